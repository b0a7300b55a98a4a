//! What another plan would cost everybody together, or give them.

use matching::{Cost, Points, WhyNot};

use super::{Names, broken};
use crate::methods::Method;
use crate::words::Words;

/// Why a plan does not have two people together, in sentences: what forbids them, or what they would cost the others.
pub fn why_not(
    words: &Words,
    method: &Method,
    (names, mentee): (Names<'_>, &str),
    max_score: Points,
    why: &WhyNot,
) -> Vec<String> {
    match why {
        WhyNot::Proposed => vec![words.t("proposals-why-not-proposed")],
        WhyNot::Forbidden { broken: rules } => rules.iter().map(|rule| broken(words, method, rule)).collect(),
        WhyNot::BelowFloor { score, floor } => vec![words.ta2(
            "proposals-why-not-floor",
            "points",
            score.percent_of(max_score),
            "floor",
            floor.percent_of(max_score),
        )],
        WhyNot::NoPlace { .. } => vec![words.t("proposals-why-not-place")],
        WhyNot::Costs(found) => {
            let mut said = vec![cost(words, max_score, found)];
            said.extend(moved(words, names, found, mentee));
            said
        }
    }
}

/// What another mentor for somebody would cost everybody together.
pub fn cost(words: &Words, max_score: Points, cost: &Cost) -> String {
    let matched = cost.matched_lost;
    let points = hundredths(cost.score_lost, max_score);
    match (matched, cost.score_lost, points) {
        (1.., ..) => words.tn("proposals-cost-people", matched),
        (..0, ..) => words.tn("proposals-cost-people-gained", -matched),
        (0, 0, _) => words.t("proposals-cost-none"),
        (0, 1.., 0) => words.t("proposals-cost-less-than-a-point"),
        (0, 1.., _) => words.tn("proposals-cost-points", points),
        (0, ..0, _) => words.tn("proposals-cost-points-gained", (-points).max(1)),
    }
}

/// Who else would get another mentor.
pub fn moved(words: &Words, names: Names<'_>, cost: &Cost, mentee: &str) -> Vec<String> {
    let others = cost.moves.iter().filter(|step| step.mentee.0 != mentee);
    others
        .map(|step| match &step.to {
            Some(to) => {
                words.ta2("proposals-cost-moves", "name", names(&step.mentee.0), "mentorName", names(&to.0))
            }
            None => words.ta("proposals-cost-leaves", "name", names(&step.mentee.0)),
        })
        .collect()
}

/// What a mentor who does not exist yet would give everybody together.
pub fn gain(words: &Words, max_score: Points, recruit: &matching::Recruit) -> String {
    match recruit.more_matched {
        0 => words.tn("proposals-cost-points-gained", hundredths(recruit.more_score, max_score).max(1)),
        people => words.tn("proposals-cost-people-gained", people),
    }
}

/// Points as people read them: of a hundred, rounded to the nearest whole.
pub(crate) fn hundredths(points: i64, max: Points) -> i64 {
    let max = i64::try_from(max.0).unwrap_or(i64::MAX);
    if max == 0 { 0 } else { (points * 200 + max * points.signum()) / (max * 2) }
}
