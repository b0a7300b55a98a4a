//! Evaluations, and what was sent about the end, in the database.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Evaluation, Occasion, Rating, WAITED_FOR, Wish};
use crate::db::schema::{after_contacts, evaluations, farewells, pairs};
use crate::db::{Day, Stored, Tx};
use crate::ids::{PairId, ParticipationId, RoundId, StaffId};
use crate::methods::Side;
use crate::scope::OrgScope;

/// Keeps what one of the two says; what they said before is replaced, and whether somebody acted on the same wish stays.
pub fn save(org: &OrgScope, tx: &mut Tx, pair: PairId, new: &Evaluation) -> Stored<()> {
    let key = (org.id(), pair, new.side);
    let before: Option<(Wish, Option<StaffId>)> = evaluations::table
        .find(key)
        .select((evaluations::wish, evaluations::handled_by))
        .first(tx.c())
        .optional()?;
    let handled_by = before.filter(|(wish, _)| *wish == new.wish).and_then(|(_, by)| by);
    diesel::delete(evaluations::table.find(key)).execute(tx.c())?;
    diesel::insert_into(evaluations::table)
        .values((
            evaluations::organisation_id.eq(org.id()),
            evaluations::pair_id.eq(pair),
            evaluations::side.eq(new.side),
            evaluations::rating.eq(new.rating),
            evaluations::wish.eq(new.wish),
            evaluations::may_ask.eq(new.may_ask),
            evaluations::told_on.eq(Day(new.on)),
            evaluations::handled_by.eq(handled_by),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Somebody has withdrawn: in none of their pairs they are asked some months later, whatever they said before.
pub fn ask_no_more(org: &OrgScope, tx: &mut Tx, who: ParticipationId) -> Stored<()> {
    let of: Vec<(PairId, ParticipationId)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(who).or(pairs::mentee_id.eq(who)))
        .select((pairs::id, pairs::mentor_id))
        .load(tx.c())?;
    for (pair, mentor) in of {
        let side = if mentor == who { Side::Mentor } else { Side::Mentee };
        diesel::update(evaluations::table.find((org.id(), pair, side)))
            .set(evaluations::may_ask.eq(false))
            .execute(tx.c())?;
    }
    Ok(())
}

type Row = (Side, Rating, Wish, bool, Day, Option<StaffId>);
type Columns = (
    evaluations::side,
    evaluations::rating,
    evaluations::wish,
    evaluations::may_ask,
    evaluations::told_on,
    evaluations::handled_by,
);
const COLUMNS: Columns = (
    evaluations::side,
    evaluations::rating,
    evaluations::wish,
    evaluations::may_ask,
    evaluations::told_on,
    evaluations::handled_by,
);

fn evaluation((side, rating, wish, may_ask, on, handled_by): Row) -> Evaluation {
    Evaluation { side, rating, wish, may_ask, on: on.0, is_handled: handled_by.is_some() }
}

/// What the two of a pair say, the mentee first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<Evaluation>> {
    let rows: Vec<Row> = evaluations::table
        .filter(evaluations::organisation_id.eq(org.id()))
        .filter(evaluations::pair_id.eq(pair))
        .order(evaluations::side)
        .select(COLUMNS)
        .load(tx.c())?;
    Ok(rows.into_iter().map(evaluation).collect())
}

/// Notes that somebody has acted on a wish. False: nobody has said it, or a colleague was first.
pub fn set_handled(org: &OrgScope, tx: &mut Tx, pair: PairId, side: Side, by: StaffId) -> Stored<bool> {
    let changed = diesel::update(evaluations::table.find((org.id(), pair, side)))
        .filter(evaluations::handled_by.is_null())
        .set(evaluations::handled_by.eq(by))
        .execute(tx.c())?;
    Ok(changed == 1)
}

/// An ended pair with what was said.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The pair.
    pub pair: PairId,
    /// Its last day.
    pub ended_on: Date,
    /// What the two say.
    pub said: Vec<Evaluation>,
    /// The days on which somebody told how it is.
    pub answered: Vec<Date>,
}

