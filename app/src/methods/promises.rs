//! Who can take part, and what the programme can and cannot promise: what people are told, and confirm, before they are
//! matched.

use serde::{Deserialize, Serialize};

use super::schema::{Kind, Section, needed, optional};
use super::{Choice, Method, Side, Texts};
use crate::db::text_enum;
use crate::interviews::vocabulary::BACKGROUNDS;
use crate::words::Message;

/// Who can take part, beside [`super::Target`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// Whom somebody can turn to who cannot take part, and other offers.
    #[serde(default)]
    pub way_on: Texts,
    /// What somebody has to be able to say of themselves. A tick; no document is asked for.
    #[serde(default)]
    pub conditions: Vec<Condition>,
}

impl Eligibility {
    /// The conditions for one side.
    pub fn of(&self, side: Side) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(move |condition| condition.who == side)
    }
}

/// One thing somebody has to be able to say of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What is stored.
    pub slug: String,
    /// For which side.
    pub who: Side,
    /// The sentence that is ticked: "I have a residence permit".
    pub label: Texts,
    /// What is said to somebody of whom it is not so.
    pub refusal: Texts,
    /// Where it can be read off what they told; none: only they know, and tick it.
    #[serde(default)]
    pub known_from: Option<KnownFrom>,
}

impl Condition {
    /// Whether only they can say it, with a tick.
    pub fn is_ticked(&self) -> bool {
        self.known_from.is_none()
    }
}

text_enum! {
    /// Something that the app knows of everybody, as far as they told it.
    Fact {
        /// Where they live: one of the interview's areas.
        Area => "area",
        /// Cultural backgrounds and experience, asked in the interview's part `needs`.
        Backgrounds => "backgrounds",
        /// The category of a mentee.
        Category => "category",
    }
}

/// Where a condition can be read off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFrom {
    /// A question of the method's own …
    #[serde(default)]
    pub question: Option<String>,
    /// … or a fact.
    #[serde(default)]
    pub fact: Option<Fact>,
    /// It is so when one of these was told.
    pub any_of: Vec<String>,
}

/// What the programme can and cannot promise, and the rules of the game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectations {
    /// Which wording this is: stored with every confirmation. Another wording needs another version.
    pub version: String,
    /// What can be expected.
    #[serde(default)]
    pub can: Vec<Texts>,
    /// What cannot.
    #[serde(default)]
    pub cannot: Vec<Texts>,
    /// The rules of the game.
    #[serde(default)]
    pub rules: Vec<Texts>,
}

/// What the two of a pair sign, on paper. The rules of the game and the commitment are printed with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Which wording this is: noted with the signature. Another wording needs another version.
    pub version: String,
    /// What stands above the promises. [`VARIABLES`] in braces are filled in.
    #[serde(default)]
    pub text: Vec<Texts>,
    /// What the mentor promises.
    #[serde(default)]
    pub mentor: Vec<Texts>,
    /// What the mentee promises.
    #[serde(default)]
    pub mentee: Vec<Texts>,
}

impl Agreement {
    fn texts(&self) -> impl Iterator<Item = (&'static str, &Texts)> {
        let named = |name| move |texts| (name, texts);
        let text = self.text.iter().map(named("agreement.text"));
        text.chain(self.mentor.iter().map(named("agreement.mentor")))
            .chain(self.mentee.iter().map(named("agreement.mentee")))
    }
}

/// What can stand in braces in the text of an agreement.
pub const VARIABLES: &[&str] = &[
    "mentor",
    "mentee",
    "organisation",
    "programme",
    "from",
    "until",
    "months",
    "meetings",
    "own_meetings",
    "gatherings",
];

/// A text with what stands in braces filled in by `value`; braces around anything unknown stay.
pub fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((name, then)) if VARIABLES.contains(&name) => {
                filled.push_str(&value(name));
                rest = then;
            }
            Some(_) | None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled + rest
}

/// What stands in braces and is none of [`VARIABLES`].
fn strange_variable(text: &str) -> Option<&str> {
    let mut names = text.split('{').skip(1).map(|after| after.split('}').next().unwrap_or_default());
    names.find(|name| !VARIABLES.contains(name))
}

/// Why a condition or an agreement cannot be kept to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadPromise {
    /// `known_from` names neither a question nor a fact, or both.
    KnownFromWhat,
    /// `known_from` names no question that this side answers with a word.
    NoSuchQuestion(String),
    /// Nothing would make it so, or something that nobody can tell.
    NoSuchAnswer {
        /// What was written; empty: nothing.
        answer: String,
        /// What can be told.
        known: String,
    },
    /// A variable that is not known.
    NoSuchVariable {
        /// Where.
        key: &'static str,
        /// What stands in the braces.
        variable: String,
    },
}

