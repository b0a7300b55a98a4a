use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown};

/// They live in the same area, or, if the method says so, in neighbouring ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SameArea {
    /// Whether a neighbouring area is near enough.
    pub or_near: bool,
    /// What to make of somebody whose area is not known.
    pub unknown: Unknown,
}

impl Check for SameArea {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        let allowed = match (&couple.mentee.area, &couple.mentor.area) {
            (Some(a), Some(b)) => a == b || (self.or_near && couple.near(a, b)),
            (None, Some(_)) | (Some(_), None) | (None, None) => self.unknown == Unknown::Allow,
        };
        if !allowed {
            broken.push(RuleBroken::OtherArea {
                mentee: couple.mentee.area.clone(),
                mentor: couple.mentor.area.clone(),
            });
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let allowed = |couple: &Couple<'_>| self.allows(couple);
        vec![Bar::Table(sides.table(|person| &person.area, allowed))]
    }
}
