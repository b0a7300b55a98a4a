//! The checker: believes nothing that a result says about itself.
//!
//! It knows the rules and how to score one pair, and nothing of how plans are found. It scores every pair anew and uses
//! weak duality: if no allowed pair is worth more than its two prices, then no plan whatsoever is worth more than all
//! prices together; a plan that is worth just that cannot be beaten. One pass over all couples, whole numbers only.

use std::collections::BTreeMap;
use std::fmt;

use crate::digest::digest;
use crate::explain;
use crate::instance::Instance;
use crate::outcome::{Outcome, Proposed};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::{BadProblems, PairKey, Problem};
use crate::rules;
use crate::score::{self, Points};
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
    let is_locked = |mentee: &MenteeKey| pair_of.get(mentee).is_some_and(|pair| pair.locked);
    let (mut earned, mut paid): (Wide, Wide) = ([0; 3], [0; 3]);
    for mentee in mentees.values().filter(|mentee| !is_locked(&mentee.key)) {
        let price = *outcome.certificate.mentees.get(&mentee.key).ok_or(Refuted::Prices)?;
        add(&mut paid, price, 1);
        if price < Worth::NOTHING {
            return Err(Refuted::Prices);
        }
        let (mut better, mut of) = (0, 0);
        let pair = pair_of.get(&mentee.key).copied();
        for mentor in mentors.values() {
            let Some(score) = proposable(problem, mentee, mentor) else { continue };
            of += 1;
            better += u32::from(pair.is_some_and(|pair| score > pair.score));
            let counted = score::counted(problem, mentee, mentor, score);
            let worth = Worth::of_pair(problem.settings.objective, counted, mentee.person.weeks_waiting);
            if free_places(&mentor.key) == 0 {
                continue;
            }
            let mut together: Wide = [0; 3];
            add(&mut together, price, 1);
            add(&mut together, *outcome.certificate.mentors.get(&mentor.key).ok_or(Refuted::Prices)?, 1);
            if together < wide(worth) {
                return Err(Refuted::Unpaid(PairKey::new(&mentee.key, &mentor.key)));
            }
            if pair.is_some_and(|pair| pair.mentor == mentor.key) {
                add(&mut earned, worth, 1);
            }
        }
        if let Some(pair) = pair.filter(|pair| (pair.rank, pair.of) != (better + 1, of)) {
            return Err(Refuted::Score(PairKey::new(&pair.mentee, &pair.mentor)));
        }
    }
    for (mentor, price) in &outcome.certificate.mentors {
        add(&mut paid, *price, free_places(mentor));
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
    reasons(problem, outcome)
}

/// The reasons and the digest, by making them anew for the plan at hand.
fn reasons(problem: &Problem, outcome: &Outcome) -> Result<(), Refuted> {
    let instance = Instance::new(problem);
    let mentor_of: Vec<Option<u32>> = instance
        .mentees
        .iter()
        .map(|mentee| outcome.pair_of(&mentee.key).and_then(|pair| instance.mentor(&pair.mentor)))
        .collect();
    let (unmatched, shortages) = explain::unmatched(&instance, &mentor_of);
    let locked_pairs_rank = outcome.pairs.iter().filter(|pair| pair.locked).all(|pair| {
        let edges = instance.mentee(&pair.mentee).map_or(&[][..], |i| instance.edges(i));
        let better = edges.iter().filter(|edge| u64::from(edge.score) > pair.score.0).count();
        let itself = !edges.iter().any(|edge| Some(edge.mentor) == instance.mentor(&pair.mentor));
        (pair.rank as usize, pair.of as usize) == (better + 1, edges.len() + usize::from(itself))
    });
    let with_room = explain::with_room(&instance, &mentor_of);
    let same =
        (&unmatched, &shortages, &with_room) == (&outcome.unmatched, &outcome.shortages, &outcome.with_room);
    if !locked_pairs_rank || !same {
        return Err(Refuted::Reasons);
    }
    if digest(&instance, &outcome.pairs) != outcome.digest {
        return Err(Refuted::Digest);
    }
    Ok(())
}

fn capacities<'a>(mentors: &BTreeMap<&'a MentorKey, &'a Mentor>) -> BTreeMap<&'a MentorKey, i128> {
    mentors.values().map(|mentor| (&mentor.key, i128::from(mentor.capacity))).collect()
}

/// The score of a pair, if it may be proposed.
fn proposable(problem: &Problem, mentee: &Mentee, mentor: &Mentor) -> Option<Points> {
    if !rules::broken(problem, mentee, mentor).is_empty() {
        return None;
    }
    Some(score::points(problem, mentee, mentor)).filter(|score| *score >= score::floor(&problem.settings))
}

fn wide(worth: Worth) -> Wide {
    worth.aims().map(i128::from)
}

fn add(sum: &mut Wide, worth: Worth, times: i128) {
    for (sum, aim) in sum.iter_mut().zip(wide(worth)) {
        *sum += aim * times;
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
