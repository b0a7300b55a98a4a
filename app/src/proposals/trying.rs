//! Another aim or other weights, tried on the round before anything is stored: who would have whom instead, and what that
//! gives and costs. Then it is used for one search, or becomes the next edition of the method.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use matching::{Outcome, Points, Problem, Proposed};

use super::asked::{Asked, weight_field};
use super::details::SOLVED_AGAIN_UP_TO;
use super::pages::{answer, or_fresh_list};
use super::reasons;
use super::workbench::{self, Seen, look};
use crate::access::{Action, may};
use crate::history::{self, Event};
use crate::ids::RoundId;
use crate::methods::edit::next_version;
use crate::methods::{matching_part, store as methods};
use crate::programmes::store as programmes;
use crate::web::{App, Done, Faults, Fields, Form, Id, Offer, Page, PageError, Submission, Who};
use crate::words::{Message, Words};

/// Differences shown without being asked for.
const FIRST: usize = 12;

/// The page.
pub fn path(round: RoundId) -> String {
    format!("{}/weights", workbench::path(round))
}

/// The page filled with an aim and weights.
pub fn address(round: RoundId, asked: &Asked) -> String {
    let fields = asked.fields();
    let query: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields.iter()).finish();
    format!("{}?{query}", path(round))
}

#[derive(Template)]
#[template(path = "proposals/weights.html")]
struct Trying {
    page: Page,
    form: Form,
    path: String,
    workbench: String,
    runs_path: String,
    method_path: String,
    round_name: String,
    aims: Vec<Offer>,
    weights: Vec<WeightField>,
    /// What is sent on: the form as it was read.
    sent: Vec<(String, String)>,
    /// Whether it is what the method says.
    as_method: bool,
    /// The edition that a change of the method makes; empty for those who may not change it.
    version: String,
    /// Whether a search can be asked for it.
    is_usable: bool,
    tried: Tried,
}

struct WeightField {
    name: String,
    label: String,
    help: String,
    value: String,
}

enum Tried {
    /// The form is not in order yet.
    Refused,
    /// One side is empty.
    Nobody,
    /// Too many to try while a page waits.
    TooMany,
    /// Tried.
    Found(Compared),
}

/// What would change.
struct Compared {
    measures: Vec<Measure>,
    first: Vec<String>,
    rest: Vec<String>,
}

/// One line of the comparison.
struct Measure {
    label: String,
    now: String,
    then: String,
    differs: bool,
}

/// The form, and what it would change.
pub async fn show(
    State(app): State<App>,
    who: Who,
    Id(round): Id<RoundId>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    draw(&app, &who, round, fields, Faults::new()).await
}

/// The form again, with what is wrong with it and everything that was typed.
pub(super) async fn refuse(
    app: &App,
    who: &Who,
    round: RoundId,
    fields: Fields,
    faults: Faults,
) -> Result<Response, PageError> {
    draw(app, who, round, fields, faults).await
}

async fn draw(
    app: &App,
    who: &Who,
    round: RoundId,
    fields: Fields,
    mut faults: Faults,
) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let seen = app.db.read(move |tx| look(&org, tx, round, today).map_err(PageError::from)).await?;
    let now = seen.asked();
    let mut wanted = now.clone();
    if faults.is_empty() {
        match Asked::read(&fields, &now) {
            Ok(asked) => wanted = asked,
            Err(found) => faults = found,
        }
    }
    let refused = !faults.is_empty();
    let both = (seen.problem.mentees.len(), seen.problem.mentors.len());
    let plans = match both {
        _ if refused => Plans::Refused,
        (0, _) | (_, 0) => Plans::Nobody,
        (mentees, _) if mentees > SOLVED_AGAIN_UP_TO => Plans::TooMany,
        (..) => solve_both(&seen.problem, (now, wanted.clone())).await?,
    };
    let form = match refused {
        true => Form::refused(fields, faults),
        false => Form::filled(wanted.fields()),
    };
    let status = refused.then_some(StatusCode::UNPROCESSABLE_ENTITY);
    answer(who, path(round), status, |who| trying(app, who, &seen, &wanted, (form, &plans)))
}

/// The plan as it is now and the one that was tried, each with what it was made for.
enum Plans {
    Refused,
    Nobody,
    TooMany,
    Both(Box<[(Problem, Outcome); 2]>),
}

async fn solve_both(problem: &Problem, (now, then): (Asked, Asked)) -> Result<Plans, PageError> {
    let problem = problem.clone();
    let solving = move || {
        let solve = |asked: &Asked| {
            let problem = Problem { settings: asked.settings.clone(), ..problem.clone() };
            let found = asked.solve(&problem, &mut |_| ControlFlow::Continue(())).ok()?;
            Some((problem, found.outcome))
        };
        Some(Plans::Both(Box::new([solve(&now)?, solve(&then)?])))
    };
    let solved = tokio::task::spawn_blocking(solving).await.map_err(|error| PageError::internal(&error))?;
    // A decision that contradicts a rule by now is said on the workbench, where it can be taken back.
    Ok(solved.unwrap_or(Plans::Nobody))
}

