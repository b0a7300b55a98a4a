//! People who want to hear more and have not signed up: a name, a way to reach them, their yes and until when. They become
//! a sign-up without writing anything twice, and are emptied by themselves when the time they agreed to is over.

pub mod due;
pub mod mail;
pub mod pages;
pub mod public;
pub mod store;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::ids::{EventId, InterestedId, ProgrammeId};
use crate::methods::Side;
use crate::people::Somebody;
use crate::recruitment::{Campaign, Origin};
use crate::web::form::{Faults, Fields};
use crate::words::Message;

/// For how long people can agree to be contacted. Unit: months.
pub const MONTHS: [i32; 3] = [3, 6, 12];

/// Somebody who is interested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interested {
    /// Their id.
    pub id: InterestedId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// Who, as they told us.
    pub who: Somebody,
    /// What they could be; none: they do not know yet.
    pub side: Option<Side>,
    /// What they would like, in their own words.
    pub wish: Option<String>,
    /// Where they heard of us.
    pub origin: Origin,
    /// The event where they said so.
    pub event: Option<EventId>,
    /// The day of their yes.
    pub agreed_on: Date,
    /// The last day on which we may contact them and keep this.
    pub contact_until: Date,
    /// Whether they were reminded.
    pub reminded: bool,
}

impl Interested {
    /// Its page for staff.
    pub fn path(&self) -> String {
        format!("/interested/{}", self.id)
    }

    /// Whether it is time to remind them, so many days after their yes: once, while they may be contacted.
    pub fn is_due(&self, after: i32, today: Date) -> bool {
        let day = self.agreed_on.saturating_add(i64::from(after).days());
        !self.reminded && day <= today && today <= self.contact_until
    }

    /// The sign-up form filled with what they told us.
    pub fn sign_up_fields(&self) -> Fields {
        Fields::default()
            .with("given_name", &self.who.name)
            .with_some("email", self.who.email.as_ref())
            .with_some("phone", self.who.phone.as_ref())
            .with_some("area", self.who.area.as_ref())
            .with_some("message", self.wish.as_ref())
            .with_some("channel", self.origin.channel)
            .with("locale", &self.who.locale)
    }
}

/// Reads the form of somebody who leaves their name, or of staff who write them in. `locale` is the language when the form
/// does not ask; `campaigns` are those whose links lead here.
pub fn parse(
    fields: &Fields,
    programme: ProgrammeId,
    campaigns: &[Campaign],
    locale: &str,
    today: Date,
) -> Result<Interested, Faults> {
    let mut faults = Faults::new();
    let who = Somebody::parse(fields, ("name", "guests-name-missing"), locale, &mut faults);
    if !who.can_be_reached() {
        faults.add_unless_present("email", Message::new("guests-contact-missing"));
    }
    let wish = fields.long_text("wish", &mut faults);
    let months = fields.choice::<i32>("months").filter(|months| MONTHS.contains(months));
    if months.is_none() {
        faults.add("months", Message::new("interest-months-missing"));
    }
    if !fields.has("consent", "yes") {
        faults.add("consent", Message::new("guests-consent-missing"));
    }
    faults.or(Interested {
        id: InterestedId::new(),
        programme,
        who,
        side: fields.choice("as"),
        wish,
        origin: Origin::of_form(fields, campaigns),
        event: fields.choice("event"),
        agreed_on: today,
        contact_until: today.saturating_add(i64::from(months.unwrap_or_default()).months()),
        reminded: false,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn form() -> Fields {
        Fields::new([("name", "N'Gone"), ("phone", "900 00 000"), ("months", "6"), ("consent", "yes")])
    }

    fn read(fields: &Fields) -> Result<Interested, Faults> {
        parse(fields, ProgrammeId::new(), &[], "nb", date(2026, 3, 2))
    }

    #[test]
    fn a_name_a_number_and_a_yes_are_enough() {
        let somebody = read(&form()).unwrap();
        assert_eq!(somebody.contact_until, date(2026, 9, 2));
        assert_eq!((somebody.side, somebody.who.locale.as_str()), (None, "nb"));
        let faults = read(&Fields::default()).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["consent", "email", "months", "name"]);
    }

    #[test]
    fn somebody_is_reminded_once_and_not_after_the_time_they_agreed_to() {
        let somebody = read(&form()).unwrap();
        let due = |day| somebody.is_due(30, day);
        assert_eq!([due(date(2026, 3, 31)), due(date(2026, 4, 1))], [false, true]);
        assert_eq!([due(date(2026, 9, 2)), due(date(2026, 9, 3))], [true, false]);
        let reminded = Interested { reminded: true, ..somebody };
        assert!(!reminded.is_due(30, date(2026, 4, 1)));
    }
}
