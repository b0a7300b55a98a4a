//! The end of a pair, well prepared: a reminder, a last meeting, what each says of it and wishes next, thanks, and the
//! question some months later how it is.

pub mod mail;
pub mod pages;
pub mod public;
pub mod reminding;
pub mod store;
pub mod thanks;

use jiff::ToSpan;
use jiff::civil::Date;

use super::PairState;
use crate::db::text_enum;
use crate::methods::Side;
use crate::people::days_between;

/// The two are reminded of the end so long before. Unit: days.
pub const REMINDED_BEFORE: i32 = 30;
/// After the end they are asked when so many months are over.
pub const ASKED_AFTER: [i32; 3] = [3, 6, 12];
/// An answer so long before the day somebody is asked is the answer of that day. Unit: days.
const ANSWERED_BEFORE: i32 = 30;
/// Somebody who does not answer stays on Today for so long. Unit: days.
pub const WAITED_FOR: i32 = 60;

text_enum! {
    /// How it was.
    Rating {
        /// Very good.
        VeryGood => "very-good",
        /// Good.
        Good => "good",
        /// So-so.
        SoSo => "so-so",
        /// Not good.
        NotGood => "not-good",
    }
}

text_enum! {
    /// What somebody wishes next.
    Wish {
        /// Another pair.
        Again => "again",
        /// A pause first.
        Pause => "pause",
        /// Another role: a mentee becomes a mentor, a mentor helps otherwise.
        OtherRole => "other-role",
        /// To be invited to what happens, and nothing more.
        Alumni => "alumni",
        /// It was enough.
        Enough => "enough",
    }
}

text_enum! {
    /// Whether somebody still has what they had at the end.
    Kept {
        /// Yes.
        Yes => "yes",
        /// No.
        No => "no",
        /// They had none.
        None => "none",
    }
}

text_enum! {
    /// What is sent to the two about the end.
    Occasion {
        /// It ends soon.
        Before => "before",
        /// Thanks, with the certificate.
        Thanks => "thanks",
        /// Three months later.
        AfterThree => "after-3",
        /// Six months later.
        AfterSix => "after-6",
        /// A year later.
        AfterTwelve => "after-12",
    }
}

impl Occasion {
    /// Of the question so many months after the end.
    pub fn after(months: i32) -> Self {
        match months {
            ..=3 => Self::AfterThree,
            4..=6 => Self::AfterSix,
            _ => Self::AfterTwelve,
        }
    }

    /// Whether it asks how they are, some months after the end.
    pub fn is_after(self) -> bool {
        match self {
            Self::Before | Self::Thanks => false,
            Self::AfterThree | Self::AfterSix | Self::AfterTwelve => true,
        }
    }
}

/// What one of the two says at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// Who.
    pub side: Side,
    /// How it was.
    pub rating: Rating,
    /// What they wish next.
    pub wish: Wish,
    /// Whether they may be asked some months later.
    pub may_ask: bool,
    /// When they said it.
    pub on: Date,
    /// Whether staff has acted on the wish.
    pub is_handled: bool,
}

impl Evaluation {
    /// Whether somebody has to act on the wish: only once the pair has ended.
    pub fn waits(&self, state: &PairState) -> bool {
        let asks = match self.wish {
            Wish::Again | Wish::Pause | Wish::OtherRole | Wish::Alumni => true,
            Wish::Enough => false,
        };
        asks && !self.is_handled && !state.word().is_open()
    }
}

/// Whether the end is near or has been: then both can say how it was. `due` is the day their time is over; without one only
/// the end itself says so.
pub fn is_time(state: &PairState, due: Option<Date>, today: Date) -> bool {
    !state.word().is_open() || due.is_some_and(|due| days_between(today, due) <= REMINDED_BEFORE)
}

/// Whether the two of an open pair are reminded today that their time ends on `due`. Who rests is left alone, and after the
/// day itself the coordinator speaks with them.
pub fn is_reminder_due(state: &PairState, due: Option<Date>, today: Date) -> bool {
    state.is_under_way() && due.is_some_and(|due| (0..=REMINDED_BEFORE).contains(&days_between(today, due)))
}

