//! Saying what a file's columns are, seeing what would happen, bringing it in.

use askama::Template;
use axum::extract::{Query, State as Extract};
use axum::response::Response;
use serde::Deserialize;

use super::preview::{Check, EXAMPLES, check_lines, shortened};
use super::result::draw_result;
use super::{Answers, CannotFinish, Import, Mapping, Meaning, State, Table, result, store, upload};
use crate::access::Action;
use crate::ids::ImportId;
use crate::methods::Side;
use crate::programmes::{Round, store as programmes};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Import's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site
        .get("/imports/{id}", Door::Staff(Action::ImportPeople), show)
        .post("/imports/{id}/mapping", Door::Staff(Action::ImportPeople), update_mapping)
        .post("/imports/{id}/choices", Door::Staff(Action::ImportPeople), update_choices)
        .post("/imports/{id}/completion", Door::Staff(Action::ImportPeople), complete)
        .post("/imports/{id}/removal", Door::Staff(Action::ImportPeople), remove);
    result::routes(upload::routes(site))
}

impl From<CannotFinish> for PageError {
    fn from(cannot: CannotFinish) -> Self {
        match cannot {
            CannotFinish::Finished => Self::Conflict(cannot.message()),
            CannotFinish::NotMapped(_) => Self::Invalid(cannot.message()),
        }
    }
}

/// A page that speaks the method's words for the two sides.
pub(super) fn page_of(app: &App, who: &Who, round: &Round, title: &str) -> Page {
    let mut page = Page::staff(app, who, who.words.t(title));
    page.words = round.method.words(&who.words);
    page
}

#[derive(Template)]
#[template(path = "intake/import.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    round_name: String,
    round_path: String,
    file_name: String,
    found: String,
    notes: Vec<String>,
    columns: Vec<ColumnLine>,
    needs_side: bool,
    sides: Vec<Offer>,
    /// Why the rows cannot be looked at yet; empty: they can.
    unclear: String,
    check: Option<Check>,
}

struct ColumnLine {
    name: String,
    label: String,
    examples: Vec<String>,
    offers: Vec<Offer>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    page: String,
}

pub(super) async fn load(app: &App, who: &Who, id: ImportId) -> Result<(Import, Round), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let import = store::find(&org, tx, id)?;
            let round = programmes::find_round(&org, tx, import.round)?;
            Ok((import, round))
        })
        .await
}

async fn show(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (import, round) = load(&app, &who, id).await?;
    let number = asked.page.parse().unwrap_or(1);
    match import.state {
        State::Finished(outcome) => html(&draw_result(&app, &who, &round, id, &import.file_name, &outcome)),
        State::Open(table) => {
            let shown = Shown { id, file_name: import.file_name, answers: import.answers, table };
            html(&draw(&app, &who, round, shown, Faults::new(), number).await?)
        }
    }
}

/// What the page of an open import is drawn from.
struct Shown {
    id: ImportId,
    file_name: String,
    answers: Answers,
    table: Table,
}

async fn draw(
    app: &App,
    who: &Who,
    round: Round,
    shown: Shown,
    faults: Faults,
    number: usize,
) -> Result<Show, PageError> {
    let page = page_of(app, who, &round, "import-title");
    let Shown { id, file_name, answers, table } = shown;
    let path = format!("/imports/{id}");
    let words = page.words.clone();
    let unclear = answers.mapping.may_check().err().map(|cannot| words.say(&cannot.message()));
    let columns = column_lines(&words, &table, &answers.mapping);
    let mut notes = Vec::new();
    if let Some(sheet) = table.sheet.as_ref().filter(|_| !table.other_sheets.is_empty()) {
        notes.push(words.ta2("import-sheet-read", "sheet", sheet, "sheets", words.list(&table.other_sheets)));
    }
    if table.guessed_letters {
        notes.push(words.t("import-guessed-letters"));
    }
    let found = words.ta2("import-found", "rows", table.rows.len(), "columns", table.header.len());
    let (round_name, round_path) = (round.full_name(), round.path());
    let needs_side = !answers.mapping.columns.contains(&Meaning::Side);
    let all_are = Form::filled(Fields::default().with_some("all_are", answers.mapping.all_are));
    let side = |side: &Side| all_are.offer("all_are", side, words.t(&format!("import-all-{side}")));
    let sides = Side::ALL.iter().map(side).collect();
    let check = if unclear.is_none() && faults.is_empty() {
        let (org, today, answers) = (who.org.clone(), who.today, answers.clone());
        let (plan, known) = app
            .db
            .read(move |tx| Ok::<_, PageError>(store::look(&org, tx, &round, &table, &answers, today)?))
            .await?;
        Some(check_lines(&words, &path, &plan, &known, number))
    } else {
        None
    };
    Ok(Show {
        form: Form::refused(Fields::default(), faults),
        path,
        round_name,
        round_path,
        file_name,
        found,
        notes,
        columns,
        needs_side,
        sides,
        unclear: unclear.unwrap_or_default(),
        check,
        page,
    })
}

