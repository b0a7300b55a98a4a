//! Interested people in the database.

use diesel::prelude::*;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Interested;
use crate::db::schema::{interest_links, interested, outbox};
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::events::Channel;
use crate::ids::{CampaignId, EventId, InterestedId, OrganisationId, ParticipationId, ProgrammeId};
use crate::methods::Side;
use crate::outbox::MessageState;
use crate::people::{Somebody, phone_key};
use crate::recruitment::Origin;
use crate::scope::{OrgScope, PlatformScope, PublicScope};
use crate::staff::email_key;

/// How long the link in a message fills the sign-up form.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(60 * 24);

/// What they told, as it is stored: fields may be added, never renamed.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Told {
    #[serde(flatten)]
    who: Somebody,
    #[serde(default)]
    side: Option<Side>,
    #[serde(default)]
    wish: Option<String>,
}

impl Told {
    fn by(new: &Interested) -> Json<Self> {
        Json(Self { who: new.who.clone(), side: new.side, wish: new.wish.clone() })
    }
}

#[derive(Queryable)]
struct Row {
    id: InterestedId,
    programme: ProgrammeId,
    person: Option<Json<Told>>,
    channel: Option<Channel>,
    campaign: Option<CampaignId>,
    event: Option<EventId>,
    agreed_on: Day,
    contact_until: Day,
    reminded_at: Option<Instant>,
}

impl Row {
    fn interested(self) -> Option<Interested> {
        let told = self.person?.0;
        Some(Interested {
            id: self.id,
            programme: self.programme,
            who: told.who,
            side: told.side,
            wish: told.wish,
            origin: Origin { channel: self.channel, campaign: self.campaign },
            event: self.event,
            agreed_on: self.agreed_on.0,
            contact_until: self.contact_until.0,
            reminded: self.reminded_at.is_some(),
        })
    }
}

/// Those of one organisation who have not signed up and whose time is not over.
macro_rules! waiting_in {
    ($org:expr) => {
        interested::table
            .filter(interested::organisation_id.eq($org.id()))
            .filter(interested::emptied_on.is_null())
            .select((
                interested::id,
                interested::programme_id,
                interested::person,
                interested::channel,
                interested::campaign_id,
                interested::event_id,
                interested::agreed_on,
                interested::contact_until,
                interested::reminded_at,
            ))
    };
}

/// One of them. Another organisation's is not found, nor is one who was emptied.
pub fn find(org: &OrgScope, tx: &mut Tx, id: InterestedId) -> Stored<Interested> {
    let row: Row = waiting_in!(org).filter(interested::id.eq(id)).first(tx.c())?;
    row.interested().ok_or_else(|| diesel::result::Error::NotFound.into())
}

/// Locks one of them, then reads it: who becomes a sign-up does so once.
pub fn lock(org: &OrgScope, tx: &mut Tx, id: InterestedId) -> Stored<Interested> {
    diesel::update(interested::table.find((org.id(), id)))
        .set(interested::contact_until.eq(interested::contact_until))
        .execute(tx.c())?;
    find(org, tx, id)
}

