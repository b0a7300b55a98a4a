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
type Lanes<T> = [T; LANES];

/// A block of a column of `width` entries, which may be the last and shorter.
#[inline(always)]
pub(super) fn block_of<T>(column: &[T], block: usize) -> &[T] {
    &column[block * BLOCK..((block + 1) * BLOCK).min(column.len())]
}

#[inline(always)]
fn lanes<T>(column: &[T]) -> &[Lanes<T>] {
    column.as_chunks().0
}

#[inline(always)]
fn lanes_mut<T>(column: &mut [T]) -> &mut [Lanes<T>] {
    column.as_chunks_mut().0
}

/// Adds up to four columns of points, and then the rest.
#[inline(always)]
pub(super) fn add<A: Width>(out: &mut [A], rows: &[&[A]]) {
    match rows {
        [] => {}
        [a] => {
            for (out, a) in lanes_mut(out).iter_mut().zip(lanes(a)) {
                for k in 0..LANES {
                    out[k] = out[k].plus(a[k]);
                }
            }
        }
        [a, b] => {
            for ((out, a), b) in lanes_mut(out).iter_mut().zip(lanes(a)).zip(lanes(b)) {
                for k in 0..LANES {
                    out[k] = out[k].plus(a[k].plus(b[k]));
                }
            }
        }
        [a, b, c] => {
            let rows = lanes(a).iter().zip(lanes(b)).zip(lanes(c));
            for (out, ((a, b), c)) in lanes_mut(out).iter_mut().zip(rows) {
                for k in 0..LANES {
                    out[k] = out[k].plus(a[k].plus(b[k])).plus(c[k]);
                }
            }
        }
        [a, b, c, d, rest @ ..] => {
            let rows = lanes(a).iter().zip(lanes(b)).zip(lanes(c).iter().zip(lanes(d)));
            for (out, ((a, b), (c, d))) in lanes_mut(out).iter_mut().zip(rows) {
                for k in 0..LANES {
                    out[k] = out[k].plus(a[k].plus(b[k])).plus(c[k].plus(d[k]));
                }
            }
            add(out, rest);
        }
    }
}

/// Adds a column of points to all that have any.
#[inline(always)]
pub(super) fn add_where_any<A: Width>(out: &mut [A], row: &[A]) {
    for (out, row) in lanes_mut(out).iter_mut().zip(lanes(row)) {
        for k in 0..LANES {
            out[k] = out[k].plus(row[k].masked(A::mask(out[k] != A::ZERO)));
        }
    }
}

/// Keeps only what the mask lets through.
#[inline(always)]
pub(super) fn keep<A: Width>(out: &mut [A], mask: &[A]) {
    for (out, mask) in lanes_mut(out).iter_mut().zip(lanes(mask)) {
        for k in 0..LANES {
            out[k] = out[k].masked(mask[k]);
        }
    }
}

/// How many members each mentor's set shares with the mentee's; at most 255.
#[inline(always)]
pub(super) fn count(counts: &mut [u8], planes: &[&[u8]], own: &[u8]) {
    match (planes, own) {
        ([a], [x]) => {
            for (counts, a) in lanes_mut(counts).iter_mut().zip(lanes(a)) {
                for k in 0..LANES {
                    counts[k] = (a[k] & x).count_ones() as u8;
                }
            }
        }
        ([a, b], [x, y]) => {
            for (counts, (a, b)) in lanes_mut(counts).iter_mut().zip(lanes(a).iter().zip(lanes(b))) {
                for k in 0..LANES {
                    counts[k] = (a[k] & x).count_ones() as u8 + (b[k] & y).count_ones() as u8;
                }
            }
        }
        ([a, b, c, d], [x, y, z, w]) => {
            let planes = lanes(a).iter().zip(lanes(b)).zip(lanes(c).iter().zip(lanes(d)));
            for (counts, ((a, b), (c, d))) in lanes_mut(counts).iter_mut().zip(planes) {
                for k in 0..LANES {
                    counts[k] = ((a[k] & x).count_ones() as u8 + (b[k] & y).count_ones() as u8)
                        + ((c[k] & z).count_ones() as u8 + (d[k] & w).count_ones() as u8);
                }
            }
        }
        _ => {
            counts.fill(0);
            for (plane, own) in planes.iter().zip(own).filter(|(_, own)| **own != 0) {
                for (counts, plane) in lanes_mut(counts).iter_mut().zip(lanes(plane)) {
                    for k in 0..LANES {
                        counts[k] = counts[k].saturating_add((plane[k] & own).count_ones() as u8);
                    }
                }
            }
        }
    }
}

/// Adds points by the number shared. `steps[n]` is what the (n + 1)-th shared member adds, wrapping round where it takes away.
#[inline(always)]
pub(super) fn add_by_count<A: Width>(out: &mut [A], counts: &[u8], steps: &[A]) {
    for (at_least, step) in (1u8..=u8::MAX).zip(steps) {
        if *step == A::ZERO {
            continue;
        }
        for (out, counts) in lanes_mut(out).iter_mut().zip(lanes(counts)) {
            for k in 0..LANES {
                out[k] = out[k].plus(A::mask(counts[k] >= at_least).masked(*step));
            }
        }
    }
}

/// Keeps pairs that share enough and not too much.
#[inline(always)]
pub(super) fn keep_by_count<A: Width>(out: &mut [A], counts: &[u8], at_least: u8, at_most: u8) {
    for (out, counts) in lanes_mut(out).iter_mut().zip(lanes(counts)) {
        for k in 0..LANES {
            out[k] = out[k].masked(A::mask(counts[k] >= at_least && counts[k] <= at_most));
        }
    }
}

/// Keeps pairs with at least so many points.
#[inline(always)]
pub(super) fn keep_from<A: Width>(out: &mut [A], floor: A) {
    for out in lanes_mut(out) {
        for score in out {
            *score = score.masked(A::mask(*score >= floor));
        }
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
