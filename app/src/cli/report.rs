//! `parvis report`: a round's figures into a file.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Data, Outcome};
use crate::clock::Clock;
use crate::ids::RoundId;
use crate::words::Words;

/// Write the report of a round.
#[derive(Args)]
#[command(
    after_help = "The same figures as on the page, each with its definition, compared with the earlier round."
)]
pub struct Report {
    #[command(flatten)]
    data: Data,
    /// The round: the last part of its page's address.
    #[arg(long, value_name = "ID")]
    round: RoundId,
    /// What to write.
    #[arg(long, value_enum, default_value = "pdf")]
    format: Format,
    /// The language, e.g. nb. [default: the organisation's]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The file to write.
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Pdf,
    Xlsx,
    Json,
}

/// Writes the report.
pub fn run(report: &Report, clock: &Clock) -> anyhow::Result<Outcome> {
    let db = report.data.open(clock)?;
    let (loaded, organisation) = db.read_now(|tx| {
        let org = super::scope_of_round(tx, report.round)?;
        let organisation = crate::organisations::store::own(&org, tx)?;
        let round = crate::programmes::store::find_round(&org, tx, report.round)?;
        let earlier = crate::programmes::store::earlier_round(&org, tx, &round)?;
        let zone = jiff::tz::TimeZone::get(&organisation.time_zone)?;
        let loaded = crate::reports::store::load(&org, tx, &round, earlier.as_ref(), clock.today(&zone))?;
        anyhow::Ok((loaded, organisation))
    })?;
    let words = Words::for_tag(report.language.as_deref().unwrap_or(&organisation.locale));
    let bytes = match report.format {
        Format::Pdf => crate::reports::pdf(&loaded, &words)?,
        Format::Xlsx => crate::reports::xlsx(&loaded, &words)?,
        Format::Json => serde_json::to_vec_pretty(&loaded)?,
    };
    std::fs::write(&report.to, &bytes)?;
    Ok(Outcome::new(
        format!("{} is written ({} kB).", report.to.display(), bytes.len().div_ceil(1024)),
        serde_json::json!({ "file": report.to, "bytes": bytes.len() }),
    ))
}
