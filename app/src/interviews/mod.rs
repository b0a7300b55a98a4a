//! The interview: a talk between the coordinator and one person, written down straight into what matching needs. It can
//! be left and taken up again; only a finished one counts.

pub mod pages;
pub mod store;
pub mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use matching::{EducationLevel, GenderWish, Level};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::methods::{InterviewPart, Method, Side};
use crate::people::{Gender, Participation, days_between};
use crate::web::form::{Faults, Fields};
use crate::words::Message;

/// How many languages the form has room for at a time; saving makes room for more.
pub const LANGUAGE_ROWS: usize = 5;

/// What was learned in the interview. Stored as JSON: fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Interview {
    /// Languages by tag, with the level spoken.
    pub languages: BTreeMap<String, Level>,
    /// Interests, by slug.
    pub interests: BTreeSet<String>,
    /// Interests in the person's own words.
    pub interests_note: Option<String>,
    /// What the person would rather not do, by slug.
    pub dislikes: BTreeSet<String>,
    /// Occupation as a path: `care/nurse`.
    pub occupation: Option<String>,
    /// Occupation in the person's own words.
    pub occupation_note: Option<String>,
    /// Highest finished education.
    pub education: Option<EducationLevel>,
    /// When there is time, by slot: `monday-evening`.
    pub times: BTreeSet<String>,
    /// Wish about the gender of the other.
    pub gender_wish: GenderWish,
    /// Wishes about the other, in own words.
    pub wishes: Option<String>,
    /// Circumstances of the person that matter to some: `smoker`.
    pub traits: BTreeSet<String>,
    /// Circumstances the other must not have.
    pub unwanted: BTreeSet<String>,
    /// What the person does not want, in own words. Seen by staff only.
    pub unwanted_note: Option<String>,
    /// What a mentee needs, or a mentor can help with.
    pub needs: BTreeSet<String>,
    /// Cultural backgrounds and experience.
    pub backgrounds: BTreeSet<String>,
    /// Anything else. Seen by staff only.
    pub note: Option<String>,
}

