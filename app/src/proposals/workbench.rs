//! The workbench: the pool, the newest search, its proposals as cards, whoever is left over and why.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use matching::{Outcome, Problem};

use super::cards::Couple;
use super::{NotReady, Pool, Proposal, ProposalState, Run, Wish, WishKind, changes, freeze, reasons, store};
use crate::db::{Stored, Tx};
use crate::ids::{ParticipationId, RoundId};
use crate::methods::Side;
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::web::page::html;
use crate::web::{App, Page, PageError, Who};
use crate::words::{Message, Words};

/// Cards on one page.
const PER_PAGE: usize = 50;

/// The workbench of a round.
pub fn path(round: RoundId) -> String {
    format!("/rounds/{round}/matching")
}

/// All that the workbench is drawn from, of one instant.
pub struct Seen {
    /// The round with its method.
    pub round: Round,
    /// Its people.
    pub pool: Pool,
    /// Locks and vetoes.
    pub wishes: Vec<Wish>,
    /// What a run would be about now.
    pub problem: Problem,
    /// The newest run, whatever became of it.
    pub newest: Option<Run>,
    /// The newest run with a result.
    pub solved: Option<Solved>,
}

/// A run with its result.
pub struct Solved {
    /// The run.
    pub run: Run,
    /// What it was about.
    pub problem: Problem,
    /// What it found.
    pub outcome: Outcome,
    /// Its proposals, best first.
    pub proposals: Vec<Proposal>,
}

/// Looks at a round. Another organisation's is not found.
pub fn look(org: &OrgScope, tx: &mut Tx, id: RoundId, today: jiff::civil::Date) -> Stored<Seen> {
    let round = crate::programmes::store::find_round(org, tx, id)?;
    let pool = store::pool(org, tx, &round, today)?;
    let wishes = store::wishes(org, tx, id)?;
    let failed = store::failed_pairs(org, tx)?;
    let problem = freeze(&round, &pool, &wishes, &failed, today);
    let newest = store::newest_run(org, tx, id)?;
    let solved = match store::newest_solved(org, tx, id)? {
        Some(run) => match store::frozen(org, tx, run.id)? {
            (problem, Some(outcome)) => {
                let proposals = store::proposals_of(org, tx, run.id)?;
                Some(Solved { run, problem, outcome, proposals })
            }
            (_, None) => None,
        },
        None => None,
    };
    Ok(Seen { round, pool, wishes, problem, newest, solved })
}

#[derive(Template)]
#[template(path = "proposals/workbench.html")]
struct Workbench {
    page: Page,
    path: String,
    round_path: String,
    round_name: String,
    /// Why the form before this page was not taken; empty when nothing was.
    problem: String,
    mentees: usize,
    mentors: usize,
    places: u32,
    full_mentors: usize,
    can_run: bool,
    under_way: Option<i32>,
    failure: String,
    changed: String,
    result: Option<Found>,
    locks: Vec<Decided>,
    vetoes: Vec<Decided>,
    not_ready: Vec<Waiting>,
    objective: String,
    criteria: Vec<Weighed>,
    rules: Vec<String>,
}

struct Found {
    run: String,
    summary: String,
    made: String,
    shown: Vec<Card>,
    earlier: Option<usize>,
    later: Option<usize>,
    range: String,
    approve_all: Option<String>,
    approved: Vec<Approved>,
    unmatched: Vec<LeftOver>,
    room: Vec<LeftOver>,
}

struct Card {
    id: String,
    path: String,
    couple: Couple,
    mentor: String,
    mentee: String,
    rank: String,
    /// Why it cannot be approved (any more); empty when it can.
    hindrance: String,
    /// How many of the two can be written to.
    letters: usize,
    approve: String,
    lock: Option<String>,
    veto: Option<Decided>,
}

struct Approved {
    path: String,
    names: String,
}

struct LeftOver {
    name: String,
    path: String,
    why: String,
}

#[derive(Clone)]
struct Decided {
    id: String,
    names: String,
    reason: String,
    made: String,
    /// Whether it counts now: both are in the pool.
    counts: bool,
}

struct Waiting {
    why: String,
    people: Vec<(String, String)>,
}

struct Weighed {
    name: String,
    help: String,
    share: u64,
}

