//! Accounts, staff, sessions and one-time links. Signing in belongs to no organisation yet, so much of this takes the
//! platform's scope.

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{FAILURES_WITHIN, SignedIn, email_key};
use crate::access::StaffRole;
use crate::db::schema::{accounts, one_time_links, organisations, sessions, sign_in_failures, staff};
use crate::db::{Instant, Stored, Tx};
use crate::ids::{AccountId, FailureId, OrganisationId, StaffId};
use crate::scope::{OrgScope, PlatformScope};

/// An account as sign-in needs it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Argon2id; none before the invitation is used.
    pub password_hash: Option<String>,
}

/// The account with this e-mail address.
pub fn find_account(_: &PlatformScope, tx: &mut Tx, email: &str) -> Stored<Option<Account>> {
    let row: Option<(AccountId, Option<String>)> = accounts::table
        .filter(accounts::email_key.eq(email_key(email)))
        .select((accounts::id, accounts::password_hash))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(id, password_hash)| Account { id, password_hash }))
}

/// What a new account needs.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Its id.
    pub id: AccountId,
    /// Where the person is written to.
    pub email: String,
    /// The person.
    pub name: String,
    /// Argon2id, or none until the person chooses one.
    pub password_hash: Option<String>,
    /// Their language.
    pub locale: String,
}

