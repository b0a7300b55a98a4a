//! Our own engine, called as the peers are: one instance, one process, only the call itself is timed.
//!
//! Matrices and lists of pairs are handed over finished, as to every peer. Of a pool only the people are:
//! turning them into columns, scoring every pair and proving the plan over every pair count in our time. When
//! the time has been taken, an independent check proves the plan once more; how long that takes is told
//! apart.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use matching::core::{self, Without};
use matching::pool::{self, Aim, Bar, Flipped, Options, Planned, Session, Sets, Simd, Table, Term};

use crate::instances::{
    AREAS_OF_A_COUNTRY, AREAS_OF_A_REGION, BEST_SCORE, Dense, FORBIDDEN, Person, Pool, Sparse, UNMATCHED,
    read_dense, read_people, read_sparse,
};
use crate::measure::{Measured, measure, measure_each};
use crate::workloads::{Kind, Workload};

/// Pairs up to which that is done: it takes seconds.
const PROVED_TWICE: usize = 1_000_000_000;

/// Withdrawals from one plan.
const WITHDRAWALS: usize = 1_000;

/// Mentees of one plan who are asked about, and of how many mentors it is checked for the last of them what they would cost.
const ASKED: usize = 200;
const FORCED: usize = 20;

/// How our engine is to work.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Threads that score and prove.
    pub threads: usize,
    /// The instructions to use.
    pub simd: Simd,
}

/// Runs our engine on a workload.
pub fn run(
    workload: Workload,
    seed: u64,
    instance: &Path,
    at_least: Duration,
    manner: Manner,
) -> Result<Measured> {
    match workload.kind {
        Kind::Uniform => solve_dense(&read_dense(instance)?, at_least),
        Kind::SparseUniform | Kind::SparsePool => {
            solve_sparse(read_sparse(instance)?, Without::Forbidden, at_least)
        }
        Kind::SparseCap => {
            solve_sparse(read_sparse(instance)?, Without::Costs(i64::from(UNMATCHED)), at_least)
        }
        Kind::Pool | Kind::National => {
            let areas = if workload.kind == Kind::Pool { AREAS_OF_A_REGION } else { AREAS_OF_A_COUNTRY };
            solve_pool(&Pool::new(seed, workload.size, workload.size, areas), at_least, manner)
        }
        Kind::MentorMatch => from_files(instance, at_least, manner),
        Kind::Alternatives => {
            alternatives(&Pool::new(seed, workload.size, workload.size, AREAS_OF_A_REGION), manner)
        }
        Kind::Withdraw => withdraw(&Pool::new(seed, workload.size, workload.size, AREAS_OF_A_REGION), manner),
    }
}

fn solve_dense(dense: &Dense, at_least: Duration) -> Result<Measured> {
    let problem = core::Dense {
        rows: dense.rows,
        columns: dense.columns,
        costs: &dense.costs,
        without: Without::Forbidden,
    };
    let (runs, solved) = measure(at_least, || problem.solve());
    let solved = solved?;
    let check_ms = timed(|| solved.prove_dense(&problem).map_err(unproved))?;
    Ok(Measured { check_ms, ..runs.of(&version(), Some(solved.cost)) }.with_plan(&solved))
}

fn solve_sparse(sparse: Sparse, without: Without, at_least: Duration) -> Result<Measured> {
    let starts = sparse.starts.into_iter().map(u32::try_from).collect::<Result<_, _>>();
    let starts = starts.context("There are more pairs than 32 bits can number.")?;
    let problem =
        core::Sparse { starts, columns: sparse.column, costs: sparse.cost, places: sparse.places, without };
    let (runs, solved) = measure(at_least, || problem.solve());
    let solved = solved?;
    let check_ms = timed(|| solved.prove(&problem).map_err(unproved))?;
    let alone = (sparse.rows - solved.matched) as i64;
    let objective = solved.cost + alone * i64::from(UNMATCHED);
    Ok(Measured { check_ms, ..runs.of(&version(), Some(objective)) }.with_plan(&solved))
}

fn solve_pool(people: &Pool, at_least: Duration, manner: Manner) -> Result<Measured> {
    let (runs, planned) = measure(at_least, || columns_of(people, Aim::MostPeople).solve(manner.options()));
    let small = people.mentees.len() * people.mentors.len() <= PROVED_TWICE;
    let check_ms = if small { check(&planned, &columns_of(people, Aim::MostPeople))? } else { None };
    let objective = cost_as_matrix(&planned);
    Ok(Measured { check_ms, ..runs.of(&version(), Some(objective)) }.with_plan(&planned))
}

