//! The people of a round, one person's page, and writing somebody in by hand.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::store::{self, Filter, ListPage, Listed, PairLine, Sort};
use super::{
    Application, CannotAnswer, Consent, Details, Gender, Participation, Person, Source, Stage, days_between,
};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::{ParticipationId, PersonId, RoundId, StageMoveId};
use crate::methods::{Method, Side};
use crate::organisations::Organisation;
use crate::programmes::Round;
use crate::stages::store::NewMove;
use crate::stages::{self, Move};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Message, Value, Words};

/// People on one page of the list.
const PER_PAGE: usize = 50;
/// The version of the consent text that was signed on paper.
const ON_PAPER: &str = "paper";

/// The people's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/people", Door::Staff(Action::ReadRound), index)
        .get("/rounds/{id}/people/new", Door::Staff(Action::EditPerson), new)
        .post("/rounds/{id}/people/new", Door::Staff(Action::EditPerson), create)
        .get("/people/{id}", Door::Staff(Action::ReadPerson), show)
        .post("/people/{id}/answer", Door::Staff(Action::EditPerson), answer)
        .get("/people/{id}/edit", Door::Staff(Action::EditPerson), edit)
        .post("/people/{id}/edit", Door::Staff(Action::EditPerson), update)
        .post("/people/{id}/stage", Door::Staff(Action::EditPerson), move_by_hand)
}

impl From<CannotAnswer> for PageError {
    fn from(cannot: CannotAnswer) -> Self {
        Self::Conflict(cannot.message())
    }
}

/// A page that speaks the method's words for the two sides.
fn page_of(app: &App, who: &Who, round: &Round, title: String) -> Page {
    let mut page = Page::staff(app, who, title);
    page.words = round.method.words(&who.words);
    page
}

fn badge(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "needs",
        Stage::Ready | Stage::Matched | Stage::Active => "good",
        Stage::Interviewed
        | Stage::Trained
        | Stage::Closed
        | Stage::AfterContact
        | Stage::WaitingList
        | Stage::NoMatch
        | Stage::NoShow
        | Stage::Withdrawn => "",
    }
}

// --- the list ----------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "people/index.html")]
struct Index {
    page: Page,
    path: String,
    round_name: String,
    search: String,
    sides: Vec<Offer>,
    stages: Vec<Offer>,
    sorts: Vec<Offer>,
    is_filtered: bool,
    people: Vec<Line>,
    span: String,
    earlier: Option<String>,
    later: Option<String>,
}

struct Line {
    path: String,
    name: String,
    side: String,
    stage: String,
    badge: &'static str,
    days: i32,
    category: String,
    unreachable: bool,
    next: Option<Next>,
}

/// What can be done next about somebody.
struct Next {
    href: String,
    label: String,
}

/// The filter as it stands in the address. What it cannot be is left out.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    side: String,
    stage: String,
    q: String,
    sort: String,
    page: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            side: self.side.parse().ok(),
            stage: self.stage.parse().ok(),
            search: self.q.chars().take(crate::web::form::LONGEST_LINE).collect(),
            sort: if self.sort == "waited" { Sort::Waited } else { Sort::Name },
        }
    }

    /// The address of another page of the same list.
    fn page(&self, path: &str, number: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in
            [("side", &self.side), ("stage", &self.stage), ("q", &self.q), ("sort", &self.sort)]
        {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("page", &number.to_string());
        format!("{path}/people?{}", query.finish())
    }
}

