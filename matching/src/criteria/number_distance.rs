use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, Sides, Term, listed, most};
use crate::fields::number;
use crate::pool::Table;

/// Points by how far apart two numbers are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberDistance {
    /// What every point counts.
    #[serde(default = "super::one")]
    pub weight: u16,
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// Points by the difference, whichever is larger, from none; the last for more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<u16>,
    /// Instead: points by the mentor's number less the mentee's. The first range that holds it counts; outside of all, nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentor_minus_mentee: Vec<Range>,
}

/// Points for a range of differences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// From this on; none: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// To this, itself included; none: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// What it gives.
    pub points: u16,
}

impl NumberDistance {
    /// The name of the mentor's fact.
    pub(crate) fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }

    fn of(&self, own: Option<i64>, theirs: Option<i64>) -> u32 {
        let (Some(own), Some(theirs)) = (own, theirs) else { return 0 };
        if self.mentor_minus_mentee.is_empty() {
            return listed(&self.points, own.abs_diff(theirs));
        }
        let more = theirs.saturating_sub(own);
        let holds = |range: &&Range| {
            range.from.is_none_or(|from| from <= more) && range.to.is_none_or(|to| more <= to)
        };
        self.mentor_minus_mentee.iter().find(holds).map_or(0, |range| u32::from(range.points))
    }
}

impl Measure for NumberDistance {
    fn full(&self) -> u32 {
        if self.mentor_minus_mentee.is_empty() {
            return most(&self.points);
        }
        self.mentor_minus_mentee.iter().map(|range| u32::from(range.points)).max().unwrap_or(0)
    }

    fn about(&self) -> Option<(&str, &str)> {
        Some((&self.field, self.theirs()))
    }

    fn listed(&self) -> Option<&[u16]> {
        Some(&self.points)
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        self.of(number(couple.mentee, &self.field), number(couple.mentor, self.theirs()))
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        match (number(couple.mentee, &self.field), number(couple.mentor, self.theirs())) {
            (Some(mentee), Some(mentor)) => {
                Evidence::FieldNumbers { field: self.field.clone(), mentee, mentor }
            }
            (None, Some(_)) | (Some(_), None) | (None, None) => Evidence::NotStated,
        }
    }

    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term> {
        let mentees = sides.mentees.iter().map(|mentee| number(mentee, &self.field));
        let mentors = sides.mentors.iter().map(|mentor| number(mentor, self.theirs()));
        vec![Term::Table(Table::of(mentees, mentors, |a, b| weight * self.of(*a, *b)))]
    }
}
