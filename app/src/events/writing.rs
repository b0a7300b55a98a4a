//! The form of an event: a new one, and its changes, which are told to whoever is invited.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;

use super::pages::{Found, count_came, desk, find, settle};
use super::{Audience, Event, Guest, Kind, form, mail, store};
use crate::access::Action;
use crate::db::Tx;
use crate::ids::EventId;
use crate::organisations::{Organisation, store as organisations};
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Message};

/// The form's part of the site map.
pub fn routes(site: Site) -> Site {
    const RUN: Door = Door::Staff(Action::RunEvents);
    site.get("/events/new", RUN, new)
        .post("/events/new", RUN, create)
        .get("/events/{id}/edit", RUN, edit)
        .post("/events/{id}/edit", RUN, change)
}

#[derive(Template)]
#[template(path = "events/form.html")]
struct FormPage {
    page: Page,
    action: String,
    back: String,
    is_new: bool,
    told: usize,
    kinds: Vec<Offer>,
    rounds: Vec<Offer>,
    modules: Vec<Offer>,
    audiences: Vec<Offer>,
    translations: Vec<TranslationFields>,
    form: Form,
}

struct TranslationFields {
    tag: &'static str,
    dir: &'static str,
    autonym: &'static str,
    title: String,
    description: String,
}

struct Choices {
    rounds: Vec<Round>,
    organisation: Organisation,
}

async fn form_choices(app: &App, who: &Who) -> Result<Choices, PageError> {
    let org = who.org.clone();
    app.db.read(move |tx| choices_in(&org, tx)).await
}

fn choices_in(org: &OrgScope, tx: &mut Tx) -> Result<Choices, PageError> {
    let rounds = crate::programmes::store::rounds(org, tx)?;
    Ok(Choices { rounds, organisation: organisations::own(org, tx)? })
}

fn draw_form(app: &App, who: &Who, choices: &Choices, form: Form, of: Option<&Found>) -> FormPage {
    let words = of.map_or(&who.words, |found| &found.words);
    let label = |prefix: &str, word: &str| words.t(&format!("{prefix}-{word}"));
    let is_offered =
        |round: &&Round| !round.is_over(who.today) || form.value("round") == round.id.to_string();
    let rounds: Vec<&Round> = choices.rounds.iter().filter(is_offered).collect();
    let mut modules: Vec<Offer> = Vec::new();
    for module in
        rounds.iter().flat_map(|round| round.method.training.iter().map(move |module| (round, module)))
    {
        let (round, module) = module;
        if modules.iter().all(|offer| offer.value != module.slug) {
            let title = round.method.text(&module.title, words.language());
            modules.push(form.offer("module", &module.slug, title));
        }
    }
    let own = &choices.organisation.locale;
    let title = words.t(if of.is_some() { "events-edit-title" } else { "events-new-title" });
    FormPage {
        page: of.map_or_else(
            || Page::staff(app, who, title.clone()),
            |found| found.page(app, who, title.clone()),
        ),
        action: of.map_or_else(|| "/events/new".to_owned(), |found| format!("{}/edit", found.event.path())),
        back: of.map_or_else(|| "/events".to_owned(), |found| found.event.path()),
        is_new: of.is_none(),
        told: of.map_or(0, |found| {
            let hears = |guest: &&Guest| guest.is_written_to_about(found.event.version + 1);
            found.guests.iter().filter(hears).count()
        }),
        kinds: Kind::ALL
            .iter()
            .map(|kind| form.offer("kind", kind, label("event-kind", kind.word())))
            .collect(),
        rounds: rounds.iter().map(|round| form.offer("round", round.id, round.full_name())).collect(),
        modules,
        audiences: Audience::ALL
            .iter()
            .map(|one| form.offer("audience", one, label("events-audience", one.word())))
            .collect(),
        translations: LANGUAGES
            .iter()
            .filter(|language| language.tag != own)
            .map(|language| TranslationFields {
                tag: language.tag,
                dir: if language.right_to_left { "rtl" } else { "ltr" },
                autonym: language.autonym,
                title: form.value(&format!("title-{}", language.tag)).to_owned(),
                description: form.value(&format!("description-{}", language.tag)).to_owned(),
            })
            .collect(),
        form,
    }
}

