//! Which column is what, and what the words in its cells mean: English, Norwegian, Danish, Swedish and Finnish, and
//! whatever the method itself calls its two sides. What is recognised is only proposed; the coordinator decides.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Mapping, Meaning};
use crate::events::Channel;
use crate::methods::{Choice, Method, Side};
use crate::people::Gender;
use crate::words::{LANGUAGES, RoleWords, Words};

/// Headings, in the five languages of the staff's pages, written as [`compact`] leaves them.
const HEADINGS: &[(Meaning, &[&str])] = &[
    (
        Meaning::GivenName,
        &[
            "firstname",
            "givenname",
            "forename",
            "fornavn",
            "fornavnet",
            "förnamn",
            "förnamnet",
            "etunimi",
            "tilltalsnamn",
            "kutsumanimi",
        ],
    ),
    (
        Meaning::FamilyName,
        &[
            "lastname",
            "surname",
            "familyname",
            "etternavn",
            "efternavn",
            "efternamn",
            "slektsnavn",
            "sukunimi",
        ],
    ),
    (
        Meaning::Name,
        &[
            "name",
            "fullname",
            "yourname",
            "whatisyourname",
            "navn",
            "navnet",
            "fulltnavn",
            "heltnavn",
            "dittnavn",
            "hvaheterdu",
            "fuldenavn",
            "ditnavn",
            "namn",
            "fullständigtnamn",
            "helanamnet",
            "dittnamn",
            "nimi",
            "kokonimi",
            "nimesi",
        ],
    ),
    (
        Meaning::Email,
        &[
            "email",
            "emailaddress",
            "mail",
            "mailaddress",
            "epost",
            "epostadresse",
            "epostadress",
            "mailadresse",
            "mejl",
            "mejladress",
            "mailadress",
            "emailadresse",
            "sähköposti",
            "sähköpostiosoite",
        ],
    ),
    (
        Meaning::Phone,
        &[
            "phone",
            "phonenumber",
            "phoneno",
            "telephone",
            "telephonenumber",
            "mobile",
            "mobilephone",
            "mobilenumber",
            "cell",
            "cellphone",
            "telefon",
            "telefonnummer",
            "telefonnr",
            "tlf",
            "tlfnr",
            "tlfnummer",
            "mobil",
            "mobilnr",
            "mobilnummer",
            "mobiltelefon",
            "tel",
            "telnr",
            "puhelin",
            "puhelinnumero",
            "matkapuhelin",
        ],
    ),
    (Meaning::Gender, &["gender", "sex", "kjønn", "køn", "kön", "sukupuoli"]),
    (
        Meaning::Category,
        &[
            "category",
            "group",
            "targetgroup",
            "kategori",
            "gruppe",
            "målgruppe",
            "grupp",
            "målgrupp",
            "ryhmä",
            "luokka",
            "kategoria",
            "kohderyhmä",
        ],
    ),
    (
        Meaning::Side,
        &[
            "side",
            "role",
            "rolle",
            "roll",
            "rooli",
            "takespartas",
            "signsupas",
            "type",
            "deltarsom",
            "deltagersom",
            "jegvilvære",
            "deltarsom",
            "osallistujarooli",
        ],
    ),
    (
        Meaning::Area,
        &[
            "area",
            "place",
            "placeofresidence",
            "residence",
            "district",
            "neighbourhood",
            "neighborhood",
            "town",
            "city",
            "municipality",
            "wheredoyoulive",
            "sted",
            "bosted",
            "område",
            "bydel",
            "kommune",
            "hvorbordu",
            "bopæl",
            "by",
            "ort",
            "bostadsort",
            "stadsdel",
            "kommun",
            "stad",
            "asuinpaikka",
            "asuinalue",
            "alue",
            "kunta",
            "kaupunki",
            "paikkakunta",
        ],
    ),
    (
        Meaning::BirthYear,
        &[
            "birthyear",
            "yearofbirth",
            "born",
            "birthdate",
            "birthday",
            "dateofbirth",
            "fødselsår",
            "født",
            "fødselsdato",
            "fødselsdag",
            "fødeår",
            "födelseår",
            "född",
            "födelsedatum",
            "födelsedag",
            "syntymävuosi",
            "syntymäaika",
            "syntymäpäivä",
        ],
    ),
    (
        Meaning::Language,
        &[
            "language",
            "languages",
            "språk",
            "sprog",
            "kieli",
            "kielet",
            "languageofmessages",
            "preferredlanguage",
            "kontaktspråk",
        ],
    ),
    (
        Meaning::Message,
        &[
            "message",
            "comment",
            "comments",
            "note",
            "notes",
            "remarks",
            "motivation",
            "melding",
            "beskjed",
            "kommentar",
            "kommentarer",
            "merknad",
            "merknader",
            "motivasjon",
            "besked",
            "bemærkning",
            "bemærkninger",
            "meddelande",
            "anteckning",
            "anteckningar",
            "viesti",
            "kommentti",
            "kommentit",
            "huomautus",
            "lisätiedot",
        ],
    ),
    (
        Meaning::AppliedOn,
        &[
            "date",
            "dateofsignup",
            "signupdate",
            "signedup",
            "signedupon",
            "registered",
            "registrationdate",
            "timestamp",
            "submitted",
            "submittedon",
            "dato",
            "påmeldt",
            "påmeldingsdato",
            "meldtpå",
            "registrert",
            "tidsstempel",
            "tilmeldt",
            "tilmeldingsdato",
            "datum",
            "anmäld",
            "anmälningsdatum",
            "anmälan",
            "tidstämpel",
            "päivämäärä",
            "ilmoittautumispäivä",
            "ilmoittautunut",
            "aikaleima",
            "pvm",
        ],
    ),
    (
        Meaning::Channel,
        &[
            "channel",
            "source",
            "heardofus",
            "howdidyouhearofus",
            "howdidyouhearaboutus",
            "kanal",
            "kilde",
            "hørtomoss",
            "hvordanhørteduomoss",
            "hørtomos",
            "hvordanhørteduomos",
            "källa",
            "hurhördedutalasomoss",
            "kanava",
            "lähde",
            "mistäkuulitmeistä",
        ],
    ),
    (
        Meaning::TrainedOn,
        &[
            "trained",
            "trainedon",
            "training",
            "trainingdate",
            "course",
            "kurs",
            "kursdato",
            "opplæring",
            "opplært",
            "kursus",
            "kursusdato",
            "uddannet",
            "mentoruddannelse",
            "utbildning",
            "utbildad",
            "utbildningsdatum",
            "koulutus",
            "koulutettu",
            "koulutuspäivä",
        ],
    ),
];

