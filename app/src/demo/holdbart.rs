//! Holdbart Match in Sorø and Ringsted: 70 refugees and far too few mentors near them.

use jiff::Span;

use super::cast::{self, Origin};
use super::join::{Come, Who, join};
use super::store::{self, Life};
use super::{Making, Place, Running};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::{Participation, Source};

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

/// Who has a mentor: from where, interviewed and introduced how many days ago, and when they met. The first five have a
/// mentor near them; for the sixth there was none, so Copenhagen helped out: «I sidste ende kan vi jo trække på mentorer
/// fra andre områder …» Each mentor is the next of [`MENTORS`].
const PAIRS: [(&str, i64, i64, &[i64]); 6] = [
    ("soro", 240, 215, &[206, 180, 149, 122, 95, 61, 33, 8]),
    ("soro", 237, 210, &[199, 170, 141, 110, 84, 47, 12]),
    ("ringsted", 210, 160, &[150, 121, 88, 52, 24]),
    ("soro", 234, 118, &[109, 80, 41]),
    ("ringsted", 206, 96, &[90, 58, 27, 6]),
    ("soro", 230, 20, &[]),
];

/// Holdbart Match: 70 refugees who wait, far too few mentors near them, and six pairs.
pub fn fill(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let name = "Holdbart Match, Sorø og Ringsted";
    let mut place = Place::open(tx, making, "holdbart-match", name, "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "Holdbart Match", "holdbart-match")?;
    let starts_on = place.days_ago(270);
    let ends_on = starts_on.saturating_add(Span::new().months(24));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    // New people all the time: «Ringsted Kommune modtager hver måned nye flygtninge …»
    let round = place.round(tx, programme, "holdbart-match", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
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
        let come =
            Come::Interviewed(place.days_ago(if index < PAIRS.len() { 230 } else { 175 - 8 * index as i64 }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    super::evenings::holdbart(tx, place, &round, &mentors)?;
    pairs(tx, place, &round, &mentors)?;
    // «I alt 70 flygtninge - 45 i Sorø og 25 i Ringsted - har Job Partner og de kommunale jobcentre udpeget, så der er
    // muligheder nok for at komme til at hjælpe …»: these wait. 14 × 5, of which 9 × 5 in Sorø.
    let mut mentees = Vec::new();
    for index in 0..70_i64 {
        let who = refugee(place, if index % 14 < 9 { "soro" } else { "ringsted" });
        // The first came 34 weeks ago, the latest last week; the latest are not interviewed yet.
        let days = 240 - 17 * index / 5;
        let come = match index {
            66 | 67 => Come::Answered(place.days_ago(days)),
            68.. => Come::New(place.days_ago(days)),
            _ => Come::Interviewed(place.days_ago(days)),
        };
        mentees.push(join(tx, place, &round, &who, come)?);
    }
    super::supply::holdbart(tx, place, (programme, &round), &mentees, &mentors)?;
    super::bridges::holdbart(tx, place, &mentees)?;
    super::evenings::sparring(tx, place, &round, &mentors)?;
    super::supervision::holdbart(tx, place)
}

fn refugee(place: &mut Place, area: &'static str) -> Who<'static> {
    Who {
        side: Side::Mentee,
        origin: place.one_of(REFUGEES),
        women_in_ten: 4,
        category: Some("refugee"),
        area: Some(area),
        source: Source::Import,
    }
}

fn pairs(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    mentors: &[Participation],
) -> Result<(), StoreError> {
    for (index, (area, interviewed, introduced, met)) in PAIRS.into_iter().enumerate() {
        let who = refugee(place, area);
        let come = Come::Interviewed(place.days_ago(interviewed));
        let mentee = join(tx, place, round, &who, come)?;
        let life = Life {
            mentor: &mentors[index],
            mentee: &mentee,
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 60)).collect(),
            gatherings: Vec::new(),
            end: None,
        };
        let pair = store::pair(tx, place, round, &life)?;
        store::kept_in_touch(tx, place, round, (pair, life.introduced_on), place.today)?;
        if let Some(kind) = ["job", "study"].get(index) {
            store::outcome(tx, place, pair, &mentee, kind, "helped", place.days_ago(55))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;

    use super::super::join::tests::{count, everybody, filled};
    use super::*;
    use crate::db::schema::pairs;
    use crate::people::Stage;

    #[test]
    fn forty_five_refugees_in_soro_and_twenty_five_in_ringsted_wait_and_there_are_nine_local_mentors() {
        filled("holdbart-match", fill, |org, tx| {
            let everybody = everybody(org, tx);
            let waiting = |area| {
                let waits = |one: &Participation| {
                    one.side == Side::Mentee && one.stage.waits() && one.person.area.as_deref() == Some(area)
                };
                count(&everybody, waits)
            };
            assert_eq!((waiting("soro"), waiting("ringsted")), (45, 25));
            let mentors = |area| {
                let lives_there = |one: &Participation| one.person.area.as_deref() == Some(area);
                count(&everybody, |one| one.side == Side::Mentor && lives_there(one))
            };
            assert_eq!(mentors("soro") + mentors("ringsted"), 9);
            assert_eq!(["kobenhavn", "nordsjaelland", "jylland"].map(mentors), [5, 4, 3]);
            let mentors_at = |stage| count(&everybody, |one| one.side == Side::Mentor && one.stage == stage);
            assert_eq!((mentors_at(Stage::Ready), mentors_at(Stage::Interviewed)), (11, 4));
            let pairs: i64 = pairs::table.count().get_result(tx.c()).unwrap();
            assert_eq!(pairs, 6);
        });
    }
}
