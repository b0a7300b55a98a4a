//! Who looks after whom: what each colleague has on their desk, and handing all of it over, for some days or for good.
//! It counts work, it does not compare people: the order is that of the names.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::pages::{Found, look_through, without_put_off};
use super::store::{Situation, situation};
use crate::access::{Action, StaffRole, may};
use crate::db::Tx;
use crate::history::Event;
use crate::ids::{StaffId, StandInId};
use crate::organisations::store as organisations;
use crate::outbox::NewMessage;
use crate::pairs::StateWord;
use crate::pairs::hand_over::stand_ins::{CannotStandIn, StandIn, plan};
use crate::pairs::hand_over::{mail, store};
use crate::pairs::store::By;
use crate::pairs::trouble::{Desk, responsible};
use crate::scope::PlatformScope;
use crate::staff::store as staff;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// Its part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/workload", Door::Staff(Action::SeeToday), show)
        .post("/workload/stand-ins", Door::Staff(Action::EditPair), stand_in)
        .post("/workload/stand-ins/removal", Door::Staff(Action::EditPair), remove)
        .post("/workload/hand-over", Door::Staff(Action::EditPair), for_good)
}

/// What one colleague looks after.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Load {
    open: usize,
    needing: usize,
    paused: usize,
    next_ending: Option<Date>,
}

/// What everybody looks after today.
fn loads(situation: &Situation, found: &[Found], today: Date) -> BTreeMap<StaffId, Load> {
    let mut loads = BTreeMap::<StaffId, Load>::new();
    for line in &situation.pairs {
        let Some(keeper) = responsible(&situation.desks, line.responsible, None) else { continue };
        let load = loads.entry(keeper.id).or_default();
        load.open += 1;
        load.paused += usize::from(line.state.word() == StateWord::Paused);
        let round = situation.rounds.iter().find(|round| round.id == line.round);
        let due = round.and_then(|round| round.due_on(line.introduced_on));
        let sooner = due.filter(|due| *due >= today && load.next_ending.is_none_or(|next| *due < next));
        load.next_ending = sooner.or(load.next_ending);
    }
    for keeper in found.iter().filter_map(|found| found.keeper.as_ref()) {
        loads.entry(keeper.id).or_default().needing += 1;
    }
    loads
}

/// Whether `who` may give the pairs of `of` away: their own, and an administrator everybody's.
fn may_give(who: &Who, of: StaffId) -> bool {
    of == who.id || may(who.session.role, Action::ManageStaff)
}

#[derive(Template)]
#[template(path = "today/workload.html")]
struct Show {
    page: Page,
    rows: Vec<Row>,
    stand_ins: Vec<Planned>,
    /// Whose pairs can be given away: none but one's own where it is empty.
    whose: Vec<Offer>,
    whose_for_good: Vec<Offer>,
    colleagues: Vec<Offer>,
    colleagues_for_good: Vec<Offer>,
    today: String,
    form: Form,
}

struct Row {
    name: String,
    is_me: bool,
    load: Load,
    next_ending: String,
    away: Option<String>,
}

struct Planned {
    id: StandInId,
    text: String,
    may_end: bool,
}

#[derive(Deserialize)]
struct Asked {
    /// Whose pairs are to be given away.
    #[serde(default)]
    of: String,
}

async fn show(State(app): State<App>, who: Who, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let of = asked.of.parse::<StaffId>().unwrap_or(who.id).to_string();
    let form = Form::filled(Fields::default().with("stand_of", &of).with("good_of", &of));
    html(&draw(&app, &who, form).await?)
}

