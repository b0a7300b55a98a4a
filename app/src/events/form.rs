//! The form of an event: read once, all faults at a time; and filled with what is stored.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Audience, Channel, Event, Kind, LARGEST_CAPACITY, LONGEST_NOTICE, Translation, clock};
use crate::gatherings::parse_time;
use crate::ids::EventId;
use crate::people::Consent;
use crate::people::somebody::reach;
use crate::programmes::Round;
use crate::web::form::{Faults, Fields, LONGEST_LINE, LONGEST_TEXT};
use crate::words::{LANGUAGES, Message};

/// Which text strangers agree to when they sign up for an event.
pub const NOTICE: &str = "event-1";
/// How long before an event a reminder goes out when nobody said otherwise. Unit: days.
pub const USUAL_NOTICE: i32 = 3;

fn time(fields: &Fields, name: &'static str, faults: &mut Faults) -> Option<jiff::civil::Time> {
    let text = fields.text(name)?;
    let time = parse_time(&text);
    if time.is_none() {
        faults.add(name, Message::new("gatherings-time-wrong"));
    }
    time
}

/// Reads the form of an event, new or changed. `own` is the organisation's language, `rounds` those it can belong to.
pub fn parse(fields: &Fields, rounds: &[Round], own: &str) -> Result<Event, Faults> {
    let mut faults = Faults::new();
    let kind = fields.choice::<Kind>("kind");
    if kind.is_none() {
        faults.add("kind", Message::new("fault-choose"));
    }
    let kind = kind.unwrap_or(Kind::InfoMeeting);
    let chosen = fields.text("round").and_then(|id| id.parse().ok());
    let round = rounds.iter().find(|round| Some(round.id) == chosen);
    if round.is_none()
        && (fields.text("round").is_some() || kind == Kind::Gathering || kind == Kind::Training)
    {
        faults.add("round", Message::new("events-round-missing"));
    }
    let module = fields.text("module").filter(|_| kind == Kind::Training);
    let knows = |slug: &String| {
        round.is_some_and(|round| round.method.training.iter().any(|module| module.slug == *slug))
    };
    if kind == Kind::Training && !module.as_ref().is_some_and(knows) {
        faults.add("module", Message::new("events-module-missing"));
    }
    let title = fields.needed_line("title", "events-title-missing", &mut faults);
    let on = fields.needed_day("on", &mut faults).unwrap_or_default();
    let starts_at = time(fields, "starts_at", &mut faults);
    let ends_at = time(fields, "ends_at", &mut faults);
    if starts_at.is_none() && ends_at.is_some() {
        faults.add_unless_present("starts_at", Message::new("events-start-missing"));
    }
    let audience = fields.choice::<Audience>("audience");
    if audience.is_none() {
        faults.add("audience", Message::new("fault-choose"));
    }
    let audience = audience.unwrap_or(Audience::Nobody);
    if audience.needs_round() && round.is_none() {
        faults.add_unless_present("round", Message::new("events-round-missing"));
    }
    let event = Event {
        id: EventId::new(),
        kind,
        round: round.map(|round| round.id),
        module,
        title,
        description: fields.long_text("description", &mut faults),
        translations: translations(fields, own, &mut faults),
        on,
        starts_at,
        ends_at,
        place: fields.line("place", &mut faults),
        hosts: fields.line("hosts", &mut faults),
        speaker: fields.line("speaker", &mut faults),
        capacity: fields.number("capacity", 1, LARGEST_CAPACITY, &mut faults),
        audience,
        is_public: fields.has("public", "yes"),
        remind_days: fields.number("remind_days", 0, LONGEST_NOTICE, &mut faults).unwrap_or(0),
        version: 1,
        cancelled_at: None,
        cancel_reason: None,
        door: None,
    };
    faults.or(event)
}

/// Title and description in every language in which a title was written.
fn translations(fields: &Fields, own: &str, faults: &mut Faults) -> BTreeMap<String, Translation> {
    let mut written = BTreeMap::new();
    for language in LANGUAGES.iter().filter(|language| language.tag != own) {
        let field = |name: &str| fields.text(&format!("{name}-{}", language.tag));
        let Some(title) = field("title") else { continue };
        let description = field("description");
        let length = description.as_ref().map_or(0, |text| text.chars().count());
        if title.chars().count() > LONGEST_LINE || length > LONGEST_TEXT {
            let length = title.chars().count().max(length);
            faults.add(
                "translations",
                Message::new("fault-too-long").with("longest", LONGEST_LINE).with("length", length),
            );
        }
        written.insert(language.tag.to_owned(), Translation { title, description });
    }
    written
}

