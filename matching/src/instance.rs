//! A problem made ready for solving and explaining: people in the order of their keys, and the same people as columns.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::pool::{Aim, Bar, Planned, Pool, Scorer, Table};
use crate::problem::Problem;
use crate::score::{self, Points};
use crate::settings::Objective;
use crate::sides::Sides;
use crate::worth::{Worth, order_of};

/// A pair that every rule allows and that is not below the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub mentor: u32,
    pub score: u32,
}

/// People are numbered by the order of their keys, so nothing that follows can depend on the order of the rows.
pub(crate) struct Instance<'a> {
    pub problem: &'a Problem,
    pub mentees: Vec<&'a Mentee>,
    pub mentors: Vec<&'a Mentor>,
    /// The mentor each mentee is locked to.
    pub locked: Vec<Option<u32>>,
    /// Places of each mentor that locks leave.
    pub places: Vec<u32>,
    /// The same people in an order made of their keys and the seed, which decides between equals.
    pub pool: Pool,
    mentee_at: Vec<u32>,
    mentor_at: Vec<u32>,
    row_of: Vec<u32>,
    position_of: Vec<u32>,
    /// Made when somebody first asks.
    scorer: OnceLock<Scorer>,
    /// Points of the pool are points of the problem divided by this.
    unit: u32,
    edges: Vec<OnceLock<Box<[Edge]>>>,
}

impl<'a> Instance<'a> {
    /// Expects a problem that passed [`Problem::check`].
    pub fn new(problem: &'a Problem) -> Self {
        let mut mentees: Vec<&Mentee> = problem.mentees.iter().collect();
        let mut mentors: Vec<&Mentor> = problem.mentors.iter().collect();
        mentees.sort_by(|a, b| a.key.cmp(&b.key));
        mentors.sort_by(|a, b| a.key.cmp(&b.key));

        let mut locked = vec![None; mentees.len()];
        let mut places: Vec<u32> = mentors.iter().map(|mentor| mentor.capacity).collect();
        let mentee_index: BTreeMap<&MenteeKey, u32> =
            mentees.iter().zip(0..).map(|(mentee, i)| (&mentee.key, i)).collect();
        let mentor_index: BTreeMap<&MentorKey, u32> =
            mentors.iter().zip(0..).map(|(mentor, j)| (&mentor.key, j)).collect();
        for pair in &problem.locked {
            let (i, j) = (mentee_index[&pair.mentee], mentor_index[&pair.mentor]);
            locked[i as usize] = Some(j);
            places[j as usize] -= 1;
        }

        let mentee_at = order_of(problem.seed, mentees.iter().map(|mentee| mentee.key.0.as_str()));
        let mentor_at = order_of(problem.seed, mentors.iter().map(|mentor| mentor.key.0.as_str()));
        let (row_of, position_of) = (inverse(&mentee_at), inverse(&mentor_at));
        let sides = Sides {
            mentees: mentee_at.iter().map(|i| &mentees[*i as usize].person).collect(),
            mentors: mentor_at.iter().map(|j| &mentors[*j as usize].person).collect(),
            neighbours: &problem.neighbours,
        };
        let unit = problem.settings.unit();
        let settings = &problem.settings;
        let active = settings.criteria.iter().filter(|criterion| criterion.weight() > 0);
        let terms = active
            .flat_map(|criterion| criterion.as_measure().terms(&sides, u32::from(criterion.weight()) / unit))
            .collect();
        let bars = settings.rules.iter().flat_map(|rule| rule.as_check().bars(&sides)).collect();
        let decided = [&problem.vetoed, &problem.failed_before, &problem.kept_apart];
        let mut excluded: Vec<(u32, u32)> = decided
            .into_iter()
            .flatten()
            .map(|pair| {
                let (i, j) = (mentee_index[&pair.mentee], mentor_index[&pair.mentor]);
                (row_of[i as usize], position_of[j as usize])
            })
            .collect();
        excluded.sort_unstable();
        excluded.dedup();
        let pool = Pool {
            mentees: mentees.len(),
            places: vec![1; mentors.len()],
            terms,
            bars,
            excluded,
            weeks: Vec::new(),
            preference: None,
            floor: score::floor(settings).0.div_ceil(u64::from(unit)) as u32,
            aim: match settings.objective {
                Objective::MostPeople => Aim::MostPeople,
                Objective::BestTotal => Aim::BestTotal,
            },
        };
        let edges = vec![OnceLock::new(); mentees.len()];
        Self {
            problem,
            mentees,
            mentors,
            locked,
            places,
            pool,
            mentee_at,
            mentor_at,
            row_of,
            position_of,
            scorer: OnceLock::new(),
            unit,
            edges,
        }
    }

