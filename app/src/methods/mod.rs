//! A method: how a programme is run, as a readable file. Its numbers drive everything; nothing here is specific to any
//! one programme. Rounds pin the version they run (`rounds.method_id`), so changing a method changes no running round.

pub mod check;
pub mod compare;
pub mod copying;
pub mod edit;
pub mod editor;
mod fairness;
pub mod matching_part;
pub mod pages;
pub mod promises;
pub mod questions;
pub mod schema;
pub mod steps;
pub mod store;
pub mod training;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::fairness::Fairness;
use crate::db::text_enum;
use crate::words::{Language, Message, RoleWords, Words};

text_enum! {
    /// The two sides of a pair.
    Side {
        /// Knows the country well; a volunteer.
        Mentor => "mentor",
        /// New in the country.
        Mentee => "mentee",
    }
}

impl Side {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Mentor => Self::Mentee,
            Self::Mentee => Self::Mentor,
        }
    }
}

/// A text in several languages, by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// In this language; else in the method's own and then in English, in the other order for who does not come from the Nordic
    /// countries; else in any.
    pub fn in_language(&self, tag: &str, own: &str) -> &str {
        let is_nordic = ["nb", "da", "sv", "fi"].contains(&tag);
        let (first, second) = if is_nordic { (own, "en") } else { ("en", own) };
        [tag, first, second]
            .iter()
            .find_map(|tag| self.0.get(*tag))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

/// A method file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Short name in addresses and file names: `kun-mentornettverk`.
    pub slug: String,
    /// Which edition of the method: `2015`, `2.1`.
    pub version: String,
    /// The language the programme is run in, BCP 47.
    pub language: String,
    /// Its name.
    pub name: Texts,
    /// One or two sentences for visitors: what it is.
    pub summary: Texts,
    /// What it is for, as its owner says it.
    #[serde(default)]
    pub aims: Vec<Texts>,
    /// Both sides are meant to learn something; said on the sign-up page and asked in the getting-acquainted record.
    #[serde(default)]
    pub both_learn: bool,
    /// What the two sides are called.
    pub roles: Roles,
    /// Who it is for.
    pub target: Target,
    /// Who can take part, beside the target.
    #[serde(default)]
    pub eligibility: promises::Eligibility,
    /// What the programme can and cannot promise, and the rules of the game; none: nothing is asked for.
    #[serde(default)]
    pub expectations: Option<promises::Expectations>,
    /// The way of each side to a pair: stages in order, with what has to be there for each.
    #[serde(default)]
    pub steps: steps::Steps,
    /// What a pair commits itself to.
    pub commitment: Commitment,
    /// The same in words, where the numbers do not say it all: "4 to 8 hours a month".
    #[serde(default)]
    pub commitment_in_words: Texts,
    /// Of a pair that meets as long as it is needed: until when that is, in words. "until the mentee can manage alone".
    #[serde(default)]
    pub commitment_until: Texts,
    /// When somebody needs the coordinator.
    pub watch: Watch,
    /// What a pair talks about at the beginning.
    #[serde(default)]
    pub getting_acquainted: Vec<Topic>,
    /// What goals can be about; empty: the programme keeps none.
    #[serde(default)]
    pub goals: Vec<GoalCategory>,
    /// What has to be learned before somebody is matched, module by module; empty: nothing.
    #[serde(default)]
    pub training: Vec<training::TrainingModule>,
    /// What the interview asks for.
    pub interview: InterviewForm,
    /// Questions of its own, for sign-up, interview and closing.
    #[serde(default)]
    pub questions: Vec<questions::Question>,
    /// What the two of a pair sign; none: nothing.
    #[serde(default)]
    pub agreement: Option<promises::Agreement>,
    /// What the two can talk about at their last meeting; empty: what Parvis suggests.
    #[serde(default)]
    pub goodbye: Vec<Texts>,
    /// Rules and criteria of matching.
    pub matching: matching::Settings,
    /// How much may be given up so that nobody gets a poor pair; none: nothing.
    #[serde(default)]
    pub fairness: Option<Fairness>,
    /// Reasons for ending early, by slug; their words are in the locale files or, for the method's own, beside them.
    pub end_reasons: Vec<Choice>,
    /// Outcomes worth recording.
    pub outcomes: Vec<Choice>,
}

