//! A slow and obvious solver: tries every plan there is. The engine must agree with it.

use matching::*;
use proptest::prelude::*;

use crate::world::{self, plan, table};

/// What makes plans better, most important first: matched and score in the objective's order, then weeks waited.
pub type Value = (u64, u64, u64);

/// The value of the best plan among all plans in which `forced`, if any, stands; none when there is no such plan.
pub fn best(problem: &Problem, forced: Option<&PairKey>) -> Option<Value> {
    let mut places: Vec<u32> = problem.mentors.iter().map(|mentor| mentor.capacity).collect();
    try_all(problem, forced, 0, &mut places)
}

fn try_all(problem: &Problem, forced: Option<&PairKey>, i: usize, places: &mut [u32]) -> Option<Value> {
    let Some(mentee) = problem.mentees.get(i) else { return Some((0, 0, 0)) };
    let decided = |pair: &PairKey| match forced {
        Some(forced) if forced.mentee == mentee.key => pair == forced,
        Some(_) | None => problem.locked.contains(pair),
    };
    let is_decided = problem.mentors.iter().any(|mentor| decided(&PairKey::new(&mentee.key, &mentor.key)));
    let mut best = if is_decided { None } else { try_all(problem, forced, i + 1, places) };
    for (j, mentor) in problem.mentors.iter().enumerate() {
        let pair = PairKey::new(&mentee.key, &mentor.key);
        if places[j] == 0 || (is_decided && !decided(&pair)) {
            continue;
        }
        let score = score_pair(problem, &mentee.key, &mentor.key).unwrap();
        if !score.broken.is_empty() || (score.below_floor && !is_decided) {
            continue;
        }
        places[j] -= 1;
        let rest = try_all(problem, forced, i + 1, places);
        places[j] += 1;
        let Some((first, second, weeks)) = rest else { continue };
        let weeks = weeks + u64::from(mentee.person.weeks_waiting);
        let counted = counted(problem, &pair);
        let value = match problem.settings.objective {
            Objective::MostPeople => (first + 1, second + counted, weeks),
            Objective::BestTotal => (first + counted, second + 1, weeks),
        };
        best = best.max(Some(value));
    }
    best
}

/// The score of a pair, and the margin by which local mentors come first: so many percent of full marks, rounded up to a multiple of
/// what the weights have in common.
fn counted(problem: &Problem, pair: &PairKey) -> u64 {
    let score = score_pair(problem, &pair.mentee, &pair.mentor).unwrap();
    let area = |person: &Person| person.area.clone();
    let mentee = problem.mentees.iter().find(|one| one.key == pair.mentee).and_then(|one| area(&one.person));
    let mentor = problem.mentors.iter().find(|one| one.key == pair.mentor).and_then(|one| area(&one.person));
    let Some(percent) = problem.settings.local_first_percent.filter(|_| mentee.is_some() && mentee == mentor)
    else {
        return score.score.0;
    };
    let weights = problem.settings.criteria.iter().map(|criterion| u64::from(criterion.weight()));
    let common =
        weights.fold(0, |a, b| (1..=a.max(b)).rev().find(|d| a % d == 0 && b % d == 0).unwrap_or(0)).max(1);
    score.score.0 + (score.max_score.0 * u64::from(percent)).div_ceil(100).div_ceil(common) * common
}

/// The value of the plan in an outcome, counted from its pairs.
pub fn value(problem: &Problem, outcome: &Outcome) -> Value {
    let weeks = |key: &MenteeKey| {
        let mentee = problem.mentees.iter().find(|mentee| mentee.key == *key).unwrap();
        u64::from(mentee.person.weeks_waiting)
    };
    let matched = outcome.pairs.len() as u64;
    let score: u64 =
        outcome.pairs.iter().map(|pair| counted(problem, &PairKey::new(&pair.mentee, &pair.mentor))).sum();
    let waited = outcome.pairs.iter().map(|pair| weeks(&pair.mentee)).sum();
    match problem.settings.objective {
        Objective::MostPeople => (matched, score, waited),
        Objective::BestTotal => (score, matched, waited),
    }
}

fn agrees(problem: &Problem) {
    let outcome = solve(problem).unwrap();
    assert_eq!(Some(value(problem, &outcome)), best(problem, None), "{problem:?}");
    assert_eq!(verify(problem, &outcome), Ok(()));
}

#[test]
fn the_engine_agrees_with_the_oracle_on_every_two_by_two_problem() {
    let cells = [None, Some(0), Some(1), Some(2)];
    for code in 0..4usize.pow(4) {
        let cell = |n: u32| cells[code / 4usize.pow(n) % 4];
        for capacities in [[0, 0], [0, 1], [1, 0], [1, 1], [0, 2], [2, 0], [1, 2], [2, 1], [2, 2]] {
            let mut problem = table(&[&[cell(0), cell(1)], &[cell(2), cell(3)]], &capacities);
            for objective in [Objective::MostPeople, Objective::BestTotal] {
                problem.settings.objective = objective;
                agrees(&problem);
            }
        }
    }
}

#[test]
fn the_engine_agrees_with_the_oracle_on_every_three_by_three_pattern_of_allowed_pairs() {
    for mask in 0..512u32 {
        // Scores 0 to 3 that differ within each row and column.
        let cell = |i: u32, j: u32| (mask >> (3 * i + j) & 1 == 1).then_some(((2 * i + 3 * j) % 4) as u8);
        let row = |i| [cell(i, 0), cell(i, 1), cell(i, 2)];
        for objective in [Objective::MostPeople, Objective::BestTotal] {
            let mut problem = table(&[&row(0), &row(1), &row(2)], &[1, 1, 2]);
            problem.settings.objective = objective;
            agrees(&problem);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_engine_agrees_with_the_oracle_on_small_random_pools(problem in world::problem()) {
        agrees(&problem);
    }

    #[test]
    fn the_engine_agrees_with_the_oracle_on_larger_tables(
        cells in proptest::collection::vec(proptest::option::weighted(0.7, 0..=4u8), 30),
        capacities in proptest::collection::vec(0..=2u32, 5),
        best_total in any::<bool>(),
    ) {
        let rows: Vec<&[Option<u8>]> = cells.chunks(5).collect();
        let mut problem = table(&rows, &capacities);
        if best_total {
            problem.settings.objective = Objective::BestTotal;
        }
        agrees(&problem);
    }
}

#[test]
fn most_people_gives_up_points_to_match_one_more() {
    // e0 is best with o0, and o0 is the only one for e1.
    let problem = table(&[&[Some(4), Some(0)], &[Some(0), None]], &[1, 1]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o1 e1-o0");
    assert_eq!((outcome.matched, outcome.total), (2, Points(0)));
}

#[test]
fn best_total_gives_up_a_person_for_more_points() {
    let mut problem = table(&[&[Some(4), Some(0)], &[Some(0), None]], &[1, 1]);
    problem.settings.objective = Objective::BestTotal;
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o0");
    assert_eq!((outcome.matched, outcome.total), (1, Points(60)));
    assert_eq!(outcome.unmatched[&"e1".into()], WhyUnmatched::LowersTotal);
}

#[test]
fn of_equals_the_one_who_has_waited_longest_is_matched() {
    let mut problem = table(&[&[Some(1)], &[Some(1)], &[Some(1)]], &[1]);
    for (waiting, weeks) in [(0, 3), (1, 9), (2, 8)] {
        problem.mentees[waiting].person.weeks_waiting = weeks;
    }
    assert_eq!(plan(&solve(&problem).unwrap()), "e1-o0");
}
