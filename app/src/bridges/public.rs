//! What a service reads behind its link, and its answer: who asks, what for, and no more than the person agreed to, until the
//! last day they agreed to.

use askama::Template;
use axum::extract::{Path, State as FromApp};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::pages::{parse_step, reasons};
use super::{Bridge, Service, Shared, State, Step, store};
use crate::db::Tx;
use crate::history::{self, Event};
use crate::organisations::{Organisation, store as organisations};
use crate::people::{Participation, Stage, store as people};
use crate::programmes::{Round, store as programmes};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::hash_secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::{Message, Words};

/// The public part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/bridge/{secret}", Door::Public, show).post("/bridge/{secret}", Door::Public, answer)
}

struct Found {
    org: OrgScope,
    organisation: Organisation,
    bridge: Bridge,
    service: Service,
    one: Participation,
    round: Round,
    today: Date,
}

fn find(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Found, PageError> {
    let platform = PlatformScope::of_the_machine();
    let (org, id) = store::behind_link(&platform, tx, &hash_secret(secret))?.ok_or(PageError::NotFound)?;
    let organisation = organisations::own(&org, tx)?;
    let zone = TimeZone::get(&organisation.time_zone).unwrap_or(TimeZone::UTC);
    let bridge = store::find(&org, tx, id)?;
    let one = people::find(&org, tx, bridge.participation)?;
    Ok(Found {
        service: store::find_service(&org, tx, bridge.service)?,
        round: programmes::find_round(&org, tx, one.round)?,
        today: now.to_zoned_datetime(zone).date(),
        organisation,
        bridge,
        one,
        org,
    })
}

#[derive(Template)]
#[template(path = "bridges/public.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    organisation: Organisation,
    lead: String,
    state: String,
    /// None once nothing is to be read any more.
    told: Option<Told>,
    is_accepted: bool,
    reasons: Vec<Offer>,
}

/// What the person agreed to tell.
struct Told {
    lines: Vec<(String, String)>,
    until: String,
}

fn told(words: &Words, found: &Found) -> Told {
    let (bridge, person) = (&found.bridge, &found.one.person);
    let label = |one: Shared| words.t(&format!("bridges-shared-{one}"));
    let mut lines = vec![(words.t("bridges-given-name"), person.given_name.clone())];
    for one in &bridge.shared {
        let value = match one {
            Shared::FamilyName => person.family_name.clone(),
            Shared::Phone => person.phone.clone(),
            Shared::Email => person.email.clone(),
            Shared::Language => {
                crate::words::language(&person.locale).map(|language| language.autonym.to_owned())
            }
            Shared::Area => person.area.as_deref().map(|slug| {
                found.round.method.label(&found.round.method.interview.areas, slug, words.language())
            }),
        };
        lines.extend(value.map(|value| (label(*one), value)));
    }
    lines.push((words.t("bridges-purpose"), words.t(&format!("bridges-purpose-{}", bridge.purpose))));
    lines.extend(bridge.question.clone().map(|question| (words.t("bridges-question"), question)));
    Told { lines, until: words.ta("bridges-readable-until", "day", bridge.expires_on) }
}

fn draw(app: &App, visitor: &Visitor, found: &Found, path: String, form: Form) -> Show {
    // Professionals read this: it is written in the languages of staff.
    let spoken = match visitor.words.language().for_staff {
        true => visitor.words.clone(),
        false => Words::for_tag(&found.organisation.locale),
    };
    let words = found.round.method.words(&spoken);
    let mut page = Page::public(app, visitor, words.t("bridges-asked"));
    page.languages.retain(|link| crate::words::language(link.tag).is_some_and(|language| language.for_staff));
    (page.lang, page.dir, page.words) = (words.tag(), words.dir(), words.clone());
    let bridge = &found.bridge;
    let is_readable = bridge.is_readable(found.one.stage, found.today);
    let state = if bridge.state.is_open() && found.one.stage == Stage::Withdrawn {
        words.ta("bridges-is-withdrawn", "day", found.one.stage_since)
    } else if bridge.state.is_open() && !is_readable {
        words.ta("bridges-is-over", "day", bridge.expires_on)
    } else {
        words.ta(&format!("bridges-is-{}", bridge.state), "day", bridge.state_since)
    };
    Show {
        lead: words.ta2(
            "bridges-asked-lead",
            "name",
            found.service.name.as_str(),
            "organisation",
            found.organisation.name.as_str(),
        ),
        organisation: found.organisation.clone(),
        state,
        told: is_readable.then(|| told(&words, found)),
        is_accepted: bridge.state == State::Accepted,
        reasons: reasons(&words, &form),
        path,
        form,
        page,
    }
}

async fn look(app: &App, secret: &str, now: Timestamp) -> Result<Found, PageError> {
    let secret = secret.to_owned();
    app.db.read(move |tx| find(tx, &secret, now)).await
}

async fn show(
    FromApp(app): FromApp<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = look(&app, &secret, visitor.now).await?;
    html(&draw(&app, &visitor, &found, format!("/bridge/{secret}"), Form::empty()))
}

async fn answer(
    FromApp(app): FromApp<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (now, path) = (visitor.now, format!("/bridge/{secret}"));
    let found = look(&app, &secret, now).await?;
    // To withdraw is the person's, never the service's.
    let parsed = parse_step(&sent.fields).and_then(|step| match step {
        Step::Withdraw => Err(Faults::new()),
        Step::Accept | Step::Decline(_) | Step::Complete => Ok(step),
    });
    let step = match parsed {
        Ok(step) => step,
        Err(faults) => {
            return refused(&draw(&app, &visitor, &found, path, Form::refused(sent.fields, faults)));
        }
    };
    app.once_public(&visitor, &sent, move |tx| {
        let mut found = find(tx, &secret, now)?;
        if !found.bridge.is_readable(found.one.stage, found.today) {
            return Err(PageError::Conflict(Message::new("bridges-nothing-more")));
        }
        found.bridge = store::lock(&found.org, tx, found.bridge.id)?;
        found.bridge.step(step, found.today)?;
        store::save_state(&found.org, tx, &found.bridge)?;
        let event = Event::Bridge { what: found.bridge.state.word().to_owned() };
        history::record(&found.org, tx, found.bridge.participation, None, &event, now)?;
        Ok(Done::at(path).saying(Message::new("bridges-thanks")))
    })
    .await
}