/// A matched mentor withdraws from the finished plan: the plan is mended and proved again. A thousand times, each time
/// another mentor and the same plan as before.
fn withdraw(people: &Pool, manner: Manner) -> Result<Measured> {
    let mut columns = columns_of(people, Aim::MostPeople);
    let session = begin(&columns, manner)?;
    let planned = session.planned();
    let matched: Vec<u32> = planned.mentor_of.iter().flatten().copied().collect();
    let who = |event: usize| matched[event * matched.len() / WITHDRAWALS];
    let (runs, last) =
        measure_each(WITHDRAWALS, |_| session.clone(), |event, session| session.withdraw(who(event)));
    let (session, mended) = last.context("Nobody withdrew.")?;
    ensure!(mended, "The plan could not be mended.");
    columns.places[who(WITHDRAWALS - 1) as usize] = 0;
    let after = session.planned();
    let check_ms = check(&after, &columns)?;
    Ok(Measured { check_ms, ..runs.of(&version(), Some(cost_as_matrix(&planned))) }.with_plan(&after))
}

/// What it would cost everybody, exactly, to give one mentee another mentor: for all of the mentors she may have. Each time another
/// mentee.
fn alternatives(people: &Pool, manner: Manner) -> Result<Measured> {
    let columns = columns_of(people, Aim::MostPeople);
    let session = begin(&columns, manner)?;
    let planned = session.planned();
    let flipped = Flipped::new(&columns);
    let who = |event: usize| (event * columns.mentees / ASKED.min(columns.mentees)) as u32;
    let all = columns.places.len();
    let costs_of = |event: usize, (): &mut ()| session.others(&flipped, who(event), all);
    // The first question finds what is the same for all of them.
    let ready_ms = timed(|| {
        session.others(&flipped, who(0), 1);
        Ok(())
    })?;
    let (runs, last) = measure_each(ASKED.min(columns.mentees), |_| (), costs_of);
    let (_, costs) = last.context("Nobody was asked about.")?;
    // Some of the costs once more by the plain way: the pair is forced, and the plan made anew around it.
    let mentee = who(ASKED.min(columns.mentees) - 1);
    for other in costs.iter().step_by(costs.len().div_ceil(FORCED).max(1)) {
        let mut forced = session.clone();
        ensure!(forced.decide(mentee, other.mentor), "A pair could not be forced.");
        let cost = planned.worth_in_all() - forced.planned().worth_in_all();
        ensure!(cost == other.lost, "A pair costs {cost}, and not {}.", other.lost);
    }
    Ok(Measured { ready_ms, ..runs.of(&version(), Some(cost_as_matrix(&planned))) }.with_plan(&costs))
}

fn begin(columns: &pool::Pool, manner: Manner) -> Result<Session> {
    let session = Session::begin(columns, manner.options(), &mut |_| ControlFlow::Continue(()));
    session.context("The pool could not be solved.")
}

/// From the files that the other program reads, with the aim that it has: the best total.
fn from_files(folder: &Path, at_least: Duration, manner: Manner) -> Result<Measured> {
    let (runs, planned) = measure(at_least, || -> Result<Planned> {
        Ok(columns_of(&read_people(folder)?, Aim::BestTotal).solve(manner.options()))
    });
    let planned = planned?;
    let check_ms = check(&planned, &columns_of(&read_people(folder)?, Aim::BestTotal))?;
    let points = i64::try_from(planned.points)?;
    Ok(Measured { check_ms, ..runs.of(&version(), Some(points)) }.with_plan(&planned))
}

/// Proves a plan once more by the plain way, which trusts nothing that the solver did.
fn check(planned: &Planned, columns: &pool::Pool) -> Result<Option<f64>> {
    timed(|| {
        ensure!(planned.is_proved_for(columns), "The plan is not proved.");
        Ok(())
    })
}

/// How long a check took, in milliseconds.
fn timed(check: impl FnOnce() -> Result<()>) -> Result<Option<f64>> {
    let started = Instant::now();
    check()?;
    Ok(Some(started.elapsed().as_secs_f64() * 1_000.0))
}

fn unproved(why: core::Unproven) -> anyhow::Error {
    anyhow::anyhow!("The plan is not proved: {why:?}.")
}

/// What the plan would cost in the matrix that the peers are given.
fn cost_as_matrix(planned: &Planned) -> i64 {
    let (matched, all) = (planned.matched as i64, planned.mentor_of.len() as i64);
    matched * i64::from(BEST_SCORE) - planned.points as i64 + (all - matched) * i64::from(FORBIDDEN)
}

