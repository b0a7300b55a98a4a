//! The outbox page: what was written to whom, and what could not be delivered.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::store::Retry;
use super::{MessageState, store, with_base_url};
use crate::access::{Action, StaffRole};
use crate::ids::MessageId;
use crate::web::page::html;
use crate::web::{App, Done, Door, Id, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The newest messages shown on one page.
const SHOWN: i64 = 200;

/// The outbox's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = super::reports::routes(super::person::routes(site));
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

/// A message as the pages show it.
pub(super) struct Shown {
    pub row: store::Row,
    /// What leaves the house, without secrets that the reader may not have.
    pub body: String,
    /// What a text message leads to.
    pub letter: Option<String>,
    pub channel: String,
    pub written: String,
    pub state: String,
    pub badge: &'static str,
    pub language: &'static str,
}

pub(super) fn shown(app: &App, who: &Who, row: store::Row) -> Shown {
    let readable = |text: &str| {
        let text = with_base_url(text, &app.config.base_url);
        if who.role == StaffRole::Admin { text } else { without_secrets(&text) }
    };
    let day = row.created_at.0.to_zoned_datetime(who.session.time_zone.clone()).date();
    Shown {
        body: readable(&row.body),
        letter: row.letter.as_deref().map(readable),
        channel: who.words.t(&format!("messages-by-{}", row.channel)),
        written: who.words.date(day),
        state: who.words.t(&format!("message-state-{}", row.state)),
        badge: match row.state {
            MessageState::Waiting | MessageState::NotNeeded => "",
            MessageState::Sent => "good",
            MessageState::Failed => "harm",
        },
        language: crate::words::language(&row.locale).map_or("", |language| language.autonym),
        row,
    }
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (failed, others) = app
        .db
        .read(move |tx| {
            let failed = store::newest_in(&org, tx, &[MessageState::Failed], SHOWN)?;
            let calm = [MessageState::Waiting, MessageState::Sent, MessageState::NotNeeded];
            let others = store::newest_in(&org, tx, &calm, SHOWN)?;
            Ok::<_, PageError>((failed, others))
        })
        .await?;
    html(&Index {
        page: Page::staff(&app, &who, who.words.t("outbox-title")),
        failed: failed.into_iter().map(|row| shown(&app, &who, row)).collect(),
        messages: others.into_iter().map(|row| shown(&app, &who, row)).collect(),
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
    app.once(&who, &sent, move |who, tx| match store::retry(&who.org, tx, id, who.now)? {
        Retry::Waits => Ok(Done::at("/outbox").saying(Message::new("outbox-tried-again"))),
        Retry::WayClosed => Err(PageError::Conflict(Message::new("outbox-way-closed"))),
        Retry::NotGivenUp => {
            let state = store::state(&who.org, tx, id)?;
            Err(PageError::Conflict(Message::new(format!("outbox-not-failed-{state}"))))
        }
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
