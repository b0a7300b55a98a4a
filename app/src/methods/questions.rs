//! The questions a method asks of its own, when somebody signs up, in the interview and at the end of a pair.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::schema::{Kind, Section, needed, optional};
use super::{Choice, Side, Texts};
use crate::db::text_enum;
use crate::words::Message;

/// The most steps a scale can have: more fit no telephone, and nobody tells them apart.
const MOST_STEPS: i32 = 11;
/// The scale of a method that names no ends.
const PLAIN_SCALE: (i32, i32) = (1, 5);
/// The largest number a question can be answered with.
const LARGEST_NUMBER: i32 = 1_000_000;

text_enum! {
    /// Where a question is asked.
    AskedIn {
        /// In the public form, by the person.
        SignUp => "sign-up",
        /// In the interview, by the coordinator.
        Interview => "interview",
        /// At the end of a pair, of each side.
        Closing => "closing",
    }
}

text_enum! {
    /// How a question is answered.
    AnswerKind {
        /// One line.
        Line => "line",
        /// Several lines.
        Text => "text",
        /// One of the choices.
        OneOf => "one-of",
        /// Any number of the choices.
        SeveralOf => "several-of",
        /// Yes or no.
        YesNo => "yes-no",
        /// A whole number.
        Number => "number",
        /// A day.
        Date => "date",
        /// A step on a scale.
        Scale => "scale",
        /// Languages, each with how well.
        Languages => "languages",
    }
}

impl AnswerKind {
    /// Whether it is answered with a word of a list: one that other questions and conditions can ask for.
    pub fn has_words(self) -> bool {
        match self {
            Self::OneOf | Self::SeveralOf | Self::YesNo => true,
            Self::Line | Self::Text | Self::Number | Self::Date | Self::Scale | Self::Languages => false,
        }
    }

    fn has_choices(self) -> bool {
        self.has_words() && self != Self::YesNo
    }

    fn has_range(self) -> bool {
        self == Self::Number || self == Self::Scale
    }
}

/// A question of the method's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What answers are stored under.
    pub slug: String,
    /// Where it is asked.
    pub asked_in: AskedIn,
    /// Which sides are asked.
    #[serde(default = "both")]
    pub who: Vec<Side>,
    /// How it is answered.
    pub kind: AnswerKind,
    /// The question.
    pub label: Texts,
    /// An explanation under it.
    #[serde(default)]
    pub help: Texts,
    /// What the interviewer should say and look for; never shown to the person.
    #[serde(default)]
    pub guidance: Texts,
    /// Whether the form cannot be sent without an answer.
    #[serde(default)]
    pub required: bool,
    /// What can be chosen.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The least number, or the lower end of the scale.
    #[serde(default)]
    pub least: Option<i32>,
    /// The largest number, or the upper end of the scale.
    #[serde(default)]
    pub most: Option<i32>,
    /// Only asked when another question of the same form was answered so.
    #[serde(default)]
    pub only_if: Option<OnlyIf>,
    /// About something that can hurt people when it is known: only asked where the round switched it on.
    #[serde(default)]
    pub sensitive: bool,
    /// What it is asked for; stands beside a sensitive question.
    #[serde(default)]
    pub purpose: Texts,
}

fn both() -> Vec<Side> {
    Side::ALL.to_vec()
}

/// A condition of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// The slug of an earlier question of the same form.
    pub question: String,
    /// One of these has to be its answer: slugs of its choices, or `yes`, `no`.
    pub answer: Vec<String>,
}

impl Question {
    /// The least and the most it can be answered with.
    pub fn range(&self) -> (i32, i32) {
        let (least, most) = if self.kind == AnswerKind::Scale { PLAIN_SCALE } else { (0, LARGEST_NUMBER) };
        (self.least.unwrap_or(least), self.most.unwrap_or(most))
    }

