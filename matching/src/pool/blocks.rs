//! A pool made ready for scoring: mentors in an order in which neighbours are alike, their columns in blocks, and for each
//! block what it can give at most, so that whole blocks need not be scored.

use std::sync::Arc;

use super::columns::{Bar, Sets, Table, Term};
use super::kernel::{
    BLOCK, LANES, Lanes, Width, add, add_by_count, add_where_any, count, keep, keep_by_count, keep_from,
    lanes, lanes_mut,
};
use super::{NOBODY, Pool};

/// The pool in blocks; scores fit in `A`.
pub(super) struct Blocks<A> {
    /// Number of blocks.
    pub count: usize,
    /// Number of positions, a whole number of [`LANES`].
    pub width: usize,
    /// Who stands at each position; [`NOBODY`] at the end of the last block.
    pub mentor_at: Vec<u32>,
    /// Who stands in each row: mentees that are alike follow each other, so that what they read is still in the cache.
    pub mentee_at: Vec<u32>,
    /// What every mentor gives the mentee of a row alike.
    pub base: Arc<[u32]>,
    /// The most points that a pair can have.
    pub most_points: u32,
    /// The same, + 1, without the base.
    pub most: u32,
    /// What every score begins with: 1, and what sets give that share nothing, as far as others give less.
    start: u32,
    tables: Vec<ClassRows<A>>,
    preference: Option<ClassRows<A>>,
    overlaps: Vec<Overlap<A>>,
    bars: Vec<ClassRows<A>>,
    overlap_bars: Vec<OverlapBar>,
    /// Masks out who has no place, and the end of the last block.
    open: Vec<A>,
    /// Excluded positions of each mentee: starts, and sorted positions.
    excluded_from: Vec<u32>,
    excluded: Vec<u32>,
    floor: u32,
}

/// For each class of mentees a whole row over the mentors.
struct ClassRows<A> {
    class: Arc<[u32]>,
    rows: Vec<A>,
    /// For each class and block, the highest of the block.
    most: Vec<A>,
}

struct Overlap<A> {
    mentee: Arc<Sets>,
    mentor: Vec<Vec<u8>>,
    steps: Vec<A>,
    most: u32,
}

struct OverlapBar {
    mentee: Arc<Sets>,
    mentor: Vec<Vec<u8>>,
    /// What anybody of a block has, plane by plane and block by block.
    anybody: Vec<Vec<u8>>,
    at_least: u8,
    at_most: u8,
}

impl<A: Width> Blocks<A> {
    /// Of a pool in which a pair has so many points at most; they must fit in `A`.
    pub fn new(pool: &Pool, most_points: u32) -> Self {
        let same = |term: &&Term| matches!(term, Term::Mentee(_));
        let most = most_points - pool.terms.iter().filter(same).map(Term::most).sum::<u32>() + 1;
        let mentee_at = mentee_order(pool);
        let mut mentor_at = mentor_order(pool);
        let count = mentor_at.len().div_ceil(BLOCK);
        let width = mentor_at.len().next_multiple_of(LANES);
        mentor_at.resize(width, NOBODY);
        let mut base = vec![0; pool.mentees];
        let (mut tables, mut overlaps, mut start) = (Vec::new(), Vec::new(), 1);
        for term in &pool.terms {
            match term {
                Term::Table(table) => tables.push(ClassRows::new(table, &mentee_at, &mentor_at, A::of)),
                Term::Overlap { mentee, mentor, points } => {
                    let least = points.iter().min().copied().unwrap_or(0);
                    base.iter_mut().for_each(|base| *base += least);
                    start += points[0] - least;
                    overlaps.push(Overlap {
                        mentee: Arc::new(Sets { planes: placed(mentee, &mentee_at) }),
                        mentor: placed(mentor, &mentor_at),
                        // Narrow numbers wrap round, so a step down is a large step up.
                        steps: points.windows(2).map(|two| A::of(two[1].wrapping_sub(two[0]))).collect(),
                        most: term.most() - points[0],
                    });
                }
                Term::Mentee(points) => base
                    .iter_mut()
                    .zip(&mentee_at)
                    .for_each(|(base, mentee)| *base += points[*mentee as usize]),
            }
        }
        let (mut bars, mut overlap_bars) = (Vec::new(), Vec::new());
        for bar in &pool.bars {
            match bar {
                Bar::Table(table) => bars.push(ClassRows::new(table, &mentee_at, &mentor_at, A::mask)),
                Bar::Overlap { mentee, mentor, at_least, at_most } => {
                    let mentor = placed(mentor, &mentor_at);
                    overlap_bars.push(OverlapBar {
                        anybody: anybody(&mentor),
                        mentee: Arc::new(Sets { planes: placed(mentee, &mentee_at) }),
                        mentor,
                        at_least: u8::try_from(*at_least).unwrap_or(u8::MAX),
                        at_most: u8::try_from(*at_most).unwrap_or(u8::MAX),
                    });
                }
            }
        }
        let preference =
            pool.preference.as_ref().map(|table| ClassRows::new(table, &mentee_at, &mentor_at, A::of));
        let open = |mentor: &u32| A::mask(*mentor != NOBODY && pool.places[*mentor as usize] > 0);
        let open = mentor_at.iter().map(open).collect();
        let (excluded_from, excluded) = excluded(pool, &mentee_at, &mentor_at);
        Self {
            count,
            width,
            mentor_at,
            mentee_at,
            base: base.into(),
            most_points,
            most,
            start,
            tables,
            preference,
            overlaps,
            bars,
            overlap_bars,
            open,
            excluded_from,
            excluded,
            floor: pool.floor,
        }
    }

