//! A start for [`Search`] where costs are spread: an auction with scaled steps (Bertsekas 1979 and 1988).
//!
//! Rows bid for their cheapest column and push its price by at least *ε*, first in large steps, then in small ones. What
//! comes out is nearly optimal, not optimal: pairs that do not fit their prices exactly are taken apart again and left to the
//! exact searches. It bounds the number of its own bids, so tied costs and missing columns cannot make it run for ever.

use super::price::Price;
use super::rows::Edge;
use super::search::{NONE, Search};

/// The first step is this part of the distance between the cheapest and the dearest pair; below the last one exact searches are quicker
/// than more bids; and each step is so many times smaller than the one before. Found by trying (docs/performance.md).
const FIRST: i64 = 20;
const LAST: i64 = 50_000;
const FINER: i64 = 7;

/// Bids for each row and step, at most, on average.
const BIDS: usize = 400;

/// Prepares prices and pairs. Only where there are as many columns, of one place each, as rows, all to be matched; otherwise, and
/// where costs take few values, it does nothing.
pub(crate) fn start<P: Price>(search: &mut Search<P>) {
    let n = search.mate.len();
    let Some(spread) = spread(search) else { return };
    search.rows.cheapest_first();
    let last = (spread / LAST).max(1);
    let mut step = (spread / FIRST).max(1);
    loop {
        let Some(epsilon) = P::from_wide(step) else { return };
        bid(search, epsilon, n * BIDS);
        if step <= last {
            break;
        }
        step = (step / FINER).max(last);
    }
    keep_exact(search);
}

/// The distance between the cheapest and the dearest pair, if an auction is of use.
fn spread<P: Price>(search: &Search<P>) -> Option<i64> {
    let square = search.mate.len() == search.column_price.len();
    if !square || search.mate.len() < 64 {
        return None;
    }
    let (mut low, mut high) = (i64::MAX, i64::MIN);
    for row in 0..search.mate.len() {
        for edge in search.rows.list(row) {
            low = low.min(edge.1.wide());
            high = high.max(edge.1.wide());
        }
    }
    (high - low >= 64).then(|| high - low)
}

/// One round: everybody whose pair is dearer than another by more than `epsilon` bids again.
fn bid<P: Price>(search: &mut Search<P>, epsilon: P, mut bids: usize) {
    let mut queue: Vec<u32> = Vec::new();
    for row in 0..search.mate.len() as u32 {
        let mate = search.mate[row as usize];
        if mate != NONE {
            let (lowest, mine) = offers(search, row, mate);
            if mine <= lowest + epsilon {
                continue;
            }
            search.release(row);
        }
        queue.push(row);
    }
    while let Some(row) = queue.pop() {
        if bids == 0 {
            break;
        }
        bids -= 1;
        let (mut best, mut u1, mut u2) = (NONE, P::INFINITE, P::INFINITE);
        let (near, rest, far) = search.rows.near_and_far(row as usize);
        let mut look = |edges: &[Edge<P>]| {
            for &(column, cost) in edges {
                let after = cost - search.column_price[column as usize];
                if after < u2 {
                    if after < u1 {
                        (best, u2, u1) = (column, u1, after);
                    } else {
                        u2 = after;
                    }
                }
            }
            u2
        };
        // Prices only make a column dearer than its cost.
        if look(near) > far {
            look(rest);
        }
        if best == NONE {
            continue;
        }
        let gap = if u2 == P::INFINITE { P::ZERO } else { u2 - u1 };
        let price = search.column_price[best as usize] - gap - epsilon;
        if price < -P::LIMIT {
            break;
        }
        search.column_price[best as usize] = price;
        if !search.has_room(best) {
            let displaced = search.held(best).next();
            if let Some(displaced) = displaced {
                search.release(displaced);
                queue.push(displaced);
            }
        }
        search.assign(row, best);
    }
}

/// What a row's cheapest column costs it after prices, and what its own does.
fn offers<P: Price>(search: &Search<P>, row: u32, mate: u32) -> (P, P) {
    let (mut lowest, mut mine) = (P::INFINITE, P::INFINITE);
    let (near, rest, far) = search.rows.near_and_far(row as usize);
    let mut look = |edges: &[Edge<P>]| {
        for &(column, cost) in edges {
            let after = cost - search.column_price[column as usize];
            lowest = lowest.min(after);
            if column == mate {
                mine = mine.min(after);
            }
        }
        (lowest, mine)
    };
    let found = look(near);
    if found.0 > far || mate != NONE && found.1 == P::INFINITE { look(rest) } else { found }
}

/// Prices of rows that pay for every pair, and only pairs that are exactly paid for.
fn keep_exact<P: Price>(search: &mut Search<P>) {
    for row in 0..search.mate.len() as u32 {
        let mate = search.mate[row as usize];
        let (lowest, mine) = offers(search, row, mate);
        if lowest == P::INFINITE {
            continue;
        }
        search.row_price[row as usize] = lowest;
        if mate != NONE && mine > lowest {
            search.release(row);
        }
    }
}
