//! The whole matrix at once, for small problems: Jonker and Volgenant's algorithm (Computing 38, 1987), on integers, for matrices
//! of any shape, and with staying out as a choice.
//!
//! Column reduction gives every column a first row, reduction transfer and row reduction settle most of the others, and
//! shortest augmenting paths the rest. Below some hundreds of rows nothing beats looking at whole rows of consecutive memory, many
//! columns at a time. For that, columns that a search is done with are not taken out of its lists; they become too dear to be seen.
//!
//! Most of the time goes to row reduction. Where numbers are small enough, a cost after prices, whether the column is taken and the
//! column itself are one number, its key: the two lowest keys say all that is wanted, in one pass.

use super::price::TooNarrow;
use super::search::{NONE, OUT};
use crate::pool::simd::{Job, Known};

/// Rows that each take one of the columns, or stay out where that is a choice. Costs stand row by row. With no such choice there may
/// not be more rows than columns.
#[derive(Clone, Copy)]
pub(crate) struct Whole<'a> {
    pub rows: usize,
    pub columns: usize,
    /// From one row to the next: as many as there are columns, or more that are none and cost nothing.
    pub stride: usize,
    pub costs: &'a [i32],
    /// What staying out costs; pairs that cost as much or more are none.
    pub out: Option<i32>,
}

/// The cheapest plan. Prices of rows and columns pay for every pair; none of a column is above nothing, and nothing is that of
/// a column without a row.
pub(crate) struct Plan {
    /// For each row its column or [`OUT`].
    pub column_of: Vec<u32>,
    pub row_price: Vec<i32>,
    pub column_price: Vec<i32>,
}

/// Costs and prices stay within this, and distances within twice as much: sums of them fit in 32 bits.
const LIMIT: i32 = 1 << 27;

/// What hides a column from a search, and the end of a row that is no column: a price so far below nothing, or a key as high.
const HIDDEN: i32 = 1 << 30;

/// Up to so many costs are copied, if need be, so that every row is a whole number of lanes.
const COPIED: usize = 60_000;

/// Columns that are looked at together: enough for the compiler to use wide registers.
const LANES: usize = 64;

type Lanes = [i32; LANES];

/// Columns of them that are looked at one by one when one of them is looked for, and of which the lowest is known.
const PART: usize = 16;
const HALF: usize = PART / 2;

/// How often row reduction goes through the rows that it could not settle.
const REDUCTIONS: usize = 2;

impl Whole<'_> {
    /// The cheapest plan.
    pub fn solve(self, simd: Known) -> Result<Plan, TooNarrow> {
        let stride = self.columns.next_multiple_of(LANES);
        if self.stride.is_multiple_of(LANES) || self.rows.saturating_mul(stride) > COPIED {
            return simd.compute(self);
        }
        let mut costs = Vec::with_capacity(self.rows * stride);
        for row in self.costs.chunks_exact(self.stride) {
            let start = costs.len();
            costs.extend_from_slice(row);
            costs.resize(start + stride, 0);
        }
        simd.compute(Whole { stride, costs: &costs, ..self })
    }

    fn row(&self, row: u32) -> &[i32] {
        &self.costs[row as usize * self.stride..][..self.stride]
    }

    fn cost(&self, row: u32, column: u32) -> i32 {
        self.costs[row as usize * self.stride + column as usize]
    }

    /// The bits of a key below the cost, if keys do: the column, and above it whether it is taken. Costs and prices lie within `limit`.
    fn key(&self, limit: i32) -> Option<Key> {
        let bits = usize::BITS - (self.stride.max(1) - 1).leading_zeros() + 1;
        let key = Key { bits, limit: (HIDDEN >> 1).checked_shr(bits)? };
        (self.stride.is_multiple_of(LANES) && limit < key.limit).then_some(key)
    }

    #[inline(always)]
    fn solve_with(self, key: Option<Key>) -> Result<Plan, TooNarrow> {
        let mut state = State::new(self, key);
        let square = self.out.is_none() && self.rows == self.columns;
        let mut free = if square { state.reduce_columns() } else { (0..self.rows as u32).collect() };
        state.know_keys();
        for _ in 0..REDUCTIONS {
            free = state.reduce_rows(free)?;
        }
        for row in free {
            state.augment(row)?;
        }
        Ok(state.plan())
    }
}