async fn draw(app: &App, who: &Who, form: Form) -> Result<Show, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    let (situation, planned) = app
        .db
        .read(move |tx| {
            let planned = store::stand_ins_from(&org, tx, today)?;
            Ok::<_, PageError>((situation(&org, tx, today)?, planned))
        })
        .await?;
    let (found, _) = without_put_off(look_through(&situation, today), &situation, today);
    let loads = loads(&situation, &found, today);
    let (words, desks) = (&who.words, &situation.desks);
    let name = |id: StaffId| {
        desks.iter().find(|desk| desk.id == id).map(|desk| desk.name.clone()).unwrap_or_default()
    };
    let sentence = |one: &StandIn| {
        let message = Message::new("stand-ins-planned").with("name", name(one.by)).with("of", name(one.of));
        words.say(&message.with("from", one.from).with("until", one.until))
    };
    let rows = desks.iter().filter(|desk| desk.can_read()).map(|desk| {
        let load = loads.get(&desk.id).cloned().unwrap_or_default();
        Row {
            name: desk.name.clone(),
            is_me: desk.id == who.id,
            next_ending: load.next_ending.map(|day| words.date(day)).unwrap_or_default(),
            away: planned.iter().find(|one| one.of == desk.id && one.covers(today)).map(sentence),
            load,
        }
    });
    let noted: Vec<StaffId> = situation.pairs.iter().filter_map(|line| line.responsible).collect();
    let givers = |field: &str| -> Vec<Offer> {
        let has =
            |desk: &&Desk| desk.role != StaffRole::Funder && (desk.is_working || noted.contains(&desk.id));
        let offer = |desk: &Desk| form.offer(field, desk.id, desk.name.as_str());
        desks.iter().filter(has).filter(|desk| may_give(who, desk.id)).map(offer).collect()
    };
    let takers = |field: &str| -> Vec<Offer> {
        let offer = |desk: &Desk| form.offer(field, desk.id, desk.name.as_str());
        desks.iter().filter(|desk| desk.can_read()).map(offer).collect()
    };
    Ok(Show {
        page: Page::staff(app, who, words.t("workload-title")),
        rows: rows.collect(),
        stand_ins: planned
            .iter()
            .map(|one| Planned { id: one.id, text: sentence(one), may_end: may_give(who, one.of) })
            .collect(),
        whose: givers("stand_of"),
        whose_for_good: givers("good_of"),
        colleagues: takers("stand_in"),
        colleagues_for_good: takers("good_to"),
        today: today.to_string(),
        form,
    })
}

struct NewStandIn {
    of: StaffId,
    by: StaffId,
    days: (Date, Date),
}

fn parse_stand_in(fields: &Fields) -> Result<NewStandIn, Faults> {
    let mut faults = Faults::new();
    let of = chosen(fields, "stand_of", &mut faults);
    let by = chosen(fields, "stand_in", &mut faults);
    let from = fields.needed_day("stand_from", &mut faults);
    let until = fields.needed_day("stand_until", &mut faults);
    match (of, by, from, until) {
        (Some(of), Some(by), Some(from), Some(until)) => {
            faults.or(NewStandIn { of, by, days: (from, until) })
        }
        _ => Err(faults),
    }
}

fn chosen(fields: &Fields, name: &str, faults: &mut Faults) -> Option<StaffId> {
    let chosen = fields.choice::<StaffId>(name);
    if chosen.is_none() {
        faults.add(name, Message::new("hand-overs-colleague-missing"));
    }
    chosen
}

/// A colleague of this organisation; anybody else was made up.
fn desk_of(desks: &[Desk], id: StaffId) -> Result<&Desk, PageError> {
    desks.iter().find(|desk| desk.id == id).ok_or(PageError::NotFound)
}

async fn stand_in(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let new = match parse_stand_in(&sent.fields) {
        Ok(new) => new,
        Err(faults) => return refused(&draw(&app, &who, Form::refused(sent.fields, faults)).await?),
    };
    if !may_give(&who, new.of) {
        return Err(PageError::Forbidden);
    }
    let base_url = app.config.base_url.clone();
    // What the rules refuse is said beside its field; it is looked up first, and decided again when it is written.
    let (org, today, asked) = (who.org.clone(), who.today, (new.of, new.by, new.days));
    let refusal = app.db.read(move |tx| planned(&org, tx, asked, today)).await?;
    if let Err(cannot) = refusal {
        let (field, message) = cannot.message();
        let mut faults = Faults::new();
        faults.add(field, message);
        return refused(&draw(&app, &who, Form::refused(sent.fields, faults)).await?);
    }
    app.once(&who, &sent, move |who, tx| {
        let made = planned(&who.org, tx, (new.of, new.by, new.days), who.today)?;
        let made = made.map_err(|cannot| PageError::Conflict(cannot.message().1))?;
        store::insert_stand_in(&who.org, tx, &made, who.id)?;
        let (of, by) =
            (staff::find_colleague(&who.org, tx, made.of)?, staff::find_colleague(&who.org, tx, made.by)?);
        let letter = Message::new("staff-mail-stand-in-body")
            .with("of", of.name.as_str())
            .with("from", made.from)
            .with("until", made.until);
        tell(who, tx, made.by, ("staff-mail-stand-in-subject", letter), &base_url)?;
        let said = Message::new("stand-ins-made").with("name", by.name.as_str()).with("of", of.name.as_str());
        Ok(Done::at("/workload").saying(said.with("from", made.from).with("until", made.until)))
    })
    .await
}

