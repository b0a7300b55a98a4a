//! What is measured: a kind of instance and its size.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result, bail};

use crate::instances::{self, AREAS_OF_A_REGION, Dense, Instance, Pool, Sparse};

/// A kind of instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A matrix of random costs.
    Uniform,
    /// The people of a region, everybody with everybody.
    Pool,
    /// The people of a country with the pairs worth looking at: capacities, and too few mentors.
    SparseCap,
    /// Random pairs, one to one.
    SparseUniform,
    /// The people of a country, one to one.
    SparsePool,
    /// From files of people to the plan, against a whole program instead of a solver.
    MentorMatch,
    /// The people of a country, everybody with everybody; no peer can begin.
    National,
    /// The people of a region when one matched mentor withdraws.
    Withdraw,
    /// The people of a region: what every other mentor would cost one mentee.
    Alternatives,
}

/// A kind of instance and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workload {
    /// The kind.
    pub kind: Kind,
    /// Mentees.
    pub size: usize,
}

/// A workload with its instance.
#[derive(Clone, Debug)]
pub struct Task {
    /// The workload.
    pub workload: Workload,
    /// Its seed.
    pub seed: u64,
    /// The file that every peer can read, or a folder of them. There is none where no peer can begin: we draw
    /// the people ourselves.
    pub instance: PathBuf,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Uniform,
        Self::Pool,
        Self::SparseCap,
        Self::SparseUniform,
        Self::SparsePool,
        Self::MentorMatch,
        Self::National,
        Self::Withdraw,
        Self::Alternatives,
    ];

    /// Whether its runs are events that differ from each other, so that the best of them says nothing.
    pub fn has_events(self) -> bool {
        matches!(self, Self::Withdraw | Self::Alternatives)
    }

    /// The name of its workloads, before the size.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uniform => "uniform",
            Self::Pool => "pool",
            Self::SparseCap => "sparse-cap",
            Self::SparseUniform => "sparse-uniform",
            Self::SparsePool => "sparse-pool",
            Self::MentorMatch => "mentor-match",
            Self::National => "national",
            Self::Withdraw => "withdraw",
            Self::Alternatives => "alternatives",
        }
    }

    /// The sizes that are measured unless others are asked for.
    pub fn sizes(self, quick: bool) -> &'static [usize] {
        match (self, quick) {
            (Self::Uniform | Self::Pool, false) => &[100, 500, 2_000, 5_000, 10_000],
            (Self::Uniform | Self::Pool, true) => &[100, 500],
            (Self::SparseCap | Self::SparseUniform | Self::SparsePool, false) => &[10_000, 50_000, 100_000],
            (Self::SparseCap | Self::SparseUniform | Self::SparsePool, true) => &[1_000],
            (Self::MentorMatch, false) => &[500],
            (Self::MentorMatch, true) => &[100],
            (Self::National, false) => &[100_000],
            (Self::National, true) => &[2_000],
            (Self::Withdraw, false) => &[500, 2_000, 10_000],
            (Self::Withdraw, true) => &[500],
            (Self::Alternatives, false) => &[500, 10_000],
            (Self::Alternatives, true) => &[100],
        }
    }
}

impl Workload {
    /// Whether we solve it again with all instructions and with threads, to see whether the plan is the same: wherever
    /// people are scored, as far as it takes no more than seconds.
    pub fn is_repeated(self) -> bool {
        match self.kind {
            Kind::Pool | Kind::MentorMatch | Kind::National | Kind::Withdraw => self.size <= 10_000,
            Kind::Alternatives => self.size <= 500,
            Kind::Uniform | Kind::SparseCap | Kind::SparseUniform | Kind::SparsePool => false,
        }
    }

    /// What our time divided by the quickest peer's should not exceed, on a processor with AVX-512.
    pub fn aim(self) -> Option<f64> {
        match (self.kind, self.size) {
            (Kind::Uniform, 100) | (Kind::SparsePool, 100_000) => Some(1.0),
            (Kind::Uniform, 500) => Some(0.7),
            (Kind::Uniform, 2_000) => Some(0.2),
            (Kind::Uniform | Kind::Pool, 10_000) => Some(0.04),
            (Kind::Pool, 100) => Some(0.8),
            (Kind::Pool, 500) | (Kind::SparseCap, 10_000) => Some(0.25),
            (Kind::Pool, 2_000) => Some(0.12),
            (Kind::Pool, 5_000) => Some(0.06),
            (Kind::SparseCap, 50_000) => Some(0.2),
            (Kind::SparseCap, 100_000) => Some(0.15),
            (Kind::SparseUniform, 10_000) => Some(0.3),
            (Kind::SparseUniform, 50_000) => Some(0.4),
            (Kind::SparseUniform, 100_000) => Some(0.6),
            (Kind::MentorMatch, 500) => Some(0.001),
            (_, _) => None,
        }
    }

