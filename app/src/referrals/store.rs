//! Partners and referrals in the database.

use std::collections::BTreeMap;

use diesel::dsl::max;
use diesel::prelude::*;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::{Because, FORGOTTEN_AFTER, NewReferral, Partner, Purpose, Referral, State};
use crate::db::schema::{partners, referrals};
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::ids::{OrganisationId, ParticipationId, PartnerId, ProgrammeId, ReferralId, StaffId};
use crate::people::{Somebody, phone_key};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::email_key;

#[derive(Queryable)]
struct PartnerRow {
    id: PartnerId,
    programme: ProgrammeId,
    name: String,
    contact: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    area: Option<String>,
    link_until: Option<Instant>,
}

impl From<PartnerRow> for Partner {
    fn from(row: PartnerRow) -> Self {
        Self {
            id: row.id,
            programme: row.programme,
            name: row.name,
            contact: row.contact,
            email: row.email,
            phone: row.phone,
            area: row.area,
            link_until: row.link_until.map(|until| until.0),
        }
    }
}

/// The partners of one organisation.
macro_rules! partners_of {
    ($org:expr) => {
        partners::table.filter(partners::organisation_id.eq($org.id())).select((
            partners::id,
            partners::programme_id,
            partners::name,
            partners::contact,
            partners::email,
            partners::phone,
            partners::area,
            partners::link_until,
        ))
    };
}

/// One partner. Another organisation's is not found.
pub fn find_partner(org: &OrgScope, tx: &mut Tx, id: PartnerId) -> Stored<Partner> {
    let row: PartnerRow = partners_of!(org).filter(partners::id.eq(id)).first(tx.c())?;
    Ok(row.into())
}

