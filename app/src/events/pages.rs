//! Events for staff: the list, one event, calling it off.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;

use super::conversion::{self, Conversion};
use super::mail::{self, Desk};
use super::{
    Answer, Audience, Came, CannotAnswer, CannotAttend, CannotCancel, CannotChange, Channel, Counts, Event,
    Guest, Kind, guest_store, guests, store,
};
use crate::access::{Action, may};
use crate::db::{Stored, Tx};
use crate::history::Pen;
use crate::ids::EventId;
use crate::organisations::{Organisation, store as organisations};
use crate::people::Participation;
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::web::page::html;
use crate::web::{App, Done, Door, Faults, Fields, Id, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Past events on the list.
const PAST_SHOWN: i64 = 50;

/// The events' part of the site map.
pub fn routes(site: Site) -> Site {
    const RUN: Door = Door::Staff(Action::RunEvents);
    let site = site.get("/events", RUN, index).get("/events/{id}", RUN, show).post(
        "/events/{id}/cancellation",
        RUN,
        cancel,
    );
    let site = super::writing::routes(site);
    let site = super::staff_guests::routes(site);
    let site = super::door::routes(site);
    let site = super::public::routes(site);
    super::invitation::routes(site)
}

macro_rules! refusals {
    ($($name:ident => $error:ident),+) => {$(
        impl From<$name> for PageError {
            fn from(cannot: $name) -> Self {
                Self::$error(cannot.message())
            }
        }
    )+};
}
refusals!(CannotAnswer => Conflict, CannotAttend => Invalid, CannotCancel => Conflict, CannotChange => Invalid);

/// Who writes messages in the name of the organisation.
pub(super) fn desk<'d>(from: &'d Organisation, base_url: &'d str, who: &Who) -> Desk<'d> {
    Desk { from, base_url, now: who.now }
}

/// An event, in the words of its round's method if it has one.
pub(super) struct Found {
    pub event: Event,
    pub round: Option<Round>,
    pub guests: Vec<Guest>,
    pub organisation: Organisation,
    pub words: Words,
}

pub(super) async fn find(app: &App, who: &Who, id: EventId) -> Result<Found, PageError> {
    let (org, words) = (who.org.clone(), who.words.clone());
    app.db
        .read(move |tx| {
            let event = store::find(&org, tx, id)?;
            let find_round = |id| crate::programmes::store::find_round(&org, tx, id);
            let round = event.round.map(find_round).transpose()?;
            let guests = guest_store::of_event(&org, tx, id)?;
            let organisation = organisations::own(&org, tx)?;
            let words = round.as_ref().map_or_else(|| words.clone(), |round| round.method.words(&words));
            Ok(Found { event, round, guests, organisation, words })
        })
        .await
}

impl Found {
    /// A page about it.
    pub fn page(&self, app: &App, who: &Who, title: String) -> Page {
        let mut page = Page::staff(app, who, title);
        page.words = self.words.clone();
        page
    }

    /// "FIKA, Våren 2026", or whose it is otherwise.
    pub fn round_name(&self) -> String {
        self.round.as_ref().map_or_else(|| self.organisation.name.clone(), Round::full_name)
    }
}

// ---- the list

#[derive(Template)]
#[template(path = "events/index.html")]
struct Index {
    page: Page,
    lists: Vec<Listed>,
    public_list: String,
}

struct Listed {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    path: String,
    title: String,
    kind: String,
    datetime: String,
    when: String,
    place: String,
    round: String,
    cancelled: bool,
    public: bool,
    said: String,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (coming, past, tally, rounds, organisation) = app
        .db
        .read(move |tx| {
            let coming = store::from_day(&org, tx, today)?;
            let past = store::before_day(&org, tx, today, PAST_SHOWN)?;
            let first = past.last().map_or(today, |event| event.on);
            let tally = guest_store::tally(&org, tx, first)?;
            let rounds = crate::programmes::store::rounds(&org, tx)?;
            Ok::<_, PageError>((coming, past, tally, rounds, organisations::own(&org, tx)?))
        })
        .await?;
    let names: BTreeMap<_, _> = rounds.iter().map(|round| (round.id, round.full_name())).collect();
    let row = |event: Event| {
        let counts = tally.get(&event.id).map_or_else(Counts::default, |tally| Counts::summed(tally));
        let said = if event.on <= today && counts.came > 0 {
            who.words.tn("events-came", counts.came)
        } else {
            said(&who.words, &event, &counts, today)
        };
        Row {
            path: event.path(),
            kind: who.words.t(&format!("event-kind-{}", event.kind)),
            datetime: event.on.to_string(),
            when: event.when(&who.words),
            place: event.place.clone().unwrap_or_default(),
            round: event.round.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
            cancelled: event.is_cancelled(),
            public: event.is_public,
            said,
            title: event.title,
        }
    };
    let mut lists = Vec::new();
    for (key, events) in [("events-coming", coming), ("events-past", past)] {
        if !events.is_empty() {
            lists.push(Listed { title: who.words.t(key), rows: events.into_iter().map(row).collect() });
        }
    }
    html(&Index {
        page: Page::staff(&app, &who, who.words.t("events-title")),
        lists,
        public_list: format!("{}/meet/{}", app.config.base_url, organisation.slug),
    })
}

/// "12 come, 3 wait for a place, 4 have not answered." Where nobody is on the list of what is to come, there is nothing to
/// count.
fn said(words: &Words, event: &Event, counts: &Counts, today: Date) -> String {
    if counts.guests == 0 && event.on >= today {
        return words.t(if event.is_public { "events-guests-none-here" } else { "events-nobody-yet" });
    }
    words.say(
        &Message::new("events-said")
            .with("yes", counts.yes)
            .with("waiting", counts.waiting)
            .with("unanswered", counts.unanswered),
    )
}

/// The pairs of a round follow their gatherings, its people their training.
pub(super) fn settle(who: &Who, tx: &mut Tx, event: &Event) -> Stored<()> {
    settle_for(&who.org, tx, event, who.today, who.now)
}

/// The same for a guest who says at the door: I am here.
pub(super) fn settle_for(
    org: &OrgScope,
    tx: &mut Tx,
    event: &Event,
    today: Date,
    now: Timestamp,
) -> Stored<()> {
    match (event.kind, event.round) {
        (Kind::Gathering, Some(round)) => crate::pairs::store::settle(org, tx, round, today, Pen::Now(now)),
        (Kind::Training, Some(round)) => {
            let round = crate::programmes::store::find_round(org, tx, round)?;
            crate::training::gate::settle(org, tx, &round, today, Pen::Now(now))
        }
        (_, _) => Ok(()),
    }
}

pub(super) fn count_came(who: &Who, tx: &mut Tx, id: EventId) -> Stored<usize> {
    Ok(Counts::of(&guest_store::of_event(&who.org, tx, id)?).came)
}

/// The text of a form that has only this one to write: too long a text is refused as a whole.
pub(super) fn only_text(
    fields: &Fields,
    name: &'static str,
    read: fn(&Fields, &'static str, &mut Faults) -> Option<String>,
) -> Result<Option<String>, PageError> {
    let mut faults = Faults::new();
    let text = read(fields, name, &mut faults);
    match faults.of(name) {
        Some(message) => Err(PageError::Invalid(message.clone())),
        None => Ok(text),
    }
}

async fn cancel(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let reason = only_text(&sent.fields, "reason", Fields::line)?;
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let stored = store::lock(&who.org, tx, id)?;
        stored.may_cancel(count_came(who, tx, id)?)?;
        let cancelled = Event {
            version: stored.version + 1,
            cancelled_at: Some(who.now),
            cancel_reason: reason,
            ..stored
        };
        store::update(&who.org, tx, &cancelled, who.now)?;
        store::set_door(&who.org, tx, id, None)?;
        settle(who, tx, &cancelled)?;
        let organisation = organisations::own(&who.org, tx)?;
        let coming = cancelled.on >= who.today;
        let desk = desk(&organisation, &base_url, who);
        let told = if coming { mail::tell_of_change(&who.org, tx, desk, &cancelled)? } else { 0 };
        Ok(Done::at(cancelled.path()).saying(Message::new("events-cancelled").with("n", told)))
    })
    .await
}

