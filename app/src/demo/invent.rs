//! Invents people: a name nobody in the organisation has, an address and a number that reach nobody, and the way from
//! sign-up to interview as the history tells it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use matching::{EducationLevel, GenderWish, Level};
use serde::de::Error;

use super::cast::Origin;
use super::{Place, Running};
use crate::db::{StoreError, Tx};
use crate::eligibility;
use crate::expectations::{self, Confirmation, How};
use crate::history::Event;
use crate::ids::{ParticipationId, PersonId};
use crate::interviews::{Interview, vocabulary};
use crate::methods::Side;
use crate::methods::questions::AskedIn;
use crate::people::{self, Application, Consent, Gender, Participation, Person, Source, Stage};

/// What is decided about somebody; the rest is luck.
#[derive(Clone, Copy)]
pub struct Invented<'a> {
    pub side: Side,
    pub origin: &'a Origin,
    pub gender: Gender,
    /// Slug of the method.
    pub category: Option<&'a str>,
    /// Slug of the method.
    pub area: Option<&'a str>,
    pub applied_on: Date,
    pub answered_on: Option<Date>,
    pub interviewed_on: Option<Date>,
    pub stage: Stage,
    /// Pairs at the same time.
    pub capacity: i32,
    pub source: Source,
}

/// Makes somebody new, with a part in the round.
pub fn person(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    invented: &Invented,
) -> Result<Participation, StoreError> {
    let (name, address) = unused_name(place, invented.origin, invented.gender)?;
    let has_email = invented.side == Side::Mentor || place.below(8) > 0;
    let has_phone = !has_email || place.below(10) > 0;
    // Mentors are 24 to 73 years old, mentees 19 to 58.
    let (youngest, span) = if invented.side == Side::Mentor { (24, 50) } else { (19, 40) };
    let age = youngest + i16::try_from(place.below(span)).unwrap_or(0);
    let person = Person {
        id: PersonId::named("demo", &format!("{} {address}", place.slug)),
        given_name: name.given,
        family_name: name.family,
        email: has_email.then_some(address),
        phone: has_phone.then(|| unused_number(place)),
        gender: Some(invented.gender),
        birth_year: Some(i32::from(invented.applied_on.year() - age)),
        area: invented.area.map(str::to_owned),
        locale: invented.origin.locale.to_owned(),
        reach: crate::people::Reach::default(),
    };
    people::store::insert_person(&place.org, tx, &person, at(place, invented.applied_on, MORNING))?;
    part(tx, place, round, invented, person)
}

/// Gives somebody who was here before a part in another round.
pub fn again(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    invented: &Invented,
    person: &Person,
) -> Result<Participation, StoreError> {
    part(tx, place, round, invented, person.clone())
}

fn part(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    invented: &Invented,
    person: Person,
) -> Result<Participation, StoreError> {
    let consent = Consent { text: "1".to_owned(), locale: person.locale.clone(), on: invented.applied_on };
    let participation = Participation {
        id: ParticipationId::named("demo", &format!("{} {} {}", round.id, person.id, invented.side)),
        round: round.id,
        person,
        side: invented.side,
        category: invented.category.map(str::to_owned),
        stage: stage_after(round, invented),
        stage_since: invented.interviewed_on.unwrap_or(invented.applied_on),
        capacity: invented.capacity,
        source: invented.source,
        application: Application { message: None, consent: Some(consent) },
        applied_on: invented.applied_on,
        answered_on: invented.answered_on,
        interviewed_on: invented.interviewed_on,
    };
    people::store::insert_participation(&place.org, tx, &participation)?;
    let (by, came) = match invented.source {
        Source::Public => (None, Event::Applied),
        Source::Import => (Some(place.coordinator), Event::Imported { file: "deltagere.csv".to_owned() }),
        Source::Staff => (Some(place.coordinator), Event::WrittenIn),
    };
    super::answers::of_form(tx, place, round, &participation, AskedIn::SignUp, invented.applied_on)?;
    let mut told = |by, event: &Event, when| place.tell(tx, participation.id, by, event, when);
    told(by, &came, at(place, invented.applied_on, MORNING))?;
    if let Some(on) = invented.answered_on {
        told(Some(place.coordinator), &Event::Answered, at(place, on, NOON))?;
    }
    if let Some(on) = invented.interviewed_on {
        told(Some(place.coordinator), &Event::Interviewed, at(place, on, AFTERNOON))?;
    }
    promises(tx, place, round, &participation)?;
    if let (Some(on), Stage::Ready) = (invented.interviewed_on, participation.stage) {
        let ready = Event::Reached { stage: Stage::Ready.word().to_owned() };
        place.tell(tx, participation.id, None, &ready, at(place, on, AFTERNOON))?;
    }
    Ok(participation)
}

