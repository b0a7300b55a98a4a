//! What is printed: a table for each workload, and a line of JSON for each pair of ours and a peer.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use crate::contest::{Entry, Results};

/// One comparison. The first nine keys are the promise; what follows may grow.
#[derive(Debug, Serialize, Deserialize)]
pub struct Line {
    /// Kind and size.
    pub workload: String,
    /// The seed of the instance.
    pub seed: u64,
    /// Cost of the best plan.
    pub objective: Option<i64>,
    /// Our time: the median over all turns.
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
    /// Our best time.
    pub ours_best_ms: Option<f64>,
    /// Its best time.
    pub peer_best_ms: Option<f64>,
    /// How often the peer was measured.
    pub peer_turns: usize,
    /// The peer's package and version.
    pub peer_version: String,
    /// Whether the peer is the quickest of those that are right.
    pub quickest: bool,
    /// What is wrong with the peer, if anything.
    pub trouble: Option<String>,
}

/// A line for each peer.
pub fn lines(results: &Results) -> Vec<Line> {
    let quickest = results.quickest().map(|entry| entry.name);
    let empty = || Line {
        workload: results.workload.to_string(),
        seed: results.seed,
        objective: results.objective(),
        ours_ms: None,
        ours_mib: None,
        peer: None,
        peer_ms: None,
        peer_mib: None,
        ratio: None,
        ours_best_ms: None,
        peer_best_ms: None,
        peer_turns: 0,
        peer_version: String::new(),
        quickest: false,
        trouble: None,
    };
    let of_peer = |result: &Result<Entry, _>| match result {
        Ok(entry) => Line {
            peer: Some(entry.name.into()),
            peer_ms: Some(rounded(entry.median_ms, 4)),
            peer_mib: Some(rounded(entry.peak_mib, 1)),
            peer_best_ms: Some(rounded(entry.best_ms, 4)),
            peer_turns: entry.turns,
            peer_version: entry.version.clone(),
            quickest: quickest == Some(entry.name),
            trouble: trouble(results, entry),
            ..empty()
        },
        Err(unfinished) => {
            let unfinished: &crate::contest::Unfinished = unfinished;
            Line { peer: Some(unfinished.name.into()), trouble: Some(unfinished.reason.clone()), ..empty() }
        }
    };
    let absent = results.absent.iter();
    let absent = absent.map(|(name, reason)| Line {
        peer: Some((*name).into()),
        trouble: Some(reason.clone()),
        ..empty()
    });
    results.peers.iter().map(of_peer).chain(absent).collect()
}

fn trouble(results: &Results, entry: &Entry) -> Option<String> {
    results.is_wrong(entry).then(|| match entry.objective {
        Some(objective) => format!("WRONG: {}", thousands(objective)),
        None => "WRONG: no plan".into(),
    })
}

/// The table of one workload.
pub fn table(results: &Results) -> String {
    let objective = results.objective().map_or("none".into(), thousands);
    let mut rows =
        vec![["", "version", "median ms", "best ms", "input MiB", "peak MiB", ""].map(String::from)];
    for result in &results.peers {
        rows.push(match result {
            Ok(entry) => [
                entry.name.into(),
                entry.version.clone(),
                milliseconds(entry.median_ms),
                milliseconds(entry.best_ms),
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

fn row_of_words(name: &str, words: &str) -> [String; 7] {
    let mut row = [const { String::new() }; 7];
    row[0] = name.into();
    row[6] = words.into();
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
