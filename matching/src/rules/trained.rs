use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Who};

/// The training is done. By default the mentor's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trained {
    /// Whose training.
    #[serde(default = "mentor")]
    pub who: Who,
}

fn mentor() -> Who {
    Who::Mentor
}

impl Check for Trained {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        for &side in self.who.sides() {
            if !couple.seen_from(side).0.trained {
                broken.push(RuleBroken::NotTrained { whose: side });
            }
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let allowed = |couple: &Couple<'_>| self.allows(couple);
        vec![Bar::Table(sides.table(|person| person.trained, allowed))]
    }
}
