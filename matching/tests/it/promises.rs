//! What the engine promises whatever the input: the same answer, monotony, proof, progress.

use std::ops::ControlFlow;

use matching::*;
use proptest::prelude::*;
use serde_json::Value;

use crate::bytes;
use crate::world::{self, mentor, pair, plan, table};

fn written(outcome: &Outcome) -> String {
    serde_json::to_string(outcome).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_a_problem_that_is_refused_or_solved_proved_explained_and_changed(
        data in proptest::collection::vec(any::<u8>(), 0..700),
    ) {
        bytes::hold(&data);
    }

    #[test]
    fn the_order_of_the_rows_changes_not_one_byte(
        problem in world::problem(),
        shuffled in Just(()).prop_perturb(|(), mut rng| rng.random::<u64>()),
    ) {
        let outcome = solve(&problem).unwrap();
        let mut other = problem.clone();
        // Any fixed rearrangement will do: sort by a scrambled index.
        let mut n = shuffled;
        let mut scramble = || { n = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407); n };
        other.mentees.sort_by_cached_key(|_| scramble());
        other.mentors.sort_by_cached_key(|_| scramble());
        prop_assert_eq!(written(&outcome), written(&solve(&other).unwrap()));
    }

    #[test]
    fn a_problem_frozen_as_json_replays_to_the_same_bytes(problem in world::problem()) {
        let frozen = serde_json::to_string(&problem).unwrap();
        let thawed: Problem = serde_json::from_str(&frozen).unwrap();
        prop_assert_eq!(&problem, &thawed);
        let outcome = solve(&problem).unwrap();
        prop_assert_eq!(written(&outcome), written(&solve(&thawed).unwrap()));
        let read: Outcome = serde_json::from_str(&written(&outcome)).unwrap();
        prop_assert_eq!(read, outcome);
    }

    #[test]
    fn one_more_mentor_never_makes_a_plan_worse(mut problem in world::problem(), newcomer in world::problem()) {
        // With it a local mentor may come who scores less.
        problem.settings.local_first_percent = None;
        let before = solve(&problem).unwrap();
        let mut more = problem.clone();
        let Some(person) = newcomer.mentors.first().map(|mentor| mentor.person.clone()) else { return Ok(()) };
        more.mentors.push(mentor("new", 1, person));
        let after = solve(&more).unwrap();
        match problem.settings.objective {
            Objective::MostPeople => prop_assert!(
                (after.matched, after.total) >= (before.matched, before.total)
            ),
            Objective::BestTotal => prop_assert!(
                (after.total, after.matched) >= (before.total, before.matched)
            ),
        }
    }

    #[test]
    fn scaling_every_weight_changes_no_pair(problem in world::problem(), factor in 2..200u16) {
        let mut scaled = problem.clone();
        for criterion in &mut scaled.settings.criteria {
            criterion.set_weight(criterion.weight() * factor);
        }
        prop_assert_eq!(plan(&solve(&problem).unwrap()), plan(&solve(&scaled).unwrap()));
    }

    #[test]
    fn a_locked_pair_is_in_every_plan_and_a_vetoed_one_in_none(problem in world::problem()) {
        let outcome = solve(&problem).unwrap();
        for lock in &problem.locked {
            let found = outcome.pair_of(&lock.mentee).map(|pair| (&pair.mentor, pair.locked));
            prop_assert_eq!(found, Some((&lock.mentor, true)));
        }
        for veto in &problem.vetoed {
            prop_assert!(outcome.pair_of(&veto.mentee).is_none_or(|pair| pair.mentor != veto.mentor));
        }
    }

    #[test]
    fn everybody_is_either_matched_or_given_a_reason(problem in world::problem()) {
        let outcome = solve(&problem).unwrap();
        for mentee in &problem.mentees {
            prop_assert_ne!(outcome.pair_of(&mentee.key).is_some(), outcome.unmatched.contains_key(&mentee.key));
        }
        for mentor in &problem.mentors {
            let left = mentor.capacity as usize - outcome.pairs_of(&mentor.key).count();
            let told = outcome.with_room.get(&mentor.key).map_or(0, |room| room.places_left as usize);
            prop_assert_eq!(left, told);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_result_changed_in_any_one_place_is_refused(problem in world::problem()) {
        let outcome = solve(&problem).unwrap();
        prop_assert_eq!(verify(&problem, &outcome), Ok(()));
        let honest = serde_json::to_value(&outcome).unwrap();
        let mut tried = 0;
        for forged in forgeries(&honest) {
            // Some changes are no longer an outcome at all: those are refused by the reader.
            let Ok(forged) = serde_json::from_value::<Outcome>(forged) else { continue };
            if forged != outcome {
                tried += 1;
                prop_assert!(verify(&problem, &forged).is_err(), "accepted {:?} instead of {:?}", forged, outcome);
            }
        }
        prop_assert!(tried > 0);
    }
}

/// Every way to change one number, text or flag, or to leave out one member.
fn forgeries(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(flag) => vec![Value::Bool(!flag)],
        Value::Number(number) => {
            let number = number.as_i64().unwrap();
            vec![
                Value::from(number + 1),
                Value::from(number - 1),
                Value::from(i64::MAX),
                Value::from(i64::MIN),
            ]
        }
        Value::String(text) => vec![Value::String(format!("{text}x"))],
        Value::Array(members) => {
            let mut all = Vec::new();
            for (i, member) in members.iter().enumerate() {
                let mut shorter = members.clone();
                shorter.remove(i);
                all.push(Value::Array(shorter));
                let mut twice = members.clone();
                twice.insert(i, member.clone());
                all.push(Value::Array(twice));
                all.extend(forgeries(member).into_iter().map(|forged| {
                    let mut changed = members.clone();
                    changed[i] = forged;
                    Value::Array(changed)
                }));
            }
            all
        }
        Value::Object(members) => {
            let mut all = Vec::new();
            for (name, member) in members {
                let mut shorter = members.clone();
                shorter.remove(name);
                all.push(Value::Object(shorter));
                all.extend(forgeries(member).into_iter().map(|forged| {
                    let mut changed = members.clone();
                    changed.insert(name.clone(), forged);
                    Value::Object(changed)
                }));
            }
            all
        }
    }
}

