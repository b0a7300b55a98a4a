//! Which rows are in order. Nothing is guessed away: what cannot be understood comes back with the reason.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::values::{channel, choice, compact, day, gender, language, side_words, year};
use super::{CameBack, Mapping, Meaning, NewPerson, Row, Table};
use crate::methods::{Method, Side};
use crate::people::phone_key;
use crate::programmes::Round;
use crate::staff::is_email;
use crate::web::form::{LONGEST_LINE, LONGEST_TEXT};
use crate::words::{Message, Value};

/// The rows, divided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// In order, by line.
    pub good: Vec<(u32, NewPerson)>,
    /// Not in order, with every reason.
    pub bad: Vec<CameBack>,
}

/// What is wrong with a cell, or with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadRow {
    /// There is no name.
    NoName,
    /// The side is not said.
    NoSide,
    /// The side is said in a word we do not know.
    UnknownSide {
        /// The word.
        text: String,
    },
    /// No mail can be sent there.
    BadEmail {
        /// What is written.
        text: String,
    },
    /// Too few digits.
    BadPhone {
        /// What is written.
        text: String,
    },
    /// A word we do not know.
    UnknownGender {
        /// The word.
        text: String,
    },
    /// None of the method's categories.
    UnknownCategory {
        /// The word.
        text: String,
        /// Those it knows, in its own language.
        known: String,
    },
    /// Not a year of birth of somebody alive.
    BadBirthYear {
        /// What is written.
        text: String,
        /// The latest year there can be.
        latest: i16,
    },
    /// Not a day.
    BadDay {
        /// What is written.
        text: String,
    },
    /// A day of signing up that is still to come.
    FutureDay {
        /// Which.
        day: Date,
    },
    /// A day of signing up so long ago that it must be a slip.
    AncientDay {
        /// Which.
        day: Date,
    },
    /// More text than fits.
    TooLong {
        /// In which column.
        meaning: Meaning,
        /// How many characters fit.
        longest: usize,
    },
}

impl BadRow {
    /// What is so and what to do, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::NoName => Message::new("import-row-no-name"),
            Self::NoSide => Message::new("import-row-no-side"),
            Self::UnknownSide { text } => Message::new("import-row-unknown-side").with("text", text),
            Self::BadEmail { text } => Message::new("import-row-bad-email").with("text", text),
            Self::BadPhone { text } => Message::new("import-row-bad-phone").with("text", text),
            Self::UnknownGender { text } => Message::new("import-row-unknown-gender").with("text", text),
            Self::UnknownCategory { text, known } => {
                Message::new("import-row-unknown-category").with("text", text).with("known", known)
            }
            // A year is text: nobody groups its digits.
            Self::BadBirthYear { text, latest } => Message::new("import-row-bad-birth-year")
                .with("text", text)
                .with("latest", latest.to_string()),
            Self::BadDay { text } => Message::new("import-row-bad-day").with("text", text),
            Self::FutureDay { day } => Message::new("import-row-future-day").with("day", *day),
            Self::AncientDay { day } => Message::new("import-row-ancient-day").with("day", *day),
            Self::TooLong { meaning, longest } => Message::new("import-row-too-long")
                .with("column", Value::Words(format!("import-column-{meaning}")))
                .with("longest", *longest),
        }
    }
}

/// The first year of birth that is believed.
const EARLIEST_BIRTH: i32 = 1900;
/// The first year of signing up that is believed: no programme of ours is older.
const EARLIEST_SIGN_UP: i16 = 1990;

/// Looks at every row. Those in order become people; the others come back.
pub fn check(table: &Table, mapping: &Mapping, round: &Round, today: Date) -> Checked {
    let checker = Checker {
        header: &table.header,
        mapping,
        method: &round.method,
        sides: side_words(&round.method),
        today,
    };
    let mut checked = Checked::default();
    for row in &table.rows {
        match checker.row(row) {
            Ok(person) => checked.good.push((row.line, person)),
            Err(faults) => checked.bad.push(CameBack {
                line: row.line,
                cells: row.cells.clone(),
                reasons: faults.iter().map(BadRow::message).collect(),
            }),
        }
    }
    checked
}

struct Checker<'t> {
    header: &'t [String],
    mapping: &'t Mapping,
    method: &'t Method,
    sides: BTreeMap<String, Side>,
    today: Date,
}

