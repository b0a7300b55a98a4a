//! Referrals, for staff: the list, one of them with who may be the same, accepting, declining, signing up.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State as FromApp};
use axum::response::Response;
use serde::Deserialize;

use super::{Because, CannotMove, Partner, Referral, State, mail, store};
use crate::access::Action;
use crate::db::Tx;
use crate::events::Channel;
use crate::ids::{PartnerId, ReferralId, RoundId};
use crate::methods::Side;
use crate::organisations::store as organisations;
use crate::people::pages::page_of;
use crate::people::writing::{Alike, TakenIn, alike_offers, take_in};
use crate::people::{Person, Somebody, days_between, store as people};
use crate::programmes::{Round, store as rounds};
use crate::recruitment::Origin;
use crate::recruitment::pages::{Tab, area_in_words, tabs};
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The referrals' part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site
        .get("/rounds/{id}/referrals", Door::Staff(Action::RunRecruitment), index)
        .get("/referrals/{id}", Door::Staff(Action::RunRecruitment), show)
        .post("/referrals/{id}/acceptance", Door::Staff(Action::RunRecruitment), accept)
        .post("/referrals/{id}/refusal", Door::Staff(Action::RunRecruitment), decline)
        .post("/referrals/{id}/sign-up", Door::Staff(Action::RunRecruitment), sign_up);
    super::public::routes(super::partners::routes(site))
}

impl From<CannotMove> for PageError {
    fn from(cannot: CannotMove) -> Self {
        Self::Conflict(cannot.message())
    }
}

fn badge(state: State) -> &'static str {
    match state {
        State::Received => "needs",
        State::SignedUp => "good",
        State::Accepted | State::Declined => "",
    }
}

fn name_of(words: &Words, one: &Referral) -> String {
    one.who.as_ref().map_or_else(|| words.t("referrals-forgotten"), |who| who.name.clone())
}

// ---- the list

#[derive(Template)]
#[template(path = "referrals/index.html")]
struct Index {
    page: Page,
    path: String,
    round_name: String,
    tabs: Vec<Tab>,
    areas: Vec<Offer>,
    /// This list.
    here: String,
    lines: Vec<Line>,
    partners: Vec<PartnerLine>,
    is_filtered: bool,
}

struct Line {
    path: String,
    name: String,
    partner: String,
    area: String,
    purpose: String,
    state: String,
    badge: &'static str,
    days: i32,
}

struct PartnerLine {
    path: String,
    name: String,
    contact: String,
    area: String,
    referred: usize,
    open: usize,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    area: String,
}

async fn index(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let (round, partners, referrals) = app
        .db
        .read(move |tx| {
            let round = rounds::find_round(&org, tx, id)?;
            let partners = store::partners_of(&org, tx, round.programme)?;
            let referrals = store::of_programme(&org, tx, round.programme)?;
            Ok::<_, PageError>((round, partners, referrals))
        })
        .await?;
    let page = page_of(&app, &who, &round, who.words.t("referrals-title"));
    let words = page.words.clone();
    let names: BTreeMap<PartnerId, &Partner> = partners.iter().map(|one| (one.id, one)).collect();
    let chosen = Form::filled(Fields::default().with("area", &asked.area));
    let lived_in: std::collections::BTreeSet<&str> =
        referrals.iter().filter_map(|one| one.who.as_ref()?.area.as_deref()).collect();
    let area = |area: &str| chosen.offer("area", area, area_in_words(&words, &round, Some(area)));
    let lives = |one: &Referral| one.who.as_ref().and_then(|who| who.area.clone()).unwrap_or_default();
    let line = |one: &Referral| Line {
        path: one.path(),
        name: name_of(&words, one),
        partner: names.get(&one.partner).map_or_else(String::new, |partner| partner.name.clone()),
        area: Some(lives(one))
            .filter(|slug| !slug.is_empty())
            .map_or_else(String::new, |slug| area_in_words(&words, &round, Some(&slug))),
        purpose: words.t(&format!("refer-purpose-{}", one.purpose)),
        state: words.t(&format!("refer-state-{}", one.state)),
        badge: badge(one.state),
        days: days_between(one.state_since, who.today),
    };
    let partner_line = |one: &Partner| {
        let of_theirs = || referrals.iter().filter(|referral| referral.partner == one.id);
        PartnerLine {
            path: one.path(),
            name: one.name.clone(),
            contact: one.contact.clone().unwrap_or_default(),
            area: one
                .area
                .as_deref()
                .map_or_else(String::new, |slug| area_in_words(&words, &round, Some(slug))),
            referred: of_theirs().count(),
            open: of_theirs().filter(|referral| referral.is_open()).count(),
        }
    };
    let mut shown: Vec<&Referral> =
        referrals.iter().filter(|one| asked.area.is_empty() || lives(one) == asked.area).collect();
    // What waits for an answer stands first.
    shown.sort_by_key(|one| (one.state, std::cmp::Reverse(one.received_on)));
    html(&Index {
        tabs: tabs(&words, &round, "referrals"),
        path: round.path(),
        round_name: round.full_name(),
        areas: lived_in.into_iter().map(area).collect(),
        here: format!("{}/referrals", round.path()),
        lines: shown.into_iter().map(line).collect(),
        partners: partners.iter().map(partner_line).collect(),
        is_filtered: !asked.area.is_empty(),
        page,
    })
}

