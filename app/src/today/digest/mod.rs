//! A letter about what stands on Today, at the hour a colleague chose, from Monday to Friday. When nobody needs anything,
//! there is none. It names nobody: letters are read on trains and forwarded.

pub mod pages;
pub mod store;

use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

use super::pages::{Found, look_through, without_put_off};
use super::store::{Situation, situation};
use super::{Need, Urgency};
use crate::access::{Action, may};
use crate::db::{Stored, Tx};
use crate::organisations::Organisation;
use crate::outbox::{Address, NewMessage};
use crate::scope::{OrgScope, PlatformScope};
use crate::web::App;
use crate::words::{Message, Words};
use store::Reader;

/// The hours one can choose.
pub const HOURS: RangeInclusive<i32> = 6..=18;
/// A letter that was late (Parvis was not running) is still sent until this hour.
const LATEST: i8 = 20;
/// So many reasons stand in the letter; the page has them all.
const SHOWN: usize = 12;
/// How often it is looked whether a letter is due.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// Whether a letter is due: on a working day, from its hour on, once.
pub fn is_due(at_hour: i32, sent_on: Option<Date>, here: DateTime) -> bool {
    let is_working_day = !matches!(here.weekday(), Weekday::Saturday | Weekday::Sunday);
    is_working_day
        && i32::from(here.hour()) >= at_hour
        && here.hour() < LATEST
        && sent_on != Some(here.date())
}

/// Writes letters as long as Parvis runs.
pub async fn run(app: App) {
    crate::due::look_every(
        app,
        EVERY,
        "letters about today could not be written; it is tried again",
        send_due,
    )
    .await;
}

/// Writes the letters that are due now; gives how many.
pub fn send_due(platform: &PlatformScope, tx: &mut Tx, base_url: &str, now: Timestamp) -> Stored<usize> {
    let mut sent = 0;
    for from in crate::organisations::store::all(platform, tx)? {
        let zone = TimeZone::get(&from.time_zone).unwrap_or(TimeZone::UTC);
        let here = now.to_zoned_datetime(zone).datetime();
        let org = OrgScope::of_platform(platform, from.id);
        let readers = store::readers(&org, tx)?;
        let mut due = readers
            .into_iter()
            .filter(|reader| {
                is_due(reader.at_hour, reader.sent_on, here) && may(reader.role, Action::SeeToday)
            })
            .peekable();
        if due.peek().is_none() {
            continue;
        }
        let situation = situation(&org, tx, here.date())?;
        let (found, _) = without_put_off(look_through(&situation, here.date()), &situation, here.date());
        for reader in due {
            if !store::set_sent(&org, tx, reader.id, here.date())? {
                continue;
            }
            if let Some(message) = letter(&reader, &from, &situation, &found, base_url) {
                crate::outbox::store::send(tx, &message, now)?;
                sent += 1;
            }
        }
    }
    Ok(sent)
}

fn letter(
    to: &Reader,
    from: &Organisation,
    situation: &Situation,
    found: &[Found],
    base_url: &str,
) -> Option<NewMessage> {
    let found: Vec<&Found> = found.iter().filter(|found| !to.mine || found.is_for(to.id)).collect();
    let needs: Vec<&Need> = found.iter().filter_map(|found| found.needs.first()).collect();
    if needs.is_empty() {
        return None;
    }
    let words = Words::for_tag(&to.locale).plain();
    let late = needs.iter().filter(|need| need.urgency() == Urgency::Late).count();
    let lines: Vec<String> = found
        .iter()
        .take(SHOWN)
        .filter_map(|found| {
            let words = found.words(&situation.rounds, &words);
            found.needs.first().map(|need| format!("- {}", words.say(&nameless(need))))
        })
        .collect();
    let body = Message::new("today-letter-body")
        .with("name", to.name.as_str())
        .with("n", needs.len())
        .with("late", late)
        .with("reasons", lines.join("\n"))
        .with("more", needs.len().saturating_sub(SHOWN))
        .with("link", format!("{base_url}/today{}", if to.mine { "?whose=mine" } else { "" }))
        .with("organisation", from.name.as_str());
    Some(NewMessage {
        organisation: Some(from.id),
        to: Address::mail(&to.email),
        person: None,
        locale: words.tag().to_owned(),
        subject: words.tn("today-letter-subject", needs.len()),
        body: words.say(&body),
        link: None,
        text: None,
        stops_with: None,
    })
}

/// The reason without a name in it.
fn nameless(need: &Need) -> Message {
    if let Need::WishWaits { .. } = need {
        Message::new("today-letter-wish")
    } else if let Need::EvaluationUnanswered { .. } = need {
        Message::new("today-letter-evaluation")
    } else if let Need::Supervision(need) = need {
        need.nameless()
    } else {
        need.message()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_letter_for_eight_oclock_comes_once_on_each_working_day_from_eight_on() {
        let friday = date(2026, 3, 6);
        assert!(!is_due(8, None, friday.at(7, 59, 0, 0)));
        assert!(is_due(8, None, friday.at(8, 0, 0, 0)));
        assert!(is_due(8, Some(date(2026, 3, 5)), friday.at(11, 0, 0, 0)), "Parvis was not running at eight");
        assert!(!is_due(8, Some(friday), friday.at(8, 10, 0, 0)));
        assert!(!is_due(8, None, friday.at(20, 0, 0, 0)), "nobody is disturbed in the evening");
        assert!(!is_due(8, None, date(2026, 3, 7).at(9, 0, 0, 0)), "nor on a Saturday");
        assert!(is_due(8, Some(friday), date(2026, 3, 9).at(8, 0, 0, 0)));
    }
}
