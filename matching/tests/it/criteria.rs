//! Points and evidence of each criterion, counted by hand. Full marks are 60.

use matching::*;

use crate::world::{mentee, mentor, set};

/// Points and evidence that one criterion of weight 1 gives two people.
fn measure(criterion: &str, mentee_is: Person, mentor_is: Person) -> (u64, Evidence) {
    let mut problem = Problem::default();
    problem.settings.criteria = vec![serde_json::from_str(criterion).unwrap()];
    problem.neighbours.insert("sande".to_owned(), set(&["heroy"]));
    problem.mentees = vec![mentee("e", mentee_is)];
    problem.mentors = vec![mentor("o", 1, mentor_is)];
    let mut score = score_pair(&problem, &"e".into(), &"o".into()).unwrap();
    let contribution = score.contributions.remove(0);
    assert_eq!((contribution.points, contribution.max_points), (score.score, Points(60)));
    (contribution.points.0, contribution.evidence)
}

fn nobody() -> Person {
    Person::default()
}

#[test]
fn interests_count_the_shared_ones_up_to_the_cap() {
    let likes = |slugs: &[&str]| Person { interests: set(slugs), ..nobody() };
    let (few, many) = (likes(&["a", "b", "x"]), likes(&["a", "b", "c", "d", "e", "f"]));
    let found = |slugs: &[&str]| Evidence::SharedInterests {
        interests: slugs.iter().map(|s| s.to_string()).collect(),
    };
    let five = r#"{"kind": "interests", "weight": 1}"#;
    assert_eq!(measure(five, few.clone(), many.clone()), (24, found(&["a", "b"])));
    assert_eq!(measure(five, many.clone(), many.clone()), (60, found(&["a", "b", "c", "d", "e", "f"])));
    let two = r#"{"kind": "interests", "weight": 1, "at_most": 2}"#;
    assert_eq!(measure(two, few.clone(), many), (60, found(&["a", "b"])));
    assert_eq!(measure(five, few.clone(), likes(&["z"])), (0, Evidence::NothingShared));
    assert_eq!(measure(five, few, nobody()), (0, Evidence::NotStated));
}

#[test]
fn shared_dislikes_count_up_to_three() {
    let hates = |slugs: &[&str]| Person { dislikes: set(slugs), ..nobody() };
    let criterion = r#"{"kind": "shared-dislikes", "weight": 1}"#;
    let evidence = Evidence::SharedDislikes { dislikes: vec!["queues".to_owned()] };
    assert_eq!(measure(criterion, hates(&["queues", "rain"]), hates(&["queues"])), (20, evidence));
}

#[test]
fn availability_counts_shared_slots_up_to_three() {
    let free = |slots: &[&str]| Person { times: set(slots), ..nobody() };
    let criterion = r#"{"kind": "availability", "weight": 1}"#;
    let times = vec!["mon".to_owned(), "tue".to_owned()];
    let both = measure(criterion, free(&["mon", "tue"]), free(&["mon", "tue", "wed"]));
    assert_eq!(both, (40, Evidence::SharedTimes { times }));
}

#[test]
fn an_occupation_counts_fully_when_equal_and_half_in_the_same_field() {
    let works = |path: &str| Person { occupation: Some(path.to_owned()), ..nobody() };
    let criterion = r#"{"kind": "occupation", "weight": 1}"#;
    let same = Evidence::SameOccupation { occupation: "care/nurse".to_owned() };
    assert_eq!(measure(criterion, works("care/nurse"), works("care/nurse")), (60, same));
    let field = || Evidence::SameField { field: "care".to_owned() };
    assert_eq!(measure(criterion, works("care/nurse"), works("care/doctor")), (30, field()));
    assert_eq!(measure(criterion, works("care"), works("care/doctor")), (30, field()));
    assert_eq!(
        measure(criterion, works("care/nurse"), works("caretaking/janitor")),
        (0, Evidence::NothingShared)
    );
    assert_eq!(measure(criterion, works("care/nurse"), nobody()), (0, Evidence::NotStated));
}

#[test]
fn education_loses_a_sixth_for_each_level_between() {
    let has = |level| Person { education: Some(level), ..nobody() };
    let criterion = r#"{"kind": "education", "weight": 1}"#;
    for (i, one) in EducationLevel::ALL.into_iter().enumerate() {
        for (j, other) in EducationLevel::ALL.into_iter().enumerate() {
            let points = 60 - 10 * i.abs_diff(j) as u64;
            let evidence = Evidence::EducationLevels { mentee: one, mentor: other };
            assert_eq!(measure(criterion, has(one), has(other)), (points, evidence));
        }
    }
    assert_eq!(measure(criterion, nobody(), has(EducationLevel::Master)), (0, Evidence::NotStated));
}

