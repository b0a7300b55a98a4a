//! Training in the database: what was recorded by hand, and the dates people came to, as one.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Done, Source, asks, is_trained};
use crate::db::schema::{methods, rounds, trainings};
use crate::db::{Day, Instant, Stored, Tx};
use crate::history::Pen;
use crate::ids::{PersonId, RoundId, StaffId, TrainingId};
use crate::programmes::Round;
use crate::scope::OrgScope;

/// What everybody, or one person, has done of a method's training, in any round that runs it.
pub fn done(
    org: &OrgScope,
    tx: &mut Tx,
    method_slug: &str,
    person: Option<PersonId>,
) -> Stored<BTreeMap<PersonId, Vec<Done>>> {
    let mut all = BTreeMap::<PersonId, Vec<Done>>::new();
    for (person, done) in recorded(org, tx, method_slug, person)? {
        all.entry(person).or_default().push(done);
    }
    let of_method: BTreeSet<RoundId> =
        rounds::table
            .inner_join(methods::table.on(
                methods::organisation_id.eq(rounds::organisation_id).and(methods::id.eq(rounds::method_id)),
            ))
            .filter(rounds::organisation_id.eq(org.id()))
            .filter(methods::slug.eq(method_slug))
            .select(rounds::id)
            .load(tx.c())?
            .into_iter()
            .collect();
    for (person, event) in crate::events::store::trained_at(org, tx, person)? {
        let (Some(round), Some(module)) = (event.round, event.module) else { continue };
        if of_method.contains(&round) {
            let (source, note) = (Source::Date, event.place);
            all.entry(person).or_default().push(Done { module, on: event.on, source, record: None, note });
        }
    }
    Ok(all)
}

fn recorded(
    org: &OrgScope,
    tx: &mut Tx,
    method_slug: &str,
    person: Option<PersonId>,
) -> Stored<Vec<(PersonId, Done)>> {
    type Row = (TrainingId, PersonId, String, Day, Source, Option<String>);
    let mut query = trainings::table
        .filter(trainings::organisation_id.eq(org.id()))
        .filter(trainings::method_slug.eq(method_slug))
        .into_boxed();
    if let Some(person) = person {
        query = query.filter(trainings::person_id.eq(person));
    }
    let rows: Vec<Row> = query
        .order((trainings::on_date, trainings::id))
        .select((
            trainings::id,
            trainings::person_id,
            trainings::module,
            trainings::on_date,
            trainings::source,
            trainings::note,
        ))
        .load(tx.c())?;
    let done = |(id, person, module, on, source, note): Row| {
        (person, Done { module, on: on.0, source, record: Some(id), note })
    };
    Ok(rows.into_iter().map(done).collect())
}

/// A module that somebody has done, as it is recorded by hand.
#[derive(Clone, Debug)]
pub struct New {
    /// Who.
    pub person: PersonId,
    /// Of which method.
    pub method_slug: String,
    /// Which module.
    pub module: String,
    /// When.
    pub on: Date,
    /// How we know.
    pub source: Source,
    /// Where, with whom, by which paper.
    pub note: Option<String>,
}

/// Records a module. `false` if it is there already.
pub fn record(org: &OrgScope, tx: &mut Tx, new: &New, by: StaffId, now: Timestamp) -> Stored<bool> {
    let known: i64 = trainings::table
        .filter(trainings::organisation_id.eq(org.id()))
        .filter(trainings::person_id.eq(new.person))
        .filter(trainings::method_slug.eq(&new.method_slug))
        .filter(trainings::module.eq(&new.module))
        .filter(trainings::on_date.eq(Day(new.on)))
        .count()
        .get_result(tx.c())?;
    if known > 0 {
        return Ok(false);
    }
    diesel::insert_into(trainings::table)
        .values((
            trainings::organisation_id.eq(org.id()),
            // The same module on the same day is the same record.
            trainings::id.eq(TrainingId::named(
                "training",
                &format!("{} {} {} {}", new.person, new.method_slug, new.module, new.on),
            )),
            trainings::person_id.eq(new.person),
            trainings::method_slug.eq(&new.method_slug),
            trainings::module.eq(&new.module),
            trainings::on_date.eq(Day(new.on)),
            trainings::source.eq(new.source),
            trainings::note.eq(new.note.as_deref()),
            trainings::made_by.eq(by),
            trainings::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(true)
}

/// Takes a record back. `false` if it is not there.
pub fn remove(org: &OrgScope, tx: &mut Tx, person: PersonId, id: TrainingId) -> Stored<bool> {
    let removed = diesel::delete(trainings::table.find((org.id(), id)))
        .filter(trainings::person_id.eq(person))
        .execute(tx.c())?;
    Ok(removed == 1)
}

/// Whoever of a round has done all that their side needs is trained, and goes on as far as their way is open. Called
/// whenever something was recorded, somebody came to a date, or either was taken back.
pub fn settle(org: &OrgScope, tx: &mut Tx, round: &Round, today: Date, pen: Pen) -> Stored<()> {
    let method = &round.method;
    if method.training.is_empty() {
        return Ok(());
    }
    let done = done(org, tx, &method.slug, None)?;
    let known = crate::stages::store::trained(org, tx, round.id)?;
    for one in crate::people::store::of_round(org, tx, round.id)? {
        let mine = done.get(&one.person.id).map_or(&[][..], Vec::as_slice);
        let by_record = is_trained(&method.training, one.side, mine, today);
        if asks(&method.training, one.side) && by_record != known.contains(&one.id) {
            crate::stages::store::settle_trained(org, tx, method, one.id, by_record, today, pen)?;
        }
    }
    Ok(())
}
