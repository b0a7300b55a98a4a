//! Interviews in the database: a column of the participation.

use diesel::prelude::*;
use jiff::civil::Date;

use super::Interview;
use crate::db::schema::participations;
use crate::db::{Day, Json, Stored, Tx};
use crate::ids::{ParticipationId, RoundId};
use crate::people::Participation;
use crate::scope::OrgScope;

/// The interview of a participation, draft or finished; none before it was begun.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Option<Interview>> {
    let interview: Option<Json<Interview>> =
        participations::table.find((org.id(), id)).select(participations::interview).first(tx.c())?;
    Ok(interview.map(|interview| interview.0))
}

/// Stores an interview; `finished_on` is none for a draft.
pub fn save(
    org: &OrgScope,
    tx: &mut Tx,
    id: ParticipationId,
    interview: &Interview,
    finished_on: Option<Date>,
) -> Stored<()> {
    diesel::update(participations::table.find((org.id(), id)))
        .set((
            participations::interview.eq(Json(interview.clone())),
            participations::interviewed_on.eq(finished_on.map(Day)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Everybody of a round whose interview is finished, with it.
pub fn pool(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<(Participation, Interview)>> {
    let interviews: Vec<(ParticipationId, Option<Json<Interview>>)> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(participations::interviewed_on.is_not_null())
        .select((participations::id, participations::interview))
        .load(tx.c())?;
    let mut interviews: std::collections::BTreeMap<_, _> = interviews.into_iter().collect();
    let people = crate::people::store::of_round(org, tx, round)?;
    let with_interview = |participation: Participation| {
        let interview = interviews.remove(&participation.id).flatten()?;
        Some((participation, interview.0))
    };
    Ok(people.into_iter().filter_map(with_interview).collect())
}

/// The backgrounds of everybody of a round whose interview is finished.
pub fn backgrounds(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
) -> Stored<std::collections::BTreeMap<ParticipationId, std::collections::BTreeSet<String>>> {
    let rows: Vec<(ParticipationId, Option<Json<Interview>>)> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(participations::interviewed_on.is_not_null())
        .select((participations::id, participations::interview))
        .load(tx.c())?;
    Ok(rows
        .into_iter()
        .map(|(id, told)| (id, told.map(|told| told.0.backgrounds).unwrap_or_default()))
        .collect())
}
