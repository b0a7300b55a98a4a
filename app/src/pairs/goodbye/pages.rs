//! What staff sees of the end and does about it: what both say, what they wish next, the certificate.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use axum::extract::State;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;

use super::public::{Said, parse, wish_key};
use super::{Evaluation, Rating, WAITED_FOR, Wish, after_contact_due, store, thanks, unanswered_for};
use crate::access::Action;
use crate::db::{Stored, Tx, text_enum};
use crate::history::{self, Event};
use crate::ids::{PairId, RoundId, StaffId};
use crate::methods::Side;
use crate::pairs::list::Line;
use crate::pairs::list::store::lines_with_ids;
use crate::pairs::pages::{Section, act};
use crate::pairs::store::lock;
use crate::pairs::{Pair, PairState};
use crate::people::{Stage, store as people};
use crate::programmes::store as programmes;
use crate::scope::OrgScope;
use crate::web::{App, Done, Door, Faults, Form, Id, Offer, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The form in which staff writes down what one of them says.
pub(in crate::pairs) const EVALUATION: Section = Section { name: "evaluation", field: "rating" };

/// The goodbye's part of the site map.
pub fn routes(site: Site) -> Site {
    super::public::routes(site)
        .post("/pairs/{id}/evaluation", Door::Staff(Action::EditPair), write_down)
        .post("/pairs/{id}/wishes", Door::Staff(Action::EditPair), handle)
        .get("/pairs/{id}/thanks.pdf", Door::Staff(Action::ReadPair), certificate)
}

text_enum! {
    /// What staff does about a wish.
    Deed {
        /// They wait for another pair.
        Pool => "pool",
        /// They wait for a later one.
        Later => "later",
        /// It is dealt with otherwise.
        Noted => "noted",
    }
}

/// The end on the page of a pair.
pub struct Card {
    /// What each of the two says, the mentee first.
    pub said: Vec<SaidLine>,
    /// Whether the pair has completed: the mentor gets a certificate.
    pub has_certificate: bool,
    /// Who it is written down for.
    pub whose: Vec<Offer>,
    /// How it was.
    pub ratings: Vec<Offer>,
    /// What they wish.
    pub wishes: Vec<Offer>,
    /// Whether they may be asked.
    pub may_ask: Vec<Offer>,
}

/// What one of the two says.
pub struct SaidLine {
    /// Who.
    pub side: Side,
    /// Their name.
    pub name: String,
    /// How it was, what they wish, whether they may be asked.
    pub text: String,
    /// What can be done about the wish: a value and what the button says.
    pub deeds: Vec<(Deed, String)>,
    /// The page of the person, where a mentee becomes a mentor.
    pub becoming: Option<String>,
}

/// The card; none while the pair goes on and nobody has said anything.
pub fn card(words: &Words, pair: &Pair, said: &[Evaluation], form: &Form) -> Option<Card> {
    if pair.state.word().is_open() && said.is_empty() {
        return None;
    }
    let line = |said: &Evaluation| {
        let of = pair.on_side(said.side);
        let text = Message::new(if said.may_ask { "goodbyes-said" } else { "goodbyes-said-not-asked" })
            .with("rating", words.t(&format!("goodbye-rating-{}", said.rating)))
            .with("wish", words.t(&wish_key(said.wish, said.side)))
            .with("day", said.on);
        let deeds: &[Deed] = match (said.waits(&pair.state), said.wish) {
            (false, _) => &[],
            (true, Wish::Again) => &[Deed::Pool, Deed::Later],
            (true, Wish::Pause) => &[Deed::Later, Deed::Noted],
            (true, Wish::OtherRole | Wish::Alumni | Wish::Enough) => &[Deed::Noted],
        };
        let becomes = said.wish == Wish::OtherRole && said.side == Side::Mentee && !deeds.is_empty();
        SaidLine {
            side: said.side,
            name: of.person.given_name.clone(),
            text: words.say(&text),
            deeds: deeds.iter().map(|deed| (*deed, words.t(&format!("goodbyes-deed-{deed}")))).collect(),
            becoming: becomes.then(|| format!("{}#becoming", of.path())),
        }
    };
    let offer = |name: &str, value: &str, label: String| form.offer(name, value, label);
    Some(Card {
        said: said.iter().map(line).collect(),
        has_certificate: thanks::is_earned(pair),
        whose: [Side::Mentee, Side::Mentor]
            .map(|side| offer("said_by", side.word(), pair.on_side(side).person.given_name.clone()))
            .into(),
        ratings: Rating::ALL
            .iter()
            .map(|one| offer("rating", one.word(), words.t(&format!("goodbye-rating-{one}"))))
            .collect(),
        wishes: Wish::ALL
            .iter()
            .map(|one| {
                let key = match one {
                    Wish::OtherRole => "goodbyes-wish-other-role".to_owned(),
                    Wish::Again | Wish::Pause | Wish::Alumni | Wish::Enough => wish_key(*one, Side::Mentee),
                };
                offer("wish", one.word(), words.t(&key))
            })
            .collect(),
        may_ask: ["yes", "no"]
            .map(|answer| offer("may_ask", answer, words.t(&format!("goodbye-may-ask-{answer}"))))
            .into(),
    })
}

async fn write_down(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let said = parse(&sent.fields, &mut faults);
    let side = sent.fields.choice::<Side>("said_by");
    if side.is_none() {
        faults.add("said_by", Message::new("pairs-outcome-whose-missing"));
    }
    let parsed = faults.or((side.unwrap_or(Side::Mentee), said));
    act(&app, &who, id, &sent, EVALUATION, parsed, move |who, tx, (side, said)| {
        let pair = lock(&who.org, tx, id)?.pair;
        if pair.state.word().is_open() {
            return Err(PageError::Conflict(Message::new("pairs-closing-open")));
        }
        let Said { rating, wish, may_ask } = said;
        let new = Evaluation { side, rating, wish, may_ask, on: who.today, is_handled: false };
        store::save(&who.org, tx, id, &new)?;
        let event = Event::ClosingAnswered { side: side.to_string() };
        history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
        Ok(Done::at(format!("{}#goodbye", pair.path())).saying(Message::new("pairs-closing-kept")))
    })
    .await
}

async fn handle(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let missing = || PageError::Invalid(Message::new("fault-choose"));
    let side: Side = sent.fields.choice("side").ok_or_else(missing)?;
    let deed: Deed = sent.fields.choice("deed").ok_or_else(missing)?;
    app.once(&who, &sent, move |who, tx| {
        let pair = lock(&who.org, tx, id)?.pair;
        if !store::set_handled(&who.org, tx, id, side, who.id)? {
            return Err(PageError::Conflict(Message::new("goodbyes-handled-already")));
        }
        match deed {
            Deed::Pool => move_on(who, tx, &pair, side, Stage::Ready)?,
            Deed::Later => move_on(who, tx, &pair, side, Stage::WaitingList)?,
            Deed::Noted => {}
        }
        let name = pair.on_side(side).person.given_name.as_str();
        Ok(Done::at(format!("{}#goodbye", pair.path()))
            .saying(Message::new(format!("goodbyes-done-{deed}")).with("name", name)))
    })
    .await
}

/// Lets somebody whose pairs have all ended wait again.
fn move_on(who: &Who, tx: &mut Tx, pair: &Pair, side: Side, to: Stage) -> Result<(), PageError> {
    let participation = people::find(&who.org, tx, pair.on_side(side).id)?;
    if matches!(participation.stage, Stage::Closed | Stage::AfterContact) {
        people::set_stage(&who.org, tx, participation.id, to, who.today, None)?;
        let event = Event::Moved { stage: to.word().to_owned(), reason: None };
        history::record(&who.org, tx, participation.id, Some(who.id), &event, who.now)?;
    }
    Ok(())
}

async fn certificate(State(app): State<App>, who: Who, Id(id): Id<PairId>) -> Result<Response, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let report = app
        .db
        .read(move |tx| {
            let pair = crate::pairs::store::find(&org, tx, id)?;
            let round = programmes::find_round(&org, tx, pair.round)?;
            let from = crate::organisations::store::own(&org, tx)?;
            let report = thanks::find(&org, tx, &pair, &round, &from, today)?;
            report.ok_or_else(|| PageError::Conflict(Message::new("goodbyes-no-certificate")))
        })
        .await?;
    thanks::print(report).await
}

