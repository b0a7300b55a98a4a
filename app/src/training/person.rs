//! One person's training: what is done, what is missing, where to catch up, the certificate.

use askama::Template;
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::pages::Cell;
use super::{Done, Standing, certificate, gate, is_trained, standing, store};
use crate::access::Action;
use crate::events::Event;
use crate::history::Pen;
use crate::ids::{ParticipationId, TrainingId};
use crate::people::Participation;
use crate::programmes::Round;
use crate::web::page::html;
use crate::web::{App, Done as Sent, Door, Id, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// A person's part of the training's site map.
pub fn routes(site: Site) -> Site {
    site.get("/people/{id}/training", Door::Staff(Action::RunTraining), show)
        .post("/people/{id}/training/removal", Door::Staff(Action::RunTraining), remove)
        .get("/people/{id}/certificate.pdf", Door::Staff(Action::RunTraining), print)
}

struct Found {
    who: Participation,
    round: Round,
    done: Vec<Done>,
    dates: Vec<Event>,
}

async fn find(app: &App, who: &Who, id: ParticipationId) -> Result<Found, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let who = crate::people::store::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, who.round)?;
            let mut done = store::done(&org, tx, &round.method.slug, Some(who.person.id))?;
            let done = done.remove(&who.person.id).unwrap_or_default();
            let dates = crate::events::store::training_of_round(&org, tx, who.round)?;
            Ok(Found { who, round, done, dates })
        })
        .await
}

#[derive(Template)]
#[template(path = "training/person.html")]
struct Show {
    page: Page,
    path: String,
    round_path: String,
    round_name: String,
    name: String,
    trained: bool,
    nothing_to_learn: bool,
    cells: Vec<Cell>,
    done: Vec<DoneRow>,
    dates: Vec<(String, String, String)>,
}

struct DoneRow {
    what: String,
    on: String,
    how: String,
    note: String,
    record: Option<TrainingId>,
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let (method, words) = (&found.round.method, found.round.method.words(&who.words));
    let standings = standing(&method.training, found.who.side, &found.done);
    let mut page = Page::staff(&app, &who, words.t("training-title"));
    page.words = words.clone();
    let title = |slug: &str| {
        let module = method.training.iter().find(|module| module.slug == slug);
        let title = |module: &crate::methods::training::TrainingModule| {
            method.text(&module.title, words.language()).to_owned()
        };
        module.map_or_else(|| slug.to_owned(), title)
    };
    let is_missing = |event: &&Event| {
        let lacks = |standing: &Standing| {
            !standing.counts(who.today) && Some(&standing.module.slug) == event.module.as_ref()
        };
        event.on >= who.today && standings.iter().any(lacks)
    };
    let row = |done: &Done| DoneRow {
        what: title(&done.module),
        on: words.date(done.on),
        how: words.t(&format!("training-source-{}", done.source)),
        note: done.note.clone().unwrap_or_default(),
        record: done.record,
    };
    let date = |event: &Event| {
        let module = event.module.as_deref().unwrap_or_default();
        (event.path(), title(module), event.when(&words))
    };
    html(&Show {
        path: found.who.path(),
        round_path: found.round.path(),
        round_name: found.round.full_name(),
        name: found.who.person.full_name(),
        trained: is_trained(&method.training, found.who.side, &found.done, who.today),
        nothing_to_learn: standings.is_empty(),
        cells: standings.iter().map(|one| Cell::of(one, &found.round, &words, who.today)).collect(),
        done: found.done.iter().map(row).collect(),
        dates: found.dates.iter().filter(is_missing).map(date).collect(),
        page,
    })
}

async fn remove(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let record: Option<TrainingId> = sent.fields.choice("record");
    app.once(&who, &sent, move |who, tx| {
        let person = crate::people::store::find(&who.org, tx, id)?;
        let removed = match record {
            Some(record) => store::remove(&who.org, tx, person.person.id, record)?,
            None => false,
        };
        if !removed {
            return Err(PageError::Conflict(Message::new("training-not-there")));
        }
        let round = crate::programmes::store::find_round(&who.org, tx, person.round)?;
        gate::settle(&who.org, tx, &round, who.today, Pen::Now(who.now))?;
        Ok(Sent::at(format!("{}/training", person.path())).saying(Message::new("training-removed")))
    })
    .await
}

async fn print(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let standings = standing(&found.round.method.training, found.who.side, &found.done);
    if standings.is_empty() || !standings.iter().all(|standing| standing.counts(who.today)) {
        return Err(PageError::Conflict(Message::new("training-no-certificate")));
    }
    let org = who.org.clone();
    let organisation = app.db.read(move |tx| crate::organisations::store::own(&org, tx)).await?;
    let report =
        certificate::report(&found.who.person, &organisation, &found.round.method, &standings, who.today);
    // Setting the page takes a third of a second: not on a thread that serves others.
    let pdf = tokio::task::spawn_blocking(move || documents::pdf::render(&report)).await;
    let pdf = pdf.map_err(|error| PageError::internal(&error))?;
    let pdf = pdf.map_err(|error| PageError::internal(&error))?;
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\""),
    ];
    Ok((headers, pdf).into_response())
}
