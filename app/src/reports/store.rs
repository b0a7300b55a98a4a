//! Reads what a report counts: a dozen queries for a round, and those of its open events; no name among them.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;

use super::figures::{self, AttendanceRow, MeetingRow, PairRow, PeopleRow, Rows};
use super::{Compared, Edition, RoundReport};
use crate::db::schema::{
    after_contacts, attendance, gatherings, meetings, origins, outcomes, pairs, participations, people,
};
use crate::db::{Day, Stored, Tx};
use crate::events::conversion::{self, Line};
use crate::events::{Channel, Kind, guest_store};
use crate::ids::{GatheringId, PairId, ParticipationId, RoundId};
use crate::methods::Side;
use crate::pairs::{Attribution, StateWord};
use crate::people::{Gender, Stage};
use crate::programmes::Round;
use crate::scope::OrgScope;

diesel::allow_columns_to_appear_in_same_group_by_clause!(
    participations::side,
    participations::category,
    people::gender,
    participations::stage,
);

/// The report of a round as of `today`, beside the same figures of `with`, as of today too.
pub fn load(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    with: Option<&Round>,
    today: Date,
) -> Stored<RoundReport> {
    let organisation = crate::organisations::store::own(org, tx)?;
    let figures = |tx: &mut Tx, round: &Round| {
        Ok::<_, crate::db::StoreError>(figures::compute(
            &round.method,
            round.ends_on,
            &rows(org, tx, round, today)?,
            today,
        ))
    };
    let compared = match with {
        Some(with) => Some(Compared { round: Edition::of(with, today), figures: figures(tx, with)? }),
        None => None,
    };
    Ok(RoundReport {
        organisation: organisation.name,
        time_zone: organisation.time_zone,
        made_on: today,
        round: Edition::of(round, today),
        figures: figures(tx, round)?,
        compared,
    })
}

/// Everything [`figures::compute`] counts. Nothing dated after `today` is in it.
fn rows(org: &OrgScope, tx: &mut Tx, of: &Round, today: Date) -> Stored<Rows> {
    let round = of.id;
    Ok(Rows {
        channels: channel_rows(org, tx, round)?,
        guests: guest_rows(org, tx, of, today)?,
        elsewhere: crate::pairs::fallbacks::store::tally(org, tx, round)?,
        people: people_rows(org, tx, round)?,
        interviewed: interviewed(org, tx, round, today)?,
        pairs: pair_rows(org, tx, round)?,
        meetings: meeting_rows(org, tx, round, today)?,
        attendance: attendance_rows(org, tx, round, today)?,
        outcomes: outcome_rows(org, tx, round, today)?,
        goals: crate::pairs::goals::store::tally(org, tx, round, today)?,
        after_contacts: after_contact_rows(org, tx, round, today)?,
    })
}

