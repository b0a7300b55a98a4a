//! The way to somebody: by what, where to, and at which hours it is safe. A message that the wrong person reads can be a
//! danger, so it is a member of staff who says what is safe, with the person.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;
use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::db::dialect::text_column;
use crate::db::{UnknownWord, text_enum};
use crate::web::form::{Faults, Fields};
use crate::words::Message;

text_enum! {
    /// By what somebody is written to.
    Channel {
        /// E-mail.
        Mail => "mail",
        /// Text message.
        Text => "text",
        /// Not at all: a person calls them.
        Phone => "phone",
    }
}

/// The hours of a day at which it is safe to write, in the organisation's time zone: from the first, until the second begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Hours {
    from: i8,
    until: i8,
}

text_column!(Hours);

impl std::fmt::Display for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.from, self.until)
    }
}

impl std::str::FromStr for Hours {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let hours =
            text.split_once('-').and_then(|(from, until)| Self::new(from.parse().ok()?, until.parse().ok()?));
        hours.ok_or_else(|| UnknownWord(text.to_owned()))
    }
}

impl Hours {
    /// From one whole hour until another, of the same day: 0 to 23, 1 to 24.
    pub fn new(from: i32, until: i32) -> Option<Self> {
        let is_a_day = (0..24).contains(&from) && from < until && until <= 24;
        let (from, until) = (i8::try_from(from).ok()?, i8::try_from(until).ok()?);
        is_a_day.then_some(Self { from, until })
    }

    /// Reads the two fields of a form; both empty: at any time.
    pub fn parse(fields: &Fields, faults: &mut Faults) -> Option<Self> {
        let from = fields.number("safe_from", 0, 23, faults);
        let until = fields.number("safe_until", 1, 24, faults);
        match (from, until) {
            (None, None) => None,
            (from, until) => {
                let hours = Self::new(from.unwrap_or(0), until.unwrap_or(24));
                if hours.is_none() {
                    faults.add_unless_present("safe_until", Message::new("messages-hours-wrong"));
                }
                hours
            }
        }
    }

    /// The hours that lie in both.
    pub fn and(self, other: Self) -> Option<Self> {
        Self::new(self.from().max(other.from()), self.until().min(other.until()))
    }

    /// The first hour.
    pub fn from(self) -> i32 {
        self.from.into()
    }

    /// The hour it ends.
    pub fn until(self) -> i32 {
        self.until.into()
    }

    /// The first instant from now on at which it is safe; now, if it is. Where a clock is put forward over the hour, the day's
    /// clock decides as everybody's does.
    pub fn next(self, now: Timestamp, zone: &TimeZone) -> Timestamp {
        let local = now.to_zoned_datetime(zone.clone());
        let hour = local.hour();
        if (self.from..self.until).contains(&hour) {
            return now;
        }
        let day = if hour < self.from {
            local.date()
        } else {
            local.date().saturating_add(jiff::Span::new().days(1))
        };
        let begins = Time::new(self.from, 0, 0, 0).unwrap_or_default();
        day.to_datetime(begins).to_zoned_datetime(zone.clone()).map_or(now, |begins| begins.timestamp())
    }
}

/// Where to write to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// By what.
    pub channel: Channel,
    /// An e-mail address, or a phone number as it was written.
    pub to: String,
    /// When it is safe; none: at any time.
    pub hours: Option<Hours>,
}

impl Address {
    /// An e-mail address, at any time: staff, partners, services.
    pub fn mail(to: impl Into<String>) -> Self {
        Self { channel: Channel::Mail, to: to.into(), hours: None }
    }
}

/// A phone number as gateways want it (ITU-T E.164): a plus, the country, the number. What was written without a country is
/// taken for one of the time zone's country; none for what is no number, and for a zone whose country we do not know.
pub fn international(phone: &str, time_zone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let number = if phone.trim_start().starts_with('+') {
        digits
    } else if let Some(abroad) = digits.strip_prefix("00") {
        abroad.to_owned()
    } else {
        // Finland and Sweden dial a zero inside the country which is left out from abroad; Norway and Denmark do not.
        let (country, inside) = match time_zone {
            "Europe/Oslo" => ("47", digits.as_str()),
            "Europe/Copenhagen" => ("45", digits.as_str()),
            "America/Nuuk" => ("299", digits.as_str()),
            "Europe/Helsinki" => ("358", digits.strip_prefix('0').unwrap_or(&digits)),
            "Europe/Stockholm" => ("46", digits.strip_prefix('0').unwrap_or(&digits)),
            _ => return None,
        };
        format!("{country}{inside}")
    };
    (8..=15).contains(&number.len()).then(|| format!("+{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oslo() -> TimeZone {
        TimeZone::get("Europe/Oslo").unwrap()
    }

    fn next(hours: (i32, i32), local: &str) -> String {
        let now: Timestamp =
            format!("{local}[Europe/Oslo]").parse::<jiff::ZonedDateTime>().unwrap().timestamp();
        let next = Hours::new(hours.0, hours.1).unwrap().next(now, &oslo());
        next.to_zoned_datetime(oslo()).datetime().to_string()
    }

    #[test]
    fn a_message_waits_for_the_morning_and_goes_at_once_inside_the_hours() {
        assert_eq!(next((9, 16), "2026-03-02T08:59:59"), "2026-03-02T09:00:00");
        assert_eq!(next((9, 16), "2026-03-02T09:00:00"), "2026-03-02T09:00:00");
        assert_eq!(next((9, 16), "2026-03-02T15:59:00"), "2026-03-02T15:59:00");
        assert_eq!(next((9, 16), "2026-03-02T16:00:00"), "2026-03-03T09:00:00");
        assert_eq!(next((0, 24), "2026-03-02T23:30:00"), "2026-03-02T23:30:00");
    }

    #[test]
    fn hours_are_those_of_the_clock_on_the_wall_also_when_it_is_changed() {
        // Clocks go from 2:00 to 3:00 on 29 March 2026, and from 3:00 back to 2:00 on 25 October.
        assert_eq!(next((9, 16), "2026-03-28T20:00:00"), "2026-03-29T09:00:00");
        assert_eq!(next((2, 5), "2026-03-28T20:00:00"), "2026-03-29T03:00:00");
        assert_eq!(next((9, 16), "2026-10-24T20:00:00"), "2026-10-25T09:00:00");
    }

    #[test]
    fn hours_lie_within_one_day() {
        assert!(Hours::new(9, 9).is_none() && Hours::new(16, 9).is_none() && Hours::new(-1, 5).is_none());
        assert!(Hours::new(0, 25).is_none() && Hours::new(0, 24).is_some());
    }

    #[test]
    fn numbers_are_written_as_the_world_dials_them() {
        let inside = |phone: &str, zone: &str| international(phone, zone);
        assert_eq!(inside("900 00 001", "Europe/Oslo").as_deref(), Some("+4790000001"));
        assert_eq!(inside("+47 900 00 001", "Europe/Helsinki").as_deref(), Some("+4790000001"));
        assert_eq!(inside("0047 90000001", "Europe/Oslo").as_deref(), Some("+4790000001"));
        assert_eq!(inside("040-123 4567", "Europe/Helsinki").as_deref(), Some("+358401234567"));
        assert_eq!(inside("20 12 34 56", "Europe/Copenhagen").as_deref(), Some("+4520123456"));
        assert_eq!(inside("12", "Europe/Oslo"), None);
        assert_eq!(inside("555 123 4567", "America/Chicago"), None);
    }
}