/// The form filled with a stored event.
pub fn fields_of(event: &Event) -> Fields {
    let mut fields = Fields::default()
        .with("kind", event.kind)
        .with_some("round", event.round)
        .with_some("module", event.module.as_ref())
        .with("title", &event.title)
        .with_some("description", event.description.as_ref())
        .with("on", event.on)
        .with_some("starts_at", event.starts_at.map(clock))
        .with_some("ends_at", event.ends_at.map(clock))
        .with_some("place", event.place.as_ref())
        .with_some("hosts", event.hosts.as_ref())
        .with_some("speaker", event.speaker.as_ref())
        .with_some("capacity", event.capacity)
        .with("audience", event.audience)
        .with("remind_days", event.remind_days);
    if event.is_public {
        fields = fields.with("public", "yes");
    }
    for (tag, translation) in &event.translations {
        fields = fields
            .with(&format!("title-{tag}"), &translation.title)
            .with_some(&format!("description-{tag}"), translation.description.as_ref());
    }
    fields
}

/// A stranger who signs up for an event, or writes a name at the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stranger {
    /// Their name, as they write it.
    pub name: String,
    /// Their address.
    pub email: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// How they heard of us.
    pub channel: Option<Channel>,
    /// What they agreed to; none at the door.
    pub consent: Option<Consent>,
}

impl Stranger {
    /// Reads the public form: a name, a way to reach them, their yes.
    pub fn parse(fields: &Fields, locale: &str, today: jiff::civil::Date) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let mut stranger = Self::read(fields, &mut faults);
        if stranger.email.is_none() && stranger.phone.is_none() {
            faults.add_unless_present("email", Message::new("guests-contact-missing"));
        }
        if !fields.has("consent", "yes") {
            faults.add("consent", Message::new("guests-consent-missing"));
        }
        stranger.consent = Some(Consent { text: NOTICE.to_owned(), locale: locale.to_owned(), on: today });
        faults.or(stranger)
    }

    /// Reads what is written at the door: a name is enough.
    pub fn at_the_door(fields: &Fields) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let stranger = Self::read(fields, &mut faults);
        faults.or(stranger)
    }

    fn read(fields: &Fields, faults: &mut Faults) -> Self {
        let name = fields.needed_line("name", "guests-name-missing", faults);
        let (email, phone) = reach(fields, faults);
        Self { name, email, phone, channel: fields.choice("channel"), consent: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let faults = parse(&Fields::default(), &[], "nb").unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["audience", "kind", "on", "title"]);
        let training =
            Fields::new([("kind", "training"), ("audience", "round-mentors"), ("ends_at", "20:00")]);
        let faults = parse(&training, &[], "nb").unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["module", "on", "round", "starts_at", "title"]);
    }

    #[test]
    fn what_is_stored_fills_the_form_it_came_from() {
        let fields = Fields::new([
            ("kind", "info-meeting"),
            ("title", "Bli mentor"),
            ("title-ar", "كن مرشدًا"),
            ("on", "2026-03-20"),
            ("starts_at", "17:00"),
            ("capacity", "40"),
            ("audience", "nobody"),
            ("public", "yes"),
            ("remind_days", "3"),
        ]);
        let event = parse(&fields, &[], "nb").unwrap();
        assert_eq!(fields_of(&event), fields);
        assert_eq!(event.texts("ar").0, "كن مرشدًا");
        assert_eq!(event.texts("fi").0, "Bli mentor");
    }

    #[test]
    fn a_stranger_needs_a_name_a_way_to_be_reached_and_a_yes() {
        let today = jiff::civil::date(2026, 3, 2);
        let faults = Stranger::parse(&Fields::default(), "nb", today).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["consent", "email", "name"]);
        let fields = Fields::new([("name", "N'Gone"), ("phone", "900 00 000"), ("consent", "yes")]);
        assert!(Stranger::parse(&fields, "nb", today).is_ok());
        assert!(Stranger::at_the_door(&Fields::new([("name", "Ole")])).is_ok());
    }
}
