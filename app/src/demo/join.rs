//! How somebody of the demo comes into a round: who they are apart from luck, and how far they have come.

use jiff::Span;
use jiff::civil::Date;

use super::cast::Origin;
use super::invent::{self, Invented};
use super::{Place, Running};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::{Gender, Participation, Source, Stage};

/// Who somebody is, apart from luck.
pub struct Who<'a> {
    pub side: Side,
    pub origin: &'a Origin,
    pub women_in_ten: usize,
    pub category: Option<&'a str>,
    pub area: Option<&'a str>,
    pub source: Source,
}

/// How far somebody has come, and on which day.
#[derive(Clone, Copy)]
pub enum Come {
    /// Signed up; nobody has answered.
    New(Date),
    /// Answered, the interview not held yet.
    Answered(Date),
    /// Interviewed, and ready to be matched.
    Interviewed(Date),
    /// The same, with the day of the sign-up: something had to happen between the two.
    Between(Date, Date),
}

pub fn join(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    who: &Who,
    come: Come,
) -> Result<Participation, StoreError> {
    let invented = invented(place, who, come);
    let new = invent::person(tx, place, round, &invented)?;
    invent::interview(tx, place, round, &new, who.origin)?;
    Ok(new)
}

pub fn invented<'a>(place: &mut Place, who: &Who<'a>, come: Come) -> Invented<'a> {
    let before = |day: Date, days: usize| day.saturating_sub(Span::new().days(days as i64));
    let (applied_on, answered_on, interviewed_on) = match come {
        Come::New(on) => (on, None, None),
        Come::Answered(on) => (before(on, 1 + place.below(2)), Some(on), None),
        Come::Interviewed(on) => {
            let answered_on = before(on, 3 + place.below(8));
            (before(answered_on, place.below(3)), Some(answered_on), Some(on))
        }
        Come::Between(applied_on, on) => (applied_on, Some(later(applied_on, 1)), Some(on)),
    };
    Invented {
        side: who.side,
        origin: who.origin,
        gender: if place.below(10) < who.women_in_ten { Gender::Female } else { Gender::Male },
        category: who.category,
        area: who.area,
        applied_on,
        answered_on,
        interviewed_on,
        stage: if interviewed_on.is_some() { Stage::Ready } else { Stage::Applied },
        capacity: 1,
        source: who.source,
    }
}

pub fn later(day: Date, days: usize) -> Date {
    day.saturating_add(Span::new().days(days as i64))
}

/// So many meetings between two days, on different days, with the last near the end.
pub fn spread(
    place: &mut Place,
    from: Date,
    until: Date,
    meetings: usize,
    minutes: &[i32],
) -> Vec<(Date, i32)> {
    let days = from.until(until).map_or(0, |span| span.get_days()).max(0) as usize;
    let step = (days / meetings.max(1)).max(1);
    (1..=meetings)
        .map(|nth| {
            let early = place.below(step.div_ceil(3));
            (later(from, (nth * step).saturating_sub(early)), place.one_of(minutes))
        })
        .collect()
}

#[cfg(test)]
pub mod tests {
    use diesel::prelude::*;

    use super::super::{Making, fika, holdbart, ilik, svendborg};
    use super::*;
    use crate::db::schema::{meetings, outcomes, pairs, participations};
    use crate::db::{Db, Location};
    use crate::ids::OrganisationId;
    use crate::programmes;
    use crate::scope::{OrgScope, PlatformScope};
    use crate::stages;

    const PARTS: [(&str, Fill); 4] = [
        ("fika", fika::fill),
        ("svendborg", svendborg::fill),
        ("holdbart-match", holdbart::fill),
        ("ilik", ilik::fill),
    ];

    type Fill = fn(&mut Tx, &Making) -> Result<(), StoreError>;

    /// Fills one organisation and looks at it.
    pub fn filled<T>(slug: &str, fill: Fill, look: impl FnOnce(&OrgScope, &mut Tx) -> T) -> T {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-03-02T07:30:00Z".parse().unwrap();
        let db = Db::open(&Location::File(folder.path().join("demo.sqlite")), now).unwrap();
        let making = Making { now, hash: String::new() };
        db.write_now(|tx| fill(tx, &making)).unwrap();
        let org =
            OrgScope::of_platform(&PlatformScope::of_the_machine(), OrganisationId::named("demo", slug));
        db.read_now(|tx| Ok::<T, StoreError>(look(&org, tx))).unwrap()
    }

