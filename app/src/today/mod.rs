//! Who needs me today, and why: plain rules over dates, with the thresholds of the round's method. No score of people.
//!
//! A threshold of 14 days means: not on the 13th day, on the 14th and from then on.

pub mod digest;
pub mod events;
mod mentors;
mod needs;
pub mod pages;
pub mod put_off;
pub mod store;
mod workload;

use jiff::ToSpan;
use jiff::civil::Date;

pub use self::needs::{Need, Urgency};
use crate::methods::{Commitment, Lasts, Side, Watch};
use crate::pairs::contacts::next_due;
use crate::pairs::telling::NotMet;
use crate::pairs::{PairState, Progress, Tally};
use crate::people::days_between;
use crate::words::Message;

/// Somebody who was answered and has no finished interview after this long is asked about. Unit: days.
pub const INTERVIEW_MISSING: i32 = 14;
/// A round that is over stays watched this long, and beyond that for as long as a pair of it is open. Unit: days.
pub const WATCHED_AFTER_END: i32 = 60;

/// What is known about a pair.
#[derive(Clone, Debug)]
pub struct PairFacts<'p> {
    /// When they were told of each other.
    pub introduced_on: Date,
    /// The day their time is over; none: it lasts as long as it is needed.
    pub due: Option<Date>,
    /// Where they stand.
    pub state: &'p PairState,
    /// The meetings they have held.
    pub tally: Tally,
    /// Gatherings called since the introduction, up to today.
    pub called: u32,
    /// When one of the two last told that they have not met.
    pub last_told: Option<Date>,
    /// What they told that nobody has dealt with, newest first.
    pub unseen: &'p [NotMet],
    /// The days on which somebody of staff talked with the mentor, and with the mentee.
    pub talked: [&'p [Date]; 2],
}

/// Why a pair needs the coordinator, the most urgent reason first. Who did all they promised is never called silent:
/// extra meetings are welcome and not demanded. Who told that they have not met is heard of: the days count from then.
pub fn of_pair(pair: &PairFacts, commitment: Commitment, watch: &Watch, today: Date) -> Vec<Need> {
    match pair.state {
        PairState::Completed { .. } | PairState::EndedEarly { .. } => return Vec::new(),
        PairState::Paused { since, until } => return of_pause(*since, *until, today).into_iter().collect(),
        PairState::Introduced | PairState::Active => {}
    }
    let progress = Progress::of(&pair.tally, commitment);
    let told_on = pair.last_told;
    let mut needs = Vec::new();
    if let Some(told) = pair.unseen.iter().find(|told| told.waits(pair.tally.last)) {
        let days = days_between(told.on, today);
        needs.push(Need::AsksForHelp { days, side: told.side, reason: told.reason });
    }
    match pair.tally.last {
        None => {
            let days = days_between(pair.introduced_on, today);
            let heard = told_on.map_or(pair.introduced_on, |told| told.max(pair.introduced_on));
            if days_between(heard, today) >= watch.first_meeting_missing {
                needs.push(Need::FirstMeetingMissing { days });
            }
        }
        Some(last) => {
            let last = told_on.map_or(last, |told| told.max(last));
            let days = days_between(last, today);
            if days >= watch.silent && !progress.is_met() {
                needs.push(Need::Silent { days, last });
            }
        }
    }
    let over_for = pair.due.map(|due| days_between(due, today)).filter(|days| *days >= 0);
    if let Some(over_for) = over_for {
        let is_met = commitment.is_counted().then(|| progress.is_met());
        needs.push(Need::TimeOver { days: over_for, is_met });
    } else {
        let behind = progress.behind(pair.introduced_on, pair.called, today);
        if behind.is_any() {
            needs.push(Need::BehindCommitment { own: behind.own, gatherings: behind.gatherings });
        }
    }
    needs.extend(of_contacts(pair, watch, today));
    // The most urgent first; among equals as they stand above.
    needs.sort_by_key(Need::urgency);
    needs
}

/// After so many days somebody asks how it is about a pause that has no last day. Unit: days.
const ASKED_IN_A_PAUSE: i32 = 30;

