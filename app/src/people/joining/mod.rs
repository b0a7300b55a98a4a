//! One human who is in the list of people twice: somebody of an earlier round who signed up again, or was written in. Staff
//! see who it may be, and join the two; everything of both is kept.

pub mod pages;
pub mod store;

use super::{Participation, Person};
use crate::methods::Side;
use crate::words::Message;

/// Why two records cannot become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotJoin {
    /// Both take part in the same round on the same side: one of the two parts would be lost.
    SameRound {
        /// Whose.
        name: String,
        /// On which side.
        side: Side,
    },
}

impl CannotJoin {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::SameRound { name, .. } => {
                Message::new("people-joining-same-round").with("name", name.as_str())
            }
        }
    }
}

/// Whether every part that either has can be kept.
pub fn may_be_joined(own: &[Participation], others: &[Participation]) -> Result<(), CannotJoin> {
    let twice = |part: &&Participation| {
        others.iter().any(|other| other.round == part.round && other.side == part.side)
    };
    match own.iter().find(twice) {
        Some(part) => Err(CannotJoin::SameRound { name: part.person.full_name(), side: part.side }),
        None => Ok(()),
    }
}

/// The person with what they have not told themselves taken from the other record.
pub fn joined(kept: &Person, other: &Person) -> Person {
    let or = |own: &Option<String>, others: &Option<String>| own.clone().or_else(|| others.clone());
    Person {
        family_name: or(&kept.family_name, &other.family_name),
        email: or(&kept.email, &other.email),
        phone: or(&kept.phone, &other.phone),
        gender: kept.gender.or(other.gender),
        birth_year: kept.birth_year.or(other.birth_year),
        area: or(&kept.area, &other.area),
        reach: kept.reach.and(other.reach),
        ..kept.clone()
    }
}

/// Everything the other record said, for the history: what differs is not lost.
pub(super) fn in_words(other: &Person) -> String {
    let year = other.birth_year.map(|year| year.to_string());
    let told = [Some(other.full_name()), other.email.clone(), other.phone.clone(), year, other.area.clone()];
    told.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::{Channel, Hours};
    use crate::people::Reach;
    use crate::people::sample::participation;

    #[test]
    fn what_one_record_does_not_say_is_taken_from_the_other_and_nothing_is_overwritten() {
        let new =
            Person { email: Some("new@people.test".to_owned()), ..participation(Side::Mentor, "Liv").person };
        let old = Person {
            email: Some("old@people.test".to_owned()),
            phone: Some("900 00 000".to_owned()),
            birth_year: Some(1980),
            ..participation(Side::Mentor, "Liv").person
        };
        let one = joined(&new, &old);
        assert_eq!((one.id, one.email, one.phone), (new.id, new.email.clone(), old.phone.clone()));
        assert_eq!(one.birth_year, Some(1980));
        assert_eq!(in_words(&old), "Liv, old@people.test, 900 00 000, 1980");
    }

    #[test]
    fn two_records_that_become_one_are_written_to_by_the_way_that_both_allow() {
        let reach = |channel, hours: Option<(i32, i32)>| Reach {
            channel,
            hours: hours.and_then(|(from, until)| Hours::new(from, until)),
            failed_on: None,
        };
        let (mail, text) = (reach(Channel::Mail, Some((8, 16))), reach(Channel::Text, Some((12, 20))));
        assert_eq!(mail.and(text), reach(Channel::Text, Some((12, 16))));
        assert_eq!(mail.and(Reach::default()), mail);
        assert_eq!(text.and(reach(Channel::Phone, None)).channel, Channel::Phone);
        assert_eq!(mail.and(reach(Channel::Mail, Some((20, 22)))).channel, Channel::Phone);
    }

    #[test]
    fn two_parts_on_one_side_of_one_round_keep_two_records_apart() {
        let (here, mut there) = (participation(Side::Mentor, "Liv"), participation(Side::Mentor, "Liv"));
        assert_eq!(may_be_joined(std::slice::from_ref(&here), std::slice::from_ref(&there)), Ok(()));
        there.round = here.round;
        assert!(may_be_joined(std::slice::from_ref(&here), std::slice::from_ref(&there)).is_err());
        there.side = Side::Mentee;
        assert_eq!(may_be_joined(&[here], &[there]), Ok(()));
    }
}
