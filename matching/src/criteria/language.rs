use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, Sides, Term, share};
use crate::people::{Level, Person};
use crate::rules::best_shared;

/// How well they can talk: the level of the weaker of the two in their best common language, full when it is native
/// to both, evenly down to one fifth for single words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// How much it matters.
    pub weight: u16,
    /// Only these languages count, by tag. Empty: any.
    #[serde(default)]
    pub among: BTreeSet<String>,
}

impl Measure for Language {
    fn level(&self, couple: &Couple<'_>) -> u32 {
        let levels = Level::ALL.len() as u32;
        best_shared(couple, &self.among).map_or(0, |(_, level)| share(level as u32 + 1, levels))
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        match best_shared(couple, &self.among) {
            Some((tag, level)) => Evidence::SharedLanguage { language: tag.to_owned(), level },
            None if couple.mentee.languages.is_empty() || couple.mentor.languages.is_empty() => {
                Evidence::NotStated
            }
            None => Evidence::NothingShared,
        }
    }

    /// The level of the best common language is a staircase: each level that both reach in one language adds a step.
    fn terms<'a>(&self, sides: &Sides<'a>, weight: u32) -> Vec<Term> {
        let levels = Level::ALL.len() as u32;
        let counts = |tag: &str| self.among.is_empty() || self.among.contains(tag);
        let step = |level: Level| {
            let spoken = |person: &'a Person| -> Vec<&'a str> {
                let spoken = person.languages.iter().filter(|(tag, own)| **own >= level && counts(tag));
                spoken.map(|(tag, _)| tag.as_str()).collect()
            };
            let (mentee, mentor) = sides.sets(spoken, spoken);
            let below = share(level as u32, levels);
            let points = vec![0, weight * (share(level as u32 + 1, levels) - below)];
            Term::Overlap { mentee, mentor, points }
        };
        Level::ALL.into_iter().map(step).collect()
    }
}
