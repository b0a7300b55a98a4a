//! The bridges of one person, for staff: referring out with their yes, what became of it, introductions and visits.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State as FromApp;
use axum::response::Response;
use jiff::ToSpan;

use super::{
    Because, Bridge, CannotStep, LONGEST_READABLE, Purpose, Service, Shared, State, Step, USUALLY_READABLE,
    Visit, VisitKind, mail, store,
};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{BridgeId, ParticipationId, ServiceId, VisitId};
use crate::organisations::store as organisations;
use crate::people::pages::page_of;
use crate::people::{Participation, Stage, store as people};
use crate::programmes::{Round, store as programmes};
use crate::staff::Secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site
        .get("/people/{id}/bridges", Door::Staff(Action::ReadPerson), show)
        .post("/people/{id}/bridges", Door::Staff(Action::EditPerson), refer)
        .post("/people/{id}/visits", Door::Staff(Action::EditPerson), log_visit)
        .post("/bridges/{id}/state", Door::Staff(Action::EditPerson), set_state)
        .post("/visits/{id}/removal", Door::Staff(Action::EditPerson), remove_visit);
    super::public::routes(super::directory::routes(site))
}

impl From<CannotStep> for PageError {
    fn from(cannot: CannotStep) -> Self {
        Self::Conflict(cannot.message())
    }
}

/// What a form asks for: a word, and the reason of a refusal.
pub(super) fn parse_step(fields: &Fields) -> Result<Step, Faults> {
    let mut faults = Faults::new();
    let step = match fields.choice::<State>("to") {
        Some(State::Accepted) => Some(Step::Accept),
        Some(State::Done) => Some(Step::Complete),
        Some(State::Withdrawn) => Some(Step::Withdraw),
        Some(State::Declined) => {
            let because = fields.choice::<Because>("because").map(Step::Decline);
            if because.is_none() {
                faults.add("because", Message::new("bridges-because-missing"));
            }
            because
        }
        Some(State::Sent) | None => {
            faults.add("to", Message::new("fault-form-incomplete"));
            None
        }
    };
    step.ok_or(faults)
}

/// The reasons a service can have, as choices.
pub(super) fn reasons(words: &Words, form: &Form) -> Vec<Offer> {
    Because::ALL
        .iter()
        .map(|because| form.offer("because", because, words.t(&format!("bridges-because-{because}"))))
        .collect()
}

#[derive(Template)]
#[template(path = "bridges/person.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    person_path: String,
    person_name: String,
    round_path: String,
    round_name: String,
    /// Whether nobody is told of them any more.
    has_withdrawn: bool,
    bridges: Vec<Line>,
    visits: Vec<VisitLine>,
    services: Vec<Offer>,
    purposes: Vec<Offer>,
    shared: Vec<Offer>,
    reasons: Vec<Offer>,
    visit_services: Vec<Offer>,
    visit_kinds: Vec<Offer>,
    today: String,
    latest: String,
}

struct Line {
    path: String,
    service: String,
    service_path: String,
    reach: String,
    purpose: String,
    question: Option<String>,
    shared: String,
    agreed: String,
    state: String,
    badge: &'static str,
    is_open: bool,
    is_accepted: bool,
    is_by_phone: bool,
}

struct VisitLine {
    path: String,
    text: String,
}

struct Found {
    one: Participation,
    round: Round,
    services: Vec<Service>,
    bridges: Vec<Bridge>,
    visits: Vec<Visit>,
}

async fn look(app: &App, who: &Who, id: ParticipationId) -> Result<Found, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let one = people::find(&org, tx, id)?;
            Ok(Found {
                round: programmes::find_round(&org, tx, one.round)?,
                services: store::directory(&org, tx)?,
                bridges: store::of_participation(&org, tx, id)?,
                visits: store::visits_of(&org, tx, id)?,
                one,
            })
        })
        .await
}

