//! The agreement on a page that prints, in the languages of the two, and the day they signed it.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::{CannotSign, Signed, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::PairId;
use crate::methods::Texts;
use crate::methods::promises::{Agreement, fill};
use crate::organisations::{Organisation, store as organisations};
use crate::pairs::{Pair, store as pairs};
use crate::programmes::{Round, lasts, store as programmes};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The agreement's part of the site map.
pub(in crate::pairs) fn routes(site: Site) -> Site {
    site.get("/pairs/{id}/agreement", Door::Staff(Action::ReadPair), show)
        .post("/pairs/{id}/agreement", Door::Staff(Action::EditPair), sign)
        .post("/pairs/{id}/agreement/removal", Door::Staff(Action::EditPair), take_back)
}

impl From<CannotSign> for PageError {
    fn from(cannot: CannotSign) -> Self {
        Self::Invalid(cannot.message())
    }
}

#[derive(Template)]
#[template(path = "pairs/agreement.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    pair_name: String,
    signed: Option<String>,
    introduced_on: String,
    today: String,
    sheets: Vec<Sheet>,
}

/// The agreement in one language.
struct Sheet {
    lang: &'static str,
    dir: &'static str,
    organisation: String,
    title: String,
    between: String,
    text: Vec<String>,
    promise_title: String,
    promise: Vec<String>,
    parts: Vec<(String, Vec<String>)>,
    signatures: Vec<String>,
    place_and_date: String,
}

/// Everything the sheet says.
struct Found {
    pair: Pair,
    round: Round,
    organisation: Organisation,
    agreement: Agreement,
    signed: Option<Signed>,
}

async fn find(app: &App, who: &Who, id: PairId) -> Result<Found, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let pair = pairs::find(&org, tx, id)?;
            let round = programmes::find_round(&org, tx, pair.round)?;
            let agreement = round.method.agreement.clone().ok_or(PageError::NotFound)?;
            let organisation = organisations::own(&org, tx)?;
            let signed = store::find(&org, tx, id)?;
            Ok(Found { pair, round, organisation, agreement, signed })
        })
        .await
}

/// The languages of the two, the mentor's first, each once.
fn languages(pair: &Pair) -> Vec<Words> {
    let mut tags = vec![pair.mentor.person.locale.as_str()];
    if pair.mentee.person.locale != tags[0] {
        tags.push(&pair.mentee.person.locale);
    }
    tags.into_iter().map(Words::for_tag).collect()
}

fn sheet(found: &Found, plain: &Words) -> Sheet {
    let Found { pair, round, organisation, agreement, .. } = found;
    let method = &round.method;
    let words = method.words(plain);
    let value = |name: &str| variable(name, found, &words);
    let texts = |texts: &[Texts]| -> Vec<String> {
        texts.iter().map(|text| fill(method.text(text, words.language()), value)).collect()
    };
    let mut parts = vec![
        (words.t("agreement-mentor"), texts(&agreement.mentor)),
        (words.t("agreement-mentee"), texts(&agreement.mentee)),
    ];
    if let Some(expectations) = &method.expectations {
        parts.push((words.t("expectations-rules"), texts(&expectations.rules)));
    }
    parts.retain(|(_, lines)| !lines.is_empty());
    let (mentor, mentee) = (pair.mentor.person.full_name(), pair.mentee.person.full_name());
    Sheet {
        lang: words.tag(),
        dir: words.dir(),
        organisation: organisation.name.clone(),
        title: words.t("agreement-title"),
        between: words.ta2("agreement-between", "mentorName", mentor.as_str(), "menteeName", mentee.as_str()),
        text: texts(&agreement.text),
        promise_title: words.t("agreement-promise"),
        promise: promise(round, pair, &words),
        parts,
        signatures: vec![mentor, mentee, organisation.name.clone()],
        place_and_date: words.t("agreement-place-and-date"),
    }
}

