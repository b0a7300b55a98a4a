//! The rules on one person, before any search: how many of the other side each rule leaves, who is left, and who would be
//! possible if a little were different. Whoever is not ready yet is looked at as if they were.

use std::cmp::Reverse;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use matching::{Mentee, Mentor, NearMiss, Points, Problem, Simulation, Somebody as Tried};

use super::by_hand::Chosen;
use super::cards::Somebody;
use super::workbench::{self, Seen, look};
use super::{mentee_key, mentor_key, reasons};
use crate::ids::ParticipationId;
use crate::interviews::Interview;
use crate::methods::Side;
use crate::people::Participation;
use crate::web::page::html;
use crate::web::{App, Id, Page, PageError, Who};
use crate::words::Words;

/// Of those who fit best, so many are on the page.
const SHOWN: usize = 5;

/// Who can be proposed to one person of the problem, best first; the first few of them.
fn best_of(problem: &Problem, who: &Tried) -> Vec<(String, Points)> {
    // With one person on their side, nobody is looked for among thousands.
    let mut alone = problem.clone();
    match who {
        Tried::Mentee(key) => alone.mentees.retain(|mentee| mentee.key == *key),
        Tried::Mentor(key) => alone.mentors.retain(|mentor| mentor.key == *key),
    }
    let pairs =
        alone.mentees.iter().flat_map(|mentee| alone.mentors.iter().map(move |mentor| (mentee, mentor)));
    let mut best: Vec<(String, Points)> = pairs
        .filter_map(|(mentee, mentor)| {
            let score = matching::score_pair(&alone, &mentee.key, &mentor.key).ok()?;
            let other = match who {
                Tried::Mentee(_) => &mentor.key.0,
                Tried::Mentor(_) => &mentee.key.0,
            };
            let may_be = score.broken.is_empty() && !score.below_floor;
            may_be.then(|| (other.clone(), score.score))
        })
        .collect();
    best.sort_by(|one, other| (Reverse(one.1), &one.0).cmp(&(Reverse(other.1), &other.0)));
    best.truncate(SHOWN);
    best
}

#[derive(Template)]
#[template(path = "proposals/possible.html")]
struct Shown {
    page: Page,
    name: String,
    path: String,
    round_name: String,
    workbench: String,
    /// Not in the pool: looked at as if they were.
    as_if: bool,
    /// Nobody has told anything about them yet.
    untold: bool,
    of: String,
    steps: Vec<StepShown>,
    summary: String,
    best: Vec<Best>,
    closest: Vec<Near>,
}

struct StepShown {
    rule: String,
    blocks: u32,
    left: u32,
}

struct Best {
    somebody: Somebody,
    points: String,
    compare: String,
}

struct Near {
    somebody: Somebody,
    why: Vec<String>,
}

/// The page of one person.
pub async fn show(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (participation, seen, interview) = app
        .db
        .read(move |tx| {
            let participation = crate::people::store::find(&org, tx, id)?;
            let seen = look(&org, tx, participation.round, today)?;
            let interview = crate::interviews::store::find(&org, tx, id)?;
            Ok::<_, PageError>((participation, seen, interview))
        })
        .await?;
    let side = participation.side;
    let as_if = seen.pool.find(id, side).is_none();
    let problem = match as_if {
        true => as_if_ready(&seen, &participation, interview.as_ref(), today),
        false => seen.problem.clone(),
    };
    let tried = match side {
        Side::Mentee => Tried::Mentee(mentee_key(id)),
        Side::Mentor => Tried::Mentor(mentor_key(id)),
    };
    let found = matching::simulate(&problem, &tried).map_err(|error| PageError::internal(&error))?;
    let best = best_of(&problem, &tried);
    html(&shown(&app, &who, &seen, &participation, (&found, &best, as_if, interview.is_none())))
}

/// The problem of now with one person more: trained, agreed, and with what has been told.
fn as_if_ready(
    seen: &Seen,
    who: &Participation,
    interview: Option<&Interview>,
    today: jiff::civil::Date,
) -> Problem {
    let mut problem = seen.problem.clone();
    let mut person = interview.cloned().unwrap_or_default().person(who, true, today);
    person.consent = true;
    match who.side {
        Side::Mentee => problem.mentees.push(Mentee { key: mentee_key(who.id), person }),
        Side::Mentor => problem.mentors.push(Mentor { key: mentor_key(who.id), person, capacity: 1 }),
    }
    problem
}

