//! The command line.

mod backup;
mod demo;
mod import;
mod matching;
mod method;
mod report;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::clock::Clock;
use crate::db::{Db, Location, Tx};
use crate::ids::RoundId;
use crate::scope::{OrgScope, PlatformScope};

/// Mentoring programmes for newcomers, two by two.
#[derive(Parser)]
#[command(
    name = "parvis",
    version,
    about,
    after_help = "First time here? `parvis demo` starts with invented people, and nothing is sent.\n\
                  For real: `parvis serve` keeps its data in ./parvis-data and prints a link for setting up.\n\n\
                  Exit codes: 0 done; 1 it could not be done, and the reason is printed; 2 the command line is wrong."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Print the result as JSON (errors too), for scripts.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Start Parvis with its own data.
    Serve(serve::Serve),
    /// Start Parvis with invented people, to look around. Nothing is sent.
    Demo(demo::Demo),
    /// Bring people into a round from a spreadsheet or CSV.
    Import(import::Import),
    /// Match a pool from a file by a method file: no server, no database.
    Match(matching::Match),
    /// Work on method files: check one before it is used.
    Method(method::MethodCommand),
    /// Write the report of a round.
    Report(report::Report),
    /// Copy the whole database into one file, while Parvis goes on running.
    Backup(backup::Backup),
    /// Put a backup in the place of the database.
    Restore(backup::Restore),
}

/// What a command has to say: a sentence or table for people, JSON for scripts.
struct Outcome {
    text: String,
    json: serde_json::Value,
    /// What was looked at is not in order: told like a result, with exit code 1.
    failed: bool,
}

impl Outcome {
    fn new(text: impl Into<String>, json: serde_json::Value) -> Self {
        Self { text: text.into(), json, failed: false }
    }

    fn failed(text: impl Into<String>, json: serde_json::Value) -> Self {
        Self { text: text.into(), json, failed: true }
    }
}

/// Where the data is: the same for every command.
#[derive(Args, Clone, Debug)]
pub struct Data {
    /// The folder that holds the data. Made when it is not there.
    #[arg(long, value_name = "FOLDER", default_value = "parvis-data", env = "PARVIS_DATA")]
    data: PathBuf,
    /// A database elsewhere: an SQLite file or a postgres:// URL. [default: parvis.sqlite in the data folder]
    #[arg(long, value_name = "FILE|URL", env = "PARVIS_DATABASE", hide_env_values = true)]
    database: Option<String>,
}

impl Data {
    /// The database's place.
    fn location(&self) -> Location {
        match &self.database {
            Some(text) => Location::parse(text),
            None => Location::File(self.data.join("parvis.sqlite")),
        }
    }

    /// Opens the database; makes the folder first.
    fn open(&self, clock: &Clock) -> anyhow::Result<Db> {
        if self.database.is_none() {
            private_folder(&self.data)?;
        }
        Ok(Db::open(&self.location(), clock.now())?)
    }
}

/// Makes a folder that only its owner can look into (reliability.md §2.56).
fn private_folder(path: &std::path::Path) -> anyhow::Result<()> {
    use anyhow::Context;
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).with_context(|| format!("cannot make the folder {}", path.display()))
}

/// The organisation a round belongs to, for work at the command line: the machine's owner may see all of them.
fn scope_of_round(tx: &mut Tx, round: RoundId) -> anyhow::Result<OrgScope> {
    let platform = PlatformScope::of_the_machine();
    for organisation in crate::organisations::store::all(&platform, tx)? {
        let org = OrgScope::of_platform(&platform, organisation.id);
        if crate::programmes::store::rounds(&org, tx)?.iter().any(|candidate| candidate.id == round) {
            return Ok(org);
        }
    }
    anyhow::bail!("there is no round {round}; the address of a round's page ends with its number")
}

/// A progress bar on the terminal; silent where nobody looks.
fn progress(steps: u64, what: &'static str) -> indicatif::ProgressBar {
    let bar = indicatif::ProgressBar::new(steps);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len}") {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar
}

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "warn,parvis=info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let clock = Clock::Real;
    let done = match cli.command {
        Command::Serve(serve) => serve::run(serve, clock).map(|()| None),
        Command::Demo(demo) => demo::run(demo, clock).map(|()| None),
        Command::Import(import) => import::run(&import, &clock).map(Some),
        Command::Match(matching) => matching::run(&matching, &clock).map(Some),
        Command::Method(command) => method::run(&command).map(Some),
        Command::Report(report) => report::run(&report, &clock).map(Some),
        Command::Backup(backup) => backup::back_up(&backup, &clock).map(Some),
        Command::Restore(restore) => backup::restore(&restore, &clock).map(Some),
    };
    match done {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(outcome)) => {
            if cli.json {
                println!("{}", outcome.json);
            } else {
                println!("{}", outcome.text.trim_end());
            }
            if outcome.failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(error) => {
            if cli.json {
                println!("{}", serde_json::json!({ "error": format!("{error:#}") }));
            }
            eprintln!("parvis: {error:#}");
            ExitCode::FAILURE
        }
    }
}
