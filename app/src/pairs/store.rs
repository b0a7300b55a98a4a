//! Pairs in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::after_contacts::{self, AfterContact};
use super::agreement::{self, Signed};
use super::contacts::{self, Contact};
use super::endings::Room;
use super::goals::{self, Goal};
use super::meetings::store::{Seen, Within};
use super::meetings::{self, Meeting};
use super::outcomes::{self, Outcome};
use super::telling::{self, NotMet};
use super::{Held, Pair, PairState, StateWord, Tally, stage_among};
use crate::answers::Answers;
use crate::db::schema::{keepers, pairs};
use crate::db::{Day, Json, ROWS_AT_ONCE, StoreError, Stored, Tx};
use crate::history::{self, Event, Pen};
use crate::ids::{PairId, ParticipationId, RoundId, StaffId};
use crate::methods::Side;
use crate::outbox::Act;
use crate::people::{Participation, Stage, store as people_store};
use crate::programmes::Round;
use crate::scope::OrgScope;

/// The pairs in which somebody is or was one of the two.
macro_rules! pairs_with {
    ($org:expr, $participation:expr) => {
        pairs::table
            .filter(pairs::organisation_id.eq($org.id()))
            .filter(pairs::mentor_id.eq($participation).or(pairs::mentee_id.eq($participation)))
    };
}

/// How many open pairs a participation has: the places it uses.
pub fn open_pairs(org: &OrgScope, tx: &mut Tx, participation: ParticipationId) -> Stored<i32> {
    let count: i64 =
        pairs_with!(org, participation).filter(pairs::ended_on.is_null()).count().get_result(tx.c())?;
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

/// Moves a participation to the stage its pairs put it at, with history as [`people_store::set_stage`].
pub(super) fn follow_stage(
    org: &OrgScope,
    tx: &mut Tx,
    participation: &Participation,
    today: Date,
    pen: Option<Pen>,
) -> Stored<()> {
    let states: Vec<StateWord> = pairs_with!(org, participation.id).select(pairs::state).load(tx.c())?;
    let stage = stage_among(participation.stage, &states);
    if stage != participation.stage {
        people_store::set_stage(org, tx, participation.id, stage, today, pen)?;
    }
    Ok(())
}

/// Moves many participations, all of one side, to the stages their pairs put them at.
fn follow_stages(
    org: &OrgScope,
    tx: &mut Tx,
    side: Side,
    ids: &[ParticipationId],
    today: Date,
    pen: Pen,
) -> Stored<()> {
    let mut moved = BTreeMap::<Stage, Vec<ParticipationId>>::new();
    for some in ids.chunks(ROWS_AT_ONCE) {
        let all = pairs::table.filter(pairs::organisation_id.eq(org.id()));
        let of_them: Vec<(ParticipationId, StateWord)> = match side {
            Side::Mentor => all
                .filter(pairs::mentor_id.eq_any(some))
                .select((pairs::mentor_id, pairs::state))
                .load(tx.c())?,
            Side::Mentee => all
                .filter(pairs::mentee_id.eq_any(some))
                .select((pairs::mentee_id, pairs::state))
                .load(tx.c())?,
        };
        let mut states = BTreeMap::<ParticipationId, Vec<StateWord>>::new();
        for (id, state) in of_them {
            states.entry(id).or_default().push(state);
        }
        for participation in people_store::find_all(org, tx, some)? {
            let states = states.get(&participation.id).map_or(&[][..], Vec::as_slice);
            let stage = stage_among(participation.stage, states);
            if stage != participation.stage {
                moved.entry(stage).or_default().push(participation.id);
            }
        }
    }
    for (stage, ids) in moved {
        people_store::set_stages(org, tx, &ids, stage, today, Some(pen))?;
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

/// Pairs with who looks after them.
macro_rules! kept_pairs {
    ($org:expr) => {
        pairs::table
            .left_join(
                keepers::table.on(keepers::organisation_id
                    .eq(pairs::organisation_id)
                    .and(keepers::pair_id.eq(pairs::id))),
            )
            .filter(pairs::organisation_id.eq($org.id()))
            .select((COLUMNS, keepers::staff_id.nullable()))
    };
}

/// A state with the data of its columns. A state whose date is missing was not written by us.
pub(super) fn state(
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

fn pair(
    (row, responsible): (Row, Option<StaffId>),
    mentor: Participation,
    mentee: Participation,
) -> Stored<Pair> {
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
        responsible,
    })
}

/// One pair. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: PairId) -> Stored<Pair> {
    let row: (Row, Option<StaffId>) = kept_pairs!(org).filter(pairs::id.eq(id)).first(tx.c())?;
    let mentor = people_store::find(org, tx, row.0.mentor)?;
    let mentee = people_store::find(org, tx, row.0.mentee)?;
    pair(row, mentor, mentee)
}

/// Every pair of a round, in the order of introduction.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Pair>> {
    let rows: Vec<(Row, Option<StaffId>)> = kept_pairs!(org)
        .filter(pairs::round_id.eq(round))
        .order((pairs::introduced_on, pairs::id))
        .load(tx.c())?;
    let people: BTreeMap<ParticipationId, Participation> = people_store::of_round(org, tx, round)?
        .into_iter()
        .map(|participation| (participation.id, participation))
        .collect();
    rows.into_iter()
        .map(|row| {
            let one = |id| people.get(&id).cloned().ok_or(diesel::result::Error::NotFound);
            let (mentor, mentee) = (one(row.0.mentor)?, one(row.0.mentee)?);
            pair(row, mentor, mentee)
        })
        .collect()
}