// ---- one event

#[derive(Template)]
#[template(path = "events/show.html")]
struct Show {
    page: Page,
    event: Event,
    path: String,
    kind: String,
    round_name: String,
    round_path: Option<String>,
    when: String,
    audience: String,
    places: String,
    public_address: Option<String>,
    counts: Counts,
    invites: bool,
    invite: Invite,
    to_call: Vec<ToCall>,
    guests: Vec<GuestRow>,
    can_attend: bool,
    /// Where stands what the meeting is about.
    supervision: Option<String>,
    is_over: bool,
    follow_ups: Vec<FollowUp>,
    /// What came of it, where it is for people who do not take part yet.
    conversion: Option<Conversion>,
    channels: Vec<ChannelRow>,
    hears_of_it: usize,
}

/// Who would be invited now.
struct Invite {
    people: usize,
    messages: usize,
    /// The names of those no message reaches.
    to_call: Option<String>,
}

/// A guest no message reaches.
struct ToCall {
    name: String,
    phone: Option<String>,
}

/// Whom a message afterwards would reach.
struct FollowUp {
    /// `came` or `missed`.
    to: &'static str,
    /// What the button says: how many and whom.
    action: String,
}

struct GuestRow {
    path: String,
    name: String,
    person: Option<String>,
    contact: String,
    answer: String,
    badge: &'static str,
    can_answer: bool,
    came: &'static str,
    note: String,
    /// Where somebody who is not in the programme becomes somebody who is interested.
    interested: Option<String>,
}

