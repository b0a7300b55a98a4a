//! People turned into columns: how a rule or a criterion, written for one couple, is asked about everybody at once.

use std::collections::{BTreeMap, BTreeSet};

use crate::people::{Person, Side};
use crate::pool::{Bar, Sets, Table};
use crate::problem::Neighbours;
use crate::rules::Couple;

/// Everybody of a problem in its order, and the map they live on.
pub(crate) struct Sides<'a> {
    pub mentees: Vec<&'a Person>,
    pub mentors: Vec<&'a Person>,
    pub neighbours: &'a Neighbours,
}

impl<'a> Sides<'a> {
    /// Sorts people into classes by what counts about them, and asks once for every two classes. `value` may look at nothing of a
    /// person but what is in `counts`.
    pub fn table<K: Ord + 'a, V: Copy>(
        &self,
        counts: impl Fn(&'a Person) -> K,
        value: impl Fn(&Couple<'_>) -> V,
    ) -> Table<V> {
        let first = |people: &[&'a Person]| {
            let mut first: BTreeMap<K, &'a Person> = BTreeMap::new();
            for person in people {
                first.entry(counts(person)).or_insert(person);
            }
            first
        };
        let (mentees, mentors) = (first(&self.mentees), first(&self.mentors));
        Table::of(
            self.mentees.iter().map(|person| counts(person)),
            self.mentors.iter().map(|person| counts(person)),
            |a, b| value(&Couple { mentee: mentees[a], mentor: mentors[b], neighbours: self.neighbours }),
        )
    }

    /// Numbers whatever both sides have, and gives everybody's set.
    pub fn sets<'b, I: IntoIterator<Item = &'b str>, J: IntoIterator<Item = &'b str>>(
        &self,
        mentee: impl Fn(&'a Person) -> I,
        mentor: impl Fn(&'a Person) -> J,
    ) -> (Sets, Sets) {
        let mut number: BTreeMap<&'b str, u32> = BTreeMap::new();
        let mut numbered = |member: &'b str| {
            let next = number.len() as u32;
            *number.entry(member).or_insert(next)
        };
        let mentees: Vec<Vec<u32>> = self
            .mentees
            .iter()
            .map(|person| mentee(person).into_iter().map(&mut numbered).collect())
            .collect();
        let mentors: Vec<Vec<u32>> = self
            .mentors
            .iter()
            .map(|person| mentor(person).into_iter().map(&mut numbered).collect())
            .collect();
        let members = (number.len() as u32).max(1);
        (Sets::of(members, mentees), Sets::of(members, mentors))
    }

    /// They share at least `at_least`; silence of either passes if `silence` says so: silent people get as many members that
    /// everybody on the other side has, too.
    pub fn share_at_least<'b>(
        &self,
        at_least: u32,
        silence_passes: bool,
        set: impl Fn(Side, &'a Person) -> Vec<&'b str>,
        silent: impl Fn(Side, &'a Person) -> bool,
    ) -> Bar {
        // No identifier begins with a control character, so these collide with none.
        let jokers =
            ["\u{1}mentee", "\u{1}mentor"].map(|who| (0..at_least).map(|n| format!("{who}{n}")).collect());
        let [of_mentees, of_mentors]: [Vec<String>; 2] = jokers;
        let with = |side: Side, person: &'a Person, own: &[String], others: &[String]| {
            let mut members: Vec<String> = set(side, person).into_iter().map(str::to_owned).collect();
            if silence_passes {
                members.extend_from_slice(others);
                if silent(side, person) {
                    members.extend_from_slice(own);
                }
            }
            members
        };
        let mentees: Vec<Vec<String>> =
            self.mentees.iter().map(|person| with(Side::Mentee, person, &of_mentees, &of_mentors)).collect();
        let mentors: Vec<Vec<String>> =
            self.mentors.iter().map(|person| with(Side::Mentor, person, &of_mentors, &of_mentees)).collect();
        let mut number: BTreeMap<&str, u32> = BTreeMap::new();
        for member in mentees.iter().chain(&mentors).flatten() {
            let next = number.len() as u32;
            number.entry(member).or_insert(next);
        }
        let numbered = |sets: &[Vec<String>]| {
            Sets::of(
                (number.len() as u32).max(1),
                sets.iter().map(|set| set.iter().map(|m| number[m.as_str()])),
            )
        };
        Bar::Overlap {
            mentee: numbered(&mentees),
            mentor: numbered(&mentors),
            at_least: at_least.min(255),
            at_most: u32::MAX,
        }
    }
}

/// The members of a set of identifiers.
pub(crate) fn slugs(set: &BTreeSet<String>) -> Vec<&str> {
    set.iter().map(String::as_str).collect()
}
