//! When somebody talked with one of a pair, in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Contact, How};
use crate::db::schema::{accounts, contacts, pairs, participations, staff};
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{ContactId, PairId, PersonId, StaffId};
use crate::methods::Side;
use crate::scope::OrgScope;

/// Keeps a contact.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Contact, by: StaffId, now: Timestamp) -> Stored<()> {
    diesel::insert_into(contacts::table)
        .values((
            contacts::organisation_id.eq(org.id()),
            contacts::id.eq(new.id),
            contacts::pair_id.eq(new.pair),
            contacts::side.eq(new.side),
            contacts::on_date.eq(Day(new.on)),
            contacts::how.eq(new.how),
            contacts::line.eq(new.line.as_deref()),
            contacts::made_by.eq(by),
            contacts::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

type Row = (ContactId, PairId, Side, Day, How, Option<String>, String);

/// Contacts with the name of who noted them, newest first.
macro_rules! contacts_of {
    ($org:expr) => {
        contacts::table
            .inner_join(staff::table.on(
                staff::organisation_id.eq(contacts::organisation_id).and(staff::id.eq(contacts::made_by)),
            ))
            .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
            .filter(contacts::organisation_id.eq($org.id()))
            .order((contacts::on_date.desc(), contacts::created_at.desc(), contacts::id))
            .select((
                contacts::id,
                contacts::pair_id,
                contacts::side,
                contacts::on_date,
                contacts::how,
                contacts::line,
                accounts::name,
            ))
    };
}

fn contact((id, pair, side, on, how, line, by): Row) -> Contact {
    Contact { id, pair, side, on: on.0, how, line, by }
}

/// One contact. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ContactId) -> Stored<Contact> {
    let row: Row = contacts_of!(org).filter(contacts::id.eq(id)).first(tx.c())?;
    Ok(contact(row))
}

/// Everything noted about a pair, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Contact>> {
    let rows: Vec<Row> = contacts_of!(org).filter(contacts::pair_id.eq(pair)).load(tx.c())?;
    Ok(rows.into_iter().map(contact).collect())
}

/// Everything noted about one person, in all their pairs, newest first.
pub fn with_person(org: &OrgScope, tx: &mut Tx, person: PersonId, most: i64) -> Stored<Vec<Contact>> {
    let mut found = Vec::new();
    macro_rules! on_side {
        ($side:expr, $column:ident) => {
            let rows: Vec<Row> = contacts_of!(org)
                .inner_join(pairs::table.on(
                    pairs::organisation_id.eq(contacts::organisation_id).and(pairs::id.eq(contacts::pair_id)),
                ))
                .inner_join(
                    participations::table.on(participations::organisation_id
                        .eq(pairs::organisation_id)
                        .and(participations::id.eq(pairs::$column))),
                )
                .filter(contacts::side.eq($side))
                .filter(participations::person_id.eq(person))
                .limit(most)
                .load(tx.c())?;
            found.extend(rows.into_iter().map(contact));
        };
    }
    on_side!(Side::Mentor, mentor_id);
    on_side!(Side::Mentee, mentee_id);
    found.sort_by_key(|contact| std::cmp::Reverse(contact.on));
    Ok(found)
}

/// Takes a contact back.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: ContactId) -> Stored<()> {
    diesel::delete(contacts::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// The days on which somebody talked with each side of the open pairs.
pub fn days(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<(PairId, Side), Vec<Date>>> {
    let rows: Vec<(PairId, Side, Day)> =
        contacts::table
            .inner_join(pairs::table.on(
                pairs::organisation_id.eq(contacts::organisation_id).and(pairs::id.eq(contacts::pair_id)),
            ))
            .filter(contacts::organisation_id.eq(org.id()))
            .filter(pairs::ended_on.is_null())
            .select((contacts::pair_id, contacts::side, contacts::on_date))
            .load(tx.c())?;
    let mut days = BTreeMap::<(PairId, Side), Vec<Date>>::new();
    for (pair, side, day) in rows {
        days.entry((pair, side)).or_default().push(day.0);
    }
    Ok(days)
}
