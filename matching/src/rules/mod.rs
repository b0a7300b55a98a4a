//! Hard rules: what must hold for a pair to be allowed at all. One file per rule.
//!
//! A new rule is a file with a struct that implements `Check` (for one couple, and for everybody as columns), a line in the `rules!` list below, a variant of
//! [`RuleBroken`] that says what exactly is missing, and its line in [`RuleBroken::kind`].

mod age_at_least;
mod background;
mod consent;
mod facts;
mod field_at_least;
mod field_differs;
mod field_equal;
mod field_overlaps;
mod gender_wish;
mod same_area;
mod shared_language;
mod shared_time;
mod trained;
mod unwanted;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use age_at_least::AgeAtLeast;
pub use background::Background;
pub use consent::Consent;
pub use field_at_least::FieldAtLeast;
pub use field_differs::FieldDiffers;
pub use field_equal::FieldEqual;
pub use field_overlaps::FieldOverlaps;
pub use gender_wish::GenderWishObeyed;
pub use same_area::SameArea;
pub use shared_language::SharedLanguage;
pub(crate) use shared_language::best_shared;
pub use shared_time::SharedTime;
pub use trained::Trained;
pub use unwanted::Unwanted;

use crate::people::{GenderWish, Level, Mentee, Mentor, Person, Side};
pub(crate) use crate::pool::Bar;
use crate::problem::{Neighbours, PairKey, Problem};
pub(crate) use crate::sides::Sides;

/// Two people who might become a pair, and the map they live on.
#[derive(Clone, Copy)]
pub(crate) struct Couple<'a> {
    pub mentee: &'a Person,
    pub mentor: &'a Person,
    pub neighbours: &'a Neighbours,
}

impl<'a> Couple<'a> {
    pub fn new(problem: &'a Problem, mentee: &'a Mentee, mentor: &'a Mentor) -> Self {
        Self { mentee: &mentee.person, mentor: &mentor.person, neighbours: &problem.neighbours }
    }

    /// The person on one side, and the other one.
    pub fn seen_from(&self, side: Side) -> (&'a Person, &'a Person) {
        match side {
            Side::Mentee => (self.mentee, self.mentor),
            Side::Mentor => (self.mentor, self.mentee),
        }
    }

    /// Whether two areas are neighbours, whichever way that was written down.
    pub fn near(&self, a: &str, b: &str) -> bool {
        let lists = |from: &str, to: &str| self.neighbours.get(from).is_some_and(|near| near.contains(to));
        lists(a, b) || lists(b, a)
    }
}

/// What a rule does: says everything about a couple that it does not accept; and the same for everybody at once, as columns. A test
/// compares the two.
pub(crate) trait Check {
    fn check(&self, couple: &Couple<'_>, broken: &mut Vec<RuleBroken>);
    fn bars(&self, sides: &Sides<'_>) -> Vec<Bar>;

    fn allows(&self, couple: &Couple<'_>) -> bool {
        let mut broken = Vec::new();
        self.check(couple, &mut broken);
        broken.is_empty()
    }
}

/// Whom a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// Only the mentee.
    Mentee,
    /// Only the mentor.
    Mentor,
    /// Both.
    Both,
}

impl Who {
    pub(crate) fn sides(self) -> &'static [Side] {
        match self {
            Self::Mentee => &[Side::Mentee],
            Self::Mentor => &[Side::Mentor],
            Self::Both => &[Side::Mentee, Side::Mentor],
        }
    }
}

