//! Everybody on one workload, taking turns, each in a process of its own.

use std::collections::BTreeSet;
use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use matching::pool::Simd;

use crate::environment::{self, Environment, simd_name};
use crate::measure::{Measured, median, percentile_95};
use crate::peers::{OURS, Peer, Takes};
use crate::workloads::{Kind, Task, Workload};

/// A peer so many times slower than the quickest is measured once and not in every cycle.
const SLOW: f64 = 5.0;

/// How to measure.
pub struct Rules {
    /// How often everybody takes a turn.
    pub cycles: usize,
    /// In one turn a solver runs again and again for so many seconds, at least once.
    pub seconds: f64,
    /// No turn may take longer, reading the instance included.
    pub limit: Duration,
    /// The instructions that we use.
    pub simd: Simd,
}

/// What everybody did on one workload.
pub struct Results {
    /// The workload.
    pub workload: Workload,
    /// Its seed.
    pub seed: u64,
    /// Everybody who was run, the quickest first, those that did not finish last.
    pub entries: Vec<Result<Entry, Unfinished>>,
    /// Peers that were not run, and why.
    pub absent: Vec<(&'static str, String)>,
}

/// What one solver did over all its turns.
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// The package and its version.
    pub version: String,
    /// The cost of its plan; none if it gave none.
    pub objective: Option<i64>,
    /// What counts, in milliseconds: the best of all runs, which neighbours on the machine disturb least; of events that
    /// differ from each other the median.
    pub ms: f64,
    /// The best time of all runs, in milliseconds.
    pub best_ms: f64,
    /// The median of its turns, each of which is the median of its runs.
    pub median_ms: f64,
    /// What 95 of 100 runs did not exceed.
    pub p95_ms: f64,
    /// Resident memory with the instance ready.
    pub input_mib: f64,
    /// The most resident memory while it solved.
    pub peak_mib: f64,
    /// Ours: milliseconds that an independent check of the proof took, outside the runs.
    pub check_ms: Option<f64>,
    /// Ours: milliseconds that it took to make what all runs have in common, outside the runs.
    pub ready_ms: Option<f64>,
    /// Turns.
    pub turns: usize,
}

/// A solver that gave no result.
pub struct Unfinished {
    /// Its name.
    pub name: &'static str,
    /// Why.
    pub reason: String,
}

impl Results {
    /// The best plan anybody found. An adapter reports a plan only if it is one, so more than this is wrong.
    pub fn objective(&self) -> Option<i64> {
        let objectives = self.finished().filter_map(|entry| entry.objective);
        // There it is a total score, everywhere else a cost.
        if self.workload.kind == Kind::MentorMatch { objectives.max() } else { objectives.min() }
    }

    /// Everybody who finished.
    pub fn finished(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter_map(|result| result.as_ref().ok())
    }

    /// Whether a solver's plan is worse than the best, or missing.
    pub fn is_wrong(&self, entry: &Entry) -> bool {
        entry.objective != self.objective()
    }

    /// The quickest peer that is right.
    pub fn quickest(&self) -> Option<&Entry> {
        self.finished().find(|entry| !is_ours(entry.name) && !self.is_wrong(entry))
    }

    /// Ourselves, on one core.
    pub fn ours(&self) -> Option<&Entry> {
        self.finished().find(|entry| entry.name == OURS[0].name)
    }
}

/// Whether this is the name of one of ours.
pub fn is_ours(name: &str) -> bool {
    OURS.iter().any(|ours| ours.name == name)
}

/// The peers that were too slow, so that larger instances of the same kind need not show it again.
#[derive(Default)]
pub struct TooSlow(BTreeSet<(&'static str, &'static str)>);

