use std::io::{Cursor, Write};

use documents::read::{self, CannotRead, Delimiter, Encoding, Row, Source, Table};
use documents::sheet::{self, Cell, Column, ColumnKind, Sheet};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

/// Names nobody may "correct".
const NAMES: [&str; 6] = ["N'Diaye", "Дем'яненко", "de la Cruz", "'t Hooft", "أمينة", "Åse Ødegård"];

fn table(bytes: &[u8]) -> Table {
    read::table("people.csv", bytes).expect("the table reads")
}

fn column(table: &Table, place: usize) -> Vec<&str> {
    table.rows.iter().map(|row| row.cells[place].as_str()).collect()
}

#[test]
fn comma_semicolon_and_tab_are_told_apart() {
    for (mark, delimiter) in [(",", Delimiter::Comma), (";", Delimiter::Semicolon), ("\t", Delimiter::Tab)] {
        let text = format!("Name{mark}Phone\nN'Diaye{mark}0047 90\nde la Cruz{mark}+47 91\n");
        let table = table(text.as_bytes());
        assert_eq!(table.source, Source::Text { encoding: Encoding::Utf8, delimiter });
        assert_eq!(table.header, ["Name", "Phone"]);
        assert_eq!(column(&table, 0), ["N'Diaye", "de la Cruz"]);
        assert_eq!(column(&table, 1), ["0047 90", "+47 91"]);
    }
}

#[test]
fn commas_inside_a_header_do_not_hide_the_semicolons() {
    let table = table(b"Name;Languages (first, second, third)\nAmina;Arabic\nOle;Norwegian\n");
    assert_eq!(table.header, ["Name", "Languages (first, second, third)"]);
}

#[test]
fn excels_own_line_about_the_delimiter_is_obeyed_and_counted() {
    let table = table(b"sep=;\r\nName;Notes\r\nAmina;a, b\r\n");
    assert_eq!((table.header_line, table.rows[0].line), (2, 3));
    assert_eq!(table.rows[0].cells, ["Amina", "a, b"]);
}

#[test]
fn a_single_column_needs_no_delimiter() {
    let table = table("Name\nN'Diaye\n".as_bytes());
    assert_eq!(table.header, ["Name"]);
    assert_eq!(column(&table, 0), ["N'Diaye"]);
}

#[test]
fn every_usual_encoding_gives_the_same_letters() {
    let text = "Navn;By\nÅse Ødegård;Tromsø\n";
    let utf16 = |to_bytes: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(to_bytes)).collect()
    };
    let (windows_1252, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let files = [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8),
        (utf16(u16::to_le_bytes, [0xFF, 0xFE]), Encoding::Utf16),
        (utf16(u16::to_be_bytes, [0xFE, 0xFF]), Encoding::Utf16),
        (windows_1252.into_owned(), Encoding::Windows1252),
    ];
    for (bytes, encoding) in files {
        let table = table(&bytes);
        assert_eq!(table.source, Source::Text { encoding, delimiter: Delimiter::Semicolon });
        assert_eq!(table.header, ["Navn", "By"]);
        assert_eq!(table.rows[0].cells, ["Åse Ødegård", "Tromsø"]);
    }
}

#[test]
fn blank_lines_are_skipped_and_counted_and_a_cell_with_line_breaks_is_one_line() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "Name,Note", "", "Amina,\"two\nlines\"", ",", "Ole,x", ""].join(end);
        let table = table(text.as_bytes());
        assert_eq!(table.header_line, 2);
        assert_eq!(
            table.rows,
            [
                Row { line: 4, cells: vec!["Amina".into(), "two\nlines".into()] },
                Row { line: 6, cells: vec!["Ole".into(), "x".into()] },
            ]
        );
    }
}

#[test]
fn quotation_marks_follow_the_standard_and_stray_ones_stay() {
    let table = table(b"A,B\n\"say \"\"hi\"\", you\",5\" pipe\n");
    assert_eq!(table.rows[0].cells, ["say \"hi\", you", "5\" pipe"]);
}

