//! What a pair can do together: a small library of ideas in every language, the organisation's own beside them, what the
//! pair has chosen, and what others found good. The words of the library's ideas stand in `locales/*/ideas.ftl`, those of an
//! organisation's own in the database, in the languages it wrote them in.

pub mod pages;
pub mod store;
pub mod writing;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::{ChosenIdeaId, OwnIdeaId};
use crate::methods::Side;
use crate::web::form::{Faults, Fields};
use crate::words::{LANGUAGES, Language, Message, Words};

text_enum! {
    /// What kind of idea it is.
    Kind {
        /// Something to do together.
        Activity => "activity",
        /// Something practical to talk about, and to explain to each other.
        Topic => "topic",
    }
}

text_enum! {
    /// What an idea is good for.
    Good {
        /// Speaking the language.
        Language => "language",
        /// Finding work.
        Work => "work",
        /// Offices, letters, shops.
        Everyday => "everyday",
        /// Getting to know people.
        Friends => "friends",
        /// The culture of both.
        Culture => "culture",
        /// Being outside.
        Outdoors => "outdoors",
    }
}

text_enum! {
    /// What it costs.
    Cost {
        /// Nothing.
        Free => "free",
        /// A ticket, some food.
        Little => "little",
    }
}

text_enum! {
    /// When in the year it can be done.
    Season {
        /// At any time.
        Any => "any",
        /// December to March, in the north.
        Winter => "winter",
        /// June to August.
        Summer => "summer",
        /// August to October.
        Autumn => "autumn",
    }
}

impl Season {
    /// Whether it is that time of the year.
    pub fn is_on(self, day: Date) -> bool {
        match self {
            Self::Any => true,
            Self::Winter => matches!(day.month(), 12 | 1..=3),
            Self::Summer => matches!(day.month(), 6..=8),
            Self::Autumn => matches!(day.month(), 8..=10),
        }
    }
}

text_enum! {
    /// Who sees an organisation's own idea.
    Audience {
        /// Only the organisation's staff, who bring it up themselves.
        Staff => "staff",
        /// Pairs, and whoever opens the organisation's public page of ideas.
        Everybody => "everybody",
    }
}

/// What everybody who looks for an idea asks about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What kind it is.
    pub kind: Kind,
    /// What it is good for.
    pub good: Good,
    /// What it costs.
    pub cost: Cost,
    /// When.
    pub season: Season,
    /// Where, in the organisation's words; none: everywhere.
    pub area: Option<String>,
}

/// An idea in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it is called.
    pub title: String,
    /// How to go about it.
    pub how: String,
}

/// An idea that an organisation has written itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnIdea {
    /// Its id.
    pub id: OwnIdeaId,
    /// What it is good for, where, when.
    pub facts: Facts,
    /// Who sees it.
    pub audience: Audience,
    /// Its words by language tag; at least one.
    pub texts: BTreeMap<String, Text>,
    /// Since when it is not offered any more. Pairs that had chosen it keep it.
    pub ended_on: Option<Date>,
}

impl OwnIdea {
    /// Its page for staff.
    pub fn path(&self) -> String {
        format!("/ideas/{}", self.id)
    }

    /// Its words for a reader of this language, and the language they are in: the reader's own, else English, else the first
    /// there is.
    pub fn text(&self, tag: &str) -> Option<(&'static Language, &Text)> {
        let wanted = LANGUAGES.iter().filter(|language| language.tag == tag);
        let mut languages = wanted.chain(LANGUAGES);
        languages.find_map(|language| self.texts.get(language.tag).map(|text| (language, text)))
    }

    /// Reads its form, collecting every fault. A language is written whole or not at all.
    pub fn parse(fields: &Fields, id: OwnIdeaId) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let mut texts = BTreeMap::new();
        for language in LANGUAGES {
            let (title_field, how_field) = (title_field(language), how_field(language));
            let title = fields.line(&title_field, &mut faults);
            let how = fields.long_text(&how_field, &mut faults);
            match (title, how) {
                (Some(title), Some(how)) => drop(texts.insert(language.tag.to_owned(), Text { title, how })),
                (None, None) => {}
                (None, Some(_)) => {
                    faults.add_unless_present(title_field, Message::new("own-ideas-title-missing"));
                }
                (Some(_), None) => {
                    faults.add_unless_present(how_field, Message::new("own-ideas-how-missing"))
                }
            }
        }
        if texts.is_empty() && faults.is_empty() {
            faults.add(title_field(&LANGUAGES[0]), Message::new("own-ideas-nothing-written"));
        }
        let facts = Facts {
            kind: chosen(fields, "kind", Kind::Activity, &mut faults),
            good: chosen(fields, "good", Good::Language, &mut faults),
            cost: chosen(fields, "cost", Cost::Free, &mut faults),
            season: chosen(fields, "season", Season::Any, &mut faults),
            area: fields.line("area", &mut faults),
        };
        let audience = chosen(fields, "audience", Audience::Staff, &mut faults);
        faults.or(Self { id, facts, audience, texts, ended_on: None })
    }
}

