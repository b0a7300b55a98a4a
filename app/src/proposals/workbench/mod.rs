//! The workbench: the pool, the newest search, its proposals as cards, whoever is left over and why.

mod found;

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use matching::{Outcome, Points, Problem};

pub use self::found::Looking;
use super::asked::Asked;
use super::pages::answer;
use super::rerun::{Differences, Search};
use super::store::Frozen;
use super::{
    NotReady, Pool, Proposal, ProposalState, Run, Wish, WishKind, changes, freeze, pair_key, reasons, rerun,
    store, trying,
};
use crate::db::{Stored, Tx};
use crate::ids::{ParticipationId, RoundId};
use crate::methods::Side;
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::web::{App, Page, PageError, Who};
use crate::words::{Message, Words};

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
    /// What it was asked for.
    pub asked: Asked,
    /// The floor that fairness led to. Unit: percent of full marks.
    pub raised_to: Option<u8>,
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
        Some(run) => solved(org, tx, run)?,
        None => None,
    };
    Ok(Seen { round, pool, wishes, problem, newest, solved })
}

fn solved(org: &OrgScope, tx: &mut Tx, run: Run) -> Stored<Option<Solved>> {
    let Frozen { problem, asked, raised_to, outcome } = store::frozen(org, tx, run.id)?;
    let Some(outcome) = outcome else { return Ok(None) };
    let proposals = store::proposals_of(org, tx, run.id)?;
    Ok(Some(Solved { run, problem, asked, raised_to, outcome, proposals }))
}

impl Seen {
    /// What the next search is asked for unless somebody says otherwise: what the method says, or the same as the newest if
    /// that was asked for something of its own and the method still has the same rules and criteria.
    pub fn asked(&self) -> Asked {
        let method = &self.round.method;
        match &self.solved {
            Some(solved) if solved.run.otherwise && solved.asked.fits(method) => solved.asked.clone(),
            Some(_) | None => Asked::of(method),
        }
    }
}

impl Seen {
    /// What a pair that agrees in everything has in the newest search; before there is one, by the method.
    pub fn full_marks(&self) -> Points {
        let solved = self.solved.as_ref().map(|solved| solved.outcome.max_score);
        solved.unwrap_or_else(|| matching::max_score(&self.round.method.matching))
    }
}

/// What the newest search found that the one before did not; none when there was none before.
fn differences(org: &OrgScope, tx: &mut Tx, seen: &Seen) -> Stored<Option<Differences>> {
    let Some(now) = &seen.solved else { return Ok(None) };
    let Some(run) = store::solved_before(org, tx, &now.run)? else { return Ok(None) };
    let between = run.created_at..=now.run.created_at;
    let Frozen { problem, asked, outcome: Some(outcome), .. } = store::frozen(org, tx, run.id)? else {
        return Ok(None);
    };
    let made = seen.pool.roster.open.iter().filter(|pair| between.contains(&pair.created_at));
    let approved = made.map(|pair| pair_key(pair.mentor, pair.mentee)).collect();
    let before = Search { problem: &problem, asked: &asked, outcome: &outcome };
    let now = Search { problem: &now.problem, asked: &now.asked, outcome: &now.outcome };
    Ok(Some(rerun::differences(before, now, &approved)))
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
    /// How far the search is that is under way, and its id.
    under_way: Option<(i32, String)>,
    failure: String,
    changed: String,
    result: Option<found::Found>,
    locks: Vec<Decided>,
    vetoes: Vec<Decided>,
    not_ready: Vec<Waiting>,
    /// What the next search is asked for where that is not what the method says, as fields of its form.
    again: Vec<(String, String)>,
    /// Where other weights can be tried.
    weights: String,
    aims: Vec<String>,
    criteria: Vec<Weighed>,
    rules: Vec<String>,
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
    looking: &Looking,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (seen, differences) = app
        .db
        .read(move |tx| {
            let seen = look(&org, tx, id, today)?;
            let differences = differences(&org, tx, &seen)?;
            Ok::<_, PageError>((seen, differences))
        })
        .await?;
    let (status, message) = problem.unzip();
    answer(who, path(id), status, |who| workbench(app, who, (seen, differences), message.as_ref(), looking))
}

fn workbench(
    app: &App,
    who: &Who,
    (seen, differences): (Seen, Option<Differences>),
    problem: Option<&Message>,
    looking: &Looking,
) -> Workbench {
    let words = seen.round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("proposals-title"));
    page.words = words.clone();
    let count = |side| seen.pool.of(side).count();
    let (mentees, mentors) = (count(Side::Mentee), count(Side::Mentor));
    let newest = seen.newest.as_ref();
    let under_way = newest.filter(|run| run.state.is_under_way()).map(|run| run.progress);
    let failure = newest.and_then(|run| run.failure.as_ref()).map(|why| words.say(why)).unwrap_or_default();
    let method = &seen.round.method;
    let (settings, next) = (&method.matching, seen.asked());
    let other_than_method = next != Asked::of(method);
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
        under_way: under_way
            .map(|percent| (percent, newest.map_or_else(String::new, |run| run.id.to_string()))),
        failure,
        changed: changed(&words, &seen),
        result: seen
            .solved
            .as_ref()
            .map(|solved| found::found(who, &words, &seen, (solved, differences.as_ref()), looking)),
        again: match other_than_method {
            true => next.fields().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            false => Vec::new(),
        },
        weights: trying::address(seen.round.id, &next),
        locks: decided(WishKind::Lock),
        vetoes: decided(WishKind::Veto),
        not_ready: waiting(&words, &seen.pool),
        aims: Asked::of(method).aims(&words),
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
