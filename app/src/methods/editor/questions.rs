//! The questions of a method on screen: the list, and one as fields.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::Part;
use super::pages::{Edited, TextsField, edited, fill, keep_part, needed_texts, texts_field, texts_of};
use crate::access::Action;
use crate::methods::questions::{AnswerKind, AskedIn, OnlyIf, Question};
use crate::methods::{Choice, Method, Side, Texts};
use crate::web::form::{Faults, Fields, Form, Offer};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Empty rows for choices beyond those that are there.
const MORE_CHOICES: usize = 4;
/// The most choices one question can have on screen; the file knows no limit.
const MOST_CHOICES: usize = 40;
/// The address of a question that is not there yet. No slug: those have no dot.
const NEW: &str = "new.question";

/// The questions' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/methods/{slug}/{version}/questions", Door::Staff(Action::ManageMethods), index)
        .get("/methods/{slug}/{version}/questions/{question}", Door::Staff(Action::ManageMethods), show)
        .post("/methods/{slug}/{version}/questions/{question}", Door::Staff(Action::ManageMethods), save)
}

#[derive(Template)]
#[template(path = "methods/questions.html")]
struct Index {
    page: Page,
    path: String,
    name: String,
    edition: String,
    forms: Vec<(String, Vec<Line>)>,
    new: &'static str,
}

struct Line {
    slug: String,
    label: String,
    about: String,
}

async fn index(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let method = &edited.one.method;
    let words = method.words(&who.words);
    let line = |question: &Question| Line {
        slug: question.slug.clone(),
        label: method.text(&question.label, words.language()).to_owned(),
        about: about(&words, question),
    };
    let form = |form: &AskedIn| {
        let questions = method.questions.iter().filter(|question| question.asked_in == *form);
        (words.t(&format!("answers-form-{form}")), questions.map(line).collect())
    };
    let mut page = Page::staff(&app, &who, words.t("answers-of-round"));
    page.words = words.clone();
    html(&Index {
        path: edited.one.path(),
        name: method.text(&method.name, words.language()).to_owned(),
        edition: words.ta("rounds-edition", "version", method.version.as_str()),
        forms: AskedIn::ALL.iter().map(form).collect(),
        new: NEW,
        page,
    })
}

fn about(words: &Words, question: &Question) -> String {
    let mut about = vec![words.t(&format!("answers-kind-{}", question.kind))];
    if let [side] = question.who[..] {
        about.push(words.t(&format!("answers-only-{side}")));
    }
    if question.required {
        about.push(words.t("answers-required"));
    }
    if question.sensitive {
        about.push(words.t("answers-sensitive"));
    }
    about.join(" · ")
}

// --- one question --------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "methods/question.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    action: String,
    is_new: bool,
    in_place: bool,
    label: TextsField,
    help: TextsField,
    guidance: TextsField,
    purpose: TextsField,
    forms: Vec<Offer>,
    sides: Vec<Offer>,
    kinds: Vec<Offer>,
    choices: Vec<ChoiceField>,
    conditions: Vec<Offer>,
}

struct ChoiceField {
    slug_name: String,
    slug: String,
    label: TextsField,
}

/// The question of an address; none: a new one.
fn of_address<'m>(method: &'m Method, slug: &str) -> Result<Option<&'m Question>, PageError> {
    if slug == NEW {
        return Ok(None);
    }
    method.questions.iter().find(|question| question.slug == slug).map(Some).ok_or(PageError::NotFound)
}

fn filled(question: Option<&Question>, next: &str) -> Fields {
    let fields = Fields::default().with("version", next);
    let Some(question) = question else {
        return Side::ALL
            .iter()
            .fold(fields.with("asked_in", AskedIn::SignUp), |fields, side| fields.with("who", side));
    };
    let fields = fields
        .with("asked_in", question.asked_in)
        .with("kind", question.kind)
        .with_some("least", question.least)
        .with_some("most", question.most)
        .with_some("required", question.required.then_some("yes"))
        .with_some("sensitive", question.sensitive.then_some("yes"));
    let fields = question.who.iter().fold(fields, |fields, side| fields.with("who", side));
    let fields = fill(fill(fields, "label", &question.label), "help", &question.help);
    let fields = fill(fill(fields, "guidance", &question.guidance), "purpose", &question.purpose);
    let fields = question.choices.iter().enumerate().fold(fields, |fields, (row, choice)| {
        fill(
            fields.with(&format!("choice-{row}"), &choice.slug),
            &format!("choice-{row}-label"),
            &choice.label,
        )
    });
    let Some(only_if) = &question.only_if else { return fields };
    only_if
        .answer
        .iter()
        .fold(fields, |fields, answer| fields.with("only_if", format!("{}/{answer}", only_if.question)))
}

