//! Agendas, cases, professionals and tasks of volunteer meetings, in the database.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::needs::Attended;
use super::{AgendaItem, Case, ItemKind, Notes, Professional, Task};
use crate::db::schema::{
    agenda_items, events, guests, supervision_cases, supervision_professionals, supervision_tasks,
    supervisions,
};
use crate::db::{Day, Instant, Stored, Tx};
use crate::events::{Came, Kind};
use crate::ids::{
    AgendaItemId, CaseId, EventId, PairId, PersonId, ProfessionalId, RoundId, ServiceId, StaffId,
    SupervisionTaskId,
};
use crate::scope::OrgScope;
use crate::staff::store::colleagues;

// ---- the meeting as a whole

/// What belongs to the meeting as a whole; empty where nothing was written yet.
pub fn notes(org: &OrgScope, tx: &mut Tx, event: EventId) -> Stored<Notes> {
    let found: Option<(Option<StaffId>, Option<String>)> = supervisions::table
        .find((org.id(), event))
        .select((supervisions::led_by, supervisions::agreed))
        .first(tx.c())
        .optional()?;
    Ok(found.map_or_else(Notes::default, |(led_by, agreed)| Notes { led_by, agreed }))
}

/// Keeps it.
pub fn set_notes(org: &OrgScope, tx: &mut Tx, event: EventId, new: &Notes) -> Stored<()> {
    diesel::delete(supervisions::table.find((org.id(), event))).execute(tx.c())?;
    diesel::insert_into(supervisions::table)
        .values((
            supervisions::organisation_id.eq(org.id()),
            supervisions::event_id.eq(event),
            supervisions::led_by.eq(new.led_by),
            supervisions::agreed.eq(new.agreed.as_deref()),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The days of the volunteer meetings that were not called off: of which round; none: of everybody.
pub fn meetings(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<(Option<RoundId>, Date)>> {
    let rows: Vec<(Option<RoundId>, Day)> = events::table
        .filter(events::organisation_id.eq(org.id()))
        .filter(events::kind.eq(Kind::VolunteerMeeting))
        .filter(events::cancelled_at.is_null())
        .select((events::round_id, events::on_date))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(round, day)| (round, day.0)).collect())
}

/// So far back it is looked who came to volunteer meetings: two of the longest rhythm. Unit: months.
const LOOKED_BACK: i32 = 48;

/// The volunteer meetings that have been and of which it was written down who came.
pub fn attended(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Vec<Attended>> {
    let rows: Vec<(EventId, Option<RoundId>, Day, Option<PersonId>)> = events::table
        .inner_join(
            guests::table
                .on(guests::organisation_id.eq(events::organisation_id).and(guests::event_id.eq(events::id))),
        )
        .filter(events::organisation_id.eq(org.id()))
        .filter(events::kind.eq(Kind::VolunteerMeeting))
        .filter(events::cancelled_at.is_null())
        .filter(events::on_date.le(Day(today)))
        .filter(events::on_date.ge(Day(today.saturating_sub(LOOKED_BACK.months()))))
        .filter(guests::came.eq(Came::Yes))
        .select((events::id, events::round_id, events::on_date, guests::person_id))
        .load(tx.c())?;
    let mut attended = BTreeMap::<EventId, Attended>::new();
    for (event, round, on, person) in rows {
        let held = Attended { round, on: on.0, came: BTreeSet::new() };
        attended.entry(event).or_insert(held).came.extend(person);
    }
    Ok(attended.into_values().collect())
}

// ---- the agenda

type ItemRow = (AgendaItemId, ItemKind, String, Option<String>, Option<String>);

fn item((id, kind, title, speaker, minutes): ItemRow) -> AgendaItem {
    AgendaItem { id, kind, title, speaker, minutes }
}

/// The agenda of a meeting, in its order.
pub fn agenda(org: &OrgScope, tx: &mut Tx, event: EventId) -> Stored<Vec<AgendaItem>> {
    let rows: Vec<ItemRow> = agenda_items::table
        .filter(agenda_items::organisation_id.eq(org.id()))
        .filter(agenda_items::event_id.eq(event))
        .order((agenda_items::place, agenda_items::id))
        .select((
            agenda_items::id,
            agenda_items::kind,
            agenda_items::title,
            agenda_items::speaker,
            agenda_items::minutes,
        ))
        .load(tx.c())?;
    Ok(rows.into_iter().map(item).collect())
}

/// One point, and of which meeting. Another organisation's is not found.
pub fn find_item(org: &OrgScope, tx: &mut Tx, id: AgendaItemId) -> Stored<(EventId, AgendaItem)> {
    let event = agenda_items::table.find((org.id(), id)).select(agenda_items::event_id).first(tx.c())?;
    let found = agenda(org, tx, event)?.into_iter().find(|item| item.id == id);
    Ok((event, found.ok_or(diesel::result::Error::NotFound)?))
}

/// Puts a point behind the others.
pub fn insert_item(org: &OrgScope, tx: &mut Tx, event: EventId, new: &AgendaItem) -> Stored<()> {
    let last: Option<i32> = agenda_items::table
        .filter(agenda_items::organisation_id.eq(org.id()))
        .filter(agenda_items::event_id.eq(event))
        .select(diesel::dsl::max(agenda_items::place))
        .first(tx.c())?;
    diesel::insert_into(agenda_items::table)
        .values((
            agenda_items::organisation_id.eq(org.id()),
            agenda_items::id.eq(new.id),
            agenda_items::event_id.eq(event),
            agenda_items::place.eq(last.map_or(0, |last| last.saturating_add(1))),
            agenda_items::kind.eq(new.kind),
            agenda_items::title.eq(&new.title),
            agenda_items::speaker.eq(new.speaker.as_deref()),
            agenda_items::minutes.eq(new.minutes.as_deref()),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps a point as it is now.
pub fn update_item(org: &OrgScope, tx: &mut Tx, changed: &AgendaItem) -> Stored<()> {
    diesel::update(agenda_items::table.find((org.id(), changed.id)))
        .set((
            agenda_items::kind.eq(changed.kind),
            agenda_items::title.eq(&changed.title),
            agenda_items::speaker.eq(changed.speaker.as_deref()),
            agenda_items::minutes.eq(changed.minutes.as_deref()),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps the order of an agenda.
pub fn set_order(org: &OrgScope, tx: &mut Tx, order: &[AgendaItemId]) -> Stored<()> {
    for (place, id) in (0_i32..).zip(order) {
        diesel::update(agenda_items::table.find((org.id(), *id)))
            .set(agenda_items::place.eq(place))
            .execute(tx.c())?;
    }
    Ok(())
}

/// Takes a point off the agenda.
pub fn delete_item(org: &OrgScope, tx: &mut Tx, id: AgendaItemId) -> Stored<()> {
    diesel::delete(agenda_items::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

// ---- cases

type CaseRow = (CaseId, String, String, Option<String>, Option<PairId>);

/// The cases of a meeting, in the order they were written.
pub fn cases(org: &OrgScope, tx: &mut Tx, event: EventId) -> Stored<Vec<Case>> {
    let rows: Vec<CaseRow> = supervision_cases::table
        .filter(supervision_cases::organisation_id.eq(org.id()))
        .filter(supervision_cases::event_id.eq(event))
        .order((supervision_cases::created_at, supervision_cases::id))
        .select((
            supervision_cases::id,
            supervision_cases::pseudonym,
            supervision_cases::about,
            supervision_cases::advice,
            supervision_cases::pair_id,
        ))
        .load(tx.c())?;
    let case = |(id, pseudonym, about, advice, pair): CaseRow| Case { id, pseudonym, about, advice, pair };
    Ok(rows.into_iter().map(case).collect())
}

/// One case, and of which meeting. Another organisation's is not found.
pub fn find_case(org: &OrgScope, tx: &mut Tx, id: CaseId) -> Stored<(EventId, Case)> {
    let event =
        supervision_cases::table.find((org.id(), id)).select(supervision_cases::event_id).first(tx.c())?;
    let found = cases(org, tx, event)?.into_iter().find(|case| case.id == id);
    Ok((event, found.ok_or(diesel::result::Error::NotFound)?))
}

/// Keeps a new case.
pub fn insert_case(
    org: &OrgScope,
    tx: &mut Tx,
    event: EventId,
    new: &Case,
    by: StaffId,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(supervision_cases::table)
        .values((
            supervision_cases::organisation_id.eq(org.id()),
            supervision_cases::id.eq(new.id),
            supervision_cases::event_id.eq(event),
            supervision_cases::pseudonym.eq(&new.pseudonym),
            supervision_cases::about.eq(&new.about),
            supervision_cases::advice.eq(new.advice.as_deref()),
            supervision_cases::pair_id.eq(new.pair),
            supervision_cases::written_by.eq(by),
            supervision_cases::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps a case as it is now.
pub fn update_case(org: &OrgScope, tx: &mut Tx, changed: &Case) -> Stored<()> {
    diesel::update(supervision_cases::table.find((org.id(), changed.id)))
        .set((
            supervision_cases::pseudonym.eq(&changed.pseudonym),
            supervision_cases::about.eq(&changed.about),
            supervision_cases::advice.eq(changed.advice.as_deref()),
            supervision_cases::pair_id.eq(changed.pair),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Takes a case away.
pub fn delete_case(org: &OrgScope, tx: &mut Tx, id: CaseId) -> Stored<()> {
    diesel::delete(supervision_cases::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

// ---- professionals

/// The professionals who attended.
pub fn professionals(org: &OrgScope, tx: &mut Tx, event: EventId) -> Stored<Vec<Professional>> {
    let rows: Vec<(ProfessionalId, Option<ServiceId>, Option<String>)> = supervision_professionals::table
        .filter(supervision_professionals::organisation_id.eq(org.id()))
        .filter(supervision_professionals::event_id.eq(event))
        .order(supervision_professionals::id)
        .select((
            supervision_professionals::id,
            supervision_professionals::service_id,
            supervision_professionals::name,
        ))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(id, service, name)| Professional { id, service, name }).collect())
}

/// Keeps that a professional attended.
pub fn insert_professional(org: &OrgScope, tx: &mut Tx, event: EventId, new: &Professional) -> Stored<()> {
    diesel::insert_into(supervision_professionals::table)
        .values((
            supervision_professionals::organisation_id.eq(org.id()),
            supervision_professionals::id.eq(new.id),
            supervision_professionals::event_id.eq(event),
            supervision_professionals::service_id.eq(new.service),
            supervision_professionals::name.eq(new.name.as_deref()),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Takes it back; gives of which meeting. Another organisation's is not found.
pub fn delete_professional(org: &OrgScope, tx: &mut Tx, id: ProfessionalId) -> Stored<EventId> {
    let row = supervision_professionals::table.find((org.id(), id));
    let event = row.select(supervision_professionals::event_id).first(tx.c())?;
    diesel::delete(row).execute(tx.c())?;
    Ok(event)
}

// ---- tasks

type TaskRow = (SupervisionTaskId, String, StaffId, Day, Option<Day>);

/// The tasks that follow from a meeting: open ones first, by their day.
pub fn tasks(org: &OrgScope, tx: &mut Tx, event: EventId) -> Stored<Vec<Task>> {
    let rows: Vec<TaskRow> = supervision_tasks::table
        .filter(supervision_tasks::organisation_id.eq(org.id()))
        .filter(supervision_tasks::event_id.eq(event))
        .order((supervision_tasks::due_on, supervision_tasks::id))
        .select((
            supervision_tasks::id,
            supervision_tasks::what,
            supervision_tasks::staff_id,
            supervision_tasks::due_on,
            supervision_tasks::done_on,
        ))
        .load(tx.c())?;
    let task = |(id, what, who, due_on, done_on): TaskRow| Task {
        id,
        what,
        who,
        due_on: due_on.0,
        done_on: done_on.map(|day| day.0),
    };
    let mut all: Vec<Task> = rows.into_iter().map(task).collect();
    all.sort_by_key(|task| task.done_on.is_some());
    Ok(all)
}

/// Keeps a task.
pub fn insert_task(org: &OrgScope, tx: &mut Tx, event: EventId, new: &Task) -> Stored<()> {
    diesel::insert_into(supervision_tasks::table)
        .values((
            supervision_tasks::organisation_id.eq(org.id()),
            supervision_tasks::id.eq(new.id),
            supervision_tasks::event_id.eq(event),
            supervision_tasks::what.eq(&new.what),
            supervision_tasks::staff_id.eq(new.who),
            supervision_tasks::due_on.eq(Day(new.due_on)),
            supervision_tasks::done_on.eq(new.done_on.map(Day)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Of which meeting a task is. Another organisation's is not found.
pub fn event_of_task(org: &OrgScope, tx: &mut Tx, id: SupervisionTaskId) -> Stored<EventId> {
    Ok(supervision_tasks::table.find((org.id(), id)).select(supervision_tasks::event_id).first(tx.c())?)
}

/// Keeps when a task was done; none: it is not.
pub fn set_done(org: &OrgScope, tx: &mut Tx, id: SupervisionTaskId, on: Option<Date>) -> Stored<()> {
    diesel::update(supervision_tasks::table.find((org.id(), id)))
        .set(supervision_tasks::done_on.eq(on.map(Day)))
        .execute(tx.c())?;
    Ok(())
}

/// Takes a task away.
pub fn delete_task(org: &OrgScope, tx: &mut Tx, id: SupervisionTaskId) -> Stored<()> {
    diesel::delete(supervision_tasks::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// A task that is due and not done.
#[derive(Clone, Debug)]
pub struct DueTask {
    /// From which meeting.
    pub event: EventId,
    /// What the meeting is called.
    pub title: String,
    /// When it was.
    pub on: Date,
    /// The name of who does it.
    pub who: String,
    /// Its last day.
    pub due_on: Date,
}

/// The tasks that are due, of all meetings, the oldest first.
pub fn due_tasks(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Vec<DueTask>> {
    let rows: Vec<(EventId, String, Day, StaffId, Day)> = supervision_tasks::table
        .inner_join(
            events::table.on(events::organisation_id
                .eq(supervision_tasks::organisation_id)
                .and(events::id.eq(supervision_tasks::event_id))),
        )
        .filter(supervision_tasks::organisation_id.eq(org.id()))
        .filter(supervision_tasks::done_on.is_null())
        .filter(supervision_tasks::due_on.le(Day(today)))
        .order((supervision_tasks::due_on, supervision_tasks::id))
        .select((
            events::id,
            events::title,
            events::on_date,
            supervision_tasks::staff_id,
            supervision_tasks::due_on,
        ))
        .load(tx.c())?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let staff = colleagues(org, tx)?;
    let name = |id: StaffId| staff.iter().find(|one| one.id == id).map(|one| one.name.clone());
    let due = |(event, title, on, who, due_on): (EventId, String, Day, StaffId, Day)| DueTask {
        event,
        title,
        on: on.0,
        who: name(who).unwrap_or_default(),
        due_on: due_on.0,
    };
    Ok(rows.into_iter().map(due).collect())
}
