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

/// Whether somebody's part of the plan could be otherwise without making it worse: as many people, as many points, as many weeks waited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Standing {
    /// It is so in every best plan.
    Forced,
    /// Other plans are equally good. The fixed order of the programme's seed has chosen.
    Free {
        /// Mentors whom she has in one of them.
        mentors: Vec<MentorKey>,
        /// Whether she has none in one of them.
        without: bool,
    },
}

/// Why a mentee is not proposed to a mentor of her own area although those come first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NotLocal {
    /// No mentor of her area may be proposed to her and has a place.
    NoLocalMentor,
    /// With the best of them fewer people would be matched.
    MorePeople {
        /// So many fewer.
        people: u32,
        /// The local mentor who would cost least.
        instead: MentorKey,
    },
    /// With the best of them the pairs together would score less, by more than the margin.
    BetterBy {
        /// So much less, the margin not counted. Not above nothing where the local mentor would take another one's local place.
        points: i64,
        /// The local mentor who would cost least.
        instead: MentorKey,
    },
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
            let it = |position: u32| position == instance.position(j);
            match open.session.best_among(&open.flipped, instance.row(i), &it) {
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

    /// For each mentee who is not locked, whether her part of the plan could be otherwise without making it worse. One pass over all pairs.
    pub fn standing(&self) -> BTreeMap<MenteeKey, Standing> {
        let instance = &self.instance;
        let equals = self.open.get_or_init(|| self.opened(None)).session.equals();
        let standing = |i: usize| {
            let equal = &equals[instance.row(i) as usize];
            let mut mentors: Vec<u32> = equal.mentors.iter().map(|at| instance.mentor_at(*at)).collect();
            mentors.retain(|j| self.plan[i] != Some(*j));
            mentors.sort_unstable();
            let without = equal.without && self.plan[i].is_some();
            if mentors.is_empty() && !without {
                return Standing::Forced;
            }
            let key = |j: u32| instance.mentors[j as usize].key.clone();
            Standing::Free { mentors: mentors.into_iter().map(key).collect(), without }
        };
        let open = (0..self.plan.len()).filter(|i| instance.locked[*i].is_none());
        open.map(|i| (instance.mentees[i].key.clone(), standing(i))).collect()
    }

    /// Why a mentee is not proposed to a mentor of her own area. Nothing where local mentors do not come first, and for those who have one,
    /// who have none at all, who are locked, or whose area is not known.
    pub fn not_local(&self, mentee: &MenteeKey) -> Result<Option<NotLocal>, CannotExplain> {
        let instance = &self.instance;
        let i = self.mentee(mentee)?;
        let (Some(j), None, Some(_)) =
            (self.plan[i], instance.locked[i], instance.problem.settings.local_first_percent)
        else {
            return Ok(None);
        };
        let area = |position: u32| &instance.mentors[instance.mentor_at(position) as usize].person.area;
        let own = &instance.mentees[i].person.area;
        if own.is_none() || area(instance.position(j)) == own {
            return Ok(None);
        }
        Ok(Some(self.with_open(i, |open| {
            let local = |position: u32| area(position) == own;
            let Some(best) = open.session.best_among(&open.flipped, instance.row(i), &local) else {
                return NotLocal::NoLocalMentor;
            };
            let cost = self.cost(open, i, &best);
            let instead = instance.mentors[instance.mentor_at(best.mentor) as usize].key.clone();
            match u32::try_from(cost.matched_lost) {
                Ok(people @ 1..) => NotLocal::MorePeople { people, instead },
                Ok(0) | Err(_) => NotLocal::BetterBy { points: cost.score_lost, instead },
            }
        })))
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
