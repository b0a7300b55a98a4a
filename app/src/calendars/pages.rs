//! Making and closing the address of a calendar, and the calendar itself.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::ToSpan;
use jiff::tz::TimeZone;

use super::{Feed, Look, Own, Owner, PAST, meeting, store};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::events::calendar::{self, Entry};
use crate::events::{Event, Kind, store as events};
use crate::organisations::{Organisation, store as organisations};
use crate::pairs::visiting::{Visit, act, visit};
use crate::pairs::{meetings, telling};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::{Secret, hash_secret};
use crate::web::page::html;
use crate::web::{App, Done, Door, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor, Who};
use crate::words::{Message, Words};

/// The calendars' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/account/calendar", Door::Staff(Action::RunEvents), show_own)
        .post("/account/calendar", Door::Staff(Action::RunEvents), open_own)
        .post("/account/calendar/end", Door::Staff(Action::RunEvents), close_own)
        .get("/our-pair/{secret}/calendar", Door::Public, show_ours)
        .post("/our-pair/{secret}/calendar", Door::Public, open_ours)
        .post("/our-pair/{secret}/calendar/end", Door::Public, close_ours)
        .get("/calendar/{secret}", Door::Public, read)
}

#[derive(Template)]
#[template(path = "calendars/show.html")]
struct Show {
    page: Page,
    path: String,
    /// Where it leads back to, and what that is called.
    back: (String, String),
    help: String,
    has_one: bool,
    looks: Vec<Offer>,
}

fn draw(page: Page, path: String, back: (String, String), help: &str, own: Own) -> Show {
    let form = Form::filled(Fields::default().with("look", own.0.unwrap_or(Look::Neutral)));
    let offer = |look: &Look| form.offer("look", look, page.t(&format!("calendar-look-{look}")));
    Show {
        path,
        back,
        help: page.t(help),
        has_one: own.0.is_some(),
        looks: Look::ALL.iter().map(offer).collect(),
        page,
    }
}

fn look(fields: &Fields) -> Look {
    fields.choice("look").unwrap_or(Look::Neutral)
}

fn address(app: &App, secret: &Secret) -> String {
    format!("{}/calendar/{}", app.config.base_url, secret.text())
}

// ---- staff

async fn show_own(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let (org, owner) = (who.org.clone(), Owner::Staff(who.id));
    let own = app.db.read(move |tx| store::own(&org, tx, owner)).await?;
    let page = Page::staff(&app, &who, who.words.t("calendar-title"));
    let back = ("/account".to_owned(), who.words.t("account-title"));
    html(&draw(page, "/account/calendar".to_owned(), back, "calendar-staff-help", own))
}

async fn open_own(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let (secret, look) = (Secret::new(), look(&sent.fields));
    let link = address(&app, &secret);
    app.once(&who, &sent, move |who, tx| {
        store::open(&who.org, tx, &secret.hash(), Owner::Staff(who.id), look, who.now)?;
        Ok(Done::at("/account/calendar").saying(Message::new("calendar-opened").with("link", link)))
    })
    .await
}

async fn close_own(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        store::close(&who.org, tx, Owner::Staff(who.id))?;
        Ok(Done::at("/account/calendar").saying(Message::new("calendar-closed")))
    })
    .await
}

// ---- one of the two

fn owner(visit: &Visit) -> Owner {
    Owner::OneOfThem(visit.pair.id, visit.side())
}

async fn show_ours(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let (its_secret, now) = (secret.clone(), visitor.now);
    let (visit, own) = app
        .db
        .read(move |tx| {
            let visit = visit(tx, &its_secret, now)?;
            let own = store::own(&visit.org(), tx, owner(&visit))?;
            Ok::<_, PageError>((visit, own))
        })
        .await?;
    let page = visit.page(&app, &visitor, "calendar-title");
    let back = (format!("/our-pair/{secret}"), page.ta("our-pair-title", "other", visit.other()));
    html(&draw(page, format!("/our-pair/{secret}/calendar"), back, "calendar-help", own))
}

