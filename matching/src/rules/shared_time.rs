use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, Unknown};
use crate::people::Person;

/// They are free at the same time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedTime {
    /// Slots they must share.
    #[serde(default = "one")]
    pub minimum: u32,
    /// What to make of somebody who has not said when they are free.
    #[serde(default)]
    pub unknown: Unknown,
}

fn one() -> u32 {
    1
}

impl Check for SharedTime {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        let silent = couple.mentee.times.is_empty() || couple.mentor.times.is_empty();
        if silent && self.unknown == Unknown::Allow {
            return;
        }
        let shared = couple.mentee.times.intersection(&couple.mentor.times).count() as u32;
        if shared < self.minimum {
            broken.push(RuleBroken::NoSharedTime { shared, minimum: self.minimum });
        }
    }

    fn bars<'a>(&self, sides: &Sides<'a>) -> Vec<Bar> {
        let passes = self.unknown == Unknown::Allow;
        let times = |_, person: &'a Person| person.times.iter().map(String::as_str).collect();
        vec![sides.share_at_least(self.minimum, passes, times, |_, person| person.times.is_empty())]
    }
}
