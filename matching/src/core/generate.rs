//! Solving on a few pairs of each row, and proving it for all of them.
//!
//! Whoever has a million pairs rarely needs more than some thirty for each row. So the plan is made on candidates alone; then *every*
//! pair is compared with the prices. A pair that is cheaper than its two prices joins the candidates and the plan is mended; when there
//! is none left, the prices pay for every pair there is, and the plan is proved to be the cheapest of all (column
//! generation; Lee and Orlin 1993 for assignment). The last pass is the proof, not a heuristic.

use std::ops::ControlFlow;

use super::price::{Price, TooNarrow};
use super::rows::{Edge, Rows};
use super::search::Search;

/// Where pairs come from. Rows may be asked in any order and at the same time.
pub(crate) trait Source<P: Price>: Sync {
    /// What a thread needs to work with.
    type Scratch: Send;

    fn rows(&self) -> usize;
    /// Hears the prices of the columns before [`Source::cheaper`] is asked about them, and which of them rose since the last
    /// time; whether any did.
    fn note(&mut self, columns: &[P], raised: &[bool]) -> bool;
    fn scratch(&self) -> Self::Scratch;
    /// About `count` of the cheapest pairs of a row, ties spread evenly over the columns.
    fn candidates(&self, scratch: &mut Self::Scratch, row: usize, count: usize, into: &mut Vec<Edge<P>>);
    /// Some of the pairs that are cheaper than their two prices, the cheapest after prices first; at least one if there is any.
    fn cheaper(
        &self,
        scratch: &mut Self::Scratch,
        row: usize,
        prices: Prices<'_, P>,
        into: &mut Vec<Edge<P>>,
    );
}

/// The price of one row and of all columns.
#[derive(Clone, Copy)]
pub(crate) struct Prices<'a, P> {
    pub row: P,
    pub columns: &'a [P],
    /// Whether the row's price rose, so that all columns count; otherwise only those that rose.
    pub all: bool,
}

/// How to go about it.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// Candidates for each row.
    pub candidates: usize,
    /// Threads that score.
    pub threads: usize,
}

/// Rows that one thread does between two looks at whether to go on.
const PIECE: usize = 256;

/// What goes on: which of the two passes, and how many rows are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    Scoring(usize),
    /// The round, counted from 1, and the rows compared with the prices.
    Proving(usize, usize),
}

/// Why there is no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stopped {
    TooNarrow,
    Cancelled,
}

impl From<TooNarrow> for Stopped {
    fn from(_: TooNarrow) -> Self {
        Self::TooNarrow
    }
}

/// The cheapest plan over every pair of the source. `start` makes a plan on the candidates from nothing.
pub(crate) fn solve<P: Price, S: Source<P>>(
    source: &mut S,
    places: Vec<u32>,
    out: P,
    effort: Effort,
    start: impl Fn(&mut Search<P>) -> Result<(), TooNarrow>,
    told: &mut dyn FnMut(Pass) -> ControlFlow<()>,
) -> Result<(Search<P>, Proved<P>), Stopped> {
    let n = source.rows();
    let mut rows = Rows::with_capacity(n, n * effort.candidates);
    let scoring = &*source;
    each_row(
        scoring,
        n,
        effort.threads,
        |scratch, row, into| scoring.candidates(scratch, row, effort.candidates, into),
        |_, edges| rows.push_list(edges.iter().copied()),
        &mut |done| told(Pass::Scoring(done)),
    )?;
    let mut search = Search::new(rows, places, Some(out));
    start(&mut search)?;
    search.settle()?;
    let mut proved = Proved::none(&search);
    for round in 1.. {
        let found = compare(source, &search, &mut proved, effort.threads, &mut |done| {
            told(Pass::Proving(round, done))
        })?;
        if found.is_empty() {
            return Ok((search, proved));
        }
        if found.len() > n / MANY {
            // The candidates were so far off that the plan is better made anew than mended.
            for (row, edges) in &found {
                edges.iter().for_each(|(column, cost)| search.add(*row, *column, *cost));
            }
            search = search.anew();
            start(&mut search)?;
            proved = Proved::none(&search);
        } else {
            for (row, edges) in found {
                admit(&mut search, row, &edges);
            }
        }
        search.settle()?;
    }
    unreachable!("the loop ends by itself: each round adds pairs, and there are only so many")
}

/// More than this part of the rows with a cheaper pair is many.
const MANY: usize = 8;

/// Compares every pair with the prices and mends the plan until none is cheaper.
pub(crate) fn prove<P: Price, S: Source<P>>(
    source: &mut S,
    search: &mut Search<P>,
    proved: &mut Proved<P>,
    threads: usize,
) -> Result<(), Stopped> {
    loop {
        let found = compare(source, search, proved, threads, &mut |_| ControlFlow::Continue(()))?;
        if found.is_empty() {
            return Ok(());
        }
        for (row, edges) in found {
            admit(search, row, &edges);
        }
        search.settle()?;
    }
}