fn draw(app: &App, who: &Who, edited: &Edited, slug: &str, form: Form) -> Show {
    let method = &edited.one.method;
    let words = method.words(&who.words);
    let title = if slug == NEW { "methods-question-new" } else { "methods-question" };
    let mut page = Page::staff(app, who, words.t(title));
    page.words = words.clone();
    let texts =
        |name: &str, key: &str, is_long| texts_field(&words, method, &form, name, &words.t(key), is_long);
    let rows = (0..MOST_CHOICES).take_while(|row| !form.value(&format!("choice-{row}")).is_empty()).count();
    let choice = |row: usize| {
        let slug_name = format!("choice-{row}");
        ChoiceField {
            slug: form.value(&slug_name).to_owned(),
            label: texts_field(
                &words,
                method,
                &form,
                &format!("{slug_name}-label"),
                &words.tn("methods-question-choice", row + 1),
                false,
            ),
            slug_name,
        }
    };
    Show {
        path: edited.one.path(),
        action: format!("{}/questions/{slug}", edited.one.path()),
        is_new: slug == NEW,
        in_place: edited.in_place,
        label: texts("label", "methods-question-label", false),
        help: texts("help", "methods-question-help", true),
        guidance: texts("guidance", "methods-question-guidance", true),
        purpose: texts("purpose", "methods-question-purpose", true),
        forms: AskedIn::ALL
            .iter()
            .map(|one| form.offer("asked_in", one, words.t(&format!("answers-form-{one}"))))
            .collect(),
        sides: [Side::Mentee, Side::Mentor]
            .map(|side| form.offer("who", side, words.t(&format!("rounds-side-{side}"))))
            .into(),
        kinds: AnswerKind::ALL
            .iter()
            .map(|kind| form.offer("kind", kind, words.t(&format!("answers-kind-{kind}"))))
            .collect(),
        choices: (0..(rows + MORE_CHOICES).min(MOST_CHOICES)).map(choice).collect(),
        conditions: conditions(&words, method, slug, &form),
        form,
        page,
    }
}

/// Every answer that this question can depend on: those of the questions before it.
fn conditions(words: &Words, method: &Method, slug: &str, form: &Form) -> Vec<Offer> {
    let earlier = method.questions.iter().take_while(|question| question.slug != slug);
    let of_question = |question: &Question| {
        let label = method.text(&question.label, words.language()).to_owned();
        let form_name = words.t(&format!("answers-form-{}", question.asked_in));
        let offer = |answer: &&str| {
            let answered = match question.kind {
                AnswerKind::YesNo => words.t(&format!("intake-{answer}")),
                AnswerKind::OneOf
                | AnswerKind::SeveralOf
                | AnswerKind::Line
                | AnswerKind::Text
                | AnswerKind::Number
                | AnswerKind::Date
                | AnswerKind::Scale
                | AnswerKind::Languages => method.label(&question.choices, answer, words.language()),
            };
            let said = Message::new("methods-question-condition")
                .with("question", label.as_str())
                .with("answer", answered)
                .with("form", form_name.as_str());
            form.offer("only_if", format!("{}/{answer}", question.slug), words.say(&said))
        };
        question.words().iter().map(offer).collect::<Vec<_>>()
    };
    earlier.flat_map(of_question).collect()
}

async fn show(
    State(app): State<App>,
    who: Who,
    Path((slug, version, question)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &(slug, version)).await?;
    let fields = filled(of_address(&edited.one.method, &question)?, &edited.next);
    html(&draw(&app, &who, &edited, &question, Form::filled(fields)))
}

async fn save(
    State(app): State<App>,
    who: Who,
    Path((slug, version, question)): Path<(String, String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &(slug, version)).await?;
    let old = of_address(&edited.one.method, &question)?;
    let part = match old {
        Some(old) if sent.fields.raw("wanted") == "remove" => Ok(Part::NoQuestion(old.slug.clone())),
        old => parse(&sent.fields, &edited.one.method, old).map(|new| Part::Question(Box::new(new))),
    };
    let faults = match part {
        Ok(part) => match keep_part(&app, &who, &sent, &edited, &part, "/questions").await? {
            Ok(kept) => return Ok(kept),
            Err(faults) => faults,
        },
        Err(faults) => faults,
    };
    refused(&draw(&app, &who, &edited, &question, Form::refused(sent.fields, faults)))
}

