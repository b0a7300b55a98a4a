//! The words of a method file. They are a contract: files of other organisations are written in them.

use matching::*;

#[test]
fn a_method_is_read_as_it_is_written() {
    let settings: Settings = serde_json::from_value(serde_json::json!({
        "objective": "best-total",
        "floor_percent": 20,
        "rules": [
            {"kind": "shared-language", "minimum": "conversational"},
            {"kind": "gender-wish"},
            {"kind": "age-at-least", "age": 18},
            {"kind": "trained"},
            {"kind": "consent"},
            {"kind": "background", "any_of": ["greenlandic"]},
            {"kind": "same-area", "or_near": true},
            {"kind": "shared-time", "minimum": 1, "unknown": "allow"},
            {"kind": "unwanted"},
            {"kind": "field-equal", "field": "site"},
            {"kind": "field-differs", "field": "manager", "unknown": "allow"},
            {"kind": "field-at-least", "field": "grade", "minimum": 1, "maximum": 3},
            {"kind": "field-overlaps", "field": "teams", "mentor_field": "knows"},
        ],
        "criteria": [
            {"kind": "interests", "weight": 5, "at_most": 5},
            {"kind": "occupation", "weight": 3},
            {"kind": "education", "weight": 1},
            {"kind": "area", "weight": 2},
            {"kind": "availability", "weight": 2},
            {"kind": "language", "weight": 2, "among": ["nb"]},
            {"kind": "need-against-competence", "weight": 4},
            {"kind": "age-closeness", "weight": 1, "span": 15},
            {"kind": "shared-dislikes", "weight": 1},
            {"kind": "waiting", "weight": 1, "full_after_weeks": 12},
            {"kind": "same-field", "field": "site", "points": 7},
            {"kind": "field-table", "mentee_field": "area", "mentor_field": "area", "points": {"a": {"b": 9}}},
            {"kind": "field-overlap", "field": "teams", "points": [0, 4, 6]},
            {"kind": "number-distance", "field": "grade", "mentor_minus_mentee": [{"from": 1, "to": 2, "points": 5}]},
        ],
    }))
    .unwrap();
    assert_eq!(settings.check(), Ok(()));
    assert_eq!(settings.objective, Objective::BestTotal);
    let rules: Vec<RuleKind> = settings.rules.iter().map(Rule::kind).collect();
    let of_methods = RuleKind::ALL.len() - 3;
    assert_eq!(rules, RuleKind::ALL[..of_methods], "every rule a method can have is in this test");
    let criteria: Vec<CriterionKind> = settings.criteria.iter().map(Criterion::kind).collect();
    assert_eq!(criteria, CriterionKind::ALL, "every criterion is in this test");
    // 5 + 3 + 1 + 2 + 2 + 2 + 4 + 1 + 1 + 1 = 22, and points that are written out: 7 + 9 + 6 + 5.
    assert_eq!(max_score(&settings), Points(22 * 60 + 27));
    let again: Settings = serde_json::from_str(&serde_json::to_string(&settings).unwrap()).unwrap();
    assert_eq!(again, settings);
}

#[test]
fn names_in_the_file_and_names_for_translations_are_the_same() {
    for kind in CriterionKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    for kind in RuleKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
}

#[test]
fn an_empty_method_matches_most_people_without_rules() {
    let settings: Settings = serde_json::from_str("{}").unwrap();
    assert_eq!(settings, Settings::default());
    assert_eq!(settings.objective, Objective::MostPeople);
}

#[test]
fn a_misspelt_word_is_refused_rather_than_ignored() {
    for wrong in [
        r#"{"objectiv": "best-total"}"#,
        r#"{"rules": [{"kind": "gender-wish", "strict": true}]}"#,
        r#"{"rules": [{"kind": "trained", "whom": "mentor"}]}"#,
        r#"{"rules": [{"kind": "shared-languages", "minimum": "basic"}]}"#,
        r#"{"rules": [{"kind": "shared-language", "minimum": "B1"}]}"#,
        r#"{"rules": [{"kind": "shared-language"}]}"#,
        r#"{"criteria": [{"kind": "interests"}]}"#,
        r#"{"criteria": [{"kind": "interests", "weight": 5, "cap": 3}]}"#,
        r#"{"criteria": [{"kind": "interests", "weight": 5, "at_most": 0}]}"#,
        r#"{"criteria": [{"kind": "interests", "weight": -5}]}"#,
        r#"{"criteria": [{"kind": "interests", "weight": 2.5}]}"#,
    ] {
        assert!(serde_json::from_str::<Settings>(wrong).is_err(), "accepted {wrong}");
    }
}
