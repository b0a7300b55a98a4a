//! The gatherings of a round, and who came to one: everybody on one sheet.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::{Date, Time};

use super::{CannotAttend, CannotHold, CannotRemove, Gathering, may_be_on, may_remove, parse_time, store};
use crate::access::Action;
use crate::events::mail::{Desk, tell_of_change};
use crate::ids::{GatheringId, ParticipationId, RoundId};
use crate::pairs::list::store::lines_of_round;
use crate::pairs::list::{Line, Named};
use crate::people::Participation;
use crate::programmes::Round;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The gatherings' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/gatherings", Door::Staff(Action::RunGatherings), index)
        .post("/rounds/{id}/gatherings", Door::Staff(Action::RunGatherings), create)
        .get("/gatherings/{id}", Door::Staff(Action::RunGatherings), show)
        .post("/gatherings/{id}", Door::Staff(Action::RunGatherings), change)
        .post("/gatherings/{id}/attendance", Door::Staff(Action::RunGatherings), attend)
        .post("/gatherings/{id}/removal", Door::Staff(Action::RunGatherings), remove)
}

// ---- the list

#[derive(Template)]
#[template(path = "gatherings/index.html")]
struct Index {
    page: Page,
    round_path: String,
    round_name: String,
    needed: u32,
    rows: Vec<ListRow>,
    form: Form,
}

struct ListRow {
    path: String,
    title: String,
    datetime: String,
    when: String,
    place: Option<String>,
    came: i64,
    is_past: bool,
}

async fn index(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    html(&draw_list(&app, &who, id, Form::empty()).await?)
}

async fn draw_list(app: &App, who: &Who, id: RoundId, form: Form) -> Result<Index, PageError> {
    let org = who.org.clone();
    let (round, gatherings, came) = app
        .db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            let gatherings = store::of_round(&org, tx, id)?;
            Ok::<_, PageError>((round, gatherings, store::came_of_round(&org, tx, id)?))
        })
        .await?;
    let words = round.method.words(&who.words);
    let rows = gatherings
        .into_iter()
        .map(|gathering| ListRow {
            path: gathering.path(),
            datetime: gathering.on.to_string(),
            when: when(&gathering, &words),
            place: gathering.place.clone(),
            came: came.get(&gathering.id).copied().unwrap_or(0),
            is_past: gathering.on <= who.today,
            title: gathering.title,
        })
        .collect();
    Ok(Index {
        page: page(app, who, words.t("gatherings-title"), &words),
        round_path: round.path(),
        round_name: round.full_name(),
        needed: round.method.commitment.gatherings,
        rows,
        form,
    })
}

fn page(app: &App, who: &Who, title: String, words: &Words) -> Page {
    let mut page = Page::staff(app, who, title);
    page.words = words.clone();
    page
}

/// "Monday 2 March 2026, 18:00".
fn when(gathering: &Gathering, words: &Words) -> String {
    let day = words.weekday(gathering.on);
    match gathering.starts_at_text() {
        Some(time) => words.ta2("gatherings-when", "day", day, "time", time),
        None => day,
    }
}

struct NewGathering {
    title: String,
    on: Date,
    starts_at: Option<Time>,
    place: Option<String>,
}

fn parse(fields: &Fields) -> Result<NewGathering, Faults> {
    let mut faults = Faults::new();
    let title = fields.needed_line("title", "gatherings-title-missing", &mut faults);
    let on = fields.needed_day("on", &mut faults).unwrap_or_default();
    let place = fields.line("place", &mut faults);
    let starts_at = fields.text("starts_at").and_then(|text| {
        let time = parse_time(&text);
        if time.is_none() {
            faults.add("starts_at", Message::new("gatherings-time-wrong"));
        }
        time
    });
    faults.or(NewGathering { title, on, starts_at, place })
}

/// What the rules say about the day stands beside the day.
fn refusal(form: &Submission, message: Message) -> Form {
    let mut faults = Faults::new();
    faults.add("on", message);
    Form::refused(form.fields.clone(), faults)
}

