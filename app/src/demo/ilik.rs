//! ILIK in Copenhagen: users who come and go, and mentors who know Greenland.

use jiff::Span;

use super::cast;
use super::join::{Come, Who, join};
use super::store::{self, Life};
use super::{Making, Place};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::Source;

/// Where people of ILIK live.
const COPENHAGEN: &[&str] =
    &["indre-by", "vesterbro", "norrebro", "osterbro", "amager", "valby-vanlose", "omegn"];

/// ILIK: users who come and go, mentors of Greenlandic background or with a good knowledge of Greenlandic culture.
pub fn fill(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place =
        Place::open(tx, making, "ilik", "Det Grønlandske Hus i København", "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "ILIKs mentorordning", "mentorordning")?;
    let starts_on = place.days_ago(160);
    let ends_on = starts_on.saturating_add(Span::new().years(1));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    let round = place.round(tx, programme, "ilik", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
    let mut users = Vec::new();
    for index in 0..18_i64 {
        let who = Who {
            side: Side::Mentee,
            origin: &cast::GREENLAND,
            women_in_ten: 5,
            category: Some(if index % 4 == 3 { "for-a-time" } else { "lives-here" }),
            area: Some(place.one_of(COPENHAGEN)),
            source: if index % 3 == 0 { Source::Staff } else { Source::Public },
        };
        let come = match index {
            0..5 => Come::Interviewed(place.days_ago(66)),
            15 | 16 => Come::Answered(place.days_ago(19 - index)),
            17 => Come::New(place.days_ago(3)),
            _ => Come::Interviewed(place.days_ago(62 - 4 * index)),
        };
        users.push(join(tx, place, &round, &who, come)?);
    }
    // «De frivillige mentorer er herboende grønlændere samt danskere med godt kendskab til grønlandsk kultur.»
    let mut mentors = Vec::new();
    for index in 0..12_i64 {
        let who = Who {
            side: Side::Mentor,
            origin: if index % 3 == 2 { &cast::DENMARK } else { &cast::GREENLAND },
            women_in_ten: 6,
            category: None,
            area: Some(place.one_of(COPENHAGEN)),
            source: Source::Public,
        };
        let come = Come::Interviewed(place.days_ago(if index < 5 { 70 } else { 80 - 6 * index }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    // «Mentor og bruger mødes en-to gange om ugen.» The third pair has been silent for more than two weeks.
    let lives: [(i64, &[i64]); 5] = [
        (46, &[43, 38, 34, 28, 21, 15, 9, 2]),
        (40, &[36, 30, 25, 17, 10, 4]),
        (38, &[33, 27, 18]),
        (24, &[20, 16, 11, 5, 1]),
        (9, &[6, 2]),
    ];
    for (index, (introduced, met)) in lives.into_iter().enumerate() {
        let life = Life {
            mentor: &mentors[index],
            mentee: &users[index],
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 90)).collect(),
            gatherings: Vec::new(),
            end: None,
        };
        let pair = store::pair(tx, place, &round, &life)?;
        let until = place.days_ago(if index == 2 { 18 } else { 0 });
        store::kept_in_touch(tx, place, &round, (pair, life.introduced_on), until)?;
        if index == 0 {
            let on = place.days_ago(12);
            super::goals::write(tx, place, pair, super::goals::ILIK)?;
            store::outcome(tx, place, pair, &users[index], "sub-goal-reached", "through-programme", on)?;
        }
    }
    super::supply::ilik(tx, place, programme, (&users, &mentors))?;
    super::bridges::ilik(tx, place, &users)?;
    super::ideas::ilik(tx, place)?;
    super::evenings::ilik(tx, place, &round, &mentors)?;
    super::supervision::ilik(tx, place)
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;

    use super::super::join::tests::{count, everybody, filled};
    use super::*;
    use crate::db::schema::pairs;

    #[test]
    fn ilik_has_eighteen_users_twelve_mentors_and_five_pairs() {
        filled("ilik", fill, |org, tx| {
            let everybody = everybody(org, tx);
            let of = |side| count(&everybody, |one| one.side == side);
            assert_eq!((of(Side::Mentee), of(Side::Mentor)), (18, 12));
            let pairs: i64 = pairs::table.count().get_result(tx.c()).unwrap();
            assert_eq!(pairs, 5);
        });
    }
}
