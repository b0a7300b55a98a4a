//! Two editions of a method compared: what is different, place by place, and in the reader's words.

use std::collections::BTreeSet;

use super::edit::NUMBERS;
use super::questions::Question;
use super::{Method, Side};
use crate::people::Stage;
use crate::words::{Message, Value, Words};

/// One difference between two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where: `commitment.own_meetings`.
    pub place: String,
    /// What stood there; none: nothing.
    pub before: Option<String>,
    /// What stands there now; none: nothing.
    pub after: Option<String>,
}

/// What is different between two files, in the order of their places. The version itself is none.
pub fn differences(before: &str, after: &str) -> Vec<Difference> {
    let (before, after) = (flat(before), flat(after));
    let mut places: Vec<&String> = before.keys().chain(after.keys()).collect();
    places.sort_unstable();
    places.dedup();
    let difference = |place: &String| Difference {
        place: place.clone(),
        before: before.get(place).cloned(),
        after: after.get(place).cloned(),
    };
    places
        .into_iter()
        .filter(|place| before.get(*place) != after.get(*place) && *place != "version")
        .map(difference)
        .collect()
}

/// What the members of a list are called by: the first of these that they have.
const NAMES: [&str; 3] = ["slug", "kind", "stage"];

/// Every value of a file by its place. The members of a list are called by their slug, kind or stage.
fn flat(source: &str) -> std::collections::BTreeMap<String, String> {
    let mut values = std::collections::BTreeMap::new();
    if let Ok(toml::Value::Table(table)) = source.parse::<toml::Table>().map(toml::Value::Table) {
        flatten("", &toml::Value::Table(table), &mut values);
    }
    values
}

fn flatten(path: &str, value: &toml::Value, into: &mut std::collections::BTreeMap<String, String>) {
    let join = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        toml::Value::Table(table) => {
            table.iter().for_each(|(name, value)| flatten(&join(name), value, into));
        }
        toml::Value::Array(list) if list.iter().all(toml::Value::is_table) => {
            for (index, item) in list.iter().enumerate() {
                let name = NAMES.iter().find_map(|key| item.get(key)?.as_str());
                flatten(&join(&name.map_or_else(|| (index + 1).to_string(), str::to_owned)), item, into);
            }
            // Of steps the order counts, too.
            if path.starts_with("steps.") {
                let stages = list.iter().filter_map(|item| item.get("stage")?.as_str());
                into.insert(path.to_owned(), stages.collect::<Vec<_>>().join(", "));
            }
        }
        toml::Value::Array(list) => {
            let words: Vec<String> = list.iter().map(plain).collect();
            into.insert(path.to_owned(), words.join(", "));
        }
        toml::Value::String(_)
        | toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {
            into.insert(path.to_owned(), plain(value));
        }
    }
}

fn plain(value: &toml::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The differences in words: "Own meetings: 3 → 4". A question that is new, or gone, is one line, and so is a text that is
/// different in several languages: it is shown in the reader's.
pub fn in_words(words: &Words, before: &Method, after: &Method, differences: &[Difference]) -> Vec<String> {
    let mut told = BTreeSet::new();
    let (mut lines, rest) = whole_members(words, before, after, differences);
    for (difference, others) in by_text(rest, words.tag()) {
        let slug = difference.place.strip_prefix("questions.").and_then(|rest| rest.split('.').next());
        let known = |method: &Method| slug.is_some_and(|slug| question(method, slug).is_some());
        let whole = match (slug, known(before), known(after)) {
            (Some(slug), false, true) => Some((slug, "methods-question-added", after)),
            (Some(slug), true, false) => Some((slug, "methods-question-gone", before)),
            (_, _, _) => None,
        };
        match whole {
            Some((slug, key, method)) => {
                if told.insert(slug) {
                    lines.push(words.ta(key, "question", label(words, method, slug)));
                }
            }
            None if others == 0 => lines.push(line(words, before, after, difference)),
            None => {
                let text = Difference { place: in_no_language(&difference.place), ..difference.clone() };
                let line = line(words, before, after, &text);
                let several = Message::new("methods-changed-in-others").with("change", line);
                lines.push(words.say(&several.with("n", others)));
            }
        }
    }
    lines
}

/// A member of a list that is new, or gone, is one line with its name, not one for each of its values. Gives those lines,
/// and the differences that are left.
fn whole_members<'d>(
    words: &Words,
    before: &Method,
    after: &Method,
    differences: &'d [Difference],
) -> (Vec<String>, Vec<&'d Difference>) {
    let is_whole = |difference: &&Difference| {
        let named = difference.place.rsplit_once('.').is_some_and(|(_, last)| NAMES.contains(&last));
        named && difference.before.is_none() != difference.after.is_none()
    };
    let mut members: Vec<(&str, &Difference)> = differences
        .iter()
        .filter(is_whole)
        .filter_map(|one| Some((one.place.rsplit_once('.')?.0, one)))
        .filter(|(member, _)| !member.starts_with("questions."))
        .collect();
    // A rule has a kind and stages: its name is the shorter place.
    members.sort_by_key(|(member, _)| member.len());
    let inside =
        |member: &str, place: &str| place.strip_prefix(member).is_some_and(|rest| rest.starts_with('.'));
    let mut whole: Vec<(&str, &Difference)> = Vec::new();
    for (member, difference) in members {
        if !whole.iter().any(|(known, _)| *known == member || inside(known, member)) {
            whole.push((member, difference));
        }
    }
    let line = |(member, difference): &(&str, &Difference)| {
        let list = member.rsplit_once('.').map_or(*member, |(list, _)| list);
        let name = Some(name_of(words, member, differences)).filter(|name| !name.is_empty());
        let side = |value: &Option<String>| value.as_ref().and_then(|_| name.clone());
        let told = Difference {
            place: list.to_owned(),
            before: side(&difference.before),
            after: side(&difference.after),
        };
        self::line(words, before, after, &told)
    };
    let lines = whole.iter().map(line).collect();
    let is_left = |one: &&Difference| !whole.iter().any(|(member, _)| inside(member, &one.place));
    (lines, differences.iter().filter(is_left).collect())
}

