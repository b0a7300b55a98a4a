//! What a search is asked for: its aim and what counts how much. The method says it; one search can be asked for something
//! else.

use std::ops::ControlFlow;

use matching::{Objective, Outcome, Problem, Progress, Settings, Unsolved};

use crate::methods::{Fairness, Method};
use crate::web::{Faults, Fields};
use crate::words::{Message, Value, Words};

/// What a search is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Aim, rules, criteria and their weights.
    pub settings: Settings,
    /// How much may be given up so that nobody gets a poor pair; none: nothing.
    pub fairness: Option<Fairness>,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The plan with its reasons and proof.
    pub outcome: Outcome,
    /// The floor that fairness led to, in percent of full marks; none: the settings' own.
    pub raised_to: Option<u8>,
}

/// The name of the field with a criterion's weight. Criteria are numbered in the method's order: one kind may be there for
/// several facts.
pub fn weight_field(index: usize) -> String {
    format!("weight.{index}")
}

impl Asked {
    /// What the method asks for.
    pub fn of(method: &Method) -> Self {
        Self { settings: method.matching.clone(), fairness: method.fairness }
    }

    /// Whether a search of this method can be asked for it: only the aim and the weights differ.
    pub fn fits(&self, method: &Method) -> bool {
        let bare = |settings: &Settings| {
            let mut settings = settings.clone();
            settings.objective = Objective::default();
            settings.local_first_percent = None;
            settings.criteria.iter_mut().for_each(|criterion| criterion.set_weight(0));
            settings
        };
        bare(&self.settings) == bare(&method.matching)
    }

    /// What a form asks for. A form without an aim asks for nothing of its own.
    pub fn read(fields: &Fields, otherwise: &Self) -> Result<Self, Faults> {
        if fields.text("aim").is_none() {
            return Ok(otherwise.clone());
        }
        let mut faults = Faults::new();
        let mut asked = otherwise.clone();
        match fields.raw("aim") {
            "best-total" => asked.settings.objective = Objective::BestTotal,
            "most-people" => asked.settings.objective = Objective::MostPeople,
            _ => faults.add("aim", Message::new("proposals-aim-missing")),
        }
        let mut number = |name, most: u32| {
            let number = fields.number(name, 0, i32::try_from(most).unwrap_or(i32::MAX), &mut faults);
            number.and_then(|number| u32::try_from(number).ok())
        };
        let percent = |number: u32| u8::try_from(number).unwrap_or(100);
        asked.settings.local_first_percent = number("local", 100).map(percent);
        let (people, points) = (number("fair_people", Fairness::MOST_PEOPLE), number("fair_percent", 100));
        asked.fairness = match fields.has("fair", "yes") {
            true => Some(Fairness { people: people.unwrap_or(0), percent: percent(points.unwrap_or(0)) }),
            false => None,
        };
        for (index, criterion) in asked.settings.criteria.iter_mut().enumerate() {
            let weight = fields.text(&weight_field(index)).and_then(|text| text.parse::<u16>().ok());
            match weight.filter(|weight| *weight <= matching::MAX_WEIGHT) {
                Some(weight) => criterion.set_weight(weight),
                None => faults.add(
                    "weights",
                    Message::new("methods-weight-wrong")
                        .with("criterion", Value::Words(format!("proposals-criterion-{}", criterion.kind())))
                        .with("most", matching::MAX_WEIGHT),
                ),
            }
        }
        if faults.is_empty() && asked.settings.check().is_err() {
            faults.add("weights", Message::new("proposals-weights-too-large"));
        }
        faults.or(asked)
    }

    /// The form that asks for it.
    pub fn fields(&self) -> Fields {
        let aim = match self.settings.objective {
            Objective::MostPeople => "most-people",
            Objective::BestTotal => "best-total",
        };
        let mut fields =
            Fields::default().with("aim", aim).with_some("local", self.settings.local_first_percent);
        if let Some(fairness) = self.fairness {
            fields = fields.with("fair", "yes");
            fields = fields.with("fair_people", fairness.people).with("fair_percent", fairness.percent);
        }
        for (index, criterion) in self.settings.criteria.iter().enumerate() {
            fields = fields.with(&weight_field(index), criterion.weight());
        }
        fields
    }

    /// Finds the best plan for a frozen problem, which holds these settings.
    pub fn solve(
        &self,
        problem: &Problem,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Found, Unsolved> {
        let Some(fairness) = self.fairness else {
            return Ok(Found { outcome: matching::solve_with(problem, progress)?, raised_to: None });
        };
        let fairest = matching::fairest(problem, fairness.allowance(), progress)?;
        let (floor, own) = (fairest.problem.settings.floor_percent, problem.settings.floor_percent);
        Ok(Found { outcome: fairest.outcome, raised_to: floor.filter(|_| floor != own) })
    }

    /// What it aims at, in sentences.
    pub fn aims(&self, words: &Words) -> Vec<String> {
        let mut aims = vec![words.t(match self.settings.objective {
            Objective::MostPeople => "proposals-objective-most-people",
            Objective::BestTotal => "proposals-objective-best-total",
        })];
        if let Some(percent) = self.settings.local_first_percent {
            aims.push(words.tn("proposals-aim-local", percent));
        }
        if let Some(fairness) = self.fairness {
            aims.push(words.ta2(
                "proposals-aim-fair",
                "people",
                fairness.people,
                "percent",
                fairness.percent,
            ));
        }
        aims
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methods::BUNDLED;

    fn holdbart() -> Method {
        let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        methods.find(|method| method.slug == "holdbart-match").unwrap()
    }

    #[test]
    fn what_a_form_shows_is_what_it_asks_for() {
        let mut asked = Asked::of(&holdbart());
        assert_eq!(asked.settings.local_first_percent, Some(10), "local mentors come first in Sorø");
        asked.fairness = Some(Fairness { people: 1, percent: 5 });
        asked.settings.objective = Objective::BestTotal;
        asked.settings.local_first_percent = None;
        assert_eq!(Asked::read(&asked.fields(), &Asked::of(&holdbart())), Ok(asked.clone()));
        assert!(asked.fits(&holdbart()));
        asked.settings.rules.clear();
        assert!(!asked.fits(&holdbart()));
    }

    #[test]
    fn a_form_that_says_nothing_asks_for_what_the_method_says() {
        let method = Asked::of(&holdbart());
        assert_eq!(Asked::read(&Fields::default(), &method), Ok(method.clone()));
        let wrong = Fields::default().with("aim", "fame").with("weight.0", "many");
        let faults = Asked::read(&wrong, &method).unwrap_err();
        assert!(faults.of("aim").is_some() && faults.of("weights").is_some());
    }
}
