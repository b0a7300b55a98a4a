//! What a method file can say: every key with its kind and its meaning. The checker walks a file by it, and
//! `docs/methods.md` is printed from it. A test holds it against the types that read the file, so that it cannot lie.

use matching::{CriterionKind, RuleKind};

use super::steps::{self, Gate};
use super::{Lasts, Per, Side, Unit};
use crate::people::Gender;

/// What can stand behind a key.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A short text in one language.
    Line,
    /// A short name for files and the database: small letters, digits, hyphens.
    Slug,
    /// The tag of a language that Parvis speaks.
    Language,
    /// A text by language: `{ nb = "…", en = "…" }`.
    Texts,
    /// The three forms of a role's name, by language.
    RoleWords,
    /// `true` or `false`.
    YesNo,
    /// A whole number, both ends included.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// A list of some of these words.
    Words(fn() -> Vec<&'static str>),
    /// A list of short names.
    Slugs,
    /// A table of its own.
    Table(&'static Section),
    /// Any number of such tables. Those with a slug have it once each.
    List(&'static Section),
    /// Any number of texts by language.
    ManyTexts,
    /// The engine's own part.
    Matching,
}

impl Kind {
    /// The name of the kind: the end of a locale key, and the word in `docs/methods.md`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Slug => "slug",
            Self::Language => "language",
            Self::Texts => "texts",
            Self::RoleWords => "role-words",
            Self::YesNo => "yes-no",
            Self::Whole { .. } => "whole",
            Self::Word(_) => "word",
            Self::Words(_) => "words",
            Self::Slugs => "slugs",
            Self::Table(_) | Self::Matching => "table",
            Self::List(_) => "list",
            Self::ManyTexts => "many-texts",
        }
    }
}

impl Kind {
    /// The table behind the key, if it is one or a list of them.
    pub fn section(self) -> Option<&'static Section> {
        match self {
            Self::Table(section) | Self::List(section) => Some(section),
            Self::Line
            | Self::Slug
            | Self::Language
            | Self::Texts
            | Self::RoleWords
            | Self::YesNo
            | Self::Whole { .. }
            | Self::Word(_)
            | Self::Words(_)
            | Self::Slugs
            | Self::ManyTexts
            | Self::Matching => None,
        }
    }
}

/// A key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As it stands in the file.
    pub name: &'static str,
    /// What can stand behind it.
    pub kind: Kind,
    /// Whether the file is no method without it.
    pub needed: bool,
    /// What it means, in a sentence.
    pub about: &'static str,
}

/// A table of the file.
#[derive(Debug)]
pub struct Section {
    /// What it is, in a sentence.
    pub about: &'static str,
    /// Its keys, in the order of the document.
    pub keys: &'static [Key],
}

pub(super) const fn needed(name: &'static str, kind: Kind, about: &'static str) -> Key {
    Key { name, kind, needed: true, about }
}

pub(super) const fn optional(name: &'static str, kind: Kind, about: &'static str) -> Key {
    Key { name, kind, needed: false, about }
}

