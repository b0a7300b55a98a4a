//! What the two sides are called, and what can be expected, as fields.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::Part;
use super::pages::{Edited, TextsField, edited, fill, keep_part, texts_field, texts_of};
use crate::access::Action;
use crate::methods::promises::Expectations;
use crate::methods::{Method, Roles, Side, Texts};
use crate::web::form::{Faults, Fields, Form};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Page, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Message, RoleWords};

/// Sentences that can be added at a time.
const MORE_LINES: usize = 2;
/// The most sentences of one list.
const MOST_LINES: usize = 20;
/// The three lists of the expectations, as they stand in the file.
const LISTS: [&str; 3] = ["can", "cannot", "rules"];
/// The forms of a role's name.
const FORMS: [&str; 3] = ["one", "many", "the"];

/// The part of the site map about words.
pub fn routes(site: Site) -> Site {
    site.get("/methods/{slug}/{version}/roles", Door::Staff(Action::ManageMethods), show_roles)
        .post("/methods/{slug}/{version}/roles", Door::Staff(Action::ManageMethods), save_roles)
        .get("/methods/{slug}/{version}/expectations", Door::Staff(Action::ManageMethods), show_expectations)
        .post("/methods/{slug}/{version}/expectations", Door::Staff(Action::ManageMethods), save_expectations)
}

// --- what the two are called ---------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "methods/roles.html")]
struct RolesPage {
    page: Page,
    form: Form,
    path: String,
    name: String,
    in_place: bool,
    sides: Vec<SideFields>,
}

struct SideFields {
    anchor: String,
    legend: String,
    error: String,
    languages: Vec<LanguageFields>,
}

struct LanguageFields {
    language: &'static str,
    tag: &'static str,
    words: Vec<WordField>,
}

struct WordField {
    name: String,
    label: String,
    value: String,
}

fn role_field(side: Side, tag: &str, form: &str) -> String {
    format!("{side}.{tag}.{form}")
}

fn draw_roles(app: &App, who: &Who, edited: &Edited, form: Form) -> RolesPage {
    let method = &edited.one.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("methods-roles"));
    page.words = words.clone();
    let word = |side: Side, tag: &str, of: &&str| {
        let name = role_field(side, tag, of);
        WordField { label: words.t(&format!("methods-role-{of}")), value: form.value(&name).to_owned(), name }
    };
    let side = |side: Side| SideFields {
        anchor: side.to_string(),
        legend: words.t(&format!("methods-roles-{side}")),
        error: page.fault(&form, side.word()),
        languages: LANGUAGES
            .iter()
            .map(|language| LanguageFields {
                language: language.autonym,
                tag: language.tag,
                words: FORMS.iter().map(|of| word(side, language.tag, of)).collect(),
            })
            .collect(),
    };
    RolesPage {
        path: edited.one.path(),
        name: method.text(&method.name, words.language()).to_owned(),
        in_place: edited.in_place,
        sides: [Side::Mentee, Side::Mentor].map(side).into(),
        form,
        page,
    }
}

async fn show_roles(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let roles = &edited.one.method.roles;
    let mut fields = Fields::default().with("version", &edited.next);
    for (side, by_language) in [(Side::Mentor, &roles.mentor), (Side::Mentee, &roles.mentee)] {
        for (tag, words) in by_language {
            for (of, word) in FORMS.iter().zip([&words.one, &words.many, &words.the]) {
                fields = fields.with(&role_field(side, tag, of), word);
            }
        }
    }
    html(&draw_roles(&app, &who, &edited, Form::filled(fields)))
}

/// The words of one side: all three in a language, or none.
fn roles_of(
    fields: &Fields,
    method: &Method,
    side: Side,
    faults: &mut Faults,
) -> BTreeMap<String, RoleWords> {
    let mut found = BTreeMap::new();
    for language in LANGUAGES {
        let word = |of: &str| fields.text(&role_field(side, language.tag, of));
        match (word("one"), word("many"), word("the")) {
            (Some(one), Some(many), Some(the)) => {
                found.insert(language.tag.to_owned(), RoleWords { one, many, the });
            }
            (None, None, None) if language.tag != "en" && language.tag != method.language => {}
            (_, _, _) => faults
                .add(side.word(), Message::new("methods-role-missing").with("language", language.autonym)),
        }
    }
    found
}

