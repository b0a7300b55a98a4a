//! The integers that costs and prices are made of.
//!
//! Searches add a few numbers and compare. Thirty-two bits halve the memory that they wait for, and are enough for almost
//! every problem; which ones, nobody can tell beforehand without being far too careful. So the narrow search watches its
//! own numbers and gives up with [`TooNarrow`] before anything can wrap round, and the caller starts again with 64 bits.

use std::fmt::Debug;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// A price did not fit; nothing was decided on a wrong number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooNarrow;

/// An integer for costs and prices.
pub(crate) trait Price:
    Copy
    + Ord
    + Default
    + Debug
    + Add<Output = Self>
    + Sub<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + Send
    + Sync
    + 'static
{
    /// Nothing.
    const ZERO: Self;
    /// No cost may be larger in either direction, so that sums of a distance, a cost and two prices cannot wrap.
    const LARGEST_COST: Self;
    /// No price and no distance may be larger in either direction.
    const LIMIT: Self;
    /// More than any distance.
    const INFINITE: Self;
    /// What a number of points is multiplied by.
    type Factor: Copy + Send + Sync;
    /// A distance and the column it belongs to, as one number that sorts by the distance first.
    type Key: Ord + Copy + Send;

    /// `None` when it does not fit.
    fn from_wide(wide: i64) -> Option<Self>;
    fn wide(self) -> i64;
    /// So many points at so much each; wraps round, so the factor must have been checked.
    fn times(points: u32, factor: Self::Factor) -> Self;
    /// `None` when it does not fit, or points up to `most` times it would not.
    fn factor(wide: i64, most: u32) -> Option<Self::Factor>;
    /// The distance must not be negative.
    fn key(self, index: u32) -> Self::Key;
    fn of_key(key: Self::Key) -> (Self, u32);
}

impl Price for i32 {
    const ZERO: Self = 0;
    const LARGEST_COST: Self = 1 << 27;
    const LIMIT: Self = 1 << 29;
    const INFINITE: Self = i32::MAX;
    type Factor = ();
    type Key = u64;

    #[inline(always)]
    fn times(points: u32, (): ()) -> Self {
        points as i32
    }

    /// In the narrow form a point always counts 1: multiplying costs as much as all the rest of the comparison.
    fn factor(wide: i64, most: u32) -> Option<()> {
        (wide == 1 && i64::from(most) <= i64::from(Self::LARGEST_COST)).then_some(())
    }

    fn from_wide(wide: i64) -> Option<Self> {
        i32::try_from(wide).ok()
    }

    fn wide(self) -> i64 {
        i64::from(self)
    }

    fn key(self, index: u32) -> u64 {
        (self as u64) << 32 | u64::from(index)
    }

    fn of_key(key: u64) -> (Self, u32) {
        ((key >> 32) as i32, key as u32)
    }
}

impl Price for i64 {
    const ZERO: Self = 0;
    const LARGEST_COST: Self = 1 << 58;
    const LIMIT: Self = 1 << 60;
    const INFINITE: Self = i64::MAX;
    type Factor = i64;
    type Key = u128;

    #[inline(always)]
    fn times(points: u32, factor: i64) -> Self {
        i64::from(points).wrapping_mul(factor)
    }

    fn factor(wide: i64, most: u32) -> Option<i64> {
        (wide.checked_mul(i64::from(most))? <= Self::LARGEST_COST).then_some(wide)
    }

    fn from_wide(wide: i64) -> Option<Self> {
        Some(wide)
    }

    fn wide(self) -> i64 {
        self
    }

    fn key(self, index: u32) -> u128 {
        (self as u128) << 32 | u128::from(index)
    }

    fn of_key(key: u128) -> (Self, u32) {
        ((key >> 32) as i64, key as u32)
    }
}
