//! What staff do with the guests of an event: invite, note an answer that came by telephone, write down who came, write
//! in who just came, write to them afterwards.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;

use super::form::Stranger;
use super::mail::{self, Letter};
use super::pages::{desk, find, only_text, settle};
use super::{Answer, Came, Event, Guest, GuestName, Origin, channel_offers, guest_store, guests, store};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::ids::{EventId, GuestId, PersonId};
use crate::organisations::store as organisations;
use crate::outbox::{Act, Address};
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The guests' part of the site map.
pub fn routes(site: Site) -> Site {
    const RUN: Door = Door::Staff(Action::RunEvents);
    site.post("/events/{id}/invitations", RUN, invite)
        .post("/events/{id}/guests/{guest}", RUN, answer)
        .get("/events/{id}/attendance", RUN, sheet)
        .post("/events/{id}/attendance", RUN, attend)
        .post("/events/{id}/walk-ins", RUN, walk_in)
        .post("/events/{id}/follow-up", RUN, follow_up)
}

async fn invite(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        event.takes_answers(who.today)?;
        let organisation = organisations::own(&who.org, tx)?;
        let meant = guest_store::audience(&who.org, tx, &event)?;
        let mut sent = 0;
        for one in &meant {
            let guest = guest_store::known(one, event.round == Some(one.round), Origin::Invited, who.now);
            guest_store::insert(&who.org, tx, id, &guest, None)?;
            let desk = desk(&organisation, &base_url, who);
            sent += usize::from(mail::send(&who.org, tx, desk, &event, &guest, Letter::Invitation, None)?);
        }
        let said = Message::new("events-invited").with("n", meant.len()).with("sent", sent);
        Ok(Done::at(format!("{}#guests", event.path())).saying(said))
    })
    .await
}

/// Notes an answer: takes a place or the end of the waiting list, or frees a place, which goes to whoever waits.
pub(super) fn note_answer(
    org: &OrgScope,
    tx: &mut Tx,
    desk: mail::Desk,
    event: &Event,
    guest: GuestId,
    comes: bool,
) -> Stored<Answer> {
    let all = guest_store::of_event(org, tx, event.id)?;
    let earlier = all.iter().find(|one| one.id == guest).map(|one| one.answer);
    let answer = match (comes, earlier) {
        (false, _) => Answer::No,
        // Saying so twice does not lose one's place in the queue.
        (true, Some(Answer::Yes | Answer::Waiting)) => return Ok(earlier.unwrap_or(Answer::Yes)),
        (true, _) => {
            let count = |answer| all.iter().filter(|one| one.answer == answer).count();
            guests::seat(event.capacity, count(Answer::Yes), count(Answer::Waiting))
        }
    };
    guest_store::set_answer(org, tx, guest, answer, desk.now)?;
    crate::outbox::store::not_needed(org, tx, Act::AnswerInvitation(guest))?;
    if answer == Answer::No {
        mail::move_up(org, tx, desk, event)?;
    }
    Ok(answer)
}

/// Somebody has withdrawn: they come to nothing that is still to be, and whoever waits gets their place. Nothing is written
/// to them.
pub fn withdraw(org: &OrgScope, tx: &mut Tx, desk: mail::Desk, who: PersonId, today: Date) -> Stored<()> {
    for id in guest_store::coming_events_of(org, tx, who, today)? {
        let event = store::lock(org, tx, id)?;
        if event.takes_answers(today).is_err() {
            continue;
        }
        for guest in guest_store::of_event(org, tx, id)? {
            let leaves = guest.person == Some(who) && guest.has_withdrawn && guest.came != Came::Yes;
            if leaves && guest.answer != Answer::No {
                note_answer(org, tx, desk, &event, guest.id, false)?;
            }
        }
    }
    Ok(())
}

async fn answer(
    State(app): State<App>,
    who: Who,
    Path((event, guest)): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id: EventId = event.parse().map_err(|_| PageError::NotFound)?;
    let guest: GuestId = guest.parse().map_err(|_| PageError::NotFound)?;
    let comes = match sent.fields.raw("answer") {
        "yes" => true,
        "no" => false,
        _ => return Err(PageError::Invalid(Message::new("fault-choose"))),
    };
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        event.takes_answers(who.today)?;
        let guest = guest_store::find(&who.org, tx, id, guest)?;
        let organisation = organisations::own(&who.org, tx)?;
        let answer = note_answer(&who.org, tx, desk(&organisation, &base_url, who), &event, guest.id, comes)?;
        let said = Message::new(format!("events-noted-{answer}")).with("name", guest.full_name());
        Ok(Done::at(format!("{}#guests", event.path())).saying(said))
    })
    .await
}

// ---- who came

#[derive(Template)]
#[template(path = "events/attendance.html")]
struct Sheet {
    page: Page,
    path: String,
    title: String,
    when: String,
    not_yet: Option<String>,
    guests: Vec<Tick>,
    is_public: bool,
    came: usize,
    channels: Vec<Offer>,
    form: Form,
}

struct Tick {
    id: GuestId,
    name: String,
    note: String,
    checked: bool,
}

async fn sheet(State(app): State<App>, who: Who, Id(id): Id<EventId>) -> Result<Response, PageError> {
    html(&draw(&app, &who, id, Form::empty()).await?)
}

