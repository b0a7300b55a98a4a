//! What it would cost everybody together to give one mentee another mentor: exactly, and for all mentors by one search.
//!
//! A plan of least cost is a flow of least cost. Forcing the pair (*i*, *j*) sends one more unit along it, and the cheapest way back
//! from *j* to *i* through the residual graph says who moves (Ahuja, Magnanti and Orlin 1993, chapter 9): a mentor with room, or who
//! lets somebody go; somebody who finds another mentor, or none; until the place that *i* leaves is filled, or given up. With the prices
//! of the proof no step is cheaper than nothing, so Dijkstra's search works, and searching *backwards from i* finds the way back from
//! every mentor at once. The cost is the pair's slack and the length of its way back.
//!
//! Backwards, a mentor is asked which mentees could come to her. That is one row of the pool with its sides changed, scored by the same
//! kernel; only those are looked at who would come by a shorter way than is known. Most of what that finds is the same for every mentee:
//! [`outward`](super::outward) has it found once, by the same search, and goes back to a search from *i* where that is not enough.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::blocks::{Blocks, inverse};
use super::columns::{Bar, Table, Term};
use super::kernel::{BLOCK, Width, block_of, exceeding};
use super::outward::Outward;
use super::scorer::AnyWidth;
use super::simd::{Job, Known};
use super::{NOBODY, Pool, Worthiness};
use crate::core::price::Price;
use crate::core::search::{OUT, Search};

/// A pool seen from the mentors' side, made ready for [`Session::others`](super::Session::others).
pub struct Flipped {
    blocks: AnyWidth,
    /// The row of each mentor.
    row_of: Vec<u32>,
}

impl Flipped {
    /// Of the same pool that the session was begun with.
    pub fn new(pool: &Pool) -> Self {
        let blocks = AnyWidth::new(&flipped(pool));
        let row_of = inverse(blocks.mentee_at(), pool.places.len());
        Self { blocks, row_of }
    }
}

/// The pool with its sides changed. Every mentee takes one.
fn flipped(pool: &Pool) -> Pool {
    let term = |term: &Term| match term {
        Term::Table(table) => Term::Table(turned(table)),
        Term::Overlap { mentee, mentor, points } => {
            Term::Overlap { mentee: mentor.clone(), mentor: mentee.clone(), points: points.clone() }
        }
        Term::Mentee(points) => {
            Term::Table(Table::of(vec![(); pool.places.len()], points, |(), points| **points))
        }
    };
    let bar = |bar: &Bar| match bar {
        Bar::Table(table) => Bar::Table(turned(table)),
        Bar::Overlap { mentee, mentor, at_least, at_most } => Bar::Overlap {
            mentee: mentor.clone(),
            mentor: mentee.clone(),
            at_least: *at_least,
            at_most: *at_most,
        },
    };
    let mut excluded: Vec<(u32, u32)> =
        pool.excluded.iter().map(|(mentee, mentor)| (*mentor, *mentee)).collect();
    excluded.sort_unstable();
    Pool {
        mentees: pool.places.len(),
        places: vec![1; pool.mentees],
        terms: pool.terms.iter().map(term).collect(),
        bars: pool.bars.iter().map(bar).collect(),
        excluded,
        weeks: Vec::new(),
        floor: pool.floor,
        preference: pool.preference.as_ref().map(turned),
        aim: pool.aim,
    }
}

fn turned<V: Copy>(table: &Table<V>) -> Table<V> {
    let height = table.values.len().checked_div(table.width).unwrap_or(0);
    let column = |class: usize| (0..height).map(move |row| table.values[row * table.width + class]);
    Table {
        mentee: table.mentor.clone(),
        mentor: table.mentee.clone(),
        width: height,
        values: (0..table.width).flat_map(column).collect(),
    }
}

