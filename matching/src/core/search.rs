//! Minimum-cost assignment of rows to columns with places, by prices and shortest augmenting paths.
//!
//! The linear programme: every row takes one of its columns at that pair's cost, or stays out at the cost `out`; a column
//! takes as many rows as it has places. Its dual has a price for each row (*u*) and for each column (*v*). Kept true by
//! every function here, for the rows that have been decided:
//!
//! - *u + v ≤ cost* for every pair, with equality for the pairs of the plan;
//! - *u ≤ out*, with equality for rows that stay out;
//! - *v ≤ 0*, with equality for columns that have room.
//!
//! Together they prove the plan optimal (complementary slackness). Rows enter through row reduction, which settles
//! most of them at once (Jonker and Volgenant 1987), optionally after an auction that finds good prices where costs are
//! spread (Bertsekas 1979), and the rest through shortest augmenting paths (Tomizawa 1971; Edmonds and Karp 1972). The mirror
//! image of a path, [`Search::fill_columns`], lets a column that has room and a price find a row; with it *any* prices
//! that pay for every pair are a legal start, so a changed problem is solved again from where it was.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::price::{Price, TooNarrow};
use super::rows::{Edge, Rows};

/// No row, no column; as a mate: not decided.
pub(crate) const NONE: u32 = u32::MAX;

/// As a mate: stays out.
pub(crate) const OUT: u32 = u32::MAX - 1;

/// How often row reduction goes through the rows that it could not settle.
const REDUCTIONS: usize = 3;

/// A plan in the making, with its prices.
#[derive(Clone)]
pub(crate) struct Search<P: Price> {
    pub rows: Rows<P>,
    /// Cost of staying out; `None`: every row must be matched, and can be.
    pub out: Option<P>,
    pub row_price: Vec<P>,
    pub column_price: Vec<P>,
    /// For each row its column, [`OUT`] or [`NONE`].
    pub mate: Vec<u32>,
    places: Vec<u32>,
    taken: Vec<u32>,
    /// The rows of a column as a linked list, so that places cost no memory.
    head: Vec<u32>,
    next: Vec<u32>,
    before: Vec<u32>,
    columns: Option<Rows<P>>,
    labels: Vec<Label<P>>,
    round: u32,
    heap: BinaryHeap<Reverse<P::Key>>,
    closed: Vec<u32>,
    waiting: Vec<(u32, P)>,
    too_narrow: bool,
}

/// What a search knows about a column: valid when `round` is the search's own; closed when it is one more.
#[derive(Clone, Copy, Default)]
struct Label<P> {
    distance: P,
    from: u32,
    round: u32,
}

impl<P: Price> Search<P> {
    /// Nobody decided; all prices nothing.
    pub fn new(rows: Rows<P>, places: Vec<u32>, out: Option<P>) -> Self {
        let (n, m) = (rows.len(), places.len());
        Self {
            rows,
            out,
            row_price: vec![P::ZERO; n],
            column_price: vec![P::ZERO; m],
            mate: vec![NONE; n],
            taken: vec![0; m],
            head: vec![NONE; m],
            next: vec![NONE; n],
            before: vec![NONE; n],
            places,
            columns: None,
            labels: vec![Label::default(); m],
            round: 0,
            heap: BinaryHeap::new(),
            closed: Vec::new(),
            waiting: Vec::new(),
            too_narrow: false,
        }
    }

    /// The same pairs and places with nothing decided.
    pub fn anew(self) -> Self {
        let columns = self.columns;
        let mut anew = Self::new(self.rows, self.places, self.out);
        anew.columns = columns;
        anew
    }

    /// Whether a column has room.
    pub fn has_room(&self, column: u32) -> bool {
        self.taken[column as usize] < self.places[column as usize]
    }

    /// The places of a column.
    pub fn places(&self, column: u32) -> u32 {
        self.places[column as usize]
    }