    /// The same pool with only the mentors at these positions, in ascending order. Nobody is asked there who stands where.
    pub fn only(&self, positions: &[u32]) -> Self {
        let width = positions.len().next_multiple_of(LANES);
        let tables = |tables: &[ClassRows<A>]| -> Vec<ClassRows<A>> {
            tables.iter().map(|table| table.only(positions, self.width, width)).collect()
        };
        let planes =
            |planes: &[Vec<u8>]| planes.iter().map(|plane| chosen(plane, positions, width)).collect();
        let overlaps = self.overlaps.iter().map(|overlap| Overlap {
            mentee: Arc::clone(&overlap.mentee),
            mentor: planes(&overlap.mentor),
            steps: overlap.steps.clone(),
            most: overlap.most,
        });
        let overlap_bars = self.overlap_bars.iter().map(|bar| {
            let mentor: Vec<Vec<u8>> = planes(&bar.mentor);
            OverlapBar {
                mentee: Arc::clone(&bar.mentee),
                anybody: anybody(&mentor),
                mentor,
                at_least: bar.at_least,
                at_most: bar.at_most,
            }
        });
        let (mut excluded_from, mut excluded) = (Vec::new(), Vec::new());
        if !self.excluded.is_empty() {
            excluded_from.push(0);
            for mentee in 0..self.base.len() {
                let own = self.excluded_of(mentee).iter();
                excluded.extend(
                    own.filter_map(|position| positions.binary_search(position).ok()).map(|at| at as u32),
                );
                excluded_from.push(excluded.len() as u32);
            }
        }
        Self {
            count: width.div_ceil(BLOCK),
            width,
            mentor_at: Vec::new(),
            mentee_at: Vec::new(),
            base: Arc::clone(&self.base),
            most_points: self.most_points,
            most: self.most,
            start: self.start,
            tables: tables(&self.tables),
            preference: self.preference.as_ref().map(|table| table.only(positions, self.width, width)),
            overlaps: overlaps.collect(),
            bars: tables(&self.bars),
            overlap_bars: overlap_bars.collect(),
            open: chosen(&self.open, positions, width),
            excluded_from,
            excluded,
            floor: self.floor,
        }
    }

    /// The positions that a mentee may not have, in ascending order.
    #[inline(always)]
    fn excluded_of(&self, mentee: usize) -> &[u32] {
        if self.excluded.is_empty() {
            return &[];
        }
        &self.excluded[self.excluded_from[mentee] as usize..self.excluded_from[mentee + 1] as usize]
    }

    /// The most that a pair of this block could have, + 1; 0 when none is allowed.
    pub fn bound(&self, mentee: usize, block: usize) -> u32 {
        for bar in &self.overlap_bars {
            if bar.at_least > 0 {
                let own = |plane: usize| bar.mentee.planes[plane][mentee];
                let shared: u32 = (0..bar.anybody.len())
                    .map(|plane| (bar.anybody[plane][block] & own(plane)).count_ones())
                    .sum();
                if shared < u32::from(bar.at_least) {
                    return 0;
                }
            }
        }
        if self.bars.iter().any(|bar| bar.most(mentee, block, self.count) == A::ZERO) {
            return 0;
        }
        let tables: u32 = self
            .tables
            .iter()
            .chain(&self.preference)
            .map(|table| table.most(mentee, block, self.count).number())
            .sum();
        let overlaps: u32 = self.overlaps.iter().map(|overlap| overlap.most).sum();
        tables + overlaps + self.start
    }

    /// How many positions a block has.
    #[inline(always)]
    pub fn len(&self, block: usize) -> usize {
        (self.width - block * BLOCK).min(BLOCK)
    }

