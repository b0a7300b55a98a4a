//! The page of one pair, with everything that is done there.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::store::{self, By, Whole};
use super::timeline::{Item, timeline};
use super::{
    Attribution, CannotIntroduce, PairState, Progress, StateWord, after_contacts, agreement, contacts,
    endings, fallbacks, goals, goodbye, hand_over, list, meetings, months_left, outcomes, pauses, rhythm,
    telling, trouble,
};
use crate::access::Action;
use crate::db::Tx;
use crate::ids::PairId;
use crate::methods::{Choice, Side};
use crate::people::{Participation, days_between};
use crate::programmes::{Round, commitment_in_words};
use crate::proposals::{Reasons, reasons};
use crate::web::form::LONGEST_TEXT;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The pairs' part of the site map.
pub fn routes(site: Site) -> Site {
    let site = site.get("/pairs/{id}", Door::Staff(Action::ReadPair), show).post(
        "/pairs/{id}/acquaintance",
        Door::Staff(Action::EditPair),
        set_acquaintance,
    );
    let site = list::pages::routes(site);
    let site = meetings::pages::routes(site);
    let site = contacts::pages::routes(site);
    let site = telling::pages::routes(site);
    let site = goals::pages::routes(site);
    let site = pauses::pages::routes(site);
    let site = hand_over::pages::routes(site);
    let site = trouble::pages::routes(site);
    let site = goodbye::pages::routes(site);
    let site = agreement::pages::routes(site);
    let site = endings::pages::routes(site);
    let site = after_contacts::pages::routes(site);
    outcomes::pages::routes(site)
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
    /// Of a state.
    pub fn of(word: StateWord, words: &Words) -> Self {
        let look = match word {
            StateWord::Introduced => "badge--needs",
            StateWord::Active | StateWord::Completed => "badge--good",
            StateWord::Paused | StateWord::EndedEarly => "",
        };
        Self { look, word, label: words.t(&format!("pairs-state-{word}")) }
    }
}

/// "2 of 3", or "3 of 3, 1 more": what is beyond the commitment is not counted against it. Only "2" where no number is
/// asked for.
pub(super) fn done_of_needed(done: u32, needed: u32, words: &Words) -> String {
    if needed == 0 {
        return done.to_string();
    }
    let message = Message::new(if done > needed { "pairs-done-and-more" } else { "pairs-done-of-needed" });
    let message = message.with("done", done.min(needed)).with("needed", needed);
    words.say(&if done > needed { message.with("more", done - needed) } else { message })
}

