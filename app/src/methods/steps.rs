//! The way to a pair: which stages each side passes, in which order, and what has to be there for each.

use serde::{Deserialize, Serialize};

use super::{Side, Texts};
use crate::db::text_enum;
use crate::people::Stage;
use crate::words::Message;

text_enum! {
    /// Something that has to be there before somebody stands at a step.
    Gate {
        /// They agreed that what they tell is kept and used for matching.
        Consent => "consent",
        /// The interview is finished.
        InterviewFinished => "interview-finished",
        /// The training is done.
        Trained => "trained",
        /// They can take part, or a coordinator overruled with a reason.
        Eligible => "eligible",
        /// They confirmed what the programme can and cannot promise.
        ExpectationsConfirmed => "expectations-confirmed",
    }
}

/// One step of the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The stage one reaches with it.
    pub stage: Stage,
    /// What has to be there, beside what the stage itself says.
    #[serde(default)]
    pub gates: Vec<Gate>,
    /// The method's own name for the stage; empty: Parvis's.
    #[serde(default)]
    pub label: Texts,
}

impl Step {
    fn new(stage: Stage, gates: &[Gate]) -> Self {
        Self { stage, gates: gates.to_vec(), label: Texts::default() }
    }

    /// Everything that has to be there: what the stage itself says, then its gates.
    pub fn needs(&self) -> impl Iterator<Item = Gate> {
        let own = own_gate(self.stage);
        own.into_iter().chain(self.gates.iter().copied().filter(move |gate| Some(*gate) != own))
    }
}

/// The gate that a stage is by itself.
fn own_gate(stage: Stage) -> Option<Gate> {
    match stage {
        Stage::Interviewed => Some(Gate::InterviewFinished),
        Stage::Trained => Some(Gate::Trained),
        Stage::Applied
        | Stage::Ready
        | Stage::Matched
        | Stage::Active
        | Stage::Closed
        | Stage::AfterContact
        | Stage::WaitingList
        | Stage::NoMatch
        | Stage::NoShow
        | Stage::Withdrawn => None,
    }
}

/// The stages a way can be made of. `applied` is where everybody begins.
pub const STAGES: &[Stage] = &[Stage::Interviewed, Stage::Trained, Stage::Ready];

/// The ways of both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// The mentors'.
    #[serde(default = "plain")]
    pub mentor: Vec<Step>,
    /// The mentees'.
    #[serde(default = "plain")]
    pub mentee: Vec<Step>,
}

impl Default for Steps {
    fn default() -> Self {
        Self { mentor: plain(), mentee: plain() }
    }
}

/// The way of a method that says nothing about it: an interview, then ready.
fn plain() -> Vec<Step> {
    vec![Step::new(Stage::Interviewed, &[]), Step::new(Stage::Ready, &[Gate::Consent])]
}

/// Why a way cannot be walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadWay {
    /// Not one of [`STAGES`].
    NoStep {
        /// Which.
        stage: Stage,
    },
    /// A stage stands there twice.
    Twice {
        /// Which.
        stage: Stage,
    },
    /// It does not end where matching begins.
    NotToReady,
    /// Something stands behind `ready`.
    AfterReady {
        /// What.
        stage: Stage,
    },
    /// No interview, and matching lives on it.
    NoInterview,
    /// A step asks for something that comes only later, or never.
    Later {
        /// Which step.
        stage: Stage,
        /// What it asks for.
        gate: Gate,
    },
}

impl BadWay {
    /// What is wrong, in a sentence; with `.remedy` what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NoStep { stage } => {
                Message::new("methods-fault-way-no-step").with("stage", stage.word()).with("known", known())
            }
            Self::Twice { stage } => Message::new("methods-fault-way-twice").with("stage", stage.word()),
            Self::NotToReady => Message::new("methods-fault-way-not-to-ready"),
            Self::AfterReady { stage } => {
                Message::new("methods-fault-way-after-ready").with("stage", stage.word())
            }
            Self::NoInterview => Message::new("methods-fault-way-no-interview"),
            Self::Later { stage, gate } => {
                Message::new("methods-fault-way-later").with("stage", stage.word()).with("gate", gate.word())
            }
        }
    }
}

fn known() -> String {
    STAGES.iter().map(|stage| stage.word()).collect::<Vec<_>>().join(", ")
}

impl Steps {
    /// One side's way, without `applied`, where everybody begins.
    pub fn of(&self, side: Side) -> &[Step] {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }
}

/// What is wrong with a way: each fault with the number of the step it belongs to, from 0.
pub fn faults(way: &[Step]) -> Vec<(usize, BadWay)> {
    let mut bad = Vec::new();
    let place = |stage: Stage| way.iter().position(|step| step.stage == stage);
    for (index, step) in way.iter().enumerate() {
        let stage = step.stage;
        if !STAGES.contains(&stage) {
            bad.push((index, BadWay::NoStep { stage }));
        } else if place(stage).is_some_and(|first| first < index) {
            bad.push((index, BadWay::Twice { stage }));
        } else if place(Stage::Ready).is_some_and(|ready| ready < index) {
            bad.push((index, BadWay::AfterReady { stage }));
        }
        for gate in step.needs() {
            let comes = STAGES.iter().copied().find(|stage| own_gate(*stage) == Some(gate));
            if let Some(comes) = comes
                && place(comes).is_none_or(|at| at > index)
            {
                bad.push((index, BadWay::Later { stage, gate }));
            }
        }
    }
    let last = way.len().saturating_sub(1);
    if place(Stage::Ready).is_none() {
        bad.push((last, BadWay::NotToReady));
    }
    if place(Stage::Interviewed).is_none() {
        bad.push((last, BadWay::NoInterview));
    }
    bad
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_can_train_before_it_interviews_or_after_or_not_at_all() {
        let (trained, interviewed) = (Step::new(Stage::Trained, &[]), Step::new(Stage::Interviewed, &[]));
        let ready = Step::new(Stage::Ready, &[Gate::Consent, Gate::InterviewFinished]);
        assert_eq!(faults(&[trained.clone(), interviewed.clone(), ready.clone()]), []);
        assert_eq!(faults(&[interviewed.clone(), trained, ready.clone()]), []);
        assert_eq!(faults(&[interviewed, ready]), []);
        assert_eq!(faults(&plain()), []);
    }

    #[test]
    fn a_way_that_cannot_be_walked_is_named_at_its_step() {
        let (trained, interviewed) = (Step::new(Stage::Trained, &[]), Step::new(Stage::Interviewed, &[]));
        let ready = Step::new(Stage::Ready, &[]);
        let early = Step::new(Stage::Interviewed, &[Gate::Trained]);
        let later = BadWay::Later { stage: Stage::Interviewed, gate: Gate::Trained };
        assert_eq!(faults(&[early, trained.clone(), ready.clone()]), [(0, later)]);
        assert_eq!(faults(std::slice::from_ref(&interviewed)), [(0, BadWay::NotToReady)]);
        assert_eq!(faults(&[trained.clone(), ready.clone()]), [(1, BadWay::NoInterview)]);
        let behind = BadWay::AfterReady { stage: Stage::Trained };
        assert_eq!(faults(&[interviewed.clone(), ready.clone(), trained]), [(2, behind)]);
        let twice = BadWay::Twice { stage: Stage::Interviewed };
        assert_eq!(faults(&[interviewed.clone(), interviewed.clone(), ready]), [(1, twice)]);
        let active = Step::new(Stage::Active, &[]);
        let no_step = BadWay::NoStep { stage: Stage::Active };
        assert_eq!(faults(&[interviewed, active])[0], (1, no_step));
    }
}
