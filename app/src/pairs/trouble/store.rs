//! Concerns, misfits and briefings in the database.

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Concern, Desk, Misfit, RaisedBy, Why, mail, responsible};
use crate::db::schema::{briefings, concerns, keepers, misfits, pairs, participations};
use crate::db::{Day, Instant, StoreError, Stored, Tx};
use crate::ids::{ConcernId, PairId, PersonId, StaffId};
use crate::methods::Side;
use crate::organisations::store as organisations;
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::store as staff;

/// Everybody who could be responsible, by name.
pub fn desks(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Desk>> {
    let desk = |colleague: staff::Colleague| Desk {
        is_working: colleague.suspended_at.is_none(),
        id: colleague.id,
        name: colleague.name,
        role: colleague.role,
        stand_in: None,
    };
    Ok(staff::colleagues(org, tx)?.into_iter().map(desk).collect())
}

/// The same on a day: with who stands in for whom.
pub fn desks_on(org: &OrgScope, tx: &mut Tx, day: Date) -> Stored<Vec<Desk>> {
    let mut desks = desks(org, tx)?;
    for one in crate::pairs::hand_over::store::stand_ins_from(org, tx, day)? {
        if let Some(away) = desks.iter_mut().find(|desk| desk.id == one.of && one.covers(day)) {
            away.stand_in = Some(one.by);
        }
    }
    Ok(desks)
}

/// Who is responsible for a pair today; with `spare_them`, who is when it may be about that person. None: nobody can be.
pub fn responsible_for(
    org: &OrgScope,
    tx: &mut Tx,
    pair: PairId,
    spare_them: bool,
    today: Date,
) -> Stored<Option<Desk>> {
    let keeper: Option<StaffId> =
        keepers::table.find((org.id(), pair)).select(keepers::staff_id).first(tx.c()).optional()?;
    let desks = desks_on(org, tx, today)?;
    let usual = responsible(&desks, keeper, None);
    let Some(usual) = usual.filter(|_| spare_them) else { return Ok(usual.cloned()) };
    Ok(responsible(&desks, keeper, Some(usual.id)).cloned())
}

/// Keeps a concern and writes to whom it is for.
pub fn raise(org: &OrgScope, tx: &mut Tx, new: &Concern, base_url: &str, now: Timestamp) -> Stored<()> {
    diesel::insert_into(concerns::table)
        .values((
            concerns::organisation_id.eq(org.id()),
            concerns::id.eq(new.id),
            concerns::pair_id.eq(new.pair),
            concerns::raised_by.eq(new.raised_by),
            concerns::text.eq(&new.text),
            concerns::responsible_id.eq(new.responsible),
            concerns::not_for.eq(new.not_for),
            concerns::raised_on.eq(Day(new.on)),
            concerns::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    tell(org, tx, new, base_url, now)
}

fn tell(org: &OrgScope, tx: &mut Tx, of: &Concern, base_url: &str, now: Timestamp) -> Stored<()> {
    let account = staff::find_colleague(org, tx, of.responsible)?.account;
    let to = staff::profile(&PlatformScope::of_the_machine(), tx, account)?;
    let from = organisations::own(org, tx)?;
    crate::outbox::store::send(tx, &mail::raised(&to, &from, &format!("{base_url}/today")), now)
}

type Row = (ConcernId, PairId, RaisedBy, String, StaffId, Option<StaffId>, Day, Option<Day>, Option<String>);
type Columns = (
    concerns::id,
    concerns::pair_id,
    concerns::raised_by,
    concerns::text,
    concerns::responsible_id,
    concerns::not_for,
    concerns::raised_on,
    concerns::closed_on,
    concerns::done,
);
const COLUMNS: Columns = (
    concerns::id,
    concerns::pair_id,
    concerns::raised_by,
    concerns::text,
    concerns::responsible_id,
    concerns::not_for,
    concerns::raised_on,
    concerns::closed_on,
    concerns::done,
);

fn concern((id, pair, raised_by, text, responsible, not_for, on, closed_on, done): Row) -> Concern {
    Concern {
        id,
        pair,
        raised_by,
        text,
        responsible,
        not_for,
        on: on.0,
        closed: closed_on.map(|day| (day.0, done.unwrap_or_default())),
    }
}

/// One concern, for the one who may read it. Anybody else's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, reader: StaffId, id: ConcernId) -> Stored<Concern> {
    let row: Row = concerns::table.find((org.id(), id)).select(COLUMNS).first(tx.c())?;
    let found = concern(row);
    if found.is_read_by(reader, &desks(org, tx)?) {
        Ok(found)
    } else {
        Err(StoreError::from(diesel::result::Error::NotFound))
    }
}

/// The open concerns that somebody may read, oldest first.
pub fn open_of(org: &OrgScope, tx: &mut Tx, reader: StaffId) -> Stored<Vec<Concern>> {
    let rows: Vec<Row> = concerns::table
        .filter(concerns::organisation_id.eq(org.id()))
        .filter(concerns::closed_on.is_null())
        .order((concerns::created_at, concerns::id))
        .select(COLUMNS)
        .load(tx.c())?;
    readable(org, tx, reader, rows)
}

/// The concerns about a pair that somebody may read, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, reader: StaffId, pair: PairId) -> Stored<Vec<Concern>> {
    let rows: Vec<Row> = concerns::table
        .filter(concerns::organisation_id.eq(org.id()))
        .filter(concerns::pair_id.eq(pair))
        .order((concerns::created_at.desc(), concerns::id))
        .select(COLUMNS)
        .load(tx.c())?;
    readable(org, tx, reader, rows)
}

fn readable(org: &OrgScope, tx: &mut Tx, reader: StaffId, rows: Vec<Row>) -> Stored<Vec<Concern>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let desks = desks(org, tx)?;
    let all = rows.into_iter().map(concern);
    Ok(all.filter(|concern| concern.is_read_by(reader, &desks)).collect())
}

