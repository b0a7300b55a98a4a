//! From a problem to its outcome.

use std::fmt;
use std::ops::ControlFlow;

use crate::digest::digest;
use crate::explain;
use crate::instance::Instance;
use crate::outcome::{Certificate, LOCAL_TOLD, Outcome, Proposed};
use crate::pool::{Options, Planned, Step};
use crate::problem::{BadProblems, Problem};
use crate::questions::{NotLocal, Questions};
use crate::score;
use crate::worth::Worth;

/// The best plan for a problem, with its reasons and its proof.
pub fn solve(problem: &Problem) -> Result<Outcome, BadProblems> {
    match solve_with(problem, &mut |_| ControlFlow::Continue(())) {
        Ok(outcome) => Ok(outcome),
        Err(Unsolved::Bad(bad)) => Err(bad),
        Err(Unsolved::Cancelled) => unreachable!("nobody breaks off here"),
    }
}

/// [`solve`], telling how far it is. Break to cancel.
pub fn solve_with(
    problem: &Problem,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Outcome, Unsolved> {
    problem.check().map_err(Unsolved::Bad)?;
    let of = problem.mentees.len();
    let mut step = |phase, done| progress(Progress { phase, done, of });
    if step(Phase::Scoring, 0).is_break() {
        return Err(Unsolved::Cancelled);
    }
    let instance = Instance::new(problem);
    let solution = Solution::best(&instance, &instance.locked, &instance.places, &mut |doing| match doing {
        Step::Scoring(done) => step(Phase::Scoring, done),
        Step::Proving(_, done) => step(Phase::Proving, done),
    });
    let solution = solution.ok_or(Unsolved::Cancelled)?;
    outcome(&instance, &solution, &mut |done| step(Phase::Explaining, done)).ok_or(Unsolved::Cancelled)
}

/// A plan with the prices that prove it, in the order of the people's keys.
pub(crate) struct Solution {
    /// For each mentee her mentor, fixed or chosen.
    pub mentor_of: Vec<Option<u32>>,
    /// For each mentee her price; nothing for those whose pair was fixed.
    pub mentee_price: Vec<Worth>,
    /// For each mentor the price of one place; it means nothing where there are none.
    pub mentor_price: Vec<Worth>,
}

impl Solution {
    /// The best plan in which every pair of `fixed` stands; `places` are those that the fixed pairs leave. `None` when `told` broke off.
    pub fn best(
        instance: &Instance<'_>,
        fixed: &[Option<u32>],
        places: &[u32],
        told: &mut dyn FnMut(Step) -> ControlFlow<()>,
    ) -> Option<Self> {
        let pool = instance.open(fixed, places);
        let planned = pool.solve_with(Options { threads: threads(), ..Options::default() }, told)?;
        Some(Self::of(instance, fixed, &planned))
    }

    /// What a plan for the open part means together with the fixed pairs.
    pub fn of(instance: &Instance<'_>, fixed: &[Option<u32>], planned: &Planned) -> Self {
        let (mentee_price, mentor_price) = instance.prices(planned);
        let chosen = instance.mentor_of(planned);
        let mentor_of = fixed.iter().zip(chosen).map(|(fixed, chosen)| fixed.or(chosen)).collect();
        Self { mentor_of, mentee_price, mentor_price }
    }
}

/// Threads to score with: as many as the machine has, up to eight.
pub(crate) fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(8)
}

/// Writes down what a plan means. `None` when `step` broke off.
pub(crate) fn outcome(
    instance: &Instance<'_>,
    solution: &Solution,
    step: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Option<Outcome> {
    let mut pairs = Vec::new();
    let mentor_of = &solution.mentor_of;
    for (i, mentor) in mentor_of.iter().enumerate() {
        if step(i).is_break() {
            return None;
        }
        pairs.extend(mentor.map(|j| proposed(instance, i, j)));
    }
    let (unmatched, shortages) = explain::unmatched(instance, mentor_of);
    let with_room = explain::with_room(instance, mentor_of);
    let certificate = certificate(instance, solution);
    let mut outcome = Outcome {
        matched: pairs.len() as u32,
        total: pairs.iter().map(|pair| pair.score).sum(),
        max_score: score::max_score(&instance.problem.settings),
        digest: digest(instance, &pairs),
        pairs,
        unmatched,
        shortages,
        with_room,
        certificate,
    };
    let not_local = not_local(instance.problem, &outcome);
    for (pair, why) in outcome.pairs.iter_mut().zip(not_local) {
        pair.not_local = why;
    }
    Some(outcome)
}

/// For each pair why it is not local. Nothing where that is not told.
pub(crate) fn not_local(problem: &Problem, outcome: &Outcome) -> Vec<Option<NotLocal>> {
    let couples = problem.mentees.len() * problem.mentors.len();
    if problem.settings.local_first_percent.is_none() || couples > LOCAL_TOLD {
        return Vec::new();
    }
    let Ok(questions) = Questions::about(problem, outcome) else { return Vec::new() };
    outcome.pairs.iter().map(|pair| questions.not_local(&pair.mentee).ok().flatten()).collect()
}

/// A pair with its reasons.
pub(crate) fn proposed(instance: &Instance<'_>, i: usize, j: u32) -> Proposed {
    let (mentee, mentor) = (instance.mentees[i], instance.mentors[j as usize]);
    let score = score::score(instance.problem, mentee, mentor);
    let (of, better, among) = instance.standing(i, j, score.score);
    Proposed {
        mentee: mentee.key.clone(),
        mentor: mentor.key.clone(),
        score: score.score,
        contributions: score.contributions,
        rank: better + 1,
        // A locked pair may be below the floor, and then is not among those that may be proposed.
        of: of + u32::from(!among),
        locked: instance.locked[i].is_some(),
        not_local: None,
    }
}

fn certificate(instance: &Instance<'_>, solution: &Solution) -> Certificate {
    let free = |i: usize| instance.locked[i].is_none();
    Certificate {
        mentees: (0..instance.mentees.len())
            .filter(|i| free(*i))
            .map(|i| (instance.mentees[i].key.clone(), solution.mentee_price[i]))
            .collect(),
        mentors: instance
            .mentors
            .iter()
            .zip(&solution.mentor_price)
            .zip(&instance.places)
            .filter(|(_, places)| **places > 0)
            .map(|((mentor, price), _)| (mentor.key.clone(), *price))
            .collect(),
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Mentees done in this phase.
    pub done: usize,
    /// Mentees in all.
    pub of: usize,
}

/// What a run does, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Checking the rules and scoring the pairs.
    Scoring,
    /// Comparing every pair with the prices of the plan, which is mended until none is better.
    Proving,
    /// Writing down the reasons.
    Explaining,
}

/// Why there is no outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsolved {
    /// The problem has no meaning.
    Bad(BadProblems),
    /// The caller broke off.
    Cancelled,
}

impl fmt::Display for Unsolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bad(bad) => bad.fmt(f),
            Self::Cancelled => f.write_str("The matching run was cancelled."),
        }
    }
}

impl std::error::Error for Unsolved {}
