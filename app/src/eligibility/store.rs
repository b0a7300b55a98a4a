//! What was said about the conditions, in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{Knowledge, Told};
use crate::answers::store as answers;
use crate::db::schema::{eligibility, participations};
use crate::db::{Json, Stored, Tx};
use crate::ids::{ParticipationId, RoundId};
use crate::interviews::store as interviews;
use crate::methods::Method;
use crate::methods::promises::Fact;
use crate::people::Participation;
use crate::scope::OrgScope;

/// What is known about one person; nothing ticked when nobody has said anything.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Told> {
    let told: Option<Json<Told>> =
        eligibility::table.find((org.id(), id)).select(eligibility::told).first(tx.c()).optional()?;
    Ok(told.map(|told| told.0).unwrap_or_default())
}

/// What is known about everybody of a round.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<ParticipationId, Told>> {
    let rows: Vec<(ParticipationId, Json<Told>)> = eligibility::table
        .inner_join(
            participations::table.on(participations::organisation_id
                .eq(eligibility::organisation_id)
                .and(participations::id.eq(eligibility::participation_id))),
        )
        .filter(eligibility::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .select((eligibility::participation_id, eligibility::told))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(id, told)| (id, told.0)).collect())
}

/// What the app knows of one person, as far as the method's conditions read it.
pub fn knowledge(org: &OrgScope, tx: &mut Tx, of: &Participation) -> Stored<Knowledge> {
    let interview = interviews::find(org, tx, of.id)?.filter(|_| of.interviewed_on.is_some());
    Ok(Knowledge {
        answers: answers::all(org, tx, of.id)?,
        area: of.person.area.clone(),
        category: of.category.clone(),
        backgrounds: interview.map(|interview| interview.backgrounds),
    })
}

/// The same of everybody of a round. What no condition reads is not loaded.
pub fn knowledge_of_round(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    method: &Method,
    everybody: &[Participation],
) -> Stored<BTreeMap<ParticipationId, Knowledge>> {
    let read: Vec<_> =
        method.eligibility.conditions.iter().filter_map(|condition| condition.known_from.as_ref()).collect();
    let mut told = if read.iter().any(|from| from.question.is_some()) {
        answers::of_round(org, tx, round)?
    } else {
        BTreeMap::new()
    };
    let mut backgrounds = if read.iter().any(|from| from.fact == Some(Fact::Backgrounds)) {
        interviews::backgrounds(org, tx, round)?
    } else {
        BTreeMap::new()
    };
    let mut of = |one: &Participation| Knowledge {
        answers: told.remove(&one.id).unwrap_or_default(),
        area: one.person.area.clone(),
        category: one.category.clone(),
        backgrounds: backgrounds.remove(&one.id),
    };
    Ok(everybody.iter().map(|one| (one.id, of(one))).collect())
}

/// Stores what is known. Whoever writes has locked the participation, so that two never insert at once.
pub fn save(org: &OrgScope, tx: &mut Tx, id: ParticipationId, told: &Told) -> Stored<()> {
    let changed = diesel::update(eligibility::table.find((org.id(), id)))
        .set(eligibility::told.eq(Json(told.clone())))
        .execute(tx.c())?;
    if changed == 0 {
        diesel::insert_into(eligibility::table)
            .values((
                eligibility::organisation_id.eq(org.id()),
                eligibility::participation_id.eq(id),
                eligibility::told.eq(Json(told.clone())),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}