impl Interview {
    /// Reads the form, collecting every fault. Choices the page never offered are left out.
    pub fn parse(fields: &Fields) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let interview = Self {
            languages: languages(fields),
            interests: among(fields, "interests", |slug| vocabulary::INTERESTS.contains(&slug)),
            interests_note: fields.long_text("interests_note", &mut faults),
            dislikes: among(fields, "dislikes", |slug| vocabulary::INTERESTS.contains(&slug)),
            occupation: fields.text("occupation").filter(|path| vocabulary::is_occupation(path)),
            occupation_note: fields.line("occupation_note", &mut faults),
            education: fields.text("education").and_then(|word| engine_word(&word)),
            times: among(fields, "times", vocabulary::is_slot),
            gender_wish: gender_wish(fields.raw("gender_wish")),
            wishes: fields.long_text("wishes", &mut faults),
            traits: among(fields, "traits", |slug| vocabulary::TRAITS.contains(&slug)),
            unwanted: among(fields, "unwanted", |slug| vocabulary::TRAITS.contains(&slug)),
            unwanted_note: fields.long_text("unwanted_note", &mut faults),
            needs: among(fields, "needs", |slug| vocabulary::NEEDS.contains(&slug)),
            backgrounds: among(fields, "backgrounds", |slug| vocabulary::BACKGROUNDS.contains(&slug)),
            note: fields.long_text("note", &mut faults),
        };
        faults.or(interview)
    }

    /// The form filled with what is known.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        for (row, (tag, level)) in self.languages.iter().enumerate() {
            fields =
                fields.with(&format!("language-{row}"), tag).with(&format!("level-{row}"), word_of(level));
        }
        let lists = [
            ("interests", &self.interests),
            ("dislikes", &self.dislikes),
            ("times", &self.times),
            ("traits", &self.traits),
            ("unwanted", &self.unwanted),
            ("needs", &self.needs),
            ("backgrounds", &self.backgrounds),
        ];
        for (name, slugs) in lists {
            fields = slugs.iter().fold(fields, |fields, slug| fields.with(name, slug));
        }
        let wish = match &self.gender_wish {
            GenderWish::Any => "any",
            GenderWish::Same => "same",
            GenderWish::Only(gender) => gender,
        };
        fields
            .with("gender_wish", wish)
            .with_some("interests_note", self.interests_note.as_ref())
            .with_some("occupation", self.occupation.as_ref())
            .with_some("occupation_note", self.occupation_note.as_ref())
            .with_some("education", self.education.as_ref().map(word_of))
            .with_some("wishes", self.wishes.as_ref())
            .with_some("unwanted_note", self.unwanted_note.as_ref())
            .with_some("note", self.note.as_ref())
    }

    /// What still keeps the interview from being finished: the parts matching cannot do without.
    pub fn missing(&self, method: &Method) -> Vec<InterviewPart> {
        let asked = |part: &&InterviewPart| method.interview.parts.contains(part);
        let lacks = |part: &&InterviewPart| match part {
            InterviewPart::Languages => self.languages.is_empty(),
            InterviewPart::Interests => self.interests.is_empty(),
            InterviewPart::Availability => self.times.is_empty(),
            InterviewPart::Dislikes
            | InterviewPart::Work
            | InterviewPart::Area
            | InterviewPart::Wishes
            | InterviewPart::Needs => false,
        };
        [InterviewPart::Languages, InterviewPart::Interests, InterviewPart::Availability]
            .iter()
            .filter(asked)
            .filter(lacks)
            .copied()
            .collect()
    }

    /// The person as the engine sees them: attributes, no names, no contact details. `trained`: the training is done.
    pub fn person(&self, participation: &Participation, trained: bool, today: Date) -> matching::Person {
        let person = &participation.person;
        let since = participation.interviewed_on.unwrap_or(participation.applied_on);
        let (needs, competences) = match participation.side {
            Side::Mentee => (self.needs.clone(), BTreeSet::new()),
            Side::Mentor => (BTreeSet::new(), self.needs.clone()),
        };
        matching::Person {
            languages: self.languages.clone(),
            interests: self.interests.clone(),
            dislikes: self.dislikes.clone(),
            occupation: self.occupation.clone().filter(|path| vocabulary::is_trade(path)),
            education: self.education,
            area: person.area.clone(),
            times: self.times.clone(),
            gender: person.gender.map(|gender| gender.to_string()),
            gender_wish: self.gender_wish.clone(),
            age: person.age(today),
            needs,
            competences,
            backgrounds: self.backgrounds.clone(),
            traits: self.traits.clone(),
            unwanted: self.unwanted.clone(),
            trained,
            consent: participation.application.consent.is_some(),
            weeks_waiting: u32::try_from(days_between(since, today) / 7).unwrap_or(0),
            fields: BTreeMap::new(),
        }
    }
}

fn among(fields: &Fields, name: &str, known: impl Fn(&str) -> bool) -> BTreeSet<String> {
    fields.all(name).into_iter().filter(|slug| known(slug)).map(str::to_owned).collect()
}

/// The languages of the form's rows. A row without a level counts as a simple one: some words are better than none.
fn languages(fields: &Fields) -> BTreeMap<String, Level> {
    (0..vocabulary::LANGUAGES.len())
        .filter_map(|row| {
            let tag = fields.text(&format!("language-{row}"))?;
            vocabulary::autonym(&tag)?;
            let level = fields.text(&format!("level-{row}")).and_then(|word| engine_word(&word));
            Some((tag, level.unwrap_or(Level::Basic)))
        })
        .collect()
}

fn gender_wish(word: &str) -> GenderWish {
    match word {
        "same" => GenderWish::Same,
        word => match word.parse::<Gender>() {
            Ok(gender) => GenderWish::Only(gender.to_string()),
            Err(_) => GenderWish::Any,
        },
    }
}

/// A word of the engine's own enums, as it stands in files.
fn engine_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// The engine's own word for one of its values.
pub fn word_of<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Why an interview is not finished yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotFinish {
    /// Matching cannot do without these.
    Missing(Vec<InterviewPart>),
    /// The person has not agreed to be matched.
    NoConsent,
}

impl CannotFinish {
    /// Adds what is missing to the form's faults, each at its own part.
    pub fn add_to(&self, faults: &mut Faults) {
        match self {
            Self::NoConsent => faults.add("consent", Message::new("interviews-consent-missing")),
            Self::Missing(parts) => {
                for part in parts {
                    match part {
                        InterviewPart::Languages => {
                            faults.add("languages", Message::new("interviews-languages-missing"));
                        }
                        InterviewPart::Interests => {
                            faults.add("interests", Message::new("interviews-interests-missing"));
                        }
                        InterviewPart::Availability => {
                            faults.add("times", Message::new("interviews-times-missing"))
                        }
                        InterviewPart::Dislikes
                        | InterviewPart::Work
                        | InterviewPart::Area
                        | InterviewPart::Wishes
                        | InterviewPart::Needs => {}
                    }
                }
            }
        }
    }
}

