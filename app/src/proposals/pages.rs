//! Searching for pairs, deciding about them.

use std::ops::ControlFlow;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::asked::Asked;
use super::store::NewRun;
use super::workbench::{self, Looking, path};
use super::{
    CannotRun, Facts, OpenPair, Proposal, ProposalState, Reasons, SOLVED_AT_ONCE, Wish, WishKind, by_hand,
    details, freeze, may_wish, possible, recruiting, store, trying, work,
};
use crate::access::Action;
use crate::db::Tx;
use crate::history::{self, Event};
use crate::ids::{MatchingRunId, PairId, PairWishId, ParticipationId, ProposalId, RoundId};
use crate::jobs::{self, Work};
use crate::methods::Side;
use crate::pairs::How;
use crate::pairs::introductions::store::{NewPair, introduce};
use crate::programmes::Round;
use crate::web::page::html;
use crate::web::{App, Done, Door, Faults, Id, PageError, Site, Submission, Who};
use crate::words::Message;

/// Matching's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/matching", Door::Staff(Action::RunMatching), show)
        .post("/rounds/{id}/matching-runs", Door::Staff(Action::RunMatching), run)
        .post("/matching-runs/{id}/cancellation", Door::Staff(Action::RunMatching), stop)
        .post("/matching-runs/{id}/approval", Door::Staff(Action::ApprovePair), approve_all)
        .get("/proposals/{id}", Door::Staff(Action::RunMatching), details::show)
        .post("/proposals/{id}/approval", Door::Staff(Action::ApprovePair), approve)
        .post("/rounds/{id}/locks", Door::Staff(Action::RunMatching), lock)
        .post("/rounds/{id}/vetoes", Door::Staff(Action::RunMatching), veto)
        .post("/pair-wishes/{id}/removal", Door::Staff(Action::RunMatching), take_back)
        .get("/rounds/{id}/matching/recruiting", Door::Staff(Action::RunMatching), recruiting::pages::show)
        .post("/matching-runs/{id}/recruiting", Door::Staff(Action::RunMatching), recruiting::pages::begin)
        .post(
            "/matching-runs/{id}/recruiting/cancellation",
            Door::Staff(Action::RunMatching),
            recruiting::pages::stop,
        )
        .get("/people/{id}/possible", Door::Staff(Action::RunMatching), possible::show)
        .get("/rounds/{id}/matching/weights", Door::Staff(Action::RunMatching), trying::show)
        .post("/rounds/{id}/matching/method", Door::Staff(Action::ManageMethods), trying::change_method)
        .get("/rounds/{id}/matching/by-hand", Door::Staff(Action::RunMatching), by_hand::show)
        .post("/rounds/{id}/pairs", Door::Staff(Action::ApprovePair), by_hand::pair)
}

async fn show(
    State(app): State<App>,
    who: Who,
    Id(round): Id<RoundId>,
    Query(looking): Query<Looking>,
) -> Result<Response, PageError> {
    workbench::draw(&app, &who, round, None, &looking).await
}

/// What a person can mend, with its status. None: the answer is a page already.
pub(super) fn refusal(done: &Result<Response, PageError>) -> Option<(StatusCode, Message)> {
    match done {
        Err(PageError::Conflict(message)) => Some((StatusCode::CONFLICT, message.clone())),
        Err(PageError::Invalid(message)) => Some((StatusCode::UNPROCESSABLE_ENTITY, message.clone())),
        Ok(_)
        | Err(
            PageError::NotFound
            | PageError::Forbidden
            | PageError::SignedOut
            | PageError::TooLarge
            | PageError::TooMany { .. }
            | PageError::Unavailable
            | PageError::NoRoom
            | PageError::Internal { .. },
        ) => None,
    }
}

/// A page drawn in answer to a form: it links to itself, not to where the form was sent, and its status says that the form
/// was not taken.
pub(super) fn answer<T: Template>(
    who: &Who,
    path: String,
    status: Option<StatusCode>,
    draw: impl FnOnce(&Who) -> T,
) -> Result<Response, PageError> {
    let who = Who { path, ..who.clone() };
    let drawn = html(&draw(&who))?;
    Ok((status.unwrap_or(StatusCode::OK), drawn).into_response())
}

