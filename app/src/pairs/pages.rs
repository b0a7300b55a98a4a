//! The list of a round's pairs, and the page of one pair with everything that is done there.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::store::{self, By, NewMeeting, Whole};
use super::{
    AfterContact, Attribution, CannotContact, CannotEnd, CannotIntroduce, CannotLog, CannotPause,
    CannotRecordOutcome, CannotReopen, CannotResume, Outcome, Pair, PairState, Progress, StateWord, Tally,
};
use crate::access::Action;
use crate::history::Event;
use crate::ids::{MeetingId, OutcomeId, PairId, RoundId};
use crate::methods::{Choice, Side};
use crate::people::{Participation, days_between};
use crate::programmes::Round;
use crate::proposals::{Reasons, reasons};
use crate::web::form::LONGEST_TEXT;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Pairs on one page of the list.
const SHOWN: i64 = 50;
/// The longest own meeting. Unit: minutes.
const LONGEST_MEETING: i32 = 24 * 60;

/// The pairs' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/pairs", Door::Staff(Action::ReadPair), index)
        .get("/pairs/{id}", Door::Staff(Action::ReadPair), show)
        .post("/pairs/{id}/meetings", Door::Staff(Action::LogMeeting), log_meeting)
        .post("/meetings/{id}/removal", Door::Staff(Action::LogMeeting), remove_meeting)
        .post("/pairs/{id}/acquaintance", Door::Staff(Action::EditPair), set_acquaintance)
        .post("/pairs/{id}/pause", Door::Staff(Action::EditPair), pause)
        .post("/pairs/{id}/pause/end", Door::Staff(Action::EditPair), resume)
        .post("/pairs/{id}/closure", Door::Staff(Action::EditPair), close)
        .post("/pairs/{id}/closure/removal", Door::Staff(Action::EditPair), reopen)
        .post("/pairs/{id}/after-contacts", Door::Staff(Action::EditPair), note_after_contact)
        .post("/pairs/{id}/outcomes", Door::Staff(Action::EditPair), record_outcome)
}

// ---- the list

#[derive(Template)]
#[template(path = "pairs/index.html")]
struct Index {
    page: Page,
    round_path: String,
    round_name: String,
    tabs: Vec<Tab>,
    filtered: bool,
    rows: Vec<ListRow>,
    pages: Pages,
}

struct Tab {
    href: String,
    label: String,
    count: i64,
    current: bool,
}

struct ListRow {
    path: String,
    mentor: String,
    mentee: String,
    badge: Badge,
    own: u32,
    own_needed: u32,
    own_text: String,
    gatherings: u32,
    gatherings_needed: u32,
    gatherings_text: String,
    last: String,
    behind: bool,
}

/// A state as a badge: colour, icon and word.
pub(crate) struct Badge {
    /// Modifier of the class `badge`, or empty.
    pub look: &'static str,
    /// Chooses the icon.
    pub word: StateWord,
    /// The word.
    pub label: String,
}

impl Badge {
    fn of(word: StateWord, words: &Words) -> Self {
        let look = match word {
            StateWord::Introduced => "badge--needs",
            StateWord::Active | StateWord::Completed => "badge--good",
            StateWord::Paused | StateWord::EndedEarly => "",
        };
        Self { look, word, label: words.t(&format!("pairs-state-{word}")) }
    }
}

/// Where a page of a long list stands in it.
pub(crate) struct Pages {
    /// First one shown, counted from 1.
    pub from: i64,
    /// Last one shown.
    pub to: i64,
    /// All there are.
    pub total: i64,
    /// The page before.
    pub earlier: Option<String>,
    /// The page after.
    pub later: Option<String>,
}

impl Pages {
    /// The `page`-th page (from 1) of `total` things; `address` is the path with its query, to which the page is added.
    pub fn new(page: i64, shown: i64, total: i64, address: &str) -> Self {
        let last = (total + shown - 1).max(shown) / shown;
        let page = page.clamp(1, last);
        let join = if address.contains('?') { '&' } else { '?' };
        let link = |page: i64| format!("{address}{join}page={page}");
        Self {
            from: (page - 1) * shown + 1,
            to: (page * shown).min(total),
            total,
            earlier: (page > 1).then(|| link(page - 1)),
            later: (page < last).then(|| link(page + 1)),
        }
    }

    /// How many come before the first one shown.
    pub fn offset(&self) -> i64 {
        self.from - 1
    }

