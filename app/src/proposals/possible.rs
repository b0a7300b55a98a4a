//! The rules on one person, before any search: how many of the other side each rule leaves, who is left, and who would be
//! possible if a little were different. Whoever is not ready yet is looked at as if they were.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use matching::{Mentee, Mentor, Points, Problem, RuleBroken, RuleKind};

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

/// People of each kind on the page.
const SHOWN: usize = 5;

/// What the rules leave of the other side for one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Possible {
    /// Everybody of the other side with a free place.
    pub of: usize,
    /// Rule by rule, in the method's order; then what people decided.
    pub steps: Vec<Step>,
    /// Allowed by every rule, but not good enough to be proposed.
    pub below_floor: usize,
    /// Who can be proposed, best first.
    pub possible: Vec<(String, Points)>,
    /// Who is forbidden by least, and by what. Nobody who must never meet this person.
    pub closest: Vec<(String, Vec<RuleBroken>)>,
}

/// What one rule leaves of those that the rules before it left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which rule.
    pub rule: RuleKind,
    /// How many it rules out that were left.
    pub blocks: usize,
    /// How many are left.
    pub left: usize,
}

/// Applies the rules to one person of the problem, one after the other.
pub fn possible(problem: &Problem, side: Side, key: &str) -> Possible {
    // With one person on their side, nobody is looked for among thousands.
    let mut alone = problem.clone();
    match side {
        Side::Mentee => alone.mentees.retain(|mentee| mentee.key.0 == key),
        Side::Mentor => alone.mentors.retain(|mentor| mentor.key.0 == key),
    }
    let others: Vec<&str> = match side {
        Side::Mentee => alone.mentors.iter().map(|mentor| &*mentor.key.0).collect(),
        Side::Mentor => alone.mentees.iter().map(|mentee| &*mentee.key.0).collect(),
    };
    let score = |other: &str| {
        let (mentee, mentor) = if side == Side::Mentee { (key, other) } else { (other, key) };
        matching::score_pair(&alone, &mentee.into(), &mentor.into()).ok()
    };
    let scored: Vec<_> = others.iter().filter_map(|other| Some((*other, score(other)?))).collect();

    let mut kinds: Vec<RuleKind> = Vec::new();
    let decided = [RuleKind::Vetoed, RuleKind::FailedBefore, RuleKind::KeptApart];
    for kind in problem.settings.rules.iter().map(matching::Rule::kind).chain(decided) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let mut left: Vec<_> = scored.iter().collect();
    let mut steps = Vec::new();
    for kind in kinds {
        let before = left.len();
        left.retain(|(_, score)| score.broken.iter().all(|broken| broken.kind() != kind));
        let blocks = before - left.len();
        // What nobody decided is no step.
        if blocks > 0 || !decided.contains(&kind) {
            steps.push(Step { rule: kind, blocks, left: left.len() });
        }
    }
    let mut possible: Vec<(String, Points)> = left
        .iter()
        .filter(|(_, score)| !score.below_floor)
        .map(|(other, score)| ((*other).to_owned(), score.score))
        .collect();
    possible.sort_by(|one, other| (Reverse(one.1), &one.0).cmp(&(Reverse(other.1), &other.0)));
    let kinds_of = |broken: &[RuleBroken]| broken.iter().map(RuleBroken::kind).collect::<BTreeSet<_>>();
    let mut closest: Vec<_> = scored
        .iter()
        .map(|(other, score)| (kinds_of(&score.broken), *other, score))
        .filter(|(kinds, ..)| !kinds.is_empty() && !kinds.contains(&RuleKind::KeptApart))
        .collect();
    closest.sort_by_key(|(kinds, other, score)| (kinds.len(), Reverse(score.score), *other));
    Possible {
        of: scored.len(),
        below_floor: left.len() - possible.len(),
        steps,
        possible,
        closest: closest
            .into_iter()
            .take(SHOWN)
            .map(|(_, other, score)| (other.to_owned(), score.broken.clone()))
            .collect(),
    }
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
    blocks: usize,
    left: usize,
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
    let found = possible(&problem, side, &id.to_string());
    html(&shown(&app, &who, &seen, &participation, (&found, as_if, interview.is_none())))
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
    (found, as_if, untold): (&Possible, bool, bool),
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
    let best = |(key, points): &(String, Points)| {
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
    let near = |(key, broken): &(String, Vec<RuleBroken>)| {
        let (_, somebody) = somebody(key)?;
        Some(Near { somebody, why: broken.iter().map(|why| reasons::broken(&words, method, why)).collect() })
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
                blocks: step.blocks,
                left: step.left,
            })
            .collect(),
        summary: words.ta2(&key("left"), "n", found.possible.len(), "low", found.below_floor),
        best: found.possible.iter().take(SHOWN).filter_map(best).collect(),
        closest: found.closest.iter().filter_map(near).collect(),
        name,
        page,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use matching::rules::SharedLanguage;
    use matching::{Level, PairKey, Person, Rule};

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
        let found = possible(&problem, Side::Mentee, "amina");
        let step = |rule, blocks, left| Step { rule, blocks, left };
        assert_eq!(
            found.steps,
            [
                step(RuleKind::Consent, 1, 4),
                step(RuleKind::SharedLanguage, 1, 3),
                step(RuleKind::Vetoed, 1, 2),
                step(RuleKind::KeptApart, 1, 1),
            ]
        );
        assert_eq!((found.of, found.possible.len(), found.below_floor), (5, 1, 0));
        assert_eq!(found.possible[0].0, "liv");
        let closest: Vec<&str> = found.closest.iter().map(|(key, _)| &**key).collect();
        assert_eq!(closest, ["kjell", "odd", "silent"]);
        assert_eq!(possible(&problem, Side::Mentor, "liv").possible.len(), 1);
    }
}
