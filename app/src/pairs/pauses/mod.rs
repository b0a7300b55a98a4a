//! A pair rests, and goes on.

pub mod pages;

use jiff::civil::Date;

use super::{Pair, PairState};
use crate::history::Event;
use crate::words::Message;

impl Pair {
    /// Lets them rest: Today stays silent about them until the pause is over.
    pub fn pause(&mut self, today: Date, until: Option<Date>) -> Result<Event, CannotPause> {
        match self.state {
            PairState::Introduced | PairState::Active => match until {
                Some(until) if until <= today => Err(CannotPause::UntilPast { until }),
                Some(_) | None => {
                    self.state = PairState::Paused { since: today, until };
                    Ok(Event::Paused { until })
                }
            },
            PairState::Paused { since, .. } => Err(CannotPause::AlreadyPaused { since }),
            PairState::Completed { on } | PairState::EndedEarly { on, .. } => Err(CannotPause::Ended { on }),
        }
    }

    /// Ends the pause.
    pub fn resume(&mut self, has_met: bool) -> Result<Event, CannotResume> {
        match self.state {
            PairState::Paused { .. } => {
                self.state = PairState::underway(has_met);
                Ok(Event::Resumed)
            }
            PairState::Introduced
            | PairState::Active
            | PairState::Completed { .. }
            | PairState::EndedEarly { .. } => Err(CannotResume::NotPaused),
        }
    }
}

/// Why a pair cannot be paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotPause {
    /// It is.
    AlreadyPaused {
        /// First day of the pause.
        since: Date,
    },
    /// There is nothing to pause.
    Ended {
        /// Last day.
        on: Date,
    },
    /// The pause would be over before it begins.
    UntilPast {
        /// The day that was given.
        until: Date,
    },
}

impl CannotPause {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::AlreadyPaused { since } => {
                Message::new("pairs-cannot-pause-already-paused").with("day", *since)
            }
            Self::Ended { on } => Message::new("pairs-cannot-pause-ended").with("day", *on),
            Self::UntilPast { until } => Message::new("pairs-cannot-pause-until-past").with("day", *until),
        }
    }
}

/// Why a pause cannot be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotResume {
    /// There is none (any more).
    NotPaused,
}

impl CannotResume {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotPaused => Message::new("pairs-cannot-resume-not-paused"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::pairs::sample::{TODAY, pair};

    #[test]
    fn a_pause_ends_later_than_today_or_at_no_fixed_day() {
        let pause = |until| pair(PairState::Active).pause(TODAY, until);
        assert_eq!(pause(None), Ok(Event::Paused { until: None }));
        assert_eq!(pause(Some(TODAY)), Err(CannotPause::UntilPast { until: TODAY }));
        assert!(pause(Some(date(2026, 4, 11))).is_ok());
    }

    #[test]
    fn a_paused_or_ended_pair_cannot_be_paused() {
        let since = date(2026, 4, 1);
        let mut paused = pair(PairState::Paused { since, until: None });
        assert_eq!(paused.pause(TODAY, None), Err(CannotPause::AlreadyPaused { since }));
        let mut ended = pair(PairState::Completed { on: since });
        assert_eq!(ended.pause(TODAY, None), Err(CannotPause::Ended { on: since }));
    }

    #[test]
    fn after_a_pause_a_pair_is_what_its_meetings_make_it() {
        let paused = PairState::Paused { since: TODAY, until: None };
        for (has_met, after) in [(true, PairState::Active), (false, PairState::Introduced)] {
            let mut pair = pair(paused.clone());
            assert_eq!(pair.resume(has_met), Ok(Event::Resumed));
            assert_eq!(pair.state, after);
        }
        assert_eq!(pair(PairState::Active).resume(true), Err(CannotResume::NotPaused));
    }
}
