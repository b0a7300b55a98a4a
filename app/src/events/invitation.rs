//! An invitation behind its link: look, and answer with a button. Looking changes nothing, because mail scanners look
//! too. The link opens this one invitation and nothing else.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::mail::Desk;
use super::public::{Facts, today_of};
use super::staff_guests::note_answer;
use super::{Answer, Event, Guest, calendar, guest_store, store};
use crate::organisations::{Organisation, store as organisations};
use crate::scope::{EventScope, PlatformScope};
use crate::web::page::html;
use crate::web::{App, Done, Door, Page, PageError, Site, Submission, Visitor};
use crate::words::Message;

/// The invitations' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/invitation/{secret}", Door::Public, show)
        .post("/invitation/{secret}", Door::Public, answer)
        .get("/invitation/{secret}/event.ics", Door::Public, file)
}

struct Found {
    door: EventScope,
    guest: Guest,
    event: Event,
    organisation: Organisation,
}

async fn find(app: &App, visitor: &Visitor, secret: String) -> Result<Found, PageError> {
    let now = visitor.now;
    app.db
        .read(move |tx| {
            let found = guest_store::by_link(&PlatformScope::of_the_machine(), tx, &secret, now)?;
            let (door, guest) =
                found.ok_or_else(|| PageError::Invalid(Message::new("guests-link-too-old")))?;
            let org = door.to_answer();
            let event = store::of_door(&door, tx)?;
            let guest = guest_store::find(&org, tx, event.id, guest)?;
            Ok(Found { organisation: organisations::own(&org, tx)?, door, guest, event })
        })
        .await
}

#[derive(Template)]
#[template(path = "events/invitation.html")]
struct Show {
    page: Page,
    organisation: Organisation,
    facts: Facts,
    path: String,
    name: String,
    said: String,
    answer: Answer,
    closed: Option<String>,
    code: String,
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let path = format!("/invitation/{secret}");
    let found = find(&app, &visitor, secret).await?;
    let words = &visitor.words;
    let (today, _) = today_of(&found.organisation, visitor.now);
    let closed = found.event.takes_answers(today).err();
    html(&Show {
        page: Page::public(&app, &visitor, words.t("guests-invitation")),
        facts: Facts::of(&found.event, words),
        path,
        name: found.guest.name.given.clone(),
        said: words.t(&format!("guests-you-said-{}", found.guest.answer)),
        answer: found.guest.answer,
        closed: closed.map(|cannot| words.say(&cannot.message())),
        code: found.guest.code(),
        organisation: found.organisation,
    })
}

async fn answer(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let location = format!("/invitation/{secret}");
    let comes = match sent.fields.raw("answer") {
        "yes" => true,
        "no" => false,
        _ => return Err(PageError::Invalid(Message::new("fault-choose"))),
    };
    let found = find(&app, &visitor, secret).await?;
    let (base_url, now) = (app.config.base_url.clone(), visitor.now);
    app.once_public(&visitor, &sent, move |tx| {
        let org = found.door.to_answer();
        let event = store::lock(&org, tx, found.event.id)?;
        event.takes_answers(today_of(&found.organisation, now).0)?;
        let desk = Desk { from: &found.organisation, base_url: &base_url, now };
        note_answer(&org, tx, desk, &event, found.guest.id, comes)?;
        Ok(Done::at(location))
    })
    .await
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    details: String,
}

/// The appointment for a calendar: neutral, unless the guest asks for title and place.
async fn file(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let link = format!("{}/invitation/{secret}", app.config.base_url);
    let found = find(&app, &visitor, secret).await?;
    let entry = if wanted.details == "yes" {
        calendar::Entry::detailed(&found.event, &found.organisation, link, &visitor.words)
    } else {
        calendar::Entry::neutral(&found.event, &found.organisation, link, &visitor.words)
    };
    Ok(calendar::file(&calendar::one(&found.organisation, &entry, visitor.now), "event.ics"))
}
