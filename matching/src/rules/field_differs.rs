use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::facts::Compared;
use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown};

/// One fact is not the same for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldDiffers {
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// What to make of somebody who has not stated it.
    #[serde(default)]
    pub unknown: Unknown,
}

impl FieldDiffers {
    /// The name of the mentor's fact.
    pub(crate) fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }

    fn compared(&self) -> Compared<'_> {
        Compared { field: &self.field, theirs: self.theirs(), unknown: self.unknown, same: false }
    }
}

impl Check for FieldDiffers {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        broken.extend(self.compared().refused(couple).map(|(mentee, mentor)| {
            RuleBroken::FieldNotDifferent {
                field: self.field.clone(),
                mentee: mentee.map(Cow::into_owned),
                mentor: mentor.map(Cow::into_owned),
            }
        }));
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        self.compared().bars(sides)
    }
}
