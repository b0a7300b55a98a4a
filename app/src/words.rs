//! Every visible word, in every language: Fluent files under `locales/`, dates, numbers and lists by CLDR (ICU4X).
//!
//! The code knows keys only. A test checks that each key it uses exists in every language that needs it.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD, YMDE};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The FTL files, inside the binary.
#[derive(rust_embed::RustEmbed)]
#[folder = "../locales"]
struct Locales;

/// A language Parvis speaks.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, e.g. `nb`.
    pub tag: &'static str,
    /// Its own name for itself.
    pub autonym: &'static str,
    /// Written from right to left.
    pub right_to_left: bool,
    /// Spoken on coordinators' pages too; the others on participants' pages and in their messages only.
    pub for_staff: bool,
}

/// All of them; the first is the one others fall back to.
pub const LANGUAGES: &[Language] = &[
    Language { tag: "en", autonym: "English", right_to_left: false, for_staff: true },
    Language { tag: "nb", autonym: "Norsk bokmål", right_to_left: false, for_staff: true },
    Language { tag: "da", autonym: "Dansk", right_to_left: false, for_staff: true },
    Language { tag: "sv", autonym: "Svenska", right_to_left: false, for_staff: true },
    Language { tag: "fi", autonym: "Suomi", right_to_left: false, for_staff: true },
    Language { tag: "ar", autonym: "العربية", right_to_left: true, for_staff: false },
    Language { tag: "uk", autonym: "Українська", right_to_left: false, for_staff: false },
    Language { tag: "fa", autonym: "فارسی / دری", right_to_left: true, for_staff: false },
];

/// The language with this tag, if Parvis speaks it.
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// The best of our languages for an `Accept-Language` header. Unknown or absent: English.
pub fn negotiate(accept_language: &str, staff: bool) -> &'static Language {
    let wanted = fluent_langneg::parse_accepted_languages(accept_language);
    let available: Vec<unic_langid::LanguageIdentifier> = LANGUAGES
        .iter()
        .filter(|language| language.for_staff || !staff)
        .filter_map(|language| language.tag.parse().ok())
        .collect();
    // Norwegians' browsers ask for `no` or `nn`; both read bokmål.
    let wanted: Vec<unic_langid::LanguageIdentifier> = wanted
        .into_iter()
        .map(|tag| match tag.language.as_str() {
            "no" | "nn" => "nb".parse().unwrap_or(tag),
            _ => tag,
        })
        .collect();
    let best = fluent_langneg::negotiate_languages(
        &wanted,
        &available,
        None,
        fluent_langneg::NegotiationStrategy::Lookup,
    );
    best.first().and_then(|tag| language(tag.language.as_str())).unwrap_or(&LANGUAGES[0])
}

/// A sentence to be said later, in whatever language the reader has: a key and its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The key in the locale files.
    pub key: String,
    /// The values the sentence mentions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, Value)>,
}

/// A value a sentence mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Text, e.g. a name.
    Text(String),
    /// A number, which also chooses the plural form.
    Number(i64),
    /// A day, written the reader's way.
    Day(Date),
    /// Another message, e.g. the label of a choice.
    Words(String),
    /// Several other messages, as a list.
    List(Vec<String>),
}

