//! A plan that stays alive: what was found is kept, so that a change costs only what it touches.

use std::cell::OnceCell;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::blocks::{Blocks, inverse};
use super::equals::Equal;
use super::kernel::Width;
use super::others::{Flipped, Other, View};
use super::outward::Outward;
use super::resume::{self, Before, Carried};
use super::scorer::AnyWidth;
use super::simd::Known;
use super::small;
use super::source::{Scored, allowed};
use super::tight::{Tight, Tightening};
use super::waiting::Equals;
use super::{Aim, NOBODY, Options, Planned, Pool, Step, Worthiness, is_cancelled};
use crate::core::generate::{self, Pass, Proved, Source, Stopped};
use crate::core::price::Price;
use crate::core::search::{NONE, OUT, Search};

use crate::core::split;

/// A solved pool that can change: a mentor withdraws, a pair is decided or refused. The plan is mended, not made anew, and proved again
/// wherever prices rose.
pub struct Session {
    inner: Box<dyn Solved>,
}

/// What a solved pool can do, whatever numbers it is made of.
pub(super) trait Solved: Send {
    fn planned(&self) -> Planned;
    fn copy(&self) -> Box<dyn Solved>;
    fn make_ready(&mut self);
    fn withdraw(&mut self, mentor: u32) -> bool;
    fn decide(&mut self, mentee: u32, mentor: u32) -> bool;
    fn leave(&mut self, mentee: u32) -> bool;
    fn refuse(&mut self, mentee: u32, mentor: u32) -> bool;
    fn slacks(&self, mentee: u32) -> Vec<(i64, u32)>;
    fn others(&self, flipped: &Flipped, mentee: u32, among: &dyn Fn(u32) -> bool, most: usize) -> Vec<Other>;
    fn equals(&self) -> Vec<Equal>;
    fn carry(&self) -> Carried;
}

pub(super) struct State<A, P: Price> {
    pub(super) scored: Scored<A, P>,
    pub(super) search: Search<P>,
    proved: Proved<P>,
    /// While the search knows no pairs but those of the plan: how many candidates each row is to have before anything changes.
    candidates: Option<usize>,
    row_of: Vec<u32>,
    pub(super) position_of: Vec<u32>,
    /// Weeks waited and their prices, by row and by position; empty where nobody's weeks count.
    pub(super) weeks: Vec<u32>,
    pub(super) row_weeks: Vec<i64>,
    pub(super) column_weeks: Vec<i64>,
    /// What a decided pair is worth is not in the search any more.
    decided: Vec<(u32, u32, u64)>,
    /// The tight pairs that were found when it was last settled who has waited longest.
    tight: Tight<P>,
    /// What all questions about this plan have in common, once somebody has asked.
    outward: OnceCell<Outward>,
}

impl Clone for Session {
    fn clone(&self) -> Self {
        Self { inner: self.inner.copy() }
    }
}

