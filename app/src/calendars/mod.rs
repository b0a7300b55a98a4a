//! Calendars to subscribe to: a secret address for each member of staff and for each of the two of a pair, neutral unless
//! they ask for more, and closed whenever they want.

pub mod pages;
pub mod store;

use crate::db::text_enum;
use crate::events::{Audience, Event, Kind};
use crate::ids::{EventId, OrganisationId, PairId, StaffId};
use crate::methods::Side;
use crate::pairs::telling::Next;

/// How long past events stay in a feed. Unit: days.
pub const PAST: i32 = 60;

text_enum! {
    /// How much a feed tells: others may see a calendar.
    Look {
        /// Only the time.
        Neutral => "neutral",
        /// With title and place.
        Detailed => "detailed",
    }
}

/// Whose calendar it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A member of staff: every event of the organisation.
    Staff(StaffId),
    /// One of the two of a pair: their next meeting, and the gatherings of their round.
    OneOfThem(PairId, Side),
}

/// An address that opens a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Whose organisation.
    pub organisation: OrganisationId,
    /// Whose calendar.
    pub owner: Owner,
    /// How much it tells.
    pub look: Look,
}

/// What an owner has: the look of their feed, if they have one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own(pub Option<Look>);

/// When two people agreed to meet, as an event: of the whole day where they said no hour. It is the same appointment each
/// time it is read.
pub fn meeting(pair: PairId, next: Next, title: String) -> Event {
    let on = next.on;
    Event {
        id: EventId::named("own meeting", &format!("{pair} {on}")),
        kind: Kind::Gathering,
        round: None,
        module: None,
        title,
        description: None,
        translations: std::collections::BTreeMap::new(),
        on,
        starts_at: next.at,
        ends_at: None,
        place: None,
        hosts: None,
        speaker: None,
        capacity: None,
        audience: Audience::Nobody,
        is_public: false,
        remind_days: 0,
        version: 1,
        cancelled_at: None,
        cancel_reason: None,
        door: None,
    }
}
