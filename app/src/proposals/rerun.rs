//! What a search found that the one before did not, and why: between two searches stand decisions, people who came, went
//! or told something else, and another aim or other weights.

use std::collections::{BTreeMap, BTreeSet};

use matching::{Mentee, MenteeKey, Mentor, MentorKey, Move, Outcome, PairKey, Person, Problem, RuleBroken};

use super::asked::Asked;

/// A search with its result, as far as a comparison looks.
#[derive(Clone, Copy, Debug)]
pub struct Search<'s> {
    /// What it was about.
    pub problem: &'s Problem,
    /// What it was asked for.
    pub asked: &'s Asked,
    /// What it found.
    pub outcome: &'s Outcome,
}

/// What is different from the search before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Pairs that are the same.
    pub kept: usize,
    /// Whose mentor is another one now, and why.
    pub moved: Vec<(Move, Why)>,
    /// What stood between the two searches.
    pub causes: Causes,
}

impl Differences {
    /// The mentees whose pair is new, where most of the plan is not: otherwise everything would be.
    pub fn new_pairs(&self) -> BTreeSet<String> {
        if self.kept == 0 {
            return BTreeSet::new();
        }
        let new = self.moved.iter().filter(|(step, _)| step.to.is_some());
        new.map(|(step, _)| step.mentee.0.clone()).collect()
    }
}

/// Why somebody's mentor is another one than before: the first of these that is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody decided that the two stay together.
    Locked,
    /// Somebody decided: not the two of before.
    Vetoed,
    /// The mentee was not in the pool before.
    NewMentee,
    /// The mentee is not in the pool any more.
    MenteeGone,
    /// The mentor of before is not in the pool any more.
    MentorGone(MentorKey),
    /// A rule forbids the pair of before by now.
    Forbidden(Box<RuleBroken>),
    /// The mentor of now was not in the pool before, or has more places.
    NewMentor(MentorKey),
    /// The place of before is somebody else's, for whom somebody decided so.
    PlaceDecided(MenteeKey),
    /// The search was asked for something else.
    AskedOtherwise,
    /// It suits everybody better together.
    Together,
}

/// What stood between two searches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Causes {
    /// Who is new in the pool.
    pub new: Vec<String>,
    /// Who is not in it any more, those left out whom the search before gave a pair that was approved.
    pub gone: Vec<String>,
    /// About whom something else is known, or who has another number of places.
    pub told: Vec<String>,
    /// Pairs that stay together now, and did not before.
    pub locked: Vec<PairKey>,
    /// Pairs that were let go.
    pub unlocked: Vec<PairKey>,
    /// Pairs that were refused.
    pub vetoed: Vec<PairKey>,
    /// Refusals that were taken back.
    pub unvetoed: Vec<PairKey>,
    /// Another aim, or other weights.
    pub asked: bool,
}

impl Causes {
    /// Whether anything at all stood between the two.
    pub fn any(&self) -> bool {
        *self != Self::default()
    }
}

/// Compares a search with the one before. `approved` are the pairs that a human made in between: they are not gone, but done.
pub fn differences(before: Search<'_>, now: Search<'_>, approved: &BTreeSet<PairKey>) -> Differences {
    let causes = causes(before, now, approved);
    let served: BTreeSet<&MenteeKey> = approved.iter().map(|pair| &pair.mentee).collect();
    let mut moved = Vec::new();
    for step in matching::moves(before.outcome, now.outcome) {
        if !served.contains(&step.mentee) {
            let why = why(before, now, &causes, &step);
            moved.push((step, why));
        }
    }
    let same = |pair: &&matching::Proposed| {
        now.outcome.pair_of(&pair.mentee).is_some_and(|found| found.mentor == pair.mentor)
    };
    Differences { kept: before.outcome.pairs.iter().filter(same).count(), moved, causes }
}

