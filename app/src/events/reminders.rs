//! Reminders: some days before an event, once, and never to those who said no.

use std::time::Duration;

use jiff::ToSpan;
use jiff::tz::TimeZone;

use super::mail::{Desk, Letter, send};
use super::{Answer, Event, Guest, guest_store, store};
use crate::db::{Stored, Tx};
use crate::scope::{OrgScope, PlatformScope};
use crate::web::App;

/// How often it is looked whether a reminder is due.
const EVERY: Duration = Duration::from_secs(15 * 60);
/// Nobody is woken by a message: reminders leave between these hours of the organisation's day.
pub const HOURS: std::ops::Range<i8> = 8..20;

/// Sends reminders as long as Parvis runs.
pub async fn run(app: App) {
    crate::due::look_every(
        app,
        EVERY,
        "reminders could not be written; it is tried again in a quarter of an hour",
        send_due,
    )
    .await;
}

/// Writes the reminders that are due now; gives how many. Links that are too old are thrown away.
pub fn send_due(
    platform: &PlatformScope,
    tx: &mut Tx,
    base_url: &str,
    now: jiff::Timestamp,
) -> Stored<usize> {
    guest_store::discard_links(platform, tx, now)?;
    let mut sent = 0;
    for from in crate::organisations::store::all(platform, tx)? {
        let zone = TimeZone::get(&from.time_zone).unwrap_or(TimeZone::UTC);
        let here = now.to_zoned_datetime(zone.clone());
        if !HOURS.contains(&here.hour()) {
            continue;
        }
        let (today, org) = (here.date(), OrgScope::of_platform(platform, from.id));
        let desk = Desk { from: &from, base_url, now };
        let horizon = today.saturating_add(i64::from(super::LONGEST_NOTICE).days());
        for event in store::from_day(&org, tx, today)?.into_iter().filter(|event| event.on <= horizon) {
            sent += of_event(&org, tx, desk, &event, &zone)?;
        }
    }
    Ok(sent)
}

/// Reminds the guests of one event as far as it is time.
fn of_event(org: &OrgScope, tx: &mut Tx, desk: Desk, event: &Event, zone: &TimeZone) -> Stored<usize> {
    let today = desk.now.to_zoned_datetime(zone.clone()).date();
    let begun = event.instants(zone).is_some_and(|(begins, _)| begins <= desk.now);
    let is_due = |event: &Event, guest: &Guest| {
        let told_on = guest.created_at.to_zoned_datetime(zone.clone()).date();
        guest.reminded_at.is_none() && guest.told_version > 0 && event.reminds(told_on, today)
    };
    if begun || !guest_store::of_event(org, tx, event.id)?.iter().any(|guest| is_due(event, guest)) {
        return Ok(0);
    }
    // Read again under the lock: it may have been called off or moved, an answer may have come.
    let event = store::lock(org, tx, event.id)?;
    let mut sent = 0;
    for guest in guest_store::of_event(org, tx, event.id)? {
        let letter = match guest.answer {
            Answer::Yes => Letter::Reminder,
            Answer::None => Letter::AnswerPlease,
            Answer::Waiting | Answer::No => continue,
        };
        if is_due(&event, &guest) && guest_store::set_reminded(org, tx, guest.id, desk.now)? {
            sent += usize::from(send(org, tx, desk, &event, &guest, letter, None)?);
        }
    }
    Ok(sent)
}
