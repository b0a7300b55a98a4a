//! A calendar file as a program of another house reads it: calcard parses what icalendar wrote. What the format asks of the
//! bytes themselves (RFC 5545, 3.1) is looked at before any parser.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Component, ICalendarProperty as Property,
    ICalendarValue as Value,
};

use crate::world::Reply;

/// A calendar.
#[derive(Debug)]
pub struct Calendar {
    pub method: String,
    pub name: Option<String>,
    pub appointments: Vec<Appointment>,
}

/// One appointment.
#[derive(Clone, Debug)]
pub struct Appointment {
    pub uid: String,
    pub sequence: i64,
    pub status: String,
    pub summary: String,
    pub description: Option<String>,
    pub place: Option<String>,
    pub link: Option<String>,
    /// An instant in UTC (`2026-03-10T16:00:00Z`), or a whole day (`2026-03-10`).
    pub start: String,
    pub end: String,
}

/// The most octets of a line, its end left out.
const LONGEST_LINE: usize = 75;

/// Lines end with CRLF and with nothing else, are short enough, and are text each of them: a fold inside a letter is unreadable
/// to whoever looks at a line alone.
fn lines_are_sound(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.ends_with("\r\n"), "the last line has no end");
    let bare = text.replace("\r\n", "");
    assert!(!bare.contains(['\r', '\n']), "a line ends with something other than CRLF: {text:?}");
    let mut rest = bytes;
    while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
        let line = &rest[..end];
        assert!(line.len() <= LONGEST_LINE, "{} octets are not folded: {text}", line.len());
        assert!(std::str::from_utf8(line).is_ok(), "a line is folded inside a letter: {text}");
        assert!(!line.is_empty(), "an empty line: {text:?}");
        rest = &rest[end + 2..];
    }
}

fn text(of: &ICalendarComponent, name: &Property) -> Option<String> {
    let mut found = of.entries.iter().filter(|entry| entry.name == *name);
    let entry = found.next()?;
    assert!(found.next().is_none(), "{name:?} stands twice: {of:?}");
    assert_eq!(entry.values.len(), 1, "one text was read as several: {entry:?}");
    if let Value::Integer(number) = &entry.values[0] {
        return Some(number.to_string());
    }
    let text = entry.values[0].as_text();
    Some(text.unwrap_or_else(|| panic!("no text: {entry:?}")).to_owned())
}

fn needed(of: &ICalendarComponent, name: &Property) -> String {
    text(of, name).unwrap_or_else(|| panic!("{name:?} is needed: {of:?}"))
}

fn time(of: &ICalendarComponent, name: &Property) -> String {
    let entry = of.property(name).unwrap_or_else(|| panic!("{name:?} is needed: {of:?}"));
    let Value::PartialDateTime(read) = &entry.values[0] else { panic!("no time: {entry:?}") };
    let day = format!("{:04}-{:02}-{:02}", read.year.unwrap(), read.month.unwrap(), read.day.unwrap());
    let Some(hour) = read.hour else {
        let params = format!("{:?}", entry.params);
        assert!(params.contains("Date"), "a day says that it is one (VALUE=DATE): {params}");
        return day;
    };
    assert_eq!((read.tz_hour, read.tz_minute), (Some(0), Some(0)), "an instant is in UTC: {entry:?}");
    format!("{day}T{hour:02}:{:02}:{:02}Z", read.minute.unwrap(), read.second.unwrap_or(0))
}

fn appointment(of: &ICalendarComponent) -> Appointment {
    time(of, &Property::Dtstamp);
    Appointment {
        uid: needed(of, &Property::Uid),
        sequence: needed(of, &Property::Sequence).parse().unwrap(),
        status: needed(of, &Property::Status),
        summary: needed(of, &Property::Summary),
        description: text(of, &Property::Description),
        place: text(of, &Property::Location),
        link: text(of, &Property::Url),
        start: time(of, &Property::Dtstart),
        end: time(of, &Property::Dtend),
    }
}

/// Reads what a page answered.
#[track_caller]
pub fn read(reply: &Reply) -> Calendar {
    reply.is(200);
    assert_eq!(reply.headers["content-type"], "text/calendar; charset=utf-8");
    lines_are_sound(&reply.bytes);
    let parsed = ICalendar::parse(reply.body())
        .unwrap_or_else(|entry| panic!("no calendar but {entry:?}: {}", reply.body()));
    let whole = &parsed.components[0];
    assert_eq!(whole.component_type, Component::VCalendar);
    assert_eq!(needed(whole, &Property::Version), "2.0");
    assert!(!needed(whole, &Property::Prodid).is_empty());
    let inside: Vec<&ICalendarComponent> = parsed.components[1..].iter().collect();
    assert!(inside.iter().all(|one| one.component_type == Component::VEvent), "{inside:?}");
    Calendar {
        method: needed(whole, &Property::Method),
        name: text(whole, &Property::Name),
        appointments: inside.into_iter().map(appointment).collect(),
    }
}

/// The one appointment of a file.
#[track_caller]
pub fn read_one(reply: &Reply) -> (String, Appointment) {
    let calendar = read(reply);
    assert_eq!(calendar.appointments.len(), 1, "{calendar:?}");
    (calendar.method, calendar.appointments[0].clone())
}
