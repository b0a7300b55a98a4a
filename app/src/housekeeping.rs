//! What is thrown away by itself, and when. Of people, only those who do not take part: who was interested, once the time they
//! agreed to is over; who was referred and declined; rows of a list that came back, and lists that nobody brought in.

use std::time::Duration;

use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::clock::Clock;
use crate::db::schema::{one_time_links, sessions, sign_in_failures, submissions};
use crate::db::{Db, Instant, Stored, Tx};
use crate::scope::PlatformScope;
use crate::staff::{FAILURES_WITHIN, SESSION_LASTS};

/// How often it is done. Unit: seconds.
const EVERY: Duration = Duration::from_secs(60 * 60);
/// A form can be sent again this long and still gets its first answer.
pub const SUBMISSIONS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Links that cannot be used any more are kept this long, so that the page can say so.
pub const LINKS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Rows that came back from an import can be fetched this long, and an upload can be finished this long.
pub const IMPORTS_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Why something could wait can be read this long after the day it was put off until. Unit: days.
const PUT_OFF_KEPT: i32 = 30;

/// Tidies up as long as Parvis runs.
pub async fn run(db: Db, clock: Clock) {
    loop {
        let now = clock.now();
        if let Err(error) = db.write(move |tx| tidy(&PlatformScope::of_the_machine(), tx, now)).await {
            tracing::error!(%error, "tidying up failed; it is tried again in an hour");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Throws away what has had its day.
pub fn tidy(platform: &PlatformScope, tx: &mut Tx, now: Timestamp) -> Stored<()> {
    let before = |age: SignedDuration| Instant(now - age);
    diesel::delete(sessions::table.filter(sessions::signed_in_at.lt(before(SESSION_LASTS))))
        .execute(tx.c())?;
    diesel::delete(sign_in_failures::table.filter(sign_in_failures::at.lt(before(FAILURES_WITHIN))))
        .execute(tx.c())?;
    diesel::delete(submissions::table.filter(submissions::at.lt(before(SUBMISSIONS_KEPT))))
        .execute(tx.c())?;
    diesel::delete(one_time_links::table.filter(one_time_links::expires_at.lt(before(LINKS_KEPT))))
        .execute(tx.c())?;
    // Whose last day it is anywhere on Earth may still be contacted.
    let day = (now - SignedDuration::from_hours(12)).to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    crate::today::put_off::store::forget_old(platform, tx, day - PUT_OFF_KEPT.days())?;
    crate::interest::store::empty_old(platform, tx, day)?;
    crate::referrals::store::forget_declined(platform, tx, day)?;
    crate::intake::import::store::forget_old(platform, tx, now - IMPORTS_KEPT)
}