    /// With its instance from this folder, which is made if it is not there yet.
    pub fn task(self, seed: u64, folder: &Path) -> Result<Task> {
        let folder = folder.join(format!("seed-{seed}"));
        std::fs::create_dir_all(&folder)?;
        let instance = folder.join(self.to_string());
        if !instance.exists() {
            self.make(seed, &instance).with_context(|| format!("Cannot write {}.", instance.display()))?;
        }
        Ok(Task { workload: self, seed, instance })
    }

    fn make(self, seed: u64, path: &Path) -> Result<()> {
        let size = self.size;
        let region = || Pool::new(seed, size, size, AREAS_OF_A_REGION);
        let instance = match self.kind {
            Kind::Uniform => Instance::Dense(Dense::uniform(seed, size)),
            Kind::Pool => Instance::Dense(Dense::of_pool(&region())),
            Kind::SparseCap => Instance::Sparse(Sparse::of_short_pool(seed, size)),
            Kind::SparseUniform => Instance::Sparse(Sparse::uniform(seed, size)),
            Kind::SparsePool => Instance::Sparse(Sparse::of_square_pool(seed, size)),
            Kind::MentorMatch => return Ok(instances::write_people(&region(), path)?),
            Kind::National | Kind::Withdraw | Kind::Alternatives => return Ok(()),
        };
        instances::write(&instance, path)?;
        eprintln!("{self}, seed {seed}: checksum {:016x}", instance.checksum());
        Ok(())
    }
}

impl fmt::Display for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind.name(), self.size)
    }
}

impl FromStr for Workload {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let Wanted { kind, size } = text.parse()?;
        Ok(Self { kind, size: size.with_context(|| format!("{text} has no size."))? })
    }
}

/// What `--workloads` takes: a kind, or a kind and its size.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    kind: Kind,
    size: Option<usize>,
}

impl Wanted {
    /// The workloads meant, at the sizes given where it names none itself.
    pub fn workloads(self, sizes: &[usize], quick: bool) -> Vec<Workload> {
        let own = self.size.map(|size| vec![size]);
        let sizes = own.unwrap_or_else(|| {
            if sizes.is_empty() { self.kind.sizes(quick).to_vec() } else { sizes.to_vec() }
        });
        sizes.into_iter().map(|size| Workload { kind: self.kind, size }).collect()
    }

    /// Every kind.
    pub fn all() -> Vec<Self> {
        Kind::ALL.into_iter().map(|kind| Self { kind, size: None }).collect()
    }
}

impl FromStr for Wanted {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let kind = |name: &str| Kind::ALL.into_iter().find(|kind| kind.name() == name);
        if let Some(kind) = kind(text) {
            return Ok(Self { kind, size: None });
        }
        let parts =
            text.rsplit_once('-').and_then(|(name, size)| Some((kind(name)?, parse_size(size).ok()?)));
        match parts {
            Some((kind, size)) => Ok(Self { kind, size: Some(size) }),
            None => bail!("There is no workload {text}; there are {}.", Kind::ALL.map(Kind::name).join(", ")),
        }
    }
}

/// A number of people: 500, 10000 or 10k.
pub fn parse_size(text: &str) -> Result<usize> {
    let (digits, factor) = text.strip_suffix('k').map_or((text, 1), |digits| (digits, 1_000));
    let size =
        digits.parse::<usize>().ok().and_then(|size| size.checked_mul(factor)).filter(|size| *size > 0);
    size.with_context(|| format!("{text} is no number of people."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workload_is_named_by_its_kind_or_by_kind_and_size() {
        let names = |text: &str, sizes: &[usize]| -> Vec<String> {
            let wanted: Wanted = text.parse().expect("a workload");
            wanted.workloads(sizes, true).iter().map(ToString::to_string).collect()
        };
        assert_eq!(names("pool", &[]), ["pool-100", "pool-500"]);
        assert_eq!(names("pool", &[7]), ["pool-7"]);
        assert_eq!(names("sparse-cap-10k", &[7]), ["sparse-cap-10000"]);
        assert!("poodle".parse::<Wanted>().is_err());
        assert!("pool-0".parse::<Wanted>().is_err());
    }
}
