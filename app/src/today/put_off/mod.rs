//! "Not now": a coordinator puts something on Today off, until a day and for a reason that colleagues can read. What is
//! new about the same people is not put off with it.

pub mod pages;
pub mod store;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Need;
use crate::ids::PutOffId;
use crate::words::Message;

/// Nothing is put off longer than this: who is out of sight for a season is forgotten. Unit: days.
pub const LONGEST: i32 = 60;

/// The days that are offered with one tap. Unit: days from today.
pub const OFFERED: [i32; 3] = [1, 3, 7];

/// Something that was put off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutOff {
    /// Its id.
    pub id: PutOffId,
    /// The path of the page of who or what it is about.
    pub subject: String,
    /// Which need ([`Need::word`]).
    pub need: String,
    /// The day it stands on Today again.
    pub until: Date,
    /// Why it can wait.
    pub why: String,
    /// When it was put off.
    pub on: Date,
    /// The name of who did.
    pub by: String,
}

impl PutOff {
    /// Whether this need of this subject can wait today: it was put off, the day has not come, and it is still the same
    /// thing, not one that began after that.
    pub fn covers(&self, subject: &str, need: &Need, today: Date) -> bool {
        need.can_wait()
            && self.subject == subject
            && self.need == need.word()
            && today < self.until
            && need.since(today).is_none_or(|since| since <= self.on)
    }
}

/// The day to put off until, if it is one.
pub fn until(day: Date, today: Date) -> Result<Date, CannotPutOff> {
    let latest = today.saturating_add(LONGEST.days());
    if day <= today {
        Err(CannotPutOff::Past { day })
    } else if day > latest {
        Err(CannotPutOff::TooFar { latest })
    } else {
        Ok(day)
    }
}

/// Why something cannot be put off until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotPutOff {
    /// It has come.
    Past {
        /// The day that was given.
        day: Date,
    },
    /// It is too far away.
    TooFar {
        /// The last day that can be chosen.
        latest: Date,
    },
}

impl CannotPutOff {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Past { day } => Message::new("today-cannot-put-off-past").with("day", *day),
            Self::TooFar { latest } => Message::new("today-cannot-put-off-too-far").with("day", *latest),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 3, 20);

    fn silent(last: Date, today: Date) -> Need {
        Need::Silent { days: crate::people::days_between(last, today), last }
    }

    fn put_off() -> PutOff {
        PutOff {
            id: PutOffId::new(),
            subject: "/pairs/1".to_owned(),
            need: silent(date(2026, 2, 1), TODAY).word().to_owned(),
            until: date(2026, 3, 23),
            why: "Called them".to_owned(),
            on: TODAY,
            by: "Mette".to_owned(),
        }
    }

    #[test]
    fn what_is_put_off_until_monday_is_back_on_monday() {
        let last = date(2026, 2, 1);
        let covers = |today| put_off().covers("/pairs/1", &silent(last, today), today);
        assert!(covers(TODAY));
        assert!(covers(date(2026, 3, 22)));
        assert!(!covers(date(2026, 3, 23)));
    }

    #[test]
    fn another_need_another_pair_and_something_that_began_later_are_not_put_off_with_it() {
        let last = date(2026, 2, 1);
        let today = date(2026, 3, 21);
        assert!(!put_off().covers("/pairs/2", &silent(last, today), today));
        assert!(!put_off().covers("/pairs/1", &Need::FirstMeetingMissing { days: 40 }, today));
        assert!(!put_off().covers("/pairs/1", &silent(date(2026, 3, 21), today), today));
    }

    #[test]
    fn it_is_put_off_from_tomorrow_on_and_for_sixty_days_at_most() {
        assert_eq!(until(TODAY, TODAY), Err(CannotPutOff::Past { day: TODAY }));
        assert_eq!(until(date(2026, 3, 21), TODAY), Ok(date(2026, 3, 21)));
        let latest = date(2026, 5, 19);
        assert_eq!(until(latest, TODAY), Ok(latest));
        assert_eq!(until(date(2026, 5, 20), TODAY), Err(CannotPutOff::TooFar { latest }));
    }
}
