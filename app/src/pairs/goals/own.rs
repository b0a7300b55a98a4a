//! The goals of a pair as one of the two sees and changes them, by their link and without a password: their own words are
//! theirs alone to change, everybody rates every goal, and nobody sees another's rating before they have given their own.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::pages::{
    By, at_goal, examples, find as find_goal, move_goal, parse_goal, parse_level, parse_state, parse_step,
    rate_goal, reword_goal, set_goal,
};
use super::view::{self, Desk, Group, Reader};
use super::{Goal, store};
use crate::db::Tx;
use crate::ids::GoalId;
use crate::organisations::{Organisation, store as organisations};
use crate::pairs::Pair;
use crate::pairs::store::lock;
use crate::pairs::telling::store as links;
use crate::programmes::{Round, store as programmes};
use crate::scope::{PairScope, PlatformScope};
use crate::staff::hash_secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::Message;

/// The part of the site map behind a link.
pub(super) fn routes(site: Site) -> Site {
    site.get("/our-pair/{secret}/goals", Door::Public, show)
        .post("/our-pair/{secret}/goals", Door::Public, set)
        .post("/our-pair/{secret}/goals/{id}", Door::Public, reword)
        .post("/our-pair/{secret}/goals/{id}/steps", Door::Public, add_step)
        .post("/our-pair/{secret}/goals/{id}/ratings", Door::Public, rate)
        .post("/our-pair/{secret}/goals/{id}/state", Door::Public, set_state)
}

/// Everything the page shows.
struct Found {
    door: PairScope,
    organisation: Organisation,
    round: Round,
    pair: Pair,
    goals: Vec<Goal>,
    today: Date,
}

fn find(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Found, PageError> {
    let platform = PlatformScope::of_the_machine();
    let door = links::open_link(&platform, tx, &hash_secret(secret), now)?.ok_or(PageError::NotFound)?;
    let org = door.to_tell();
    let pair = crate::pairs::store::find(&org, tx, door.pair())?;
    let organisation = organisations::own(&org, tx)?;
    let zone = TimeZone::get(&organisation.time_zone).unwrap_or(TimeZone::UTC);
    let round = programmes::find_round(&org, tx, pair.round)?;
    let goals = store::of_pair(&org, tx, pair.id)?;
    if round.method.goals.is_empty() && goals.is_empty() {
        return Err(PageError::NotFound);
    }
    Ok(Found { today: now.to_zoned_datetime(zone).date(), door, organisation, round, pair, goals })
}

#[derive(Template)]
#[template(path = "pairs/our_goals.html")]
struct Show {
    page: Page,
    path: String,
    back: String,
    organisation: Organisation,
    is_open: bool,
    groups: Vec<Group>,
    is_new_open: bool,
    categories: Vec<Offer>,
    examples: Vec<(String, String)>,
    weights: Vec<Offer>,
    form: Form,
}

impl Show {
    /// What stands in a field of the form for a new goal.
    fn typed(&self, name: &str) -> &str {
        if self.form.value("form") == "new" { self.form.value(name) } else { "" }
    }
}

fn draw(app: &App, visitor: &Visitor, secret: &str, found: &Found, form: Form) -> Show {
    let method = &found.round.method;
    let words = method.words(&visitor.words);
    let side = found.door.side();
    let mut page = Page::public(app, visitor, words.t("goals-title"));
    page.words = words.clone();
    let is_open = found.pair.state.word().is_open();
    let path = format!("/our-pair/{secret}/goals");
    let desk = Desk {
        reader: Reader::One(side),
        words: &words,
        method,
        pair: &found.pair,
        base: path.clone(),
        form: &form,
        is_open,
    };
    let typed = if form.value("form") == "new" { form.clone() } else { Form::empty() };
    Show {
        back: format!("/our-pair/{secret}"),
        organisation: found.organisation.clone(),
        is_open,
        groups: [side, side.other()].map(|side| view::group(&desk, &found.goals, side)).into(),
        is_new_open: form.value("form") == "new" || found.goals.iter().all(|goal| goal.side != side),
        categories: view::categories(&desk, &typed),
        examples: examples(method, &words),
        weights: view::weights(&desk, &typed),
        path,
        page,
        form,
    }
}

async fn look_up(app: &App, visitor: &Visitor, secret: &str) -> Result<Found, PageError> {
    let (secret, now) = (secret.to_owned(), visitor.now);
    app.db.read(move |tx| find(tx, &secret, now)).await
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = look_up(&app, &visitor, &secret).await?;
    html(&draw(&app, &visitor, &secret, &found, Form::empty()))
}

/// Does what a form of the page asks for, once, under a lock of the pair; what is wrong stands in the page again.
async fn act<New: Send + 'static>(
    app: &App,
    visitor: &Visitor,
    secret: String,
    sent: &Submission,
    (goal, parsed): (Option<GoalId>, Result<New, Faults>),
    work: impl FnOnce(&mut Tx, &Found, New, By) -> Result<Message, PageError> + Send + 'static,
) -> Result<Response, PageError> {
    let found = look_up(app, visitor, &secret).await?;
    let again = |faults: Faults| {
        let faults = goal.map_or_else(|| faults.clone(), |id| at_goal(id, &faults));
        refused(&draw(app, visitor, &secret, &found, Form::refused(sent.fields.clone(), faults)))
    };
    let new = match parsed {
        Ok(new) => new,
        Err(faults) => return again(faults),
    };
    let (now, location, its_secret) = (visitor.now, format!("/our-pair/{secret}/goals"), secret.clone());
    let done = app.once_public(visitor, sent, move |tx| {
        let mut found = find(tx, &its_secret, now)?;
        found.pair = lock(&found.door.to_tell(), tx, found.pair.id)?.pair;
        if !found.pair.state.word().is_open() {
            return Err(PageError::Conflict(Message::new("our-pair-over")));
        }
        let by = By { staff: None, now, today: found.today };
        Ok(Done::at(location).saying(work(tx, &found, new, by)?))
    });
    match done.await {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add("words", message);
            again(faults)
        }
        done => done,
    }
}

