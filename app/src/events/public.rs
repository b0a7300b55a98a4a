//! The public pages of events: what is coming, one event with the places left, signing up as a stranger.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::form::Stranger;
use super::mail::{self, Desk, Letter};
use super::staff_guests::stranger;
use super::{Answer, Event, Guest, Origin, calendar, channel_offers, guest_store, guests, store};
use crate::db::{Stored, Tx};
use crate::ids::EventId;
use crate::organisations::{Organisation, store as organisations};
use crate::scope::{EventScope, PlatformScope};
use crate::staff::email_key;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::Words;

/// The public part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/meet/{organisation}", Door::Public, list)
        .get("/meet/{organisation}/calendar.ics", Door::Public, feed)
        .get("/meet/{organisation}/{event}", Door::Public, show)
        .post("/meet/{organisation}/{event}", Door::Public, sign_up)
        .get("/meet/{organisation}/{event}/thanks", Door::Public, thanks)
        .get("/meet/{organisation}/{event}/event.ics", Door::Public, one_file)
}

/// What everybody may know of an event.
pub(super) struct Facts {
    pub title: String,
    pub description: Option<String>,
    pub datetime: String,
    pub when: String,
    pub place: Option<String>,
    pub hosts: Option<String>,
    pub speaker: Option<String>,
    pub cancelled: bool,
    pub cancel_reason: Option<String>,
}

impl Facts {
    /// In the reader's language.
    pub fn of(event: &Event, words: &Words) -> Self {
        let (title, description) = event.texts(words.tag());
        Self {
            title: title.to_owned(),
            description: description.map(str::to_owned),
            datetime: event.on.to_string(),
            when: event.when(words),
            place: event.place.clone(),
            hosts: event.hosts.clone(),
            speaker: event.speaker.clone(),
            cancelled: event.is_cancelled(),
            cancel_reason: event.cancel_reason.clone(),
        }
    }
}

/// The organisation behind its part of a public address, and its day.
pub(crate) fn organisation_at(
    platform: &PlatformScope,
    tx: &mut Tx,
    slug: &str,
    now: Timestamp,
) -> Result<(Organisation, Date), PageError> {
    let organisation = organisations::by_slug(platform, tx, slug)?.ok_or(PageError::NotFound)?;
    let (today, _) = today_of(&organisation, now);
    Ok((organisation, today))
}

/// An organisation's day and its zone.
pub(super) fn today_of(organisation: &Organisation, now: Timestamp) -> (Date, TimeZone) {
    let zone = TimeZone::get(&organisation.time_zone).unwrap_or(TimeZone::UTC);
    (now.to_zoned_datetime(zone.clone()).date(), zone)
}

// ---- what is coming

#[derive(Template)]
#[template(path = "events/public_list.html")]
struct List {
    page: Page,
    feed: String,
    events: Vec<(String, Facts)>,
}

async fn coming(app: &App, visitor: &Visitor, slug: String) -> Result<(Organisation, Vec<Event>), PageError> {
    let now = visitor.now;
    app.db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let (organisation, today) = organisation_at(&platform, tx, &slug, now)?;
            let events = store::public_from(&platform, tx, organisation.id, today)?;
            Ok((organisation, events))
        })
        .await
}

async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Result<Response, PageError> {
    let (organisation, events) = coming(&app, &visitor, slug).await?;
    let row = |event: &Event| {
        (format!("/meet/{}/{}", organisation.slug, event.id), Facts::of(event, &visitor.words))
    };
    html(&List {
        page: Page::public(
            &app,
            &visitor,
            visitor.words.ta("guests-list-title", "organisation", &organisation.name),
        ),
        feed: format!("/meet/{}/calendar.ics", organisation.slug),
        events: events.iter().map(row).collect(),
    })
}

async fn feed(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Result<Response, PageError> {
    let (organisation, events) = coming(&app, &visitor, slug).await?;
    let entries = events
        .iter()
        .map(|event| calendar::Entry::public(event, &organisation, &app.config.base_url, &visitor.words));
    Ok(calendar::file(&calendar::feed(&organisation, entries, visitor.now), "calendar.ics"))
}

// ---- one event

struct Found {
    event: Event,
    organisation: Organisation,
    guests: Vec<Guest>,
    door: EventScope,
    today: Date,
}

async fn find(app: &App, visitor: &Visitor, (slug, event): (String, String)) -> Result<Found, PageError> {
    let id: EventId = event.parse().map_err(|_| PageError::NotFound)?;
    let now = visitor.now;
    app.db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let (organisation, today) = organisation_at(&platform, tx, &slug, now)?;
            let door = store::public_door(&platform, tx, organisation.id, id)?.ok_or(PageError::NotFound)?;
            let event = store::of_door(&door, tx)?;
            let guests = guest_store::of_event(&door.to_answer(), tx, id)?;
            Ok(Found { event, organisation, guests, door, today })
        })
        .await
}

