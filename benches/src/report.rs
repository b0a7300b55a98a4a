//! What is printed: a table for each workload, and a line of JSON for each pair of ours and a peer.

use std::fmt::Write;
use std::num::NonZero;

use matching::pool::Simd;
use serde::{Deserialize, Serialize};

use crate::contest::{Entry, Results, Unfinished, is_ours};
use crate::environment::simd_name;
use crate::peers::OURS;
use crate::workloads::Workload;

/// One comparison. The first nine keys are the promise; what follows may grow.
#[derive(Debug, Serialize, Deserialize)]
pub struct Line {
    /// Kind and size.
    pub workload: String,
    /// The seed of the instance.
    pub seed: u64,
    /// Cost of the best plan.
    pub objective: Option<i64>,
    /// Our time: the best of all runs in all turns; of events that differ from each other the median.
    pub ours_ms: Option<f64>,
    /// Our most resident memory.
    pub ours_mib: Option<f64>,
    /// The peer.
    pub peer: Option<String>,
    /// Its time, measured as ours.
    pub peer_ms: Option<f64>,
    /// Its most resident memory.
    pub peer_mib: Option<f64>,
    /// `ours_ms` divided by `peer_ms`: below one we are quicker.
    pub ratio: Option<f64>,
    /// The median of our turns, each of which is the median of its runs.
    pub ours_median_ms: Option<f64>,
    /// What 95 of 100 of our runs did not exceed.
    pub ours_p95_ms: Option<f64>,
    /// How long an independent check of our proof took, outside our time.
    pub ours_check_ms: Option<f64>,
    /// How long it took to make what all our runs have in common, outside our time.
    #[serde(default)]
    pub ours_ready_ms: Option<f64>,
    /// The median of its turns.
    pub peer_median_ms: Option<f64>,
    /// How often the peer was measured.
    pub peer_turns: usize,
    /// The peer's package and version.
    pub peer_version: Option<String>,
    /// Whether the peer is the quickest of those that are right.
    pub quickest: bool,
    /// Threads that we used.
    pub threads: usize,
    /// The instructions that we used.
    pub simd: String,
    /// What is wrong with the peer, or with us where there is none.
    pub trouble: Option<String>,
}

/// What this runs on, and how busy it is already.
pub fn machine() -> String {
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    format!(
        "{}, {} threads, instructions up to {}; load when the run began: {}",
        name.map_or("unknown processor", |(_, name)| name),
        std::thread::available_parallelism().map_or(1, NonZero::get),
        simd_name(Simd::best()),
        load.split_whitespace().next().unwrap_or("unknown"),
    )
}

/// A line for each peer; where there is none, one for ourselves, and one for ourselves on all cores.
pub fn lines(results: &Results, simd: Simd) -> Vec<Line> {
    let alone = |ours: &Entry| ours.name != OURS[0].name || results.quickest().is_none();
    let own = results.finished().filter(|entry| is_ours(entry.name) && alone(entry));
    let own = own.map(|ours| line(results, Some(ours), simd));
    let peers = results.entries.iter().filter(|result| !is_ours(name(result))).map(|result| {
        let empty = line(results, results.ours(), simd);
        match result {
            Ok(entry) => with_peer(empty, results, entry),
            Err(unfinished) => without_peer(empty, unfinished.name, &unfinished.reason),
        }
    });
    let absent = results.absent.iter();
    let absent = absent.map(|(name, reason)| without_peer(line(results, results.ours(), simd), name, reason));
    own.chain(peers).chain(absent).collect()
}

fn name(result: &Result<Entry, Unfinished>) -> &'static str {
    match result {
        Ok(entry) => entry.name,
        Err(unfinished) => unfinished.name,
    }
}

/// Our side of a comparison.
fn line(results: &Results, ours: Option<&Entry>, simd: Simd) -> Line {
    let all_cores = ours.is_some_and(|ours| ours.name != OURS[0].name);
    let cores = if all_cores { std::thread::available_parallelism().map_or(1, NonZero::get) } else { 1 };
    Line {
        workload: results.workload.to_string(),
        seed: results.seed,
        objective: results.objective(),
        ours_ms: ours.map(|ours| rounded(ours.ms, 4)),
        ours_mib: ours.map(|ours| rounded(ours.peak_mib, 1)),
        peer: None,
        peer_ms: None,
        peer_mib: None,
        ratio: None,
        ours_median_ms: ours.map(|ours| rounded(ours.median_ms, 4)),
        ours_p95_ms: ours.map(|ours| rounded(ours.p95_ms, 4)),
        ours_check_ms: ours.and_then(|ours| ours.check_ms).map(|ms| rounded(ms, 4)),
        ours_ready_ms: ours.and_then(|ours| ours.ready_ms).map(|ms| rounded(ms, 4)),
        peer_median_ms: None,
        peer_turns: 0,
        peer_version: None,
        quickest: false,
        threads: cores,
        simd: simd_name(simd),
        trouble: ours.and_then(|ours| trouble(results, ours)),
    }
}

fn with_peer(line: Line, results: &Results, peer: &Entry) -> Line {
    Line {
        peer: Some(peer.name.into()),
        peer_ms: Some(rounded(peer.ms, 4)),
        peer_mib: Some(rounded(peer.peak_mib, 1)),
        ratio: ratio(results, peer).map(|ratio| rounded(ratio, 4)),
        peer_median_ms: Some(rounded(peer.median_ms, 4)),
        peer_turns: peer.turns,
        peer_version: Some(peer.version.clone()),
        quickest: results.quickest().is_some_and(|quickest| quickest.name == peer.name),
        trouble: trouble(results, peer),
        ..line
    }
}

