//! Wishes for sparring, in the database.

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Answer, How, Sparring, Waiting};
use crate::db::schema::sparrings;
use crate::db::{Day, Instant, Stored, Tx};
use crate::ids::{PairId, SparringId, StaffId};
use crate::scope::OrgScope;

type Row = (SparringId, PairId, Option<String>, Day, Option<Day>, Option<How>, Option<String>);

fn sparring((id, pair, question, asked_on, answered_on, how, note): Row) -> Sparring {
    let answer = answered_on.zip(how).map(|(on, how)| Answer { on: on.0, how, note });
    Sparring { id, pair, question, asked_on: asked_on.0, answer }
}

/// The wishes of one organisation, the oldest first.
macro_rules! sparrings_of {
    ($org:expr) => {
        sparrings::table
            .filter(sparrings::organisation_id.eq($org.id()))
            .order((sparrings::created_at, sparrings::id))
            .select((
                sparrings::id,
                sparrings::pair_id,
                sparrings::question,
                sparrings::asked_on,
                sparrings::answered_on,
                sparrings::how,
                sparrings::note,
            ))
    };
}

/// One wish. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: SparringId) -> Stored<Sparring> {
    let row: Row = sparrings_of!(org).filter(sparrings::id.eq(id)).first(tx.c())?;
    Ok(sparring(row))
}

/// Since when the mentor of a pair waits; none: they do not.
pub fn waits_since(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Option<Date>> {
    let row: Option<Row> = sparrings_of!(org)
        .filter(sparrings::pair_id.eq(pair))
        .filter(sparrings::answered_on.is_null())
        .first(tx.c())
        .optional()?;
    Ok(row.map(|row| sparring(row).asked_on))
}

/// Every wish that waits, the oldest first.
pub fn waiting(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Waiting>> {
    let rows: Vec<Row> = sparrings_of!(org).filter(sparrings::answered_on.is_null()).load(tx.c())?;
    let mut waiting = Vec::new();
    for wish in rows.into_iter().map(sparring) {
        let pair = crate::pairs::store::find(org, tx, wish.pair)?;
        waiting.push(Waiting {
            id: wish.id,
            pair: wish.pair,
            names: [pair.mentor.person.given_name, pair.mentee.person.given_name],
            asked_on: wish.asked_on,
        });
    }
    Ok(waiting)
}

/// Keeps a new wish.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Sparring, now: Timestamp) -> Stored<()> {
    diesel::insert_into(sparrings::table)
        .values((
            sparrings::organisation_id.eq(org.id()),
            sparrings::id.eq(new.id),
            sparrings::pair_id.eq(new.pair),
            sparrings::question.eq(new.question.as_deref()),
            sparrings::asked_on.eq(Day(new.asked_on)),
            sparrings::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps how a wish was taken up. False: somebody else was first.
pub fn save_answer(org: &OrgScope, tx: &mut Tx, of: &Sparring, by: StaffId) -> Stored<bool> {
    let Some(answer) = &of.answer else { return Ok(false) };
    let changed = diesel::update(sparrings::table.find((org.id(), of.id)))
        .filter(sparrings::answered_on.is_null())
        .set((
            sparrings::answered_on.eq(Day(answer.on)),
            sparrings::how.eq(answer.how),
            sparrings::note.eq(answer.note.as_deref()),
            sparrings::answered_by.eq(by),
        ))
        .execute(tx.c())?;
    Ok(changed == 1)
}