/// A mentor for a mentee: another one, or at no cost her own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The mentor.
    pub mentor: u32,
    /// How much less the best plan with this pair is worth than the best plan, in the unit of [`Worthiness`].
    pub lost: i64,
    /// Who has this mentor then, or none: the mentee herself first, then whoever has to move for her.
    pub moves: Vec<(u32, Option<u32>)>,
}

/// A solved pool as far as the search looks at it.
pub(super) struct View<'a, P: Price> {
    pub search: &'a Search<P>,
    pub worth: Worthiness,
    pub top: P,
    pub simd: Known,
    pub taken_out: &'a [bool],
    pub mentee_at: &'a [u32],
    pub mentor_at: &'a [u32],
    pub row_of: &'a [u32],
    pub position_of: &'a [u32],
}

impl<P: Price> View<'_, P> {
    /// What is the same for all questions about this plan.
    pub fn outward(&self, flipped: &Flipped) -> Outward {
        match &flipped.blocks {
            AnyWidth::Bytes(blocks) => Back::new(self, flipped, blocks, NOBODY).outward(),
            AnyWidth::Halves(blocks) => Back::new(self, flipped, blocks, NOBODY).outward(),
            AnyWidth::Words(blocks) => Back::new(self, flipped, blocks, NOBODY).outward(),
        }
    }

    /// A way from outside to a mentee: her mentor's place is given up. Whoever has none is outside.
    pub fn way_in(&self, row: u32) -> (i64, Inside) {
        match self.search.mate.get(row as usize) {
            Some(mate @ 0..OUT) => (-self.search.column_price[*mate as usize].wide(), Inside::Column(*mate)),
            Some(_) | None => (0, Inside::Row(row)),
        }
    }

    /// The `most` mentors, among these with their slacks in ascending order, that cost everybody together least; cheapest first.
    pub fn others(
        &self,
        flipped: &Flipped,
        outward: &OnceCell<Outward>,
        row: u32,
        slacks: Vec<(i64, u32)>,
        most: usize,
    ) -> Vec<Other> {
        let candidates: Vec<(i64, u32)> = slacks
            .into_iter()
            .map(|(slack, mentor)| (slack, self.position_of[mentor as usize]))
            .filter(|(_, column)| self.search.places(*column) > 0)
            .collect();
        let outward = outward.get_or_init(|| self.outward(flipped));
        if let Some(others) = outward.others(self, row, &candidates, most) {
            return others;
        }
        match &flipped.blocks {
            AnyWidth::Bytes(blocks) => Back::new(self, flipped, blocks, row).others(&candidates, most),
            AnyWidth::Halves(blocks) => Back::new(self, flipped, blocks, row).others(&candidates, most),
            AnyWidth::Words(blocks) => Back::new(self, flipped, blocks, row).others(&candidates, most),
        }
    }
}

/// The cheapest of what was found, as (cost, mentor, column); equally cheap ones in the order of the mentors.
pub(super) fn cheapest(mut found: Vec<(i64, u32, u32)>, most: usize) -> Vec<(i64, u32, u32)> {
    if most < found.len() {
        found.select_nth_unstable(most);
        found.truncate(most);
    }
    found.sort_unstable();
    found
}

/// Where somebody's way back goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// To a mentor, with that mentor's column.
    Column(u32),
    /// She stays without one.
    Outside,
}

/// Where a way back comes in again that went outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// A mentor's place is given up.
    Column(u32),
    /// Somebody who stayed out gets one.
    Row(u32),
}

/// What has no way back yet.
pub(super) const UNKNOWN: i64 = i64::MAX;