    /// "51–100 of 512".
    pub fn shown(&self) -> Message {
        Message::new("pairs-pages-shown")
            .with("from", self.from)
            .with("to", self.to)
            .with("total", self.total)
    }

    /// Whether there is more than one page.
    pub fn several(&self) -> bool {
        self.earlier.is_some() || self.later.is_some()
    }
}

#[derive(Deserialize)]
struct Filter {
    #[serde(default)]
    state: String,
    #[serde(default)]
    page: String,
}

async fn index(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let of: Option<StateWord> = filter.state.parse().ok();
    let asked: i64 = filter.page.parse().unwrap_or(1);
    let (org, today) = (who.org.clone(), who.today);
    let (round, counts, pages, lines, tallies, called) = app
        .db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            let counts = store::count_by_state(&org, tx, id)?;
            let total = match of {
                Some(word) => counts.get(&word).copied().unwrap_or(0),
                None => counts.values().sum(),
            };
            let pages = Pages::new(asked, SHOWN, total, &address(&round, of));
            let lines = store::page_of_round(&org, tx, id, of, (pages.offset(), SHOWN))?;
            let tallies = store::tallies(&org, tx, store::Within::Round(id))?;
            let gatherings = crate::gatherings::store::of_round(&org, tx, id)?;
            let called: Vec<Date> = gatherings.iter().map(|one| one.on).filter(|on| *on <= today).collect();
            Ok::<_, PageError>((round, counts, pages, lines, tallies, called))
        })
        .await?;
    let words = round.method.words(&who.words);
    let rows = lines
        .into_iter()
        .map(|line| {
            let tally = tallies.get(&line.id).copied().unwrap_or_default();
            list_row(&line, &tally, &round, &called, who.today, &words)
        })
        .collect();
    let all: i64 = counts.values().sum();
    let everything =
        Tab { href: address(&round, None), label: words.t("pairs-all"), count: all, current: of.is_none() };
    let tabs = StateWord::ALL.iter().map(|word| Tab {
        href: address(&round, Some(*word)),
        label: words.t(&format!("pairs-state-{word}")),
        count: counts.get(word).copied().unwrap_or(0),
        current: of == Some(*word),
    });
    let mut page = Page::staff(&app, &who, words.t("pairs-title"));
    page.words = words.clone();
    html(&Index {
        page,
        round_path: round.path(),
        round_name: round.full_name(),
        tabs: std::iter::once(everything).chain(tabs).collect(),
        filtered: of.is_some(),
        rows,
        pages,
    })
}

fn address(round: &Round, of: Option<StateWord>) -> String {
    match of {
        Some(word) => format!("{}/pairs?state={word}", round.path()),
        None => format!("{}/pairs", round.path()),
    }
}

fn list_row(
    line: &store::Line,
    tally: &Tally,
    round: &Round,
    called: &[Date],
    today: Date,
    words: &Words,
) -> ListRow {
    let commitment = round.method.commitment;
    let progress = Progress::of(tally, commitment);
    let called = called.iter().filter(|on| **on >= line.introduced_on).count();
    let called = u32::try_from(called).unwrap_or(u32::MAX);
    let is_watched = match line.state {
        PairState::Introduced | PairState::Active => true,
        PairState::Paused { .. } | PairState::Completed { .. } | PairState::EndedEarly { .. } => false,
    };
    ListRow {
        path: format!("/pairs/{}", line.id),
        mentor: line.mentor.full_name(),
        mentee: line.mentee.full_name(),
        badge: Badge::of(line.state.word(), words),
        own: progress.own,
        own_needed: commitment.own_meetings,
        own_text: done_of_needed(progress.own, commitment.own_meetings, words),
        gatherings: progress.gatherings,
        gatherings_needed: commitment.gatherings,
        gatherings_text: done_of_needed(progress.gatherings, commitment.gatherings, words),
        last: tally.last.map_or_else(|| words.t("pairs-not-met-yet"), |last| words.date(last)),
        behind: is_watched && progress.behind(line.introduced_on, called, today).is_any(),
    }
}

/// "2 of 3", or "3 of 3, 1 more": what is beyond the commitment is not counted against it.
fn done_of_needed(done: u32, needed: u32, words: &Words) -> String {
    let message = Message::new(if done > needed { "pairs-done-and-more" } else { "pairs-done-of-needed" });
    let message = message.with("done", done.min(needed)).with("needed", needed);
    words.say(&if done > needed { message.with("more", done - needed) } else { message })
}

// ---- one pair

