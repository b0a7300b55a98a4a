//! What pairs have chosen to do, in the database.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::civil::Date;

use super::Chosen;
use crate::db::schema::chosen_ideas;
use crate::db::{Day, Stored, Tx};
use crate::ids::{ChosenIdeaId, PairId};
use crate::methods::Side;
use crate::scope::OrgScope;

/// Keeps that a pair has chosen an idea. One that stands on their list already stays there once.
pub fn choose(org: &OrgScope, tx: &mut Tx, pair: PairId, slug: &str, by: Side, on: Date) -> Stored<()> {
    let waiting: i64 = chosen_ideas::table
        .filter(chosen_ideas::organisation_id.eq(org.id()))
        .filter(chosen_ideas::pair_id.eq(pair))
        .filter(chosen_ideas::idea.eq(slug))
        .filter(chosen_ideas::done_on.is_null())
        .select(count_star())
        .first(tx.c())?;
    if waiting == 0 {
        diesel::insert_into(chosen_ideas::table)
            .values((
                chosen_ideas::organisation_id.eq(org.id()),
                chosen_ideas::id.eq(ChosenIdeaId::new()),
                chosen_ideas::pair_id.eq(pair),
                chosen_ideas::idea.eq(slug),
                chosen_ideas::chosen_on.eq(Day(on)),
                chosen_ideas::chosen_by.eq(by),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}

type Row = (ChosenIdeaId, String, Day, Side, Option<Day>, Option<bool>);

/// What a pair has chosen, the newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Chosen>> {
    let rows: Vec<Row> = chosen_ideas::table
        .filter(chosen_ideas::organisation_id.eq(org.id()))
        .filter(chosen_ideas::pair_id.eq(pair))
        .order((chosen_ideas::chosen_on.desc(), chosen_ideas::id.desc()))
        .select((
            chosen_ideas::id,
            chosen_ideas::idea,
            chosen_ideas::chosen_on,
            chosen_ideas::chosen_by,
            chosen_ideas::done_on,
            chosen_ideas::was_good,
        ))
        .load(tx.c())?;
    let chosen = |(id, slug, on, by, done_on, was_good): Row| Chosen {
        id,
        slug,
        on: on.0,
        by,
        done_on: done_on.map(|day| day.0),
        was_good,
    };
    Ok(rows.into_iter().map(chosen).collect())
}

/// How many pairs of the organisation found each idea good.
pub fn found_good(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<String, u32>> {
    let rows: Vec<(String, PairId)> = chosen_ideas::table
        .filter(chosen_ideas::organisation_id.eq(org.id()))
        .filter(chosen_ideas::was_good.eq(true))
        .select((chosen_ideas::idea, chosen_ideas::pair_id))
        .distinct()
        .load(tx.c())?;
    let mut pairs = BTreeMap::new();
    for (slug, _) in rows {
        *pairs.entry(slug).or_default() += 1;
    }
    Ok(pairs)
}

/// Notes that a pair has done what it had chosen, and how it was. Gives whether it stood on their list.
pub fn set_done(
    org: &OrgScope,
    tx: &mut Tx,
    pair: PairId,
    id: ChosenIdeaId,
    on: Date,
    was_good: bool,
) -> Stored<bool> {
    let done = diesel::update(chosen_ideas::table.find((org.id(), id)))
        .filter(chosen_ideas::pair_id.eq(pair))
        .filter(chosen_ideas::done_on.is_null())
        .set((chosen_ideas::done_on.eq(Day(on)), chosen_ideas::was_good.eq(was_good)))
        .execute(tx.c())?;
    Ok(done > 0)
}

/// Takes something off a pair's list that is not done.
pub fn delete(org: &OrgScope, tx: &mut Tx, pair: PairId, id: ChosenIdeaId) -> Stored<()> {
    diesel::delete(chosen_ideas::table.find((org.id(), id)))
        .filter(chosen_ideas::pair_id.eq(pair))
        .filter(chosen_ideas::done_on.is_null())
        .execute(tx.c())?;
    Ok(())
}
