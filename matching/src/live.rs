//! A problem that stays solved while it changes: somebody comes or leaves, a pair is decided or refused, a weight is another one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::instance::Instance;
use crate::outcome::{Move, Outcome, moves_between};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::pool::{Before, Options, Planned, Session};
use crate::problem::{BadProblems, PairKey, Problem};
use crate::score::{self, Points};
use crate::settings::Settings;
use crate::solve::{Solution, outcome, threads};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edit {
    /// A mentee who is new, or about whom something else is known.
    Mentee(Box<Mentee>),
    /// A mentor who is new, or about whom something else is known: her places, too.
    Mentor(Box<Mentor>),
    /// A mentee takes no part any more; what was decided about her is forgotten.
    MenteeLeaves(MenteeKey),
    /// A mentor takes no part any more; what was decided about her is forgotten.
    MentorLeaves(MentorKey),
    /// A pair is decided.
    Lock(PairKey),
    /// It is not any more.
    Unlock(PairKey),
    /// A pair is refused.
    Veto(PairKey),
    /// It is not any more.
    LiftVeto(PairKey),
    /// Another aim, other rules, criteria or weights.
    Settings(Box<Settings>),
}

/// What changes brought about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changed {
    /// Everybody whose mentor is another one, in the order of the mentees' keys.
    pub moves: Vec<Move>,
    /// People matched before and after.
    pub matched: (u32, u32),
    /// The total before, as everybody was valued then, and after.
    pub total: (Points, Points),
}

/// A solved problem that can change. The plan goes on from where it was, so whoever is not concerned keeps her mentor even where another
/// plan would be as good; as [`solve`](crate::solve) would, it matches as many people for as many points and weeks, and proves it.
///
/// A change costs a look at everybody (their columns are made anew) and, beyond that, only the pairs of those concerned: not a look at every
/// pair there could be. Other settings cost that, too.
pub struct Live {
    problem: Problem,
    session: Session,
    /// Who stands where in the session's pool.
    mentees: Vec<MenteeKey>,
    mentors: Vec<MentorKey>,
    plan: BTreeMap<MenteeKey, MentorKey>,
    total: Points,
}

impl Live {
    /// Solves a problem.
    pub fn begin(problem: Problem) -> Result<Self, BadProblems> {
        problem.check()?;
        let instance = Instance::new(&problem);
        let pool = instance.open(&instance.locked, &instance.places);
        let Some(session) = Session::begin(&pool, options(), &mut |_| std::ops::ControlFlow::Continue(()))
        else {
            unreachable!("nobody breaks off here")
        };
        let (mentees, mentors) = (rows(&instance), positions(&instance));
        let (plan, total) = plan(&instance, &session.planned());
        drop(instance);
        Ok(Self { problem, session, mentees, mentors, plan, total })
    }

    /// The problem as it is now.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The best plan as it is now, with its reasons and its proof. Reasons look at every pair there could be.
    pub fn outcome(&self) -> Outcome {
        let instance = Instance::new(&self.problem);
        let solution = Solution::of(&instance, &instance.locked, &self.session.planned());
        match outcome(&instance, &solution, &mut |_| std::ops::ControlFlow::Continue(())) {
            Some(outcome) => outcome,
            None => unreachable!("nobody breaks off here"),
        }
    }

    /// Makes changes, all of them or, if the problem would lose its meaning, none.
    pub fn change(&mut self, edits: &[Edit]) -> Result<Changed, BadProblems> {
        let mut problem = self.problem.clone();
        let mut touched = Touched::default();
        edits.iter().for_each(|edit| touched.apply(edit, &mut problem));
        problem.check()?;
        let instance = Instance::new(&problem);
        let pool = instance.open(&instance.locked, &instance.places);
        let (mentees, mentors) = (rows(&instance), positions(&instance));
        let before = Before {
            mentees: same(&self.mentees, &mentees, |key| touched.mentees.contains(key)),
            mentors: same(&self.mentors, &mentors, |key| touched.mentors.contains(key)),
            same_points: !touched.settings,
        };
        let session = self.session.resume(&pool, options(), &before);
        let (plan, total) = plan(&instance, &session.planned());
        drop(instance);
        let changed = Changed {
            moves: moves_between(&self.plan.iter().collect(), &plan.iter().collect()),
            matched: (self.plan.len() as u32, plan.len() as u32),
            total: (self.total, total),
        };
        *self = Self { problem, session, mentees, mentors, plan, total };
        Ok(changed)
    }
}

