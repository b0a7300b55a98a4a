//! The demo's events and training: some over, some to come, each as the source of its programme tells of it.

use jiff::civil::Date;

use super::{Place, Running};
use crate::db::{StoreError, Tx};
use crate::events::form::{NOTICE, Stranger, USUAL_NOTICE};
use crate::events::{
    Answer, Audience, Came, Channel, Event, Guest, GuestName, Kind, Origin, guest_store, store as events,
};
use crate::gatherings::parse_time;
use crate::ids::{EventId, GuestId};
use crate::methods::Side;
use crate::outbox::Address;
use crate::people::{Consent, Participation};
use crate::training::{Source, store as trainings};

/// An event with a title, on a day, at a place; the rest as it usually is.
fn event(place: &Place, kind: Kind, title: &str, on: Date, times: (&str, &str), where_: &str) -> Event {
    Event {
        id: EventId::named("demo", &format!("{} {title} {on}", place.slug)),
        kind,
        round: None,
        module: None,
        title: title.to_owned(),
        description: None,
        translations: Default::default(),
        on,
        starts_at: parse_time(times.0),
        ends_at: parse_time(times.1),
        place: Some(where_.to_owned()),
        hosts: None,
        speaker: None,
        capacity: None,
        audience: Audience::Nobody,
        is_public: false,
        remind_days: USUAL_NOTICE,
        version: 1,
        cancelled_at: None,
        cancel_reason: None,
        door: None,
    }
}

/// Puts somebody we know on the list, invited a week before, or when they signed up.
fn invited(
    tx: &mut Tx,
    place: &Place,
    event: &Event,
    who: &Participation,
    answer: Answer,
    came: Came,
) -> Result<(), StoreError> {
    let day = event.on.saturating_sub(jiff::Span::new().days(7)).min(place.today).max(who.applied_on);
    let at = place.noon(day);
    let guest = Guest {
        id: GuestId::named("demo", &format!("{} {}", event.id, who.id)),
        answer,
        answered_at: (answer != Answer::None).then_some(at),
        came,
        told_version: event.version,
        ..guest_store::known(who, event.round == Some(who.round), Origin::Invited, at)
    };
    guest_store::insert(&place.org, tx, event.id, &guest, None)
}

/// Puts somebody on the list who signed up on the public page.
fn stranger(
    tx: &mut Tx,
    place: &Place,
    event: &Event,
    (name, email): (&str, Option<String>),
    channel: Channel,
    came: Came,
) -> Result<(), StoreError> {
    let on = event.on.saturating_sub(jiff::Span::new().days(5)).min(place.today);
    let at = place.noon(on);
    let consent = Consent { text: NOTICE.to_owned(), locale: "da".to_owned(), on };
    let written = Stranger {
        name: name.to_owned(),
        email: email.clone(),
        phone: None,
        channel: Some(channel),
        consent: Some(consent),
    };
    let guest = Guest {
        id: GuestId::named("demo", &format!("{} {name}", event.id)),
        person: None,
        participation: None,
        name: GuestName { given: name.to_owned(), family: None },
        address: email.as_ref().map(Address::mail),
        has_withdrawn: false,
        email,
        phone: None,
        locale: "da".to_owned(),
        channel: Some(channel),
        origin: Origin::SignedUp,
        answer: Answer::Yes,
        answered_at: Some(at),
        came,
        told_version: event.version,
        reminded_at: None,
        followed_up_at: None,
        created_at: at,
    };
    guest_store::insert(&place.org, tx, event.id, &guest, Some(&written))
}

/// One date of a module of the round's training.
fn date_of(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    module: usize,
    on: Date,
    where_: &str,
    audience: Audience,
) -> Result<Option<Event>, StoreError> {
    let Some(module) = round.method.training.get(module) else { return Ok(None) };
    let title = module.title.in_language(&round.method.language, "en");
    let until = format!("{}:00", 17 + module.hours);
    let date = Event {
        round: Some(round.id),
        module: Some(module.slug.clone()),
        audience,
        hosts: module.provider.clone(),
        ..event(place, Kind::Training, title, on, ("17:00", &until), where_)
    };
    events::insert(&place.org, tx, &date, place.now)?;
    Ok(Some(date))
}

/// Whoever has done all by a day is trained since, as the app settles it after each date.
fn settle(tx: &mut Tx, place: &Place, round: &Running, on: Date) -> Result<(), StoreError> {
    let stored = crate::programmes::store::find_round(&place.org, tx, round.id)?;
    crate::training::gate::settle(&place.org, tx, &stored, on, place.pen(on))
}

