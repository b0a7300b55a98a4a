//! From a problem to its outcome.

use std::fmt;
use std::ops::ControlFlow;

use crate::assign::{Assignment, assign};
use crate::digest::digest;
use crate::explain;
use crate::instance::Instance;
use crate::outcome::{Certificate, Outcome, Proposed};
use crate::problem::{BadProblems, Problem};
use crate::score;

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
    let instance =
        Instance::new(problem, &mut |done| step(Phase::Scoring, done)).ok_or(Unsolved::Cancelled)?;
    let (locked, places) = (&instance.locked, &instance.places);
    let assignment = assign(&instance, locked, places, &mut |done| step(Phase::Assigning, done))
        .ok_or(Unsolved::Cancelled)?;
    outcome(&instance, &assignment, &mut |done| step(Phase::Explaining, done)).ok_or(Unsolved::Cancelled)
}

/// Writes down what an assignment means. `None` when `step` broke off.
fn outcome(
    instance: &Instance<'_>,
    assignment: &Assignment,
    step: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Option<Outcome> {
    let mut pairs = Vec::new();
    let mentor_of = &assignment.mentor_of;
    for (i, mentor) in mentor_of.iter().enumerate() {
        if step(i).is_break() {
            return None;
        }
        pairs.extend(mentor.map(|j| proposed(instance, i, j)));
    }
    let (unmatched, shortages) = explain::unmatched(instance, mentor_of);
    let with_room = explain::with_room(instance, mentor_of);
    let certificate = certificate(instance, assignment);
    Some(Outcome {
        matched: pairs.len() as u32,
        total: pairs.iter().map(|pair| pair.score).sum(),
        max_score: score::max_score(&instance.problem.settings),
        digest: digest(instance, &pairs),
        pairs,
        unmatched,
        shortages,
        with_room,
        certificate,
    })
}

fn proposed(instance: &Instance<'_>, i: usize, j: u32) -> Proposed {
    let (mentee, mentor) = (instance.mentees[i], instance.mentors[j as usize]);
    let score = score::score(instance.problem, mentee, mentor);
    let edges = instance.edges(i);
    let better = edges.iter().filter(|edge| u64::from(edge.score) > score.score.0).count();
    // A locked pair may be below the floor, and then is not among the edges.
    let itself = usize::from(!edges.iter().any(|edge| edge.mentor == j));
    Proposed {
        mentee: mentee.key.clone(),
        mentor: mentor.key.clone(),
        score: score.score,
        contributions: score.contributions,
        rank: better as u32 + 1,
        of: (edges.len() + itself) as u32,
        locked: instance.locked[i].is_some(),
    }
}

fn certificate(instance: &Instance<'_>, assignment: &Assignment) -> Certificate {
    let free = |i: usize| instance.locked[i].is_none();
    Certificate {
        mentees: (0..instance.mentees.len())
            .filter(|i| free(*i))
            .map(|i| (instance.mentees[i].key.clone(), assignment.mentee_price[i]))
            .collect(),
        mentors: instance
            .mentors
            .iter()
            .zip(&assignment.mentor_price)
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
    /// Finding the best plan.
    Assigning,
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
