//! The report as files, both drawn from [`super::told`].

use documents::pdf::CannotRender;
use documents::report::{Bar, BarChart, Figure, Report, Section, TableBlock, TableColumn, TableColumnKind};
use documents::sheet::{CannotWrite, Cell, Column, ColumnKind, Sheet};

use super::RoundReport;
use super::figures::Value;
use super::told::{Told, ToldRow, ToldTable, hours_in_tenths, told};
use crate::words::Words;

/// The report as PDF, each figure with its definition.
///
/// # Errors
///
/// [`CannotRender`], which would be a fault of ours: the report is always printable.
pub fn pdf(report: &RoundReport, words: &Words) -> Result<Vec<u8>, CannotRender> {
    let words = words.plain();
    let told = told(report, &words, false);
    documents::pdf::render(&Report {
        title: told.title.clone(),
        subtitle: format!("{} · {}", told.programme, told.period),
        language: words.tag().to_owned(),
        right_to_left: words.language().right_to_left,
        made_on: told.made.clone(),
        organisation: report.organisation.clone(),
        sections: sections(&told, &words),
        footer: told.small_print,
    })
}

fn sections(told: &Told, words: &Words) -> Vec<Section> {
    let summary = Section {
        heading: words.t("report-in-short"),
        intro: told.headlines.iter().chain(&told.notes).cloned().collect::<Vec<_>>().join("\n"),
        figures: Vec::new(),
        charts: Vec::new(),
        tables: Vec::new(),
    };
    let chapters = told.chapters.iter().map(|chapter| Section {
        heading: chapter.heading.clone(),
        intro: String::new(),
        figures: chapter
            .figures
            .iter()
            .map(|figure| Figure {
                label: figure.label.clone(),
                value: figure.value.text.clone(),
                unit: figure.value.unit.clone(),
                comparison: figure.compared.clone(),
                definition: figure.definition.clone(),
            })
            .collect(),
        charts: chapter.tables.iter().filter_map(chart).collect(),
        tables: chapter.tables.iter().map(|table| block(table, told)).collect(),
    });
    [summary].into_iter().chain(chapters).chain([definitions(told, words)]).collect()
}

/// The figures have their definitions beside them; those of the tables follow on the last page.
fn definitions(told: &Told, words: &Words) -> Section {
    let column = |key: &str| TableColumn { title: words.t(key), kind: TableColumnKind::Text };
    let tables = told.chapters.iter().flat_map(|chapter| &chapter.tables);
    Section {
        heading: words.t("report-tables-counted"),
        intro: String::new(),
        figures: Vec::new(),
        charts: Vec::new(),
        tables: vec![TableBlock {
            caption: String::new(),
            columns: vec![column("report-column-table"), column("report-column-definition")],
            rows: tables.map(|table| vec![table.question.clone(), table.definition.clone()]).collect(),
            total: None,
        }],
    }
}

/// The table that follows says the same beside the other round, so the bars are this round's only.
fn chart(table: &ToldTable) -> Option<BarChart> {
    let chart = table.chart.as_ref()?;
    let bar = |row: &ToldRow| Bar {
        label: row.label.clone(),
        value: row.count.and_then(|count| u32::try_from(count).ok()).map(f64::from),
        shown: row.shown.text.clone(),
    };
    Some(BarChart {
        question: chart.title.clone(),
        unit: String::new(),
        bars: table.rows.iter().map(bar).collect(),
    })
}

fn block(table: &ToldTable, told: &Told) -> TableBlock {
    let column = |title: &str, kind| TableColumn { title: title.to_owned(), kind };
    let mut columns =
        vec![column(&table.group, TableColumnKind::Text), column(&told.round, TableColumnKind::Number)];
    columns.extend(told.compared_with.as_deref().map(|other| column(other, TableColumnKind::Number)));
    let texts = |row: &ToldRow| {
        let compared = row.compared.as_ref().map(|(_, shown)| shown.text.clone());
        [row.label.clone(), row.shown.text.clone()].into_iter().chain(compared).collect::<Vec<_>>()
    };
    TableBlock {
        caption: table.question.clone(),
        columns,
        rows: table.rows.iter().map(texts).collect(),
        total: Some(texts(&table.total)),
    }
}

/// The report as a workbook: figures, tables, and what has to be known about them. Numbers are numbers.
///
/// # Errors
///
/// [`CannotWrite`], which would be a fault of ours: a report always fits.
pub fn xlsx(report: &RoundReport, words: &Words) -> Result<Vec<u8>, CannotWrite> {
    let words = words.plain();
    let told = told(report, &words, false);
    documents::sheet::write_xlsx(&[
        figures_sheet(report, &told, &words),
        tables_sheet(&told, &words),
        about_sheet(report, &told, &words),
    ])
}

