//! The report's page and its two files.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::told::{Told, told};
use super::{RoundReport, store};
use crate::access::{Action, may};
use crate::ids::RoundId;
use crate::programmes::{Round, store as rounds};
use crate::web::page::html;
use crate::web::{App, Door, Fields, Id, Page, PageError, Site, Who};
use crate::words::Words;

/// What a browser is told a PDF is.
const PDF: &str = "application/pdf";
/// What a browser is told a workbook is.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The report's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/report", Door::Staff(Action::ReadReport), page)
        .get("/rounds/{id}/report.pdf", Door::Staff(Action::ReadReport), pdf)
        .get("/rounds/{id}/report.xlsx", Door::Staff(Action::ReadReport), xlsx)
}

/// With which round the reader wants to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum With {
    /// The one before; none if it is the first.
    Earlier,
    /// None.
    Nothing,
    /// This one of the same programme.
    Round(RoundId),
}

impl With {
    fn parse(query: Option<&str>) -> Result<Self, PageError> {
        match Fields::parse(query.unwrap_or_default().as_bytes()).text("with").as_deref() {
            None => Ok(Self::Earlier),
            Some("none") => Ok(Self::Nothing),
            Some(id) => id.parse().map(Self::Round).map_err(|_| PageError::NotFound),
        }
    }
}

/// A report, and the other rounds it could be compared with.
struct Read {
    report: RoundReport,
    others: Vec<Round>,
    path: String,
}

async fn read(app: &App, who: &Who, id: RoundId, query: Option<&str>) -> Result<Read, PageError> {
    let with = With::parse(query)?;
    let (org, today) = (who.org.clone(), who.today);
    app.db
        .read(move |tx| {
            let round = rounds::find_round(&org, tx, id)?;
            let mut others = rounds::rounds(&org, tx)?;
            others.retain(|other| other.programme == round.programme && other.id != round.id);
            let with = match with {
                With::Earlier => rounds::earlier_round(&org, tx, &round)?,
                With::Nothing => None,
                With::Round(id) => {
                    Some(others.iter().find(|other| other.id == id).cloned().ok_or(PageError::NotFound)?)
                }
            };
            let report = store::load(&org, tx, &round, with.as_ref(), today)?;
            Ok(Read { report, others, path: round.path() })
        })
        .await
}

#[derive(Template)]
#[template(path = "reports/report.html")]
struct ReportPage {
    page: Page,
    told: Told,
    /// The round's page; none for those who may not read it.
    round: Option<String>,
    /// The report's own address, without the comparison.
    path: String,
    /// The comparison, to be kept when a file is fetched: `?with=…`.
    with: String,
    choices: Vec<RoundChoice>,
    empty: bool,
}

struct RoundChoice {
    value: String,
    label: String,
    chosen: bool,
}

async fn page(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let Read { report, others, path } = read(&app, &who, id, query.as_deref()).await?;
    let drill_down = may(who.role, Action::ReadPerson) && may(who.role, Action::ReadPair);
    let told = told(&report, &who.words, drill_down);
    let compared = report.compared.as_ref().map(|compared| compared.round.id);
    let mut page = Page::staff(&app, &who, told.title.clone());
    page.words = report.round.method.words(&who.words);
    let choices = others
        .iter()
        .map(|round| RoundChoice {
            value: round.id.to_string(),
            label: round.name.clone(),
            chosen: compared == Some(round.id),
        })
        .chain([RoundChoice {
            value: "none".to_owned(),
            label: page.t("report-compare-none"),
            chosen: compared.is_none(),
        }])
        .collect();
    html(&ReportPage {
        page,
        told,
        round: may(who.role, Action::ReadRound).then(|| path.clone()),
        path: format!("{path}/report"),
        with: compared.map_or_else(|| "?with=none".to_owned(), |round| format!("?with={round}")),
        choices: if others.is_empty() { Vec::new() } else { choices },
        empty: report.figures.is_empty(),
    })
}

async fn pdf(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let Read { report, .. } = read(&app, &who, id, query.as_deref()).await?;
    file(report, who.words, "pdf", PDF, |report, words| {
        super::pdf(report, words).map_err(|fault| PageError::internal(&fault))
    })
    .await
}

async fn xlsx(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let Read { report, .. } = read(&app, &who, id, query.as_deref()).await?;
    file(report, who.words, "xlsx", XLSX, |report, words| {
        super::xlsx(report, words).map_err(|fault| PageError::internal(&fault))
    })
    .await
}

/// Draws the file beside the requests, not among them: setting a PDF takes a moment.
async fn file(
    report: RoundReport,
    words: Words,
    extension: &str,
    kind: &'static str,
    draw: fn(&RoundReport, &Words) -> Result<Vec<u8>, PageError>,
) -> Result<Response, PageError> {
    let name = super::file_name(&report, &words, extension);
    let drawn = tokio::task::spawn_blocking(move || draw(&report, &words)).await;
    let bytes = drawn.map_err(|fault| PageError::internal(&fault))??;
    let headers =
        [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    Ok((headers, bytes).into_response())
}
