//! After-contacts in the database.

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::AfterContact;
use crate::db::schema::{after_contacts, pairs};
use crate::db::{Day, Instant, Stored, Tx};
use crate::history::{self, Event, Pen};
use crate::ids::{AfterContactId, PairId, ParticipationId, StaffId};
use crate::methods::Side;
use crate::pairs::Pair;
use crate::pairs::goodbye::Kept;
use crate::pairs::store::By;
use crate::people::{Stage, store as people_store};
use crate::scope::OrgScope;

/// Who tells how it is.
#[derive(Clone, Copy, Debug)]
pub enum Teller {
    /// A member of staff, who has asked.
    Staff(StaffId),
    /// One of the two, by their link.
    OneOfThem {
        /// Who.
        who: ParticipationId,
        /// What they told since this day is replaced: it answers the same question.
        since: Date,
    },
}

/// Keeps an after-contact; both move on to that stage, unless they take part elsewhere in the round.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    pair: &Pair,
    new: &AfterContact,
    by: Teller,
    (now, today): (Timestamp, Date),
) -> Stored<()> {
    let (made_by, staff, replaced) = match by {
        Teller::Staff(staff) => (staff.to_string(), Some(staff), 0),
        Teller::OneOfThem { who, since } => {
            (who.to_string(), None, delete_since(org, tx, pair.id, new.told_by, since)?)
        }
    };
    diesel::insert_into(after_contacts::table)
        .values((
            after_contacts::organisation_id.eq(org.id()),
            after_contacts::id.eq(new.id),
            after_contacts::pair_id.eq(pair.id),
            after_contacts::on_date.eq(Day(new.on)),
            after_contacts::still_in_touch.eq(new.still_in_touch),
            after_contacts::note.eq(new.note.as_deref()),
            after_contacts::job_kept.eq(new.job),
            after_contacts::study_kept.eq(new.study),
            after_contacts::told_by.eq(new.told_by),
            after_contacts::made_by.eq(made_by),
            after_contacts::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    crate::outbox::store::not_needed(org, tx, crate::outbox::Act::TellAfter(pair.id))?;
    for participation in [&pair.mentor, &pair.mentee] {
        if participation.stage == Stage::Closed {
            let pen = Some(Pen::Now(now));
            people_store::set_stage(org, tx, participation.id, Stage::AfterContact, today, pen)?;
        }
    }
    if replaced > 0 {
        return Ok(());
    }
    let event = Event::AfterContact { still_in_touch: new.still_in_touch };
    history::record(org, tx, pair.id, staff, &event, now)
}

/// Takes away what one of the two told since a day. Gives how many.
fn delete_since(org: &OrgScope, tx: &mut Tx, pair: PairId, side: Option<Side>, day: Date) -> Stored<usize> {
    let told = after_contacts::table
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(after_contacts::pair_id.eq(pair))
        .filter(after_contacts::told_by.eq(side))
        .filter(after_contacts::on_date.ge(Day(day)));
    Ok(diesel::delete(told).execute(tx.c())?)
}

type Row = (AfterContactId, Day, Option<bool>, Option<String>, Option<Kept>, Option<Kept>, Option<Side>);
type Columns = (
    after_contacts::id,
    after_contacts::on_date,
    after_contacts::still_in_touch,
    after_contacts::note,
    after_contacts::job_kept,
    after_contacts::study_kept,
    after_contacts::told_by,
);
const COLUMNS: Columns = (
    after_contacts::id,
    after_contacts::on_date,
    after_contacts::still_in_touch,
    after_contacts::note,
    after_contacts::job_kept,
    after_contacts::study_kept,
    after_contacts::told_by,
);

fn after_contact((id, on, still_in_touch, note, job, study, told_by): Row) -> AfterContact {
    AfterContact { id, on: on.0, still_in_touch, note, job, study, told_by }
}

/// One after-contact with its pair. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: AfterContactId) -> Stored<(PairId, AfterContact)> {
    let (pair, row): (PairId, Row) = after_contacts::table
        .find((org.id(), id))
        .select((after_contacts::pair_id, COLUMNS))
        .first(tx.c())?;
    Ok((pair, after_contact(row)))
}

/// Takes an after-contact back; who was asked about no other pair goes back to the stage before.
pub fn delete(org: &OrgScope, tx: &mut Tx, pair: &Pair, id: AfterContactId, by: By) -> Stored<()> {
    diesel::delete(after_contacts::table.find((org.id(), id))).execute(tx.c())?;
    for participation in [&pair.mentor, &pair.mentee] {
        if participation.stage == Stage::AfterContact && !was_asked(org, tx, participation.id)? {
            let pen = Some(Pen::Now(by.now));
            people_store::set_stage(org, tx, participation.id, Stage::Closed, by.today, pen)?;
        }
    }
    Ok(())
}

/// Whether somebody was asked after the end of any of their pairs.
fn was_asked(org: &OrgScope, tx: &mut Tx, participation: ParticipationId) -> Stored<bool> {
    let asked: i64 = after_contacts::table
        .inner_join(
            pairs::table.on(pairs::organisation_id
                .eq(after_contacts::organisation_id)
                .and(pairs::id.eq(after_contacts::pair_id))),
        )
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(pairs::mentor_id.eq(participation).or(pairs::mentee_id.eq(participation)))
        .count()
        .get_result(tx.c())?;
    Ok(asked > 0)
}

/// When a pair was asked after its end, newest first.
pub fn of_pair(org: &OrgScope, tx: &mut Tx, pair: PairId) -> Stored<Vec<AfterContact>> {
    let rows: Vec<Row> = after_contacts::table
        .filter(after_contacts::organisation_id.eq(org.id()))
        .filter(after_contacts::pair_id.eq(pair))
        .order((after_contacts::on_date.desc(), after_contacts::id))
        .select(COLUMNS)
        .load(tx.c())?;
    Ok(rows.into_iter().map(after_contact).collect())
}
