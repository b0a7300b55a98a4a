//! How much a method gives up so that nobody gets a poor pair.

use serde::{Deserialize, Serialize};

use super::schema::{Kind, Section, optional};

/// How much may be given up so that the pair that fits least fits as well as it can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fairness {
    /// So many fewer people may have a pair.
    pub people: u32,
    /// The plan may have so much fewer points. Unit: percent of the best plan's.
    pub percent: u8,
}

impl Fairness {
    /// The most people that can be given up: more is a slip of the keyboard.
    pub const MOST_PEOPLE: u32 = 1_000;

    /// The same for the engine.
    pub fn allowance(self) -> matching::Allowance {
        matching::Allowance { people: self.people, score_percent: self.percent }
    }
}

/// The part `[fairness]` of a method file.
pub(super) static FAIRNESS: Section = Section {
    about: "How much may be given up so that the pair that fits least fits as well as it can. docs/matching.md explains it.",
    keys: &[
        optional(
            "people",
            Kind::Whole { least: 0, most: 1_000 },
            "So many fewer people may have a pair. Default: 0.",
        ),
        optional(
            "percent",
            Kind::Whole { least: 0, most: 100 },
            "The plan may have so many percent fewer points than the best one. Default: 0.",
        ),
    ],
};
