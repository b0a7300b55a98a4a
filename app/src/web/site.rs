//! The site map: every route is registered here with the door that guards it, and nowhere else. axum cannot list its
//! routes; this list can be, so that a test knocks on every door as everybody (reliability.md §4).

use std::convert::Infallible;

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};

use super::{App, PageError, Visitor};
use crate::access::{self, Action};

/// Who may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Anybody.
    Public,
    /// Staff whose role may do this.
    Staff(Action),
}

/// One route as it was registered.
#[derive(Clone, Debug)]
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// The path with its parameters, e.g. `/pairs/{id}`.
    pub path: &'static str,
    /// Who may pass.
    pub door: Door,
}

/// The pages, gathered noun by noun.
#[derive(Default)]
pub struct Site {
    router: Router<App>,
    routes: Vec<Route>,
}

impl Site {
    /// A page to look at; it changes nothing.
    #[must_use]
    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &'static str, door: Door, handler: H) -> Self {
        self.add(Method::GET, path, door, get(handler))
    }

    /// A form to send.
    #[must_use]
    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &'static str, door: Door, handler: H) -> Self {
        self.add(Method::POST, path, door, post(handler))
    }

    fn add(
        mut self,
        method: Method,
        path: &'static str,
        door: Door,
        handler: MethodRouter<App, Infallible>,
    ) -> Self {
        let guarded = handler.layer(from_fn(move |request, next| guard(door, request, next)));
        self.router = self.router.route(path, guarded);
        self.routes.push(Route { method, path, door });
        self
    }

    /// Every route, in the order of registration.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// The router of all pages.
    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

/// Asked before the work: signed in, and allowed.
async fn guard(door: Door, request: Request, next: Next) -> Response {
    let Door::Staff(action) = door else { return next.run(request).await };
    let Some(visitor) = request.extensions().get::<Visitor>() else {
        return PageError::internal(&"no visitor beside the request").into_response();
    };
    match &visitor.session {
        // A form must not be lost to a redirect: the page says how to sign in and send it again.
        None if request.method() != Method::GET => PageError::SignedOut.into_response(),
        None => {
            let wanted = request.uri().path_and_query().map_or("/", |path| path.as_str());
            let next: String = form_urlencoded::byte_serialize(wanted.as_bytes()).collect();
            Redirect::to(&format!("/sign-in?next={next}")).into_response()
        }
        Some(session) if !access::may(session.role, action) => PageError::Forbidden.into_response(),
        Some(_) => next.run(request).await,
    }
}
