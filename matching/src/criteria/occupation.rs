use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, listed, most, share};

/// The same or a related occupation. Occupations are paths (`care/nurse`); two of them are as alike as the part of
/// the longer path that they share, counted in steps: `care/nurse` and `care/doctor` are half alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// How much it matters.
    pub weight: u16,
    /// Points by the steps of the path that they share, the last for more, instead of their share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

impl Measure for Occupation {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (Some(a), Some(b)) = (&couple.mentee.occupation, &couple.mentor.occupation) else { return 0 };
        if let Some(points) = &self.points {
            return listed(points, common_steps(a, b) as u64);
        }
        let steps = a.split('/').count().max(b.split('/').count());
        share(common_steps(a, b) as u32, steps as u32)
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        let (Some(a), Some(b)) = (&couple.mentee.occupation, &couple.mentor.occupation) else {
            return Evidence::NotStated;
        };
        if a == b {
            return Evidence::SameOccupation { occupation: a.clone() };
        }
        match common_steps(a, b) {
            0 => Evidence::NothingShared,
            steps => {
                let field: Vec<&str> = a.split('/').take(steps).collect();
                Evidence::SameField { field: field.join("/") }
            }
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        vec![Term::Table(sides.table(|person| &person.occupation, |couple| weight * self.level(couple)))]
    }
}

fn common_steps(a: &str, b: &str) -> usize {
    a.split('/').zip(b.split('/')).take_while(|(a, b)| a == b).count()
}
