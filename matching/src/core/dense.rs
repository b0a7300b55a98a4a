//! A whole matrix of costs.

use std::ops::ControlFlow;

use super::generate::{self, Effort, Prices, Source, Stopped};
use super::lapjv::{Plan, Whole};
use super::price::{Price, TooNarrow};
use super::rows::Edge;
use super::search::{OUT, Search};
use super::{MAX_ROWS, Proof, Solved, Unproven, Unsolvable, Without, auction, dear, solved_by};
use crate::pool::simd::{Job, Known, Simd};

/// Up to here whole rows are looked at; above, candidates pay.
const SMALL: usize = 700;

/// Candidates for each row: uniform costs hardly ever need more than ten, tied ones some more.
const CANDIDATES: usize = 20;

/// A cost for every row and column; each column has one place.
#[derive(Clone, Copy, Debug)]
pub struct Dense<'a> {
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub columns: usize,
    /// Costs, row by row.
    pub costs: &'a [i32],
    /// What becomes of a row without a column. With [`Without::Costs`] pairs that cost as much or more are no pairs.
    pub without: Without,
}

impl Dense<'_> {
    /// The cheapest plan.
    pub fn solve(&self) -> Result<Solved, Unsolvable> {
        if self.rows.checked_mul(self.columns) != Some(self.costs.len())
            || self.rows.max(self.columns) > MAX_ROWS
        {
            return Err(Unsolvable::Malformed);
        }
        if self.without == Without::Forbidden {
            if self.rows > self.columns {
                return Err(Unsolvable::Incomplete { rows: self.rows - self.columns });
            }
            let (rows, columns, costs) = (self.rows, self.columns, self.costs);
            let whole = Whole { rows, columns, stride: columns, costs, out: None };
            if self.rows <= SMALL
                && let Ok(plan) = whole.solve(Known::new(Simd::best()))
            {
                return Ok(self.complete(plan));
            }
        }
        let solved = match self.generated::<i32>() {
            Err(TooNarrow) => self.generated::<i64>(),
            solved => solved,
        };
        solved.map_err(|_| Unsolvable::Malformed)
    }

    fn complete(&self, plan: Plan) -> Solved {
        let cost =
            |(row, column): (usize, &u32)| i64::from(self.costs[row * self.columns + *column as usize]);
        Solved {
            matched: self.rows,
            cost: plan.column_of.iter().enumerate().map(cost).sum(),
            column_of: plan.column_of.into_iter().map(Some).collect(),
            row_price: plan.row_price.into_iter().map(i64::from).collect(),
            column_price: plan.column_price.into_iter().map(i64::from).collect(),
            without: None,
        }
    }

    fn generated<P: Price>(&self) -> Result<Solved, TooNarrow> {
        let largest = self.costs.iter().map(|cost| i64::from(cost.unsigned_abs())).max().unwrap_or(0);
        P::from_wide(largest).filter(|cost| *cost <= P::LARGEST_COST).ok_or(TooNarrow)?;
        // A whole matrix has a complete plan. Staying out is a way for a search to end, too dear to be taken in the end.
        let out = match self.without {
            Without::Costs(out) => out,
            Without::Forbidden | Without::Fewest => dear::<P>().wide(),
        };
        let out =
            P::from_wide(out).filter(|out| -P::LARGEST_COST <= *out && *out <= P::LIMIT).ok_or(TooNarrow)?;
        let effort = Effort { candidates: CANDIDATES, threads: 1 };
        let mut matrix = Matrix { dense: self, limit: out, simd: Known::new(Simd::best()) };
        let solve = generate::solve(
            &mut matrix,
            vec![1; self.columns],
            out,
            effort,
            |search| {
                if self.without == Without::Forbidden {
                    auction::start(search);
                }
                Ok(())
            },
            &mut |_| ControlFlow::Continue(()),
        );
        let search: Search<P> = match solve {
            Ok((search, _)) => search,
            Err(Stopped::TooNarrow | Stopped::Cancelled) => return Err(TooNarrow),
        };
        let mut solved = solved_by(&search);
        match self.without {
            Without::Costs(_) => {}
            Without::Forbidden | Without::Fewest => {
                let stay_out = search.mate.iter().filter(|mate| **mate == OUT).count();
                // Then a pair costs nearly as much as staying out: the numbers are too wide for this search.
                if stay_out > self.rows.saturating_sub(self.columns) {
                    return Err(TooNarrow);
                }
                if self.without == Without::Forbidden {
                    solved.without = None;
                }
            }
        }
        Ok(solved)
    }
}

impl Solved {
    /// Checks that this is a plan for a matrix and that no plan is cheaper: weak duality, one look at each pair.
    pub fn prove_dense(&self, problem: &Dense<'_>) -> Result<(), Unproven> {
        let Dense { rows, columns, costs, without } = *problem;
        let sizes = self.column_of.len() == rows
            && self.row_price.len() == rows
            && self.column_price.len() == columns;
        if rows.checked_mul(columns) != Some(costs.len()) || !sizes {
            return Err(Unproven::Impossible);
        }
        let below = match without {
            Without::Costs(out) => out,
            Without::Forbidden | Without::Fewest => i64::MAX,
        };
        let mut proof = Proof::new(&vec![1; columns]);
        for row in 0..rows {
            let pairs = (0..columns as u32).zip(&costs[row * columns..][..columns]);
            proof.row(
                self,
                row,
                pairs.map(|(column, cost)| (column, i64::from(*cost))).filter(|pair| pair.1 < below),
            )?;
        }
        proof.end(self)
    }
}

struct Matrix<'a, P> {
    dense: &'a Dense<'a>,
    /// Pairs that cost as much or more are none.
    limit: P,
    simd: Known,
}

