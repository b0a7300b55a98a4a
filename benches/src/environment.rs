//! Where the peers live: a folder outside the repository, filled from PyPI and Debian by package name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use matching::pool::Simd;

use crate::peers::{Home, Peer};
use crate::workloads::Task;

/// The adapters, which travel inside this program.
const SOLVERS: &str = include_str!("../peers/solvers.py");
const MENTOR_MATCH: &str = include_str!("../peers/mentor_match.py");
const LEMON: &str = include_str!("../peers/lemon.cpp");

/// The folder with what was installed, and what could not be.
pub struct Environment {
    folder: PathBuf,
    /// For each peer that is not here, why.
    missing: BTreeMap<&'static str, String>,
}

impl Environment {
    /// Installs the peers that are not here yet. What cannot be installed is remembered, with the reason.
    pub fn prepare<'a>(folder: &Path, peers: impl Iterator<Item = &'a Peer>) -> Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("Cannot make {}.", folder.display()))?;
        std::fs::write(folder.join("solvers.py"), SOLVERS)?;
        std::fs::write(folder.join("mentor_match.py"), MENTOR_MATCH)?;
        let mut environment = Self { folder: folder.to_owned(), missing: BTreeMap::new() };
        for peer in peers {
            if let Err(reason) = environment.install(peer.home) {
                environment.missing.insert(peer.name, format!("{reason:#}"));
            }
        }
        Ok(environment)
    }

    /// Why a peer is not here, if it is not.
    pub fn missing(&self, peer: &Peer) -> Option<&str> {
        self.missing.get(peer.name).map(String::as_str)
    }

    /// The command that measures a peer on a task for at least so many seconds.
    pub fn command(&self, peer: &Peer, task: &Task, seconds: f64, simd: Simd) -> Result<Command> {
        let mut command = match peer.home {
            Home::Ours { all_cores } => {
                let threads = if all_cores { std::thread::available_parallelism()?.get() } else { 1 };
                return ours(task, seconds, threads, simd);
            }
            Home::Rust => {
                let mut command = Command::new(std::env::current_exe()?);
                command.args(["one", peer.name]);
                command
            }
            Home::Python { environment, .. } => {
                let mut command = Command::new(self.python(environment));
                command.arg(self.folder.join("solvers.py")).arg(peer.name);
                command
            }
            Home::MentorMatch => {
                let mut command = Command::new(self.python("mentor-match"));
                command.arg(self.folder.join("mentor_match.py"));
                command
            }
            Home::Lemon => {
                let mut command = Command::new(self.folder.join("lemon"));
                command.arg(peer.name);
                command
            }
        };
        command.arg(&task.instance).arg(seconds.to_string());
        Ok(quiet(command))
    }

    fn python(&self, environment: &str) -> PathBuf {
        self.folder.join(environment).join("bin/python")
    }

    fn install(&self, home: Home) -> Result<()> {
        match home {
            Home::Ours { .. } | Home::Rust => Ok(()),
            Home::Python { environment, package } => {
                self.install_package(environment, "numpy")?;
                self.install_package(environment, package)
            }
            Home::MentorMatch => self.install_package("mentor-match", "mentor-match"),
            Home::Lemon => self.install_lemon(),
        }
    }

    fn install_package(&self, environment: &str, package: &str) -> Result<()> {
        let python = self.python(environment);
        if !python.exists() {
            let folder = self.folder.join(environment);
            run(Command::new("python3").args(["-m", "venv"]).arg(folder), "Python's venv")?;
        }
        let is_here = format!("import importlib.metadata as installed; installed.version('{package}')");
        if run(Command::new(&python).args(["-c", &is_here]), "").is_err() {
            eprintln!("Installing {package} from PyPI …");
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package];
            run(Command::new(&python).args(pip), "pip")?;
        }
        Ok(())
    }

    fn install_lemon(&self) -> Result<()> {
        let (source, program) = (self.folder.join("lemon.cpp"), self.folder.join("lemon"));
        if program.exists() && std::fs::read_to_string(&source).is_ok_and(|text| text == LEMON) {
            return Ok(());
        }
        if !Path::new("/usr/include/lemon/network_simplex.h").exists() {
            eprintln!("Installing liblemon-dev from Debian …");
            let apt = ["install", "--yes", "--no-install-recommends", "liblemon-dev"];
            run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(apt), "apt-get")?;
        }
        std::fs::write(&source, LEMON)?;
        run(Command::new("g++").args(["-O3", "-w", "-o"]).arg(program).arg(source), "g++")
    }
}

/// The command that measures our engine.
pub fn ours(task: &Task, seconds: f64, threads: usize, simd: Simd) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["ours", &task.workload.to_string(), &task.seed.to_string()]).arg(&task.instance);
    command.args([seconds.to_string(), threads.to_string(), simd_name(simd)]);
    Ok(command)
}

/// The name of a set of instructions on the command line.
pub fn simd_name(simd: Simd) -> String {
    format!("{simd:?}").to_lowercase()
}

/// Numerical libraries at their defaults, with one thread like everybody. On some machines OPENBLAS_CORETYPE
/// is set to spare old builds of OpenBLAS; it would slow a current NumPy.
fn quiet(mut command: Command) -> Command {
    command.env_remove("OPENBLAS_CORETYPE").env_remove("OPENBLAS_L2_SIZE");
    command.envs(["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"].map(|name| (name, "1")));
    command
}

fn run(command: &mut Command, name: &str) -> Result<()> {
    let output = command.output().with_context(|| format!("{name} did not start"))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        let last = words.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it says nothing");
        bail!("{name} failed: {}", last.trim());
    }
    Ok(())
}
