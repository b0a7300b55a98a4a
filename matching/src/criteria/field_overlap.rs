use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, Sides, Term, listed, listed_term, most};
use crate::fields::{common, members};
use crate::people::Person;

/// Points by how many members two sets share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldOverlap {
    /// What every point counts.
    #[serde(default = "super::one")]
    pub weight: u16,
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// Points by the number shared, from none; the last for more.
    pub points: Vec<u16>,
}

impl FieldOverlap {
    /// The name of the mentor's fact.
    pub(crate) fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }
}

impl Measure for FieldOverlap {
    fn full(&self) -> u32 {
        most(&self.points)
    }

    fn about(&self) -> Option<(&str, &str)> {
        Some((&self.field, self.theirs()))
    }

    fn listed(&self) -> Option<&[u16]> {
        Some(&self.points)
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let shared = common(couple.mentee, &self.field, couple.mentor, self.theirs());
        listed(&self.points, shared.len() as u64)
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        if members(couple.mentee, &self.field).is_empty() || members(couple.mentor, self.theirs()).is_empty()
        {
            return Evidence::NotStated;
        }
        let shared = common(couple.mentee, &self.field, couple.mentor, self.theirs());
        if shared.is_empty() {
            return Evidence::NothingShared;
        }
        let shared = shared.into_iter().map(str::to_owned).collect();
        Evidence::FieldMembers { field: self.field.clone(), shared }
    }

    fn terms<'a>(&self, sides: &Sides<'a>, weight: u32) -> Vec<Term> {
        let sets = sides.sets(
            |mentee: &'a Person| members(mentee, &self.field),
            |mentor: &'a Person| members(mentor, self.theirs()),
        );
        vec![listed_term(sets, &self.points, weight)]
    }
}
