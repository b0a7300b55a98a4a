use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, listed, most, share};
use crate::people::EducationLevel;

/// Education at about the same level: full at the same level, nothing between no schooling and a doctorate, and
/// evenly in between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Education {
    /// How much it matters.
    pub weight: u16,
    /// Points by the steps between their levels, the last for more, instead of a sixth less for each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

/// Steps from the lowest to the highest level: 7 − 1 = 6.
const SPAN: u32 = EducationLevel::ALL.len() as u32 - 1;

impl Measure for Education {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (Some(a), Some(b)) = (couple.mentee.education, couple.mentor.education) else { return 0 };
        if let Some(points) = &self.points {
            return listed(points, u64::from((a as u32).abs_diff(b as u32)));
        }
        share(SPAN - (a as u32).abs_diff(b as u32), SPAN)
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        match (couple.mentee.education, couple.mentor.education) {
            (Some(mentee), Some(mentor)) => Evidence::EducationLevels { mentee, mentor },
            (None, Some(_)) | (Some(_), None) | (None, None) => Evidence::NotStated,
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![Term::Table(sides.table(|person| person.education, |couple| weight * self.level(couple)))]
    }
}