#[test]
fn a_worse_plan_with_honest_scores_is_refused() {
    let problem = table(&[&[Some(3), Some(1)], &[Some(1), Some(3)]], &[1, 1]);
    let best = solve(&problem).unwrap();
    assert_eq!(plan(&best), "e0-o0 e1-o1");
    // Solve with the better pairs vetoed, then pretend it was the answer to the question without vetoes.
    let mut hobbled = problem.clone();
    hobbled.vetoed.extend([pair("e0", "o0"), pair("e1", "o1")]);
    let mut forged = solve(&hobbled).unwrap();
    for pair in &mut forged.pairs {
        (pair.rank, pair.of) = (2, 2);
    }
    assert!(matches!(verify(&problem, &forged), Err(Refuted::Unpaid(_))));
    forged.certificate = best.certificate;
    assert_eq!(verify(&problem, &forged), Err(Refuted::NotOptimal));
}

#[test]
fn prices_too_high_by_one_are_refused_though_they_cover_everything() {
    let problem = table(&[&[Some(3), Some(1)]], &[1, 1]);
    let mut outcome = solve(&problem).unwrap();
    let price = outcome.certificate.mentees[&"e0".into()].aims();
    let raised = serde_json::json!([price[0], price[1], price[2] + 1]);
    outcome.certificate.mentees.insert("e0".into(), serde_json::from_value(raised).unwrap());
    assert_eq!(verify(&problem, &outcome), Err(Refuted::NotOptimal));
}

#[test]
fn another_seed_may_choose_differently_among_equals_but_never_worse() {
    let mut problem = table(&[&[Some(2); 4][..]; 4], &[1; 4]);
    let mut plans = std::collections::BTreeSet::new();
    for seed in 0..20 {
        problem.seed = seed;
        let outcome = solve(&problem).unwrap();
        assert_eq!((outcome.matched, outcome.total), (4, Points(4 * 30)));
        plans.insert(plan(&outcome));
    }
    assert!(plans.len() > 5, "20 seeds made only {} plans", plans.len());
}

#[test]
fn a_known_problem_keeps_its_plan_and_digest_for_ever() {
    // If this changes, every stored run replays differently: that must be a decision, not an accident.
    let problem = table(&[&[Some(2); 3][..]; 3], &[1, 1, 1]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o0 e1-o2 e2-o1");
    assert_eq!(outcome.digest, "df8992962a0f4850249543587e72800e");
}

#[test]
fn progress_is_told_in_three_phases() {
    let problem = table(&[&[Some(1)], &[Some(2)]], &[1]);
    let mut told = Vec::new();
    let outcome = solve_with(&problem, &mut |progress| {
        told.push((progress.phase, progress.done, progress.of));
        ControlFlow::Continue(())
    });
    assert_eq!(outcome, solve(&problem).map_err(Unsolved::Bad));
    let phases: Vec<Phase> = told.iter().map(|(phase, ..)| *phase).collect();
    assert!(phases.is_sorted(), "{told:?}");
    for phase in [Phase::Scoring, Phase::Proving, Phase::Explaining] {
        assert!(told.contains(&(phase, 0, 2)), "{told:?}");
    }
}

#[test]
fn a_run_can_be_cancelled_in_every_phase() {
    let problem = table(&[&[Some(1)], &[Some(2)]], &[1]);
    for stop in [Phase::Scoring, Phase::Proving, Phase::Explaining] {
        let outcome = solve_with(&problem, &mut |progress| {
            if progress.phase == stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(outcome, Err(Unsolved::Cancelled));
    }
}
