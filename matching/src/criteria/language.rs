use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, share};
use crate::people::Level;
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
}
