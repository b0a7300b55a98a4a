use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term};

/// The same area counts fully, a neighbouring one half.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// How much it matters.
    pub weight: u16,
}

impl Measure for Area {
    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (Some(a), Some(b)) = (&couple.mentee.area, &couple.mentor.area) else { return 0 };
        if a == b {
            FULL
        } else if couple.near(a, b) {
            FULL / 2
        } else {
            0
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
