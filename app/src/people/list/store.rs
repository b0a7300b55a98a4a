//! A page of a round's people, from the database.

use diesel::prelude::*;

use super::{Filter, ListPage, Listed, Sort, cut_out, last_page};
use crate::db::schema::{participations, people};
use crate::db::{Stored, Tx};
use crate::ids::RoundId;
use crate::scope::OrgScope;
use crate::words::Words;

/// Where the people of a round live.
pub fn areas(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<String>> {
    let areas: Vec<Option<String>> = participations::table
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(people::area.is_not_null())
        .select(people::area)
        .distinct()
        .load(tx.c())?;
    Ok(areas.into_iter().flatten().collect())
}

/// One page of the people of a round. By waiting time the database cuts the page out; the alphabet and the search are
/// the reader's language's business, so there all lines of the round are read.
pub fn list(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    filter: &Filter,
    page: usize,
    per_page: usize,
    words: &Words,
) -> Stored<ListPage> {
    macro_rules! wanted {
        () => {{
            let mut query = participations::table
                .inner_join(
                    people::table.on(people::organisation_id
                        .eq(participations::organisation_id)
                        .and(people::id.eq(participations::person_id))),
                )
                .filter(participations::organisation_id.eq(org.id()))
                .filter(participations::round_id.eq(round))
                .into_boxed();
            if let Some(side) = filter.side {
                query = query.filter(participations::side.eq(side));
            }
            if let Some(stage) = filter.stage {
                query = query.filter(participations::stage.eq(stage));
            }
            if !filter.area.is_empty() {
                query = query.filter(people::area.eq(&filter.area));
            }
            query
        }};
    }
    let columns = (
        participations::id,
        people::given_name,
        people::family_name,
        people::email,
        people::phone,
        participations::side,
        participations::category,
        participations::stage,
        participations::stage_since,
        participations::answered_on,
        participations::interviewed_on,
    );
    let search = filter.search.trim().to_lowercase();
    if search.is_empty() && filter.sort == Sort::Waited {
        let total: i64 = wanted!().count().get_result(tx.c())?;
        let total = usize::try_from(total).unwrap_or_default();
        let page = last_page(page, total, per_page);
        let people = wanted!()
            .order((participations::stage_since, participations::id))
            .limit(i64::try_from(per_page).unwrap_or(i64::MAX))
            .offset(i64::try_from((page - 1) * per_page).unwrap_or(i64::MAX))
            .select(columns)
            .load(tx.c())?;
        return Ok(ListPage { people, total, page });
    }
    let everybody: Vec<Listed> = wanted!().select(columns).load(tx.c())?;
    let fitting = everybody.into_iter().filter(|person| person.matches(&search));
    let mut named: Vec<(String, Listed)> = fitting.map(|person| (person.full_name(), person)).collect();
    let total = named.len();
    let page = last_page(page, total, per_page);
    let order = |(name, one): &(String, Listed), (other_name, other): &(String, Listed)| match filter.sort {
        Sort::Name => words.compare(name, other_name).then_with(|| one.id.cmp(&other.id)),
        Sort::Waited => (one.stage_since, one.id).cmp(&(other.stage_since, other.id)),
    };
    let people = cut_out(&mut named, (page - 1) * per_page, per_page, order);
    Ok(ListPage { people: people.iter().map(|(_, person)| person.clone()).collect(), total, page })
}
