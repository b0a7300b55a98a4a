//! Whom to recruit next: what one more mentor would be worth to everybody together.
//!
//! The duals say where places are dear, the reasons say what is missing; both only suggest. Every profile that is named here has been put
//! into the pool and the pool has been solved again with it, so what is claimed is what would happen.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::instance::Instance;
use crate::outcome::{Outcome, WhyUnmatched};
use crate::people::{GenderWish, Level, MenteeKey, Mentor, MentorKey, Person};
use crate::problem::{BadProblems, Problem};
use crate::rules::{Rule, Who};
use crate::solve::{Solution, Unsolved};

/// A mentor who does not exist yet, and what she would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recruit {
    /// What she would bring: only what makes a difference.
    pub profile: Profile,
    /// How many more people would be matched with one such mentor who takes one mentee.
    pub more_matched: u32,
    /// How much the total would rise, points of those newly matched included. Negative when somebody is matched who scores little.
    pub more_score: i64,
    /// Mentees without a pair whom she could have: how many such mentors might be of use at once.
    pub could_serve: u32,
}

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// A language she should speak well, by tag, where one is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Where she should live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Her gender, where somebody wishes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// Her field of work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
}

/// The profiles that would help most, the best first: most people, then most points, then the shortest description. `outcome` must be what
/// [`solve`](crate::solve) made of `problem`. At most `limit`, and at most [`TRIED`] profiles are tried.
pub fn recruit(problem: &Problem, outcome: &Outcome, limit: usize) -> Result<Vec<Recruit>, BadProblems> {
    match recruit_with(problem, outcome, limit, &mut |_, _| ControlFlow::Continue(())) {
        Ok(recruits) => Ok(recruits),
        Err(Unsolved::Bad(bad)) => Err(bad),
        Err(Unsolved::Cancelled) => unreachable!("nobody breaks off here"),
    }
}

