//! The own meetings of pairs, and the gatherings that count for them, in the database.

use std::collections::{BTreeMap, HashSet};

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Held, Meeting, Tally};
use crate::db::schema::{attendance, gatherings, meetings, pairs};
use crate::db::{Day, Instant, Stored, Tx};
use crate::events::clock;
use crate::ids::{GatheringId, MeetingId, PairId, ParticipationId, RoundId, StaffId};
use crate::methods::Side;
use crate::pairs::Pair;
use crate::pairs::telling::Next;
use crate::scope::OrgScope;

/// A meeting to log.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// When.
    pub on: Date,
    /// How long. Unit: minutes.
    pub minutes: Option<i32>,
    /// One line about it.
    pub note: Option<String>,
    /// When they agreed to meet the next time.
    pub next: Option<Next>,
}

/// Who says that the two have met.
#[derive(Clone, Copy, Debug)]
pub enum Teller {
    /// A member of staff.
    Staff(StaffId),
    /// One of the two.
    OneOfThem(ParticipationId, Side),
}

impl Teller {
    fn id(self) -> String {
        match self {
            Self::Staff(id) => id.to_string(),
            Self::OneOfThem(id, _) => id.to_string(),
        }
    }

    fn side(self) -> Option<Side> {
        match self {
            Self::Staff(_) => None,
            Self::OneOfThem(_, side) => Some(side),
        }
    }
}

/// Keeps an own meeting. A second one on the same day is refused by the database.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    pair: PairId,
    new: &NewMeeting,
    teller: Teller,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(meetings::table)
        .values((
            meetings::organisation_id.eq(org.id()),
            meetings::id.eq(MeetingId::new()),
            meetings::pair_id.eq(pair),
            meetings::on_date.eq(Day(new.on)),
            meetings::minutes.eq(new.minutes),
            meetings::note.eq(new.note.as_deref()),
            meetings::logged_by.eq(teller.id()),
            meetings::created_at.eq(Instant(now)),
            meetings::told_by.eq(teller.side()),
            meetings::next_on.eq(new.next.map(|next| Day(next.on))),
            meetings::next_at.eq(new.next.and_then(|next| next.at).map(clock)),
        ))
        .execute(tx.c())?;
    Ok(())
}

type MeetingRow =
    (MeetingId, PairId, Day, Option<i32>, Option<String>, Option<Side>, Option<Day>, Option<String>);

/// What is read of a meeting.
macro_rules! columns {
    () => {
        (
            meetings::id,
            meetings::pair_id,
            meetings::on_date,
            meetings::minutes,
            meetings::note,
            meetings::told_by,
            meetings::next_on,
            meetings::next_at,
        )
    };
}

fn meeting((id, pair, on, minutes, note, told_by, next_on, next_at): MeetingRow) -> Meeting {
    let next = Next::stored(next_on.map(|day| day.0), next_at);
    Meeting { id, pair, on: on.0, minutes, note, told_by, next }
}

/// One meeting. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: MeetingId) -> Stored<Meeting> {
    let row: MeetingRow = meetings::table.find((org.id(), id)).select(columns!()).first(tx.c())?;
    Ok(meeting(row))
}

/// The own meetings of a pair, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Meeting>> {
    let rows: Vec<MeetingRow> = meetings::table
        .filter(meetings::organisation_id.eq(org.id()))
        .filter(meetings::pair_id.eq(pair))
        .order(meetings::on_date.desc())
        .select(columns!())
        .load(tx.c())?;
    Ok(rows.into_iter().map(meeting).collect())
}

/// Takes a meeting back.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: MeetingId) -> Stored<()> {
    diesel::delete(meetings::table.find((org.id(), id))).execute(tx.c())?;
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
