//! Methods in the database: text that is never changed once stored.

use diesel::prelude::*;
use jiff::Timestamp;

use super::Method;
use crate::db::schema::methods;
use crate::db::{Instant, Stored, Tx};
use crate::ids::MethodId;
use crate::scope::OrgScope;

/// Stores a method's text under its slug and version, unless it is there; gives its id. The same version with another
/// text is refused by the caller's check of [`Method::version`]: a stored version never changes.
pub fn keep(org: &OrgScope, tx: &mut Tx, method: &Method, source: &str, now: Timestamp) -> Stored<MethodId> {
    keep_as(org, tx, MethodId::new(), method, source, now)
}

/// The same with an id of the caller's choice, for a version that is not there yet.
pub fn keep_as(
    org: &OrgScope,
    tx: &mut Tx,
    id: MethodId,
    method: &Method,
    source: &str,
    now: Timestamp,
) -> Stored<MethodId> {
    let known: Option<MethodId> = methods::table
        .filter(methods::organisation_id.eq(org.id()))
        .filter(methods::slug.eq(&method.slug))
        .filter(methods::version.eq(&method.version))
        .select(methods::id)
        .first(tx.c())
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    diesel::insert_into(methods::table)
        .values((
            methods::organisation_id.eq(org.id()),
            methods::id.eq(id),
            methods::slug.eq(&method.slug),
            methods::version.eq(&method.version),
            methods::source.eq(source),
            methods::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(id)
}
