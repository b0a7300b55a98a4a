//! Signing up on the public page, and bringing people in from a file.

pub mod import;
pub mod mail;
pub mod pages;
pub mod store;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::answers::{Answers, Wanted};
use crate::eligibility::{Knowledge, Told};
use crate::methods::questions::{AskedIn, asked};
use crate::methods::{Method, Side};
use crate::people::{Application, Consent, Details, Gender};
use crate::web::form::{Faults, Fields};
use crate::words::Message;

/// Which text of the privacy notice people agree to. A new text gets a new name, so that it stays known who read what.
pub const NOTICE: &str = "sign-up-1";

/// Somebody who signs up, as the form gives them: parsed once, here.
#[derive(Clone, Debug)]
pub struct SignUp {
    /// As what.
    pub side: Side,
    /// Who.
    pub details: Details,
    /// What they wrote and agreed to.
    pub application: Application,
    /// What they ticked of the method's conditions.
    pub told: Told,
    /// What they answered to the method's own questions.
    pub answers: Answers,
    /// They know that a condition is not met, and want the coordinator to decide.
    pub anyway: bool,
    /// They confirmed what the programme can and cannot promise.
    pub confirms: bool,
}

impl SignUp {
    /// Reads the form, collecting every fault; `locale` is the language it was read in, `on` the sensitive questions that
    /// the round asks.
    pub fn parse(
        fields: &Fields,
        method: &Method,
        on: &BTreeSet<String>,
        locale: &str,
        today: Date,
    ) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let side = fields.choice::<Side>("as");
        if side.is_none() {
            faults.add("as", Message::new("intake-side-missing"));
        }
        let side = side.unwrap_or(Side::Mentee);
        let message = fields.long_text("message", &mut faults);
        if !fields.has("consent", "yes") {
            faults.add("consent", Message::new("intake-consent-missing"));
        }
        let details = match Details::parse(fields, method, side, today) {
            Ok(details) => Some(details),
            Err(found) => {
                found.iter().for_each(|(field, message)| faults.add(field, message.clone()));
                None
            }
        };
        if fields.text("given_name").is_none() {
            // The sentence for staff speaks of "this person"; here the person reads it.
            faults.add("given_name", Message::new("intake-name-missing"));
        }
        let asked = asked(&method.questions, AskedIn::SignUp, side, on);
        let answers = Answers::parse(fields, &asked, Wanted::Whole, &mut faults);
        match details {
            Some(details) if faults.is_empty() => {
                let consent = Consent { text: NOTICE.to_owned(), locale: locale.to_owned(), on: today };
                Ok(Self {
                    side,
                    details,
                    application: Application { message, consent: Some(consent) },
                    told: Told::of_form(fields, method, side),
                    answers,
                    anyway: fields.has("anyway", "yes"),
                    confirms: fields.has("expectations", "yes"),
                })
            }
            Some(_) | None => Err(faults),
        }
    }

    /// What is known of them at the door.
    pub fn knowledge(&self) -> Knowledge {
        Knowledge {
            answers: self.answers.clone(),
            area: self.details.area(),
            category: self.details.category(),
            backgrounds: None,
        }
    }

    /// Whether this edition of the method is for this person.
    pub fn accepted_by(&self, method: &Method, today: Date) -> Result<(), NotForYou> {
        let target = &method.target;
        let (gender, birth_year) = (self.details.gender(), self.details.birth_year());
        if self.side == Side::Mentee && !target.mentee_genders.is_empty() {
            let wanted = gender.is_some_and(|gender| target.mentee_genders.contains(&gender));
            if !wanted {
                return Err(match gender {
                    None => NotForYou::GenderNeeded,
                    Some(_) => NotForYou::OtherGenders(target.mentee_genders.clone()),
                });
            }
        }
        if !self.anyway && !self.told.unmet(method, self.side, &self.knowledge()).is_empty() {
            return Err(NotForYou::Unmet);
        }
        match (target.youngest, birth_year) {
            // Only the year is known: who turns old enough this year is welcome.
            (Some(youngest), Some(year)) if i32::from(today.year()) - year < i32::from(youngest) => {
                Err(NotForYou::TooYoung { youngest })
            }
            (_, _) => Ok(()),
        }
    }
}

/// Why a round is not for somebody. Each says so kindly, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotForYou {
    /// The edition takes certain genders, and this was left open.
    GenderNeeded,
    /// The edition takes other genders.
    OtherGenders(Vec<Gender>),
    /// A condition of the method is not met.
    Unmet,
    /// Not old enough.
    TooYoung {
        /// Unit: years.
        youngest: u16,
    },
}

impl NotForYou {
    /// The sentence, and the field it belongs to.
    pub fn fault(&self) -> (&'static str, Message) {
        match self {
            Self::GenderNeeded => ("gender", Message::new("intake-gender-needed")),
            Self::OtherGenders(_) => ("gender", Message::new("intake-other-genders")),
            Self::Unmet => ("anyway", Message::new("intake-not-eligible")),
            Self::TooYoung { youngest } => {
                ("birth_year", Message::new("intake-too-young").with("n", *youngest))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn sign_up(method: &Method, more: &[(&'static str, &'static str)]) -> Result<SignUp, Faults> {
        let plain = [("as", "mentee"), ("given_name", "N'Diaye"), ("locale", "nb"), ("consent", "yes")];
        let fields = Fields::new(plain.into_iter().chain(more.iter().copied()));
        SignUp::parse(&fields, method, &BTreeSet::new(), "nb", date(2026, 3, 2))
    }

    #[test]
    fn one_name_and_a_yes_are_enough() {
        let method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        let sign_up = sign_up(&method, &[]).unwrap();
        assert_eq!(sign_up.details.person(crate::ids::PersonId::new()).full_name(), "N'Diaye");
        assert_eq!(sign_up.accepted_by(&method, date(2026, 3, 2)), Ok(()));
    }

    #[test]
    fn the_first_edition_says_kindly_that_it_is_for_women() {
        let method = Method::parse(crate::methods::BUNDLED[1]).unwrap();
        let today = date(2015, 1, 12);
        let man = sign_up(&method, &[("gender", "male")]).unwrap();
        assert_eq!(man.accepted_by(&method, today), Err(NotForYou::OtherGenders(vec![Gender::Female])));
        assert_eq!(sign_up(&method, &[]).unwrap().accepted_by(&method, today), Err(NotForYou::GenderNeeded));
        let woman = sign_up(&method, &[("gender", "female")]).unwrap();
        assert_eq!(woman.accepted_by(&method, today), Ok(()));
    }

    #[test]
    fn somebody_who_turns_eighteen_this_year_is_old_enough() {
        let mut method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        method.target.youngest = Some(18);
        let today = date(2026, 3, 2);
        let born = |year| sign_up(&method, &[("birth_year", year)]).unwrap().accepted_by(&method, today);
        assert_eq!(born("2008"), Ok(()));
        assert_eq!(born("2009"), Err(NotForYou::TooYoung { youngest: 18 }));
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        let fields = Fields::new([("email", "not an address"), ("birth_year", "1600")]);
        let faults = SignUp::parse(&fields, &method, &BTreeSet::new(), "nb", date(2026, 3, 2)).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["as", "birth_year", "consent", "email", "given_name", "locale"]);
    }
}
