//! Rounds: the list, a new one, and a round's own page.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::store::{self, NewRound, RoundCounts};
use super::{BadDays, CannotOpen, Programme, Round, RoundForm, WhichProgramme, commitment_in_words};
use crate::access::{Action, may};
use crate::history::{self, Event};
use crate::ids::{ProgrammeId, RoundId};
use crate::methods::store::OfferedMethod;
use crate::methods::{Method, Side};
use crate::organisations::Organisation;
use crate::people::store::{Balance, StageCount};
use crate::people::{Stage, days_between};
use crate::stages::pages::stage_name;
use crate::supply::pages::{Lack, worst};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Value, Words};

/// The greatest lacks of mentors on the page of a round.
const LACKS_SHOWN: usize = 3;

/// The rounds' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds", Door::Staff(Action::ListRounds), index)
        .get("/rounds/new", Door::Staff(Action::ManageRounds), new)
        .post("/rounds/new", Door::Staff(Action::ManageRounds), create)
        .get("/rounds/{id}", Door::Staff(Action::ReadRound), show)
        .post("/rounds/{id}/sign-up", Door::Staff(Action::ManageRounds), open_or_close)
}

impl From<CannotOpen> for PageError {
    fn from(cannot: CannotOpen) -> Self {
        Self::Invalid(cannot.message())
    }
}

impl From<BadDays> for PageError {
    fn from(bad: BadDays) -> Self {
        Self::Invalid(bad.message())
    }
}

#[derive(Template)]
#[template(path = "programmes/rounds.html")]
struct Index {
    page: Page,
    programmes: Vec<ProgrammeRounds>,
    /// Funders see names and reports, nothing else.
    figures_only: bool,
    may_manage: bool,
}

struct ProgrammeRounds {
    name: String,
    rounds: Vec<RoundCard>,
}

struct RoundCard {
    path: String,
    name: String,
    dates: String,
    is_over: bool,
    /// The last day of the public form, while it is open.
    open_until: Option<String>,
    address: String,
    people: String,
    pairs: String,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (rounds, counts, organisation) = app
        .db
        .read(move |tx| {
            let rounds = store::rounds(&org, tx)?;
            let counts = store::counts(&org, tx)?;
            Ok::<_, PageError>((rounds, counts, crate::organisations::store::own(&org, tx)?))
        })
        .await?;
    // Programmes in the order of their newest round.
    let mut programmes: Vec<(ProgrammeId, ProgrammeRounds)> = Vec::new();
    for round in &rounds {
        let counted = counts.get(&round.id).copied().unwrap_or_default();
        let card = card(&app, &who, &organisation, round, counted);
        match programmes.iter_mut().find(|(id, _)| *id == round.programme) {
            Some((_, programme)) => programme.rounds.push(card),
            None => {
                let name = round.programme_name.clone();
                programmes.push((round.programme, ProgrammeRounds { name, rounds: vec![card] }));
            }
        }
    }
    html(&Index {
        page: Page::staff(&app, &who, who.words.t("rounds-title")),
        programmes: programmes.into_iter().map(|(_, programme)| programme).collect(),
        figures_only: !may(who.role, Action::ReadRound),
        may_manage: may(who.role, Action::ManageRounds),
    })
}

fn card(app: &App, who: &Who, organisation: &Organisation, round: &Round, counted: RoundCounts) -> RoundCard {
    let words = round.method.words(&who.words);
    let open_until = round.sign_up_until.filter(|_| round.takes_sign_ups(who.today));
    RoundCard {
        path: round.path(),
        name: round.name.clone(),
        dates: dates(&words, round),
        is_over: round.is_over(who.today),
        open_until: open_until.map(|until| words.ta("rounds-open-until", "until", until)),
        address: public_address(app, organisation, round),
        people: words.ta2("rounds-people", "menteeCount", counted.mentees, "mentorCount", counted.mentors),
        pairs: words.ta2("rounds-pairs", "n", counted.pairs, "completed", counted.completed),
    }
}

