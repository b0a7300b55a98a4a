//! Methods on screen: the list, one with its numbers and its file, import, export, comparison, and the upgrade of a round.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::check::{Fault, check};
use super::edit::{self, Changes, NUMBERS};
use super::store::{self, OfferedMethod};
use super::{Method, Side, compare};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::RoundId;
use crate::programmes::{Round, store as programmes};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Value, Words};

/// The methods' part of the site map.
pub fn routes(site: Site) -> Site {
    super::copying::routes(super::editor::pages::routes(site))
        .get("/methods", Door::Staff(Action::ManageMethods), index)
        .get("/methods/new", Door::Staff(Action::ManageMethods), new)
        .post("/methods/new", Door::Staff(Action::ManageMethods), import)
        .get("/methods/{slug}/{version}", Door::Staff(Action::ManageMethods), show)
        .post("/methods/{slug}/{version}", Door::Staff(Action::ManageMethods), change)
        .get("/methods/{slug}/{version}/file", Door::Staff(Action::ManageMethods), file)
        .get("/methods/{slug}/{version}/changes", Door::Staff(Action::ManageMethods), changes)
        .get("/rounds/{id}/method", Door::Staff(Action::ManageMethods), choose)
        .post("/rounds/{id}/method", Door::Staff(Action::ManageMethods), upgrade)
}

impl OfferedMethod {
    /// Its page.
    pub fn path(&self) -> String {
        path(&self.method)
    }
}

/// The page of a method.
pub fn path(method: &Method) -> String {
    let part =
        |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    format!("/methods/{}/{}", part(&method.slug), part(&method.version))
}

async fn offered(app: &App, who: &Who) -> Result<Vec<OfferedMethod>, PageError> {
    let org = who.org.clone();
    Ok(app.db.read(move |tx| store::offered(&org, tx)).await?)
}

/// The edition of an address, and all that are offered.
pub(super) async fn find(
    app: &App,
    who: &Who,
    address: &(String, String),
) -> Result<(OfferedMethod, Vec<OfferedMethod>), PageError> {
    let all = offered(app, who).await?;
    let found =
        all.iter().find(|one| one.method.slug == address.0 && one.method.version == address.1).cloned();
    Ok((found.ok_or(PageError::NotFound)?, all))
}

// --- the list ----------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "methods/index.html")]
struct Index {
    page: Page,
    methods: Vec<Line>,
}

struct Line {
    path: String,
    name: String,
    edition: String,
    summary: String,
    own: bool,
    /// The rounds that run this edition: name and address.
    run_by: Vec<(String, String)>,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let methods = offered(&app, &who).await?;
    let org = who.org.clone();
    let rounds = app.db.read(move |tx| Ok::<_, PageError>(programmes::rounds(&org, tx)?)).await?;
    let runs = |round: &&Round, method: &Method| {
        (&round.method.slug, &round.method.version) == (&method.slug, &method.version)
    };
    let run_by = |method: &Method| {
        let mine = rounds.iter().filter(|round| runs(round, method));
        mine.map(|round| (round.full_name(), round.path())).collect()
    };
    let line = |one: &OfferedMethod| Line {
        path: one.path(),
        name: one.method.text(&one.method.name, who.words.language()).to_owned(),
        edition: who.words.ta("rounds-edition", "version", one.method.version.as_str()),
        summary: one.method.text(&one.method.summary, who.words.language()).to_owned(),
        own: one.own,
        run_by: run_by(&one.method),
    };
    let methods = methods.iter().map(line).collect();
    html(&Index { page: Page::staff(&app, &who, who.words.t("methods-title")), methods })
}

// --- bringing a file in --------------------------------------------------------------------------------------------

/// A fault as the page shows it.
struct FaultShown {
    at: String,
    what: String,
    remedy: String,
}

fn shown(words: &Words, faults: &[Fault]) -> Vec<FaultShown> {
    let one = |fault: &Fault| FaultShown {
        at: words.ta2("methods-at", "line", fault.line, "column", fault.column),
        what: fault.what(words),
        remedy: fault.remedy(words),
    };
    faults.iter().map(one).collect()
}

#[derive(Template)]
#[template(path = "methods/new.html")]
struct New {
    page: Page,
    form: Form,
    wrong: Vec<FaultShown>,
}

async fn new(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let page = Page::staff(&app, &who, who.words.t("methods-new"));
    html(&New { page, form: Form::empty(), wrong: Vec::new() })
}

/// The text of a form. Browsers end lines their own way.
fn text_of(fields: &Fields) -> String {
    fields.raw("source").replace("\r\n", "\n")
}

