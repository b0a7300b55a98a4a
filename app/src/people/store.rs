//! People and participations in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Application, Gender, Participation, Person, Reach, Source, Stage, phone_key};
use crate::db::schema::{pairs, participations, people};
use crate::db::{Day, Instant, Json, ROWS_AT_ONCE, Stored, Tx, dialect, insert_rows};
use crate::history::{Event, Pen};
use crate::ids::{PairId, ParticipationId, PersonId, RoundId};
use crate::methods::Side;
use crate::outbox::{Channel, Hours};
use crate::scope::OrgScope;
use crate::staff::email_key;

#[derive(Queryable)]
struct PersonRow {
    id: PersonId,
    given_name: String,
    family_name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    gender: Option<Gender>,
    birth_year: Option<i32>,
    area: Option<String>,
    locale: String,
    reach: ReachRow,
}

/// Channel, hours, since when it has failed.
type ReachRow = (Channel, Option<Hours>, Option<Day>);
type ReachColumns = (people::channel, people::safe_hours, people::unreachable_on);
const REACH: ReachColumns = (people::channel, people::safe_hours, people::unreachable_on);

type PersonColumns = (
    people::id,
    people::given_name,
    people::family_name,
    people::email,
    people::phone,
    people::gender,
    people::birth_year,
    people::area,
    people::locale,
    ReachColumns,
);
/// The columns of a [`Person`], for queries of other nouns that join people.
const PERSON: PersonColumns = (
    people::id,
    people::given_name,
    people::family_name,
    people::email,
    people::phone,
    people::gender,
    people::birth_year,
    people::area,
    people::locale,
    REACH,
);

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
        let (channel, hours, failed_on) = row.reach;
        Self {
            id: row.id,
            given_name: row.given_name,
            family_name: row.family_name,
            email: row.email,
            phone: row.phone,
            gender: row.gender,
            birth_year: row.birth_year,
            area: row.area,
            locale: row.locale,
            reach: Reach { channel, hours, failed_on: failed_on.map(|day| day.0) },
        }
    }
}

#[derive(Queryable)]
struct Row {
    id: ParticipationId,
    round: RoundId,
    side: Side,
    category: Option<String>,
    stage: Stage,
    stage_since: Day,
    capacity: i32,
    source: Source,
    application: Json<Application>,
    applied_on: Day,
    answered_on: Option<Day>,
    interviewed_on: Option<Day>,
    person: PersonRow,
}

type Columns = (
    participations::id,
    participations::round_id,
    participations::side,
    participations::category,
    participations::stage,
    participations::stage_since,
    participations::capacity,
    participations::source,
    participations::application,
    participations::applied_on,
    participations::answered_on,
    participations::interviewed_on,
    PersonColumns,
);
const COLUMNS: Columns = (
    participations::id,
    participations::round_id,
    participations::side,
    participations::category,
    participations::stage,
    participations::stage_since,
    participations::capacity,
    participations::source,
    participations::application,
    participations::applied_on,
    participations::answered_on,
    participations::interviewed_on,
    PERSON,
);

impl From<Row> for Participation {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            round: row.round,
            person: row.person.into(),
            side: row.side,
            category: row.category,
            stage: row.stage,
            stage_since: row.stage_since.0,
            capacity: row.capacity,
            source: row.source,
            application: row.application.0,
            applied_on: row.applied_on.0,
            answered_on: row.answered_on.map(|day| day.0),
            interviewed_on: row.interviewed_on.map(|day| day.0),
        }
    }
}

macro_rules! participations_of {
    ($org:expr) => {
        participations::table
            .inner_join(
                people::table.on(people::organisation_id
                    .eq(participations::organisation_id)
                    .and(people::id.eq(participations::person_id))),
            )
            .filter(participations::organisation_id.eq($org.id()))
            .select(COLUMNS)
    };
}

/// One participation. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Participation> {
    let row: Row = participations_of!(org).filter(participations::id.eq(id)).first(tx.c())?;
    Ok(row.into())
}

/// These participations, in the order of their ids. Those of another organisation are not among them.
pub fn find_all(org: &OrgScope, tx: &mut Tx, ids: &[ParticipationId]) -> Stored<Vec<Participation>> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(ROWS_AT_ONCE) {
        let rows: Vec<Row> = participations_of!(org).filter(participations::id.eq_any(some)).load(tx.c())?;
        found.extend(rows.into_iter().map(Participation::from));
    }
    found.sort_unstable_by_key(|participation| participation.id);
    Ok(found)
}

