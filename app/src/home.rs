//! The front page: which programmes take sign-ups, and the way in for staff.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::tz::TimeZone;

use crate::access::{Action, may};
use crate::programmes::store::{OpenProgramme, open_programmes};
use crate::scope::PlatformScope;
use crate::web::page::html;
use crate::web::{App, Door, Page, PageError, Site, Visitor};

/// The front page's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/", Door::Public, home)
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    page: Page,
    programmes: Vec<Card>,
}

struct Card {
    name: String,
    summary: String,
    organisation: String,
    path: String,
    until: String,
}

async fn home(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    if let Some(session) = &visitor.session {
        let own = if may(session.role, Action::SeeToday) { "/today" } else { "/rounds" };
        return Ok(Redirect::to(own).into_response());
    }
    let today = visitor.now.to_zoned_datetime(TimeZone::UTC).date();
    let open = app.db.read(move |tx| open_programmes(&PlatformScope::of_the_machine(), tx, today)).await?;
    let card = |OpenProgramme { organisation, round }: OpenProgramme| Card {
        name: round.programme_name.clone(),
        summary: round.method.text(&round.method.summary, visitor.words.language()).to_owned(),
        until: round
            .sign_up_until
            .map_or_else(String::new, |until| visitor.words.ta("home-until", "until", until)),
        path: format!("/apply/{}/{}", organisation.1, round.programme_slug),
        organisation: organisation.0,
    };
    let programmes = open.into_iter().map(card).collect();
    html(&Home { page: Page::public(&app, &visitor, visitor.words.t("home-title")), programmes })
}
