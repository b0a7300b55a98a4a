//! What a run found out: the proposed pairs with their reasons, everybody else with theirs, and the proof.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::people::{MenteeKey, MentorKey};
use crate::problem::PairKey;
use crate::questions::NotLocal;
use crate::rules::{RuleBroken, RuleKind};
use crate::score::{Contribution, Points};
use crate::worth::Worth;

/// The best plan for a problem. Equal problems give equal outcomes, whatever the order of their rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The pairs of the plan, in the order of the mentees' keys.
    pub pairs: Vec<Proposed>,
    /// Every mentee without a pair, with the reason.
    pub unmatched: BTreeMap<MenteeKey, WhyUnmatched>,
    /// The groups of mentees for whom there are too few places; see [`WhyUnmatched::Shortage`]. One may contain another.
    pub shortages: Vec<Shortage>,
    /// Every mentor with places left, with the reason.
    pub with_room: BTreeMap<MentorKey, WithRoom>,
    /// Number of pairs.
    pub matched: u32,
    /// Sum of the pairs' scores.
    pub total: Points,
    /// What a pair that agrees in everything would score under these settings.
    pub max_score: Points,
    /// The proof that no plan is better.
    pub certificate: Certificate,
    /// Fingerprint of the people, the allowed pairs with their scores, and the plan: 32 hexadecimal digits. Equal
    /// problems give equal digests on every machine. It detects a mix-up, not a forger.
    pub digest: String,
}

impl Outcome {
    /// The proposal for a mentee.
    pub fn pair_of(&self, mentee: &MenteeKey) -> Option<&Proposed> {
        self.pairs.binary_search_by(|pair| pair.mentee.cmp(mentee)).ok().map(|i| &self.pairs[i])
    }

    /// The group with too few places that left a mentee without a pair, if that is the reason.
    pub fn shortage_of(&self, mentee: &MenteeKey) -> Option<&Shortage> {
        match self.unmatched.get(mentee)? {
            WhyUnmatched::Shortage { group } => self.shortages.get(*group as usize),
            WhyUnmatched::NoMentors
            | WhyUnmatched::NoAllowedMentor(_)
            | WhyUnmatched::BelowFloor(_)
            | WhyUnmatched::LowersTotal => None,
        }
    }

    /// The proposals for a mentor.
    pub fn pairs_of<'a>(&'a self, mentor: &'a MentorKey) -> impl Iterator<Item = &'a Proposed> {
        self.pairs.iter().filter(move |pair| pair.mentor == *mentor)
    }
}

/// One pair of a plan, and why these two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposed {
    /// The mentee.
    pub mentee: MenteeKey,
    /// The mentor.
    pub mentor: MentorKey,
    /// Sum of the contributions.
    pub score: Points,
    /// One per criterion with a weight above 0, in the method's order.
    pub contributions: Vec<Contribution>,
    /// Where this mentor stands among all that may be proposed to this mentee: 1 + the number that score higher.
    pub rank: u32,
    /// How many may be proposed to this mentee, this one included.
    pub of: u32,
    /// Whether a coordinator decided the pair beforehand.
    pub locked: bool,
    /// Why the mentor is not a local one, where local mentors come first. Not told in pools of more than [`LOCAL_TOLD`] couples: ask
    /// [`Questions::not_local`](crate::Questions::not_local) there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_local: Option<NotLocal>,
}

/// Up to so many couples every proposal that is not local says why.
pub const LOCAL_TOLD: usize = 1_000_000;

/// Why a mentee has no pair. Exactly one of these is the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WhyUnmatched {
    /// There are no mentors at all.
    NoMentors,
    /// Every mentor is forbidden by some rule.
    NoAllowedMentor(Blocked),
    /// Somebody is allowed, but nobody fits well enough.
    BelowFloor(TooLow),
    /// More mentees than places: whoever is matched, somebody of this group is left.
    Shortage {
        /// Which group: an index into [`Outcome::shortages`].
        group: u32,
    },
    /// Only under [`BestTotal`](crate::Objective::BestTotal): the mentee could have a pair, at the price of a lower
    /// total.
    LowersTotal,
}

