//! Code in every field that somebody can write in: nothing of it runs in a page, a spreadsheet, a calendar or a message
//! (reliability.md §2.35, §2.38). The pages are parsed as a browser parses them: what is text stays text.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::Read;

use diesel::prelude::*;
use parvis::db::schema::outbox;

use super::crawl::{Field, Form, crawl};
use super::dump::dump;
use super::filled::{fill, is_free};
use super::peopled::people;
use crate::on_both;
use crate::world::{Reply, World};

/// The word in every payload, as element, attribute or host.
const MARK: &str = "x-pwn";

const PAYLOADS: &[&str] = &[
    "\"><x-pwn onload=pwn()>",
    "</textarea></title></script></blockquote><x-pwn>",
    "' onmouseover='pwn()' x-pwn='",
    "\" autofocus onfocus=pwn() x-pwn=\"",
    "javascript:pwn()//x-pwn",
    "<svg><x-pwn><script>pwn()</script>",
    "&lt;x-pwn&gt;<!--<x-pwn>-->&#60;x-pwn&#62;",
    "{{x-pwn}}${x-pwn}#{x-pwn}",
    "#panic(\"x-pwn\") $x-pwn$ #link(\"http://x-pwn.test\")",
    "=HYPERLINK(\"http://x-pwn.test\",\"x-pwn\")",
    "+x-pwn|' /C calc'!A0",
    "@SUM(1)+x-pwn",
    "-2+3+x-pwn",
    "＝x-pwn(1)",
    "x-pwn\r\nBcc: x-pwn@people.test\r\n\r\nx",
    "x-pwn\r\nEND:VEVENT\r\nATTENDEE:mailto:x-pwn@people.test",
    "\u{202e}x-pwn\u{2066}<x-pwn>",
];

/// Asserts that an answer holds nothing that runs.
fn is_inert(what: &str, reply: &Reply) {
    assert!(reply.status.as_u16() < 500, "{what}: {}", reply.status);
    let kind = reply.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
    match kind.split(';').next().unwrap() {
        "text/html" => page_is_inert(what, &reply.body()),
        "text/csv" => csv_is_inert(what, &reply.bytes),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => {
            workbook_is_inert(what, &reply.bytes)
        }
        "text/calendar" => calendar_is_inert(what, &reply.body()),
        "application/pdf" => {
            // A name that stands in the title is text; an address that can be followed is not.
            let acts = [
                &b"/JavaScript"[..],
                b"/Launch",
                b"/OpenAction",
                b"/URI(http://x-pwn",
                b"/URI (http://x-pwn",
            ];
            for act in acts {
                assert!(
                    !reply.bytes.windows(act.len()).any(|window| window == act),
                    "{what}: a PDF that acts: {}",
                    String::from_utf8_lossy(act)
                );
            }
        }
        "" | "text/plain" | "text/css" | "text/javascript" | "image/svg+xml" | "application/toml" => {}
        other => panic!("{what}: is {other} safe with {MARK} in it?"),
    }
}

fn page_is_inert(what: &str, source: &str) {
    let page = scraper::Html::parse_document(source);
    for element in page.tree.nodes().filter_map(|node| node.value().as_element()) {
        let name = element.name();
        assert_ne!(name, MARK, "{what}: a payload became an element");
        assert!(
            !["iframe", "object", "embed", "base", "style", "applet"].contains(&name),
            "{what}: <{name}>"
        );
        if name == "script" {
            assert!(
                element.attr("src").is_some_and(|src| src.starts_with("/assets/")),
                "{what}: a script of its own"
            );
        }
        for (attribute, value) in element.attrs() {
            let attribute = attribute.to_lowercase();
            assert!(
                !attribute.starts_with("on") && attribute != MARK && attribute != "style",
                "{what}: <{name} {attribute}>"
            );
            assert!(attribute != "http-equiv" || name != "meta", "{what}: <meta {attribute}>");
            if ["href", "src", "action", "formaction", "poster", "data", "srcdoc"]
                .contains(&attribute.as_str())
            {
                let value: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
                let scheme = value.split([':', '/']).next().unwrap_or_default().to_lowercase();
                let runs = value.contains(':')
                    && ["javascript", "data", "vbscript", "file"].contains(&scheme.as_str());
                assert!(!runs && attribute != "srcdoc", "{what}: <{name} {attribute}={value:?}>");
                let elsewhere = value.starts_with("//")
                    || (scheme.starts_with("http") && !value.starts_with("http://parvis.test"));
                assert!(!elsewhere, "{what}: <{name} {attribute}={value:?}> leads away");
            }
        }
    }
    for script in page.select(&scraper::Selector::parse("script").unwrap()) {
        assert!(script.text().all(|text| text.trim().is_empty()), "{what}: a script with text");
    }
}