fn why(before: Search<'_>, now: Search<'_>, causes: &Causes, step: &Move) -> Why {
    let has = |list: &[PairKey], mentor: &Option<MentorKey>| {
        mentor.as_ref().is_some_and(|mentor| list.contains(&PairKey::new(&step.mentee, mentor)))
    };
    if has(&causes.locked, &step.to) {
        return Why::Locked;
    }
    if has(&causes.vetoed, &step.from) {
        return Why::Vetoed;
    }
    let knows = |search: Search<'_>| search.problem.mentees.iter().any(|mentee| mentee.key == step.mentee);
    if !knows(before) {
        return Why::NewMentee;
    }
    if !knows(now) {
        return Why::MenteeGone;
    }
    if let Some(from) = &step.from {
        match matching::score_pair(now.problem, &step.mentee, from) {
            Err(_) => return Why::MentorGone(from.clone()),
            Ok(score) => {
                if let Some(broken) = score.broken.into_iter().next() {
                    return Why::Forbidden(Box::new(broken));
                }
            }
        }
        let taken_by = causes.locked.iter().find(|pair| pair.mentor == *from && pair.mentee != step.mentee);
        if let Some(pair) = taken_by {
            return Why::PlaceDecided(pair.mentee.clone());
        }
    }
    if let Some(to) = step.to.as_ref().filter(|to| places(now.problem, to) > places(before.problem, to)) {
        return Why::NewMentor(to.clone());
    }
    if causes.asked { Why::AskedOtherwise } else { Why::Together }
}

fn places(problem: &Problem, mentor: &MentorKey) -> u32 {
    problem.mentors.iter().find(|one| one.key == *mentor).map_or(0, |mentor| mentor.capacity)
}

fn causes(before: Search<'_>, now: Search<'_>, approved: &BTreeSet<PairKey>) -> Causes {
    let (then, here) = (everybody(before.problem, approved), everybody(now.problem, &BTreeSet::new()));
    let of = |keys: Vec<&Key<'_>>| keys.into_iter().map(|(_, key)| (*key).to_owned()).collect();
    let told = here.iter().filter(|(key, facts)| then.get(*key).is_some_and(|earlier| earlier != *facts));
    // A decision about somebody who is not there is the news that they are not there.
    let there = |pair: &&PairKey| {
        here.contains_key(&("mentee", pair.mentee.0.as_str()))
            && here.contains_key(&("mentor", pair.mentor.0.as_str()))
    };
    let more = |now: &BTreeSet<PairKey>, before: &BTreeSet<PairKey>| -> Vec<PairKey> {
        now.difference(before).filter(there).cloned().collect()
    };
    let (a, b) = (&before.problem, &now.problem);
    Causes {
        new: of(here.keys().filter(|key| !then.contains_key(*key)).collect()),
        gone: of(then.keys().filter(|key| !here.contains_key(*key)).collect()),
        told: of(told.map(|(key, _)| key).collect()),
        locked: more(&b.locked, &a.locked),
        unlocked: more(&a.locked, &b.locked),
        vetoed: more(&b.vetoed, &a.vetoed),
        unvetoed: more(&a.vetoed, &b.vetoed),
        asked: before.asked != now.asked,
    }
}

type Key<'p> = (&'static str, &'p str);

