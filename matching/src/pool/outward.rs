//! What another mentor would cost, from what is the same for every mentee, found once for a plan.
//!
//! A way back to a mentee ([`others`](super::others)) may lead out of the plan and in again somewhere else. The part up to the outside is
//! the same whoever asks, so the shortest way out of everybody is found once; then no way back of a question is longer than that and its own
//! way in from outside. What is left to each question are the ways that never go outside and are shorter. With the ways out as potentials
//! (Johnson 1977) the pair of a mentee *k*, who has a mentor *l*, with a mentor *j* is so long: *extra = r(k, j) + out(j) − out(l)*, never
//! below nothing; and a question has to go only where the extras add up to less than the way from the mentor whom its mentee leaves to
//! outside and back. Most often that is nothing or a few points. So of each mentor the pairs with the least extra are kept, in ascending
//! order. Where a question goes further than they are complete, it is answered by the plain search.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::NOBODY;
use super::others::{Inside, Next, Other, UNKNOWN, View, cheapest};
use crate::core::price::Price;
use crate::core::search::OUT;

/// Everybody's shortest way out of a plan, and the pairs by which a way back that stays inside could be shorter.
pub(super) struct Outward {
    /// By row, for whoever lets her mentor go: where her way out goes first.
    pub next: Vec<Next>,
    /// By column: how long the way out is, and with whom it begins; nobody where there is room.
    pub distance: Vec<i64>,
    pub through: Vec<Option<u32>>,
    /// By column, where its pairs begin; one more than there are columns.
    pub starts: Vec<u32>,
    /// Rows with extras, of each column in ascending order of the extras.
    pub near: Vec<(u32, u32)>,
    /// By column: a pair that is not among them has at least so much extra.
    pub complete: Vec<u32>,
}

impl Outward {
    /// The `most` mentors for the mentee of a row, among these columns with their slacks, that cost everybody together least; cheapest first.
    /// `None` where the pairs that are kept do not tell.
    pub fn others<P: Price>(
        &self,
        view: &View<'_, P>,
        row: u32,
        candidates: &[(i64, u32)],
        most: usize,
    ) -> Option<Vec<Other>> {
        let mut inward = Inward::new(view, self, row);
        if !inward.search() {
            return None;
        }
        let found = candidates
            .iter()
            .map(|(slack, column)| {
                (slack + inward.distance(*column), view.mentor_at[*column as usize], *column)
            })
            .collect();
        let other = |(lost, mentor, column)| Other { mentor, lost, moves: inward.moves(column) };
        Some(cheapest(found, most).into_iter().map(other).collect())
    }
}

/// The ways back of one question that are shorter than by outside. Lengths are less the way out.
struct Inward<'a, 'v, P: Price> {
    view: &'a View<'v, P>,
    outward: &'a Outward,
    /// Whose question it is.
    row: u32,
    /// By row: the shortest way known, and the column to which it goes first.
    rows: Vec<i64>,
    next: Vec<u32>,
    /// By column: the shortest way, once it is known to be that, and with whom it begins.
    columns: Vec<i64>,
    through: Vec<u32>,
    /// How long the way back is from outside, and where it comes in.
    outside: i64,
    inside: Inside,
    /// Up to this length the pairs that are kept tell every way.
    complete: i64,
    heap: BinaryHeap<Reverse<(i64, u32)>>,
}

impl<'a, 'v, P: Price> Inward<'a, 'v, P> {
    fn new(view: &'a View<'v, P>, outward: &'a Outward, row: u32) -> Self {
        let (rows, columns) = (view.mentee_at.len(), view.mentor_at.len());
        let (outside, inside) = view.way_in(row);
        Self {
            view,
            outward,
            row,
            rows: vec![UNKNOWN; rows],
            next: vec![NOBODY; rows],
            columns: vec![UNKNOWN; columns],
            through: vec![NOBODY; columns],
            outside,
            inside,
            complete: UNKNOWN,
            heap: BinaryHeap::new(),
        }
    }

    /// Goes back from the mentee as long as that is shorter than by outside; whether the pairs that are kept were enough for it.
    fn search(&mut self) -> bool {
        if let mate @ 0..OUT = self.view.search.mate[self.row as usize] {
            self.arrive(mate, -self.outward.distance[mate as usize], self.row);
        }
        while let Some(Reverse((length, row))) = self.heap.pop() {
            if length >= self.outside {
                break;
            }
            if length >= self.complete {
                return false;
            }
            if length != self.rows[row as usize] {
                continue;
            }
            match self.view.search.mate[row as usize] {
                OUT => (self.outside, self.inside) = (length, Inside::Row(row)),
                mate => self.arrive(mate, length, row),
            }
        }
        self.outside <= self.complete
    }

    /// The way back from a mentor is known, if it was not before.
    fn arrive(&mut self, column: u32, length: i64, through: u32) {
        let at = column as usize;
        if self.columns[at] != UNKNOWN {
            return;
        }
        (self.columns[at], self.through[at]) = (length, through);
        let given_up = self.distance(column) - self.view.search.column_price[at].wide();
        if given_up < self.outside {
            (self.outside, self.inside) = (given_up, Inside::Column(column));
        }
        let own = self.outward.starts[at] as usize..self.outward.starts[at + 1] as usize;
        for (row, extra) in &self.outward.near[own] {
            let length = length + i64::from(*extra);
            if length >= self.outside {
                return;
            }
            if length < self.rows[*row as usize] && *row != self.row {
                (self.rows[*row as usize], self.next[*row as usize]) = (length, column);
                self.heap.push(Reverse((length, *row)));
            }
        }
        self.complete = self.complete.min(length + i64::from(self.outward.complete[at]));
    }

    /// How long the way back from a mentor is.
    fn distance(&self, column: u32) -> i64 {
        self.columns[column as usize].min(self.outside) + self.outward.distance[column as usize]
    }

    /// Who moves when the mentee is given the mentor of a column. A way out and the way in from outside have nobody in common: whoever
    /// is met on a way that stays inside stays on it.
    fn moves(&self, mut column: u32) -> Vec<(u32, Option<u32>)> {
        let mentor = |column: u32| Some(self.view.mentor_at[column as usize]);
        let mentee = |row: u32| self.view.mentee_at[row as usize];
        let mut moves = vec![(mentee(self.row), mentor(column))];
        loop {
            let row = if self.columns[column as usize] != UNKNOWN {
                self.through[column as usize]
            } else {
                match self.outward.through[column as usize].map(|row| (row, self.outward.next[row as usize]))
                {
                    Some((row, Next::Column(to))) => {
                        moves.push((mentee(row), mentor(to)));
                        column = to;
                        continue;
                    }
                    Some((row, Next::Outside)) => moves.push((mentee(row), None)),
                    None => {}
                }
                match self.inside {
                    Inside::Column(to) => {
                        column = to;
                        continue;
                    }
                    Inside::Row(row) => row,
                }
            };
            if row == self.row {
                return moves;
            }
            column = self.next[row as usize];
            moves.push((mentee(row), mentor(column)));
        }
    }
}