/// The search from one mentee. A mentee *k* whose way back is *d* long has the reach *u(k) + d*: an offer of a mentor makes it shorter
/// when it lies below that, so that the kernel need not know the mentees' prices.
struct Back<'a, A, P: Price> {
    view: &'a View<'a, P>,
    flipped: &'a Flipped,
    blocks: &'a Blocks<A>,
    factor: Option<P::Factor>,
    /// Whose search it is; nobody's: the ways are ways out.
    row: u32,
    /// The row of the mentee at each position of the flipped pool, and the other way round.
    row_at: Vec<u32>,
    position: Vec<u32>,
    /// By position; so low that no offer is below it for whoever needs no way any more.
    reach: Vec<P>,
    /// By position, the mentee's own price.
    own: Vec<P>,
    bounds: Vec<Bound<P>>,
    /// By row.
    next: Vec<Next>,
    /// By column: how long the way back is, and with whom it begins; nobody where there is room.
    distance: Vec<i64>,
    through: Vec<Option<u32>>,
    /// How long the way back is from outside, and where it comes in.
    outside: i64,
    inside: Inside,
    heap: BinaryHeap<Reverse<(i64, u32)>>,
    found: Vec<(u32, u32)>,
}

impl<'a, A: Width, P: Price> Back<'a, A, P> {
    fn new(view: &'a View<'a, P>, flipped: &'a Flipped, blocks: &'a Blocks<A>, row: u32) -> Self {
        let row_of = |mentee: &u32| if *mentee == NOBODY { NOBODY } else { view.row_of[*mentee as usize] };
        let row_at: Vec<u32> = blocks.mentor_at.iter().map(row_of).collect();
        // The mentee's own place is one way to come in from outside; and whoever has a mentor has a way by staying out. So all are
        // known from the beginning to reach no higher than this.
        let (outside, inside) = view.way_in(row);
        let by_outside = P::from_wide(view.top.wide() + outside).unwrap_or(P::INFINITE);
        let reach = |other: &u32| {
            let takes_part = *other != NOBODY && *other != row && !view.taken_out[*other as usize];
            if takes_part { by_outside } else { lowest() }
        };
        let reach: Vec<P> = row_at.iter().map(reach).collect();
        let own = |row: &u32| if *row == NOBODY { P::ZERO } else { view.search.row_price[*row as usize] };
        Self {
            view,
            flipped,
            blocks,
            factor: P::factor(view.worth.point, blocks.most),
            row,
            position: inverse(&row_at, view.mentee_at.len()),
            own: row_at.iter().map(own).collect(),
            bounds: vec![Bound::stale(); blocks.count],
            reach,
            row_at,
            next: vec![Next::Outside; view.mentee_at.len()],
            distance: vec![UNKNOWN; view.mentor_at.len()],
            through: vec![None; view.mentor_at.len()],
            outside,
            inside,
            heap: BinaryHeap::new(),
            found: Vec::new(),
        }
    }

    fn others(mut self, candidates: &[(i64, u32)], most: usize) -> Vec<Other> {
        self.search(&mut Some(Goal::new(candidates, most, self.distance.len())));
        let found: Vec<(i64, u32, u32)> = candidates
            .iter()
            .map(|(slack, column)| (*slack, self.distance[*column as usize], *column))
            .filter(|(_, distance, _)| *distance != UNKNOWN)
            .map(|(slack, distance, column)| (slack + distance, self.view.mentor_at[column as usize], column))
            .collect();
        let other = |(lost, mentor, column)| Other { mentor, lost, moves: self.moves(column) };
        cheapest(found, most).into_iter().map(other).collect()
    }

    /// Goes back from the mentee until the goal is reached, or everybody's way is known.
    fn search(&mut self, goal: &mut Option<Goal<'_>>) {
        self.heap.push(Reverse((self.outside, NOBODY)));
        if let Some(mate @ 0..OUT) = self.view.search.mate.get(self.row as usize).copied() {
            self.arrive(mate, 0, Some(self.row), goal);
        }
        while let Some(Reverse((distance, row))) = self.heap.pop() {
            if goal.as_mut().is_some_and(|goal| goal.is_reached(distance, &self.distance)) {
                return;
            }
            if row == NOBODY {
                if distance == self.outside {
                    self.go_outside(goal);
                }
                continue;
            }
            let position = self.position[row as usize] as usize;
            if self.reach[position].wide() - self.row_price(row) != distance {
                continue;
            }
            self.reach[position] = lowest();
            self.bounds[position / BLOCK] = Bound::stale();
            match self.view.search.mate[row as usize] {
                OUT if distance < self.outside => self.come_in(distance, Inside::Row(row)),
                OUT => {}
                mate => self.arrive(mate, distance, Some(row), goal),
            }
        }
    }