// ---- one referral

#[derive(Template)]
#[template(path = "referrals/show.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    back: String,
    round_name: String,
    partner: (String, String),
    number: i32,
    reach: String,
    area: String,
    language: String,
    purpose: String,
    agreed: String,
    received: String,
    state: String,
    badge: &'static str,
    since: String,
    because: Option<String>,
    participation: Option<String>,
    is_open: bool,
    to_accept: bool,
    /// How the button for signing up looks: while there is something to accept, that comes first.
    sign_up_look: &'static str,
    can_write: bool,
    alike: Vec<Alike>,
    others: Vec<(String, String)>,
    rounds: Vec<Offer>,
    reasons: Vec<Offer>,
}

/// What the page shows.
struct Seen {
    one: Referral,
    partner: Partner,
    rounds: Vec<Round>,
    alike: Vec<Person>,
    others: Vec<Referral>,
}

fn look(org: &OrgScope, tx: &mut Tx, id: ReferralId) -> Result<Seen, PageError> {
    let one = store::find(org, tx, id)?;
    let partner = store::find_partner(org, tx, one.partner)?;
    let mut of_programme = rounds::rounds(org, tx)?;
    of_programme.retain(|round| round.programme == partner.programme);
    let alike = match &one.who {
        Some(who) if one.is_open() => people::alike(org, tx, &who.person())?,
        Some(_) | None => Vec::new(),
    };
    Ok(Seen { others: store::alike(org, tx, &one)?, alike, partner, rounds: of_programme, one })
}

async fn show(FromApp(app): FromApp<App>, who: Who, Id(id): Id<ReferralId>) -> Result<Response, PageError> {
    draw(&app, &who, id, None).await
}

