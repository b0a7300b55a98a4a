//! Who looks after a pair, in the database.

use diesel::prelude::*;
use jiff::civil::Date;

use super::stand_ins::StandIn;
use crate::db::schema::{keepers, pairs, stand_ins};
use crate::db::{Day, ROWS_AT_ONCE, Stored, Tx};
use crate::history;
use crate::ids::{PairId, StaffId, StandInId};
use crate::pairs::Pair;
use crate::pairs::store::By;
use crate::scope::OrgScope;

/// Notes who looks after a pair from now on.
pub fn keep(org: &OrgScope, tx: &mut Tx, pair: PairId, keeper: StaffId) -> Stored<()> {
    diesel::delete(keepers::table.find((org.id(), pair))).execute(tx.c())?;
    diesel::insert_into(keepers::table)
        .values((
            keepers::organisation_id.eq(org.id()),
            keepers::pair_id.eq(pair),
            keepers::staff_id.eq(keeper),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The same after [`Pair::hand_over`], with the entry in the pair's history.
pub fn save(org: &OrgScope, tx: &mut Tx, pair: &Pair, event: &history::Event, by: By) -> Stored<()> {
    if let Some(keeper) = pair.responsible {
        keep(org, tx, pair.id, keeper)?;
    }
    history::record(org, tx, pair.id, Some(by.staff), event, by.now)
}

/// Keeps that somebody stands in.
pub fn insert_stand_in(org: &OrgScope, tx: &mut Tx, new: &StandIn, by: StaffId) -> Stored<()> {
    diesel::insert_into(stand_ins::table)
        .values((
            stand_ins::organisation_id.eq(org.id()),
            stand_ins::id.eq(new.id),
            stand_ins::staff_id.eq(new.of),
            stand_ins::stand_in_id.eq(new.by),
            stand_ins::from_day.eq(Day(new.from)),
            stand_ins::until_day.eq(Day(new.until)),
            stand_ins::made_by.eq(by),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Who stands in on this day or a later one, the earliest first.
pub fn stand_ins_from(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Vec<StandIn>> {
    let rows: Vec<(StandInId, StaffId, StaffId, Day, Day)> = stand_ins::table
        .filter(stand_ins::organisation_id.eq(org.id()))
        .filter(stand_ins::until_day.ge(Day(today)))
        .order((stand_ins::from_day, stand_ins::id))
        .select((
            stand_ins::id,
            stand_ins::staff_id,
            stand_ins::stand_in_id,
            stand_ins::from_day,
            stand_ins::until_day,
        ))
        .load(tx.c())?;
    let stand_in =
        |(id, of, by, from, until): (_, _, _, Day, Day)| StandIn { id, of, by, from: from.0, until: until.0 };
    Ok(rows.into_iter().map(stand_in).collect())
}

/// Takes a stand-in away.
pub fn delete_stand_in(org: &OrgScope, tx: &mut Tx, id: StandInId) -> Stored<()> {
    diesel::delete(stand_ins::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// The open pairs that somebody looks after, as it is noted.
macro_rules! open_of {
    ($org:expr, $of:expr) => {
        keepers::table
            .inner_join(
                pairs::table.on(pairs::organisation_id
                    .eq(keepers::organisation_id)
                    .and(pairs::id.eq(keepers::pair_id))),
            )
            .filter(keepers::organisation_id.eq($org.id()))
            .filter(keepers::staff_id.eq($of))
            .filter(pairs::ended_on.is_null())
    };
}

/// How many open pairs somebody looks after, as it is noted.
pub fn count_open(org: &OrgScope, tx: &mut Tx, of: StaffId) -> Stored<i64> {
    Ok(open_of!(org, of).count().get_result(tx.c())?)
}

/// Gives every open pair of somebody to a colleague, with an entry in the history of each; gives how many.
pub fn hand_over_all(
    org: &OrgScope,
    tx: &mut Tx,
    (of, to): (StaffId, StaffId),
    event: &history::Event,
    by: By,
) -> Stored<usize> {
    let ids: Vec<PairId> = open_of!(org, of).order(keepers::pair_id).select(keepers::pair_id).load(tx.c())?;
    for some in ids.chunks(ROWS_AT_ONCE) {
        let theirs = keepers::table.filter(keepers::organisation_id.eq(org.id()));
        diesel::update(theirs.filter(keepers::pair_id.eq_any(some)))
            .set(keepers::staff_id.eq(to))
            .execute(tx.c())?;
    }
    history::record_all(org, tx, ids.iter(), Some(by.staff), event, by.now)?;
    Ok(ids.len())
}