async fn create(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let new = match parse(&sent.fields) {
        Ok(new) => new,
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw_list(&app, &who, id, form).await?);
        }
    };
    let done = app
        .once(&who, &sent, move |who, tx| {
            let round = crate::programmes::store::find_round(&who.org, tx, id)?;
            may_be_on(new.on, round.starts_on, round.ends_on, 0, who.today)?;
            let gathering = Gathering {
                id: GatheringId::new(),
                round: id,
                title: new.title,
                on: new.on,
                starts_at: new.starts_at,
                place: new.place,
            };
            store::insert(&who.org, tx, &gathering, who.now)?;
            Ok(Done::at(gathering.path()).saying(Message::new("gatherings-added")))
        })
        .await;
    match done {
        Err(PageError::Invalid(message)) => {
            refused(&draw_list(&app, &who, id, refusal(&sent, message)).await?)
        }
        done => done,
    }
}

// ---- one gathering

#[derive(Template)]
#[template(path = "gatherings/show.html")]
struct Show {
    page: Page,
    path: String,
    round_path: String,
    round_name: String,
    gatherings_path: String,
    event_path: String,
    when: String,
    place: Option<String>,
    can_attend: bool,
    not_yet: String,
    pairs: Vec<PairRow>,
    alone: Vec<Tick>,
    came: usize,
    form: Form,
    unfolded: bool,
}

struct PairRow {
    path: String,
    mentor: Tick,
    mentee: Tick,
}

struct Tick {
    id: ParticipationId,
    name: String,
    given_name: String,
    role: String,
    checked: bool,
    /// A mentor of several stands with a box only once: one person comes once.
    repeated: bool,
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<GatheringId>) -> Result<Response, PageError> {
    html(&draw(&app, &who, id, None).await?)
}

async fn draw(app: &App, who: &Who, id: GatheringId, sent: Option<Form>) -> Result<Show, PageError> {
    let org = who.org.clone();
    let (gathering, round, lines, people, came) = app
        .db
        .read(move |tx| {
            let gathering = store::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, gathering.round)?;
            let lines = lines_of_round(&org, tx, gathering.round)?;
            let people = crate::people::store::of_round(&org, tx, gathering.round)?;
            let came = store::attendance_of(&org, tx, id)?;
            Ok::<_, PageError>((gathering, round, lines, people, came))
        })
        .await?;
    let words = round.method.words(&who.words);
    let (pairs, alone) = sheet(&gathering, lines, people, &came, &words);
    let unfolded = sent.is_some();
    let form = sent.unwrap_or_else(|| Form::filled(fields_of(&gathering)));
    Ok(Show {
        page: page(app, who, gathering.title.clone(), &words),
        path: gathering.path(),
        round_path: round.path(),
        round_name: round.full_name(),
        gatherings_path: format!("{}/gatherings", round.path()),
        event_path: format!("/events/{id}"),
        when: when(&gathering, &words),
        can_attend: gathering.may_be_attended(who.today).is_ok(),
        not_yet: words.ta("gatherings-cannot-attend-not-yet", "day", gathering.on),
        place: gathering.place,
        pairs,
        alone,
        came: came.len(),
        form,
        unfolded,
    })
}

fn fields_of(gathering: &Gathering) -> Fields {
    Fields::default()
        .with("title", &gathering.title)
        .with("on", gathering.on)
        .with_some("starts_at", gathering.starts_at_text())
        .with_some("place", gathering.place.as_ref())
}

/// The pairs of that day with their two boxes, and everybody else who may have come, each in the reader's alphabet.
fn sheet(
    gathering: &Gathering,
    lines: Vec<Line>,
    people: Vec<Participation>,
    came: &BTreeSet<ParticipationId>,
    words: &Words,
) -> (Vec<PairRow>, Vec<Tick>) {
    let were_a_pair = |line: &Line| {
        line.introduced_on <= gathering.on
            && line.state.ended_on().is_none_or(|ended_on| gathering.on <= ended_on)
    };
    let mut lines: Vec<Line> = lines.into_iter().filter(were_a_pair).collect();
    lines.sort_by(|one, other| words.compare(&one.mentor.full_name(), &other.mentor.full_name()));
    let mut shown = BTreeSet::new();
    let mut tick = |named: &Named| Tick {
        id: named.id,
        name: named.full_name(),
        given_name: named.given_name().to_owned(),
        role: String::new(),
        checked: came.contains(&named.id),
        repeated: !shown.insert(named.id),
    };
    let pairs = lines
        .iter()
        .map(|line| PairRow {
            path: format!("/pairs/{}", line.id),
            mentor: tick(&line.mentor),
            mentee: tick(&line.mentee),
        })
        .collect();
    let mut alone: Vec<Tick> = people
        .into_iter()
        .filter(|one| !shown.contains(&one.id) && (one.stage.is_open() || came.contains(&one.id)))
        .map(|one| Tick {
            id: one.id,
            name: one.person.full_name(),
            given_name: one.person.given_name,
            role: words.t(&format!("gatherings-role-{}", one.side)),
            checked: came.contains(&one.id),
            repeated: false,
        })
        .collect();
    alone.sort_by(|one, other| words.compare(&one.name, &other.name));
    (pairs, alone)
}

