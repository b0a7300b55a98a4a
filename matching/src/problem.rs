//! A frozen problem: everything a run depends on, and nothing else. Two equal problems have equal outcomes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::rules::{self, RuleBroken};
use crate::settings::{BadSettings, Settings};

/// The most people on one side. Nothing but candidates and columns is kept in memory, so the limit is one of patience: 100,000 on each
/// side take a quarter of a minute (docs/performance.md).
pub const MAX_SIDE: usize = 200_000;

/// Which areas lie near which. Nearness counts both ways, whichever way it is written.
pub type Neighbours = BTreeMap<String, BTreeSet<String>>;

/// A mentee and a mentor, together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairKey {
    /// The mentee.
    pub mentee: MenteeKey,
    /// The mentor.
    pub mentor: MentorKey,
}

impl PairKey {
    /// The pair of these two.
    pub fn new(mentee: &MenteeKey, mentor: &MentorKey) -> Self {
        Self { mentee: mentee.clone(), mentor: mentor.clone() }
    }
}

/// Everything that decides who is proposed to whom. Serialise it beside the outcome and any run can be replayed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Problem {
    /// Who is to get a mentor. The order of the rows means nothing.
    pub mentees: Vec<Mentee>,
    /// Who can take how many. The order of the rows means nothing.
    pub mentors: Vec<Mentor>,
    /// The method's objective, rules and criteria.
    pub settings: Settings,
    /// Pairs the coordinator has decided on: in every plan.
    pub locked: BTreeSet<PairKey>,
    /// Pairs the coordinator has refused: in no plan.
    pub vetoed: BTreeSet<PairKey>,
    /// Pairs that have been tried and ended early: in no plan.
    pub failed_before: BTreeSet<PairKey>,
    /// People who must never meet: in no plan. Kept apart from the vetoes because the reason is nobody's business.
    pub kept_apart: BTreeSet<PairKey>,
    /// Which areas lie near which.
    pub neighbours: Neighbours,
    /// Decides between plans that are equally good in everything else. Any number; keep it with the programme.
    pub seed: u64,
}

impl Problem {
    /// Whether this problem can be solved; every fault, not only the first.
    pub fn check(&self) -> Result<(), BadProblems> {
        let mut bad: Vec<BadProblem> = Vec::new();
        if let Err(faults) = self.settings.check() {
            bad.extend(faults.into_iter().map(BadProblem::Settings));
        }
        if self.mentees.len().max(self.mentors.len()) > MAX_SIDE {
            bad.push(BadProblem::TooLarge { mentees: self.mentees.len(), mentors: self.mentors.len() });
        }
        let mut mentees = BTreeMap::new();
        for mentee in &self.mentees {
            if mentee.key.0.is_empty() {
                bad.push(BadProblem::EmptyKey);
            } else if mentees.insert(&mentee.key, mentee).is_some() {
                bad.push(BadProblem::MenteeTwice(mentee.key.clone()));
            }
        }
        let mut mentors = BTreeMap::new();
        for mentor in &self.mentors {
            if mentor.key.0.is_empty() {
                bad.push(BadProblem::EmptyKey);
            } else if mentors.insert(&mentor.key, mentor).is_some() {
                bad.push(BadProblem::MentorTwice(mentor.key.clone()));
            }
        }
        for pair in self.locked.iter().chain(&self.vetoed).chain(&self.failed_before).chain(&self.kept_apart)
        {
            if !mentees.contains_key(&pair.mentee) {
                bad.push(BadProblem::UnknownMentee(pair.mentee.clone()));
            }
            if !mentors.contains_key(&pair.mentor) {
                bad.push(BadProblem::UnknownMentor(pair.mentor.clone()));
            }
        }
        self.check_locks(&mentees, &mentors, &mut bad);
        if bad.is_empty() { Ok(()) } else { Err(BadProblems(bad)) }
    }

