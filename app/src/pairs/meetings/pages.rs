//! Logging the own meetings of a pair.

use axum::extract::State;
use axum::response::Response;

use super::store::{self, NewMeeting, Teller};
use super::{CannotLog, Meeting};
use crate::access::Action;
use crate::history::Event;
use crate::ids::{MeetingId, PairId};
use crate::pairs::pages::{Section, act};
use crate::pairs::store::{By, Locked, lock, save};
use crate::web::{App, Done, Door, Faults, Fields, Id, PageError, Site, Submission, Who};
use crate::words::Message;

/// The longest own meeting. Unit: minutes.
const LONGEST_MEETING: i32 = 24 * 60;

const MEETING: Section = Section { name: "meeting", field: "met_on" };

/// The meetings' part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/pairs/{id}/meetings", Door::Staff(Action::LogMeeting), log_meeting).post(
        "/meetings/{id}/removal",
        Door::Staff(Action::LogMeeting),
        remove_meeting,
    )
}

fn parse_meeting(fields: &Fields) -> Result<NewMeeting, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("met_on", &mut faults).unwrap_or_default();
    let minutes = fields.number("minutes", 1, LONGEST_MEETING, &mut faults);
    let note = fields.long_text("met_note", &mut faults);
    faults.or(NewMeeting { on, minutes, note, next: None })
}

async fn log_meeting(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    act(&app, &who, id, &sent, MEETING, parse_meeting(&sent.fields), move |who, tx, new| {
        let Locked { mut pair, held } = lock(&who.org, tx, id)?;
        let round = crate::programmes::store::find_round(&who.org, tx, pair.round)?;
        let event = pair.log_meeting(new.on, &held, round.starts_on, who.today)?;
        store::insert(&who.org, tx, id, &new, Teller::Staff(who.id), who.now)?;
        save(&who.org, tx, &pair, &event, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-meeting-logged").with("day", new.on)))
    })
    .await
}

async fn remove_meeting(
    State(app): State<App>,
    who: Who,
    Id(id): Id<MeetingId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let meeting = store::find(&who.org, tx, id)?;
        let mut pair = lock(&who.org, tx, meeting.pair)?.pair;
        store::delete(&who.org, tx, id)?;
        pair.settle(store::held(&who.org, tx, &pair)?.has_met());
        let Meeting { on, minutes, note, .. } = meeting;
        let event = Event::MeetingRemoved { on, minutes, note, side: None };
        save(&who.org, tx, &pair, &event, By::who(who))?;
        let said = Message::new("pairs-meeting-removed").with("day", on);
        Ok(Done::at(pair.path()).saying(said))
    })
    .await
}

impl From<CannotLog> for PageError {
    fn from(cannot: CannotLog) -> Self {
        Self::Invalid(cannot.message())
    }
}
