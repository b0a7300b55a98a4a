//! `parvis method`: work on method files, without server or database.

use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, Subcommand};

use super::Outcome;
use crate::methods::Method;
use crate::methods::check::{Fault, check};
use crate::words::Words;

/// Work on method files.
#[derive(Args)]
pub struct MethodCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Read a method file and name everything that is wrong with it.
    #[command(after_help = "\
Every fault is told with its line and column, what is wrong and what to do. docs/methods.md lists every key.

Examples:
  parvis method check methods/kun-mentornettverk.toml
  parvis method check my-own.toml --json

Exit codes: 0 the file is a method; 1 it is not, or cannot be read; 2 the command line is wrong.")]
    Check {
        /// The method file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The language of the explanations, e.g. nb.
        #[arg(long, value_name = "TAG", default_value = "en")]
        language: String,
    },
}

/// Does what was asked.
pub fn run(command: &MethodCommand) -> anyhow::Result<Outcome> {
    let What::Check { file, language } = &command.what;
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let source = String::from_utf8(bytes)
        .map_err(|_| anyhow::anyhow!("{} is not written in UTF-8", file.display()))?;
    let words = Words::for_tag(language).plain();
    Ok(match check(&source) {
        Ok(method) => right(&method),
        Err(faults) => Outcome::failed(
            told(&file.display().to_string(), &faults, &words),
            serde_json::json!({ "valid": false, "faults": as_json(&faults, &words) }),
        ),
    })
}

fn right(method: &Method) -> Outcome {
    let name = method.name.in_language(&method.language, "en");
    Outcome::new(
        format!("The file is a method: {name} ({}, version {}).", method.slug, method.version),
        serde_json::json!({ "valid": true, "slug": method.slug, "version": method.version, "faults": [] }),
    )
}

fn told(file: &str, faults: &[Fault], words: &Words) -> String {
    let count = if faults.len() == 1 { "1 fault".to_owned() } else { format!("{} faults", faults.len()) };
    let mut text = format!("{file} has {count}.\n");
    for fault in faults {
        text.push_str(&format!(
            "\nline {}, column {}: {}\n    {}\n",
            fault.line,
            fault.column,
            fault.what(words),
            fault.remedy(words)
        ));
    }
    text
}

fn as_json(faults: &[Fault], words: &Words) -> serde_json::Value {
    let one = |fault: &Fault| {
        serde_json::json!({
            "line": fault.line,
            "column": fault.column,
            "what": fault.what(words),
            "remedy": fault.remedy(words),
        })
    };
    faults.iter().map(one).collect()
}
