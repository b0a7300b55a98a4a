//! Uploading a file.

use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, State as Extract};
use axum::response::Response;

use super::pages::page_of;
use super::store::{self, Listed};
use super::{Answers, Import, State, Table, Upload, recognise, unreadable};
use crate::access::Action;
use crate::ids::{ImportId, RoundId};
use crate::programmes::store as programmes;
use crate::web::page::{html, refused};
use crate::web::submission::KEY_FIELD;
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The upload's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/import", Door::Staff(Action::ImportPeople), new).post(
        "/rounds/{id}/import",
        Door::Staff(Action::ImportPeople),
        create,
    )
}

/// Imports shown below the form.
const MOST_LISTED: i64 = 20;

#[derive(Template)]
#[template(path = "intake/import_new.html")]
struct New {
    page: Page,
    form: Form,
    path: String,
    round_name: String,
    /// Begun and not finished.
    open: Vec<Earlier>,
    finished: Vec<Earlier>,
}

struct Earlier {
    path: String,
    file_name: String,
    told: String,
}

async fn draw_new(app: &App, who: &Who, id: RoundId, form: Form) -> Result<New, PageError> {
    let org = who.org.clone();
    let (round, imports) = app
        .db
        .read(move |tx| {
            let round = programmes::find_round(&org, tx, id)?;
            Ok::<_, PageError>((round, store::of_round(&org, tx, id, MOST_LISTED)?))
        })
        .await?;
    let earlier = |import: &Listed| {
        let (key, at) = match import.finished_at {
            Some(at) => ("import-earlier-finished", at),
            None => ("import-earlier-open", import.created_at),
        };
        let day = at.0.to_zoned_datetime(who.session.time_zone.clone()).date();
        Earlier {
            path: import.path(),
            file_name: import.file_name.clone(),
            told: who.words.ta(key, "day", day),
        }
    };
    let (open, finished): (Vec<&Listed>, Vec<&Listed>) =
        imports.iter().partition(|import| import.finished_at.is_none());
    Ok(New {
        page: page_of(app, who, &round, "import-title"),
        form,
        path: round.path(),
        round_name: round.full_name(),
        open: open.into_iter().map(earlier).collect(),
        finished: finished.into_iter().map(earlier).collect(),
    })
}

async fn new(Extract(app): Extract<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    html(&draw_new(&app, &who, id, Form::empty()).await?)
}

async fn create(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<RoundId>,
    body: Result<Multipart, MultipartRejection>,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app.db.read(move |tx| Ok::<_, PageError>(programmes::find_round(&org, tx, id)?)).await?;
    let (fields, upload) = receive(body).await?;
    let sent = Submission::with_file(fields, &who.path, upload.as_ref().map_or(&[], |file| &file.bytes));
    let read = match upload {
        Some(upload) => {
            let file_name = upload.name.clone();
            let read = tokio::task::spawn_blocking(move || upload.read())
                .await
                .map_err(|failed| PageError::internal(&failed))?;
            read.map(|table| (file_name, table)).map_err(|cannot| unreadable(&cannot))
        }
        None => Err(Message::new("import-no-file")),
    };
    let (file_name, table) = match read {
        Ok(read) => read,
        Err(message) => {
            let mut faults = Faults::new();
            faults.add("file", message);
            return refused(&draw_new(&app, &who, id, Form::refused(sent.fields, faults)).await?);
        }
    };
    app.once(&who, &sent, move |who, tx| {
        let answers = Answers { mapping: recognise(&table.header, &round.method), ..Answers::default() };
        let import = Import {
            id: ImportId::new(),
            round: id,
            file_name,
            answers,
            state: State::Open(Table::default()),
        };
        store::insert(&who.org, tx, &import, &table, who.id, who.now)?;
        Ok(Done::at(import.path()))
    })
    .await
}

/// The longest file name that is kept. Unit: characters.
const LONGEST_FILE_NAME: usize = 120;

/// Reads an upload: the fields of the form, and the file if one was chosen.
async fn receive(body: Result<Multipart, MultipartRejection>) -> Result<(Fields, Option<Upload>), PageError> {
    let broken = || PageError::Invalid(Message::new("fault-form-incomplete"));
    let failed = |error: axum::extract::multipart::MultipartError| match error.status().as_u16() {
        // 500: the body broke off while it was read, because the layer outside stopped it for its size (a body that does
        // not say its length beforehand), or because the browser is gone and nobody reads the answer.
        413 | 500 => PageError::TooLarge,
        _ => broken(),
    };
    let mut body = body.map_err(|_| broken())?;
    let (mut fields, mut file) = (Fields::default(), None);
    while let Some(part) = body.next_field().await.map_err(failed)? {
        let Some(name) = part.name().map(str::to_owned) else { continue };
        match name.as_str() {
            "file" => {
                let file_name = part.file_name().map(bare_name).unwrap_or_default();
                let bytes = part.bytes().await.map_err(failed)?;
                // A file field left empty is sent without name and content.
                if !(bytes.is_empty() && file_name.is_empty()) {
                    file = Some((file_name, bytes.to_vec()));
                }
            }
            KEY_FIELD | "sheet" => fields = fields.with(&name, part.text().await.map_err(failed)?),
            _ => {}
        }
    }
    let sheet = fields.text("sheet");
    Ok((fields, file.map(|(name, bytes)| Upload { name, bytes, sheet })))
}

/// The name without the folders some browsers send before it.
fn bare_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.chars().filter(|letter| !letter.is_control()).take(LONGEST_FILE_NAME).collect()
}
