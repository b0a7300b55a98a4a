use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term};
use crate::fields::text;
use crate::pool::Table;

/// The same in one fact: full, else nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SameField {
    /// How much it matters.
    #[serde(default = "super::one")]
    pub weight: u16,
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// Points for the same, instead of full agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<u16>,
}

impl SameField {
    /// The name of the mentor's fact.
    pub(crate) fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }
}

impl Measure for SameField {
    fn full(&self) -> u32 {
        self.points.map_or(FULL, u32::from)
    }

    fn about(&self) -> Option<(&str, &str)> {
        Some((&self.field, self.theirs()))
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (own, theirs) = (text(couple.mentee, &self.field), text(couple.mentor, self.theirs()));
        if own.is_some() && own == theirs { self.full() } else { 0 }
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        match (text(couple.mentee, &self.field), text(couple.mentor, self.theirs())) {
            (Some(own), Some(theirs)) if own == theirs => {
                Evidence::FieldShared { field: self.field.clone(), value: own.into_owned() }
            }
            (Some(_), Some(_)) => Evidence::NothingShared,
            (None, Some(_)) | (Some(_), None) | (None, None) => Evidence::NotStated,
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        let mentees = sides.mentees.iter().map(|mentee| text(mentee, &self.field));
        let mentors = sides.mentors.iter().map(|mentor| text(mentor, self.theirs()));
        let points = weight * self.full();
        vec![Term::Table(Table::of(mentees, mentors, |a, b| if a.is_some() && a == b { points } else { 0 }))]
    }
}