    fn row_price(&self, row: u32) -> i64 {
        self.view.search.row_price[row as usize].wide()
    }

    fn column_price(&self, column: u32) -> i64 {
        self.view.search.column_price[column as usize].wide()
    }

    /// A shorter way back from outside.
    fn come_in(&mut self, distance: i64, inside: Inside) {
        (self.outside, self.inside) = (distance, inside);
        self.heap.push(Reverse((distance, NOBODY)));
    }

    /// The way back from outside is known: mentors with room take it, and whoever could stay out.
    fn go_outside(&mut self, goal: &mut Option<Goal<'_>>) {
        let search = self.view.search;
        for column in (0..self.distance.len() as u32).filter(|column| search.has_room(*column)) {
            self.arrive(column, self.outside, None, goal);
        }
        let Some(by_outside) = P::from_wide(self.view.top.wide() + self.outside) else { return };
        for position in 0..self.reach.len() {
            let row = self.row_at[position];
            if self.reach[position] >= by_outside && search.mate[row as usize] != OUT {
                self.reach[position] = by_outside;
                self.next[row as usize] = Next::Outside;
                self.heap.push(Reverse((by_outside.wide() - self.row_price(row), row)));
            }
        }
        self.bounds.fill(Bound::stale());
    }

    /// The way back from a mentor is known, if it was not before.
    fn arrive(&mut self, column: u32, distance: i64, through: Option<u32>, goal: &mut Option<Goal<'_>>) {
        if self.distance[column as usize] != UNKNOWN {
            return;
        }
        self.distance[column as usize] = distance;
        self.through[column as usize] = through;
        if let Some(goal) = goal {
            goal.found(column, distance);
        }
        let given_up = distance - self.column_price(column);
        if through.is_some() && given_up < self.outside {
            self.come_in(given_up, Inside::Column(column));
        }
        self.offer(column, distance);
    }

    /// Everybody who could come to this mentor and has a shorter way back by that.
    fn offer(&mut self, column: u32, distance: i64) {
        let most = self.most(column, distance);
        let mut found = std::mem::take(&mut self.found);
        found.clear();
        self.offered(column, most, distance, &mut found);
        for (position, score) in &found {
            let reach = most - i64::from(*score) * self.view.worth.point;
            let row = self.row_at[*position as usize];
            self.reach[*position as usize] = P::from_wide(reach).unwrap_or(P::INFINITE);
            self.bounds[*position as usize / BLOCK] = Bound::stale();
            self.next[row as usize] = Next::Column(column);
            self.heap.push(Reverse((reach - self.row_price(row), row)));
        }
        self.found = found;
    }

    /// A pair of this mentor, whose way back is so long, with a score gives the reach *most − score × point*.
    fn most(&self, column: u32, distance: i64) -> i64 {
        let Worthiness { point, person } = self.view.worth;
        let base = i64::from(self.blocks.base[self.row_of(column)]);
        self.view.top.wide() + distance - self.column_price(column) - person - (base - 1) * point
    }

    fn row_of(&self, column: u32) -> usize {
        self.flipped.row_of[self.view.mentor_at[column as usize] as usize] as usize
    }

    /// The positions and scores of all whose reach is above *threshold − score × point*.
    fn offered(&mut self, column: u32, threshold: i64, distance: i64, found: &mut Vec<(u32, u32)>) {
        // Above every reach: nobody's way gets shorter.
        let (Some(threshold), Some(factor)) = (P::from_wide(threshold), self.factor) else { return };
        self.view.simd.compute(Offering {
            blocks: self.blocks,
            row: self.row_of(column),
            reach: &self.reach,
            own: &self.own,
            bounds: &mut self.bounds,
            distance: P::from_wide(distance).unwrap_or(P::LIMIT),
            factor,
            threshold,
            found: &mut |position, score| found.push((position, score)),
        });
    }

