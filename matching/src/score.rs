//! What a pair is worth, criterion by criterion. The one place where points come from: the solver, the explanations
//! and the checker all ask here.

use std::fmt;
use std::iter::Sum;

use serde::{Deserialize, Serialize};

use crate::criteria::{Criterion, CriterionKind, Evidence};
use crate::explain::CannotExplain;
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::Problem;
use crate::rules::{self, Couple, RuleBroken};
use crate::settings::Settings;

/// Score points. A criterion of weight *w* gives 0 to *w* × [`FULL`](crate::criteria::FULL), or *w* × the points listed for it; the scale means nothing by
/// itself, so show it as a share of the maximum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Points(pub u64);

impl Points {
    /// Share of `max`, rounded to the nearest whole percent; 0 when `max` is 0.
    pub fn percent_of(self, max: Self) -> u8 {
        if max.0 == 0 {
            return 0;
        }
        let percent = (u128::from(self.0) * 200 + u128::from(max.0)) / (u128::from(max.0) * 2);
        u8::try_from(percent).unwrap_or(u8::MAX)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        Self(points.map(|points| points.0).sum())
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What one criterion gave a pair, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// Which criterion.
    pub criterion: CriterionKind,
    /// What it gave.
    pub points: Points,
    /// What it could have given at most.
    pub max_points: Points,
    /// What it found.
    pub evidence: Evidence,
}

/// Everything about one couple, whether or not any plan pairs them: for matching by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairScore {
    /// Sum of the contributions.
    pub score: Points,
    /// What a pair that agrees in everything would get.
    pub max_score: Points,
    /// One per criterion with a weight above 0, in the method's order.
    pub contributions: Vec<Contribution>,
    /// What forbids the pair; empty when it is allowed.
    pub broken: Vec<RuleBroken>,
    /// Whether the score is under the method's floor.
    pub below_floor: bool,
}

/// Scores one couple as the solver does.
pub fn score_pair(
    problem: &Problem,
    mentee: &MenteeKey,
    mentor: &MentorKey,
) -> Result<PairScore, CannotExplain> {
    let mentee = problem
        .mentees
        .iter()
        .find(|one| one.key == *mentee)
        .ok_or_else(|| CannotExplain::UnknownMentee(mentee.clone()))?;
    let mentor = problem
        .mentors
        .iter()
        .find(|one| one.key == *mentor)
        .ok_or_else(|| CannotExplain::UnknownMentor(mentor.clone()))?;
    Ok(score(problem, mentee, mentor))
}

/// [`score_pair`] for people already found.
pub(crate) fn score(problem: &Problem, mentee: &Mentee, mentor: &Mentor) -> PairScore {
    let contributions = contributions(problem, mentee, mentor);
    let score: Points = contributions.iter().map(|contribution| contribution.points).sum();
    PairScore {
        score,
        max_score: max_score(&problem.settings),
        contributions,
        broken: rules::broken(problem, mentee, mentor),
        below_floor: score < floor(&problem.settings),
    }
}

/// What a pair that agrees in everything gets.
pub fn max_score(settings: &Settings) -> Points {
    settings.criteria.iter().map(|criterion| points_at(criterion, criterion.as_measure().full())).sum()
}

/// The least score that is not below the floor: the floor's share of full marks, rounded up.
pub(crate) fn floor(settings: &Settings) -> Points {
    let percent = u64::from(settings.floor_percent.unwrap_or(0));
    Points((max_score(settings).0 * percent).div_ceil(100))
}

/// By how much a mentor of another area must score more to be preferred to a local one; rounded up to a multiple of what all weights
/// have in common, so that the pool, which counts in those, means the same.
pub(crate) fn local_margin(settings: &Settings, percent: u8) -> Points {
    let unit = u64::from(settings.unit());
    Points((max_score(settings).0 * u64::from(percent)).div_ceil(100).div_ceil(unit) * unit)
}

/// What a pair counts in a plan: its score, and the margin by which local mentors come first.
pub(crate) fn counted(problem: &Problem, mentee: &Mentee, mentor: &Mentor, score: Points) -> u64 {
    let local = mentee.person.area.is_some() && mentee.person.area == mentor.person.area;
    match problem.settings.local_first_percent {
        Some(percent) if local => score.0 + local_margin(&problem.settings, percent).0,
        Some(_) | None => score.0,
    }
}

/// The score alone, without saying why.
pub(crate) fn points(problem: &Problem, mentee: &Mentee, mentor: &Mentor) -> Points {
    let couple = Couple::new(problem, mentee, mentor);
    active(&problem.settings)
        .map(|criterion| points_at(criterion, criterion.as_measure().level(&couple)))
        .sum()
}

fn contributions(problem: &Problem, mentee: &Mentee, mentor: &Mentor) -> Vec<Contribution> {
    let couple = Couple::new(problem, mentee, mentor);
    active(&problem.settings)
        .map(|criterion| Contribution {
            criterion: criterion.kind(),
            points: points_at(criterion, criterion.as_measure().level(&couple)),
            max_points: points_at(criterion, criterion.as_measure().full()),
            evidence: criterion.as_measure().evidence(&couple),
        })
        .collect()
}

fn active(settings: &Settings) -> impl Iterator<Item = &Criterion> {
    settings.criteria.iter().filter(|criterion| criterion.weight() > 0)
}

fn points_at(criterion: &Criterion, level: u32) -> Points {
    Points(u64::from(criterion.weight()) * u64::from(level))
}