#[test]
fn the_same_area_counts_fully_and_a_near_one_half_whichever_way_it_is_listed() {
    let lives = |area: &str| Person { area: Some(area.to_owned()), ..nobody() };
    let criterion = r#"{"kind": "area", "weight": 1}"#;
    let near = |a: &str, b: &str| Evidence::NearAreas { mentee: a.to_owned(), mentor: b.to_owned() };
    let same = Evidence::SameArea { area: "heroy".to_owned() };
    assert_eq!(measure(criterion, lives("heroy"), lives("heroy")), (60, same));
    assert_eq!(measure(criterion, lives("heroy"), lives("sande")), (30, near("heroy", "sande")));
    assert_eq!(measure(criterion, lives("sande"), lives("heroy")), (30, near("sande", "heroy")));
    assert_eq!(measure(criterion, lives("heroy"), lives("oslo")), (0, Evidence::NothingShared));
    assert_eq!(measure(criterion, lives("heroy"), nobody()), (0, Evidence::NotStated));
}

#[test]
fn language_counts_the_weaker_of_the_two_in_their_best_language() {
    let speaks = |languages: &[(&str, Level)]| Person {
        languages: languages.iter().map(|(tag, level)| (tag.to_string(), *level)).collect(),
        ..nobody()
    };
    let shared = |tag: &str, level| Evidence::SharedLanguage { language: tag.to_owned(), level };
    let newcomer = speaks(&[("nb", Level::Basic), ("ti", Level::Native), ("en", Level::Conversational)]);
    let local = speaks(&[("nb", Level::Native), ("en", Level::Fluent)]);
    let any = r#"{"kind": "language", "weight": 1}"#;
    let best = (36, shared("en", Level::Conversational));
    assert_eq!(measure(any, newcomer.clone(), local.clone()), best);
    let norwegian = r#"{"kind": "language", "weight": 1, "among": ["nb"]}"#;
    assert_eq!(measure(norwegian, newcomer.clone(), local), (24, shared("nb", Level::Basic)));
    assert_eq!(measure(any, newcomer.clone(), newcomer.clone()), (60, shared("ti", Level::Native)));
    assert_eq!(
        measure(any, newcomer.clone(), speaks(&[("fi", Level::Native)])),
        (0, Evidence::NothingShared)
    );
    assert_eq!(measure(any, newcomer, nobody()), (0, Evidence::NotStated));
}

#[test]
fn a_need_counts_when_the_mentor_can_help_with_it() {
    let needs = Person { needs: set(&["job", "network", "danish-system"]), ..nobody() };
    let can = |what: &[&str]| Person { competences: set(what), ..nobody() };
    let criterion = r#"{"kind": "need-against-competence", "weight": 1}"#;
    let evidence = Evidence::NeedsMet {
        met: vec!["job".to_owned(), "network".to_owned()],
        open: vec!["danish-system".to_owned()],
    };
    assert_eq!(measure(criterion, needs.clone(), can(&["network", "job", "sports"])), (40, evidence));
    assert_eq!(measure(criterion, needs.clone(), can(&["sports"])), (0, Evidence::NothingShared));
    assert_eq!(measure(criterion, nobody(), can(&["sports"])), (0, Evidence::NotStated));
    // The mentor's needs are no business of this criterion.
    assert_eq!(measure(criterion, can(&["job"]), needs), (0, Evidence::NotStated));
}

#[test]
fn ages_count_less_the_further_apart_they_are() {
    let aged = |age| Person { age: Some(age), ..nobody() };
    let criterion = r#"{"kind": "age-closeness", "weight": 1}"#;
    assert_eq!(measure(criterion, aged(30), aged(30)), (60, Evidence::AgeGap { years: 0 }));
    assert_eq!(measure(criterion, aged(30), aged(45)), (15, Evidence::AgeGap { years: 15 }));
    assert_eq!(measure(criterion, aged(45), aged(26)), (3, Evidence::AgeGap { years: 19 }));
    assert_eq!(measure(criterion, aged(45), aged(25)), (0, Evidence::AgeGap { years: 20 }));
    assert_eq!(measure(criterion, aged(80), aged(20)), (0, Evidence::AgeGap { years: 60 }));
    assert_eq!(measure(criterion, aged(80), nobody()), (0, Evidence::NotStated));
}

#[test]
fn waiting_counts_the_weeks_up_to_half_a_year() {
    let waited = |weeks| Person { weeks_waiting: weeks, ..nobody() };
    let criterion = r#"{"kind": "waiting", "weight": 1}"#;
    assert_eq!(measure(criterion, waited(0), nobody()), (0, Evidence::Waited { weeks: 0 }));
    assert_eq!(measure(criterion, waited(13), nobody()), (30, Evidence::Waited { weeks: 13 }));
    assert_eq!(measure(criterion, waited(26), waited(3)), (60, Evidence::Waited { weeks: 26 }));
    assert_eq!(measure(criterion, waited(90), nobody()), (60, Evidence::Waited { weeks: 90 }));
}