impl BadPromise {
    /// What is wrong, in a sentence; with `.remedy` what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::KnownFromWhat => Message::new("methods-fault-known-from"),
            Self::NoSuchQuestion(question) => {
                Message::new("methods-fault-known-from-question").with("question", question.as_str())
            }
            Self::NoSuchAnswer { answer, known } => Message::new("methods-fault-known-from-answer")
                .with("answer", answer.as_str())
                .with("known", known.as_str()),
            Self::NoSuchVariable { key, variable } => Message::new("methods-fault-variable")
                .with("key", *key)
                .with("variable", variable.as_str())
                .with("known", VARIABLES.join(", ")),
        }
    }
}

/// Conditions that nothing can be known about, each with its place in the file.
pub(super) fn faults(method: &Method) -> Vec<(usize, BadPromise)> {
    let conditions = method.eligibility.conditions.iter().enumerate();
    conditions.filter_map(|(index, condition)| Some((index, fault(method, condition)?))).collect()
}

fn fault(method: &Method, condition: &Condition) -> Option<BadPromise> {
    let known_from = condition.known_from.as_ref()?;
    let slugs = |choices: &[Choice]| choices.iter().map(|choice| choice.slug.clone()).collect::<Vec<_>>();
    let known: Vec<String> = match (&known_from.question, known_from.fact) {
        (Some(slug), None) => {
            let is_meant = |question: &&super::questions::Question| {
                question.slug == *slug && question.kind.has_words() && question.who.contains(&condition.who)
            };
            match method.questions.iter().find(is_meant) {
                Some(question) => question.words().into_iter().map(str::to_owned).collect(),
                None => return Some(BadPromise::NoSuchQuestion(slug.clone())),
            }
        }
        (None, Some(Fact::Area)) => slugs(&method.interview.areas),
        (None, Some(Fact::Category)) => slugs(&method.target.categories),
        (None, Some(Fact::Backgrounds)) => BACKGROUNDS.iter().map(|slug| (*slug).to_owned()).collect(),
        (None, None) | (Some(_), Some(_)) => return Some(BadPromise::KnownFromWhat),
    };
    let strange = match known_from.any_of.iter().find(|answer| !known.contains(answer)) {
        Some(strange) => strange.clone(),
        None if known_from.any_of.is_empty() => String::new(),
        None => return None,
    };
    Some(BadPromise::NoSuchAnswer { answer: strange, known: known.join(", ") })
}

/// What is wrong with the agreement.
pub(super) fn agreement_fault(method: &Method) -> Option<BadPromise> {
    let agreement = method.agreement.as_ref()?;
    let mut texts = agreement.texts().flat_map(|(key, texts)| texts.0.values().map(move |text| (key, text)));
    texts.find_map(|(key, text)| {
        let variable = strange_variable(text)?.to_owned();
        Some(BadPromise::NoSuchVariable { key, variable })
    })
}

/// What an agreement can say in the file.
pub(super) static AGREEMENT: Section = Section {
    about: "What the two of a pair sign on paper. The commitment and the rules of the game are printed with it. In braces can \
            stand: `{mentor}`, `{mentee}`, `{organisation}`, `{programme}`, `{from}`, `{until}`, `{months}`, `{meetings}`, \
            `{own_meetings}`, `{gatherings}`.",
    keys: &[
        needed("version", Kind::Line, "Which wording this is. Another wording needs another version."),
        optional("text", Kind::ManyTexts, "What stands above the promises."),
        optional("mentor", Kind::ManyTexts, "What the mentor promises."),
        optional("mentee", Kind::ManyTexts, "What the mentee promises."),
    ],
};

/// What a condition can be known from.
pub(super) static KNOWN_FROM: Section = Section {
    about: "Where the condition is read off instead of ticked: a question of the method's own, or a fact of the person.",
    keys: &[
        optional(
            "question",
            Kind::Slug,
            "A `one-of`, `several-of` or `yes-no` of `[[questions]]` that this side is asked.",
        ),
        optional(
            "fact",
            Kind::Word(facts),
            "Where they live, their backgrounds (interview, part `needs`), their category.",
        ),
        needed("any_of", Kind::Slugs, "It is so when one of these was told."),
    ],
};

fn facts() -> Vec<&'static str> {
    Fact::ALL.iter().map(|fact| fact.word()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_braces_is_filled_in_and_other_braces_stay() {
        let say = |name: &str| format!("<{name}>");
        assert_eq!(fill("{mentor} and {mentee} {:-)", say), "<mentor> and <mentee> {:-)");
        assert_eq!(strange_variable("{mentor} and {mentis}"), Some("mentis"));
        assert_eq!(strange_variable("{mentor}"), None);
    }
}
