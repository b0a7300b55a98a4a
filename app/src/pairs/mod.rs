//! Approved pairs and their life: introduced → active ⇄ paused → completed or ended early. Each part of that life has a
//! folder of its own; here are the pair itself and its state.

pub mod after_contacts;
pub mod agreement;
mod commitment;
pub mod contacts;
pub mod endings;
pub mod fallbacks;
pub mod goals;
pub mod goodbye;
pub mod hand_over;
pub mod introductions;
pub mod list;
pub mod mail;
pub mod meetings;
pub mod outcomes;
pub mod pages;
pub mod pauses;
mod rhythm;
#[cfg(test)]
mod sample;
pub mod store;
pub mod telling;
mod timeline;
pub mod trouble;
pub mod visiting;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use self::commitment::{Behind, Progress, months_gone, months_left};
pub use self::introductions::{CannotIntroduce, How, is_in_pool};
pub use self::meetings::{Held, Tally};
pub use self::outcomes::Attribution;
use crate::db::text_enum;
use crate::ids::{PairId, RoundId, StaffId};
use crate::methods::Side;
use crate::people::{Participation, Stage};

text_enum! {
    /// The states of a pair as words: in the database, in addresses, in locale keys. [`PairState`] has their data.
    StateWord {
        /// They know of each other and have not met.
        Introduced => "introduced",
        /// They have met.
        Active => "active",
        /// Nobody expects them to meet for a while.
        Paused => "paused",
        /// They did what they set out to do, or reached the goal early.
        Completed => "completed",
        /// They stopped before that.
        EndedEarly => "ended-early",
    }
}

impl StateWord {
    /// Whether the pair has not ended.
    pub fn is_open(self) -> bool {
        match self {
            Self::Introduced | Self::Active | Self::Paused => true,
            Self::Completed | Self::EndedEarly => false,
        }
    }
}

/// Where a pair stands. Introduced or active is no decision: they are active from the first meeting on, own or common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairState {
    /// They know of each other and have not met.
    Introduced,
    /// They have met.
    Active,
    /// Nobody expects them to meet.
    Paused {
        /// First day of the pause.
        since: Date,
        /// The day they want to go on, if it is known.
        until: Option<Date>,
    },
    /// They did what they set out to do, or reached the goal early.
    Completed {
        /// Last day.
        on: Date,
    },
    /// They stopped before that.
    EndedEarly {
        /// Last day.
        on: Date,
        /// Slug of the method's reason.
        reason: String,
        /// In the coordinator's words.
        note: Option<String>,
    },
}

impl PairState {
    /// The state as a word.
    pub fn word(&self) -> StateWord {
        match self {
            Self::Introduced => StateWord::Introduced,
            Self::Active => StateWord::Active,
            Self::Paused { .. } => StateWord::Paused,
            Self::Completed { .. } => StateWord::Completed,
            Self::EndedEarly { .. } => StateWord::EndedEarly,
        }
    }

    /// Whether the two are meeting now, or about to: the pair is open and does not rest.
    pub fn is_under_way(&self) -> bool {
        match self {
            Self::Introduced | Self::Active => true,
            Self::Paused { .. } | Self::Completed { .. } | Self::EndedEarly { .. } => false,
        }
    }

    /// The last day, when it has ended.
    pub fn ended_on(&self) -> Option<Date> {
        match self {
            Self::Introduced | Self::Active | Self::Paused { .. } => None,
            Self::Completed { on } | Self::EndedEarly { on, .. } => Some(*on),
        }
    }

    /// The state of a pair that goes on.
    fn underway(has_met: bool) -> Self {
        if has_met { Self::Active } else { Self::Introduced }
    }
}

/// Two people who were introduced to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its id.
    pub id: PairId,
    /// In which round.
    pub round: RoundId,
    /// Knows the country well.
    pub mentor: Participation,
    /// New in the country.
    pub mentee: Participation,
    /// The day they were told of each other.
    pub introduced_on: Date,
    /// Where they stand.
    pub state: PairState,
    /// The getting-acquainted record: the method's topic, and what they said.
    pub acquainted: BTreeMap<String, String>,
    /// Why these two, as it stood when they were approved: written and read by the proposals.
    pub reasons: serde_json::Value,
    /// Who looks after them, as it was noted; who does today is said by [`trouble::responsible`].
    pub responsible: Option<StaffId>,
}

impl Pair {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/pairs/{}", self.id)
    }

    /// One of the two.
    pub fn on_side(&self, side: Side) -> &Participation {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }

    /// Follows the facts after a meeting or an attendance has changed: introduced or active.
    pub fn settle(&mut self, has_met: bool) {
        match self.state {
            PairState::Introduced | PairState::Active => self.state = PairState::underway(has_met),
            PairState::Paused { .. } | PairState::Completed { .. } | PairState::EndedEarly { .. } => {}
        }
    }
}

/// The stage of a participation whose pairs stand like this. Who has withdrawn stays withdrawn, whatever their pair does.
pub fn stage_among(current: Stage, pairs: &[StateWord]) -> Stage {
    match current {
        Stage::Withdrawn | Stage::NoShow => return current,
        Stage::Applied
        | Stage::Interviewed
        | Stage::Trained
        | Stage::Ready
        | Stage::Matched
        | Stage::Active
        | Stage::Closed
        | Stage::AfterContact
        | Stage::WaitingList
        | Stage::NoMatch => {}
    }
    let any = |word: StateWord| pairs.contains(&word);
    if any(StateWord::Active) {
        Stage::Active
    } else if any(StateWord::Paused) {
        if current == Stage::Matched { Stage::Matched } else { Stage::Active }
    } else if any(StateWord::Introduced) {
        Stage::Matched
    } else if pairs.is_empty() {
        current
    } else if current == Stage::AfterContact {
        Stage::AfterContact
    } else {
        Stage::Closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_follows_the_pairs_but_who_has_withdrawn_stays_so() {
        use StateWord::{Active, Completed, EndedEarly, Introduced, Paused};
        assert_eq!(stage_among(Stage::Ready, &[Introduced]), Stage::Matched);
        assert_eq!(stage_among(Stage::Active, &[Active, Introduced]), Stage::Active);
        assert_eq!(stage_among(Stage::Active, &[Active, Completed]), Stage::Active);
        assert_eq!(stage_among(Stage::Matched, &[Paused]), Stage::Matched);
        assert_eq!(stage_among(Stage::Active, &[Paused]), Stage::Active);
        assert_eq!(stage_among(Stage::Active, &[EndedEarly]), Stage::Closed);
        assert_eq!(stage_among(Stage::AfterContact, &[Completed]), Stage::AfterContact);
        assert_eq!(stage_among(Stage::Withdrawn, &[EndedEarly]), Stage::Withdrawn);
        assert_eq!(stage_among(Stage::Ready, &[]), Stage::Ready);
    }
}
