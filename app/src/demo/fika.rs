//! FIKA in Helsinki: twelve earlier rounds with over 250 pairs, and a present one.

use jiff::Span;
use jiff::civil::Date;

use super::cast::{self, Origin};
use super::invent;
use super::join::{Come, Who, invented, join, later, spread};
use super::store::{self, End, Life};
use super::{Making, Place, Running};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::{Participation, Person, Source};

/// Pairs in each earlier FIKA round, the latest first: 252 in all. «Sammanlagt över 250 par har deltagit …»
const FIKA_PAIRS: [usize; 12] = [24, 22, 24, 25, 24, 24, 22, 22, 20, 18, 15, 12];

/// Who comes to Helsinki.
const HELSINKI: &[&Origin] = &[
    &cast::SYRIA,
    &cast::IRAQ,
    &cast::IRAN,
    &cast::SOMALIA,
    &cast::RUSSIA,
    &cast::INDIA,
    &cast::UKRAINE,
    &cast::TURKEY,
    &cast::BRAZIL,
    &cast::VIETNAM,
    &cast::SPAIN,
    &cast::POLAND,
];

/// FIKA: twelve earlier rounds, and a present one with 14 pairs, 9 adepter and 5 mentors who wait.
pub fn fill(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place = Place::open(tx, making, "fika", "Luckan Integration", "Europe/Helsinki", "sv")?;
    let programme = place.programme(tx, "FIKA", "fika")?;
    let starts_on = place.days_ago(75);
    let mut former = Vec::new();
    for (back, pairs) in FIKA_PAIRS.into_iter().enumerate().rev() {
        let starts_on = rounds_before(starts_on, back as i64 + 1);
        let term = (starts_on, starts_on.saturating_add(Span::new().months(7)));
        let round = place.round(tx, programme, "luckan-fika", &half_year(starts_on), term, None)?;
        earlier_round(tx, &mut place, &round, starts_on, pairs, &mut former)?;
    }
    let term = (starts_on, starts_on.saturating_add(Span::new().months(7)));
    let open_until = Some(place.days_ago(-30));
    let round = place.round(tx, programme, "luckan-fika", &half_year(starts_on), term, open_until)?;
    fika_now(tx, &mut place, &round)
}

/// When the round began that was this many rounds before the present one.
fn rounds_before(present: Date, back: i64) -> Date {
    present.saturating_sub(Span::new().months(6 * back))
}

/// `Våren 2026`, `Hösten 2026`. Rounds begin exactly six months apart, so each half year has one.
fn half_year(starts_on: Date) -> String {
    format!("{} {}", if starts_on.month() <= 6 { "Våren" } else { "Hösten" }, starts_on.year())
}

/// One earlier round. `former` are the mentors so far, of whom many come back: «Av mentorerna angav 92 % att de skulle kunna
/// ställa upp som mentorer på nytt.»
fn earlier_round(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    starts_on: Date,
    pairs: usize,
    former: &mut Vec<Person>,
) -> Result<(), StoreError> {
    let mut present = Vec::new();
    for _ in 0..pairs {
        let interviewed = Come::Interviewed(later(starts_on, place.below(8)));
        let who = adept(place);
        let mentee = join(tx, place, round, &who, interviewed)?;
        let who = fika_mentor(place);
        let mentor = if place.below(100) < 45 && !former.is_empty() {
            let chosen = place.below(former.len());
            let invented = invented(place, &who, interviewed);
            let mentor = invent::again(tx, place, round, &invented, &former.swap_remove(chosen))?;
            invent::interview(tx, place, round, &mentor, who.origin)?;
            mentor
        } else {
            join(tx, place, round, &who, interviewed)?
        };
        present.push(mentor.person.clone());
        let introduced_on = later(starts_on, 12 + place.below(10));
        earlier_pair(tx, place, round, introduced_on, &mentor, &mentee)?;
    }
    former.extend(present);
    Ok(())
}

