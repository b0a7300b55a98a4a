//! What comes due for people who are interested: the reminder, once, where the method asks for it.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::mail::{Letter, letter};
use super::{Interested, store};
use crate::db::{Stored, Tx};
use crate::organisations::Organisation;
use crate::programmes::{Round, store as rounds};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::Secret;
use crate::web::App;

/// How often it is looked whether a reminder is due.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// Sends reminders as long as Parvis runs.
pub async fn run(app: App) {
    crate::due::look_every(
        app,
        EVERY,
        "reminders of interested people could not be written; tried again in an hour",
        send_due,
    )
    .await;
}

/// Writes the reminders that are due now; gives how many. Only programmes that take sign-ups remind.
pub fn send_due(platform: &PlatformScope, tx: &mut Tx, base_url: &str, now: Timestamp) -> Stored<usize> {
    let mut sent = 0;
    for from in crate::organisations::store::all(platform, tx)? {
        let zone = TimeZone::get(&from.time_zone).unwrap_or(TimeZone::UTC);
        let today = now.to_zoned_datetime(zone).date();
        let org = OrgScope::of_platform(platform, from.id);
        let open = rounds::rounds_ending_from(&org, tx, today)?;
        for round in open.iter().filter(|round| round.takes_sign_ups(today)) {
            let Some(after) = round.method.watch.interested else { continue };
            for who in store::of_programme(&org, tx, round.programme)? {
                if who.is_due(after, today) {
                    store::set_reminded(&org, tx, who.id, now)?;
                    sent +=
                        usize::from(send(&org, tx, (&from, round, base_url), &who, Letter::Reminder, now)?);
                }
            }
        }
    }
    Ok(sent)
}

/// Writes to somebody with a link that fills the sign-up form; gives whether they can be written to.
pub fn send(
    org: &OrgScope,
    tx: &mut Tx,
    (from, round, base_url): (&Organisation, &Round, &str),
    who: &Interested,
    why: Letter,
    now: Timestamp,
) -> Stored<bool> {
    let secret = Secret::new();
    let link = format!("{base_url}/apply/{}/{}?known={}", from.slug, round.programme_slug, secret.text());
    let Some(message) = letter(from, who, why, &link) else { return Ok(false) };
    store::insert_link(org, tx, &secret.hash(), who.id, now)?;
    crate::outbox::store::send(tx, &message, now)?;
    Ok(true)
}
