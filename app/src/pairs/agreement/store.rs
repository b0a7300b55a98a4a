//! Signed agreements in the database.

use diesel::prelude::*;

use super::Signed;
use crate::db::schema::agreements;
use crate::db::{Day, Stored, Tx};
use crate::ids::PairId;
use crate::scope::OrgScope;

/// The agreement of a pair, if both signed it.
pub fn find(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Option<Signed>> {
    let row: Option<(String, Day)> = agreements::table
        .find((org.id(), pair))
        .select((agreements::version, agreements::signed_on))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(version, on)| Signed { version, on: on.0 }))
}

/// Notes a signature in the place of an earlier one. Whoever writes has locked the pair.
pub fn save(org: &OrgScope, tx: &mut Tx, pair: PairId, signed: &Signed) -> Stored<()> {
    remove(org, tx, pair)?;
    diesel::insert_into(agreements::table)
        .values((
            agreements::organisation_id.eq(org.id()),
            agreements::pair_id.eq(pair),
            agreements::version.eq(&signed.version),
            agreements::signed_on.eq(Day(signed.on)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Takes a signature back that was noted by mistake; whether there was one.
pub fn remove(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<bool> {
    Ok(diesel::delete(agreements::table.find((org.id(), pair))).execute(tx.c())? > 0)
}
