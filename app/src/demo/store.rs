//! Writes the demo's past: rows as years of use would have left them. Going through the pages' own functions would send
//! messages and check rules as of today; the past had other todays.

use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;
use matching::{GenderWish, RuleBroken};
use serde_json::json;

use super::{Place, Running};
use crate::db::schema::{after_contacts, meetings, outcomes, pairs};
use crate::db::{Day, Instant, Json, StoreError, Tx};
use crate::events::{Came, Guest, Origin, guest_store};
use crate::history::Event;
use crate::ids::{AfterContactId, ContactId, GatheringId, GuestId, MeetingId, OutcomeId, PairId};
use crate::interviews::{self, Interview};
use crate::methods::Side;
use crate::pairs::contacts::{self, Contact};
use crate::pairs::telling::MOST_ASKED;
use crate::pairs::{How, fallbacks};
use crate::people::{Participation, Stage};
use crate::proposals::{Reasons, mentee_key, mentor_key, pair_by_hand};

/// How a pair's life ended, if it did.
#[derive(Clone, Copy)]
pub enum End {
    /// They did what they set out to do.
    Completed,
    /// They stopped before, for this reason (slug of the method).
    Early(&'static str),
}

/// The life of an invented pair.
pub struct Life<'a> {
    pub mentor: &'a Participation,
    pub mentee: &'a Participation,
    pub introduced_on: Date,
    /// Days of their own meetings, with minutes.
    pub meetings: Vec<(Date, i32)>,
    /// Gatherings where both were.
    pub gatherings: Vec<GatheringId>,
    /// When and how it ended.
    pub end: Option<(Date, End)>,
}

/// Writes a pair with all that happened to it.
pub fn pair(tx: &mut Tx, place: &Place, round: &Running, life: &Life) -> Result<PairId, StoreError> {
    let org = &place.org;
    let id = PairId::named("demo", &format!("{} {} {}", place.slug, life.mentor.id, life.mentee.id));
    let has_met = !life.meetings.is_empty() || !life.gatherings.is_empty();
    let reasons = why(tx, place, round, life)?;
    let (state, stage, reason) = match life.end {
        Some((_, End::Completed)) => ("completed", Stage::Closed, None),
        Some((_, End::Early(reason))) => ("ended-early", Stage::Closed, Some(reason)),
        None if has_met => ("active", Stage::Active, None),
        None => ("introduced", Stage::Matched, None),
    };
    diesel::insert_into(pairs::table)
        .values((
            pairs::organisation_id.eq(org.id()),
            pairs::id.eq(id),
            pairs::round_id.eq(round.id),
            pairs::mentor_id.eq(life.mentor.id),
            pairs::mentee_id.eq(life.mentee.id),
            pairs::state.eq(state),
            pairs::introduced_on.eq(Day(life.introduced_on)),
            pairs::ended_on.eq(life.end.map(|(on, _)| Day(on))),
            pairs::end_reason.eq(reason),
            pairs::acquainted.eq(json!({}).to_string()),
            pairs::reasons.eq(Json(reasons)),
            pairs::made_by.eq(place.coordinator),
            pairs::created_at.eq(Instant(place.noon(life.introduced_on))),
        ))
        .execute(tx.c())?;
    crate::pairs::hand_over::store::keep(org, tx, id, place.coordinator)?;
    let reason = fallbacks::Reason::by_places(How::Proposal, local_places(tx, place, round, life)?);
    if let Some(fallback) = fallbacks::of_pair(&life.mentor.person, &life.mentee.person, reason) {
        fallbacks::store::insert(org, tx, id, &fallback)?;
    }
    let told = |tx: &mut Tx, on: Date, event: Event| {
        place.tell(tx, id, Some(place.coordinator), &event, place.noon(on))
    };
    told(tx, life.introduced_on, Event::Introduced { pair: id, how: How::Proposal.word().to_owned() })?;
    if let Some(first) = life.meetings.iter().map(|(on, _)| *on).min() {
        super::answers::agreement(tx, place, round, id, life.mentee, first)?;
    }
    for (on, minutes) in &life.meetings {
        insert_meeting(tx, place, id, *on, *minutes)?;
        told(tx, *on, Event::Met { on: *on })?;
    }
    for gathering in &life.gatherings {
        for one in [life.mentor, life.mentee] {
            let guest = Guest {
                id: GuestId::named("demo", &format!("{gathering} {}", one.id)),
                came: Came::Yes,
                ..guest_store::known(one, true, Origin::WalkedIn, place.now)
            };
            guest_store::insert(org, tx, (*gathering).into(), &guest, None)?;
        }
    }
    match life.end {
        Some((on, End::Completed)) => told(tx, on, Event::Completed)?,
        Some((on, End::Early(reason))) => told(tx, on, Event::EndedEarly { reason: reason.to_owned() })?,
        None => links(tx, place, round, id, life)?,
    }
    if let Some((on, _)) = life.end {
        super::answers::closing(tx, place, round, id, [life.mentee, life.mentor], on)?;
    }
    both_move(tx, place, id, life, stage)?;
    Ok(id)
}

