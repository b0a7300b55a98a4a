//! How long whole problems take, people and all: `cargo bench -p matching --bench whole [-- SIZE…]`. Solving holds the reasons, and
//! changing holds the proof; checking is [`matching::verify`], which scores every pair anew. Prints a line for each size.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU8;
use std::time::Instant;

use matching::criteria::{Area, Availability, Interests, Occupation};
use matching::rules::{Consent, GenderWishObeyed, SharedLanguage};
use matching::{
    Criterion, Edit, GenderWish, Level, Live, Mentee, MenteeKey, Mentor, MentorKey, PairKey, Person, Problem,
    Rule, Unknown, Who, solve, verify,
};

fn main() {
    let mut sizes: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![500, 2_000, 10_000];
    }
    println!(
        "{:>7} {:>10} {:>10} {:>10} {:>10} {:>22}",
        "people", "matched", "solve ms", "verify ms", "live ms", "change ms (p50, p95)"
    );
    for size in sizes {
        let problem = problem(size);
        let (outcome, solving) = timed(|| solve(&problem));
        let Ok(outcome) = outcome else { return };
        let (verified, verifying) = timed(|| verify(&problem, &outcome));
        if let Err(refuted) = verified {
            return println!("{refuted}");
        }
        let (live, beginning) = timed(|| Live::begin(problem));
        let Ok(mut live) = live else { return };
        let mut changes: Vec<f64> = Vec::new();
        for pair in outcome.pairs.iter().step_by(outcome.pairs.len().div_ceil(40).max(1)) {
            let key = PairKey::new(&pair.mentee, &pair.mentor);
            for edit in [
                Edit::Lock(key.clone()),
                Edit::Unlock(key.clone()),
                Edit::Veto(key),
                Edit::MentorLeaves(pair.mentor.clone()),
            ] {
                let (changed, changing) = timed(|| live.change(&[edit]));
                if changed.is_ok() {
                    changes.push(changing);
                }
            }
        }
        changes.sort_by(f64::total_cmp);
        let (p50, p95) = (changes[changes.len() / 2], changes[changes.len() * 95 / 100]);
        println!(
            "{size:>7} {:>10} {solving:>10.1} {verifying:>10.1} {beginning:>10.1} {p50:>14.2} {p95:.2}",
            outcome.matched
        );
    }
}

fn timed<T>(what: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let value = what();
    (value, start.elapsed().as_secs_f64() * 1e3)
}

/// As many mentees as mentors with a place each.
fn problem(size: usize) -> Problem {
    let mut state = 42u64;
    let mut below = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let mut person = || {
        let mut some = |word: &str, of: u64, most: u64| -> BTreeSet<String> {
            (0..below(most + 1)).map(|_| format!("{word}{}", below(of))).collect()
        };
        let (interests, times) = (some("interest", 24, 5), some("time", 10, 4));
        let mut languages = BTreeMap::from([("nb".to_owned(), Level::ALL[below(5) as usize])]);
        languages.insert(format!("language{}", below(12)), Level::Native);
        Person {
            interests,
            times,
            languages,
            area: Some(format!("area{}", below(20))),
            occupation: Some(format!("path{}/trade{}", below(8), below(5))),
            gender: Some(["woman", "man"][below(2) as usize].to_owned()),
            gender_wish: if below(4) == 0 { GenderWish::Same } else { GenderWish::Any },
            consent: true,
            weeks_waiting: below(60) as u32,
            ..Person::default()
        }
    };
    let mut problem = Problem::default();
    problem.settings.rules = vec![
        Rule::SharedLanguage(SharedLanguage {
            minimum: Level::Conversational,
            among: BTreeSet::new(),
            unknown: Unknown::Refuse,
        }),
        Rule::GenderWish(GenderWishObeyed {}),
        Rule::Consent(Consent { who: Who::Both }),
    ];
    let at_most = NonZeroU8::MIN.saturating_add(3);
    problem.settings.criteria = vec![
        Criterion::Interests(Interests { weight: 5, at_most, points: None }),
        Criterion::Area(Area { weight: 3, points: None }),
        Criterion::Occupation(Occupation { weight: 3, points: None }),
        Criterion::Availability(Availability { weight: 2, at_most, points: None }),
    ];
    problem.mentees =
        (0..size).map(|i| Mentee { key: MenteeKey(format!("e{i}")), person: person() }).collect();
    problem.mentors = (0..size)
        .map(|j| Mentor { key: MentorKey(format!("o{j}")), person: person(), capacity: 1 })
        .collect();
    problem
}