/// A refusal is said on the fresh list, where the next thing can be done at once.
pub(super) async fn or_fresh_list(
    app: &App,
    who: &Who,
    round: RoundId,
    done: Result<Response, PageError>,
) -> Result<Response, PageError> {
    match refusal(&done) {
        Some(problem) => workbench::draw(app, who, round, Some(problem), &Looking::default()).await,
        None => done,
    }
}

/// Freezes the pool and solves it: a small one while the page waits, outside any transaction; a large one as a job.
async fn run(
    State(app): State<App>,
    who: Who,
    Id(round): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (method, mut problem, roster) = app
        .db
        .read(move |tx| {
            let found = crate::programmes::store::find_round(&org, tx, round)?;
            let (pool, wishes) = (store::pool(&org, tx, &found, today)?, store::wishes(&org, tx, round)?);
            let problem = freeze(&found, &pool, &wishes, &store::failed_pairs(&org, tx)?, today);
            Ok::<_, PageError>((found.method, problem, pool.roster))
        })
        .await?;
    let asked = match Asked::read(&sent.fields, &Asked::of(&method)) {
        Ok(asked) => asked,
        Err(faults) => return trying::refuse(&app, &who, round, sent.fields, faults).await,
    };
    problem.settings = asked.settings.clone();
    let checked = match problem.check() {
        Ok(()) if problem.mentees.is_empty() && problem.mentors.is_empty() => Err(CannotRun::NobodyReady),
        Ok(()) => Ok(()),
        Err(bad) => Err(CannotRun::because(&bad, |key| roster.name_of_key(key))),
    };
    if let Err(cannot) = checked {
        let refused = Err(PageError::Invalid(cannot.message()));
        return or_fresh_list(&app, &who, round, refused).await;
    }
    let small = problem.mentees.len() <= SOLVED_AT_ONCE && problem.mentors.len() <= 10 * SOLVED_AT_ONCE;
    let (fairness, otherwise) = (asked.fairness, asked != Asked::of(&method));
    let (problem, found) = tokio::task::spawn_blocking(move || {
        let mut untold = |_| ControlFlow::Continue(());
        let found = if small { asked.solve(&problem, &mut untold).ok() } else { None };
        (problem, found)
    })
    .await
    .map_err(|error| PageError::internal(&error))?;
    let done = app
        .once(&who, &sent, move |who, tx| {
            store::lock_round(&who.org, tx, round)?;
            if store::newest_run(&who.org, tx, round)?.is_some_and(|run| run.state.is_under_way()) {
                return Err(PageError::Conflict(CannotRun::UnderWay.message()));
            }
            let id = MatchingRunId::new();
            let new = NewRun { id, round, problem: &problem, fairness, otherwise };
            store::insert_run(&who.org, tx, &new, who.id, who.now)?;
            match &found {
                Some(found) => store::finish_run(&who.org, tx, id, found, who.now)?,
                None => {
                    jobs::store::enqueue(&who.org, tx, &Work::SolveMatching { run: id }, who.now)?;
                }
            }
            Ok(Done::at(path(round)))
        })
        .await;
    or_fresh_list(&app, &who, round, done).await
}

/// Stops a run that is under way; nothing comes of it.
async fn stop(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MatchingRunId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app.db.read(move |tx| Ok::<_, PageError>(store::find_run(&org, tx, id)?.round)).await?;
    let done = app
        .once(&who, &sent, move |who, tx| {
            let stopped = store::fail_run(&who.org, tx, id, &work::stopped(), who.now)?;
            match stopped {
                true => Ok(Done::at(path(round))),
                false => Err(PageError::Conflict(Message::new("proposals-run-over"))),
            }
        })
        .await;
    or_fresh_list(&app, &who, round, done).await
}

