//! The outbox page: what was written to whom, and what could not be delivered.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::MessageState;
use super::store;
use crate::access::Action;
use crate::web::page::html;
use crate::web::{App, Door, Page, PageError, Site, Who};

/// The newest messages shown on one page.
const SHOWN: i64 = 200;

/// The outbox's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/outbox", Door::Staff(Action::SeeOutbox), index)
}

#[derive(Template)]
#[template(path = "outbox/index.html")]
struct Index {
    page: Page,
    messages: Vec<Shown>,
}

struct Shown {
    row: store::Row,
    written: String,
    state: String,
    failed: bool,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let org = who.org.clone();
    let rows = app.db.read(move |tx| store::newest(&org, tx, SHOWN)).await?;
    let zone = who.session.time_zone.clone();
    let messages = rows
        .into_iter()
        .map(|row| Shown {
            written: who.words.date(row.created_at.0.to_zoned_datetime(zone.clone()).date()),
            state: who.words.t(&format!("message-state-{}", row.state)),
            failed: row.state == MessageState::Failed,
            row,
        })
        .collect();
    html(&Index { page: Page::staff(&app, &who, who.words.t("outbox-title")), messages })
}
