//! What staff does about a wish for sparring: talks with the mentor, or puts it as a case on the next volunteer meeting.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::{CannotTakeUp, How, Sparring, store};
use crate::access::Action;
use crate::db::Tx;
use crate::events::{Event as Meeting, Kind, store as events};
use crate::history::{self, Event};
use crate::ids::{CaseId, ContactId, EventId, SparringId};
use crate::methods::Side;
use crate::pairs::Pair;
use crate::pairs::contacts::{self, Contact};
use crate::programmes::Round;
use crate::supervision::names::Names;
use crate::supervision::needs::plan;
use crate::supervision::{Case, cases};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The part of supervision's site map that is about wishes.
pub fn routes(site: Site) -> Site {
    const DOOR: Door = Door::Staff(Action::RunSupervision);
    let site = site.get("/sparring/{id}", DOOR, show).post("/sparring/{id}/talk", DOOR, talk).post(
        "/sparring/{id}/case",
        DOOR,
        put_as_case,
    );
    super::public::routes(site)
}

impl From<CannotTakeUp> for PageError {
    fn from(cannot: CannotTakeUp) -> Self {
        Self::Conflict(cannot.message())
    }
}

#[derive(Template)]
#[template(path = "supervision/sparring.html")]
struct Show {
    page: Page,
    path: String,
    pair_path: String,
    pair_name: String,
    asked: String,
    question: Option<String>,
    /// When and how it was taken up, and what came of it.
    answer: Option<(String, Option<String>)>,
    /// The mentor, and how they are reached.
    mentor: String,
    contact: String,
    meetings: Vec<Offer>,
    plan: String,
    form: Form,
}

struct Found {
    wish: Sparring,
    pair: Pair,
    round: Round,
    /// The volunteer meetings to come that the round's mentors are part of.
    meetings: Vec<Meeting>,
    people: Names,
}

fn find(who: &Who, tx: &mut Tx, id: SparringId) -> Result<Found, PageError> {
    let wish = store::find(&who.org, tx, id)?;
    let pair = crate::pairs::store::find(&who.org, tx, wish.pair)?;
    let round = crate::programmes::store::find_round(&who.org, tx, pair.round)?;
    let mut meetings = events::from_day(&who.org, tx, who.today)?;
    meetings.retain(|event| {
        event.kind == Kind::VolunteerMeeting
            && !event.is_cancelled()
            && event.round.is_none_or(|of| of == round.id)
    });
    let people = cases::people(&who.org, tx, Some(round.id))?;
    Ok(Found { wish, pair, round, meetings, people })
}

async fn look_up(app: &App, who: &Who, id: SparringId) -> Result<Found, PageError> {
    let asker = who.clone();
    app.db.read(move |tx| find(&asker, tx, id)).await
}

fn draw(app: &App, who: &Who, found: &Found, form: Form) -> Show {
    let words = found.round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("supervision-sparring-title"));
    page.words = words.clone();
    let (mentor, mentee) = (&found.pair.mentor.person, &found.pair.mentee.person);
    let names = [mentor.given_name.as_str(), mentee.given_name.as_str()];
    let answer = found.wish.answer.as_ref().map(|answer| {
        let key = format!("supervision-sparring-answered-{}", answer.how);
        (words.ta(&key, "day", answer.on), answer.note.clone())
    });
    let meeting = |event: &Meeting| {
        form.offer("meeting", event.id, format!("{}, {}", event.title, words.weekday(event.on)))
    };
    Show {
        path: found.wish.path(),
        pair_path: found.pair.path(),
        pair_name: words.ta2("pairs-of-two", "mentorName", names[0], "menteeName", names[1]),
        asked: words.ta2("supervision-sparring-asked", "name", names[0], "day", found.wish.asked_on),
        question: found.wish.question.clone(),
        answer,
        mentor: mentor.full_name(),
        contact: [&mentor.phone, &mentor.email]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(" · "),
        meetings: found.meetings.iter().map(meeting).collect(),
        plan: plan(Some(found.round.id)),
        page,
        form,
    }
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<SparringId>) -> Result<Response, PageError> {
    let found = look_up(&app, &who, id).await?;
    html(&draw(&app, &who, &found, Form::empty()))
}

/// Keeps that a wish was taken up. What it was about stays here: the history of the pair says that it was.
fn take_up(who: &Who, tx: &mut Tx, id: SparringId, how: How, note: Option<String>) -> Result<(), PageError> {
    let mut wish = store::find(&who.org, tx, id)?;
    wish.take_up(how, note, who.today)?;
    if !store::save_answer(&who.org, tx, &wish, who.id)? {
        return Err(CannotTakeUp { on: who.today }.into());
    }
    if how == How::Talk {
        // To have talked it over is to have talked with the mentor; what it was about stays on its own page.
        let talked = Contact {
            id: ContactId::new(),
            pair: wish.pair,
            side: Side::Mentor,
            on: who.today,
            how: contacts::How::Sparring,
            line: None,
            by: String::new(),
        };
        contacts::store::insert(&who.org, tx, &talked, who.id, who.now)?;
    }
    let event = Event::Sparring { what: "taken-up".to_owned() };
    Ok(history::record(&who.org, tx, wish.pair, Some(who.id), &event, who.now)?)
}

async fn talk(
    State(app): State<App>,
    who: Who,
    Id(id): Id<SparringId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = look_up(&app, &who, id).await?;
    let mut faults = Faults::new();
    let note = sent.fields.long_text("note", &mut faults);
    if !faults.is_empty() {
        return refused(&draw(&app, &who, &found, Form::refused(sent.fields, faults)));
    }
    app.once(&who, &sent, move |who, tx| {
        take_up(who, tx, id, How::Talk, note)?;
        Ok(Done::at(super::path(id)).saying(Message::new("supervision-sparring-talked")))
    })
    .await
}

/// The meeting and the case of the form.
fn parse(fields: &Fields, found: &Found) -> Result<(EventId, Case), Faults> {
    let chosen = fields.choice::<EventId>("meeting");
    let meeting = found.meetings.iter().map(|event| event.id).find(|id| Some(*id) == chosen);
    let case = Case::parse(fields, &found.people, CaseId::new());
    match (meeting, case) {
        (Some(meeting), Ok(case)) => Ok((meeting, Case { pair: Some(found.pair.id), ..case })),
        (meeting, case) => {
            let mut faults = case.err().unwrap_or_default();
            if meeting.is_none() {
                faults.add("meeting", Message::new("fault-choose"));
            }
            Err(faults)
        }
    }
}

async fn put_as_case(
    State(app): State<App>,
    who: Who,
    Id(id): Id<SparringId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = look_up(&app, &who, id).await?;
    let (meeting, case) = match parse(&sent.fields, &found) {
        Ok(parsed) => parsed,
        Err(faults) => return refused(&draw(&app, &who, &found, Form::refused(sent.fields, faults))),
    };
    app.once(&who, &sent, move |who, tx| {
        take_up(who, tx, id, How::Case, None)?;
        crate::supervision::store::insert_case(&who.org, tx, meeting, &case, who.id, who.now)?;
        let page = format!("/events/{meeting}/supervision#cases");
        Ok(Done::at(page).saying(Message::new("supervision-case-kept")))
    })
    .await
}
