//! The goals of a pair as the coordinator sees them, and what can be done with a goal, by whomever.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;

use super::view::{self, Desk, Group, Reader};
use super::{Goal, Level, Rater, Rating, StateWord, Weight, What, may_be_set, score_by, store};
use crate::access::Action;
use crate::db::Tx;
use crate::history::{self, Event};
use crate::ids::{GoalId, PairId, StaffId};
use crate::methods::{Method, Side};
use crate::pairs::Pair;
use crate::pairs::store::lock;
use crate::programmes::{Round, store as programmes};
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Value, Words};

/// The goals' part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site
        .get("/pairs/{id}/goals", Door::Staff(Action::ReadPair), show)
        .post("/pairs/{id}/goals", Door::Staff(Action::EditPair), set)
        .post("/goals/{id}", Door::Staff(Action::EditPair), reword)
        .post("/goals/{id}/steps", Door::Staff(Action::EditPair), add_step)
        .post("/goals/{id}/ratings", Door::Staff(Action::EditPair), rate)
        .post("/goals/{id}/state", Door::Staff(Action::EditPair), set_state);
    super::own::routes(site)
}

// ---- what can be done with a goal

/// The words of a goal, as a form brought them.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub category: Option<String>,
    pub words: String,
    pub expected: Option<String>,
    pub weight: Weight,
}

/// Who does something with a goal.
#[derive(Clone, Copy, Debug)]
pub(super) struct By {
    /// The member of staff; none: one of the two.
    pub staff: Option<StaffId>,
    pub now: Timestamp,
    pub today: Date,
}

/// A goal as a form says it.
pub(super) fn parse_goal(fields: &Fields) -> Result<Said, Faults> {
    let mut faults = Faults::new();
    let words = fields.needed_line("words", "goals-words-missing", &mut faults);
    let expected = fields.line("expected", &mut faults);
    let category = fields.needed_line("category", "goals-category-missing", &mut faults);
    let weight = fields.choice("weight").unwrap_or(Weight::VeryImportant);
    faults.or(Said { category: Some(category), words, expected, weight })
}

/// A small step as a form says it.
pub(super) fn parse_step(fields: &Fields) -> Result<Said, Faults> {
    let mut faults = Faults::new();
    let words = fields.needed_line("words", "goals-words-missing", &mut faults);
    faults.or(Said { category: None, words, expected: None, weight: Weight::Important })
}

/// How far, as a form says it.
pub(super) fn parse_level(fields: &Fields) -> Result<Level, Faults> {
    let level = fields.choice::<Level>("level");
    level.ok_or_else(|| one_fault("level", Message::new("goals-level-missing")))
}

/// The state a button asks for.
pub(super) fn parse_state(fields: &Fields) -> Result<StateWord, Faults> {
    fields.choice::<StateWord>("to").ok_or_else(|| one_fault("to", Message::new("fault-form-incomplete")))
}

pub(super) fn one_fault(field: &str, message: Message) -> Faults {
    let mut faults = Faults::new();
    faults.add(field, message);
    faults
}

/// What is wrong with the form of one goal stands at the goal.
pub(super) fn at_goal(id: GoalId, faults: &Faults) -> Faults {
    let mut there = Faults::new();
    for (_, message) in faults.iter() {
        there.add(format!("goal-{id}"), message.clone());
    }
    there
}

fn known_category(method: &Method, said: &Said) -> Result<(), PageError> {
    let is_known = |slug: &String| method.goals.iter().any(|category| category.slug == *slug);
    if said.category.as_ref().is_none_or(is_known) {
        Ok(())
    } else {
        Err(PageError::Invalid(Message::new("goals-category-missing")))
    }
}

fn record(org: &OrgScope, tx: &mut Tx, goal: &Goal, what: What, by: By) -> Result<(), PageError> {
    let event = Event::Goal { goal: goal.id, side: goal.side.to_string(), what: what.word().to_owned() };
    Ok(history::record(org, tx, goal.pair, by.staff, &event, by.now)?)
}

/// Sets a goal, or a small step of one. Call it under a lock of the pair.
pub(super) fn set_goal(
    org: &OrgScope,
    tx: &mut Tx,
    (pair, method): (&Pair, &Method),
    (side, part_of): (Side, Option<GoalId>),
    said: Said,
    by: By,
) -> Result<Message, PageError> {
    known_category(method, &said)?;
    let goals = store::of_pair(org, tx, pair.id)?;
    may_be_set(&goals, side, part_of)?;
    let Said { category, words, expected, weight } = said;
    let goal = Goal {
        id: GoalId::new(),
        pair: pair.id,
        side,
        part_of,
        category,
        words,
        expected,
        weight,
        state: StateWord::UnderWay,
        since: by.today,
        set_on: by.today,
        ratings: Vec::new(),
    };
    store::insert(org, tx, &goal, by.staff, by.now)?;
    record(org, tx, &goal, What::Set, by)?;
    Ok(Message::new(if part_of.is_some() { "goals-step-kept" } else { "goals-kept" }))
}

