//! The board: everybody of one side by stage, with the days they wait and what they still miss; moving one or many.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::store::{self, NewMove};
use super::{CannotMove, Facts, Move, gate_words, missing, moved, next};
use crate::access::Action;
use crate::db::Tx;
use crate::ids::{ParticipationId, RoundId, StageMoveId};
use crate::methods::{Method, Side};
use crate::people::{Participation, Stage, store as people};
use crate::programmes::{Round, store as programmes};
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// People of one stage that the board shows; the list of people has the others.
const MOST_PER_STAGE: usize = 40;
/// People moved at a time. More is a slip of the hand.
const MOST_AT_ONCE: usize = 500;

/// The board's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/board", Door::Staff(Action::ReadRound), board)
        .post("/rounds/{id}/board/moves", Door::Staff(Action::EditPerson), move_many)
        .post("/stage-moves/{id}/undo", Door::Staff(Action::EditPerson), take_back)
}

impl From<CannotMove> for PageError {
    fn from(cannot: CannotMove) -> Self {
        let message = cannot.message();
        match cannot {
            CannotMove::AlreadyThere { .. } | CannotMove::InPair { .. } => Self::Conflict(message),
            CannotMove::NotByHand { .. }
            | CannotMove::NotOnTheWay { .. }
            | CannotMove::Missing { .. }
            | CannotMove::Further { .. }
            | CannotMove::Interviewed { .. } => Self::Invalid(message),
        }
    }
}

/// The name of a stage: the method's own, or Parvis's.
pub fn stage_name(words: &Words, method: &Method, side: Side, stage: Stage) -> String {
    let own = method.steps.of(side).iter().find(|step| step.stage == stage).map(|step| &step.label);
    match own.map(|label| method.text(label, words.language())) {
        Some(own) if !own.is_empty() => own.to_owned(),
        Some(_) | None => words.t(&format!("stage-{stage}")),
    }
}

/// A step of somebody's way, for their page.
pub struct StepShown {
    /// Its name.
    pub name: String,
    /// They have come so far.
    pub done: bool,
    /// What is still missing for it; empty when nothing is.
    pub missing: String,
}

/// Somebody's way, for their page; empty once they have a pair or have left.
pub fn way(words: &Words, method: &Method, of: &Participation, facts: &Facts) -> Vec<StepShown> {
    if !of.stage.waits() {
        return Vec::new();
    }
    let way = method.steps.of(of.side);
    let shown = |step: &crate::methods::steps::Step| {
        // Who is ready has been let through: what a later edition asks for is not held against them.
        let missing = if of.stage == Stage::Ready { Vec::new() } else { missing(way, step.stage, facts) };
        StepShown {
            name: stage_name(words, method, of.side, step.stage),
            done: missing.is_empty(),
            missing: missing_in_words(words, &missing),
        }
    };
    way.iter().map(shown).collect()
}

fn missing_in_words(words: &Words, missing: &[crate::methods::steps::Gate]) -> String {
    if missing.is_empty() {
        return String::new();
    }
    words.say(&Message::new("stages-still-missing").with("gates", gate_words(missing)))
}

#[derive(Template)]
#[template(path = "stages/board.html")]
struct Board {
    page: Page,
    form: Form,
    path: String,
    round_path: String,
    round_name: String,
    side: Side,
    sides: Vec<Tab>,
    areas: Vec<Offer>,
    columns: Vec<Column>,
    moves: Vec<Offer>,
    undo: Option<Undo>,
    /// Who could not be moved, and why.
    refused: Vec<(String, String)>,
    nobody: bool,
}

/// One of the two sides.
struct Tab {
    href: String,
    label: String,
    current: bool,
}

struct Column {
    title: String,
    count: usize,
    beside: bool,
    cards: Vec<Card>,
    /// Where the others are, and how many.
    more: Option<(String, usize)>,
}

struct Card {
    id: ParticipationId,
    path: String,
    name: String,
    days: i32,
    area: String,
    missing: String,
    chosen: bool,
}

/// The last move, which can be taken back.
struct Undo {
    path: String,
    text: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    side: String,
    area: String,
    moved: String,
}

/// Everything the board shows.
struct Situation {
    round: Round,
    everybody: Vec<Participation>,
    facts: BTreeMap<ParticipationId, Facts>,
    last: Option<(StageMoveId, usize)>,
}

fn situation(
    org: &OrgScope,
    tx: &mut Tx,
    id: RoundId,
    last: Option<StageMoveId>,
) -> Result<Situation, PageError> {
    let round = programmes::find_round(org, tx, id)?;
    let everybody = people::of_round(org, tx, id)?;
    let facts = store::facts_of_round(org, tx, &round, &everybody)?;
    let last = match last {
        Some(last) => {
            Some((last, store::moved_together(org, tx, last)?.len())).filter(|(_, count)| *count > 0)
        }
        None => None,
    };
    Ok(Situation { round, everybody, facts, last })
}

