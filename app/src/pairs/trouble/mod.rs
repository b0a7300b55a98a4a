//! Trouble in a pair: a concern that one person reads, and "it does not fit", for which nobody is to blame.

pub mod mail;
pub mod pages;
pub mod public;
pub mod store;

use jiff::civil::Date;

use crate::access::{Action, StaffRole, may};
use crate::db::text_enum;
use crate::ids::{ConcernId, PairId, StaffId};
use crate::methods::Side;
use crate::words::Message;

text_enum! {
    /// Who is worried.
    RaisedBy {
        /// The pair's mentor.
        Mentor => "mentor",
        /// The pair's mentee.
        Mentee => "mentee",
        /// A member of staff.
        Staff => "staff",
    }
}

impl From<Side> for RaisedBy {
    fn from(side: Side) -> Self {
        match side {
            Side::Mentor => Self::Mentor,
            Side::Mentee => Self::Mentee,
        }
    }
}

text_enum! {
    /// Why it does not fit. None of the reasons is anybody's fault.
    Why {
        /// They find no time that suits both.
        Time => "time",
        /// They have little in common.
        Interests => "interests",
        /// They do not understand each other well enough.
        Language => "language",
        /// It is too far.
        Distance => "distance",
        /// They hoped for something else.
        Hopes => "hopes",
        /// Something else.
        Other => "other",
    }
}

/// It does not fit, as one of the two tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Who tells it.
    pub side: Side,
    /// Why.
    pub reason: Why,
    /// What would fit better, in their words or the coordinator's.
    pub learned: Option<String>,
    /// Whether they want to try with somebody else.
    pub again: bool,
    /// When it was told.
    pub on: Date,
}

/// Something that worries somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// Its id.
    pub id: ConcernId,
    /// About which pair.
    pub pair: PairId,
    /// Who is worried.
    pub raised_by: RaisedBy,
    /// In their words.
    pub text: String,
    /// The one who reads it.
    pub responsible: StaffId,
    /// The colleague it may be about, who never reads it.
    pub not_for: Option<StaffId>,
    /// When it was raised.
    pub on: Date,
    /// When it was closed, and what was done.
    pub closed: Option<(Date, String)>,
}

impl Concern {
    /// Closes it with what was done.
    pub fn close(&mut self, done: String, today: Date) -> Result<(), CannotClose> {
        if let Some((on, _)) = &self.closed {
            return Err(CannotClose { on: *on });
        }
        self.closed = Some((today, done));
        Ok(())
    }
}

/// It is closed already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotClose {
    /// Since when.
    pub on: Date,
}

impl CannotClose {
    /// What is so.
    pub fn message(&self) -> Message {
        Message::new("concerns-closed-already").with("day", self.on)
    }
}

/// A colleague who can be responsible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Who.
    pub id: StaffId,
    /// Their name.
    pub name: String,
    /// What they are.
    pub role: StaffRole,
    /// Whether they may sign in.
    pub is_working: bool,
    /// Who looks after their pairs while they are away.
    pub stand_in: Option<StaffId>,
}

impl Desk {
    /// Whether they can answer for a pair and read what worries somebody.
    pub fn can_read(&self) -> bool {
        self.is_working && may(self.role, Action::ReadConcern)
    }
}

/// Who is responsible for a pair that `keeper` looks after: that person as long as they work here, else an
/// administrator, else any coordinator. While they are away it is who stands in for them, else an administrator. `spare` is never chosen: the concern may be about them.
pub fn responsible(desks: &[Desk], keeper: Option<StaffId>, spare: Option<StaffId>) -> Option<&Desk> {
    let able = || desks.iter().filter(|desk| desk.can_read() && Some(desk.id) != spare);
    let away = desks.iter().find(|desk| Some(desk.id) == keeper).and_then(|desk| desk.stand_in);
    able()
        .find(|desk| Some(desk.id) == away.or(keeper))
        .or_else(|| able().find(|desk| desk.role == StaffRole::Admin))
        .or_else(|| able().next())
}

impl Concern {
    /// Whether a colleague can be the one who reads it from now on.
    pub fn can_go_to(&self, desk: &Desk) -> bool {
        desk.can_read() && desk.id != self.responsible && Some(desk.id) != self.not_for
    }

