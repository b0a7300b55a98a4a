//! The ideas as the two of a pair see them by their link, and as staff does.

use std::collections::BTreeMap;
use std::str::FromStr;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Chosen, Cost, Good, Idea, Season, Wanted, find, fitting, store};
use crate::access::Action;
use crate::ids::ChosenIdeaId;
use crate::pairs::visiting::{act, visit};
use crate::web::page::html;
use crate::web::{App, Door, Faults, Offer, Page, PageError, Site, Submission, Visitor, Who};
use crate::words::{Message, Words};

/// The ideas' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/ideas", Door::Staff(Action::ReadPair), library)
        .get("/our-pair/{secret}/ideas", Door::Public, show)
        .post("/our-pair/{secret}/ideas", Door::Public, choose)
        .post("/our-pair/{secret}/ideas/done", Door::Public, tell_done)
        .post("/our-pair/{secret}/ideas/removal", Door::Public, take_away)
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    good: String,
    #[serde(default)]
    cost: String,
    #[serde(default)]
    season: String,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            good: self.good.parse().ok(),
            cost: self.cost.parse().ok(),
            season: self.season.parse().ok(),
        }
    }
}

/// What both pages show.
struct Shelf {
    goods: Vec<Offer>,
    costs: Vec<Offer>,
    seasons: Vec<Offer>,
    ideas: Vec<Card>,
}

/// An idea in words.
struct Card {
    slug: &'static str,
    title: String,
    how: String,
    facts: String,
    found_good: Option<String>,
}

fn shelf(asked: &Asked, found_good: &BTreeMap<String, u32>, today: Date, words: &Words) -> Shelf {
    let card = |idea: &Idea| Card {
        slug: idea.slug,
        title: words.t(&format!("idea-{}", idea.slug)),
        how: words.t(&format!("idea-{}.how", idea.slug)),
        facts: [
            words.t(&format!("idea-need-{}", idea.good)),
            words.t(&format!("idea-cost-{}", idea.cost)),
            words.t(&format!("idea-season-{}", idea.season)),
        ]
        .join(" · "),
        found_good: found_good.get(idea.slug).map(|n| words.tn("ideas-useful", *n)),
    };
    Shelf {
        goods: offers(Good::ALL, "need", &asked.good, words),
        costs: offers(Cost::ALL, "cost", &asked.cost, words),
        seasons: offers(Season::ALL, "season", &asked.season, words),
        ideas: fitting(asked.wanted(), found_good, today).into_iter().map(card).collect(),
    }
}

/// "All", and each of a kind.
fn offers<T: ToString + FromStr>(all: &[T], key: &str, asked: &str, words: &Words) -> Vec<Offer> {
    let offer = |value: String, label: String| Offer { chosen: value == asked, value, label };
    let every =
        all.iter().map(|one| offer(one.to_string(), words.t(&format!("idea-{key}-{}", one.to_string()))));
    std::iter::once(offer(String::new(), words.t("ideas-all"))).chain(every).collect()
}

#[derive(Template)]
#[template(path = "ideas/ours.html")]
struct Ours {
    page: Page,
    path: String,
    ideas_path: String,
    is_open: bool,
    shelf: Shelf,
    plan: Vec<Plan>,
}

/// Something on a pair's list.
pub struct Plan {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How to do it.
    pub how: String,
}

/// What a pair has chosen and not done yet, in words.
pub fn plan(chosen: &[Chosen], words: &Words) -> Vec<Plan> {
    let waiting = chosen.iter().filter(|chosen| chosen.done_on.is_none());
    let known = waiting.filter_map(|chosen| find(&chosen.slug).map(|idea| (chosen, idea)));
    known
        .map(|(chosen, idea)| Plan {
            id: chosen.id.to_string(),
            title: words.t(&format!("idea-{}", idea.slug)),
            how: words.t(&format!("idea-{}.how", idea.slug)),
        })
        .collect()
}

/// What a pair has chosen, and how it was, for the coordinator.
pub fn told(chosen: &[Chosen], words: &Words) -> Vec<String> {
    let line = |chosen: &Chosen| {
        let idea = find(&chosen.slug)?;
        let key = match chosen.was_good {
            None => "pairs-idea-waiting",
            Some(true) => "pairs-idea-good",
            Some(false) => "pairs-idea-not-for-them",
        };
        let message = Message::new(key).with("idea", words.t(&format!("idea-{}", idea.slug)));
        Some(words.say(&message.with("day", chosen.done_on.unwrap_or(chosen.on))))
    };
    chosen.iter().filter_map(line).collect()
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (its_secret, now) = (secret.clone(), visitor.now);
    let (visit, chosen, found_good) = app
        .db
        .read(move |tx| {
            let visit = visit(tx, &its_secret, now)?;
            let chosen = store::of_pair(&visit.org(), tx, visit.pair.id)?;
            let found_good = store::found_good(&visit.org(), tx)?;
            Ok::<_, PageError>((visit, chosen, found_good))
        })
        .await?;
    let page = visit.page(&app, &visitor, "ideas-title");
    html(&Ours {
        path: format!("/our-pair/{secret}"),
        ideas_path: format!("/our-pair/{secret}/ideas"),
        is_open: visit.pair.state.word().is_open(),
        shelf: shelf(&asked, &found_good, visit.today, &page.words),
        plan: plan(&chosen, &page.words),
        page,
    })
}

/// Does what a form of the page asks for; what cannot be done is said in a sentence.
async fn change<New: Send + 'static>(
    app: App,
    visitor: Visitor,
    secret: String,
    sent: Submission,
    parsed: Option<New>,
    work: impl FnOnce(&mut crate::db::Tx, crate::pairs::visiting::Visit, New) -> Result<Message, PageError>
    + Send
    + 'static,
) -> Result<Response, PageError> {
    let gone = || PageError::Invalid(Message::new("ideas-gone"));
    let parsed = parsed.ok_or_else(Faults::new);
    match act(&app, &visitor, &secret, &sent, parsed, work, "/ideas").await? {
        Ok(done) => Ok(done),
        Err(_) => Err(gone()),
    }
}

async fn choose(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let idea = sent.fields.text("idea").and_then(|slug| find(&slug));
    change(app, visitor, secret, sent, idea, |tx, visit, idea| {
        store::choose(&visit.org(), tx, visit.pair.id, idea.slug, visit.side(), visit.today)?;
        Ok(Message::new("ideas-picked"))
    })
    .await
}

async fn tell_done(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id = sent.fields.choice::<ChosenIdeaId>("chosen");
    let was_good = sent.fields.text("how").as_deref() == Some("good");
    change(app, visitor, secret, sent, id, move |tx, visit, id| {
        // Told by the other already: that is what they both want to say.
        store::set_done(&visit.org(), tx, visit.pair.id, id, visit.today, was_good)?;
        Ok(Message::new("ideas-done"))
    })
    .await
}

async fn take_away(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id = sent.fields.choice::<ChosenIdeaId>("chosen");
    change(app, visitor, secret, sent, id, |tx, visit, id| {
        store::delete(&visit.org(), tx, visit.pair.id, id)?;
        Ok(Message::new("ideas-dropped"))
    })
    .await
}

#[derive(Template)]
#[template(path = "ideas/index.html")]
struct Index {
    page: Page,
    shelf: Shelf,
}

async fn library(
    State(app): State<App>,
    who: Who,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let found_good = app.db.read(move |tx| store::found_good(&org, tx)).await?;
    html(&Index {
        shelf: shelf(&asked, &found_good, who.today, &who.words),
        page: Page::staff(&app, &who, who.words.t("ideas-title")),
    })
}
