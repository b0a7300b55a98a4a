//! Edges and nonsense: a correct result or a sentence, never a panic, never a hang.

use matching::criteria::Waiting;
use matching::rules::Background;
use matching::*;

use crate::world::{interests, mentee, mentor, pair, plan, table};

fn faults(problem: &Problem) -> Vec<BadProblem> {
    let BadProblems(faults) = solve(problem).expect_err("this problem has no meaning");
    assert_eq!(
        verify(problem, &solve(&Problem::default()).unwrap()),
        Err(Refuted::Bad(BadProblems(faults.clone())))
    );
    for fault in &faults {
        let sentence = fault.to_string();
        assert!(
            sentence.ends_with('.') && sentence.starts_with(char::is_uppercase),
            "not a sentence: {sentence}"
        );
    }
    faults
}

#[test]
fn nobody_at_all_is_an_empty_plan() {
    let outcome = solve(&Problem::default()).unwrap();
    assert_eq!((outcome.matched, plan(&outcome).as_str()), (0, ""));
    assert_eq!(verify(&Problem::default(), &outcome), Ok(()));
}

#[test]
fn without_mentors_every_mentee_is_told_so() {
    let problem = table(&[&[], &[]], &[]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(outcome.unmatched.len(), 2);
    assert!(outcome.unmatched.values().all(|why| *why == WhyUnmatched::NoMentors));
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn without_mentees_every_mentor_is_told_so() {
    let problem = table(&[], &[2, 0]);
    let outcome = solve(&problem).unwrap();
    let expected = WithRoom { places_left: 2, why: WhyRoom::NoMentees };
    assert_eq!(outcome.with_room.into_iter().collect::<Vec<_>>(), [("o0".into(), expected)]);
}

#[test]
fn when_everything_is_forbidden_everybody_is_told_by_what() {
    let problem = table(&[&[None, None], &[None, None]], &[1, 1]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(outcome.matched, 0);
    let all = vec![BlockedBy { rule: RuleKind::Vetoed, blocks: 2, alone: 2 }];
    for why in outcome.unmatched.values() {
        assert!(matches!(why, WhyUnmatched::NoAllowedMentor(blocked) if blocked.rules == all));
    }
    for room in outcome.with_room.values() {
        assert!(matches!(&room.why, WhyRoom::NoAllowedMentee(blocked) if blocked.rules == all));
    }
}

#[test]
fn a_mentor_without_places_gets_nobody() {
    let problem = table(&[&[Some(4)]], &[0]);
    let outcome = solve(&problem).unwrap();
    let shortage = Shortage { mentees: vec!["e0".into()], mentors: vec!["o0".into()], places: 0 };
    assert_eq!(outcome.shortage_of(&"e0".into()), Some(&shortage));
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn one_mentee_gets_the_best_of_many_mentors() {
    let problem = table(&[&[Some(1), Some(3), Some(4), Some(2), None]], &[1, 1, 1, 1, 1]);
    assert_eq!(plan(&solve(&problem).unwrap()), "e0-o2");
}

#[test]
fn one_mentor_gets_the_best_of_many_mentees() {
    let problem = table(&[&[Some(1)], &[Some(4)], &[None], &[Some(3)], &[Some(0)]], &[2]);
    assert_eq!(plan(&solve(&problem).unwrap()), "e1-o0 e3-o0");
}

#[test]
fn places_without_end_are_no_trouble() {
    let problem = table(&[&[Some(1)], &[Some(4)]], &[u32::MAX]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(outcome.matched, 2);
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn two_hundred_identical_people_on_each_side_are_all_matched() {
    let row = vec![Some(0); 200];
    let problem = table(&vec![&row[..]; 200], &[1; 200]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(outcome.matched, 200);
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn a_crowd_before_one_mentor_is_solved_and_proved() {
    let rows = vec![[Some(1), Some(0)]; 400];
    let rows: Vec<&[Option<u8>]> = rows.iter().map(|row| &row[..]).collect();
    let problem = table(&rows, &[100, 50]);
    let outcome = solve(&problem).unwrap();
    assert_eq!((outcome.matched, outcome.unmatched.len()), (150, 250));
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn the_heaviest_weights_and_the_longest_waits_do_not_overflow() {
    let mut problem = table(&[&[Some(4), Some(4)], &[Some(4), Some(3)], &[Some(1), None]], &[1, 1]);
    problem.settings.criteria = vec![interests(MAX_WEIGHT, 4)];
    let full_after_weeks = std::num::NonZeroU8::MAX;
    problem.settings.criteria.push(Criterion::Waiting(Waiting {
        weight: MAX_WEIGHT,
        full_after_weeks,
        points: None,
    }));
    for mentee in &mut problem.mentees {
        mentee.person.weeks_waiting = u32::MAX;
    }
    let outcome = solve(&problem).unwrap();
    assert_eq!(outcome.total, Points((60_000 + 60_000) * 2));
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn a_pool_too_large_is_refused_before_any_work() {
    let mut problem = table(&[], &[1]);
    problem.mentees = (0..=MAX_SIDE).map(|i| mentee(&i.to_string(), Person::default())).collect();
    assert_eq!(faults(&problem), [BadProblem::TooLarge { mentees: MAX_SIDE + 1, mentors: 1 }]);
    problem.mentees.pop();
    assert_eq!(problem.check(), Ok(()));
}

#[test]
fn somebody_twice_is_refused() {
    let mut problem = table(&[&[Some(1)]], &[1]);
    problem.mentees.push(mentee("e0", Person::default()));
    problem.mentors.push(mentor("o0", 1, Person::default()));
    problem.mentors.push(mentor("", 1, Person::default()));
    assert_eq!(
        faults(&problem),
        [BadProblem::MenteeTwice("e0".into()), BadProblem::MentorTwice("o0".into()), BadProblem::EmptyKey]
    );
}

#[test]
fn the_same_key_on_both_sides_is_two_different_people() {
    let problem = Problem {
        mentees: vec![mentee("1", Person::default())],
        mentors: vec![mentor("1", 1, Person::default())],
        ..Problem::default()
    };
    assert_eq!(plan(&solve(&problem).unwrap()), "1-1");
}

#[test]
fn a_decision_about_strangers_is_refused() {
    let mut problem = table(&[&[Some(1)]], &[1]);
    problem.locked.insert(pair("e7", "o0"));
    problem.vetoed.insert(pair("e0", "o8"));
    assert_eq!(
        faults(&problem),
        [BadProblem::UnknownMentee("e7".into()), BadProblem::UnknownMentor("o8".into())]
    );
}

#[test]
fn a_lock_that_a_veto_contradicts_is_refused() {
    let mut problem = table(&[&[None]], &[1]);
    problem.locked.insert(pair("e0", "o0"));
    let fault = BadProblem::LockForbidden { pair: pair("e0", "o0"), broken: vec![RuleBroken::Vetoed] };
    assert_eq!(
        fault.to_string(),
        "The mentee e0 and the mentor o0 are locked together, but the pair is forbidden by \"vetoed\"."
    );
    assert_eq!(faults(&problem), [fault]);
}

#[test]
fn locks_must_fit_the_places_and_the_mentee() {
    let mut problem = table(&[&[Some(1), Some(1)], &[Some(1), None]], &[1, 1]);
    problem.locked.extend([pair("e0", "o0"), pair("e0", "o1"), pair("e1", "o0")]);
    assert_eq!(
        faults(&problem),
        [
            BadProblem::LockedTwice("e0".into()),
            BadProblem::LocksOverCapacity { mentor: "o0".into(), locks: 2, capacity: 1 }
        ]
    );
    problem.locked.remove(&pair("e0", "o0"));
    assert_eq!(plan(&solve(&problem).unwrap()), "e0-o1 e1-o0");
}

#[test]
fn settings_that_mean_nothing_are_refused() {
    let mut problem = table(&[&[Some(1)]], &[1]);
    let settings = &mut problem.settings;
    settings.floor_percent = Some(101);
    settings.criteria = vec![interests(MAX_WEIGHT + 1, 4), interests(1, 4)];
    settings.rules = vec![Rule::Background(Background { any_of: Default::default(), who: Who::Mentor })];
    let kind = CriterionKind::Interests;
    assert_eq!(
        faults(&problem),
        [
            BadSettings::FloorAbove100 { percent: 101 },
            BadSettings::WeightTooLarge { kind, weight: MAX_WEIGHT + 1 },
            BadSettings::CriterionTwice { kind },
            BadSettings::RuleWithoutTags { kind: RuleKind::Background },
        ]
        .map(BadProblem::Settings)
    );
}

#[test]
fn every_fault_is_told_at_once() {
    let mut problem = table(&[&[Some(1)]], &[1]);
    problem.settings.floor_percent = Some(200);
    problem.locked.insert(pair("e7", "o7"));
    assert_eq!(faults(&problem).len(), 3);
    let told = solve(&problem).unwrap_err().to_string();
    assert_eq!(
        told,
        "The floor is 200 percent; it can be at most 100. A decided pair names the mentee e7, who is not in the pool. \
         A decided pair names the mentor o7, who is not in the pool."
    );
}
