use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, most, overlap, overlap_term, shared};

/// Dislikes in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedDislikes {
    /// How much it matters.
    pub weight: u16,
    /// This many shared count as full agreement; more add nothing.
    #[serde(default = "at_most")]
    pub at_most: NonZeroU8,
    /// Points by the number shared, the last for more, instead of a share of `at_most`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

/// Three: few people list more dislikes than that.
const fn at_most() -> NonZeroU8 {
    NonZeroU8::MIN.saturating_add(3 - 1)
}

impl Measure for SharedDislikes {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        overlap(&couple.mentee.dislikes, &couple.mentor.dislikes, self.at_most, self.listed())
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        shared(&couple.mentee.dislikes, &couple.mentor.dislikes, |dislikes| Evidence::SharedDislikes {
            dislikes,
        })
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![overlap_term(sides, |person| &person.dislikes, self.at_most, self.listed(), weight)]
    }
}
