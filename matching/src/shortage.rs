//! Who is left over because there are too few places, and with whom they share that lot.
//!
//! A mentee without a pair reaches the mentors she could have; each of those is full, so she also reaches whomever
//! *their* mentees could have instead, and so on. If nobody on the way has room, all those mentors together have
//! fewer places than there are mentees who depend on them: a Hall set, and the smallest the plan can show for her. Many
//! left-over mentees reach the same mentors, so the reach is found once for each set of mentors that reach each other
//! (a strongly connected component; Tarjan 1972), and equal groups are told once.

use std::collections::{BTreeMap, BTreeSet};

use crate::instance::Instance;
use crate::outcome::Shortage;

/// For each left-over mentee who may be proposed to somebody: the group she belongs to, as an index into the groups;
/// none when somebody within her reach has room. Groups come in the order of the mentees they were found for. In very large pools
/// ([`MANY_COUPLES`]) all who are left over are told as one group.
pub(crate) fn shortages(
    instance: &Instance<'_>,
    mentor_of: &[Option<u32>],
) -> (Vec<Shortage>, BTreeMap<usize, Option<u32>>) {
    let may_be_proposed = |i: &usize| {
        let mut any = false;
        instance.each_edge(*i, |_| any = true);
        any
    };
    let left_over: Vec<usize> =
        (0..mentor_of.len()).filter(|i| mentor_of[*i].is_none()).filter(may_be_proposed).collect();
    if instance.mentees.len() as u64 * instance.mentors.len() as u64 > MANY_COUPLES {
        return one_group(instance, mentor_of, &left_over);
    }
    let components = Components::reached_from(instance, mentor_of, &left_over);
    let mut groups = Vec::new();
    let mut group_of_reach: BTreeMap<BTreeSet<usize>, u32> = BTreeMap::new();
    let mut group_of = BTreeMap::new();
    for i in left_over {
        let direct: BTreeSet<usize> =
            instance.edges(i).iter().map(|edge| components.of[edge.mentor as usize]).collect();
        let reach: BTreeSet<usize> =
            direct.iter().flat_map(|component| components.reach[*component].iter().copied()).collect();
        let group = if reach.iter().any(|component| components.has_room[*component]) {
            None
        } else {
            Some(*group_of_reach.entry(reach).or_insert_with_key(|reach| {
                let within: Vec<bool> =
                    components.of.iter().map(|component| reach.contains(component)).collect();
                groups.push(shortage(instance, &within));
                groups.len() as u32 - 1
            }))
        };
        group_of.insert(i, group);
    }
    (groups, group_of)
}

/// More couples than this are a very large pool: 5,000 × 5,000. The pairs of everybody within reach would not fit in memory.
pub(crate) const MANY_COUPLES: u64 = 25_000_000;

/// Everybody left over with all mentors within reach of any of them.
fn one_group(
    instance: &Instance<'_>,
    mentor_of: &[Option<u32>],
    left_over: &[usize],
) -> (Vec<Shortage>, BTreeMap<usize, Option<u32>>) {
    let held = held(instance, mentor_of);
    let mut within = vec![false; instance.mentors.len()];
    let mut asked: Vec<bool> = vec![false; mentor_of.len()];
    let mut queue = left_over.to_vec();
    while let Some(i) = queue.pop() {
        if std::mem::replace(&mut asked[i], true) {
            continue;
        }
        instance.each_edge(i, |edge| {
            if !std::mem::replace(&mut within[edge.mentor as usize], true) {
                queue.extend(&held[edge.mentor as usize]);
            }
        });
    }
    let has_room = |j: usize| within[j] && held[j].len() < instance.places[j] as usize;
    let group = if left_over.is_empty() || (0..within.len()).any(has_room) { None } else { Some(0) };
    let groups = group.iter().map(|_| shortage(instance, &within)).collect();
    (groups, left_over.iter().map(|i| (*i, group)).collect())
}

/// The mentees of each mentor who are not locked.
fn held(instance: &Instance<'_>, mentor_of: &[Option<u32>]) -> Vec<Vec<usize>> {
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); instance.mentors.len()];
    for (k, mentor) in mentor_of.iter().enumerate() {
        if let Some(j) = mentor.filter(|_| instance.locked[k].is_none()) {
            held[j as usize].push(k);
        }
    }
    held
}