async fn board(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (org, last) = (who.org.clone(), asked.moved.parse().ok());
    let situation = app.db.read(move |tx| situation(&org, tx, id, last)).await?;
    let fields = Fields::default().with("side", &asked.side).with("area", &asked.area);
    html(&draw(&app, &who, &situation, Form::filled(fields), Vec::new()))
}

fn draw(app: &App, who: &Who, situation: &Situation, form: Form, refused: Vec<(String, String)>) -> Board {
    let round = &situation.round;
    let mut page = Page::staff(app, who, who.words.t("stages-title"));
    page.words = round.method.words(&who.words);
    let words = page.words.clone();
    let side = form.value("side").parse().unwrap_or(Side::Mentee);
    let area = form.value("area").to_owned();
    let shown: Vec<&Participation> = situation
        .everybody
        .iter()
        .filter(|one| one.side == side && (area.is_empty() || one.person.area.as_deref() == Some(&*area)))
        .collect();
    let path = format!("{}/board", round.path());
    let tab = |which: Side| Tab {
        href: format!("{path}?side={which}"),
        label: words.t(&format!("rounds-side-{which}")),
        current: which == side,
    };
    Board {
        round_path: round.path(),
        round_name: round.full_name(),
        sides: [Side::Mentee, Side::Mentor].into_iter().map(tab).collect(),
        areas: areas(&words, round, &situation.everybody, &form),
        columns: columns(&words, who, situation, side, &shown, &form),
        moves: offered(&words, &round.method, side, &form),
        undo: situation.last.map(|(id, count)| Undo {
            path: format!("/stage-moves/{id}/undo"),
            text: words.tn("stages-moved-together", count),
        }),
        nobody: shown.is_empty(),
        refused,
        side,
        path,
        form,
        page,
    }
}

/// The areas where somebody of the round lives, by name.
fn areas(words: &Words, round: &Round, everybody: &[Participation], form: &Form) -> Vec<Offer> {
    let lived_in: BTreeSet<&str> = everybody.iter().filter_map(|one| one.person.area.as_deref()).collect();
    let mut areas: Vec<Offer> =
        lived_in.into_iter().map(|slug| form.offer("area", slug, area_name(words, round, slug))).collect();
    areas.sort_by(|one, other| words.compare(&one.label, &other.label));
    areas
}

fn area_name(words: &Words, round: &Round, slug: &str) -> String {
    round.method.label(&round.method.interview.areas, slug, words.language())
}

/// The stages of the board: the way, the life of a pair, then what lies beside the way where somebody stands.
fn columns(
    words: &Words,
    who: &Who,
    situation: &Situation,
    side: Side,
    shown: &[&Participation],
    form: &Form,
) -> Vec<Column> {
    let round = &situation.round;
    let way = round.method.steps.of(side);
    let road = [Stage::Applied].into_iter().chain(way.iter().map(|step| step.stage));
    let road: Vec<Stage> = road.chain([Stage::Matched, Stage::Active]).collect();
    let elsewhere = Stage::ALL
        .iter()
        .copied()
        .filter(|stage| !road.contains(stage) && shown.iter().any(|one| one.stage == *stage));
    let stages = road.iter().copied().chain(elsewhere);
    stages
        .map(|stage| {
            let mut here: Vec<&Participation> =
                shown.iter().copied().filter(|one| one.stage == stage).collect();
            here.sort_by_key(|one| (one.stage_since, one.id));
            let count = here.len();
            let list = format!("{}/people?side={side}&stage={stage}&sort=waited", round.path());
            Column {
                title: stage_name(words, &round.method, side, stage),
                count,
                beside: !stage.is_on_the_road(),
                more: (count > MOST_PER_STAGE).then(|| (list, count - MOST_PER_STAGE)),
                cards: here
                    .into_iter()
                    .take(MOST_PER_STAGE)
                    .map(|one| card(words, who, situation, one, form))
                    .collect(),
            }
        })
        .collect()
}

fn card(words: &Words, who: &Who, situation: &Situation, one: &Participation, form: &Form) -> Card {
    let round = &situation.round;
    let way = round.method.steps.of(one.side);
    let facts = situation.facts.get(&one.id).copied().unwrap_or_default();
    let lacks = next(way, one.stage).map_or_else(Vec::new, |step| missing(way, step.stage, &facts));
    Card {
        id: one.id,
        path: one.path(),
        name: one.person.full_name(),
        days: one.days_at_stage(who.today),
        area: one.person.area.as_deref().map_or_else(String::new, |slug| area_name(words, round, slug)),
        missing: missing_in_words(words, &lacks),
        chosen: form.has("person", one.id.to_string()),
    }
}

/// Where people can be sent from the board.
fn offered(words: &Words, method: &Method, side: Side, form: &Form) -> Vec<Offer> {
    let trains = method.steps.of(side).iter().any(|step| step.stage == Stage::Trained);
    let trained = trains.then_some(Stage::Trained);
    let beside = [Stage::WaitingList, Stage::NoMatch, Stage::NoShow, Stage::Withdrawn];
    let stages = [Stage::Ready].into_iter().chain(trained);
    let offer = |stage: Stage| form.offer("to", stage, stage_name(words, method, side, stage));
    let back = form.offer("to", "way", words.t("stages-back-on-the-way"));
    stages.map(offer).chain([back]).chain(beside.into_iter().map(offer)).collect()
}

