//! Messages in the database.

use diesel::prelude::*;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{
    Act, Address, BASE_URL, Channel, Hours, LETTER_LASTS, MOST_ATTEMPTS, MessageState, NewMessage, wait_after,
};
use crate::db::schema::{letters, organisations, outbox, people, reminders};
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{MessageId, OrganisationId, PersonId};
use crate::people::Person;
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::Secret;
use crate::words::Words;

/// Puts a message in the outbox, in the transaction that causes it. By text message only a neutral sentence leaves, with a
/// link: to the page it is about, else to the letter.
pub fn send(tx: &mut Tx, message: &NewMessage, now: Timestamp) -> Stored<()> {
    let Address { channel, to, hours } = &message.to;
    let (body, letter, link_hash) = match channel {
        Channel::Mail | Channel::Phone => (message.body.clone(), None, None),
        Channel::Text => {
            let secret = Secret::new();
            let to_letter = || format!("{BASE_URL}/letter/{}", secret.text());
            let link = message.link.clone().unwrap_or_else(to_letter);
            let body = match &message.text {
                Some(own) => crate::texts::fill(own, |_| Some(link.clone())),
                None => Words::for_tag(&message.locale).plain().ta("text-message", "link", &link),
            };
            let hash = message.link.is_none().then(|| secret.hash());
            (body, Some(message.body.as_str()), hash)
        }
    };
    let id = MessageId::new();
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(id),
            outbox::organisation_id.eq(message.organisation),
            outbox::channel.eq(channel),
            outbox::recipient.eq(to),
            outbox::person_id.eq(message.person),
            outbox::locale.eq(&message.locale),
            outbox::subject.eq(&message.subject),
            outbox::body.eq(body),
            outbox::safe_hours.eq(hours),
            outbox::state.eq(MessageState::Waiting),
            outbox::attempts.eq(0),
            outbox::send_after.eq(Instant(now)),
            outbox::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    if let Some(letter) = letter {
        let row = (letters::message_id.eq(id), letters::letter.eq(letter), letters::link_hash.eq(link_hash));
        diesel::insert_into(letters::table).values(row).execute(tx.c())?;
    }
    if let (Some(act), Some(organisation)) = (message.stops_with, message.organisation) {
        diesel::insert_into(reminders::table)
            .values((
                reminders::message_id.eq(id),
                reminders::organisation_id.eq(organisation),
                reminders::stops_with.eq(act.to_string()),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}

/// What these messages asked for is done: those that have not left do not leave, nor those that somebody could try again.
/// One that a worker holds may be on its way; if it is not delivered now, it is not tried again.
pub fn not_needed(org: &OrgScope, tx: &mut Tx, done: Act) -> Stored<()> {
    let reminders = reminders::table
        .filter(reminders::organisation_id.eq(org.id()))
        .filter(reminders::stops_with.eq(done.to_string()));
    let messages: Vec<MessageId> = reminders.select(reminders::message_id).load(tx.c())?;
    diesel::update(outbox::table)
        .filter(outbox::id.eq_any(messages))
        .filter(outbox::state.eq(MessageState::Waiting).or(outbox::state.eq(MessageState::Failed)))
        .set(outbox::state.eq(MessageState::NotNeeded))
        .execute(tx.c())?;
    Ok(())
}

/// What stands last on a message that did not leave because its way was closed.
const WAY_CLOSED: &str = "the way to them was changed before it left";

/// Somebody may be written to in another way now. What waits for them by an old one does not leave, and is shown to staff;
/// the rest keeps to the hours that are safe from now on. Links that went by an old way open nothing any more: whoever reads
/// that mailbox or that phone has them. Gives whether there was an old way.
pub fn follow(org: &OrgScope, tx: &mut Tx, before: &Person, person: &Person, at: Timestamp) -> Stored<bool> {
    let is_another = before.way().is_some() && before.way() != person.way();
    if is_another {
        close_links_of(org, tx, person.id, at)?;
    }
    let waiting = || {
        outbox::table
            .filter(outbox::organisation_id.eq(org.id()))
            .filter(outbox::person_id.eq(person.id))
            .filter(outbox::state.eq(MessageState::Waiting))
    };
    let rows: Vec<(MessageId, Channel, String)> =
        waiting().select((outbox::id, outbox::channel, outbox::recipient)).load(tx.c())?;
    let closed: Vec<MessageId> =
        rows.iter().filter(|(_, channel, to)| !is_open(person, *channel, to)).map(|(id, _, _)| *id).collect();
    diesel::update(outbox::table.filter(outbox::id.eq_any(&closed)))
        .set((outbox::state.eq(MessageState::Failed), outbox::last_error.eq(WAY_CLOSED)))
        .execute(tx.c())?;
    let kept: Vec<MessageId> = rows.iter().map(|(id, _, _)| *id).filter(|id| !closed.contains(id)).collect();
    diesel::update(outbox::table.filter(outbox::id.eq_any(kept)))
        .set(outbox::safe_hours.eq(person.reach.hours))
        .execute(tx.c())?;
    Ok(is_another)
}

/// Closes every link that was sent to somebody.
fn close_links_of(org: &OrgScope, tx: &mut Tx, person: PersonId, at: Timestamp) -> Stored<()> {
    let sent = outbox::table
        .filter(outbox::organisation_id.eq(org.id()))
        .filter(outbox::person_id.eq(person))
        .select(outbox::id);
    diesel::update(letters::table.filter(letters::message_id.eq_any(sent)))
        .set(letters::link_hash.eq(None::<String>))
        .execute(tx.c())?;
    crate::pairs::telling::store::close_links_of(org, tx, person, at)?;
    crate::expectations::store::close_links_of(org, tx, person, at)?;
    crate::events::guest_store::close_links_of(org, tx, person, at)
}

/// Whether this is the way by which somebody is written to now.
fn is_open(person: &Person, channel: Channel, to: &str) -> bool {
    person.address().is_some_and(|now| (now.channel, now.to.as_str()) == (channel, to))
}

/// The letter behind a link in a text message: its language and its words. None behind one that is unknown or too old.
pub fn letter(
    _: &PlatformScope,
    tx: &mut Tx,
    hash: &str,
    now: Timestamp,
) -> Stored<Option<(String, String)>> {
    let first = now - SignedDuration::from_hours(24 * LETTER_LASTS);
    Ok(letters::table
        .inner_join(outbox::table.on(outbox::id.eq(letters::message_id)))
        .filter(letters::link_hash.eq(hash))
        .filter(outbox::created_at.ge(Instant(first)))
        .select((outbox::locale, letters::letter))
        .first(tx.c())
        .optional()?)
}

/// A message, for the outbox page.
#[derive(Clone, Debug, Queryable)]
pub struct Row {
    /// Its id.
    pub id: MessageId,
    /// By what it goes.
    pub channel: Channel,
    /// The one recipient.
    pub recipient: String,
    /// The participant it is for, if it is one.
    pub person: Option<PersonId>,
    /// Its language.
    pub locale: String,
    /// What it is about.
    pub subject: String,
    /// What leaves the house.
    pub body: String,
    /// What a text message leads to.
    pub letter: Option<String>,
    /// Where it is.
    pub state: MessageState,
    /// What the mail server or the gateway said last, when it failed.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: Instant,
}

/// The newest messages of the organisation, at most `most`.
pub fn newest(org: &OrgScope, tx: &mut Tx, most: i64) -> Stored<Vec<Row>> {
    newest_in(org, tx, MessageState::ALL, most)
}

macro_rules! rows_of {
    ($org:expr) => {
        outbox::table
            .left_join(letters::table.on(letters::message_id.eq(outbox::id)))
            .filter(outbox::organisation_id.eq($org.id()))
            .select((
                outbox::id,
                outbox::channel,
                outbox::recipient,
                outbox::person_id,
                outbox::locale,
                outbox::subject,
                outbox::body,
                letters::letter.nullable(),
                outbox::state,
                outbox::last_error,
                outbox::created_at,
            ))
    };
}

/// The newest messages of the organisation that are in one of these states, at most `most`.
pub fn newest_in(org: &OrgScope, tx: &mut Tx, states: &[MessageState], most: i64) -> Stored<Vec<Row>> {
    Ok(rows_of!(org)
        .filter(outbox::state.eq_any(states.iter().map(|state| state.word())))
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(most)
        .load(tx.c())?)
}

/// What was written to one person, the newest first, at most `most`.
pub fn to_person(org: &OrgScope, tx: &mut Tx, person: PersonId, most: i64) -> Stored<Vec<Row>> {
    Ok(rows_of!(org)
        .filter(outbox::person_id.eq(person))
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(most)
        .load(tx.c())?)
}

/// What became of the wish to try a message again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// It waits, as if it were new.
    Waits,
    /// It was not given up, or not any more.
    NotGivenUp,
    /// Its way is not the one by which they are written to now.
    WayClosed,
}

/// Tries a message again that was given up, unless its recipient is not written to that way any more.
pub fn retry(org: &OrgScope, tx: &mut Tx, id: MessageId, now: Timestamp) -> Stored<Retry> {
    let (person, channel, recipient): (Option<PersonId>, Channel, String) = outbox::table
        .filter(outbox::organisation_id.eq(org.id()))
        .filter(outbox::id.eq(id))
        .select((outbox::person_id, outbox::channel, outbox::recipient))
        .first(tx.c())?;
    if let Some(person) = person
        && !is_open(&crate::people::store::find_person(org, tx, person)?, channel, &recipient)
    {
        return Ok(Retry::WayClosed);
    }
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
    Ok(if waiting == 1 { Retry::Waits } else { Retry::NotGivenUp })
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
    /// By what it goes.
    pub channel: Channel,
    /// The one recipient.
    pub recipient: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// Tries so far.
    pub attempts: i32,
    hours: Option<Hours>,
    /// IANA name of the organisation's time zone.
    pub time_zone: Option<String>,
}

/// How long a worker may take over one message before another may try.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// Takes the next message that is due and goes by one of these. Two workers never hold the same one: the update is the lock.
/// One that comes to its turn outside the hours that are safe for its recipient waits for them, whatever kept it until now.
pub fn lease(_: &PlatformScope, tx: &mut Tx, by: &[Channel], now: Timestamp) -> Stored<Option<Leased>> {
    loop {
        let free = || outbox::leased_until.is_null().or(outbox::leased_until.lt(Instant(now)));
        let due = outbox::table
            .left_join(organisations::table.on(outbox::organisation_id.eq(organisations::id.nullable())))
            .filter(outbox::state.eq(MessageState::Waiting))
            .filter(outbox::channel.eq_any(by.iter().map(|channel| channel.word())))
            .filter(outbox::send_after.le(Instant(now)))
            .filter(free())
            .order((outbox::send_after, outbox::id))
            .select((
                outbox::id,
                outbox::channel,
                outbox::recipient,
                outbox::subject,
                outbox::body,
                outbox::attempts,
                outbox::safe_hours,
                organisations::time_zone.nullable(),
            ));
        let Some(message) = due.first::<Leased>(tx.c()).optional()? else { return Ok(None) };
        let safe = message.safe_from(now);
        if safe > now {
            let waits = outbox::send_after.eq(Instant(safe));
            diesel::update(outbox::table.find(message.id)).set(waits).execute(tx.c())?;
            continue;
        }
        let mine = diesel::update(outbox::table.find(message.id))
            .filter(free())
            .filter(outbox::state.eq(MessageState::Waiting))
            .set(outbox::leased_until.eq(Instant(now + LEASE)))
            .execute(tx.c())?;
        return Ok((mine == 1).then_some(message));
    }
}

impl Leased {
    /// The first instant from now on at which it is safe to deliver it.
    fn safe_from(&self, now: Timestamp) -> Timestamp {
        let zone =
            self.time_zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
        self.hours.map_or(now, |hours| hours.next(now, &zone))
    }
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

/// Why a delivery failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undelivered {
    /// What the server or the gateway said.
    pub reason: String,
    /// Whether another try is of no use.
    pub for_good: bool,
    /// Whether it is the address itself that does not work.
    pub is_the_address: bool,
}

impl Undelivered {
    /// Nobody can be reached there.
    pub fn no_such_address(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), for_good: true, is_the_address: true }
    }

    /// Something between us and them: it is tried again.
    pub fn for_now(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), for_good: false, is_the_address: false }
    }
}

