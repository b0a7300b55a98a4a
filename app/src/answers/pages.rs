//! Questions as fields of a form, answers as a card, and which questions a round asks.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use matching::Level;

use super::{
    Answers, LANGUAGE_ROWS, field_of, language_fields, language_name, only_if_in_words, store, tally,
};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::history::{self, Event};
use crate::ids::RoundId;
use crate::interviews::{vocabulary, word_of};
use crate::methods::questions::{AnswerKind, AskedIn, Question};
use crate::methods::{Method, Side, Texts};
use crate::people::store as people;
use crate::programmes::{Round, store as programmes};
use crate::scope::OrgScope;
use crate::web::page::html;
use crate::web::{App, Done, Door, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The questions' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/questions", Door::Staff(Action::ManageRounds), show).post(
        "/rounds/{id}/questions",
        Door::Staff(Action::ManageRounds),
        switch,
    )
}

/// A question as a form shows it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The field's name.
    pub name: String,
    /// The language the question is written in, where it is not the page's.
    pub lang: Option<String>,
    /// The question.
    pub label: String,
    /// What stands under it.
    pub help: String,
    /// What the interviewer should say and look for; empty on the public form.
    pub guidance: String,
    /// What a sensitive question is for.
    pub purpose: String,
    /// [`AnswerKind`], as a word.
    pub kind: &'static str,
    /// What stands in it.
    pub value: String,
    /// What can be chosen.
    pub options: Vec<Offer>,
    /// Rows for languages.
    pub rows: Vec<LanguageRow>,
    /// What is wrong.
    pub error: String,
    /// Whether it can be left out.
    pub optional: bool,
    /// The field it depends on …
    pub only_if: String,
    /// … and the answers that open it, with a space between them.
    pub only_if_answers: String,
    /// The same in words.
    pub only_if_words: String,
}

/// Room for one language.
#[derive(Clone, Debug)]
pub struct LanguageRow {
    /// The field of the language.
    pub name: String,
    /// The field of its level.
    pub level_name: String,
    /// Counted from 1.
    pub number: usize,
    /// What can be chosen.
    pub languages: Vec<Offer>,
    /// How well.
    pub levels: Vec<Offer>,
}

/// Who looks at a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The person who is asked.
    Person,
    /// The coordinator, who sees the guidance too.
    Interviewer,
}

/// The questions of a form, filled with what stands in it.
pub fn shown(words: &Words, method: &Method, asked: &[&Question], form: &Form, reader: Reader) -> Vec<Asked> {
    asked.iter().map(|question| one(words, method, question, form, reader)).collect()
}

fn one(words: &Words, method: &Method, question: &Question, form: &Form, reader: Reader) -> Asked {
    let name = field_of(question);
    let text = |texts: &Texts| method.text(texts, words.language()).to_owned();
    let only_if = question.only_if.as_ref();
    Asked {
        lang: other_language(words, method, &question.label),
        label: text(&question.label),
        help: text(&question.help),
        guidance: if reader == Reader::Interviewer { text(&question.guidance) } else { String::new() },
        purpose: if question.sensitive { text(&question.purpose) } else { String::new() },
        kind: question.kind.word(),
        value: form.value(&name).to_owned(),
        options: options(words, method, question, form, &name),
        rows: if question.kind == AnswerKind::Languages { rows(words, form, &name) } else { Vec::new() },
        error: form.faults.of(&name).map_or_else(String::new, |message| words.say(message)),
        optional: !question.required,
        only_if: only_if.map_or_else(String::new, |only_if| format!("q-{}", only_if.question)),
        only_if_answers: only_if.map_or_else(String::new, |only_if| only_if.answer.join(" ")),
        only_if_words: only_if
            .and_then(|only_if| only_if_in_words(only_if, method, words))
            .map_or_else(String::new, |message| words.say(&message)),
        name,
    }
}

/// The language a text falls back to, where it is not there in the reader's.
fn other_language(words: &Words, method: &Method, texts: &Texts) -> Option<String> {
    if texts.0.contains_key(words.tag()) {
        return None;
    }
    [method.language.as_str(), "en"].into_iter().find(|tag| texts.0.contains_key(*tag)).map(str::to_owned)
}

fn options(words: &Words, method: &Method, question: &Question, form: &Form, name: &str) -> Vec<Offer> {
    match question.kind {
        AnswerKind::YesNo => {
            ["yes", "no"].map(|word| form.offer(name, word, words.t(&format!("intake-{word}")))).into()
        }
        AnswerKind::OneOf | AnswerKind::SeveralOf => {
            let label = |texts| method.text(texts, words.language());
            question
                .choices
                .iter()
                .map(|choice| form.offer(name, &choice.slug, label(&choice.label)))
                .collect()
        }
        AnswerKind::Scale => {
            let (least, most) = question.range();
            (least..=most).map(|step| form.offer(name, step, words.number(step))).collect()
        }
        AnswerKind::Line
        | AnswerKind::Text
        | AnswerKind::Number
        | AnswerKind::Date
        | AnswerKind::Languages => Vec::new(),
    }
}

fn rows(words: &Words, form: &Form, field: &str) -> Vec<LanguageRow> {
    let row = |row: usize| {
        let (name, level_name) = language_fields(field, row);
        let language = |(tag, _): &(&str, &str)| form.offer(&name, tag, language_name(words, tag));
        let level = |level: &Level| {
            let word = word_of(level);
            form.offer(&level_name, &word, words.t(&format!("level-{word}")))
        };
        LanguageRow {
            number: row + 1,
            languages: vocabulary::LANGUAGES.iter().map(language).collect(),
            levels: Level::ALL.iter().map(level).collect(),
            name,
            level_name,
        }
    };
    (0..LANGUAGE_ROWS).map(row).collect()
}

