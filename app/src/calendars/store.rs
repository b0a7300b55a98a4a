//! Addresses of calendars in the database.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{Feed, Look, Own, Owner};
use crate::access::{Action, StaffRole, may};
use crate::db::schema::{accounts, calendar_feeds, staff};
use crate::db::{Instant, Stored, Tx};
use crate::ids::{OrganisationId, PairId, StaffId};
use crate::methods::Side;
use crate::scope::{OrgScope, PlatformScope};

/// Closes the address of an owner; it opens nothing any more.
pub fn close(org: &OrgScope, tx: &mut Tx, owner: Owner) -> Stored<()> {
    match owner {
        Owner::Staff(id) => diesel::delete(calendar_feeds::table)
            .filter(calendar_feeds::organisation_id.eq(org.id()))
            .filter(calendar_feeds::staff_id.eq(Some(id)))
            .execute(tx.c())?,
        Owner::OneOfThem(pair, side) => diesel::delete(calendar_feeds::table)
            .filter(calendar_feeds::organisation_id.eq(org.id()))
            .filter(calendar_feeds::pair_id.eq(Some(pair)))
            .filter(calendar_feeds::side.eq(Some(side)))
            .execute(tx.c())?,
    };
    Ok(())
}

/// Closes the addresses of both of a pair.
pub fn close_of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<()> {
    for side in [Side::Mentor, Side::Mentee] {
        close(org, tx, Owner::OneOfThem(pair, side))?;
    }
    Ok(())
}

/// Opens an address; the one before is closed.
pub fn open(org: &OrgScope, tx: &mut Tx, hash: &str, owner: Owner, look: Look, now: Timestamp) -> Stored<()> {
    close(org, tx, owner)?;
    let (staff, pair, side) = match owner {
        Owner::Staff(id) => (Some(id), None, None),
        Owner::OneOfThem(pair, side) => (None, Some(pair), Some(side)),
    };
    diesel::insert_into(calendar_feeds::table)
        .values((
            calendar_feeds::secret_hash.eq(hash),
            calendar_feeds::organisation_id.eq(org.id()),
            calendar_feeds::staff_id.eq(staff),
            calendar_feeds::pair_id.eq(pair),
            calendar_feeds::side.eq(side),
            calendar_feeds::detailed.eq(look == Look::Detailed),
            calendar_feeds::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

fn look(detailed: bool) -> Look {
    if detailed { Look::Detailed } else { Look::Neutral }
}

/// What an owner has.
pub fn own(org: &OrgScope, tx: &mut Tx, owner: Owner) -> Stored<Own> {
    let all = calendar_feeds::table.filter(calendar_feeds::organisation_id.eq(org.id()));
    let found: Option<bool> = match owner {
        Owner::Staff(id) => all
            .filter(calendar_feeds::staff_id.eq(Some(id)))
            .select(calendar_feeds::detailed)
            .first(tx.c())
            .optional()?,
        Owner::OneOfThem(pair, side) => all
            .filter(calendar_feeds::pair_id.eq(Some(pair)))
            .filter(calendar_feeds::side.eq(Some(side)))
            .select(calendar_feeds::detailed)
            .first(tx.c())
            .optional()?,
    };
    Ok(Own(found.map(look)))
}

/// Which calendar an address opens; none when it is unknown or closed, or its owner may not sign in any more.
pub fn find(_: &PlatformScope, tx: &mut Tx, hash: &str) -> Stored<Option<Feed>> {
    type Row = (OrganisationId, Option<StaffId>, Option<PairId>, Option<Side>, bool);
    let row: Option<Row> = calendar_feeds::table
        .find(hash)
        .select((
            calendar_feeds::organisation_id,
            calendar_feeds::staff_id,
            calendar_feeds::pair_id,
            calendar_feeds::side,
            calendar_feeds::detailed,
        ))
        .first(tx.c())
        .optional()?;
    let Some((organisation, staff_id, pair, side, detailed)) = row else { return Ok(None) };
    let owner = match (staff_id, pair, side) {
        (Some(id), _, _) if works(tx, organisation, id)? => Owner::Staff(id),
        (None, Some(pair), Some(side)) => Owner::OneOfThem(pair, side),
        _ => return Ok(None),
    };
    Ok(Some(Feed { organisation, owner, look: look(detailed) }))
}

/// Whether somebody still works here as one who sees events.
fn works(tx: &mut Tx, organisation: OrganisationId, id: StaffId) -> Stored<bool> {
    let role: Option<StaffRole> = staff::table
        .find((organisation, id))
        .filter(staff::suspended_at.is_null())
        .select(staff::role)
        .first(tx.c())
        .optional()?;
    Ok(role.is_some_and(|role| may(role, Action::RunEvents)))
}

/// The language of a member of staff.
pub fn locale(_: &PlatformScope, tx: &mut Tx, organisation: OrganisationId, id: StaffId) -> Stored<String> {
    Ok(staff::table
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(staff::organisation_id.eq(organisation))
        .filter(staff::id.eq(id))
        .select(accounts::locale)
        .first(tx.c())?)
}
