//! Somebody withdraws: from that moment nothing more is written to them, asked of them or told of them.

use crate::db::{Stored, Tx};
use crate::events::mail::Desk;
use crate::events::staff_guests;
use crate::organisations::store as organisations;
use crate::outbox::{Act, store as outbox};
use crate::people::Participation;
use crate::web::Who;

/// Does what follows from it, in every noun that writes to them or of them; they stand at that stage already. Who waits for
/// their place at an event gets it.
pub fn withdraw(who: &Who, tx: &mut Tx, base_url: &str, of: &Participation) -> Stored<()> {
    let org = &who.org;
    outbox::not_needed(org, tx, Act::Confirm(of.id))?;
    crate::pairs::goodbye::store::ask_no_more(org, tx, of.id)?;
    crate::bridges::pages::take_back_all(who, tx, of.id)?;
    let organisation = organisations::own(org, tx)?;
    let desk = Desk { from: &organisation, base_url, now: who.now };
    staff_guests::withdraw(org, tx, desk, of.person.id, who.today)
}