#[derive(Template)]
#[template(path = "pairs/show.html")]
struct Show {
    page: Page,
    path: String,
    round_path: String,
    round_name: String,
    mentor: PersonCard,
    mentee: PersonCard,
    badge: Badge,
    lead: String,
    note: Option<String>,
    is_open: bool,
    is_paused: bool,
    progress: ProgressCard,
    today: String,
    introduced_on: String,
    topics: Vec<TopicField>,
    why: Option<Why>,
    end_reasons: Vec<Offer>,
    whose: Vec<Offer>,
    outcome_kinds: Vec<Offer>,
    attributions: Vec<Offer>,
    in_touch: Vec<Offer>,
    timeline: Vec<Item>,
    form: Form,
    /// The section whose form was refused: it stays unfolded.
    open: &'static str,
}

impl Show {
    fn ended_how(&self) -> Vec<Offer> {
        [("completed", "pairs-closure-completed"), ("early", "pairs-closure-early")]
            .map(|(value, key)| self.form.offer("ended_how", value, self.page.t(key)))
            .into()
    }
}

struct PersonCard {
    path: String,
    name: String,
    initials: String,
    role: String,
    phone: Option<String>,
    phone_link: String,
    email: Option<String>,
    language: String,
}

struct ProgressCard {
    title: String,
    own: u32,
    own_needed: u32,
    own_text: String,
    gatherings: u32,
    gatherings_needed: u32,
    gatherings_text: String,
    extra: u32,
    sentences: Vec<String>,
}

/// Why these two, as it stood when they were approved.
struct Why {
    sentence: String,
    shared: Vec<String>,
    overridden: Vec<String>,
    note: Option<String>,
}

struct TopicField {
    name: String,
    label: String,
    help: String,
    value: String,
}

struct Item {
    day: Date,
    datetime: String,
    shown_day: String,
    look: &'static str,
    text: String,
    note: Option<String>,
    by: Option<String>,
    link: Option<String>,
    removal: Option<String>,
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<PairId>) -> Result<Response, PageError> {
    html(&draw(&app, &who, id, Form::empty(), "").await?)
}

async fn draw(app: &App, who: &Who, id: PairId, form: Form, open: &'static str) -> Result<Show, PageError> {
    let org = who.org.clone();
    let whole = app.db.read(move |tx| store::whole(&org, tx, id)).await?;
    let words = whole.round.method.words(&who.words);
    let (pair, round) = (&whole.pair, &whole.round);
    let method = &round.method;
    let form = with_defaults(form, &whole, who.today);
    let choices = |name: &str, choices: &[Choice]| -> Vec<Offer> {
        let offer =
            |choice: &Choice| form.offer(name, &choice.slug, method.text(&choice.label, words.language()));
        choices.iter().map(offer).collect()
    };
    let topics: Vec<TopicField> = method
        .getting_acquainted
        .iter()
        .map(|topic| {
            let name = format!("topic-{}", topic.slug);
            TopicField {
                label: method.text(&topic.label, words.language()).to_owned(),
                help: method.text(&topic.help, words.language()).to_owned(),
                value: form.value(&name).to_owned(),
                name,
            }
        })
        .collect();
    let (lead, note) = lead(&whole, who.today, &words);
    let title = words.ta2(
        "pairs-of-two",
        "mentorName",
        pair.mentor.person.given_name.as_str(),
        "menteeName",
        pair.mentee.person.given_name.as_str(),
    );
    let mut page = Page::staff(app, who, title);
    page.words = words.clone();
    Ok(Show {
        path: pair.path(),
        round_path: round.path(),
        round_name: round.full_name(),
        mentor: person_card(&pair.mentor, &words),
        mentee: person_card(&pair.mentee, &words),
        badge: Badge::of(pair.state.word(), &words),
        lead,
        note,
        is_open: pair.state.word().is_open(),
        is_paused: pair.state.word() == StateWord::Paused,
        progress: progress_card(&whole, who.today, &words),
        today: who.today.to_string(),
        introduced_on: pair.introduced_on.to_string(),
        why: why(&whole, &words),
        topics,
        end_reasons: choices("end_reason", &method.end_reasons),
        whose: [Side::Mentee, Side::Mentor]
            .map(|side| form.offer("outcome_whose", side, pair.on_side(side).person.given_name.as_str()))
            .into(),
        outcome_kinds: choices("outcome_kind", &method.outcomes),
        attributions: Attribution::ALL
            .iter()
            .map(|one| form.offer("attribution", one, words.t(&format!("pairs-attribution-{one}"))))
            .collect(),
        in_touch: [
            ("yes", "pairs-in-touch-yes"),
            ("no", "pairs-in-touch-no"),
            ("unknown", "pairs-in-touch-unknown"),
        ]
        .map(|(value, key)| form.offer("still_in_touch", value, words.t(key)))
        .into(),
        timeline: timeline(&whole, who, &words),
        page,
        form,
        open,
    })
}