async fn index(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (org, words, filter) = (who.org.clone(), who.words.clone(), asked.filter());
    let wanted = asked.page.parse().unwrap_or(1);
    let (round, list) = app
        .db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            let list = store::list(&org, tx, id, &filter, wanted, PER_PAGE, &words)?;
            Ok::<_, PageError>((round, list))
        })
        .await?;
    let page = page_of(&app, &who, &round, who.words.t("people-title"));
    let words = page.words.clone();
    let path = round.path();
    let ListPage { people, total, page: number } = list;
    let first = (number - 1) * PER_PAGE;
    let chosen = Form::filled(
        Fields::default().with("side", &asked.side).with("stage", &asked.stage).with("sort", &asked.sort),
    );
    let side = |side: &Side| chosen.offer("side", side, words.t(&format!("side-{side}")));
    let stage = |stage: &Stage| chosen.offer("stage", stage, words.t(&format!("stage-{stage}")));
    let sorts = vec![
        chosen.offer("sort", "name", words.t("people-sort-name")),
        chosen.offer("sort", "waited", words.t("people-sort-waited")),
    ];
    html(&Index {
        round_name: round.full_name(),
        sides: Side::ALL.iter().map(side).collect(),
        stages: Stage::ALL.iter().map(stage).collect(),
        sorts,
        is_filtered: !(asked.side.is_empty() && asked.stage.is_empty() && asked.q.trim().is_empty()),
        span: words.say(
            &Message::new("people-span")
                .with("first", if total == 0 { 0 } else { first + 1 })
                .with("last", first + people.len())
                .with("n", total),
        ),
        earlier: (number > 1).then(|| asked.page(&path, number - 1)),
        later: (first + people.len() < total).then(|| asked.page(&path, number + 1)),
        people: people.iter().map(|person| line(&words, &who, &round.method, person)).collect(),
        search: asked.q,
        path,
        page,
    })
}

fn line(words: &Words, who: &Who, method: &Method, person: &Listed) -> Line {
    let path = format!("/people/{}", person.id);
    let next = match (person.stage, person.answered_on, person.interviewed_on) {
        (Stage::Applied, None, _) => {
            Some(Next { href: format!("{path}#answer"), label: words.t("people-next-answer") })
        }
        (Stage::Applied | Stage::WaitingList, Some(_), None) => {
            Some(Next { href: format!("{path}/interview"), label: words.t("people-next-interview") })
        }
        (_, _, _) => None,
    };
    Line {
        name: person.full_name(),
        side: words.t(&format!("side-{}", person.side)),
        stage: words.t(&format!("stage-{}", person.stage)),
        badge: badge(person.stage),
        days: days_between(person.stage_since.0, who.today),
        category: person
            .category
            .as_deref()
            .map_or_else(String::new, |slug| method.label(&method.target.categories, slug, words.language())),
        unreachable: !person.is_reachable(),
        next,
        path,
    }
}

// --- writing somebody in -----------------------------------------------------------------------------------------

/// The choices of a form about a person.
pub(crate) struct Choices {
    pub sides: Vec<Offer>,
    pub genders: Vec<Offer>,
    pub categories: Vec<Offer>,
    /// Empty: the area is written freely.
    pub areas: Vec<Offer>,
    pub languages: Vec<Offer>,
}

pub(crate) fn choices(words: &Words, method: &Method, form: &Form) -> Choices {
    let gender = |gender: &Gender| form.offer("gender", gender, words.t(&format!("gender-{gender}")));
    let side = |side: &Side| form.offer("side", side, words.t(&format!("side-{side}")));
    let of_method = |name: &'static str, choices: &[crate::methods::Choice]| -> Vec<Offer> {
        let offer = |choice: &crate::methods::Choice| {
            form.offer(name, &choice.slug, method.text(&choice.label, words.language()))
        };
        choices.iter().map(offer).collect()
    };
    let mut areas = of_method("area", &method.interview.areas);
    let written = form.value("area");
    if !areas.is_empty() && !written.is_empty() && areas.iter().all(|area| !area.chosen) {
        areas.push(form.offer("area", written, written));
    }
    let not_told = Offer {
        value: String::new(),
        label: words.t("people-not-said"),
        chosen: form.value("gender").is_empty(),
    };
    Choices {
        sides: [Side::Mentee, Side::Mentor].iter().map(side).collect(),
        genders: Gender::ALL.iter().map(gender).chain([not_told]).collect(),
        categories: of_method("category", &method.target.categories),
        areas,
        languages: LANGUAGES
            .iter()
            .map(|language| form.offer("locale", language.tag, language.autonym))
            .collect(),
    }
}

#[derive(Template)]
#[template(path = "people/new.html")]
struct New {
    page: Page,
    path: String,
    round_name: String,
    form: Form,
    choices: Choices,
    /// People who may be the same one.
    alike: Vec<Alike>,
}

struct Alike {
    offer: Offer,
    about: String,
}

