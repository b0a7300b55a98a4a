//! What was put off, in the database.

use diesel::prelude::*;
use jiff::civil::Date;

use super::PutOff;
use crate::db::schema::{accounts, put_off, staff};
use crate::db::{Day, Stored, Tx};
use crate::ids::{PutOffId, StaffId};
use crate::scope::OrgScope;

/// Stores that something was put off.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &PutOff, by: StaffId) -> Stored<()> {
    diesel::insert_into(put_off::table)
        .values((
            put_off::organisation_id.eq(org.id()),
            put_off::id.eq(new.id),
            put_off::subject.eq(&new.subject),
            put_off::need.eq(&new.need),
            put_off::until.eq(Day(new.until)),
            put_off::why.eq(&new.why),
            put_off::put_on.eq(Day(new.on)),
            put_off::put_by.eq(by),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Everything whose day has not come.
pub fn waiting(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Vec<PutOff>> {
    let rows: Vec<(PutOffId, String, String, Day, String, Day, String)> = put_off::table
        .inner_join(
            staff::table
                .on(staff::organisation_id.eq(put_off::organisation_id).and(staff::id.eq(put_off::put_by))),
        )
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(put_off::organisation_id.eq(org.id()))
        .filter(put_off::until.gt(Day(today)))
        .order((put_off::until, put_off::id))
        .select((
            put_off::id,
            put_off::subject,
            put_off::need,
            put_off::until,
            put_off::why,
            put_off::put_on,
            accounts::name,
        ))
        .load(tx.c())?;
    let put_off = |(id, subject, need, until, why, on, by): (_, _, _, Day, _, Day, _)| PutOff {
        id,
        subject,
        need,
        until: until.0,
        why,
        on: on.0,
        by,
    };
    Ok(rows.into_iter().map(put_off).collect())
}

/// Puts everything of a subject back on Today.
pub fn delete(org: &OrgScope, tx: &mut Tx, subject: &str) -> Stored<usize> {
    Ok(diesel::delete(put_off::table)
        .filter(put_off::organisation_id.eq(org.id()))
        .filter(put_off::subject.eq(subject))
        .execute(tx.c())?)
}

/// Throws away what was put off until a day long ago.
pub fn forget_old(_: &crate::scope::PlatformScope, tx: &mut Tx, before: Date) -> Stored<()> {
    diesel::delete(put_off::table.filter(put_off::until.lt(Day(before)))).execute(tx.c())?;
    Ok(())
}
