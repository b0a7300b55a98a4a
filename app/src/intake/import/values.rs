//! What stands in a cell, as people write it in our languages: sides, genders, choices, languages, days, channels.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::events::Channel;
use crate::methods::{Choice, Method, Side};
use crate::people::Gender;
use crate::words::{LANGUAGES, RoleWords, Words};

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
pub(super) fn tokens(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '\'' | '’'))
        .map(compact)
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

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
