//! The message to a service: that somebody asks for its help, and the link behind which it stands who. It names nobody.

use super::{Bridge, Service};
use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::words::Message;

/// In the organisation's language; none for a service without an address.
pub fn ask(from: &Organisation, to: &Service, bridge: &Bridge, link: &str) -> Option<NewMessage> {
    let recipient = to.email.clone()?;
    let words = from.words(&from.locale);
    let body = Message::new("staff-bridges-mail-body")
        .with("name", to.contact.as_deref().unwrap_or(&to.name))
        .with("organisation", from.name.as_str())
        .with("day", bridge.expires_on)
        .with("link", link);
    Some(NewMessage {
        organisation: Some(from.id),
        to: Address::mail(recipient),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("staff-bridges-mail-subject"),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    })
}
