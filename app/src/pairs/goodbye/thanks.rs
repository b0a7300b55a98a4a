//! Thanks to a mentor on paper: one page in their own language. The mentee is not named.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use documents::report::{Report, Section};

use crate::db::{Stored, Tx};
use crate::organisations::Organisation;
use crate::pairs::{Held, Pair, PairState, meetings};
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::web::PageError;
use crate::words::{Message, Words};
use jiff::civil::Date;

/// Whether the pair's mentor gets a certificate: they completed.
pub fn is_earned(pair: &Pair) -> bool {
    matches!(pair.state, PairState::Completed { .. })
}

/// The certificate of a completed pair's mentor.
pub fn report(pair: &Pair, round: &Round, from: &Organisation, held: &Held, today: Date) -> Report {
    let method = &round.method;
    let words = method.words(&Words::for_tag(&pair.mentor.person.locale)).plain();
    let language = words.language();
    let programme = method.text(&method.name, language);
    let intro = Message::new("goodbye-certificate-text")
        .with("name", pair.mentor.person.full_name())
        .with("start", pair.introduced_on)
        .with("end", pair.state.ended_on().unwrap_or(today))
        .with("n", held.own.len() + held.gatherings.len())
        .with("organisation", from.name.as_str());
    Report {
        title: words.t("goodbye-certificate"),
        subtitle: pair.mentor.person.full_name(),
        language: words.tag().to_owned(),
        right_to_left: language.right_to_left,
        made_on: words.ta("certificate-made-on", "day", today),
        organisation: from.name.clone(),
        sections: vec![Section {
            heading: programme.to_owned(),
            intro: words.say(&intro),
            figures: Vec::new(),
            charts: Vec::new(),
            tables: Vec::new(),
        }],
        footer: Vec::new(),
    }
}

/// Reads what the certificate says. None: the pair has not completed.
pub fn find(
    org: &OrgScope,
    tx: &mut Tx,
    pair: &Pair,
    round: &Round,
    from: &Organisation,
    today: Date,
) -> Stored<Option<Report>> {
    if !is_earned(pair) {
        return Ok(None);
    }
    let held = meetings::store::held(org, tx, pair)?;
    Ok(Some(report(pair, round, from, &held, today)))
}

/// The answer that carries it.
pub async fn print(report: Report) -> Result<Response, PageError> {
    // Setting the page takes a third of a second: not on a thread that serves others.
    let pdf = tokio::task::spawn_blocking(move || documents::pdf::render(&report)).await;
    let pdf = pdf.map_err(|error| PageError::internal(&error))?;
    let pdf = pdf.map_err(|error| PageError::internal(&error))?;
    let headers =
        [(CONTENT_TYPE, "application/pdf"), (CONTENT_DISPOSITION, "attachment; filename=\"thanks.pdf\"")];
    Ok((headers, pdf).into_response())
}
