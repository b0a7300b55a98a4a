//! What all pages share: who is asking, in which language, the forms they send, the errors they see.

pub mod assets;
pub mod errors;
pub mod form;
pub mod page;
pub mod peer;
pub mod site;
pub mod submission;
pub mod visitor;

use std::sync::Arc;

use crate::clock::Clock;
use crate::db::Db;

pub use errors::PageError;
pub use form::{Faults, Fields, Form, Offer};
pub use page::{Page, html};
pub use site::{Door, Site};
pub use submission::{Done, Submission};
pub use visitor::{Id, Visitor, Who};

/// Settings a running Parvis never changes.
#[derive(Clone, Debug)]
pub struct Config {
    /// What links in messages begin with, e.g. `https://parvis.example.org`, without a slash at the end.
    pub base_url: String,
    /// Shows the demo's sign-ins on the sign-in page, and the outbox in place of sending.
    pub demo: bool,
    /// Who can be tried out in the demo; empty otherwise.
    pub demo_sign_ins: Vec<DemoSignIn>,
    /// Proxies that are believed when they say for whom they speak.
    pub trusted_proxies: Vec<peer::Network>,
    /// What a gateway shows when it reports that a message did not arrive; none: reports are not taken.
    pub gateway_token: Option<String>,
}

/// An invented member of staff whom a visitor of the demo may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSignIn {
    /// What is typed first.
    pub email: String,
    /// What is typed second; the demo keeps no secrets.
    pub password: String,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// As what.
    pub role: crate::access::StaffRole,
}

impl Config {
    /// Whether cookies can be bound to HTTPS.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

/// What every handler can reach.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// The settings.
    pub config: Arc<Config>,
}