/// The whole file.
pub static FILE: Section = Section {
    about: "The file itself.",
    keys: &[
        needed("slug", Kind::Slug, "Short name of the method. Editions of one method share it."),
        needed("version", Kind::Line, "Which edition this is: `2015`, `2.1`. A round runs exactly one."),
        needed("language", Kind::Language, "The language the programme is run in."),
        needed("name", Kind::Texts, "Its name."),
        needed("summary", Kind::Texts, "One or two sentences for visitors: what it is."),
        optional("aims", Kind::ManyTexts, "What it is for. Shown on the sign-up page."),
        optional("both_learn", Kind::YesNo, "Both sides are meant to learn something new. Default: no."),
        needed("roles", Kind::Table(&ROLES), "What the two sides are called."),
        needed("target", Kind::Table(&TARGET), "Who it is for."),
        optional("eligibility", Kind::Table(&ELIGIBILITY), "Who can take part, beside the target."),
        optional(
            "expectations",
            Kind::Table(&EXPECTATIONS),
            "What the programme can and cannot promise, and the rules of the game.",
        ),
        optional("steps", Kind::Table(&STEPS), "The way of each side to a pair."),
        needed("commitment", Kind::Table(&COMMITMENT), "What a pair commits itself to."),
        optional(
            "commitment_in_words",
            Kind::Texts,
            "The same in words where the numbers do not say it all: \"4 to 8 hours a month\".",
        ),
        optional(
            "commitment_until",
            Kind::Texts,
            "With `lasts = \"as-needed\"`: until when that is, as it stands after a colon: \"until you can manage alone\".",
        ),
        needed("watch", Kind::Table(&WATCH), "After how many days somebody appears on Today."),
        optional("getting_acquainted", Kind::List(&TOPIC), "What a pair talks about at the beginning."),
        optional(
            "goals",
            Kind::List(&GOAL),
            "What goals can be about. Default: the programme keeps no goals.",
        ),
        optional(
            "training",
            Kind::List(&super::training::MODULE),
            "What has to be learned before somebody is matched. Default: nothing.",
        ),
        needed(
            "interview",
            Kind::Table(&INTERVIEW),
            "What the interview asks for. Everything else stays off.",
        ),
        optional(
            "questions",
            Kind::List(&super::questions::QUESTION),
            "Questions of the programme's own, for sign-up, interview and closing. Default: none.",
        ),
        optional(
            "agreement",
            Kind::Table(&super::promises::AGREEMENT),
            "What the two of a pair sign. Default: nothing.",
        ),
        optional(
            "goodbye",
            Kind::ManyTexts,
            "What the two can talk about at their last meeting. Default: what Parvis suggests.",
        ),
        needed("matching", Kind::Matching, "Rules and criteria of matching. See below."),
        optional(
            "fairness",
            Kind::Table(&super::fairness::FAIRNESS),
            "How much may be given up so that nobody gets a poor pair. Default: nothing.",
        ),
        needed("end_reasons", Kind::List(&CHOICE), "Reasons why a pair can end early."),
        needed("outcomes", Kind::List(&CHOICE), "Outcomes worth recording."),
    ],
};

static ROLES: Section = Section {
    about: "What the two sides are called, by language: `{ one = \"mentor\", many = \"mentors\", the = \"the mentor\" }`.",
    keys: &[
        needed("mentor", Kind::RoleWords, "Who knows the country well."),
        needed("mentee", Kind::RoleWords, "Who is new in it."),
    ],
};

static TARGET: Section = Section {
    about: "Who it is for.",
    keys: &[
        needed("description", Kind::Texts, "In words, for the sign-up page."),
        needed("categories", Kind::List(&CHOICE), "The kinds of mentee that reports count by."),
        optional(
            "mentee_genders",
            Kind::Words(genders),
            "Genders of mentee this edition takes. Default: all.",
        ),
        optional("youngest", Kind::Whole { least: 0, most: 99 }, "Youngest age in years. Default: no limit."),
    ],
};

pub(super) static CHOICE: Section = Section {
    about: "Something that can be chosen.",
    keys: &[
        needed("slug", Kind::Slug, "What is stored. Never change it: old answers are kept under it."),
        needed("label", Kind::Texts, "What is shown."),
    ],
};

static ELIGIBILITY: Section = Section {
    about: "Who can take part. The gate `eligible` asks for it; a coordinator can overrule with a written reason.",
    keys: &[
        optional("way_on", Kind::Texts, "Whom somebody can turn to who cannot take part, and other offers."),
        optional("conditions", Kind::List(&CONDITION), "What somebody has to be able to say of themselves."),
    ],
};

static CONDITION: Section = Section {
    about: "A sentence that is ticked in the sign-up form, or read off what they told. No document is asked for, and none is kept.",
    keys: &[
        needed("slug", Kind::Slug, "What is stored. Never change it: old answers are kept under it."),
        needed("who", Kind::Word(sides), "Which side is asked."),
        needed("label", Kind::Texts, "The sentence: \"I have a residence permit\"."),
        needed("refusal", Kind::Texts, "What is said to somebody of whom it is not so."),
        optional(
            "known_from",
            Kind::Table(&super::promises::KNOWN_FROM),
            "Where it is read off what they told. Default: only they know, and tick it.",
        ),
    ],
};

