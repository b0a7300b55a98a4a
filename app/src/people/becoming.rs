//! A mentee becomes a mentor: what is known of them goes with them, and nobody types it twice.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

use super::{Application, Participation, Source, Stage, store};
use crate::access::Action;
use crate::answers::store as answers;
use crate::history::{self, Event};
use crate::ids::{ParticipationId, RoundId};
use crate::interviews::store as interviews;
use crate::methods::Side;
use crate::methods::questions::{AskedIn, asked};
use crate::programmes::{Round, store as programmes};
use crate::web::{App, Done, Door, Id, PageError, Site, Submission, Who};
use crate::words::Message;

/// The becoming's part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/people/{id}/mentor", Door::Staff(Action::EditPerson), become_mentor)
}

/// The rounds in which a mentee who has or had a pair can be a mentor: those that go on, and where they are none yet.
/// `others` are their other parts.
pub fn rounds<'r>(
    of: &Participation,
    others: &[Participation],
    rounds: &'r [Round],
    today: Date,
) -> Vec<&'r Round> {
    let has_met = matches!(of.stage, Stage::Active | Stage::Closed | Stage::AfterContact);
    if of.side != Side::Mentee || !has_met {
        return Vec::new();
    }
    let is_mentor =
        |round: &Round| others.iter().any(|other| other.side == Side::Mentor && other.round == round.id);
    rounds.iter().filter(|round| !round.is_over(today) && !is_mentor(round)).collect()
}

/// The new part: the consent they gave goes on; what they wrote as a mentee does not.
fn as_mentor(of: &Participation, round: RoundId, today: Date) -> Participation {
    Participation {
        id: ParticipationId::new(),
        round,
        person: of.person.clone(),
        side: Side::Mentor,
        category: None,
        stage: Stage::Applied,
        stage_since: today,
        capacity: 1,
        source: Source::Staff,
        application: Application { message: None, consent: of.application.consent.clone() },
        applied_on: today,
        answered_on: Some(today),
        interviewed_on: None,
    }
}

async fn become_mentor(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let round: Option<RoundId> = sent.fields.choice("becomes_in");
    app.once(&who, &sent, move |who, tx| {
        let of = store::lock(&who.org, tx, id)?.0;
        let others = store::of_person(&who.org, tx, of.person.id)?;
        let all = programmes::rounds(&who.org, tx)?;
        let round = rounds(&of, &others, &all, who.today).into_iter().find(|one| Some(one.id) == round);
        let round = round.ok_or_else(|| PageError::Conflict(Message::new("people-becoming-not-there")))?;
        let new = as_mentor(&of, round.id, who.today);
        store::insert_participation(&who.org, tx, &new)?;
        if let Some(known) = interviews::find(&who.org, tx, id)? {
            // A draft: what somebody needed as a mentee is to be talked over before it counts.
            interviews::save(&who.org, tx, new.id, &known, None)?;
        }
        for form in [AskedIn::SignUp, AskedIn::Interview] {
            let questions = asked(&round.method.questions, form, Side::Mentor, &round.sensitive_on);
            let mut told = answers::find(&who.org, tx, id, form)?;
            told.0.retain(|slug, _| questions.iter().any(|question| question.slug == *slug));
            if !told.0.is_empty() {
                answers::save(&who.org, tx, new.id, form, &round.method, &told, who.today)?;
            }
        }
        history::record(&who.org, tx, new.id, Some(who.id), &Event::WrittenIn, who.now)?;
        crate::training::gate::settle_round(who, tx, round.id)?;
        let said = Message::new("people-became-mentor").with("name", of.person.given_name.as_str());
        Ok(Done::at(new.path()).saying(said))
    })
    .await
}
