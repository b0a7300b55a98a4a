//! People as columns: the same points by every way of computing them, the same plan whatever the machine, and plans that can be changed.

use std::ops::ControlFlow;

use matching::pool::{Aim, Bar, Flipped, Options, Planned, Pool, Session, Sets, Simd, Table, Term};
use proptest::collection::vec;
use proptest::prelude::*;

/// A pool of so many people whose columns are made of a seed. More mentors than fit in one block, so that blocks are passed over.
fn pool(mentees: usize, mentors: usize, seed: u64, aim: Aim) -> Pool {
    let mut state = seed.wrapping_mul(2).wrapping_add(1);
    let mut below = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let mut column =
        |people: usize, classes: u64| -> Vec<u64> { (0..people).map(|_| below(classes)).collect() };
    let near = |a: &u64, b: &u64| 12 - 2 * a.abs_diff(*b).min(6) as u32;
    let areas = Table::of(column(mentees, 9), column(mentors, 9), near);
    let work = Table::of(column(mentees, 30), column(mentors, 30), |a, b| if a == b { 25 } else { 0 });
    let set = |bits: u64| (0..12u32).filter(move |bit| bits >> bit & 1 == 1);
    let (of_mentees, of_mentors) = (column(mentees, 4096), column(mentors, 4096));
    let languages = (column(mentees, 6), column(mentors, 6));
    let wishes = Table::of(column(mentees, 3), column(mentors, 3), |a, b| *a == 0 || a == b);
    Pool {
        mentees,
        places: column(mentors, 3).into_iter().map(|places| places as u32).collect(),
        terms: vec![
            Term::Table(areas),
            Term::Table(work),
            Term::Overlap {
                mentee: Sets::of(12, of_mentees.iter().map(|bits| set(*bits))),
                mentor: Sets::of(12, of_mentors.iter().map(|bits| set(*bits))),
                points: vec![3, 0, 4, 9, 11],
            },
            Term::Mentee(column(mentees, 14).into_iter().map(|points| points as u32).collect()),
        ],
        bars: vec![
            Bar::Overlap {
                mentee: Sets::of(6, languages.0.iter().map(|language| [*language as u32, 0])),
                mentor: Sets::of(6, languages.1.iter().map(|language| [*language as u32])),
                at_least: 1,
                at_most: u32::MAX,
            },
            Bar::Table(wishes),
        ],
        excluded: vec![(0, 1), (0, 2), (1, 0)],
        weeks: column(mentees, 40).into_iter().map(|weeks| weeks as u32).collect(),
        floor: 9,
        preference: None,
        aim,
    }
}

fn with(simd: Simd, threads: usize) -> Options {
    Options { candidates: 6, threads, simd }
}

#[test]
fn every_kind_of_instruction_and_any_number_of_threads_give_the_same_plan_and_prices() {
    for aim in [Aim::MostPeople, Aim::BestTotal] {
        let pool = pool(700, 1_300, 5, aim);
        let plain = pool.solve(with(Simd::Portable, 1));
        assert!(plain.is_proved_for(&pool));
        for simd in Simd::available() {
            for threads in [1, 3] {
                assert_eq!(pool.solve(with(simd, threads)), plain, "{simd:?} on {threads} threads");
            }
        }
    }
}

#[test]
fn candidates_are_only_a_start_and_never_change_how_good_the_plan_is() {
    let pool = pool(300, 600, 11, Aim::MostPeople);
    let value = |planned: &Planned| (planned.matched, planned.points);
    let many = pool.solve(Options { candidates: 600, ..Options::default() });
    for candidates in [1, 2, 5, 40] {
        let few = pool.solve(Options { candidates, ..Options::default() });
        assert!(few.is_proved_for(&pool));
        assert_eq!(value(&few), value(&many), "{candidates} candidates");
    }
}