/// The prices at which every pair was last compared. A pair can only have become cheaper than its prices if one of them rose since.
#[derive(Clone)]
pub(crate) struct Proved<P> {
    row: Vec<P>,
    column: Vec<P>,
}

impl<P: Price> Proved<P> {
    /// Compared at these prices; whatever is lower than any price has not been.
    pub fn at(row: Vec<P>, column: Vec<P>) -> Self {
        Self { row, column }
    }

    /// Nothing compared yet.
    pub fn none(search: &Search<P>) -> Self {
        let (rows, columns) = (search.row_price.len(), search.column_price.len());
        Self { row: vec![-P::INFINITE; rows], column: vec![-P::INFINITE; columns] }
    }
}

/// Rows with pairs that are cheaper than their prices, and some of those pairs.
type Found<P> = Vec<(u32, Vec<Edge<P>>)>;

fn compare<P: Price, S: Source<P>>(
    source: &mut S,
    search: &Search<P>,
    proved: &mut Proved<P>,
    threads: usize,
    told: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Found<P>, Stopped> {
    let (row_price, column_price) = (&search.row_price, &search.column_price);
    let raised: Vec<bool> = column_price.iter().zip(&proved.column).map(|(now, then)| now > then).collect();
    let any_raised = source.note(column_price, &raised);
    let source = &*source;
    let rows: Vec<u32> = (0..source.rows() as u32)
        .filter(|row| any_raised || row_price[*row as usize] > proved.row[*row as usize])
        .collect();
    let mut found = Vec::new();
    each_row(
        source,
        rows.len(),
        threads,
        |scratch, at, into| {
            let row = rows[at] as usize;
            let all = row_price[row] > proved.row[row];
            source.cheaper(scratch, row, Prices { row: row_price[row], columns: column_price, all }, into);
        },
        |at, edges| {
            if !edges.is_empty() {
                found.push((rows[at], edges.to_vec()));
            }
        },
        told,
    )?;
    proved.row.copy_from_slice(row_price);
    proved.column.copy_from_slice(column_price);
    // Only some of the pairs of these rows were given: they are to be compared again.
    for (row, _) in &found {
        proved.row[*row as usize] = -P::INFINITE;
    }
    Ok(found)
}

/// Takes in pairs that are cheaper than their prices: the row's price falls to what they ask, and if its own pair is now too dear,
/// it is to be decided anew.
pub(crate) fn admit<P: Price>(search: &mut Search<P>, row: u32, edges: &[Edge<P>]) {
    let mut lowest = search.row_price[row as usize];
    for &(column, cost) in edges {
        search.add(row, column, cost);
        lowest = lowest.min(cost - search.column_price[column as usize]);
    }
    if lowest < search.row_price[row as usize] {
        search.release(row);
        search.row_price[row as usize] = lowest;
    }
}

/// Does something for every row, on several threads, and hands the results over in the order of the rows.
fn each_row<P: Price, S: Source<P>>(
    source: &S,
    n: usize,
    threads: usize,
    work: impl Fn(&mut S::Scratch, usize, &mut Vec<Edge<P>>) + Sync,
    mut take: impl FnMut(usize, &[Edge<P>]),
    told: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<(), Stopped> {
    if threads <= 1 {
        let mut scratch = source.scratch();
        let mut edges = Vec::new();
        for row in 0..n {
            if row % PIECE == 0 && told(row).is_break() {
                return Err(Stopped::Cancelled);
            }
            edges.clear();
            work(&mut scratch, row, &mut edges);
            take(row, &edges);
        }
        return Ok(());
    }
    let mut scratches: Vec<S::Scratch> = (0..threads).map(|_| source.scratch()).collect();
    // One piece for each thread at a time: results are handed over in order, and memory stays small.
    for start in (0..n).step_by(PIECE * threads) {
        if told(start).is_break() {
            return Err(Stopped::Cancelled);
        }
        let done: Vec<(Vec<Edge<P>>, Vec<usize>)> = std::thread::scope(|scope| {
            let work = &work;
            let running: Vec<_> = scratches
                .iter_mut()
                .enumerate()
                .map(|(thread, scratch)| {
                    let rows = (start + thread * PIECE).min(n)..(start + (thread + 1) * PIECE).min(n);
                    scope.spawn(move || {
                        let (mut all, mut ends, mut edges) = (Vec::new(), Vec::new(), Vec::new());
                        for row in rows {
                            edges.clear();
                            work(scratch, row, &mut edges);
                            all.extend_from_slice(&edges);
                            ends.push(all.len());
                        }
                        (all, ends)
                    })
                })
                .collect();
            running
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        });
        let mut row = start;
        for (edges, ends) in &done {
            let mut from = 0;
            for end in ends {
                take(row, &edges[from..*end]);
                from = *end;
                row += 1;
            }
        }
    }
    Ok(())
}
