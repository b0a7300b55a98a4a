use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, Sides, Term};
use crate::fields::text;
use crate::pool::Table;

/// Points from a table by one fact of each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldTable {
    /// What every point counts.
    #[serde(default = "super::one")]
    pub weight: u16,
    /// The fact of the mentee.
    pub mentee_field: String,
    /// The fact of the mentor.
    pub mentor_field: String,
    /// Points by what the mentee's is, then by what the mentor's is.
    pub points: BTreeMap<String, BTreeMap<String, u16>>,
    /// Points where both are stated and the table has nothing.
    #[serde(default)]
    pub otherwise: u16,
}

impl FieldTable {
    fn of(&self, own: Option<&str>, theirs: Option<&str>) -> u32 {
        let (Some(own), Some(theirs)) = (own, theirs) else { return 0 };
        let listed = self.points.get(own).and_then(|row| row.get(theirs));
        u32::from(listed.copied().unwrap_or(self.otherwise))
    }
}

impl Measure for FieldTable {
    fn full(&self) -> u32 {
        let listed = self.points.values().flat_map(BTreeMap::values).copied().max();
        u32::from(listed.unwrap_or(0).max(self.otherwise))
    }

    fn about(&self) -> Option<(&str, &str)> {
        Some((&self.mentee_field, &self.mentor_field))
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let own = text(couple.mentee, &self.mentee_field);
        self.of(own.as_deref(), text(couple.mentor, &self.mentor_field).as_deref())
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        let own = text(couple.mentee, &self.mentee_field);
        match (own, text(couple.mentor, &self.mentor_field)) {
            (Some(own), Some(theirs)) => Evidence::FieldValues {
                mentee_field: self.mentee_field.clone(),
                mentee: own.into_owned(),
                mentor_field: self.mentor_field.clone(),
                mentor: theirs.into_owned(),
            },
            (None, Some(_)) | (Some(_), None) | (None, None) => Evidence::NotStated,
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        let mentees = sides.mentees.iter().map(|mentee| text(mentee, &self.mentee_field));
        let mentors = sides.mentors.iter().map(|mentor| text(mentor, &self.mentor_field));
        let points =
            |a: &Option<Cow<'_, str>>, b: &Option<Cow<'_, str>>| weight * self.of(a.as_deref(), b.as_deref());
        vec![Term::Table(Table::of(mentees, mentors, points))]
    }
}
