//! Writing somebody in by hand, and correcting what is known of them.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::pages::{Choices, ON_PAPER, choices, page_of};
use super::{Application, Consent, Details, Participation, Person, Source, Stage, store};
use crate::access::Action;
use crate::db::Tx;
use crate::events::channel_offers;
use crate::history::{self, Event, Pen};
use crate::ids::{ParticipationId, PersonId, RoundId};
use crate::methods::{Method, Side};
use crate::organisations::Organisation;
use crate::programmes::Round;
use crate::recruitment::Origin;
use crate::training::gate;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The part of the site map where people are written.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/people/new", Door::Staff(Action::EditPerson), new)
        .post("/rounds/{id}/people/new", Door::Staff(Action::EditPerson), create)
        .get("/people/{id}/edit", Door::Staff(Action::EditPerson), edit)
        .post("/people/{id}/edit", Door::Staff(Action::EditPerson), update)
}

#[derive(Template)]
#[template(path = "people/new.html")]
struct New {
    page: Page,
    path: String,
    round_name: String,
    form: Form,
    choices: Choices,
    /// People who may be the same one.
    alike: Vec<Alike>,
    channels: Vec<Offer>,
}

/// Somebody known who may be the same.
pub(crate) struct Alike {
    /// What is chosen.
    pub offer: Offer,
    /// What tells them apart.
    pub about: String,
}

fn draw_new(app: &App, who: &Who, round: &Round, form: Form, alike: &[Person]) -> New {
    let page = page_of(app, who, round, who.words.t("people-new-title"));
    New {
        path: round.path(),
        round_name: round.full_name(),
        choices: choices(&page.words, &round.method, &form, "people-not-said"),
        alike: alike_offers(&form, alike),
        channels: channel_offers(&form, &page.words),
        form,
        page,
    }
}

async fn round_and_organisation(
    app: &App,
    who: &Who,
    id: RoundId,
) -> Result<(Round, Organisation), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let round = crate::programmes::store::find_round(&org, tx, id)?;
            Ok((round, crate::organisations::store::own(&org, tx)?))
        })
        .await
}

async fn new(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let (round, organisation) = round_and_organisation(&app, &who, id).await?;
    let fields = Fields::default().with("locale", organisation.locale).with("capacity", 1);
    html(&draw_new(&app, &who, &round, Form::filled(fields), &[]))
}

/// Who the written-in person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Identity {
    /// Not said: people like them are looked for first.
    NotSaid,
    /// Somebody new, said after having seen who is alike.
    Another,
    /// This one.
    Known(PersonId),
}

fn identity(fields: &Fields) -> Identity {
    match fields.text("same_as").as_deref() {
        Some("nobody") => Identity::Another,
        Some(id) => id.parse().map_or(Identity::NotSaid, Identity::Known),
        None => Identity::NotSaid,
    }
}

/// What the form of somebody written in says.
struct WriteIn {
    side: Side,
    details: Details,
    identity: Identity,
    message: Option<String>,
    agreed: bool,
    spoken: bool,
}

impl WriteIn {
    fn parse(fields: &Fields, method: &Method, today: Date) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let side = fields.choice::<Side>("side");
        if side.is_none() {
            faults.add("side", Message::new("people-side-missing"));
        }
        let message = fields.long_text("message", &mut faults);
        match (Details::parse(fields, method, side.unwrap_or(Side::Mentee), today), side) {
            (Ok(details), Some(side)) if faults.is_empty() => Ok(Self {
                side,
                details,
                identity: identity(fields),
                message,
                agreed: fields.has("consent", "yes"),
                spoken: fields.has("spoken", "yes"),
            }),
            (Ok(_), _) => Err(faults),
            (Err(more), _) => {
                for (field, message) in more.iter() {
                    faults.add(field, message.clone());
                }
                Err(faults)
            }
        }
    }

    fn participation(&self, round: RoundId, person: Person, today: Date) -> Participation {
        let consent = self.agreed.then(|| Consent {
            text: ON_PAPER.to_owned(),
            locale: person.locale.clone(),
            on: today,
        });
        Participation {
            id: ParticipationId::new(),
            round,
            person,
            side: self.side,
            category: self.details.category(),
            stage: Stage::Applied,
            stage_since: today,
            capacity: self.details.capacity(),
            source: Source::Staff,
            application: Application { message: self.message.clone(), consent },
            applied_on: today,
            answered_on: self.spoken.then_some(today),
            interviewed_on: None,
        }
    }
}

