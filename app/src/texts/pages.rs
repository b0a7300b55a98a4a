//! The pages where staff writes what messages say.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::preview::{Desk, Sample, samples};
use super::{Audience, LETTERS, Letter, Shape, Surroundings, called, parse, shown, store, usual, values_in};
use crate::access::Action;
use crate::db::Tx;
use crate::history::{self, Event};
use crate::organisations::{Organisation, store as organisations};
use crate::programmes::store as programmes;
use crate::web::page::{NavItem, html, refused};
use crate::web::{App, Done, Door, Fields, Form, Page, PageError, Site, Submission, Who};
use crate::words::{Language, Message};

const PATH: &str = "/messages/texts";

/// The part of the site map about what messages say.
pub fn routes(site: Site) -> Site {
    let door = || Door::Staff(Action::WriteTexts);
    site.get(PATH, door(), index)
        .get("/messages/texts/{letter}", door(), show)
        .post("/messages/texts/{letter}", door(), change)
        .post("/messages/texts/{letter}/ours", door(), ours_again)
}

#[derive(Template)]
#[template(path = "texts/index.html")]
struct Index {
    page: Page,
    groups: Vec<Group>,
}

/// The messages to one kind of readers.
struct Group {
    slug: String,
    title: String,
    letters: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    /// The languages in which it has words of its own.
    own: String,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let org = who.org.clone();
    let from = app.db.read(move |tx| Ok::<_, PageError>(organisations::own(&org, tx)?)).await?;
    let line = |letter: &Letter| {
        let own: Vec<String> =
            from.texts.languages_of(letter).iter().map(|language| language.autonym.to_owned()).collect();
        Line { href: path(letter), title: title(&who, letter), own: who.words.list(&own) }
    };
    let group = |to: &Audience| Group {
        slug: to.to_string(),
        title: who.words.t(&format!("texts-to-{to}")),
        letters: LETTERS.iter().filter(|letter| letter.to == *to).map(line).collect(),
    };
    html(&Index {
        groups: Audience::ALL.iter().map(group).collect(),
        page: Page::staff(&app, &who, who.words.t("texts-title")),
    })
}

fn path(letter: &Letter) -> String {
    format!("{PATH}/{}", letter.slug)
}

fn title(who: &Who, letter: &Letter) -> String {
    who.words.t(&format!("texts-letter-{}", letter.slug))
}

/// Which language's texts are asked for.
#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default, rename = "in")]
    language: String,
}

#[derive(Template)]
#[template(path = "texts/letter.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    language: &'static Language,
    /// The same page for other languages.
    tabs: Vec<NavItem>,
    /// Who gets it, when, and by what.
    lead: String,
    texts: Vec<Written>,
    samples: Vec<Shown>,
    is_own: bool,
    /// What is said around the sentence, if anything is.
    around: Option<&'static str>,
    /// When it was changed, and by whom.
    told: Vec<String>,
}

/// One text of the form.
struct Written {
    part: &'static str,
    label: String,
    help: String,
    is_line: bool,
    /// How high its field is. Unit: lines.
    rows: usize,
    /// What ours says, where the organisation says something else.
    ours: Option<String>,
    values: Vec<(String, String)>,
}

/// One mail or text message of the preview.
struct Shown {
    title: String,
    sample: Sample,
}

/// What a page about one letter in one language needs to know.
struct Desktop {
    letter: &'static Letter,
    language: &'static Language,
    from: Organisation,
    names: Vec<String>,
    told: Vec<history::Entry>,
}

/// What the history keeps the changes of a letter under.
fn subject(letter: &Letter) -> String {
    format!("message-texts-{}", letter.slug)
}

/// The letter and the language that are meant. A letter or a language that is not there is not found.
async fn open(app: &App, who: &Who, slug: &str, tag: &str) -> Result<Desktop, PageError> {
    let letter = Letter::by_slug(slug).ok_or(PageError::NotFound)?;
    let asked = if tag.is_empty() { who.words.tag() } else { tag };
    let language = letter.to.languages().find(|language| language.tag == asked).ok_or(PageError::NotFound)?;
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let from = organisations::own(&org, tx)?;
            let mut names = vec![from.name.clone()];
            names.extend(programmes::programmes(&org, tx)?.into_iter().map(|programme| programme.name));
            for round in programmes::rounds(&org, tx)? {
                let areas = round.method.interview.areas.into_iter();
                names.extend(areas.flat_map(|area| area.label.0.into_values()));
                names.push(round.name);
            }
            let told = history::of(&org, tx, subject(letter))?;
            Ok(Desktop { letter, language, from, names, told })
        })
        .await
}

/// How long the links are that text messages lead to, without what they begin with. Unit: characters.
const LONGEST_PATH: usize = "/invitation/?lang=nb".len() + 64;

impl Desktop {
    fn surroundings(&self, app: &App, who: &Who) -> Surroundings {
        Surroundings {
            language: self.language,
            words: who.words.clone(),
            names: self.names.clone(),
            link: app.config.base_url.chars().count() + LONGEST_PATH,
            texts: self.from.texts.clone(),
        }
    }

    fn here(&self) -> String {
        format!("{}?in={}", path(self.letter), self.language.tag)
    }

    /// What the form says as long as nobody has changed it: what is said now.
    fn fields(&self, who: &Who) -> Fields {
        let said = |key: &str, text| {
            let own = self.from.texts.get(key, self.language.tag).map(str::to_owned);
            own.unwrap_or_else(|| usual(text, key, self.language, &self.from.texts))
        };
        self.letter.all_texts().iter().fold(Fields::default(), |fields, (key, text)| {
            fields.with(text.part, shown(&said(key, text), &who.words))
        })
    }
}

