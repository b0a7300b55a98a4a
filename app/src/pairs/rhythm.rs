//! How often a pair wants to meet, where the method says so as a rhythm and not as a total: what this period and the one before
//! have of it. It is shown kindly: reaching it is said, falling short is not.

use jiff::ToSpan;
use jiff::civil::Date;

use super::meetings::Meeting;
use super::telling::pages::length;
use crate::methods::{Per, Rhythm, Unit};
use crate::words::Words;

/// What a pair has done in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Own meetings.
    pub meetings: u32,
    /// Their length, as far as somebody told it. Unit: minutes.
    pub minutes: i32,
}

impl Done {
    /// Of these meetings, those from a day to another, both included.
    pub fn within(meetings: &[Meeting], (first, last): (Date, Date)) -> Self {
        let those = meetings.iter().filter(|meeting| (first..=last).contains(&meeting.on));
        those.fold(Self::default(), |done, meeting| Self {
            meetings: done.meetings + 1,
            minutes: done.minutes + meeting.minutes.unwrap_or_default(),
        })
    }

    /// Whether it is at least what the rhythm says. More is welcome and never asked for.
    pub fn keeps(self, rhythm: &Rhythm) -> bool {
        match rhythm.unit {
            Unit::Meetings => self.meetings >= rhythm.least,
            Unit::Hours => i64::from(self.minutes) >= 60 * i64::from(rhythm.least),
        }
    }
}

/// The first and the last day of the period a day is in: its month, or its week from Monday to Sunday.
pub fn period(per: Per, day: Date) -> (Date, Date) {
    match per {
        Per::Month => (day.first_of_month(), day.last_of_month()),
        Per::Week => {
            let monday = day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days());
            (monday, monday.saturating_add(6.days()))
        }
    }
}

/// What is said of it: this period, and the one before where the pair existed from its first day.
pub fn sentences(
    words: &Words,
    rhythm: &Rhythm,
    meetings: &[Meeting],
    introduced_on: Date,
    today: Date,
) -> Vec<String> {
    let now = period(rhythm.per, today);
    let before = period(rhythm.per, now.0.saturating_sub(1.days()));
    let mut said = vec![sentence(words, rhythm, "now", Done::within(meetings, now))];
    if introduced_on <= before.0 {
        said.push(sentence(words, rhythm, "before", Done::within(meetings, before)));
    }
    said
}

fn sentence(words: &Words, rhythm: &Rhythm, when: &str, done: Done) -> String {
    let amount = match rhythm.unit {
        Unit::Meetings => words.tn("pairs-rhythm-meetings", done.meetings),
        Unit::Hours if done.minutes == 0 => words.tn("pairs-rhythm-meetings", done.meetings),
        Unit::Hours => length(done.minutes, words),
    };
    let said = words.ta(&format!("pairs-rhythm-{when}-{}", rhythm.per), "done", amount);
    if done.keeps(rhythm) { format!("{said} {}", words.t("pairs-rhythm-kept")) } else { said }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ids::{MeetingId, PairId};

    fn meeting(on: Date, minutes: Option<i32>) -> Meeting {
        Meeting {
            id: MeetingId::new(),
            pair: PairId::new(),
            on,
            minutes,
            note: None,
            told_by: None,
            next: None,
        }
    }

    #[test]
    fn a_week_begins_on_monday_and_a_month_ends_on_its_last_day() {
        assert_eq!(period(Per::Week, date(2026, 3, 1)), (date(2026, 2, 23), date(2026, 3, 1)));
        assert_eq!(period(Per::Month, date(2028, 2, 10)), (date(2028, 2, 1), date(2028, 2, 29)));
    }

    #[test]
    fn hours_and_meetings_of_a_period_are_added_and_compared_with_the_least() {
        let meetings = [
            meeting(date(2026, 3, 1), Some(120)),
            meeting(date(2026, 3, 31), Some(120)),
            meeting(date(2026, 3, 15), None),
            meeting(date(2026, 4, 1), Some(600)),
        ];
        let march = Done::within(&meetings, period(Per::Month, date(2026, 3, 15)));
        assert_eq!(march, Done { meetings: 3, minutes: 240 });
        let rhythm = |unit, least| Rhythm { per: Per::Month, unit, least, most: 8 };
        assert!(march.keeps(&rhythm(Unit::Hours, 4)) && !march.keeps(&rhythm(Unit::Hours, 5)));
        assert!(march.keeps(&rhythm(Unit::Meetings, 3)) && !march.keeps(&rhythm(Unit::Meetings, 4)));
    }

    #[test]
    fn what_was_kept_is_said_and_what_was_not_is_no_reproach() {
        let words = Words::for_tag("en").plain();
        let rhythm = Rhythm { per: Per::Week, unit: Unit::Meetings, least: 1, most: 2 };
        let said = sentences(
            &words,
            &rhythm,
            &[meeting(date(2026, 3, 3), None)],
            date(2026, 2, 1),
            date(2026, 3, 12),
        );
        assert_eq!(said, ["This week so far: no meeting.", "Last week: one meeting. That is as agreed."]);
        assert_eq!(sentences(&words, &rhythm, &[], date(2026, 3, 10), date(2026, 3, 12)).len(), 1);
    }
}
