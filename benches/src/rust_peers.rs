//! The peers written in Rust. Each receives the matrix in the form it likes best, for free; only its call is
//! timed.

use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::instances::{Dense, read_dense};
use crate::measure::{Measured, measure};

/// Runs the peer of this name on a dense instance.
pub fn run(peer: &str, instance: &Path, at_least: Duration) -> Result<Measured> {
    let dense = read_dense(instance)?;
    match peer {
        "lsap (Rust)" => lsap(dense, at_least),
        "lapjv (Rust)" => lapjv(dense, at_least),
        "pathfinding (Rust)" => pathfinding(dense, at_least),
        _ => bail!("There is no peer {peer} in Rust."),
    }
}

fn lsap(dense: Dense, at_least: Duration) -> Result<Measured> {
    let costs = floats(&dense);
    let (runs, plan) = measure(at_least, || lsap::solve(dense.rows, dense.columns, &costs, false));
    Ok(runs.of(&version("lsap"), plan.ok().and_then(|(_, columns)| total(&dense, &columns))))
}

fn lapjv(dense: Dense, at_least: Duration) -> Result<Measured> {
    let costs = ndarray::Array2::from_shape_vec((dense.rows, dense.columns), floats(&dense))?;
    let (runs, plan) = measure(at_least, || lapjv::lapjv(&costs));
    Ok(runs.of(&version("lapjv"), plan.ok().and_then(|(columns, _)| total(&dense, &columns))))
}

fn pathfinding(dense: Dense, at_least: Duration) -> Result<Measured> {
    let costs: Vec<i64> = dense.costs.iter().map(|cost| i64::from(*cost)).collect();
    let costs = pathfinding::matrix::Matrix::from_vec(dense.rows, dense.columns, costs)?;
    let (runs, (_, columns)) = measure(at_least, || pathfinding::kuhn_munkres::kuhn_munkres_min(&costs));
    Ok(runs.of(&version("pathfinding"), total(&dense, &columns)))
}

/// The crate with the version that was built in.
fn version(crate_name: &str) -> String {
    const LOCK: &str = include_str!("../../Cargo.lock");
    let mut lines = LOCK.lines().skip_while(|line| *line != format!("name = \"{crate_name}\"")).skip(1);
    let version = lines.next().and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    format!("{crate_name} {}", version.unwrap_or("of unknown version"))
}

fn floats(dense: &Dense) -> Vec<f64> {
    dense.costs.iter().map(|cost| f64::from(*cost)).collect()
}

/// The cost of a plan that gives each row a column of its own, or nothing if it does not.
fn total(dense: &Dense, columns: &[usize]) -> Option<i64> {
    let mut taken = vec![false; dense.columns];
    let own = columns
        .iter()
        .all(|column| taken.get_mut(*column).is_some_and(|taken| !std::mem::replace(taken, true)));
    let cells = columns.iter().enumerate().map(|(row, column)| row * dense.columns + column);
    (own && columns.len() == dense.rows).then(|| cells.map(|cell| i64::from(dense.costs[cell])).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_that_gives_a_column_twice_has_no_total() {
        let dense = Dense { rows: 2, columns: 2, costs: vec![1, 2, 3, 4] };
        assert_eq!(total(&dense, &[1, 0]), Some(5));
        assert_eq!(total(&dense, &[1, 1]), None);
        assert_eq!(total(&dense, &[1]), None);
        assert_eq!(total(&dense, &[1, 2]), None);
    }
}
