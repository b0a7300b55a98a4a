//! Bringing people in from a spreadsheet: which column is what, which rows are in order, who is here already.
//!
//! Good rows go in, bad rows come back with the reason beside them, and what may be a person twice is asked about. All of
//! it is decided here, from data; `store` loads and writes, `pages` asks.

pub mod alike;
pub mod check;
pub mod pages;
mod preview;
pub mod recognise;
mod result;
pub mod store;
mod upload;
pub mod values;

use std::collections::BTreeMap;
use std::str::FromStr;

use documents::read::{self, CannotRead};
use documents::sheet::{Cell, Column, ColumnKind, Sheet};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::db::text_enum;
use crate::events::Channel;
use crate::ids::{ImportId, PersonId, RoundId, StaffId};
use crate::methods::Side;
use crate::people::Gender;
use crate::web::form::{Faults, Fields};
use crate::words::{Message, Value, Words};

pub use alike::{Alike, Fate, Known, Likeness, Plan, Planned, Whom, plan};
pub use check::{Checked, check};
pub use recognise::recognise;

text_enum! {
    /// What a column of the file is.
    Meaning {
        /// Nothing we need: it is not stored.
        Ignored => "ignored",
        /// The whole name in one cell.
        Name => "name",
        /// First name.
        GivenName => "given-name",
        /// Family name.
        FamilyName => "family-name",
        /// E-mail address.
        Email => "email",
        /// Phone number.
        Phone => "phone",
        /// Mentor or mentee.
        Side => "side",
        /// One of the method's categories.
        Category => "category",
        /// Gender.
        Gender => "gender",
        /// Year of birth, or the whole date: only the year is kept.
        BirthYear => "birth-year",
        /// Where they live.
        Area => "area",
        /// The language they are written to in.
        Language => "language",
        /// What they wrote.
        Message => "message",
        /// The day they signed up.
        AppliedOn => "applied-on",
        /// How they heard of us.
        Channel => "channel",
        /// The day they finished the training, elsewhere or earlier.
        TrainedOn => "trained-on",
    }
}

impl Meaning {
    /// Whether several columns may be this.
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::Ignored | Self::Message)
    }
}

/// The file as it was read, kept until the import is finished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// One text per column.
    pub header: Vec<String>,
    /// Every row that holds anything.
    pub rows: Vec<Row>,
    /// The sheet that was read, of a workbook.
    #[serde(default)]
    pub sheet: Option<String>,
    /// The workbook's other sheets.
    #[serde(default)]
    pub other_sheets: Vec<String>,
    /// The letters were guessed (an old text file): names may look wrong.
    #[serde(default)]
    pub guessed_letters: bool,
}

/// A row of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its line, as a spreadsheet program numbers it.
    pub line: u32,
    /// As many as the header has.
    pub cells: Vec<String>,
}

impl From<read::Table> for Table {
    fn from(table: read::Table) -> Self {
        let (sheet, other_sheets, guessed_letters) = match table.source {
            read::Source::Workbook { sheet, other_sheets } => (Some(sheet), other_sheets, false),
            read::Source::Text { encoding, .. } => {
                (None, Vec::new(), matches!(encoding, read::Encoding::Windows1252))
            }
        };
        let rows = table.rows.into_iter().map(|row| Row { line: row.line, cells: row.cells }).collect();
        Self { header: table.header, rows, sheet, other_sheets, guessed_letters }
    }
}

/// Which column is what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// One per column of the file.
    pub columns: Vec<Meaning>,
    /// Where no column says the side: what everybody in the file is.
    pub all_are: Option<Side>,
}

/// Why the rows cannot be looked at yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotMap {
    /// No column is a name.
    NoName,
    /// Neither a column nor an answer says who is mentor and who is mentee.
    NoSide,
    /// Two columns are the same.
    Twice {
        /// Both of them.
        meaning: Meaning,
    },
    /// The whole name and the first name are both there.
    TwoNames,
}

impl CannotMap {
    /// What is so and what to do, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::NoName => Message::new("import-no-name"),
            Self::NoSide => Message::new("import-no-side"),
            Self::Twice { meaning } => {
                Message::new("import-twice").with("column", Value::Words(format!("import-column-{meaning}")))
            }
            Self::TwoNames => Message::new("import-two-names"),
        }
    }

    /// The field of the form that has to be changed.
    fn field(self) -> &'static str {
        match self {
            Self::NoName | Self::Twice { .. } | Self::TwoNames => "columns",
            Self::NoSide => "all_are",
        }
    }
}

impl Mapping {
    /// Reads the form of a file with this many columns. What cannot be is kept beside the faults, to be drawn again.
    pub fn parse(fields: &Fields, columns: usize) -> (Self, Faults) {
        let column = |index: usize| fields.choice(&format!("column-{index}")).unwrap_or(Meaning::Ignored);
        let mapping = Self { columns: (0..columns).map(column).collect(), all_are: fields.choice("all_are") };
        let mut faults = Faults::new();
        if let Err(cannot) = mapping.may_check() {
            faults.add(cannot.field(), cannot.message());
        }
        (mapping, faults)
    }

