//! "This is the same person": the form on a person's page.

use axum::extract::State;
use axum::response::Response;

use super::store::{hand_over, lock_both};
use super::{in_words, joined, may_be_joined};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::{ParticipationId, PersonId};
use crate::people::store;
use crate::web::{App, Done, Door, Id, PageError, Site, Submission, Who};
use crate::words::Message;

/// Joining's part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/people/{id}/joining", Door::Staff(Action::EditPerson), join)
}

async fn join(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let other: PersonId = sent.fields.choice("other").ok_or(PageError::NotFound)?;
    app.once(&who, &sent, move |who, tx| {
        let kept = store::find(&who.org, tx, id)?;
        lock_both(&who.org, tx, kept.person.id, other)?;
        // Read again under the lock: a colleague may have joined them a moment ago.
        let kept = store::find(&who.org, tx, id)?;
        let other = store::find_person(&who.org, tx, other)?;
        if other.id == kept.person.id {
            return Err(PageError::NotFound);
        }
        let (own, others) =
            (store::of_person(&who.org, tx, kept.person.id)?, store::of_person(&who.org, tx, other.id)?);
        may_be_joined(&own, &others).map_err(|cannot| PageError::Conflict(cannot.message()))?;
        let parts = own.iter().chain(&others).map(|part| part.id);
        let event = Event::Joined { other: in_words(&other) };
        history::record_all(&who.org, tx, parts, Some(who.id), &event, who.now)?;
        store::update_person(&who.org, tx, &joined(&kept.person, &other))?;
        hand_over(&who.org, tx, other.id, kept.person.id)?;
        for part in own.iter().chain(&others) {
            crate::training::gate::settle_round(who, tx, part.round)?;
        }
        Ok(Done::at(kept.path()).saying(Message::new("people-joined").with("name", kept.person.full_name())))
    })
    .await
}