/// How keys are made.
#[derive(Clone, Copy)]
struct Key {
    bits: u32,
    /// What costs and prices must lie within.
    limit: i32,
}

impl Key {
    fn taken(self) -> i32 {
        1 << (self.bits - 1)
    }
}

impl Job for Whole<'_> {
    type Out = Result<Plan, TooNarrow>;

    #[inline(always)]
    fn run(self) -> Self::Out {
        debug_assert!(self.out.is_some() || self.rows <= self.columns);
        let fits = |cost: i32| (-LIMIT..=LIMIT).contains(&cost);
        let (least, most) = self
            .costs
            .iter()
            .fold((0, 0), |(least, most): (i32, i32), cost| (least.min(*cost), most.max(*cost)));
        if !fits(least) || !fits(most) || !self.out.is_none_or(fits) {
            return Err(TooNarrow);
        }
        let limit = most.max(-least).max(self.out.map_or(0, i32::abs));
        match self.key(limit) {
            // Where a price outgrows the keys, again from the beginning without them: the steps are the same.
            Some(key) => self.solve_with(Some(key)).or_else(|TooNarrow| self.solve_with(None)),
            None => self.solve_with(None),
        }
    }
}

struct State<'a> {
    whole: Whole<'a>,
    column_of: Vec<u32>,
    row_of: Vec<u32>,
    /// Prices of columns; filled up to a whole number of lanes, as are all the lists below.
    v: Vec<i32>,
    key: Option<Key>,
    /// What a column's keys are made of besides the cost.
    keys: Vec<i32>,
    /// The same as a search sees them: [`HIDDEN`] once it is done with a column.
    seen: Vec<i32>,
    distance: Vec<i32>,
    from: Vec<u32>,
    /// Columns that the search is done with: how far they are, and the row that led there.
    closed: Vec<(u32, i32, u32)>,
    led_by: Vec<u32>,
    ready: Vec<u32>,
}

/// Calls `look` with every so many columns: where they begin, and their costs.
#[inline(always)]
fn each_lanes(costs: &[i32], mut look: impl FnMut(usize, &Lanes)) {
    let (chunks, rest) = costs.as_chunks::<LANES>();
    let mut last = [0; LANES];
    if !rest.is_empty() {
        last[..rest.len()].copy_from_slice(rest);
    }
    // Called in one place only, so that the compiler puts it there, where it may use wide registers.
    for chunk in 0..costs.len().div_ceil(LANES) {
        look(chunk * LANES, chunks.get(chunk).unwrap_or(&last));
    }
}

/// As many entries of a list.
#[inline(always)]
fn at<T>(list: &[T], start: usize) -> &[T; LANES] {
    match list[start..start + LANES].try_into() {
        Ok(lanes) => lanes,
        Err(_) => unreachable!("lists are as long as a number of lanes"),
    }
}

/// As many entries of a list, to be changed.
#[inline(always)]
fn at_mut<T>(list: &mut [T], start: usize) -> &mut [T; LANES] {
    match (&mut list[start..start + LANES]).try_into() {
        Ok(lanes) => lanes,
        Err(_) => unreachable!("lists are as long as a number of lanes"),
    }
}

/// The lowest of them, by halves.
#[inline(always)]
fn lowest(lanes: &Lanes) -> i32 {
    let mut low = *lanes;
    let mut half = LANES / 2;
    while half > 0 {
        for k in 0..half {
            low[k] = low[k].min(low[k + half]);
        }
        half /= 2;
    }
    low[0]
}

/// Calls `found` with every lane that holds `value`, until it returns something.
#[inline(always)]
fn find<T>(lanes: &Lanes, value: i32, mut found: impl FnMut(usize) -> Option<T>) -> Option<T> {
    let mut any = false;
    for lane in lanes {
        any |= *lane == value;
    }
    if !any {
        return None;
    }
    for (part, lanes) in lanes.as_chunks::<PART>().0.iter().enumerate() {
        let mut any = false;
        for lane in lanes {
            any |= *lane == value;
        }
        if any {
            for (k, _) in lanes.iter().enumerate().filter(|(_, lane)| **lane == value) {
                if let Some(found) = found(part * PART + k) {
                    return Some(found);
                }
            }
        }
    }
    None
}

