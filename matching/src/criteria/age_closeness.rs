use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, listed, most, share};

/// About the same age: full at the same age, nothing from `span` years apart, and evenly in between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeCloseness {
    /// How much it matters.
    pub weight: u16,
    /// Years apart from which closeness counts nothing.
    #[serde(default = "span")]
    pub span: NonZeroU8,
    /// Points by the years between them, the last for more, instead of `span`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

/// Twenty years: most of a generation.
const fn span() -> NonZeroU8 {
    NonZeroU8::MIN.saturating_add(20 - 1)
}

impl Measure for AgeCloseness {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (Some(a), Some(b)) = (couple.mentee.age, couple.mentor.age) else { return 0 };
        if let Some(points) = &self.points {
            return listed(points, u64::from(a.abs_diff(b)));
        }
        let span = u32::from(self.span.get());
        share(span.saturating_sub(u32::from(a.abs_diff(b))), span)
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        match (couple.mentee.age, couple.mentor.age) {
            (Some(a), Some(b)) => Evidence::AgeGap { years: a.abs_diff(b) },
            (None, Some(_)) | (Some(_), None) | (None, None) => Evidence::NotStated,
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![Term::Table(sides.table(|person| person.age, |couple| weight * self.level(couple)))]
    }
}