/// Everybody with what matching knows of them and their places. That a week has passed is no news; nor is a place that an
/// approved pair has taken.
fn everybody<'p>(problem: &'p Problem, approved: &BTreeSet<PairKey>) -> BTreeMap<Key<'p>, (Person, u32)> {
    let timeless = |person: &Person| Person { weeks_waiting: 0, age: None, ..person.clone() };
    let mut all = BTreeMap::new();
    for Mentee { key, person } in &problem.mentees {
        if !approved.iter().any(|pair| pair.mentee == *key) {
            all.insert(("mentee", key.0.as_str()), (timeless(person), 1));
        }
    }
    for Mentor { key, person, capacity } in &problem.mentors {
        let taken = approved.iter().filter(|pair| pair.mentor == *key).count();
        let left = capacity.saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX));
        if left > 0 {
            all.insert(("mentor", key.0.as_str()), (timeless(person), left));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use matching::criteria::Interests;
    use matching::{Criterion, solve};

    fn likes(what: &[&str]) -> Person {
        Person { interests: what.iter().map(|slug| (*slug).to_owned()).collect(), ..Person::default() }
    }

    /// Amina goes best with Liv, Yusuf with Kjell.
    fn four() -> Problem {
        let mentee = |key: &str, what: &[&str]| Mentee { key: key.into(), person: likes(what) };
        let mentor = |key: &str, what: &[&str]| Mentor { key: key.into(), person: likes(what), capacity: 1 };
        let mut problem = Problem {
            mentees: vec![mentee("amina", &["hiking", "cooking"]), mentee("yusuf", &["football"])],
            mentors: vec![mentor("liv", &["hiking", "cooking"]), mentor("kjell", &["football"])],
            ..Problem::default()
        };
        let at_most = std::num::NonZeroU8::MIN.saturating_add(4);
        problem.settings.criteria =
            vec![Criterion::Interests(Interests { weight: 1, at_most, points: None })];
        problem
    }

    fn compare(before: &Problem, now: &Problem, approved: &[PairKey]) -> Differences {
        let (found, finds) = (solve(before).unwrap(), solve(now).unwrap());
        let asked = |problem: &Problem| Asked { settings: problem.settings.clone(), fairness: None };
        let (first, second) = (asked(before), asked(now));
        differences(
            Search { problem: before, asked: &first, outcome: &found },
            Search { problem: now, asked: &second, outcome: &finds },
            &approved.iter().cloned().collect(),
        )
    }

    fn pair(mentee: &str, mentor: &str) -> PairKey {
        PairKey { mentee: mentee.into(), mentor: mentor.into() }
    }

    fn whys(differences: &Differences) -> Vec<(&str, &Why)> {
        differences.moved.iter().map(|(step, why)| (step.mentee.0.as_str(), why)).collect()
    }

    #[test]
    fn the_same_again_is_no_difference() {
        let found = compare(&four(), &four(), &[]);
        assert_eq!((found.kept, found.moved.len(), found.causes.any()), (2, 0, false));
    }

    #[test]
    fn a_veto_and_a_lock_are_named_as_what_moved_whom() {
        let mut now = four();
        now.vetoed.insert(pair("amina", "liv"));
        assert_eq!(whys(&compare(&four(), &now, &[])), [("amina", &Why::Vetoed), ("yusuf", &Why::Together)]);
        let mut now = four();
        now.locked.insert(pair("yusuf", "liv"));
        let found = compare(&four(), &now, &[]);
        assert_eq!(whys(&found), [("amina", &Why::PlaceDecided("yusuf".into())), ("yusuf", &Why::Locked)]);
        assert_eq!(found.causes.locked, [pair("yusuf", "liv")]);
    }

    #[test]
    fn who_came_and_who_went_is_said() {
        let mut fewer = four();
        fewer.mentors.retain(|mentor| mentor.key.0 != "liv");
        let found = compare(&four(), &fewer, &[]);
        assert_eq!(found.causes.gone, ["liv"]);
        assert!(found.moved.iter().any(|(_, why)| *why == Why::MentorGone("liv".into())));
        let found = compare(&fewer, &four(), &[]);
        assert_eq!(found.causes.new, ["liv"]);
        assert!(found.moved.iter().any(|(_, why)| *why == Why::NewMentor("liv".into())));
    }

    #[test]
    fn an_approved_pair_is_done_and_not_gone() {
        let mut now = four();
        now.mentees.retain(|mentee| mentee.key.0 != "amina");
        now.mentors.retain(|mentor| mentor.key.0 != "liv");
        let found = compare(&four(), &now, &[pair("amina", "liv")]);
        assert_eq!((found.kept, found.moved.len(), found.causes.any()), (1, 0, false));
    }

    #[test]
    fn other_weights_are_a_reason_of_their_own() {
        let mut now = four();
        now.settings.criteria.clear();
        now.seed = 1;
        let found = compare(&four(), &now, &[]);
        assert!(found.causes.asked);
        assert!(found.moved.iter().all(|(_, why)| *why == Why::AskedOtherwise));
    }
}
