//! Pairs with both names, in the database.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{Line, Named};
use crate::db::schema::{keepers, pairs, participations, people};
use crate::db::{Day, Stored, Tx};
use crate::ids::{PairId, RoundId, StaffId};
use crate::pairs::StateWord;
use crate::pairs::store::state;
use crate::scope::OrgScope;

/// Both people of a pair in one query: the tables twice, under two names.
mod both {
    use crate::db::schema::{participations, people};

    diesel::alias!(
        participations as mentor_parts: MentorParts,
        participations as mentee_parts: MenteeParts,
        people as mentor_people: MentorPeople,
        people as mentee_people: MenteePeople,
    );
}
use both::{mentee_parts, mentee_people, mentor_parts, mentor_people};

/// Pairs with both names.
macro_rules! lines_of {
    ($org:expr) => {
        pairs::table
            .left_join(
                keepers::table.on(keepers::organisation_id
                    .eq(pairs::organisation_id)
                    .and(keepers::pair_id.eq(pairs::id))),
            )
            .inner_join(
                mentor_parts.on(mentor_parts
                    .field(participations::organisation_id)
                    .eq(pairs::organisation_id)
                    .and(mentor_parts.field(participations::id).eq(pairs::mentor_id))),
            )
            .inner_join(
                mentor_people
                    .on(mentor_people.field(people::organisation_id).eq(pairs::organisation_id).and(
                        mentor_people.field(people::id).eq(mentor_parts.field(participations::person_id)),
                    )),
            )
            .inner_join(
                mentee_parts.on(mentee_parts
                    .field(participations::organisation_id)
                    .eq(pairs::organisation_id)
                    .and(mentee_parts.field(participations::id).eq(pairs::mentee_id))),
            )
            .inner_join(
                mentee_people
                    .on(mentee_people.field(people::organisation_id).eq(pairs::organisation_id).and(
                        mentee_people.field(people::id).eq(mentee_parts.field(participations::person_id)),
                    )),
            )
            .filter(pairs::organisation_id.eq($org.id()))
            .select((
                pairs::id,
                pairs::round_id,
                pairs::state,
                pairs::introduced_on,
                pairs::paused_since,
                pairs::paused_until,
                pairs::ended_on,
                pairs::end_reason,
                keepers::staff_id.nullable(),
                (
                    mentor_parts.field(participations::id),
                    mentor_parts.field(participations::person_id),
                    mentor_people.field(people::given_name),
                    mentor_people.field(people::family_name),
                ),
                (
                    mentee_parts.field(participations::id),
                    mentee_parts.field(participations::person_id),
                    mentee_people.field(people::given_name),
                    mentee_people.field(people::family_name),
                ),
            ))
    };
}

#[derive(Queryable)]
struct LineRow {
    id: PairId,
    round: RoundId,
    state: StateWord,
    introduced_on: Day,
    paused_since: Option<Day>,
    paused_until: Option<Day>,
    ended_on: Option<Day>,
    end_reason: Option<String>,
    responsible: Option<StaffId>,
    mentor: Named,
    mentee: Named,
}

fn line(row: LineRow) -> Stored<Line> {
    let state =
        state(row.id, row.state, (row.paused_since, row.paused_until), row.ended_on, (row.end_reason, None))?;
    Ok(Line {
        id: row.id,
        round: row.round,
        mentor: row.mentor,
        mentee: row.mentee,
        introduced_on: row.introduced_on.0,
        state,
        responsible: row.responsible,
    })
}

/// Every open pair of the organisation, with both names.
pub fn open_lines(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Line>> {
    let rows: Vec<LineRow> = lines_of!(org).filter(pairs::ended_on.is_null()).load(tx.c())?;
    rows.into_iter().map(line).collect()
}

/// These pairs, with both names, by their ids.
pub fn lines_with_ids(org: &OrgScope, tx: &mut Tx, ids: &[PairId]) -> Stored<BTreeMap<PairId, Line>> {
    let rows: Vec<LineRow> = lines_of!(org).filter(pairs::id.eq_any(ids)).load(tx.c())?;
    rows.into_iter().map(|row| line(row).map(|line| (line.id, line))).collect()
}

/// Every pair of a round, with both names, in the order of introduction.
pub fn lines_of_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Line>> {
    let rows: Vec<LineRow> = lines_of!(org)
        .filter(pairs::round_id.eq(round))
        .order((pairs::introduced_on, pairs::id))
        .load(tx.c())?;
    rows.into_iter().map(line).collect()
}

/// Which pairs of a round are asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only those that stand like this.
    pub state: Option<StateWord>,
    /// Only those whose mentee lives here; empty: anywhere.
    pub area: String,
    /// Only those that one of them looks after.
    pub keepers: Option<Vec<StaffId>>,
}

/// One page of a round's pairs, newest first.
pub fn page_of_round(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    wanted: &Wanted,
    (from, most): (i64, i64),
) -> Stored<Vec<Line>> {
    let mut query = lines_of!(org).filter(pairs::round_id.eq(round)).into_boxed();
    if let Some(word) = wanted.state {
        query = query.filter(pairs::state.eq(word));
    }
    if !wanted.area.is_empty() {
        query = query.filter(mentee_people.field(people::area).eq(wanted.area.clone()));
    }
    if let Some(keepers) = &wanted.keepers {
        query = query.filter(keepers::staff_id.eq_any(keepers.clone()));
    }
    let page = query.order((pairs::introduced_on.desc(), pairs::id)).offset(from).limit(most);
    let rows: Vec<LineRow> = page.load(tx.c())?;
    rows.into_iter().map(line).collect()
}

/// How many of the pairs that are asked for stand in each state, whichever state is asked for.
pub fn count_by_state(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    wanted: &Wanted,
) -> Stored<BTreeMap<StateWord, i64>> {
    let mut query = pairs::table
        .left_join(
            keepers::table
                .on(keepers::organisation_id.eq(pairs::organisation_id).and(keepers::pair_id.eq(pairs::id))),
        )
        .inner_join(
            participations::table.on(participations::organisation_id
                .eq(pairs::organisation_id)
                .and(participations::id.eq(pairs::mentee_id))),
        )
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .group_by(pairs::state)
        .select((pairs::state, count_star()))
        .into_boxed();
    if !wanted.area.is_empty() {
        query = query.filter(people::area.eq(wanted.area.clone()));
    }
    if let Some(keepers) = &wanted.keepers {
        query = query.filter(keepers::staff_id.eq_any(keepers.clone()));
    }
    let counts: Vec<(StateWord, i64)> = query.load(tx.c())?;
    Ok(counts.into_iter().collect())
}