    /// Everybody's way out, when the search is nobody's.
    fn outward(mut self) -> Outward {
        self.search(&mut None);
        let (mut starts, mut near) = (vec![0], Vec::new());
        let mut complete = vec![u32::MAX; self.distance.len()];
        self.see_potentials();
        for column in 0..self.distance.len() as u32 {
            // Where there is room nobody is met who is not by outside.
            if self.through[column as usize].is_some() {
                complete[column as usize] = self.near(column, &mut near);
            }
            starts.push(near.len() as u32);
        }
        near.shrink_to_fit();
        Outward { next: self.next, distance: self.distance, through: self.through, starts, near, complete }
    }

    /// From now on everybody reaches as far as the way out of her mentor, and those who have none as far as outside.
    fn see_potentials(&mut self) {
        for position in 0..self.reach.len() {
            let row = self.row_at[position];
            if row == NOBODY || self.view.taken_out[row as usize] {
                continue;
            }
            let out = match self.view.search.mate[row as usize] {
                mate @ 0..OUT => self.distance[mate as usize],
                OUT.. => 0,
            };
            self.reach[position] = P::from_wide(self.row_price(row) + out).unwrap_or(P::INFINITE);
        }
        // No block is to be passed over because its ways are short.
        for (block, bound) in self.bounds.iter_mut().enumerate() {
            *bound = Bound {
                distance: P::INFINITE,
                ..Bound::of(block_of(&self.reach, block), block_of(&self.own, block))
            };
        }
    }

    /// The pairs of a mentor with the least extra; no others have less than what is returned.
    fn near(&mut self, column: u32, near: &mut Vec<(u32, u32)>) -> u32 {
        let point = self.view.worth.point;
        let least = u32::try_from(point.saturating_mul(EXTRA)).unwrap_or(u32::MAX);
        let most = self.most(column, self.distance[column as usize]);
        let mut found = std::mem::take(&mut self.found);
        found.clear();
        self.offered(column, most - i64::from(least), self.distance[column as usize], &mut found);
        let start = near.len();
        near.extend(found.iter().map(|(position, score)| {
            let extra = most - i64::from(*score) * point - self.reach[*position as usize].wide();
            (self.row_at[*position as usize], extra as u32)
        }));
        self.found = found;
        near[start..].sort_unstable_by_key(|(row, extra)| (*extra, *row));
        let least = near.get(start + KEPT).map_or(least, |(_, extra)| *extra);
        near.truncate(start + KEPT);
        least
    }

    /// Who moves when the mentee is given the mentor of a column.
    fn moves(&self, column: u32) -> Vec<(u32, Option<u32>)> {
        let mentor = |column: u32| self.view.mentor_at[column as usize];
        let mentee = |row: u32| self.view.mentee_at[row as usize];
        let mut moves = vec![(mentee(self.row), Some(mentor(column)))];
        let mut column = column;
        loop {
            let next = match self.through[column as usize] {
                Some(row) if row == self.row => return moves,
                Some(row) => {
                    let next = self.next[row as usize];
                    let to = if let Next::Column(to) = next { Some(mentor(to)) } else { None };
                    moves.push((mentee(row), to));
                    next
                }
                None => Next::Outside,
            };
            column = match (next, self.inside) {
                (Next::Column(to), _) | (Next::Outside, Inside::Column(to)) => to,
                (Next::Outside, Inside::Row(row)) if row == self.row => return moves,
                (Next::Outside, Inside::Row(row)) => {
                    let Next::Column(to) = self.next[row as usize] else { return moves };
                    moves.push((mentee(row), Some(mentor(to))));
                    to
                }
            };
        }
    }
}

/// Pairs of a mentor that are kept: those with less extra than so many points, and no more than so many.
const EXTRA: i64 = 32;
const KEPT: usize = 64;

