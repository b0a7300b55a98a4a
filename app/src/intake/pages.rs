//! The public sign-up page: is this for me, what does it ask of me, sign up in five minutes.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{SignUp, store};
use crate::answers::pages::{Asked, Reader, shown};
use crate::answers::{self, Answers};
use crate::eligibility::{Knowledge, Told, refusals};
use crate::interest::Interested;
use crate::methods::promises::Condition;
use crate::methods::questions::{AskedIn, Question, asked};
use crate::methods::{Method, Side};
use crate::organisations::Organisation;
use crate::people::pages::{Choices, choices};
use crate::programmes::address::{Found, find};
use crate::programmes::{Round, lasts};
use crate::recruitment::{Origin, campaign_of};
use crate::staff::hash_secret;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Offer, Page, PageError, Site, Submission, Visitor};

/// Signing up's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/apply/{organisation}/{programme}", Door::Public, new)
        .post("/apply/{organisation}/{programme}", Door::Public, create)
        .get("/apply/{organisation}/{programme}/thanks", Door::Public, thanks)
}

#[derive(Template)]
#[template(path = "intake/new.html")]
struct New {
    page: Page,
    form: Form,
    path: String,
    organisation: Organisation,
    summary: String,
    aims: Vec<String>,
    target: String,
    /// How long a pair lasts.
    lasts: String,
    commitment_in_words: String,
    commitment: crate::methods::Commitment,
    both_learn: bool,
    side: Option<Side>,
    /// This edition takes certain genders: without knowing, nobody can be taken.
    gender_needed: bool,
    choices: Choices,
    questions: Vec<Asked>,
    conditions: Vec<Offer>,
    /// Why it may not be for them, once they sent the form without a tick.
    refusals: Vec<String>,
    way_on: String,
    told: Option<crate::expectations::Told>,
    channels: Vec<Offer>,
    /// The campaign whose link they used: its name, and what the next address must carry on.
    campaign: Option<String>,
    from: String,
    /// Where somebody who is not sure yet leaves a name.
    tell_more: String,
}

impl New {
    fn is_mentor(&self) -> bool {
        self.side == Some(Side::Mentor)
    }
}

#[derive(Template)]
#[template(path = "intake/closed.html")]
struct Closed {
    page: Page,
    organisation: Organisation,
    tell_more: String,
}

#[derive(Template)]
#[template(path = "intake/thanks.html")]
struct Thanks {
    page: Page,
    organisation: Organisation,
}

fn draw(app: &App, visitor: &Visitor, found: &Found, round: &Round, path: String, form: Form) -> New {
    let method = &round.method;
    let words = method.words(&visitor.words);
    let language = words.language();
    let text = |texts| method.text(texts, language).to_owned();
    let mut page = Page::public(app, visitor, round.programme_name.clone());
    page.words = words.clone();
    let side: Option<Side> = form.value("as").parse().ok();
    if let Some(side) = side {
        // The notice is read in the visitor's language: changing it keeps the form open.
        for link in &mut page.languages {
            let known = link.href.contains(&format!("&as={side}"));
            link.href.push_str(&if known { "#form".to_owned() } else { format!("&as={side}#form") });
        }
    }
    let questions = side
        .map_or_else(Vec::new, |side| asked(&method.questions, AskedIn::SignUp, side, &round.sensitive_on));
    let ticked = |condition: &&Condition| condition.is_ticked();
    let conditions =
        side.map_or_else(Vec::new, |side| method.eligibility.of(side).filter(ticked).collect::<Vec<_>>());
    let unmet = side.map_or_else(Vec::new, |side| unmet(method, side, &questions, &form));
    let was_refused = form.faults.of("anyway").is_some() || form.has("anyway", "yes");
    let campaign = campaign_of(&form.fields, &found.campaigns);
    New {
        channels: crate::events::channel_offers(&form, &words),
        from: campaign.map_or_else(String::new, |campaign| format!("&from={}", campaign.code)),
        campaign: campaign.map(|campaign| campaign.name.clone()),
        tell_more: format!("/interest/{}/{}", found.organisation.slug, round.programme_slug),
        questions: shown(&words, method, &questions, &form, Reader::Person),
        conditions: conditions
            .iter()
            .map(|condition| form.offer("tick", &condition.slug, text(&condition.label)))
            .collect(),
        refusals: if was_refused { refusals(method, &unmet, language) } else { Vec::new() },
        way_on: text(&method.eligibility.way_on),
        told: side.and_then(|_| crate::expectations::told(method, language)),
        summary: text(&method.summary),
        aims: method.aims.iter().map(text).collect(),
        target: text(&method.target.description),
        lasts: lasts(&words, method, Some(round.ends_on)),
        commitment_in_words: text(&method.commitment_in_words),
        commitment: method.commitment,
        both_learn: method.both_learn,
        gender_needed: side == Some(Side::Mentee) && !method.target.mentee_genders.is_empty(),
        side,
        choices: choices(&words, method, &form, "intake-not-said"),
        organisation: found.organisation.clone(),
        page,
        form,
        path,
    }
}

