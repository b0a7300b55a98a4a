//! Events: every dated thing people are invited to. Info meetings, training dates, gatherings, volunteer meetings, social
//! events; invitations and answers, the waiting list, who came, and what came of it.

pub mod calendar;
pub mod conversion;
pub mod door;
pub mod form;
pub mod guest_store;
pub mod guests;
pub mod invitation;
pub mod mail;
pub mod pages;
pub mod public;
pub mod reminders;
pub mod staff_guests;
pub mod store;
pub mod writing;

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::db::text_enum;
use crate::ids::{EventId, RoundId};
use crate::people::days_between;
use crate::web::form::{Form, Offer};
use crate::words::{Message, Words};

pub use guests::{Answer, Came, Counts, Guest, GuestName, Origin};

/// How long an event lasts when nobody has said so. Unit: hours.
pub const USUAL_HOURS: i64 = 2;
/// How long the code at the door works, from when it is made. Unit: hours.
pub const DOOR_HOURS: i64 = 12;
/// How long after its event an invitation's link still opens. Unit: days.
pub const LINK_DAYS_AFTER: i64 = 14;
/// The most places an event can have.
pub const LARGEST_CAPACITY: i32 = 10_000;
/// The earliest reminder. Unit: days.
pub const LONGEST_NOTICE: i32 = 30;

text_enum! {
    /// What an event is.
    Kind {
        /// Tells people what the programme is, so that some sign up.
        InfoMeeting => "info-meeting",
        /// One date of a module of the method's training.
        Training => "training",
        /// A common meeting of a round's pairs; it counts in their commitment.
        Gathering => "gathering",
        /// Mentors among themselves: a talk, a round of sparring.
        VolunteerMeeting => "volunteer-meeting",
        /// A way in: also for people without a match.
        SocialEvent => "social-event",
    }
}

impl Kind {
    /// Whether people come who may sign up for a programme afterwards. To the other kinds come those who take part already.
    pub fn is_a_way_in(self) -> bool {
        match self {
            Self::InfoMeeting | Self::SocialEvent => true,
            Self::Training | Self::Gathering | Self::VolunteerMeeting => false,
        }
    }
}

text_enum! {
    /// Who is invited by name.
    Audience {
        /// The mentors of the round who take part.
        RoundMentors => "round-mentors",
        /// The mentees of the round who take part.
        RoundMentees => "round-mentees",
        /// Both people of every open pair of the round.
        RoundPairs => "round-pairs",
        /// Everybody who takes part: in the round, or anywhere in the organisation.
        Everybody => "everybody",
        /// Those of them who have no match.
        Unmatched => "unmatched",
        /// Nobody: whoever wants to comes.
        Nobody => "nobody",
    }
}

impl Audience {
    /// Whether it speaks of a round.
    pub fn needs_round(self) -> bool {
        match self {
            Self::RoundMentors | Self::RoundMentees | Self::RoundPairs => true,
            Self::Everybody | Self::Unmatched | Self::Nobody => false,
        }
    }
}

text_enum! {
    /// How a stranger heard of us.
    Channel {
        /// From somebody they know.
        Friend => "friend",
        /// At work or at school.
        Work => "work",
        /// From the municipality or a job centre.
        Municipality => "municipality",
        /// A newspaper or the radio.
        Press => "press",
        /// The internet.
        Internet => "internet",
        /// A poster or a leaflet.
        Poster => "poster",
        /// From another association.
        Association => "association",
        /// Somewhere else.
        Other => "other",
    }
}

/// The ways somebody may have heard of us, to choose from.
pub fn channel_offers(form: &Form, words: &Words) -> Vec<Offer> {
    let offer =
        |channel: &Channel| form.offer("channel", channel, words.t(&format!("guests-channel-{channel}")));
    Channel::ALL.iter().map(offer).collect()
}

/// Title and description in one more language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Translation {
    /// The title.
    pub title: String,
    /// What it is about.
    pub description: Option<String>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// What it is.
    pub kind: Kind,
    /// Whose it is; none: the whole organisation's.
    pub round: Option<RoundId>,
    /// A training date: which module of the round's method.
    pub module: Option<String>,
    /// In the organisation's own language.
    pub title: String,
    /// What it is about, in the same language.
    pub description: Option<String>,
    /// Both in other languages, by tag.
    pub translations: BTreeMap<String, Translation>,
    /// The day, in the organisation's time zone.
    pub on: Date,
    /// From when.
    pub starts_at: Option<Time>,
    /// Until when.
    pub ends_at: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// Who else holds it.
    pub hosts: Option<String>,
    /// Who speaks.
    pub speaker: Option<String>,
    /// How many places; none: as many as come.
    pub capacity: Option<i32>,
    /// Who is invited by name.
    pub audience: Audience,
    /// Whether it has a public page where strangers sign up.
    pub is_public: bool,
    /// A reminder goes out this many days before; 0: none.
    pub remind_days: i32,
    /// Rises with every change that people must hear of.
    pub version: i32,
    /// When it was called off.
    pub cancelled_at: Option<Timestamp>,
    /// Why, as people are told.
    pub cancel_reason: Option<String>,
    /// The secret in the code at its door, and until when it works.
    pub door: Option<(String, Timestamp)>,
}