async fn import(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let source = text_of(&sent.fields);
    let page = Page::staff(&app, &who, who.words.t("methods-new"));
    let method = match check(&source) {
        Ok(method) => method,
        Err(faults) => {
            let wrong = shown(&who.words, &faults);
            return refused(&New { page, form: Form::filled(sent.fields), wrong });
        }
    };
    match keep(&app, &who, &sent, Kept { method, source, then: "" }).await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("source", why);
            refused(&New { page, form: Form::refused(sent.fields, faults), wrong: Vec::new() })
        }
        answer => answer,
    }
}

/// An edition to be kept.
pub(super) struct Kept {
    /// What it says.
    pub method: Method,
    /// Its text.
    pub source: String,
    /// Which of its pages comes next: an ending of its address.
    pub then: &'static str,
}

/// Stores an edition and shows it. One that a round runs never changes, nor one that comes with Parvis: another text needs
/// another version. An edition of the organisation's own that no round runs yet is still being written.
pub(super) async fn keep(app: &App, who: &Who, sent: &Submission, kept: Kept) -> Result<Response, PageError> {
    app.once(who, sent, move |who, tx| {
        let Kept { method, source, then } = kept;
        let known = store::offered(&who.org, tx)?;
        let same =
            |one: &&OfferedMethod| one.method.slug == method.slug && one.method.version == method.version;
        match known.iter().find(same) {
            Some(one) if one.source == source => {}
            Some(one) if one.own && !store::is_run(&who.org, tx, &method)? => {
                store::replace(&who.org, tx, &method, &source)?;
            }
            Some(_) => {
                return Err(PageError::Invalid(
                    Message::new("methods-version-taken").with("version", method.version.as_str()),
                ));
            }
            None => {}
        }
        store::keep(&who.org, tx, &method, &source, who.now)?;
        let path = format!("{}{then}", path(&method));
        Ok(Done::at(path).saying(Message::new("methods-kept")))
    })
    .await
}

// --- one method ----------------------------------------------------------------------------------------------------

struct NumberField {
    name: String,
    label: String,
    value: String,
    error: String,
}

/// The way of a side.
struct Way {
    side: String,
    /// The side as a word of addresses.
    word: Side,
    stages: String,
}

#[derive(Template)]
#[template(path = "methods/show.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    edition: String,
    summary: String,
    ways: Vec<Way>,
    numbers: Vec<NumberField>,
    weights: Vec<NumberField>,
    others: Vec<(String, String)>,
    wrong: Vec<FaultShown>,
    writes_file: bool,
}

/// The label of a number, as the comparison says it too.
pub(super) fn number_key(table: &str, key: &str) -> String {
    format!("methods-number-{table}-{}", key.replace('_', "-"))
}

fn fields_of(one: &OfferedMethod, taken: &[String]) -> Fields {
    let mut fields =
        Fields::default().with("version", edit::next_version(&one.method, taken)).with("source", &one.source);
    for ((table, key), number) in NUMBERS.iter().zip(edit::numbers(&one.method)) {
        fields = fields.with(&format!("{table}.{key}"), number);
    }
    for criterion in &one.method.matching.criteria {
        fields = fields.with(&format!("weight.{}", criterion.kind().name()), criterion.weight());
    }
    fields
}

fn draw(
    app: &App,
    who: &Who,
    one: &OfferedMethod,
    all: &[OfferedMethod],
    form: Form,
    wrong: &[Fault],
) -> Show {
    let method = &one.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, method.text(&method.name, words.language()));
    page.words = words.clone();
    let number = |name: String, label: String| NumberField {
        value: form.value(&name).to_owned(),
        error: page.fault(&form, &name),
        label,
        name,
    };
    let way = |side: Side| {
        let stages = edit::way(method, side);
        let names: Vec<String> = stages
            .iter()
            .map(|stage| crate::stages::pages::stage_name(&words, method, side, *stage))
            .collect();
        Way { side: words.t(&format!("rounds-side-{side}")), word: side, stages: names.join(" → ") }
    };
    let other =
        |other: &&OfferedMethod| other.method.slug == method.slug && other.method.version != method.version;
    let compared = |other: &OfferedMethod| {
        let from: String = form_urlencoded::byte_serialize(other.method.version.as_bytes()).collect();
        let label = words.ta("methods-compare-with", "version", other.method.version.as_str());
        (format!("{}/changes?from={from}", one.path()), label)
    };
    Show {
        path: one.path(),
        edition: words.ta("rounds-edition", "version", method.version.as_str()),
        summary: method.text(&method.summary, words.language()).to_owned(),
        ways: [Side::Mentee, Side::Mentor].into_iter().map(way).collect(),
        numbers: NUMBERS
            .iter()
            .map(|(table, key)| number(format!("{table}.{key}"), words.t(&number_key(table, key))))
            .collect(),
        weights: method
            .matching
            .criteria
            .iter()
            .map(|one| {
                let kind = one.kind().name();
                number(format!("weight.{kind}"), words.t(&format!("proposals-criterion-{kind}")))
            })
            .collect(),
        others: all.iter().filter(other).map(compared).collect(),
        wrong: shown(&words, wrong),
        writes_file: form.value("what") == "file",
        form,
        page,
    }
}