/// What the form says.
struct MoveForm {
    people: BTreeSet<ParticipationId>,
    wanted: Move,
    reason: Option<String>,
}

impl MoveForm {
    fn parse(fields: &Fields) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let people: BTreeSet<ParticipationId> =
            fields.all("person").iter().filter_map(|id| id.parse().ok()).collect();
        if people.is_empty() {
            faults.add("person", Message::new("stages-nobody-chosen"));
        } else if people.len() > MOST_AT_ONCE {
            faults.add("person", Message::new("stages-too-many").with("most", MOST_AT_ONCE));
        }
        let wanted = Move::parse(fields.raw("to"));
        if wanted.is_none() {
            faults.add("to", Message::new("stages-to-missing"));
        }
        let reason = fields.line("reason", &mut faults);
        match wanted {
            Some(wanted) if faults.is_empty() => Ok(Self { people, wanted, reason }),
            Some(_) | None => Err(faults),
        }
    }
}

/// Everybody chosen is moved, or nobody is and each who cannot be is named.
async fn move_many(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let form = match MoveForm::parse(&sent.fields) {
        Ok(form) => form,
        Err(faults) => return redraw(&app, &who, id, Form::refused(sent.fields, faults)).await,
    };
    let back = format!("side={}&area={}", plain(&sent.fields, "side"), plain(&sent.fields, "area"));
    let base_url = app.config.base_url.clone();
    let done = app.once(&who, &sent, move |who, tx| {
        let together = StageMoveId::new();
        let moved = move_all(who, tx, &base_url, id, &form, together)?;
        let said = Message::new("stages-moved").with("n", moved);
        Ok(Done::at(format!("/rounds/{id}/board?{back}&moved={together}")).saying(said))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("person", why);
            redraw(&app, &who, id, Form::refused(sent.fields, faults)).await
        }
        answer => answer,
    }
}

/// A field for an address.
fn plain(fields: &Fields, name: &str) -> String {
    form_urlencoded::byte_serialize(fields.raw(name).as_bytes()).collect()
}

fn move_all(
    who: &Who,
    tx: &mut Tx,
    base_url: &str,
    id: RoundId,
    form: &MoveForm,
    together: StageMoveId,
) -> Result<usize, PageError> {
    let round = programmes::find_round(&who.org, tx, id)?;
    for person in &form.people {
        let participation = people::lock(&who.org, tx, *person)?.0;
        if participation.round != id {
            return Err(PageError::NotFound);
        }
        let facts = store::facts(&who.org, tx, &round.method, &participation)?;
        let open_pairs = people::count_open_pairs(&who.org, tx, *person)?;
        let way = round.method.steps.of(participation.side);
        let to = moved(&participation, way, &facts, form.wanted, open_pairs)
            .map_err(|_| PageError::Invalid(Message::new("stages-nobody-moved")))?;
        let trained = form.wanted == Move::To(Stage::Trained);
        let new = NewMove { together, to, trained, reason: form.reason.clone() };
        store::move_by_hand(who, tx, base_url, &participation, &new)?;
    }
    Ok(form.people.len())
}

/// The board again, with what was chosen; who cannot be moved is named with the reason and no longer ticked.
async fn redraw(app: &App, who: &Who, id: RoundId, mut form: Form) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (situation, open) = app
        .db
        .read(move |tx| {
            Ok::<_, PageError>((situation(&org, tx, id, None)?, store::open_pairs(&org, tx, id)?))
        })
        .await?;
    let words = situation.round.method.words(&who.words);
    let mut cannot = Vec::new();
    let mut kept = Fields::default();
    if let Some(wanted) = Move::parse(form.value("to")) {
        for one in situation.everybody.iter().filter(|one| form.has("person", one.id.to_string())) {
            let facts = situation.facts.get(&one.id).copied().unwrap_or_default();
            let open_pairs = open.get(&one.id).copied().unwrap_or_default();
            let way = situation.round.method.steps.of(one.side);
            match moved(one, way, &facts, wanted, open_pairs) {
                Ok(_) => kept = kept.with("person", one.id),
                Err(why) => cannot.push((one.person.full_name(), words.say(&why.message()))),
            }
        }
        for name in ["side", "area", "to", "reason"] {
            kept = kept.with(name, form.value(name));
        }
        form.fields = kept;
    }
    refused(&draw(app, who, &situation, form, cannot))
}

async fn take_back(
    State(app): State<App>,
    who: Who,
    Id(id): Id<StageMoveId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let first = store::moved_together(&who.org, tx, id)?.first().map(|moved| moved.id);
        let first = people::find(&who.org, tx, first.ok_or(PageError::NotFound)?)?;
        let n = store::take_back(who, tx, id)?;
        let said = Message::new("stages-taken-back").with("n", n);
        Ok(Done::at(format!("/rounds/{}/board?side={}", first.round, first.side)).saying(said))
    })
    .await
}