fn shown(
    app: &App,
    who: &Who,
    seen: &Seen,
    of: &Participation,
    (found, best, as_if, untold): (&Simulation, &[(String, Points)], bool, bool),
) -> Shown {
    let method = &seen.round.method;
    let words: Words = method.words(&who.words);
    let name = of.person.full_name();
    let mut page = Page::staff(app, who, words.t("proposals-possible-title"));
    page.words = words.clone();
    let full = matching::max_score(&method.matching);
    let side = of.side.other();
    let somebody = |key: &str| {
        let id: ParticipationId = key.parse().ok()?;
        Some((id, Somebody::from(seen.pool.roster.on_side(id, side)?)))
    };
    let of_best = |(key, points): &(String, Points)| {
        let (id, somebody) = somebody(key)?;
        let (mentor, mentee) = if side == Side::Mentor { (id, of.id) } else { (of.id, id) };
        Some(Best {
            somebody,
            points: words.tn("proposals-points", points.percent_of(full)),
            compare: match as_if {
                true => String::new(),
                false => Chosen::path(seen.round.id, mentor, mentee),
            },
        })
    };
    let near = |miss: &NearMiss| {
        let other = match side {
            Side::Mentee => &miss.pair.mentee.0,
            Side::Mentor => &miss.pair.mentor.0,
        };
        let (_, somebody) = somebody(other)?;
        Some(Near {
            somebody,
            why: miss.broken.iter().map(|why| reasons::broken(&words, method, why)).collect(),
        })
    };
    let key = |stem: &str| format!("proposals-possible-{stem}-{}", of.side);
    Shown {
        path: of.path(),
        round_name: seen.round.full_name(),
        workbench: workbench::path(seen.round.id),
        as_if,
        untold,
        of: words.tn(&key("of"), found.of),
        steps: found
            .steps
            .iter()
            .map(|step| StepShown {
                rule: reasons::rule_name(&words, step.rule),
                blocks: step.stops,
                left: step.left,
            })
            .collect(),
        summary: words.ta2(&key("left"), "n", found.left, "low", found.below_floor),
        best: best.iter().filter_map(of_best).collect(),
        closest: found.closest.iter().filter_map(near).collect(),
        name,
        page,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use matching::rules::SharedLanguage;
    use matching::{Level, PairKey, Person, Rule, RuleKind};

    fn speaks(language: &str) -> Person {
        Person {
            languages: [(language.to_owned(), Level::Fluent)].into(),
            consent: true,
            ..Person::default()
        }
    }

    #[test]
    fn the_rules_leave_fewer_and_fewer_and_the_nearest_is_who_lacks_least() {
        let mentor = |key: &str, person: Person| Mentor { key: key.into(), person, capacity: 1 };
        let mut problem = Problem {
            mentees: vec![Mentee { key: "amina".into(), person: speaks("nb") }],
            mentors: vec![
                mentor("liv", speaks("nb")),
                mentor("kjell", speaks("nb")),
                mentor("odd", speaks("en")),
                mentor("silent", Person { consent: false, ..speaks("en") }),
                mentor("never", speaks("nb")),
            ],
            ..Problem::default()
        };
        problem.settings.rules = vec![
            Rule::Consent(matching::rules::Consent { who: matching::Who::Both }),
            Rule::SharedLanguage(SharedLanguage {
                minimum: Level::Basic,
                among: BTreeSet::new(),
                unknown: matching::Unknown::Refuse,
            }),
        ];
        let pair = |mentor: &str| PairKey { mentee: "amina".into(), mentor: mentor.into() };
        problem.vetoed.insert(pair("kjell"));
        problem.kept_apart.insert(pair("never"));
        let amina = Tried::Mentee("amina".into());
        let found = matching::simulate(&problem, &amina).unwrap();
        let steps: Vec<_> = found.steps.iter().map(|step| (step.rule, step.stops, step.left)).collect();
        assert_eq!(
            steps,
            [
                (RuleKind::Consent, 1, 4),
                (RuleKind::SharedLanguage, 1, 3),
                (RuleKind::Vetoed, 1, 2),
                (RuleKind::KeptApart, 1, 1),
            ]
        );
        assert_eq!((found.of, found.left, found.below_floor), (5, 1, 0));
        let best: Vec<String> = best_of(&problem, &amina).into_iter().map(|(key, _)| key).collect();
        assert_eq!(best, ["liv"]);
        let closest: Vec<&str> = found.closest.iter().map(|miss| &*miss.pair.mentor.0).collect();
        assert_eq!(closest, ["kjell", "odd", "silent"]);
        assert_eq!(best_of(&problem, &Tried::Mentor("liv".into()))[0].0, "amina");
    }
}
