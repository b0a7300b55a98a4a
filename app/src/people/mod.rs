//! People, and their part in a round.

pub mod becoming;
pub mod joining;
pub mod list;
pub mod mail;
pub mod pages;
pub mod person;
#[cfg(test)]
pub mod sample;
pub mod somebody;
pub mod store;
pub mod writing;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::db::text_enum;
use crate::ids::{ParticipationId, PersonId, RoundId};
use crate::methods::{Method, Side};
use crate::outbox::{Address, Channel, Hours};
use crate::web::form::{Faults, Fields};
use crate::words::{self, Message, Value};

pub use self::somebody::Somebody;

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

    /// Whether the person waits for a pair.
    pub fn waits(self) -> bool {
        match self {
            Self::Applied | Self::Interviewed | Self::Trained | Self::Ready | Self::WaitingList => true,
            Self::Matched
            | Self::Active
            | Self::Closed
            | Self::AfterContact
            | Self::NoMatch
            | Self::NoShow
            | Self::Withdrawn => false,
        }
    }

    /// Whether it lies on the straight road from sign-up to the end, and not beside it.
    pub fn is_on_the_road(self) -> bool {
        match self {
            Self::Applied
            | Self::Interviewed
            | Self::Trained
            | Self::Ready
            | Self::Matched
            | Self::Active
            | Self::Closed
            | Self::AfterContact => true,
            Self::WaitingList | Self::NoMatch | Self::NoShow | Self::Withdrawn => false,
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
    /// By which way they are written to.
    pub reach: Reach,
}

/// By which way somebody can safely be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// By what.
    pub channel: Channel,
    /// At which hours; none: at any time.
    pub hours: Option<Hours>,
    /// Since when that way has failed for good. Nothing is written by it until staff change or confirm it.
    pub failed_on: Option<Date>,
}

impl Default for Reach {
    fn default() -> Self {
        Self { channel: Channel::Mail, hours: None, failed_on: None }
    }
}

impl Reach {
    /// What both allow: the more careful way, the hours that are in both. Where there are none, somebody calls.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let channel = match (self.channel, other.channel) {
            (Channel::Phone, _) | (_, Channel::Phone) => Channel::Phone,
            (Channel::Text, _) | (_, Channel::Text) => Channel::Text,
            (Channel::Mail, Channel::Mail) => Channel::Mail,
        };
        let failed_on = self.failed_on.or(other.failed_on);
        match (self.hours, other.hours) {
            (Some(one), Some(two)) => match one.and(two) {
                Some(hours) => Self { channel, hours: Some(hours), failed_on },
                None => Self { channel: Channel::Phone, hours: None, failed_on },
            },
            (one, two) => Self { channel, hours: one.or(two), failed_on },
        }
    }
}

impl Person {
    /// Where they are written to; none: somebody calls them.
    pub fn address(&self) -> Option<Address> {
        let (channel, to) = self.way().filter(|_| self.reach.failed_on.is_none())?;
        Some(Address { channel, to: to.to_owned(), hours: self.reach.hours })
    }

    /// The way to them in writing, whether or not anything arrives by it.
    pub fn way(&self) -> Option<(Channel, &str)> {
        let channel = self.reach.channel;
        let to = match channel {
            Channel::Mail => self.email.as_deref(),
            Channel::Text => self.phone.as_deref(),
            Channel::Phone => None,
        };
        to.map(|to| (channel, to))
    }

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

/// Why a sign-up cannot be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotAnswer {
    /// It was answered before.
    AlreadyAnswered {
        /// When.
        on: Date,
    },
    /// The person does not take part any more.
    NotWaiting {
        /// Where they stand.
        stage: Stage,
    },
}

impl CannotAnswer {
    /// What is so, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::AlreadyAnswered { on } => Message::new("people-already-answered").with("day", *on),
            Self::NotWaiting { stage } => {
                Message::new("people-not-waiting").with("stage", Value::Words(format!("stage-{stage}")))
            }
        }
    }
}

impl Participation {
    /// Whether the sign-up waits for its first answer.
    pub fn may_be_answered(&self) -> Result<(), CannotAnswer> {
        match self.answered_on {
            Some(on) => Err(CannotAnswer::AlreadyAnswered { on }),
            None if !self.stage.is_open() => Err(CannotAnswer::NotWaiting { stage: self.stage }),
            None => Ok(()),
        }
    }
}

/// The most pairs one mentor can have at the same time.
pub const LARGEST_CAPACITY: i32 = 20;

