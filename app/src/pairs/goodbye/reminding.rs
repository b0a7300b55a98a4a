//! Writes to the two about the end, each once: that it is near, thanks, and how it is some months later.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Occasion, after_contact_due, is_reminder_due, mail, store};
use crate::db::{Stored, Tx};
use crate::events::reminders::HOURS;
use crate::methods::Side;
use crate::organisations::Organisation;
use crate::outbox::Act;
use crate::pairs::list::store::open_lines;
use crate::pairs::{Pair, telling};
use crate::people::Stage;
use crate::programmes::{Round, store as programmes};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::Secret;

/// From where it is written, and when.
pub struct Desk<'d> {
    /// Who writes.
    pub from: &'d Organisation,
    /// What links begin with.
    pub base_url: &'d str,
    /// The instant.
    pub now: Timestamp,
    /// The day there.
    pub today: Date,
}

/// Writes everything that is due; gives how many messages.
pub fn remind_due(platform: &PlatformScope, tx: &mut Tx, base_url: &str, now: Timestamp) -> Stored<usize> {
    let mut written = 0;
    for from in crate::organisations::store::all(platform, tx)? {
        let zone = TimeZone::get(&from.time_zone).unwrap_or(TimeZone::UTC);
        let here = now.to_zoned_datetime(zone);
        if HOURS.contains(&here.hour()) {
            let org = OrgScope::of_platform(platform, from.id);
            let desk = Desk { from: &from, base_url, now, today: here.date() };
            written += before(&org, tx, &desk)? + after(&org, tx, &desk)?;
        }
    }
    Ok(written)
}

fn before(org: &OrgScope, tx: &mut Tx, desk: &Desk) -> Stored<usize> {
    let rounds = programmes::rounds(org, tx)?;
    let sent = store::sent(org, tx)?;
    let mut written = 0;
    for line in open_lines(org, tx)? {
        let Some(round) = rounds.iter().find(|round| round.id == line.round) else { continue };
        if !is_reminder_due(&line.state, round.due_on(line.introduced_on), desk.today) {
            continue;
        }
        let left = |side: &Side| !sent.contains(&(line.id, *side, Occasion::Before));
        let sides: Vec<Side> = [Side::Mentor, Side::Mentee].into_iter().filter(left).collect();
        if !sides.is_empty() {
            let pair = crate::pairs::store::find(org, tx, line.id)?;
            written += write(org, tx, desk, (round, &pair), Occasion::Before, &sides)?;
        }
    }
    Ok(written)
}

fn after(org: &OrgScope, tx: &mut Tx, desk: &Desk) -> Stored<usize> {
    let sent = store::sent(org, tx)?;
    let mut written = 0;
    for ended in store::ended(org, tx, desk.today)? {
        let Some((months, _)) = after_contact_due(ended.ended_on, &ended.answered, desk.today) else {
            continue;
        };
        let occasion = Occasion::after(months);
        let agreed = ended.said.iter().filter(|said| said.may_ask).map(|said| said.side);
        let sides: Vec<Side> = agreed.filter(|side| !sent.contains(&(ended.pair, *side, occasion))).collect();
        if !sides.is_empty() {
            let pair = crate::pairs::store::find(org, tx, ended.pair)?;
            let round = programmes::find_round(org, tx, pair.round)?;
            written += write(org, tx, desk, (&round, &pair), occasion, &sides)?;
        }
    }
    Ok(written)
}

/// Sends these of the two the message of an occasion, with a link of their own; gives how many have an address. Nothing is written to
/// who has withdrawn.
pub fn write(
    org: &OrgScope,
    tx: &mut Tx,
    desk: &Desk,
    (round, pair): (&Round, &Pair),
    occasion: Occasion,
    sides: &[Side],
) -> Stored<usize> {
    let mut written = 0;
    let part = if occasion.is_after() { "after" } else { "goodbye" };
    let due = pair.due_on(round);
    for side in sides {
        let (to, other) = (pair.on_side(*side), pair.on_side(side.other()));
        if to.stage == Stage::Withdrawn {
            continue;
        }
        let secret = Secret::new();
        let link = format!("{}/our-pair/{}/{part}", desk.base_url, secret.text());
        let message = mail::write(occasion, to, &other.person, (&round.method, desk.from), &link, due);
        if let Some(mut message) = message {
            message.stops_with = match occasion {
                Occasion::Before => Some(Act::StopMeeting(pair.id)),
                Occasion::Thanks => None,
                Occasion::AfterThree | Occasion::AfterSix | Occasion::AfterTwelve => {
                    Some(Act::TellAfter(pair.id))
                }
            };
            telling::store::insert_link(org, tx, &secret.hash(), (pair.id, *side), desk.now, desk.today)?;
            crate::outbox::store::send(tx, &message, desk.now)?;
            store::note_sent(org, tx, (pair.id, *side), occasion, desk.today)?;
            written += 1;
        }
    }
    Ok(written)
}

/// Thanks both when they have completed, once.
pub fn thank(org: &OrgScope, tx: &mut Tx, desk: &Desk, round: &Round, pair: &Pair) -> Stored<()> {
    let sent = store::sent(org, tx)?;
    let left = |side: &Side| !sent.contains(&(pair.id, *side, Occasion::Thanks));
    let sides: Vec<Side> = [Side::Mentor, Side::Mentee].into_iter().filter(left).collect();
    write(org, tx, desk, (round, pair), Occasion::Thanks, &sides)?;
    Ok(())
}
