//! A method copied under another name: the beginning of a method of one's own.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use toml_edit::{DocumentMut, Item};

use super::check::check;
use super::edit::set;
use super::pages::{Kept, find, keep};
use crate::access::Action;
use crate::organisations::slug;
use crate::web::page::{html, refused};
use crate::web::{App, Door, Faults, Form, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The longest name. Unit: letters.
const LONGEST_NAME: usize = 80;

/// The part of the site map.
pub fn routes(site: Site) -> Site {
    let door = Door::Staff(Action::ManageMethods);
    site.get("/methods/{slug}/{version}/copy", door, show).post("/methods/{slug}/{version}/copy", door, copy)
}

/// The text of a file under another name, as its first edition. Everything else stays as it was written.
pub fn renamed(source: &str, new_slug: &str, name: &str) -> Option<String> {
    let mut file = source.parse::<DocumentMut>().ok()?;
    set(file.get_mut("slug"), new_slug.into());
    set(file.get_mut("version"), "1".into());
    let names = file.get_mut("name").and_then(Item::as_table_like_mut)?;
    for (_, item) in names.iter_mut() {
        set(Some(item), name.into());
    }
    Some(file.to_string())
}

#[derive(Template)]
#[template(path = "methods/copy.html")]
struct Show {
    page: Page,
    path: String,
    name: String,
    form: Form,
}

async fn show(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    html(&draw(&app, &who, &address, Form::empty()).await?)
}

async fn draw(app: &App, who: &Who, address: &(String, String), form: Form) -> Result<Show, PageError> {
    let (one, _) = find(app, who, address).await?;
    Ok(Show {
        page: Page::staff(app, who, who.words.t("methods-copy")),
        path: one.path(),
        name: one.method.text(&one.method.name, who.words.language()).to_owned(),
        form,
    })
}

async fn copy(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (one, all) = find(&app, &who, &address).await?;
    let mut faults = Faults::new();
    let is_name =
        |name: &String| name.chars().count() <= LONGEST_NAME && name.chars().any(char::is_alphanumeric);
    let name = sent.fields.line("name", &mut faults).filter(is_name);
    let new_slug = name.as_deref().map(slug).unwrap_or_default();
    if new_slug.is_empty() {
        faults.add("name", Message::new("methods-copy-name-missing").with("most", LONGEST_NAME));
    } else if all.iter().any(|other| other.method.slug == new_slug) {
        faults.add("name", Message::new("methods-copy-name-taken"));
    }
    let source = renamed(&one.source, &new_slug, &name.unwrap_or_default());
    let read = source.and_then(|source| check(&source).ok().map(|method| (method, source)));
    if read.is_none() && faults.is_empty() {
        faults.add("name", Message::new("methods-copy-name-missing").with("most", LONGEST_NAME));
    }
    match read.filter(|_| faults.is_empty()) {
        Some((method, source)) => keep(&app, &who, &sent, Kept { method, source, then: "" }).await,
        None => refused(&draw(&app, &who, &address, Form::refused(sent.fields, faults)).await?),
    }
}
