//! Why somebody is unmatched, and why a mentor has room: as data.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::instance::Instance;
use crate::outcome::{
    Blocked, BlockedBy, NEAR_MISSES, NearMiss, Shortage, TooLow, WhyRoom, WhyUnmatched, WithRoom,
};
use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::{BadProblems, PairKey};
use crate::rules::{self, RuleBroken, RuleKind};
use crate::score::{self, Points};
use crate::shortage::shortages;

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
    let mut closest = NearMisses::default();
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
        closest.add(pair, broken);
    }
    if let Some((score, best)) = best {
        return Ok(TooLow { best, score, floor: score::floor(&problem.settings) });
    }
    let mut rules: Vec<BlockedBy> =
        counts.into_iter().map(|(rule, (blocks, alone))| BlockedBy { rule, blocks, alone }).collect();
    rules.sort_by_key(|by| Reverse((by.alone, by.blocks)));
    Err(Blocked { rules, closest: closest.0 })
}

/// Those whom the fewest rules stop; of equals whoever came first. Nobody who must never meet the person in question.
#[derive(Default)]
pub(crate) struct NearMisses(pub Vec<NearMiss>);

impl NearMisses {
    pub fn add(&mut self, pair: PairKey, broken: Vec<RuleBroken>) {
        let Self(misses) = self;
        if !broken.contains(&RuleBroken::KeptApart) {
            let at = misses.partition_point(|miss| miss.broken.len() <= broken.len());
            misses.insert(at, NearMiss { pair, broken });
            misses.truncate(NEAR_MISSES);
        }
    }
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
