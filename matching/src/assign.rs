//! The optimal assignment, by successive shortest augmenting paths with prices.
//!
//! The linear programme: choose pairs to maximise Σ worth, at most one per mentee, at most `places` per mentor. Its
//! dual has a price for each mentee (*u*) and for each place of a mentor (*v*), none negative, with *u + v ≥ worth* for
//! every allowed pair, minimising Σ *u* + Σ places × *v*. A plan and prices of equal value prove each other optimal.
//!
//! Mentees enter one by one. Always true, for the mentees that have entered: *u + v ≥ worth*; pairs of the plan have
//! *u + v = worth*; a mentor with room has *v = 0*; a mentee left without a pair has *u = 0*. To enter, a mentee
//! searches (Dijkstra over the slacks *u + v − worth*) for the cheapest way to end: at a mentor with room, or by leaving
//! somebody in the search tree without a pair, which costs that mentee's *u*. Leaving herself out is one of the ways, so
//! every search ends. (Kuhn 1955; Tomizawa 1971; Edmonds and Karp 1972.)

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::ControlFlow;

use crate::instance::Instance;
use crate::worth::Worth;

/// A plan with the prices that prove it.
pub(crate) struct Assignment {
    /// For each mentee her mentor, fixed or chosen.
    pub mentor_of: Vec<Option<u32>>,
    /// For each mentee her price; nothing for those whose pair was fixed.
    pub mentee_price: Vec<Worth>,
    /// For each mentor the price of one place; it means nothing where there are none.
    pub mentor_price: Vec<Worth>,
}

impl Assignment {
    /// What the whole plan is worth.
    pub fn worth(&self, instance: &Instance<'_>) -> Worth {
        let mut total = Worth::NOTHING;
        for (i, mentor) in self.mentor_of.iter().enumerate() {
            if let Some(j) = mentor {
                total += instance.worth_of(i, *j);
            }
        }
        total
    }
}

/// The best plan in which every pair of `fixed` stands. `places` are those that the fixed pairs leave. `None` when `step`
/// broke off.
pub(crate) fn assign(
    instance: &Instance<'_>,
    fixed: &[Option<u32>],
    places: &[u32],
    step: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Option<Assignment> {
    let mut search = Search::new(instance, places);
    for (i, fixed) in fixed.iter().enumerate() {
        if step(i).is_break() {
            return None;
        }
        if fixed.is_none() {
            search.enter(i);
        }
    }
    let mentor_of = fixed.iter().zip(search.mentor_of).map(|(fixed, chosen)| fixed.or(chosen)).collect();
    Some(Assignment { mentor_of, mentee_price: search.u, mentor_price: search.v })
}

/// Where a search may end.
#[derive(Clone, Copy)]
enum End {
    /// This mentor has room.
    Room(u32),
    /// This mentee goes without.
    Without(usize),
}

/// What a search knows about a mentor.
#[derive(Clone, Copy)]
struct Label {
    /// The search this label belongs to; labels of earlier searches count as absent.
    search: u32,
    settled: bool,
    distance: Worth,
    /// The mentee from whom the mentor was reached.
    parent: usize,
}

struct Search<'a> {
    instance: &'a Instance<'a>,
    places: &'a [u32],
    mentor_of: Vec<Option<u32>>,
    held: Vec<Vec<usize>>,
    u: Vec<Worth>,
    v: Vec<Worth>,
    labels: Vec<Label>,
    search: u32,
    heap: BinaryHeap<Reverse<(Worth, u32)>>,
    /// The mentees of the tree with their distances.
    tree: Vec<(usize, Worth)>,
    settled: Vec<u32>,
    best: (Worth, End),
}

