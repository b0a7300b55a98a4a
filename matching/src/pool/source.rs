//! A pool as a source of pairs for [`generate`](crate::core::generate).
//!
//! Solving minimises: a pair costs what it is worth less than the best pair that could be, and staying out costs all of that.

use std::sync::Arc;

use super::blocks::Blocks;
use super::kernel::{BLOCK, Block, Width, block_of, each_from, exceeding, threshold_of};
use super::simd::{Job, Known};
use super::{Aim, Pool, Worthiness};
use crate::core::dense::scramble;
use crate::core::generate::{Prices, Source};
use crate::core::price::{Price, TooNarrow};
use crate::core::rows::Edge;

/// Pairs admitted for a mentee in one round of proving.
const ADMITTED: usize = 8;

/// Pairs of a mentee that are looked at to find those; where prices are still far off there are thousands.
const LOOKED_AT: usize = 512;

/// Blocks that are scored before the first look at which others could still matter.
const FIRST_BLOCKS: usize = 4;

/// Blocks, the most promising ones, after which the candidates are good enough: what they miss the proof will find.
const ENOUGH_BLOCKS: usize = 16;

/// A pool in blocks with its costs.
#[derive(Clone)]
pub(super) struct Scored<A, P: Price> {
    pub blocks: Arc<Blocks<A>>,
    pub simd: Known,
    pub worth: Worthiness,
    factor: P::Factor,
    /// The highest price of each block: with it whole blocks are passed over.
    highest: Vec<P>,
    /// Blocks in which some price rose.
    raised: Vec<bool>,
    /// Rows that take no part any more.
    pub taken_out: Vec<bool>,
    /// A pair's cost is this less its worth; staying out costs just this.
    pub top: P,
}

impl<A: Width, P: Price> Scored<A, P> {
    pub fn new(pool: &Pool, blocks: Arc<Blocks<A>>, simd: Known, scale: i64) -> Result<Self, TooNarrow> {
        let most = i64::from(pool.most_points());
        let places: u64 = pool.places.iter().map(|places| u64::from(*places)).sum();
        let pairs = i64::try_from(places.min(pool.mentees as u64)).map_err(|_| TooNarrow)?;
        // So much that no sum of the lesser aim over a whole plan reaches one of the greater, with room for prices.
        let over =
            |lesser: i64| (pairs + 2).checked_mul(lesser + 1).and_then(|sum| sum.checked_mul(8 * scale));
        let worth = match pool.aim {
            Aim::MostPeople => Worthiness { point: 1, person: over(most).ok_or(TooNarrow)? },
            Aim::BestTotal => Worthiness { point: over(1).ok_or(TooNarrow)?, person: 1 },
        };
        let top = most
            .checked_mul(worth.point)
            .and_then(|points| points.checked_add(worth.person))
            .ok_or(TooNarrow)?;
        let top = P::from_wide(top).filter(|top| *top <= P::LIMIT).ok_or(TooNarrow)?;
        let factor = P::factor(worth.point, pool.most_points() + 1).ok_or(TooNarrow)?;
        Ok(Self {
            blocks,
            simd,
            worth,
            factor,
            highest: Vec::new(),
            raised: Vec::new(),
            taken_out: vec![false; pool.mentees],
            top,
        })
    }

    /// The cost of a pair with this score (points + 1, without the base).
    pub fn cost(&self, mentee: usize, score: u32) -> P {
        let points = i64::from(self.blocks.base[mentee] + score - 1);
        P::from_wide(self.top.wide() - points * self.worth.point - self.worth.person).unwrap_or(P::LIMIT)
    }

    /// What a score must exceed, prices of mentors added, to be cheaper than the mentee's price pays for.
    fn threshold(&self, mentee: usize, price: P) -> P {
        let same = (i64::from(self.blocks.base[mentee]) - 1) * self.worth.point + self.worth.person;
        P::from_wide(self.top.wide() - same - price.wide()).unwrap_or(P::INFINITE)
    }

    /// All the pairs of a mentee whose slack is nothing or less, as (position, cost).
    pub fn tight(&self, mentee: usize, prices: Prices<'_, P>, into: &mut Vec<Edge<P>>) {
        let one = P::from_wide(1).unwrap_or(P::ZERO);
        let threshold = self.threshold(mentee, prices.row) - one;
        let found = &mut |position: u32, score: u32| into.push((position, self.cost(mentee, score)));
        self.simd.compute(Pricing { scored: self, mentee, prices, threshold, found });
    }
}

/// Calls `found` with every mentor who may be paired with the mentee of a row, and the points.
pub(super) fn allowed<A: Width>(
    blocks: &Blocks<A>,
    simd: Known,
    row: usize,
    found: &mut impl FnMut(u32, u32),
) {
    let base = blocks.base[row];
    let found = &mut |position: u32, score: u32| found(blocks.mentor_at[position as usize], base + score - 1);
    simd.compute(Allowed { blocks, row, found });
}

/// Everybody allowed for one mentee.
struct Allowed<'a, A, F> {
    blocks: &'a Blocks<A>,
    row: usize,
    found: &'a mut F,
}

impl<A: Width, F: FnMut(u32, u32)> Job for Allowed<'_, A, F> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let mut scores: Block<A> = [A::ZERO; BLOCK];
        for block in (0..self.blocks.count).filter(|block| self.blocks.bound(self.row, *block) > 0) {
            self.blocks.score(self.row, block, &mut scores);
            each_from(&scores, A::of(1), &mut |at, score: A| {
                (self.found)((block * BLOCK + at) as u32, score.number());
            });
        }
    }
}