fn goal_id(text: &str) -> Result<GoalId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

/// A goal of the pair that this one of the two may put into words.
fn own(tx: &mut Tx, found: &Found, id: GoalId) -> Result<Goal, PageError> {
    let goal = find_goal(&found.door.to_tell(), tx, &found.pair, id)?;
    if goal.side == found.door.side() { Ok(goal) } else { Err(PageError::Forbidden) }
}

async fn set(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let parsed = (None, parse_goal(&sent.fields));
    act(&app, &visitor, secret, &sent, parsed, move |tx, found, said, by| {
        let of = (&found.pair, &found.round.method);
        set_goal(&found.door.to_tell(), tx, of, (found.door.side(), None), said, by)
    })
    .await
}

async fn reword(
    State(app): State<App>,
    visitor: Visitor,
    Path((secret, id)): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id = goal_id(&id)?;
    let parsed = (Some(id), parse_goal(&sent.fields));
    act(&app, &visitor, secret, &sent, parsed, move |tx, found, said, by| {
        let goal = own(tx, found, id)?;
        reword_goal(&found.door.to_tell(), tx, &found.round.method, goal, said, by)
    })
    .await
}

async fn add_step(
    State(app): State<App>,
    visitor: Visitor,
    Path((secret, id)): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id = goal_id(&id)?;
    let parsed = (Some(id), parse_step(&sent.fields));
    act(&app, &visitor, secret, &sent, parsed, move |tx, found, said, by| {
        let goal = own(tx, found, id)?;
        if goal.part_of.is_some() {
            return Err(PageError::NotFound);
        }
        let of = (&found.pair, &found.round.method);
        set_goal(&found.door.to_tell(), tx, of, (goal.side, Some(id)), said, by)
    })
    .await
}

async fn rate(
    State(app): State<App>,
    visitor: Visitor,
    Path((secret, id)): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id = goal_id(&id)?;
    let parsed = (Some(id), parse_level(&sent.fields));
    act(&app, &visitor, secret, &sent, parsed, move |tx, found, level, by| {
        let goal = find_goal(&found.door.to_tell(), tx, &found.pair, id)?;
        rate_goal(&found.door.to_tell(), tx, &goal, (found.door.side().into(), level), by)
    })
    .await
}

async fn set_state(
    State(app): State<App>,
    visitor: Visitor,
    Path((secret, id)): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let id = goal_id(&id)?;
    let parsed = (Some(id), parse_state(&sent.fields));
    act(&app, &visitor, secret, &sent, parsed, move |tx, found, to, by| {
        let goal = own(tx, found, id)?;
        move_goal(&found.door.to_tell(), tx, goal, to, by)
    })
    .await
}
