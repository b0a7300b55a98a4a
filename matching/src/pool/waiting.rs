//! Among equally good plans the one for those who have waited longest.
//!
//! Every equally good plan uses only *tight* pairs, those that cost just what their prices pay for; and it matches everybody whose
//! price is above nothing. Which mentees can be matched together is a matroid (Edmonds and Fulkerson 1965), so letting them in one by one,
//! those who must be first and then by weeks waited, is exact. Prices of the weeks prove it: a place costs the weeks of whoever, waiting
//! longest without a pair, could have it.

use std::cmp::Reverse;
use std::collections::VecDeque;

use crate::core::price::Price;
use crate::core::rows::Edge;

/// No row or column.
const NONE: u32 = u32::MAX;

/// The plan's part that is open between equals.
pub(super) struct Equals<'a, P> {
    /// The tight pairs of each row, with their costs.
    pub tight: &'a [Vec<Edge<P>>],
    /// Rows that are matched in every equally good plan.
    pub must: &'a [bool],
    /// Weeks waited, by row.
    pub weeks: &'a [u32],
    /// Places by column; all are taken in every equally good plan, or have tight pairs only with rows that must.
    pub places: &'a [u32],
}

/// Who is matched with whom, and what it costs in weeks.
pub(super) struct Waited {
    /// For each row its column or [`NONE`].
    pub mate: Vec<u32>,
    pub column_price: Vec<i64>,
}

impl<P: Price> Equals<'_, P> {
    /// Those who have waited longest, as many as before.
    pub fn longest_waiting(&self) -> Waited {
        let (n, m) = (self.tight.len(), self.places.len());
        let mut order: Vec<u32> = (0..n as u32).filter(|row| !self.tight[*row as usize].is_empty()).collect();
        order.sort_by_key(|row| (!self.must[*row as usize], Reverse(self.weeks[*row as usize])));
        let mut held: Vec<Vec<u32>> = vec![Vec::new(); m];
        let mut mate = vec![NONE; n];
        let mut dead = vec![false; m];
        let mut seen = vec![NONE; m];
        let mut from = vec![NONE; m];
        let mut queue = VecDeque::new();
        for root in order {
            queue.clear();
            queue.push_back(root);
            let mut touched = Vec::new();
            let mut end = None;
            'search: while let Some(row) = queue.pop_front() {
                for &(column, _) in &self.tight[row as usize] {
                    let j = column as usize;
                    if dead[j] || seen[j] == root {
                        continue;
                    }
                    seen[j] = root;
                    from[j] = row;
                    touched.push(column);
                    if held[j].len() < self.places[j] as usize {
                        end = Some(column);
                        break 'search;
                    }
                    queue.extend(&held[j]);
                }
            }
            let Some(mut column) = end else {
                // Nothing in this tree can ever be had by anybody who comes later.
                touched.iter().for_each(|column| dead[*column as usize] = true);
                continue;
            };
            loop {
                let row = from[column as usize];
                held[column as usize].push(row);
                let before = std::mem::replace(&mut mate[row as usize], column);
                if before == NONE {
                    break;
                }
                held[before as usize].retain(|held| *held != row);
                column = before;
            }
        }
        self.priced(mate, &held)
    }

    fn priced(&self, mate: Vec<u32>, held: &[Vec<u32>]) -> Waited {
        let mut column_price = vec![0i64; self.places.len()];
        let is_left = |row: &u32| mate[*row as usize] == NONE && !self.tight[*row as usize].is_empty();
        let mut left: Vec<u32> = (0..mate.len() as u32).filter(is_left).collect();
        left.sort_by_key(|row| Reverse(self.weeks[*row as usize]));
        for root in left {
            let weeks = i64::from(self.weeks[root as usize]);
            let mut stack = vec![root];
            while let Some(row) = stack.pop() {
                for (column, _) in &self.tight[row as usize] {
                    let price = &mut column_price[*column as usize];
                    if *price < weeks {
                        *price = weeks;
                        stack.extend(&held[*column as usize]);
                    }
                }
            }
        }
        Waited { mate, column_price }
    }
}