/// Pairs of one row that are looked at together: enough for the compiler to use wide registers, few enough to be looked at again.
const CHUNK: usize = 64;

/// Pairs admitted for a row in one round.
const ADMITTED: usize = 8;

impl<P: Price> Matrix<'_, P> {
    fn row(&self, row: usize) -> &[i32] {
        &self.dense.costs[row * self.dense.columns..][..self.dense.columns]
    }

    /// The highest cost of a pair that is one.
    fn highest(&self) -> i32 {
        i32::try_from(self.limit.wide() - 1).unwrap_or(i32::MAX)
    }
}

/// A threshold that works for most rows is found once and then follows them.
pub(crate) struct Scratch {
    threshold: Option<i32>,
    picked: Vec<(u32, i32)>,
    copy: Vec<i32>,
}

impl<P: Price> Source<P> for Matrix<'_, P> {
    type Scratch = Scratch;

    fn rows(&self) -> usize {
        self.dense.rows
    }

    fn scratch(&self) -> Scratch {
        Scratch { threshold: None, picked: Vec::new(), copy: Vec::new() }
    }

    fn note(&mut self, _: &[P], raised: &[bool]) -> bool {
        raised.contains(&true)
    }

    fn candidates(&self, scratch: &mut Scratch, row: usize, count: usize, into: &mut Vec<Edge<P>>) {
        let costs = self.row(row);
        let highest = self.highest();
        if costs.is_empty() {
            return;
        }
        let mut threshold = match scratch.threshold {
            Some(threshold) => threshold,
            None => {
                scratch.copy.clear();
                scratch.copy.extend_from_slice(costs);
                let at = (count + count / 2).min(costs.len() - 1);
                *scratch.copy.select_nth_unstable(at).1
            }
        };
        loop {
            scratch.picked.clear();
            let below = Below { costs, threshold: threshold.min(highest), into: &mut scratch.picked };
            self.simd.compute(below);
            if scratch.picked.len() >= count || threshold >= highest {
                break;
            }
            let step = threshold.unsigned_abs().max(16).try_into().unwrap_or(i32::MAX);
            threshold = threshold.saturating_add(step);
        }
        if scratch.picked.len() > count {
            let seed = (row as u32).wrapping_mul(0x9e37_79b9);
            let order = |pair: &(u32, i32)| (pair.1, scramble(pair.0 ^ seed));
            let dearest = scratch.picked.select_nth_unstable_by_key(count - 1, order).1.1;
            // Follow the rows: not so far down that the next one has to look again.
            if scratch.picked.len() > 3 * count || scratch.threshold.is_none() {
                threshold =
                    dearest.saturating_add(dearest.saturating_sub(costs[0].min(dearest)) / 4).min(threshold);
            }
            scratch.picked.truncate(count);
        }
        scratch.threshold = Some(threshold);
        into.extend(
            scratch
                .picked
                .iter()
                .filter_map(|&(column, cost)| Some((column, P::from_wide(i64::from(cost))?))),
        );
    }

    fn cheaper(&self, _: &mut Scratch, row: usize, prices: Prices<'_, P>, into: &mut Vec<Edge<P>>) {
        let costs = self.row(row);
        let highest = self.highest();
        let mut found: Vec<(P, u32, i32)> = Vec::new();
        self.simd.compute(Cheaper { costs, prices, highest, found: &mut found });
        found.sort_unstable();
        let admitted = found.into_iter().take(ADMITTED);
        into.extend(admitted.filter_map(|(_, column, cost)| Some((column, P::from_wide(i64::from(cost))?))));
    }
}

/// The pairs of a row that are cheaper than their prices: what they cost after the column's price, column and cost.
struct Cheaper<'a, P: Price> {
    costs: &'a [i32],
    prices: Prices<'a, P>,
    highest: i32,
    found: &'a mut Vec<(P, u32, i32)>,
}

impl<P: Price> Job for Cheaper<'_, P> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let Self { costs, prices, highest, found } = self;
        let after = |cost: i32, price: P| P::from_wide(i64::from(cost)).unwrap_or(P::INFINITE) - price;
        for (chunk, (costs, columns)) in costs.chunks(CHUNK).zip(prices.columns.chunks(CHUNK)).enumerate() {
            let mut any = false;
            for (cost, price) in costs.iter().zip(columns) {
                any |= after(*cost, *price) < prices.row;
            }
            if any {
                for (at, (cost, price)) in costs.iter().zip(columns).enumerate() {
                    let after = after(*cost, *price);
                    if after < prices.row && *cost <= highest {
                        found.push((after, (chunk * CHUNK + at) as u32, *cost));
                    }
                }
            }
        }
    }
}

/// The pairs of a row that cost at most `threshold`.
struct Below<'a> {
    costs: &'a [i32],
    threshold: i32,
    into: &'a mut Vec<(u32, i32)>,
}

impl Job for Below<'_> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let Self { costs, threshold, into } = self;
        for (chunk, costs) in costs.chunks(CHUNK).enumerate() {
            let mut any = false;
            for cost in costs {
                any |= *cost <= threshold;
            }
            if any {
                let pairs = costs.iter().enumerate().filter(|(_, cost)| **cost <= threshold);
                into.extend(pairs.map(|(at, cost)| ((chunk * CHUNK + at) as u32, *cost)));
            }
        }
    }
}

/// Mixes the bits of a number, so that ties are broken evenly.
pub(crate) fn scramble(mut x: u32) -> u32 {
    x = (x ^ (x >> 16)).wrapping_mul(0x7feb_352d);
    x = (x ^ (x >> 15)).wrapping_mul(0x846c_a68b);
    x ^ (x >> 16)
}