async fn save_roles(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let mut faults = Faults::new();
    let method = &edited.one.method;
    let roles = Roles {
        mentor: roles_of(&sent.fields, method, Side::Mentor, &mut faults),
        mentee: roles_of(&sent.fields, method, Side::Mentee, &mut faults),
    };
    if faults.is_empty() {
        match keep_part(&app, &who, &sent, &edited, &Part::Roles(roles), "").await? {
            Ok(kept) => return Ok(kept),
            Err(found) => faults = found,
        }
    }
    refused(&draw_roles(&app, &who, &edited, Form::refused(sent.fields, faults)))
}

// --- what can be expected ------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "methods/expectations.html")]
struct ExpectationsPage {
    page: Page,
    form: Form,
    path: String,
    name: String,
    in_place: bool,
    lists: Vec<(String, Vec<TextsField>)>,
}

fn line_name(list: &str, row: usize) -> String {
    format!("{list}-{row}")
}

fn draw_expectations(app: &App, who: &Who, edited: &Edited, form: Form) -> ExpectationsPage {
    let method = &edited.one.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("methods-expectations"));
    page.words = words.clone();
    let is_filled =
        |name: &str| LANGUAGES.iter().any(|one| !form.value(&format!("{name}.{}", one.tag)).is_empty());
    let list = |list: &str| {
        let last =
            (0..MOST_LINES).filter(|row| is_filled(&line_name(list, *row))).max().map_or(0, |row| row + 1);
        let rows = (0..(last + MORE_LINES).min(MOST_LINES)).map(|row| {
            let legend = words.tn("methods-expectations-line", row + 1);
            texts_field(&words, method, &form, &line_name(list, row), &legend, true)
        });
        (words.t(&format!("expectations-{list}")), rows.collect())
    };
    ExpectationsPage {
        path: edited.one.path(),
        name: method.text(&method.name, words.language()).to_owned(),
        in_place: edited.in_place,
        lists: LISTS.map(list).into(),
        form,
        page,
    }
}

fn lists_of(expectations: &Expectations) -> [(&'static str, &Vec<Texts>); 3] {
    let [can, cannot, rules] = LISTS;
    [(can, &expectations.can), (cannot, &expectations.cannot), (rules, &expectations.rules)]
}

async fn show_expectations(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let mut fields = Fields::default().with("version", &edited.next);
    for (list, lines) in edited.one.method.expectations.iter().flat_map(lists_of) {
        for (row, texts) in lines.iter().enumerate() {
            fields = fill(fields, &line_name(list, row), texts);
        }
    }
    html(&draw_expectations(&app, &who, &edited, Form::filled(fields)))
}

/// Another wording is another version of it: who confirmed the old one has not confirmed this one.
fn wording(before: Option<&Expectations>, new: Expectations) -> Expectations {
    match before {
        Some(old) if lists_of(old) == lists_of(&new) => old.clone(),
        Some(old) => {
            let next = old
                .version
                .parse::<u32>()
                .map_or_else(|_| format!("{}.2", old.version), |number| number.saturating_add(1).to_string());
            Expectations { version: next, ..new }
        }
        None => Expectations { version: "1".to_owned(), ..new },
    }
}

async fn save_expectations(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let method = &edited.one.method;
    let mut faults = Faults::new();
    let mut lines = |list: &str| -> Vec<Texts> {
        let rows =
            (0..MOST_LINES).map(|row| texts_of(&sent.fields, method, &line_name(list, row), &mut faults));
        rows.filter(|texts| !texts.0.is_empty()).collect()
    };
    let [can, cannot, rules] = LISTS.map(&mut lines);
    let new = Expectations { version: String::new(), can, cannot, rules };
    let part = Part::Expectations(Box::new(wording(method.expectations.as_ref(), new)));
    if faults.is_empty() {
        match keep_part(&app, &who, &sent, &edited, &part, "").await? {
            Ok(kept) => return Ok(kept),
            Err(found) => faults = found,
        }
    }
    refused(&draw_expectations(&app, &who, &edited, Form::refused(sent.fields, faults)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_wording_is_another_version_and_the_same_one_is_not() {
        let text = |text: &str| Texts([("en".to_owned(), text.to_owned())].into());
        let old =
            Expectations { version: "1".to_owned(), can: vec![text("a")], cannot: vec![], rules: vec![] };
        let same = Expectations { version: String::new(), ..old.clone() };
        assert_eq!(wording(Some(&old), same).version, "1");
        let other =
            Expectations { version: String::new(), can: vec![text("b")], cannot: vec![], rules: vec![] };
        assert_eq!(wording(Some(&old), other.clone()).version, "2");
        assert_eq!(wording(None, other).version, "1");
    }
}