async fn draw(app: &App, who: &Who, id: EventId, form: Form) -> Result<Sheet, PageError> {
    let found = find(app, who, id).await?;
    let words = &found.words;
    let not_yet = found.event.may_be_attended(who.today).err().map(|cannot| words.say(&cannot.message()));
    let mut sorted: Vec<&Guest> = found.guests.iter().collect();
    // Who said they come stands first.
    let rank = |guest: &Guest| match guest.answer {
        Answer::Yes => 0,
        Answer::None | Answer::Waiting => 1,
        Answer::No => 2,
    };
    sorted.sort_by(|one, other| {
        rank(one).cmp(&rank(other)).then_with(|| words.compare(&one.full_name(), &other.full_name()))
    });
    let tick = |guest: &Guest| Tick {
        id: guest.id,
        name: guest.full_name(),
        note: match (guest.origin, guest.answer) {
            (_, Answer::Yes) => String::new(),
            (Origin::WalkedIn, _) => words.t("events-origin-walked-in"),
            (_, answer) => words.t(&format!("events-answer-{answer}")),
        },
        checked: guest.came == Came::Yes,
    };
    Ok(Sheet {
        page: found.page(app, who, words.t("events-attendance-title")),
        path: found.event.path(),
        title: found.event.title.clone(),
        when: found.event.when(words),
        not_yet,
        is_public: found.event.is_public,
        guests: sorted.into_iter().map(tick).collect(),
        came: found.guests.iter().filter(|guest| guest.came == Came::Yes).count(),
        channels: channel_offers(&form, words),
        form,
    })
}

async fn attend(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let ticked: BTreeSet<GuestId> =
        sent.fields.all("present").into_iter().filter_map(|id| id.parse().ok()).collect();
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        event.may_be_attended(who.today)?;
        lock_pairs(who, tx, &event)?;
        let mut came = 0;
        for guest in guest_store::of_event(&who.org, tx, id)? {
            let now = if ticked.contains(&guest.id) { Came::Yes } else { Came::No };
            came += usize::from(now == Came::Yes);
            if now != guest.came {
                guest_store::set_came(&who.org, tx, guest.id, now)?;
            }
        }
        settle(who, tx, &event)?;
        Ok(Done::at(event.path()).saying(Message::new("gatherings-attendance-kept").with("n", came)))
    })
    .await
}

/// Whoever changes who came to a gathering holds the people of its pairs first, as everybody does.
fn lock_pairs(who: &Who, tx: &mut Tx, event: &Event) -> Stored<()> {
    match (event.kind, event.round) {
        (super::Kind::Gathering, Some(round)) => {
            crate::gatherings::store::lock_everybody(&who.org, tx, round)
        }
        (_, _) => Ok(()),
    }
}

/// A guest of a name only, or with a way to reach them.
pub(super) fn stranger(who: &Stranger, origin: Origin, locale: &str, now: jiff::Timestamp) -> Guest {
    Guest {
        id: GuestId::new(),
        person: None,
        participation: None,
        name: GuestName { given: who.name.clone(), family: None },
        email: who.email.clone(),
        phone: who.phone.clone(),
        address: who.email.as_ref().map(Address::mail),
        has_withdrawn: false,
        locale: locale.to_owned(),
        channel: who.channel,
        origin,
        answer: Answer::None,
        answered_at: None,
        came: Came::Unknown,
        told_version: 0,
        reminded_at: None,
        followed_up_at: None,
        created_at: now,
    }
}

async fn walk_in(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let written = match Stranger::at_the_door(&sent.fields) {
        Ok(written) => written,
        Err(faults) => return again(&app, &who, id, &sent, faults).await,
    };
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        event.may_be_attended(who.today)?;
        let organisation = organisations::own(&who.org, tx)?;
        let guest =
            Guest { came: Came::Yes, ..stranger(&written, Origin::WalkedIn, &organisation.locale, who.now) };
        guest_store::insert(&who.org, tx, id, &guest, Some(&written))?;
        let said = Message::new("events-walked-in").with("name", guest.full_name());
        Ok(Done::at(format!("{}/attendance#walk-in", event.path())).saying(said))
    })
    .await
}

async fn again(
    app: &App,
    who: &Who,
    id: EventId,
    sent: &Submission,
    faults: Faults,
) -> Result<Response, PageError> {
    refused(&draw(app, who, id, Form::refused(sent.fields.clone(), faults)).await?)
}

// ---- afterwards

async fn follow_up(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let text = only_text(&sent.fields, "text", Fields::long_text)?;
    let letter = match sent.fields.raw("to") {
        "came" => Letter::Came,
        "missed" => Letter::Missed,
        _ => return Err(PageError::Invalid(Message::new("fault-choose"))),
    };
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let event = store::lock(&who.org, tx, id)?;
        let organisation = organisations::own(&who.org, tx)?;
        let mut sent = 0;
        for guest in guest_store::of_event(&who.org, tx, id)? {
            let is_meant =
                if letter == Letter::Came { guest.may_be_thanked() } else { guest.may_be_missed() };
            if is_meant {
                guest_store::set_followed_up(&who.org, tx, guest.id, who.now)?;
                let desk = desk(&organisation, &base_url, who);
                sent += usize::from(mail::send(&who.org, tx, desk, &event, &guest, letter, text.as_deref())?);
            }
        }
        Ok(Done::at(event.path()).saying(Message::new("events-followed-up").with("n", sent)))
    })
    .await
}
