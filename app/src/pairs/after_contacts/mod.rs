//! A pair is asked after its end.

pub mod pages;
pub mod store;

use jiff::civil::Date;

use super::Pair;
use super::goodbye::{ASKED_AFTER, Kept, after_contact_due, asked_on};
use crate::ids::AfterContactId;
use crate::methods::Side;
use crate::words::Message;

/// They were asked after the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterContact {
    /// Its id.
    pub id: AfterContactId,
    /// When.
    pub on: Date,
    /// Whether they are still in touch; none: not known.
    pub still_in_touch: Option<bool>,
    /// In the words of whoever told or wrote it.
    pub note: Option<String>,
    /// Whether the mentee still has the work they had at the end.
    pub job: Option<Kept>,
    /// Whether the mentee still has the studies they had at the end.
    pub study: Option<Kept>,
    /// Who of the two told it by their link; none: staff asked.
    pub told_by: Option<Side>,
}

impl Pair {
    /// Whether an after-contact of this day can be.
    pub fn may_contact_after(&self, on: Date, today: Date) -> Result<(), CannotContact> {
        let Some(ended_on) = self.state.ended_on() else { return Err(CannotContact::NotEnded) };
        if on > today {
            Err(CannotContact::Future { on })
        } else if on < ended_on {
            Err(CannotContact::BeforeEnd { ended_on })
        } else {
            Ok(())
        }
    }
}

/// What one of the two was asked and agreed to.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// They said that they may be asked later.
    pub agreed: bool,
    /// The question was sent to them.
    pub was_sent: bool,
}

/// Since which day what somebody tells by their link is one answer: the last of the days they are asked on. None: they did not
/// agree to it, or nobody asks yet. `others` are the days on which staff or the other told how it is.
pub fn tells_since(ended_on: Date, question: Question, others: &[Date], today: Date) -> Option<Date> {
    let is_asked = question.was_sent || after_contact_due(ended_on, others, today).is_some();
    let days = ASKED_AFTER.into_iter().rev().map(|months| asked_on(ended_on, months));
    days.filter(|_| question.agreed && is_asked).find(|day| *day <= today)
}

/// Why an after-contact cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotContact {
    /// The pair goes on: there is no "after" yet.
    NotEnded,
    /// That day has not come yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// The pair had not ended on that day.
    BeforeEnd {
        /// Last day.
        ended_on: Date,
    },
}

impl CannotContact {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotEnded => Message::new("pairs-cannot-contact-not-ended"),
            Self::Future { on } => Message::new("pairs-cannot-contact-future").with("day", *on),
            Self::BeforeEnd { ended_on } => {
                Message::new("pairs-cannot-contact-before-end").with("day", *ended_on)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn by_the_link_only_who_agreed_tells_and_only_once_it_is_time() {
        let ended = date(2026, 3, 2);
        let tells = |agreed, was_sent, others: &[Date], today| {
            tells_since(ended, Question { agreed, was_sent }, others, today)
        };
        let three = date(2026, 6, 2);
        assert_eq!(tells(true, false, &[], date(2026, 6, 1)), None, "a day too early");
        assert_eq!(tells(true, false, &[], three), Some(three));
        assert_eq!(tells(false, true, &[], three), None, "took the yes back");
        assert_eq!(tells(true, false, &[three], date(2026, 6, 5)), None, "the other has told it");
        assert_eq!(tells(true, true, &[three], date(2026, 8, 20)), Some(three), "was asked, answers late");
        assert_eq!(tells(true, true, &[three], date(2026, 9, 2)), Some(date(2026, 9, 2)));
    }
}
