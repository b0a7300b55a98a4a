//! The conditions on a person's page: what they ticked, and the coordinator's exception.

use axum::extract::State;
use axum::response::Response;

use super::{Knowledge, Overruled, Standing, Told, store};
use crate::access::Action;
use crate::history::{self, Event, Pen};
use crate::ids::ParticipationId;
use crate::methods::promises::{Condition, KnownFrom};
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
    /// The conditions that only they know, ticked or not.
    pub conditions: Vec<Offer>,
    /// The conditions that are read off what they told.
    pub known: Vec<KnownShown>,
    /// The exception's reason; empty: none.
    pub overruled: String,
    /// What is not met and not overruled.
    pub refusals: Vec<String>,
    /// Whom they can turn to; empty when they can take part.
    pub way_on: String,
    /// Whether they can take part.
    pub is_eligible: bool,
}

/// A condition that is read off what they told.
pub struct KnownShown {
    /// The sentence.
    pub label: String,
    /// Where it is read off.
    pub from: String,
    /// How it stands.
    pub standing: Standing,
}

impl KnownShown {
    /// Whether it is so.
    pub fn is_met(&self) -> bool {
        self.standing == Standing::Met
    }

    /// Whether nothing was told yet.
    pub fn is_not_known(&self) -> bool {
        self.standing == Standing::NotKnown
    }
}

/// The card; none when the method asks nothing of this side.
pub fn card(words: &Words, method: &Method, side: Side, told: &Told, known: &Knowledge) -> Option<Card> {
    method.eligibility.of(side).next()?;
    let language = words.language();
    let label = |condition: &Condition| method.text(&condition.label, language).to_owned();
    let offer = |condition: &Condition| Offer {
        value: condition.slug.clone(),
        label: label(condition),
        chosen: told.ticks.contains(&condition.slug),
    };
    let read_off = |condition: &Condition| {
        let from = condition.known_from.as_ref()?;
        let standing = told.standing(condition, known);
        Some(KnownShown { label: label(condition), from: source(words, method, from), standing })
    };
    let unmet = if told.overruled.is_some() { Vec::new() } else { told.unmet(method, side, known) };
    let refusals = super::refusals(method, &unmet, language);
    Some(Card {
        conditions: method
            .eligibility
            .of(side)
            .filter(|condition| condition.is_ticked())
            .map(offer)
            .collect(),
        known: method.eligibility.of(side).filter_map(read_off).collect(),
        overruled: told.overruled.as_ref().map_or_else(String::new, |overruled| overruled.reason.clone()),
        way_on: if refusals.is_empty() {
            String::new()
        } else {
            method.text(&method.eligibility.way_on, language).to_owned()
        },
        is_eligible: told.is_eligible(method, side, known),
        refusals,
    })
}

/// What a condition is read off, in words.
fn source(words: &Words, method: &Method, from: &KnownFrom) -> String {
    let question = method.questions.iter().find(|question| Some(&question.slug) == from.question.as_ref());
    match (question, from.fact) {
        (Some(question), _) => {
            words.ta("stages-from-question", "question", method.text(&question.label, words.language()))
        }
        (None, Some(fact)) => words.t(&format!("stages-from-{fact}")),
        (None, None) => String::new(),
    }
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
        crate::stages::store::advance(&who.org, tx, &round.method, id, who.today, Pen::Now(who.now))?;
        let known = store::knowledge(&who.org, tx, &participation)?;
        let said = if told.is_eligible(&round.method, participation.side, &known) {
            "stages-eligible"
        } else {
            "stages-not-eligible"
        };
        Ok(Done::at(participation.path()).saying(Message::new(said)))
    })
    .await
}
