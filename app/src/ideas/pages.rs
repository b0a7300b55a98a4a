//! The ideas as the two of a pair see them by their link, as staff does, and as everybody can.

use std::collections::BTreeMap;
use std::str::FromStr;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Book, Chosen, Cost, Good, Idea, Kind, Season, Wanted, store};
use crate::access::Action;
use crate::events::public::organisation_at;
use crate::ids::ChosenIdeaId;
use crate::organisations::store as organisations;
use crate::pairs::visiting::{act, visit};
use crate::scope::PlatformScope;
use crate::web::page::html;
use crate::web::{App, Door, Faults, Offer, Page, PageError, Site, Submission, Visitor, Who};
use crate::words::{Message, Words};

/// The ideas' part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site
        .get("/ideas", Door::Staff(Action::ReadPair), library)
        .get("/things-to-do/{organisation}", Door::Public, show_everybody)
        .get("/our-pair/{secret}/ideas", Door::Public, show)
        .post("/our-pair/{secret}/ideas", Door::Public, choose)
        .post("/our-pair/{secret}/ideas/done", Door::Public, tell_done)
        .post("/our-pair/{secret}/ideas/removal", Door::Public, take_away);
    super::writing::routes(site)
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    good: String,
    #[serde(default)]
    cost: String,
    #[serde(default)]
    season: String,
    #[serde(default)]
    area: String,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            kind: self.kind.parse().ok(),
            good: self.good.parse().ok(),
            cost: self.cost.parse().ok(),
            season: self.season.parse().ok(),
            area: Some(self.area.clone()).filter(|area| !area.is_empty()),
        }
    }
}

/// What all the pages show.
struct Shelf {
    kinds: Vec<Offer>,
    goods: Vec<Offer>,
    costs: Vec<Offer>,
    seasons: Vec<Offer>,
    areas: Vec<Offer>,
    ideas: Vec<Card>,
}

/// An idea in words.
struct Card {
    key: String,
    lang: &'static str,
    title: String,
    how: String,
    facts: String,
    found_good: Option<String>,
    /// Where staff can change it.
    edit: Option<String>,
    is_for_staff: bool,
}

/// What an idea is good for, what it costs, when and where, in a line.
fn facts(idea: &Idea, words: &Words) -> String {
    let facts = idea.facts();
    let kind = words.t(&format!("idea-kind-{}", facts.kind));
    let good = words.t(&format!("idea-need-{}", facts.good));
    let cost = words.t(&format!("idea-cost-{}", facts.cost));
    let season = words.t(&format!("idea-season-{}", facts.season));
    let all = [kind, good, cost, season].into_iter().chain(facts.area.clone());
    all.collect::<Vec<_>>().join(" · ")
}

