//! What is known of everybody, column by column.

use std::collections::BTreeMap;

/// Classes on both sides and a value for every two of them: points of a criterion, or whether a rule allows the pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<V> {
    /// The class of each mentee.
    pub mentee: Vec<u32>,
    /// The class of each mentor.
    pub mentor: Vec<u32>,
    /// How many classes of mentors there are.
    pub width: usize,
    /// The values, class of mentees by class of mentors.
    pub values: Vec<V>,
}

impl<V: Copy> Table<V> {
    /// Sorts people into classes by what counts about them, and asks once for every two classes.
    pub fn of<A: Ord, B: Ord>(
        mentees: impl IntoIterator<Item = A>,
        mentors: impl IntoIterator<Item = B>,
        value: impl Fn(&A, &B) -> V,
    ) -> Self {
        let (mentee, rows) = classes(mentees);
        let (mentor, columns) = classes(mentors);
        let mut values = Vec::with_capacity(rows.len() * columns.len());
        for a in &rows {
            values.extend(columns.iter().map(|b| value(a, b)));
        }
        Self { mentee, mentor, width: columns.len(), values }
    }

    /// The value for two people.
    pub fn value(&self, mentee: usize, mentor: usize) -> V {
        self.values[self.mentee[mentee] as usize * self.width + self.mentor[mentor] as usize]
    }
}

/// Numbers the different members in their order.
fn classes<T: Ord>(members: impl IntoIterator<Item = T>) -> (Vec<u32>, Vec<T>) {
    let mut seen: BTreeMap<T, u32> = BTreeMap::new();
    let mut class = Vec::new();
    for member in members {
        let next = seen.len() as u32;
        class.push(*seen.entry(member).or_insert(next));
    }
    let mut members: Vec<(u32, T)> = seen.into_iter().map(|(member, class)| (class, member)).collect();
    members.sort_by_key(|(class, _)| *class);
    (class, members.into_iter().map(|(_, member)| member).collect())
}

/// A set for each person, as bits in bytes: `planes[k][person]` holds the members 8k to 8k + 7.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sets {
    /// Byte by byte; as many as the largest member needs.
    pub planes: Vec<Vec<u8>>,
}

impl Sets {
    /// Sets of the numbers 0 to `members` − 1.
    pub fn of<I: IntoIterator<Item = u32>>(members: u32, sets: impl IntoIterator<Item = I>) -> Self {
        let mut planes = vec![Vec::new(); members.div_ceil(8) as usize];
        for (person, set) in sets.into_iter().enumerate() {
            for plane in &mut planes {
                plane.push(0);
            }
            for member in set {
                planes[(member / 8) as usize][person] |= 1 << (member % 8);
            }
        }
        Self { planes }
    }

    /// How many members two sets share.
    fn shared(&self, own: usize, other: &Self, theirs: usize) -> u32 {
        self.planes.iter().zip(&other.planes).map(|(a, b)| (a[own] & b[theirs]).count_ones()).sum()
    }
}

/// What gives points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// By class.
    Table(Table<u32>),
    /// By how many members two sets share: `points[n]` for n, the last for more.
    Overlap {
        /// Mentees' sets.
        mentee: Sets,
        /// Mentors' sets.
        mentor: Sets,
        /// Points by the number shared; not empty, at most 255 long.
        points: Vec<u32>,
    },
    /// The same with every mentor.
    Mentee(Vec<u32>),
}

impl Term {
    /// The points of two people.
    pub fn points(&self, own: usize, theirs: usize) -> u32 {
        match self {
            Self::Table(table) => table.value(own, theirs),
            Self::Overlap { mentee, mentor, points } => {
                let shared = mentee.shared(own, mentor, theirs) as usize;
                points[shared.min(points.len() - 1)]
            }
            Self::Mentee(points) => points[own],
        }
    }

    /// The most it can give.
    pub fn most(&self) -> u32 {
        let points = match self {
            Self::Table(table) => &table.values,
            Self::Overlap { points, .. } | Self::Mentee(points) => points,
        };
        points.iter().copied().fold(0, u32::max)
    }
}

/// What must hold for a pair to be allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// By class.
    Table(Table<bool>),
    /// Two sets share at least so many members, and at most so many.
    Overlap {
        /// Mentees' sets.
        mentee: Sets,
        /// Mentors' sets.
        mentor: Sets,
        /// No fewer than this; at most 255.
        at_least: u32,
        /// And no more than this.
        at_most: u32,
    },
}

impl Bar {
    /// Whether two people may be a pair as far as this goes.
    pub fn allows(&self, own: usize, theirs: usize) -> bool {
        match self {
            Self::Table(table) => table.value(own, theirs),
            Self::Overlap { mentee, mentor, at_least, at_most } => {
                (*at_least..=*at_most).contains(&mentee.shared(own, mentor, theirs))
            }
        }
    }
}
