//! Gatherings and attendance in the database.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Gathering, parse_time};
use crate::db::schema::{attendance, gatherings};
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{GatheringId, ParticipationId, RoundId};
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

/// Makes a gathering.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Gathering, now: Timestamp) -> Stored<()> {
    diesel::insert_into(gatherings::table)
        .values((
            gatherings::organisation_id.eq(org.id()),
            gatherings::id.eq(new.id),
            gatherings::round_id.eq(new.round),
            gatherings::title.eq(&new.title),
            gatherings::on_date.eq(Day(new.on)),
            gatherings::starts_at.eq(new.starts_at_text()),
            gatherings::place.eq(new.place.as_deref()),
            gatherings::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Corrects a gathering. When its day moves, pairs may have met or not met because of it.
pub fn update(org: &OrgScope, tx: &mut Tx, changed: &Gathering, today: Date) -> Stored<()> {
    lock_everybody(org, tx, changed.round)?;
    diesel::update(gatherings::table.find((org.id(), changed.id)))
        .set((
            gatherings::title.eq(&changed.title),
            gatherings::on_date.eq(Day(changed.on)),
            gatherings::starts_at.eq(changed.starts_at_text()),
            gatherings::place.eq(changed.place.as_deref()),
        ))
        .execute(tx.c())?;
    crate::pairs::store::settle(org, tx, changed.round, today)
}

/// Removes a gathering that nobody came to. One with attendance is kept by the database.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: GatheringId) -> Stored<()> {
    diesel::delete(gatherings::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
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
) -> Stored<()> {
    lock_everybody(org, tx, gathering.round)?;
    let before = attendance_of(org, tx, gathering.id)?;
    for gone in before.difference(present) {
        diesel::delete(attendance::table.find((org.id(), gathering.id, *gone))).execute(tx.c())?;
    }
    for new in present.difference(&before) {
        diesel::insert_into(attendance::table)
            .values((
                attendance::organisation_id.eq(org.id()),
                attendance::gathering_id.eq(gathering.id),
                attendance::participation_id.eq(*new),
            ))
            .execute(tx.c())?;
    }
    crate::pairs::store::settle(org, tx, gathering.round, today)
}

/// Locks everybody whose pair may change with a gathering.
fn lock_everybody(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<()> {
    let lines = crate::pairs::store::lines_of_round(org, tx, round)?;
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