fn draw_new(app: &App, who: &Who, round: &Round, form: Form, alike: &[Person]) -> New {
    let page = page_of(app, who, round, who.words.t("people-new-title"));
    let about = |person: &Person| {
        let known = [person.email.clone(), person.phone.clone()].into_iter().flatten();
        known.collect::<Vec<_>>().join(" · ")
    };
    New {
        path: round.path(),
        round_name: round.full_name(),
        choices: choices(&page.words, &round.method, &form),
        alike: alike
            .iter()
            .map(|person| Alike {
                offer: form.offer("same_as", person.id, person.full_name()),
                about: about(person),
            })
            .collect(),
        form,
        page,
    }
}

async fn round_and_organisation(
    app: &App,
    who: &Who,
    id: RoundId,
) -> Result<(Round, Organisation), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            Ok((round, crate::organisations::store::own(&org, tx)?))
        })
        .await
}

async fn new(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let (round, organisation) = round_and_organisation(&app, &who, id).await?;
    let fields = Fields::default().with("locale", organisation.locale).with("capacity", 1);
    html(&draw_new(&app, &who, &round, Form::filled(fields), &[]))
}

/// Who the written-in person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Identity {
    /// Not said: people like them are looked for first.
    NotSaid,
    /// Somebody new, said after having seen who is alike.
    Another,
    /// This one.
    Known(PersonId),
}

fn identity(fields: &Fields) -> Identity {
    match fields.text("same_as").as_deref() {
        Some("nobody") => Identity::Another,
        Some(id) => id.parse().map_or(Identity::NotSaid, Identity::Known),
        None => Identity::NotSaid,
    }
}

/// What the form of somebody written in says.
struct WriteIn {
    side: Side,
    details: Details,
    identity: Identity,
    message: Option<String>,
    agreed: bool,
    spoken: bool,
}

impl WriteIn {
    fn parse(fields: &Fields, method: &Method, today: Date) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let side = fields.choice::<Side>("side");
        if side.is_none() {
            faults.add("side", Message::new("people-side-missing"));
        }
        let message = fields.long_text("message", &mut faults);
        match (Details::parse(fields, method, side.unwrap_or(Side::Mentee), today), side) {
            (Ok(details), Some(side)) if faults.is_empty() => Ok(Self {
                side,
                details,
                identity: identity(fields),
                message,
                agreed: fields.has("consent", "yes"),
                spoken: fields.has("spoken", "yes"),
            }),
            (Ok(_), _) => Err(faults),
            (Err(more), _) => {
                for (field, message) in more.iter() {
                    faults.add(field, message.clone());
                }
                Err(faults)
            }
        }
    }

    fn participation(&self, round: RoundId, person: Person, today: Date) -> Participation {
        let consent = self.agreed.then(|| Consent {
            text: ON_PAPER.to_owned(),
            locale: person.locale.clone(),
            on: today,
        });
        Participation {
            id: ParticipationId::new(),
            round,
            person,
            side: self.side,
            category: self.details.category(),
            stage: Stage::Applied,
            stage_since: today,
            capacity: self.details.capacity(),
            source: Source::Staff,
            application: Application { message: self.message.clone(), consent },
            applied_on: today,
            answered_on: self.spoken.then_some(today),
            interviewed_on: None,
        }
    }
}

async fn create(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (round, _) = round_and_organisation(&app, &who, id).await?;
    let written = match WriteIn::parse(&sent.fields, &round.method, who.today) {
        Ok(written) => written,
        Err(faults) => {
            return refused(&draw_new(&app, &who, &round, Form::refused(sent.fields, faults), &[]));
        }
    };
    let likely = written.details.person(PersonId::new());
    let like = likely.clone();
    let done = app.once(&who, &sent, move |who, tx| {
        let person = match written.identity {
            Identity::NotSaid if !store::alike(&who.org, tx, &likely)?.is_empty() => {
                return Err(PageError::Invalid(Message::new("people-alike")));
            }
            Identity::NotSaid | Identity::Another => {
                store::insert_person(&who.org, tx, &likely, who.now)?;
                likely
            }
            Identity::Known(known) => store::find_person(&who.org, tx, known)?,
        };
        let taking_part = store::of_person(&who.org, tx, person.id)?;
        if taking_part.iter().any(|part| part.round == id && part.side == written.side) {
            let here = Message::new("people-here-already").with("name", person.full_name());
            return Err(PageError::Invalid(here));
        }
        let new = written.participation(id, person, who.today);
        store::insert_participation(&who.org, tx, &new)?;
        history::record(&who.org, tx, new.id, Some(who.id), &Event::WrittenIn, who.now)?;
        Ok(Done::at(new.path())
            .saying(Message::new("people-written-in").with("name", new.person.full_name())))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let org = who.org.clone();
            let alike = app.db.read(move |tx| store::alike(&org, tx, &like)).await?;
            let mut faults = Faults::new();
            faults.add("same_as", why);
            refused(&draw_new(&app, &who, &round, Form::refused(sent.fields, faults), &alike))
        }
        answer => answer,
    }
}