impl Event {
    /// Its page for staff.
    pub fn path(&self) -> String {
        format!("/events/{}", self.id)
    }

    /// Whether it was called off.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled_at.is_some()
    }

    /// Title and description for this reader: their language, else the organisation's.
    pub fn texts(&self, tag: &str) -> (&str, Option<&str>) {
        match self.translations.get(tag) {
            Some(own) if !own.title.is_empty() => (&own.title, own.description.as_deref()),
            Some(_) | None => (&self.title, self.description.as_deref()),
        }
    }

    /// "Monday 2 March 2026, 18:00–20:00".
    pub fn when(&self, words: &Words) -> String {
        let day = words.weekday(self.on);
        match (self.starts_at, self.ends_at) {
            (None, _) => day,
            (Some(from), None) => words.ta2("guests-when", "day", day, "time", clock(from)),
            (Some(from), Some(until)) => {
                words.ta2("guests-when", "day", day, "time", format!("{}–{}", clock(from), clock(until)))
            }
        }
    }

    /// When it begins and ends as instants, in the organisation's zone; none for an event of the whole day.
    pub fn instants(&self, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        let begins = self.on.to_datetime(self.starts_at?).to_zoned_datetime(zone.clone()).ok()?.timestamp();
        let told = self.ends_at.and_then(|time| {
            // Past midnight it ends on the next day.
            let day = if Some(time) <= self.starts_at { self.on.tomorrow().ok()? } else { self.on };
            Some(day.to_datetime(time).to_zoned_datetime(zone.clone()).ok()?.timestamp())
        });
        Some((begins, told.unwrap_or(begins + USUAL_HOURS.hours())))
    }

    /// Whether anybody can still answer: it is not over and not called off.
    pub fn takes_answers(&self, today: Date) -> Result<(), CannotAnswer> {
        if self.is_cancelled() {
            Err(CannotAnswer::Cancelled)
        } else if self.on < today {
            Err(CannotAnswer::Over { on: self.on })
        } else {
            Ok(())
        }
    }

    /// Whether who came can be written down: from its own day on.
    pub fn may_be_attended(&self, today: Date) -> Result<(), CannotAttend> {
        if self.is_cancelled() {
            Err(CannotAttend::Cancelled)
        } else if self.on > today {
            Err(CannotAttend::NotYet { on: self.on })
        } else {
            Ok(())
        }
    }

    /// Whether it can be called off.
    pub fn may_cancel(&self, came: usize) -> Result<(), CannotCancel> {
        if self.is_cancelled() {
            Err(CannotCancel::AlreadyCancelled)
        } else if came > 0 {
            Err(CannotCancel::SomebodyCame { n: came })
        } else {
            Ok(())
        }
    }

    /// Whether it can be changed into `new`.
    pub fn may_become(&self, new: &Self, came: usize, today: Date) -> Result<(), CannotChange> {
        if self.is_cancelled() {
            Err(CannotChange::Cancelled)
        } else if came > 0 && new.on > today {
            Err(CannotChange::SomebodyCame { n: came })
        } else if came > 0 && (new.kind != self.kind || new.module != self.module || new.round != self.round)
        {
            Err(CannotChange::Counted { n: came })
        } else {
            Ok(())
        }
    }

    /// Whether people must hear of the change: another day, time or place.
    pub fn is_moved_by(&self, new: &Self) -> bool {
        (self.on, self.starts_at, self.ends_at, &self.place)
            != (new.on, new.starts_at, new.ends_at, &new.place)
    }

    /// Whether today is the day for its reminder, for somebody who heard of it on `told_on`. Who heard of it later than
    /// that day knows already.
    pub fn reminds(&self, told_on: Date, today: Date) -> bool {
        let left = days_between(today, self.on);
        let window_opened = self.on.saturating_sub(i64::from(self.remind_days).days());
        self.remind_days > 0
            && !self.is_cancelled()
            && (0..=self.remind_days).contains(&left)
            && told_on < window_opened
    }
}

