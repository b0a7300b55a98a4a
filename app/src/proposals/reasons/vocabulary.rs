//! What people told in an interview, in words that fit inside a sentence.

use crate::interviews::word_of;
use crate::methods::Method;
use crate::words::{LANGUAGES, Words};

/// A gender inside a sentence.
pub(in crate::proposals) fn gender(words: &Words, gender: &str) -> String {
    mid_sentence(&known(words, &format!("gender-{gender}"), gender))
}

pub(super) fn interest(words: &Words, slug: &str) -> String {
    known(words, &format!("interest-{slug}"), slug)
}

pub(super) fn time(words: &Words, slot: &str) -> String {
    known(words, &format!("slot-{slot}"), slot)
}

/// An occupation is a path from the general to the special; its last step has words of its own.
pub(in crate::proposals) fn occupation(words: &Words, path: &str) -> String {
    known(words, &format!("occupation-{}", path.replace('/', "-")), path.rsplit('/').next().unwrap_or(path))
}

pub(super) fn need(words: &Words, slug: &str) -> String {
    known(words, &format!("need-{slug}"), slug)
}

pub(super) fn background(words: &Words, slug: &str) -> String {
    mid_sentence(&known(words, &format!("background-{slug}"), slug))
}

pub(super) fn unwanted(words: &Words, slug: &str) -> String {
    mid_sentence(&known(words, &format!("trait-{slug}"), slug))
}

pub(super) fn education(words: &Words, level: matching::EducationLevel) -> String {
    mid_sentence(&words.t(&format!("education-{}", word_of(&level))))
}

pub(super) fn level(words: &Words, level: matching::Level) -> String {
    mid_sentence(&words.t(&format!("level-{}", word_of(&level))))
}

/// Languages are called what their speakers call them; sign languages have no written name of their own.
pub(in crate::proposals) fn language_name(words: &Words, tag: &str) -> String {
    match crate::interviews::vocabulary::autonym(tag) {
        Some(_) if tag == "sgn" => mid_sentence(&words.t("language-sign")),
        Some(name) => name.to_owned(),
        None => tag.to_owned(),
    }
}

/// A label that stands at the beginning of a line elsewhere, as it stands inside a sentence: "Hiking" becomes "hiking", "A
/// conversation" becomes "a conversation", "IT support" stays.
pub(super) fn mid_sentence(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        (_, _) => label.to_owned(),
    }
}

/// An area of the method's list, or what was written freely.
pub(in crate::proposals) fn area_name(words: &Words, method: &Method, area: &str) -> String {
    method.label(&method.interview.areas, area, words.language())
}

/// The text of a key that may not be there, because somebody wrote an own word where a list was offered.
fn known(words: &Words, key: &str, written: &str) -> String {
    if words.has(key) || Words::new(&LANGUAGES[0]).has(key) {
        words.t(key)
    } else {
        written.replace('-', " ")
    }
}
