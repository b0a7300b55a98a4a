//! Facts that only the method file gives a meaning to, and points that are written out: counted by hand, and the same by both ways
//! of computing them.

use std::collections::BTreeMap;

use matching::*;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use crate::world::{mentee, mentor, set};

fn person(facts: serde_json::Value) -> Person {
    serde_json::from_value(facts).unwrap()
}

fn pair(settings: serde_json::Value, own: Person, theirs: Person) -> PairScore {
    let mut problem = Problem { settings: serde_json::from_value(settings).unwrap(), ..Problem::default() };
    assert_eq!(problem.settings.check(), Ok(()));
    problem.neighbours.insert("a".to_owned(), set(&["b"]));
    problem.mentees = vec![mentee("e", own)];
    problem.mentors = vec![mentor("o", 1, theirs)];
    score_pair(&problem, &"e".into(), &"o".into()).unwrap()
}

fn points(criterion: serde_json::Value, own: serde_json::Value, theirs: serde_json::Value) -> (u64, u64) {
    let score = pair(json!({ "criteria": [criterion] }), person(own), person(theirs));
    (score.score.0, score.max_score.0)
}

fn allowed(rule: serde_json::Value, own: serde_json::Value, theirs: serde_json::Value) -> bool {
    pair(json!({ "rules": [rule] }), person(own), person(theirs)).broken.is_empty()
}

#[test]
fn facts_of_the_method_give_the_points_that_are_written_out() {
    let fact = |value: serde_json::Value| json!({ "fields": { "x": value } });
    let same = json!({"kind": "same-field", "field": "x", "points": 7});
    assert_eq!(points(same.clone(), fact(json!("red")), fact(json!("red"))), (7, 7));
    assert_eq!(points(same.clone(), fact(json!("red")), fact(json!("blue"))), (0, 7));
    assert_eq!(points(same, json!({}), json!({})), (0, 7));

    let table = json!({"kind": "field-table", "mentee_field": "x", "mentor_field": "area",
        "points": {"red": {"a": 9, "b": 4}}, "otherwise": 2, "weight": 3});
    assert_eq!(points(table.clone(), fact(json!("red")), json!({"area": "b"})), (12, 27));
    assert_eq!(points(table.clone(), fact(json!("blue")), json!({"area": "b"})), (6, 27));
    assert_eq!(points(table, fact(json!("red")), json!({})), (0, 27));

    let overlap = json!({"kind": "field-overlap", "field": "x", "points": [1, 5, 6]});
    let many = fact(json!(["p", "q", "r"]));
    assert_eq!(points(overlap.clone(), many.clone(), fact(json!(["q"]))), (5, 6));
    assert_eq!(points(overlap.clone(), many.clone(), many.clone()), (6, 6));
    assert_eq!(points(overlap, many, json!({})), (1, 6));

    let apart = json!({"kind": "number-distance", "field": "x", "points": [8, 5, 1]});
    assert_eq!(points(apart.clone(), fact(json!(-2)), fact(json!(-3))), (5, 8));
    assert_eq!(points(apart, fact(json!(i64::MIN)), fact(json!(i64::MAX))), (1, 8));
    let above = json!({"kind": "number-distance", "field": "x",
        "mentor_minus_mentee": [{"from": 1, "to": 2, "points": 9}, {"to": -1, "points": 3}]});
    assert_eq!(points(above.clone(), fact(json!(4)), fact(json!(6))), (9, 9));
    assert_eq!(points(above.clone(), fact(json!(6)), fact(json!(4))), (3, 9));
    assert_eq!(points(above, fact(json!(6)), fact(json!(6))), (0, 9));
}

#[test]
fn a_list_of_points_replaces_the_scale_of_a_criterion() {
    let list = |kind: &str, points: &[u16]| json!({"kind": kind, "weight": 1, "points": points});
    let cases = [
        (
            list("interests", &[0, 4, 8]),
            json!({"interests": ["p", "q", "r"]}),
            json!({"interests": ["p"]}),
            4,
        ),
        (list("availability", &[0, 5]), json!({"times": ["p", "q"]}), json!({"times": ["p", "q"]}), 5),
        (list("shared-dislikes", &[1, 5]), json!({}), json!({"dislikes": ["p"]}), 1),
        (list("education", &[12, 9, 6]), json!({"education": "master"}), json!({"education": "bachelor"}), 9),
        (list("age-closeness", &[10, 10, 9]), json!({"age": 30}), json!({"age": 70}), 9),
        (list("age-closeness", &[10, 10, 9]), json!({}), json!({"age": 70}), 0),
        (
            list("occupation", &[1, 20, 40]),
            json!({"occupation": "care/nurse"}),
            json!({"occupation": "care/cook"}),
            20,
        ),
        (list("area", &[30, 20, 5]), json!({"area": "a"}), json!({"area": "b"}), 20),
        (list("area", &[30, 20, 5]), json!({"area": "a"}), json!({"area": "c"}), 5),
        (list("waiting", &[0, 0, 3]), json!({"weeks_waiting": 9}), json!({}), 3),
        (
            list("need-against-competence", &[0, 25]),
            json!({"needs": ["p"]}),
            json!({"competences": ["p"]}),
            25,
        ),
    ];
    for (criterion, own, theirs, expected) in cases {
        assert_eq!(points(criterion.clone(), own, theirs).0, expected, "{criterion}");
    }
}

