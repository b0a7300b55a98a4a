//! The page of a partner, behind its secret link: refer somebody, and see how far each referral has come.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{NewReferral, Partner, Purpose, Referral, store};
use crate::db::Tx;
use crate::ids::ReferralId;
use crate::organisations::{Organisation, store as organisations};
use crate::people::pages::{Choices, choices};
use crate::programmes::Round;
use crate::recruitment::pages::newest_round;
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::hash_secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::{Message, Words};

/// The public part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/refer/{secret}", Door::Public, show).post("/refer/{secret}", Door::Public, create)
}

/// Everything a link leads to.
struct Found {
    org: OrgScope,
    organisation: Organisation,
    partner: Partner,
    round: Round,
    referrals: Vec<Referral>,
    today: Date,
}

fn find(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Found, PageError> {
    let platform = PlatformScope::of_the_machine();
    let (org, partner) =
        store::behind_link(&platform, tx, &hash_secret(secret), now)?.ok_or(PageError::NotFound)?;
    let organisation = organisations::own(&org, tx)?;
    let zone = TimeZone::get(&organisation.time_zone).unwrap_or(TimeZone::UTC);
    Ok(Found {
        round: newest_round(&org, tx, partner.programme)?,
        referrals: store::of_partner(&org, tx, partner.id)?,
        today: now.to_zoned_datetime(zone).date(),
        organisation,
        partner,
        org,
    })
}

/// What stands beside the form of a referral.
pub(super) struct Asked {
    pub choices: Choices,
    pub purposes: Vec<Offer>,
}

impl Asked {
    /// In these words, with what stands in the form chosen.
    pub fn of(words: &Words, round: &Round, form: &Form) -> Self {
        let purpose =
            |purpose: &Purpose| form.offer("purpose", purpose, words.t(&format!("refer-purpose-{purpose}")));
        Self {
            choices: choices(words, &round.method, form, "intake-not-said"),
            purposes: Purpose::ALL.iter().map(purpose).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "referrals/public.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    organisation: Organisation,
    programme: String,
    partner: String,
    target: String,
    asked: Asked,
    referrals: Vec<Row>,
}

/// All that a partner sees of a referral.
struct Row {
    number: i32,
    initials: String,
    received: String,
    state: String,
    since: String,
}

fn draw(app: &App, visitor: &Visitor, found: &Found, path: String, form: Form) -> Show {
    // Professionals read this: it is written in the languages of staff.
    let spoken = match visitor.words.language().for_staff {
        true => visitor.words.clone(),
        false => Words::for_tag(&found.organisation.locale),
    };
    let words = found.round.method.words(&spoken);
    let mut page = Page::public(app, visitor, words.t("refer-title"));
    page.languages.retain(|link| crate::words::language(link.tag).is_some_and(|language| language.for_staff));
    (page.lang, page.dir, page.words) = (words.tag(), words.dir(), words.clone());
    let row = |one: &Referral| Row {
        number: one.number,
        initials: one.who.as_ref().map_or_else(|| "–".to_owned(), crate::people::Somebody::initials),
        received: words.date(one.received_on),
        state: words.t(&format!("refer-state-{}", one.state)),
        since: words.date(one.state_since),
    };
    let method = &found.round.method;
    Show {
        organisation: found.organisation.clone(),
        programme: found.round.programme_name.clone(),
        partner: found.partner.name.clone(),
        target: method.text(&method.target.description, words.language()).to_owned(),
        asked: Asked::of(&words, &found.round, &form),
        referrals: found.referrals.iter().map(row).collect(),
        path,
        form,
        page,
    }
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let (now, path) = (visitor.now, format!("/refer/{secret}"));
    let found = app.db.read(move |tx| find(tx, &secret, now)).await?;
    let fields = Fields::default()
        .with_some("area", found.partner.area.as_ref())
        .with("locale", &found.organisation.locale);
    html(&draw(&app, &visitor, &found, path, Form::filled(fields)))
}

async fn create(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (now, path) = (visitor.now, format!("/refer/{secret}"));
    let found = app.db.read(move |tx| find(tx, &secret, now)).await?;
    let new = match NewReferral::parse(&sent.fields, &found.organisation.locale) {
        Ok(new) => new,
        Err(faults) => {
            return refused(&draw(&app, &visitor, &found, path, Form::refused(sent.fields, faults)));
        }
    };
    app.once_public(&visitor, &sent, move |tx| {
        let ids = (ReferralId::new(), found.partner.id);
        let number = store::insert(&found.org, tx, ids, &new, None, found.today, now)?;
        Ok(Done::at(path).saying(Message::new("refer-sent").with("n", number)))
    })
    .await
}
