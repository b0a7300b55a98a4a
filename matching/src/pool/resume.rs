//! Going on from a solved pool when people come or go or something about them is another: prices and plan are carried over, what still
//! holds stands, and only pairs that could have become better are compared again.

use std::sync::Arc;

use super::blocks::{Blocks, inverse};
use super::kernel::Width;
use super::session::{SCALES, Solved, State, split};
use super::simd::Known;
use super::source::Scored;
use super::{NOBODY, Options, Pool};
use crate::core::generate::{self, Proved, Source, Stopped};
use crate::core::price::Price;
use crate::core::search::{OUT, Search};

/// How a pool follows from the one before.
#[derive(Clone, Debug)]
pub struct Before {
    /// For each mentee of the new pool who she was in the old one; nobody: she is new, or something about whom she may have is another.
    pub mentees: Vec<Option<u32>>,
    /// For each mentor of the new pool who she was in the old one; nobody: she is new, or something about her but her places is another.
    pub mentors: Vec<Option<u32>>,
    /// Whether pairs have the points that they had.
    pub same_points: bool,
}

/// What a solved pool hands on. Prices are pairs of amounts, the greater aim first, because what a person counts beside a point depends on
/// how many people there are.
pub(super) struct Carried {
    pub mentees: Vec<CarriedMentee>,
    /// The price of each mentor; none for those without places.
    pub mentors: Vec<Option<(i64, i64)>>,
}

/// One mentee's part of it.
#[derive(Clone, Default)]
pub(super) struct CarriedMentee {
    price: (i64, i64),
    mate: Option<u32>,
    /// Mentors with the points of the pair.
    known: Vec<(u32, u32)>,
}

impl Carried {
    /// The largest amount of the lesser aim in a price, in either direction.
    fn largest_rest(&self) -> u64 {
        let mentees = self.mentees.iter().map(|mentee| mentee.price.1);
        mentees
            .chain(self.mentors.iter().flatten().map(|price| price.1))
            .map(i64::unsigned_abs)
            .max()
            .unwrap_or(0)
    }
}

impl<A: Width, P: Price> State<A, P> {
    pub(super) fn carry(&self) -> Carried {
        let Self { scored, search, .. } = self;
        let (worth, top) = (scored.worth, scored.top.wide());
        let unit = worth.point.max(worth.person);
        let mut mentees = vec![CarriedMentee::default(); search.mate.len()];
        for (row, mentee) in scored.blocks.mentee_at.iter().enumerate() {
            let mentor = |column: u32| scored.blocks.mentor_at[column as usize];
            let points = |cost: P| ((top - cost.wide() - worth.person) / worth.point) as u32;
            mentees[*mentee as usize] = CarriedMentee {
                price: split(top - search.row_price[row].wide(), unit),
                mate: (search.mate[row] < OUT).then(|| mentor(search.mate[row])),
                known: search
                    .rows
                    .list(row)
                    .iter()
                    .map(|(column, cost)| (mentor(*column), points(*cost)))
                    .collect(),
            };
        }
        let mut mentors = vec![None; self.position_of.len()];
        for (mentor, position) in self.position_of.iter().enumerate() {
            if search.places(*position) > 0 {
                mentors[mentor] = Some(split(-search.column_price[*position as usize].wide(), unit));
            }
        }
        Carried { mentees, mentors }
    }