/// The life of a pair of an earlier round. The reasons for an early end are those the source gives, and everyday ones.
fn earlier_pair(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    introduced_on: Date,
    mentor: &Participation,
    mentee: &Participation,
) -> Result<(), StoreError> {
    let completed = place.below(100) >= 12;
    let (lasted, met) = if completed {
        (176 + place.below(10), 6 + place.below(3))
    } else {
        (45 + place.below(60), place.below(4))
    };
    let end = match (completed, met) {
        (true, _) => End::Completed,
        (false, 0) => End::Early(place.one_of(&["never-met", "never-met", "expectations", "no-time"])),
        (false, _) => End::Early(place.one_of(&[
            "did-not-fit",
            "expectations",
            "moved",
            "work-or-study",
            "no-time",
            "personal",
        ])),
    };
    let ended_on = later(introduced_on, lasted);
    // 4 to 8 hours a month are long meetings, here two to four hours each.
    let meetings = spread(place, introduced_on, ended_on, met, &[120, 150, 180, 240]);
    let life =
        Life { mentor, mentee, introduced_on, meetings, gatherings: Vec::new(), end: Some((ended_on, end)) };
    let pair = store::pair(tx, place, round, &life)?;
    if !completed {
        return Ok(());
    }
    // «… nya vänskapsband har knutits, ett antal företag har grundats, flera adepters har hittat arbete och mångas
    // språkkunskaper har förbättrats.» In percent of the pairs; invented.
    let came_of_it = [
        ("friendship", 35),
        ("language", 40),
        ("job", 14),
        ("association", 10),
        ("hobby", 12),
        ("company", 3),
    ];
    for (kind, percent) in came_of_it {
        if place.below(100) < percent {
            let attribution =
                place.one_of(&["through-programme", "through-programme", "helped", "helped", "unrelated"]);
            let on = later(introduced_on, 40 + place.below(lasted - 40));
            store::outcome(tx, place, pair, mentee, kind, attribution, on)?;
        }
    }
    // «Många par har fortsatt att träffas också efter den planerade mentorperioden.» Asked half a year after the end.
    let asked_on = later(ended_on, 182);
    if asked_on < place.today && place.below(100) < 60 {
        let answer = place.one_of(&[Some(true), Some(true), Some(true), Some(false), None]);
        store::after_contact(tx, place, pair, asked_on, answer)?;
    }
    Ok(())
}

fn fika_now(tx: &mut Tx, place: &mut Place, round: &Running) -> Result<(), StoreError> {
    let first = store::gathering(tx, place, round, "Första träff", place.days_ago(50), "17:30", "Luckan")?;
    store::gathering(tx, place, round, "Gemensam utvärdering", place.days_ago(-120), "17:30", "Luckan")?;
    let mut people = Vec::new();
    for index in 0..14_i64 {
        let come = trained_first(place, index, 62 - index);
        let (mentee, mentor) = (adept(place), fika_mentor(place));
        let mentee = join(tx, place, round, &mentee, come)?;
        let mentor = join(tx, place, round, &mentor, come)?;
        // Ten came together at the first common meeting. One pair has been silent for a month.
        let introduced_on = place.days_ago(if index < 10 { 52 } else { 40 - 3 * (index - 10) });
        let until = place.days_ago(if index == 3 { 31 } else { 1 + index % 5 });
        let meetings = spread(place, introduced_on, until, if index < 10 { 4 } else { 2 }, &[90, 120, 180]);
        let gatherings = if index < 10 { vec![first] } else { Vec::new() };
        let life = Life { mentor: &mentor, mentee: &mentee, introduced_on, meetings, gatherings, end: None };
        let pair = store::pair(tx, place, round, &life)?;
        store::kept_in_touch(tx, place, round, (pair, introduced_on), until)?;
        if index == 0 {
            super::goals::write(tx, place, pair, super::goals::FIKA)?;
        }
        people.extend([mentor, mentee]);
    }
    for index in 0..9_i64 {
        let (who, come) = (adept(place), trained_first(place, index, 4 + 7 * index));
        people.push(join(tx, place, round, &who, come)?);
    }
    for index in 0..5_i64 {
        let (who, come) = (fika_mentor(place), trained_first(place, index, 3 + 6 * index));
        people.push(join(tx, place, round, &who, come)?);
    }
    // These come to the next introduction training.
    // The mentor came to the office: what can be expected is still to be talked about.
    let by_hand = Who { source: Source::Staff, ..fika_mentor(place) };
    for (who, answered) in [(adept(place), 5), (adept(place), 3), (by_hand, 2)] {
        people.push(join(tx, place, round, &who, Come::Answered(place.days_ago(answered)))?);
    }
    super::supply::fika(tx, place, &people)?;
    super::evenings::fika(tx, place, round, &people)
}

