//! The list of a round's people.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{Filter, ListPage, Listed, Sort, store};
use crate::access::Action;
use crate::ids::RoundId;
use crate::methods::{Method, Side};
use crate::people::pages::{area_offers, badge, page_of};
use crate::people::{Stage, days_between};
use crate::web::page::html;
use crate::web::{App, Door, Fields, Form, Id, Offer, Page, PageError, Site, Who};
use crate::words::{Message, Words};

/// People on one page of the list.
const PER_PAGE: usize = 50;

/// The list's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/people", Door::Staff(Action::ReadRound), index)
}

#[derive(Template)]
#[template(path = "people/index.html")]
struct Index {
    page: Page,
    path: String,
    round_name: String,
    search: String,
    sides: Vec<Offer>,
    stages: Vec<Offer>,
    /// Empty where everybody lives in one area.
    areas: Vec<Offer>,
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
    area: String,
    q: String,
    sort: String,
    page: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            side: self.side.parse().ok(),
            stage: self.stage.parse().ok(),
            area: self.area.clone(),
            search: self.q.chars().take(crate::web::form::LONGEST_LINE).collect(),
            sort: if self.sort == "waited" { Sort::Waited } else { Sort::Name },
        }
    }

    /// The address of another page of the same list.
    fn page(&self, path: &str, number: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let asked = [
            ("side", &self.side),
            ("stage", &self.stage),
            ("area", &self.area),
            ("q", &self.q),
            ("sort", &self.sort),
        ];
        for (name, value) in asked {
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
    let (round, list, areas) = app
        .db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            let list = store::list(&org, tx, id, &filter, wanted, PER_PAGE, &words)?;
            Ok::<_, PageError>((round, list, store::areas(&org, tx, id)?))
        })
        .await?;
    let page = page_of(&app, &who, &round, who.words.t("people-title"));
    let words = page.words.clone();
    let path = round.path();
    let ListPage { people, total, page: number } = list;
    let first = (number - 1) * PER_PAGE;
    let chosen = Form::filled(
        Fields::default()
            .with("side", &asked.side)
            .with("stage", &asked.stage)
            .with("area", &asked.area)
            .with("sort", &asked.sort),
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
        areas: area_offers(&words, &round, areas, &chosen),
        sorts,
        is_filtered: [&asked.side, &asked.stage, &asked.area].iter().any(|chosen| !chosen.is_empty())
            || !asked.q.trim().is_empty(),
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