/// The way of both through the life of their pair, in their own histories.
fn both_move(tx: &mut Tx, place: &Place, pair: PairId, life: &Life, stage: Stage) -> Result<(), StoreError> {
    let org = &place.org;
    let introduced = Event::Introduced { pair, how: How::Proposal.word().to_owned() };
    let met_on = first_met(tx, place, life)?;
    let ended_on = life.end.map(|(on, _)| on);
    let since = ended_on.or(met_on).unwrap_or(life.introduced_on);
    let reached = |stage: Stage| Event::Reached { stage: stage.word().to_owned() };
    for one in [life.mentor, life.mentee] {
        let noon = place.noon(life.introduced_on);
        place.tell(tx, one.id, Some(place.coordinator), &introduced, noon)?;
        if let Some(on) = met_on {
            place.tell(tx, one.id, None, &reached(Stage::Active), place.noon(on))?;
        }
        if let Some(on) = ended_on {
            place.tell(tx, one.id, None, &reached(Stage::Closed), place.noon(on))?;
        }
        crate::people::store::set_stage(org, tx, one.id, stage, since, None)?;
    }
    Ok(())
}

/// The day the two first met: alone, or at a gathering.
fn first_met(tx: &mut Tx, place: &Place, life: &Life) -> Result<Option<Date>, StoreError> {
    let mut days: Vec<Date> = life.meetings.iter().map(|(on, _)| *on).collect();
    for gathering in &life.gatherings {
        let held = crate::gatherings::store::find(&place.org, tx, *gathering)?.on;
        // Who came to it before they were a pair became one that has met on the day of the introduction.
        days.push(held.max(life.introduced_on));
    }
    Ok(days.into_iter().min())
}

/// How many mentors near the mentee were free on the day the two were told of each other.
fn local_places(tx: &mut Tx, place: &Place, round: &Running, life: &Life) -> Result<i64, StoreError> {
    let everybody = crate::people::store::of_round(&place.org, tx, round.id)?;
    let free = everybody.iter().filter(|one| {
        one.side == Side::Mentor
            && one.stage == Stage::Ready
            && one.person.area == life.mentee.person.area
            && one.interviewed_on.is_some_and(|day| day <= life.introduced_on)
    });
    Ok(i64::try_from(free.count()).unwrap_or(i64::MAX))
}

