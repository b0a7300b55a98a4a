//! The words: every key the code uses exists, and says the same things in every language.
//!
//! Which keys participants read, and so which keys Arabic, Ukrainian and Persian need too: every key of the files in
//! [`PARTICIPANTS_FILES`], and every key of a message to them, which is one with a part called `mail`
//! (`mail-answer-body`, `pairs-mail-introduced-subject`), unless it begins with `staff-`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use parvis::access::StaffRole;
use parvis::methods::Side;
use parvis::outbox::MessageState;
use parvis::people::{Gender, Source, Stage};

/// Languages whose staff pages are complete; the others fall back to English.
const STAFF_LANGUAGES: &[&str] = &["en", "nb", "da", "sv", "fi"];
/// Languages whose participants' pages and messages are complete.
const PARTICIPANTS_LANGUAGES: &[&str] = &["en", "nb", "da", "sv", "fi", "ar", "uk", "fa"];
/// Files of which participants read everything.
const PARTICIPANTS_FILES: &[&str] = &[
    "words.ftl",
    "layout.ftl",
    "home.ftl",
    "errors.ftl",
    "intake.ftl",
    "vocabulary.ftl",
    "guests.ftl",
    "interest.ftl",
    "expectations.ftl",
    "letter.ftl",
    "our-pair.ftl",
    "ideas.ftl",
    "trouble.ftl",
    "sparring.ftl",
    "goodbye.ftl",
    "goals.ftl",
    "calendar.ftl",
    "certificate.ftl",
    "agreement.ftl",
];
/// What `Words` adds to every text: the method's words for the two sides.
const ROLE_WORDS: &[&str] = &[
    "mentor",
    "mentors",
    "theMentor",
    "aMentor",
    "Mentor",
    "Mentors",
    "TheMentor",
    "AMentor",
    "mentee",
    "mentees",
    "theMentee",
    "aMentee",
    "Mentee",
    "Mentees",
    "TheMentee",
    "AMentee",
];

/// A key (`outbox-none`, `outbox-none.help`) with the file it stands in and the values it mentions.
type Keys = BTreeMap<String, Text>;

#[derive(Debug)]
struct Text {
    file: String,
    values: BTreeSet<String>,
}