/// The conditions that what stands in the form does not meet.
fn unmet<'m>(method: &'m Method, side: Side, asked: &[&Question], form: &Form) -> Vec<&'m Condition> {
    let known = Knowledge {
        answers: Answers::parse(&form.fields, asked, answers::Wanted::Draft, &mut Faults::new()),
        area: form.fields.text("area"),
        category: form.fields.text("category"),
        backgrounds: None,
    };
    Told::of_form(&form.fields, method, side).unmet(method, side, &known)
}

fn closed(app: &App, visitor: &Visitor, found: Found, path: &str) -> Result<Response, PageError> {
    let page = Page::public(app, visitor, visitor.words.t("intake-closed"));
    html(&Closed {
        page,
        organisation: found.organisation,
        tell_more: path.replacen("/apply/", "/interest/", 1),
    })
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(rename = "as", default)]
    side: String,
    /// The code of a campaign.
    #[serde(default)]
    from: String,
    /// The secret of somebody who left their name before.
    #[serde(default)]
    known: String,
}

async fn new(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let path = format!("/apply/{}/{}", address.0, address.1);
    let mut found = find(&app, &visitor, address).await?;
    let Some(round) = found.take_open() else { return closed(&app, &visitor, found, &path) };
    let known = interested(&app, &visitor, &found, &wanted.known).await?;
    let fields = match known {
        // What they told us before needs no second writing.
        Some(known) => {
            let side = Some(wanted.side).filter(|side| !side.is_empty());
            let side = side.or_else(|| known.side.map(|side| side.to_string()));
            known.sign_up_fields().with("known", wanted.known).with_some("as", side)
        }
        None => Fields::default().with("as", wanted.side).with("locale", visitor.words.tag()),
    };
    let fields = fields.with("from", wanted.from);
    html(&draw(&app, &visitor, &found, &round, path, Form::filled(fields)))
}

/// Whoever left a name and came back by the link in our message.
async fn interested(
    app: &App,
    visitor: &Visitor,
    found: &Found,
    secret: &str,
) -> Result<Option<Interested>, PageError> {
    if secret.is_empty() {
        return Ok(None);
    }
    let (door, hash, now) = (found.door.clone(), hash_secret(secret), visitor.now);
    app.db.read(move |tx| Ok(crate::interest::store::behind_link(&door, tx, &hash, now)?)).await
}

async fn create(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let path = format!("/apply/{}/{}", address.0, address.1);
    let mut found = find(&app, &visitor, address).await?;
    let Some(round) = found.take_open() else { return closed(&app, &visitor, found, &path) };
    let location = format!("{path}/thanks");
    if sent.is_by_a_program() {
        return app.once_public(&visitor, &sent, move |_| Ok(Done::at(location))).await;
    }
    // Another side was chosen: its form, with what was typed, and nothing kept.
    if sent.fields.has("redraw", "yes") {
        return html(&draw(&app, &visitor, &found, &round, path, Form::filled(sent.fields)));
    }
    let parsed =
        SignUp::parse(&sent.fields, &round.method, &round.sensitive_on, visitor.words.tag(), found.today)
            .and_then(|sign_up| {
                sign_up.accepted_by(&round.method, found.today).map(|()| sign_up).map_err(|why| {
                    let (field, message) = why.fault();
                    let mut faults = Faults::new();
                    faults.add(field, message);
                    faults
                })
            });
    let sign_up = match parsed {
        Ok(sign_up) => sign_up,
        Err(faults) => {
            let form = Form::refused(sent.fields, faults);
            return refused(&draw(&app, &visitor, &found, &round, path, form));
        }
    };
    let mut origin = Origin::of_form(&sent.fields, &found.campaigns);
    let known = interested(&app, &visitor, &found, sent.fields.raw("known")).await?;
    if let Some(known) = &known {
        origin.campaign = origin.campaign.or(known.origin.campaign);
        origin.channel = origin.channel.or(known.origin.channel);
    }
    let now = visitor.now;
    app.once_public(&visitor, &sent, move |tx| {
        let became = store::insert(&found.door, tx, &round, &sign_up, &origin, found.today, now)?;
        if let Some(known) = &known {
            let org = found.door.to_take_in();
            crate::interest::store::empty(&org, tx, known, Some(became), found.today)?;
        }
        Ok(Done::at(location))
    })
    .await
}

/// The same for new and known people, and for anybody who opens the address.
async fn thanks(
    State(app): State<App>,
    visitor: Visitor,
    Path(address): Path<(String, String)>,
) -> Result<Response, PageError> {
    let found = find(&app, &visitor, address).await?;
    let page = Page::public(&app, &visitor, visitor.words.t("intake-thanks"));
    html(&Thanks { page, organisation: found.organisation })
}