#[test]
fn an_unclosed_quotation_mark_is_named_by_its_line() {
    let refused = read::table("people.csv", b"A,B\n1,2\n3,\"4\n5,6\n");
    assert_eq!(refused, Err(CannotRead::UnclosedQuote { line: 3 }));
}

#[test]
fn rows_are_as_wide_as_the_widest() {
    let table = table(b"A,B\n1\n1,2,3,,\n");
    assert_eq!(table.header, ["A", "B", ""]);
    assert_eq!(table.rows[0].cells, ["1", "", ""]);
    assert_eq!(table.rows[1].cells, ["1", "2", "3"]);
}

#[test]
fn names_stay_exactly_as_written_in_every_format() {
    let rows = NAMES.iter().map(|name| vec![Cell::Text((*name).to_owned())]).collect();
    let sheet = one_column(rows);
    let ods = ods(&format!(
        "<table:table table:name=\"People\"><table:table-row><table:table-cell office:value-type=\"string\">\
         <text:p>Name</text:p></table:table-cell></table:table-row>{}</table:table>",
        NAMES
            .map(|name| format!(
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>{name}</text:p>\
                 </table:table-cell></table:table-row>"
            ))
            .concat()
    ));
    for bytes in [sheet::write_csv(&sheet), sheet::write_xlsx(&[sheet]).expect("writes"), ods] {
        assert_eq!(column(&table(&bytes), 0), NAMES);
    }
}

