use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, Measure, share};

/// The mentor can help with what the mentee needs: the share of the mentee's needs that are among the mentor's
/// competences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedAgainstCompetence {
    /// How much it matters.
    pub weight: u16,
}

impl Measure for NeedAgainstCompetence {
    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (needs, competences) = (&couple.mentee.needs, &couple.mentor.competences);
        share(needs.intersection(competences).count() as u32, needs.len() as u32)
    }

    fn evidence(&self, couple: &Couple<'_>) -> Evidence {
        let (needs, competences) = (&couple.mentee.needs, &couple.mentor.competences);
        if needs.is_empty() || competences.is_empty() {
            return Evidence::NotStated;
        }
        if needs.is_disjoint(competences) {
            return Evidence::NothingShared;
        }
        Evidence::NeedsMet {
            met: needs.intersection(competences).cloned().collect(),
            open: needs.difference(competences).cloned().collect(),
        }
    }
}
