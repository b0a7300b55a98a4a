//! Events as calendar files (RFC 5545): one appointment, or a feed of an organisation's public events. An event keeps its
//! UID for ever; SEQUENCE rises with its version; one that is called off says so instead of disappearing.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use icalendar::{Calendar, Component, EventLike, EventStatus, Property};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::Event;
use crate::organisations::Organisation;
use crate::words::Words;

/// An event as one line of a calendar.
#[derive(Clone, Debug)]
pub struct Entry {
    event: Event,
    zone: TimeZone,
    summary: String,
    description: Option<String>,
    place: Option<String>,
    link: String,
}

impl Entry {
    /// With time and link only: others may see a calendar.
    pub fn neutral(event: &Event, organisation: &Organisation, link: String, words: &Words) -> Self {
        Self {
            event: event.clone(),
            zone: TimeZone::get(&organisation.time_zone).unwrap_or(TimeZone::UTC),
            // No isolation marks in calendars (stack.md, pitfall 11).
            summary: words.plain().t("guests-calendar-neutral"),
            description: None,
            place: None,
            link,
        }
    }

    /// With title, description and place.
    pub fn detailed(event: &Event, organisation: &Organisation, link: String, words: &Words) -> Self {
        let (title, description) = event.texts(words.tag());
        Self {
            summary: title.to_owned(),
            description: description.map(str::to_owned),
            place: event.place.clone(),
            ..Self::neutral(event, organisation, link, words)
        }
    }

    /// What the public page says of it.
    pub fn public(event: &Event, organisation: &Organisation, base_url: &str, words: &Words) -> Self {
        let link = format!("{base_url}/meet/{}/{}", organisation.slug, event.id);
        Self::detailed(event, organisation, link, words)
    }

    fn draw(&self, now: Timestamp) -> icalendar::Event {
        let event = &self.event;
        let mut drawn = icalendar::Event::new();
        drawn.uid(&format!("{}@parvis", event.id));
        drawn.add_property("DTSTAMP", utc(now));
        drawn.sequence(u32::try_from(event.version - 1).unwrap_or(0));
        drawn.summary(&text(&self.summary));
        if let Some(description) = &self.description {
            drawn.description(&text(description));
        }
        if let Some(place) = &self.place {
            drawn.location(&text(place));
        }
        drawn.add_property("URL", &self.link);
        drawn.status(if event.is_cancelled() { EventStatus::Cancelled } else { EventStatus::Confirmed });
        match event.instants(&self.zone) {
            // In UTC every calendar program agrees on the instant, with no table of time zones to be trusted.
            Some((begins, ends)) => {
                drawn.add_property("DTSTART", utc(begins));
                drawn.add_property("DTEND", utc(ends));
            }
            None => {
                let day = |day: jiff::civil::Date| day.strftime("%Y%m%d").to_string();
                let next = event.on.saturating_add(1.days());
                for (name, date) in [("DTSTART", event.on), ("DTEND", next)] {
                    let mut property = Property::new(name, day(date));
                    property.add_parameter("VALUE", "DATE");
                    drawn.append_property(property);
                }
            }
        }
        drawn.done()
    }
}

fn utc(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text as a calendar may hold it: a line end of its own kind only, which the writer escapes. A bare carriage return would
/// begin a new line in the file, and with it whatever somebody wrote there.
fn text(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Escaped (RFC 5545, 3.3.11): what the writer does for the texts of an event and not for a calendar's name.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}

fn calendar(organisation: &Organisation, method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Parvis//Parvis//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", method));
    calendar.append_property(Property::new("X-WR-TIMEZONE", organisation.time_zone.as_str()));
    calendar
}

/// One appointment: a new one, a changed one, or its cancellation.
pub fn one(organisation: &Organisation, entry: &Entry, now: Timestamp) -> String {
    let method = if entry.event.is_cancelled() { "CANCEL" } else { "PUBLISH" };
    let mut calendar = calendar(organisation, method);
    calendar.push(entry.draw(now));
    calendar.to_string()
}

/// A calendar to subscribe to.
pub fn feed(organisation: &Organisation, entries: impl Iterator<Item = Entry>, now: Timestamp) -> String {
    let mut calendar = calendar(organisation, "PUBLISH");
    calendar.name(&escaped(&text(&organisation.name)));
    entries.for_each(|entry| {
        calendar.push(entry.draw(now));
    });
    calendar.to_string()
}

/// The answer that carries a calendar file.
pub fn file(calendar: &str, name: &'static str) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, calendar.to_owned()).into_response()
}
