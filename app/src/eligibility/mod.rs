//! Who can take part: the method's conditions, read off what people told or ticked without a document; a reason in words
//! for whoever does not meet one, and the coordinator's written exception.

pub mod pages;
pub mod store;

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::methods::promises::{Condition, Fact, KnownFrom};
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

/// What the app knows of somebody, as far as conditions read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// Answers to the method's own questions, of every form.
    pub answers: Answers,
    /// Where they live.
    pub area: Option<String>,
    /// Their category.
    pub category: Option<String>,
    /// Their backgrounds; none until the interview is finished.
    pub backgrounds: Option<BTreeSet<String>>,
}

impl Knowledge {
    /// Whether one of these was told; none: nothing was told yet.
    fn tells(&self, from: &KnownFrom) -> Option<bool> {
        let among = |told: &str| from.any_of.iter().any(|wanted| wanted == told);
        match (&from.question, from.fact) {
            (Some(question), _) => Some(self.answers.words_of(question)?.into_iter().any(among)),
            (None, Some(Fact::Area)) => Some(among(self.area.as_deref()?)),
            (None, Some(Fact::Category)) => Some(among(self.category.as_deref()?)),
            (None, Some(Fact::Backgrounds)) => {
                Some(self.backgrounds.as_ref()?.iter().any(|background| among(background)))
            }
            (None, None) => None,
        }
    }
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is so.
    Met,
    /// It is not so.
    Unmet,
    /// What it is read off was not told yet.
    NotKnown,
}

impl Told {
    /// The ticks of a form, as far as the method asks for them.
    pub fn of_form(fields: &Fields, method: &Method, side: Side) -> Self {
        let ticked = |condition: &&Condition| condition.is_ticked() && fields.has("tick", &condition.slug);
        let asked = method.eligibility.of(side).filter(ticked);
        Self { ticks: asked.map(|condition| condition.slug.clone()).collect(), overruled: None }
    }

    /// How a condition stands: read off what is known where the method says from what, ticked where only they know.
    pub fn standing(&self, condition: &Condition, known: &Knowledge) -> Standing {
        let is_so = match &condition.known_from {
            Some(from) => known.tells(from),
            None => Some(self.ticks.contains(&condition.slug)),
        };
        match is_so {
            Some(true) => Standing::Met,
            Some(false) => Standing::Unmet,
            None => Standing::NotKnown,
        }
    }

    /// The conditions that stand like this.
    pub fn standing_at<'m>(
        &self,
        standing: Standing,
        method: &'m Method,
        side: Side,
        known: &Knowledge,
    ) -> Vec<&'m Condition> {
        method.eligibility.of(side).filter(|condition| self.standing(condition, known) == standing).collect()
    }

    /// The conditions that are not met. What is not known yet is not among them: nobody is refused for it.
    pub fn unmet<'m>(&self, method: &'m Method, side: Side, known: &Knowledge) -> Vec<&'m Condition> {
        self.standing_at(Standing::Unmet, method, side, known)
    }

    /// Whether they can take part: every condition is met, or a coordinator overruled.
    pub fn is_eligible(&self, method: &Method, side: Side, known: &Knowledge) -> bool {
        let mut conditions = method.eligibility.of(side);
        self.overruled.is_some()
            || conditions.all(|condition| self.standing(condition, known) == Standing::Met)
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
        let known = Knowledge::default();
        let mut told = Told::of_form(&Fields::new([("tick", "something-else")]), &fika, Side::Mentee);
        assert_eq!(told.unmet(&fika, Side::Mentee, &known)[0].slug, "residence-permit");
        assert!(!told.is_eligible(&fika, Side::Mentee, &known));
        assert!(told.is_eligible(&fika, Side::Mentor, &known), "a volunteer is not asked");
        let ticked = Told::of_form(&Fields::new([("tick", "residence-permit")]), &fika, Side::Mentee);
        assert!(ticked.is_eligible(&fika, Side::Mentee, &known));
        told.overruled =
            Some(Overruled { reason: "The permit comes next week".to_owned(), on: date(2026, 3, 2) });
        assert!(told.is_eligible(&fika, Side::Mentee, &known));
    }
    fn condition(from: &str) -> Condition {
        let text = r#"{ nb = "x", en = "x" }"#;
        let source = format!(
            "slug = \"far-from-work\"\nwho = \"mentee\"\nlabel = {text}\nrefusal = {text}\nknown_from = {from}"
        );
        toml::from_str(&source).unwrap()
    }

    #[test]
    fn what_a_condition_is_read_off_decides_and_what_was_not_told_refuses_nobody() {
        let far = condition(r#"{ question = "labour-market", any_of = ["none", "almost-none"] }"#);
        let mut known = Knowledge::default();
        let ticked = Told { ticks: ["far-from-work".to_owned()].into(), overruled: None };
        assert_eq!(ticked.standing(&far, &known), Standing::NotKnown, "a tick is no answer");
        for (answer, standing) in [("almost-none", Standing::Met), ("job", Standing::Unmet)] {
            let answer = crate::answers::Answer::Choices([answer.to_owned()].into());
            known.answers.0.insert("labour-market".to_owned(), answer);
            assert_eq!(Told::default().standing(&far, &known), standing);
        }
        let local = condition(r#"{ fact = "area", any_of = ["soro"] }"#);
        assert_eq!(Told::default().standing(&local, &known), Standing::NotKnown);
        known.area = Some("ringsted".to_owned());
        assert_eq!(Told::default().standing(&local, &known), Standing::Unmet);
        let culture = condition(r#"{ fact = "backgrounds", any_of = ["greenlandic"] }"#);
        assert_eq!(Told::default().standing(&culture, &known), Standing::NotKnown);
        known.backgrounds = Some(["greenlandic".to_owned()].into());
        assert_eq!(Told::default().standing(&culture, &known), Standing::Met);
    }
}
