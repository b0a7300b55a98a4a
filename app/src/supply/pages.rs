//! Where mentors are missing, and the queue of each municipality.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::store::{self, People};
use super::{By, Line, Party, Queue, gauge, month_before, months, queues};
use crate::access::Action;
use crate::ids::{RoundId, StaffId};
use crate::interviews::vocabulary;
use crate::methods::Side;
use crate::people::days_between;
use crate::people::pages::page_of;
use crate::programmes::{Round, store as rounds};
use crate::recruitment::pages::{Tab, area_in_words, tabs};
use crate::web::page::html;
use crate::web::{App, Done, Door, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Rows of a table that are not folded away: the greatest lacks.
const ROWS_SHOWN: usize = 8;

/// The supply's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/supply", Door::Staff(Action::RunRecruitment), show)
        .get("/rounds/{id}/supply/people", Door::Staff(Action::RunRecruitment), list)
        .get("/rounds/{id}/queues", Door::Staff(Action::RunRecruitment), queues_of)
        .post("/rounds/{id}/queues/holder", Door::Staff(Action::RunRecruitment), hold)
}

/// The name of a row.
pub fn label(words: &Words, round: &Round, by: By, key: Option<&str>) -> String {
    let Some(key) = key else { return words.t("supply-not-known") };
    match by {
        By::Area => area_in_words(words, round, Some(key)),
        By::Language if key == "sgn" => words.t("language-sign"),
        By::Language => vocabulary::autonym(key).unwrap_or(key).to_owned(),
        By::Field => words.t(&format!("occupation-{key}")),
        By::Interest => words.t(&format!("interest-{key}")),
    }
}

/// Where the people of a row are listed.
fn href(round: &Round, by: By, key: Option<&str>, side: Side) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("by", by.word()).append_pair("key", key.unwrap_or_default());
    query.append_pair("side", side.word());
    format!("{}/supply/people?{}", round.path(), query.finish())
}

/// A lack, for the page of the round.
pub struct Lack {
    /// Who waits there.
    pub href: String,
    /// "Sorø: 4 places are missing."
    pub text: String,
}

/// The greatest lacks of a round by area and language, at most `most`.
pub fn worst(words: &Words, round: &Round, people: &[Party], most: usize) -> Vec<Lack> {
    let mut lines: Vec<(By, Line)> = [By::Area, By::Language]
        .into_iter()
        .flat_map(|by| gauge(by, people).into_iter().map(move |line| (by, line)))
        .filter(|(_, line)| line.key.is_some() && line.lack() > 0)
        .collect();
    lines.sort_by_key(|(_, line)| -line.lack());
    let lack = |(by, line): &(By, Line)| Lack {
        href: href(round, *by, line.key.as_deref(), Side::Mentee),
        text: words.ta2(
            "supply-lack",
            "where",
            label(words, round, *by, line.key.as_deref()),
            "n",
            line.lack(),
        ),
    };
    lines.iter().take(most).map(lack).collect()
}

// ---- the gauge

#[derive(Template)]
#[template(path = "supply/show.html")]
struct Show {
    page: Page,
    path: String,
    round_name: String,
    tabs: Vec<Tab>,
    tables: Vec<Table>,
    recruiting: String,
}

struct Table {
    by: By,
    question: String,
    answer: String,
    group: String,
    rows: Vec<Row>,
    /// Those that are folded away.
    more: Vec<Row>,
}

struct Row {
    label: String,
    waiting: i64,
    waiting_href: String,
    places: i64,
    places_href: String,
    /// Lengths of the two bars, of 100.
    bars: (i64, i64),
    lack: String,
    is_short: bool,
}

