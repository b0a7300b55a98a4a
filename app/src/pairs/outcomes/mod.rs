//! What came of a pair.

pub mod pages;
pub mod store;

use jiff::civil::Date;

use super::Pair;
use crate::db::text_enum;
use crate::ids::{OutcomeId, ParticipationId};
use crate::words::Message;

text_enum! {
    /// Whether an outcome came of the programme: as the person tells it.
    Attribution {
        /// It would not have happened otherwise.
        ThroughProgramme => "through-programme",
        /// The programme was a part of it.
        Helped => "helped",
        /// It happened beside the programme.
        Unrelated => "unrelated",
    }
}

/// A dated fact that came of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its id.
    pub id: OutcomeId,
    /// Whose.
    pub participation: ParticipationId,
    /// Slug of the method's outcome.
    pub kind: String,
    /// Whether it came of the programme.
    pub attribution: Attribution,
    /// When.
    pub on: Date,
    /// In the coordinator's words.
    pub note: Option<String>,
}

impl Pair {
    /// Whether something can have come of the pair on this day. It may be long after the end.
    pub fn may_bring_outcome(&self, on: Date, today: Date) -> Result<(), CannotRecordOutcome> {
        if on > today {
            Err(CannotRecordOutcome::Future { on })
        } else if on < self.introduced_on {
            Err(CannotRecordOutcome::BeforeIntroduction { introduced_on: self.introduced_on })
        } else {
            Ok(())
        }
    }
}

/// Why an outcome cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotRecordOutcome {
    /// That day has not come yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// They did not know of each other yet, so it cannot have come of it.
    BeforeIntroduction {
        /// When they were told.
        introduced_on: Date,
    },
}

impl CannotRecordOutcome {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Future { on } => Message::new("pairs-cannot-outcome-future").with("day", *on),
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-outcome-before-introduction").with("day", *introduced_on)
            }
        }
    }
}
