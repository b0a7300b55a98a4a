//! A colleague who looks after somebody's pairs for some days. Nothing has to run for it to begin or to end: who is
//! responsible is asked for a day.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::ids::{StaffId, StandInId};
use crate::pairs::trouble::Desk;
use crate::words::Message;

/// Longer ahead nobody plans; it should be a hand-over for good. Unit: days.
pub const LONGEST: i32 = 366;

/// That somebody stands in for a colleague.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// Its id.
    pub id: StandInId,
    /// Whose pairs.
    pub of: StaffId,
    /// Who looks after them.
    pub by: StaffId,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl StandIn {
    /// Whether it is so on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

/// Plans that `by` stands in for `of`, when the days make sense and nobody else does on one of them.
pub fn plan(
    of: &Desk,
    by: &Desk,
    (from, until): (Date, Date),
    known: &[StandIn],
    today: Date,
) -> Result<StandIn, CannotStandIn> {
    let latest = today.saturating_add(LONGEST.days());
    if !by.can_read() || of.id == by.id {
        return Err(CannotStandIn::NotAble { name: by.name.clone() });
    }
    if until < from || until < today {
        return Err(CannotStandIn::Past { day: until });
    }
    if until > latest {
        return Err(CannotStandIn::TooLong { latest });
    }
    let overlaps = |other: &&StandIn| other.of == of.id && other.from <= until && from <= other.until;
    if let Some(other) = known.iter().find(overlaps) {
        return Err(CannotStandIn::Planned { from: other.from, until: other.until });
    }
    Ok(StandIn { id: StandInId::new(), of: of.id, by: by.id, from, until })
}

/// Why somebody cannot stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotStandIn {
    /// They do not work here any more, read figures only, or are the one who is away.
    NotAble {
        /// Who.
        name: String,
    },
    /// The last day is over, or before the first.
    Past {
        /// The last day.
        day: Date,
    },
    /// It is too far away.
    TooLong {
        /// The last day that can be chosen.
        latest: Date,
    },
    /// On one of the days somebody stands in already.
    Planned {
        /// Their first day.
        from: Date,
        /// Their last.
        until: Date,
    },
}

impl CannotStandIn {
    /// The field it is about, and what to do.
    pub fn message(&self) -> (&'static str, Message) {
        match self {
            Self::NotAble { name } => {
                ("stand_in", Message::new("stand-ins-not-able").with("name", name.as_str()))
            }
            Self::Past { day } => ("stand_until", Message::new("stand-ins-past").with("day", *day)),
            Self::TooLong { latest } => {
                ("stand_until", Message::new("stand-ins-too-long").with("day", *latest))
            }
            Self::Planned { from, until } => (
                "stand_from",
                Message::new("stand-ins-planned-already").with("from", *from).with("until", *until),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::access::StaffRole;

    fn desk(name: &str, is_working: bool) -> Desk {
        Desk {
            id: StaffId::named("test", name),
            name: name.to_owned(),
            role: StaffRole::Coordinator,
            is_working,
            stand_in: None,
        }
    }

    #[test]
    fn a_stand_in_counts_from_the_first_to_the_last_day() {
        let (mette, bo) = (desk("Mette", true), desk("Bo", true));
        let days = (date(2026, 3, 9), date(2026, 3, 13));
        let week = plan(&mette, &bo, days, &[], date(2026, 3, 2)).unwrap();
        let covered = |day| week.covers(date(2026, 3, day));
        assert_eq!([8, 9, 13, 14].map(covered), [false, true, true, false]);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let (mette, bo, ida) = (desk("Mette", true), desk("Bo", true), desk("Ida", false));
        let today = date(2026, 3, 2);
        let week = (date(2026, 3, 9), date(2026, 3, 13));
        let first = plan(&mette, &bo, week, &[], today).unwrap();
        let known = std::slice::from_ref(&first);
        let not_able = |name: &str| Err(CannotStandIn::NotAble { name: name.to_owned() });
        assert_eq!(plan(&mette, &ida, week, &[], today), not_able("Ida"));
        assert_eq!(plan(&mette, &mette, week, &[], today), not_able("Mette"));
        let backwards = (week.1, week.0);
        assert_eq!(plan(&mette, &bo, backwards, &[], today), Err(CannotStandIn::Past { day: week.0 }));
        assert_eq!(plan(&mette, &bo, week, &[], date(2026, 3, 14)), Err(CannotStandIn::Past { day: week.1 }));
        let latest = date(2027, 3, 3);
        let long = (week.0, date(2027, 3, 4));
        assert_eq!(plan(&mette, &bo, long, &[], today), Err(CannotStandIn::TooLong { latest }));
        let overlapping = (week.1, date(2026, 3, 20));
        let planned = Err(CannotStandIn::Planned { from: week.0, until: week.1 });
        assert_eq!(plan(&mette, &bo, overlapping, known, today), planned);
        assert!(plan(&bo, &mette, overlapping, known, today).is_ok(), "of somebody else");
        assert!(plan(&mette, &bo, (date(2026, 3, 14), date(2026, 3, 20)), known, today).is_ok());
    }
}