/// What the forms hold before anybody has typed. A form that was sent keeps what was sent.
fn with_defaults(form: Form, whole: &Whole, today: Date) -> Form {
    let sent: Vec<String> = form.fields.iter().map(|(name, _)| name.to_owned()).collect();
    let mut fields = form.fields;
    let today = today.to_string();
    let mut defaults = vec![
        ("met_on".to_owned(), today.clone()),
        ("ended_on".to_owned(), today.clone()),
        ("contact_on".to_owned(), today.clone()),
        ("outcome_on".to_owned(), today),
        ("outcome_whose".to_owned(), Side::Mentee.word().to_owned()),
    ];
    for topic in &whole.round.method.getting_acquainted {
        if let Some(said) = whole.pair.acquainted.get(&topic.slug) {
            defaults.push((format!("topic-{}", topic.slug), said.clone()));
        }
    }
    for (name, value) in defaults {
        if !sent.contains(&name) {
            fields = fields.with(&name, value);
        }
    }
    Form { fields, faults: form.faults }
}

fn person_card(participation: &Participation, words: &Words) -> PersonCard {
    let person = &participation.person;
    let dialled = |letter: &char| letter.is_ascii_digit() || *letter == '+';
    PersonCard {
        path: participation.path(),
        name: person.full_name(),
        initials: person.initials(),
        role: match participation.side {
            Side::Mentor => words.t("pairs-the-mentor"),
            Side::Mentee => words.t("pairs-the-mentee"),
        },
        phone_link: person.phone.iter().flat_map(|phone| phone.chars()).filter(dialled).collect(),
        phone: person.phone.clone(),
        email: person.email.clone(),
        language: crate::words::language(&person.locale)
            .map_or_else(|| person.locale.clone(), |language| language.autonym.to_owned()),
    }
}

/// Where the pair stands, in a sentence, and the note beside it.
fn lead(whole: &Whole, today: Date, words: &Words) -> (String, Option<String>) {
    let pair = &whole.pair;
    let on = |key: &str, day: Date| Message::new(key).with("day", day);
    let message = match &pair.state {
        PairState::Introduced => on("pairs-lead-introduced", pair.introduced_on),
        PairState::Active => {
            let last = whole.held().last().unwrap_or(pair.introduced_on);
            on("pairs-lead-active", last).with("n", days_between(last, today))
        }
        PairState::Paused { since, until: None } => on("pairs-lead-paused", *since),
        PairState::Paused { since, until: Some(until) } => {
            on("pairs-lead-paused-until", *since).with("until", *until)
        }
        PairState::Completed { on: day } => on("pairs-lead-completed", *day),
        PairState::EndedEarly { on: day, reason, note } => {
            let method = &whole.round.method;
            let reason = method.label(&method.end_reasons, reason, words.language());
            let message = on("pairs-lead-ended-early", *day).with("reason", reason);
            return (words.say(&message), note.clone());
        }
    };
    (words.say(&message), None)
}

/// None for a pair whose reasons were not kept, or say nothing.
fn why(whole: &Whole, words: &Words) -> Option<Why> {
    let method = &whole.round.method;
    let Reasons { contributions, overridden, note, .. } =
        serde_json::from_value(whole.pair.reasons.clone()).ok()?;
    if contributions.is_empty() && overridden.is_empty() && note.is_none() {
        return None;
    }
    Some(Why {
        sentence: reasons::sentence(words, method, &contributions),
        shared: reasons::shared(words, method, &contributions),
        overridden: overridden.iter().map(|rule| reasons::broken(words, method, rule)).collect(),
        note,
    })
}

