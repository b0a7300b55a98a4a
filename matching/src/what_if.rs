//! What would have to change for two people to be proposed to each other. Nothing is claimed that was not tried: the facts are changed
//! and the whole pool is solved again.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::change::{self, Change};
use crate::explain::CannotExplain;
use crate::instance::Instance;
use crate::outcome::Outcome;
use crate::people::{MenteeKey, MentorKey};
use crate::problem::{PairKey, Problem};
use crate::questions::{Questions, WhyNot};
use crate::rules::{Couple, RuleBroken};
use crate::score::{self, Points};
use crate::settings::Objective;
use crate::solve::Solution;

/// What would have to change for a pair to be proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatWouldTake {
    /// What forbids the pair now; empty when it is allowed.
    pub broken: Vec<RuleBroken>,
    /// Each of these would be enough by itself: solved again, the plan has the pair. The smallest changes first. Empty when the pair is
    /// in the plan already, and when nothing that is known of the two would be enough.
    pub ways: Vec<Way>,
}

/// Changes that together bring a pair about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// All of them are needed.
    pub changes: Vec<Change>,
    /// How many people would be matched then.
    pub matched: u32,
    /// The total then.
    pub total: Points,
}

/// What would have to change for these two to be proposed to each other. `outcome` must be what [`solve`](crate::solve) made of `problem`.
/// The pool is solved some dozens of times, so this is for pools of hundreds.
pub fn what_would_take(
    problem: &Problem,
    outcome: &Outcome,
    mentee: &MenteeKey,
    mentor: &MentorKey,
) -> Result<WhatWouldTake, CannotExplain> {
    let why_not = Questions::about(problem, outcome)?.why_not(mentee, mentor)?;
    let broken = match &why_not {
        WhyNot::Proposed => return Ok(WhatWouldTake { broken: Vec::new(), ways: Vec::new() }),
        WhyNot::Forbidden { broken } => broken.clone(),
        WhyNot::BelowFloor { .. } | WhyNot::NoPlace { .. } | WhyNot::Costs(_) => Vec::new(),
    };
    let pair = PairKey::new(mentee, mentor);
    let mut ways = Vec::new();
    let Some(needed) = needed(problem, &pair, &why_not) else { return Ok(WhatWouldTake { broken, ways }) };
    let base = Tried::new(problem, &pair, needed);
    match base.way() {
        Some(way) if !base.changes.is_empty() => ways.push(way),
        Some(_) | None => base.widened(&pair, &mut ways),
    }
    ways.sort_by_key(|way| way.changes.len());
    Ok(WhatWouldTake { broken, ways })
}

/// What must change before anything else counts: the rules that forbid the pair, or that the mentor has no place. `None` when nothing may
/// be done about it.
fn needed(problem: &Problem, pair: &PairKey, why_not: &WhyNot) -> Option<Vec<Change>> {
    if problem.kept_apart.contains(pair) {
        return None;
    }
    let mut needed = Vec::new();
    let couple = couple(problem, pair)?;
    for rule in problem.settings.rules.iter().filter(|rule| !rule.as_check().allows(&couple)) {
        needed.extend(change::mended(&couple, rule)?);
    }
    needed.extend(problem.vetoed.contains(pair).then_some(Change::VetoLifted));
    needed.extend(problem.failed_before.contains(pair).then_some(Change::TriedAgain));
    let mentor = problem.mentors.iter().find(|mentor| mentor.key == pair.mentor)?;
    let locks = problem.locked.iter().filter(|lock| lock.mentor == pair.mentor).count();
    if matches!(why_not, WhyNot::NoPlace { .. }) || locks >= mentor.capacity as usize {
        needed.push(Change::OnePlaceMore);
    }
    Some(needed)
}

fn couple<'p>(problem: &'p Problem, pair: &PairKey) -> Option<Couple<'p>> {
    let mentee = problem.mentees.iter().find(|mentee| mentee.key == pair.mentee)?;
    let mentor = problem.mentors.iter().find(|mentor| mentor.key == pair.mentor)?;
    Some(Couple::new(problem, mentee, mentor))
}

/// A problem with some facts changed, solved.
struct Tried {
    changes: Vec<Change>,
    problem: Problem,
    /// Whether the plan has the pair.
    has_it: bool,
    matched: u32,
    total: Points,
}

/// How many changes of one criterion are tried, from the least that could be enough.
const TRIED: usize = 3;

impl Tried {
    fn new(problem: &Problem, pair: &PairKey, changes: Vec<Change>) -> Self {
        let mut problem = problem.clone();
        // Whoever is locked to somebody else would have to be free.
        problem.locked.retain(|lock| lock.mentee != pair.mentee || lock == pair);
        changes.iter().for_each(|change| change.apply(&mut problem, pair));
        let (mut has_it, mut matched, mut total) = (false, 0, Points(0));
        if problem.check().is_ok() {
            let instance = Instance::new(&problem);
            let go_on = &mut |_| ControlFlow::Continue(());
            let best = Solution::best(&instance, &instance.locked, &instance.places, go_on);
            let mentor_of = best.map(|best| best.mentor_of).unwrap_or_default();
            for (i, j) in mentor_of.into_iter().enumerate().filter_map(|(i, j)| Some((i, j?))) {
                let (mentee, mentor) = (instance.mentees[i], instance.mentors[j as usize]);
                has_it |= mentee.key == pair.mentee && mentor.key == pair.mentor;
                matched += 1;
                total.0 += score::points(&problem, mentee, mentor).0;
            }
        }
        Self { changes, problem, has_it, matched, total }
    }