/// The partners of a programme, by name.
pub fn partners_of(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<Vec<Partner>> {
    let rows: Vec<PartnerRow> = partners_of!(org)
        .filter(partners::programme_id.eq(programme))
        .order((partners::name, partners::id))
        .load(tx.c())?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

/// Makes a partner.
pub fn insert_partner(org: &OrgScope, tx: &mut Tx, new: &Partner, now: Timestamp) -> Stored<()> {
    diesel::insert_into(partners::table)
        .values((
            partners::organisation_id.eq(org.id()),
            partners::id.eq(new.id),
            partners::programme_id.eq(new.programme),
            partners::name.eq(&new.name),
            partners::contact.eq(new.contact.as_deref()),
            partners::email.eq(new.email.as_deref()),
            partners::phone.eq(new.phone.as_deref()),
            partners::area.eq(new.area.as_deref()),
            partners::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Stores what is known about a partner; its link stays.
pub fn update_partner(org: &OrgScope, tx: &mut Tx, changed: &Partner) -> Stored<()> {
    diesel::update(partners::table.find((org.id(), changed.id)))
        .set((
            partners::name.eq(&changed.name),
            partners::contact.eq(changed.contact.as_deref()),
            partners::email.eq(changed.email.as_deref()),
            partners::phone.eq(changed.phone.as_deref()),
            partners::area.eq(changed.area.as_deref()),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Gives a partner's page a link, or takes it away. The one before stops working.
pub fn set_link(org: &OrgScope, tx: &mut Tx, id: PartnerId, link: Option<(&str, Timestamp)>) -> Stored<()> {
    diesel::update(partners::table.find((org.id(), id)))
        .set((
            partners::link_hash.eq(link.map(|(hash, _)| hash)),
            partners::link_until.eq(link.map(|(_, until)| Instant(until))),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Whose page a link opens; none when it is unknown or too old.
pub fn behind_link(
    platform: &PlatformScope,
    tx: &mut Tx,
    hash: &str,
    now: Timestamp,
) -> Stored<Option<(OrgScope, Partner)>> {
    let found: Option<(OrganisationId, PartnerId)> = partners::table
        .filter(partners::link_hash.eq(hash))
        .filter(partners::link_until.gt(Instant(now)))
        .select((partners::organisation_id, partners::id))
        .first(tx.c())
        .optional()?;
    let Some((organisation, id)) = found else { return Ok(None) };
    let org = OrgScope::of_platform(platform, organisation);
    let partner = find_partner(&org, tx, id)?;
    Ok(Some((org, partner)))
}

#[derive(Queryable)]
struct Row {
    id: ReferralId,
    partner: PartnerId,
    number: i32,
    person: Option<Json<Somebody>>,
    purpose: Purpose,
    agreed_on: Day,
    received_on: Day,
    state: State,
    state_since: Day,
    because: Option<Because>,
    participation: Option<ParticipationId>,
}

impl From<Row> for Referral {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            partner: row.partner,
            number: row.number,
            who: row.person.map(|person| person.0),
            purpose: row.purpose,
            agreed_on: row.agreed_on.0,
            received_on: row.received_on.0,
            state: row.state,
            state_since: row.state_since.0,
            because: row.because,
            participation: row.participation,
        }
    }
}

/// The referrals of one organisation.
macro_rules! referrals_of {
    ($org:expr) => {
        referrals::table
            .inner_join(
                partners::table.on(partners::organisation_id
                    .eq(referrals::organisation_id)
                    .and(partners::id.eq(referrals::partner_id))),
            )
            .filter(referrals::organisation_id.eq($org.id()))
            .select((
                referrals::id,
                referrals::partner_id,
                referrals::number,
                referrals::person,
                referrals::purpose,
                referrals::agreed_on,
                referrals::received_on,
                referrals::state,
                referrals::state_since,
                referrals::declined_because,
                referrals::participation_id,
            ))
            .order((referrals::received_on.desc(), referrals::id.desc()))
    };
}

/// One referral. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ReferralId) -> Stored<Referral> {
    let row: Row = referrals_of!(org).filter(referrals::id.eq(id)).first(tx.c())?;
    Ok(row.into())
}

/// Locks a referral, then reads it: it is answered once.
pub fn lock(org: &OrgScope, tx: &mut Tx, id: ReferralId) -> Stored<Referral> {
    diesel::update(referrals::table.find((org.id(), id)))
        .set(referrals::number.eq(referrals::number))
        .execute(tx.c())?;
    find(org, tx, id)
}

/// The referrals to a programme, the newest first.
pub fn of_programme(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<Vec<Referral>> {
    let rows: Vec<Row> = referrals_of!(org).filter(partners::programme_id.eq(programme)).load(tx.c())?;
    Ok(rows.into_iter().map(Referral::from).collect())
}

/// The referrals of a partner, the newest first.
pub fn of_partner(org: &OrgScope, tx: &mut Tx, partner: PartnerId) -> Stored<Vec<Referral>> {
    let rows: Vec<Row> = referrals_of!(org).filter(referrals::partner_id.eq(partner)).load(tx.c())?;
    Ok(rows.into_iter().map(Referral::from).collect())
}

/// Referrals nobody has answered, by programme: each with its partner's name.
pub fn unanswered(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<(ProgrammeId, String, Referral)>> {
    let rows: Vec<Row> = referrals_of!(org).filter(referrals::state.eq(State::Received)).load(tx.c())?;
    let names: Vec<(PartnerId, ProgrammeId, String)> = partners::table
        .filter(partners::organisation_id.eq(org.id()))
        .select((partners::id, partners::programme_id, partners::name))
        .load(tx.c())?;
    let names: BTreeMap<PartnerId, (ProgrammeId, String)> =
        names.into_iter().map(|(id, programme, name)| (id, (programme, name))).collect();
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let (programme, name) = names.get(&row.partner)?.clone();
            Some((programme, name, row.into()))
        })
        .collect())
}

/// Other referrals of somebody with the same address or number.
pub fn alike(org: &OrgScope, tx: &mut Tx, like: &Referral) -> Stored<Vec<Referral>> {
    let Some(who) = &like.who else { return Ok(Vec::new()) };
    let email = who.email.as_deref().map(email_key);
    let phone = who.phone.as_deref().and_then(phone_key);
    let rows: Vec<Row> = referrals_of!(org)
        .filter(referrals::id.ne(like.id))
        .filter(referrals::email_key.eq(email).or(referrals::phone_key.eq(phone)))
        .load(tx.c())?;
    Ok(rows.into_iter().map(Referral::from).collect())
}

/// Takes a referral in; gives its number. `by` is none when the partner wrote it.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    (id, partner): (ReferralId, PartnerId),
    new: &NewReferral,
    by: Option<StaffId>,
    today: Date,
    now: Timestamp,
) -> Stored<i32> {
    // Two at once would take the same number: whoever counts holds the partner's row.
    diesel::update(partners::table.find((org.id(), partner)))
        .set(partners::name.eq(partners::name))
        .execute(tx.c())?;
    let last: Option<i32> = referrals::table
        .filter(referrals::organisation_id.eq(org.id()))
        .filter(referrals::partner_id.eq(partner))
        .select(max(referrals::number))
        .first(tx.c())?;
    let number = last.unwrap_or(0) + 1;
    diesel::insert_into(referrals::table)
        .values((
            referrals::organisation_id.eq(org.id()),
            referrals::id.eq(id),
            referrals::partner_id.eq(partner),
            referrals::number.eq(number),
            referrals::person.eq(Some(Json(new.who.clone()))),
            referrals::email_key.eq(new.who.email.as_deref().map(email_key)),
            referrals::phone_key.eq(new.who.phone.as_deref().and_then(phone_key)),
            referrals::purpose.eq(new.purpose),
            referrals::agreed_on.eq(Day(today)),
            referrals::state.eq(State::Received),
            referrals::received_on.eq(Day(today)),
            referrals::state_since.eq(Day(today)),
            referrals::written_by.eq(by),
            referrals::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(number)
}

/// Stores how far a referral has come.
pub fn save_state(org: &OrgScope, tx: &mut Tx, changed: &Referral) -> Stored<()> {
    diesel::update(referrals::table.find((org.id(), changed.id)))
        .set((
            referrals::state.eq(changed.state),
            referrals::state_since.eq(Day(changed.state_since)),
            referrals::declined_because.eq(changed.because),
            referrals::participation_id.eq(changed.participation),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Forgets, in every organisation, who was declined long enough ago; gives how many.
pub fn forget_declined(_: &PlatformScope, tx: &mut Tx, today: Date) -> Stored<usize> {
    let before = today.saturating_sub(FORGOTTEN_AFTER.days());
    Ok(diesel::update(
        referrals::table
            .filter(referrals::state.eq(State::Declined))
            .filter(referrals::state_since.lt(Day(before)))
            .filter(referrals::person.is_not_null()),
    )
    .set((
        referrals::person.eq(None::<Json<Somebody>>),
        referrals::email_key.eq(None::<String>),
        referrals::phone_key.eq(None::<String>),
    ))
    .execute(tx.c())?)
}