fn progress_card(whole: &Whole, today: Date, words: &Words) -> ProgressCard {
    let (pair, commitment) = (&whole.pair, whole.round.method.commitment);
    let progress = Progress::of(&whole.held().tally(), commitment);
    let mut sentences = Vec::new();
    if progress.is_met() {
        sentences.push(words.t("pairs-progress-met"));
    }
    match pair.state {
        PairState::Introduced | PairState::Active => {
            let due = pair.due_on(&commitment);
            let left = progress.months_left(pair.introduced_on, today);
            sentences.push(words.ta2("pairs-months-left", "n", left, "day", due));
            let behind = progress.behind(pair.introduced_on, whole.called(today), today);
            if behind.own > 0 {
                sentences.push(words.tn("pairs-behind-own", behind.own));
            }
            if behind.gatherings > 0 {
                sentences.push(words.tn("pairs-behind-gatherings", behind.gatherings));
            }
        }
        PairState::Paused { .. } | PairState::Completed { .. } | PairState::EndedEarly { .. } => {}
    }
    if progress.extra() > 0 {
        sentences.push(words.tn("pairs-extra-welcome", progress.extra()));
    }
    ProgressCard {
        title: words.ta2("pairs-commitment", "n", commitment.meetings(), "months", commitment.months),
        own: progress.own,
        own_needed: commitment.own_meetings,
        own_text: done_of_needed(progress.own, commitment.own_meetings, words),
        gatherings: progress.gatherings,
        gatherings_needed: commitment.gatherings,
        gatherings_text: done_of_needed(progress.gatherings, commitment.gatherings, words),
        extra: progress.extra(),
        sentences,
    }
}

/// What happened and what is to come, newest first. Meetings, outcomes and after-contacts stand at their own day; the
/// entries of the history that say the same a second time are left out.
fn timeline(whole: &Whole, who: &Who, words: &Words) -> Vec<Item> {
    let method = &whole.round.method;
    let item = |day: Date, look: &'static str, text: String| Item {
        day,
        datetime: day.to_string(),
        shown_day: words.date(day),
        look,
        text,
        note: None,
        by: None,
        link: None,
        removal: None,
    };
    let mut items = Vec::new();
    if whole.pair.state.word().is_open() {
        let due = whole.pair.due_on(&method.commitment);
        if due >= who.today {
            items.push(item(due, "", words.t("pairs-timeline-due")));
        }
    }
    for entry in &whole.history {
        let look = match &entry.event {
            Event::Met { .. } | Event::Outcome { .. } | Event::AfterContact { .. } => continue,
            Event::Paused { .. } | Event::EndedEarly { .. } | Event::MeetingRemoved { .. } => "is-needs",
            Event::Applied
            | Event::Imported { .. }
            | Event::WrittenIn
            | Event::Answered
            | Event::RoundMade
            | Event::SignUpOpened { .. }
            | Event::SignUpClosed
            | Event::Corrected
            | Event::InterviewBegun
            | Event::Interviewed
            | Event::Moved { .. }
            | Event::MethodChanged { .. }
            | Event::MoveTakenBack { .. }
            | Event::EligibilityNoted
            | Event::EligibilityOverruled { .. }
            | Event::ExpectationsConfirmed
            | Event::Introduced { .. }
            | Event::Acquainted
            | Event::Resumed
            | Event::Completed
            | Event::Reopened => "is-done",
        };
        let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
        let text = words.say(&entry.event.message());
        items.push(Item { by: entry.by.clone(), ..item(day, look, text) });
    }
    for meeting in &whole.meetings {
        let text = match meeting.minutes {
            Some(minutes) => words.tn("pairs-timeline-met-minutes", minutes),
            None => words.t("pairs-timeline-met"),
        };
        items.push(Item {
            note: meeting.note.clone(),
            removal: Some(format!("/meetings/{}/removal", meeting.id)),
            ..item(meeting.on, "is-done", text)
        });
    }
    for seen in whole.gatherings.iter().filter(|seen| seen.was_during(&whole.pair)) {
        let came = match (seen.mentor, seen.mentee) {
            (true, true) => "pairs-timeline-gathering-both",
            (true, false) => "pairs-timeline-gathering-mentor",
            (false, true) => "pairs-timeline-gathering-mentee",
            (false, false) if seen.on >= who.today => "pairs-timeline-gathering-planned",
            (false, false) => "pairs-timeline-gathering-nobody",
        };
        let look = match (seen.mentor && seen.mentee, seen.on >= who.today) {
            (true, _) => "is-done",
            (false, true) => "",
            (false, false) => "is-needs",
        };
        let text = Message::new(came)
            .with("title", seen.title.as_str())
            .with("mentorName", whole.pair.mentor.person.given_name.as_str())
            .with("menteeName", whole.pair.mentee.person.given_name.as_str());
        items.push(Item {
            link: Some(format!("/gatherings/{}", seen.id)),
            ..item(seen.on, look, words.say(&text))
        });
    }
    for outcome in &whole.outcomes {
        let person = if outcome.participation == whole.pair.mentor.id {
            &whole.pair.mentor.person
        } else {
            &whole.pair.mentee.person
        };
        let text = Message::new("pairs-timeline-outcome")
            .with("name", person.given_name.as_str())
            .with("outcome", method.label(&method.outcomes, &outcome.kind, words.language()))
            .with("attribution", words.t(&format!("pairs-attribution-{}", outcome.attribution)));
        items.push(Item { note: outcome.note.clone(), ..item(outcome.on, "is-done", words.say(&text)) });
    }
    for contact in &whole.after_contacts {
        let event = Event::AfterContact { still_in_touch: contact.still_in_touch };
        let text = words.say(&event.message());
        items.push(Item { note: contact.note.clone(), ..item(contact.on, "is-done", text) });
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.day));
    items
}

