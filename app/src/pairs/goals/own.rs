//! The goals of a pair as one of the two sees and changes them, by their link and without a password: their own words are
//! theirs alone to change, everybody rates every goal, and nobody sees another's rating before they have given their own.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::pages::{
    By, at_goal, examples, find as find_goal, move_goal, one_fault, parse_goal, parse_level, parse_state,
    parse_step, rate_goal, reword_goal, set_goal,
};
use super::view::{self, Desk, Group, Reader};
use super::{Goal, store};
use crate::db::Tx;
use crate::ids::GoalId;
use crate::organisations::Organisation;
use crate::pairs::visiting::{self, Visit, visit};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Faults, Form, Offer, Page, PageError, Site, Submission, Visitor};
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
    visit: Visit,
    goals: Vec<Goal>,
}

fn find(tx: &mut Tx, secret: &str, now: jiff::Timestamp) -> Result<Found, PageError> {
    let visit = visit(tx, secret, now)?;
    let mut goals = store::of_pair(&visit.org(), tx, visit.pair.id)?;
    if !visit.pair.state.word().is_open() {
        // After the end everybody keeps their own.
        goals.retain(|goal| goal.side == visit.side());
    }
    if visit.round.method.goals.is_empty() && goals.is_empty() {
        return Err(PageError::NotFound);
    }
    Ok(Found { visit, goals })
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
    let (visit, side) = (&found.visit, found.visit.side());
    let method = &visit.round.method;
    let page = visit.page(app, visitor, "goals-title");
    let words = page.words.clone();
    let is_open = visit.pair.state.word().is_open();
    let path = format!("/our-pair/{secret}/goals");
    let desk = Desk {
        reader: Reader::One(side),
        words: &words,
        method,
        pair: &visit.pair,
        base: path.clone(),
        form: &form,
        is_open,
    };
    let typed = if form.value("form") == "new" { form.clone() } else { Form::empty() };
    Show {
        back: format!("/our-pair/{secret}"),
        organisation: visit.organisation.clone(),
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

/// Does what a form of the page asks for, as long as the pair is one; what is wrong stands in the page again.
async fn act<New: Send + 'static>(
    app: &App,
    visitor: &Visitor,
    secret: String,
    sent: &Submission,
    (goal, parsed): (Option<GoalId>, Result<New, Faults>),
    work: impl FnOnce(&mut Tx, &Visit, New, By) -> Result<Message, PageError> + Send + 'static,
) -> Result<Response, PageError> {
    let now = visitor.now;
    let its_work = move |tx: &mut Tx, visit: Visit, new: New| {
        if !visit.pair.state.word().is_open() {
            return Err(PageError::Conflict(Message::new("our-pair-over")));
        }
        work(tx, &visit, new, By { staff: None, now, today: visit.today })
    };
    let faults = match visiting::act(app, visitor, &secret, sent, parsed, its_work, "/goals").await? {
        Ok(done) => return Ok(done),
        Err(faults) => faults,
    };
    let faults = match (goal, faults.of("")) {
        (Some(id), _) => at_goal(id, &faults),
        (None, Some(message)) => one_fault("words", message.clone()),
        (None, None) => faults,
    };
    let found = look_up(app, visitor, &secret).await?;
    refused(&draw(app, visitor, &secret, &found, Form::refused(sent.fields.clone(), faults)))
}

fn goal_id(text: &str) -> Result<GoalId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

/// A goal of the pair that this one of the two may put into words.
fn own(tx: &mut Tx, visit: &Visit, id: GoalId) -> Result<Goal, PageError> {
    let goal = find_goal(&visit.org(), tx, &visit.pair, id)?;
    if goal.side == visit.side() { Ok(goal) } else { Err(PageError::Forbidden) }
}

async fn set(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let parsed = (None, parse_goal(&sent.fields));
    act(&app, &visitor, secret, &sent, parsed, move |tx, visit, said, by| {
        let of = (&visit.pair, &visit.round.method);
        set_goal(&visit.org(), tx, of, (visit.side(), None), said, by)
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
    act(&app, &visitor, secret, &sent, parsed, move |tx, visit, said, by| {
        let goal = own(tx, visit, id)?;
        reword_goal(&visit.org(), tx, &visit.round.method, goal, said, by)
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
    act(&app, &visitor, secret, &sent, parsed, move |tx, visit, said, by| {
        let goal = own(tx, visit, id)?;
        if goal.part_of.is_some() {
            return Err(PageError::NotFound);
        }
        let of = (&visit.pair, &visit.round.method);
        set_goal(&visit.org(), tx, of, (goal.side, Some(id)), said, by)
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
    act(&app, &visitor, secret, &sent, parsed, move |tx, visit, level, by| {
        let goal = find_goal(&visit.org(), tx, &visit.pair, id)?;
        rate_goal(&visit.org(), tx, &goal, (visit.side().into(), level), by)
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
    act(&app, &visitor, secret, &sent, parsed, move |tx, visit, to, by| {
        let goal = own(tx, visit, id)?;
        move_goal(&visit.org(), tx, goal, to, by)
    })
    .await
}
