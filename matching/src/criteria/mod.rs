//! Weighted criteria: what makes an allowed pair good. One file per criterion.
//!
//! A criterion measures how alike (or how fitting) two people are on a scale from 0 to [`FULL`], or to the most of the points that the
//! method lists for it; its weight says how much that matters. A new criterion is a file with a struct that implements `Measure`, a line in the `criteria!`
//! list below, and the variants of [`Evidence`] it needs to say what it found.

mod age_closeness;
mod area;
mod availability;
mod education;
mod field_overlap;
mod field_table;
mod interests;
mod language;
mod need_against_competence;
mod number_distance;
mod occupation;
mod same_field;
mod shared_dislikes;
mod waiting;

use std::collections::BTreeSet;
use std::fmt;
use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

pub use age_closeness::AgeCloseness;
pub use area::Area;
pub use availability::Availability;
pub use education::Education;
pub use field_overlap::FieldOverlap;
pub use field_table::FieldTable;
pub use interests::Interests;
pub use language::Language;
pub use need_against_competence::NeedAgainstCompetence;
pub use number_distance::{NumberDistance, Range};
pub use occupation::Occupation;
pub use same_field::SameField;
pub use shared_dislikes::SharedDislikes;
pub use waiting::Waiting;

use crate::people::{EducationLevel, Level, Person};
use crate::pool::Sets;
pub(crate) use crate::pool::Term;
pub(crate) use crate::rules::Couple;
pub(crate) use crate::sides::Sides;

/// Full agreement in one criterion. 60 because it divides evenly by 1 to 6, so that "three of five shared" is exact,
/// and because 61 levels fit a lookup table of 64.
pub const FULL: u32 = 60;

/// What a criterion does. All three look at the same facts: `level` for one couple; `terms` for everybody at once, as columns, in
/// points (a test compares the two); `evidence` says why, asked only for couples that somebody will read about.
pub(crate) trait Measure {
    /// What full agreement is: the most that `level` gives.
    fn full(&self) -> u32 {
        FULL
    }

    /// Which fact of the mentee and of the mentor it looks at, when the method says so: such a criterion may be there several times.
    fn about(&self) -> Option<(&str, &str)> {
        None
    }

    /// The list of points in the method, if there is one.
    fn listed(&self) -> Option<&[u16]> {
        None
    }

