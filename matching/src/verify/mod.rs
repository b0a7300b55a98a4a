//! The checker: believes nothing that a result says about itself.
//!
//! It knows the rules and how to score, and nothing of how plans are found: no blocks, no candidates, no wide instructions. Every pair
//! of the plan is scored by itself, person against person; every pair there could be is scored anew from plain columns of whole numbers;
//! and weak duality does the rest: if no allowed pair is worth more than its two prices, then no plan whatsoever is worth more than all
//! prices together; a plan that is worth just that cannot be beaten. One pass over all couples.

mod reasons;
mod refuted;

use std::collections::BTreeMap;

pub use refuted::Refuted;

use crate::instance::Instance;
use crate::outcome::{Outcome, Proposed};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::{PairKey, Problem};
use crate::score::{self, Points};
use crate::solve::threads;
use crate::worth::Worth;

/// Sums of amounts in which a forger may have written anything: wide enough that nothing overflows.
type Wide = [i128; 3];

/// Whether an outcome is the best one for a problem and says nothing untrue.
pub fn verify(problem: &Problem, outcome: &Outcome) -> Result<(), Refuted> {
    problem.check().map_err(Refuted::Bad)?;
    let pair_of = is_possible(problem, outcome)?;
    let instance = Instance::new(problem);
    cannot_be_beaten(&instance, outcome, &pair_of)?;
    reasons::are_true(&instance, outcome)
}

type PairOf<'a> = BTreeMap<&'a MenteeKey, &'a Proposed>;

/// The plan is possible and scores what it says: nobody twice, nothing forbidden, no mentor overfull, every lock obeyed.
fn is_possible<'a>(problem: &'a Problem, outcome: &'a Outcome) -> Result<PairOf<'a>, Refuted> {
    let mentees: BTreeMap<&MenteeKey, &Mentee> = problem.mentees.iter().map(|one| (&one.key, one)).collect();
    let mentors: BTreeMap<&MentorKey, &Mentor> = problem.mentors.iter().map(|one| (&one.key, one)).collect();
    let mut places = capacities(problem);
    let mut pair_of: PairOf<'a> = BTreeMap::new();
    for pair in &outcome.pairs {
        let key = || PairKey::new(&pair.mentee, &pair.mentor);
        let (Some(mentee), Some(mentor)) = (mentees.get(&pair.mentee), mentors.get(&pair.mentor)) else {
            return Err(Refuted::Stranger(key()));
        };
        if pair_of.last_key_value().is_some_and(|(previous, _)| **previous >= pair.mentee) {
            return Err(Refuted::OutOfOrder(key()));
        }
        pair_of.insert(&pair.mentee, pair);
        *places.entry(&pair.mentor).or_default() -= 1;
        let truth = score::score(problem, mentee, mentor);
        if !truth.broken.is_empty() || (truth.below_floor && !pair.locked) {
            return Err(Refuted::Forbidden(key()));
        }
        if pair.locked != problem.locked.contains(&key()) {
            return Err(Refuted::Lock(key()));
        }
        if pair.score != truth.score || pair.contributions != truth.contributions {
            return Err(Refuted::Score(key()));
        }
    }
    if let Some((mentor, _)) = places.iter().find(|(_, left)| **left < 0) {
        return Err(Refuted::Overfull((*mentor).clone()));
    }
    if let Some(lock) = problem.locked.iter().find(|lock| !pair_of.contains_key(&lock.mentee)) {
        return Err(Refuted::Lock(lock.clone()));
    }
    let total: Points = outcome.pairs.iter().map(|pair| pair.score).sum();
    let truth = (outcome.pairs.len(), total, score::max_score(&problem.settings));
    if (outcome.matched as usize, outcome.total, outcome.max_score) != truth {
        return Err(Refuted::Totals);
    }
    Ok(pair_of)
}

/// No plan is better: the prices pay for every allowed pair, and the plan earns them all.
fn cannot_be_beaten(instance: &Instance<'_>, outcome: &Outcome, pair_of: &PairOf<'_>) -> Result<(), Refuted> {
    let problem = instance.problem;
    let mut places = capacities(problem);
    for lock in &problem.locked {
        *places.entry(&lock.mentor).or_default() -= 1;
    }
    let free_places = |mentor: &MentorKey| places.get(mentor).copied().unwrap_or(0);
    let (earned, mut paid) = Checker::new(instance, outcome)?.all(pair_of)?;
    for (mentor, price) in &outcome.certificate.mentors {
        add(&mut paid, price.aims(), free_places(mentor));
        if *price < Worth::NOTHING || free_places(mentor) == 0 {
            return Err(Refuted::Prices);
        }
    }
    let with_places = places.values().filter(|free| **free > 0).count();
    let priced = (outcome.certificate.mentees.len(), outcome.certificate.mentors.len());
    if priced != (problem.mentees.len() - problem.locked.len(), with_places) {
        return Err(Refuted::Prices);
    }
    if earned != paid {
        return Err(Refuted::NotOptimal);
    }
    Ok(())
}

/// Prices and places by number, and the columns from which every pair is scored.
struct Checker<'a> {
    instance: &'a Instance<'a>,
    mentee_price: Vec<Option<[i64; 3]>>,
    /// By position, as in the columns.
    mentors: Vec<Priced<'a>>,
}