    /// The rows that a column holds.
    pub fn held(&self, column: u32) -> impl Iterator<Item = u32> + '_ {
        let some = |row: u32| (row != NONE).then_some(row);
        std::iter::successors(some(self.head[column as usize]), move |row| some(self.next[*row as usize]))
    }

    /// Gives a row to a column, or leaves it out.
    pub fn assign(&mut self, row: u32, to: u32) {
        self.mate[row as usize] = to;
        if to == OUT {
            return;
        }
        let head = self.head[to as usize];
        self.next[row as usize] = head;
        self.before[row as usize] = NONE;
        if head != NONE {
            self.before[head as usize] = row;
        }
        self.head[to as usize] = row;
        self.taken[to as usize] += 1;
    }

    /// Takes a row's decision back.
    pub fn release(&mut self, row: u32) {
        let column = std::mem::replace(&mut self.mate[row as usize], NONE);
        if column >= OUT {
            return;
        }
        let (before, next) = (self.before[row as usize], self.next[row as usize]);
        if before == NONE {
            self.head[column as usize] = next;
        } else {
            self.next[before as usize] = next;
        }
        if next != NONE {
            self.before[next as usize] = before;
        }
        self.taken[column as usize] -= 1;
    }

    /// Takes places of a column away until so many are left; whoever no longer fits is to be decided anew.
    pub fn shrink(&mut self, column: u32, places: u32) {
        self.places[column as usize] = places;
        while self.taken[column as usize] > places {
            self.release(self.head[column as usize]);
        }
        if places == 0 {
            // Nobody can pay for a place that does not exist.
            self.column_price[column as usize] = P::from_wide(-(P::LIMIT.wide() / 2)).unwrap_or(-P::LIMIT);
        }
    }

    /// Takes a row out of the problem: it stays out whatever comes.
    pub fn take_out(&mut self, row: u32) {
        self.release(row);
        if let Some(columns) = &mut self.columns {
            for (column, _) in self.rows.list(row as usize) {
                columns.remove(*column as usize, row);
            }
        }
        self.rows.clear(row as usize);
        if let Some(out) = self.out {
            self.row_price[row as usize] = out;
        }
        self.assign(row, OUT);
    }

    /// Takes a pair out of the problem. If it is one of the plan, its row is to be decided anew.
    pub fn remove(&mut self, row: u32, column: u32) {
        if self.mate[row as usize] == column {
            self.release(row);
        }
        self.rows.remove(row as usize, column);
        if let Some(columns) = &mut self.columns {
            columns.remove(column as usize, row);
        }
    }

    /// Adds a pair that was not known before. The row's price must not exceed what the pair pays for.
    pub fn add(&mut self, row: u32, column: u32, cost: P) {
        self.rows.push(row as usize, (column, cost));
        if let Some(columns) = &mut self.columns {
            columns.push(column as usize, (row, cost));
        }
    }

    /// Decides every row that is not decided and mends every column that has room and a price.
    pub fn settle(&mut self) -> Result<(), TooNarrow> {
        let free: Vec<u32> =
            (0..self.mate.len() as u32).filter(|row| self.mate[*row as usize] == NONE).collect();
        self.settle_rows(free)?;
        self.fill_columns()
    }

    /// Decides these rows.
    pub fn settle_rows(&mut self, free: Vec<u32>) -> Result<(), TooNarrow> {
        for row in self.reduce_rows(free) {
            self.augment(row);
            if self.too_narrow {
                return Err(TooNarrow);
            }
        }
        Ok(())
    }

    /// Gives each row its cheapest column where that is free to take, and raises prices just as far as the second cheapest
    /// allows; gives back the rows that this does not settle.
    fn reduce_rows(&mut self, mut free: Vec<u32>) -> Vec<u32> {
        for _ in 0..REDUCTIONS {
            if free.is_empty() {
                break;
            }
            let mut left = Vec::new();
            let mut at = 0;
            // A row that displaces another hands the turn to it; where many rows want few columns that could go on for ever.
            let mut turns = free.len() * 6 + 64;
            while at < free.len() {
                let row = free[at];
                at += 1;
                let (first, second) = self.two_cheapest(row);
                let Some((mut column, u1)) = first else {
                    // Cheapest of all: staying out.
                    let Some(out) = self.out else { continue };
                    self.row_price[row as usize] = out;
                    self.assign(row, OUT);
                    continue;
                };
                let (other, u2) = second;
                if u2 == u1 && other < OUT && !self.has_room(column) && self.has_room(other) {
                    column = other;
                }
                let j = column as usize;
                let gap = if u2 == P::INFINITE { P::ZERO } else { u2 - u1 };
                if self.has_room(column) {
                    if self.places[j] == 1 {
                        self.column_price[j] -= gap;
                        self.row_price[row as usize] = u1 + gap;
                    } else {
                        self.row_price[row as usize] = u1;
                    }
                    self.assign(row, column);
                } else if self.places[j] == 1 && gap > P::ZERO {
                    let displaced = self.head[j];
                    self.column_price[j] -= gap;
                    self.row_price[row as usize] = u2;
                    self.release(displaced);
                    self.assign(row, column);
                    if turns > 0 {
                        turns -= 1;
                        at -= 1;
                        free[at] = displaced;
                    } else {
                        left.push(displaced);
                    }
                } else {
                    self.row_price[row as usize] = u1;
                    left.push(row);
                }
            }
            free = left;
        }
        free
    }

    /// The cheapest column of a row after prices with what it costs, unless staying out is cheaper still; and the next
    /// cheapest choice, which may be to stay out.
    fn two_cheapest(&self, row: u32) -> (Option<(u32, P)>, (u32, P)) {
        let (mut j1, mut u1, mut j2, mut u2) =
            self.out.map_or((NONE, P::INFINITE, NONE, P::INFINITE), |out| (OUT, out, NONE, P::INFINITE));
        let (near, rest, far) = self.rows.near_and_far(row as usize);
        let mut look = |edges: &[Edge<P>]| {
            for &(column, cost) in edges {
                let after = cost - self.column_price[column as usize];
                if after < u2 {
                    if after < u1 {
                        (j2, u2) = (j1, u1);
                        (j1, u1) = (column, after);
                    } else {
                        (j2, u2) = (column, after);
                    }
                }
            }
            u2
        };
        // Prices only make a column dearer than its cost.
        if look(near) > far {
            look(rest);
        }
        ((j1 < OUT).then_some((j1, u1)), (j2, u2))
    }

    /// Lets one row enter along the cheapest path that ends at a column with room, or with somebody staying out.
    fn augment(&mut self, start: u32) {
        self.begin();
        let (open, closed) = (self.round, self.round + 1);
        let lowest =
            self.rows.list(start as usize).iter().map(|&(j, cost)| cost - self.column_price[j as usize]);
        let lowest = lowest.min().unwrap_or(P::INFINITE).min(self.out.unwrap_or(P::INFINITE));
        if lowest == P::INFINITE {
            // No pair and no way out: the caller promised that this cannot be.
            self.too_narrow = true;
            return;
        }
        self.row_price[start as usize] = lowest;
        // The cheapest way found so far to end with somebody staying out.
        let (mut out_at, mut out_row) = (P::INFINITE, NONE);
        // The nearest column with room found so far.
        let mut room_at = P::INFINITE;
        self.waiting.push((start, P::ZERO));
        let (end, end_column) = 'search: loop {
            while let Some((row, height)) = self.waiting.pop() {
                let base = height - self.row_price[row as usize];
                if let Some(out) = self.out
                    && base + out < out_at
                {
                    (out_at, out_row) = (base + out, row);
                }
                let (near, rest, far) = self.rows.near_and_far(row as usize);
                // What is as far as an end that has been found is of no use; prices only make a column dearer than its cost.
                let rest = if !rest.is_empty() && base + far < out_at.min(room_at) { rest } else { &[] };
                for &(column, cost) in near.iter().chain(rest) {
                    let j = column as usize;
                    let label = self.labels[j];
                    if label.round == closed {
                        continue;
                    }
                    let distance = base + cost - self.column_price[j];
                    if distance >= out_at
                        || distance >= room_at
                        || (label.round == open && distance >= label.distance)
                    {
                        continue;
                    }
                    self.labels[j] = Label { distance, from: row, round: open };
                    if self.taken[j] < self.places[j] {
                        room_at = distance;
                    }
                    if distance > height {
                        self.heap.push(Reverse(distance.key(column)));
                        continue;
                    }
                    if self.taken[j] < self.places[j] {
                        break 'search (distance, column);
                    }
                    self.labels[j].round = closed;
                    self.closed.push(column);
                    let mut held = self.head[j];
                    while held != NONE {
                        self.waiting.push((held, distance));
                        held = self.next[held as usize];
                    }
                }
            }
            let nearest = loop {
                let Some(Reverse(key)) = self.heap.pop() else { break None };
                let (distance, column) = P::of_key(key);
                let label = self.labels[column as usize];
                if label.round == open && label.distance == distance {
                    break Some((distance, column));
                }
            };
            match nearest {
                Some((distance, column)) if distance < out_at => {
                    let j = column as usize;
                    if self.taken[j] < self.places[j] {
                        break (distance, column);
                    }
                    self.labels[j].round = closed;
                    self.closed.push(column);
                    let mut held = self.head[j];
                    while held != NONE {
                        self.waiting.push((held, distance));
                        held = self.next[held as usize];
                    }
                }
                _ => break (out_at, OUT),
            }
        };
        if end > P::LIMIT {
            self.too_narrow = true;
            return;
        }
        self.row_price[start as usize] += end;
        for k in 0..self.closed.len() {
            let j = self.closed[k] as usize;
            let nearer = end - self.labels[j].distance;
            if nearer > P::ZERO {
                self.column_price[j] -= nearer;
                self.too_narrow |= self.column_price[j] < -P::LIMIT;
                let mut held = self.head[j];
                while held != NONE {
                    self.row_price[held as usize] += nearer;
                    self.too_narrow |= self.row_price[held as usize] > P::LIMIT;
                    held = self.next[held as usize];
                }
            }
        }
        let mut column = end_column;
        let mut row = if column == OUT { out_row } else { self.labels[column as usize].from };
        loop {
            let previous = self.mate[row as usize];
            if previous != NONE {
                self.release(row);
            }
            self.assign(row, column);
            if row == start {
                break;
            }
            column = previous;
            row = self.labels[column as usize].from;
        }
    }

    fn begin(&mut self) {
        if self.round >= u32::MAX - 3 {
            self.labels.fill(Label::default());
            self.round = 0;
        }
        self.round += 2;
        self.heap.clear();
        self.closed.clear();
        self.waiting.clear();
    }

    /// Makes ready for changes: what columns need to find rows.
    pub fn know_columns(&mut self) {
        if self.columns.is_none() {
            self.columns = Some(self.rows.mirrored(self.places.len()));
        }
    }

    /// Every column that has room must be free of charge: it either finds rows, at a price that falls until it does, or its
    /// price falls to nothing.
    pub fn fill_columns(&mut self) -> Result<(), TooNarrow> {
        let hungry: Vec<u32> = (0..self.places.len() as u32)
            .filter(|column| self.has_room(*column) && self.column_price[*column as usize] < P::ZERO)
            .collect();
        if hungry.is_empty() {
            return Ok(());
        }
        self.know_columns();
        let Some(columns) = self.columns.take() else { return Ok(()) };
        let mut mirror = Mirror::new(self.mate.len(), self.places.len());
        for column in &hungry {
            while self.has_room(*column) && self.column_price[*column as usize] < P::ZERO {
                self.feed(&columns, &mut mirror, *column);
            }
        }
        self.columns = Some(columns);
        if self.too_narrow { Err(TooNarrow) } else { Ok(()) }
    }

    /// Gives one more row to a column with room, or lets its price fall to nothing.
    fn feed(&mut self, columns: &Rows<P>, mirror: &mut Mirror<P>, start: u32) {
        mirror.begin();
        self.heap.clear();
        // The cheapest end so far: a column whose price reaches nothing, or a row that stayed out.
        let (mut best, mut end_column, mut end_row) = (P::INFINITE, NONE, NONE);
        let (mut column, mut height, mut via) = (start, P::ZERO, NONE);
        loop {
            let j = column as usize;
            mirror.columns.push((column, height));
            mirror.via[j] = via;
            let mut held = self.head[j];
            while held != NONE {
                mirror.close(held, height);
                held = self.next[held as usize];
            }
            if height - self.column_price[j] < best {
                (best, end_column, end_row) = (height - self.column_price[j], column, NONE);
            }
            for &(row, cost) in columns.list(j) {
                let distance = height + cost - self.row_price[row as usize] - self.column_price[j];
                if distance < best && mirror.reach(row, distance, column) {
                    self.heap.push(Reverse(distance.key(row)));
                }
            }
            let nearest = loop {
                let Some(Reverse(key)) = self.heap.pop() else { break None };
                let (distance, row) = P::of_key(key);
                if mirror.is_open_at(row, distance) {
                    break Some((distance, row));
                }
            };
            let Some((distance, row)) = nearest.filter(|(distance, _)| *distance < best) else { break };
            mirror.close(row, distance);
            let mate = self.mate[row as usize];
            if mate >= OUT {
                (best, end_row, end_column) = (distance, row, NONE);
                break;
            }
            (column, height, via) = (mate, distance, row);
        }
        for &(column, height) in &mirror.columns {
            if height < best {
                self.column_price[column as usize] += best - height;
            }
        }
        for &(row, height) in &mirror.rows {
            if height < best {
                self.row_price[row as usize] -= best - height;
                self.too_narrow |= self.row_price[row as usize] < -P::LIMIT;
            }
        }
        let mut row = if end_row != NONE { end_row } else { mirror.via[end_column as usize] };
        mirror.path.clear();
        while row != NONE {
            let to = mirror.labels[row as usize].from;
            mirror.path.push((row, to));
            row = mirror.via[to as usize];
        }
        for &(row, to) in mirror.path.iter().rev() {
            self.release(row);
            self.assign(row, to);
        }
    }

    /// What a row costs in the plan.
    pub fn cost_of(&self, row: usize) -> Option<P> {
        match self.mate[row] {
            NONE => None,
            OUT => self.out,
            column => self.rows.list(row).iter().filter(|edge| edge.0 == column).map(|edge| edge.1).min(),
        }
    }
}

