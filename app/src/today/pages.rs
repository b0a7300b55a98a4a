//! The coordinator's home: who needs something, why, and the one thing to do about it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::events::{of_event, of_training};
use super::put_off::PutOff;
use super::store::{self, Cell, Situation};
use super::{Need, PairFacts, Supply, Urgency, of_pair, of_referral, of_round, of_sign_up};
use crate::access::Action;
use crate::ids::{EventId, RoundId, StaffId};
use crate::methods::Side;
use crate::pairs::list::pages::{MINE, Pages, Tab};
use crate::pairs::trouble::{Desk, responsible};
use crate::people::{Stage, days_between};
use crate::programmes::Round;
use crate::supervision::needs as supervision;
use crate::web::page::html;
use crate::web::{App, Door, Page, PageError, Site, Who};
use crate::words::{Message, Words};

/// Needs on one page.
const SHOWN: i64 = 50;

/// Today's part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site.get("/today", Door::Staff(Action::SeeToday), today);
    let site = super::workload::routes(site);
    super::put_off::pages::routes(super::digest::pages::routes(site))
}

#[derive(Template)]
#[template(path = "today/index.html")]
struct Index {
    page: Page,
    lead: String,
    /// Everything, or one's own; empty where only one person can look after pairs.
    tabs: Vec<Tab>,
    is_mine: bool,
    rows: Vec<Row>,
    pages: Pages,
    waiting: Vec<Waiting>,
    rounds: Vec<RoundCard>,
}

/// Something that was put off.
struct Waiting {
    row: Row,
    subject: String,
    until: String,
}

/// One line of the list.
pub(super) struct Row {
    urgency: Urgency,
    mark: String,
    href: String,
    pub(super) name: String,
    pub(super) why: String,
    pub(super) beside: Vec<String>,
    round: String,
    action: String,
    action_href: String,
    /// Talks that are due beside that, each with the page where it is noted.
    talks: Vec<(String, String)>,
    /// Where it is put off; none: it cannot wait.
    later_href: Option<String>,
    /// Where the pair is handed over; none: it is no pair.
    hand_over_href: Option<String>,
    /// Which colleague looks after the pair; none: it is no pair, or one's own.
    keeper: Option<String>,
}

struct RoundCard {
    path: String,
    name: String,
    stages: Vec<StageCell>,
    supply: Option<String>,
    /// Somebody waits and a place is free.
    can_match: bool,
}

struct StageCell {
    href: String,
    count: i64,
    label: String,
    waits: Option<String>,
}

/// Somebody, or something, with every reason why it is on the list: the most urgent one first.
pub(super) struct Found {
    pub(super) subject: Subject,
    /// Who looks after the pair; none: it is no pair.
    pub(super) keeper: Option<Desk>,
    pub(super) needs: Vec<Need>,
}

/// Who or what it is about.
pub(super) enum Subject {
    Pair {
        path: String,
        mentor: String,
        mentee: String,
        round: usize,
    },
    Person {
        path: String,
        name: String,
        round: usize,
    },
    Round {
        round: usize,
    },
    Event {
        path: String,
        title: String,
        on: Date,
    },
    /// Two people whose round need not be watched any more: a concern about them, or what is left after their end.
    Two {
        path: String,
        mentor: String,
        mentee: String,
    },
    Outbox,
}

impl Found {
    /// The path of the page of who or what it is about.
    pub(super) fn path(&self, rounds: &[Round]) -> String {
        match &self.subject {
            Subject::Pair { path, .. }
            | Subject::Person { path, .. }
            | Subject::Event { path, .. }
            | Subject::Two { path, .. } => path.clone(),
            Subject::Round { round } => rounds[*round].path(),
            Subject::Outbox => "/outbox".to_owned(),
        }
    }

    /// Whether it stands on somebody's own list: their pairs, and what is nobody's in particular.
    pub(super) fn is_for(&self, reader: StaffId) -> bool {
        self.keeper.as_ref().is_none_or(|keeper| keeper.id == reader)
    }

