//! Which professionals attended a volunteer meeting, and the tasks that follow from it.

use axum::extract::State;
use axum::response::Response;

use super::pages::{DOOR, Found, act, path};
use super::{Professional, Task, store};
use crate::bridges::Service;
use crate::ids::{EventId, ProfessionalId, ServiceId, SupervisionTaskId};
use crate::web::{App, Done, Faults, Fields, Form, Id, Offer, PageError, Site, Submission, Who};
use crate::words::Message;

/// The part of supervision's site map that is about professionals and tasks.
pub fn routes(site: Site) -> Site {
    site.post("/events/{id}/professionals", DOOR, add_professional)
        .post("/professionals/{id}/removal", DOOR, remove_professional)
        .post("/events/{id}/tasks", DOOR, add_task)
        .post("/supervision-tasks/{id}/done", DOOR, tick)
        .post("/supervision-tasks/{id}/done/removal", DOOR, untick)
        .post("/supervision-tasks/{id}/removal", DOOR, remove_task)
}

/// The professionals as the page shows them: where each is taken back, and who it is.
pub(super) fn professional_rows(found: &Found, of: &[Professional]) -> Vec<(String, String)> {
    let name = |one: &Professional| {
        let service = found.services.iter().find(|service| Some(service.id) == one.service);
        let parts = [one.name.clone(), service.map(|service| service.name.clone())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    of.iter().map(|one| (format!("/professionals/{}/removal", one.id), name(one))).collect()
}

/// The services of the directory that are still turned to.
pub(super) fn service_offers(services: &[Service], form: &Form) -> Vec<Offer> {
    let used = services.iter().filter(|service| service.ended_on.is_none());
    used.map(|service| form.offer("attended_service", service.id, service.name.as_str())).collect()
}

fn parse_professional(fields: &Fields, found: &Found) -> Result<Professional, Faults> {
    let mut faults = Faults::new();
    let chosen = fields.choice::<ServiceId>("attended_service");
    let is_chosen = |service: &&Service| Some(service.id) == chosen && service.ended_on.is_none();
    let service = found.services.iter().find(is_chosen).map(|service| service.id);
    if service.is_none() && fields.text("attended_service").is_some() {
        faults.add("attended_service", Message::new("fault-choose"));
    }
    let name = fields.line("attended_name", &mut faults);
    if service.is_none() && name.is_none() {
        faults.add_unless_present("attended_name", Message::new("supervision-professional-missing"));
    }
    faults.or(Professional { id: ProfessionalId::new(), service, name })
}

async fn add_professional(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    act(&app, &who, id, &sent, parse_professional, move |who, tx, new| {
        store::insert_professional(&who.org, tx, id, &new)?;
        Ok(Done::at(path(id, "")).saying(Message::new("supervision-professional-kept")))
    })
    .await
}

async fn remove_professional(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ProfessionalId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let event = store::delete_professional(&who.org, tx, id)?;
        Ok(Done::at(path(event, "")).saying(Message::new("supervision-removed")))
    })
    .await
}

fn parse_task(fields: &Fields, found: &Found) -> Result<Task, Faults> {
    let mut faults = Faults::new();
    let what = fields.needed_line("task_what", "supervision-task-what-missing", &mut faults);
    let who = found.colleague(fields.choice("task_who"));
    if who.is_none() {
        faults.add("task_who", Message::new("fault-choose"));
    }
    let due_on = fields.needed_day("task_due", &mut faults);
    match (who, due_on) {
        (Some(who), Some(due_on)) if faults.is_empty() => {
            Ok(Task { id: SupervisionTaskId::new(), what, who, due_on, done_on: None })
        }
        (_, _) => Err(faults),
    }
}

async fn add_task(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    act(&app, &who, id, &sent, parse_task, move |who, tx, task| {
        store::insert_task(&who.org, tx, id, &task)?;
        Ok(Done::at(path(id, "")).saying(Message::new("supervision-task-kept")))
    })
    .await
}

async fn tick(
    State(app): State<App>,
    who: Who,
    Id(id): Id<SupervisionTaskId>,
    sent: Submission,
) -> Result<Response, PageError> {
    set_done(app, who, id, sent, true).await
}

async fn untick(
    State(app): State<App>,
    who: Who,
    Id(id): Id<SupervisionTaskId>,
    sent: Submission,
) -> Result<Response, PageError> {
    set_done(app, who, id, sent, false).await
}

async fn set_done(
    app: App,
    who: Who,
    id: SupervisionTaskId,
    sent: Submission,
    is_done: bool,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let event = store::event_of_task(&who.org, tx, id)?;
        store::set_done(&who.org, tx, id, is_done.then_some(who.today))?;
        let said = if is_done { "supervision-task-is-done" } else { "supervision-task-is-open" };
        Ok(Done::at(path(event, "#tasks")).saying(Message::new(said)))
    })
    .await
}

async fn remove_task(
    State(app): State<App>,
    who: Who,
    Id(id): Id<SupervisionTaskId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let event = store::event_of_task(&who.org, tx, id)?;
        store::delete_task(&who.org, tx, id)?;
        Ok(Done::at(path(event, "#tasks")).saying(Message::new("supervision-removed")))
    })
    .await
}
