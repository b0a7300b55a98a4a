//! Whether an outcome accounts for everybody, and for true reasons.

use super::Refuted;
use crate::digest::digest;
use crate::explain;
use crate::instance::Instance;
use crate::outcome::Outcome;
use crate::solve::not_local;

/// The reasons and the digest, by making them anew for the plan at hand.
pub(super) fn are_true(instance: &Instance<'_>, outcome: &Outcome) -> Result<(), Refuted> {
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
