//! Uploading a file, saying what its columns are, seeing what would happen, bringing it in.

use std::collections::HashMap;

use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Query, State as Extract};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use documents::sheet::{write_csv, write_xlsx};
use serde::Deserialize;

use super::store::{self, Listed};
use super::{
    Alike, Answers, CameBack, CannotFinish, Choice, Fate, Import, Known, Mapping, Meaning, Outcome, Plan,
    Planned, State, Table, Upload, Whom, recognise, unreadable,
};
use crate::access::Action;
use crate::ids::{ImportId, PersonId, RoundId};
use crate::methods::Side;
use crate::people::Person;
use crate::programmes::{Round, store as programmes};
use crate::web::page::{html, refused};
use crate::web::submission::KEY_FIELD;
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Import's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/import", Door::Staff(Action::ImportPeople), new)
        .post("/rounds/{id}/import", Door::Staff(Action::ImportPeople), create)
        .get("/imports/{id}", Door::Staff(Action::ImportPeople), show)
        .post("/imports/{id}/mapping", Door::Staff(Action::ImportPeople), update_mapping)
        .post("/imports/{id}/choices", Door::Staff(Action::ImportPeople), update_choices)
        .post("/imports/{id}/completion", Door::Staff(Action::ImportPeople), complete)
        .post("/imports/{id}/removal", Door::Staff(Action::ImportPeople), remove)
        .get("/imports/{id}/rejected.xlsx", Door::Staff(Action::ImportPeople), rejected_xlsx)
        .get("/imports/{id}/rejected.csv", Door::Staff(Action::ImportPeople), rejected_csv)
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
fn page_of(app: &App, who: &Who, round: &Round, title: &str) -> Page {
    let mut page = Page::staff(app, who, who.words.t(title));
    page.words = round.method.words(&who.words);
    page
}

// --- the file ----------------------------------------------------------------------------------------------------

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
            return refused(&draw_new(&app, &who, id, Form::refused(fields, faults)).await?);
        }
    };
    let sent = Submission::of(fields, &who.path);
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

// --- columns and check -------------------------------------------------------------------------------------------

/// Questions on one page: enough to work through in one go.
const QUESTIONS_PER_PAGE: usize = 50;
/// Rows that come back shown before the rest is only counted.
const MOST_BACK: usize = 50;
/// Entries of a column shown as examples.
const EXAMPLES: usize = 3;
/// Characters of an example.
const LONGEST_EXAMPLE: usize = 60;

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

/// What would happen if the file were brought in now.
struct Check {
    going_in: usize,
    new_people: usize,
    known_people: usize,
    already_here: usize,
    left_out: usize,
    /// Rows that are not in order: the first of them, …
    back: Vec<BackLine>,
    /// … how many more there are, …
    unseen: usize,
    /// … and how many rows come back, those without an answer counted too.
    back_total: usize,
    questions: Vec<Question>,
    questions_total: usize,
    unanswered: usize,
    earlier: Option<String>,
    later: Option<String>,
}

struct BackLine {
    line: u32,
    name: String,
    reasons: Vec<String>,
}

struct Question {
    line: u32,
    field: String,
    name: String,
    about: String,
    is_open: bool,
    offers: Vec<QuestionOffer>,
}

struct QuestionOffer {
    offer: Offer,
    about: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    page: String,
}

