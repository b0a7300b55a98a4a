//! People who are interested, for staff: the list, writing somebody in, inviting them, making them a sign-up.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::mail::Letter;
use super::public::month_offers;
use super::{Interested, MONTHS, due, parse, store};
use crate::access::Action;
use crate::db::Tx;
use crate::events::{Event as Dated, channel_offers, guest_store, store as events};
use crate::ids::{InterestedId, RoundId};
use crate::methods::Side;
use crate::organisations::store as organisations;
use crate::people::pages::{Choices, choices, page_of};
use crate::people::writing::{Alike, TakenIn, alike_offers, take_in};
use crate::people::{Person, days_between, store as people};
use crate::programmes::{Round, store as rounds};
use crate::recruitment::pages::{Tab, area_in_words, tabs};
use crate::recruitment::{Campaign, store as recruitment};
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// How far back an event can lie where somebody said that they are interested. Unit: days.
const EVENTS_BACK: i64 = 180;

/// The interested people's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/interested", Door::Staff(Action::RunRecruitment), index)
        .get("/rounds/{id}/interested/new", Door::Staff(Action::RunRecruitment), new)
        .post("/rounds/{id}/interested/new", Door::Staff(Action::RunRecruitment), create)
        .get("/interested/{id}", Door::Staff(Action::RunRecruitment), show)
        .post("/interested/{id}/invitation", Door::Staff(Action::RunRecruitment), invite)
        .post("/interested/{id}/sign-up", Door::Staff(Action::RunRecruitment), sign_up)
        .post("/interested/{id}/removal", Door::Staff(Action::RunRecruitment), remove)
}

// ---- the list

#[derive(Template)]
#[template(path = "interest/index.html")]
struct Index {
    page: Page,
    path: String,
    round_name: String,
    tabs: Vec<Tab>,
    /// Areas to choose from, when there is more than one.
    areas: Vec<Offer>,
    address: String,
    /// This list.
    here: String,
    lines: Vec<Line>,
    is_filtered: bool,
}

struct Line {
    path: String,
    name: String,
    reach: String,
    side: String,
    area: String,
    from: String,
    days: i32,
    until: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    area: String,
    guest: String,
    event: String,
}

async fn index(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (round, organisation, everybody, campaigns) = app
        .db
        .read(move |tx| {
            let round = rounds::find_round(&org, tx, id)?;
            let everybody = store::of_programme(&org, tx, round.programme)?;
            let campaigns = recruitment::of_programme(&org, tx, round.programme)?;
            Ok::<_, PageError>((round, organisations::own(&org, tx)?, everybody, campaigns))
        })
        .await?;
    let page = page_of(&app, &who, &round, who.words.t("interested-title"));
    let words = page.words.clone();
    let chosen = Form::filled(Fields::default().with("area", &asked.area));
    let lived_in: std::collections::BTreeSet<&str> =
        everybody.iter().filter_map(|one| one.who.area.as_deref()).collect();
    let areas = lived_in
        .into_iter()
        .map(|area| chosen.offer("area", area, area_in_words(&words, &round, Some(area))));
    let fits = |one: &&Interested| asked.area.is_empty() || one.who.area.as_deref() == Some(&*asked.area);
    html(&Index {
        tabs: tabs(&words, &round, "interested"),
        path: round.path(),
        round_name: round.full_name(),
        areas: areas.collect(),
        address: format!("{}/interest/{}/{}", app.config.base_url, organisation.slug, round.programme_slug),
        here: format!("{}/interested", round.path()),
        lines: everybody.iter().filter(fits).map(|one| line(&words, &who, &round, &campaigns, one)).collect(),
        is_filtered: !asked.area.is_empty(),
        page,
    })
}

fn line(words: &Words, who: &Who, round: &Round, campaigns: &[Campaign], one: &Interested) -> Line {
    Line {
        path: format!("{}?round={}", one.path(), round.id),
        name: one.who.name.clone(),
        reach: one.who.reach(),
        side: side_in_words(words, one),
        area: one
            .who
            .area
            .as_deref()
            .map_or_else(String::new, |area| area_in_words(words, round, Some(area))),
        from: from(words, campaigns, one),
        days: days_between(one.agreed_on, who.today),
        until: words.date(one.contact_until),
    }
}

fn side_in_words(words: &Words, one: &Interested) -> String {
    one.side.map_or_else(|| words.t("interest-side-open"), |side| words.t(&format!("side-{side}")))
}

/// The campaign, else the channel.
fn from(words: &Words, campaigns: &[Campaign], one: &Interested) -> String {
    let campaign = campaigns.iter().find(|campaign| Some(campaign.id) == one.origin.campaign);
    match (campaign, one.origin.channel) {
        (Some(campaign), _) => campaign.name.clone(),
        (None, Some(channel)) => words.t(&format!("guests-channel-{channel}")),
        (None, None) => String::new(),
    }
}

// ---- writing somebody in