    /// Scores one block for one mentee; `out` is as long as the block.
    #[inline(always)]
    pub fn score(&self, mentee: usize, block: usize, out: &mut [A]) {
        let floor = match self.floor.checked_sub(self.base[mentee]) {
            Some(above @ 1..) => A::of((above + 1).min(A::MOST)),
            Some(0) | None => A::ZERO,
        };
        // Lanes by lanes: what is added up so far stays in registers.
        for (chunk, out) in lanes_mut(out).iter_mut().enumerate() {
            let at = block * (BLOCK / LANES) + chunk;
            let mut sums = [A::of(self.start); LANES];
            for table in &self.tables {
                add(&mut sums, &lanes(table.row(mentee, self.width))[at]);
            }
            for overlap in &self.overlaps {
                let counts = shared(&overlap.mentor, &overlap.mentee, mentee, at);
                add_by_count(&mut sums, &counts, &overlap.steps);
            }
            if floor > A::ZERO {
                keep_from(&mut sums, floor);
            }
            if let Some(preference) = &self.preference {
                add_where_any(&mut sums, &lanes(preference.row(mentee, self.width))[at]);
            }
            keep(&mut sums, &lanes(&self.open)[at]);
            for bar in &self.bars {
                keep(&mut sums, &lanes(bar.row(mentee, self.width))[at]);
            }
            for bar in &self.overlap_bars {
                let counts = shared(&bar.mentor, &bar.mentee, mentee, at);
                keep_by_count(&mut sums, &counts, bar.at_least, bar.at_most);
            }
            *out = sums;
        }
        let excluded = self.excluded_of(mentee);
        if !excluded.is_empty() {
            let (start, end) = ((block * BLOCK) as u32, ((block + 1) * BLOCK) as u32);
            let first = excluded.partition_point(|position| *position < start);
            for position in excluded[first..].iter().take_while(|position| **position < end) {
                out[(*position - start) as usize] = A::ZERO;
            }
        }
    }
}

/// Counts what a mentee shares with as many mentors as are looked at together.
#[inline(always)]
fn shared(mentor: &[Vec<u8>], mentee: &Sets, own: usize, at: usize) -> Lanes<u8> {
    let mut counts = [0; LANES];
    match (mentor, &mentee.planes[..]) {
        // One plane as often as not, four for interests: without a loop over planes.
        ([a], [x]) => count(&mut counts, [&lanes(a)[at]], [x[own]]),
        ([a, b], [x, y]) => count(&mut counts, [&lanes(a)[at], &lanes(b)[at]], [x[own], y[own]]),
        ([a, b, c, d], [x, y, z, w]) => {
            let planes = [&lanes(a)[at], &lanes(b)[at], &lanes(c)[at], &lanes(d)[at]];
            count(&mut counts, planes, [x[own], y[own], z[own], w[own]]);
        }
        (theirs, planes) => {
            for (plane, own) in
                theirs.iter().zip(planes.iter().map(|plane| plane[own])).filter(|(_, own)| *own != 0)
            {
                count(&mut counts, [&lanes(plane)[at]], [own]);
            }
        }
    }
    counts
}

impl<A: Width> ClassRows<A> {
    fn new<V: Copy>(table: &Table<V>, mentee_at: &[u32], mentor_at: &[u32], value: impl Fn(V) -> A) -> Self {
        // Only classes that somebody has; the others would be most of a table of ages.
        let classes = table.mentee.iter().copied().max().map_or(0, |last| last as usize + 1);
        let mut row_of = vec![NOBODY; classes];
        let mut used = Vec::new();
        let mut class = Vec::with_capacity(mentee_at.len());
        for mentee in mentee_at {
            let row = &mut row_of[table.mentee[*mentee as usize] as usize];
            if *row == NOBODY {
                *row = used.len() as u32;
                used.push(table.mentee[*mentee as usize] as usize);
            }
            class.push(*row);
        }
        let class_at: Vec<u32> = mentor_at
            .iter()
            .take_while(|mentor| **mentor != NOBODY)
            .map(|mentor| table.mentor[*mentor as usize])
            .collect();
        let mut rows = vec![A::ZERO; used.len() * mentor_at.len()];
        let mut most = Vec::with_capacity(used.len() * mentor_at.len().div_ceil(BLOCK));
        let mut values: Vec<A> = Vec::with_capacity(table.width);
        for (used, row) in used.into_iter().zip(rows.chunks_exact_mut(mentor_at.len().max(1))) {
            values.clear();
            values.extend(table.values[used * table.width..][..table.width].iter().map(|v| value(*v)));
            let values = &values[..];
            for (to, class) in row.iter_mut().zip(&class_at) {
                *to = values[*class as usize];
            }
            let highest = |block: &[A]| block.iter().copied().fold(A::ZERO, A::max);
            most.extend(row.chunks(BLOCK).map(highest));
        }
        Self { class: class.into(), rows, most }
    }

