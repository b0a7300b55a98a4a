//! Methods in the database: text that is never changed once a round runs it.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{BUNDLED, Method};
use crate::db::schema::{methods, rounds};
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

/// Whether a round runs this edition.
pub fn is_run(org: &OrgScope, tx: &mut Tx, method: &Method) -> Stored<bool> {
    let count: i64 =
        rounds::table
            .inner_join(methods::table.on(
                methods::organisation_id.eq(rounds::organisation_id).and(methods::id.eq(rounds::method_id)),
            ))
            .filter(rounds::organisation_id.eq(org.id()))
            .filter(methods::slug.eq(&method.slug))
            .filter(methods::version.eq(&method.version))
            .count()
            .get_result(tx.c())?;
    Ok(count > 0)
}

/// Puts another text in the place of an edition that no round runs.
pub fn replace(org: &OrgScope, tx: &mut Tx, method: &Method, source: &str) -> Stored<()> {
    let same = methods::table
        .filter(methods::organisation_id.eq(org.id()))
        .filter(methods::slug.eq(&method.slug))
        .filter(methods::version.eq(&method.version));
    diesel::update(same).set(methods::source.eq(source)).execute(tx.c())?;
    Ok(())
}

/// A method that a round can run.
#[derive(Clone, Debug)]
pub struct OfferedMethod {
    /// What it says.
    pub method: Method,
    /// Its text, as it is kept.
    pub source: String,
    /// The organisation's own, and none of those that come with Parvis.
    pub own: bool,
}

impl OfferedMethod {
    /// What a form sends: slug and version.
    pub fn value(&self) -> String {
        format!("{} {}", self.method.slug, self.method.version)
    }
}

/// The methods a round can run: those that come with Parvis, then those that the organisation keeps. An edition that is
/// kept stands for itself, whatever a newer Parvis brings under its name.
pub fn offered(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<OfferedMethod>> {
    let kept: Vec<String> = methods::table
        .filter(methods::organisation_id.eq(org.id()))
        .order((methods::slug, methods::created_at, methods::id))
        .select(methods::source)
        .load(tx.c())?;
    let read = |source: &str, own| {
        let method = Method::parse(source).ok()?;
        Some(OfferedMethod { method, source: source.to_owned(), own })
    };
    let kept: Vec<OfferedMethod> = kept.iter().filter_map(|source| read(source, true)).collect();
    let bundled = BUNDLED.iter().filter_map(|source| read(source, false)).map(|one| {
        let stored = kept.iter().find(|kept| kept.value() == one.value()).cloned();
        stored.map_or(one, |stored| OfferedMethod { own: false, ..stored })
    });
    let mut offered: Vec<OfferedMethod> = bundled.collect();
    let own: Vec<OfferedMethod> =
        kept.into_iter().filter(|kept| offered.iter().all(|one| one.value() != kept.value())).collect();
    offered.extend(own);
    Ok(offered)
}
