//! What a volunteer meeting is about, on one page: agenda, who was there, cases, what was agreed, tasks. And its agenda.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::names::Names;
use super::sparring::Waiting;
use super::{AgendaItem, Case, Direction, ItemKind, Notes, Professional, Task, can_have_it, moved, store};
use crate::access::Action;
use crate::bridges::{Service, store as bridges};
use crate::db::Tx;
use crate::events::{Came, Event, Guest, Kind, guest_store, store as events};
use crate::ids::{AgendaItemId, CaseId, EventId, StaffId};
use crate::pairs::trouble::Desk;
use crate::pairs::trouble::store::desks;
use crate::programmes::store as programmes;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Whoever runs programmes; nobody who only reads figures.
pub(super) const DOOR: Door = Door::Staff(Action::RunSupervision);

/// Supervision's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site
        .get("/events/{id}/supervision", DOOR, show)
        .post("/events/{id}/supervision", DOOR, keep_notes)
        .post("/events/{id}/agenda", DOOR, add_item)
        .get("/agenda/{id}", DOOR, show_item)
        .post("/agenda/{id}", DOOR, change_item)
        .post("/agenda/{id}/move", DOOR, move_item)
        .post("/agenda/{id}/removal", DOOR, remove_item);
    let site = super::cases::routes(site);
    let site = super::tasks::routes(site);
    super::sparring::pages::routes(site)
}

/// The page of a meeting, at one of its parts.
pub(super) fn path(event: EventId, part: &str) -> String {
    format!("/events/{event}/supervision{part}")
}

/// A meeting with everything that was written about it.
pub(super) struct Found {
    pub event: Event,
    pub words: Words,
    guests: Vec<Guest>,
    pub notes: Notes,
    agenda: Vec<AgendaItem>,
    cases: Vec<Case>,
    /// The pairs behind cases that the reader may know: path and names.
    pairs: BTreeMap<CaseId, (String, String)>,
    professionals: Vec<Professional>,
    pub services: Vec<Service>,
    tasks: Vec<Task>,
    pub desks: Vec<Desk>,
    requests: Vec<Waiting>,
    pub people: Names,
}

impl Found {
    /// A page about it, in the words of the round's method.
    pub fn page(&self, app: &App, who: &Who, title: String) -> Page {
        let mut page = Page::staff(app, who, title);
        page.words = self.words.clone();
        page
    }

    /// "Volunteer meeting, 3 March 2026".
    pub fn name(&self) -> String {
        format!("{}, {}", self.event.title, self.words.date(self.event.on))
    }

    fn is_written(&self) -> bool {
        self.notes != Notes::default()
            || !(self.agenda.is_empty()
                && self.cases.is_empty()
                && self.professionals.is_empty()
                && self.tasks.is_empty())
    }

    /// A colleague of a form who can lead the meeting or have a task.
    pub fn colleague(&self, chosen: Option<StaffId>) -> Option<StaffId> {
        let can = |desk: &&Desk| can_have_it(desk) && Some(desk.id) == chosen;
        self.desks.iter().find(can).map(|desk| desk.id)
    }
}

/// Reads a meeting. An event that is none, and about which nothing was written, has no such page.
pub(super) fn read(who: &Who, tx: &mut Tx, id: EventId) -> Result<Found, PageError> {
    let org = &who.org;
    let event = events::find(org, tx, id)?;
    let round = event.round.map(|round| programmes::find_round(org, tx, round)).transpose()?;
    let notes = store::notes(org, tx, id)?;
    let cases = store::cases(org, tx, id)?;
    let mut requests = super::sparring::store::waiting(org, tx)?;
    if let Some(round) = &round {
        let own = crate::pairs::list::store::lines_of_round(org, tx, round.id)?;
        requests.retain(|request| own.iter().any(|line| line.id == request.pair));
    }
    let words = round.as_ref().map_or_else(|| who.words.clone(), |round| round.method.words(&who.words));
    let found = Found {
        pairs: super::cases::known_pairs(who, tx, &cases, notes.led_by, &words)?,
        people: super::cases::people(org, tx, event.round)?,
        guests: guest_store::of_event(org, tx, id)?,
        agenda: store::agenda(org, tx, id)?,
        professionals: store::professionals(org, tx, id)?,
        services: bridges::directory(org, tx)?,
        tasks: store::tasks(org, tx, id)?,
        desks: desks(org, tx)?,
        cases,
        requests,
        notes,
        words,
        event,
    };
    if found.event.kind == Kind::VolunteerMeeting || found.is_written() {
        Ok(found)
    } else {
        Err(PageError::NotFound)
    }
}

pub(super) async fn find(app: &App, who: &Who, id: EventId) -> Result<Found, PageError> {
    let asker = who.clone();
    app.db.read(move |tx| read(&asker, tx, id)).await
}

