//! The message to the one who is responsible.

use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::staff::store::Profile;
use crate::words::Message;

/// "Something needs you today": names nobody, says nothing of what it is. It stands in nobody's list of messages.
pub fn raised(to: &Profile, from: &Organisation, link: &str) -> NewMessage {
    let words = from.words(&to.locale);
    let body = Message::new("staff-mail-concern-body")
        .with("name", to.name.as_str())
        .with("link", link)
        .with("organisation", from.name.as_str());
    NewMessage {
        organisation: None,
        to: Address::mail(&to.email),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("staff-mail-concern-subject"),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    }
}
