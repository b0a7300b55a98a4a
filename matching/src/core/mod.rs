//! Assignment on bare numbers: rows, columns with places, costs. The solver under everything else, and of use by itself.
//!
//! Two forms of the same problem: [`Sparse`] lists the pairs there are; [`Dense`] is a whole matrix. [`Sparse::solve`] and
//! [`Dense::solve`] return a plan of least cost with the prices that prove it, and [`Solved::prove`] checks that proof
//! by itself, one look at each pair.

mod auction;
pub(crate) mod dense;
pub(crate) mod generate;
pub(crate) mod lapjv;
pub(crate) mod price;
pub(crate) mod rows;
pub(crate) mod search;
pub(crate) mod split;

use std::fmt;

pub use dense::Dense;

use price::{Price, TooNarrow};
use rows::{Edge, Pairs, Rows};
use search::{NONE, OUT, Search};

/// The largest cost in either direction: 2⁵⁰. Sums over [`MAX_ROWS`] rows stay far from the end of 64 bits.
pub const MAX_COST: i64 = 1 << 50;

/// The most rows, columns, or pairs that are numbered with 32 bits.
pub const MAX_ROWS: usize = 1 << 30;

/// What becomes of a row without a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// Every row must have a column; if that cannot be, there is no plan.
    Forbidden,
    /// It costs so much.
    Costs(i64),
    /// As few rows as can be stay without, whatever that costs; among those plans the cheapest.
    Fewest,
}

/// Rows with the columns each of them may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sparse {
    /// Where each row's pairs begin; one more than there are rows, the last being the number of pairs.
    pub starts: Vec<u32>,
    /// The column of each pair.
    pub columns: Vec<u32>,
    /// The cost of each pair.
    pub costs: Vec<i32>,
    /// How many rows each column can take.
    pub places: Vec<u32>,
    /// What becomes of a row without a column.
    pub without: Without,
}

/// A plan of least cost and the prices that prove it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solved {
    /// For each row its column.
    pub column_of: Vec<Option<u32>>,
    /// Rows that have a column.
    pub matched: usize,
    /// Sum of the costs of the pairs.
    pub cost: i64,
    /// The price of each row.
    pub row_price: Vec<i64>,
    /// The price of one place of each column; never above nothing.
    pub column_price: Vec<i64>,
    /// What the proof counts for a row without a column; `None` where every row has one by rule. For
    /// [`Without::Fewest`] it is a number so large that no plan that leaves more rows out could be cheaper.
    pub without: Option<i64>,
}

/// Why there is no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsolvable {
    /// The lists do not fit together, or a number is out of range.
    Malformed,
    /// So many rows at least must stay without a column, and none may.
    Incomplete {
        /// How many.
        rows: usize,
    },
}

impl fmt::Display for Unsolvable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => {
                f.write_str("The lists of pairs do not fit together, or a number is out of range.")
            }
            Self::Incomplete { rows } => {
                write!(f, "Every row must have a column, but {rows} of them cannot all have one.")
            }
        }
    }
}

impl std::error::Error for Unsolvable {}

/// Why prices prove nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproven {
    /// The plan names a pair that does not exist, or more rows than a column has places.
    Impossible,
    /// The cost or the number of rows is not what the plan adds up to.
    Totals,
    /// A price is positive where it must not be, or a pair is cheaper than its two prices.
    Prices,
    /// The prices allow a cheaper plan.
    Gap,
}

impl Sparse {
    /// The cheapest plan.
    pub fn solve(&self) -> Result<Solved, Unsolvable> {
        self.check()?;
        match self.solve_in::<i32>() {
            Ok(solved) => solved,
            Err(TooNarrow) => self.solve_in::<i64>().unwrap_or(Err(Unsolvable::Malformed)),
        }
    }

