//! The checker: believes nothing that a result says about itself.
//!
//! It knows the rules and how to score, and nothing of how plans are found: no blocks, no candidates, no wide instructions. Every pair
//! of the plan is scored by itself, person against person; every pair there could be is scored anew from plain columns of whole numbers;
//! and weak duality does the rest: if no allowed pair is worth more than its two prices, then no plan whatsoever is worth more than all
//! prices together; a plan that is worth just that cannot be beaten. One pass over all couples.

use std::collections::BTreeMap;
use std::fmt;

use crate::digest::digest;
use crate::explain;
use crate::instance::Instance;
use crate::outcome::{Outcome, Proposed};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::{BadProblems, PairKey, Problem};
use crate::score::{self, Points};
use crate::solve::{not_local, threads};
use crate::worth::Worth;

/// Sums of amounts in which a forger may have written anything: wide enough that nothing overflows.
type Wide = [i128; 3];

/// Whether an outcome is the best one for a problem and says nothing untrue.
pub fn verify(problem: &Problem, outcome: &Outcome) -> Result<(), Refuted> {
    problem.check().map_err(Refuted::Bad)?;
    let mentees: BTreeMap<&MenteeKey, &Mentee> = problem.mentees.iter().map(|one| (&one.key, one)).collect();
    let mentors: BTreeMap<&MentorKey, &Mentor> = problem.mentors.iter().map(|one| (&one.key, one)).collect();

    // The plan is possible: nobody twice, nothing forbidden, no mentor overfull, every lock obeyed.
    let mut places = capacities(&mentors);
    let mut pair_of: BTreeMap<&MenteeKey, &Proposed> = BTreeMap::new();
    let mut previous: Option<&MenteeKey> = None;
    for pair in &outcome.pairs {
        let key = || PairKey::new(&pair.mentee, &pair.mentor);
        let (Some(mentee), Some(mentor)) = (mentees.get(&pair.mentee), mentors.get(&pair.mentor)) else {
            return Err(Refuted::Stranger(key()));
        };
        if previous.is_some_and(|previous| *previous >= pair.mentee) {
            return Err(Refuted::OutOfOrder(key()));
        }
        previous = Some(&pair.mentee);
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
    let max_score = score::max_score(&problem.settings);
    if (outcome.matched as usize, outcome.total, outcome.max_score) != (outcome.pairs.len(), total, max_score)
    {
        return Err(Refuted::Totals);
    }

    // No plan is better: the prices pay for every allowed pair, and the plan earns them all.
    let mut places = capacities(&mentors);
    for lock in &problem.locked {
        *places.entry(&lock.mentor).or_default() -= 1;
    }
    let free_places = |mentor: &MentorKey| places.get(mentor).copied().unwrap_or(0);
    let instance = Instance::new(problem);
    let (earned, mut paid) = Checker::new(&instance, outcome)?.all(&pair_of)?;
    for (mentor, price) in &outcome.certificate.mentors {
        add(&mut paid, price.aims(), free_places(mentor));
        if *price < Worth::NOTHING || free_places(mentor) == 0 {
            return Err(Refuted::Prices);
        }
    }
    let with_places = mentors.keys().filter(|mentor| free_places(mentor) > 0).count();
    let priced = (outcome.certificate.mentees.len(), outcome.certificate.mentors.len());
    if priced != (mentees.len() - problem.locked.len(), with_places) {
        return Err(Refuted::Prices);
    }
    if earned != paid {
        return Err(Refuted::NotOptimal);
    }
    reasons(&instance, outcome)
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
    fn all(&self, pair_of: &BTreeMap<&MenteeKey, &Proposed>) -> Result<Sums, Refuted> {
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

/// The reasons and the digest, by making them anew for the plan at hand.
fn reasons(instance: &Instance<'_>, outcome: &Outcome) -> Result<(), Refuted> {
    let mentor_of: Vec<Option<u32>> = instance
        .mentees
        .iter()
        .map(|mentee| outcome.pair_of(&mentee.key).and_then(|pair| instance.mentor(&pair.mentor)))
        .collect();
    let (unmatched, shortages) = explain::unmatched(instance, &mentor_of);
    let locked_pairs_rank = outcome.pairs.iter().filter(|pair| pair.locked).all(|pair| {
        let edges = instance.mentee(&pair.mentee).map_or(&[][..], |i| instance.edges(i));
        let better = edges.iter().filter(|edge| u64::from(edge.score) > pair.score.0).count();
        let itself = !edges.iter().any(|edge| Some(edge.mentor) == instance.mentor(&pair.mentor));
        (pair.rank as usize, pair.of as usize) == (better + 1, edges.len() + usize::from(itself))
    });
    let with_room = explain::with_room(instance, &mentor_of);
    let same =
        (&unmatched, &shortages, &with_room) == (&outcome.unmatched, &outcome.shortages, &outcome.with_room);
    let told = not_local(instance.problem, outcome);
    let not_local = outcome
        .pairs
        .iter()
        .map(|pair| &pair.not_local)
        .zip(told.iter().map(Some).chain(std::iter::repeat(None)));
    let local = not_local.into_iter().all(|(said, true_one)| *said == true_one.cloned().flatten());
    if !locked_pairs_rank || !same || !local {
        return Err(Refuted::Reasons);
    }
    if digest(instance, &outcome.pairs) != outcome.digest {
        return Err(Refuted::Digest);
    }
    Ok(())
}

fn capacities<'a>(mentors: &BTreeMap<&'a MentorKey, &'a Mentor>) -> BTreeMap<&'a MentorKey, i128> {
    mentors.values().map(|mentor| (&mentor.key, i128::from(mentor.capacity))).collect()
}

fn add(sum: &mut Wide, price: [i64; 3], times: i128) {
    for (sum, aim) in sum.iter_mut().zip(price) {
        *sum += i128::from(aim) * times;
    }
}

/// What is wrong with an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refuted {
    /// The problem itself has no meaning.
    Bad(BadProblems),
    /// A pair names somebody who is not in the problem.
    Stranger(PairKey),
    /// The pairs are not in the order of their mentees, or a mentee is in two.
    OutOfOrder(PairKey),
    /// A pair that may not be proposed.
    Forbidden(PairKey),
    /// A locked pair is missing, or a pair is wrongly called locked or free.
    Lock(PairKey),
    /// A pair's score, its contributions or its rank are not true.
    Score(PairKey),
    /// More pairs than places.
    Overfull(MentorKey),
    /// The number of pairs, the total or the maximum is not true.
    Totals,
    /// Prices are missing, too many, or negative.
    Prices,
    /// This pair is worth more than its two prices, so the prices prove nothing.
    Unpaid(PairKey),
    /// The plan is worth less than the prices allow: it is not shown to be the best.
    NotOptimal,
    /// Somebody is not accounted for, or a reason given is not the reason.
    Reasons,
    /// The digest belongs to something else.
    Digest,
}

impl fmt::Display for Refuted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bad(bad) => bad.fmt(f),
            Self::Stranger(pair) => {
                write!(f, "{} and {}: not both are in the pool.", pair.mentee, pair.mentor)
            }
            Self::OutOfOrder(pair) => {
                write!(f, "The mentee {} is out of order or in two pairs.", pair.mentee)
            }
            Self::Forbidden(pair) => write!(f, "{} and {} may not be proposed.", pair.mentee, pair.mentor),
            Self::Lock(pair) => {
                write!(f, "{} and {} differ from what the coordinator decided.", pair.mentee, pair.mentor)
            }
            Self::Score(pair) => {
                write!(f, "{} and {} do not score what is claimed.", pair.mentee, pair.mentor)
            }
            Self::Overfull(mentor) => write!(f, "The mentor {mentor} has more pairs than places."),
            Self::Totals => f.write_str("The totals do not add up."),
            Self::Prices => f.write_str("The certificate lacks prices, or has some that cannot be."),
            Self::Unpaid(pair) => {
                write!(f, "The certificate's prices do not cover {} and {}.", pair.mentee, pair.mentor)
            }
            Self::NotOptimal => f.write_str("The certificate does not show that the plan is the best."),
            Self::Reasons => f.write_str("Somebody is not accounted for, or for a wrong reason."),
            Self::Digest => f.write_str("The digest does not belong to this result."),
        }
    }
}

impl std::error::Error for Refuted {}
