//! What the engine found out, said in words: why these two, why not those, why nobody. Pure functions from the engine's
//! data and a language to sentences; the workbench, the pair's page and the messages say the same thing because they ask
//! here.

use matching::{
    Blocked, Contribution, Cost, Criterion, CriterionKind, Evidence, GenderWish, Outcome, Rule, RuleBroken,
    RuleKind, Shortage, WhyRoom, WhyUnmatched, WithRoom,
};

use super::{ProposalState, Reasons, WishKind};
use crate::interviews::word_of;
use crate::methods::Method;
use crate::words::{LANGUAGES, Message, Words};

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
            words.ta(&key, "list", words.list(&tags))
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
            words.ta(&format!("proposals-broken-background-{}", side(*whose)), "list", words.list(&tags))
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

/// Why a mentee has no proposal.
pub fn unmatched(
    words: &Words,
    method: &Method,
    names: Names<'_>,
    outcome: &Outcome,
    why: &WhyUnmatched,
) -> String {
    match why {
        WhyUnmatched::NoMentors => words.t("proposals-unmatched-no-mentors"),
        WhyUnmatched::NoAllowedMentor(by) => blocked(words, method, names, by, "mentee"),
        WhyUnmatched::BelowFloor(low) => words.ta2(
            "proposals-unmatched-floor",
            "name",
            names(&low.best.mentor.0),
            "percent",
            low.score.percent_of(outcome.max_score),
        ),
        WhyUnmatched::Shortage { group } => match outcome.shortages.get(*group as usize) {
            Some(group) => shortage(words, names, group),
            None => words.t("proposals-unmatched-no-mentors"),
        },
        WhyUnmatched::LowersTotal => words.t("proposals-unmatched-lowers-total"),
    }
}

fn shortage(words: &Words, names: Names<'_>, group: &Shortage) -> String {
    let mut mentors: Vec<String> = group.mentors.iter().map(|mentor| names(&mentor.0)).collect();
    mentors.sort_by(|one, other| words.compare(one, other));
    let mentors = listed(words, &mentors, Clone::clone);
    words.say(
        &Message::new("proposals-unmatched-shortage")
            .with("n", group.mentees.len())
            .with("places", group.places)
            .with("names", mentors)
            .with("mentorCount", group.mentors.len()),
    )
}

/// Which rules stand between one person and everybody on the other side.
fn blocked(words: &Words, method: &Method, names: Names<'_>, by: &Blocked, who: &str) -> String {
    let rules: Vec<String> = by
        .rules
        .iter()
        .take(LISTED)
        .map(|by| words.ta2("proposals-blocked-by", "rule", rule_name(words, by.rule), "n", by.blocks))
        .collect();
    let mut text = words.ta(&format!("proposals-blocked-{who}"), "list", words.list(&rules));
    if let Some(closest) = by.closest.first() {
        let other = if who == "mentee" { &closest.pair.mentor.0 } else { &closest.pair.mentee.0 };
        let why: Vec<String> = closest.broken.iter().map(|why| broken(words, method, why)).collect();
        text.push(' ');
        text.push_str(&words.ta2("proposals-blocked-closest", "name", names(other), "why", why.join(" ")));
    }
    text
}

/// Why a mentor has places left.
pub fn with_room(
    words: &Words,
    method: &Method,
    names: Names<'_>,
    outcome: &Outcome,
    room: &WithRoom,
) -> String {
    match &room.why {
        WhyRoom::NoMentees => words.t("proposals-room-no-mentees"),
        WhyRoom::NoAllowedMentee(by) => blocked(words, method, names, by, "mentor"),
        WhyRoom::BelowFloor(low) => words.ta2(
            "proposals-room-floor",
            "name",
            names(&low.best.mentee.0),
            "percent",
            low.score.percent_of(outcome.max_score),
        ),
        WhyRoom::AllServed { allowed } => words.tn("proposals-room-all-served", *allowed),
    }
}

/// What another mentor for somebody would cost everybody together.
pub fn cost(words: &Words, max_score: matching::Points, cost: &Cost) -> String {
    let matched = cost.matched_lost;
    let points = hundredths(cost.score_lost, max_score);
    match (matched, cost.score_lost, points) {
        (1.., ..) => words.tn("proposals-cost-people", matched),
        (..0, ..) => words.tn("proposals-cost-people-gained", -matched),
        (0, 0, _) => words.t("proposals-cost-none"),
        (0, 1.., 0) => words.t("proposals-cost-less-than-a-point"),
        (0, 1.., _) => words.tn("proposals-cost-points", points),
        (0, ..0, _) => words.tn("proposals-cost-points-gained", (-points).max(1)),
    }
}