/// Where the interview leads: who is trained after it is not ready yet.
fn stage_after(round: &Running, invented: &Invented) -> Stage {
    let way = round.method.steps.of(invented.side);
    let place = |stage: Stage| way.iter().position(|step| step.stage == stage);
    let is_trained_after = place(Stage::Trained) > place(Stage::Interviewed);
    if invented.stage == Stage::Ready && is_trained_after { Stage::Interviewed } else { invented.stage }
}

/// What the sign-up page asks everybody for: the conditions ticked, the expectations confirmed. Who came another way did
/// both with the coordinator, in the interview.
fn promises(tx: &mut Tx, place: &Place, round: &Running, of: &Participation) -> Result<(), StoreError> {
    let (how, on) = match (of.source, of.interviewed_on) {
        (Source::Public, _) => (How::SignUp, of.applied_on),
        (Source::Import | Source::Staff, Some(on)) => (How::Staff, on),
        (Source::Import | Source::Staff, None) => return Ok(()),
    };
    let ticks = round.method.eligibility.of(of.side).map(|condition| condition.slug.clone()).collect();
    let mut told = eligibility::Told { ticks, overruled: None };
    let known = eligibility::store::knowledge(&place.org, tx, of)?;
    if let Some(on) = of.interviewed_on.filter(|_| !told.unmet(&round.method, of.side, &known).is_empty()) {
        let reason = all_the_same(of).to_owned();
        let event = Event::EligibilityOverruled { reason: reason.clone() };
        place.tell(tx, of.id, Some(place.coordinator), &event, at(place, on, AFTERNOON))?;
        told.overruled = Some(eligibility::Overruled { reason, on });
    }
    if !told.ticks.is_empty() {
        eligibility::store::save(&place.org, tx, of.id, &told)?;
    }
    if let Some(expectations) = &round.method.expectations {
        let (version, locale) = (expectations.version.clone(), of.person.locale.clone());
        expectations::store::confirm(&place.org, tx, of.id, &Confirmation { version, locale, how, on })?;
    }
    Ok(())
}

/// Why a mentor from elsewhere is taken: «I sidste ende kan vi jo trække på mentorer fra andre områder …»
fn all_the_same(of: &Participation) -> &'static str {
    match of.person.area.as_deref() {
        Some("kobenhavn") => "Der er for få lokale mentorer. Tager toget til Ringsted efter arbejde.",
        Some("nordsjaelland") => "Der er for få lokale mentorer. Har bil og kan mødes i weekenden.",
        Some("jylland") => "Der er for få lokale mentorer. Er på Sjælland hver uge i sit arbejde.",
        Some(_) | None => "Der er for få lokale mentorer.",
    }
}

/// Hours from noon at which people sign up, are answered and are interviewed: what happens on one day has an order.
const MORNING: i64 = -3;
const NOON: i64 = 0;
const AFTERNOON: i64 = 3;

fn at(place: &Place, day: Date, hours_from_noon: i64) -> Timestamp {
    (place.noon(day) + SignedDuration::from_hours(hours_from_noon)).min(place.now)
}

struct Name {
    given: String,
    family: Option<String>,
}