impl Checker<'_> {
    fn row(&self, row: &Row) -> Result<NewPerson, Vec<BadRow>> {
        let mut faults = Vec::new();
        let (given_name, family_name) = self.names(row, &mut faults);
        let side = self.side(row, &mut faults);
        let email = self.line(row, Meaning::Email, &mut faults);
        if let Some(text) = email.as_ref().filter(|email| !is_email(email)) {
            faults.push(BadRow::BadEmail { text: text.clone() });
        }
        let phone = self.line(row, Meaning::Phone, &mut faults);
        if let Some(text) = phone.as_ref().filter(|phone| phone_key(phone).is_none()) {
            faults.push(BadRow::BadPhone { text: text.clone() });
        }
        let told = self.cell(row, Meaning::Gender);
        let known_gender = told.and_then(gender);
        if let (Some(text), None) = (told, known_gender) {
            faults.push(BadRow::UnknownGender { text: shown(text) });
        }
        let category =
            side.filter(|side| *side == Side::Mentee).and_then(|_| self.category(row, &mut faults));
        let birth_year = self.birth_year(row, &mut faults);
        let areas = &self.method.interview.areas;
        let area =
            self.line(row, Meaning::Area, &mut faults).map(|text| choice(&text, areas).unwrap_or(text));
        let locale = self.cell(row, Meaning::Language).and_then(language).map(str::to_owned);
        let message = self.message(row, locale.is_none(), &mut faults);
        let applied_on = self.applied_on(row, &mut faults);
        let channel = self.cell(row, Meaning::Channel).map(channel);
        let trained_on = self.trained_on(row, &mut faults);
        match side {
            Some(side) if faults.is_empty() => Ok(NewPerson {
                side,
                given_name,
                family_name,
                email,
                phone,
                gender: known_gender,
                birth_year,
                area,
                locale,
                category,
                message,
                applied_on,
                channel,
                trained_on,
            }),
            Some(_) | None => Err(faults),
        }
    }

    /// The cells of every column that is this, without those that only say "nothing".
    fn cells<'r>(&self, row: &'r Row, meaning: Meaning) -> impl Iterator<Item = (&str, &'r str)> {
        self.mapping
            .columns
            .iter()
            .zip(&row.cells)
            .zip(self.header)
            .filter(move |((column, cell), _)| **column == meaning && !is_nothing(cell))
            .map(|((_, cell), heading)| (heading.as_str(), cell.as_str()))
    }

    fn cell<'r>(&self, row: &'r Row, meaning: Meaning) -> Option<&'r str> {
        self.cells(row, meaning).next().map(|(_, cell)| cell)
    }

    fn line(&self, row: &Row, meaning: Meaning, faults: &mut Vec<BadRow>) -> Option<String> {
        let text = self.cell(row, meaning)?;
        if text.chars().count() > LONGEST_LINE {
            faults.push(BadRow::TooLong { meaning, longest: LONGEST_LINE });
            return None;
        }
        Some(text.to_owned())
    }

    /// Exactly as written. Whoever has one name only has it as given name, whichever column it stands in.
    fn names(&self, row: &Row, faults: &mut Vec<BadRow>) -> (String, Option<String>) {
        let before = faults.len();
        let given =
            self.line(row, Meaning::GivenName, faults).or_else(|| self.line(row, Meaning::Name, faults));
        let family = self.line(row, Meaning::FamilyName, faults);
        match (given, family) {
            (Some(given), family) => (given, family),
            (None, Some(only)) => (only, None),
            (None, None) => {
                if faults.len() == before {
                    faults.push(BadRow::NoName);
                }
                (String::new(), None)
            }
        }
    }

    fn side(&self, row: &Row, faults: &mut Vec<BadRow>) -> Option<Side> {
        if !self.mapping.columns.contains(&Meaning::Side) {
            return self.mapping.all_are;
        }
        let Some(text) = self.cell(row, Meaning::Side) else {
            faults.push(BadRow::NoSide);
            return None;
        };
        let side = self.sides.get(&compact(text)).copied();
        if side.is_none() {
            faults.push(BadRow::UnknownSide { text: shown(text) });
        }
        side
    }

    fn category(&self, row: &Row, faults: &mut Vec<BadRow>) -> Option<String> {
        let text = self.cell(row, Meaning::Category)?;
        let categories = &self.method.target.categories;
        let known = choice(text, categories);
        if known.is_none() {
            let own = &self.method.language;
            let labels: Vec<&str> =
                categories.iter().map(|category| category.label.in_language(own, own)).collect();
            faults.push(BadRow::UnknownCategory { text: shown(text), known: labels.join(", ") });
        }
        known
    }

    fn birth_year(&self, row: &Row, faults: &mut Vec<BadRow>) -> Option<i32> {
        let text = self.cell(row, Meaning::BirthYear)?;
        let latest = self.today.year();
        let known = year(text).filter(|year| (EARLIEST_BIRTH..=i32::from(latest)).contains(year));
        if known.is_none() {
            faults.push(BadRow::BadBirthYear { text: shown(text), latest });
        }
        known
    }

    /// What they wrote, from every column that is a message; a language Parvis does not speak is kept here too, so that
    /// the interviewer knows of it.
    fn message(&self, row: &Row, keeps_language: bool, faults: &mut Vec<BadRow>) -> Option<String> {
        let mut parts: Vec<String> =
            self.cells(row, Meaning::Message).map(|(_, cell)| cell.to_owned()).collect();
        if keeps_language {
            parts.extend(
                self.cells(row, Meaning::Language).map(|(heading, cell)| format!("{heading}: {cell}")),
            );
        }
        let text = parts.join("\n\n");
        if text.chars().count() > LONGEST_TEXT {
            faults.push(BadRow::TooLong { meaning: Meaning::Message, longest: LONGEST_TEXT });
        }
        (!text.is_empty()).then_some(text)
    }

    fn applied_on(&self, row: &Row, faults: &mut Vec<BadRow>) -> Date {
        self.past_day(row, Meaning::AppliedOn, faults).unwrap_or(self.today)
    }

    /// None where the method has no training: there is nothing to have finished.
    fn trained_on(&self, row: &Row, faults: &mut Vec<BadRow>) -> Option<Date> {
        self.past_day(row, Meaning::TrainedOn, faults).filter(|_| !self.method.training.is_empty())
    }

    fn past_day(&self, row: &Row, meaning: Meaning, faults: &mut Vec<BadRow>) -> Option<Date> {
        let text = self.cell(row, meaning)?;
        match day(text) {
            None => faults.push(BadRow::BadDay { text: shown(text) }),
            Some(day) if day > self.today => faults.push(BadRow::FutureDay { day }),
            Some(day) if day.year() < EARLIEST_SIGN_UP => faults.push(BadRow::AncientDay { day }),
            Some(day) => return Some(day),
        }
        None
    }
}