    /// Whether something of it can be put off.
    fn can_wait(&self) -> bool {
        self.needs.iter().any(Need::can_wait)
    }

    /// The words of the method it is about, in the reader's language.
    pub(super) fn words(&self, rounds: &[Round], own: &Words) -> Words {
        match &self.subject {
            Subject::Pair { round, .. } | Subject::Person { round, .. } | Subject::Round { round } => {
                rounds[*round].method.words(own)
            }
            Subject::Event { .. } | Subject::Two { .. } | Subject::Outbox => own.clone(),
        }
    }

    /// The most urgent first; among equals who has waited longest, then by name.
    fn rank(&self) -> (Option<Urgency>, std::cmp::Reverse<i32>) {
        let first = self.needs.first();
        (first.map(Need::urgency), std::cmp::Reverse(first.map_or(0, Need::waited)))
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    whose: String,
    #[serde(default)]
    page: String,
}

async fn today(State(app): State<App>, who: Who, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let (org, day, reader) = (who.org.clone(), who.today, who.id);
    let (situation, concerns) = app
        .db
        .read(move |tx| {
            let concerns = crate::pairs::trouble::pages::waiting(&org, tx, reader, day)?;
            Ok::<_, PageError>((store::situation(&org, tx, day)?, concerns))
        })
        .await?;
    let (others, waiting) = without_put_off(look_through(&situation, who.today), &situation, who.today);
    // What worries somebody comes before everything else, and only before the eyes of the one it was told to.
    let mut found: Vec<Found> = concerns.into_iter().map(of_concern).chain(others).collect();
    let is_mine = asked.whose == MINE;
    let tabs = tabs(&situation.desks, &found, is_mine, &who);
    let wanted = |found: &Found| !is_mine || found.is_for(who.id);
    found.retain(wanted);
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let address = if is_mine { "/today?whose=mine" } else { "/today" };
    let pages = Pages::new(asked.page.parse().unwrap_or(1), SHOWN, total, address);
    let offset = usize::try_from(pages.offset()).unwrap_or(0);
    let shown = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let words: Vec<Words> = situation.rounds.iter().map(|round| round.method.words(&who.words)).collect();
    let row = |found: &Found| {
        let other = found.keeper.as_ref().filter(|keeper| keeper.id != who.id);
        let keeper = other.map(|keeper| who.words.ta("hand-overs-keeper", "name", keeper.name.as_str()));
        Row { keeper, ..row(found, &situation.rounds, &words, &who.words) }
    };
    let rows = found.iter().skip(offset).take(shown).map(row).collect();
    // What is still to come has waited for no day.
    let oldest = found.iter().flat_map(|found| &found.needs).map(Need::waited).max().unwrap_or(0).max(0);
    let lead = Message::new("today-lead").with("n", total).with("oldest", oldest);
    let waiting = waiting.iter().filter(|(found, _)| wanted(found)).map(|(found, put_off)| {
        let until = Message::new("today-put-off-until").with("day", put_off.until);
        let until = until.with("why", put_off.why.as_str()).with("name", put_off.by.as_str());
        Waiting { row: row(found), subject: put_off.subject.clone(), until: who.words.say(&until) }
    });
    html(&Index {
        page: Page::staff(&app, &who, who.words.t("today-title")),
        lead: who.words.say(&lead),
        tabs,
        is_mine,
        rows,
        pages,
        waiting: waiting.collect(),
        rounds: round_cards(&situation, who.today, &words),
    })
}

fn tabs(desks: &[Desk], found: &[Found], is_mine: bool, who: &Who) -> Vec<Tab> {
    if desks.iter().filter(|desk| desk.can_read()).count() < 2 {
        return Vec::new();
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mine = found.iter().filter(|found| found.is_for(who.id)).count();
    let tab = |href: &str, label: &str, count: i64, current: bool| Tab {
        href: href.to_owned(),
        label: who.words.t(label),
        count,
        current,
    };
    vec![
        tab("/today", "hand-overs-all", count(found.len()), !is_mine),
        tab("/today?whose=mine", "hand-overs-mine", count(mine), is_mine),
    ]
}

fn of_concern(waiting: crate::pairs::trouble::pages::Waiting) -> Found {
    let [mentor, mentee] = waiting.names;
    Found {
        subject: Subject::Two { path: waiting.path, mentor, mentee },
        // It stands before the eyes of its reader only.
        keeper: None,
        needs: vec![Need::Concern { days: waiting.days }],
    }
}

fn of_ended(waiting: &crate::pairs::goodbye::pages::Waiting, desks: &[Desk]) -> Found {
    let [mentor, mentee] = waiting.names.clone();
    let wish = waiting.wish.clone().map(|(name, days)| Need::WishWaits { days, name });
    let ask = waiting.ask.map(|(months, days)| Need::AfterContactDue { days, months });
    let unanswered = waiting.unanswered.iter().cloned();
    let unanswered = unanswered.map(|(name, days)| Need::EvaluationUnanswered { days, name });
    Found {
        subject: Subject::Two { path: waiting.path.clone(), mentor, mentee },
        keeper: responsible(desks, waiting.responsible, None).cloned(),
        needs: wish.into_iter().chain(ask).chain(unanswered).collect(),
    }
}

/// What needs somebody today, and what was put off whole, with the reason.
pub(super) fn without_put_off(
    found: Vec<Found>,
    situation: &Situation,
    today: Date,
) -> (Vec<Found>, Vec<(Found, &PutOff)>) {
    let (mut needed, mut waiting) = (Vec::new(), Vec::new());
    for mut found in found {
        let path = found.path(&situation.rounds);
        let covering =
            |need: &Need| situation.put_off.iter().rfind(|put_off| put_off.covers(&path, need, today));
        match found.needs.first().and_then(covering) {
            Some(put_off) if found.needs.iter().all(|need| covering(need).is_some()) => {
                waiting.push((found, put_off));
            }
            _ => {
                found.needs.retain(|need| covering(need).is_none());
                needed.push(found);
            }
        }
    }
    needed.sort_by_key(Found::rank);
    (needed, waiting)
}

/// Applies the rules to everybody.
pub(super) fn look_through(situation: &Situation, today: Date) -> Vec<Found> {
    let index: BTreeMap<RoundId, usize> =
        situation.rounds.iter().enumerate().map(|(at, round)| (round.id, at)).collect();
    let mut found = Vec::new();
    let mut open_pairs = vec![0; situation.rounds.len()];
    for line in &situation.pairs {
        let Some(&at) = index.get(&line.round) else { continue };
        open_pairs[at] += 1;
        let method = &situation.rounds[at].method;
        let called = situation.gatherings.get(&line.round).into_iter().flatten();
        let called = called.filter(|on| **on >= line.introduced_on).count();
        let facts = PairFacts {
            introduced_on: line.introduced_on,
            due: situation.rounds[at].due_on(line.introduced_on),
            state: &line.state,
            tally: situation.tallies.get(&line.id).copied().unwrap_or_default(),
            called: u32::try_from(called).unwrap_or(u32::MAX),
            last_told: situation.last_told.get(&line.id).copied(),
            unseen: situation.unseen.get(&line.id).map_or(&[], Vec::as_slice),
            talked: [Side::Mentor, Side::Mentee]
                .map(|side| situation.talked.get(&(line.id, side)).map_or(&[][..], Vec::as_slice)),
        };
        let needs = of_pair(&facts, method.commitment, &method.watch, today);
        let subject = || Subject::Pair {
            path: format!("/pairs/{}", line.id),
            mentor: line.mentor.given_name().to_owned(),
            mentee: line.mentee.given_name().to_owned(),
            round: at,
        };
        if !needs.is_empty() {
            let keeper = responsible(&situation.desks, line.responsible, None).cloned();
            found.push(Found { subject: subject(), keeper, needs });
        }
    }
    for sign_up in &situation.sign_ups {
        let Some(&at) = index.get(&sign_up.round) else { continue };
        let watch = &situation.rounds[at].method.watch;
        if let Some(need) = of_sign_up(sign_up.applied_on(), sign_up.answered_on(), watch, today) {
            let path = format!("/people/{}", sign_up.id);
            let subject = Subject::Person { path, name: sign_up.full_name(), round: at };
            found.push(Found { subject, keeper: None, needs: vec![need] });
        }
    }
    for (programme, partner, referral) in &situation.referrals {
        // It is answered for the programme's newest round.
        let Some(at) = situation.rounds.iter().position(|round| round.programme == *programme) else {
            continue;
        };
        let watch = &situation.rounds[at].method.watch;
        if let Some(need) = of_referral(referral.received_on, partner, watch, today) {
            let name = referral.who.as_ref().map_or_else(String::new, |who| who.name.clone());
            let subject = Subject::Person { path: referral.path(), name, round: at };
            found.push(Found { subject, keeper: None, needs: vec![need] });
        }
    }
    for (at, round) in situation.rounds.iter().enumerate() {
        let ending = of_round(
            round.ends_on,
            round.method.commitment.lasts,
            open_pairs[at],
            &round.method.watch,
            today,
        );
        let meeting = supervision::of_round(round, open_pairs[at], &situation.supervision.meetings, today);
        let needs: Vec<Need> = ending.into_iter().chain(meeting.map(Need::Supervision)).collect();
        if !needs.is_empty() {
            found.push(Found { subject: Subject::Round { round: at }, keeper: None, needs });
        }
    }
    look_at_events(situation, today, &mut found);
    super::mentors::look_at(situation, &index, today, &mut found);
    look_at_supervision(&situation.supervision, today, &mut found);
    found.extend(situation.ended.iter().map(|ended| of_ended(ended, &situation.desks)));
    if situation.failed_messages > 0 {
        let needs = vec![Need::MessagesFailed { n: situation.failed_messages }];
        found.push(Found { subject: Subject::Outbox, keeper: None, needs });
    }
    found.sort_by_key(Found::rank);
    found
}

/// Applies the rules to events and to everybody's training.
fn look_at_events(situation: &Situation, today: Date, found: &mut Vec<Found>) {
    for (event, counts) in &situation.events.events {
        let needs = of_event(event, counts, today);
        if !needs.is_empty() {
            let subject = Subject::Event { path: event.path(), title: event.title.clone(), on: event.on };
            found.push(Found { subject, keeper: None, needs });
        }
    }
    for (at, who, done) in &situation.events.learners {
        let round = &situation.rounds[*at];
        let dates = situation.events.events.iter().map(|(event, _)| event);
        let coming =
            dates.filter(|event| event.round == Some(round.id) && event.on >= today && !event.is_cancelled());
        let coming = coming.filter_map(|event| event.module.as_deref()).collect();
        if let Some(need) = of_training(&round.method.training, who.side, done, &coming, today) {
            let (path, name) = (who.path(), who.person.full_name());
            found.push(Found {
                subject: Subject::Person { path, name, round: *at },
                keeper: None,
                needs: vec![need],
            });
        }
    }
}

/// Applies the rules to what follows from volunteer meetings, and to mentors who asked for sparring.
fn look_at_supervision(facts: &supervision::Facts, today: Date, found: &mut Vec<Found>) {
    let mut of_event: BTreeMap<EventId, Found> = BTreeMap::new();
    for task in &facts.tasks {
        let path = supervision::path(task.event);
        let subject = || Subject::Event { path, title: task.title.clone(), on: task.on };
        let of_it = of_event.entry(task.event);
        let of_it = of_it.or_insert_with(|| Found { subject: subject(), keeper: None, needs: Vec::new() });
        of_it.needs.push(Need::Supervision(supervision::of_task(task, today)));
    }
    found.extend(of_event.into_values());
    for request in &facts.requests {
        let [mentor, mentee] = request.names.clone();
        let subject = Subject::Two { path: request.path(), mentor, mentee };
        let need = Need::Supervision(supervision::of_request(request.asked_on, today));
        found.push(Found { subject, keeper: None, needs: vec![need] });
    }
}

/// One line of the list, in the words of its round's method.
pub(super) fn row(found: &Found, rounds: &[Round], by_round: &[Words], own: &Words) -> Row {
    let href = found.path(rounds);
    let (name, round) = match &found.subject {
        Subject::Pair { mentor, mentee, round, .. } => {
            let name = own.ta2("pairs-of-two", "mentorName", mentor.as_str(), "menteeName", mentee.as_str());
            (name, Some(*round))
        }
        Subject::Person { name, round, .. } => (name.clone(), Some(*round)),
        Subject::Round { round } => (rounds[*round].full_name(), None),
        Subject::Event { title, on, .. } => (format!("{title}, {}", own.date(*on)), None),
        Subject::Two { mentor, mentee, .. } => {
            let name = own.ta2("pairs-of-two", "mentorName", mentor.as_str(), "menteeName", mentee.as_str());
            (name, None)
        }
        Subject::Outbox => (own.t("today-outbox"), None),
    };
    let words = match &found.subject {
        Subject::Pair { round, .. } | Subject::Person { round, .. } | Subject::Round { round } => {
            &by_round[*round]
        }
        Subject::Event { .. } | Subject::Two { .. } | Subject::Outbox => own,
    };
    let mut sentences = found.needs.iter().map(|need| words.say(&need.message()));
    let why = sentences.next().unwrap_or_default();
    let urgency = found.needs.first().map_or(Urgency::Soon, Need::urgency);
    let (action, action_href) = action(found.needs.first(), &href, words);
    let talk = |need: &Need| {
        let Need::ContactDue { due, .. } = need else { return None };
        let label = words.t(&format!("today-action-talked-{}", due.side));
        Some((label, contact(&href, due.side)))
    };
    Row {
        urgency,
        mark: own.t(match urgency {
            Urgency::Late => "today-mark-late",
            Urgency::Today => "today-mark-today",
            Urgency::Soon => "today-mark-soon",
        }),
        name,
        why,
        beside: sentences.collect(),
        round: round.map(|at| rounds[at].full_name()).unwrap_or_default(),
        action,
        action_href,
        talks: found.needs.iter().skip(1).filter_map(talk).collect(),
        hand_over_href: found.keeper.as_ref().map(|_| format!("{href}?open=hand-over#hand-over")),
        keeper: None,
        later_href: found.can_wait().then(|| format!("/today/put-off?subject={href}")),
        href,
    }
}

/// Where it is noted that somebody talked with one of a pair.
fn contact(pair: &str, side: Side) -> String {
    format!("{pair}/contact?side={side}&from=today")
}

/// The one thing to do: what the button says, and where it leads.
fn action(need: Option<&Need>, href: &str, words: &Words) -> (String, String) {
    let (key, part) = match need {
        Some(Need::Concern { .. }) => ("today-action-read-concern", ""),
        Some(Need::AsksForHelp { .. }) => ("today-action-get-in-touch", "#told"),
        Some(Need::Silent { .. } | Need::FirstMeetingMissing { .. }) => ("today-action-get-in-touch", ""),
        Some(Need::ContactDue { due, .. }) => {
            return (words.t("today-action-talked"), contact(href, due.side));
        }
        Some(Need::MessagesFailed { .. }) => ("today-action-look-at-messages", ""),
        Some(Need::SignUpUnanswered { .. }) => ("today-action-answer", "#answer"),
        Some(Need::ReferralUnanswered { .. }) => ("today-action-referral", ""),
        Some(Need::PauseOver { .. }) => ("today-action-see-pause", ""),
        Some(Need::InterviewMissing { .. }) => ("today-action-interview", "/interview"),
        Some(Need::BehindCommitment { .. }) => ("today-action-see-pair", ""),
        Some(Need::WishWaits { .. }) => ("today-action-see-wish", "#goodbye"),
        Some(Need::EvaluationUnanswered { .. }) => {
            ("today-action-write-answer", "?open=evaluation#evaluation")
        }
        Some(Need::TooManyPairs { .. }) => ("today-action-see-places", "/edit#capacity"),
        Some(Need::AfterContactDue { .. }) => ("today-action-ask-now", "#after-contact"),
        Some(Need::TimeOver { .. }) => ("today-action-end-pair", "#closure"),
        Some(Need::EventUnanswered { .. } | Need::PlacesFree { .. }) => ("today-action-see-event", ""),
        Some(Need::AttendanceMissing { .. }) => ("today-action-write-who-came", "/attendance"),
        Some(Need::TrainingExpires { .. } | Need::CatchUp { .. }) => {
            ("today-action-see-training", "/training")
        }
        Some(Need::RoundEnding { .. } | Need::RoundOver { .. }) => ("today-action-see-pairs", "/pairs"),
        Some(Need::Supervision(need)) => {
            let (key, href) = need.action(href);
            return (words.t(key), href);
        }
        None => ("today-action-see-pair", ""),
    };
    (words.t(key), format!("{href}{part}"))
}

/// The stages people pass on their way, in the order of the way.
const ON_THE_WAY: [Stage; 7] = [
    Stage::Applied,
    Stage::Interviewed,
    Stage::Trained,
    Stage::Ready,
    Stage::WaitingList,
    Stage::Matched,
    Stage::Active,
];

/// How many stand where, for every round that is not over.
fn round_cards(situation: &Situation, today: Date, words: &[Words]) -> Vec<RoundCard> {
    let rounds = situation.rounds.iter().zip(words);
    rounds
        .filter(|(round, _)| !round.is_over(today))
        .map(|(round, words)| {
            let cells: Vec<&Cell> = situation.pipeline.iter().filter(|cell| cell.round == round.id).collect();
            let open = situation.pairs.iter().filter(|line| line.round == round.id).count();
            let supply = supply(&cells, open);
            RoundCard {
                path: round.path(),
                name: round.full_name(),
                stages: ON_THE_WAY
                    .into_iter()
                    .filter_map(|stage| stage_cell(&round.path(), stage, &cells, today, words))
                    .collect(),
                can_match: supply.waiting > 0 && supply.places > 0,
                supply: supply.message().map(|message| words.say(&message)),
            }
        })
        .collect()
}

fn stage_cell(round: &str, stage: Stage, cells: &[&Cell], today: Date, words: &Words) -> Option<StageCell> {
    let here = || cells.iter().filter(|cell| cell.stage == stage);
    let count: i64 = here().map(|cell| cell.count).sum();
    let oldest = here().filter_map(|cell| cell.oldest()).min().filter(|_| stage.waits());
    (count > 0).then(|| StageCell {
        href: format!("{round}/people?stage={stage}"),
        count,
        label: words.t(&format!("stage-{stage}")),
        waits: oldest.map(|since| words.tn("today-oldest-waits", days_between(since, today))),
    })
}

/// Who waits for a mentor, and how many places are free: the same sums as [`crate::people::store::balance`], from what
/// was counted for every round at once.
fn supply(cells: &[&Cell], open_pairs: usize) -> Supply {
    let of = |side: Side| cells.iter().filter(move |cell| cell.side == side);
    let places: i64 = of(Side::Mentor).filter(|cell| cell.stage.is_open()).map(|cell| cell.places()).sum();
    Supply {
        waiting: of(Side::Mentee).filter(|cell| cell.stage.waits()).map(|cell| cell.count).sum(),
        places: (places - i64::try_from(open_pairs).unwrap_or(0)).max(0),
    }
}
