//! What was written to one person, and by which way they can safely be written to.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::pages::{Shown, shown};
use super::{Channel, Hours, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::ParticipationId;
use crate::pairs::contacts::{self, Contact};
use crate::people::pages::page_of;
use crate::people::{Participation, Person, Reach, store as people};
use crate::programmes::{Round, store as programmes};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The newest messages shown on one page.
const SHOWN: i64 = 200;

/// The part of the site map about one person.
pub fn routes(site: Site) -> Site {
    site.get("/people/{id}/messages", Door::Staff(Action::ReadPerson), show)
        .post("/people/{id}/reach", Door::Staff(Action::EditPerson), change)
        .post("/people/{id}/reach/works", Door::Staff(Action::EditPerson), works_again)
}

/// Reads the form about the way, collecting every fault. The way must be one the person has.
fn parse(fields: &Fields, person: &Person) -> Result<Reach, Faults> {
    let mut faults = Faults::new();
    let channel = fields.choice::<Channel>("channel");
    let missing = match channel {
        None => Some("fault-choose"),
        Some(Channel::Mail) if person.email.is_none() => Some("messages-no-email"),
        Some(Channel::Text) if person.phone.is_none() => Some("messages-no-phone"),
        Some(Channel::Mail | Channel::Text | Channel::Phone) => None,
    };
    if let Some(missing) = missing {
        faults.add("channel", Message::new(missing));
    }
    let hours = Hours::parse(fields, &mut faults);
    faults.or(Reach { channel: channel.unwrap_or(Channel::Mail), hours, failed_on: None })
}

/// How somebody is written to, in a sentence.
pub fn way(words: &Words, person: &Person) -> String {
    let Reach { channel, hours, .. } = person.reach;
    let by = match (channel, &person.email) {
        // Nothing was chosen, and there is no address: they are called, as the pages say.
        (Channel::Mail, None) => words.t("messages-way-phone"),
        (channel, _) => words.t(&format!("messages-way-{channel}")),
    };
    let at = hours.map(|hours| words.ta2("messages-way-hours", "from", hours.from(), "until", hours.until()));
    [Some(by), at].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// That the way has failed, in a sentence; none while it works.
pub fn failed(words: &Words, person: &Person) -> Option<String> {
    person.reach.failed_on.map(|day| words.ta("messages-way-failed", "day", day))
}

#[derive(Template)]
#[template(path = "outbox/person.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    round_path: String,
    round_name: String,
    name: String,
    way: String,
    failed: Option<String>,
    channels: Vec<Offer>,
    from: Vec<Offer>,
    until: Vec<Offer>,
    /// What was written and what was talked, newest first.
    entries: Vec<Entry>,
}

/// Something that was written to them, or a talk with them.
enum Entry {
    Written(Box<Shown>),
    Talked { day: String, text: String, by: String, line: Option<String> },
}

/// Messages and talks in one list, newest first.
fn entries(who: &Who, words: &Words, name: &str, messages: Vec<Shown>, talks: &[Contact]) -> Vec<Entry> {
    let written = messages.into_iter().map(|shown| {
        let day = shown.row.created_at.0.to_zoned_datetime(who.session.time_zone.clone()).date();
        (day, Entry::Written(Box::new(shown)))
    });
    let talked = talks.iter().map(|talk| {
        let text = contacts::pages::in_words(words, talk, name);
        let (by, line) = (talk.by.clone(), talk.line.clone());
        (talk.on, Entry::Talked { day: words.date(talk.on), text, by, line })
    });
    let mut all: Vec<(Date, Entry)> = talked.chain(written).collect();
    all.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    all.into_iter().map(|(_, entry)| entry).collect()
}

async fn look(
    app: &App,
    who: &Who,
    id: ParticipationId,
) -> Result<(Participation, Round, Vec<store::Row>, Vec<Contact>), PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let one = people::find(&org, tx, id)?;
            let round = programmes::find_round(&org, tx, one.round)?;
            let messages = store::to_person(&org, tx, one.person.id, SHOWN)?;
            let talks = contacts::store::with_person(&org, tx, one.person.id, SHOWN)?;
            Ok((one, round, messages, talks))
        })
        .await
}

async fn draw(app: &App, who: &Who, id: ParticipationId, form: Option<Form>) -> Result<Show, PageError> {
    let (one, round, messages, talks) = look(app, who, id).await?;
    let reach = one.person.reach;
    let form = form.unwrap_or_else(|| {
        let fields = Fields::default().with("channel", reach.channel);
        Form::filled(
            fields
                .with_some("safe_from", reach.hours.map(Hours::from))
                .with_some("safe_until", reach.hours.map(Hours::until)),
        )
    });
    let mut page = page_of(app, who, &round, String::new());
    page.title = page.t("messages-title");
    let words = page.words.clone();
    let hour = |name: &str, hour: i32| form.offer(name, hour, words.ta("messages-hour", "hour", hour));
    Ok(Show {
        path: one.path(),
        round_path: round.path(),
        round_name: round.full_name(),
        name: one.person.full_name(),
        way: way(&words, &one.person),
        failed: failed(&words, &one.person),
        channels: Channel::ALL
            .iter()
            .map(|channel| form.offer("channel", channel, words.t(&format!("messages-channel-{channel}"))))
            .collect(),
        from: (0..24).map(|number| hour("safe_from", number)).collect(),
        until: (1..=24).map(|number| hour("safe_until", number)).collect(),
        entries: entries(
            who,
            &words,
            &one.person.given_name,
            messages.into_iter().map(|row| shown(app, who, row)).collect(),
            &talks,
        ),
        page,
        form,
    })
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    html(&draw(&app, &who, id, None).await?)
}

async fn change(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let (one, ..) = look(&app, &who, id).await?;
    let reach = match parse(&sent.fields, &one.person) {
        Ok(reach) => reach,
        Err(faults) => {
            let form = Form::refused(sent.fields, faults);
            return refused(&draw(&app, &who, id, Some(form)).await?);
        }
    };
    keep(app, who, id, sent, move |_| reach).await
}

async fn works_again(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    keep(app, who, id, sent, |known| Reach { failed_on: None, ..known }).await
}

async fn keep(
    app: App,
    who: Who,
    id: ParticipationId,
    sent: Submission,
    changed: impl FnOnce(Reach) -> Reach + Send + 'static,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let mut one = people::lock(&who.org, tx, id)?.0;
        let before = one.person.clone();
        one.person.reach = changed(before.reach);
        people::update_person(&who.org, tx, &one.person)?;
        let is_another = store::follow(&who.org, tx, &before, &one.person, who.now)?;
        history::record(&who.org, tx, id, Some(who.id), &Event::Corrected, who.now)?;
        let said = if is_another { "messages-way-changed" } else { "messages-way-kept" };
        Ok(Done::at(format!("{}/messages", one.path())).saying(Message::new(said)))
    })
    .await
}