/// The links a quiet pair was sent until today, as [`crate::pairs::telling::Asked::is_due`] sends them: up to three in a
/// row. What is kept of each is no hash of any secret, so that none of them opens.
fn links(tx: &mut Tx, place: &Place, round: &Running, id: PairId, life: &Life) -> Result<(), StoreError> {
    let every = i64::from(round.method.watch.ask_after);
    let heard = life.meetings.iter().map(|(on, _)| *on).max().unwrap_or(life.introduced_on);
    for n in 1..=MOST_ASKED {
        let on = heard.saturating_add((every * i64::try_from(n).unwrap_or(0)).days());
        if every == 0 || on > place.today {
            break;
        }
        for one in [life.mentor, life.mentee].into_iter().filter(|one| one.person.email.is_some()) {
            let hash = format!("demo {id} {} {n}", one.side);
            let now = place.noon(on);
            crate::pairs::telling::store::insert_link(&place.org, tx, &hash, (id, one.side), now, on)?;
        }
        place.tell(tx, id, None, &Event::LinksSent, place.noon(on))?;
    }
    Ok(())
}

/// Why these two, as the engine scores them on the day they were told of each other. What they told is invented before it
/// is known who meets whom, so where a rule of the method would keep them apart, they are given what it asks for: a pair
/// of the demo is one that the workbench could have proposed.
fn why(tx: &mut Tx, place: &Place, round: &Running, life: &Life) -> Result<Reasons, StoreError> {
    let impossible = |what: String| StoreError::Unreadable(serde::de::Error::custom(what));
    let mut score = scored(tx, place, round, life)?;
    if !score.broken.is_empty() {
        for broken in &score.broken {
            suit(tx, place, round, life, broken)?;
        }
        score = scored(tx, place, round, life)?;
    }
    if !score.broken.is_empty() {
        return Err(impossible(format!(
            "{} may not be matched: {:?}",
            life.mentee.person.full_name(),
            score.broken
        )));
    }
    pair_by_hand(score, None).map_err(|cannot| impossible(format!("{cannot:?}")))
}

/// Changes what two people told so that this is not in their way.
fn suit(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    life: &Life,
    broken: &RuleBroken,
) -> Result<(), StoreError> {
    let mut change = |of: &Participation, change: &dyn Fn(&mut Interview)| {
        let mut told = interviews::store::find(&place.org, tx, of.id)?.unwrap_or_default();
        change(&mut told);
        interviews::store::save(&place.org, tx, of.id, &told, of.interviewed_on)
    };
    if let RuleBroken::GenderWish { whose, .. } = broken {
        let of = if *whose == matching::Side::Mentee { life.mentee } else { life.mentor };
        change(of, &|told| told.gender_wish = GenderWish::Any)?;
    }
    if let RuleBroken::NoSharedLanguage { minimum, .. } = broken {
        for of in [life.mentee, life.mentor] {
            change(of, &|told| {
                let level = told.languages.entry(round.method.language.clone()).or_insert(*minimum);
                *level = (*level).max(*minimum);
            })?;
        }
    }
    Ok(())
}

fn scored(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    life: &Life,
) -> Result<matching::PairScore, StoreError> {
    let mut person = |of: &Participation| {
        let told = crate::interviews::store::find(&place.org, tx, of.id)?.unwrap_or_default();
        Ok::<_, StoreError>(told.person(of, true, life.introduced_on))
    };
    let mentee = matching::Mentee { key: mentee_key(life.mentee.id), person: person(life.mentee)? };
    let mentor =
        matching::Mentor { key: mentor_key(life.mentor.id), person: person(life.mentor)?, capacity: 1 };
    let (mentee_key, mentor_key) = (mentee.key.clone(), mentor.key.clone());
    let problem = matching::Problem {
        mentees: vec![mentee],
        mentors: vec![mentor],
        settings: round.method.matching.clone(),
        ..matching::Problem::default()
    };
    let impossible = |what: String| StoreError::Unreadable(serde::de::Error::custom(what));
    matching::score_pair(&problem, &mentee_key, &mentor_key)
        .map_err(|unknown| impossible(format!("{unknown:?}")))
}

/// That the coordinator talked with one of a pair on the telephone.
pub fn contact(tx: &mut Tx, place: &Place, pair: PairId, side: Side, on: Date) -> Result<(), StoreError> {
    let contact = Contact {
        id: ContactId::named("demo", &format!("{pair} {side} {on}")),
        pair,
        side,
        on,
        how: contacts::How::Phone,
        line: None,
        by: String::new(),
    };
    contacts::store::insert(&place.org, tx, &contact, place.coordinator, place.noon(on))
}