/// [`recruit`], telling before each profile how many have been tried, and of how many. Break to cancel.
pub fn recruit_with(
    problem: &Problem,
    outcome: &Outcome,
    limit: usize,
    tried: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<Recruit>, Unsolved> {
    problem.check().map_err(Unsolved::Bad)?;
    let waiting: Vec<&Person> = problem
        .mentees
        .iter()
        .filter(|mentee| may_be_served(outcome, &mentee.key))
        .map(|mentee| &mentee.person)
        .collect();
    let mut recruits = Vec::new();
    let profiles = profiles(problem, &waiting);
    let of = profiles.len();
    for (done, profile) in profiles.into_iter().enumerate() {
        if tried(done, of).is_break() {
            return Err(Unsolved::Cancelled);
        }
        let person = newcomer(problem, &profile);
        let could_serve = waiting.iter().filter(|mentee| suits(problem, mentee, &person)).count() as u32;
        if could_serve == 0 {
            continue;
        }
        let (matched, total) = with_one_more(problem, person);
        recruits.push(Recruit {
            profile,
            more_matched: matched.saturating_sub(outcome.matched),
            more_score: total as i64 - outcome.total.0 as i64,
            could_serve,
        });
    }
    recruits.retain(|recruit| recruit.more_matched > 0 || recruit.more_score > 0);
    recruits.sort_by_key(|recruit| {
        let Profile { language, area, gender, occupation } = &recruit.profile;
        let words = [language, area, gender, occupation].iter().filter(|part| part.is_some()).count();
        (
            std::cmp::Reverse((recruit.more_matched, recruit.more_score, recruit.could_serve)),
            words,
            recruit.profile.clone(),
        )
    });
    // Of profiles that help alike the shortest says what matters.
    let mut seen: BTreeSet<(u32, i64, u32, Option<String>)> = BTreeSet::new();
    recruits.retain(|recruit| {
        let key =
            (recruit.more_matched, recruit.more_score, recruit.could_serve, recruit.profile.language.clone());
        seen.insert(key)
    });
    recruits.truncate(limit);
    Ok(recruits)
}

/// The most profiles that are tried, those of most waiting people first.
pub const TRIED: usize = 60;

/// Whether one more mentor could be the answer for somebody.
fn may_be_served(outcome: &Outcome, mentee: &MenteeKey) -> bool {
    match outcome.unmatched.get(mentee) {
        Some(
            WhyUnmatched::NoMentors
            | WhyUnmatched::NoAllowedMentor(_)
            | WhyUnmatched::BelowFloor(_)
            | WhyUnmatched::Shortage { .. },
        ) => true,
        Some(WhyUnmatched::LowersTotal) | None => false,
    }
}

/// What those who wait have in common with somebody who could help them, most frequent first.
fn profiles(problem: &Problem, waiting: &[&Person]) -> Vec<Profile> {
    let asks_language = problem.settings.rules.iter().find_map(|rule| match rule {
        Rule::SharedLanguage(rule) => Some(rule),
        Rule::GenderWish(_)
        | Rule::AgeAtLeast(_)
        | Rule::Trained(_)
        | Rule::Consent(_)
        | Rule::Background(_)
        | Rule::SameArea(_)
        | Rule::SharedTime(_)
        | Rule::Unwanted(_)
        | Rule::FieldEqual(_)
        | Rule::FieldDiffers(_)
        | Rule::FieldAtLeast(_)
        | Rule::FieldOverlaps(_) => None,
    });
    let asks_gender = problem.settings.rules.iter().any(|rule| matches!(rule, Rule::GenderWish(_)));
    let mut counted: BTreeMap<Profile, u32> = BTreeMap::new();
    for mentee in waiting {
        let mut languages: Vec<Option<String>> = match asks_language {
            Some(rule) => mentee
                .languages
                .iter()
                .filter(|(tag, level)| {
                    **level >= rule.minimum && (rule.among.is_empty() || rule.among.contains(*tag))
                })
                .map(|(tag, _)| Some(tag.clone()))
                .collect(),
            None => Vec::new(),
        };
        if languages.is_empty() {
            languages.push(None);
        }
        let gender = match &mentee.gender_wish {
            GenderWish::Only(gender) if asks_gender => Some(gender.clone()),
            GenderWish::Same if asks_gender => mentee.gender.clone(),
            GenderWish::Any | GenderWish::Same | GenderWish::Only(_) => None,
        };
        let field = mentee.occupation.as_ref().and_then(|path| path.split('/').next()).map(str::to_owned);
        for language in &languages {
            for area in [None, mentee.area.clone()] {
                for occupation in [None, field.clone()] {
                    let profile = Profile {
                        language: language.clone(),
                        area: area.clone(),
                        gender: gender.clone(),
                        occupation,
                    };
                    *counted.entry(profile).or_default() += 1;
                }
            }
        }
    }
    let mut profiles: Vec<(u32, Profile)> =
        counted.into_iter().map(|(profile, count)| (count, profile)).collect();
    profiles.sort_by(|a, b| (b.0, &a.1).cmp(&(a.0, &b.1)));
    profiles.truncate(TRIED);
    profiles.into_iter().map(|(_, profile)| profile).collect()
}

/// Somebody with this profile whom no rule stops for a reason of her own.
fn newcomer(problem: &Problem, profile: &Profile) -> Person {
    let mut person = Person {
        languages: profile.language.iter().map(|tag| (tag.clone(), Level::Native)).collect(),
        area: profile.area.clone(),
        gender: profile.gender.clone(),
        occupation: profile.occupation.clone(),
        trained: true,
        consent: true,
        ..Person::default()
    };
    for rule in &problem.settings.rules {
        match rule {
            Rule::Background(rule) if rule.who != Who::Mentee => {
                person.backgrounds.extend(rule.any_of.iter().take(1).cloned())
            }
            Rule::AgeAtLeast(rule) if rule.who != Who::Mentee => person.age = person.age.max(Some(rule.age)),
            Rule::SharedTime(_) => {
                person
                    .times
                    .extend(problem.mentees.iter().flat_map(|mentee| mentee.person.times.iter().cloned()));
            }
            // Met by the profile, or by whoever has nothing against anybody.
            Rule::SharedLanguage(_)
            | Rule::GenderWish(_)
            | Rule::AgeAtLeast(_)
            | Rule::Trained(_)
            | Rule::Consent(_)
            | Rule::Background(_)
            | Rule::SameArea(_)
            | Rule::Unwanted(_) => {}
            // A profile says nothing about facts of the method's own: whom such a rule refuses for silence it does not suit.
            Rule::FieldEqual(_) | Rule::FieldDiffers(_) | Rule::FieldAtLeast(_) | Rule::FieldOverlaps(_) => {}
        }
    }
    person
}

fn suits(problem: &Problem, mentee: &Person, mentor: &Person) -> bool {
    let couple = crate::rules::Couple { mentee, mentor, neighbours: &problem.neighbours };
    problem.settings.rules.iter().all(|rule| rule.as_check().allows(&couple))
}

/// People matched and total with one more mentor of one place.
fn with_one_more(problem: &Problem, person: Person) -> (u32, u64) {
    let mut more = problem.clone();
    let mut key = "\u{1}newcomer".to_owned();
    while more.mentors.iter().any(|mentor| mentor.key.0 == key) {
        key.push('\u{1}');
    }
    more.mentors.push(Mentor { key: MentorKey(key), person, capacity: 1 });
    let instance = Instance::new(&more);
    let best =
        Solution::best(&instance, &instance.locked, &instance.places, &mut |_| ControlFlow::Continue(()));
    let mentor_of = best.map(|best| best.mentor_of).unwrap_or_default();
    let pairs = mentor_of.iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?)));
    pairs.fold((0, 0), |(matched, total), (i, j)| {
        let points = crate::score::points(&more, instance.mentees[i], instance.mentors[j as usize]);
        (matched + 1, total + points.0)
    })
}
