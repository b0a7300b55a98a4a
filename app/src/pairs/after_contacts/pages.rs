//! Noting that a pair was asked after its end.

use axum::extract::State;
use axum::response::Response;

use super::{AfterContact, CannotContact, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::{AfterContactId, PairId};
use crate::pairs::pages::{Section, act};
use crate::pairs::store::{By, lock};
use crate::web::{App, Done, Door, Faults, Fields, Id, PageError, Site, Submission, Who};
use crate::words::Message;

const AFTER_CONTACT: Section = Section { name: "after-contact", field: "contact_on" };

/// The after-contacts' part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/pairs/{id}/after-contacts", Door::Staff(Action::EditPair), note_after_contact).post(
        "/after-contacts/{id}/removal",
        Door::Staff(Action::EditPair),
        remove_after_contact,
    )
}

fn parse_after_contact(fields: &Fields) -> Result<AfterContact, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("contact_on", &mut faults).unwrap_or_default();
    let note = fields.long_text("contact_note", &mut faults);
    let still_in_touch = match fields.raw("still_in_touch") {
        "yes" => Some(true),
        "no" => Some(false),
        "unknown" => None,
        _ => {
            faults.add("still_in_touch", Message::new("pairs-in-touch-missing"));
            None
        }
    };
    let (job, study) = (fields.choice("job"), fields.choice("study"));
    faults.or(AfterContact { id: AfterContactId::new(), on, still_in_touch, note, job, study, told_by: None })
}

async fn note_after_contact(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    act(&app, &who, id, &sent, AFTER_CONTACT, parse_after_contact(&sent.fields), move |who, tx, new| {
        let pair = lock(&who.org, tx, id)?.pair;
        pair.may_contact_after(new.on, who.today)?;
        let by = store::Teller::Staff(who.id);
        store::insert(&who.org, tx, &pair, &new, by, (who.now, who.today))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-after-contact-kept")))
    })
    .await
}

async fn remove_after_contact(
    State(app): State<App>,
    who: Who,
    Id(id): Id<AfterContactId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let (pair, contact) = store::find(&who.org, tx, id)?;
        let pair = lock(&who.org, tx, pair)?.pair;
        store::delete(&who.org, tx, &pair, id, By::who(who))?;
        let event = Event::AfterContactRemoved { on: contact.on };
        history::record(&who.org, tx, pair.id, Some(who.id), &event, who.now)?;
        let said = Message::new("pairs-after-contact-removed").with("day", contact.on);
        Ok(Done::at(pair.path()).saying(said))
    })
    .await
}

impl From<CannotContact> for PageError {
    fn from(cannot: CannotContact) -> Self {
        match cannot {
            CannotContact::NotEnded => Self::Conflict(cannot.message()),
            CannotContact::Future { .. } | CannotContact::BeforeEnd { .. } => Self::Invalid(cannot.message()),
        }
    }
}
