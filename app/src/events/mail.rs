//! Messages to the guests of an event: one for each of them, in their own language. Subjects are neutral: no name, no
//! programme, no place. The place stands behind the link.

use jiff::{Timestamp, ToSpan};

use super::{Answer, Event, Guest, LINK_DAYS_AFTER, guest_store};
use crate::db::{Stored, Tx, text_enum};
use crate::ids::GuestId;
use crate::organisations::Organisation;
use crate::outbox::{Act, NewMessage, store as outbox};
use crate::scope::OrgScope;
use crate::words::{Message, Words};

text_enum! {
    /// What a message says.
    Letter {
        /// You are invited.
        Invitation => "invitation",
        /// You have a place.
        Place => "place",
        /// Everything is full; you are on the waiting list.
        Waiting => "waiting",
        /// A place is free now, and yours.
        MovedUp => "moved-up",
        /// It is soon.
        Reminder => "reminder",
        /// It is soon, and you have not answered.
        AnswerPlease => "answer-please",
        /// Another day, time or place.
        Change => "change",
        /// It is called off.
        Cancelled => "cancelled",
        /// Thank you for coming.
        Came => "came",
        /// You did not come.
        Missed => "missed",
    }
}

impl Letter {
    /// Whether the code for the door belongs in it.
    fn has_code(self) -> bool {
        match self {
            Self::Invitation | Self::Place | Self::MovedUp | Self::Reminder | Self::Change => true,
            Self::Waiting | Self::AnswerPlease | Self::Cancelled | Self::Came | Self::Missed => false,
        }
    }

    /// What the link is for. A place is named on its page only, and who did come, did not, or cannot, has no answer to change.
    fn link_key(self) -> &'static str {
        match self {
            Self::Change => "mail-event-link-where",
            Self::Cancelled | Self::Came | Self::Missed => "mail-event-link-read",
            Self::Invitation
            | Self::Place
            | Self::Waiting
            | Self::MovedUp
            | Self::Reminder
            | Self::AnswerPlease => "mail-event-link",
        }
    }

    /// What makes it needless before it has left.
    fn stops_with(self, guest: GuestId) -> Option<Act> {
        match self {
            Self::AnswerPlease => Some(Act::AnswerInvitation(guest)),
            Self::Invitation
            | Self::Place
            | Self::Waiting
            | Self::MovedUp
            | Self::Reminder
            | Self::Change
            | Self::Cancelled
            | Self::Came
            | Self::Missed => None,
        }
    }
}

/// Who writes, from where, when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'d> {
    /// The organisation.
    pub from: &'d Organisation,
    /// What links begin with.
    pub base_url: &'d str,
    /// This instant.
    pub now: Timestamp,
}

/// Until when a link in a message about this event opens.
pub fn link_lasts_until(event: &Event, now: Timestamp) -> Timestamp {
    let last = event.on.saturating_add(LINK_DAYS_AFTER.days());
    let end =
        last.at(0, 0, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC).map_or(now, |day| day.timestamp());
    end.max(now)
}

/// Writes one message to one guest, with a link of its own, and notes that the guest knows this version of the event. A
/// guest without an address is called instead, and nothing is written to one who has withdrawn: `false`. `more` is what a coordinator wants to add.
pub fn send(
    org: &OrgScope,
    tx: &mut Tx,
    desk: Desk,
    event: &Event,
    guest: &Guest,
    letter: Letter,
    more: Option<&str>,
) -> Stored<bool> {
    guest_store::set_told(org, tx, guest.id, event.version)?;
    let Some(to) = guest.address.clone() else { return Ok(false) };
    let words = desk.from.words(&guest.locale);
    let secret = guest_store::new_link(org, tx, guest.id, desk.now, link_lasts_until(event, desk.now))?;
    let link = format!("{}/invitation/{}?lang={}", desk.base_url, secret.text(), words.tag());
    let message = NewMessage {
        organisation: Some(desk.from.id),
        to,
        person: guest.person,
        locale: words.tag().to_owned(),
        subject: words.t(&format!("mail-event-subject-{letter}")),
        body: body(&words, desk.from, event, guest, letter, more, &link),
        link: Some(link),
        text: desk.from.texts.text_message(&format!("event-{letter}"), words.tag()),
        stops_with: letter.stops_with(guest.id),
    };
    outbox::send(tx, &message, desk.now)?;
    Ok(true)
}

fn body(
    words: &Words,
    from: &Organisation,
    event: &Event,
    guest: &Guest,
    letter: Letter,
    more: Option<&str>,
    link: &str,
) -> String {
    let mut parts = vec![
        words.ta("mail-event-hello", "name", guest.name.given.as_str()),
        words.say(
            &Message::new(format!("mail-event-{letter}"))
                .with("name", guest.name.given.as_str())
                .with("organisation", from.name.as_str()),
        ),
    ];
    parts.extend(more.map(str::to_owned));
    if letter == Letter::Cancelled {
        parts.extend(event.cancel_reason.clone());
    }
    parts.push(format!("{}\n{}", event.texts(words.tag()).0, event.when(words)));
    parts.push(words.ta(letter.link_key(), "link", link));
    if letter.has_code() {
        parts.push(words.ta("mail-event-code", "code", guest.code()));
    }
    parts.push(from.signed(words.ta("mail-event-closing", "organisation", from.name.as_str())));
    parts.join("\n\n")
}

/// What stands around a letter's own sentence, for the page where the sentence is written: before it, and after it.
pub fn around(
    words: &Words,
    from: &Organisation,
    name: &str,
    letter: Letter,
    link: &str,
) -> (String, String) {
    let mut after = vec![words.t("texts-sample-event"), words.ta(letter.link_key(), "link", link)];
    if letter.has_code() {
        after.push(words.ta("mail-event-code", "code", "1234"));
    }
    after.push(from.signed(words.ta("mail-event-closing", "organisation", from.name.as_str())));
    (words.ta("mail-event-hello", "name", name), after.join("\n\n"))
}

/// Tells of a change or a cancellation everybody who has not heard of this version, once. Gives how many messages left.
pub fn tell_of_change(org: &OrgScope, tx: &mut Tx, desk: Desk, event: &Event) -> Stored<usize> {
    let letter = if event.is_cancelled() { Letter::Cancelled } else { Letter::Change };
    let mut sent = 0;
    for guest in guest_store::of_event(org, tx, event.id)? {
        if guest.must_hear_of(event.version) {
            sent += usize::from(send(org, tx, desk, event, &guest, letter, None)?);
        }
    }
    Ok(sent)
}

/// Gives free places to those who wait longest, and tells them. Gives how many moved up.
pub fn move_up(org: &OrgScope, tx: &mut Tx, desk: Desk, event: &Event) -> Stored<usize> {
    let guests = guest_store::of_event(org, tx, event.id)?;
    let up = super::guests::move_up(&guests, event.capacity);
    for guest in guests.iter().filter(|guest| up.contains(&guest.id)) {
        guest_store::set_answer(org, tx, guest.id, Answer::Yes, desk.now)?;
        send(org, tx, desk, event, guest, Letter::MovedUp, None)?;
    }
    Ok(up.len())
}
