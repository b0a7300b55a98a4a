//! Why somebody is unmatched, why not that mentor, who else: as data.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::instance::Instance;
use crate::outcome::{
    Blocked, BlockedBy, Move, NEAR_MISSES, NearMiss, Outcome, Shortage, TooLow, WhyRoom, WhyUnmatched,
    WithRoom, mentors, moves_between,
};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::pool::{Options, Pool, Session};
use crate::problem::{BadProblems, PairKey, Problem};
use crate::rules::{self, RuleBroken, RuleKind};
use crate::score::{self, PairScore, Points};
use crate::shortage::shortages;
use crate::solve::Solution;

/// Why a certain pair is not in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WhyNot {
    /// It is.
    Proposed,
    /// These forbid it.
    Forbidden {
        /// All of them.
        broken: Vec<RuleBroken>,
    },
    /// It scores too low to be proposed. A coordinator may still lock it.
    BelowFloor {
        /// Its score.
        score: Points,
        /// The score asked for.
        floor: Points,
    },
    /// The mentor has no place that is not taken by locked pairs.
    NoPlace {
        /// The mentor's places in all; the locked pairs take every one of them.
        capacity: u32,
    },
    /// It could be, at this cost to the others.
    Costs(Cost),
}

/// What forcing one pair would cost, computed exactly: the plan against the best plan that contains the pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// How many fewer people would be matched. Negative only when the forced pair replaces a lock.
    pub matched_lost: i64,
    /// How many points less the total would be. Negative when fewer people are matched for more points, or when the
    /// forced pair replaces a lock.
    pub score_lost: i64,
    /// Who would get another mentor, the mentee in question included.
    pub moves: Vec<Move>,
    /// The mentor the mentee is locked to now; that lock would go.
    pub replaces_lock: Option<MentorKey>,
}

/// Another mentor for a mentee, and what that choice would cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The other mentor.
    pub mentor: MentorKey,
    /// How well the two fit.
    pub score: PairScore,
    /// What it would cost everybody together.
    pub cost: Cost,
}

/// Why this mentor does not have this mentee in the plan. `outcome` must be what [`solve`](crate::solve) made of `problem`.
pub fn why_not(
    problem: &Problem,
    outcome: &Outcome,
    mentee: &MenteeKey,
    mentor: &MentorKey,
) -> Result<WhyNot, CannotExplain> {
    let instance = prepare(problem)?;
    let i = instance.mentee(mentee).ok_or_else(|| CannotExplain::UnknownMentee(mentee.clone()))?;
    let j = instance.mentor(mentor).ok_or_else(|| CannotExplain::UnknownMentor(mentor.clone()))?;
    if outcome.pair_of(mentee).is_some_and(|pair| pair.mentor == *mentor) {
        return Ok(WhyNot::Proposed);
    }
    let broken = rules::broken(problem, instance.mentees[i], instance.mentors[j as usize]);
    if !broken.is_empty() {
        return Ok(WhyNot::Forbidden { broken });
    }
    let score = score::points(problem, instance.mentees[i], instance.mentors[j as usize]);
    let floor = score::floor(&problem.settings);
    if score < floor {
        return Ok(WhyNot::BelowFloor { score, floor });
    }
    let free = Free::of(&instance, i);
    if free.places[j as usize] == 0 {
        return Ok(WhyNot::NoPlace { capacity: instance.mentors[j as usize].capacity });
    }
    let forced = free.with(&instance, i, j);
    Ok(WhyNot::Costs(cost(&instance, outcome, &forced, i)))
}

/// The `k` other mentors for a mentee that would cost everybody together least, cheapest first. Only mentors that
/// may be proposed and have a place that no lock has taken. `outcome` must be what [`solve`](crate::solve) made of
/// `problem`.
pub fn alternatives(
    problem: &Problem,
    outcome: &Outcome,
    mentee: &MenteeKey,
    k: usize,
) -> Result<Vec<Alternative>, CannotExplain> {
    let instance = prepare(problem)?;
    let i = instance.mentee(mentee).ok_or_else(|| CannotExplain::UnknownMentee(mentee.clone()))?;
    if k == 0 {
        return Ok(Vec::new());
    }
    let free = Free::of(&instance, i);
    let now = outcome.pair_of(mentee).and_then(|pair| instance.mentor(&pair.mentor));

    // By duality a plan with this pair is worth at least the pair's slack less than the best plan. So slacks are lower bounds of
    // the costs, and once the next slack exceeds the k-th cost found, the rest need not be tried.
    let candidates: Vec<(i64, u32)> = free
        .session
        .slacks(instance.row(i))
        .into_iter()
        .map(|(slack, position)| (slack, instance.mentor_at(position)))
        .filter(|(_, j)| Some(*j) != now && free.places[*j as usize] > 0)
        .collect();
    let best = free.session.planned().worth_in_all();
    let mut found: Vec<(i64, u32, Forced)> = Vec::new();
    for (at_least, j) in candidates {
        if found.len() == k && found.last().is_some_and(|(worst, ..)| at_least > *worst) {
            break;
        }
        let forced = free.with(&instance, i, j);
        let lost = best - forced.worth;
        let at = found.partition_point(|(other, mentor, _)| (*other, *mentor) < (lost, j));
        found.insert(at, (lost, j, forced));
        found.truncate(k);
    }
    Ok(found
        .into_iter()
        .map(|(_, j, forced)| {
            let mentor = instance.mentors[j as usize];
            Alternative {
                mentor: mentor.key.clone(),
                score: score::score(problem, instance.mentees[i], mentor),
                cost: cost(&instance, outcome, &forced, i),
            }
        })
        .collect())
}