async fn create(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (round, _) = round_and_organisation(&app, &who, id).await?;
    let written = match WriteIn::parse(&sent.fields, &round.method, who.today) {
        Ok(written) => written,
        Err(faults) => {
            return refused(&draw_new(&app, &who, &round, Form::refused(sent.fields, faults), &[]));
        }
    };
    let channel = sent.fields.choice("channel");
    let likely = written.details.person(PersonId::new());
    let like = likely.clone();
    let done = app.once(&who, &sent, move |who, tx| {
        let person = match written.identity {
            Identity::NotSaid if !store::alike(&who.org, tx, &likely)?.is_empty() => {
                return Err(PageError::Invalid(Message::new("people-alike")));
            }
            Identity::NotSaid | Identity::Another => {
                store::insert_person(&who.org, tx, &likely, who.now)?;
                likely
            }
            Identity::Known(known) => store::find_person(&who.org, tx, known)?,
        };
        let taking_part = store::of_person(&who.org, tx, person.id)?;
        if taking_part.iter().any(|part| part.round == id && part.side == written.side) {
            let here = Message::new("people-here-already").with("name", person.full_name());
            return Err(PageError::Invalid(here));
        }
        let new = written.participation(id, person, who.today);
        store::insert_participation(&who.org, tx, &new)?;
        let origin = Origin { channel, campaign: None };
        crate::recruitment::store::note_origin(&who.org, tx, new.id, &origin)?;
        history::record(&who.org, tx, new.id, Some(who.id), &Event::WrittenIn, who.now)?;
        gate::settle_round(who, tx, id)?;
        Ok(Done::at(new.path())
            .saying(Message::new("people-written-in").with("name", new.person.full_name())))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let org = who.org.clone();
            let alike = app.db.read(move |tx| store::alike(&org, tx, &like)).await?;
            let mut faults = Faults::new();
            faults.add("same_as", why);
            refused(&draw_new(&app, &who, &round, Form::refused(sent.fields, faults), &alike))
        }
        answer => answer,
    }
}

// --- taking somebody in whom we know from elsewhere --------------------------------------------------------------

/// Somebody who becomes a sign-up without a form of their own: who was interested, or referred.
pub(crate) struct TakenIn {
    /// What was told of them.
    pub told: Person,
    /// Who they are: the id of somebody known, or "nobody" after having seen who is alike.
    pub same_as: Option<String>,
    /// In which round.
    pub round: RoundId,
    /// As what.
    pub side: Side,
    /// What they wrote.
    pub message: Option<String>,
    /// Where they came from.
    pub origin: Origin,
}

/// Takes them in. They agreed to be contacted, not to be matched: that consent is asked for later, as with every sign-up.
/// Refused while somebody alike is known and nobody has said whether it is the same one.
pub(crate) fn take_in(who: &Who, tx: &mut Tx, new: TakenIn) -> Result<Participation, PageError> {
    let TakenIn { told, same_as, round, side, message, origin } = new;
    let is_known = !store::alike(&who.org, tx, &told)?.is_empty();
    let person = match same_as.as_deref().map(str::parse::<PersonId>) {
        Some(Ok(known)) => store::find_person(&who.org, tx, known)?,
        None if is_known => return Err(PageError::Invalid(Message::new("people-alike"))),
        Some(Err(_)) | None => {
            store::insert_person(&who.org, tx, &told, who.now)?;
            told
        }
    };
    let taking_part = store::of_person(&who.org, tx, person.id)?;
    if taking_part.iter().any(|part| part.round == round && part.side == side) {
        let here = Message::new("people-here-already").with("name", person.full_name());
        return Err(PageError::Invalid(here));
    }
    let part = Participation {
        id: ParticipationId::new(),
        round,
        person,
        side,
        category: None,
        stage: Stage::Applied,
        stage_since: who.today,
        capacity: 1,
        source: Source::Staff,
        application: Application { message, consent: None },
        applied_on: who.today,
        answered_on: None,
        interviewed_on: None,
    };
    store::insert_participation(&who.org, tx, &part)?;
    crate::recruitment::store::note_origin(&who.org, tx, part.id, &origin)?;
    history::record(&who.org, tx, part.id, Some(who.id), &Event::WrittenIn, who.now)?;
    gate::settle_round(who, tx, round)?;
    Ok(part)
}

