//! Recording what came of a pair.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::{Attribution, CannotRecordOutcome, Outcome, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::{OutcomeId, PairId};
use crate::methods::Side;
use crate::pairs::pages::{Section, act, known};
use crate::pairs::store::{By, lock};
use crate::web::{App, Done, Door, Faults, Fields, Id, PageError, Site, Submission, Who};
use crate::words::Message;

const OUTCOME: Section = Section { name: "outcome", field: "outcome_on" };

/// The outcomes' part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/pairs/{id}/outcomes", Door::Staff(Action::EditPair), record_outcome).post(
        "/outcomes/{id}/removal",
        Door::Staff(Action::EditPair),
        remove_outcome,
    )
}

struct NewOutcome {
    whose: Side,
    kind: String,
    attribution: Attribution,
    on: Date,
    note: Option<String>,
}

fn parse_outcome(fields: &Fields) -> Result<NewOutcome, Faults> {
    let mut faults = Faults::new();
    let on = fields.needed_day("outcome_on", &mut faults).unwrap_or_default();
    let note = fields.long_text("outcome_note", &mut faults);
    let kind = fields.needed_line("outcome_kind", "pairs-outcome-kind-missing", &mut faults);
    let whose = fields.choice("outcome_whose").unwrap_or_else(|| {
        faults.add("outcome_whose", Message::new("pairs-outcome-whose-missing"));
        Side::Mentee
    });
    let attribution = fields.choice("attribution").unwrap_or_else(|| {
        faults.add("attribution", Message::new("pairs-attribution-missing"));
        Attribution::Unrelated
    });
    faults.or(NewOutcome { whose, kind, attribution, on, note })
}

async fn record_outcome(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    act(&app, &who, id, &sent, OUTCOME, parse_outcome(&sent.fields), move |who, tx, new| {
        let pair = lock(&who.org, tx, id)?.pair;
        let method = crate::programmes::store::find_round(&who.org, tx, pair.round)?.method;
        known(&method.outcomes, &new.kind, "pairs-outcome-kind-missing")?;
        pair.may_bring_outcome(new.on, who.today)?;
        let outcome = Outcome {
            id: OutcomeId::new(),
            participation: pair.on_side(new.whose).id,
            kind: new.kind,
            attribution: new.attribution,
            on: new.on,
            note: new.note,
        };
        store::insert(&who.org, tx, id, &outcome, By::who(who))?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-outcome-kept")))
    })
    .await
}

async fn remove_outcome(
    State(app): State<App>,
    who: Who,
    Id(id): Id<OutcomeId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let (pair, kind) = store::find(&who.org, tx, id)?;
        let pair = lock(&who.org, tx, pair)?.pair;
        store::delete(&who.org, tx, id)?;
        history::record(&who.org, tx, pair.id, Some(who.id), &Event::OutcomeRemoved { kind }, who.now)?;
        Ok(Done::at(pair.path()).saying(Message::new("pairs-outcome-removed")))
    })
    .await
}

impl From<CannotRecordOutcome> for PageError {
    fn from(cannot: CannotRecordOutcome) -> Self {
        Self::Invalid(cannot.message())
    }
}