/// The mentors within reach with all who have nobody else.
fn shortage(instance: &Instance<'_>, within: &[bool]) -> Shortage {
    let depends = |k: &usize| {
        let (mut any, mut all) = (false, true);
        instance.each_edge(*k, |edge| {
            any = true;
            all &= within[edge.mentor as usize];
        });
        instance.locked[*k].is_none() && any && all
    };
    let mentees = (0..instance.mentees.len()).filter(depends);
    let mentors = (0..within.len()).filter(|j| within[*j]);
    Shortage {
        mentees: mentees.map(|k| instance.mentees[k].key.clone()).collect(),
        places: mentors.clone().map(|j| u64::from(instance.places[j])).sum(),
        mentors: mentors.map(|j| instance.mentors[j].key.clone()).collect(),
    }
}

/// Sets of mentors that reach each other: from a mentor to every mentor whom one of her mentees could have instead.
struct Components {
    /// For each mentor her component; [`NONE`] for those whom nobody left over reaches.
    of: Vec<usize>,
    /// For each component all components it reaches, itself included.
    reach: Vec<BTreeSet<usize>>,
    /// Whether one of its mentors has room.
    has_room: Vec<bool>,
}

const NONE: usize = usize::MAX;

impl Components {
    fn reached_from(instance: &Instance<'_>, mentor_of: &[Option<u32>], left_over: &[usize]) -> Self {
        let mentors = instance.mentors.len();
        let held = held(instance, mentor_of);
        // Tarjan's algorithm with its own stack of calls. A component is complete only after all that it reaches, so
        // their reach is known by then.
        let mut found = Self { of: vec![NONE; mentors], reach: Vec::new(), has_room: Vec::new() };
        let (mut index, mut low, mut next) = (vec![NONE; mentors], vec![NONE; mentors], 0);
        let mut stack: Vec<usize> = Vec::new();
        let successor = |j: usize, (mut holder, mut edge): (usize, usize)| {
            while let Some(k) = held[j].get(holder) {
                if let Some(to) = instance.edges(*k).get(edge) {
                    return Some((to.mentor as usize, (holder, edge + 1)));
                }
                (holder, edge) = (holder + 1, 0);
            }
            None
        };
        for root in left_over.iter().flat_map(|i| instance.edges(*i)).map(|edge| edge.mentor as usize) {
            let mut calls = if index[root] == NONE { vec![(root, (0, 0))] } else { Vec::new() };
            while let Some((j, at)) = calls.last_mut() {
                let j = *j;
                if index[j] == NONE {
                    (index[j], low[j]) = (next, next);
                    next += 1;
                    stack.push(j);
                }
                if let Some((to, rest)) = successor(j, *at) {
                    *at = rest;
                    if index[to] == NONE {
                        calls.push((to, (0, 0)));
                    } else if found.of[to] == NONE {
                        low[j] = low[j].min(index[to]);
                    }
                    continue;
                }
                calls.pop();
                if let Some((caller, _)) = calls.last() {
                    low[*caller] = low[*caller].min(low[j]);
                }
                if low[j] == index[j] {
                    let start = stack.iter().rposition(|member| *member == j).unwrap_or(0);
                    let members = stack.split_off(start);
                    found.complete(instance, &held, &members);
                }
            }
        }
        found
    }

    fn complete(&mut self, instance: &Instance<'_>, held: &[Vec<usize>], members: &[usize]) {
        let component = self.reach.len();
        for j in members {
            self.of[*j] = component;
        }
        let mut reach = BTreeSet::from([component]);
        for edge in members.iter().flat_map(|j| &held[*j]).flat_map(|k| instance.edges(*k)) {
            let other = self.of[edge.mentor as usize];
            if !reach.contains(&other) {
                reach.extend(&self.reach[other]);
            }
        }
        self.reach.push(reach);
        self.has_room.push(members.iter().any(|j| held[*j].len() < instance.places[*j] as usize));
    }
}
