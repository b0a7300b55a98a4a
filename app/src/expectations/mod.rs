//! What the programme can and cannot promise and the rules of the game: each side confirms them in their own language,
//! when signing up, by a link, or with the coordinator, before they can be matched.

pub mod mail;
pub mod pages;
pub mod store;

use jiff::SignedDuration;
use jiff::civil::Date;

use crate::db::text_enum;
use crate::methods::promises::Expectations;
use crate::methods::{Method, Texts};
use crate::words::Language;

/// How long a link opens the page. Unit: hours.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

text_enum! {
    /// How somebody confirmed.
    How {
        /// In the sign-up form.
        SignUp => "sign-up",
        /// By the link in a message.
        Link => "link",
        /// With the coordinator, who noted it.
        Staff => "staff",
    }
}

/// A confirmation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// Which wording.
    pub version: String,
    /// In which language it was read.
    pub locale: String,
    /// How.
    pub how: How,
    /// When.
    pub on: Date,
}

/// The expectations in one language.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// What can be expected.
    pub can: Vec<String>,
    /// What cannot.
    pub cannot: Vec<String>,
    /// The rules of the game.
    pub rules: Vec<String>,
}

/// The expectations in this language; none when the method names none.
pub fn told(method: &Method, language: &Language) -> Option<Told> {
    let Expectations { can, cannot, rules, .. } = method.expectations.as_ref()?;
    let say = |texts: &[Texts]| texts.iter().map(|text| method.text(text, language).to_owned()).collect();
    Some(Told { can: say(can), cannot: say(cannot), rules: say(rules) })
}
