//! An organisation's own ideas, as staff writes them: what it is good for once, its words in as many languages as somebody can.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::{Audience, Cost, Good, Kind, OwnIdea, Season, how_field, store, title_field};
use crate::access::Action;
use crate::ids::OwnIdeaId;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Language, Message};

/// The writing part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/ideas/new", Door::Staff(Action::EditPair), new)
        .post("/ideas/new", Door::Staff(Action::EditPair), create)
        .get("/ideas/{id}", Door::Staff(Action::EditPair), show)
        .post("/ideas/{id}", Door::Staff(Action::EditPair), update)
        .post("/ideas/{id}/end", Door::Staff(Action::EditPair), end)
        .post("/ideas/{id}/end/removal", Door::Staff(Action::EditPair), offer_again)
}

#[derive(Template)]
#[template(path = "ideas/write.html")]
struct Write {
    page: Page,
    form: Form,
    action: String,
    kinds: Vec<Offer>,
    goods: Vec<Offer>,
    costs: Vec<Offer>,
    seasons: Vec<Offer>,
    audiences: Vec<Offer>,
    /// The reader's own language, then those that are folded away.
    first: InLanguage,
    others: Vec<InLanguage>,
    /// Whether it is offered; none for a new one.
    is_offered: Option<bool>,
}

/// The two fields of one language.
struct InLanguage {
    autonym: &'static str,
    tag: &'static str,
    title_field: String,
    how_field: String,
    is_written: bool,
}

impl InLanguage {
    fn of(language: &'static Language, form: &Form) -> Self {
        let (title_field, how_field) = (title_field(language), how_field(language));
        let touched = |field: &str| !form.value(field).is_empty() || form.faults.of(field).is_some();
        let is_written = touched(&title_field) || touched(&how_field);
        Self { autonym: language.autonym, tag: language.tag, title_field, how_field, is_written }
    }
}

/// Each of a kind, as a choice.
fn offers<T: ToString>(name: &str, all: &[T], form: &Form, label: impl Fn(&T) -> String) -> Vec<Offer> {
    all.iter().map(|one| form.offer(name, one.to_string(), label(one))).collect()
}

fn draw(app: &App, who: &Who, known: Option<&OwnIdea>, form: Form) -> Write {
    let words = &who.words;
    let own = words.language();
    let others = LANGUAGES.iter().filter(|language| language.tag != own.tag);
    let title = known.and_then(|idea| idea.text(own.tag)).map(|(_, text)| text.title.clone());
    Write {
        action: known.map_or_else(|| "/ideas/new".to_owned(), OwnIdea::path),
        kinds: offers("kind", Kind::ALL, &form, |kind| words.t(&format!("idea-kind-{kind}"))),
        goods: offers("good", Good::ALL, &form, |good| words.t(&format!("idea-need-{good}"))),
        costs: offers("cost", Cost::ALL, &form, |cost| words.t(&format!("idea-cost-{cost}"))),
        seasons: offers("season", Season::ALL, &form, |season| words.t(&format!("idea-season-{season}"))),
        audiences: offers("audience", Audience::ALL, &form, |audience| {
            words.t(&format!("own-ideas-audience-{audience}"))
        }),
        first: InLanguage::of(own, &form),
        others: others.map(|language| InLanguage::of(language, &form)).collect(),
        is_offered: known.map(|idea| idea.ended_on.is_none()),
        page: Page::staff(app, who, title.unwrap_or_else(|| words.t("own-ideas-new"))),
        form,
    }
}

async fn new(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let usual = Fields::default()
        .with("kind", Kind::Activity)
        .with("cost", Cost::Free)
        .with("season", Season::Any)
        .with("audience", Audience::Everybody);
    html(&draw(&app, &who, None, Form::filled(usual)))
}

async fn create(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let idea = match OwnIdea::parse(&sent.fields, OwnIdeaId::new()) {
        Ok(idea) => idea,
        Err(faults) => return refused(&draw(&app, &who, None, Form::refused(sent.fields, faults))),
    };
    app.once(&who, &sent, move |who, tx| {
        store::insert_own(&who.org, tx, &idea, who.now)?;
        Ok(Done::at("/ideas").saying(Message::new("own-ideas-kept")))
    })
    .await
}

async fn find(app: &App, who: &Who, id: OwnIdeaId) -> Result<OwnIdea, PageError> {
    let org = who.org.clone();
    app.db.read(move |tx| Ok::<_, PageError>(store::find_own(&org, tx, id)?)).await
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<OwnIdeaId>) -> Result<Response, PageError> {
    let idea = find(&app, &who, id).await?;
    let facts = Fields::default()
        .with("kind", idea.facts.kind)
        .with("good", idea.facts.good)
        .with("cost", idea.facts.cost)
        .with("season", idea.facts.season)
        .with_some("area", idea.facts.area.as_ref())
        .with("audience", idea.audience);
    let written = LANGUAGES.iter().filter_map(|language| Some((language, idea.texts.get(language.tag)?)));
    let fields = written.fold(facts, |fields, (language, text)| {
        fields.with(&title_field(language), &text.title).with(&how_field(language), &text.how)
    });
    html(&draw(&app, &who, Some(&idea), Form::filled(fields)))
}

async fn update(
    State(app): State<App>,
    who: Who,
    Id(id): Id<OwnIdeaId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let known = find(&app, &who, id).await?;
    let mut changed = match OwnIdea::parse(&sent.fields, id) {
        Ok(changed) => changed,
        Err(faults) => return refused(&draw(&app, &who, Some(&known), Form::refused(sent.fields, faults))),
    };
    app.once(&who, &sent, move |who, tx| {
        changed.ended_on = store::find_own(&who.org, tx, id)?.ended_on;
        store::update_own(&who.org, tx, &changed)?;
        Ok(Done::at("/ideas").saying(Message::new("own-ideas-kept")))
    })
    .await
}

async fn end(
    State(app): State<App>,
    who: Who,
    Id(id): Id<OwnIdeaId>,
    sent: Submission,
) -> Result<Response, PageError> {
    set_end(app, who, id, sent, true).await
}

async fn offer_again(
    State(app): State<App>,
    who: Who,
    Id(id): Id<OwnIdeaId>,
    sent: Submission,
) -> Result<Response, PageError> {
    set_end(app, who, id, sent, false).await
}

async fn set_end(
    app: App,
    who: Who,
    id: OwnIdeaId,
    sent: Submission,
    is_over: bool,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let mut idea = store::find_own(&who.org, tx, id)?;
        idea.ended_on = is_over.then_some(who.today);
        store::update_own(&who.org, tx, &idea)?;
        let said = if is_over { "own-ideas-ended" } else { "own-ideas-offered-again" };
        Ok(Done::at("/ideas").saying(Message::new(said)))
    })
    .await
}
