use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown};
use crate::fields::text;
use crate::pool::Table;

/// One fact is the same for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldEqual {
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// What to make of somebody who has not stated it.
    #[serde(default)]
    pub unknown: Unknown,
}

impl FieldEqual {
    fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }

    fn passes(&self, own: Option<&str>, theirs: Option<&str>) -> bool {
        match (own, theirs) {
            (Some(own), Some(theirs)) => own == theirs,
            (None, Some(_)) | (Some(_), None) | (None, None) => self.unknown == Unknown::Allow,
        }
    }
}

impl Check for FieldEqual {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        let (own, theirs) = (text(couple.mentee, &self.field), text(couple.mentor, self.theirs()));
        if !self.passes(own.as_deref(), theirs.as_deref()) {
            broken.push(RuleBroken::FieldNotEqual {
                field: self.field.clone(),
                mentee: own.map(Cow::into_owned),
                mentor: theirs.map(Cow::into_owned),
            });
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let mentees = sides.mentees.iter().map(|mentee| text(mentee, &self.field));
        let mentors = sides.mentors.iter().map(|mentor| text(mentor, self.theirs()));
        let passes =
            |a: &Option<Cow<'_, str>>, b: &Option<Cow<'_, str>>| self.passes(a.as_deref(), b.as_deref());
        vec![Bar::Table(Table::of(mentees, mentors, passes))]
    }
}