    /// Whether the rows can be looked at.
    pub fn may_check(&self) -> Result<(), CannotMap> {
        let count = |meaning: Meaning| self.columns.iter().filter(|column| **column == meaning).count();
        if let Some(meaning) =
            Meaning::ALL.iter().copied().find(|meaning| !meaning.may_repeat() && count(*meaning) > 1)
        {
            return Err(CannotMap::Twice { meaning });
        }
        match (count(Meaning::Name), count(Meaning::GivenName), count(Meaning::FamilyName)) {
            (0, 0, 0) => return Err(CannotMap::NoName),
            (1, 1, _) => return Err(CannotMap::TwoNames),
            (_, _, _) => {}
        }
        if count(Meaning::Side) == 0 && self.all_are.is_none() { Err(CannotMap::NoSide) } else { Ok(()) }
    }
}

/// Whether somebody in the file is somebody else we know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// This one, who is here already.
    Same(PersonId),
    /// The one on an earlier line of the file.
    SameLine(u32),
    /// Somebody of their own.
    Another,
    /// The row is not wanted.
    LeaveOut,
}

impl std::fmt::Display for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Same(person) => person.fmt(f),
            Self::SameLine(line) => write!(f, "line-{line}"),
            Self::Another => f.write_str("another"),
            Self::LeaveOut => f.write_str("out"),
        }
    }
}

/// A choice that no page offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoChoice;

impl FromStr for Choice {
    type Err = NoChoice;
    fn from_str(text: &str) -> Result<Self, NoChoice> {
        match text {
            "another" => Ok(Self::Another),
            "out" => Ok(Self::LeaveOut),
            other => match other.strip_prefix("line-") {
                Some(line) => line.parse().map(Self::SameLine).map_err(|_| NoChoice),
                None => other.parse().map(Self::Same).map_err(|_| NoChoice),
            },
        }
    }
}

/// What the coordinator has said about a file so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// Which column is what.
    pub mapping: Mapping,
    /// By line: who it is.
    #[serde(default)]
    pub choices: BTreeMap<u32, Choice>,
}

impl Answers {
    /// Adds what a form says (`row-17=another`); other lines keep what was said about them.
    pub fn add_choices(&mut self, fields: &Fields) {
        let said = fields.iter().filter_map(|(name, value)| {
            let line: u32 = name.strip_prefix("row-")?.parse().ok()?;
            Some((line, value.parse::<Choice>().ok()?))
        });
        self.choices.extend(said);
    }
}

/// Somebody in the file whose row is in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    /// As what.
    pub side: Side,
    /// The only name that is needed, exactly as written.
    pub given_name: String,
    /// Exactly as written.
    pub family_name: Option<String>,
    /// Checked: mail can be sent to it.
    pub email: Option<String>,
    /// As written; checked: it has digits.
    pub phone: Option<String>,
    /// As told.
    pub gender: Option<Gender>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// A slug of the method's areas, or free words.
    pub area: Option<String>,
    /// A language Parvis speaks; none: not said, or one it does not speak.
    pub locale: Option<String>,
    /// One of the method's categories; mentors have none.
    pub category: Option<String>,
    /// What they wrote.
    pub message: Option<String>,
    /// The day of signing up.
    pub applied_on: Date,
    /// How they heard of us.
    pub channel: Option<Channel>,
    /// The day they finished the whole training of the method, elsewhere or earlier.
    pub trained_on: Option<Date>,
}

impl NewPerson {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }
}

/// A row that did not go in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameBack {
    /// Its line in the file.
    pub line: u32,
    /// As they stood there.
    pub cells: Vec<String>,
    /// Why, each in a sentence.
    pub reasons: Vec<Message>,
}

/// How an import ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The header of the file, for the rows that came back.
    pub header: Vec<String>,
    /// People nobody knew before.
    pub new_people: usize,
    /// People of earlier rounds or the other side who now take part.
    pub known_people: usize,
    /// Rows of people who took part already.
    pub already_here: usize,
    /// Rows the coordinator did not want.
    pub left_out: usize,
    /// Rows that did not go in, with the reasons.
    pub came_back: Vec<CameBack>,
    /// How many came back and have been deleted since.
    #[serde(default)]
    pub forgotten: usize,
}

impl Outcome {
    /// How many rows came back, deleted since or not.
    pub fn came_back_count(&self) -> usize {
        self.came_back.len() + self.forgotten
    }

    /// Deletes the rows that came back and keeps their number: nobody who is written in them takes part.
    pub fn forget(&mut self) {
        self.forgotten = self.came_back_count();
        self.came_back.clear();
        self.header.clear();
    }

