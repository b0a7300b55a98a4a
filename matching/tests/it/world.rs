//! Small pools to test with: by hand, by table, and at random.

use std::collections::BTreeSet;
use std::num::NonZeroU8;

use matching::criteria::{Interests, Language};
use matching::rules::{Consent, GenderWishObeyed, SharedLanguage};
use matching::*;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

pub fn set(members: &[&str]) -> BTreeSet<String> {
    members.iter().map(|member| (*member).to_owned()).collect()
}

pub fn mentee(key: &str, person: Person) -> Mentee {
    Mentee { key: key.into(), person }
}

pub fn mentor(key: &str, capacity: u32, person: Person) -> Mentor {
    Mentor { key: key.into(), person, capacity }
}

pub fn pair(mentee: &str, mentor: &str) -> PairKey {
    PairKey { mentee: mentee.into(), mentor: mentor.into() }
}

pub fn interests(weight: u16, at_most: u8) -> Criterion {
    let at_most = NonZeroU8::new(at_most).expect("a test asks for at least one");
    Criterion::Interests(Interests { weight, at_most, points: None })
}

/// A problem in which the pair (i, j) shares `scores[i][j]` interests, of at most 4, or is vetoed where there is none.
/// Mentees are called `e0`, `e1` …, mentors `o0`, `o1` … One shared interest is worth 15 points.
pub fn table(scores: &[&[Option<u8>]], capacities: &[u32]) -> Problem {
    let mut problem = Problem::default();
    problem.settings.criteria.push(interests(1, 4));
    problem.mentees = (0..scores.len()).map(|i| mentee(&format!("e{i}"), Person::default())).collect();
    problem.mentors = capacities
        .iter()
        .enumerate()
        .map(|(j, places)| mentor(&format!("o{j}"), *places, Person::default()))
        .collect();
    for (i, row) in scores.iter().enumerate() {
        for (j, score) in row.iter().enumerate() {
            let Some(score) = score else {
                problem.vetoed.insert(pair(&format!("e{i}"), &format!("o{j}")));
                continue;
            };
            for n in 0..*score {
                let slug = format!("e{i}-o{j}-{n}");
                problem.mentees[i].person.interests.insert(slug.clone());
                problem.mentors[j].person.interests.insert(slug);
            }
        }
    }
    problem
}

/// Points of one shared interest in a [`table`]: a quarter of full agreement, which is 60.
pub const STEP: u64 = 15;

/// Who is with whom, shortly: `e0-o1 e1-o0`.
pub fn plan(outcome: &Outcome) -> String {
    let pairs: Vec<String> =
        outcome.pairs.iter().map(|pair| format!("{}-{}", pair.mentee, pair.mentor)).collect();
    pairs.join(" ")
}

fn person() -> impl Strategy<Value = Person> {
    let slugs = proptest::sample::select(vec!["cooking", "football", "sewing", "chess"]);
    let tags = proptest::sample::select(vec!["nb", "ti"]);
    let genders = proptest::option::of(proptest::sample::select(vec!["woman", "man"]));
    let wishes = proptest::sample::select(vec![
        GenderWish::Any,
        GenderWish::Any,
        GenderWish::Same,
        GenderWish::Only("woman".to_owned()),
    ]);
    (
        btree_set(slugs.prop_map(str::to_owned), 0..4),
        btree_map(tags.prop_map(str::to_owned), proptest::sample::select(Level::ALL.to_vec()), 0..3),
        genders.prop_map(|gender| gender.map(str::to_owned)),
        wishes,
        proptest::bool::weighted(0.9),
        0..3u32,
        proptest::option::of(proptest::sample::select(vec!["soro", "ringsted"])),
    )
        .prop_map(|(interests, languages, gender, gender_wish, consent, weeks_waiting, area)| Person {
            area: area.map(str::to_owned),
            interests,
            languages,
            gender,
            gender_wish,
            consent,
            weeks_waiting,
            ..Person::default()
        })
}

fn settings() -> impl Strategy<Value = Settings> {
    let rules = vec![
        Rule::SharedLanguage(SharedLanguage {
            minimum: Level::Basic,
            among: BTreeSet::new(),
            unknown: Unknown::Allow,
        }),
        Rule::GenderWish(GenderWishObeyed {}),
        Rule::Consent(Consent { who: Who::Both }),
    ];
    let language = |weight| Criterion::Language(Language { weight, among: BTreeSet::new() });
    (
        proptest::sample::select(vec![Objective::MostPeople, Objective::BestTotal]),
        proptest::option::of(0..=60u8),
        proptest::sample::subsequence(rules, 0..=3),
        0..5u16,
        0..5u16,
        proptest::option::weighted(0.3, 0..=30u8),
    )
        .prop_map(
            move |(objective, floor_percent, rules, interesting, speaking, local_first_percent)| Settings {
                objective,
                floor_percent,
                local_first_percent,
                rules,
                criteria: vec![interests(interesting, 3), language(speaking)],
            },
        )
}

/// A pool of a few people with rules, vetoes, and locks where they are possible.
pub fn problem() -> impl Strategy<Value = Problem> {
    (
        vec(person(), 0..=5),
        vec((person(), 0..=2u32), 0..=4),
        settings(),
        vec((0..5usize, 0..4usize), 0..4),
        vec((0..5usize, 0..4usize), 0..3),
        any::<u64>(),
    )
        .prop_map(|(mentees, mentors, settings, vetoes, locks, seed)| {
            let mut problem = Problem { settings, seed, ..Problem::default() };
            let mentees = mentees.into_iter().enumerate();
            problem.mentees = mentees.map(|(i, person)| mentee(&format!("e{i}"), person)).collect();
            let mentors = mentors.into_iter().enumerate();
            problem.mentors =
                mentors.map(|(j, (person, places))| mentor(&format!("o{j}"), places, person)).collect();
            for (list, pairs) in [(0, vetoes), (1, locks)] {
                for (i, j) in pairs {
                    let decided = pair(&format!("e{i}"), &format!("o{j}"));
                    let before = problem.clone();
                    let decisions = if list == 0 { &mut problem.vetoed } else { &mut problem.locked };
                    decisions.insert(decided);
                    if problem.check().is_err() {
                        problem = before;
                    }
                }
            }
            problem
        })
}
