//! How a goal has come on: a small line for each of those who rate it, as inline SVG. The lines are told apart by the shape
//! of their points and by the name at their end, never by colour alone; a table of the same ratings stands below.

use std::fmt::Write;

use jiff::civil::Date;

use super::{Level, Rater, Rating};
use crate::people::days_between;

/// Width of the drawing, in its own units.
const WIDTH: i32 = 360;
/// From one level to the next.
const STEP: i32 = 24;
/// Above the highest level.
const TOP: i32 = 12;
/// Before the first day: the figures of the levels.
const BEFORE: i32 = 28;
/// Behind the last day: the names.
const BEHIND: i32 = 118;

/// A chart to be drawn.
pub struct Lines<'a> {
    /// Makes the ids of its title and description unique on the page.
    pub id: String,
    /// What it answers.
    pub title: &'a str,
    /// What it shows, in words.
    pub description: String,
    /// From right to left.
    pub right_to_left: bool,
    /// What each is called.
    pub names: &'a dyn Fn(Rater) -> String,
    /// The ratings, oldest first.
    pub ratings: &'a [Rating],
    /// First and last day as they are written.
    pub ends: [String; 2],
}

/// Draws it; none when all was said on one day: then there is no line to draw.
pub fn draw(chart: &Lines) -> Option<String> {
    let first = chart.ratings.iter().map(|rating| rating.on).min()?;
    let last = chart.ratings.iter().map(|rating| rating.on).max()?;
    let days = days_between(first, last);
    if days < 1 {
        return None;
    }
    let mirrored = |x: i32| if chart.right_to_left { WIDTH - x } else { x };
    let at = |on: Date| {
        let room = WIDTH - BEFORE - BEHIND;
        BEFORE
            + i32::try_from(i64::from(days_between(first, on)) * i64::from(room) / i64::from(days))
                .unwrap_or(0)
    };
    let mut body = String::new();
    for level in Level::ALL {
        let y = height(*level);
        let (from, to) = (mirrored(BEFORE - 4), mirrored(WIDTH - BEHIND + 4));
        let _ = write!(body, "<path class=\"axis\" d=\"M{from} {y}H{to}\"/>");
        let _ = write!(
            body,
            "<text class=\"quiet\" x=\"{}\" y=\"{}\">{}</text>",
            mirrored(0),
            y + 4,
            isolated(level.figure())
        );
    }
    let mut names = std::collections::BTreeMap::<Level, Vec<String>>::new();
    for rater in Rater::ALL {
        let own: Vec<&Rating> = chart.ratings.iter().filter(|rating| rating.rater == *rater).collect();
        let Some(end) = own.last() else { continue };
        let points: Vec<(i32, i32)> =
            own.iter().map(|rating| (mirrored(at(rating.on)), height(rating.level))).collect();
        let path: Vec<String> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
        let series = series(*rater);
        let _ = write!(body, "<g class=\"{series}\"><path class=\"line\" d=\"M{}\"/>", path.join("L"));
        for (x, y) in points {
            body.push_str(&point(*rater, x, y));
        }
        body.push_str("</g>");
        names.entry(end.level).or_default().push((chart.names)(*rater));
    }
    for (level, names) in names {
        let x = mirrored(WIDTH - BEHIND + 10);
        let _ =
            write!(body, "<text x=\"{x}\" y=\"{}\">{}</text>", height(level) + 4, escaped(&names.join(", ")));
    }
    let bottom = height(Level::MuchLess) + 24;
    let _ = write!(
        body,
        "<text class=\"quiet\" x=\"{}\" y=\"{bottom}\">{}</text>",
        mirrored(BEFORE),
        escaped(&chart.ends[0])
    );
    let anchor = mirrored(WIDTH - BEHIND);
    let _ = write!(
        body,
        "<text class=\"quiet\" x=\"{anchor}\" y=\"{bottom}\" text-anchor=\"end\">{}</text>",
        escaped(&chart.ends[1])
    );
    let id = &chart.id;
    Some(format!(
        "<svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-labelledby=\"{id}-title {id}-words\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-words\">{}</desc>{body}</svg>",
        bottom + 6,
        escaped(chart.title),
        escaped(&chart.description),
    ))
}

fn height(level: Level) -> i32 {
    TOP + (2 - level.points()) * STEP
}

fn series(rater: Rater) -> &'static str {
    match rater {
        Rater::Mentee => "series-1",
        Rater::Mentor => "series-2",
        Rater::Coordinator => "series-5",
    }
}

/// A disc, a square, a diamond.
fn point(rater: Rater, x: i32, y: i32) -> String {
    match rater {
        Rater::Mentee => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"5\"/>"),
        Rater::Mentor => format!("<rect x=\"{}\" y=\"{}\" width=\"9\" height=\"9\"/>", x - 4, y - 4),
        Rater::Coordinator => format!("<path d=\"M{x} {}l6 6l-6 6l-6 -6z\"/>", y - 6),
    }
}

/// The same mark beside a name, so that a line can be found without its colour.
pub fn mark(rater: Rater) -> String {
    format!(
        "<svg class=\"icon mark {}\" viewBox=\"0 0 14 14\" aria-hidden=\"true\">{}</svg>",
        series(rater),
        point(rater, 7, 7)
    )
}

/// A sign before a digit stays before it, also between letters that run from right to left.
fn isolated(figure: &str) -> String {
    format!("\u{2066}{figure}\u{2069}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn drawn(ratings: &[Rating], right_to_left: bool) -> Option<String> {
        draw(&Lines {
            id: "c".to_owned(),
            title: "How has it gone?",
            description: "Amina: −1, +1".to_owned(),
            right_to_left,
            names: &|rater| format!("<{rater}>"),
            ratings,
            ends: ["2 March".to_owned(), "1 April".to_owned()],
        })
    }

    fn rating(rater: Rater, on: Date, level: Level) -> Rating {
        Rating { rater, on, level }
    }

    #[test]
    fn a_line_goes_from_the_first_day_to_the_last_and_from_level_to_level() {
        let ratings = [
            rating(Rater::Mentee, date(2026, 3, 2), Level::Less),
            rating(Rater::Mentor, date(2026, 3, 17), Level::AsHoped),
            rating(Rater::Mentee, date(2026, 4, 1), Level::More),
        ];
        // 30 days are 214 units wide: the 15th lies in the middle. A level is 24 units high, +2 at 12.
        let svg = drawn(&ratings, false).unwrap();
        assert!(svg.contains("d=\"M28 84L242 36\"") && svg.contains("x=\"131\" y=\"56\""), "{svg}");
        assert!(svg.contains("&lt;mentee&gt;") && !svg.contains("<mentee>"), "{svg}");
        let mirrored = drawn(&ratings, true).unwrap();
        assert!(mirrored.contains("d=\"M332 84L118 36\""), "{mirrored}");
    }

    #[test]
    fn what_was_said_on_one_day_is_no_line() {
        let day = date(2026, 3, 2);
        assert_eq!(
            drawn(&[rating(Rater::Mentee, day, Level::Less), rating(Rater::Mentor, day, Level::More)], false),
            None
        );
        assert_eq!(drawn(&[], false), None);
    }
}
