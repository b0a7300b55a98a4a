//! The inner loops: a block of mentors against one mentee. Plain Rust over fixed-size blocks, for the compiler to widen.
//!
//! A scored block holds for each mentor 0 if the pair may not be, else its points + 1, without what is the same for every mentor.

use crate::core::price::Price;

/// Mentors that are scored together: the block and what it is made of stay in the fastest cache. The last block may be shorter.
pub(super) const BLOCK: usize = 512;

/// Mentors that are looked at together: every block is made of so many, so that the compiler can use wide registers.
pub(super) const LANES: usize = 64;

/// A number wide enough for the points of one pair + 1.
pub(super) trait Width: Copy + Ord + Default + Send + Sync + 'static {
    /// Nothing.
    const ZERO: Self;
    /// All bits set: keeps what it is masked with.
    const ALL: Self;
    /// The largest points + 1 that fit.
    const MOST: u32;

    fn of(number: u32) -> Self;
    fn number(self) -> u32;
    fn plus(self, other: Self) -> Self;
    fn masked(self, other: Self) -> Self;
    /// [`Width::ALL`] or [`Width::ZERO`].
    fn mask(keep: bool) -> Self {
        if keep { Self::ALL } else { Self::ZERO }
    }
}

macro_rules! width {
    ($($T:ty),*) => {$(
        impl Width for $T {
            const ZERO: Self = 0;
            const ALL: Self = <$T>::MAX;
            const MOST: u32 = <$T>::MAX as u32;

            #[inline(always)]
            fn of(number: u32) -> Self {
                number as $T
            }

            #[inline(always)]
            fn number(self) -> u32 {
                self as u32
            }

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn masked(self, other: Self) -> Self {
                self & other
            }
        }
    )*};
}

width!(u8, u16, u32);

/// Lanes of a column.
pub(super) type Lanes<T> = [T; LANES];

/// A block of a column of `width` entries, which may be the last and shorter.
#[inline(always)]
pub(super) fn block_of<T>(column: &[T], block: usize) -> &[T] {
    &column[block * BLOCK..((block + 1) * BLOCK).min(column.len())]
}

#[inline(always)]
pub(super) fn lanes<T>(column: &[T]) -> &[Lanes<T>] {
    column.as_chunks().0
}

#[inline(always)]
pub(super) fn lanes_mut<T>(column: &mut [T]) -> &mut [Lanes<T>] {
    column.as_chunks_mut().0
}

/// Adds points.
#[inline(always)]
pub(super) fn add<A: Width>(sums: &mut Lanes<A>, row: &Lanes<A>) {
    for k in 0..LANES {
        sums[k] = sums[k].plus(row[k]);
    }
}

/// Adds points to all that have any.
#[inline(always)]
pub(super) fn add_where_any<A: Width>(sums: &mut Lanes<A>, row: &Lanes<A>) {
    for k in 0..LANES {
        sums[k] = sums[k].plus(row[k].masked(A::mask(sums[k] != A::ZERO)));
    }
}

/// Keeps only what the mask lets through.
#[inline(always)]
pub(super) fn keep<A: Width>(sums: &mut Lanes<A>, mask: &Lanes<A>) {
    for k in 0..LANES {
        sums[k] = sums[k].masked(mask[k]);
    }
}

/// Adds how many members each mentor's set shares with the mentee's; at most 255.
#[inline(always)]
pub(super) fn count<const PLANES: usize>(
    counts: &mut Lanes<u8>,
    planes: [&Lanes<u8>; PLANES],
    own: [u8; PLANES],
) {
    for plane in 0..PLANES {
        for k in 0..LANES {
            counts[k] = counts[k].saturating_add((planes[plane][k] & own[plane]).count_ones() as u8);
        }
    }
}

/// Adds points by the number shared. `steps[n]` is what the (n + 1)-th shared member adds, wrapping round where it takes away.
#[inline(always)]
pub(super) fn add_by_count<A: Width>(sums: &mut Lanes<A>, counts: &Lanes<u8>, steps: &[A]) {
    for (shared, step) in steps.iter().enumerate() {
        let shared = shared as u8;
        for k in 0..LANES {
            sums[k] = sums[k].plus(A::mask(counts[k] > shared).masked(*step));
        }
    }
}

/// Keeps pairs that share enough and not too much.
#[inline(always)]
pub(super) fn keep_by_count<A: Width>(sums: &mut Lanes<A>, counts: &Lanes<u8>, at_least: u8, at_most: u8) {
    for k in 0..LANES {
        sums[k] = sums[k].masked(A::mask(counts[k] >= at_least && counts[k] <= at_most));
    }
}

/// Keeps pairs with at least so many points.
#[inline(always)]
pub(super) fn keep_from<A: Width>(sums: &mut Lanes<A>, floor: A) {
    for score in sums {
        *score = score.masked(A::mask(*score >= floor));
    }
}

/// Calls `found` for every allowed pair that together with the mentor's price exceeds `threshold`: *point × points + price > threshold*.
#[inline(always)]
pub(super) fn exceeding<A: Width, P: Price>(
    out: &[A],
    prices: &[P],
    point: P::Factor,
    threshold: P,
    found: &mut impl FnMut(usize, A),
) {
    for (chunk, (scores, prices)) in lanes(out).iter().zip(lanes(prices)).enumerate() {
        let mut any = false;
        for (score, price) in scores.iter().zip(prices) {
            any |= (P::times(score.number(), point) + *price > threshold) & (*score != A::ZERO);
        }
        if any {
            for (k, (score, price)) in scores.iter().zip(prices).enumerate() {
                if P::times(score.number(), point) + *price > threshold && *score != A::ZERO {
                    found(chunk * LANES + k, *score);
                }
            }
        }
    }
}

/// How many are at least as high as `threshold`.
#[inline(always)]
pub(super) fn count_from<A: Width>(scores: &[A], threshold: A) -> u32 {
    let mut all = 0;
    // Within 255 blocks of lanes a byte cannot overflow: the compiler counts in bytes.
    for chunk in scores.chunks(128) {
        let mut count = 0u8;
        for score in chunk {
            count += u8::from(*score >= threshold);
        }
        all += u32::from(count);
    }
    all
}

/// Calls `found` for every score that is at least as high as `threshold`.
#[inline(always)]
pub(super) fn each_from<A: Width>(scores: &[A], threshold: A, found: &mut impl FnMut(usize, A)) {
    for (chunk, scores) in lanes(scores).iter().enumerate() {
        let mut any = false;
        for score in scores {
            any |= *score >= threshold;
        }
        if any {
            for (k, score) in scores.iter().enumerate() {
                if *score >= threshold {
                    found(chunk * LANES + k, *score);
                }
            }
        }
    }
}

/// The highest threshold that at least `count` scores reach, by halving; 1 if there are not so many above 0.
#[inline(always)]
pub(super) fn threshold_of<A: Width>(scores: &[A], count: u32, most: u32) -> A {
    let (mut low, mut high) = (1, most + 1);
    // At `low` there may be enough, at `high` there are not.
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if count_from(scores, A::of(middle)) >= count {
            low = middle;
        } else {
            high = middle;
        }
    }
    A::of(low)
}
