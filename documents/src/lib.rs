//! Files that go in and out of Parvis. Data in, bytes out: no disk, no network, no clock, no database.
//!
//! | Module | Takes | Gives |
//! |---|---|---|
//! | [`read`] | an uploaded file (XLSX, ODS, CSV) | a [`read::Table`] of texts, or a [`read::CannotRead`] that says why |
//! | [`sheet`] | a [`sheet::Sheet`] | XLSX or CSV |
//! | [`report`] | – | plain structs of already translated texts |
//! | [`pdf`] | a [`report::Report`] | a tagged PDF (PDF/UA-1) |
//!
//! The crate knows no noun of Parvis and no language: every text it prints was translated before it came here, and every
//! error carries data so that the application can say it in the reader's own language.

pub mod pdf;
pub mod read;
pub mod report;
pub mod sheet;

/// The characters that make a spreadsheet program read a cell as a formula (OWASP, "CSV Injection"), with their full-width
/// forms, which Excel accepts too.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a text would be taken for a formula, once the apostrophes that disarm it are looked through.
///
/// Both sides of the convention use this: [`sheet::write_csv`] puts one apostrophe before such a text and [`read::table`]
/// takes one away, so whatever was written comes back exactly, `+47 900 12 345` as well as `'+47`.
fn starts_like_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}