#[test]
fn rules_can_ask_for_facts_of_the_method() {
    let fact = |value: serde_json::Value| json!({ "fields": { "x": value } });
    let equal = json!({"kind": "field-equal", "field": "x"});
    assert!(allowed(equal.clone(), fact(json!("red")), fact(json!("red"))));
    assert!(!allowed(equal.clone(), fact(json!("red")), fact(json!("blue"))));
    assert!(!allowed(equal, fact(json!("red")), json!({})));
    let differs = json!({"kind": "field-differs", "field": "x", "unknown": "allow"});
    assert!(!allowed(differs.clone(), fact(json!(3)), fact(json!("3"))), "a number is a text, too");
    assert!(allowed(differs, fact(json!(3)), json!({})));
    let higher = json!({"kind": "field-at-least", "field": "x", "minimum": 1, "maximum": 2});
    let grades = |own: i64, theirs: i64| allowed(higher.clone(), fact(json!(own)), fact(json!(theirs)));
    assert_eq!([grades(4, 4), grades(4, 5), grades(4, 6), grades(4, 7)], [false, true, true, false]);
    let share = json!({"kind": "field-overlaps", "field": "x", "mentor_field": "interests", "minimum": 2});
    assert!(allowed(share.clone(), fact(json!(["p", "q"])), json!({"interests": ["q", "p", "r"]})));
    assert!(!allowed(share, fact(json!(["p"])), json!({"interests": ["q", "p", "r"]})));
}

#[test]
fn a_kind_may_come_again_for_another_fact_and_lists_have_limits() {
    let settings = |criteria: serde_json::Value| -> Settings {
        serde_json::from_value(json!({ "criteria": criteria })).unwrap()
    };
    let of = |field: &str| json!({"kind": "same-field", "field": field});
    assert_eq!(settings(json!([of("x"), of("y")])).check(), Ok(()));
    let kind = CriterionKind::SameField;
    assert_eq!(settings(json!([of("x"), of("x")])).check(), Err(vec![BadSettings::CriterionTwice { kind }]));
    let long = vec![0u16; 251];
    let kind = CriterionKind::Interests;
    assert_eq!(
        settings(json!([{"kind": "interests", "weight": 1, "points": long}])).check(),
        Err(vec![BadSettings::TooManyPoints { kind, count: 251 }])
    );
    assert_eq!(
        settings(json!([{"kind": "interests", "weight": 1000, "points": [61]}])).check(),
        Err(vec![BadSettings::PointsTooLarge { kind, points: 61 }])
    );
}

fn anybody() -> impl Strategy<Value = Person> {
    let slugs = || {
        proptest::collection::btree_set(proptest::sample::select(vec!["p", "q", "r", "s"]), 0..4).prop_map(
            |set| set.into_iter().map(str::to_owned).collect::<std::collections::BTreeSet<String>>(),
        )
    };
    let word = || {
        proptest::option::of(proptest::sample::select(vec!["a", "b", "c/d", "c/e"]).prop_map(str::to_owned))
    };
    (
        (slugs(), slugs(), slugs(), slugs(), slugs()),
        (word(), word(), word()),
        proptest::option::of(proptest::sample::select(EducationLevel::ALL.to_vec())),
        proptest::option::of(18..30u16),
        proptest::option::of(-3..3i64),
        0..9u32,
    )
        .prop_map(
            |(
                (interests, dislikes, times, needs, teams),
                (occupation, area, text),
                education,
                age,
                number,
                weeks,
            )| {
                let mut fields: BTreeMap<String, Field> = BTreeMap::new();
                fields.extend(text.map(|text| ("text".to_owned(), Field::Text(text))));
                fields.extend(number.map(|number| ("number".to_owned(), Field::Number(number))));
                fields.insert("teams".to_owned(), Field::Set(teams));
                Person {
                    competences: dislikes.clone(),
                    interests,
                    dislikes,
                    times,
                    needs,
                    occupation,
                    area,
                    education,
                    age,
                    fields,
                    weeks_waiting: weeks,
                    ..Person::default()
                }
            },
        )
}

