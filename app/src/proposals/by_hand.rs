//! Matching by hand: two people chosen by a human, with what the engine says about them.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::cards::Couple;
use super::details::SOLVED_AGAIN_UP_TO;
use super::pages::{answer, make_pair, paired, refusal};
use super::workbench::{self, Choice, Seen, choices, look};
use super::{Facts, may_be_overridden, mentee_key, mentor_key, pair_by_hand, reasons, store};
use matching::{RuleBroken, WhyNot};

use crate::ids::{ParticipationId, RoundId};
use crate::methods::Side;
use crate::people::Participation;
use crate::web::{App, Done, Faults, Fields, Form, Id, Page, PageError, Submission, Who};
use crate::words::{Message, Words};

/// Whom the page is about; nobody yet, or somebody who cannot be chosen, is nobody.
#[derive(Clone, Default, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    mentor: String,
    #[serde(default)]
    mentee: String,
}

impl Chosen {
    /// The address with two people chosen.
    pub fn path(round: RoundId, mentor: ParticipationId, mentee: ParticipationId) -> String {
        format!("{}/by-hand?mentor={mentor}&mentee={mentee}", workbench::path(round))
    }
}

#[derive(Template)]
#[template(path = "proposals/by_hand.html")]
struct ByHand {
    page: Page,
    path: String,
    pairs_path: String,
    workbench: String,
    round_name: String,
    /// Why the form before this page was not taken; empty when nothing was.
    problem: String,
    mentors: Vec<Choice>,
    mentees: Vec<Choice>,
    couple: Option<Fit>,
    /// Somebody was asked for who cannot be chosen (any more).
    gone: bool,
    form: Form,
}

/// What the engine says about the two.
struct Fit {
    couple: Couple,
    mentor: String,
    mentee: String,
    /// What speaks against it and can be set aside, or not.
    broken: Vec<String>,
    below_floor: bool,
    /// What the newest plan says about the two: that they are in it, or what they would cost everybody together.
    in_plan: Vec<String>,
    possible: bool,
    /// Who has to be trained first: a sentence and their page.
    to_training: Option<(String, String)>,
    reason_needed: bool,
    approve: String,
}

/// Two people to choose, and what there is to say about them.
pub async fn show(
    State(app): State<App>,
    who: Who,
    Id(round): Id<RoundId>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    draw(&app, &who, round, &chosen, None, Form::empty()).await
}

async fn draw(
    app: &App,
    who: &Who,
    round: RoundId,
    chosen: &Chosen,
    problem: Option<(StatusCode, Message)>,
    form: Form,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let asked = chosen.clone();
    let (seen, why_not) = app
        .db
        .read(move |tx| {
            let seen = look(&org, tx, round, today)?;
            let why_not = why_not(&seen, &asked);
            Ok::<_, PageError>((seen, why_not))
        })
        .await?;
    let (status, message) = problem.unzip();
    answer(who, format!("{}/by-hand", workbench::path(round)), status, |who| {
        by_hand(app, who, (&seen, why_not.as_ref()), chosen, message.as_ref(), form)
    })
}

/// Why the newest plan does not have the two together. Not for pools so large that a page would have to wait.
fn why_not(seen: &Seen, chosen: &Chosen) -> Option<WhyNot> {
    let solved = seen.solved.as_ref().filter(|solved| solved.problem.mentees.len() <= SOLVED_AGAIN_UP_TO)?;
    let id = |text: &str| text.parse::<ParticipationId>().ok();
    let (mentee, mentor) = (mentee_key(id(&chosen.mentee)?), mentor_key(id(&chosen.mentor)?));
    matching::why_not(&solved.problem, &solved.outcome, &mentee, &mentor).ok()
}