    /// Whether `reader` reads it: only the one responsible does. When that person does not work here any more, the
    /// administrators do, so that nothing lies unread, and where none is left, whoever can. Whom it may be about never does.
    pub fn is_read_by(&self, reader: StaffId, desks: &[Desk]) -> bool {
        if self.not_for == Some(reader) {
            return false;
        }
        if self.responsible == reader {
            return true;
        }
        let able = || desks.iter().filter(|desk| self.can_go_to(desk));
        let is_orphan = desks.iter().all(|desk| desk.id != self.responsible || !desk.can_read());
        let needs_admin = able().any(|desk| desk.role == StaffRole::Admin);
        is_orphan && able().any(|desk| desk.id == reader && (desk.role == StaffRole::Admin || !needs_admin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk(name: &str, role: StaffRole, is_working: bool) -> Desk {
        Desk { id: StaffId::named("test", name), name: name.to_owned(), role, is_working, stand_in: None }
    }

    #[test]
    fn who_looks_after_the_pair_is_responsible_then_an_administrator_and_never_the_one_it_is_about() {
        let of = |working| {
            [
                desk("Finn", StaffRole::Funder, true),
                desk("Bo", StaffRole::Coordinator, true),
                desk("Mette", StaffRole::Coordinator, working),
                desk("Ane", StaffRole::Admin, true),
            ]
        };
        let mette = StaffId::named("test", "Mette");
        let name =
            |desks: &[Desk], spare| responsible(desks, Some(mette), spare).map(|desk| desk.name.clone());
        assert_eq!(name(&of(true), None).as_deref(), Some("Mette"));
        assert_eq!(name(&of(false), None).as_deref(), Some("Ane"));
        assert_eq!(name(&of(true), Some(mette)).as_deref(), Some("Ane"));
        assert_eq!(name(&of(true)[1..3], Some(mette)).as_deref(), Some("Bo"));
        assert_eq!(name(&of(true)[..1], None), None, "a funder reads no concern");
        assert_eq!(responsible(&of(true), None, None).map(|desk| desk.name.as_str()), Some("Ane"));
    }

    #[test]
    fn while_somebody_is_away_their_stand_in_is_responsible_or_an_administrator() {
        let mut desks = [
            desk("Mette", StaffRole::Coordinator, true),
            desk("Bo", StaffRole::Coordinator, true),
            desk("Ane", StaffRole::Admin, true),
        ];
        let id = |name| StaffId::named("test", name);
        desks[0].stand_in = Some(id("Bo"));
        let name = |desks: &[Desk], spare| {
            responsible(desks, Some(id("Mette")), spare).map(|desk| desk.name.clone())
        };
        assert_eq!(name(&desks, None).as_deref(), Some("Bo"));
        assert_eq!(name(&desks, Some(id("Bo"))).as_deref(), Some("Ane"), "Mette would not read it");
        desks[1].is_working = false;
        assert_eq!(name(&desks, None).as_deref(), Some("Ane"));
    }

    #[test]
    fn a_colleague_reads_a_concern_only_when_its_owner_has_gone_and_whom_it_may_be_about_never() {
        let of = |working| {
            [
                desk("Mette", StaffRole::Coordinator, working),
                desk("Bo", StaffRole::Coordinator, true),
                desk("Ane", StaffRole::Admin, true),
                desk("Finn", StaffRole::Funder, true),
            ]
        };
        let id = |name: &str| StaffId::named("test", name);
        let reads = |working, not_for: Option<&str>| {
            let concern = Concern {
                id: ConcernId::new(),
                pair: PairId::new(),
                raised_by: RaisedBy::Mentee,
                text: String::new(),
                responsible: id("Mette"),
                not_for: not_for.map(id),
                on: jiff::civil::date(2026, 3, 2),
                closed: None,
            };
            let desks = of(working);
            desks
                .iter()
                .filter(|desk| desk.is_working && concern.is_read_by(desk.id, &desks))
                .map(|desk| desk.name.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(reads(true, None), ["Mette"]);
        assert_eq!(reads(false, None), ["Ane"]);
        assert_eq!(reads(true, Some("Ane")), ["Mette"]);
        assert_eq!(reads(false, Some("Ane")), ["Bo"], "the only administrator is the one it may be about");
    }
}
