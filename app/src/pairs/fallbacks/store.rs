//! Why pairs have a mentor from elsewhere, in the database.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{Fallback, Reason, Why};
use crate::db::schema::{fallbacks, pairs, participations, people};
use crate::db::{Stored, Tx};
use crate::ids::{PairId, ParticipationId, RoundId};
use crate::methods::Side;
use crate::people::Stage;
use crate::scope::OrgScope;

/// Keeps what is noted about a pair.
pub fn insert(org: &OrgScope, tx: &mut Tx, pair: PairId, new: &Fallback) -> Stored<()> {
    diesel::insert_into(fallbacks::table)
        .values((
            fallbacks::organisation_id.eq(org.id()),
            fallbacks::pair_id.eq(pair),
            fallbacks::mentor_area.eq(&new.mentor_area),
            fallbacks::mentee_area.eq(&new.mentee_area),
            fallbacks::why.eq(new.reason.why),
            fallbacks::margin.eq(new.reason.margin),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// What was noted about a pair.
pub fn find(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Option<Fallback>> {
    let row: Option<(String, String, Why, Option<i32>)> = fallbacks::table
        .find((org.id(), pair))
        .select((fallbacks::mentor_area, fallbacks::mentee_area, fallbacks::why, fallbacks::margin))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(mentor_area, mentee_area, why, margin)| {
        let reason = Reason { why, margin };
        Fallback { mentor_area, mentee_area, reason }
    }))
}

/// How many pairs of a round have a mentor from elsewhere, by why.
pub fn tally(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<(Why, i64)>> {
    Ok(fallbacks::table
        .inner_join(
            pairs::table.on(pairs::organisation_id
                .eq(fallbacks::organisation_id)
                .and(pairs::id.eq(fallbacks::pair_id))),
        )
        .filter(fallbacks::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .group_by(fallbacks::why)
        .order(fallbacks::why)
        .select((fallbacks::why, count_star()))
        .load(tx.c())?)
}

/// Free places of the mentors of a round who live in an area, have been interviewed and are ready or have a pair.
pub fn local_places(org: &OrgScope, tx: &mut Tx, round: RoundId, area: &str) -> Stored<i64> {
    let can_be_matched = [Stage::Ready, Stage::Matched, Stage::Active].map(Stage::word);
    let mentors: Vec<(ParticipationId, i32)> = participations::table
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(participations::side.eq(Side::Mentor))
        .filter(participations::stage.eq_any(can_be_matched))
        .filter(people::area.eq(area))
        .select((participations::id, participations::capacity))
        .load(tx.c())?;
    let taken: Vec<ParticipationId> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::ended_on.is_null())
        .select(pairs::mentor_id)
        .load(tx.c())?;
    let free = |(id, capacity): &(ParticipationId, i32)| {
        let taken = taken.iter().filter(|mentor| *mentor == id).count();
        (i64::from(*capacity) - i64::try_from(taken).unwrap_or(i64::MAX)).max(0)
    };
    Ok(mentors.iter().map(free).sum())
}