/// What a rule makes of somebody who has not stated what it asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// Silence breaks the rule.
    #[default]
    Refuse,
    /// Silence passes: the coordinator will ask.
    Allow,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $Variant:ident($Rule:ty) = $name:literal,)*) => {
        /// A hard rule of a method, written in its file as `kind = "…"` with the rule's own fields beside it.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $name)] $Variant($Rule),)*
        }

        impl Rule {
            /// Which rule this is.
            pub fn kind(&self) -> RuleKind {
                match self { $(Self::$Variant(_) => RuleKind::$Variant,)* }
            }

            pub(crate) fn as_check(&self) -> &dyn Check {
                match self { $(Self::$Variant(rule) => rule,)* }
            }
        }

        /// The name of what can forbid a pair: the rules of a method, and the lists of decided pairs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum RuleKind {
            $($(#[$doc])* #[serde(rename = $name)] $Variant,)*
            /// The coordinator refused the pair.
            #[serde(rename = "vetoed")]
            Vetoed,
            /// The pair was tried and ended early.
            #[serde(rename = "failed-before")]
            FailedBefore,
            /// The two must never meet.
            #[serde(rename = "kept-apart")]
            KeptApart,
        }

        impl RuleKind {
            /// Every kind.
            pub const ALL: &'static [Self] =
                &[$(Self::$Variant,)* Self::Vetoed, Self::FailedBefore, Self::KeptApart];

            /// The name as it stands in a method file: good as a key for translations.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$Variant => $name,)*
                    Self::Vetoed => "vetoed",
                    Self::FailedBefore => "failed-before",
                    Self::KeptApart => "kept-apart",
                }
            }
        }
    };
}

rules! {
    /// They share a language, both at a minimum level.
    SharedLanguage(SharedLanguage) = "shared-language",
    /// What each side wishes about the other's gender is obeyed.
    GenderWish(GenderWishObeyed) = "gender-wish",
    /// Old enough.
    AgeAtLeast(AgeAtLeast) = "age-at-least",
    /// The training is done.
    Trained(Trained) = "trained",
    /// Consent is given.
    Consent(Consent) = "consent",
    /// A cultural background or experience that the programme asks for.
    Background(Background) = "background",
    /// They live in the same area, or near each other.
    SameArea(SameArea) = "same-area",
    /// They are free at the same time.
    SharedTime(SharedTime) = "shared-time",
    /// Nobody meets what they said they do not want.
    Unwanted(Unwanted) = "unwanted",
    /// One fact is the same for both.
    FieldEqual(FieldEqual) = "field-equal",
    /// One fact is not the same for both.
    FieldDiffers(FieldDiffers) = "field-differs",
    /// A number of the mentor's is higher by enough, and not by too much.
    FieldAtLeast(FieldAtLeast) = "field-at-least",
    /// Two sets share members.
    FieldOverlaps(FieldOverlaps) = "field-overlaps",
}

impl Rule {
    /// Whether the rule is written so that no pair could ever pass it.
    pub(crate) fn allows_nobody(&self) -> bool {
        if let Self::Background(rule) = self { rule.any_of.is_empty() } else { false }
    }
}

