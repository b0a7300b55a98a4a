//! What could be otherwise: what would have to change for two people to be proposed to each other, why a mentor is not local,
//! and whether another plan would be just as good.

use matching::{Change, Field, NotLocal, Points, Side, Standing, WhatWouldTake};

use super::costs::hundredths;
use super::rules::side;
use super::vocabulary::{area_name, background, education, language_name, level, need, occupation, unwanted};
use super::{Names, listed};
use crate::methods::Method;
use crate::words::{Message, Words};

/// What would have to change for the two, each way as a sentence, and each would be enough; or that nothing would be.
pub fn ways(words: &Words, method: &Method, taken: &WhatWouldTake) -> Vec<String> {
    let way = |way: &matching::Way| {
        let changes: Vec<String> = way.changes.iter().map(|one| change(words, method, one)).collect();
        words.ta("proposals-way", "list", words.list(&changes))
    };
    match taken.ways.as_slice() {
        [] => vec![words.t("proposals-no-way")],
        ways => ways.iter().map(way).collect(),
    }
}

/// One change, as the clause after "if".
fn change(words: &Words, method: &Method, change: &Change) -> String {
    let of = |key: &str, whose: &Side| format!("proposals-change-{key}-{}", side(*whose));
    let list =
        |slugs: &[String], say: fn(&Words, &str) -> String| listed(words, slugs, |slug| say(words, slug));
    match change {
        Change::MoreInterests { more } => words.tn("proposals-change-interests", *more),
        Change::MoreDislikes { more } => words.tn("proposals-change-dislikes", *more),
        Change::MoreTimes { more } => words.tn("proposals-change-times", *more),
        Change::Area { whose, area } => words.ta(&of("area", whose), "area", area_name(words, method, area)),
        Change::Occupation { whose, occupation: path } => {
            words.ta(&of("occupation", whose), "occupation", occupation(words, path))
        }
        Change::Education { whose, level } => {
            words.ta(&of("education", whose), "level", education(words, *level))
        }
        Change::Speak { language, level: how_well } => words.ta2(
            "proposals-change-speak",
            "language",
            language_name(words, language),
            "level",
            level(words, *how_well),
        ),
        Change::Helps { needs } => words.ta("proposals-change-helps", "list", list(needs, need)),
        Change::YearsApart { years } => words.tn("proposals-change-years", *years),
        Change::Waited { weeks } => words.tn("proposals-change-waited", *weeks),
        Change::OnePlaceMore => words.t("proposals-change-place"),
        Change::Trained { whose } => words.t(&of("trained", whose)),
        Change::Consent { whose } => words.t(&of("consent", whose)),
        Change::Background { whose, any_of } => {
            let tags: Vec<String> = any_of.iter().map(|tag| background(words, tag)).collect();
            words.ta(&of("background", whose), "list", words.any_of(&tags))
        }
        Change::Age { whose, age } => words.tn(&of("age", whose), *age),
        Change::NoGenderWish { whose } => words.t(&of("gender", whose)),
        Change::Accepts { whose, what } => words.ta(&of("accepts", whose), "list", list(what, unwanted)),
        Change::VetoLifted => words.t("proposals-change-veto"),
        Change::TriedAgain => words.t("proposals-change-again"),
        Change::Fact { whose, field, value } => {
            let value = match value {
                Field::Number(number) => number.to_string(),
                Field::Text(text) => text.clone(),
                Field::Set(set) => words.list(&set.iter().cloned().collect::<Vec<_>>()),
            };
            words.ta2(&of("fact", whose), "field", field.as_str(), "value", value)
        }
        Change::OtherFact { field } => words.ta("proposals-change-other-fact", "field", field.as_str()),
        Change::MoreMembers { field, more, .. } => words
            .say(&Message::new("proposals-change-members").with("n", *more).with("field", field.as_str())),
    }
}

/// Why a mentor is not a local one, where local mentors come first.
pub fn not_local(words: &Words, names: Names<'_>, max_score: Points, why: &NotLocal) -> String {
    let with = |key: &str, n: i64, instead: &matching::MentorKey| {
        words.say(&Message::new(key).with("n", n).with("name", names(&instead.0)))
    };
    match why {
        NotLocal::NoLocalMentor => words.t("proposals-not-local-nobody"),
        NotLocal::MorePeople { people, instead } => {
            with("proposals-not-local-people", i64::from(*people), instead)
        }
        NotLocal::BetterBy { points, instead } => {
            with("proposals-not-local-points", hundredths(*points, max_score).max(1), instead)
        }
    }
}

/// Whether somebody's part of the plan could be otherwise at no cost; empty when it could not.
pub fn equally_good(words: &Words, names: Names<'_>, standing: &Standing) -> String {
    match standing {
        Standing::Forced => String::new(),
        Standing::Free { mentors, without: true } if mentors.is_empty() => words.t("proposals-free-without"),
        Standing::Free { mentors, .. } => {
            words.ta("proposals-free", "list", listed(words, mentors, |mentor| names(&mentor.0)))
        }
    }
}
