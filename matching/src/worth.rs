//! Ranked aims as one number that adds and compares.
//!
//! A plan is better when it matches more people; among those, when it scores higher; and so on. The usual trick is to
//! multiply the first aim by a "big M"; it goes wrong silently the day a sum outgrows M. Here an amount of all aims
//! together is a list of integers, added member by member and compared from the first member on. Such lists are an
//! ordered group, which is all that shortest paths and linear-programming duality ask of a number, so the proofs hold
//! exactly.

use std::ops::{Add, AddAssign, Sub, SubAssign};

use serde::{Deserialize, Serialize};

use crate::people::{MenteeKey, MentorKey};
use crate::settings::Objective;

const AIMS: usize = 4;

/// An amount of all ranked aims together, most important first: for [`Objective::MostPeople`] people matched, score,
/// weeks waited, tie-break; for [`Objective::BestTotal`] score, people matched, weeks waited, tie-break.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Worth([i64; AIMS]);

impl Worth {
    /// Nothing: what it is worth to leave somebody without a pair.
    pub const NOTHING: Self = Self([0; AIMS]);

    /// What one pair adds to a plan.
    pub(crate) fn of_pair(objective: Objective, score: u32, weeks: u32, tie: u32) -> Self {
        let (score, weeks, tie) = (i64::from(score), i64::from(weeks), i64::from(tie));
        match objective {
            Objective::MostPeople => Self([1, score, weeks, tie]),
            Objective::BestTotal => Self([score, 1, weeks, tie]),
        }
    }

    /// The aims one by one, most important first.
    pub fn aims(self) -> [i64; AIMS] {
        self.0
    }

    /// The part that counts people.
    pub fn people(self, objective: Objective) -> i64 {
        match objective {
            Objective::MostPeople => self.0[0],
            Objective::BestTotal => self.0[1],
        }
    }

    /// The part that counts score points.
    pub fn score(self, objective: Objective) -> i64 {
        match objective {
            Objective::MostPeople => self.0[1],
            Objective::BestTotal => self.0[0],
        }
    }
}

// The solver's own sums stay far from the end of i64: a price is at most the worth of a path, so at most
// 2²⁴ people × 2³² (weeks or tie-break) = 2⁵⁶. Amounts read from a file are summed by the checker in 128 bits.
impl Add for Worth {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl AddAssign for Worth {
    fn add_assign(&mut self, other: Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }
}

impl Sub for Worth {
    type Output = Self;
    fn sub(mut self, other: Self) -> Self {
        self -= other;
        self
    }
}

impl SubAssign for Worth {
    fn sub_assign(&mut self, other: Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine -= theirs;
        }
    }
}

/// The last aim: a fixed number for each pair, made of the two keys and the problem's seed. It decides only between
/// plans that are equal in everything else, and does so without looking at the order of the rows.
pub(crate) fn tie(seed: u64, mentee: &MenteeKey, mentor: &MentorKey) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed;
    // 0xff is in no UTF-8 text, so ("ab", "c") and ("a", "bc") differ.
    for byte in mentee.0.bytes().chain([0xff]).chain(mentor.0.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    // FNV-1a mixes its last bytes poorly; the finaliser of SplitMix64 spreads them.
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (hash ^ (hash >> 31)) as u32
}
