use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, most, overlap, overlap_term, shared};

/// Interests in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interests {
    /// How much it matters.
    pub weight: u16,
    /// This many shared count as full agreement; more add nothing.
    #[serde(default = "at_most")]
    pub at_most: NonZeroU8,
    /// Points by the number shared, the last for more, instead of a share of `at_most`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

/// Five: two people who share five interests have enough to talk about.
const fn at_most() -> NonZeroU8 {
    NonZeroU8::MIN.saturating_add(5 - 1)
}

impl Measure for Interests {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        overlap(&couple.mentee.interests, &couple.mentor.interests, self.at_most, self.listed())
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        shared(&couple.mentee.interests, &couple.mentor.interests, |interests| Evidence::SharedInterests {
            interests,
        })
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![overlap_term(sides, |person| &person.interests, self.at_most, self.listed(), weight)]
    }
}