/// Whether an interview can be finished now.
pub fn finish(
    interview: &Interview,
    participation: &Participation,
    method: &Method,
) -> Result<(), CannotFinish> {
    let missing = interview.missing(method);
    if !missing.is_empty() {
        return Err(CannotFinish::Missing(missing));
    }
    if participation.application.consent.is_none() {
        return Err(CannotFinish::NoConsent);
    }
    Ok(())
}

/// Where the person lives, once the form was sent. Choosing nothing takes away what the form could show; an area that is
/// none of the method's (from an imported list) was not on the form, and stays.
pub fn area_after(told: Option<String>, stored: Option<String>, method: &Method) -> Option<String> {
    let offered = &method.interview.areas;
    let on_form = |area: &String| offered.is_empty() || offered.iter().any(|choice| choice.slug == *area);
    if !method.interview.parts.contains(&InterviewPart::Area) {
        return stored;
    }
    match told {
        Some(area) if on_form(&area) => Some(area),
        Some(_) => stored,
        None => stored.filter(|area| !on_form(area)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_the_form_comes_back_in_the_form() {
        let fields = Fields::new([
            ("language-0", "ar"),
            ("level-0", "native"),
            ("language-1", "nb"),
            ("level-1", "basic"),
            ("interests", "sewing"),
            ("interests", "cooking"),
            ("occupation", "care/nurse"),
            ("education", "bachelor"),
            ("times", "monday-evening"),
            ("gender_wish", "female"),
            ("wishes", "Noen som liker å gå tur"),
        ]);
        let interview = Interview::parse(&fields).unwrap();
        assert_eq!(interview.languages["ar"], Level::Native);
        assert_eq!(interview.gender_wish, GenderWish::Only("female".to_owned()));
        assert_eq!(Interview::parse(&interview.fields()).unwrap(), interview);
    }

    #[test]
    fn choices_the_page_never_offered_are_left_out() {
        let fields = Fields::new([
            ("language-0", "klingon"),
            ("interests", "<script>"),
            ("occupation", "care/<script>"),
            ("times", "someday-evening"),
            ("education", "wizard"),
        ]);
        assert_eq!(Interview::parse(&fields).unwrap(), Interview::default());
    }

    #[test]
    fn an_interview_without_languages_interests_and_times_is_not_finished() {
        let method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        let missing = Interview::default().missing(&method);
        assert_eq!(
            missing,
            [InterviewPart::Languages, InterviewPart::Interests, InterviewPart::Availability]
        );
    }

    #[test]
    fn every_occupation_is_a_field_or_a_field_and_one_of_its_own() {
        assert!(vocabulary::is_occupation("care"));
        assert!(vocabulary::is_occupation("care/nurse"));
        assert!(!vocabulary::is_occupation("care/driver"));
        assert!(!vocabulary::is_occupation("careless"));
    }

    #[test]
    fn a_nurse_has_a_trade_and_somebody_who_studies_is_retired_or_looks_for_work_has_none() {
        assert!(["care/nurse", "care", "trade/shop"].into_iter().all(vocabulary::is_trade));
        let without_work = ["home/student", "home/retired", "home/looking-for-work"];
        assert!(!without_work.into_iter().any(vocabulary::is_trade));
        let fields = vocabulary::OCCUPATIONS.iter().map(|(field, _)| *field);
        let without: Vec<&str> = fields.filter(|field| !vocabulary::is_trade(field)).collect();
        assert_eq!(without, ["home"], "a field renamed is a rule forgotten");
    }

    #[test]
    fn an_area_can_be_taken_back_but_one_the_form_cannot_show_stays() {
        let method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        let (known, foreign) = (method.interview.areas[0].slug.clone(), "Sandnessjøen".to_owned());
        let after =
            |told: Option<&String>, stored: &String| area_after(told.cloned(), Some(stored.clone()), &method);
        assert_eq!(after(None, &known), None);
        assert_eq!(after(None, &foreign), Some(foreign.clone()));
        assert_eq!(after(Some(&known), &foreign), Some(known.clone()));
        assert_eq!(after(Some(&"<script>".to_owned()), &known), Some(known.clone()));
    }
}
