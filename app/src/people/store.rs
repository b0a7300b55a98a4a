//! People and participations in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Application, Gender, Participation, Person, Source, Stage, phone_key};
use crate::db::schema::{pairs, participations, people};
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::ids::{PairId, ParticipationId, PersonId, RoundId};
use crate::methods::Side;
use crate::scope::OrgScope;
use crate::staff::email_key;
use crate::words::Words;

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
}

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
);

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
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

/// Makes a person.
pub fn insert_person(org: &OrgScope, tx: &mut Tx, new: &Person, now: Timestamp) -> Stored<()> {
    diesel::insert_into(people::table)
        .values((
            people::organisation_id.eq(org.id()),
            people::id.eq(new.id),
            people::given_name.eq(&new.given_name),
            people::family_name.eq(new.family_name.as_deref()),
            people::email.eq(new.email.as_deref()),
            people::email_key.eq(new.email.as_deref().map(email_key)),
            people::phone.eq(new.phone.as_deref()),
            people::phone_key.eq(new.phone.as_deref().and_then(phone_key)),
            people::gender.eq(new.gender),
            people::birth_year.eq(new.birth_year),
            people::area.eq(new.area.as_deref()),
            people::locale.eq(&new.locale),
            people::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
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
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Gives a person a part in a round. The same person twice on the same side is refused by the database.
pub fn insert_participation(org: &OrgScope, tx: &mut Tx, new: &Participation) -> Stored<()> {
    diesel::insert_into(participations::table)
        .values((
            participations::organisation_id.eq(org.id()),
            participations::id.eq(new.id),
            participations::round_id.eq(new.round),
            participations::person_id.eq(new.person.id),
            participations::side.eq(new.side),
            participations::category.eq(new.category.as_deref()),
            participations::stage.eq(new.stage),
            participations::stage_since.eq(Day(new.stage_since)),
            participations::capacity.eq(new.capacity),
            participations::source.eq(new.source),
            participations::application.eq(Json(new.application.clone())),
            participations::applied_on.eq(Day(new.applied_on)),
            participations::answered_on.eq(new.answered_on.map(Day)),
            participations::interviewed_on.eq(new.interviewed_on.map(Day)),
        ))
        .execute(tx.c())?;
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

/// Moves a participation to a stage.
pub fn set_stage(org: &OrgScope, tx: &mut Tx, id: ParticipationId, stage: Stage, since: Date) -> Stored<()> {
    diesel::update(participations::table.find((org.id(), id)))
        .set((participations::stage.eq(stage), participations::stage_since.eq(Day(since))))
        .execute(tx.c())?;
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

/// A line of the list of people.
#[derive(Clone, Debug, Queryable)]
pub struct Listed {
    /// Whose line.
    pub id: ParticipationId,
    /// Their given name …
    pub given_name: String,
    /// … and family name.
    pub family_name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    /// As what.
    pub side: Side,
    /// One of the method's categories.
    pub category: Option<String>,
    /// Where they stand …
    pub stage: Stage,
    /// … since when.
    pub stage_since: Day,
    /// The first answer.
    pub answered_on: Option<Day>,
    /// The end of the interview.
    pub interviewed_on: Option<Day>,
}

impl Listed {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// Whether there is any way to reach them.
    pub fn is_reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }

    /// Whether the lower-case `search` is in the name, the address or the phone number.
    fn matches(&self, search: &str) -> bool {
        let holds = |text: &str| text.to_lowercase().contains(search);
        holds(&self.full_name())
            || self.email.as_deref().is_some_and(holds)
            || self.phone.as_deref().is_some_and(holds)
    }
}

/// How the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name, in the reader's alphabet.
    #[default]
    Name,
    /// Those who have been longest at their stage first.
    Waited,
}

/// Which people of a round are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this side.
    pub side: Option<Side>,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only those with this in name, address or number; empty: all.
    pub search: String,
    /// In which order.
    pub sort: Sort,
}

/// A page of the list of people.
#[derive(Clone, Debug)]
pub struct ListPage {
    /// Its lines.
    pub people: Vec<Listed>,
    /// How many people fit the filter.
    pub total: usize,
    /// Which page it is, from 1; never beyond the last.
    pub page: usize,
}

/// One page of the people of a round. By waiting time the database cuts the page out; the alphabet and the search are
/// the reader's language's business, so there all lines of the round are read.
pub fn list(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    filter: &Filter,
    page: usize,
    per_page: usize,
    words: &Words,
) -> Stored<ListPage> {
    macro_rules! wanted {
        () => {{
            let mut query = participations::table
                .inner_join(
                    people::table.on(people::organisation_id
                        .eq(participations::organisation_id)
                        .and(people::id.eq(participations::person_id))),
                )
                .filter(participations::organisation_id.eq(org.id()))
                .filter(participations::round_id.eq(round))
                .into_boxed();
            if let Some(side) = filter.side {
                query = query.filter(participations::side.eq(side));
            }
            if let Some(stage) = filter.stage {
                query = query.filter(participations::stage.eq(stage));
            }
            query
        }};
    }
    let columns = (
        participations::id,
        people::given_name,
        people::family_name,
        people::email,
        people::phone,
        participations::side,
        participations::category,
        participations::stage,
        participations::stage_since,
        participations::answered_on,
        participations::interviewed_on,
    );
    let search = filter.search.trim().to_lowercase();
    if search.is_empty() && filter.sort == Sort::Waited {
        let total: i64 = wanted!().count().get_result(tx.c())?;
        let total = usize::try_from(total).unwrap_or_default();
        let page = last_page(page, total, per_page);
        let people = wanted!()
            .order((participations::stage_since, participations::id))
            .limit(i64::try_from(per_page).unwrap_or(i64::MAX))
            .offset(i64::try_from((page - 1) * per_page).unwrap_or(i64::MAX))
            .select(columns)
            .load(tx.c())?;
        return Ok(ListPage { people, total, page });
    }
    let everybody: Vec<Listed> = wanted!().select(columns).load(tx.c())?;
    let fitting = everybody.into_iter().filter(|person| person.matches(&search));
    let mut named: Vec<(String, Listed)> = fitting.map(|person| (person.full_name(), person)).collect();
    let total = named.len();
    let page = last_page(page, total, per_page);
    let order = |(name, one): &(String, Listed), (other_name, other): &(String, Listed)| match filter.sort {
        Sort::Name => words.compare(name, other_name).then_with(|| one.id.cmp(&other.id)),
        Sort::Waited => (one.stage_since, one.id).cmp(&(other.stage_since, other.id)),
    };
    let people = cut_out(&mut named, (page - 1) * per_page, per_page, order);
    Ok(ListPage { people: people.iter().map(|(_, person)| person.clone()).collect(), total, page })
}

/// `most` items in order, from the `first` of that order on. Comparing by an alphabet is slow, so what is not shown is
/// only parted off, not sorted.
fn cut_out<T>(
    items: &mut [T],
    first: usize,
    most: usize,
    order: impl Fn(&T, &T) -> std::cmp::Ordering + Copy,
) -> &[T] {
    if first > 0 && first < items.len() {
        items.select_nth_unstable_by(first, order);
    }
    let rest = items.get_mut(first..).unwrap_or_default();
    if rest.len() > most {
        rest.select_nth_unstable_by(most, order);
    }
    let shown = rest.len().min(most);
    let page = &mut rest[..shown];
    page.sort_unstable_by(order);
    page
}

/// The page asked for, or the last one there is.
fn last_page(page: usize, total: usize, per_page: usize) -> usize {
    page.clamp(1, total.div_ceil(per_page).max(1))
}

#[cfg(test)]
mod tests {
    use super::{cut_out, last_page};

    #[test]
    fn a_page_is_the_same_part_of_the_order_as_if_everything_were_sorted() {
        let shuffled: Vec<u32> = (0..103).map(|number| number * 37 % 103).collect();
        for page in 1..=4 {
            let first = (page - 1) * 30;
            let expected: Vec<u32> = (0..103).skip(first).take(30).collect();
            assert_eq!(cut_out(&mut shuffled.clone(), first, 30, u32::cmp), expected);
        }
        assert!(cut_out(&mut Vec::<u32>::new(), 0, 30, u32::cmp).is_empty());
    }

    #[test]
    fn a_page_beyond_the_last_is_the_last() {
        assert_eq!([last_page(0, 51, 50), last_page(2, 51, 50), last_page(3, 51, 50)], [1, 2, 2]);
        assert_eq!(last_page(7, 0, 50), 1);
    }
}
