//! What the engine found out, said in words: why these two, why not those, why nobody. Pure functions from the engine's
//! data and a language to sentences; the workbench, the pair's page and the messages say the same thing because they ask
//! here.

mod costs;
mod left_over;
mod otherwise;
mod reruns;
mod rules;
mod vocabulary;

use matching::{Contribution, Criterion, CriterionKind, Evidence};

pub(crate) use self::costs::hundredths;
pub use self::costs::{cost, gain, moved, why_not};
pub use self::left_over::{unmatched, with_room};
pub use self::otherwise::{equally_good, not_local, ways};
pub use self::reruns::{causes, step, why_moved};
pub use self::rules::{broken, rule, rule_name};
pub(super) use self::vocabulary::{area_name, gender, language_name, occupation};
use self::vocabulary::{education, interest, level, mid_sentence, need, time};
use super::{ProposalState, Reasons, WishKind};
use crate::methods::Method;
use crate::words::{Message, Words};

/// The most things one sentence lists.
const LISTED: usize = 4;

/// How the people of a frozen problem are called, by key.
pub type Names<'n> = &'n dyn Fn(&str) -> String;

/// Why these two, as one sentence. Only what speaks for them is said.
pub fn sentence(words: &Words, method: &Method, contributions: &[Contribution]) -> String {
    let clauses: Vec<String> = contributions
        .iter()
        .filter(|contribution| contribution.points.0 > 0)
        .filter_map(|contribution| clause(words, method, &contribution.evidence))
        .collect();
    let text = match clauses.as_slice() {
        [] => return words.t("proposals-why-nothing"),
        // Two clauses that may hold an "and" of their own read better with a comma between them.
        [one, other] => words.ta2("proposals-why-two", "one", one.as_str(), "other", other.as_str()),
        clauses => words.ta("proposals-why", "reasons", words.list(clauses)),
    };
    capitalised(&text)
}

/// What two people share, each as a few words for a chip.
pub fn shared(words: &Words, method: &Method, contributions: &[Contribution]) -> Vec<String> {
    let mut chips = Vec::new();
    for contribution in contributions.iter().filter(|contribution| contribution.points.0 > 0) {
        match &contribution.evidence {
            Evidence::SharedInterests { interests } => {
                chips.extend(interests.iter().map(|slug| interest(words, slug)));
            }
            Evidence::SharedTimes { times } => {
                chips.extend(times.iter().map(|slot| capitalised(&time(words, slot))))
            }
            Evidence::SharedLanguage { language, .. } => chips.push(language_name(words, language)),
            Evidence::SameArea { area } => chips.push(area_name(words, method, area)),
            Evidence::SameOccupation { occupation: path } | Evidence::SameField { field: path } => {
                chips.push(occupation(words, path));
            }
            Evidence::NeedsMet { met, .. } => chips.extend(met.iter().map(|slug| need(words, slug))),
            Evidence::NotStated
            | Evidence::NothingShared
            | Evidence::SharedDislikes { .. }
            | Evidence::EducationLevels { .. }
            | Evidence::NearAreas { .. }
            | Evidence::AgeGap { .. }
            | Evidence::Waited { .. }
            | Evidence::FieldValues { .. }
            | Evidence::FieldNumbers { .. } => {}
            Evidence::FieldShared { value, .. } => chips.push(value.clone()),
            Evidence::FieldMembers { shared, .. } => chips.extend(shared.iter().cloned()),
        }
    }
    chips
}

/// Why two people became a pair, as the pair's page says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The reason, in one sentence.
    pub sentence: String,
    /// What they share.
    pub shared: Vec<String>,
    /// What spoke against it and was set aside, each as a sentence.
    pub overridden: Vec<String>,
    /// Why a human wanted it, in their own words.
    pub note: Option<String>,
}

/// What was kept with a pair when it was approved (`pairs.reasons`); none when nothing was.
pub fn kept(words: &Words, method: &Method, stored: &serde_json::Value) -> Option<Kept> {
    let reasons: Reasons = serde_json::from_value(stored.clone()).ok()?;
    if reasons == Reasons::default() {
        return None;
    }
    Some(Kept {
        sentence: sentence(words, method, &reasons.contributions),
        shared: shared(words, method, &reasons.contributions),
        overridden: reasons.overridden.iter().map(|why| broken(words, method, why)).collect(),
        note: reasons.note,
    })
}

