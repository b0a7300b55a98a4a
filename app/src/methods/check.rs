//! Reading a method file so that whoever wrote it learns everything that is wrong with it: where, what, and what to do.
//!
//! The file is walked by [`super::schema`], all faults at a time; what only the types can see is added at the end.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::schema::{self, Key, Kind, Section};
use super::steps::Step;
use super::{BadMethod, Method, Side};
use crate::words::{self, Message, Value, Words};

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong; the same key with `.remedy` says what to do.
    what: Message,
}

impl Fault {
    /// What is wrong, in a sentence.
    pub fn what(&self, words: &Words) -> String {
        words.say(&self.what)
    }

    /// What to do about it, in a sentence.
    pub fn remedy(&self, words: &Words) -> String {
        words.say(&Message { key: format!("{}.remedy", self.what.key), args: self.what.args.clone() })
    }
}

/// Reads a method file; every fault, in the order of the file.
pub fn check(source: &str) -> Result<Method, Vec<Fault>> {
    let (file, broken) = DeTable::parse_recoverable(source);
    let mut walk = Walk { source, language: String::new(), faults: Vec::new() };
    for error in &broken {
        let reason = Message::new("methods-fault-toml").with("reason", error.message());
        walk.add(error.span().unwrap_or(0..0), reason);
    }
    if broken.is_empty() {
        if let Some(language) = file.get_ref().get("language").and_then(|value| value.get_ref().as_str()) {
            language.clone_into(&mut walk.language);
        }
        walk.section("", &schema::FILE, file.get_ref(), 0..0);
    }
    if walk.faults.is_empty() {
        walk.ways(file.get_ref());
        if let Ok(read) = toml::from_str::<Method>(source) {
            walk.meanings(file.get_ref(), &read);
        }
    }
    let mut faults = walk.faults;
    if faults.is_empty() {
        match Method::parse(source) {
            Ok(method) => return Ok(method),
            Err(BadMethod::Toml { line, reason }) => {
                let what = Message::new("methods-fault-unreadable").with("reason", reason);
                faults.push(Fault { line, column: 1, what });
            }
            Err(BadMethod::Unreasonable(reason)) => {
                let what = Message::new("methods-fault-unreadable").with("reason", reason);
                faults.push(Fault { line: 1, column: 1, what });
            }
        }
    }
    faults.sort_by_key(|fault| (fault.line, fault.column));
    Err(faults)
}

/// A walk through a file.
struct Walk<'s> {
    source: &'s str,
    /// The programme's own language, as far as the file says it.
    language: String,
    faults: Vec<Fault>,
}