    /// A must-pair has to be possible: allowed by every rule, one per mentee, within the mentor's places.
    fn check_locks(
        &self,
        mentees: &BTreeMap<&MenteeKey, &Mentee>,
        mentors: &BTreeMap<&MentorKey, &Mentor>,
        bad: &mut Vec<BadProblem>,
    ) {
        let mut locks_of_mentee: BTreeMap<&MenteeKey, u32> = BTreeMap::new();
        let mut locks_of_mentor: BTreeMap<&MentorKey, u32> = BTreeMap::new();
        for pair in &self.locked {
            *locks_of_mentee.entry(&pair.mentee).or_default() += 1;
            *locks_of_mentor.entry(&pair.mentor).or_default() += 1;
            if let (Some(mentee), Some(mentor)) = (mentees.get(&pair.mentee), mentors.get(&pair.mentor)) {
                let broken = rules::broken(self, mentee, mentor);
                if !broken.is_empty() {
                    bad.push(BadProblem::LockForbidden { pair: pair.clone(), broken });
                }
            }
        }
        for (mentee, _) in locks_of_mentee.into_iter().filter(|(_, locks)| *locks > 1) {
            bad.push(BadProblem::LockedTwice(mentee.clone()));
        }
        for (key, locks) in locks_of_mentor {
            if let Some(mentor) = mentors.get(key).filter(|mentor| locks > mentor.capacity) {
                bad.push(BadProblem::LocksOverCapacity {
                    mentor: key.clone(),
                    locks,
                    capacity: mentor.capacity,
                });
            }
        }
    }
}

/// One reason why a problem has no meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadProblem {
    /// The method's part cannot be used.
    Settings(BadSettings),
    /// Somebody without a key.
    EmptyKey,
    /// Two mentees with one key.
    MenteeTwice(MenteeKey),
    /// Two mentors with one key.
    MentorTwice(MentorKey),
    /// A lock, veto or failed pair names somebody who is not among the mentees.
    UnknownMentee(MenteeKey),
    /// A lock, veto or failed pair names somebody who is not among the mentors.
    UnknownMentor(MentorKey),
    /// A must-pair that a rule, a veto or history forbids.
    LockForbidden {
        /// The must-pair.
        pair: PairKey,
        /// What forbids it.
        broken: Vec<RuleBroken>,
    },
    /// A mentee locked to two mentors.
    LockedTwice(MenteeKey),
    /// More must-pairs than places.
    LocksOverCapacity {
        /// Whose places.
        mentor: MentorKey,
        /// Must-pairs.
        locks: u32,
        /// Places.
        capacity: u32,
    },
    /// More people on one side than [`MAX_SIDE`].
    TooLarge {
        /// Number of mentees.
        mentees: usize,
        /// Number of mentors.
        mentors: usize,
    },
}

impl fmt::Display for BadProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings(bad) => bad.fmt(f),
            Self::EmptyKey => f.write_str("Somebody in the pool has no key."),
            Self::MenteeTwice(key) => write!(f, "The mentee {key} is in the pool twice."),
            Self::MentorTwice(key) => write!(f, "The mentor {key} is in the pool twice."),
            Self::UnknownMentee(key) => {
                write!(f, "A decided pair names the mentee {key}, who is not in the pool.")
            }
            Self::UnknownMentor(key) => {
                write!(f, "A decided pair names the mentor {key}, who is not in the pool.")
            }
            Self::LockForbidden { pair, broken } => {
                write!(
                    f,
                    "The mentee {} and the mentor {} are locked together, but the pair is forbidden by",
                    pair.mentee, pair.mentor
                )?;
                for (i, broken) in broken.iter().enumerate() {
                    write!(f, "{} \"{}\"", if i == 0 { "" } else { "," }, broken.kind())?;
                }
                f.write_str(".")
            }
            Self::LockedTwice(key) => write!(f, "The mentee {key} is locked to more than one mentor."),
            Self::LocksOverCapacity { mentor, locks, capacity } => {
                write!(f, "The mentor {mentor} has {locks} locked pairs and only {capacity} places.")
            }
            Self::TooLarge { mentees, mentors } => write!(
                f,
                "There are {mentees} mentees and {mentors} mentors; this engine takes at most {MAX_SIDE} on each side."
            ),
        }
    }
}

impl std::error::Error for BadProblem {}

/// Everything that is wrong with a problem; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadProblems(pub Vec<BadProblem>);

impl fmt::Display for BadProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, bad) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(" ")?;
            }
            bad.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for BadProblems {}
