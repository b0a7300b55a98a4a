//! Programmes and their rounds: a method run by an organisation, again and again, each time with the version pinned.

pub mod pages;
pub mod store;

use jiff::civil::Date;

use crate::ids::{MethodId, ProgrammeId, RoundId};
use crate::methods::Method;

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its name.
    pub name: String,
    /// Its part of the public address.
    pub slug: String,
}

/// A dated run of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Which programme it is a run of.
    pub programme: ProgrammeId,
    /// The programme's name.
    pub programme_name: String,
    /// The programme's part of the public address.
    pub programme_slug: String,
    /// Its name, e.g. `2015` or `Autumn 2026`.
    pub name: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Last day on which the public form is open; none: closed.
    pub sign_up_until: Option<Date>,
    /// The pinned version of the method.
    pub method_id: MethodId,
    /// That version, read.
    pub method: Method,
}

impl Round {
    /// Whether visitors can sign up on this day.
    pub fn takes_sign_ups(&self, today: Date) -> bool {
        self.sign_up_until.is_some_and(|last| today <= last)
    }

    /// Whether the round is over on this day.
    pub fn is_over(&self, today: Date) -> bool {
        today > self.ends_on
    }

    /// "Mentornettverk Herøy, 2015".
    pub fn full_name(&self) -> String {
        format!("{}, {}", self.programme_name, self.name)
    }

    /// Its page.
    pub fn path(&self) -> String {
        format!("/rounds/{}", self.id)
    }
}