    /// 0 to `full`.
    fn level(&self, couple: &Couple<'_>) -> u32;
    fn evidence(&self, couple: &Couple<'_>) -> Evidence;
    fn terms(&self, sides: &Sides<'_>, weight: u32) -> Vec<Term>;
}

macro_rules! criteria {
    ($($(#[$doc:meta])* $Variant:ident = $name:literal,)*) => {
        /// A weighted criterion of a method, written in its file as `kind = "…"`, `weight = …` and the criterion's own
        /// fields beside them.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum Criterion {
            $($(#[$doc])* #[serde(rename = $name)] $Variant($Variant),)*
        }

        impl Criterion {
            /// Which criterion this is.
            pub fn kind(&self) -> CriterionKind {
                match self { $(Self::$Variant(_) => CriterionKind::$Variant,)* }
            }

            /// How much it matters, relative to the others; 0 turns it off.
            pub fn weight(&self) -> u16 {
                match self { $(Self::$Variant(criterion) => criterion.weight,)* }
            }

            /// Lets it matter more or less.
            pub fn set_weight(&mut self, weight: u16) {
                match self { $(Self::$Variant(criterion) => criterion.weight = weight,)* }
            }

            pub(crate) fn as_measure(&self) -> &dyn Measure {
                match self { $(Self::$Variant(criterion) => criterion,)* }
            }
        }

        /// The name of a criterion.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum CriterionKind {
            $($(#[$doc])* #[serde(rename = $name)] $Variant,)*
        }

        impl CriterionKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)*];

            /// The name as it stands in a method file: good as a key for translations.
            pub fn name(self) -> &'static str {
                match self { $(Self::$Variant => $name,)* }
            }
        }
    };
}

criteria! {
    /// Interests in common.
    Interests = "interests",
    /// The same or a related occupation.
    Occupation = "occupation",
    /// Education at about the same level.
    Education = "education",
    /// The same area, or a near one.
    Area = "area",
    /// Times at which both are free.
    Availability = "availability",
    /// How well they can talk.
    Language = "language",
    /// The mentor can help with what the mentee needs.
    NeedAgainstCompetence = "need-against-competence",
    /// About the same age.
    AgeCloseness = "age-closeness",
    /// Dislikes in common.
    SharedDislikes = "shared-dislikes",
    /// How long the mentee has waited.
    Waiting = "waiting",
    /// The same in one fact.
    SameField = "same-field",
    /// Points from a table by one fact of each.
    FieldTable = "field-table",
    /// Members that two sets share.
    FieldOverlap = "field-overlap",
    /// How far apart two numbers are.
    NumberDistance = "number-distance",
}

impl fmt::Display for CriterionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a criterion found: identifiers and numbers, for the reader's language to be made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Evidence {
    /// One of the two has not stated what the criterion asks about. Counts nothing.
    NotStated,
    /// Both have stated it, and there is nothing in common. Counts nothing.
    NothingShared,
    /// These interests, all that they share.
    SharedInterests {
        /// By slug.
        interests: Vec<String>,
    },
    /// These dislikes, all that they share.
    SharedDislikes {
        /// By slug.
        dislikes: Vec<String>,
    },
    /// The same occupation.
    SameOccupation {
        /// The whole path: `care/nurse`.
        occupation: String,
    },
    /// Different occupations in the same field.
    SameField {
        /// The part of the path that they share: `care`.
        field: String,
    },
    /// Their levels of education, equal or not.
    EducationLevels {
        /// The mentee's.
        mentee: EducationLevel,
        /// The mentor's.
        mentor: EducationLevel,
    },
    /// They live in the same area.
    SameArea {
        /// Its code.
        area: String,
    },
    /// They live in neighbouring areas.
    NearAreas {
        /// The mentee's.
        mentee: String,
        /// The mentor's.
        mentor: String,
    },
    /// These slots, all that they share.
    SharedTimes {
        /// By slot.
        times: Vec<String>,
    },
    /// The language in which they can talk best.
    SharedLanguage {
        /// Its tag.
        language: String,
        /// The lower of their two levels.
        level: Level,
    },
    /// What of the mentee's needs the mentor can help with.
    NeedsMet {
        /// These, by slug.
        met: Vec<String>,
        /// And not these.
        open: Vec<String>,
    },
    /// How far apart their ages are.
    AgeGap {
        /// Whole years.
        years: u16,
    },
    /// How long the mentee has waited.
    Waited {
        /// Whole weeks.
        weeks: u32,
    },
    /// The same in one fact.
    FieldShared {
        /// The fact.
        field: String,
        /// What it is for both.
        value: String,
    },
    /// One fact of each.
    FieldValues {
        /// The mentee's fact.
        mentee_field: String,
        /// What it is.
        mentee: String,
        /// The mentor's fact.
        mentor_field: String,
        /// What it is.
        mentor: String,
    },
    /// These members, all that two sets share.
    FieldMembers {
        /// The fact.
        field: String,
        /// The members.
        shared: Vec<String>,
    },
    /// Two numbers.
    FieldNumbers {
        /// The fact.
        field: String,
        /// The mentee's.
        mentee: i64,
        /// The mentor's.
        mentor: i64,
    },
}

/// The share `part` of `whole` on the scale of [`FULL`], never more than it; rounded down.
fn share(part: u32, whole: u32) -> u32 {
    if whole == 0 { 0 } else { (u64::from(part.min(whole)) * u64::from(FULL) / u64::from(whole)) as u32 }
}

/// The weight of criteria whose points are written out.
const fn one() -> u16 {
    1
}

/// The points listed for a number: the last of the list for more.
fn listed(points: &[u16], number: u64) -> u32 {
    let at = usize::try_from(number).unwrap_or(usize::MAX).min(points.len().saturating_sub(1));
    points.get(at).copied().map_or(0, u32::from)
}

/// The most of a list of points.
fn most(points: &[u16]) -> u32 {
    points.iter().copied().max().map_or(0, u32::from)
}

/// Points for what two sets share, from a list.
fn listed_term((mentee, mentor): (Sets, Sets), points: &[u16], weight: u32) -> Term {
    let listed = points.iter().map(|points| weight * u32::from(*points));
    let points = if points.is_empty() { vec![0] } else { listed.collect() };
    Term::Overlap { mentee, mentor, points }
}

/// How much of `at_most` shared members two sets reach.
fn overlap(a: &BTreeSet<String>, b: &BTreeSet<String>, at_most: NonZeroU8, points: Option<&[u16]>) -> u32 {
    if let Some(points) = points {
        return listed(points, a.intersection(b).count() as u64);
    }
    let at_most = u32::from(at_most.get());
    share(a.intersection(b).take(at_most as usize).count() as u32, at_most)
}

/// What two sets share, as evidence.
fn shared(
    a: &BTreeSet<String>,
    b: &BTreeSet<String>,
    evidence: impl FnOnce(Vec<String>) -> Evidence,
) -> Evidence {
    if a.is_empty() || b.is_empty() {
        return Evidence::NotStated;
    }
    let common: Vec<String> = a.intersection(b).cloned().collect();
    if common.is_empty() { Evidence::NothingShared } else { evidence(common) }
}

/// Points for what two sets share, `at_most` of them.
fn overlap_term<'a>(
    sides: &Sides<'a>,
    set: impl Fn(&'a Person) -> &'a BTreeSet<String>,
    at_most: NonZeroU8,
    points: Option<&[u16]>,
    weight: u32,
) -> Term {
    let members = |person: &'a Person| set(person).iter().map(String::as_str);
    let (mentee, mentor) = sides.sets(members, members);
    if let Some(points) = points {
        return listed_term((mentee, mentor), points, weight);
    }
    let at_most = u32::from(at_most.get()).min(254);
    Term::Overlap {
        mentee,
        mentor,
        points: (0..=at_most).map(|shared| weight * share(shared, at_most)).collect(),
    }
}