/// Changes the words of a goal. Call it under a lock of the pair.
pub(super) fn reword_goal(
    org: &OrgScope,
    tx: &mut Tx,
    method: &Method,
    mut goal: Goal,
    said: Said,
    by: By,
) -> Result<Message, PageError> {
    known_category(method, &said)?;
    let before = goal.clone();
    let Said { category, words, expected, weight } = said;
    (goal.category, goal.words, goal.expected, goal.weight) = (category, words, expected, weight);
    if goal != before {
        store::update(org, tx, &goal)?;
        record(org, tx, &goal, What::Reworded, by)?;
    }
    Ok(Message::new("goals-kept"))
}

/// Keeps how far a goal has come as somebody says. Call it under a lock of the pair.
pub(super) fn rate_goal(
    org: &OrgScope,
    tx: &mut Tx,
    goal: &Goal,
    (rater, level): (Rater, Level),
    by: By,
) -> Result<Message, PageError> {
    goal.may_be_rated()?;
    store::rate(org, tx, goal.id, &Rating { rater, on: by.today, level }, by.staff, by.now)?;
    record(org, tx, goal, What::Rated, by)?;
    Ok(Message::new("goals-rated").with("level", Value::Words(format!("goals-level-{level}"))))
}

/// Brings a goal or a small step to another state. Call it under a lock of the pair.
pub(super) fn move_goal(
    org: &OrgScope,
    tx: &mut Tx,
    mut goal: Goal,
    to: StateWord,
    by: By,
) -> Result<Message, PageError> {
    if goal.move_to(to, by.today) {
        store::update(org, tx, &goal)?;
        record(org, tx, &goal, to.into(), by)?;
    }
    Ok(Message::new(format!("goals-moved-{to}")))
}

// ---- the page

#[derive(Template)]
#[template(path = "pairs/goals.html")]
struct Show {
    page: Page,
    path: String,
    pair_path: String,
    pair_name: String,
    round_path: String,
    round_name: String,
    sides: Vec<(Group, Option<Scores>)>,
    is_new_open: bool,
    whose: Vec<Offer>,
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

/// The T-scores of one side's goals.
struct Scores {
    lines: Vec<String>,
    reached: String,
}

fn scores(desk: &Desk, goals: &[Goal], side: Side) -> Option<Scores> {
    let words = desk.words;
    let line = |rater: &Rater| {
        let (tenths, n) = score_by(goals, side, *rater)?;
        let said = Message::new("pairs-goals-score")
            .with("name", view::name(desk, *rater))
            .with("score", words.tenths(tenths))
            .with("n", n);
        Some(words.say(&said))
    };
    let lines: Vec<String> = Rater::ALL.iter().filter_map(line).collect();
    let counted: Vec<&Goal> =
        goals.iter().filter(|goal| goal.side == side && goal.may_be_rated().is_ok()).collect();
    let reached = counted.iter().filter(|goal| goal.state == StateWord::Achieved).count();
    let sum = Message::new("pairs-goals-sum").with("n", counted.len()).with("reached", reached);
    (!lines.is_empty()).then(|| Scores { lines, reached: words.say(&sum) })
}

/// What stands under the choice of a category: goals of other people.
pub(super) fn examples(method: &Method, words: &Words) -> Vec<(String, String)> {
    let text = |texts| method.text(texts, words.language()).to_owned();
    let said = method.goals.iter().filter(|category| !category.examples.0.is_empty());
    said.map(|category| (text(&category.label), text(&category.examples))).collect()
}

struct Found {
    pair: Pair,
    round: Round,
    goals: Vec<Goal>,
}

async fn draw(app: &App, who: &Who, id: PairId, form: Form) -> Result<Show, PageError> {
    let org = who.org.clone();
    let found = app
        .db
        .read(move |tx| {
            let pair = crate::pairs::store::find(&org, tx, id)?;
            Ok::<_, PageError>(Found {
                round: programmes::find_round(&org, tx, pair.round)?,
                goals: store::of_pair(&org, tx, id)?,
                pair,
            })
        })
        .await?;
    let Found { pair, round, goals } = found;
    let method = &round.method;
    if method.goals.is_empty() && goals.is_empty() {
        return Err(PageError::NotFound);
    }
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("goals-title"));
    page.words = words.clone();
    let base = "/goals".to_owned();
    let desk =
        Desk { reader: Reader::Staff, words: &words, method, pair: &pair, base, form: &form, is_open: true };
    let typed = if form.value("form") == "new" { form.clone() } else { Form::empty() };
    let name = |side: Side| pair.on_side(side).person.given_name.as_str();
    let whose = [Side::Mentee, Side::Mentor].map(|side| {
        let offer = typed.offer("side", side, name(side));
        Offer { chosen: offer.chosen || typed.value("side").is_empty() && side == Side::Mentee, ..offer }
    });
    let sides = [Side::Mentee, Side::Mentor]
        .map(|side| (view::group(&desk, &goals, side), scores(&desk, &goals, side)));
    Ok(Show {
        path: format!("{}/goals", pair.path()),
        pair_path: pair.path(),
        pair_name: words.ta2(
            "pairs-of-two",
            "mentorName",
            name(Side::Mentor),
            "menteeName",
            name(Side::Mentee),
        ),
        round_path: round.path(),
        round_name: round.full_name(),
        sides: sides.into(),
        is_new_open: goals.is_empty() || form.value("form") == "new",
        whose: whose.into(),
        categories: view::categories(&desk, &typed),
        examples: examples(method, &words),
        weights: view::weights(&desk, &typed),
        page,
        form,
    })
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<PairId>) -> Result<Response, PageError> {
    html(&draw(&app, &who, id, Form::empty()).await?)
}

