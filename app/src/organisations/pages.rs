//! The first set-up: whoever started Parvis opens the printed link, names the organisation and becomes its administrator.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::{Organisation, SetUp, TIME_ZONES, slug, store};
use crate::access::StaffRole;
use crate::ids::{AccountId, OrganisationId, StaffId};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::store::{self as staff_store, NewAccount, Purpose};
use crate::staff::{SHORTEST_PASSWORD, hash_secret, pages::sign_in_after_setup};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor};
use crate::words::{LANGUAGES, Message};

/// The organisation's part of the site map: the set-up and the settings.
pub fn routes(site: Site) -> Site {
    let site = site.get("/setup/{secret}", Door::Public, new).post("/setup/{secret}", Door::Public, create);
    super::settings::routes(site)
}

#[derive(Template)]
#[template(path = "organisations/setup.html")]
struct New {
    page: Page,
    form: Form,
    secret: String,
    zones: Vec<Offer>,
    languages: Vec<Offer>,
    shortest: usize,
}

fn draw(app: &App, visitor: &Visitor, secret: String, form: Form) -> New {
    New {
        page: Page::colleague(app, visitor, "setup-title"),
        zones: TIME_ZONES.iter().map(|zone| form.offer("time_zone", zone, zone.replace('_', " "))).collect(),
        languages: LANGUAGES
            .iter()
            .filter(|language| language.for_staff)
            .map(|language| form.offer("locale", language.tag, language.autonym))
            .collect(),
        shortest: SHORTEST_PASSWORD,
        form,
        secret,
    }
}

async fn new(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    usable(&app, &visitor, &secret).await?;
    let fields = Fields::default().with("locale", visitor.words.tag()).with("time_zone", TIME_ZONES[0]);
    html(&draw(&app, &visitor, secret, Form::filled(fields)))
}

async fn usable(app: &App, visitor: &Visitor, secret: &str) -> Result<(), PageError> {
    let (hash, now) = (hash_secret(secret), visitor.now);
    let purpose =
        app.db.read(move |tx| staff_store::find_link(&PlatformScope::of_the_machine(), tx, &hash, now)).await;
    match purpose.map_err(PageError::from)? {
        Some(Purpose::Setup) => Ok(()),
        Some(Purpose::Password(_)) | None => Err(PageError::Invalid(Message::new("link-used"))),
    }
}

async fn create(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    usable(&app, &visitor, &secret).await?;
    let setup = match SetUp::parse(&sent.fields) {
        Ok(setup) => setup,
        Err(faults) => {
            return refused(&draw(&app, &visitor, secret, Form::refused(sent.fields, faults)));
        }
    };
    let (link, now) = (hash_secret(&secret), visitor.now);
    let (account, organisation) = (AccountId::new(), OrganisationId::new());
    app.db
        .write(move |tx| {
            let platform = PlatformScope::of_the_machine();
            if !staff_store::use_link(&platform, tx, &link, now)? {
                return Err(PageError::Invalid(Message::new("link-used")));
            }
            let new = Organisation {
                id: organisation,
                slug: slug(&setup.organisation),
                name: setup.organisation,
                locale: setup.locale.clone(),
                time_zone: setup.time_zone,
                email: Some(setup.email.clone()),
                phone: None,
                address: None,
                texts: crate::texts::OwnTexts::default(),
            };
            store::insert(&platform, tx, &new, now)?;
            let administrator = NewAccount {
                id: account,
                email: setup.email,
                name: setup.name,
                password_hash: Some(setup.password.hash()),
                locale: setup.locale,
            };
            staff_store::insert_account(&platform, tx, &administrator, now)?;
            let org = OrgScope::of_platform(&platform, organisation);
            staff_store::insert_staff(&org, tx, StaffId::new(), account, StaffRole::Admin, now)?;
            Ok::<_, PageError>(())
        })
        .await?;
    sign_in_after_setup(&app, account, organisation, now).await
}
