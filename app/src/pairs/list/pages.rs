//! The list of a round's pairs.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::store::Wanted;
use super::{Line, store};
use crate::access::Action;
use crate::ids::RoundId;
use crate::pairs::hand_over::answered_for;
use crate::pairs::meetings::store::{Within, tallies};
use crate::pairs::pages::{Badge, done_of_needed};
use crate::pairs::trouble::{Desk, responsible, store::desks_on};
use crate::pairs::{Progress, StateWord, Tally};
use crate::people::pages::area_offers;
use crate::programmes::Round;
use crate::web::page::html;
use crate::web::{App, Door, Fields, Form, Id, Offer, Page, PageError, Site, Who};
use crate::words::{Message, Words};

/// Pairs on one page of the list.
const SHOWN: i64 = 50;

/// The list's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/pairs", Door::Staff(Action::ReadPair), index)
}

#[derive(Template)]
#[template(path = "pairs/index.html")]
struct Index {
    page: Page,
    round_path: String,
    round_name: String,
    tabs: Vec<Tab>,
    filtered: bool,
    /// The state asked for, for the form that asks for an area.
    state: String,
    areas: Vec<Offer>,
    /// Whose pairs: everybody's, or one's own; empty where only one person can look after pairs.
    whose: Vec<Offer>,
    rows: Vec<ListRow>,
    pages: Pages,
}

/// A part of a list, with how many stand there.
pub(crate) struct Tab {
    /// Where it is.
    pub href: String,
    /// Its name.
    pub label: String,
    /// How many.
    pub count: i64,
    /// Whether one is there.
    pub current: bool,
}

struct ListRow {
    path: String,
    mentor: String,
    mentee: String,
    badge: Badge,
    own: u32,
    own_needed: u32,
    own_text: String,
    gatherings: u32,
    gatherings_needed: u32,
    gatherings_text: String,
    last: String,
    keeper: String,
    behind: bool,
}

/// Where a page of a long list stands in it.
pub(crate) struct Pages {
    /// First one shown, counted from 1.
    pub from: i64,
    /// Last one shown.
    pub to: i64,
    /// All there are.
    pub total: i64,
    /// The page before.
    pub earlier: Option<String>,
    /// The page after.
    pub later: Option<String>,
}

impl Pages {
    /// The `page`-th page (from 1) of `total` things; `address` is the path with its query, to which the page is added.
    pub fn new(page: i64, shown: i64, total: i64, address: &str) -> Self {
        let last = (total + shown - 1).max(shown) / shown;
        let page = page.clamp(1, last);
        let join = if address.contains('?') { '&' } else { '?' };
        let link = |page: i64| format!("{address}{join}page={page}");
        Self {
            from: (page - 1) * shown + 1,
            to: (page * shown).min(total),
            total,
            earlier: (page > 1).then(|| link(page - 1)),
            later: (page < last).then(|| link(page + 1)),
        }
    }

    /// How many come before the first one shown.
    pub fn offset(&self) -> i64 {
        self.from - 1
    }

    /// "51–100 of 512".
    pub fn shown(&self) -> Message {
        Message::new("pairs-pages-shown")
            .with("from", self.from)
            .with("to", self.to)
            .with("total", self.total)
    }

    /// Whether there is more than one page.
    pub fn several(&self) -> bool {
        self.earlier.is_some() || self.later.is_some()
    }
}

#[derive(Deserialize)]
struct Filter {
    #[serde(default)]
    state: String,
    #[serde(default)]
    area: String,
    #[serde(default)]
    whose: String,
    #[serde(default)]
    page: String,
}

