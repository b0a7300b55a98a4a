//! Putting something on Today off, and back.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::{LONGEST, OFFERED, PutOff, store, until};
use crate::access::Action;
use crate::db::Tx;
use crate::ids::PutOffId;
use crate::today::Need;
use crate::today::pages::{Found, Row, look_through, row};
use crate::today::store::{Situation, situation};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/today/put-off", Door::Staff(Action::SeeToday), show)
        .post("/today/put-off", Door::Staff(Action::SeeToday), put_off)
        .post("/today/put-off/removal", Door::Staff(Action::SeeToday), put_back)
}

#[derive(Template)]
#[template(path = "today/put_off.html")]
struct Show {
    page: Page,
    row: Row,
    subject: String,
    days: Vec<Offer>,
    first: String,
    latest: String,
    form: Form,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    subject: String,
}

/// What stands on Today about a subject now and can wait.
struct Standing {
    situation: Situation,
    found: Found,
}

fn find(who: &Who, tx: &mut Tx, subject: &str) -> Result<Standing, PageError> {
    let situation = situation(&who.org, tx, who.today)?;
    let mut found = look_through(&situation, who.today).into_iter();
    let found = found.find(|found| found.path(&situation.rounds) == subject);
    let mut found = found.ok_or_else(|| PageError::Conflict(Message::new("today-put-off-gone")))?;
    found.needs.retain(Need::can_wait);
    if found.needs.is_empty() {
        return Err(PageError::Conflict(Message::new("today-cannot-put-off-urgent")));
    }
    Ok(Standing { situation, found })
}

fn draw(app: &App, who: &Who, subject: &str, standing: &Standing, form: Form) -> Show {
    let rounds = &standing.situation.rounds;
    let by_round: Vec<Words> = rounds.iter().map(|round| round.method.words(&who.words)).collect();
    let row = row(&standing.found, rounds, &by_round, &who.words);
    let offer = |days: i32| {
        let day = who.today.saturating_add(days.days());
        form.offer("until", day, who.words.weekday(day))
    };
    Show {
        page: Page::staff(app, who, who.words.ta("today-put-off-title", "name", row.name.as_str())),
        days: OFFERED.map(offer).into(),
        first: who.today.saturating_add(1.day()).to_string(),
        latest: who.today.saturating_add(LONGEST.days()).to_string(),
        subject: subject.to_owned(),
        row,
        form,
    }
}

async fn show(State(app): State<App>, who: Who, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let (asker, subject) = (who.clone(), asked.subject.clone());
    let standing = app.db.read(move |tx| find(&asker, tx, &subject)).await?;
    html(&draw(&app, &who, &asked.subject, &standing, Form::empty()))
}

fn parse(fields: &Fields, today: Date) -> Result<(Date, String), Faults> {
    let mut faults = Faults::new();
    // Another day, where it is filled in, is meant before those that are offered.
    let (field, day) = match fields.day("other_day", &mut faults) {
        Some(day) => ("other_day", Some(day)),
        None => ("until", fields.day("until", &mut faults)),
    };
    let day = match day.map(|day| until(day, today)) {
        Some(Ok(day)) => day,
        Some(Err(cannot)) => {
            faults.add(field, cannot.message());
            today
        }
        None => {
            faults.add("until", Message::new("today-put-off-when-missing"));
            today
        }
    };
    let why = fields.line("why", &mut faults);
    if why.is_none() {
        faults.add("why", Message::new("today-put-off-why-missing"));
    }
    faults.or((day, why.unwrap_or_default()))
}

async fn put_off(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let subject = sent.fields.text("subject").unwrap_or_default();
    let (day, why) = match parse(&sent.fields, who.today) {
        Ok(parsed) => parsed,
        Err(faults) => {
            let (asker, its_subject) = (who.clone(), subject.clone());
            let standing = app.db.read(move |tx| find(&asker, tx, &its_subject)).await?;
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw(&app, &who, &subject, &standing, form));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        let standing = find(who, tx, &subject)?;
        for need in &standing.found.needs {
            let new = PutOff {
                id: PutOffId::new(),
                subject: subject.clone(),
                need: need.word().to_owned(),
                until: day,
                why: why.clone(),
                on: who.today,
                by: String::new(),
            };
            store::insert(&who.org, tx, &new, who.id)?;
        }
        Ok(Done::at("/today").saying(Message::new("today-put-off-done").with("day", day)))
    })
    .await
}

async fn put_back(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let subject = sent.fields.text("subject").unwrap_or_default();
    app.once(&who, &sent, move |who, tx| {
        store::delete(&who.org, tx, &subject)?;
        Ok(Done::at("/today").saying(Message::new("today-put-back-done")))
    })
    .await
}
