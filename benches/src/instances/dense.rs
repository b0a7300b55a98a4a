//! Whole matrices of costs.

use super::numbers::{Checksum, below, draw};
use super::people::Pool;

/// The cost of a forbidden pair: more than any sum of scores up to 24,000 people, so that the optimum first
/// has as many real pairs as can be.
pub const FORBIDDEN: i32 = 4_000_000;

/// A cost for each row and column.
#[derive(Debug, PartialEq, Eq)]
pub struct Dense {
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Row by row.
    pub costs: Vec<i32>,
}

impl Dense {
    /// Square, every cost between 1 and 1,000,000 as likely as every other.
    pub fn uniform(seed: u64, size: usize) -> Self {
        let cells = (size * size) as u64;
        let costs = (0..cells).map(|cell| 1 + below(draw(seed, cell), 1_000_000) as i32).collect();
        Self { rows: size, columns: size, costs }
    }

    /// The costs of all pairs of a pool.
    pub fn of_pool(pool: &Pool) -> Self {
        let (rows, columns) = (pool.mentees.len(), pool.mentors.len());
        let cost =
            |mentee, mentor| if pool.allows(mentee, mentor) { pool.cost(mentee, mentor) } else { FORBIDDEN };
        let costs =
            (0..rows).flat_map(|mentee| (0..columns).map(move |mentor| cost(mentee, mentor))).collect();
        Self { rows, columns, costs }
    }

    /// The checksum of the list of instances.
    pub fn checksum(&self) -> u64 {
        Checksum::default().costs(&self.costs).get()
    }
}