/// Keeps what was done about a concern. False: somebody else was first.
pub fn close(org: &OrgScope, tx: &mut Tx, closed: &Concern) -> Stored<bool> {
    let (on, done) = closed.closed.as_ref().map_or((None, None), |(on, done)| (Some(Day(*on)), Some(done)));
    let changed = diesel::update(concerns::table.find((org.id(), closed.id)))
        .filter(concerns::closed_on.is_null())
        .set((concerns::closed_on.eq(on), concerns::done.eq(done)))
        .execute(tx.c())?;
    Ok(changed == 1)
}

/// Hands a concern over to a colleague, who is written to.
pub fn hand_over(
    org: &OrgScope,
    tx: &mut Tx,
    of: &Concern,
    to: StaffId,
    base_url: &str,
    now: Timestamp,
) -> Stored<()> {
    diesel::update(concerns::table.find((org.id(), of.id)))
        .set(concerns::responsible_id.eq(to))
        .execute(tx.c())?;
    tell(org, tx, &Concern { responsible: to, ..of.clone() }, base_url, now)
}

/// Keeps that it does not fit; what the same one of the two told before is replaced.
pub fn save_misfit(
    org: &OrgScope,
    tx: &mut Tx,
    pair: PairId,
    new: &Misfit,
    noted_by: Option<StaffId>,
) -> Stored<()> {
    let key = (org.id(), pair, new.side);
    diesel::delete(misfits::table.find(key)).execute(tx.c())?;
    diesel::insert_into(misfits::table)
        .values((
            misfits::organisation_id.eq(org.id()),
            misfits::pair_id.eq(pair),
            misfits::side.eq(new.side),
            misfits::reason.eq(new.reason),
            misfits::learned.eq(new.learned.as_deref()),
            misfits::again.eq(new.again),
            misfits::told_on.eq(Day(new.on)),
            misfits::noted_by.eq(noted_by),
        ))
        .execute(tx.c())?;
    Ok(())
}

fn misfit((side, reason, learned, again, on): (Side, Why, Option<String>, bool, Day)) -> Misfit {
    Misfit { side, reason, learned, again, on: on.0 }
}

/// What the two of a pair told, the mentee first.
pub fn misfits_of(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Misfit>> {
    let rows: Vec<(Side, Why, Option<String>, bool, Day)> = misfits::table
        .filter(misfits::organisation_id.eq(org.id()))
        .filter(misfits::pair_id.eq(pair))
        .order(misfits::side)
        .select((misfits::side, misfits::reason, misfits::learned, misfits::again, misfits::told_on))
        .load(tx.c())?;
    Ok(rows.into_iter().map(misfit).collect())
}

/// What was learned about somebody in their earlier pairs, in any round, newest first; `but` is the pair that reads it.
pub fn learned(
    org: &OrgScope,
    tx: &mut Tx,
    person: PersonId,
    but: Option<PairId>,
) -> Stored<Vec<(PairId, Misfit)>> {
    type Found = (PairId, Side, Why, Option<String>, bool, Day);
    let mut found = Vec::<Found>::new();
    macro_rules! on_side {
        ($side:expr, $column:ident) => {
            found.extend(
                misfits::table
                    .inner_join(
                        pairs::table.on(pairs::organisation_id
                            .eq(misfits::organisation_id)
                            .and(pairs::id.eq(misfits::pair_id))),
                    )
                    .inner_join(
                        participations::table.on(participations::organisation_id
                            .eq(pairs::organisation_id)
                            .and(participations::id.eq(pairs::$column))),
                    )
                    .filter(misfits::organisation_id.eq(org.id()))
                    .filter(misfits::side.eq($side))
                    .filter(participations::person_id.eq(person))
                    .select((
                        misfits::pair_id,
                        misfits::side,
                        misfits::reason,
                        misfits::learned,
                        misfits::again,
                        misfits::told_on,
                    ))
                    .load::<Found>(tx.c())?,
            );
        };
    }
    on_side!(Side::Mentor, mentor_id);
    on_side!(Side::Mentee, mentee_id);
    let mut learned: Vec<(PairId, Misfit)> = found
        .into_iter()
        .filter(|(pair, ..)| Some(*pair) != but)
        .map(|(pair, side, reason, learned, again, on)| (pair, misfit((side, reason, learned, again, on))))
        .collect();
    learned.sort_by_key(|(pair, misfit)| (std::cmp::Reverse(misfit.on), *pair));
    Ok(learned)
}

/// Decides what one of the two should know; nothing takes it back.
pub fn set_briefing(
    org: &OrgScope,
    tx: &mut Tx,
    (pair, side): (PairId, Side),
    text: Option<&str>,
    by: StaffId,
    today: Date,
) -> Stored<()> {
    diesel::delete(briefings::table.find((org.id(), pair, side))).execute(tx.c())?;
    if let Some(text) = text {
        diesel::insert_into(briefings::table)
            .values((
                briefings::organisation_id.eq(org.id()),
                briefings::pair_id.eq(pair),
                briefings::side.eq(side),
                briefings::text.eq(text),
                briefings::made_by.eq(by),
                briefings::made_on.eq(Day(today)),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}

/// What one of the two should know.
pub fn briefing(org: &OrgScope, tx: &mut Tx, pair: PairId, side: Side) -> Stored<Option<String>> {
    let found = briefings::table.find((org.id(), pair, side)).select(briefings::text);
    Ok(found.first(tx.c()).optional()?)
}
