//! Signing in and out, choosing a password.

use askama::Template;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use cookie::{Cookie, SameSite};
use serde::Deserialize;

use super::store::{self, Purpose};
use super::{
    BadPassword, FAILURES_PER_ACCOUNT, FAILURES_PER_ADDRESS, FAILURES_WITHIN, LONGEST_PASSWORD, NewPassword,
    SHORTEST_PASSWORD, Secret, email_key, hash_secret, password_fits,
};
use crate::access::Action;
use crate::ids::{AccountId, OrganisationId};
use crate::scope::PlatformScope;
use crate::web::page::{html, refused};
use crate::web::peer;
use crate::web::visitor::{SESSION_COOKIE, cookie_name, forget_language, set_cookie};
use crate::web::{
    App, DemoSignIn, Done, Door, Faults, Fields, Form, Page, PageError, Site, Submission, Visitor, Who,
};
use crate::words::Message;

/// Signing in's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = super::account::routes(super::colleagues::routes(site));
    site.get("/sign-in", Door::Public, sign_in)
        .post("/sign-in", Door::Public, create_session)
        .post("/sign-out", Door::Staff(Action::OwnAccount), end_session)
        .get("/password/{secret}", Door::Public, password)
        .post("/password/{secret}", Door::Public, set_password)
}

#[derive(Template)]
#[template(path = "staff/sign_in.html")]
struct SignIn {
    page: Page,
    form: Form,
    next: String,
    demo: Vec<DemoShown>,
}

/// Somebody to be in the demo.
struct DemoShown {
    sign_in: DemoSignIn,
    role: String,
}

fn draw_sign_in(app: &App, visitor: &Visitor, form: Form, next: String) -> SignIn {
    let demo = app.config.demo_sign_ins.iter().filter(|_| app.config.demo);
    let shown = |sign_in: &DemoSignIn| DemoShown {
        role: visitor.words.t(&format!("staff-role-{}", sign_in.role)),
        sign_in: sign_in.clone(),
    };
    let page = Page::public(app, visitor, visitor.words.t("sign-in-title"));
    SignIn { page, form, next, demo: demo.map(shown).collect() }
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    next: String,
}

async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    html(&draw_sign_in(&app, &visitor, Form::empty(), own_path(&wanted.next)))
}

/// Only paths of this site may be returned to: `//elsewhere.example` and `https:` are not.
fn own_path(next: &str) -> String {
    let own = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n']);
    if own { next.to_owned() } else { "/".to_owned() }
}

/// Who tries, as far as throttling is concerned.
fn address_of(sender: Option<std::net::IpAddr>) -> String {
    let sender = sender.map_or_else(String::new, |address| peer::one_sender(address).to_string());
    hash_secret(&format!("address {sender}"))
}

async fn create_session(
    State(app): State<App>,
    visitor: Visitor,
    request: Request,
) -> Result<Response, PageError> {
    let sender = peer::sender(request.extensions(), request.headers(), &app.config.trusted_proxies);
    let sent = <Submission as axum::extract::FromRequest<App>>::from_request(request, &app).await?;
    let now = visitor.now;
    let email = sent.fields.raw("email").to_owned();
    let typed = sent.fields.raw("password").chars().take(LONGEST_PASSWORD + 1).collect::<String>();
    let subjects = [hash_secret(&format!("account {}", email_key(&email))), address_of(sender)];

    let counted = subjects.clone();
    let looked_up = email.clone();
    let (account, too_many) = app
        .db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let account = store::find_account(&platform, tx, &looked_up)?;
            let by_account = store::count_failures(&platform, tx, &counted[0], now)?;
            let by_address = store::count_failures(&platform, tx, &counted[1], now)?;
            let too_many = by_account >= FAILURES_PER_ACCOUNT || by_address >= FAILURES_PER_ADDRESS;
            Ok::<_, PageError>((account, too_many))
        })
        .await?;
    if too_many {
        return Err(PageError::TooMany { minutes: u32::try_from(FAILURES_WITHIN.as_mins()).unwrap_or(15) });
    }
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = tokio::task::spawn_blocking(move || password_fits(&typed, hash.as_deref()))
        .await
        .map_err(|error| PageError::internal(&error))?;
    let next = own_path(sent.fields.raw("next"));
    match account.filter(|_| fits) {
        Some(account) => begin_session(&app, &visitor, account.id, &next).await,
        None => {
            app.db
                .write(move |tx| {
                    let platform = PlatformScope::of_the_machine();
                    for subject in &subjects {
                        store::note_failure(&platform, tx, subject, now)?;
                    }
                    Ok::<_, PageError>(())
                })
                .await?;
            let mut faults = Faults::new();
            faults.add("email", Message::new("sign-in-wrong"));
            let form = Form::refused(Fields::default().with("email", email), faults);
            refused(&draw_sign_in(&app, &visitor, form, next))
        }
    }
}