// ---- what is done there

/// A part of the pair's page with a form: its name, and the field beside which a refusal by the rules is said.
#[derive(Clone, Copy)]
struct Section {
    name: &'static str,
    field: &'static str,
}

const MEETING: Section = Section { name: "meeting", field: "met_on" };
const ACQUAINTANCE: Section = Section { name: "acquaintance", field: "acquaintance" };
const PAUSE: Section = Section { name: "pause", field: "paused_until" };
const CLOSURE: Section = Section { name: "closure", field: "ended_on" };
const AFTER_CONTACT: Section = Section { name: "after-contact", field: "contact_on" };
const OUTCOME: Section = Section { name: "outcome", field: "outcome_on" };

/// Draws the page again with what is wrong, and with everything that was typed.
async fn redraw(
    app: &App,
    who: &Who,
    id: PairId,
    sent: &Submission,
    section: Section,
    faults: Faults,
) -> Result<Response, PageError> {
    let form = Form::refused(sent.fields.clone(), faults);
    refused(&draw(app, who, id, form, section.name).await?)
}

/// What the rules refuse stands beside its field; everything else is a page of its own.
async fn or_redraw(
    app: &App,
    who: &Who,
    id: PairId,
    sent: &Submission,
    section: Section,
    done: Result<Response, PageError>,
) -> Result<Response, PageError> {
    match done {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add(section.field, message);
            redraw(app, who, id, sent, section, faults).await
        }
        done => done,
    }
}

fn parse_meeting(fields: &Fields) -> Result<NewMeeting, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("met_on", &mut faults).unwrap_or_default();
    let minutes = fields.number("minutes", 1, LONGEST_MEETING, &mut faults);
    let note = fields.long_text("met_note", &mut faults);
    faults.or(NewMeeting { on, minutes, note })
}

async fn log_meeting(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let new = match parse_meeting(&sent.fields) {
        Ok(new) => new,
        Err(faults) => return redraw(&app, &who, id, &sent, MEETING, faults).await,
    };
    let done = app
        .once(&who, &sent, move |who, tx| {
            let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
            let round = crate::programmes::store::find_round(&who.org, tx, pair.round)?;
            let event = pair.log_meeting(new.on, &held, round.starts_on, who.today)?;
            store::insert_meeting(&who.org, tx, id, &new, By::who(who))?;
            store::save(&who.org, tx, &pair, &event, By::who(who))?;
            Ok(Done::at(pair.path()).saying(Message::new("pairs-meeting-logged").with("day", new.on)))
        })
        .await;
    or_redraw(&app, &who, id, &sent, MEETING, done).await
}

async fn remove_meeting(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MeetingId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let meeting = store::find_meeting(&who.org, tx, id)?;
        let mut pair = store::lock(&who.org, tx, meeting.pair)?.pair;
        store::delete_meeting(&who.org, tx, id)?;
        pair.settle(store::held(&who.org, tx, &pair)?.has_met());
        let event = Event::MeetingRemoved { on: meeting.on };
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        let said = Message::new("pairs-meeting-removed").with("day", meeting.on);
        Ok(Done::at(pair.path()).saying(said))
    })
    .await
}

async fn set_acquaintance(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let longest = sent.fields.iter().map(|(_, value)| value.trim().chars().count()).max().unwrap_or(0);
    if longest > LONGEST_TEXT {
        let mut faults = Faults::new();
        let too_long = Message::new("fault-too-long").with("longest", LONGEST_TEXT).with("length", longest);
        faults.add(ACQUAINTANCE.field, too_long);
        return redraw(&app, &who, id, &sent, ACQUAINTANCE, faults).await;
    }
    let fields = sent.fields.clone();
    app.once(&who, &sent, move |who, tx| {
        let mut pair = store::lock(&who.org, tx, id)?.pair;
        let method = crate::programmes::store::find_round(&who.org, tx, pair.round)?.method;
        let said = |slug: &String| Some((slug.clone(), fields.text(&format!("topic-{slug}"))?));
        let acquainted: BTreeMap<String, String> =
            method.getting_acquainted.iter().filter_map(|topic| said(&topic.slug)).collect();
        if acquainted != pair.acquainted {
            pair.acquainted = acquainted;
            store::set_acquainted(&who.org, tx, &pair, By::who(who))?;
        }
        Ok(Done::at(pair.path()).saying(Message::new("pairs-acquaintance-kept")))
    })
    .await
}

