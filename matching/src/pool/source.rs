//! A pool as a source of pairs for [`generate`](crate::core::generate).
//!
//! Solving minimises: a pair costs what it is worth less than the best pair that could be, and staying out costs all of that.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::blocks::Blocks;
use super::kernel::{BLOCK, Width, block_of, each_from, exceeding, threshold_of};
use super::simd::{Job, Known};
use super::{Aim, Pool, Worthiness};
use crate::core::dense::scramble;
use crate::core::generate::{Prices, Source};
use crate::core::price::{Price, TooNarrow};
use crate::core::rows::Edge;

/// Pairs admitted for a mentee in one round of proving: the best, and some others, because those who are alike have the same best.
const ADMITTED: usize = 8;
const OTHERS: usize = 8;

/// Pairs of a mentee that are looked at to find those; where prices are still far off there are thousands.
const LOOKED_AT: usize = 512;

/// Blocks that are scored before the first look at which others could still matter.
const FIRST_BLOCKS: usize = 4;

/// Blocks, the most promising ones, after which the candidates are good enough: what they miss the proof will find.
const ENOUGH_BLOCKS: usize = 16;

/// Mentors are few if they are less than this part of their blocks.
const FEW: usize = 4;

/// Some of the mentors.
pub(super) struct Few<A, P> {
    blocks: Blocks<A>,
    positions: Vec<u32>,
    prices: Vec<P>,
    highest: Vec<P>,
}

/// The highest price of each block.
fn highest<P: Price>(prices: &[P]) -> Vec<P> {
    prices.chunks(BLOCK).map(|block| block.iter().copied().max().unwrap_or(P::ZERO)).collect()
}

/// Candidates from anywhere.
const ANYWHERE: u32 = 8;

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
    /// Where few prices rose: just those mentors, so that the others of their blocks need not be compared.
    few: Option<Arc<Few<A, P>>>,
    /// Rows that take no part any more.
    pub taken_out: Vec<bool>,
    /// Rows and positions that may not be a pair any more, besides those that the blocks know of.
    pub refused: BTreeSet<(u32, u32)>,
    /// A pair's cost is this less its worth; staying out costs just this.
    pub top: P,
}

