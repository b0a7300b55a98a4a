//! The people's part of the site map, and what their pages share.

use super::{CannotAnswer, Gender, Stage, joining, list, person, writing};
use crate::methods::{Method, Side};
use crate::programmes::Round;
use crate::web::{App, Form, Offer, Page, PageError, Site, Who};
use crate::words::{LANGUAGES, Words};

/// The version of the consent text that was signed on paper.
pub(super) const ON_PAPER: &str = "paper";

/// The people's part of the site map.
pub fn routes(site: Site) -> Site {
    joining::pages::routes(writing::routes(person::routes(list::pages::routes(site))))
}

impl From<CannotAnswer> for PageError {
    fn from(cannot: CannotAnswer) -> Self {
        Self::Conflict(cannot.message())
    }
}

/// A page that speaks the method's words for the two sides.
pub(super) fn page_of(app: &App, who: &Who, round: &Round, title: String) -> Page {
    let mut page = Page::staff(app, who, title);
    page.words = round.method.words(&who.words);
    page
}

/// The badge of a stage.
pub(super) fn badge(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "needs",
        Stage::Ready | Stage::Matched | Stage::Active => "good",
        Stage::Interviewed
        | Stage::Trained
        | Stage::Closed
        | Stage::AfterContact
        | Stage::WaitingList
        | Stage::NoMatch
        | Stage::NoShow
        | Stage::Withdrawn => "",
    }
}

/// The choices of a form about a person.
pub(crate) struct Choices {
    pub sides: Vec<Offer>,
    pub genders: Vec<Offer>,
    pub categories: Vec<Offer>,
    /// Empty: the area is written freely.
    pub areas: Vec<Offer>,
    pub languages: Vec<Offer>,
}

pub(crate) fn choices(words: &Words, method: &Method, form: &Form) -> Choices {
    let gender = |gender: &Gender| form.offer("gender", gender, words.t(&format!("gender-{gender}")));
    let side = |side: &Side| form.offer("side", side, words.t(&format!("side-{side}")));
    let of_method = |name: &'static str, choices: &[crate::methods::Choice]| -> Vec<Offer> {
        let offer = |choice: &crate::methods::Choice| {
            form.offer(name, &choice.slug, method.text(&choice.label, words.language()))
        };
        choices.iter().map(offer).collect()
    };
    let mut areas = of_method("area", &method.interview.areas);
    let written = form.value("area");
    if !areas.is_empty() && !written.is_empty() && areas.iter().all(|area| !area.chosen) {
        areas.push(form.offer("area", written, written));
    }
    let not_told = Offer {
        value: String::new(),
        label: words.t("people-not-said"),
        chosen: form.value("gender").is_empty(),
    };
    Choices {
        sides: [Side::Mentee, Side::Mentor].iter().map(side).collect(),
        genders: Gender::ALL.iter().map(gender).chain([not_told]).collect(),
        categories: of_method("category", &method.target.categories),
        areas,
        languages: LANGUAGES
            .iter()
            .map(|language| form.offer("locale", language.tag, language.autonym))
            .collect(),
    }
}
