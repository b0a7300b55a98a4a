//! Programmes and rounds in the database.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Programme, Round};
use crate::db::schema::{methods, pairs, participations, programmes, rounds};
use crate::db::{Day, Instant, Json, StoreError, Stored, Tx};
use crate::ids::{MethodId, OrganisationId, ProgrammeId, RoundId};
use crate::methods::{Method, Side};
use crate::scope::{OrgScope, PlatformScope, PublicScope};

type Row = (
    RoundId,
    ProgrammeId,
    String,
    String,
    String,
    Day,
    Day,
    Option<Day>,
    MethodId,
    String,
    Option<Json<BTreeSet<String>>>,
);
/// The columns of a [`Row`], in its order.
macro_rules! columns {
    () => {
        (
            rounds::id,
            rounds::programme_id,
            programmes::name,
            programmes::slug,
            rounds::name,
            rounds::starts_on,
            rounds::ends_on,
            rounds::sign_up_until,
            rounds::method_id,
            methods::source,
            rounds::sensitive_on,
        )
    };
}

/// The rounds of one organisation with their programme and method.
macro_rules! rounds_of {
    ($organisation:expr) => {
        rounds::table
            .inner_join(
                programmes::table.on(programmes::organisation_id
                    .eq(rounds::organisation_id)
                    .and(programmes::id.eq(rounds::programme_id))),
            )
            .inner_join(methods::table.on(
                methods::organisation_id.eq(rounds::organisation_id).and(methods::id.eq(rounds::method_id)),
            ))
            .filter(rounds::organisation_id.eq($organisation))
            .select(columns!())
    };
}

fn round(row: Row) -> Stored<Round> {
    let (
        id,
        programme,
        programme_name,
        programme_slug,
        name,
        starts_on,
        ends_on,
        sign_up_until,
        method_id,
        source,
        sensitive_on,
    ) = row;
    let method = Method::parse(&source).map_err(|bad| {
        StoreError::Unreadable(serde::de::Error::custom(format!("method of round {id}: {bad}")))
    })?;
    Ok(Round {
        id,
        programme,
        programme_name,
        programme_slug,
        name,
        starts_on: starts_on.0,
        ends_on: ends_on.0,
        sign_up_until: sign_up_until.map(|day| day.0),
        method_id,
        method,
        sensitive_on: sensitive_on.map(|on| on.0).unwrap_or_default(),
    })
}

/// Every round of the organisation, newest first.
pub fn rounds(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Round>> {
    let rows: Vec<Row> = rounds_of!(org.id()).order((rounds::starts_on.desc(), rounds::id)).load(tx.c())?;
    rows.into_iter().map(round).collect()
}

/// The rounds that end on this day or later, newest first. Old rounds are not even read.
pub fn rounds_ending_from(org: &OrgScope, tx: &mut Tx, day: Date) -> Stored<Vec<Round>> {
    let rows: Vec<Row> = rounds_of!(org.id())
        .filter(rounds::ends_on.ge(Day(day)))
        .order((rounds::starts_on.desc(), rounds::id))
        .load(tx.c())?;
    rows.into_iter().map(round).collect()
}

/// Rounds whose last day is on or after a day, and those in which a pair is still open however long ago they ended: nobody is
/// left alone because a project is over. Newest first.
pub fn rounds_lived_in(org: &OrgScope, tx: &mut Tx, day: Date) -> Stored<Vec<Round>> {
    let open = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.is_null())
        .select(pairs::round_id);
    let rows: Vec<Row> = rounds_of!(org.id())
        .filter(rounds::ends_on.ge(Day(day)).or(rounds::id.eq_any(open)))
        .order((rounds::starts_on.desc(), rounds::id))
        .load(tx.c())?;
    rows.into_iter().map(round).collect()
}

/// One round. Another organisation's is not found.
pub fn find_round(org: &OrgScope, tx: &mut Tx, id: RoundId) -> Stored<Round> {
    round(rounds_of!(org.id()).filter(rounds::id.eq(id)).first(tx.c())?)
}

/// The round of the same programme that began last before this one.
pub fn earlier_round(org: &OrgScope, tx: &mut Tx, than: &Round) -> Stored<Option<Round>> {
    let row: Option<Row> = rounds_of!(org.id())
        .filter(rounds::programme_id.eq(than.programme))
        .filter(rounds::starts_on.lt(Day(than.starts_on)))
        .order(rounds::starts_on.desc())
        .first(tx.c())
        .optional()?;
    row.map(round).transpose()
}

/// Every programme of the organisation, by name.
pub fn programmes(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Programme>> {
    let rows: Vec<(ProgrammeId, String, String)> = programmes::table
        .filter(programmes::organisation_id.eq(org.id()))
        .order(programmes::name)
        .select((programmes::id, programmes::name, programmes::slug))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(id, name, slug)| Programme { id, name, slug }).collect())
}

