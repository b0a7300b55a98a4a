//! What messages say in an organisation's own words: which texts there are, what may stand in them, what is said instead of ours.
//!
//! A text is plain, with names of values in curly brackets. It is never read as Fluent.

mod letters;
pub mod pages;
mod preview;
pub mod store;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use letters::LETTERS;

use crate::db::text_enum;
use crate::web::form::{Faults, Fields};
use crate::words::{LANGUAGES, Language, Message, Words};

text_enum! {
    /// Who gets a message.
    Audience {
        /// Mentors, mentees, and people who want to become one.
        People => "people",
        /// Guests of an event.
        Guests => "guests",
        /// Partners and services.
        Partners => "partners",
        /// Who works here.
        Colleagues => "colleagues",
    }
}

impl Audience {
    /// The languages they are written to in.
    pub fn languages(self) -> impl Iterator<Item = &'static Language> {
        let for_all = match self {
            Self::People | Self::Guests => true,
            Self::Partners | Self::Colleagues => false,
        };
        LANGUAGES.iter().filter(move |language| for_all || language.for_staff)
    }
}

/// What a text is: decides what may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A mail's subject, which others may read on a locked screen.
    Subject,
    /// What a mail says.
    Body,
    /// A text message, which others may read on a locked screen.
    TextMessage,
}

/// One text of a message.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// Its key in the locale files.
    pub key: &'static str,
    /// Which one of the message's it is: its name in a form.
    pub part: &'static str,
    /// What it is.
    pub shape: Shape,
    /// The values it may mention.
    pub values: &'static [&'static str],
    /// The values it must mention.
    pub needs: &'static [&'static str],
}

/// A message: everything that one page changes.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// Its name in addresses.
    pub slug: &'static str,
    /// Who gets it.
    pub to: Audience,
    /// What it consists of, the text message left out.
    pub texts: &'static [Text],
    /// Whether it can go by text message.
    pub by_text: bool,
    /// Whether Parvis puts the ways to the organisation below it.
    pub is_signed: bool,
}

/// The key under which a letter's own text message is kept.
fn text_message_key(slug: &str) -> String {
    if slug == letters::TEXT_MESSAGES { OURS_BY_TEXT.to_owned() } else { format!("text-message-{slug}") }
}

/// What a text message says unless a letter has its own.
const OURS_BY_TEXT: &str = "text-message";

impl Letter {
    /// The letter with this name.
    pub fn by_slug(slug: &str) -> Option<&'static Self> {
        LETTERS.iter().find(|letter| letter.slug == slug)
    }

    /// All its texts, each with the key under which its own words are kept.
    pub fn all_texts(&self) -> Vec<(String, Text)> {
        let mut all: Vec<_> = self.texts.iter().map(|text| (text.key.to_owned(), *text)).collect();
        if self.by_text {
            let values: &[&str] = &["link"];
            let (part, shape) = ("text", Shape::TextMessage);
            let text = Text { key: OURS_BY_TEXT, part, shape, values, needs: values };
            all.push((text_message_key(self.slug), text));
        }
        all
    }
}

/// What an organisation's messages say in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnTexts(Arc<BTreeMap<(String, String), String>>);

impl OwnTexts {
    /// Of these languages, keys and texts.
    pub fn of(rows: impl IntoIterator<Item = (String, String, String)>) -> Self {
        let keyed = rows.into_iter().map(|(locale, key, words)| ((locale, key), words));
        Self(Arc::new(keyed.collect()))
    }

    /// One of them.
    pub fn get(&self, key: &str, tag: &str) -> Option<&str> {
        self.0.get(&(tag.to_owned(), key.to_owned())).map(String::as_str)
    }

    /// All in one language, by key.
    pub fn in_language(&self, tag: &str) -> BTreeMap<String, String> {
        let same = self.0.iter().filter(|((locale, _), _)| locale == tag);
        same.map(|((_, key), words)| (key.clone(), words.clone())).collect()
    }

    /// What a text message about this letter says: its own words, else those for every text message; none: ours.
    pub fn text_message(&self, slug: &str, tag: &str) -> Option<String> {
        let own = self.get(&text_message_key(slug), tag).or_else(|| self.get(OURS_BY_TEXT, tag));
        own.map(str::to_owned)
    }

    /// The languages in which a letter says something of its own.
    pub fn languages_of(&self, letter: &Letter) -> Vec<&'static Language> {
        let texts = letter.all_texts();
        let own = |language: &&Language| texts.iter().any(|(key, _)| self.get(key, language.tag).is_some());
        letter.to.languages().filter(own).collect()
    }
}