/// A name nobody in the organisation has, and its e-mail address. Different addresses are different names. When an
/// origin has no name left, its people have two first names.
fn unused_name(place: &mut Place, origin: &Origin, gender: Gender) -> Result<(Name, String), StoreError> {
    let given = origin.first_names(gender);
    let families = origin.family_names(gender);
    let twice =
        given.iter().flat_map(|one| given.iter().map(move |two| (one, two))).filter(|(one, two)| one != two);
    let firsts = [
        given.iter().map(ToString::to_string).collect::<Vec<_>>(),
        twice.map(|(one, two)| format!("{one} {two}")).collect(),
    ];
    for first in firsts {
        let names = first.len() * families.len().max(1);
        let start = place.below(names);
        for index in (start..names).chain(0..start) {
            let name = Name {
                given: first[index % first.len()].clone(),
                family: families.get(index / first.len()).map(ToString::to_string),
            };
            let address = address(&name);
            if place.taken.insert(address.clone()) {
                return Ok((name, address));
            }
        }
    }
    let language = origin.language;
    Err(StoreError::Unreadable(serde_json::Error::custom(format!(
        "no {language} name is left in {}",
        place.slug
    ))))
}

/// `given.family@people.example`. The top-level domain `.example` is reserved (RFC 2606): mail to it goes nowhere.
fn address(name: &Name) -> String {
    let given = ascii(&name.given);
    let family = name.family.as_deref().map(|family| format!(".{}", ascii(family))).unwrap_or_default();
    format!("{given}{family}@people.example")
}

/// A telephone number that cannot be: no number in Norway or Denmark begins with 00, and none in Finland begins with 00
/// after the country code.
fn unused_number(place: &mut Place) -> String {
    let country = match place.zone.iana_name() {
        Some("Europe/Copenhagen") => "+45",
        Some("Europe/Helsinki") => "+358",
        Some(_) | None => "+47",
    };
    loop {
        let [a, b, c] = [place.below(100), place.below(100), place.below(100)];
        let number = format!("{country} 00 {a:02} {b:02} {c:02}");
        if place.taken.insert(number.clone()) {
            return number;
        }
    }
}

/// A name in the letters of an e-mail address: accents dropped, Ukrainian as the Cabinet's resolution 55 of 2010 writes it
/// inside a word, everything that is no letter left out.
fn ascii(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(latin).collect()
}

fn latin(letter: char) -> &'static str {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz-";
    if let Some(at) = PLAIN.find(letter) {
        return &PLAIN[at..=at];
    }
    match letter {
        'å' | 'ä' | 'á' | 'ã' | 'ą' | 'ả' | 'ạ' | 'ấ' | 'ầ' | 'а' => "a",
        'æ' => "ae",
        'б' => "b",
        'ç' => "c",
        'ч' => "ch",
        'đ' | 'д' => "d",
        'é' | 'ė' | 'ę' | 'ễ' | 'е' => "e",
        'ф' => "f",
        'ğ' | 'ґ' => "g",
        'г' => "h",
        'í' | 'ı' | 'і' | 'ї' | 'й' => "i",
        'я' => "ia",
        'є' => "ie",
        'ю' => "iu",
        'к' => "k",
        'х' => "kh",
        'ł' | 'л' => "l",
        'м' => "m",
        'ñ' | 'ń' | 'н' => "n",
        'ó' | 'ö' | 'ø' | 'ơ' | 'о' => "o",
        'п' => "p",
        'р' => "r",
        'ş' | 'с' => "s",
        'ш' => "sh",
        'щ' => "shch",
        'т' => "t",
        'ц' => "ts",
        'ú' | 'ü' | 'ū' | 'ũ' | 'ù' | 'ứ' | 'ư' | 'у' => "u",
        'в' => "v",
        'и' => "y",
        'з' => "z",
        'ж' => "zh",
        _ => "",
    }
}

