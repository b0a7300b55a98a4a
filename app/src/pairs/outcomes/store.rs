//! What came of pairs, in the database.

use diesel::prelude::*;

use super::{Attribution, Outcome};
use crate::db::schema::outcomes;
use crate::db::{Day, Instant, Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{OutcomeId, PairId, ParticipationId};
use crate::pairs::store::By;
use crate::scope::OrgScope;

/// Keeps an outcome.
pub fn insert(org: &OrgScope, tx: &mut Tx, pair: PairId, new: &Outcome, by: By) -> Stored<()> {
    diesel::insert_into(outcomes::table)
        .values((
            outcomes::organisation_id.eq(org.id()),
            outcomes::id.eq(new.id),
            outcomes::pair_id.eq(pair),
            outcomes::participation_id.eq(new.participation),
            outcomes::kind.eq(&new.kind),
            outcomes::attribution.eq(new.attribution),
            outcomes::on_date.eq(Day(new.on)),
            outcomes::note.eq(new.note.as_deref()),
            outcomes::made_by.eq(by.staff),
            outcomes::created_at.eq(Instant(by.now)),
        ))
        .execute(tx.c())?;
    let event = Event::Outcome { kind: new.kind.clone() };
    history::record(org, tx, pair, Some(by.staff), &event, by.now)
}

/// The pair of one outcome, and its kind. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: OutcomeId) -> Stored<(PairId, String)> {
    Ok(outcomes::table.find((org.id(), id)).select((outcomes::pair_id, outcomes::kind)).first(tx.c())?)
}

/// Takes an outcome back.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: OutcomeId) -> Stored<()> {
    diesel::delete(outcomes::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// What came of a pair, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Outcome>> {
    type Row = (OutcomeId, ParticipationId, String, Attribution, Day, Option<String>);
    let rows: Vec<Row> = outcomes::table
        .filter(outcomes::organisation_id.eq(org.id()))
        .filter(outcomes::pair_id.eq(pair))
        .order((outcomes::on_date.desc(), outcomes::id))
        .select((
            outcomes::id,
            outcomes::participation_id,
            outcomes::kind,
            outcomes::attribution,
            outcomes::on_date,
            outcomes::note,
        ))
        .load(tx.c())?;
    Ok(rows
        .into_iter()
        .map(|(id, participation, kind, attribution, on, note)| Outcome {
            id,
            participation,
            kind,
            attribution,
            on: on.0,
            note,
        })
        .collect())
}