/// One of each criterion, with lists where there can be some, and one of each rule about facts.
fn everything() -> (Vec<serde_json::Value>, Vec<serde_json::Value>) {
    let list = [3u16, 0, 7, 5];
    let mut criteria: Vec<serde_json::Value> = Vec::new();
    for kind in [
        "interests",
        "shared-dislikes",
        "availability",
        "education",
        "age-closeness",
        "occupation",
        "area",
        "waiting",
        "need-against-competence",
    ] {
        criteria.push(json!({"kind": kind, "weight": 2, "points": list}));
        criteria.push(json!({"kind": kind, "weight": 3}));
    }
    criteria.extend([
        json!({"kind": "same-field", "field": "text", "points": 4}),
        json!({"kind": "same-field", "field": "number", "mentor_field": "age"}),
        json!({"kind": "field-table", "mentee_field": "text", "mentor_field": "area", "points": {"a": {"b": 9}, "b": {"a": 1}}, "otherwise": 2}),
        json!({"kind": "field-overlap", "field": "teams", "mentor_field": "interests", "points": list}),
        json!({"kind": "number-distance", "field": "number", "points": list, "weight": 5}),
        json!({"kind": "number-distance", "field": "weeks_waiting", "mentor_field": "number", "mentor_minus_mentee": [{"to": -2, "points": 4}, {"from": 0, "points": 6}]}),
    ]);
    let mut rules: Vec<serde_json::Value> = Vec::new();
    for unknown in ["allow", "refuse"] {
        rules.extend([
            json!({"kind": "field-equal", "field": "text", "mentor_field": "area", "unknown": unknown}),
            json!({"kind": "field-differs", "field": "text", "unknown": unknown}),
            json!({"kind": "field-at-least", "field": "number", "minimum": 0, "maximum": 2, "unknown": unknown}),
            json!({"kind": "field-overlaps", "field": "teams", "mentor_field": "needs", "minimum": 2, "unknown": unknown}),
        ]);
    }
    (criteria, rules)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The solver computes points in columns; the plan's pairs, their points and the proof are made couple by couple. With one
    /// mentor of one place for one mentee, the plan says what the columns said.
    #[test]
    fn columns_and_couples_agree(
        mentees in vec(anybody(), 1..6),
        mentors in vec(anybody(), 1..5),
        chosen in vec(any::<prop::sample::Index>(), 1..5),
        ruled in proptest::option::of(any::<prop::sample::Index>()),
        best_total in any::<bool>(),
    ) {
        let (criteria, rules) = everything();
        let mut settings = Settings::default();
        for index in chosen {
            let criterion: Criterion = serde_json::from_value(index.get(&criteria).clone()).unwrap();
            settings.criteria.push(criterion);
            if settings.check().is_err() {
                settings.criteria.pop();
            }
        }
        settings.rules.extend(ruled.map(|index| serde_json::from_value::<Rule>(index.get(&rules).clone()).unwrap()));
        if best_total {
            settings.objective = Objective::BestTotal;
        }
        let mut problem = Problem { settings, ..Problem::default() };
        problem.neighbours.insert("a".to_owned(), set(&["b"]));
        problem.mentees = mentees.into_iter().enumerate().map(|(i, person)| mentee(&format!("e{i}"), person)).collect();
        problem.mentors = mentors.into_iter().enumerate().map(|(j, person)| mentor(&format!("o{j}"), 1, person)).collect();
        for one in &problem.mentees {
            for other in &problem.mentors {
                let alone = Problem { mentees: vec![one.clone()], mentors: vec![other.clone()], ..problem.clone() };
                let outcome = solve(&alone).unwrap();
                let couple = score_pair(&alone, &one.key, &other.key).unwrap();
                prop_assert_eq!(outcome.pairs.len(), usize::from(couple.broken.is_empty()));
                if couple.broken.is_empty() {
                    prop_assert_eq!(outcome.total, couple.score);
                }
            }
        }
        let outcome = solve(&problem).unwrap();
        prop_assert_eq!(verify(&problem, &outcome), Ok(()));
        for pair in &outcome.pairs {
            prop_assert_eq!(score_pair(&problem, &pair.mentee, &pair.mentor).unwrap().score, pair.score);
        }
    }
}