impl Message {
    /// A sentence without values.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.push((name.to_owned(), value.into()));
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<Date> for Value {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}
// Templates hold their values by reference.
impl<T: Clone + Into<Value>> From<&T> for Value {
    fn from(value: &T) -> Self {
        value.clone().into()
    }
}
macro_rules! number_values {
    ($($t:ty),+) => {$(
        impl From<$t> for Value {
            fn from(number: $t) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}
number_values!(i64, i32, u8, u16, u32, u64, usize);

struct Spoken {
    language: &'static Language,
    /// With Unicode isolation marks around values, for HTML.
    marked: FluentBundle<Arc<FluentResource>>,
    /// Without them, for subjects, files and PDF (stack.md, pitfall 11).
    plain: FluentBundle<Arc<FluentResource>>,
    long: DateTimeFormatter<YMD>,
    weekday: DateTimeFormatter<YMDE>,
    short: DateTimeFormatter<MD>,
    month: DateTimeFormatter<YM>,
    numbers: icu_decimal::DecimalFormatter,
    lists: icu_list::ListFormatter,
    choices: icu_list::ListFormatter,
    collator: icu_collator::CollatorBorrowed<'static>,
}

static LEXICON: LazyLock<Vec<Spoken>> = LazyLock::new(|| LANGUAGES.iter().map(Spoken::load).collect());

impl Spoken {
    #[expect(
        clippy::expect_used,
        reason = "the locale files and CLDR data are inside the binary; a test loads them all"
    )]
    fn load(language: &'static Language) -> Self {
        let bundle = |isolating| {
            let id: unic_langid::LanguageIdentifier = language.tag.parse().expect("a language tag");
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            bundle.set_use_isolating(isolating);
            let mut names: Vec<_> =
                Locales::iter().filter(|path| path.starts_with(&format!("{}/", language.tag))).collect();
            names.sort();
            for name in names {
                let file = Locales::get(&name).expect("a listed file");
                let text = String::from_utf8_lossy(&file.data).into_owned();
                // Broken entries are left out here and named by the locale test.
                let resource = FluentResource::try_new(text).unwrap_or_else(|(whole, _)| whole);
                bundle.add_resource_overriding(Arc::new(resource));
            }
            bundle
        };
        // Dates are Gregorian in every language: they are appointments in Nordic countries.
        // English without a country would be American: "March 31, 2026".
        let region = if language.tag == "en" { "en-GB" } else { language.tag };
        let locale: icu_locale_core::Locale =
            format!("{region}-u-ca-gregory-nu-latn").parse().expect("a locale");
        let prefs = || (&locale).into();
        Self {
            language,
            marked: bundle(true),
            plain: bundle(false),
            long: DateTimeFormatter::try_new(prefs(), YMD::long()).expect("CLDR dates"),
            weekday: DateTimeFormatter::try_new((&locale).into(), YMDE::long()).expect("CLDR dates"),
            short: DateTimeFormatter::try_new((&locale).into(), MD::medium()).expect("CLDR dates"),
            month: DateTimeFormatter::try_new((&locale).into(), YM::long()).expect("CLDR dates"),
            numbers: icu_decimal::DecimalFormatter::try_new((&locale).into(), Default::default())
                .expect("CLDR numbers"),
            lists: icu_list::ListFormatter::try_new_and((&locale).into(), Default::default())
                .expect("CLDR lists"),
            choices: icu_list::ListFormatter::try_new_or((&locale).into(), Default::default())
                .expect("CLDR lists"),
            collator: icu_collator::Collator::try_new((&locale).into(), Default::default())
                .expect("CLDR order"),
        }
    }
}

fn spoken(language: &Language) -> &'static Spoken {
    LEXICON.iter().find(|spoken| spoken.language.tag == language.tag).unwrap_or(&LEXICON[0])
}

/// How a method calls its mentors and mentees, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleWords {
    /// One of them: "mentor partner".
    pub one: String,
    /// Several: "mentor partners".
    pub many: String,
    /// A known one: "the mentor partner", "mentorpartneren".
    pub the: String,
}

/// A language, and the words a method uses for the two sides: what pages and messages speak with.
#[derive(Clone)]
pub struct Words {
    spoken: &'static Spoken,
    plain: bool,
    roles: Arc<BTreeMap<&'static str, String>>,
    /// What an organisation says instead of ours, by key.
    own: Arc<BTreeMap<String, String>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.spoken.language.tag).finish()
    }
}

impl Words {
    /// Speaks `language` with the general words for mentor and mentee.
    pub fn new(language: &'static Language) -> Self {
        let words =
            Self { spoken: spoken(language), plain: false, roles: Arc::default(), own: Arc::default() };
        let role = |side: &str| RoleWords {
            one: words.t(&format!("role-{side}")),
            many: words.t(&format!("role-{side}.many")),
            the: words.t(&format!("role-{side}.the")),
        };
        let (mentor, mentee) = (role("mentor"), role("mentee"));
        words.with_roles(&mentor, &mentee)
    }

    /// Speaks the language with this tag; an unknown tag gives English.
    pub fn for_tag(tag: &str) -> Self {
        Self::new(language(tag).unwrap_or(&LANGUAGES[0]))
    }

    /// The same language, with a method's own words for the two sides.
    #[must_use]
    pub fn with_roles(&self, mentor: &RoleWords, mentee: &RoleWords) -> Self {
        let mut roles = BTreeMap::new();
        let mut add = |names: [&'static str; 8], words: &RoleWords| {
            let forms = [words.one.clone(), words.many.clone(), words.the.clone(), with_article(&words.one)];
            for (index, form) in forms.into_iter().enumerate() {
                roles.insert(names[index + 4], capitalised(&form));
                roles.insert(names[index], form);
            }
        };
        add(
            ["mentor", "mentors", "theMentor", "aMentor", "Mentor", "Mentors", "TheMentor", "AMentor"],
            mentor,
        );
        add(
            ["mentee", "mentees", "theMentee", "aMentee", "Mentee", "Mentees", "TheMentee", "AMentee"],
            mentee,
        );
        Self { roles: Arc::new(roles), ..self.clone() }
    }

