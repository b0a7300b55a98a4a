//! Why no matching run can be made.

use matching::RuleBroken;

use super::rule_label;
use crate::words::Message;

/// Why no run can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotRun {
    /// One is under way.
    UnderWay,
    /// Nobody is ready, on either side.
    NobodyReady,
    /// A locked pair that a rule forbids by now.
    LockForbidden {
        /// Name of the mentor.
        mentor: String,
        /// Name of the mentee.
        mentee: String,
        /// What forbids it.
        broken: RuleBroken,
    },
    /// A mentee locked to two mentors.
    LockedTwice {
        /// Name.
        mentee: String,
    },
    /// More locked pairs than places.
    LocksOverPlaces {
        /// Name.
        mentor: String,
        /// Locked pairs.
        locks: u32,
        /// Free places.
        places: u32,
    },
    /// More people than the engine takes.
    TooLarge {
        /// Number of mentees.
        mentees: usize,
        /// Number of mentors.
        mentors: usize,
    },
    /// The method's matching part cannot be used (a stored method was checked, so this is for those who edit files).
    BadMethod {
        /// The engine's sentence.
        reason: String,
    },
}

impl CannotRun {
    /// The first thing that is wrong with a problem, with people's names.
    pub fn because(bad: &matching::BadProblems, name: impl Fn(&str) -> String) -> Self {
        use matching::BadProblem;
        match bad.0.first() {
            Some(BadProblem::LockForbidden { pair, broken }) => Self::LockForbidden {
                mentor: name(&pair.mentor.0),
                mentee: name(&pair.mentee.0),
                broken: broken.first().cloned().unwrap_or(RuleBroken::KeptApart),
            },
            Some(BadProblem::LockedTwice(mentee)) => Self::LockedTwice { mentee: name(&mentee.0) },
            Some(BadProblem::LocksOverCapacity { mentor, locks, capacity }) => {
                Self::LocksOverPlaces { mentor: name(&mentor.0), locks: *locks, places: *capacity }
            }
            Some(BadProblem::TooLarge { mentees, mentors }) => {
                Self::TooLarge { mentees: *mentees, mentors: *mentors }
            }
            Some(
                BadProblem::Settings(_)
                | BadProblem::EmptyKey
                | BadProblem::MenteeTwice(_)
                | BadProblem::MentorTwice(_)
                | BadProblem::UnknownMentee(_)
                | BadProblem::UnknownMentor(_),
            )
            | None => Self::BadMethod { reason: bad.to_string() },
        }
    }

    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::UnderWay => Message::new("proposals-cannot-run-under-way"),
            Self::NobodyReady => Message::new("proposals-cannot-run-nobody"),
            Self::LockForbidden { mentor, mentee, broken } => {
                Message::new("proposals-cannot-run-lock-forbidden")
                    .with("mentorName", mentor.as_str())
                    .with("menteeName", mentee.as_str())
                    .with("rule", rule_label(broken.kind()))
            }
            Self::LockedTwice { mentee } => {
                Message::new("proposals-cannot-run-locked-twice").with("menteeName", mentee.as_str())
            }
            Self::LocksOverPlaces { mentor, locks, places } => {
                Message::new("proposals-cannot-run-locks-over-places")
                    .with("mentorName", mentor.as_str())
                    .with("locks", *locks)
                    .with("places", *places)
            }
            Self::TooLarge { mentees, mentors } => Message::new("proposals-cannot-run-too-large")
                .with("menteeCount", *mentees)
                .with("mentorCount", *mentors),
            Self::BadMethod { reason } => {
                Message::new("proposals-cannot-run-bad-method").with("reason", reason.as_str())
            }
        }
    }
}
