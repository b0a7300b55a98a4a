//! The command line.

mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::clock::Clock;
use crate::db::{Db, Location};

/// Mentoring programmes for newcomers, two by two.
#[derive(Parser)]
#[command(
    name = "parvis",
    version,
    about,
    after_help = "First time here? `parvis demo` starts with invented people, and nothing is sent.\n\
                  For real: `parvis serve` keeps its data in ./parvis-data and prints a link for setting up."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start Parvis.
    Serve(serve::Serve),
}

/// Where the data is: the same for every command.
#[derive(Args, Clone, Debug)]
pub struct Data {
    /// The folder that holds the data. Made when it is not there.
    #[arg(long, value_name = "FOLDER", default_value = "parvis-data", env = "PARVIS_DATA")]
    data: PathBuf,
    /// A database elsewhere: an SQLite file or a postgres:// URL. [default: parvis.sqlite in the data folder]
    #[arg(long, value_name = "FILE|URL", env = "PARVIS_DATABASE")]
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

/// Runs what the command line asks for. 0: done; 1: it could not be done, with the reason; 2: the command line is wrong.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "warn,parvis=info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let done = match cli.command {
        Command::Serve(serve) => serve::run(serve, Clock::Real),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parvis: {error:#}");
            ExitCode::FAILURE
        }
    }
}
