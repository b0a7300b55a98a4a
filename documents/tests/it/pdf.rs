use std::time::Instant;

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

/// Not a test of speed, a way to see it: `cargo test -p documents -- --ignored --nocapture how_long`. Writes what it made
/// to the folder named in `LOOK`, to be looked at.
#[test]
#[ignore = "for people: prints how long rendering takes and keeps the files"]
fn how_long_a_report_takes() {
    let look = std::env::var_os("LOOK");
    for (name, report) in crate::pdf::examples() {
        for _ in 0..3 {
            let start = Instant::now();
            let bytes = rendered(&report);
            println!("{name}: {:?}, {} bytes", start.elapsed(), bytes.len());
            if let Some(folder) = &look {
                std::fs::write(std::path::Path::new(folder).join(format!("{name}.pdf")), bytes)
                    .expect("writes");
            }
        }
    }
}

fn examples() -> [(&'static str, Report); 2] {
    let column = |title: &str, kind| TableColumn { title: title.into(), kind };
    let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let bar = |label: &str, value: Option<f64>, shown: &str| Bar {
        label: label.into(),
        value,
        shown: shown.into(),
    };
    let english = Report {
        title: "Report to the Harbour Fund".into(),
        subtitle: "First year together, January to June 2026".into(),
        language: "en-GB".into(),
        right_to_left: false,
        made_on: "Made on 2 July 2026, 09:14 (Europe/Oslo)".into(),
        organisation: "Harbour Mentoring".into(),
        sections: vec![
            Section {
                heading: "People and pairs".into(),
                intro: "The programme pairs newcomers with people who know the town. This section counts people who took part in the period, whenever they joined.".into(),
                figures: vec![
                    Figure { label: "Active pairs".into(), value: "47".into(), unit: "pairs".into(), comparison: Some("39 in January to June 2025".into()), definition: "Pairs that were active on at least one day of the period. A pair that was paused for the whole period is not counted.".into() },
                    Figure { label: "Hours together".into(), value: "1\u{202F}204.5".into(), unit: "hours".into(), comparison: Some("990.25 in January to June 2025".into()), definition: "Length of all meetings that took place in the period, each rounded to a quarter of an hour. Cancelled meetings count 0.".into() },
                    Figure { label: "Newcomers under 18".into(), value: "fewer than 5".into(), unit: String::new(), comparison: None, definition: "Age on the first day of the period. Numbers from 1 to 4 are not shown, so that nobody can be recognised.".into() },
                ],
                charts: vec![BarChart {
                    question: "Which languages do newcomers and mentors share?".into(),
                    unit: "pairs".into(),
                    bars: vec![bar("Norwegian", Some(31.0), "31"), bar("Arabic", Some(18.0), "18"), bar("Ukrainian", Some(12.0), "12"), bar("Tigrinya", Some(7.0), "7"), bar("Sign language and other languages written out at length", None, "fewer than 5"), bar("Dari", Some(0.0), "0")],
                }],
                tables: vec![],
            },
            Section {
                heading: "Progress by area".into(),
                intro: String::new(),
                figures: vec![],
                charts: vec![],
                tables: vec![TableBlock {
                    caption: "Pairs and hours by area".into(),
                    columns: vec![column("Area", TableColumnKind::Text), column("Pairs", TableColumnKind::Number), column("Meetings", TableColumnKind::Number), column("Hours", TableColumnKind::Number)],
                    rows: (1..=28).map(|n| row(&[&format!("Area {n}"), &(n * 3).to_string(), &(n * 17).to_string(), &format!("{}.25", n * 23)])).collect(), total: Some(row(&["All areas", "1218", "6902", "9338.00"])),
                }],
            },
        ],
        footer: vec!["Period: 1 January to 30 June 2026, both days included, Europe/Oslo.".into(), "Numbers from 1 to 4 are not shown.".into()],
    };
    let arabic = Report {
        title: "تقرير إلى صندوق الميناء".into(),
        subtitle: "العام الأول معًا، من يناير إلى يونيو 2026".into(),
        language: "ar".into(),
        right_to_left: true,
        made_on: "أُعدّ في 2 يوليو 2026".into(),
        organisation: "إرشاد الميناء".into(),
        sections: vec![Section {
            heading: "الأشخاص والثنائيات".into(),
            intro: "يجمع البرنامج بين القادمين الجدد وأشخاص يعرفون المدينة، ومنهم Åse Ødegård و Дем'яненко."
                .into(),
            figures: vec![Figure {
                label: "الثنائيات النشطة".into(),
                value: "47".into(),
                unit: "ثنائيًا".into(),
                comparison: Some("39 في 2025".into()),
                definition: "الثنائيات التي كانت نشطة يومًا واحدًا على الأقل خلال الفترة.".into(),
            }],
            charts: vec![BarChart {
                question: "ما اللغات المشتركة؟".into(),
                unit: String::new(),
                bars: vec![
                    bar("العربية", Some(18.0), "18"),
                    bar("النرويجية", Some(31.0), "31"),
                    bar("الأوكرانية", None, "أقل من 5"),
                ],
            }],
            tables: vec![TableBlock {
                caption: "الثنائيات حسب المنطقة".into(),
                columns: vec![
                    column("المنطقة", TableColumnKind::Text),
                    column("الساعات", TableColumnKind::Number),
                ],
                rows: vec![row(&["أوسلو", "23.5"]), row(&["ترومسو", "104.25"])],
                total: None,
            }],
        }],
        footer: vec!["الفترة: من 1 يناير إلى 30 يونيو 2026.".into()],
    };
    [("english", english), ("arabic", arabic)]
}