/// Whether it is time to ask two who rest whether they want to go on.
fn of_pause(since: Date, until: Option<Date>, today: Date) -> Option<Need> {
    let over = until.unwrap_or_else(|| since.saturating_add(ASKED_IN_A_PAUSE.days()));
    let days = days_between(over, today);
    (days >= 0).then_some(Need::PauseOver { days, since, until })
}

/// Whom of an open pair it is time to talk with.
fn of_contacts(pair: &PairFacts, watch: &Watch, today: Date) -> impl Iterator<Item = Need> {
    let sides = [Side::Mentor, Side::Mentee].into_iter().zip(pair.talked);
    let due = sides.filter_map(|(side, talked)| next_due(pair.introduced_on, side, talked, watch));
    due.filter(move |due| due.is_near(today))
        .map(move |due| Need::ContactDue { days: days_between(due.on, today), due })
}

/// Why somebody who signed up and was not interviewed needs the coordinator.
pub fn of_sign_up(applied_on: Date, answered_on: Option<Date>, watch: &Watch, today: Date) -> Option<Need> {
    match answered_on {
        None => {
            let days = days_between(applied_on, today);
            (days >= watch.sign_up_unanswered).then_some(Need::SignUpUnanswered { days })
        }
        Some(answered_on) => {
            let days = days_between(answered_on, today);
            (days >= INTERVIEW_MISSING).then_some(Need::InterviewMissing { days })
        }
    }
}

/// Why a referral that nobody has answered needs the coordinator: as soon as a sign-up would.
pub fn of_referral(received_on: Date, partner: &str, watch: &Watch, today: Date) -> Option<Need> {
    let days = days_between(received_on, today);
    (days >= watch.sign_up_unanswered).then(|| Need::ReferralUnanswered { days, partner: partner.to_owned() })
}

/// Why a round with so many open pairs needs the coordinator. Pairs that last as long as they are needed outlive their round.
pub fn of_round(ends_on: Date, lasts: Lasts, open_pairs: usize, watch: &Watch, today: Date) -> Option<Need> {
    let left = days_between(today, ends_on);
    if open_pairs == 0 || lasts == Lasts::AsNeeded || left > watch.round_ending {
        None
    } else if left >= 0 {
        Some(Need::RoundEnding { days: left, pairs: open_pairs })
    } else {
        Some(Need::RoundOver { days: -left, pairs: open_pairs })
    }
}

/// How many mentors a round lacks, or has to spare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Supply {
    /// Mentees who wait for a mentor.
    pub waiting: i64,
    /// Free places of mentors who can be matched.
    pub places: i64,
}

