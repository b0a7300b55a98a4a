//! What a pair card shows, made ready for the template.

use matching::{Contribution, Points};

use super::{full_marks, reasons};
use crate::methods::Method;
use crate::people::Participation;
use crate::words::Words;

/// The score of a pair as one bar: one segment per criterion that gave something, the rest of it empty.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// What stands in for the drawing: "82 of 100 points".
    pub label: String,
    /// The segments, from the start of the line.
    pub segments: Vec<Segment>,
    /// The same in words, one per criterion.
    pub shares: Vec<Share>,
}

/// A segment of a [`Bar`], in hundredths of its length.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Number of its colour, from 1.
    pub series: usize,
    /// Where it begins.
    pub x: String,
    /// How long it is, a small gap left out.
    pub width: String,
}

/// What one criterion gave. Both numbers are points of a hundred; they add up to those of the whole.
#[derive(Clone, Debug)]
pub struct Share {
    /// Number of its colour, from 1.
    pub series: usize,
    /// Its name.
    pub label: String,
    /// What it gave.
    pub points: u64,
    /// What it could have given.
    pub of: u64,
}

/// As many colours as the style sheet has; more criteria begin again with the first.
const COLOURS: usize = 7;

/// Empty space between two segments. Unit: hundredths of the bar.
const GAP: f64 = 0.6;

/// The bar of a pair.
pub fn bar(words: &Words, contributions: &[Contribution], max_score: Points) -> Bar {
    let total: Points = contributions.iter().map(|one| one.points).sum();
    let mut bar = Bar { label: words.tn("proposals-points", total.percent_of(max_score)), ..Bar::default() };
    // Rounding the running sums, not the parts, makes the parts add up.
    let (mut given, mut possible, mut x) = (Points(0), Points(0), 0.0);
    for (index, one) in contributions.iter().enumerate() {
        let series = index % COLOURS + 1;
        let (given_before, possible_before) = (given, possible);
        given = Points(given.0 + one.points.0);
        possible = Points(possible.0 + one.max_points.0);
        let part = |before: Points, after: Points| {
            u64::from(after.percent_of(max_score) - before.percent_of(max_score))
        };
        bar.shares.push(Share {
            series,
            label: reasons::criterion(words, one.criterion),
            points: part(given_before, given),
            of: part(possible_before, possible),
        });
        if one.points.0 > 0 && max_score.0 > 0 {
            let width = one.points.0 as f64 * 100.0 / max_score.0 as f64;
            let drawn = if width > 2.0 * GAP { width - GAP } else { width };
            bar.segments.push(Segment { series, x: format!("{x:.2}"), width: format!("{drawn:.2}") });
            x += width;
        }
    }
    bar
}

/// One of the two on a card.
#[derive(Clone, Debug)]
pub struct Somebody {
    /// As they are called.
    pub name: String,
    /// For the pair mark.
    pub initials: String,
    /// Their page.
    pub path: String,
}

impl From<&Participation> for Somebody {
    fn from(participation: &Participation) -> Self {
        Self {
            name: participation.person.full_name(),
            initials: participation.person.initials(),
            path: participation.path(),
        }
    }
}

/// Two people and how they fit, proposed or chosen by hand.
#[derive(Clone, Debug)]
pub struct Couple {
    /// The mentor.
    pub mentor: Somebody,
    /// The mentee.
    pub mentee: Somebody,
    /// The reason, in one sentence.
    pub why: String,
    /// What they share.
    pub chips: Vec<String>,
    /// The score, criterion by criterion.
    pub bar: Bar,
}

impl Couple {
    /// Two people with what the engine says about them.
    pub fn new(
        words: &Words,
        method: &Method,
        (mentor, mentee): (&Participation, &Participation),
        contributions: &[Contribution],
    ) -> Self {
        Self {
            mentor: mentor.into(),
            mentee: mentee.into(),
            why: reasons::sentence(words, method, contributions),
            chips: reasons::shared(words, method, contributions),
            bar: bar(words, contributions, full_marks(contributions)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use matching::{CriterionKind, Evidence};

    #[test]
    fn the_parts_of_a_bar_add_up_to_the_whole() {
        let part = |criterion, points, max| Contribution {
            criterion,
            points: Points(points),
            max_points: Points(max),
            evidence: Evidence::NotStated,
        };
        let found = [
            part(CriterionKind::Interests, 333, 1_000),
            part(CriterionKind::Area, 333, 1_000),
            part(CriterionKind::Waiting, 333, 1_000),
        ];
        let bar = bar(&Words::for_tag("en").plain(), &found, Points(3_000));
        assert_eq!(bar.label, "33 of 100 points");
        assert_eq!(bar.shares.iter().map(|share| share.points).sum::<u64>(), 33);
        assert_eq!(bar.shares.iter().map(|share| share.of).sum::<u64>(), 100);
        assert_eq!(bar.segments[1].x, "11.10");
        assert_eq!(bar.segments[1].width, "10.50");
    }

    #[test]
    fn a_method_without_weights_draws_an_empty_bar() {
        let bar = bar(&Words::for_tag("en").plain(), &[], Points(0));
        assert!(bar.segments.is_empty());
        assert_eq!(bar.label, "0 of 100 points");
    }
}
