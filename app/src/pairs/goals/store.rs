//! Goals and their ratings, in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Goal, Level, Rater, Rating, StateWord, Weight};
use crate::db::schema::{goal_ratings, goals, pairs};
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{GoalId, PairId, RoundId, StaffId};
use crate::methods::Side;
use crate::scope::OrgScope;

/// Keeps a new goal. `written_by` is none when the person wrote it.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    new: &Goal,
    written_by: Option<StaffId>,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(goals::table)
        .values((
            goals::organisation_id.eq(org.id()),
            goals::id.eq(new.id),
            goals::pair_id.eq(new.pair),
            goals::side.eq(new.side),
            goals::part_of.eq(new.part_of),
            goals::category.eq(new.category.as_deref()),
            goals::words.eq(&new.words),
            goals::expected.eq(new.expected.as_deref()),
            goals::weight.eq(new.weight),
            goals::state.eq(new.state),
            goals::state_since.eq(Day(new.since)),
            goals::set_on.eq(Day(new.set_on)),
            goals::written_by.eq(written_by),
            goals::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps a goal as it is now: words, weight, state.
pub fn update(org: &OrgScope, tx: &mut Tx, goal: &Goal) -> Stored<()> {
    diesel::update(goals::table.find((org.id(), goal.id)))
        .set((
            goals::category.eq(goal.category.as_deref()),
            goals::words.eq(&goal.words),
            goals::expected.eq(goal.expected.as_deref()),
            goals::weight.eq(goal.weight),
            goals::state.eq(goal.state),
            goals::state_since.eq(Day(goal.since)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps a rating. A second one of the same rater and day takes the place of the first. Call it under a lock of the pair.
pub fn rate(
    org: &OrgScope,
    tx: &mut Tx,
    goal: GoalId,
    new: &Rating,
    written_by: Option<StaffId>,
    now: Timestamp,
) -> Stored<()> {
    diesel::delete(goal_ratings::table.find((org.id(), goal, new.rater, Day(new.on)))).execute(tx.c())?;
    diesel::insert_into(goal_ratings::table)
        .values((
            goal_ratings::organisation_id.eq(org.id()),
            goal_ratings::goal_id.eq(goal),
            goal_ratings::rater.eq(new.rater),
            goal_ratings::on_date.eq(Day(new.on)),
            goal_ratings::level.eq(new.level),
            goal_ratings::written_by.eq(written_by),
            goal_ratings::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The pair of a goal. Another organisation's is not found.
pub fn pair_of(org: &OrgScope, tx: &mut Tx, id: GoalId) -> Stored<PairId> {
    Ok(goals::table.find((org.id(), id)).select(goals::pair_id).first(tx.c())?)
}

#[derive(Queryable)]
struct Row {
    id: GoalId,
    pair: PairId,
    side: Side,
    part_of: Option<GoalId>,
    category: Option<String>,
    words: String,
    expected: Option<String>,
    weight: Weight,
    state: StateWord,
    since: Day,
    set_on: Day,
}

/// The goals of a pair with their ratings, in the order they were set.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Goal>> {
    let rows: Vec<Row> = goals::table
        .filter(goals::organisation_id.eq(org.id()))
        .filter(goals::pair_id.eq(pair))
        .order((goals::set_on, goals::created_at, goals::id))
        .select((
            goals::id,
            goals::pair_id,
            goals::side,
            goals::part_of,
            goals::category,
            goals::words,
            goals::expected,
            goals::weight,
            goals::state,
            goals::state_since,
            goals::set_on,
        ))
        .load(tx.c())?;
    let rated: Vec<(GoalId, Rater, Day, Level)> = goal_ratings::table
        .inner_join(goals::table.on(
            goals::organisation_id.eq(goal_ratings::organisation_id).and(goals::id.eq(goal_ratings::goal_id)),
        ))
        .filter(goal_ratings::organisation_id.eq(org.id()))
        .filter(goals::pair_id.eq(pair))
        .select((goal_ratings::goal_id, goal_ratings::rater, goal_ratings::on_date, goal_ratings::level))
        .load(tx.c())?;
    let mut ratings = BTreeMap::<GoalId, Vec<Rating>>::new();
    for (goal, rater, on, level) in rated {
        ratings.entry(goal).or_default().push(Rating { rater, on: on.0, level });
    }
    let goal = |row: Row| {
        let mut ratings = ratings.remove(&row.id).unwrap_or_default();
        ratings.sort_by_key(|rating| (rating.on, rating.rater));
        Goal {
            id: row.id,
            pair: row.pair,
            side: row.side,
            part_of: row.part_of,
            category: row.category,
            words: row.words,
            expected: row.expected,
            weight: row.weight,
            state: row.state,
            since: row.since.0,
            set_on: row.set_on.0,
            ratings,
        }
    };
    Ok(rows.into_iter().map(goal).collect())
}

/// How many goals the mentees of a round's pairs have set up to a day, and how many of them were said by then to be reached.
/// Neither small steps nor what was laid aside.
pub fn tally(org: &OrgScope, tx: &mut Tx, round: RoundId, today: Date) -> Stored<(i64, i64)> {
    let rows: Vec<(StateWord, Day)> = goals::table
        .inner_join(
            pairs::table
                .on(pairs::organisation_id.eq(goals::organisation_id).and(pairs::id.eq(goals::pair_id))),
        )
        .filter(goals::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(goals::side.eq(Side::Mentee))
        .filter(goals::part_of.is_null())
        .filter(goals::state.ne(StateWord::LaidAside))
        .filter(goals::set_on.le(Day(today)))
        .select((goals::state, goals::state_since))
        .load(tx.c())?;
    let reached = rows.iter().filter(|(state, since)| *state == StateWord::Achieved && since.0 <= today);
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Ok((count(rows.len()), count(reached.count())))
}
