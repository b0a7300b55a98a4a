//! As many rows as can be, first; then the cheapest of those plans.
//!
//! A maximum matching splits the problem in two (Dulmage and Mendelsohn 1958). The *short* part are the rows that an
//! alternating path reaches from a row left over, with all their columns: these columns are all full in every maximum plan,
//! and only take rows of the short part. In the *rest* every row is matched in every maximum plan. Pairs across are in no maximum
//! plan. Each part is then solved from the side that must be matched completely, so prices stay small and searches short;
//! a price that merely says "more rows are worth everything" never enters the numbers.

use std::marker::PhantomData;

use super::auction;
use super::price::{Price, TooNarrow};
use super::rows::{Pairs, Rows};
use super::search::{NONE, OUT, Search};

/// A cheapest plan among those that match the most rows.
pub(crate) struct Split<P> {
    /// For each row its column or [`OUT`].
    pub mate: Vec<u32>,
    pub row_price: Vec<P>,
    pub column_price: Vec<P>,
    /// Which rows and columns belong to the short part. Their prices count from the price of one more row.
    pub short_row: Vec<bool>,
    pub short_column: Vec<bool>,
}

/// Solves both parts. Prices: a row of the rest pays its own; in the short part rows have *u ≤ 0*, nothing for those left out,
/// and columns any price.
fn solve<P: Price>(rows: &impl Pairs<P>, places: &[u32]) -> Result<Split<P>, TooNarrow> {
    let (matching, reach) = Matching::maximum(rows, places);
    let mut split = Split {
        mate: matching.mate.iter().map(|mate| if *mate == NONE { OUT } else { *mate }).collect(),
        row_price: vec![P::ZERO; rows.len()],
        column_price: vec![P::ZERO; places.len()],
        short_row: reach.row.iter().map(|level| *level != NONE).collect(),
        short_column: reach.column.iter().map(|level| *level != NONE).collect(),
    };
    drop((matching, reach));
    solve_rest(rows, places, &mut split)?;
    solve_short(rows, places, &mut split)?;
    Ok(split)
}

impl<P: Price> Split<P> {
    /// The least that staying out must cost for the prices of both parts to prove the plan as one.
    fn least_out(&self, rows: &impl Pairs<P>) -> P {
        let mut least = P::ZERO;
        for row in (0..rows.len()).filter(|row| !self.short_row[*row]) {
            least = least.max(self.row_price[row]);
            for (column, cost) in rows.pairs(row) {
                if self.short_column[column as usize] {
                    least = least.max(self.row_price[row] + self.column_price[column as usize] - cost);
                }
            }
        }
        for column in (0..self.column_price.len()).filter(|column| self.short_column[*column]) {
            least = least.max(self.column_price[column]);
        }
        least
    }

    /// The prices as one, when staying out costs `out`.
    fn prices(&self, out: P) -> (Vec<P>, Vec<P>) {
        let up = |(price, short): (&P, &bool), by: P| if *short { *price + by } else { *price };
        let rows = self.row_price.iter().zip(&self.short_row).map(|price| up(price, out)).collect();
        let columns = self.column_price.iter().zip(&self.short_column).map(|price| up(price, -out)).collect();
        (rows, columns)
    }
}

/// Makes the first plan of a search in two parts, if staying out costs enough for that to be the cheapest plan.
pub(crate) fn start<P: Price>(search: &mut Search<P>) -> Result<(), TooNarrow> {
    let Some(out) = search.out else { return Ok(()) };
    let places: Vec<u32> =
        (0..search.column_price.len() as u32).map(|column| search.places(column)).collect();
    let Some(whole) = whole(&search.rows, &places, out)? else { return Ok(()) };
    (search.row_price, search.column_price) = (whole.row_price, whole.column_price);
    for (row, mate) in whole.mate.iter().enumerate() {
        search.assign(row as u32, *mate);
    }
    Ok(())
}

