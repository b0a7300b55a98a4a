//! Organisations in the database.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{Contact, Organisation};
use crate::db::schema::organisations;
use crate::db::{Instant, Stored, Tx};
use crate::ids::OrganisationId;
use crate::scope::{OrgScope, PlatformScope};
use crate::texts::{OwnTexts, store as texts};

type Row = (OrganisationId, String, String, String, String, Option<String>, Option<String>, Option<String>);
type Columns = (
    organisations::id,
    organisations::name,
    organisations::slug,
    organisations::locale,
    organisations::time_zone,
    organisations::email,
    organisations::phone,
    organisations::address,
);
const COLUMNS: Columns = (
    organisations::id,
    organisations::name,
    organisations::slug,
    organisations::locale,
    organisations::time_zone,
    organisations::email,
    organisations::phone,
    organisations::address,
);

fn organisation(
    (id, name, slug, locale, time_zone, email, phone, address): Row,
    texts: OwnTexts,
) -> Organisation {
    Organisation { id, name, slug, locale, time_zone, email, phone, address, texts }
}

/// Whether there is any organisation at all.
pub fn any(_: &PlatformScope, tx: &mut Tx) -> Stored<bool> {
    let count: i64 = organisations::table.count().get_result(tx.c())?;
    Ok(count > 0)
}

/// Every organisation, by name.
pub fn all(platform: &PlatformScope, tx: &mut Tx) -> Stored<Vec<Organisation>> {
    let rows: Vec<Row> = organisations::table.order(organisations::name).select(COLUMNS).load(tx.c())?;
    let mut texts = texts::of_all(platform, tx)?;
    let with_texts = |row: Row| {
        let texts = texts.remove(&row.0).unwrap_or_default();
        organisation(row, texts)
    };
    Ok(rows.into_iter().map(with_texts).collect())
}

/// The organisation of a scope.
pub fn own(org: &OrgScope, tx: &mut Tx) -> Stored<Organisation> {
    let row: Row = organisations::table.find(org.id()).select(COLUMNS).first(tx.c())?;
    Ok(organisation(row, texts::own(org, tx)?))
}

/// The organisation with this public address.
pub fn by_slug(platform: &PlatformScope, tx: &mut Tx, slug: &str) -> Stored<Option<Organisation>> {
    let row: Option<Row> =
        organisations::table.filter(organisations::slug.eq(slug)).select(COLUMNS).first(tx.c()).optional()?;
    let Some(row) = row else { return Ok(None) };
    let texts = texts::own(&OrgScope::of_platform(platform, row.0), tx)?;
    Ok(Some(organisation(row, texts)))
}

/// Makes an organisation. A second one with the same slug is refused by the database.
pub fn insert(_: &PlatformScope, tx: &mut Tx, new: &Organisation, now: Timestamp) -> Stored<()> {
    diesel::insert_into(organisations::table)
        .values((
            organisations::id.eq(new.id),
            organisations::name.eq(&new.name),
            organisations::slug.eq(&new.slug),
            organisations::locale.eq(&new.locale),
            organisations::time_zone.eq(&new.time_zone),
            organisations::email.eq(new.email.as_deref()),
            organisations::phone.eq(new.phone.as_deref()),
            organisations::address.eq(new.address.as_deref()),
            organisations::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Changes what the public sees of an organisation. Its public address stays, so that printed links go on working.
pub fn set_contact(org: &OrgScope, tx: &mut Tx, contact: &Contact) -> Stored<()> {
    diesel::update(organisations::table.find(org.id()))
        .set((
            organisations::name.eq(&contact.name),
            organisations::email.eq(contact.email.as_deref()),
            organisations::phone.eq(contact.phone.as_deref()),
            organisations::address.eq(contact.address.as_deref()),
        ))
        .execute(tx.c())?;
    Ok(())
}
