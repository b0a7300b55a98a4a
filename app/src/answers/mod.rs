//! What people answer to the questions a method asks of its own: parsed once, kept under the question's slug, read by
//! conditions.

pub mod pages;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use matching::Level;
use serde::{Deserialize, Serialize};

use crate::interviews::{vocabulary, word_of};
use crate::methods::Method;
use crate::methods::questions::{AnswerKind, OnlyIf, Question};
use crate::web::form::{Faults, Fields};
use crate::words::{Message, Value, Words};

/// How many languages one question has room for.
pub const LANGUAGE_ROWS: usize = 4;

/// One answer. Stored as JSON: variants may be added, never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// In own words.
    Text(String),
    /// Slugs of choices.
    Choices(BTreeSet<String>),
    /// Yes or no.
    Yes(bool),
    /// A number, or a step of a scale.
    Number(i32),
    /// A day.
    Day(Date),
    /// Languages by tag, with the level spoken.
    Languages(BTreeMap<String, Level>),
}

/// The answers of one form, by the slug of the question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

/// Whether a form has to be whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Everything that is required has to be there.
    Whole,
    /// It can be taken up again.
    Draft,
}

/// The field of a question.
pub fn field_of(question: &Question) -> String {
    format!("q-{}", question.slug)
}

impl Answers {
    /// Reads the questions of a form, collecting every fault. What is not asked, because its condition does not hold, is
    /// left out, whatever was sent.
    pub fn parse(fields: &Fields, asked: &[&Question], wanted: Wanted, faults: &mut Faults) -> Self {
        let mut answers = Self::default();
        for question in asked {
            if question.only_if.as_ref().is_some_and(|only_if| !answers.hold(only_if)) {
                continue;
            }
            let field = field_of(question);
            match answer(fields, question, &field, faults) {
                Some(answer) => {
                    answers.0.insert(question.slug.clone(), answer);
                }
                None if question.required && wanted == Wanted::Whole => {
                    faults.add_unless_present(field, missing(question.kind));
                }
                None => {}
            }
        }
        answers
    }

    /// The form filled with what is known, after the other fields of the form.
    #[must_use]
    pub fn fill(&self, mut fields: Fields) -> Fields {
        for (slug, answer) in &self.0 {
            let field = format!("q-{slug}");
            fields = match answer {
                Answer::Text(text) => fields.with(&field, text),
                Answer::Yes(yes) => fields.with(&field, if *yes { "yes" } else { "no" }),
                Answer::Number(number) => fields.with(&field, number),
                Answer::Day(day) => fields.with(&field, day),
                Answer::Choices(slugs) => slugs.iter().fold(fields, |fields, slug| fields.with(&field, slug)),
                Answer::Languages(spoken) => {
                    spoken.iter().enumerate().fold(fields, |fields, (row, (tag, level))| {
                        let (language, spoken_level) = language_fields(&field, row);
                        fields.with(&language, tag).with(&spoken_level, word_of(level))
                    })
                }
            };
        }
        fields
    }

    /// The words a question was answered with: slugs of its choices, `yes`, `no`. None: not answered so far.
    pub fn words_of(&self, slug: &str) -> Option<BTreeSet<&str>> {
        match self.0.get(slug)? {
            Answer::Choices(slugs) => Some(slugs.iter().map(String::as_str).collect()),
            Answer::Yes(yes) => Some([if *yes { "yes" } else { "no" }].into()),
            Answer::Text(_) | Answer::Number(_) | Answer::Day(_) | Answer::Languages(_) => None,
        }
    }

    /// Whether the condition of a question holds.
    pub fn hold(&self, only_if: &OnlyIf) -> bool {
        self.words_of(&only_if.question)
            .is_some_and(|told| only_if.answer.iter().any(|answer| told.contains(answer.as_str())))
    }
}

impl Answer {
    /// The answer in the reader's words.
    pub fn in_words(&self, question: &Question, method: &Method, words: &Words) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Yes(true) => words.t("intake-yes"),
            Self::Yes(false) => words.t("intake-no"),
            Self::Day(day) => words.date(*day),
            Self::Number(number) if question.kind == AnswerKind::Scale => {
                let (least, most) = question.range();
                let told = Message::new("answers-on-scale").with("number", *number);
                words.say(&told.with("least", least).with("most", most))
            }
            Self::Number(number) => words.number(*number),
            Self::Choices(slugs) => {
                let chosen = question.choices.iter().filter(|choice| slugs.contains(&choice.slug));
                let labels = chosen.map(|choice| method.text(&choice.label, words.language()).to_owned());
                labels.collect::<Vec<_>>().join(" · ")
            }
            Self::Languages(spoken) => {
                let told = spoken.iter().map(|(tag, level)| {
                    let language = language_name(words, tag);
                    let level = words.t(&format!("level-{}", word_of(level)));
                    words.ta2("answers-language", "language", language, "level", level)
                });
                told.collect::<Vec<_>>().join(" · ")
            }
        }
    }
}

