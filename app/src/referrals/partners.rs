//! Partners, for staff: making one, its link, and writing in a referral that came by telephone.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::public::Asked;
use super::{LINK_LASTS, NewReferral, Partner, Referral, mail, store};
use crate::access::Action;
use crate::ids::{PartnerId, ReferralId, RoundId};
use crate::organisations::store as organisations;
use crate::people::pages::{choices, page_of};
use crate::programmes::{Round, store as rounds};
use crate::recruitment::pages::newest_round;
use crate::staff::Secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The partners' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/partners/new", Door::Staff(Action::RunRecruitment), new)
        .post("/rounds/{id}/partners/new", Door::Staff(Action::RunRecruitment), create)
        .get("/partners/{id}", Door::Staff(Action::RunRecruitment), show)
        .post("/partners/{id}", Door::Staff(Action::RunRecruitment), update)
        .post("/partners/{id}/link", Door::Staff(Action::RunRecruitment), make_link)
        .post("/partners/{id}/link/end", Door::Staff(Action::RunRecruitment), end_link)
        .get("/partners/{id}/referrals/new", Door::Staff(Action::RunRecruitment), write)
        .post("/partners/{id}/referrals/new", Door::Staff(Action::RunRecruitment), write_in)
}

#[derive(Template)]
#[template(path = "referrals/partner.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    round_name: String,
    areas: Vec<Offer>,
    /// What can be done with one that is there already.
    known: Option<Known>,
}

struct Known {
    path: String,
    link_until: Option<String>,
    email: Option<String>,
    referrals: Vec<(String, String)>,
}

fn draw(app: &App, who: &Who, round: &Round, known: Option<(&Partner, &[Referral])>, form: Form) -> Edit {
    let title = match known {
        Some((partner, _)) => partner.name.clone(),
        None => who.words.t("partners-new-title"),
    };
    let page = page_of(app, who, round, title);
    let words = page.words.clone();
    let listed = |one: &Referral| {
        let name = one.who.as_ref().map_or_else(|| words.t("referrals-forgotten"), |who| who.name.clone());
        let line = Message::new("partners-referral")
            .with("number", one.number)
            .with("name", name)
            .with("state", words.t(&format!("refer-state-{}", one.state)));
        (one.path(), words.say(&line))
    };
    Edit {
        action: known.map_or_else(|| format!("{}/partners/new", round.path()), |(partner, _)| partner.path()),
        back: format!("{}/referrals", round.path()),
        round_name: round.full_name(),
        areas: choices(&words, &round.method, &form, "people-not-said").areas,
        known: known.map(|(partner, referrals)| Known {
            path: partner.path(),
            link_until: partner
                .link_until
                .filter(|until| *until > who.now)
                .map(|until| words.date(until.to_zoned_datetime(who.session.time_zone.clone()).date())),
            email: partner.email.clone(),
            referrals: referrals.iter().map(listed).collect(),
        }),
        form,
        page,
    }
}

async fn new(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app.db.read(move |tx| Ok::<_, PageError>(rounds::find_round(&org, tx, id)?)).await?;
    html(&draw(&app, &who, &round, None, Form::empty()))
}

async fn create(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app.db.read(move |tx| Ok::<_, PageError>(rounds::find_round(&org, tx, id)?)).await?;
    let partner = match Partner::parse(&sent.fields, PartnerId::new(), round.programme) {
        Ok(partner) => partner,
        Err(faults) => return refused(&draw(&app, &who, &round, None, Form::refused(sent.fields, faults))),
    };
    app.once(&who, &sent, move |who, tx| {
        store::insert_partner(&who.org, tx, &partner, who.now)?;
        Ok(Done::at(partner.path()).saying(Message::new("partners-made").with("name", partner.name)))
    })
    .await
}

