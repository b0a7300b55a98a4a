//! Answers in the database: one row for each form of a participation, and for each side of a pair that has ended.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::civil::Date;

use super::Answers;
use crate::db::schema::{answers, closing_answers, pairs, participations};
use crate::db::{Day, Json, Stored, Tx};
use crate::ids::{PairId, ParticipationId, RoundId};
use crate::methods::questions::AskedIn;
use crate::methods::{Method, Side};
use crate::scope::OrgScope;

/// What somebody answered in one form; nothing before they did.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ParticipationId, form: AskedIn) -> Stored<Answers> {
    let told: Option<Json<Answers>> =
        answers::table.find((org.id(), id, form)).select(answers::told).first(tx.c()).optional()?;
    Ok(told.map(|told| told.0).unwrap_or_default())
}

/// What somebody answered in any form, together: slugs are unique in a method.
pub fn all(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Answers> {
    let rows: Vec<Json<Answers>> = answers::table
        .filter(answers::organisation_id.eq(org.id()))
        .filter(answers::participation_id.eq(id))
        .order(answers::form)
        .select(answers::told)
        .load(tx.c())?;
    Ok(Answers(rows.into_iter().flat_map(|row| row.0.0).collect()))
}

/// The same of everybody of a round; who answered nothing is not in it.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<ParticipationId, Answers>> {
    let rows: Vec<(ParticipationId, Json<Answers>)> = answers::table
        .inner_join(
            participations::table.on(participations::organisation_id
                .eq(answers::organisation_id)
                .and(participations::id.eq(answers::participation_id))),
        )
        .filter(answers::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .order((answers::participation_id, answers::form))
        .select((answers::participation_id, answers::told))
        .load(tx.c())?;
    let mut told = BTreeMap::<ParticipationId, Answers>::new();
    for (id, row) in rows {
        told.entry(id).or_default().0.extend(row.0.0);
    }
    Ok(told)
}

/// Stores what somebody answered, with the edition of the method that asked. Whoever writes has locked the participation,
/// so that two never insert at once.
pub fn save(
    org: &OrgScope,
    tx: &mut Tx,
    id: ParticipationId,
    form: AskedIn,
    method: &Method,
    told: &Answers,
    on: Date,
) -> Stored<()> {
    let row = (
        answers::method.eq(&method.version),
        answers::told.eq(Json(told.clone())),
        answers::told_on.eq(Day(on)),
    );
    let changed = diesel::update(answers::table.find((org.id(), id, form))).set(row).execute(tx.c())?;
    if changed == 0 && !told.0.is_empty() {
        diesel::insert_into(answers::table)
            .values((
                answers::organisation_id.eq(org.id()),
                answers::participation_id.eq(id),
                answers::form.eq(form),
                answers::method.eq(&method.version),
                answers::told.eq(Json(told.clone())),
                answers::told_on.eq(Day(on)),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}

/// What each of the two said when their pair ended.
pub fn closing(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<BTreeMap<Side, (Answers, Date)>> {
    let rows: Vec<(Side, Json<Answers>, Day)> = closing_answers::table
        .filter(closing_answers::organisation_id.eq(org.id()))
        .filter(closing_answers::pair_id.eq(pair))
        .select((closing_answers::side, closing_answers::told, closing_answers::told_on))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(side, told, on)| (side, (told.0, on.0))).collect())
}

/// What was said at the end of every pair of a round.
pub fn closing_of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<(PairId, Side, Answers)>> {
    let rows: Vec<(PairId, Side, Json<Answers>)> = closing_answers::table
        .inner_join(
            pairs::table.on(pairs::organisation_id
                .eq(closing_answers::organisation_id)
                .and(pairs::id.eq(closing_answers::pair_id))),
        )
        .filter(closing_answers::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .order((closing_answers::pair_id, closing_answers::side))
        .select((closing_answers::pair_id, closing_answers::side, closing_answers::told))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(pair, side, told)| (pair, side, told.0)).collect())
}

/// Stores what one of the two said. Whoever writes has locked the pair.
pub fn save_closing(
    org: &OrgScope,
    tx: &mut Tx,
    pair: PairId,
    side: Side,
    method: &Method,
    told: &Answers,
    on: Date,
) -> Stored<()> {
    let row = (
        closing_answers::method.eq(&method.version),
        closing_answers::told.eq(Json(told.clone())),
        closing_answers::told_on.eq(Day(on)),
    );
    let changed =
        diesel::update(closing_answers::table.find((org.id(), pair, side))).set(row).execute(tx.c())?;
    if changed == 0 {
        diesel::insert_into(closing_answers::table)
            .values((
                closing_answers::organisation_id.eq(org.id()),
                closing_answers::pair_id.eq(pair),
                closing_answers::side.eq(side),
                closing_answers::method.eq(&method.version),
                closing_answers::told.eq(Json(told.clone())),
                closing_answers::told_on.eq(Day(on)),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}
