//! A pair is asked after its end.

pub mod pages;
pub mod store;

use jiff::civil::Date;

use super::Pair;
use super::goodbye::Kept;
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
