//! The whole matrix at once, for small problems: Jonker and Volgenant's algorithm (Computing 38, 1987), on integers and for
//! matrices that are wider than high.
//!
//! Column reduction gives every column a first row, reduction transfer and row reduction settle most of the others, and
//! shortest augmenting paths the rest. Below some 200 rows nothing beats looking at whole rows of consecutive memory.

use super::price::TooNarrow;
use super::search::NONE;

/// A complete plan for `n` rows and `m ≥ n` columns with one place each, costs row by row.
pub(crate) struct Plan {
    pub column_of: Vec<u32>,
    pub row_price: Vec<i32>,
    pub column_price: Vec<i32>,
}

/// Prices stay within this; a sum of a cost and two of them fits in 32 bits.
const LIMIT: i32 = 1 << 28;

/// The cheapest complete plan.
pub(crate) fn solve(n: usize, m: usize, costs: &[i32]) -> Result<Plan, TooNarrow> {
    debug_assert!(n <= m && costs.len() == n * m);
    if costs.iter().any(|cost| *cost > LIMIT || *cost < -LIMIT) {
        return Err(TooNarrow);
    }
    let mut state = State {
        m,
        costs,
        column_of: vec![NONE; n],
        row_of: vec![NONE; m],
        v: vec![0; m],
        distance: vec![0; m],
        from: vec![0; m],
        order: (0..m as u32).collect(),
    };
    let free = if n == m { state.reduce_columns() } else { (0..n as u32).collect() };
    let free = state.reduce_rows(free)?;
    let free = state.reduce_rows(free)?;
    for row in free {
        state.augment(row)?;
    }
    // Where all columns are taken only differences of their prices mean something: let none be above nothing.
    let highest = state.v.iter().copied().max().unwrap_or(0).max(0);
    state.v.iter_mut().for_each(|price| *price -= highest);
    let row_price = (0..n)
        .map(|row| {
            let column = state.column_of[row] as usize;
            costs[row * m + column] - state.v[column]
        })
        .collect();
    Ok(Plan { column_of: state.column_of, row_price, column_price: state.v })
}

struct State<'a> {
    m: usize,
    costs: &'a [i32],
    column_of: Vec<u32>,
    row_of: Vec<u32>,
    v: Vec<i32>,
    distance: Vec<i32>,
    from: Vec<u32>,
    order: Vec<u32>,
}

