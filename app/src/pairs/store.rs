//! Pairs, their meetings and what came of them, in the database.

use std::collections::{BTreeMap, HashSet};

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    AfterContact, Attribution, CannotIntroduce, Held, How, Meant, Meeting, Outcome, Pair, PairState, Room,
    StateWord, Tally, mail, stage_among,
};
use crate::db::schema::{
    after_contacts, attendance, gatherings, meetings, outcomes, pairs, participations, people,
};
use crate::db::{Day, Instant, Json, StoreError, Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{
    AfterContactId, GatheringId, MeetingId, OutcomeId, PairId, ParticipationId, PersonId, RoundId, StaffId,
};
use crate::people::store as people_store;
use crate::people::{Participation, Stage};
use crate::programmes::Round;
use crate::scope::OrgScope;

/// Two people who are to be introduced.
#[derive(Clone, Debug)]
pub struct NewPair {
    /// In which round.
    pub round: RoundId,
    /// The mentor's participation in it.
    pub mentor: ParticipationId,
    /// The mentee's participation in it.
    pub mentee: ParticipationId,
    /// Why these two, as they stand now: whatever JSON the proposals want to read again.
    pub reasons_json: serde_json::Value,
    /// Proposed or put together by hand.
    pub how: How,
    /// Who decided it.
    pub by: StaffId,
    /// The instant.
    pub now: Timestamp,
    /// The day, in the organisation's time zone.
    pub today: Date,
}

/// Makes a pair, or says why not. Locks both people (the mentor first, always) before it counts their places; writes the
/// pair, the history of all three, both stages and a message to each who has e-mail, all in this transaction.
///
/// Whoever introduces several pairs in one transaction sorts them by mentor, so that two who do so at once cannot wait
/// for each other in a circle.
pub fn introduce(org: &OrgScope, tx: &mut Tx, new: &NewPair) -> Result<PairId, CannotIntroduce> {
    let mentor = people_store::lock(org, tx, new.mentor)?.0;
    let mentee = people_store::lock(org, tx, new.mentee)?.0;
    let meant = Meant {
        round: new.round,
        mentor: &mentor,
        mentee: &mentee,
        mentor_active: open_pairs(org, tx, mentor.id)?,
        mentee_taken_on: taken_on(org, tx, mentee.id)?,
    };
    meant.check()?;

    let id = PairId::new();
    match insert(org, tx, id, new) {
        // A path that takes no lock was first: the index let one of the two through.
        Err(error) if error.is_taken() => {
            return Err(CannotIntroduce::MenteeTaken { name: mentee.person.full_name(), on: new.today });
        }
        inserted => inserted?,
    }
    let event = Event::Introduced { pair: id, how: new.how.word().to_owned() };
    history::record(org, tx, id, Some(new.by), &event, new.now)?;
    for participation in [&mentor, &mentee] {
        history::record(org, tx, participation.id, Some(new.by), &event, new.now)?;
        follow_stage(org, tx, participation, new.today)?;
    }
    tell_both(org, tx, new.round, &mentor, &mentee, new.now)?;
    Ok(id)
}

fn insert(org: &OrgScope, tx: &mut Tx, id: PairId, new: &NewPair) -> Stored<()> {
    diesel::insert_into(pairs::table)
        .values((
            pairs::organisation_id.eq(org.id()),
            pairs::id.eq(id),
            pairs::round_id.eq(new.round),
            pairs::mentor_id.eq(new.mentor),
            pairs::mentee_id.eq(new.mentee),
            pairs::state.eq(StateWord::Introduced),
            pairs::introduced_on.eq(Day(new.today)),
            pairs::acquainted.eq("{}"),
            pairs::reasons.eq(Json(new.reasons_json.clone())),
            pairs::made_by.eq(new.by),
            pairs::created_at.eq(Instant(new.now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

fn tell_both(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    mentor: &Participation,
    mentee: &Participation,
    now: Timestamp,
) -> Stored<()> {
    let method = crate::programmes::store::find_round(org, tx, round)?.method;
    let from = crate::organisations::store::own(org, tx)?;
    for (to, other) in [(mentor, mentee), (mentee, mentor)] {
        if let Some(message) = mail::introduction(to, &other.person, &method, &from) {
            crate::outbox::store::send(tx, &message, now)?;
        }
    }
    Ok(())
}

/// How many open pairs a participation has: the places it uses.
pub fn open_pairs(org: &OrgScope, tx: &mut Tx, participation: ParticipationId) -> Stored<i32> {
    let count: i64 = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(participation).or(pairs::mentee_id.eq(participation)))
        .filter(pairs::ended_on.is_null())
        .count()
        .get_result(tx.c())?;
    Ok(i32::try_from(count).unwrap_or(i32::MAX))
}

/// Since when a mentee has an open pair.
pub fn taken_on(org: &OrgScope, tx: &mut Tx, mentee: ParticipationId) -> Stored<Option<Date>> {
    let day: Option<Day> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentee_id.eq(mentee))
        .filter(pairs::ended_on.is_null())
        .select(pairs::introduced_on)
        .first(tx.c())
        .optional()?;
    Ok(day.map(|day| day.0))
}

/// Moves a participation to the stage its pairs put it at.
fn follow_stage(org: &OrgScope, tx: &mut Tx, participation: &Participation, today: Date) -> Stored<()> {
    let states: Vec<StateWord> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(participation.id).or(pairs::mentee_id.eq(participation.id)))
        .select(pairs::state)
        .load(tx.c())?;
    let stage = stage_among(participation.stage, &states);
    if stage != participation.stage {
        people_store::set_stage(org, tx, participation.id, stage, today)?;
    }
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: PairId,
    round: RoundId,
    mentor: ParticipationId,
    mentee: ParticipationId,
    state: StateWord,
    introduced_on: Day,
    paused_since: Option<Day>,
    paused_until: Option<Day>,
    ended_on: Option<Day>,
    end_reason: Option<String>,
    end_note: Option<String>,
    acquainted: Json<BTreeMap<String, String>>,
    reasons: Json<serde_json::Value>,
}

type Columns = (
    pairs::id,
    pairs::round_id,
    pairs::mentor_id,
    pairs::mentee_id,
    pairs::state,
    pairs::introduced_on,
    pairs::paused_since,
    pairs::paused_until,
    pairs::ended_on,
    pairs::end_reason,
    pairs::end_note,
    pairs::acquainted,
    pairs::reasons,
);
const COLUMNS: Columns = (
    pairs::id,
    pairs::round_id,
    pairs::mentor_id,
    pairs::mentee_id,
    pairs::state,
    pairs::introduced_on,
    pairs::paused_since,
    pairs::paused_until,
    pairs::ended_on,
    pairs::end_reason,
    pairs::end_note,
    pairs::acquainted,
    pairs::reasons,
);

/// A state with the data of its columns. A state whose date is missing was not written by us.
fn state(
    id: PairId,
    word: StateWord,
    paused: (Option<Day>, Option<Day>),
    ended_on: Option<Day>,
    end: (Option<String>, Option<String>),
) -> Stored<PairState> {
    let day = |day: Option<Day>| {
        day.map(|day| day.0).ok_or_else(|| {
            StoreError::Unreadable(serde::de::Error::custom(format!("pair {id} is {word} without a date")))
        })
    };
    Ok(match word {
        StateWord::Introduced => PairState::Introduced,
        StateWord::Active => PairState::Active,
        StateWord::Paused => PairState::Paused { since: day(paused.0)?, until: paused.1.map(|day| day.0) },
        StateWord::Completed => PairState::Completed { on: day(ended_on)? },
        StateWord::EndedEarly => {
            PairState::EndedEarly { on: day(ended_on)?, reason: end.0.unwrap_or_default(), note: end.1 }
        }
    })
}

fn pair(row: Row, mentor: Participation, mentee: Participation) -> Stored<Pair> {
    let state = state(
        row.id,
        row.state,
        (row.paused_since, row.paused_until),
        row.ended_on,
        (row.end_reason, row.end_note),
    )?;
    Ok(Pair {
        id: row.id,
        round: row.round,
        mentor,
        mentee,
        introduced_on: row.introduced_on.0,
        state,
        acquainted: row.acquainted.0,
        reasons: row.reasons.0,
    })
}

/// One pair. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: PairId) -> Stored<Pair> {
    let row: Row = pairs::table.find((org.id(), id)).select(COLUMNS).first(tx.c())?;
    let mentor = people_store::find(org, tx, row.mentor)?;
    let mentee = people_store::find(org, tx, row.mentee)?;
    pair(row, mentor, mentee)
}

/// Every pair of a round, in the order of introduction.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Pair>> {
    let rows: Vec<Row> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .order((pairs::introduced_on, pairs::id))
        .select(COLUMNS)
        .load(tx.c())?;
    let people: BTreeMap<ParticipationId, Participation> = people_store::of_round(org, tx, round)?
        .into_iter()
        .map(|participation| (participation.id, participation))
        .collect();
    rows.into_iter()
        .map(|row| {
            let one = |id| people.get(&id).cloned().ok_or(diesel::result::Error::NotFound);
            let (mentor, mentee) = (one(row.mentor)?, one(row.mentee)?);
            pair(row, mentor, mentee)
        })
        .collect()
}

/// Every pair of a participation, newest first.
pub fn of_participation(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Vec<Pair>> {
    let ids: Vec<PairId> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(id).or(pairs::mentee_id.eq(id)))
        .order((pairs::introduced_on.desc(), pairs::id))
        .select(pairs::id)
        .load(tx.c())?;
    ids.into_iter().map(|id| find(org, tx, id)).collect()
}

/// Locks people before their pairs are changed: all mentors, then all mentees, each in the order of their ids. Everybody
/// who locks more than one does it through here or in this order, so that nobody waits in a circle.
pub fn lock_people(
    org: &OrgScope,
    tx: &mut Tx,
    mentors: &[ParticipationId],
    mentees: &[ParticipationId],
) -> Stored<()> {
    for side in [mentors, mentees] {
        let mut ids = side.to_vec();
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            people_store::lock(org, tx, id)?;
        }
    }
    Ok(())
}

