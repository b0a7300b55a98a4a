use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown};
use crate::fields::{common, members};
use crate::people::{Person, Side};

/// Two sets share members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldOverlaps {
    /// The fact of the mentee, and of the mentor where `mentor_field` says nothing else.
    pub field: String,
    /// The fact of the mentor, where it has another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor_field: Option<String>,
    /// How many they must share.
    #[serde(default = "one")]
    pub minimum: u8,
    /// What to make of somebody who has not stated it.
    #[serde(default)]
    pub unknown: Unknown,
}

impl FieldOverlaps {
    /// The name of the mentor's fact.
    pub(crate) fn theirs(&self) -> &str {
        self.mentor_field.as_deref().unwrap_or(&self.field)
    }
}

fn one() -> u8 {
    1
}

impl Check for FieldOverlaps {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        let silent = members(couple.mentee, &self.field).is_empty()
            || members(couple.mentor, self.theirs()).is_empty();
        if silent && self.unknown == Unknown::Allow {
            return;
        }
        let shared = common(couple.mentee, &self.field, couple.mentor, self.theirs()).len() as u32;
        if shared < u32::from(self.minimum) {
            broken.push(RuleBroken::FieldNotShared {
                field: self.field.clone(),
                shared,
                minimum: u32::from(self.minimum),
            });
        }
    }

    fn bars<'a>(&self, sides: &Sides<'a>) -> Vec<Bar> {
        let set = |side: Side, person: &'a Person| match side {
            Side::Mentee => members(person, &self.field),
            Side::Mentor => members(person, self.theirs()),
        };
        let passes = self.unknown == Unknown::Allow;
        let silent = |side: Side, person: &'a Person| set(side, person).is_empty();
        vec![sides.share_at_least(u32::from(self.minimum), passes, set, silent)]
    }
}
