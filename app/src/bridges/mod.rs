//! Bridges: where a mentor cannot help, we build a bridge to a professional or a service. A referral out names one recipient, one
//! purpose and what is told; the person says yes to exactly that, and nothing leaves without it. The recipient answers
//! behind a link, which shows what was agreed until the last day, and nothing once it is answered for good or taken back.

pub mod directory;
pub mod mail;
pub mod pages;
pub mod public;
pub mod store;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::{BridgeId, ParticipationId, ServiceId, VisitId};
use crate::people::{Stage, phone_key};
use crate::web::form::{Faults, Fields};
use crate::words::Message;

/// How long a service can read a referral, unless the person agrees to another day. Unit: days.
pub const USUALLY_READABLE: i32 = 30;
/// The longest it can be. Unit: days.
pub const LONGEST_READABLE: i32 = 180;

text_enum! {
    /// What kind of professional or service it is.
    Kind {
        /// In the house.
        SocialConsultant => "social-consultant",
        /// In the house.
        StudyAdviser => "study-adviser",
        /// A shelter.
        Shelter => "shelter",
        /// A municipality's unit for people without a home.
        HomelessUnit => "homeless-unit",
        /// A company.
        Company => "company",
        /// An association.
        Association => "association",
        /// Something else.
        Other => "other",
    }
}

impl Kind {
    /// Whether they work in our own house.
    pub fn is_in_house(self) -> bool {
        match self {
            Self::SocialConsultant | Self::StudyAdviser => true,
            Self::Shelter | Self::HomelessUnit | Self::Company | Self::Association | Self::Other => false,
        }
    }
}

text_enum! {
    /// What a referral is for. A choice, so that nothing more is written about the person than they say themselves.
    Purpose {
        /// A place to live.
        Housing => "housing",
        /// Finding work or seeing a workplace.
        Work => "work",
        /// Choosing or beginning an education.
        Education => "education",
        /// Letters and public offices.
        Offices => "offices",
        /// People to do something with.
        Network => "network",
        /// A talk about something else.
        Talk => "talk",
    }
}

text_enum! {
    /// What is told beside the given name, if the person agrees.
    Shared {
        /// Their family name.
        FamilyName => "family-name",
        /// Their number.
        Phone => "phone",
        /// Their address.
        Email => "email",
        /// The language they are best spoken to in.
        Language => "language",
        /// Where they live.
        Area => "area",
    }
}

text_enum! {
    /// How far a referral has come.
    State {
        /// The service has not answered.
        Sent => "sent",
        /// The service gets in touch.
        Accepted => "accepted",
        /// The service cannot help.
        Declined => "declined",
        /// What it was for is done.
        Done => "done",
        /// The person, or we for them, took it back.
        Withdrawn => "withdrawn",
    }
}

impl State {
    /// Whether it is still on its way.
    pub fn is_open(self) -> bool {
        match self {
            Self::Sent | Self::Accepted => true,
            Self::Declined | Self::Done | Self::Withdrawn => false,
        }
    }
}

text_enum! {
    /// Why a service declined. Says nothing about the person's life.
    Because {
        /// There is no room now.
        NoRoom => "no-room",
        /// Somebody else is the right one to ask.
        NotOurs => "not-ours",
        /// They could not be reached.
        Unreachable => "unreachable",
        /// The person does not want to after all.
        DoesNotWant => "does-not-want",
    }
}

text_enum! {
    /// How somebody came together with an employer or another service.
    VisitKind {
        /// They were introduced to each other.
        Introduction => "introduction",
        /// They saw the place.
        Visit => "visit",
    }
}

/// A professional or a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// What kind.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Whom we speak with there.
    pub contact: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// What they help with.
    pub offers: Option<String>,
    /// Since when it is not turned to any more.
    pub ended_on: Option<Date>,
}

impl Service {
    /// Its page for staff.
    pub fn path(&self) -> String {
        format!("/services/{}", self.id)
    }

