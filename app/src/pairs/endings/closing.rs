//! What each of the two says at the end of their pair, written down by the coordinator.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::access::Action;
use crate::answers::pages::{Asked, Reader, Told, shown, told};
use crate::answers::{Answers, Wanted, store as answers};
use crate::history::{self, Event};
use crate::ids::PairId;
use crate::methods::Side;
use crate::methods::questions::{AskedIn, Question, asked};
use crate::pairs::store::Whole;
use crate::pairs::{Pair, store};
use crate::programmes::{Round, store as programmes};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The closing questions' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/pairs/{id}/closing", Door::Staff(Action::ReadPair), show).post(
        "/pairs/{id}/closing",
        Door::Staff(Action::EditPair),
        save,
    )
}

/// The card on a pair's page.
pub struct Card {
    /// What each of the two said.
    pub sides: Vec<SideTold>,
}

/// What one of the two said.
pub struct SideTold {
    /// Which of the two.
    pub side: Side,
    /// Their name.
    pub name: String,
    /// Their answers; empty: not asked yet.
    pub told: Vec<Told>,
    /// Noted on this day.
    pub on: String,
}

/// The card; none while the pair goes on and nobody has told anything, and where the method asks nothing at the end.
pub fn card(words: &Words, whole: &Whole) -> Option<Card> {
    let (pair, round) = (&whole.pair, &whole.round);
    if pair.state.word().is_open() && whole.closing.is_empty() {
        return None;
    }
    let asked = SIDES.into_iter().filter(|side| !questions(round, *side).is_empty());
    let sides: Vec<SideTold> = asked
        .map(|side| {
            let answered = whole.closing.get(&side);
            SideTold {
                side,
                name: pair.on_side(side).person.full_name(),
                told: answered.map_or_else(Vec::new, |(answers, _)| told(words, &round.method, answers)),
                on: answered
                    .map_or_else(String::new, |(_, on)| words.ta("pairs-closing-noted-on", "day", *on)),
            }
        })
        .collect();
    (!sides.is_empty()).then_some(Card { sides })
}

/// Whether the method asks anything at the end.
pub fn is_asked(round: &Round) -> bool {
    SIDES.into_iter().any(|side| !questions(round, side).is_empty())
}

/// The mentee comes first: the programme is for them.
const SIDES: [Side; 2] = [Side::Mentee, Side::Mentor];

fn questions(round: &Round, side: Side) -> Vec<&Question> {
    asked(&round.method.questions, AskedIn::Closing, side, &round.sensitive_on)
}

#[derive(Template)]
#[template(path = "pairs/closing.html")]
struct Show {
    page: Page,
    path: String,
    pair_name: String,
    /// Nothing is written down while the pair goes on; the questions can be read.
    is_open: bool,
    side: Side,
    name: String,
    form: Form,
    questions: Vec<Asked>,
}

struct Found {
    pair: Pair,
    round: Round,
    told: std::collections::BTreeMap<Side, (Answers, jiff::civil::Date)>,
}

async fn find(app: &App, who: &Who, id: PairId) -> Result<Found, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let pair = store::find(&org, tx, id)?;
            let round = programmes::find_round(&org, tx, pair.round)?;
            let told = answers::closing(&org, tx, id)?;
            Ok(Found { pair, round, told })
        })
        .await
}

fn draw(app: &App, who: &Who, found: &Found, side: Side, form: Form) -> Show {
    let words = found.round.method.words(&who.words);
    let name = found.pair.on_side(side).person.full_name();
    let mut page = Page::staff(app, who, words.ta("pairs-closing-of", "name", name.as_str()));
    page.words = words.clone();
    let people = (&found.pair.mentor.person.given_name, &found.pair.mentee.person.given_name);
    let asked = questions(&found.round, side);
    Show {
        path: found.pair.path(),
        pair_name: words.ta2("pairs-of-two", "mentorName", people.0, "menteeName", people.1),
        is_open: found.pair.state.word().is_open(),
        questions: shown(&words, &found.round.method, &asked, &form, Reader::Interviewer),
        side,
        name,
        form,
        page,
    }
}

#[derive(Deserialize)]
struct Of {
    #[serde(default)]
    side: String,
}

async fn show(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    Query(of): Query<Of>,
) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let side = of.side.parse().unwrap_or(Side::Mentee);
    let told = found.told.get(&side).map(|(answers, _)| answers.clone()).unwrap_or_default();
    let form = Form::filled(told.fill(Fields::default()));
    html(&draw(&app, &who, &found, side, form))
}

async fn save(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let side: Side = sent.fields.choice("side").ok_or(PageError::Invalid(Message::new("fault-choose")))?;
    let mut faults = Faults::new();
    let told = Answers::parse(&sent.fields, &questions(&found.round, side), Wanted::Whole, &mut faults);
    if !faults.is_empty() {
        let form = Form::refused(sent.fields, faults);
        return refused(&draw(&app, &who, &found, side, form));
    }
    app.once(&who, &sent, move |who, tx| {
        let pair = store::lock(&who.org, tx, id)?.pair;
        if pair.state.word().is_open() {
            return Err(PageError::Conflict(Message::new("pairs-closing-open")));
        }
        answers::save_closing(&who.org, tx, id, side, &found.round.method, &told, who.today)?;
        let event = Event::ClosingAnswered { side: side.to_string() };
        history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
        Ok(Done::at(format!("{}#closing", pair.path())).saying(Message::new("pairs-closing-kept")))
    })
    .await
}