/// Who else would get another mentor.
pub fn moved(words: &Words, names: Names<'_>, cost: &Cost, mentee: &str) -> Vec<String> {
    let others = cost.moves.iter().filter(|step| step.mentee.0 != mentee);
    others
        .map(|step| match &step.to {
            Some(to) => {
                words.ta2("proposals-cost-moves", "name", names(&step.mentee.0), "mentorName", names(&to.0))
            }
            None => words.ta("proposals-cost-leaves", "name", names(&step.mentee.0)),
        })
        .collect()
}

/// What a mentor who does not exist yet would give everybody together.
pub fn gain(words: &Words, max_score: matching::Points, recruit: &matching::Recruit) -> String {
    match recruit.more_matched {
        0 => words.tn("proposals-cost-points-gained", hundredths(recruit.more_score, max_score).max(1)),
        people => words.tn("proposals-cost-people-gained", people),
    }
}

/// A gender inside a sentence.
pub(super) fn gender(words: &Words, gender: &str) -> String {
    mid_sentence(&known(words, &format!("gender-{gender}"), gender))
}

/// Points as people read them: of a hundred, rounded to the nearest whole.
fn hundredths(points: i64, max: matching::Points) -> i64 {
    let max = i64::try_from(max.0).unwrap_or(i64::MAX);
    if max == 0 { 0 } else { (points * 200 + max * points.signum()) / (max * 2) }
}

/// The words of a proposal's state.
pub fn state(words: &Words, state: ProposalState) -> String {
    words.t(&format!("proposals-state-{state}"))
}

/// The words of a lock or a veto.
pub fn wish(words: &Words, kind: WishKind) -> String {
    words.t(&format!("proposals-wish-{kind}"))
}

fn side(side: matching::Side) -> &'static str {
    match side {
        matching::Side::Mentee => "mentee",
        matching::Side::Mentor => "mentor",
    }
}

fn interest(words: &Words, slug: &str) -> String {
    known(words, &format!("interest-{slug}"), slug)
}

fn time(words: &Words, slot: &str) -> String {
    known(words, &format!("slot-{slot}"), slot)
}

/// An occupation is a path from the general to the special; its last step has words of its own.
pub(super) fn occupation(words: &Words, path: &str) -> String {
    known(words, &format!("occupation-{}", path.replace('/', "-")), path.rsplit('/').next().unwrap_or(path))
}

fn need(words: &Words, slug: &str) -> String {
    known(words, &format!("need-{slug}"), slug)
}

fn background(words: &Words, slug: &str) -> String {
    mid_sentence(&known(words, &format!("background-{slug}"), slug))
}

fn unwanted(words: &Words, slug: &str) -> String {
    mid_sentence(&known(words, &format!("trait-{slug}"), slug))
}

fn education(words: &Words, level: matching::EducationLevel) -> String {
    mid_sentence(&words.t(&format!("education-{}", word_of(&level))))
}

fn level(words: &Words, level: matching::Level) -> String {
    mid_sentence(&words.t(&format!("level-{}", word_of(&level))))
}

/// Languages are called what their speakers call them; sign languages have no written name of their own.
pub(super) fn language_name(words: &Words, tag: &str) -> String {
    match crate::interviews::vocabulary::autonym(tag) {
        Some(_) if tag == "sgn" => mid_sentence(&words.t("language-sign")),
        Some(name) => name.to_owned(),
        None => tag.to_owned(),
    }
}

/// A label that stands at the beginning of a line elsewhere, as it stands inside a sentence: "Hiking" becomes "hiking", "A
/// conversation" becomes "a conversation", "IT support" stays.
fn mid_sentence(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        (_, _) => label.to_owned(),
    }
}

/// An area of the method's list, or what was written freely.
pub(super) fn area_name(words: &Words, method: &Method, area: &str) -> String {
    method.label(&method.interview.areas, area, words.language())
}

/// The text of a key that may not be there, because somebody wrote an own word where a list was offered.
fn known(words: &Words, key: &str, written: &str) -> String {
    if words.has(key) || Words::new(&LANGUAGES[0]).has(key) {
        words.t(key)
    } else {
        written.replace('-', " ")
    }
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
    use matching::{Level, Points};

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
