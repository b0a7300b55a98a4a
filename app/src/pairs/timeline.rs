//! What happened to a pair and what is to come, as its page shows it.

use jiff::civil::Date;

use super::goals::What;
use super::goodbye::Kept;
use super::store::Whole;
use super::{contacts, telling};
use crate::history::Event;
use crate::ids::GoalId;
use crate::web::Who;
use crate::words::{Message, Words};

/// One line of it.
pub(super) struct Item {
    pub day: Date,
    pub datetime: String,
    pub shown_day: String,
    pub look: &'static str,
    pub text: String,
    pub note: Option<String>,
    pub by: Option<String>,
    pub link: Option<String>,
    pub removal: Option<Removal>,
    pub put_back: Option<PutBack>,
}

/// What takes an entry back.
pub(super) struct Removal {
    pub path: String,
    pub label: String,
}

/// A meeting that was taken back, as the form for logging a meeting would send it.
pub(super) struct PutBack {
    pub on: String,
    pub minutes: String,
    pub note: String,
}

/// What happened and what is to come, newest first. Meetings, outcomes and after-contacts stand at their own day; the
/// entries of the history that say the same a second time are left out.
pub(super) fn timeline(whole: &Whole, who: &Who, words: &Words) -> Vec<Item> {
    let method = &whole.round.method;
    let item = |day: Date, look: &'static str, text: String| Item {
        day,
        datetime: day.to_string(),
        shown_day: words.date(day),
        look,
        text,
        note: None,
        by: None,
        link: None,
        removal: None,
        put_back: None,
    };
    let removal = |of: String, key| Some(Removal { path: format!("{of}/removal"), label: words.t(key) });
    let mut items = Vec::new();
    let due = whole.pair.due_on(&whole.round).filter(|due| *due >= who.today);
    if let Some(due) = due.filter(|_| whole.pair.state.word().is_open()) {
        items.push(item(due, "", words.t("pairs-timeline-due")));
    }
    for entry in &whole.history {
        let look = match &entry.event {
            Event::Met { .. } | Event::Outcome { .. } | Event::AfterContact { .. } | Event::NotMet { .. } => {
                continue;
            }
            // How a goal comes on, and its small steps, stand with the goal.
            Event::Goal { what, goal, .. } if *what == What::Rated.word() || is_a_step(whole, *goal) => {
                continue;
            }
            Event::Paused { .. }
            | Event::EndedEarly { .. }
            | Event::MeetingRemoved { .. }
            | Event::OutcomeRemoved { .. }
            | Event::ContactRemoved { .. }
            | Event::AgreementNotSigned
            | Event::AfterContactRemoved { .. } => "is-needs",
            Event::Applied
            | Event::Imported { .. }
            | Event::WrittenIn
            | Event::Answered
            | Event::RoundMade
            | Event::SignUpOpened { .. }
            | Event::SignUpClosed
            | Event::Corrected
            | Event::Joined { .. }
            | Event::InterviewBegun
            | Event::Interviewed
            | Event::Moved { .. }
            | Event::Reached { .. }
            | Event::Trained
            | Event::NotTrained
            | Event::MethodChanged { .. }
            | Event::MoveTakenBack { .. }
            | Event::EligibilityNoted
            | Event::EligibilityOverruled { .. }
            | Event::ExpectationsConfirmed
            | Event::SensitiveQuestions { .. }
            | Event::ClosingAnswered { .. }
            | Event::AgreementSigned { .. }
            | Event::Introduced { .. }
            | Event::WishRemoved { .. }
            | Event::OrganisationChanged
            | Event::TextsChanged { .. }
            | Event::Acquainted
            | Event::Goal { .. }
            | Event::Bridge { .. }
            | Event::Sparring { .. }
            | Event::Resumed
            | Event::Completed
            | Event::NotMetSeen
            | Event::LinksSent
            | Event::HandedOver { .. }
            | Event::LinksClosed
            | Event::Reopened => "is-done",
        };
        let day = entry.at.to_zoned_datetime(who.session.time_zone.clone()).date();
        let text = words.say(&entry.event.message());
        let put_back = put_back(whole, &entry.event);
        let note = if let Event::HandedOver { why, .. } = &entry.event {
            why.clone()
        } else {
            goal_of(whole, &entry.event)
        };
        items.push(Item { by: entry.by.clone(), put_back, note, ..item(day, look, text) });
    }
    for meeting in &whole.meetings {
        let text = match meeting.minutes {
            Some(minutes) => words.tn("pairs-timeline-met-minutes", minutes),
            None => words.t("pairs-timeline-met"),
        };
        items.push(Item {
            note: meeting.note.clone(),
            by: meeting.told_by.map(|side| whole.pair.on_side(side).person.given_name.clone()),
            removal: removal(format!("/meetings/{}", meeting.id), "pairs-remove-meeting"),
            ..item(meeting.on, "is-done", text)
        });
    }
    for contact in &whole.contacts {
        let name = whole.pair.on_side(contact.side).person.given_name.as_str();
        items.push(Item {
            note: contact.line.clone(),
            by: Some(contact.by.clone()),
            removal: removal(format!("/contacts/{}", contact.id), "contacts-remove"),
            ..item(contact.on, "is-done", contacts::pages::in_words(words, contact, name))
        });
    }
    for told in &whole.not_met {
        let name = whole.pair.on_side(told.side).person.given_name.as_str();
        let other = whole.pair.on_side(told.side.other()).person.given_name.as_str();
        let reason = words.ta(&format!("our-pair-reason-{}", told.reason), "other", other);
        let is_misfit = told.reason == telling::Reason::DoesNotFit;
        let key = if is_misfit { "concerns-timeline-misfit" } else { "pairs-timeline-not-met" };
        let text = Message::new(key).with("name", name).with("reason", reason);
        let look = if told.waits(whole.held().last()) { "is-needs" } else { "is-done" };
        items.push(Item { note: told.note.clone(), ..item(told.on, look, words.say(&text)) });
    }
    for seen in whole.gatherings.iter().filter(|seen| seen.was_during(&whole.pair)) {
        let came = match (seen.mentor, seen.mentee) {
            (true, true) => "pairs-timeline-gathering-both",
            (true, false) => "pairs-timeline-gathering-mentor",
            (false, true) => "pairs-timeline-gathering-mentee",
            (false, false) if seen.on >= who.today => "pairs-timeline-gathering-planned",
            (false, false) => "pairs-timeline-gathering-nobody",
        };
        let look = match (seen.mentor && seen.mentee, seen.on >= who.today) {
            (true, _) => "is-done",
            (false, true) => "",
            (false, false) => "is-needs",
        };
        let text = Message::new(came)
            .with("title", seen.title.as_str())
            .with("mentorName", whole.pair.mentor.person.given_name.as_str())
            .with("menteeName", whole.pair.mentee.person.given_name.as_str());
        items.push(Item {
            link: Some(format!("/gatherings/{}", seen.id)),
            ..item(seen.on, look, words.say(&text))
        });
    }
    for outcome in &whole.outcomes {
        let person = if outcome.participation == whole.pair.mentor.id {
            &whole.pair.mentor.person
        } else {
            &whole.pair.mentee.person
        };
        let text = Message::new("pairs-timeline-outcome")
            .with("name", person.given_name.as_str())
            .with("outcome", method.label(&method.outcomes, &outcome.kind, words.language()))
            .with("attribution", words.t(&format!("pairs-attribution-{}", outcome.attribution)));
        items.push(Item {
            note: outcome.note.clone(),
            removal: removal(format!("/outcomes/{}", outcome.id), "pairs-remove-outcome"),
            ..item(outcome.on, "is-done", words.say(&text))
        });
    }
    for contact in &whole.after_contacts {
        let event = Event::AfterContact { still_in_touch: contact.still_in_touch };
        let mut text = words.say(&event.message());
        for (of, kept) in [("job", contact.job), ("study", contact.study)] {
            if let Some(kept @ (Kept::Yes | Kept::No)) = kept {
                text = format!("{text}. {}", words.t(&format!("goodbyes-{of}-{kept}")));
            }
        }
        items.push(Item {
            note: contact.note.clone(),
            by: contact.told_by.map(|side| whole.pair.on_side(side).person.given_name.clone()),
            removal: removal(format!("/after-contacts/{}", contact.id), "pairs-remove-after-contact"),
            ..item(contact.on, "is-done", text)
        });
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.day));
    items
}

fn is_a_step(whole: &Whole, goal: GoalId) -> bool {
    whole.goals.iter().any(|one| one.id == goal && one.part_of.is_some())
}

/// The words of the goal that something happened to.
fn goal_of(whole: &Whole, event: &Event) -> Option<String> {
    let Event::Goal { goal, .. } = event else { return None };
    whole.goals.iter().find(|one| one.id == *goal).map(|one| one.words.clone())
}

/// The way back for a meeting that was taken back, while no other of that day is logged. Of several removals of one day
/// only the newest offers it: the history is newest first.
fn put_back(whole: &Whole, event: &Event) -> Option<PutBack> {
    let Event::MeetingRemoved { on, minutes, note, .. } = event else { return None };
    let of_that_day = |event: &Event| matches!(event, Event::MeetingRemoved { on: other, .. } if other == on);
    let newest = whole.history.iter().map(|entry| &entry.event).find(|event| of_that_day(event))?;
    let is_logged = whole.meetings.iter().any(|meeting| meeting.on == *on);
    (!is_logged && std::ptr::eq(newest, event)).then(|| PutBack {
        on: on.to_string(),
        minutes: minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        note: note.clone().unwrap_or_default(),
    })
}