    /// The same words without Unicode isolation marks: for subjects, file names and PDF.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self { plain: true, ..self.clone() }
    }

    /// The same words, but where one of these texts stands for a key: it is plain, with names of values in curly brackets, and
    /// never read as Fluent.
    #[must_use]
    pub fn with_own(&self, own: BTreeMap<String, String>) -> Self {
        Self { own: Arc::new(own), ..self.clone() }
    }

    /// The language spoken.
    pub fn language(&self) -> &'static Language {
        self.spoken.language
    }

    /// Its BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.spoken.language.tag
    }

    /// `rtl` or `ltr`, for the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        if self.spoken.language.right_to_left { "rtl" } else { "ltr" }
    }

    /// The text of `key`; `key.attribute` names an attribute of a message.
    pub fn t(&self, key: &str) -> String {
        self.format(key, FluentArgs::new())
    }

    /// The text of `key`, where a count `$n` chooses the plural form.
    pub fn tn(&self, key: &str, n: impl Into<Value>) -> String {
        self.ta(key, "n", n)
    }

    /// The text of `key` with one value.
    pub fn ta(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        self.say(&Message::new(key).with(name, value))
    }

    /// The text of `key` with two values.
    pub fn ta2(
        &self,
        key: &str,
        first: &str,
        one: impl Into<Value>,
        second: &str,
        two: impl Into<Value>,
    ) -> String {
        self.say(&Message::new(key).with(first, one).with(second, two))
    }

    /// Says a message.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            let value: FluentValue = match value {
                Value::Text(text) => text.clone().into(),
                Value::Number(number) => (*number).into(),
                Value::Day(day) => self.date(*day).into(),
                Value::Words(key) => self.t(key).into(),
                Value::List(keys) => {
                    self.list(&keys.iter().map(|key| self.t(key)).collect::<Vec<_>>()).into()
                }
            };
            args.set(name.clone(), value);
        }
        self.format(&message.key, args)
    }

    fn format<'w>(&'w self, key: &str, mut args: FluentArgs<'w>) -> String {
        for (name, value) in self.roles.iter() {
            if args.get(*name).is_none() {
                args.set(*name, value.as_str());
            }
        }
        if let Some(own) = self.own.get(key) {
            return crate::texts::fill(own, |name| args.get(name).and_then(written));
        }
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        for candidate in [self.spoken, &LEXICON[0]] {
            let bundle = if self.plain { &candidate.plain } else { &candidate.marked };
            let pattern = bundle.get_message(id).and_then(|message| match attribute {
                Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
                None => message.value(),
            });
            if let Some(pattern) = pattern {
                let mut faults = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
                if !faults.is_empty() {
                    tracing::warn!(key, language = candidate.language.tag, "a locale text lacks a value");
                }
                return text;
            }
        }
        tracing::error!(key, "no such locale key");
        key.to_owned()
    }

    /// Whether this language itself has `key` (no falling back to English).
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        self.spoken.plain.get_message(id).is_some_and(|message| {
            if attribute.is_empty() {
                message.value().is_some()
            } else {
                message.get_attribute(attribute).is_some()
            }
        })
    }

    /// "23 November 2026".
    pub fn date(&self, day: Date) -> String {
        icu_day(day).map_or_else(|| day.to_string(), |day| self.spoken.long.format(&day).to_string())
    }

    /// "Monday 23 November 2026".
    pub fn weekday(&self, day: Date) -> String {
        icu_day(day).map_or_else(|| day.to_string(), |day| self.spoken.weekday.format(&day).to_string())
    }

    /// "23 Nov", where the year is plain.
    pub fn short_date(&self, day: Date) -> String {
        icu_day(day).map_or_else(|| day.to_string(), |day| self.spoken.short.format(&day).to_string())
    }

    /// "November 2026".
    pub fn month(&self, day: Date) -> String {
        icu_day(day).map_or_else(|| day.to_string(), |day| self.spoken.month.format(&day).to_string())
    }

    /// "1,234" in the reader's digits grouping.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.spoken.numbers.format(&icu_decimal::input::Decimal::from(number.into())).to_string()
    }

    /// "12.5" for 125 tenths, "12" for 120, with the reader's own decimal mark.
    pub fn tenths(&self, tenths: i64) -> String {
        let mut decimal = icu_decimal::input::Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        decimal.absolute.trim_end();
        self.spoken.numbers.format(&decimal).to_string()
    }

    /// "apples, pears and plums".
    pub fn list(&self, items: &[String]) -> String {
        self.spoken.lists.format(items.iter()).to_string()
    }

    /// "apples, pears or plums".
    pub fn any_of(&self, items: &[String]) -> String {
        self.spoken.choices.format(items.iter()).to_string()
    }

    /// The order of the reader's alphabet.
    pub fn compare(&self, one: &str, other: &str) -> std::cmp::Ordering {
        self.spoken.collator.compare(one, other)
    }
}

/// A value of a sentence as it is read.
fn written(value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(text.to_string()),
        FluentValue::Number(number) => Some(number.as_string().into_owned()),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

fn icu_day(day: Date) -> Option<icu_calendar::Date<icu_calendar::Iso>> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    icu_calendar::Date::try_new_iso(i32::from(day.year()), month, day_of_month).ok()
}

/// An English word with its article, which only English sentences ask for: "a mentor", "an integration mentor", "a user".
fn with_article(word: &str) -> String {
    let lower = word.to_lowercase();
    let sounds_like_you = ["us", "uni", "eu"].iter().any(|start| lower.starts_with(start));
    let article = if lower.starts_with(['a', 'e', 'i', 'o', 'u']) && !sounds_like_you { "an" } else { "a" };
    format!("{article} {word}")
}

/// A text that begins a sentence or stands alone.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