/// What a member of a list is called in the reader's language, in English, or by its name in the file.
fn name_of(words: &Words, member: &str, differences: &[Difference]) -> String {
    let value = |place: String| {
        let found = differences.iter().find(|one| one.place == place)?;
        found.after.as_ref().or(found.before.as_ref()).cloned()
    };
    let slug = member.rsplit('.').next().unwrap_or(member);
    if slug.parse::<Stage>().is_ok() {
        return words.t(&format!("stage-{slug}"));
    }
    if member.starts_with("matching.criteria.") {
        return words.t(&format!("proposals-criterion-{slug}"));
    }
    let texts = ["label", "text", "title"];
    let in_language = |tag: &str| texts.iter().find_map(|key| value(format!("{member}.{key}.{tag}")));
    let plain = || texts.iter().find_map(|key| value(format!("{member}.{key}")));
    in_language(words.tag()).or_else(|| in_language("en")).or_else(plain).unwrap_or_else(|| slug.to_owned())
}

fn is_language(part: &str) -> bool {
    crate::words::language(part).is_some()
}

/// The place of a text, whatever the language.
fn in_no_language(place: &str) -> String {
    place.split('.').filter(|part| !is_language(part)).collect::<Vec<_>>().join(".")
}

/// Each text once, in `reader`'s language, or English, or the first there is; beside it, in how many other languages it
/// is different too.
fn by_text<'d>(
    differences: impl IntoIterator<Item = &'d Difference>,
    reader: &str,
) -> Vec<(&'d Difference, usize)> {
    let mut texts: Vec<(String, Vec<&Difference>)> = Vec::new();
    for difference in differences {
        let text = in_no_language(&difference.place);
        match texts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, languages)) => languages.push(difference),
            None => texts.push((text, vec![difference])),
        }
    }
    let is_in = |difference: &Difference, tag: &str| difference.place.split('.').any(|part| part == tag);
    let shown = |languages: Vec<&'d Difference>| {
        let in_language = |tag| languages.iter().copied().find(|one| is_in(one, tag));
        let first = in_language(reader).or_else(|| in_language("en")).or_else(|| languages.first().copied());
        first.map(|first| (first, languages.len() - 1))
    };
    texts.into_iter().filter_map(|(_, languages)| shown(languages)).collect()
}

fn question<'m>(method: &'m Method, slug: &str) -> Option<&'m Question> {
    method.questions.iter().find(|question| question.slug == slug)
}

fn label(words: &Words, method: &Method, slug: &str) -> String {
    question(method, slug)
        .map_or_else(|| slug.to_owned(), |one| method.text(&one.label, words.language()).to_owned())
}

fn line(words: &Words, before: &Method, after: &Method, difference: &Difference) -> String {
    let parts: Vec<&str> = difference.place.split('.').collect();
    let listed = |value: &str, key: &str| {
        value.split(", ").map(|one| words.t(&format!("{key}-{one}"))).collect::<Vec<_>>()
    };
    let said = |value: &str| match (&parts[..], value) {
        (_, "true") => words.t("intake-yes"),
        (_, "false") => words.t("intake-no"),
        (["steps", _], stages) if stages.split(", ").all(|stage| stage.parse::<Stage>().is_ok()) => {
            listed(stages, "stage").join(" → ")
        }
        ([.., "mentee_genders"], genders) => listed(genders, "gender").join(", "),
        (["steps", _, _, "gates"], gates) if !gates.is_empty() => listed(gates, "gate").join(", "),
        (_, other) => other.to_owned(),
    };
    let message = match (&difference.before, &difference.after) {
        (Some(before), Some(after)) => {
            Message::new("methods-changed").with("before", said(before)).with("after", said(after))
        }
        (None, Some(after)) => Message::new("methods-added").with("after", said(after)),
        (Some(before), None) => Message::new("methods-removed").with("before", said(before)),
        (None, None) => Message::new("methods-no-change"),
    };
    words.say(&message.with("place", place(words, before, after, &difference.place)))
}