#[derive(Template)]
#[template(path = "interest/write_in.html")]
struct WriteIn {
    page: Page,
    form: Form,
    path: String,
    round_name: String,
    sides: Vec<Offer>,
    choices: Choices,
    months: Vec<Offer>,
    channels: Vec<Offer>,
    events: Vec<Offer>,
    organisation: String,
}

/// What the form needs beside what stands in it.
struct Desk {
    round: Round,
    organisation: String,
    campaigns: Vec<Campaign>,
    events: Vec<Dated>,
}

fn desk(org: &OrgScope, tx: &mut Tx, id: RoundId, today: jiff::civil::Date) -> Result<Desk, PageError> {
    let round = rounds::find_round(org, tx, id)?;
    let from = today.saturating_sub(jiff::Span::new().days(EVENTS_BACK));
    let mut held = events::from_day(org, tx, from)?;
    held.retain(|event| event.on <= today && !event.is_cancelled());
    Ok(Desk {
        organisation: organisations::own(org, tx)?.name,
        campaigns: recruitment::of_programme(org, tx, round.programme)?,
        events: held,
        round,
    })
}

fn draw(app: &App, who: &Who, desk: &Desk, form: Form) -> WriteIn {
    let page = page_of(app, who, &desk.round, who.words.t("interested-new-title"));
    let words = page.words.clone();
    let side = |side: &Side| form.offer("as", side, words.t(&format!("side-{side}")));
    let event = |event: &Dated| {
        form.offer("event", event.id, format!("{}, {}", event.title, words.short_date(event.on)))
    };
    WriteIn {
        path: desk.round.path(),
        round_name: desk.round.full_name(),
        sides: [Side::Mentee, Side::Mentor].iter().map(side).collect(),
        choices: choices(&words, &desk.round.method, &form, "people-not-said"),
        months: month_offers(&words, &form),
        channels: channel_offers(&form, &words),
        events: desk.events.iter().rev().map(event).collect(),
        organisation: desk.organisation.clone(),
        form,
        page,
    }
}

/// The form; filled with what a guest of an event told at the door, when the link came from there.
async fn new(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (desk, guest) = app
        .db
        .read(move |tx| {
            let desk = desk(&org, tx, id, today)?;
            let guest = match (asked.event.parse(), asked.guest.parse()) {
                (Ok(event), Ok(guest)) => Some((event, guest_store::find(&org, tx, event, guest)?)),
                (_, _) => None,
            };
            Ok::<_, PageError>((desk, guest))
        })
        .await?;
    let mut fields = Fields::default().with("months", MONTHS[1]);
    match guest {
        Some((event, guest)) => {
            fields = fields
                .with("name", guest.full_name())
                .with_some("email", guest.email)
                .with_some("phone", guest.phone)
                .with_some("channel", guest.channel)
                .with("locale", guest.locale)
                .with("event", event);
        }
        None => fields = fields.with("locale", who.words.tag()),
    }
    html(&draw(&app, &who, &desk, Form::filled(fields)))
}

async fn create(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let desk = app.db.read(move |tx| desk(&org, tx, id, today)).await?;
    let read = parse(&sent.fields, desk.round.programme, &desk.campaigns, who.words.tag(), who.today);
    let mut written = match read {
        Ok(written) => written,
        Err(faults) => return refused(&draw(&app, &who, &desk, Form::refused(sent.fields, faults))),
    };
    written.event = written.event.filter(|event| desk.events.iter().any(|held| held.id == *event));
    let back = format!("{}/interested", desk.round.path());
    app.once(&who, &sent, move |who, tx| {
        store::insert(&who.org, tx, &written, who.now)?;
        let said = Message::new("interested-kept")
            .with("name", written.who.name)
            .with("until", written.contact_until);
        Ok(Done::at(back).saying(said))
    })
    .await
}

// ---- one of them

#[derive(Template)]
#[template(path = "interest/show.html")]
struct Show {
    page: Page,
    path: String,
    round_path: String,
    round_name: String,
    reach: String,
    email: Option<String>,
    side: String,
    area: String,
    from: String,
    event: Option<(String, String)>,
    wish: Option<String>,
    language: &'static str,
    agreed: String,
    until: String,
    reminded: bool,
    rounds: Vec<Offer>,
    sides: Vec<Offer>,
    alike: Vec<Alike>,
    form: Form,
    takes_sign_ups: bool,
}

/// What the page shows.
struct Seen {
    one: Interested,
    rounds: Vec<Round>,
    campaigns: Vec<Campaign>,
    event: Option<Dated>,
    alike: Vec<Person>,
}

fn look(org: &OrgScope, tx: &mut Tx, id: InterestedId) -> Result<Seen, PageError> {
    let one = store::find(org, tx, id)?;
    let mut of_programme = rounds::rounds(org, tx)?;
    of_programme.retain(|round| round.programme == one.programme);
    Ok(Seen {
        campaigns: recruitment::of_programme(org, tx, one.programme)?,
        event: one.event.map(|event| events::find(org, tx, event)).transpose()?,
        alike: people::alike(org, tx, &one.who.person())?,
        rounds: of_programme,
        one,
    })
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<InterestedId>) -> Result<Response, PageError> {
    draw_one(&app, &who, id, None).await
}