#[test]
fn a_plan_with_a_price_or_a_pair_changed_is_not_proved() {
    let pool = pool(60, 90, 3, Aim::MostPeople);
    let honest = pool.solve(Options::default());
    assert!(honest.is_proved_for(&pool));
    let mut forged = vec![honest.clone(); 4];
    forged[0].mentee_price[7] -= 1;
    forged[1].mentor_price[7] += 1;
    forged[2].points += 1;
    let matched = (0..60).find(|mentee| honest.mentor_of[*mentee].is_some()).expect("somebody is matched");
    forged[3].mentor_of[matched] = None;
    for forged in forged {
        assert!(!forged.is_proved_for(&pool));
    }
}

#[test]
fn what_a_plan_knows_from_before_changes_nothing_about_what_a_change_makes_of_it() {
    // More mentees than places, so that weeks decide; more mentors than one block.
    let pool = pool(900, 800, 5, Aim::MostPeople);
    let mut session =
        Session::begin(&pool, with(Simd::best(), 1), &mut |_| ControlFlow::Continue(())).unwrap();
    let mut decided = Vec::new();
    for step in 0..24 {
        // The mentor of somebody further on each time withdraws, or takes somebody who thereby leaves her own mentor.
        let planned = session.planned();
        let open = |mentee: &usize| !decided.contains(mentee) && planned.mentor_of[*mentee].is_some();
        let mentor = (step * 37..900).find(open).and_then(|mentee| planned.mentor_of[mentee]).unwrap();
        let fits = |mentee: &usize| {
            planned.mentor_of[*mentee] != Some(mentor) && pool.points(*mentee, mentor as usize).is_some()
        };
        let mentee = (0..900).rev().filter(open).find(fits).filter(|_| step % 2 == 1);
        decided.extend(mentee);
        // A copy knows nothing from before.
        let mut copy = session.clone();
        for session in [&mut session, &mut copy] {
            assert!(match mentee {
                Some(mentee) => session.decide(mentee as u32, mentor),
                None => session.withdraw(mentor),
            });
        }
        assert_eq!(session.planned(), copy.planned(), "after {step} changes");
    }
}

/// What whoever moves makes of a plan is worth, if everybody has a place.
fn worth_after(pool: &Pool, best: &Planned, moves: &[(u32, Option<u32>)]) -> Option<i64> {
    let mut plan = best.mentor_of.clone();
    moves.iter().for_each(|(mentee, to)| plan[*mentee as usize] = *to);
    let (mut left, mut worth) = (pool.places.clone(), 0);
    for (mentee, mentor) in plan.iter().enumerate().filter_map(|(mentee, mentor)| Some((mentee, (*mentor)?)))
    {
        left[mentor as usize] = left[mentor as usize].checked_sub(1)?;
        worth += i64::from(pool.points(mentee, mentor as usize)?) * best.worth.point + best.worth.person;
    }
    Some(worth)
}