/// What the two sides are called, in each language the method speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// By language tag.
    pub mentor: BTreeMap<String, RoleWords>,
    /// By language tag.
    pub mentee: BTreeMap<String, RoleWords>,
}

/// Who a round is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// In words, for the sign-up page.
    pub description: Texts,
    /// The kinds of mentee this edition takes; reports count by them.
    pub categories: Vec<Choice>,
    /// Genders of mentee this edition takes; empty: all.
    #[serde(default)]
    pub mentee_genders: Vec<crate::people::Gender>,
    /// Youngest age, in years, on the day of signing up; none: no limit.
    #[serde(default)]
    pub youngest: Option<u16>,
}

/// Something that can be chosen: a slug and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is stored.
    pub slug: String,
    /// What is shown.
    pub label: Texts,
}

text_enum! {
    /// What says when a pair's time is over.
    Lasts {
        /// A number of months from its introduction.
        Months => "months",
        /// The end of the round.
        Round => "round",
        /// The two and the coordinator: there is no day.
        AsNeeded => "as-needed",
    }
}

/// What a pair commits itself to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// In months: how long a pair lasts from the day of introduction; where `lasts` says something else, how long a round
    /// does.
    pub months: i32,
    /// What says when a pair's time is over.
    #[serde(default = "Commitment::lasts_months")]
    pub lasts: Lasts,
    /// Own meetings, at least.
    pub own_meetings: u32,
    /// Gatherings, at least.
    pub gatherings: u32,
    /// More than that is welcome and never asked for.
    pub extra_welcome: bool,
    /// How often, where it is a rhythm and no total; none: the pair's page says nothing of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
}

text_enum! {
    /// The period of a rhythm.
    Per {
        /// From Monday to Sunday.
        Week => "week",
        /// A month of the calendar.
        Month => "month",
    }
}

text_enum! {
    /// What a rhythm counts.
    Unit {
        /// Own meetings.
        Meetings => "meetings",
        /// Hours of own meetings.
        Hours => "hours",
    }
}

/// How often a pair wants to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// In which period.
    pub per: Per,
    /// Of what.
    pub unit: Unit,
    /// At least so many.
    pub least: u32,
    /// About so many at the most.
    pub most: u32,
}

impl Commitment {
    fn lasts_months() -> Lasts {
        Lasts::Months
    }

    /// The day the time of a pair is over that was introduced on `introduced_on` in a round that ends on `round_ends_on`:
    /// the same day of the month, `months` later, or the round's last day. None: as long as it is needed.
    pub fn due_on(&self, introduced_on: Date, round_ends_on: Date) -> Option<Date> {
        match self.lasts {
            Lasts::Months => Some(introduced_on.saturating_add(self.months.months())),
            Lasts::Round => Some(round_ends_on.max(introduced_on)),
            Lasts::AsNeeded => None,
        }
    }

    /// What cannot be: a number of meetings is a rhythm only over a number of months.
    pub fn fault(&self) -> Option<Message> {
        let is_odd = self.lasts != Lasts::Months && self.is_counted();
        is_odd.then(|| Message::new("methods-fault-counted-without-months"))
    }

    /// Meetings of both kinds.
    pub fn meetings(&self) -> u32 {
        self.own_meetings + self.gatherings
    }

    /// Whether meetings are counted at all. Some methods say in words how often a pair meets, and ask for no number.
    pub fn is_counted(&self) -> bool {
        self.meetings() > 0
    }
}

/// When somebody appears on Today. Whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// A sign-up without an answer.
    pub sign_up_unanswered: i32,
    /// A pair without its first meeting, from the introduction.
    pub first_meeting_missing: i32,
    /// A pair that has met, and is silent since.
    pub silent: i32,
    /// A round that ends within this many days.
    pub round_ending: i32,
    /// Somebody who left a name and has not signed up is reminded once, so many days later; none: nobody is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interested: Option<i32>,
    /// The two of a pair from whom nothing was heard for so long are asked by a message how it goes. 0: never.
    #[serde(default)]
    pub ask_after: i32,
    /// Months from one volunteer meeting to the next. 0: the programme holds none.
    #[serde(default)]
    pub volunteer_meeting_months: i32,
    /// A coordinator talks with each of a new pair within so many days of the introduction. 0: nobody is reminded.
    #[serde(default)]
    pub first_contact: i32,
    /// How many times in the first month. 0: nobody is reminded.
    #[serde(default)]
    pub contacts_first_month: i32,
    /// Months from one contact to the next. 0: nobody is reminded.
    #[serde(default)]
    pub contact_every_months: i32,
    /// Somebody was asked how it was at the end, and has not answered for so long. 0: never.
    #[serde(default = "evaluation_unanswered")]
    pub evaluation_unanswered: i32,
}