    fn check(&self) -> Result<(), Unsolvable> {
        let lists = self.columns.len() == self.costs.len()
            && self.starts.first() == Some(&0)
            && self.starts.last().map(|end| *end as usize) == Some(self.columns.len())
            && self.starts.windows(2).all(|pair| pair[0] <= pair[1]);
        let columns = self.columns.iter().all(|column| (*column as usize) < self.places.len());
        let without = match self.without {
            Without::Costs(cost) => cost.abs() <= MAX_COST,
            Without::Forbidden | Without::Fewest => true,
        };
        let size = self.starts.len() <= MAX_ROWS && self.places.len() <= MAX_ROWS;
        if lists && columns && without && size { Ok(()) } else { Err(Unsolvable::Malformed) }
    }

    fn rows<P: Price>(&self) -> Rows<P> {
        let mut rows = Rows::with_capacity(self.starts.len() - 1, self.columns.len());
        (0..self.starts.len() - 1).for_each(|row| rows.push_list(self.pairs(row)));
        rows
    }

    fn solve_in<P: Price>(&self) -> Result<Result<Solved, Unsolvable>, TooNarrow> {
        let fits = |cost: &i32| P::from_wide(i64::from(*cost)).is_some_and(in_range);
        if !self.costs.iter().all(fits) {
            return Err(TooNarrow);
        }
        match self.without {
            Without::Forbidden => {
                let rows = self.rows::<P>();
                // Staying out is a way for a search to end, too dear to be taken where there is another.
                let mut search = Search::new(rows, self.places.clone(), Some(dear()));
                if self.places.iter().all(|places| *places == 1) {
                    auction::start(&mut search);
                }
                search.settle()?;
                if search.mate.contains(&OUT) {
                    let (matching, _) = split::Matching::maximum(&search.rows, &self.places);
                    let rows = matching.mate.iter().filter(|mate| **mate == NONE).count();
                    return if rows > 0 { Ok(Err(Unsolvable::Incomplete { rows })) } else { Err(TooNarrow) };
                }
                search.out = None;
                Ok(Ok(solved_by(&search)))
            }
            Without::Fewest => Ok(Ok(self.with_out::<P>(dear())?)),
            Without::Costs(out) => {
                let out = P::from_wide(out).filter(|out| in_range(*out)).ok_or(TooNarrow)?;
                Ok(Ok(self.with_out(out)?))
            }
        }
    }

    /// The cheapest plan when staying out costs so much.
    fn with_out<P: Price>(&self, out: P) -> Result<Solved, TooNarrow> {
        // Usually leaving out as few as can be is also cheapest, and then the two parts are solved much quicker, without another copy of
        // all pairs. The prices tell whether it is so.
        if let Some(whole) = split::whole::<P>(self, &self.places, out)? {
            let (rows, columns) = (&whole.row_price, &whole.column_price);
            return Ok(solved(&whole.mate, rows, columns, Some(out), |row, column| {
                self.pairs(row).filter(|pair| pair.0 == column).map(|pair: Edge<P>| pair.1).min()
            }));
        }
        let mut search = Search::new(self.rows::<P>(), self.places.clone(), Some(out));
        search.settle()?;
        Ok(solved_by(&search))
    }
}

/// What staying out costs where it must not happen: a price that no honest path reaches.
fn dear<P: Price>() -> P {
    P::from_wide(P::LIMIT.wide() / 4).unwrap_or(P::LIMIT)
}

fn in_range<P: Price>(cost: P) -> bool {
    -P::LARGEST_COST <= cost && cost <= P::LARGEST_COST
}

fn solved_by<P: Price>(search: &Search<P>) -> Solved {
    let Search { mate, row_price, column_price, out, .. } = search;
    solved(mate, row_price, column_price, *out, |row, _| search.cost_of(row))
}

fn solved<P: Price>(
    mate: &[u32],
    row_price: &[P],
    column_price: &[P],
    out: Option<P>,
    cost: impl Fn(usize, u32) -> Option<P>,
) -> Solved {
    let column_of: Vec<Option<u32>> = mate.iter().map(|mate| (*mate < OUT).then_some(*mate)).collect();
    let pairs = column_of.iter().enumerate().filter_map(|(row, column)| cost(row, (*column)?));
    Solved {
        matched: column_of.iter().flatten().count(),
        cost: pairs.map(Price::wide).sum(),
        column_of,
        row_price: row_price.iter().map(|price| price.wide()).collect(),
        column_price: column_price.iter().map(|price| price.wide()).collect(),
        without: out.map(Price::wide),
    }
}

