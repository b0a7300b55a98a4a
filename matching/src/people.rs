//! The two sides of a programme, as the engine sees them: attributes and places, no names, no contact details.
//!
//! Everything a person *is* here is an identifier (an interest slug, a language tag, an area code), never a
//! sentence: whoever shows a result translates the identifiers into the reader's language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

/// Who a mentee is, in words of the caller: stable between runs, unique among the mentees of one problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MenteeKey(pub String);

/// Who a mentor is, in words of the caller: stable between runs, unique among the mentors of one problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MentorKey(pub String);

impl From<&str> for MenteeKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl From<&str> for MentorKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl fmt::Display for MenteeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for MentorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One of the two sides of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The newcomer.
    Mentee,
    /// The one who knows the place.
    Mentor,
}

/// How well somebody speaks a language, in the steps an interviewer can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Single words. About CEFR A1.
    Beginner,
    /// Simple everyday matters. About CEFR A2.
    Basic,
    /// A conversation, slowly. About CEFR B1.
    Conversational,
    /// Most things, without effort. About CEFR B2 and C1.
    Fluent,
    /// First language, or as good as one. About CEFR C2.
    Native,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 5] =
        [Self::Beginner, Self::Basic, Self::Conversational, Self::Fluent, Self::Native];
}

/// The highest education somebody has finished. Neighbouring variants are one step apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EducationLevel {
    /// Never went to school, or did not finish primary school.
    NoSchooling,
    /// Primary school.
    Primary,
    /// Secondary school.
    Secondary,
    /// Vocational training.
    Vocational,
    /// A bachelor's degree or a professional degree of about three years.
    Bachelor,
    /// A master's degree.
    Master,
    /// A doctorate.
    Doctorate,
}

impl EducationLevel {
    /// The word in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoSchooling => "no-schooling",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Vocational => "vocational",
            Self::Bachelor => "bachelor",
            Self::Master => "master",
            Self::Doctorate => "doctorate",
        }
    }

    /// Every level, lowest first.
    pub const ALL: [Self; 7] = [
        Self::NoSchooling,
        Self::Primary,
        Self::Secondary,
        Self::Vocational,
        Self::Bachelor,
        Self::Master,
        Self::Doctorate,
    ];
}

/// What somebody wishes about the gender of the other. Obeyed only where the method has the rule `gender-wish`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GenderWish {
    /// No wish.
    #[default]
    Any,
    /// The same gender as mine.
    Same,
    /// Somebody of this gender, by its identifier.
    Only(String),
}

/// A fact that only the method file gives a meaning to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Field {
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
    /// Several texts.
    Set(BTreeSet<String>),
}

/// What matching may know about a human. Absent means "not stated", which is never held against anybody by a
/// criterion; a rule says itself what silence means to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// Languages by tag (`nb`, `ti`, `prs`) with the level spoken.
    pub languages: BTreeMap<String, Level>,
    /// Interests, by slug.
    pub interests: BTreeSet<String>,
    /// What the person dislikes, by slug. Shared dislikes have predicted longer matches better than shared
    /// interests did (Raposa et al. 2019).
    pub dislikes: BTreeSet<String>,
    /// Occupation as a path from the general to the special: `care/nurse`.
    pub occupation: Option<String>,
    /// Highest finished education.
    pub education: Option<EducationLevel>,
    /// Where the person lives, by area code.
    pub area: Option<String>,
    /// When the person is free, by slot: `monday-evening`.
    pub times: BTreeSet<String>,
    /// Gender, by identifier, as the person stated it.
    pub gender: Option<String>,
    /// What the person wishes about the other's gender.
    pub gender_wish: GenderWish,
    /// Age in whole years on the day of the run.
    pub age: Option<u16>,
    /// What a mentee wants help with, by slug.
    pub needs: BTreeSet<String>,
    /// What a mentor can help with, by the same slugs as `needs`.
    pub competences: BTreeSet<String>,
    /// Cultural backgrounds and experience, by tag: `greenlandic`, `knows-greenlandic-culture`.
    pub backgrounds: BTreeSet<String>,
    /// Circumstances that somebody might not want in the other, by tag: `smoker`, `dog`.
    pub traits: BTreeSet<String>,
    /// Traits the other must not have. Obeyed only where the method has the rule `unwanted`.
    pub unwanted: BTreeSet<String>,
    /// Whether the training that the method asks for is done and still valid.
    pub trained: bool,
    /// Whether consent to be matched has been given and stands.
    pub consent: bool,
    /// Whole weeks since the person became ready to be matched.
    pub weeks_waiting: u32,
    /// Whatever else the rules and criteria of a method file ask for, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Field>,
}

/// Somebody who is to get at most one mentor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentee {
    /// Who it is.
    pub key: MenteeKey,
    /// What is known.
    pub person: Person,
}

/// Somebody who can take a number of mentees in this run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentor {
    /// Who it is.
    pub key: MentorKey,
    /// What is known.
    pub person: Person,
    /// Places free in this run: the mentor's limit less the pairs that already exist. Locked pairs of this problem
    /// are *not* yet subtracted.
    pub capacity: u32,
}
