//! One of the two before a page of their own pair, opened by the secret in their link: what all those pages share.

use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Pair;
use super::store::{find, lock};
use super::telling::store::open_link;
use crate::db::Tx;
use crate::methods::Side;
use crate::organisations::{Organisation, store as organisations};
use crate::people::Participation;
use crate::programmes::{Round, store as programmes};
use crate::scope::{OrgScope, PairScope, PlatformScope};
use crate::staff::hash_secret;
use crate::web::{App, Done, Faults, Page, PageError, Submission, Visitor};
use crate::words::Message;

/// Who visits, and what they may know of their pair.
pub struct Visit {
    /// The proof.
    pub door: PairScope,
    /// Whose programme it is.
    pub organisation: Organisation,
    /// The pair's round.
    pub round: Round,
    /// The pair.
    pub pair: Pair,
    /// The day, in the organisation's time zone.
    pub today: Date,
}

impl Visit {
    /// Behind the door: this pair, and what it tells.
    pub fn org(&self) -> OrgScope {
        self.door.to_tell()
    }

    /// Which of the two.
    pub fn side(&self) -> Side {
        self.door.side()
    }

    /// Who visits.
    pub fn own(&self) -> &Participation {
        self.pair.on_side(self.side())
    }

    /// The other's given name.
    pub fn other(&self) -> &str {
        &self.pair.on_side(self.side().other()).person.given_name
    }

    /// The frame of a page in the visitor's language, with the method's words; `key` is of its title, which may name `other`.
    pub fn page(&self, app: &App, visitor: &Visitor, key: &str) -> Page {
        let words = self.round.method.words(&visitor.words);
        let mut page = Page::public(app, visitor, words.ta(key, "other", self.other()));
        page.words = words;
        page
    }
}

/// Opens the door; nothing is found behind a link that is unknown, closed or too old.
pub fn visit(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Visit, PageError> {
    let platform = PlatformScope::of_the_machine();
    let door = open_link(&platform, tx, &hash_secret(secret), now)?.ok_or(PageError::NotFound)?;
    let org = door.to_tell();
    let pair = find(&org, tx, door.pair())?;
    let organisation = organisations::own(&org, tx)?;
    let zone = TimeZone::get(&organisation.time_zone).unwrap_or(TimeZone::UTC);
    Ok(Visit {
        round: programmes::find_round(&org, tx, pair.round)?,
        today: now.to_zoned_datetime(zone).date(),
        door,
        organisation,
        pair,
    })
}

/// Does once what a form of one of these pages asks for, under the lock of the pair. What is wrong comes back as faults.
pub async fn act<New: Send + 'static>(
    app: &App,
    visitor: &Visitor,
    secret: &str,
    sent: &Submission,
    parsed: Result<New, Faults>,
    work: impl FnOnce(&mut Tx, Visit, New) -> Result<Message, PageError> + Send + 'static,
    part: &'static str,
) -> Result<Result<Response, Faults>, PageError> {
    let new = match parsed {
        Ok(new) => new,
        Err(faults) => return Ok(Err(faults)),
    };
    let (now, its_secret) = (visitor.now, secret.to_owned());
    let location = format!("/our-pair/{secret}{part}");
    let done = app.once_public(visitor, sent, move |tx| {
        let mut found = visit(tx, &its_secret, now)?;
        // Read again under the lock: two who tell at the same moment come one after the other.
        found.pair = lock(&found.org(), tx, found.pair.id)?.pair;
        Ok(Done::at(location).saying(work(tx, found, new)?))
    });
    match done.await {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add("", message);
            Ok(Err(faults))
        }
        done => done.map(Ok),
    }
}