impl State<'_> {
    fn row(&self, row: u32) -> &[i32] {
        &self.costs[row as usize * self.m..][..self.m]
    }

    /// Every column costs what its cheapest row costs, and takes that row if it is free. Only for square matrices: elsewhere
    /// columns that stay empty must have no price.
    fn reduce_columns(&mut self) -> Vec<u32> {
        let (n, m) = (self.column_of.len(), self.m);
        let mut cheapest = vec![0u32; m];
        self.v.copy_from_slice(&self.costs[..m]);
        for row in 1..n {
            let costs = &self.costs[row * m..][..m];
            for ((v, best), cost) in self.v.iter_mut().zip(&mut cheapest).zip(costs) {
                if *cost < *v {
                    *v = *cost;
                    *best = row as u32;
                }
            }
        }
        let mut times = vec![0u32; n];
        for column in (0..m).rev() {
            let row = cheapest[column] as usize;
            times[row] += 1;
            if times[row] == 1 {
                self.column_of[row] = column as u32;
                self.row_of[column] = row as u32;
            }
        }
        // A row that was wanted once only can give up what it has over its second choice.
        let mut free = Vec::new();
        for (row, times) in times.into_iter().enumerate() {
            match times {
                0 => free.push(row as u32),
                1 => {
                    let own = self.column_of[row] as usize;
                    let (costs, v) = (&self.costs[row * m..][..m], &self.v);
                    let mut second = i32::MAX;
                    for column in 0..m {
                        if column != own {
                            second = second.min(costs[column] - v[column]);
                        }
                    }
                    if second != i32::MAX {
                        self.v[own] -= second - (costs[own] - self.v[own]);
                    }
                }
                _ => {}
            }
        }
        free
    }

    fn reduce_rows(&mut self, mut free: Vec<u32>) -> Result<Vec<u32>, TooNarrow> {
        let mut left = Vec::new();
        let mut at = 0;
        let mut turns = free.len() * 4 + 16;
        while at < free.len() {
            let row = free[at];
            at += 1;
            let (mut u1, mut j1, mut u2, mut j2) = (i32::MAX, 0usize, i32::MAX, 0usize);
            for (column, (cost, v)) in self.row(row).iter().zip(&self.v).enumerate() {
                let after = cost - v;
                if after < u2 {
                    if after < u1 {
                        (u2, j2) = (u1, j1);
                        (u1, j1) = (after, column);
                    } else {
                        (u2, j2) = (after, column);
                    }
                }
            }
            let mut displaced = self.row_of[j1];
            if u2 != i32::MAX && u1 < u2 && turns > 0 {
                self.v[j1] -= u2 - u1;
                if self.v[j1] < -LIMIT {
                    return Err(TooNarrow);
                }
            } else if displaced != NONE && u2 != i32::MAX && u1 == u2 {
                j1 = j2;
                displaced = self.row_of[j2];
            }
            let strict = u1 < u2;
            if displaced != NONE {
                self.column_of[displaced as usize] = NONE;
                if strict && turns > 0 && u2 != i32::MAX {
                    turns -= 1;
                    at -= 1;
                    free[at] = displaced;
                } else {
                    left.push(displaced);
                }
            }
            self.column_of[row as usize] = j1 as u32;
            self.row_of[j1] = row;
        }
        Ok(left)
    }

    /// Shortest augmenting path from a free row, Dijkstra on whole rows. `order` keeps the columns as done, ready, to come.
    fn augment(&mut self, start: u32) -> Result<(), TooNarrow> {
        let m = self.m;
        for (column, (cost, v)) in self.costs[start as usize * m..][..m].iter().zip(&self.v).enumerate() {
            self.distance[column] = cost - v;
            self.from[column] = start;
        }
        let (mut done, mut ready, mut nearest) = (0, 0, 0);
        let end = 'search: loop {
            if done == ready {
                nearest = self.distance[self.order[ready] as usize];
                let mut at = ready + 1;
                ready += 1;
                while at < m {
                    let column = self.order[at];
                    let distance = self.distance[column as usize];
                    if distance <= nearest {
                        if distance < nearest {
                            ready = done;
                            nearest = distance;
                        }
                        self.order.swap(at, ready);
                        ready += 1;
                    }
                    at += 1;
                }
                for at in done..ready {
                    let column = self.order[at];
                    if self.row_of[column as usize] == NONE {
                        break 'search column;
                    }
                }
            }
            let column = self.order[done] as usize;
            done += 1;
            let row = self.row_of[column];
            let costs = &self.costs[row as usize * m..][..m];
            let height = costs[column] - self.v[column] - nearest;
            let mut at = ready;
            while at < m {
                let column = self.order[at] as usize;
                let distance = costs[column] - self.v[column] - height;
                if distance < self.distance[column] {
                    self.distance[column] = distance;
                    self.from[column] = row;
                    if distance == nearest {
                        if self.row_of[column] == NONE {
                            break 'search column as u32;
                        }
                        self.order.swap(at, ready);
                        ready += 1;
                    }
                }
                at += 1;
            }
        };
        for column in &self.order[..done] {
            let column = *column as usize;
            self.v[column] += self.distance[column] - nearest;
            if self.v[column] < -LIMIT {
                return Err(TooNarrow);
            }
        }
        let mut column = end;
        loop {
            let row = self.from[column as usize];
            self.row_of[column as usize] = row;
            let before = std::mem::replace(&mut self.column_of[row as usize], column);
            if row == start {
                return Ok(());
            }
            column = before;
        }
    }
}
