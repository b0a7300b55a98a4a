//! Work that takes longer than a page may: a row written in the transaction that causes it, done soon by a worker inside
//! the binary. A lease keeps two workers apart; a job that was broken off is done again, and every job can be.

pub mod store;
pub mod worker;

use serde::{Deserialize, Serialize};

use crate::db::text_enum;
use crate::ids::MatchingRunId;

pub use worker::run_pending;

text_enum! {
    /// Where a job is.
    JobState {
        /// Not done yet; will be tried (again).
        Waiting => "waiting",
        /// Done.
        Done => "done",
        /// Given up after [`MOST_ATTEMPTS`].
        Failed => "failed",
    }
}

/// Everything that can be put off. Stored as JSON: variants and fields may be added, never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "work", rename_all = "kebab-case")]
pub enum Work {
    /// Finds the best pairs for a frozen problem.
    SolveMatching {
        /// The run that holds the problem.
        run: MatchingRunId,
    },
    /// Finds out whom to recruit next.
    Recruit {
        /// The run whose plan it is about.
        run: MatchingRunId,
    },
}

/// How often a job is begun before it is given up. A try that ends with the process counts too: a job that brings the
/// process down must not do so for ever.
pub const MOST_ATTEMPTS: i32 = 5;

/// How long to wait after the n-th failed try: 5, 10, 20 … seconds, at most ten minutes.
pub fn wait_after(attempts: i32) -> jiff::SignedDuration {
    let seconds = 5_i64 << attempts.clamp(1, 20).saturating_sub(1);
    jiff::SignedDuration::from_secs(seconds.min(600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_further_and_further_apart_up_to_ten_minutes() {
        let seconds: Vec<i64> = (1..=9).map(|attempts| wait_after(attempts).as_secs()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 320, 600, 600]);
    }

    #[test]
    fn a_stored_job_reads_the_same_for_ever() {
        let run: MatchingRunId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
        let stored = r#"{"work":"solve-matching","run":"018f0000-0000-7000-8000-000000000001"}"#;
        assert_eq!(serde_json::from_str::<Work>(stored).unwrap(), Work::SolveMatching { run });
        assert_eq!(serde_json::to_string(&Work::SolveMatching { run }).unwrap(), stored);
    }
}
