//! What goals can be about, as fields.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::Part;
use super::pages::{Edited, TextsField, edited, fill, keep_part, texts_field, texts_of};
use super::questions::free_slug;
use crate::access::Action;
use crate::methods::{GoalCategory, Method};
use crate::web::form::{Faults, Fields, Form};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Page, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Message};

/// Categories that can be added at a time.
const MORE: usize = 2;
/// The most categories.
const MOST: usize = 20;

/// The part of the site map about goals.
pub fn routes(site: Site) -> Site {
    site.get("/methods/{slug}/{version}/goals", Door::Staff(Action::ManageMethods), show).post(
        "/methods/{slug}/{version}/goals",
        Door::Staff(Action::ManageMethods),
        save,
    )
}

#[derive(Template)]
#[template(path = "methods/goals.html")]
struct GoalsPage {
    page: Page,
    form: Form,
    path: String,
    name: String,
    in_place: bool,
    rows: Vec<Row>,
}

struct Row {
    legend: String,
    slug_name: String,
    slug: String,
    label: TextsField,
    examples: TextsField,
}

fn name(row: usize) -> String {
    format!("category-{row}")
}

fn draw(app: &App, who: &Who, edited: &Edited, form: Form) -> GoalsPage {
    let method = &edited.one.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("methods-goals"));
    page.words = words.clone();
    let is_filled = |row: &usize| {
        LANGUAGES.iter().any(|one| !form.value(&format!("{}-label.{}", name(*row), one.tag)).is_empty())
    };
    let last = (0..MOST).filter(is_filled).max().map_or(0, |row| row + 1);
    let row = |row: usize| {
        let slug_name = name(row);
        let field = |part: &str, key: &str, is_long| {
            texts_field(&words, method, &form, &format!("{slug_name}-{part}"), &words.t(key), is_long)
        };
        Row {
            legend: words.tn("methods-goals-category", row + 1),
            slug: form.value(&slug_name).to_owned(),
            label: field("label", "methods-goals-label", false),
            examples: field("examples", "methods-goals-examples", true),
            slug_name,
        }
    };
    GoalsPage {
        path: edited.one.path(),
        name: method.text(&method.name, words.language()).to_owned(),
        in_place: edited.in_place,
        rows: (0..(last + MORE).min(MOST)).map(row).collect(),
        form,
        page,
    }
}

async fn show(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let mut fields = Fields::default().with("version", &edited.next);
    for (row, category) in edited.one.method.goals.iter().enumerate() {
        let name = name(row);
        fields = fields.with(&name, &category.slug);
        fields = fill(fields, &format!("{name}-label"), &category.label);
        fields = fill(fields, &format!("{name}-examples"), &category.examples);
    }
    html(&draw(&app, &who, &edited, Form::filled(fields)))
}

/// The categories of the rows that say something. One that was there keeps its slug: goals are kept under it.
fn categories(fields: &Fields, method: &Method, faults: &mut Faults) -> Vec<GoalCategory> {
    let mut found = Vec::<GoalCategory>::new();
    for row in 0..MOST {
        let name = name(row);
        let label = texts_of(fields, method, &format!("{name}-label"), faults);
        let examples = texts_of(fields, method, &format!("{name}-examples"), faults);
        if label.0.is_empty() {
            if !examples.0.is_empty() {
                faults.add(format!("{name}-label"), Message::new("methods-goals-label-missing"));
            }
            continue;
        }
        let kept = fields.text(&name).filter(|slug| crate::methods::check::is_slug(slug));
        let taken = |slug: &str| found.iter().any(|one| one.slug == slug);
        let known = |slug: &str| taken(slug) || method.goals.iter().any(|one| one.slug == slug);
        let slug = kept.filter(|slug| !taken(slug)).unwrap_or_else(|| free_slug(&label, "goal", known));
        found.push(GoalCategory { slug, label, examples });
    }
    found
}

async fn save(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let edited = edited(&app, &who, &address).await?;
    let mut faults = Faults::new();
    let part = Part::Goals(categories(&sent.fields, &edited.one.method, &mut faults));
    if faults.is_empty() {
        match keep_part(&app, &who, &sent, &edited, &part, "").await? {
            Ok(kept) => return Ok(kept),
            Err(found) => faults = found,
        }
    }
    refused(&draw(&app, &who, &edited, Form::refused(sent.fields, faults)))
}
