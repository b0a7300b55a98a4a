//! The page of one of the two, opened by a link: on a phone, without a password, in twenty seconds. And what staff does
//! about it on the pair's page.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::asking::{Desk, ask};
use super::{Next, NotMet, Reason, is_correctable, latest_next, next_meeting, store};
use crate::access::Action;
use crate::db::Tx;
use crate::gatherings::parse_time;
use crate::history::{self, Event};
use crate::ids::{MeetingId, NotMetId, PairId};
use crate::methods::Side;
use crate::organisations::{Organisation, store as organisations};
use crate::pairs::Pair;
use crate::pairs::goals::{self, Goal, StateWord as GoalState};
use crate::pairs::meetings::store::{self as meetings, NewMeeting, Teller};
use crate::pairs::meetings::{CannotLog, Meeting};
use crate::pairs::store::{Locked, lock, of_participation, save_told};
use crate::pairs::visiting::{Visit, act, visit};
use crate::programmes::store as programmes;
use crate::web::page::{html, refused};
use crate::web::{
    App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Visitor, Who,
};
use crate::words::{Message, Words};

/// How long a meeting was, as the page offers it. Unit: minutes.
const LENGTHS: [i32; 5] = [30, 60, 90, 120, 180];

/// The telling's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/our-pair/{secret}", Door::Public, show)
        .get("/our-pair/{secret}/app.webmanifest", Door::Public, manifest)
        .post("/our-pair/{secret}/meetings", Door::Public, tell_meeting)
        .post("/our-pair/{secret}/not-met", Door::Public, tell_not_met)
        .post("/our-pair/{secret}/corrections", Door::Public, correct)
        .post("/pairs/{id}/links", Door::Staff(Action::EditPair), send_links)
        .post("/pairs/{id}/links/removal", Door::Staff(Action::EditPair), close_links)
        .post("/pairs/{id}/not-met/seen", Door::Staff(Action::EditPair), note_seen)
}

/// Everything the page shows.
struct Found {
    visit: Visit,
    meetings: Vec<Meeting>,
    told: Vec<NotMet>,
    briefing: Option<String>,
    goals: Vec<Goal>,
    ideas: Vec<crate::ideas::Chosen>,
    others: Vec<Pair>,
}