async fn open_ours(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (new, look, now) = (Secret::new(), look(&sent.fields), visitor.now);
    let link = address(&app, &new);
    let work = move |tx: &mut Tx, visit: Visit, ()| {
        store::open(&visit.org(), tx, &new.hash(), owner(&visit), look, now)?;
        Ok(Message::new("calendar-opened").with("link", link))
    };
    done(act(&app, &visitor, &secret, &sent, Ok(()), work, "/calendar").await?)
}

async fn close_ours(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let work = move |tx: &mut Tx, visit: Visit, ()| {
        store::close(&visit.org(), tx, owner(&visit))?;
        Ok(Message::new("calendar-closed"))
    };
    done(act(&app, &visitor, &secret, &sent, Ok(()), work, "/calendar").await?)
}

/// These forms ask for nothing that could be wrong.
fn done(done: Result<Response, crate::web::Faults>) -> Result<Response, PageError> {
    done.map_err(|_| PageError::Invalid(Message::new("fault-form-incomplete")))
}

// ---- the calendar

async fn read(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let (now, base_url) = (visitor.now, app.config.base_url.clone());
    let text = app
        .db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let feed = store::find(&platform, tx, &hash_secret(&secret))?.ok_or(PageError::NotFound)?;
            let org = OrgScope::of_stored_work(feed.organisation);
            let from = organisations::own(&org, tx)?;
            let zone = TimeZone::get(&from.time_zone).unwrap_or(TimeZone::UTC);
            let today = now.to_zoned_datetime(zone).date();
            let first = today.saturating_sub(i64::from(PAST).days());
            let (all, words) = match feed.owner {
                Owner::Staff(id) => {
                    let words = Words::for_tag(&store::locale(&platform, tx, feed.organisation, id)?);
                    (events::from_day(&org, tx, first)?, words)
                }
                Owner::OneOfThem(pair, side) => {
                    let pair = crate::pairs::store::find(&org, tx, pair)?;
                    let words = Words::for_tag(&pair.on_side(side).person.locale);
                    let other = pair.on_side(side.other()).person.given_name.clone();
                    let title = words.plain().ta("our-pair-title", "other", other);
                    (ours(&org, tx, &pair, title, first, today)?, words)
                }
            };
            let entries = all.iter().map(|event| entry(event, &feed, &from, &base_url, &words));
            Ok::<_, PageError>(calendar::feed(&from, entries, now))
        })
        .await?;
    Ok(calendar::file(&text, "calendar.ics"))
}

fn entry(event: &Event, feed: &Feed, from: &Organisation, base_url: &str, words: &Words) -> Entry {
    let link = match feed.owner {
        Owner::Staff(_) => format!("{base_url}{}", event.path()),
        // Their own link is not known here; who subscribes has it in a message.
        Owner::OneOfThem(..) => base_url.to_owned(),
    };
    match feed.look {
        Look::Neutral => Entry::neutral(event, from, link, words),
        Look::Detailed => Entry::detailed(event, from, link, words),
    }
}

/// What the two of a pair have before them: the day they agreed on, and the gatherings of their round since they are a pair.
/// Nothing when the pair is over: their calendars are empty then, so that no telephone keeps where the other was to be met.
fn ours(
    org: &OrgScope,
    tx: &mut Tx,
    pair: &crate::pairs::Pair,
    title: String,
    first: jiff::civil::Date,
    today: jiff::civil::Date,
) -> Stored<Vec<Event>> {
    if !pair.state.word().is_open() {
        return Ok(Vec::new());
    }
    let met = meetings::store::of_pair(org, tx, pair.id)?;
    let told = telling::store::of_pair(org, tx, pair.id)?;
    let days = met.iter().map(|meeting| (meeting.on, meeting.next));
    let days = days.chain(told.iter().map(|told| (told.on, told.next)));
    let next = telling::next_meeting(days, today);
    let first = first.max(pair.introduced_on);
    let of_round = |event: &Event| event.round == Some(pair.round) && event.kind == Kind::Gathering;
    let gatherings = events::from_day(org, tx, first)?.into_iter().filter(of_round);
    Ok(next.map(|next| meeting(pair.id, next, title)).into_iter().chain(gatherings).collect())
}
