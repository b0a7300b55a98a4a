//! Gatherings and attendance in the database. A gathering is an event of its kind and attendance are its guests who came;
//! reading goes through the two views of these names.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Gathering, parse_time};
use crate::db::schema::{attendance, gatherings};
use crate::db::{Day, Stored, Tx};
use crate::events::form::USUAL_NOTICE;
use crate::events::{Answer, Audience, Came, Event, Guest, Kind, Origin, guest_store, store as events};
use crate::history::Pen;
use crate::ids::{GatheringId, GuestId, ParticipationId, RoundId};
use crate::methods::Side;
use crate::scope::OrgScope;

type Row = (GatheringId, RoundId, String, Day, Option<String>, Option<String>);
type Columns = (
    gatherings::id,
    gatherings::round_id,
    gatherings::title,
    gatherings::on_date,
    gatherings::starts_at,
    gatherings::place,
);
const COLUMNS: Columns = (
    gatherings::id,
    gatherings::round_id,
    gatherings::title,
    gatherings::on_date,
    gatherings::starts_at,
    gatherings::place,
);

fn gathering((id, round, title, on, starts_at, place): Row) -> Gathering {
    Gathering { id, round, title, on: on.0, starts_at: starts_at.as_deref().and_then(parse_time), place }
}

/// One gathering. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: GatheringId) -> Stored<Gathering> {
    let row: Row = gatherings::table.find((org.id(), id)).select(COLUMNS).first(tx.c())?;
    Ok(gathering(row))
}

/// The gatherings of a round, oldest first.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Gathering>> {
    let rows: Vec<Row> = gatherings::table
        .filter(gatherings::organisation_id.eq(org.id()))
        .filter(gatherings::round_id.eq(round))
        .order((gatherings::on_date, gatherings::id))
        .select(COLUMNS)
        .load(tx.c())?;
    Ok(rows.into_iter().map(gathering).collect())
}

/// How many people came to each gathering of a round. One without anybody is left out.
pub fn came_of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<GatheringId, i64>> {
    let counts: Vec<(GatheringId, i64)> = attendance::table
        .inner_join(
            gatherings::table.on(gatherings::organisation_id
                .eq(attendance::organisation_id)
                .and(gatherings::id.eq(attendance::gathering_id))),
        )
        .filter(attendance::organisation_id.eq(org.id()))
        .filter(gatherings::round_id.eq(round))
        .group_by(attendance::gathering_id)
        .select((attendance::gathering_id, count_star()))
        .load(tx.c())?;
    Ok(counts.into_iter().collect())
}

/// Makes a gathering: an event that the round's pairs are invited to.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Gathering, now: Timestamp) -> Stored<()> {
    let event = Event {
        id: new.id.into(),
        kind: Kind::Gathering,
        round: Some(new.round),
        module: None,
        title: new.title.clone(),
        description: None,
        translations: BTreeMap::new(),
        on: new.on,
        starts_at: new.starts_at,
        ends_at: None,
        place: new.place.clone(),
        hosts: None,
        speaker: None,
        capacity: None,
        audience: Audience::RoundPairs,
        is_public: false,
        remind_days: USUAL_NOTICE,
        version: 1,
        cancelled_at: None,
        cancel_reason: None,
        door: None,
    };
    events::insert(org, tx, &event, now)
}

/// Corrects a gathering; gives the event as it is now. When its day moves, pairs may have met or not met because of it.
pub fn update(
    org: &OrgScope,
    tx: &mut Tx,
    changed: &Gathering,
    today: Date,
    now: Timestamp,
) -> Stored<Event> {
    lock_everybody(org, tx, changed.round)?;
    let stored = events::lock(org, tx, changed.id.into())?;
    let mut event = Event {
        title: changed.title.clone(),
        on: changed.on,
        starts_at: changed.starts_at,
        place: changed.place.clone(),
        ..stored.clone()
    };
    event.version += i32::from(stored.is_moved_by(&event));
    events::update(org, tx, &event, now)?;
    crate::pairs::store::settle(org, tx, changed.round, today, Pen::Now(now))?;
    Ok(event)
}

