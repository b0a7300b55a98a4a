//! Parvis's matching engine and its peers, side by side in one run.

mod contest;
mod environment;
mod instances;
mod measure;
mod peers;
mod report;
mod rust_peers;
mod workloads;

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};

use contest::{Rules, TooSlow};
use environment::Environment;
use peers::{PEERS, Peer};
use workloads::{Wanted, Workload, parse_size};

/// Measures Parvis's matching engine and its peers, side by side in one run.
///
/// The peers are installed in a folder outside the repository; nothing else on the machine is changed, but for Debian's
/// liblemon-dev where apt-get may install it. Tables and, last, lines of JSON go to standard output, progress to standard
/// error.
#[derive(Parser)]
#[command(name = "benches/compare", args_conflicts_with_subcommands = true)]
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
    /// Measure one peer on one instance in this process; prints a line of JSON.
    #[command(hide = true)]
    One(One),
}

#[derive(Args)]
struct Compare {
    /// Seed of the instances.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only these: kinds (uniform, pool, sparse-cap, sparse-uniform, sparse-pool, mentor-match), or kind and size
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
struct One {
    peer: String,
    instance: PathBuf,
    seconds: f64,
}

#[derive(Args)]
struct Cache {
    /// The folder of peers and instances [default: parvis-compare in the user's cache folder].
    #[arg(long, id = "cache")]
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
        Some(Action::One(arguments)) => one(&arguments),
        None => compare(&cli.compare),
    }
}

fn generate(arguments: &Generate) -> Result<()> {
    let instances = arguments.cache.folder()?.join("instances");
    for workload in arguments.workloads.iter().flat_map(|wanted| wanted.workloads(&[], false)) {
        println!("{}", workload.instance(arguments.seed, &instances)?.display());
    }
    Ok(())
}

fn one(arguments: &One) -> Result<()> {
    let at_least = Duration::from_secs_f64(arguments.seconds);
    let measured = rust_peers::run(&arguments.peer, &arguments.instance, at_least)?;
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
    };
    let mut file =
        arguments.json.as_ref().map(File::create).transpose().context("Cannot write the file of JSON.")?;
    let (mut too_slow, mut printed) = (TooSlow::default(), String::new());
    for workload in workloads {
        let instance = workload.instance(arguments.seed, &cache.join("instances"))?;
        let results =
            contest::hold(workload, arguments.seed, &instance, &peers, &environment, &rules, &mut too_slow)?;
        println!("{}", report::table(&results));
        for line in report::lines(&results) {
            let line = serde_json::to_string(&line)? + "\n";
            if let Some(file) = &mut file {
                file.write_all(line.as_bytes())?;
            }
            printed += &line;
        }
    }
    print!("{printed}");
    Ok(())
}
