//! Who wants a letter about Today, in the database.

use diesel::prelude::*;
use jiff::civil::Date;

use crate::access::StaffRole;
use crate::db::schema::{accounts, digests, staff};
use crate::db::{Day, Stored, Tx};
use crate::ids::StaffId;
use crate::scope::OrgScope;

/// Somebody who wants a letter.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Who.
    pub id: StaffId,
    /// What they are here.
    pub role: StaffRole,
    /// Their name.
    pub name: String,
    /// Where it goes.
    pub email: String,
    /// Their language, as a BCP 47 tag.
    pub locale: String,
    /// The hour they chose.
    pub at_hour: i32,
    /// The last day it was looked at.
    pub sent_on: Option<Date>,
    /// Whether it is about their own list only.
    pub mine: bool,
}

type Row = (StaffId, StaffRole, String, String, String, i32, Option<Day>, bool);

/// Everybody of an organisation who wants a letter and can sign in.
pub fn readers(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Reader>> {
    let rows: Vec<Row> = digests::table
        .inner_join(
            staff::table
                .on(staff::organisation_id.eq(digests::organisation_id).and(staff::id.eq(digests::staff_id))),
        )
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(digests::organisation_id.eq(org.id()))
        .filter(staff::suspended_at.is_null())
        .order(staff::id)
        .select((
            staff::id,
            staff::role,
            accounts::name,
            accounts::email,
            accounts::locale,
            digests::at_hour,
            digests::sent_on,
            digests::mine,
        ))
        .load(tx.c())?;
    let reader = |(id, role, name, email, locale, at_hour, sent_on, mine): Row| Reader {
        id,
        role,
        name,
        email,
        locale,
        at_hour,
        sent_on: sent_on.map(|day| day.0),
        mine,
    };
    Ok(rows.into_iter().map(reader).collect())
}

/// The letter a colleague chose: its hour, and whether it is about their own list only. None: no letter.
pub fn chosen(org: &OrgScope, tx: &mut Tx, staff: StaffId) -> Stored<Option<(i32, bool)>> {
    let row = digests::table.find((org.id(), staff)).select((digests::at_hour, digests::mine));
    Ok(row.first(tx.c()).optional()?)
}

/// Keeps the letter a colleague chose; none: no letter any more.
pub fn choose(org: &OrgScope, tx: &mut Tx, staff: StaffId, chosen: Option<(i32, bool)>) -> Stored<()> {
    let sent_on: Option<Option<Day>> =
        digests::table.find((org.id(), staff)).select(digests::sent_on).first(tx.c()).optional()?;
    diesel::delete(digests::table.find((org.id(), staff))).execute(tx.c())?;
    if let Some((hour, mine)) = chosen {
        diesel::insert_into(digests::table)
            .values((
                digests::organisation_id.eq(org.id()),
                digests::staff_id.eq(staff),
                digests::at_hour.eq(hour),
                digests::sent_on.eq(sent_on.flatten()),
                digests::mine.eq(mine),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}

/// Notes that it was looked at on a day. False: somebody else has, also another Parvis on the same database.
pub fn set_sent(org: &OrgScope, tx: &mut Tx, staff: StaffId, on: Date) -> Stored<bool> {
    let noted = diesel::update(digests::table.find((org.id(), staff)))
        .filter(digests::sent_on.is_null().or(digests::sent_on.lt(Day(on))))
        .set(digests::sent_on.eq(Day(on)))
        .execute(tx.c())?;
    Ok(noted == 1)
}
