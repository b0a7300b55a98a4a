//! Where one of the two prepares the end, says how it was and what they wish next, and tells some months later how it is:
//! by their link, in a few taps.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;

use super::{Evaluation, Kept, Rating, Wish, is_time, store, thanks};
use crate::answers::pages::{Asked, Reader, shown};
use crate::answers::{Answers, Wanted, store as answers};
use crate::db::{Stored, Tx};
use crate::history::{self, Event};
use crate::ids::AfterContactId;
use crate::methods::Side;
use crate::methods::questions::{AskedIn, Question, asked};
use crate::pairs::after_contacts::{self, AfterContact};
use crate::pairs::visiting::{Visit, act, visit};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Faults, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::Message;

/// What a last meeting can be about, in the order of the page, where the method does not say it.
const TOPICS: [&str; 5] = ["remember", "learned", "proud", "next", "contact"];

/// The participants' part of the goodbye's site map.
pub fn routes(site: Site) -> Site {
    site.get("/our-pair/{secret}/goodbye", Door::Public, show)
        .post("/our-pair/{secret}/evaluation", Door::Public, evaluate)
        .get("/our-pair/{secret}/thanks.pdf", Door::Public, certificate)
        .get("/our-pair/{secret}/after", Door::Public, show_after)
        .post("/our-pair/{secret}/after-contacts", Door::Public, tell_after)
}

#[derive(Template)]
#[template(path = "pairs/goodbye.html")]
struct Show {
    page: Page,
    path: String,
    other: String,
    lead: String,
    is_open: bool,
    topics: Vec<String>,
    /// Whether it is time to say how it was.
    is_time: bool,
    has_said: bool,
    ratings: Vec<Offer>,
    wishes: Vec<Offer>,
    may_ask: Vec<Offer>,
    questions: Vec<Asked>,
    has_certificate: bool,
    form: Form,
}

struct Found {
    visit: Visit,
    said: Option<Evaluation>,
    told: Option<Answers>,
}

async fn look_up(app: &App, visitor: &Visitor, secret: &str) -> Result<Found, PageError> {
    let (secret, now) = (secret.to_owned(), visitor.now);
    app.db
        .read(move |tx| {
            let visit = visit(tx, &secret, now)?;
            let (org, pair, side) = (visit.org(), visit.pair.id, visit.side());
            let said = store::of_pair(&org, tx, pair)?.into_iter().find(|said| said.side == side);
            let told = answers::closing(&org, tx, pair)?.remove(&side).map(|(told, _)| told);
            Ok(Found { visit, said, told })
        })
        .await
}

fn questions(visit: &Visit) -> Vec<&Question> {
    asked(&visit.round.method.questions, AskedIn::Closing, visit.side(), &visit.round.sensitive_on)
}

/// The form filled with what they said before.
fn filled(found: &Found) -> Form {
    let fields = found.told.clone().unwrap_or_default().fill(Fields::default());
    let Some(said) = &found.said else { return Form::filled(fields) };
    let yes = if said.may_ask { "yes" } else { "no" };
    Form::filled(fields.with("rating", said.rating).with("wish", said.wish).with("may_ask", yes))
}

fn draw(app: &App, visitor: &Visitor, secret: &str, found: &Found, form: Form) -> Show {
    let visit = &found.visit;
    let page = visit.page(app, visitor, "goodbye-title");
    let (words, side) = (page.words.clone(), visit.side());
    let is_open = visit.pair.state.word().is_open();
    let due = visit.pair.due_on(&visit.round);
    let lead = match (is_open, due) {
        (true, Some(due)) => Message::new("goodbye-lead").with("day", due),
        (true, None) => Message::new("goodbye-lead-as-needed"),
        (false, _) => Message::new("goodbye-lead-over"),
    };
    let lead = lead.with("other", visit.other());
    Show {
        path: format!("/our-pair/{secret}"),
        other: visit.other().to_owned(),
        lead: words.say(&lead),
        is_open,
        topics: match visit.round.method.goodbye.as_slice() {
            [] => TOPICS.map(|topic| words.t(&format!("goodbye-topic-{topic}"))).into(),
            own => {
                own.iter().map(|topic| visit.round.method.text(topic, words.language()).to_owned()).collect()
            }
        },
        is_time: is_time(&visit.pair.state, due, visit.today),
        has_said: found.said.is_some(),
        ratings: Rating::ALL
            .iter()
            .map(|rating| form.offer("rating", rating, words.t(&format!("goodbye-rating-{rating}"))))
            .collect(),
        wishes: Wish::ALL
            .iter()
            .map(|wish| form.offer("wish", wish, words.t(&wish_key(*wish, side))))
            .collect(),
        may_ask: ["yes", "no"]
            .map(|answer| form.offer("may_ask", answer, words.t(&format!("goodbye-may-ask-{answer}"))))
            .into(),
        // None of them has to be answered: a few taps are enough.
        questions: shown(&words, &visit.round.method, &questions(visit), &form, Reader::Person)
            .into_iter()
            .map(|asked| Asked { optional: true, ..asked })
            .collect(),
        has_certificate: side == Side::Mentor && thanks::is_earned(&visit.pair),
        page,
        form,
    }
}

