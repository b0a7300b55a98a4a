use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Who};

/// Consent to be matched is given. By default by both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Whose consent.
    #[serde(default = "both")]
    pub who: Who,
}

fn both() -> Who {
    Who::Both
}

impl Check for Consent {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        for &side in self.who.sides() {
            if !couple.seen_from(side).0.consent {
                broken.push(RuleBroken::NoConsent { whose: side });
            }
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let allowed = |couple: &Couple<'_>| self.allows(couple);
        vec![Bar::Table(sides.table(|person| person.consent, allowed))]
    }
}