/// So low that no score lifts it above any threshold.
fn lowest<P: Price>() -> P {
    P::from_wide(-2 * P::LIMIT.wide()).unwrap_or(-P::LIMIT)
}

/// What is known of a block: no offer can be of use to anybody in it that is not below the highest reach, or comes from a mentor whose way
/// back is as long as the longest that anybody has. Where one of them got a shorter way since, it is to be looked at again.
#[derive(Clone, Copy)]
struct Bound<P> {
    reach: P,
    distance: P,
    is_stale: bool,
}

impl<P: Price> Bound<P> {
    fn stale() -> Self {
        Self { reach: P::ZERO, distance: P::ZERO, is_stale: true }
    }

    #[inline(always)]
    fn of(reach: &[P], own: &[P]) -> Self {
        let (mut highest, mut longest) = (lowest::<P>(), lowest::<P>());
        for (reach, own) in reach.iter().zip(own) {
            highest = highest.max(*reach);
            longest = longest.max(*reach - *own);
        }
        Self { reach: highest, distance: longest, is_stale: false }
    }
}

/// The candidates, and how many of them are to be found.
struct Goal<'a> {
    candidates: &'a [(i64, u32)],
    most: usize,
    /// By column; [`UNKNOWN`] for who is none.
    slack: Vec<i64>,
    /// The lowest costs found so far, no more than are wanted.
    costs: BinaryHeap<i64>,
    /// The first candidate whose way is not known yet.
    open: usize,
}

impl<'a> Goal<'a> {
    fn new(candidates: &'a [(i64, u32)], most: usize, columns: usize) -> Self {
        let mut slack = vec![UNKNOWN; columns];
        candidates.iter().for_each(|(own, column)| slack[*column as usize] = *own);
        Self { candidates, most, slack, costs: BinaryHeap::new(), open: 0 }
    }

    fn found(&mut self, column: u32, distance: i64) {
        let slack = self.slack[column as usize];
        if slack != UNKNOWN {
            self.costs.push(slack + distance);
            if self.costs.len() > self.most {
                self.costs.pop();
            }
        }
    }

    /// Whether nothing further than `at` can be among the cheapest.
    fn is_reached(&mut self, at: i64, distance: &[i64]) -> bool {
        let known = |(_, column): &&(i64, u32)| distance[*column as usize] != UNKNOWN;
        self.open += self.candidates[self.open..].iter().take_while(known).count();
        let Some((slack, _)) = self.candidates.get(self.open) else { return true };
        self.costs.len() == self.most && self.costs.peek().is_none_or(|worst| *worst <= at + slack)
    }
}

/// The mentees whose way back through one mentor is shorter than what is known.
struct Offering<'a, A, P: Price, F> {
    blocks: &'a Blocks<A>,
    row: usize,
    reach: &'a [P],
    own: &'a [P],
    bounds: &'a mut [Bound<P>],
    /// How long the mentor's own way back is.
    distance: P,
    factor: P::Factor,
    threshold: P,
    found: &'a mut F,
}

impl<A: Width, P: Price, F: FnMut(u32, u32)> Job for Offering<'_, A, P, F> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let mut scores = [A::ZERO; BLOCK];
        for block in 0..self.blocks.count {
            let reach = block_of(self.reach, block);
            let known = &mut self.bounds[block];
            if known.is_stale {
                *known = Bound::of(reach, block_of(self.own, block));
            }
            if known.distance <= self.distance {
                continue;
            }
            let bound = self.blocks.bound(self.row, block);
            if bound == 0 || P::times(bound, self.factor) + known.reach <= self.threshold {
                continue;
            }
            let scores = &mut scores[..self.blocks.len(block)];
            self.blocks.score(self.row, block, scores);
            exceeding(scores, reach, self.factor, self.threshold, &mut |at, score: A| {
                (self.found)((block * BLOCK + at) as u32, score.number());
            });
        }
    }
}
