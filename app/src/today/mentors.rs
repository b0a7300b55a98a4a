//! What mentors need from the coordinator: who stays away from volunteer meetings, and who has more pairs than places.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Need;
use super::pages::{Found, Subject};
use super::store::Situation;
use crate::ids::{ParticipationId, RoundId};
use crate::methods::Side;
use crate::pairs::list::Line;
use crate::supervision::needs as supervision;

/// Why a mentor with so many open pairs and places needs the coordinator.
pub fn of_places(pairs: i32, places: i32) -> Option<Need> {
    (pairs > places).then_some(Need::TooManyPairs { pairs, places })
}

/// Applies the rules to the mentors of open pairs.
pub(super) fn look_at(
    situation: &Situation,
    index: &BTreeMap<RoundId, usize>,
    today: Date,
    found: &mut Vec<Found>,
) {
    let mut pairs = BTreeMap::<ParticipationId, Vec<&Line>>::new();
    for line in &situation.pairs {
        pairs.entry(line.mentor.id).or_default().push(line);
    }
    for (mentor, lines) in pairs {
        // The pair they have had the longest.
        let Some(oldest) = lines.iter().min_by_key(|line| line.introduced_on) else { continue };
        let Some(&at) = index.get(&oldest.round) else { continue };
        let talked: Vec<Date> = lines
            .iter()
            .filter_map(|line| situation.talked.get(&(line.id, Side::Mentor)))
            .flatten()
            .copied()
            .collect();
        let facts = supervision::MentorFacts {
            person: oldest.mentor.person,
            pair: oldest.id,
            since: oldest.introduced_on,
            talked: &talked,
        };
        let round = &situation.rounds[at];
        let missed = supervision::of_mentor(round, &facts, &situation.supervision.attended, today);
        let places = situation.places.get(&mentor).copied().unwrap_or(i32::MAX);
        let full = of_places(i32::try_from(lines.len()).unwrap_or(i32::MAX), places);
        let needs: Vec<Need> = missed.map(Need::Supervision).into_iter().chain(full).collect();
        if !needs.is_empty() {
            let (path, name) = (format!("/people/{mentor}"), oldest.mentor.full_name());
            add(found, path, name, at, needs);
        }
    }
}

/// Puts it beside what is on the list about the same person already.
fn add(found: &mut Vec<Found>, path: String, name: String, round: usize, needs: Vec<Need>) {
    let same =
        |one: &&mut Found| matches!(&one.subject, Subject::Person { path: known, .. } if *known == path);
    match found.iter_mut().find(same) {
        Some(one) => {
            one.needs.extend(needs);
            one.needs.sort_by_key(Need::urgency);
        }
        None => found.push(Found { subject: Subject::Person { path, name, round }, keeper: None, needs }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mentor_has_too_many_pairs_when_there_are_more_than_places() {
        assert_eq!(of_places(2, 2), None);
        assert_eq!(of_places(2, 1), Some(Need::TooManyPairs { pairs: 2, places: 1 }));
    }
}