// --- one person --------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "people/show.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    round_path: String,
    round_name: String,
    initials: String,
    is_mentee: bool,
    side: String,
    stage: String,
    badge: &'static str,
    days: i32,
    category: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    gender: Option<String>,
    birth_year: Option<i32>,
    area: Option<String>,
    language: &'static str,
    capacity: Option<String>,
    came: String,
    message: Option<String>,
    consent: Option<String>,
    interview: Interview,
    to_answer: bool,
    pairs: Vec<PairShown>,
    others: Vec<Other>,
    moves: Vec<Offer>,
    way: Vec<stages::pages::StepShown>,
    eligibility: Option<crate::eligibility::pages::Card>,
    expectations: Option<crate::expectations::pages::Card>,
    open_pairs: i64,
    history: Vec<Told>,
}

/// Where the interview stands.
struct Interview {
    badge: &'static str,
    text: String,
    label: String,
    /// Whether it is the next thing to do.
    is_next: bool,
}

struct PairShown {
    path: String,
    with: String,
    state: String,
    since: String,
}

/// Another part the same human has or had.
struct Other {
    path: String,
    round: String,
    text: String,
}

struct Told {
    day: Date,
    written: String,
    text: String,
    reason: String,
    by: String,
}

/// Everything the page of a person shows.
struct Facts {
    round: Round,
    participation: Participation,
    interview_begun: bool,
    gates: stages::Facts,
    told_conditions: crate::eligibility::Told,
    confirmed: Option<crate::expectations::Confirmation>,
    open_pairs: i64,
    pairs: Vec<PairLine>,
    others: Vec<(Participation, String)>,
    history: Vec<history::Entry>,
}

async fn facts(app: &App, who: &Who, id: ParticipationId) -> Result<Facts, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let participation = store::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, participation.round)?;
            let mut others = Vec::new();
            for other in store::of_person(&org, tx, participation.person.id)? {
                if other.id != id {
                    let name = crate::programmes::store::find_round(&org, tx, other.round)?.full_name();
                    others.push((other, name));
                }
            }
            let confirmed = match &round.method.expectations {
                Some(expectations) => crate::expectations::store::find(&org, tx, id, &expectations.version)?,
                None => None,
            };
            Ok(Facts {
                interview_begun: store::interview_begun(&org, tx, id)?,
                told_conditions: crate::eligibility::store::find(&org, tx, id)?,
                confirmed,
                gates: stages::store::facts(&org, tx, &round.method, &participation)?,
                open_pairs: store::count_open_pairs(&org, tx, id)?,
                pairs: store::pairs_of(&org, tx, id)?,
                history: history::of(&org, tx, id)?,
                others,
                round,
                participation,
            })
        })
        .await
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let facts = facts(&app, &who, id).await?;
    html(&person_page(&app, &who, facts, Form::empty()))
}