/// Invents what was told in a finished interview. Somebody who was not interviewed stays without one.
pub fn interview(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    of: &Participation,
    origin: &Origin,
) -> Result<(), StoreError> {
    let Some(finished_on) = of.interviewed_on else { return Ok(()) };
    let local = round.method.language.clone();
    let mut told = Interview::default();
    told.languages.insert(origin.language.to_owned(), Level::Native);
    if origin.language != local {
        let level = place.one_of(&[Level::Basic, Level::Basic, Level::Conversational]);
        told.languages.insert(local, level);
    }
    if place.below(10) < 7 && origin.language != "en" {
        let level = place.one_of(&[Level::Basic, Level::Conversational, Level::Fluent]);
        told.languages.insert("en".to_owned(), level);
    }
    told.interests = several(place, vocabulary::INTERESTS, 3, 6);
    told.dislikes =
        several(place, vocabulary::INTERESTS, 0, 2).difference(&told.interests).cloned().collect();
    let (field, special) = place.one_of(vocabulary::OCCUPATIONS);
    told.occupation = Some(format!("{field}/{}", place.one_of(special)));
    told.education = Some(place.one_of(&EducationLevel::ALL[1..6]));
    told.times = (0..3 + place.below(4))
        .map(|_| format!("{}-{}", place.one_of(vocabulary::DAYS), place.one_of(vocabulary::PARTS)))
        .collect();
    if place.below(10) == 0 {
        told.gender_wish = GenderWish::Same;
    }
    told.needs = several(place, vocabulary::NEEDS, 2, 4);
    if of.side == Side::Mentor && origin.language == "kl" {
        told.backgrounds.insert("greenlandic".to_owned());
    } else if of.side == Side::Mentor && round.method.slug == "ilik" {
        told.backgrounds.insert("knows-greenlandic-culture".to_owned());
    }
    crate::interviews::store::save(&place.org, tx, of.id, &told, Some(finished_on))?;
    super::answers::of_form(tx, place, round, of, AskedIn::Interview, finished_on)
}

/// Between `least` and `most` of a vocabulary, earlier words more often: people have more in common than chance gives.
fn several(place: &mut Place, words: &[&str], least: usize, most: usize) -> BTreeSet<String> {
    let count = least + place.below(most - least + 1);
    (0..count)
        .map(|_| {
            let (one, other) = (place.below(words.len()), place.below(words.len()));
            words[one.min(other)].to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address_of(given: &str, family: Option<&str>) -> String {
        address(&Name { given: given.to_owned(), family: family.map(str::to_owned) })
    }

    #[test]
    fn names_of_every_alphabet_make_addresses_that_mail_programs_accept() {
        for (given, family, expected) in [
            ("Fatou", Some("N'Diaye"), "fatou.ndiaye@people.example"),
            ("Наталія", Some("Дем'яненко"), "nataliia.demianenko@people.example"),
            ("Małgorzata", Some("Wójcik"), "malgorzata.wojcik@people.example"),
            ("Tuấn", Some("Nguyễn"), "tuan.nguyen@people.example"),
            ("Lucía", Some("de la Cruz"), "lucia.delacruz@people.example"),
            ("Jūratė", Some("Jankauskaitė"), "jurate.jankauskaite@people.example"),
            ("Zahra", None, "zahra@people.example"),
        ] {
            let address = address_of(given, family);
            assert_eq!(address, expected);
            assert!(crate::staff::is_email(&address));
        }
    }

    #[test]
    fn no_letter_of_the_cast_gets_lost() {
        use super::super::cast::*;
        let everybody = [
            &NORWAY,
            &DENMARK,
            &FINLAND,
            &SUOMI,
            &GREENLAND,
            &SYRIA,
            &IRAQ,
            &IRAN,
            &ERITREA,
            &SOMALIA,
            &TURKEY,
            &RUSSIA,
            &INDIA,
            &VIETNAM,
            &BRAZIL,
            &UKRAINE,
            &POLAND,
            &LITHUANIA,
            &THAILAND,
            &SENEGAL,
            &AFGHANISTAN,
            &SPAIN,
        ];
        for origin in everybody {
            for name in [origin.women, origin.men, origin.families, origin.mens_families].concat() {
                for letter in
                    name.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphabetic())
                {
                    assert!(letter == 'ь' || !latin(letter).is_empty(), "{letter} of {name}");
                }
            }
        }
    }
}
