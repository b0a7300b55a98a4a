//! `parvis match`: a pool and a method in, proposals out. No server, no database, nothing is kept.

mod map;
mod pool;
#[cfg(test)]
mod tests;

use std::io::Write;
use std::ops::ControlFlow;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use matching::{Evidence, Objective, Outcome as Plan, Problem, Settings, WhyRoom, WhyUnmatched};

use super::Outcome;
use crate::clock::Clock;
use crate::methods::Method;
use map::Map;

/// Match a pool from a file by a method file.
#[derive(Args)]
#[command(after_help = "\
The pool is a table (csv, xlsx, ods) with one row per person and these columns, of which only the first two are needed:

  key              who it is, unique on its side; appears in the result
  side             mentor or mentee
  capacity         places of a mentor [1]
  languages        nb:fluent; ar:native   (beginner, basic, conversational, fluent, native)
  interests, dislikes, times, needs, competences, backgrounds, traits, unwanted
                   lists with ; between
  occupation       care/nurse   (field/occupation)
  education        no-schooling, primary, secondary, vocational, bachelor, master, doctorate
  area, gender, age, weeks_waiting
  gender_wish      any, same, or a gender
  trained, consent yes or no [yes]
  fields.NAME      whatever the method's own rules and criteria ask for

Another tool's files are read with a map: which column is what, their words and ours, numbers, lists in one cell, a side
for a whole file. docs/matching.md shows one.

Example:
  parvis match --method methods/kun-mentornettverk.toml --people pool.csv
  parvis match --method methods/kun-mentornettverk.toml --people pool.csv --json > plan.json
  parvis match --method methods/kun-mentornettverk.toml --people pool.csv --verify plan.json
  parvis match --method rules.toml --people mentees.csv --people mentors.csv --map theirs.toml

Columns that Parvis does not know are named in a warning and left out.

