//! After-contacts in the database.

use diesel::prelude::*;

use super::AfterContact;
use crate::db::schema::after_contacts;
use crate::db::{Day, Instant, Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{AfterContactId, PairId};
use crate::pairs::Pair;
use crate::pairs::store::By;
use crate::people::{Stage, store as people_store};
use crate::scope::OrgScope;

/// Keeps an after-contact; both move on to that stage, unless they take part elsewhere in the round.
pub fn insert(org: &OrgScope, tx: &mut Tx, pair: &Pair, new: &AfterContact, by: By) -> Stored<()> {
    diesel::insert_into(after_contacts::table)
        .values((
            after_contacts::organisation_id.eq(org.id()),
            after_contacts::id.eq(AfterContactId::new()),
            after_contacts::pair_id.eq(pair.id),
            after_contacts::on_date.eq(Day(new.on)),
            after_contacts::still_in_touch.eq(new.still_in_touch),
            after_contacts::note.eq(new.note.as_deref()),
            after_contacts::made_by.eq(by.staff),
            after_contacts::created_at.eq(Instant(by.now)),
        ))
        .execute(tx.c())?;
    for participation in [&pair.mentor, &pair.mentee] {
        if participation.stage == Stage::Closed {
            people_store::set_stage(org, tx, participation.id, Stage::AfterContact, by.today)?;
        }
    }
    let event = Event::AfterContact { still_in_touch: new.still_in_touch };
    history::record(org, tx, pair.id, Some(by.staff), &event, by.now)
}

/// When a pair was asked after its end, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<AfterContact>> {
    let rows: Vec<(Day, Option<bool>, Option<String>)> = after_contacts::table
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(after_contacts::pair_id.eq(pair))
        .order((after_contacts::on_date.desc(), after_contacts::id))
        .select((after_contacts::on_date, after_contacts::still_in_touch, after_contacts::note))
        .load(tx.c())?;
    Ok(rows
        .into_iter()
        .map(|(on, still_in_touch, note)| AfterContact { on: on.0, still_in_touch, note })
        .collect())
}
