use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, listed, most};

/// The same area counts fully, a neighbouring one half.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// How much it matters.
    pub weight: u16,
    /// Points for the same area, a neighbouring one, and any other, instead of all, half and nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

impl Measure for Area {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (Some(a), Some(b)) = (&couple.mentee.area, &couple.mentor.area) else { return 0 };
        let distance = if a == b { 0 } else { 2 - u64::from(couple.near(a, b)) };
        match &self.points {
            Some(points) => listed(points, distance),
            None => FULL - FULL / 2 * distance as u32,
        }
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        let (Some(a), Some(b)) = (&couple.mentee.area, &couple.mentor.area) else {
            return Evidence::NotStated;
        };
        if a == b {
            Evidence::SameArea { area: a.clone() }
        } else if couple.near(a, b) {
            Evidence::NearAreas { mentee: a.clone(), mentor: b.clone() }
        } else {
            Evidence::NothingShared
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![Term::Table(sides.table(|person| &person.area, |couple| weight * self.level(couple)))]
    }
}
