//! What the newest search found, as the workbench shows it: cards, whoever is left over, what is different from before.

use std::collections::{BTreeMap, BTreeSet};

use matching::{Alternative, MenteeKey, Questions, Standing};
use serde::Deserialize;

use super::{Decided, Seen, Solved, decided};
use crate::ids::ParticipationId;
use crate::methods::Method;
use crate::people::Participation;
use crate::proposals::cards::Couple;
use crate::proposals::details::{SOLVED_AGAIN_UP_TO, notes};
use crate::proposals::reasons::{self, Names};
use crate::proposals::rerun::Differences;
use crate::proposals::{CannotApprove, Facts, Proposal, ProposalState, Wish, WishKind, mentee_key};
use crate::web::{Offer, Who};
use crate::words::{Message, Words};

/// Cards on one page.
const PER_PAGE: usize = 50;

/// As many cards are read without looking for somebody.
const FEW: usize = 10;

/// Other mentors that a card names.
const OTHERS: usize = 2;

/// Names that a line of people left over shows at once.
const NAMES: usize = 12;

/// Which cards somebody wants to see.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Looking {
    /// Which page of cards; nonsense is the first.
    page: String,
    /// A part of a name.
    q: String,
    /// Which of them; nonsense is all.
    show: String,
}

impl Looking {
    fn page(&self) -> usize {
        self.page.parse().unwrap_or(1)
    }

    /// The same with another page, as the question of an address.
    fn at(&self, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("q", self.q.as_str()), ("show", self.show.as_str())] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("page", &page.to_string()).finish()
    }

    fn is_any(&self) -> bool {
        self.q.trim().is_empty() && self.show.is_empty()
    }
}

pub(super) struct Found {
    pub run: String,
    pub summary: String,
    pub made: String,
    pub aims: Vec<String>,
    /// It was asked for something else than the method says.
    pub otherwise: bool,
    pub rerun: Option<Rerun>,
    /// How many proposals wait, whatever is looked for.
    pub waiting: usize,
    /// What is looked for; none where there are few.
    pub filter: Option<Filter>,
    pub shown: Vec<Card>,
    /// Addresses of the pages before and after.
    pub earlier: Option<String>,
    pub later: Option<String>,
    pub range: String,
    pub approve_all: Option<String>,
    pub approved: Vec<Approved>,
    pub unmatched: LeftOver,
    pub room: LeftOver,
}

pub(super) struct Filter {
    pub q: String,
    pub shows: Vec<Offer>,
    pub is_any: bool,
}

/// What is different from the search before.
pub(super) struct Rerun {
    pub summary: String,
    pub causes: Vec<String>,
    /// Whose mentor is another one, and why: the first few, and the rest.
    pub first: Vec<(String, String)>,
    pub rest: Vec<(String, String)>,
}

/// Differences shown without being asked for.
const FIRST_DIFFERENCES: usize = 6;

pub(super) struct Card {
    pub id: String,
    pub path: String,
    pub couple: Couple,
    pub mentor: String,
    pub mentee: String,
    pub rank: String,
    /// The search before had other pairs for these two, and some that are the same.
    pub is_new: bool,
    /// Why it cannot be approved (any more); empty when it can.
    pub hindrance: String,
    pub approve: String,
    pub lock: Option<String>,
    pub veto: Option<Decided>,
    /// Who else the mentee could have, and what that would cost everybody together; the cheapest first.
    pub others: Vec<(String, String)>,
    /// Another mentor would be as good for everybody.
    pub has_equal: bool,
    /// Why the mentor is not a local one, and who would be as good for everybody.
    pub notes: Vec<String>,
}

pub(super) struct Approved {
    pub path: String,
    pub names: String,
}

/// People without a pair, or with places left, by why: in a large round many have the same reason.
pub(super) struct LeftOver {
    pub people: usize,
    pub groups: Vec<Group>,
}

pub(super) struct Group {
    pub why: String,
    /// Names and pages: the first few, and the rest.
    pub first: Vec<(String, String)>,
    pub rest: Vec<(String, String)>,
    /// Where the rules can be tried on the only one.
    pub possible: Option<String>,
}

/// A proposal that waits, as far as a glance goes.
struct Waiting<'s> {
    proposal: &'s Proposal,
    facts: Facts,
    may: Result<(), CannotApprove>,
    is_new: bool,
}

