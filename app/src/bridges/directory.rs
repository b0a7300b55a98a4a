//! The directory of professionals and services, for staff.

use askama::Template;
use axum::extract::State as FromApp;
use axum::response::Response;

use super::{Bridge, Kind, Service, store};
use crate::access::Action;
use crate::ids::ServiceId;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The directory's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/services", Door::Staff(Action::ReadPerson), index)
        .get("/services/new", Door::Staff(Action::EditPerson), new)
        .post("/services/new", Door::Staff(Action::EditPerson), create)
        .get("/services/{id}", Door::Staff(Action::ReadPerson), show)
        .post("/services/{id}", Door::Staff(Action::EditPerson), update)
        .post("/services/{id}/end", Door::Staff(Action::EditPerson), end)
        .post("/services/{id}/end/removal", Door::Staff(Action::EditPerson), take_up_again)
}

#[derive(Template)]
#[template(path = "bridges/directory.html")]
struct Index {
    page: Page,
    groups: Vec<(String, Vec<Line>)>,
}

struct Line {
    path: String,
    name: String,
    kind: String,
    reach: String,
    offers: String,
    has_ended: bool,
}

async fn index(FromApp(app): FromApp<App>, who: Who) -> Result<Response, PageError> {
    let org = who.org.clone();
    let all = app.db.read(move |tx| store::directory(&org, tx)).await?;
    let line = |one: &Service| Line {
        path: one.path(),
        name: one.name.clone(),
        kind: who.words.t(&format!("services-kind-{}", one.kind)),
        reach: [&one.contact, &one.phone, &one.email]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(" · "),
        offers: one.offers.clone().unwrap_or_default(),
        has_ended: one.ended_on.is_some(),
    };
    let group = |key: &str, in_house: bool| {
        let of_them = all.iter().filter(|one| one.kind.is_in_house() == in_house);
        let mut lines: Vec<Line> = of_them.map(line).collect();
        lines.sort_by_key(|line| line.has_ended);
        (who.words.t(key), lines)
    };
    let groups = [group("services-in-house", true), group("services-outside", false)];
    html(&Index {
        page: Page::staff(&app, &who, who.words.t("services-title")),
        groups: groups.into_iter().filter(|(_, lines)| !lines.is_empty()).collect(),
    })
}

#[derive(Template)]
#[template(path = "bridges/service.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    kinds: Vec<Offer>,
    known: Option<Known>,
}

/// What is there of a service that is in the directory.
struct Known {
    path: String,
    has_ended: bool,
    referrals: String,
    visits: String,
}

fn draw(app: &App, who: &Who, known: Option<(&Service, &[Bridge], i64)>, form: Form) -> Edit {
    let words = &who.words;
    let title = known.map_or_else(|| words.t("services-new"), |(service, _, _)| service.name.clone());
    Edit {
        action: known.map_or_else(|| "/services/new".to_owned(), |(service, _, _)| service.path()),
        kinds: Kind::ALL
            .iter()
            .map(|kind| form.offer("kind", kind, words.t(&format!("services-kind-{kind}"))))
            .collect(),
        known: known.map(|(service, bridges, visits)| {
            let open = bridges.iter().filter(|bridge| bridge.state.is_open()).count();
            let sum = Message::new("services-referrals").with("n", bridges.len()).with("open", open);
            Known {
                path: service.path(),
                has_ended: service.ended_on.is_some(),
                referrals: words.say(&sum),
                visits: words.tn("services-visits", visits),
            }
        }),
        page: Page::staff(app, who, title),
        form,
    }
}

async fn new(FromApp(app): FromApp<App>, who: Who) -> Result<Response, PageError> {
    html(&draw(&app, &who, None, Form::empty()))
}

async fn create(FromApp(app): FromApp<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let service = match Service::parse(&sent.fields, ServiceId::new()) {
        Ok(service) => service,
        Err(faults) => return refused(&draw(&app, &who, None, Form::refused(sent.fields, faults))),
    };
    app.once(&who, &sent, move |who, tx| {
        store::insert_service(&who.org, tx, &service, who.now)?;
        Ok(Done::at("/services").saying(Message::new("services-kept").with("name", service.name)))
    })
    .await
}

async fn look(app: &App, who: &Who, id: ServiceId) -> Result<(Service, Vec<Bridge>, i64), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let service = store::find_service(&org, tx, id)?;
            Ok((service, store::of_service(&org, tx, id)?, store::count_visits(&org, tx, id)?))
        })
        .await
}

async fn show(FromApp(app): FromApp<App>, who: Who, Id(id): Id<ServiceId>) -> Result<Response, PageError> {
    let (service, bridges, visits) = look(&app, &who, id).await?;
    let fields = Fields::default()
        .with("name", &service.name)
        .with("kind", service.kind)
        .with_some("contact", service.contact.as_ref())
        .with_some("email", service.email.as_ref())
        .with_some("phone", service.phone.as_ref())
        .with_some("offers", service.offers.as_ref());
    html(&draw(&app, &who, Some((&service, bridges.as_slice(), visits)), Form::filled(fields)))
}

async fn update(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ServiceId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (service, bridges, visits) = look(&app, &who, id).await?;
    let mut changed = match Service::parse(&sent.fields, id) {
        Ok(changed) => changed,
        Err(faults) => {
            let form = Form::refused(sent.fields, faults);
            return refused(&draw(&app, &who, Some((&service, bridges.as_slice(), visits)), form));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        changed.ended_on = store::find_service(&who.org, tx, id)?.ended_on;
        store::update_service(&who.org, tx, &changed)?;
        Ok(Done::at("/services").saying(Message::new("services-kept").with("name", changed.name)))
    })
    .await
}

async fn end(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ServiceId>,
    sent: Submission,
) -> Result<Response, PageError> {
    set_end(app, who, id, sent, true).await
}

async fn take_up_again(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ServiceId>,
    sent: Submission,
) -> Result<Response, PageError> {
    set_end(app, who, id, sent, false).await
}

async fn set_end(
    app: App,
    who: Who,
    id: ServiceId,
    sent: Submission,
    is_over: bool,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let mut service = store::find_service(&who.org, tx, id)?;
        service.ended_on = is_over.then_some(who.today);
        store::update_service(&who.org, tx, &service)?;
        let said = if is_over { "services-ended" } else { "services-taken-up" };
        Ok(Done::at(service.path()).saying(Message::new(said)))
    })
    .await
}
