//! Parts of a method as fields on screen: questions, words, steps. What is changed is the file itself, and only where
//! something is different, so that its comments and order stay.

pub mod goals;
pub mod pages;
pub mod questions;
pub mod steps;
pub mod wording;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::check::{Fault, check};
use super::promises::Expectations;
use super::questions::{OnlyIf, Question};
use super::steps::Step;
use super::{Choice, GoalCategory, Method, Roles, Side, Texts};
use crate::words::RoleWords;

/// One part of a method as it shall be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A question: in the place of the one with its slug, or behind all others.
    Question(Box<Question>),
    /// No question with this slug.
    NoQuestion(String),
    /// What the two sides are called.
    Roles(Roles),
    /// What the programme can and cannot promise.
    Expectations(Box<Expectations>),
    /// What goals can be about.
    Goals(Vec<GoalCategory>),
    /// The way of one side.
    Steps(Side, Vec<Step>),
}

/// The text of a file with one part changed and another version; everything else stays as it was written.
pub fn change(source: &str, before: &Method, version: &str, part: &Part) -> Result<String, Vec<Fault>> {
    let Ok(mut file) = source.parse::<DocumentMut>() else { return check(source).map(|_| source.to_owned()) };
    put(file.as_table_mut(), "version", Some(version.into()));
    match part {
        Part::Question(question) => put_question(&mut file, before, question),
        Part::NoQuestion(slug) => {
            if let Some(list) = list_of(&mut file, "questions") {
                list.retain(|table| table.get("slug").and_then(Item::as_str) != Some(slug));
            }
        }
        Part::Roles(roles) => put_roles(&mut file, before, roles),
        Part::Expectations(expectations) => put_expectations(&mut file, before, expectations),
        Part::Goals(goals) => put_goals(&mut file, before, goals),
        Part::Steps(side, steps) => {
            if before.steps.of(*side) != steps.as_slice() {
                let tables = steps.iter().map(step_table).collect::<ArrayOfTables>();
                table_of(&mut file, "steps").insert(side.word(), Item::ArrayOfTables(tables));
            }
        }
    }
    let text = file.to_string();
    check(&text).map(|_| text)
}

fn list_of<'f>(file: &'f mut DocumentMut, name: &str) -> Option<&'f mut ArrayOfTables> {
    file.get_mut(name).and_then(Item::as_array_of_tables_mut)
}

/// A table of the file, made where there is none.
fn table_of<'f>(file: &'f mut DocumentMut, name: &str) -> &'f mut Table {
    if file.get(name).and_then(Item::as_table).is_none() {
        file.insert(name, Item::Table(Table::new()));
    }
    #[expect(clippy::unwrap_used, reason = "it was put there two lines above")]
    file.get_mut(name).and_then(Item::as_table_mut).unwrap()
}

/// Puts a value in the place of one, with the space and comment around it; none takes it out.
fn put(table: &mut Table, key: &str, value: Option<Value>) {
    match (value, table.get_mut(key)) {
        (None, _) => {
            table.remove(key);
        }
        (Some(new), Some(Item::Value(old))) => {
            let around = old.decor().clone();
            *old = new;
            *old.decor_mut() = around;
        }
        (Some(new), _) => {
            table.insert(key, Item::Value(new));
        }
    }
}

fn texts_value(texts: &Texts) -> Option<Value> {
    if texts.0.is_empty() {
        return None;
    }
    let pairs = texts.0.iter().map(|(tag, text)| (tag.as_str(), Value::from(text.as_str())));
    Some(Value::InlineTable(pairs.collect::<InlineTable>()))
}

/// Texts by language, in the shape they stand in the file: a table of their own stays one.
fn put_texts(table: &mut Table, key: &str, texts: &Texts) {
    let own = table.get_mut(key).and_then(Item::as_table_mut);
    match own {
        Some(own) if !texts.0.is_empty() => {
            own.retain(|tag, _| texts.0.contains_key(tag));
            for (tag, text) in &texts.0 {
                if own.get(tag).and_then(Item::as_str) != Some(text) {
                    put(own, tag, Some(text.as_str().into()));
                }
            }
        }
        Some(_) | None => put(table, key, texts_value(texts)),
    }
}

