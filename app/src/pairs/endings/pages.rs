//! Ending a pair, and taking the end back.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::{CannotEnd, CannotReopen};
use crate::access::Action;
use crate::history::Event;
use crate::ids::PairId;
use crate::pairs::goodbye::reminding::{Desk, thank};
use crate::pairs::pages::{Section, act, known};
use crate::pairs::store::{self, By};
use crate::web::{App, Done, Door, Faults, Fields, Id, PageError, Site, Submission, Who};
use crate::words::Message;

const CLOSURE: Section = Section { name: "closure", field: "ended_on" };

/// The endings' part of the site map.
pub fn routes(site: Site) -> Site {
    super::closing::routes(site).post("/pairs/{id}/closure", Door::Staff(Action::EditPair), close).post(
        "/pairs/{id}/closure/removal",
        Door::Staff(Action::EditPair),
        reopen,
    )
}

/// How a pair ends, as the form says it.
enum Ending {
    Completed,
    Early { reason: String, note: Option<String> },
}

fn parse_closure(fields: &Fields) -> Result<(Date, Ending), Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("ended_on", &mut faults).unwrap_or_default();
    let note = fields.long_text("end_note", &mut faults);
    let ending = match fields.raw("ended_how") {
        "completed" => Ending::Completed,
        "early" => {
            let reason = fields.needed_line("end_reason", "pairs-closure-reason-missing", &mut faults);
            Ending::Early { reason, note }
        }
        _ => {
            faults.add("ended_how", Message::new("pairs-closure-how-missing"));
            Ending::Completed
        }
    };
    faults.or((on, ending))
}

async fn close(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    act(&app, &who, id, &sent, CLOSURE, parse_closure(&sent.fields), move |who, tx, (on, ending)| {
        let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
        let round = crate::programmes::store::find_round(&who.org, tx, pair.round)?;
        let method = &round.method;
        let (event, said) = match ending {
            Ending::Completed => (pair.complete(on, &held, who.today)?, "pairs-completed"),
            Ending::Early { reason, note } => {
                known(&method.end_reasons, &reason, "pairs-closure-reason-missing")?;
                (pair.end_early(on, reason, note, &held, who.today)?, "pairs-ended-early")
            }
        };
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        if event == Event::Completed {
            let from = crate::organisations::store::own(&who.org, tx)?;
            let desk = Desk { from: &from, base_url: &base_url, now: who.now, today: who.today };
            thank(&who.org, tx, &desk, &round, &pair)?;
        }
        Ok(Done::at(pair.path()).saying(Message::new(said)))
    })
    .await
}

async fn reopen(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
        let room = store::room(&who.org, tx, &pair)?;
        let event = pair.reopen(held.has_met(), &room)?;
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-reopened")))
    })
    .await
}

impl From<CannotEnd> for PageError {
    fn from(cannot: CannotEnd) -> Self {
        match cannot {
            CannotEnd::AlreadyEnded { .. } => Self::Conflict(cannot.message()),
            CannotEnd::Future { .. }
            | CannotEnd::BeforeIntroduction { .. }
            | CannotEnd::MetLater { .. }
            | CannotEnd::NeverMet => Self::Invalid(cannot.message()),
        }
    }
}

impl From<CannotReopen> for PageError {
    fn from(cannot: CannotReopen) -> Self {
        Self::Conflict(cannot.message())
    }
}