fn find(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Found, PageError> {
    let visit = visit(tx, secret, now)?;
    let (org, pair, side) = (visit.org(), visit.pair.id, visit.side());
    Ok(Found {
        meetings: meetings::of_pair(&org, tx, pair)?,
        told: store::of_pair(&org, tx, pair)?,
        briefing: crate::pairs::trouble::store::briefing(&org, tx, pair, side)?,
        goals: goals::store::of_pair(&org, tx, pair)?,
        ideas: crate::ideas::store::of_pair(&org, tx, pair)?,
        others: others(tx, &visit)?,
        visit,
    })
}

/// The other open pairs of a mentor: one meeting with several mentees is told once.
fn others(tx: &mut Tx, visit: &Visit) -> Result<Vec<Pair>, PageError> {
    let mut others = match visit.side() {
        Side::Mentor => of_participation(&visit.org(), tx, visit.pair.mentor.id)?,
        Side::Mentee => Vec::new(),
    };
    others.retain(|other| other.id != visit.pair.id && other.state.word().is_open());
    Ok(others)
}

#[derive(Template)]
#[template(path = "pairs/our_pair.html")]
struct Show {
    page: Page,
    path: String,
    /// Now, for a page that is shown again without a connection. Unit: milliseconds since 1970.
    drawn_at: i64,
    organisation: Organisation,
    name: String,
    is_open: bool,
    next: Option<String>,
    /// What the coordinator has decided that this one should know.
    briefing: Option<String>,
    /// Whether this one can ask for sparring: mentors do.
    asks_for_sparring: bool,
    /// Whether the end is near or has been.
    says_goodbye: bool,
    days: Vec<Offer>,
    lengths: Vec<Offer>,
    /// Mentees of other pairs of this mentor, who may have been there too.
    others: Vec<Offer>,
    reasons: Vec<Offer>,
    meetings: Vec<Shown>,
    /// What they want to reach; none: the programme keeps no goals.
    goals: Option<Vec<String>>,
    /// What they have chosen to do.
    plan: Vec<crate::ideas::pages::Plan>,
    first_day: String,
    today: String,
    latest_next: String,
    form: Form,
    /// Whether the form about not having met was the one that was refused.
    not_met_is_open: bool,
}

/// A meeting as the page shows it.
struct Shown {
    id: MeetingId,
    day: String,
    text: String,
    by: String,
}

fn draw(app: &App, visitor: &Visitor, secret: &str, found: &Found, form: Form) -> Show {
    let visit = &found.visit;
    let (side, today, other) = (visit.side(), visit.today, visit.other());
    let page = visit.page(app, visitor, "our-pair-title");
    let words = page.words.clone();
    let told_of_next = found.meetings.iter().map(|meeting| (meeting.on, meeting.next));
    let told_of_next = told_of_next.chain(found.told.iter().map(|told| (told.on, told.next)));
    let next = next_meeting(told_of_next, today);
    let shown = |meeting: &Meeting| Shown {
        id: meeting.id,
        day: words.weekday(meeting.on),
        text: meeting.minutes.map(|minutes| length(minutes, &words)).unwrap_or_default(),
        by: match meeting.told_by {
            Some(teller) if teller == side => words.t("our-pair-told-by-you"),
            Some(_) => words.ta("our-pair-told-by", "name", other),
            None => words.ta("our-pair-told-by", "name", visit.organisation.name.as_str()),
        },
    };
    let recent = found.meetings.iter().filter(|meeting| is_correctable(meeting.on, today));
    Show {
        path: format!("/our-pair/{secret}"),
        drawn_at: visitor.now.as_millisecond(),
        organisation: visit.organisation.clone(),
        name: visit.own().person.given_name.clone(),
        is_open: visit.pair.state.word().is_open(),
        next: next.map(|next| next.in_words(&words)),
        // Whoever is no mentor any more has no use for what a mentor may know.
        briefing: found.briefing.clone().filter(|_| visit.pair.state.word().is_open()),
        asks_for_sparring: side == Side::Mentor && visit.pair.state.word().is_open(),
        says_goodbye: crate::pairs::goodbye::is_time(
            &visit.pair.state,
            visit.pair.due_on(&visit.round),
            today,
        ),
        days: days(&form, today, &words),
        others: found
            .others
            .iter()
            .map(|pair| form.offer("also", pair.id, &pair.mentee.person.given_name))
            .collect(),
        lengths: LENGTHS.map(|minutes| form.offer("minutes", minutes, length(minutes, &words))).into(),
        // "It does not fit" has a page of its own, with what would fit better.
        reasons: Reason::ALL
            .iter()
            .filter(|reason| **reason != Reason::DoesNotFit)
            .map(|reason| {
                form.offer("reason", reason, words.ta(&format!("our-pair-reason-{reason}"), "other", other))
            })
            .collect(),
        meetings: recent.map(shown).collect(),
        goals: own_goals(found),
        plan: crate::ideas::pages::plan(&found.ideas, &words),
        first_day: visit.pair.introduced_on.to_string(),
        today: today.to_string(),
        latest_next: latest_next(today).to_string(),
        not_met_is_open: form.fields.text("form").as_deref() == Some("not-met"),
        page,
        form,
    }
}

/// What the reader of the page works on.
fn own_goals(found: &Found) -> Option<Vec<String>> {
    let is_kept = !found.visit.round.method.goals.is_empty() || !found.goals.is_empty();
    let is_own = |goal: &&Goal| {
        goal.side == found.visit.side() && goal.part_of.is_none() && goal.state == GoalState::UnderWay
    };
    is_kept.then(|| found.goals.iter().filter(is_own).map(|goal| goal.words.clone()).collect())
}

/// Today and yesterday. Today is chosen when nothing was sent yet: the plain case is one tap less.
fn days(form: &Form, today: Date, words: &Words) -> Vec<Offer> {
    let nothing_sent = form.fields.iter().next().is_none();
    [(today, "our-pair-today"), (today.saturating_sub(1.day()), "our-pair-yesterday")]
        .map(|(day, key)| {
            let offer = form.offer("met_on", day, words.t(key));
            Offer { chosen: offer.chosen || nothing_sent && day == today, ..offer }
        })
        .into()
}

/// "1½ hours", in words.
pub(in crate::pairs) fn length(minutes: i32, words: &Words) -> String {
    words.say(&Message::new("our-pair-length").with("hours", minutes / 60).with("minutes", minutes % 60))
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = look_up(&app, &visitor, &secret).await?;
    html(&draw(&app, &visitor, &secret, &found, Form::empty()))
}

/// What a phone needs to keep the page among its apps. Its name says nothing of a programme: others see the phone too.
async fn manifest(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    look_up(&app, &visitor, &secret).await?;
    let words = &visitor.words;
    let name = words.t("our-pair-app-name");
    let manifest = serde_json::json!({
        "name": name,
        "short_name": name,
        "lang": words.tag(),
        "dir": words.dir(),
        "start_url": format!("/our-pair/{secret}"),
        "scope": "/our-pair/",
        "display": "standalone",
        "icons": [{ "src": "/assets/pair-mark.svg", "sizes": "any", "type": "image/svg+xml" }],
    });
    Ok(([(CONTENT_TYPE, "application/manifest+json")], manifest.to_string()).into_response())
}

async fn look_up(app: &App, visitor: &Visitor, secret: &str) -> Result<Found, PageError> {
    let (secret, now) = (secret.to_owned(), visitor.now);
    app.db.read(move |tx| find(tx, &secret, now)).await
}

/// Does the work of a form of the page once, and draws the page again with what was wrong beside its field.
async fn tell<New: Send + 'static>(
    app: &App,
    visitor: &Visitor,
    secret: String,
    sent: &Submission,
    parsed: Result<New, Faults>,
    work: impl FnOnce(&mut Tx, Visit, New) -> Result<Message, PageError> + Send + 'static,
) -> Result<Response, PageError> {
    match act(app, visitor, &secret, sent, parsed, work, "").await? {
        Ok(done) => Ok(done),
        Err(faults) => {
            let found = look_up(app, visitor, &secret).await?;
            refused(&draw(app, visitor, &secret, &found, Form::refused(sent.fields.clone(), faults)))
        }
    }
}