/// Reads the form, collecting every fault. What its kind has no use for is left out, whatever stands there.
fn parse(fields: &Fields, method: &Method, old: Option<&Question>) -> Result<Question, Faults> {
    let mut faults = Faults::new();
    let missing = |field: &str, faults: &mut Faults| faults.add(field, Message::new("fault-choose"));
    let asked_in: Option<AskedIn> = fields.choice("asked_in");
    let kind: Option<AnswerKind> = fields.choice("kind");
    let who: Vec<Side> = Side::ALL.iter().copied().filter(|side| fields.has("who", side.word())).collect();
    if asked_in.is_none() {
        missing("asked_in", &mut faults);
    }
    if kind.is_none() {
        missing("kind", &mut faults);
    }
    if who.is_empty() {
        missing("who", &mut faults);
    }
    let (asked_in, kind) = (asked_in.unwrap_or(AskedIn::SignUp), kind.unwrap_or(AnswerKind::Line));
    let label = needed_texts(fields, method, "label", &mut faults);
    let has_choices = kind == AnswerKind::OneOf || kind == AnswerKind::SeveralOf;
    let choices = if has_choices { choices(fields, method, &mut faults) } else { Vec::new() };
    if has_choices && choices.len() < 2 {
        faults.add_unless_present("choice-0-label", Message::new("methods-question-choices-missing"));
    }
    let has_range = kind == AnswerKind::Number || kind == AnswerKind::Scale;
    let mut number = |name: &str| {
        if has_range { fields.number(name, -1_000_000, 1_000_000, &mut faults) } else { None }
    };
    let (least, most) = (number("least"), number("most"));
    let sensitive = fields.has("sensitive", "yes");
    let purpose = texts_of(fields, method, "purpose", &mut faults);
    if sensitive && purpose.0.is_empty() {
        faults.add_unless_present("purpose", Message::new("methods-question-purpose-missing"));
    }
    let help = texts_of(fields, method, "help", &mut faults);
    let guidance = texts_of(fields, method, "guidance", &mut faults);
    let only_if = only_if(fields, &mut faults);
    let slug = old.map_or_else(|| new_slug(method, &label), |old| old.slug.clone());
    faults.or(Question {
        slug,
        asked_in,
        who,
        kind,
        label,
        help,
        guidance,
        required: fields.has("required", "yes") && !sensitive,
        choices,
        least,
        most,
        only_if,
        sensitive,
        purpose,
    })
}

/// The choices of the rows that say something. One that was there keeps its slug: old answers are kept under it.
fn choices(fields: &Fields, method: &Method, faults: &mut Faults) -> Vec<Choice> {
    let mut choices = Vec::<Choice>::new();
    for row in 0..MOST_CHOICES {
        let label = texts_of(fields, method, &format!("choice-{row}-label"), faults);
        if label.0.is_empty() {
            continue;
        }
        let kept = fields.text(&format!("choice-{row}")).filter(|slug| crate::methods::check::is_slug(slug));
        let taken = |slug: &str| choices.iter().any(|choice| choice.slug == slug);
        let slug = kept.filter(|slug| !taken(slug)).unwrap_or_else(|| free_slug(&label, "choice", taken));
        choices.push(Choice { slug, label });
    }
    choices
}

fn only_if(fields: &Fields, faults: &mut Faults) -> Option<OnlyIf> {
    let ticked: Vec<(&str, &str)> =
        fields.all("only_if").into_iter().filter_map(|value| value.split_once('/')).collect();
    let (question, _) = *ticked.first()?;
    if ticked.iter().any(|(other, _)| *other != question) {
        faults.add("only_if", Message::new("methods-question-one-condition"));
    }
    let answer = ticked.iter().map(|(_, answer)| (*answer).to_owned()).collect();
    Some(OnlyIf { question: question.to_owned(), answer })
}

fn new_slug(method: &Method, label: &Texts) -> String {
    free_slug(label, "question", |slug| method.questions.iter().any(|question| question.slug == slug))
}

/// A short name from the English words that is not taken.
pub(super) fn free_slug(label: &Texts, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let words = crate::organisations::slug(label.0.get("en").map_or("", String::as_str));
    let short: String = words.chars().take(40).collect();
    let plain = short.trim_matches('-');
    let plain = if plain.is_empty() { otherwise } else { plain };
    let numbered = (2..).map(|number: u32| format!("{plain}-{number}"));
    std::iter::once(plain.to_owned()).chain(numbered).find(|slug| !taken(slug)).unwrap_or_default()
}
