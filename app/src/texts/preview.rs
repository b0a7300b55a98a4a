//! How a message would look, with invented people in it. It is put together as the message itself is.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Letter, OURS_BY_TEXT, Shape, Text, fill, text_message_key};
use crate::events::mail as events;
use crate::organisations::Organisation;
use crate::words::{Language, Message, Value, Words};

/// One mail or text message, as it would be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Which of the letter's texts it shows.
    pub part: &'static str,
    /// A mail's subject.
    pub subject: Option<String>,
    /// What it says.
    pub text: String,
}

/// Who is said to write, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'d> {
    /// The organisation.
    pub from: &'d Organisation,
    /// The name of whoever looks.
    pub by: &'d str,
    /// What links begin with.
    pub base_url: &'d str,
    /// This day.
    pub today: Date,
}

/// Every mail and text message of a letter in a language, with these own words.
pub fn samples(
    letter: &Letter,
    language: &'static Language,
    own: &BTreeMap<String, String>,
    desk: Desk,
) -> Vec<Sample> {
    let words = Words::new(language).plain().with_own(own.clone());
    let subject = letter.texts.iter().find(|text| text.shape == Shape::Subject);
    let subject = subject.map(|text| words.t(text.key));
    // The sentence for when a coordinator writes none stands in the mail that it is for.
    let bodies = letter.texts.iter().filter(|text| text.shape == Shape::Body && text.part != "standard");
    let mut samples: Vec<Sample> = bodies
        .map(|text| Sample {
            part: text.part,
            subject: subject.clone(),
            text: mail(letter, text, &words, desk),
        })
        .collect();
    if letter.by_text {
        samples.push(Sample { part: "text", subject: None, text: text_message(letter, &words, own, desk) });
    }
    samples
}

fn text_message(letter: &Letter, words: &Words, own: &BTreeMap<String, String>, desk: Desk) -> String {
    let own = own.get(&text_message_key(letter.slug)).or_else(|| own.get(OURS_BY_TEXT));
    let link = link(desk);
    match own {
        Some(own) => fill(own, |_| Some(link.clone())),
        None => words.ta(OURS_BY_TEXT, "link", link),
    }
}

fn link(desk: Desk) -> String {
    format!("{}/1a2b3c", desk.base_url)
}

/// What a mail says.
fn mail(letter: &Letter, text: &Text, words: &Words, desk: Desk) -> String {
    let values = text.values.iter().filter_map(|name| Some((*name, value(name, words, desk)?)));
    let message = values.fold(Message::new(text.key), |message, (name, value)| message.with(name, value));
    let said = words.say(&message);
    match letter.slug.strip_prefix("event-").and_then(|letter| letter.parse::<events::Letter>().ok()) {
        Some(event) => {
            let (before, after) = events::around(words, desk.from, READER, event, &link(desk));
            [before, said, after].join("\n\n")
        }
        None if letter.is_signed => desk.from.signed(said),
        None => said,
    }
}

/// Who reads the sample.
const READER: &str = "Amina";
/// Whom it is about.
const OTHER: &str = "Liv";

/// An invented value; none for the words for mentor and mentee, which all words know.
fn value(name: &str, words: &Words, desk: Desk) -> Option<Value> {
    let in_days = |days: i32| Value::Day(desk.today.saturating_add(days.days()));
    let from = desk.from;
    Some(match name {
        "name" => READER.into(),
        "other" | "of" => OTHER.into(),
        "organisation" => from.name.as_str().into(),
        "link" => link(desk).into(),
        "contact" => from.email.as_ref().or(from.phone.as_ref()).unwrap_or(&from.name).into(),
        "text" => words.t("mail-answer-standard").into(),
        "sender" | "by" => desk.by.into(),
        "partner" => words.t("texts-sample-partner").into(),
        "day" | "until" => in_days(14),
        "from" => in_days(1),
        "n" => 3.into(),
        "hours" => crate::staff::PASSWORD_LINK_LASTS.as_hours().into(),
        _ => return None,
    })
}