/// The form's field for what an idea is called in a language.
pub fn title_field(language: &Language) -> String {
    format!("title-{}", language.tag)
}

/// The form's field for how to go about it in a language.
pub fn how_field(language: &Language) -> String {
    format!("how-{}", language.tag)
}

/// What was chosen of the choices; the other value stands in only as long as the fault does.
fn chosen<T: std::str::FromStr>(fields: &Fields, name: &str, otherwise: T, faults: &mut Faults) -> T {
    fields.choice(name).unwrap_or_else(|| {
        faults.add_unless_present(name, Message::new("fault-choose"));
        otherwise
    })
}

/// An idea, whoever wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idea {
    /// Of the library: its name in `ideas.ftl` (`idea-…`), and what it is good for.
    Library(&'static str, Facts),
    /// The organisation's own.
    Own(OwnIdea),
}

impl Idea {
    /// How it is known in the database and in forms.
    pub fn key(&self) -> String {
        match self {
            Self::Library(slug, _) => (*slug).to_owned(),
            Self::Own(own) => own.id.to_string(),
        }
    }

    /// What it is good for, where, when.
    pub fn facts(&self) -> &Facts {
        match self {
            Self::Library(_, facts) => facts,
            Self::Own(own) => &own.facts,
        }
    }

    /// Its words for a reader, and the language they are in.
    pub fn text(&self, words: &Words) -> (&'static Language, Text) {
        let ours = |slug: &str| Text {
            title: words.t(&format!("idea-{slug}")),
            how: words.t(&format!("idea-{slug}.how")),
        };
        match self {
            Self::Library(slug, _) => (words.language(), ours(slug)),
            Self::Own(own) => match own.text(words.tag()) {
                Some((language, text)) => (language, text.clone()),
                None => (words.language(), Text { title: String::new(), how: String::new() }),
            },
        }
    }

    /// Whether somebody outside the staff can see it.
    pub fn is_for_everybody(&self) -> bool {
        match self {
            Self::Library(..) => true,
            Self::Own(own) => own.audience == Audience::Everybody,
        }
    }

    /// Whether it is still offered.
    pub fn is_offered(&self) -> bool {
        match self {
            Self::Library(..) => true,
            Self::Own(own) => own.ended_on.is_none(),
        }
    }
}

/// The ideas that come with Parvis, in the order in which they are shown as long as nobody has tried any.
const LIBRARY: &[(&str, Kind, Good, Cost, Season)] = &[
    ("walk-and-talk", Kind::Activity, Good::Language, Cost::Free, Season::Any),
    ("library-card", Kind::Activity, Good::Language, Cost::Free, Season::Any),
    ("shop-with-words", Kind::Activity, Good::Language, Cost::Little, Season::Any),
    ("ten-pictures", Kind::Activity, Good::Language, Cost::Free, Season::Any),
    ("job-advert", Kind::Activity, Good::Work, Cost::Free, Season::Any),
    ("what-i-can", Kind::Activity, Good::Work, Cost::Free, Season::Any),
    ("practise-interview", Kind::Activity, Good::Work, Cost::Free, Season::Any),
    ("visit-a-workplace", Kind::Activity, Good::Work, Cost::Free, Season::Any),
    ("rights-at-work", Kind::Topic, Good::Work, Cost::Free, Season::Any),
    ("a-letter", Kind::Activity, Good::Everyday, Cost::Free, Season::Any),
    ("digital-post", Kind::Activity, Good::Everyday, Cost::Free, Season::Any),
    ("a-home", Kind::Topic, Good::Everyday, Cost::Free, Season::Any),
    ("the-doctor", Kind::Topic, Good::Everyday, Cost::Free, Season::Any),
    ("school", Kind::Topic, Good::Everyday, Cost::Free, Season::Any),
    ("money", Kind::Topic, Good::Everyday, Cost::Free, Season::Any),
    ("try-a-club", Kind::Activity, Good::Friends, Cost::Free, Season::Any),
    ("unwritten-rules", Kind::Topic, Good::Culture, Cost::Free, Season::Any),
    ("cook-together", Kind::Activity, Good::Culture, Cost::Little, Season::Any),
    ("old-place", Kind::Activity, Good::Culture, Cost::Little, Season::Any),
    ("winter-day", Kind::Activity, Good::Outdoors, Cost::Free, Season::Winter),
    ("berries", Kind::Activity, Good::Outdoors, Cost::Free, Season::Autumn),
    ("by-the-water", Kind::Activity, Good::Outdoors, Cost::Free, Season::Summer),
];