/// Lets everybody take turns on one workload.
pub fn hold(
    task: &Task,
    peers: &[&'static Peer],
    environment: &Environment,
    rules: &Rules,
    too_slow: &mut TooSlow,
) -> Result<Results> {
    let workload = task.workload;
    let mut results = Results { workload, seed: task.seed, entries: vec![], absent: vec![] };
    let mut turns: Vec<Turns> = vec![];
    for peer in OURS.iter().chain(peers.iter().copied()) {
        match absence(peer, workload, environment, too_slow) {
            Absence::Never => {}
            Absence::Because(reason) => results.absent.push((peer.name, reason)),
            Absence::Here => turns.push(Turns { peer, measured: vec![], unfinished: None }),
        }
    }
    for cycle in 0..rules.cycles {
        let others = turns.iter().filter(|turns| !turns.peer.is_ours());
        let quickest = others.filter_map(Turns::best_ms).min_by(f64::total_cmp);
        let slow = |turns: &Turns| match (turns.best_ms(), quickest) {
            (Some(own), Some(quickest)) => !turns.peer.is_ours() && own > SLOW * quickest,
            _ => false,
        };
        let order: Vec<bool> = turns.iter().map(|turns| turns.unfinished.is_none() && !slow(turns)).collect();
        for (turns, wanted) in turns.iter_mut().zip(order) {
            if wanted {
                eprintln!("{workload}, turn {} of {}: {}", cycle + 1, rules.cycles, turns.peer.name);
                turns.take(environment.command(turns.peer, task, rules.seconds, rules.simd)?, rules.limit);
            }
        }
    }
    for turns in turns {
        if turns.unfinished.as_ref().is_some_and(|trouble| matches!(trouble, Trouble::TooSlow(_))) {
            too_slow.0.insert((turns.peer.name, workload.kind.name()));
        }
        results.entries.push(turns.result(workload.kind.has_events()));
    }
    let time = |result: &Result<Entry, Unfinished>| result.as_ref().map_or(f64::INFINITY, |entry| entry.ms);
    results.entries.sort_by(|a, b| time(a).total_cmp(&time(b)));
    Ok(results)
}

/// Lets our engine solve a task with every set of instructions that this machine has, and with threads;
/// returns what they were if plan and prices are the same each time.
pub fn same_everywhere(task: &Task, limit: Duration) -> Result<String> {
    let ways =
        Simd::available().into_iter().map(|simd| (simd, 1)).chain([(Simd::best(), 2), (Simd::best(), 3)]);
    let mut found = BTreeSet::new();
    let mut names = vec![];
    for (simd, threads) in ways {
        let name = if threads > 1 { format!("{threads} threads") } else { simd_name(simd) };
        let measured = run(environment::ours(task, 0.0, threads, simd)?, limit);
        found.insert(measured.map_err(|trouble| anyhow::anyhow!("with {name}: {trouble}"))?.plan);
        names.push(name);
    }
    ensure!(
        found.len() == 1 && !found.contains(&None),
        "different plans or prices with {}",
        names.join(", ")
    );
    Ok(names.join(", "))
}

enum Absence {
    Here,
    Never,
    Because(String),
}

fn absence(peer: &Peer, workload: Workload, environment: &Environment, too_slow: &TooSlow) -> Absence {
    match (peer.takes(workload), environment.missing(peer)) {
        (Takes::Never, _) => Absence::Never,
        (Takes::UpTo(largest), _) => Absence::Because(format!("too slow or too large above {largest}")),
        (Takes::Yes, Some(reason)) => Absence::Because(format!("could not be installed: {reason}")),
        (Takes::Yes, None) if too_slow.0.contains(&(peer.name, workload.kind.name())) => {
            Absence::Because("was over the time limit on a smaller one".into())
        }
        (Takes::Yes, None) => Absence::Here,
    }
}

/// One peer's turns so far.
struct Turns {
    peer: &'static Peer,
    measured: Vec<Measured>,
    unfinished: Option<Trouble>,
}

impl Turns {
    fn best_ms(&self) -> Option<f64> {
        self.measured.iter().flat_map(|measured| measured.ms.iter().copied()).min_by(f64::total_cmp)
    }

    fn take(&mut self, command: Command, limit: Duration) {
        match run(command, limit) {
            Ok(measured) => self.measured.push(measured),
            Err(trouble) => self.unfinished = Some(trouble),
        }
    }

    /// What it did, unless one of its turns failed. Of `events` each run is another one.
    fn result(self, events: bool) -> Result<Entry, Unfinished> {
        let name = self.peer.name;
        if let Some(trouble) = self.unfinished {
            return Err(Unfinished { name, reason: trouble.to_string() });
        }
        let best_ms = self.best_ms();
        let largest = |figure: fn(&Measured) -> f64| self.measured.iter().map(figure).fold(0.0, f64::max);
        let all: Vec<f64> = self.measured.iter().flat_map(|measured| measured.ms.iter().copied()).collect();
        let medians: Vec<f64> = self.measured.iter().map(|measured| median(&measured.ms)).collect();
        let (Some(last), Some(best_ms)) = (self.measured.last(), best_ms) else {
            return Err(Unfinished { name, reason: "was never run".into() });
        };
        let same = self.measured.iter().all(|measured| measured.objective == last.objective);
        Ok(Entry {
            name,
            version: last.version.clone(),
            // A solver that gives now this, now that plan is not right.
            objective: last.objective.filter(|_| same),
            ms: if events { median(&medians) } else { best_ms },
            best_ms,
            median_ms: median(&medians),
            p95_ms: percentile_95(&all).unwrap_or(best_ms),
            input_mib: largest(|measured| measured.input_mib),
            peak_mib: largest(|measured| measured.peak_mib),
            check_ms: last.check_ms,
            ready_ms: last.ready_ms,
            turns: self.measured.len(),
        })
    }
}

/// Why a turn gave no result.
enum Trouble {
    TooSlow(Duration),
    Failed(String),
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooSlow(limit) => write!(f, "over {} s", limit.as_secs()),
            Self::Failed(reason) => write!(f, "failed: {reason}"),
        }
    }
}

