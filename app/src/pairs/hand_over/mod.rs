//! Who looks after a pair, and how that goes over to a colleague.

pub mod mail;
pub mod pages;
pub mod stand_ins;
pub mod store;

use super::Pair;
use super::trouble::{Desk, responsible};
use crate::history::Event;
use crate::ids::StaffId;
use crate::words::Message;

impl Pair {
    /// Gives the pair to a colleague. Until now `keeper` answers for it.
    pub fn hand_over(
        &mut self,
        keeper: Option<StaffId>,
        to: &Desk,
        why: Option<String>,
    ) -> Result<Event, CannotHandOver> {
        if !to.can_read() {
            return Err(CannotHandOver::NotAble { name: to.name.clone() });
        }
        if keeper == Some(to.id) {
            return Err(CannotHandOver::HasIt { name: to.name.clone() });
        }
        self.responsible = Some(to.id);
        Ok(Event::HandedOver { to: to.name.clone(), why })
    }
}

/// Why a pair cannot be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotHandOver {
    /// They do not work here any more, or read figures only.
    NotAble {
        /// Who.
        name: String,
    },
    /// They look after it already.
    HasIt {
        /// Who.
        name: String,
    },
}

impl CannotHandOver {
    /// What is so, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::NotAble { name } => Message::new("hand-overs-cannot").with("name", name.as_str()),
            Self::HasIt { name } => Message::new("hand-overs-has-it").with("name", name.as_str()),
        }
    }
}

/// Those whose pairs `me` answers for: one's own unless somebody stands in, those of
/// whom one stands in for, and for some also those of colleagues who do not work here any more.
pub fn answered_for(desks: &[Desk], me: StaffId) -> Vec<StaffId> {
    let falls_to_me = |desk: &&Desk| responsible(desks, Some(desk.id), None).is_some_and(|one| one.id == me);
    desks.iter().filter(falls_to_me).map(|desk| desk.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::StaffRole;
    use crate::pairs::PairState;
    use crate::pairs::sample::pair;

    fn desk(name: &str, role: StaffRole, is_working: bool) -> Desk {
        Desk { id: StaffId::named("test", name), name: name.to_owned(), role, is_working, stand_in: None }
    }

    #[test]
    fn a_pair_goes_to_a_colleague_who_works_here_and_does_not_have_it() {
        let mut pair = pair(PairState::Active);
        let (mette, bo) =
            (desk("Mette", StaffRole::Coordinator, true), desk("Bo", StaffRole::Coordinator, true));
        let keeper = Some(mette.id);
        let again = pair.hand_over(keeper, &mette, None);
        assert_eq!(again, Err(CannotHandOver::HasIt { name: "Mette".to_owned() }));
        for nobody in [desk("Ida", StaffRole::Coordinator, false), desk("Finn", StaffRole::Funder, true)] {
            let refused = pair.hand_over(keeper, &nobody, None);
            assert_eq!(refused, Err(CannotHandOver::NotAble { name: nobody.name.clone() }));
        }
        assert_eq!(pair.responsible, None);
        let event = pair.hand_over(keeper, &bo, Some("Holiday".to_owned()));
        assert_eq!(event, Ok(Event::HandedOver { to: "Bo".to_owned(), why: Some("Holiday".to_owned()) }));
        assert_eq!(pair.responsible, Some(bo.id));
    }

    #[test]
    fn the_pairs_of_who_has_gone_are_an_administrators() {
        let desks = [
            desk("Mette", StaffRole::Coordinator, false),
            desk("Bo", StaffRole::Coordinator, true),
            desk("Ane", StaffRole::Admin, true),
        ];
        let id = |name| StaffId::named("test", name);
        assert_eq!(answered_for(&desks, id("Bo")), [id("Bo")]);
        assert_eq!(answered_for(&desks, id("Ane")), [id("Mette"), id("Ane")]);
        assert_eq!(answered_for(&desks, id("Mette")), []);
    }
}