impl<A: Width, P: Price> Scored<A, P> {
    pub fn new(pool: &Pool, blocks: Arc<Blocks<A>>, simd: Known, scale: i64) -> Result<Self, TooNarrow> {
        let most = i64::from(blocks.most_points);
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
        let factor = P::factor(worth.point, blocks.most_points + 1).ok_or(TooNarrow)?;
        Ok(Self {
            blocks,
            simd,
            worth,
            factor,
            highest: Vec::new(),
            raised: Vec::new(),
            few: None,
            taken_out: vec![false; pool.mentees],
            refused: BTreeSet::new(),
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

    fn is_refused(&self, row: usize, position: u32) -> bool {
        !self.refused.is_empty() && self.refused.contains(&(row as u32, position))
    }

    /// Only the mentors at these positions.
    pub fn few(&self, positions: Vec<u32>, columns: &[P]) -> Few<A, P> {
        let blocks = self.blocks.only(&positions);
        let mut prices: Vec<P> = positions.iter().map(|position| columns[*position as usize]).collect();
        prices.resize(blocks.width, -P::LIMIT);
        Few { blocks, positions, highest: highest(&prices), prices }
    }

    /// The same as [`Scored::tight`] for some of the mentors only.
    pub fn tight_among(&self, few: &Few<A, P>, mentee: usize, price: P, into: &mut Vec<Edge<P>>) {
        let one = P::from_wide(1).unwrap_or(P::ZERO);
        self.simd.compute(Pricing {
            blocks: &few.blocks,
            highest: &few.highest,
            raised: None,
            prices: &few.prices,
            factor: self.factor,
            mentee,
            threshold: self.threshold(mentee, price) - one,
            found: &mut |at: u32, score: u32| {
                let position = few.positions[at as usize];
                if !self.is_refused(mentee, position) {
                    into.push((position, self.cost(mentee, score)));
                }
            },
        });
    }

    /// What the pairs of a mentee are found in order of.
    pub fn order_of(&self, mentee: usize, position: u32) -> (usize, u32) {
        let (block, count) = (position as usize / BLOCK, self.blocks.count.max(1));
        ((block + count - first_block(mentee, count)) % count, position)
    }

    /// All the pairs of a mentee whose slack is nothing or less, as (position, cost).
    pub fn tight(&self, mentee: usize, prices: Prices<'_, P>, into: &mut Vec<Edge<P>>) {
        let one = P::from_wide(1).unwrap_or(P::ZERO);
        let threshold = self.threshold(mentee, prices.row) - one;
        let found = &mut |position: u32, score: u32| {
            if !self.is_refused(mentee, position) {
                into.push((position, self.cost(mentee, score)));
            }
        };
        self.simd.compute(Pricing {
            blocks: &self.blocks,
            highest: &self.highest,
            raised: None,
            prices: prices.columns,
            factor: self.factor,
            mentee,
            threshold,
            found,
        });
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
        let mut scores = [A::ZERO; BLOCK];
        for block in (0..self.blocks.count).filter(|block| self.blocks.bound(self.row, *block) > 0) {
            let scores = &mut scores[..self.blocks.len(block)];
            self.blocks.score(self.row, block, scores);
            each_from(scores, A::of(1), &mut |at, score: A| {
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
        self.highest = highest(columns);
        self.raised = raised.chunks(BLOCK).map(|block| block.contains(&true)).collect();
        let blocks = self.raised.iter().filter(|raised| **raised).count();
        let positions: Vec<u32> =
            (0..raised.len() as u32).filter(|position| raised[*position as usize]).collect();
        self.few = (!positions.is_empty() && positions.len() * FEW < blocks * BLOCK)
            .then(|| Arc::new(self.few(positions, columns)));
        blocks > 0
    }

    fn candidates(&self, scratch: &mut Scratch<A>, row: usize, count: usize, into: &mut Vec<Edge<P>>) {
        let found = &mut |position, score| {
            if !self.is_refused(row, position) {
                into.push((position, self.cost(row, score)));
            }
        };
        self.simd.compute(Picking { blocks: &self.blocks, scratch, mentee: row, count, found });
    }

    fn cheaper(&self, _: &mut Scratch<A>, row: usize, prices: Prices<'_, P>, into: &mut Vec<Edge<P>>) {
        if self.taken_out[row] {
            return;
        }
        let threshold = self.threshold(row, prices.row);
        let mut all: Vec<(P, u32, u32)> = Vec::new();
        let mut found = |position: u32, score: u32| {
            if all.len() == LOOKED_AT || self.is_refused(row, position) {
                return;
            }
            let after = self.cost(row, score) - prices.columns[position as usize];
            all.push((after, scramble(position ^ (row as u32).wrapping_mul(0x9e37_79b9)), position));
        };
        match &self.few {
            Some(few) if !prices.all => self.simd.compute(Pricing {
                blocks: &few.blocks,
                highest: &few.highest,
                raised: None,
                prices: &few.prices,
                factor: self.factor,
                mentee: row,
                threshold,
                found: &mut |at: u32, score: u32| found(few.positions[at as usize], score),
            }),
            _ => self.simd.compute(Pricing {
                blocks: &self.blocks,
                highest: &self.highest,
                raised: (!prices.all).then_some(&self.raised),
                prices: prices.columns,
                factor: self.factor,
                mentee: row,
                threshold,
                found: &mut found,
            }),
        }
        if all.len() > ADMITTED {
            all.select_nth_unstable(ADMITTED - 1);
            if all.len() > ADMITTED + OTHERS {
                all[ADMITTED..].select_nth_unstable_by_key(OTHERS - 1, |(_, mixed, _)| *mixed);
            }
            all.truncate(ADMITTED + OTHERS);
        }
        all.sort_unstable();
        into.extend(
            all.iter().map(|(after, _, position)| (*position, *after + prices.columns[*position as usize])),
        );
    }
}

/// The block that is looked at first: who looks at some pairs only does not look at the same as everybody.
fn first_block(mentee: usize, count: usize) -> usize {
    scramble(mentee as u32) as usize % count
}

/// The pairs of one mentee that exceed a threshold.
struct Pricing<'a, A, P: Price, F> {
    blocks: &'a Blocks<A>,
    /// The highest price of each block.
    highest: &'a [P],
    /// The blocks that count; all if there is no such list.
    raised: Option<&'a Vec<bool>>,
    prices: &'a [P],
    factor: P::Factor,
    mentee: usize,
    threshold: P,
    found: &'a mut F,
}

impl<A: Width, P: Price, F: FnMut(u32, u32)> Job for Pricing<'_, A, P, F> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let Self { blocks, highest, raised, prices, factor, mentee, threshold, found } = self;
        let mut scores = [A::ZERO; BLOCK];
        let first = first_block(mentee, blocks.count.max(1));
        let order = (first..blocks.count).chain(0..first);
        for block in order.filter(|block| raised.is_none_or(|raised| raised[*block])) {
            let bound = blocks.bound(mentee, block);
            let reached = P::times(bound, factor) + highest[block];
            if bound == 0 || reached <= threshold {
                continue;
            }
            let scores = &mut scores[..blocks.len(block)];
            blocks.score(mentee, block, scores);
            exceeding(scores, block_of(prices, block), factor, threshold, &mut |at, score: A| {
                found((block * BLOCK + at) as u32, score.number());
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
            let len = blocks.len(*block as usize);
            blocks.score(mentee, *block as usize, &mut scratch.scores[from..from + len]);
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
        // Where there are so many mentors that whole blocks were not looked at: a few from anywhere, so that no mentor is nobody's.
        if order.len() > ENOUGH_BLOCKS {
            let mut one = [A::ZERO; BLOCK];
            for k in 0..ANYWHERE {
                let random = scramble(start ^ (k + 1).wrapping_mul(0x9e37_79b9));
                let at = random as usize % order.len();
                let block = order[at].2 as usize;
                let len = blocks.len(block);
                let one = &mut one[..len];
                blocks.score(mentee, block, one);
                let from = (random >> 16) as usize % len;
                let open = (from..len).chain(0..from).find(|at| one[*at] > A::ZERO && (one[*at] < threshold));
                if let Some(at) = open {
                    found((block * BLOCK + at) as u32, one[at].number());
                }
            }
        }
    }
}
