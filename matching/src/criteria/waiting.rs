use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, Sides, Term, share};

/// How long the mentee has waited. The same for every mentor, so it moves places between mentees, not mentees between
/// mentors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// How much it matters.
    pub weight: u16,
    /// Weeks of waiting that count fully; longer adds nothing.
    #[serde(default = "full_after_weeks")]
    pub full_after_weeks: NonZeroU8,
}

/// Half a year.
const fn full_after_weeks() -> NonZeroU8 {
    NonZeroU8::MIN.saturating_add(26 - 1)
}

impl Measure for Waiting {
    fn level(&self, couple: &Couple<'_>) -> u32 {
        share(couple.mentee.weeks_waiting, u32::from(self.full_after_weeks.get()))
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        Evidence::Waited { weeks: couple.mentee.weeks_waiting }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        let full = u32::from(self.full_after_weeks.get());
        vec![Term::Mentee(
            sides.mentees.iter().map(|mentee| weight * share(mentee.weeks_waiting, full)).collect(),
        )]
    }
}