pub(super) fn found<'s>(
    who: &Who,
    words: &Words,
    seen: &'s Seen,
    (solved, differences): (&'s Solved, Option<&Differences>),
    looking: &Looking,
) -> Found {
    let (roster, method, outcome) = (&seen.pool.roster, &seen.round.method, &solved.outcome);
    let (done, waiting): (Vec<&Proposal>, Vec<&Proposal>) =
        solved.proposals.iter().partition(|proposal| proposal.state == ProposalState::Approved);
    let new: BTreeSet<String> = differences.map(Differences::new_pairs).unwrap_or_default();
    let glance = |proposal: &'s Proposal| {
        let facts = roster.facts(&seen.wishes, proposal.mentor, proposal.mentee)?;
        let may = proposal.may_be_approved(&facts);
        Some(Waiting { proposal, facts, may, is_new: new.contains(&proposal.mentee.to_string()) })
    };
    let waiting: Vec<Waiting<'_>> = waiting.into_iter().filter_map(glance).collect();
    let free = waiting.iter().filter(|one| one.may.is_ok());
    let (pairs, letters) = (free.clone().count(), free.map(|one| one.facts.letters()).sum::<usize>());
    let approve_all =
        (pairs > 1).then(|| words.ta2("proposals-approve-all", "pairs", pairs, "people", letters));
    let (of, chosen): (usize, Vec<&Waiting<'_>>) =
        (waiting.len(), waiting.iter().filter(|one| is_looked_for(looking, seen, one)).collect());

    let questions = match solved.problem.mentees.len() <= SOLVED_AGAIN_UP_TO {
        true => Questions::about(&solved.problem, outcome).ok(),
        false => None,
    };
    let standing = questions.as_ref().map(Questions::standing).unwrap_or_default();
    let pages = chosen.len().div_ceil(PER_PAGE).max(1);
    let at = looking.page().clamp(1, pages);
    let (from, to) = ((at - 1) * PER_PAGE, (at * PER_PAGE).min(chosen.len()));
    let range = words
        .say(&Message::new("proposals-range").with("from", from + 1).with("to", to).with("of", chosen.len()));

    let names = |key: &str| roster.name_of_key(key);
    let made_on = solved.run.created_at.to_zoned_datetime(who.session.time_zone.clone());
    Found {
        run: solved.run.id.to_string(),
        summary: words.ta2(
            "proposals-summary",
            "matched",
            outcome.matched,
            "n",
            solved.problem.mentees.len(),
        ),
        made: words.say(
            &Message::new("proposals-made")
                .with("day", made_on.date())
                .with("time", made_on.strftime("%H:%M").to_string())
                .with("by", solved.run.made_by.as_str()),
        ),
        aims: aims(words, solved),
        otherwise: solved.run.otherwise,
        rerun: differences.map(|found| rerun_in_words(words, method, &names, found)),
        waiting: of,
        filter: (of > FEW).then(|| filter(words, looking)),
        shown: chosen
            .iter()
            .skip(from)
            .take(PER_PAGE)
            .map(|one| card(who, words, seen, (one, questions.as_ref(), &standing)))
            .collect(),
        earlier: (at > 1).then(|| looking.at(at - 1)),
        later: (at < pages).then(|| looking.at(at + 1)),
        range,
        approve_all,
        approved: done.into_iter().map(|proposal| approved(words, seen, proposal)).collect(),
        unmatched: left_over(
            words,
            seen,
            outcome
                .unmatched
                .iter()
                .map(|(key, why)| (&*key.0, reasons::unmatched(words, method, &names, outcome, why))),
        ),
        room: left_over(
            words,
            seen,
            outcome
                .with_room
                .iter()
                .map(|(key, room)| (&*key.0, reasons::with_room(words, method, &names, outcome, room))),
        ),
    }
}

/// Those who can still be matched and are left over, by why; the reason of most people first.
fn left_over<'k>(words: &Words, seen: &Seen, all: impl Iterator<Item = (&'k str, String)>) -> LeftOver {
    let mut by_why: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (key, why) in all {
        let Ok(id) = key.parse::<ParticipationId>() else { continue };
        let Some(one) = seen.pool.roster.everybody.get(&id) else { continue };
        if seen.pool.find(id, one.side).is_some() {
            by_why.entry(why).or_default().push((one.person.full_name(), one.path()));
        }
    }
    let people = by_why.values().map(Vec::len).sum();
    let mut groups: Vec<Group> = by_why
        .into_iter()
        .map(|(why, mut first)| {
            first.sort_by(|(one, _), (other, _)| words.compare(one, other));
            let rest = first.split_off(first.len().min(NAMES));
            let possible = match first.as_slice() {
                [(_, path)] => Some(format!("{path}/possible")),
                _ => None,
            };
            Group { why, first, rest, possible }
        })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.first.len() + group.rest.len()));
    LeftOver { people, groups }
}

fn filter(words: &Words, looking: &Looking) -> Filter {
    let show = |value: &str| Offer {
        value: value.to_owned(),
        label: words.t(&format!("proposals-show-{value}")),
        chosen: looking.show == value,
    };
    Filter {
        q: looking.q.clone(),
        shows: ["free", "stuck", "new", "kept"].into_iter().map(show).collect(),
        is_any: looking.is_any(),
    }
}