/// Every pair of a participation, newest first.
pub fn of_participation(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Vec<Pair>> {
    let ids: Vec<PairId> = pairs_with!(org, id)
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
        people_store::lock_all(org, tx, &ids)?;
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
    let held = meetings::store::held(org, tx, &pair)?;
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
    save_state(org, tx, pair, by.today, Pen::Now(by.now))?;
    history::record(org, tx, pair.id, Some(by.staff), event, by.now)
}

/// The same when one of the two did it themselves.
pub fn save_told(
    org: &OrgScope,
    tx: &mut Tx,
    pair: &Pair,
    event: &Event,
    now: Timestamp,
    today: Date,
) -> Stored<()> {
    save_state(org, tx, pair, today, Pen::Now(now))?;
    crate::outbox::store::not_needed(org, tx, Act::TellOfPair(pair.id))?;
    history::record(org, tx, pair.id, None, event, now)
}

fn save_state(org: &OrgScope, tx: &mut Tx, pair: &Pair, today: Date, pen: Pen) -> Stored<()> {
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
    take_letters_back(org, tx, pair)?;
    follow_stage(org, tx, &pair.mentor, today, Some(pen))?;
    follow_stage(org, tx, &pair.mentee, today, Some(pen))
}

/// What still waits to be sent to the two does not leave when they rest or their pair is over: who fled from somebody is
/// not asked in the evening how it goes with them.
fn take_letters_back(org: &OrgScope, tx: &mut Tx, pair: &Pair) -> Stored<()> {
    if !pair.state.is_under_way() {
        crate::outbox::store::not_needed(org, tx, Act::TellOfPair(pair.id))?;
        crate::outbox::store::not_needed(org, tx, Act::StopMeeting(pair.id))?;
    }
    if !pair.state.word().is_open() {
        crate::outbox::store::not_needed(org, tx, Act::EndPair(pair.id))?;
    }
    Ok(())
}

/// Lets the pairs among these people follow what was changed about their meetings: introduced or active. Lock them first.
pub fn settle(org: &OrgScope, tx: &mut Tx, round: RoundId, today: Date, pen: Pen) -> Stored<()> {
    let open: Vec<(PairId, StateWord, ParticipationId, ParticipationId)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::state.eq(StateWord::Introduced).or(pairs::state.eq(StateWord::Active)))
        .select((pairs::id, pairs::state, pairs::mentor_id, pairs::mentee_id))
        .load(tx.c())?;
    let tallies = meetings::store::tallies(org, tx, Within::Round(round))?;
    let (mut settled, mut mentors, mut mentees) = (BTreeMap::<StateWord, Vec<PairId>>::new(), vec![], vec![]);
    for (id, word, mentor, mentee) in open {
        let now = PairState::underway(tallies.get(&id).is_some_and(Tally::has_met)).word();
        if now != word {
            settled.entry(now).or_default().push(id);
            mentors.push(mentor);
            mentees.push(mentee);
        }
    }
    for (state, ids) in settled {
        for some in ids.chunks(ROWS_AT_ONCE) {
            diesel::update(pairs::table)
                .filter(pairs::organisation_id.eq(org.id()))
                .filter(pairs::id.eq_any(some))
                .set(pairs::state.eq(state))
                .execute(tx.c())?;
        }
    }
    follow_stages(org, tx, Side::Mentor, &mentors, today, pen)?;
    follow_stages(org, tx, Side::Mentee, &mentees, today, pen)
}

/// Stores the getting-acquainted record.
pub fn set_acquainted(org: &OrgScope, tx: &mut Tx, pair: &Pair, by: By) -> Stored<()> {
    diesel::update(pairs::table.find((org.id(), pair.id)))
        .set(pairs::acquainted.eq(Json(pair.acquainted.clone())))
        .execute(tx.c())?;
    history::record(org, tx, pair.id, Some(by.staff), &Event::Acquainted, by.now)
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
    /// What each of the two said at the end, and when.
    pub closing: BTreeMap<Side, (Answers, Date)>,
    /// The agreement, if both signed it.
    pub signed: Option<Signed>,
    /// What was done, newest first.
    pub history: Vec<history::Entry>,
    /// Where they told that they have not met, newest first.
    pub not_met: Vec<NotMet>,
    /// When somebody of staff talked with one of them, newest first.
    pub contacts: Vec<Contact>,
    /// What they want to reach, in the order it was set.
    pub goals: Vec<Goal>,
    /// What they have chosen to do together, newest first.
    pub ideas: Vec<crate::ideas::Chosen>,
    /// When the mentor and the mentee were last sent a link.
    pub asked_on: [Option<Date>; 2],
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
        meetings: meetings::store::of_pair(org, tx, id)?,
        gatherings: meetings::store::gatherings_of(org, tx, &pair)?,
        outcomes: outcomes::store::of_pair(org, tx, id)?,
        after_contacts: after_contacts::store::of_pair(org, tx, id)?,
        closing: crate::answers::store::closing(org, tx, id)?,
        signed: agreement::store::find(org, tx, id)?,
        history: history::of(org, tx, id)?,
        not_met: telling::store::of_pair(org, tx, id)?,
        contacts: contacts::store::of_pair(org, tx, id)?,
        goals: goals::store::of_pair(org, tx, id)?,
        ideas: crate::ideas::store::of_pair(org, tx, id)?,
        asked_on: telling::store::asked_on(org, tx, id)?.map(|days| days.into_iter().max()),
        pair,
    })
}
