//! Holdbart Match in Sorø and Ringsted: 70 refugees and far too few mentors near them.

use jiff::Span;

use super::cast::{self, Origin};
use super::join::{Come, Who, join};
use super::store::{self, Life};
use super::{Making, Place};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::Source;

/// Who comes to Sorø and Ringsted as a refugee.
const REFUGEES: &[&Origin] = &[
    &cast::SYRIA,
    &cast::SYRIA,
    &cast::SYRIA,
    &cast::ERITREA,
    &cast::ERITREA,
    &cast::IRAN,
    &cast::AFGHANISTAN,
];

/// Where Holdbart Match's mentors live: nine in the two municipalities, twelve elsewhere. «- Vi har masser af mentorer i
/// København og Nordsjælland - og også i Jylland - men på Vest- og Midtsjælland er det mildt sagt op ad bakke.»
const MENTORS: [&str; 21] = [
    "soro",
    "soro",
    "ringsted",
    "soro",
    "ringsted",
    "kobenhavn",
    "soro",
    "soro",
    "ringsted",
    "ringsted",
    "kobenhavn",
    "kobenhavn",
    "kobenhavn",
    "kobenhavn",
    "nordsjaelland",
    "nordsjaelland",
    "nordsjaelland",
    "nordsjaelland",
    "jylland",
    "jylland",
    "jylland",
];

/// Holdbart Match: 70 refugees, far too few mentors near them, six pairs.
pub fn fill(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let name = "Holdbart Match, Sorø og Ringsted";
    let mut place = Place::open(tx, making, "holdbart-match", name, "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "Holdbart Match", "holdbart-match")?;
    let starts_on = place.days_ago(270);
    let ends_on = starts_on.saturating_add(Span::new().months(24));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    // New people all the time: «Ringsted Kommune modtager hver måned nye flygtninge …»
    let round = place.round(tx, programme, "holdbart-match 1", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
    let mut mentees = Vec::new();
    // «I alt 70 flygtninge - 45 i Sorø og 25 i Ringsted - har Job Partner og de kommunale jobcentre udpeget …»: 14 × 5, of
    // which 9 × 5 in Sorø.
    for index in 0..70_i64 {
        let who = Who {
            side: Side::Mentee,
            origin: place.one_of(REFUGEES),
            women_in_ten: 4,
            category: Some("refugee"),
            area: Some(if index % 14 < 9 { "soro" } else { "ringsted" }),
            source: Source::Import,
        };
        // The first came 34 weeks ago, the latest last week; the latest are not interviewed yet.
        let days = 240 - 17 * index / 5;
        let come = match index {
            66 | 67 => Come::Answered(place.days_ago(days)),
            68.. => Come::New(place.days_ago(days)),
            _ => Come::Interviewed(place.days_ago(days)),
        };
        mentees.push(join(tx, place, &round, &who, come)?);
    }
    let mut mentors = Vec::new();
    for (index, area) in MENTORS.into_iter().enumerate() {
        let who = Who {
            side: Side::Mentor,
            origin: &cast::DENMARK,
            women_in_ten: 6,
            category: None,
            area: Some(area),
            source: Source::Public,
        };
        let come = Come::Interviewed(place.days_ago(if index < 6 { 230 } else { 175 - 8 * index as i64 }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    // The first five have a mentor near them; for the sixth there was none, so Copenhagen helped out: «I sidste ende kan vi
    // jo trække på mentorer fra andre områder …»
    let lives: [(usize, usize, i64, &[i64]); 6] = [
        (0, 0, 215, &[206, 180, 149, 122, 95, 61, 33, 8]),
        (1, 1, 210, &[199, 170, 141, 110, 84, 47, 12]),
        (2, 9, 160, &[150, 121, 88, 52, 24]),
        (3, 2, 118, &[109, 80, 41]),
        (4, 10, 96, &[90, 58, 27, 6]),
        (5, 3, 20, &[]),
    ];
    for (mentor, mentee, introduced, met) in lives {
        let life = Life {
            mentor: &mentors[mentor],
            mentee: &mentees[mentee],
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 60)).collect(),
            gatherings: Vec::new(),
            end: None,
        };
        let pair = store::pair(tx, place, &round, &life)?;
        if mentor < 2 {
            let kind = ["job", "study"][mentor];
            store::outcome(tx, place, pair, &mentees[mentee], kind, "helped", place.days_ago(55))?;
        }
    }
    super::supply::holdbart(tx, place, (programme, &round), &mentees, &mentors)?;
    super::evenings::holdbart(tx, place, &round, &mentors)
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;

    use super::super::join::tests::{count, everybody, filled};
    use super::*;
    use crate::db::schema::pairs;

    #[test]
    fn forty_five_refugees_in_soro_and_twenty_five_in_ringsted_have_nine_local_mentors() {
        filled("holdbart-match", fill, |org, tx| {
            let everybody = everybody(org, tx);
            let of = |side, area| {
                count(&everybody, |one| one.side == side && one.person.area.as_deref() == Some(area))
            };
            assert_eq!((of(Side::Mentee, "soro"), of(Side::Mentee, "ringsted")), (45, 25));
            assert_eq!(of(Side::Mentor, "soro") + of(Side::Mentor, "ringsted"), 9);
            let elsewhere = ["kobenhavn", "nordsjaelland", "jylland"].map(|area| of(Side::Mentor, area));
            assert_eq!(elsewhere, [5, 4, 3]);
            let pairs: i64 = pairs::table.count().get_result(tx.c()).unwrap();
            assert_eq!(pairs, 6);
        });
    }
}
