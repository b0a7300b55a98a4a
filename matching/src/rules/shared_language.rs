use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Bar, Check, Couple, RuleBroken, Sides, SpokenTogether, Unknown};
use crate::people::{Level, Person};

/// They share a language, both at a minimum level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedLanguage {
    /// The level that both need in the same language.
    pub minimum: Level,
    /// Only these languages count, by tag. Empty: any.
    #[serde(default)]
    pub among: BTreeSet<String>,
    /// What to make of somebody whose languages are not known.
    #[serde(default)]
    pub unknown: Unknown,
}

impl Check for SharedLanguage {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>) {
        let silent = couple.mentee.languages.is_empty() || couple.mentor.languages.is_empty();
        if silent && self.unknown == Unknown::Allow {
            return;
        }
        let best = best_shared(couple, &self.among);
        if best.is_none_or(|(_, level)| level < self.minimum) {
            broken.push(RuleBroken::NoSharedLanguage {
                minimum: self.minimum,
                closest: best.map(|(tag, level)| SpokenTogether { language: tag.to_owned(), level }),
            });
        }
    }

    fn bars<'a>(&self, sides: &Sides<'a>) -> Vec<Bar> {
        let counts = |tag: &str| self.among.is_empty() || self.among.contains(tag);
        let spoken = |_, person: &'a Person| {
            let spoken =
                person.languages.iter().filter(|(tag, level)| **level >= self.minimum && counts(tag));
            spoken.map(|(tag, _)| tag.as_str()).collect()
        };
        let passes = self.unknown == Unknown::Allow;
        vec![sides.share_at_least(1, passes, spoken, |_, person| person.languages.is_empty())]
    }
}

/// The shared language in which the weaker of the two is strongest; of equals the first by tag.
pub(crate) fn best_shared<'a>(couple: &Couple<'a>, among: &BTreeSet<String>) -> Option<(&'a str, Level)> {
    let mut best: Option<(&str, Level)> = None;
    for (tag, mine) in &couple.mentee.languages {
        let Some(theirs) = couple.mentor.languages.get(tag) else { continue };
        let level = *mine.min(theirs);
        let counts = among.is_empty() || among.contains(tag);
        if counts && best.is_none_or(|(_, so_far)| level > so_far) {
            best = Some((tag, level));
        }
    }
    best
}