Exit codes: 0 matched, or the result is right; 1 a file cannot be read, or the result is not right; 2 the command line is wrong.")]
pub struct Match {
    /// The method file, or a file with nothing but its [matching] part.
    #[arg(long, value_name = "FILE")]
    method: PathBuf,
    /// The pool. Several files are read as one.
    #[arg(long, value_name = "FILE", required = true)]
    people: Vec<PathBuf>,
    /// How to read the columns of another tool's files.
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// What the best plan is, if not what the method says.
    #[arg(long, value_enum)]
    objective: Option<Aim>,
    /// Decides between equally good plans.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Do not match: check that this earlier JSON result is right for this pool and method.
    #[arg(long, value_name = "RESULT")]
    verify: Option<PathBuf>,
    /// Print the pairs as CSV.
    #[arg(long, conflicts_with = "verify")]
    csv: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Aim {
    /// As many people as possible; among those plans the best total.
    MostPeople,
    /// The best total.
    BestTotal,
}

/// Matches, or checks an earlier result.
pub fn run(command: &Match, _: &Clock) -> anyhow::Result<Outcome> {
    let problem = read_problem(command)?;
    if let Some(result) = &command.verify {
        return verify(&problem, result);
    }
    let people = problem.mentees.len() + problem.mentors.len();
    let bar = super::progress(0, "Matching");
    let plan = matching::solve_with(&problem, &mut |step| {
        bar.set_length(step.of as u64);
        bar.set_position(step.done as u64);
        ControlFlow::Continue(())
    });
    bar.finish_and_clear();
    let plan = match plan {
        Ok(plan) => plan,
        Err(matching::Unsolved::Bad(bad)) => bail!("{bad}"),
        Err(matching::Unsolved::Cancelled) => bail!("stopped"),
    };
    matching::verify(&problem, &plan)
        .map_err(|refuted| anyhow::anyhow!("the plan failed its own check: {refuted}"))?;
    let aim = problem.settings.objective;
    let text = if command.csv { as_csv(&plan)? } else { as_table(&plan, people, aim) };
    Ok(Outcome::new(text, serde_json::to_value(&plan)?))
}

fn read_problem(command: &Match) -> anyhow::Result<Problem> {
    let source = std::fs::read_to_string(&command.method)
        .with_context(|| format!("cannot read the method {}", command.method.display()))?;
    let settings = settings(&source).with_context(|| command.method.display().to_string())?;
    let map = match &command.map {
        None => Map::default(),
        Some(file) => {
            let source = std::fs::read_to_string(file)
                .with_context(|| format!("cannot read the map {}", file.display()))?;
            Map::parse(&source).with_context(|| file.display().to_string())?
        }
    };
    let mut problem = Problem { settings, seed: command.seed, ..Problem::default() };
    if let Some(aim) = command.objective {
        problem.settings.objective = match aim {
            Aim::MostPeople => Objective::MostPeople,
            Aim::BestTotal => Objective::BestTotal,
        };
    }
    for file in &command.people {
        let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let table = documents::read::table(&name, &bytes)
            .map_err(|bad| anyhow::anyhow!("{}: {bad}", file.display()))?;
        let unknown = pool::add(&table, &name, &map, &mut problem)
            .map_err(|bad| anyhow::anyhow!("{}: {bad}", file.display()))?;
        if !unknown.is_empty() {
            eprintln!("parvis: {}: left out unknown columns: {}", file.display(), unknown.join(", "));
        }
    }
    Ok(problem)
}

/// What a method file says about matching. A file that holds nothing else will do.
fn settings(source: &str) -> anyhow::Result<Settings> {
    #[derive(serde::Deserialize)]
    struct Only {
        matching: Settings,
    }
    let only_matching =
        toml::from_str::<toml::Table>(source).is_ok_and(|table| table.keys().eq(["matching"]));
    if !only_matching {
        return Ok(Method::parse(source)?.matching);
    }
    let only: Only = toml::from_str(source).map_err(|error| {
        let before = error.span().and_then(|span| source.get(..span.start)).unwrap_or_default();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let line = before.matches('\n').count() + 1;
        anyhow::anyhow!("line {line}, column {column}: {}", error.message())
    })?;
    Ok(only.matching)
}

fn verify(problem: &Problem, result: &std::path::Path) -> anyhow::Result<Outcome> {
    let text =
        std::fs::read_to_string(result).with_context(|| format!("cannot read {}", result.display()))?;
    let plan: Plan =
        serde_json::from_str(&text).with_context(|| format!("{} is not a result", result.display()))?;
    match matching::verify(problem, &plan) {
        Ok(()) => Ok(Outcome::new(
            format!(
                "The plan is right: {} pairs, and no plan is better. Digest {}.",
                plan.matched, plan.digest
            ),
            serde_json::json!({ "valid": true, "matched": plan.matched, "digest": plan.digest }),
        )),
        Err(refuted) => bail!("the plan is wrong: {refuted}"),
    }
}

fn as_csv(plan: &Plan) -> anyhow::Result<String> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["mentee", "mentor", "score", "percent", "rank", "of", "why"])?;
    for pair in &plan.pairs {
        let why: Vec<String> = pair.contributions.iter().filter_map(|part| said(&part.evidence)).collect();
        out.write_record([
            pair.mentee.0.clone(),
            pair.mentor.0.clone(),
            pair.score.to_string(),
            pair.score.percent_of(plan.max_score).to_string(),
            pair.rank.to_string(),
            pair.of.to_string(),
            why.join("; "),
        ])?;
    }
    for (mentee, why) in &plan.unmatched {
        let none = String::new;
        out.write_record([mentee.0.clone(), none(), none(), none(), none(), none(), unmatched(plan, why)])?;
    }
    out.flush()?;
    Ok(String::from_utf8(out.into_inner()?)?)
}

fn as_table(plan: &Plan, people: usize, aim: Objective) -> String {
    let mut out = Vec::new();
    let mentees = plan.pairs.len() + plan.unmatched.len();
    let _ =
        writeln!(out, "{} of {mentees} mentees have a mentor ({people} people in the pool).", plan.matched);
    let aim = match aim {
        Objective::MostPeople => "most people matched, then best total",
        Objective::BestTotal => "best total",
    };
    let _ = writeln!(
        out,
        "Aim: {aim}. Total: {} points; the most a pair can have is {}.\n",
        plan.total, plan.max_score
    );
    for pair in &plan.pairs {
        let why: Vec<String> = pair.contributions.iter().filter_map(|part| said(&part.evidence)).collect();
        let percent = pair.score.percent_of(plan.max_score);
        let _ = writeln!(
            out,
            "  {:<16} {:<16} {:>6} {percent:>3} %  {}",
            pair.mentee.0,
            pair.mentor.0,
            pair.score.0,
            why.join("; ")
        );
    }
    if !plan.unmatched.is_empty() {
        let _ = writeln!(out, "\nWithout a mentor");
        for (mentee, why) in &plan.unmatched {
            let _ = writeln!(out, "  {:<16} {}", mentee.0, unmatched(plan, why));
        }
    }
    if !plan.with_room.is_empty() {
        let _ = writeln!(out, "\nMentors with room");
        for (mentor, room) in &plan.with_room {
            let _ = writeln!(out, "  {:<16} {} free: {}", mentor.0, room.places_left, with_room(&room.why));
        }
    }
    let _ = writeln!(out, "\nNo plan is better; anyone can check it with --verify. Digest {}.", plan.digest);
    String::from_utf8_lossy(&out).into_owned()
}

