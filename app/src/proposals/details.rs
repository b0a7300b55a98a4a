//! One proposal: why these two, and what else would be possible at which cost.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::by_hand::Chosen;
use super::cards::{Couple, Somebody};
use super::{ALTERNATIVES, ProposalState, mentee_key, reasons, store, workbench};
use crate::ids::{ParticipationId, ProposalId};
use crate::methods::Side;
use crate::web::page::html;
use crate::web::{App, Id, Page, PageError, Who};
use crate::words::Message;

/// Pools with more mentees than this are not solved anew for every alternative while a page waits.
pub(super) const SOLVED_AGAIN_UP_TO: usize = 1_000;

#[derive(Template)]
#[template(path = "proposals/proposal.html")]
struct Details {
    page: Page,
    id: String,
    workbench: String,
    locks_path: String,
    round_name: String,
    couple: Couple,
    mentee: String,
    rank: String,
    state: String,
    /// Why it cannot be approved (any more); empty when it can.
    hindrance: String,
    approve: String,
    /// None: the pool is too large to try others while the page waits.
    others: Option<Vec<Other>>,
}

struct Other {
    mentor: String,
    somebody: Somebody,
    points: String,
    cost: String,
    moved: Vec<String>,
    why: String,
    by_hand: String,
}

/// The page of one proposal.
pub async fn show(State(app): State<App>, who: Who, Id(id): Id<ProposalId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (proposal, round, problem, outcome, roster, wishes) = app
        .db
        .read(move |tx| {
            let proposal = store::find_proposal(&org, tx, id)?;
            let run = store::find_run(&org, tx, proposal.run)?;
            let round = crate::programmes::store::find_round(&org, tx, run.round)?;
            let store::Frozen { problem, outcome, .. } = store::frozen(&org, tx, run.id)?;
            let (roster, wishes) = (store::roster(&org, tx, round.id)?, store::wishes(&org, tx, round.id)?);
            Ok::<_, PageError>((proposal, round, problem, outcome, roster, wishes))
        })
        .await?;
    let facts = roster.facts(&wishes, proposal.mentor, proposal.mentee).ok_or(PageError::NotFound)?;
    let mentee = mentee_key(proposal.mentee);
    let alternatives = match outcome {
        Some(outcome) if problem.mentees.len() <= SOLVED_AGAIN_UP_TO => {
            let mentee = mentee.clone();
            let solving = move || matching::alternatives(&problem, &outcome, &mentee, ALTERNATIVES);
            let solved = tokio::task::spawn_blocking(solving).await;
            solved.map_err(|error| PageError::internal(&error))?.ok()
        }
        Some(_) | None => None,
    };

    let method = &round.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(&app, &who, words.t("proposals-details-title"));
    page.words = words.clone();
    let max_score = proposal.full_marks();
    let names = |key: &str| roster.name_of_key(key);
    let other = |found: matching::Alternative| {
        let id: ParticipationId = found.mentor.0.parse().ok()?;
        let mentor = roster.on_side(id, Side::Mentor)?;
        Some(Other {
            mentor: id.to_string(),
            somebody: mentor.into(),
            points: words.tn("proposals-points", found.score.score.percent_of(max_score)),
            cost: reasons::cost(&words, max_score, &found.cost),
            moved: reasons::moved(&words, &names, &found.cost, &mentee.0),
            why: reasons::sentence(&words, method, &found.score.contributions),
            by_hand: Chosen::path(round.id, id, proposal.mentee),
        })
    };
    let hindrance = match proposal.may_be_approved(&facts) {
        Ok(()) => String::new(),
        Err(_) if proposal.state == ProposalState::Approved => String::new(),
        Err(cannot) => words.say(&cannot.message(who.now)),
    };
    let couple = Couple::new(&words, method, (&facts.mentor, &facts.mentee), &proposal.reasons.contributions);
    html(&Details {
        id: proposal.id.to_string(),
        workbench: workbench::path(round.id),
        locks_path: format!("{}/locks", round.path()),
        round_name: round.full_name(),
        mentee: proposal.mentee.to_string(),
        rank: words.say(
            &Message::new("proposals-rank")
                .with("rank", proposal.reasons.rank)
                .with("of", proposal.reasons.of)
                .with("menteeName", couple.mentee.name.as_str()),
        ),
        state: reasons::state(&words, proposal.state),
        hindrance,
        approve: if proposal.state == ProposalState::Open {
            words.tn("proposals-approve", facts.letters())
        } else {
            String::new()
        },
        others: alternatives.map(|found| found.into_iter().filter_map(other).collect()),
        couple,
        page,
    })
}
