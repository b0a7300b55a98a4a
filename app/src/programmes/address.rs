//! A programme's public address, looked up: what stands behind `/apply/…`, `/interest/…`.

use jiff::civil::Date;

use super::Round;
use super::store::{open_door, rounds};
use crate::events::public::organisation_at;
use crate::organisations::Organisation;
use crate::recruitment::Campaign;
use crate::scope::{PlatformScope, PublicScope};
use crate::web::{App, PageError, Visitor};

/// A programme's public address, looked up.
pub(crate) struct Found {
    pub organisation: Organisation,
    pub door: PublicScope,
    /// The round that takes sign-ups now, or else the newest; none before there is one.
    pub round: Option<Round>,
    /// Whether it takes sign-ups.
    pub is_open: bool,
    /// The campaigns whose links lead here.
    pub campaigns: Vec<Campaign>,
    /// Today in the organisation's time zone.
    pub today: Date,
}

impl Found {
    /// The round that takes sign-ups now; none when all are closed.
    pub fn take_open(&mut self) -> Option<Round> {
        if self.is_open { self.round.take() } else { None }
    }
}

/// Finds the programme behind the parts of an address: the organisation's and the programme's.
pub(crate) async fn find(
    app: &App,
    visitor: &Visitor,
    (slug, programme): (String, String),
) -> Result<Found, PageError> {
    let now = visitor.now;
    app.db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let (organisation, today) = organisation_at(&platform, tx, &slug, now)?;
            let (door, open) =
                open_door(&platform, tx, organisation.id, &programme, today)?.ok_or(PageError::NotFound)?;
            let is_open = open.is_some();
            let round = match open {
                Some(open) => Some(open),
                None => rounds(&door.to_take_in(), tx)?
                    .into_iter()
                    .find(|round| round.programme == door.programme()),
            };
            let campaigns = crate::recruitment::store::of_door(&door, tx)?;
            Ok(Found { organisation, door, round, is_open, campaigns, today })
        })
        .await
}
