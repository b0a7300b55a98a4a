//! Parvis's matching engine and its peers, side by side in one run.

mod contest;
mod environment;
mod instances;
mod measure;
mod ours;
mod peers;
mod plot;
mod report;
mod rust_peers;
mod workloads;

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::{Args, Parser, Subcommand};

use contest::{Rules, TooSlow};
use environment::{Environment, simd_name};
use matching::pool::Simd;
use ours::Manner;
use peers::{PEERS, Peer};
use workloads::{Wanted, Workload, parse_size};

/// Measures Parvis's matching engine and its peers, side by side in one run.
///
/// The peers are installed in a folder outside the repository; nothing else on the machine is changed, but
/// for Debian's liblemon-dev where apt-get may install it. Tables and, last, lines of JSON go to standard
/// output, progress to standard error.
#[derive(Parser)]
#[command(name = "benches/compare", bin_name = "benches/compare", args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Action>,
    #[command(flatten)]
    compare: Compare,
}

#[derive(Subcommand)]
enum Action {
    /// Write instances as files, and print their checksums.
    Generate(Generate),
    /// Draw how time and memory grow, from lines of JSON, and print a table for docs/performance.md.
    Plot(Plot),
    /// Measure one peer on one instance in this process; prints a line of JSON.
    #[command(hide = true)]
    One(One),
    /// Measure our engine on one instance in this process; prints a line of JSON.
    #[command(hide = true)]
    Ours(Ours),
}

#[derive(Args)]
struct Compare {
    /// Seed of the instances.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only these: kinds (uniform, pool, sparse-cap, sparse-uniform, sparse-pool, mentor-match, national,
    /// withdraw, alternatives), or kind and size
    /// (pool-500).
    #[arg(long, value_delimiter = ',')]
    workloads: Vec<Wanted>,
    /// Sizes for the kinds without one, such as 100,500,10k.
    #[arg(long, value_delimiter = ',', value_parser = parse_size)]
    sizes: Vec<usize>,
    /// Only peers whose name holds one of these.
    #[arg(long, value_delimiter = ',')]
    peers: Vec<String>,
    /// How often everybody takes a turn.
    #[arg(long, default_value_t = 3)]
    cycles: usize,
    /// Small sizes, for a look whether everything works.
    #[arg(long)]
    quick: bool,
    /// Seconds for which a quick solver runs again and again in one turn.
    #[arg(long, default_value_t = 0.3)]
    seconds: f64,
    /// Seconds after which a turn is given up.
    #[arg(long, default_value_t = 120)]
    limit: u64,
    /// The instructions that our engine uses: portable, avx2 or avx512 [default: the best that this machine
    /// has].
    #[arg(long, value_parser = parse_simd)]
    simd: Option<Simd>,
    /// Write the lines of JSON to this file too, each as soon as it is known.
    #[arg(long)]
    json: Option<PathBuf>,
    #[command(flatten)]
    cache: Cache,
}

#[derive(Args)]
struct Generate {
    /// Such as pool-500 or sparse-cap-10k.
    #[arg(required = true)]
    workloads: Vec<Wanted>,
    /// Seed of the instances.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    cache: Cache,
}

#[derive(Args)]
struct Plot {
    /// What --json wrote.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The folder for the pictures, one for each kind of workload.
    #[arg(long)]
    folder: PathBuf,
}

#[derive(Args)]
struct One {
    peer: String,
    instance: PathBuf,
    seconds: f64,
}

#[derive(Args)]
struct Ours {
    workload: Workload,
    seed: u64,
    instance: PathBuf,
    seconds: f64,
    threads: usize,
    #[arg(value_parser = parse_simd)]
    simd: Simd,
}

fn parse_simd(name: &str) -> Result<Simd> {
    let available = Simd::available();
    let found = available.iter().find(|simd| simd_name(**simd) == name).copied();
    let names = available.into_iter().map(simd_name).collect::<Vec<_>>().join(", ");
    found.with_context(|| format!("This machine has {names}."))
}

#[derive(Args)]
struct Cache {
    /// The folder of peers and instances [default: parvis-compare in the user's cache folder].
    #[arg(long = "cache", id = "cache")]
    folder: Option<PathBuf>,
}

