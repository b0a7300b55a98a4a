use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown, Who};

/// Old enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeAtLeast {
    /// Whole years on the day of the run.
    pub age: u16,
    /// Whose age.
    #[serde(default = "both")]
    pub who: Who,
    /// What to make of somebody whose age is not known.
    #[serde(default)]
    pub unknown: Unknown,
}

fn both() -> Who {
    Who::Both
}

impl Check for AgeAtLeast {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        for &side in self.who.sides() {
            let age = couple.seen_from(side).0.age;
            let old_enough = age.map_or(self.unknown == Unknown::Allow, |age| age >= self.age);
            if !old_enough {
                broken.push(RuleBroken::TooYoung { whose: side, age, minimum: self.age });
            }
        }
    }

    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let allowed = |couple: &Couple<'_>| self.allows(couple);
        vec![Bar::Table(sides.table(|person| person.age, allowed))]
    }
}