async fn begin_session(
    app: &App,
    visitor: &Visitor,
    account: AccountId,
    next: &str,
) -> Result<Response, PageError> {
    let secret = Secret::new();
    let (hash, now) = (secret.hash(), visitor.now);
    let earlier = visitor.session.as_ref().map(|session| session.secret_hash.clone());
    let begun = app
        .db
        .write(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let Some((organisation, _)) = store::places(&platform, tx, account)?.into_iter().next() else {
                return Ok::<bool, PageError>(false);
            };
            if let Some(earlier) = earlier {
                store::delete_session(&platform, tx, &earlier)?;
            }
            store::insert_session(&platform, tx, &hash, account, organisation, now)?;
            Ok(true)
        })
        .await?;
    if !begun {
        return Err(PageError::Forbidden);
    }
    let mut response = Redirect::to(next).into_response();
    set_session(&mut response, app, secret.text());
    Ok(response)
}

fn set_session(response: &mut Response, app: &App, secret: &str) {
    let secure = app.config.secure();
    let cookie = Cookie::build((cookie_name(SESSION_COOKIE, secure), secret))
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax);
    set_cookie(response, cookie);
    forget_language(response, secure);
}

async fn end_session(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let hash = who.session.secret_hash.clone();
    app.db
        .write(move |tx| store::delete_session(&PlatformScope::of_the_machine(), tx, &hash))
        .await
        .map_err(PageError::from)?;
    let mut response = Redirect::to("/").into_response();
    let secure = app.config.secure();
    let gone = Cookie::build((cookie_name(SESSION_COOKIE, secure), ""))
        .path("/")
        .secure(secure)
        .max_age(cookie::time::Duration::ZERO);
    set_cookie(&mut response, gone);
    // Nothing of the session stays in the browser: no page from its cache, no back button to a person's page.
    if let Ok(everything) = "\"cache\"".parse() {
        response.headers_mut().insert("clear-site-data", everything);
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "staff/password.html")]
struct Password {
    page: Page,
    form: Form,
    secret: String,
    shortest: usize,
}

/// Opening the link changes nothing: mail scanners open links too.
async fn password(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    account_behind(&app, &visitor, &secret).await?;
    let page = Page::public(&app, &visitor, visitor.words.t("password-title"));
    html(&Password { page, form: Form::empty(), secret, shortest: SHORTEST_PASSWORD })
}

async fn account_behind(app: &App, visitor: &Visitor, secret: &str) -> Result<AccountId, PageError> {
    let (hash, now) = (hash_secret(secret), visitor.now);
    let purpose =
        app.db.read(move |tx| store::find_link(&PlatformScope::of_the_machine(), tx, &hash, now)).await;
    match purpose.map_err(PageError::from)? {
        Some(Purpose::Password(account)) => Ok(account),
        Some(Purpose::Setup) | None => Err(PageError::Invalid(Message::new("link-used"))),
    }
}

async fn set_password(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let account = account_behind(&app, &visitor, &secret).await?;
    let new = match NewPassword::parse(sent.fields.raw("password"), sent.fields.raw("again")) {
        Ok(new) => new,
        Err(bad) => {
            let mut faults = Faults::new();
            faults.add("password", bad_password(bad));
            let page = Page::public(&app, &visitor, visitor.words.t("password-title"));
            let form = Form::refused(Fields::default(), faults);
            return refused(&Password { page, form, secret, shortest: SHORTEST_PASSWORD });
        }
    };
    let (link, now) = (hash_secret(&secret), visitor.now);
    app.once_public(&visitor, &sent, move |tx| {
        let platform = PlatformScope::of_the_machine();
        if !store::use_link(&platform, tx, &link, now)? {
            return Err(PageError::Invalid(Message::new("link-used")));
        }
        store::set_password(&platform, tx, account, &new.hash())?;
        store::delete_sessions_of(&platform, tx, account)?;
        Ok(Done::at("/sign-in").saying(Message::new("password-chosen")))
    })
    .await
}

/// What is wrong with a password, in a sentence.
pub fn bad_password(bad: BadPassword) -> Message {
    match bad {
        BadPassword::TooShort => Message::new("password-too-short").with("n", SHORTEST_PASSWORD),
        BadPassword::TooLong => Message::new("password-too-long").with("n", LONGEST_PASSWORD),
        BadPassword::Differs => Message::new("password-differs"),
    }
}

/// Signs a person in right after the first set-up.
pub async fn sign_in_after_setup(
    app: &App,
    account: AccountId,
    organisation: OrganisationId,
    now: jiff::Timestamp,
) -> Result<Response, PageError> {
    let secret = Secret::new();
    let hash = secret.hash();
    app.db
        .write(move |tx| {
            store::insert_session(&PlatformScope::of_the_machine(), tx, &hash, account, organisation, now)
        })
        .await
        .map_err(PageError::from)?;
    let mut response = Redirect::to("/today").into_response();
    set_session(&mut response, app, secret.text());
    Ok(response)
}
