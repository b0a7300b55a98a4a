//! What staff does about trouble: raises and closes a concern, ends a pair that does not fit and lets both wait for
//! somebody else, decides what a new partner may know.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::{CannotClose, Concern, Misfit, RaisedBy, Why, store};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{ConcernId, PairId, StaffId};
use crate::methods::{Choice, Side};
use crate::pairs::Pair;
use crate::pairs::pages::{Section, act};
use crate::pairs::store::{By, Locked, lock, save};
use crate::pairs::telling;
use crate::people::{Stage, store as people};
use crate::programmes::{Round, store as programmes};
use crate::scope::OrgScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

const CONCERN: Section = Section { name: "concern", field: "concern_text" };
const REMATCH: Section = Section { name: "rematch", field: "misfit_reason" };
const BRIEFING: Section = Section { name: "briefing", field: "briefing_text" };

/// The method's reason for ending early that says the same.
const DID_NOT_FIT: &str = "did-not-fit";

/// Trouble's part of the site map.
pub fn routes(site: Site) -> Site {
    super::public::routes(site)
        .post("/pairs/{id}/concerns", Door::Staff(Action::EditPair), raise)
        .post("/pairs/{id}/rematch", Door::Staff(Action::EditPair), rematch)
        .post("/pairs/{id}/briefing", Door::Staff(Action::EditPair), brief)
        .get("/concerns/{id}", Door::Staff(Action::ReadConcern), show)
        .post("/concerns/{id}/closing", Door::Staff(Action::ReadConcern), close)
        .post("/concerns/{id}/hand-over", Door::Staff(Action::ReadConcern), hand_over)
}

// ---- on the pair's page

/// What the page of a pair has to know about trouble.
pub struct Facts {
    concerns: Vec<Concern>,
    reader: Option<String>,
    misfits: Vec<Misfit>,
    /// What was learned about the mentor and the mentee before this pair.
    learned: [Vec<Misfit>; 2],
    /// What the mentor and the mentee may know.
    briefings: [Option<String>; 2],
}

/// Reads it for the one who looks.
pub fn facts(org: &OrgScope, tx: &mut Tx, pair: &Pair, reader: StaffId, today: Date) -> Stored<Facts> {
    let mut learned = |side| -> Stored<Vec<Misfit>> {
        let all = store::learned(org, tx, pair.on_side(side).person.id, Some(pair.id))?;
        Ok(all.into_iter().map(|(_, misfit)| misfit).collect())
    };
    let learned = [learned(Side::Mentor)?, learned(Side::Mentee)?];
    Ok(Facts {
        learned,
        concerns: store::of_pair(org, tx, reader, pair.id)?,
        reader: store::responsible_for(org, tx, pair.id, false, today)?.map(|desk| desk.name),
        misfits: store::misfits_of(org, tx, pair.id)?,
        briefings: [
            store::briefing(org, tx, pair.id, Side::Mentor)?,
            store::briefing(org, tx, pair.id, Side::Mentee)?,
        ],
    })
}

/// Trouble on the page of a pair.
pub struct Card {
    /// Concerns that the one who looks may read.
    pub concerns: Vec<ConcernLine>,
    /// To whom a concern goes; none: nobody can be responsible.
    pub reader: Option<String>,
    /// What the two told, in a sentence each.
    pub told: Vec<String>,
    /// Whether the re-match stands in the middle of the page: one of them told that it does not fit.
    pub is_told: bool,
    /// Why it does not fit.
    pub reasons: Vec<Offer>,
    /// Who goes back to the pool.
    pub again: Vec<Offer>,
    /// What would fit better: the mentor's, the mentee's.
    pub learned: [String; 2],
    /// What a new partner may know, one for each of the two.
    pub briefings: Vec<BriefingForm>,
}

/// A concern in one line.
pub struct ConcernLine {
    /// Its page.
    pub path: String,
    /// "Raised on 3 March by the mentee".
    pub text: String,
    /// Whether it waits.
    pub is_open: bool,
}

/// What one of the two may know of the other.
pub struct BriefingForm {
    /// Who would read it.
    pub side: Side,
    /// The field's label.
    pub label: String,
    /// What stands there.
    pub value: String,
    /// What was learned before.
    pub before: Vec<String>,
}

