//! People as columns of numbers, and the best plan for them without ever holding the matrix of their scores.
//!
//! A [`Pool`] says what is known of everybody in a form that can be scored quickly: classes (somebody's area, occupation,
//! education) with a table of points, sets (interests, times) with points for what is shared, and the same two forms for hard rules.
//! [`Pool::solve`] scores the pairs in blocks, keeps candidates, and proves the plan over every pair ([`crate::core`]). A
//! [`Problem`](crate::Problem) is turned into a pool by its rules and criteria; whoever has people as numbers already can
//! build one directly.

mod blocks;
mod columns;
mod equals;
mod kernel;
mod others;
mod outward;
mod resume;
mod scorer;
mod session;
pub(crate) mod simd;
mod small;
mod source;
mod tight;
mod waiting;

use std::ops::ControlFlow;

use crate::core::generate::{Effort, Pass, Stopped};

pub use columns::{Bar, Sets, Table, Term};
pub use equals::Equal;
pub use others::{Flipped, Other};
pub use resume::Before;
pub(crate) use scorer::Scorer;
pub use session::Session;
pub(crate) use session::split;
pub use simd::Simd;

/// Nobody: the number of a mentor that is none.
const NOBODY: u32 = u32::MAX;

/// People, what makes two of them a good pair, and what forbids it.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// How many mentees there are.
    pub mentees: usize,
    /// For each mentor, how many mentees she can take.
    pub places: Vec<u32>,
    /// What gives points.
    pub terms: Vec<Term>,
    /// What must hold.
    pub bars: Vec<Bar>,
    /// Pairs (mentee, mentor) that may not be, one by one, in ascending order.
    pub excluded: Vec<(u32, u32)>,
    /// Weeks that each mentee has waited: among equally good plans the one for those who have waited most in sum. Empty: nobody counts.
    pub weeks: Vec<u32>,
    /// Pairs with fewer points than this may not be.
    pub floor: u32,
    /// Points by class that count in the plan but not towards the floor: to prefer local mentors.
    pub preference: Option<Table<u32>>,
    /// What the plan is best in.
    pub aim: Aim,
}

/// What the plan is best in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// As many mentees matched as can be; among those plans the most points.
    #[default]
    MostPeople,
    /// The most points; among those plans the most mentees.
    BestTotal,
}

/// How to go about it. Nothing here changes how good the plan is.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Candidates kept for each mentee.
    pub candidates: usize,
    /// Threads that score and prove.
    pub threads: usize,
    /// Which instructions to use. Results are the same with all of them.
    pub simd: Simd,
}

impl Default for Options {
    fn default() -> Self {
        Self { candidates: 32, threads: 1, simd: Simd::best() }
    }
}

/// The best plan for a pool, with the prices that prove it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// For each mentee her mentor.
    pub mentor_of: Vec<Option<u32>>,
    /// How many have one.
    pub matched: usize,
    /// Sum of the points of the pairs.
    pub points: u64,
    /// For each mentee the price of being matched: for all allowed pairs the two prices are at least what the
    /// pair is worth, and all prices together are what the plan is worth.
    pub mentee_price: Vec<i64>,
    /// For each mentor the price of one place; nothing where there is room.
    pub mentor_price: Vec<i64>,
    /// What one pair with so many points is worth.
    pub worth: Worthiness,
    /// The same prices for the weeks waited, which count only between pairs and plans that are otherwise equal.
    pub mentee_weeks: Vec<i64>,
    /// For each mentor.
    pub mentor_weeks: Vec<i64>,
}

/// How people and points make one number: a pair with *p* points is worth *p × point + person*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worthiness {
    /// What a point counts.
    pub point: i64,
    /// What it counts that somebody is matched.
    pub person: i64,
}

/// What a run is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Scoring pairs; so many mentees are done.
    Scoring(usize),
    /// Comparing every pair with the prices, in this round (from 1); so many mentees are done.
    Proving(usize, usize),
}

impl Pool {
    /// The best plan.
    pub fn solve(&self, options: Options) -> Planned {
        match self.solve_with(options, &mut |_| ControlFlow::Continue(())) {
            Some(planned) => planned,
            None => unreachable!("nobody breaks off here"),
        }
    }

    /// The best plan, telling how far it is; `None` when `told` breaks off.
    pub fn solve_with(
        &self,
        options: Options,
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Option<Planned> {
        Some(Session::solve(self, options, told)?.planned())
    }

    /// The most points a pair could have.
    pub fn most_points(&self) -> u32 {
        let preferred = self.preference.iter().flat_map(|table| &table.values).max().copied().unwrap_or(0);
        self.terms.iter().map(Term::most).sum::<u32>() + preferred
    }

    /// The points of one pair by the plain way, without columns and blocks; `None` when it may not be.
    pub fn points(&self, mentee: usize, mentor: usize) -> Option<u32> {
        let allowed = self.bars.iter().all(|bar| bar.allows(mentee, mentor))
            && self.excluded.binary_search(&(mentee as u32, mentor as u32)).is_err();
        let points: u32 = self.terms.iter().map(|term| term.points(mentee, mentor)).sum();
        let preferred = self.preference.as_ref().map_or(0, |table| table.value(mentee, mentor));
        (allowed && points >= self.floor).then_some(points + preferred)
    }
}

impl Planned {
    /// What the whole plan is worth, people and points.
    pub fn worth_in_all(&self) -> i64 {
        self.points as i64 * self.worth.point + self.matched as i64 * self.worth.person
    }

    /// Checks that this is a plan for a pool and that none is better: weak duality, every pair scored by the plain way.
    pub fn is_proved_for(&self, pool: &Pool) -> bool {
        let mut left: Vec<i128> = pool.places.iter().map(|places| i128::from(*places)).collect();
        let (mut earned, mut paid) = (0i128, 0i128);
        let (mut matched, mut points) = (0, 0);
        if self.mentor_of.len() != pool.mentees || self.mentee_price.len() != pool.mentees {
            return false;
        }
        for mentee in 0..pool.mentees {
            let price = self.mentee_price[mentee];
            paid += i128::from(price);
            let mut own = self.mentor_of[mentee].is_none();
            for (mentor, left) in left.iter_mut().enumerate() {
                let Some(score) = pool.points(mentee, mentor) else { continue };
                let worth = i128::from(score) * i128::from(self.worth.point) + i128::from(self.worth.person);
                let together = i128::from(price) + i128::from(self.mentor_price[mentor]);
                if pool.places[mentor] > 0 && together < worth {
                    return false;
                }
                if self.mentor_of[mentee] == Some(mentor as u32) {
                    own = true;
                    *left -= 1;
                    earned += worth;
                    matched += 1;
                    points += u64::from(score);
                }
            }
            if price < 0 || !own {
                return false;
            }
        }
        for (price, places) in self.mentor_price.iter().zip(&pool.places) {
            paid += i128::from(*price) * i128::from(*places);
        }
        let possible =
            left.iter().all(|left| *left >= 0) && self.mentor_price.iter().all(|price| *price >= 0);
        possible && earned == paid && (matched, points) == (self.matched, self.points)
    }
}

impl From<Pass> for Step {
    fn from(pass: Pass) -> Self {
        match pass {
            Pass::Scoring(done) => Self::Scoring(done),
            Pass::Proving(round, done) => Self::Proving(round, done),
        }
    }
}

impl Options {
    fn effort(self) -> Effort {
        Effort { candidates: self.candidates.max(1), threads: self.threads.max(1) }
    }
}

/// Cancelled, as opposed to numbers that did not fit.
fn is_cancelled(stopped: Stopped) -> bool {
    stopped == Stopped::Cancelled
}
