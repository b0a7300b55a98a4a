//! Who looks after a pair, in the database.

use diesel::prelude::*;

use crate::db::schema::keepers;
use crate::db::{Stored, Tx};
use crate::history;
use crate::ids::{PairId, StaffId};
use crate::pairs::Pair;
use crate::pairs::store::By;
use crate::scope::OrgScope;

/// Notes who looks after a pair from now on.
pub fn keep(org: &OrgScope, tx: &mut Tx, pair: PairId, keeper: StaffId) -> Stored<()> {
    diesel::delete(keepers::table.find((org.id(), pair))).execute(tx.c())?;
    diesel::insert_into(keepers::table)
        .values((
            keepers::organisation_id.eq(org.id()),
            keepers::pair_id.eq(pair),
            keepers::staff_id.eq(keeper),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The same after [`Pair::hand_over`], with the entry in the pair's history.
pub fn save(org: &OrgScope, tx: &mut Tx, pair: &Pair, event: &history::Event, by: By) -> Stored<()> {
    if let Some(keeper) = pair.responsible {
        keep(org, tx, pair.id, keeper)?;
    }
    history::record(org, tx, pair.id, Some(by.staff), event, by.now)
}