fn draw(app: &App, who: &Who, found: &Found, form: Form) -> Show {
    let mut page = page_of(app, who, &found.round, String::new());
    page.title = page.t("bridges-title");
    let words = page.words.clone();
    let named: BTreeMap<ServiceId, &Service> = found.services.iter().map(|one| (one.id, one)).collect();
    let name_of = |id: &ServiceId| named.get(id).map_or_else(String::new, |one| one.name.clone());
    // What is chosen in one form does not choose in the other.
    let (refer, visit) = match form.value("form") {
        "visit" => (Form::empty(), form.clone()),
        _ => (form.clone(), Form::empty()),
    };
    let turned_to = |one: &&Service| one.ended_on.is_none();
    let offers = |form: &Form, name: &str| -> Vec<Offer> {
        let services = found.services.iter().filter(turned_to);
        services.map(|one| form.offer(name, one.id, one.name.as_str())).collect()
    };
    let line = |bridge: &Bridge| {
        let service = named.get(&bridge.service);
        let reach: Option<Vec<String>> =
            service.map(|one| [&one.contact, &one.phone].into_iter().flatten().cloned().collect());
        let parts: Vec<String> =
            bridge.shared.iter().map(|one| words.t(&format!("bridges-shared-{one}"))).collect();
        let shared = if parts.is_empty() {
            words.t("bridges-shared-name-only")
        } else {
            words.ta("bridges-shared-are", "list", words.list(&parts))
        };
        let state = Message::new(format!("bridges-is-{}", bridge.state)).with("day", bridge.state_since);
        let because = bridge.because.map(|because| words.t(&format!("bridges-because-{because}")));
        Line {
            path: format!("/bridges/{}", bridge.id),
            service: name_of(&bridge.service),
            service_path: service.map_or_else(String::new, |one| one.path()),
            reach: reach.unwrap_or_default().join(" · "),
            purpose: words.t(&format!("bridges-purpose-{}", bridge.purpose)),
            question: bridge.question.clone(),
            shared,
            agreed: words.ta2("bridges-agreed", "day", bridge.agreed_on, "until", bridge.expires_on),
            state: [Some(words.say(&state)), because].into_iter().flatten().collect::<Vec<_>>().join(" "),
            badge: match bridge.state {
                State::Sent => "needs",
                State::Accepted | State::Done => "good",
                State::Declined | State::Withdrawn => "",
            },
            is_open: bridge.state.is_open(),
            is_accepted: bridge.state == State::Accepted,
            is_by_phone: service.is_none_or(|one| one.email.is_none()),
        }
    };
    let visit_line = |one: &Visit| VisitLine {
        path: format!("/visits/{}", one.id),
        text: words.ta2(
            &format!("bridges-visit-{}-was", one.kind),
            "name",
            name_of(&one.service),
            "day",
            one.on,
        ),
    };
    Show {
        path: found.one.path(),
        person_path: found.one.path(),
        person_name: found.one.person.full_name(),
        round_path: found.round.path(),
        round_name: found.round.full_name(),
        has_withdrawn: found.one.stage == Stage::Withdrawn,
        bridges: found.bridges.iter().map(line).collect(),
        visits: found.visits.iter().map(visit_line).collect(),
        services: offers(&refer, "service"),
        purposes: Purpose::ALL
            .iter()
            .map(|one| refer.offer("purpose", one, words.t(&format!("bridges-purpose-{one}"))))
            .collect(),
        shared: Shared::ALL
            .iter()
            .map(|one| refer.offer("shared", one, words.t(&format!("bridges-shared-{one}"))))
            .collect(),
        reasons: reasons(&words, &Form::empty()),
        visit_services: offers(&visit, "visit_service"),
        visit_kinds: VisitKind::ALL
            .iter()
            .map(|one| visit.offer("visit_kind", one, words.t(&format!("bridges-visit-{one}"))))
            .collect(),
        today: who.today.to_string(),
        latest: who.today.saturating_add(LONGEST_READABLE.days()).to_string(),
        form: with_days(form, who),
        page,
    }
}

/// The days that stand in the forms before anybody has typed.
fn with_days(form: Form, who: &Who) -> Form {
    let sent = |name: &str| form.fields.iter().any(|(known, _)| known == name);
    let days = [("expires_on", who.today.saturating_add(USUALLY_READABLE.days())), ("visit_on", who.today)];
    let missing: Vec<_> = days.into_iter().filter(|(name, _)| !sent(name)).collect();
    let fields = missing.into_iter().fold(form.fields.clone(), |fields, (name, day)| fields.with(name, day));
    Form { fields, faults: form.faults }
}

async fn show(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
) -> Result<Response, PageError> {
    let found = look(&app, &who, id).await?;
    html(&draw(&app, &who, &found, Form::empty()))
}

fn record(who: &Who, tx: &mut Tx, id: ParticipationId, what: &str) -> Result<(), PageError> {
    let event = Event::Bridge { what: what.to_owned() };
    Ok(history::record(&who.org, tx, id, Some(who.id), &event, who.now)?)
}

