//! Writing spreadsheets.
//!
//! What leaves here holds what the model holds and nothing else: no formula, no hidden sheet, row or column, no filter or
//! pivot cache, no author, no machine name, no time of writing. The same model gives the same bytes.

use std::collections::HashSet;
use std::fmt;

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError,
};

/// The longest text Excel takes in a cell. Unit: UTF-16 code units.
pub const MAX_XLSX_TEXT: usize = 32_767;
/// The most rows of an XLSX sheet, header included.
pub const MAX_XLSX_ROWS: usize = 1_048_576;
/// The most columns of an XLSX sheet.
pub const MAX_XLSX_COLUMNS: usize = 16_384;

/// One sheet of a workbook, or a CSV file. Titles and names are already translated.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The name on the tab. Characters Excel refuses are replaced, long names cut, equal names numbered.
    pub name: String,
    /// Whether the first column stands at the right.
    pub right_to_left: bool,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows. Each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a [`Sheet`].
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The title in the header row.
    pub title: String,
    /// What the column is for; empty cells are prepared for it too, so a template keeps a typed `004712` as text.
    pub kind: ColumnKind,
    /// Unit: characters.
    pub width: u16,
}

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Names, phone numbers, codes, notes.
    Text,
    /// Whole numbers, right-aligned.
    Int,
    /// Numbers with up to two decimals, right-aligned.
    Decimal,
    /// Dates, shown as `2026-03-01`.
    Date,
}

/// One cell. The kind of the cell rules, not that of its column: a date column may say "unknown".
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Always written as text, never as a formula, number or link.
    Text(String),
    /// A whole number. Beyond ±2^53 Excel cannot hold it exactly, so it is written as text there.
    Int(i64),
    /// A number. Not-a-number and infinity are written as blank.
    Decimal(f64),
    /// A day. Before 1900 Excel has no days, so it is written as text there.
    Date(Date),
    /// Nothing.
    Blank,
}

/// Why a workbook could not be written. Each is a mistake of the caller or of the amount, never of a character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotWrite {
    /// A workbook needs a sheet.
    NoSheets,
    /// A row whose number of cells differs from the number of columns.
    UnevenRow {
        /// The name of the sheet.
        sheet: String,
        /// The row in the model; the first is 0.
        row: usize,
        /// How many cells it has.
        cells: usize,
        /// How many it should have.
        columns: usize,
    },
    /// More rows than [`MAX_XLSX_ROWS`] or more columns than [`MAX_XLSX_COLUMNS`].
    SheetTooLarge {
        /// The name of the sheet.
        sheet: String,
    },
    /// A text longer than [`MAX_XLSX_TEXT`].
    TextTooLong {
        /// The name of the sheet.
        sheet: String,
        /// The row in the model; the first is 0.
        row: usize,
        /// The column; the first is 0.
        column: usize,
    },
    /// The library refused, for a reason we know no case of.
    Library {
        /// Its own words, for the log.
        message: String,
    },
}

impl fmt::Display for CannotWrite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CannotWrite::NoSheets => write!(f, "a workbook needs at least one sheet"),
            CannotWrite::UnevenRow { sheet, row, cells, columns } => {
                write!(f, "row {row} of sheet \"{sheet}\" has {cells} cells for {columns} columns")
            }
            CannotWrite::SheetTooLarge { sheet } => write!(f, "sheet \"{sheet}\" is too large for XLSX"),
            CannotWrite::TextTooLong { sheet, row, column } => {
                write!(f, "the text in row {row}, column {column} of sheet \"{sheet}\" is too long for XLSX")
            }
            CannotWrite::Library { message } => write!(f, "the workbook could not be written: {message}"),
        }
    }
}

impl std::error::Error for CannotWrite {}

impl From<XlsxError> for CannotWrite {
    fn from(error: XlsxError) -> CannotWrite {
        CannotWrite::Library { message: error.to_string() }
    }
}