impl Session {
    /// Solves a pool and makes ready for changes. `None` when `told` breaks off.
    pub fn begin(
        pool: &Pool,
        options: Options,
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Option<Self> {
        let mut session = Self::solve(pool, options, told)?;
        session.inner.make_ready();
        Some(session)
    }

    /// Solves a pool that will not change.
    pub(super) fn solve(
        pool: &Pool,
        options: Options,
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Option<Self> {
        let inner = match AnyWidth::new(pool) {
            AnyWidth::Bytes(blocks) => begin(pool, options, blocks, told),
            AnyWidth::Halves(blocks) => begin(pool, options, blocks, told),
            AnyWidth::Words(blocks) => begin(pool, options, blocks, told),
        };
        inner.ok().map(|inner| Self { inner })
    }

    /// Solves the pool that this one has become. The plan goes on from where it was: among equally good plans it is the one at hand, not
    /// the one that [`Session::begin`] would make.
    pub fn resume(&self, pool: &Pool, options: Options, before: &Before) -> Self {
        let carried = self.inner.carry();
        let any = AnyWidth::new(pool);
        let resumed = match &any {
            AnyWidth::Bytes(blocks) => resume::resume(pool, options, blocks, before, &carried),
            AnyWidth::Halves(blocks) => resume::resume(pool, options, blocks, before, &carried),
            AnyWidth::Words(blocks) => resume::resume(pool, options, blocks, before, &carried),
        };
        match resumed {
            Some(inner) => Self { inner },
            None => match Self::begin(pool, options, &mut |_| ControlFlow::Continue(())) {
                Some(anew) => anew,
                None => unreachable!("nobody breaks off here"),
            },
        }
    }

    /// The plan as it is now.
    pub fn planned(&self) -> Planned {
        self.inner.planned()
    }

    /// A mentor takes nobody any more. `false` if the numbers grew too wide: then begin anew.
    #[must_use]
    pub fn withdraw(&mut self, mentor: u32) -> bool {
        self.inner.withdraw(mentor)
    }

    /// A pair stands, whatever else; the mentor must have a place and the pair be allowed. `false` as for [`Session::withdraw`].
    #[must_use]
    pub fn decide(&mut self, mentee: u32, mentor: u32) -> bool {
        self.inner.decide(mentee, mentor)
    }

    /// A mentee takes no part any more. `false` as for [`Session::withdraw`].
    #[must_use]
    pub(crate) fn leave(&mut self, mentee: u32) -> bool {
        self.inner.leave(mentee)
    }

    /// A pair may not be any more. Questions about other mentors do not know that. `false` as for [`Session::withdraw`].
    #[must_use]
    pub(crate) fn refuse(&mut self, mentee: u32, mentor: u32) -> bool {
        self.inner.refuse(mentee, mentor)
    }

    /// For every mentor whom a mentee may have, the least that it could cost to pair the two instead: what the prices pay beyond the pair's
    /// worth, in the certificate's unit. In ascending order.
    pub fn slacks(&self, mentee: u32) -> Vec<(i64, u32)> {
        self.inner.slacks(mentee)
    }

    /// The `most` mentors for a mentee that would cost everybody together least, the cheapest first, each with the exact cost and
    /// with who would move; the one she has is among them. `flipped` must be of the pool that the session was begun with. Nobody for a
    /// mentee whose pair was decided.
    ///
    /// The first question about a plan finds what all of them have in common: that takes about as long as solving, and up to half a
    /// kilobyte for each mentor.
    pub fn others(&self, flipped: &Flipped, mentee: u32, most: usize) -> Vec<Other> {
        self.inner.others(flipped, mentee, &|_| true, most)
    }

    /// The best of certain mentors for a mentee in the same way; nothing if none of them may be hers.
    pub fn best_among(&self, flipped: &Flipped, mentee: u32, among: &dyn Fn(u32) -> bool) -> Option<Other> {
        self.inner.others(flipped, mentee, among, 1).pop()
    }

    /// For each mentee all that best plans give her: there may be several that are equally good.
    pub fn equals(&self) -> Vec<Equal> {
        self.inner.equals()
    }
}

/// How often the price of a person is made larger before giving up; once has always been enough.
pub(super) const SCALES: [i64; 3] = [1, 64, 4096];

fn begin<A: Width>(
    pool: &Pool,
    options: Options,
    blocks: Arc<Blocks<A>>,
    told: &mut dyn FnMut(Step) -> ControlFlow<()>,
) -> Result<Box<dyn Solved>, Stopped> {
    let blocks = &blocks;
    for scale in SCALES {
        match State::<A, i32>::solve(pool, options, blocks, scale, told) {
            Ok(state) if state.is_ranked() => return Ok(Box::new(state)),
            Err(stopped) if is_cancelled(stopped) => return Err(stopped),
            Ok(_) | Err(_) => {}
        }
        let state = State::<A, i64>::solve(pool, options, blocks, scale, told)?;
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
        blocks: &Arc<Blocks<A>>,
        scale: i64,
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Result<Self, Stopped> {
        let places = |mentor: &u32| if *mentor == NOBODY { 0 } else { pool.places[*mentor as usize] };
        let places: Vec<u32> = blocks.mentor_at.iter().map(places).collect();
        let mut scored = Scored::new(pool, Arc::clone(blocks), Known::new(options.simd), scale)?;
        let top = scored.top;
        let told = &mut |pass| told(Step::from(pass));
        let first = |search: &mut Search<P>| match pool.aim {
            Aim::MostPeople => split::start(search),
            Aim::BestTotal => Ok(()),
        };
        let small = small::solve(&scored, &places);
        let bare = small.is_some();
        if let Some((search, _)) = &small {
            scored.note(&search.column_price, &vec![false; places.len()]);
        }
        let (search, proved) = match small {
            Some(solved) => {
                for pass in [Pass::Scoring(0), Pass::Proving(1, 0)] {
                    if told(pass).is_break() {
                        return Err(Stopped::Cancelled);
                    }
                }
                solved
            }
            None => generate::solve(&mut scored, places, top, options.effort(), first, told)?,
        };
        let mut state = Self::ready(pool, scored, search, proved);
        state.candidates = bare.then_some(options.effort().candidates);
        Ok(state)
    }

    /// A solved and proved pool, ready for changes and questions.
    pub(super) fn ready(pool: &Pool, scored: Scored<A, P>, search: Search<P>, proved: Proved<P>) -> Self {
        let blocks = Arc::clone(&scored.blocks);
        let mut state = Self {
            candidates: None,
            row_of: inverse(&blocks.mentee_at, pool.mentees),
            position_of: inverse(&blocks.mentor_at, pool.places.len()),
            weeks: match pool.weeks.is_empty() {
                true => Vec::new(),
                false => blocks.mentee_at.iter().map(|mentee| pool.weeks[*mentee as usize]).collect(),
            },
            scored,
            search,
            proved,
            row_weeks: Vec::new(),
            column_weeks: Vec::new(),
            decided: Vec::new(),
            tight: Tight::default(),
            outward: OnceCell::new(),
        };
        state.prefer_longest_waiting();
        state
    }

    /// Makes ready for a change.
    fn know_candidates(&mut self) {
        let Some(count) = self.candidates.take() else { return };
        let mut scratch = self.scored.scratch();
        let mut edges = Vec::new();
        for row in 0..self.search.mate.len() {
            edges.clear();
            self.scored.candidates(&mut scratch, row, count, &mut edges);
            let mate = self.search.mate[row];
            for (column, cost) in edges.iter().filter(|edge| edge.0 != mate) {
                self.search.add(row as u32, *column, *cost);
            }
        }
    }

    /// Mends and proves the plan after a change.
    fn mend(&mut self) -> bool {
        self.outward.take();
        let done = self
            .search
            .settle()
            .map_err(Stopped::from)
            .and_then(|()| generate::prove(&mut self.scored, &mut self.search, &mut self.proved, 1));
        if done.is_err() || !self.is_ranked() {
            return false;
        }
        self.prefer_longest_waiting();
        true
    }

    /// Between equally good plans, the one for those who have waited longest.
    fn prefer_longest_waiting(&mut self) {
        let Self { scored, search, weeks, .. } = self;
        let out: Vec<usize> = (0..search.mate.len())
            .filter(|row| search.mate[*row] == OUT && !scored.taken_out[*row])
            .collect();
        if weeks.is_empty() {
            return;
        }
        if out.is_empty() {
            self.row_weeks = weeks.iter().map(|weeks| i64::from(*weeks)).collect();
            self.column_weeks = vec![0; search.column_price.len()];
            return;
        }
        let places: Vec<u32> =
            (0..search.column_price.len() as u32).map(|column| search.places(column)).collect();
        // Only what somebody left out can reach over tight pairs is open.
        let mut tight = Tightening::new(scored, &search.column_price, std::mem::take(&mut self.tight));
        let mut reached = vec![false; places.len()];
        let mut inside = vec![false; weeks.len()];
        let mut queue = out.clone();
        out.iter().for_each(|row| inside[*row] = true);
        while let Some(row) = queue.pop() {
            for (column, _) in tight.row(row, search.row_price[row]) {
                if !std::mem::replace(&mut reached[*column as usize], true) {
                    for held in search.held(*column) {
                        if !std::mem::replace(&mut inside[held as usize], true) {
                            queue.push(held as usize);
                        }
                    }
                }
            }
        }
        self.tight = tight.known();
        let tight = &self.tight.lists;
        let must: Vec<bool> = search.row_price.iter().map(|price| *price < scored.top).collect();
        let equals = Equals { tight, must: &must, weeks, places: &places };
        let waited = equals.longest_waiting();
        for row in (0..weeks.len()).filter(|row| inside[*row]) {
            let stays =
                search.mate[row] == waited.mate[row] || search.mate[row] == OUT && waited.mate[row] == NONE;
            if !stays {
                search.release(row as u32);
            }
        }
        for row in (0..weeks.len() as u32).filter(|row| inside[*row as usize]) {
            let to = if waited.mate[row as usize] == NONE { OUT } else { waited.mate[row as usize] };
            if search.mate[row as usize] == to {
                continue;
            }
            let known = search.rows.list(row as usize).iter().any(|edge| edge.0 == to);
            if let Some((_, cost)) = tight[row as usize].iter().find(|edge| edge.0 == to).filter(|_| !known) {
                search.add(row, to, *cost);
            }
            search.assign(row, to);
        }
        let price = |row: usize| match search.mate[row] {
            OUT => 0,
            mate => i64::from(weeks[row]) - waited.column_price[mate as usize],
        };
        self.row_weeks = (0..weeks.len()).map(price).collect();
        self.column_weeks = waited.column_price;
    }

    /// Whether the prices fall apart into people and points without the one ever reaching into the other.
    pub(super) fn is_ranked(&self) -> bool {
        let Worthiness { point, person } = self.scored.worth;
        let unit = point.max(person);
        let parts = |price: &P| split(price.wide(), unit).1.unsigned_abs();
        let real = |column: &usize| self.search.places(*column as u32) > 0;
        let columns =
            (0..self.search.column_price.len()).filter(real).map(|column| &self.search.column_price[column]);
        let all = self.search.row_price.iter().chain(columns);
        all.map(parts).max().unwrap_or(0) <= (unit / 8).unsigned_abs()
    }
}

/// A number as a multiple of `unit` and the rest, which is at most half a unit in either direction.
pub(crate) fn split(number: i64, unit: i64) -> (i64, i64) {
    let whole = (number + unit / 2).div_euclid(unit);
    (whole, number - whole * unit)
}

impl<A: Width, P: Price> Solved for State<A, P> {
    fn copy(&self) -> Box<dyn Solved> {
        Box::new(Self {
            scored: self.scored.clone(),
            search: self.search.clone(),
            proved: self.proved.clone(),
            candidates: self.candidates,
            row_of: self.row_of.clone(),
            position_of: self.position_of.clone(),
            weeks: self.weeks.clone(),
            row_weeks: self.row_weeks.clone(),
            column_weeks: self.column_weeks.clone(),
            decided: self.decided.clone(),
            tight: Tight::default(),
            outward: OnceCell::new(),
        })
    }

    fn make_ready(&mut self) {
        self.know_candidates();
        self.search.know_columns();
    }

    fn withdraw(&mut self, mentor: u32) -> bool {
        self.search.shrink(self.position_of[mentor as usize], 0);
        self.mend()
    }

    fn decide(&mut self, mentee: u32, mentor: u32) -> bool {
        let (row, position) = (self.row_of[mentee as usize], self.position_of[mentor as usize]);
        let mut points = 0;
        allowed(&self.scored.blocks, self.scored.simd, row as usize, &mut |other, found| {
            if other == mentor {
                points = u64::from(found);
            }
        });
        self.decided.push((mentee, mentor, points));
        self.search.take_out(row);
        self.scored.taken_out[row as usize] = true;
        self.search.shrink(position, self.search.places(position) - 1);
        self.mend()
    }

    fn leave(&mut self, mentee: u32) -> bool {
        let row = self.row_of[mentee as usize];
        self.search.take_out(row);
        self.scored.taken_out[row as usize] = true;
        self.mend()
    }

    fn refuse(&mut self, mentee: u32, mentor: u32) -> bool {
        let (row, position) = (self.row_of[mentee as usize], self.position_of[mentor as usize]);
        self.scored.refused.insert((row, position));
        self.search.remove(row, position);
        self.tight.forget(row, position);
        self.mend()
    }

    fn slacks(&self, mentee: u32) -> Vec<(i64, u32)> {
        let row = self.row_of[mentee as usize] as usize;
        let base = i64::from(self.scored.blocks.base[row]);
        let mut slacks = Vec::new();
        allowed(&self.scored.blocks, self.scored.simd, row, &mut |mentor, points| {
            let cost = self.scored.cost(row, (i64::from(points) - base + 1) as u32);
            let price = self.search.column_price[self.position_of[mentor as usize] as usize];
            slacks.push((cost.wide() - price.wide() - self.search.row_price[row].wide(), mentor));
        });
        slacks.sort_unstable();
        slacks
    }

    fn equals(&self) -> Vec<Equal> {
        State::equals(self)
    }

    fn carry(&self) -> Carried {
        State::carry(self)
    }

    fn others(&self, flipped: &Flipped, mentee: u32, among: &dyn Fn(u32) -> bool, most: usize) -> Vec<Other> {
        let row = self.row_of[mentee as usize];
        if most == 0 || self.scored.taken_out[row as usize] {
            return Vec::new();
        }
        let view = View {
            search: &self.search,
            worth: self.scored.worth,
            top: self.scored.top,
            simd: self.scored.simd,
            taken_out: &self.scored.taken_out,
            mentee_at: &self.scored.blocks.mentee_at,
            mentor_at: &self.scored.blocks.mentor_at,
            row_of: &self.row_of,
            position_of: &self.position_of,
        };
        let mut slacks = self.slacks(mentee);
        slacks.retain(|(_, mentor)| among(*mentor));
        view.others(flipped, &self.outward, row, slacks, most)
    }

    fn planned(&self) -> Planned {
        let Self { scored, search, row_weeks, column_weeks, .. } = self;
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
        // What keeps everybody away from whom no place is left is not a price.
        let is_open = |position: &usize| search.places(*position as u32) > 0;
        for (position, mentor) in scored
            .blocks
            .mentor_at
            .iter()
            .enumerate()
            .filter(|(at, mentor)| **mentor != NOBODY && is_open(at))
        {
            mentor_price[*mentor as usize] = -search.column_price[position].wide();
        }
        let (mut mentee_weeks, mut mentor_weeks) = (vec![0; mentor_of.len()], vec![0; mentors]);
        for (row, weeks) in row_weeks.iter().enumerate() {
            mentee_weeks[scored.blocks.mentee_at[row] as usize] = *weeks;
        }
        for (position, weeks) in column_weeks.iter().enumerate() {
            if let Some(price) = mentor_weeks.get_mut(scored.blocks.mentor_at[position] as usize) {
                *price = *weeks;
            }
        }
        for (mentee, mentor, own) in &self.decided {
            mentor_of[*mentee as usize] = Some(*mentor);
            matched += 1;
            points += own;
        }
        let worth = scored.worth;
        Planned { mentor_of, matched, points, mentee_price, mentor_price, worth, mentee_weeks, mentor_weeks }
    }
}