/// What a search that starts from a column knows about rows.
struct Mirror<P> {
    labels: Vec<Label<P>>,
    round: u32,
    /// For each column of the tree, the row through which it was reached.
    via: Vec<u32>,
    rows: Vec<(u32, P)>,
    columns: Vec<(u32, P)>,
    path: Vec<(u32, u32)>,
}

impl<P: Price> Mirror<P> {
    fn new(rows: usize, columns: usize) -> Self {
        Self {
            labels: vec![Label::default(); rows],
            round: 0,
            via: vec![NONE; columns],
            rows: Vec::new(),
            columns: Vec::new(),
            path: Vec::new(),
        }
    }

    fn begin(&mut self) {
        self.round += 2;
        self.rows.clear();
        self.columns.clear();
    }

    fn close(&mut self, row: u32, distance: P) {
        let label = &mut self.labels[row as usize];
        if label.round == self.round + 1 {
            return;
        }
        label.round = self.round + 1;
        label.distance = distance;
        self.rows.push((row, distance));
    }

    /// Whether this is the shortest way so far.
    fn reach(&mut self, row: u32, distance: P, from: u32) -> bool {
        let label = &mut self.labels[row as usize];
        if label.round == self.round + 1 || (label.round == self.round && label.distance <= distance) {
            return false;
        }
        *label = Label { distance, from, round: self.round };
        true
    }

    fn is_open_at(&self, row: u32, distance: P) -> bool {
        let label = self.labels[row as usize];
        label.round == self.round && label.distance == distance
    }
}
