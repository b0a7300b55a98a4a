//! Where a mentor asks for sparring, by the link of their pair.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Sparring, mail, may_ask, path, store};
use crate::db::{Stored, Tx};
use crate::history::{self, Event};
use crate::ids::SparringId;
use crate::methods::Side;
use crate::pairs::trouble::Desk;
use crate::pairs::trouble::store::responsible_for;
use crate::pairs::visiting::{Visit, act, visit};
use crate::scope::PlatformScope;
use crate::staff::store as staff;
use crate::web::page::{html, refused};
use crate::web::{App, Door, Faults, Form, Page, PageError, Site, Submission, Visitor};
use crate::words::Message;

/// The mentors' part of supervision's site map.
pub fn routes(site: Site) -> Site {
    site.get("/our-pair/{secret}/sparring", Door::Public, show).post(
        "/our-pair/{secret}/sparring",
        Door::Public,
        ask,
    )
}

#[derive(Template)]
#[template(path = "supervision/ask.html")]
struct Show {
    page: Page,
    path: String,
    organisation: String,
    phone: Option<String>,
    other: String,
    is_open: bool,
    /// Who is told; none: nobody could be.
    reader: Option<String>,
    /// The day they asked, while it waits.
    waits: Option<String>,
    form: Form,
}

struct Found {
    visit: Visit,
    reader: Option<Desk>,
    waits_since: Option<Date>,
}

/// Opens the door of a mentor; a mentee has no such page.
fn open(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Found, PageError> {
    let visit = visit(tx, secret, now)?;
    let (org, pair) = (visit.org(), visit.pair.id);
    if visit.side() != Side::Mentor {
        return Err(PageError::NotFound);
    }
    Ok(Found {
        reader: responsible_for(&org, tx, pair, false, visit.today)?,
        waits_since: store::waits_since(&org, tx, pair)?,
        visit,
    })
}

async fn look_up(app: &App, visitor: &Visitor, secret: &str) -> Result<Found, PageError> {
    let (secret, now) = (secret.to_owned(), visitor.now);
    app.db.read(move |tx| open(tx, &secret, now)).await
}

fn draw(app: &App, visitor: &Visitor, secret: &str, found: &Found, form: Form) -> Show {
    let visit = &found.visit;
    let page = visit.page(app, visitor, "sparring-title");
    Show {
        path: format!("/our-pair/{secret}"),
        organisation: visit.organisation.name.clone(),
        phone: visit.organisation.phone.clone(),
        other: visit.other().to_owned(),
        is_open: visit.pair.state.word().is_open(),
        reader: found.reader.as_ref().map(|desk| desk.name.clone()),
        waits: found.waits_since.map(|day| page.words.date(day)),
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

async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    // Before the form is looked at: a mentee has no such page.
    look_up(&app, &visitor, &secret).await?;
    let mut faults = Faults::new();
    let question = sent.fields.line("question", &mut faults);
    let (now, base_url) = (visitor.now, app.config.base_url.clone());
    let work = move |tx: &mut Tx, visit: Visit, question| {
        let (org, pair) = (visit.org(), visit.pair.id);
        may_ask(&visit.pair.state, store::waits_since(&org, tx, pair)?)
            .map_err(|cannot| PageError::Conflict(cannot.message()))?;
        let id = SparringId::new();
        let wish = Sparring { id, pair, question, asked_on: visit.today, answer: None };
        store::insert(&org, tx, &wish, now)?;
        let event = Event::Sparring { what: "asked".to_owned() };
        history::record(&org, tx, pair, None, &event, now)?;
        let reader = responsible_for(&org, tx, pair, false, visit.today)?;
        if let Some(reader) = &reader {
            tell(tx, &visit, reader, &format!("{base_url}{}", path(id)), now)?;
        }
        let name = reader.map_or_else(|| visit.organisation.name.clone(), |desk| desk.name);
        Ok(Message::new("sparring-asked").with("name", name))
    };
    match act(&app, &visitor, &secret, &sent, faults.or(question), work, "/sparring").await? {
        Ok(done) => Ok(done),
        Err(faults) => {
            let found = look_up(&app, &visitor, &secret).await?;
            refused(&draw(&app, &visitor, &secret, &found, Form::refused(sent.fields, faults)))
        }
    }
}

/// Writes to who is responsible.
fn tell(tx: &mut Tx, visit: &Visit, reader: &Desk, link: &str, now: Timestamp) -> Stored<()> {
    let account = staff::find_colleague(&visit.org(), tx, reader.id)?.account;
    let to = staff::profile(&PlatformScope::of_the_machine(), tx, account)?;
    crate::outbox::store::send(tx, &mail::asked(&to, &visit.organisation, link), now)
}
