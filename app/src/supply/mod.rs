//! Supply and demand: where mentees wait and where mentors have places, by area, language, field of work and interest;
//! and the queue of each municipality. Pure counting over plain people.

pub mod pages;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::ParticipationId;
use crate::methods::Side;
use crate::people::days_between;

/// How many months the queue looks back, the present one included.
pub const MONTHS_SHOWN: usize = 6;

text_enum! {
    /// What people are told apart by.
    By {
        /// Where they live.
        Area => "area",
        /// Which languages they speak.
        Language => "language",
        /// The field they work in, or want to.
        Field => "field",
        /// What they like to do.
        Interest => "interest",
    }
}

/// Somebody who waits for a mentor, or a mentor with places.
#[derive(Clone, Debug)]
pub struct Party {
    /// Their participation.
    pub id: ParticipationId,
    /// Their name.
    pub name: String,
    /// On which side.
    pub side: Side,
    /// The day of signing up.
    pub applied_on: Date,
    /// Where they live.
    pub area: Option<String>,
    /// What they speak, by tag; empty before the interview.
    pub languages: BTreeSet<String>,
    /// The field they work in, or want to.
    pub field: Option<String>,
    /// What they like to do, by slug.
    pub interests: BTreeSet<String>,
    /// A mentor's free places; 1 for a mentee who waits.
    pub places: i64,
}

impl Party {
    /// Where they stand in a table: several rows when they speak several languages; one without a key when it is not
    /// known.
    pub fn keys(&self, by: By) -> Vec<Option<&str>> {
        let many = |slugs: &BTreeSet<String>| slugs.len();
        match by {
            By::Area => vec![self.area.as_deref()],
            By::Field => vec![self.field.as_deref()],
            By::Language if many(&self.languages) > 0 => {
                self.languages.iter().map(|tag| Some(tag.as_str())).collect()
            }
            By::Interest if many(&self.interests) > 0 => {
                self.interests.iter().map(|slug| Some(slug.as_str())).collect()
            }
            By::Language | By::Interest => vec![None],
        }
    }
}

/// One row of the gauge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The area, language, field or interest; none: not known.
    pub key: Option<String>,
    /// Mentees who wait. Unit: people.
    pub waiting: i64,
    /// Free places of mentors who take part. Unit: pairs.
    pub places: i64,
}

impl Line {
    /// How many places are missing; negative: to spare.
    pub fn lack(&self) -> i64 {
        self.waiting - self.places
    }
}

/// Counts who waits and who has room. The greatest lack stands first, what is not known last.
pub fn gauge(by: By, people: &[Party]) -> Vec<Line> {
    let mut counted = BTreeMap::<Option<&str>, (i64, i64)>::new();
    for one in people {
        for key in one.keys(by) {
            let (waiting, places) = counted.entry(key).or_default();
            match one.side {
                Side::Mentee => *waiting += 1,
                Side::Mentor => *places += one.places,
            }
        }
    }
    let mut lines: Vec<Line> = counted
        .into_iter()
        .map(|(key, (waiting, places))| Line { key: key.map(str::to_owned), waiting, places })
        .collect();
    lines.sort_by_key(|line| (line.key.is_none(), -line.lack(), -line.waiting, line.key.clone()));
    lines
}

/// The queue of one municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// Slug of the area; none: not told.
    pub area: Option<String>,
    /// Mentees who wait.
    pub waiting: usize,
    /// Days the first of them has waited since the sign-up.
    pub longest: Option<i32>,
    /// Days half of them have waited, or less.
    pub median: Option<i32>,
    /// Mentees who signed up, month by month, the present month last; whatever became of them.
    pub new: [usize; MONTHS_SHOWN],
    /// Free places of mentors who live there.
    pub places: i64,
}

/// The queues: those of `areas` in their order, whether or not anybody waits, then others where somebody lives.
/// `everybody` are all mentees of the round with the day they signed up.
pub fn queues(
    areas: &[String],
    people: &[Party],
    everybody: &[(Option<String>, Date)],
    today: Date,
) -> Vec<Queue> {
    let mut all: Vec<Option<String>> = areas.iter().cloned().map(Some).collect();
    let lived_in: BTreeSet<Option<String>> = people
        .iter()
        .map(|one| one.area.clone())
        .chain(everybody.iter().map(|(area, _)| area.clone()))
        .collect();
    all.extend(
        lived_in.iter().filter(|area| area.is_some() && !all.contains(area)).cloned().collect::<Vec<_>>(),
    );
    all.extend(lived_in.contains(&None).then_some(None));
    all.into_iter().map(|area| queue(area, people, everybody, today)).collect()
}