/// A pair that this transaction alone may change, with the meetings it has held.
#[derive(Clone, Debug)]
pub struct Locked {
    /// The pair, read under the lock.
    pub pair: Pair,
    /// Its meetings.
    pub held: Held,
}

/// Locks a pair through its two people, then reads it.
pub fn lock(org: &OrgScope, tx: &mut Tx, id: PairId) -> Stored<Locked> {
    let (mentor, mentee): (ParticipationId, ParticipationId) =
        pairs::table.find((org.id(), id)).select((pairs::mentor_id, pairs::mentee_id)).first(tx.c())?;
    lock_people(org, tx, &[mentor], &[mentee])?;
    let pair = find(org, tx, id)?;
    let held = held(org, tx, &pair)?;
    Ok(Locked { pair, held })
}

/// How much room the two of an ended pair have. Call it under [`lock`].
pub fn room(org: &OrgScope, tx: &mut Tx, pair: &Pair) -> Stored<Room> {
    Ok(Room {
        mentee_taken_on: taken_on(org, tx, pair.mentee.id)?,
        mentor_active: open_pairs(org, tx, pair.mentor.id)?,
    })
}

/// Who changes something, and when.
#[derive(Clone, Copy, Debug)]
pub struct By {
    /// Who.
    pub staff: StaffId,
    /// The instant.
    pub now: Timestamp,
    /// The day, in the organisation's time zone.
    pub today: Date,
}

