//! Sparring between the meetings: a mentor asks by the link of their pair, with one line or none. Whoever is responsible
//! for the pair hears of it; staff talks with them, or puts it as a case on the next volunteer meeting.

pub mod mail;
pub mod pages;
pub mod public;
pub mod store;

use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::{PairId, SparringId};
use crate::pairs::PairState;
use crate::words::Message;

text_enum! {
    /// How a wish for sparring was taken up.
    How {
        /// Somebody of staff talked with them.
        Talk => "talk",
        /// It became a case on a volunteer meeting.
        Case => "case",
    }
}

/// A mentor's wish for sparring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sparring {
    /// Its id.
    pub id: SparringId,
    /// Whose mentor asked.
    pub pair: PairId,
    /// In the mentor's words.
    pub question: Option<String>,
    /// When.
    pub asked_on: Date,
    /// How it was taken up; none: it waits.
    pub answer: Option<Answer>,
}

/// How a wish was taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// When.
    pub on: Date,
    /// How.
    pub how: How,
    /// What came of it, in the words of staff.
    pub note: Option<String>,
}

impl Sparring {
    /// Its page for staff.
    pub fn path(&self) -> String {
        path(self.id)
    }

    /// Takes it up.
    pub fn take_up(&mut self, how: How, note: Option<String>, today: Date) -> Result<(), CannotTakeUp> {
        if let Some(answer) = &self.answer {
            return Err(CannotTakeUp { on: answer.on });
        }
        self.answer = Some(Answer { on: today, how, note });
        Ok(())
    }
}

/// The page of a wish for staff.
pub fn path(id: SparringId) -> String {
    format!("/sparring/{id}")
}

/// Somebody has taken it up already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotTakeUp {
    /// When.
    pub on: Date,
}

impl CannotTakeUp {
    /// What is so.
    pub fn message(&self) -> Message {
        Message::new("supervision-sparring-taken-up-already").with("day", self.on)
    }
}

/// Whether a mentor can ask: as long as the pair is open, and once at a time.
pub fn may_ask(state: &PairState, waits_since: Option<Date>) -> Result<(), CannotAsk> {
    match waits_since {
        Some(on) => Err(CannotAsk::Waits { on }),
        None if state.word().is_open() => Ok(()),
        None => Err(CannotAsk::Over),
    }
}

/// Why a mentor cannot ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotAsk {
    /// The pair has ended.
    Over,
    /// They have asked, and nobody has taken it up yet.
    Waits {
        /// When they asked.
        on: Date,
    },
}

impl CannotAsk {
    /// What is so.
    pub fn message(&self) -> Message {
        match self {
            Self::Over => Message::new("our-pair-over"),
            Self::Waits { on } => Message::new("sparring-waits").with("day", *on),
        }
    }
}

/// A wish that waits, for Today and for the page of a meeting.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Which.
    pub id: SparringId,
    /// Of which pair.
    pub pair: PairId,
    /// Given names of the mentor and the mentee.
    pub names: [String; 2],
    /// When it was asked.
    pub asked_on: Date,
}

impl Waiting {
    /// Its page for staff.
    pub fn path(&self) -> String {
        path(self.id)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const ASKED: Date = date(2026, 3, 2);

    #[test]
    fn a_wish_is_taken_up_once() {
        let mut wish = Sparring {
            id: SparringId::new(),
            pair: PairId::new(),
            question: None,
            asked_on: ASKED,
            answer: None,
        };
        let on = date(2026, 3, 4);
        assert_eq!(wish.take_up(How::Talk, Some("Called".to_owned()), on), Ok(()));
        assert_eq!(wish.take_up(How::Case, None, date(2026, 3, 5)), Err(CannotTakeUp { on }));
        assert_eq!(wish.answer.unwrap().how, How::Talk);
    }

    #[test]
    fn a_mentor_asks_once_at_a_time_and_not_after_the_end() {
        assert_eq!(may_ask(&PairState::Active, None), Ok(()));
        assert_eq!(may_ask(&PairState::Introduced, None), Ok(()));
        assert_eq!(may_ask(&PairState::Paused { since: ASKED, until: None }, None), Ok(()));
        assert_eq!(may_ask(&PairState::Active, Some(ASKED)), Err(CannotAsk::Waits { on: ASKED }));
        assert_eq!(may_ask(&PairState::Completed { on: ASKED }, None), Err(CannotAsk::Over));
    }
}