/// What a criterion found, for a reader at a terminal; `None` when it found nothing in common.
fn said(evidence: &Evidence) -> Option<String> {
    Some(match evidence {
        Evidence::NotStated | Evidence::NothingShared => return None,
        Evidence::SharedInterests { interests } => format!("both like {}", interests.join(", ")),
        Evidence::SharedDislikes { dislikes } => format!("neither likes {}", dislikes.join(", ")),
        Evidence::SameOccupation { occupation } => format!("both work as {occupation}"),
        Evidence::SameField { field } => format!("both work in {field}"),
        Evidence::EducationLevels { mentee, mentor } => {
            format!("education {mentee:?} and {mentor:?}").to_lowercase()
        }
        Evidence::SameArea { area } => format!("both live in {area}"),
        Evidence::NearAreas { mentee, mentor } => format!("{mentee} is near {mentor}"),
        Evidence::SharedTimes { times } => format!("both free {}", times.join(", ")),
        Evidence::SharedLanguage { language, level } => {
            format!("speak {language} ({level:?})").to_lowercase()
        }
        Evidence::NeedsMet { met, .. } if met.is_empty() => return None,
        Evidence::NeedsMet { met, .. } => format!("can help with {}", met.join(", ")),
        Evidence::AgeGap { years } => format!("{years} years apart"),
        Evidence::Waited { weeks } => format!("has waited {weeks} weeks"),
        Evidence::FieldShared { field, value } => format!("{field}: both {value}"),
        Evidence::FieldValues { mentee_field, mentee, mentor_field, mentor }
            if mentee_field == mentor_field =>
        {
            format!("{mentee_field}: {mentee} and {mentor}")
        }
        Evidence::FieldValues { mentee_field, mentee, mentor_field, mentor } => {
            format!("{mentee_field} {mentee}, {mentor_field} {mentor}")
        }
        Evidence::FieldMembers { field, shared } => format!("{field}: both {}", shared.join(", ")),
        Evidence::FieldNumbers { field, mentee, mentor } => format!("{field}: {mentee} and {mentor}"),
    })
}

fn blocked(blocked: &matching::Blocked) -> String {
    let rules: Vec<String> =
        blocked.rules.iter().map(|by| format!("{} blocks {}", by.rule, by.blocks)).collect();
    rules.join(", ")
}

fn unmatched(plan: &Plan, why: &WhyUnmatched) -> String {
    match why {
        WhyUnmatched::NoMentors => "there are no mentors".to_owned(),
        WhyUnmatched::NoAllowedMentor(by) => format!("no mentor is allowed: {}", blocked(by)),
        WhyUnmatched::BelowFloor(low) => {
            format!(
                "nobody fits well enough: the best, {}, scores {} of {}",
                low.best.mentor, low.score, low.floor
            )
        }
        WhyUnmatched::Shortage { group } => plan.shortages.get(*group as usize).map_or_else(
            || "too few places".to_owned(),
            |shortage| format!("{} mentees share {} places", shortage.mentees.len(), shortage.places),
        ),
        WhyUnmatched::LowersTotal => "a pair would lower the total".to_owned(),
    }
}

fn with_room(why: &WhyRoom) -> String {
    match why {
        WhyRoom::NoMentees => "there are no mentees".to_owned(),
        WhyRoom::NoAllowedMentee(by) => format!("no mentee is allowed: {}", blocked(by)),
        WhyRoom::BelowFloor(low) => {
            format!(
                "nobody fits well enough: the best, {}, scores {} of {}",
                low.best.mentee, low.score, low.floor
            )
        }
        WhyRoom::AllServed { allowed } => format!("all {allowed} who fit have a mentor"),
    }
}