impl By {
    /// The signed-in person.
    pub fn who(who: &crate::web::Who) -> Self {
        Self { staff: who.id, now: who.now, today: who.today }
    }
}

/// Stores what a verb did to a pair: its state, the entry in the history, the stages that follow.
pub fn save(org: &OrgScope, tx: &mut Tx, pair: &Pair, event: &Event, by: By) -> Stored<()> {
    save_state(org, tx, pair, by.today)?;
    history::record(org, tx, pair.id, Some(by.staff), event, by.now)
}

fn save_state(org: &OrgScope, tx: &mut Tx, pair: &Pair, today: Date) -> Stored<()> {
    let (since, until) = match &pair.state {
        PairState::Paused { since, until } => (Some(Day(*since)), until.map(Day)),
        PairState::Introduced
        | PairState::Active
        | PairState::Completed { .. }
        | PairState::EndedEarly { .. } => (None, None),
    };
    let (reason, note) = match &pair.state {
        PairState::EndedEarly { reason, note, .. } => (Some(reason.as_str()), note.as_deref()),
        PairState::Introduced
        | PairState::Active
        | PairState::Paused { .. }
        | PairState::Completed { .. } => (None, None),
    };
    diesel::update(pairs::table.find((org.id(), pair.id)))
        .set((
            pairs::state.eq(pair.state.word()),
            pairs::paused_since.eq(since),
            pairs::paused_until.eq(until),
            pairs::ended_on.eq(pair.state.ended_on().map(Day)),
            pairs::end_reason.eq(reason),
            pairs::end_note.eq(note),
        ))
        .execute(tx.c())?;
    follow_stage(org, tx, &pair.mentor, today)?;
    follow_stage(org, tx, &pair.mentee, today)
}

