//! The code at the door: a page to print with a QR code, and the short-lived page behind it, where people say that they
//! are here by their name or by the code of their invitation.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::ToSpan;
use qrcode::QrCode;
use qrcode::render::svg;

use super::channel_offers;
use super::form::Stranger;
use super::pages::{find as find_for_staff, settle_for};
use super::staff_guests::stranger;
use super::{Came, DOOR_HOURS, Event, Guest, Origin, guest_store, store};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::ids::{EventId, GuestId};
use crate::organisations::{Organisation, store as organisations};
use crate::scope::{EventScope, OrgScope, PlatformScope};
use crate::staff::Secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Form, Id, Offer, Page, PageError, Site, Submission, Visitor, Who};
use crate::words::Message;

/// The door's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/events/{id}/door", Door::Staff(Action::RunEvents), poster)
        .post("/events/{id}/door", Door::Staff(Action::RunEvents), open)
        .post("/events/{id}/door/closing", Door::Staff(Action::RunEvents), close)
        .get("/check-in/{secret}", Door::Public, check_in)
        .post("/check-in/{secret}", Door::Public, here)
}

// ---- for staff: the page to print

#[derive(Template)]
#[template(path = "events/door.html")]
struct Poster {
    page: Page,
    path: String,
    title: String,
    when: String,
    not_yet: Option<String>,
    open: Option<OpenDoor>,
}

struct OpenDoor {
    /// An SVG of our own making, from an address without markup.
    code: String,
    address: String,
    until: String,
}

/// The address as a QR code in SVG: dark squares in the colour of the text, no style, no script.
fn draw_code(address: &str) -> Result<String, PageError> {
    let code = QrCode::new(address.as_bytes()).map_err(|error| PageError::internal(&error))?;
    let drawn = code.render::<svg::Color>().min_dimensions(320, 320).build();
    // The XML declaration has no place inside a page.
    Ok(drawn.split_once("?>").map_or(drawn.clone(), |(_, svg)| svg.to_owned()))
}

async fn poster(State(app): State<App>, who: Who, Id(id): Id<EventId>) -> Result<Response, PageError> {
    let found = find_for_staff(&app, &who, id).await?;
    let words = &found.words;
    let live = found.event.door.clone().filter(|(_, until)| *until > who.now);
    let open = match live {
        Some((secret, until)) => {
            let address = format!("{}/check-in/{secret}", app.config.base_url);
            let until = until.to_zoned_datetime(who.session.time_zone.clone());
            let until = words.ta2(
                "guests-when",
                "day",
                words.weekday(until.date()),
                "time",
                super::clock(until.time()),
            );
            Some(OpenDoor { code: draw_code(&address)?, address, until })
        }
        None => None,
    };
    html(&Poster {
        page: found.page(&app, &who, words.t("events-door-title")),
        path: found.event.path(),
        title: found.event.title.clone(),
        when: found.event.when(words),
        not_yet: found.event.may_be_attended(who.today).err().map(|cannot| words.say(&cannot.message())),
        open,
    })
}

async fn open(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        event.may_be_attended(who.today)?;
        let secret: String = Secret::new().text().chars().take(32).collect();
        store::set_door(&who.org, tx, id, Some((&secret, who.now + DOOR_HOURS.hours())))?;
        Ok(Done::at(format!("{}/door", event.path())))
    })
    .await
}

async fn close(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        store::set_door(&who.org, tx, id, None)?;
        Ok(Done::at(event.path()).saying(Message::new("events-door-closed")))
    })
    .await
}

// ---- for guests: I am here

struct Found {
    door: EventScope,
    event: Event,
    guests: Vec<Guest>,
    organisation: Organisation,
}

async fn find(app: &App, visitor: &Visitor, secret: String) -> Result<Found, PageError> {
    let now = visitor.now;
    app.db
        .read(move |tx| {
            let door = store::checked_in_door(&PlatformScope::of_the_machine(), tx, &secret, now)?
                .ok_or_else(|| PageError::Invalid(Message::new("guests-door-closed")))?;
            let org = door.to_answer();
            let event = store::of_door(&door, tx)?;
            let guests = guest_store::of_event(&org, tx, event.id)?;
            Ok(Found { organisation: organisations::own(&org, tx)?, door, event, guests })
        })
        .await
}

#[derive(Template)]
#[template(path = "events/check_in.html")]
struct CheckIn {
    page: Page,
    path: String,
    title: String,
    matches: Vec<(GuestId, String)>,
    asked: bool,
    channels: Vec<Offer>,
    form: Form,
}

fn draw(app: &App, visitor: &Visitor, found: &Found, path: String, form: Form, asked: bool) -> CheckIn {
    let typed = form.value("who");
    let matches = found
        .guests
        .iter()
        .filter(|guest| asked && guest.is_called(typed))
        .map(|guest| (guest.id, guest.short_name()))
        .collect();
    CheckIn {
        page: Page::public(app, visitor, visitor.words.t("guests-check-in")),
        path,
        title: found.event.texts(visitor.words.tag()).0.to_owned(),
        matches,
        asked,
        channels: channel_offers(&form, &visitor.words),
        form,
    }
}

async fn check_in(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let path = format!("/check-in/{secret}");
    let found = find(&app, &visitor, secret).await?;
    html(&draw(&app, &visitor, &found, path, Form::empty(), false))
}

/// What somebody at the door sent: a name to look for, the own name ticked or the code typed, or a new name.
async fn here(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let path = format!("/check-in/{secret}");
    let found = find(&app, &visitor, secret).await?;
    let typed = sent.fields.text("who").unwrap_or_default();
    let chosen: Option<GuestId> = sent.fields.choice("guest");
    let guest = found.guests.iter().find(|guest| Some(guest.id) == chosen || guest.has_code(&typed));
    let work: Here = match (guest, sent.fields.raw("new")) {
        (Some(guest), _) => Here::Known(guest.id),
        (None, "yes") => match Stranger::at_the_door(&sent.fields) {
            Ok(written) => Here::New(written),
            Err(faults) => {
                let form = Form::refused(sent.fields.clone(), faults);
                return refused(&draw(&app, &visitor, &found, path, form, false));
            }
        },
        (None, _) => {
            let form = Form::filled(sent.fields.clone());
            return html(&draw(&app, &visitor, &found, path, form, true));
        }
    };
    let (locale, now) = (visitor.words.tag(), visitor.now);
    let today = super::public::today_of(&found.organisation, now).0;
    app.once_public(&visitor, &sent, move |tx| {
        let org = found.door.to_answer();
        let event = store::lock(&org, tx, found.event.id)?;
        event.may_be_attended(today)?;
        note(&org, tx, &event, work, locale, now)?;
        settle_for(&org, tx, &event, today, now)?;
        Ok(Done::at(path).saying(Message::new("guests-checked-in")))
    })
    .await
}

enum Here {
    Known(GuestId),
    New(Stranger),
}

fn note(
    org: &OrgScope,
    tx: &mut Tx,
    event: &Event,
    work: Here,
    locale: &str,
    now: jiff::Timestamp,
) -> Stored<()> {
    match work {
        Here::Known(id) => guest_store::set_came(org, tx, id, Came::Yes),
        Here::New(written) => {
            let guest = Guest { came: Came::Yes, ..stranger(&written, Origin::WalkedIn, locale, now) };
            guest_store::insert(org, tx, event.id, &guest, Some(&written))
        }
    }
}