fn person_page(app: &App, who: &Who, facts: Facts, form: Form) -> Show {
    let Facts {
        round,
        participation,
        interview_begun,
        gates,
        told_conditions,
        confirmed,
        open_pairs,
        pairs,
        others,
        history,
    } = facts;
    let person = &participation.person;
    let page = page_of(app, who, &round, person.full_name());
    let words = page.words.clone();
    let method = &round.method;
    let stage = words.t(&format!("stage-{}", participation.stage));
    let came =
        Message::new(format!("people-came-{}", participation.source)).with("day", participation.applied_on);
    let consent = participation.application.consent.as_ref();
    let way = method.steps.of(participation.side);
    let moves = stages::moves(&participation, way, &gates, open_pairs);
    let to_label = |to: &Stage| form.offer("to", to, words.t(&format!("stage-{to}")));
    Show {
        path: participation.path(),
        round_path: round.path(),
        round_name: round.full_name(),
        initials: person.initials(),
        is_mentee: participation.side == Side::Mentee,
        side: words.t(&format!("side-{}", participation.side)),
        badge: badge(participation.stage),
        days: participation.days_at_stage(who.today),
        stage,
        category: participation
            .category
            .as_deref()
            .map(|slug| method.label(&method.target.categories, slug, words.language())),
        email: person.email.clone(),
        phone: person.phone.clone(),
        gender: person.gender.map(|gender| words.t(&format!("gender-{gender}"))),
        birth_year: person.birth_year,
        area: person
            .area
            .as_deref()
            .map(|slug| method.label(&method.interview.areas, slug, words.language())),
        language: crate::words::language(&person.locale).map_or("–", |language| language.autonym),
        capacity: (participation.side == Side::Mentor)
            .then(|| words.tn("people-capacity-told", participation.capacity)),
        came: words.say(&came),
        message: participation.application.message.clone(),
        consent: consent.map(|consent| consent_in_words(&words, consent)),
        interview: interview(&words, &participation, interview_begun),
        to_answer: participation.may_be_answered().is_ok(),
        pairs: pairs.iter().map(|pair| pair_shown(&words, pair)).collect(),
        others: others.iter().map(|(other, round)| other_shown(&words, other, round)).collect(),
        moves: moves.iter().map(to_label).collect(),
        way: stages::pages::way(&words, method, &participation, &gates),
        eligibility: crate::eligibility::pages::card(&words, method, participation.side, &told_conditions),
        expectations: crate::expectations::pages::card(&words, &round, confirmed.as_ref()),
        open_pairs,
        history: history.into_iter().map(|entry| told(&words, who, entry)).collect(),
        form,
        page,
    }
}

fn consent_in_words(words: &Words, consent: &Consent) -> String {
    let key = if consent.text == ON_PAPER { "people-consent-paper" } else { "people-consent-given" };
    let language = crate::words::language(&consent.locale).map_or("–", |language| language.autonym);
    words.ta2(key, "day", consent.on, "language", language)
}

fn interview(words: &Words, participation: &Participation, begun: bool) -> Interview {
    match (participation.interviewed_on, begun) {
        (Some(on), _) => Interview {
            badge: "good",
            text: words.ta("people-interview-done", "day", on),
            label: words.t("people-interview-read"),
            is_next: false,
        },
        (None, true) => Interview {
            badge: "needs",
            text: words.t("people-interview-begun"),
            label: words.t("people-interview-continue"),
            is_next: true,
        },
        (None, false) => Interview {
            badge: "",
            text: words.t("people-interview-none"),
            label: words.t("people-interview-begin"),
            is_next: participation.stage.waits() && participation.answered_on.is_some(),
        },
    }
}

fn pair_shown(words: &Words, pair: &PairLine) -> PairShown {
    let since = match pair.ended_on {
        Some(ended) => words.ta2("people-pair-span", "start", pair.introduced_on, "end", ended),
        None => words.ta("people-pair-since", "day", pair.introduced_on),
    };
    PairShown {
        path: format!("/pairs/{}", pair.id),
        with: pair.other.person.full_name(),
        state: words.t(&format!("people-pair-{}", pair.state)),
        since,
    }
}

fn other_shown(words: &Words, other: &Participation, round: &str) -> Other {
    let label = |key: String| Value::Text(words.t(&key));
    Other {
        path: other.path(),
        round: round.to_owned(),
        text: words.ta2(
            "people-other-part",
            "side",
            label(format!("side-{}", other.side)),
            "stage",
            label(format!("stage-{}", other.stage)),
        ),
    }
}

fn told(words: &Words, who: &Who, entry: history::Entry) -> Told {
    let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
    let text = words.say(&entry.event.message());
    let reason = if let Event::Moved { reason: Some(reason), .. } | Event::EligibilityOverruled { reason } =
        entry.event
    {
        reason
    } else {
        String::new()
    };
    Told { day, written: words.date(day), text, reason, by: entry.by.unwrap_or_default() }
}

