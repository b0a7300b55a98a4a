//! The conditions on a person's page: what they ticked, and the coordinator's exception.

use axum::extract::State;
use axum::response::Response;

use super::{Overruled, Told, store};
use crate::access::Action;
use crate::history::{self, Event};
use crate::ids::ParticipationId;
use crate::methods::{Method, Side};
use crate::people::store as people;
use crate::programmes::store as programmes;
use crate::web::form::{Faults, Offer};
use crate::web::{App, Done, Door, Id, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The conditions' part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/people/{id}/eligibility", Door::Staff(Action::EditPerson), save)
}

/// The card on a person's page.
pub struct Card {
    /// The conditions, ticked or not.
    pub conditions: Vec<Offer>,
    /// The exception's reason; empty: none.
    pub overruled: String,
    /// What is not met and not overruled.
    pub refusals: Vec<String>,
}

/// The card; none when the method asks nothing of this side.
pub fn card(words: &Words, method: &Method, side: Side, told: &Told) -> Option<Card> {
    let offer = |condition: &crate::methods::promises::Condition| Offer {
        value: condition.slug.clone(),
        label: method.text(&condition.label, words.language()).to_owned(),
        chosen: told.ticks.contains(&condition.slug),
    };
    let conditions: Vec<Offer> = method.eligibility.of(side).map(offer).collect();
    let unmet = if told.overruled.is_some() { Vec::new() } else { told.unmet(method, side) };
    (!conditions.is_empty()).then(|| Card {
        conditions,
        overruled: told.overruled.as_ref().map_or_else(String::new, |overruled| overruled.reason.clone()),
        refusals: super::refusals(method, &unmet, words.language()),
    })
}

async fn save(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let reason = sent.fields.line("overrule", &mut faults);
    if let Some((_, fault)) = faults.iter().next() {
        return Err(PageError::Invalid(fault.clone()));
    }
    let fields = sent.fields.clone();
    app.once(&who, &sent, move |who, tx| {
        let participation = people::lock(&who.org, tx, id)?.0;
        let round = programmes::find_round(&who.org, tx, participation.round)?;
        let before = store::find(&who.org, tx, id)?;
        let mut told = Told::of_form(&fields, &round.method, participation.side);
        told.overruled = match (reason, before.overruled) {
            (Some(reason), Some(stands)) if stands.reason == reason => Some(stands),
            (Some(reason), _) => {
                let event = Event::EligibilityOverruled { reason: reason.clone() };
                history::record(&who.org, tx, id, Some(who.id), &event, who.now)?;
                Some(Overruled { reason, on: who.today })
            }
            (None, _) => None,
        };
        if told.ticks != before.ticks {
            history::record(&who.org, tx, id, Some(who.id), &Event::EligibilityNoted, who.now)?;
        }
        store::save(&who.org, tx, id, &told)?;
        crate::stages::store::advance(&who.org, tx, &round.method, id, who.today)?;
        let said = if told.is_eligible(&round.method, participation.side) {
            "stages-eligible"
        } else {
            "stages-not-eligible"
        };
        Ok(Done::at(participation.path()).saying(Message::new(said)))
    })
    .await
}
