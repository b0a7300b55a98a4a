//! Excel workbooks.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::{CannotRead, Grid, Table, choose_sheet, number};

/// Reads a sheet. The cells come one by one, never as a rectangle: one stray cell in the last row of the last column would
/// otherwise ask for 17 billion of them.
pub(super) fn read(bytes: &[u8], asked: Option<&str>) -> Result<Table, CannotRead> {
    // calamine is careful but not proven; a panic on a strange file must cost one upload, not a worker.
    catch_unwind(AssertUnwindSafe(|| {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| CannotRead::Damaged)?;
        let names: Vec<String> = workbook
            .sheets_metadata()
            .iter()
            .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet)
            .map(|sheet| sheet.name.clone())
            .collect();
        choose_sheet(&names, asked, |place| load(&mut workbook, &names[place]))
    }))
    .unwrap_or(Err(CannotRead::Damaged))
}

fn load(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Grid, CannotRead> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| CannotRead::Damaged)?;
    let mut grid = Grid::default();
    while let Some(cell) = cells.next_cell().map_err(|_| CannotRead::Damaged)? {
        let (row, column) = cell.get_position();
        let line = row.saturating_add(1);
        let column = column as usize;
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                grid.put(line, column, text)?;
            }
            DataRef::SharedString(text) => grid.put(line, column, text)?,
            DataRef::Int(value) => grid.put(line, column, &value.to_string())?,
            DataRef::Float(value) => grid.put(line, column, &number(*value))?,
            DataRef::Bool(value) => grid.put(line, column, if *value { "true" } else { "false" })?,
            DataRef::DateTime(value) => grid.put(line, column, &date_or_time(value))?,
            DataRef::Error(error) => grid.put(line, column, &error.to_string())?,
        }
    }
    Ok(grid)
}

/// `2026-03-01`, `2026-03-01 14:30`, `14:30`; a span of time as hours and minutes, `26:30`. Seconds are rounded away.
fn date_or_time(value: &ExcelDateTime) -> String {
    let minutes = (value.as_f64() * 24.0 * 60.0).round();
    if value.is_duration() || (0.0..24.0 * 60.0).contains(&minutes) {
        let sign = if minutes < 0.0 { "-" } else { "" };
        let minutes = minutes.abs() as u64;
        return format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60);
    }
    let (year, month, day, hour, minute, _, _) = value.to_ymd_hms_milli();
    if value.as_f64().fract() == 0.0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}