/// Signed up shortly before the last introduction training before the interview, so many days ago.
fn trained_first(place: &Place, index: i64, interviewed: i64) -> Come {
    let held = super::evenings::FIKA_TRAININGS.into_iter().rev().find(|held| *held > interviewed);
    let applied = held.unwrap_or(interviewed) + 2 + index % 4;
    Come::Between(place.days_ago(applied), place.days_ago(interviewed))
}

fn adept(place: &mut Place) -> Who<'static> {
    Who {
        side: Side::Mentee,
        origin: place.one_of(HELSINKI),
        women_in_ten: 6,
        category: Some(place.one_of(&["first-years", "first-years", "longer"])),
        area: None,
        source: Source::Public,
    }
}

fn fika_mentor(place: &mut Place) -> Who<'static> {
    Who {
        side: Side::Mentor,
        origin: place.one_of(&[&cast::FINLAND, &cast::FINLAND, &cast::SUOMI]),
        women_in_ten: 7,
        category: None,
        area: None,
        source: Source::Public,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use diesel::prelude::*;

    use super::super::join::tests::{count, everybody, filled};
    use super::*;
    use crate::db::schema::{meetings, outcomes, pairs};
    use crate::people::Stage;

    #[test]
    fn more_than_250_pairs_have_taken_part_in_fika_and_most_completed() {
        filled("fika", fill, |_, tx| {
            let pairs: Vec<String> = pairs::table.select(pairs::state).load(tx.c()).unwrap();
            let of = |state: &str| pairs.iter().filter(|one| *one == state).count();
            assert_eq!(of("completed") + of("ended-early"), 252);
            assert!(of("completed") > 200, "{}", of("completed"));
            assert_eq!(of("active"), 14);
            let met: i64 = meetings::table.count().get_result(tx.c()).unwrap();
            assert!((1_000..2_000).contains(&met), "{met}");
        });
    }

    #[test]
    fn no_two_rounds_of_fika_have_one_name_whatever_day_it_is() {
        for day in jiff::civil::date(2027, 6, 1).series(Span::new().days(1)).take(4 * 366) {
            let names: BTreeSet<String> = (0..=12).map(|back| half_year(rounds_before(day, back))).collect();
            assert_eq!(names.len(), 13, "{day}");
        }
    }

    #[test]
    fn every_outcome_that_fika_names_has_happened() {
        filled("fika", fill, |_, tx| {
            let kinds: Vec<String> = outcomes::table.select(outcomes::kind).distinct().load(tx.c()).unwrap();
            let kinds: BTreeSet<&str> = kinds.iter().map(String::as_str).collect();
            assert!(kinds.iter().eq(&["association", "company", "friendship", "hobby", "job", "language"]));
        });
    }

    #[test]
    fn nine_adepter_and_five_mentors_of_fika_wait() {
        filled("fika", fill, |org, tx| {
            let everybody = everybody(org, tx);
            let waiting = |side| count(&everybody, |one| one.side == side && one.stage == Stage::Ready);
            assert_eq!((waiting(Side::Mentee), waiting(Side::Mentor)), (9, 5));
        });
    }

    #[test]
    fn some_fika_mentors_came_back_and_nobody_shares_a_name() {
        filled("fika", fill, |org, tx| {
            let everybody = everybody(org, tx);
            let people: BTreeSet<_> = everybody.iter().map(|one| one.person.id).collect();
            let names: BTreeSet<_> = everybody.iter().map(|one| one.person.full_name()).collect();
            assert_eq!(people.len(), names.len());
            assert!(people.len() < everybody.len() - 50);
        });
    }
}