/// Notes that a delivery failed: it is tried again later, or given up and shown to staff.
pub fn failed(
    _: &PlatformScope,
    tx: &mut Tx,
    message: &Leased,
    why: &Undelivered,
    now: Timestamp,
) -> Stored<()> {
    let attempts = message.attempts + 1;
    let give_up = why.for_good || attempts >= MOST_ATTEMPTS;
    // What is not needed any more, or was to go by a way that is closed now, stays so.
    diesel::update(outbox::table.find(message.id))
        .filter(outbox::state.eq(MessageState::Waiting))
        .set((
            outbox::state.eq(if give_up { MessageState::Failed } else { MessageState::Waiting }),
            outbox::attempts.eq(attempts),
            outbox::send_after.eq(Instant(now + wait_after(attempts))),
            outbox::last_error.eq(&why.reason),
            outbox::leased_until.eq(None::<Instant>),
        ))
        .execute(tx.c())?;
    if why.is_the_address { set_unreachable(tx, message.id, now) } else { Ok(()) }
}

/// Notes what a gateway or a mail server reports later: that a message it had taken never arrived. One that is unknown, or
/// was reported before, changes nothing.
pub fn bounced(_: &PlatformScope, tx: &mut Tx, id: MessageId, reason: &str, now: Timestamp) -> Stored<()> {
    let known = diesel::update(outbox::table.find(id))
        .filter(outbox::state.eq(MessageState::Sent))
        .set((outbox::state.eq(MessageState::Failed), outbox::last_error.eq(reason)))
        .execute(tx.c())?;
    if known == 1 { set_unreachable(tx, id, now) } else { Ok(()) }
}

/// Nothing more is written to the person of a message by a way that does not work, unless they have another by now.
fn set_unreachable(tx: &mut Tx, id: MessageId, now: Timestamp) -> Stored<()> {
    type Found = (Option<OrganisationId>, Option<PersonId>, Channel, String);
    let (organisation, person, channel, recipient): Found = outbox::table
        .find(id)
        .select((outbox::organisation_id, outbox::person_id, outbox::channel, outbox::recipient))
        .first(tx.c())?;
    let (Some(organisation), Some(person)) = (organisation, person) else { return Ok(()) };
    let zone: String =
        organisations::table.find(organisation).select(organisations::time_zone).first(tx.c())?;
    let today = now.to_zoned_datetime(TimeZone::get(&zone).unwrap_or(TimeZone::UTC)).date();
    let same = people::email.eq(&recipient).or(people::phone.eq(&recipient));
    diesel::update(people::table.find((organisation, person)))
        .filter(people::channel.eq(channel))
        .filter(same)
        .set(people::unreachable_on.eq(Day(today)))
        .execute(tx.c())?;
    Ok(())
}