/// The channel a cell names, in any of our languages; words that name none are "somewhere else".
pub fn channel(text: &str) -> Channel {
    let said = compact(text);
    let names = |channel: &Channel| {
        LANGUAGES.iter().any(|language| {
            let words = Words::new(language).plain();
            compact(&words.t(&format!("guests-channel-{channel}"))) == said
        })
    };
    let known = |channel: &&Channel| compact(channel.word()) == said || names(channel);
    Channel::ALL.iter().find(known).copied().unwrap_or(Channel::Other)
}

/// Headings of more words than this are questions; they are taken only when they are known as a whole.
const LONGEST_HEADING: usize = 3;

/// What the columns probably are. A meaning is given to one column only, the first that fits; what is not recognised is
/// left out, and said so on the page.
pub fn recognise(header: &[String], method: &Method) -> Mapping {
    let mut columns = vec![Meaning::Ignored; header.len()];
    let roles = side_words(method);
    let whole = |heading: &str| whole_heading(heading).or_else(|| names_both_sides(heading, &roles));
    // Headings known as a whole come first: "E-mail" before "Mail to parents".
    recognise_with(&whole, header, &mut columns);
    recognise_with(&part_of_heading, header, &mut columns);
    // "Name" beside "First name" repeats it; "Name" beside "Family name" is the first name.
    let (has_given, has_family) =
        (columns.contains(&Meaning::GivenName), columns.contains(&Meaning::FamilyName));
    for meaning in &mut columns {
        if *meaning == Meaning::Name && has_given {
            *meaning = Meaning::Ignored;
        } else if *meaning == Meaning::Name && has_family {
            *meaning = Meaning::GivenName;
        }
    }
    Mapping { columns, all_are: None }
}