async fn read(app: &App, who: &Who, id: RoundId) -> Result<(Round, People), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let round = rounds::find_round(&org, tx, id)?;
            let people = store::people(&org, tx, id)?;
            Ok((round, people))
        })
        .await
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let (round, people) = read(&app, &who, id).await?;
    let page = page_of(&app, &who, &round, who.words.t("supply-title"));
    let words = page.words.clone();
    let tables = By::ALL.iter().map(|by| table(&words, &round, *by, &people.parties));
    html(&Show {
        tabs: tabs(&words, &round, "supply"),
        path: round.path(),
        round_name: round.full_name(),
        // A table with nothing but "not known" answers nothing.
        tables: tables.filter(|table| table.rows.len() > 1 || table.by == By::Area).collect(),
        recruiting: format!("{}/matching/recruiting", round.path()),
        page,
    })
}

fn table(words: &Words, round: &Round, by: By, people: &[Party]) -> Table {
    let lines = gauge(by, people);
    let most = lines.iter().map(|line| line.waiting.max(line.places)).max().unwrap_or(1).max(1);
    let short: Vec<String> = lines
        .iter()
        .filter(|line| line.key.is_some() && line.lack() > 0)
        .take(3)
        .map(|line| {
            words.ta2(
                "supply-lack-short",
                "where",
                label(words, round, by, line.key.as_deref()),
                "n",
                line.lack(),
            )
        })
        .collect();
    // What is lacking where nobody knows: it may be anywhere.
    let unknown = lines.iter().filter(|line| line.key.is_none()).map(|line| line.lack().max(0)).sum::<i64>();
    let row = |line: &Line| Row {
        label: label(words, round, by, line.key.as_deref()),
        waiting: line.waiting,
        waiting_href: href(round, by, line.key.as_deref(), Side::Mentee),
        places: line.places,
        places_href: href(round, by, line.key.as_deref(), Side::Mentor),
        bars: (line.waiting * 100 / most, line.places * 100 / most),
        lack: match line.lack() {
            0 => words.t("supply-even"),
            n if n > 0 => words.tn("supply-missing", n),
            n => words.tn("supply-spare", -n),
        },
        is_short: line.lack() > 0,
    };
    Table {
        by,
        question: words.t(&format!("supply-question-{by}")),
        answer: match (short.is_empty(), unknown) {
            (true, 0) => words.t("supply-nowhere"),
            (true, n) => words.tn("supply-nowhere-known", n),
            (false, _) => words.ta("supply-answer", "list", words.list(&short)),
        },
        group: words.t(&format!("supply-by-{by}")),
        rows: lines.iter().take(ROWS_SHOWN).map(row).collect(),
        more: lines.iter().skip(ROWS_SHOWN).map(row).collect(),
    }
}

// ---- the people behind a number

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    by: String,
    key: String,
    side: String,
}

#[derive(Template)]
#[template(path = "supply/people.html")]
struct ListPage {
    page: Page,
    back: String,
    round_name: String,
    lead: String,
    people: Vec<Member>,
    is_mentors: bool,
}

struct Member {
    path: String,
    name: String,
    area: String,
    days: i32,
    places: i64,
}

async fn list(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (Ok(by), Ok(side)) = (asked.by.parse::<By>(), asked.side.parse::<Side>()) else {
        return Err(PageError::NotFound);
    };
    let (round, people) = read(&app, &who, id).await?;
    let page =
        page_of(&app, &who, &round, round.method.words(&who.words).t(&format!("supply-people-{side}")));
    let words = page.words.clone();
    let key = Some(asked.key.as_str()).filter(|key| !key.is_empty());
    let mut fitting: Vec<&Party> =
        people.parties.iter().filter(|one| one.side == side && one.keys(by).contains(&key)).collect();
    fitting.sort_by_key(|one| (one.applied_on, one.id));
    let member = |one: &&Party| Member {
        path: format!("/people/{}", one.id),
        name: one.name.clone(),
        area: one.area.as_deref().map_or_else(String::new, |area| area_in_words(&words, &round, Some(area))),
        days: days_between(one.applied_on, who.today),
        places: one.places,
    };
    html(&ListPage {
        back: format!("{}/supply#{by}", round.path()),
        round_name: round.full_name(),
        lead: words.ta2(
            "supply-people-of",
            "by",
            words.t(&format!("supply-by-{by}")),
            "where",
            label(&words, &round, by, key),
        ),
        people: fitting.iter().map(member).collect(),
        is_mentors: side == Side::Mentor,
        page,
    })
}

