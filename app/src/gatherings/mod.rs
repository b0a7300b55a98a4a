//! Common meetings of a round's pairs, and who came.

pub mod pages;
pub mod store;

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use crate::ids::{GatheringId, RoundId};
use crate::words::Message;

/// How far outside its round a gathering may lie: an evening before the start, a party after the end. Unit: days.
pub const AROUND_THE_ROUND: i64 = 60;

/// A common meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// Its id.
    pub id: GatheringId,
    /// In which round.
    pub round: RoundId,
    /// What it is: "Dinner from five countries".
    pub title: String,
    /// When.
    pub on: Date,
    /// From when on, in local time.
    pub starts_at: Option<Time>,
    /// Where.
    pub place: Option<String>,
}

impl Gathering {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/gatherings/{}", self.id)
    }

    /// "18:00", as forms and the database write it.
    pub fn starts_at_text(&self) -> Option<String> {
        self.starts_at.map(|time| time.strftime("%H:%M").to_string())
    }

    /// Whether the attendance of this gathering can be written down: from its own day on.
    pub fn may_be_attended(&self, today: Date) -> Result<(), CannotAttend> {
        if self.on > today { Err(CannotAttend::NotYet { on: self.on }) } else { Ok(()) }
    }
}

/// Whether a gathering may be on this day. Far from its round, the year is probably wrong; and a day that has come
/// cannot move into the future once people were ticked.
pub fn may_be_on(
    on: Date,
    round_starts_on: Date,
    round_ends_on: Date,
    came: i64,
    today: Date,
) -> Result<(), CannotHold> {
    let earliest = round_starts_on.saturating_sub(AROUND_THE_ROUND.days());
    let latest = round_ends_on.saturating_add(AROUND_THE_ROUND.days());
    if on < earliest || on > latest {
        return Err(CannotHold::FarFromRound { starts_on: round_starts_on, ends_on: round_ends_on });
    }
    if came > 0 && on > today {
        return Err(CannotHold::SomebodyCame { came });
    }
    Ok(())
}

/// "18:00" or "8:30", as a time field sends it.
pub fn parse_time(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text.trim()).ok()
}

/// Whether a gathering may be removed, when so many came and so many were invited.
pub fn may_remove(came: i64, invited: usize) -> Result<(), CannotRemove> {
    if came > 0 {
        Err(CannotRemove::SomebodyCame { came })
    } else if invited > 0 {
        Err(CannotRemove::SomebodyInvited)
    } else {
        Ok(())
    }
}

/// Why a gathering cannot be on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotHold {
    /// More than [`AROUND_THE_ROUND`] days outside the round.
    FarFromRound {
        /// First day of the round.
        starts_on: Date,
        /// Last day of the round.
        ends_on: Date,
    },
    /// Nobody can have come to what has not been yet.
    SomebodyCame {
        /// How many were ticked.
        came: i64,
    },
}

impl CannotHold {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::FarFromRound { starts_on, ends_on } => {
                Message::new("gatherings-cannot-hold-far-from-round")
                    .with("first", *starts_on)
                    .with("last", *ends_on)
            }
            Self::SomebodyCame { came } => {
                Message::new("gatherings-cannot-hold-somebody-came").with("n", *came)
            }
        }
    }
}

/// Why attendance cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotAttend {
    /// It has not been yet.
    NotYet {
        /// When it will be.
        on: Date,
    },
}

impl CannotAttend {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotYet { on } => Message::new("gatherings-cannot-attend-not-yet").with("day", *on),
        }
    }
}

/// Why a gathering cannot be removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotRemove {
    /// People were there: their pairs count it.
    SomebodyCame {
        /// How many were ticked.
        came: i64,
    },
    /// People were invited: they must hear of it.
    SomebodyInvited,
}

impl CannotRemove {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::SomebodyCame { came } => {
                Message::new("gatherings-cannot-remove-somebody-came").with("n", *came)
            }
            Self::SomebodyInvited => Message::new("gatherings-cannot-remove-somebody-invited"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_gathering_sixty_days_outside_its_round_is_taken_and_one_day_more_is_a_wrong_year() {
        let (first, last, today) = (date(2026, 3, 1), date(2026, 8, 31), date(2026, 3, 2));
        let may = |on| may_be_on(on, first, last, 0, today);
        assert_eq!(may(date(2025, 12, 31)), Ok(()));
        assert_eq!(
            may(date(2025, 12, 30)),
            Err(CannotHold::FarFromRound { starts_on: first, ends_on: last })
        );
        assert_eq!(may(date(2026, 10, 30)), Ok(()));
        assert!(may(date(2026, 10, 31)).is_err());
    }

    #[test]
    fn nobody_can_have_come_to_a_gathering_of_tomorrow() {
        let (first, last, today) = (date(2026, 3, 1), date(2026, 8, 31), date(2026, 3, 2));
        assert_eq!(may_be_on(today, first, last, 4, today), Ok(()));
        assert_eq!(
            may_be_on(date(2026, 3, 3), first, last, 4, today),
            Err(CannotHold::SomebodyCame { came: 4 })
        );
    }

    #[test]
    fn times_are_read_as_people_and_browsers_write_them() {
        assert_eq!(parse_time("18:00"), Some(jiff::civil::time(18, 0, 0, 0)));
        assert_eq!(parse_time(" 8:30 "), Some(jiff::civil::time(8, 30, 0, 0)));
        for nonsense in ["", "25:00", "six", "18:00:00:00"] {
            assert_eq!(parse_time(nonsense), None, "{nonsense}");
        }
    }
}