    /// Only these positions of so many, and nothing up to the new width.
    fn only(&self, positions: &[u32], old: usize, width: usize) -> Self {
        let rows: Vec<A> =
            self.rows.chunks_exact(old).flat_map(|row| chosen(row, positions, width)).collect();
        let highest = |block: &[A]| block.iter().copied().fold(A::ZERO, A::max);
        let most = rows.chunks_exact(width).flat_map(|row| row.chunks(BLOCK).map(highest)).collect();
        Self { class: Arc::clone(&self.class), rows, most }
    }

    #[inline(always)]
    fn row(&self, mentee: usize, width: usize) -> &[A] {
        &self.rows[self.class[mentee] as usize * width..][..width]
    }

    fn most(&self, mentee: usize, block: usize, count: usize) -> A {
        self.most[self.class[mentee] as usize * count + block]
    }
}

/// Some entries of a column, and nothing up to the width.
fn chosen<T: Copy + Default>(column: &[T], positions: &[u32], width: usize) -> Vec<T> {
    let mut chosen = Vec::with_capacity(width);
    chosen.extend(positions.iter().map(|position| column[*position as usize]));
    chosen.resize(width, T::default());
    chosen
}

/// What anybody of a block has, plane by plane and block by block.
fn anybody(mentor: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let union = |plane: &Vec<u8>| {
        plane.chunks(BLOCK).map(|block| block.iter().fold(0, |all, one| all | one)).collect()
    };
    mentor.iter().map(union).collect()
}

/// A column of sets in the order of the positions.
fn placed(sets: &Sets, person_at: &[u32]) -> Vec<Vec<u8>> {
    let at = |plane: &Vec<u8>| {
        person_at.iter().map(|person| plane.get(*person as usize).copied().unwrap_or(0)).collect()
    };
    sets.planes.iter().map(at).collect()
}

/// An order of the mentors in which neighbours are alike in what forbids most and counts most. Up to one block it does not matter.
fn mentor_order(pool: &Pool) -> Vec<u32> {
    order(pool, pool.places.len(), |_, mentor| mentor, |table| &table.mentor, |table| &table.mentor)
}

/// The same for the mentees.
fn mentee_order(pool: &Pool) -> Vec<u32> {
    order(pool, pool.mentees, |mentee, _| mentee, |table| &table.mentee, |table| &table.mentee)
}

fn order(
    pool: &Pool,
    people: usize,
    side: impl for<'a> Fn(&'a Sets, &'a Sets) -> &'a Sets,
    class_of: impl Fn(&Table<u32>) -> &Vec<u32>,
    bar_class_of: impl Fn(&Table<bool>) -> &Vec<u32>,
) -> Vec<u32> {
    let mut order: Vec<u32> = (0..people as u32).collect();
    if pool.places.len() <= BLOCK {
        return order;
    }
    let mut tables: Vec<(&Table<u32>, u32)> = Vec::new();
    for term in &pool.terms {
        if let Term::Table(table) = term {
            tables.push((table, term.most()));
        }
    }
    tables.sort_by_key(|(_, most)| std::cmp::Reverse(*most));
    order.sort_by_cached_key(|person| {
        let p = *person as usize;
        let mut key = Vec::new();
        for bar in &pool.bars {
            match bar {
                Bar::Table(table) => key.push(bar_class_of(table)[p]),
                Bar::Overlap { mentee, mentor, .. } => {
                    key.extend(side(mentee, mentor).planes.iter().map(|plane| u32::from(plane[p])));
                }
            }
        }
        key.extend(tables.iter().map(|(table, _)| class_of(table)[p]));
        key
    });
    order
}

/// Excluded pairs by row and position.
fn excluded(pool: &Pool, mentee_at: &[u32], mentor_at: &[u32]) -> (Vec<u32>, Vec<u32>) {
    if pool.excluded.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let (row_of, position_of) = (inverse(mentee_at, pool.mentees), inverse(mentor_at, pool.places.len()));
    let mut pairs: Vec<(u32, u32)> = pool
        .excluded
        .iter()
        .map(|(mentee, mentor)| (row_of[*mentee as usize], position_of[*mentor as usize]))
        .collect();
    pairs.sort_unstable();
    let starts =
        (0..=pool.mentees as u32).map(|row| pairs.partition_point(|pair| pair.0 < row) as u32).collect();
    (starts, pairs.into_iter().map(|(_, position)| position).collect())
}

/// Where each of so many people stands.
pub(super) fn inverse(person_at: &[u32], people: usize) -> Vec<u32> {
    let mut at = vec![NOBODY; people];
    for (position, person) in person_at.iter().enumerate().filter(|(_, person)| **person != NOBODY) {
        at[*person as usize] = position as u32;
    }
    at
}
