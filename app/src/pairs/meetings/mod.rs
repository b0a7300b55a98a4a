//! The own meetings of a pair.

pub mod pages;
pub mod store;

use jiff::civil::Date;

use super::Pair;
use super::telling::Next;
use crate::history::Event;
use crate::ids::{MeetingId, PairId};
use crate::methods::Side;
use crate::words::Message;

/// An own meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// Whose.
    pub pair: PairId,
    /// When.
    pub on: Date,
    /// How long. Unit: minutes.
    pub minutes: Option<i32>,
    /// One line about it.
    pub note: Option<String>,
    /// Who of the two told of it; none: staff logged it.
    pub told_by: Option<Side>,
    /// When they agreed to meet the next time.
    pub next: Option<Next>,
}

/// The meetings a pair has held, as far as decisions need them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The days of their own meetings.
    pub own: Vec<Date>,
    /// The days of the gatherings both of them came to, as a pair.
    pub gatherings: Vec<Date>,
}

impl Held {
    /// Whether they have met at all.
    pub fn has_met(&self) -> bool {
        !self.own.is_empty() || !self.gatherings.is_empty()
    }

    /// The last day they met.
    pub fn last(&self) -> Option<Date> {
        self.own.iter().chain(&self.gatherings).max().copied()
    }

    /// How many, and the last.
    pub fn tally(&self) -> Tally {
        let count = |days: &[Date]| u32::try_from(days.len()).unwrap_or(u32::MAX);
        Tally { own: count(&self.own), gatherings: count(&self.gatherings), last: self.last() }
    }
}

/// How many meetings a pair has held, as far as lists need them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Own meetings.
    pub own: u32,
    /// Gatherings both of them came to, as a pair.
    pub gatherings: u32,
    /// The last day they met, at either.
    pub last: Option<Date>,
}

impl Tally {
    /// Whether they have met at all.
    pub fn has_met(&self) -> bool {
        self.own + self.gatherings > 0
    }
}

impl Pair {
    /// Adds an own meeting on a day. The first one makes the pair active; a paused or ended pair stays what it is.
    pub fn log_meeting(
        &mut self,
        on: Date,
        held: &Held,
        round_starts_on: Date,
        today: Date,
    ) -> Result<Event, CannotLog> {
        if on > today {
            return Err(CannotLog::Future { on });
        }
        if on < self.introduced_on {
            return Err(if on < round_starts_on {
                CannotLog::BeforeRound { starts_on: round_starts_on }
            } else {
                CannotLog::BeforeIntroduction { introduced_on: self.introduced_on }
            });
        }
        if let Some(ended_on) = self.state.ended_on()
            && on > ended_on
        {
            return Err(CannotLog::AfterEnd { ended_on });
        }
        if held.own.contains(&on) {
            return Err(CannotLog::AlreadyLogged { on });
        }
        self.settle(true);
        Ok(Event::Met { on })
    }
}

/// Why a meeting cannot be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotLog {
    /// It has not been yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// The year is probably wrong.
    BeforeRound {
        /// The first day of the round.
        starts_on: Date,
    },
    /// They did not know of each other yet.
    BeforeIntroduction {
        /// When they were told.
        introduced_on: Date,
    },
    /// The pair had ended.
    AfterEnd {
        /// The last day.
        ended_on: Date,
    },
    /// A pair has one own meeting a day; this one is there already.
    AlreadyLogged {
        /// The day.
        on: Date,
    },
}

impl CannotLog {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Future { on } => Message::new("pairs-cannot-log-future").with("day", *on),
            Self::BeforeRound { starts_on } => {
                Message::new("pairs-cannot-log-before-round").with("day", *starts_on)
            }
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-log-before-introduction").with("day", *introduced_on)
            }
            Self::AfterEnd { ended_on } => Message::new("pairs-cannot-log-after-end").with("day", *ended_on),
            Self::AlreadyLogged { on } => Message::new("pairs-cannot-log-already-logged").with("day", *on),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::pairs::PairState;
    use crate::pairs::sample::{INTRODUCED, ROUND_STARTS, TODAY, met_on, pair};

    #[test]
    fn the_first_meeting_makes_a_pair_active_and_taking_it_back_undoes_that() {
        let mut pair = pair(PairState::Introduced);
        let event = pair.log_meeting(TODAY, &Held::default(), ROUND_STARTS, TODAY);
        assert_eq!(event, Ok(Event::Met { on: TODAY }));
        assert_eq!(pair.state, PairState::Active);
        pair.settle(false);
        assert_eq!(pair.state, PairState::Introduced);
    }

    #[test]
    fn a_meeting_lies_between_the_introduction_and_today_both_included() {
        let log = |on| pair(PairState::Active).log_meeting(on, &Held::default(), ROUND_STARTS, TODAY);
        assert!(log(INTRODUCED).is_ok());
        assert_eq!(log(date(2026, 3, 1)), Err(CannotLog::BeforeIntroduction { introduced_on: INTRODUCED }));
        assert!(log(TODAY).is_ok());
        assert_eq!(log(date(2026, 4, 11)), Err(CannotLog::Future { on: date(2026, 4, 11) }));
    }

    #[test]
    fn a_meeting_before_the_round_is_a_wrong_year() {
        let log = |on| pair(PairState::Active).log_meeting(on, &Held::default(), ROUND_STARTS, TODAY);
        assert_eq!(log(ROUND_STARTS), Err(CannotLog::BeforeIntroduction { introduced_on: INTRODUCED }));
        assert_eq!(log(date(2026, 1, 31)), Err(CannotLog::BeforeRound { starts_on: ROUND_STARTS }));
        assert_eq!(log(date(2025, 4, 10)), Err(CannotLog::BeforeRound { starts_on: ROUND_STARTS }));
    }

    #[test]
    fn an_ended_pair_can_still_log_what_was_before_its_last_day() {
        let ended_on = date(2026, 4, 1);
        let log = |on| {
            let mut pair = pair(PairState::Completed { on: ended_on });
            pair.log_meeting(on, &Held::default(), ROUND_STARTS, TODAY).map(|_| pair.state)
        };
        assert_eq!(log(ended_on), Ok(PairState::Completed { on: ended_on }));
        assert_eq!(log(date(2026, 4, 2)), Err(CannotLog::AfterEnd { ended_on }));
    }

    #[test]
    fn the_same_day_is_one_meeting() {
        let held = met_on(&[TODAY]);
        let again = pair(PairState::Active).log_meeting(TODAY, &held, ROUND_STARTS, TODAY);
        assert_eq!(again, Err(CannotLog::AlreadyLogged { on: TODAY }));
    }
}