/// Everybody who waits to hear of a programme, those who have waited longest first.
pub fn of_programme(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<Vec<Interested>> {
    let rows: Vec<Row> = waiting_in!(org)
        .filter(interested::programme_id.eq(programme))
        .order((interested::agreed_on, interested::id))
        .load(tx.c())?;
    Ok(rows.into_iter().filter_map(Row::interested).collect())
}

/// Keeps somebody who left their name. The same address or number for the same programme is kept once: the newer form
/// stands, and nothing tells the visitor which of the two happened.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Interested, now: Timestamp) -> Stored<()> {
    let email = new.who.email.as_deref().map(email_key);
    let phone = new.who.phone.as_deref().and_then(phone_key);
    let known = of_programme(org, tx, new.programme)?.into_iter().find(|other| {
        let same_name = other.who.name.trim().to_lowercase() == new.who.name.trim().to_lowercase();
        let same_email = email.is_some() && other.who.email.as_deref().map(email_key) == email;
        let same_phone = phone.is_some() && other.who.phone.as_deref().and_then(phone_key) == phone;
        same_name && (same_email || same_phone)
    });
    if let Some(known) = known {
        diesel::update(interested::table.find((org.id(), known.id)))
            .set((
                interested::person.eq(Some(Told::by(new))),
                interested::email_key.eq(email),
                interested::phone_key.eq(phone),
                interested::agreed_on.eq(Day(new.agreed_on)),
                interested::contact_until.eq(Day(new.contact_until)),
            ))
            .execute(tx.c())?;
        return Ok(());
    }
    diesel::insert_into(interested::table)
        .values((
            interested::organisation_id.eq(org.id()),
            interested::id.eq(new.id),
            interested::programme_id.eq(new.programme),
            interested::person.eq(Some(Told::by(new))),
            interested::email_key.eq(email),
            interested::phone_key.eq(phone),
            interested::channel.eq(new.origin.channel),
            interested::campaign_id.eq(new.origin.campaign),
            interested::event_id.eq(new.event),
            interested::agreed_on.eq(Day(new.agreed_on)),
            interested::contact_until.eq(Day(new.contact_until)),
            interested::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Empties somebody: because they became this sign-up, or because they are to be forgotten. What stays is that somebody
/// was interested, when, and by which channel. Messages that reached them are forgotten too.
pub fn empty(
    org: &OrgScope,
    tx: &mut Tx,
    who: &Interested,
    became: Option<ParticipationId>,
    today: Date,
) -> Stored<()> {
    diesel::delete(
        interest_links::table
            .filter(interest_links::organisation_id.eq(org.id()))
            .filter(interest_links::interested_id.eq(who.id)),
    )
    .execute(tx.c())?;
    if let Some(email) = who.who.email.as_deref().filter(|_| became.is_none()) {
        diesel::delete(
            outbox::table
                .filter(outbox::organisation_id.eq(org.id()))
                .filter(outbox::recipient.eq(email))
                .filter(outbox::person_id.is_null())
                .filter(outbox::state.eq(MessageState::Sent)),
        )
        .execute(tx.c())?;
    }
    diesel::update(interested::table.find((org.id(), who.id)))
        .set((
            interested::person.eq(None::<Json<Told>>),
            interested::email_key.eq(None::<String>),
            interested::phone_key.eq(None::<String>),
            interested::participation_id.eq(became),
            interested::emptied_on.eq(Some(Day(today))),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Empties everybody of every organisation whose time was over before `today`; gives how many.
pub fn empty_old(platform: &PlatformScope, tx: &mut Tx, today: Date) -> Stored<usize> {
    let old: Vec<(OrganisationId, InterestedId)> = interested::table
        .filter(interested::emptied_on.is_null())
        .filter(interested::contact_until.lt(Day(today)))
        .select((interested::organisation_id, interested::id))
        .load(tx.c())?;
    for (organisation, id) in &old {
        let org = OrgScope::of_platform(platform, *organisation);
        let who = find(&org, tx, *id)?;
        empty(&org, tx, &who, None, today)?;
    }
    Ok(old.len())
}

/// Notes that somebody was reminded.
pub fn set_reminded(org: &OrgScope, tx: &mut Tx, id: InterestedId, now: Timestamp) -> Stored<()> {
    diesel::update(interested::table.find((org.id(), id)))
        .set(interested::reminded_at.eq(Some(Instant(now))))
        .execute(tx.c())?;
    Ok(())
}

/// Stores the link of a message to somebody.
pub fn insert_link(org: &OrgScope, tx: &mut Tx, hash: &str, id: InterestedId, now: Timestamp) -> Stored<()> {
    diesel::insert_into(interest_links::table)
        .values((
            interest_links::secret_hash.eq(hash),
            interest_links::organisation_id.eq(org.id()),
            interest_links::interested_id.eq(id),
            interest_links::expires_at.eq(Instant(now + LINK_LASTS)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Whose form a link fills, at the door of the programme they are interested in; none when it is unknown or too old.
pub fn behind_link(
    door: &PublicScope,
    tx: &mut Tx,
    hash: &str,
    now: Timestamp,
) -> Stored<Option<Interested>> {
    let id: Option<InterestedId> = interest_links::table
        .find(hash)
        .filter(interest_links::organisation_id.eq(door.organisation()))
        .filter(interest_links::expires_at.gt(Instant(now)))
        .select(interest_links::interested_id)
        .first(tx.c())
        .optional()?;
    let Some(id) = id else { return Ok(None) };
    let who = find(&door.to_take_in(), tx, id)?;
    Ok(Some(who).filter(|who| who.programme == door.programme()))
}