fn column_lines(words: &Words, table: &Table, mapping: &Mapping) -> Vec<ColumnLine> {
    let line = |(index, heading): (usize, &String)| {
        let name = format!("column-{index}");
        let chosen = mapping.columns.get(index).copied().unwrap_or(Meaning::Ignored);
        let form = Form::filled(Fields::default().with(&name, chosen));
        let offer =
            |meaning: &Meaning| form.offer(&name, meaning, words.t(&format!("import-column-{meaning}")));
        let cells = table.rows.iter().filter_map(|row| row.cells.get(index)).filter(|cell| !cell.is_empty());
        ColumnLine {
            label: match heading.as_str() {
                "" => words.ta("import-column-number", "number", index + 1),
                heading => heading.to_owned(),
            },
            examples: cells.take(EXAMPLES).map(|cell| shortened(cell)).collect(),
            offers: Meaning::ALL.iter().map(offer).collect(),
            name,
        }
    };
    table.header.iter().enumerate().map(line).collect()
}

async fn update_mapping(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (import, round) = load(&app, &who, id).await?;
    let file_name = import.file_name.clone();
    let (mut answers, table) = import.open()?;
    let (mapping, faults) = Mapping::parse(&sent.fields, table.header.len());
    answers.mapping = mapping.clone();
    if !faults.is_empty() {
        let shown = Shown { id, file_name, answers, table };
        return refused(&draw(&app, &who, round, shown, faults, 1).await?);
    }
    app.once(&who, &sent, move |who, tx| {
        // Read again: somebody may have finished it meanwhile.
        let import = store::find(&who.org, tx, id)?;
        let path = import.path();
        let (mut answers, _) = import.open()?;
        answers.mapping = mapping;
        store::save_answers(&who.org, tx, id, &answers)?;
        Ok(Done::at(format!("{path}#check")))
    })
    .await
}

async fn update_choices(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let fields = sent.fields.clone();
    app.once(&who, &sent, move |who, tx| {
        let import = store::find(&who.org, tx, id)?;
        let path = import.path();
        let (mut answers, _) = import.open()?;
        answers.add_choices(&fields);
        store::save_answers(&who.org, tx, id, &answers)?;
        Ok(Done::at(path).saying(Message::new("import-choices-saved")))
    })
    .await
}

async fn complete(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let fields = sent.fields.clone();
    app.once(&who, &sent, move |who, tx| {
        let act = super::Act { by: Some(who.id), now: who.now, today: who.today };
        let outcome = store::finish(&who.org, tx, id, |answers| answers.add_choices(&fields), &act)??;
        let done = Message::new("import-done").with("n", outcome.went_in());
        Ok(Done::at(format!("/imports/{id}")).saying(done))
    })
    .await
}

async fn remove(
    Extract(app): Extract<App>,
    who: Who,
    Id(id): Id<ImportId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        store::one_at_a_time(&who.org, tx)?;
        let import = store::find(&who.org, tx, id)?;
        let round = import.round;
        import.open()?;
        store::delete(&who.org, tx, id)?;
        Ok(Done::at(format!("/rounds/{round}/import")).saying(Message::new("import-removed")))
    })
    .await
}
