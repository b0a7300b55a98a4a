//! Identifiers: UUID version 7 (RFC 9562), one type per noun so that a mentor's id cannot be passed for a pair's.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id; ids made later sort later.
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The id that always belongs to `name` inside `space`: the demo's ids are the same on every machine.
            pub fn named(space: &str, name: &str) -> Self {
                Self(fixed(space, name))
            }

            /// The id that always belongs to the `n`th thing of `space`; the first sorts first.
            pub fn numbered(space: &str, n: u64) -> Self {
                Self(numbered(space, n))
            }

            /// The 128 bits.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.as_hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::from_str(text).map(Self)
            }
        }

        crate::db::text_column!($name);
    )+};
}

id! {
    /// A tenant.
    OrganisationId,
    /// A human who signs in.
    AccountId,
    /// An account's place in one organisation.
    StaffId,
    /// One stored version of a method.
    MethodId,
    /// A method run by an organisation.
    ProgrammeId,
    /// A dated run of a programme.
    RoundId,
    /// One human, once.
    PersonId,
    /// That human's part in one round.
    ParticipationId,
    /// People moved together by hand.
    StageMoveId,
    /// An uploaded file on its way in.
    ImportId,
    /// A frozen matching problem with its outcome.
    MatchingRunId,
    /// One suggested pair.
    ProposalId,
    /// A lock or a veto.
    PairWishId,
    /// An approved pair.
    PairId,
    /// A common meeting of the round's pairs.
    GatheringId,
    /// Any dated thing people are invited to; a gathering is one too.
    EventId,
    /// Somebody's part in an event.
    GuestId,
    /// Training recorded by hand.
    TrainingId,
    /// A pair's own meeting.
    MeetingId,
    /// That a colleague talked with one of a pair.
    ContactId,
    /// That a pair has not met, as one of them told it.
    NotMetId,
    /// Something about a pair that worries somebody.
    ConcernId,
    /// What one of the two wants to reach, or a small step to it.
    GoalId,
    /// Something that was put off on Today.
    PutOffId,
    /// That a colleague looks after somebody's pairs for some days.
    StandInId,
    /// An idea that a pair has chosen.
    ChosenIdeaId,
    /// An idea that an organisation has written itself.
    OwnIdeaId,
    /// A dated fact that came of it.
    OutcomeId,
    /// A question asked after the end.
    AfterContactId,
    /// An entry of the history.
    HistoryId,
    /// A message on its way out.
    MessageId,
    /// Work to be done soon.
    JobId,
    /// Something done so that people sign up.
    CampaignId,
    /// Somebody who wants to hear more.
    InterestedId,
    /// An organisation that refers people to us.
    PartnerId,
    /// Somebody a partner points out.
    ReferralId,
    /// A professional or a service we turn to.
    ServiceId,
    /// A referral out.
    BridgeId,
    /// An introduction to a service, or a visit.
    VisitId,
    /// A point of a volunteer meeting's agenda.
    AgendaItemId,
    /// A case by pseudonym.
    CaseId,
    /// A professional who attended a volunteer meeting.
    ProfessionalId,
    /// A task that follows from a volunteer meeting.
    SupervisionTaskId,
    /// A mentor's wish for sparring.
    SparringId,
    /// A failed sign-in.
    FailureId,
}

/// A gathering is an event and has its id.
impl From<GatheringId> for EventId {
    fn from(id: GatheringId) -> Self {
        Self(id.0)
    }
}

/// A UUID made from a number: its 48 lowest bits first, then what [`fixed`] makes of the name.
fn numbered(space: &str, n: u64) -> Uuid {
    let mut bytes = fixed(space, &n.to_string()).into_bytes();
    bytes[..6].copy_from_slice(&n.to_be_bytes()[2..]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// A UUID made from a name (RFC 9562 version 8: SHA-256 of space and name).
fn fixed(space: &str, name: &str) -> Uuid {
    use sha2::{Digest, Sha256};
    let digest = Sha256::new().chain_update(space).chain_update([0]).chain_update(name).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
