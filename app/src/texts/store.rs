//! Own words in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;

use super::OwnTexts;
use crate::db::schema::message_texts;
use crate::db::{Instant, Stored, Tx, insert_rows};
use crate::ids::{OrganisationId, StaffId};
use crate::scope::{OrgScope, PlatformScope};

/// What an organisation's messages say in its own words.
pub fn own(org: &OrgScope, tx: &mut Tx) -> Stored<OwnTexts> {
    let rows: Vec<(String, String, String)> = message_texts::table
        .filter(message_texts::organisation_id.eq(org.id()))
        .select((message_texts::locale, message_texts::text_key, message_texts::words))
        .load(tx.c())?;
    Ok(OwnTexts::of(rows))
}

/// The same of every organisation that has words of its own, for work that goes through all of them.
pub fn of_all(_: &PlatformScope, tx: &mut Tx) -> Stored<BTreeMap<OrganisationId, OwnTexts>> {
    let rows: Vec<(OrganisationId, String, String, String)> = message_texts::table
        .select((
            message_texts::organisation_id,
            message_texts::locale,
            message_texts::text_key,
            message_texts::words,
        ))
        .load(tx.c())?;
    let mut texts = BTreeMap::<OrganisationId, Vec<(String, String, String)>>::new();
    for (organisation, locale, key, words) in rows {
        texts.entry(organisation).or_default().push((locale, key, words));
    }
    Ok(texts.into_iter().map(|(organisation, rows)| (organisation, OwnTexts::of(rows))).collect())
}

/// Keeps these texts in one language: own words, or none where ours are said again.
pub fn keep(
    org: &OrgScope,
    tx: &mut Tx,
    locale: &str,
    texts: &BTreeMap<String, Option<String>>,
    by: StaffId,
    now: Timestamp,
) -> Stored<()> {
    diesel::delete(message_texts::table)
        .filter(message_texts::organisation_id.eq(org.id()))
        .filter(message_texts::locale.eq(locale))
        .filter(message_texts::text_key.eq_any(texts.keys()))
        .execute(tx.c())?;
    let own = texts.iter().filter_map(|(key, words)| Some((key, words.as_ref()?)));
    let rows = own.map(|(key, words)| {
        (
            message_texts::organisation_id.eq(org.id()),
            message_texts::locale.eq(locale.to_owned()),
            message_texts::text_key.eq(key.clone()),
            message_texts::words.eq(words.clone()),
            message_texts::changed_by.eq(by),
            message_texts::changed_at.eq(Instant(now)),
        )
    });
    insert_rows!(tx, message_texts::table, rows);
    Ok(())
}
