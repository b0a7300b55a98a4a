//! Messages to staff.

use crate::outbox::NewMessage;
use crate::words::{Value, Words};

/// "You can now sign in": with the link for choosing a password.
pub fn invitation(words: &Words, organisation_name: &str, email: &str, link: &str) -> NewMessage {
    let words = words.plain();
    NewMessage {
        organisation: None,
        recipient: email.to_owned(),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("mail-invitation-subject"),
        body: words.ta2("mail-invitation-body", "organisation", organisation_name, "link", Value::from(link)),
    }
}
