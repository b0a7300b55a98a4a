//! One person's page, the first answer to them, and moving them by hand.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::pages::{ON_PAPER, badge, page_of};
use super::store::{self, PairLine};
use super::{Consent, Participation, Stage, joining};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::{ParticipationId, StageMoveId};
use crate::methods::Side;
use crate::programmes::Round;
use crate::stages::store::NewMove;
use crate::stages::{self, Move};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Value, Words};

/// The part of the site map about one person.
pub fn routes(site: Site) -> Site {
    let site = super::becoming::routes(site);
    site.get("/people/{id}", Door::Staff(Action::ReadPerson), show)
        .post("/people/{id}/answer", Door::Staff(Action::EditPerson), answer)
        .post("/people/{id}/stage", Door::Staff(Action::EditPerson), move_by_hand)
}

#[derive(Template)]
#[template(path = "people/show.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    round_path: String,
    round_name: String,
    has_training: bool,
    initials: String,
    is_mentee: bool,
    side: String,
    stage: String,
    badge: &'static str,
    days: i32,
    category: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    gender: Option<String>,
    birth_year: Option<i32>,
    area: Option<String>,
    language: &'static str,
    /// By which way they are written to, and that it has failed.
    way_to_write: String,
    way_failed: Option<String>,
    capacity: Option<String>,
    came: String,
    /// How they heard of us, and the campaign whose link they used.
    heard: Option<String>,
    message: Option<String>,
    consent: Option<String>,
    interview: Interview,
    to_answer: bool,
    pairs: Vec<PairShown>,
    others: Vec<Other>,
    alike: Vec<joining::store::Alike>,
    moves: Vec<Offer>,
    way: Vec<stages::pages::StepShown>,
    eligibility: Option<crate::eligibility::pages::Card>,
    expectations: Option<crate::expectations::pages::Card>,
    answers: Vec<crate::answers::pages::Told>,
    /// What was learned in earlier pairs that did not fit.
    learned: Vec<String>,
    /// The rounds in which this mentee can become a mentor.
    becomes_in: Vec<Offer>,
    given_name: String,
    open_pairs: i64,
    history: Vec<Told>,
}

/// Where the interview stands.
struct Interview {
    badge: &'static str,
    text: String,
    label: String,
    /// Whether it is the next thing to do.
    is_next: bool,
}

struct PairShown {
    path: String,
    with: String,
    state: String,
    since: String,
}

/// Another part the same human has or had.
struct Other {
    path: String,
    round: String,
    text: String,
}

struct Told {
    day: Date,
    written: String,
    text: String,
    reason: String,
    by: String,
}

/// Everything the page of a person shows.
struct Facts {
    round: Round,
    participation: Participation,
    interview_begun: bool,
    gates: stages::Facts,
    told_conditions: crate::eligibility::Told,
    known: crate::eligibility::Knowledge,
    confirmed: Option<crate::expectations::Confirmation>,
    origin: crate::recruitment::Origin,
    campaign: Option<String>,
    open_pairs: i64,
    pairs: Vec<PairLine>,
    learned: Vec<crate::pairs::trouble::Misfit>,
    becomes_in: Vec<(crate::ids::RoundId, String)>,
    others: Vec<(Participation, String)>,
    alike: Vec<joining::store::Alike>,
    history: Vec<history::Entry>,
}

async fn facts(app: &App, who: &Who, id: ParticipationId) -> Result<Facts, PageError> {
    let (org, today) = (who.org.clone(), who.today);
    app.db
        .read(move |tx| {
            let participation = store::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, participation.round)?;
            let mut others = Vec::new();
            for other in store::of_person(&org, tx, participation.person.id)? {
                if other.id != id {
                    let name = crate::programmes::store::find_round(&org, tx, other.round)?.full_name();
                    others.push((other, name));
                }
            }
            let confirmed = crate::expectations::store::of_method(&org, tx, &round.method, id)?;
            let origin = crate::recruitment::store::origin(&org, tx, id)?.unwrap_or_default();
            let campaign = match origin.campaign {
                Some(campaign) => Some(crate::recruitment::store::find(&org, tx, campaign)?.name),
                None => None,
            };
            let learned = crate::pairs::trouble::store::learned(&org, tx, participation.person.id, None)?;
            let parts: Vec<Participation> = others.iter().map(|(other, _)| other.clone()).collect();
            let rounds = crate::programmes::store::rounds(&org, tx)?;
            let becomes_in = super::becoming::rounds(&participation, &parts, &rounds, today);
            Ok(Facts {
                becomes_in: becomes_in.into_iter().map(|round| (round.id, round.full_name())).collect(),
                learned: learned.into_iter().map(|(_, misfit)| misfit).collect(),
                origin,
                campaign,
                interview_begun: store::interview_begun(&org, tx, id)?,
                told_conditions: crate::eligibility::store::find(&org, tx, id)?,
                known: crate::eligibility::store::knowledge(&org, tx, &participation)?,
                confirmed,
                gates: stages::store::facts(&org, tx, &round.method, &participation)?,
                open_pairs: store::count_open_pairs(&org, tx, id)?,
                pairs: store::pairs_of(&org, tx, id)?,
                history: history::of(&org, tx, id)?,
                alike: joining::store::alike(&org, tx, &participation.person)?,
                others,
                round,
                participation,
            })
        })
        .await
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let facts = facts(&app, &who, id).await?;
    html(&person_page(&app, &who, facts, Form::empty()))
}