impl Cache {
    fn folder(&self) -> Result<PathBuf> {
        let given = self.folder.clone();
        let of_user =
            || std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let of_home = || Some(std::env::home_dir()?.join(".cache"));
        given
            .or_else(|| Some(of_user().or_else(of_home)?.join("parvis-compare")))
            .context("There is no home folder; give --cache FOLDER.")
    }
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    match cli.command {
        Some(Action::Generate(arguments)) => generate(&arguments),
        Some(Action::Plot(arguments)) => plot(&arguments),
        Some(Action::One(arguments)) => one(&arguments),
        Some(Action::Ours(arguments)) => ours(&arguments),
        None => compare(&cli.compare),
    }
}

fn generate(arguments: &Generate) -> Result<()> {
    let instances = arguments.cache.folder()?.join("instances");
    for workload in arguments.workloads.iter().flat_map(|wanted| wanted.workloads(&[], false)) {
        println!("{}", workload.task(arguments.seed, &instances)?.instance.display());
    }
    Ok(())
}

fn plot(arguments: &Plot) -> Result<()> {
    let mut lines: Vec<report::Line> = vec![];
    for file in &arguments.files {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("Cannot read {}.", file.display()))?;
        for line in text.lines() {
            lines.push(
                serde_json::from_str(line).with_context(|| format!("{} is not ours.", file.display()))?,
            );
        }
    }
    std::fs::create_dir_all(&arguments.folder)?;
    for (name, picture) in plot::pictures(&lines) {
        let path = arguments.folder.join(name).with_extension("svg");
        std::fs::write(&path, picture)?;
        eprintln!("{}", path.display());
    }
    print!("{}", report::markdown(&lines));
    Ok(())
}

fn one(arguments: &One) -> Result<()> {
    let at_least = Duration::from_secs_f64(arguments.seconds);
    let measured = rust_peers::run(&arguments.peer, &arguments.instance, at_least)?;
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}

fn ours(arguments: &Ours) -> Result<()> {
    let Ours { workload, seed, seconds, threads, simd, .. } = *arguments;
    let manner = Manner { threads, simd };
    let measured = ours::run(workload, seed, &arguments.instance, Duration::from_secs_f64(seconds), manner)?;
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}

fn compare(arguments: &Compare) -> Result<()> {
    let cache = arguments.cache.folder()?;
    let wanted = if arguments.workloads.is_empty() { Wanted::all() } else { arguments.workloads.clone() };
    let workloads: Vec<Workload> =
        wanted.iter().flat_map(|wanted| wanted.workloads(&arguments.sizes, arguments.quick)).collect();
    let named = |peer: &&Peer| {
        arguments.peers.is_empty() || arguments.peers.iter().any(|part| peer.name.contains(part))
    };
    let peers: Vec<&'static Peer> = PEERS.iter().filter(named).collect();
    println!("{}", report::machine());
    let environment = Environment::prepare(&cache.join("environment"), peers.iter().copied())?;
    for peer in &peers {
        if let Some(reason) = environment.missing(peer) {
            println!("{} could not be installed: {reason}", peer.name);
        }
    }

    let rules = Rules {
        cycles: arguments.cycles,
        seconds: arguments.seconds,
        limit: Duration::from_secs(arguments.limit),
        simd: arguments.simd.unwrap_or_else(Simd::best),
    };
    let mut file =
        arguments.json.as_ref().map(File::create).transpose().context("Cannot write the file of JSON.")?;
    let (mut too_slow, mut printed, mut right) = (TooSlow::default(), String::new(), true);
    for workload in workloads {
        let task = workload.task(arguments.seed, &cache.join("instances"))?;
        let results = contest::hold(&task, &peers, &environment, &rules, &mut too_slow)?;
        println!("{}", report::table(&results));
        right &= results.ours().is_some_and(|ours| !results.is_wrong(ours));
        if workload.is_repeated() {
            match contest::same_everywhere(&task, rules.limit) {
                Ok(ways) => println!("Our plan and prices are the same with {ways}."),
                Err(reason) => {
                    right = false;
                    println!("OUR PLAN IS NOT ALWAYS THE SAME: {reason:#}");
                }
            }
        }
        for line in report::lines(&results, rules.simd) {
            let line = serde_json::to_string(&line)? + "\n";
            if let Some(file) = &mut file {
                file.write_all(line.as_bytes())?;
            }
            printed += &line;
        }
    }
    print!("{printed}");
    ensure!(right, "Our own engine was wrong, too slow, or not always the same; the tables say where.");
    Ok(())
}
