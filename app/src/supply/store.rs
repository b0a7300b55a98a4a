//! Who waits and who has room, and who looks after which municipality, in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::civil::Date;

use super::Party;
use crate::db::schema::{accounts, area_holders, pairs, participations, staff};
use crate::db::{Json, Stored, Tx};
use crate::ids::{ParticipationId, RoundId, StaffId};
use crate::interviews::Interview;
use crate::interviews::vocabulary::is_trade;
use crate::methods::Side;
use crate::people::Participation;
use crate::scope::OrgScope;

/// The people of a round as supply counts them.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Mentees who wait, and mentors who have room.
    pub parties: Vec<Party>,
    /// Where every mentee of the round lives, and when they signed up.
    pub mentees: Vec<(Option<String>, Date)>,
}

/// Reads them. What is said in an interview counts from its first draft on: a gauge needs no finished one.
pub fn people(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<People> {
    let interviews: Vec<(ParticipationId, Option<Json<Interview>>)> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .filter(participations::interview.is_not_null())
        .select((participations::id, participations::interview))
        .load(tx.c())?;
    let mut interviews: BTreeMap<ParticipationId, Interview> =
        interviews.into_iter().filter_map(|(id, told)| Some((id, told?.0))).collect();
    let taken = taken(org, tx, round)?;
    let mut people = People::default();
    for one in crate::people::store::of_round(org, tx, round)? {
        if one.side == Side::Mentee {
            people.mentees.push((one.person.area.clone(), one.applied_on));
        }
        let places = match one.side {
            Side::Mentee => i64::from(one.stage.waits()),
            Side::Mentor if one.stage.is_open() => {
                i64::from(one.capacity) - taken.get(&one.id).copied().unwrap_or_default()
            }
            Side::Mentor => 0,
        };
        if places > 0 {
            let told = interviews.remove(&one.id).unwrap_or_default();
            people.parties.push(party(&one, told, places));
        }
    }
    Ok(people)
}

fn party(one: &Participation, told: Interview, places: i64) -> Party {
    let trade = told.occupation.as_deref().filter(|path| is_trade(path));
    let field = trade.and_then(|path| path.split('/').next()).map(str::to_owned);
    Party {
        id: one.id,
        name: one.person.full_name(),
        side: one.side,
        applied_on: one.applied_on,
        area: one.person.area.clone(),
        languages: told.languages.into_keys().collect(),
        field,
        interests: told.interests,
        places,
    }
}

/// How many open pairs each mentor of a round has.
fn taken(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<ParticipationId, i64>> {
    let open: Vec<ParticipationId> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::ended_on.is_null())
        .select(pairs::mentor_id)
        .load(tx.c())?;
    let mut taken = BTreeMap::new();
    for mentor in open {
        *taken.entry(mentor).or_default() += 1;
    }
    Ok(taken)
}

/// Who looks after which municipality of a round: id and name, by area.
pub fn holders(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<BTreeMap<String, (StaffId, String)>> {
    let rows: Vec<(String, StaffId, String)> = area_holders::table
        .inner_join(
            staff::table.on(staff::organisation_id
                .eq(area_holders::organisation_id)
                .and(staff::id.eq(area_holders::staff_id))),
        )
        .inner_join(accounts::table.on(accounts::id.eq(staff::account_id)))
        .filter(area_holders::organisation_id.eq(org.id()))
        .filter(area_holders::round_id.eq(round))
        .select((area_holders::area, area_holders::staff_id, accounts::name))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(area, id, name)| (area, (id, name))).collect())
}

/// Lets somebody look after a municipality; none: nobody.
pub fn set_holder(
    org: &OrgScope,
    tx: &mut Tx,
    round: RoundId,
    area: &str,
    holder: Option<StaffId>,
) -> Stored<()> {
    diesel::delete(area_holders::table.find((org.id(), round, area))).execute(tx.c())?;
    if let Some(holder) = holder {
        diesel::insert_into(area_holders::table)
            .values((
                area_holders::organisation_id.eq(org.id()),
                area_holders::round_id.eq(round),
                area_holders::area.eq(area),
                area_holders::staff_id.eq(holder),
            ))
            .execute(tx.c())?;
    }
    Ok(())
}
