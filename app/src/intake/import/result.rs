//! What an import did, and the rows that came back.

use askama::Template;
use axum::extract::State as Extract;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use documents::sheet::{write_csv, write_xlsx};

use super::pages::{load, page_of};
use super::preview::{BackLine, MOST_BACK, back_line};
use super::{Outcome, State};
use crate::access::Action;
use crate::ids::ImportId;
use crate::programmes::Round;
use crate::web::{App, Door, Id, Page, PageError, Site, Who};

/// The result's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/imports/{id}/rejected.xlsx", Door::Staff(Action::ImportPeople), rejected_xlsx).get(
        "/imports/{id}/rejected.csv",
        Door::Staff(Action::ImportPeople),
        rejected_csv,
    )
}

#[derive(Template)]
#[template(path = "intake/import_result.html")]
pub(super) struct Finished {
    page: Page,
    path: String,
    round_name: String,
    round_path: String,
    file_name: String,
    outcome: Outcome,
    back: Vec<BackLine>,
    unseen: usize,
}

pub(super) fn draw_result(
    app: &App,
    who: &Who,
    round: &Round,
    id: ImportId,
    file_name: &str,
    outcome: &Outcome,
) -> Finished {
    let page = page_of(app, who, round, "import-result-title");
    Finished {
        path: format!("/imports/{id}"),
        round_name: round.full_name(),
        round_path: round.path(),
        file_name: file_name.to_owned(),
        back: outcome.came_back.iter().take(MOST_BACK).map(|row| back_line(&page.words, row)).collect(),
        unseen: outcome.came_back.len().saturating_sub(MOST_BACK),
        outcome: outcome.clone(),
        page,
    }
}

/// The rows that came back, to be mended and sent in again.
async fn rejected(app: &App, who: &Who, id: ImportId) -> Result<documents::sheet::Sheet, PageError> {
    let (import, round) = load(app, who, id).await?;
    match import.state {
        State::Finished(outcome) if !outcome.came_back.is_empty() => {
            Ok(outcome.sheet(&round.method.words(&who.words).plain()))
        }
        State::Finished(_) | State::Open(_) => Err(PageError::NotFound),
    }
}

fn download(content_type: &'static str, disposition: &'static str, bytes: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, content_type), (CONTENT_DISPOSITION, disposition)], bytes).into_response()
}

async fn rejected_xlsx(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
) -> Result<Response, PageError> {
    let sheet = rejected(&app, &who, id).await?;
    let bytes = write_xlsx(&[sheet]).map_err(|cannot| PageError::internal(&cannot))?;
    Ok(download(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "attachment; filename=\"rejected.xlsx\"",
        bytes,
    ))
}

async fn rejected_csv(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
) -> Result<Response, PageError> {
    let sheet = rejected(&app, &who, id).await?;
    Ok(download("text/csv; charset=utf-8", "attachment; filename=\"rejected.csv\"", write_csv(&sheet)))
}