/// Makes a pair of two people, as proposed or by hand, and says what happened. Everything it depends on was read under the
/// round's lock.
pub fn make_pair(
    who: &Who,
    tx: &mut Tx,
    round: &Round,
    facts: &Facts,
    reasons: &Reasons,
    proposal: Option<&Proposal>,
) -> Result<PairId, PageError> {
    let reasons_json = serde_json::to_value(reasons).map_err(|error| PageError::internal(&error))?;
    let new = NewPair {
        round: round.id,
        mentor: facts.mentor.id,
        mentee: facts.mentee.id,
        reasons_json,
        how: if proposal.is_some() { How::Proposal } else { How::Hand },
        not_local: proposal.and_then(Proposal::not_local),
        by: who.id,
        now: who.now,
        today: who.today,
    };
    Ok(introduce(&who.org, tx, &new)?)
}

/// What is said after a pair was made.
pub fn paired(facts: &Facts) -> Message {
    Message::new("proposals-approved")
        .with("mentorName", facts.mentor.person.full_name())
        .with("menteeName", facts.mentee.person.full_name())
        .with("n", facts.letters())
}

fn reasons_of(proposal: &Proposal) -> Reasons {
    Reasons {
        score: proposal.reasons.score.0,
        max_score: proposal.full_marks().0,
        contributions: proposal.reasons.contributions.clone(),
        ..Reasons::default()
    }
}

async fn approve(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ProposalId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app
        .db
        .read(move |tx| {
            let run = store::find_proposal(&org, tx, id)?.run;
            Ok::<_, PageError>(store::find_run(&org, tx, run)?.round)
        })
        .await?;
    let done = app
        .once(&who, &sent, move |who, tx| {
            store::lock_round(&who.org, tx, round)?;
            let round = crate::programmes::store::find_round(&who.org, tx, round)?;
            let proposal = store::find_proposal(&who.org, tx, id)?;
            let roster = store::roster(&who.org, tx, &round, who.today)?;
            let wishes = store::wishes(&who.org, tx, round.id)?;
            let facts = roster.facts(&wishes, proposal.mentor, proposal.mentee).ok_or(PageError::NotFound)?;
            proposal
                .may_be_approved(&facts)
                .map_err(|cannot| PageError::Conflict(cannot.message(who.now)))?;
            make_pair(who, tx, &round, &facts, &reasons_of(&proposal), Some(&proposal))?;
            store::set_approved(&who.org, tx, id)?;
            Ok(Done::at(path(round.id)).saying(paired(&facts)))
        })
        .await;
    or_fresh_list(&app, &who, round, done).await
}

/// Approves every open proposal of the newest run, each for itself: one that cannot be does not stop the others, and stays
/// on the list with its reason.
async fn approve_all(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MatchingRunId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app.db.read(move |tx| Ok::<_, PageError>(store::find_run(&org, tx, id)?.round)).await?;
    let done = app
        .once(&who, &sent, move |who, tx| {
            store::lock_round(&who.org, tx, round)?;
            let round = crate::programmes::store::find_round(&who.org, tx, round)?;
            let mut open = store::proposals_of(&who.org, tx, id)?;
            open.retain(|proposal| proposal.state == ProposalState::Open);
            open.sort_by_key(|proposal| (proposal.mentor, proposal.mentee));
            // All at once and first: whoever else locks many of them then waits for this, or this for them.
            let (mentors, mentees): (Vec<_>, Vec<_>) =
                open.iter().map(|proposal| (proposal.mentor, proposal.mentee)).unzip();
            crate::pairs::store::lock_people(&who.org, tx, &mentors, &mentees)?;
            let mut roster = store::roster(&who.org, tx, &round, who.today)?;
            let wishes = store::wishes(&who.org, tx, round.id)?;
            let (mut approved, mut letters, mut left) = (0, 0, Vec::new());
            for proposal in open {
                let facts =
                    roster.facts(&wishes, proposal.mentor, proposal.mentee).ok_or(PageError::NotFound)?;
                if proposal.may_be_approved(&facts).is_err() {
                    left.push(facts.mentee.person.full_name());
                    continue;
                }
                let reasons = reasons_of(&proposal);
                let pair = make_pair(who, tx, &round, &facts, &reasons, Some(&proposal))?;
                store::set_approved(&who.org, tx, proposal.id)?;
                roster.open.push(OpenPair {
                    id: pair,
                    mentor: proposal.mentor,
                    mentee: proposal.mentee,
                    made_by: who.session.name.clone(),
                    created_at: who.now,
                });
                (approved, letters) = (approved + 1, letters + facts.letters());
            }
            let message = match (approved, left.len()) {
                (0, _) => return Err(PageError::Conflict(Message::new("proposals-approved-none"))),
                (_, 0) => Message::new("proposals-approved-all").with("letters", letters),
                (_, others) => Message::new("proposals-approved-some")
                    .with("letters", letters)
                    .with("others", others)
                    .with("names", who.words.plain().list(&first_few(left))),
            };
            Ok(Done::at(path(round.id)).saying(message.with("n", approved)))
        })
        .await;
    or_fresh_list(&app, &who, round, done).await
}