    /// Reads its form, collecting every fault.
    pub fn parse(fields: &Fields, id: ServiceId) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = fields.needed_line("name", "services-name-missing", &mut faults);
        let kind = fields.choice::<Kind>("kind").unwrap_or_else(|| {
            faults.add("kind", Message::new("fault-choose"));
            Kind::Other
        });
        let email = fields.line("email", &mut faults);
        if email.as_deref().is_some_and(|email| !crate::staff::is_email(email)) {
            faults.add("email", Message::new("fault-email"));
        }
        let phone = fields.line("phone", &mut faults);
        if phone.as_deref().is_some_and(|phone| phone_key(phone).is_none()) {
            faults.add("phone", Message::new("fault-phone"));
        }
        let contact = fields.line("contact", &mut faults);
        let offers = fields.long_text("offers", &mut faults);
        faults.or(Self { id, kind, name, contact, email, phone, offers, ended_on: None })
    }
}

/// A referral out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// Its id.
    pub id: BridgeId,
    /// Who is referred.
    pub participation: ParticipationId,
    /// To whom.
    pub service: ServiceId,
    /// What for.
    pub purpose: Purpose,
    /// In the person's own words.
    pub question: Option<String>,
    /// What is told beside the given name.
    pub shared: Vec<Shared>,
    /// The day of the person's yes.
    pub agreed_on: Date,
    /// The last day the service can read it.
    pub expires_on: Date,
    /// How far it has come …
    pub state: State,
    /// … since this day.
    pub state_since: Date,
    /// Why it was declined.
    pub because: Option<Because>,
}

/// What somebody does with a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The service gets in touch.
    Accept,
    /// The service cannot help.
    Decline(Because),
    /// What it was for is done.
    Complete,
    /// The person does not want it any more.
    Withdraw,
}

impl Bridge {
    /// Reads the form of a new one, collecting every fault: without the person's yes there is none.
    pub fn parse(fields: &Fields, participation: ParticipationId, today: Date) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let service = fields.choice::<ServiceId>("service");
        let purpose = fields.choice::<Purpose>("purpose");
        for (name, is_missing) in [("service", service.is_none()), ("purpose", purpose.is_none())] {
            if is_missing {
                faults.add(name, Message::new("fault-choose"));
            }
        }
        let question = fields.line("question", &mut faults);
        let expires_on = fields.needed_day("expires_on", &mut faults).unwrap_or(today);
        if expires_on < today || expires_on > today.saturating_add(LONGEST_READABLE.days()) {
            faults.add_unless_present(
                "expires_on",
                Message::new("bridges-expires-wrong").with("n", LONGEST_READABLE),
            );
        }
        if !fields.has("consent", "yes") {
            faults.add("consent", Message::new("bridges-consent-missing"));
        }
        let shared = Shared::ALL.iter().copied().filter(|one| fields.has("shared", one.word())).collect();
        match (service, purpose) {
            (Some(service), Some(purpose)) if faults.is_empty() => Ok(Self {
                id: BridgeId::new(),
                participation,
                service,
                purpose,
                question,
                shared,
                agreed_on: today,
                expires_on,
                state: State::Sent,
                state_since: today,
                because: None,
            }),
            (_, _) => Err(faults),
        }
    }

    /// Whether the service can still read who it is about, where that person stands at this stage: nobody is told of who has
    /// withdrawn.
    pub fn is_readable(&self, of: Stage, today: Date) -> bool {
        self.state.is_open() && today <= self.expires_on && of != Stage::Withdrawn
    }

    /// Moves it on. An answer comes after the last one, and nothing comes after the end.
    pub fn step(&mut self, step: Step, today: Date) -> Result<(), CannotStep> {
        let to = match step {
            Step::Accept => State::Accepted,
            Step::Decline(_) => State::Declined,
            Step::Complete => State::Done,
            Step::Withdraw => State::Withdrawn,
        };
        let is_allowed = match (self.state, step) {
            (State::Sent, Step::Accept | Step::Decline(_) | Step::Withdraw)
            | (State::Accepted, Step::Decline(_) | Step::Complete | Step::Withdraw) => true,
            (State::Sent, Step::Complete)
            | (State::Accepted, Step::Accept)
            | (State::Declined | State::Done | State::Withdrawn, _) => false,
        };
        if !is_allowed {
            return Err(CannotStep { state: self.state, on: self.state_since });
        }
        self.state = to;
        self.state_since = today;
        self.because = match step {
            Step::Decline(because) => Some(because),
            Step::Accept | Step::Complete | Step::Withdraw => None,
        };
        Ok(())
    }
}