/// A text with its values in it. What no value is known for stays as it is.
pub fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after.split_once('}').and_then(|(name, left)| Some((value(name.trim())?, left)));
        match known {
            Some((value, left)) => {
                filled.push_str(&value);
                rest = left;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// Our wording of a text in a language, with the names of its values in curly brackets.
pub fn ours(text: &Text, language: &'static Language) -> String {
    let message = text
        .values
        .iter()
        .fold(Message::new(text.key), |message, name| message.with(name, format!("{{{name}}}")));
    Words::new(language).plain().say(&message)
}

/// What is said as long as a letter has no words of its own: ours; by text message the organisation's for every one.
fn usual(text: &Text, key: &str, language: &'static Language, own: &OwnTexts) -> String {
    let for_all = || own.get(OURS_BY_TEXT, language.tag).map(str::to_owned);
    let own = if text.shape == Shape::TextMessage && key != OURS_BY_TEXT { for_all() } else { None };
    own.unwrap_or_else(|| ours(text, language))
}

/// The values a text may mention in a language. Only English has an article to say with a word.
fn values_in(text: &Text, language: &Language) -> Vec<&'static str> {
    let is_said = |name: &&&str| language.tag == "en" || !["aMentor", "aMentee"].contains(*name);
    text.values.iter().filter(is_said).copied().collect()
}

/// What a value is called in the language of whoever writes.
fn called(name: &str, words: &Words) -> String {
    words.t(&format!("texts-value-{name}"))
}

/// A text as whoever writes reads it: with the names of values in their own language.
pub fn shown(text: &str, words: &Words) -> String {
    let known = |name: &str| ALL_VALUES.contains(&name).then(|| format!("{{{}}}", called(name, words)));
    fill(text, known)
}

/// Every value that a text can mention.
pub const ALL_VALUES: &[&str] = &[
    "name",
    "other",
    "organisation",
    "link",
    "contact",
    "mentor",
    "mentee",
    "aMentor",
    "aMentee",
    "text",
    "sender",
    "partner",
    "day",
    "until",
    "from",
    "of",
    "by",
    "n",
    "hours",
];

/// The value that is meant: by its name in the writer's language, else in any language of staff, else as it is kept.
fn meant(typed: &str, values: &[&'static str], words: &Words) -> Option<&'static str> {
    let typed = typed.trim().to_lowercase();
    let staff = LANGUAGES.iter().filter(|language| language.for_staff && language.tag != words.tag());
    let mut vocabularies = std::iter::once(words.clone()).chain(staff.map(Words::new));
    vocabularies
        .find_map(|words| values.iter().find(|name| called(name, &words).to_lowercase() == typed))
        .or_else(|| values.iter().find(|name| name.to_lowercase() == typed))
        .copied()
}

/// What a text must be checked against.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The language of the text.
    pub language: &'static Language,
    /// The language of whoever writes.
    pub words: Words,
    /// The names of the organisation, its programmes, its rounds and the areas their people live in.
    pub names: Vec<String>,
    /// How long links are that text messages lead to. Unit: characters.
    pub link: usize,
    /// What the organisation says in its own words already.
    pub texts: OwnTexts,
}

/// Longest subject. Unit: characters.
const LONGEST_SUBJECT: usize = 100;
/// What fits into one text message of the letters every phone knows. Unit: characters.
const ONE_TEXT_MESSAGE: usize = 160;
/// What fits into two text messages of other letters. Unit: characters.
const TWO_OTHER_TEXT_MESSAGES: usize = 134;
/// What may be written however long the links are. Unit: characters.
const LEAST_ROOM: usize = 40;

/// Reads the form of a letter: for each of its texts the own words to keep under a key, none where it says what ours says.
pub fn parse(
    letter: &Letter,
    fields: &Fields,
    around: &Surroundings,
) -> Result<BTreeMap<String, Option<String>>, Faults> {
    let mut faults = Faults::new();
    let mut read = BTreeMap::new();
    for (key, text) in letter.all_texts() {
        let typed = match text.shape {
            Shape::Body => fields.long_text(text.part, &mut faults),
            Shape::Subject | Shape::TextMessage => fields.line(text.part, &mut faults),
        };
        let own = typed.map(|typed| typed.replace("\r\n", "\n"));
        match own.map(|typed| own_words(&key, &text, &typed, around)).transpose() {
            Ok(own) => {
                read.insert(key, own.flatten());
            }
            Err(fault) => faults.add_unless_present(text.part, fault),
        }
    }
    faults.or(read)
}

/// The text as it is kept; none when it says what ours says.
fn own_words(key: &str, text: &Text, typed: &str, around: &Surroundings) -> Result<Option<String>, Message> {
    let kept = with_values(text, typed, around)?;
    if kept == usual(text, key, around.language, &around.texts) {
        return Ok(None);
    }
    if let Some(missing) = text.needs.iter().find(|name| !kept.contains(&format!("{{{name}}}"))) {
        return Err(Message::new("texts-fault-missing").with("value", called(missing, &around.words)));
    }
    match text.shape {
        Shape::Body => {}
        Shape::Subject => {
            names_nobody(&kept, around)?;
            fits(kept.chars().count(), LONGEST_SUBJECT)?;
        }
        Shape::TextMessage => {
            names_nobody(&kept, around)?;
            let (length, most) = text_message_length(&kept.replace("{link}", ""));
            fits(length, most.saturating_sub(around.link).max(LEAST_ROOM))?;
        }
    }
    Ok(Some(kept))
}

/// The text with the names of values as they are kept. Every bracket must belong to one.
fn with_values(text: &Text, typed: &str, around: &Surroundings) -> Result<String, Message> {
    let values = values_in(text, around.language);
    let mut kept = String::new();
    let mut pieces = typed.split('{');
    let alone = |piece: &str| !piece.contains('}');
    let bracket = || Message::new("texts-fault-bracket");
    kept.push_str(pieces.next().filter(|piece| alone(piece)).ok_or_else(bracket)?);
    for piece in pieces {
        let (name, rest) = piece.split_once('}').filter(|(_, rest)| alone(rest)).ok_or_else(bracket)?;
        match meant(name, &values, &around.words) {
            Some(name) => kept.push_str(&format!("{{{name}}}")),
            None => return Err(unknown(text, name.trim(), around)),
        }
        kept.push_str(rest);
    }
    Ok(kept)
}

/// Why a value cannot stand here: nobody knows it, or others may read the text.
fn unknown(text: &Text, name: &str, around: &Surroundings) -> Message {
    let is_known = meant(name, ALL_VALUES, &around.words).is_some();
    let key = match text.shape {
        Shape::Subject | Shape::TextMessage if is_known => "texts-fault-seen",
        Shape::Body if is_known => "texts-fault-not-here",
        Shape::Subject | Shape::TextMessage | Shape::Body => "texts-fault-unknown",
    };
    Message::new(key).with("value", name)
}

/// Refuses the name of the organisation, a programme, a round or an area. Short names can be words ("kun", "vi"): they count only as
/// they are written, and alone.
fn names_nobody(text: &str, around: &Surroundings) -> Result<(), Message> {
    let named = around.names.iter().find(|name| stands_in(name.trim(), text));
    named.map_or(Ok(()), |name| Err(Message::new("texts-fault-name").with("name", name.as_str())))
}

/// Names shorter than this are words too. Unit: letters.
const SHORT_NAME: usize = 4;

fn stands_in(name: &str, text: &str) -> bool {
    if !name.contains(char::is_alphabetic) {
        return false;
    }
    let is_short = name.chars().count() < SHORT_NAME;
    let as_it_counts = |text: &str| if is_short { text.to_owned() } else { text.to_lowercase() };
    let (name, text) = (as_it_counts(name), as_it_counts(text));
    text.match_indices(&name).any(|(at, found)| {
        let begins = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let mut after = text[at + found.len()..].chars();
        begins && (!is_short || after.next().is_none_or(|after| !after.is_alphanumeric()))
    })
}

fn fits(length: usize, most: usize) -> Result<(), Message> {
    if length <= most {
        return Ok(());
    }
    Err(Message::new("texts-fault-long").with("length", length).with("most", most))
}

/// How much of a text message a text takes, and how much there may be: phones know some letters by heart (GSM 03.38), and write
/// all others with more.
pub fn text_message_length(text: &str) -> (usize, usize) {
    const KNOWN: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ÄÖÑÜ§¿äöñüà";
    const WITH_ESCAPE: &str = "^{}\\[~]|€";
    let is_known = |letter: char| letter.is_ascii_alphabetic() || KNOWN.contains(letter);
    if text.chars().all(|letter| is_known(letter) || WITH_ESCAPE.contains(letter)) {
        let length = text.chars().map(|letter| if is_known(letter) { 1 } else { 2 }).sum();
        return (length, ONE_TEXT_MESSAGE);
    }
    (text.encode_utf16().count(), TWO_OTHER_TEXT_MESSAGES)
}

#[cfg(test)]
mod tests;