fn without_peer(line: Line, name: &str, reason: &str) -> Line {
    Line { peer: Some(name.into()), trouble: Some(reason.into()), ..line }
}

fn trouble(results: &Results, entry: &Entry) -> Option<String> {
    results.is_wrong(entry).then(|| match entry.objective {
        Some(objective) => format!("WRONG: {}", thousands(objective)),
        None => "WRONG: no plan".into(),
    })
}

/// The table of one workload. The ratio is our best time to theirs.
pub fn table(results: &Results) -> String {
    let objective = results.objective().map_or("none".into(), thousands);
    let head = ["", "version", "best ms", "median ms", "p95 ms", "ours is", "input MiB", "peak MiB", ""];
    let mut rows = vec![head.map(String::from)];
    for result in &results.entries {
        rows.push(match result {
            Ok(entry) => [
                entry.name.into(),
                entry.version.clone(),
                milliseconds(entry.best_ms),
                milliseconds(entry.median_ms),
                milliseconds(entry.p95_ms),
                ratio(results, entry).map_or(String::new(), |ratio| format!("{} ×", share(ratio))),
                format!("{:.0}", entry.input_mib),
                format!("{:.0}", entry.peak_mib),
                trouble(results, entry).unwrap_or_default(),
            ],
            Err(unfinished) => row_of_words(unfinished.name, &unfinished.reason),
        });
    }
    rows.extend(
        results.absent.iter().map(|(name, reason)| row_of_words(name, &format!("not run: {reason}"))),
    );
    format!("\n{} · seed {} · objective {objective}\n\n{}", results.workload, results.seed, aligned(&rows))
}

/// A table for a document, out of lines of JSON: ourselves and the quickest peer of each workload.
pub fn markdown(lines: &[Line]) -> String {
    let mut text = String::from(
        "| Workload | quickest peer | ms | MiB | Parvis ms | MiB | time, ratio (aim) | memory, ratio |\n\
         |---|---|--:|--:|--:|--:|--:|--:|\n",
    );
    let time = |ms: Option<f64>| ms.map(milliseconds).unwrap_or_default();
    let space = |mib: Option<f64>| mib.map(|mib| format!("{mib:.0}")).unwrap_or_default();
    for line in lines.iter().filter(|line| line.quickest || line.peer.is_none()) {
        let workload: Option<Workload> = line.workload.parse().ok();
        let mut name = line.workload.clone();
        if line.threads > 1 {
            name += &format!(", {} threads", line.threads);
        }
        let peer = line.peer.as_ref().zip(line.peer_version.as_ref());
        let peer = peer.map_or("–".into(), |(peer, version)| format!("{peer} ({version})"));
        let mut ours = time(line.ours_ms);
        if workload.is_some_and(|workload| workload.kind.has_events()) {
            ours += &format!(", p95 {}", time(line.ours_p95_ms));
        }
        let aim = workload.and_then(Workload::aim).map(|aim| format!(" ({aim})")).unwrap_or_default();
        let ratio = line.ratio.map(|ratio| format!("**{}**{aim}", share(ratio))).unwrap_or_default();
        let memory =
            line.ours_mib.zip(line.peer_mib).map(|(ours, peer)| share(ours / peer)).unwrap_or_default();
        let (peer_ms, peer_mib, ours_mib) = (time(line.peer_ms), space(line.peer_mib), space(line.ours_mib));
        let _ = writeln!(
            text,
            "| {name} | {peer} | {peer_ms} | {peer_mib} | {ours} | {ours_mib} | {ratio} | {memory} |"
        );
    }
    text
}

fn ratio(results: &Results, peer: &Entry) -> Option<f64> {
    let ours = results.ours().filter(|_| !is_ours(peer.name))?;
    Some(ours.ms / peer.ms)
}

fn row_of_words(name: &str, words: &str) -> [String; 9] {
    let mut row = [const { String::new() }; 9];
    row[0] = name.into();
    row[8] = words.into();
    row
}

/// Names and words on the left of their column, numbers on the right.
fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(width);
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            let left = column < 2 || column == N - 1;
            // Writing to a string cannot fail.
            let _ = if left { write!(line, "{cell:<width$}  ") } else { write!(line, "{cell:>width$}  ") };
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

/// A share with digits that mean something, however small.
fn share(share: f64) -> String {
    if share < 0.01 { format!("{share:.5}") } else { format!("{share:.3}") }
}

/// Milliseconds with three digits that mean something.
pub fn milliseconds(ms: f64) -> String {
    match ms {
        ms if ms < 10.0 => format!("{ms:.3}"),
        ms if ms < 100.0 => format!("{ms:.1}"),
        ms => thousands(ms.round() as i64),
    }
}

/// A number with commas between its thousands.
fn thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    format!("{}{}", if number < 0 { "-" } else { "" }, groups.join(","))
}

fn rounded(number: f64, digits: i32) -> f64 {
    let factor = 10_f64.powi(digits);
    (number * factor).round() / factor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_easy_to_read() {
        assert_eq!([thousands(1_234_567), thousands(-100), thousands(0)], ["1,234,567", "-100", "0"]);
        assert_eq!(
            [milliseconds(0.0284), milliseconds(39.49), milliseconds(4_774.6)],
            ["0.028", "39.5", "4,775"]
        );
    }
}