    fn way(&self) -> Option<Way> {
        let Self { changes, matched, total, .. } = self;
        self.has_it.then(|| Way { changes: changes.clone(), matched: *matched, total: *total })
    }

    /// With more changed.
    fn with(&self, pair: &PairKey, more: Vec<Change>) -> Self {
        let mut tried = Self::new(&self.problem, pair, more);
        tried.changes = self.changes.iter().chain(&tried.changes).cloned().collect();
        tried
    }

    /// The pair is allowed and has a place, but others are better off: what else would bring it about.
    fn widened(&self, pair: &PairKey, ways: &mut Vec<Way>) {
        let Some(lacking) = self.lacking(pair) else { return };
        if !self.changes.contains(&Change::OnePlaceMore) {
            ways.extend(self.with(pair, vec![Change::OnePlaceMore]).way());
        }
        if lacking.people && self.problem.settings.objective == Objective::MostPeople {
            return; // No score outweighs a person.
        }
        let by_criterion = self.raised(pair);
        let mut found = false;
        for raised in &by_criterion {
            let enough = raised.iter().skip_while(|(gain, _)| *gain < lacking.points).take(TRIED);
            let way =
                enough.map(|(_, change)| self.with(pair, vec![change.clone()])).find_map(|tried| tried.way());
            found |= way.is_some();
            ways.extend(way);
        }
        if !found {
            ways.extend(self.together(pair, &by_criterion, lacking.points));
        }
    }

    /// By what the pair falls short: by people, and by points.
    fn lacking(&self, pair: &PairKey) -> Option<Lacking> {
        let problem = &self.problem;
        let outcome = crate::solve(problem).ok()?;
        match Questions::about(problem, &outcome).ok()?.why_not(&pair.mentee, &pair.mentor).ok()? {
            WhyNot::Costs(cost) => Some(Lacking { people: cost.matched_lost > 0, points: cost.score_lost }),
            WhyNot::BelowFloor { score, floor } => {
                Some(Lacking { people: false, points: floor.0 as i64 - score.0 as i64 })
            }
            WhyNot::Proposed | WhyNot::Forbidden { .. } | WhyNot::NoPlace { .. } => None,
        }
    }

    /// For each criterion its changes with what they add to the pair's score, the least first.
    fn raised(&self, pair: &PairKey) -> Vec<Vec<(i64, Change)>> {
        let Some(couple) = couple(&self.problem, pair) else { return Vec::new() };
        let now = self.counted(&self.problem, pair);
        let criteria = self.problem.settings.criteria.iter().filter(|criterion| criterion.weight() > 0);
        let gains = |criterion| {
            let mut gains: Vec<(i64, Change)> = Vec::new();
            for change in change::raised(&couple, criterion) {
                let mut problem = one_couple(&self.problem, pair);
                change.apply(&mut problem, pair);
                let allowed = crate::score_pair(&problem, &pair.mentee, &pair.mentor);
                let gain = self.counted(&problem, pair) - now;
                let further = gains.last().map_or(0, |(gain, _)| *gain);
                if gain > further && allowed.is_ok_and(|score| score.broken.is_empty()) {
                    gains.push((gain, change));
                }
            }
            gains
        };
        criteria.map(gains).filter(|gains: &Vec<_>| !gains.is_empty()).collect()
    }

    /// What the pair counts in a plan.
    fn counted(&self, problem: &Problem, pair: &PairKey) -> i64 {
        let mentee = problem.mentees.iter().find(|mentee| mentee.key == pair.mentee);
        let mentor = problem.mentors.iter().find(|mentor| mentor.key == pair.mentor);
        let Some((mentee, mentor)) = mentee.zip(mentor) else { return 0 };
        score::counted(problem, mentee, mentor, score::points(problem, mentee, mentor)) as i64
    }

    /// No criterion alone is enough: the strongest ones together, as few as will do.
    fn together(&self, pair: &PairKey, by_criterion: &[Vec<(i64, Change)>], points: i64) -> Option<Way> {
        let mut strongest: Vec<&(i64, Change)> =
            by_criterion.iter().filter_map(|gains| gains.last()).collect();
        strongest.sort_by_key(|(gain, _)| std::cmp::Reverse(*gain));
        let mut gained = 0;
        for (count, (gain, _)) in (1..).zip(&strongest) {
            gained += gain;
            if count > 1 && gained >= points {
                let changes = strongest[..count].iter().map(|(_, change)| change.clone()).collect();
                let way = self.with(pair, changes).way();
                if way.is_some() {
                    return way;
                }
            }
        }
        None
    }
}

struct Lacking {
    people: bool,
    points: i64,
}

/// The same method with nobody but these two.
fn one_couple(problem: &Problem, pair: &PairKey) -> Problem {
    Problem {
        mentees: problem.mentees.iter().filter(|mentee| mentee.key == pair.mentee).cloned().collect(),
        mentors: problem.mentors.iter().filter(|mentor| mentor.key == pair.mentor).cloned().collect(),
        settings: problem.settings.clone(),
        neighbours: problem.neighbours.clone(),
        ..Problem::default()
    }
}