#[derive(Template)]
#[template(path = "supervision/show.html")]
struct Show {
    page: Page,
    path: String,
    event_path: String,
    title: String,
    when: String,
    items: Vec<ItemRow>,
    kinds: Vec<Offer>,
    came: Vec<String>,
    can_attend: bool,
    professionals: Vec<(String, String)>,
    services: Vec<Offer>,
    cases: Vec<CaseRow>,
    agreed: String,
    leaders: Vec<Offer>,
    tasks: Vec<TaskRow>,
    holders: Vec<Offer>,
    requests: Vec<(String, String)>,
    form: Form,
}

struct ItemRow {
    item: AgendaItem,
    kind: String,
    is_first: bool,
    is_last: bool,
}

struct CaseRow {
    case: Case,
    pair: Option<(String, String)>,
}

struct TaskRow {
    path: String,
    what: String,
    who: String,
    until: String,
    is_late: bool,
    done: Option<String>,
}

/// The page, with what stands in its forms.
fn draw(app: &App, who: &Who, found: &Found, form: Form) -> Show {
    let words = &found.words;
    let page = found.page(app, who, words.t("supervision-title"));
    let able = || found.desks.iter().filter(|desk| can_have_it(desk));
    let leads = |desk: &Desk| {
        let offer = form.offer("led_by", desk.id, desk.name.as_str());
        Offer { chosen: offer.chosen || !is_sent(&form) && found.notes.led_by == Some(desk.id), ..offer }
    };
    let kind =
        |kind: &ItemKind| form.offer("item_kind", kind, words.t(&format!("supervision-item-kind-{kind}")));
    let request = |waiting: &Waiting| {
        let [mentor, mentee] = &waiting.names;
        let names = words.ta2("pairs-of-two", "mentorName", mentor.as_str(), "menteeName", mentee.as_str());
        let text = words.ta2("supervision-request", "names", names, "day", waiting.asked_on);
        (waiting.path(), text)
    };
    let case = |case: &Case| CaseRow { pair: found.pairs.get(&case.id).cloned(), case: case.clone() };
    Show {
        path: path(found.event.id, ""),
        event_path: found.event.path(),
        title: found.event.title.clone(),
        when: found.event.when(words),
        items: item_rows(found),
        kinds: ItemKind::ALL.iter().map(kind).collect(),
        came: who_came(found),
        can_attend: found.event.may_be_attended(who.today).is_ok(),
        professionals: super::tasks::professional_rows(found, &found.professionals),
        services: super::tasks::service_offers(&found.services, &form),
        cases: found.cases.iter().map(case).collect(),
        agreed: match form.value("agreed") {
            "" if !is_sent(&form) => found.notes.agreed.clone().unwrap_or_default(),
            typed => typed.to_owned(),
        },
        leaders: able().map(leads).collect(),
        tasks: found.tasks.iter().map(|task| task_row(found, who, task)).collect(),
        holders: able().map(|desk| form.offer("task_who", desk.id, desk.name.as_str())).collect(),
        requests: found.requests.iter().map(request).collect(),
        page,
        form,
    }
}

/// Whether the form that was sent is the one about the meeting as a whole.
fn is_sent(form: &Form) -> bool {
    form.has("form", "notes")
}

fn item_rows(found: &Found) -> Vec<ItemRow> {
    let last = found.agenda.len().saturating_sub(1);
    let row = |(at, item): (usize, &AgendaItem)| ItemRow {
        kind: found.words.t(&format!("supervision-item-kind-{}", item.kind)),
        is_first: at == 0,
        is_last: at == last,
        item: item.clone(),
    };
    found.agenda.iter().enumerate().map(row).collect()
}

fn who_came(found: &Found) -> Vec<String> {
    let came = found.guests.iter().filter(|guest| guest.came == Came::Yes);
    let mut names: Vec<String> = came.map(Guest::full_name).collect();
    names.sort_by(|one, other| found.words.compare(one, other));
    names
}

fn task_row(found: &Found, who: &Who, task: &Task) -> TaskRow {
    let name = found.desks.iter().find(|desk| desk.id == task.who).map(|desk| desk.name.clone());
    TaskRow {
        path: format!("/supervision-tasks/{}", task.id),
        what: task.what.clone(),
        who: name.unwrap_or_default(),
        until: found.words.ta("supervision-task-until", "day", task.due_on),
        is_late: task.done_on.is_none() && task.due_on <= who.today,
        done: task.done_on.map(|day| found.words.ta("supervision-task-done-on", "day", day)),
    }
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<EventId>) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    html(&draw(&app, &who, &found, Form::empty()))
}

