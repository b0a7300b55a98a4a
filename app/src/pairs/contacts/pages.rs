//! Noting that one talked with somebody: two taps, from Today or from the pair's page.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{CannotNote, Contact, How, next_due, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::{ContactId, PairId};
use crate::methods::Side;
use crate::pairs::pages::{PersonCard, person_card};
use crate::pairs::store::Whole;
use crate::pairs::{Pair, store as pairs};
use crate::programmes::Round;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// What the address says when one came from Today and goes back there.
const TODAY: &str = "today";

/// The contacts' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/pairs/{id}/contact", Door::Staff(Action::LogMeeting), show)
        .post("/pairs/{id}/contacts", Door::Staff(Action::LogMeeting), note)
        .post("/contacts/{id}/removal", Door::Staff(Action::LogMeeting), take_back)
}

impl From<CannotNote> for PageError {
    fn from(cannot: CannotNote) -> Self {
        Self::Invalid(cannot.message())
    }
}

/// When somebody of staff last talked with one of the two.
pub(crate) fn last(words: &Words, whole: &Whole, side: Side) -> String {
    match whole.contacts.iter().find(|contact| contact.side == side) {
        Some(contact) => words.say(
            &Message::new("contacts-last")
                .with("day", contact.on)
                .with("how", words.t(&format!("contacts-how-{}", contact.how)))
                .with("name", contact.by.as_str()),
        ),
        None => words.t("contacts-never"),
    }
}

/// By which day it is time to talk with one of the two again; none: nobody asks for it, or they rest.
pub(crate) fn due(words: &Words, whole: &Whole, side: Side) -> Option<String> {
    let pair = &whole.pair;
    let talked: Vec<_> =
        whole.contacts.iter().filter(|contact| contact.side == side).map(|contact| contact.on).collect();
    let due = next_due(pair.introduced_on, side, &talked, &whole.round.method.watch);
    due.filter(|_| pair.state.is_under_way()).map(|due| words.ta("contacts-due", "day", due.on))
}

/// "Talked with Amina by telephone", for the timeline and the list of messages.
pub(crate) fn in_words(words: &Words, contact: &Contact, name: &str) -> String {
    words.ta(&format!("contacts-talked-{}", contact.how), "name", name)
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    side: String,
    #[serde(default)]
    from: String,
}

#[derive(Template)]
#[template(path = "pairs/contact.html")]
struct Show {
    page: Page,
    path: String,
    pair_name: String,
    side: Side,
    from: String,
    person: PersonCard,
    hows: Vec<Offer>,
    introduced_on: String,
    today: String,
    form: Form,
}

async fn draw(app: &App, who: &Who, id: PairId, asked: Asked, form: Form) -> Result<Show, PageError> {
    let org = who.org.clone();
    let (pair, round): (Pair, Round) = app
        .db
        .read(move |tx| {
            let pair = pairs::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, pair.round)?;
            Ok::<_, PageError>((pair, round))
        })
        .await?;
    let words = round.method.words(&who.words);
    let side: Side = asked.side.parse().unwrap_or(Side::Mentee);
    let person = person_card(pair.on_side(side), &words);
    let mut page = Page::staff(app, who, words.ta("contacts-title", "name", person.given_name.as_str()));
    page.words = words.clone();
    let today = who.today.to_string();
    let form = if form.fields.raw("talked_on").is_empty() && form.faults.is_empty() {
        Form::filled(form.fields.with("talked_on", &today))
    } else {
        form
    };
    let hows = How::OFFERED.iter().map(|how| form.offer("how", how, words.t(&format!("contacts-how-{how}"))));
    Ok(Show {
        path: pair.path(),
        pair_name: words.ta2(
            "pairs-of-two",
            "mentorName",
            pair.mentor.person.given_name.as_str(),
            "menteeName",
            pair.mentee.person.given_name.as_str(),
        ),
        side,
        from: if asked.from == TODAY { asked.from } else { String::new() },
        person,
        hows: hows.collect(),
        introduced_on: pair.introduced_on.to_string(),
        today,
        page,
        form,
    })
}

async fn show(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    html(&draw(&app, &who, id, asked, Form::empty()).await?)
}

fn parse(fields: &Fields, pair: PairId) -> Result<Contact, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("talked_on", &mut faults).unwrap_or_default();
    let line = fields.line("line", &mut faults);
    let how = fields.choice::<How>("how").filter(|how| How::OFFERED.contains(how));
    if how.is_none() {
        faults.add("how", Message::new("contacts-how-missing"));
    }
    let side = fields.choice("side");
    if side.is_none() {
        faults.add("how", Message::new("fault-choose"));
    }
    faults.or(Contact {
        id: ContactId::new(),
        pair,
        side: side.unwrap_or(Side::Mentee),
        on,
        how: how.unwrap_or(How::Phone),
        line,
        by: String::new(),
    })
}

async fn note(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let asked =
        || Asked { side: sent.fields.raw("side").to_owned(), from: sent.fields.raw("from").to_owned() };
    let back_to_today = sent.fields.has("from", TODAY);
    let new = match parse(&sent.fields, id) {
        Ok(new) => new,
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw(&app, &who, id, asked(), form).await?);
        }
    };
    let done = app.once(&who, &sent, move |who, tx| {
        let pair = pairs::lock(&who.org, tx, id)?.pair;
        pair.may_note_contact(new.on, who.today)?;
        store::insert(&who.org, tx, &new, who.id, who.now)?;
        let name = pair.on_side(new.side).person.given_name.clone();
        let location = if back_to_today { "/today".to_owned() } else { pair.path() };
        Ok(Done::at(location).saying(Message::new("contacts-noted").with("name", name).with("day", new.on)))
    });
    match done.await {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add("talked_on", message);
            let form = Form::refused(sent.fields.clone(), faults);
            refused(&draw(&app, &who, id, asked(), form).await?)
        }
        done => done,
    }
}

async fn take_back(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ContactId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let contact = store::find(&who.org, tx, id)?;
        let pair = pairs::lock(&who.org, tx, contact.pair)?.pair;
        store::delete(&who.org, tx, id)?;
        let event = Event::ContactRemoved { side: contact.side.word().to_owned(), on: contact.on };
        history::record(&who.org, tx, pair.id, Some(who.id), &event, who.now)?;
        Ok(Done::at(pair.path()).saying(Message::new("contacts-removed").with("day", contact.on)))
    })
    .await
}
