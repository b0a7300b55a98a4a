//! What could be otherwise: equally good plans, what would have to change, the rules tried on one person, who is not local.

use std::collections::{BTreeMap, BTreeSet};

use matching::rules::{SameArea, Trained};
use matching::*;
use proptest::prelude::*;

use crate::oracle;
use crate::world::{self, STEP, interests, mentee, mentor, pair, plan, set, table};

fn standing(problem: &Problem) -> BTreeMap<MenteeKey, Standing> {
    let outcome = solve(problem).unwrap();
    Questions::about(problem, &outcome).unwrap().standing()
}

#[test]
fn a_pair_that_could_be_exchanged_at_no_cost_is_told_to_be_free_and_one_that_could_not_to_be_forced() {
    // e0 and e1 could change mentors; e2 is best with o2.
    let problem =
        table(&[&[Some(2), Some(2), None], &[Some(2), Some(2), None], &[None, Some(1), Some(4)]], &[1, 1, 1]);
    let standing = standing(&problem);
    assert_eq!(standing[&"e2".into()], Standing::Forced);
    let Standing::Free { mentors, without: false } = &standing[&"e0".into()] else { panic!("{standing:?}") };
    assert_eq!(mentors.len(), 1);
}

#[test]
fn two_who_want_one_place_and_have_waited_alike_are_free_and_otherwise_the_longer_waiting_is_forced() {
    let mut problem = table(&[&[Some(2)], &[Some(2)]], &[1]);
    let free = standing(&problem);
    let has_one = solve(&problem).unwrap().pairs[0].mentee.clone();
    assert_eq!(free[&has_one], Standing::Free { mentors: Vec::new(), without: true });
    assert!(free.values().all(|standing| *standing != Standing::Forced));
    problem.mentees[1].person.weeks_waiting = 3;
    assert!(standing(&problem).values().all(|standing| *standing == Standing::Forced));
}

/// For every mentee whom she has in some best plan, by trying every plan; none: she is without.
fn in_some_best_plan(problem: &Problem) -> BTreeMap<MenteeKey, BTreeSet<Option<MentorKey>>> {
    let best = oracle::best(problem, None);
    let mut some = BTreeMap::new();
    for mentee in &problem.mentees {
        let of: &mut BTreeSet<Option<MentorKey>> = some.entry(mentee.key.clone()).or_default();
        for mentor in &problem.mentors {
            let pair = PairKey::new(&mentee.key, &mentor.key);
            let low = score_pair(problem, &mentee.key, &mentor.key).unwrap().below_floor;
            if !low && best.is_some() && oracle::best(problem, Some(&pair)) == best {
                of.insert(Some(mentor.key.clone()));
            }
        }
        let mut without = problem.clone();
        without.vetoed.extend(problem.mentors.iter().map(|mentor| PairKey::new(&mentee.key, &mentor.key)));
        if oracle::best(&without, None) == best {
            of.insert(None);
        }
    }
    some
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_equally_good_is_what_some_best_plan_has(problem in world::problem()) {
        let outcome = solve(&problem).unwrap();
        let standing = Questions::about(&problem, &outcome).unwrap().standing();
        for (mentee, some) in in_some_best_plan(&problem) {
            if problem.locked.iter().any(|lock| lock.mentee == mentee) {
                prop_assert!(!standing.contains_key(&mentee));
                continue;
            }
            let now = outcome.pair_of(&mentee).map(|pair| pair.mentor.clone());
            let mut others = some;
            prop_assert!(others.remove(&now));
            let told = match &standing[&mentee] {
                Standing::Forced => BTreeSet::new(),
                Standing::Free { mentors, without } => {
                    let mentors = mentors.iter().cloned().map(Some);
                    mentors.chain(without.then_some(None)).collect()
                }
            };
            prop_assert_eq!(told, others, "{} in {:?}", mentee, problem);
        }
    }
}

fn what(problem: &Problem, mentee: &str, mentor: &str) -> WhatWouldTake {
    let outcome = solve(problem).unwrap();
    what_would_take(problem, &outcome, &mentee.into(), &mentor.into()).unwrap()
}

