//! Fields that no form offers, sent along with every form (reliability.md §2.19): every column of every table, by name.
//! Nothing that was sent like that may be stored.

use std::collections::{BTreeMap, BTreeSet};

use super::crawl::{Form, Sent, crawl};
use super::dump::{Dump, changes, columns, dump};
use super::peopled::people;
use crate::on_both;

/// A day, an id, a number and a word that nothing in the world has. Each column is sent one of them in turn.
const MARKS: [&str; 4] = ["1987-06-05", "eeeeeeee-0000-4000-8000-eeeeeeeeeeee", "17", "zzmass"];

/// What words of ours stand in a column: a role or a stage is only taken if it is one.
fn own_words(before: &Dump) -> BTreeMap<String, BTreeSet<String>> {
    let mut words = BTreeMap::<String, BTreeSet<String>>::new();
    let choices: [(&str, &[&str]); 9] = [
        ("role", &["admin", "coordinator", "funder"]),
        ("stage", &["after-contact", "no-show", "ready", "active"]),
        ("state", &["paused", "completed", "failed", "finished"]),
        ("side", &["mentor", "mentee"]),
        ("source", &["import", "staff"]),
        ("locale", &["fi", "sv"]),
        ("how", &["by-hand", "proposal"]),
        ("answer", &["yes", "no", "coming"]),
        ("kind", &["gathering", "training"]),
    ];
    for (column, known) in choices {
        words.entry(column.to_owned()).or_default().extend(known.iter().map(|word| (*word).to_owned()));
    }
    for row in before.values().flatten() {
        for (column, value) in row.split('\u{1f}').filter_map(|cell| cell.split_once('=')) {
            if ["organisation_id", "round_id", "programme_id"].contains(&column) {
                words.entry(column.to_owned()).or_default().insert(value.to_owned());
            }
        }
    }
    words
}

/// The form as a browser would send it, with a value for every column that is none of its fields.
fn with_columns(
    form: &Form,
    sent: &Sent,
    columns: &BTreeSet<String>,
    value: impl Fn(&str) -> Option<String>,
) -> Sent {
    let own: BTreeSet<&str> = form
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .chain(form.buttons.iter().map(|(name, _)| name.as_str()))
        .collect();
    let extra = columns.iter().filter(|column| !own.contains(column.as_str()));
    let extra = extra.filter_map(|column| Some((column.clone(), value(column)?)));
    sent.iter().cloned().chain(extra).collect()
}

/// Cells of new rows by column and value.
fn cells(changes: &[String]) -> BTreeSet<(String, String)> {
    let added = changes.iter().filter(|change| change.starts_with("+ "));
    let cells = added.flat_map(|row| row.split("  ").filter_map(|cell| cell.split_once('=')));
    cells.map(|(column, value)| (column.rsplit(' ').next().unwrap().to_owned(), value.to_owned())).collect()
}

on_both! {
    async fn a_field_that_no_form_offers_changes_nothing(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let all: BTreeSet<String> = columns(&world).into_values().flatten().filter(|column| column != "submission").collect();
        let words = own_words(&dump(&world));
        let own = crawl(site.routes(), &mut world.ane(), 1).await.forms;
        let public = crawl(site.routes(), &mut world.visitor(), 1).await.forms;
        let forms: Vec<(bool, Form)> = own.into_iter().map(|form| (true, form)).chain(public.into_iter().map(|form| (false, form))).collect();
        let mut taken = 0;
        for (signed_in, form) in &forms {
            if ["/sign-out", "/sign-in"].contains(&form.route) {
                continue;
            }
            for turn in 0..MARKS.len() {
                let mut client = if *signed_in { world.ane() } else { world.visitor() };
                let sound = form.filled(|_| None);
                // Each mark meets each column once in four turns.
                let mark = |column: &str| Some(MARKS[(column.len() + turn) % MARKS.len()].to_owned());
                let before = dump(&world);
                let reply = form.send(&mut client, &with_columns(form, &sound, &all, mark)).await;
                let changed = changes(&before, &dump(&world));
                assert!(reply.status.as_u16() < 500, "{}: {}", form.action, reply.status);
                taken += usize::from(reply.status.as_u16() == 303);
                let stored: Vec<&String> = changed.iter().filter(|row| row.starts_with("+ ") && MARKS.iter().any(|mark| row.split("  ").any(|cell| cell.ends_with(&format!("={mark}")) || cell.contains("zzmass") || cell.contains("eeeeeeee-0000")))).collect();
                assert!(stored.is_empty(), "{} took what it never asked for:\n{stored:#?}", form.action);
            }
            // Words that the columns do know: once with the first of each, once with the last. What the same form does
            // without them is what it may do.
            for last in [false, true] {
                let sound = form.filled(|_| None);
                let word = |column: &str| {
                    let known = words.get(column)?;
                    if last { known.last().cloned() } else { known.first().cloned() }
                };
                let mut client = if *signed_in { world.ane() } else { world.visitor() };
                let (before, plain) = (dump(&world), form.send(&mut client, &sound).await);
                let between = dump(&world);
                let mut client = if *signed_in { world.ane() } else { world.visitor() };
                let odd = form.send(&mut client, &with_columns(form, &sound, &all, word)).await;
                if plain.status != odd.status {
                    // The first has moved something on: then the second was refused for that, and stored nothing.
                    assert!(odd.status.as_u16() >= 400 || plain.status.as_u16() >= 400, "{}", form.action);
                    continue;
                }
                let (normal, tried) = (cells(&changes(&before, &between)), cells(&changes(&between, &dump(&world))));
                for (column, value) in &tried {
                    let asked = words.get(column).is_some_and(|known| known.contains(value)) && word(column).as_ref() == Some(value);
                    let usual = normal.iter().any(|(known, usual)| known == column && usual == value);
                    assert!(!asked || usual, "{} took {column}={value}, which it never asked for", form.action);
                }
            }
        }
        println!("{} forms, {taken} taken", forms.len());
        assert!(taken > 40, "only {taken} forms were taken: what they ignore was not seen");
    }
}