fn options() -> Options {
    Options { threads: threads(), ..Options::default() }
}

fn rows(instance: &Instance<'_>) -> Vec<MenteeKey> {
    let key = |row: usize| instance.mentees[instance.mentee_at(row as u32)].key.clone();
    (0..instance.mentees.len()).map(key).collect()
}

fn positions(instance: &Instance<'_>) -> Vec<MentorKey> {
    let key = |position: usize| instance.mentors[instance.mentor_at(position as u32) as usize].key.clone();
    (0..instance.mentors.len()).map(key).collect()
}

fn plan(instance: &Instance<'_>, planned: &Planned) -> (BTreeMap<MenteeKey, MentorKey>, Points) {
    let solution = Solution::of(instance, &instance.locked, planned);
    let mut total = Points(0);
    let pairs = instance.mentees.iter().zip(solution.mentor_of).filter_map(|(mentee, j)| {
        let mentor = instance.mentors[j? as usize];
        total.0 += score::points(instance.problem, mentee, mentor).0;
        Some((mentee.key.clone(), mentor.key.clone()))
    });
    (pairs.collect(), total)
}

/// Where those stood who stand somewhere now; nowhere for those who are touched.
fn same<K: Ord>(before: &[K], now: &[K], touched: impl Fn(&K) -> bool) -> Vec<Option<u32>> {
    let at: BTreeMap<&K, u32> = before.iter().zip(0..).collect();
    now.iter().map(|key| at.get(key).copied().filter(|_| !touched(key))).collect()
}

/// Whom changes are about.
#[derive(Default)]
struct Touched {
    mentees: BTreeSet<MenteeKey>,
    mentors: BTreeSet<MentorKey>,
    settings: bool,
}

impl Touched {
    fn apply(&mut self, edit: &Edit, problem: &mut Problem) {
        match edit {
            Edit::Mentee(mentee) => {
                self.mentees.insert(mentee.key.clone());
                problem.mentees.retain(|other| other.key != mentee.key);
                problem.mentees.push((**mentee).clone());
            }
            Edit::Mentor(mentor) => {
                self.mentors.insert(mentor.key.clone());
                problem.mentors.retain(|other| other.key != mentor.key);
                problem.mentors.push((**mentor).clone());
            }
            Edit::MenteeLeaves(key) => {
                self.mentees.insert(key.clone());
                problem.mentees.retain(|mentee| mentee.key != *key);
                self.forget(problem, |pair| pair.mentee == *key);
            }
            Edit::MentorLeaves(key) => {
                self.mentors.insert(key.clone());
                problem.mentors.retain(|mentor| mentor.key != *key);
                self.forget(problem, |pair| pair.mentor == *key);
            }
            Edit::Lock(pair) => {
                self.mentees.insert(pair.mentee.clone());
                problem.locked.insert(pair.clone());
            }
            Edit::Unlock(pair) => {
                self.mentees.insert(pair.mentee.clone());
                problem.locked.remove(pair);
            }
            Edit::Veto(pair) => {
                self.mentees.insert(pair.mentee.clone());
                problem.vetoed.insert(pair.clone());
            }
            Edit::LiftVeto(pair) => {
                self.mentees.insert(pair.mentee.clone());
                problem.vetoed.remove(pair);
            }
            Edit::Settings(settings) => {
                self.settings = true;
                problem.settings = (**settings).clone();
            }
        }
    }

    fn forget(&mut self, problem: &mut Problem, gone: impl Fn(&PairKey) -> bool) {
        self.mentees.extend(problem.locked.iter().filter(|pair| gone(pair)).map(|pair| pair.mentee.clone()));
        for list in
            [&mut problem.locked, &mut problem.vetoed, &mut problem.failed_before, &mut problem.kept_apart]
        {
            list.retain(|pair| !gone(pair));
        }
    }
}