/// A message is kept in a cookie: it cannot name hundreds. The list itself says the rest.
fn first_few(mut names: Vec<String>) -> Vec<String> {
    names.truncate(5);
    names
}

async fn lock(
    app: State<App>,
    who: Who,
    round: Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    wish(app, who, round, sent, WishKind::Lock).await
}

async fn veto(
    app: State<App>,
    who: Who,
    round: Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    wish(app, who, round, sent, WishKind::Veto).await
}

async fn wish(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
    kind: WishKind,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    app.db.read(move |tx| crate::programmes::store::find_round(&org, tx, id)).await?;
    let fields = sent.fields.clone();
    let done = app
        .once(&who, &sent, move |who, tx| {
            store::lock_round(&who.org, tx, id)?;
            let seen = workbench::look(&who.org, tx, id, who.today)?;
            let mut faults = Faults::new();
            let reason = fields.line("reason", &mut faults);
            if let Some(fault) = faults.of("reason") {
                return Err(PageError::Invalid(fault.clone()));
            }
            let side = |name: &str, side| {
                let id = fields.choice::<ParticipationId>(name).ok_or(PageError::NotFound)?;
                seen.pool.roster.on_side(id, side).map(|one| one.id).ok_or(PageError::NotFound)
            };
            let (mentor, mentee) = (side("mentor", Side::Mentor)?, side("mentee", Side::Mentee)?);
            let new = may_wish(kind, (mentor, mentee), &seen.pool, &seen.wishes, &seen.problem)
                .map_err(|cannot| PageError::Conflict(cannot.message()))?;
            if new {
                let made_by = who.session.name.clone();
                let wish = Wish {
                    id: PairWishId::new(),
                    round: id,
                    mentor,
                    mentee,
                    kind,
                    reason,
                    made_by,
                    created_at: who.now,
                };
                store::insert_wish(&who.org, tx, &wish, who.id)?;
            }
            let key = match kind {
                WishKind::Lock => "proposals-locked",
                WishKind::Veto => "proposals-vetoed",
            };
            let names = Message::new(key)
                .with("mentorName", seen.pool.roster.name(mentor))
                .with("menteeName", seen.pool.roster.name(mentee));
            Ok(Done::at(path(id)).saying(names))
        })
        .await;
    or_fresh_list(&app, &who, id, done).await
}

async fn take_back(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairWishId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let wish = store::find_wish(&who.org, tx, id)?;
        store::delete_wish(&who.org, tx, id)?;
        let event = Event::WishRemoved {
            kind: wish.kind.word().to_owned(),
            mentor: wish.mentor,
            mentee: wish.mentee,
        };
        for subject in [wish.round.uuid(), wish.mentor.uuid(), wish.mentee.uuid()] {
            history::record(&who.org, tx, subject.as_hyphenated(), Some(who.id), &event, who.now)?;
        }
        let key = match wish.kind {
            WishKind::Lock => "proposals-unlocked",
            WishKind::Veto => "proposals-unvetoed",
        };
        Ok(Done::at(path(wish.round)).saying(Message::new(key)))
    })
    .await
}
