//! Messages about referrals: the partner's link, and the notice to whoever was referred (GDPR Art. 14).

use super::Partner;
use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::people::Somebody;
use crate::words::Message;

/// The link to the partner's page, in the organisation's language; none without an address.
pub fn link(from: &Organisation, partner: &Partner, link: &str) -> Option<NewMessage> {
    let recipient = partner.email.clone()?;
    let words = from.words(&from.locale);
    let name = partner.contact.as_deref().unwrap_or(&partner.name);
    let body = Message::new("staff-partner-mail-link")
        .with("name", name)
        .with("organisation", from.name.as_str())
        .with("link", link);
    Some(NewMessage {
        organisation: Some(from.id),
        to: Address::mail(recipient),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("staff-partner-mail-subject"),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    })
}

/// "Somebody told us about you, and this is what we know": in the person's own language; none without an address.
pub fn notice(from: &Organisation, partner: &Partner, who: &Somebody) -> Option<NewMessage> {
    let recipient = who.email.clone()?;
    let words = from.words(&who.locale);
    let body = Message::new("referrals-mail-notice")
        .with("name", who.name.as_str())
        .with("partner", partner.name.as_str())
        .with("organisation", from.name.as_str());
    Some(NewMessage {
        organisation: Some(from.id),
        to: Address::mail(recipient),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.t("referrals-mail-subject"),
        body: from.signed(words.say(&body)),
        link: None,
        text: None,
        stops_with: None,
    })
}
