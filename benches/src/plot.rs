//! How time and memory grow with the number of people, drawn from the lines of JSON: ours and the quickest
//! peer of each size, both axes logarithmic. The pictures follow the reader's choice of light or dark.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::report::Line;
use crate::workloads::{Kind, Workload};

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 352.0;

/// The two fields of a picture: where each begins and ends, from left to right; both reach from top to
/// bottom.
const FIELDS: [(f64, f64); 2] = [(66.0, 366.0), (444.0, 744.0)];
const TOP: f64 = 62.0;
const BOTTOM: f64 = 288.0;

const STYLE: &str = "
    .paper { fill: #ffffff; }
    text { fill: #24292f; font: 12px system-ui, sans-serif; }
    .head { font-weight: 600; font-size: 13px; }
    .small { font-size: 11px; }
    .grid { stroke: #d8dee4; stroke-width: 1; }
    .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
    .ours.line { stroke: #0a6b4e; }
    .ours.dot, text.ours { fill: #0a6b4e; }
    .peer.line { stroke: #8a5a00; stroke-dasharray: 6 4; }
    .peer.dot, text.peer { fill: #8a5a00; }
    @media (prefers-color-scheme: dark) {
        .paper { fill: #0d1117; }
        text { fill: #e6edf3; }
        .grid { stroke: #30363d; }
        .ours.line { stroke: #4ec9a0; }
        .ours.dot, text.ours { fill: #4ec9a0; }
        .peer.line { stroke: #e3b341; }
        .peer.dot, text.peer { fill: #e3b341; }
    }
";

/// One size: what we took, and what the quickest peer took, with its name.
struct Point {
    size: f64,
    ours: [f64; 2],
    peer: Option<(String, [f64; 2])>,
}

/// A picture for each kind of workload that was measured at two sizes or more.
pub fn pictures(lines: &[Line]) -> BTreeMap<&'static str, String> {
    let kinds = Kind::ALL.into_iter().map(|kind| (kind.name(), points(kind, lines)));
    let kinds = kinds.filter(|(_, points)| points.len() >= 2);
    kinds.map(|(name, points)| (name, picture(name, &points))).collect()
}

/// The points of one kind by size; where a size was measured more than once, the last counts.
fn points(kind: Kind, lines: &[Line]) -> Vec<Point> {
    let mut points = BTreeMap::new();
    for line in lines.iter().filter(|line| line.threads == 1) {
        let Ok(workload) = line.workload.parse::<Workload>() else { continue };
        let (Some(ms), Some(mib)) = (line.ours_ms, line.ours_mib) else { continue };
        let peer = match (&line.peer, line.peer_ms, line.peer_mib) {
            (Some(name), Some(ms), Some(mib)) if line.quickest => Some((name.clone(), [ms, mib])),
            _ => None,
        };
        if workload.kind == kind && (peer.is_some() || line.peer.is_none()) {
            points.insert(workload.size, Point { size: workload.size as f64, ours: [ms, mib], peer });
        }
    }
    points.into_values().collect()
}

fn picture(name: &str, points: &[Point]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\">\n\
         <title>{name}: time and memory of Parvis and of the quickest peer by number of mentees</title>\n\
         <style>{STYLE}</style>\n<rect class=\"paper\" width=\"{WIDTH}\" height=\"{HEIGHT}\"/>\n"
    );
    text(&mut svg, "head", 16.0, 24.0, "start", name);
    // Names stand apart from the lines: beside them they would lie on each other.
    let peers = peers(points);
    let names = [("ours", "Parvis"), ("peer", "quickest peer")];
    for (at, (class, words)) in names.into_iter().take(if peers.is_empty() { 1 } else { 2 }).enumerate() {
        let left = FIELDS[1].0 + 110.0 * at as f64;
        line(&mut svg, class, &[(left, 20.0), (left + 34.0, 20.0)]);
        text(&mut svg, class, left + 44.0, 24.0, "start", words);
    }
    let fields = [("time", milliseconds as fn(f64) -> String), ("most memory while solving", mebibytes)];
    for (figure, (title, unit)) in fields.into_iter().enumerate() {
        field(&mut svg, FIELDS[figure], title, points, figure, unit);
    }
    if !peers.is_empty() {
        let words = format!("Quickest peer: {}", peers.join(" · "));
        text(&mut svg, "small", 16.0, HEIGHT - 14.0, "start", &words);
    }
    svg += "</svg>\n";
    svg
}

/// Time or memory: `figure` says which of each point's two.
fn field(
    svg: &mut String,
    (left, right): (f64, f64),
    title: &str,
    points: &[Point],
    figure: usize,
    unit: fn(f64) -> String,
) {
    let values = points.iter().flat_map(|point| {
        let peer = point.peer.as_ref().map(|(_, peer)| peer[figure]);
        [Some(point.ours[figure]), peer].into_iter().flatten()
    });
    let (least, most) = values
        .fold((f64::INFINITY, 0.0), |(least, most): (f64, f64), value| (least.min(value), most.max(value)));
    let (lowest, highest) = (least.log10().floor(), most.log10().ceil().max(least.log10().floor() + 1.0));
    let x = |size: f64| {
        let (first, last) = (points[0].size, points[points.len() - 1].size);
        left + (right - left) * (size / first).ln() / (last / first).ln()
    };
    let y = |value: f64| BOTTOM - (BOTTOM - TOP) * (value.log10() - lowest) / (highest - lowest);

    text(svg, "", left, TOP - 14.0, "start", title);
    for decade in lowest as i32..=highest as i32 {
        let value = 10_f64.powi(decade);
        rule(svg, (left, y(value)), (right, y(value)));
        text(svg, "small", left - 6.0, y(value) + 4.0, "end", &unit(value));
    }
    let mut last = f64::NEG_INFINITY;
    for point in points {
        let at = x(point.size);
        rule(svg, (at, TOP), (at, BOTTOM));
        if at - last >= 34.0 {
            text(svg, "small", at, BOTTOM + 18.0, "middle", &people(point.size));
            last = at;
        }
    }
    text(svg, "small", right, BOTTOM + 34.0, "end", "mentees");

    let ours: Vec<(f64, f64)> = points.iter().map(|point| (x(point.size), y(point.ours[figure]))).collect();
    let of_peer = |point: &Point| Some((x(point.size), y(point.peer.as_ref()?.1[figure])));
    let peers: Vec<(f64, f64)> = points.iter().filter_map(of_peer).collect();
    line(svg, "peer", &peers);
    line(svg, "ours", &ours);
}

/// The quickest peers with the sizes at which they were.
fn peers(points: &[Point]) -> Vec<String> {
    let mut peers: Vec<(&str, Vec<String>)> = vec![];
    for (size, (name, _)) in points.iter().filter_map(|point| Some((point.size, point.peer.as_ref()?))) {
        match peers.last_mut() {
            Some((last, sizes)) if last == name => sizes.push(people(size)),
            _ => peers.push((name, vec![people(size)])),
        }
    }
    peers.into_iter().map(|(name, sizes)| format!("{name} ({})", sizes.join(", "))).collect()
}

fn line(svg: &mut String, class: &str, points: &[(f64, f64)]) {
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(svg, "<polyline class=\"{class} line\" points=\"{}\"/>", path.join(" "));
    for (x, y) in points {
        let _ = writeln!(svg, "<circle class=\"{class} dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\"/>");
    }
}

fn rule(svg: &mut String, from: (f64, f64), to: (f64, f64)) {
    let ends = format!("x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\"", from.0, from.1, to.0, to.1);
    let _ = writeln!(svg, "<line class=\"grid\" {ends}/>");
}

fn text(svg: &mut String, class: &str, x: f64, y: f64, anchor: &str, words: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    let place = format!("x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\"");
    let _ = writeln!(svg, "<text class=\"{class}\" {place}>{words}</text>");
}

fn milliseconds(ms: f64) -> String {
    match ms {
        ms if ms >= 1_000.0 => format!("{} s", ms / 1_000.0),
        ms if ms >= 1.0 => format!("{ms} ms"),
        ms => format!("{} µs", (ms * 1_000.0).round()),
    }
}

fn mebibytes(mib: f64) -> String {
    if mib >= 1_000.0 { format!("{},000 MiB", mib / 1_000.0) } else { format!("{mib} MiB") }
}

fn people(count: f64) -> String {
    if count >= 1_000.0 { format!("{}k", count / 1_000.0) } else { count.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(workload: &str, ours_ms: f64, peer: Option<(&str, f64)>) -> Line {
        let text = format!(
            r#"{{"workload": "{workload}", "seed": 1, "objective": 1, "ours_ms": {ours_ms}, "ours_mib": 5, "peer": null,
               "peer_ms": null, "peer_mib": 40, "ratio": null, "ours_median_ms": null, "ours_p95_ms": null,
               "ours_check_ms": null, "peer_median_ms": null, "peer_turns": 1,
               "peer_version": null, "quickest": true, "threads": 1, "simd": "", "trouble": null}}"#
        );
        let line: Line = serde_json::from_str(&text).expect("a line");
        Line { peer: peer.map(|(name, _)| name.into()), peer_ms: peer.map(|(_, ms)| ms), ..line }
    }

    #[test]
    fn each_kind_with_two_sizes_has_a_picture_that_names_the_quickest_peers() {
        let lines = [
            measured("pool-100", 0.05, Some(("SciPy", 0.09))),
            measured("pool-1000", 5.0, Some(("lap & co", 90.0))),
            measured("uniform-100", 0.1, None),
        ];
        let pictures = pictures(&lines);
        assert_eq!(pictures.keys().copied().collect::<Vec<_>>(), ["pool"]);
        let picture = &pictures["pool"];
        let dots = picture.matches("<circle class=\"ours dot\"").count();
        assert_eq!(dots, 6, "two sizes, time and memory, and the two ends of what explains the line");
        assert!(picture.contains(">Quickest peer: SciPy (100) · lap &amp; co (1k)</text>"));
        assert!(picture.contains(">10 µs</text>") && picture.contains(">100 ms</text>"));
    }
}
