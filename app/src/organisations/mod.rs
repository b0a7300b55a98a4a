//! Organisations: the tenants of one installation, and how the first one comes to be.

pub mod pages;
mod settings;
pub mod store;

use jiff::Timestamp;

use crate::db::Db;
use crate::scope::PlatformScope;
use crate::staff::{SETUP_LINK_LASTS, Secret, store as staff_store};
use crate::texts::OwnTexts;
use crate::web::form::{Faults, Fields};
use crate::words::{self, Message, Words};

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: crate::ids::OrganisationId,
    /// Its name.
    pub name: String,
    /// Its part of public addresses.
    pub slug: String,
    /// Its own language: for messages to people whose language is not known.
    pub locale: String,
    /// IANA name, e.g. `Europe/Oslo`: whose midnight ends a day.
    pub time_zone: String,
    /// Where participants may write.
    pub email: Option<String>,
    /// Where participants may call.
    pub phone: Option<String>,
    /// Where participants may come, in lines.
    pub address: Option<String>,
    /// What its messages say in its own words.
    pub texts: OwnTexts,
}

impl Organisation {
    /// What its messages speak with, in the language with this tag: its own words where there are some, else ours.
    pub fn words(&self, tag: &str) -> Words {
        let words = Words::for_tag(tag).plain();
        let own = self.texts.in_language(words.tag());
        words.with_own(own)
    }

    /// A text with the ways to the organisation below it, a line each.
    pub fn signed(&self, mut text: String) -> String {
        for line in [&self.email, &self.phone].into_iter().flatten() {
            text.push('\n');
            text.push_str(line);
        }
        text
    }
}

/// What the public sees of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its name.
    pub name: String,
    /// Where participants may write.
    pub email: Option<String>,
    /// Where participants may call.
    pub phone: Option<String>,
    /// Where participants may come, in lines.
    pub address: Option<String>,
}

/// The most lines of an address.
const ADDRESS_LINES: usize = 6;

impl Contact {
    /// Reads the form, collecting every fault. Participants must be able to write or to call.
    pub fn parse(fields: &Fields) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = fields.needed_line("name", "setup-organisation-missing", &mut faults);
        let email = fields.line("email", &mut faults);
        if email.as_deref().is_some_and(|email| !crate::staff::is_email(email)) {
            faults.add("email", Message::new("fault-email"));
        }
        let phone = fields.line("phone", &mut faults);
        if phone.as_deref().is_some_and(|phone| !phone.contains(|letter: char| letter.is_ascii_digit())) {
            faults.add("phone", Message::new("organisation-phone-no-number"));
        }
        if email.is_none() && phone.is_none() {
            faults.add_unless_present("email", Message::new("organisation-no-way"));
        }
        let address = fields.long_text("address", &mut faults).map(|address| lines(&address));
        if address.as_deref().is_some_and(|address| address.lines().count() > ADDRESS_LINES) {
            faults.add("address", Message::new("organisation-address-long").with("n", ADDRESS_LINES));
        }
        faults.or(Self { name, email, phone, address })
    }
}

