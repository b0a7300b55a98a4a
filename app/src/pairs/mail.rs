//! Messages to a pair.

use crate::methods::{Method, Side};
use crate::organisations::Organisation;
use crate::outbox::NewMessage;
use crate::people::{Participation, Person};
use crate::words::Message;

/// "We have found somebody for you": to one of the two, in their own language. The other's given name stands in the body
/// and never in the subject, which others may read on a locked screen. None for somebody without e-mail.
pub fn introduction(
    to: &Participation,
    other: &Person,
    method: &Method,
    from: &Organisation,
) -> Option<NewMessage> {
    let address = to.person.address()?;
    let words = method.words(&from.words(&to.person.locale));
    let contact = match (&from.email, &from.phone) {
        (Some(email), Some(phone)) => format!("{email}, {phone}"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => from.name.clone(),
    };
    let key = match to.side {
        Side::Mentor => "mail-introduction-to-mentor",
        Side::Mentee => "mail-introduction-to-mentee",
    };
    let body = Message::new(key)
        .with("name", to.person.given_name.as_str())
        .with("other", other.given_name.as_str())
        .with("organisation", from.name.as_str())
        .with("contact", contact);
    Some(NewMessage {
        organisation: Some(from.id),
        to: address,
        person: Some(to.person.id),
        locale: words.tag().to_owned(),
        subject: words.t("mail-introduction-subject"),
        body: words.say(&body),
        link: None,
        text: from.texts.text_message("introduction", words.tag()),
        stops_with: None,
    })
}
