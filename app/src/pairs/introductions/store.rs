//! Makes pairs in the database.

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{CannotIntroduce, How, Meant};
use crate::db::schema::pairs;
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{PairId, ParticipationId, RoundId, StaffId};
use crate::outbox::Act;
use crate::pairs::store::{follow_stage, open_pairs, taken_on};
use crate::pairs::{StateWord, fallbacks, hand_over, mail};
use crate::people::{Participation, store as people_store};
use crate::scope::OrgScope;

/// Two people who are to be introduced.
#[derive(Clone, Debug)]
pub struct NewPair {
    /// In which round.
    pub round: RoundId,
    /// The mentor's participation in it.
    pub mentor: ParticipationId,
    /// The mentee's participation in it.
    pub mentee: ParticipationId,
    /// Why these two, as they stand now: whatever JSON the proposals want to read again.
    pub reasons_json: serde_json::Value,
    /// Proposed or put together by hand.
    pub how: How,
    /// Why the mentor is not a local one, where a search has said so.
    pub not_local: Option<fallbacks::Reason>,
    /// Who decided it.
    pub by: StaffId,
    /// The instant.
    pub now: Timestamp,
    /// The day, in the organisation's time zone.
    pub today: Date,
}

/// Makes a pair, or says why not. Locks both people (the mentor first, always) before it counts their places; writes the
/// pair, the history of all three, both stages and a message to each who has e-mail, all in this transaction.
///
/// Whoever introduces several pairs in one transaction calls [`crate::pairs::store::lock_people`] with all of them first, so
/// that two who do so at once cannot wait for each other in a circle.
pub fn introduce(org: &OrgScope, tx: &mut Tx, new: &NewPair) -> Result<PairId, CannotIntroduce> {
    let mentor = people_store::lock(org, tx, new.mentor)?.0;
    let mentee = people_store::lock(org, tx, new.mentee)?.0;
    let meant = Meant {
        round: new.round,
        mentor: &mentor,
        mentee: &mentee,
        mentor_active: open_pairs(org, tx, mentor.id)?,
        mentee_taken_on: taken_on(org, tx, mentee.id)?,
    };
    meant.check()?;

    let reason = match (new.not_local, &mentee.person.area) {
        (Some(said), _) => said,
        (None, Some(area)) => {
            let places = fallbacks::store::local_places(org, tx, new.round, area)?;
            fallbacks::Reason::by_places(new.how, places)
        }
        (None, None) => fallbacks::Reason::by_places(new.how, 0),
    };
    let id = PairId::new();
    match insert(org, tx, id, new) {
        // A path that takes no lock was first: the index let one of the two through.
        Err(error) if error.is_taken() => {
            return Err(CannotIntroduce::MenteeTaken { name: mentee.person.full_name(), on: new.today });
        }
        inserted => inserted?,
    }
    if let Some(fallback) = fallbacks::of_pair(&mentor.person, &mentee.person, reason) {
        fallbacks::store::insert(org, tx, id, &fallback)?;
    }
    let event = Event::Introduced { pair: id, how: new.how.word().to_owned() };
    history::record(org, tx, id, Some(new.by), &event, new.now)?;
    for participation in [&mentor, &mentee] {
        history::record(org, tx, participation.id, Some(new.by), &event, new.now)?;
        follow_stage(org, tx, participation, new.today, None)?;
    }
    tell_both(org, tx, (id, new.round), &mentor, &mentee, new.now)?;
    Ok(id)
}

fn insert(org: &OrgScope, tx: &mut Tx, id: PairId, new: &NewPair) -> Stored<()> {
    diesel::insert_into(pairs::table)
        .values((
            pairs::organisation_id.eq(org.id()),
            pairs::id.eq(id),
            pairs::round_id.eq(new.round),
            pairs::mentor_id.eq(new.mentor),
            pairs::mentee_id.eq(new.mentee),
            pairs::state.eq(StateWord::Introduced),
            pairs::introduced_on.eq(Day(new.today)),
            pairs::acquainted.eq("{}"),
            pairs::reasons.eq(Json(new.reasons_json.clone())),
            pairs::made_by.eq(new.by),
            pairs::created_at.eq(Instant(new.now)),
        ))
        .execute(tx.c())?;
    hand_over::store::keep(org, tx, id, new.by)
}

fn tell_both(
    org: &OrgScope,
    tx: &mut Tx,
    (pair, round): (PairId, RoundId),
    mentor: &Participation,
    mentee: &Participation,
    now: Timestamp,
) -> Stored<()> {
    let method = crate::programmes::store::find_round(org, tx, round)?.method;
    let from = crate::organisations::store::own(org, tx)?;
    for (to, other) in [(mentor, mentee), (mentee, mentor)] {
        if let Some(mut message) = mail::introduction(to, &other.person, &method, &from) {
            message.stops_with = Some(Act::EndPair(pair));
            crate::outbox::store::send(tx, &message, now)?;
        }
    }
    Ok(())
}