/// When they agreed to meet next: a day, and an hour if they know it.
fn parse_next(fields: &Fields, [day, hour]: [&'static str; 2], faults: &mut Faults) -> Option<Next> {
    let on = fields.day(day, faults);
    let at = fields.text(hour).map(|text| (parse_time(&text), text));
    match (on, at) {
        (_, Some((None, _))) => faults.add(hour, Message::new("our-pair-hour-wrong")),
        (None, Some((Some(_), _))) => {
            faults.add_unless_present(day, Message::new("our-pair-next-day-missing"))
        }
        (Some(on), at) => return Some(Next { on, at: at.and_then(|(time, _)| time) }),
        (None, None) => {}
    }
    None
}

/// A meeting that was told, and who else was there.
struct MeetingTold {
    meeting: NewMeeting,
    also: Vec<PairId>,
}

fn parse_meeting(fields: &Fields) -> Result<MeetingTold, Faults> {
    let mut faults = Faults::new();
    // Another day, where it is filled in, is meant before the two that are offered.
    let other = fields.day("other_day", &mut faults);
    let on = other.or_else(|| fields.needed_day("met_on", &mut faults)).unwrap_or_default();
    let minutes = fields.number("minutes", 1, 24 * 60, &mut faults);
    let note = fields.line("note", &mut faults);
    let next = parse_next(fields, ["next_on", "next_at"], &mut faults);
    let also = fields.all("also").into_iter().filter_map(|id| id.parse().ok()).collect();
    faults.or(MeetingTold { meeting: NewMeeting { on, minutes, note, next }, also })
}

async fn tell_meeting(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let now = visitor.now;
    tell(&app, &visitor, secret, &sent, parse_meeting(&sent.fields), move |tx, visit, told| {
        may_be_next(told.meeting.next, visit.today)?;
        let on = told.meeting.on;
        let others = others(tx, &visit)?;
        let also = others.iter().map(|pair| pair.id).filter(|id| told.also.contains(id));
        let mut is_new = false;
        for pair in std::iter::once(visit.pair.id).chain(also) {
            is_new |= keep_meeting(tx, &visit, pair, &told.meeting, now)?;
        }
        Ok(Message::new(if is_new { "our-pair-thanks" } else { "our-pair-known-already" }).with("day", on))
    })
    .await
}

/// Keeps a meeting of one pair. Gives whether it is new: that the other told it first is what they both want to say.
fn keep_meeting(
    tx: &mut Tx,
    visit: &Visit,
    id: PairId,
    told: &NewMeeting,
    now: Timestamp,
) -> Result<bool, PageError> {
    let (org, side) = (visit.org(), visit.side());
    let Locked { mut pair, held } = lock(&org, tx, id)?;
    let event = match pair.log_meeting(told.on, &held, visit.round.starts_on, visit.today) {
        Err(CannotLog::AlreadyLogged { .. }) => return Ok(false),
        done => done?,
    };
    meetings::insert(&org, tx, id, told, Teller::OneOfThem(pair.on_side(side).id, side), now)?;
    save_told(&org, tx, &pair, &event, now, visit.today)?;
    Ok(true)
}

fn may_be_next(next: Option<Next>, today: Date) -> Result<(), PageError> {
    match next.map(|next| next.on) {
        Some(day) if day < today || day > latest_next(today) => {
            Err(PageError::Invalid(Message::new("our-pair-next-wrong").with("day", day)))
        }
        Some(_) | None => Ok(()),
    }
}

struct NotMetTold {
    reason: Reason,
    note: Option<String>,
    next: Option<Next>,
}

fn parse_not_met(fields: &Fields) -> Result<NotMetTold, Faults> {
    let mut faults = Faults::new();
    let reason = fields.choice::<Reason>("reason");
    if reason.is_none() {
        faults.add("reason", Message::new("our-pair-reason-missing"));
    }
    let note = fields.line("why", &mut faults);
    let next = parse_next(fields, ["agreed_on", "agreed_at"], &mut faults);
    faults.or(NotMetTold { reason: reason.unwrap_or(Reason::Other), note, next })
}

async fn tell_not_met(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let now = visitor.now;
    tell(&app, &visitor, secret, &sent, parse_not_met(&sent.fields), move |tx, visit, new| {
        if !visit.pair.state.word().is_open() {
            return Err(PageError::Conflict(Message::new("our-pair-over")));
        }
        may_be_next(new.next, visit.today)?;
        let (org, side) = (visit.org(), visit.side());
        let told = NotMet {
            id: NotMetId::new(),
            side,
            reason: new.reason,
            note: new.note,
            next: new.next,
            on: visit.today,
            is_seen: false,
        };
        store::insert(&org, tx, visit.pair.id, &told, now)?;
        let event = Event::NotMet { side: side.word().to_owned(), reason: new.reason.word().to_owned() };
        history::record(&org, tx, visit.pair.id, None, &event, now)?;
        let needs_help = new.reason.needs_help();
        Ok(Message::new(if needs_help { "our-pair-thanks-help" } else { "our-pair-thanks-not-met" }))
    })
    .await
}

async fn correct(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let now = visitor.now;
    let id = sent.fields.choice::<MeetingId>("meeting").ok_or_else(Faults::new);
    tell(&app, &visitor, secret, &sent, id, move |tx, visit, id| {
        let org = visit.org();
        let told = meetings::of_pair(&org, tx, visit.pair.id)?;
        let meeting = told.iter().find(|meeting| meeting.id == id);
        // Taken back already, by the other or by staff: what was wanted is so.
        let Some(meeting) = meeting else { return Ok(Message::new("our-pair-corrected")) };
        if !is_correctable(meeting.on, visit.today) {
            return Err(PageError::Invalid(Message::new("our-pair-too-late")));
        }
        let side = visit.side();
        let mut pair = visit.pair;
        meetings::delete(&org, tx, id)?;
        pair.settle(meetings::held(&org, tx, &pair)?.has_met());
        let event = Event::MeetingRemoved {
            on: meeting.on,
            minutes: meeting.minutes,
            note: meeting.note.clone(),
            side: Some(side.word().to_owned()),
        };
        save_told(&org, tx, &pair, &event, now, visit.today)?;
        Ok(Message::new("our-pair-corrected"))
    })
    .await
}

// ---- what staff does

async fn send_links(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let pair = lock(&who.org, tx, id)?.pair;
        if !pair.state.word().is_open() {
            return Err(PageError::Conflict(Message::new("pairs-links-over")));
        }
        let round = programmes::find_round(&who.org, tx, pair.round)?;
        let from = organisations::own(&who.org, tx)?;
        let desk =
            Desk { from: &from, base_url: &base_url, by: Some(who.id), now: who.now, today: who.today };
        let sent = ask(&who.org, tx, &desk, &round, &pair, &[Side::Mentor, Side::Mentee])?;
        if sent == 0 {
            return Err(PageError::Invalid(Message::new("pairs-links-no-address")));
        }
        Ok(Done::at(pair.path()).saying(Message::new("pairs-links-sent").with("n", sent)))
    })
    .await
}

async fn close_links(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let pair = lock(&who.org, tx, id)?.pair;
        store::close_links(&who.org, tx, id, who.now)?;
        history::record(&who.org, tx, id, Some(who.id), &Event::LinksClosed, who.now)?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-links-closed")))
    })
    .await
}

async fn note_seen(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let read = read_words(&sent.fields);
    app.once(&who, &sent, move |who, tx| {
        let pair = lock(&who.org, tx, id)?.pair;
        if store::set_seen(&who.org, tx, id, &read, who.id)? > 0 {
            history::record(&who.org, tx, id, Some(who.id), &Event::NotMetSeen, who.now)?;
        }
        Ok(Done::at(pair.path()).saying(Message::new("pairs-not-met-seen")))
    })
    .await
}

/// The words of the two that stood on the page when its button was pressed.
pub fn read_words(fields: &Fields) -> Vec<NotMetId> {
    fields.all("told").into_iter().filter_map(|id| id.parse().ok()).collect()
}