async fn index(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let of: Option<StateWord> = filter.state.parse().ok();
    let is_mine = filter.whose == MINE;
    let (area, me) = (filter.area.clone(), who.id);
    let asked: i64 = filter.page.parse().unwrap_or(1);
    let (org, today) = (who.org.clone(), who.today);
    let (round, counts, pages, lines, tallies, called, areas, desks) = app
        .db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            let desks = desks_on(&org, tx, today)?;
            let keepers = is_mine.then(|| answered_for(&desks, me));
            let wanted = Wanted { state: of, area: filter.area, keepers };
            let counts = store::count_by_state(&org, tx, id, &wanted)?;
            let total = match of {
                Some(word) => counts.get(&word).copied().unwrap_or(0),
                None => counts.values().sum(),
            };
            let pages = Pages::new(asked, SHOWN, total, &address(&round, of, &wanted.area, is_mine));
            let lines = store::page_of_round(&org, tx, id, &wanted, (pages.offset(), SHOWN))?;
            let tallies = tallies(&org, tx, Within::Round(id))?;
            let gatherings = crate::gatherings::store::of_round(&org, tx, id)?;
            let called: Vec<Date> = gatherings.iter().map(|one| one.on).filter(|on| *on <= today).collect();
            let areas = crate::people::list::store::areas(&org, tx, id)?;
            Ok::<_, PageError>((round, counts, pages, lines, tallies, called, areas, desks))
        })
        .await?;
    let words = round.method.words(&who.words);
    let rows = lines
        .into_iter()
        .map(|line| {
            let tally = tallies.get(&line.id).copied().unwrap_or_default();
            let keeper = responsible(&desks, line.responsible, None);
            let keeper = keeper.map(|desk| desk.name.clone()).unwrap_or_default();
            ListRow { keeper, ..list_row(&line, &tally, &round, &called, who.today, &words) }
        })
        .collect();
    let all: i64 = counts.values().sum();
    let everything = Tab {
        href: address(&round, None, &area, is_mine),
        label: words.t("pairs-all"),
        count: all,
        current: of.is_none(),
    };
    let tabs = StateWord::ALL.iter().map(|word| Tab {
        href: address(&round, Some(*word), &area, is_mine),
        label: words.t(&format!("pairs-state-{word}")),
        count: counts.get(word).copied().unwrap_or(0),
        current: of == Some(*word),
    });
    let mut page = Page::staff(&app, &who, words.t("pairs-title"));
    page.words = words.clone();
    html(&Index {
        page,
        round_path: round.path(),
        round_name: round.full_name(),
        tabs: std::iter::once(everything).chain(tabs).collect(),
        filtered: of.is_some() || !area.is_empty() || is_mine,
        state: of.map_or_else(String::new, |word| word.to_string()),
        whose: whose(&words, &desks, is_mine),
        areas: area_offers(&words, &round, areas, &Form::filled(Fields::default().with("area", &area))),
        rows,
        pages,
    })
}

/// What "only my own" is in an address.
pub(crate) const MINE: &str = "mine";

fn whose(words: &Words, desks: &[Desk], is_mine: bool) -> Vec<Offer> {
    if desks.iter().filter(|desk| desk.can_read()).count() < 2 {
        return Vec::new();
    }
    vec![Offer { value: MINE.to_owned(), label: words.t("hand-overs-mine"), chosen: is_mine }]
}

fn address(round: &Round, of: Option<StateWord>, area: &str, is_mine: bool) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(word) = of {
        query.append_pair("state", word.word());
    }
    if !area.is_empty() {
        query.append_pair("area", area);
    }
    if is_mine {
        query.append_pair("whose", MINE);
    }
    let query = query.finish();
    let path = format!("{}/pairs", round.path());
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

fn list_row(
    line: &Line,
    tally: &Tally,
    round: &Round,
    called: &[Date],
    today: Date,
    words: &Words,
) -> ListRow {
    let commitment = round.method.commitment;
    let progress = Progress::of(tally, commitment);
    let called = called.iter().filter(|on| **on >= line.introduced_on).count();
    let called = u32::try_from(called).unwrap_or(u32::MAX);
    let is_watched = line.state.is_under_way();
    ListRow {
        path: format!("/pairs/{}", line.id),
        mentor: line.mentor.full_name(),
        mentee: line.mentee.full_name(),
        badge: Badge::of(line.state.word(), words),
        own: progress.own,
        own_needed: commitment.own_meetings,
        own_text: done_of_needed(progress.own, commitment.own_meetings, words),
        gatherings: progress.gatherings,
        gatherings_needed: commitment.gatherings,
        gatherings_text: done_of_needed(progress.gatherings, commitment.gatherings, words),
        last: tally.last.map_or_else(|| words.t("pairs-not-met-yet"), |last| words.date(last)),
        keeper: String::new(),
        behind: is_watched && progress.behind(line.introduced_on, called, today).is_any(),
    }
}