/// Where something is different, in words as far as there are any.
fn place(words: &Words, before: &Method, after: &Method, place: &str) -> Value {
    let known = NUMBERS.iter().find(|(table, key)| format!("{table}.{key}") == place);
    if let Some((table, key)) = known {
        return Value::Words(super::pages::number_key(table, key));
    }
    let weight = place.strip_prefix("matching.criteria.").and_then(|rest| rest.strip_suffix(".weight"));
    if let Some(kind) = weight {
        let name = words.t(&format!("proposals-criterion-{kind}"));
        return Value::Text(words.ta("methods-weight-of", "criterion", name));
    }
    let parts: Vec<&str> = place.split('.').collect();
    let language =
        |tag: &str| crate::words::language(tag).map_or(tag.to_owned(), |one| one.autonym.to_owned());
    let named: Vec<String> = match parts[..] {
        ["questions", slug, key, ref rest @ ..] => {
            let method = if question(after, slug).is_some() { after } else { before };
            let mut named = vec![label(words, method, slug)];
            if ASKED.contains(&key) {
                named.push(words.t(&format!("methods-question-{}", key.replace('_', "-"))));
            } else {
                named.push(key.to_owned());
            }
            named.extend(rest.iter().filter(|part| **part != "label").map(|part| language(part)));
            named
        }
        ["roles", side, form] if side.parse::<Side>().is_ok() => {
            vec![words.t(&format!("methods-roles-{side}")), words.t(&format!("methods-role-{form}"))]
        }
        ["roles", side, tag, form] if side.parse::<Side>().is_ok() => {
            let form = words.t(&format!("methods-role-{form}"));
            vec![words.t(&format!("methods-roles-{side}")), language(tag), form]
        }
        ["expectations", list @ ("can" | "cannot" | "rules"), row, ref rest @ ..] => {
            let mut named = vec![words.t(&format!("expectations-{list}")), row.to_owned()];
            named.extend(rest.iter().map(|part| language(part)));
            named
        }
        ["goals", slug, key @ ("label" | "examples"), tag] => {
            let method = if after.goals.iter().any(|one| one.slug == slug) { after } else { before };
            let category = method.goals.iter().find(|one| one.slug == slug);
            let label = category.map_or(slug, |one| method.text(&one.label, words.language())).to_owned();
            vec![words.t("methods-goals"), label, words.t(&format!("methods-goals-{key}")), language(tag)]
        }
        ["steps", side] if side.parse::<Side>().is_ok() => vec![words.t(&format!("methods-steps-{side}"))],
        ["steps", side, stage, ref rest @ ..]
            if side.parse::<Side>().is_ok() && stage.parse::<Stage>().is_ok() =>
        {
            let mut named =
                vec![words.t(&format!("methods-steps-{side}")), words.t(&format!("stage-{stage}"))];
            if rest.contains(&"gates") {
                named.push(words.t("methods-step-gates"));
            }
            named
        }
        _ => parts.iter().filter(|part| **part != "label").map(|part| part_in_words(words, part)).collect(),
    };
    Value::Text(named.join(", "))
}

/// One part of a place: what has a word is said in words, the rest is as it stands in the file.
fn part_in_words(words: &Words, part: &str) -> String {
    if part.parse::<Side>().is_ok() {
        words.t(&format!("methods-roles-{part}"))
    } else if part == "goals" {
        words.t("methods-goals")
    } else if PARTS.contains(&part) {
        words.t(&format!("methods-part-{}", part.replace('_', "-")))
    } else {
        crate::words::language(part).map_or(part.to_owned(), |one| one.autonym.to_owned())
    }
}

/// The parts of a place that have words of their own.
const PARTS: &[&str] = &[
    "agreement",
    "aims",
    "categories",
    "commitment",
    "commitment_in_words",
    "commitment_until",
    "conditions",
    "criteria",
    "description",
    "eligibility",
    "end_reasons",
    "expectations",
    "getting_acquainted",
    "guidance",
    "hours",
    "interview",
    "lasts",
    "matching",
    "mentee_genders",
    "name",
    "outcomes",
    "refusal",
    "rhythm",
    "rules",
    "summary",
    "target",
    "text",
    "title",
    "topics",
    "training",
    "version",
    "watch",
    "way_on",
];