impl Text {
    fn is_for_participants(&self, key: &str) -> bool {
        let is_mail = key.starts_with("mail-") || key.contains("-mail-");
        PARTICIPANTS_FILES.contains(&self.file.as_str()) || is_mail && !key.starts_with("staff-")
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` whose name ends like this, in order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The keys of one language, and what is wrong with its files.
fn read(tag: &str) -> (Keys, Vec<String>) {
    let (mut keys, mut wrong) = (Keys::new(), Vec::new());
    for path in files(&root().join("locales").join(tag), ".ftl") {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        if !source.starts_with("# Not yet reviewed by a native speaker.\n") {
            wrong.push(format!("{tag}/{file} does not say whether a native speaker has read it"));
        }
        let resource = match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, faults)) => {
                wrong.extend(faults.iter().map(|fault| format!("{tag}/{file}: {fault:?}")));
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.iter();
                    let parts = attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
                    for (attribute, pattern) in message.value.iter().map(|value| (None, value)).chain(parts) {
                        let id = message.id.name;
                        let key = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
                        let text = Text { file: file.clone(), values: values(pattern) };
                        if let Some(earlier) = keys.insert(key.clone(), text) {
                            wrong.push(format!("{key} stands in {tag}/{} and in {tag}/{file}", earlier.file));
                        }
                    }
                }
                Entry::Junk { content } => wrong.push(format!("{tag}/{file} has no sense here: {content}")),
                Entry::Term(term) => wrong.push(format!("{tag}/{file}: no terms, please: -{}", term.id.name)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    (keys, wrong)
}

/// The values a text mentions, the words for the two sides left out.
fn values(pattern: &Pattern<&str>) -> BTreeSet<String> {
    fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression } => of_expression(expression, found),
                PatternElement::TextElement { .. } => {}
            }
        }
    }
    fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Select { selector, variants } => {
                of_inline(selector, found);
                variants.iter().for_each(|variant| of_pattern(&variant.value, found));
            }
            Expression::Inline(inline) => of_inline(inline, found),
        }
    }
    fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => of_expression(expression, found),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| of_inline(argument, found));
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
    let mut found = BTreeSet::new();
    of_pattern(pattern, &mut found);
    found.retain(|name| !ROLE_WORDS.contains(&name.as_str()));
    found
}

/// Everything between quotation marks in the sources and templates, with the file it stands in.
fn literals() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut sources = files(&root().join("app/src"), ".rs");
    sources.extend(files(&root().join("app/templates"), ".html"));
    for path in sources {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            // The pieces between marks; which of them are inside does not matter: no key looks like code.
            found.extend(line.split('"').map(|piece| (piece.to_owned(), name.clone())));
        }
    }
    found
}

/// The first string after each of these calls: a key of the locale files.
fn called_keys() -> BTreeMap<String, String> {
    const CALLS: &[&str] = &[".t(", ".ta(", ".ta2(", ".tn(", "Message::new(", "needed_line(", "both("];
    let mut sources = files(&root().join("app/src"), ".rs");
    sources.extend(files(&root().join("app/templates"), ".html"));
    let mut found = BTreeMap::new();
    for path in sources {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        for call in CALLS {
            for (at, _) in text.match_indices(call) {
                let mut rest = text[at + call.len()..].trim_start();
                if *call == "needed_line(" {
                    // The first string names the field, the second one what to say when it is empty.
                    rest = rest
                        .trim_start_matches(|letter: char| letter != ',')
                        .trim_start_matches([',', ' ', '\n']);
                }
                let Some(key) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                if !key.contains('{') {
                    found.insert(key.to_owned(), name.clone());
                }
            }
        }
    }
    found
}

#[track_caller]
fn nothing_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_locale_file_reads_well_and_no_key_stands_twice() {
    let wrong: Vec<String> =
        parvis::words::LANGUAGES.iter().flat_map(|language| read(language.tag).1).collect();
    nothing_wrong(&wrong);
}

#[test]
fn every_key_that_the_code_and_the_templates_use_exists() {
    let (english, _) = read("en");
    let missing: Vec<String> = called_keys()
        .iter()
        .filter(|(key, _)| !english.contains_key(*key))
        .map(|(key, file)| format!("{key} (in {file})"))
        .collect();
    nothing_wrong(&missing);
}

#[test]
fn every_word_of_an_enum_that_is_shown_has_its_text() {
    let (english, _) = read("en");
    fn keys<T: std::fmt::Display>(all: &[T], format: &str) -> Vec<String> {
        all.iter().map(|word| format.replace("{}", &word.to_string())).collect()
    }
    let wanted = [
        keys(Stage::ALL, "stage-{}"),
        keys(Gender::ALL, "gender-{}"),
        keys(Source::ALL, "people-came-{}"),
        keys(Side::ALL, "side-{}"),
        keys(Side::ALL, "rounds-side-{}"),
        keys(StaffRole::ALL, "staff-role-{}"),
        keys(StaffRole::ALL, "staff-role-{}.help"),
        keys(parvis::training::Source::ALL, "training-source-{}"),
        keys(parvis::events::Kind::ALL, "event-kind-{}"),
        keys(parvis::events::Audience::ALL, "events-audience-{}"),
        keys(parvis::events::Answer::ALL, "events-answer-{}"),
        keys(parvis::events::Answer::ALL, "guests-you-said-{}"),
        keys(parvis::events::Origin::ALL, "events-origin-{}"),
        keys(parvis::events::Channel::ALL, "guests-channel-{}"),
        keys(parvis::events::mail::Letter::ALL, "mail-event-{}"),
        keys(parvis::events::mail::Letter::ALL, "mail-event-subject-{}"),
        keys(MessageState::ALL, "message-state-{}"),
        keys(MessageState::ALL, "outbox-not-failed-{}"),
        keys(&["introduced", "active", "paused", "completed", "ended-early"], "people-pair-{}"),
        keys(parvis::methods::steps::Gate::ALL, "gate-{}"),
        keys(parvis::methods::questions::AskedIn::ALL, "answers-form-{}"),
        keys(parvis::methods::questions::AnswerKind::ALL, "answers-kind-{}"),
        keys(parvis::methods::promises::Fact::ALL, "stages-from-{}"),
        keys(Side::ALL, "event-closing-answered-{}"),
        keys(Side::ALL, "answers-answered-{}"),
        keys(parvis::expectations::How::ALL, "stages-confirmed-{}"),
        keys(&["proposal", "hand"], "event-introduced-{}"),
    ];
    let missing: Vec<String> =
        wanted.into_iter().flatten().filter(|key| !english.contains_key(key)).collect();
    nothing_wrong(&missing);
}

#[test]
fn no_text_is_left_that_nothing_says() {
    let (english, _) = read("en");
    let literals: BTreeSet<String> = literals().into_iter().map(|(text, _)| text).collect();
    // `format!("stage-{stage}")` says every key that begins with `stage-`.
    let beginnings: Vec<&str> = literals
        .iter()
        .filter_map(|text| text.split_once('{').map(|(beginning, _)| beginning))
        .filter(|beginning| beginning.ends_with('-') && beginning.len() > 3)
        .collect();
    let said = |key: &str| {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        // `both("error-x")` says `error-x.help` too.
        let with_help = attribute == "help" && key.starts_with("error-") && literals.contains(id);
        // A fault of a method file says its `.remedy` too.
        let with_remedy = attribute == "remedy" && literals.contains(id);
        literals.contains(key)
            || with_help
            || with_remedy
            || key.starts_with("role-")
            || beginnings.iter().any(|beginning| key.starts_with(beginning))
    };
    let silent: Vec<String> = english
        .iter()
        .filter(|(key, _)| !said(key))
        .map(|(key, text)| format!("{key} (en/{})", text.file))
        .collect();
    nothing_wrong(&silent);
}

#[test]
fn every_language_says_everything_it_has_to_and_mentions_the_same_values() {
    let (english, _) = read("en");
    let mut wrong = Vec::new();
    for language in parvis::words::LANGUAGES {
        let complete = if language.for_staff { STAFF_LANGUAGES } else { PARTICIPANTS_LANGUAGES };
        let (spoken, _) = read(language.tag);
        for (key, text) in &english {
            match spoken.get(key) {
                Some(own) if own.values != text.values => wrong.push(format!(
                    "{}/{}: {key} mentions {:?}, in English {:?}",
                    language.tag, own.file, own.values, text.values
                )),
                Some(_) => {}
                None if complete.contains(&language.tag)
                    && (language.for_staff || text.is_for_participants(key)) =>
                {
                    wrong.push(format!("{}/{} lacks {key}", language.tag, text.file));
                }
                None => {}
            }
        }
        for (key, own) in &spoken {
            if !english.contains_key(key) {
                wrong.push(format!("{}/{}: {key} does not exist in English", language.tag, own.file));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// Itself, or by a frame that does.
fn extends_the_layout(text: &str) -> bool {
    let frame = text.split_once("{% extends \"").and_then(|(_, rest)| rest.split('"').next());
    frame.is_some_and(|frame| {
        let templates = root().join("app/templates");
        frame == "layout/base.html"
            || extends_the_layout(&std::fs::read_to_string(templates.join(frame)).unwrap())
    })
}

#[test]
fn every_template_is_a_page_of_ours_without_style_or_script_inside() {
    let mut wrong = Vec::new();
    for path in files(&root().join("app/templates"), ".html") {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let text = std::fs::read_to_string(&path).unwrap();
        let is_part = path.file_name().unwrap().to_string_lossy().starts_with('_');
        let is_base = name.ends_with("layout/base.html");
        if !is_part && !is_base && !extends_the_layout(&text) {
            wrong.push(format!("{name} does not extend the layout"));
        }
        let scripts = text.match_indices("<script").filter(|(at, _)| !text[*at..].contains("src=\"/assets/"));
        if scripts.count() > 0 {
            wrong.push(format!("{name} has a script inside, which is no file of ours"));
        }
        if text.contains("<style") || text.contains(" style=") {
            wrong.push(format!("{name} has a style inside"));
        }
        let handler = text.match_indices(" on").any(|(at, _)| {
            let word: String = text[at + 3..].chars().take_while(char::is_ascii_lowercase).collect();
            !word.is_empty() && text[at + 3 + word.len()..].starts_with('=')
        });
        if handler {
            wrong.push(format!("{name} has an on… attribute"));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn an_english_role_has_the_article_that_its_sound_asks_for() {
    let left = |slug: &str, key: &str| {
        let mut methods =
            parvis::methods::BUNDLED.iter().map(|source| parvis::methods::Method::parse(source).unwrap());
        let method = methods.find(|method| method.slug == slug).unwrap();
        method.words(&parvis::words::Words::for_tag("en")).plain().ta(key, "name", "Amina")
    };
    let key = "proposals-cost-leaves";
    assert_eq!(left("holdbart-match", key), "Amina would be left without an integration mentor.");
    assert_eq!(left("ilik", key), "Amina would be left without a mentor.");
}

#[test]
fn what_stands_on_a_locked_screen_names_nobody_and_no_place() {
    let mut wrong = Vec::new();
    for language in parvis::words::LANGUAGES {
        for (key, text) in read(language.tag).0 {
            let is_subject =
                key.ends_with("mail-subject") || key.starts_with("mail-") && key.contains("-subject");
            let allowed: &[&str] = if key == "text-message" { &["link"] } else { &[] };
            if is_subject || key == "text-message" {
                let named = text.values.iter().filter(|value| !allowed.contains(&value.as_str()));
                wrong.extend(named.map(|value| format!("{}: {key} names {value}", language.tag)));
            }
        }
    }
    nothing_wrong(&wrong);
}