/// A cheapest plan with the prices that prove it.
pub(crate) struct Whole<P> {
    /// For each row its column or [`OUT`].
    pub mate: Vec<u32>,
    pub row_price: Vec<P>,
    pub column_price: Vec<P>,
}

/// The cheapest plan when staying out costs `out`, if that is so much that two parts give it; otherwise, and where two parts would be more
/// work than they save, nothing.
pub(crate) fn whole<P: Price>(
    rows: &impl Pairs<P>,
    places: &[u32],
    out: P,
) -> Result<Option<Whole<P>>, TooNarrow> {
    if !is_worth_it(rows, places) {
        return Ok(None);
    }
    let split = solve(rows, places)?;
    if out < split.least_out(rows) {
        return Ok(None);
    }
    let (row_price, column_price) = split.prices(out);
    Ok(Some(Whole { mate: split.mate, row_price, column_price }))
}

/// The short part has one row for each place, with all the pairs of its column: where single columns have very many places that would be
/// more than it saves.
fn is_worth_it<P: Price>(rows: &impl Pairs<P>, places: &[u32]) -> bool {
    let (mut pairs, mut turned) = (0u64, 0u64);
    for row in 0..rows.len() {
        for edge in rows.pairs(row) {
            pairs += 1;
            turned += u64::from(places[edge.0 as usize]);
        }
    }
    turned <= 4 * pairs + 100_000
}

/// Numbers the members of a part from 0; [`NONE`] for others.
fn numbered(part: impl Iterator<Item = bool>) -> (Vec<u32>, Vec<u32>) {
    let (mut members, mut number) = (Vec::new(), Vec::new());
    for (index, inside) in part.enumerate() {
        number.push(if inside { members.len() as u32 } else { NONE });
        if inside {
            members.push(index as u32);
        }
    }
    (members, number)
}

fn solve_rest<P: Price>(rows: &impl Pairs<P>, places: &[u32], split: &mut Split<P>) -> Result<(), TooNarrow> {
    let (members, _) = numbered(split.short_row.iter().map(|short| !short));
    let (columns, number) = numbered(split.short_column.iter().map(|short| !short));
    // Counted first: a list that grows needs twice its memory.
    let inside = |row: &u32| rows.pairs(*row as usize).filter(|edge| number[edge.0 as usize] != NONE);
    let mut part = Rows::with_capacity(members.len(), members.iter().map(|row| inside(row).count()).sum());
    for row in &members {
        part.push_list(inside(row).map(|(column, cost)| (number[column as usize], cost)));
    }
    let places = columns.iter().map(|column| places[*column as usize]).collect();
    let mut search = Search::new(part, places, None);
    search.settle()?;
    for (index, row) in members.iter().enumerate() {
        split.mate[*row as usize] = columns[search.mate[index] as usize];
        split.row_price[*row as usize] = search.row_price[index];
    }
    for (index, column) in columns.iter().enumerate() {
        split.column_price[*column as usize] = search.column_price[index];
    }
    Ok(())
}

