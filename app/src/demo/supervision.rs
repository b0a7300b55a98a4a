//! What the demo's volunteer meetings were about, and a mentor who asks for sparring. Invented, like everybody in it.

use jiff::civil::Date;

use super::Place;
use crate::bridges;
use crate::db::{StoreError, Tx};
use crate::events::{Event as Meeting, Kind, store as events};
use crate::history::Event;
use crate::ids::{
    AgendaItemId, CaseId, EventId, PairId, ProfessionalId, SparringId, StaffId, SupervisionTaskId,
};
use crate::supervision::sparring::{Sparring, store as sparrings};
use crate::supervision::{AgendaItem, Case, ItemKind, Notes, Professional, Task, store};

/// The volunteer meetings of a place, the first one first.
fn meetings(tx: &mut Tx, place: &Place) -> Result<Vec<Meeting>, StoreError> {
    let mut all = events::from_day(&place.org, tx, Date::MIN)?;
    all.retain(|event| event.kind == Kind::VolunteerMeeting);
    Ok(all)
}

/// Writes the agenda of a meeting: kind, title, speaker, minutes.
fn agenda(
    tx: &mut Tx,
    place: &Place,
    event: EventId,
    points: &[(ItemKind, &str, Option<&str>, Option<&str>)],
) -> Result<(), StoreError> {
    for (kind, title, speaker, minutes) in points {
        let item = AgendaItem {
            id: AgendaItemId::named("demo", &format!("{event} {title}")),
            kind: *kind,
            title: (*title).to_owned(),
            speaker: speaker.map(str::to_owned),
            minutes: minutes.map(str::to_owned),
        };
        store::insert_item(&place.org, tx, event, &item)?;
    }
    Ok(())
}

/// Writes a case: pseudonym, what it is about, what the others advised.
fn case(
    tx: &mut Tx,
    place: &Place,
    meeting: &Meeting,
    (pseudonym, about, advice): (&str, &str, Option<&str>),
    pair: Option<PairId>,
) -> Result<(), StoreError> {
    let case = Case {
        id: CaseId::named("demo", &format!("{} {pseudonym}", meeting.id)),
        pseudonym: pseudonym.to_owned(),
        about: about.to_owned(),
        advice: advice.map(str::to_owned),
        pair,
    };
    let at = place.noon(meeting.on.min(place.today));
    store::insert_case(&place.org, tx, meeting.id, &case, place.coordinator, at)
}

/// Writes that a professional attended: by the name of a service of the directory, their own, or both.
fn attended(
    tx: &mut Tx,
    place: &Place,
    event: EventId,
    service: Option<&str>,
    name: Option<&str>,
) -> Result<(), StoreError> {
    let directory = bridges::store::directory(&place.org, tx)?;
    let known = directory.iter().find(|known| Some(known.name.as_str()) == service);
    let who = format!("{event} {} {}", service.unwrap_or_default(), name.unwrap_or_default());
    let new = Professional {
        id: ProfessionalId::named("demo", &who),
        service: known.map(|known| known.id),
        name: name.map(str::to_owned),
    };
    store::insert_professional(&place.org, tx, event, &new)
}

fn task(
    tx: &mut Tx,
    place: &Place,
    event: EventId,
    what: &str,
    (due, done): (i64, Option<i64>),
) -> Result<(), StoreError> {
    let task = Task {
        id: SupervisionTaskId::named("demo", &format!("{event} {what}")),
        what: what.to_owned(),
        who: place.coordinator,
        due_on: place.days_ago(due),
        done_on: done.map(|days| place.days_ago(days)),
    };
    store::insert_task(&place.org, tx, event, &task)
}

fn notes(
    tx: &mut Tx,
    place: &Place,
    event: EventId,
    led_by: StaffId,
    agreed: Option<&str>,
) -> Result<(), StoreError> {
    let notes = Notes { led_by: Some(led_by), agreed: agreed.map(str::to_owned) };
    store::set_notes(&place.org, tx, event, &notes)
}

