//! What the two of a pair promise each other, on paper: printed with their names, signed, and the day noted.

pub mod pages;
pub mod store;

use jiff::civil::Date;

use super::Pair;
use crate::history::Event;
use crate::words::Message;

/// An agreement that both signed. The paper stays with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Which wording.
    pub version: String,
    /// When.
    pub on: Date,
}

impl Pair {
    /// Notes the day both signed.
    pub fn sign(&self, version: &str, on: Date, today: Date) -> Result<(Signed, Event), CannotSign> {
        if on > today {
            return Err(CannotSign::Future { on });
        }
        if on < self.introduced_on {
            return Err(CannotSign::BeforeIntroduction { introduced_on: self.introduced_on });
        }
        Ok((Signed { version: version.to_owned(), on }, Event::AgreementSigned { on }))
    }
}

/// Why a signature cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotSign {
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
}

impl CannotSign {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Future { on } => Message::new("pairs-cannot-sign-future").with("day", *on),
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-sign-before-introduction").with("day", *introduced_on)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::pairs::PairState;
    use crate::pairs::sample::{INTRODUCED, TODAY, pair};

    #[test]
    fn an_agreement_is_signed_between_the_introduction_and_today() {
        let pair = pair(PairState::Active);
        let signed = |on| pair.sign("1", on, TODAY).map(|(signed, _)| signed.on);
        assert_eq!(signed(INTRODUCED), Ok(INTRODUCED));
        assert_eq!(signed(TODAY), Ok(TODAY));
        let before = INTRODUCED.yesterday().unwrap();
        assert_eq!(signed(before), Err(CannotSign::BeforeIntroduction { introduced_on: INTRODUCED }));
        assert_eq!(signed(date(2026, 4, 11)), Err(CannotSign::Future { on: date(2026, 4, 11) }));
    }
}