/// The keys of a question that have words of their own.
const ASKED: &[&str] = &[
    "asked_in",
    "who",
    "kind",
    "label",
    "help",
    "guidance",
    "required",
    "choices",
    "least",
    "most",
    "only_if",
    "sensitive",
    "purpose",
];

#[cfg(test)]
mod tests {
    use super::super::BUNDLED;
    use super::super::edit::{Changes, change};
    use super::*;

    fn four_own_meetings() -> Changes {
        Changes {
            version: "4".to_owned(),
            numbers: vec![("commitment", "own_meetings", 4)],
            weights: vec![("interests".to_owned(), 9)],
        }
    }

    #[test]
    fn two_versions_are_compared_place_by_place() {
        let changed = change(BUNDLED[0], &four_own_meetings()).unwrap();
        let found = differences(BUNDLED[0], &changed);
        let own = Difference {
            place: "commitment.own_meetings".to_owned(),
            before: Some("3".to_owned()),
            after: Some("4".to_owned()),
        };
        let weight = Difference {
            place: "matching.criteria.interests.weight".to_owned(),
            before: Some("10".to_owned()),
            after: Some("9".to_owned()),
        };
        assert_eq!(found, [own, weight]);
    }

    #[test]
    fn a_question_that_is_new_is_one_line_and_a_changed_word_names_its_question() {
        let words = Words::for_tag("en").plain();
        let said = |before: &str, after: &str| {
            let (one, other) = (Method::parse(before).unwrap(), Method::parse(after).unwrap());
            in_words(&words, &one, &other, &differences(before, after))
        };
        let without = BUNDLED[0].replacen("slug = \"learned\"", "slug = \"has-learned\"", 1).replacen(
            "question = \"learned\"",
            "question = \"has-learned\"",
            1,
        );
        let found = said(BUNDLED[0], &without);
        assert!(found.contains(&"New question: Have you learned something new?".to_owned()), "{found:#?}");
        assert!(
            found.contains(&"Question taken out: Have you learned something new?".to_owned()),
            "{found:#?}"
        );
        let changed = BUNDLED[0].replace("en = \"What?\"", "en = \"What was it?\"");
        let found = said(BUNDLED[0], &changed);
        assert_eq!(found, ["What was it?, The question, English: What? → What was it?"]);
    }

    #[test]
    fn another_order_of_the_steps_is_told() {
        let fika = BUNDLED[2];
        let steps: Vec<&str> = fika.matches("stage = \"interviewed\"").collect();
        assert!(!steps.is_empty());
        let swapped = fika
            .replace("stage = \"interviewed\"", "stage = \"-\"")
            .replace("stage = \"trained\"", "stage = \"interviewed\"")
            .replace("stage = \"-\"", "stage = \"trained\"");
        let found = differences(fika, &swapped);
        let mentee = found.iter().find(|one| one.place == "steps.mentee").unwrap();
        let said = |steps: &Option<String>| steps.clone().unwrap();
        assert_eq!(said(&mentee.before), "trained, interviewed, ready");
        assert_eq!(said(&mentee.after), "interviewed, trained, ready");
    }

    #[test]
    fn a_reason_that_is_gone_is_one_line_with_its_name() {
        let begin = BUNDLED[0].find("[[end_reasons]]").unwrap();
        let end = begin + 1 + BUNDLED[0][begin + 1..].find("[[end_reasons]]").unwrap();
        let without = format!("{}{}", &BUNDLED[0][..begin], &BUNDLED[0][end..]);
        let (one, other) = (Method::parse(BUNDLED[0]).unwrap(), Method::parse(&without).unwrap());
        let words = Words::for_tag("en").plain();
        let found = in_words(&words, &one, &other, &differences(BUNDLED[0], &without));
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].starts_with("Reasons for ending: ") && found[0].ends_with(" is taken out"),
            "{found:#?}"
        );
    }

    #[test]
    fn a_text_that_is_different_in_every_language_is_one_line_in_the_readers_own() {
        let (this_round, earlier) = (BUNDLED[0], BUNDLED[1]);
        let (one, other) = (Method::parse(earlier).unwrap(), Method::parse(this_round).unwrap());
        for (tag, line) in [("en", "Agreement, Edition: new, 1"), ("nb", "Avtale, Utgave: ny, 1")] {
            let found =
                in_words(&Words::for_tag(tag).plain(), &one, &other, &differences(earlier, this_round));
            assert!(found.contains(&line.to_owned()), "{found:#?}");
            assert!(
                !found.iter().any(|line| line.starts_with("agreement") || line.contains("العربية")),
                "{found:#?}"
            );
        }
    }
}