fn dates(words: &Words, round: &Round) -> String {
    words.ta2("rounds-dates", "start", round.starts_on, "end", round.ends_on)
}

/// Where visitors sign up.
fn public_address(app: &App, organisation: &Organisation, round: &Round) -> String {
    format!("{}/apply/{}/{}", app.config.base_url, organisation.slug, round.programme_slug)
}

#[derive(Template)]
#[template(path = "programmes/new.html")]
struct New {
    page: Page,
    form: Form,
    programmes: Vec<Offer>,
    methods: Vec<MethodOffer>,
}

/// A method to choose, told in words.
struct MethodOffer {
    value: String,
    name: String,
    edition: String,
    target: String,
    commitment: String,
    chosen: bool,
}

fn draw_new(app: &App, who: &Who, form: Form, known: &Known) -> New {
    let methods = known.methods.iter().map(|offered| {
        let method = &offered.method;
        let words = method.words(&who.words);
        MethodOffer {
            name: method.text(&method.name, words.language()).to_owned(),
            edition: words.ta("rounds-edition", "version", method.version.as_str()),
            target: method.text(&method.target.description, words.language()).to_owned(),
            commitment: commitment_in_words(&words, method, None),
            chosen: form.has("method", offered.value()),
            value: offered.value(),
        }
    });
    let programme = |programme: &Programme| form.offer("programme", programme.id, programme.name.as_str());
    New {
        page: Page::staff(app, who, who.words.t("rounds-new-title")),
        programmes: known.programmes.iter().map(programme).collect(),
        methods: methods.collect(),
        form,
    }
}

/// What a new round can be made of.
struct Known {
    programmes: Vec<Programme>,
    methods: Vec<OfferedMethod>,
}

async fn known(app: &App, who: &Who) -> Result<Known, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let methods = crate::methods::store::offered(&org, tx)?;
            Ok(Known { programmes: store::programmes(&org, tx)?, methods })
        })
        .await
}

async fn new(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let known = known(&app, &who).await?;
    let first = known.programmes.first();
    let first = first.map_or_else(|| "new".to_owned(), |programme| programme.id.to_string());
    let fields = Fields::default()
        .with("programme", first)
        .with_some("method", known.methods.first().map(OfferedMethod::value))
        .with("starts_on", who.today);
    html(&draw_new(&app, &who, Form::filled(fields), &known))
}

async fn create(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let asked = match RoundForm::parse(&sent.fields, &known(&app, &who).await?.methods) {
        Ok(asked) => asked,
        Err(faults) => return draw_new_again(&app, &who, sent.fields, faults).await,
    };
    let made = app.once(&who, &sent, move |who, tx| {
        let name = asked.name.clone();
        let programme = programme_for(who, tx, &asked)?;
        let taken = store::rounds(&who.org, tx)?
            .iter()
            .any(|round| round.programme == programme && round.name.to_lowercase() == name.to_lowercase());
        if taken {
            return Err(PageError::Invalid(Message::new("rounds-name-taken").with("name", name)));
        }
        let RoundForm { method: offered, name, starts_on, ends_on, sign_up_until, .. } = asked;
        let method = crate::methods::store::keep(&who.org, tx, &offered.method, &offered.source, who.now)?;
        let new = NewRound { id: RoundId::new(), programme, method, name, starts_on, ends_on, sign_up_until };
        store::insert_round(&who.org, tx, &new, who.now)?;
        history::record(&who.org, tx, new.id, Some(who.id), &Event::RoundMade, who.now)?;
        Ok(Done::at(format!("/rounds/{}", new.id)).saying(Message::new("rounds-made")))
    });
    match made.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            let field = if why.key == "rounds-programme-taken" { "programme_name" } else { "name" };
            faults.add(field, why);
            draw_new_again(&app, &who, sent.fields, faults).await
        }
        answer => answer,
    }
}

async fn draw_new_again(app: &App, who: &Who, fields: Fields, faults: Faults) -> Result<Response, PageError> {
    let known = known(app, who).await?;
    refused(&draw_new(app, who, Form::refused(fields, faults), &known))
}

