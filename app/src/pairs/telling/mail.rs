//! The message that asks one of the two how it goes.

use crate::methods::Method;
use crate::organisations::Organisation;
use crate::outbox::NewMessage;
use crate::people::{Participation, Person};
use crate::words::Message;

/// "Have you met?", in the person's own language. The subject names nobody and no programme. None for somebody without
/// e-mail.
pub fn ask(
    to: &Participation,
    other: &Person,
    method: &Method,
    from: &Organisation,
    link: &str,
) -> Option<NewMessage> {
    let address = to.person.address()?;
    let words = method.words(&from.words(&to.person.locale));
    let link = format!("{link}?lang={}", words.tag());
    let body = Message::new("our-pair-mail-body")
        .with("name", to.person.given_name.as_str())
        .with("other", other.given_name.as_str())
        .with("organisation", from.name.as_str())
        .with("link", link.as_str());
    Some(NewMessage {
        organisation: Some(from.id),
        to: address,
        person: Some(to.person.id),
        locale: words.tag().to_owned(),
        subject: words.t("our-pair-mail-subject"),
        body: words.say(&body),
        link: Some(link),
        text: from.texts.text_message("how-it-goes", words.tag()),
        stops_with: None,
    })
}
