//! Who is asking, in which language, at what time: worked out once per request, before any handler.

use std::collections::BTreeMap;
use std::str::FromStr;

use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, REFERER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{Method, Uri};
use axum::middleware::Next;
use axum::response::Response;
use cookie::{Cookie, CookieBuilder, SameSite};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{App, PageError};
use crate::access::StaffRole;
use crate::ids::StaffId;
use crate::scope::OrgScope;
use crate::staff::{self, SignedIn};
use crate::words::{self, Language, Message, Words};

/// Anybody at all.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The language to speak.
    pub words: Words,
    /// This instant.
    pub now: Timestamp,
    /// The path asked for.
    pub path: String,
    /// The page the reader is on, for a way to it in another language: path and query. A form drawn again is on the page
    /// it was sent from.
    pub here: String,
    /// Signed in as staff.
    pub session: Option<SignedIn>,
    /// What the last form has to say.
    pub flash: Option<Message>,
}

/// A member of staff, signed in, who was found to be allowed what the page's door asks for.
#[derive(Clone, Debug)]
pub struct Who {
    /// Whose rows the work may see.
    pub org: OrgScope,
    /// Who it is, for the history.
    pub id: StaffId,
    /// What they are.
    pub role: StaffRole,
    /// The day, in the organisation's time zone.
    pub today: Date,
    /// This instant.
    pub now: Timestamp,
    /// The language to speak.
    pub words: Words,
    /// The rest of the session.
    pub session: SignedIn,
    /// The path asked for.
    pub path: String,
    /// The page the reader is on, for a way to it in another language: path and query. A form drawn again is on the page
    /// it was sent from.
    pub here: String,
    /// What the last form has to say.
    pub flash: Option<Message>,
}

/// A cookie's name as browsers see it: over HTTPS, `__Host-` binds it to this host (reliability.md).
pub fn cookie_name(name: &str, secure: bool) -> String {
    if secure { format!("__Host-{name}") } else { name.to_owned() }
}

/// The session cookie.
pub const SESSION_COOKIE: &str = "parvis";

/// The cookie that remembers a visitor's language.
const LANGUAGE_COOKIE: &str = "parvis-language";

/// Works out the [`Visitor`] and lays it beside the request.
pub async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Response {
    // Style and pictures are the same for everybody: no look-up for them.
    if request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let cookies: BTreeMap<String, String> = request
        .headers()
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(Cookie::split_parse)
        .flatten()
        .map(|cookie| (cookie.name().to_owned(), cookie.value().to_owned()))
        .collect();
    let cookie = |name: &str| cookies.get(&cookie_name(name, app.config.secure())).cloned();
    let now = app.clock.now();
    let session = match cookie(SESSION_COOKIE) {
        Some(secret) => match staff::session(&app.db, secret, now).await {
            Ok(session) => session,
            Err(error) => return axum::response::IntoResponse::into_response(PageError::from(error)),
        },
        None => None,
    };
    let asked = form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "lang")
        .and_then(|(_, tag)| words::language(&tag));
    let remembered = || cookie(LANGUAGE_COOKIE).and_then(|tag| words::language(&tag));
    // Pages for staff are not written in every language that participants read.
    let spoken = |language: &&Language| session.is_none() || language.for_staff;
    let chosen = asked.or_else(|| remembered().filter(spoken));
    let language = chosen.unwrap_or_else(|| match &session {
        Some(session) => words::language(&session.locale).unwrap_or(&words::LANGUAGES[0]),
        None => {
            let header = request.headers().get(ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok());
            words::negotiate(header.unwrap_or_default(), false)
        }
    });
    let path = request.uri().path().to_owned();
    let here = here(&request);
    let flash = cookie(FLASH_COOKIE).filter(|_| request.method() == Method::GET);
    let was_told = flash.is_some();
    let flash = flash.and_then(|text| told(&text));
    request.extensions_mut().insert(Visitor { words: Words::new(language), now, path, here, session, flash });
    let mut response = next.run(request).await;
    if was_told {
        set_cookie(
            &mut response,
            flash_cookie(String::new(), app.config.secure()).max_age(cookie::time::Duration::ZERO),
        );
    }
    if let Some(language) = asked {
        remember(&mut response, language, app.config.secure());
    }
    response
}