async fn pause(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let until = sent.fields.day("paused_until", &mut faults);
    if !faults.is_empty() {
        return redraw(&app, &who, id, &sent, PAUSE, faults).await;
    }
    let done = app
        .once(&who, &sent, move |who, tx| {
            let mut pair = store::lock(&who.org, tx, id)?.pair;
            let event = pair.pause(who.today, until)?;
            store::save(&who.org, tx, &pair, &event, By::who(who))?;
            Ok(Done::at(pair.path()).saying(Message::new("pairs-paused")))
        })
        .await;
    or_redraw(&app, &who, id, &sent, PAUSE, done).await
}

async fn resume(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
        let event = pair.resume(held.has_met())?;
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-resumed")))
    })
    .await
}

/// How a pair ends, as the form says it.
enum Ending {
    Completed,
    Early { reason: String, note: Option<String> },
}

fn parse_closure(fields: &Fields) -> Result<(Date, Ending), Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("ended_on", &mut faults).unwrap_or_default();
    let note = fields.long_text("end_note", &mut faults);
    let ending = match fields.raw("ended_how") {
        "completed" => Ending::Completed,
        "early" => {
            let reason = fields.needed_line("end_reason", "pairs-closure-reason-missing", &mut faults);
            Ending::Early { reason, note }
        }
        _ => {
            faults.add("ended_how", Message::new("pairs-closure-how-missing"));
            Ending::Completed
        }
    };
    faults.or((on, ending))
}

async fn close(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (on, ending) = match parse_closure(&sent.fields) {
        Ok(closure) => closure,
        Err(faults) => return redraw(&app, &who, id, &sent, CLOSURE, faults).await,
    };
    let done = app
        .once(&who, &sent, move |who, tx| {
            let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
            let method = crate::programmes::store::find_round(&who.org, tx, pair.round)?.method;
            let (event, said) = match ending {
                Ending::Completed => (pair.complete(on, &held, who.today)?, "pairs-completed"),
                Ending::Early { reason, note } => {
                    known(&method.end_reasons, &reason, "pairs-closure-reason-missing")?;
                    (pair.end_early(on, reason, note, &held, who.today)?, "pairs-ended-early")
                }
            };
            store::save(&who.org, tx, &pair, &event, By::who(who))?;
            Ok(Done::at(pair.path()).saying(Message::new(said)))
        })
        .await;
    or_redraw(&app, &who, id, &sent, CLOSURE, done).await
}

/// A slug that the page offered; anything else was made up.
fn known(choices: &[Choice], slug: &str, missing: &str) -> Result<(), PageError> {
    if choices.iter().any(|choice| choice.slug == slug) {
        Ok(())
    } else {
        Err(PageError::Invalid(Message::new(missing)))
    }
}

async fn reopen(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
        let room = store::room(&who.org, tx, &pair)?;
        let event = pair.reopen(held.has_met(), &room)?;
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-reopened")))
    })
    .await
}

fn parse_after_contact(fields: &Fields) -> Result<AfterContact, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("contact_on", &mut faults).unwrap_or_default();
    let note = fields.long_text("contact_note", &mut faults);
    let still_in_touch = match fields.raw("still_in_touch") {
        "yes" => Some(true),
        "no" => Some(false),
        "unknown" => None,
        _ => {
            faults.add("still_in_touch", Message::new("pairs-in-touch-missing"));
            None
        }
    };
    faults.or(AfterContact { on, still_in_touch, note })
}

async fn note_after_contact(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let new = match parse_after_contact(&sent.fields) {
        Ok(new) => new,
        Err(faults) => return redraw(&app, &who, id, &sent, AFTER_CONTACT, faults).await,
    };
    let done = app
        .once(&who, &sent, move |who, tx| {
            let pair = store::lock(&who.org, tx, id)?.pair;
            pair.may_contact_after(new.on, who.today)?;
            store::insert_after_contact(&who.org, tx, &pair, &new, By::who(who))?;
            Ok(Done::at(pair.path()).saying(Message::new("pairs-after-contact-kept")))
        })
        .await;
    or_redraw(&app, &who, id, &sent, AFTER_CONTACT, done).await
}

