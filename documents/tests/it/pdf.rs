use documents::pdf::{self, CannotRender, Fonts};
use documents::report::{Bar, BarChart, Figure, Report, Section, TableBlock, TableColumn, TableColumnKind};
use hayro_syntax::Pdf;
use proptest::prelude::*;

/// Everything at once, in a given language; `word` stands in every place a text can stand.
fn report(language: &str, right_to_left: bool, word: &str) -> Report {
    let figure = |value: &str, comparison: Option<&str>| Figure {
        label: word.into(),
        value: value.into(),
        unit: word.into(),
        comparison: comparison.map(str::to_owned),
        definition: format!("{word} {word} {word}"),
    };
    let column = |kind| TableColumn { title: word.into(), kind };
    Report {
        title: format!("{word} 2026"),
        subtitle: word.into(),
        language: language.into(),
        right_to_left,
        made_on: word.into(),
        organisation: word.into(),
        sections: vec![Section {
            heading: word.into(),
            intro: format!("{word}\n{word}"),
            figures: vec![figure("1\u{202F}234,5", Some(word)), figure("7", None)],
            charts: vec![BarChart {
                question: word.into(),
                unit: word.into(),
                bars: [Some(3.0), Some(0.0), None, Some(-1.0), Some(f64::NAN), Some(12.5)]
                    .map(|value| Bar { label: word.into(), value, shown: "3".into() })
                    .to_vec(),
            }],
            tables: vec![TableBlock {
                caption: word.into(),
                columns: vec![column(TableColumnKind::Text), column(TableColumnKind::Number)],
                rows: vec![vec![word.into(), "3".into()]; 60],
                total: Some(vec![word.into(), "180".into()]),
            }],
        }],
        footer: vec![word.into()],
    }
}

fn rendered(report: &Report) -> Vec<u8> {
    match pdf::render(report) {
        Ok(bytes) => bytes,
        Err(error) => panic!("{error}"),
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn latin_cyrillic_and_arabic_print_with_title_language_and_tags() {
    for (language, right_to_left, word) in
        [("nb", false, "Følgesvenn"), ("uk-UA", false, "Наставництво"), ("ar", true, "الإرشاد")]
    {
        let report = report(language, right_to_left, word);
        assert!(pdf::missing_letters(&report, &Fonts::built_in()).is_empty());
        let bytes = rendered(&report);
        assert!(bytes.starts_with(b"%PDF-1.7"));
        assert!(contains(&bytes, &format!("/Lang({language})")), "{language}");
        assert!(contains(&bytes, "<pdfuaid:part>1</pdfuaid:part>"));
        assert!(contains(&bytes, "/MarkInfo<</Marked true>>") || contains(&bytes, "/Marked true"));
        assert!(contains(&bytes, &format!("{word} 2026</rdf:li>")), "the title is in the metadata");
        let read = Pdf::new(bytes).expect("a PDF reader opens it");
        assert_eq!(read.pages().len(), 3);
    }
}

#[test]
fn text_that_looks_like_a_program_is_printed_not_run() {
    let plain = rendered(&report("en", false, "word")).len();
    for word in [
        "#panic()",
        "$x$",
        "*a*",
        "<label>",
        "#read(\"/etc/passwd\")",
        "@ref",
        "\\",
        "[",
        "\"",
        "}",
        "= h",
        "//",
        "`",
        "_a_",
        "{{x}}",
        "\u{FEFF}a\u{200B}b\u{AD}c\u{2066}d\u{2069}e\u{E000}f\u{FFFE}g\u{2028}h\u{FE0F}",
        "\u{200F}",
        "\n",
        "a\nb\r\n\nc",
    ] {
        let bytes = rendered(&report("en", false, word));
        // Nothing was read in: the file is about as long as with a plain word.
        assert!(bytes.len() < plain + 20_000, "{word}: {} and {plain}", bytes.len());
    }
}

#[test]
fn a_letter_no_font_has_is_replaced_and_can_be_asked_for_beforehand() {
    let report = report("en", false, "ሰላም Amina \u{7}\u{200F}👋");
    let missing: String = pdf::missing_letters(&report, &Fonts::built_in()).into_iter().collect();
    assert_eq!(missing, "ላምሰ👋");
    rendered(&report);
}

#[test]
fn a_file_that_is_no_font_is_passed_over() {
    let fonts = Fonts::with(&[b"no font".to_vec(), dejavu::sans_mono::regular().to_vec()]);
    assert!(pdf::render_with(&report("en", false, "word"), &fonts).is_ok());
    assert_eq!(format!("{fonts:?}"), "[\"DejaVu Sans\", \"DejaVu Sans\", \"DejaVu Sans Mono\"]");
}

#[test]
fn an_empty_report_is_a_page_with_a_title() {
    let mut report = report("en", false, "");
    report.title = "Nothing yet".into();
    report.sections.clear();
    report.footer.clear();
    assert_eq!(Pdf::new(rendered(&report)).expect("opens").pages().len(), 1);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report("en", false, "word");
    assert_eq!(rendered(&report), rendered(&report));
}

#[test]
fn what_cannot_be_printed_is_said_with_its_reason() {
    let good = report("en", false, "word");
    let untitled = Report { title: " ".into(), ..good.clone() };
    assert_eq!(pdf::render(&untitled), Err(CannotRender::NoTitle));
    for tag in ["", "e", "english", "12"] {
        let strange = Report { language: tag.into(), ..good.clone() };
        assert_eq!(pdf::render(&strange), Err(CannotRender::UnknownLanguage { tag: tag.into() }));
    }
    let mut uneven = good;
    uneven.sections[0].tables[0].rows[1].pop();
    assert_eq!(
        pdf::render(&uneven),
        Err(CannotRender::UnevenTable { caption: "word".into(), cells: 1, columns: 2 })
    );
}

proptest! {
    // One rendering takes long without optimisation.
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn no_text_at_all_keeps_a_report_from_being_printed(word in any::<String>()) {
        let report = report("en", false, &word);
        prop_assert!(pdf::render(&report).is_ok(), "{:?}", pdf::render(&report));
    }
}
