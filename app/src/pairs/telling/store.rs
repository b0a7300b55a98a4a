//! Links to the page of a pair, and what was told there, in the database.

use std::collections::BTreeMap;

use diesel::dsl::max;
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{LINK_LASTS, Next, NotMet, Reason};
use crate::calendars::{Owner, store as calendars};
use crate::db::schema::{not_met, pair_links, pairs, participations};
use crate::db::{Day, Instant, Stored, Tx};
use crate::events::clock;
use crate::ids::{NotMetId, OrganisationId, PairId, PersonId, StaffId};
use crate::methods::Side;
use crate::outbox::Act;
use crate::scope::{OrgScope, PairScope, PlatformScope};

/// Stores a link that opens the page of a pair for one of the two.
pub fn insert_link(
    org: &OrgScope,
    tx: &mut Tx,
    hash: &str,
    (pair, side): (PairId, Side),
    now: Timestamp,
    today: Date,
) -> Stored<()> {
    diesel::insert_into(pair_links::table)
        .values((
            pair_links::secret_hash.eq(hash),
            pair_links::organisation_id.eq(org.id()),
            pair_links::pair_id.eq(pair),
            pair_links::side.eq(side),
            pair_links::sent_on.eq(Day(today)),
            pair_links::expires_at.eq(Instant(now + LINK_LASTS)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Which pair a link opens, and for whom of the two; none when it is unknown, closed or too old.
pub fn open_link(_: &PlatformScope, tx: &mut Tx, hash: &str, now: Timestamp) -> Stored<Option<PairScope>> {
    let row: Option<(OrganisationId, PairId, Side)> = pair_links::table
        .find(hash)
        .filter(pair_links::expires_at.gt(Instant(now)))
        .select((pair_links::organisation_id, pair_links::pair_id, pair_links::side))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(organisation, pair, side)| PairScope::of_link(organisation, pair, side)))
}

/// Closes every link and every calendar of a pair: none opens any more. The days they were sent stay.
pub fn close_links(org: &OrgScope, tx: &mut Tx, pair: PairId, now: Timestamp) -> Stored<()> {
    crate::outbox::store::not_needed(org, tx, Act::TellOfPair(pair))?;
    calendars::close_of_pair(org, tx, pair)?;
    diesel::update(pair_links::table)
        .filter(pair_links::organisation_id.eq(org.id()))
        .filter(pair_links::pair_id.eq(pair))
        .filter(pair_links::expires_at.gt(Instant(now)))
        .set(pair_links::expires_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(())
}

/// Closes the links and the calendars of one person, in every pair they are or were in.
pub fn close_links_of(org: &OrgScope, tx: &mut Tx, person: PersonId, now: Timestamp) -> Stored<()> {
    let theirs = || {
        participations::table
            .filter(participations::organisation_id.eq(org.id()))
            .filter(participations::person_id.eq(person))
            .select(participations::id)
    };
    let pairs_of = pairs::table.filter(pairs::organisation_id.eq(org.id()));
    let as_mentor: Vec<PairId> =
        pairs_of.filter(pairs::mentor_id.eq_any(theirs())).select(pairs::id).load(tx.c())?;
    let as_mentee: Vec<PairId> =
        pairs_of.filter(pairs::mentee_id.eq_any(theirs())).select(pairs::id).load(tx.c())?;
    for (side, ids) in [(Side::Mentor, as_mentor), (Side::Mentee, as_mentee)] {
        diesel::update(pair_links::table)
            .filter(pair_links::organisation_id.eq(org.id()))
            .filter(pair_links::pair_id.eq_any(&ids))
            .filter(pair_links::side.eq(side))
            .filter(pair_links::expires_at.gt(Instant(now)))
            .set(pair_links::expires_at.eq(Instant(now)))
            .execute(tx.c())?;
        for pair in ids {
            calendars::close(org, tx, Owner::OneOfThem(pair, side))?;
        }
    }
    Ok(())
}

/// The days the mentor and the mentee of a pair were sent links.
pub fn asked_on(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<[Vec<Date>; 2]> {
    let rows: Vec<(Side, Day)> = pair_links::table
        .filter(pair_links::organisation_id.eq(org.id()))
        .filter(pair_links::pair_id.eq(pair))
        .select((pair_links::side, pair_links::sent_on))
        .load(tx.c())?;
    Ok(by_side(rows))
}

fn by_side(rows: impl IntoIterator<Item = (Side, Day)>) -> [Vec<Date>; 2] {
    let mut days = [Vec::new(), Vec::new()];
    for (side, day) in rows {
        let [mentor, mentee] = &mut days;
        match side {
            Side::Mentor => mentor.push(day.0),
            Side::Mentee => mentee.push(day.0),
        }
    }
    days
}

/// The same of every open pair of the organisation.
pub fn all_asked_on(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<PairId, [Vec<Date>; 2]>> {
    let rows: Vec<(PairId, Side, Day)> = pair_links::table
        .inner_join(pairs::table.on(
            pairs::organisation_id.eq(pair_links::organisation_id).and(pairs::id.eq(pair_links::pair_id)),
        ))
        .filter(pair_links::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.is_null())
        .select((pair_links::pair_id, pair_links::side, pair_links::sent_on))
        .load(tx.c())?;
    let mut of_pair = BTreeMap::<PairId, Vec<(Side, Day)>>::new();
    for (pair, side, day) in rows {
        of_pair.entry(pair).or_default().push((side, day));
    }
    Ok(of_pair.into_iter().map(|(pair, rows)| (pair, by_side(rows))).collect())
}

/// Keeps that they have not met.
pub fn insert(org: &OrgScope, tx: &mut Tx, pair: PairId, new: &NotMet, now: Timestamp) -> Stored<()> {
    crate::outbox::store::not_needed(org, tx, Act::TellOfPair(pair))?;
    diesel::insert_into(not_met::table)
        .values((
            not_met::organisation_id.eq(org.id()),
            not_met::id.eq(new.id),
            not_met::pair_id.eq(pair),
            not_met::side.eq(new.side),
            not_met::reason.eq(new.reason),
            not_met::note.eq(new.note.as_deref()),
            not_met::next_on.eq(new.next.map(|next| Day(next.on))),
            not_met::next_at.eq(new.next.and_then(|next| next.at).map(clock)),
            not_met::told_on.eq(Day(new.on)),
            not_met::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

type Row = (NotMetId, Side, Reason, Option<String>, Option<Day>, Option<String>, Day, Option<StaffId>);

/// What is read of a "not met".
macro_rules! columns {
    () => {
        (
            not_met::id,
            not_met::side,
            not_met::reason,
            not_met::note,
            not_met::next_on,
            not_met::next_at,
            not_met::told_on,
            not_met::seen_by,
        )
    };
}

fn told((id, side, reason, note, next_on, next_at, on, seen_by): Row) -> NotMet {
    let next = Next::stored(next_on.map(|day| day.0), next_at);
    NotMet { id, side, reason, note, next, on: on.0, is_seen: seen_by.is_some() }
}

/// Where the two of a pair told that they have not met, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<NotMet>> {
    let rows: Vec<Row> = not_met::table
        .filter(not_met::organisation_id.eq(org.id()))
        .filter(not_met::pair_id.eq(pair))
        .order((not_met::told_on.desc(), not_met::created_at.desc()))
        .select(columns!())
        .load(tx.c())?;
    Ok(rows.into_iter().map(told).collect())
}

/// When one of the two last told that they have not met, for every open pair of the organisation.
pub fn last_told(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<PairId, Date>> {
    let rows: Vec<(PairId, Option<Day>)> = not_met::table
        .inner_join(
            pairs::table
                .on(pairs::organisation_id.eq(not_met::organisation_id).and(pairs::id.eq(not_met::pair_id))),
        )
        .filter(not_met::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.is_null())
        .group_by(not_met::pair_id)
        .select((not_met::pair_id, max(not_met::told_on)))
        .load(tx.c())?;
    Ok(rows.into_iter().filter_map(|(pair, on)| Some((pair, on?.0))).collect())
}

/// What the two of open pairs told that somebody has to help with and no member of staff has dealt with, newest first.
pub fn unseen(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<PairId, Vec<NotMet>>> {
    let to_help = Reason::ALL.iter().filter(|reason| reason.needs_help()).copied();
    let rows: Vec<(PairId, Row)> = not_met::table
        .inner_join(
            pairs::table
                .on(pairs::organisation_id.eq(not_met::organisation_id).and(pairs::id.eq(not_met::pair_id))),
        )
        .filter(not_met::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.is_null())
        .filter(not_met::seen_by.is_null())
        .filter(not_met::reason.eq_any(to_help.map(Reason::word)))
        .order((not_met::told_on.desc(), not_met::created_at.desc()))
        .select((not_met::pair_id, columns!()))
        .load(tx.c())?;
    let mut of_pair = BTreeMap::<PairId, Vec<NotMet>>::new();
    for (pair, row) in rows {
        of_pair.entry(pair).or_default().push(told(row));
    }
    Ok(of_pair)
}

/// Notes that staff has dealt with some of what the two of a pair told. Gives how much of it was new.
pub fn set_seen(org: &OrgScope, tx: &mut Tx, pair: PairId, read: &[NotMetId], by: StaffId) -> Stored<usize> {
    Ok(diesel::update(not_met::table)
        .filter(not_met::organisation_id.eq(org.id()))
        .filter(not_met::pair_id.eq(pair))
        .filter(not_met::id.eq_any(read))
        .filter(not_met::seen_by.is_null())
        .set(not_met::seen_by.eq(by))
        .execute(tx.c())?)
}
