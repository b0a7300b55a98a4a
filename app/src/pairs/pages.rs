//! Pages of this noun.

use super::CannotIntroduce;
use crate::web::{PageError, Site};

/// Its part of the site map.
pub fn routes(site: Site) -> Site {
    site
}

impl From<CannotIntroduce> for PageError {
    fn from(cannot: CannotIntroduce) -> Self {
        match cannot {
            CannotIntroduce::MentorFull { .. }
            | CannotIntroduce::MenteeTaken { .. }
            | CannotIntroduce::NotInPool { .. } => Self::Conflict(cannot.message()),
            CannotIntroduce::SamePerson | CannotIntroduce::OtherRound => Self::Invalid(cannot.message()),
            CannotIntroduce::Failed(error) => error.into(),
        }
    }
}
