//! One fact of each person, as a text, compared: what the rules `field-equal` and `field-differs` have in common.

use std::borrow::Cow;

use super::{Bar, Couple, Sides, Unknown};
use crate::fields::text;
use crate::pool::Table;

/// Two facts as far as they are stated: the mentee's and the mentor's.
pub(super) type Facts<'p> = (Option<Cow<'p, str>>, Option<Cow<'p, str>>);

/// Which facts, and what silence means.
pub(super) struct Compared<'r> {
    pub field: &'r str,
    pub theirs: &'r str,
    pub unknown: Unknown,
    /// Whether they must be the same, or must not.
    pub same: bool,
}

impl Compared<'_> {
    /// The two facts if they do not pass.
    pub fn refused<'p>(&self, couple: &Couple<'p>) -> Option<Facts<'p>> {
        let facts = (text(couple.mentee, self.field), text(couple.mentor, self.theirs));
        (!self.passes(&facts.0, &facts.1)).then_some(facts)
    }

    /// The same for everybody.
    pub fn bars(&self, sides: &Sides<'_>) -> Vec<Bar> {
        let mentees = sides.mentees.iter().map(|mentee| text(mentee, self.field));
        let mentors = sides.mentors.iter().map(|mentor| text(mentor, self.theirs));
        vec![Bar::Table(Table::of(mentees, mentors, |own, theirs| self.passes(own, theirs)))]
    }

    fn passes(&self, own: &Option<Cow<'_, str>>, theirs: &Option<Cow<'_, str>>) -> bool {
        match (own, theirs) {
            (Some(own), Some(theirs)) => (own == theirs) == self.same,
            (None, Some(_)) | (Some(_), None) | (None, None) => self.unknown == Unknown::Allow,
        }
    }
}