impl<'a> State<'a> {
    #[inline(always)]
    fn new(whole: Whole<'a>, key: Option<Key>) -> Self {
        let (n, m) = (whole.rows, whole.columns);
        let padded = whole.stride.next_multiple_of(LANES);
        let mut v = vec![0; padded];
        v[m..].fill(-HIDDEN);
        Self {
            whole,
            column_of: vec![NONE; n],
            row_of: vec![NONE; padded],
            v,
            key,
            keys: Vec::new(),
            seen: vec![0; padded],
            distance: vec![0; padded],
            from: vec![0; padded],
            closed: Vec::with_capacity(m),
            led_by: vec![0; padded],
            ready: Vec::with_capacity(m),
        }
    }

    /// What a row's cheapest column costs after prices, and the next cheapest.
    #[inline(always)]
    fn two_lowest(&self, row: u32) -> (i32, i32) {
        let (mut low, mut next) = ([i32::MAX; LANES], [i32::MAX; LANES]);
        each_lanes(self.whole.row(row), |start, costs| {
            let v = at(&self.v, start);
            for k in 0..LANES {
                let after = costs[k] - v[k];
                next[k] = next[k].min(low[k].max(after));
                low[k] = low[k].min(after);
            }
        });
        // The second lowest is next in the lane of the lowest, or the lowest of another lane.
        let least = lowest(&low);
        let mut times = 0;
        for k in 0..LANES {
            times += i32::from(low[k] == least);
            next[k] = if low[k] == least { next[k] } else { low[k] };
        }
        (least, if times > 1 { least } else { lowest(&next) })
    }

    /// What every column's keys are made of, as it is now.
    #[inline(always)]
    fn know_keys(&mut self) {
        let Some(key) = self.key else { return };
        let m = self.whole.columns;
        self.keys = vec![HIDDEN; self.v.len()];
        for (column, (own, v)) in self.keys[..m].iter_mut().zip(&self.v).enumerate() {
            let taken = if self.row_of[column] == NONE { 0 } else { key.taken() };
            *own = (-v << key.bits) | taken | column as i32;
        }
    }

    /// The two lowest keys of a row.
    #[inline(always)]
    fn two_lowest_keys(&self, row: u32, key: Key) -> (i32, i32) {
        let (mut low, mut next) = ([i32::MAX; PART], [i32::MAX; PART]);
        let costs = self.whole.row(row).as_chunks::<PART>().0;
        let costs = &costs[..self.whole.columns.div_ceil(PART)];
        for (costs, keys) in costs.iter().zip(self.keys.as_chunks::<PART>().0) {
            for k in 0..PART {
                let own = (costs[k] << key.bits).wrapping_add(keys[k]);
                next[k] = next[k].min(low[k].max(own));
                low[k] = low[k].min(own);
            }
        }
        // By halves, the first of them so that they stay in registers.
        let (mut lower, mut nexts) = ([0; HALF], [0; HALF]);
        for k in 0..HALF {
            lower[k] = low[k].min(low[k + HALF]);
            nexts[k] = low[k].max(low[k + HALF]).min(next[k].min(next[k + HALF]));
        }
        let (mut least, mut second) = (lower[0], nexts[0]);
        for k in 1..HALF {
            second = second.min(nexts[k]).min(least.max(lower[k]));
            least = least.min(lower[k]);
        }
        (least, second)
    }

    /// What a row's cheapest column costs after prices, the next cheapest, and the first of the cheapest that is free, or the first.
    #[inline(always)]
    fn cheapest(&self, row: u32) -> (i32, i32, u32) {
        match self.key {
            Some(key) => {
                let (low, next) = self.two_lowest_keys(row, key);
                (low >> key.bits, next >> key.bits, (low & (key.taken() - 1)) as u32)
            }
            None => {
                let (low, next) = self.two_lowest(row);
                (low, next, self.column_at(row, low))
            }
        }
    }