/// Since how many days somebody of an ended pair owes an answer to how it was: it counts from the question, or from the end
/// where they were asked before it, and is let go some time after. None: they do not, or not yet.
pub fn unanswered_for(asked_on: Date, ended_on: Date, after: i32, today: Date) -> Option<i32> {
    let days = days_between(asked_on.max(ended_on), today);
    (after > 0 && (after..=after + WAITED_FOR).contains(&days)).then_some(days)
}

/// The day somebody is asked, so many months after the end. From 30 November three months lead to the last of February.
pub fn asked_on(ended_on: Date, months: i32) -> Date {
    ended_on.saturating_add(months.months())
}

/// After how many months a pair is asked now, and since how many days: the last of the three days that has come, for
/// [`WAITED_FOR`] days, unless anybody answered (`answered`): from that day on, or not more than thirty days
/// before it, when staff spoke with them already. Only who agreed to it is asked.
pub fn after_contact_due(ended_on: Date, answered: &[Date], today: Date) -> Option<(i32, i32)> {
    let months = ASKED_AFTER.into_iter().rev().find(|months| asked_on(ended_on, *months) <= today)?;
    let due = asked_on(ended_on, months);
    let days = days_between(due, today);
    let is_answered = answered.iter().any(|on| days_between(*on, due) <= ANSWERED_BEFORE);
    (days <= WAITED_FOR && !is_answered).then_some((months, days))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn they_are_reminded_from_thirty_days_before_the_end_to_the_day_itself_unless_they_rest() {
        let due = date(2026, 9, 16);
        let on = |day| is_reminder_due(&PairState::Active, Some(due), day);
        assert_eq!(
            [on(date(2026, 8, 16)), on(date(2026, 8, 17)), on(due), on(date(2026, 9, 17))],
            [false, true, true, false]
        );
        let rests = PairState::Paused { since: date(2026, 8, 1), until: None };
        assert!(!is_reminder_due(&rests, Some(due), due));
        assert!(!is_time(&PairState::Active, Some(due), date(2026, 8, 16)));
        assert!(is_time(&PairState::Active, Some(due), date(2026, 8, 17)));
        assert!(is_time(&PairState::Completed { on: date(2026, 5, 1) }, None, date(2026, 5, 1)));
        assert!(!is_time(&PairState::Active, None, date(2036, 9, 16)), "as long as it is needed");
    }

    #[test]
    fn a_pair_is_asked_after_three_six_and_twelve_months_until_it_answers_or_sixty_days_are_over() {
        let ended = date(2026, 11, 30);
        let asked = |answered: &[Date], today| after_contact_due(ended, answered, today);
        assert_eq!(asked(&[], date(2027, 2, 27)), None);
        assert_eq!(asked(&[], date(2027, 2, 28)), Some((3, 0)));
        assert_eq!(asked(&[], date(2027, 4, 29)), Some((3, 60)));
        assert_eq!(asked(&[], date(2027, 4, 30)), None);
        assert_eq!(asked(&[date(2027, 2, 28)], date(2027, 3, 15)), None);
        assert_eq!(asked(&[date(2027, 3, 1)], date(2027, 5, 30)), Some((6, 0)));
        assert_eq!(asked(&[], date(2027, 11, 30)), Some((12, 0)));
        assert_eq!(asked(&[], date(2028, 11, 30)), None);
    }

    #[test]
    fn who_answered_up_to_thirty_days_before_the_day_is_not_asked_again_on_it() {
        let asked = |answered| after_contact_due(date(2026, 11, 30), &[answered], date(2027, 3, 1));
        assert_eq!(asked(date(2027, 2, 27)), None, "a day early");
        assert_eq!(asked(date(2027, 1, 29)), None);
        assert_eq!(asked(date(2027, 1, 28)), Some((3, 1)));
    }
}
