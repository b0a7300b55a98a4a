use serde::{Deserialize, Serialize};

use super::{Check, Couple, RuleBroken};
use crate::people::Side;

/// Nobody meets what they said they do not want.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unwanted {}

impl Check for Unwanted {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        for side in [Side::Mentee, Side::Mentor] {
            let (me, other) = couple.seen_from(side);
            if !me.unwanted.is_disjoint(&other.traits) {
                let what = me.unwanted.intersection(&other.traits).cloned().collect();
                broken.push(RuleBroken::Unwanted { whose: side, what });
            }
        }
    }
}
