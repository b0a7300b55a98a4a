//! The figures of a round, on screen, as PDF and as a spreadsheet.
//!
//! [`figures`] counts, [`told`] puts the count into a reader's words, and page, [`pdf`] and [`xlsx`] draw what was told.

pub mod chart;
pub mod figures;
mod files;
pub mod pages;
pub mod store;
pub mod told;

use jiff::civil::Date;
use serde::Serialize;

use crate::ids::RoundId;
use crate::methods::Method;
use crate::programmes::Round;

pub use figures::RoundFigures;
pub use files::{file_name, pdf, xlsx};

/// The report of a round, beside another one if there is one. Serialised, it is what `parvis report --format json` gives:
/// figures by name; [`RoundFigures`] says what each means. No human is named in it.
#[derive(Clone, Debug, Serialize)]
pub struct RoundReport {
    /// Whose round it is.
    pub organisation: String,
    /// IANA name: whose midnight ends a day.
    pub time_zone: String,
    /// The day the figures were counted, in that time zone. Nothing dated later is in them.
    pub made_on: Date,
    /// The round.
    pub round: Edition,
    /// Its figures.
    pub figures: RoundFigures,
    /// What they are compared with.
    pub compared: Option<Compared>,
}

/// Another round, counted the same way on the same day.
#[derive(Clone, Debug, Serialize)]
pub struct Compared {
    /// Which.
    pub round: Edition,
    /// Its figures.
    pub figures: RoundFigures,
}

/// What a report says about a round itself.
#[derive(Clone, Debug, Serialize)]
pub struct Edition {
    /// Its id.
    pub id: RoundId,
    /// Its programme.
    pub programme: String,
    /// Its name.
    pub name: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Whether it was still running on the day of the report.
    pub running: bool,
    /// The method it runs by, with the words for categories, reasons and outcomes.
    #[serde(serialize_with = "method_and_version")]
    pub method: Method,
}

impl Edition {
    /// What a report of `today` says about `round`.
    pub fn of(round: &Round, today: Date) -> Self {
        Self {
            id: round.id,
            programme: round.programme_name.clone(),
            name: round.name.clone(),
            starts_on: round.starts_on,
            ends_on: round.ends_on,
            running: !round.is_over(today),
            method: round.method.clone(),
        }
    }
}

/// The method's whole text would drown the figures; its name and version say which one it was.
fn method_and_version<S: serde::Serializer>(method: &Method, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&format_args!("{} {}", method.slug, method.version))
}