impl fmt::Display for RuleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What exactly forbids a pair.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RuleBroken {
    /// No language that both speak at the level asked for.
    NoSharedLanguage {
        /// The level asked for, of both.
        minimum: Level,
        /// The shared language in which they come closest, with the lower of their two levels.
        closest: Option<SpokenTogether>,
    },
    /// A wish about the other's gender is not met.
    GenderWish {
        /// Whose wish.
        whose: Side,
        /// The wish.
        wish: GenderWish,
    },
    /// Too young, or the age is not known.
    TooYoung {
        /// Who.
        whose: Side,
        /// Age in whole years, if known.
        age: Option<u16>,
        /// Age asked for.
        minimum: u16,
    },
    /// The training is not done.
    NotTrained {
        /// Whose.
        whose: Side,
    },
    /// Consent is missing or withdrawn.
    NoConsent {
        /// Whose.
        whose: Side,
    },
    /// None of the backgrounds asked for.
    BackgroundMissing {
        /// Whose.
        whose: Side,
        /// Any of these would do.
        any_of: Vec<String>,
    },
    /// They live too far apart.
    OtherArea {
        /// The mentee's area, if stated.
        mentee: Option<String>,
        /// The mentor's area, if stated.
        mentor: Option<String>,
    },
    /// Too few times at which both are free.
    NoSharedTime {
        /// Slots shared.
        shared: u32,
        /// Slots asked for.
        minimum: u32,
    },
    /// One has what the other said they do not want.
    Unwanted {
        /// Who does not want it.
        whose: Side,
        /// What it is.
        what: Vec<String>,
    },
    /// A fact is not the same for both, or not known.
    FieldNotEqual {
        /// The fact.
        field: String,
        /// The mentee's, if stated.
        mentee: Option<String>,
        /// The mentor's, if stated.
        mentor: Option<String>,
    },
    /// A fact is the same for both, or not known.
    FieldNotDifferent {
        /// The fact.
        field: String,
        /// The mentee's, if stated.
        mentee: Option<String>,
        /// The mentor's, if stated.
        mentor: Option<String>,
    },
    /// The mentor's number is too low or too high beside the mentee's, or one is not known.
    FieldDifference {
        /// The fact.
        field: String,
        /// The mentee's, if stated.
        mentee: Option<i64>,
        /// The mentor's, if stated.
        mentor: Option<i64>,
    },
    /// Two sets share too few members.
    FieldNotShared {
        /// The fact.
        field: String,
        /// Members shared.
        shared: u32,
        /// Members asked for.
        minimum: u32,
    },
    /// The coordinator refused the pair.
    Vetoed,
    /// The pair was tried and ended early.
    FailedBefore,
    /// The two must never meet.
    KeptApart,
}

impl RuleBroken {
    /// Which rule.
    pub fn kind(&self) -> RuleKind {
        match self {
            Self::NoSharedLanguage { .. } => RuleKind::SharedLanguage,
            Self::GenderWish { .. } => RuleKind::GenderWish,
            Self::TooYoung { .. } => RuleKind::AgeAtLeast,
            Self::NotTrained { .. } => RuleKind::Trained,
            Self::NoConsent { .. } => RuleKind::Consent,
            Self::BackgroundMissing { .. } => RuleKind::Background,
            Self::OtherArea { .. } => RuleKind::SameArea,
            Self::NoSharedTime { .. } => RuleKind::SharedTime,
            Self::Unwanted { .. } => RuleKind::Unwanted,
            Self::FieldNotEqual { .. } => RuleKind::FieldEqual,
            Self::FieldNotDifferent { .. } => RuleKind::FieldDiffers,
            Self::FieldDifference { .. } => RuleKind::FieldAtLeast,
            Self::FieldNotShared { .. } => RuleKind::FieldOverlaps,
            Self::Vetoed => RuleKind::Vetoed,
            Self::FailedBefore => RuleKind::FailedBefore,
            Self::KeptApart => RuleKind::KeptApart,
        }
    }
}

/// A language two people share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SpokenTogether {
    /// Its tag.
    pub language: String,
    /// The lower of the two levels.
    pub level: Level,
}

/// Everything that forbids a pair, in the order of the method's rules; empty when it is allowed.
pub(crate) fn broken(problem: &Problem, mentee: &Mentee, mentor: &Mentor) -> Vec<RuleBroken> {
    let mut broken = Vec::new();
    let couple = Couple::new(problem, mentee, mentor);
    for rule in &problem.settings.rules {
        rule.as_check().check(&couple, &mut broken);
    }
    let lists = [
        (&problem.vetoed, RuleBroken::Vetoed),
        (&problem.failed_before, RuleBroken::FailedBefore),
        (&problem.kept_apart, RuleBroken::KeptApart),
    ];
    // The key of the pair is only worth building when there is a list to look it up in.
    if lists.iter().any(|(list, _)| !list.is_empty()) {
        let pair = PairKey::new(&mentee.key, &mentor.key);
        broken.extend(lists.into_iter().filter(|(list, _)| list.contains(&pair)).map(|(_, why)| why));
    }
    broken
}