#[test]
fn the_bytes_tell_the_kind_of_file_not_its_name() {
    let xlsx = sheet::write_xlsx(&[one_column(vec![vec![Cell::Text("x".into())]])]).expect("writes");
    assert!(read::table("list.csv", &xlsx).is_ok());
    assert!(read::table("list.xlsx", b"Name\nAmina\n").is_ok());
    for (name, bytes) in [
        ("list.csv", b"%PDF-1.7 a,b".as_slice()),
        ("list.xls", b"<html><table><tr><td>Name</td></tr></table></html>"),
        ("list.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("list.zip", &zip_of(&[("letter.txt", "hello")])),
    ] {
        assert_eq!(read::table(name, bytes), Err(CannotRead::NotATable), "{name}");
    }
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert_eq!(read::table("list.xls", &old), Err(CannotRead::OldExcel));
    let wrapped: Vec<u8> =
        old.into_iter().chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(read::table("list.xlsx", &wrapped), Err(CannotRead::PasswordProtected));
}

#[test]
fn an_empty_file_is_called_empty() {
    for bytes in [b"".as_slice(), b"\n\n", b" , \n,,\n", b"\xEF\xBB\xBF"] {
        assert_eq!(read::table("people.csv", bytes), Err(CannotRead::Empty));
    }
    assert_eq!(read::table("people.ods", &ods("<table:table table:name=\"A\"/>")), Err(CannotRead::Empty));
}

#[test]
fn each_limit_is_refused_one_beyond_it_and_not_before() {
    let rows = |count: usize| format!("Name\n{}", "x\n".repeat(count)).into_bytes();
    assert_eq!(table(&rows(read::MAX_ROWS)).rows.len(), read::MAX_ROWS);
    assert_eq!(
        read::table("a.csv", &rows(read::MAX_ROWS + 1)),
        Err(CannotRead::TooManyRows { limit: read::MAX_ROWS })
    );

    let columns = |count: usize| vec!["x"; count].join(",").into_bytes();
    assert_eq!(table(&columns(read::MAX_COLUMNS)).header.len(), read::MAX_COLUMNS);
    assert_eq!(
        read::table("a.csv", &columns(read::MAX_COLUMNS + 1)),
        Err(CannotRead::TooManyColumns { line: 1, limit: read::MAX_COLUMNS })
    );
    assert_eq!(table(format!("x{}", ",".repeat(5_000)).as_bytes()).header, ["x"]);

    let cell = |length: usize| format!("Name\n{}\n", "å".repeat(length)).into_bytes();
    assert!(read::table("a.csv", &cell(read::MAX_CELL)).is_ok());
    assert_eq!(
        read::table("a.csv", &cell(read::MAX_CELL + 1)),
        Err(CannotRead::CellTooLong { line: 2, column: 1, limit: read::MAX_CELL })
    );

    assert_eq!(
        read::table("a.csv", &vec![b'x'; read::MAX_BYTES + 1]),
        Err(CannotRead::TooLarge { bytes: read::MAX_BYTES + 1, limit: read::MAX_BYTES })
    );
}

#[test]
fn a_workbook_is_read_as_a_person_sees_it() {
    let sheets = [
        Sheet { name: "Guide".into(), right_to_left: false, columns: vec![], rows: vec![] },
        Sheet {
            name: "People".into(),
            right_to_left: false,
            columns: ["Name", "Phone", "Age", "Share", "Born", "Note"]
                .map(|title| Column { title: title.into(), kind: ColumnKind::Text, width: 12 })
                .to_vec(),
            rows: vec![
                vec![
                    Cell::Text("  Amina ".into()),
                    Cell::Text("0047 900".into()),
                    Cell::Int(18),
                    Cell::Decimal(0.1 + 0.2),
                    Cell::Date(jiff::civil::date(2008, 2, 29)),
                    Cell::Text("a & <b>\nc".into()),
                ],
                vec![Cell::Blank; 6],
                vec![
                    Cell::Text("Ole".into()),
                    Cell::Int(4_790_012_345),
                    Cell::Decimal(-2.5),
                    Cell::Decimal(f64::NAN),
                    Cell::Date(jiff::civil::date(1899, 12, 31)),
                    Cell::Blank,
                ],
            ],
        },
        Sheet { name: "Other".into(), right_to_left: false, columns: vec![], rows: vec![] },
    ];
    let bytes = sheet::write_xlsx(&sheets).expect("writes");
    let table = table(&bytes);
    assert_eq!(
        table.source,
        Source::Workbook { sheet: "People".into(), other_sheets: vec!["Guide".into(), "Other".into()] }
    );
    assert_eq!(
        table.rows,
        [
            Row {
                line: 2,
                cells: ["Amina", "0047 900", "18", "0.3", "2008-02-29", "a & <b>\nc"]
                    .map(str::to_owned)
                    .to_vec()
            },
            Row {
                line: 4,
                cells: ["Ole", "4790012345", "-2.5", "", "1899-12-31", ""].map(str::to_owned).to_vec()
            },
        ]
    );
    assert_eq!(read::sheet("a.xlsx", &bytes, "Other"), Err(CannotRead::Empty));
    assert_eq!(
        read::sheet("a.xlsx", &bytes, "Nobody"),
        Err(CannotRead::NoSuchSheet {
            asked: "Nobody".into(),
            sheets: vec!["Guide".into(), "People".into(), "Other".into()]
        })
    );
}

#[test]
fn a_cell_in_the_far_corner_of_a_workbook_is_refused_without_allocating_the_way_there() {
    let bytes = xlsx_with_rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(
        read::table("a.xlsx", &bytes),
        Err(CannotRead::TooManyColumns { line: 1_048_576, limit: read::MAX_COLUMNS })
    );
}

#[test]
fn times_and_dates_of_excel_are_written_the_same_way_everywhere() {
    // Styles 1 to 3 of the fixture: a date, a date with time, a span of time.
    let bytes = xlsx_with_rows(
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46082</v></c><c r=\"B1\" s=\"2\"><v>46082.604166667</v></c>\
         <c r=\"C1\" s=\"2\"><v>0.604166667</v></c><c r=\"D1\" s=\"3\"><v>1.1041666667</v></c>\
         <c r=\"E1\" t=\"b\"><v>1</v></c></row>",
    );
    assert_eq!(table(&bytes).header, ["2026-03-01", "2026-03-01 14:30", "14:30", "26:30", "true"]);
}

#[test]
fn hidden_sheets_of_either_kind_are_neither_read_nor_named() {
    let hidden = xlsx(
        "<sheet name=\"Secret\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "",
    );
    assert_eq!(read::table("a.xlsx", &hidden), Err(CannotRead::Empty));
    assert_eq!(
        read::sheet("a.xlsx", &hidden, "Secret"),
        Err(CannotRead::NoSuchSheet { asked: "Secret".into(), sheets: vec![] })
    );
    let hidden = ods_with(
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>",
        "<table:table table:name=\"Secret\" table:style-name=\"ta2\"><table:table-row><table:table-cell \
         office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>",
    );
    assert_eq!(read::table("a.ods", &hidden), Err(CannotRead::Empty));
}

#[test]
fn an_open_document_sheet_is_read_as_a_person_sees_it() {
    let bytes = ods("<table:table table:name=\"Folk\">\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>\
         <table:table-header-rows><table:table-row>\
           <table:table-cell office:value-type=\"string\"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>Name</text:p></table:table-cell>\
           <table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\"><text:p>Day</text:p></table:table-cell>\
           <table:table-cell office:value-type=\"string\"><text:p>Share</text:p></table:table-cell>\
         </table:table-row></table:table-header-rows>\
         <table:table-row>\
           <table:table-cell office:value-type=\"string\"><text:p>de<text:s/>la <text:span>Cr&amp;uz</text:span></text:p><text:p>&#x41;</text:p></table:table-cell>\
           <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01\"><text:p>01.03.26</text:p></table:table-cell>\
           <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01T14:30:00\"><text:p>01.03.26 14:30</text:p></table:table-cell>\
           <table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50 %</text:p></table:table-cell>\
         </table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         <table:table-row><table:table-cell/><table:covered-table-cell><text:p>unseen</text:p></table:covered-table-cell>\
           <table:table-cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"><text:p>14:30</text:p></table:table-cell></table:table-row>\
         </table:table><table:table table:name=\"Annet\"/>");
    let table = table(&bytes);
    assert_eq!(table.header_line, 3);
    assert_eq!(table.header, ["Name", "Day", "Day", "Share"]);
    assert_eq!(
        table.rows,
        [
            Row {
                line: 4,
                cells: ["de la Cr&uz\nA", "2026-03-01", "2026-03-01 14:30", "0.5"]
                    .map(str::to_owned)
                    .to_vec()
            },
            Row { line: 1_048_005, cells: ["", "", "14:30", ""].map(str::to_owned).to_vec() },
        ]
    );
}

#[test]
fn an_open_document_that_repeats_itself_a_billion_times_is_refused() {
    let bytes = ods("<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1000000\">\
         <table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>\
         </table:table-row></table:table>");
    assert_eq!(read::table("a.ods", &bytes), Err(CannotRead::TooManyRows { limit: read::MAX_ROWS }));
}

#[test]
fn a_file_that_unpacks_to_more_than_it_should_is_refused() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/media/image1.bin", SimpleFileOptions::default()).expect("starts");
    let megabyte = vec![0; 1024 * 1024];
    for _ in 0..201 {
        zip.write_all(&megabyte).expect("writes");
    }
    let bytes = zip.finish().expect("finishes").into_inner();
    assert!(bytes.len() < read::MAX_BYTES);
    assert_eq!(read::table("a.xlsx", &bytes), Err(CannotRead::UnpacksTooLarge { limit: read::MAX_UNPACKED }));
}