/// Lets the pairs among these people follow what was changed about their meetings: introduced or active. Lock them first.
pub fn settle(org: &OrgScope, tx: &mut Tx, round: RoundId, today: Date) -> Stored<()> {
    let open: Vec<(PairId, StateWord)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::state.eq(StateWord::Introduced).or(pairs::state.eq(StateWord::Active)))
        .select((pairs::id, pairs::state))
        .load(tx.c())?;
    let tallies = tallies(org, tx, Within::Round(round))?;
    for (id, word) in open {
        let has_met = tallies.get(&id).is_some_and(Tally::has_met);
        if has_met != (word == StateWord::Active) {
            let mut pair = find(org, tx, id)?;
            pair.settle(has_met);
            save_state(org, tx, &pair, today)?;
        }
    }
    Ok(())
}

/// The meetings a pair has held.
pub fn held(org: &OrgScope, tx: &mut Tx, pair: &Pair) -> Stored<Held> {
    let own: Vec<Day> = meetings::table
        .filter(meetings::organisation_id.eq(org.id()))
        .filter(meetings::pair_id.eq(pair.id))
        .order(meetings::on_date)
        .select(meetings::on_date)
        .load(tx.c())?;
    let gatherings = gatherings_of(org, tx, pair)?;
    Ok(Held {
        own: own.into_iter().map(|day| day.0).collect(),
        gatherings: gatherings.iter().filter(|seen| seen.counts_for(pair)).map(|seen| seen.on).collect(),
    })
}

/// A gathering of the pair's round, and who of the two came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The gathering.
    pub id: GatheringId,
    /// Its title.
    pub title: String,
    /// When.
    pub on: Date,
    /// The mentor came.
    pub mentor: bool,
    /// The mentee came.
    pub mentee: bool,
}

impl Seen {
    /// A gathering counts for a pair when both came, while they were a pair.
    pub fn counts_for(&self, pair: &Pair) -> bool {
        self.mentor && self.mentee && self.was_during(pair)
    }

    /// Whether they were a pair on that day.
    pub fn was_during(&self, pair: &Pair) -> bool {
        self.on >= pair.introduced_on && pair.state.ended_on().is_none_or(|end| self.on <= end)
    }
}

/// The gatherings of a pair's round, and who of the two came.
pub fn gatherings_of(org: &OrgScope, tx: &mut Tx, pair: &Pair) -> Stored<Vec<Seen>> {
    let all: Vec<(GatheringId, String, Day)> = gatherings::table
        .filter(gatherings::organisation_id.eq(org.id()))
        .filter(gatherings::round_id.eq(pair.round))
        .order((gatherings::on_date, gatherings::id))
        .select((gatherings::id, gatherings::title, gatherings::on_date))
        .load(tx.c())?;
    let mut came = |participation: ParticipationId| -> Stored<Vec<GatheringId>> {
        Ok(attendance::table
            .filter(attendance::organisation_id.eq(org.id()))
            .filter(attendance::participation_id.eq(participation))
            .select(attendance::gathering_id)
            .load(tx.c())?)
    };
    let (mentor, mentee) = (came(pair.mentor.id)?, came(pair.mentee.id)?);
    let seen = |(id, title, on): (GatheringId, String, Day)| Seen {
        id,
        title,
        on: on.0,
        mentor: mentor.contains(&id),
        mentee: mentee.contains(&id),
    };
    Ok(all.into_iter().map(seen).collect())
}

