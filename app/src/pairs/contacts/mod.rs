//! "I talked with them": when somebody of staff was in touch with one of a pair, and by which day it is time again.
//!
//! What counts is that somebody of staff and one of the two spoke, or wrote to each other: what was noted here, and a wish
//! for sparring that was talked over. An answer given by a link does not count: nobody of staff was there.

pub mod pages;
pub mod store;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Pair;
use crate::db::text_enum;
use crate::ids::{ContactId, PairId};
use crate::methods::{Side, Watch};
use crate::words::Message;

/// So many days before its day a contact stands on Today, so that it can be planned.
pub const AHEAD: i32 = 3;

text_enum! {
    /// How they were in touch.
    How {
        /// By telephone.
        Phone => "phone",
        /// Face to face.
        Met => "met",
        /// They wrote to each other.
        Message => "message",
        /// The mentor had asked for sparring.
        Sparring => "sparring",
    }
}

impl How {
    /// What the form offers; sparring is noted where it is taken up.
    pub const OFFERED: [Self; 3] = [Self::Phone, Self::Met, Self::Message];
}

/// That somebody of staff talked with one of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Of which pair.
    pub pair: PairId,
    /// With whom.
    pub side: Side,
    /// When.
    pub on: Date,
    /// How.
    pub how: How,
    /// One line about it; neither of the two ever reads it.
    pub line: Option<String>,
    /// The name of who noted it.
    pub by: String,
}

/// That one of a pair is to be talked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// With whom.
    pub side: Side,
    /// By which day.
    pub on: Date,
    /// The last time; none: not since they were introduced.
    pub last: Option<Date>,
}

impl Due {
    /// Whether it is time to think of it.
    pub fn is_near(&self, today: Date) -> bool {
        self.appears_on() <= today
    }

    /// The first day it stands on Today.
    pub fn appears_on(&self) -> Date {
        self.on.saturating_sub(AHEAD.days())
    }
}

/// By which day one of a pair is to be talked with next. In the first month so many times, evenly spread, the first time
/// soon after the introduction; after that from the last time on. Who was missed in the first month and talked with later
/// is in the later rhythm. None: the method asks for no more.
pub fn next_due(introduced_on: Date, side: Side, talked: &[Date], watch: &Watch) -> Option<Due> {
    let month_over = introduced_on.saturating_add(1.month());
    let since: Vec<Date> = talked.iter().copied().filter(|on| *on >= introduced_on).collect();
    let last = since.iter().max().copied();
    let due = |on| Due { side, on, last };
    let early = last.is_none_or(|last| last < month_over);
    let done = i32::try_from(since.len()).unwrap_or(i32::MAX);
    let month = crate::people::days_between(introduced_on, month_over);
    let wanted = watch.contacts_first_month;
    let in_first_month = (early && done < wanted)
        .then(|| introduced_on.saturating_add((month * done.saturating_add(1) / wanted).days()));
    let first = (last.is_none() && watch.first_contact > 0)
        .then(|| introduced_on.saturating_add(watch.first_contact.days()));
    let every = watch.contact_every_months;
    let later = (every > 0).then(|| last.unwrap_or(introduced_on).saturating_add(every.months()));
    first.into_iter().chain(in_first_month).min().or(later).map(due)
}

impl Pair {
    /// Whether somebody can have talked with one of the two on a day, as one of this pair.
    pub fn may_note_contact(&self, on: Date, today: Date) -> Result<(), CannotNote> {
        if on > today {
            Err(CannotNote::Future { on })
        } else if on < self.introduced_on {
            Err(CannotNote::BeforeIntroduction { introduced_on: self.introduced_on })
        } else {
            Ok(())
        }
    }
}

/// Why a contact cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotNote {
    /// It has not been yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// They were no pair yet.
    BeforeIntroduction {
        /// Since when they are.
        introduced_on: Date,
    },
}

impl CannotNote {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Future { on } => Message::new("contacts-cannot-future").with("day", *on),
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-log-before-introduction").with("day", *introduced_on)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::methods::{BUNDLED, Method};

    const INTRODUCED: Date = date(2026, 3, 16);

    /// The rhythm of KUN's present edition: within two weeks, twice in the first month, then monthly.
    fn watch() -> Watch {
        Method::parse(BUNDLED[0]).unwrap().watch
    }

    fn due(talked: &[Date], watch: &Watch) -> Option<Date> {
        next_due(INTRODUCED, Side::Mentee, talked, watch).map(|due| due.on)
    }

    #[test]
    fn first_within_two_weeks_twice_in_the_first_month_then_monthly_from_the_last_time() {
        assert_eq!(due(&[], &watch()), Some(date(2026, 3, 30)));
        assert_eq!(due(&[date(2026, 3, 18)], &watch()), Some(date(2026, 4, 16)));
        let twice = [date(2026, 3, 18), date(2026, 4, 2)];
        assert_eq!(due(&twice, &watch()), Some(date(2026, 5, 2)));
    }

    #[test]
    fn who_was_missed_in_the_first_month_and_talked_with_later_is_in_the_monthly_rhythm() {
        assert_eq!(due(&[date(2026, 5, 4)], &watch()), Some(date(2026, 6, 4)));
        assert_eq!(due(&[date(2026, 3, 20), date(2026, 4, 16)], &watch()), Some(date(2026, 5, 16)));
    }

    #[test]
    fn a_word_before_they_were_introduced_does_not_count() {
        assert_eq!(due(&[date(2026, 3, 15)], &watch()), Some(date(2026, 3, 30)));
    }

    #[test]
    fn it_is_on_today_three_days_before_and_a_method_without_numbers_asks_for_nothing() {
        let due = next_due(INTRODUCED, Side::Mentor, &[], &watch()).unwrap();
        assert!(!due.is_near(date(2026, 3, 26)));
        assert!(due.is_near(date(2026, 3, 27)));
        let quiet = Watch { first_contact: 0, contacts_first_month: 0, contact_every_months: 0, ..watch() };
        assert_eq!(next_due(INTRODUCED, Side::Mentor, &[], &quiet), None);
        let only_first = Watch { first_contact: 14, ..quiet };
        assert_eq!(next_due(INTRODUCED, Side::Mentor, &[date(2026, 3, 20)], &only_first), None);
        let only_monthly = Watch { contact_every_months: 1, ..quiet };
        let monthly = next_due(INTRODUCED, Side::Mentor, &[], &only_monthly);
        assert_eq!(monthly.map(|due| due.on), Some(date(2026, 4, 16)));
    }
}
