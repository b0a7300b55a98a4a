//! "Tell me more": the public page where somebody leaves a name before deciding.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{MONTHS, parse, store};
use crate::events::channel_offers;
use crate::methods::Side;
use crate::organisations::Organisation;
use crate::people::pages::choices;
use crate::programmes::{Round, address};
use crate::recruitment::campaign_of;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::Words;

/// The public part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/interest/{organisation}/{programme}", Door::Public, new)
        .post("/interest/{organisation}/{programme}", Door::Public, create)
        .get("/interest/{organisation}/{programme}/thanks", Door::Public, thanks)
}

struct Found {
    at: address::Found,
    /// For the method's words and areas.
    round: Round,
}

async fn find(app: &App, visitor: &Visitor, parts: (String, String)) -> Result<Found, PageError> {
    let mut at = address::find(app, visitor, parts).await?;
    let round = at.round.take().ok_or(PageError::NotFound)?;
    Ok(Found { at, round })
}

#[derive(Template)]
#[template(path = "interest/new.html")]
struct New {
    page: Page,
    form: Form,
    path: String,
    apply: String,
    organisation: Organisation,
    programme: String,
    summary: String,
    sides: Vec<Offer>,
    areas: Vec<Offer>,
    months: Vec<Offer>,
    channels: Vec<Offer>,
    /// The campaign whose link they used.
    campaign: Option<String>,
}

/// The times somebody can agree to.
pub(super) fn month_offers(words: &Words, form: &Form) -> Vec<Offer> {
    MONTHS.iter().map(|n| form.offer("months", n, words.t(&format!("interest-months-{n}")))).collect()
}

fn draw(app: &App, visitor: &Visitor, found: &Found, form: Form) -> New {
    let method = &found.round.method;
    let words = method.words(&visitor.words);
    let mut page = Page::public(app, visitor, visitor.words.t("interest-title"));
    page.words = words.clone();
    let address = format!("{}/{}", found.at.organisation.slug, found.round.programme_slug);
    let side = |side: &Side| form.offer("as", side, words.t(&format!("intake-as-{side}")));
    New {
        path: format!("/interest/{address}"),
        apply: format!("/apply/{address}"),
        programme: found.round.programme_name.clone(),
        summary: method.text(&method.summary, words.language()).to_owned(),
        sides: [Side::Mentee, Side::Mentor].iter().map(side).collect(),
        areas: choices(&words, method, &form, "intake-not-said").areas,
        months: month_offers(&words, &form),
        channels: channel_offers(&form, &words),
        campaign: campaign_of(&form.fields, &found.at.campaigns).map(|campaign| campaign.name.clone()),
        organisation: found.at.organisation.clone(),
        form,
        page,
    }
}

#[derive(Deserialize)]
struct Wanted {
    /// The code of a campaign.
    #[serde(default)]
    from: String,
}

async fn new(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    let fields = Fields::default().with("from", wanted.from).with("months", MONTHS[1]);
    html(&draw(&app, &visitor, &found, Form::filled(fields)))
}

async fn create(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    let location = format!("/interest/{}/{}/thanks", found.at.organisation.slug, found.round.programme_slug);
    if sent.is_by_a_program() {
        return app.once_public(&visitor, &sent, move |_| Ok(Done::at(location))).await;
    }
    let programme = found.at.door.programme();
    // An event stands in staff's form only.
    let read = parse(&sent.fields, programme, &found.at.campaigns, visitor.words.tag(), found.at.today);
    let mut who = match read {
        Ok(who) => who,
        Err(faults) => return refused(&draw(&app, &visitor, &found, Form::refused(sent.fields, faults))),
    };
    who.event = None;
    let now = visitor.now;
    app.once_public(&visitor, &sent, move |tx| {
        store::insert(&found.at.door.to_take_in(), tx, &who, now)?;
        Ok(Done::at(location))
    })
    .await
}

#[derive(Template)]
#[template(path = "interest/thanks.html")]
struct Thanks {
    page: Page,
    organisation: Organisation,
}

/// The same for new and known people, and for anybody who opens the address.
async fn thanks(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    let page = Page::public(&app, &visitor, visitor.words.t("interest-thanks"));
    html(&Thanks { page, organisation: found.at.organisation })
}
