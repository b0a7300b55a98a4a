//! `parvis import`: people from a file into a round.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{Data, Outcome};
use crate::clock::Clock;
use crate::ids::RoundId;
use crate::intake::import::{Act, CameBack, Upload, store};
use crate::methods::Side;
use crate::words::Words;

/// Bring people into a round from a spreadsheet or CSV.
#[derive(Args)]
#[command(after_help = "\
Columns are recognised by their headings (name, e-mail, phone, role, …) in English, Norwegian, Danish, Swedish and Finnish.
Good rows go in, the others are listed with the reason. Importing the same file again changes nothing. Rows that look like
somebody who is known already, but are not surely the same, are left out: decide about them on the page Import.")]
pub struct Import {
    #[command(flatten)]
    data: Data,
    /// The round: the last part of its page's address.
    #[arg(long, value_name = "ID")]
    round: RoundId,
    /// What everybody in the file is, when the file has no column for it: mentor or mentee.
    #[arg(long, value_name = "SIDE")]
    all_are: Option<Side>,
    /// The file: xlsx, ods or csv.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Brings the file in.
pub fn run(import: &Import, clock: &Clock) -> anyhow::Result<Outcome> {
    let name = import.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let bytes =
        std::fs::read(&import.file).with_context(|| format!("cannot read {}", import.file.display()))?;
    let upload = Upload { name, bytes, sheet: None };
    let db = import.data.open(clock)?;
    let bar = super::progress(1, "Bringing people in");
    let outcome = db.write_now(|tx| {
        let org = super::scope_of_round(tx, import.round)?;
        let round = crate::programmes::store::find_round(&org, tx, import.round)?;
        let organisation = crate::organisations::store::own(&org, tx)?;
        let zone = jiff::tz::TimeZone::get(&organisation.time_zone)?;
        let act = Act { by: None, now: clock.now(), today: clock.today(&zone) };
        anyhow::Ok(store::bring_in_file(&org, tx, &round, &upload, import.all_are, &act)?)
    })?;
    bar.finish_and_clear();
    let words = Words::for_tag("en").plain();
    let reasons =
        |back: &CameBack| words.list(&back.reasons.iter().map(|why| words.say(why)).collect::<Vec<_>>());
    let mut text = format!(
        "{} people went in, {} were here already, {} rows came back.",
        outcome.went_in(),
        outcome.already_here,
        outcome.came_back.len()
    );
    for back in &outcome.came_back {
        text.push_str(&format!("\n  line {}: {}", back.line, reasons(back)));
    }
    let came_back: Vec<_> = outcome
        .came_back
        .iter()
        .map(|back| serde_json::json!({ "line": back.line, "why": reasons(back) }))
        .collect();
    let json = serde_json::json!({
        "went_in": outcome.went_in(),
        "already_here": outcome.already_here,
        "came_back": came_back,
    });
    Ok(Outcome::new(text, json))
}
