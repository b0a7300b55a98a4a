//! Messages about the end. The subjects name nobody and no programme.

use super::Occasion;
use crate::methods::Method;
use crate::organisations::Organisation;
use crate::outbox::NewMessage;
use crate::people::{Participation, Person};
use crate::words::Message;
use jiff::civil::Date;

/// The message of an occasion, in the person's own language; `due` is the day their time is over, if there is one. None
/// for somebody without e-mail.
pub fn write(
    occasion: Occasion,
    to: &Participation,
    other: &Person,
    (method, from): (&Method, &Organisation),
    link: &str,
    due: Option<Date>,
) -> Option<NewMessage> {
    let address = to.person.address()?;
    let words = method.words(&from.words(&to.person.locale));
    let key = match occasion {
        Occasion::Before => "goodbye-mail-before",
        Occasion::Thanks => "goodbye-mail-thanks",
        Occasion::AfterThree | Occasion::AfterSix | Occasion::AfterTwelve => "goodbye-mail-after",
    };
    let link = format!("{link}?lang={}", words.tag());
    let mut body = Message::new(key)
        .with("name", to.person.given_name.as_str())
        .with("other", other.given_name.as_str())
        .with("organisation", from.name.as_str())
        .with("link", link.as_str());
    if let Some(due) = due {
        body = body.with("day", due);
    }
    Some(NewMessage {
        organisation: Some(from.id),
        to: address,
        person: Some(to.person.id),
        locale: words.tag().to_owned(),
        subject: words.t("goodbye-mail-subject"),
        body: words.say(&body),
        link: Some(link),
        text: from.texts.text_message("the-end", words.tag()),
        stops_with: None,
    })
}