/// The card.
pub fn card(words: &Words, pair: &Pair, facts: &Facts, form: &Form) -> Card {
    let told_of = |side: Side| facts.misfits.iter().find(|misfit| misfit.side == side);
    let sent = !form.value("misfit_reason").is_empty();
    let wants = |side: Side| told_of(side).is_none_or(|misfit| misfit.again);
    let learned = |name: &str, side: Side| match form.value(name) {
        "" => told_of(side).and_then(|misfit| misfit.learned.clone()).unwrap_or_default(),
        typed => typed.to_owned(),
    };
    let first = facts.misfits.iter().find(|misfit| misfit.side == Side::Mentee).or(facts.misfits.first());
    let reason = |why: &Why| {
        let offer = form.offer("misfit_reason", why, words.t(&format!("trouble-why-{why}")));
        Offer { chosen: offer.chosen || !sent && first.is_some_and(|misfit| misfit.reason == *why), ..offer }
    };
    let back = |side: Side| {
        let offer = form.offer("back", side, pair.on_side(side).person.given_name.as_str());
        Offer { chosen: offer.chosen || !sent && wants(side), ..offer }
    };
    let briefing = |side: Side, at: usize| {
        let about = pair.on_side(side.other());
        let before = facts.learned[1 - at].iter();
        let label = Message::new("concerns-briefing-for")
            .with("name", pair.on_side(side).person.given_name.as_str())
            .with("other", about.person.given_name.as_str());
        BriefingForm {
            side,
            label: words.say(&label),
            value: facts.briefings[at].clone().unwrap_or_default(),
            before: before.map(|misfit| learned_line(words, misfit)).collect(),
        }
    };
    Card {
        concerns: facts.concerns.iter().map(|concern| line(words, concern)).collect(),
        reader: facts.reader.clone(),
        told: facts
            .misfits
            .iter()
            .map(|misfit| {
                let text = Message::new("concerns-misfit-told")
                    .with("name", pair.on_side(misfit.side).person.given_name.as_str())
                    .with("day", misfit.on)
                    .with("reason", words.t(&format!("trouble-why-{}", misfit.reason)));
                words.say(&text)
            })
            .collect(),
        is_told: !facts.misfits.is_empty(),
        reasons: Why::ALL.iter().map(reason).collect(),
        again: vec![back(Side::Mentee), back(Side::Mentor)],
        learned: [learned("learned_mentor", Side::Mentor), learned("learned_mentee", Side::Mentee)],
        briefings: vec![briefing(Side::Mentor, 0), briefing(Side::Mentee, 1)],
    }
}

/// "3 March 2026: We find no time. A weekend would fit better".
pub fn learned_line(words: &Words, misfit: &Misfit) -> String {
    let text = Message::new("concerns-learned-line")
        .with("day", misfit.on)
        .with("reason", words.t(&format!("trouble-why-{}", misfit.reason)))
        .with("learned", misfit.learned.clone().unwrap_or_default());
    words.say(&text).trim().to_owned()
}

fn line(words: &Words, concern: &Concern) -> ConcernLine {
    let text = Message::new(format!("concerns-raised-by-{}", concern.raised_by)).with("day", concern.on);
    ConcernLine { path: path(concern.id), text: words.say(&text), is_open: concern.closed.is_none() }
}

fn path(id: ConcernId) -> String {
    format!("/concerns/{id}")
}

async fn raise(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let text = sent.fields.long_text("concern_text", &mut faults);
    if text.is_none() {
        faults.add_unless_present("concern_text", Message::new("trouble-worry-missing"));
    }
    let parsed = faults.or(text.unwrap_or_default());
    let base_url = app.config.base_url.clone();
    act(&app, &who, id, &sent, CONCERN, parsed, move |who, tx, text| {
        let pair = lock(&who.org, tx, id)?.pair;
        let reader = store::responsible_for(&who.org, tx, id, false, who.today)?;
        let reader = reader.ok_or_else(|| PageError::Conflict(Message::new("trouble-nobody")))?;
        let concern = Concern {
            id: ConcernId::new(),
            pair: id,
            raised_by: RaisedBy::Staff,
            text,
            responsible: reader.id,
            not_for: None,
            on: who.today,
            closed: None,
        };
        store::raise(&who.org, tx, &concern, &base_url, who.now)?;
        Ok(Done::at(pair.path()).saying(Message::new("concerns-raised").with("name", reader.name)))
    })
    .await
}

/// What a re-match needs to know.
struct Rematch {
    reason: Why,
    back: [bool; 2],
    learned: [Option<String>; 2],
}