/// "Newspaper or radio, Article in the local paper".
fn heard(words: &Words, origin: &crate::recruitment::Origin, campaign: Option<String>) -> Option<String> {
    let channel = origin.channel.map(|channel| words.t(&format!("guests-channel-{channel}")));
    let parts: Vec<String> = channel.into_iter().chain(campaign).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn person_page(app: &App, who: &Who, facts: Facts, form: Form) -> Show {
    let Facts {
        round,
        participation,
        interview_begun,
        gates,
        told_conditions,
        known,
        confirmed,
        origin,
        campaign,
        open_pairs,
        pairs,
        learned,
        becomes_in,
        others,
        alike,
        history,
    } = facts;
    let person = &participation.person;
    let page = page_of(app, who, &round, person.full_name());
    let words = page.words.clone();
    let method = &round.method;
    let stage = words.t(&format!("stage-{}", participation.stage));
    let came =
        Message::new(format!("people-came-{}", participation.source)).with("day", participation.applied_on);
    let consent = participation.application.consent.as_ref();
    let way = method.steps.of(participation.side);
    let moves = stages::moves(&participation, way, &gates, open_pairs);
    let to_label = |to: &Stage| form.offer("to", to, words.t(&format!("stage-{to}")));
    Show {
        path: participation.path(),
        round_path: round.path(),
        round_name: round.full_name(),
        has_training: !round.method.training.is_empty(),
        initials: person.initials(),
        is_mentee: participation.side == Side::Mentee,
        side: words.t(&format!("side-{}", participation.side)),
        badge: badge(participation.stage),
        days: participation.days_at_stage(who.today),
        stage,
        category: participation
            .category
            .as_deref()
            .map(|slug| method.label(&method.target.categories, slug, words.language())),
        email: person.email.clone(),
        phone: person.phone.clone(),
        gender: person.gender.map(|gender| words.t(&format!("gender-{gender}"))),
        birth_year: person.birth_year,
        area: person
            .area
            .as_deref()
            .map(|slug| method.label(&method.interview.areas, slug, words.language())),
        language: crate::words::language(&person.locale).map_or("–", |language| language.autonym),
        way_to_write: crate::outbox::person::way(&words, person),
        way_failed: crate::outbox::person::failed(&words, person),
        capacity: (participation.side == Side::Mentor)
            .then(|| words.tn("people-capacity-told", participation.capacity)),
        came: words.say(&came),
        heard: heard(&words, &origin, campaign),
        message: participation.application.message.clone(),
        consent: consent.map(|consent| consent_in_words(&words, consent)),
        interview: interview(&words, &participation, interview_begun),
        to_answer: participation.may_be_answered().is_ok(),
        pairs: pairs.iter().map(|pair| pair_shown(&words, pair)).collect(),
        becomes_in: becomes_in.iter().map(|(id, name)| form.offer("becomes_in", id, name.as_str())).collect(),
        given_name: person.given_name.clone(),
        learned: learned
            .iter()
            .map(|misfit| crate::pairs::trouble::pages::learned_line(&words, misfit))
            .collect(),
        others: others.iter().map(|(other, round)| other_shown(&words, other, round)).collect(),
        alike,
        moves: moves.iter().map(to_label).collect(),
        way: stages::pages::way(&words, method, &participation, &gates),
        eligibility: crate::eligibility::pages::card(
            &words,
            method,
            participation.side,
            &told_conditions,
            &known,
        ),
        answers: crate::answers::pages::told(&words, method, &known.answers),
        expectations: crate::expectations::pages::card(&words, &round, confirmed.as_ref()),
        open_pairs,
        history: history.into_iter().map(|entry| told(&words, who, entry)).collect(),
        form,
        page,
    }
}

fn consent_in_words(words: &Words, consent: &Consent) -> String {
    let key = if consent.text == ON_PAPER { "people-consent-paper" } else { "people-consent-given" };
    let language = crate::words::language(&consent.locale).map_or("–", |language| language.autonym);
    words.ta2(key, "day", consent.on, "language", language)
}

fn interview(words: &Words, participation: &Participation, begun: bool) -> Interview {
    match (participation.interviewed_on, begun) {
        (Some(on), _) => Interview {
            badge: "good",
            text: words.ta("people-interview-done", "day", on),
            label: words.t("people-interview-read"),
            is_next: false,
        },
        (None, true) => Interview {
            badge: "needs",
            text: words.t("people-interview-begun"),
            label: words.t("people-interview-continue"),
            is_next: true,
        },
        (None, false) => Interview {
            badge: "",
            text: words.t("people-interview-none"),
            label: words.t("people-interview-begin"),
            is_next: participation.stage.waits() && participation.answered_on.is_some(),
        },
    }
}

fn pair_shown(words: &Words, pair: &PairLine) -> PairShown {
    let since = match pair.ended_on {
        Some(ended) => words.ta2("people-pair-span", "start", pair.introduced_on, "end", ended),
        None => words.ta("people-pair-since", "day", pair.introduced_on),
    };
    PairShown {
        path: format!("/pairs/{}", pair.id),
        with: pair.other.person.full_name(),
        state: words.t(&format!("people-pair-{}", pair.state)),
        since,
    }
}

fn other_shown(words: &Words, other: &Participation, round: &str) -> Other {
    let label = |key: String| Value::Text(words.t(&key));
    Other {
        path: other.path(),
        round: round.to_owned(),
        text: words.ta2(
            "people-other-part",
            "side",
            label(format!("side-{}", other.side)),
            "stage",
            label(format!("stage-{}", other.stage)),
        ),
    }
}

fn told(words: &Words, who: &Who, entry: history::Entry) -> Told {
    let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
    let text = words.say(&entry.event.message());
    let reason = if let Event::Moved { reason: Some(reason), .. } | Event::EligibilityOverruled { reason } =
        entry.event
    {
        reason
    } else {
        String::new()
    };
    Told { day, written: words.date(day), text, reason, by: entry.by.unwrap_or_default() }
}

async fn answer(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let text = sent.fields.long_text("text", &mut faults);
    if let Err(faults) = faults.or(()) {
        let facts = facts(&app, &who, id).await?;
        return refused(&person_page(&app, &who, facts, Form::refused(sent.fields, faults)));
    }
    app.once(&who, &sent, move |who, tx| {
        let mut participation = store::lock(&who.org, tx, id)?.0;
        participation.may_be_answered()?;
        participation.answered_on = Some(who.today);
        store::update_participation(&who.org, tx, &participation)?;
        history::record(&who.org, tx, id, Some(who.id), &Event::Answered, who.now)?;
        let organisation = crate::organisations::store::own(&who.org, tx)?;
        let person = &participation.person;
        let name = person.full_name();
        let said = match super::mail::answer(&organisation, &who.session.name, person, text.as_deref()) {
            Some(mail) => {
                crate::outbox::store::send(tx, &mail, who.now)?;
                Message::new("people-answer-sent").with("name", name)
            }
            None => Message::new("people-answer-noted").with("name", name),
        };
        Ok(Done::at(participation.path()).saying(said))
    })
    .await
}

async fn move_by_hand(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let to = sent.fields.choice::<Stage>("to");
    if to.is_none() {
        faults.add("to", Message::new("people-move-missing"));
    }
    let reason = sent.fields.line("reason", &mut faults);
    let Some(to) = to.filter(|_| faults.is_empty()) else {
        let facts = facts(&app, &who, id).await?;
        return refused(&person_page(&app, &who, facts, Form::refused(sent.fields, faults)));
    };
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let participation = store::lock(&who.org, tx, id)?.0;
        let round = crate::programmes::store::find_round(&who.org, tx, participation.round)?;
        let facts = stages::store::facts(&who.org, tx, &round.method, &participation)?;
        let open_pairs = store::count_open_pairs(&who.org, tx, id)?;
        let way = round.method.steps.of(participation.side);
        let reached = stages::moved(&participation, way, &facts, Move::To(to), open_pairs)?;
        let new =
            NewMove { together: StageMoveId::new(), to: reached, trained: to == Stage::Trained, reason };
        stages::store::move_by_hand(who, tx, &base_url, &participation, &new)?;
        let said = Message::new("people-moved")
            .with("name", participation.person.full_name())
            .with("stage", Value::Words(format!("stage-{reached}")));
        Ok(Done::at(participation.path()).saying(said))
    })
    .await
}
