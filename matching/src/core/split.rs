//! As many rows as can be, first; then the cheapest of those plans.
//!
//! A maximum matching splits the problem in two (Dulmage and Mendelsohn 1958). The *short* part are the rows that an
//! alternating path reaches from a row left over, with all their columns: these columns are all full in every maximum plan,
//! and only take rows of the short part. In the *rest* every row is matched in every maximum plan. Pairs across are in no maximum
//! plan. Each part is then solved from the side that must be matched completely, so prices stay small and searches short;
//! a price that merely says "more rows are worth everything" never enters the numbers.

use std::collections::VecDeque;

use super::auction;
use super::price::{Price, TooNarrow};
use super::rows::Rows;
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
pub(crate) fn solve<P: Price>(rows: &Rows<P>, places: &[u32]) -> Result<Split<P>, TooNarrow> {
    let matching = Matching::maximum(rows, places);
    let (short_row, short_column) = matching.short_part(rows);
    let mut split = Split {
        mate: matching.mate.iter().map(|mate| if *mate == NONE { OUT } else { *mate }).collect(),
        row_price: vec![P::ZERO; rows.len()],
        column_price: vec![P::ZERO; places.len()],
        short_row,
        short_column,
    };
    solve_rest(rows, places, &mut split)?;
    solve_short(rows, places, &mut split)?;
    Ok(split)
}

