//! Questions about one solved problem: why not that mentor, who else, at which cost. As data.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::explain::CannotExplain;
use crate::instance::Instance;
use crate::outcome::{Move, Outcome};
use crate::people::{MenteeKey, MentorKey};
use crate::pool::{Flipped, Options, Other, Session};
use crate::problem::Problem;
use crate::rules::{self, RuleBroken};
use crate::score::{self, PairScore, Points};
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

/// Why this mentor does not have this mentee in the plan. `outcome` must be what [`solve`](crate::solve) made of `problem`. Whoever has
/// more than one question asks [`Questions`].
pub fn why_not(
    problem: &Problem,
    outcome: &Outcome,
    mentee: &MenteeKey,
    mentor: &MentorKey,
) -> Result<WhyNot, CannotExplain> {
    Questions::about(problem, outcome)?.why_not(mentee, mentor)
}

/// The `k` other mentors for a mentee that would cost everybody together least, cheapest first. Only mentors that
/// may be proposed and have a place that no lock has taken. `outcome` must be what [`solve`](crate::solve) made of
/// `problem`. Whoever has more than one question asks [`Questions`].
pub fn alternatives(
    problem: &Problem,
    outcome: &Outcome,
    mentee: &MenteeKey,
    k: usize,
) -> Result<Vec<Alternative>, CannotExplain> {
    Questions::about(problem, outcome)?.alternatives(mentee, k)
}

/// A solved problem that is ready to be asked. Getting ready takes as long as solving; then the exact costs of *all* the mentors whom a
/// mentee might have are found by one search.
pub struct Questions<'a> {
    instance: Instance<'a>,
    /// The plan that is asked about: for each mentee her mentor.
    plan: Vec<Option<u32>>,
    /// The best plan that is still open to change, locks apart.
    open: OnceCell<Open>,
}

/// A plan that can be searched for other ways.
struct Open {
    session: Session,
    flipped: Flipped,
    /// Whom this plan gives another mentor than the plan that is asked about.
    changed: BTreeMap<usize, Option<u32>>,
}

impl<'a> Questions<'a> {
    /// `outcome` must be what [`solve`](crate::solve) made of `problem`.
    pub fn about(problem: &'a Problem, outcome: &Outcome) -> Result<Self, CannotExplain> {
        problem.check().map_err(CannotExplain::Bad)?;
        let instance = Instance::new(problem);
        let mentor_of = |key| outcome.pair_of(key).and_then(|pair| instance.mentor(&pair.mentor));
        let plan = instance.mentees.iter().map(|mentee| mentor_of(&mentee.key)).collect();
        Ok(Self { instance, plan, open: OnceCell::new() })
    }

    /// Why this mentor does not have this mentee.
    pub fn why_not(&self, mentee: &MenteeKey, mentor: &MentorKey) -> Result<WhyNot, CannotExplain> {
        let instance = &self.instance;
        let (i, j) = (self.mentee(mentee)?, self.mentor(mentor)?);
        if self.plan[i] == Some(j) {
            return Ok(WhyNot::Proposed);
        }
        let (mentee, mentor) = (instance.mentees[i], instance.mentors[j as usize]);
        let broken = rules::broken(instance.problem, mentee, mentor);
        if !broken.is_empty() {
            return Ok(WhyNot::Forbidden { broken });
        }
        let (score, floor) =
            (score::points(instance.problem, mentee, mentor), score::floor(&instance.problem.settings));
        if score < floor {
            return Ok(WhyNot::BelowFloor { score, floor });
        }
        let capacity = mentor.capacity;
        Ok(self.with_open(i, |open| {
            match open.session.other(&open.flipped, instance.row(i), instance.position(j)) {
                Some(other) => WhyNot::Costs(self.cost(open, i, &other)),
                None => WhyNot::NoPlace { capacity },
            }
        }))
    }

    /// The `k` other mentors for a mentee that would cost everybody together least, cheapest first. Only mentors that may be proposed and
    /// have a place that no lock has taken.
    pub fn alternatives(&self, mentee: &MenteeKey, k: usize) -> Result<Vec<Alternative>, CannotExplain> {
        let i = self.mentee(mentee)?;
        let problem = self.instance.problem;
        Ok(self.with_open(i, |open| {
            // One more, because the mentor whom she has is among them.
            let others = open.session.others(&open.flipped, self.instance.row(i), k.saturating_add(1));
            let mentor = |other: &Other| self.instance.mentor_at(other.mentor);
            let alternative = |other: &Other| {
                let mentor = self.instance.mentors[mentor(other) as usize];
                Alternative {
                    mentor: mentor.key.clone(),
                    score: score::score(problem, self.instance.mentees[i], mentor),
                    cost: self.cost(open, i, other),
                }
            };
            others
                .iter()
                .filter(|other| self.plan[i] != Some(mentor(other)))
                .take(k)
                .map(alternative)
                .collect()
        }))
    }

    /// The plan with this mentee set free, if she is locked.
    fn with_open<T>(&self, i: usize, ask: impl FnOnce(&Open) -> T) -> T {
        match self.instance.locked[i] {
            Some(_) => ask(&self.opened(Some(i))),
            None => ask(self.open.get_or_init(|| self.opened(None))),
        }
    }

    fn opened(&self, freed: Option<usize>) -> Open {
        let instance = &self.instance;
        let (mut fixed, mut places) = (instance.locked.clone(), instance.places.clone());
        if let Some(j) = freed.and_then(|i| fixed[i].take()) {
            places[j as usize] += 1;
        }
        let pool = instance.open(&fixed, &places);
        let Some(session) = Session::begin(&pool, Options::default(), &mut |_| ControlFlow::Continue(()))
        else {
            unreachable!("nobody breaks off here")
        };
        let best = Solution::of(instance, &fixed, &session.planned()).mentor_of;
        let changed = (0..best.len()).filter(|i| best[*i] != self.plan[*i]).map(|i| (i, best[i])).collect();
        Open { flipped: Flipped::new(&pool), session, changed }
    }

    /// The plan that is asked about against the best one with a mentor forced.
    fn cost(&self, open: &Open, i: usize, other: &Other) -> Cost {
        let instance = &self.instance;
        let mut after = open.changed.clone();
        for (row, position) in &other.moves {
            after.insert(instance.mentee_at(*row), position.map(|position| instance.mentor_at(position)));
        }
        let mut cost = Cost {
            matched_lost: 0,
            score_lost: 0,
            moves: Vec::new(),
            replaces_lock: instance.locked[i].map(|j| instance.mentors[j as usize].key.clone()),
        };
        for (k, to) in after.into_iter().filter(|(k, to)| *to != self.plan[*k]) {
            let from = self.plan[k];
            let mentee = instance.mentees[k];
            let key = |j: u32| instance.mentors[j as usize].key.clone();
            let points =
                |j: u32| score::points(instance.problem, mentee, instance.mentors[j as usize]).0 as i64;
            cost.matched_lost += i64::from(from.is_some()) - i64::from(to.is_some());
            cost.score_lost += from.map_or(0, points) - to.map_or(0, points);
            cost.moves.push(Move { mentee: mentee.key.clone(), from: from.map(key), to: to.map(key) });
        }
        cost
    }

    fn mentee(&self, key: &MenteeKey) -> Result<usize, CannotExplain> {
        self.instance.mentee(key).ok_or_else(|| CannotExplain::UnknownMentee(key.clone()))
    }

    fn mentor(&self, key: &MentorKey) -> Result<u32, CannotExplain> {
        self.instance.mentor(key).ok_or_else(|| CannotExplain::UnknownMentor(key.clone()))
    }
}