/// Refers somebody out: with their yes, to one service, and a message to it that names nobody.
async fn refer(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = look(&app, &who, id).await?;
    let again =
        |faults: Faults| refused(&draw(&app, &who, &found, Form::refused(sent.fields.clone(), faults)));
    let new = match Bridge::parse(&sent.fields, id, who.today) {
        Ok(new) => new,
        Err(faults) => return again(faults),
    };
    let base_url = app.config.base_url.clone();
    let done = app.once(&who, &sent, move |who, tx| {
        if people::lock(&who.org, tx, id)?.0.stage == Stage::Withdrawn {
            return Err(PageError::Conflict(Message::new("bridges-has-withdrawn")));
        }
        let service = store::find_service(&who.org, tx, new.service)?;
        if service.ended_on.is_some() {
            return Err(PageError::Invalid(Message::new("services-has-ended")));
        }
        let from = organisations::own(&who.org, tx)?;
        let secret = Secret::new();
        let link = format!("{base_url}/bridge/{}", secret.text());
        let message = mail::ask(&from, &service, &new, &link);
        let hash = message.is_some().then(|| secret.hash());
        store::insert(&who.org, tx, &new, hash.as_deref(), who.id, who.now)?;
        record(who, tx, id, State::Sent.word())?;
        let said = match &message {
            Some(message) => {
                crate::outbox::store::send(tx, message, who.now)?;
                "bridges-sent"
            }
            None => "bridges-call",
        };
        Ok(Done::at(format!("/people/{id}/bridges")).saying(Message::new(said).with("name", service.name)))
    });
    match done.await {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add("service", message);
            again(faults)
        }
        done => done,
    }
}

/// Somebody has withdrawn: what is still on its way to a service is taken back, as staff would.
pub fn take_back_all(who: &Who, tx: &mut Tx, of: ParticipationId) -> Stored<()> {
    for bridge in store::of_participation(&who.org, tx, of)? {
        let mut bridge = store::lock(&who.org, tx, bridge.id)?;
        if bridge.step(Step::Withdraw, who.today).is_ok() {
            store::save_state(&who.org, tx, &bridge)?;
            let event = Event::Bridge { what: bridge.state.word().to_owned() };
            history::record(&who.org, tx, of, Some(who.id), &event, who.now)?;
        }
    }
    Ok(())
}

/// What the service said by telephone, or that the person does not want it any more.
async fn set_state(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<BridgeId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let step = match parse_step(&sent.fields) {
        Ok(step) => step,
        Err(faults) => {
            let first = faults.iter().next().map(|(_, message)| message.clone());
            return Err(PageError::Invalid(first.unwrap_or_else(|| Message::new("fault-choose"))));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        let mut bridge = store::lock(&who.org, tx, id)?;
        bridge.step(step, who.today)?;
        store::save_state(&who.org, tx, &bridge)?;
        record(who, tx, bridge.participation, bridge.state.word())?;
        let said = Message::new(format!("bridges-is-{}", bridge.state)).with("day", who.today);
        Ok(Done::at(format!("/people/{}/bridges", bridge.participation)).saying(said))
    })
    .await
}

async fn log_visit(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let on = sent.fields.needed_day("visit_on", &mut faults).unwrap_or(who.today);
    if on > who.today {
        faults.add("visit_on", Message::new("bridges-visit-future"));
    }
    let (service, kind) =
        (sent.fields.choice::<ServiceId>("visit_service"), sent.fields.choice::<VisitKind>("visit_kind"));
    for (name, is_missing) in [("visit_service", service.is_none()), ("visit_kind", kind.is_none())] {
        if is_missing {
            faults.add(name, Message::new("fault-choose"));
        }
    }
    let (Some(service), Some(kind), true) = (service, kind, faults.is_empty()) else {
        let found = look(&app, &who, id).await?;
        return refused(&draw(&app, &who, &found, Form::refused(sent.fields, faults)));
    };
    app.once(&who, &sent, move |who, tx| {
        people::find(&who.org, tx, id)?;
        store::find_service(&who.org, tx, service)?;
        let visit = Visit { id: VisitId::new(), participation: id, service, kind, on };
        store::insert_visit(&who.org, tx, &visit, who.id, who.now)?;
        record(who, tx, id, kind.word())?;
        Ok(Done::at(format!("/people/{id}/bridges")).saying(Message::new("bridges-visit-kept")))
    })
    .await
}

async fn remove_visit(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<VisitId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let of = store::visitor(&who.org, tx, id)?;
        store::delete_visit(&who.org, tx, id)?;
        record(who, tx, of, "visit-removed")?;
        Ok(Done::at(format!("/people/{of}/bridges")).saying(Message::new("bridges-visit-removed")))
    })
    .await
}
