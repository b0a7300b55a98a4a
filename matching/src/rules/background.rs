use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Who};

/// A cultural background or experience that the programme asks for. By default the mentor must carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Background {
    /// Any of these tags will do.
    pub any_of: BTreeSet<String>,
    /// Who must carry one.
    #[serde(default = "mentor")]
    pub who: Who,
}

fn mentor() -> Who {
    Who::Mentor
}

impl Check for Background {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        for &side in self.who.sides() {
            if couple.seen_from(side).0.backgrounds.is_disjoint(&self.any_of) {
                broken.push(RuleBroken::BackgroundMissing {
                    whose: side,
                    any_of: self.any_of.iter().cloned().collect(),
                });
            }
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let allowed = |couple: &Couple<'_>| self.allows(couple);
        vec![Bar::Table(sides.table(|person| &person.backgrounds, allowed))]
    }
}
