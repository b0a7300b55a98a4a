//! Turning an uploaded file into a table of texts, line by line as the person sees it.
//!
//! What the file *is* follows from its bytes, not from its name: people rename files. Nothing here guesses at meaning; a cell
//! is the text that stands in it, with only the white space around it removed.

mod archive;
mod ods;
mod text;
mod xlsx;

use std::collections::BTreeMap;
use std::fmt;

/// The largest file that is opened. Unit: bytes. A list of 20,000 people is about 3 MB.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most a file may unpack to. Unit: bytes. XLSX shrinks about ten to one; twenty to one is still honest.
pub const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// The most text a table may hold. Unit: bytes. Stops a small file that repeats one long cell a million times.
pub const MAX_TEXT: usize = 50 * 1024 * 1024;
/// The most rows under the header, blank ones not counted.
pub const MAX_ROWS: usize = 20_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 200;
/// The longest cell. Unit: characters.
pub const MAX_CELL: usize = 10_000;

/// A table as it stood in the file: the first row that is not blank is the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What kind of file it came from, to be told to the person who uploaded it.
    pub source: Source,
    /// The line the header stands on, as a spreadsheet program numbers it (the first is 1).
    pub header_line: u32,
    /// One text per column; empty where the column has cells but no name.
    pub header: Vec<String>,
    /// The rows under the header that hold anything. Each has exactly as many cells as the header.
    pub rows: Vec<Row>,
}

/// One row of a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line as a spreadsheet program numbers it (the first is 1, blank lines count, a cell with line breaks is one line).
    pub line: u32,
    /// The cells, as many as the header has.
    pub cells: Vec<String>,
}

/// Where a table came from, and what had to be guessed on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Comma-separated values or a relative of it.
    Text {
        /// How the bytes were turned into letters.
        encoding: Encoding,
        /// What stands between the cells.
        delimiter: Delimiter,
    },
    /// A workbook (XLSX or ODS).
    Workbook {
        /// The sheet that was read.
        sheet: String,
        /// The other visible sheets, in the order of the workbook. Hidden sheets are never read and never named.
        other_sheets: Vec<String>,
    },
}

/// How the bytes of a text file were turned into letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16 with byte order mark, of either byte order.
    Utf16,
    /// The file did not say and was not UTF-8, so it was read as Windows-1252 (which includes Latin-1). A guess: an old
    /// Cyrillic or Arabic file would show wrong letters, so the application should show a few names and ask.
    Windows1252,
}

/// What stands between the cells of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`, what Excel writes in most of Europe.
    Semicolon,
    /// A tab.
    Tab,
}

/// Why a file could not be read. Every number is one the person can act on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotRead {
    /// No cell in the file (or in the sheet asked for) holds anything.
    Empty,
    /// Not a spreadsheet or a text table: a picture, a PDF, a web page, a letter.
    NotATable,
    /// An Excel 97–2003 workbook (`.xls`): save it as `.xlsx`.
    OldExcel,
    /// The workbook is protected by a password.
    PasswordProtected,
    /// A workbook, but broken: cut off in transfer, or written by a faulty program.
    Damaged,
    /// A quotation mark opens a cell on this line and never closes.
    UnclosedQuote {
        /// The line of the quotation mark.
        line: u32,
    },
    /// The sheet asked for is not among the visible ones.
    NoSuchSheet {
        /// The sheet asked for.
        asked: String,
        /// The visible sheets.
        sheets: Vec<String>,
    },
    /// The file is larger than [`MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// The file is small but unpacks to more than [`MAX_UNPACKED`], or repeats itself to more than [`MAX_TEXT`].
    UnpacksTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// More rows than [`MAX_ROWS`].
    TooManyRows {
        /// The limit, header not counted.
        limit: usize,
    },
    /// A line with a cell beyond [`MAX_COLUMNS`].
    TooManyColumns {
        /// The line.
        line: u32,
        /// The limit.
        limit: usize,
    },
    /// A cell longer than [`MAX_CELL`].
    CellTooLong {
        /// The line of the cell.
        line: u32,
        /// The column of the cell; the first is 1.
        column: u32,
        /// The limit in characters.
        limit: usize,
    },
}

impl fmt::Display for CannotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CannotRead::Empty => write!(f, "the table is empty"),
            CannotRead::NotATable => write!(f, "this is neither a spreadsheet nor a CSV file"),
            CannotRead::OldExcel => write!(f, "this is an old Excel workbook; save it as .xlsx"),
            CannotRead::PasswordProtected => write!(f, "the workbook is protected by a password"),
            CannotRead::Damaged => write!(f, "the workbook is damaged"),
            CannotRead::UnclosedQuote { line } => {
                write!(f, "the quotation mark on line {line} is never closed")
            }
            CannotRead::NoSuchSheet { asked, sheets } => {
                write!(f, "there is no sheet \"{asked}\" among {sheets:?}")
            }
            CannotRead::TooLarge { bytes, limit } => {
                write!(f, "the file has {bytes} bytes; the limit is {limit}")
            }
            CannotRead::UnpacksTooLarge { limit } => {
                write!(f, "the file unpacks to more than {limit} bytes")
            }
            CannotRead::TooManyRows { limit } => write!(f, "the table has more than {limit} rows"),
            CannotRead::TooManyColumns { line, limit } => {
                write!(f, "line {line} has more than {limit} columns")
            }
            CannotRead::CellTooLong { line, column, limit } => {
                write!(f, "the cell on line {line}, column {column} is longer than {limit} characters")
            }
        }
    }
}