fn parse_rematch(fields: &Fields) -> Result<Rematch, Faults> {
    let mut faults = Faults::new();
    let reason = fields.choice::<Why>("misfit_reason");
    if reason.is_none() {
        faults.add("misfit_reason", Message::new("trouble-why-missing"));
    }
    let back = [Side::Mentor, Side::Mentee].map(|side| fields.has("back", side.word()));
    let learned = ["learned_mentor", "learned_mentee"].map(|name| fields.line(name, &mut faults));
    faults.or(Rematch { reason: reason.unwrap_or(Why::Other), back, learned })
}

/// The slug that the method ends such a pair with.
fn did_not_fit(reasons: &[Choice]) -> String {
    let known = reasons.iter().find(|reason| reason.slug == DID_NOT_FIT).or(reasons.first());
    known.map_or_else(|| DID_NOT_FIT.to_owned(), |reason| reason.slug.clone())
}

async fn rematch(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let read = telling::pages::read_words(&sent.fields);
    act(&app, &who, id, &sent, REMATCH, parse_rematch(&sent.fields), move |who, tx, new| {
        let Locked { mut pair, held } = lock(&who.org, tx, id)?;
        let waiting = telling::store::of_pair(&who.org, tx, id)?;
        if waiting.iter().any(|told| told.waits(held.last()) && !read.contains(&told.id)) {
            return Err(PageError::Conflict(Message::new("concerns-new-word")));
        }
        let round = programmes::find_round(&who.org, tx, pair.round)?;
        let reason = did_not_fit(&round.method.end_reasons);
        let event = pair.end_early(who.today, reason, None, &held, who.today)?;
        save(&who.org, tx, &pair, &event, By::who(who))?;
        telling::store::set_seen(&who.org, tx, id, &read, who.id)?;
        let told = store::misfits_of(&who.org, tx, id)?;
        let mut waiting = 0;
        for (at, side) in [Side::Mentor, Side::Mentee].into_iter().enumerate() {
            let before = told.iter().find(|misfit| misfit.side == side);
            let misfit = Misfit {
                side,
                reason: before.map_or(new.reason, |misfit| misfit.reason),
                learned: new.learned[at].clone(),
                again: new.back[at],
                on: before.map_or(who.today, |misfit| misfit.on),
            };
            store::save_misfit(&who.org, tx, id, &misfit, Some(who.id))?;
            if new.back[at] {
                waiting += 1;
                back_to_the_pool(who, tx, &pair, side)?;
            }
        }
        let to = if waiting > 0 { format!("{}/matching", round.path()) } else { pair.path() };
        Ok(Done::at(to).saying(Message::new("concerns-rematched").with("n", waiting)))
    })
    .await
}

/// Lets one of the two wait for somebody else, unless another pair of theirs goes on or they have left.
fn back_to_the_pool(who: &Who, tx: &mut Tx, pair: &Pair, side: Side) -> Result<(), PageError> {
    let participation = people::find(&who.org, tx, pair.on_side(side).id)?;
    if participation.stage == Stage::Closed {
        people::set_stage(&who.org, tx, participation.id, Stage::Ready, who.today, None)?;
        let event = Event::Moved { stage: Stage::Ready.word().to_owned(), reason: None };
        history::record(&who.org, tx, participation.id, Some(who.id), &event, who.now)?;
    }
    Ok(())
}

async fn brief(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let text = sent.fields.long_text("briefing_text", &mut faults);
    let side = sent.fields.choice::<Side>("briefing_side").unwrap_or(Side::Mentor);
    act(&app, &who, id, &sent, BRIEFING, faults.or(text), move |who, tx, text| {
        let pair = lock(&who.org, tx, id)?.pair;
        store::set_briefing(&who.org, tx, (id, side), text.as_deref(), who.id, who.today)?;
        let said = if text.is_some() { "concerns-briefed" } else { "concerns-not-briefed" };
        let name = pair.on_side(side).person.given_name.as_str();
        Ok(Done::at(pair.path()).saying(Message::new(said).with("name", name)))
    })
    .await
}

// ---- a concern's own page

#[derive(Template)]
#[template(path = "pairs/concern.html")]
struct Show {
    page: Page,
    path: String,
    pair_path: String,
    pair_name: String,
    raised: String,
    text: String,
    /// When it was closed, and what was done.
    closed: Option<(String, String)>,
    colleagues: Vec<Offer>,
    form: Form,
}

