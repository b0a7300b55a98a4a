//! Messages to people who sign up.

use crate::organisations::Organisation;
use crate::outbox::NewMessage;
use crate::people::Person;
use crate::words::Message;

/// "We have your sign-up", in the person's own language; `why_not` says what keeps them from taking part as it stands.
/// None for somebody without an address.
pub fn received(from: &Organisation, person: &Person, why_not: &[String]) -> Option<NewMessage> {
    let address = person.address()?;
    let words = from.words(&person.locale);
    let body = Message::new("mail-received-body")
        .with("name", person.given_name.as_str())
        .with("organisation", from.name.as_str());
    let mut body = words.say(&body);
    if !why_not.is_empty() {
        body.push_str("\n\n");
        body.push_str(&why_not.join("\n"));
        body.push('\n');
    }
    Some(NewMessage {
        organisation: Some(from.id),
        to: address,
        person: Some(person.id),
        locale: words.tag().to_owned(),
        subject: words.t("mail-received-subject"),
        body: from.signed(body),
        link: None,
        text: from.texts.text_message("received", words.tag()),
        stops_with: None,
    })
}