    /// The best plan of a pool from what another one hands on.
    fn resumed(
        pool: &Pool,
        options: Options,
        blocks: &Arc<Blocks<A>>,
        scale: i64,
        before: &Before,
        carried: &Carried,
    ) -> Result<Self, Stopped> {
        let mut scored: Scored<A, P> =
            Scored::new(pool, Arc::clone(blocks), Known::new(options.simd), scale)?;
        let (worth, top) = (scored.worth, scored.top.wide());
        let unit = worth.point.max(worth.person);
        let position_of = inverse(&blocks.mentor_at, pool.places.len());
        let price =
            |(first, second): (i64, i64)| P::from_wide(first * unit + second).ok_or(Stopped::TooNarrow);
        let fits = |cost: i64| P::from_wide(cost).ok_or(Stopped::TooNarrow);

        // Prices pay for the same pairs as long as the lesser aim does not reach into the greater.
        let same_prices = before.same_points && carried.largest_rest() <= (unit / 8).unsigned_abs();

        // Whom the mentors of the old pool are now.
        let mut now = vec![NOBODY; carried.mentors.len()];
        let mut column_price = vec![P::ZERO; blocks.mentor_at.len()];
        let mut compared = vec![-P::INFINITE; blocks.mentor_at.len()];
        for (mentor, was) in before.mentors.iter().enumerate() {
            let Some((was, carried)) = was.and_then(|was| Some((was, carried.mentors[was as usize]?))) else {
                continue;
            };
            if pool.places[mentor] > 0 {
                let position = position_of[mentor];
                now[was as usize] = position;
                // What was little beside a person may be much beside what a person counts now: then a price is below nothing.
                column_price[position as usize] = (-price(carried)?).min(P::ZERO);
                compared[position as usize] = column_price[position as usize];
            }
        }

        let mut rows =
            crate::core::rows::Rows::with_capacity(pool.mentees, pool.mentees * options.candidates);
        let mut scratch = scored.scratch();
        let mut edges = Vec::new();
        for (row, mentee) in blocks.mentee_at.iter().enumerate() {
            edges.clear();
            match before.mentees[*mentee as usize].filter(|_| before.same_points) {
                Some(was) => {
                    for (mentor, points) in &carried.mentees[was as usize].known {
                        let position = now[*mentor as usize];
                        if position != NOBODY {
                            edges.push((
                                position,
                                fits(top - i64::from(*points) * worth.point - worth.person)?,
                            ));
                        }
                    }
                }
                None => scored.candidates(&mut scratch, row, options.candidates.max(1), &mut edges),
            }
            rows.push_list(edges.iter().copied());
        }
        let places = |mentor: &u32| if *mentor == NOBODY { 0 } else { pool.places[*mentor as usize] };
        let mut search = Search::new(rows, blocks.mentor_at.iter().map(places).collect(), Some(scored.top));
        search.column_price = column_price;
        let mut compared_rows = vec![-P::INFINITE; pool.mentees];
        for (row, mentee) in blocks.mentee_at.iter().enumerate() {
            let Some(was) = before.mentees[*mentee as usize] else { continue };
            let carried = &carried.mentees[was as usize];
            let known = search.rows.list(row).iter();
            let after = known.map(|(column, cost)| (*cost - search.column_price[*column as usize], *column));
            let lowest = after.clone().map(|(after, _)| after).min().unwrap_or(scored.top).min(scored.top);
            let own = if same_prices { fits(top - price(carried.price)?.wide())? } else { lowest };
            search.row_price[row] = own;
            if same_prices {
                compared_rows[row] = own;
            }
            let to = match carried.mate.map(|mate| now[mate as usize]) {
                Some(position) => {
                    after.into_iter().find(|(after, column)| *column == position && *after == own)
                }
                None => (own == scored.top).then_some((own, OUT)),
            };
            if let Some((_, to)) = to.filter(|(_, to)| *to == OUT || search.has_room(*to)) {
                search.assign(row as u32, to);
            }
        }
        search.settle()?;
        let mut proved = Proved::at(compared_rows, compared);
        generate::prove(&mut scored, &mut search, &mut proved, options.threads.max(1))?;
        Ok(Self::ready(pool, scored, search, proved))
    }
}

/// Goes on in the narrowest numbers that will do.
pub(super) fn resume<A: Width>(
    pool: &Pool,
    options: Options,
    blocks: &Arc<Blocks<A>>,
    before: &Before,
    carried: &Carried,
) -> Option<Box<dyn Solved>> {
    for scale in SCALES {
        match State::<A, i32>::resumed(pool, options, blocks, scale, before, carried) {
            Ok(state) if state.is_ranked() => return Some(Box::new(state)),
            Ok(_) | Err(_) => {}
        }
        match State::<A, i64>::resumed(pool, options, blocks, scale, before, carried) {
            Ok(state) if state.is_ranked() => return Some(Box::new(state)),
            Ok(_) | Err(_) => {}
        }
    }
    None
}
