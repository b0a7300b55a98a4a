//! Messages on their way out. A message is a row written in the transaction that caused it, to one recipient, by the way that
//! is safe for them; a worker inside the binary delivers it. In the demo nothing leaves: the outbox page shows what would have
//! been sent.

pub mod address;
pub mod gateway;
pub mod pages;
pub mod person;
pub mod reports;
pub mod store;
pub mod worker;

pub use address::{Address, Channel, Hours};

use crate::db::text_enum;
use crate::ids::{GuestId, OrganisationId, PairId, ParticipationId, PersonId};

text_enum! {
    /// Where a message is.
    MessageState {
        /// Not sent yet; will be tried (again).
        Waiting => "waiting",
        /// Handed to the mail server or the gateway.
        Sent => "sent",
        /// Given up after [`MOST_ATTEMPTS`]; the outbox page shows it to staff.
        Failed => "failed",
        /// What it asked for was done before it left.
        NotNeeded => "not-needed",
    }
}

/// How often a delivery is tried before a human is asked to look: over about a day and a half.
pub const MOST_ATTEMPTS: i32 = 10;

/// How long the page of a letter opens that a text message leads to. Unit: days.
pub const LETTER_LASTS: i64 = 60;

/// Stands in a stored text message for what links begin with, which only the running Parvis knows.
const BASE_URL: &str = "{base-url}";

/// A stored text as it leaves the house.
pub fn with_base_url(text: &str, base_url: &str) -> String {
    text.replace(BASE_URL, base_url)
}

/// How long to wait after the n-th failed try: 1, 2, 4 … minutes, at most six hours.
pub fn wait_after(attempts: i32) -> jiff::SignedDuration {
    let minutes = 1_i64 << attempts.clamp(1, 20).saturating_sub(1);
    jiff::SignedDuration::from_mins(minutes.min(360))
}

/// What somebody is reminded of. When it is done, a reminder that has not left yet does not leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// One of the two tells how it goes.
    TellOfPair(PairId),
    /// The two rest, or their pair ends.
    StopMeeting(PairId),
    /// Their pair ends.
    EndPair(PairId),
    /// One of the two tells some months after the end.
    TellAfter(PairId),
    /// Somebody confirms what they can expect.
    Confirm(ParticipationId),
    /// A guest answers an invitation.
    AnswerInvitation(GuestId),
}

impl std::fmt::Display for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TellOfPair(pair) => write!(f, "tell-{pair}"),
            Self::StopMeeting(pair) => write!(f, "stop-{pair}"),
            Self::EndPair(pair) => write!(f, "end-{pair}"),
            Self::TellAfter(pair) => write!(f, "tell-after-{pair}"),
            Self::Confirm(participation) => write!(f, "confirm-{participation}"),
            Self::AnswerInvitation(guest) => write!(f, "answer-{guest}"),
        }
    }
}

/// A message to write: already in the recipient's language.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Whose message it is; none for the platform's own (invitations before an organisation exists).
    pub organisation: Option<OrganisationId>,
    /// The one recipient, and the way to them.
    pub to: Address,
    /// The participant it is for, if it is one.
    pub person: Option<PersonId>,
    /// BCP 47 tag.
    pub locale: String,
    /// Neutral: no programme name, no place, no other person (reliability.md §2.44).
    pub subject: String,
    /// Plain text. By text message only a neutral sentence leaves, with a link to this.
    pub body: String,
    /// The page it is about; a text message leads straight to it.
    pub link: Option<String>,
    /// What a text message says in the organisation's own words, with `{link}` where the link belongs; none: what ours says.
    pub text: Option<String>,
    /// The act that makes it needless: one that still waits when it is done does not leave (`store::not_needed`).
    pub stops_with: Option<Act>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_further_and_further_apart_up_to_six_hours() {
        let minutes: Vec<i64> = (1..=10).map(|attempts| wait_after(attempts).as_mins()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360]);
    }
}
