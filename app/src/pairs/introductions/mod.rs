//! Two people become a pair, or cannot.

pub mod store;

use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::RoundId;
use crate::methods::Side;
use crate::people::{Participation, Stage};
use crate::words::Message;

text_enum! {
    /// Who found the two for each other.
    How {
        /// A matching run proposed them, and a coordinator approved.
        Proposal => "proposal",
        /// A coordinator put them together.
        Hand => "hand",
    }
}

/// Whether somebody at this stage can be introduced to another. Matched and active mentors may have places left: places
/// are counted, not guessed from the stage.
pub fn is_in_pool(stage: Stage) -> bool {
    match stage {
        Stage::Interviewed
        | Stage::Trained
        | Stage::Ready
        | Stage::Matched
        | Stage::Active
        | Stage::WaitingList
        | Stage::NoMatch => true,
        Stage::Applied | Stage::Closed | Stage::AfterContact | Stage::NoShow | Stage::Withdrawn => false,
    }
}

/// What is known, under the lock, about two people who are to be introduced.
#[derive(Clone, Debug)]
pub struct Meant<'p> {
    /// The round the pair is for.
    pub round: RoundId,
    /// As mentor.
    pub mentor: &'p Participation,
    /// As mentee.
    pub mentee: &'p Participation,
    /// The mentor's open pairs.
    pub mentor_active: i32,
    /// The mentee's open pair began on this day.
    pub mentee_taken_on: Option<Date>,
}

impl Meant<'_> {
    /// Whether these two can become a pair now.
    pub fn check(&self) -> Result<(), CannotIntroduce> {
        let (mentor, mentee) = (self.mentor, self.mentee);
        if mentor.round != self.round || mentee.round != self.round {
            return Err(CannotIntroduce::OtherRound);
        }
        if mentor.person.id == mentee.person.id {
            return Err(CannotIntroduce::SamePerson);
        }
        if let Some(on) = self.mentee_taken_on {
            return Err(CannotIntroduce::MenteeTaken { name: mentee.person.full_name(), on });
        }
        if self.mentor_active >= mentor.capacity {
            return Err(CannotIntroduce::MentorFull {
                name: mentor.person.full_name(),
                active: self.mentor_active,
                limit: mentor.capacity,
            });
        }
        for (participation, side) in [(mentor, Side::Mentor), (mentee, Side::Mentee)] {
            if participation.side != side || !is_in_pool(participation.stage) {
                return Err(CannotIntroduce::NotInPool { name: participation.person.full_name() });
            }
        }
        Ok(())
    }
}

/// Why two people cannot become a pair.
#[derive(Debug)]
pub enum CannotIntroduce {
    /// The mentor has no place left.
    MentorFull {
        /// The mentor.
        name: String,
        /// Open pairs.
        active: i32,
        /// Places.
        limit: i32,
    },
    /// The mentee has an open pair; perhaps a colleague was first.
    MenteeTaken {
        /// The mentee.
        name: String,
        /// Since when.
        on: Date,
    },
    /// One of them is not waiting for a match (any more).
    NotInPool {
        /// Who.
        name: String,
    },
    /// Nobody is their own mentor.
    SamePerson,
    /// One of them takes part in another round.
    OtherRound,
    /// The database failed.
    Failed(crate::db::StoreError),
}

impl From<crate::db::StoreError> for CannotIntroduce {
    fn from(error: crate::db::StoreError) -> Self {
        Self::Failed(error)
    }
}

impl CannotIntroduce {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::MentorFull { name, active, limit } => Message::new("pairs-cannot-introduce-mentor-full")
                .with("name", name.as_str())
                .with("active", *active)
                .with("limit", *limit),
            Self::MenteeTaken { name, on } => Message::new("pairs-cannot-introduce-mentee-taken")
                .with("name", name.as_str())
                .with("day", *on),
            Self::NotInPool { name } => {
                Message::new("pairs-cannot-introduce-not-in-pool").with("name", name.as_str())
            }
            Self::SamePerson => Message::new("pairs-cannot-introduce-same-person"),
            Self::OtherRound => Message::new("pairs-cannot-introduce-other-round"),
            Self::Failed(_) => Message::new("error-unavailable.help"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairs::sample::{TODAY, participation};

    #[test]
    fn two_are_introduced_only_with_a_free_place_in_one_round_and_from_the_pool() {
        let round = RoundId::new();
        let mentor = participation(Side::Mentor, "Liv", round);
        let mentee = participation(Side::Mentee, "Amina", round);
        let meant =
            Meant { round, mentor: &mentor, mentee: &mentee, mentor_active: 0, mentee_taken_on: None };
        assert!(meant.check().is_ok());
        let full = Meant { mentor_active: 1, ..meant.clone() };
        assert!(matches!(full.check(), Err(CannotIntroduce::MentorFull { active: 1, limit: 1, .. })));
        let taken = Meant { mentee_taken_on: Some(TODAY), ..meant.clone() };
        assert!(matches!(taken.check(), Err(CannotIntroduce::MenteeTaken { on: TODAY, .. })));
        let elsewhere = Meant { round: RoundId::new(), ..meant.clone() };
        assert!(matches!(elsewhere.check(), Err(CannotIntroduce::OtherRound)));
        let mut herself = mentee.clone();
        herself.side = Side::Mentor;
        let same = Meant { mentor: &herself, ..meant.clone() };
        assert!(matches!(same.check(), Err(CannotIntroduce::SamePerson)));
        let mut gone = mentee.clone();
        gone.stage = Stage::Withdrawn;
        let withdrawn = Meant { mentee: &gone, ..meant.clone() };
        assert!(matches!(withdrawn.check(), Err(CannotIntroduce::NotInPool { name }) if name == "Amina"));
        let swapped = Meant { mentor: &mentee, mentee: &mentor, ..meant };
        assert!(matches!(swapped.check(), Err(CannotIntroduce::NotInPool { .. })));
    }
}
