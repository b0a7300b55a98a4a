//! The solver on bare numbers: published optima, a second algorithm, and the inputs on which other solvers fail.

use matching::core::{Dense, Solved, Sparse, Unproven, Unsolvable, Without};
use proptest::collection::vec;
use proptest::prelude::*;

fn whole(rows: usize, columns: usize, costs: &[i32]) -> Solved {
    let dense = Dense { rows, columns, costs, without: Without::Forbidden };
    let solved = dense.solve().unwrap();
    assert_eq!(solved.prove_dense(&dense), Ok(()));
    solved
}

/// The same matrix as a list of pairs.
fn sparse(rows: usize, columns: usize, costs: &[i32], without: Without) -> Sparse {
    Sparse {
        starts: (0..=rows).map(|row| (row * columns) as u32).collect(),
        columns: (0..rows * columns).map(|pair| (pair % columns) as u32).collect(),
        costs: costs.to_vec(),
        places: vec![1; columns],
        without,
    }
}

/// The cheapest plan by trying every one: the most rows first if `fewest`, each row left out costing `out` otherwise.
fn slow(problem: &Sparse, out: i64) -> Option<(usize, i64)> {
    fn from(problem: &Sparse, row: usize, left: &mut Vec<u32>, out: i64) -> Option<(usize, i64)> {
        if row + 1 == problem.starts.len() {
            return Some((0, 0));
        }
        let key = |plan: &(usize, i64)| match problem.without {
            Without::Fewest => (plan.0, plan.1),
            Without::Costs(_) | Without::Forbidden => (0, plan.1 + plan.0 as i64 * out),
        };
        let mut best = match problem.without {
            Without::Forbidden => None,
            Without::Fewest | Without::Costs(_) => {
                from(problem, row + 1, left, out).map(|(without, cost)| (without + 1, cost))
            }
        };
        for pair in problem.starts[row] as usize..problem.starts[row + 1] as usize {
            let column = problem.columns[pair] as usize;
            if left[column] == 0 {
                continue;
            }
            left[column] -= 1;
            let rest = from(problem, row + 1, left, out);
            left[column] += 1;
            let Some((without, cost)) = rest else { continue };
            let plan = (without, cost + i64::from(problem.costs[pair]));
            if best.as_ref().is_none_or(|best| key(&plan) < key(best)) {
                best = Some(plan);
            }
        }
        best
    }
    from(problem, 0, &mut problem.places.clone(), out)
}

fn value(solved: &Solved) -> (usize, i64) {
    (solved.column_of.len() - solved.matched, solved.cost)
}

#[test]
fn textbook_problems_have_their_published_optima() {
    // Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955), the rating matrix of the
    // worked example, as costs 9 − rating: the best total rating is 27.
    let ratings = [8, 7, 9, 9, 5, 2, 7, 8, 6, 1, 4, 9, 2, 3, 2, 6];
    assert_eq!(9 * 4 - whole(4, 4, &ratings.map(|rating| 9 - rating)).cost, 27);
    // Munkres' assignment as it stands in many courses: 1 + 2 + … products of row and column, 3 × 3: 10 is the least.
    assert_eq!(whole(3, 3, &[1, 2, 3, 2, 4, 6, 3, 6, 9]).cost, 10);
    // The lecture example of Balinski and Gomory's generation: taxis and customers, least total distance 275.
    let taxis = [90, 75, 75, 80, 35, 85, 55, 65, 125, 95, 90, 105, 45, 110, 95, 115];
    assert_eq!(whole(4, 4, &taxis).cost, 275);
}

#[test]
fn costs_beyond_other_solvers_large_constants_are_solved_exactly() {
    // lap 0.5.13 returns a dearer plan when costs exceed its built-in 1,000,000.
    let n = 40;
    let cost = |i: usize, j: usize| {
        if (i * 7 + j * 3) % 5 < 2 { 4_000_000 } else { ((i * 31 + j * 17) % 140) as i32 }
    };
    let costs: Vec<i32> = (0..n * n).map(|at| cost(at / n, at % n)).collect();
    let solved = whole(n, n, &costs);
    let listed = sparse(n, n, &costs, Without::Forbidden).solve().unwrap();
    assert_eq!((solved.matched, solved.cost), (n, listed.cost));
    // And at the very end of the numbers.
    let extreme = [i32::MAX, i32::MIN, 0, i32::MIN, i32::MAX, -1, 5, 6, i32::MAX];
    assert_eq!(whole(3, 3, &extreme).cost, 2 * i64::from(i32::MIN) + i64::from(i32::MAX));
}

#[test]
fn when_all_costs_tie_the_answer_comes_at_once() {
    // Auctions without care run for ever here, and whole-row searches become slow.
    let n = 600;
    assert_eq!(whole(n, n, &vec![7; n * n]).cost, 7 * n as i64);
    let one_hub = Sparse {
        starts: (0..=5_000).collect(),
        columns: vec![0; 5_000],
        costs: vec![3; 5_000],
        places: vec![1],
        without: Without::Fewest,
    };
    let solved = one_hub.solve().unwrap();
    assert_eq!((solved.matched, solved.cost, solved.prove(&one_hub)), (1, 3, Ok(())));
}

