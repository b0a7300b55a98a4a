//! Messages in the database.

use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp};

use super::{MOST_ATTEMPTS, MessageState, NewMessage, wait_after};
use crate::db::schema::outbox;
use crate::db::{Instant, Stored, Tx};
use crate::ids::MessageId;
use crate::scope::{OrgScope, PlatformScope};

/// Puts a message in the outbox, in the transaction that causes it.
pub fn send(tx: &mut Tx, message: &NewMessage, now: Timestamp) -> Stored<()> {
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(MessageId::new()),
            outbox::organisation_id.eq(message.organisation),
            outbox::recipient.eq(&message.recipient),
            outbox::person_id.eq(message.person),
            outbox::locale.eq(&message.locale),
            outbox::subject.eq(&message.subject),
            outbox::body.eq(&message.body),
            outbox::state.eq(MessageState::Waiting),
            outbox::attempts.eq(0),
            outbox::send_after.eq(Instant(now)),
            outbox::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// A message, for the outbox page.
#[derive(Clone, Debug, Queryable)]
pub struct Row {
    /// Its id.
    pub id: MessageId,
    /// The one recipient.
    pub recipient: String,
    /// Its language.
    pub locale: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// Where it is.
    pub state: MessageState,
    /// What the mail server said last, when it failed.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: Instant,
}

/// The newest messages of the organisation, at most `most`.
pub fn newest(org: &OrgScope, tx: &mut Tx, most: i64) -> Stored<Vec<Row>> {
    newest_in(org, tx, MessageState::ALL, most)
}

/// The newest messages of the organisation that are in one of these states, at most `most`.
pub fn newest_in(org: &OrgScope, tx: &mut Tx, states: &[MessageState], most: i64) -> Stored<Vec<Row>> {
    Ok(outbox::table
        .filter(outbox::organisation_id.eq(org.id()))
        .filter(outbox::state.eq_any(states.iter().map(|state| state.word())))
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(most)
        .select((
            outbox::id,
            outbox::recipient,
            outbox::locale,
            outbox::subject,
            outbox::body,
            outbox::state,
            outbox::last_error,
            outbox::created_at,
        ))
        .load(tx.c())?)
}

/// Tries a message again that was given up, as if it were new. `false` if it was not given up (any more).
pub fn retry(org: &OrgScope, tx: &mut Tx, id: MessageId, now: Timestamp) -> Stored<bool> {
    let waiting = diesel::update(outbox::table)
        .filter(outbox::organisation_id.eq(org.id()))
        .filter(outbox::id.eq(id))
        .filter(outbox::state.eq(MessageState::Failed))
        .set((
            outbox::state.eq(MessageState::Waiting),
            outbox::attempts.eq(0),
            outbox::send_after.eq(Instant(now)),
            outbox::leased_until.eq(None::<Instant>),
        ))
        .execute(tx.c())?;
    Ok(waiting == 1)
}

/// Where a message is. Another organisation's is not found.
pub fn state(org: &OrgScope, tx: &mut Tx, id: MessageId) -> Stored<MessageState> {
    Ok(outbox::table
        .filter(outbox::organisation_id.eq(org.id()))
        .filter(outbox::id.eq(id))
        .select(outbox::state)
        .first(tx.c())?)
}

/// A message taken by a worker.
#[derive(Clone, Debug, Queryable)]
pub struct Leased {
    /// Its id; also its Message-ID, so that a second delivery can be recognised.
    pub id: MessageId,
    /// The one recipient.
    pub recipient: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// Tries so far.
    pub attempts: i32,
}

/// How long a worker may take over one message before another may try.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// Takes the next message that is due. Two workers never hold the same one: the update is the lock.
pub fn lease(_: &PlatformScope, tx: &mut Tx, now: Timestamp) -> Stored<Option<Leased>> {
    let due = outbox::table
        .filter(outbox::state.eq(MessageState::Waiting))
        .filter(outbox::send_after.le(Instant(now)))
        .filter(outbox::leased_until.is_null().or(outbox::leased_until.lt(Instant(now))))
        .order((outbox::send_after, outbox::id));
    let columns = (outbox::id, outbox::recipient, outbox::subject, outbox::body, outbox::attempts);
    let Some(message) = due.select(columns).first::<Leased>(tx.c()).optional()? else { return Ok(None) };
    let mine = diesel::update(outbox::table.find(message.id))
        .filter(outbox::leased_until.is_null().or(outbox::leased_until.lt(Instant(now))))
        .set(outbox::leased_until.eq(Instant(now + LEASE)))
        .execute(tx.c())?;
    Ok((mine == 1).then_some(message))
}

/// Notes that a message was handed over.
pub fn delivered(_: &PlatformScope, tx: &mut Tx, id: MessageId, now: Timestamp) -> Stored<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(MessageState::Sent),
            outbox::sent_at.eq(Instant(now)),
            outbox::leased_until.eq(None::<Instant>),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Notes that a delivery failed: it is tried again later, or given up and shown to staff.
pub fn failed(
    _: &PlatformScope,
    tx: &mut Tx,
    message: &Leased,
    reason: &str,
    for_good: bool,
    now: Timestamp,
) -> Stored<()> {
    let attempts = message.attempts + 1;
    let give_up = for_good || attempts >= MOST_ATTEMPTS;
    diesel::update(outbox::table.find(message.id))
        .set((
            outbox::state.eq(if give_up { MessageState::Failed } else { MessageState::Waiting }),
            outbox::attempts.eq(attempts),
            outbox::send_after.eq(Instant(now + wait_after(attempts))),
            outbox::last_error.eq(reason),
            outbox::leased_until.eq(None::<Instant>),
        ))
        .execute(tx.c())?;
    Ok(())
}
