//! What all pages share: who is asking, in which language, the forms they send, the errors they see.

pub mod assets;
pub mod errors;
pub mod form;
pub mod page;
pub mod site;
pub mod submission;
pub mod visitor;

use std::sync::Arc;

use crate::clock::Clock;
use crate::db::Db;

pub use errors::PageError;
pub use form::{Faults, Fields, Form};
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