fn planned(
    org: &crate::scope::OrgScope,
    tx: &mut Tx,
    (of, by, days): (StaffId, StaffId, (Date, Date)),
    today: Date,
) -> Result<Result<StandIn, CannotStandIn>, PageError> {
    let desks = crate::pairs::trouble::store::desks(org, tx)?;
    let known = store::stand_ins_from(org, tx, today)?;
    Ok(plan(desk_of(&desks, of)?, desk_of(&desks, by)?, days, &known, today))
}

async fn remove(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let id = sent.fields.choice::<StandInId>("stand_in_id").ok_or(PageError::NotFound)?;
    app.once(&who, &sent, move |who, tx| {
        let known = store::stand_ins_from(&who.org, tx, who.today)?;
        let one = known.iter().find(|one| one.id == id).ok_or(PageError::NotFound)?;
        if !may_give(who, one.of) {
            return Err(PageError::Forbidden);
        }
        store::delete_stand_in(&who.org, tx, id)?;
        Ok(Done::at("/workload").saying(Message::new("stand-ins-removed")))
    })
    .await
}

async fn for_good(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let of = chosen(&sent.fields, "good_of", &mut faults);
    let to = chosen(&sent.fields, "good_to", &mut faults);
    let why = sent.fields.line("good_why", &mut faults);
    if let (Some(of), Some(to)) = (of, to)
        && of == to
    {
        faults.add("good_to", Message::new("workload-same"));
    }
    let (Some(of), Some(to), true) = (of, to, faults.is_empty()) else {
        return refused(&draw(&app, &who, Form::refused(sent.fields, faults)).await?);
    };
    if !may_give(&who, of) {
        return Err(PageError::Forbidden);
    }
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let desks = crate::pairs::trouble::store::desks(&who.org, tx)?;
        desk_of(&desks, of)?;
        let to = desk_of(&desks, to)?;
        if !to.can_read() {
            return Err(PageError::Invalid(Message::new("hand-overs-cannot").with("name", to.name.as_str())));
        }
        let event = Event::HandedOver { to: to.name.clone(), why };
        let n = store::hand_over_all(&who.org, tx, (of, to.id), &event, By::who(who))?;
        if n > 0 && to.id != who.id {
            let letter = Message::new("staff-mail-hand-over-many-body").with("n", n);
            tell(who, tx, to.id, ("staff-mail-hand-over-many-subject", letter), &base_url)?;
        }
        let said = Message::new("workload-handed-over").with("n", n).with("name", to.name.as_str());
        Ok(Done::at("/workload").saying(said))
    })
    .await
}

/// Writes to a colleague; none of the people is named.
fn tell(
    who: &Who,
    tx: &mut Tx,
    to: StaffId,
    (subject, body): (&str, Message),
    base_url: &str,
) -> Result<(), PageError> {
    let account = staff::find_colleague(&who.org, tx, to)?.account;
    let to = staff::profile(&PlatformScope::of_the_machine(), tx, account)?;
    let by = staff::find_colleague(&who.org, tx, who.id)?.name;
    let from = organisations::own(&who.org, tx)?;
    let body = body.with("by", by);
    let letter: NewMessage = mail::to_colleague(&to, &from, (subject, body), &format!("{base_url}/workload"));
    Ok(crate::outbox::store::send(tx, &letter, who.now)?)
}