struct Found {
    concern: Concern,
    pair: Pair,
    round: Round,
    desks: Vec<super::Desk>,
}

async fn find(app: &App, who: &Who, id: ConcernId) -> Result<Found, PageError> {
    let (org, reader) = (who.org.clone(), who.id);
    app.db
        .read(move |tx| {
            let concern = store::find(&org, tx, reader, id)?;
            let pair = crate::pairs::store::find(&org, tx, concern.pair)?;
            let round = programmes::find_round(&org, tx, pair.round)?;
            Ok(Found { desks: store::desks(&org, tx)?, concern, pair, round })
        })
        .await
}

fn draw(app: &App, who: &Who, found: &Found, form: Form) -> Show {
    let words = found.round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("concerns-title"));
    let line = line(&words, &found.concern);
    let (mentor, mentee) = (&found.pair.mentor.person, &found.pair.mentee.person);
    page.words = words.clone();
    Show {
        path: line.path,
        pair_path: found.pair.path(),
        pair_name: words.ta2(
            "pairs-of-two",
            "mentorName",
            mentor.given_name.as_str(),
            "menteeName",
            mentee.given_name.as_str(),
        ),
        raised: line.text,
        text: found.concern.text.clone(),
        closed: found
            .concern
            .closed
            .as_ref()
            .map(|(on, done)| (words.ta("concerns-closed-on", "day", *on), done.clone())),
        colleagues: found
            .desks
            .iter()
            .filter(|desk| found.concern.can_go_to(desk))
            .map(|desk| form.offer("colleague", desk.id, desk.name.as_str()))
            .collect(),
        page,
        form,
    }
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<ConcernId>) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    html(&draw(&app, &who, &found, Form::empty()))
}

async fn close(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ConcernId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let done = sent.fields.long_text("done", &mut faults);
    if done.is_none() {
        faults.add_unless_present("done", Message::new("concerns-done-missing"));
    }
    let Some(done) = done.filter(|_| faults.is_empty()) else {
        let found = find(&app, &who, id).await?;
        return refused(&draw(&app, &who, &found, Form::refused(sent.fields, faults)));
    };
    app.once(&who, &sent, move |who, tx| {
        let mut concern = store::find(&who.org, tx, who.id, id)?;
        concern.close(done, who.today)?;
        if !store::close(&who.org, tx, &concern)? {
            return Err(CannotClose { on: who.today }.into());
        }
        Ok(Done::at(path(id)).saying(Message::new("concerns-closed")))
    })
    .await
}

async fn hand_over(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ConcernId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    let Some(to) = sent.fields.choice::<StaffId>("colleague") else {
        let found = find(&app, &who, id).await?;
        let mut faults = Faults::new();
        faults.add("colleague", Message::new("concerns-colleague-missing"));
        return refused(&draw(&app, &who, &found, Form::refused(sent.fields, faults)));
    };
    app.once(&who, &sent, move |who, tx| {
        let concern = store::find(&who.org, tx, who.id, id)?;
        let desks = store::desks(&who.org, tx)?;
        let to = desks.iter().find(|desk| desk.id == to && concern.can_go_to(desk));
        let to = to.ok_or_else(|| PageError::Invalid(Message::new("concerns-colleague-missing")))?;
        store::hand_over(&who.org, tx, &concern, to.id, &base_url, who.now)?;
        let said = Message::new("concerns-handed-over").with("name", to.name.as_str());
        Ok(Done::at("/today").saying(said))
    })
    .await
}

impl From<CannotClose> for PageError {
    fn from(cannot: CannotClose) -> Self {
        Self::Conflict(cannot.message())
    }
}

// ---- on Today

/// A concern that waits for the one who looks.
pub struct Waiting {
    /// Its page.
    pub path: String,
    /// "Liv and Amina".
    pub names: [String; 2],
    /// Whole days since it was raised.
    pub days: i32,
}

/// The concerns that wait for somebody, oldest first.
pub fn waiting(org: &OrgScope, tx: &mut Tx, reader: StaffId, today: Date) -> Stored<Vec<Waiting>> {
    let mut waiting = Vec::new();
    for concern in store::open_of(org, tx, reader)? {
        let pair = crate::pairs::store::find(org, tx, concern.pair)?;
        waiting.push(Waiting {
            path: path(concern.id),
            names: [pair.mentor.person.given_name, pair.mentee.person.given_name],
            days: crate::people::days_between(concern.on, today),
        });
    }
    Ok(waiting)
}
