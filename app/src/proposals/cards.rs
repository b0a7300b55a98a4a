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
    let (mut possible, mut most) = (Points(0), Vec::new());
    for one in contributions {
        let before = possible.percent_of(max_score);
        possible = Points(possible.0 + one.max_points.0);
        most.push(u64::from(possible.percent_of(max_score) - before));
    }
    let given = rounded(contributions, max_score, total, &most);
    let mut x = 0.0;
    for (index, one) in contributions.iter().enumerate() {
        let series = index % COLOURS + 1;
        bar.shares.push(Share {
            series,
            label: reasons::criterion(words, one.criterion),
            points: given[index],
            of: most[index],
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

/// What each criterion gave, in whole points that add up to those of the whole, and none above its most: what is left after
/// rounding down goes to those that lost most by it.
fn rounded(contributions: &[Contribution], max_score: Points, total: Points, most: &[u64]) -> Vec<u64> {
    let whole = u128::from(max_score.0.max(1));
    let parts: Vec<u128> = contributions.iter().map(|one| u128::from(one.points.0) * 100).collect();
    let mut given: Vec<u64> =
        parts.iter().map(|part| u64::try_from(part / whole).unwrap_or(u64::MAX)).collect();
    let mut left = u64::from(total.percent_of(max_score)).saturating_sub(given.iter().sum());
    let mut by_loss: Vec<usize> = (0..given.len()).collect();
    by_loss.sort_by_key(|&index| std::cmp::Reverse(parts[index] % whole));
    for index in by_loss {
        if left > 0 && given[index] < most[index] {
            given[index] += 1;
            left -= 1;
        }
    }
    given
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
    fn nothing_gives_more_than_it_can() {
        let part = |criterion, max| Contribution {
            criterion,
            points: Points(max),
            max_points: Points(max),
            evidence: Evidence::NotStated,
        };
        // 40 %, 13.33 % and 46.67 %; the one in the middle gives nothing, and both others all they can.
        let mut found = [
            part(CriterionKind::Interests, 600),
            part(CriterionKind::Area, 200),
            part(CriterionKind::Waiting, 700),
        ];
        found[1].points = Points(0);
        let bar = bar(&Words::for_tag("en").plain(), &found, Points(1_500));
        let shares: Vec<(u64, u64)> = bar.shares.iter().map(|share| (share.points, share.of)).collect();
        assert_eq!(shares, [(40, 40), (0, 13), (47, 47)]);
        assert_eq!(bar.label, "87 of 100 points");
    }

    #[test]
    fn a_method_without_weights_draws_an_empty_bar() {
        let bar = bar(&Words::for_tag("en").plain(), &[], Points(0));
        assert!(bar.segments.is_empty());
        assert_eq!(bar.label, "0 of 100 points");
    }
}