/// What a language is called.
pub(crate) fn language_name(words: &Words, tag: &str) -> String {
    if tag == "sgn" {
        return words.t("language-sign");
    }
    vocabulary::autonym(tag).unwrap_or(tag).to_owned()
}

/// The fields of one language of a question.
pub(crate) fn language_fields(field: &str, row: usize) -> (String, String) {
    (format!("{field}-language-{row}"), format!("{field}-level-{row}"))
}

/// How often each answer was given. What was written in own words is only counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many answered.
    pub answered: usize,
    /// Each answer that can be chosen, in the order of the form, with how many chose it. Who chose several counts in each.
    pub chosen: Vec<(String, usize)>,
}

/// Counts the answers to one question.
pub fn tally<'a>(question: &Question, of: impl Iterator<Item = &'a Answers>) -> Tally {
    let given: Vec<&Answer> = of.filter_map(|answers| answers.0.get(&question.slug)).collect();
    let steps = || {
        let (least, most) = question.range();
        (least..=most).map(|step| step.to_string()).collect()
    };
    let choices: Vec<String> = match question.kind {
        AnswerKind::Scale => steps(),
        AnswerKind::OneOf
        | AnswerKind::SeveralOf
        | AnswerKind::YesNo
        | AnswerKind::Line
        | AnswerKind::Text
        | AnswerKind::Number
        | AnswerKind::Date
        | AnswerKind::Languages => question.words().into_iter().map(str::to_owned).collect(),
    };
    let is = |answer: &Answer, choice: &str| match answer {
        Answer::Choices(slugs) => slugs.contains(choice),
        Answer::Yes(yes) => (if *yes { "yes" } else { "no" }) == choice,
        Answer::Number(number) => number.to_string() == choice,
        Answer::Text(_) | Answer::Day(_) | Answer::Languages(_) => false,
    };
    let count = |choice: String| {
        let chosen = given.iter().filter(|answer| is(answer, &choice)).count();
        (choice, chosen)
    };
    Tally { answered: given.len(), chosen: choices.into_iter().map(count).collect() }
}

fn answer(fields: &Fields, question: &Question, field: &str, faults: &mut Faults) -> Option<Answer> {
    let known = question.words();
    let chosen = || -> BTreeSet<String> {
        let sent = fields.all(field).into_iter();
        sent.filter(|slug| known.contains(slug)).map(str::to_owned).collect()
    };
    let (least, most) = question.range();
    match question.kind {
        AnswerKind::Line => fields.line(field, faults).map(Answer::Text),
        AnswerKind::Text => fields.long_text(field, faults).map(Answer::Text),
        AnswerKind::OneOf => chosen().into_iter().next().map(|slug| Answer::Choices([slug].into())),
        AnswerKind::SeveralOf => Some(chosen()).filter(|slugs| !slugs.is_empty()).map(Answer::Choices),
        AnswerKind::YesNo => chosen().into_iter().next().map(|word| Answer::Yes(word == "yes")),
        AnswerKind::Number | AnswerKind::Scale => {
            fields.number(field, least, most, faults).map(Answer::Number)
        }
        AnswerKind::Date => fields.day(field, faults).map(Answer::Day),
        AnswerKind::Languages => {
            let spoken = (0..LANGUAGE_ROWS).filter_map(|row| {
                let (language, level) = language_fields(field, row);
                let tag = fields.text(&language).filter(|tag| vocabulary::autonym(tag).is_some())?;
                let level = Level::ALL.iter().find(|known| word_of(*known) == fields.raw(&level));
                Some((tag, level.copied().unwrap_or(Level::Basic)))
            });
            Some(spoken.collect::<BTreeMap<_, _>>())
                .filter(|spoken| !spoken.is_empty())
                .map(Answer::Languages)
        }
    }
}

fn missing(kind: AnswerKind) -> Message {
    Message::new(match kind {
        AnswerKind::Line | AnswerKind::Text | AnswerKind::Number | AnswerKind::Date => {
            "intake-answer-missing"
        }
        AnswerKind::OneOf | AnswerKind::YesNo | AnswerKind::Scale => "intake-choice-missing",
        AnswerKind::SeveralOf | AnswerKind::Languages => "intake-choices-missing",
    })
}

