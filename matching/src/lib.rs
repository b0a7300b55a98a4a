//! Who mentors whom: exact, explained assignment with capacities.
//!
//! A [`Problem`] holds mentees, mentors with a number of places, and a method's [`Settings`]: hard [`rules`] that say
//! which pairs are allowed, weighted [`criteria`] that say how good they are, and an [`Objective`]. [`solve`] returns
//! the best [`Outcome`]: a plan for everybody together, not the best pair for whoever comes first. Every pair comes
//! with its reasons, everybody left over with theirs, all of it as data; and the plan comes with a [`Certificate`]
//! that [`verify`] checks without knowing how the plan was found.
//!
//! ```
//! use matching::{Criterion, Mentee, Mentor, Person, Problem, criteria::Interests, solve, verify};
//!
//! let likes = |what: &[&str]| Person {
//!     interests: what.iter().map(|slug| slug.to_string()).collect(),
//!     ..Person::default()
//! };
//! let mut problem = Problem {
//!     mentees: vec![
//!         Mentee { key: "amina".into(), person: likes(&["sewing", "cooking"]) },
//!         Mentee { key: "yusuf".into(), person: likes(&["football"]) },
//!     ],
//!     mentors: vec![
//!         Mentor { key: "berit".into(), person: likes(&["cooking", "football", "sewing"]), capacity: 1 },
//!         Mentor { key: "odd".into(), person: likes(&["cooking"]), capacity: 2 },
//!     ],
//!     ..Problem::default()
//! };
//! let at_most = std::num::NonZeroU8::MIN.saturating_add(4);
//! problem.settings.criteria = vec![Criterion::Interests(Interests { weight: 1, at_most, points: None })];
//!
//! let outcome = solve(&problem)?;
//! assert_eq!(outcome.matched, 2);
//! // Berit suits both better than Odd does. Amina loses one shared interest without her, and so does Yusuf; the tie
//! // is broken by a fixed order, the same in every run.
//! assert!(verify(&problem, &outcome).is_ok());
//! # Ok::<(), matching::BadProblems>(())
//! ```
//!
//! # What is promised
//!
//! - **Exact.** No plan that obeys the rules is better. Whole numbers only; aims are ranked, not blended (see
//!   [`Worth`]).
//! - **The same.** Equal problems give equal outcomes, byte for byte: the order of the rows, the machine and the day do
//!   not matter. Everybody is named by a key of the caller's; the problem's seed decides between equally good plans.
//! - **Explained.** [`why_not`] says what forbids a pair or what it would cost the others; [`alternatives`] ranks the
//!   other mentors for a mentee by that cost; [`Outcome::unmatched`] says for each person which of a few exact
//!   reasons applies.
//! - **No surprises.** No input or output, no clock, no randomness. A problem without meaning is a [`BadProblem`] with a
//!   sentence; nothing panics, and long runs can be watched and cancelled with [`solve_with`].
//!
//! # How it works
//!
//! Rules and criteria become columns ([`pool`]): classes with tables of points, and sets of bits. All couples are scored in blocks, only
//! some thirty candidates of each mentee are kept, the plan is made on those with shortest augmenting paths and prices ([`core`]), and
//! then *every* couple is compared with the prices; whatever is better joins the candidates, until nothing is. The last pass proves the
//! plan. Memory is proportional to the candidates.

pub mod criteria;
pub mod rules;

pub mod core;
pub mod pool;

mod change;
mod components;
mod digest;
mod explain;
mod fairness;
mod fields;
mod instance;
mod live;
mod outcome;
mod people;
mod problem;
mod questions;
mod recruit;
mod score;
mod settings;
mod shortage;
mod sides;
mod simulate;
mod solve;
mod verify;
mod what_if;
mod worth;

pub use change::Change;
pub use criteria::{Criterion, CriterionKind, Evidence};
pub use explain::CannotExplain;
pub use fairness::{Allowance, Fairest, fairest};
pub use live::{Changed, Edit, Live};
pub use outcome::{
    Blocked, BlockedBy, Certificate, LOCAL_TOLD, Move, NEAR_MISSES, NearMiss, Outcome, Proposed, Shortage,
    TooLow, WhyRoom, WhyUnmatched, WithRoom, moves,
};
pub use people::{
    EducationLevel, Field, GenderWish, Level, Mentee, MenteeKey, Mentor, MentorKey, Person, Side,
};
pub use problem::{BadProblem, BadProblems, MAX_SIDE, Neighbours, PairKey, Problem};
pub use questions::{Alternative, Cost, NotLocal, Questions, Standing, WhyNot, alternatives, why_not};
pub use recruit::{Profile, Recruit, TRIED, recruit, recruit_with};
pub use rules::{Rule, RuleBroken, RuleKind, SpokenTogether, Unknown, Who};
pub use score::{Contribution, PairScore, Points, max_score, score_pair};
pub use settings::{BadSettings, MAX_CRITERIA, MAX_LISTED, MAX_POINTS, MAX_WEIGHT, Objective, Settings};
pub use simulate::{RuleStep, Simulation, Somebody, simulate};
pub use solve::{Phase, Progress, Unsolved, solve, solve_with};
pub use verify::{Refuted, verify};
pub use what_if::{Way, WhatWouldTake, what_would_take};
pub use worth::Worth;