impl<'a> Search<'a> {
    fn new(instance: &'a Instance<'a>, places: &'a [u32]) -> Self {
        let (mentees, mentors) = (instance.mentees.len(), instance.mentors.len());
        Self {
            instance,
            places,
            mentor_of: vec![None; mentees],
            held: vec![Vec::new(); mentors],
            u: vec![Worth::NOTHING; mentees],
            v: vec![Worth::NOTHING; mentors],
            labels: vec![Label { search: 0, settled: false, distance: Worth::NOTHING, parent: 0 }; mentors],
            search: 0,
            heap: BinaryHeap::new(),
            tree: Vec::new(),
            settled: Vec::new(),
            best: (Worth::NOTHING, End::Without(0)),
        }
    }

    fn enter(&mut self, root: usize) {
        self.u[root] = self.lowest_price(root);
        self.search += 1;
        self.heap.clear();
        self.tree.clear();
        self.settled.clear();
        self.best = (self.u[root], End::Without(root));
        self.grow(root, Worth::NOTHING);
        while let Some(Reverse((distance, j))) = self.heap.pop() {
            if distance >= self.best.0 {
                break;
            }
            let label = &mut self.labels[j as usize];
            if label.settled {
                continue;
            }
            label.settled = true;
            self.settled.push(j);
            // The mentor is full, and the pairs she holds have no slack: each of her mentees is as far away as she is.
            for h in 0..self.held[j as usize].len() {
                self.grow(self.held[j as usize][h], distance);
            }
        }
        self.reprice();
        self.augment(root);
    }

    /// The least price at which a mentee's pairs are all paid for.
    fn lowest_price(&self, i: usize) -> Worth {
        let mut price = Worth::NOTHING;
        for edge in self.instance.edges(i) {
            let worth = self.instance.worth(i, edge);
            // Worths only fall from here on, and prices of mentors are never negative.
            if worth <= price {
                break;
            }
            if self.places[edge.mentor as usize] > 0 {
                price = price.max(worth - self.v[edge.mentor as usize]);
            }
        }
        price
    }

    /// Takes a mentee into the tree.
    fn grow(&mut self, i: usize, distance: Worth) {
        self.tree.push((i, distance));
        let reach = distance + self.u[i];
        if reach < self.best.0 {
            self.best = (reach, End::Without(i));
        }
        for edge in self.instance.edges(i) {
            let at_least = reach - self.instance.worth(i, edge);
            // Later edges are worth less, so they lead farther still.
            if at_least >= self.best.0 {
                break;
            }
            let j = edge.mentor as usize;
            // Without places a mentor takes no part.
            if self.places[j] == 0 {
                continue;
            }
            let distance = at_least + self.v[j];
            let label = self.labels[j];
            let known = label.search == self.search && (label.settled || label.distance <= distance);
            if known || distance >= self.best.0 {
                continue;
            }
            self.labels[j] = Label { search: self.search, settled: false, distance, parent: i };
            if self.held[j].len() < self.places[j] as usize {
                self.best = (distance, End::Room(edge.mentor));
            } else {
                self.heap.push(Reverse((distance, edge.mentor)));
            }
        }
    }

    /// Lets everybody nearer than the end of the path pay the difference, so that the path has no slack.
    fn reprice(&mut self) {
        let end = self.best.0;
        for &(i, distance) in &self.tree {
            self.u[i] -= end - distance;
        }
        for &j in &self.settled {
            self.v[j as usize] += end - self.labels[j as usize].distance;
        }
    }

    /// Moves everybody on the path one step along, from its end back to the one who entered.
    fn augment(&mut self, root: usize) {
        let mut j = match self.best.1 {
            End::Room(j) => j,
            End::Without(i) => match self.mentor_of[i].take() {
                Some(j) => {
                    self.release(i, j);
                    j
                }
                None => return,
            },
        };
        loop {
            let i = self.labels[j as usize].parent;
            self.held[j as usize].push(i);
            let Some(before) = self.mentor_of[i].replace(j) else {
                debug_assert_eq!(i, root, "only the one who enters had no mentor before");
                return;
            };
            self.release(i, before);
            j = before;
        }
    }

    fn release(&mut self, i: usize, j: u32) {
        self.held[j as usize].retain(|held| *held != i);
    }
}