#[test]
fn a_workbook_that_claims_to_hold_a_billion_texts_is_damaged() {
    let strings = "<sst uniqueCount=\"99999999999999\"><si><t>x</t></si></sst>";
    let bytes = xlsx(VISIBLE, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings);
    assert_eq!(read::table("a.xlsx", &bytes), Err(CannotRead::Damaged));
}

#[test]
fn a_sheet_whose_xml_breaks_off_is_damaged() {
    let bytes = ods("<table:table table:name=\"A\"><table:table-row>");
    assert_eq!(read::table("a.ods", &bytes), Err(CannotRead::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_at_all_make_the_reader_panic(
        start in prop::sample::select(vec![
            b"".as_slice(), b"PK\x03\x04", b"PK\x05\x06", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF", b"\xD0\xCF\x11\xE0", b"sep=;\n", b"\"",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..2_000),
    ) {
        let _either = read::table("upload", &[start, &bytes].concat());
    }

    #[test]
    fn no_text_at_all_makes_the_reader_panic_and_every_row_is_as_wide_as_the_header(
        text in "[a,;\t\"'=\r\n å]{0,200}",
    ) {
        if let Ok(table) = read::table("upload", text.as_bytes()) {
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()));
            prop_assert!(table.rows.is_sorted_by(|a, b| a.line < b.line));
        }
    }

    #[test]
    fn a_cut_or_altered_workbook_never_makes_the_reader_panic(
        which in 0..2_usize, cut in any::<prop::sample::Index>(), flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let mut bytes = vec![
            sheet::write_xlsx(&[one_column(vec![vec![Cell::Text("Amina".into())]; 3])]).expect("writes"),
            ods("<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"),
        ].swap_remove(which);
        for (place, byte) in &flips {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        if flips.is_empty() {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _either = read::table("upload", &bytes);
    }

    #[test]
    fn altered_xml_inside_a_whole_workbook_never_makes_the_reader_panic(
        cut in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), put in "[<>/\"=a-z0-9&; ]{0,12}",
    ) {
        let mut rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"B1\" s=\"1\"><v>46082</v></c></row>".to_owned();
        let place = place.index(rows.len());
        let end = place + cut.index(rows.len() - place);
        rows.replace_range(place..end, &put);
        let _either = read::table("upload", &xlsx_with_rows(&rows));

        let mut cells = "<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"3\"><text:p>x<text:s text:c=\"9\"/></text:p></table:table-cell></table:table-row></table:table>".to_owned();
        let place = place.min(cells.len());
        let end = place + cut.index(cells.len() - place);
        cells.replace_range(place..end, &put);
        let _either = read::table("upload", &ods(&cells));
    }
}

fn one_column(rows: Vec<Vec<Cell>>) -> Sheet {
    let column = Column { title: "Name".into(), kind: ColumnKind::Text, width: 20 };
    Sheet { name: "People".into(), right_to_left: false, columns: vec![column], rows }
}

fn zip_of(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("starts");
        zip.write_all(content.as_bytes()).expect("writes");
    }
    zip.finish().expect("finishes").into_inner()
}

fn ods(tables: &str) -> Vec<u8> {
    ods_with("", tables)
}

fn ods_with(styles: &str, tables: &str) -> Vec<u8> {
    zip_of(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
            "content.xml",
            &format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
                 <office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">\
                 <office:automatic-styles>{styles}</office:automatic-styles>\
                 <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>\
                 </office:document-content>"
            ),
        ),
    ])
}

const VISIBLE: &str = "<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>";

fn xlsx_with_rows(rows: &str) -> Vec<u8> {
    xlsx(VISIBLE, rows, "<sst></sst>")
}

/// A workbook by hand, for what our own writer never writes.
fn xlsx(sheets: &str, rows: &str, strings: &str) -> Vec<u8> {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let mut parts = vec![
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relation}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook xmlns=\"{main}\" xmlns:r=\"{relation}\"><sheets>{sheets}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relation}/worksheet\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{main}\"><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>\
                 <xf numFmtId=\"22\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    if !strings.is_empty() {
        parts.push(("xl/sharedStrings.xml", strings.to_owned()));
    }
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, content)| (*name, content.as_str())).collect();
    zip_of(&parts)
}