async fn draw_one(app: &App, who: &Who, id: InterestedId, form: Option<Form>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let seen = app.db.read(move |tx| look(&org, tx, id)).await?;
    let one = &seen.one;
    let round = seen.rounds.first().ok_or(PageError::NotFound)?;
    let page = page_of(app, who, round, one.who.name.clone());
    let words = page.words.clone();
    let fields = Fields::default().with_some("side", one.side).with("round", round.id);
    let was_refused = form.is_some();
    let form = form.unwrap_or_else(|| Form::filled(fields));
    let side = |side: &Side| form.offer("side", side, words.t(&format!("side-{side}")));
    let of_round = |round: &Round| form.offer("round", round.id, round.name.as_str());
    let running = seen.rounds.iter().filter(|round| !round.is_over(who.today));
    let shown = Show {
        path: one.path(),
        round_path: round.path(),
        round_name: round.full_name(),
        reach: one.who.reach(),
        email: one.who.email.clone(),
        side: side_in_words(&words, one),
        area: one
            .who
            .area
            .as_deref()
            .map_or_else(String::new, |area| area_in_words(&words, round, Some(area))),
        from: from(&words, &seen.campaigns, one),
        event: seen.event.as_ref().map(|event| (event.path(), event.title.clone())),
        wish: one.wish.clone(),
        language: crate::words::language(&one.who.locale).map_or("–", |language| language.autonym),
        agreed: words.date(one.agreed_on),
        until: words.date(one.contact_until),
        reminded: one.reminded,
        rounds: running.map(of_round).collect(),
        sides: [Side::Mentee, Side::Mentor].iter().map(side).collect(),
        alike: alike_offers(&form, &seen.alike),
        takes_sign_ups: seen.rounds.iter().any(|round| round.takes_sign_ups(who.today)),
        form,
        page,
    };
    if was_refused { refused(&shown) } else { html(&shown) }
}

async fn invite(
    State(app): State<App>,
    who: Who,
    Id(id): Id<InterestedId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let one = store::lock(&who.org, tx, id)?;
        let all = rounds::rounds(&who.org, tx)?;
        let open =
            all.iter().find(|round| round.programme == one.programme && round.takes_sign_ups(who.today));
        let round = open.ok_or_else(|| PageError::Conflict(Message::new("interested-closed")))?;
        let from = organisations::own(&who.org, tx)?;
        if !due::send(&who.org, tx, (&from, round, &base_url), &one, Letter::Invitation, who.now)? {
            return Err(PageError::Invalid(Message::new("interested-no-address")));
        }
        store::set_reminded(&who.org, tx, id, who.now)?;
        Ok(Done::at(one.path()).saying(Message::new("interested-invited").with("name", one.who.name)))
    })
    .await
}

/// They become a sign-up with what they told us; whoever is known already keeps being the same person.
async fn sign_up(
    State(app): State<App>,
    who: Who,
    Id(id): Id<InterestedId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let side = sent.fields.choice::<Side>("side");
    if side.is_none() {
        faults.add("side", Message::new("people-side-missing"));
    }
    let round = sent.fields.choice::<RoundId>("round");
    if round.is_none() {
        faults.add("round", Message::new("fault-choose"));
    }
    let (Some(side), Some(round)) = (side, round) else {
        return draw_one(&app, &who, id, Some(Form::refused(sent.fields, faults))).await;
    };
    let same_as = sent.fields.text("same_as");
    let done = app.once(&who, &sent, move |who, tx| {
        let one = store::lock(&who.org, tx, id)?;
        let round = rounds::find_round(&who.org, tx, round)?;
        if round.programme != one.programme {
            return Err(PageError::NotFound);
        }
        let new = take_in(
            who,
            tx,
            TakenIn {
                told: one.who.person(),
                same_as,
                round: round.id,
                side,
                message: one.wish.clone(),
                origin: one.origin.clone(),
            },
        )?;
        store::empty(&who.org, tx, &one, Some(new.id), who.today)?;
        Ok(Done::at(new.path()).saying(Message::new("interested-signed-up").with("name", one.who.name)))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            let field = if why.key == "people-alike" { "same_as" } else { "side" };
            faults.add(field, why);
            draw_one(&app, &who, id, Some(Form::refused(sent.fields, faults))).await
        }
        answer => answer,
    }
}

async fn remove(
    State(app): State<App>,
    who: Who,
    Id(id): Id<InterestedId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let one = store::lock(&who.org, tx, id)?;
        let round = crate::recruitment::pages::newest_round(&who.org, tx, one.programme)?;
        store::empty(&who.org, tx, &one, None, who.today)?;
        Ok(Done::at(format!("{}/interested", round.path())).saying(Message::new("interested-removed")))
    })
    .await
}