/// A text without empty lines and without room around its lines.
fn lines(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Time zones offered at set-up: the Nordic countries'.
pub const TIME_ZONES: &[&str] = &[
    "Europe/Oslo",
    "Europe/Copenhagen",
    "Europe/Stockholm",
    "Europe/Helsinki",
    "Atlantic/Reykjavik",
    "Atlantic/Faroe",
    "America/Nuuk",
];

/// The first organisation and its first administrator, as the set-up form gives them.
#[derive(Clone)]
pub struct SetUp {
    /// The organisation's name.
    pub organisation: String,
    /// The administrator's name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: crate::staff::NewPassword,
    /// IANA name.
    pub time_zone: String,
    /// BCP 47 tag.
    pub locale: String,
}

impl SetUp {
    /// Reads the form, collecting every fault.
    pub fn parse(fields: &Fields) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let organisation = fields.needed_line("organisation", "setup-organisation-missing", &mut faults);
        let name = fields.needed_line("name", "setup-name-missing", &mut faults);
        let email = fields.needed_line("email", "fault-email-missing", &mut faults);
        if !email.is_empty() && !crate::staff::is_email(&email) {
            faults.add("email", Message::new("fault-email"));
        }
        let time_zone = fields.text("time_zone").filter(|zone| TIME_ZONES.contains(&zone.as_str()));
        let locale = fields.text("locale").filter(|tag| words::language(tag).is_some_and(|l| l.for_staff));
        let password = crate::staff::NewPassword::parse(fields.raw("password"), fields.raw("again"))
            .map_err(|bad| faults.add("password", crate::staff::pages::bad_password(bad)));
        match (password, time_zone, locale) {
            (Ok(password), Some(time_zone), Some(locale)) if faults.is_empty() => {
                Ok(Self { organisation, name, email, password, time_zone, locale })
            }
            (_, time_zone, locale) => {
                if time_zone.is_none() {
                    faults.add("time_zone", Message::new("fault-choose"));
                }
                if locale.is_none() {
                    faults.add("locale", Message::new("fault-choose"));
                }
                Err(faults)
            }
        }
    }
}

/// A name as a part of an address: `KUN Herøy` becomes `kun-heroy`. Never empty.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'å' | 'ä' | 'á' | 'à' => slug.push('a'),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'æ' => slug.push_str("ae"),
            'é' | 'è' => slug.push('e'),
            'ü' | 'ú' => slug.push('u'),
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
    }
    let slug: String = slug.trim_matches('-').chars().take(60).collect();
    if slug.is_empty() { "o".to_owned() } else { slug }
}

/// The address of the one-time set-up link, if no organisation exists yet. An earlier, unused link stops working.
pub fn setup_link(db: &Db, base_url: &str, now: Timestamp) -> Result<Option<String>, crate::db::StoreError> {
    db.write_now(|tx| {
        let platform = PlatformScope::of_the_machine();
        if store::any(&platform, tx)? {
            return Ok(None);
        }
        let secret = Secret::new();
        staff_store::discard_links(&platform, tx, staff_store::Purpose::Setup)?;
        staff_store::insert_link(
            &platform,
            tx,
            &secret.hash(),
            staff_store::Purpose::Setup,
            now,
            now + SETUP_LINK_LASTS,
        )?;
        Ok(Some(format!("{base_url}/setup/{}", secret.text())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_keeps_what_an_address_can_hold() {
        assert_eq!(slug("KUN Herøy"), "kun-heroy");
        assert_eq!(slug("  Nye muligheder – bedre naboskab "), "nye-muligheder-bedre-naboskab");
        assert_eq!(slug("مرکز"), "o");
    }

    fn contact(email: &str, phone: &str, address: &str) -> Result<Contact, Vec<String>> {
        let fields = Fields::new([("name", "KUN"), ("email", email), ("phone", phone), ("address", address)]);
        Contact::parse(&fields)
            .map_err(|faults| faults.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn participants_must_be_able_to_write_or_to_call() {
        assert!(contact("post@kun.test", "", "").is_ok());
        assert!(contact("", "75 00 00 00", "").is_ok());
        assert_eq!(contact(" ", " ", "Herøy"), Err(vec!["email".to_owned()]));
        assert_eq!(contact("kun", "call us", ""), Err(vec!["email".to_owned(), "phone".to_owned()]));
    }

    #[test]
    fn an_address_keeps_its_lines_and_has_six_at_most() {
        let kept = contact("post@kun.test", "", "  Storgata 1 \r\n\r\n 8850 Herøy\n");
        assert_eq!(kept.unwrap().address.as_deref(), Some("Storgata 1\n8850 Herøy"));
        assert!(contact("post@kun.test", "", &"line\n".repeat(6)).is_ok());
        assert_eq!(contact("post@kun.test", "", &"line\n".repeat(7)), Err(vec!["address".to_owned()]));
    }
}