/// Writes a workbook: header row bold and frozen, texts as texts.
///
/// # Errors
///
/// See [`CannotWrite`]; none depends on what the texts say, only on amounts.
pub fn write_xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, CannotWrite> {
    if sheets.is_empty() {
        return Err(CannotWrite::NoSheets);
    }
    for sheet in sheets {
        check(sheet)?;
    }
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    // A fixed day stands for "not said": the real one would tell when somebody worked, and would make equal files differ.
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    for (sheet, name) in sheets.iter().zip(tab_names(sheets)) {
        let tab = workbook.add_worksheet();
        tab.set_name(name)?;
        tab.set_right_to_left(sheet.right_to_left);
        tab.set_freeze_panes(1, 0)?;
        tab.set_paper_size(9); // A4
        tab.set_landscape();
        tab.set_print_fit_to_pages(1, 0);
        for (place, column) in sheet.columns.iter().enumerate() {
            let place = place as u16;
            tab.set_column_width(place, f64::from(column.width.clamp(1, 255)))?;
            tab.set_column_format(place, formats.of(column.kind))?;
            let header = match column.kind {
                ColumnKind::Text | ColumnKind::Date => &formats.header,
                ColumnKind::Int | ColumnKind::Decimal => &formats.header_of_numbers,
            };
            tab.write_string_with_format(0, place, &column.title, header)?;
        }
        for (line, row) in (1_u32..).zip(&sheet.rows) {
            for (place, cell) in (0_u16..).zip(row) {
                match cell {
                    Cell::Blank => {}
                    Cell::Text(text) => {
                        tab.write_string_with_format(line, place, text, &formats.text)?;
                    }
                    Cell::Int(value) if value.unsigned_abs() <= 1 << 53 => {
                        tab.write_number_with_format(line, place, *value as f64, &formats.int)?;
                    }
                    Cell::Int(value) => {
                        tab.write_string_with_format(line, place, value.to_string(), &formats.text)?;
                    }
                    Cell::Decimal(value) if value.is_finite() => {
                        tab.write_number_with_format(line, place, *value, &formats.decimal)?;
                    }
                    Cell::Decimal(_) => {}
                    Cell::Date(day) => match excel_day(*day) {
                        Some(excel) => {
                            tab.write_datetime_with_format(line, place, excel, &formats.date)?;
                        }
                        None => {
                            tab.write_string_with_format(line, place, day.to_string(), &formats.text)?;
                        }
                    },
                }
            }
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// Writes CSV: UTF-8 with byte order mark (Excel needs it), commas, every cell in quotation marks, CRLF (RFC 4180).
///
/// A text that a spreadsheet program would take for a formula gets an apostrophe before it. That includes phone numbers such
/// as `+47 900 12 345`: besides being safe, it keeps Excel from turning them into 4790012345. [`crate::read::table`] takes
/// exactly one such apostrophe away again, so a file that is sent out, looked at and taken in again is unchanged. A text that
/// already begins with apostrophes before a formula sign gets one more for the same reason. Names such as `'t Hooft` are
/// left alone. Numbers are numbers: -3 is written as it is.
pub fn write_csv(sheet: &Sheet) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let header = sheet.columns.iter().map(|column| guarded(&column.title));
    let rows = sheet.rows.iter().map(|row| row.iter().map(written));
    let written = writer
        .write_record(header)
        .and_then(|()| rows.into_iter().try_for_each(|row| writer.write_record(row)))
        .and_then(|()| Ok(writer.flush()?));
    debug_assert!(written.is_ok(), "memory takes every byte, and flexible records every length");
    writer.into_inner().unwrap_or_else(|error| error.into_inner().get_ref().clone())
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => guarded(text),
        Cell::Int(value) => value.to_string(),
        Cell::Decimal(value) if value.is_finite() => value.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Decimal(_) | Cell::Blank => String::new(),
    }
}

fn guarded(text: &str) -> String {
    if crate::starts_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

struct Formats {
    header: Format,
    header_of_numbers: Format,
    text: Format,
    int: Format,
    decimal: Format,
    date: Format,
}

impl Formats {
    fn new() -> Formats {
        let header = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(Color::RGB(0x0F_52_57));
        Formats {
            header_of_numbers: header.clone().set_align(FormatAlign::Right),
            header,
            text: Format::new().set_num_format("@").set_align(FormatAlign::Top),
            int: Format::new().set_num_format("0").set_align(FormatAlign::Top),
            decimal: Format::new().set_num_format("0.##").set_align(FormatAlign::Top),
            date: Format::new()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left),
        }
    }

    fn of(&self, kind: ColumnKind) -> &Format {
        match kind {
            ColumnKind::Text => &self.text,
            ColumnKind::Int => &self.int,
            ColumnKind::Decimal => &self.decimal,
            ColumnKind::Date => &self.date,
        }
    }
}

/// `None` before 1900, where Excel has no days.
fn excel_day(day: Date) -> Option<ExcelDateTime> {
    if day.year() < 1900 {
        return None;
    }
    let (year, month, date) = (day.year(), day.month(), day.day());
    ExcelDateTime::from_ymd(year.try_into().ok()?, month.try_into().ok()?, date.try_into().ok()?).ok()
}

fn check(sheet: &Sheet) -> Result<(), CannotWrite> {
    let columns = sheet.columns.len();
    if sheet.rows.len() >= MAX_XLSX_ROWS || columns > MAX_XLSX_COLUMNS {
        return Err(CannotWrite::SheetTooLarge { sheet: sheet.name.clone() });
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        if cells.len() != columns {
            return Err(CannotWrite::UnevenRow {
                sheet: sheet.name.clone(),
                row,
                cells: cells.len(),
                columns,
            });
        }
        for (column, cell) in cells.iter().enumerate() {
            if let Cell::Text(text) = cell
                && text.len() > MAX_XLSX_TEXT
                && text.encode_utf16().count() > MAX_XLSX_TEXT
            {
                return Err(CannotWrite::TextTooLong { sheet: sheet.name.clone(), row, column });
            }
        }
    }
    Ok(())
}

/// Names Excel accepts: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end, none twice (whatever the
/// case of the letters), and not "History", which Excel keeps for itself.
fn tab_names(sheets: &[Sheet]) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::from(["history".to_owned()]);
    sheets
        .iter()
        .enumerate()
        .map(|(place, sheet)| {
            let clean: String = sheet
                .name
                .chars()
                .map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c })
                .collect();
            let clean = clean.trim_matches(|c: char| c == '\'' || c.is_whitespace());
            let wanted = if clean.is_empty() { (place + 1).to_string() } else { clean.to_owned() };
            let mut name = cut(&wanted, 31);
            let mut number = 2;
            while !taken.insert(name.to_lowercase()) {
                let ending = format!(" ({number})");
                name = cut(&wanted, 31 - ending.len()) + &ending;
                number += 1;
            }
            name
        })
        .collect()
}

fn cut(name: &str, units: usize) -> String {
    let mut length = 0;
    let kept: String = name
        .chars()
        .take_while(|c| {
            length += c.len_utf16();
            length <= units
        })
        .collect();
    kept.trim_end_matches(|c: char| c == '\'' || c.is_whitespace()).to_owned()
}