    /// How many people take part now who did not before.
    pub fn went_in(&self) -> usize {
        self.new_people + self.known_people
    }

    /// The rows that came back as a sheet: the columns of the file, and the reason in a last one. `words` are plain.
    pub fn sheet(&self, words: &Words) -> Sheet {
        let reason_of = |row: &CameBack| {
            let reasons: Vec<String> = row.reasons.iter().map(|reason| words.say(reason)).collect();
            reasons.join(" ")
        };
        let column = |title: &String| Column { title: title.clone(), kind: ColumnKind::Text, width: 20 };
        let last = Column { title: words.t("import-reason"), kind: ColumnKind::Text, width: 60 };
        Sheet {
            name: words.t("import-came-back-sheet"),
            right_to_left: false,
            columns: self.header.iter().map(column).chain([last]).collect(),
            rows: self
                .came_back
                .iter()
                .map(|row| {
                    let cells = row.cells.iter().cloned().chain([reason_of(row)]);
                    cells.map(Cell::Text).collect()
                })
                .collect(),
        }
    }
}

/// An uploaded file on its way in, or one that has arrived.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// Into which round.
    pub round: RoundId,
    /// As the person's computer called it.
    pub file_name: String,
    /// What the coordinator has said so far.
    pub answers: Answers,
    /// How far it is.
    pub state: State,
}

/// How far an import is.
#[derive(Clone, Debug)]
pub enum State {
    /// Waiting for the coordinator.
    Open(Table),
    /// Nothing is left to do; of the file only the rows that came back are kept.
    Finished(Outcome),
}

impl Import {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/imports/{}", self.id)
    }

    /// The file, while something can still be done with it.
    pub fn open(self) -> Result<(Answers, Table), CannotFinish> {
        match self.state {
            State::Open(table) => Ok((self.answers, table)),
            State::Finished(_) => Err(CannotFinish::Finished),
        }
    }
}

/// Why nothing can be done with an import any more, or not yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotFinish {
    /// It is finished: somebody was first.
    Finished,
    /// The columns are not clear.
    NotMapped(CannotMap),
}

impl CannotFinish {
    /// What is so and what to do, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Finished => Message::new("import-finished-already"),
            Self::NotMapped(cannot) => cannot.message(),
        }
    }
}

/// Who brings people in, and when.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// The member of staff; none at the command line.
    pub by: Option<StaffId>,
    /// This instant.
    pub now: Timestamp,
    /// The day, in the organisation's time zone.
    pub today: Date,
}

/// A file that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The sheet wanted; none: the first one that holds anything.
    pub sheet: Option<String>,
}

impl Upload {
    /// Reads it. A large workbook takes a second or two.
    pub fn read(&self) -> Result<Table, CannotRead> {
        let table = match &self.sheet {
            Some(sheet) => read::sheet(&self.name, &self.bytes, sheet),
            None => read::table(&self.name, &self.bytes),
        }?;
        if table.rows.is_empty() { Err(CannotRead::Empty) } else { Ok(table.into()) }
    }
}

/// Why a file could not be read, in a sentence.
pub fn unreadable(cannot: &CannotRead) -> Message {
    const MEGABYTE: usize = 1024 * 1024;
    match cannot {
        CannotRead::Empty => Message::new("import-unreadable-empty"),
        CannotRead::NotATable => Message::new("import-unreadable-not-a-table"),
        CannotRead::OldExcel => Message::new("import-unreadable-old-excel"),
        CannotRead::PasswordProtected => Message::new("import-unreadable-password"),
        CannotRead::Damaged => Message::new("import-unreadable-damaged"),
        CannotRead::UnclosedQuote { line } => Message::new("import-unreadable-quote").with("line", *line),
        CannotRead::NoSuchSheet { asked, sheets } if sheets.is_empty() => {
            Message::new("import-unreadable-no-sheets").with("sheet", asked)
        }
        CannotRead::NoSuchSheet { asked, sheets } => Message::new("import-unreadable-no-such-sheet")
            .with("sheet", asked)
            .with("sheets", sheets.join(", ")),
        CannotRead::TooLarge { bytes, limit } => Message::new("import-unreadable-too-large")
            .with("size", bytes.div_ceil(MEGABYTE))
            .with("limit", limit / MEGABYTE),
        CannotRead::UnpacksTooLarge { .. } => Message::new("import-unreadable-unpacks"),
        CannotRead::TooManyRows { limit } => Message::new("import-unreadable-rows").with("limit", *limit),
        CannotRead::TooManyColumns { line, limit } => {
            Message::new("import-unreadable-columns").with("line", *line).with("limit", *limit)
        }
        CannotRead::CellTooLong { line, column, limit } => Message::new("import-unreadable-cell")
            .with("line", *line)
            .with("column", *column)
            .with("limit", *limit),
    }
}