/// One turn: a process that prints one line of JSON, stopped when its time is over.
fn run(mut command: Command, limit: Duration) -> Result<Measured, Trouble> {
    let failed = |error: anyhow::Error| Trouble::Failed(format!("{error:#}"));
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().context("it did not start").map_err(failed)?;
    let (Some(mut stdout), Some(mut stderr)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(Trouble::Failed("it has no output".into()));
    };
    let (done, ended) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut words = String::new();
        let complaints = std::thread::spawn(move || {
            let mut words = String::new();
            let _ = stderr.read_to_string(&mut words);
            words
        });
        let _ = stdout.read_to_string(&mut words);
        let _ = done.send(());
        (words, complaints.join().unwrap_or_default())
    });
    let slow = matches!(ended.recv_timeout(limit), Err(RecvTimeoutError::Timeout));
    if slow {
        let _ = child.kill();
    }
    let status = child.wait().context("it cannot be waited for").map_err(failed)?;
    let (words, complaints) = reader.join().unwrap_or_default();
    if slow {
        return Err(Trouble::TooSlow(limit));
    }
    let understood = || -> Result<Measured> {
        if !status.success() {
            let last = complaints.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it says nothing");
            bail!("{last}");
        }
        let line = words.lines().rfind(|line| line.starts_with('{')).context("it printed no result")?;
        Ok(serde_json::from_str(line)?)
    };
    understood().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &'static str, objective: Option<i64>, ms: f64) -> Result<Entry, Unfinished> {
        let version = String::new();
        Ok(Entry {
            name,
            version,
            objective,
            ms,
            best_ms: 1.0,
            median_ms: 1.0,
            p95_ms: 1.0,
            input_mib: 1.0,
            peak_mib: 1.0,
            check_ms: None,
            ready_ms: None,
            turns: 1,
        })
    }

    #[test]
    fn the_quickest_peer_does_not_count_if_its_plan_is_worse() {
        let workload = Workload { kind: Kind::Pool, size: 100 };
        let entries =
            vec![entry("hasty", Some(12), 1.0), entry("broken", None, 2.0), entry("right", Some(11), 3.0)];
        let results = Results { workload, seed: 1, entries, absent: vec![] };
        assert_eq!(results.objective(), Some(11));
        assert_eq!(results.quickest().map(|entry| entry.name), Some("right"));
        let wrong: Vec<&str> = results.finished().filter(|e| results.is_wrong(e)).map(|e| e.name).collect();
        assert_eq!(wrong, ["hasty", "broken"]);
    }

    #[test]
    fn a_process_is_stopped_when_its_time_is_over_and_its_last_complaint_is_kept() {
        let mut sleeps = Command::new("sleep");
        sleeps.arg("60");
        assert!(matches!(run(sleeps, Duration::from_millis(20)), Err(Trouble::TooSlow(_))));
        let mut fails = Command::new("sh");
        fails.args(["-c", "echo first >&2; echo last >&2; exit 1"]);
        let Err(Trouble::Failed(reason)) = run(fails, Duration::from_secs(60)) else { panic!("it failed") };
        assert_eq!(reason, "last");
    }
}
