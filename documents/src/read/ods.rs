//! OpenDocument spreadsheets (LibreOffice).
//!
//! Read by hand rather than with calamine: the format says "this row a million times" in a few bytes, and calamine (0.38)
//! unrolls up to 100 million cells (some 5 GB) before it gives up. Here a blank repetition only moves the line number on.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};

use super::archive::{self, attribute};
use super::{CannotRead, Grid, MAX_CELL, MAX_COLUMNS, MAX_ROWS, Table, choose_sheet, number};

pub(super) fn read(bytes: &[u8], asked: Option<&str>) -> Result<Table, CannotRead> {
    let mut archive = archive::open(bytes)?;
    let mut sheets = Sheets::read(&mut archive::xml(&mut archive, "content.xml")?)?;
    choose_sheet(&sheets.names, asked, |place| {
        std::mem::replace(&mut sheets.grids[place], Ok(Grid::default()))
    })
}

/// The visible sheets of a workbook. A sheet beyond a limit matters only if it is the one we want.
#[derive(Default)]
struct Sheets {
    names: Vec<String>,
    grids: Vec<Result<Grid, CannotRead>>,
}

impl Sheets {
    fn read(xml: &mut Reader<impl BufRead>) -> Result<Sheets, CannotRead> {
        // `<a/>` comes as `<a>` and `</a>`.
        xml.config_mut().expand_empty_elements = true;
        let mut sheets = Sheets::default();
        let mut hidden_styles = HashSet::new();
        let mut style = String::new();
        let mut buffer = Vec::new();
        loop {
            match next(xml, &mut buffer)? {
                Piece::Open(tag) => match tag.name().as_ref() {
                    "style:style" => style = attribute(&tag, "name").unwrap_or_default(),
                    "style:table-properties" if attribute(&tag, "display").as_deref() == Some("false") => {
                        hidden_styles.insert(style.clone());
                    }
                    "table:table" => {
                        let name = attribute(&tag, "name").unwrap_or_default();
                        let style = attribute(&tag, "style-name");
                        let grid = read_sheet(xml)?;
                        if !style.is_some_and(|style| hidden_styles.contains(&style)) {
                            sheets.names.push(name);
                            sheets.grids.push(grid);
                        }
                    }
                    _ => {}
                },
                Piece::Close(_) | Piece::Text(_) => {}
                Piece::End => return Ok(sheets),
            }
        }
    }
}

/// Reads to the end of the sheet. The outer error means broken XML, the inner one a limit passed.
fn read_sheet(xml: &mut Reader<impl BufRead>) -> Result<Result<Grid, CannotRead>, CannotRead> {
    let mut grid = Ok(Grid::default());
    let mut line = 1_u32;
    let mut buffer = Vec::new();
    loop {
        match next(xml, &mut buffer)? {
            Piece::Open(tag) if tag.name().as_ref() == "table:table-row" => {
                let repeated = count(&tag, "number-rows-repeated");
                let row = read_row(xml)?;
                if let Ok(so_far) = &mut grid
                    && let Err(refused) = put_row(so_far, line, repeated, &row)
                {
                    grid = Err(refused);
                }
                line = line.saturating_add(repeated);
            }
            Piece::Close(tag) if tag.name().as_ref() == "table:table" => return Ok(grid),
            Piece::Open(_) | Piece::Close(_) | Piece::Text(_) => {}
            Piece::End => return Err(CannotRead::Damaged),
        }
    }
}

/// A text, how many cells it fills, and how many cells stand before it.
struct Filled {
    column: u32,
    repeated: u32,
    text: String,
}

fn put_row(grid: &mut Grid, line: u32, repeated: u32, row: &[Filled]) -> Result<(), CannotRead> {
    if row.is_empty() {
        return Ok(());
    }
    // One row and one column more than the limits, so that `Grid` is the one place that refuses.
    for line in line..line.saturating_add(repeated.min(MAX_ROWS as u32 + 2)) {
        for filled in row {
            for column in
                filled.column..filled.column.saturating_add(filled.repeated.min(MAX_COLUMNS as u32 + 1))
            {
                grid.put(line, column as usize, &filled.text)?;
            }
        }
    }
    Ok(())
}