/// Two weeks: long enough to be away, short enough to remember how it was.
fn evaluation_unanswered() -> i32 {
    14
}

/// Something to talk about when getting acquainted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What is stored.
    pub slug: String,
    /// The question.
    pub label: Texts,
    /// An explanation under it.
    #[serde(default)]
    pub help: Texts,
}

/// Something that a goal can be about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalCategory {
    /// What is stored.
    pub slug: String,
    /// What it is about.
    pub label: Texts,
    /// Goals of other people in this category, to think of one's own.
    #[serde(default)]
    pub examples: Texts,
}

/// Which questions the interview asks. Everything else stays off (GDPR Art. 25).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterviewForm {
    /// The parts asked, in order.
    pub parts: Vec<InterviewPart>,
    /// Areas to choose from; empty: written freely.
    #[serde(default)]
    pub areas: Vec<Choice>,
    /// What the interviewer should say and look for.
    #[serde(default)]
    pub guidance: Texts,
}

/// A part of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterviewPart {
    /// Languages with their level.
    Languages,
    /// Interests.
    Interests,
    /// What one does not like doing.
    Dislikes,
    /// Occupation and education.
    Work,
    /// When one has time.
    Availability,
    /// Where one lives.
    Area,
    /// Wishes about the other, and what one does not want.
    Wishes,
    /// What the mentee needs and the mentor can.
    Needs,
}

/// Why a text is not a method.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMethod {
    /// The file is not the right TOML.
    #[error("line {line}: {reason}")]
    Toml {
        /// Where, counted from 1.
        line: usize,
        /// What the reader of the file should change.
        reason: String,
    },
    /// The file reads well, but says something that cannot be.
    #[error("{0}")]
    Unreasonable(String),
}