/// Every idea there is for an organisation: its own first, because they name places, then the library's.
#[derive(Clone, Debug)]
pub struct Book(Vec<Idea>);

impl Book {
    /// With these of the organisation's own.
    pub fn with(own: Vec<OwnIdea>) -> Self {
        let library = LIBRARY.iter().map(|&(slug, kind, good, cost, season)| {
            Idea::Library(slug, Facts { kind, good, cost, season, area: None })
        });
        Self(own.into_iter().map(Idea::Own).chain(library).collect())
    }

    /// The idea known by this key, offered or not.
    pub fn find(&self, key: &str) -> Option<&Idea> {
        self.0.iter().find(|idea| idea.key() == key)
    }

    /// What a pair can choose under this key.
    pub fn find_for_pairs(&self, key: &str) -> Option<&Idea> {
        self.find(key).filter(|idea| idea.is_for_everybody() && idea.is_offered())
    }

    /// What is offered to pairs and to everybody.
    #[must_use]
    pub fn for_everybody(self) -> Self {
        Self(self.0.into_iter().filter(|idea| idea.is_for_everybody() && idea.is_offered()).collect())
    }

    /// The areas that its offered ideas name, each once, by name.
    pub fn areas(&self) -> Vec<String> {
        let offered = self.0.iter().filter(|idea| idea.is_offered());
        let areas: std::collections::BTreeSet<&String> =
            offered.filter_map(|idea| idea.facts().area.as_ref()).collect();
        areas.into_iter().cloned().collect()
    }

    /// Those that fit and are offered, what most pairs found good first.
    pub fn fitting(&self, wanted: &Wanted, found_good: &BTreeMap<String, u32>, today: Date) -> Vec<&Idea> {
        let fits = |idea: &&Idea| idea.is_offered() && wanted.fits(idea.facts(), today);
        let mut found: Vec<&Idea> = self.0.iter().filter(fits).collect();
        found.sort_by_key(|idea| std::cmp::Reverse(found_good.get(&idea.key()).copied().unwrap_or(0)));
        found
    }

    /// The organisation's own that are not offered any more.
    pub fn ended(&self) -> Vec<&OwnIdea> {
        let own = self.0.iter().filter_map(|idea| match idea {
            Idea::Own(own) => Some(own),
            Idea::Library(..) => None,
        });
        own.filter(|own| own.ended_on.is_some()).collect()
    }
}

/// What somebody looks for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Good for this.
    pub good: Option<Good>,
    /// At this cost.
    pub cost: Option<Cost>,
    /// At this time of the year; none: today.
    pub season: Option<Season>,
    /// In this area, or everywhere.
    pub area: Option<String>,
}

impl Wanted {
    fn fits(&self, idea: &Facts, today: Date) -> bool {
        let in_season = match self.season {
            Some(season) => idea.season == season || idea.season == Season::Any,
            None => idea.season.is_on(today),
        };
        in_season
            && self.kind.is_none_or(|kind| kind == idea.kind)
            && self.good.is_none_or(|good| good == idea.good)
            && self.cost.is_none_or(|cost| cost == idea.cost)
            && (self.area.is_none() || idea.area.is_none() || self.area == idea.area)
    }
}

