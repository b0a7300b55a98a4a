//! The page that says whom to recruit next, and asking for it where the round is large.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use matching::{Profile, Recruit};

use super::{Recruiting as Asked, SHOWN, is_small, store};
use crate::ids::{MatchingRunId, RoundId};
use crate::jobs::{self, Work};
use crate::methods::Method;
use crate::proposals::{RunState, reasons, workbench};
use crate::web::page::html;
use crate::web::{App, Done, Id, Page, PageError, Submission, Who};
use crate::words::{Message, Words};

#[derive(Template)]
#[template(path = "proposals/recruiting.html")]
struct Recruiting {
    page: Page,
    workbench: String,
    round_name: String,
    /// The run that it is about.
    run: String,
    found: Found,
}

enum Found {
    /// There is no plan yet.
    NoPlan,
    /// The round is large, and nobody has asked yet.
    Unasked,
    /// It was asked for, and broke off or was stopped.
    BrokeOff,
    /// A job is at it. Unit: percent.
    UnderWay(i32),
    Profiles(Vec<Wanted>),
}

/// What there is for the newest plan.
enum Known {
    NoPlan,
    Asked(Option<Asked>),
    Tried(Vec<Recruit>),
}

/// The page.
fn path(round: RoundId) -> String {
    format!("{}/recruiting", workbench::path(round))
}

struct Wanted {
    who: String,
    gain: String,
    serves: String,
}

/// The profiles, best first.
pub async fn show(State(app): State<App>, who: Who, Id(round): Id<RoundId>) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (seen, known) = app
        .db
        .read(move |tx| {
            let seen = workbench::look(&org, tx, round, today)?;
            let known = match &seen.solved {
                None => Known::NoPlan,
                Some(solved) if is_small(&solved.problem) => {
                    let tried = matching::recruit(&solved.problem, &solved.outcome, SHOWN);
                    Known::Tried(tried.unwrap_or_default())
                }
                Some(solved) => Known::Asked(store::find(&org, tx, solved.run.id)?),
            };
            Ok::<_, PageError>((seen, known))
        })
        .await?;
    let method = &seen.round.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(&app, &who, words.t("proposals-recruit-title"));
    page.words = words.clone();
    let max_score = seen.full_marks();
    let wanted = |recruit: &Recruit| Wanted {
        who: profile(&words, method, &recruit.profile),
        gain: reasons::gain(&words, max_score, recruit),
        serves: words.tn("proposals-recruit-serves", recruit.could_serve),
    };
    let found = match known {
        Known::NoPlan => Found::NoPlan,
        Known::Tried(recruits) => Found::Profiles(recruits.iter().map(wanted).collect()),
        Known::Asked(None) => Found::Unasked,
        Known::Asked(Some(asked)) => match asked.state {
            RunState::Waiting | RunState::Running => Found::UnderWay(asked.progress),
            RunState::Failed => Found::BrokeOff,
            RunState::Done => Found::Profiles(asked.found.iter().map(wanted).collect()),
        },
    };
    html(&Recruiting {
        workbench: workbench::path(seen.round.id),
        round_name: seen.round.full_name(),
        run: seen.solved.as_ref().map_or_else(String::new, |solved| solved.run.id.to_string()),
        found,
        page,
    })
}

/// Asks a job to try it for a large round.
pub async fn begin(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MatchingRunId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let run = crate::proposals::store::find_run(&who.org, tx, id)?;
        if run.state != RunState::Done {
            return Err(PageError::Conflict(Message::new("proposals-recruit-first")));
        }
        if store::begin(&who.org, tx, id, who.id, who.now)? {
            jobs::store::enqueue(&who.org, tx, &Work::Recruit { run: id }, who.now)?;
        }
        Ok(Done::at(path(run.round)))
    })
    .await
}

/// Stops it.
pub async fn stop(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MatchingRunId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let run = crate::proposals::store::find_run(&who.org, tx, id)?;
        store::fail(&who.org, tx, id)?;
        Ok(Done::at(path(run.round)))
    })
    .await
}

/// A mentor who does not exist yet, in words.
fn profile(words: &Words, method: &Method, profile: &Profile) -> String {
    let mut parts = Vec::new();
    if let Some(tag) = &profile.language {
        parts.push(words.ta("proposals-recruit-speaks", "language", reasons::language_name(words, tag)));
    }
    if let Some(area) = &profile.area {
        parts.push(words.ta("proposals-recruit-lives", "area", reasons::area_name(words, method, area)));
    }
    if let Some(gender) = &profile.gender {
        parts.push(words.ta("proposals-recruit-gender", "gender", reasons::gender(words, gender)));
    }
    if let Some(field) = &profile.occupation {
        parts.push(words.ta("proposals-recruit-works", "field", reasons::occupation(words, field)));
    }
    match parts.is_empty() {
        true => words.t("proposals-recruit-anybody"),
        false => words.ta("proposals-recruit-who", "what", words.list(&parts)),
    }
}
