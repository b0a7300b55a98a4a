//! The training of a round: its dates, who has done what, recording it by hand.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::store::{self, New};
use super::{Done, EXPIRES_SOON, Source, Standing, gate, is_trained, standing};
use crate::access::Action;
use crate::events::{Audience, Event, Kind};
use crate::history::Pen;
use crate::ids::{ParticipationId, PersonId, RoundId};
use crate::methods::Side;
use crate::methods::training::TrainingModule;
use crate::people::{Participation, days_between};
use crate::programmes::Round;
use crate::web::page::{html, refused};
use crate::web::{
    App, Done as Sent, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who,
};
use crate::words::{Message, Words, language};

/// The training's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site.get("/rounds/{id}/training", Door::Staff(Action::RunTraining), of_round).post(
        "/rounds/{id}/training",
        Door::Staff(Action::RunTraining),
        record,
    );
    super::person::routes(site)
}

struct Found {
    round: Round,
    people: Vec<Participation>,
    done: BTreeMap<PersonId, Vec<Done>>,
    dates: Vec<Event>,
}

async fn find(app: &App, who: &Who, id: RoundId) -> Result<Found, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            let people = crate::people::store::of_round(&org, tx, id)?;
            let done = store::done(&org, tx, &round.method.slug, None)?;
            let dates = crate::events::store::training_of_round(&org, tx, id)?;
            Ok(Found { round, people, done, dates })
        })
        .await
}

impl Found {
    fn done_by(&self, who: &Participation) -> &[Done] {
        self.done.get(&who.person.id).map_or(&[], Vec::as_slice)
    }

    /// Who takes part and has something to learn, in the reader's alphabet.
    fn learners(&self, words: &Words) -> Vec<&Participation> {
        let training = &self.round.method.training;
        let learns =
            |one: &&Participation| one.stage.is_open() && !standing(training, one.side, &[]).is_empty();
        let mut learners: Vec<&Participation> = self.people.iter().filter(learns).collect();
        learners.sort_by(|one, other| words.compare(&one.person.full_name(), &other.person.full_name()));
        learners
    }
}

#[derive(Template)]
#[template(path = "training/round.html")]
struct OfRound {
    page: Page,
    path: String,
    round_name: String,
    modules: Vec<ModuleCard>,
    rows: Vec<Row>,
    trained: String,
    choices: Vec<Offer>,
    sources: Vec<Offer>,
    form: Form,
}

struct ModuleCard {
    title: String,
    hours: String,
    provider: String,
    topics: String,
    needed_by: String,
    valid: String,
    dates: Vec<(String, String)>,
    plan: String,
}

struct Row {
    id: ParticipationId,
    path: String,
    name: String,
    cells: Vec<Cell>,
    trained: bool,
    checked: bool,
}

/// One module of one person, in a word and a colour.
pub(super) struct Cell {
    pub label: String,
    pub text: String,
    pub badge: &'static str,
}

impl Cell {
    pub(super) fn of(standing: &Standing, round: &Round, words: &Words, today: Date) -> Self {
        let (text, badge) = match (&standing.done, standing.valid_until) {
            (None, _) => (words.t("training-missing"), "needs"),
            (Some(_), Some(last)) if last < today => (words.ta("training-expired", "day", last), "harm"),
            (Some(_), Some(last)) if days_between(today, last) <= EXPIRES_SOON => {
                (words.ta("training-expires", "day", last), "needs")
            }
            (Some(done), _) => (words.date(done.on), "good"),
        };
        Self { label: round.method.text(&standing.module.title, words.language()).to_owned(), text, badge }
    }
}

fn draw(app: &App, who: &Who, found: &Found, form: Form) -> OfRound {
    let round = &found.round;
    let training = &round.method.training;
    let words = round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("training-title"));
    page.words = words.clone();
    let row = |one: &&Participation| {
        // A column for every module: what the side does not need stays empty.
        let cell = |module: &TrainingModule| {
            let module = std::slice::from_ref(module);
            let of_module = standing(module, one.side, found.done_by(one));
            of_module.first().map_or_else(
                || Cell { label: String::new(), text: "–".to_owned(), badge: "" },
                |standing| Cell::of(standing, round, &words, who.today),
            )
        };
        Row {
            id: one.id,
            path: format!("{}/training", one.path()),
            name: one.person.full_name(),
            cells: training.iter().map(cell).collect(),
            trained: is_trained(training, one.side, found.done_by(one), who.today),
            checked: form.has("who", one.id.to_string()),
        }
    };
    let rows: Vec<Row> = found.learners(&words).iter().map(row).collect();
    let trained = rows.iter().filter(|row| row.trained).count();
    let title = |module: &TrainingModule| round.method.text(&module.title, words.language()).to_owned();
    let source =
        |source: &Source| form.offer("source", source, words.t(&format!("training-source-{source}")));
    OfRound {
        path: round.path(),
        round_name: round.full_name(),
        modules: training.iter().map(|module| card(found, module, &words, who.today)).collect(),
        trained: words.ta2("training-count", "n", trained, "all", rows.len()),
        rows,
        choices: training.iter().map(|module| form.offer("module", &module.slug, title(module))).collect(),
        sources: [Source::Individual, Source::Earlier].iter().map(source).collect(),
        page,
        form,
    }
}