/// What counts of a mentor: her price, free places, area.
type Priced<'a> = (Option<[i64; 3]>, u32, Option<&'a str>);

/// What the pairs of some mentees are worth, and their prices.
type Sums = (Wide, Wide);

/// No honest price is as large, and sums of two of them fit.
const LARGEST_PRICE: u64 = 1 << 60;

impl<'a> Checker<'a> {
    fn new(instance: &'a Instance<'a>, outcome: &Outcome) -> Result<Self, Refuted> {
        let certificate = &outcome.certificate;
        let all = certificate.mentees.values().chain(certificate.mentors.values());
        if all.flat_map(|price| price.aims()).any(|aim| aim.unsigned_abs() > LARGEST_PRICE) {
            return Err(Refuted::Prices);
        }
        let mentor = |position: usize| {
            let j = instance.mentor_at(position as u32) as usize;
            let mentor = instance.mentors[j];
            let price = certificate.mentors.get(&mentor.key).map(|price| price.aims());
            (price, instance.places[j], mentor.person.area.as_deref())
        };
        let mentee_price =
            instance.mentees.iter().map(|one| Some(certificate.mentees.get(&one.key)?.aims())).collect();
        let mentors = (0..instance.mentors.len()).map(mentor).collect();
        Ok(Self { instance, mentee_price, mentors })
    }

    /// Every mentee against every mentor, on several threads; the first fault in the order of the mentees.
    fn all(&self, pair_of: &PairOf<'_>) -> Result<Sums, Refuted> {
        let mentees: Vec<usize> = (0..self.instance.mentees.len()).collect();
        let part = mentees.len().div_ceil(threads()).max(1);
        let some = |part: &[usize]| {
            let mut sums: Sums = ([0; 3], [0; 3]);
            for i in part {
                let pair = pair_of.get(&self.instance.mentees[*i].key).copied();
                if pair.is_none_or(|pair| !pair.locked) {
                    self.one(*i, pair, &mut sums)?;
                }
            }
            Ok(sums)
        };
        let some = &some;
        let sums: Vec<Result<Sums, Refuted>> = std::thread::scope(|scope| {
            let running: Vec<_> = mentees.chunks(part).map(|part| scope.spawn(move || some(part))).collect();
            let ended = running.into_iter().map(|thread| thread.join());
            ended.map(|sums| sums.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let mut all: Sums = ([0; 3], [0; 3]);
        for sums in sums {
            let (earned, paid) = sums?;
            (0..3).for_each(|aim| {
                (all.0[aim], all.1[aim]) = (all.0[aim] + earned[aim], all.1[aim] + paid[aim])
            });
        }
        Ok(all)
    }

    /// One mentee against every mentor.
    fn one(&self, i: usize, pair: Option<&Proposed>, (earned, paid): &mut Sums) -> Result<(), Refuted> {
        let (instance, problem) = (self.instance, self.instance.problem);
        let mentee = instance.mentees[i];
        let key = |position: usize| &instance.mentors[instance.mentor_at(position as u32) as usize].key;
        let row = instance.row(i) as usize;
        let price = self.mentee_price[i].filter(|price| *price >= [0; 3]).ok_or(Refuted::Prices)?;
        add(paid, price, 1);
        let unit = u64::from(problem.settings.unit());
        let margin =
            problem.settings.local_first_percent.map_or(0, |it| score::local_margin(&problem.settings, it).0);
        let own = pair.and_then(|pair| instance.mentor(&pair.mentor)).map(|j| instance.position(j) as usize);
        let (mut better, mut of) = (0, 0);
        for (position, (mentor_price, places, area)) in self.mentors.iter().enumerate() {
            let Some(points) = instance.pool.points(row, position) else { continue };
            of += 1;
            let score = u64::from(points) * unit;
            better += u32::from(pair.is_some_and(|pair| score > pair.score.0));
            if *places == 0 {
                continue;
            }
            let local = area.is_some() && *area == mentee.person.area.as_deref();
            let counted = if local { score + margin } else { score };
            let worth =
                Worth::of_pair(problem.settings.objective, counted, mentee.person.weeks_waiting).aims();
            let mentor_price = mentor_price.ok_or(Refuted::Prices)?;
            let together: [i64; 3] = std::array::from_fn(|aim| price[aim] + mentor_price[aim]);
            if together < worth {
                return Err(Refuted::Unpaid(PairKey::new(&mentee.key, key(position))));
            }
            if own == Some(position) {
                add(earned, worth, 1);
            }
        }
        match pair {
            Some(pair) if (pair.rank, pair.of) != (better + 1, of) => {
                Err(Refuted::Score(PairKey::new(&pair.mentee, &pair.mentor)))
            }
            Some(_) | None => Ok(()),
        }
    }
}

fn capacities(problem: &Problem) -> BTreeMap<&MentorKey, i128> {
    problem.mentors.iter().map(|mentor| (&mentor.key, i128::from(mentor.capacity))).collect()
}

fn add(sum: &mut Wide, price: [i64; 3], times: i128) {
    for (sum, aim) in sum.iter_mut().zip(price) {
        *sum += i128::from(aim) * times;
    }
}