/// What a spreadsheet program takes for a formula (OWASP, "CSV injection"), with the full-width forms.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

fn csv_is_inert(what: &str, bytes: &[u8]) {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    for delimiter in [b',', b';', b'\t'] {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        for row in reader.records() {
            for cell in &row.unwrap() {
                assert!(!is_formula(cell), "{what}: the cell {cell:?}");
            }
        }
    }
}

fn workbook_is_inert(what: &str, bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        for (sign, runs) in [
            ("<f>", "a formula"),
            ("<f ", "a formula"),
            ("<hyperlink", "a link"),
            ("TargetMode=\"External\"", "a link"),
            ("<ddeLink", "a link"),
        ] {
            assert!(!text.contains(sign), "{what}: {runs} in {name}");
        }
        assert!(
            !["externalLink", "vbaProject", "connections"].iter().any(|part| name.contains(part)),
            "{what}: {name}"
        );
    }
}

fn calendar_is_inert(what: &str, text: &str) {
    let unfolded = text.replace("\r\n ", "").replace("\r\n\t", "");
    for line in unfolded.lines() {
        let name = line.split([':', ';']).next().unwrap_or_default();
        assert!(
            !["ATTENDEE", "BCC", "ATTACH", "X-PWN"].contains(&name.to_uppercase().as_str()),
            "{what}: the line {line:?}"
        );
        assert!(name.chars().all(|c| c.is_ascii_uppercase() || c == '-'), "{what}: the line {line:?}");
    }
    let events = unfolded.matches("\nBEGIN:VEVENT").count();
    assert_eq!(events, unfolded.matches("\nEND:VEVENT").count(), "{what}: an event was torn open");
}

/// A list whose cells are payloads, with rows that come in and rows that come back.
fn list() -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer
        .write_record(["Fornavn", "Etternavn", "E-post", "Rolle", "Område", "<x-pwn onload=pwn()>"])
        .unwrap();
    for (number, payload) in PAYLOADS.iter().copied().enumerate() {
        let (role, email) =
            (if number % 2 == 0 { "Frivillig" } else { payload }, format!("x{number}@people.test"));
        writer.write_record([payload, payload, &email, role, payload, payload]).unwrap();
    }
    writer.into_inner().unwrap()
}

/// Columns that hold a payload now.
fn reached(world: &World) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    for (table, rows) in dump(world) {
        for row in rows {
            for cell in row.split('\u{1f}').filter(|cell| cell.contains(MARK)) {
                reached.insert(format!("{table}.{}", cell.split('=').next().unwrap()));
            }
        }
    }
    reached
}

on_both! {
    async fn code_in_every_field_stays_text_in_every_page_file_and_message(world: World) {
        people(&world).await;
        let upload = format!("/rounds/{}/import", world.meadow.round);
        let import = world.mette().upload(&upload, "<x-pwn onload=pwn()>.csv", &list(), &[]).await.location();
        world.mette().post(&format!("{import}/completion"), &[]).await.is(303);
        let turn = Cell::new(0);
        let typed = |_: &Form, field: &Field| {
            turn.set(turn.get() + 1);
            is_free(field).then(|| PAYLOADS[turn.get() % PAYLOADS.len()].to_owned())
        };
        for (what, reply) in fill(&world, World::ane, &typed).await {
            is_inert(&what, &reply);
        }
        for (what, reply) in fill(&world, World::visitor, &typed).await {
            is_inert(&what, &reply);
        }
        let site = parvis::router::site();
        let mut seen = 0;
        for mut client in [world.ane(), world.mette(), world.finn(), world.visitor()] {
            for (address, reply) in crawl(site.routes(), &mut client, 3).await.replies {
                is_inert(&address, &reply);
                seen += usize::from(reply.body().contains(MARK));
            }
        }
        let reached = reached(&world);
        println!("{seen} answers with payloads, from {} columns: {reached:?}", reached.len());
        assert!(reached.len() >= 25, "payloads reached only {reached:?}");
        assert!(seen >= 60, "payloads were seen in only {seen} answers");
        let messages: Vec<(String, String)> = world.store(|tx| {
            Ok(outbox::table.select((outbox::recipient, outbox::subject)).load(tx.c())?)
        });
        assert!(messages.len() > 5);
        for (recipient, subject) in messages {
            let broken = |text: &str| text.contains(['\r', '\n']);
            assert!(!broken(&recipient) && !broken(&subject), "a header could be added: {recipient:?} {subject:?}");
        }
    }
}