/// Whose meetings are counted.
#[derive(Clone, Copy, Debug)]
pub enum Within {
    /// Every pair of a round.
    Round(RoundId),
    /// Every pair of the organisation that has not ended.
    OpenPairs,
}

/// The gatherings at which one side of each pair was, while they were a pair. One join after the other along an index:
/// joining attendance with itself lets SQLite choose a plan that is quadratic in the people of the round.
macro_rules! gatherings_with {
    ($side:ident, $org:expr) => {
        pairs::table
            .inner_join(
                attendance::table.on(attendance::organisation_id
                    .eq(pairs::organisation_id)
                    .and(attendance::participation_id.eq(pairs::$side))),
            )
            .inner_join(
                gatherings::table.on(gatherings::organisation_id
                    .eq(attendance::organisation_id)
                    .and(gatherings::id.eq(attendance::gathering_id))),
            )
            .filter(pairs::organisation_id.eq($org.id()))
            .filter(gatherings::on_date.ge(pairs::introduced_on))
            .filter(pairs::ended_on.is_null().or(pairs::ended_on.ge(gatherings::on_date.nullable())))
            .select((pairs::id, gatherings::id, gatherings::on_date))
    };
}

/// Meetings held, pair by pair, in three queries however many pairs there are. A pair without a meeting is left out.
pub fn tallies(org: &OrgScope, tx: &mut Tx, within: Within) -> Stored<BTreeMap<PairId, Tally>> {
    let own =
        meetings::table
            .inner_join(pairs::table.on(
                pairs::organisation_id.eq(meetings::organisation_id).and(pairs::id.eq(meetings::pair_id)),
            ))
            .filter(meetings::organisation_id.eq(org.id()))
            .group_by(meetings::pair_id)
            .select((meetings::pair_id, count_star(), max(meetings::on_date)));
    let (mentors, mentees) = (gatherings_with!(mentor_id, org), gatherings_with!(mentee_id, org));

    type Counted = Vec<(PairId, i64, Option<Day>)>;
    type There = Vec<(PairId, GatheringId, Day)>;
    let (own, mentors, mentees): (Counted, There, There) = match within {
        Within::Round(round) => (
            own.filter(pairs::round_id.eq(round)).load(tx.c())?,
            // Asked of the gatherings, which are of the same round: asked of the pairs, SQLite looks through all pairs of
            // the round for each person who came.
            mentors.filter(gatherings::round_id.eq(round)).load(tx.c())?,
            mentees.filter(gatherings::round_id.eq(round)).load(tx.c())?,
        ),
        Within::OpenPairs => (
            own.filter(pairs::ended_on.is_null()).load(tx.c())?,
            mentors.filter(pairs::ended_on.is_null()).load(tx.c())?,
            mentees.filter(pairs::ended_on.is_null()).load(tx.c())?,
        ),
    };
    let mut tallies = BTreeMap::<PairId, Tally>::new();
    for (id, n, last) in own {
        let tally = tallies.entry(id).or_default();
        tally.own = u32::try_from(n).unwrap_or(u32::MAX);
        tally.last = last.map(|day| day.0);
    }
    let mentors: HashSet<(PairId, GatheringId)> =
        mentors.into_iter().map(|(pair, gathering, _)| (pair, gathering)).collect();
    for (pair, gathering, day) in mentees {
        if mentors.contains(&(pair, gathering)) {
            let tally = tallies.entry(pair).or_default();
            tally.gatherings += 1;
            tally.last = tally.last.max(Some(day.0));
        }
    }
    Ok(tallies)
}

/// The names of one of the two, for lists.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Named {
    /// The participation.
    pub id: ParticipationId,
    /// The person.
    pub person: PersonId,
    given_name: String,
    family_name: Option<String>,
}

impl Named {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// The given name.
    pub fn given_name(&self) -> &str {
        &self.given_name
    }
}

/// A pair in a list: as little of it as a line shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The pair.
    pub id: PairId,
    /// In which round.
    pub round: RoundId,
    /// Who.
    pub mentor: Named,
    /// Who.
    pub mentee: Named,
    /// When they were told of each other.
    pub introduced_on: Date,
    /// Where they stand.
    pub state: PairState,
}

