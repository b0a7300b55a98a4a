//! Any bytes as a small problem with everything that a problem can have: a sentence why it has no meaning, or a plan whose proof holds,
//! explanations that agree with it, and changes that go on from it; never a panic. A fuzzer can call it, too (fuzz/README.md).

use std::collections::{BTreeMap, BTreeSet};

use matching::{
    Edit, Live, Mentee, MenteeKey, Mentor, MentorKey, PairKey, Person, Problem, Questions, Settings,
    Somebody, WhyNot, simulate, solve, verify, what_would_take,
};
use serde_json::{Value, json};

/// One decision after the other is read from the bytes.
pub fn hold(data: &[u8]) {
    let mut bytes = Bytes(data);
    let problem = problem(&mut bytes);
    let Ok(outcome) = solve(&problem) else {
        assert!(problem.check().is_err());
        return;
    };
    assert_eq!(verify(&problem, &outcome), Ok(()));
    let Ok(questions) = Questions::about(&problem, &outcome) else { unreachable!("it has been solved") };
    let standing = questions.standing();
    assert_eq!(standing.len() + problem.locked.len(), problem.mentees.len());
    for mentee in &problem.mentees {
        let Ok(others) = questions.alternatives(&mentee.key, 3) else { unreachable!("she is there") };
        for other in others {
            assert_eq!(questions.why_not(&mentee.key, &other.mentor), Ok(WhyNot::Costs(other.cost)));
        }
        assert!(simulate(&problem, &Somebody::Mentee(mentee.key.clone())).is_ok());
    }
    if let (Some(mentee), Some(mentor)) = (problem.mentees.first(), problem.mentors.last()) {
        let pair = PairKey::new(&mentee.key, &mentor.key);
        let Ok(taken) = what_would_take(&problem, &outcome, &mentee.key, &mentor.key) else {
            unreachable!("both are there")
        };
        for way in taken.ways {
            let mut changed = problem.clone();
            changed.locked.retain(|lock| lock.mentee != pair.mentee);
            way.changes.iter().for_each(|change| change.apply(&mut changed, &pair));
            let then = solve(&changed).expect("a way that is told can be gone");
            assert!(then.pair_of(&pair.mentee).is_some_and(|found| found.mentor == pair.mentor));
        }
    }
    let edits = edits(&mut bytes, &problem);
    let mut live = Live::begin(problem).expect("it has been solved");
    for edit in edits {
        let _ = live.change(&[edit]);
        let (warm, cold) = (live.outcome(), solve(live.problem()).expect("it has been checked"));
        assert_eq!(verify(live.problem(), &warm), Ok(()));
        assert_eq!(warm.matched, cold.matched);
        if live.problem().settings.local_first_percent.is_none() {
            assert_eq!(warm.total, cold.total);
        }
    }
}

/// The fuzzer's bytes, one decision after the other; nothing when there are no more.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::from(self.next()) % limit.max(1)
    }

    fn wide(&mut self) -> u16 {
        u16::from(self.next()) << 8 | u16::from(self.next())
    }
}

fn some(bytes: &mut Bytes<'_>, of: &[&str]) -> Vec<String> {
    let bits = bytes.next();
    of.iter()
        .enumerate()
        .filter(|(at, _)| bits >> at & 1 == 1)
        .map(|(_, member)| (*member).to_owned())
        .collect()
}

fn person(bytes: &mut Bytes<'_>) -> Person {
    let levels = ["beginner", "basic", "conversational", "fluent", "native"];
    let tags = some(bytes, &["nb", "ti", "ar"]);
    let languages: BTreeMap<String, &str> =
        tags.into_iter().map(|tag| (tag, levels[bytes.below(5)])).collect();
    let maybe = |bytes: &mut Bytes<'_>, of: &[&str]| match bytes.below(of.len() + 1) {
        0 => Value::Null,
        at => json!(of[at - 1]),
    };
    let wishes = [json!("any"), json!("same"), json!({ "only": "woman" })];
    let value = json!({
        "languages": languages,
        "interests": some(bytes, &["a", "b", "c", "d", "e"]),
        "dislikes": some(bytes, &["a", "b", "c"]),
        "occupation": maybe(bytes, &["care/nurse", "care/doctor", "it"]),
        "education": maybe(bytes, &["primary", "master"]),
        "area": maybe(bytes, &["soro", "ringsted", "roskilde"]),
        "times": some(bytes, &["mo", "tu", "we"]),
        "gender": maybe(bytes, &["woman", "man"]),
        "gender_wish": wishes[bytes.below(3)].clone(),
        "age": if bytes.next() & 1 == 0 { Value::Null } else { json!(bytes.wide()) },
        "needs": some(bytes, &["x", "y"]),
        "competences": some(bytes, &["x", "y"]),
        "backgrounds": some(bytes, &["g"]),
        "traits": some(bytes, &["dog"]),
        "unwanted": some(bytes, &["dog"]),
        "trained": bytes.next() & 3 != 0,
        "consent": bytes.next() & 3 != 0,
        "weeks_waiting": u32::from(bytes.wide()) * u32::from(bytes.next()),
        "fields": { "grade": i64::from(bytes.wide()) - 100, "teams": some(bytes, &["t1", "t2", "t3"]), "org": (bytes.below(3).to_string()) },
    });
    serde_json::from_value(value).expect("the person is written as the engine reads it")
}

