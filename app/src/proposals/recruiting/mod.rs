//! Whom to recruit next: the mentors who would help most, each tried by matching the round again with one more. A small
//! round is tried while the page waits, a large one by a job.

pub mod pages;
pub mod store;
pub mod work;

use matching::{Problem, Recruit};

use super::RunState;

/// Profiles on the page.
pub const SHOWN: usize = 12;

/// Larger rounds are not matched again dozens of times while a page waits: mentees times mentors.
pub const MOST_COUPLES: usize = 250_000;

/// Whether a round is tried while the page waits.
pub fn is_small(problem: &Problem) -> bool {
    problem.mentees.len().saturating_mul(problem.mentors.len()) <= MOST_COUPLES
}

/// What a job finds out about whom to recruit, for one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recruiting {
    /// Where it is.
    pub state: RunState,
    /// How far it is. Unit: percent.
    pub progress: i32,
    /// What it found, best first; empty before it is done.
    pub found: Vec<Recruit>,
}