struct ChannelRow {
    name: String,
    came: usize,
    signed_up: usize,
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<EventId>) -> Result<Response, PageError> {
    html(&draw(&app, &who, id).await?)
}

async fn draw(app: &App, who: &Who, id: EventId) -> Result<Show, PageError> {
    let found = find(app, who, id).await?;
    let (org, event) = (who.org.clone(), found.event.clone());
    let window = event.on.saturating_add(1.years());
    let today = who.today;
    let (meant, sign_ups, running) = app
        .db
        .read(move |tx| {
            let running = crate::programmes::store::rounds_ending_from(&org, tx, today)?.into_iter().next();
            let meant = guest_store::audience(&org, tx, &event)?;
            let mut sign_ups = guest_store::signed_up_from(&org, tx, event.on)?;
            sign_ups.retain(|sign_up| sign_up.applied_on.0 <= window);
            Ok::<_, PageError>((meant, sign_ups, running))
        })
        .await?;
    let words = &found.words;
    // An event of the whole organisation leads to the newest round.
    let keeps =
        found.round.as_ref().or(running.as_ref()).filter(|_| found.event.may_be_attended(today).is_ok());
    let conversion = conversion::of(&found.guests, &sign_ups);
    let event = found.event.clone();
    let can_answer = event.takes_answers(who.today).is_ok();
    Ok(Show {
        page: found.page(app, who, event.title.clone()),
        path: event.path(),
        kind: words.t(&format!("event-kind-{}", event.kind)),
        round_name: found.round_name(),
        round_path: found.round.as_ref().map(Round::path),
        when: event.when(words),
        audience: words.t(&format!("events-audience-{}", event.audience)),
        places: places(words, &event, Counts::of(&found.guests).yes),
        public_address: event
            .is_public
            .then(|| format!("{}/meet/{}/{}", app.config.base_url, found.organisation.slug, event.id)),
        counts: Counts::of(&found.guests),
        invites: event.audience != Audience::Nobody,
        invite: invite(words, &meant),
        to_call: to_call(&found.guests, words),
        guests: guest_rows(&found, words, can_answer, keeps),
        can_attend: event.may_be_attended(who.today).is_ok(),
        supervision: (event.kind == Kind::VolunteerMeeting && may(who.role, Action::RunSupervision))
            .then(|| crate::supervision::needs::path(event.id)),
        is_over: event.on < who.today,
        follow_ups: follow_ups(&found.guests, words),
        channels: channels(words, &conversion),
        conversion: event.kind.is_a_way_in().then_some(conversion),
        hears_of_it: found.guests.iter().filter(|guest| guest.is_written_to_about(event.version + 1)).count(),
        event,
    })
}

