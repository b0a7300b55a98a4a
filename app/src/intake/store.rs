//! Putting an applicant into the database through the public door.

use jiff::Timestamp;
use jiff::civil::Date;

use super::SignUp;
use crate::db::{Stored, Tx};
use crate::eligibility::refusals;
use crate::expectations::{Confirmation, How};
use crate::history::{self, Event};
use crate::ids::{ParticipationId, PersonId};
use crate::methods::Side;
use crate::methods::questions::AskedIn;
use crate::people::{Participation, Person, Source, Stage, phone_key, store as people};
use crate::programmes::Round;
use crate::scope::PublicScope;
use crate::staff::email_key;
use crate::words::Words;

/// Stores somebody who signed up, with history and a message. Somebody who is in this round on this side already is not
/// stored again, and nothing tells the visitor which of the two happened.
pub fn insert(
    door: &PublicScope,
    tx: &mut Tx,
    round: &Round,
    sign_up: &SignUp,
    today: Date,
    now: Timestamp,
) -> Stored<()> {
    let org = door.to_take_in();
    let told = sign_up.details.person(PersonId::new());
    if let Some(known) = here_already(door, tx, round, sign_up.side, &told)? {
        tracing::debug!(participation = %known, "signed up a second time");
        return Ok(());
    }
    people::insert_person(&org, tx, &told, now)?;
    let new = Participation {
        id: ParticipationId::new(),
        round: round.id,
        person: told,
        side: sign_up.side,
        category: sign_up.details.category(),
        stage: Stage::Applied,
        stage_since: today,
        capacity: sign_up.details.capacity(),
        source: Source::Public,
        application: sign_up.application.clone(),
        applied_on: today,
        answered_on: None,
        interviewed_on: None,
    };
    people::insert_participation(&org, tx, &new)?;
    history::record(&org, tx, new.id, None, &Event::Applied, now)?;
    crate::eligibility::store::save(&org, tx, new.id, &sign_up.told)?;
    let form = AskedIn::SignUp;
    crate::answers::store::save(&org, tx, new.id, form, &round.method, &sign_up.answers, today)?;
    if let Some(expectations) = round.method.expectations.as_ref().filter(|_| sign_up.confirms) {
        let locale = sign_up.application.consent.as_ref().map(|consent| consent.locale.clone());
        let confirmation = Confirmation {
            version: expectations.version.clone(),
            locale: locale.unwrap_or_else(|| new.person.locale.clone()),
            how: How::SignUp,
            on: today,
        };
        crate::expectations::store::confirm(&org, tx, new.id, &confirmation)?;
    }
    let organisation = crate::organisations::store::own(&org, tx)?;
    if let Some(message) = super::mail::received(&organisation, &new.person, &why_not(round, sign_up)) {
        crate::outbox::store::send(tx, &message, now)?;
    }
    Ok(())
}

/// What keeps them from taking part as it stands, and the way on, in their own language; empty when nothing does.
fn why_not(round: &Round, sign_up: &SignUp) -> Vec<String> {
    let unmet = sign_up.told.unmet(&round.method, sign_up.side, &sign_up.knowledge());
    let person = sign_up.details.person(PersonId::new());
    let language = Words::for_tag(&person.locale).language();
    let mut why = refusals(&round.method, &unmet, language);
    if !why.is_empty() {
        why.push(round.method.text(&round.method.eligibility.way_on, language).to_owned());
    }
    why
}

/// The participation of the same person (same name, and same e-mail address or phone number) on this side of this
/// round, if there is one. A name alone is not enough, nor is an address alone: families share them.
fn here_already(
    door: &PublicScope,
    tx: &mut Tx,
    round: &Round,
    side: Side,
    told: &Person,
) -> Stored<Option<ParticipationId>> {
    let org = door.to_take_in();
    let same_name =
        |other: &Person| other.given_name == told.given_name && other.family_name == told.family_name;
    let same = |one: &Option<String>, other: &Option<String>, key: fn(&str) -> Option<String>| {
        let keys = (one.as_deref().and_then(key), other.as_deref().and_then(key));
        keys.0.is_some() && keys.0 == keys.1
    };
    for other in people::alike(&org, tx, told)? {
        let reached_alike = same(&other.email, &told.email, |email| Some(email_key(email)))
            || same(&other.phone, &told.phone, phone_key);
        if !(same_name(&other) && reached_alike) {
            continue;
        }
        let parts = people::of_person(&org, tx, other.id)?;
        if let Some(part) = parts.iter().find(|part| part.round == round.id && part.side == side) {
            return Ok(Some(part.id));
        }
    }
    Ok(None)
}
