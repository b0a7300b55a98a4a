//! Does the jobs, one at a time, never inside a request.

use std::time::Duration;

use super::store::{self, Leased};
use super::{MOST_ATTEMPTS, Work};
use crate::clock::Clock;
use crate::db::{Db, StoreError};
use crate::proposals;
use crate::scope::PlatformScope;

/// Does jobs as long as Parvis runs.
pub async fn run(db: Db, clock: Clock) {
    loop {
        let (its_db, its_clock) = (db.clone(), clock.clone());
        // A job that panics ends its own thread only; its lease runs out and it is begun again, a few times.
        match tokio::task::spawn_blocking(move || run_next(&its_db, &its_clock)).await {
            Ok(Ok(true)) => {}
            Ok(Ok(false)) => db.written(Duration::from_secs(15)).await,
            Ok(Err(error)) => {
                tracing::error!(%error, "the jobs could not be read");
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
            Err(panic) => tracing::error!(%panic, "a job broke off"),
        }
    }
}

/// Does every job that is due now, on this thread. Returns how many were begun.
pub fn run_pending(db: &Db, clock: &Clock) -> Result<usize, StoreError> {
    let mut begun = 0;
    while run_next(db, clock)? {
        begun += 1;
    }
    Ok(begun)
}

/// Does one job. `false` when none is due.
pub fn run_next(db: &Db, clock: &Clock) -> Result<bool, StoreError> {
    let platform = PlatformScope::of_the_machine();
    let Some(job) = db.write_now(|tx| store::lease(&platform, tx, clock.now()))? else { return Ok(false) };
    if job.attempts > MOST_ATTEMPTS {
        give_up(db, clock, &job, "every try ended with the process")?;
        return Ok(true);
    }
    match work(db, clock, &job) {
        Ok(()) => db.write_now(|tx| store::done(&platform, tx, job.id, clock.now()))?,
        Err(error) => give_up(db, clock, &job, &error.to_string())?,
    }
    Ok(true)
}

/// Tries again later or, after the last try, tells whoever waits for it.
fn give_up(db: &Db, clock: &Clock, job: &Leased, reason: &str) -> Result<(), StoreError> {
    tracing::error!(job = %job.id, %reason, "a job failed");
    db.write_now(|tx| {
        let given_up = store::failed(&PlatformScope::of_the_machine(), tx, job, reason, clock.now())?;
        match (&job.work, &job.org) {
            (Work::SolveMatching { run }, Some(org)) if given_up => {
                let sentence = crate::words::Message::new("proposals-run-broke-off");
                proposals::store::fail_run(org, tx, *run, &sentence, clock.now()).map(|_| ())
            }
            (Work::Recruit { run }, Some(org)) if given_up => {
                proposals::recruiting::store::fail(org, tx, *run).map(|_| ())
            }
            (Work::SolveMatching { .. } | Work::Recruit { .. }, _) => Ok(()),
        }
    })
}

fn work(db: &Db, clock: &Clock, job: &Leased) -> Result<(), StoreError> {
    match (&job.work, &job.org) {
        (Work::SolveMatching { run }, Some(org)) => proposals::work::solve(db, clock, org, job.id, *run),
        (Work::Recruit { run }, Some(org)) => {
            proposals::recruiting::work::recruit(db, clock, org, job.id, *run)
        }
        // Nobody enqueues them without an organisation; if a row says so, there is nothing to do.
        (Work::SolveMatching { .. } | Work::Recruit { .. }, None) => Ok(()),
    }
}