fn words_value<'w>(words: impl Iterator<Item = &'w str>) -> Value {
    Value::Array(words.map(Value::from).collect::<Array>())
}

fn put_question(file: &mut DocumentMut, before: &Method, new: &Question) {
    let old = before.questions.iter().find(|question| question.slug == new.slug);
    let has_slug = |table: &Table| table.get("slug").and_then(Item::as_str) == Some(new.slug.as_str());
    if list_of(file, "questions").is_none() {
        file.insert("questions", Item::ArrayOfTables(ArrayOfTables::new()));
    }
    let Some(list) = list_of(file, "questions") else { return };
    if !list.iter().any(has_slug) {
        list.push(Table::new());
    }
    let last = list.len().saturating_sub(1);
    let at = list.iter().position(has_slug).unwrap_or(last);
    if let Some(table) = list.get_mut(at) {
        write_question(table, old, new);
    }
}

/// Writes what is different; of a new question, everything that is not left to its default.
fn write_question(table: &mut Table, old: Option<&Question>, new: &Question) {
    let differs = |is: fn(&Question, &Question) -> bool| old.is_none_or(|old| !is(old, new));
    let whole = |number: Option<i32>| number.map(|number| Value::from(i64::from(number)));
    let yes = |yes: bool| yes.then(|| Value::from(true));
    if old.is_none() {
        put(table, "slug", Some(new.slug.as_str().into()));
    }
    if differs(|old, new| old.asked_in == new.asked_in) {
        put(table, "asked_in", Some(new.asked_in.word().into()));
    }
    if differs(|old, new| old.who == new.who) {
        let some =
            (new.who.len() < Side::ALL.len()).then(|| words_value(new.who.iter().map(|side| side.word())));
        put(table, "who", some);
    }
    if differs(|old, new| old.kind == new.kind) {
        put(table, "kind", Some(new.kind.word().into()));
    }
    if differs(|old, new| old.label == new.label) {
        put_texts(table, "label", &new.label);
    }
    if differs(|old, new| old.help == new.help) {
        put_texts(table, "help", &new.help);
    }
    if differs(|old, new| old.guidance == new.guidance) {
        put_texts(table, "guidance", &new.guidance);
    }
    if differs(|old, new| old.required == new.required) {
        put(table, "required", yes(new.required));
    }
    if differs(|old, new| old.choices == new.choices) {
        let choices = new.choices.iter().map(choice_value).collect::<Array>();
        table.remove("choices");
        put(table, "choices", (!new.choices.is_empty()).then_some(Value::Array(choices)));
    }
    if differs(|old, new| old.least == new.least) {
        put(table, "least", whole(new.least));
    }
    if differs(|old, new| old.most == new.most) {
        put(table, "most", whole(new.most));
    }
    if differs(|old, new| old.only_if == new.only_if) {
        table.remove("only_if");
        put(table, "only_if", new.only_if.as_ref().map(only_if_value));
    }
    if differs(|old, new| old.sensitive == new.sensitive) {
        put(table, "sensitive", yes(new.sensitive));
    }
    if differs(|old, new| old.purpose == new.purpose) {
        put_texts(table, "purpose", &new.purpose);
    }
}

fn choice_value(choice: &Choice) -> Value {
    let mut table = InlineTable::new();
    table.insert("slug", choice.slug.as_str().into());
    if let Some(label) = texts_value(&choice.label) {
        table.insert("label", label);
    }
    Value::InlineTable(table)
}

fn only_if_value(only_if: &OnlyIf) -> Value {
    let mut table = InlineTable::new();
    table.insert("question", only_if.question.as_str().into());
    table.insert("answer", words_value(only_if.answer.iter().map(String::as_str)));
    Value::InlineTable(table)
}

