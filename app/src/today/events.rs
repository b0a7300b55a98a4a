//! What events and training need from the coordinator: an event that comes without answers, places that nobody was given,
//! who came that was never written down, training that is missing or stops counting.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use super::Need;
use crate::db::{Stored, Tx};
use crate::events::guests::places_left;
use crate::events::{Counts, Event, guest_store, store as events};
use crate::ids::PersonId;
use crate::methods::Side;
use crate::methods::training::TrainingModule;
use crate::people::{Participation, days_between};
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::training::{Done, EXPIRES_SOON, standing};

/// An event with people who have not answered is asked about so long before. Unit: days.
pub const ANSWERS_WANTED: i32 = 1;
/// Who came is asked for so long after an event. Unit: days.
pub const ASKED_WHO_CAME: i32 = 14;

/// What is known of events and training.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Events of the last two weeks and those to come, with what their guests said.
    pub events: Vec<(Event, Counts)>,
    /// Of each round that asks for training: who takes part, with what they have done.
    pub learners: Vec<(usize, Participation, Vec<Done>)>,
}

/// Reads what is known. `rounds` are those that are watched.
pub fn facts(org: &OrgScope, tx: &mut Tx, rounds: &[Round], today: Date) -> Stored<Facts> {
    let first = today.saturating_sub(i64::from(ASKED_WHO_CAME).days());
    let tally = guest_store::tally(org, tx, first)?;
    let counted = |event: Event| {
        let counts = tally.get(&event.id).map_or_else(Counts::default, |tally| Counts::summed(tally));
        (event, counts)
    };
    let mut facts = Facts {
        events: events::from_day(org, tx, first)?.into_iter().map(counted).collect(),
        learners: Vec::new(),
    };
    for (at, round) in rounds.iter().enumerate() {
        if round.method.training.is_empty() || round.is_over(today) {
            continue;
        }
        let mut done: BTreeMap<PersonId, Vec<Done>> =
            crate::training::store::done(org, tx, &round.method.slug, None)?;
        for who in crate::people::store::of_round(org, tx, round.id)? {
            if who.stage.is_open() {
                let mine = done.remove(&who.person.id).unwrap_or_default();
                facts.learners.push((at, who, mine));
            }
        }
    }
    Ok(facts)
}

/// Why an event needs the coordinator, the most urgent reason first.
pub fn of_event(event: &Event, counts: &Counts, today: Date) -> Vec<Need> {
    if event.is_cancelled() {
        return Vec::new();
    }
    let left = days_between(today, event.on);
    let mut needs = Vec::new();
    if (0..=ANSWERS_WANTED).contains(&left) && counts.unanswered > 0 {
        needs.push(Need::EventUnanswered { days: left, n: counts.unanswered });
    }
    if left >= 0 && counts.waiting > 0 && places_left(event.capacity, counts.yes).is_none_or(|free| free > 0)
    {
        needs.push(Need::PlacesFree { n: counts.waiting });
    }
    if (-ASKED_WHO_CAME..0).contains(&left) && counts.yes > 0 && counts.came + counts.no_shows == 0 {
        needs.push(Need::AttendanceMissing { days: -left });
    }
    needs
}

/// Why somebody's training needs the coordinator. `coming` are the modules with a date to come: who misses one of those
/// is invited there, and who has begun nothing yet is not late.
pub fn of_training(
    modules: &[TrainingModule],
    side: Side,
    done: &[Done],
    coming: &BTreeSet<&str>,
    today: Date,
) -> Option<Need> {
    let standings = standing(modules, side, done);
    let has_begun = standings.iter().any(|one| one.done.is_some());
    let missing =
        standings.iter().filter(|one| one.done.is_none() && !coming.contains(one.module.slug.as_str()));
    let missing = missing.count();
    let soon = standings.iter().filter_map(|one| one.valid_until).min();
    match soon.map(|last| (last, days_between(today, last))) {
        Some((last, days)) if days <= EXPIRES_SOON => Some(Need::TrainingExpires { days, last }),
        _ if has_begun && missing > 0 => Some(Need::CatchUp { n: missing }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::events::{Audience, Kind};
    use crate::ids::EventId;
    use crate::methods::{BUNDLED, Method};
    use crate::training::Source;

    fn event() -> Event {
        Event {
            id: EventId::new(),
            kind: Kind::VolunteerMeeting,
            round: None,
            module: None,
            title: "Mentors meet".to_owned(),
            description: None,
            translations: BTreeMap::new(),
            on: date(2026, 3, 10),
            starts_at: None,
            ends_at: None,
            place: None,
            hosts: None,
            speaker: None,
            capacity: Some(20),
            audience: Audience::RoundMentors,
            is_public: false,
            remind_days: 3,
            version: 1,
            cancelled_at: None,
            cancel_reason: None,
            door: None,
        }
    }

    #[test]
    fn unanswered_invitations_are_asked_about_from_the_day_before_to_the_day_itself() {
        let counts = Counts { unanswered: 4, ..Counts::default() };
        let on = |day| of_event(&event(), &counts, date(2026, 3, day));
        assert_eq!(on(8), []);
        assert_eq!(on(9), [Need::EventUnanswered { days: 1, n: 4 }]);
        assert_eq!(on(10), [Need::EventUnanswered { days: 0, n: 4 }]);
        assert_eq!(on(11), []);
    }

    #[test]
    fn who_came_is_asked_for_two_weeks_long_unless_it_was_written_down() {
        let counts = Counts { yes: 6, ..Counts::default() };
        let on = |day| of_event(&event(), &counts, date(2026, 3, day));
        assert_eq!(on(10), []);
        assert_eq!(on(11), [Need::AttendanceMissing { days: 1 }]);
        assert_eq!(on(24), [Need::AttendanceMissing { days: 14 }]);
        assert_eq!(on(25), []);
        let kept = Counts { no_shows: 6, ..counts };
        assert_eq!(of_event(&event(), &kept, date(2026, 3, 11)), []);
    }

    #[test]
    fn people_who_wait_beside_free_places_are_named() {
        let counts = Counts { yes: 19, waiting: 2, ..Counts::default() };
        assert_eq!(of_event(&event(), &counts, date(2026, 3, 1)), [Need::PlacesFree { n: 2 }]);
        let full = Counts { yes: 20, ..counts };
        assert_eq!(of_event(&event(), &full, date(2026, 3, 1)), []);
    }

    #[test]
    fn a_certificate_is_on_the_list_thirty_days_before_it_stops_counting_and_a_missed_module_at_once() {
        let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        let modules = methods.find(|method| method.slug == "holdbart-match").unwrap().training;
        let on = date(2026, 3, 2);
        let done = |module: &str| Done {
            module: module.to_owned(),
            on,
            source: Source::Date,
            record: None,
            note: None,
        };
        let both = [done("mentor-role"), done("law-and-resources")];
        let none = BTreeSet::new();
        let last = date(2029, 3, 2);
        let of = |done: &[Done], coming: &BTreeSet<&str>, today| {
            of_training(&modules, Side::Mentor, done, coming, today)
        };
        assert_eq!(of(&both, &none, date(2029, 1, 30)), None);
        assert_eq!(of(&both, &none, date(2029, 1, 31)), Some(Need::TrainingExpires { days: 30, last }));
        assert_eq!(of(&both[..1], &none, on), Some(Need::CatchUp { n: 1 }));
        assert_eq!(of(&both[..1], &BTreeSet::from(["law-and-resources"]), on), None);
        assert_eq!(of(&[], &none, on), None);
    }
}
