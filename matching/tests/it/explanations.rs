//! Why, why not, who else, why nobody.

use matching::*;
use proptest::prelude::*;

use crate::oracle;
use crate::world::{self, STEP, mentee, mentor, pair, plan, set, table};

#[test]
fn a_pair_says_what_each_criterion_gave_and_where_the_mentor_stands() {
    let problem = table(&[&[Some(1), Some(3), Some(2)], &[None, Some(4), None]], &[1, 1, 1]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o2 e1-o1");
    let proposed = outcome.pair_of(&"e0".into()).unwrap();
    assert_eq!((proposed.rank, proposed.of, proposed.locked), (2, 3, false));
    let interests = vec!["e0-o2-0".to_owned(), "e0-o2-1".to_owned()];
    assert_eq!(
        proposed.contributions,
        [Contribution {
            criterion: CriterionKind::Interests,
            points: Points(2 * STEP),
            max_points: Points(60),
            evidence: Evidence::SharedInterests { interests },
        }]
    );
    assert_eq!(proposed.score.percent_of(outcome.max_score), 50);
}

#[test]
fn a_mentee_whom_every_mentor_is_forbidden_learns_which_rules_stand_in_the_way() {
    let mut problem = Problem::default();
    let rules = r#"[{"kind": "trained"}, {"kind": "gender-wish"}]"#;
    problem.settings.rules = serde_json::from_str(rules).unwrap();
    let wish = GenderWish::Only("woman".to_owned());
    problem.mentees = vec![mentee("amina", Person { gender_wish: wish.clone(), ..Person::default() })];
    let of = |gender: &str, trained| Person { gender: Some(gender.to_owned()), trained, ..Person::default() };
    problem.mentors = vec![
        mentor("arne", 1, of("man", true)),
        mentor("bjarne", 1, of("man", false)),
        mentor("carl", 1, of("man", true)),
        mentor("dina", 1, of("woman", false)),
        mentor("eva", 1, of("woman", true)),
    ];
    problem.kept_apart.insert(pair("amina", "eva"));
    let outcome = solve(&problem).unwrap();
    let WhyUnmatched::NoAllowedMentor(blocked) = &outcome.unmatched[&"amina".into()] else {
        panic!("{:?}", outcome.unmatched);
    };
    assert_eq!(
        blocked.rules,
        [
            BlockedBy { rule: RuleKind::GenderWish, blocks: 3, alone: 2 },
            BlockedBy { rule: RuleKind::Trained, blocks: 2, alone: 1 },
            BlockedBy { rule: RuleKind::KeptApart, blocks: 1, alone: 1 },
        ]
    );
    // Eva is one rule away as well, but she must not be spoken of.
    let closest: Vec<&str> = blocked.closest.iter().map(|miss| miss.pair.mentor.0.as_str()).collect();
    assert_eq!(closest, ["arne", "carl", "dina"]);
    assert_eq!(blocked.closest[0].broken, [RuleBroken::GenderWish { whose: Side::Mentee, wish }]);
}

#[test]
fn nine_who_share_four_places_learn_so() {
    let mut rows = vec![[Some(1), Some(1), None]; 9];
    rows.push([None, None, Some(2)]);
    let rows: Vec<&[Option<u8>]> = rows.iter().map(|row| &row[..]).collect();
    let outcome = solve(&table(&rows, &[3, 1, 5])).unwrap();
    assert_eq!((outcome.matched, outcome.unmatched.len()), (5, 5));
    assert_eq!(outcome.shortages.len(), 1);
    for mentee in outcome.unmatched.keys() {
        let shortage = outcome.shortage_of(mentee).unwrap();
        assert_eq!((shortage.mentees.len(), shortage.places), (9, 4));
        assert_eq!(shortage.mentors, ["o0".into(), "o1".into()]);
    }
    assert_eq!(
        outcome.with_room[&"o2".into()],
        WithRoom { places_left: 4, why: WhyRoom::AllServed { allowed: 1 } }
    );
}

#[test]
fn a_group_within_a_larger_one_is_told_by_itself() {
    // Three can only have o0; e3 and e4 could have either, but o1 is taken by e4 or e3.
    let narrow: &[Option<u8>] = &[Some(1), None];
    let wide: &[Option<u8>] = &[Some(0), Some(1)];
    let outcome = solve(&table(&[narrow, narrow, narrow, wide, wide], &[1, 1])).unwrap();
    assert_eq!((outcome.matched, outcome.unmatched.len()), (2, 3));
    let groups: std::collections::BTreeSet<(usize, usize, u64)> = outcome
        .shortages
        .iter()
        .map(|shortage| (shortage.mentees.len(), shortage.mentors.len(), shortage.places))
        .collect();
    assert_eq!(groups, [(3, 1, 1), (5, 2, 2)].into());
}

#[test]
fn a_pair_just_under_the_floor_is_not_proposed_and_one_on_it_is() {
    let mut problem = table(&[&[Some(1)]], &[1]);
    problem.settings.floor_percent = Some(25);
    assert_eq!(plan(&solve(&problem).unwrap()), "e0-o0");
    problem.settings.floor_percent = Some(26);
    let outcome = solve(&problem).unwrap();
    // 26 % of 60 is 15.6, so 16 points are asked for.
    let low = TooLow { best: pair("e0", "o0"), score: Points(15), floor: Points(16) };
    assert_eq!(outcome.unmatched[&"e0".into()], WhyUnmatched::BelowFloor(low.clone()));
    assert_eq!(outcome.with_room[&"o0".into()], WithRoom { places_left: 1, why: WhyRoom::BelowFloor(low) });
    let why = why_not(&problem, &outcome, &"e0".into(), &"o0".into());
    assert_eq!(why, Ok(WhyNot::BelowFloor { score: Points(15), floor: Points(16) }));
}

#[test]
fn a_coordinator_may_lock_a_pair_below_the_floor() {
    let mut problem = table(&[&[Some(1)]], &[1]);
    problem.settings.floor_percent = Some(90);
    problem.locked.insert(pair("e0", "o0"));
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o0");
    assert_eq!(verify(&problem, &outcome), Ok(()));
}

#[test]
fn why_not_tells_the_price_and_who_would_move() {
    let problem = table(&[&[Some(4), Some(3)], &[Some(4), Some(1)]], &[1, 1]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o1 e1-o0");
    let to = |mentee: &str, from: &str, to: &str| Move {
        mentee: mentee.into(),
        from: Some(from.into()),
        to: Some(to.into()),
    };
    assert_eq!(
        why_not(&problem, &outcome, &"e0".into(), &"o0".into()),
        Ok(WhyNot::Costs(Cost {
            matched_lost: 0,
            score_lost: (7 - 5) * STEP as i64,
            moves: vec![to("e0", "o1", "o0"), to("e1", "o0", "o1")],
            replaces_lock: None,
        }))
    );
}

#[test]
fn why_not_tells_apart_proposed_forbidden_full_of_locks_and_unknown() {
    let mut problem = table(&[&[Some(4), None], &[Some(4), Some(1)], &[Some(1), Some(1)]], &[1, 1]);
    problem.locked.insert(pair("e1", "o0"));
    problem.failed_before.insert(pair("e0", "o1"));
    let outcome = solve(&problem).unwrap();
    let ask = |mentee: &str, mentor: &str| why_not(&problem, &outcome, &mentee.into(), &mentor.into());
    assert_eq!(ask("e1", "o0"), Ok(WhyNot::Proposed));
    let broken = vec![RuleBroken::Vetoed, RuleBroken::FailedBefore];
    assert_eq!(ask("e0", "o1"), Ok(WhyNot::Forbidden { broken }));
    assert_eq!(ask("e0", "o0"), Ok(WhyNot::NoPlace { capacity: 1 }));
    assert_eq!(ask("e9", "o0"), Err(CannotExplain::UnknownMentee("e9".into())));
    assert_eq!(ask("e0", "o9"), Err(CannotExplain::UnknownMentor("o9".into())));
}

#[test]
fn another_mentor_for_a_locked_mentee_replaces_the_lock_and_may_even_gain() {
    let mut problem = table(&[&[Some(0), Some(4)]], &[1, 1]);
    problem.locked.insert(pair("e0", "o0"));
    let outcome = solve(&problem).unwrap();
    let WhyNot::Costs(cost) = why_not(&problem, &outcome, &"e0".into(), &"o1".into()).unwrap() else {
        panic!("it is possible")
    };
    assert_eq!((cost.matched_lost, cost.score_lost), (0, -4 * STEP as i64));
    assert_eq!(cost.replaces_lock, Some("o0".into()));
}

#[test]
fn a_pair_matched_by_hand_is_scored_even_when_it_is_forbidden() {
    let problem = table(&[&[None, Some(2)]], &[1, 1]);
    let score = score_pair(&problem, &"e0".into(), &"o0".into()).unwrap();
    assert_eq!((score.score, score.max_score, score.below_floor), (Points(0), Points(60), false));
    assert_eq!(score.broken, [RuleBroken::Vetoed]);
    let unknown = score_pair(&problem, &"e0".into(), &"o7".into());
    assert_eq!(unknown, Err(CannotExplain::UnknownMentor("o7".into())));
}

#[test]
fn moves_are_the_difference_between_two_runs() {
    let mut problem = table(&[&[Some(4), Some(3)], &[Some(2), None]], &[2, 1]);
    let before = solve(&problem).unwrap();
    problem.vetoed.extend([pair("e0", "o0"), pair("e1", "o0")]);
    let after = solve(&problem).unwrap();
    let expected = [
        Move { mentee: "e0".into(), from: Some("o0".into()), to: Some("o1".into()) },
        Move { mentee: "e1".into(), from: Some("o0".into()), to: None },
    ];
    assert_eq!(moves(&before, &after), expected);
    assert_eq!(moves(&before, &before), []);
}

#[test]
fn a_weight_of_nought_turns_a_criterion_off() {
    let mut problem = table(&[&[Some(4)]], &[1]);
    problem.settings.criteria[0].set_weight(0);
    let outcome = solve(&problem).unwrap();
    assert_eq!((outcome.total, outcome.max_score), (Points(0), Points(0)));
    assert_eq!(outcome.pairs[0].contributions, []);
    assert_eq!(outcome.pairs[0].score.percent_of(outcome.max_score), 0);
    let blank = Person { interests: set(&["cooking"]), ..Person::default() };
    assert_ne!(problem.mentees[0].person, blank);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_cost_of_forcing_a_pair_is_what_the_oracle_says(mut problem in world::problem()) {
        // The oracle adds the margin of local mentors to the score, the cost does not.
        problem.settings.local_first_percent = None;
        let outcome = solve(&problem).unwrap();
        let (matched, total) = (i64::from(outcome.matched), outcome.total.0 as i64);
        for mentee in &problem.mentees {
            for mentor in &problem.mentors {
                let why = why_not(&problem, &outcome, &mentee.key, &mentor.key).unwrap();
                let forced = oracle::best(&problem, Some(&PairKey::new(&mentee.key, &mentor.key)));
                match why {
                    WhyNot::Costs(cost) => {
                        let (first, second, _) = forced.expect("the engine found a plan");
                        let lost = (matched - cost.matched_lost, total - cost.score_lost);
                        let value = match problem.settings.objective {
                            Objective::MostPeople => (first as i64, second as i64),
                            Objective::BestTotal => (second as i64, first as i64),
                        };
                        prop_assert_eq!(lost, value);
                    }
                    WhyNot::Proposed => prop_assert_eq!(forced, Some(oracle::value(&problem, &outcome))),
                    WhyNot::Forbidden { broken } => {
                        prop_assert!(!broken.is_empty());
                        prop_assert_eq!(forced, None);
                    }
                    WhyNot::NoPlace { .. } => prop_assert_eq!(forced, None),
                    WhyNot::BelowFloor { score, floor } => prop_assert!(score < floor),
                }
            }
        }
    }

    #[test]
    fn alternatives_are_the_cheapest_first_and_leave_nobody_out(mut problem in world::problem(), k in 1..5usize) {
        // Costs are told without the margin of local mentors, which the order knows.
        problem.settings.local_first_percent = None;
        let outcome = solve(&problem).unwrap();
        let rank = |cost: &Cost| match problem.settings.objective {
            Objective::MostPeople => (cost.matched_lost, cost.score_lost),
            Objective::BestTotal => (cost.score_lost, cost.matched_lost),
        };
        for mentee in &problem.mentees {
            let found = alternatives(&problem, &outcome, &mentee.key, k).unwrap();
            let mut every = Vec::new();
            for mentor in &problem.mentors {
                if let Ok(WhyNot::Costs(cost)) = why_not(&problem, &outcome, &mentee.key, &mentor.key) {
                    every.push((rank(&cost), mentor.key.clone(), cost));
                }
            }
            prop_assert_eq!(found.len(), every.len().min(k));
            for alternative in &found {
                let same = every.iter().any(|(_, key, cost)| *key == alternative.mentor && *cost == alternative.cost);
                prop_assert!(same, "{:?} is not among {:?}", alternative, every);
            }
            every.sort_by_key(|(rank, ..)| *rank);
            let cheapest: Vec<_> = every.iter().take(k).map(|(rank, ..)| *rank).collect();
            let ranks: Vec<_> = found.iter().map(|alternative| rank(&alternative.cost)).collect();
            prop_assert_eq!(ranks, cheapest);
        }
    }

    #[test]
    fn a_shortage_is_a_group_with_fewer_places_than_members(problem in world::problem()) {
        let outcome = solve(&problem).unwrap();
        for mentee in outcome.unmatched.keys() {
            let Some(shortage) = outcome.shortage_of(mentee) else { continue };
            prop_assert!(shortage.mentees.contains(mentee));
            prop_assert!(shortage.places < shortage.mentees.len() as u64);
            let mut places = 0;
            for mentor in &problem.mentors {
                let locks = problem.locked.iter().filter(|lock| lock.mentor == mentor.key).count() as u64;
                if shortage.mentors.contains(&mentor.key) {
                    places += u64::from(mentor.capacity) - locks;
                    continue;
                }
                for member in &shortage.mentees {
                    let score = score_pair(&problem, member, &mentor.key).unwrap();
                    prop_assert!(!score.broken.is_empty() || score.below_floor, "{member} could have {}", mentor.key);
                }
            }
            prop_assert_eq!(places, shortage.places);
        }
    }

    #[test]
    fn a_shortage_names_exactly_the_mentors_within_reach(
        cells in proptest::collection::vec(proptest::option::weighted(0.4, 0..=2u8), 40),
        capacities in proptest::collection::vec(0..=2u32, 5),
    ) {
        let rows: Vec<&[Option<u8>]> = cells.chunks(5).collect();
        let problem = table(&rows, &capacities);
        let outcome = solve(&problem).unwrap();
        for mentee in outcome.unmatched.keys() {
            let Some(shortage) = outcome.shortage_of(mentee) else { continue };
            let (mut mentors, mut open) = (std::collections::BTreeSet::new(), vec![mentee]);
            while let Some(member) = open.pop() {
                for mentor in &problem.mentors {
                    let allowed = !problem.vetoed.contains(&PairKey::new(member, &mentor.key));
                    if allowed && mentors.insert(&mentor.key) {
                        open.extend(outcome.pairs_of(&mentor.key).map(|pair| &pair.mentee));
                    }
                }
            }
            prop_assert_eq!(shortage.mentors.iter().collect::<Vec<_>>(), mentors.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn under_most_people_nobody_is_left_out_for_the_sake_of_the_total(mut problem in world::problem()) {
        problem.settings.objective = Objective::MostPeople;
        let outcome = solve(&problem).unwrap();
        prop_assert!(!outcome.unmatched.values().any(|why| *why == WhyUnmatched::LowersTotal));
    }
}

#[test]
fn the_six_people_of_the_handbook_page_are_matched_as_it_says() {
    // docs/matching.md, "By hand: six people": Amina, Bahar, Chi and Liv, Nils, Odd.
    let rows: [&[Option<u8>]; 3] =
        [&[Some(3), Some(2), None], &[Some(3), Some(1), None], &[Some(2), None, Some(0)]];
    let problem = table(&rows, &[1, 1, 1]);
    let outcome = solve(&problem).unwrap();
    assert_eq!(plan(&outcome), "e0-o1 e1-o0 e2-o2");
    assert_eq!((outcome.matched, outcome.total), (3, Points(75)));
    let why = why_not(&problem, &outcome, &"e0".into(), &"o0".into());
    assert!(matches!(why, Ok(WhyNot::Costs(Cost { matched_lost: 0, score_lost: 15, .. }))), "{why:?}");
}

#[test]
fn a_better_mentor_of_another_area_is_proposed_only_beyond_the_margin() {
    let mut problem = table(&[&[Some(2), Some(3)]], &[1, 1]);
    let live = |person: &mut Person, area: &str| person.area = Some(area.to_owned());
    live(&mut problem.mentees[0].person, "soro");
    live(&mut problem.mentors[0].person, "soro");
    live(&mut problem.mentors[1].person, "ringsted");
    // The other scores 45 of 60, the local one 30: 15 points, a quarter of full marks.
    for (percent, expected) in [(None, "e0-o1"), (Some(24), "e0-o1"), (Some(26), "e0-o0")] {
        problem.settings.local_first_percent = percent;
        let outcome = solve(&problem).unwrap();
        assert_eq!(plan(&outcome), expected, "{percent:?} percent");
        assert_eq!(verify(&problem, &outcome), Ok(()));
    }
    // But nobody stays without a mentor for the sake of the place.
    problem.vetoed.insert(pair("e0", "o0"));
    assert_eq!(plan(&solve(&problem).unwrap()), "e0-o1");
}

#[test]
fn the_fairest_plan_raises_the_worst_pair_within_the_allowance() {
    // Best: e0-o0 e1-o1 with 4 + 0. Fairer: e0-o1 e1-o0 with 1 + 1, half of the total.
    let problem = table(&[&[Some(4), Some(1)], &[Some(1), Some(0)]], &[1, 1]);
    let go_on = &mut |_| std::ops::ControlFlow::Continue(());
    let strict = fairest(&problem, Allowance { people: 0, score_percent: 49 }, go_on).unwrap();
    assert_eq!((plan(&strict.outcome).as_str(), strict.worst), ("e0-o0 e1-o1", Some(Points(0))));
    let fair = fairest(&problem, Allowance { people: 0, score_percent: 50 }, go_on).unwrap();
    assert_eq!((plan(&fair.outcome).as_str(), fair.worst), ("e0-o1 e1-o0", Some(Points(STEP))));
    assert_eq!(verify(&fair.problem, &fair.outcome), Ok(()));
}

#[test]
fn whom_to_recruit_names_what_is_missing_and_keeps_its_promise() {
    let mut problem = Problem::default();
    problem.settings.rules =
        serde_json::from_str(r#"[{"kind": "shared-language", "minimum": "basic"}]"#).unwrap();
    let speaks =
        |tag: &str| Person { languages: [(tag.to_owned(), Level::Native)].into(), ..Person::default() };
    problem.mentees =
        vec![mentee("amina", speaks("ar")), mentee("selam", speaks("ti")), mentee("tesfay", speaks("ti"))];
    problem.mentors = vec![mentor("odd", 1, speaks("ar"))];
    let outcome = solve(&problem).unwrap();
    let recruits = recruit(&problem, &outcome, 5).unwrap();
    let best = recruits.first().expect("somebody is missing");
    assert_eq!(best.profile, Profile { language: Some("ti".to_owned()), ..Profile::default() });
    assert_eq!((best.more_matched, best.could_serve), (1, 2));
    problem.mentors.push(mentor("new", 1, speaks("ti")));
    assert_eq!(solve(&problem).unwrap().matched, outcome.matched + best.more_matched);
}
