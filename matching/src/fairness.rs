//! The fairest plan: the worst pair as good as it can be, at a stated price.

use std::ops::ControlFlow;

use crate::outcome::Outcome;
use crate::problem::Problem;
use crate::score::{self, Points};
use crate::solve::{Progress, Unsolved, solve_with};

/// What fairness may cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allowance {
    /// So many fewer people may be matched.
    pub people: u32,
    /// The total may be lower by so much. Unit: percent of the best plan's total, rounded down.
    pub score_percent: u8,
}

/// The fairest plan within an allowance, beside the best one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fairest {
    /// The best plan without looking at fairness.
    pub best: Outcome,
    /// The plan whose worst pair is as good as the allowance permits; among those the best. Its certificate proves it for
    /// [`Fairest::problem`].
    pub outcome: Outcome,
    /// The problem with a floor under which no pair may be.
    pub problem: Problem,
    /// The score of the worst pair that is not locked; none without such pairs.
    pub worst: Option<Points>,
}

/// Raises the floor as far as the allowance permits. Plans only get worse as the floor rises while no fewer people are matched, so the
/// highest floor is found by halving; each floor is solved exactly. Floors are whole percents of full marks.
pub fn fairest(
    problem: &Problem,
    allowance: Allowance,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Fairest, Unsolved> {
    let best = solve_with(problem, progress)?;
    let least_people = best.matched.saturating_sub(allowance.people);
    let least_total = best.total.0 - best.total.0 * u64::from(allowance.score_percent.min(100)) / 100;
    let within = |outcome: &Outcome| outcome.matched >= least_people && outcome.total.0 >= least_total;
    let mut fairest = (best.clone(), problem.clone());
    let (mut low, mut high) = (u32::from(problem.settings.floor_percent.unwrap_or(0)), 101);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        let mut floored = problem.clone();
        floored.settings.floor_percent = Some(middle as u8);
        let outcome = solve_with(&floored, progress)?;
        if within(&outcome) {
            low = middle;
            fairest = (outcome, floored);
        } else {
            high = middle;
        }
    }
    let (outcome, problem) = fairest;
    let worst = outcome.pairs.iter().filter(|pair| !pair.locked).map(|pair| pair.score).min();
    debug_assert!(worst.is_none_or(|worst| worst >= score::floor(&problem.settings)));
    Ok(Fairest { best, outcome, problem, worst })
}