/// "Only if you answered …", for a browser that cannot hide the question until then.
pub(crate) fn only_if_in_words(only_if: &OnlyIf, method: &Method, words: &Words) -> Option<Message> {
    let other = method.questions.iter().find(|question| question.slug == only_if.question)?;
    let label = |answer: &String| match other.kind {
        AnswerKind::YesNo => words.t(&format!("intake-{answer}")),
        AnswerKind::OneOf
        | AnswerKind::SeveralOf
        | AnswerKind::Line
        | AnswerKind::Text
        | AnswerKind::Number
        | AnswerKind::Date
        | AnswerKind::Scale
        | AnswerKind::Languages => method.label(&other.choices, answer, words.language()),
    };
    let answers: Vec<String> = only_if.answer.iter().map(label).collect();
    let question = method.text(&other.label, words.language());
    Some(
        Message::new("intake-only-if")
            .with("question", question)
            .with("answer", Value::Text(answers.join(" / "))),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A method whose questions are these lines of a file.
    fn asking(questions: &str) -> Method {
        Method::parse(&format!("{}\n{questions}", crate::methods::BUNDLED[0])).unwrap()
    }

    const WORKS: &str = r#"
[[questions]]
slug = "works"
asked_in = "sign-up"
kind = "yes-no"
required = true
label = { nb = "Har du arbeid?", en = "Do you work?" }

[[questions]]
slug = "where"
asked_in = "sign-up"
kind = "line"
required = true
label = { nb = "Hvor?", en = "Where?" }
only_if = { question = "works", answer = ["yes"] }

[[questions]]
slug = "spoken"
asked_in = "sign-up"
kind = "languages"
label = { nb = "Språk", en = "Languages" }
"#;

    fn parse(method: &Method, sent: &[(&str, &str)], wanted: Wanted) -> (Answers, Vec<String>) {
        let asked: Vec<&Question> = method.questions.iter().collect();
        let mut faults = Faults::new();
        let fields = Fields::new(sent.iter().copied());
        let answers = Answers::parse(&fields, &asked, wanted, &mut faults);
        (answers, faults.iter().map(|(field, _)| field.to_owned()).collect())
    }

    #[test]
    fn a_question_whose_condition_does_not_hold_is_neither_required_nor_kept() {
        let method = asking(WORKS);
        let (answers, faults) = parse(&method, &[("q-works", "yes")], Wanted::Whole);
        assert_eq!(faults, ["q-where"], "{answers:?}");
        let (answers, faults) = parse(&method, &[("q-works", "no"), ("q-where", "Harbour")], Wanted::Whole);
        assert_eq!((answers.0.len(), faults.len()), (1, 0), "{answers:?}");
        assert_eq!(answers.0["works"], Answer::Yes(false));
    }

    #[test]
    fn a_draft_is_kept_with_holes_and_what_was_never_offered_is_left_out() {
        let method = asking(WORKS);
        let sent =
            [("q-works", "perhaps"), ("q-spoken-language-0", "klingon"), ("q-spoken-language-1", "ar")];
        let (answers, faults) = parse(&method, &sent, Wanted::Draft);
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(answers.0.len(), 1);
        assert_eq!(answers.0["spoken"], Answer::Languages([("ar".to_owned(), Level::Basic)].into()));
    }

    #[test]
    fn what_is_answered_comes_back_in_the_form() {
        let method = asking(WORKS);
        let sent = [
            ("q-works", "yes"),
            ("q-where", "The harbour"),
            ("q-spoken-language-2", "fa"),
            ("q-spoken-level-2", "native"),
        ];
        let (answers, _) = parse(&method, &sent, Wanted::Whole);
        let again: Vec<&Question> = method.questions.iter().collect();
        let fields = answers.fill(Fields::default());
        assert_eq!(Answers::parse(&fields, &again, Wanted::Whole, &mut Faults::new()), answers);
    }
    #[test]
    fn answers_are_counted_choice_by_choice_and_who_left_it_out_is_not_counted() {
        let method = asking(WORKS);
        let works = method.questions.iter().find(|question| question.slug == "works").unwrap();
        let said = |yes| Answers([("works".to_owned(), Answer::Yes(yes))].into());
        let all = [said(true), said(false), said(true), Answers::default()];
        let counted = tally(works, all.iter());
        assert_eq!(counted, Tally { answered: 3, chosen: vec![("yes".to_owned(), 2), ("no".to_owned(), 1)] });
    }
}
