//! OpenDocument spreadsheets (LibreOffice).
//!
//! Read by hand rather than with calamine: the format says "this row a million times" in a few bytes, and calamine (0.38)
//! unrolls up to 100 million cells (some 5 GB) before it gives up. Here a blank repetition only moves the line number on.

use std::collections::HashSet;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

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
        let mut sheets = Sheets::default();
        let mut hidden_styles = HashSet::new();
        let mut style = None;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match next(xml, &mut buffer)? {
                Event::Start(tag) if tag.name().as_ref() == "style:style" => style = attribute(&tag, "name"),
                Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "style:table-properties" => {
                    if attribute(&tag, "display").as_deref() == Some("false") {
                        hidden_styles.extend(style.take());
                    }
                }
                Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                    let name = attribute(&tag, "name").unwrap_or_default();
                    let hidden =
                        attribute(&tag, "style-name").is_some_and(|style| hidden_styles.contains(&style));
                    let grid = read_sheet(xml)?;
                    if !hidden {
                        sheets.names.push(name);
                        sheets.grids.push(grid);
                    }
                }
                Event::Eof => return Ok(sheets),
                _other => {}
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
        buffer.clear();
        match next(xml, &mut buffer)? {
            Event::Start(tag) if tag.name().as_ref() == "table:table-row" => {
                let repeated = count(&tag, "number-rows-repeated");
                let row = read_row(xml)?;
                if let Ok(so_far) = &mut grid
                    && let Err(refused) = put_row(so_far, line, repeated, &row)
                {
                    grid = Err(refused);
                }
                line = line.saturating_add(repeated);
            }
            Event::Empty(tag) if tag.name().as_ref() == "table:table-row" => {
                line = line.saturating_add(count(&tag, "number-rows-repeated"));
            }
            Event::End(tag) if tag.name().as_ref() == "table:table" => return Ok(grid),
            Event::Eof => return Err(CannotRead::Damaged),
            _other => {}
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
        buffer.clear();
        match next(xml, &mut buffer)? {
            Event::Start(tag) if tag.name().as_ref() == "table:table-cell" => {
                let repeated = count(&tag, "number-columns-repeated");
                let value = value(&tag);
                let shown = read_text(xml)?;
                let text = value.unwrap_or(shown);
                if !text.trim().is_empty() {
                    row.push(Filled { column, repeated, text });
                }
                column = column.saturating_add(repeated);
            }
            Event::Empty(tag) if tag.name().as_ref() == "table:table-cell" => {
                let repeated = count(&tag, "number-columns-repeated");
                if let Some(text) = value(&tag) {
                    row.push(Filled { column, repeated, text });
                }
                column = column.saturating_add(repeated);
            }
            // Covered by a merged cell: whatever it holds, nobody sees it.
            Event::Start(tag) if tag.name().as_ref() == "table:covered-table-cell" => {
                column = column.saturating_add(count(&tag, "number-columns-repeated"));
                read_text(xml)?;
            }
            Event::Empty(tag) if tag.name().as_ref() == "table:covered-table-cell" => {
                column = column.saturating_add(count(&tag, "number-columns-repeated"));
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(row),
            Event::Eof => return Err(CannotRead::Damaged),
            _other => {}
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
    let mut depth = 1_u32;
    let mut inside_comment = 0_u32;
    let mut paragraphs = 0_u32;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = next(xml, &mut buffer)?;
        match &event {
            Event::Start(tag) => {
                depth += 1;
                let name = tag.name();
                if name.as_ref() == "office:annotation" || inside_comment > 0 {
                    inside_comment += 1;
                } else if name.as_ref() == "text:p" {
                    paragraphs += 1;
                    if paragraphs > 1 {
                        text.push('\n');
                    }
                }
            }
            Event::End(_) => {
                depth -= 1;
                inside_comment = inside_comment.saturating_sub(1);
                if depth == 0 {
                    return Ok(text);
                }
            }
            Event::Eof => return Err(CannotRead::Damaged),
            _inside if inside_comment > 0 => {}
            Event::Empty(tag) => match tag.name().as_ref() {
                "text:s" => {
                    let spaces = (count(tag, "c") as usize).min(MAX_CELL + 1);
                    text.extend(std::iter::repeat_n(' ', spaces));
                }
                "text:tab" => text.push('\t'),
                "text:line-break" => text.push('\n'),
                "text:p" => {
                    paragraphs += 1;
                    if paragraphs > 1 {
                        text.push('\n');
                    }
                }
                _other => {}
            },
            Event::Text(written) => text.push_str(&written.xml10_content()),
            Event::CData(written) => text.push_str(&written.xml10_content()),
            Event::GeneralRef(reference) => text.push(character(reference)?),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn character(reference: &quick_xml::events::BytesRef<'_>) -> Result<char, CannotRead> {
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

fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

fn next<'b>(xml: &mut Reader<impl BufRead>, buffer: &'b mut Vec<u8>) -> Result<Event<'b>, CannotRead> {
    xml.read_event_into(buffer).map_err(|_| CannotRead::Damaged)
}