fn sheet(words: &Words, name: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { name: words.t(name), right_to_left: words.language().right_to_left, columns, rows }
}

fn column(title: String, kind: ColumnKind, width: u16) -> Column {
    Column { title, kind, width }
}

fn figures_sheet(report: &RoundReport, told: &Told, words: &Words) -> Sheet {
    let number = |round: &str, what: &str| {
        column(words.ta2("report-compared", "round", round, "value", words.t(what)), ColumnKind::Decimal, 14)
    };
    let mut columns = vec![
        column(words.t("report-column-chapter"), ColumnKind::Text, 22),
        column(words.t("report-column-figure"), ColumnKind::Text, 38),
        number(&told.round, "report-column-number"),
        number(&told.round, "report-column-of"),
        column(words.t("report-column-unit"), ColumnKind::Text, 30),
    ];
    if let Some(other) = &told.compared_with {
        columns.extend([number(other, "report-column-number"), number(other, "report-column-of")]);
    }
    columns.push(column(words.t("report-column-definition"), ColumnKind::Text, 90));
    let rows = told.chapters.iter().flat_map(|chapter| {
        chapter.figures.iter().map(|figure| {
            let mut cells = vec![Cell::Text(chapter.heading.clone()), Cell::Text(figure.label.clone())];
            cells.extend(numbers(report.figures.value(figure.measure)));
            cells.push(Cell::Text(figure.value.unit.clone()));
            if let Some(compared) = &report.compared {
                cells.extend(numbers(compared.figures.value(figure.measure)));
            }
            cells.push(Cell::Text(figure.definition.clone()));
            cells
        })
    });
    let rows = rows.collect();
    sheet(words, "report-sheet-figures", columns, rows)
}

/// The number, and for a share what it is a share of.
fn numbers(value: Option<Value>) -> [Cell; 2] {
    let Some(value) = value else { return [Cell::Blank, Cell::Blank] };
    match value {
        Value::Count { count } => [Cell::Int(count), Cell::Blank],
        Value::Ratio { whole: 0, .. } => [Cell::Blank, Cell::Int(0)],
        Value::Ratio { part, whole } => [Cell::Int(part), Cell::Int(whole)],
        Value::Days { median, .. } => [median.map_or(Cell::Blank, Cell::Decimal), Cell::Blank],
        Value::Time { known: 0, .. } => [Cell::Blank, Cell::Blank],
        Value::Time { minutes, .. } => [tenths(hours_in_tenths(minutes)), Cell::Blank],
    }
}

/// The same rounding as on the page.
fn tenths(tenths: i64) -> Cell {
    u32::try_from(tenths).map_or(Cell::Blank, |tenths| Cell::Decimal(f64::from(tenths) / 10.0))
}

fn tables_sheet(told: &Told, words: &Words) -> Sheet {
    let mut columns = vec![
        column(words.t("report-column-table"), ColumnKind::Text, 44),
        column(words.t("report-column-group"), ColumnKind::Text, 44),
        column(told.round.clone(), ColumnKind::Int, 14),
    ];
    columns.extend(told.compared_with.clone().map(|other| column(other, ColumnKind::Int, 14)));
    columns.push(column(words.t("report-column-definition"), ColumnKind::Text, 90));
    let tables = told.chapters.iter().flat_map(|chapter| &chapter.tables);
    let cell = |count: Option<i64>| count.map_or(Cell::Blank, Cell::Int);
    let rows = tables.flat_map(|table| {
        table.rows.iter().chain([&table.total]).map(move |row| {
            let mut cells =
                vec![Cell::Text(table.question.clone()), Cell::Text(row.label.clone()), cell(row.count)];
            cells.extend(row.compared.as_ref().map(|(count, _)| cell(*count)));
            cells.push(Cell::Text(table.definition.clone()));
            cells
        })
    });
    let rows = rows.collect();
    sheet(words, "report-sheet-tables", columns, rows)
}

fn about_sheet(report: &RoundReport, told: &Told, words: &Words) -> Sheet {
    let head = [&told.title, &report.organisation, &told.programme, &told.period];
    let lines = head.into_iter().chain(&told.headlines).chain(&told.notes).chain(&told.small_print);
    let rows = lines.map(|line| vec![Cell::Text(line.clone())]).collect();
    let columns = vec![column(words.t("report-column-about"), ColumnKind::Text, 120)];
    sheet(words, "report-sheet-about", columns, rows)
}

/// What the file is called: plain ASCII, so that no header and no file system minds.
pub fn file_name(report: &RoundReport, words: &Words, extension: &str) -> String {
    let words = words.plain();
    let name = format!("{} {} {}", words.t("report-file"), report.round.programme, report.round.name);
    format!("{}-{}.{extension}", crate::organisations::slug(&name), report.made_on)
}