/// "20 places, 3 left", or that there is no limit.
fn places(words: &Words, event: &Event, yes: usize) -> String {
    match (event.capacity, guests::places_left(event.capacity, yes)) {
        (Some(capacity), Some(left)) => words.ta2("events-places", "n", capacity, "left", left),
        (_, _) => words.t("events-places-unlimited"),
    }
}

fn follow_ups(guests: &[Guest], words: &Words) -> Vec<FollowUp> {
    let count = |meant: fn(&Guest) -> bool| guests.iter().filter(|guest| meant(guest)).count();
    let came = count(|guest| guest.may_be_thanked());
    let missed = count(|guest| guest.may_be_missed());
    [("came", came, "events-follow-up-came"), ("missed", missed, "events-follow-up-missed")]
        .into_iter()
        .filter(|(_, n, _)| *n > 0)
        .map(|(to, n, key)| FollowUp { to, action: words.tn(key, n) })
        .collect()
}

fn invite(words: &Words, meant: &[Participation]) -> Invite {
    let (written_to, called): (Vec<&Participation>, Vec<&Participation>) =
        meant.iter().partition(|one| one.person.address().is_some());
    let names: Vec<String> = called.iter().map(|one| one.person.full_name()).collect();
    let to_call = (!names.is_empty()).then(|| words.ta("events-to-call-first", "names", words.list(&names)));
    Invite { people: meant.len(), messages: written_to.len(), to_call }
}

/// Those who hear of it only when somebody calls.
fn to_call(guests: &[Guest], words: &Words) -> Vec<ToCall> {
    let mut called: Vec<ToCall> = guests
        .iter()
        .filter(|guest| guest.is_to_call())
        .map(|guest| ToCall { name: guest.full_name(), phone: guest.phone.clone() })
        .collect();
    called.sort_by(|one, other| words.compare(&one.name, &other.name));
    called
}

fn guest_rows(found: &Found, words: &Words, can_answer: bool, keeps: Option<&Round>) -> Vec<GuestRow> {
    let mut sorted: Vec<&Guest> = found.guests.iter().collect();
    sorted.sort_by(|one, other| words.compare(&one.full_name(), &other.full_name()));
    let row = |guest: &Guest| GuestRow {
        path: format!("{}/guests/{}", found.event.path(), guest.id),
        name: guest.full_name(),
        person: guest.participation.map(|id| format!("/people/{id}")),
        contact: guest.contact().unwrap_or_default().to_owned(),
        answer: words.t(&format!("events-answer-{}", guest.answer)),
        badge: match guest.answer {
            Answer::Yes => "good",
            Answer::Waiting => "needs",
            Answer::None | Answer::No => "",
        },
        can_answer,
        came: match guest.came {
            Came::Yes => "yes",
            Came::No if guest.answer == Answer::Yes => "no",
            Came::No | Came::Unknown => "",
        },
        note: words.t(&format!("events-origin-{}", guest.origin)),
        interested: keeps.filter(|_| guest.person.is_none()).map(|round| {
            format!("{}/interested/new?event={}&guest={}", round.path(), found.event.id, guest.id)
        }),
    };
    sorted.into_iter().map(row).collect()
}

fn channels(words: &Words, conversion: &Conversion) -> Vec<ChannelRow> {
    let name = |channel: &Option<Channel>| match channel {
        Some(channel) => words.t(&format!("guests-channel-{channel}")),
        None => words.t("events-channel-unknown"),
    };
    let lines = conversion.by_channel.iter();
    lines
        .map(|(channel, line)| ChannelRow { name: name(channel), came: line.came, signed_up: line.signed_up })
        .collect()
}
