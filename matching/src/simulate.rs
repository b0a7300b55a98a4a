//! The rules tried on one person, before anything is run: which rule leaves how many, and who comes closest.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::explain::{CannotExplain, NearMisses};
use crate::outcome::NearMiss;
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::{PairKey, Problem};
use crate::rules::{self, RuleKind};
use crate::score;

/// On whom the rules are tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Somebody {
    /// A mentee, against all mentors.
    Mentee(MenteeKey),
    /// A mentor, against all mentees.
    Mentor(MentorKey),
}

/// What the rules leave to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Simulation {
    /// How many there are on the other side; mentors only with a place.
    pub of: u32,
    /// The rules in the method's order, then the lists of decided pairs that stop anybody. Who has been stopped by one does not come to
    /// the next.
    pub steps: Vec<RuleStep>,
    /// Allowed by all of them, but scoring below the floor.
    pub below_floor: u32,
    /// How many may be proposed in the end.
    pub left: u32,
    /// Up to [`NEAR_MISSES`](crate::NEAR_MISSES) who are stopped by the fewest rules. Nobody who must never meet this person.
    pub closest: Vec<NearMiss>,
}

/// What one rule leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleStep {
    /// Which rule.
    pub rule: RuleKind,
    /// Which of the method's rules, counted from 0; none for a list of decided pairs.
    pub at: Option<u32>,
    /// How many it stops of those whom the rules before it have left.
    pub stops: u32,
    /// How many are left after it.
    pub left: u32,
    /// How many it stops alone: so many would be possible without it.
    pub alone: u32,
}

/// Tries the rules on one person of a problem, without solving it. To try them on somebody who is not there yet, add them to a copy.
pub fn simulate(problem: &Problem, who: &Somebody) -> Result<Simulation, CannotExplain> {
    let couples: Vec<(&Mentee, &Mentor)> = match who {
        Somebody::Mentee(key) => {
            let mentee = problem.mentees.iter().find(|mentee| mentee.key == *key);
            let mentee = mentee.ok_or_else(|| CannotExplain::UnknownMentee(key.clone()))?;
            problem
                .mentors
                .iter()
                .filter(|mentor| mentor.capacity > 0)
                .map(|mentor| (mentee, mentor))
                .collect()
        }
        Somebody::Mentor(key) => {
            let mentor = problem.mentors.iter().find(|mentor| mentor.key == *key);
            let mentor = mentor.ok_or_else(|| CannotExplain::UnknownMentor(key.clone()))?;
            problem.mentees.iter().map(|mentee| (mentee, mentor)).collect()
        }
    };
    let method = problem.settings.rules.iter().zip(0..).map(|(rule, at)| (rule.kind(), Some(at)));
    let lists = [RuleKind::Vetoed, RuleKind::FailedBefore, RuleKind::KeptApart].map(|list| (list, None));
    let mut steps: Vec<RuleStep> =
        method.chain(lists).map(|(rule, at)| RuleStep { rule, at, stops: 0, left: 0, alone: 0 }).collect();
    let (mut left, mut below_floor) = (0, 0);
    let mut closest = NearMisses::default();
    let floor = score::floor(&problem.settings);
    for (mentee, mentor) in &couples {
        let stopped = stopped(problem, mentee, mentor);
        match stopped.iter().next() {
            Some(first) => steps[*first].stops += 1,
            None if score::points(problem, mentee, mentor) < floor => below_floor += 1,
            None => left += 1,
        }
        if let (1, Some(only)) = (stopped.len(), stopped.first()) {
            steps[*only].alone += 1;
        }
        if !stopped.is_empty() {
            closest.add(PairKey::new(&mentee.key, &mentor.key), rules::broken(problem, mentee, mentor));
        }
    }
    let of = couples.len() as u32;
    let mut so_far = of;
    for step in &mut steps {
        so_far -= step.stops;
        step.left = so_far;
    }
    steps.retain(|step| step.at.is_some() || step.stops > 0 || step.alone > 0);
    Ok(Simulation { of, steps, below_floor, left, closest: closest.0 })
}

/// Which rules stop a couple: places in the method's list, the lists of decided pairs behind them.
fn stopped(problem: &Problem, mentee: &Mentee, mentor: &Mentor) -> BTreeSet<usize> {
    let couple = rules::Couple::new(problem, mentee, mentor);
    let rules = &problem.settings.rules;
    let mut stopped: BTreeSet<usize> =
        (0..rules.len()).filter(|at| !rules[*at].as_check().allows(&couple)).collect();
    let pair = PairKey::new(&mentee.key, &mentor.key);
    for (at, list) in [&problem.vetoed, &problem.failed_before, &problem.kept_apart].into_iter().enumerate() {
        if list.contains(&pair) {
            stopped.insert(rules.len() + at);
        }
    }
    stopped
}
