//! Messages to the colleague who looks after a pair, or stands in, from now on.

use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::staff::store::Profile;
use crate::words::Message;

/// "A pair is yours now": who gave it and where it stands. Neither of the two is named.
pub fn handed_over(to: &Profile, from: &Organisation, by: &str, link: &str) -> NewMessage {
    let body = Message::new("staff-mail-hand-over-body").with("by", by);
    to_colleague(to, from, ("staff-mail-hand-over-subject", body), link)
}

/// A message to a colleague about the pairs they look after: the key of its subject, and what it says.
pub fn to_colleague(
    to: &Profile,
    from: &Organisation,
    (subject, body): (&str, Message),
    link: &str,
) -> NewMessage {
    let words = from.words(&to.locale);
    let body =
        body.with("name", to.name.as_str()).with("link", link).with("organisation", from.name.as_str());
    NewMessage {
        organisation: Some(from.id),
        to: Address::mail(&to.email),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t(subject),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    }
}