fn read_row(xml: &mut Reader<impl BufRead>) -> Result<Vec<Filled>, CannotRead> {
    let mut row = Vec::new();
    let mut column = 0_u32;
    let mut buffer = Vec::new();
    loop {
        match next(xml, &mut buffer)? {
            Piece::Open(tag) => {
                let repeated = count(&tag, "number-columns-repeated");
                match tag.name().as_ref() {
                    "table:table-cell" => {
                        let value = value(&tag);
                        let shown = read_text(xml)?;
                        let text = value.unwrap_or(shown);
                        if !text.trim().is_empty() {
                            row.push(Filled { column, repeated, text });
                        }
                        column = column.saturating_add(repeated);
                    }
                    // Covered by a merged cell: whatever it holds, nobody sees it.
                    "table:covered-table-cell" => {
                        read_text(xml)?;
                        column = column.saturating_add(repeated);
                    }
                    _ => {}
                }
            }
            Piece::Close(tag) if tag.name().as_ref() == "table:table-row" => return Ok(row),
            Piece::Close(_) | Piece::Text(_) => {}
            Piece::End => return Err(CannotRead::Damaged),
        }
    }
}

/// What the cell holds, where that differs from what it shows: numbers and dates are shown in the format of a country.
fn value(cell: &BytesStart<'_>) -> Option<String> {
    match attribute(cell, "value-type")?.as_str() {
        "float" | "percentage" | "currency" => {
            let written = attribute(cell, "value")?;
            Some(written.parse::<f64>().map_or(written, number))
        }
        // `2026-03-01`, or `2026-03-01T14:30:00` with the seconds left out as for Excel.
        "date" => {
            let written = attribute(cell, "date-value")?;
            match written.split_once('T') {
                None => Some(written),
                Some((date, time)) if time.starts_with("00:00:00") => Some(date.to_owned()),
                Some((date, time)) => {
                    Some(format!("{date} {}", time.chars().take("14:30".len()).collect::<String>()))
                }
            }
        }
        "boolean" => attribute(cell, "boolean-value"),
        "string" => attribute(cell, "string-value"),
        // Times are shown as people write them: `14:30`.
        _ => None,
    }
}

/// The text of a cell up to its end tag: paragraphs become lines, comments are left out.
fn read_text(xml: &mut Reader<impl BufRead>) -> Result<String, CannotRead> {
    let mut text = String::new();
    let mut paragraphs = 0_u32;
    let mut depth = 1_u32;
    let mut comment_depth = 0_u32;
    let mut buffer = Vec::new();
    loop {
        match next(xml, &mut buffer)? {
            Piece::Open(tag) => {
                depth += 1;
                match tag.name().as_ref() {
                    _ if comment_depth > 0 => comment_depth += 1,
                    "office:annotation" => comment_depth = 1,
                    "text:p" => {
                        paragraphs += 1;
                        if paragraphs > 1 {
                            text.push('\n');
                        }
                    }
                    "text:s" => {
                        let spaces = (count(&tag, "c") as usize).min(MAX_CELL + 1);
                        text.extend(std::iter::repeat_n(' ', spaces));
                    }
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    _ => {}
                }
            }
            Piece::Close(_) => {
                depth -= 1;
                comment_depth = comment_depth.saturating_sub(1);
                if depth == 0 {
                    return Ok(text);
                }
            }
            Piece::Text(written) if comment_depth == 0 => text.push_str(&written),
            Piece::Text(_) => {}
            Piece::End => return Err(CannotRead::Damaged),
        }
    }
}

fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// What matters of an XML event.
enum Piece<'b> {
    Open(BytesStart<'b>),
    Close(BytesEnd<'b>),
    Text(Cow<'b, str>),
    End,
}

fn next<'b>(xml: &mut Reader<impl BufRead>, buffer: &'b mut Vec<u8>) -> Result<Piece<'b>, CannotRead> {
    buffer.clear();
    match xml.read_event_into(buffer).map_err(|_| CannotRead::Damaged)? {
        Event::Start(tag) | Event::Empty(tag) => Ok(Piece::Open(tag)),
        Event::End(tag) => Ok(Piece::Close(tag)),
        Event::Text(text) => Ok(Piece::Text(text.xml10_content())),
        Event::CData(text) => Ok(Piece::Text(text.xml10_content())),
        Event::GeneralRef(reference) => character(&reference).map(|c| Piece::Text(c.to_string().into())),
        Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
            Ok(Piece::Text(Cow::Borrowed("")))
        }
        Event::Eof => Ok(Piece::End),
    }
}

fn character(reference: &BytesRef<'_>) -> Result<char, CannotRead> {
    if let Some(character) = reference.resolve_char_ref().map_err(|_| CannotRead::Damaged)? {
        return Ok(character);
    }
    match reference.xml10_content().as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(CannotRead::Damaged),
    }
}
