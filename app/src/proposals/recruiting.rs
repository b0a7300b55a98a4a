//! Whom to recruit next: the mentors who would help most, each tried by matching the round again with one more.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use matching::{Profile, Recruit};

use super::{reasons, workbench};
use crate::ids::RoundId;
use crate::methods::Method;
use crate::web::page::html;
use crate::web::{App, Id, Page, PageError, Who};
use crate::words::Words;

/// Profiles on the page.
const SHOWN: usize = 12;

/// Larger pools are not matched again dozens of times while a page waits: mentees times mentors.
const MOST_COUPLES: usize = 250_000;

#[derive(Template)]
#[template(path = "proposals/recruiting.html")]
struct Recruiting {
    page: Page,
    workbench: String,
    round_name: String,
    found: Found,
}

enum Found {
    /// There is no plan yet.
    NoPlan,
    TooMany,
    Profiles(Vec<Wanted>),
}

struct Wanted {
    who: String,
    gain: String,
    serves: String,
}

/// The profiles, best first.
pub async fn show(State(app): State<App>, who: Who, Id(round): Id<RoundId>) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (seen, found) = app
        .db
        .read(move |tx| {
            let seen = workbench::look(&org, tx, round, today)?;
            let found = seen.solved.as_ref().map(|solved| {
                let problem = &solved.problem;
                let few = problem.mentees.len().saturating_mul(problem.mentors.len()) <= MOST_COUPLES;
                few.then(|| matching::recruit(problem, &solved.outcome, SHOWN).unwrap_or_default())
            });
            Ok::<_, PageError>((seen, found))
        })
        .await?;
    let method = &seen.round.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(&app, &who, words.t("proposals-recruit-title"));
    page.words = words.clone();
    let max_score = matching::max_score(&method.matching);
    let wanted = |recruit: &Recruit| Wanted {
        who: profile(&words, method, &recruit.profile),
        gain: reasons::gain(&words, max_score, recruit),
        serves: words.tn("proposals-recruit-serves", recruit.could_serve),
    };
    html(&Recruiting {
        workbench: workbench::path(seen.round.id),
        round_name: seen.round.full_name(),
        found: match found {
            None => Found::NoPlan,
            Some(None) => Found::TooMany,
            Some(Some(recruits)) => Found::Profiles(recruits.iter().map(wanted).collect()),
        },
        page,
    })
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