fn card(found: &Found, module: &TrainingModule, words: &Words, today: Date) -> ModuleCard {
    let (method, reader) = (&found.round.method, words.language());
    let topics: Vec<String> =
        module.topics.iter().map(|topic| method.text(topic, reader).to_owned()).collect();
    let sides: Vec<String> =
        module.needed_by.iter().map(|side| words.t(&format!("rounds-side-{side}"))).collect();
    let date = |event: &Event| {
        let when = event.when(words);
        let when = if event.on < today { format!("{when} · {}", words.t("rounds-over")) } else { when };
        (event.path(), when)
    };
    let of_module = |event: &&Event| event.module.as_ref() == Some(&module.slug);
    ModuleCard {
        title: method.text(&module.title, reader).to_owned(),
        hours: words.tn("training-hours", module.hours),
        provider: module.provider.clone().unwrap_or_default(),
        topics: words.list(&topics),
        needed_by: words.list(&sides),
        valid: module.valid_months.map_or_else(
            || words.t("training-valid-for-good"),
            |months| words.tn("training-valid-months", months),
        ),
        dates: found.dates.iter().filter(of_module).map(date).collect(),
        plan: plan(&found.round, module),
    }
}

/// The form of a new date for a module, filled in as far as it is known.
fn plan(round: &Round, module: &TrainingModule) -> String {
    let own = language(&round.method.language).unwrap_or(&crate::words::LANGUAGES[0]);
    let audience = match module.needed_by.as_slice() {
        [Side::Mentor] => Audience::RoundMentors,
        [Side::Mentee] => Audience::RoundMentees,
        _ => Audience::Everybody,
    };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("kind", Kind::Training.word())
        .append_pair("round", &round.id.to_string())
        .append_pair("module", &module.slug)
        .append_pair("title", round.method.text(&module.title, own))
        .append_pair("audience", audience.word())
        .finish();
    format!("/events/new?{query}")
}

async fn of_round(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let fields = Fields::default().with("source", Source::Individual);
    html(&draw(&app, &who, &found, Form::filled(fields)))
}

struct Record {
    module: String,
    on: Date,
    source: Source,
    note: Option<String>,
    people: Vec<PersonId>,
}

fn parse(fields: &Fields, found: &Found, today: Date) -> Result<Record, Faults> {
    let mut faults = Faults::new();
    let knows = |slug: &String| found.round.method.training.iter().any(|module| module.slug == *slug);
    let module = fields.text("module").filter(knows);
    if module.is_none() {
        faults.add("module", Message::new("events-module-missing"));
    }
    let on = fields.needed_day("on", &mut faults).unwrap_or_default();
    if on > today {
        faults.add("on", Message::new("training-in-future"));
    }
    let source = fields.choice::<Source>("source").filter(|source| *source != Source::Date);
    if source.is_none() {
        faults.add("source", Message::new("fault-choose"));
    }
    let note = fields.line("note", &mut faults);
    let ticked = |one: &&Participation| fields.has("who", &one.id.to_string());
    let people: Vec<PersonId> = found.people.iter().filter(ticked).map(|one| one.person.id).collect();
    if people.is_empty() {
        faults.add("who", Message::new("training-nobody"));
    }
    let (module, source) = (module.unwrap_or_default(), source.unwrap_or(Source::Individual));
    faults.or(Record { module, on, source, note, people })
}

async fn record(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let record = match parse(&sent.fields, &found, who.today) {
        Ok(record) => record,
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw(&app, &who, &found, form));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        let mut kept = 0;
        for person in record.people {
            let new = New {
                person,
                method_slug: found.round.method.slug.clone(),
                module: record.module.clone(),
                on: record.on,
                source: record.source,
                note: record.note.clone(),
            };
            kept += usize::from(store::record(&who.org, tx, &new, who.id, who.now)?);
        }
        gate::settle(&who.org, tx, &found.round, who.today, Pen::Now(who.now))?;
        let said = Message::new("training-recorded").with("n", kept);
        Ok(Sent::at(format!("{}/training", found.round.path())).saying(said))
    })
    .await
}