    /// The words it can be answered with.
    pub fn words(&self) -> Vec<&str> {
        match self.kind {
            AnswerKind::YesNo => vec!["yes", "no"],
            AnswerKind::OneOf | AnswerKind::SeveralOf => {
                self.choices.iter().map(|choice| choice.slug.as_str()).collect()
            }
            AnswerKind::Line
            | AnswerKind::Text
            | AnswerKind::Number
            | AnswerKind::Date
            | AnswerKind::Scale
            | AnswerKind::Languages => Vec::new(),
        }
    }
}

/// The questions of one form for one side, in the order of the file. A sensitive one is there only when `on` names it.
pub fn asked<'q>(
    questions: &'q [Question],
    form: AskedIn,
    side: Side,
    on: &BTreeSet<String>,
) -> Vec<&'q Question> {
    let is_asked = |question: &&Question| {
        question.asked_in == form
            && question.who.contains(&side)
            && (!question.sensitive || on.contains(&question.slug))
    };
    questions.iter().filter(is_asked).collect()
}

/// What a question can say in the file.
pub(super) static QUESTION: Section = Section {
    about: "A question of the method's own. An area, interests, languages for matching and the like are parts of the interview \
            already: ask here what is the programme's alone.",
    keys: &[
        needed("slug", Kind::Slug, "What is stored. Never change it: old answers are kept under it."),
        needed(
            "asked_in",
            Kind::Word(forms),
            "Where it is asked. `closing` is asked of each side when a pair ends.",
        ),
        optional("who", Kind::Words(super::schema::sides), "Which sides are asked. Default: both."),
        needed("kind", Kind::Word(kinds), "How it is answered."),
        needed("label", Kind::Texts, "The question."),
        optional("help", Kind::Texts, "An explanation under it."),
        optional("guidance", Kind::Texts, "What the interviewer should say and look for. Only staff see it."),
        optional("required", Kind::YesNo, "The form cannot be sent without an answer. Default: no."),
        optional(
            "choices",
            Kind::List(&super::schema::CHOICE),
            "What can be chosen, for `one-of` and `several-of`.",
        ),
        optional(
            "least",
            Kind::Whole { least: -1_000_000, most: LARGEST_NUMBER as i64 },
            "The least number, or the lower end of the scale. Default: 0, for a scale 1.",
        ),
        optional(
            "most",
            Kind::Whole { least: -1_000_000, most: LARGEST_NUMBER as i64 },
            "The largest number, or the upper end of the scale. Default for a scale: 5.",
        ),
        optional("only_if", Kind::Table(&ONLY_IF), "Asked only when an earlier question was answered so."),
        optional(
            "sensitive",
            Kind::YesNo,
            "About health, faith, origin and the like: asked only in rounds whose coordinator switched it on, and never \
             required. Default: no.",
        ),
        optional(
            "purpose",
            Kind::Texts,
            "What it is asked for. Stands beside a sensitive question, which needs it.",
        ),
    ],
};

static ONLY_IF: Section = Section {
    about: "The condition of a question, checked when the form is sent; a browser with JavaScript hides the question until then.",
    keys: &[
        needed(
            "question",
            Kind::Slug,
            "The slug of an earlier `one-of`, `several-of` or `yes-no` of the same form.",
        ),
        needed(
            "answer",
            Kind::Slugs,
            "One of these has to be its answer: slugs of its choices, or `yes`, `no`.",
        ),
    ],
};

fn forms() -> Vec<&'static str> {
    AskedIn::ALL.iter().map(|form| form.word()).collect()
}

fn kinds() -> Vec<&'static str> {
    AnswerKind::ALL.iter().map(|kind| kind.word()).collect()
}

/// Why a question cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadQuestion {
    /// Nothing, or only one thing, to choose from.
    FewChoices,
    /// Choices of a question that is not answered by choosing.
    NoUseForChoices(AnswerKind),
    /// `least` and `most` of a question that is not answered with a number.
    NoUseForRange(AnswerKind),
    /// The lower end is not below the upper one.
    EmptyRange,
    /// More steps than anybody tells apart.
    LongScale,
    /// Nobody is asked.
    Nobody,
    /// Sensitive, and nothing says what for.
    NoPurpose,
    /// Sensitive, and still required.
    SensitiveRequired,
    /// The condition names no earlier question of the form that is answered with a word.
    NoSuchQuestion(String),
    /// The condition names an answer that cannot be given.
    NoSuchAnswer {
        /// The other question.
        question: String,
        /// The answer.
        answer: String,
    },
    /// The condition names no answer.
    NoAnswer,
}