/// Gives every column that has no meaning yet the one that `recognised` finds, unless another column has it.
fn recognise_with(recognised: &dyn Fn(&str) -> Option<Meaning>, header: &[String], columns: &mut [Meaning]) {
    for (column, heading) in header.iter().enumerate() {
        if columns[column] == Meaning::Ignored
            && let Some(meaning) = recognised(heading)
            && (meaning.may_repeat() || !columns.contains(&meaning))
        {
            columns[column] = meaning;
        }
    }
}

fn whole_heading(heading: &str) -> Option<Meaning> {
    // "Phone (mobile)" is a phone.
    let before_bracket = compact(heading.split('(').next().unwrap_or_default());
    let all = compact(heading);
    HEADINGS
        .iter()
        .find(|(_, known)| known.contains(&all.as_str()) || known.contains(&before_bracket.as_str()))
        .map(|(meaning, _)| *meaning)
}

/// "Your phone", "E-post (privat)": a short heading one of whose words is known.
fn part_of_heading(heading: &str) -> Option<Meaning> {
    let words = tokens(heading);
    if words.len() > LONGEST_HEADING {
        return None;
    }
    HEADINGS
        .iter()
        .find(|(meaning, known)| {
            // "Name of employer" and "Place of work" are somebody else's: single words are too little there.
            let is_safe =
                !matches!(meaning, Meaning::Name | Meaning::Area | Meaning::AppliedOn | Meaning::Side);
            is_safe && words.iter().any(|word| known.contains(&word.as_str()))
        })
        .map(|(meaning, _)| *meaning)
}

/// "Mentor / mentorpartner", "Mentor eller adept?": a heading made of the names of both sides.
fn names_both_sides(heading: &str, roles: &BTreeMap<String, Side>) -> Option<Meaning> {
    const JOINERS: &[&str] = &["or", "eller", "tai", "vai", "and", "og", "och", "ja"];
    let words: Vec<String> =
        tokens(heading).into_iter().filter(|word| !JOINERS.contains(&word.as_str())).collect();
    let sides: Vec<Side> = words.iter().filter_map(|word| roles.get(word).copied()).collect();
    let both = sides.contains(&Side::Mentor) && sides.contains(&Side::Mentee);
    (both && sides.len() == words.len()).then_some(Meaning::Side)
}

/// What the two sides are called: by this method in any language, and generally.
pub(super) fn side_words(method: &Method) -> BTreeMap<String, Side> {
    const MENTORS: &[&str] = &[
        "mentor",
        "mentors",
        "mentorer",
        "mentori",
        "mentorit",
        "volunteer",
        "volunteers",
        "frivillig",
        "frivillige",
        "volontär",
        "volontärer",
        "vapaaehtoinen",
        "vapaaehtoiset",
    ];
    const MENTEES: &[&str] = &[
        "mentee",
        "mentees",
        "menteer",
        "mentorpartner",
        "mentorpartnere",
        "adept",
        "adepter",
        "adepti",
        "aktori",
        "aktorit",
        "aktor",
        "mentoroitava",
        "mentoroitavat",
        "mentorand",
        "mentorander",
        "newcomer",
        "newcomers",
        "participant",
        "participants",
        "deltaker",
        "deltakere",
        "deltager",
        "deltagere",
        "deltagare",
        "osallistuja",
    ];
    let mut words = BTreeMap::new();
    words.extend(MENTORS.iter().map(|word| ((*word).to_owned(), Side::Mentor)));
    words.extend(MENTEES.iter().map(|word| ((*word).to_owned(), Side::Mentee)));
    for (side, by_language) in [(Side::Mentor, &method.roles.mentor), (Side::Mentee, &method.roles.mentee)] {
        for RoleWords { one, many, the } in by_language.values() {
            words.extend([one, many, the].map(|word| (compact(word), side)));
        }
    }
    words
}