fn versions(one: &OfferedMethod, all: &[OfferedMethod]) -> Vec<String> {
    all.iter()
        .filter(|other| other.method.slug == one.method.slug)
        .map(|other| other.method.version.clone())
        .collect()
}

async fn show(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (one, all) = find(&app, &who, &address).await?;
    let form = Form::filled(fields_of(&one, &versions(&one, &all)));
    html(&draw(&app, &who, &one, &all, form, &[]))
}

/// The changes the form asks for.
fn asked(fields: &Fields, one: &OfferedMethod) -> Result<Changes, Faults> {
    let mut faults = Faults::new();
    let mut changes = Changes {
        version: fields.needed_line("version", "methods-version-missing", &mut faults),
        ..Changes::default()
    };
    for (table, key) in NUMBERS {
        let (least, most) = edit::bounds(table, key);
        let name: &'static str = place(table, key);
        match fields.number(name, least, most, &mut faults) {
            Some(number) => changes.numbers.push((table, key, number.into())),
            None => faults.add_unless_present(name, Message::new("methods-number-missing")),
        }
    }
    for criterion in &one.method.matching.criteria {
        let kind = criterion.kind().name();
        let weight = fields.text(&format!("weight.{kind}")).and_then(|text| text.parse::<i64>().ok());
        match weight.filter(|weight| (0..=i64::from(matching::MAX_WEIGHT)).contains(weight)) {
            Some(weight) => changes.weights.push((kind.to_owned(), weight)),
            None => faults.add(
                "weights",
                Message::new("methods-weight-wrong")
                    .with("criterion", Value::Words(format!("proposals-criterion-{kind}")))
                    .with("most", matching::MAX_WEIGHT),
            ),
        }
    }
    faults.or(changes)
}

/// The name of a number's field.
fn place(table: &str, key: &str) -> &'static str {
    match (table, key) {
        ("commitment", "months") => "commitment.months",
        ("commitment", "own_meetings") => "commitment.own_meetings",
        ("commitment", "gatherings") => "commitment.gatherings",
        ("watch", "sign_up_unanswered") => "watch.sign_up_unanswered",
        ("watch", "first_meeting_missing") => "watch.first_meeting_missing",
        ("watch", "silent") => "watch.silent",
        ("watch", "ask_after") => "watch.ask_after",
        ("watch", "volunteer_meeting_months") => "watch.volunteer_meeting_months",
        ("watch", "first_contact") => "watch.first_contact",
        ("watch", "contacts_first_month") => "watch.contacts_first_month",
        ("watch", "contact_every_months") => "watch.contact_every_months",
        ("watch", "evaluation_unanswered") => "watch.evaluation_unanswered",
        (_, _) => "watch.round_ending",
    }
}

async fn change(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (one, all) = find(&app, &who, &address).await?;
    let text = if sent.fields.raw("what") == "file" {
        let source = text_of(&sent.fields);
        check(&source).map(|_| source)
    } else {
        match asked(&sent.fields, &one) {
            Ok(changes) => edit::change(&one.source, &changes),
            Err(faults) => {
                let form = Form::refused(sent.fields.with("source", &one.source), faults);
                return refused(&draw(&app, &who, &one, &all, form, &[]));
            }
        }
    };
    let (source, method) = match text.and_then(|text| check(&text).map(|method| (text, method))) {
        Ok(read) => read,
        Err(faults) => {
            let form = Form::filled(again(&sent.fields, &one));
            return refused(&draw(&app, &who, &one, &all, form, &faults));
        }
    };
    match keep(&app, &who, &sent, Kept { method, source, then: "" }).await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("version", why);
            let form = Form::refused(again(&sent.fields, &one), faults);
            refused(&draw(&app, &who, &one, &all, form, &[]))
        }
        answer => answer,
    }
}

/// What was sent, filled up with what the other of the two forms shows.
fn again(sent: &Fields, one: &OfferedMethod) -> Fields {
    let mut fields = sent.clone();
    for (name, value) in fields_of(one, &[]).iter() {
        if sent.raw(name).is_empty() {
            fields = fields.with(name, value);
        }
    }
    fields
}