/// The key of a wish; another role means something else on each side.
pub fn wish_key(wish: Wish, side: Side) -> String {
    match wish {
        Wish::OtherRole => format!("goodbye-wish-other-role-{side}"),
        Wish::Again | Wish::Pause | Wish::Alumni | Wish::Enough => format!("goodbye-wish-{wish}"),
    }
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = look_up(&app, &visitor, &secret).await?;
    html(&draw(&app, &visitor, &secret, &found, filled(&found)))
}

/// What a form about the end says, without who and when.
pub struct Said {
    /// How it was.
    pub rating: Rating,
    /// What they wish next.
    pub wish: Wish,
    /// Whether they may be asked later.
    pub may_ask: bool,
}

/// Reads the few taps.
pub fn parse(fields: &Fields, faults: &mut Faults) -> Said {
    let (rating, wish) = (fields.choice::<Rating>("rating"), fields.choice::<Wish>("wish"));
    if rating.is_none() {
        faults.add("rating", Message::new("goodbye-rating-missing"));
    }
    if wish.is_none() {
        faults.add("wish", Message::new("goodbye-wish-missing"));
    }
    let may_ask = match fields.raw("may_ask") {
        "yes" => true,
        "no" => false,
        _ => {
            faults.add("may_ask", Message::new("goodbye-may-ask-missing"));
            false
        }
    };
    Said { rating: rating.unwrap_or(Rating::Good), wish: wish.unwrap_or(Wish::Enough), may_ask }
}

async fn evaluate(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = look_up(&app, &visitor, &secret).await?;
    let now = visitor.now;
    let mut faults = Faults::new();
    let said = parse(&sent.fields, &mut faults);
    let told = Answers::parse(&sent.fields, &questions(&found.visit), Wanted::Draft, &mut faults);
    let parsed = faults.or((said, told));
    let done = act(
        &app,
        &visitor,
        &secret,
        &sent,
        parsed,
        move |tx, visit, (said, told)| {
            let due = visit.pair.due_on(&visit.round);
            if !is_time(&visit.pair.state, due, visit.today) {
                return Err(PageError::Conflict(Message::new("goodbye-too-early")));
            }
            let (org, side, pair) = (visit.org(), visit.side(), visit.pair.id);
            let Said { rating, wish, may_ask } = said;
            let new = Evaluation { side, rating, wish, may_ask, on: visit.today, is_handled: false };
            store::save(&org, tx, pair, &new)?;
            if !told.0.is_empty() {
                answers::save_closing(&org, tx, pair, side, &visit.round.method, &told, visit.today)?;
            }
            let event = Event::ClosingAnswered { side: side.to_string() };
            history::record(&org, tx, pair, None, &event, now)?;
            Ok(Message::new("goodbye-said"))
        },
        "/goodbye",
    );
    match done.await? {
        Ok(done) => Ok(done),
        Err(faults) => {
            refused(&draw(&app, &visitor, &secret, &found, Form::refused(sent.fields.clone(), faults)))
        }
    }
}

async fn certificate(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let now = visitor.now;
    let report = app
        .db
        .read(move |tx| {
            let visit = visit(tx, &secret, now)?;
            if visit.side() != Side::Mentor {
                return Err(PageError::NotFound);
            }
            let (org, pair, round) = (visit.org(), &visit.pair, &visit.round);
            let report = thanks::find(&org, tx, pair, round, &visit.organisation, visit.today)?;
            report.ok_or(PageError::NotFound)
        })
        .await?;
    thanks::print(report).await
}

