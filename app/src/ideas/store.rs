//! An organisation's own ideas, and what pairs have chosen to do, in the database.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Audience, Book, Chosen, Cost, Facts, Good, Kind, OwnIdea, Season, Text};
use crate::db::dialect::insert_rows;
use crate::db::schema::{chosen_ideas, own_idea_texts, own_ideas};
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{ChosenIdeaId, OrganisationId, OwnIdeaId, PairId};
use crate::methods::Side;
use crate::scope::{OrgScope, PlatformScope};

type OwnRow = (OwnIdeaId, Kind, Good, Cost, Season, Option<String>, Audience, Option<Day>);

/// Every idea there is for the organisation; its own, the newest first, before the library's.
pub fn book(org: &OrgScope, tx: &mut Tx) -> Stored<Book> {
    let rows: Vec<OwnRow> = own_ideas::table
        .filter(own_ideas::organisation_id.eq(org.id()))
        .order((own_ideas::created_at.desc(), own_ideas::id.desc()))
        .select((
            own_ideas::id,
            own_ideas::kind,
            own_ideas::good,
            own_ideas::cost,
            own_ideas::season,
            own_ideas::area,
            own_ideas::audience,
            own_ideas::ended_on,
        ))
        .load(tx.c())?;
    let texts: Vec<(OwnIdeaId, String, String, String)> = own_idea_texts::table
        .filter(own_idea_texts::organisation_id.eq(org.id()))
        .select((own_idea_texts::idea_id, own_idea_texts::locale, own_idea_texts::title, own_idea_texts::how))
        .load(tx.c())?;
    let mut by_idea: BTreeMap<OwnIdeaId, BTreeMap<String, Text>> = BTreeMap::new();
    for (id, locale, title, how) in texts {
        by_idea.entry(id).or_default().insert(locale, Text { title, how });
    }
    let own = |(id, kind, good, cost, season, area, audience, ended_on): OwnRow| OwnIdea {
        id,
        facts: Facts { kind, good, cost, season, area },
        audience,
        texts: by_idea.remove(&id).unwrap_or_default(),
        ended_on: ended_on.map(|day| day.0),
    };
    Ok(Book::with(rows.into_iter().map(own).collect()))
}

/// One of the organisation's own. Another organisation's is not found.
pub fn find_own(org: &OrgScope, tx: &mut Tx, id: OwnIdeaId) -> Stored<OwnIdea> {
    match book(org, tx)?.find(&id.to_string()) {
        Some(super::Idea::Own(own)) => Ok(own.clone()),
        Some(super::Idea::Library(..)) | None => Err(diesel::result::Error::NotFound.into()),
    }
}

/// Keeps a new idea of the organisation.
pub fn insert_own(org: &OrgScope, tx: &mut Tx, new: &OwnIdea, now: Timestamp) -> Stored<()> {
    diesel::insert_into(own_ideas::table)
        .values((
            own_ideas::organisation_id.eq(org.id()),
            own_ideas::id.eq(new.id),
            own_ideas::kind.eq(new.facts.kind),
            own_ideas::good.eq(new.facts.good),
            own_ideas::cost.eq(new.facts.cost),
            own_ideas::season.eq(new.facts.season),
            own_ideas::area.eq(new.facts.area.as_deref()),
            own_ideas::audience.eq(new.audience),
            own_ideas::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    insert_texts(org, tx, new)
}

/// Keeps an idea as it is now.
pub fn update_own(org: &OrgScope, tx: &mut Tx, changed: &OwnIdea) -> Stored<()> {
    diesel::update(own_ideas::table.find((org.id(), changed.id)))
        .set((
            own_ideas::kind.eq(changed.facts.kind),
            own_ideas::good.eq(changed.facts.good),
            own_ideas::cost.eq(changed.facts.cost),
            own_ideas::season.eq(changed.facts.season),
            own_ideas::area.eq(changed.facts.area.as_deref()),
            own_ideas::audience.eq(changed.audience),
            own_ideas::ended_on.eq(changed.ended_on.map(Day)),
        ))
        .execute(tx.c())?;
    diesel::delete(own_idea_texts::table)
        .filter(own_idea_texts::organisation_id.eq(org.id()))
        .filter(own_idea_texts::idea_id.eq(changed.id))
        .execute(tx.c())?;
    insert_texts(org, tx, changed)
}

fn insert_texts(org: &OrgScope, tx: &mut Tx, idea: &OwnIdea) -> Stored<()> {
    let rows = idea.texts.iter().map(|(locale, text)| {
        (
            own_idea_texts::organisation_id.eq(org.id()),
            own_idea_texts::idea_id.eq(idea.id),
            own_idea_texts::locale.eq(locale.clone()),
            own_idea_texts::title.eq(text.title.clone()),
            own_idea_texts::how.eq(text.how.clone()),
        )
    });
    insert_rows!(tx, own_idea_texts::table, rows);
    Ok(())
}

/// Keeps that a pair has chosen an idea. One that stands on their list already stays there once.
pub fn choose(org: &OrgScope, tx: &mut Tx, pair: PairId, key: &str, by: Side, on: Date) -> Stored<()> {
    let waiting: i64 = chosen_ideas::table
        .filter(chosen_ideas::organisation_id.eq(org.id()))
        .filter(chosen_ideas::pair_id.eq(pair))
        .filter(chosen_ideas::idea.eq(key))
        .filter(chosen_ideas::done_on.is_null())
        .select(count_star())
        .first(tx.c())?;
    if waiting == 0 {
        diesel::insert_into(chosen_ideas::table)
            .values((
                chosen_ideas::organisation_id.eq(org.id()),
                chosen_ideas::id.eq(ChosenIdeaId::new()),
                chosen_ideas::pair_id.eq(pair),
                chosen_ideas::idea.eq(key),
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
    let book = book(org, tx)?;
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
    let chosen = |(id, key, on, by, done_on, was_good): Row| {
        let (idea, done_on) = (book.find(&key)?.clone(), done_on.map(|day| day.0));
        Some(Chosen { id, idea, on: on.0, by, done_on, was_good })
    };
    Ok(rows.into_iter().filter_map(chosen).collect())
}

/// How many pairs of the organisation found each idea good, by its key.
pub fn found_good(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<String, u32>> {
    let rows: Vec<(String, PairId)> = chosen_ideas::table
        .filter(chosen_ideas::organisation_id.eq(org.id()))
        .filter(chosen_ideas::was_good.eq(true))
        .select((chosen_ideas::idea, chosen_ideas::pair_id))
        .distinct()
        .load(tx.c())?;
    let mut pairs = BTreeMap::new();
    for (key, _) in rows {
        *pairs.entry(key).or_default() += 1;
    }
    Ok(pairs)
}

/// What an organisation shows to everybody: its book of ideas, and how many pairs found each good.
pub fn for_everybody(
    platform: &PlatformScope,
    tx: &mut Tx,
    organisation: OrganisationId,
) -> Stored<(Book, BTreeMap<String, u32>)> {
    let org = OrgScope::of_platform(platform, organisation);
    Ok((book(&org, tx)?.for_everybody(), found_good(&org, tx)?))
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
