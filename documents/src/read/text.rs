//! Comma-separated values and their relatives.
//!
//! Taken apart by hand rather than with the `csv` crate: that one swallows blank lines without counting them, and takes an
//! unclosed quotation mark to the end of the file without a word. Both would make "line 37" point at the wrong person.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{CannotRead, Delimiter, Encoding, Grid, MAX_COLUMNS, Source, Table};

/// How many records are looked at to find the delimiter.
const SAMPLE: usize = 25;

pub(super) fn read(file_name: &str, bytes: &[u8]) -> Result<Table, CannotRead> {
    let (text, encoding) = decode(bytes);
    if text.contains('\0') {
        return Err(CannotRead::NotATable);
    }
    let (declared, text, mut line) = match declaration(&text) {
        Some((delimiter, rest)) => (Some(delimiter), rest, 2),
        None => (None, text.as_str(), 1),
    };
    let delimiter = declared.unwrap_or_else(|| detect(file_name, text));

    let mut grid = Grid::default();
    for record in Records::new(text, delimiter) {
        let Record { cells, unclosed_quote } = record;
        if unclosed_quote {
            return Err(CannotRead::UnclosedQuote { line });
        }
        for (column, cell) in cells.iter().enumerate() {
            grid.put(line, column, cell)?;
        }
        line = line.saturating_add(1);
    }
    grid.into_table(Source::Text { encoding, delimiter })
}

fn decode(bytes: &[u8]) -> (String, Encoding) {
    if let Some((encoding, mark_length)) = encoding_rs::Encoding::for_bom(bytes) {
        let kind =
            if encoding == UTF_16LE || encoding == UTF_16BE { Encoding::Utf16 } else { Encoding::Utf8 };
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark_length..]);
        return (text.into_owned(), kind);
    }
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => (text.into_owned(), Encoding::Utf8),
        None => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            (text.into_owned(), Encoding::Windows1252)
        }
    }
}

/// Excel's own first line, `sep=;`, and what follows it.
fn declaration(text: &str) -> Option<(Delimiter, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let delimiter = match first.trim_end_matches('\r').strip_prefix("sep=")? {
        "," => Delimiter::Comma,
        ";" => Delimiter::Semicolon,
        "\t" => Delimiter::Tab,
        _ => return None,
    };
    Some((delimiter, rest))
}

/// The delimiter that gives the most records of the same width as the first, so that a header such as
/// `Name;Languages (first, second, third)` is not split at its commas.
fn detect(file_name: &str, text: &str) -> Delimiter {
    if file_name.to_lowercase().ends_with(".tsv") {
        return Delimiter::Tab;
    }
    let regularity = |delimiter: Delimiter| {
        let widths: Vec<usize> = Records::new(text, delimiter)
            .map(|record| record.cells)
            .filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty()))
            .take(SAMPLE)
            .map(|cells| cells.len())
            .collect();
        match widths.first() {
            Some(&width) if width > 1 => (widths.iter().filter(|&&other| other == width).count(), width),
            _one_column => (0, 0),
        }
    };
    // The last of equals wins, so the most usual comes last.
    [Delimiter::Tab, Delimiter::Comma, Delimiter::Semicolon]
        .into_iter()
        .max_by_key(|&delimiter| regularity(delimiter))
        .filter(|&delimiter| regularity(delimiter) != (0, 0))
        .unwrap_or(Delimiter::Comma)
}

impl Delimiter {
    fn character(self) -> char {
        match self {
            Delimiter::Comma => ',',
            Delimiter::Semicolon => ';',
            Delimiter::Tab => '\t',
        }
    }
}

struct Record {
    cells: Vec<String>,
    unclosed_quote: bool,
}

/// The records of a text (RFC 4180), with any kind of line end, one per line of a spreadsheet program.
struct Records<'a> {
    left: std::iter::Peekable<std::str::Chars<'a>>,
    delimiter: char,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: Delimiter) -> Records<'a> {
        Records { left: text.chars().peekable(), delimiter: delimiter.character() }
    }

    /// The rest of a cell after its opening quotation mark. `None` if the text ends before the closing one.
    fn quoted(&mut self) -> Option<String> {
        let mut cell = String::new();
        loop {
            match self.left.next()? {
                '"' => match self.left.next_if_eq(&'"') {
                    Some(quote) => cell.push(quote),
                    None => return Some(cell),
                },
                '\r' => {
                    self.left.next_if_eq(&'\n');
                    cell.push('\n');
                }
                other => cell.push(other),
            }
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        self.left.peek()?;
        let mut cells = Vec::new();
        let mut cell = String::new();
        loop {
            match self.left.next() {
                // A quotation mark inside a cell is just that: `5" pipe`.
                Some('"') if cell.trim().is_empty() => match self.quoted() {
                    Some(text) => cell = text,
                    None => return Some(Record { cells, unclosed_quote: true }),
                },
                Some(end @ ('\r' | '\n')) => {
                    if end == '\r' {
                        self.left.next_if_eq(&'\n');
                    }
                    push(&mut cells, cell);
                    return Some(Record { cells, unclosed_quote: false });
                }
                Some(character) if character == self.delimiter => push(&mut cells, std::mem::take(&mut cell)),
                Some(character) => cell.push(character),
                None => {
                    push(&mut cells, cell);
                    return Some(Record { cells, unclosed_quote: false });
                }
            }
        }
    }
}

/// Adds a cell. Of all that stands beyond the last allowed column only one text is kept: enough to be refused for.
fn push(cells: &mut Vec<String>, cell: String) {
    if cells.len() <= MAX_COLUMNS {
        cells.push(cell);
    } else if !cell.trim().is_empty() {
        cells[MAX_COLUMNS] = cell;
    }
}