/// An idea that a pair has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its id.
    pub id: ChosenIdeaId,
    /// Which idea.
    pub idea: Idea,
    /// When it was chosen.
    pub on: Date,
    /// By whom of the two.
    pub by: Side,
    /// When they told that they had done it.
    pub done_on: Option<Date>,
    /// Whether it was good.
    pub was_good: Option<bool>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn own(title: &str, area: Option<&str>, audience: Audience) -> OwnIdea {
        let area = area.map(str::to_owned);
        let facts =
            Facts { kind: Kind::Activity, good: Good::Friends, cost: Cost::Free, season: Season::Any, area };
        let text = Text { title: title.to_owned(), how: "Go there.".to_owned() };
        let texts = BTreeMap::from([("nb".to_owned(), text)]);
        OwnIdea { id: OwnIdeaId::named("test", title), facts, audience, texts, ended_on: None }
    }

    fn keys(book: &Book, wanted: &Wanted, found_good: &[(&str, u32)], today: Date) -> Vec<String> {
        let found_good = found_good.iter().map(|(key, n)| ((*key).to_owned(), *n)).collect();
        book.fitting(wanted, &found_good, today).into_iter().map(Idea::key).collect()
    }

    #[test]
    fn what_others_found_good_floats_up_and_the_rest_keeps_its_order() {
        let wanted = Wanted { good: Some(Good::Work), kind: Some(Kind::Activity), ..Wanted::default() };
        let (book, today) = (Book::with(Vec::new()), date(2026, 5, 2));
        let usual = ["job-advert", "what-i-can", "practise-interview", "visit-a-workplace"];
        assert_eq!(keys(&book, &wanted, &[], today), usual);
        let floated = ["visit-a-workplace", "practise-interview", "job-advert", "what-i-can"];
        let found_good = [("visit-a-workplace", 3), ("practise-interview", 1)];
        assert_eq!(keys(&book, &wanted, &found_good, today), floated);
    }

    #[test]
    fn nobody_is_sent_to_pick_berries_in_the_snow_unless_they_ask_for_autumn() {
        let outdoors = Wanted { good: Some(Good::Outdoors), ..Wanted::default() };
        let book = Book::with(Vec::new());
        assert_eq!(keys(&book, &outdoors, &[], date(2026, 1, 10)), ["winter-day"]);
        assert_eq!(keys(&book, &outdoors, &[], date(2026, 8, 10)), ["berries", "by-the-water"]);
        let autumn = Wanted { season: Some(Season::Autumn), ..outdoors };
        assert_eq!(keys(&book, &autumn, &[], date(2026, 1, 10)), ["berries"]);
    }

    #[test]
    fn a_place_is_offered_in_its_own_area_and_what_needs_none_everywhere() {
        let (harbour, hall) =
            (own("Harbour", Some("Fosnavåg"), Audience::Everybody), own("Hall", None, Audience::Everybody));
        let book = Book::with(vec![harbour.clone(), hall.clone()]);
        let friends = |area: Option<&str>| Wanted {
            good: Some(Good::Friends),
            area: area.map(str::to_owned),
            ..Wanted::default()
        };
        let (harbour, hall, club) = (harbour.id.to_string(), hall.id.to_string(), "try-a-club".to_owned());
        let today = date(2026, 5, 2);
        assert_eq!(keys(&book, &friends(None), &[], today), [harbour.clone(), hall.clone(), club.clone()]);
        assert_eq!(
            keys(&book, &friends(Some("Fosnavåg")), &[], today),
            [harbour, hall.clone(), club.clone()]
        );
        assert_eq!(keys(&book, &friends(Some("Ulsteinvik")), &[], today), [hall, club]);
        assert_eq!(book.areas(), ["Fosnavåg"]);
    }

    #[test]
    fn pairs_see_neither_what_is_for_staff_nor_what_is_not_offered_any_more() {
        let mut ended = own("Closed", None, Audience::Everybody);
        ended.ended_on = Some(date(2026, 4, 1));
        let secret = own("For staff", None, Audience::Staff);
        let book = Book::with(vec![ended.clone(), secret.clone()]);
        assert!(book.find_for_pairs(&ended.id.to_string()).is_none());
        assert!(book.find_for_pairs(&secret.id.to_string()).is_none());
        assert!(
            book.find(&ended.id.to_string()).is_some(),
            "a pair that had chosen it still reads what it was"
        );
        assert!(book.find_for_pairs("try-a-club").is_some());
    }

    #[test]
    fn an_idea_is_read_in_the_readers_language_or_in_one_it_was_written_in() {
        let mut idea = own("Kaia", None, Audience::Everybody);
        assert_eq!(
            idea.text("uk").map(|(language, text)| (language.tag, text.title.as_str())),
            Some(("nb", "Kaia"))
        );
        let ukrainian = Text { title: "Набережна".to_owned(), how: "Ходімо.".to_owned() };
        idea.texts.insert("uk".to_owned(), ukrainian);
        assert_eq!(idea.text("uk").map(|(language, _)| language.tag), Some("uk"));
        assert_eq!(idea.text("fa").map(|(language, _)| language.tag), Some("nb"));
    }

    #[test]
    fn a_language_is_written_whole_or_not_at_all() {
        let choices = [
            ("kind", "activity"),
            ("good", "friends"),
            ("cost", "free"),
            ("season", "any"),
            ("audience", "staff"),
        ];
        let parse = |more: &[(&str, &str)]| {
            OwnIdea::parse(&Fields::new(choices.iter().chain(more).copied()), OwnIdeaId::new())
        };
        let empty = parse(&[]).unwrap_err();
        assert_eq!(empty.of("title-en"), Some(&Message::new("own-ideas-nothing-written")));
        let half = parse(&[("title-nb", "Kaia"), ("how-fi", "Menkää sinne.")]).unwrap_err();
        assert_eq!(half.of("how-nb"), Some(&Message::new("own-ideas-how-missing")));
        assert_eq!(half.of("title-fi"), Some(&Message::new("own-ideas-title-missing")));
        let whole = parse(&[("title-nb", "Kaia"), ("how-nb", "Gå dit.")]).unwrap();
        assert_eq!(whole.texts.keys().collect::<Vec<_>>(), ["nb"]);
    }
}
