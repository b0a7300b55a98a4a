//! How the columns of another tool's file are to be read: a small TOML file beside the pool.

use std::collections::{BTreeMap, BTreeSet};

use matching::Side;
use serde::Deserialize;
use toml::Spanned;

use super::pool::{LISTS, SINGLE};

/// A map as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Map {
    /// Their columns by heading, and what they are here: a column of Parvis, or `fields.NAME`.
    columns: BTreeMap<String, Spanned<String>>,
    /// Their columns that are left out without a warning.
    ignore: Vec<String>,
    /// Facts of the method's own that are whole numbers.
    numbers: Vec<Spanned<String>>,
    /// Facts of the method's own that are lists in one cell.
    lists: Vec<Spanned<String>>,
    /// What stands between the entries of a list.
    separator: Option<String>,
    /// The same for single columns of ours.
    separators: BTreeMap<Spanned<String>, String>,
    /// Their words and ours, by our column.
    values: BTreeMap<Spanned<String>, BTreeMap<String, String>>,
    /// What an empty cell means, by our column.
    defaults: BTreeMap<Spanned<String>, String>,
    /// Files in which everybody is on one side.
    files: Vec<OneFile>,
}

/// A file in which everybody is on one side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OneFile {
    /// The file's name, without its folder.
    name: String,
    side: Side,
}

/// What is wrong with a map, and what to do.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {what}")]
pub struct BadMap {
    /// The first is 1.
    line: usize,
    /// The first is 1.
    column: usize,
    what: String,
}

impl BadMap {
    fn at(source: &str, at: usize, what: String) -> Self {
        let before = source.get(..at.min(source.len())).unwrap_or_default();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { line: before.matches('\n').count() + 1, column, what }
    }
}

/// The prefix of a fact that only the method gives a meaning to.
pub const FIELD: &str = "fields.";

impl Map {
    /// Reads a map and names the first thing wrong with it.
    pub fn parse(source: &str) -> Result<Self, BadMap> {
        let map: Self = toml::from_str(source).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            BadMap::at(source, at, format!("{}. docs/matching.md shows a whole map", error.message()))
        })?;
        map.check().map_err(|(at, what)| BadMap::at(source, at, what))?;
        Ok(map)
    }

    fn check(&self) -> Result<(), (usize, String)> {
        let ours = |name: &Spanned<String>| {
            let known = name.get_ref();
            let own = known.strip_prefix(FIELD).is_some_and(|own| !own.is_empty());
            if own || SINGLE.contains(&known.as_str()) || LISTS.contains(&known.as_str()) {
                return Ok(());
            }
            let all: Vec<&str> = SINGLE.iter().chain(LISTS).copied().collect();
            let what = format!(
                "`{known}` is no column of Parvis. Write `fields.{known}`, or one of: {}",
                all.join(", ")
            );
            Err((name.span().start, what))
        };
        let own = |name: &Spanned<String>| match name.get_ref().strip_prefix(FIELD) {
            Some(_) => Ok(()),
            None => Err((
                name.span().start,
                format!(
                    "`{name}` is read as Parvis reads it. Only facts of the method's own can be named here: `fields.NAME`",
                    name = name.get_ref()
                ),
            )),
        };
        self.columns.values().try_for_each(ours)?;
        self.separators.keys().chain(self.values.keys()).chain(self.defaults.keys()).try_for_each(ours)?;
        self.numbers.iter().chain(&self.lists).try_for_each(own)?;
        if let Some(both) = self.numbers.iter().find(|one| self.is_list(one.get_ref())) {
            let what =
                format!("`{}` is both a number and a list. Take it out of one of them", both.get_ref());
            return Err((both.span().start, what));
        }
        if let Some((name, _)) = self.separators.iter().find(|(_, between)| between.is_empty()) {
            return Err((
                name.span().start,
                "A separator cannot be empty. Write what stands between two entries".to_owned(),
            ));
        }
        if self.separator.as_deref() == Some("") {
            return Err((
                0,
                "`separator` cannot be empty. Write what stands between two entries, like \";\"".to_owned(),
            ));
        }
        let mut seen = BTreeSet::new();
        match self.columns.iter().find(|(theirs, _)| !seen.insert(heading(theirs))) {
            Some((theirs, ours)) => Err((
                ours.span().start,
                format!("The column `{theirs}` is there twice. Take one of them out"),
            )),
            None => Ok(()),
        }
    }

    /// What a column of theirs is here: itself if the map says nothing of it; none if it is to be left out.
    pub fn ours(&self, theirs: &str) -> Option<String> {
        let theirs = heading(theirs);
        if self.ignore.iter().any(|ignored| heading(ignored) == theirs) {
            return None;
        }
        let mapped = self.columns.iter().find(|(column, _)| heading(column) == theirs);
        Some(mapped.map_or(theirs, |(_, ours)| ours.get_ref().clone()))
    }

    /// Whether a fact of the method's own is a whole number.
    pub fn is_number(&self, ours: &str) -> bool {
        self.numbers.iter().any(|name| name.get_ref() == ours)
    }

    /// Whether a fact of the method's own is a list in one cell.
    pub fn is_list(&self, ours: &str) -> bool {
        self.lists.iter().any(|name| name.get_ref() == ours)
    }

    /// What stands between the entries of a list.
    pub fn separator(&self, ours: &str) -> &str {
        let own = self.separators.iter().find(|(name, _)| name.get_ref() == ours).map(|(_, between)| between);
        own.or(self.separator.as_ref()).map_or(";", String::as_str)
    }

    /// Our word for theirs.
    pub fn value<'a>(&'a self, ours: &str, theirs: &'a str) -> &'a str {
        let words = self.values.iter().find(|(name, _)| name.get_ref() == ours).map(|(_, words)| words);
        words.and_then(|words| words.get(theirs)).map_or(theirs, String::as_str)
    }

    /// What an empty cell means.
    pub fn default_of(&self, ours: &str) -> Option<&str> {
        self.defaults.iter().find(|(name, _)| name.get_ref() == ours).map(|(_, value)| value.as_str())
    }

    /// The side of everybody in a file.
    pub fn side(&self, file: &str) -> Option<Side> {
        self.files.iter().find(|one| one.name == file).map(|one| one.side)
    }
}

/// A heading however it is written: `First Name` and `first_name` are the same.
pub fn heading(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '-'], "_")
}