/// Removes a gathering that nobody came to and nobody was invited to. One with guests is kept by the database.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: GatheringId) -> Stored<()> {
    let guests: Vec<GuestId> =
        guest_store::of_event(org, tx, id.into())?.iter().map(|guest| guest.id).collect();
    guest_store::remove_all(org, tx, &guests)?;
    events::delete(org, tx, id.into())
}

/// How many people were invited.
pub fn invited(org: &OrgScope, tx: &mut Tx, id: GatheringId) -> Stored<usize> {
    let guests = guest_store::of_event(org, tx, id.into())?;
    Ok(guests.iter().filter(|guest| guest.told_version > 0).count())
}

/// Who came.
pub fn attendance_of(org: &OrgScope, tx: &mut Tx, id: GatheringId) -> Stored<BTreeSet<ParticipationId>> {
    let ids: Vec<ParticipationId> = attendance::table
        .filter(attendance::organisation_id.eq(org.id()))
        .filter(attendance::gathering_id.eq(id))
        .select(attendance::participation_id)
        .load(tx.c())?;
    Ok(ids.into_iter().collect())
}

/// Stores exactly who came: whoever is not among `present` did not. The pairs follow: for some it was the first meeting.
pub fn set_attendance(
    org: &OrgScope,
    tx: &mut Tx,
    gathering: &Gathering,
    present: &BTreeSet<ParticipationId>,
    today: Date,
    now: Timestamp,
) -> Stored<()> {
    lock_everybody(org, tx, gathering.round)?;
    events::lock(org, tx, gathering.id.into())?;
    let guests = guest_store::of_event(org, tx, gathering.id.into())?;
    let ids = |wanted: &dyn Fn(&Guest, ParticipationId) -> bool| -> Vec<GuestId> {
        let of_round = guests.iter().filter_map(|guest| Some((guest, guest.participation?)));
        of_round.filter(|(guest, who)| wanted(guest, *who)).map(|(guest, _)| guest.id).collect()
    };
    // Only the tick made them a guest.
    let by_tick = |guest: &Guest| guest.told_version == 0 && guest.answer == Answer::None;
    let absent = |who: ParticipationId| !present.contains(&who);
    guest_store::remove_all(org, tx, &ids(&|guest, who| absent(who) && by_tick(guest)))?;
    let (came, stayed_away) =
        (ids(&|_, who| !absent(who)), ids(&|guest, who| absent(who) && !by_tick(guest)));
    guest_store::set_all_came(org, tx, &stayed_away, Came::No)?;
    guest_store::set_all_came(org, tx, &came, Came::Yes)?;
    let known: BTreeSet<ParticipationId> = guests.iter().filter_map(|guest| guest.participation).collect();
    let walked_in: Vec<ParticipationId> = present.difference(&known).copied().collect();
    let walked_in: Vec<Guest> = crate::people::store::find_all(org, tx, &walked_in)?
        .iter()
        .map(|who| Guest { came: Came::Yes, ..guest_store::known(who, true, Origin::WalkedIn, now) })
        .collect();
    guest_store::insert_all(org, tx, gathering.id.into(), &walked_in)?;
    crate::pairs::store::settle(org, tx, gathering.round, today, Pen::Now(now))
}

/// Locks everybody whose pair may change with a gathering.
pub(crate) fn lock_everybody(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<()> {
    let lines = crate::pairs::list::store::lines_of_round(org, tx, round)?;
    let open: Vec<_> = lines.iter().filter(|line| line.state.word().is_open()).collect();
    let ids = |side: Side| -> Vec<ParticipationId> {
        open.iter()
            .map(|line| match side {
                Side::Mentor => line.mentor.id,
                Side::Mentee => line.mentee.id,
            })
            .collect()
    };
    crate::pairs::store::lock_people(org, tx, &ids(Side::Mentor), &ids(Side::Mentee))
}
