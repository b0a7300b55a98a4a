//! Which pairs there are: for each row its columns with their costs, in one piece of memory, able to grow.

use super::price::Price;

/// A pair seen from one of its sides: the other side's number, and the cost.
pub(crate) type Edge<P> = (u32, P);

/// Pairs that are only read, whatever form they are in.
pub(crate) trait Pairs<P> {
    /// Number of rows.
    fn len(&self) -> usize;
    /// The pairs of a row.
    fn pairs(&self, row: usize) -> impl Iterator<Item = Edge<P>>;
    /// One of them.
    fn pair(&self, row: usize, at: usize) -> Option<Edge<P>>;
}

impl<P: Price> Pairs<P> for Rows<P> {
    fn len(&self) -> usize {
        self.lists.len()
    }

    fn pairs(&self, row: usize) -> impl Iterator<Item = Edge<P>> {
        self.list(row).iter().copied()
    }

    fn pair(&self, row: usize, at: usize) -> Option<Edge<P>> {
        self.list(row).get(at).copied()
    }
}

/// Lists of edges. A list that outgrows its place moves to the end.
///
/// A list may have its cheapest edges in front: then whoever looks for something cheap need not look at the rest.
#[derive(Debug)]
pub(crate) struct Rows<P> {
    lists: Vec<List<P>>,
    edges: Vec<Edge<P>>,
}

#[derive(Clone, Copy, Debug)]
struct List<P> {
    start: u32,
    len: u32,
    room: u32,
    /// So many edges stand in front; none of the rest costs less than `far`.
    near: u32,
    far: P,
}

/// Edges in front of a list, when they are put there, and the shortest list for which that pays.
const NEAR: usize = 12;
const LONG: usize = 24;

impl<P: Price> Clone for Rows<P> {
    /// With room to spare: whoever copies lists changes them, and should not move them all for the first pair that joins.
    fn clone(&self) -> Self {
        let mut edges = Vec::with_capacity(self.edges.len() + self.edges.len() / SPARE_PART + SPARE_EDGES);
        edges.extend_from_slice(&self.edges);
        Self { lists: self.lists.clone(), edges }
    }
}

/// Room to spare: this part of what is there, and this number of edges.
const SPARE_PART: usize = 16;
const SPARE_EDGES: usize = 1_024;

impl<P: Price> Rows<P> {
    /// No lists yet, with memory for so many.
    pub fn with_capacity(lists: usize, edges: usize) -> Self {
        Self { lists: Vec::with_capacity(lists), edges: Vec::with_capacity(edges) }
    }

    /// So many empty lists with room as given.
    pub fn with_room(room: &[u32]) -> Self {
        let mut lists = Vec::with_capacity(room.len());
        let mut start = 0;
        for room in room {
            lists.push(List { start, len: 0, room: *room, near: 0, far: P::INFINITE });
            start += *room;
        }
        Self { lists, edges: vec![(0, P::ZERO); start as usize] }
    }

    /// Adds a list at the end.
    pub fn push_list(&mut self, edges: impl IntoIterator<Item = Edge<P>>) {
        let start = self.edges.len() as u32;
        self.edges.extend(edges);
        let len = self.edges.len() as u32 - start;
        self.lists.push(List { start, len, room: len, near: len, far: P::INFINITE });
    }

    /// Adds an edge to a list.
    pub fn push(&mut self, list: usize, edge: Edge<P>) {
        let at = &mut self.lists[list];
        if at.len == at.room {
            let start = self.edges.len() as u32;
            let room = (at.len * 2).max(4);
            self.edges.extend_from_within(at.start as usize..(at.start + at.len) as usize);
            self.edges.resize((start + room) as usize, (0, P::ZERO));
            at.start = start;
            at.room = room;
        }
        self.edges[(at.start + at.len) as usize] = edge;
        at.len += 1;
        at.far = at.far.min(edge.1);
    }

    /// Every list as it is when it is added whole: all its edges in front.
    pub fn all_near(&mut self) {
        for list in &mut self.lists {
            (list.near, list.far) = (list.len, P::INFINITE);
        }
    }

    /// Puts the cheapest edges of every long list in front.
    pub fn cheapest_first(&mut self) {
        for list in &mut self.lists {
            let edges = &mut self.edges[list.start as usize..(list.start + list.len) as usize];
            if edges.len() >= LONG {
                let (_, first, _) = edges.select_nth_unstable_by_key(NEAR, |edge| (edge.1, edge.0));
                (list.near, list.far) = (NEAR as u32, first.1);
            }
        }
    }

    /// Number of lists.
    pub fn len(&self) -> usize {
        self.lists.len()
    }

    /// One list.
    pub fn list(&self, list: usize) -> &[Edge<P>] {
        let List { start, len, .. } = self.lists[list];
        &self.edges[start as usize..(start + len) as usize]
    }

    /// One list in two: the edges in front, the rest, and what an edge of the rest costs at least.
    #[inline(always)]
    pub fn near_and_far(&self, list: usize) -> (&[Edge<P>], &[Edge<P>], P) {
        let List { start, len, near, far, .. } = self.lists[list];
        let (start, len) = (start as usize, len as usize);
        let (front, rest) = self.edges[start..start + len].split_at(near as usize);
        (front, rest, far)
    }

    /// Removes whatever leads to `other` from a list.
    pub fn remove(&mut self, list: usize, other: u32) {
        let List { start, len, near, .. } = self.lists[list];
        let edges = &mut self.edges[start as usize..(start + len) as usize];
        let (mut kept, mut kept_near) = (0, 0);
        for at in 0..edges.len() {
            if edges[at].0 != other {
                edges[kept] = edges[at];
                kept += 1;
                kept_near += u32::from(at < near as usize);
            }
        }
        self.lists[list].len = kept as u32;
        self.lists[list].near = kept_near;
    }

    /// Empties a list.
    pub fn clear(&mut self, list: usize) {
        self.lists[list].len = 0;
        self.lists[list].near = 0;
    }

    /// The same pairs seen from the other side, which has so many members.
    pub fn mirrored(&self, others: usize) -> Self {
        let mut room = vec![0u32; others];
        for row in 0..self.len() {
            for edge in self.list(row) {
                room[edge.0 as usize] += 1;
            }
        }
        let mut mirrored = Self::with_room(&room);
        for row in 0..self.len() {
            for &(other, cost) in self.list(row) {
                mirrored.push(other as usize, (row as u32, cost));
            }
        }
        mirrored
    }
}
