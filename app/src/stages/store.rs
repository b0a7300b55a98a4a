//! What is so about people as far as gates ask, and the moves made by hand.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{Facts, after_change};
use crate::db::schema::{pairs, stage_moves};
use crate::db::{Day, Instant, Stored, Tx};
use crate::eligibility::{Knowledge, Told, store as eligibility};
use crate::expectations::store as expectations_of;
use crate::history::{self, Event, Pen};
use crate::ids::{ParticipationId, RoundId, StageMoveId};
use crate::methods::Method;
use crate::people::{Participation, Stage, store as people};
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::training::gate as training;
use crate::web::Who;
use jiff::civil::Date;

/// What is so about one person.
pub fn facts(org: &OrgScope, tx: &mut Tx, method: &Method, of: &Participation) -> Stored<Facts> {
    let told = eligibility::find(org, tx, of.id)?;
    let known = eligibility::knowledge(org, tx, of)?;
    let expectations =
        method.expectations.is_none() || expectations_of::of_method(org, tx, method, of.id)?.is_some();
    Ok(Facts {
        consent: of.application.consent.is_some(),
        interviewed: of.interviewed_on.is_some(),
        trained: training::is_trained(org, tx, of.id)?,
        eligible: told.is_eligible(method, of.side, &known),
        expectations,
    })
}

/// What is so about everybody of a round.
pub fn facts_of_round(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    everybody: &[Participation],
) -> Stored<BTreeMap<ParticipationId, Facts>> {
    let trained = training::trained(org, tx, round.id)?;
    let told = eligibility::of_round(org, tx, round.id)?;
    let confirmed = match &round.method.expectations {
        Some(expectations) => Some(expectations_of::confirmed(org, tx, round.id, &expectations.version)?),
        None => None,
    };
    let known = eligibility::knowledge_of_round(org, tx, round.id, &round.method, everybody)?;
    let (silent, unknown) = (Told::default(), Knowledge::default());
    let facts = |one: &Participation| Facts {
        consent: one.application.consent.is_some(),
        interviewed: one.interviewed_on.is_some(),
        trained: trained.contains(&one.id),
        eligible: told.get(&one.id).unwrap_or(&silent).is_eligible(
            &round.method,
            one.side,
            known.get(&one.id).unwrap_or(&unknown),
        ),
        expectations: confirmed.as_ref().is_none_or(|confirmed| confirmed.contains(&one.id)),
    };
    Ok(everybody.iter().map(|one| (one.id, facts(one))).collect())
}

/// How many open pairs everybody of a round has; who has none is not in it.
pub fn open_pairs(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<ParticipationId, i64>> {
    let rows: Vec<(ParticipationId, ParticipationId)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::ended_on.is_null())
        .select((pairs::mentor_id, pairs::mentee_id))
        .load(tx.c())?;
    let mut open = BTreeMap::new();
    for id in rows.into_iter().flat_map(|(mentor, mentee)| [mentor, mentee]) {
        *open.entry(id).or_default() += 1;
    }
    Ok(open)
}

/// Moves somebody as far as the way is open now: called whenever something about them has changed. Gives where they
/// stand.
pub fn advance(
    org: &OrgScope,
    tx: &mut Tx,
    method: &Method,
    id: ParticipationId,
    today: Date,
    pen: Pen,
) -> Stored<Stage> {
    let participation = people::find(org, tx, id)?;
    let facts = facts(org, tx, method, &participation)?;
    let stage = after_change(method.steps.of(participation.side), participation.stage, &facts);
    if stage != participation.stage {
        people::set_stage(org, tx, id, stage, today, Some(pen))?;
    }
    Ok(stage)
}