impl Supply {
    /// The sentence; none when nobody waits and nobody is free.
    pub fn message(&self) -> Option<Message> {
        let key = if self.waiting == 0 && self.places == 0 {
            return None;
        } else if self.waiting > self.places {
            "today-supply-short"
        } else {
            "today-supply-enough"
        };
        let missing = self.waiting - self.places;
        Some(
            Message::new(key)
                .with("waiting", self.waiting)
                .with("places", self.places)
                .with("missing", missing.max(0)),
        )
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;
    use crate::pairs::telling::Reason;

    const COMMITMENT: Commitment = Commitment {
        months: 6,
        lasts: Lasts::Months,
        own_meetings: 3,
        gatherings: 3,
        extra_welcome: true,
        rhythm: None,
    };
    const WATCH: Watch = Watch {
        sign_up_unanswered: 2,
        first_meeting_missing: 14,
        silent: 30,
        round_ending: 30,
        interested: None,
        ask_after: 0,
        volunteer_meeting_months: 0,
        first_contact: 0,
        contacts_first_month: 0,
        contact_every_months: 0,
        evaluation_unanswered: 0,
    };

    fn on_day(days: i64) -> Date {
        introduced_on() + days.days()
    }

    /// Over the night to 29 March 2026 the clocks change in Oslo; days are days of the calendar all the same.
    fn introduced_on() -> Date {
        date(2026, 3, 16)
    }

    fn needs(state: &PairState, tally: Tally, today: Date) -> Vec<Need> {
        let facts = PairFacts {
            introduced_on: introduced_on(),
            due: COMMITMENT.due_on(introduced_on(), introduced_on()),
            state,
            tally,
            called: 0,
            last_told: None,
            unseen: &[],
            talked: [&[], &[]],
        };
        of_pair(&facts, COMMITMENT, &WATCH, today)
    }

    fn met(own: u32, last: Date) -> Tally {
        Tally { own, gatherings: 0, last: Some(last) }
    }

    #[test]
    fn a_first_meeting_is_missed_from_the_fourteenth_day_on() {
        let needs = |days| needs(&PairState::Introduced, Tally::default(), on_day(days));
        assert_eq!(needs(13), []);
        assert_eq!(needs(14), [Need::FirstMeetingMissing { days: 14 }]);
        assert_eq!(needs(15), [Need::FirstMeetingMissing { days: 15 }]);
    }

    #[test]
    fn a_pair_is_silent_from_the_thirtieth_day_after_its_last_meeting_on() {
        let last = on_day(1);
        let needs = |days: i64| needs(&PairState::Active, met(1, last), last + days.days());
        assert_eq!(needs(29), []);
        assert_eq!(needs(30), [Need::Silent { days: 30, last }]);
        assert_eq!(needs(31), [Need::Silent { days: 31, last }]);
    }

    fn told(on: Date, reason: Reason) -> NotMet {
        let id = crate::ids::NotMetId::new();
        NotMet { id, side: Side::Mentee, reason, note: None, next: None, on, is_seen: false }
    }

    fn needs_when_told(told: NotMet, tally: Tally, today: Date) -> Vec<Need> {
        let state = if tally.has_met() { PairState::Active } else { PairState::Introduced };
        let facts = PairFacts {
            introduced_on: introduced_on(),
            due: COMMITMENT.due_on(introduced_on(), introduced_on()),
            state: &state,
            tally,
            called: 0,
            last_told: Some(told.on),
            unseen: std::slice::from_ref(&told),
            talked: [&[], &[]],
        };
        of_pair(&facts, COMMITMENT, &WATCH, today)
    }

    #[test]
    fn who_told_that_they_have_not_met_is_not_silent_until_as_many_days_later() {
        let needs = |days| needs_when_told(told(on_day(20), Reason::Away), met(1, on_day(1)), on_day(days));
        assert_eq!(needs(49), []);
        assert_eq!(needs(50), [Need::Silent { days: 30, last: on_day(20) }]);
        let first = |days| needs_when_told(told(on_day(10), Reason::Agreed), Tally::default(), on_day(days));
        assert_eq!(first(23), []);
        assert_eq!(first(24), [Need::FirstMeetingMissing { days: 24 }]);
    }

    #[test]
    fn a_cry_for_help_is_late_at_once_and_first_of_all() {
        let help = Need::AsksForHelp { days: 0, side: Side::Mentee, reason: Reason::NoAnswer };
        let of = |last| needs_when_told(told(on_day(10), Reason::NoAnswer), met(1, last), on_day(10));
        assert_eq!(of(on_day(3)), std::slice::from_ref(&help));
        assert_eq!(help.urgency(), Urgency::Late);
        assert_eq!(of(on_day(11)), [], "they have met since");
    }

    #[test]
    fn a_pair_that_did_all_it_promised_is_not_called_silent() {
        let tally = Tally { own: 3, gatherings: 3, last: Some(on_day(60)) };
        assert_eq!(needs(&PairState::Active, tally, on_day(120)), []);
    }

    #[test]
    fn a_paused_pair_is_left_alone_until_the_day_it_wants_to_go_on() {
        let (since, until) = (on_day(3), Some(on_day(90)));
        let paused = PairState::Paused { since, until };
        let quiet = met(1, on_day(2));
        assert_eq!(needs(&paused, quiet, on_day(89)), []);
        assert_eq!(needs(&paused, quiet, on_day(90)), [Need::PauseOver { days: 0, since, until }]);
        assert_eq!(needs(&paused, quiet, on_day(91)), [Need::PauseOver { days: 1, since, until }]);
    }

    #[test]
    fn two_who_rest_without_a_last_day_are_asked_about_after_thirty_days() {
        let since = on_day(3);
        let paused = PairState::Paused { since, until: None };
        let quiet = met(1, on_day(2));
        assert_eq!(needs(&paused, quiet, on_day(32)), []);
        assert_eq!(needs(&paused, quiet, on_day(33)), [Need::PauseOver { days: 0, since, until: None }]);
    }

    #[test]
    fn an_ended_pair_needs_nobody() {
        let ended = PairState::EndedEarly { on: on_day(20), reason: "moved".to_owned(), note: None };
        assert_eq!(needs(&ended, Tally::default(), on_day(100)), []);
        assert_eq!(needs(&PairState::Completed { on: on_day(20) }, met(1, on_day(9)), on_day(100)), []);
    }

    #[test]
    fn a_pair_with_one_meeting_is_behind_after_four_months_but_not_a_day_before() {
        let tally = |today: Date| met(1, today - 1.day());
        let day_before = date(2026, 7, 15);
        assert_eq!(needs(&PairState::Active, tally(day_before), day_before), []);
        let day = date(2026, 7, 16);
        let behind = Need::BehindCommitment { own: 1, gatherings: 0 };
        assert_eq!(needs(&PairState::Active, tally(day), day), [behind]);
    }

    #[test]
    fn an_open_pair_is_asked_about_on_the_day_its_six_months_are_over() {
        let tally = |today: Date| Tally { own: 3, gatherings: 3, last: Some(today) };
        let day_before = date(2026, 9, 15);
        assert_eq!(needs(&PairState::Active, tally(day_before), day_before), []);
        let day = date(2026, 9, 16);
        let over = Need::TimeOver { days: 0, is_met: Some(true) };
        assert_eq!(needs(&PairState::Active, tally(day), day), [over]);
    }

    #[test]
    fn where_meetings_are_not_counted_a_pair_can_fall_silent_and_is_never_behind() {
        let uncounted = Commitment { own_meetings: 0, gatherings: 0, ..COMMITMENT };
        let of = |last, today| {
            let facts = PairFacts {
                introduced_on: introduced_on(),
                due: COMMITMENT.due_on(introduced_on(), introduced_on()),
                state: &PairState::Active,
                tally: met(4, last),
                called: 2,
                last_told: None,
                unseen: &[],
                talked: [&[], &[]],
            };
            of_pair(&facts, uncounted, &WATCH, today)
        };
        let last = date(2026, 7, 1);
        assert_eq!(of(last, date(2026, 7, 30)), []);
        assert_eq!(of(last, date(2026, 7, 31)), [Need::Silent { days: 30, last }]);
        let day = date(2026, 9, 16);
        assert_eq!(of(day, day), [Need::TimeOver { days: 0, is_met: None }]);
    }

    #[test]
    fn a_silent_pair_that_is_behind_too_is_first_of_all_silent() {
        let last = date(2026, 3, 20);
        let needs = needs(&PairState::Active, met(1, last), date(2026, 7, 20));
        assert_eq!(
            needs,
            [Need::Silent { days: 122, last }, Need::BehindCommitment { own: 1, gatherings: 0 }]
        );
        assert!(needs.is_sorted_by_key(Need::urgency));
    }

    #[test]
    fn a_sign_up_waits_for_its_answer_from_the_second_day_on() {
        let of = |days, answered| of_sign_up(on_day(0), answered, &WATCH, on_day(days));
        assert_eq!(of(1, None), None);
        assert_eq!(of(2, None), Some(Need::SignUpUnanswered { days: 2 }));
        assert_eq!(of(3, None), Some(Need::SignUpUnanswered { days: 3 }));
        assert_eq!(of(14, Some(on_day(1))), None);
        assert_eq!(of(15, Some(on_day(1))), Some(Need::InterviewMissing { days: 14 }));
    }

    #[test]
    fn a_round_with_open_pairs_is_announced_thirty_days_before_its_end() {
        let ends_on = date(2026, 8, 31);
        let of = |today, pairs| of_round(ends_on, Lasts::Months, pairs, &WATCH, today);
        assert_eq!(of(date(2026, 7, 31), 4), None);
        assert_eq!(of(date(2026, 8, 1), 4), Some(Need::RoundEnding { days: 30, pairs: 4 }));
        assert_eq!(of(date(2026, 8, 31), 4), Some(Need::RoundEnding { days: 0, pairs: 4 }));
        assert_eq!(of(date(2026, 9, 1), 4), Some(Need::RoundOver { days: 1, pairs: 4 }));
        assert_eq!(of(date(2026, 9, 1), 0), None);
    }
}
