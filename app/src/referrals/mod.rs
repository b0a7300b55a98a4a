//! Referrals in: a job centre or another partner points somebody out, with that person's yes. We learn a name, a way to
//! reach them and what it is for, and nothing else: there is no field for notes. The partner sees how far it has come.

pub mod mail;
pub mod pages;
pub mod partners;
pub mod public;
pub mod store;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::db::text_enum;
use crate::ids::{ParticipationId, PartnerId, ProgrammeId, ReferralId};
use crate::people::Somebody;
use crate::people::somebody::reach;
use crate::web::form::{Faults, Fields};
use crate::words::Message;

/// How long the link to a partner's page works.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(365 * 24);
/// Who was declined is forgotten so long after. Unit: days.
pub const FORGOTTEN_AFTER: i64 = 90;

text_enum! {
    /// What the person is referred for. A choice, so that nothing about them can be written here.
    Purpose {
        /// Finding work or staying in it.
        Work => "work",
        /// Learning the language by speaking it.
        Language => "language",
        /// Knowing more people.
        Network => "network",
        /// Everyday life and public offices.
        Everyday => "everyday",
        /// Education.
        Education => "education",
    }
}

text_enum! {
    /// How far a referral has come.
    State {
        /// Nobody has answered it yet.
        Received => "received",
        /// We get in touch with the person.
        Accepted => "accepted",
        /// The person takes part.
        SignedUp => "signed-up",
        /// It did not lead to a sign-up.
        Declined => "declined",
    }
}

text_enum! {
    /// Why a referral was declined. Says nothing about the person's life.
    Because {
        /// They do not want to.
        DoesNotWant => "does-not-want",
        /// They could not be reached.
        Unreachable => "unreachable",
        /// The programme is for others.
        OtherTarget => "other-target",
        /// There is no place now.
        NoPlace => "no-place",
        /// They take part already.
        HereAlready => "here-already",
    }
}

/// An organisation that refers people to a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// To which programme.
    pub programme: ProgrammeId,
    /// Its name.
    pub name: String,
    /// Whom we speak with there.
    pub contact: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// The municipality it refers from.
    pub area: Option<String>,
    /// Until when the link to its page works; none: it has none.
    pub link_until: Option<Timestamp>,
}

impl Partner {
    /// Its page for staff.
    pub fn path(&self) -> String {
        format!("/partners/{}", self.id)
    }

    /// Reads its form, collecting every fault.
    pub fn parse(fields: &Fields, id: PartnerId, programme: ProgrammeId) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = fields.needed_line("name", "partners-name-missing", &mut faults);
        let (email, phone) = reach(fields, &mut faults);
        let partner = Self {
            id,
            programme,
            name,
            contact: fields.line("contact", &mut faults),
            email,
            phone,
            area: fields.line("area", &mut faults),
            link_until: None,
        };
        faults.or(partner)
    }
}

/// A referral on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReferral {
    /// Who.
    pub who: Somebody,
    /// What for.
    pub purpose: Purpose,
}

impl NewReferral {
    /// Reads the form, collecting every fault. `locale` is the language when the form does not say one.
    pub fn parse(fields: &Fields, locale: &str) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let who = Somebody::parse(fields, ("referred", "refer-name-missing"), locale, &mut faults);
        if !who.can_be_reached() {
            faults.add_unless_present("phone", Message::new("refer-contact-missing"));
        }
        let purpose = fields.choice::<Purpose>("purpose");
        if purpose.is_none() {
            faults.add("purpose", Message::new("fault-choose"));
        }
        if !fields.has("consent", "yes") {
            faults.add("consent", Message::new("refer-consent-missing"));
        }
        match purpose {
            Some(purpose) if faults.is_empty() => Ok(Self { who, purpose }),
            Some(_) | None => Err(faults),
        }
    }
}

/// A referral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// Its id.
    pub id: ReferralId,
    /// Who refers.
    pub partner: PartnerId,
    /// What the partner calls it by.
    pub number: i32,
    /// Who is referred; none: forgotten.
    pub who: Option<Somebody>,
    /// What for.
    pub purpose: Purpose,
    /// The day of the person's yes.
    pub agreed_on: Date,
    /// The day it came.
    pub received_on: Date,
    /// How far it has come …
    pub state: State,
    /// … since this day.
    pub state_since: Date,
    /// Why it was declined.
    pub because: Option<Because>,
    /// What they became.
    pub participation: Option<ParticipationId>,
}

