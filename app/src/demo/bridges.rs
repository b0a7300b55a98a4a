//! Whom the demo's organisations build bridges to, and some that were built. Invented: every address ends in `.example`.

use super::Place;
use crate::bridges::{Because, Bridge, Kind, Purpose, Service, Shared, State, Visit, VisitKind, store};
use crate::db::{StoreError, Tx};
use crate::history::Event;
use crate::ids::{BridgeId, ServiceId, VisitId};
use crate::people::Participation;

fn service(
    tx: &mut Tx,
    place: &Place,
    kind: Kind,
    name: &str,
    reach: (&str, Option<&str>),
    offers: &str,
) -> Result<ServiceId, StoreError> {
    let id = ServiceId::named("demo", &format!("{} {name}", place.slug));
    let (contact, email) = reach;
    let new = Service {
        id,
        kind,
        name: name.to_owned(),
        contact: Some(contact.to_owned()),
        email: email.map(str::to_owned),
        phone: Some("+45 00 00 00 00".to_owned()),
        offers: Some(offers.to_owned()),
        ended_on: None,
    };
    store::insert_service(&place.org, tx, &new, place.now)?;
    Ok(id)
}

/// Whom of the list, to whom, what for, in their words, what is shared, sent so many days ago, where it stands, since so many
/// days.
type Told<'t> = (usize, ServiceId, Purpose, Option<&'t str>, &'t [Shared], i64, State, i64);

/// ILIK: «socialfaglige konsulenter», «uddannelsesvejlederne», «herberger», «Hjemløseenheden».
pub fn ilik(tx: &mut Tx, place: &Place, users: &[Participation]) -> Result<(), StoreError> {
    let consultant = service(
        tx,
        place,
        Kind::SocialConsultant,
        "Husets socialkonsulenter",
        ("Ane Motzfeldt", Some("social@huset.example")),
        "Breve fra kommunen, økonomi, ret til hjælp. Dansk og grønlandsk.",
    )?;
    let adviser = service(
        tx,
        place,
        Kind::StudyAdviser,
        "Husets uddannelsesvejledere",
        ("Peter Olsen", Some("uddannelse@huset.example")),
        "Valg af uddannelse, ansøgning, SU.",
    )?;
    service(
        tx,
        place,
        Kind::Shelter,
        "Herberget ved Kanalen",
        ("Vagten", None),
        "En seng for natten. Ring før klokken 16.",
    )?;
    let unit = service(
        tx,
        place,
        Kind::HomelessUnit,
        "Kommunens hjemløseenhed",
        ("Visitationen", Some("visitation@hjemloese.example")),
        "Bolig og bostøtte.",
    )?;
    let told: [Told; 4] = [
        (
            0,
            consultant,
            Purpose::Offices,
            Some("Jeg forstår ikke brevet om boligstøtte"),
            &[Shared::Phone],
            30,
            State::Done,
            18,
        ),
        (
            1,
            adviser,
            Purpose::Education,
            Some("Jeg vil gerne læse til pædagog"),
            &[Shared::Phone, Shared::Language],
            11,
            State::Accepted,
            9,
        ),
        (2, unit, Purpose::Housing, None, &[Shared::FamilyName, Shared::Phone], 6, State::Sent, 6),
        (3, unit, Purpose::Housing, None, &[Shared::Phone], 25, State::Declined, 20),
    ];
    for (index, service, purpose, question, shared, agreed, state, since) in told {
        let Some(user) = users.get(index) else { continue };
        let agreed_on = place.days_ago(agreed);
        let bridge = Bridge {
            id: BridgeId::named("demo", &format!("{} {service}", user.id)),
            participation: user.id,
            service,
            purpose,
            question: question.map(str::to_owned),
            shared: shared.to_vec(),
            agreed_on,
            expires_on: place.days_ago(agreed - 60),
            state,
            state_since: place.days_ago(since),
            because: (state == State::Declined).then_some(Because::NoRoom),
        };
        store::insert(&place.org, tx, &bridge, None, place.coordinator, place.noon(agreed_on))?;
        let event = |what: State| Event::Bridge { what: what.word().to_owned() };
        place.tell(tx, user.id, Some(place.coordinator), &event(State::Sent), place.noon(agreed_on))?;
        if state != State::Sent {
            place.tell(tx, user.id, None, &event(state), place.noon(place.days_ago(since)))?;
        }
    }
    Ok(())
}

/// Holdbart Match: «introducere flygtninge og virksomheder for hinanden», «tidligt indblik i … dansk arbejdskultur».
pub fn holdbart(tx: &mut Tx, place: &Place, mentees: &[Participation]) -> Result<(), StoreError> {
    let bakery = service(
        tx,
        place,
        Kind::Company,
        "Bageriet på Torvet",
        ("Lone Friis", Some("lone@bageriet.example")),
        "Viser gerne bageriet frem om formiddagen. Praktik efter aftale.",
    )?;
    let nursery = service(
        tx,
        place,
        Kind::Company,
        "Planteskolen i Fjenneslev",
        ("Ole Bach", None),
        "Sæsonarbejde fra april.",
    )?;
    let told = [
        (0, bakery, VisitKind::Visit, 20),
        (0, bakery, VisitKind::Introduction, 12),
        (1, bakery, VisitKind::Visit, 20),
        (2, nursery, VisitKind::Introduction, 8),
    ];
    for (index, service, kind, days) in told {
        let Some(mentee) = mentees.get(index) else { continue };
        let on = place.days_ago(days);
        let id = VisitId::named("demo", &format!("{} {service} {kind}", mentee.id));
        let visit = Visit { id, participation: mentee.id, service, kind, on };
        store::insert_visit(&place.org, tx, &visit, place.coordinator, place.noon(on))?;
        let event = Event::Bridge { what: kind.word().to_owned() };
        place.tell(tx, mentee.id, Some(place.coordinator), &event, place.noon(on))?;
    }
    Ok(())
}
