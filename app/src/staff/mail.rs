//! Messages to staff. Their keys begin with `staff-mail-`: they are in the languages of staff only.

use super::PASSWORD_LINK_LASTS;
use crate::ids::OrganisationId;
use crate::outbox::{Address, NewMessage};
use crate::words::{Message, Words};

/// Who is written to, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'l> {
    /// Whose outbox shows the message; none: nobody's, because its link opens more than that organisation.
    pub shown_to: Option<OrganisationId>,
    /// The organisation's name.
    pub organisation_name: &'l str,
    /// The person's name.
    pub name: &'l str,
    /// Their address.
    pub email: &'l str,
}

/// "You can now sign in": with the link for choosing a password.
pub fn invitation(words: &Words, to: &Letter, link: &str) -> NewMessage {
    let hours = PASSWORD_LINK_LASTS.as_hours();
    let body = Message::new("staff-mail-invitation-body").with("link", link).with("hours", hours);
    write(words, to, "staff-mail-invitation-subject", body)
}

/// "You now work here too": for somebody who has a password already.
pub fn place(words: &Words, to: &Letter, link: &str) -> NewMessage {
    write(words, to, "staff-mail-place-subject", Message::new("staff-mail-place-body").with("link", link))
}

fn write(words: &Words, to: &Letter, subject: &str, body: Message) -> NewMessage {
    let words = words.plain();
    let body = body.with("name", to.name).with("organisation", to.organisation_name);
    NewMessage {
        organisation: to.shown_to,
        to: Address::mail(to.email),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t(subject),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    }
}