#[derive(Template)]
#[template(path = "pairs/after.html")]
struct After {
    page: Page,
    path: String,
    organisation: String,
    lead: String,
    is_mentee: bool,
    /// Whether they are asked now.
    is_asked: bool,
    in_touch: Vec<Offer>,
    jobs: Vec<Offer>,
    studies: Vec<Offer>,
    form: Form,
}

/// Since which day what the visitor tells now is one answer; none: they are not asked.
fn tells_since(tx: &mut Tx, visit: &Visit) -> Stored<Option<Date>> {
    let (org, pair, side) = (visit.org(), visit.pair.id, visit.side());
    let Some(ended_on) = visit.pair.state.ended_on() else { return Ok(None) };
    let said = store::of_pair(&org, tx, pair)?.into_iter().find(|said| said.side == side);
    let question = after_contacts::Question {
        agreed: said.is_some_and(|said| said.may_ask),
        was_sent: store::was_asked_after(&org, tx, pair, side)?,
    };
    let told = after_contacts::store::of_pair(&org, tx, pair)?;
    let others: Vec<Date> =
        told.iter().filter(|told| told.told_by != Some(side)).map(|told| told.on).collect();
    Ok(after_contacts::tells_since(ended_on, question, &others, visit.today))
}

async fn look_after(app: &App, visitor: &Visitor, secret: &str) -> Result<(Visit, bool), PageError> {
    let (secret, now) = (secret.to_owned(), visitor.now);
    app.db
        .read(move |tx| {
            let visit = visit(tx, &secret, now)?;
            let is_asked = tells_since(tx, &visit)?.is_some();
            Ok((visit, is_asked))
        })
        .await
}

fn draw_after(
    app: &App,
    visitor: &Visitor,
    secret: &str,
    (visit, is_asked): &(Visit, bool),
    form: Form,
) -> After {
    let is_asked = *is_asked;
    let page = visit.page(app, visitor, "goodbye-after-title");
    let kept = |name: &str| -> Vec<Offer> {
        let offer = |kept: &Kept| form.offer(name, kept, page.t(&format!("goodbye-kept-{kept}")));
        Kept::ALL.iter().map(offer).collect()
    };
    After {
        path: format!("/our-pair/{secret}"),
        organisation: visit.organisation.name.clone(),
        lead: page.ta("goodbye-after-lead", "name", visit.own().person.given_name.as_str()),
        is_mentee: visit.side() == Side::Mentee,
        is_asked,
        in_touch: ["yes", "no"]
            .map(|answer| form.offer("in_touch", answer, page.t(&format!("goodbye-kept-{answer}"))))
            .into(),
        jobs: kept("job"),
        studies: kept("study"),
        page,
        form,
    }
}

async fn show_after(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = look_after(&app, &visitor, &secret).await?;
    html(&draw_after(&app, &visitor, &secret, &found, Form::empty()))
}

fn parse_after(fields: &Fields) -> Result<AfterContact, Faults> {
    let mut faults = Faults::new();
    let still_in_touch = match fields.raw("in_touch") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            faults.add("in_touch", Message::new("goodbye-in-touch-missing"));
            None
        }
    };
    let note = fields.line("how", &mut faults);
    faults.or(AfterContact {
        id: AfterContactId::new(),
        on: jiff::civil::Date::default(),
        still_in_touch,
        note,
        job: fields.choice("job"),
        study: fields.choice("study"),
        told_by: None,
    })
}

async fn tell_after(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let now = visitor.now;
    let found = look_after(&app, &visitor, &secret).await?;
    let done = act(
        &app,
        &visitor,
        &secret,
        &sent,
        parse_after(&sent.fields),
        move |tx, visit, told| {
            let (side, today) = (visit.side(), visit.today);
            visit.pair.may_contact_after(today, today)?;
            let not_yet = || PageError::Conflict(Message::new("goodbye-after-not-yet"));
            let since = tells_since(tx, &visit)?.ok_or_else(not_yet)?;
            let mentees = |kept| if side == Side::Mentee { kept } else { None };
            let new = AfterContact {
                on: today,
                job: mentees(told.job),
                study: mentees(told.study),
                told_by: Some(side),
                ..told
            };
            let by = after_contacts::store::Teller::OneOfThem { who: visit.own().id, since };
            after_contacts::store::insert(&visit.org(), tx, &visit.pair, &new, by, (now, today))?;
            Ok(Message::new("goodbye-after-thanks"))
        },
        "/after",
    );
    match done.await? {
        Ok(done) => Ok(done),
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            refused(&draw_after(&app, &visitor, &secret, &found, form))
        }
    }
}