fn shelf(
    asked: &Asked,
    book: &Book,
    found_good: &BTreeMap<String, u32>,
    today: Date,
    words: &Words,
) -> Shelf {
    let card = |idea: &Idea| {
        let (key, (language, text)) = (idea.key(), idea.text(words));
        Card {
            lang: language.tag,
            title: text.title,
            how: text.how,
            facts: facts(idea, words),
            found_good: found_good.get(&key).map(|n| words.tn("ideas-useful", *n)),
            edit: match idea {
                Idea::Own(own) => Some(own.path()),
                Idea::Library(..) => None,
            },
            is_for_staff: !idea.is_for_everybody(),
            key,
        }
    };
    let area = |area: String| Offer { chosen: area == asked.area, label: area.clone(), value: area };
    let areas: Vec<Offer> = book.areas().into_iter().map(area).collect();
    let everywhere =
        Offer { value: String::new(), label: words.t("ideas-all"), chosen: asked.area.is_empty() };
    Shelf {
        kinds: offers(Kind::ALL, "kind", &asked.kind, words),
        goods: offers(Good::ALL, "need", &asked.good, words),
        costs: offers(Cost::ALL, "cost", &asked.cost, words),
        seasons: offers(Season::ALL, "season", &asked.season, words),
        areas: if areas.is_empty() { areas } else { std::iter::once(everywhere).chain(areas).collect() },
        ideas: book.fitting(&asked.wanted(), found_good, today).into_iter().map(card).collect(),
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
    /// The language it is written in.
    pub lang: &'static str,
    /// What it is called.
    pub title: String,
    /// How to do it.
    pub how: String,
}

/// What a pair has chosen and not done yet, in words.
pub fn plan(chosen: &[Chosen], words: &Words) -> Vec<Plan> {
    let waiting = chosen.iter().filter(|chosen| chosen.done_on.is_none());
    let plan = |chosen: &Chosen| {
        let (language, text) = chosen.idea.text(words);
        Plan { id: chosen.id.to_string(), lang: language.tag, title: text.title, how: text.how }
    };
    waiting.map(plan).collect()
}

/// What a pair has chosen, and how it was, for the coordinator.
pub fn told(chosen: &[Chosen], words: &Words) -> Vec<String> {
    let line = |chosen: &Chosen| {
        let key = match chosen.was_good {
            None => "pairs-idea-waiting",
            Some(true) => "pairs-idea-good",
            Some(false) => "pairs-idea-not-for-them",
        };
        let message = Message::new(key).with("idea", chosen.idea.text(words).1.title);
        words.say(&message.with("day", chosen.done_on.unwrap_or(chosen.on)))
    };
    chosen.iter().map(line).collect()
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (its_secret, now) = (secret.clone(), visitor.now);
    let (visit, chosen, book, found_good) = app
        .db
        .read(move |tx| {
            let visit = visit(tx, &its_secret, now)?;
            let chosen = store::of_pair(&visit.org(), tx, visit.pair.id)?;
            let book = store::book(&visit.org(), tx)?.for_everybody();
            let found_good = store::found_good(&visit.org(), tx)?;
            Ok::<_, PageError>((visit, chosen, book, found_good))
        })
        .await?;
    let page = visit.page(&app, &visitor, "ideas-title");
    html(&Ours {
        path: format!("/our-pair/{secret}"),
        ideas_path: format!("/our-pair/{secret}/ideas"),
        is_open: visit.pair.state.word().is_open(),
        shelf: shelf(&asked, &book, &found_good, visit.today, &page.words),
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
    let key = sent.fields.text("idea");
    change(app, visitor, secret, sent, key, |tx, visit, key| {
        let book = store::book(&visit.org(), tx)?;
        let idea = book.find_for_pairs(&key).ok_or_else(|| PageError::Invalid(Message::new("ideas-gone")))?;
        store::choose(&visit.org(), tx, visit.pair.id, &idea.key(), visit.side(), visit.today)?;
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
    ended: Vec<Ended>,
    public_path: String,
}

/// One of the organisation's own that is not offered any more.
struct Ended {
    path: String,
    lang: &'static str,
    title: String,
}

async fn library(
    State(app): State<App>,
    who: Who,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (book, found_good, organisation) = app
        .db
        .read(move |tx| {
            let organisation = organisations::own(&org, tx)?;
            Ok::<_, PageError>((store::book(&org, tx)?, store::found_good(&org, tx)?, organisation))
        })
        .await?;
    let ended = book.ended().into_iter().filter_map(|own| {
        let (language, text) = own.text(who.words.tag())?;
        Some(Ended { path: own.path(), lang: language.tag, title: text.title.clone() })
    });
    html(&Index {
        shelf: shelf(&asked, &book, &found_good, who.today, &who.words),
        ended: ended.collect(),
        public_path: format!("/things-to-do/{}", organisation.slug),
        page: Page::staff(&app, &who, who.words.t("ideas-title")),
    })
}

#[derive(Template)]
#[template(path = "ideas/everybody.html")]
struct Everybody {
    page: Page,
    shelf: Shelf,
    path: String,
}

/// The ideas for whoever has no pair, or none yet.
async fn show_everybody(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (its_slug, now) = (slug.clone(), visitor.now);
    let (book, found_good, today) = app
        .db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let (organisation, today) = organisation_at(&platform, tx, &its_slug, now)?;
            let (book, found_good) = store::for_everybody(&platform, tx, organisation.id)?;
            Ok::<_, PageError>((book, found_good, today))
        })
        .await?;
    html(&Everybody {
        shelf: shelf(&asked, &book, &found_good, today, &visitor.words),
        path: format!("/things-to-do/{slug}"),
        page: Page::public(&app, &visitor, visitor.words.t("ideas-title")),
    })
}
