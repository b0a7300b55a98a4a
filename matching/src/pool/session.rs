//! A plan that stays alive: what was found is kept, so that a change costs only what it touches.

use std::ops::ControlFlow;

use super::blocks::Blocks;
use super::kernel::Width;
use super::simd::Known;
use super::source::Scored;
use super::{Aim, NOBODY, Options, Planned, Pool, Step, Worthiness, is_cancelled};
use crate::core::generate::{self, Stopped};
use crate::core::price::Price;
use crate::core::search::{OUT, Search};
use crate::core::split;

/// A solved pool that can change.
pub struct Session {
    inner: Box<dyn Solved + Send>,
}

/// What a solved pool can do, whatever numbers it is made of.
trait Solved {
    fn planned(&self) -> Planned;
}

struct State<A, P: Price> {
    scored: Scored<A, P>,
    search: Search<P>,
}

impl Session {
    /// Solves a pool. `None` when `told` breaks off.
    pub fn begin(
        pool: &Pool,
        options: Options,
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Option<Self> {
        // The narrowest numbers that do: first those of scores, then those of prices.
        let most = pool.most_points() + 1;
        let inner = if most < u8::MOST {
            begin::<u8>(pool, options, told)
        } else if most < u16::MOST {
            begin::<u16>(pool, options, told)
        } else {
            begin::<u32>(pool, options, told)
        };
        inner.ok().map(|inner| Self { inner })
    }

    /// The plan as it is now.
    pub fn planned(&self) -> Planned {
        self.inner.planned()
    }
}

/// How often the price of a person is made larger before giving up; once has always been enough.
const SCALES: [i64; 3] = [1, 64, 4096];

fn begin<A: Width>(
    pool: &Pool,
    options: Options,
    told: &mut dyn FnMut(Step) -> ControlFlow<()>,
) -> Result<Box<dyn Solved + Send>, Stopped> {
    for scale in SCALES {
        match State::<A, i32>::solve(pool, options, scale, told) {
            Ok(state) if state.is_ranked() => return Ok(Box::new(state)),
            Err(stopped) if is_cancelled(stopped) => return Err(stopped),
            Ok(_) | Err(_) => {}
        }
        let state = State::<A, i64>::solve(pool, options, scale, told)?;
        if state.is_ranked() {
            return Ok(Box::new(state));
        }
    }
    Err(Stopped::TooNarrow)
}

impl<A: Width, P: Price> State<A, P> {
    fn solve(
        pool: &Pool,
        options: Options,
        scale: i64,
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Result<Self, Stopped> {
        let blocks = Blocks::new(pool);
        let places = |mentor: &u32| if *mentor == NOBODY { 0 } else { pool.places[*mentor as usize] };
        let places = blocks.mentor_at.iter().map(places).collect();
        let mut scored = Scored::new(pool, blocks, Known::new(options.simd), scale)?;
        let top = scored.top;
        let told = &mut |pass| told(Step::from(pass));
        let first = |search: &mut Search<P>| match pool.aim {
            Aim::MostPeople => split::start(search),
            Aim::BestTotal => Ok(()),
        };
        let search = generate::solve(&mut scored, places, top, options.effort(), first, told)?;
        Ok(Self { scored, search })
    }

    /// Whether the prices fall apart into people and points without the one ever reaching into the other.
    fn is_ranked(&self) -> bool {
        let Worthiness { point, person } = self.scored.worth;
        let unit = point.max(person);
        let parts = |price: &P| split(price.wide(), unit).1.unsigned_abs();
        let all = self.search.row_price.iter().chain(&self.search.column_price);
        all.map(parts).max().unwrap_or(0) <= (unit / 8).unsigned_abs()
    }
}

/// A number as a multiple of `unit` and the rest, which is at most half a unit in either direction.
pub(super) fn split(number: i64, unit: i64) -> (i64, i64) {
    let whole = (number + unit / 2).div_euclid(unit);
    (whole, number - whole * unit)
}

impl<A: Width, P: Price> Solved for State<A, P> {
    fn planned(&self) -> Planned {
        let Self { scored, search } = self;
        let mut mentor_of = vec![None; search.mate.len()];
        let mut mentee_price = vec![0; search.mate.len()];
        let (mut matched, mut points) = (0, 0);
        for (row, mentee) in scored.blocks.mentee_at.iter().enumerate() {
            mentee_price[*mentee as usize] = scored.top.wide() - search.row_price[row].wide();
            let mate = search.mate[row];
            if mate >= OUT {
                continue;
            }
            mentor_of[*mentee as usize] = Some(scored.blocks.mentor_at[mate as usize]);
            let cost = search.cost_of(row).map_or(0, Price::wide);
            matched += 1;
            points += ((scored.top.wide() - cost - scored.worth.person) / scored.worth.point) as u64;
        }
        let mentors = scored.blocks.mentor_at.iter().filter(|mentor| **mentor != NOBODY).count();
        let mut mentor_price = vec![0; mentors];
        for (position, mentor) in
            scored.blocks.mentor_at.iter().enumerate().filter(|(_, mentor)| **mentor != NOBODY)
        {
            mentor_price[*mentor as usize] = -search.column_price[position].wide();
        }
        Planned { mentor_of, matched, points, mentee_price, mentor_price, worth: scored.worth }
    }
}