/// An event for people of a round is of the only round that runs, unless another is chosen.
fn with_only_round(fields: Fields, choices: &Choices, today: Date) -> Fields {
    let is_of_a_round = fields.choice::<Audience>("audience").is_some_and(Audience::needs_round);
    let mut running = choices.rounds.iter().filter(|round| !round.is_over(today));
    match (running.next(), running.next()) {
        (Some(only), None) if is_of_a_round && fields.raw("round").is_empty() => {
            let others = fields.iter().filter(|(name, _)| *name != "round");
            others
                .fold(Fields::default(), |kept, (name, value)| kept.with(name, value))
                .with("round", only.id)
        }
        (_, _) => fields,
    }
}

async fn new(
    State(app): State<App>,
    who: Who,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, PageError> {
    let choices = form_choices(&app, &who).await?;
    let mut fields = Fields::default().with("remind_days", form::USUAL_NOTICE);
    for name in ["kind", "round", "module", "title", "audience"] {
        fields = fields.with_some(name, asked.get(name));
    }
    let fields = with_only_round(fields, &choices, who.today);
    html(&draw_form(&app, &who, &choices, Form::filled(fields), None))
}

async fn create(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let choices = form_choices(&app, &who).await?;
    let event = match form::parse(&sent.fields, &choices.rounds, &choices.organisation.locale) {
        Ok(event) => event,
        Err(faults) => {
            let fields = with_only_round(sent.fields.clone(), &choices, who.today);
            let form = Form::refused(fields, faults);
            return refused(&draw_form(&app, &who, &choices, form, None));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        store::insert(&who.org, tx, &event, who.now)?;
        Ok(Done::at(event.path()).saying(Message::new("events-made")))
    })
    .await
}

async fn edit(State(app): State<App>, who: Who, Id(id): Id<EventId>) -> Result<Response, PageError> {
    let (found, choices) = (find(&app, &who, id).await?, form_choices(&app, &who).await?);
    let form = Form::filled(form::fields_of(&found.event));
    html(&draw_form(&app, &who, &choices, form, Some(&found)))
}

async fn change(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (found, choices) = (find(&app, &who, id).await?, form_choices(&app, &who).await?);
    let new = match form::parse(&sent.fields, &choices.rounds, &choices.organisation.locale) {
        Ok(new) => new,
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw_form(&app, &who, &choices, form, Some(&found)));
        }
    };
    let base_url = app.config.base_url.clone();
    let done = app
        .once(&who, &sent, move |who, tx| {
            let stored = store::lock(&who.org, tx, id)?;
            let came = count_came(who, tx, id)?;
            stored.may_become(&new, came, who.today)?;
            let moved = stored.is_moved_by(&new);
            let changed = Event { id, version: stored.version + i32::from(moved), door: None, ..new };
            store::update(&who.org, tx, &changed, who.now)?;
            settle(who, tx, &stored)?;
            let organisation = organisations::own(&who.org, tx)?;
            let desk = desk(&organisation, &base_url, who);
            let coming = changed.on >= who.today;
            let told = if moved && coming { mail::tell_of_change(&who.org, tx, desk, &changed)? } else { 0 };
            if coming {
                mail::move_up(&who.org, tx, desk, &changed)?;
            }
            Ok(Done::at(changed.path()).saying(Message::new("events-changed").with("n", told)))
        })
        .await;
    match done {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add("on", message);
            let form = Form::refused(sent.fields.clone(), faults);
            refused(&draw_form(&app, &who, &choices, form, Some(&found)))
        }
        done => done,
    }
}