async fn change(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GatheringId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let new = match parse(&sent.fields) {
        Ok(new) => new,
        Err(faults) => {
            let form = Form::refused(sent.fields.clone(), faults);
            return refused(&draw(&app, &who, id, Some(form)).await?);
        }
    };
    let base_url = app.config.base_url.clone();
    let done = app
        .once(&who, &sent, move |who, tx| {
            let earlier = store::find(&who.org, tx, id)?;
            let round: Round = crate::programmes::store::find_round(&who.org, tx, earlier.round)?;
            let came = store::attendance_of(&who.org, tx, id)?.len();
            let came = i64::try_from(came).unwrap_or(i64::MAX);
            may_be_on(new.on, round.starts_on, round.ends_on, came, who.today)?;
            let changed = Gathering {
                title: new.title,
                on: new.on,
                starts_at: new.starts_at,
                place: new.place,
                ..earlier
            };
            let event = store::update(&who.org, tx, &changed, who.today, who.now)?;
            if event.on >= who.today {
                let from = crate::organisations::store::own(&who.org, tx)?;
                let desk = Desk { from: &from, base_url: &base_url, now: who.now };
                tell_of_change(&who.org, tx, desk, &event)?;
            }
            Ok(Done::at(changed.path()).saying(Message::new("gatherings-changed")))
        })
        .await;
    match done {
        Err(PageError::Invalid(message)) => {
            refused(&draw(&app, &who, id, Some(refusal(&sent, message))).await?)
        }
        done => done,
    }
}

async fn attend(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GatheringId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let ticked: BTreeSet<ParticipationId> =
        sent.fields.all("present").into_iter().filter_map(|id| id.parse().ok()).collect();
    app.once(&who, &sent, move |who, tx| {
        let gathering = store::find(&who.org, tx, id)?;
        gathering.may_be_attended(who.today)?;
        // Ids that are nobody's in this round were never on the sheet.
        let of_round = crate::people::store::of_round(&who.org, tx, gathering.round)?;
        let present: BTreeSet<ParticipationId> =
            of_round.iter().map(|one| one.id).filter(|id| ticked.contains(id)).collect();
        store::set_attendance(&who.org, tx, &gathering, &present, who.today, who.now)?;
        let said = Message::new("gatherings-attendance-kept").with("n", present.len());
        Ok(Done::at(gathering.path()).saying(said))
    })
    .await
}

async fn remove(
    State(app): State<App>,
    who: Who,
    Id(id): Id<GatheringId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let gathering = store::find(&who.org, tx, id)?;
        let came = store::attendance_of(&who.org, tx, id)?.len();
        may_remove(i64::try_from(came).unwrap_or(i64::MAX), store::invited(&who.org, tx, id)?)?;
        store::delete(&who.org, tx, id)?;
        Ok(Done::at(format!("/rounds/{}/gatherings", gathering.round))
            .saying(Message::new("gatherings-removed")))
    })
    .await
}

impl From<CannotHold> for PageError {
    fn from(cannot: CannotHold) -> Self {
        Self::Invalid(cannot.message())
    }
}

impl From<CannotAttend> for PageError {
    fn from(cannot: CannotAttend) -> Self {
        Self::Invalid(cannot.message())
    }
}

impl From<CannotRemove> for PageError {
    fn from(cannot: CannotRemove) -> Self {
        Self::Conflict(cannot.message())
    }
}
