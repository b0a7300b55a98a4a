//! What a method's rules ask for, and what exactly forbids a pair.

use matching::{GenderWish, Rule, RuleBroken, RuleKind};

use super::vocabulary::{area_name, background, gender, language_name, level, unwanted};
use crate::methods::Method;
use crate::words::{Message, Words};

/// The short name of a rule.
pub fn rule_name(words: &Words, kind: RuleKind) -> String {
    words.t(&format!("proposals-rule-{}", kind.name()))
}

/// What a method's rule asks for.
pub fn rule(words: &Words, rule: &Rule) -> String {
    let key = format!("proposals-rule-{}.asks", rule.kind().name());
    match rule {
        Rule::SharedLanguage(rule) => words.ta(&key, "level", level(words, rule.minimum)),
        Rule::AgeAtLeast(rule) => words.tn(&key, rule.age),
        Rule::SharedTime(rule) => words.tn(&key, rule.minimum),
        Rule::Background(rule) => {
            let tags: Vec<String> = rule.any_of.iter().map(|tag| background(words, tag)).collect();
            words.ta(&key, "list", words.any_of(&tags))
        }
        Rule::FieldEqual(rule) => words.ta(&key, "field", rule.field.as_str()),
        Rule::FieldDiffers(rule) => words.ta(&key, "field", rule.field.as_str()),
        Rule::FieldAtLeast(rule) => words.ta(&key, "field", rule.field.as_str()),
        Rule::FieldOverlaps(rule) => words.ta(&key, "field", rule.field.as_str()),
        Rule::GenderWish(_) | Rule::Trained(_) | Rule::Consent(_) | Rule::SameArea(_) | Rule::Unwanted(_) => {
            words.t(&key)
        }
    }
}

/// What exactly forbids a pair, as one sentence.
pub fn broken(words: &Words, method: &Method, broken: &RuleBroken) -> String {
    match broken {
        RuleBroken::NoSharedLanguage { minimum, closest: Some(closest) } => words.say(
            &Message::new("proposals-broken-language-closest")
                .with("level", level(words, *minimum))
                .with("language", language_name(words, &closest.language))
                .with("closest", level(words, closest.level)),
        ),
        RuleBroken::NoSharedLanguage { minimum, closest: None } => {
            words.ta("proposals-broken-language", "level", level(words, *minimum))
        }
        RuleBroken::GenderWish { whose, wish: GenderWish::Only(gender) } => words.ta(
            &format!("proposals-broken-gender-{}", side(*whose)),
            "gender",
            self::gender(words, gender),
        ),
        RuleBroken::GenderWish { whose, wish: GenderWish::Same | GenderWish::Any } => {
            words.t(&format!("proposals-broken-same-gender-{}", side(*whose)))
        }
        RuleBroken::TooYoung { whose, age: Some(age), minimum } => {
            words.ta2(&format!("proposals-broken-age-{}", side(*whose)), "age", *age, "minimum", *minimum)
        }
        RuleBroken::TooYoung { whose, age: None, minimum } => {
            words.ta(&format!("proposals-broken-age-unknown-{}", side(*whose)), "minimum", *minimum)
        }
        RuleBroken::NotTrained { whose } => words.t(&format!("proposals-broken-trained-{}", side(*whose))),
        RuleBroken::NoConsent { whose } => words.t(&format!("proposals-broken-consent-{}", side(*whose))),
        RuleBroken::BackgroundMissing { whose, any_of } => {
            let tags: Vec<String> = any_of.iter().map(|tag| background(words, tag)).collect();
            words.ta(&format!("proposals-broken-background-{}", side(*whose)), "list", words.any_of(&tags))
        }
        RuleBroken::OtherArea { mentee: Some(mentee), mentor: Some(mentor) } => words.ta2(
            "proposals-broken-area",
            "one",
            area_name(words, method, mentor),
            "other",
            area_name(words, method, mentee),
        ),
        RuleBroken::OtherArea { .. } => words.t("proposals-broken-area-unknown"),
        RuleBroken::NoSharedTime { minimum, .. } => words.tn("proposals-broken-time", *minimum),
        RuleBroken::Unwanted { whose, what } => {
            let list: Vec<String> = what.iter().map(|tag| unwanted(words, tag)).collect();
            words.ta(&format!("proposals-broken-unwanted-{}", side(*whose)), "list", words.list(&list))
        }
        RuleBroken::FieldNotEqual { field, mentee: Some(_), mentor: Some(_) } => {
            words.ta("proposals-broken-field-equal", "field", field.as_str())
        }
        RuleBroken::FieldNotDifferent { field, mentee: Some(_), mentor: Some(_) } => {
            words.ta("proposals-broken-field-differs", "field", field.as_str())
        }
        RuleBroken::FieldDifference { field, mentee: Some(mentee), mentor: Some(mentor) } => words.say(
            &Message::new("proposals-broken-field-difference")
                .with("field", field.as_str())
                .with("mentee", mentee.to_string())
                .with("mentor", mentor.to_string()),
        ),
        RuleBroken::FieldNotEqual { field, .. }
        | RuleBroken::FieldNotDifferent { field, .. }
        | RuleBroken::FieldDifference { field, .. } => {
            words.ta("proposals-broken-field-unknown", "field", field.as_str())
        }
        RuleBroken::FieldNotShared { field, .. } => {
            words.ta("proposals-broken-field-shared", "field", field.as_str())
        }
        RuleBroken::Vetoed => words.t("proposals-broken-vetoed"),
        RuleBroken::FailedBefore => words.t("proposals-broken-failed-before"),
        RuleBroken::KeptApart => words.t("proposals-broken-kept-apart"),
    }
}

pub(super) fn side(side: matching::Side) -> &'static str {
    match side {
        matching::Side::Mentee => "mentee",
        matching::Side::Mentor => "mentor",
    }
}
