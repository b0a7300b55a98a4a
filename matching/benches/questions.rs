//! How long questions about a solved pool take: `cargo bench -p matching [-- SIZE…]`. Prints a line for each size.
//!
//! The pool has the structure of a real one: areas, occupations, languages, interests, and many ties.

use std::ops::ControlFlow;
use std::time::Instant;

use matching::pool::{Aim, Bar, Flipped, Options, Pool, Session, Sets, Table, Term};

fn main() {
    let mut sizes: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![500, 2_000, 10_000];
    }
    println!(
        "{:>7} {:>12} {:>12} {:>22} {:>22}",
        "people", "solve ms", "ready ms", "5 best ms (p50, p95)", "all ms (p50, p95)"
    );
    for size in sizes {
        let pool = pool(size);
        let start = Instant::now();
        let Some(session) = Session::begin(&pool, Options::default(), &mut |_| ControlFlow::Continue(()))
        else {
            return;
        };
        let solved = start.elapsed();
        let start = Instant::now();
        let flipped = Flipped::new(&pool);
        // The first question finds what all questions have in common.
        std::hint::black_box(session.others(&flipped, 0, 1));
        let ready = start.elapsed();
        let asked = |most: usize| {
            let mut times: Vec<f64> = (0..size)
                .step_by(size.div_ceil(100))
                .map(|mentee| {
                    let start = Instant::now();
                    std::hint::black_box(session.others(&flipped, mentee as u32, most));
                    start.elapsed().as_secs_f64() * 1e3
                })
                .collect();
            times.sort_by(f64::total_cmp);
            format!("{:.3} {:.3}", times[times.len() / 2], times[times.len() * 95 / 100])
        };
        let (solved, ready) = (solved.as_secs_f64() * 1e3, ready.as_secs_f64() * 1e3);
        println!("{size:>7} {solved:>12.2} {ready:>12.2} {:>22} {:>22}", asked(5), asked(size));
    }
}

/// As many mentees as mentors with a place each.
fn pool(size: usize) -> Pool {
    let mut state = 42u64;
    let mut below = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    // Squares of uniform numbers: a few large classes and many small ones.
    let mut column = |classes: u64| -> Vec<u64> {
        (0..size).map(|_| below(classes * classes)).map(|n| n.isqrt()).map(|n| classes - 1 - n).collect()
    };
    let areas = Table::of(column(20), column(20), |a, b| 12u32.saturating_sub(4 * a.abs_diff(*b) as u32));
    let work = Table::of(column(40), column(40), |a, b| if a == b { 20 } else { 0 });
    let bits = |number: u64| {
        (0..24u32).filter(move |bit| number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (bit * 2) & 3 == 3)
    };
    let (of_mentees, of_mentors) = (column(60_000), column(60_000));
    let languages = (column(8), column(8));
    Pool {
        mentees: size,
        places: vec![1; size],
        terms: vec![
            Term::Table(areas),
            Term::Table(work),
            Term::Overlap {
                mentee: Sets::of(24, of_mentees.iter().map(|number| bits(*number))),
                mentor: Sets::of(24, of_mentors.iter().map(|number| bits(*number))),
                points: vec![0, 3, 6, 9, 12, 15],
            },
        ],
        bars: vec![Bar::Overlap {
            mentee: Sets::of(8, languages.0.iter().map(|language| [*language as u32])),
            mentor: Sets::of(8, languages.1.iter().map(|language| [*language as u32])),
            at_least: 1,
            at_most: u32::MAX,
        }],
        aim: Aim::MostPeople,
        ..Pool::default()
    }
}