static EXPECTATIONS: Section = Section {
    about: "Confirmed in the sign-up form, by a link, or with the coordinator. The gate `expectations-confirmed` asks for it.",
    keys: &[
        needed("version", Kind::Line, "Which wording this is. Another wording needs another version."),
        optional("can", Kind::ManyTexts, "What can be expected."),
        optional("cannot", Kind::ManyTexts, "What cannot."),
        optional("rules", Kind::ManyTexts, "The rules of the game."),
    ],
};

/// The words of both sides.
pub(super) fn sides() -> Vec<&'static str> {
    Side::ALL.iter().map(|side| side.word()).collect()
}

static STEPS: Section = Section {
    about: "The way of each side from `applied`, where everybody begins, to `ready`, where matching takes over. Default: an \
            interview, then ready with consent.",
    keys: &[
        optional("mentor", Kind::List(&STEP), "The mentors' way, step by step."),
        optional("mentee", Kind::List(&STEP), "The mentees' way, step by step."),
    ],
};

static STEP: Section = Section {
    about: "A step. `interviewed` asks for a finished interview by itself, `trained` for a finished training.",
    keys: &[
        needed("stage", Kind::Word(stages), "The stage one reaches with it. The last one is `ready`."),
        optional("gates", Kind::Words(gates), "What else has to be there before somebody stands here."),
        optional("label", Kind::Texts, "The programme's own name for the stage."),
    ],
};

fn stages() -> Vec<&'static str> {
    steps::STAGES.iter().map(|stage| stage.word()).collect()
}

fn gates() -> Vec<&'static str> {
    Gate::ALL.iter().map(|gate| gate.word()).collect()
}

static COMMITMENT: Section = Section {
    about: "What a pair commits itself to.",
    keys: &[
        needed(
            "months",
            Kind::Whole { least: 1, most: 60 },
            "How long a pair lasts, in months from the introduction. Where `lasts` says otherwise: how long a round does.",
        ),
        optional(
            "lasts",
            Kind::Word(lasts),
            "`months`: a pair lasts so many months. `round`: until the round ends. `as-needed`: there is no day, the two and \
             the coordinator say when; the last two go without numbers of meetings. Default: months.",
        ),
        needed(
            "own_meetings",
            Kind::Whole { least: 0, most: 500 },
            "Own meetings, at least. 0: not counted.",
        ),
        needed("gatherings", Kind::Whole { least: 0, most: 100 }, "Gatherings, at least. 0: not counted."),
        needed("extra_welcome", Kind::YesNo, "More is welcome and never asked for."),
        optional(
            "rhythm",
            Kind::Table(&RHYTHM),
            "How often, where it is a rhythm and no total: the pair's page says what this week or month has of it.",
        ),
    ],
};

static RHYTHM: Section = Section {
    about: "\"4 to 8 hours a month\", \"once or twice a week\".",
    keys: &[
        needed("per", Kind::Word(periods), "In which period."),
        needed("unit", Kind::Word(units), "What is counted."),
        needed("least", Kind::Whole { least: 1, most: 200 }, "At least so many."),
        needed("most", Kind::Whole { least: 1, most: 200 }, "About so many at the most; not below `least`."),
    ],
};

fn periods() -> Vec<&'static str> {
    Per::ALL.iter().map(|per| per.word()).collect()
}

fn units() -> Vec<&'static str> {
    Unit::ALL.iter().map(|unit| unit.word()).collect()
}

fn lasts() -> Vec<&'static str> {
    Lasts::ALL.iter().map(|lasts| lasts.word()).collect()
}