impl Walk<'_> {
    fn add(&mut self, at: Range<usize>, what: Message) {
        let before = self.source.get(..at.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        self.faults.push(Fault { line, column, what });
    }

    fn section(&mut self, path: &str, section: &'static Section, table: &DeTable<'_>, at: Range<usize>) {
        let known: Vec<&str> = section.keys.iter().map(|key| key.name).collect();
        for (name, value) in table {
            match section.keys.iter().find(|key| key.name == name.get_ref().as_ref()) {
                Some(key) => self.value(&join(path, key.name), key, value),
                None => self.unknown("key", path, name.get_ref(), &known, name.span()),
            }
        }
        for key in section.keys.iter().filter(|key| key.needed && !table.contains_key(key.name)) {
            let missing = Message::new("methods-fault-missing")
                .with("key", join(path, key.name))
                .with("wanted", wanted(key.kind))
                .with("about", key.about);
            self.add(at.clone(), missing);
        }
    }

    fn value(&mut self, path: &str, key: &Key, value: &Spanned<DeValue<'_>>) {
        let inner = value.get_ref();
        match key.kind {
            Kind::Line if inner.as_str().is_some_and(|text| !text.trim().is_empty()) => {}
            Kind::Slug => match inner.as_str() {
                Some(slug) if is_slug(slug) => {}
                Some(slug) => self.add(value.span(), about("methods-fault-slug", path).with("slug", slug)),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Language => match inner.as_str() {
                Some(tag) => self.language(path, tag, value.span()),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Texts => match inner.as_table() {
                Some(texts) => self.texts(path, key.needed, texts, value.span()),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::RoleWords => match inner.as_table() {
                Some(roles) => self.role_words(path, roles, value.span()),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::YesNo if inner.is_bool() => {}
            Kind::Whole { least, most } => match whole(inner) {
                Some(number) if (least..=most).contains(&number) => {}
                Some(number) => {
                    let outside = about("methods-fault-number", path).with("number", number);
                    self.add(value.span(), outside.with("least", least).with("most", most));
                }
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Word(known) => match inner.as_str() {
                Some(word) => self.word(path, word, &known(), value.span()),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Words(known) => match inner.as_array() {
                Some(list) => self.words(path, &known(), list),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Slugs => match inner.as_array() {
                Some(list) => self.slugs(path, list),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Table(section) => match inner.as_table() {
                Some(table) => self.section(path, section, table, value.span()),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::List(section) => match inner.as_array() {
                Some(list) => self.list(path, section, list),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::ManyTexts => match inner.as_array() {
                Some(list) => {
                    for texts in list {
                        match texts.get_ref().as_table() {
                            Some(table) => self.texts(path, true, table, texts.span()),
                            None => self.wrong_kind(path, Kind::Texts, texts),
                        }
                    }
                }
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Matching => match inner.as_table() {
                Some(table) => self.matching(path, table, value.span()),
                None => self.wrong_kind(path, key.kind, value),
            },
            Kind::Line | Kind::YesNo => self.wrong_kind(path, key.kind, value),
        }
    }

    fn wrong_kind(&mut self, path: &str, kind: Kind, value: &Spanned<DeValue<'_>>) {
        let found = Value::Words(format!("methods-found-{}", value.get_ref().type_str()));
        let wrong = about("methods-fault-kind", path).with("found", found).with("wanted", wanted(kind));
        self.add(value.span(), wrong);
    }

    fn language(&mut self, path: &str, tag: &str, at: Range<usize>) {
        let known: Vec<&str> = words::LANGUAGES.iter().map(|language| language.tag).collect();
        if !known.contains(&tag) {
            let unknown = about("methods-fault-language", path).with("tag", tag);
            self.add(at, unknown.with("known", known.join(", ")));
        }
    }

    /// A text by language: needs the programme's own language and English, unless the whole may be left out.
    fn texts(&mut self, path: &str, needed: bool, texts: &DeTable<'_>, at: Range<usize>) {
        for (tag, text) in texts {
            self.language(path, tag.get_ref(), tag.span());
            match text.get_ref().as_str() {
                Some(text) if !text.trim().is_empty() => {}
                Some(_) => self.no_text(path, tag.get_ref(), text.span()),
                None => self.wrong_kind(&join(path, tag.get_ref()), Kind::Line, text),
            }
        }
        if needed || !texts.is_empty() {
            for tag in self.own_languages() {
                if !texts.contains_key(tag.as_str()) {
                    self.no_text(path, &tag, at.clone());
                }
            }
        }
    }

    fn role_words(&mut self, path: &str, roles: &DeTable<'_>, at: Range<usize>) {
        const FORMS: &[&str] = &["one", "many", "the"];
        for (tag, forms) in roles {
            self.language(path, tag.get_ref(), tag.span());
            let path = join(path, tag.get_ref());
            let Some(table) = forms.get_ref().as_table() else {
                self.wrong_kind(&path, Kind::RoleWords, forms);
                continue;
            };
            for (form, text) in table {
                if !FORMS.contains(&form.get_ref().as_ref()) {
                    self.unknown("key", &path, form.get_ref(), FORMS, form.span());
                } else if text.get_ref().as_str().is_none_or(|text| text.trim().is_empty()) {
                    self.wrong_kind(&join(&path, form.get_ref()), Kind::Line, text);
                }
            }
            for form in FORMS.iter().filter(|form| !table.contains_key(**form)) {
                let missing = Message::new("methods-fault-missing")
                    .with("key", join(&path, form))
                    .with("wanted", wanted(Kind::Line))
                    .with("about", "");
                self.add(forms.span(), missing);
            }
        }
        for tag in self.own_languages() {
            if !roles.contains_key(tag.as_str()) {
                self.no_text(path, &tag, at.clone());
            }
        }
    }

    /// The programme's own language and English.
    fn own_languages(&self) -> BTreeSet<String> {
        let own = words::language(&self.language).map(|language| language.tag.to_owned());
        own.into_iter().chain(["en".to_owned()]).collect()
    }

    fn no_text(&mut self, path: &str, tag: &str, at: Range<usize>) {
        self.add(at, about("methods-fault-text", path).with("tag", tag));
    }

    fn word(&mut self, path: &str, word: &str, known: &[&str], at: Range<usize>) {
        if !known.contains(&word) {
            self.unknown("word", path, word, known, at);
        }
    }

    fn words(&mut self, path: &str, known: &[&str], list: &[Spanned<DeValue<'_>>]) {
        let mut seen = BTreeSet::new();
        for word in list {
            match word.get_ref().as_str() {
                Some(text) if !seen.insert(text.to_owned()) => self.twice(path, text, word.span()),
                Some(text) => self.word(path, text, known, word.span()),
                None => self.wrong_kind(path, Kind::Line, word),
            }
        }
    }

    fn slugs(&mut self, path: &str, list: &[Spanned<DeValue<'_>>]) {
        for slug in list {
            match slug.get_ref().as_str() {
                Some(text) if is_slug(text) => {}
                Some(text) => self.add(slug.span(), about("methods-fault-slug", path).with("slug", text)),
                None => self.wrong_kind(path, Kind::Slug, slug),
            }
        }
    }

    fn list(&mut self, path: &str, section: &'static Section, list: &[Spanned<DeValue<'_>>]) {
        let mut seen = BTreeSet::new();
        for item in list {
            let Some(table) = item.get_ref().as_table() else {
                self.wrong_kind(path, Kind::Table(section), item);
                continue;
            };
            self.section(path, section, table, item.span());
            let slug = table.get("slug").and_then(|slug| Some((slug.get_ref().as_str()?, slug.span())));
            if let Some((slug, at)) = slug.filter(|(slug, _)| !seen.insert((*slug).to_owned())) {
                self.twice(path, slug, at);
            }
        }
    }

    fn twice(&mut self, path: &str, slug: &str, at: Range<usize>) {
        self.add(at, about("methods-fault-twice", path).with("slug", slug));
    }

    fn matching(&mut self, path: &str, table: &DeTable<'_>, at: Range<usize>) {
        let mut known: Vec<&str> = schema::MATCHING.keys.iter().map(|key| key.name).collect();
        known.extend(["rules", "criteria"]);
        for (name, value) in table {
            let path = join(path, name.get_ref());
            match name.get_ref().as_ref() {
                "rules" => self.engine::<matching::Rule>(&path, &schema::rules(), value),
                "criteria" => self.engine::<matching::Criterion>(&path, &schema::criteria(), value),
                name_of => match schema::MATCHING.keys.iter().find(|key| key.name == name_of) {
                    Some(key) => self.value(&path, key, value),
                    None => self.unknown("key", "matching", name_of, &known, name.span()),
                },
            }
        }
        if self.faults.is_empty() {
            self.settings(path, table, at);
        }
    }

    /// Rules or criteria: each is read by the engine's own type.
    fn engine<T: serde::de::DeserializeOwned>(
        &mut self,
        path: &str,
        known: &[&str],
        value: &Spanned<DeValue<'_>>,
    ) {
        let Some(list) = value.get_ref().as_array() else {
            return self.wrong_kind(path, Kind::List(&schema::MATCHING), value);
        };
        for item in list {
            let Some(table) = item.get_ref().as_table() else {
                self.wrong_kind(path, Kind::Table(&schema::MATCHING), item);
                continue;
            };
            let Some(kind) = table.get("kind").and_then(|kind| Some((kind.get_ref().as_str()?, kind.span())))
            else {
                let missing = Message::new("methods-fault-missing")
                    .with("key", join(path, "kind"))
                    .with("wanted", wanted(Kind::Line))
                    .with("about", known.join(", "));
                self.add(item.span(), missing);
                continue;
            };
            if !known.contains(&kind.0) {
                self.unknown("word", &join(path, "kind"), kind.0, known, kind.1);
                continue;
            }
            let Some(entry) = self.source.get(item.span()).map(|_| to_json(item.get_ref())) else { continue };
            if let Err(refused) = serde_json::from_value::<T>(entry) {
                self.refused_by_engine::<T>(
                    &format!("{path} {}", kind.0),
                    kind.0,
                    table,
                    &refused,
                    item.span(),
                );
            }
        }
    }

    fn refused_by_engine<T: serde::de::DeserializeOwned>(
        &mut self,
        path: &str,
        kind: &str,
        table: &DeTable<'_>,
        refused: &serde_json::Error,
        at: Range<usize>,
    ) {
        let fields = schema::fields_of::<T>(kind);
        let known: Vec<&str> = fields.iter().map(String::as_str).chain(["kind"]).collect();
        let unknown = table.iter().find(|(name, _)| !known.contains(&name.get_ref().as_ref()));
        match unknown {
            Some((name, _)) if !fields.is_empty() => {
                self.unknown("key", path, name.get_ref(), &known, name.span());
            }
            _ => self.add(at, about("methods-fault-engine", path).with("reason", refused.to_string())),
        }
    }

    /// What the engine says about rules and criteria together.
    fn settings(&mut self, path: &str, table: &DeTable<'_>, at: Range<usize>) {
        let whole = DeValue::Table(table.clone());
        let Ok(settings) = serde_json::from_value::<matching::Settings>(to_json(&whole)) else { return };
        for bad in settings.check().err().unwrap_or_default() {
            self.add(at.clone(), about("methods-fault-engine", path).with("reason", bad.to_string()));
        }
    }

    /// Ways that cannot be walked, each fault at its step.
    fn ways(&mut self, file: &DeTable<'_>) {
        let steps = file.get("steps").and_then(|steps| steps.get_ref().as_table());
        for side in [Side::Mentor, Side::Mentee] {
            let way = steps.and_then(|steps| steps.get(side.word()));
            let Some((way, list)) = way.and_then(|way| Some((way, way.get_ref().as_array()?))) else {
                continue;
            };
            let Ok(read) = serde_json::from_value::<Vec<Step>>(to_json(way.get_ref())) else { continue };
            for (index, bad) in super::steps::faults(&read) {
                let at = list.get(index).map_or(way.span(), Spanned::span);
                self.add(at, bad.message());
            }
        }
    }

    /// What can only be seen when the whole file is read: questions, conditions, the agreement.
    fn meanings(&mut self, file: &DeTable<'_>, read: &Method) {
        for (index, bad) in super::questions::faults(&read.questions) {
            let slug = read.questions.get(index).map_or("", |question| question.slug.as_str());
            self.add(place(file, "questions", index), bad.message(slug));
        }
        if let Some(bad) = read.commitment.fault() {
            let table = file.get("commitment").and_then(|table| table.get_ref().as_table());
            let at = table.and_then(|table| table.get("lasts")).map_or(0..0, Spanned::span);
            self.add(at, bad);
        }
        let eligibility = file.get("eligibility").and_then(|table| table.get_ref().as_table());
        for (index, bad) in super::promises::faults(read) {
            let at = eligibility.map_or(0..0, |table| place(table, "conditions", index));
            self.add(at, bad.message());
        }
        if let Some(bad) = super::promises::agreement_fault(read) {
            self.add(file.get("agreement").map_or(0..0, Spanned::span), bad.message());
        }
    }

    fn unknown(&mut self, what: &str, path: &str, word: &str, known: &[&str], at: Range<usize>) {
        let near = nearest(word, known);
        let key = match near {
            Some(_) => format!("methods-fault-unknown-{what}-near"),
            None => format!("methods-fault-unknown-{what}"),
        };
        let place = if path.is_empty() { Value::Words("methods-the-file".to_owned()) } else { path.into() };
        let message = Message::new(key)
            .with("word", word)
            .with("place", place)
            .with("near", near.unwrap_or_default())
            .with("known", known.join(", "));
        self.add(at, message);
    }
}

/// Where the table with this number of a list stands.
fn place(table: &DeTable<'_>, list: &str, index: usize) -> Range<usize> {
    let list = table.get(list).and_then(|list| list.get_ref().as_array());
    list.and_then(|list| list.get(index)).map_or(0..0, Spanned::span)
}

fn about(key: &str, path: &str) -> Message {
    Message::new(key).with("key", path)
}

fn wanted(kind: Kind) -> Value {
    Value::Words(format!("methods-wanted-{}", kind.word()))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn whole(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// Whether a word can be a slug: small letters, digits and hyphens, at most 60.
pub fn is_slug(word: &str) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !word.is_empty() && word.len() <= 60 && word.chars().all(letter) && !word.starts_with('-')
}

/// The known word that was probably meant.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word = word.to_lowercase().replace('_', "-");
    let distance = |known: &&str| strsim::damerau_levenshtein(&word, &known.replace('_', "-"));
    let best = known.iter().copied().min_by_key(|known| distance(known))?;
    let close = distance(&best) <= (best.chars().count() / 3).max(1);
    (close || best.starts_with(&*word) && word.len() > 2).then_some(best)
}

/// A value of the file for the engine's own types.
fn to_json(value: &DeValue<'_>) -> serde_json::Value {
    match value {
        DeValue::String(text) => serde_json::Value::String(text.as_ref().to_owned()),
        DeValue::Integer(_) => whole(value).map_or(serde_json::Value::Null, serde_json::Value::from),
        DeValue::Float(number) => {
            number.as_str().parse::<f64>().ok().map_or(serde_json::Value::Null, serde_json::Value::from)
        }
        DeValue::Boolean(yes) => serde_json::Value::Bool(*yes),
        DeValue::Datetime(day) => serde_json::Value::String(day.to_string()),
        DeValue::Array(list) => list.iter().map(|item| to_json(item.get_ref())).collect(),
        DeValue::Table(table) => serde_json::Value::Object(
            table
                .iter()
                .map(|(name, value)| (name.get_ref().as_ref().to_owned(), to_json(value.get_ref())))
                .collect(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::BUNDLED;
    use super::*;

    /// Every fault of a file as "line: what remedy".
    fn faults(source: &str) -> Vec<String> {
        let words = Words::for_tag("en").plain();
        let say = |fault: &Fault| format!("{}: {} {}", fault.line, fault.what(&words), fault.remedy(&words));
        check(source).err().unwrap_or_default().iter().map(say).collect()
    }

    /// A file with one thing changed, and the line of the change.
    fn changed(from: &str, to: &str) -> (String, usize) {
        assert!(BUNDLED[0].contains(from), "{from}");
        let source = BUNDLED[0].replacen(from, to, 1);
        let line = BUNDLED[0].split(from).next().unwrap().matches('\n').count() + 1;
        (source, line)
    }

    #[track_caller]
    fn one_fault(from: &str, to: &str) -> String {
        let (source, line) = changed(from, to);
        let found = faults(&source);
        assert_eq!(found.len(), 1, "{found:#?}");
        let (at, said) = found[0].split_once(": ").unwrap();
        assert_eq!(at.parse::<usize>().unwrap(), line, "{said}");
        said.to_owned()
    }

    #[test]
    fn every_method_that_comes_with_parvis_has_no_fault() {
        for source in BUNDLED {
            assert_eq!(faults(source), Vec::<String>::new());
        }
    }

    #[test]
    fn an_unknown_key_is_named_with_the_one_that_was_meant() {
        assert_eq!(
            one_fault("both_learn = true", "both_lern = true"),
            "\"both_lern\" is not a key of the file. Perhaps \"both_learn\" is meant."
        );
        let said = one_fault("extra_welcome = true", "bananas = 3\nextra_welcome = true").replace('\n', " ");
        assert!(
            said.contains("Known here: months, lasts, own_meetings, gatherings, extra_welcome, rhythm."),
            "{said}"
        );
    }

    #[test]
    fn meetings_are_counted_only_over_a_number_of_months() {
        let said = one_fault("months = 6", "lasts = \"round\"\nmonths = 6").replace('\n', " ");
        assert!(said.contains("Write 0 for own_meetings and gatherings"), "{said}");
    }

    #[test]
    fn nothing_is_lost_when_much_is_wrong() {
        let source = BUNDLED[0]
            .replace("months = 6", "months = 0")
            .replace("silent = 30", "silent = \"a month\"")
            .replace("kind = \"interests\"", "kind = \"interest\"")
            .replace("nb = \"Mentornettverk\"\n", "");
        let found = faults(&source);
        assert_eq!(found.len(), 4, "{found:#?}");
        assert!(found[0].contains("name has no text in nb"), "{found:#?}");
        assert!(found[1].contains("commitment.months is 0"), "{found:#?}");
        assert!(found[2].contains("watch.silent is a text"), "{found:#?}");
        assert!(found[3].contains("Perhaps \"interests\" is meant"), "{found:#?}");
    }

    #[test]
    fn what_is_no_toml_is_told_where_it_breaks() {
        let (source, line) = changed("months = 6", "months = ");
        let found = faults(&source);
        assert!(found[0].starts_with(&format!("{line}: ")), "{found:#?}");
    }

    #[test]
    fn the_engine_has_its_say_about_rules_and_criteria() {
        let said = one_fault("minimum = \"basic\"", "minimun = \"basic\"");
        assert!(said.contains("Perhaps \"minimum\" is meant"), "{said}");
        let (source, _) = changed("kind = \"area\"\nweight = 4", "kind = \"interests\"\nweight = 4");
        assert!(faults(&source)[0].contains("The criterion \"interests\" is there twice."));
        let (source, _) = changed("kind = \"area\"\nweight = 4", "kind = \"area\"\nweight = 4000");
        assert!(faults(&source)[0].contains("a weight can be at most 1000"));
    }

    #[test]
    fn a_way_that_cannot_be_walked_is_told_at_its_step() {
        let step = "stage = \"interviewed\"";
        let source = BUNDLED[4].replacen(step, "stage = \"interviewed\"\ngates = [\"trained\"]", 1);
        let line = BUNDLED[4].split(step).next().unwrap().matches('\n').count();
        let found = faults(&source);
        assert_eq!(found.len(), 1, "{found:#?}");
        let said = format!(
            "{line}: The step \"interviewed\" asks for \"trained\", which comes only later or never."
        );
        assert!(found[0].starts_with(&said), "{found:#?}");
    }

    #[test]
    fn an_empty_file_is_told_what_a_method_needs() {
        let found = faults("");
        assert!(found.iter().any(|said| said.contains("commitment is missing")), "{found:#?}");
    }
}
