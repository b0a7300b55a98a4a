//! Facts by name, for rules and criteria that are told in the method file which fact they look at: a person's own fields, and
//! what Parvis knows of everybody.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::people::{Field, Person};
use crate::sides::slugs;

/// The name of a person's own field, even where Parvis knows something by the same name.
const OWN: &str = "fields.";

/// One fact as a text: `None` when it is not stated or is a set.
pub(crate) fn text<'a>(person: &'a Person, name: &str) -> Option<Cow<'a, str>> {
    match name {
        "area" => person.area.as_deref().map(Cow::Borrowed),
        "occupation" => person.occupation.as_deref().map(Cow::Borrowed),
        "gender" => person.gender.as_deref().map(Cow::Borrowed),
        "education" => person.education.map(|level| Cow::Borrowed(level.name())),
        "age" | "weeks_waiting" => number(person, name).map(|number| Cow::Owned(number.to_string())),
        own => match person.fields.get(own.strip_prefix(OWN).unwrap_or(own))? {
            Field::Text(text) => Some(Cow::Borrowed(text)),
            Field::Number(number) => Some(Cow::Owned(number.to_string())),
            Field::Set(_) => None,
        },
    }
}

/// One fact as a number: levels of education count in steps from 0.
pub(crate) fn number(person: &Person, name: &str) -> Option<i64> {
    match name {
        "age" => person.age.map(i64::from),
        "weeks_waiting" => Some(i64::from(person.weeks_waiting)),
        "education" => person.education.map(|level| level as i64),
        own => match person.fields.get(own.strip_prefix(OWN).unwrap_or(own))? {
            Field::Number(number) => Some(*number),
            Field::Text(_) | Field::Set(_) => None,
        },
    }
}

/// One fact as a set: a text is a set of one.
pub(crate) fn members<'a>(person: &'a Person, name: &str) -> Vec<&'a str> {
    match name {
        "interests" => slugs(&person.interests),
        "dislikes" => slugs(&person.dislikes),
        "times" => slugs(&person.times),
        "needs" => slugs(&person.needs),
        "competences" => slugs(&person.competences),
        "backgrounds" => slugs(&person.backgrounds),
        "languages" => person.languages.keys().map(String::as_str).collect(),
        "area" => person.area.as_deref().into_iter().collect(),
        "occupation" => person.occupation.as_deref().into_iter().collect(),
        "gender" => person.gender.as_deref().into_iter().collect(),
        "education" => person.education.map(|level| level.name()).into_iter().collect(),
        own => match person.fields.get(own.strip_prefix(OWN).unwrap_or(own)) {
            Some(Field::Set(set)) => slugs(set),
            Some(Field::Text(text)) => vec![text],
            Some(Field::Number(_)) | None => Vec::new(),
        },
    }
}

/// What two people share of one fact, each member once, in order.
pub(crate) fn common<'a>(mentee: &'a Person, own: &str, mentor: &'a Person, theirs: &str) -> Vec<&'a str> {
    let theirs = members(mentor, theirs);
    members(mentee, own).into_iter().filter(|member| theirs.contains(member)).collect()
}

/// Whether a name means a fact of the method's own.
pub(crate) fn is_own(name: &str) -> bool {
    let known = [
        "area",
        "occupation",
        "gender",
        "education",
        "age",
        "weeks_waiting",
        "interests",
        "dislikes",
        "times",
        "needs",
        "competences",
        "backgrounds",
        "languages",
    ];
    !known.contains(&name)
}

/// Whether members can be added to a fact.
pub(crate) fn is_list(name: &str) -> bool {
    is_own(name) || ["interests", "dislikes", "times", "needs", "competences", "backgrounds"].contains(&name)
}

/// Makes a fact of the method's own another one.
pub(crate) fn set(person: &mut Person, name: &str, value: Field) {
    person.fields.insert(name.strip_prefix(OWN).unwrap_or(name).to_owned(), value);
}

/// Adds a member to a list; a single text becomes a list of two.
pub(crate) fn add(person: &mut Person, name: &str, member: &str) {
    let list = match name {
        "interests" => &mut person.interests,
        "dislikes" => &mut person.dislikes,
        "times" => &mut person.times,
        "needs" => &mut person.needs,
        "competences" => &mut person.competences,
        "backgrounds" => &mut person.backgrounds,
        own => {
            let own = person.fields.entry(own.strip_prefix(OWN).unwrap_or(own).to_owned());
            let field = own.or_insert_with(|| Field::Set(BTreeSet::new()));
            if let Field::Text(text) = field {
                *field = Field::Set(BTreeSet::from([std::mem::take(text)]));
            }
            let Field::Set(list) = field else { return };
            list
        }
    };
    list.insert(member.to_owned());
}
