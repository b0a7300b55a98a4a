//! The page behind the link, where somebody reads and confirms; and the coordinator's part of it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::tz::TimeZone;

use super::{Confirmation, How, Told, mail, store, told};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::history::{self, Event, Pen};
use crate::ids::{ParticipationId, StaffId};
use crate::methods::Method;
use crate::organisations::{Organisation, store as organisations};
use crate::outbox::Act;
use crate::people::{Participation, Stage, store as people};
use crate::programmes::{Round, store as programmes};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::{Secret, hash_secret};
use crate::web::page::html;
use crate::web::{App, Done, Door, Id, Page, PageError, Site, Submission, Visitor, Who};
use crate::words::{Message, Words};

/// The expectations' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/expectations/{secret}", Door::Public, show)
        .post("/expectations/{secret}", Door::Public, confirm)
        .post("/people/{id}/expectations", Door::Staff(Action::EditPerson), confirm_together)
        .post("/people/{id}/expectations/link", Door::Staff(Action::EditPerson), send_link)
}

/// The card on a person's page.
pub struct Card {
    /// The confirmation in words; none: not given yet.
    pub confirmed: Option<String>,
    /// What they confirm.
    pub told: Told,
}

/// The card; none when the method names no expectations.
pub fn card(words: &Words, round: &Round, confirmed: Option<&Confirmation>) -> Option<Card> {
    let told = told(&round.method, words.language())?;
    let in_words = |given: &Confirmation| {
        let language = crate::words::language(&given.locale).map_or("–", |language| language.autonym);
        words.say(
            &Message::new(format!("stages-confirmed-{}", given.how))
                .with("day", given.on)
                .with("language", language)
                .with("version", given.version.as_str()),
        )
    };
    Some(Card { confirmed: confirmed.map(in_words), told })
}

/// Everything a link leads to.
struct Found {
    org: OrgScope,
    organisation: Organisation,
    round: Round,
    participation: Participation,
    confirmed: bool,
}

fn find(tx: &mut Tx, secret: &str, now: jiff::Timestamp) -> Result<Found, PageError> {
    let platform = PlatformScope::of_the_machine();
    let hash = hash_secret(secret);
    let (org, id) = store::open_link(&platform, tx, &hash, now)?.ok_or(PageError::NotFound)?;
    let participation = people::find(&org, tx, id)?;
    let round = programmes::find_round(&org, tx, participation.round)?;
    let expectations = round.method.expectations.as_ref().ok_or(PageError::NotFound)?;
    let confirmed = store::find(&org, tx, id, &expectations.version)?.is_some();
    let organisation = organisations::own(&org, tx)?;
    Ok(Found { org, organisation, round, participation, confirmed })
}

#[derive(Template)]
#[template(path = "expectations/show.html")]
struct Show {
    page: Page,
    path: String,
    organisation: String,
    told: Told,
    confirmed: bool,
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let (now, path) = (visitor.now, format!("/expectations/{secret}"));
    let found = app.db.read(move |tx| find(tx, &secret, now)).await?;
    let words = found.round.method.words(&visitor.words);
    let mut page = Page::public(&app, &visitor, found.round.programme_name.clone());
    let told = told(&found.round.method, words.language()).unwrap_or_default();
    page.words = words;
    html(&Show { page, path, organisation: found.organisation.name, told, confirmed: found.confirmed })
}

/// Notes a confirmation in the history, once; the link that was sent for it has no more to do.
fn note(
    org: &OrgScope,
    tx: &mut Tx,
    id: ParticipationId,
    by: Option<StaffId>,
    new: &Confirmation,
    now: jiff::Timestamp,
) -> Stored<()> {
    if store::confirm(org, tx, id, new)? {
        history::record(org, tx, id, by, &Event::ExpectationsConfirmed, now)?;
    }
    crate::outbox::store::not_needed(org, tx, Act::Confirm(id))
}

/// Notes that somebody confirmed together with the coordinator, in the person's own language. Nothing where the method names
/// no expectations. The caller moves the person on.
pub fn note_together(who: &Who, tx: &mut Tx, method: &Method, of: &Participation) -> Stored<()> {
    let Some(expectations) = &method.expectations else { return Ok(()) };
    let new = Confirmation {
        version: expectations.version.clone(),
        locale: of.person.locale.clone(),
        how: How::Staff,
        on: who.today,
    };
    note(&who.org, tx, of.id, Some(who.id), &new, who.now)
}

async fn confirm(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (now, locale) = (visitor.now, visitor.words.tag());
    let location = format!("/expectations/{secret}?lang={locale}");
    app.once_public(&visitor, &sent, move |tx| {
        let found = find(tx, &secret, now)?;
        let id = people::lock(&found.org, tx, found.participation.id)?.0.id;
        let zone = TimeZone::get(&found.organisation.time_zone).unwrap_or(TimeZone::UTC);
        let on = now.to_zoned_datetime(zone).date();
        if let Some(expectations) = &found.round.method.expectations {
            let version = expectations.version.clone();
            let new = Confirmation { version, locale: locale.to_owned(), how: How::Link, on };
            note(&found.org, tx, id, None, &new, now)?;
            crate::stages::store::advance(&found.org, tx, &found.round.method, id, on, Pen::Now(now))?;
        }
        Ok(Done::at(location))
    })
    .await
}

async fn confirm_together(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let participation = people::lock(&who.org, tx, id)?.0;
        let round = programmes::find_round(&who.org, tx, participation.round)?;
        if round.method.expectations.is_none() {
            return Err(PageError::NotFound);
        }
        note_together(who, tx, &round.method, &participation)?;
        crate::stages::store::advance(&who.org, tx, &round.method, id, who.today, Pen::Now(who.now))?;
        Ok(Done::at(participation.path()).saying(Message::new("stages-expectations-noted")))
    })
    .await
}

async fn send_link(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let participation = people::lock(&who.org, tx, id)?.0;
        let round = programmes::find_round(&who.org, tx, participation.round)?;
        if round.method.expectations.is_none() {
            return Err(PageError::NotFound);
        }
        if participation.stage == Stage::Withdrawn {
            return Err(PageError::Conflict(Message::new("stages-has-withdrawn")));
        }
        let secret = Secret::new();
        let link = format!("{base}/expectations/{}", secret.text());
        let organisation = organisations::own(&who.org, tx)?;
        let no_address = || PageError::Invalid(Message::new("stages-no-address"));
        let mut message = mail::link(&organisation, &participation.person, &link).ok_or_else(no_address)?;
        message.stops_with = Some(Act::Confirm(id));
        store::insert_link(&who.org, tx, &secret.hash(), id, who.now)?;
        crate::outbox::store::send(tx, &message, who.now)?;
        let said = Message::new("stages-link-sent").with("name", participation.person.full_name());
        Ok(Done::at(participation.path()).saying(said))
    })
    .await
}
