//! Messages on their way out. A message is a row written in the transaction that caused it, to one recipient; a worker
//! inside the binary delivers it. In the demo nothing leaves: the outbox page shows what would have been sent.

pub mod pages;
pub mod store;
pub mod worker;

use crate::db::text_enum;
use crate::ids::{OrganisationId, PersonId};

text_enum! {
    /// Where a message is.
    MessageState {
        /// Not sent yet; will be tried (again).
        Waiting => "waiting",
        /// Handed to the mail server.
        Sent => "sent",
        /// Given up after [`MOST_ATTEMPTS`]; the outbox page shows it to staff.
        Failed => "failed",
    }
}

/// How often a delivery is tried before a human is asked to look: over about a day and a half.
pub const MOST_ATTEMPTS: i32 = 10;

/// How long to wait after the n-th failed try: 1, 2, 4 … minutes, at most six hours.
pub fn wait_after(attempts: i32) -> jiff::SignedDuration {
    let minutes = 1_i64 << attempts.clamp(1, 20).saturating_sub(1);
    jiff::SignedDuration::from_mins(minutes.min(360))
}

/// A message to write: already in the recipient's language.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Whose message it is; none for the platform's own (invitations before an organisation exists).
    pub organisation: Option<OrganisationId>,
    /// The one recipient.
    pub recipient: String,
    /// The participant it is for, if it is one.
    pub person: Option<PersonId>,
    /// BCP 47 tag.
    pub locale: String,
    /// Neutral: no programme name, no place, no other person (reliability.md §2.44).
    pub subject: String,
    /// Plain text.
    pub body: String,
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
