//! The message to who is responsible for the pair.

use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::staff::store::Profile;
use crate::words::Message;

/// "Somebody would like to talk something over": names nobody, says nothing of what it is.
pub fn asked(to: &Profile, from: &Organisation, link: &str) -> NewMessage {
    let words = from.words(&to.locale);
    let body = Message::new("staff-mail-sparring-body")
        .with("name", to.name.as_str())
        .with("link", link)
        .with("organisation", from.name.as_str());
    NewMessage {
        organisation: Some(from.id),
        to: Address::mail(&to.email),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("staff-mail-sparring-subject"),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    }
}
