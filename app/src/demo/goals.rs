//! What some of the demo's pairs want to reach, and how it has come on. Invented.

use jiff::SignedDuration;
use jiff::civil::Date;

use super::Place;
use crate::db::{StoreError, Tx};
use crate::history::Event;
use crate::ids::{GoalId, PairId};
use crate::methods::Side;
use crate::pairs::goals::{Goal, Level, Rater, Rating, StateWord, Weight, What, store};

/// A goal of an invented pair, in days before today.
pub struct Told {
    pub side: Side,
    pub category: &'static str,
    pub words: &'static str,
    pub expected: Option<&'static str>,
    pub weight: Weight,
    pub set: i64,
    /// When it was reached.
    pub reached: Option<i64>,
    /// Small steps, and when each was done.
    pub steps: &'static [(&'static str, Option<i64>)],
    /// Who rated, when, and how.
    pub ratings: &'static [(Rater, i64, Level)],
}

/// Writes the goals of a pair.
pub fn write(tx: &mut Tx, place: &Place, pair: PairId, told: &[Told]) -> Result<(), StoreError> {
    for one in told {
        let id = GoalId::named("demo", &format!("{pair} {}", one.words));
        let (state, since) = standing(place, one.set, one.reached);
        let goal = Goal {
            id,
            pair,
            side: one.side,
            part_of: None,
            category: Some(one.category.to_owned()),
            words: one.words.to_owned(),
            expected: one.expected.map(str::to_owned),
            weight: one.weight,
            state,
            since,
            set_on: place.days_ago(one.set),
            ratings: Vec::new(),
        };
        keep(tx, place, &goal, 0)?;
        for (n, (words, done)) in (1..).zip(one.steps) {
            let (state, since) = standing(place, one.set, *done);
            let step = Goal {
                id: GoalId::named("demo", &format!("{id} {words}")),
                part_of: Some(id),
                category: None,
                words: (*words).to_owned(),
                expected: None,
                weight: Weight::Important,
                state,
                since,
                ..goal.clone()
            };
            keep(tx, place, &step, n)?;
        }
        for (rater, days, level) in one.ratings {
            let on = place.days_ago(*days);
            let by = (*rater == Rater::Coordinator).then_some(place.coordinator);
            let rating = Rating { rater: *rater, on, level: *level };
            store::rate(&place.org, tx, id, &rating, by, place.noon(on))?;
            tell(tx, place, &goal, What::Rated, on)?;
        }
    }
    Ok(())
}

fn standing(place: &Place, set: i64, reached: Option<i64>) -> (StateWord, Date) {
    match reached {
        Some(days) => (StateWord::Achieved, place.days_ago(days)),
        None => (StateWord::UnderWay, place.days_ago(set)),
    }
}

/// Keeps a goal, so many minutes after noon of its day: steps stay in the order they were written.
fn keep(tx: &mut Tx, place: &Place, goal: &Goal, minutes: i64) -> Result<(), StoreError> {
    let at = place.noon(goal.set_on) + SignedDuration::from_mins(minutes);
    store::insert(&place.org, tx, goal, None, at)?;
    tell(tx, place, goal, What::Set, goal.set_on)?;
    if goal.state == StateWord::Achieved {
        tell(tx, place, goal, What::Achieved, goal.since)?;
    }
    Ok(())
}

fn tell(tx: &mut Tx, place: &Place, goal: &Goal, what: What, on: Date) -> Result<(), StoreError> {
    let event = Event::Goal { goal: goal.id, side: goal.side.to_string(), what: what.word().to_owned() };
    place.tell(tx, goal.pair, None, &event, place.noon(on))
}

/// The first pair of ILIK: a letter that waits, a coffee that is found, and a mentor who learns.
pub const ILIK: &[Told] = &[
    Told {
        side: Side::Mentee,
        category: "the-system",
        words: "Jeg vil selv kunne ringe til kommunen",
        expected: Some("Jeg har ringet én gang uden hjælp og fået svar"),
        weight: Weight::MostImportant,
        set: 42,
        reached: None,
        steps: &[
            ("Skrive ned, hvad jeg vil spørge om", Some(34)),
            ("Ringe sammen med min mentor", Some(21)),
            ("Ringe alene", None),
        ],
        ratings: &[
            (Rater::Mentee, 42, Level::MuchLess),
            (Rater::Mentor, 42, Level::Less),
            (Rater::Mentee, 28, Level::Less),
            (Rater::Mentor, 28, Level::AsHoped),
            (Rater::Coordinator, 20, Level::Less),
            (Rater::Mentee, 9, Level::Less),
            (Rater::Mentor, 9, Level::More),
        ],
    },
    Told {
        side: Side::Mentee,
        category: "network",
        words: "Jeg vil kende nogen at drikke kaffe med",
        expected: None,
        weight: Weight::VeryImportant,
        set: 38,
        reached: Some(12),
        steps: &[("Gå med til kaffemik i huset", Some(24))],
        ratings: &[
            (Rater::Mentee, 38, Level::Less),
            (Rater::Mentor, 28, Level::Less),
            (Rater::Mentee, 12, Level::More),
            (Rater::Mentor, 12, Level::AsHoped),
        ],
    },
    Told {
        side: Side::Mentor,
        category: "network",
        words: "Jeg vil lære mere om livet i Grønland i dag",
        expected: None,
        weight: Weight::Important,
        set: 34,
        reached: None,
        steps: &[],
        ratings: &[(Rater::Mentor, 34, Level::Less), (Rater::Mentor, 9, Level::AsHoped)],
    },
];

/// The first pair of FIKA.
pub const FIKA: &[Told] = &[
    Told {
        side: Side::Mentee,
        category: "work",
        words: "Jag vill prata med någon i mitt yrke",
        expected: Some("Jag har träffat en person och vet vad jag ska göra sedan"),
        weight: Weight::MostImportant,
        set: 45,
        reached: None,
        steps: &[
            ("Skriva ett cv på svenska", Some(30)),
            ("Be mentorn om en kontakt", Some(16)),
            ("Ringa", None),
        ],
        ratings: &[
            (Rater::Mentee, 45, Level::MuchLess),
            (Rater::Mentor, 45, Level::Less),
            (Rater::Mentee, 16, Level::AsHoped),
            (Rater::Mentor, 16, Level::AsHoped),
            (Rater::Coordinator, 14, Level::AsHoped),
        ],
    },
    Told {
        side: Side::Mentee,
        category: "language",
        words: "Jag vill tala svenska en timme i veckan",
        expected: None,
        weight: Weight::VeryImportant,
        set: 45,
        reached: Some(10),
        steps: &[],
        ratings: &[
            (Rater::Mentee, 45, Level::Less),
            (Rater::Mentor, 45, Level::Less),
            (Rater::Mentee, 10, Level::MuchMore),
            (Rater::Mentor, 10, Level::More),
        ],
    },
    Told {
        side: Side::Mentor,
        category: "network",
        words: "Jag vill se min stad med nya ögon",
        expected: None,
        weight: Weight::Important,
        set: 40,
        reached: None,
        steps: &[],
        ratings: &[(Rater::Mentor, 40, Level::Less), (Rater::Mentor, 10, Level::More)],
    },
];