/// Turned round: one row for each place, columns are the rows of the short part.
fn solve_short<P: Price>(
    rows: &impl Pairs<P>,
    places: &[u32],
    split: &mut Split<P>,
) -> Result<(), TooNarrow> {
    let (members, _) = numbered(split.short_row.iter().copied());
    let (columns, number) = numbered(split.short_column.iter().copied());
    if columns.is_empty() {
        return Ok(());
    }
    let mut degree = vec![0u32; columns.len()];
    for row in &members {
        for edge in rows.pairs(*row as usize) {
            degree[number[edge.0 as usize] as usize] += 1;
        }
    }
    // Straight into their places: another list of all pairs would be what takes the most memory.
    let slots = columns.iter().map(|column| places[*column as usize] as usize);
    let (mut room, mut owner) = (Vec::with_capacity(slots.clone().sum()), Vec::with_capacity(slots.sum()));
    let mut first = Vec::with_capacity(columns.len() + 1);
    for (column, degree) in columns.iter().zip(&degree) {
        first.push(owner.len());
        room.extend(std::iter::repeat_n(*degree, places[*column as usize] as usize));
        owner.resize(room.len(), *column);
    }
    first.push(owner.len());
    let mut part = Rows::with_room(&room);
    for (index, row) in members.iter().enumerate() {
        for (column, cost) in rows.pairs(*row as usize) {
            let column = number[column as usize] as usize;
            (first[column]..first[column + 1]).for_each(|slot| part.push(slot, (index as u32, cost)));
        }
    }
    part.all_near();
    drop((room, first, degree));
    let mut search = Search::new(part, vec![1; members.len()], None);
    auction::start(&mut search);
    search.settle()?;
    for row in &members {
        split.mate[*row as usize] = OUT;
    }
    for (slot, column) in owner.iter().enumerate() {
        split.mate[members[search.mate[slot] as usize] as usize] = *column;
        // All places of a column have the same pairs and therefore the same price.
        split.column_price[*column as usize] = search.row_price[slot];
    }
    for (index, row) in members.iter().enumerate() {
        split.row_price[*row as usize] = search.column_price[index];
    }
    Ok(())
}

/// A matching that only counts.
pub(crate) struct Matching {
    /// For each row its column or [`NONE`].
    pub mate: Vec<u32>,
    first: Vec<u32>,
    slots: Vec<u32>,
    taken: Vec<u32>,
}

impl Matching {
    /// A largest matching: cheapest pairs first, then in each phase as many shortest paths as fit beside each other (Hopcroft and
    /// Karp 1973). Also the short part: what the last phase, which found no path, could reach.
    pub fn maximum<P: Price>(rows: &impl Pairs<P>, places: &[u32]) -> (Self, Reach) {
        let mut matching = Self::greedy(rows, places);
        let mut paths = Paths {
            rows,
            cost: PhantomData,
            places,
            reach: Reach { row: vec![NONE; rows.len()], column: vec![NONE; places.len()] },
            next_edge: vec![0; rows.len()],
            next_slot: vec![0; places.len()],
            looked: vec![0; rows.len()],
            stack: Vec::new(),
        };
        loop {
            let free: Vec<u32> =
                (0..rows.len() as u32).filter(|row| matching.mate[*row as usize] == NONE).collect();
            if !paths.find_levels(&matching, &free) {
                return (matching, paths.reach);
            }
            for row in free {
                paths.augment(&mut matching, row);
            }
        }
    }

    fn greedy<P: Price>(rows: &impl Pairs<P>, places: &[u32]) -> Self {
        let n = rows.len();
        let mut degree = vec![0u32; places.len()];
        for row in 0..n {
            for edge in rows.pairs(row) {
                degree[edge.0 as usize] += 1;
            }
        }
        let mut first = Vec::with_capacity(places.len());
        let mut slots = 0;
        for (places, degree) in places.iter().zip(&degree) {
            first.push(slots);
            slots += (*places).min(*degree);
        }
        let taken = vec![0; places.len()];
        let mut matching = Self { mate: vec![NONE; n], first, slots: vec![NONE; slots as usize], taken };
        for row in 0..n {
            let open = rows.pairs(row).filter(|edge| !matching.is_full(edge.0, places));
            if let Some((column, _)) = open.min_by_key(|edge| edge.1) {
                let slot = matching.open_slot(column);
                matching.slots[slot as usize] = row as u32;
                matching.mate[row] = column;
            }
        }
        matching
    }

    fn is_full(&self, column: u32, places: &[u32]) -> bool {
        self.taken[column as usize] >= places[column as usize]
    }

    fn open_slot(&mut self, column: u32) -> u32 {
        let taken = &mut self.taken[column as usize];
        *taken += 1;
        self.first[column as usize] + *taken - 1
    }
}

/// How far alternating paths from rows left over reach.
pub(crate) struct Reach {
    /// The length of the shortest one to each row, and to each column that is one more than the row before; [`NONE`] out of reach.
    row: Vec<u32>,
    column: Vec<u32>,
}