async fn draw(app: &App, who: &Who, id: ReferralId, form: Option<Form>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let seen = app.db.read(move |tx| look(&org, tx, id)).await?;
    let one = &seen.one;
    let round = seen.rounds.first().ok_or(PageError::NotFound)?;
    let title = name_of(&who.words, one);
    let page = page_of(app, who, round, title);
    let words = page.words.clone();
    let was_refused = form.is_some();
    let form = form.unwrap_or_else(|| Form::filled(Fields::default().with("round", round.id)));
    let of_round = |round: &Round| form.offer("round", round.id, round.name.as_str());
    let running = seen.rounds.iter().filter(|round| !round.is_over(who.today));
    let because = |why: &Because| form.offer("because", why, words.t(&format!("referrals-because-{why}")));
    let somebody = one.who.as_ref();
    let shown = Show {
        path: one.path(),
        back: format!("{}/referrals", round.path()),
        round_name: round.full_name(),
        partner: (seen.partner.path(), seen.partner.name.clone()),
        number: one.number,
        reach: somebody.map_or_else(String::new, Somebody::reach),
        area: somebody
            .and_then(|who| who.area.as_deref())
            .map_or_else(String::new, |slug| area_in_words(&words, round, Some(slug))),
        language: somebody
            .and_then(|who| crate::words::language(&who.locale))
            .map_or_else(String::new, |language| language.autonym.to_owned()),
        purpose: words.t(&format!("refer-purpose-{}", one.purpose)),
        agreed: words.date(one.agreed_on),
        received: words.date(one.received_on),
        state: words.t(&format!("refer-state-{}", one.state)),
        badge: badge(one.state),
        since: words.date(one.state_since),
        because: one.because.map(|why| words.t(&format!("referrals-because-{why}"))),
        participation: one.participation.map(|id| format!("/people/{id}")),
        is_open: one.is_open(),
        to_accept: one.state == State::Received,
        sign_up_look: if one.state == State::Received { "" } else { " button--primary" },
        can_write: somebody.is_some_and(|who| who.email.is_some()),
        alike: alike_offers(&form, &seen.alike),
        others: seen
            .others
            .iter()
            .map(|other| {
                (other.path(), format!("{}, {}", name_of(&words, other), words.date(other.received_on)))
            })
            .collect(),
        rounds: running.map(of_round).collect(),
        reasons: Because::ALL.iter().map(because).collect(),
        form,
        page,
    };
    if was_refused { refused(&shown) } else { html(&shown) }
}

/// We get in touch with the person, who learns from us what we know and from whom (GDPR Art. 14).
async fn accept(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ReferralId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let mut one = store::lock(&who.org, tx, id)?;
        one.accept(who.today)?;
        store::save_state(&who.org, tx, &one)?;
        let partner = store::find_partner(&who.org, tx, one.partner)?;
        let from = organisations::own(&who.org, tx)?;
        let message = one.who.as_ref().and_then(|who| mail::notice(&from, &partner, who));
        let said = match &message {
            Some(message) => {
                crate::outbox::store::send(tx, message, who.now)?;
                Message::new("referrals-accepted-told")
            }
            None => Message::new("referrals-accepted-call"),
        };
        Ok(Done::at(one.path()).saying(said))
    })
    .await
}

async fn decline(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ReferralId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let Some(because) = sent.fields.choice::<Because>("because") else {
        let mut faults = Faults::new();
        faults.add("because", Message::new("fault-choose"));
        return draw(&app, &who, id, Some(Form::refused(sent.fields, faults))).await;
    };
    app.once(&who, &sent, move |who, tx| {
        let mut one = store::lock(&who.org, tx, id)?;
        one.decline(because, who.today)?;
        store::save_state(&who.org, tx, &one)?;
        Ok(Done::at(one.path()).saying(Message::new("referrals-declined")))
    })
    .await
}

/// The person takes part, as a mentee; whoever is known already keeps being the same person.
async fn sign_up(
    FromApp(app): FromApp<App>,
    who: Who,
    Id(id): Id<ReferralId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let Some(round) = sent.fields.choice::<RoundId>("round") else {
        let mut faults = Faults::new();
        faults.add("round", Message::new("fault-choose"));
        return draw(&app, &who, id, Some(Form::refused(sent.fields, faults))).await;
    };
    let same_as = sent.fields.text("same_as");
    let done = app.once(&who, &sent, move |who, tx| {
        let mut one = store::lock(&who.org, tx, id)?;
        let partner = store::find_partner(&who.org, tx, one.partner)?;
        let round = rounds::find_round(&who.org, tx, round)?;
        if round.programme != partner.programme {
            return Err(PageError::NotFound);
        }
        let told = one.who.clone().ok_or(PageError::NotFound)?.person();
        let origin = Origin { channel: Some(Channel::Municipality), campaign: None };
        let new = take_in(
            who,
            tx,
            TakenIn { told, same_as, round: round.id, side: Side::Mentee, message: None, origin },
        )?;
        one.sign_up(new.id, who.today)?;
        store::save_state(&who.org, tx, &one)?;
        Ok(Done::at(new.path())
            .saying(Message::new("referrals-signed-up").with("name", new.person.full_name())))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("same_as", why);
            draw(&app, &who, id, Some(Form::refused(sent.fields, faults))).await
        }
        answer => answer,
    }
}