/// People who may be the same one, to choose from; with what tells them apart.
pub(crate) fn alike_offers(form: &Form, alike: &[Person]) -> Vec<Alike> {
    let about = |person: &Person| {
        let known = [person.email.clone(), person.phone.clone()].into_iter().flatten();
        known.collect::<Vec<_>>().join(" · ")
    };
    alike
        .iter()
        .map(|person| Alike {
            offer: form.offer("same_as", person.id, person.full_name()),
            about: about(person),
        })
        .collect()
}

// --- correcting --------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "people/edit.html")]
struct Edit {
    page: Page,
    path: String,
    form: Form,
    is_mentor: bool,
    choices: Choices,
}

fn draw_edit(app: &App, who: &Who, round: &Round, of: &Participation, form: Form) -> Edit {
    let title = who.words.ta("people-edit-title", "name", of.person.full_name());
    let page = page_of(app, who, round, title);
    Edit {
        path: of.path(),
        is_mentor: of.side == Side::Mentor,
        choices: choices(&page.words, &round.method, &form, "people-not-said"),
        form,
        page,
    }
}

async fn participation_and_round(
    app: &App,
    who: &Who,
    id: ParticipationId,
) -> Result<(Participation, Round), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let participation = store::find(&org, tx, id)?;
            let round = crate::programmes::store::find_round(&org, tx, participation.round)?;
            Ok((participation, round))
        })
        .await
}

async fn edit(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let (participation, round) = participation_and_round(&app, &who, id).await?;
    let form = Form::filled(Details::fields(&participation));
    html(&draw_edit(&app, &who, &round, &participation, form))
}

async fn update(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (before, round) = participation_and_round(&app, &who, id).await?;
    let details = match Details::parse(&sent.fields, &round.method, before.side, who.today) {
        Ok(details) => details,
        Err(faults) => {
            return refused(&draw_edit(&app, &who, &round, &before, Form::refused(sent.fields, faults)));
        }
    };
    let done = app.once(&who, &sent, move |who, tx| {
        let mut changed = store::lock(&who.org, tx, id)?.0;
        let open_pairs = store::count_open_pairs(&who.org, tx, id)?;
        if i64::from(details.capacity()) < open_pairs {
            return Err(PageError::Invalid(Message::new("people-capacity-in-use").with("n", open_pairs)));
        }
        let known = changed.person;
        changed.person = details.person(known.id);
        changed.person.reach = known.reach;
        if (&changed.person.email, &changed.person.phone) != (&known.email, &known.phone) {
            changed.person.reach.failed_on = None;
        }
        changed.category = details.category();
        changed.capacity = details.capacity();
        store::update_person(&who.org, tx, &changed.person)?;
        crate::outbox::store::follow(&who.org, tx, &known, &changed.person, who.now)?;
        store::update_participation(&who.org, tx, &changed)?;
        history::record(&who.org, tx, id, Some(who.id), &Event::Corrected, who.now)?;
        // Area and category can be what a condition waited for.
        let method = crate::programmes::store::find_round(&who.org, tx, changed.round)?.method;
        crate::stages::store::advance(&who.org, tx, &method, id, who.today, Pen::Now(who.now))?;
        Ok(Done::at(changed.path()).saying(Message::new("people-corrected")))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("capacity", why);
            refused(&draw_edit(&app, &who, &round, &before, Form::refused(sent.fields, faults)))
        }
        answer => answer,
    }
}