fn changes(taken: &WhatWouldTake) -> Vec<Vec<Change>> {
    taken.ways.iter().map(|way| way.changes.clone()).collect()
}

#[test]
fn more_shared_interests_or_one_place_more_would_bring_a_pair_about() {
    let problem = table(&[&[Some(1)], &[Some(2)]], &[1]);
    assert_eq!(plan(&solve(&problem).unwrap()), "e1-o0");
    let taken = what(&problem, "e0", "o0");
    assert_eq!(taken.broken, []);
    let [one, other] = &taken.ways[..] else { panic!("{taken:?}") };
    assert_eq!(
        (&one.changes[..], one.matched, one.total),
        (&[Change::OnePlaceMore][..], 2, Points(3 * STEP))
    );
    // With one more they would be equal, and whether that is enough the seed decides; with two more it is.
    let [Change::MoreInterests { more }] = other.changes[..] else { panic!("{other:?}") };
    assert!((1..=2).contains(&more));
    assert_eq!((other.matched, other.total), (1, Points(u64::from(1 + more) * STEP)));
}

#[test]
fn a_forbidden_pair_learns_what_would_satisfy_every_rule_and_what_else_it_lacks() {
    let mut problem = table(&[&[Some(0)], &[Some(3)]], &[1]);
    problem.settings.rules =
        vec![Rule::Trained(Trained { who: rules::Who::Mentee }), Rule::SameArea(SameArea::default())];
    for mentee in &mut problem.mentees {
        mentee.person.trained = true;
        mentee.person.area = Some("ringsted".to_owned());
    }
    problem.mentors[0].person.area = Some("ringsted".to_owned());
    problem.mentees[0].person.trained = false;
    problem.mentees[0].person.area = Some("soro".to_owned());
    let taken = what(&problem, "e0", "o0");
    assert_eq!(taken.broken.len(), 2);
    let needed = [
        Change::Trained { whose: Side::Mentee },
        Change::Area { whose: Side::Mentee, area: "ringsted".to_owned() },
    ];
    assert!(!taken.ways.is_empty());
    for way in &taken.ways {
        assert_eq!(way.changes[..2], needed);
        assert_eq!(way.changes.len(), 3, "a place more, or more interests, is needed beside");
    }
    // With nobody else for the place the rules alone are enough.
    problem.mentees.pop();
    assert_eq!(changes(&what(&problem, "e0", "o0")), [needed.to_vec()]);
}

#[test]
fn people_who_must_never_meet_are_told_no_way() {
    let mut problem = table(&[&[Some(4)]], &[1]);
    problem.kept_apart.insert(pair("e0", "o0"));
    assert_eq!(what(&problem, "e0", "o0").ways, []);
    let vetoed = table(&[&[None]], &[1]);
    assert_eq!(changes(&what(&vetoed, "e0", "o0")), [[Change::VetoLifted]]);
}