/// The programme of a new round: the one chosen, or a new one.
fn programme_for(who: &Who, tx: &mut crate::db::Tx, asked: &RoundForm) -> Result<ProgrammeId, PageError> {
    let known = store::programmes(&who.org, tx)?;
    match &asked.programme {
        WhichProgramme::Known(id) => {
            known.iter().any(|programme| programme.id == *id).then_some(*id).ok_or(PageError::NotFound)
        }
        WhichProgramme::New(name) => {
            if known.iter().any(|programme| programme.name.to_lowercase() == name.to_lowercase()) {
                let taken = Message::new("rounds-programme-taken").with("name", name.as_str());
                return Err(PageError::Invalid(taken));
            }
            let plain = crate::organisations::slug(name);
            let numbered = (2..).map(|number| format!("{plain}-{number}"));
            let free = |slug: &String| known.iter().all(|programme| programme.slug != *slug);
            let slug = std::iter::once(plain.clone()).chain(numbered).find(free).unwrap_or(plain.clone());
            let programme = Programme { id: ProgrammeId::new(), name: name.clone(), slug };
            store::insert_programme(&who.org, tx, &programme, who.now)?;
            Ok(programme.id)
        }
    }
}

#[derive(Template)]
#[template(path = "programmes/round.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    dates: String,
    balance: String,
    sides: Vec<SidePipeline>,
    open_until: Option<String>,
    is_over: bool,
    may_manage: bool,
    address: String,
    last_day: Date,
    method_name: String,
    edition: String,
    commitment: String,
    target: String,
    /// Where mentors are missing most.
    lacks: Vec<Lack>,
    history: Vec<Told>,
}

impl Show {
    /// Nobody has signed up or was written in.
    fn is_empty(&self) -> bool {
        self.sides.iter().all(|side| side.people == 0)
    }
}

/// Where the people of one side stand.
struct SidePipeline {
    title: String,
    path: String,
    people: i64,
    road: Vec<Cell>,
    beside: Vec<Cell>,
}

struct Cell {
    path: String,
    label: String,
    people: i64,
    /// "the first for 12 days"; empty when nobody stands there.
    waits: String,
    /// Whether somebody there waits for the coordinator.
    needs: bool,
}

/// An entry of a history.
struct Told {
    day: Date,
    written: String,
    text: String,
    by: String,
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    html(&round_page(&app, &who, id, None).await?)
}

async fn round_page(app: &App, who: &Who, id: RoundId, form: Option<Form>) -> Result<Show, PageError> {
    let org = who.org.clone();
    let (round, organisation, pipeline, balance, people, entries) = app
        .db
        .read(move |tx| {
            let round = store::find_round(&org, tx, id)?;
            let organisation = crate::organisations::store::own(&org, tx)?;
            let pipeline = crate::people::store::pipeline(&org, tx, id)?;
            let balance = crate::people::store::balance(&org, tx, id)?;
            let people = crate::supply::store::people(&org, tx, id)?;
            let entries = history::of(&org, tx, id)?;
            Ok::<_, PageError>((round, organisation, pipeline, balance, people, entries))
        })
        .await?;
    let words = round.method.words(&who.words);
    let mut page = Page::staff(app, who, round.full_name());
    page.words = words.clone();
    let method = &round.method;
    let sides = [Side::Mentee, Side::Mentor].map(|side| side_pipeline(&words, who, &round, side, &pipeline));
    let history = entries.into_iter().map(|entry| {
        let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
        Told {
            day,
            written: words.date(day),
            text: words.say(&entry.event.message()),
            by: entry.by.unwrap_or_default(),
        }
    });
    let suggested = || Form::filled(Fields::default().with_some("until", round.sign_up_until));
    Ok(Show {
        form: form.unwrap_or_else(suggested),
        path: round.path(),
        dates: dates(&words, &round),
        balance: balance_in_words(&words, &balance),
        sides: sides.into(),
        open_until: round
            .sign_up_until
            .filter(|_| round.takes_sign_ups(who.today))
            .map(|until| words.ta("rounds-open-until", "until", until)),
        is_over: round.is_over(who.today),
        may_manage: may(who.role, Action::ManageRounds),
        address: public_address(app, &organisation, &round),
        last_day: round.ends_on,
        method_name: method.text(&method.name, words.language()).to_owned(),
        edition: words.ta("rounds-edition", "version", method.version.as_str()),
        commitment: commitment_in_words(&words, method, Some(round.ends_on)),
        target: method.text(&method.target.description, words.language()).to_owned(),
        lacks: worst(&words, &round, &people.parties, LACKS_SHOWN),
        history: history.collect(),
        page,
    })
}

