//! A pool of people as a table: one row per person, lists inside a cell.

use std::collections::{BTreeMap, BTreeSet};

use documents::read::Table;
use matching::{Field, GenderWish, Level, Mentee, MenteeKey, Mentor, MentorKey, Person, Problem, Side};
use serde::de::DeserializeOwned;

use super::map::{FIELD, Map};

/// What is wrong with a pool.
#[derive(Debug, thiserror::Error)]
pub enum BadPool {
    /// A column that must be there.
    #[error("line {line}: there is no column `{column}`; {remedy}")]
    NoColumn {
        /// The line of the headings.
        line: u32,
        /// Which.
        column: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// Two columns for a fact that is one.
    #[error("line {line}: the columns `{one}` and `{other}` both say what `{ours}` is; take one of them out")]
    Twice {
        /// The line of the headings.
        line: u32,
        /// The first.
        one: String,
        /// The second.
        other: String,
        /// Our column.
        ours: String,
    },
    /// A cell that cannot be read.
    #[error("line {line}, column `{column}`: `{cell}` {reason}")]
    Cell {
        /// As a spreadsheet program numbers it.
        line: u32,
        /// The heading as it stands in the file.
        column: String,
        /// What stands there.
        cell: String,
        /// What it should be.
        reason: &'static str,
    },
}

/// Columns with one entry.
pub const SINGLE: &[&str] = &[
    "key",
    "side",
    "capacity",
    "occupation",
    "education",
    "area",
    "gender",
    "gender_wish",
    "age",
    "weeks_waiting",
    "trained",
    "consent",
    "name",
];

/// Columns with a list.
pub const LISTS: &[&str] = &[
    "languages",
    "interests",
    "dislikes",
    "times",
    "needs",
    "competences",
    "backgrounds",
    "traits",
    "unwanted",
];

/// Adds the people of a file to a problem; gives the headings that nothing knows.
pub fn add(table: &Table, file: &str, map: &Map, problem: &mut Problem) -> Result<Vec<String>, BadPool> {
    let (columns, unknown) = columns(table, map)?;
    let whole_file = map.side(file);
    let missing = |column, remedy| Err(BadPool::NoColumn { line: table.header_line, column, remedy });
    if !columns.contains_key("key") {
        return missing(
            "key",
            "the first row must name the columns, and one must say who it is (or say in the map which)",
        );
    }
    if !columns.contains_key("side") && whole_file.is_none() {
        return missing(
            "side",
            "add it (mentor or mentee), or give the whole file a side in the map under [[files]]",
        );
    }
    for row in &table.rows {
        let row = Cells { line: row.line, cells: &row.cells, header: &table.header, columns: &columns, map };
        let person = row.person()?;
        let key = row.text("key").ok_or_else(|| row.bad("key", "is empty; everybody needs a key"))?;
        let side = match row.text("side") {
            None => whole_file,
            Some(word) => row.word(&word.to_lowercase()),
        };
        match side {
            Some(Side::Mentor) => {
                let capacity = row.number("capacity")?.unwrap_or(1);
                problem.mentors.push(Mentor { key: MentorKey(key), person, capacity });
            }
            Some(Side::Mentee) => problem.mentees.push(Mentee { key: MenteeKey(key), person }),
            None => {
                return Err(row.bad(
                    "side",
                    "is neither mentor nor mentee; write one of the two, or map the word to one",
                ));
            }
        }
    }
    Ok(unknown)
}

/// Which columns of the file say what, by our names; and the headings that nothing knows.
type Columns = BTreeMap<String, Vec<usize>>;

fn columns(table: &Table, map: &Map) -> Result<(Columns, Vec<String>), BadPool> {
    let (mut columns, mut unknown) = (Columns::new(), Vec::new());
    for (index, heading) in table.header.iter().enumerate() {
        let Some(ours) = map.ours(heading) else { continue };
        let list = LISTS.contains(&ours.as_str()) || map.is_list(&ours);
        if !list && !SINGLE.contains(&ours.as_str()) && !ours.starts_with(FIELD) {
            if !heading.trim().is_empty() {
                unknown.push(heading.trim().to_owned());
            }
            continue;
        }
        let places = columns.entry(ours.clone()).or_default();
        if let Some(first) = places.first().filter(|_| !list) {
            let (one, other) = (table.header[*first].clone(), heading.clone());
            return Err(BadPool::Twice { line: table.header_line, one, other, ours });
        }
        places.push(index);
    }
    Ok((columns, unknown))
}

struct Cells<'a> {
    line: u32,
    cells: &'a [String],
    header: &'a [String],
    columns: &'a Columns,
    map: &'a Map,
}

