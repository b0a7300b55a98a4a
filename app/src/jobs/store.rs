//! Jobs in the database.

use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp};

use super::{JobState, MOST_ATTEMPTS, Work, wait_after};
use crate::db::schema::jobs;
use crate::db::{Instant, Json, Stored, Tx};
use crate::ids::{JobId, OrganisationId};
use crate::scope::{OrgScope, PlatformScope};

/// Puts work off, in the transaction that causes it.
pub fn enqueue(org: &OrgScope, tx: &mut Tx, work: &Work, now: Timestamp) -> Stored<JobId> {
    let id = JobId::new();
    diesel::insert_into(jobs::table)
        .values((
            jobs::id.eq(id),
            jobs::organisation_id.eq(Some(org.id())),
            jobs::work.eq(Json(work.clone())),
            jobs::state.eq(JobState::Waiting),
            jobs::attempts.eq(0),
            jobs::run_after.eq(Instant(now)),
            jobs::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(id)
}

/// A job taken by a worker.
#[derive(Clone, Debug)]
pub struct Leased {
    /// Its id.
    pub id: JobId,
    /// Whose work it is; none for the platform's own.
    pub org: Option<OrgScope>,
    /// What to do.
    pub work: Work,
    /// Tries so far, this one included.
    pub attempts: i32,
}

/// How long a worker may be silent about a job before another begins it again. A long job says now and then that it is
/// still at work ([`extend`]).
const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// Takes the next job that is due. Two workers never hold the same one: the update is the lock.
pub fn lease(_: &PlatformScope, tx: &mut Tx, now: Timestamp) -> Stored<Option<Leased>> {
    type Row = (JobId, Option<OrganisationId>, Json<Work>, i32);
    let due: Option<Row> = jobs::table
        .filter(jobs::state.eq(JobState::Waiting))
        .filter(jobs::run_after.le(Instant(now)))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.lt(Instant(now))))
        .order((jobs::run_after, jobs::id))
        .select((jobs::id, jobs::organisation_id, jobs::work, jobs::attempts))
        .first(tx.c())
        .optional()?;
    let Some((id, organisation, work, attempts)) = due else { return Ok(None) };
    let mine = diesel::update(jobs::table.find(id))
        .filter(jobs::state.eq(JobState::Waiting))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.lt(Instant(now))))
        .set((jobs::leased_until.eq(Instant(now + LEASE)), jobs::attempts.eq(attempts + 1)))
        .execute(tx.c())?;
    let org = organisation.map(OrgScope::of_stored_work);
    Ok((mine == 1).then_some(Leased { id, org, work: work.0, attempts: attempts + 1 }))
}

/// Says that the work goes on.
pub fn extend(_: &PlatformScope, tx: &mut Tx, id: JobId, now: Timestamp) -> Stored<()> {
    diesel::update(jobs::table.find(id)).set(jobs::leased_until.eq(Instant(now + LEASE))).execute(tx.c())?;
    Ok(())
}

/// Notes that a job is done.
pub fn done(_: &PlatformScope, tx: &mut Tx, id: JobId, now: Timestamp) -> Stored<()> {
    diesel::update(jobs::table.find(id))
        .set((
            jobs::state.eq(JobState::Done),
            jobs::finished_at.eq(Instant(now)),
            jobs::leased_until.eq(None::<Instant>),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Notes that a try failed: the job is tried again later, or given up. Says whether it was given up.
pub fn failed(_: &PlatformScope, tx: &mut Tx, job: &Leased, reason: &str, now: Timestamp) -> Stored<bool> {
    let give_up = job.attempts >= MOST_ATTEMPTS;
    diesel::update(jobs::table.find(job.id))
        .set((
            jobs::state.eq(if give_up { JobState::Failed } else { JobState::Waiting }),
            jobs::run_after.eq(Instant(now + wait_after(job.attempts))),
            jobs::last_error.eq(reason),
            jobs::leased_until.eq(None::<Instant>),
        ))
        .execute(tx.c())?;
    Ok(give_up)
}

/// How many jobs still wait, of all organisations: for tests and the operator.
pub fn waiting(_: &PlatformScope, tx: &mut Tx) -> Stored<i64> {
    Ok(jobs::table.filter(jobs::state.eq(JobState::Waiting)).count().get_result(tx.c())?)
}