fn here(request: &Request) -> String {
    let asked = || request.uri().path_and_query().map_or("/", |address| address.as_str()).to_owned();
    if request.method() == Method::GET {
        return asked();
    }
    let sent_from = request.headers().get(REFERER).and_then(|header| Uri::try_from(header.as_bytes()).ok());
    sent_from.and_then(|uri| uri.path_and_query().map(ToString::to_string)).unwrap_or_else(asked)
}

fn language_cookie(tag: &'static str, secure: bool) -> CookieBuilder<'static> {
    Cookie::build((cookie_name(LANGUAGE_COOKIE, secure), tag))
        .path("/")
        .same_site(SameSite::Lax)
        .secure(secure)
        .http_only(true)
}

fn remember(response: &mut Response, language: &Language, secure: bool) {
    set_cookie(response, language_cookie(language.tag, secure).max_age(cookie::time::Duration::days(365)));
}

/// From now on the account's language counts, whatever was chosen at the foot of a page before.
pub fn forget_language(response: &mut Response, secure: bool) {
    set_cookie(response, language_cookie("", secure).max_age(cookie::time::Duration::ZERO));
}

/// Appends a cookie to an answer.
pub fn set_cookie<'c>(response: &mut Response, cookie: impl Into<Cookie<'c>>) {
    if let Ok(value) = cookie.into().to_string().parse() {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

/// The cookie that carries one message to the next page. A cookie and not a row: showing a page writes nothing.
const FLASH_COOKIE: &str = "parvis-told";

fn flash_cookie(value: String, secure: bool) -> CookieBuilder<'static> {
    Cookie::build((cookie_name(FLASH_COOKIE, secure), value))
        .path("/")
        .same_site(SameSite::Lax)
        .secure(secure)
        .http_only(true)
}

/// Gives the answer a message to say on the next page.
pub fn leave_flash(response: &mut Response, message: &Message, secure: bool) {
    let json = serde_json::to_string(message).unwrap_or_default();
    let value: String = form_urlencoded::byte_serialize(json.as_bytes()).collect();
    set_cookie(response, flash_cookie(value, secure).max_age(cookie::time::Duration::minutes(1)));
}

fn told(value: &str) -> Option<Message> {
    let (json, _) = form_urlencoded::parse(value.as_bytes()).next()?;
    serde_json::from_str(&json).ok()
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, PageError> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| PageError::internal(&"no visitor beside the request"))
    }
}

impl Visitor {
    /// As a member of staff, if signed in.
    pub fn who(&self) -> Option<Who> {
        let session = self.session.clone()?;
        Some(Who {
            org: OrgScope::of_session(&session),
            id: session.staff,
            role: session.role,
            today: self.now.to_zoned_datetime(session.time_zone.clone()).date(),
            now: self.now,
            words: self.words.clone(),
            path: self.path.clone(),
            here: self.here.clone(),
            flash: self.flash.clone(),
            session,
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Who {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        Visitor::from_request_parts(parts, state).await?.who().ok_or(PageError::SignedOut)
    }
}

/// An id in the path. What is not an id is a page that does not exist.
#[derive(Clone, Copy, Debug)]
pub struct Id<T>(pub T);

impl<T: FromStr + Send, S: Send + Sync> FromRequestParts<S> for Id<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        let Path(text) =
            Path::<String>::from_request_parts(parts, state).await.map_err(|_| PageError::NotFound)?;
        text.parse().map(Self).map_err(|_| PageError::NotFound)
    }
}