impl Cells<'_> {
    /// The cells of our column that hold something, as they stand there.
    fn written(&self, ours: &str) -> impl Iterator<Item = &str> {
        let places = self.columns.get(ours).map(Vec::as_slice).unwrap_or_default();
        places
            .iter()
            .filter_map(|place| self.cells.get(*place))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    }

    /// What the file says, in our words.
    fn text(&self, ours: &str) -> Option<String> {
        let said = self.written(ours).next().map(|theirs| self.map.value(ours, theirs));
        said.or_else(|| self.map.default_of(ours)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    fn bad(&self, ours: &str, reason: &'static str) -> BadPool {
        let heading = self.columns.get(ours).and_then(|places| self.header.get(*places.first()?));
        let column = heading.map_or_else(|| ours.to_owned(), |heading| heading.trim().to_owned());
        let cell = self.written(ours).next().or_else(|| self.map.default_of(ours)).unwrap_or_default();
        BadPool::Cell { line: self.line, column, cell: cell.to_owned(), reason }
    }

    fn list(&self, ours: &str) -> BTreeSet<String> {
        let between = self.map.separator(ours);
        let mut cells: Vec<&str> = self.written(ours).collect();
        if cells.is_empty() {
            cells.extend(self.map.default_of(ours));
        }
        let entries = cells.into_iter().flat_map(|cell| cell.split(between)).map(str::trim);
        entries
            .filter(|entry| !entry.is_empty())
            .map(|entry| self.map.value(ours, entry).to_owned())
            .filter(|entry| !entry.is_empty())
            .collect()
    }

    fn number<N: std::str::FromStr>(&self, ours: &str) -> Result<Option<N>, BadPool> {
        let number = |text: String| {
            text.parse().map_err(|_| self.bad(ours, "is not a whole number that fits; write digits only"))
        };
        self.text(ours).map(number).transpose()
    }

    fn yes(&self, ours: &str) -> Result<bool, BadPool> {
        match self.text(ours).as_deref().unwrap_or("yes").to_lowercase().as_str() {
            "yes" | "true" | "1" | "x" | "ja" => Ok(true),
            "no" | "false" | "0" | "nei" | "nej" => Ok(false),
            _ => Err(self.bad(ours, "is neither yes nor no; write one of the two, or map the word to one")),
        }
    }

    /// One of an engine enum's words.
    fn word<T: DeserializeOwned>(&self, word: &str) -> Option<T> {
        serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
    }

    fn languages(&self) -> Result<BTreeMap<String, Level>, BadPool> {
        let bad = || {
            self.bad(
                "languages",
                "is not a list like nb:fluent; ar:native (beginner, basic, conversational, fluent, native)",
            )
        };
        let mut languages = BTreeMap::new();
        for entry in self.list("languages") {
            let (tag, level) = entry.split_once(':').ok_or_else(bad)?;
            languages.insert(tag.trim().to_owned(), self.word(level.trim()).ok_or_else(bad)?);
        }
        Ok(languages)
    }

    /// Facts that only the method gives a meaning to.
    fn fields(&self) -> Result<BTreeMap<String, Field>, BadPool> {
        let mut fields = BTreeMap::new();
        for ours in self.columns.keys() {
            let Some(name) = ours.strip_prefix(FIELD) else { continue };
            let field = if self.map.is_list(ours) {
                Some(Field::Set(self.list(ours)))
            } else if self.map.is_number(ours) {
                self.number(ours)?.map(Field::Number)
            } else {
                self.text(ours).map(Field::Text)
            };
            fields.extend(field.map(|field| (name.to_owned(), field)));
        }
        Ok(fields)
    }

    fn person(&self) -> Result<Person, BadPool> {
        let education = self.text("education").map(|word| {
            let bad = "is not a level of education; write no-schooling, primary, secondary, vocational, bachelor, master or doctorate";
            self.word(&word).ok_or_else(|| self.bad("education", bad))
        });
        Ok(Person {
            languages: self.languages()?,
            interests: self.list("interests"),
            dislikes: self.list("dislikes"),
            occupation: self.text("occupation"),
            education: education.transpose()?,
            area: self.text("area"),
            times: self.list("times"),
            gender: self.text("gender"),
            gender_wish: match self.text("gender_wish").as_deref() {
                None | Some("any") => GenderWish::Any,
                Some("same") => GenderWish::Same,
                Some(gender) => GenderWish::Only(gender.to_owned()),
            },
            age: self.number("age")?,
            needs: self.list("needs"),
            competences: self.list("competences"),
            backgrounds: self.list("backgrounds"),
            traits: self.list("traits"),
            unwanted: self.list("unwanted"),
            trained: self.yes("trained")?,
            consent: self.yes("consent")?,
            weeks_waiting: self.number("weeks_waiting")?.unwrap_or(0),
            fields: self.fields()?,
        })
    }
}
