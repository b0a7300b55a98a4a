//! What the pages that change one part of a method share: texts by language as fields, and keeping the result.

use axum::response::Response;

use super::Part;
use crate::methods::pages::{Kept, find, keep};
use crate::methods::store::OfferedMethod;
use crate::methods::{Method, Texts, check, edit};
use crate::web::form::{Faults, Fields, Form};
use crate::web::{App, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Message, Words};

/// The editor's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = super::questions::routes(site);
    let site = super::wording::routes(site);
    let site = super::goals::routes(site);
    super::steps::routes(site)
}

/// A text in each language, as fields.
pub struct TextsField {
    /// What it is.
    pub legend: String,
    /// What stands under it.
    pub help: String,
    /// What is wrong.
    pub error: String,
    /// The field's name without its language: an anchor.
    pub name: String,
    /// Several lines or one.
    pub is_long: bool,
    /// The programme's own language and English.
    pub own: Vec<TextIn>,
    /// The other languages.
    pub others: Vec<TextIn>,
}

/// A text in one language.
pub struct TextIn {
    /// The field.
    pub name: String,
    /// The language's tag.
    pub tag: &'static str,
    /// Its name for itself.
    pub language: &'static str,
    /// Whether it runs from right to left.
    pub dir: &'static str,
    /// The text.
    pub value: String,
}

/// The fields of a text.
pub fn texts_field(
    words: &Words,
    method: &Method,
    form: &Form,
    name: &str,
    legend: &str,
    is_long: bool,
) -> TextsField {
    let one = |language: &'static crate::words::Language| {
        let field = format!("{name}.{}", language.tag);
        TextIn {
            value: form.value(&field).to_owned(),
            name: field,
            tag: language.tag,
            language: language.autonym,
            dir: if language.right_to_left { "rtl" } else { "ltr" },
        }
    };
    let is_own = |tag: &str| tag == method.language || tag == "en";
    let mut own: Vec<TextIn> = LANGUAGES.iter().filter(|one| is_own(one.tag)).map(one).collect();
    own.sort_by_key(|one| one.tag != method.language);
    let others: Vec<TextIn> = LANGUAGES.iter().filter(|one| !is_own(one.tag)).map(one).collect();
    TextsField {
        legend: legend.to_owned(),
        help: String::new(),
        error: form.faults.of(name).map_or_else(String::new, |message| words.say(message)),
        name: name.to_owned(),
        is_long,
        own,
        others,
    }
}

/// The texts that were sent. One in the programme's own language and in English belong together.
pub fn texts_of(fields: &Fields, method: &Method, name: &str, faults: &mut Faults) -> Texts {
    let sent = LANGUAGES.iter().filter_map(|language| {
        let text = fields.text(&format!("{name}.{}", language.tag))?;
        Some((language.tag.to_owned(), text.replace("\r\n", "\n")))
    });
    let texts = Texts(sent.collect());
    let is_there = |tag: &str| texts.0.contains_key(tag);
    let is_complete = is_there(&method.language) && is_there("en");
    if !texts.0.is_empty() && !is_complete {
        faults.add(name, both_needed(method));
    }
    texts
}

/// The same, where there has to be one.
pub fn needed_texts(fields: &Fields, method: &Method, name: &str, faults: &mut Faults) -> Texts {
    let texts = texts_of(fields, method, name, faults);
    if texts.0.is_empty() {
        faults.add(name, both_needed(method));
    }
    texts
}

fn both_needed(method: &Method) -> Message {
    let own = crate::words::language(&method.language).map_or("", |language| language.autonym);
    Message::new("methods-both-needed").with("language", own)
}

/// The form filled with a text.
#[must_use]
pub fn fill(fields: Fields, name: &str, texts: &Texts) -> Fields {
    texts.0.iter().fold(fields, |fields, (tag, text)| fields.with(&format!("{name}.{tag}"), text))
}

/// An edition that is being changed.
pub struct Edited {
    /// It.
    pub one: OfferedMethod,
    /// The version that changes are kept under, unless the form says another.
    pub next: String,
    /// Whether that is this edition itself: no round runs it.
    pub in_place: bool,
}

/// The edition of an address.
pub async fn edited(app: &App, who: &Who, address: &(String, String)) -> Result<Edited, PageError> {
    let (one, all) = find(app, who, address).await?;
    let (org, method) = (who.org.clone(), one.method.clone());
    let is_run = app.db.read(move |tx| crate::methods::store::is_run(&org, tx, &method)).await?;
    let taken: Vec<String> = all
        .iter()
        .filter(|other| other.method.slug == one.method.slug)
        .map(|other| other.method.version.clone())
        .collect();
    let in_place = one.own && !is_run;
    let next = if in_place { one.method.version.clone() } else { edit::next_version(&one.method, &taken) };
    Ok(Edited { one, next, in_place })
}

/// Keeps a changed part; what is wrong comes back as faults of the form.
pub async fn keep_part(
    app: &App,
    who: &Who,
    sent: &Submission,
    edited: &Edited,
    part: &Part,
    then: &'static str,
) -> Result<Result<Response, Faults>, PageError> {
    let mut faults = Faults::new();
    let version = sent.fields.needed_line("version", "methods-version-missing", &mut faults);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let before = &edited.one;
    let text = match super::change(&before.source, &before.method, &version, part) {
        Ok(text) => text,
        Err(found) => {
            // The first one is enough here: one part was changed.
            let said =
                found.first().map(|fault| format!("{} {}", fault.what(&who.words), fault.remedy(&who.words)));
            faults.add("part", Message::new("methods-part-wrong").with("reason", said.unwrap_or_default()));
            return Ok(Err(faults));
        }
    };
    let Ok(method) = check::check(&text) else {
        return Err(PageError::Invalid(Message::new("fault-choose")));
    };
    match keep(app, who, sent, Kept { method, source: text, then }).await {
        Err(PageError::Invalid(why)) => {
            faults.add("version", why);
            Ok(Err(faults))
        }
        answer => answer.map(Ok),
    }
}