/// What a thread works with.
pub(super) struct Scratch<A> {
    scores: Vec<A>,
    order: Vec<(u32, u32, u32)>,
    ties: Vec<u32>,
}

impl<A: Width, P: Price> Source<P> for Scored<A, P> {
    type Scratch = Scratch<A>;

    fn rows(&self) -> usize {
        self.blocks.base.len()
    }

    fn scratch(&self) -> Scratch<A> {
        Scratch { scores: Vec::new(), order: Vec::new(), ties: Vec::new() }
    }

    fn note(&mut self, columns: &[P], raised: &[bool]) -> bool {
        let highest = |block: &[P]| block.iter().copied().max().unwrap_or(P::ZERO);
        self.highest = columns.chunks(BLOCK).map(highest).collect();
        self.raised = raised.chunks(BLOCK).map(|block| block.contains(&true)).collect();
        self.raised.contains(&true)
    }

    fn candidates(&self, scratch: &mut Scratch<A>, row: usize, count: usize, into: &mut Vec<Edge<P>>) {
        let found = &mut |position, score| into.push((position, self.cost(row, score)));
        self.simd.compute(Picking { blocks: &self.blocks, scratch, mentee: row, count, found });
    }

    fn cheaper(&self, _: &mut Scratch<A>, row: usize, prices: Prices<'_, P>, into: &mut Vec<Edge<P>>) {
        if self.taken_out[row] {
            return;
        }
        let threshold = self.threshold(row, prices.row);
        let mut all: Vec<(P, u32, u32)> = Vec::new();
        let found = &mut |position: u32, score: u32| {
            if all.len() == LOOKED_AT {
                return;
            }
            let after = self.cost(row, score) - prices.columns[position as usize];
            all.push((after, scramble(position ^ (row as u32).wrapping_mul(0x9e37_79b9)), position));
        };
        self.simd.compute(Pricing { scored: self, mentee: row, prices, threshold, found });
        if all.len() > ADMITTED {
            all.select_nth_unstable(ADMITTED - 1);
            all.truncate(ADMITTED);
        }
        all.sort_unstable();
        into.extend(
            all.iter().map(|(after, _, position)| (*position, *after + prices.columns[*position as usize])),
        );
    }
}

/// The pairs of one mentee that exceed a threshold.
struct Pricing<'a, A, P: Price, F> {
    scored: &'a Scored<A, P>,
    mentee: usize,
    prices: Prices<'a, P>,
    threshold: P,
    found: &'a mut F,
}

impl<A: Width, P: Price, F: FnMut(u32, u32)> Job for Pricing<'_, A, P, F> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let blocks = &self.scored.blocks;
        let mut scores: Block<A> = [A::ZERO; BLOCK];
        for block in (0..blocks.count).filter(|block| self.prices.all || self.scored.raised[*block]) {
            let bound = blocks.bound(self.mentee, block);
            let reached = P::times(bound, self.scored.factor) + self.scored.highest[block];
            if bound == 0 || reached <= self.threshold {
                continue;
            }
            blocks.score(self.mentee, block, &mut scores);
            let prices = block_of(self.prices.columns, block);
            exceeding(&scores, prices, self.scored.factor, self.threshold, &mut |at, score: A| {
                (self.found)((block * BLOCK + at) as u32, score.number());
            });
        }
    }
}

/// About `count` of the best pairs of one mentee.
struct Picking<'a, A, F> {
    blocks: &'a Blocks<A>,
    scratch: &'a mut Scratch<A>,
    mentee: usize,
    count: usize,
    found: &'a mut F,
}

impl<A: Width, F: FnMut(u32, u32)> Job for Picking<'_, A, F> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let Self { blocks, scratch, mentee, count, found } = self;
        let start = scramble(mentee as u32);
        // Blocks by what they could give; equals in an order of the mentee's own.
        scratch.order.clear();
        scratch.order.extend((0..blocks.count as u32).filter_map(|block| {
            let bound = blocks.bound(mentee, block as usize);
            (bound > 0).then_some((u32::MAX - bound, scramble(block ^ start), block))
        }));
        scratch.order.sort_unstable();
        scratch.scores.clear();
        let mut threshold = A::of(1);
        for (scored, (bound, _, block)) in scratch.order.iter().enumerate() {
            if scored >= FIRST_BLOCKS {
                if scored == FIRST_BLOCKS {
                    threshold = threshold_of(&scratch.scores, count as u32, blocks.most);
                }
                // What is left cannot be better than what is there, or not much.
                if A::of(u32::MAX - bound) <= threshold || (scored >= ENOUGH_BLOCKS && threshold > A::of(1)) {
                    break;
                }
            }
            let from = scratch.scores.len();
            scratch.scores.resize(from + BLOCK, A::ZERO);
            if let Ok(out) = <&mut Block<A>>::try_from(&mut scratch.scores[from..]) {
                blocks.score(mentee, *block as usize, out);
            }
        }
        threshold = threshold_of(&scratch.scores, count as u32, blocks.most);
        scratch.ties.clear();
        let (order, ties) = (&scratch.order, &mut scratch.ties);
        let mut taken = 0;
        each_from(&scratch.scores, threshold, &mut |at, score: A| {
            let position = order[at / BLOCK].2 * BLOCK as u32 + (at % BLOCK) as u32;
            if score > threshold {
                taken += 1;
                found(position, score.number());
            } else {
                ties.push(position);
            }
        });
        // Of the equally good ones a different part for everybody, else all would want the same.
        let left = count.saturating_sub(taken).min(ties.len());
        let first = if ties.is_empty() { 0 } else { start as usize % ties.len() };
        for k in 0..left {
            found(ties[(first + k) % ties.len()], threshold.number());
        }
    }
}