fn is_looked_for(looking: &Looking, seen: &Seen, one: &Waiting<'_>) -> bool {
    let about = |wish: &&Wish| (wish.mentor, wish.mentee) == (one.proposal.mentor, one.proposal.mentee);
    let of_kind = match looking.show.as_str() {
        "free" => one.may.is_ok(),
        "stuck" => one.may.is_err(),
        "new" => one.is_new,
        "kept" => seen.wishes.iter().find(about).is_some_and(|wish| wish.kind == WishKind::Lock),
        _ => true,
    };
    let q = looking.q.trim().to_lowercase();
    let named = |who: &Participation| who.person.full_name().to_lowercase().contains(&q);
    of_kind && (q.is_empty() || named(&one.facts.mentor) || named(&one.facts.mentee))
}

/// What the search aimed at, and what came of its fairness.
fn aims(words: &Words, solved: &Solved) -> Vec<String> {
    let mut aims = solved.asked.aims(words);
    aims.extend(solved.raised_to.map(|percent| words.tn("proposals-raised", percent)));
    aims
}

fn rerun_in_words(words: &Words, method: &Method, names: Names<'_>, found: &Differences) -> Rerun {
    let mut moved: Vec<(String, String)> = found
        .moved
        .iter()
        .map(|(step, why)| {
            (reasons::step(words, names, step), reasons::why_moved(words, method, names, step, why))
        })
        .collect();
    let rest = moved.split_off(moved.len().min(FIRST_DIFFERENCES));
    Rerun {
        summary: words.ta2("proposals-rerun-summary", "moved", found.moved.len(), "kept", found.kept),
        causes: reasons::causes(words, names, &found.causes),
        first: moved,
        rest,
    }
}

fn card(
    who: &Who,
    words: &Words,
    seen: &Seen,
    (one, questions, standing): (&Waiting<'_>, Option<&Questions<'_>>, &BTreeMap<MenteeKey, Standing>),
) -> Card {
    let Waiting { proposal, facts, may, is_new } = one;
    let about = |wish: &&Wish| (wish.mentor, wish.mentee) == (proposal.mentor, proposal.mentee);
    let wish = seen.wishes.iter().find(about);
    let hindrance = may.as_ref().err().map(|cannot| words.say(&cannot.message(who.now))).unwrap_or_default();
    let letters = facts.letters();
    let full = proposal.full_marks();
    let others = match questions {
        Some(questions) if proposal.state == ProposalState::Open => {
            questions.alternatives(&mentee_key(proposal.mentee), OTHERS).unwrap_or_default()
        }
        Some(_) | None => Vec::new(),
    };
    let names = |key: &str| seen.pool.roster.name_of_key(key);
    let other = |found: &Alternative| (names(&found.mentor.0), reasons::cost(words, full, &found.cost));
    let standing = standing.get(&mentee_key(proposal.mentee));
    let couple = Couple::new(
        words,
        &seen.round.method,
        (&facts.mentor, &facts.mentee),
        &proposal.reasons.contributions,
    );
    Card {
        id: proposal.id.to_string(),
        path: proposal.path(),
        mentor: proposal.mentor.to_string(),
        mentee: proposal.mentee.to_string(),
        rank: words.say(
            &Message::new("proposals-rank")
                .with("rank", proposal.reasons.rank)
                .with("of", proposal.reasons.of)
                .with("menteeName", couple.mentee.name.as_str()),
        ),
        couple,
        has_equal: others.iter().any(|found| (found.cost.matched_lost, found.cost.score_lost) == (0, 0)),
        others: others.iter().map(other).collect(),
        notes: notes(words, &names, full, (proposal.reasons.not_local.as_ref(), standing)),
        is_new: *is_new,
        hindrance,
        approve: words.tn("proposals-approve", letters),
        lock: wish.filter(|wish| wish.kind == WishKind::Lock).map(|wish| wish.id.to_string()),
        veto: wish
            .filter(|wish| wish.kind == WishKind::Veto)
            .map(|wish| decided(who, words, &seen.pool, wish)),
    }
}

fn approved(words: &Words, seen: &Seen, proposal: &Proposal) -> Approved {
    let roster = &seen.pool.roster;
    let (mentor, mentee) = (roster.name(proposal.mentor), roster.name(proposal.mentee));
    let pair =
        roster.open.iter().find(|pair| (pair.mentor, pair.mentee) == (proposal.mentor, proposal.mentee));
    Approved {
        path: pair.map_or_else(String::new, |pair| format!("/pairs/{}", pair.id)),
        names: words.list(&[mentor, mentee]),
    }
}
