use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown};
use crate::fields::number;
use crate::pool::Table;

/// The mentor's number less the mentee's lies between two limits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldAtLeast {
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// The least it may be; may be below 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    /// The most it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<i64>,
    /// What to make of somebody who has not stated it.
    #[serde(default)]
    pub unknown: Unknown,
}

impl FieldAtLeast {
    /// The name of the mentor's fact.
    pub(crate) fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }

    fn passes(&self, own: Option<i64>, theirs: Option<i64>) -> bool {
        match (own, theirs) {
            (Some(own), Some(theirs)) => {
                let more = theirs.saturating_sub(own);
                self.minimum.is_none_or(|minimum| more >= minimum)
                    && self.maximum.is_none_or(|maximum| more <= maximum)
            }
            (None, Some(_)) | (Some(_), None) | (None, None) => self.unknown == Unknown::Allow,
        }
    }
}

impl Check for FieldAtLeast {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        let (mentee, mentor) = (number(couple.mentee, &self.field), number(couple.mentor, self.theirs()));
        if !self.passes(mentee, mentor) {
            broken.push(RuleBroken::FieldDifference { field: self.field.clone(), mentee, mentor });
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let mentees = sides.mentees.iter().map(|mentee| number(mentee, &self.field));
        let mentors = sides.mentors.iter().map(|mentor| number(mentor, self.theirs()));
        vec![Bar::Table(Table::of(mentees, mentors, |a, b| self.passes(*a, *b)))]
    }
}
