//! One proposal: why these two, and what else would be possible at which cost.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use matching::{
    Cost, MenteeKey, MentorKey, NotLocal, Outcome, PairScore, Problem, Questions, Standing, WhatWouldTake,
    WhyNot,
};
use serde::Deserialize;

use super::by_hand::Chosen;
use super::cards::{Couple, Somebody};
use super::{
    ALTERNATIVES, Facts, Proposal, ProposalState, Roster, full_marks, mentee_key, mentor_key, reasons, store,
    workbench,
};
use crate::ids::{ParticipationId, ProposalId};
use crate::methods::Side;
use crate::programmes::Round;
use crate::web::page::html;
use crate::web::{App, Id, Offer, Page, PageError, Who};
use crate::words::{Message, Words};

/// Pools with more mentees than this are not solved anew while a page waits.
pub(super) const SOLVED_AGAIN_UP_TO: usize = 1_000;

/// What else the page is asked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Why not this mentor? Nobody, or nonsense: nothing.
    mentor: String,
    /// What would have to change for that: the pool is solved dozens of times, so only who asks for it waits. Anything is
    /// yes.
    change: String,
}

#[derive(Template)]
#[template(path = "proposals/proposal.html")]
struct Details {
    page: Page,
    id: String,
    path: String,
    workbench: String,
    locks_path: String,
    round_name: String,
    couple: Couple,
    rank: String,
    state: String,
    /// Why it cannot be approved (any more); empty when it can.
    hindrance: String,
    approve: String,
    /// None: the pool is too large to try others while the page waits.
    others: Option<Others>,
}

/// What else would be possible.
struct Others {
    /// Why the mentor is not a local one, and who else would be as good for everybody together.
    notes: Vec<String>,
    for_mentee: Vec<Other>,
    for_mentor: Vec<Other>,
    mentors: Vec<Offer>,
    /// Whom the page was asked about, and why not.
    why_not: Option<AskedAbout>,
}

struct AskedAbout {
    name: String,
    why: Vec<String>,
    /// Where it is told what would have to change; none when it is told, or nothing has to.
    change: Option<String>,
}

struct Other {
    mentor: String,
    mentee: String,
    somebody: Somebody,
    points: String,
    cost: String,
    /// The whole round comes out as well.
    is_as_good: bool,
    moved: Vec<String>,
    why: String,
    by_hand: String,
}

/// Somebody else for one of the two, and what that would cost everybody together.
struct Found {
    mentee: MenteeKey,
    mentor: MentorKey,
    score: PairScore,
    cost: Cost,
}

/// What the engine answers.
struct Answers {
    not_local: Option<NotLocal>,
    standing: Option<Standing>,
    for_mentee: Vec<Found>,
    for_mentor: Vec<Found>,
    why_not: Option<(ParticipationId, WhyNot, Option<WhatWouldTake>)>,
}

/// The page of one proposal.
pub async fn show(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ProposalId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (proposal, round, problem, outcome, roster, wishes) = app
        .db
        .read(move |tx| {
            let proposal = store::find_proposal(&org, tx, id)?;
            let run = store::find_run(&org, tx, proposal.run)?;
            let round = crate::programmes::store::find_round(&org, tx, run.round)?;
            let store::Frozen { problem, outcome, .. } = store::frozen(&org, tx, run.id)?;
            let (roster, wishes) =
                (store::roster(&org, tx, &round, today)?, store::wishes(&org, tx, round.id)?);
            Ok::<_, PageError>((proposal, round, problem, outcome, roster, wishes))
        })
        .await?;
    let facts = roster.facts(&wishes, proposal.mentor, proposal.mentee).ok_or(PageError::NotFound)?;
    let answers = match outcome {
        Some(outcome) if problem.mentees.len() <= SOLVED_AGAIN_UP_TO => {
            let (mentor, mentee) = (proposal.mentor, proposal.mentee);
            let about = asked.mentor.parse().ok().map(|id| (id, !asked.change.is_empty()));
            let asking =
                move || ask(&problem, &outcome, (mentor, mentee), about).map(|found| (problem, found));
            tokio::task::spawn_blocking(asking).await.map_err(|error| PageError::internal(&error))?
        }
        Some(_) | None => None,
    };
    html(&details(&app, &who, (&round, &roster), (&proposal, &facts), answers.as_ref()))
}

fn ask(
    problem: &Problem,
    outcome: &Outcome,
    (mentor, mentee): (ParticipationId, ParticipationId),
    about: Option<(ParticipationId, bool)>,
) -> Option<Answers> {
    let questions = Questions::about(problem, outcome).ok()?;
    let (mentor, mentee) = (mentor_key(mentor), mentee_key(mentee));
    let for_mentee = questions.alternatives(&mentee, ALTERNATIVES).ok()?;
    let for_mentee = for_mentee
        .into_iter()
        .map(|found| Found {
            mentee: mentee.clone(),
            mentor: found.mentor,
            score: found.score,
            cost: found.cost,
        })
        .collect();
    let asked_about = |(id, change)| {
        let other = mentor_key(id);
        let why = questions.why_not(&mentee, &other).ok()?;
        let taken = match change {
            true => matching::what_would_take(problem, outcome, &mentee, &other).ok(),
            false => None,
        };
        Some((id, why, taken))
    };
    Some(Answers {
        not_local: questions.not_local(&mentee).ok().flatten(),
        standing: questions.standing().remove(&mentee),
        for_mentee,
        for_mentor: others_of(problem, &questions, &mentor, &mentee),
        why_not: about.and_then(asked_about),
    })
}