static WATCH: Section = Section {
    about: "After how many days somebody appears on Today.",
    keys: &[
        needed("sign_up_unanswered", Kind::Whole { least: 0, most: 365 }, "A sign-up without an answer."),
        needed(
            "first_meeting_missing",
            Kind::Whole { least: 1, most: 365 },
            "A pair without its first meeting, counted from the introduction.",
        ),
        needed("silent", Kind::Whole { least: 1, most: 365 }, "A pair that has met and is silent since."),
        needed("round_ending", Kind::Whole { least: 0, most: 365 }, "Before the end of the round."),
        optional(
            "interested",
            Kind::Whole { least: 1, most: 365 },
            "Who left a name and has not signed up is reminded once, so many days later. Default: nobody is.",
        ),
        optional(
            "ask_after",
            Kind::Whole { least: 0, most: 365 },
            "Both of a pair from whom nothing was heard for so long are asked by a message how it goes. 0: never.",
        ),
        optional(
            "volunteer_meeting_months",
            Kind::Whole { least: 0, most: 24 },
            "Months, not days, from one volunteer meeting to the next: Today says when the next one has no date. 0: there are none.",
        ),
        optional(
            "first_contact",
            Kind::Whole { least: 0, most: 365 },
            "A coordinator talks with each of a new pair within so many days of the introduction. 0: nobody is reminded.",
        ),
        optional(
            "contacts_first_month",
            Kind::Whole { least: 0, most: 30 },
            "So many times in the first month, not days, evenly spread. 0: nobody is reminded.",
        ),
        optional(
            "contact_every_months",
            Kind::Whole { least: 0, most: 24 },
            "Months, not days, from one talk to the next after that. 0: nobody is reminded.",
        ),
        optional(
            "evaluation_unanswered",
            Kind::Whole { least: 0, most: 365 },
            "Somebody who was asked at the end how it was and has not answered. 0: never. Default: 14.",
        ),
    ],
};

static TOPIC: Section = Section {
    about: "Something to talk about when getting acquainted.",
    keys: &[
        needed("slug", Kind::Slug, "What is stored. Never change it: old answers are kept under it."),
        needed("label", Kind::Texts, "The question."),
        optional("help", Kind::Texts, "An explanation under it."),
    ],
};

static GOAL: Section = Section {
    about: "Something that the goals of mentees and mentors can be about.",
    keys: &[
        needed("slug", Kind::Slug, "What is stored. Never change it: old goals are kept under it."),
        needed("label", Kind::Texts, "What it is about."),
        optional("examples", Kind::Texts, "Goals of this kind, to think of one's own."),
    ],
};

static INTERVIEW: Section = Section {
    about: "What the interview asks for.",
    keys: &[
        needed("parts", Kind::Words(interview_parts), "The parts asked, in order."),
        optional("areas", Kind::List(&CHOICE), "Areas to choose from. Default: written freely."),
        optional("guidance", Kind::Texts, "What the interviewer should say and look for."),
    ],
};

/// The keys of `[matching]` beside its rules and criteria.
pub static MATCHING: Section = Section {
    about: "How pairs are found. docs/matching.md explains it.",
    keys: &[
        optional(
            "objective",
            Kind::Word(objectives),
            "What counts as the better plan. Default: most-people.",
        ),
        optional(
            "floor_percent",
            Kind::Whole { least: 0, most: 100 },
            "No pair below this share of full marks.",
        ),
        optional(
            "local_first_percent",
            Kind::Whole { least: 0, most: 100 },
            "A mentor of the same area comes first, unless another fits better by more than this share of full marks.",
        ),
    ],
};

fn genders() -> Vec<&'static str> {
    Gender::ALL.iter().map(|gender| gender.word()).collect()
}

fn objectives() -> Vec<&'static str> {
    vec!["most-people", "best-total"]
}

fn interview_parts() -> Vec<&'static str> {
    vec!["languages", "interests", "dislikes", "work", "availability", "area", "wishes", "needs"]
}

/// The names of the hard rules a file can use.
pub fn rules() -> Vec<&'static str> {
    let decided = [RuleKind::Vetoed, RuleKind::FailedBefore, RuleKind::KeptApart];
    RuleKind::ALL.iter().filter(|kind| !decided.contains(kind)).map(|kind| kind.name()).collect()
}

/// The names of the criteria a file can use.
pub fn criteria() -> Vec<&'static str> {
    CriterionKind::ALL.iter().map(|kind| kind.name()).collect()
}

