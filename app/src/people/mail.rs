//! Messages to people.

use super::Person;
use crate::organisations::Organisation;
use crate::outbox::NewMessage;
use crate::words::Message;

/// The first answer to a sign-up, in the person's own language. None for somebody without an address: they are called.
///
/// `text` is what the coordinator wrote; without it the message says that we have got the sign-up and will be in touch.
pub fn answer(from: &Organisation, by: &str, person: &Person, text: Option<&str>) -> Option<NewMessage> {
    let address = person.address()?;
    let words = from.words(&person.locale);
    let standard = words.t("mail-answer-standard");
    let body = words.say(
        &Message::new("mail-answer-body")
            .with("name", person.given_name.as_str())
            .with("text", text.unwrap_or(&standard))
            .with("sender", by)
            .with("organisation", from.name.as_str()),
    );
    Some(NewMessage {
        organisation: Some(from.id),
        to: address,
        person: Some(person.id),
        locale: words.tag().to_owned(),
        subject: words.t("mail-answer-subject"),
        body: from.signed(body),
        link: None,
        text: from.texts.text_message("answer", words.tag()),
        stops_with: None,
    })
}