/// An empty cell, or what people write into one that shall stay empty.
fn is_nothing(cell: &str) -> bool {
    matches!(cell.trim().to_lowercase().as_str(), "" | "-" | "–" | "—" | "n/a" | "?")
}

/// A word from the file as a sentence quotes it: not longer than one can take in.
fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(LONGEST).collect();
    format!("{beginning}…")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ids::{MethodId, ProgrammeId, RoundId};
    use crate::people::Gender;

    fn round() -> Round {
        Round {
            id: RoundId::new(),
            programme: ProgrammeId::new(),
            programme_name: "Mentor network".to_owned(),
            programme_slug: "mentor-network".to_owned(),
            name: "2026".to_owned(),
            starts_on: date(2026, 2, 1),
            ends_on: date(2026, 8, 31),
            sign_up_until: None,
            method_id: MethodId::new(),
            method: Method::parse(crate::methods::BUNDLED[0]).unwrap(),
            sensitive_on: std::collections::BTreeSet::new(),
        }
    }

    fn table(header: &[&str], rows: &[&[&str]]) -> Table {
        let texts = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = (2..).zip(rows).map(|(line, cells)| Row { line, cells: texts(cells) }).collect();
        Table { header: texts(header), rows, ..Table::default() }
    }

    fn checked(header: &[&str], rows: &[&[&str]]) -> Checked {
        let (table, round) = (table(header, rows), round());
        let mut mapping = super::super::recognise(&table.header, &round.method);
        mapping.all_are = Some(Side::Mentee);
        check(&table, &mapping, &round, date(2026, 3, 2))
    }

    #[test]
    fn names_stay_exactly_as_they_were_written() {
        let names = ["N'Diaye", "Дем'яненко", "de la Cruz", "Sørbø-Åsen", "李"];
        let rows: Vec<[&str; 1]> = names.iter().map(|name| [*name]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(|row| row.as_slice()).collect();
        let checked = checked(&["Navn"], &rows);
        let stored: Vec<&str> = checked.good.iter().map(|(_, person)| person.given_name.as_str()).collect();
        assert_eq!(stored, names);
        assert!(checked.good.iter().all(|(_, person)| person.family_name.is_none()));
    }

    #[test]
    fn everything_that_is_said_is_understood() {
        let header = [
            "Fornavn",
            "Etternavn",
            "E-post",
            "Mobil",
            "Kjønn",
            "Gruppe",
            "Rolle",
            "Bosted",
            "Født",
            "Språk",
            "Melding",
            "Påmeldt",
        ];
        let row: &[&str] = &[
            "Amina",
            "N'Diaye",
            "amina@example.org",
            "+47 900 00 001",
            "K",
            "Flyktning",
            "Mentorpartner",
            "Seløya",
            "3.5.1990",
            "fransk, engelsk",
            "Hei!",
            "1.3.2026",
        ];
        let checked = checked(&header, &[row]);
        assert_eq!(checked.bad, []);
        let (line, amina) = &checked.good[0];
        assert_eq!(*line, 2);
        assert_eq!((amina.side, amina.gender), (Side::Mentee, Some(Gender::Female)));
        assert_eq!(amina.category.as_deref(), Some("refugee"));
        assert_eq!(amina.area.as_deref(), Some("heroy-seloy"));
        assert_eq!((amina.birth_year, amina.locale.as_deref()), (Some(1990), Some("en")));
        assert_eq!((amina.message.as_deref(), amina.applied_on), (Some("Hei!"), date(2026, 3, 1)));
    }

    #[test]
    fn only_a_name_is_needed_and_dashes_are_nothing() {
        let checked = checked(&["Navn", "E-post", "Telefon", "Etternavn"], &[&["", "-", "–", "Tesfay"]]);
        let (_, tesfay) = &checked.good[0];
        assert_eq!((tesfay.given_name.as_str(), &tesfay.family_name), ("Tesfay", &None));
        assert_eq!((&tesfay.email, &tesfay.phone, tesfay.applied_on), (&None, &None, date(2026, 3, 2)));
    }

    #[test]
    fn a_row_comes_back_with_every_reason_and_its_line() {
        let header = ["Navn", "E-post", "Telefon", "Kjønn", "Fødselsår", "Dato", "Rolle", "Gruppe"];
        let checked = checked(
            &header,
            &[
                &["Ali", "ali at home", "123", "?", "2031", "2031-01-01", "astronaut", ""],
                &["", "b@example.org", "", "", "", "", "mentor", ""],
                &["Cara", "", "", "maybe", "84", "1.1.1850", "", ""],
                &["Dina", "", "", "", "1899", "soon", "mentee", "tourist"],
                &["Even", "", "", "", "1900", "2026-03-02", "mentor", "tourist"],
            ],
        );
        let keys: Vec<(u32, Vec<&str>)> = checked
            .bad
            .iter()
            .map(|row| (row.line, row.reasons.iter().map(|reason| reason.key.as_str()).collect()))
            .collect();
        assert_eq!(
            keys,
            [
                (
                    2,
                    vec![
                        "import-row-unknown-side",
                        "import-row-bad-email",
                        "import-row-bad-phone",
                        "import-row-bad-birth-year",
                        "import-row-future-day"
                    ]
                ),
                (3, vec!["import-row-no-name"]),
                (
                    4,
                    vec![
                        "import-row-no-side",
                        "import-row-unknown-gender",
                        "import-row-bad-birth-year",
                        "import-row-ancient-day"
                    ]
                ),
                (5, vec!["import-row-unknown-category", "import-row-bad-birth-year", "import-row-bad-day"]),
            ]
        );
        assert_eq!(checked.good.len(), 1, "a mentor has no category, so none is wrong");
    }

    #[test]
    fn a_language_nobody_writes_in_is_kept_for_the_interview() {
        let checked = checked(&["Name", "Language", "Comment"], &[&["Tesfay", "Tigrinya", "Evenings"]]);
        let (_, tesfay) = &checked.good[0];
        assert_eq!(
            (tesfay.locale.as_deref(), tesfay.message.as_deref()),
            (None, Some("Evenings\n\nLanguage: Tigrinya"))
        );
    }

    #[test]
    fn two_hundred_letters_are_a_name_and_one_more_is_not() {
        let (fits, too_long) = ("x".repeat(200), "x".repeat(201));
        let checked = checked(&["Name"], &[&[fits.as_str()], &[too_long.as_str()]]);
        assert_eq!((checked.good.len(), checked.bad.len()), (1, 1));
        assert_eq!(checked.bad[0].reasons[0].key, "import-row-too-long");
    }
}
