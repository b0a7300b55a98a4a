//! The peers: what each is, how it is installed, and up to which size it is worth running.

use crate::workloads::{Kind, Workload};

/// A solver or program that answers the same question as Parvis's engine.
#[derive(Debug)]
pub struct Peer {
    /// Its name in tables, and what its adapter is called with.
    pub name: &'static str,
    /// What it runs in.
    pub home: Home,
    /// The largest sizes at which it is run; 0 where it cannot take such instances. Above them it needs
    /// minutes, or more memory than a desk machine has.
    dense: usize,
    square: usize,
    short: usize,
}

/// What a peer runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Our own engine, built into this program, on one core or on all.
    Ours {
        /// Whether it may use all cores.
        all_cores: bool,
    },
    /// Built into this program.
    Rust,
    /// A package from PyPI in a Python environment of that name.
    Python {
        /// The environment: two packages that call themselves `lap` cannot share one.
        environment: &'static str,
        /// The package.
        package: &'static str,
    },
    /// A whole program in Python that begins with people, in an environment of its own.
    MentorMatch,
    /// The C++ library LEMON, from Debian's liblemon-dev.
    Lemon,
}

const fn python(package: &'static str) -> Home {
    Home::Python { environment: "solvers", package }
}

const LAP: Home = Home::Python { environment: "lap", package: "lap" };

const fn dense(name: &'static str, home: Home, largest: usize) -> Peer {
    Peer { name, home, dense: largest, square: 0, short: 0 }
}

const fn sparse(name: &'static str, home: Home, dense: usize, square: usize, short: usize) -> Peer {
    Peer { name, home, dense, square, short }
}

/// Ourselves: on one core everywhere, and on all of them where no peer can begin.
pub const OURS: &[Peer] = &[ours("Parvis", false), ours("Parvis, all cores", true)];

const fn ours(name: &'static str, all_cores: bool) -> Peer {
    Peer { name, home: Home::Ours { all_cores }, dense: usize::MAX, square: usize::MAX, short: usize::MAX }
}

/// All peers.
pub const PEERS: &[Peer] = &[
    sparse("SciPy", python("scipy"), 10_000, 100_000, 100_000),
    dense("lapx lapjv", python("lapx"), 10_000),
    dense("lapx lapjvs", python("lapx"), 10_000),
    dense("lapx lapjvr", python("lapx"), 10_000),
    dense("lapx lapjvh", python("lapx"), 10_000),
    dense("lapx lapjvc", python("lapx"), 5_000),
    sparse("lapx lapmod", python("lapx"), 0, 100_000, 0),
    dense("lap lapjv", LAP, 10_000),
    sparse("lap lapmod", LAP, 0, 100_000, 0),
    dense("laprust", python("laprust"), 10_000),
    dense("lapcpp", python("lapcpp"), 10_000),
    dense("lapjv (PyPI)", python("lapjv"), 10_000),
    dense("fastlap", python("fastlap"), 5_000),
    dense("munkres", python("munkres"), 5_000),
    dense("munkres, lists", python("munkres"), 500),
    dense("lsap (Rust)", Home::Rust, 10_000),
    dense("lapjv (Rust)", Home::Rust, 10_000),
    dense("pathfinding (Rust)", Home::Rust, 5_000),
    sparse("OR-Tools assignment", python("ortools"), 5_000, 100_000, 10_000),
    sparse("OR-Tools flow", python("ortools"), 2_000, 100_000, 100_000),
    sparse("LEMON network simplex", Home::Lemon, 5_000, 100_000, 100_000),
    sparse("LEMON cost scaling", Home::Lemon, 2_000, 100_000, 100_000),
    sparse("SciPy HiGHS", python("scipy"), 500, 500, 500),
    Peer { name: "mentor-match", home: Home::MentorMatch, dense: 1_000, square: 0, short: 0 },
];

/// Whether a peer takes a workload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It does.
    Yes,
    /// It cannot be asked this at all.
    Never,
    /// It could, but would take too long or too much memory above so many people.
    UpTo(usize),
}

impl Peer {
    /// Whether it is ourselves.
    pub fn is_ours(&self) -> bool {
        matches!(self.home, Home::Ours { .. })
    }

    /// Whether it takes this workload.
    pub fn takes(&self, workload: Workload) -> Takes {
        let largest = match (self.home, workload.kind) {
            (Home::Ours { all_cores }, kind) => {
                usize::MAX * usize::from(!all_cores || kind == Kind::National)
            }
            (Home::MentorMatch, Kind::MentorMatch) => self.dense,
            (Home::MentorMatch, _)
            | (_, Kind::MentorMatch | Kind::National | Kind::Withdraw | Kind::Alternatives) => 0,
            (_, Kind::Uniform | Kind::Pool) => self.dense,
            (_, Kind::SparseUniform | Kind::SparsePool) => self.square,
            (_, Kind::SparseCap) => self.short,
        };
        match largest {
            0 => Takes::Never,
            largest if workload.size > largest => Takes::UpTo(largest),
            _ => Takes::Yes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn we_take_every_workload_and_a_peer_all_that_are_not_ours_alone() {
        for kind in Kind::ALL {
            let workload = Workload { kind, size: kind.sizes(false)[0] };
            let takes = |peer: &Peer| peer.takes(workload) == Takes::Yes;
            assert!(takes(&OURS[0]), "{workload}");
            let alone = kind == Kind::National || kind.has_events();
            assert_eq!(PEERS.iter().any(takes), !alone, "{workload}");
        }
    }
}
