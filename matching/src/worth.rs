//! Ranked aims as one number that adds and compares.
//!
//! A plan is better when it matches more people; among those, when it scores higher; and so on. The usual trick is to
//! multiply the first aim by a "big M"; it goes wrong silently the day a sum outgrows M. Here an amount of all aims
//! together is a list of integers, added member by member and compared from the first member on. Such lists are an
//! ordered group, which is all that shortest paths and linear-programming duality ask of a number, so the proofs hold
//! exactly.

use serde::{Deserialize, Serialize};

use crate::settings::Objective;

const AIMS: usize = 3;

/// An amount of all ranked aims together, most important first: for [`Objective::MostPeople`] people matched, score,
/// weeks waited; for [`Objective::BestTotal`] score, people matched, weeks waited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Worth([i64; AIMS]);

impl Worth {
    /// Nothing: what it is worth to leave somebody without a pair.
    pub const NOTHING: Self = Self([0; AIMS]);

    pub(crate) fn new(first: i64, second: i64, weeks: i64) -> Self {
        Self([first, second, weeks])
    }

    /// What one pair adds to a plan.
    pub(crate) fn of_pair(objective: Objective, score: u64, weeks: u32) -> Self {
        let (score, weeks) = (score as i64, i64::from(weeks));
        match objective {
            Objective::MostPeople => Self([1, score, weeks]),
            Objective::BestTotal => Self([score, 1, weeks]),
        }
    }

    /// The aims one by one, most important first.
    pub fn aims(self) -> [i64; AIMS] {
        self.0
    }
}

/// People in a fixed order made of their keys and the seed. It decides only between plans that are equal in everything else, and does
/// so without looking at the order of the rows, nor favouring those whose key comes first in the alphabet.
pub(crate) fn order_of<'a>(seed: u64, keys: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut order: Vec<(u64, &str, u32)> =
        keys.zip(0..).map(|(key, number)| (scrambled(seed, key), key, number)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, _, number)| number).collect()
}

fn scrambled(seed: u64, key: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed;
    for byte in key.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    // FNV-1a mixes its last bytes poorly; the finaliser of SplitMix64 spreads them.
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}