struct NewOutcome {
    whose: Side,
    kind: String,
    attribution: Attribution,
    on: Date,
    note: Option<String>,
}

fn parse_outcome(fields: &Fields) -> Result<NewOutcome, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("outcome_on", &mut faults).unwrap_or_default();
    let note = fields.long_text("outcome_note", &mut faults);
    let kind = fields.needed_line("outcome_kind", "pairs-outcome-kind-missing", &mut faults);
    let whose = fields.choice("outcome_whose").unwrap_or_else(|| {
        faults.add("outcome_whose", Message::new("pairs-outcome-whose-missing"));
        Side::Mentee
    });
    let attribution = fields.choice("attribution").unwrap_or_else(|| {
        faults.add("attribution", Message::new("pairs-attribution-missing"));
        Attribution::Unrelated
    });
    faults.or(NewOutcome { whose, kind, attribution, on, note })
}

async fn record_outcome(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let new = match parse_outcome(&sent.fields) {
        Ok(new) => new,
        Err(faults) => return redraw(&app, &who, id, &sent, OUTCOME, faults).await,
    };
    let done = app
        .once(&who, &sent, move |who, tx| {
            let pair: Pair = store::lock(&who.org, tx, id)?.pair;
            let method = crate::programmes::store::find_round(&who.org, tx, pair.round)?.method;
            known(&method.outcomes, &new.kind, "pairs-outcome-kind-missing")?;
            pair.may_bring_outcome(new.on, who.today)?;
            let outcome = Outcome {
                id: OutcomeId::new(),
                participation: pair.on_side(new.whose).id,
                kind: new.kind,
                attribution: new.attribution,
                on: new.on,
                note: new.note,
            };
            store::insert_outcome(&who.org, tx, id, &outcome, By::who(who))?;
            Ok(Done::at(pair.path()).saying(Message::new("pairs-outcome-kept")))
        })
        .await;
    or_redraw(&app, &who, id, &sent, OUTCOME, done).await
}

// ---- refusals as pages

impl From<CannotIntroduce> for PageError {
    fn from(cannot: CannotIntroduce) -> Self {
        match cannot {
            CannotIntroduce::MentorFull { .. }
            | CannotIntroduce::MenteeTaken { .. }
            | CannotIntroduce::NotInPool { .. } => Self::Conflict(cannot.message()),
            CannotIntroduce::SamePerson | CannotIntroduce::OtherRound => Self::Invalid(cannot.message()),
            CannotIntroduce::Failed(error) => error.into(),
        }
    }
}

impl From<CannotLog> for PageError {
    fn from(cannot: CannotLog) -> Self {
        Self::Invalid(cannot.message())
    }
}

impl From<CannotPause> for PageError {
    fn from(cannot: CannotPause) -> Self {
        match cannot {
            CannotPause::AlreadyPaused { .. } | CannotPause::Ended { .. } => Self::Conflict(cannot.message()),
            CannotPause::UntilPast { .. } => Self::Invalid(cannot.message()),
        }
    }
}

impl From<CannotResume> for PageError {
    fn from(cannot: CannotResume) -> Self {
        Self::Conflict(cannot.message())
    }
}

impl From<CannotEnd> for PageError {
    fn from(cannot: CannotEnd) -> Self {
        match cannot {
            CannotEnd::AlreadyEnded { .. } => Self::Conflict(cannot.message()),
            CannotEnd::Future { .. }
            | CannotEnd::BeforeIntroduction { .. }
            | CannotEnd::MetLater { .. }
            | CannotEnd::NeverMet => Self::Invalid(cannot.message()),
        }
    }
}

impl From<CannotReopen> for PageError {
    fn from(cannot: CannotReopen) -> Self {
        Self::Conflict(cannot.message())
    }
}

impl From<CannotContact> for PageError {
    fn from(cannot: CannotContact) -> Self {
        match cannot {
            CannotContact::NotEnded => Self::Conflict(cannot.message()),
            CannotContact::Future { .. } | CannotContact::BeforeEnd { .. } => Self::Invalid(cannot.message()),
        }
    }
}

impl From<CannotRecordOutcome> for PageError {
    fn from(cannot: CannotRecordOutcome) -> Self {
        Self::Invalid(cannot.message())
    }
}