async fn load(app: &App, who: &Who, id: ImportId) -> Result<(Import, Round), PageError> {
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

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_EXAMPLE {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(LONGEST_EXAMPLE).collect();
    format!("{beginning}…")
}

fn check_lines(words: &Words, path: &str, plan: &Plan, known: &Known, number: usize) -> Check {
    let known_people: HashMap<PersonId, &Person> =
        known.people.iter().map(|person| (person.id, person)).collect();
    let lines: HashMap<u32, &Planned> = plan.rows.iter().map(|row| (row.line, row)).collect();
    // What is open first; whoever takes part already is not asked about.
    let mut asked: Vec<&Planned> = plan
        .rows
        .iter()
        .filter(|row| !row.alike.is_empty() && !matches!(row.fate, Fate::Here(Whom::Known(_))))
        .collect();
    asked.sort_by_key(|row| (row.fate != Fate::Asks, row.line));
    let pages = asked.len().div_ceil(QUESTIONS_PER_PAGE).max(1);
    let number = number.clamp(1, pages);
    let first = (number - 1) * QUESTIONS_PER_PAGE;
    let questions = asked
        .iter()
        .skip(first)
        .take(QUESTIONS_PER_PAGE)
        .map(|row| question(words, row, &known_people, &lines))
        .collect();
    let unanswered = plan.count(|fate| *fate == Fate::Asks);
    let new_people = plan.count(|fate| *fate == Fate::New);
    let joining = plan.count(|fate| matches!(fate, Fate::Joins(_)));
    Check {
        going_in: new_people + joining,
        new_people,
        known_people: joining,
        already_here: plan.count(|fate| matches!(fate, Fate::Here(_))),
        left_out: plan.count(|fate| *fate == Fate::LeftOut),
        back: plan.bad.iter().take(MOST_BACK).map(|row| back_line(words, row)).collect(),
        unseen: plan.bad.len().saturating_sub(MOST_BACK),
        back_total: plan.bad.len() + unanswered,
        questions,
        questions_total: asked.len(),
        unanswered,
        earlier: (number > 1).then(|| format!("{path}?page={}#questions", number - 1)),
        later: (number < pages).then(|| format!("{path}?page={}#questions", number + 1)),
    }
}

fn back_line(words: &Words, row: &CameBack) -> BackLine {
    let cells = row.cells.iter().filter(|cell| !cell.is_empty()).take(EXAMPLES);
    BackLine {
        line: row.line,
        name: cells.map(|cell| shortened(cell)).collect::<Vec<_>>().join(" · "),
        reasons: row.reasons.iter().map(|reason| words.say(reason)).collect(),
    }
}

fn question(
    words: &Words,
    row: &Planned,
    known: &HashMap<PersonId, &Person>,
    lines: &HashMap<u32, &Planned>,
) -> Question {
    let field = format!("row-{}", row.line);
    let person = &row.person;
    let chosen = match row.fate {
        Fate::New => Some(Choice::Another),
        Fate::Joins(whom) | Fate::Here(whom) => Some(whom.choice()),
        Fate::LeftOut => Some(Choice::LeaveOut),
        Fate::Asks => None,
    };
    let form = Form::filled(Fields::default().with_some(&field, chosen));
    let same = |alike: &Alike| {
        let (name, about) = match alike.whom {
            Whom::Known(id) => known.get(&id).map(|person| {
                (person.full_name(), contact(words, person.email.as_deref(), person.phone.as_deref()))
            })?,
            Whom::Line(line) => lines.get(&line).map(|row| {
                let about = contact(words, row.person.email.as_deref(), row.person.phone.as_deref());
                (words.ta2("import-on-line", "line", line, "name", row.person.full_name()), about)
            })?,
        };
        let offer = form.offer(&field, alike.whom.choice(), words.ta("import-same", "name", name));
        Some(QuestionOffer { offer, about })
    };
    let other = |choice: Choice, key: &str| QuestionOffer {
        offer: form.offer(&field, choice, words.t(key)),
        about: String::new(),
    };
    let rest = [other(Choice::Another, "import-another"), other(Choice::LeaveOut, "import-leave-out")];
    Question {
        line: row.line,
        name: person.full_name(),
        about: contact(words, person.email.as_deref(), person.phone.as_deref()),
        is_open: row.fate == Fate::Asks,
        offers: row.alike.iter().filter_map(same).chain(rest).collect(),
        field,
    }
}

fn contact(words: &Words, email: Option<&str>, phone: Option<&str>) -> String {
    match (email, phone) {
        (None, None) => words.t("import-no-contact"),
        (email, phone) => [email, phone].into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
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

// --- the result --------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "intake/import_result.html")]
struct Finished {
    page: Page,
    path: String,
    round_name: String,
    round_path: String,
    file_name: String,
    outcome: Outcome,
    back: Vec<BackLine>,
    unseen: usize,
}

fn draw_result(
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
