use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Check, Couple, RuleBroken, SpokenTogether, Unknown};
use crate::people::Level;

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
