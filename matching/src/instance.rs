//! A problem made ready for solving: people in the order of their keys, and only the pairs that may be proposed.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::people::{Mentee, MenteeKey, Mentor, MentorKey};
use crate::problem::Problem;
use crate::rules;
use crate::score;
use crate::worth::{self, Worth};

/// A pair that every rule allows and that is not below the floor.
#[derive(Clone, Copy)]
pub(crate) struct Edge {
    pub mentor: u32,
    pub score: u32,
    pub tie: u32,
}

/// People are numbered by the order of their keys, so nothing that follows can depend on the order of the rows.
pub(crate) struct Instance<'a> {
    pub problem: &'a Problem,
    pub mentees: Vec<&'a Mentee>,
    pub mentors: Vec<&'a Mentor>,
    /// For each mentee, where her edges begin in `edges`; one entry more than mentees.
    starts: Vec<usize>,
    /// Best first for each mentee.
    edges: Vec<Edge>,
    /// The mentor each mentee is locked to.
    pub locked: Vec<Option<u32>>,
    /// Places of each mentor that locks leave.
    pub places: Vec<u32>,
}

impl<'a> Instance<'a> {
    /// Expects a problem that passed [`Problem::check`]. `None` when `step` broke off.
    pub fn new(problem: &'a Problem, step: &mut dyn FnMut(usize) -> ControlFlow<()>) -> Option<Self> {
        let mut mentees: Vec<&Mentee> = problem.mentees.iter().collect();
        let mut mentors: Vec<&Mentor> = problem.mentors.iter().collect();
        mentees.sort_by(|a, b| a.key.cmp(&b.key));
        mentors.sort_by(|a, b| a.key.cmp(&b.key));

        let mut locked = vec![None; mentees.len()];
        let mut places: Vec<u32> = mentors.iter().map(|mentor| mentor.capacity).collect();
        let mentee_index: BTreeMap<&MenteeKey, usize> =
            mentees.iter().enumerate().map(|(i, mentee)| (&mentee.key, i)).collect();
        let mentor_index: BTreeMap<&MentorKey, usize> =
            mentors.iter().enumerate().map(|(j, mentor)| (&mentor.key, j)).collect();
        for pair in &problem.locked {
            let (i, j) = (mentee_index[&pair.mentee], mentor_index[&pair.mentor]);
            locked[i] = Some(j as u32);
            places[j] -= 1;
        }

        let mut instance =
            Self { problem, mentees, mentors, starts: vec![0], edges: Vec::new(), locked, places };
        for i in 0..instance.mentees.len() {
            if step(i).is_break() {
                return None;
            }
            instance.score_row(i);
        }
        Some(instance)
    }

    fn score_row(&mut self, i: usize) {
        let floor = score::floor(&self.problem.settings);
        let mentee = self.mentees[i];
        let start = self.edges.len();
        for (j, mentor) in self.mentors.iter().enumerate() {
            if !rules::broken(self.problem, mentee, mentor).is_empty() {
                continue;
            }
            let points = score::points(self.problem, mentee, mentor);
            if points >= floor {
                let tie = worth::tie(self.problem.seed, &mentee.key, &mentor.key);
                // A checked score is below 2²²: see `MAX_WEIGHT`.
                self.edges.push(Edge { mentor: j as u32, score: points.0 as u32, tie });
            }
        }
        self.edges[start..].sort_by_key(|edge| (Reverse((edge.score, edge.tie)), edge.mentor));
        self.starts.push(self.edges.len());
    }

    /// The pairs that may be proposed to one mentee, best first.
    pub fn edges(&self, mentee: usize) -> &[Edge] {
        &self.edges[self.starts[mentee]..self.starts[mentee + 1]]
    }

    /// What one edge of a mentee adds to a plan.
    pub fn worth(&self, mentee: usize, edge: &Edge) -> Worth {
        let weeks = self.mentees[mentee].person.weeks_waiting;
        Worth::of_pair(self.problem.settings.objective, edge.score, weeks, edge.tie)
    }

    /// What any pair adds to a plan, allowed or not.
    pub fn worth_of(&self, mentee: usize, mentor: u32) -> Worth {
        let (one, other) = (self.mentees[mentee], self.mentors[mentor as usize]);
        let score = score::points(self.problem, one, other).0 as u32;
        let tie = worth::tie(self.problem.seed, &one.key, &other.key);
        self.worth(mentee, &Edge { mentor, score, tie })
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
