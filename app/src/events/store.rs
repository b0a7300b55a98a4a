//! Events in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Audience, Came, Event, Kind, Translation, clock};
use crate::db::schema::{events, guests};
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::gatherings::parse_time;
use crate::ids::{EventId, OrganisationId, PersonId, RoundId};
use crate::scope::{EventScope, OrgScope, PlatformScope};

/// What no query asks for. Stored as JSON: fields may be added, never renamed.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Details {
    #[serde(default)]
    module: Option<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    translations: BTreeMap<String, Translation>,
    #[serde(default)]
    ends_at: Option<String>,
    #[serde(default)]
    hosts: Option<String>,
    #[serde(default)]
    speaker: Option<String>,
    #[serde(default)]
    capacity: Option<i32>,
    audience: Audience,
    #[serde(default)]
    remind_days: i32,
    #[serde(default)]
    cancel_reason: Option<String>,
}

impl Details {
    fn of(event: &Event) -> Self {
        Self {
            module: event.module.clone(),
            description: event.description.clone(),
            translations: event.translations.clone(),
            ends_at: event.ends_at.map(clock),
            hosts: event.hosts.clone(),
            speaker: event.speaker.clone(),
            capacity: event.capacity,
            audience: event.audience,
            remind_days: event.remind_days,
            cancel_reason: event.cancel_reason.clone(),
        }
    }
}

#[derive(Queryable)]
struct Row {
    id: EventId,
    kind: Kind,
    round: Option<RoundId>,
    title: String,
    on: Day,
    starts_at: Option<String>,
    place: Option<String>,
    open_to_public: String,
    details: Json<Details>,
    version: i32,
    cancelled_at: Option<Instant>,
    door_secret: Option<String>,
    door_until: Option<Instant>,
}

/// The columns of a [`Row`], in its order.
macro_rules! columns {
    () => {
        (
            events::id,
            events::kind,
            events::round_id,
            events::title,
            events::on_date,
            events::starts_at,
            events::place,
            events::open_to_public,
            events::details,
            events::version,
            events::cancelled_at,
            events::door_secret,
            events::door_until,
        )
    };
}

impl From<Row> for Event {
    fn from(row: Row) -> Self {
        let time = |text: Option<String>| text.as_deref().and_then(parse_time);
        let details = row.details.0;
        Self {
            id: row.id,
            kind: row.kind,
            round: row.round,
            module: details.module,
            title: row.title,
            description: details.description,
            translations: details.translations,
            on: row.on.0,
            starts_at: time(row.starts_at),
            ends_at: time(details.ends_at),
            place: row.place,
            hosts: details.hosts,
            speaker: details.speaker,
            capacity: details.capacity,
            audience: details.audience,
            is_public: row.open_to_public == "yes",
            remind_days: details.remind_days,
            version: row.version,
            cancelled_at: row.cancelled_at.map(|at| at.0),
            cancel_reason: details.cancel_reason,
            door: row.door_secret.zip(row.door_until.map(|until| until.0)),
        }
    }
}

fn all(rows: Vec<Row>) -> Vec<Event> {
    rows.into_iter().map(Event::from).collect()
}

/// One event. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: EventId) -> Stored<Event> {
    let row: Row = events::table.find((org.id(), id)).select(columns!()).first(tx.c())?;
    Ok(row.into())
}

/// Locks an event, then reads it: whoever counts its places does this first. The update that changes nothing takes the
/// row's lock on PostgreSQL; SQLite has one writer anyway.
pub fn lock(org: &OrgScope, tx: &mut Tx, id: EventId) -> Stored<Event> {
    diesel::update(events::table.find((org.id(), id)))
        .set(events::version.eq(events::version))
        .execute(tx.c())?;
    find(org, tx, id)
}

/// The event a visitor stands before.
pub fn of_door(door: &EventScope, tx: &mut Tx) -> Stored<Event> {
    find(&door.to_answer(), tx, door.event())
}

/// Events of a day or later, the nearest first.
pub fn from_day(org: &OrgScope, tx: &mut Tx, day: Date) -> Stored<Vec<Event>> {
    let rows: Vec<Row> = events::table
        .filter(events::organisation_id.eq(org.id()))
        .filter(events::on_date.ge(Day(day)))
        .order((events::on_date, events::starts_at, events::id))
        .select(columns!())
        .load(tx.c())?;
    Ok(all(rows))
}

/// Events before a day, the latest first, at most `most`.
pub fn before_day(org: &OrgScope, tx: &mut Tx, day: Date, most: i64) -> Stored<Vec<Event>> {
    let rows: Vec<Row> = events::table
        .filter(events::organisation_id.eq(org.id()))
        .filter(events::on_date.lt(Day(day)))
        .order((events::on_date.desc(), events::id))
        .limit(most)
        .select(columns!())
        .load(tx.c())?;
    Ok(all(rows))
}