fn trying(app: &App, who: &Who, seen: &Seen, wanted: &Asked, (form, plans): (Form, &Plans)) -> Trying {
    let round = &seen.round;
    let words = round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("proposals-try-title"));
    page.words = words.clone();
    let aim = |value: &str| form.offer("aim", value, words.t(&format!("proposals-try-{value}")));
    let weight = |(index, criterion): (usize, &matching::Criterion)| {
        let name = weight_field(index);
        WeightField {
            label: reasons::criterion(&words, criterion.kind()),
            help: reasons::criterion_help(&words, criterion),
            value: form.value(&name).to_owned(),
            name,
        }
    };
    Trying {
        path: who.path.clone(),
        workbench: workbench::path(round.id),
        runs_path: format!("{}/matching-runs", round.path()),
        method_path: format!("{}/method", workbench::path(round.id)),
        round_name: round.full_name(),
        aims: ["most-people", "best-total"].into_iter().map(aim).collect(),
        weights: wanted.settings.criteria.iter().enumerate().map(weight).collect(),
        sent: wanted.fields().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        as_method: *wanted == Asked::of(&round.method),
        version: match may(who.role, Action::ManageMethods) && !round.is_over(who.today) {
            true => next_version(&round.method, &[]),
            false => String::new(),
        },
        is_usable: matches!(plans, Plans::TooMany | Plans::Both(_)),
        tried: match plans {
            Plans::Refused => Tried::Refused,
            Plans::Nobody => Tried::Nobody,
            Plans::TooMany => Tried::TooMany,
            Plans::Both(both) => Tried::Found(compared(&words, seen, both)),
        },
        form,
        page,
    }
}

fn compared(words: &Words, seen: &Seen, [now, then]: &[(Problem, Outcome); 2]) -> Compared {
    let names = |key: &str| seen.pool.roster.name_of_key(key);
    let moved = matching::moves(&now.1, &then.1);
    let mut first: Vec<String> = moved.iter().map(|step| reasons::step(words, &names, step)).collect();
    let rest = first.split_off(first.len().min(FIRST));
    let points = |points: u8| words.tn("proposals-points", points);
    let measure = |label: &str, (now, then): (String, String)| Measure {
        label: words.t(label),
        differs: now != then,
        now,
        then,
    };
    let people = (now.1.matched.to_string(), then.1.matched.to_string());
    let average = |by: &Problem| (points(average(by, &now.1)), points(average(by, &then.1)));
    let mut measures = vec![measure("proposals-try-matched", people)];
    // One scale for both plans: what the one counts as good need not be what the other does.
    if now.0.settings.criteria == then.0.settings.criteria {
        measures.push(measure("proposals-try-average", average(&now.0)));
    } else {
        measures.push(measure("proposals-try-by-now", average(&now.0)));
        measures.push(measure("proposals-try-by-then", average(&then.0)));
    }
    let least = (points(least(&then.0, &now.1)), points(least(&then.0, &then.1)));
    measures.push(measure("proposals-try-worst", least));
    Compared { measures, first, rest }
}

/// What a pair of a plan has on average, as another search would count it. Unit: points of a hundred.
fn average(by: &Problem, plan: &Outcome) -> u8 {
    let total: Points = plan.pairs.iter().filter_map(|pair| score(by, pair)).sum();
    let full = matching::max_score(&by.settings);
    total.percent_of(Points(full.0.saturating_mul(plan.pairs.len() as u64)))
}

/// What the pair has that fits least, those that a human decided left out. Unit: points of a hundred.
fn least(by: &Problem, plan: &Outcome) -> u8 {
    let least = plan.pairs.iter().filter(|pair| !pair.locked).filter_map(|pair| score(by, pair)).min();
    least.map_or(0, |least| least.percent_of(matching::max_score(&by.settings)))
}

fn score(by: &Problem, pair: &Proposed) -> Option<Points> {
    matching::score_pair(by, &pair.mentee, &pair.mentor).ok().map(|score| score.score)
}

/// Makes the next edition of the round's method, with this aim and these weights, and lets the round run it.
pub async fn change_method(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let round = app.db.read(move |tx| programmes::find_round(&org, tx, id)).await?;
    let asked = match Asked::read(&sent.fields, &Asked::of(&round.method)) {
        Ok(asked) => asked,
        Err(faults) => return refuse(&app, &who, id, sent.fields, faults).await,
    };
    let done = app
        .once(&who, &sent, move |who, tx| {
            let round = programmes::find_round(&who.org, tx, id)?;
            if round.is_over(who.today) {
                return Err(PageError::Conflict(Message::new("methods-round-over")));
            }
            if asked == Asked::of(&round.method) || !asked.fits(&round.method) {
                return Err(PageError::Conflict(Message::new("proposals-try-is-method")));
            }
            let all = methods::offered(&who.org, tx)?;
            let of_method = all.iter().filter(|one| one.method.slug == round.method.slug);
            let taken: BTreeSet<String> = of_method.clone().map(|one| one.method.version.clone()).collect();
            let mut of_method = of_method.filter(|one| one.method.version == round.method.version);
            let source = of_method.next().map(|one| one.source.clone()).unwrap_or_default();
            let version = next_version(&round.method, &taken.into_iter().collect::<Vec<_>>());
            let wrong = |_| PageError::Conflict(Message::new("proposals-try-unreadable"));
            let text =
                matching_part::change(&source, &version, &asked.settings, asked.fairness).map_err(wrong)?;
            let method = crate::methods::check::check(&text).map_err(wrong)?;
            let kept = methods::keep(&who.org, tx, &method, &text, who.now)?;
            programmes::set_method(&who.org, tx, id, kept)?;
            let event = Event::MethodChanged { from: round.method.version.clone(), to: version };
            history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
            Ok(Done::at(workbench::path(id)).saying(event.message()))
        })
        .await;
    or_fresh_list(&app, &who, id, done).await
}