fn people_rows(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<PeopleRow>> {
    type Row = (Side, Option<String>, Option<Gender>, Stage, i64);
    let alike = (participations::side, participations::category, people::gender, participations::stage);
    let rows: Vec<Row> = participations::table
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .group_by(alike)
        .order(alike)
        .select((
            participations::side,
            participations::category,
            people::gender,
            participations::stage,
            count_star(),
        ))
        .load(tx.c())?;
    let row = |(side, category, gender, stage, count)| PeopleRow { side, category, gender, stage, count };
    Ok(rows.into_iter().map(row).collect())
}

/// Participations by channel.
fn channel_rows(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<(Option<Channel>, i64)>> {
    let rows: Vec<Option<Channel>> = participations::table
        .left_join(
            origins::table.on(origins::organisation_id
                .eq(participations::organisation_id)
                .and(origins::participation_id.eq(participations::id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .select(origins::channel.nullable())
        .load(tx.c())?;
    let mut counted = BTreeMap::<Option<Channel>, i64>::new();
    for channel in rows {
        *counted.entry(channel).or_default() += 1;
    }
    Ok(counted.into_iter().collect())
}

/// How long before a round's first day its first open event can be. Unit: days.
const EVENTS_BEFORE: i64 = 180;

/// What came of the open events of a round, by channel. Events of the whole organisation count from the first sign-up on.
fn guest_rows(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    today: Date,
) -> Stored<Vec<(Option<Channel>, Line)>> {
    let sign_ups = guest_store::signed_up_for(org, tx, round.id)?;
    let earliest = round.starts_on.saturating_sub(EVENTS_BEFORE.days());
    let first = sign_ups.iter().map(|one| one.applied_on.0).min().unwrap_or(round.starts_on).max(earliest);
    let from = first.min(round.starts_on);
    let mut counted = BTreeMap::<Option<Channel>, Line>::new();
    for event in crate::events::store::from_day(org, tx, from.min(earliest))? {
        let is_open = matches!(event.kind, Kind::InfoMeeting | Kind::SocialEvent);
        let is_ours = match event.round {
            Some(other) => other == round.id,
            None => (from..=round.ends_on).contains(&event.on),
        };
        if !is_open || !is_ours || event.is_cancelled() || event.on > today {
            continue;
        }
        let guests = guest_store::of_event(org, tx, event.id)?;
        let later: Vec<_> = sign_ups.iter().filter(|one| one.applied_on.0 >= event.on).cloned().collect();
        for (channel, line) in conversion::of(&guests, &later).by_channel {
            let sum = counted.entry(channel).or_default();
            sum.came += line.came;
            sum.signed_up += line.signed_up;
        }
    }
    Ok(counted.into_iter().collect())
}

fn interviewed(org: &OrgScope, tx: &mut Tx, round: RoundId, today: Date) -> Stored<i64> {
    Ok(participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(participations::interviewed_on.le(Day(today)))
        .count()
        .get_result(tx.c())?)
}

fn pair_rows(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<PairRow>> {
    type Row = (PairId, ParticipationId, ParticipationId, StateWord, Day, Option<Day>, Option<String>, Day);
    let rows: Vec<Row> = pairs::table
        .inner_join(
            participations::table.on(participations::organisation_id
                .eq(pairs::organisation_id)
                .and(participations::id.eq(pairs::mentee_id))),
        )
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .order(pairs::id)
        .select((
            pairs::id,
            pairs::mentor_id,
            pairs::mentee_id,
            pairs::state,
            pairs::introduced_on,
            pairs::ended_on,
            pairs::end_reason,
            participations::applied_on,
        ))
        .load(tx.c())?;
    let lives: BTreeSet<ParticipationId> = participations::table
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(people::area.is_not_null())
        .select(participations::id)
        .load(tx.c())?
        .into_iter()
        .collect();
    let row = |(id, mentor, mentee, state, introduced_on, ended_on, end_reason, applied_on): Row| PairRow {
        areas_known: lives.contains(&mentor) && lives.contains(&mentee),
        id,
        mentor,
        mentee,
        mentee_applied_on: applied_on.0,
        state,
        introduced_on: introduced_on.0,
        ended_on: ended_on.map(|day| day.0),
        end_reason,
    };
    Ok(rows.into_iter().map(row).collect())
}

fn meeting_rows(org: &OrgScope, tx: &mut Tx, round: RoundId, today: Date) -> Stored<Vec<MeetingRow>> {
    let rows: Vec<(PairId, Day, Option<i32>)> =
        meetings::table
            .inner_join(pairs::table.on(
                pairs::organisation_id.eq(meetings::organisation_id).and(pairs::id.eq(meetings::pair_id)),
            ))
            .filter(meetings::organisation_id.eq(org.id()))
            .filter(pairs::round_id.eq(round))
            .filter(meetings::on_date.le(Day(today)))
            .select((meetings::pair_id, meetings::on_date, meetings::minutes))
            .load(tx.c())?;
    Ok(rows.into_iter().map(|(pair, on, minutes)| MeetingRow { pair, on: on.0, minutes }).collect())
}

fn attendance_rows(org: &OrgScope, tx: &mut Tx, round: RoundId, today: Date) -> Stored<Vec<AttendanceRow>> {
    let rows: Vec<(GatheringId, Day, ParticipationId)> = attendance::table
        .inner_join(
            gatherings::table.on(gatherings::organisation_id
                .eq(attendance::organisation_id)
                .and(gatherings::id.eq(attendance::gathering_id))),
        )
        .filter(attendance::organisation_id.eq(org.id()))
        .filter(gatherings::round_id.eq(round))
        .filter(gatherings::on_date.le(Day(today)))
        .select((attendance::gathering_id, gatherings::on_date, attendance::participation_id))
        .load(tx.c())?;
    let row =
        |(gathering, on, participation): (_, Day, _)| AttendanceRow { gathering, on: on.0, participation };
    Ok(rows.into_iter().map(row).collect())
}

fn outcome_rows(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    today: Date,
) -> Stored<Vec<(String, Attribution, i64)>> {
    Ok(outcomes::table
        .inner_join(
            pairs::table.on(pairs::organisation_id
                .eq(outcomes::organisation_id)
                .and(pairs::id.eq(outcomes::pair_id))),
        )
        .filter(outcomes::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(outcomes::on_date.le(Day(today)))
        .group_by((outcomes::kind, outcomes::attribution))
        .order((outcomes::kind, outcomes::attribution))
        .select((outcomes::kind, outcomes::attribution, count_star()))
        .load(tx.c())?)
}

fn after_contact_rows(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    today: Date,
) -> Stored<Vec<(PairId, Option<bool>)>> {
    Ok(after_contacts::table
        .inner_join(
            pairs::table.on(pairs::organisation_id
                .eq(after_contacts::organisation_id)
                .and(pairs::id.eq(after_contacts::pair_id))),
        )
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(after_contacts::on_date.le(Day(today)))
        .order((after_contacts::on_date, after_contacts::created_at, after_contacts::id))
        .select((after_contacts::pair_id, after_contacts::still_in_touch))
        .load(tx.c())?)
}