/// It is further already, or not so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotStep {
    /// How far it is …
    pub state: State,
    /// … and since when.
    pub on: Date,
}

impl CannotStep {
    /// What is so.
    pub fn message(&self) -> Message {
        Message::new(format!("bridges-is-{}", self.state)).with("day", self.on)
    }
}

/// That somebody was introduced to a service, or saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its id.
    pub id: VisitId,
    /// Who.
    pub participation: ParticipationId,
    /// To whom.
    pub service: ServiceId,
    /// Which of the two.
    pub kind: VisitKind,
    /// When.
    pub on: Date,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const AGREED: Date = date(2026, 3, 2);

    fn form(more: &[(&str, &str)]) -> Fields {
        let service = ServiceId::named("test", "shelter").to_string();
        let mut fields = Fields::default().with("service", service).with("purpose", "housing");
        for (name, value) in more {
            fields = fields.with(name, value);
        }
        fields
    }

    fn bridge() -> Bridge {
        let fields = form(&[("expires_on", "2026-04-01"), ("consent", "yes"), ("shared", "phone")]);
        Bridge::parse(&fields, ParticipationId::named("test", "Malik"), AGREED).unwrap()
    }

    #[test]
    fn nothing_is_sent_without_a_yes_or_for_longer_than_half_a_year() {
        let parse = |more: &[(&str, &str)]| Bridge::parse(&form(more), ParticipationId::new(), AGREED);
        let faults = parse(&[("expires_on", "2026-04-01")]).unwrap_err();
        assert!(faults.of("consent").is_some());
        // The 180th day after 2 March is 29 August.
        assert!(parse(&[("expires_on", "2026-08-29"), ("consent", "yes")]).is_ok());
        assert!(parse(&[("expires_on", "2026-08-30"), ("consent", "yes")]).is_err());
        assert!(parse(&[("expires_on", "2026-03-01"), ("consent", "yes")]).is_err());
    }

    #[test]
    fn a_service_reads_it_until_the_last_day_and_not_after_the_end() {
        let mut bridge = bridge();
        assert_eq!(bridge.shared, [Shared::Phone]);
        assert!(bridge.is_readable(Stage::Active, date(2026, 4, 1)));
        assert!(!bridge.is_readable(Stage::Active, date(2026, 4, 2)));
        assert!(!bridge.is_readable(Stage::Withdrawn, date(2026, 4, 1)));
        assert_eq!(bridge.step(Step::Withdraw, AGREED), Ok(()));
        assert!(!bridge.is_readable(Stage::Active, AGREED));
    }

    #[test]
    fn it_is_answered_once_and_done_after_it_was_accepted() {
        let later = date(2026, 3, 9);
        let mut bridge = bridge();
        assert_eq!(bridge.step(Step::Complete, later), Err(CannotStep { state: State::Sent, on: AGREED }));
        assert_eq!(bridge.step(Step::Accept, later), Ok(()));
        assert_eq!(bridge.step(Step::Accept, later), Err(CannotStep { state: State::Accepted, on: later }));
        assert_eq!(bridge.step(Step::Decline(Because::Unreachable), later), Ok(()));
        assert_eq!(bridge.because, Some(Because::Unreachable));
        assert_eq!(bridge.step(Step::Withdraw, later), Err(CannotStep { state: State::Declined, on: later }));
    }
}
