//! How long a report takes to print: `cargo bench -p documents`. Writes what it made to the folder named in `LOOK`, to be
//! looked at. Nothing is asserted here: speed is shown, not tested.
#![expect(clippy::expect_used, reason = "a bench that cannot go on should stop")]

use std::time::Instant;

use documents::pdf;
use documents::report::{Bar, BarChart, Figure, Report, Section, TableBlock, TableColumn, TableColumnKind};

fn main() {
    let look = std::env::var_os("LOOK");
    for (name, report) in examples() {
        for _ in 0..3 {
            let start = Instant::now();
            let bytes = pdf::render(&report).expect("prints");
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
