//! What a method says about matching: the objective, the hard rules, the weighted criteria, the floor.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::criteria::{Criterion, CriterionKind};
use crate::rules::{Rule, RuleKind};

/// The largest weight a criterion may have. Weights are relative, so 1,000 is precision enough for anybody, and
/// together with [`MAX_CRITERIA`] it keeps every score below 2²²: 64 × 1,000 × 60 = 3,840,000.
pub const MAX_WEIGHT: u16 = 1_000;

/// The largest number of criteria. See [`MAX_WEIGHT`].
pub const MAX_CRITERIA: usize = 64;

/// The most a criterion may give: its weight × its largest points. What a criterion of the largest weight gives without a list.
pub const MAX_POINTS: u64 = 60_000;

/// The longest list of points.
pub const MAX_LISTED: usize = 250;

/// What counts as the better plan. Either way ties go first to those who waited longest in sum, then to a fixed
/// order made of the people's keys and the problem's seed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// As many people matched as can be; among those plans the highest total score.
    #[default]
    MostPeople,
    /// The highest total score, even if somebody could be matched who then is not; among those plans the most people.
    BestTotal,
}

/// The part `[matching]` of a method file.
///
/// ```toml
/// [matching]
/// objective = "most-people"
/// floor_percent = 10
///
/// [[matching.rules]]
/// kind = "shared-language"
/// minimum = "conversational"
///
/// [[matching.criteria]]
/// kind = "interests"
/// weight = 5
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// What counts as the better plan.
    pub objective: Objective,
    /// A pair is never proposed below this share of full marks. Unit: percent, 0 to 100. Pairs a coordinator locks
    /// are exempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor_percent: Option<u8>,
    /// A mentor of the mentee's own area is preferred to a better one of another area unless that one scores more than this much
    /// more, or unless otherwise fewer people would be matched. Unit: percent of full marks, 0 to 100. None: area counts only where
    /// it is a criterion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_first_percent: Option<u8>,
    /// What must hold for a pair to be allowed at all.
    pub rules: Vec<Rule>,
    /// What makes an allowed pair good. Each kind, of each fact, at most once.
    pub criteria: Vec<Criterion>,
}

impl Settings {
    /// What all weights have in common: without it numbers are smaller, and weights that are all twice as large give the same plan.
    pub(crate) fn unit(&self) -> u32 {
        let mut unit = 0;
        for criterion in &self.criteria {
            let (mut a, mut b) = (unit, u32::from(criterion.weight()));
            while b != 0 {
                (a, b) = (b, a % b);
            }
            unit = a;
        }
        unit.max(1)
    }

    /// Whether these settings can be used; every fault, not only the first.
    pub fn check(&self) -> Result<(), Vec<BadSettings>> {
        let mut bad = Vec::new();
        if let Some(percent) = self.floor_percent.filter(|percent| *percent > 100) {
            bad.push(BadSettings::FloorAbove100 { percent });
        }
        if let Some(percent) = self.local_first_percent.filter(|percent| *percent > 100) {
            bad.push(BadSettings::LocalAbove100 { percent });
        }
        if self.criteria.len() > MAX_CRITERIA {
            bad.push(BadSettings::TooManyCriteria { count: self.criteria.len() });
        }
        let mut seen = BTreeSet::new();
        for criterion in &self.criteria {
            let kind = criterion.kind();
            if !seen.insert((kind, criterion.as_measure().about())) {
                bad.push(BadSettings::CriterionTwice { kind });
            }
            if criterion.weight() > MAX_WEIGHT {
                bad.push(BadSettings::WeightTooLarge { kind, weight: criterion.weight() });
            }
            let (full, listed) = (criterion.as_measure().full(), criterion.as_measure().listed());
            if u64::from(full) * u64::from(criterion.weight().min(MAX_WEIGHT)) > MAX_POINTS {
                bad.push(BadSettings::PointsTooLarge { kind, points: full });
            }
            if let Some(count) = listed.map(<[u16]>::len).filter(|count| *count > MAX_LISTED) {
                bad.push(BadSettings::TooManyPoints { kind, count });
            }
        }
        for rule in self.rules.iter().filter(|rule| rule.allows_nobody()) {
            bad.push(BadSettings::RuleWithoutTags { kind: rule.kind() });
        }
        if bad.is_empty() { Ok(()) } else { Err(bad) }
    }
}

/// Why settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadSettings {
    /// The floor is more than everything.
    FloorAbove100 {
        /// The floor as written.
        percent: u8,
    },
    /// Local mentors are preferred by more than everything.
    LocalAbove100 {
        /// The margin as written.
        percent: u8,
    },
    /// More criteria than [`MAX_CRITERIA`].
    TooManyCriteria {
        /// How many there are.
        count: usize,
    },
    /// The same kind of criterion twice: which weight is meant?
    CriterionTwice {
        /// Which.
        kind: CriterionKind,
    },
    /// A weight above [`MAX_WEIGHT`].
    WeightTooLarge {
        /// Whose.
        kind: CriterionKind,
        /// The weight as written.
        weight: u16,
    },
    /// A criterion gives more than [`MAX_POINTS`].
    PointsTooLarge {
        /// Which.
        kind: CriterionKind,
        /// The most it gives, before its weight.
        points: u32,
    },
    /// A list of points longer than [`MAX_LISTED`].
    TooManyPoints {
        /// Whose.
        kind: CriterionKind,
        /// How long.
        count: usize,
    },
    /// A rule that asks for one of a list of tags, with an empty list, would forbid every pair.
    RuleWithoutTags {
        /// Which.
        kind: RuleKind,
    },
}

impl fmt::Display for BadSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FloorAbove100 { percent } => {
                write!(f, "The floor is {percent} percent; it can be at most 100.")
            }
            Self::LocalAbove100 { percent } => {
                write!(f, "Local mentors are preferred by {percent} percent; it can be at most 100.")
            }
            Self::TooManyCriteria { count } => {
                write!(f, "There are {count} criteria; there can be at most {MAX_CRITERIA}.")
            }
            Self::CriterionTwice { kind } => write!(f, "The criterion \"{kind}\" is there twice."),
            Self::WeightTooLarge { kind, weight } => {
                write!(
                    f,
                    "The criterion \"{kind}\" has weight {weight}; a weight can be at most {MAX_WEIGHT}."
                )
            }
            Self::PointsTooLarge { kind, points } => {
                write!(
                    f,
                    "The criterion \"{kind}\" gives {points} points × its weight; together that can be at most {MAX_POINTS}."
                )
            }
            Self::TooManyPoints { kind, count } => {
                write!(
                    f,
                    "The criterion \"{kind}\" lists {count} points; a list can have at most {MAX_LISTED}. The last counts for all beyond."
                )
            }
            Self::RuleWithoutTags { kind } => {
                write!(
                    f,
                    "The rule \"{kind}\" names nothing that it would accept, so it would forbid every pair."
                )
            }
        }
    }
}

impl std::error::Error for BadSettings {}