fn prepare(problem: &Problem) -> Result<Instance<'_>, CannotExplain> {
    problem.check().map_err(CannotExplain::Bad)?;
    Ok(Instance::new(problem))
}

/// The best plan when one mentee is set free from her lock, if she has one: the start for questions about her.
struct Free {
    fixed: Vec<Option<u32>>,
    places: Vec<u32>,
    pool: Pool,
    session: Session,
}

/// The best plan with one more decided pair.
struct Forced {
    mentor_of: Vec<Option<u32>>,
    worth: i64,
}

impl Free {
    fn of(instance: &Instance<'_>, i: usize) -> Self {
        let (mut fixed, mut places) = (instance.locked.clone(), instance.places.clone());
        if let Some(j) = fixed[i].take() {
            places[j as usize] += 1;
        }
        let pool = instance.open(&fixed, &places);
        let session = session(&pool);
        Self { fixed, places, pool, session }
    }

    /// The mentor must have a place.
    fn with(&self, instance: &Instance<'_>, i: usize, j: u32) -> Forced {
        let mut session = self.session.clone();
        let mut planned = if session.decide(instance.row(i), instance.position(j)) {
            session.planned()
        } else {
            // The numbers grew too wide to go on from where they were.
            let (mut fixed, mut places) = (self.fixed.clone(), self.places.clone());
            fixed[i] = Some(j);
            places[j as usize] -= 1;
            self::session(&instance.open(&fixed, &places)).planned()
        };
        let row = instance.row(i) as usize;
        planned.mentor_of[row] = None;
        let mut mentor_of = Solution::of(instance, &self.fixed, &planned).mentor_of;
        mentor_of[i] = Some(j);
        let own = |(row, at): (usize, &Option<u32>)| at.and_then(|at| self.pool.points(row, at as usize));
        planned.mentor_of[row] = Some(instance.position(j));
        let points: i64 = planned.mentor_of.iter().enumerate().filter_map(own).map(i64::from).sum();
        let people = planned.mentor_of.iter().flatten().count() as i64;
        Forced { mentor_of, worth: points * planned.worth.point + people * planned.worth.person }
    }
}

fn session(pool: &Pool) -> Session {
    match Session::begin(pool, Options::default(), &mut |_| ControlFlow::Continue(())) {
        Some(session) => session,
        None => unreachable!("nobody breaks off here"),
    }
}

fn cost(instance: &Instance<'_>, outcome: &Outcome, forced: &Forced, i: usize) -> Cost {
    let mut after: BTreeMap<&MenteeKey, &MentorKey> = BTreeMap::new();
    let mut total = 0;
    for (mentee, j) in instance.mentees.iter().zip(&forced.mentor_of) {
        let Some(j) = j else { continue };
        let mentor = instance.mentors[*j as usize];
        after.insert(&mentee.key, &mentor.key);
        total += score::points(instance.problem, mentee, mentor).0 as i64;
    }
    Cost {
        matched_lost: i64::from(outcome.matched) - after.len() as i64,
        score_lost: outcome.total.0 as i64 - total,
        moves: moves_between(&mentors(outcome), &after),
        replaces_lock: instance.locked[i].map(|j| instance.mentors[j as usize].key.clone()),
    }
}

