//! Cases by pseudonym: written on the page of their meeting, changed on a page of their own.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::names::Names;
use super::pages::{DOOR, Found, act, path, read};
use super::{Case, may_know_pair, store};
use crate::db::{Stored, Tx};
use crate::ids::{CaseId, EventId, PairId, RoundId, StaffId};
use crate::pairs::list::store::open_lines;
use crate::pairs::trouble::responsible;
use crate::pairs::trouble::store::{desks_on, responsible_for};
use crate::people::store as people_store;
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The cases' part of supervision's site map.
pub fn routes(site: Site) -> Site {
    site.post("/events/{id}/cases", DOOR, add)
        .get("/cases/{id}", DOOR, show)
        .post("/cases/{id}", DOOR, change)
        .post("/cases/{id}/removal", DOOR, remove)
}

/// The names that must not stand in a case: of everybody in the round; of everybody who takes part anywhere, where the
/// meeting is for all.
pub fn people(org: &OrgScope, tx: &mut Tx, round: Option<RoundId>) -> Stored<Names> {
    let everybody = match round {
        Some(round) => people_store::of_round(org, tx, round)?,
        None => people_store::open_everywhere(org, tx)?,
    };
    let names =
        everybody.iter().flat_map(|one| [Some(&one.person.given_name), one.person.family_name.as_ref()]);
    Ok(Names::of(names.flatten().map(String::as_str)))
}

/// Whether whoever asks may know that a case is about this pair.
fn may_know(who: &Who, tx: &mut Tx, pair: PairId, led_by: Option<StaffId>) -> Stored<bool> {
    let responsible = responsible_for(&who.org, tx, pair, false, who.today)?.map(|desk| desk.id);
    Ok(may_know_pair(responsible, led_by, who.id))
}

/// The pairs behind cases that whoever asks may know: path and names.
pub fn known_pairs(
    who: &Who,
    tx: &mut Tx,
    cases: &[Case],
    led_by: Option<StaffId>,
    words: &Words,
) -> Stored<BTreeMap<CaseId, (String, String)>> {
    let mut known = BTreeMap::new();
    for (case, pair) in cases.iter().filter_map(|case| Some((case.id, case.pair?))) {
        if may_know(who, tx, pair, led_by)? {
            let pair = crate::pairs::store::find(&who.org, tx, pair)?;
            let [mentor, mentee] = [&pair.mentor, &pair.mentee].map(|one| one.person.given_name.as_str());
            let names = words.ta2("pairs-of-two", "mentorName", mentor, "menteeName", mentee);
            known.insert(case, (pair.path(), names));
        }
    }
    Ok(known)
}

async fn add(
    State(app): State<App>,
    who: Who,
    Id(id): Id<EventId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let parse = |fields: &Fields, found: &Found| Case::parse(fields, &found.people, CaseId::new());
    act(&app, &who, id, &sent, parse, move |who, tx, case| {
        store::insert_case(&who.org, tx, id, &case, who.id, who.now)?;
        Ok(Done::at(path(id, "")).saying(Message::new("supervision-case-kept")))
    })
    .await
}

#[derive(Template)]
#[template(path = "supervision/case.html")]
struct Show {
    page: Page,
    path: String,
    back: String,
    meeting: String,
    /// The pairs it can be about; none: whoever looks may not know.
    pairs: Option<Vec<Offer>>,
    form: Form,
}

struct One {
    case: Case,
    found: Found,
    /// The pairs it can be about, with their names; none: whoever looks may not know which it is.
    pairs: Option<Vec<(PairId, String)>>,
}

fn read_one(who: &Who, tx: &mut Tx, id: CaseId) -> Result<One, PageError> {
    let (event, case) = store::find_case(&who.org, tx, id)?;
    let found = read(who, tx, event)?;
    let led_by = found.notes.led_by;
    let is_hidden = match case.pair {
        Some(pair) => !may_know(who, tx, pair, led_by)?,
        None => false,
    };
    if is_hidden {
        return Ok(One { case, found, pairs: None });
    }
    let mut pairs = Vec::new();
    let desks = desks_on(&who.org, tx, who.today)?;
    for line in open_lines(&who.org, tx)? {
        let is_of_it = found.event.round.is_none_or(|round| round == line.round);
        // Whoever notes a pair must be one of the two who see it.
        let reader = responsible(&desks, line.responsible, None).map(|desk| desk.id);
        if is_of_it && may_know_pair(reader, led_by, who.id) || case.pair == Some(line.id) {
            let (mentor, mentee) = (line.mentor.given_name(), line.mentee.given_name());
            let names = found.words.ta2("pairs-of-two", "mentorName", mentor, "menteeName", mentee);
            pairs.push((line.id, names));
        }
    }
    pairs.sort_by(|(_, one), (_, other)| found.words.compare(one, other));
    Ok(One { case, found, pairs: Some(pairs) })
}

async fn look_up(app: &App, who: &Who, id: CaseId) -> Result<One, PageError> {
    let asker = who.clone();
    app.db.read(move |tx| read_one(&asker, tx, id)).await
}

fn draw(app: &App, who: &Who, one: &One, form: Form) -> Show {
    let offer = |(id, names): &(PairId, String)| form.offer("pair", id, names.as_str());
    Show {
        page: one.found.page(app, who, one.case.pseudonym.clone()),
        path: one.case.path(),
        back: path(one.found.event.id, ""),
        meeting: one.found.name(),
        pairs: one.pairs.as_ref().map(|pairs| pairs.iter().map(offer).collect()),
        form,
    }
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<CaseId>) -> Result<Response, PageError> {
    let one = look_up(&app, &who, id).await?;
    let fields = Fields::default()
        .with("pseudonym", &one.case.pseudonym)
        .with("about", &one.case.about)
        .with_some("advice", one.case.advice.as_ref())
        .with_some("pair", one.case.pair);
    html(&draw(&app, &who, &one, Form::filled(fields)))
}

async fn change(
    State(app): State<App>,
    who: Who,
    Id(id): Id<CaseId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let one = look_up(&app, &who, id).await?;
    let mut case = match Case::parse_with_advice(&sent.fields, &one.found.people, id) {
        Ok(case) => case,
        Err(faults) => return refused(&draw(&app, &who, &one, Form::refused(sent.fields, faults))),
    };
    case.pair = match &one.pairs {
        // Who may not know which pair it is changes the words and nothing else.
        None => one.case.pair,
        Some(pairs) => {
            let chosen = sent.fields.choice::<PairId>("pair");
            pairs.iter().map(|(id, _)| *id).find(|id| Some(*id) == chosen)
        }
    };
    let event = one.found.event.id;
    app.once(&who, &sent, move |who, tx| {
        store::update_case(&who.org, tx, &case)?;
        Ok(Done::at(path(event, "")).saying(Message::new("supervision-case-kept")))
    })
    .await
}

async fn remove(
    State(app): State<App>,
    who: Who,
    Id(id): Id<CaseId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let (event, _) = store::find_case(&who.org, tx, id)?;
        store::delete_case(&who.org, tx, id)?;
        Ok(Done::at(path(event, "")).saying(Message::new("supervision-removed")))
    })
    .await
}
