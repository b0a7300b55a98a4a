//! Programmes and their rounds: a method run by an organisation, again and again, each time with the version pinned.

pub(crate) mod address;
pub mod pages;
pub mod store;

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::ids::{MethodId, ProgrammeId, RoundId};
use crate::methods::store::OfferedMethod;
use crate::methods::{Lasts, Method};
use crate::web::form::{Faults, Fields};
use crate::words::{self, Message, Words};

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its name.
    pub name: String,
    /// Its part of the public address.
    pub slug: String,
}

/// A dated run of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Which programme it is a run of.
    pub programme: ProgrammeId,
    /// The programme's name.
    pub programme_name: String,
    /// The programme's part of the public address.
    pub programme_slug: String,
    /// Its name, e.g. `2015` or `Autumn 2026`.
    pub name: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Last day on which the public form is open; none: closed.
    pub sign_up_until: Option<Date>,
    /// The pinned version of the method.
    pub method_id: MethodId,
    /// That version, read.
    pub method: Method,
    /// The sensitive questions of the method that this round asks, by slug. None unless somebody switched it on.
    pub sensitive_on: BTreeSet<String>,
}

impl Round {
    /// Whether visitors can sign up on this day.
    pub fn takes_sign_ups(&self, today: Date) -> bool {
        self.sign_up_until.is_some_and(|last| today <= last)
    }

    /// Whether the round is over on this day.
    pub fn is_over(&self, today: Date) -> bool {
        today > self.ends_on
    }

    /// The day the time of a pair is over that was introduced on `introduced_on`; none: it lasts as long as it is needed.
    pub fn due_on(&self, introduced_on: Date) -> Option<Date> {
        self.method.commitment.due_on(introduced_on, self.ends_on)
    }

    /// "Mentornettverk Herøy, 2015".
    pub fn full_name(&self) -> String {
        format!("{}, {}", self.programme_name, self.name)
    }

    /// Its page.
    pub fn path(&self) -> String {
        format!("/rounds/{}", self.id)
    }
}

/// Longest round, in years. Longer is a slip of the keyboard.
const LONGEST_ROUND: i32 = 10;

/// Which programme a new round belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhichProgramme {
    /// One that is there.
    Known(ProgrammeId),
    /// A new one with this name.
    New(String),
}

/// A round to be made, as the form says it.
#[derive(Debug)]
pub struct RoundForm {
    /// Of which programme.
    pub programme: WhichProgramme,
    /// By which method.
    pub method: OfferedMethod,
    /// Its name.
    pub name: String,
    /// First day.
    pub starts_on: Date,
    /// Last day; the method's months after the first one if nothing was said.
    pub ends_on: Date,
    /// Last day of the public form; none: it stays closed for now.
    pub sign_up_until: Option<Date>,
}

impl RoundForm {
    /// Reads the form, collecting every fault; `offered` are the methods to choose from.
    pub fn parse(fields: &Fields, offered: &[OfferedMethod]) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let programme = programme(fields, &mut faults);
        let method = offered.iter().find(|offered| offered.value() == fields.raw("method"));
        if method.is_none() {
            faults.add("method", Message::new("rounds-method-missing"));
        }
        let name = fields.needed_line("name", "rounds-name-missing", &mut faults);
        let starts_on = fields.needed_day("starts_on", &mut faults);
        let ends_on = fields.day("ends_on", &mut faults).or_else(|| {
            let months = method?.method.commitment.months;
            starts_on?.checked_add(months.months()).ok()
        });
        let sign_up_until = fields.day("sign_up_until", &mut faults);
        if let (Some(starts_on), Some(ends_on)) = (starts_on, ends_on) {
            if let Err(wrong) = check_days(starts_on, ends_on) {
                faults.add_unless_present("ends_on", wrong.message());
            }
            if let Some(until) = sign_up_until.filter(|until| *until > ends_on) {
                let wrong = CannotOpen::AfterTheEnd { until, ends_on };
                faults.add("sign_up_until", wrong.message());
            }
        }
        match (programme, method, starts_on, ends_on) {
            (Some(programme), Some(method), Some(starts_on), Some(ends_on)) if faults.is_empty() => {
                Ok(Self { programme, method: method.clone(), name, starts_on, ends_on, sign_up_until })
            }
            (_, _, _, _) => Err(faults),
        }
    }
}

fn programme(fields: &Fields, faults: &mut Faults) -> Option<WhichProgramme> {
    match fields.text("programme").as_deref() {
        Some("new") => {
            let name = fields.needed_line("programme_name", "rounds-programme-name-missing", faults);
            (!name.is_empty()).then_some(WhichProgramme::New(name))
        }
        chosen => {
            let known = chosen.and_then(|id| id.parse().ok()).map(WhichProgramme::Known);
            if known.is_none() {
                faults.add("programme", Message::new("rounds-programme-missing"));
            }
            known
        }
    }
}

/// Why a round cannot run on these days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadDays {
    /// The last day is not after the first.
    Backwards {
        /// The first day.
        starts_on: Date,
    },
    /// More than `LONGEST_ROUND` years.
    TooLong,
}

