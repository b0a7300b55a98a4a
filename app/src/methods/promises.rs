//! Who can take part, and what the programme can and cannot promise: what people are told, and confirm, before they are
//! matched.

use serde::{Deserialize, Serialize};

use super::{Side, Texts};

/// Who can take part, beside [`super::Target`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// Whom somebody can turn to who cannot take part, and other offers.
    #[serde(default)]
    pub way_on: Texts,
    /// What somebody has to be able to say of themselves. A tick; no document is asked for.
    #[serde(default)]
    pub conditions: Vec<Condition>,
}

impl Eligibility {
    /// The conditions for one side.
    pub fn of(&self, side: Side) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(move |condition| condition.who == side)
    }
}

/// One thing somebody has to be able to say of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What is stored.
    pub slug: String,
    /// For which side.
    pub who: Side,
    /// The sentence that is ticked: "I have a residence permit".
    pub label: Texts,
    /// What is said to somebody who does not tick it.
    pub refusal: Texts,
}

/// What the programme can and cannot promise, and the rules of the game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectations {
    /// Which wording this is: stored with every confirmation. Another wording needs another version.
    pub version: String,
    /// What can be expected.
    #[serde(default)]
    pub can: Vec<Texts>,
    /// What cannot.
    #[serde(default)]
    pub cannot: Vec<Texts>,
    /// The rules of the game.
    #[serde(default)]
    pub rules: Vec<Texts>,
}