/// "18:00".
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

macro_rules! reasons {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $({ $field:ident: $t:ty })? => $key:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant $({
            /// What the sentence mentions.
            $field: $t
        })?),+ }

        impl $name {
            /// What is so, and what to do.
            pub fn message(&self) -> Message {
                match self {
                    $(Self::$variant $({ $field })? => Message::new($key)$(.with(stringify!($field), *$field))?),+
                }
            }
        }
    };
}

reasons! {
    /// Why an answer cannot be taken.
    CannotAnswer {
        /// It was called off.
        Cancelled => "guests-is-cancelled",
        /// It has been.
        Over { on: Date } => "guests-is-over",
    }
}

reasons! {
    /// Why nobody can be written down as having come.
    CannotAttend {
        /// It was called off.
        Cancelled => "guests-is-cancelled",
        /// It has not been yet.
        NotYet { on: Date } => "events-cannot-attend-not-yet",
    }
}

reasons! {
    /// Why an event cannot be called off.
    CannotCancel {
        /// It was, before.
        AlreadyCancelled => "guests-is-cancelled",
        /// People were there.
        SomebodyCame { n: usize } => "events-cannot-cancel-somebody-came",
    }
}

reasons! {
    /// Why an event cannot be changed like that.
    CannotChange {
        /// It was called off.
        Cancelled => "guests-is-cancelled",
        /// Nobody can have come to what has not been yet.
        SomebodyCame { n: usize } => "events-cannot-move-somebody-came",
        /// Who came was counted for what it is.
        Counted { n: usize } => "events-cannot-become-somebody-came",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn evening() -> Event {
        Event {
            id: EventId::new(),
            kind: Kind::InfoMeeting,
            round: None,
            module: None,
            title: "Become a mentor".to_owned(),
            description: None,
            translations: BTreeMap::new(),
            on: date(2026, 3, 29),
            starts_at: Some(time(19, 0, 0, 0)),
            ends_at: None,
            place: None,
            hosts: None,
            speaker: None,
            capacity: Some(20),
            audience: Audience::Nobody,
            is_public: true,
            remind_days: 3,
            version: 1,
            cancelled_at: None,
            cancel_reason: None,
            door: None,
        }
    }

    #[test]
    fn a_reminder_goes_out_from_three_days_before_to_those_who_knew_earlier() {
        let told_on = date(2026, 3, 25);
        let on = |day| evening().reminds(told_on, date(2026, 3, day));
        assert_eq!([on(25), on(26), on(29), on(30)], [false, true, true, false]);
        assert!(!evening().reminds(date(2026, 3, 26), date(2026, 3, 28)), "was told yesterday");
        assert!(!Event { remind_days: 0, ..evening() }.reminds(told_on, date(2026, 3, 29)));
    }

    #[test]
    fn on_the_night_the_clocks_change_an_evening_is_where_its_zone_says() {
        let zone = TimeZone::get("Europe/Oslo").unwrap();
        let (begins, ends) = evening().instants(&zone).unwrap();
        assert_eq!(begins.to_string(), "2026-03-29T17:00:00Z", "summer time since this morning");
        assert_eq!(ends.to_string(), "2026-03-29T19:00:00Z");
        let late = Event { ends_at: Some(time(0, 30, 0, 0)), ..evening() };
        assert_eq!(late.instants(&zone).unwrap().1.to_string(), "2026-03-29T22:30:00Z");
    }

    #[test]
    fn what_people_must_hear_of_is_another_day_time_or_place() {
        let new = Event { title: "Another name".to_owned(), capacity: None, ..evening() };
        assert!(!evening().is_moved_by(&new));
        assert!(evening().is_moved_by(&Event { place: Some("Værkerne".to_owned()), ..evening() }));
        assert!(evening().is_moved_by(&Event { on: date(2026, 3, 30), ..evening() }));
    }

    #[test]
    fn nobody_can_have_come_to_an_event_of_tomorrow() {
        let today = date(2026, 3, 29);
        let moved = Event { on: date(2026, 3, 30), ..evening() };
        assert_eq!(evening().may_become(&moved, 0, today), Ok(()));
        assert_eq!(evening().may_become(&moved, 4, today), Err(CannotChange::SomebodyCame { n: 4 }));
        assert_eq!(evening().may_cancel(1), Err(CannotCancel::SomebodyCame { n: 1 }));
        assert_eq!(evening().may_be_attended(date(2026, 3, 28)), Err(CannotAttend::NotYet { on: today }));
        assert_eq!(evening().takes_answers(date(2026, 3, 30)), Err(CannotAnswer::Over { on: today }));
    }
}