async fn answer(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let text = sent.fields.long_text("text", &mut faults);
    if let Err(faults) = faults.or(()) {
        let facts = facts(&app, &who, id).await?;
        return refused(&person_page(&app, &who, facts, Form::refused(sent.fields, faults)));
    }
    app.once(&who, &sent, move |who, tx| {
        let mut participation = store::lock(&who.org, tx, id)?.0;
        participation.may_be_answered()?;
        participation.answered_on = Some(who.today);
        store::update_participation(&who.org, tx, &participation)?;
        history::record(&who.org, tx, id, Some(who.id), &Event::Answered, who.now)?;
        let organisation = crate::organisations::store::own(&who.org, tx)?;
        let person = &participation.person;
        let name = person.full_name();
        let said = match super::mail::answer(&organisation, &who.session.name, person, text.as_deref()) {
            Some(mail) => {
                crate::outbox::store::send(tx, &mail, who.now)?;
                Message::new("people-answer-sent").with("name", name)
            }
            None => Message::new("people-answer-noted").with("name", name),
        };
        Ok(Done::at(participation.path()).saying(said))
    })
    .await
}

async fn move_by_hand(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let to = sent.fields.choice::<Stage>("to");
    if to.is_none() {
        faults.add("to", Message::new("people-move-missing"));
    }
    let reason = sent.fields.line("reason", &mut faults);
    let Some(to) = to.filter(|_| faults.is_empty()) else {
        let facts = facts(&app, &who, id).await?;
        return refused(&person_page(&app, &who, facts, Form::refused(sent.fields, faults)));
    };
    app.once(&who, &sent, move |who, tx| {
        let participation = store::lock(&who.org, tx, id)?.0;
        let round = crate::programmes::store::find_round(&who.org, tx, participation.round)?;
        let facts = stages::store::facts(&who.org, tx, &round.method, &participation)?;
        let open_pairs = store::count_open_pairs(&who.org, tx, id)?;
        let way = round.method.steps.of(participation.side);
        let reached = stages::moved(&participation, way, &facts, Move::To(to), open_pairs)?;
        let new =
            NewMove { together: StageMoveId::new(), to: reached, trained: to == Stage::Trained, reason };
        stages::store::move_by_hand(who, tx, &participation, &new)?;
        let said = Message::new("people-moved")
            .with("name", participation.person.full_name())
            .with("stage", Value::Words(format!("stage-{reached}")));
        Ok(Done::at(participation.path()).saying(said))
    })
    .await
}

// --- correcting --------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "people/edit.html")]
struct Edit {
    page: Page,
    path: String,
    form: Form,
    is_mentor: bool,
    choices: Choices,
}

fn draw_edit(app: &App, who: &Who, round: &Round, of: &Participation, form: Form) -> Edit {
    let title = who.words.ta("people-edit-title", "name", of.person.full_name());
    let page = page_of(app, who, round, title);
    Edit {
        path: of.path(),
        is_mentor: of.side == Side::Mentor,
        choices: choices(&page.words, &round.method, &form),
        form,
        page,
    }
}

async fn participation_and_round(
    app: &App,
    who: &Who,
    id: ParticipationId,
) -> Result<(Participation, Round), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let participation = store::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, participation.round)?;
            Ok((participation, round))
        })
        .await
}

async fn edit(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let (participation, round) = participation_and_round(&app, &who, id).await?;
    let form = Form::filled(Details::fields(&participation));
    html(&draw_edit(&app, &who, &round, &participation, form))
}

async fn update(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (before, round) = participation_and_round(&app, &who, id).await?;
    let details = match Details::parse(&sent.fields, &round.method, before.side, who.today) {
        Ok(details) => details,
        Err(faults) => {
            return refused(&draw_edit(&app, &who, &round, &before, Form::refused(sent.fields, faults)));
        }
    };
    let done = app.once(&who, &sent, move |who, tx| {
        let mut changed = store::lock(&who.org, tx, id)?.0;
        let open_pairs = store::count_open_pairs(&who.org, tx, id)?;
        if i64::from(details.capacity()) < open_pairs {
            return Err(PageError::Invalid(Message::new("people-capacity-in-use").with("n", open_pairs)));
        }
        changed.person = details.person(changed.person.id);
        changed.category = details.category();
        changed.capacity = details.capacity();
        store::update_person(&who.org, tx, &changed.person)?;
        store::update_participation(&who.org, tx, &changed)?;
        history::record(&who.org, tx, id, Some(who.id), &Event::Corrected, who.now)?;
        Ok(Done::at(changed.path()).saying(Message::new("people-corrected")))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("capacity", why);
            refused(&draw_edit(&app, &who, &round, &before, Form::refused(sent.fields, faults)))
        }
        answer => answer,
    }
}
