//! The whole database as text: what a request may not change, and what it did change.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::world::{Engine, World};

/// Every row of every table as `column=value` lines, by table.
pub type Dump = BTreeMap<String, BTreeSet<String>>;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = diesel::sql_types::Text)]
    of_table: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

/// The columns of every table, as the database itself lists them.
pub fn columns(world: &World) -> BTreeMap<String, Vec<String>> {
    let sql = match world.engine {
        Engine::Sqlite => {
            "SELECT t.name AS of_table, c.name AS name FROM sqlite_master t, pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"
        }
        Engine::Postgres => {
            "SELECT table_name::text AS of_table, column_name::text AS name FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
        }
    };
    let found: Vec<Column> = world.store(|tx| Ok(diesel::sql_query(sql).load(tx.c())?));
    let mut columns = BTreeMap::<String, Vec<String>>::new();
    for column in found {
        columns.entry(column.of_table).or_default().push(column.name);
    }
    columns
}

/// The database as it is now.
pub fn dump(world: &World) -> Dump {
    let columns = columns(world);
    world.store(|tx| {
        let mut dump = Dump::new();
        for (table, names) in columns {
            let parts: Vec<String> = names
                .iter()
                .map(|name| format!("'{name}=' || COALESCE(CAST({name} AS TEXT), '∅')"))
                .collect();
            let sql = format!("SELECT {} AS line FROM {table}", parts.join(" || chr || "));
            let sql = sql.replace("chr", "'\u{1f}'");
            let lines: Vec<Line> = diesel::sql_query(sql).load(tx.c())?;
            dump.insert(table, lines.into_iter().map(|line| line.line).collect());
        }
        Ok(dump)
    })
}

/// What was added (`+`) and taken away (`-`) between two dumps, readable. A session that began is the test's own signing
/// in; one that was changed or ended shows as taken away.
pub fn changes(before: &Dump, after: &Dump) -> Vec<String> {
    let mut changes = Vec::new();
    for (table, rows) in after {
        let earlier = &before[table];
        changes.extend(earlier.difference(rows).map(|row| format!("- {table}: {}", readable(row))));
        if table != "sessions" {
            changes.extend(rows.difference(earlier).map(|row| format!("+ {table}: {}", readable(row))));
        }
    }
    changes
}

fn readable(row: &str) -> String {
    row.replace('\u{1f}', "  ")
}