impl<P: Price> Split<P> {
    /// The least that staying out must cost for the prices of both parts to prove the plan as one.
    pub fn least_out(&self, rows: &Rows<P>) -> P {
        let mut least = P::ZERO;
        for row in (0..rows.len()).filter(|row| !self.short_row[*row]) {
            least = least.max(self.row_price[row]);
            for &(column, cost) in rows.list(row) {
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
    pub fn prices(&self, out: P) -> (Vec<P>, Vec<P>) {
        let up = |(price, short): (&P, &bool), by: P| if *short { *price + by } else { *price };
        let rows = self.row_price.iter().zip(&self.short_row).map(|price| up(price, out)).collect();
        let columns = self.column_price.iter().zip(&self.short_column).map(|price| up(price, -out)).collect();
        (rows, columns)
    }
}

/// Makes the first plan of a search in two parts, if staying out costs enough for that to be the cheapest plan.
pub(crate) fn start<P: Price>(search: &mut Search<P>) -> Result<(), TooNarrow> {
    let places: Vec<u32> =
        (0..search.column_price.len() as u32).map(|column| search.places(column)).collect();
    let split = solve(&search.rows, &places)?;
    let Some(out) = search.out.filter(|out| *out >= split.least_out(&search.rows)) else { return Ok(()) };
    (search.row_price, search.column_price) = split.prices(out);
    for (row, mate) in split.mate.iter().enumerate() {
        search.assign(row as u32, *mate);
    }
    Ok(())
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

fn solve_rest<P: Price>(rows: &Rows<P>, places: &[u32], split: &mut Split<P>) -> Result<(), TooNarrow> {
    let (members, _) = numbered(split.short_row.iter().map(|short| !short));
    let (columns, number) = numbered(split.short_column.iter().map(|short| !short));
    let mut part = Rows::with_capacity(members.len(), 0);
    for row in &members {
        let edges = rows.list(*row as usize).iter().filter(|edge| number[edge.0 as usize] != NONE);
        part.push_list(edges.map(|&(column, cost)| (number[column as usize], cost)));
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
fn solve_short<P: Price>(rows: &Rows<P>, places: &[u32], split: &mut Split<P>) -> Result<(), TooNarrow> {
    let (members, _) = numbered(split.short_row.iter().copied());
    let (columns, number) = numbered(split.short_column.iter().copied());
    if columns.is_empty() {
        return Ok(());
    }
    let mut degree = vec![0u32; columns.len()];
    for row in &members {
        for edge in rows.list(*row as usize) {
            degree[number[edge.0 as usize] as usize] += 1;
        }
    }
    let mut seen_from_columns = Rows::with_room(&degree);
    for (index, row) in members.iter().enumerate() {
        for &(column, cost) in rows.list(*row as usize) {
            seen_from_columns.push(number[column as usize] as usize, (index as u32, cost));
        }
    }
    let mut part = Rows::with_capacity(columns.len(), 0);
    let mut owner = Vec::new();
    for (index, column) in columns.iter().enumerate() {
        for _ in 0..places[*column as usize] {
            part.push_list(seen_from_columns.list(index).iter().copied());
            owner.push(*column);
        }
    }
    drop(seen_from_columns);
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
    /// A largest matching: cheapest pairs first, then one search for each row left over. The tree of a search that fails can
    /// never be part of a later path, so all failures together look at each pair once.
    pub fn maximum<P: Price>(rows: &Rows<P>, places: &[u32]) -> Self {
        let mut matching = Self::greedy(rows, places);
        let (n, m) = (rows.len(), places.len());
        const DEAD: u32 = u32::MAX;
        let mut seen = vec![0u32; m];
        // From which row, and through which slot, a row was reached.
        let mut reached = vec![(NONE, NONE); n];
        // Columns before this position of a row's list are full for good.
        let mut looked = vec![0u32; n];
        let (mut queue, mut touched) = (VecDeque::new(), Vec::new());
        let mut round = 0;
        for root in 0..n as u32 {
            if matching.mate[root as usize] != NONE {
                continue;
            }
            round += 1;
            queue.clear();
            touched.clear();
            queue.push_back(root);
            reached[root as usize] = (NONE, NONE);
            let mut found = false;
            while let Some(row) = queue.pop_front() {
                let edges = rows.list(row as usize);
                let look = &mut looked[row as usize];
                while edges.get(*look as usize).is_some_and(|edge| matching.is_full(edge.0, places)) {
                    *look += 1;
                }
                if let Some(edge) = edges.get(*look as usize) {
                    matching.move_along(row, edge.0, &reached);
                    found = true;
                    break;
                }
                for &(column, _) in edges {
                    let j = column as usize;
                    if seen[j] == round || seen[j] == DEAD {
                        continue;
                    }
                    seen[j] = round;
                    touched.push(column);
                    for slot in matching.first[j]..matching.first[j] + matching.taken[j] {
                        let holder = matching.slots[slot as usize];
                        reached[holder as usize] = (row, slot);
                        queue.push_back(holder);
                    }
                }
            }
            if !found {
                for column in &touched {
                    seen[*column as usize] = DEAD;
                }
            }
        }
        matching
    }

    fn greedy<P: Price>(rows: &Rows<P>, places: &[u32]) -> Self {
        let n = rows.len();
        let mut degree = vec![0u32; places.len()];
        for row in 0..n {
            for edge in rows.list(row) {
                degree[edge.0 as usize] += 1;
            }
        }
        let mut first = Vec::with_capacity(places.len());
        let mut slots = 0;
        for (places, degree) in places.iter().zip(&degree) {
            first.push(slots);
            slots += (*places).min(*degree);
        }
        let mut matching = Self {
            mate: vec![NONE; n],
            first,
            slots: vec![NONE; slots as usize],
            taken: vec![0; places.len()],
        };
        for row in 0..n {
            let open = rows.list(row).iter().filter(|edge| !matching.is_full(edge.0, places));
            if let Some(&(column, _)) = open.min_by_key(|edge| edge.1) {
                let j = column as usize;
                matching.slots[(matching.first[j] + matching.taken[j]) as usize] = row as u32;
                matching.taken[j] += 1;
                matching.mate[row] = column;
            }
        }
        matching
    }

    fn is_full(&self, column: u32, places: &[u32]) -> bool {
        self.taken[column as usize] >= places[column as usize]
    }

    /// Everybody on the path takes the next column; the last one takes a free place of `column`.
    fn move_along(&mut self, mut row: u32, mut column: u32, reached: &[(u32, u32)]) {
        let j = column as usize;
        let mut slot = self.first[j] + self.taken[j];
        self.taken[j] += 1;
        loop {
            self.slots[slot as usize] = row;
            let before = std::mem::replace(&mut self.mate[row as usize], column);
            let (from, through) = reached[row as usize];
            if from == NONE {
                return;
            }
            (row, column, slot) = (from, before, through);
        }
    }

    /// The rows that an alternating path reaches from a row left over, and the columns on the way.
    pub fn short_part<P: Price>(&self, rows: &Rows<P>) -> (Vec<bool>, Vec<bool>) {
        let mut short_row: Vec<bool> = self.mate.iter().map(|mate| *mate == NONE).collect();
        let mut short_column = vec![false; self.taken.len()];
        let mut queue: Vec<u32> =
            (0..short_row.len() as u32).filter(|row| short_row[*row as usize]).collect();
        while let Some(row) = queue.pop() {
            for &(column, _) in rows.list(row as usize) {
                let j = column as usize;
                if std::mem::replace(&mut short_column[j], true) {
                    continue;
                }
                for slot in self.first[j]..self.first[j] + self.taken[j] {
                    let holder = self.slots[slot as usize];
                    if !std::mem::replace(&mut short_row[holder as usize], true) {
                        queue.push(holder);
                    }
                }
            }
        }
        (short_row, short_column)
    }
}
