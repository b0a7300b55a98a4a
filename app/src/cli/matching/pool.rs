//! A pool of people as a table: one row per person, lists inside a cell with `;` between.

use std::collections::{BTreeMap, BTreeSet};

use documents::read::Table;
use matching::{GenderWish, Level, Mentee, MenteeKey, Mentor, MentorKey, Person, Problem};
use serde::de::DeserializeOwned;

/// What is wrong with a cell.
#[derive(Debug, thiserror::Error)]
pub enum BadPool {
    /// A column that must be there.
    #[error("there is no column `{0}`; the first row must name the columns")]
    NoColumn(&'static str),
    /// A cell that cannot be read.
    #[error("line {line}, column `{column}`: `{cell}` {reason}")]
    Cell {
        /// As a spreadsheet program numbers it.
        line: u32,
        /// The heading.
        column: &'static str,
        /// What stands there.
        cell: String,
        /// What it should be.
        reason: &'static str,
    },
}

/// Columns that are understood.
const COLUMNS: [&str; 22] = [
    "key",
    "side",
    "capacity",
    "languages",
    "interests",
    "dislikes",
    "times",
    "needs",
    "competences",
    "backgrounds",
    "traits",
    "unwanted",
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

/// Adds a table's people to a problem; gives the headings it does not know.
pub fn add(table: &Table, problem: &mut Problem) -> Result<Vec<String>, BadPool> {
    let headings: BTreeMap<String, usize> = table
        .header
        .iter()
        .enumerate()
        .map(|(index, heading)| (heading.trim().to_lowercase().replace([' ', '-'], "_"), index))
        .collect();
    for needed in ["key", "side"] {
        if !headings.contains_key(needed) {
            return Err(BadPool::NoColumn(needed));
        }
    }
    for row in &table.rows {
        let row = Cells { line: row.line, cells: &row.cells, headings: &headings };
        let person = row.person()?;
        let key = row.text("key").ok_or_else(|| row.bad("key", "is empty; everybody needs a key"))?;
        match row.text("side").unwrap_or_default().to_lowercase().as_str() {
            "mentor" => {
                let capacity = row.number("capacity")?.unwrap_or(1);
                problem.mentors.push(Mentor { key: MentorKey(key.to_owned()), person, capacity });
            }
            "mentee" => problem.mentees.push(Mentee { key: MenteeKey(key.to_owned()), person }),
            _ => return Err(row.bad("side", "is neither mentor nor mentee")),
        }
    }
    Ok(headings
        .into_keys()
        .filter(|heading| !heading.is_empty() && !COLUMNS.contains(&heading.as_str()))
        .collect())
}

struct Cells<'a> {
    line: u32,
    cells: &'a [String],
    headings: &'a BTreeMap<String, usize>,
}

impl Cells<'_> {
    fn text(&self, column: &str) -> Option<&str> {
        let text = self.cells.get(*self.headings.get(column)?)?.trim();
        (!text.is_empty()).then_some(text)
    }

    fn bad(&self, column: &'static str, reason: &'static str) -> BadPool {
        let cell = self.text(column).unwrap_or_default().to_owned();
        BadPool::Cell { line: self.line, column, cell, reason }
    }

    fn list(&self, column: &str) -> BTreeSet<String> {
        self.text(column)
            .into_iter()
            .flat_map(|text| text.split(';'))
            .map(|item| item.trim().to_owned())
            .filter(|item| !item.is_empty())
            .collect()
    }

    fn number<N: std::str::FromStr>(&self, column: &'static str) -> Result<Option<N>, BadPool> {
        self.text(column)
            .map(|text| text.parse().map_err(|_| self.bad(column, "is not a whole number")))
            .transpose()
    }

    fn yes(&self, column: &'static str) -> Result<bool, BadPool> {
        match self.text(column).unwrap_or("yes").to_lowercase().as_str() {
            "yes" | "true" | "1" | "x" | "ja" => Ok(true),
            "no" | "false" | "0" | "nei" | "nej" => Ok(false),
            _ => Err(self.bad(column, "is neither yes nor no")),
        }
    }

    /// One of an engine enum's words.
    fn word<T: DeserializeOwned>(
        &self,
        column: &'static str,
        word: &str,
        reason: &'static str,
    ) -> Result<T, BadPool> {
        serde_json::from_value(serde_json::Value::String(word.to_owned()))
            .map_err(|_| self.bad(column, reason))
    }

    fn languages(&self) -> Result<BTreeMap<String, Level>, BadPool> {
        const REASON: &str = "is not a list like nb:fluent; ar:native";
        let mut languages = BTreeMap::new();
        for entry in self.list("languages") {
            let (tag, level) = entry.split_once(':').ok_or_else(|| self.bad("languages", REASON))?;
            languages.insert(tag.trim().to_owned(), self.word("languages", level.trim(), REASON)?);
        }
        Ok(languages)
    }

    fn person(&self) -> Result<Person, BadPool> {
        let education =
            self.text("education").map(|word| self.word("education", word, "is not a level of education"));
        Ok(Person {
            languages: self.languages()?,
            interests: self.list("interests"),
            dislikes: self.list("dislikes"),
            occupation: self.text("occupation").map(str::to_owned),
            education: education.transpose()?,
            area: self.text("area").map(str::to_owned),
            times: self.list("times"),
            gender: self.text("gender").map(str::to_owned),
            gender_wish: match self.text("gender_wish") {
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
            fields: BTreeMap::new(),
        })
    }
}