/// Questions with their answers, for whoever reads them later.
pub struct Told {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// What was answered, in the order of the method's questions. What this edition does not ask any more is left out; it
/// stays stored.
pub fn told(words: &Words, method: &Method, answers: &Answers) -> Vec<Told> {
    let answered = method.questions.iter().filter_map(|question| {
        let answer = answers.0.get(&question.slug)?;
        Some(Told {
            question: method.text(&question.label, words.language()).to_owned(),
            answer: answer.in_words(question, method, words),
        })
    });
    answered.collect()
}

// --- the questions of a round ------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "answers/round.html")]
struct OfRound {
    page: Page,
    path: String,
    round_name: String,
    method_path: String,
    forms: Vec<FormShown>,
    has_sensitive: bool,
}

struct FormShown {
    title: String,
    questions: Vec<Line>,
}

struct Line {
    slug: String,
    label: String,
    about: String,
    is_sensitive: bool,
    is_on: bool,
    purpose: String,
    only_if: String,
    counted: Vec<Counted>,
}

/// What one side answered, counted.
struct Counted {
    /// "12 mentees answered."
    answered: String,
    /// Each answer with how often it was given.
    chosen: Vec<(String, usize)>,
}

/// Everybody's answers in a round, by where and of which side they were asked.
type Everybody = BTreeMap<(AskedIn, Side), Vec<Answers>>;

fn everybody(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Everybody> {
    let mut all = Everybody::new();
    let mut told = store::of_round(org, tx, round)?;
    for one in people::of_round(org, tx, round)? {
        if let Some(answers) = told.remove(&one.id) {
            for form in [AskedIn::SignUp, AskedIn::Interview] {
                all.entry((form, one.side)).or_default().push(answers.clone());
            }
        }
    }
    for (_, side, answers) in store::closing_of_round(org, tx, round)? {
        all.entry((AskedIn::Closing, side)).or_default().push(answers);
    }
    Ok(all)
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (round, all) = app
        .db
        .read(move |tx| Ok::<_, PageError>((programmes::find_round(&org, tx, id)?, everybody(&org, tx, id)?)))
        .await?;
    let words = round.method.words(&who.words);
    let mut page = Page::staff(&app, &who, who.words.t("answers-of-round"));
    page.words = words.clone();
    let form = |form: &AskedIn| FormShown {
        title: words.t(&format!("answers-form-{form}")),
        questions: round
            .method
            .questions
            .iter()
            .filter(|question| question.asked_in == *form)
            .map(|question| line(&words, &round, question, &all))
            .collect(),
    };
    html(&OfRound {
        path: round.path(),
        round_name: round.full_name(),
        method_path: crate::methods::pages::path(&round.method),
        has_sensitive: round.method.questions.iter().any(|question| question.sensitive),
        forms: AskedIn::ALL.iter().map(form).filter(|form| !form.questions.is_empty()).collect(),
        page,
    })
}

fn line(words: &Words, round: &Round, question: &Question, all: &Everybody) -> Line {
    let method = &round.method;
    let mut about = vec![words.t(&format!("answers-kind-{}", question.kind))];
    if let [side] = question.who[..] {
        about.push(words.t(&format!("answers-only-{side}")));
    }
    if question.required {
        about.push(words.t("answers-required"));
    }
    Line {
        slug: question.slug.clone(),
        label: method.text(&question.label, words.language()).to_owned(),
        about: about.join(" · "),
        is_sensitive: question.sensitive,
        is_on: round.sensitive_on.contains(&question.slug),
        purpose: method.text(&question.purpose, words.language()).to_owned(),
        only_if: question
            .only_if
            .as_ref()
            .and_then(|only_if| only_if_in_words(only_if, method, words))
            .map_or_else(String::new, |message| words.say(&message)),
        counted: question
            .who
            .iter()
            .filter_map(|side| counted(words, method, question, *side, all))
            .collect(),
    }
}

/// None before anybody of this side has answered.
fn counted(
    words: &Words,
    method: &Method,
    question: &Question,
    side: Side,
    all: &Everybody,
) -> Option<Counted> {
    let counted = tally(question, all.get(&(question.asked_in, side))?.iter());
    if counted.answered == 0 {
        return None;
    }
    let label = |choice: String| match question.kind {
        AnswerKind::YesNo => words.t(&format!("intake-{choice}")),
        AnswerKind::OneOf
        | AnswerKind::SeveralOf
        | AnswerKind::Line
        | AnswerKind::Text
        | AnswerKind::Number
        | AnswerKind::Date
        | AnswerKind::Scale
        | AnswerKind::Languages => method.label(&question.choices, &choice, words.language()),
    };
    Some(Counted {
        answered: words.tn(&format!("answers-answered-{side}"), counted.answered),
        chosen: counted.chosen.into_iter().map(|(choice, n)| (label(choice), n)).collect(),
    })
}

async fn switch(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let wanted: BTreeSet<String> = sent.fields.all("on").into_iter().map(str::to_owned).collect();
    app.once(&who, &sent, move |who, tx| {
        let round = programmes::find_round(&who.org, tx, id)?;
        let sensitive = round.method.questions.iter().filter(|question| question.sensitive);
        let on: BTreeSet<String> =
            sensitive.map(|question| question.slug.clone()).filter(|slug| wanted.contains(slug)).collect();
        let event = Event::SensitiveQuestions { n: i64::try_from(on.len()).unwrap_or(i64::MAX) };
        if on != round.sensitive_on {
            programmes::set_sensitive_on(&who.org, tx, id, &on)?;
            history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
        }
        Ok(Done::at(format!("{}/questions", round.path())).saying(Message::new("answers-switched")))
    })
    .await
}