    pub fn everybody(org: &OrgScope, tx: &mut Tx) -> Vec<Participation> {
        let rounds = programmes::store::rounds(org, tx).unwrap();
        rounds.iter().flat_map(|round| crate::people::store::of_round(org, tx, round.id).unwrap()).collect()
    }

    pub fn count(people: &[Participation], mut is: impl FnMut(&Participation) -> bool) -> usize {
        people.iter().filter(|one| is(one)).count()
    }

    #[test]
    fn every_word_the_demo_uses_is_a_word_of_its_method() {
        for (slug, fill) in PARTS {
            filled(slug, fill, |org, tx| {
                let method = programmes::store::rounds(org, tx).unwrap().remove(0).method;
                let known = |choices: &[crate::methods::Choice], slug: &str| {
                    choices.iter().any(|one| one.slug == slug)
                };
                for one in everybody(org, tx) {
                    let category = one.category.as_deref();
                    assert!(category.is_none_or(|category| known(&method.target.categories, category)));
                    let area = one.person.area.as_deref();
                    assert!(area.is_none_or(|area| known(&method.interview.areas, area)), "{area:?}");
                }
                let reasons: Vec<Option<String>> =
                    pairs::table.select(pairs::end_reason).distinct().load(tx.c()).unwrap();
                assert!(
                    reasons.iter().flatten().all(|reason| known(&method.end_reasons, reason)),
                    "{reasons:?}"
                );
                let kinds: Vec<String> =
                    outcomes::table.select(outcomes::kind).distinct().load(tx.c()).unwrap();
                assert!(kinds.iter().all(|kind| known(&method.outcomes, kind)), "{kinds:?}");
            });
        }
    }

    #[test]
    fn whoever_is_ready_or_in_a_pair_has_all_that_the_way_asks_for() {
        let today = jiff::civil::date(2026, 3, 2);
        for (slug, fill) in PARTS {
            filled(slug, fill, |org, tx| {
                for round in programmes::store::rounds(org, tx).unwrap() {
                    let everybody = crate::people::store::of_round(org, tx, round.id).unwrap();
                    let facts = stages::store::facts_of_round(org, tx, &round, &everybody).unwrap();
                    let here = |one: &&Participation| {
                        matches!(one.stage, Stage::Ready | Stage::Matched | Stage::Active)
                    };
                    for one in everybody.iter().filter(here).filter(|_| !round.is_over(today)) {
                        let way = round.method.steps.of(one.side);
                        let missing = stages::missing(way, Stage::Ready, &facts[&one.id]);
                        assert_eq!(missing, [], "{slug}: {}", one.person.full_name());
                    }
                }
            });
        }
    }

    #[test]
    fn nothing_in_the_demo_happens_before_its_time() {
        let today = jiff::civil::date(2026, 3, 2);
        for (slug, fill) in PARTS {
            filled(slug, fill, |org, tx| {
                for one in everybody(org, tx) {
                    let days = [Some(one.applied_on), one.answered_on, one.interviewed_on, Some(today)];
                    assert!(days.into_iter().flatten().is_sorted(), "{}: {days:?}", one.person.full_name());
                    assert!(one.stage_since <= today);
                }
                let introduced: Vec<(crate::db::Day, Option<crate::db::Day>)> = pairs::table
                    .inner_join(
                        participations::table.on(participations::organisation_id
                            .eq(pairs::organisation_id)
                            .and(
                                participations::id
                                    .eq(pairs::mentee_id)
                                    .or(participations::id.eq(pairs::mentor_id)),
                            )),
                    )
                    .select((pairs::introduced_on, participations::interviewed_on))
                    .load(tx.c())
                    .unwrap();
                assert!(introduced.iter().all(|(on, interviewed)| interviewed.is_some_and(|day| day <= *on)));
                let met: Vec<crate::db::Day> =
                    meetings::table.select(meetings::on_date).load(tx.c()).unwrap();
                assert!(met.iter().all(|day| day.0 <= today));
            });
        }
    }
}