fn balance_in_words(words: &Words, balance: &Balance) -> String {
    let waiting = words.tn("rounds-mentees-waiting", balance.mentees_waiting);
    let room = words.ta2("rounds-mentors-room", "n", balance.mentors_with_room, "places", balance.places);
    format!("{waiting} {room}")
}

fn side_pipeline(words: &Words, who: &Who, round: &Round, side: Side, counts: &[StageCount]) -> SidePipeline {
    let here: BTreeMap<Stage, &StageCount> =
        counts.iter().filter(|count| count.side == side).map(|count| (count.stage, count)).collect();
    let list = format!("{}/people?side={side}", round.path());
    let cell = |stage: &Stage| {
        let people = here.get(stage).map_or(0, |count| count.people);
        let since = here.get(stage).and_then(|count| count.since);
        let days = since.map(|since| days_between(since.0, who.today));
        Cell {
            path: format!("{list}&stage={stage}&sort=waited"),
            label: stage_name(words, &round.method, side, *stage),
            people,
            waits: days.map_or_else(String::new, |days| words.tn("rounds-longest", days)),
            needs: *stage == Stage::Applied && people > 0,
        }
    };
    let road = road(&round.method, side);
    // Everybody stands in one box: whoever stands elsewhere, as by an earlier edition's way, beside the road.
    let (asked_later, beside): (Vec<Stage>, Vec<Stage>) = Stage::ALL
        .iter()
        .copied()
        .filter(|stage| here.contains_key(stage) && !road.contains(stage))
        .partition(|stage| *stage == Stage::AfterContact);
    SidePipeline {
        title: words.say(&Message::new(format!("rounds-side-{side}"))),
        people: here.values().map(|count| count.people).sum(),
        road: road.iter().chain(&asked_later).map(cell).collect(),
        beside: beside.iter().map(cell).collect(),
        path: list,
    }
}

/// The straight road of one side: sign-up, the method's own steps in its order, the pair and its end.
fn road(method: &Method, side: Side) -> Vec<Stage> {
    let steps = method.steps.of(side).iter().map(|step| step.stage);
    let then = [Stage::Matched, Stage::Active, Stage::Closed];
    std::iter::once(Stage::Applied).chain(steps).chain(then).collect()
}

async fn open_or_close(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let until = sent.fields.day("until", &mut faults);
    if let Err(faults) = faults.or(()) {
        let form = Form::refused(sent.fields, faults);
        return refused(&round_page(&app, &who, id, Some(form)).await?);
    }
    let done = app.once(&who, &sent, move |who, tx| {
        let round = store::find_round(&who.org, tx, id)?;
        let (event, said) = match until {
            Some(until) => {
                round.may_open(until, who.today)?;
                let said = Message::new("rounds-sign-up-is-open").with("until", Value::Day(until));
                (Event::SignUpOpened { until }, said)
            }
            None => (Event::SignUpClosed, Message::new("rounds-sign-up-is-closed")),
        };
        store::set_sign_up_until(&who.org, tx, id, until)?;
        history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
        Ok(Done::at(round.path()).saying(said))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("until", why);
            let form = Form::refused(sent.fields, faults);
            refused(&round_page(&app, &who, id, Some(form)).await?)
        }
        answer => answer,
    }
}