#[test]
fn no_score_is_claimed_to_outweigh_a_person() {
    // o0 is the only one for e1, so whoever takes o0 from her costs a person.
    let problem = table(&[&[Some(1), Some(0)], &[Some(0), None]], &[1, 1]);
    assert_eq!(changes(&what(&problem, "e0", "o0")), [[Change::OnePlaceMore]]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_way_that_is_told_brings_the_pair_about(problem in world::problem()) {
        let outcome = solve(&problem).unwrap();
        for mentee in &problem.mentees {
            for mentor in &problem.mentors {
                let pair = PairKey::new(&mentee.key, &mentor.key);
                let taken = what_would_take(&problem, &outcome, &mentee.key, &mentor.key).unwrap();
                for way in taken.ways {
                    let mut changed = problem.clone();
                    changed.locked.retain(|lock| lock.mentee != pair.mentee);
                    way.changes.iter().for_each(|change| change.apply(&mut changed, &pair));
                    let then = solve(&changed).unwrap();
                    prop_assert_eq!(then.pair_of(&pair.mentee).map(|pair| &pair.mentor), Some(&pair.mentor));
                    prop_assert_eq!((then.matched, then.total), (way.matched, way.total));
                }
            }
        }
    }

    #[test]
    fn the_rules_tried_on_one_person_leave_just_those_who_may_be_proposed(problem in world::problem()) {
        for mentee in &problem.mentees {
            let tried = simulate(&problem, &Somebody::Mentee(mentee.key.clone())).unwrap();
            let with_places = problem.mentors.iter().filter(|mentor| mentor.capacity > 0);
            let scores: Vec<PairScore> =
                with_places.map(|mentor| score_pair(&problem, &mentee.key, &mentor.key).unwrap()).collect();
            let allowed = scores.iter().filter(|score| score.broken.is_empty()).count() as u32;
            let low = scores.iter().filter(|score| score.broken.is_empty() && score.below_floor).count() as u32;
            prop_assert_eq!((tried.of, tried.below_floor, tried.left), (scores.len() as u32, low, allowed - low));
            prop_assert_eq!(tried.steps.last().map_or(tried.of, |step| step.left), allowed);
            let mut left = tried.of;
            for step in &tried.steps {
                left -= step.stops;
                prop_assert_eq!(step.left, left);
                let alone = scores.iter().filter(|score| {
                    !score.broken.is_empty() && score.broken.iter().all(|broken| broken.kind() == step.rule)
                });
                prop_assert_eq!(step.alone, alone.count() as u32);
            }
        }
    }
}

#[test]
fn the_rules_tried_on_a_mentor_name_the_nearest_miss() {
    let mut problem = Problem::default();
    problem.settings.rules =
        vec![Rule::SameArea(SameArea::default()), Rule::Trained(Trained { who: rules::Who::Both })];
    let living = |area: &str, trained| Person { area: Some(area.to_owned()), trained, ..Person::default() };
    problem.mentees = vec![
        mentee("amina", living("soro", true)),
        mentee("bahar", living("ringsted", true)),
        mentee("chi", living("ringsted", false)),
    ];
    problem.mentors = vec![mentor("odd", 1, living("soro", true))];
    let tried = simulate(&problem, &Somebody::Mentor("odd".into())).unwrap();
    let step = |rule, at, stops, left, alone| RuleStep { rule, at: Some(at), stops, left, alone };
    assert_eq!((tried.of, tried.left), (3, 1));
    assert_eq!(tried.steps, [step(RuleKind::SameArea, 0, 2, 1, 1), step(RuleKind::Trained, 1, 0, 1, 0)]);
    assert_eq!(tried.closest[0].pair, pair("bahar", "odd"));
    let stranger = simulate(&problem, &Somebody::Mentee("nobody".into()));
    assert_eq!(stranger, Err(CannotExplain::UnknownMentee("nobody".into())));
}

fn living(area: &str, shared: &[&str]) -> Person {
    Person { area: Some(area.to_owned()), interests: set(shared), ..Person::default() }
}

#[test]
fn a_mentor_of_another_area_says_why_she_is_not_local() {
    let mut problem = Problem::default();
    problem.settings.criteria = vec![interests(1, 4)];
    problem.settings.local_first_percent = Some(25);
    problem.mentees = vec![mentee("amina", living("soro", &["a", "b", "c", "d"]))];
    problem.mentors = vec![
        mentor("far", 1, living("ringsted", &["a", "b", "c", "d"])),
        mentor("near", 1, living("soro", &["a", "b"])),
    ];
    let told = |problem: &Problem| {
        let outcome = solve(problem).unwrap();
        assert_eq!(verify(problem, &outcome), Ok(()));
        outcome.pair_of(&"amina".into()).unwrap().not_local.clone()
    };
    // 60 points against 30, and the margin is 15.
    assert_eq!(told(&problem), Some(NotLocal::BetterBy { points: 30, instead: "near".into() }));
    problem.mentors[1].capacity = 0;
    assert_eq!(told(&problem), Some(NotLocal::NoLocalMentor));
    // Near is the only one for somebody else.
    problem.mentors[1] = mentor("near", 1, living("soro", &["a", "b", "c", "d"]));
    problem.mentees.push(mentee("bahar", living("soro", &[])));
    problem.vetoed.insert(pair("bahar", "far"));
    assert_eq!(told(&problem), Some(NotLocal::MorePeople { people: 1, instead: "near".into() }));
    problem.settings.local_first_percent = None;
    assert_eq!(told(&problem), None);
}