#[test]
fn where_many_people_are_alike_other_mentors_cost_what_forcing_them_costs() {
    // Places for half of them, for just as many, and for more than there are mentees.
    for (mentees, mentors, aim) in
        [(400, 200, Aim::MostPeople), (300, 300, Aim::BestTotal), (160, 400, Aim::MostPeople)]
    {
        let pool = pool(mentees, mentors, 11, aim);
        let session =
            Session::begin(&pool, with(Simd::best(), 1), &mut |_| ControlFlow::Continue(())).unwrap();
        let (flipped, best) = (Flipped::new(&pool), session.planned());
        for mentee in (0..mentees as u32).step_by(9) {
            let others = session.others(&flipped, mentee, mentors);
            for other in &others {
                assert_eq!(worth_after(&pool, &best, &other.moves), Some(best.worth_in_all() - other.lost));
            }
            for other in others.iter().step_by(12) {
                let mut forced = session.clone();
                assert!(forced.decide(mentee, other.mentor));
                assert_eq!(forced.planned().worth_in_all(), best.worth_in_all() - other.lost);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn after_withdrawals_and_decisions_the_plan_is_as_good_as_one_made_anew(
        seed in any::<u64>(),
        changes in vec((0..40usize, 0..60usize, any::<bool>()), 1..12),
        best_total in any::<bool>(),
    ) {
        let mut pool = pool(40, 60, seed, if best_total { Aim::BestTotal } else { Aim::MostPeople });
        pool.floor = 0;
        let mut session = Session::begin(&pool, with(Simd::best(), 1), &mut |_| ControlFlow::Continue(())).unwrap();
        let mut decided = Vec::new();
        for (mentee, mentor, withdraws) in changes {
            let taken = decided.iter().any(|(one, _)| *one == mentee);
            if withdraws {
                prop_assert!(session.withdraw(mentor as u32));
                pool.places[mentor] = 0;
            } else if !taken && pool.places[mentor] > 0 && pool.points(mentee, mentor).is_some() {
                prop_assert!(session.decide(mentee as u32, mentor as u32));
                pool.places[mentor] -= 1;
                decided.push((mentee, mentor));
            }
        }
        let mended = session.planned();
        // The same by hand: decided mentees take part in nothing else.
        let mut rest = pool.clone();
        let open = (0..pool.mentees).map(|mentee| !decided.iter().any(|(one, _)| *one == mentee));
        rest.bars.push(Bar::Table(Table::of(open, vec![(); 60], |open, ()| *open)));
        let anew = rest.solve(Options::default());
        let own: u64 = decided.iter().filter_map(|(mentee, mentor)| pool.points(*mentee, *mentor)).map(u64::from).sum();
        prop_assert_eq!((mended.matched, mended.points), (anew.matched + decided.len(), anew.points + own));
    }

    #[test]
    fn one_search_costs_every_other_mentor_as_solving_anew_with_the_pair_forced_does(
        seed in any::<u64>(),
        (mentees, mentors) in (1..30usize, 1..40usize),
        best_total in any::<bool>(),
        near_first in any::<bool>(),
        most in 1..10usize,
    ) {
        let mut pool = pool(mentees, mentors, seed, if best_total { Aim::BestTotal } else { Aim::MostPeople });
        pool.excluded.retain(|(mentee, mentor)| (*mentee as usize) < mentees && (*mentor as usize) < mentors);
        if near_first {
            let side = |people: usize| (0..people).map(|n| n % 3);
            let near = |a: &usize, b: &usize| if a == b { 300 } else { 0 };
            pool.preference = Some(Table::of(side(mentees), side(mentors), near));
        }
        let session = Session::begin(&pool, Options::default(), &mut |_| ControlFlow::Continue(())).unwrap();
        let (flipped, best) = (Flipped::new(&pool), session.planned());
        for mentee in 0..mentees {
            let others = session.others(&flipped, mentee as u32, mentors);
            let possible = |mentor: &usize| pool.places[*mentor] > 0 && pool.points(mentee, *mentor).is_some();
            prop_assert_eq!(others.len(), (0..mentors).filter(possible).count());
            for other in &others {
                let mut forced = session.clone();
                prop_assert!(forced.decide(mentee as u32, other.mentor));
                prop_assert_eq!(best.worth_in_all() - other.lost, forced.planned().worth_in_all());
                // Whoever moves makes just that plan.
                prop_assert_eq!(other.moves[0], (mentee as u32, Some(other.mentor)));
                prop_assert_eq!(worth_after(&pool, &best, &other.moves), Some(best.worth_in_all() - other.lost));
                prop_assert_eq!(session.best_among(&flipped, mentee as u32, &|mentor| mentor == other.mentor).map(|it| it.lost), Some(other.lost));
            }
            let lost = |others: &[matching::pool::Other]| others.iter().map(|it| it.lost).collect::<Vec<_>>();
            prop_assert_eq!(
                lost(&session.others(&flipped, mentee as u32, most)),
                lost(&others[..most.min(others.len())])
            );
        }
    }
}