/// What staff write about a person by hand. Only the given name is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    given_name: String,
    family_name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    gender: Option<Gender>,
    birth_year: Option<i32>,
    area: Option<String>,
    locale: String,
    category: Option<String>,
    capacity: i32,
}

impl Details {
    /// Reads the form, collecting every fault.
    pub fn parse(fields: &Fields, method: &Method, side: Side, today: Date) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let given_name = fields.needed_line("given_name", "people-name-missing", &mut faults);
        let family_name = fields.line("family_name", &mut faults);
        let (email, phone) = somebody::reach(fields, &mut faults);
        let birth_year = fields.number("birth_year", 1900, i32::from(today.year()), &mut faults);
        let area = fields.line("area", &mut faults);
        let gender = fields.choice("gender");
        let category = fields.text("category").filter(|_| side == Side::Mentee);
        let known = |slug: &String| method.target.categories.iter().any(|choice| choice.slug == *slug);
        if category.as_ref().is_some_and(|slug| !known(slug)) {
            faults.add("category", Message::new("fault-choose"));
        }
        let locale = fields.text("locale").filter(|tag| words::language(tag).is_some());
        if locale.is_none() {
            faults.add("locale", Message::new("fault-choose"));
        }
        let capacity = match side {
            Side::Mentor => fields.number("capacity", 1, LARGEST_CAPACITY, &mut faults).unwrap_or(1),
            Side::Mentee => 1,
        };
        let locale = locale.unwrap_or_default();
        faults.or(Self {
            given_name,
            family_name,
            email,
            phone,
            gender,
            birth_year,
            area,
            locale,
            category,
            capacity,
        })
    }

    /// The form filled with what is stored.
    pub fn fields(of: &Participation) -> Fields {
        let person = &of.person;
        Fields::default()
            .with("given_name", &person.given_name)
            .with_some("family_name", person.family_name.as_ref())
            .with_some("email", person.email.as_ref())
            .with_some("phone", person.phone.as_ref())
            .with_some("gender", person.gender)
            .with_some("birth_year", person.birth_year)
            .with_some("area", person.area.as_ref())
            .with("locale", &person.locale)
            .with_some("category", of.category.as_ref())
            .with("capacity", of.capacity)
    }

    /// As told.
    pub fn gender(&self) -> Option<Gender> {
        self.gender
    }

    /// Year of birth.
    pub fn birth_year(&self) -> Option<i32> {
        self.birth_year
    }

    /// A new person with these details.
    pub fn person(&self, id: PersonId) -> Person {
        Person {
            id,
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            gender: self.gender,
            birth_year: self.birth_year,
            area: self.area.clone(),
            locale: self.locale.clone(),
            reach: Reach::default(),
        }
    }

    /// Where they live.
    pub fn area(&self) -> Option<String> {
        self.area.clone()
    }

    /// Their category; mentors have none.
    pub fn category(&self) -> Option<String> {
        self.category.clone()
    }

    /// How many pairs at the same time.
    pub fn capacity(&self) -> i32 {
        self.capacity
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn somebody(stage: Stage) -> Participation {
        Participation { stage, ..sample::participation(Side::Mentee, "Amina") }
    }

    #[test]
    fn a_sign_up_is_answered_once_and_only_while_it_waits() {
        let mut amina = somebody(Stage::Applied);
        assert_eq!(amina.may_be_answered(), Ok(()));
        amina.answered_on = Some(date(2026, 3, 3));
        assert_eq!(amina.may_be_answered(), Err(CannotAnswer::AlreadyAnswered { on: date(2026, 3, 3) }));
        assert!(somebody(Stage::Withdrawn).may_be_answered().is_err());
    }

    #[test]
    fn only_a_given_name_is_needed() {
        let method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        let fields = Fields::new([("given_name", "  Дем'яненко "), ("locale", "uk")]);
        let details = Details::parse(&fields, &method, Side::Mentee, date(2026, 3, 2)).unwrap();
        assert_eq!(details.person(PersonId::new()).full_name(), "Дем'яненко");
        assert_eq!(details.capacity(), 1);
    }

    #[test]
    fn what_cannot_be_is_said_field_by_field() {
        let method = Method::parse(crate::methods::BUNDLED[0]).unwrap();
        let fields = Fields::new([
            ("given_name", "x".repeat(201).as_str()),
            ("email", "not an address"),
            ("phone", "call me"),
            ("birth_year", "2027"),
            ("category", "astronaut"),
            ("locale", "tlh"),
        ]);
        let faults = Details::parse(&fields, &method, Side::Mentee, date(2026, 3, 2)).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["birth_year", "category", "email", "given_name", "locale", "phone"]);
    }
}
