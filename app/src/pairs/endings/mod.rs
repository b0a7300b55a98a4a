//! A pair ends, well or early, and the end is taken back.

pub mod closing;
pub mod pages;

use jiff::civil::Date;

use super::{Held, Pair, PairState};
use crate::history::Event;
use crate::words::Message;

impl Pair {
    /// Ends well. A mentee who reached the goal before the time was over has completed too, so the number of meetings
    /// is not asked for; only that they met.
    pub fn complete(&mut self, on: Date, held: &Held, today: Date) -> Result<Event, CannotEnd> {
        self.may_end(on, held, today)?;
        if !held.has_met() {
            return Err(CannotEnd::NeverMet);
        }
        self.state = PairState::Completed { on };
        Ok(Event::Completed)
    }

    /// Ends early, with one of the method's reasons.
    pub fn end_early(
        &mut self,
        on: Date,
        reason: String,
        note: Option<String>,
        held: &Held,
        today: Date,
    ) -> Result<Event, CannotEnd> {
        self.may_end(on, held, today)?;
        self.state = PairState::EndedEarly { on, reason: reason.clone(), note };
        Ok(Event::EndedEarly { reason })
    }

    fn may_end(&self, on: Date, held: &Held, today: Date) -> Result<(), CannotEnd> {
        if let Some(on) = self.state.ended_on() {
            return Err(CannotEnd::AlreadyEnded { on });
        }
        if on > today {
            return Err(CannotEnd::Future { on });
        }
        if on < self.introduced_on {
            return Err(CannotEnd::BeforeIntroduction { introduced_on: self.introduced_on });
        }
        match held.last() {
            Some(last) if on < last => Err(CannotEnd::MetLater { last }),
            Some(_) | None => Ok(()),
        }
    }

    /// Takes the end back, as long as both have room for each other.
    pub fn reopen(&mut self, has_met: bool, room: &Room) -> Result<Event, CannotReopen> {
        if self.state.word().is_open() {
            return Err(CannotReopen::NotEnded);
        }
        if let Some(on) = room.mentee_taken_on {
            return Err(CannotReopen::MenteeTaken { name: self.mentee.person.full_name(), on });
        }
        if room.mentor_active >= self.mentor.capacity {
            return Err(CannotReopen::MentorFull {
                name: self.mentor.person.full_name(),
                active: room.mentor_active,
                limit: self.mentor.capacity,
            });
        }
        self.state = PairState::underway(has_met);
        Ok(Event::Reopened)
    }
}

/// How much room the two of an ended pair have, counted under the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// The mentee's other open pair began on this day.
    pub mentee_taken_on: Option<Date>,
    /// The mentor's open pairs.
    pub mentor_active: i32,
}

/// Why a pair cannot be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotEnd {
    /// It has.
    AlreadyEnded {
        /// Last day.
        on: Date,
    },
    /// That day has not come yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// They did not know of each other yet.
    BeforeIntroduction {
        /// When they were told.
        introduced_on: Date,
    },
    /// They met after that day.
    MetLater {
        /// Their last meeting.
        last: Date,
    },
    /// Two who never met have nothing to complete.
    NeverMet,
}

impl CannotEnd {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::AlreadyEnded { on } => Message::new("pairs-cannot-end-already-ended").with("day", *on),
            Self::Future { on } => Message::new("pairs-cannot-end-future").with("day", *on),
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-end-before-introduction").with("day", *introduced_on)
            }
            Self::MetLater { last } => Message::new("pairs-cannot-end-met-later").with("day", *last),
            Self::NeverMet => Message::new("pairs-cannot-end-never-met"),
        }
    }
}

/// Why an end cannot be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotReopen {
    /// The pair has not ended.
    NotEnded,
    /// The mentee has another mentor now.
    MenteeTaken {
        /// The mentee.
        name: String,
        /// Since when.
        on: Date,
    },
    /// The mentor's places are taken.
    MentorFull {
        /// The mentor.
        name: String,
        /// Open pairs.
        active: i32,
        /// Places.
        limit: i32,
    },
}

impl CannotReopen {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotEnded => Message::new("pairs-cannot-reopen-not-ended"),
            Self::MenteeTaken { name, on } => {
                Message::new("pairs-cannot-reopen-mentee-taken").with("name", name.as_str()).with("day", *on)
            }
            Self::MentorFull { name, active, limit } => Message::new("pairs-cannot-reopen-mentor-full")
                .with("name", name.as_str())
                .with("active", *active)
                .with("limit", *limit),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::pairs::sample::{INTRODUCED, TODAY, met_on, pair};

    #[test]
    fn a_goal_reached_early_is_completed_and_two_who_never_met_have_nothing_to_complete() {
        let held = met_on(&[date(2026, 3, 20)]);
        assert_eq!(pair(PairState::Active).complete(TODAY, &held, TODAY), Ok(Event::Completed));
        assert_eq!(
            pair(PairState::Introduced).complete(TODAY, &Held::default(), TODAY),
            Err(CannotEnd::NeverMet)
        );
    }

    #[test]
    fn the_last_day_is_neither_in_the_future_nor_before_the_last_meeting() {
        let last = date(2026, 4, 5);
        let end =
            |on| pair(PairState::Active).end_early(on, "moved".to_owned(), None, &met_on(&[last]), TODAY);
        assert!(end(last).is_ok());
        assert_eq!(end(date(2026, 4, 4)), Err(CannotEnd::MetLater { last }));
        assert!(end(TODAY).is_ok());
        assert_eq!(end(date(2026, 4, 11)), Err(CannotEnd::Future { on: date(2026, 4, 11) }));
        let mut unmet = pair(PairState::Introduced);
        assert_eq!(
            unmet.end_early(date(2026, 3, 1), "moved".to_owned(), None, &Held::default(), TODAY),
            Err(CannotEnd::BeforeIntroduction { introduced_on: INTRODUCED })
        );
        let mut ended = pair(PairState::Completed { on: last });
        assert_eq!(ended.complete(TODAY, &met_on(&[last]), TODAY), Err(CannotEnd::AlreadyEnded { on: last }));
    }

    #[test]
    fn an_end_is_taken_back_while_both_have_room() {
        let ended = || pair(PairState::Completed { on: TODAY });
        let free = Room { mentee_taken_on: None, mentor_active: 0 };
        assert_eq!(ended().reopen(true, &free), Ok(Event::Reopened));
        let taken = Room { mentee_taken_on: Some(TODAY), ..free };
        let refused = CannotReopen::MenteeTaken { name: "Amina".to_owned(), on: TODAY };
        assert_eq!(ended().reopen(true, &taken), Err(refused));
        let full = Room { mentor_active: 1, ..free };
        let refused = CannotReopen::MentorFull { name: "Liv".to_owned(), active: 1, limit: 1 };
        assert_eq!(ended().reopen(true, &full), Err(refused));
        assert_eq!(pair(PairState::Active).reopen(true, &free), Err(CannotReopen::NotEnded));
    }
}
