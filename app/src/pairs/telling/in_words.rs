//! What was told, in words for the pair's page.

use super::{NotMet, Reason};
use crate::ids::NotMetId;
use crate::methods::Side;
use crate::pairs::store::Whole;
use crate::words::{Message, Words};

/// A word of one of the two that somebody has to help with.
pub struct Waiting {
    /// Its id, which the button below it sends: what was told since is not dealt with by it.
    pub id: NotMetId,
    /// What was told.
    pub text: String,
}

/// What the two told that somebody has to help with, newest first.
pub fn waiting(whole: &Whole, words: &Words) -> Vec<Waiting> {
    let last_met = whole.held().last();
    let told = whole.not_met.iter().filter(|told| told.waits(last_met));
    told.map(|told| Waiting { id: told.id, text: waits(whole, told, words) }).collect()
}

fn waits(whole: &Whole, told: &NotMet, words: &Words) -> String {
    let other = whole.pair.on_side(told.side.other()).person.given_name.as_str();
    let reason = words.ta(&format!("our-pair-reason-{}", told.reason), "other", other);
    let is_misfit = told.reason == Reason::DoesNotFit;
    let text = Message::new(if is_misfit { "concerns-misfit-waits" } else { "pairs-not-met-waits" })
        .with("name", whole.pair.on_side(told.side).person.given_name.as_str())
        .with("day", told.on)
        .with("reason", reason);
    let text = words.say(&text);
    match &told.note {
        Some(note) => format!("{text} “{note}”"),
        None => text,
    }
}

/// Who was last sent a link, and when; or that they cannot be, and how they are asked then.
pub fn links(whole: &Whole, words: &Words) -> Vec<String> {
    let of = |(side, on): (Side, Option<jiff::civil::Date>)| {
        let person = &whole.pair.on_side(side).person;
        let key = match (on, &person.email) {
            (Some(_), _) => "pairs-links-last",
            (None, Some(_)) => "pairs-links-never",
            (None, None) => "pairs-links-without-address",
        };
        let message = Message::new(key).with("name", person.given_name.as_str());
        words.say(&match on {
            Some(on) => message.with("day", on),
            None => message,
        })
    };
    let [mentor, mentee] = whole.asked_on;
    vec![of((Side::Mentor, mentor)), of((Side::Mentee, mentee))]
}
