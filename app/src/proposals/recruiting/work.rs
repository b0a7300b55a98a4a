//! Trying whom to recruit for a large round, away from any request.

use matching::Unsolved;

use super::{SHOWN, store};
use crate::clock::Clock;
use crate::db::{Db, StoreError};
use crate::ids::{JobId, MatchingRunId};
use crate::jobs;
use crate::proposals::work::Telling;
use crate::scope::{OrgScope, PlatformScope};

/// Tries every profile and keeps what helps. Doing it again changes nothing.
pub fn recruit(
    db: &Db,
    clock: &Clock,
    org: &OrgScope,
    job: JobId,
    run: MatchingRunId,
) -> Result<(), StoreError> {
    if !db.write_now(|tx| store::set_progress(org, tx, run, 0))? {
        return Ok(());
    }
    let frozen = db.read_now(|tx| crate::proposals::store::frozen(org, tx, run))?;
    let Some(outcome) = &frozen.outcome else { return Ok(()) };
    let mut telling = Telling::new();
    let found = matching::recruit_with(&frozen.problem, outcome, SHOWN, &mut |done, of| {
        let percent = i32::try_from(done * 100 / of.max(1)).unwrap_or(99);
        telling.tell(|| {
            db.write_now(|tx| {
                jobs::store::extend(&PlatformScope::of_the_machine(), tx, job, clock.now())?;
                store::set_progress(org, tx, run, percent)
            })
        })
    });
    match found {
        Ok(found) => db.write_now(|tx| store::finish(org, tx, run, &found)),
        // Whoever stopped it has said so already.
        Err(Unsolved::Cancelled) => Ok(()),
        // A run with an outcome had a problem with a meaning; if a newer engine disagrees, there is nothing to find.
        Err(Unsolved::Bad(_)) => db.write_now(|tx| store::fail(org, tx, run)).map(|_| ()),
    }
}
