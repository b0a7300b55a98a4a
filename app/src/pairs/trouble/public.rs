//! Where one of the two tells of trouble, by their link: that it does not fit, or that something worries them.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::{Concern, Misfit, Why, store};
use crate::history::{self, Event};
use crate::ids::{ConcernId, NotMetId};
use crate::pairs::telling::{self, NotMet, Reason};
use crate::pairs::visiting::{Visit, act, visit};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Faults, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::Message;

/// The participants' part of trouble's site map.
pub fn routes(site: Site) -> Site {
    site.get("/our-pair/{secret}/trouble", Door::Public, show)
        .post("/our-pair/{secret}/misfit", Door::Public, tell_misfit)
        .post("/our-pair/{secret}/concerns", Door::Public, raise)
}

#[derive(Template)]
#[template(path = "pairs/trouble.html")]
struct Show {
    page: Page,
    path: String,
    organisation: String,
    other: String,
    is_open: bool,
    /// Who reads a concern; none: nobody could.
    reader: Option<String>,
    /// Who reads it when it is about that person.
    other_reader: Option<String>,
    reasons: Vec<Offer>,
    again: Vec<Offer>,
    form: Form,
    phone: Option<String>,
}

struct Found {
    visit: Visit,
    reader: Option<String>,
    other_reader: Option<String>,
}

async fn look_up(app: &App, visitor: &Visitor, secret: &str) -> Result<Found, PageError> {
    let (secret, now) = (secret.to_owned(), visitor.now);
    app.db
        .read(move |tx| {
            let visit = visit(tx, &secret, now)?;
            let (org, pair, today) = (visit.org(), visit.pair.id, visit.today);
            Ok(Found {
                reader: store::responsible_for(&org, tx, pair, false, today)?.map(|desk| desk.name),
                other_reader: store::responsible_for(&org, tx, pair, true, today)?.map(|desk| desk.name),
                visit,
            })
        })
        .await
}

fn draw(app: &App, visitor: &Visitor, secret: &str, found: &Found, form: Form) -> Show {
    let visit = &found.visit;
    let page = visit.page(app, visitor, "trouble-title");
    let offer = |name: &str, value: &str, key: String| form.offer(name, value, page.t(&key));
    Show {
        path: format!("/our-pair/{secret}"),
        organisation: visit.organisation.name.clone(),
        other: visit.other().to_owned(),
        is_open: visit.pair.state.word().is_open(),
        reader: found.reader.clone(),
        other_reader: found.other_reader.clone(),
        reasons: Why::ALL
            .iter()
            .map(|why| offer("reason", why.word(), format!("trouble-why-{why}")))
            .collect(),
        again: ["yes", "no"].map(|answer| offer("again", answer, format!("trouble-again-{answer}"))).into(),
        phone: visit.organisation.phone.clone(),
        page,
        form,
    }
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = look_up(&app, &visitor, &secret).await?;
    html(&draw(&app, &visitor, &secret, &found, Form::empty()))
}

async fn again(
    app: &App,
    visitor: &Visitor,
    secret: &str,
    sent: &Submission,
    faults: Faults,
) -> Result<Response, PageError> {
    let found = look_up(app, visitor, secret).await?;
    refused(&draw(app, visitor, secret, &found, Form::refused(sent.fields.clone(), faults)))
}

struct Told {
    reason: Why,
    learned: Option<String>,
    again: bool,
}

fn parse_misfit(fields: &Fields) -> Result<Told, Faults> {
    let mut faults = Faults::new();
    let reason = fields.choice::<Why>("reason");
    if reason.is_none() {
        faults.add("reason", Message::new("trouble-why-missing"));
    }
    let learned = fields.line("learned", &mut faults);
    let again = match fields.raw("again") {
        "yes" => true,
        "no" => false,
        _ => {
            faults.add("again", Message::new("trouble-again-missing"));
            false
        }
    };
    faults.or(Told { reason: reason.unwrap_or(Why::Other), learned, again })
}

async fn tell_misfit(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let now = visitor.now;
    let done = act(
        &app,
        &visitor,
        &secret,
        &sent,
        parse_misfit(&sent.fields),
        move |tx, visit, told| {
            if !visit.pair.state.word().is_open() {
                return Err(PageError::Conflict(Message::new("our-pair-over")));
            }
            let (org, side, pair) = (visit.org(), visit.side(), visit.pair.id);
            let Told { reason, learned, again } = told;
            store::save_misfit(
                &org,
                tx,
                pair,
                &Misfit { side, reason, learned, again, on: visit.today },
                None,
            )?;
            // It waits on Today as every other word that somebody has to help with.
            let waits = NotMet {
                id: NotMetId::new(),
                side,
                reason: Reason::DoesNotFit,
                note: None,
                next: None,
                on: visit.today,
                is_seen: false,
            };
            telling::store::insert(&org, tx, pair, &waits, now)?;
            let event =
                Event::NotMet { side: side.word().to_owned(), reason: Reason::DoesNotFit.word().to_owned() };
            history::record(&org, tx, pair, None, &event, now)?;
            Ok(Message::new("our-pair-thanks-help"))
        },
        "/trouble",
    );
    match done.await? {
        Ok(done) => Ok(done),
        Err(faults) => again(&app, &visitor, &secret, &sent, faults).await,
    }
}

struct Worry {
    text: String,
    about_reader: bool,
}

fn parse_worry(fields: &Fields) -> Result<Worry, Faults> {
    let mut faults = Faults::new();
    let text = fields.long_text("worry", &mut faults);
    if text.is_none() {
        faults.add_unless_present("worry", Message::new("trouble-worry-missing"));
    }
    let about_reader = fields.has("about_reader", "yes");
    faults.or(Worry { text: text.unwrap_or_default(), about_reader })
}

async fn raise(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (now, base_url) = (visitor.now, app.config.base_url.clone());
    let done = act(
        &app,
        &visitor,
        &secret,
        &sent,
        parse_worry(&sent.fields),
        move |tx, visit, worry| {
            let (org, pair) = (visit.org(), visit.pair.id);
            let usual = store::responsible_for(&org, tx, pair, false, visit.today)?.map(|desk| desk.id);
            let reader = store::responsible_for(&org, tx, pair, worry.about_reader, visit.today)?;
            let reader = reader.ok_or_else(|| PageError::Conflict(Message::new("trouble-nobody")))?;
            let concern = Concern {
                id: ConcernId::new(),
                pair,
                raised_by: visit.side().into(),
                text: worry.text,
                responsible: reader.id,
                not_for: usual.filter(|_| worry.about_reader),
                on: visit.today,
                closed: None,
            };
            store::raise(&org, tx, &concern, &base_url, now)?;
            Ok(Message::new("trouble-worry-told").with("reader", reader.name))
        },
        "/trouble",
    );
    match done.await? {
        Ok(done) => Ok(done),
        Err(faults) => again(&app, &visitor, &secret, &sent, faults).await,
    }
}