/// A partner beside the newest round of its programme.
async fn read(app: &App, who: &Who, id: PartnerId) -> Result<(Partner, Round, Vec<Referral>), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let partner = store::find_partner(&org, tx, id)?;
            let round = newest_round(&org, tx, partner.programme)?;
            let referrals = store::of_partner(&org, tx, id)?;
            Ok((partner, round, referrals))
        })
        .await
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<PartnerId>) -> Result<Response, PageError> {
    let (partner, round, referrals) = read(&app, &who, id).await?;
    let fields = Fields::default()
        .with("name", &partner.name)
        .with_some("contact", partner.contact.as_ref())
        .with_some("email", partner.email.as_ref())
        .with_some("phone", partner.phone.as_ref())
        .with_some("area", partner.area.as_ref());
    html(&draw(&app, &who, &round, Some((&partner, &referrals)), Form::filled(fields)))
}

async fn update(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PartnerId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (before, round, referrals) = read(&app, &who, id).await?;
    let partner = match Partner::parse(&sent.fields, id, before.programme) {
        Ok(partner) => partner,
        Err(faults) => {
            let form = Form::refused(sent.fields, faults);
            return refused(&draw(&app, &who, &round, Some((&before, &referrals)), form));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        store::find_partner(&who.org, tx, id)?;
        store::update_partner(&who.org, tx, &partner)?;
        Ok(Done::at(partner.path()).saying(Message::new("partners-changed").with("name", partner.name)))
    })
    .await
}

/// A new link: sent to the partner if there is an address, and shown once, here. Only its hash is kept.
async fn make_link(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PartnerId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let partner = store::find_partner(&who.org, tx, id)?;
        let secret = Secret::new();
        let link = format!("{base_url}/refer/{}", secret.text());
        store::set_link(&who.org, tx, id, Some((&secret.hash(), who.now + LINK_LASTS)))?;
        let from = organisations::own(&who.org, tx)?;
        let said = match mail::link(&from, &partner, &link) {
            Some(message) => {
                crate::outbox::store::send(tx, &message, who.now)?;
                Message::new("partners-link-sent").with("email", message.to.to)
            }
            None => Message::new("partners-link-made").with("link", link),
        };
        Ok(Done::at(partner.path()).saying(said))
    })
    .await
}

async fn end_link(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PartnerId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let partner = store::find_partner(&who.org, tx, id)?;
        store::set_link(&who.org, tx, id, None)?;
        Ok(Done::at(partner.path()).saying(Message::new("partners-link-ended")))
    })
    .await
}

// ---- a referral that came by telephone

#[derive(Template)]
#[template(path = "referrals/new.html")]
struct WriteIn {
    page: Page,
    form: Form,
    path: String,
    partner: String,
    asked: Asked,
}

fn draw_new(app: &App, who: &Who, round: &Round, partner: &Partner, form: Form) -> WriteIn {
    let page = page_of(app, who, round, who.words.t("referrals-new-title"));
    WriteIn {
        path: partner.path(),
        partner: partner.name.clone(),
        asked: Asked::of(&page.words, round, &form),
        form,
        page,
    }
}

async fn write(State(app): State<App>, who: Who, Id(id): Id<PartnerId>) -> Result<Response, PageError> {
    let (partner, round, _) = read(&app, &who, id).await?;
    let fields = Fields::default().with_some("area", partner.area.as_ref()).with("locale", who.words.tag());
    html(&draw_new(&app, &who, &round, &partner, Form::filled(fields)))
}

async fn write_in(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PartnerId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (partner, round, _) = read(&app, &who, id).await?;
    let new = match NewReferral::parse(&sent.fields, who.words.tag()) {
        Ok(new) => new,
        Err(faults) => {
            return refused(&draw_new(&app, &who, &round, &partner, Form::refused(sent.fields, faults)));
        }
    };
    app.once(&who, &sent, move |who, tx| {
        let partner = store::find_partner(&who.org, tx, id)?;
        let referral = ReferralId::new();
        store::insert(&who.org, tx, (referral, partner.id), &new, Some(who.id), who.today, who.now)?;
        Ok(Done::at(format!("/referrals/{referral}")).saying(Message::new("referrals-written")))
    })
    .await
}