impl Method {
    /// Reads a method file.
    pub fn parse(source: &str) -> Result<Self, BadMethod> {
        let method: Self = toml::from_str(source).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start.min(source.len()));
            BadMethod::Toml {
                line: source.get(..start).unwrap_or_default().matches('\n').count() + 1,
                reason: error.message().to_owned(),
            }
        })?;
        method.check().map_err(BadMethod::Unreasonable)?;
        Ok(method)
    }

    fn check(&self) -> Result<(), String> {
        let within = |what: &str, value: i64, least: i64, most: i64| {
            if (least..=most).contains(&value) {
                Ok(())
            } else {
                Err(format!("`{what}` is {value}; it has to be between {least} and {most}"))
            }
        };
        within("commitment.months", i64::from(self.commitment.months), 1, 60)?;
        within("commitment.own_meetings", i64::from(self.commitment.own_meetings), 0, 500)?;
        within("commitment.gatherings", i64::from(self.commitment.gatherings), 0, 100)?;
        within("watch.sign_up_unanswered", i64::from(self.watch.sign_up_unanswered), 0, 365)?;
        within("watch.first_meeting_missing", i64::from(self.watch.first_meeting_missing), 1, 365)?;
        within("watch.silent", i64::from(self.watch.silent), 1, 365)?;
        within("watch.round_ending", i64::from(self.watch.round_ending), 0, 365)?;
        within("watch.interested", i64::from(self.watch.interested.unwrap_or(1)), 1, 365)?;
        within("watch.ask_after", i64::from(self.watch.ask_after), 0, 365)?;
        let months = self.watch.volunteer_meeting_months;
        within("watch.volunteer_meeting_months", i64::from(months), 0, 24)?;
        if let Some(bad) = self.commitment.fault() {
            return Err(Words::for_tag("en").plain().say(&bad));
        }
        within("watch.first_contact", i64::from(self.watch.first_contact), 0, 365)?;
        within("watch.contacts_first_month", i64::from(self.watch.contacts_first_month), 0, 30)?;
        within("watch.contact_every_months", i64::from(self.watch.contact_every_months), 0, 24)?;
        within("watch.evaluation_unanswered", i64::from(self.watch.evaluation_unanswered), 0, 365)?;
        if let Some(Rhythm { least, most, .. }) = self.commitment.rhythm {
            within("commitment.rhythm.least", least.into(), 1, 200)?;
            within("commitment.rhythm.most", most.into(), least.into(), 200)?;
        }
        for (what, words) in [("roles.mentor", &self.roles.mentor), ("roles.mentee", &self.roles.mentee)] {
            if !words.contains_key(&self.language) {
                return Err(format!(
                    "`{what}` has no words in the method's own language `{}`",
                    self.language
                ));
            }
        }
        for (what, choices) in [
            ("target.categories", &self.target.categories),
            ("end_reasons", &self.end_reasons),
            ("outcomes", &self.outcomes),
            ("interview.areas", &self.interview.areas),
        ] {
            for (index, choice) in choices.iter().enumerate() {
                if choices[..index].iter().any(|earlier| earlier.slug == choice.slug) {
                    return Err(format!("`{what}` names `{}` twice", choice.slug));
                }
            }
        }
        for (index, category) in self.goals.iter().enumerate() {
            if self.goals[..index].iter().any(|earlier| earlier.slug == category.slug) {
                return Err(format!("`goals` names `{}` twice", category.slug));
            }
        }
        if let Some(fairness) = self.fairness {
            within("fairness.people", fairness.people.into(), 0, Fairness::MOST_PEOPLE.into())?;
            within("fairness.percent", fairness.percent.into(), 0, 100)?;
        }
        training::check(&self.training)?;
        if let Some((index, bad)) = questions::faults(&self.questions).into_iter().next() {
            let slug = self.questions.get(index).map_or("", |question| question.slug.as_str());
            return Err(format!("`questions`: {}", Words::for_tag("en").plain().say(&bad.message(slug))));
        }
        let promises = promises::faults(self).into_iter().map(|(_, bad)| bad);
        if let Some(bad) = promises.chain(promises::agreement_fault(self)).next() {
            return Err(Words::for_tag("en").plain().say(&bad.message()));
        }
        for side in [Side::Mentor, Side::Mentee] {
            if let Some((_, bad)) = steps::faults(self.steps.of(side)).first() {
                return Err(format!("`steps.{side}`: {}", Words::for_tag("en").plain().say(&bad.message())));
            }
        }
        self.matching.check().map_err(|faults| {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            format!("`matching`: {}", faults.join(" "))
        })
    }

    /// A text of the method in this language.
    pub fn text<'t>(&'t self, texts: &'t Texts, language: &Language) -> &'t str {
        texts.in_language(language.tag, &self.language)
    }

    /// The words of a language, with this method's names for the two sides.
    pub fn words(&self, words: &Words) -> Words {
        let find = |by_language: &BTreeMap<String, RoleWords>| {
            [words.tag(), self.language.as_str(), "en"].iter().find_map(|tag| by_language.get(*tag)).cloned()
        };
        match (find(&self.roles.mentor), find(&self.roles.mentee)) {
            (Some(mentor), Some(mentee)) => words.with_roles(&mentor, &mentee),
            (_, _) => words.clone(),
        }
    }

    /// The words of a choice, or its slug when this edition of the method does not know it.
    pub fn label(&self, choices: &[Choice], slug: &str, language: &Language) -> String {
        choices
            .iter()
            .find(|choice| choice.slug == slug)
            .map_or_else(|| slug.to_owned(), |choice| self.text(&choice.label, language).to_owned())
    }
}

/// The methods that come with Parvis: slug, version and text.
pub const BUNDLED: &[&str] = &[
    include_str!("../../../methods/kun-mentornettverk.toml"),
    include_str!("../../../methods/kun-mentornettverk-2015.toml"),
    include_str!("../../../methods/luckan-fika.toml"),
    include_str!("../../../methods/kvinfo-naboskab.toml"),
    include_str!("../../../methods/holdbart-match.toml"),
    include_str!("../../../methods/ilik.toml"),
];

#[cfg(test)]
mod tests;
