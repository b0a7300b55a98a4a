//! The site map: one line per noun. Every route stands in a noun's `routes`, with the door that guards it.

use axum::Router;
use axum::extract::State;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Request, Response};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::web::page::draw_errors;
use crate::web::visitor::identify;
use crate::web::{App, Door, Site, assets};

/// The largest request: an uploaded spreadsheet with some room around it. Unit: bytes.
pub const LARGEST_REQUEST: usize = 12 * 1024 * 1024;

/// Everything comes from this address and nothing runs that is not a file of ours.
const POLICY: &str = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
                      frame-ancestors 'none'; require-trusted-types-for 'script'";

/// Every page with its door.
pub fn site() -> Site {
    let site = Site::default().get("/healthz", Door::Public, healthz).get(
        "/assets/{name}",
        Door::Public,
        assets::show,
    );
    let site = crate::home::routes(site);
    let site = crate::organisations::pages::routes(site);
    let site = crate::staff::pages::routes(site);
    let site = crate::programmes::pages::routes(site);
    let site = crate::methods::pages::routes(site);
    let site = crate::answers::pages::routes(site);
    let site = crate::people::pages::routes(site);
    let site = crate::stages::pages::routes(site);
    let site = crate::eligibility::pages::routes(site);
    let site = crate::expectations::pages::routes(site);
    let site = crate::intake::pages::routes(site);
    let site = crate::intake::import::pages::routes(site);
    let site = crate::interviews::pages::routes(site);
    let site = crate::proposals::pages::routes(site);
    let site = crate::pairs::pages::routes(site);
    let site = crate::ideas::pages::routes(site);
    let site = crate::gatherings::pages::routes(site);
    let site = crate::events::pages::routes(site);
    let site = crate::supervision::pages::routes(site);
    let site = crate::calendars::pages::routes(site);
    let site = crate::training::pages::routes(site);
    let site = crate::recruitment::pages::routes(site);
    let site = crate::supply::pages::routes(site);
    let site = crate::referrals::pages::routes(site);
    let site = crate::bridges::pages::routes(site);
    let site = crate::interest::pages::routes(site);
    let site = crate::interest::public::routes(site);
    let site = crate::today::pages::routes(site);
    let site = crate::reports::pages::routes(site);
    let site = crate::texts::pages::routes(site);
    crate::outbox::pages::routes(site)
}

async fn healthz(State(app): State<App>) -> Result<&'static str, crate::web::PageError> {
    app.db.read(|_| Ok::<_, crate::web::PageError>(())).await?;
    Ok("ok\n")
}

/// The whole application as a service.
pub fn router(app: App) -> Router {
    let header = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    let csrf = CsrfLayer::new();
    // Only who is reached over HTTPS may promise it: one year, as long as browsers' own lists ask for.
    let secure = app.config.secure();
    let held_to_https =
        SetResponseHeaderLayer::if_not_present(STRICT_TRANSPORT_SECURITY, move |_: &Response<_>| {
            secure.then(|| HeaderValue::from_static("max-age=31536000"))
        });
    site()
        .into_router()
        .layer(CatchPanicLayer::new())
        .layer(csrf)
        .layer(from_fn(readable_address))
        .layer(axum::extract::DefaultBodyLimit::max(LARGEST_REQUEST))
        .layer(RequestBodyLimitLayer::new(LARGEST_REQUEST))
        .layer(from_fn_with_state(app.clone(), draw_errors))
        .layer(from_fn_with_state(app.clone(), identify))
        // Pages hold people: no shared or local cache keeps them (reliability.md §2.30). Assets say otherwise themselves.
        .layer(header(CACHE_CONTROL, "no-store"))
        .layer(header(CONTENT_SECURITY_POLICY, POLICY))
        .layer(held_to_https)
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(REFERRER_POLICY, "same-origin"))
        .layer(header(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(CompressionLayer::new())
        .layer(from_fn(log))
        .with_state(app)
}

/// No page of ours has a NUL in its path, and PostgreSQL takes none: such a page does not exist.
async fn readable_address(
    request: Request<axum::body::Body>,
    next: axum::middleware::Next,
) -> Response<axum::body::Body> {
    let holds_nul = request.uri().path().contains("%00");
    if holds_nul { crate::web::PageError::NotFound.into_response() } else { next.run(request).await }
}

/// One line per request: method, route pattern, status, milliseconds. Never the address itself, which can hold ids and
/// one-time secrets, and nothing of the person (reliability.md §2.54).
async fn log(request: Request<axum::body::Body>, next: axum::middleware::Next) -> Response<axum::body::Body> {
    let begun = std::time::Instant::now();
    let method = request.method().clone();
    let response = next.run(request).await;
    let milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(%method, status = response.status().as_u16(), milliseconds, "answered");
    response
}