fn by_hand(
    app: &App,
    who: &Who,
    (seen, why_not): (&Seen, Option<&WhyNot>),
    chosen: &Chosen,
    problem: Option<&Message>,
    form: Form,
) -> ByHand {
    let words = seen.round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("proposals-hand-title"));
    page.words = words.clone();
    let find = |text: &str, side| text.parse().ok().and_then(|id| seen.pool.find(id, side));
    let (mentor, mentee) = (find(&chosen.mentor, Side::Mentor), find(&chosen.mentee, Side::Mentee));
    let fit = mentor.zip(mentee).and_then(|(mentor, mentee)| {
        let (mentor, mentee) = (&mentor.participation, &mentee.participation);
        let facts = seen.pool.roster.facts(&seen.wishes, mentor.id, mentee.id)?;
        let score =
            matching::score_pair(&seen.problem, &mentee_key(mentee.id), &mentor_key(mentor.id)).ok()?;
        let method = &seen.round.method;
        let names = |key: &str| seen.pool.roster.name_of_key(key);
        let mentee_key_of = mentee_key(mentee.id);
        let in_plan = match why_not {
            // What forbids them by now is said below.
            Some(WhyNot::Forbidden { .. }) | None => Vec::new(),
            Some(why) => reasons::why_not(&words, method, (&names, &mentee_key_of.0), seen.full_marks(), why),
        };
        Some(Fit {
            in_plan,
            couple: Couple::new(&words, method, (mentor, mentee), &score.contributions),
            mentor: mentor.id.to_string(),
            mentee: mentee.id.to_string(),
            broken: score.broken.iter().map(|broken| reasons::broken(&words, method, broken)).collect(),
            below_floor: score.below_floor,
            possible: score.broken.iter().all(may_be_overridden),
            to_training: to_training(&words, &score.broken, (mentor, mentee)),
            reason_needed: !score.broken.is_empty(),
            approve: words.tn("proposals-approve", facts.letters()),
        })
    });
    let missing = |text: &str, found: bool| !text.is_empty() && !found;
    ByHand {
        path: who.path.clone(),
        pairs_path: format!("{}/pairs", seen.round.path()),
        workbench: workbench::path(seen.round.id),
        round_name: seen.round.full_name(),
        problem: problem.map(|message| words.say(message)).unwrap_or_default(),
        mentors: choices(&words, &seen.pool, Side::Mentor, mentor.map(|one| one.participation.id)),
        mentees: choices(&words, &seen.pool, Side::Mentee, mentee.map(|one| one.participation.id)),
        couple: fit,
        gone: missing(&chosen.mentor, mentor.is_some()) || missing(&chosen.mentee, mentee.is_some()),
        form,
        page,
    }
}

/// Makes a pair of two people whom a human chose.
pub async fn pair(
    State(app): State<App>,
    who: Who,
    Id(round): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    app.db.read(move |tx| crate::programmes::store::find_round(&org, tx, round)).await?;
    let fields = sent.fields.clone();
    let done = app
        .once(&who, &sent, move |who, tx| {
            store::lock_round(&who.org, tx, round)?;
            let mut faults = Faults::new();
            let note = fields.long_text("note", &mut faults);
            if let Some(fault) = faults.of("note") {
                return Err(PageError::Invalid(fault.clone()));
            }
            let (mentor, mentee) = both(&fields)?;
            let seen = look(&who.org, tx, round, who.today)?;
            let facts: Facts =
                seen.pool.roster.facts(&seen.wishes, mentor, mentee).ok_or(PageError::NotFound)?;
            facts.allow().map_err(|cannot| PageError::Conflict(cannot.message(who.now)))?;
            let score = matching::score_pair(&seen.problem, &mentee_key(mentee), &mentor_key(mentor))
                .map_err(|_| PageError::Conflict(Message::new("proposals-hand-gone")))?;
            let reasons = pair_by_hand(score, note).map_err(|cannot| PageError::Invalid(cannot.message()))?;
            make_pair(who, tx, &seen.round, &facts, &reasons, None)?;
            for proposal in seen.solved.iter().flat_map(|solved| &solved.proposals) {
                // By hand or not: what was proposed has come about.
                let same = (proposal.mentor, proposal.mentee) == (mentor, mentee);
                if same && proposal.state == super::ProposalState::Open {
                    store::set_approved(&who.org, tx, proposal.id)?;
                }
            }
            Ok(Done::at(workbench::path(round)).saying(paired(&facts)))
        })
        .await;
    let Some(problem) = refusal(&done) else { return done };
    let chosen =
        Chosen { mentor: sent.fields.raw("mentor").to_owned(), mentee: sent.fields.raw("mentee").to_owned() };
    draw(&app, &who, round, &chosen, Some(problem), Form::filled(sent.fields)).await
}

/// Where somebody's training is recorded who has to have it before they are matched.
fn to_training(
    words: &Words,
    broken: &[RuleBroken],
    (mentor, mentee): (&Participation, &Participation),
) -> Option<(String, String)> {
    let whose = broken
        .iter()
        .find_map(|broken| if let RuleBroken::NotTrained { whose } = broken { Some(whose) } else { None })?;
    let one = match whose {
        matching::Side::Mentor => mentor,
        matching::Side::Mentee => mentee,
    };
    let label = words.ta("proposals-hand-to-training", "name", one.person.full_name());
    Some((label, format!("{}#training", one.path())))
}

/// The two who were sent. Who is not an id is nobody.
fn both(fields: &Fields) -> Result<(ParticipationId, ParticipationId), PageError> {
    let id = |name: &str| fields.choice::<ParticipationId>(name);
    id("mentor")
        .zip(id("mentee"))
        .ok_or_else(|| PageError::Invalid(Message::new("proposals-hand-choose-both")))
}
