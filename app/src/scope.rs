//! Whose rows a piece of work may see. Every query takes one of these; none can be made outside this file except from
//! proof: a signed-in session, a stored job, or the machine's owner at the command line (style.md §2.7).

use crate::ids::{EventId, OrganisationId, PairId, ProgrammeId};
use crate::methods::Side;

/// Proof that this work may see one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrgScope {
    organisation: OrganisationId,
}

impl OrgScope {
    /// From a session that was just looked up and found valid.
    pub(crate) fn of_session(session: &crate::staff::SignedIn) -> Self {
        Self { organisation: session.organisation }
    }

    /// From a row that an organisation's own work left behind: a job, a message.
    pub(crate) fn of_stored_work(organisation: OrganisationId) -> Self {
        Self { organisation }
    }

    /// The owner of the machine may work for any organisation in it (command line, demo, tests).
    pub fn of_platform(_: &PlatformScope, organisation: OrganisationId) -> Self {
        Self { organisation }
    }

    /// The organisation, for the `WHERE` of every query.
    pub fn id(&self) -> OrganisationId {
        self.organisation
    }
}

/// Proof that a visitor stands before one programme's open door: read what is public, sign up, nothing else.
#[derive(Clone, Debug)]
pub struct PublicScope {
    organisation: OrganisationId,
    programme: ProgrammeId,
}

impl PublicScope {
    /// Made by the look-up of a programme's public address.
    pub(crate) fn of_address(organisation: OrganisationId, programme: ProgrammeId) -> Self {
        Self { organisation, programme }
    }

    /// The organisation behind the door.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// The narrow way from a visitor to the organisation's rows: only to put an applicant there
    /// (`intake::store::insert`), never to show a row to the visitor.
    pub(crate) fn to_take_in(&self) -> OrgScope {
        OrgScope { organisation: self.organisation }
    }

    /// The programme behind the door.
    pub fn programme(&self) -> ProgrammeId {
        self.programme
    }
}

/// Proof that a visitor stands before one event: its public page, an invitation to it, or the code at its door. Lets one
/// read that event and answer for oneself, nothing else.
#[derive(Clone, Debug)]
pub struct EventScope {
    organisation: OrganisationId,
    event: EventId,
}

impl EventScope {
    /// Made by the look-up of a public address, of an invitation's secret, or of a door's.
    pub(crate) fn of_event(organisation: OrganisationId, event: EventId) -> Self {
        Self { organisation, event }
    }

    /// The event.
    pub fn event(&self) -> EventId {
        self.event
    }

    /// The narrow way from a visitor to the organisation's rows: to this event and to the visitor's own part in it.
    pub(crate) fn to_answer(&self) -> OrgScope {
        OrgScope { organisation: self.organisation }
    }
}

/// Proof that one of the two of a pair stands before its page, by a link of their own. Lets one read what a pair knows of
/// itself and tell of it, nothing else.
#[derive(Clone, Debug)]
pub struct PairScope {
    organisation: OrganisationId,
    pair: PairId,
    side: Side,
}

impl PairScope {
    /// Made by the look-up of a link's secret.
    pub(crate) fn of_link(organisation: OrganisationId, pair: PairId, side: Side) -> Self {
        Self { organisation, pair, side }
    }

    /// The pair.
    pub fn pair(&self) -> PairId {
        self.pair
    }

    /// Which of the two.
    pub fn side(&self) -> Side {
        self.side
    }

    /// The narrow way from one of the two to the organisation's rows: to this pair, and what it tells. A mentor's link leads
    /// to the same mentor's other pairs too, for a meeting with several mentees, and shows their given names.
    pub(crate) fn to_tell(&self) -> OrgScope {
        OrgScope { organisation: self.organisation }
    }
}

/// Proof that this work belongs to nobody's organisation: starting up, signing in, delivering mail.
#[derive(Debug)]
pub struct PlatformScope {
    _made_here: (),
}

impl PlatformScope {
    /// Rare on purpose: each use is a place to look at.
    pub fn of_the_machine() -> Self {
        Self { _made_here: () }
    }
}
