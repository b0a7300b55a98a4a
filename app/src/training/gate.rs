//! Who counts as trained where it is asked: at the gates of the board and by the engine's rule. Kept true to the records,
//! and to a coordinator's word on the board.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::civil::Date;

use super::asks;
use super::store::done;
use crate::db::schema::participations;
use crate::db::{Day, Stored, Tx};
use crate::history::{Event, Pen};
use crate::ids::{ParticipationId, RoundId};
use crate::methods::Method;
use crate::people::Participation;
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::stages::store as stages;
use crate::web::Who;

/// Whether somebody is trained.
pub fn is_trained(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<bool> {
    let on: Option<Day> =
        participations::table.find((org.id(), id)).select(participations::trained_on).first(tx.c())?;
    Ok(on.is_some())
}

/// Everybody of a round who is trained.
pub fn trained(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeSet<ParticipationId>> {
    let ids: Vec<ParticipationId> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(participations::trained_on.is_not_null())
        .select(participations::id)
        .load(tx.c())?;
    Ok(ids.into_iter().collect())
}

/// Who of these counts as trained on a day. Who has records is judged by them, validity included; who has none by the
/// coordinator's word on the board.
pub fn trained_on(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    people: &[Participation],
    today: Date,
) -> Stored<BTreeSet<ParticipationId>> {
    let modules = &round.method.training;
    let done = if modules.is_empty() { BTreeMap::new() } else { done(org, tx, &round.method.slug, None)? };
    let by_word = trained(org, tx, round.id)?;
    let counts = |one: &&Participation| {
        let mine = done.get(&one.person.id).map_or(&[][..], Vec::as_slice);
        super::is_trained(modules, one.side, mine, today) || (mine.is_empty() && by_word.contains(&one.id))
    };
    Ok(people.iter().filter(counts).map(|one| one.id).collect())
}

/// Notes since when somebody is trained; none: they are not.
pub fn set_trained(org: &OrgScope, tx: &mut Tx, id: ParticipationId, on: Option<Date>) -> Stored<()> {
    diesel::update(participations::table.find((org.id(), id)))
        .set(participations::trained_on.eq(on.map(Day)))
        .execute(tx.c())?;
    Ok(())
}

/// Whoever of a round has done all that their side needs is trained, and goes on as far as their way is open. Called
/// whenever something was recorded, somebody came to a date, or either was taken back.
pub fn settle(org: &OrgScope, tx: &mut Tx, round: &Round, today: Date, pen: Pen) -> Stored<()> {
    let method = &round.method;
    if method.training.is_empty() {
        return Ok(());
    }
    let done = done(org, tx, &method.slug, None)?;
    let known = trained(org, tx, round.id)?;
    for one in crate::people::store::of_round(org, tx, round.id)? {
        let mine = done.get(&one.person.id).map_or(&[][..], Vec::as_slice);
        let by_record = super::is_trained(&method.training, one.side, mine, today);
        if asks(&method.training, one.side) && by_record != known.contains(&one.id) {
            settle_one(org, tx, method, one.id, by_record, today, pen)?;
        }
    }
    Ok(())
}

/// The same for the round somebody has just come into who may have been trained in an earlier one.
pub fn settle_round(who: &Who, tx: &mut Tx, round: RoundId) -> Stored<()> {
    let round = crate::programmes::store::find_round(&who.org, tx, round)?;
    settle(&who.org, tx, &round, who.today, Pen::Now(who.now))
}

/// Who has done it all goes on as far as the way is open; who has not is trained by a coordinator's word on the board or
/// not at all.
fn settle_one(
    org: &OrgScope,
    tx: &mut Tx,
    method: &Method,
    id: ParticipationId,
    by_record: bool,
    today: Date,
    pen: Pen,
) -> Stored<()> {
    if by_record {
        set_trained(org, tx, id, Some(today))?;
        pen.write(org, tx, id, &Event::Trained)?;
        stages::advance(org, tx, method, id, today, pen)?;
    } else if !stages::said_trained(org, tx, id)? {
        set_trained(org, tx, id, None)?;
        pen.write(org, tx, id, &Event::NotTrained)?;
    }
    Ok(())
}