/// The people as the engine wants them: eight criteria and two hard rules. All fields are small numbers
/// already and serve as classes as they are.
fn columns_of(people: &Pool, aim: Aim) -> pool::Pool {
    let apart = |own: usize, theirs: usize| own.abs_diff(theirs) as i32;
    let shared =
        |mentee: fn(&Person) -> u32, mentor: fn(&Person) -> u32, each: u32, most: u32| Term::Overlap {
            mentee: sets(&people.mentees, mentee),
            mentor: sets(&people.mentors, mentor),
            points: (0..=most).map(|shared| each * shared).collect(),
        };
    let by_profession = |own, theirs| match (own == theirs, own / 5 == theirs / 5) {
        (true, _) => 40,
        (false, true) => 20,
        (false, false) => 0,
    };
    let terms = vec![
        points(
            people,
            |person| person.area,
            people.areas,
            |own, theirs| people.near[own * people.areas + theirs],
        ),
        points(people, |person| person.profession, 40, by_profession),
        points(people, |person| person.education as usize, 5, |own, theirs| 12 - 3 * apart(own, theirs)),
        shared(|person| person.interests, |person| person.interests, 4, 5),
        shared(|person| person.times, |person| person.times, 5, 3),
        shared(|person| 1 << person.need, |person| person.competence, 25, 1),
        points(
            people,
            |person| (person.age - 18) as usize,
            62,
            |own, theirs| (10 - apart(own, theirs) / 2).max(0),
        ),
        Term::Mentee(people.mentees.iter().map(|mentee| (mentee.weeks_waiting / 4).unsigned_abs()).collect()),
    ];
    // Of a language, whether it is the one in common; 0 where it need not or cannot be.
    let needs = |mentee: &Person| if mentee.majority_level >= 2 { 0 } else { mentee.language };
    let offers = |mentor: &Person| if mentor.language_level >= 2 { mentor.language } else { 0 };
    let wish = |person: &Person| 2 * usize::from(person.same_gender_only) + person.gender as usize;
    let bars = vec![
        Bar::Table(table(people, (needs, 13), (offers, 13), |own, theirs| own == 0 || own == theirs)),
        Bar::Table(table(people, (wish, 4), (wish, 4), |own, theirs| {
            own % 2 == theirs % 2 || own.max(theirs) < 2
        })),
    ];
    pool::Pool {
        mentees: people.mentees.len(),
        places: vec![1; people.mentors.len()],
        terms,
        bars,
        aim,
        ..pool::Pool::default()
    }
}

/// Points for every two classes of a field that both sides have.
fn points(
    people: &Pool,
    field: fn(&Person) -> usize,
    kinds: usize,
    points: impl Fn(usize, usize) -> i32,
) -> Term {
    Term::Table(table(people, (field, kinds), (field, kinds), |own, theirs| {
        points(own, theirs).unsigned_abs()
    }))
}

/// A value for every two classes, asked once each.
fn table<V>(
    people: &Pool,
    (mentees, height): (impl Fn(&Person) -> usize, usize),
    (mentors, width): (impl Fn(&Person) -> usize, usize),
    value: impl Fn(usize, usize) -> V,
) -> Table<V> {
    let mut values = Vec::with_capacity(height * width);
    for own in 0..height {
        values.extend((0..width).map(|theirs| value(own, theirs)));
    }
    Table {
        mentee: people.mentees.iter().map(|person| mentees(person) as u32).collect(),
        mentor: people.mentors.iter().map(|person| mentors(person) as u32).collect(),
        width,
        values,
    }
}

/// Sets as bits in bytes.
fn sets(people: &[Person], bits: impl Fn(&Person) -> u32) -> Sets {
    let used = people.iter().fold(0, |all, person| all | bits(person));
    let bytes = (u32::BITS - used.leading_zeros()).div_ceil(u8::BITS);
    let plane = |byte: u32| people.iter().map(|person| (bits(person) >> (8 * byte)) as u8).collect();
    Sets { planes: (0..bytes).map(plane).collect() }
}

fn version() -> String {
    format!("Parvis {}", env!("CARGO_PKG_VERSION"))
}

impl Manner {
    fn options(self) -> Options {
        Options { threads: self.threads, simd: self.simd, ..Options::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_say_of_every_pair_what_the_rules_say() {
        let people = Pool::new(3, 60, 50, AREAS_OF_A_COUNTRY);
        let columns = columns_of(&people, Aim::MostPeople);
        for mentee in 0..60 {
            for mentor in 0..50 {
                let points =
                    people.allows(mentee, mentor).then(|| people.score(mentee, mentor).unsigned_abs());
                assert_eq!(columns.points(mentee, mentor), points, "{mentee} and {mentor}");
            }
        }
    }

    #[test]
    fn a_pool_costs_what_its_matrix_costs() {
        let people = Pool::new(5, 120, 120, AREAS_OF_A_REGION);
        let manner = Manner { threads: 1, simd: Simd::best() };
        let of_people = solve_pool(&people, Duration::ZERO, manner).expect("solved").objective;
        let of_matrix = solve_dense(&Dense::of_pool(&people), Duration::ZERO).expect("solved").objective;
        assert_eq!(of_people, of_matrix);
    }
}
