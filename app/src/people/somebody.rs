//! Somebody who does not take part yet, as far as it takes to reach them: who left a name, and who was pointed out to us.

use serde::{Deserialize, Serialize};

use super::{Person, phone_key};
use crate::ids::PersonId;
use crate::web::form::{Faults, Fields};
use crate::words::{LANGUAGES, Message};

/// Who it is. Stored as JSON: fields may be added, never renamed; none for notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Somebody {
    /// Their name, as it is written.
    pub name: String,
    /// Their address …
    #[serde(default)]
    pub email: Option<String>,
    /// … or their number: one of the two is enough.
    #[serde(default)]
    pub phone: Option<String>,
    /// The language they are written to in, BCP 47.
    pub locale: String,
    /// Where they live: a slug of the method's areas, or free words.
    #[serde(default)]
    pub area: Option<String>,
}

impl Somebody {
    /// Reads what every form about them asks, collecting every fault: the name in the field `name`, else the fault
    /// `nameless`; `locale` is the language when the form does not say one. Whether there is a way to reach them, the form
    /// says itself.
    pub fn parse(fields: &Fields, (name, nameless): (&str, &str), locale: &str, faults: &mut Faults) -> Self {
        let name = fields.needed_line(name, nameless, faults);
        let (email, phone) = reach(fields, faults);
        let known = |tag: &String| LANGUAGES.iter().any(|language| language.tag == *tag);
        Self {
            name,
            email,
            phone,
            locale: fields.text("locale").filter(known).unwrap_or_else(|| locale.to_owned()),
            area: fields.line("area", faults),
        }
    }

    /// Whether there is a way to reach them.
    pub fn can_be_reached(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }

    /// The person they would be.
    pub fn person(&self) -> Person {
        Person {
            id: PersonId::new(),
            given_name: self.name.clone(),
            family_name: None,
            email: self.email.clone(),
            phone: self.phone.clone(),
            gender: None,
            birth_year: None,
            area: self.area.clone(),
            locale: self.locale.clone(),
            reach: super::Reach::default(),
        }
    }

    /// Number and address as they are read, "900 00 000 · selam@example.org".
    pub fn reach(&self) -> String {
        [self.phone.as_deref(), self.email.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// At most two letters: all that a partner's page says of a name.
    pub fn initials(&self) -> String {
        let first = |name: &str| name.chars().find(|letter| letter.is_alphanumeric());
        let names: Vec<&str> = self.name.split_whitespace().collect();
        let letters = [names.first(), names.get(1..).and_then(<[&str]>::last)];
        letters.into_iter().flatten().filter_map(|name| first(name)).flat_map(char::to_uppercase).collect()
    }
}

/// Address and number of a form, as far as they can be ones.
pub fn reach(fields: &Fields, faults: &mut Faults) -> (Option<String>, Option<String>) {
    let email = fields.line("email", faults);
    if email.as_deref().is_some_and(|email| !crate::staff::is_email(email)) {
        faults.add("email", Message::new("fault-email"));
    }
    let phone = fields.line("phone", faults);
    if phone.as_deref().is_some_and(|phone| phone_key(phone).is_none()) {
        faults.add("phone", Message::new("fault-phone"));
    }
    (email, phone)
}
