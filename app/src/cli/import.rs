//! `parvis import`: people from a file into a round.

use std::path::PathBuf;

use clap::Args;

use super::{Data, Outcome};
use crate::clock::Clock;
use crate::ids::RoundId;
use crate::methods::Side;

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
