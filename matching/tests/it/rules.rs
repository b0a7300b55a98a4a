//! What each rule forbids and what it lets pass, on both sides of its boundary.

use matching::*;

use crate::world::{mentee, mentor, pair, set};

/// What one rule says about two people.
fn check(rule: &str, mentee_is: Person, mentor_is: Person) -> Vec<RuleBroken> {
    let mut problem = Problem::default();
    problem.settings.rules = vec![serde_json::from_str(rule).unwrap()];
    problem.neighbours.insert("sande".to_owned(), set(&["heroy"]));
    problem.mentees = vec![mentee("e", mentee_is)];
    problem.mentors = vec![mentor("o", 1, mentor_is)];
    let broken = score_pair(&problem, &"e".into(), &"o".into()).unwrap().broken;
    let proposed = solve(&problem).unwrap().matched == 1;
    assert_eq!(proposed, broken.is_empty(), "the solver and the scorer differ");
    assert!(broken.iter().all(|broken| broken.kind() == problem.settings.rules[0].kind()));
    broken
}

fn nobody() -> Person {
    Person::default()
}

#[test]
fn a_shared_language_needs_the_level_on_both_sides() {
    let speaks = |level| Person { languages: [("nb".to_owned(), level)].into(), ..nobody() };
    let rule = r#"{"kind": "shared-language", "minimum": "conversational"}"#;
    let (basic, able) = (speaks(Level::Basic), speaks(Level::Conversational));
    let closest = |level| Some(SpokenTogether { language: "nb".to_owned(), level });
    let missing = |closest| vec![RuleBroken::NoSharedLanguage { minimum: Level::Conversational, closest }];
    assert_eq!(check(rule, able.clone(), able.clone()), []);
    assert_eq!(check(rule, basic.clone(), able.clone()), missing(closest(Level::Basic)));
    assert_eq!(check(rule, able.clone(), basic), missing(closest(Level::Basic)));
    assert_eq!(check(rule, able.clone(), nobody()), missing(None));
    let lenient = r#"{"kind": "shared-language", "minimum": "conversational", "unknown": "allow"}"#;
    assert_eq!(check(lenient, able.clone(), nobody()), []);
    let among = r#"{"kind": "shared-language", "minimum": "basic", "among": ["fi", "sv"]}"#;
    assert_eq!(check(among, able.clone(), able).len(), 1);
}

#[test]
fn a_wish_about_gender_is_obeyed_on_either_side() {
    let rule = r#"{"kind": "gender-wish"}"#;
    let of = |gender: Option<&str>, gender_wish| Person {
        gender: gender.map(str::to_owned),
        gender_wish,
        ..nobody()
    };
    let woman = || GenderWish::Only("woman".to_owned());
    let broken = |whose, wish| vec![RuleBroken::GenderWish { whose, wish }];
    assert_eq!(check(rule, of(None, GenderWish::Any), of(None, GenderWish::Any)), []);
    assert_eq!(check(rule, of(None, woman()), of(Some("woman"), GenderWish::Any)), []);
    assert_eq!(
        check(rule, of(None, woman()), of(Some("man"), GenderWish::Any)),
        broken(Side::Mentee, woman())
    );
    assert_eq!(check(rule, of(None, GenderWish::Any), of(None, woman())), broken(Side::Mentor, woman()));
    let same = || GenderWish::Same;
    assert_eq!(check(rule, of(Some("man"), same()), of(Some("man"), GenderWish::Any)), []);
    assert_eq!(check(rule, of(Some("man"), same()), of(Some("woman"), same())).len(), 2);
    // Nobody knows whether two people who have not said are the same.
    assert_eq!(check(rule, of(None, same()), of(None, GenderWish::Any)), broken(Side::Mentee, same()));
}

#[test]
fn an_age_limit_holds_from_the_birthday_on() {
    let aged = |age| Person { age, ..nobody() };
    let rule = r#"{"kind": "age-at-least", "age": 18}"#;
    let young = |whose, age| vec![RuleBroken::TooYoung { whose, age, minimum: 18 }];
    assert_eq!(check(rule, aged(Some(18)), aged(Some(40))), []);
    assert_eq!(check(rule, aged(Some(17)), aged(Some(40))), young(Side::Mentee, Some(17)));
    assert_eq!(check(rule, aged(Some(40)), aged(None)), young(Side::Mentor, None));
    let mentees = r#"{"kind": "age-at-least", "age": 18, "who": "mentee", "unknown": "allow"}"#;
    assert_eq!(check(mentees, aged(None), aged(Some(3))), []);
}

