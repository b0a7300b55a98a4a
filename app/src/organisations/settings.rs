//! What the public sees of the organisation, and the page where its administrator changes it.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::{Contact, Organisation, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Page, PageError, Site, Submission, Who};
use crate::words::Message;

const PATH: &str = "/organisation";

/// The settings' part of the site map.
pub(super) fn routes(site: Site) -> Site {
    site.get(PATH, Door::Staff(Action::ManageOrganisation), show).post(
        PATH,
        Door::Staff(Action::ManageOrganisation),
        change,
    )
}

#[derive(Template)]
#[template(path = "organisations/settings.html")]
struct Show {
    page: Page,
    form: Form,
    path: &'static str,
    /// When it was changed last, and by whom; empty when it never was.
    changed: String,
}

async fn show(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    html(&draw(&app, &who, None).await?)
}

/// The page with what is stored, or with the form that was sent.
async fn draw(app: &App, who: &Who, sent: Option<Form>) -> Result<Show, PageError> {
    let org = who.org.clone();
    let (organisation, told) = app
        .db
        .read(move |tx| {
            let told = history::of(&org, tx, org.id())?;
            Ok::<_, PageError>((store::own(&org, tx)?, told))
        })
        .await?;
    let changed = told.first().map(|entry| {
        let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
        who.words.ta2("organisation-changed-last", "by", entry.by.as_deref().unwrap_or_default(), "day", day)
    });
    Ok(Show {
        page: Page::staff(app, who, who.words.t("organisation-title")),
        form: sent.unwrap_or_else(|| Form::filled(fields(&organisation))),
        path: PATH,
        changed: changed.unwrap_or_default(),
    })
}

fn fields(organisation: &Organisation) -> Fields {
    Fields::default()
        .with("name", organisation.name.as_str())
        .with_some("email", organisation.email.as_ref())
        .with_some("phone", organisation.phone.as_ref())
        .with_some("address", organisation.address.as_ref())
}

async fn change(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let contact = match Contact::parse(&sent.fields) {
        Ok(contact) => contact,
        Err(faults) => return refused(&draw(&app, &who, Some(Form::refused(sent.fields, faults))).await?),
    };
    app.once(&who, &sent, move |who, tx| {
        store::set_contact(&who.org, tx, &contact)?;
        let event = Event::OrganisationChanged;
        history::record(&who.org, tx, who.org.id(), Some(who.id), &event, who.now)?;
        Ok(Done::at(PATH).saying(Message::new("organisation-changed")))
    })
    .await
}
