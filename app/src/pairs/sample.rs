//! A pair for the tests of the rules.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::{Held, Pair, PairState};
use crate::ids::{PairId, RoundId};
use crate::methods::{Commitment, Lasts, Side};
use crate::people::{Participation, Stage, sample};

/// What a pair commits itself to.
pub const COMMITMENT: Commitment = Commitment {
    months: 6,
    lasts: Lasts::Months,
    own_meetings: 3,
    gatherings: 3,
    extra_welcome: true,
    rhythm: None,
};
/// First day of the round.
pub const ROUND_STARTS: Date = date(2026, 2, 1);
/// The day they were told of each other.
pub const INTRODUCED: Date = date(2026, 3, 2);
/// The day of the tests.
pub const TODAY: Date = date(2026, 4, 10);

/// Somebody who is ready for a pair in this round.
pub fn participation(side: Side, name: &str, round: RoundId) -> Participation {
    Participation { round, stage: Stage::Ready, ..sample::participation(side, name) }
}

/// Liv and Amina.
pub fn pair(state: PairState) -> Pair {
    let round = RoundId::new();
    Pair {
        id: PairId::new(),
        round,
        mentor: participation(Side::Mentor, "Liv", round),
        mentee: participation(Side::Mentee, "Amina", round),
        introduced_on: INTRODUCED,
        state,
        acquainted: BTreeMap::new(),
        reasons: serde_json::Value::Null,
        responsible: None,
    }
}

/// Own meetings on these days.
pub fn met_on(days: &[Date]) -> Held {
    Held { own: days.to_vec(), gatherings: Vec::new() }
}