/// Draws the workbench. `problem` is why the form before it was not taken, with the status that says so.
pub async fn draw(
    app: &App,
    who: &Who,
    id: RoundId,
    problem: Option<(StatusCode, Message)>,
    shown: usize,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let seen = app.db.read(move |tx| look(&org, tx, id, today).map_err(PageError::from)).await?;
    let (status, message) = problem.unzip();
    // A page drawn in answer to a form links to itself, not to where the form was sent.
    let who = Who { path: path(id), ..who.clone() };
    let drawn = html(&workbench(app, &who, seen, message.as_ref(), shown))?;
    Ok((status.unwrap_or(StatusCode::OK), drawn).into_response())
}

fn workbench(app: &App, who: &Who, seen: Seen, problem: Option<&Message>, shown: usize) -> Workbench {
    let words = seen.round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("proposals-title"));
    page.words = words.clone();
    let count = |side| seen.pool.of(side).count();
    let (mentees, mentors) = (count(Side::Mentee), count(Side::Mentor));
    let newest = seen.newest.as_ref();
    let under_way = newest.filter(|run| run.state.is_under_way()).map(|run| run.progress);
    let failure = newest.and_then(|run| run.failure.as_ref()).map(|why| words.say(why)).unwrap_or_default();
    let method = &seen.round.method;
    let settings = &method.matching;
    let total: u64 = settings.criteria.iter().map(|criterion| u64::from(criterion.weight())).sum();
    let decided = |kind| {
        let of_kind = seen.wishes.iter().filter(|wish| wish.kind == kind);
        of_kind.map(|wish| decided(who, &words, &seen.pool, wish)).collect()
    };
    Workbench {
        path: path(seen.round.id),
        round_path: seen.round.path(),
        round_name: seen.round.full_name(),
        problem: problem.map(|message| words.say(message)).unwrap_or_default(),
        mentees,
        mentors,
        places: seen.pool.of(Side::Mentor).map(|mentor| mentor.places).sum(),
        full_mentors: seen.pool.full_mentors,
        can_run: mentees > 0 && mentors > 0 && under_way.is_none(),
        under_way,
        failure,
        changed: changed(&words, &seen),
        result: seen.solved.as_ref().map(|solved| found(who, &words, &seen, solved, shown)),
        locks: decided(WishKind::Lock),
        vetoes: decided(WishKind::Veto),
        not_ready: waiting(&words, &seen.pool),
        objective: words.t(match settings.objective {
            matching::Objective::MostPeople => "proposals-objective-most-people",
            matching::Objective::BestTotal => "proposals-objective-best-total",
        }),
        criteria: settings
            .criteria
            .iter()
            .filter(|criterion| criterion.weight() > 0)
            .map(|criterion| Weighed {
                name: reasons::criterion(&words, criterion.kind()),
                help: reasons::criterion_help(&words, criterion),
                share: (u64::from(criterion.weight()) * 200 + total) / (total * 2).max(1),
            })
            .collect(),
        rules: settings.rules.iter().map(|rule| reasons::rule(&words, rule)).collect(),
        page,
    }
}

/// Who and what is different from when the newest search was made, as one sentence; empty when nothing is.
fn changed(words: &Words, seen: &Seen) -> String {
    let Some(solved) = &seen.solved else { return String::new() };
    let approved: Vec<(ParticipationId, ParticipationId)> = solved
        .proposals
        .iter()
        .filter(|proposal| proposal.state == ProposalState::Approved)
        .map(|proposal| (proposal.mentor, proposal.mentee))
        .collect();
    let changes = changes(&solved.problem, &solved.outcome, &approved, &seen.problem);
    match (changes.people, changes.wishes) {
        (0, 0) => String::new(),
        (0, wishes) => words.tn("proposals-changed-wishes", wishes),
        (people, 0) => words.tn("proposals-changed-people", people),
        (people, wishes) => words.ta2("proposals-changed-both", "people", people, "wishes", wishes),
    }
}

