//! Rows that may take only some of the columns.

use super::numbers::{Checksum, below, draw};
use super::people::{AREAS_OF_A_COUNTRY, Pool};

/// The cost of leaving a mentee without a mentor, and of the pair that makes a square instance solvable.
pub const UNMATCHED: i32 = 10_000;

/// How many mentors of her own area a mentee keeps.
const OWN_AREA: usize = 40;

/// How many of other areas are tried, and how many of them she keeps.
const PROBES: u64 = 32;
const PROBES_KEPT: usize = 9;

/// Pairs in the order of their rows, columns rising within each row.
#[derive(Debug, PartialEq, Eq)]
pub struct Sparse {
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Where each row's pairs begin; one more than there are rows.
    pub starts: Vec<u64>,
    /// The column of each pair.
    pub column: Vec<u32>,
    /// The cost of each pair.
    pub cost: Vec<i32>,
    /// How many rows each column can take.
    pub places: Vec<u32>,
}

impl Sparse {
    /// Square, some fifty columns in each row, every cost as likely as every other; row `i` may take column
    /// `i`.
    pub fn uniform(seed: u64, size: usize) -> Self {
        let (which, what) = (draw(seed, 1), draw(seed, 2));
        let mut sparse = Self::empty(vec![1; size]);
        for row in 0..size as u64 {
            let mut pairs: Vec<(u32, i32)> = Vec::with_capacity(50);
            for k in 64 * row..64 * row + 50 {
                let column = if k == 64 * row { row } else { below(draw(which, k), size as u64) } as u32;
                if pairs.iter().all(|pair| pair.0 != column) {
                    pairs.push((column, 1 + below(draw(what, k), 1_000_000) as i32));
                }
            }
            sparse.push(pairs);
        }
        sparse
    }

    /// As many mentors as mentees, one place each; a dear pair (i, i) makes sure that everybody can have one.
    pub fn of_square_pool(seed: u64, size: usize) -> Self {
        let pool = Pool::new(seed, size, size, AREAS_OF_A_COUNTRY);
        let mut sparse = Self::empty(vec![1; size]);
        for_each_mentee(seed, &pool, |mentee, mut pairs| {
            if pairs.iter().all(|pair| pair.0 as usize != mentee) {
                pairs.push((mentee as u32, UNMATCHED));
            }
            sparse.push(pairs);
        });
        sparse
    }

    /// The shape of a real programme: seven mentors for ten mentees, with one to three places; a mentee may
    /// stay without one at the cost [`UNMATCHED`].
    pub fn of_short_pool(seed: u64, mentees: usize) -> Self {
        let pool = Pool::new(seed, mentees, mentees * 7 / 10, AREAS_OF_A_COUNTRY);
        let mut sparse = Self::empty(pool.mentors.iter().map(|mentor| mentor.places).collect());
        for_each_mentee(seed, &pool, |_, pairs| sparse.push(pairs));
        sparse
    }

    /// The checksum of the list of instances.
    pub fn checksum(&self) -> u64 {
        Checksum::default().costs(&self.cost).columns(&self.column).get()
    }

    fn empty(places: Vec<u32>) -> Self {
        Self { rows: 0, columns: places.len(), starts: vec![0], column: vec![], cost: vec![], places }
    }

    fn push(&mut self, mut pairs: Vec<(u32, i32)>) {
        pairs.sort_unstable();
        self.rows += 1;
        self.column.extend(pairs.iter().map(|pair| pair.0));
        self.cost.extend(pairs.iter().map(|pair| pair.1));
        self.starts.push(self.column.len() as u64);
    }
}

/// Each mentee with the mentors she keeps: the best of her own area, equals in random order, and a few from
/// anywhere.
fn for_each_mentee(seed: u64, pool: &Pool, mut then: impl FnMut(usize, Vec<(u32, i32)>)) {
    let (among_equals, anywhere) = (draw(seed, 11), draw(seed, 12));
    let mut living_in = vec![vec![]; pool.areas];
    for (mentor, person) in pool.mentors.iter().enumerate() {
        living_in[person.area].push(mentor);
    }
    for mentee in 0..pool.mentees.len() {
        let row = mentee as u64;
        let neighbours = living_in[pool.mentees[mentee].area].iter().copied();
        let mut best: Vec<(i32, u64, usize)> = neighbours
            .filter(|mentor| pool.allows(mentee, *mentor))
            .map(|mentor| {
                let order = draw(among_equals, (row << 20) | mentor as u64) >> 32;
                (pool.cost(mentee, mentor), order, mentor)
            })
            .collect();
        if best.len() > OWN_AREA {
            best.select_nth_unstable(OWN_AREA - 1);
            best.truncate(OWN_AREA);
        }
        let mut pairs: Vec<(u32, i32)> =
            best.iter().map(|(cost, _, mentor)| (*mentor as u32, *cost)).collect();
        let kept = pairs.len() + PROBES_KEPT;
        for probe in 0..PROBES {
            let mentor = below(draw(anywhere, PROBES * row + probe), pool.mentors.len() as u64) as usize;
            if pairs.len() == kept {
                break;
            }
            if pool.allows(mentee, mentor) && pairs.iter().all(|pair| pair.0 as usize != mentor) {
                pairs.push((mentor as u32, pool.cost(mentee, mentor)));
            }
        }
        then(mentee, pairs);
    }
}