/// Parses one of the forms of the page, does its work once, and draws the page again with what was wrong.
pub(super) async fn act<New: Send + 'static>(
    app: &App,
    who: &Who,
    id: EventId,
    sent: &Submission,
    parse: impl FnOnce(&Fields, &Found) -> Result<New, Faults>,
    work: impl FnOnce(&Who, &mut Tx, New) -> Result<Done, PageError> + Send + 'static,
) -> Result<Response, PageError> {
    let found = find(app, who, id).await?;
    match parse(&sent.fields, &found) {
        Ok(new) => app.once(who, sent, move |who, tx| work(who, tx, new)).await,
        Err(faults) => refused(&draw(app, who, &found, Form::refused(sent.fields.clone(), faults))),
    }
}

async fn keep_notes(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let parse = |fields: &Fields, found: &Found| {
        let mut faults = Faults::new();
        let led_by = found.colleague(fields.choice("led_by"));
        if led_by.is_none() && fields.text("led_by").is_some() {
            faults.add("led_by", Message::new("fault-choose"));
        }
        let agreed = fields.long_text("agreed", &mut faults);
        faults.or(Notes { led_by, agreed })
    };
    act(&app, &who, id, &sent, parse, move |who, tx, notes| {
        // Locked: two who write at the same moment come one after the other.
        events::lock(&who.org, tx, id)?;
        store::set_notes(&who.org, tx, id, &notes)?;
        Ok(Done::at(path(id, "")).saying(Message::new("supervision-kept")))
    })
    .await
}

// ---- the agenda

async fn add_item(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let parse = |fields: &Fields, _: &Found| AgendaItem::parse(fields, AgendaItemId::new());
    act(&app, &who, id, &sent, parse, move |who, tx, item| {
        events::lock(&who.org, tx, id)?;
        store::insert_item(&who.org, tx, id, &item)?;
        Ok(Done::at(path(id, "")).saying(Message::new("supervision-item-kept")))
    })
    .await
}

#[derive(Template)]
#[template(path = "supervision/item.html")]
struct ShowItem {
    page: Page,
    path: String,
    back: String,
    meeting: String,
    kinds: Vec<Offer>,
    form: Form,
}

async fn look_up_item(app: &App, who: &Who, id: AgendaItemId) -> Result<(AgendaItem, Found), PageError> {
    let asker = who.clone();
    app.db
        .read(move |tx| {
            let (event, item) = store::find_item(&asker.org, tx, id)?;
            Ok((item, read(&asker, tx, event)?))
        })
        .await
}

fn draw_item(app: &App, who: &Who, item: &AgendaItem, found: &Found, form: Form) -> ShowItem {
    let words = &found.words;
    let kind =
        |kind: &ItemKind| form.offer("item_kind", kind, words.t(&format!("supervision-item-kind-{kind}")));
    ShowItem {
        page: found.page(app, who, item.title.clone()),
        path: item.path(),
        back: path(found.event.id, ""),
        meeting: found.name(),
        kinds: ItemKind::ALL.iter().map(kind).collect(),
        form,
    }
}

async fn show_item(
    State(app): State<App>,
    who: Who,
    Id(id): Id<AgendaItemId>,
) -> Result<Response, PageError> {
    let (item, found) = look_up_item(&app, &who, id).await?;
    let fields = Fields::default()
        .with("item_kind", item.kind)
        .with("item_title", &item.title)
        .with_some("item_speaker", item.speaker.as_ref())
        .with_some("item_minutes", item.minutes.as_ref());
    html(&draw_item(&app, &who, &item, &found, Form::filled(fields)))
}

async fn change_item(
    State(app): State<App>,
    who: Who,
    Id(id): Id<AgendaItemId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (item, found) = look_up_item(&app, &who, id).await?;
    let changed = match AgendaItem::parse(&sent.fields, id) {
        Ok(changed) => changed,
        Err(faults) => {
            let form = Form::refused(sent.fields, faults);
            return refused(&draw_item(&app, &who, &item, &found, form));
        }
    };
    let event = found.event.id;
    app.once(&who, &sent, move |who, tx| {
        store::update_item(&who.org, tx, &changed)?;
        Ok(Done::at(path(event, "")).saying(Message::new("supervision-item-kept")))
    })
    .await
}

async fn move_item(
    State(app): State<App>,
    who: Who,
    Id(id): Id<AgendaItemId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let to = sent.fields.choice::<Direction>("direction").unwrap_or(Direction::Up);
    app.once(&who, &sent, move |who, tx| {
        let (event, _) = store::find_item(&who.org, tx, id)?;
        events::lock(&who.org, tx, event)?;
        let order = store::agenda(&who.org, tx, event)?.into_iter().map(|item| item.id).collect();
        store::set_order(&who.org, tx, &moved(order, id, to))?;
        Ok(Done::at(path(event, "#agenda")))
    })
    .await
}

async fn remove_item(
    State(app): State<App>,
    who: Who,
    Id(id): Id<AgendaItemId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let (event, _) = store::find_item(&who.org, tx, id)?;
        store::delete_item(&who.org, tx, id)?;
        Ok(Done::at(path(event, "")).saying(Message::new("supervision-removed")))
    })
    .await
}