/// A category that was there keeps its place and its comment; only what is different in it is written.
fn put_goals(file: &mut DocumentMut, before: &Method, new: &[GoalCategory]) {
    if before.goals == new {
        return;
    }
    if new.is_empty() {
        file.remove("goals");
        return;
    }
    if list_of(file, "goals").is_none() {
        file.insert("goals", Item::ArrayOfTables(ArrayOfTables::new()));
    }
    let Some(list) = list_of(file, "goals") else { return };
    let slug_of = |table: &Table| table.get("slug").and_then(Item::as_str).map(str::to_owned);
    list.retain(|table| slug_of(table).is_some_and(|slug| new.iter().any(|one| one.slug == slug)));
    for category in new {
        let at = list.iter().position(|table| slug_of(table).as_deref() == Some(&category.slug));
        if at.is_none() {
            list.push(Table::new());
        }
        let last = list.len().saturating_sub(1);
        let Some(table) = list.get_mut(at.unwrap_or(last)) else { continue };
        let old = before.goals.iter().find(|one| one.slug == category.slug);
        if at.is_none() {
            put(table, "slug", Some(category.slug.as_str().into()));
        }
        if old.is_none_or(|old| old.label != category.label) {
            put_texts(table, "label", &category.label);
        }
        if old.is_none_or(|old| old.examples != category.examples) {
            put_texts(table, "examples", &category.examples);
        }
    }
}

fn put_roles(file: &mut DocumentMut, before: &Method, new: &Roles) {
    let sides =
        [("mentor", &before.roles.mentor, &new.mentor), ("mentee", &before.roles.mentee, &new.mentee)];
    for (name, old, new) in sides {
        let Some(table) = file.get_mut("roles").and_then(|roles| roles.get_mut(name)) else { continue };
        let Some(table) = table.as_table_mut() else { continue };
        table.retain(|tag, _| new.contains_key(tag));
        for (tag, words) in new.iter().filter(|(tag, words)| old.get(*tag) != Some(words)) {
            put(table, tag, Some(role_value(words)));
        }
    }
}

fn role_value(words: &RoleWords) -> Value {
    let forms = [("one", &words.one), ("many", &words.many), ("the", &words.the)];
    let pairs = forms.into_iter().map(|(form, word)| (form, Value::from(word.as_str())));
    Value::InlineTable(pairs.collect::<InlineTable>())
}

fn put_expectations(file: &mut DocumentMut, before: &Method, new: &Expectations) {
    let none =
        Expectations { version: String::new(), can: Vec::new(), cannot: Vec::new(), rules: Vec::new() };
    let old = before.expectations.as_ref().unwrap_or(&none);
    let table = table_of(file, "expectations");
    if old.version != new.version {
        put(table, "version", Some(new.version.as_str().into()));
    }
    let lists = [
        ("can", &old.can, &new.can),
        ("cannot", &old.cannot, &new.cannot),
        ("rules", &old.rules, &new.rules),
    ];
    for (name, old, new) in lists {
        if old != new {
            table.remove(name);
            if !new.is_empty() {
                table.insert(
                    name,
                    Item::ArrayOfTables(new.iter().map(texts_table).collect::<ArrayOfTables>()),
                );
            }
        }
    }
}

fn texts_table(texts: &Texts) -> Table {
    let mut table = Table::new();
    for (tag, text) in &texts.0 {
        table.insert(tag, Item::Value(text.as_str().into()));
    }
    table
}

fn step_table(step: &Step) -> Table {
    let mut table = Table::new();
    table.insert("stage", Item::Value(step.stage.word().into()));
    if !step.gates.is_empty() {
        table.insert("gates", Item::Value(words_value(step.gates.iter().map(|gate| gate.word()))));
    }
    put_texts(&mut table, "label", &step.label);
    table
}

#[cfg(test)]
mod tests {
    use super::super::BUNDLED;
    use super::super::questions::{AnswerKind, AskedIn};
    use super::*;
    use crate::methods::steps::Gate;
    use crate::people::Stage;