/// Which gender a cell says; `None`: none that we know.
pub(super) fn gender(text: &str) -> Option<Gender> {
    match compact(text).as_str() {
        "f" | "k" | "n" | "female" | "woman" | "women" | "girl" | "kvinne" | "kvinner" | "kvinde"
        | "kvinna" | "nainen" | "dame" | "jente" => Some(Gender::Female),
        "m" | "male" | "man" | "men" | "mann" | "menn" | "mand" | "mies" | "herre" | "gutt" => {
            Some(Gender::Male)
        }
        "o" | "x" | "other" | "annet" | "andet" | "annat" | "muu" | "nonbinary" | "ikkebinær"
        | "ickebinär" | "muunsukupuolinen" => Some(Gender::Other),
        _ => None,
    }
}

/// The slug of the choice a cell names, by slug or by its words in any language.
pub(super) fn choice(text: &str, choices: &[Choice]) -> Option<String> {
    let text = compact(text);
    choices
        .iter()
        .find(|choice| {
            compact(&choice.slug) == text || choice.label.0.values().any(|label| compact(label) == text)
        })
        .map(|choice| choice.slug.clone())
}

/// The first language of a cell that Parvis can write in, as its tag.
pub(super) fn language(text: &str) -> Option<&'static str> {
    const NAMES: &[(&str, &[&str])] = &[
        ("en", &["english", "engelsk", "engelska", "englanti"]),
        ("nb", &["norwegian", "norsk", "bokmål", "norska", "norja", "no", "nn", "nynorsk"]),
        ("da", &["danish", "dansk", "danska", "tanska"]),
        ("sv", &["swedish", "svensk", "svenska", "ruotsi"]),
        ("fi", &["finnish", "finsk", "finska", "suomi"]),
        ("ar", &["arabic", "arabisk", "arabiska", "arabia"]),
        ("uk", &["ukrainian", "ukrainsk", "ukrainska", "ukraina"]),
        ("fa", &["persian", "persisk", "persiska", "persia", "farsi", "dari"]),
    ];
    tokens(text).iter().find_map(|word| {
        LANGUAGES
            .iter()
            .find(|language| language.tag == word || tokens(language.autonym).contains(word))
            .map(|language| language.tag)
            .or_else(|| NAMES.iter().find(|(_, names)| names.contains(&word.as_str())).map(|(tag, _)| *tag))
    })
}

/// A day as people write it: `2026-03-01`, `1.3.2026`, `01/03/2026` (the day first, as in the Nordic countries, unless that
/// cannot be), with or without a time after it.
pub(super) fn day(text: &str) -> Option<Date> {
    let day = text.split([' ', 'T', ',']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '.', '/']).filter(|part| !part.is_empty()).collect();
    let [one, two, three] = parts[..] else { return None };
    let number = |part: &str| part.parse::<i16>().ok();
    let (one_number, two_number, three_number) = (number(one)?, number(two)?, number(three)?);
    let date = |year: i16, month: i16, day: i16| {
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    if one.len() == 4 {
        date(one_number, two_number, three_number)
    } else if three.len() == 4 {
        date(three_number, two_number, one_number).or_else(|| date(three_number, one_number, two_number))
    } else {
        None
    }
}

/// A year, alone or in a day.
pub(super) fn year(text: &str) -> Option<i32> {
    match text.trim() {
        year if year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()) => year.parse().ok(),
        other => day(other).map(|day| i32::from(day.year())),
    }
}

