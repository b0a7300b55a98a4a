//! Which column is what, and what the words in its cells mean: English, Norwegian, Danish, Swedish and Finnish, and
//! whatever the method itself calls its two sides. What is recognised is only proposed; the coordinator decides.

use std::collections::BTreeMap;

use super::values::{compact, side_words, tokens};
use super::{Mapping, Meaning};
use crate::methods::{Method, Side};

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

#[cfg(test)]
mod tests {
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
}