/// Makes a programme.
pub fn insert_programme(org: &OrgScope, tx: &mut Tx, new: &Programme, now: Timestamp) -> Stored<()> {
    diesel::insert_into(programmes::table)
        .values((
            programmes::organisation_id.eq(org.id()),
            programmes::id.eq(new.id),
            programmes::name.eq(&new.name),
            programmes::slug.eq(&new.slug),
            programmes::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// What a new round needs.
#[derive(Clone, Debug)]
pub struct NewRound {
    /// Its id.
    pub id: RoundId,
    /// Which programme.
    pub programme: ProgrammeId,
    /// Which stored version of which method.
    pub method: MethodId,
    /// Its name.
    pub name: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Last day of the public form.
    pub sign_up_until: Option<Date>,
}

/// Makes a round.
pub fn insert_round(org: &OrgScope, tx: &mut Tx, new: &NewRound, now: Timestamp) -> Stored<()> {
    diesel::insert_into(rounds::table)
        .values((
            rounds::organisation_id.eq(org.id()),
            rounds::id.eq(new.id),
            rounds::programme_id.eq(new.programme),
            rounds::method_id.eq(new.method),
            rounds::name.eq(&new.name),
            rounds::starts_on.eq(Day(new.starts_on)),
            rounds::ends_on.eq(Day(new.ends_on)),
            rounds::sign_up_until.eq(new.sign_up_until.map(Day)),
            rounds::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Opens the public form until this day, or closes it.
pub fn set_sign_up_until(org: &OrgScope, tx: &mut Tx, id: RoundId, until: Option<Date>) -> Stored<()> {
    diesel::update(rounds::table.find((org.id(), id)))
        .set(rounds::sign_up_until.eq(until.map(Day)))
        .execute(tx.c())?;
    Ok(())
}

/// Lets a round run another stored version of its method.
pub fn set_method(org: &OrgScope, tx: &mut Tx, id: RoundId, method: MethodId) -> Stored<()> {
    diesel::update(rounds::table.find((org.id(), id))).set(rounds::method_id.eq(method)).execute(tx.c())?;
    Ok(())
}

/// Lets a round ask these sensitive questions and no others.
pub fn set_sensitive_on(org: &OrgScope, tx: &mut Tx, id: RoundId, on: &BTreeSet<String>) -> Stored<()> {
    diesel::update(rounds::table.find((org.id(), id)))
        .set(rounds::sensitive_on.eq(Json(on.clone())))
        .execute(tx.c())?;
    Ok(())
}

/// How many people and pairs a round has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundCounts {
    /// Everybody who signed up as a mentor.
    pub mentors: i64,
    /// Everybody who signed up as a mentee.
    pub mentees: i64,
    /// Every pair that was made.
    pub pairs: i64,
    /// Those that completed.
    pub completed: i64,
}

/// The counts of every round of the organisation; a round without people and pairs is not in it.
pub fn counts(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<RoundId, RoundCounts>> {
    let people: Vec<(RoundId, Side, i64)> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .group_by((participations::round_id, participations::side))
        .select((participations::round_id, participations::side, diesel::dsl::count_star()))
        .load(tx.c())?;
    let made: Vec<(RoundId, String, i64)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .group_by((pairs::round_id, pairs::state))
        .select((pairs::round_id, pairs::state, diesel::dsl::count_star()))
        .load(tx.c())?;
    let mut counts = BTreeMap::<RoundId, RoundCounts>::new();
    for (round, side, number) in people {
        let counted = counts.entry(round).or_default();
        match side {
            Side::Mentor => counted.mentors += number,
            Side::Mentee => counted.mentees += number,
        }
    }
    for (round, state, number) in made {
        let counted = counts.entry(round).or_default();
        counted.pairs += number;
        if state == "completed" {
            counted.completed += number;
        }
    }
    Ok(counts)
}

/// The door behind a public address, and the round that takes sign-ups there now; none when all are closed.
pub fn open_door(
    _: &PlatformScope,
    tx: &mut Tx,
    organisation: OrganisationId,
    programme_slug: &str,
    today: Date,
) -> Stored<Option<(PublicScope, Option<Round>)>> {
    let programme: Option<ProgrammeId> = programmes::table
        .filter(programmes::organisation_id.eq(organisation))
        .filter(programmes::slug.eq(programme_slug))
        .select(programmes::id)
        .first(tx.c())
        .optional()?;
    let Some(programme) = programme else { return Ok(None) };
    let row: Option<Row> = rounds_of!(organisation)
        .filter(rounds::programme_id.eq(programme))
        .filter(rounds::sign_up_until.ge(Day(today)))
        .order(rounds::starts_on)
        .first(tx.c())
        .optional()?;
    Ok(Some((PublicScope::of_address(organisation, programme), row.map(round).transpose()?)))
}

/// A programme whose public form is open, for the front page.
#[derive(Clone, Debug)]
pub struct OpenProgramme {
    /// The organisation's name and part of the address.
    pub organisation: (String, String),
    /// The round that takes sign-ups.
    pub round: Round,
}

/// Every open programme of every organisation, by name: what the front page shows.
pub fn open_programmes(platform: &PlatformScope, tx: &mut Tx, today: Date) -> Stored<Vec<OpenProgramme>> {
    let mut open = Vec::new();
    for organisation in crate::organisations::store::all(platform, tx)? {
        let rows: Vec<Row> = rounds_of!(organisation.id)
            .filter(rounds::sign_up_until.ge(Day(today)))
            .order((programmes::name, rounds::starts_on))
            .load(tx.c())?;
        for row in rows {
            let organisation = (organisation.name.clone(), organisation.slug.clone());
            open.push(OpenProgramme { organisation, round: round(row)? });
        }
    }
    Ok(open)
}
