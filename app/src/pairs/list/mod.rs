//! Pairs in lists: as little of them as a line shows.

pub mod pages;
pub mod store;

use diesel::prelude::*;
use jiff::civil::Date;

use super::PairState;
use crate::ids::{PairId, ParticipationId, PersonId, RoundId, StaffId};

/// The names of one of the two, for lists.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Named {
    /// The participation.
    pub id: ParticipationId,
    /// The person.
    pub person: PersonId,
    given_name: String,
    family_name: Option<String>,
}

impl Named {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// The given name.
    pub fn given_name(&self) -> &str {
        &self.given_name
    }
}

/// A pair in a list: as little of it as a line shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The pair.
    pub id: PairId,
    /// In which round.
    pub round: RoundId,
    /// Who.
    pub mentor: Named,
    /// Who.
    pub mentee: Named,
    /// When they were told of each other.
    pub introduced_on: Date,
    /// Where they stand.
    pub state: PairState,
    /// Who looks after them, as it was noted.
    pub responsible: Option<StaffId>,
}
