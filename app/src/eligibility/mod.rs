//! Who can take part: the method's conditions, ticked without a document; a reason in words for whoever does not meet
//! one, and the coordinator's written exception.

pub mod pages;
pub mod store;

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::methods::promises::Condition;
use crate::methods::{Method, Side};
use crate::web::form::Fields;
use crate::words::Language;

/// What is known about somebody and the conditions. Stored as JSON: fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// The slugs of the conditions that they ticked.
    pub ticks: BTreeSet<String>,
    /// A coordinator takes them all the same.
    pub overruled: Option<Overruled>,
}

/// A coordinator's exception.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overruled {
    /// Why, in the coordinator's words.
    pub reason: String,
    /// When.
    pub on: Date,
}

impl Told {
    /// The ticks of a form, as far as the method asks for them.
    pub fn of_form(fields: &Fields, method: &Method, side: Side) -> Self {
        let asked = method.eligibility.of(side).filter(|condition| fields.has("tick", &condition.slug));
        Self { ticks: asked.map(|condition| condition.slug.clone()).collect(), overruled: None }
    }

    /// The conditions that are not met.
    pub fn unmet<'m>(&self, method: &'m Method, side: Side) -> Vec<&'m Condition> {
        method.eligibility.of(side).filter(|condition| !self.ticks.contains(&condition.slug)).collect()
    }

    /// Whether they can take part.
    pub fn is_eligible(&self, method: &Method, side: Side) -> bool {
        self.overruled.is_some() || self.unmet(method, side).is_empty()
    }
}

/// Why somebody cannot take part as it stands, in their language: a sentence for every condition that is not met.
pub fn refusals(method: &Method, unmet: &[&Condition], language: &Language) -> Vec<String> {
    unmet.iter().map(|condition| method.text(&condition.refusal, language).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_residence_permit_is_a_tick_and_a_coordinator_can_overrule_with_a_reason() {
        let mut methods = crate::methods::BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        let fika = methods.find(|method| method.slug == "luckan-fika").unwrap();
        let mut told = Told::of_form(&Fields::new([("tick", "something-else")]), &fika, Side::Mentee);
        assert_eq!(told.unmet(&fika, Side::Mentee)[0].slug, "residence-permit");
        assert!(!told.is_eligible(&fika, Side::Mentee));
        assert!(told.is_eligible(&fika, Side::Mentor), "a volunteer is not asked");
        let ticked = Told::of_form(&Fields::new([("tick", "residence-permit")]), &fika, Side::Mentee);
        assert!(ticked.is_eligible(&fika, Side::Mentee));
        told.overruled =
            Some(Overruled { reason: "The permit comes next week".to_owned(), on: date(2026, 3, 2) });
        assert!(told.is_eligible(&fika, Side::Mentee));
    }
}