/// Both people of a pair in one query: the tables twice, under two names.
mod both {
    use crate::db::schema::{participations, people};

    diesel::alias!(
        participations as mentor_parts: MentorParts,
        participations as mentee_parts: MenteeParts,
        people as mentor_people: MentorPeople,
        people as mentee_people: MenteePeople,
    );
}
use both::{mentee_parts, mentee_people, mentor_parts, mentor_people};

/// Pairs with both names.
macro_rules! lines_of {
    ($org:expr) => {
        pairs::table
            .inner_join(
                mentor_parts.on(mentor_parts
                    .field(participations::organisation_id)
                    .eq(pairs::organisation_id)
                    .and(mentor_parts.field(participations::id).eq(pairs::mentor_id))),
            )
            .inner_join(
                mentor_people
                    .on(mentor_people.field(people::organisation_id).eq(pairs::organisation_id).and(
                        mentor_people.field(people::id).eq(mentor_parts.field(participations::person_id)),
                    )),
            )
            .inner_join(
                mentee_parts.on(mentee_parts
                    .field(participations::organisation_id)
                    .eq(pairs::organisation_id)
                    .and(mentee_parts.field(participations::id).eq(pairs::mentee_id))),
            )
            .inner_join(
                mentee_people
                    .on(mentee_people.field(people::organisation_id).eq(pairs::organisation_id).and(
                        mentee_people.field(people::id).eq(mentee_parts.field(participations::person_id)),
                    )),
            )
            .filter(pairs::organisation_id.eq($org.id()))
            .select((
                pairs::id,
                pairs::round_id,
                pairs::state,
                pairs::introduced_on,
                pairs::paused_since,
                pairs::paused_until,
                pairs::ended_on,
                pairs::end_reason,
                (
                    mentor_parts.field(participations::id),
                    mentor_parts.field(participations::person_id),
                    mentor_people.field(people::given_name),
                    mentor_people.field(people::family_name),
                ),
                (
                    mentee_parts.field(participations::id),
                    mentee_parts.field(participations::person_id),
                    mentee_people.field(people::given_name),
                    mentee_people.field(people::family_name),
                ),
            ))
    };
}

#[derive(Queryable)]
struct LineRow {
    id: PairId,
    round: RoundId,
    state: StateWord,
    introduced_on: Day,
    paused_since: Option<Day>,
    paused_until: Option<Day>,
    ended_on: Option<Day>,
    end_reason: Option<String>,
    mentor: Named,
    mentee: Named,
}

fn line(row: LineRow) -> Stored<Line> {
    let state =
        state(row.id, row.state, (row.paused_since, row.paused_until), row.ended_on, (row.end_reason, None))?;
    Ok(Line {
        id: row.id,
        round: row.round,
        mentor: row.mentor,
        mentee: row.mentee,
        introduced_on: row.introduced_on.0,
        state,
    })
}