/// How long and how often, in the sentences that stand on the sign-up page.
fn promise(round: &Round, pair: &Pair, words: &Words) -> Vec<String> {
    let method = &round.method;
    let commitment = &method.commitment;
    let mut said = vec![match pair.due_on(round) {
        Some(until) => words.ta2("agreement-from-until", "from", pair.introduced_on, "until", until),
        None => lasts(words, method, Some(round.ends_on)),
    }];
    if commitment.is_counted() {
        said.push(words.tn("intake-meetings", commitment.meetings()));
    }
    if commitment.gatherings > 0 {
        let (own, gatherings) = (commitment.own_meetings, commitment.gatherings);
        said.push(words.ta2("intake-meetings-of-which", "own", own, "gatherings", gatherings));
    }
    let in_words = method.text(&method.commitment_in_words, words.language());
    if !in_words.is_empty() {
        said.push(in_words.to_owned());
    }
    if commitment.extra_welcome {
        said.push(words.t("intake-extra"));
    }
    said
}

fn variable(name: &str, found: &Found, words: &Words) -> String {
    let Found { pair, round, organisation, .. } = found;
    let commitment = &round.method.commitment;
    match name {
        "mentor" => pair.mentor.person.full_name(),
        "mentee" => pair.mentee.person.full_name(),
        "organisation" => organisation.name.clone(),
        "programme" => round.programme_name.clone(),
        "from" => words.date(pair.introduced_on),
        "until" => {
            pair.due_on(round).map_or_else(|| words.t("agreement-until-not-needed"), |due| words.date(due))
        }
        "months" => words.number(commitment.months),
        "meetings" => words.number(commitment.meetings()),
        "own_meetings" => words.number(commitment.own_meetings),
        "gatherings" => words.number(commitment.gatherings),
        _ => String::new(),
    }
}

fn draw(app: &App, who: &Who, found: &Found, form: Form) -> Show {
    let words = found.round.method.words(&who.words);
    let mut page = Page::staff(app, who, words.t("pairs-agreement"));
    page.words = words.clone();
    let people = (&found.pair.mentor.person.given_name, &found.pair.mentee.person.given_name);
    let signed = |signed: &Signed| {
        words.ta2("pairs-agreement-signed", "day", signed.on, "version", signed.version.as_str())
    };
    Show {
        path: found.pair.path(),
        pair_name: words.ta2("pairs-of-two", "mentorName", people.0, "menteeName", people.1),
        signed: found.signed.as_ref().map(signed),
        introduced_on: found.pair.introduced_on.to_string(),
        today: who.today.to_string(),
        sheets: languages(&found.pair).iter().map(|language| sheet(found, language)).collect(),
        form,
        page,
    }
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<PairId>) -> Result<Response, PageError> {
    let found = find(&app, &who, id).await?;
    let form = Form::filled(Fields::default().with("signed_on", who.today));
    html(&draw(&app, &who, &found, form))
}

async fn sign(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let on: Option<Date> = sent.fields.needed_day("signed_on", &mut faults);
    let again = |why: Faults| Form::refused(sent.fields.clone(), why);
    let Some(on) = on else {
        let found = find(&app, &who, id).await?;
        return refused(&draw(&app, &who, &found, again(faults)));
    };
    let done = app.once(&who, &sent, move |who, tx| {
        let pair = pairs::lock(&who.org, tx, id)?.pair;
        let method = programmes::find_round(&who.org, tx, pair.round)?.method;
        let version = method.agreement.ok_or(PageError::NotFound)?.version;
        let (signed, event) = pair.sign(&version, on, who.today)?;
        store::save(&who.org, tx, id, &signed)?;
        history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-agreement-noted")))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("signed_on", why);
            let found = find(&app, &who, id).await?;
            refused(&draw(&app, &who, &found, again(faults)))
        }
        answer => answer,
    }
}

async fn take_back(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let pair = pairs::lock(&who.org, tx, id)?.pair;
        if store::remove(&who.org, tx, id)? {
            history::record(&who.org, tx, id, Some(who.id), &Event::AgreementNotSigned, who.now)?;
        }
        Ok(Done::at(format!("{}/agreement", pair.path())).saying(Message::new("pairs-agreement-taken-back")))
    })
    .await
}