/// What one criterion found, as a part of a sentence; none when it found nothing worth saying.
fn clause(words: &Words, method: &Method, evidence: &Evidence) -> Option<String> {
    let text = match evidence {
        Evidence::NotStated | Evidence::NothingShared => return None,
        Evidence::SharedInterests { interests } => {
            let list = listed(words, interests, |slug| mid_sentence(&interest(words, slug)));
            words.ta("proposals-why-interests", "list", list)
        }
        Evidence::SharedDislikes { dislikes } => {
            let list = listed(words, dislikes, |slug| mid_sentence(&interest(words, slug)));
            words.ta("proposals-why-dislikes", "list", list)
        }
        Evidence::SameOccupation { occupation: path } => {
            words.ta("proposals-why-occupation", "what", mid_sentence(&occupation(words, path)))
        }
        Evidence::SameField { field } => {
            words.ta("proposals-why-field", "what", mid_sentence(&occupation(words, field)))
        }
        Evidence::EducationLevels { mentee, mentor } if mentee == mentor => {
            words.ta("proposals-why-education", "what", education(words, *mentee))
        }
        Evidence::EducationLevels { .. } => words.t("proposals-why-education-near"),
        Evidence::SameArea { area } => words.ta("proposals-why-area", "area", area_name(words, method, area)),
        Evidence::NearAreas { mentee, mentor } => words.ta2(
            "proposals-why-near",
            "one",
            area_name(words, method, mentor),
            "other",
            area_name(words, method, mentee),
        ),
        Evidence::SharedTimes { times } => {
            words.ta("proposals-why-times", "list", listed(words, times, |slot| time(words, slot)))
        }
        Evidence::SharedLanguage { language, level: shared } => words.ta2(
            "proposals-why-language",
            "language",
            language_name(words, language),
            "level",
            level(words, *shared),
        ),
        Evidence::NeedsMet { met, .. } if met.is_empty() => return None,
        Evidence::NeedsMet { met, .. } => words.ta(
            "proposals-why-needs",
            "list",
            listed(words, met, |slug| mid_sentence(&need(words, slug))),
        ),
        Evidence::AgeGap { years } => words.tn("proposals-why-age", *years),
        Evidence::Waited { weeks } => words.tn("proposals-why-waited", *weeks),
        Evidence::FieldShared { field, value } => {
            words.ta2("proposals-why-fact", "field", field.as_str(), "value", value.as_str())
        }
        Evidence::FieldValues { mentee_field, mentee, mentor_field, mentor } => words.say(
            &Message::new("proposals-why-facts")
                .with("field", mentee_field.as_str())
                .with("value", mentee.as_str())
                .with("otherField", mentor_field.as_str())
                .with("otherValue", mentor.as_str()),
        ),
        Evidence::FieldMembers { field, shared } => words.ta2(
            "proposals-why-members",
            "field",
            field.as_str(),
            "list",
            listed(words, shared, String::clone),
        ),
        Evidence::FieldNumbers { field, mentee, mentor } => words.say(
            &Message::new("proposals-why-numbers")
                .with("field", field.as_str())
                .with("mentee", mentee.to_string())
                .with("mentor", mentor.to_string()),
        ),
    };
    Some(text)
}

/// The name of a criterion.
pub fn criterion(words: &Words, kind: CriterionKind) -> String {
    words.t(&format!("proposals-criterion-{}", kind.name()))
}

/// What a criterion looks at, in one sentence.
pub fn criterion_help(words: &Words, criterion: &Criterion) -> String {
    words.t(&format!("proposals-criterion-{}.help", criterion.kind().name()))
}

/// The words of a proposal's state.
pub fn state(words: &Words, state: ProposalState) -> String {
    words.t(&format!("proposals-state-{state}"))
}

/// The words of a lock or a veto.
pub fn wish(words: &Words, kind: WishKind) -> String {
    words.t(&format!("proposals-wish-{kind}"))
}

fn listed<T>(words: &Words, things: &[T], say: impl Fn(&T) -> String) -> String {
    let mut said: Vec<String> = things.iter().take(LISTED).map(say).collect();
    if things.len() > LISTED {
        said.push(words.tn("proposals-and-more", things.len() - LISTED));
    }
    words.list(&said)
}