    fn method(source: &str) -> Method {
        Method::parse(source).unwrap()
    }

    /// The lines that are different.
    fn other_lines<'t>(before: &'t str, after: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
        let gone = before.lines().filter(|line| !after.lines().any(|other| other == *line)).collect();
        let come = after.lines().filter(|line| !before.lines().any(|other| other == *line)).collect();
        (gone, come)
    }

    #[test]
    fn every_part_of_every_method_comes_through_the_screen_unchanged() {
        for source in BUNDLED {
            let method = method(source);
            let questions =
                method.questions.iter().map(|question| Part::Question(Box::new(question.clone())));
            let expectations =
                method.expectations.clone().map(|expectations| Part::Expectations(Box::new(expectations)));
            let ways = Side::ALL.iter().map(|side| Part::Steps(*side, method.steps.of(*side).to_vec()));
            let others = [Part::Roles(method.roles.clone()), Part::Goals(method.goals.clone())];
            for part in questions.chain(expectations).chain(ways).chain(others) {
                assert_eq!(change(source, &method, &method.version, &part).unwrap(), *source, "{part:?}");
            }
        }
    }

    #[test]
    fn a_word_changed_in_a_question_changes_that_line_of_the_file_and_no_other() {
        let source = BUNDLED[0];
        let before = method(source);
        let mut question =
            before.questions.iter().find(|question| question.slug == "learned").unwrap().clone();
        question.label.0.insert("en".to_owned(), "Did you learn anything?".to_owned());
        let after = change(source, &before, "3", &Part::Question(Box::new(question.clone()))).unwrap();
        let (gone, come) = other_lines(source, &after);
        assert_eq!((gone.len(), come.len()), (1, 1), "{come:?}");
        assert!(method(&after).questions.contains(&question));
    }

    #[test]
    fn a_new_question_stands_behind_the_others_and_one_can_be_taken_out_again() {
        let source = BUNDLED[0];
        let before = method(source);
        let mut new = before.questions[0].clone();
        new.slug = "heard-of-us".to_owned();
        new.asked_in = AskedIn::SignUp;
        new.kind = AnswerKind::Line;
        let more = change(source, &before, "4", &Part::Question(Box::new(new.clone()))).unwrap();
        assert_eq!(method(&more).questions.last(), Some(&new));
        let again = change(&more, &method(&more), "3", &Part::NoQuestion(new.slug)).unwrap();
        assert_eq!(method(&again), before);
    }

    #[test]
    fn a_way_in_another_order_and_new_rules_of_the_game_are_what_the_file_says_afterwards() {
        let source = BUNDLED[0];
        let before = method(source);
        let step = |stage, gates: &[Gate]| Step { stage, gates: gates.to_vec(), label: Texts::default() };
        let way = vec![
            step(Stage::Trained, &[]),
            step(Stage::Interviewed, &[]),
            step(Stage::Ready, &[Gate::Consent, Gate::ExpectationsConfirmed]),
        ];
        let text = change(source, &before, "4", &Part::Steps(Side::Mentor, way.clone())).unwrap();
        assert_eq!(method(&text).steps.mentor, way);
        assert_eq!(method(&text).steps.mentee, before.steps.mentee);
        let mut expectations = before.expectations.clone().unwrap();
        expectations.rules.pop();
        expectations.version = "2".to_owned();
        let part = Part::Expectations(Box::new(expectations.clone()));
        let text = change(source, &before, "4", &part).unwrap();
        assert_eq!(method(&text).expectations, Some(expectations));
    }

    #[test]
    fn what_the_file_cannot_say_is_refused_with_its_fault() {
        let before = method(BUNDLED[0]);
        let mut question = before.questions[0].clone();
        question.kind = AnswerKind::OneOf;
        assert!(change(BUNDLED[0], &before, "4", &Part::Question(Box::new(question))).is_err());
    }
}