/// Why each mentee without a pair has none, and the groups of those for whom there are too few places.
pub(crate) fn unmatched(
    instance: &Instance<'_>,
    mentor_of: &[Option<u32>],
) -> (BTreeMap<MenteeKey, WhyUnmatched>, Vec<Shortage>) {
    let (groups, group_of) = shortages(instance, mentor_of);
    let why = |i: usize| {
        let mentee = instance.mentees[i];
        match group_of.get(&i) {
            Some(Some(group)) => WhyUnmatched::Shortage { group: *group },
            Some(None) => WhyUnmatched::LowersTotal,
            None if instance.mentors.is_empty() => WhyUnmatched::NoMentors,
            None => {
                match best_or_blocked(instance, instance.mentors.iter().map(|mentor| (mentee, *mentor))) {
                    Ok(best) => WhyUnmatched::BelowFloor(best),
                    Err(blocked) => WhyUnmatched::NoAllowedMentor(blocked),
                }
            }
        }
    };
    let without = (0..mentor_of.len()).filter(|i| mentor_of[*i].is_none());
    (without.map(|i| (instance.mentees[i].key.clone(), why(i))).collect(), groups)
}

/// Every mentor with places left, and why.
pub(crate) fn with_room(instance: &Instance<'_>, mentor_of: &[Option<u32>]) -> BTreeMap<MentorKey, WithRoom> {
    let mut left: Vec<u32> = instance.mentors.iter().map(|mentor| mentor.capacity).collect();
    for j in mentor_of.iter().flatten() {
        left[*j as usize] -= 1;
    }
    let mut allowed = vec![0u32; instance.mentors.len()];
    for i in 0..instance.mentees.len() {
        instance.each_edge(i, |edge| allowed[edge.mentor as usize] += 1);
    }
    let mut with_room = BTreeMap::new();
    for (j, mentor) in instance.mentors.iter().enumerate().filter(|(j, _)| left[*j] > 0) {
        let why = if instance.mentees.is_empty() {
            WhyRoom::NoMentees
        } else if allowed[j] > 0 {
            WhyRoom::AllServed { allowed: allowed[j] }
        } else {
            match best_or_blocked(instance, instance.mentees.iter().map(|mentee| (*mentee, *mentor))) {
                Ok(best) => WhyRoom::BelowFloor(best),
                Err(blocked) => WhyRoom::NoAllowedMentee(blocked),
            }
        };
        with_room.insert(mentor.key.clone(), WithRoom { places_left: left[j], why });
    }
    with_room
}

/// For somebody without a single pair that may be proposed: the best allowed one, or what blocks them all.
fn best_or_blocked<'a>(
    instance: &Instance<'_>,
    couples: impl Iterator<Item = (&'a Mentee, &'a Mentor)>,
) -> Result<TooLow, Blocked> {
    let problem = instance.problem;
    let mut best: Option<(Points, PairKey)> = None;
    let mut counts: BTreeMap<RuleKind, (u32, u32)> = BTreeMap::new();
    let mut misses: Vec<NearMiss> = Vec::new();
    for (mentee, mentor) in couples {
        let pair = PairKey::new(&mentee.key, &mentor.key);
        let broken = rules::broken(problem, mentee, mentor);
        if broken.is_empty() {
            let score = score::points(problem, mentee, mentor);
            if best.as_ref().is_none_or(|(so_far, _)| score > *so_far) {
                best = Some((score, pair));
            }
            continue;
        }
        let kinds: BTreeSet<RuleKind> = broken.iter().map(RuleBroken::kind).collect();
        for kind in &kinds {
            let (blocks, alone) = counts.entry(*kind).or_default();
            *blocks += 1;
            *alone += u32::from(kinds.len() == 1);
        }
        if !kinds.contains(&RuleKind::KeptApart) {
            let at = misses.partition_point(|miss| miss.broken.len() <= broken.len());
            misses.insert(at, NearMiss { pair, broken });
            misses.truncate(NEAR_MISSES);
        }
    }
    if let Some((score, best)) = best {
        return Ok(TooLow { best, score, floor: score::floor(&problem.settings) });
    }
    let mut rules: Vec<BlockedBy> =
        counts.into_iter().map(|(rule, (blocks, alone))| BlockedBy { rule, blocks, alone }).collect();
    rules.sort_by_key(|by| Reverse((by.alone, by.blocks)));
    Err(Blocked { rules, closest: misses })
}

/// Why a question about a pair has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotExplain {
    /// No such mentee in the problem.
    UnknownMentee(MenteeKey),
    /// No such mentor in the problem.
    UnknownMentor(MentorKey),
    /// The problem itself has no meaning.
    Bad(BadProblems),
}

impl fmt::Display for CannotExplain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMentee(key) => write!(f, "There is no mentee {key} in this pool."),
            Self::UnknownMentor(key) => write!(f, "There is no mentor {key} in this pool."),
            Self::Bad(bad) => bad.fmt(f),
        }
    }
}

impl std::error::Error for CannotExplain {}
