//! What the two of a pair tell of themselves, by a link and without a password: that they met, or that they did not, and
//! why. Not having met is as welcome an answer as a meeting: silence is what leaves somebody alone.

pub mod asking;
pub mod in_words;
pub mod mail;
pub mod pages;
pub mod store;

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, ToSpan};

use super::PairState;
use crate::db::text_enum;
use crate::events::clock;
use crate::gatherings::parse_time;
use crate::ids::NotMetId;
use crate::methods::Side;
use crate::people::days_between;
use crate::words::Words;

/// How long a link opens the page. Unit: hours.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(60 * 24);
/// So often are the two asked in a row without an answer; then it is the coordinator's turn, on Today.
pub const MOST_ASKED: usize = 3;
/// How long after a meeting the other may still say that it was not so. Unit: days.
pub const CORRECTABLE: i32 = 30;

text_enum! {
    /// Why they have not met.
    Reason {
        /// They have agreed on a day to come.
        Agreed => "agreed",
        /// Neither found the time.
        NoTime => "no-time",
        /// One of them is ill or away.
        Away => "away",
        /// The other does not answer.
        NoAnswer => "no-answer",
        /// It does not fit between the two.
        DoesNotFit => "does-not-fit",
        /// Something else, in a line of their own.
        Other => "other",
    }
}

impl Reason {
    /// Whether somebody has to do something about it.
    pub fn needs_help(self) -> bool {
        match self {
            Self::Agreed | Self::NoTime | Self::Away => false,
            Self::NoAnswer | Self::DoesNotFit | Self::Other => true,
        }
    }
}

/// "We have not met."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotMet {
    /// Its id.
    pub id: NotMetId,
    /// Who told it. Only staff see this: the other never does.
    pub side: Side,
    /// Why.
    pub reason: Reason,
    /// One line about it.
    pub note: Option<String>,
    /// When they agreed to meet.
    pub next: Option<Next>,
    /// When it was told.
    pub on: Date,
    /// Whether a member of staff has dealt with it.
    pub is_seen: bool,
}

impl NotMet {
    /// Whether it waits for the coordinator: a meeting after it is an answer too, but not to "it does not fit".
    pub fn waits(&self, last_met: Option<Date>) -> bool {
        let is_answered = self.reason != Reason::DoesNotFit && last_met.is_some_and(|last| last > self.on);
        self.reason.needs_help() && !self.is_seen && !is_answered
    }
}

/// When two people agreed to meet next, in their organisation's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// The day.
    pub on: Date,
    /// The hour, if they said it.
    pub at: Option<Time>,
}

impl Next {
    /// As it is stored.
    pub fn stored(on: Option<Date>, at: Option<String>) -> Option<Self> {
        on.map(|on| Self { on, at: at.as_deref().and_then(parse_time) })
    }

    /// "Monday 9 March 2026, 17:30".
    pub fn in_words(self, words: &Words) -> String {
        let day = words.weekday(self.on);
        match self.at {
            Some(at) => words.ta2("guests-when", "day", day, "time", clock(at)),
            None => day,
        }
    }
}

/// When one of the two was asked, and what was heard of the pair since.
#[derive(Clone, Debug)]
pub struct Asked<'p> {
    /// When they were told of each other.
    pub introduced_on: Date,
    /// Where they stand.
    pub state: &'p PairState,
    /// The last meeting.
    pub last_met: Option<Date>,
    /// The last "we have not met" of either.
    pub last_told: Option<Date>,
    /// The days this one of the two was sent a link.
    pub asked_on: &'p [Date],
}

impl Asked<'_> {
    /// Whether this one is asked today: `every` days after the last thing that was heard or asked, until they answer, at most
    /// [`MOST_ASKED`] times in a row. Paused and ended pairs are left alone.
    pub fn is_due(&self, every: i32, today: Date) -> bool {
        if !self.state.is_under_way() {
            return false;
        }
        let heard = [Some(self.introduced_on), self.last_met, self.last_told].into_iter().flatten().max();
        let heard = heard.unwrap_or(self.introduced_on);
        let since = self.asked_on.iter().copied().filter(|on| *on > heard);
        let quiet_since = since.clone().max().unwrap_or(heard);
        since.count() < MOST_ASKED && days_between(quiet_since, today) >= every
    }
}