/// Herøy tells the village about the next round.
pub fn heroy(tx: &mut Tx, place: &Place) -> Result<(), StoreError> {
    let evening = Event {
        description: Some("Vi forteller hva et mentorpar gjør sammen, og du kan spørre om alt.".to_owned()),
        hosts: Some("KUN".to_owned()),
        is_public: true,
        ..event(
            place,
            Kind::InfoMeeting,
            "Bli mentor i Herøy",
            place.days_ago(-12),
            ("18:00", "19:30"),
            "Møtestedet",
        )
    };
    events::insert(&place.org, tx, &evening, place.now)
}

/// When FIKA's introduction training was held, in days ago, the first one first.
pub const FIKA_TRAININGS: [i64; 3] = [66, 30, 9];

/// FIKA: «För de intresserade ordnas en introduktionsutbildning … Därefter intervjuar verksamhetskoordinatören …»: three
/// were, and the next is soon. Everybody comes to the first one after their sign-up.
pub fn fika(tx: &mut Tx, place: &Place, round: &Running, people: &[Participation]) -> Result<(), StoreError> {
    let mut from = Date::MIN;
    for held in FIKA_TRAININGS.map(|days| place.days_ago(days)) {
        if let Some(date) = date_of(tx, place, round, 0, held, "Luckan", Audience::Everybody)? {
            for who in people.iter().filter(|who| who.applied_on > from && who.applied_on <= held) {
                invited(tx, place, &date, who, Answer::Yes, Came::Yes)?;
            }
            settle(tx, place, round, held)?;
        }
        from = held;
    }
    if let Some(date) = date_of(tx, place, round, 0, place.days_ago(-6), "Luckan", Audience::Everybody)? {
        for who in people.iter().filter(|who| who.applied_on > from) {
            invited(tx, place, &date, who, Answer::Yes, Came::Unknown)?;
        }
    }
    Ok(())
}

/// Svendborg: «sociale arrangementer …» as a way in, also for those without a match.
pub fn svendborg(tx: &mut Tx, place: &Place, people: &[Participation]) -> Result<(), StoreError> {
    let supper = Event {
        audience: Audience::Unmatched,
        is_public: true,
        capacity: Some(40),
        ..event(
            place,
            Kind::SocialEvent,
            "Spis sammen i Skovparken",
            place.days_ago(-5),
            ("17:30", "20:00"),
            "Skovparken",
        )
    };
    events::insert(&place.org, tx, &supper, place.now)?;
    let waiting = people.iter().filter(|who| who.stage.waits() && who.side == Side::Mentee);
    for (index, who) in waiting.take(9).enumerate() {
        let answer = if index % 3 == 2 { Answer::None } else { Answer::Yes };
        invited(tx, place, &supper, who, answer, Came::Unknown)?;
    }
    Ok(())
}

/// Who came to Værkerne, in the order of the list.
const CAME: [&str; 20] = [
    "Bente", "Jørgen", "Lone", "Henning", "Ulla", "Preben", "Inger", "Torben", "Dorte", "Finn", "Grethe",
    "Ole", "Kirsten", "Niels", "Hanne", "Bent", "Lis", "Erik", "Susanne", "Poul",
];

/// «… de nuværende og kommende frivillige …»: these were trained before they met anybody, one almost three years ago. In
/// months, for the first of the mentors.
const EARLIER: [i64; 5] = [35, 14, 9, 9, 8];