/// Letters and digits only, in lower case: `E-post (privat)` becomes `epostprivat`.
pub(super) fn compact(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a text, in lower case, a hyphen or apostrophe inside one left out: `E-post privat` has two.
fn tokens(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '\'' | '’'))
        .map(compact)
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use Meaning::*;

    fn columns(header: &[&str]) -> Vec<Meaning> {
        let header: Vec<String> = header.iter().map(|heading| (*heading).to_owned()).collect();
        recognise(&header, &Method::parse(crate::methods::BUNDLED[0]).unwrap()).columns
    }

    #[test]
    fn headings_are_recognised_in_five_languages() {
        let wanted = [GivenName, FamilyName, Email, Phone, Gender, BirthYear, Side];
        for header in [
            ["First name", "Last name", "E-mail", "Phone number", "Gender", "Year of birth", "Role"],
            ["Fornavn", "Etternavn", "E-post", "Mobilnr.", "Kjønn", "Fødselsår", "Rolle"],
            ["Fornavn", "Efternavn", "Mailadresse", "Telefon", "Køn", "Fødeår", "Rolle"],
            ["Förnamn", "Efternamn", "E-postadress", "Mobil", "Kön", "Födelseår", "Roll"],
            ["Etunimi", "Sukunimi", "Sähköposti", "Puhelin", "Sukupuoli", "Syntymävuosi", "Rooli"],
        ] {
            assert_eq!(columns(&header), wanted, "{header:?}");
        }
    }

    #[test]
    fn a_name_beside_a_first_name_repeats_it_and_beside_a_family_name_is_the_first() {
        assert_eq!(columns(&["Navn", "Fornavn", "Etternavn"]), [Ignored, GivenName, FamilyName]);
        assert_eq!(columns(&["Navn", "Etternavn"]), [GivenName, FamilyName]);
        assert_eq!(columns(&["Navn *", "Telefon (mobil)"]), [Name, Phone]);
    }

    #[test]
    fn only_the_first_of_two_alike_columns_is_taken_but_every_comment() {
        assert_eq!(columns(&["E-mail", "Mail"]), [Email, Ignored]);
        assert_eq!(columns(&["Melding", "Kommentar"]), [Message, Message]);
    }

    #[test]
    fn what_belongs_to_somebody_else_is_left_out() {
        let header = ["Name of employer", "Hvorfor raden kom tilbake", "Why this row came back", ""];
        assert_eq!(columns(&header), [Ignored; 4]);
    }

    #[test]
    fn a_heading_that_names_both_sides_asks_for_the_side() {
        assert_eq!(columns(&["Mentor eller mentorpartner?"]), [Side]);
        assert_eq!(columns(&["Mentor"]), [Ignored]);
    }

    #[test]
    fn sides_are_said_in_many_words_and_in_the_methods_own() {
        let words = side_words(&Method::parse(crate::methods::BUNDLED[0]).unwrap());
        for mentor in ["Mentor", "Frivillig", "mentori", "mentoren", "наставник"] {
            assert_eq!(words.get(&compact(mentor)), Some(&crate::methods::Side::Mentor), "{mentor}");
        }
        for mentee in ["Mentorpartner", "mentor partner", "Adept", "Aktori", "mentee", "партнер"] {
            assert_eq!(words.get(&compact(mentee)), Some(&crate::methods::Side::Mentee), "{mentee}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for written in ["2026-03-01", "1.3.2026", "01/03/2026", "2026-03-01T14:05:00", "01.03.2026 14:05"] {
            assert_eq!(day(written), Some(date(2026, 3, 1)), "{written}");
        }
        assert_eq!(day("3/14/2026"), Some(date(2026, 3, 14)));
        assert_eq!((day("31.2.2026"), day("soon"), day("1.3.26")), (None, None, None));
        assert_eq!((year("1984"), year("3.5.1984"), year("84")), (Some(1984), Some(1984), None));
    }

    #[test]
    fn the_language_is_the_first_one_that_parvis_speaks() {
        assert_eq!(language("Tigrinya, Arabic and English"), Some("ar"));
        assert_eq!(language("Українська"), Some("uk"));
        assert_eq!(language("Tigrinya"), None);
    }
}
