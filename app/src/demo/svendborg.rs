//! Svendborg: "nye muligheder – bedre naboskab" around Skovparken.

use jiff::Span;

use super::cast::{self, Origin};
use super::join::{Come, Who, join};
use super::store::{self, Life};
use super::{Making, Place};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::Source;

/// Who comes to Svendborg: some long ago.
const SVENDBORG: &[&Origin] = &[&cast::SOMALIA, &cast::SYRIA, &cast::IRAQ, &cast::TURKEY, &cast::VIETNAM];

/// Svendborg: the first months of three years; a few pairs, most people from Skovparken.
pub fn fill(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place = Place::open(tx, making, "svendborg", "Domea Svendborg", "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "nye muligheder – bedre naboskab", "bedre-naboskab")?;
    let starts_on = place.days_ago(130);
    // «Ordningen løber over tre år …»
    let ends_on = starts_on.saturating_add(Span::new().years(3));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    let round = place.round(tx, programme, "kvinfo-naboskab", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
    let supper =
        store::gathering(tx, place, &round, "Fællesspisning", place.days_ago(24), "17:30", "Skovparken")?;
    store::gathering(tx, place, &round, "Fællesspisning igen", place.days_ago(-18), "17:30", "Skovparken")?;
    // «… den vil primært være koncentreret om boligområdet Skovparken …»: 13 of 18. Domea finds people: «det bliver Domea,
    // som skal hverve mentorer og mentees».
    let mut mentees = Vec::new();
    for index in 0..18_usize {
        let who = Who {
            side: Side::Mentee,
            origin: SVENDBORG[index % SVENDBORG.len()],
            women_in_ten: 7,
            category: Some(if index % 3 == 0 { "worked-a-little" } else { "not-worked-here" }),
            area: Some(if index < 13 {
                "skovparken"
            } else {
                ["jaegermarken", "svendborg-vest", "tved"][index % 3]
            }),
            source: Source::Staff,
        };
        let come = match index {
            0..5 => Come::Interviewed(place.days_ago(112)),
            16 => Come::Answered(place.days_ago(5)),
            17 => Come::New(place.days_ago(2)),
            _ => Come::Interviewed(place.days_ago(98 - 6 * index as i64)),
        };
        mentees.push(join(tx, place, &round, &who, come)?);
    }
    // «… det kan være indvandrere, som selv har haft succes med at komme i arbejde eller bare folk, som gerne vil hjælpe …»
    let mut mentors = Vec::new();
    for index in 0..9_usize {
        let who = Who {
            side: Side::Mentor,
            origin: if index % 2 == 1 { SVENDBORG[index % SVENDBORG.len()] } else { &cast::DENMARK },
            women_in_ten: 6,
            category: None,
            area: Some(["skovparken", "svendborg-midtby", "thuro", "tasinge", "skovparken"][index % 5]),
            source: if index % 2 == 1 { Source::Staff } else { Source::Public },
        };
        let come = Come::Interviewed(place.days_ago(if index < 5 { 110 } else { 70 - 7 * index as i64 }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    // «… mødes med sin mentee en gang om måneden»; one pair came to the supper only.
    let lives: [(i64, &[i64], bool); 5] = [
        (100, &[92, 60, 33, 4], true),
        (98, &[90, 57, 20], true),
        (90, &[81, 52], false),
        (62, &[50, 19], true),
        (40, &[], true),
    ];
    for (index, (introduced, met, came)) in lives.into_iter().enumerate() {
        let life = Life {
            mentor: &mentors[index],
            mentee: &mentees[index],
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 90)).collect(),
            gatherings: if came { vec![supper] } else { Vec::new() },
            end: None,
        };
        let pair = store::pair(tx, place, &round, &life)?;
        // Nobody has called the two who have not met alone since their first month.
        let until = place.days_ago(if met.is_empty() { 20 } else { 0 });
        store::kept_in_touch(tx, place, &round, (pair, life.introduced_on), until)?;
    }
    let everybody: Vec<_> = mentees.iter().chain(&mentors).cloned().collect();
    super::supply::svendborg(tx, place, programme, &everybody)?;
    super::evenings::svendborg(tx, place, &mentees)
}

#[cfg(test)]
mod tests {
    use super::super::join::tests::{count, everybody, filled};
    use super::*;
    use crate::people::Participation;

    #[test]
    fn most_people_in_svendborg_live_in_skovparken() {
        filled("svendborg", fill, |org, tx| {
            let everybody = everybody(org, tx);
            let mentees = count(&everybody, |one| one.side == Side::Mentee);
            let lives_there = |one: &Participation| one.person.area.as_deref() == Some("skovparken");
            let there = count(&everybody, |one| one.side == Side::Mentee && lives_there(one));
            assert_eq!((mentees, there), (18, 13));
        });
    }
}