/// Holdbart Match: the evening on Værkerne with its 20 guests, and the training of two times four hours.
pub fn holdbart(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    mentors: &[Participation],
) -> Result<(), StoreError> {
    // «… selv om hovedtalerne … var erhvervskvinden …, kom der kun 20 deltagere.» The speaker here is invented.
    let on = place.days_ago(150);
    let evening = Event {
        hosts: Some("Sorø Kommune og Ringsted Kommune".to_owned()),
        speaker: Some("Birgitte Krarup".to_owned()),
        is_public: true,
        ..event(place, Kind::InfoMeeting, "Bliv integrationsmentor", on, ("16:30", "18:00"), "Værkerne, Sorø")
    };
    events::insert(&place.org, tx, &evening, place.now)?;
    let mut later =
        mentors.iter().filter(|who| who.applied_on >= on).filter_map(|who| who.person.email.clone());
    let channels =
        [Channel::Press, Channel::Municipality, Channel::Friend, Channel::Press, Channel::Association];
    for (index, name) in CAME.into_iter().enumerate() {
        let email = if index % 6 == 1 { later.next() } else { None };
        stranger(tx, place, &evening, (name, email), channels[index % channels.len()], Came::Yes)?;
    }
    for (index, name) in ["Vagn", "Karen"].into_iter().enumerate() {
        stranger(tx, place, &evening, (name, None), channels[index], Came::No)?;
    }
    for (who, months) in mentors.iter().zip(EARLIER) {
        let on = place
            .today
            .saturating_sub(jiff::Span::new().months(months))
            .saturating_sub(jiff::Span::new().days(12));
        for module in &round.method.training {
            let new = trainings::New {
                person: who.person.id,
                method_slug: round.method.slug.clone(),
                module: module.slug.clone(),
                on,
                source: Source::Earlier,
                note: Some("Røde Kors, kursusbevis".to_owned()),
            };
            trainings::record(&place.org, tx, &new, place.coordinator, place.now)?;
        }
    }
    let interviewed = mentors.iter().take(EARLIER.len()).filter_map(|who| who.interviewed_on).max();
    settle(tx, place, round, interviewed.unwrap_or(on))?;
    // The last three of the mentors have not been trained yet, the one before them missed the second evening.
    let trained = &mentors[..mentors.len().saturating_sub(3)];
    let days = [place.days_ago(40), place.days_ago(33)];
    for (module, on) in days.into_iter().enumerate() {
        let Some(date) =
            date_of(tx, place, round, module, on, "Ringsted Kongrescenter", Audience::RoundMentors)?
        else {
            continue;
        };
        for (index, who) in trained.iter().enumerate().skip(EARLIER.len()) {
            let came = if module == 1 && index + 1 == trained.len() { Came::No } else { Came::Yes };
            invited(tx, place, &date, who, Answer::Yes, came)?;
        }
        settle(tx, place, round, on)?;
    }
    let next = date_of(tx, place, round, 0, place.days_ago(-9), "Sorø Bibliotek", Audience::RoundMentors)?;
    for who in mentors.iter().rev().take(3) {
        if let Some(date) = &next {
            invited(tx, place, date, who, Answer::Yes, Came::Unknown)?;
        }
    }
    Ok(())
}

/// Holdbart Match: «sparringsmøder». Two have been.
pub fn sparring(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    mentors: &[Participation],
) -> Result<(), StoreError> {
    for days in [75, 13] {
        let meeting = Event {
            round: Some(round.id),
            audience: Audience::RoundMentors,
            description: Some("Et kort oplæg, og så taler vi om jeres forløb.".to_owned()),
            ..event(
                place,
                Kind::VolunteerMeeting,
                "Sparringsmøde",
                place.days_ago(days),
                ("17:00", "19:00"),
                "Sorø Bibliotek",
            )
        };
        events::insert(&place.org, tx, &meeting, place.now)?;
        for (index, who) in mentors.iter().filter(|who| who.applied_on <= meeting.on).take(9).enumerate() {
            let came = if index % 4 == 3 { Came::No } else { Came::Yes };
            invited(tx, place, &meeting, who, Answer::Yes, came)?;
        }
    }
    Ok(())
}

/// ILIK: «Frivilligmøder hver anden måned» with a talk and a round of sparring; one was, one is tomorrow.
pub fn ilik(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    mentors: &[Participation],
) -> Result<(), StoreError> {
    let meeting = |days: i64, speaker: &str| Event {
        round: Some(round.id),
        audience: Audience::RoundMentors,
        speaker: Some(speaker.to_owned()),
        description: Some("Fagligt oplæg og sparringsrunde.".to_owned()),
        ..event(
            place,
            Kind::VolunteerMeeting,
            "Frivilligmøde",
            place.days_ago(days),
            ("18:00", "20:30"),
            "Løvstræde 6",
        )
    };
    let (held, next) = (meeting(55, "Maliina Berthelsen"), meeting(-1, "Søren Friis"));
    for (event, is_over) in [(&held, true), (&next, false)] {
        events::insert(&place.org, tx, event, place.now)?;
        for (index, who) in mentors.iter().filter(|who| who.applied_on <= event.on).enumerate() {
            let answer = if !is_over && index % 3 == 1 { Answer::None } else { Answer::Yes };
            let came = match (is_over, index % 5) {
                (true, 4) => Came::No,
                (true, _) => Came::Yes,
                (false, _) => Came::Unknown,
            };
            invited(tx, place, event, who, answer, came)?;
        }
    }
    Ok(())
}
