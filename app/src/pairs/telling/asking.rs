//! Asks the two of each pair how it goes, when nothing was heard for as long as the method says.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Asked, mail, store};
use crate::db::{Stored, Tx};
use crate::events::reminders::HOURS;
use crate::history::{self, Event};
use crate::ids::StaffId;
use crate::methods::Side;
use crate::organisations::Organisation;
use crate::outbox::Act;
use crate::pairs::list::store::open_lines;
use crate::pairs::meetings::store::{Within, tallies};
use crate::pairs::store::lock;
use crate::pairs::{Pair, PairState};
use crate::programmes::{Round, store as programmes};
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::Secret;
use crate::web::App;

/// How often it is looked whether somebody is to be asked.
const EVERY: Duration = Duration::from_secs(15 * 60);

/// Asks as long as Parvis runs.
pub async fn run(app: App) {
    crate::due::look_every(
        app,
        EVERY,
        "pairs could not be asked; it is tried again in a quarter of an hour",
        write_due,
    )
    .await;
}

/// The end, and how it is some months later, are asked about by the same hours as how it goes; gives how many were asked
/// how it goes.
fn write_due(platform: &PlatformScope, tx: &mut Tx, base_url: &str, now: Timestamp) -> Stored<usize> {
    crate::pairs::goodbye::reminding::remind_due(platform, tx, base_url, now)?;
    ask_due(platform, tx, base_url, now)
}

/// Writes to everybody who is to be asked today; gives how many.
pub fn ask_due(platform: &PlatformScope, tx: &mut Tx, base_url: &str, now: Timestamp) -> Stored<usize> {
    let mut asked = 0;
    for from in crate::organisations::store::all(platform, tx)? {
        let zone = TimeZone::get(&from.time_zone).unwrap_or(TimeZone::UTC);
        let here = now.to_zoned_datetime(zone);
        if HOURS.contains(&here.hour()) {
            let org = OrgScope::of_platform(platform, from.id);
            asked +=
                ask_pairs_of(&org, tx, &Desk { from: &from, base_url, by: None, now, today: here.date() })?;
        }
    }
    Ok(asked)
}

/// Who asks (none: the method), from where, and when.
pub(super) struct Desk<'d> {
    pub from: &'d Organisation,
    pub base_url: &'d str,
    pub by: Option<StaffId>,
    pub now: Timestamp,
    pub today: Date,
}

fn ask_pairs_of(org: &OrgScope, tx: &mut Tx, desk: &Desk) -> Stored<usize> {
    let rounds = programmes::rounds_lived_in(org, tx, desk.today)?;
    let (lines, met) = (open_lines(org, tx)?, tallies(org, tx, Within::OpenPairs)?);
    let (told, asked_on) = (store::last_told(org, tx)?, store::all_asked_on(org, tx)?);
    let never = [Vec::new(), Vec::new()];
    let mut asked = 0;
    for line in lines {
        let Some(round) = rounds.iter().find(|round| round.id == line.round) else { continue };
        let every = round.method.watch.ask_after;
        if every == 0 {
            continue;
        }
        let due = |state: &PairState, [mentor, mentee]: &[Vec<Date>; 2]| -> Vec<Side> {
            let is_due = |days: &Vec<Date>| {
                let asked = Asked {
                    introduced_on: line.introduced_on,
                    state,
                    last_met: met.get(&line.id).and_then(|tally| tally.last),
                    last_told: told.get(&line.id).copied(),
                    asked_on: days,
                };
                asked.is_due(every, desk.today)
            };
            let sides = [(Side::Mentor, mentor), (Side::Mentee, mentee)].into_iter();
            sides.filter(|(_, days)| is_due(days)).map(|(side, _)| side).collect()
        };
        if due(&line.state, asked_on.get(&line.id).unwrap_or(&never)).is_empty() {
            continue;
        }
        // A pause, an end or another letter of this very moment counts.
        let pair = lock(org, tx, line.id)?.pair;
        let sides = due(&pair.state, &store::asked_on(org, tx, line.id)?);
        if !sides.is_empty() {
            asked += ask(org, tx, desk, round, &pair, &sides)?;
        }
    }
    Ok(asked)
}

/// Sends these of the two a link; gives how many have an address to send it to.
pub(super) fn ask(
    org: &OrgScope,
    tx: &mut Tx,
    desk: &Desk,
    round: &Round,
    pair: &Pair,
    sides: &[Side],
) -> Stored<usize> {
    let mut sent = 0;
    for side in sides {
        let (to, other) = (pair.on_side(*side), pair.on_side(side.other()));
        let secret = Secret::new();
        let link = format!("{}/our-pair/{}", desk.base_url, secret.text());
        if let Some(mut message) = mail::ask(to, &other.person, &round.method, desk.from, &link) {
            message.stops_with = Some(Act::TellOfPair(pair.id));
            store::insert_link(org, tx, &secret.hash(), (pair.id, *side), desk.now, desk.today)?;
            crate::outbox::store::send(tx, &message, desk.now)?;
            sent += 1;
        }
    }
    if sent > 0 {
        history::record(org, tx, pair.id, desk.by, &Event::LinksSent, desk.now)?;
    }
    Ok(sent)
}
