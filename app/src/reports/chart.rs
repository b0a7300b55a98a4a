//! Horizontal bars as inline SVG. The question stands above the chart, the numbers stand at the bars, and a table stands
//! beside it; nothing here carries an inline style (Content-Security-Policy), colours come from classes of parvis.css.

use std::fmt::Write;

/// Width of the drawing, in its own units; parvis.css sets text at 13 units.
const WIDTH: i64 = 360;
/// The longest bar leaves this much room for its number.
const ROOM_FOR_NUMBER: i64 = 100;
/// As many letters of a label as surely fit into one line.
const LETTERS_PER_LINE: usize = 46;
/// From one line of text to the next.
const LINE: i64 = 17;

/// A chart to be drawn.
#[derive(Clone, Debug)]
pub struct Bars {
    /// Makes the ids of its title and description unique on the page.
    pub id: &'static str,
    /// What it answers: what a screen reader says first.
    pub title: String,
    /// From right to left.
    pub right_to_left: bool,
    /// The bars, in order.
    pub bars: Vec<Bar>,
}

/// A bar, with the bar it is compared with.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its length; none: nothing to draw.
    pub value: Option<i64>,
    /// Its number as it should be read.
    pub shown: String,
    /// The same of another round, thinner below it.
    pub compared: Option<(Option<i64>, String)>,
}

/// Draws it.
pub fn draw(chart: &Bars) -> String {
    let values = chart.bars.iter().flat_map(|bar| {
        [bar.value, bar.compared.as_ref().and_then(|(value, _)| *value)].into_iter().flatten()
    });
    let longest = values.max().unwrap_or(0).max(1);
    let length = |value: i64| value.max(0) * (WIDTH - ROOM_FOR_NUMBER) / longest;
    // A description in words: the bars are a picture of it.
    let words: Vec<String> = chart.bars.iter().map(in_words).collect();
    let mut body = String::new();
    let mut y = 0;
    for bar in &chart.bars {
        for line in lines(&bar.label) {
            y += LINE;
            text(&mut body, chart, "", 0, y - 4, &line);
        }
        mark(&mut body, chart, "series-1", y, 14, bar.value.map(length));
        text(&mut body, chart, "", bar.value.map_or(0, length) + 6, y + 12, &bar.shown);
        y += 16;
        if let Some((value, shown)) = &bar.compared {
            mark(&mut body, chart, "series-2", y + 1, 6, value.map(length));
            text(&mut body, chart, "quiet", value.map_or(0, length) + 6, y + 10, shown);
            y += 14;
        }
        y += 8;
    }
    let id = chart.id;
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-labelledby=\"{id}-title {id}-words\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-words\">{}</desc>{body}</svg>",
        y.max(1),
        escaped(&chart.title),
        escaped(&words.join("; ")),
    )
}

fn in_words(bar: &Bar) -> String {
    match &bar.compared {
        Some((_, compared)) => format!("{}: {} ({compared})", bar.label, bar.shown),
        None => format!("{}: {}", bar.label, bar.shown),
    }
}

fn mark(body: &mut String, chart: &Bars, class: &str, y: i64, height: i64, length: Option<i64>) {
    let Some(length) = length else { return };
    // Nobody is drawn as a line, so that the eye finds where the bar would begin.
    let width = length.max(1);
    let x = if chart.right_to_left { WIDTH - width } else { 0 };
    let _ = write!(
        body,
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"2\"/>"
    );
}

/// A line of text that begins `from` units after the side where lines begin.
fn text(body: &mut String, chart: &Bars, class: &str, from: i64, y: i64, words: &str) {
    // With `direction: rtl` inherited from the page, text-anchor "start" is the right edge.
    let x = if chart.right_to_left { WIDTH - from } else { from };
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ = write!(body, "<text{class} x=\"{x}\" y=\"{y}\">{}</text>", escaped(words));
}

/// SVG does not break lines by itself.
fn lines(label: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in label.split_whitespace() {
        let Some(line) = lines.last_mut() else { continue };
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > LETTERS_PER_LINE {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(bars: Vec<Bar>) -> String {
        draw(&Bars { id: "c", title: "Who signed up?".to_owned(), right_to_left: false, bars })
    }

    fn bar(label: &str, value: Option<i64>) -> Bar {
        let shown = value.map_or("–".to_owned(), |value| value.to_string());
        Bar { label: label.to_owned(), value, shown, compared: None }
    }

    #[test]
    fn the_longest_bar_leaves_room_for_its_number_and_half_as_many_are_half_as_long() {
        let svg = chart(vec![bar("refugees", Some(6)), bar("labour migrants", Some(3))]);
        assert!(svg.contains("width=\"260\"") && svg.contains("width=\"130\""), "{svg}");
    }

    #[test]
    fn the_chart_says_in_words_what_it_shows() {
        let svg = chart(vec![bar("refugees", Some(6)), bar("students", None)]);
        assert!(svg.contains("<desc id=\"c-words\">refugees: 6; students: –</desc>"), "{svg}");
        assert_eq!(svg.matches("<rect").count(), 1, "what is not known has no bar: {svg}");
    }

    #[test]
    fn a_label_is_text_and_never_markup() {
        let svg = chart(vec![bar("<script>&'\"", Some(1))]);
        assert!(svg.contains("&lt;script&gt;&amp;&#39;&quot;") && !svg.contains("<script"), "{svg}");
    }

    #[test]
    fn nobody_at_all_is_drawn_without_dividing_by_nobody() {
        assert!(chart(vec![bar("refugees", Some(0))]).contains("width=\"1\""));
        assert!(chart(vec![]).starts_with("<svg"));
    }

    #[test]
    fn a_long_label_is_broken_between_words() {
        let label = "Could not go on for personal reasons that nobody needs to know in detail";
        assert_eq!(lines(label).join(" "), label);
        assert!(lines(label).iter().all(|line| line.chars().count() <= LETTERS_PER_LINE));
    }
}