#[test]
fn training_is_asked_of_mentors_and_consent_of_both_unless_the_method_says_otherwise() {
    let done = Person { trained: true, consent: true, ..nobody() };
    let trained = r#"{"kind": "trained"}"#;
    assert_eq!(check(trained, nobody(), done.clone()), []);
    assert_eq!(check(trained, done.clone(), nobody()), [RuleBroken::NotTrained { whose: Side::Mentor }]);
    assert_eq!(check(r#"{"kind": "trained", "who": "both"}"#, nobody(), nobody()).len(), 2);
    let consent = r#"{"kind": "consent"}"#;
    assert_eq!(check(consent, done.clone(), done.clone()), []);
    assert_eq!(check(consent, nobody(), done.clone()), [RuleBroken::NoConsent { whose: Side::Mentee }]);
    assert_eq!(check(consent, done, nobody()), [RuleBroken::NoConsent { whose: Side::Mentor }]);
}

#[test]
fn a_background_is_asked_of_the_mentor_and_any_of_the_named_will_do() {
    let rule = r#"{"kind": "background", "any_of": ["greenlandic", "knows-greenlandic-culture"]}"#;
    let with = |tags: &[&str]| Person { backgrounds: set(tags), ..nobody() };
    assert_eq!(check(rule, nobody(), with(&["knows-greenlandic-culture"])), []);
    let any_of = vec!["greenlandic".to_owned(), "knows-greenlandic-culture".to_owned()];
    let missing = [RuleBroken::BackgroundMissing { whose: Side::Mentor, any_of }];
    assert_eq!(check(rule, with(&["greenlandic"]), with(&["danish"])), missing);
}

#[test]
fn an_area_is_the_same_or_near_as_the_method_says() {
    let lives = |area: &str| Person { area: Some(area.to_owned()), ..nobody() };
    let (strict, near) = (r#"{"kind": "same-area"}"#, r#"{"kind": "same-area", "or_near": true}"#);
    let apart = |a: &str, b: &str| {
        vec![RuleBroken::OtherArea { mentee: Some(a.to_owned()), mentor: Some(b.to_owned()) }]
    };
    assert_eq!(check(strict, lives("heroy"), lives("heroy")), []);
    assert_eq!(check(strict, lives("heroy"), lives("sande")), apart("heroy", "sande"));
    assert_eq!(check(near, lives("heroy"), lives("sande")), []);
    assert_eq!(check(near, lives("heroy"), lives("oslo")), apart("heroy", "oslo"));
    assert_eq!(check(strict, lives("heroy"), nobody()).len(), 1);
    assert_eq!(check(r#"{"kind": "same-area", "unknown": "allow"}"#, lives("heroy"), nobody()), []);
}

#[test]
fn a_shared_time_needs_as_many_slots_as_the_method_says() {
    let free = |slots: &[&str]| Person { times: set(slots), ..nobody() };
    let rule = r#"{"kind": "shared-time", "minimum": 2}"#;
    let all = free(&["mon", "tue", "wed"]);
    assert_eq!(check(rule, all.clone(), free(&["mon", "tue"])), []);
    let missing = [RuleBroken::NoSharedTime { shared: 1, minimum: 2 }];
    assert_eq!(check(rule, all.clone(), free(&["mon", "sun"])), missing);
    assert_eq!(check(r#"{"kind": "shared-time"}"#, all.clone(), nobody()).len(), 1);
    assert_eq!(check(r#"{"kind": "shared-time", "unknown": "allow"}"#, all, nobody()), []);
}

#[test]
fn what_somebody_does_not_want_is_not_forced_on_them() {
    let rule = r#"{"kind": "unwanted"}"#;
    let allergic = Person { unwanted: set(&["cat", "dog", "smoker"]), ..nobody() };
    let owner = Person { traits: set(&["dog", "smoker", "vegan"]), ..nobody() };
    let what = vec!["dog".to_owned(), "smoker".to_owned()];
    let broken = |whose| vec![RuleBroken::Unwanted { whose, what: what.clone() }];
    assert_eq!(check(rule, allergic.clone(), owner.clone()), broken(Side::Mentee));
    assert_eq!(check(rule, owner, allergic.clone()), broken(Side::Mentor));
    assert_eq!(check(rule, allergic.clone(), allergic), []);
}

#[test]
fn every_rule_that_a_pair_breaks_is_named_in_the_methods_order() {
    let mut problem = Problem::default();
    let rules = r#"[{"kind": "trained"}, {"kind": "shared-time"}, {"kind": "consent", "who": "mentee"}]"#;
    problem.settings.rules = serde_json::from_str(rules).unwrap();
    problem.mentees = vec![mentee("e", nobody())];
    problem.mentors = vec![mentor("o", 1, nobody())];
    problem.kept_apart.insert(pair("e", "o"));
    let score = score_pair(&problem, &"e".into(), &"o".into()).unwrap();
    let kinds: Vec<RuleKind> = score.broken.iter().map(RuleBroken::kind).collect();
    assert_eq!(kinds, [RuleKind::Trained, RuleKind::SharedTime, RuleKind::Consent, RuleKind::KeptApart]);
}
