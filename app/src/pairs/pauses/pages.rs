//! Letting a pair rest, and ending that.

use axum::extract::State;
use axum::response::Response;

use super::{CannotPause, CannotResume};
use crate::access::Action;
use crate::ids::PairId;
use crate::pairs::pages::{Section, act};
use crate::pairs::store::{self, By};
use crate::web::{App, Done, Door, Faults, Id, PageError, Site, Submission, Who};
use crate::words::Message;

const PAUSE: Section = Section { name: "pause", field: "paused_until" };

/// The pauses' part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/pairs/{id}/pause", Door::Staff(Action::EditPair), pause).post(
        "/pairs/{id}/pause/end",
        Door::Staff(Action::EditPair),
        resume,
    )
}

async fn pause(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let until = sent.fields.day("paused_until", &mut faults);
    act(&app, &who, id, &sent, PAUSE, faults.or(until), move |who, tx, until| {
        let mut pair = store::lock(&who.org, tx, id)?.pair;
        let event = pair.pause(who.today, until)?;
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-paused")))
    })
    .await
}

async fn resume(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let store::Locked { mut pair, held } = store::lock(&who.org, tx, id)?;
        let event = pair.resume(held.has_met())?;
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-resumed")))
    })
    .await
}

impl From<CannotPause> for PageError {
    fn from(cannot: CannotPause) -> Self {
        match cannot {
            CannotPause::AlreadyPaused { .. } | CannotPause::Ended { .. } => Self::Conflict(cannot.message()),
            CannotPause::UntilPast { .. } => Self::Invalid(cannot.message()),
        }
    }
}

impl From<CannotResume> for PageError {
    fn from(cannot: CannotResume) -> Self {
        Self::Conflict(cannot.message())
    }
}