/// Does what a form of the page asks for; what is wrong stands in the page with everything that was typed.
async fn act<New: Send + 'static>(
    app: &App,
    who: &Who,
    pair: PairId,
    sent: &Submission,
    (goal, parsed): (Option<GoalId>, Result<New, Faults>),
    work: impl FnOnce(&Who, &mut Tx, &Pair, &Method, New, By) -> Result<Message, PageError> + Send + 'static,
) -> Result<Response, PageError> {
    let there = |faults: Faults| goal.map_or_else(|| faults.clone(), |id| at_goal(id, &faults));
    let again = |faults: Faults| draw(app, who, pair, Form::refused(sent.fields.clone(), there(faults)));
    let new = match parsed {
        Ok(new) => new,
        Err(faults) => return refused(&again(faults).await?),
    };
    let done = app.once(who, sent, move |who, tx| {
        let pair = lock(&who.org, tx, pair)?.pair;
        let method = programmes::find_round(&who.org, tx, pair.round)?.method;
        let by = By { staff: Some(who.id), now: who.now, today: who.today };
        let said = work(who, tx, &pair, &method, new, by)?;
        Ok(Done::at(format!("{}/goals", pair.path())).saying(said))
    });
    match done.await {
        Err(PageError::Invalid(message)) => refused(&again(one_fault("words", message)).await?),
        done => done,
    }
}

async fn set(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let side = sent.fields.choice::<Side>("side").unwrap_or(Side::Mentee);
    let parsed = (None, parse_goal(&sent.fields));
    act(&app, &who, id, &sent, parsed, move |who, tx, pair, method, said, by| {
        set_goal(&who.org, tx, (pair, method), (side, None), said, by)
    })
    .await
}

/// The pair of a goal.
async fn pair_of(app: &App, who: &Who, id: GoalId) -> Result<PairId, PageError> {
    let org = who.org.clone();
    Ok(app.db.read(move |tx| store::pair_of(&org, tx, id)).await?)
}

/// A goal of a pair, read under its lock.
pub(super) fn find(org: &OrgScope, tx: &mut Tx, pair: &Pair, id: GoalId) -> Result<Goal, PageError> {
    let goals = store::of_pair(org, tx, pair.id)?;
    goals.into_iter().find(|goal| goal.id == id).ok_or(PageError::NotFound)
}

async fn reword(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GoalId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let pair = pair_of(&app, &who, id).await?;
    let parsed = (Some(id), parse_goal(&sent.fields));
    act(&app, &who, pair, &sent, parsed, move |who, tx, pair, method, said, by| {
        let goal = find(&who.org, tx, pair, id)?;
        reword_goal(&who.org, tx, method, goal, said, by)
    })
    .await
}

async fn add_step(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GoalId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let pair = pair_of(&app, &who, id).await?;
    let parsed = (Some(id), parse_step(&sent.fields));
    act(&app, &who, pair, &sent, parsed, move |who, tx, pair, method, said, by| {
        let goal = find(&who.org, tx, pair, id)?;
        if goal.part_of.is_some() {
            return Err(PageError::NotFound);
        }
        set_goal(&who.org, tx, (pair, method), (goal.side, Some(id)), said, by)
    })
    .await
}

async fn rate(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GoalId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let pair = pair_of(&app, &who, id).await?;
    let rater = sent.fields.choice::<Rater>("rater").unwrap_or(Rater::Coordinator);
    let parsed = (Some(id), parse_level(&sent.fields));
    act(&app, &who, pair, &sent, parsed, move |who, tx, pair, _, level, by| {
        let goal = find(&who.org, tx, pair, id)?;
        rate_goal(&who.org, tx, &goal, (rater, level), by)
    })
    .await
}

async fn set_state(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GoalId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let pair = pair_of(&app, &who, id).await?;
    let parsed = (Some(id), parse_state(&sent.fields));
    act(&app, &who, pair, &sent, parsed, move |who, tx, pair, _, to, by| {
        let goal = find(&who.org, tx, pair, id)?;
        move_goal(&who.org, tx, goal, to, by)
    })
    .await
}