/// The search for paths of one phase.
struct Paths<'a, P, R> {
    rows: &'a R,
    cost: PhantomData<P>,
    places: &'a [u32],
    reach: Reach,
    /// Where each row and column goes on looking in this phase.
    next_edge: Vec<u32>,
    next_slot: Vec<u32>,
    /// Columns before this position of a row's list are full for good.
    looked: Vec<u32>,
    /// The path: each row, and the slot that it would leave to the one before.
    stack: Vec<(u32, u32)>,
}

impl<P: Price, R: Pairs<P>> Paths<'_, P, R> {
    /// How far everybody is from a row left over; whether somebody with room is within reach.
    fn find_levels(&mut self, matching: &Matching, free: &[u32]) -> bool {
        self.reach.row.fill(NONE);
        self.reach.column.fill(NONE);
        self.next_edge.fill(0);
        self.next_slot.fill(0);
        let mut queue: Vec<u32> = free.to_vec();
        for row in free {
            self.reach.row[*row as usize] = 0;
        }
        let (mut at, mut last) = (0, NONE);
        while at < queue.len() {
            let row = queue[at] as usize;
            at += 1;
            let level = self.reach.row[row];
            if level >= last {
                break;
            }
            for (column, _) in self.rows.pairs(row) {
                let j = column as usize;
                if self.reach.column[j] != NONE {
                    continue;
                }
                self.reach.column[j] = level + 1;
                if matching.taken[j] < self.places[j] {
                    last = level + 1;
                    continue;
                }
                for slot in matching.first[j]..matching.first[j] + matching.taken[j] {
                    let holder = matching.slots[slot as usize];
                    if self.reach.row[holder as usize] == NONE {
                        self.reach.row[holder as usize] = level + 1;
                        queue.push(holder);
                    }
                }
            }
        }
        last != NONE
    }

    /// Follows the levels from one row to somebody with room, if that is still possible, and moves everybody on the way.
    fn augment(&mut self, matching: &mut Matching, root: u32) {
        self.stack.clear();
        self.stack.push((root, NONE));
        while let Some(&(row, _)) = self.stack.last() {
            if let Some(column) = self.with_room(matching, row) {
                self.move_along(matching, column);
                return;
            }
            match self.step(matching, row) {
                Some(step) => self.stack.push(step),
                None => {
                    self.stack.pop();
                }
            }
        }
    }

    fn with_room(&mut self, matching: &Matching, row: u32) -> Option<u32> {
        let looked = &mut self.looked[row as usize];
        while let Some(edge) = self.rows.pair(row as usize, *looked as usize) {
            if !matching.is_full(edge.0, self.places) {
                return Some(edge.0);
            }
            *looked += 1;
        }
        None
    }

    /// The next row one level on that nobody has tried in this phase.
    fn step(&mut self, matching: &Matching, row: u32) -> Option<(u32, u32)> {
        let level = self.reach.row[row as usize];
        while let Some(edge) = self.rows.pair(row as usize, self.next_edge[row as usize] as usize) {
            let j = edge.0 as usize;
            // Whoever holds a place of this column is one level on just if the column is reached first from here.
            while self.reach.column[j] == level + 1 && self.next_slot[j] < matching.taken[j] {
                let slot = matching.first[j] + self.next_slot[j];
                self.next_slot[j] += 1;
                let holder = matching.slots[slot as usize];
                // Who took the place in this very phase is on a level of their own.
                if self.reach.row[holder as usize] == level + 1 {
                    return Some((holder, slot));
                }
            }
            self.next_edge[row as usize] += 1;
        }
        None
    }

    fn move_along(&mut self, matching: &mut Matching, mut column: u32) {
        let mut slot = matching.open_slot(column);
        while let Some((row, left)) = self.stack.pop() {
            matching.slots[slot as usize] = row;
            let before = std::mem::replace(&mut matching.mate[row as usize], column);
            (column, slot) = (before, left);
        }
    }
}
