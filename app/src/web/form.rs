//! Forms as they were sent, and what was wrong with them. Nothing a person typed is ever thrown away: a form that is
//! refused is drawn again with everything in it.

use std::collections::BTreeMap;

use crate::words::Message;

/// Longest text one field may hold, in characters. Longer ones are refused with a sentence.
pub const LONGEST_TEXT: usize = 5_000;
/// Longest name, address, title: in characters.
pub const LONGEST_LINE: usize = 200;

/// The fields of a form, each with the values sent for it, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<String, Vec<String>>);

impl Fields {
    /// From name–value pairs. Control characters other than line ends and tabs are left out: nobody can type or see them,
    /// PostgreSQL stores no NUL, and they break spreadsheets and messages.
    pub fn new<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut fields = BTreeMap::<String, Vec<String>>::new();
        for (name, value) in pairs {
            let mut value = value.into();
            value.retain(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'));
            fields.entry(name.into()).or_default().push(value);
        }
        Self(fields)
    }

    /// From `application/x-www-form-urlencoded` bytes.
    pub fn parse(body: &[u8]) -> Self {
        Self::new(form_urlencoded::parse(body))
    }

    /// The first value as typed; absent is empty.
    pub fn raw(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// The first value without space around it; `None` when nothing is left.
    pub fn text(&self, name: &str) -> Option<String> {
        let text = self.raw(name).trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Every value that is not empty.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0
            .get(name)
            .into_iter()
            .flatten()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// Whether this value was among those sent (a ticked box).
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.get(name).is_some_and(|values| values.iter().any(|sent| sent == value))
    }

    /// Sets one value: to draw a form filled with what is stored.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.0.entry(name.to_owned()).or_default().push(value.to_string());
        self
    }

    /// Sets one value if there is one.
    #[must_use]
    pub fn with_some<T: ToString>(self, name: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Names and values, for tests and drafts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// A line: at most [`LONGEST_LINE`] characters, `None` when empty. Line ends, which no browser sends from a field of one
    /// line, become spaces: a name with one could add lines to calendars and messages.
    pub fn line(&self, name: &'static str, faults: &mut Faults) -> Option<String> {
        let line = self.bounded(name, LONGEST_LINE, faults)?;
        let parts = line.split(['\r', '\n']).map(str::trim).filter(|part| !part.is_empty());
        Some(parts.collect::<Vec<_>>().join(" "))
    }

    /// A text: at most [`LONGEST_TEXT`] characters, `None` when empty.
    pub fn long_text(&self, name: &'static str, faults: &mut Faults) -> Option<String> {
        self.bounded(name, LONGEST_TEXT, faults)
    }

    /// A line that must not be empty; `missing` says so.
    pub fn needed_line(&self, name: &'static str, missing: &str, faults: &mut Faults) -> String {
        self.line(name, faults).unwrap_or_else(|| {
            faults.add_unless_present(name, Message::new(missing));
            String::new()
        })
    }

    fn bounded(&self, name: &'static str, longest: usize, faults: &mut Faults) -> Option<String> {
        let text = self.text(name)?;
        let length = text.chars().count();
        if length > longest {
            faults.add(name, Message::new("fault-too-long").with("longest", longest).with("length", length));
            return None;
        }
        Some(text)
    }

    /// A day as `<input type="date">` sends it; `None` when empty.
    pub fn day(&self, name: &'static str, faults: &mut Faults) -> Option<jiff::civil::Date> {
        let text = self.text(name)?;
        let day = text.parse::<jiff::civil::Date>().ok().filter(|day| (1900..=2200).contains(&day.year()));
        if day.is_none() {
            faults.add(name, Message::new("fault-date"));
        }
        day
    }

    /// A day that must be there.
    pub fn needed_day(&self, name: &'static str, faults: &mut Faults) -> Option<jiff::civil::Date> {
        let day = self.day(name, faults);
        if day.is_none() {
            faults.add_unless_present(name, Message::new("fault-date-missing"));
        }
        day
    }

    /// A whole number between `least` and `most`; `None` when empty.
    pub fn number(&self, name: &'static str, least: i32, most: i32, faults: &mut Faults) -> Option<i32> {
        let text = self.text(name)?;
        let number = text.parse::<i32>().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            faults.add(name, Message::new("fault-number").with("least", least).with("most", most));
        }
        number
    }

    /// One of a set of words; `None` when empty or none of them (a choice that the page never offered).
    pub fn choice<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name)?.parse().ok()
    }
}

/// What is wrong, field by field. The empty name stands for the form as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(BTreeMap<&'static str, Message>);

impl Faults {
    /// No fault yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says what is wrong with a field.
    pub fn add(&mut self, field: &'static str, message: Message) {
        self.0.insert(field, message);
    }

    /// The same, unless something was already said about it.
    pub fn add_unless_present(&mut self, field: &'static str, message: Message) {
        self.0.entry(field).or_insert(message);
    }

    /// Whether the form is in order.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` if nothing is wrong, the faults otherwise.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }

    /// What is wrong with one field.
    pub fn of(&self, field: &str) -> Option<&Message> {
        self.0.get(field)
    }

    /// Every field with its fault.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Message)> {
        self.0.iter().map(|(field, message)| (*field, message))
    }
}

/// One of the choices a form offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is chosen already.
    pub chosen: bool,
}

/// A form to draw: what is in it, and what is wrong.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// What stands in the fields.
    pub fields: Fields,
    /// What is wrong.
    pub faults: Faults,
}

impl Form {
    /// An empty form.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A form filled with what is stored.
    pub fn filled(fields: Fields) -> Self {
        Self { fields, faults: Faults::new() }
    }

    /// A form sent back with what is wrong.
    pub fn refused(fields: Fields, faults: Faults) -> Self {
        Self { fields, faults }
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.raw(name)
    }

    /// A choice for `name`, chosen if it stands in the form.
    pub fn offer(&self, name: &str, value: impl ToString, label: impl Into<String>) -> Offer {
        let value = value.to_string();
        Offer { chosen: self.fields.has(name, &value), value, label: label.into() }
    }

    /// Whether a box is ticked or an option chosen.
    pub fn has(&self, name: &str, value: impl AsRef<str>) -> bool {
        self.fields.has(name, value.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_line_ends_and_a_text_keeps_them() {
        let fields = Fields::new([("place", " The hall\r\nBcc: x@people.test\n"), ("note", "One\r\ntwo")]);
        let mut faults = Faults::new();
        assert_eq!(fields.line("place", &mut faults).as_deref(), Some("The hall Bcc: x@people.test"));
        assert_eq!(fields.long_text("note", &mut faults).as_deref(), Some("One\r\ntwo"));
        assert_eq!(
            Fields::new([("place", "N'Diaye  de la Cruz")]).line("place", &mut faults).as_deref(),
            Some("N'Diaye  de la Cruz")
        );
        assert!(faults.is_empty());
    }
}