async fn show(
    State(app): State<App>,
    who: Who,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let desk = open(&app, &who, &slug, &asked.language).await?;
    let own = desk.from.texts.in_language(desk.language.tag);
    let form = Form::filled(desk.fields(&who));
    html(&draw(&app, &who, &desk, form, &own))
}

/// The page with a form in it, and what the messages would be with these own words.
fn draw(app: &App, who: &Who, desk: &Desktop, form: Form, own: &BTreeMap<String, String>) -> Show {
    let words = &who.words;
    let Desktop { letter, language, from, .. } = desk;
    let tabs = letter.to.languages().map(|other| NavItem {
        href: format!("{}?in={}", path(letter), other.tag),
        label: other.autonym.to_owned(),
        current: other.tag == language.tag,
    });
    let sender = Desk { from, by: &who.session.name, base_url: &app.config.base_url, today: who.today };
    let shown = |sample: Sample| Shown { title: words.t(&format!("texts-part-{}", sample.part)), sample };
    Show {
        path: path(letter),
        language,
        tabs: tabs.collect(),
        lead: words.t(&format!("texts-letter-{}.help", letter.slug)),
        texts: written(who, desk, &form),
        samples: samples(letter, language, own, sender).into_iter().map(shown).collect(),
        is_own: from.texts.languages_of(letter).iter().any(|own| own.tag == language.tag),
        around: (letter.to == Audience::Guests).then_some("texts-around"),
        told: desk.told.iter().map(|entry| told(who, entry)).collect(),
        page: Page::staff(app, who, title(who, letter)),
        form,
    }
}

fn told(who: &Who, entry: &history::Entry) -> String {
    let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
    let by = entry.by.as_deref().unwrap_or_default();
    format!("{} {}", who.words.say(&entry.event.message()), who.words.ta2("texts-told", "by", by, "day", day))
}

/// How high the field of a text is, so that most of it is seen on a phone too. Unit: lines.
fn rows(text: &str) -> usize {
    let lines: usize = text.lines().map(|line| line.chars().count() / 40 + 1).sum();
    lines.clamp(3, 18)
}

/// The texts of the form, each with what may stand in it.
fn written(who: &Who, desk: &Desktop, form: &Form) -> Vec<Written> {
    let words = &who.words;
    let one = |(key, text): (String, super::Text)| {
        let is_own = desk.from.texts.get(&key, desk.language.tag).is_some();
        let ours = || shown(&usual(&text, &key, desk.language, &desk.from.texts), words);
        let value = |name: &&str| (called(name, words), words.t(&format!("texts-value-{name}.help")));
        Written {
            part: text.part,
            label: words.t(&format!("texts-part-{}", text.part)),
            help: match text.shape {
                Shape::Subject => words.t("texts-subject-help"),
                Shape::TextMessage => words.t("texts-text-help"),
                Shape::Body => String::new(),
            },
            rows: rows(form.value(text.part)),
            is_line: text.shape == Shape::Subject,
            ours: is_own.then(ours),
            values: values_in(&text, desk.language).iter().map(value).collect(),
        }
    };
    desk.letter.all_texts().into_iter().map(one).collect()
}

async fn change(
    State(app): State<App>,
    who: Who,
    Path(slug): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let desk = open(&app, &who, &slug, sent.fields.raw("in")).await?;
    let mut own = desk.from.texts.in_language(desk.language.tag);
    let texts = match parse(desk.letter, &sent.fields, &desk.surroundings(&app, &who)) {
        Ok(texts) => texts,
        Err(faults) => {
            return refused(&draw(&app, &who, &desk, Form::refused(sent.fields, faults), &own));
        }
    };
    if sent.fields.has("do", "preview") {
        for (key, words) in texts {
            match words {
                Some(words) => own.insert(key, words),
                None => own.remove(&key),
            };
        }
        return html(&draw(&app, &who, &desk, Form::filled(sent.fields), &own));
    }
    app.once(&who, &sent, move |who, tx| keep(who, tx, &desk, &texts, "texts-kept")).await
}

/// Keeps the texts and tells of it, unless they are what they were.
fn keep(
    who: &Who,
    tx: &mut Tx,
    desk: &Desktop,
    texts: &BTreeMap<String, Option<String>>,
    said: &'static str,
) -> Result<Done, PageError> {
    let (letter, tag) = (desk.letter, desk.language.tag);
    let before = organisations::own(&who.org, tx)?.texts;
    if texts.iter().any(|(key, words)| before.get(key, tag) != words.as_deref()) {
        store::keep(&who.org, tx, tag, texts, who.id, who.now)?;
        let own = texts.values().any(Option::is_some);
        let event = Event::TextsChanged { language: tag.to_owned(), own };
        history::record(&who.org, tx, subject(letter), Some(who.id), &event, who.now)?;
    }
    Ok(Done::at(desk.here()).saying(Message::new(said)))
}

async fn ours_again(
    State(app): State<App>,
    who: Who,
    Path(slug): Path<String>,
    sent: Submission,
) -> Result<Response, PageError> {
    let desk = open(&app, &who, &slug, sent.fields.raw("in")).await?;
    let ours = desk.letter.all_texts().into_iter().map(|(key, _)| (key, None)).collect();
    app.once(&who, &sent, move |who, tx| keep(who, tx, &desk, &ours, "texts-ours-again")).await
}