/// The meetings that one of the two may still correct, newest first.
pub fn is_correctable(on: Date, today: Date) -> bool {
    days_between(on, today) <= CORRECTABLE
}

/// When they agreed to meet next, as far as it is still to come.
pub fn next_meeting(told: impl IntoIterator<Item = (Date, Option<Next>)>, today: Date) -> Option<Next> {
    let latest = told.into_iter().filter(|(_, next)| next.is_some()).max_by_key(|(told_on, _)| *told_on);
    latest.and_then(|(_, next)| next).filter(|next| next.on >= today)
}

/// The furthest day somebody can agree on for the next time.
pub fn latest_next(today: Date) -> Date {
    today.saturating_add(1.year())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const INTRODUCED: Date = date(2026, 3, 1);

    fn is_due(asked_on: &[Date], last_met: Option<Date>, last_told: Option<Date>, today: Date) -> bool {
        let state = if last_met.is_some() { PairState::Active } else { PairState::Introduced };
        Asked { introduced_on: INTRODUCED, state: &state, last_met, last_told, asked_on }.is_due(15, today)
    }

    #[test]
    fn they_are_asked_on_the_fifteenth_day_after_the_last_thing_that_was_heard() {
        assert!(!is_due(&[], None, None, date(2026, 3, 15)));
        assert!(is_due(&[], None, None, date(2026, 3, 16)));
        let met = Some(date(2026, 3, 10));
        assert!(!is_due(&[], met, None, date(2026, 3, 24)));
        assert!(is_due(&[], met, None, date(2026, 3, 25)));
        let told = Some(date(2026, 3, 20));
        assert!(!is_due(&[], met, told, date(2026, 4, 3)), "not having met is an answer too");
        assert!(is_due(&[], met, told, date(2026, 4, 4)));
    }

    #[test]
    fn who_does_not_answer_is_asked_three_times_and_who_answers_begins_anew() {
        let asked = [date(2026, 3, 16), date(2026, 3, 31), date(2026, 4, 15)];
        assert!(!is_due(&asked[..1], None, None, date(2026, 3, 30)));
        assert!(is_due(&asked[..1], None, None, date(2026, 3, 31)));
        assert!(is_due(&asked[..2], None, None, date(2026, 4, 15)));
        assert!(!is_due(&asked, None, None, date(2026, 6, 1)));
        assert!(is_due(&asked, Some(date(2026, 4, 20)), None, date(2026, 5, 5)));
    }

    #[test]
    fn a_pair_that_rests_or_has_ended_is_not_asked() {
        for state in [
            PairState::Paused { since: date(2026, 3, 5), until: None },
            PairState::Completed { on: date(2026, 3, 5) },
        ] {
            let asked = Asked {
                introduced_on: INTRODUCED,
                state: &state,
                last_met: None,
                last_told: None,
                asked_on: &[],
            };
            assert!(!asked.is_due(15, date(2026, 6, 1)));
        }
    }

    #[test]
    fn what_needs_help_waits_until_somebody_has_dealt_with_it_or_they_have_met() {
        let told = NotMet {
            id: NotMetId::new(),
            side: Side::Mentee,
            reason: Reason::NoAnswer,
            note: None,
            next: None,
            on: date(2026, 3, 20),
            is_seen: false,
        };
        assert!(told.waits(None));
        assert!(told.waits(Some(date(2026, 3, 12))));
        assert!(!told.waits(Some(date(2026, 3, 21))));
        assert!(!NotMet { is_seen: true, ..told.clone() }.waits(None));
        assert!(!NotMet { reason: Reason::Away, ..told.clone() }.waits(None));
        assert!(NotMet { reason: Reason::DoesNotFit, ..told }.waits(Some(date(2026, 3, 21))));
    }

    #[test]
    fn the_next_meeting_is_what_was_said_last_and_is_still_to_come() {
        let today = date(2026, 3, 20);
        let next = |on| Some(Next { on, at: None });
        let told =
            [(date(2026, 3, 10), next(date(2026, 3, 25))), (date(2026, 3, 18), next(date(2026, 3, 22)))];
        assert_eq!(next_meeting(told, today), next(date(2026, 3, 22)));
        assert_eq!(next_meeting(told, date(2026, 3, 23)), None);
        assert_eq!(next_meeting([(date(2026, 3, 10), None)], today), None);
    }
}
