//! A problem that stays solved while it changes: somebody comes or leaves, a pair is decided or refused, a weight is another one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::instance::Instance;
use crate::outcome::{Move, Outcome, moves_between};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::pool::{Before, Options, Planned, Session};
use crate::problem::{BadProblems, PairKey, Problem};
use crate::rules;
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
/// Where somebody leaves, or a pair is decided or refused, only the prices that rise for that are compared again; a look at everybody's
/// numbers is all that is done for the others. Whoever comes, about whom something else is known, or who is free again, costs new columns of
/// everybody, but no look at every pair there could be. Other settings cost that, too.
pub struct Live {
    problem: Problem,
    session: Session,
    /// Who stands where in the session's pool, those included who have left since it was made.
    mentees: Vec<MenteeKey>,
    mentors: Vec<MentorKey>,
    /// The other way round, without those.
    row_of: BTreeMap<MenteeKey, u32>,
    position_of: BTreeMap<MentorKey, u32>,
    /// By row, whom everybody has, and what they score together.
    plan: Vec<Option<(u32, Points)>>,
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
        drop(instance);
        Ok(Self::of(problem, session, mentees, mentors, None))
    }

    /// With the plan of a session; scores are taken over from the plan before as far as they are said to be the same.
    fn of(
        problem: Problem,
        session: Session,
        mentees: Vec<MenteeKey>,
        mentors: Vec<MentorKey>,
        before: Option<(&Self, &Touched)>,
    ) -> Self {
        let (row_of, position_of) = (numbers(&mentees), numbers(&mentors));
        let mut live = Self { problem, session, mentees, mentors, row_of, position_of, plan: Vec::new() };
        let mentee: BTreeMap<&MenteeKey, &Mentee> =
            live.problem.mentees.iter().map(|mentee| (&mentee.key, mentee)).collect();
        let mentor: BTreeMap<&MentorKey, &Mentor> =
            live.problem.mentors.iter().map(|mentor| (&mentor.key, mentor)).collect();
        let score = |row: usize, position: u32| {
            let (mentee_key, mentor_key) = (&live.mentees[row], &live.mentors[position as usize]);
            let known = before.filter(|(_, touched)| !touched.changes_score_of(mentee_key, mentor_key));
            let known = known.and_then(|(before, _)| before.score_of(mentee_key, mentor_key));
            known.unwrap_or_else(|| score::points(&live.problem, mentee[mentee_key], mentor[mentor_key]))
        };
        let plan = live.mentor_of().into_iter().enumerate();
        let plan =
            plan.map(|(row, position)| position.map(|position| (position, score(row, position)))).collect();
        live.plan = plan;
        live
    }

    /// The problem as it is now.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The best plan as it is now, with its reasons and its proof. Reasons look at every pair there could be.
    pub fn outcome(&self) -> Outcome {
        let instance = Instance::new(&self.problem);
        let solution = Solution::of(&instance, &instance.locked, &self.planned(&instance));
        match outcome(&instance, &solution, &mut |_| std::ops::ControlFlow::Continue(())) {
            Some(outcome) => outcome,
            None => unreachable!("nobody breaks off here"),
        }
    }

    /// Makes changes, all of them or, if the problem would lose its meaning, none.
    pub fn change(&mut self, edits: &[Edit]) -> Result<Changed, BadProblems> {
        if let [edit] = edits
            && let Some(changed) = self.change_at_once(edit)
        {
            return Ok(changed);
        }
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
        drop(instance);
        let after = Self::of(problem, session, mentees, mentors, Some((&*self, &touched)));
        let changed = Changed {
            moves: moves_between(&self.pairs().collect(), &after.pairs().collect()),
            matched: (self.matched(), after.matched()),
            total: (self.total(), after.total()),
        };
        *self = after;
        Ok(changed)
    }

    /// Makes a change that leaves everybody's columns as they are, if it is one and nothing speaks against it.
    fn change_at_once(&mut self, edit: &Edit) -> Option<Changed> {
        let (matched, total) = (self.matched(), self.total());
        let mended = match edit {
            Edit::MenteeLeaves(key) => {
                let row = *self.row_of.get(key)?;
                if self.problem.locked.iter().any(|lock| lock.mentee == *key) {
                    return None;
                }
                self.row_of.remove(key);
                self.session.leave(row)
            }
            Edit::MentorLeaves(key) => {
                let position = *self.position_of.get(key)?;
                if self.problem.locked.iter().any(|lock| lock.mentor == *key) {
                    return None;
                }
                self.position_of.remove(key);
                self.session.withdraw(position)
            }
            Edit::Lock(pair) => {
                let (row, position) = self.numbers_of(pair)?;
                let mentee = self.problem.mentees.iter().find(|mentee| mentee.key == pair.mentee)?;
                let mentor = self.problem.mentors.iter().find(|mentor| mentor.key == pair.mentor)?;
                let locks = self.problem.locked.iter().filter(|lock| lock.mentor == pair.mentor).count();
                let is_possible = self.problem.locked.iter().all(|lock| lock.mentee != pair.mentee)
                    && locks < mentor.capacity as usize
                    && rules::broken(&self.problem, mentee, mentor).is_empty();
                if !is_possible {
                    return None;
                }
                self.session.decide(row, position)
            }
            Edit::Veto(pair) => {
                let (row, position) = self.numbers_of(pair)?;
                if self.problem.locked.contains(pair) {
                    return None;
                }
                self.session.refuse(row, position)
            }
            Edit::Mentee(_) | Edit::Mentor(_) | Edit::Unlock(_) | Edit::LiftVeto(_) | Edit::Settings(_) => {
                return None;
            }
        };
        Touched::default().apply(edit, &mut self.problem);
        let moves = if mended { self.follow() } else { self.again() };
        Some(Changed { moves, matched: (matched, self.matched()), total: (total, self.total()) })
    }

    /// Takes over the session's plan; everybody whose mentor is another one now.
    fn follow(&mut self) -> Vec<Move> {
        let mut moved = Vec::new();
        for (row, now) in self.mentor_of().into_iter().enumerate() {
            let was = self.plan[row].map(|(position, _)| position);
            if was != now {
                moved.push((row, was, now));
            }
        }
        // One look at everybody, however many moved.
        let mut mentees: BTreeMap<&MenteeKey, Option<&Mentee>> =
            moved.iter().map(|(row, ..)| (&self.mentees[*row], None)).collect();
        let to = moved.iter().filter_map(|(_, _, now)| *now);
        let mut mentors: BTreeMap<&MentorKey, Option<&Mentor>> =
            to.map(|position| (&self.mentors[position as usize], None)).collect();
        fill(&mut mentees, &self.problem.mentees, |mentee| &mentee.key);
        fill(&mut mentors, &self.problem.mentors, |mentor| &mentor.key);
        let mut moves = Vec::with_capacity(moved.len());
        for (row, was, now) in moved {
            let mentor = |position: u32| self.mentors[position as usize].clone();
            let (mentee, from, to) = (self.mentees[row].clone(), was.map(mentor), now.map(mentor));
            let person = mentees.get(&mentee).copied().flatten();
            let other = to.as_ref().and_then(|to| mentors.get(to).copied().flatten());
            let score =
                person.zip(other).map(|(mentee, mentor)| score::points(&self.problem, mentee, mentor));
            self.plan[row] = now.zip(score);
            moves.push(Move { mentee, from, to });
        }
        moves.sort_by(|a, b| a.mentee.cmp(&b.mentee));
        moves
    }

    /// Makes the plan anew; everybody whose mentor is another one then.
    fn again(&mut self) -> Vec<Move> {
        let anew = match Self::begin(self.problem.clone()) {
            Ok(anew) => anew,
            Err(bad) => unreachable!("a change that was looked at gave the problem no meaning: {bad}"),
        };
        let moves = moves_between(&self.pairs().collect(), &anew.pairs().collect());
        *self = anew;
        moves
    }

    fn numbers_of(&self, pair: &PairKey) -> Option<(u32, u32)> {
        Some((*self.row_of.get(&pair.mentee)?, *self.position_of.get(&pair.mentor)?))
    }

    /// By row, whom the session and the locks give everybody.
    fn mentor_of(&self) -> Vec<Option<u32>> {
        let mut mentor_of = self.session.planned().mentor_of;
        for (row, position) in self.problem.locked.iter().filter_map(|lock| self.numbers_of(lock)) {
            mentor_of[row as usize] = Some(position);
        }
        mentor_of
    }

    /// The session's plan as it stands in the pool of an instance of the same problem.
    fn planned(&self, instance: &Instance<'_>) -> Planned {
        let planned = self.session.planned();
        let rows: Vec<usize> = rows(instance).iter().map(|key| self.row_of[key] as usize).collect();
        let positions: Vec<usize> =
            positions(instance).iter().map(|key| self.position_of[key] as usize).collect();
        let position_now =
            |was: u32| instance.mentor(&self.mentors[was as usize]).map(|j| instance.position(j));
        let of = |numbers: &[i64], at: &[usize]| at.iter().map(|at| numbers[*at]).collect();
        Planned {
            mentor_of: rows.iter().map(|row| planned.mentor_of[*row].and_then(position_now)).collect(),
            mentee_price: of(&planned.mentee_price, &rows),
            mentor_price: of(&planned.mentor_price, &positions),
            mentee_weeks: of(&planned.mentee_weeks, &rows),
            mentor_weeks: of(&planned.mentor_weeks, &positions),
            ..planned
        }
    }

    fn pairs(&self) -> impl Iterator<Item = (&MenteeKey, &MentorKey)> {
        self.mentees.iter().zip(&self.plan).filter_map(|(mentee, has)| {
            let (position, _) = (*has)?;
            Some((mentee, &self.mentors[position as usize]))
        })
    }

    fn score_of(&self, mentee: &MenteeKey, mentor: &MentorKey) -> Option<Points> {
        let (position, score) = self.plan[*self.row_of.get(mentee)? as usize]?;
        (self.mentors[position as usize] == *mentor).then_some(score)
    }

    fn matched(&self) -> u32 {
        self.plan.iter().flatten().count() as u32
    }

    fn total(&self) -> Points {
        self.plan.iter().flatten().map(|(_, score)| *score).sum()
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

fn numbers<K: Ord + Clone>(keys: &[K]) -> BTreeMap<K, u32> {
    keys.iter().cloned().zip(0..).collect()
}

/// Finds the people of these keys.
fn fill<'a, K: Ord, T>(found: &mut BTreeMap<&'a K, Option<&'a T>>, people: &'a [T], key: impl Fn(&T) -> &K) {
    if found.is_empty() {
        return;
    }
    for person in people {
        if let Some(found) = found.get_mut(key(person)) {
            *found = Some(person);
        }
    }
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
    /// Whether a pair may score something else than before.
    fn changes_score_of(&self, mentee: &MenteeKey, mentor: &MentorKey) -> bool {
        self.settings || self.mentees.contains(mentee) || self.mentors.contains(mentor)
    }

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
