//! Local mentors first, and why a pair has a mentor from elsewhere: noted when the pair is made.

pub mod store;

use crate::db::text_enum;
use crate::pairs::How;
use crate::people::Person;

text_enum! {
    /// Why the mentor is not a local one.
    Why {
        /// No mentor of the mentee's area had a free place.
        NobodyLocal => "nobody-local",
        /// The plan found it better for everybody together, although a local mentor had a place.
        BetterPlan => "better-plan",
        /// The coordinator put the two together, and wrote why if a rule spoke against it.
        ByHand => "by-hand",
    }
}

/// A pair whose mentor is not a local one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fallback {
    /// Slug of the mentor's area.
    pub mentor_area: String,
    /// Slug of the mentee's area.
    pub mentee_area: String,
    /// Why.
    pub reason: Reason,
}

/// Why a mentor is from elsewhere, and by how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Why.
    pub why: Why,
    /// How much better the search's plan was than one with the best local mentor, where it said so. Unit: points of a
    /// hundred.
    pub margin: Option<i32>,
}

impl Reason {
    /// Where no search said why. `local_places` are the free places of mentors in the mentee's area.
    pub fn by_places(how: How, local_places: i64) -> Self {
        let why = match how {
            _ if local_places == 0 => Why::NobodyLocal,
            How::Hand => Why::ByHand,
            How::Proposal => Why::BetterPlan,
        };
        Self { why, margin: None }
    }
}

/// What is noted about a new pair; none when both live in the same area, or it is not known where they live.
pub fn of_pair(mentor: &Person, mentee: &Person, reason: Reason) -> Option<Fallback> {
    let (mentor_area, mentee_area) = (mentor.area.clone()?, mentee.area.clone()?);
    if mentor_area == mentee_area {
        return None;
    }
    Some(Fallback { mentor_area, mentee_area, reason })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;

    fn lives_in(area: Option<&str>) -> Person {
        Person {
            id: PersonId::new(),
            given_name: "Odd".to_owned(),
            family_name: None,
            email: None,
            phone: None,
            gender: None,
            birth_year: None,
            area: area.map(str::to_owned),
            locale: "da".to_owned(),
            reach: crate::people::Reach::default(),
        }
    }

    #[test]
    fn only_a_mentor_from_elsewhere_needs_a_reason() {
        let (soro, ringsted) = (lives_in(Some("soro")), lives_in(Some("ringsted")));
        let nobody = Reason::by_places(How::Proposal, 0);
        assert_eq!(of_pair(&soro, &soro, nobody), None);
        assert_eq!(of_pair(&lives_in(None), &soro, nobody), None);
        assert_eq!(of_pair(&ringsted, &soro, nobody).unwrap().reason, nobody);
        let why = |how, places| Reason::by_places(how, places).why;
        assert_eq!(why(How::Proposal, 0), Why::NobodyLocal);
        assert_eq!(why(How::Proposal, 1), Why::BetterPlan);
        assert_eq!(why(How::Hand, 1), Why::ByHand);
    }
}