// ---- queues

#[derive(Template)]
#[template(path = "supply/queues.html")]
struct Queues {
    page: Page,
    path: String,
    round_name: String,
    tabs: Vec<Tab>,
    months: Vec<String>,
    queues: Vec<QueueRow>,
    total: usize,
}

struct QueueRow {
    area: Option<String>,
    name: String,
    waiting: usize,
    href: String,
    longest: String,
    median: String,
    new: Vec<usize>,
    places: i64,
    holder: String,
    colleagues: Vec<Offer>,
}

async fn queues_of(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let (round, people) = read(&app, &who, id).await?;
    let org = who.org.clone();
    let (holders, colleagues) = app
        .db
        .read(move |tx| {
            let holders = store::holders(&org, tx, id)?;
            Ok::<_, PageError>((holders, crate::staff::store::colleagues(&org, tx)?))
        })
        .await?;
    let page = page_of(&app, &who, &round, who.words.t("queues-title"));
    let words = page.words.clone();
    let row = |queue: Queue| {
        let holder = queue.area.as_ref().and_then(|area| holders.get(area));
        let form = Form::filled(Fields::default().with_some("holder", holder.map(|(id, _)| *id)));
        let working = colleagues.iter().filter(|one| one.suspended_at.is_none());
        let days = |days: Option<i32>| days.map_or_else(|| "–".to_owned(), |days| words.number(days));
        QueueRow {
            name: label(&words, &round, By::Area, queue.area.as_deref()),
            waiting: queue.waiting,
            href: href(&round, By::Area, queue.area.as_deref(), Side::Mentee),
            longest: days(queue.longest),
            median: days(queue.median),
            new: queue.new.to_vec(),
            places: queue.places,
            holder: holder.map_or_else(String::new, |(_, name)| name.clone()),
            colleagues: working.map(|one| form.offer("holder", one.id, one.name.as_str())).collect(),
            area: queue.area,
        }
    };
    let mut all: Vec<Queue> = queues(&served(&round), &people.parties, &people.mentees, who.today);
    if all.iter().any(|queue| queue.waiting > 0) {
        // Mentors live in more places than mentees come from: a place nobody comes from has no queue.
        let is_held = |queue: &Queue| queue.area.as_ref().is_some_and(|area| holders.contains_key(area));
        all.retain(|queue| queue.waiting > 0 || queue.new.iter().any(|n| *n > 0) || is_held(queue));
    }
    html(&Queues {
        tabs: tabs(&words, &round, "queues"),
        path: round.path(),
        round_name: round.full_name(),
        months: months().map(|back| words.month(month_before(who.today, back))).collect(),
        total: all.iter().map(|queue| queue.waiting).sum(),
        queues: all.into_iter().map(row).collect(),
        page,
    })
}

/// The areas the method serves.
fn served(round: &Round) -> Vec<String> {
    round.method.interview.areas.iter().map(|area| area.slug.clone()).collect()
}

async fn hold(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let area = sent.fields.text("area").ok_or_else(|| PageError::Invalid(Message::new("fault-choose")))?;
    let holder = sent.fields.text("holder").and_then(|id| id.parse::<StaffId>().ok());
    app.once(&who, &sent, move |who, tx| {
        let round = rounds::find_round(&who.org, tx, id)?;
        let people = store::people(&who.org, tx, id)?;
        let is_lived_in = people.mentees.iter().any(|(lives, _)| lives.as_deref() == Some(&*area));
        if !is_lived_in && !served(&round).contains(&area) {
            return Err(PageError::Invalid(Message::new("fault-choose")));
        }
        let colleagues = crate::staff::store::colleagues(&who.org, tx)?;
        let holder = holder.filter(|id| colleagues.iter().any(|one| one.id == *id));
        store::set_holder(&who.org, tx, id, &area, holder)?;
        Ok(Done::at(format!("{}/queues", round.path())).saying(Message::new("queues-held")))
    })
    .await
}
