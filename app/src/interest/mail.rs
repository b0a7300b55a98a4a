//! Messages to people who are interested: the sign-up form, filled with what they told us.

use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::words::Message;

use super::Interested;

/// Why they are written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// Somebody here has spoken with them.
    Invitation,
    /// Some time after they left their name.
    Reminder,
}

/// The message, in their own language; none for somebody without an address.
pub fn letter(from: &Organisation, who: &Interested, letter: Letter, link: &str) -> Option<NewMessage> {
    let recipient = who.who.email.clone()?;
    let words = from.words(&who.who.locale);
    let key = match letter {
        Letter::Invitation => "interest-mail-invitation",
        Letter::Reminder => "interest-mail-reminder",
    };
    let body = Message::new(key)
        .with("name", who.who.name.as_str())
        .with("organisation", from.name.as_str())
        .with("link", link)
        .with("until", who.contact_until);
    Some(NewMessage {
        organisation: Some(from.id),
        to: Address::mail(recipient),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("interest-mail-subject"),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    })
}
