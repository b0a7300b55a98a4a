use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Couple, Evidence, FULL, Measure, Sides, Term, listed, listed_term, most, share};
use crate::people::Person;
use crate::sides::slugs;

/// The mentor can help with what the mentee needs: the share of the mentee's needs that are among the mentor's
/// competences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedAgainstCompetence {
    /// How much it matters.
    pub weight: u16,
    /// Points by the number of needs met, the last for more, instead of their share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<u16>>,
}

impl Measure for NeedAgainstCompetence {
    fn full(&self) -> u32 {
        self.points.as_deref().map_or(FULL, most)
    }

    fn listed(&self) -> Option<&[u16]> {
        self.points.as_deref()
    }

    fn level(&self, couple: &Couple<'_>) -> u32 {
        let (needs, competences) = (&couple.mentee.needs, &couple.mentor.competences);
        if let Some(points) = &self.points {
            return listed(points, needs.intersection(competences).count() as u64);
        }
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

    /// What one met need is worth depends on how many there are: one term for each number of needs.
    fn terms<'a>(&self, sides: &Sides<'a>, weight: u32) -> Vec<Term> {
        if let Some(points) = &self.points {
            let sets = sides.sets(|mentee| slugs(&mentee.needs), |mentor| slugs(&mentor.competences));
            return vec![listed_term(sets, points, weight)];
        }
        let numbers: BTreeSet<usize> = sides.mentees.iter().map(|mentee| mentee.needs.len()).collect();
        let term = |number: usize| {
            let needs = |mentee: &'a Person| {
                if mentee.needs.len() == number { slugs(&mentee.needs) } else { Vec::new() }
            };
            let (mentee, mentor) = sides.sets(needs, |mentor| slugs(&mentor.competences));
            let points = (0..=number as u32).map(|met| weight * share(met, number as u32)).collect();
            Term::Overlap { mentee, mentor, points }
        };
        numbers.into_iter().filter(|number| (1..255).contains(number)).map(term).collect()
    }
}
