//! What was said about the conditions, in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::Told;
use crate::db::schema::{eligibility, participations};
use crate::db::{Json, Stored, Tx};
use crate::ids::{ParticipationId, RoundId};
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