/// That the coordinator talked with both as often as the method asks, each time on the day it came to Today, until a day.
pub fn kept_in_touch(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    (pair, introduced_on): (PairId, Date),
    until: Date,
) -> Result<(), StoreError> {
    for side in [Side::Mentor, Side::Mentee] {
        let mut talked = Vec::new();
        while let Some(due) = contacts::next_due(introduced_on, side, &talked, &round.method.watch)
            && due.appears_on() <= until
        {
            contact(tx, place, pair, side, due.appears_on())?;
            talked.push(due.appears_on());
        }
    }
    Ok(())
}

fn insert_meeting(
    tx: &mut Tx,
    place: &Place,
    pair: PairId,
    on: Date,
    minutes: i32,
) -> Result<(), StoreError> {
    diesel::insert_into(meetings::table)
        .values((
            meetings::organisation_id.eq(place.org.id()),
            meetings::id.eq(MeetingId::named("demo", &format!("{pair} {on}"))),
            meetings::pair_id.eq(pair),
            meetings::on_date.eq(Day(on)),
            meetings::minutes.eq(Some(minutes)),
            meetings::logged_by.eq(place.coordinator),
            meetings::created_at.eq(Instant(place.noon(on))),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Writes a gathering.
pub fn gathering(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    title: &str,
    on: Date,
    at: &str,
    where_: &str,
) -> Result<GatheringId, StoreError> {
    let id = GatheringId::named("demo", &format!("{} {} {title}", place.slug, round.label));
    let new = crate::gatherings::Gathering {
        id,
        round: round.id,
        title: title.to_owned(),
        on,
        starts_at: crate::gatherings::parse_time(at),
        place: Some(where_.to_owned()),
    };
    crate::gatherings::store::insert(&place.org, tx, &new, place.now)?;
    Ok(id)
}

/// Writes an outcome of the mentee.
pub fn outcome(
    tx: &mut Tx,
    place: &Place,
    pair: PairId,
    mentee: &Participation,
    kind: &str,
    attribution: &str,
    on: Date,
) -> Result<(), StoreError> {
    diesel::insert_into(outcomes::table)
        .values((
            outcomes::organisation_id.eq(place.org.id()),
            outcomes::id.eq(OutcomeId::named("demo", &format!("{pair} {kind}"))),
            outcomes::pair_id.eq(pair),
            outcomes::participation_id.eq(mentee.id),
            outcomes::kind.eq(kind),
            outcomes::attribution.eq(attribution),
            outcomes::on_date.eq(Day(on)),
            outcomes::made_by.eq(place.coordinator),
            outcomes::created_at.eq(Instant(place.noon(on))),
        ))
        .execute(tx.c())?;
    let event = Event::Outcome { kind: kind.to_owned() };
    place.tell(tx, pair, Some(place.coordinator), &event, place.noon(on))
}

/// Writes that they were asked after the end.
pub fn after_contact(
    tx: &mut Tx,
    place: &Place,
    pair: PairId,
    on: Date,
    still_in_touch: Option<bool>,
) -> Result<(), StoreError> {
    diesel::insert_into(after_contacts::table)
        .values((
            after_contacts::organisation_id.eq(place.org.id()),
            after_contacts::id.eq(AfterContactId::named("demo", &format!("{pair} {on}"))),
            after_contacts::pair_id.eq(pair),
            after_contacts::on_date.eq(Day(on)),
            after_contacts::still_in_touch.eq(still_in_touch),
            after_contacts::made_by.eq(place.coordinator),
            after_contacts::created_at.eq(Instant(place.noon(on))),
        ))
        .execute(tx.c())?;
    let event = Event::AfterContact { still_in_touch };
    place.tell(tx, pair, Some(place.coordinator), &event, place.noon(on))
}