/// Every open pair of the organisation, with both names.
pub fn open_lines(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Line>> {
    let rows: Vec<LineRow> = lines_of!(org).filter(pairs::ended_on.is_null()).load(tx.c())?;
    rows.into_iter().map(line).collect()
}

/// Every pair of a round, with both names, in the order of introduction.
pub fn lines_of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Line>> {
    let rows: Vec<LineRow> = lines_of!(org)
        .filter(pairs::round_id.eq(round))
        .order((pairs::introduced_on, pairs::id))
        .load(tx.c())?;
    rows.into_iter().map(line).collect()
}

/// One page of a round's pairs, newest first, all or of one state.
pub fn page_of_round(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    of: Option<StateWord>,
    (from, most): (i64, i64),
) -> Stored<Vec<Line>> {
    let all = lines_of!(org)
        .filter(pairs::round_id.eq(round))
        .order((pairs::introduced_on.desc(), pairs::id))
        .offset(from)
        .limit(most);
    let rows: Vec<LineRow> = match of {
        Some(word) => all.filter(pairs::state.eq(word)).load(tx.c())?,
        None => all.load(tx.c())?,
    };
    rows.into_iter().map(line).collect()
}

/// How many pairs of a round stand in each state.
pub fn count_by_state(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<StateWord, i64>> {
    let counts: Vec<(StateWord, i64)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .group_by(pairs::state)
        .select((pairs::state, count_star()))
        .load(tx.c())?;
    Ok(counts.into_iter().collect())
}

/// A meeting to log.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// When.
    pub on: Date,
    /// How long. Unit: minutes.
    pub minutes: Option<i32>,
    /// One line about it.
    pub note: Option<String>,
}

/// Keeps an own meeting. A second one on the same day is refused by the database.
pub fn insert_meeting(org: &OrgScope, tx: &mut Tx, pair: PairId, new: &NewMeeting, by: By) -> Stored<()> {
    diesel::insert_into(meetings::table)
        .values((
            meetings::organisation_id.eq(org.id()),
            meetings::id.eq(MeetingId::new()),
            meetings::pair_id.eq(pair),
            meetings::on_date.eq(Day(new.on)),
            meetings::minutes.eq(new.minutes),
            meetings::note.eq(new.note.as_deref()),
            meetings::logged_by.eq(by.staff),
            meetings::created_at.eq(Instant(by.now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

type MeetingRow = (MeetingId, PairId, Day, Option<i32>, Option<String>);

fn meeting((id, pair, on, minutes, note): MeetingRow) -> Meeting {
    Meeting { id, pair, on: on.0, minutes, note }
}

/// One meeting. Another organisation's is not found.
pub fn find_meeting(org: &OrgScope, tx: &mut Tx, id: MeetingId) -> Stored<Meeting> {
    let row: MeetingRow = meetings::table
        .find((org.id(), id))
        .select((meetings::id, meetings::pair_id, meetings::on_date, meetings::minutes, meetings::note))
        .first(tx.c())?;
    Ok(meeting(row))
}

/// The own meetings of a pair, newest first.
pub fn meetings_of(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Meeting>> {
    let rows: Vec<MeetingRow> = meetings::table
        .filter(meetings::organisation_id.eq(org.id()))
        .filter(meetings::pair_id.eq(pair))
        .order(meetings::on_date.desc())
        .select((meetings::id, meetings::pair_id, meetings::on_date, meetings::minutes, meetings::note))
        .load(tx.c())?;
    Ok(rows.into_iter().map(meeting).collect())
}

/// Takes a meeting back.
pub fn delete_meeting(org: &OrgScope, tx: &mut Tx, id: MeetingId) -> Stored<()> {
    diesel::delete(meetings::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// Stores the getting-acquainted record.
pub fn set_acquainted(org: &OrgScope, tx: &mut Tx, pair: &Pair, by: By) -> Stored<()> {
    diesel::update(pairs::table.find((org.id(), pair.id)))
        .set(pairs::acquainted.eq(Json(pair.acquainted.clone())))
        .execute(tx.c())?;
    history::record(org, tx, pair.id, Some(by.staff), &Event::Acquainted, by.now)
}

/// Keeps an outcome.
pub fn insert_outcome(org: &OrgScope, tx: &mut Tx, pair: PairId, new: &Outcome, by: By) -> Stored<()> {
    diesel::insert_into(outcomes::table)
        .values((
            outcomes::organisation_id.eq(org.id()),
            outcomes::id.eq(new.id),
            outcomes::pair_id.eq(pair),
            outcomes::participation_id.eq(new.participation),
            outcomes::kind.eq(&new.kind),
            outcomes::attribution.eq(new.attribution),
            outcomes::on_date.eq(Day(new.on)),
            outcomes::note.eq(new.note.as_deref()),
            outcomes::made_by.eq(by.staff),
            outcomes::created_at.eq(Instant(by.now)),
        ))
        .execute(tx.c())?;
    let event = Event::Outcome { kind: new.kind.clone() };
    history::record(org, tx, pair, Some(by.staff), &event, by.now)
}

/// What came of a pair, newest first.
pub fn outcomes_of(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Outcome>> {
    type Row = (OutcomeId, ParticipationId, String, Attribution, Day, Option<String>);
    let rows: Vec<Row> = outcomes::table
        .filter(outcomes::organisation_id.eq(org.id()))
        .filter(outcomes::pair_id.eq(pair))
        .order((outcomes::on_date.desc(), outcomes::id))
        .select((
            outcomes::id,
            outcomes::participation_id,
            outcomes::kind,
            outcomes::attribution,
            outcomes::on_date,
            outcomes::note,
        ))
        .load(tx.c())?;
    Ok(rows
        .into_iter()
        .map(|(id, participation, kind, attribution, on, note)| Outcome {
            id,
            participation,
            kind,
            attribution,
            on: on.0,
            note,
        })
        .collect())
}

/// Keeps an after-contact; both move on to that stage, unless they take part elsewhere in the round.
pub fn insert_after_contact(
    org: &OrgScope,
    tx: &mut Tx,
    pair: &Pair,
    new: &AfterContact,
    by: By,
) -> Stored<()> {
    diesel::insert_into(after_contacts::table)
        .values((
            after_contacts::organisation_id.eq(org.id()),
            after_contacts::id.eq(AfterContactId::new()),
            after_contacts::pair_id.eq(pair.id),
            after_contacts::on_date.eq(Day(new.on)),
            after_contacts::still_in_touch.eq(new.still_in_touch),
            after_contacts::note.eq(new.note.as_deref()),
            after_contacts::made_by.eq(by.staff),
            after_contacts::created_at.eq(Instant(by.now)),
        ))
        .execute(tx.c())?;
    for participation in [&pair.mentor, &pair.mentee] {
        if participation.stage == Stage::Closed {
            people_store::set_stage(org, tx, participation.id, Stage::AfterContact, by.today)?;
        }
    }
    let event = Event::AfterContact { still_in_touch: new.still_in_touch };
    history::record(org, tx, pair.id, Some(by.staff), &event, by.now)
}

/// When a pair was asked after its end, newest first.
pub fn after_contacts_of(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<AfterContact>> {
    let rows: Vec<(Day, Option<bool>, Option<String>)> = after_contacts::table
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(after_contacts::pair_id.eq(pair))
        .order((after_contacts::on_date.desc(), after_contacts::id))
        .select((after_contacts::on_date, after_contacts::still_in_touch, after_contacts::note))
        .load(tx.c())?;
    Ok(rows
        .into_iter()
        .map(|(on, still_in_touch, note)| AfterContact { on: on.0, still_in_touch, note })
        .collect())
}

/// Everything the page of a pair shows.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The pair.
    pub pair: Pair,
    /// Its round, with the method.
    pub round: Round,
    /// Its own meetings, newest first.
    pub meetings: Vec<Meeting>,
    /// The round's gatherings, oldest first, and who of the two came.
    pub gatherings: Vec<Seen>,
    /// What came of it, newest first.
    pub outcomes: Vec<Outcome>,
    /// When they were asked after the end, newest first.
    pub after_contacts: Vec<AfterContact>,
    /// What was done, newest first.
    pub history: Vec<history::Entry>,
}

impl Whole {
    /// The meetings the pair has held.
    pub fn held(&self) -> Held {
        let counted = self.gatherings.iter().filter(|seen| seen.counts_for(&self.pair));
        Held {
            own: self.meetings.iter().map(|meeting| meeting.on).collect(),
            gatherings: counted.map(|seen| seen.on).collect(),
        }
    }

    /// How many gatherings were called while they were a pair, up to a day.
    pub fn called(&self, today: Date) -> u32 {
        let called = self.gatherings.iter().filter(|seen| seen.on <= today && seen.was_during(&self.pair));
        u32::try_from(called.count()).unwrap_or(u32::MAX)
    }
}

/// Reads everything the page of a pair shows.
pub fn whole(org: &OrgScope, tx: &mut Tx, id: PairId) -> Stored<Whole> {
    let pair = find(org, tx, id)?;
    Ok(Whole {
        round: crate::programmes::store::find_round(org, tx, pair.round)?,
        meetings: meetings_of(org, tx, id)?,
        gatherings: gatherings_of(org, tx, &pair)?,
        outcomes: outcomes_of(org, tx, id)?,
        after_contacts: after_contacts_of(org, tx, id)?,
        history: history::of(org, tx, id)?,
        pair,
    })
}