impl BadQuestion {
    /// What is wrong, in a sentence; with `.remedy` what to do.
    pub fn message(&self, slug: &str) -> Message {
        let message = match self {
            Self::FewChoices => Message::new("methods-fault-question-few-choices"),
            Self::NoUseForChoices(kind) => {
                Message::new("methods-fault-question-no-choices").with("kind", kind.word())
            }
            Self::NoUseForRange(kind) => {
                Message::new("methods-fault-question-no-range").with("kind", kind.word())
            }
            Self::EmptyRange => Message::new("methods-fault-question-range"),
            Self::LongScale => Message::new("methods-fault-question-long-scale").with("most", MOST_STEPS),
            Self::Nobody => Message::new("methods-fault-question-nobody"),
            Self::NoPurpose => Message::new("methods-fault-question-purpose"),
            Self::SensitiveRequired => Message::new("methods-fault-question-sensitive-required"),
            Self::NoSuchQuestion(other) => {
                Message::new("methods-fault-question-condition").with("other", other.as_str())
            }
            Self::NoSuchAnswer { question, answer } => Message::new("methods-fault-question-answer")
                .with("other", question.as_str())
                .with("answer", answer.as_str()),
            Self::NoAnswer => Message::new("methods-fault-question-no-answer"),
        };
        message.with("slug", slug)
    }
}

/// What cannot be asked, each with the place of its question in the file.
pub(super) fn faults(questions: &[Question]) -> Vec<(usize, BadQuestion)> {
    let mut found = Vec::new();
    for (index, question) in questions.iter().enumerate() {
        let (least, most) = question.range();
        let has_range = question.least.is_some() || question.most.is_some();
        let wrong = [
            (question.kind.has_choices() && question.choices.len() < 2, BadQuestion::FewChoices),
            (
                !question.kind.has_choices() && !question.choices.is_empty(),
                BadQuestion::NoUseForChoices(question.kind),
            ),
            (!question.kind.has_range() && has_range, BadQuestion::NoUseForRange(question.kind)),
            (question.kind.has_range() && least >= most, BadQuestion::EmptyRange),
            (
                question.kind == AnswerKind::Scale
                    && i64::from(most) - i64::from(least) >= i64::from(MOST_STEPS),
                BadQuestion::LongScale,
            ),
            (question.who.is_empty(), BadQuestion::Nobody),
            (question.sensitive && question.purpose.0.is_empty(), BadQuestion::NoPurpose),
            (question.sensitive && question.required, BadQuestion::SensitiveRequired),
        ];
        found.extend(wrong.into_iter().filter(|(is_so, _)| *is_so).map(|(_, bad)| (index, bad)));
        if let Some(only_if) = &question.only_if {
            found.extend(condition(&questions[..index], question, only_if).map(|bad| (index, bad)));
        }
    }
    found
}

