//! Small pools: every pair is scored once, and the whole matrix is solved as it is. Candidates would cost more than they save.

use super::NOBODY;
use super::kernel::{BLOCK, LANES, Width};
use super::simd::Job;
use super::source::Scored;
use crate::core::generate::Proved;
use crate::core::lapjv::{Plan, Whole};
use crate::core::price::Price;
use crate::core::rows::Rows;
use crate::core::search::{OUT, Search};

/// Up to so many pairs, a pair for each place, a pool is small.
const PAIRS: usize = 60_000;

/// The cheapest plan with prices that were compared with every pair. Its search knows no pairs but those of the plan.
/// `None` if the pool is not small, or its numbers are not.
pub(super) fn solve<A: Width, P: Price>(
    scored: &Scored<A, P>,
    places: &[u32],
) -> Option<(Search<P>, Proved<P>)> {
    let rows = scored.blocks.base.len();
    if rows.saturating_mul(places.len()) > PAIRS {
        return None;
    }
    // At the end of the last block stands nobody. Every place but a mentor's first has a column of its own behind all mentors; one
    // more place than there are people stands for all that are free whatever the plan, so that they are worth nothing.
    let mentors = scored.blocks.mentor_at.iter().take_while(|mentor| **mentor != NOBODY).count();
    let more = places.iter().enumerate().flat_map(|(position, places)| {
        std::iter::repeat_n(position as u32, (*places as usize).min(rows + 1).saturating_sub(1))
    });
    let more: Vec<u32> = more.take(PAIRS).collect();
    if rows.saturating_mul((places.len() + more.len()).next_multiple_of(LANES)) > PAIRS {
        return None;
    }
    let columns = mentors + more.len();
    let stride = columns.next_multiple_of(LANES).max(LANES);
    let narrow = |number: i64| i32::try_from(number).ok();
    let (top, point) = (narrow(scored.top.wide())?, narrow(scored.worth.point)?);
    let none = narrow(scored.top.wide() - scored.worth.person)?;
    let mut costs = Vec::with_capacity(rows * stride + BLOCK);
    scored.simd.compute(Filling {
        scored,
        top,
        none,
        point,
        mentors,
        stride,
        more: &more,
        costs: &mut costs,
    });
    let whole = Whole { rows, columns, stride, costs: &costs, out: Some(top) };
    let plan = whole.solve(scored.simd).ok()?;
    let owner = |column: u32| match (column as usize).checked_sub(mentors) {
        _ if column == OUT => OUT,
        Some(place) => more[place],
        None => column,
    };
    if !scored.simd.compute(Proving { whole, plan: &plan }) {
        return None;
    }
    let mut known = Rows::with_capacity(rows, rows);
    for (row, column) in plan.column_of.iter().enumerate() {
        let pair = (*column != OUT).then(|| (owner(*column), costs[row * stride + *column as usize]));
        known.push_list(pair.and_then(|(column, cost)| Some((column, P::from_wide(cost.into())?))));
    }
    let mut search = Search::new(known, places.to_vec(), Some(scored.top));
    for (row, price) in plan.row_price.iter().enumerate() {
        search.row_price[row] = P::from_wide((*price).into())?;
    }
    for (price, of_plan) in search.column_price.iter_mut().zip(&plan.column_price[..mentors]) {
        *price = P::from_wide((*of_plan).into())?;
    }
    for (place, column) in more.iter().enumerate() {
        // Places of one mentor are worth the same: otherwise whoever has the dearer one would take the other.
        if plan.column_price[mentors + place] != plan.column_price[*column as usize] {
            return None;
        }
    }
    for (row, column) in plan.column_of.iter().enumerate() {
        search.assign(row as u32, owner(*column));
    }
    let proved = Proved::at(search.row_price.clone(), search.column_price.clone());
    Some((search, proved))
}

/// The costs of all pairs; pairs that may not be cost as much as staying out.
struct Filling<'a, A, P: Price> {
    scored: &'a Scored<A, P>,
    top: i32,
    /// What a pair with no points costs.
    none: i32,
    point: i32,
    mentors: usize,
    /// From one row to the next; what is over costs nothing.
    stride: usize,
    more: &'a [u32],
    costs: &'a mut Vec<i32>,
}

impl<A: Width, P: Price> Job for Filling<'_, A, P> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let Self { scored, top, none, point, mentors, stride, more, costs } = self;
        let blocks = &scored.blocks;
        let mut scores = [A::ZERO; BLOCK];
        for row in 0..blocks.base.len() {
            let start = row * stride;
            // A score is one more than the points without the base.
            let zero = none - (blocks.base[row] as i32 - 1) * point;
            for block in 0..blocks.count {
                let scores = &mut scores[..blocks.len(block)];
                blocks.score(row, block, scores);
                costs.extend(scores.iter().map(|score| {
                    let cost = zero - score.number() as i32 * point;
                    if *score == A::ZERO { top } else { cost }
                }));
            }
            costs.truncate(start + mentors);
            for column in more {
                costs.push(costs[start + *column as usize]);
            }
            costs.resize(start + stride, 0);
        }
    }
}

/// Whether every pair that may be costs at least its two prices, and those of the plan just that.
struct Proving<'a> {
    whole: Whole<'a>,
    plan: &'a Plan,
}

impl Job for Proving<'_> {
    type Out = bool;

    #[inline(always)]
    fn run(self) -> bool {
        let Self { whole: Whole { stride, costs, out, .. }, plan } = self;
        let top = out.unwrap_or(i32::MAX);
        let mut proved = true;
        for (row, costs) in costs.chunks_exact(stride).enumerate() {
            let price = plan.row_price[row];
            for (cost, of_column) in costs.iter().zip(&plan.column_price) {
                proved &= (*cost >= top) | (cost - of_column >= price);
            }
            proved &= match plan.column_of[row] {
                OUT => price == top,
                column => costs[column as usize] - plan.column_price[column as usize] == price,
            } && price <= top;
        }
        proved
    }
}
