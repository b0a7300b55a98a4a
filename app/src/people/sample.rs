//! Somebody for the tests of the rules.

use jiff::civil::{Date, date};

use super::{Application, Participation, Person, Source, Stage};
use crate::ids::{ParticipationId, PersonId, RoundId};
use crate::methods::Side;

/// The day somebody signed up.
pub const SIGNED_UP: Date = date(2026, 3, 2);

/// Somebody with a given name and nothing else, who has just signed up. A test changes what it is about.
pub fn participation(side: Side, given_name: &str) -> Participation {
    let person = Person {
        id: PersonId::new(),
        given_name: given_name.to_owned(),
        family_name: None,
        email: None,
        phone: None,
        gender: None,
        birth_year: None,
        area: None,
        locale: "nb".to_owned(),
        reach: super::Reach::default(),
    };
    Participation {
        id: ParticipationId::new(),
        round: RoundId::new(),
        person,
        side,
        category: None,
        stage: Stage::Applied,
        stage_since: SIGNED_UP,
        capacity: 1,
        source: Source::Public,
        application: Application::default(),
        applied_on: SIGNED_UP,
        answered_on: None,
        interviewed_on: None,
    }
}
