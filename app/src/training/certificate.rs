//! The certificate of the training: one page in the person's own language, with hours, modules and provider.

use documents::report::{Report, Section, TableBlock, TableColumn, TableColumnKind};
use jiff::civil::Date;

use super::{Standing, certificate_until};
use crate::methods::Method;
use crate::organisations::Organisation;
use crate::people::Person;
use crate::words::{Message, Words};

/// The certificate of whoever has done all modules their side needs; the modules as they stand.
pub fn report(
    person: &Person,
    organisation: &Organisation,
    method: &Method,
    standings: &[Standing],
    today: Date,
) -> Report {
    let words = method.words(&Words::for_tag(&person.locale)).plain();
    let language = words.language();
    let column = |key: &str, kind| TableColumn { title: words.t(key), kind };
    let hours: u32 = standings.iter().map(|standing| u32::from(standing.module.hours)).sum();
    let row = |standing: &Standing| {
        let module = standing.module;
        let done_on = standing.done.as_ref().map(|done| words.date(done.on));
        vec![
            method.text(&module.title, language).to_owned(),
            module.provider.clone().unwrap_or_else(|| organisation.name.clone()),
            done_on.unwrap_or_default(),
            words.number(module.hours),
        ]
    };
    let programme = method.text(&method.name, language);
    let intro = Message::new("certificate-text")
        .with("name", person.full_name())
        .with("programme", programme)
        .with("hours", hours);
    let modules = TableBlock {
        caption: words.t("certificate-modules"),
        columns: vec![
            column("certificate-module", TableColumnKind::Text),
            column("certificate-provider", TableColumnKind::Text),
            column("certificate-done-on", TableColumnKind::Text),
            column("certificate-hours", TableColumnKind::Number),
        ],
        rows: standings.iter().map(row).collect(),
        total: Some(vec![words.t("certificate-together"), String::new(), String::new(), words.number(hours)]),
    };
    Report {
        title: words.t("certificate-title"),
        subtitle: person.full_name(),
        language: words.tag().to_owned(),
        right_to_left: language.right_to_left,
        made_on: words.ta("certificate-made-on", "day", today),
        organisation: organisation.name.clone(),
        sections: vec![Section {
            heading: programme.to_owned(),
            intro: words.say(&intro),
            figures: Vec::new(),
            charts: Vec::new(),
            tables: vec![modules],
        }],
        footer: certificate_until(standings)
            .map(|last| words.ta("certificate-valid-until", "day", last))
            .into_iter()
            .collect(),
    }
}