// ---- on Today

/// What is left to do about an ended pair.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its page.
    pub path: String,
    /// "Liv", "Amina".
    pub names: [String; 2],
    /// Who looks after them, as it was noted.
    pub responsible: Option<StaffId>,
    /// Whose wish waits, and since how many days.
    pub wish: Option<(String, i32)>,
    /// They are to be asked, so many months after the end, since so many days.
    pub ask: Option<(i32, i32)>,
    /// Who was asked how it was and has not answered, since how many days.
    pub unanswered: Vec<(String, i32)>,
}

/// The most that a method can wait for an answer. Unit: days.
const LONGEST_UNANSWERED: i32 = 365;

/// The ended pairs of which something is left to do.
pub fn waiting(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Vec<Waiting>> {
    let mut unanswered = unanswered(org, tx, today)?;
    let mut left = Vec::new();
    for ended in store::ended(org, tx, today)? {
        let over = PairState::Completed { on: ended.ended_on };
        let wish = ended.said.iter().find(|said| said.waits(&over));
        let wish = wish.map(|said| {
            let since = said.on.max(ended.ended_on);
            (said.side, crate::people::days_between(since, today))
        });
        let may_ask = ended.said.iter().any(|said| said.may_ask);
        let ask = after_contact_due(ended.ended_on, &ended.answered, today).filter(|_| may_ask);
        let silent = unanswered.remove(&ended.pair).unwrap_or_default();
        left.push((ended.pair, Left { wish, ask, silent }));
    }
    left.extend(unanswered.into_iter().map(|(pair, silent)| (pair, Left { silent, ..Left::default() })));
    left.retain(|(_, left)| left.wish.is_some() || left.ask.is_some() || !left.silent.is_empty());
    let ids: Vec<PairId> = left.iter().map(|(pair, _)| *pair).collect();
    let lines = lines_with_ids(org, tx, &ids)?;
    Ok(left.into_iter().filter_map(|(pair, left)| Some(left.of(lines.get(&pair)?))).collect())
}

/// What is left to do about an ended pair: by whom a wish waits, and who has not answered, each with its days.
#[derive(Default)]
struct Left {
    wish: Option<(Side, i32)>,
    ask: Option<(i32, i32)>,
    silent: Vec<(Side, i32)>,
}

impl Left {
    fn of(self, line: &Line) -> Waiting {
        let name = |side: Side| match side {
            Side::Mentor => line.mentor.given_name().to_owned(),
            Side::Mentee => line.mentee.given_name().to_owned(),
        };
        Waiting {
            path: format!("/pairs/{}", line.id),
            names: [name(Side::Mentor), name(Side::Mentee)],
            responsible: line.responsible,
            wish: self.wish.map(|(side, days)| (name(side), days)),
            ask: self.ask,
            unanswered: self.silent.into_iter().map(|(side, days)| (name(side), days)).collect(),
        }
    }
}

/// Who of ended pairs was asked how it was and has not answered for as long as the method of their round says.
fn unanswered(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<BTreeMap<PairId, Vec<(Side, i32)>>> {
    let since = today.saturating_sub(i64::from(LONGEST_UNANSWERED + WAITED_FOR).days());
    let asked = store::unanswered(org, tx, since)?;
    let mut after = BTreeMap::<RoundId, i32>::new();
    for one in &asked {
        if let Entry::Vacant(unread) = after.entry(one.round) {
            unread.insert(programmes::find_round(org, tx, one.round)?.method.watch.evaluation_unanswered);
        }
    }
    let mut silent = BTreeMap::<PairId, Vec<(Side, i32)>>::new();
    for one in &asked {
        let after = after.get(&one.round).copied().unwrap_or(0);
        if let Some(days) = unanswered_for(one.asked_on, one.ended_on, after, today) {
            silent.entry(one.pair).or_default().push((one.side, days));
        }
    }
    Ok(silent)
}