impl<P: Price> Pairs<P> for Sparse {
    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn pairs(&self, row: usize) -> impl Iterator<Item = Edge<P>> {
        let range = self.starts[row] as usize..self.starts[row + 1] as usize;
        let costs = self.costs[range.clone()].iter().map(|cost| P::from_wide(i64::from(*cost)));
        // Whoever reads them has made sure that the costs fit.
        self.columns[range].iter().copied().zip(costs.map(|cost| cost.unwrap_or(P::LIMIT)))
    }

    fn pair(&self, row: usize, at: usize) -> Option<Edge<P>> {
        let index = self.starts[row] as usize + at;
        if index >= self.starts[row + 1] as usize {
            return None;
        }
        Some((self.columns[index], P::from_wide(i64::from(self.costs[index])).unwrap_or(P::LIMIT)))
    }
}

impl Solved {
    /// Checks that this is a plan for `problem` and that no plan is cheaper: weak duality, one look at each pair.
    pub fn prove(&self, problem: &Sparse) -> Result<(), Unproven> {
        problem.check().map_err(|_| Unproven::Impossible)?;
        let (n, m) = (problem.starts.len() - 1, problem.places.len());
        if self.column_of.len() != n || self.row_price.len() != n || self.column_price.len() != m {
            return Err(Unproven::Impossible);
        }
        let mut proof = Proof::new(&problem.places);
        for row in 0..n {
            let range = problem.starts[row] as usize..problem.starts[row + 1] as usize;
            let pairs =
                problem.columns[range.clone()].iter().copied().zip(problem.costs[range].iter().copied());
            proof.row(self, row, pairs.map(|(column, cost)| (column, i64::from(cost))))?;
        }
        proof.end(self)
    }
}

/// The sums of a proof in the making; wide, so that no forged number can wrap round.
struct Proof {
    left: Vec<u32>,
    places: Vec<u32>,
    cost: i128,
    paid: i128,
    matched: usize,
}

impl Proof {
    fn new(places: &[u32]) -> Self {
        Self { left: places.to_vec(), places: places.to_vec(), cost: 0, paid: 0, matched: 0 }
    }

    fn row(
        &mut self,
        solved: &Solved,
        row: usize,
        pairs: impl Iterator<Item = (u32, i64)>,
    ) -> Result<(), Unproven> {
        let price = solved.row_price[row];
        let mut own = None;
        for (column, cost) in pairs {
            let together = i128::from(price) + i128::from(solved.column_price[column as usize]);
            if self.places[column as usize] > 0 && together > i128::from(cost) {
                return Err(Unproven::Prices);
            }
            if solved.column_of[row] == Some(column) {
                own = Some(own.map_or(cost, |own: i64| own.min(cost)));
            }
        }
        self.paid += i128::from(price);
        match (solved.column_of[row], own, solved.without) {
            (Some(column), Some(cost), _) => {
                let left = &mut self.left[column as usize];
                *left = left.checked_sub(1).ok_or(Unproven::Impossible)?;
                self.cost += i128::from(cost);
                self.matched += 1;
            }
            (None, _, Some(_)) => {}
            (Some(_), None, _) | (None, _, None) => return Err(Unproven::Impossible),
        }
        if solved.without.is_some_and(|out| price > out) { Err(Unproven::Prices) } else { Ok(()) }
    }

    fn end(self, solved: &Solved) -> Result<(), Unproven> {
        if (self.matched, self.cost) != (solved.matched, i128::from(solved.cost)) {
            return Err(Unproven::Totals);
        }
        let mut paid = self.paid;
        for (price, places) in solved.column_price.iter().zip(&self.places) {
            if *price > 0 {
                return Err(Unproven::Prices);
            }
            paid += i128::from(*price) * i128::from(*places);
        }
        let without = (solved.column_of.len() - self.matched) as i128;
        let whole = self.cost + without * i128::from(solved.without.unwrap_or(0));
        if paid == whole { Ok(()) } else { Err(Unproven::Gap) }
    }
}
