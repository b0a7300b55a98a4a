use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides};
use crate::people::{GenderWish, Person, Side};

/// What each side wishes about the other's gender is obeyed. A wish cannot be met by somebody whose gender is not
/// stated; who has no wish is content with everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenderWishObeyed {}

impl GenderWishObeyed {
    /// Whether the wish of one side is met.
    pub(crate) fn is_met(&self, couple: &Couple<'_>, whose: Side) -> bool {
        let (me, other) = couple.seen_from(whose);
        is_met(me, other)
    }
}

impl Check for GenderWishObeyed {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        for side in [Side::Mentee, Side::Mentor] {
            if !self.is_met(couple, side) {
                let wish = couple.seen_from(side).0.gender_wish.clone();
                broken.push(RuleBroken::GenderWish { whose: side, wish });
            }
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let allowed = |couple: &Couple<'_>| self.allows(couple);
        vec![Bar::Table(sides.table(|person| (&person.gender, &person.gender_wish), allowed))]
    }
}

fn is_met(me: &Person, other: &Person) -> bool {
    match &me.gender_wish {
        GenderWish::Any => true,
        GenderWish::Same => me.gender.is_some() && me.gender == other.gender,
        GenderWish::Only(gender) => other.gender.as_ref() == Some(gender),
    }
}
