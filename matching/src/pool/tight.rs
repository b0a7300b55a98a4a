//! The pairs that cost just what their prices pay for, of the rows that were asked about, kept from one change to the next.
//!
//! A pair can only become tight, or cease to be, when one of its two prices changes. So of a row whose own price is what it was only the
//! columns are looked at whose prices are others.

use super::kernel::{BLOCK, Width};
use super::source::{Few, Scored};
use crate::core::generate::Prices;
use crate::core::price::Price;
use crate::core::rows::Edge;

/// What is known of the tight pairs.
#[derive(Default)]
pub(super) struct Tight<P> {
    /// The prices of the columns for which the lists hold.
    columns: Vec<P>,
    /// By row: her price then, and her pairs in the order in which they are found; no price for a row that was not asked about.
    prices: Vec<Option<P>>,
    pub lists: Vec<Vec<Edge<P>>>,
}

impl<P: Price> Tight<P> {
    /// A pair may not be any more.
    pub fn forget(&mut self, row: u32, column: u32) {
        if let Some(list) = self.lists.get_mut(row as usize) {
            list.retain(|edge| edge.0 != column);
        }
    }
}

/// Finds the tight pairs of one row after the other at the prices of today.
pub(super) struct Tightening<'a, A, P: Price> {
    scored: &'a Scored<A, P>,
    columns: &'a [P],
    before: Tight<P>,
    after: Tight<P>,
    /// Which columns have another price than before, and just those.
    changed: Vec<bool>,
    few: Option<Few<A, P>>,
}

impl<'a, A: Width, P: Price> Tightening<'a, A, P> {
    /// From what was known before.
    pub fn new(scored: &'a Scored<A, P>, columns: &'a [P], mut before: Tight<P>) -> Self {
        let rows = scored.blocks.base.len();
        let changed: Vec<bool> = columns.iter().zip(&before.columns).map(|(now, then)| now != then).collect();
        let positions: Vec<u32> =
            (0..changed.len() as u32).filter(|column| changed[*column as usize]).collect();
        // Where many prices are others, looking at everything is quicker.
        let is_of_use = before.columns.len() == columns.len() && positions.len() <= MANY;
        if !is_of_use {
            before = Tight::default();
        }
        before.prices.resize(rows, None);
        before.lists.resize_with(rows, Vec::new);
        let few = (is_of_use && !positions.is_empty()).then(|| scored.few(positions, columns));
        let after = Tight {
            columns: columns.to_vec(),
            prices: vec![None; rows],
            lists: (0..rows).map(|_| Vec::new()).collect(),
        };
        Self { scored, columns, before, after, changed, few }
    }

    /// The tight pairs of a row.
    pub fn row(&mut self, row: usize, price: P) -> &[Edge<P>] {
        let list = &mut self.after.lists[row];
        if self.before.prices[row] == Some(price) {
            *list = std::mem::take(&mut self.before.lists[row]);
            if let Some(few) = &self.few {
                list.retain(|edge| !self.changed[edge.0 as usize]);
                let kept = list.len();
                self.scored.tight_among(few, row, price, list);
                if list.len() > kept {
                    list.sort_unstable_by_key(|edge| self.scored.order_of(row, edge.0));
                }
            }
        } else {
            self.scored.tight(row, Prices { row: price, columns: self.columns, all: true }, list);
        }
        self.after.prices[row] = Some(price);
        list
    }

    /// What is known now: of the rows that were asked about.
    pub fn known(self) -> Tight<P> {
        self.after
    }
}

/// More columns than this are many.
const MANY: usize = BLOCK;