async fn file(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (one, _) = find(&app, &who, &address).await?;
    let name: String = one.method.version.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
    let disposition = format!("attachment; filename=\"{}-{name}.toml\"", one.method.slug);
    let headers =
        [(CONTENT_TYPE, "application/toml; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, disposition)];
    Ok((headers, one.source).into_response())
}

// --- two versions --------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "methods/changes.html")]
struct ChangesPage {
    page: Page,
    path: String,
    lead: String,
    changes: Vec<String>,
}

#[derive(Deserialize)]
struct From {
    #[serde(default)]
    from: String,
}

async fn changes(
    State(app): State<App>,
    who: Who,
    Path(address): Path<(String, String)>,
    Query(from): Query<From>,
) -> Result<Response, PageError> {
    let (one, all) = find(&app, &who, &address).await?;
    let same =
        |other: &&OfferedMethod| other.method.slug == one.method.slug && other.method.version == from.from;
    let other = all.iter().find(same).ok_or(PageError::NotFound)?;
    let words = one.method.words(&who.words);
    let differences = compare::differences(&other.source, &one.source);
    let lead = words.ta2(
        "methods-from-to",
        "before",
        other.method.version.as_str(),
        "after",
        one.method.version.as_str(),
    );
    html(&ChangesPage {
        page: Page::staff(&app, &who, who.words.t("methods-changes")),
        path: one.path(),
        lead,
        changes: compare::in_words(&words, &other.method, &one.method, &differences),
    })
}

// --- the upgrade of a round ----------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "methods/upgrade.html")]
struct Upgrade {
    page: Page,
    path: String,
    round_name: String,
    edition: String,
    is_over: bool,
    editions: Vec<Edition>,
}

/// Another edition that the round could run.
struct Edition {
    offer: Offer,
    changes: Vec<String>,
    /// What it means for pairs that are under way; none: nothing.
    moved: Option<String>,
}

fn others_of<'m>(round: &Round, all: &'m [OfferedMethod]) -> impl Iterator<Item = &'m OfferedMethod> {
    let (slug, version) = (round.method.slug.clone(), round.method.version.clone());
    all.iter().filter(move |one| one.method.slug == slug && one.method.version != version)
}

async fn choose(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (round, all, open) = app
        .db
        .read(move |tx| {
            let open = crate::pairs::list::store::open_lines(&org, tx)?;
            let open = open.iter().filter(|line| line.round == id).count();
            Ok::<_, PageError>((programmes::find_round(&org, tx, id)?, store::offered(&org, tx)?, open))
        })
        .await?;
    let words = round.method.words(&who.words);
    let lasts = |method: &Method| (method.commitment.lasts, method.commitment.months);
    let is_moved = |other: &Method| open > 0 && lasts(other) != lasts(&round.method);
    let now =
        all.iter().find(|one| one.method == round.method).map_or_else(String::new, |one| one.source.clone());
    let editions = others_of(&round, &all).map(|one| Edition {
        offer: Offer {
            value: one.method.version.clone(),
            label: words.ta("methods-run", "version", one.method.version.as_str()),
            chosen: false,
        },
        moved: is_moved(&one.method).then(|| words.tn("methods-would-move", open)),
        changes: compare::in_words(
            &words,
            &round.method,
            &one.method,
            &compare::differences(&now, &one.source),
        ),
    });
    html(&Upgrade {
        path: round.path(),
        round_name: round.full_name(),
        edition: words.ta("rounds-edition", "version", round.method.version.as_str()),
        is_over: round.is_over(who.today),
        editions: editions.collect(),
        page: Page::staff(&app, &who, who.words.t("methods-upgrade")),
    })
}

async fn upgrade(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let version = sent.fields.raw("version").to_owned();
    app.once(&who, &sent, move |who, tx| {
        let round = programmes::find_round(&who.org, tx, id)?;
        if round.is_over(who.today) {
            return Err(PageError::Conflict(Message::new("methods-round-over")));
        }
        let all = store::offered(&who.org, tx)?;
        let wanted = others_of(&round, &all).find(|one| one.method.version == version);
        let wanted = wanted.ok_or_else(|| PageError::Invalid(Message::new("methods-choose")))?;
        let method = store::keep(&who.org, tx, &wanted.method, &wanted.source, who.now)?;
        programmes::set_method(&who.org, tx, id, method)?;
        let event = Event::MethodChanged { from: round.method.version.clone(), to: version };
        history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
        Ok(Done::at(round.path()).saying(event.message()))
    })
    .await
}
