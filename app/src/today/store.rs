//! What Today has to know, in a handful of queries for the whole organisation, however many people it has.

use std::collections::BTreeMap;

use diesel::dsl::{count_star, min, sum};
use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;

use super::WATCHED_AFTER_END;
use crate::db::schema::{gatherings, outbox, pairs, participations, people, rounds};
use crate::db::{Day, Stored, Tx};
use crate::ids::{ParticipationId, RoundId};
use crate::methods::Side;
use crate::outbox::MessageState;
use crate::pairs::Tally;
use crate::pairs::list::Line;
use crate::pairs::list::store::open_lines;
use crate::pairs::meetings::store::{Within, tallies};
use crate::pairs::telling::NotMet;
use crate::people::Stage;
use crate::programmes::Round;
use crate::scope::OrgScope;

/// Everything Today looks at.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The rounds that are watched, newest first.
    pub rounds: Vec<Round>,
    /// Every open pair.
    pub pairs: Vec<Line>,
    /// The meetings open pairs have held.
    pub tallies: BTreeMap<crate::ids::PairId, Tally>,
    /// When one of the two of an open pair last told that they have not met.
    pub last_told: BTreeMap<crate::ids::PairId, Date>,
    /// What they told that somebody has to help with and nobody has dealt with, newest first.
    pub unseen: BTreeMap<crate::ids::PairId, Vec<NotMet>>,
    /// The days on which somebody of staff talked with one side of an open pair.
    pub talked: BTreeMap<(crate::ids::PairId, Side), Vec<Date>>,
    /// How many pairs each mentor of an open pair has room for.
    pub places: BTreeMap<ParticipationId, i32>,
    /// The days of the gatherings that were called, round by round.
    pub gatherings: BTreeMap<RoundId, Vec<Date>>,
    /// Who signed up and was not interviewed.
    pub sign_ups: Vec<SignUp>,
    /// How many stand where.
    pub pipeline: Vec<Cell>,
    /// Messages that were given up.
    pub failed_messages: i64,
    /// Referrals nobody has answered: to which programme, by whom.
    pub referrals: Vec<(crate::ids::ProgrammeId, String, crate::referrals::Referral)>,
    /// Events and training.
    pub events: super::events::Facts,
    /// Volunteer meetings and sparring.
    pub supervision: crate::supervision::needs::Facts,
    /// Pairs that have ended and in which somebody waits for an answer, or is to be asked.
    pub ended: Vec<crate::pairs::goodbye::pages::Waiting>,
    /// Everybody who could look after a pair.
    pub desks: Vec<crate::pairs::trouble::Desk>,
    /// What was put off until a day that has not come.
    pub put_off: Vec<super::put_off::PutOff>,
}

/// Somebody who signed up and was not interviewed.
#[derive(Clone, Debug, Queryable)]
pub struct SignUp {
    /// Their participation.
    pub id: ParticipationId,
    /// In which round.
    pub round: RoundId,
    given_name: String,
    family_name: Option<String>,
    applied_on: Day,
    answered_on: Option<Day>,
}

impl SignUp {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// The day of signing up.
    pub fn applied_on(&self) -> Date {
        self.applied_on.0
    }

    /// The day of the first answer.
    pub fn answered_on(&self) -> Option<Date> {
        self.answered_on.map(|day| day.0)
    }
}

/// How many participations of one side stand at one stage of a round.
#[derive(Clone, Debug, Queryable)]
pub struct Cell {
    /// The round.
    pub round: RoundId,
    /// The side.
    pub side: Side,
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub count: i64,
    oldest: Option<Day>,
    places: Option<i64>,
}

impl Cell {
    /// Since when the one who has been there longest has been there.
    pub fn oldest(&self) -> Option<Date> {
        self.oldest.map(|day| day.0)
    }

    /// Pairs they can have at the same time, together.
    pub fn places(&self) -> i64 {
        self.places.unwrap_or(0)
    }
}