/// A mentor's free places, and why they are free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithRoom {
    /// Places left after this plan.
    pub places_left: u32,
    /// Why.
    pub why: WhyRoom,
}

/// Why a mentor has places left. Exactly one of these is the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WhyRoom {
    /// There are no mentees at all.
    NoMentees,
    /// Every mentee is forbidden by some rule.
    NoAllowedMentee(Blocked),
    /// Somebody is allowed, but nobody fits well enough.
    BelowFloor(TooLow),
    /// Everybody who may be proposed has a pair, here or elsewhere.
    AllServed {
        /// How many may be proposed.
        allowed: u32,
    },
}

/// What stands between one person and everybody on the other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blocked {
    /// Per rule, the ones that block most first.
    pub rules: Vec<BlockedBy>,
    /// Up to [`NEAR_MISSES`] of the other side with the fewest broken rules. Nobody who must never meet this person.
    pub closest: Vec<NearMiss>,
}

/// The most [`Blocked::closest`] lists.
pub const NEAR_MISSES: usize = 3;

/// How much one rule blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockedBy {
    /// Which rule.
    pub rule: RuleKind,
    /// How many of the other side it blocks, with or without other rules.
    pub blocks: u32,
    /// How many it blocks alone: so many would be allowed without it.
    pub alone: u32,
}

/// A forbidden pair and all that forbids it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NearMiss {
    /// The pair.
    pub pair: PairKey,
    /// What forbids it.
    pub broken: Vec<RuleBroken>,
}

/// The best allowed pair of somebody for whom nothing reaches the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TooLow {
    /// The pair that comes closest.
    pub best: PairKey,
    /// Its score.
    pub score: Points,
    /// The score asked for.
    pub floor: Points,
}

/// A group of mentees for whom there are too few places: nobody of the group may be proposed to any other mentor
/// (a Hall set).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shortage {
    /// The group, in the order of their keys. The unmatched mentee herself is one of them; who is locked is not.
    pub mentees: Vec<MenteeKey>,
    /// All the mentors who may be proposed to somebody of the group.
    pub mentors: Vec<MentorKey>,
    /// Places of those mentors that no lock has taken: fewer than the group has members.
    pub places: u64,
}

/// Prices that prove a plan optimal (linear-programming duals). For all pairs that may be proposed, the two prices add
/// up to at least the pair's worth, so no plan is worth more than all prices together; and the plan is worth just that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// One price for each mentee who is not locked.
    pub mentees: BTreeMap<MenteeKey, Worth>,
    /// One price for each mentor who has places that no lock has taken: the price of one such place, and an upper bound
    /// for what one more could add.
    pub mentors: BTreeMap<MentorKey, Worth>,
}

/// What happens to one mentee between two plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Who.
    pub mentee: MenteeKey,
    /// Her mentor in the first plan.
    pub from: Option<MentorKey>,
    /// Her mentor in the second plan.
    pub to: Option<MentorKey>,
}

/// Everybody whose mentor differs between two outcomes, in the order of the mentees' keys.
pub fn moves(before: &Outcome, after: &Outcome) -> Vec<Move> {
    moves_between(&mentors(before), &mentors(after))
}

pub(crate) fn mentors(outcome: &Outcome) -> BTreeMap<&MenteeKey, &MentorKey> {
    outcome.pairs.iter().map(|pair| (&pair.mentee, &pair.mentor)).collect()
}

pub(crate) fn moves_between(
    before: &BTreeMap<&MenteeKey, &MentorKey>,
    after: &BTreeMap<&MenteeKey, &MentorKey>,
) -> Vec<Move> {
    let mentees: BTreeSet<&MenteeKey> = before.keys().chain(after.keys()).copied().collect();
    mentees
        .into_iter()
        .filter(|mentee| before.get(mentee) != after.get(mentee))
        .map(|mentee| Move {
            mentee: mentee.clone(),
            from: before.get(mentee).map(|mentor| (*mentor).clone()),
            to: after.get(mentee).map(|mentor| (*mentor).clone()),
        })
        .collect()
}