/// Makes the first letter a capital; isolation marks before it stay.
fn capitalised(text: &str) -> String {
    match text.char_indices().find(|(_, letter)| letter.is_alphanumeric()) {
        Some((at, letter)) => {
            let rest = &text[at + letter.len_utf8()..];
            format!("{}{}{rest}", &text[..at], letter.to_uppercase())
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use matching::{Cost, Level, Points, RuleBroken, RuleKind};

    fn contribution(criterion: CriterionKind, points: u64, evidence: Evidence) -> Contribution {
        Contribution { criterion, points: Points(points), max_points: Points(600), evidence }
    }

    fn herøy() -> Method {
        Method::parse(crate::methods::BUNDLED[0]).unwrap()
    }

    #[test]
    fn the_reason_is_one_sentence_of_what_two_people_share() {
        let found = [
            contribution(
                CriterionKind::Interests,
                240,
                Evidence::SharedInterests { interests: vec!["chess-boxing".into(), "cooking".into()] },
            ),
            contribution(CriterionKind::Availability, 0, Evidence::NothingShared),
            contribution(
                CriterionKind::Language,
                120,
                Evidence::SharedLanguage { language: "en".into(), level: Level::Fluent },
            ),
            contribution(CriterionKind::Waiting, 6, Evidence::Waited { weeks: 6 }),
        ];
        let method = herøy();
        let words = method.words(&Words::for_tag("en")).plain();
        let text = sentence(&words, &method, &found);
        assert!(text.starts_with("Both like chess boxing and "), "{text}");
        assert!(text.contains("both speak English"), "{text}");
        assert!(text.ends_with("and the mentor partner has waited 6 weeks."), "{text}");
        let norwegian = sentence(&method.words(&Words::for_tag("nb")).plain(), &method, &found);
        assert!(norwegian.ends_with("og mentorpartneren har ventet i 6 uker."), "{norwegian}");
    }

    #[test]
    fn two_who_share_nothing_are_not_praised() {
        let found = [contribution(CriterionKind::Interests, 0, Evidence::NothingShared)];
        let text = sentence(&Words::for_tag("en").plain(), &herøy(), &found);
        assert!(text.starts_with("Nothing is known"), "{text}");
        assert!(shared(&Words::for_tag("en"), &herøy(), &found).is_empty());
    }

    #[test]
    fn a_cost_is_said_in_people_first_and_points_of_a_hundred_then() {
        let words = Words::for_tag("en").plain();
        let say = |matched_lost, score_lost| {
            let found = Cost { matched_lost, score_lost, moves: Vec::new(), replaces_lock: None };
            cost(&words, Points(1_620), &found)
        };
        assert_eq!(say(0, 0), "Costs nothing: the whole round comes out as well.");
        assert_eq!(say(0, 5), "Costs the whole round less than one point.");
        // 90 of 1,620 are 5.6 of a hundred.
        assert_eq!(say(0, 90), "Costs the whole round 6 points.");
        assert_eq!(say(1, 90), "One person fewer would have a mentor.");
    }

    #[test]
    fn what_forbids_a_pair_says_how_close_they_are() {
        let words = herøy().words(&Words::for_tag("en")).plain();
        let why = RuleBroken::NoSharedLanguage {
            minimum: Level::Basic,
            closest: Some(matching::SpokenTogether { language: "nb".into(), level: Level::Beginner }),
        };
        let text = broken(&words, &herøy(), &why);
        assert!(text.contains("Closest is"), "{text}");
        assert_eq!(
            broken(&words, &herøy(), &RuleBroken::NoConsent { whose: matching::Side::Mentee }),
            "The mentor partner has not agreed to be matched."
        );
    }

    #[test]
    fn a_pair_s_page_says_what_was_kept_and_nothing_where_nothing_was() {
        let words = herøy().words(&Words::for_tag("en")).plain();
        for nothing in [serde_json::json!([]), serde_json::json!({}), serde_json::Value::Null] {
            assert_eq!(kept(&words, &herøy(), &nothing), None);
        }
        let reasons = Reasons {
            overridden: vec![RuleBroken::FailedBefore],
            note: Some("They asked for it.".to_owned()),
            ..Reasons::default()
        };
        let said = kept(&words, &herøy(), &serde_json::to_value(reasons).unwrap()).unwrap();
        assert_eq!(said.overridden, ["The two have been a pair before, and it ended early."]);
        assert_eq!(said.note.as_deref(), Some("They asked for it."));
    }

    #[test]
    fn every_rule_and_criterion_has_words() {
        for tag in ["en", "nb"] {
            let words = Words::for_tag(tag);
            for kind in RuleKind::ALL {
                assert!(words.has(&format!("proposals-rule-{kind}")), "{tag}: {kind}");
            }
            for kind in CriterionKind::ALL {
                assert!(words.has(&format!("proposals-criterion-{kind}")), "{tag}: {kind}");
                assert!(words.has(&format!("proposals-criterion-{kind}.help")), "{tag}: {kind}");
            }
        }
    }
}
