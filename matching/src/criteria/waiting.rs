use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, listed, most, share};

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
    /// Points by whole weeks, the last for more, instead of `full_after_weeks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

/// Half a year.
const fn full_after_weeks() -> NonZeroU8 {
    NonZeroU8::MIN.saturating_add(26 - 1)
}

impl Waiting {
    fn after(&self, weeks: u32) -> u32 {
        match &self.points {
            Some(points) => listed(points, u64::from(weeks)),
            None => share(weeks, u32::from(self.full_after_weeks.get())),
        }
    }
}

impl Measure for Waiting {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        self.after(couple.mentee.weeks_waiting)
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        Evidence::Waited { weeks: couple.mentee.weeks_waiting }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![Term::Mentee(
            sides.mentees.iter().map(|mentee| weight * self.after(mentee.weeks_waiting)).collect(),
        )]
    }
}