fn queue(area: Option<String>, people: &[Party], everybody: &[(Option<String>, Date)], today: Date) -> Queue {
    let here = |side: Side| people.iter().filter(move |one| one.side == side);
    let local = |one: &&Party| one.area == area;
    let mut days: Vec<i32> =
        here(Side::Mentee).filter(local).map(|one| days_between(one.applied_on, today)).collect();
    days.sort_unstable();
    let mut new = [0; MONTHS_SHOWN];
    for (_, applied_on) in everybody.iter().filter(|(lives, _)| *lives == area) {
        if let Some(month) = months().position(|back| is_in_month(*applied_on, today, back)) {
            new[month] += 1;
        }
    }
    Queue {
        waiting: days.len(),
        longest: days.last().copied(),
        median: days.get(days.len().saturating_sub(1) / 2).copied(),
        new,
        places: here(Side::Mentor).filter(local).map(|one| one.places).sum(),
        area,
    }
}

/// How many months ago each shown month is, the oldest first.
pub fn months() -> impl Iterator<Item = i64> {
    (0..MONTHS_SHOWN as i64).rev()
}

/// The first day of the month so many months before `today`.
pub fn month_before(today: Date, back: i64) -> Date {
    today.first_of_month().saturating_sub(back.months())
}

fn is_in_month(day: Date, today: Date, back: i64) -> bool {
    day <= today && day.first_of_month() == month_before(today, back)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn party(side: Side, area: Option<&str>, languages: &[&str], places: i64) -> Party {
        Party {
            id: ParticipationId::new(),
            name: "N'Diaye".to_owned(),
            side,
            applied_on: date(2026, 3, 1),
            area: area.map(str::to_owned),
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            field: None,
            interests: BTreeSet::new(),
            places,
        }
    }

    fn line(key: Option<&str>, waiting: i64, places: i64) -> Line {
        Line { key: key.map(str::to_owned), waiting, places }
    }

    #[test]
    fn the_greatest_lack_stands_first_and_what_is_not_known_last() {
        let people = [
            party(Side::Mentee, Some("ringsted"), &[], 1),
            party(Side::Mentee, Some("soro"), &[], 1),
            party(Side::Mentee, Some("soro"), &[], 1),
            party(Side::Mentee, None, &[], 1),
            party(Side::Mentor, Some("ringsted"), &[], 3),
        ];
        let expected = [line(Some("soro"), 2, 0), line(Some("ringsted"), 1, 3), line(None, 1, 0)];
        assert_eq!(gauge(By::Area, &people), expected);
        assert_eq!(expected[1].lack(), -2);
    }

    #[test]
    fn who_speaks_two_languages_stands_in_both_rows() {
        let people = [party(Side::Mentee, None, &["ar", "da"], 1), party(Side::Mentor, None, &["da"], 2)];
        assert_eq!(gauge(By::Language, &people), [line(Some("ar"), 1, 0), line(Some("da"), 1, 2)]);
        assert_eq!(gauge(By::Interest, &people), [line(None, 1, 2)]);
    }

    #[test]
    fn a_queue_says_how_long_its_people_wait_and_how_many_come_each_month() {
        let today = date(2026, 3, 31);
        let mentee = |day| Party { applied_on: day, ..party(Side::Mentee, Some("soro"), &[], 1) };
        let people = [
            mentee(date(2026, 3, 30)),
            mentee(date(2026, 3, 21)),
            mentee(date(2026, 1, 30)),
            party(Side::Mentor, Some("soro"), &[], 2),
        ];
        let soro = Some("soro".to_owned());
        let everybody = [
            (soro.clone(), date(2026, 3, 1)),
            (soro.clone(), date(2026, 2, 28)),
            (soro.clone(), date(2025, 10, 1)),
            (soro, date(2025, 9, 30)),
        ];
        let areas = ["soro".to_owned(), "ringsted".to_owned()];
        let queues = queues(&areas, &people, &everybody, today);
        assert_eq!((queues[0].waiting, queues[0].longest, queues[0].median), (3, Some(60), Some(10)));
        assert_eq!((queues[0].new, queues[0].places), ([1, 0, 0, 0, 1, 1], 2));
        assert_eq!((queues[1].waiting, queues[1].longest, queues.len()), (0, None, 2));
    }

    #[test]
    fn the_last_day_of_a_long_month_has_short_months_before_it() {
        assert_eq!(month_before(date(2026, 3, 31), 1), date(2026, 2, 1));
        assert!(is_in_month(date(2026, 2, 28), date(2026, 3, 31), 1));
        assert!(!is_in_month(date(2026, 4, 1), date(2026, 3, 31), 0));
    }
}
