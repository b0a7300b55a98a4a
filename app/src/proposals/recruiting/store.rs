//! Whom to recruit, in the database: at most one row for each run.

use diesel::prelude::*;
use jiff::Timestamp;
use matching::Recruit;

use super::Recruiting;
use crate::db::schema::recruitings;
use crate::db::{Instant, Json, Stored, Tx};
use crate::ids::{MatchingRunId, StaffId};
use crate::proposals::RunState;
use crate::scope::OrgScope;

/// What is known for a run; none when nobody has asked.
pub fn find(org: &OrgScope, tx: &mut Tx, run: MatchingRunId) -> Stored<Option<Recruiting>> {
    type Row = (RunState, i32, Option<Json<Vec<Recruit>>>);
    let row: Option<Row> = recruitings::table
        .find((org.id(), run))
        .select((recruitings::state, recruitings::progress, recruitings::found))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(state, progress, found)| Recruiting {
        state,
        progress,
        found: found.map(|found| found.0).unwrap_or_default(),
    }))
}

/// Asks for it. `false` when it is under way or done.
pub fn begin(org: &OrgScope, tx: &mut Tx, run: MatchingRunId, by: StaffId, now: Timestamp) -> Stored<bool> {
    if let Some(known) = find(org, tx, run)? {
        if known.state != RunState::Failed {
            return Ok(false);
        }
        diesel::delete(recruitings::table.find((org.id(), run))).execute(tx.c())?;
    }
    diesel::insert_into(recruitings::table)
        .values((
            recruitings::organisation_id.eq(org.id()),
            recruitings::run_id.eq(run),
            recruitings::state.eq(RunState::Waiting),
            recruitings::progress.eq(0),
            recruitings::made_by.eq(by),
            recruitings::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(true)
}

/// Says how far it is. Unit: percent. `false` when nobody waits for it any more.
pub fn set_progress(org: &OrgScope, tx: &mut Tx, run: MatchingRunId, percent: i32) -> Stored<bool> {
    let told = diesel::update(recruitings::table.find((org.id(), run)))
        .filter(recruitings::state.eq_any(RunState::UNDER_WAY))
        .set((recruitings::state.eq(RunState::Running), recruitings::progress.eq(percent)))
        .execute(tx.c())?;
    Ok(told == 1)
}

/// Keeps what was found, unless nobody waits for it any more.
pub fn finish(org: &OrgScope, tx: &mut Tx, run: MatchingRunId, found: &[Recruit]) -> Stored<()> {
    diesel::update(recruitings::table.find((org.id(), run)))
        .filter(recruitings::state.eq_any(RunState::UNDER_WAY))
        .set((
            recruitings::state.eq(RunState::Done),
            recruitings::progress.eq(100),
            recruitings::found.eq(Json(found.to_vec())),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Gives it up: it was stopped, or every try broke off. `false` when it was over.
pub fn fail(org: &OrgScope, tx: &mut Tx, run: MatchingRunId) -> Stored<bool> {
    let failed = diesel::update(recruitings::table.find((org.id(), run)))
        .filter(recruitings::state.eq_any(RunState::UNDER_WAY))
        .set(recruitings::state.eq(RunState::Failed))
        .execute(tx.c())?;
    Ok(failed == 1)
}