fn found(who: &Who, words: &Words, seen: &Seen, solved: &Solved, shown: usize) -> Found {
    let (roster, method, outcome) = (&seen.pool.roster, &seen.round.method, &solved.outcome);
    let (done, waiting): (Vec<&Proposal>, Vec<&Proposal>) =
        solved.proposals.iter().partition(|proposal| proposal.state == ProposalState::Approved);
    let cards: Vec<Card> = waiting.iter().filter_map(|proposal| card(who, words, seen, proposal)).collect();

    let free = |card: &&Card| card.hindrance.is_empty();
    let letters: usize = cards.iter().filter(free).map(|card| card.letters).sum();
    let pairs = cards.iter().filter(free).count();
    let approve_all =
        (pairs > 1).then(|| words.ta2("proposals-approve-all", "pairs", pairs, "people", letters));

    let pages = cards.len().div_ceil(PER_PAGE).max(1);
    let at = shown.clamp(1, pages);
    let (from, to) = ((at - 1) * PER_PAGE, (at * PER_PAGE).min(cards.len()));
    let range = words
        .say(&Message::new("proposals-range").with("from", from + 1).with("to", to).with("of", cards.len()));

    let names = |key: &str| roster.name_of_key(key);
    let left_over = |key: &str, why: String| {
        let id: ParticipationId = key.parse().ok()?;
        let participation = roster.everybody.get(&id)?;
        seen.pool.find(id, participation.side)?;
        Some(LeftOver { name: participation.person.full_name(), path: participation.path(), why })
    };
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
        shown: cards.into_iter().skip(from).take(PER_PAGE).collect(),
        earlier: (at > 1).then_some(at - 1),
        later: (at < pages).then_some(at + 1),
        range,
        approve_all,
        approved: done.into_iter().map(|proposal| approved(words, seen, proposal)).collect(),
        unmatched: outcome
            .unmatched
            .iter()
            .filter_map(|(key, why)| {
                left_over(&key.0, reasons::unmatched(words, method, &names, outcome, why))
            })
            .collect(),
        room: outcome
            .with_room
            .iter()
            .filter_map(|(key, room)| {
                left_over(&key.0, reasons::with_room(words, method, &names, outcome, room))
            })
            .collect(),
    }
}

fn card(who: &Who, words: &Words, seen: &Seen, proposal: &Proposal) -> Option<Card> {
    let roster = &seen.pool.roster;
    let facts = roster.facts(&seen.wishes, proposal.mentor, proposal.mentee)?;
    let about = |wish: &&Wish| (wish.mentor, wish.mentee) == (proposal.mentor, proposal.mentee);
    let wish = seen.wishes.iter().find(about);
    let hindrance = match proposal.may_be_approved(&facts) {
        Ok(()) => String::new(),
        Err(cannot) => words.say(&cannot.message(who.now)),
    };
    let letters = facts.letters();
    let couple = Couple::new(
        words,
        &seen.round.method,
        (&facts.mentor, &facts.mentee),
        &proposal.reasons.contributions,
    );
    Some(Card {
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
        hindrance,
        letters,
        approve: words.tn("proposals-approve", letters),
        lock: wish.filter(|wish| wish.kind == WishKind::Lock).map(|wish| wish.id.to_string()),
        veto: wish
            .filter(|wish| wish.kind == WishKind::Veto)
            .map(|wish| decided(who, words, &seen.pool, wish)),
    })
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

fn decided(who: &Who, words: &Words, pool: &Pool, wish: &Wish) -> Decided {
    let on = wish.created_at.to_zoned_datetime(who.session.time_zone.clone()).date();
    Decided {
        id: wish.id.to_string(),
        names: words.list(&[pool.roster.name(wish.mentor), pool.roster.name(wish.mentee)]),
        reason: wish.reason.clone().unwrap_or_default(),
        made: words.ta2("proposals-wish-made", "by", wish.made_by.as_str(), "day", on),
        counts: pool.find(wish.mentor, Side::Mentor).is_some()
            && pool.find(wish.mentee, Side::Mentee).is_some(),
    }
}

/// Who is not in the pool yet, by why.
fn waiting(words: &Words, pool: &Pool) -> Vec<Waiting> {
    let mut by_reason: BTreeMap<NotReady, Vec<(String, String)>> = BTreeMap::new();
    for (participation, why) in &pool.not_ready {
        let one = (participation.person.full_name(), participation.path());
        by_reason.entry(*why).or_default().push(one);
    }
    by_reason
        .into_iter()
        .map(|(why, mut people)| {
            people.sort_by(|(one, _), (other, _)| words.compare(one, other));
            Waiting { why: words.say(&why.message()), people }
        })
        .collect()
}

/// The people of one side to choose from, in the order of the reader's alphabet.
pub fn choices(words: &Words, pool: &Pool, side: Side, chosen: Option<ParticipationId>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = pool
        .of(side)
        .map(|ready| Choice {
            value: ready.participation.id.to_string(),
            label: ready.participation.person.full_name(),
            chosen: Some(ready.participation.id) == chosen,
        })
        .collect();
    choices.sort_by(|one, other| words.compare(&one.label, &other.label));
    choices
}

/// Somebody to choose.
pub struct Choice {
    /// The participation.
    pub value: String,
    /// The name.
    pub label: String,
    /// Whether it is them.
    pub chosen: bool,
}
