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
use crate::words::Message;

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
    let (state, frozen) = db.read_now(|tx| {
        let state = store::find_run(org, tx, run)?.state;
        Ok::<_, StoreError>((state, store::frozen(org, tx, run)?))
    })?;
    if !state.is_under_way() || !db.write_now(|tx| store::set_progress(org, tx, run, 0))? {
        return Ok(());
    }
    let mut telling = Telling::new();
    let mut whole =
        Whole { solves: if frozen.asked.fairness.is_some() { MOST_FLOORS } else { 1 }, done: 0, last: None };
    let solved = frozen.asked.solve(&frozen.problem, &mut |progress| {
        let percent = whole.percent(progress);
        telling.tell(|| {
            db.write_now(|tx| {
                jobs::store::extend(&PlatformScope::of_the_machine(), tx, job, clock.now())?;
                store::set_progress(org, tx, run, percent)
            })
        })
    });
    db.write_now(|tx| match &solved {
        Ok(found) => store::finish_run(org, tx, run, found, clock.now()),
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
            store::fail_run(org, tx, run, &CannotRun::because(bad, name).message(), clock.now()).map(|_| ())
        }
        // Whoever stopped it has said so already.
        Err(Unsolved::Cancelled) => Ok(()),
    })
}

/// What a coordinator's "stop" leaves behind.
pub fn stopped() -> Message {
    Message::new("proposals-run-stopped")
}

/// Tells now and then how far the work is, and hears whether anybody still waits for it.
pub(super) struct Telling {
    last: Instant,
}

impl Telling {
    pub(super) fn new() -> Self {
        Self { last: Instant::now() }
    }

    /// `write` tells; it says whether the work is still wanted.
    pub(super) fn tell(&mut self, write: impl FnOnce() -> Result<bool, StoreError>) -> ControlFlow<()> {
        if self.last.elapsed() < TELL_EVERY {
            return ControlFlow::Continue(());
        }
        self.last = Instant::now();
        match write() {
            Ok(true) => ControlFlow::Continue(()),
            Ok(false) => ControlFlow::Break(()),
            Err(error) => {
                tracing::warn!(%error, "progress could not be written");
                ControlFlow::Continue(())
            }
        }
    }
}

/// The most plans that the fairest one is chosen from: the best, and one for each halving of a hundred floors.
const MOST_FLOORS: u32 = 8;

/// How far a search is that makes several plans one after the other.
struct Whole {
    solves: u32,
    done: u32,
    last: Option<Phase>,
}

impl Whole {
    /// How far the whole is. Unit: percent.
    fn percent(&mut self, progress: Progress) -> i32 {
        if self.last.is_some_and(|last| last > progress.phase) {
            self.done = (self.done + 1).min(self.solves - 1);
        }
        self.last = Some(progress.phase);
        (self.done as i32 * 100 + percent(progress)) / self.solves.max(1) as i32
    }
}

/// How far one plan is: scoring and proving take about the same time, explaining little. Unit: percent.
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

    #[test]
    fn the_progress_of_several_plans_never_goes_back() {
        let mut whole = Whole { solves: 4, done: 0, last: None };
        let mut seen = Vec::new();
        for _ in 0..6 {
            for phase in [Phase::Scoring, Phase::Proving, Phase::Explaining] {
                seen.push(whole.percent(Progress { phase, done: 5, of: 10 }));
            }
        }
        assert!(seen[..12].is_sorted(), "{seen:?}");
        assert!(seen.iter().all(|percent| (0..100).contains(percent)), "{seen:?}");
    }
}