/// Everybody in a round, in the order of signing up.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Participation>> {
    let rows: Vec<Row> = participations_of!(org)
        .filter(participations::round_id.eq(round))
        .order((participations::applied_on, participations::id))
        .load(tx.c())?;
    Ok(rows.into_iter().map(Participation::from).collect())
}

/// Everybody who still takes part in any round, or could not be matched, the newest participation first.
pub fn open_everywhere(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Participation>> {
    let open = Stage::ALL.iter().filter(|stage| stage.is_open() || **stage == Stage::NoMatch);
    let rows: Vec<Row> = participations_of!(org)
        .filter(participations::stage.eq_any(open.map(|stage| stage.word())))
        .order((participations::applied_on.desc(), participations::id))
        .load(tx.c())?;
    Ok(rows.into_iter().map(Participation::from).collect())
}

/// Every participation of one human, newest first.
pub fn of_person(org: &OrgScope, tx: &mut Tx, person: PersonId) -> Stored<Vec<Participation>> {
    let rows: Vec<Row> = participations_of!(org)
        .filter(participations::person_id.eq(person))
        .order((participations::applied_on.desc(), participations::id))
        .load(tx.c())?;
    Ok(rows.into_iter().map(Participation::from).collect())
}

/// People who may be the same human: same e-mail address, same phone number, or the same written name.
pub fn alike(org: &OrgScope, tx: &mut Tx, like: &Person) -> Stored<Vec<Person>> {
    let email = like.email.as_deref().map(email_key);
    let phone = like.phone.as_deref().and_then(phone_key);
    let rows: Vec<PersonRow> = people::table
        .filter(people::organisation_id.eq(org.id()))
        .filter(
            people::email_key
                .eq(&email)
                .or(people::phone_key.eq(&phone))
                .or(people::given_name.eq(&like.given_name).nullable()),
        )
        .order((people::created_at, people::id))
        .select(PERSON)
        .load(tx.c())?;
    let alike = |other: &Person| {
        other.family_name == like.family_name && other.given_name == like.given_name
            || email.is_some() && other.email.as_deref().map(email_key) == email
            || phone.is_some() && other.phone.as_deref().and_then(phone_key) == phone
    };
    Ok(rows.into_iter().map(Person::from).filter(alike).collect())
}

/// Everybody the organisation knows, oldest first.
pub fn everybody(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Person>> {
    let rows: Vec<PersonRow> = people::table
        .filter(people::organisation_id.eq(org.id()))
        .order((people::created_at, people::id))
        .select(PERSON)
        .load(tx.c())?;
    Ok(rows.into_iter().map(Person::from).collect())
}

macro_rules! person_row {
    ($org:expr, $new:expr, $now:expr) => {
        (
            people::organisation_id.eq($org.id()),
            people::id.eq($new.id),
            people::given_name.eq(&$new.given_name),
            people::family_name.eq($new.family_name.as_deref()),
            people::email.eq($new.email.as_deref()),
            people::email_key.eq($new.email.as_deref().map(email_key)),
            people::phone.eq($new.phone.as_deref()),
            people::phone_key.eq($new.phone.as_deref().and_then(phone_key)),
            people::gender.eq($new.gender),
            people::birth_year.eq($new.birth_year),
            people::area.eq($new.area.as_deref()),
            people::locale.eq(&$new.locale),
            people::channel.eq($new.reach.channel),
            people::safe_hours.eq($new.reach.hours),
            people::unreachable_on.eq($new.reach.failed_on.map(Day)),
            people::created_at.eq(Instant($now)),
        )
    };
}

/// Makes a person.
pub fn insert_person(org: &OrgScope, tx: &mut Tx, new: &Person, now: Timestamp) -> Stored<()> {
    diesel::insert_into(people::table).values(person_row!(org, new, now)).execute(tx.c())?;
    Ok(())
}

/// Makes many people.
pub fn insert_people(org: &OrgScope, tx: &mut Tx, new: &[Person], now: Timestamp) -> Stored<()> {
    insert_rows!(tx, people::table, new.iter().map(|new| person_row!(org, new, now)));
    Ok(())
}

/// Corrects a person.
pub fn update_person(org: &OrgScope, tx: &mut Tx, person: &Person) -> Stored<()> {
    diesel::update(people::table.find((org.id(), person.id)))
        .set((
            people::given_name.eq(&person.given_name),
            people::family_name.eq(person.family_name.as_deref()),
            people::email.eq(person.email.as_deref()),
            people::email_key.eq(person.email.as_deref().map(email_key)),
            people::phone.eq(person.phone.as_deref()),
            people::phone_key.eq(person.phone.as_deref().and_then(phone_key)),
            people::gender.eq(person.gender),
            people::birth_year.eq(person.birth_year),
            people::area.eq(person.area.as_deref()),
            people::locale.eq(&person.locale),
            people::channel.eq(person.reach.channel),
            people::safe_hours.eq(person.reach.hours),
            people::unreachable_on.eq(person.reach.failed_on.map(Day)),
        ))
        .execute(tx.c())?;
    Ok(())
}

macro_rules! participation_row {
    ($org:expr, $new:expr) => {
        (
            participations::organisation_id.eq($org.id()),
            participations::id.eq($new.id),
            participations::round_id.eq($new.round),
            participations::person_id.eq($new.person.id),
            participations::side.eq($new.side),
            participations::category.eq($new.category.as_deref()),
            participations::stage.eq($new.stage),
            participations::stage_since.eq(Day($new.stage_since)),
            participations::capacity.eq($new.capacity),
            participations::source.eq($new.source),
            participations::application.eq(Json($new.application.clone())),
            participations::applied_on.eq(Day($new.applied_on)),
            participations::answered_on.eq($new.answered_on.map(Day)),
            participations::interviewed_on.eq($new.interviewed_on.map(Day)),
        )
    };
}

/// Gives a person a part in a round. The same person twice on the same side is refused by the database.
pub fn insert_participation(org: &OrgScope, tx: &mut Tx, new: &Participation) -> Stored<()> {
    diesel::insert_into(participations::table).values(participation_row!(org, new)).execute(tx.c())?;
    Ok(())
}

/// Gives many people their part.
pub fn insert_participations(org: &OrgScope, tx: &mut Tx, new: &[Participation]) -> Stored<()> {
    insert_rows!(tx, participations::table, new.iter().map(|new| participation_row!(org, new)));
    Ok(())
}

/// Stores category, capacity, consent and the day of the first answer. Stages move through [`set_stage`].
pub fn update_participation(org: &OrgScope, tx: &mut Tx, changed: &Participation) -> Stored<()> {
    diesel::update(participations::table.find((org.id(), changed.id)))
        .set((
            participations::category.eq(changed.category.as_deref()),
            participations::capacity.eq(changed.capacity),
            participations::application.eq(Json(changed.application.clone())),
            participations::answered_on.eq(changed.answered_on.map(Day)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Moves a participation to a stage. `pen` writes it into the person's history; none: an entry of the caller says it.
pub fn set_stage(
    org: &OrgScope,
    tx: &mut Tx,
    id: ParticipationId,
    stage: Stage,
    since: Date,
    pen: Option<Pen>,
) -> Stored<()> {
    set_stages(org, tx, &[id], stage, since, pen)
}

/// Moves participations to a stage, with history as [`set_stage`]. That the interview or the training is done has an entry
/// of its own already, which the stage of that name would only repeat.
pub fn set_stages(
    org: &OrgScope,
    tx: &mut Tx,
    ids: &[ParticipationId],
    stage: Stage,
    since: Date,
    pen: Option<Pen>,
) -> Stored<()> {
    if let Some(pen) = pen.filter(|_| !matches!(stage, Stage::Interviewed | Stage::Trained)) {
        let event = Event::Reached { stage: stage.word().to_owned() };
        for id in ids {
            pen.write(org, tx, id, &event)?;
        }
    }
    for some in ids.chunks(ROWS_AT_ONCE) {
        diesel::update(participations::table)
            .filter(participations::organisation_id.eq(org.id()))
            .filter(participations::id.eq_any(some))
            .set((participations::stage.eq(stage), participations::stage_since.eq(Day(since))))
            .execute(tx.c())?;
    }
    Ok(())
}

/// A participation that this transaction alone may match now: taken before its places are counted (style.md §2.8).
#[derive(Clone, Debug)]
pub struct Locked(pub Participation);

/// Locks a participation, then reads it. The update that changes nothing takes the row's lock on PostgreSQL; SQLite has
/// one writer anyway.
pub fn lock(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Locked> {
    diesel::update(participations::table.find((org.id(), id)))
        .set(participations::capacity.eq(participations::capacity))
        .execute(tx.c())?;
    find(org, tx, id).map(Locked)
}

/// Locks many participations, in the order of their ids.
pub fn lock_all(org: &OrgScope, tx: &mut Tx, ids: &[ParticipationId]) -> Stored<()> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    dialect::lock_participations(tx.c(), &org.id().to_string(), &ids)?;
    Ok(())
}

/// One person. Another organisation's is not found.
pub fn find_person(org: &OrgScope, tx: &mut Tx, id: PersonId) -> Stored<Person> {
    let row: PersonRow = people::table.find((org.id(), id)).select(PERSON).first(tx.c())?;
    Ok(row.into())
}

/// How many pairs of a participation have not ended.
pub fn count_open_pairs(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<i64> {
    Ok(pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(id).or(pairs::mentee_id.eq(id)))
        .filter(pairs::ended_on.is_null())
        .count()
        .get_result(tx.c())?)
}

/// A pair somebody is or was in.
#[derive(Clone, Debug)]
pub struct PairLine {
    /// The pair.
    pub id: PairId,
    /// The other person's part.
    pub other: Participation,
    /// `introduced`, `active`, `paused`, `completed` or `ended-early`.
    pub state: String,
    /// When they were introduced.
    pub introduced_on: Date,
    /// When it ended.
    pub ended_on: Option<Date>,
}

/// Every pair of a participation, newest first.
pub fn pairs_of(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Vec<PairLine>> {
    type Line = (PairId, ParticipationId, ParticipationId, String, Day, Option<Day>);
    let rows: Vec<Line> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(id).or(pairs::mentee_id.eq(id)))
        .order((pairs::introduced_on.desc(), pairs::id))
        .select((
            pairs::id,
            pairs::mentor_id,
            pairs::mentee_id,
            pairs::state,
            pairs::introduced_on,
            pairs::ended_on,
        ))
        .load(tx.c())?;
    let mut lines = Vec::with_capacity(rows.len());
    for (pair, mentor, mentee, state, introduced_on, ended_on) in rows {
        let other = find(org, tx, if mentor == id { mentee } else { mentor })?;
        let (introduced_on, ended_on) = (introduced_on.0, ended_on.map(|day| day.0));
        lines.push(PairLine { id: pair, other, state, introduced_on, ended_on });
    }
    Ok(lines)
}

/// Whether an interview was begun (and perhaps finished).
pub fn interview_begun(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<bool> {
    let written: Option<String> =
        participations::table.find((org.id(), id)).select(participations::interview).first(tx.c())?;
    Ok(written.is_some())
}

/// How many people of one side stand at a stage.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct StageCount {
    /// Which side.
    pub side: Side,
    /// Which stage.
    pub stage: Stage,
    /// How many.
    pub people: i64,
    /// Since when the first of them is there.
    pub since: Option<Day>,
}

/// The round's pipeline: every side and stage where somebody stands.
pub fn pipeline(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<StageCount>> {
    Ok(participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .group_by((participations::side, participations::stage))
        .select((
            participations::side,
            participations::stage,
            diesel::dsl::count_star(),
            diesel::dsl::min(participations::stage_since),
        ))
        .load(tx.c())?)
}

/// Who waits, and who has room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Mentees without a pair who still take part.
    pub mentees_waiting: i64,
    /// Mentors who still take part and have room for at least one more pair.
    pub mentors_with_room: i64,
    /// How many pairs those mentors have room for together.
    pub places: i64,
}

/// Supply and demand of a round.
pub fn balance(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Balance> {
    let everybody: Vec<(ParticipationId, Side, Stage, i32)> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .select((participations::id, participations::side, participations::stage, participations::capacity))
        .load(tx.c())?;
    let open: Vec<ParticipationId> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::ended_on.is_null())
        .select(pairs::mentor_id)
        .load(tx.c())?;
    let mut taken = BTreeMap::<ParticipationId, i64>::new();
    for mentor in open {
        *taken.entry(mentor).or_default() += 1;
    }
    let mut balance = Balance::default();
    for (id, side, stage, capacity) in everybody {
        match side {
            Side::Mentee if stage.waits() => balance.mentees_waiting += 1,
            Side::Mentor if stage.is_open() => {
                let room = i64::from(capacity) - taken.get(&id).copied().unwrap_or_default();
                if room > 0 {
                    balance.mentors_with_room += 1;
                    balance.places += room;
                }
            }
            Side::Mentor | Side::Mentee => {}
        }
    }
    Ok(balance)
}