#[derive(Template)]
#[template(path = "events/public.html")]
struct Show {
    page: Page,
    organisation: Organisation,
    facts: Facts,
    path: String,
    list: String,
    places: Option<String>,
    full: bool,
    closed: Option<String>,
    channels: Vec<Offer>,
    form: Form,
}

fn draw(app: &App, visitor: &Visitor, found: &Found, form: Form) -> Show {
    let words = &visitor.words;
    let count = |answer| found.guests.iter().filter(|guest| guest.answer == answer).count();
    let left = guests::places_left(found.event.capacity, count(Answer::Yes))
        .map(|left| left.saturating_sub(count(Answer::Waiting)));
    let closed = found.event.takes_answers(found.today).err();
    let facts = Facts::of(&found.event, words);
    Show {
        page: Page::public(app, visitor, facts.title.clone()),
        path: format!("/meet/{}/{}", found.organisation.slug, found.event.id),
        list: format!("/meet/{}", found.organisation.slug),
        places: left.map(|left| words.tn("guests-places-left", left)),
        full: left == Some(0),
        closed: closed.map(|cannot| words.say(&cannot.message())),
        channels: channel_offers(&form, words),
        organisation: found.organisation.clone(),
        facts,
        form,
    }
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    html(&draw(&app, &visitor, &found, Form::empty()))
}

async fn sign_up(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    let location = format!("/meet/{}/{}/thanks", found.organisation.slug, found.event.id);
    if sent.is_by_a_program() {
        return app.once_public(&visitor, &sent, move |_| Ok(Done::at(location))).await;
    }
    let written = match Stranger::parse(&sent.fields, visitor.words.tag(), found.today) {
        Ok(written) => written,
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw(&app, &visitor, &found, form));
        }
    };
    let (base_url, locale, now) = (app.config.base_url.clone(), visitor.words.tag(), visitor.now);
    app.once_public(&visitor, &sent, move |tx| {
        let desk = Desk { from: &found.organisation, base_url: &base_url, now };
        seat(&found.door, tx, desk, &written, locale, found.today)?;
        Ok(Done::at(location))
    })
    .await
}

/// Puts a stranger on the list, with a place or behind those who wait, and writes to them. Somebody who is on the list
/// already is written to again and not counted twice; the page says the same to both.
fn seat(
    door: &EventScope,
    tx: &mut Tx,
    desk: Desk,
    written: &Stranger,
    locale: &str,
    today: Date,
) -> Result<(), PageError> {
    let org = door.to_answer();
    let event = store::lock(&org, tx, door.event())?;
    event.takes_answers(today)?;
    let all = guest_store::of_event(&org, tx, event.id)?;
    let mut guest = match all.iter().find(|guest| is_same(guest, written)) {
        Some(known) => known.clone(),
        None => {
            let new = stranger(written, Origin::SignedUp, locale, desk.now);
            guest_store::insert(&org, tx, event.id, &new, Some(written))?;
            new
        }
    };
    guest.answer = super::staff_guests::note_answer(&org, tx, desk, &event, guest.id, true)?;
    let letter = if guest.answer == Answer::Waiting { Letter::Waiting } else { Letter::Place };
    write(&org, tx, desk, &event, &guest, letter)?;
    Ok(())
}

fn write(
    org: &crate::scope::OrgScope,
    tx: &mut Tx,
    desk: Desk,
    event: &Event,
    guest: &Guest,
    letter: Letter,
) -> Stored<bool> {
    mail::send(org, tx, desk, event, guest, letter, None)
}

/// The same address and the same name, or the same number and the same name: couples share addresses.
fn is_same(guest: &Guest, written: &Stranger) -> bool {
    let name = |text: &str| text.trim().to_lowercase();
    let same = |one: &Option<String>, other: &Option<String>| {
        one.as_deref().map(email_key).is_some_and(|key| other.as_deref().map(email_key) == Some(key))
    };
    name(&guest.full_name()) == name(&written.name)
        && (same(&guest.email, &written.email) || same(&guest.phone, &written.phone))
}

#[derive(Template)]
#[template(path = "events/thanks.html")]
struct Thanks {
    page: Page,
    facts: Facts,
    file: String,
    list: String,
}

async fn thanks(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    html(&Thanks {
        page: Page::public(&app, &visitor, visitor.words.t("guests-thanks")),
        facts: Facts::of(&found.event, &visitor.words),
        file: format!("/meet/{}/{}/event.ics", found.organisation.slug, found.event.id),
        list: format!("/meet/{}", found.organisation.slug),
    })
}

async fn one_file(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    let entry =
        calendar::Entry::public(&found.event, &found.organisation, &app.config.base_url, &visitor.words);
    Ok(calendar::file(&calendar::one(&found.organisation, &entry, visitor.now), "event.ics"))
}
