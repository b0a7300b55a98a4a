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
                let name = ["slug", "kind", "stage"].iter().find_map(|key| item.get(key)?.as_str());
                flatten(&join(&name.map_or_else(|| (index + 1).to_string(), str::to_owned)), item, into);
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

/// The differences in words: "Own meetings: 3 → 4". A question that is new, or gone, is one line.
pub fn in_words(words: &Words, before: &Method, after: &Method, differences: &[Difference]) -> Vec<String> {
    let mut told = BTreeSet::new();
    let mut lines = Vec::new();
    for difference in differences {
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
            None => lines.push(line(words, before, after, difference)),
        }
    }
    lines
}

fn question<'m>(method: &'m Method, slug: &str) -> Option<&'m Question> {
    method.questions.iter().find(|question| question.slug == slug)
}

fn label(words: &Words, method: &Method, slug: &str) -> String {
    question(method, slug)
        .map_or_else(|| slug.to_owned(), |one| method.text(&one.label, words.language()).to_owned())
}

fn line(words: &Words, before: &Method, after: &Method, difference: &Difference) -> String {
    let said = |value: &str| match value {
        "true" => words.t("intake-yes"),
        "false" => words.t("intake-no"),
        other => other.to_owned(),
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
        ["roles", side, tag, form] if side.parse::<Side>().is_ok() => {
            let form = words.t(&format!("methods-role-{form}"));
            vec![words.t(&format!("methods-roles-{side}")), language(tag), form]
        }
        ["expectations", list @ ("can" | "cannot" | "rules"), row, tag] => {
            vec![words.t(&format!("expectations-{list}")), row.to_owned(), language(tag)]
        }
        ["goals", slug, key @ ("label" | "examples"), tag] => {
            let method = if after.goals.iter().any(|one| one.slug == slug) { after } else { before };
            let category = method.goals.iter().find(|one| one.slug == slug);
            let label = category.map_or(slug, |one| method.text(&one.label, words.language())).to_owned();
            vec![words.t("methods-goals"), label, words.t(&format!("methods-goals-{key}")), language(tag)]
        }
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
        _ => return Value::Text(place.to_owned()),
    };
    Value::Text(named.join(", "))
}

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
            version: "3".to_owned(),
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
}