impl std::error::Error for CannotRead {}

/// Reads the first visible sheet that holds anything, or the text file.
///
/// The name is used only to tell tab-separated files (`.tsv`) from others; everything else follows from the bytes.
///
/// # Errors
///
/// Any [`CannotRead`] but `NoSuchSheet`. Never panics, whatever the bytes.
pub fn table(file_name: &str, bytes: &[u8]) -> Result<Table, CannotRead> {
    read(file_name, bytes, None)
}

/// Reads one sheet of a workbook, when the person chose another than the first.
///
/// # Errors
///
/// [`CannotRead::NoSuchSheet`] if no visible sheet has that name; a text file has no sheets at all.
pub fn sheet(file_name: &str, bytes: &[u8], sheet: &str) -> Result<Table, CannotRead> {
    read(file_name, bytes, Some(sheet))
}

fn read(file_name: &str, bytes: &[u8], asked: Option<&str>) -> Result<Table, CannotRead> {
    if bytes.len() > MAX_BYTES {
        return Err(CannotRead::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
    }
    match archive::Kind::of(bytes)? {
        archive::Kind::Text => match asked {
            None => text::read(file_name, bytes),
            Some(asked) => Err(CannotRead::NoSuchSheet { asked: asked.to_owned(), sheets: Vec::new() }),
        },
        archive::Kind::Xlsx => xlsx::read(bytes, asked),
        archive::Kind::Ods => ods::read(bytes, asked),
    }
}

/// The rows of one sheet while it is read. Refuses at the first cell beyond a limit, before memory is spent on it.
#[derive(Default)]
struct Grid {
    rows: BTreeMap<u32, Vec<String>>,
    text_bytes: usize,
}

impl Grid {
    /// Puts a text at a line (the first is 1) and column (the first is 0). A blank text leaves no trace.
    fn put(&mut self, line: u32, column: usize, text: &str) -> Result<(), CannotRead> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        let text = if starts_guarded(text) { &text[1..] } else { text };
        if column >= MAX_COLUMNS {
            return Err(CannotRead::TooManyColumns { line, limit: MAX_COLUMNS });
        }
        if text.len() > MAX_CELL && text.chars().count() > MAX_CELL {
            return Err(CannotRead::CellTooLong { line, column: column as u32 + 1, limit: MAX_CELL });
        }
        self.text_bytes += text.len();
        if self.text_bytes > MAX_TEXT {
            return Err(CannotRead::UnpacksTooLarge { limit: MAX_TEXT as u64 });
        }
        let row = self.rows.entry(line).or_default();
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text.to_owned();
        // One more than the limit, for the header.
        if self.rows.len() > MAX_ROWS + 1 {
            return Err(CannotRead::TooManyRows { limit: MAX_ROWS });
        }
        Ok(())
    }

    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The finished table: every row as wide as the widest.
    fn into_table(self, source: Source) -> Result<Table, CannotRead> {
        let width = self.rows.values().map(Vec::len).max().unwrap_or(0);
        let mut rows = self.rows.into_iter().map(|(line, mut cells)| {
            cells.resize(width, String::new());
            Row { line, cells }
        });
        let Some(header) = rows.next() else { return Err(CannotRead::Empty) };
        Ok(Table { source, header_line: header.line, header: header.cells, rows: rows.collect() })
    }
}

/// Whether the text carries the apostrophe [`crate::sheet::write_csv`] puts before what looks like a formula. Names such as
/// `'t Hooft` do not.
fn starts_guarded(text: &str) -> bool {
    text.starts_with('\'') && crate::starts_like_a_formula(text)
}

/// A number as a person would write it: `18`, not `18.0`; and `0.3` where the file holds 0.30000000000000004, because
/// spreadsheet programs show 15 digits.
fn number(value: f64) -> String {
    let shown = format!("{value:.14e}").parse().unwrap_or(value);
    if shown == 0.0 { "0".to_owned() } else { format!("{shown}") }
}

/// Chooses which visible sheet to read: the one asked for, else the first that holds anything.
///
/// `load` reads one sheet by its place among the visible ones.
fn choose_sheet(
    names: &[String],
    asked: Option<&str>,
    mut load: impl FnMut(usize) -> Result<Grid, CannotRead>,
) -> Result<Table, CannotRead> {
    let places: Vec<usize> = match asked {
        None => (0..names.len()).collect(),
        Some(asked) => match names.iter().position(|name| name == asked) {
            Some(place) => vec![place],
            None => {
                return Err(CannotRead::NoSuchSheet { asked: asked.to_owned(), sheets: names.to_vec() });
            }
        },
    };
    for place in places {
        let grid = load(place)?;
        if !grid.is_empty() {
            let mut other_sheets = names.to_vec();
            let sheet = other_sheets.remove(place);
            return grid.into_table(Source::Workbook { sheet, other_sheets });
        }
    }
    Err(CannotRead::Empty)
}