/// The fields of a rule or criterion beside `kind`, as the engine itself names them when it meets one it does not know.
pub fn fields_of<T: serde::de::DeserializeOwned>(kind: &str) -> Vec<String> {
    let probe = serde_json::json!({ "kind": kind, "no such field": 0 });
    let refused = serde_json::from_value::<T>(probe).err().map(|error| error.to_string());
    refused.map_or_else(Vec::new, |said| known_fields(&said))
}

/// The names between backquotes after the first one: "unknown field `x`, expected one of `a`, `b`".
pub fn known_fields(said: &str) -> Vec<String> {
    if !said.contains("unknown field") {
        return Vec::new();
    }
    said.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

/// `docs/methods.md`.
pub fn document() -> String {
    let mut page = String::from(
        "# The method file\n\n\
         Printed from `app/src/methods/schema.rs` by a test; another test holds that file against the types that read a\n\
         method. Check a file with `parvis method check FILE`: it names every fault with line, column and remedy.\n\n\
         A method is one TOML file. Lines that begin with `#` are comments; keep the words of the source there. A text by\n\
         language needs the programme's own language and English; participants' texts can also be in Arabic (`ar`),\n\
         Ukrainian (`uk`) and Persian (`fa`). The five programmes in `methods/` are examples.\n",
    );
    section(&mut page, "", &FILE);
    page.push_str("\n## `[matching]`\n");
    table(&mut page, &MATCHING);
    page.push_str("\n`[[matching.rules]]`: what must hold for a pair to be allowed at all.\n\n| kind | fields |\n|---|---|\n");
    for kind in rules() {
        line(&mut page, kind, &fields_of::<matching::Rule>(kind));
    }
    page.push_str(
        "\n`[[matching.criteria]]`: what makes an allowed pair good, each kind of each fact at most once.\n\n| kind | fields |\n|---|---|\n",
    );
    for kind in criteria() {
        line(&mut page, kind, &fields_of::<matching::Criterion>(kind));
    }
    page
}

fn line(page: &mut String, kind: &str, fields: &[String]) {
    let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
    let fields = if fields.is_empty() { "–".to_owned() } else { fields.join(", ") };
    page.push_str(&format!("| `{kind}` | {fields} |\n"));
}

fn section(page: &mut String, path: &str, section_of: &Section) {
    if !path.is_empty() {
        page.push_str(&format!("\n## {path}\n"));
    }
    table(page, section_of);
    for key in section_of.keys {
        let inner = path.trim_matches(['`', '[', ']']);
        let full = if inner.is_empty() { key.name.to_owned() } else { format!("{inner}.{}", key.name) };
        if let Some(inner) = key.kind.section() {
            let name = if matches!(key.kind, Kind::List(_)) {
                format!("`[[{full}]]`")
            } else {
                format!("`[{full}]`")
            };
            section(page, &name, inner);
        }
    }
}

fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

fn table(page: &mut String, section: &Section) {
    page.push_str(&format!("\n{}\n\n| Key | Kind | Needed | Meaning |\n|---|---|---|---|\n", section.about));
    for key in section.keys {
        let kind = match key.kind {
            Kind::Line => "text".to_owned(),
            Kind::Slug => "slug".to_owned(),
            Kind::Language => "language".to_owned(),
            Kind::Texts => "texts by language".to_owned(),
            Kind::RoleWords => "words by language".to_owned(),
            Kind::YesNo => "`true` or `false`".to_owned(),
            Kind::Whole { least, most } => format!("{least} to {most}"),
            Kind::Word(words) => format!("one of {}", quoted(&words())),
            Kind::Words(words) => format!("some of {}", quoted(&words())),
            Kind::Slugs => "list of slugs".to_owned(),
            Kind::Table(_) | Kind::Matching => "table".to_owned(),
            Kind::List(_) => "tables".to_owned(),
            Kind::ManyTexts => "list of texts by language".to_owned(),
        };
        let is_needed = if key.needed { "yes" } else { "–" };
        page.push_str(&format!("| `{}` | {kind} | {is_needed} | {} |\n", key.name, key.about));
    }
}
