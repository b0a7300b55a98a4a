//! Solving a large pool, away from any request.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use matching::{Phase, Progress, Unsolved};

use super::{CannotRun, store};
use crate::clock::Clock;
use crate::db::{Db, StoreError};
use crate::ids::{JobId, MatchingRunId, ParticipationId};
use crate::jobs;
use crate::scope::{OrgScope, PlatformScope};

/// How often the page is told how far the work is; the job's lease is made longer at the same time.
const TELL_EVERY: Duration = Duration::from_secs(1);

/// Solves a run's frozen problem and keeps the outcome. Doing it again changes nothing.
pub fn solve(
    db: &Db,
    clock: &Clock,
    org: &OrgScope,
    job: JobId,
    run: MatchingRunId,
) -> Result<(), StoreError> {
    let (state, problem) = db.read_now(|tx| {
        let state = store::find_run(org, tx, run)?.state;
        Ok::<_, StoreError>((state, store::frozen(org, tx, run)?.0))
    })?;
    if !state.is_under_way() {
        return Ok(());
    }
    db.write_now(|tx| store::set_progress(org, tx, run, 0))?;
    let mut told = Instant::now();
    let solved = matching::solve_with(&problem, &mut |progress| {
        if told.elapsed() >= TELL_EVERY {
            told = Instant::now();
            let percent = percent(progress);
            let heard = db.write_now(|tx| {
                store::set_progress(org, tx, run, percent)?;
                jobs::store::extend(&PlatformScope::of_the_machine(), tx, job, clock.now())
            });
            if let Err(error) = heard {
                tracing::warn!(%error, "progress could not be written");
            }
        }
        ControlFlow::Continue(())
    });
    db.write_now(|tx| match &solved {
        Ok(outcome) => store::finish_run(org, tx, run, outcome, clock.now()),
        Err(Unsolved::Bad(bad)) => {
            let mut names = std::collections::BTreeMap::new();
            let round = store::find_run(org, tx, run)?.round;
            for participation in crate::people::store::of_round(org, tx, round)? {
                names.insert(participation.id, participation.person.full_name());
            }
            let name = |key: &str| {
                let id = key.parse::<ParticipationId>().ok();
                id.and_then(|id| names.get(&id).cloned()).unwrap_or_default()
            };
            store::fail_run(org, tx, run, &CannotRun::because(bad, name).message(), clock.now())
        }
        // Nobody breaks it off; if somebody did, the run can simply be asked for again.
        Err(Unsolved::Cancelled) => {
            let why = crate::words::Message::new("proposals-run-broke-off");
            store::fail_run(org, tx, run, &why, clock.now())
        }
    })
}

/// How far a run is as a whole: scoring and proving take about the same time, explaining little. Unit: percent.
fn percent(progress: Progress) -> i32 {
    let (from, to) = match progress.phase {
        Phase::Scoring => (0, 45),
        Phase::Proving => (45, 90),
        Phase::Explaining => (90, 99),
    };
    let (done, of) = (progress.done as i64, progress.of.max(1) as i64);
    i32::try_from(from + (to - from) * done.min(of) / of).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_goes_from_0_to_99_and_only_the_outcome_makes_it_100() {
        let at = |phase, done| percent(Progress { phase, done, of: 10 });
        assert_eq!(at(Phase::Scoring, 0), 0);
        assert_eq!(at(Phase::Scoring, 10), 45);
        assert_eq!(at(Phase::Proving, 5), 67);
        assert_eq!(at(Phase::Explaining, 10), 99);
        assert_eq!(percent(Progress { phase: Phase::Scoring, done: 0, of: 0 }), 0);
    }
}