    /// The first column that costs a row so much after prices and has no row, or the first that does.
    #[inline(always)]
    fn column_at(&self, row: u32, value: i32) -> u32 {
        // Loops and no closures: those would be compiled by themselves, without wide registers.
        let (chunks, rest) = self.whole.row(row).as_chunks::<LANES>();
        let mut last = [0; LANES];
        last[..rest.len()].copy_from_slice(rest);
        let mut first = NONE;
        for chunk in 0..chunks.len() + usize::from(!rest.is_empty()) {
            let start = chunk * LANES;
            let (costs, v) = (chunks.get(chunk).unwrap_or(&last), at(&self.v, start));
            let mut any = false;
            for k in 0..LANES {
                any |= costs[k] - v[k] == value;
            }
            if !any {
                continue;
            }
            for part in (0..LANES).step_by(PART) {
                let mut any = false;
                for k in part..part + PART {
                    any |= costs[k] - v[k] == value;
                }
                if !any {
                    continue;
                }
                for k in (part..part + PART).filter(|k| costs[*k] - v[*k] == value) {
                    let column = (start + k) as u32;
                    first = first.min(column);
                    if self.row_of[start + k] == NONE {
                        return column;
                    }
                }
            }
        }
        first
    }

    /// Every column costs what its cheapest row costs, and takes that row if it is free. Only where every column gets a row:
    /// elsewhere columns that stay empty must have no price.
    #[inline(always)]
    fn reduce_columns(&mut self) -> Vec<u32> {
        let (n, m) = (self.whole.rows, self.whole.columns);
        let mut cheapest = vec![0u32; self.v.len()];
        self.v.fill(HIDDEN);
        for row in 0..n as u32 {
            each_lanes(self.whole.row(row), |start, costs| {
                let (v, cheapest) = (at_mut(&mut self.v, start), at_mut(&mut cheapest, start));
                for k in 0..LANES {
                    cheapest[k] = if costs[k] < v[k] { row } else { cheapest[k] };
                    v[k] = v[k].min(costs[k]);
                }
            });
        }
        self.v[m..].fill(-HIDDEN);
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
                    // Its own costs nothing after prices, as the cheapest of its column; no other can cost less.
                    let (_, second) = self.two_lowest(row as u32);
                    if second < HIDDEN / 2 {
                        self.v[self.column_of[row] as usize] -= second;
                    }
                }
                _ => {}
            }
        }
        free
    }

    /// Gives each row its cheapest column, raising its price as far as the next cheapest choice allows; gives back the rows that
    /// this does not settle.
    #[inline(always)]
    fn reduce_rows(&mut self, mut free: Vec<u32>) -> Result<Vec<u32>, TooNarrow> {
        let mut left = Vec::new();
        let mut at = 0;
        // A row that displaces another hands the turn to it; where many rows want few columns that could go on for ever.
        let mut turns = free.len() * 4 + 16;
        let limit = self.key.map_or(LIMIT, |key| key.limit);
        let no_column = self.key.map_or(HIDDEN / 2, |key| HIDDEN >> key.bits);
        while at < free.len() {
            let row = free[at];
            at += 1;
            let (first, second, column) = self.cheapest(row);
            if let Some(out) = self.whole.out
                && first >= out
            {
                self.column_of[row as usize] = OUT;
                continue;
            }
            let second = self.whole.out.map_or(second, |out| second.min(out));
            let displaced = self.row_of[column as usize];
            let gap = if second < no_column { second - first } else { 0 };
            if displaced != NONE && gap == 0 {
                left.push(row);
                continue;
            }
            self.v[column as usize] -= gap;
            if self.v[column as usize] <= -limit {
                return Err(TooNarrow);
            }
            if let Some(key) = self.key {
                self.keys[column as usize] = (self.keys[column as usize] | key.taken()) + (gap << key.bits);
            }
            self.column_of[row as usize] = column;
            self.row_of[column as usize] = row;
            if displaced != NONE {
                self.column_of[displaced as usize] = NONE;
                if turns > 0 {
                    turns -= 1;
                    at -= 1;
                    free[at] = displaced;
                } else {
                    left.push(displaced);
                }
            }
        }
        Ok(left)
    }

    /// Shortest augmenting path from a free row to a column without a row, or to a row that can stay out: Dijkstra on whole rows.
    #[inline(always)]
    fn augment(&mut self, start: u32) -> Result<(), TooNarrow> {
        self.seen.copy_from_slice(&self.v);
        self.distance.fill(i32::MAX);
        self.closed.clear();
        self.ready.clear();
        let (mut row, mut base, mut nearest) = (start, 0, i32::MIN);
        let (mut out_at, mut out_row) = (i32::MAX, NONE);
        let (end, end_column) = loop {
            if let Some(out) = self.whole.out
                && base + out < out_at
            {
                (out_at, out_row) = (base + out, row);
            }
            let least = self.relax(row, base);
            if self.ready.is_empty() {
                nearest = least;
            }
            if out_at <= nearest {
                break (out_at, OUT);
            }
            if nearest > 2 * LIMIT {
                return Err(TooNarrow);
            }
            if least == nearest
                && let Some(column) = self.close(nearest)
            {
                break (nearest, column);
            }
            let Some(column) = self.ready.pop() else { return Err(TooNarrow) };
            row = self.row_of[column as usize];
            base = nearest - (self.whole.cost(row, column) - self.v[column as usize]);
        };
        for (column, distance, row) in &self.closed {
            let v = &mut self.v[*column as usize];
            *v -= end - distance;
            if *v < -LIMIT {
                return Err(TooNarrow);
            }
            self.led_by[*column as usize] = *row;
        }
        let mut column = end_column;
        let mut row = if column == OUT { out_row } else { self.from[column as usize] };
        loop {
            let before = std::mem::replace(&mut self.column_of[row as usize], column);
            if column != OUT {
                self.row_of[column as usize] = row;
            }
            if row == start {
                return Ok(());
            }
            column = before;
            row = self.led_by[column as usize];
        }
    }

    /// Takes the way over one row into account, and gives back how far the nearest column is then.
    #[inline(always)]
    fn relax(&mut self, row: u32, base: i32) -> i32 {
        let mut low = [i32::MAX; LANES];
        let Self { whole, seen, distance, from, .. } = self;
        each_lanes(whole.row(row), |start, costs| {
            let seen = at(seen, start);
            let (distance, from) = (at_mut(distance, start), at_mut(from, start));
            for k in 0..LANES {
                let way = costs[k] - seen[k] + base;
                from[k] = if way < distance[k] { row } else { from[k] };
                distance[k] = distance[k].min(way);
                low[k] = low[k].min(distance[k]);
            }
        });
        lowest(&low)
    }

    /// One of the columns that are so far and have no row; if all have one, the search is done with them and they are ready.
    #[inline(always)]
    fn close(&mut self, nearest: i32) -> Option<u32> {
        for start in (0..self.distance.len()).step_by(LANES) {
            let lanes = *at(&self.distance, start);
            let free = find(&lanes, nearest, |k| {
                let column = start + k;
                if self.row_of[column] == NONE {
                    return Some(column as u32);
                }
                self.closed.push((column as u32, nearest, self.from[column]));
                self.ready.push(column as u32);
                self.distance[column] = i32::MAX;
                self.seen[column] = -HIDDEN;
                None
            });
            if free.is_some() {
                return free;
            }
        }
        None
    }

    #[inline(always)]
    fn plan(mut self) -> Plan {
        let Whole { rows, columns, out, .. } = self.whole;
        self.v.truncate(columns);
        if out.is_none() && rows == columns {
            // Where all columns are taken only differences of their prices mean something: let none be above nothing.
            let highest = self.v.iter().copied().max().unwrap_or(0).max(0);
            self.v.iter_mut().for_each(|price| *price -= highest);
        }
        let price = |(row, column): (usize, &u32)| match (*column, out) {
            (OUT, Some(out)) => out,
            (column, _) => self.whole.cost(row as u32, column) - self.v[column as usize],
        };
        let row_price = self.column_of.iter().enumerate().map(price).collect();
        Plan { column_of: self.column_of, row_price, column_price: self.v }
    }
}