/// The dates of the training of a round, oldest first; those called off are left out.
pub fn training_of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Event>> {
    let rows: Vec<Row> = events::table
        .filter(events::organisation_id.eq(org.id()))
        .filter(events::round_id.eq(round))
        .filter(events::kind.eq(Kind::Training))
        .filter(events::cancelled_at.is_null())
        .order((events::on_date, events::id))
        .select(columns!())
        .load(tx.c())?;
    Ok(all(rows))
}

/// The events of an organisation that have a public page, from a day on; those called off among them, so that calendars
/// learn of it.
pub fn public_from(
    _: &PlatformScope,
    tx: &mut Tx,
    organisation: OrganisationId,
    day: Date,
) -> Stored<Vec<Event>> {
    let rows: Vec<Row> = events::table
        .filter(events::organisation_id.eq(organisation))
        .filter(events::open_to_public.eq("yes"))
        .filter(events::on_date.ge(Day(day)))
        .order((events::on_date, events::starts_at, events::id))
        .select(columns!())
        .load(tx.c())?;
    Ok(all(rows))
}

/// The way to one public event: none for one that has no public page.
pub fn public_door(
    _: &PlatformScope,
    tx: &mut Tx,
    organisation: OrganisationId,
    id: EventId,
) -> Stored<Option<EventScope>> {
    let open: Option<String> =
        events::table.find((organisation, id)).select(events::open_to_public).first(tx.c()).optional()?;
    Ok(open.filter(|open| open == "yes").map(|_| EventScope::of_event(organisation, id)))
}

/// The way through the code at a door, while it works.
pub fn checked_in_door(
    _: &PlatformScope,
    tx: &mut Tx,
    secret: &str,
    now: Timestamp,
) -> Stored<Option<EventScope>> {
    let found: Option<(OrganisationId, EventId)> = events::table
        .filter(events::door_secret.eq(secret))
        .filter(events::door_until.gt(Instant(now)))
        .select((events::organisation_id, events::id))
        .first(tx.c())
        .optional()?;
    Ok(found.map(|(organisation, id)| EventScope::of_event(organisation, id)))
}

/// Sets or takes away the code at the door.
pub fn set_door(org: &OrgScope, tx: &mut Tx, id: EventId, door: Option<(&str, Timestamp)>) -> Stored<()> {
    diesel::update(events::table.find((org.id(), id)))
        .set((
            events::door_secret.eq(door.map(|(secret, _)| secret)),
            events::door_until.eq(door.map(|(_, until)| Instant(until))),
        ))
        .execute(tx.c())?;
    Ok(())
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Makes an event.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Event, now: Timestamp) -> Stored<()> {
    diesel::insert_into(events::table)
        .values((
            events::organisation_id.eq(org.id()),
            events::id.eq(new.id),
            events::kind.eq(new.kind),
            events::round_id.eq(new.round),
            events::title.eq(&new.title),
            events::on_date.eq(Day(new.on)),
            events::starts_at.eq(new.starts_at.map(clock)),
            events::place.eq(new.place.as_deref()),
            events::open_to_public.eq(yes_or_no(new.is_public)),
            events::details.eq(Json(Details::of(new))),
            events::version.eq(new.version),
            events::created_at.eq(Instant(now)),
            events::changed_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Stores an event as it is now, with its version.
pub fn update(org: &OrgScope, tx: &mut Tx, changed: &Event, now: Timestamp) -> Stored<()> {
    diesel::update(events::table.find((org.id(), changed.id)))
        .set((
            events::kind.eq(changed.kind),
            events::round_id.eq(changed.round),
            events::title.eq(&changed.title),
            events::on_date.eq(Day(changed.on)),
            events::starts_at.eq(changed.starts_at.map(clock)),
            events::place.eq(changed.place.as_deref()),
            events::open_to_public.eq(yes_or_no(changed.is_public)),
            events::details.eq(Json(Details::of(changed))),
            events::version.eq(changed.version),
            events::cancelled_at.eq(changed.cancelled_at.map(Instant)),
            events::changed_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Removes an event without guests. One with guests is kept by the database.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: EventId) -> Stored<()> {
    diesel::delete(events::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// Training dates people came to, or one person: who, in which round, which event. Those called off are left out.
pub fn trained_at(org: &OrgScope, tx: &mut Tx, person: Option<PersonId>) -> Stored<Vec<(PersonId, Event)>> {
    let mut query = guests::table
        .inner_join(
            events::table
                .on(events::organisation_id.eq(guests::organisation_id).and(events::id.eq(guests::event_id))),
        )
        .filter(guests::organisation_id.eq(org.id()))
        .filter(guests::came.eq(Came::Yes))
        .filter(guests::person_id.is_not_null())
        .filter(events::kind.eq(Kind::Training))
        .filter(events::cancelled_at.is_null())
        .into_boxed();
    if let Some(person) = person {
        query = query.filter(guests::person_id.eq(person));
    }
    let rows: Vec<(Option<PersonId>, Row)> = query.select((guests::person_id, columns!())).load(tx.c())?;
    Ok(rows.into_iter().filter_map(|(person, row)| Some((person?, row.into()))).collect())
}