/// The other mentees for a mentor who would cost everybody together least, cheapest first. Who is kept together with
/// somebody stays there.
fn others_of(
    problem: &Problem,
    questions: &Questions<'_>,
    mentor: &MentorKey,
    now: &MenteeKey,
) -> Vec<Found> {
    let locked = |mentee: &MenteeKey| problem.locked.iter().any(|pair| pair.mentee == *mentee);
    let mut found: Vec<Found> = Vec::new();
    for mentee in problem.mentees.iter().map(|mentee| &mentee.key) {
        if mentee == now || locked(mentee) {
            continue;
        }
        let Ok(WhyNot::Costs(cost)) = questions.why_not(mentee, mentor) else { continue };
        let Ok(score) = matching::score_pair(problem, mentee, mentor) else { continue };
        found.push(Found { mentee: mentee.clone(), mentor: mentor.clone(), score, cost });
    }
    found.sort_by_key(|one| match problem.settings.objective {
        matching::Objective::MostPeople => (one.cost.matched_lost, one.cost.score_lost),
        matching::Objective::BestTotal => (one.cost.score_lost, one.cost.matched_lost),
    });
    found.truncate(ALTERNATIVES);
    found
}

fn details(
    app: &App,
    who: &Who,
    (round, roster): (&Round, &Roster),
    (proposal, facts): (&Proposal, &Facts),
    answers: Option<&(Problem, Answers)>,
) -> Details {
    let method = &round.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("proposals-details-title"));
    page.words = words.clone();
    let hindrance = match proposal.may_be_approved(facts) {
        Ok(()) => String::new(),
        Err(_) if proposal.state == ProposalState::Approved => String::new(),
        Err(cannot) => words.say(&cannot.message(who.now)),
    };
    let couple = Couple::new(&words, method, (&facts.mentor, &facts.mentee), &proposal.reasons.contributions);
    Details {
        id: proposal.id.to_string(),
        path: proposal.path(),
        workbench: workbench::path(round.id),
        locks_path: format!("{}/locks", round.path()),
        round_name: round.full_name(),
        rank: words.say(
            &Message::new("proposals-rank")
                .with("rank", proposal.reasons.rank)
                .with("of", proposal.reasons.of)
                .with("menteeName", couple.mentee.name.as_str()),
        ),
        state: reasons::state(&words, proposal.state),
        hindrance,
        approve: match proposal.state {
            ProposalState::Open => words.tn("proposals-approve", facts.letters()),
            ProposalState::Approved | ProposalState::SetAside => String::new(),
        },
        others: answers.map(|found| others(&words, (round, roster), proposal, found)),
        couple,
        page,
    }
}

/// What there is to say about a proposal beside its reasons: why the mentor is not a local one, and who else would be as good
/// for everybody together.
pub(super) fn notes(
    words: &Words,
    names: reasons::Names<'_>,
    full: matching::Points,
    (not_local, standing): (Option<&NotLocal>, Option<&Standing>),
) -> Vec<String> {
    let local = not_local.map(|why| reasons::not_local(words, names, full, why));
    let equal = standing.map(|standing| reasons::equally_good(words, names, standing));
    local.into_iter().chain(equal).filter(|note| !note.is_empty()).collect()
}

fn others(
    words: &Words,
    (round, roster): (&Round, &Roster),
    proposal: &Proposal,
    (problem, answers): &(Problem, Answers),
) -> Others {
    let names = |key: &str| roster.name_of_key(key);
    let full = full_marks(&proposal.reasons.contributions);
    let other = |side: Side| {
        move |found: &Found| {
            let (mentor, mentee) = (found.mentor.0.parse().ok()?, found.mentee.0.parse().ok()?);
            let id = if side == Side::Mentor { mentor } else { mentee };
            Some(Other {
                somebody: roster.on_side(id, side)?.into(),
                points: words.tn("proposals-points", found.score.score.percent_of(full)),
                cost: reasons::cost(words, full, &found.cost),
                is_as_good: (found.cost.matched_lost, found.cost.score_lost) == (0, 0),
                moved: reasons::moved(words, &names, &found.cost, &found.mentee.0),
                why: reasons::sentence(words, &round.method, &found.score.contributions),
                by_hand: Chosen::path(round.id, mentor, mentee),
                mentor: found.mentor.0.clone(),
                mentee: found.mentee.0.clone(),
            })
        }
    };
    let chosen = answers.why_not.as_ref().map(|(id, ..)| *id);
    let mut mentors: Vec<Offer> = problem
        .mentors
        .iter()
        .filter_map(|mentor| roster.on_side(mentor.key.0.parse().ok()?, Side::Mentor))
        .filter(|mentor| mentor.id != proposal.mentor)
        .map(|mentor| Offer {
            value: mentor.id.to_string(),
            label: mentor.person.full_name(),
            chosen: chosen == Some(mentor.id),
        })
        .collect();
    mentors.sort_by(|one, other| words.compare(&one.label, &other.label));
    let mentee = proposal.mentee.to_string();
    Others {
        for_mentee: answers.for_mentee.iter().filter_map(other(Side::Mentor)).collect(),
        for_mentor: answers.for_mentor.iter().filter_map(other(Side::Mentee)).collect(),
        mentors,
        why_not: answers.why_not.as_ref().map(|(id, why, taken)| {
            let mut said = reasons::why_not(words, &round.method, (&names, &mentee), full, why);
            let is_proposed = *why == WhyNot::Proposed;
            let change = (taken.is_none() && !is_proposed)
                .then(|| format!("{}?mentor={id}&change=yes#why-not", proposal.path()));
            said.extend(taken.iter().flat_map(|taken| reasons::ways(words, &round.method, taken)));
            AskedAbout { name: roster.name(*id), why: said, change }
        }),
        notes: notes(words, &names, full, (answers.not_local.as_ref(), answers.standing.as_ref())),
    }
}
