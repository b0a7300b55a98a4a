//! What comes back from outside: the letter that a text message leads to, and a gateway's or a mail server's report that a message
//! never arrived.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::store;
use crate::ids::MessageId;
use crate::scope::PlatformScope;
use crate::staff::hash_secret;
use crate::web::page::html;
use crate::web::{App, Door, Page, PageError, Site, Visitor};
use crate::words::Message;

/// The part of the site map that is open to everybody.
pub fn routes(site: Site) -> Site {
    site.get("/letter/{secret}", Door::Public, letter).post("/gateway/reports", Door::Public, report)
}

#[derive(Template)]
#[template(path = "outbox/letter.html")]
struct Letter {
    page: Page,
    lang: String,
    body: String,
}

async fn letter(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let now = visitor.now;
    let found = app
        .db
        .read(move |tx| {
            store::letter(&PlatformScope::of_the_machine(), tx, &hash_secret(&secret), now)
                .map_err(PageError::from)
        })
        .await?;
    let (lang, body) = found.ok_or(PageError::NotFound)?;
    html(&Letter { page: Page::public(&app, &visitor, visitor.words.t("letter-title")), lang, body })
}

/// A report: of which message, and why it did not arrive.
#[derive(Deserialize)]
struct Report {
    id: String,
    delivered: bool,
    #[serde(default)]
    reason: String,
}

/// The longest reason that is kept. Unit: characters.
const LONGEST_REASON: usize = 200;

/// `POST` with the gateway's token as `Authorization: Bearer`, JSON with the message's `id`, whether it was `delivered`, and a
/// `reason`. Without the token there is no such page.
async fn report(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Result<Response, PageError> {
    let token = app.config.gateway_token.as_deref().ok_or(PageError::NotFound)?;
    let said = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Compared by their hashes: how long it takes says nothing of the token.
    if hash_secret(said) != hash_secret(&format!("Bearer {token}")) {
        return Err(PageError::NotFound);
    }
    let unreadable = || PageError::Invalid(Message::new("fault-form-incomplete"));
    let report: Report = serde_json::from_slice(&body).map_err(|_| unreadable())?;
    let id: MessageId = report.id.parse().map_err(|_| unreadable())?;
    if !report.delivered {
        let now = app.clock.now();
        let reason: String =
            report.reason.chars().filter(|letter| !letter.is_control()).take(LONGEST_REASON).collect();
        app.db
            .write(move |tx| store::bounced(&PlatformScope::of_the_machine(), tx, id, &reason, now))
            .await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