/// Why a referral cannot be moved on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotMove {
    /// It was accepted before.
    Accepted {
        /// When.
        on: Date,
    },
    /// The person has been signed up.
    SignedUp {
        /// When.
        on: Date,
    },
    /// It was declined.
    Declined {
        /// When.
        on: Date,
    },
}

impl CannotMove {
    /// What is so, in a sentence.
    pub fn message(&self) -> Message {
        let (key, on) = match self {
            Self::Accepted { on } => ("referrals-is-accepted", on),
            Self::SignedUp { on } => ("referrals-is-signed-up", on),
            Self::Declined { on } => ("referrals-is-declined", on),
        };
        Message::new(key).with("day", *on)
    }
}

impl Referral {
    /// Its page for staff.
    pub fn path(&self) -> String {
        format!("/referrals/{}", self.id)
    }

    /// Whether anything is still to be done about it.
    pub fn is_open(&self) -> bool {
        match self.state {
            State::Received | State::Accepted => true,
            State::SignedUp | State::Declined => false,
        }
    }

    /// We get in touch with the person.
    pub fn accept(&mut self, today: Date) -> Result<(), CannotMove> {
        match self.state {
            State::Received => {
                (self.state, self.state_since) = (State::Accepted, today);
                Ok(())
            }
            State::Accepted => Err(CannotMove::Accepted { on: self.state_since }),
            State::SignedUp | State::Declined => self.still_open(),
        }
    }

    /// It leads nowhere.
    pub fn decline(&mut self, because: Because, today: Date) -> Result<(), CannotMove> {
        self.still_open()?;
        (self.state, self.state_since, self.because) = (State::Declined, today, Some(because));
        Ok(())
    }

    /// The person takes part.
    pub fn sign_up(&mut self, as_: ParticipationId, today: Date) -> Result<(), CannotMove> {
        self.still_open()?;
        (self.state, self.state_since, self.participation) = (State::SignedUp, today, Some(as_));
        Ok(())
    }

    fn still_open(&self) -> Result<(), CannotMove> {
        match self.state {
            State::Received | State::Accepted => Ok(()),
            State::SignedUp => Err(CannotMove::SignedUp { on: self.state_since }),
            State::Declined => Err(CannotMove::Declined { on: self.state_since }),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn referral() -> Referral {
        let fields = Fields::new([
            ("referred", "Selam Tesfay Berhane"),
            ("phone", "900 00 000"),
            ("purpose", "work"),
            ("consent", "yes"),
        ]);
        let new = NewReferral::parse(&fields, "da").unwrap();
        let on = date(2026, 3, 2);
        Referral {
            id: ReferralId::new(),
            partner: PartnerId::new(),
            number: 1,
            who: Some(new.who),
            purpose: new.purpose,
            agreed_on: on,
            received_on: on,
            state: State::Received,
            state_since: on,
            because: None,
            participation: None,
        }
    }

    #[test]
    fn nobody_is_referred_without_their_own_yes() {
        let faults = NewReferral::parse(&Fields::new([("referred", "Selam")]), "da").unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["consent", "phone", "purpose"]);
    }

    #[test]
    fn a_referral_is_accepted_once_and_leads_to_one_end() {
        let today = date(2026, 3, 3);
        let mut one = referral();
        assert_eq!(one.accept(today), Ok(()));
        assert_eq!(one.accept(today), Err(CannotMove::Accepted { on: today }));
        let mut declined = one.clone();
        assert_eq!(declined.decline(Because::DoesNotWant, today), Ok(()));
        assert_eq!(declined.accept(today), Err(CannotMove::Declined { on: today }));
        assert_eq!(one.sign_up(ParticipationId::new(), today), Ok(()));
        assert_eq!(one.decline(Because::NoPlace, today), Err(CannotMove::SignedUp { on: today }));
    }

    #[test]
    fn the_partner_sees_two_letters_of_a_name() {
        assert_eq!(referral().who.unwrap().initials(), "SB");
    }
}