fn settings(bytes: &mut Bytes<'_>) -> Settings {
    let rules = [
        json!({ "kind": "shared-language", "minimum": "basic", "unknown": "allow" }),
        json!({ "kind": "gender-wish" }),
        json!({ "kind": "age-at-least", "age": 18 }),
        json!({ "kind": "trained" }),
        json!({ "kind": "consent" }),
        json!({ "kind": "background", "any_of": ["g"] }),
        json!({ "kind": "same-area", "or_near": true }),
        json!({ "kind": "shared-time", "minimum": 2 }),
        json!({ "kind": "unwanted" }),
        json!({ "kind": "field-equal", "field": "org" }),
        json!({ "kind": "field-differs", "field": "org" }),
        json!({ "kind": "field-at-least", "field": "grade", "minimum": 1, "maximum": 9 }),
        json!({ "kind": "field-overlaps", "field": "teams" }),
    ];
    let criteria = [
        json!({ "kind": "interests" }),
        json!({ "kind": "occupation" }),
        json!({ "kind": "education", "points": [9, 4, 1] }),
        json!({ "kind": "area" }),
        json!({ "kind": "availability" }),
        json!({ "kind": "language" }),
        json!({ "kind": "need-against-competence" }),
        json!({ "kind": "age-closeness" }),
        json!({ "kind": "shared-dislikes", "points": [3, 0, 7] }),
        json!({ "kind": "waiting" }),
        json!({ "kind": "same-field", "field": "org" }),
        json!({ "kind": "field-overlap", "field": "teams", "points": [0, 5, 2] }),
        json!({ "kind": "number-distance", "field": "grade", "points": [8, 4, 0] }),
    ];
    let wanted = |bytes: &mut Bytes<'_>, most: usize| bytes.below(most + 1);
    let rules: Vec<Value> = (0..wanted(bytes, 3)).map(|_| rules[bytes.below(rules.len())].clone()).collect();
    let criteria: Vec<Value> = (0..wanted(bytes, 5))
        .map(|_| {
            let mut criterion = criteria[bytes.below(criteria.len())].clone();
            criterion["weight"] = json!(bytes.wide() % 1_100);
            criterion
        })
        .collect();
    let maybe =
        |bytes: &mut Bytes<'_>| if bytes.next() & 1 == 0 { Value::Null } else { json!(bytes.next() % 104) };
    serde_json::from_value(json!({
        "objective": if bytes.next() & 1 == 0 { "most-people" } else { "best-total" },
        "floor_percent": maybe(bytes),
        "local_first_percent": maybe(bytes),
        "rules": rules,
        "criteria": criteria,
    }))
    .expect("the settings are written as the engine reads them")
}

fn problem(bytes: &mut Bytes<'_>) -> Problem {
    let mut problem =
        Problem { settings: settings(bytes), seed: u64::from(bytes.next()), ..Problem::default() };
    problem.mentees = (0..bytes.below(7))
        .map(|i| Mentee { key: MenteeKey(format!("e{}", i.min(bytes.below(64)))), person: person(bytes) })
        .collect();
    problem.mentors = (0..bytes.below(6))
        .map(|j| Mentor {
            key: MentorKey(format!("o{j}")),
            person: person(bytes),
            capacity: u32::from(bytes.next() % 4),
        })
        .collect();
    // Keys that are there twice are refused, which is seen often enough without: mostly there are none.
    let mut seen = BTreeSet::new();
    if bytes.next() != 255 {
        problem.mentees.retain(|mentee| seen.insert(mentee.key.clone()));
    }
    let near = bytes.next() & 1 == 1;
    if near {
        problem.neighbours.entry("soro".to_owned()).or_default().insert("ringsted".to_owned());
    }
    for _ in 0..bytes.below(6) {
        let pair = PairKey {
            mentee: MenteeKey(format!("e{}", bytes.below(7))),
            mentor: MentorKey(format!("o{}", bytes.below(6))),
        };
        match bytes.below(4) {
            0 => problem.locked.insert(pair),
            1 => problem.vetoed.insert(pair),
            2 => problem.failed_before.insert(pair),
            _ => problem.kept_apart.insert(pair),
        };
    }
    if bytes.next() != 255 {
        let known = problem.clone();
        let there = |pair: &PairKey| {
            known.mentees.iter().any(|mentee| mentee.key == pair.mentee)
                && known.mentors.iter().any(|mentor| mentor.key == pair.mentor)
        };
        for list in
            [&mut problem.locked, &mut problem.vetoed, &mut problem.failed_before, &mut problem.kept_apart]
        {
            list.retain(there);
        }
    }
    problem
}

fn edits(bytes: &mut Bytes<'_>, problem: &Problem) -> Vec<Edit> {
    let mut edits = Vec::new();
    for _ in 0..bytes.below(4) {
        let mentee = MenteeKey(format!("e{}", bytes.below(7)));
        let mentor = MentorKey(format!("o{}", bytes.below(6)));
        let pair = PairKey::new(&mentee, &mentor);
        edits.push(match bytes.below(8) {
            0 => Edit::Mentee(Box::new(Mentee { key: mentee, person: person(bytes) })),
            1 => Edit::Mentor(Box::new(Mentor {
                key: mentor,
                person: person(bytes),
                capacity: u32::from(bytes.next() % 3),
            })),
            2 => Edit::MenteeLeaves(mentee),
            3 => Edit::MentorLeaves(mentor),
            4 => Edit::Lock(pair),
            5 => Edit::Veto(pair),
            6 => Edit::LiftVeto(problem.vetoed.first().cloned().unwrap_or(pair)),
            _ => Edit::Settings(Box::new(settings(bytes))),
        });
    }
    edits
}
