//! The message with the link.

use crate::organisations::Organisation;
use crate::outbox::NewMessage;
use crate::people::Person;
use crate::words::Message;

/// "Please read this before we go on", in the person's own language. None for somebody without an address.
pub fn link(from: &Organisation, person: &Person, link: &str) -> Option<NewMessage> {
    let address = person.address()?;
    let words = from.words(&person.locale);
    let link = format!("{link}?lang={}", words.tag());
    let body = Message::new("expectations-mail-body")
        .with("name", person.given_name.as_str())
        .with("organisation", from.name.as_str())
        .with("link", link.as_str());
    Some(NewMessage {
        organisation: Some(from.id),
        to: address,
        person: Some(person.id),
        locale: words.tag().to_owned(),
        subject: words.t("expectations-mail-subject"),
        body: words.say(&body),
        link: Some(link),
        text: from.texts.text_message("expectations", words.tag()),
        stops_with: None,
    })
}