/// Whether a coordinator has said by a move on the board, not taken back, that somebody is trained.
pub fn said_trained(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<bool> {
    let words: i64 = stage_moves::table
        .filter(stage_moves::organisation_id.eq(org.id()))
        .filter(stage_moves::participation_id.eq(id))
        .filter(stage_moves::trained.eq(true))
        .filter(stage_moves::taken_back_at.is_null())
        .count()
        .get_result(tx.c())?;
    Ok(words > 0)
}

/// A move by hand.
#[derive(Clone, Debug)]
pub struct NewMove {
    /// Those moved together share it: they are taken back together.
    pub together: StageMoveId,
    /// Where to.
    pub to: Stage,
    /// It says that they are trained.
    pub trained: bool,
    /// Why, in the coordinator's words.
    pub reason: Option<String>,
}

/// Moves somebody, with history and what is needed to take it back. Links in messages that follow from it begin with
/// `base_url`.
pub fn move_by_hand(who: &Who, tx: &mut Tx, base_url: &str, of: &Participation, new: &NewMove) -> Stored<()> {
    let org = &who.org;
    diesel::insert_into(stage_moves::table)
        .values((
            stage_moves::organisation_id.eq(org.id()),
            stage_moves::id.eq(new.together),
            stage_moves::participation_id.eq(of.id),
            stage_moves::from_stage.eq(of.stage),
            stage_moves::from_since.eq(Day(of.stage_since)),
            stage_moves::to_stage.eq(new.to),
            stage_moves::trained.eq(new.trained),
            stage_moves::made_by.eq(who.id),
            stage_moves::created_at.eq(Instant(who.now)),
        ))
        .execute(tx.c())?;
    if new.trained {
        training::set_trained(org, tx, of.id, Some(who.today))?;
        if new.to != Stage::Trained {
            history::record(org, tx, of.id, Some(who.id), &Event::Trained, who.now)?;
        }
    }
    people::set_stage(org, tx, of.id, new.to, who.today, None)?;
    let event = Event::Moved { stage: new.to.word().to_owned(), reason: new.reason.clone() };
    history::record(org, tx, of.id, Some(who.id), &event, who.now)?;
    if new.to == Stage::Withdrawn {
        super::leaving::withdraw(who, tx, base_url, of)?;
    }
    Ok(())
}

/// Somebody's part in a move made by hand.
#[derive(Clone, Debug, Queryable)]
pub struct Moved {
    /// Who.
    pub id: ParticipationId,
    from: Stage,
    from_since: Day,
    /// Where to.
    pub to: Stage,
    trained: bool,
}

/// Those who were moved together and were not taken back.
pub fn moved_together(org: &OrgScope, tx: &mut Tx, id: StageMoveId) -> Stored<Vec<Moved>> {
    Ok(stage_moves::table
        .filter(stage_moves::organisation_id.eq(org.id()))
        .filter(stage_moves::id.eq(id))
        .filter(stage_moves::taken_back_at.is_null())
        .order(stage_moves::participation_id)
        .select((
            stage_moves::participation_id,
            stage_moves::from_stage,
            stage_moves::from_since,
            stage_moves::to_stage,
            stage_moves::trained,
        ))
        .load(tx.c())?)
}

/// Takes a move back for everybody who still stands where it put them. Gives how many.
pub fn take_back(who: &Who, tx: &mut Tx, id: StageMoveId) -> Stored<usize> {
    let org = &who.org;
    let mut taken_back = 0;
    for moved in moved_together(org, tx, id)? {
        let now = people::lock(org, tx, moved.id)?.0;
        if now.stage != moved.to {
            continue;
        }
        if moved.trained {
            training::set_trained(org, tx, moved.id, None)?;
        }
        people::set_stage(org, tx, moved.id, moved.from, moved.from_since.0, None)?;
        let event = Event::MoveTakenBack { stage: moved.from.word().to_owned() };
        history::record(org, tx, moved.id, Some(who.id), &event, who.now)?;
        taken_back += 1;
    }
    diesel::update(
        stage_moves::table.filter(stage_moves::organisation_id.eq(org.id())).filter(stage_moves::id.eq(id)),
    )
    .set(stage_moves::taken_back_at.eq(Instant(who.now)))
    .execute(tx.c())?;
    Ok(taken_back)
}
