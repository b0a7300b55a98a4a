//! Who may be the same human, and giving everything of one record to the other, in the database.

use diesel::prelude::*;

use super::may_be_joined;
use crate::db::schema::{guests, outbox, participations, people, trainings};
use crate::db::{Stored, Tx};
use crate::ids::PersonId;
use crate::people::{Person, store};
use crate::scope::OrgScope;

/// Somebody who may be the same human, for the person's page.
pub struct Alike {
    /// The person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// How they can be reached.
    pub about: String,
    /// Their part in a round, to be looked at first.
    pub part: Option<PartLink>,
}

/// A way to a part somebody has in a round.
pub struct PartLink {
    /// Where it is.
    pub path: String,
    /// The round's name.
    pub round: String,
}

/// What the page of a person says about others who may be the same human.
pub fn alike(org: &OrgScope, tx: &mut Tx, person: &Person) -> Stored<Vec<Alike>> {
    let others = store::alike(org, tx, person)?.into_iter().filter(|other| other.id != person.id);
    let own = store::of_person(org, tx, person.id)?;
    let mut found = Vec::new();
    for other in others {
        let parts = store::of_person(org, tx, other.id)?;
        // Two of the same name in one round are two people, as far as anybody can see.
        if may_be_joined(&own, &parts).is_err() {
            continue;
        }
        let part = match parts.into_iter().next() {
            Some(part) => Some(PartLink {
                path: part.path(),
                round: crate::programmes::store::find_round(org, tx, part.round)?.full_name(),
            }),
            None => None,
        };
        let known = [other.email.clone(), other.phone.clone()].into_iter().flatten();
        let about = known.collect::<Vec<_>>().join(" · ");
        found.push(Alike { id: other.id, name: other.full_name(), about, part });
    }
    Ok(found)
}

/// Locks both people, in the order of their ids.
pub fn lock_both(org: &OrgScope, tx: &mut Tx, one: PersonId, other: PersonId) -> Stored<()> {
    for id in [one.min(other), one.max(other)] {
        diesel::update(people::table.find((org.id(), id)))
            .set(people::locale.eq(people::locale))
            .execute(tx.c())?;
    }
    Ok(())
}

/// Gives everything that belongs to one record to the other, and removes the empty one.
pub fn hand_over(org: &OrgScope, tx: &mut Tx, from: PersonId, to: PersonId) -> Stored<()> {
    // The same module on the same day twice is one training.
    let known: Vec<(String, String, String)> = trainings::table
        .filter(trainings::organisation_id.eq(org.id()))
        .filter(trainings::person_id.eq(to))
        .select((trainings::method_slug, trainings::module, trainings::on_date))
        .load(tx.c())?;
    for (method, module, day) in known {
        diesel::delete(trainings::table)
            .filter(trainings::organisation_id.eq(org.id()))
            .filter(trainings::person_id.eq(from))
            .filter(trainings::method_slug.eq(method))
            .filter(trainings::module.eq(module))
            .filter(trainings::on_date.eq(day))
            .execute(tx.c())?;
    }
    macro_rules! give {
        ($table:ident, $to:expr) => {
            diesel::update($table::table)
                .filter($table::organisation_id.eq(org.id()))
                .filter($table::person_id.eq(from))
                .set($table::person_id.eq($to))
                .execute(tx.c())?
        };
    }
    give!(participations, to);
    give!(trainings, to);
    give!(guests, Some(to));
    give!(outbox, Some(to));
    diesel::delete(people::table.find((org.id(), from))).execute(tx.c())?;
    Ok(())
}
