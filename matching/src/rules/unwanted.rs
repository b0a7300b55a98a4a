use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides};
use crate::people::Side;
use crate::sides::slugs;

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

    fn bars<'a>(&self, sides: &Sides<'a>) -> Vec<Bar> {
        let none = |(mentee, mentor)| Bar::Overlap { mentee, mentor, at_least: 0, at_most: 0 };
        vec![
            none(sides.sets(|mentee| slugs(&mentee.unwanted), |mentor| slugs(&mentor.traits))),
            none(sides.sets(|mentee| slugs(&mentee.traits), |mentor| slugs(&mentor.unwanted))),
        ]
    }
}
