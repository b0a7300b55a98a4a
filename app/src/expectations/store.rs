//! Confirmations and the links to them, in the database.

use std::collections::BTreeSet;

use diesel::prelude::*;
use jiff::Timestamp;

use super::{Confirmation, How, LINK_LASTS};
use crate::db::schema::{confirmation_links, confirmations, participations};
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{OrganisationId, ParticipationId, PersonId, RoundId};
use crate::methods::Method;
use crate::scope::{OrgScope, PlatformScope};

/// The confirmation of one wording, if it was given.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ParticipationId, version: &str) -> Stored<Option<Confirmation>> {
    let row: Option<(String, String, How, Day)> = confirmations::table
        .find((org.id(), id, version))
        .select((
            confirmations::version,
            confirmations::locale,
            confirmations::how,
            confirmations::confirmed_on,
        ))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(version, locale, how, on)| Confirmation { version, locale, how, on: on.0 }))
}

/// The confirmation of what a method says now, if it says anything and this was confirmed.
pub fn of_method(
    org: &OrgScope,
    tx: &mut Tx,
    method: &Method,
    id: ParticipationId,
) -> Stored<Option<Confirmation>> {
    match &method.expectations {
        Some(expectations) => find(org, tx, id, &expectations.version),
        None => Ok(None),
    }
}

/// Everybody of a round who confirmed this wording.
pub fn confirmed(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    version: &str,
) -> Stored<BTreeSet<ParticipationId>> {
    let ids: Vec<ParticipationId> = confirmations::table
        .inner_join(
            participations::table.on(participations::organisation_id
                .eq(confirmations::organisation_id)
                .and(participations::id.eq(confirmations::participation_id))),
        )
        .filter(confirmations::organisation_id.eq(org.id()))
        .filter(confirmations::version.eq(version))
        .filter(participations::round_id.eq(round))
        .select(confirmations::participation_id)
        .load(tx.c())?;
    Ok(ids.into_iter().collect())
}

/// Stores a confirmation; one that was given stands. Gives whether it is new. Whoever writes has locked the
/// participation, so that two never insert at once.
pub fn confirm(org: &OrgScope, tx: &mut Tx, id: ParticipationId, new: &Confirmation) -> Stored<bool> {
    if find(org, tx, id, &new.version)?.is_some() {
        return Ok(false);
    }
    diesel::insert_into(confirmations::table)
        .values((
            confirmations::organisation_id.eq(org.id()),
            confirmations::participation_id.eq(id),
            confirmations::version.eq(&new.version),
            confirmations::locale.eq(&new.locale),
            confirmations::how.eq(new.how),
            confirmations::confirmed_on.eq(Day(new.on)),
        ))
        .execute(tx.c())?;
    Ok(true)
}

/// Stores a link to one person's page.
pub fn insert_link(
    org: &OrgScope,
    tx: &mut Tx,
    hash: &str,
    id: ParticipationId,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(confirmation_links::table)
        .values((
            confirmation_links::secret_hash.eq(hash),
            confirmation_links::organisation_id.eq(org.id()),
            confirmation_links::participation_id.eq(id),
            confirmation_links::expires_at.eq(Instant(now + LINK_LASTS)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Whose page a link opens; none when it is unknown or too old.
pub fn open_link(
    _: &PlatformScope,
    tx: &mut Tx,
    hash: &str,
    now: Timestamp,
) -> Stored<Option<(OrgScope, ParticipationId)>> {
    let row: Option<(OrganisationId, ParticipationId)> = confirmation_links::table
        .find(hash)
        .filter(confirmation_links::expires_at.gt(Instant(now)))
        .select((confirmation_links::organisation_id, confirmation_links::participation_id))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(organisation, id)| (OrgScope::of_stored_work(organisation), id)))
}

/// Closes every link that was sent to a person.
pub fn close_links_of(org: &OrgScope, tx: &mut Tx, person: PersonId, now: Timestamp) -> Stored<()> {
    let theirs = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::person_id.eq(person))
        .select(participations::id);
    diesel::update(confirmation_links::table)
        .filter(confirmation_links::organisation_id.eq(org.id()))
        .filter(confirmation_links::participation_id.eq_any(theirs))
        .filter(confirmation_links::expires_at.gt(Instant(now)))
        .set(confirmation_links::expires_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(())
}
