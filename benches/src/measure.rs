//! How one solver is measured on one instance: the same rule for everybody, ours and peers, in every
//! language.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// No more repetitions than this, however quick it is.
const MOST_RUNS: usize = 200;

/// What a process that ran one solver on one instance prints, as one line of JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Measured {
    /// Name and version of what solved it.
    pub version: String,
    /// The cost of its plan; none if it found none.
    pub objective: Option<i64>,
    /// How long each run took, in milliseconds.
    pub ms: Vec<f64>,
    /// Resident memory before the first run, with the instance in the form that the solver wants.
    pub input_mib: f64,
    /// The most resident memory during the runs, the input included.
    pub peak_mib: f64,
    /// Ours: milliseconds for an independent check of the proof, outside the runs.
    #[serde(default)]
    pub check_ms: Option<f64>,
    /// Ours: milliseconds for what all the runs have in common and the first of them would have made, outside the runs.
    #[serde(default)]
    pub ready_ms: Option<f64>,
    /// Ours: a fingerprint of the plan and its prices.
    #[serde(default)]
    pub plan: Option<String>,
}

impl Measured {
    /// With the fingerprint of what was found.
    pub fn with_plan(self, found: &impl std::fmt::Debug) -> Self {
        let fnv = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        let plan = format!("{found:?}").bytes().fold(0xcbf2_9ce4_8422_2325, fnv);
        Self { plan: Some(format!("{plan:016x}")), ..self }
    }
}

/// Runs it again and again for so long, at least once, and returns what the last run gave.
pub fn measure<T>(at_least: Duration, mut solve: impl FnMut() -> T) -> (Runs, T) {
    forget_peak();
    let input_mib = mebibytes("VmRSS");
    let mut ms = vec![];
    let mut taken = Duration::ZERO;
    loop {
        let started = Instant::now();
        let answer = solve();
        let took = started.elapsed();
        taken += took;
        ms.push(took.as_secs_f64() * 1_000.0);
        if taken >= at_least || ms.len() == MOST_RUNS {
            return (Runs { ms, input_mib, peak_mib: mebibytes("VmHWM") }, answer);
        }
    }
}

/// Times something that uses up what it begins with: each event has a fresh one, whose making is not timed. The last
/// comes back with what its event gave.
pub fn measure_each<S, T>(
    events: usize,
    fresh: impl Fn(usize) -> S,
    event: impl Fn(usize, &mut S) -> T,
) -> (Runs, Option<(S, T)>) {
    forget_peak();
    let input_mib = mebibytes("VmRSS");
    let (mut ms, mut last) = (vec![], None);
    for number in 0..events {
        let mut state = fresh(number);
        let started = Instant::now();
        let answer = event(number, &mut state);
        ms.push(started.elapsed().as_secs_f64() * 1_000.0);
        last = Some((state, answer));
    }
    (Runs { ms, input_mib, peak_mib: mebibytes("VmHWM") }, last)
}

/// Times and memory, without what they were for.
pub struct Runs {
    ms: Vec<f64>,
    input_mib: f64,
    peak_mib: f64,
}

impl Runs {
    /// Of this solver, with this result.
    pub fn of(self, version: &str, objective: Option<i64>) -> Measured {
        let Self { ms, input_mib, peak_mib } = self;
        let version = version.into();
        Measured { version, objective, ms, input_mib, peak_mib, check_ms: None, ready_ms: None, plan: None }
    }
}

/// Makes the kernel count the peak of resident memory from here.
fn forget_peak() {
    // Where it cannot be reset, the peak counts from the start of the process, which flatters nobody.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// A figure of this process's memory as the kernel counts it; zero where it does not.
fn mebibytes(field: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':'));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kibibytes.unwrap_or(0.0) / 1_024.0
}

/// The number that 95 of 100 do not exceed; none of none.
pub fn percentile_95(numbers: &[f64]) -> Option<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get((sorted.len() * 95).div_ceil(100).checked_sub(1)?).copied()
}

/// The middle of some numbers, the mean of the two middle ones if they are even in number.
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => sorted[half],
        _ => f64::midpoint(sorted[half - 1], sorted[half]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_holds_what_the_runs_took_and_gave_back() {
        let (runs, length) = measure(Duration::ZERO, || std::hint::black_box(vec![1_u8; 64 << 20]).len());
        assert_eq!((runs.ms.len(), length), (1, 64 << 20));
        assert!(runs.peak_mib >= runs.input_mib + 60.0, "{} then {}", runs.input_mib, runs.peak_mib);
    }

    #[test]
    fn ninety_five_of_a_hundred_do_not_exceed_the_percentile() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert_eq!(percentile_95(&hundred), Some(95.0));
        assert_eq!((percentile_95(&[7.0]), percentile_95(&[])), (Some(7.0), None));
    }

    #[test]
    fn the_median_of_an_even_number_lies_between() {
        assert_eq!([median(&[3.0, 1.0, 2.0]), median(&[4.0, 1.0]), median(&[])], [2.0, 2.5, 0.0]);
    }
}