/// Makes an account. A second one with the same address is refused by the database.
pub fn insert_account(_: &PlatformScope, tx: &mut Tx, new: &NewAccount, now: Timestamp) -> Stored<()> {
    diesel::insert_into(accounts::table)
        .values((
            accounts::id.eq(new.id),
            accounts::email.eq(new.email.trim()),
            accounts::email_key.eq(email_key(&new.email)),
            accounts::name.eq(&new.name),
            accounts::password_hash.eq(new.password_hash.as_deref()),
            accounts::locale.eq(&new.locale),
            accounts::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Gives an account a place in an organisation.
pub fn insert_staff(
    org: &OrgScope,
    tx: &mut Tx,
    id: StaffId,
    account: AccountId,
    role: StaffRole,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(staff::table)
        .values((
            staff::organisation_id.eq(org.id()),
            staff::id.eq(id),
            staff::account_id.eq(account),
            staff::role.eq(role),
            staff::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The organisations where an account may work now, in the order it came to them.
pub fn places(_: &PlatformScope, tx: &mut Tx, account: AccountId) -> Stored<Vec<(OrganisationId, String)>> {
    Ok(staff::table
        .inner_join(organisations::table.on(organisations::id.eq(staff::organisation_id)))
        .filter(staff::account_id.eq(account))
        .filter(staff::suspended_at.is_null())
        .order((staff::created_at, organisations::id))
        .select((organisations::id, organisations::name))
        .load(tx.c())?)
}

/// Begins a session.
pub fn insert_session(
    _: &PlatformScope,
    tx: &mut Tx,
    secret_hash: &str,
    account: AccountId,
    organisation: OrganisationId,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::secret_hash.eq(secret_hash),
            sessions::account_id.eq(account),
            sessions::organisation_id.eq(organisation),
            sessions::signed_in_at.eq(Instant(now)),
            sessions::seen_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The session with this key, with when it began and was last seen; none if the person may not work there (any more).
pub fn find_session(
    _: &PlatformScope,
    tx: &mut Tx,
    secret_hash: &str,
) -> Stored<Option<(SignedIn, Timestamp, Timestamp)>> {
    type Row =
        (AccountId, OrganisationId, Instant, Instant, String, String, StaffId, StaffRole, String, String);
    let row: Option<Row> = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .inner_join(
            staff::table.on(staff::organisation_id
                .eq(sessions::organisation_id)
                .and(staff::account_id.eq(sessions::account_id))),
        )
        .inner_join(organisations::table.on(organisations::id.eq(sessions::organisation_id)))
        .filter(sessions::secret_hash.eq(secret_hash))
        .filter(staff::suspended_at.is_null())
        .select((
            sessions::account_id,
            sessions::organisation_id,
            sessions::signed_in_at,
            sessions::seen_at,
            accounts::name,
            accounts::locale,
            staff::id,
            staff::role,
            organisations::name,
            organisations::time_zone,
        ))
        .first(tx.c())
        .optional()?;
    let Some((account, organisation, begun, seen, name, locale, staff, role, organisation_name, zone)) = row
    else {
        return Ok(None);
    };
    let session = SignedIn {
        secret_hash: secret_hash.to_owned(),
        account,
        staff,
        organisation,
        organisation_name,
        time_zone: TimeZone::get(&zone).unwrap_or(TimeZone::UTC),
        name,
        role,
        locale,
    };
    Ok(Some((session, begun.0, seen.0)))
}

/// Notes that a session was used just now.
pub fn touch_session(_: &PlatformScope, tx: &mut Tx, secret_hash: &str, now: Timestamp) -> Stored<()> {
    diesel::update(sessions::table.find(secret_hash))
        .set(sessions::seen_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(())
}

/// Ends one session.
pub fn delete_session(_: &PlatformScope, tx: &mut Tx, secret_hash: &str) -> Stored<()> {
    diesel::delete(sessions::table.find(secret_hash)).execute(tx.c())?;
    Ok(())
}

/// Ends every session of an account: after a new password.
pub fn delete_sessions_of(_: &PlatformScope, tx: &mut Tx, account: AccountId) -> Stored<()> {
    diesel::delete(sessions::table.filter(sessions::account_id.eq(account))).execute(tx.c())?;
    Ok(())
}

/// Sets an account's password.
pub fn set_password(_: &PlatformScope, tx: &mut Tx, account: AccountId, hash: &str) -> Stored<()> {
    diesel::update(accounts::table.find(account)).set(accounts::password_hash.eq(hash)).execute(tx.c())?;
    Ok(())
}

/// An account's stored password.
pub fn password_hash(_: &PlatformScope, tx: &mut Tx, account: AccountId) -> Stored<Option<String>> {
    Ok(accounts::table.find(account).select(accounts::password_hash).first(tx.c())?)
}

/// Sets an account's name and language.
pub fn set_profile(
    _: &PlatformScope,
    tx: &mut Tx,
    account: AccountId,
    name: &str,
    locale: &str,
) -> Stored<()> {
    diesel::update(accounts::table.find(account))
        .set((accounts::name.eq(name), accounts::locale.eq(locale)))
        .execute(tx.c())?;
    Ok(())
}

/// What a one-time link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The first set-up of this installation.
    Setup,
    /// Choosing a password for an account.
    Password(AccountId),
}

/// Stores a one-time link.
pub fn insert_link(
    _: &PlatformScope,
    tx: &mut Tx,
    secret_hash: &str,
    purpose: Purpose,
    now: Timestamp,
    expires_at: Timestamp,
) -> Stored<()> {
    let (word, account) = match purpose {
        Purpose::Setup => ("setup", None),
        Purpose::Password(account) => ("password", Some(account)),
    };
    diesel::insert_into(one_time_links::table)
        .values((
            one_time_links::secret_hash.eq(secret_hash),
            one_time_links::purpose.eq(word),
            one_time_links::account_id.eq(account),
            one_time_links::created_at.eq(Instant(now)),
            one_time_links::expires_at.eq(Instant(expires_at)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// What a link is for, if it can still be used.
pub fn find_link(
    _: &PlatformScope,
    tx: &mut Tx,
    secret_hash: &str,
    now: Timestamp,
) -> Stored<Option<Purpose>> {
    let row: Option<(String, Option<AccountId>)> = one_time_links::table
        .filter(one_time_links::secret_hash.eq(secret_hash))
        .filter(one_time_links::used_at.is_null())
        .filter(one_time_links::expires_at.gt(Instant(now)))
        .select((one_time_links::purpose, one_time_links::account_id))
        .first(tx.c())
        .optional()?;
    Ok(match row {
        Some((purpose, _)) if purpose == "setup" => Some(Purpose::Setup),
        Some((_, Some(account))) => Some(Purpose::Password(account)),
        Some((_, None)) | None => None,
    })
}

/// Uses a link up. `false` if somebody was first.
pub fn use_link(_: &PlatformScope, tx: &mut Tx, secret_hash: &str, now: Timestamp) -> Stored<bool> {
    let used = diesel::update(one_time_links::table)
        .filter(one_time_links::secret_hash.eq(secret_hash))
        .filter(one_time_links::used_at.is_null())
        .set(one_time_links::used_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(used == 1)
}

/// Throws away every link of one purpose that was not used: a new one replaces them.
pub fn discard_links(_: &PlatformScope, tx: &mut Tx, purpose: Purpose) -> Stored<()> {
    match purpose {
        Purpose::Setup => diesel::delete(one_time_links::table.filter(one_time_links::purpose.eq("setup")))
            .execute(tx.c())?,
        Purpose::Password(account) => {
            diesel::delete(one_time_links::table.filter(one_time_links::account_id.eq(account)))
                .execute(tx.c())?
        }
    };
    Ok(())
}

/// Notes a failed sign-in for a subject (a hash of account or address), and forgets those that no longer count.
pub fn note_failure(_: &PlatformScope, tx: &mut Tx, subject: &str, now: Timestamp) -> Stored<()> {
    let old = Instant(now - FAILURES_WITHIN);
    diesel::delete(sign_in_failures::table.filter(sign_in_failures::at.lt(old))).execute(tx.c())?;
    diesel::insert_into(sign_in_failures::table)
        .values((
            sign_in_failures::id.eq(FailureId::new()),
            sign_in_failures::subject.eq(subject),
            sign_in_failures::at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// How many failures of a subject count now.
pub fn count_failures(_: &PlatformScope, tx: &mut Tx, subject: &str, now: Timestamp) -> Stored<i64> {
    Ok(sign_in_failures::table
        .filter(sign_in_failures::subject.eq(subject))
        .filter(sign_in_failures::at.ge(Instant(now - FAILURES_WITHIN)))
        .count()
        .get_result(tx.c())?)
}

/// A colleague, for the list of staff.
#[derive(Clone, Debug, Queryable)]
pub struct Colleague {
    /// Their place here.
    pub id: StaffId,
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they are.
    pub role: StaffRole,
    /// Since when they may not sign in.
    pub suspended_at: Option<Instant>,
    /// None until they have chosen a password.
    password_hash: Option<String>,
}

impl Colleague {
    /// Whether they never used their invitation.
    pub fn is_invited(&self) -> bool {
        self.password_hash.is_none()
    }
}

/// Everybody who works in the organisation, by name.
pub fn colleagues(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Colleague>> {
    Ok(staff::table
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(staff::organisation_id.eq(org.id()))
        .order((accounts::name, staff::id))
        .select((
            staff::id,
            staff::account_id,
            accounts::name,
            accounts::email,
            staff::role,
            staff::suspended_at,
            accounts::password_hash,
        ))
        .load(tx.c())?)
}

/// One colleague.
pub fn find_colleague(org: &OrgScope, tx: &mut Tx, id: StaffId) -> Stored<Colleague> {
    Ok(staff::table
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(staff::organisation_id.eq(org.id()))
        .filter(staff::id.eq(id))
        .select((
            staff::id,
            staff::account_id,
            accounts::name,
            accounts::email,
            staff::role,
            staff::suspended_at,
            accounts::password_hash,
        ))
        .first(tx.c())?)
}

/// Suspends a colleague, or lets them in again. Their open sessions here stop working with the next page.
pub fn set_suspended(org: &OrgScope, tx: &mut Tx, id: StaffId, since: Option<Timestamp>) -> Stored<()> {
    diesel::update(staff::table.find((org.id(), id)))
        .set(staff::suspended_at.eq(since.map(Instant)))
        .execute(tx.c())?;
    Ok(())
}

/// Changes what a colleague is.
pub fn set_role(org: &OrgScope, tx: &mut Tx, id: StaffId, role: StaffRole) -> Stored<()> {
    diesel::update(staff::table.find((org.id(), id))).set(staff::role.eq(role)).execute(tx.c())?;
    Ok(())
}

/// How many others can sign in as administrators here: not suspended, with a password chosen. Locks every
/// administrator's row first, so that two of them cannot suspend each other at the same instant.
pub fn count_other_admins(org: &OrgScope, tx: &mut Tx, than: StaffId) -> Stored<i64> {
    diesel::update(staff::table)
        .filter(staff::organisation_id.eq(org.id()))
        .filter(staff::role.eq(StaffRole::Admin))
        .set(staff::role.eq(StaffRole::Admin))
        .execute(tx.c())?;
    Ok(staff::table
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(staff::organisation_id.eq(org.id()))
        .filter(staff::id.ne(than))
        .filter(staff::role.eq(StaffRole::Admin))
        .filter(staff::suspended_at.is_null())
        .filter(accounts::password_hash.is_not_null())
        .count()
        .get_result(tx.c())?)
}

/// Whether an account has a place in another organisation too.
pub fn works_elsewhere(org: &OrgScope, tx: &mut Tx, account: AccountId) -> Stored<bool> {
    let places: i64 = staff::table
        .filter(staff::account_id.eq(account))
        .filter(staff::organisation_id.ne(org.id()))
        .count()
        .get_result(tx.c())?;
    Ok(places > 0)
}

/// An account's own page: name, address, language.
#[derive(Clone, Debug, Queryable)]
pub struct Profile {
    /// The person.
    pub name: String,
    /// What they sign in with.
    pub email: String,
    /// Their language.
    pub locale: String,
}

/// An account's name, address and language.
pub fn profile(_: &PlatformScope, tx: &mut Tx, account: AccountId) -> Stored<Profile> {
    Ok(accounts::table
        .find(account)
        .select((accounts::name, accounts::email, accounts::locale))
        .first(tx.c())?)
}

/// Ends every session of an account but one: after a new password, chosen in that one.
pub fn delete_other_sessions(_: &PlatformScope, tx: &mut Tx, account: AccountId, but: &str) -> Stored<()> {
    diesel::delete(
        sessions::table.filter(sessions::account_id.eq(account)).filter(sessions::secret_hash.ne(but)),
    )
    .execute(tx.c())?;
    Ok(())
}

/// Moves a session to another organisation; the caller has checked that its account has a place there.
pub fn set_session_organisation(
    _: &PlatformScope,
    tx: &mut Tx,
    secret_hash: &str,
    organisation: OrganisationId,
) -> Stored<()> {
    diesel::update(sessions::table.find(secret_hash))
        .set(sessions::organisation_id.eq(organisation))
        .execute(tx.c())?;
    Ok(())
}
