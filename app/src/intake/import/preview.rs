//! What would happen if a file were brought in now, in words: what goes in, what comes back, what is asked.

use std::collections::HashMap;

use super::{Alike, CameBack, Choice, Fate, Known, Plan, Planned, Whom};
use crate::ids::PersonId;
use crate::people::Person;
use crate::web::{Fields, Form, Offer};
use crate::words::Words;

/// Questions on one page: enough to work through in one go.
const QUESTIONS_PER_PAGE: usize = 50;
/// Rows that come back shown before the rest is only counted.
pub(super) const MOST_BACK: usize = 50;
/// Entries of a column shown as examples.
pub(super) const EXAMPLES: usize = 3;
/// Characters of an example.
const LONGEST_EXAMPLE: usize = 60;

/// What would happen if the file were brought in now.
pub(super) struct Check {
    pub(super) going_in: usize,
    pub(super) new_people: usize,
    pub(super) known_people: usize,
    pub(super) already_here: usize,
    pub(super) left_out: usize,
    /// Rows that are not in order: the first of them, …
    pub(super) back: Vec<BackLine>,
    /// … how many more there are, …
    pub(super) unseen: usize,
    /// … and how many rows come back, those without an answer counted too.
    pub(super) back_total: usize,
    pub(super) questions: Vec<Question>,
    pub(super) questions_total: usize,
    pub(super) unanswered: usize,
    pub(super) earlier: Option<String>,
    pub(super) later: Option<String>,
}

pub(super) struct BackLine {
    pub(super) line: u32,
    pub(super) name: String,
    pub(super) reasons: Vec<String>,
}

pub(super) struct Question {
    pub(super) line: u32,
    pub(super) field: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) is_open: bool,
    pub(super) offers: Vec<QuestionOffer>,
}

pub(super) struct QuestionOffer {
    pub(super) offer: Offer,
    pub(super) about: String,
}

/// Draws a plan; of its questions only page `number`.
pub(super) fn check_lines(words: &Words, path: &str, plan: &Plan, known: &Known, number: usize) -> Check {
    let known_people: HashMap<PersonId, &Person> =
        known.people.iter().map(|person| (person.id, person)).collect();
    let lines: HashMap<u32, &Planned> = plan.rows.iter().map(|row| (row.line, row)).collect();
    // What is open first; whoever takes part already is not asked about.
    let mut asked: Vec<&Planned> = plan
        .rows
        .iter()
        .filter(|row| !row.alike.is_empty() && !matches!(row.fate, Fate::Here(Whom::Known(_))))
        .collect();
    asked.sort_by_key(|row| (row.fate != Fate::Asks, row.line));
    let pages = asked.len().div_ceil(QUESTIONS_PER_PAGE).max(1);
    let number = number.clamp(1, pages);
    let first = (number - 1) * QUESTIONS_PER_PAGE;
    let questions = asked
        .iter()
        .skip(first)
        .take(QUESTIONS_PER_PAGE)
        .map(|row| question(words, row, &known_people, &lines))
        .collect();
    let unanswered = plan.count(|fate| *fate == Fate::Asks);
    let new_people = plan.count(|fate| *fate == Fate::New);
    let joining = plan.count(|fate| matches!(fate, Fate::Joins(_)));
    Check {
        going_in: new_people + joining,
        new_people,
        known_people: joining,
        already_here: plan.count(|fate| matches!(fate, Fate::Here(_))),
        left_out: plan.count(|fate| *fate == Fate::LeftOut),
        back: plan.bad.iter().take(MOST_BACK).map(|row| back_line(words, row)).collect(),
        unseen: plan.bad.len().saturating_sub(MOST_BACK),
        back_total: plan.bad.len() + unanswered,
        questions,
        questions_total: asked.len(),
        unanswered,
        earlier: (number > 1).then(|| format!("{path}?page={}#questions", number - 1)),
        later: (number < pages).then(|| format!("{path}?page={}#questions", number + 1)),
    }
}

/// A row that came back.
pub(super) fn back_line(words: &Words, row: &CameBack) -> BackLine {
    let cells = row.cells.iter().filter(|cell| !cell.is_empty()).take(EXAMPLES);
    BackLine {
        line: row.line,
        name: cells.map(|cell| shortened(cell)).collect::<Vec<_>>().join(" · "),
        reasons: row.reasons.iter().map(|reason| words.say(reason)).collect(),
    }
}

fn question(
    words: &Words,
    row: &Planned,
    known: &HashMap<PersonId, &Person>,
    lines: &HashMap<u32, &Planned>,
) -> Question {
    let field = format!("row-{}", row.line);
    let person = &row.person;
    let chosen = match row.fate {
        Fate::New => Some(Choice::Another),
        Fate::Joins(whom) | Fate::Here(whom) => Some(whom.choice()),
        Fate::LeftOut => Some(Choice::LeaveOut),
        Fate::Asks => None,
    };
    let form = Form::filled(Fields::default().with_some(&field, chosen));
    let same = |alike: &Alike| {
        let (name, about) = match alike.whom {
            Whom::Known(id) => known.get(&id).map(|person| {
                (person.full_name(), contact(words, person.email.as_deref(), person.phone.as_deref()))
            })?,
            Whom::Line(line) => lines.get(&line).map(|row| {
                let about = contact(words, row.person.email.as_deref(), row.person.phone.as_deref());
                (words.ta2("import-on-line", "line", line, "name", row.person.full_name()), about)
            })?,
        };
        let offer = form.offer(&field, alike.whom.choice(), words.ta("import-same", "name", name));
        Some(QuestionOffer { offer, about })
    };
    let other = |choice: Choice, key: &str| QuestionOffer {
        offer: form.offer(&field, choice, words.t(key)),
        about: String::new(),
    };
    let rest = [other(Choice::Another, "import-another"), other(Choice::LeaveOut, "import-leave-out")];
    Question {
        line: row.line,
        name: person.full_name(),
        about: contact(words, person.email.as_deref(), person.phone.as_deref()),
        is_open: row.fate == Fate::Asks,
        offers: row.alike.iter().filter_map(same).chain(rest).collect(),
        field,
    }
}

fn contact(words: &Words, email: Option<&str>, phone: Option<&str>) -> String {
    match (email, phone) {
        (None, None) => words.t("import-no-contact"),
        (email, phone) => [email, phone].into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}

/// An example from the file, cut where it gets long.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_EXAMPLE {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(LONGEST_EXAMPLE).collect();
    format!("{beginning}…")
}