impl BadDays {
    /// What is wrong, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Backwards { starts_on } => Message::new("rounds-end-too-early").with("start", *starts_on),
            Self::TooLong => Message::new("rounds-too-long").with("n", LONGEST_ROUND),
        }
    }
}

/// Whether a round can run from the first to the last day.
pub fn check_days(starts_on: Date, ends_on: Date) -> Result<(), BadDays> {
    if ends_on <= starts_on {
        return Err(BadDays::Backwards { starts_on });
    }
    let latest = starts_on.checked_add(LONGEST_ROUND.years());
    if latest.is_ok_and(|latest| ends_on > latest) { Err(BadDays::TooLong) } else { Ok(()) }
}

/// Why the public form of a round cannot be opened until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotOpen {
    /// That day is over.
    Past {
        /// The day asked for.
        until: Date,
    },
    /// The round is over by then.
    AfterTheEnd {
        /// The day asked for.
        until: Date,
        /// The round's last day.
        ends_on: Date,
    },
}

impl CannotOpen {
    /// What is wrong and what to do, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Past { until } => Message::new("rounds-sign-up-past").with("until", *until),
            Self::AfterTheEnd { until, ends_on } => {
                Message::new("rounds-sign-up-after-end").with("until", *until).with("end", *ends_on)
            }
        }
    }
}

impl Round {
    /// Whether the public form can be open up to and including `until`.
    pub fn may_open(&self, until: Date, today: Date) -> Result<(), CannotOpen> {
        if until < today {
            Err(CannotOpen::Past { until })
        } else if until > self.ends_on {
            Err(CannotOpen::AfterTheEnd { until, ends_on: self.ends_on })
        } else {
            Ok(())
        }
    }
}

/// What a pair commits itself to, in a sentence: counted, or in the method's own words where it counts otherwise.
/// `ends_on` is the last day of the round, where one is meant.
pub fn commitment_in_words(words: &Words, method: &Method, ends_on: Option<Date>) -> String {
    let commitment = &method.commitment;
    if !commitment.is_counted() {
        let lasts = lasts(words, method, ends_on);
        let own = method.text(&method.commitment_in_words, words.language());
        return if own.is_empty() { lasts } else { format!("{}. {lasts}", words::capitalised(own)) };
    }
    let promise = Message::new("rounds-commitment")
        .with("meetings", commitment.meetings())
        .with("months", commitment.months)
        .with("own", commitment.own_meetings)
        .with("gatherings", commitment.gatherings);
    let promise = words.say(&promise);
    if commitment.extra_welcome {
        format!("{promise} {}", words.t("rounds-commitment-extra"))
    } else {
        promise
    }
}

/// How long a pair lasts, in a sentence.
pub fn lasts(words: &Words, method: &Method, ends_on: Option<Date>) -> String {
    match (method.commitment.lasts, ends_on) {
        (Lasts::Months, _) => words.tn("intake-months", method.commitment.months),
        (Lasts::Round, Some(day)) => words.ta("intake-lasts-until-round-ends", "day", day),
        (Lasts::Round, None) => words.tn("intake-lasts-round", method.commitment.months),
        (Lasts::AsNeeded, _) => match method.text(&method.commitment_until, words.language()) {
            "" => words.t("intake-lasts-as-needed"),
            until => words.ta("intake-lasts-until", "until", until),
        },
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn form() -> Fields {
        Fields::new([
            ("programme", "new"),
            ("programme_name", "Mentor network"),
            ("method", "kun-mentornettverk 3"),
            ("name", "2027"),
            ("starts_on", "2027-01-31"),
        ])
    }

    fn parse(fields: &Fields) -> Result<RoundForm, Faults> {
        let offer = |source: &&str| OfferedMethod {
            method: Method::parse(source).unwrap(),
            source: (*source).to_owned(),
            own: false,
        };
        let offered: Vec<OfferedMethod> = crate::methods::BUNDLED.iter().map(offer).collect();
        RoundForm::parse(fields, &offered)
    }

    #[test]
    fn a_round_lasts_as_long_as_its_method_says_unless_told_otherwise() {
        let round = parse(&form()).unwrap();
        assert_eq!(round.ends_on, date(2027, 7, 31));
        let told = parse(&form().with("ends_on", "2027-12-01")).unwrap();
        assert_eq!(told.ends_on, date(2027, 12, 1));
    }

    #[test]
    fn a_round_ends_at_least_a_day_after_it_begins_and_within_ten_years() {
        let start = date(2027, 1, 31);
        assert_eq!(check_days(start, start), Err(BadDays::Backwards { starts_on: start }));
        assert_eq!(check_days(start, date(2027, 2, 1)), Ok(()));
        assert_eq!(check_days(start, date(2037, 1, 31)), Ok(()));
        assert_eq!(check_days(start, date(2037, 2, 1)), Err(BadDays::TooLong));
    }

    #[test]
    fn sign_up_closes_no_later_than_the_round() {
        let faults = parse(&form().with("sign_up_until", "2027-08-01")).unwrap_err();
        assert!(faults.of("sign_up_until").is_some());
        assert!(parse(&form().with("sign_up_until", "2027-07-31")).is_ok());
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let faults = parse(&Fields::default()).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["method", "name", "programme", "starts_on"]);
    }
}
