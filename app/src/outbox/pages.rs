//! The outbox page: what was written to whom, and what could not be delivered.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::MessageState;
use super::store;
use crate::access::{Action, StaffRole};
use crate::ids::MessageId;
use crate::web::page::html;
use crate::web::{App, Done, Door, Id, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The newest messages shown on one page.
const SHOWN: i64 = 200;

/// The outbox's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/outbox", Door::Staff(Action::SeeOutbox), index).post(
        "/outbox/{id}/retry",
        Door::Staff(Action::SeeOutbox),
        retry,
    )
}

#[derive(Template)]
#[template(path = "outbox/index.html")]
struct Index {
    page: Page,
    failed: Vec<Shown>,
    messages: Vec<Shown>,
}

struct Shown {
    row: store::Row,
    body: String,
    written: String,
    state: String,
    badge: &'static str,
    language: &'static str,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (failed, others) = app
        .db
        .read(move |tx| {
            let failed = store::newest_in(&org, tx, &[MessageState::Failed], SHOWN)?;
            let others = store::newest_in(&org, tx, &[MessageState::Waiting, MessageState::Sent], SHOWN)?;
            Ok::<_, PageError>((failed, others))
        })
        .await?;
    let zone = who.session.time_zone.clone();
    let shown = |row: store::Row| Shown {
        body: if who.role == StaffRole::Admin { row.body.clone() } else { without_secrets(&row.body) },
        written: who.words.date(row.created_at.0.to_zoned_datetime(zone.clone()).date()),
        state: who.words.t(&format!("message-state-{}", row.state)),
        badge: match row.state {
            MessageState::Waiting => "",
            MessageState::Sent => "good",
            MessageState::Failed => "harm",
        },
        language: crate::words::language(&row.locale).map_or("", |language| language.autonym),
        row,
    };
    html(&Index {
        page: Page::staff(&app, &who, who.words.t("outbox-title")),
        failed: failed.into_iter().map(shown).collect(),
        messages: others.into_iter().map(shown).collect(),
    })
}

/// The same text without one-time secrets: with an invitation's link, a coordinator could become the administrator it was
/// written to.
fn without_secrets(body: &str) -> String {
    const SECRETS: [&str; 2] = ["/password/", "/invitation/"];
    SECRETS.iter().fold(body.to_owned(), |body, before| without(&body, before))
}

fn without(body: &str, before: &str) -> String {
    let mut parts = body.split(before);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(before);
        text.push('…');
        text.push_str(part.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric()));
    }
    text
}

async fn retry(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MessageId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        if store::retry(&who.org, tx, id, who.now)? {
            return Ok(Done::at("/outbox").saying(Message::new("outbox-tried-again")));
        }
        let state = store::state(&who.org, tx, id)?;
        Err(PageError::Conflict(Message::new(format!("outbox-not-failed-{state}"))))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn a_one_time_link_is_not_readable_in_the_outbox() {
        let body = "Open https://parvis.test/password/0a1b2c3d\nwithin 72 hours.";
        assert_eq!(without_secrets(body), "Open https://parvis.test/password/…\nwithin 72 hours.");
        assert_eq!(without_secrets("No link here."), "No link here.");
    }
}