#[derive(Template)]
#[template(path = "pairs/show.html")]
struct Show {
    page: Page,
    path: String,
    round_path: String,
    round_name: String,
    mentor: PersonCard,
    mentee: PersonCard,
    mentor_talked: Talked,
    mentee_talked: Talked,
    badge: Badge,
    lead: String,
    note: Option<String>,
    is_open: bool,
    is_paused: bool,
    /// What they told that somebody has to help with.
    waiting: Vec<telling::in_words::Waiting>,
    /// Concerns, and that it does not fit.
    trouble: trouble::pages::Card,
    /// Who looks after them.
    keeping: hand_over::pages::Card,
    /// Who was last sent a link, and when.
    links: Vec<String>,
    progress: ProgressCard,
    agreement: Option<AgreementCard>,
    goals: Option<goals::Summary>,
    /// What they have chosen to do together, and how it was.
    ideas: Vec<String>,
    closing: Option<endings::closing::Card>,
    /// How it was, and what they wish next.
    goodbye: Option<goodbye::pages::Card>,
    /// The method asks something of its own when a pair ends.
    asks_at_end: bool,
    /// They have done all they promised before their time is over.
    reached_early: bool,
    today: String,
    introduced_on: String,
    topics: Vec<TopicField>,
    why: Option<Why>,
    /// Why the mentor is not a local one.
    elsewhere: Option<String>,
    end_reasons: Vec<Offer>,
    whose: Vec<Offer>,
    outcome_kinds: Vec<Offer>,
    attributions: Vec<Offer>,
    in_touch: Vec<Offer>,
    jobs: Vec<Offer>,
    studies: Vec<Offer>,
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

/// Whether the two signed; none where the method has no agreement.
struct AgreementCard {
    is_signed: bool,
    text: String,
}

/// One of the two, and how they are reached.
pub(super) struct PersonCard {
    path: String,
    pub name: String,
    pub given_name: String,
    initials: String,
    role: String,
    pub phone: Option<String>,
    pub phone_link: String,
    pub email: Option<String>,
    pub language: String,
}

/// When somebody last talked with one of the two, and when it is time again.
struct Talked {
    last: String,
    due: Option<String>,
}

struct ProgressCard {
    title: String,
    /// Whether a number of meetings was promised; else `sentences` begins with the method's own words.
    is_counted: bool,
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

/// What the address can ask for.
#[derive(Deserialize)]
struct Asked {
    /// A section that is to be unfolded.
    #[serde(default)]
    open: String,
}

async fn show(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let known = [hand_over::pages::HAND_OVER.name, goodbye::pages::EVALUATION.name];
    let open = known.into_iter().find(|name| *name == asked.open).unwrap_or("");
    html(&draw(&app, &who, id, Form::empty(), open).await?)
}

async fn draw(app: &App, who: &Who, id: PairId, form: Form, open: &'static str) -> Result<Show, PageError> {
    let (org, reader, today) = (who.org.clone(), who.id, who.today);
    let (whole, fallback, troubles, said, desks) = app
        .db
        .read(move |tx| {
            let whole = store::whole(&org, tx, id)?;
            let troubles = trouble::pages::facts(&org, tx, &whole.pair, reader, today)?;
            let said = goodbye::store::of_pair(&org, tx, id)?;
            let desks = trouble::store::desks_on(&org, tx, today)?;
            Ok::<_, PageError>((whole, fallbacks::store::find(&org, tx, id)?, troubles, said, desks))
        })
        .await?;
    let words = whole.round.method.words(&who.words);
    let (pair, round) = (&whole.pair, &whole.round);
    let method = &round.method;
    let form = with_defaults(form, &whole, who.today);
    let choices = |name: &str, choices: &[Choice]| -> Vec<Offer> {
        let offer =
            |choice: &Choice| form.offer(name, &choice.slug, method.text(&choice.label, words.language()));
        choices.iter().map(offer).collect()
    };
    let kept = |name: &str| -> Vec<Offer> {
        let label = |kept: &goodbye::Kept| words.t(&format!("goodbyes-kept-{kept}"));
        goodbye::Kept::ALL.iter().map(|kept| form.offer(name, kept, label(kept))).collect()
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
    let talked = |side| Talked {
        last: contacts::pages::last(&words, &whole, side),
        due: contacts::pages::due(&words, &whole, side),
    };
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
        mentor_talked: talked(Side::Mentor),
        mentee_talked: talked(Side::Mentee),
        badge: Badge::of(pair.state.word(), &words),
        lead,
        note,
        is_open: pair.state.word().is_open(),
        is_paused: pair.state.word() == StateWord::Paused,
        waiting: telling::in_words::waiting(&whole, &words),
        keeping: hand_over::pages::card(&words, pair, &desks, reader, &form),
        trouble: trouble::pages::card(&words, pair, &troubles, &form),
        links: telling::in_words::links(&whole, &words),
        progress: progress_card(&whole, who.today, &words),
        agreement: agreement_card(&whole, &words),
        goals: goals::summary(&words, method, pair, &whole.goals),
        ideas: crate::ideas::pages::told(&whole.ideas, &words),
        closing: endings::closing::card(&words, &whole),
        goodbye: goodbye::pages::card(&words, pair, &said, &form),
        asks_at_end: endings::closing::is_asked(round),
        reached_early: Progress::of(&whole.held().tally(), method.commitment).is_met()
            && pair.due_on(round).is_none_or(|due| who.today < due),
        today: who.today.to_string(),
        introduced_on: pair.introduced_on.to_string(),
        why: why(&whole, &words),
        elsewhere: fallback.map(|fallback| elsewhere(&words, round, &fallback)),
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
        jobs: kept("job"),
        studies: kept("study"),
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

pub(super) fn person_card(participation: &Participation, words: &Words) -> PersonCard {
    let person = &participation.person;
    let dialled = |letter: &char| letter.is_ascii_digit() || *letter == '+';
    PersonCard {
        path: participation.path(),
        name: person.full_name(),
        given_name: person.given_name.clone(),
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

fn agreement_card(whole: &Whole, words: &Words) -> Option<AgreementCard> {
    whole.round.method.agreement.as_ref()?;
    Some(match &whole.signed {
        Some(signed) => AgreementCard {
            is_signed: true,
            text: words.ta2("pairs-agreement-signed", "day", signed.on, "version", signed.version.as_str()),
        },
        None => AgreementCard { is_signed: false, text: words.t("pairs-agreement-not-signed") },
    })
}

/// Where the two live, and why the mentor is not a local one.
fn elsewhere(words: &Words, round: &Round, fallback: &fallbacks::Fallback) -> String {
    let area = |slug: &str| round.method.label(&round.method.interview.areas, slug, words.language());
    let why = match fallback.reason {
        fallbacks::Reason { margin: Some(margin @ 1..), .. } => words.tn("fallback-better-by", margin),
        fallbacks::Reason { why, .. } => words.t(&format!("fallback-{why}")),
    };
    let message = Message::new("fallback-of-pair")
        .with("mentorArea", area(&fallback.mentor_area))
        .with("menteeArea", area(&fallback.mentee_area))
        .with("why", why);
    words.say(&message)
}

fn progress_card(whole: &Whole, today: Date, words: &Words) -> ProgressCard {
    let (pair, commitment) = (&whole.pair, whole.round.method.commitment);
    let progress = Progress::of(&whole.held().tally(), commitment);
    let title = if commitment.is_counted() {
        words.ta2("pairs-commitment", "n", commitment.meetings(), "months", commitment.months)
    } else {
        words.t("rounds-promise")
    };
    let mut sentences = Vec::new();
    if !commitment.is_counted() {
        sentences.push(commitment_in_words(words, &whole.round.method, Some(whole.round.ends_on)));
    }
    if progress.is_met() {
        sentences.push(words.t("pairs-progress-met"));
    }
    match pair.state {
        PairState::Introduced | PairState::Active => {
            if let Some(rhythm) = commitment.rhythm {
                let held = &whole.meetings;
                sentences.extend(rhythm::sentences(words, &rhythm, held, pair.introduced_on, today));
            }
            if let Some(due) = pair.due_on(&whole.round) {
                let left = months_left(due, today);
                sentences.push(words.ta2("pairs-months-left", "n", left, "day", due));
            }
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
        title,
        is_counted: commitment.is_counted(),
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

// ---- what is done there

/// A part of the pair's page with a form: its name, and the field beside which a refusal by the rules is said.
#[derive(Clone, Copy)]
pub(super) struct Section {
    /// Its name.
    pub name: &'static str,
    /// Beside it.
    pub field: &'static str,
}

const ACQUAINTANCE: Section = Section { name: "acquaintance", field: "acquaintance" };

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

/// Does what a form of the page asks for. What is wrong with the form, and what the rules refuse, stands beside its field
/// with everything that was typed; everything else is a page of its own.
pub(super) async fn act<New: Send + 'static>(
    app: &App,
    who: &Who,
    id: PairId,
    sent: &Submission,
    section: Section,
    parsed: Result<New, Faults>,
    work: impl FnOnce(&Who, &mut Tx, New) -> Result<Done, PageError> + Send + 'static,
) -> Result<Response, PageError> {
    let new = match parsed {
        Ok(new) => new,
        Err(faults) => return redraw(app, who, id, sent, section, faults).await,
    };
    match app.once(who, sent, move |who, tx| work(who, tx, new)).await {
        Err(PageError::Invalid(message)) => {
            let mut faults = Faults::new();
            faults.add(section.field, message);
            redraw(app, who, id, sent, section, faults).await
        }
        done => done,
    }
}

/// A slug that the page offered; anything else was made up.
pub(super) fn known(choices: &[Choice], slug: &str, missing: &str) -> Result<(), PageError> {
    if choices.iter().any(|choice| choice.slug == slug) {
        Ok(())
    } else {
        Err(PageError::Invalid(Message::new(missing)))
    }
}

/// The topics are known once the pair is; their length is not theirs to decide.
fn parse_acquaintance(fields: &Fields) -> Result<Fields, Faults> {
    let mut faults = Faults::new();
    let longest = fields.iter().map(|(_, value)| value.trim().chars().count()).max().unwrap_or(0);
    if longest > LONGEST_TEXT {
        let too_long = Message::new("fault-too-long").with("longest", LONGEST_TEXT).with("length", longest);
        faults.add(ACQUAINTANCE.field, too_long);
    }
    faults.or(fields.clone())
}

async fn set_acquaintance(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let parsed = parse_acquaintance(&sent.fields);
    act(&app, &who, id, &sent, ACQUAINTANCE, parsed, move |who, tx, fields| {
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