fn condition(earlier: &[Question], of: &Question, only_if: &OnlyIf) -> Option<BadQuestion> {
    let is_meant = |other: &&Question| {
        other.slug == only_if.question
            && other.asked_in == of.asked_in
            && other.kind.has_words()
            && of.who.iter().all(|side| other.who.contains(side))
    };
    let Some(other) = earlier.iter().find(is_meant) else {
        return Some(BadQuestion::NoSuchQuestion(only_if.question.clone()));
    };
    if only_if.answer.is_empty() {
        return Some(BadQuestion::NoAnswer);
    }
    let known = other.words();
    let strange = only_if.answer.iter().find(|answer| !known.contains(&answer.as_str()))?;
    Some(BadQuestion::NoSuchAnswer { question: other.slug.clone(), answer: strange.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(slug: &str, kind: AnswerKind) -> Question {
        let text = |text: &str| Texts([("en".to_owned(), text.to_owned())].into());
        let choice = |slug: &str| Choice { slug: slug.to_owned(), label: text(slug) };
        Question {
            slug: slug.to_owned(),
            asked_in: AskedIn::SignUp,
            who: both(),
            kind,
            label: text(slug),
            help: Texts::default(),
            guidance: Texts::default(),
            required: false,
            choices: if kind.has_choices() { vec![choice("a"), choice("b")] } else { Vec::new() },
            least: None,
            most: None,
            only_if: None,
            sensitive: false,
            purpose: Texts::default(),
        }
    }

    fn only_if(question: &str, answer: &str) -> Option<OnlyIf> {
        Some(OnlyIf { question: question.to_owned(), answer: vec![answer.to_owned()] })
    }

    #[test]
    fn every_kind_of_question_can_be_asked_as_it_is() {
        let all: Vec<Question> = AnswerKind::ALL.iter().map(|kind| question(kind.word(), *kind)).collect();
        assert_eq!(faults(&all), []);
    }

    #[test]
    fn a_sensitive_question_needs_a_purpose_and_is_never_required() {
        let mut faith = question("faith", AnswerKind::Line);
        faith.sensitive = true;
        faith.required = true;
        let found: Vec<BadQuestion> = faults(&[faith]).into_iter().map(|(_, bad)| bad).collect();
        assert_eq!(found, [BadQuestion::NoPurpose, BadQuestion::SensitiveRequired]);
    }

    #[test]
    fn a_condition_names_an_answer_that_can_have_been_given_by_then() {
        let works = question("works", AnswerKind::YesNo);
        let mut where_to = question("where", AnswerKind::Line);
        where_to.only_if = only_if("works", "yes");
        assert_eq!(faults(&[works.clone(), where_to.clone()]), []);
        let unknown = BadQuestion::NoSuchQuestion("works".to_owned());
        assert_eq!(faults(&[where_to.clone(), works.clone()]), [(0, unknown.clone())], "asked later");
        let mut in_interview = where_to.clone();
        in_interview.asked_in = AskedIn::Interview;
        assert_eq!(faults(&[works.clone(), in_interview]), [(1, unknown.clone())], "another form");
        let mut of_mentors = works.clone();
        of_mentors.who = vec![Side::Mentor];
        assert_eq!(faults(&[of_mentors, where_to.clone()]), [(1, unknown)], "the mentee was not asked");
        where_to.only_if = only_if("works", "perhaps");
        let strange =
            BadQuestion::NoSuchAnswer { question: "works".to_owned(), answer: "perhaps".to_owned() };
        assert_eq!(faults(&[works, where_to]), [(1, strange)]);
    }

    #[test]
    fn a_scale_has_at_most_eleven_steps_and_its_ends_are_apart() {
        let scale = |least, most| Question {
            least: Some(least),
            most: Some(most),
            ..question("well", AnswerKind::Scale)
        };
        assert_eq!(faults(&[scale(0, 10)]), []);
        assert_eq!(faults(&[scale(0, 11)]), [(0, BadQuestion::LongScale)]);
        assert_eq!(faults(&[scale(5, 5)]), [(0, BadQuestion::EmptyRange)]);
    }

    #[test]
    fn a_sensitive_question_is_asked_only_where_it_is_switched_on() {
        let mut faith = question("faith", AnswerKind::Line);
        faith.sensitive = true;
        let all = [question("plain", AnswerKind::Line), faith];
        let slugs = |on: &[&str]| -> Vec<String> {
            let on = on.iter().map(|slug| (*slug).to_owned()).collect();
            asked(&all, AskedIn::SignUp, Side::Mentee, &on).iter().map(|one| one.slug.clone()).collect()
        };
        assert_eq!(slugs(&[]), ["plain"]);
        assert_eq!(slugs(&["faith"]), ["plain", "faith"]);
    }
}