/// Every pair that ended so short a while ago that it can still be asked, and of which somebody said something.
pub fn ended(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Vec<Ended>> {
    let since = Day(today.saturating_sub(12.months()).saturating_sub(i64::from(WAITED_FOR + 1).days()));
    let rows: Vec<(PairId, Option<Day>, Row)> = evaluations::table
        .inner_join(pairs::table.on(
            pairs::organisation_id.eq(evaluations::organisation_id).and(pairs::id.eq(evaluations::pair_id)),
        ))
        .filter(evaluations::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.ge(since))
        .order((pairs::ended_on, pairs::id, evaluations::side))
        .select((pairs::id, pairs::ended_on, COLUMNS))
        .load(tx.c())?;
    let told: Vec<(PairId, Day)> = after_contacts::table
        .inner_join(
            pairs::table.on(pairs::organisation_id
                .eq(after_contacts::organisation_id)
                .and(pairs::id.eq(after_contacts::pair_id))),
        )
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.ge(since))
        .select((pairs::id, after_contacts::on_date))
        .load(tx.c())?;
    let mut answered = BTreeMap::<PairId, Vec<Date>>::new();
    for (pair, on) in told {
        answered.entry(pair).or_default().push(on.0);
    }
    let mut ended = Vec::<Ended>::new();
    for (pair, ended_on, row) in rows {
        let Some(ended_on) = ended_on else { continue };
        match ended.last_mut().filter(|last| last.pair == pair) {
            Some(last) => last.said.push(evaluation(row)),
            None => ended.push(Ended {
                pair,
                ended_on: ended_on.0,
                said: vec![evaluation(row)],
                answered: answered.remove(&pair).unwrap_or_default(),
            }),
        }
    }
    Ok(ended)
}

/// Notes that something was sent.
pub fn note_sent(
    org: &OrgScope,
    tx: &mut Tx,
    (pair, side): (PairId, Side),
    occasion: Occasion,
    today: Date,
) -> Stored<()> {
    diesel::insert_into(farewells::table)
        .values((
            farewells::organisation_id.eq(org.id()),
            farewells::pair_id.eq(pair),
            farewells::side.eq(side),
            farewells::occasion.eq(occasion),
            farewells::sent_on.eq(Day(today)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// What was sent to whom.
pub fn sent(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeSet<(PairId, Side, Occasion)>> {
    let rows: Vec<(PairId, Side, Occasion)> = farewells::table
        .filter(farewells::organisation_id.eq(org.id()))
        .select((farewells::pair_id, farewells::side, farewells::occasion))
        .load(tx.c())?;
    Ok(rows.into_iter().collect())
}

/// Whether one of the two was asked some months after the end how it is.
pub fn was_asked_after(org: &OrgScope, tx: &mut Tx, pair: PairId, side: Side) -> Stored<bool> {
    let sent: Vec<Occasion> = farewells::table
        .filter(farewells::organisation_id.eq(org.id()))
        .filter(farewells::pair_id.eq(pair))
        .filter(farewells::side.eq(side))
        .select(farewells::occasion)
        .load(tx.c())?;
    Ok(sent.into_iter().any(Occasion::is_after))
}

/// Somebody of an ended pair who was asked how it was, and has not said it.
#[derive(Clone, Copy, Debug)]
pub struct Unanswered {
    /// The pair.
    pub pair: PairId,
    /// Its round.
    pub round: RoundId,
    /// Who.
    pub side: Side,
    /// When they were last asked.
    pub asked_on: Date,
    /// The last day of the pair.
    pub ended_on: Date,
}

/// Who has not answered, in pairs that ended not before `since`.
pub fn unanswered(org: &OrgScope, tx: &mut Tx, since: Date) -> Stored<Vec<Unanswered>> {
    let asked: Vec<(PairId, RoundId, Side, Day, Option<Day>)> =
        farewells::table
            .inner_join(pairs::table.on(
                pairs::organisation_id.eq(farewells::organisation_id).and(pairs::id.eq(farewells::pair_id)),
            ))
            .filter(farewells::organisation_id.eq(org.id()))
            .filter(farewells::occasion.eq_any([Occasion::Before, Occasion::Thanks]))
            .filter(pairs::ended_on.ge(Day(since)))
            .order((farewells::sent_on, farewells::pair_id, farewells::side))
            .select((pairs::id, pairs::round_id, farewells::side, farewells::sent_on, pairs::ended_on))
            .load(tx.c())?;
    let said: Vec<(PairId, Side)> = evaluations::table
        .inner_join(pairs::table.on(
            pairs::organisation_id.eq(evaluations::organisation_id).and(pairs::id.eq(evaluations::pair_id)),
        ))
        .filter(evaluations::organisation_id.eq(org.id()))
        .filter(pairs::ended_on.ge(Day(since)))
        .select((evaluations::pair_id, evaluations::side))
        .load(tx.c())?;
    let said = BTreeSet::from_iter(said);
    let mut left = BTreeMap::new();
    for (pair, round, side, asked_on, ended_on) in asked {
        if let Some(ended_on) = ended_on.filter(|_| !said.contains(&(pair, side))) {
            let one = Unanswered { pair, round, side, asked_on: asked_on.0, ended_on: ended_on.0 };
            left.insert((pair, side), one);
        }
    }
    Ok(left.into_values().collect())
}