#[test]
fn a_million_identical_rows_for_ten_thousand_places_are_no_trouble() {
    let n = 1_000_000;
    let crowd = Sparse {
        starts: (0..=n).collect(),
        columns: vec![0; n as usize],
        costs: vec![5; n as usize],
        places: vec![10_000],
        without: Without::Fewest,
    };
    let solved = crowd.solve().unwrap();
    assert_eq!((solved.matched, solved.cost, solved.prove(&crowd)), (10_000, 50_000, Ok(())));
}

#[test]
fn lists_that_do_not_fit_together_and_plans_that_cannot_be_are_refused() {
    let good = sparse(2, 2, &[1, 2, 3, 4], Without::Forbidden);
    let broken = [
        Sparse { starts: vec![0, 2], ..good.clone() },
        Sparse { starts: vec![0, 3, 2, 4], ..good.clone() },
        Sparse { starts: vec![], ..good.clone() },
        Sparse { columns: vec![0, 1, 2, 0], ..good.clone() },
        Sparse { costs: vec![1], ..good.clone() },
        Sparse { without: Without::Costs(i64::MAX), ..good.clone() },
    ];
    for broken in broken {
        assert_eq!(broken.solve(), Err(Unsolvable::Malformed), "{broken:?}");
    }
    let narrow = Sparse { places: vec![1, 0], ..good };
    assert_eq!(narrow.solve(), Err(Unsolvable::Incomplete { rows: 1 }));
    let costs = [1, 2, 3];
    let dense = Dense { rows: 3, columns: 1, costs: &costs, without: Without::Forbidden };
    assert_eq!(dense.solve(), Err(Unsolvable::Incomplete { rows: 2 }));
    assert_eq!(Dense { rows: 2, ..dense }.solve(), Err(Unsolvable::Malformed));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn every_small_problem_agrees_with_trying_every_plan(
        cells in vec(proptest::option::weighted(0.6, -4..9i32), 20),
        places in vec(0..=2u32, 4),
        out in 0..12i64,
        kind in 0..3usize,
    ) {
        let (mut starts, mut columns, mut costs) = (vec![0], Vec::new(), Vec::new());
        for row in cells.chunks(4) {
            for (column, cost) in row.iter().enumerate() {
                if let Some(cost) = cost {
                    columns.push(column as u32);
                    costs.push(*cost);
                }
            }
            starts.push(columns.len() as u32);
        }
        let without = [Without::Forbidden, Without::Fewest, Without::Costs(out)][kind];
        let problem = Sparse { starts, columns, costs, places, without };
        match problem.solve() {
            Ok(solved) => {
                prop_assert_eq!(solved.prove(&problem), Ok(()));
                let best = slow(&problem, out).expect("there is a plan");
                match without {
                    Without::Costs(_) => {
                        let in_all = |(left, cost): (usize, i64)| cost + left as i64 * out;
                        prop_assert_eq!(in_all(value(&solved)), in_all(best));
                    }
                    Without::Forbidden | Without::Fewest => prop_assert_eq!(value(&solved), best),
                }
            }
            Err(why) => {
                prop_assert_eq!(slow(&problem, out), None);
                let incomplete = matches!(why, Unsolvable::Incomplete { .. });
                prop_assert!(incomplete);
            }
        }
    }

    #[test]
    fn lists_and_whole_matrices_agree_and_prove_each_other(
        costs in vec(0..2_000_000i32, 30 * 40),
        spread in 1..2_000_000i32,
    ) {
        let costs: Vec<i32> = costs.into_iter().map(|cost| cost % spread).collect();
        let dense = Dense { rows: 30, columns: 40, costs: &costs, without: Without::Forbidden };
        let (one, other) = (dense.solve().unwrap(), sparse(30, 40, &costs, Without::Forbidden).solve().unwrap());
        prop_assert_eq!(one.cost, other.cost);
        prop_assert_eq!(other.prove_dense(&dense), Ok(()));
    }

    #[test]
    fn a_forged_plan_or_price_is_refused(costs in vec(0..50i32, 36), at in 0..6usize, by in 1..9i64) {
        let problem = sparse(6, 6, &costs, Without::Costs(20));
        let honest = problem.solve().unwrap();
        prop_assert_eq!(honest.prove(&problem), Ok(()));
        let mut forged = vec![honest.clone(); 6];
        forged[0].row_price[at] += by;
        forged[1].row_price[at] -= by;
        forged[2].column_price[at] -= by;
        forged[3].cost -= by;
        forged[4].matched += 1;
        forged[5].column_of[at] = if honest.column_of[at].is_some() { None } else { Some(0) };
        for forged in forged {
            prop_assert_ne!(forged.prove(&problem), Ok::<(), Unproven>(()));
        }
    }
}