    /// The pool of what is still open, when these pairs are decided and so many places are left.
    pub fn open(&self, fixed: &[Option<u32>], places: &[u32]) -> Pool {
        let mut pool = self.pool.clone();
        pool.places = self.mentor_at.iter().map(|j| places[*j as usize]).collect();
        pool.weeks = self.mentee_at.iter().map(|i| self.mentees[*i as usize].person.weeks_waiting).collect();
        if fixed.iter().any(Option::is_some) {
            let open = self.mentee_at.iter().map(|i| fixed[*i as usize].is_none());
            pool.bars.push(Bar::Table(Table::of(open, vec![(); self.mentors.len()], |open, ()| *open)));
        }
        if let Some(percent) = self.problem.settings.local_first_percent {
            let margin = score::local_margin(&self.problem.settings, percent).0 as u32 / self.unit;
            let area = |person: &'a crate::people::Person| person.area.as_deref();
            let mentees = self.mentee_at.iter().map(|i| area(&self.mentees[*i as usize].person));
            let mentors = self.mentor_at.iter().map(|j| area(&self.mentors[*j as usize].person));
            let local = |a: &Option<&str>, b: &Option<&str>| if a.is_some() && a == b { margin } else { 0 };
            pool.preference = Some(Table::of(mentees, mentors, local));
        }
        pool
    }

    /// The numbers of a plan in the order of the people's keys.
    pub fn mentor_of(&self, planned: &Planned) -> Vec<Option<u32>> {
        let mentor =
            |row: &u32| planned.mentor_of[*row as usize].map(|position| self.mentor_at[position as usize]);
        self.row_of.iter().map(mentor).collect()
    }

    /// Where a mentee stands in the pool.
    pub fn row(&self, mentee: usize) -> u32 {
        self.row_of[mentee]
    }

    /// Where a mentor stands in the pool.
    pub fn position(&self, mentor: u32) -> u32 {
        self.position_of[mentor as usize]
    }

    /// Which mentee stands in a row.
    pub fn mentee_at(&self, row: u32) -> usize {
        self.mentee_at[row as usize] as usize
    }

    /// Which mentor stands at a position.
    pub fn mentor_at(&self, position: u32) -> u32 {
        self.mentor_at[position as usize]
    }

    /// The prices of a plan as amounts of the ranked aims: of mentees and of mentors, in the order of their keys.
    pub fn prices(&self, planned: &Planned) -> (Vec<Worth>, Vec<Worth>) {
        let unit = planned.worth.point.max(planned.worth.person);
        let worth = |price: i64, weeks: i64| {
            let (first, second) = crate::pool::split(price, unit);
            let unit = i64::from(self.unit);
            match self.problem.settings.objective {
                Objective::MostPeople => Worth::new(first, second * unit, weeks),
                Objective::BestTotal => Worth::new(first * unit, second, weeks),
            }
        };
        let mentee =
            |row: &u32| worth(planned.mentee_price[*row as usize], planned.mentee_weeks[*row as usize]);
        let mentor = |at: &u32| worth(planned.mentor_price[*at as usize], planned.mentor_weeks[*at as usize]);
        (self.row_of.iter().map(mentee).collect(), self.position_of.iter().map(mentor).collect())
    }

    /// Calls `found` with all that may be proposed to a mentee, in no order to rely on.
    pub fn each_edge(&self, mentee: usize, mut found: impl FnMut(Edge)) {
        let scorer = self.scorer.get_or_init(|| Scorer::new(&self.pool));
        scorer.each(self.row_of[mentee] as usize, &mut |position, points| {
            found(Edge { mentor: self.mentor_at[position as usize], score: points * self.unit });
        });
    }

    /// The pairs that may be proposed to one mentee, best first. Kept, so only for those about whom more than one question is asked.
    pub fn edges(&self, mentee: usize) -> &[Edge] {
        self.edges[mentee].get_or_init(|| {
            let mut edges = Vec::new();
            self.each_edge(mentee, |edge| edges.push(edge));
            edges.sort_unstable_by_key(|edge| (Reverse(edge.score), edge.mentor));
            edges.into_boxed_slice()
        })
    }

    /// How many may be proposed to a mentee, how many of them score more than `score`, and whether `mentor` is among them.
    pub fn standing(&self, mentee: usize, mentor: u32, score: Points) -> (u32, u32, bool) {
        let (mut of, mut better, mut among) = (0, 0, false);
        self.each_edge(mentee, |edge| {
            of += 1;
            better += u32::from(u64::from(edge.score) > score.0);
            among |= edge.mentor == mentor;
        });
        (of, better, among)
    }

    /// The number of a mentee.
    pub fn mentee(&self, key: &MenteeKey) -> Option<usize> {
        self.mentees.binary_search_by(|mentee| mentee.key.cmp(key)).ok()
    }

    /// The number of a mentor.
    pub fn mentor(&self, key: &MentorKey) -> Option<u32> {
        self.mentors.binary_search_by(|mentor| mentor.key.cmp(key)).ok().map(|j| j as u32)
    }
}

fn inverse(person_at: &[u32]) -> Vec<u32> {
    let mut at = vec![0; person_at.len()];
    for (position, person) in (0..).zip(person_at) {
        at[*person as usize] = position;
    }
    at
}