/// Reads the situation of an organisation on a day.
pub fn situation(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Situation> {
    let watched_from = today.saturating_sub(WATCHED_AFTER_END.days());
    let rounds = crate::programmes::store::rounds_lived_in(org, tx, watched_from)?;
    Ok(Situation {
        events: super::events::facts(org, tx, &rounds, today)?,
        rounds,
        pairs: open_lines(org, tx)?,
        tallies: tallies(org, tx, Within::OpenPairs)?,
        last_told: crate::pairs::telling::store::last_told(org, tx)?,
        unseen: crate::pairs::telling::store::unseen(org, tx)?,
        talked: crate::pairs::contacts::store::days(org, tx)?,
        places: places(org, tx)?,
        gatherings: gatherings_called(org, tx, watched_from, today)?,
        sign_ups: sign_ups(org, tx, watched_from)?,
        pipeline: pipeline(org, tx, watched_from)?,
        failed_messages: failed_messages(org, tx)?,
        referrals: crate::referrals::store::unanswered(org, tx)?,
        supervision: crate::supervision::needs::facts(org, tx, today)?,
        ended: crate::pairs::goodbye::pages::waiting(org, tx, today)?,
        desks: crate::pairs::trouble::store::desks_on(org, tx, today)?,
        put_off: super::put_off::store::waiting(org, tx, today)?,
    })
}

/// Joined to this, only rows of watched rounds are read.
macro_rules! of_watched_rounds {
    ($table:ident, $org:expr, $watched_from:expr) => {
        $table::table
            .inner_join(
                rounds::table.on(rounds::organisation_id
                    .eq($table::organisation_id)
                    .and(rounds::id.eq($table::round_id))),
            )
            .filter($table::organisation_id.eq($org.id()))
            .filter(rounds::ends_on.ge(Day($watched_from)))
    };
}

fn gatherings_called(
    org: &OrgScope,
    tx: &mut Tx,
    watched_from: Date,
    today: Date,
) -> Stored<BTreeMap<RoundId, Vec<Date>>> {
    let rows: Vec<(RoundId, Day)> = of_watched_rounds!(gatherings, org, watched_from)
        .filter(gatherings::on_date.le(Day(today)))
        .select((gatherings::round_id, gatherings::on_date))
        .load(tx.c())?;
    let mut called = BTreeMap::<RoundId, Vec<Date>>::new();
    for (round, day) in rows {
        called.entry(round).or_default().push(day.0);
    }
    Ok(called)
}

fn places(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeMap<ParticipationId, i32>> {
    let rows: Vec<(ParticipationId, i32)> = pairs::table
        .inner_join(
            participations::table.on(participations::organisation_id
                .eq(pairs::organisation_id)
                .and(participations::id.eq(pairs::mentor_id))),
        )
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.is_null())
        .select((participations::id, participations::capacity))
        .load(tx.c())?;
    Ok(rows.into_iter().collect())
}

fn sign_ups(org: &OrgScope, tx: &mut Tx, watched_from: Date) -> Stored<Vec<SignUp>> {
    Ok(of_watched_rounds!(participations, org, watched_from)
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::stage.eq(Stage::Applied))
        .filter(participations::interviewed_on.is_null())
        .order((participations::applied_on, participations::id))
        .select((
            participations::id,
            participations::round_id,
            people::given_name,
            people::family_name,
            participations::applied_on,
            participations::answered_on,
        ))
        .load(tx.c())?)
}

fn pipeline(org: &OrgScope, tx: &mut Tx, watched_from: Date) -> Stored<Vec<Cell>> {
    Ok(of_watched_rounds!(participations, org, watched_from)
        .group_by((participations::round_id, participations::side, participations::stage))
        .select((
            participations::round_id,
            participations::side,
            participations::stage,
            count_star(),
            min(participations::stage_since),
            sum(participations::capacity),
        ))
        .load(tx.c())?)
}

fn failed_messages(org: &OrgScope, tx: &mut Tx) -> Stored<i64> {
    Ok(outbox::table
        .filter(outbox::organisation_id.eq(org.id()))
        .filter(outbox::state.eq(MessageState::Failed))
        .count()
        .get_result(tx.c())?)
}