/// Holdbart Match: «sparringsmøder». Two have been; a task of the last one is due, and a mentor asks for sparring.
pub fn holdbart(tx: &mut Tx, place: &Place) -> Result<(), StoreError> {
    let held = meetings(tx, place)?;
    let [first, second] = held.as_slice() else { return Ok(()) };
    let mut pairs = crate::pairs::list::store::open_lines(&place.org, tx)?;
    pairs.sort_by_key(|line| (line.introduced_on, line.id));
    agenda(
        tx,
        place,
        first.id,
        &[
            (
                ItemKind::Talk,
                "Dansk arbejdskultur: det, ingen siger højt",
                Some("Lone Friis, bager"),
                Some("Spørg, hvis du er i tvivl. Pauser er en del af arbejdet. Ring, hvis du er syg."),
            ),
            (ItemKind::SparringRound, "Jeres mentorforløb", None, None),
        ],
    )?;
    let train = "Vil gerne arbejde, men tør ikke tage toget alene. Hvor meget skal en mentor tage med?";
    let advice = "Tag turen sammen to gange, og lad ham gå forrest den anden gang.";
    case(tx, place, first, ("Toget", train, Some(advice)), pairs.first().map(|line| line.id))?;
    attended(tx, place, first.id, Some("Bageriet på Torvet"), Some("Lone Friis"))?;
    notes(tx, place, first.id, place.coordinator, Some("Vi mødes på biblioteket fra nu af."))?;
    task(tx, place, first.id, "Bestille lokale på Sorø Bibliotek", (60, Some(64)))?;
    agenda(
        tx,
        place,
        second.id,
        &[
            (
                ItemKind::Talk,
                "Reglerne om praktik og løntilskud",
                Some("Job Partner"),
                Some("En praktik skal aftales med jobcentret, før den begynder."),
            ),
            (ItemKind::SparringRound, "Jeres mentorforløb", None, Some("Tre sager. Alle nåede at tale.")),
            (ItemKind::Other, "Sommerudflugten", None, None),
        ],
    )?;
    let letter = "Får breve fra kommunen og åbner dem ikke. Mentoren er blevet bedt om at læse dem.";
    let advice = "Læs dem sammen, og lad modtageren ringe selv. En mentor skriver ikke under for nogen.";
    case(tx, place, second, ("Brevet", letter, Some(advice)), pairs.get(1).map(|line| line.id))?;
    let silence = "Svarer ikke på beskeder mere. Er det travlhed, eller passer det ikke?";
    case(tx, place, second, ("Broen", silence, Some("Ring én gang. Sig det så til koordinatoren.")), None)?;
    attended(tx, place, second.id, None, Some("Mette Krogh, jobkonsulent"))?;
    notes(tx, place, second.id, place.coordinator, Some("Ingen læser breve alene: altid sammen."))?;
    task(tx, place, second.id, "Spørge jobcentret om en fast kontakt til mentorerne", (2, None))?;
    let Some(pair) = pairs.get(2).map(|line| line.id) else { return Ok(()) };
    let asked_on = place.days_ago(1);
    let wish = Sparring {
        id: SparringId::named("demo", &format!("{pair} sparring")),
        pair,
        question: Some("Hvordan taler vi om penge, uden at det bliver pinligt?".to_owned()),
        asked_on,
        answer: None,
    };
    sparrings::insert(&place.org, tx, &wish, place.noon(asked_on))?;
    place.tell(tx, pair, None, &Event::Sparring { what: "asked".to_owned() }, place.noon(asked_on))
}

/// ILIK: «fagligt oplæg», «sparringsrunde», «socialkonsulenter er derfor med på mødet».
pub fn ilik(tx: &mut Tx, place: &Place) -> Result<(), StoreError> {
    let all = meetings(tx, place)?;
    let [held, next] = all.as_slice() else { return Ok(()) };
    agenda(
        tx,
        place,
        held.id,
        &[
            (
                ItemKind::Talk,
                "At lytte, før man hjælper",
                held.speaker.as_deref(),
                Some("Spørg først, hvad brugeren selv ønsker. Et nej er også et svar."),
            ),
            (ItemKind::SparringRound, "Jeres mentorforløb", None, None),
        ],
    )?;
    let home = "Flytter mellem venner og vil ikke tale om det. Hvornår siger en mentor noget?";
    let advice = "Sig, at huset kender herberger og hjemløseenheden. Lad brugeren bestemme, hvornår.";
    case(tx, place, held, ("Fjeldet", home, Some(advice)), None)?;
    attended(tx, place, held.id, Some("Husets socialkonsulenter"), Some("Ane Motzfeldt"))?;
    notes(tx, place, held.id, place.coordinator, Some("Vi begynder altid med at spise sammen."))?;
    task(tx, place, held.id, "Sende listen over herberger til mentorerne", (50, Some(52)))?;
    agenda(
        tx,
        place,
        next.id,
        &[
            (ItemKind::Talk, "Uddannelse på dansk og på grønlandsk", next.speaker.as_deref(), None),
            (ItemKind::SparringRound, "Jeres mentorforløb", None, None),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::super::join::tests::filled;
    use super::super::{holdbart, ilik};
    use super::*;
    use crate::supervision::cases::people;

    #[test]
    fn holdbart_has_had_two_meetings_and_no_case_of_the_demo_names_anybody() {
        filled("holdbart-match", holdbart::fill, |org, tx| {
            let all = store::meetings(org, tx).unwrap();
            assert_eq!(all.len(), 2);
            assert_eq!(sparrings::waiting(org, tx).unwrap().len(), 1);
            no_case_names_anybody(org, tx);
        });
        filled("ilik", ilik::fill, no_case_names_anybody);
    }

    fn no_case_names_anybody(org: &crate::scope::OrgScope, tx: &mut Tx) {
        let all = events::from_day(org, tx, Date::MIN).unwrap();
        let meetings = all.iter().filter(|event| event.kind == Kind::VolunteerMeeting);
        let mut seen = 0;
        for meeting in meetings {
            let names = people(org, tx, meeting.round).unwrap();
            for case in store::cases(org, tx, meeting.id).unwrap() {
                let texts = [Some(case.pseudonym), Some(case.about), case.advice];
                for text in texts.into_iter().flatten() {
                    assert_eq!(names.first_in(&text), None, "{text}");
                }
                seen += 1;
            }
        }
        assert!(seen > 0);
    }
}
