//! People, and their part in a round.

pub mod pages;
pub mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::db::text_enum;
use crate::ids::{ParticipationId, PersonId, RoundId};
use crate::methods::Side;

text_enum! {
    /// Told by the person, never guessed. Not telling is always possible.
    Gender {
        /// A woman.
        Female => "female",
        /// A man.
        Male => "male",
        /// Another answer.
        Other => "other",
    }
}

text_enum! {
    /// Where a participation stands (product.md). Which stages a programme uses, and in which order, comes from its method.
    Stage {
        /// Signed up; nobody has spoken with them yet.
        Applied => "applied",
        /// The interview is finished.
        Interviewed => "interviewed",
        /// The training is finished.
        Trained => "trained",
        /// Everything that matching asks for is there.
        Ready => "ready",
        /// Introduced to the other; not met yet.
        Matched => "matched",
        /// Meeting.
        Active => "active",
        /// The pair has ended.
        Closed => "closed",
        /// Asked again some months later.
        AfterContact => "after-contact",
        /// Waiting for a place or for the next round.
        WaitingList => "waiting-list",
        /// Nobody suitable could be found in this round.
        NoMatch => "no-match",
        /// Did not come to the interview.
        NoShow => "no-show",
        /// Does not want to take part (any more).
        Withdrawn => "withdrawn",
    }
}

impl Stage {
    /// Whether the person still takes part or waits to.
    pub fn is_open(self) -> bool {
        match self {
            Self::Applied
            | Self::Interviewed
            | Self::Trained
            | Self::Ready
            | Self::Matched
            | Self::Active
            | Self::WaitingList => true,
            Self::Closed | Self::AfterContact | Self::NoMatch | Self::NoShow | Self::Withdrawn => false,
        }
    }
}

text_enum! {
    /// How somebody came to us.
    Source {
        /// The public form.
        Public => "public",
        /// A file.
        Import => "import",
        /// Written in by staff.
        Staff => "staff",
    }
}

/// One human, once. The name is kept exactly as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The only name that is needed.
    pub given_name: String,
    /// Not everybody has one.
    pub family_name: Option<String>,
    /// Not everybody has one.
    pub email: Option<String>,
    /// As written.
    pub phone: Option<String>,
    /// As told.
    pub gender: Option<Gender>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Where they live: a slug of the method's areas, or free words.
    pub area: Option<String>,
    /// The language they are written to in, BCP 47.
    pub locale: String,
}

impl Person {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// At most two letters for the pair mark.
    pub fn initials(&self) -> String {
        let first = |name: &str| name.chars().find(|letter| letter.is_alphanumeric());
        let letters = [first(&self.given_name), self.family_name.as_deref().and_then(first)];
        letters.into_iter().flatten().flat_map(char::to_uppercase).collect()
    }

    /// How old they are this year, roughly: only the year of birth is kept. Unit: years.
    pub fn age(&self, today: Date) -> Option<u16> {
        self.birth_year.and_then(|year| u16::try_from(i32::from(today.year()) - year).ok())
    }
}

/// A human's part in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Its id.
    pub id: ParticipationId,
    /// In which round.
    pub round: RoundId,
    /// Who.
    pub person: Person,
    /// As what.
    pub side: Side,
    /// One of the method's categories.
    pub category: Option<String>,
    /// Where it stands …
    pub stage: Stage,
    /// … since this day.
    pub stage_since: Date,
    /// How many pairs at the same time; 1 for a mentee.
    pub capacity: i32,
    /// How they came.
    pub source: Source,
    /// What they wrote and agreed to when signing up.
    pub application: Application,
    /// The day of signing up.
    pub applied_on: Date,
    /// The day of the coordinator's first answer.
    pub answered_on: Option<Date>,
    /// The day the interview was finished.
    pub interviewed_on: Option<Date>,
}

impl Participation {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/people/{}", self.id)
    }

    /// Whole days at the present stage.
    pub fn days_at_stage(&self, today: Date) -> i32 {
        days_between(self.stage_since, today)
    }
}

/// What somebody wrote and agreed to when signing up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Application {
    /// In their own words.
    pub message: Option<String>,
    /// What they agreed to.
    pub consent: Option<Consent>,
}

/// Agreement to keep and use what was told, for matching (GDPR Art. 6, 7, 9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which version of the text.
    pub text: String,
    /// In which language it was read.
    pub locale: String,
    /// On which day.
    pub on: Date,
}

/// Whole days from one day to another; negative when the other is earlier.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// What phone numbers are compared by: digits, without the leading zeros or plus of a country code.
pub fn phone_key(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let key = digits.trim_start_matches("00").to_owned();
    (key.len() >= 6).then_some(key)
}
