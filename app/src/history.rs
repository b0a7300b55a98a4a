//! What happened to whom, when, by whom: one entry per change, written in the change's own transaction.

use std::cell::Cell;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::db::schema::{accounts, history, staff};
use crate::db::{Instant, Json, Stored, Tx, insert_rows};
use crate::ids::{HistoryId, StaffId};
use crate::scope::OrgScope;
use crate::words::Message;

/// Everything that can happen. Stored as JSON: variants and fields may be added, never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// Signed up on the public page.
    Applied,
    /// Brought in from a file.
    Imported {
        /// Its name.
        file: String,
    },
    /// Written in by staff.
    WrittenIn,
    /// The coordinator answered the sign-up.
    Answered,
    /// A round was made.
    RoundMade,
    /// The round runs another edition of its method from now on.
    MethodChanged {
        /// The edition so far.
        from: String,
        /// The edition now.
        to: String,
    },
    /// The public form of a round was opened.
    SignUpOpened {
        /// Its last day.
        until: Date,
    },
    /// The public form of a round was closed.
    SignUpClosed,
    /// What is known about the person was corrected.
    Corrected,
    /// Was in the list of people twice; the two records became one.
    Joined {
        /// What the other record said.
        other: String,
    },
    /// The interview was begun.
    InterviewBegun,
    /// The interview was finished.
    Interviewed,
    /// Moved to a stage by hand.
    Moved {
        /// [`crate::people::Stage`], as a word.
        stage: String,
        /// Why, in the coordinator's words.
        #[serde(default)]
        reason: Option<String>,
    },
    /// The software moved them: what they had done, or their pair, led there.
    Reached {
        /// [`crate::people::Stage`], as a word.
        stage: String,
    },
    /// They have done all the training that their side needs.
    Trained,
    /// What was recorded of their training is not enough any more.
    NotTrained,
    /// A move by hand was taken back.
    MoveTakenBack {
        /// Where they stand again: [`crate::people::Stage`], as a word.
        stage: String,
    },
    /// What they say about the conditions was noted.
    EligibilityNoted,
    /// They take part although a condition is not met.
    EligibilityOverruled {
        /// Why, in the coordinator's words.
        reason: String,
    },
    /// They confirmed what the programme can and cannot promise.
    ExpectationsConfirmed,
    /// The round asks this many sensitive questions from now on.
    SensitiveQuestions {
        /// How many.
        n: i64,
    },
    /// What one of the two said at the end was written down.
    ClosingAnswered {
        /// [`crate::methods::Side`], as a word.
        side: String,
    },
    /// Both signed the agreement.
    AgreementSigned {
        /// When.
        on: Date,
    },
    /// The signature was noted by mistake.
    AgreementNotSigned,
    /// A pair was made.
    Introduced {
        /// The pair.
        pair: crate::ids::PairId,
        /// `proposal` or `hand`.
        how: String,
    },
    /// An own meeting was logged.
    Met {
        /// When they met.
        on: Date,
    },
    /// A logged meeting was taken back.
    MeetingRemoved {
        /// When it was said to have been.
        on: Date,
        /// How long it was said to have been, so that it can be put back. Unit: minutes.
        #[serde(default)]
        minutes: Option<i32>,
        /// What was written about it.
        #[serde(default)]
        note: Option<String>,
        /// Who of the two said that it was not so: [`crate::methods::Side`], as a word. None: staff took it back.
        #[serde(default)]
        side: Option<String>,
    },
    /// One of the two told that they have not met.
    NotMet {
        /// Who: [`crate::methods::Side`], as a word.
        side: String,
        /// Why: [`crate::pairs::telling::Reason`], as a word.
        reason: String,
    },
    /// Staff has dealt with what one of the two told.
    NotMetSeen,
    /// The two were sent a link by which they tell how it goes.
    LinksSent,
    /// A colleague looks after the pair from now on.
    HandedOver {
        /// Their name.
        to: String,
        /// Why, if it was said.
        why: Option<String>,
    },
    /// The links of the two were closed.
    LinksClosed,
    /// A goal of one of the two was set, changed, rated, or is reached.
    Goal {
        /// Which.
        goal: crate::ids::GoalId,
        /// Whose: [`crate::methods::Side`], as a word.
        side: String,
        /// What happened to it: [`crate::pairs::goals::What`], as a word.
        what: String,
    },
    /// A bridge to a professional or a service: what became of it.
    Bridge {
        /// [`crate::bridges::State`] or [`crate::bridges::VisitKind`], as a word; or `visit-removed`.
        what: String,
    },
    /// The mentor asked for sparring, or somebody took it up. What it is about stands in no history.
    Sparring {
        /// `asked` or `taken-up`.
        what: String,
    },
    /// The getting-acquainted record was written.
    Acquainted,
    /// The pair was paused.
    Paused {
        /// Until when, if that is known.
        until: Option<Date>,
    },
    /// The pause is over.
    Resumed,
    /// The pair has completed.
    Completed,
    /// The pair has ended early.
    EndedEarly {
        /// Slug of the reason.
        reason: String,
    },
    /// The end was taken back.
    Reopened,
    /// They were asked after the end.
    AfterContact {
        /// Whether they are still in touch; none: not known.
        still_in_touch: Option<bool>,
    },
    /// Something came of it.
    Outcome {
        /// Slug of the outcome.
        kind: String,
    },
    /// An outcome was taken back.
    OutcomeRemoved {
        /// Slug of the outcome.
        kind: String,
    },
    /// An after-contact was taken back.
    AfterContactRemoved {
        /// When it was said to have been.
        on: Date,
    },
    /// That somebody had talked with one of a pair was taken back.
    ContactRemoved {
        /// With whom: [`crate::methods::Side`], as a word.
        side: String,
        /// When it was said to have been.
        on: Date,
    },
    /// What the public sees of the organisation was changed.
    OrganisationChanged,
    /// What a message says was changed, or is ours again.
    TextsChanged {
        /// BCP 47 tag of the language.
        language: String,
        /// Whether they are the organisation's own words now.
        own: bool,
    },
    /// A lock or a veto about two people was taken back.
    WishRemoved {
        /// `lock` or `veto`.
        kind: String,
        /// About this mentor …
        mentor: crate::ids::ParticipationId,
        /// … and this mentee.
        mentee: crate::ids::ParticipationId,
    },
}

impl Event {
    /// The sentence the timeline shows.
    pub fn message(&self) -> Message {
        match self {
            Self::Applied => Message::new("event-applied"),
            Self::Imported { file } => Message::new("event-imported").with("file", file.as_str()),
            Self::WrittenIn => Message::new("event-written-in"),
            Self::Answered => Message::new("event-answered"),
            Self::RoundMade => Message::new("event-round-made"),
            Self::MethodChanged { from, to } => {
                Message::new("event-method-changed").with("before", from.as_str()).with("after", to.as_str())
            }
            Self::SignUpOpened { until } => Message::new("event-sign-up-opened").with("day", *until),
            Self::SignUpClosed => Message::new("event-sign-up-closed"),
            Self::Corrected => Message::new("event-corrected"),
            Self::Joined { other } => Message::new("event-joined").with("other", other.as_str()),
            Self::InterviewBegun => Message::new("event-interview-begun"),
            Self::Interviewed => Message::new("event-interviewed"),
            Self::Moved { stage, .. } => Message::new("event-moved")
                .with("stage", crate::words::Value::Words(format!("stage-{stage}"))),
            Self::Reached { stage } => Message::new("event-reached")
                .with("stage", crate::words::Value::Words(format!("stage-{stage}"))),
            Self::Trained => Message::new("event-trained"),
            Self::NotTrained => Message::new("event-not-trained"),
            Self::MoveTakenBack { stage } => Message::new("event-move-taken-back")
                .with("stage", crate::words::Value::Words(format!("stage-{stage}"))),
            Self::EligibilityNoted => Message::new("event-eligibility-noted"),
            Self::EligibilityOverruled { .. } => Message::new("event-eligibility-overruled"),
            Self::ExpectationsConfirmed => Message::new("event-expectations-confirmed"),
            Self::SensitiveQuestions { n } => Message::new("event-sensitive-questions").with("n", *n),
            Self::ClosingAnswered { side } => Message::new(format!("event-closing-answered-{side}")),
            Self::AgreementSigned { on } => Message::new("event-agreement-signed").with("day", *on),
            Self::AgreementNotSigned => Message::new("event-agreement-not-signed"),
            Self::Introduced { how, .. } => Message::new(format!("event-introduced-{how}")),
            Self::Met { on } => Message::new("event-met").with("day", *on),
            Self::MeetingRemoved { on, side: Some(side), .. } => {
                Message::new(format!("event-meeting-denied-{side}")).with("day", *on)
            }
            Self::MeetingRemoved { on, side: None, .. } => {
                Message::new("event-meeting-removed").with("day", *on)
            }
            Self::NotMet { side, .. } => Message::new(format!("event-not-met-{side}")),
            Self::NotMetSeen => Message::new("event-not-met-seen"),
            Self::HandedOver { to, .. } => Message::new("event-handed-over").with("name", to.as_str()),
            Self::LinksSent => Message::new("event-links-sent"),
            Self::LinksClosed => Message::new("event-links-closed"),
            Self::Goal { side, what, .. } => Message::new(format!("event-goal-{what}-{side}")),
            Self::Bridge { what } => Message::new(format!("event-bridge-{what}")),
            Self::Sparring { what } => Message::new(format!("event-sparring-{what}")),
            Self::Acquainted => Message::new("event-acquainted"),
            Self::Paused { until: Some(until) } => Message::new("event-paused-until").with("day", *until),
            Self::Paused { until: None } => Message::new("event-paused"),
            Self::Resumed => Message::new("event-resumed"),
            Self::Completed => Message::new("event-completed"),
            Self::EndedEarly { .. } => Message::new("event-ended-early"),
            Self::Reopened => Message::new("event-reopened"),
            Self::AfterContact { still_in_touch: Some(true) } => Message::new("event-after-contact-yes"),
            Self::AfterContact { still_in_touch: Some(false) } => Message::new("event-after-contact-no"),
            Self::AfterContact { still_in_touch: None } => Message::new("event-after-contact-unknown"),
            Self::Outcome { .. } => Message::new("event-outcome"),
            Self::OutcomeRemoved { .. } => Message::new("event-outcome-removed"),
            Self::AfterContactRemoved { on } => Message::new("event-after-contact-removed").with("day", *on),
            Self::ContactRemoved { side, on } => {
                Message::new(format!("event-contact-removed-{side}")).with("day", *on)
            }
            Self::OrganisationChanged => Message::new("event-organisation-changed"),
            Self::TextsChanged { language, own } => {
                let autonym = crate::words::language(language).map_or("", |language| language.autonym);
                let key = if *own { "event-texts-changed" } else { "event-texts-ours" };
                Message::new(key).with("language", autonym)
            }
            Self::WishRemoved { kind, .. } => Message::new(format!("event-{kind}-removed")),
        }
    }
}

/// What writes the entries that follow from something else: now, or in the demo's past.
#[derive(Clone, Copy, Debug)]
pub enum Pen<'a> {
    /// At this instant.
    Now(Timestamp),
    /// In the demo's past, which is the same each time it is made.
    Demo {
        /// When.
        at: Timestamp,
        /// The organisation's slug.
        slug: &'a str,
        /// Entries of the demo so far.
        told: &'a Cell<u64>,
    },
}

impl Pen<'_> {
    /// Writes an entry that nobody wrote by hand.
    pub fn write(
        self,
        org: &OrgScope,
        tx: &mut Tx,
        subject: impl std::fmt::Display,
        event: &Event,
    ) -> Stored<()> {
        match self {
            Self::Now(now) => record(org, tx, subject, None, event, now),
            Self::Demo { at, slug, told } => {
                let id = HistoryId::numbered(slug, told.get());
                told.set(told.get() + 1);
                record_as(org, tx, id, subject, None, event, at)
            }
        }
    }
}

/// Writes an entry about `subject` (a participation, a pair, a round). `by` is none for the person's own act.
pub fn record(
    org: &OrgScope,
    tx: &mut Tx,
    subject: impl std::fmt::Display,
    by: Option<StaffId>,
    event: &Event,
    now: Timestamp,
) -> Stored<()> {
    record_as(org, tx, HistoryId::new(), subject, by, event, now)
}

/// Writes the same entry about many subjects.
pub fn record_all<S: std::fmt::Display>(
    org: &OrgScope,
    tx: &mut Tx,
    subjects: impl IntoIterator<Item = S>,
    by: Option<StaffId>,
    event: &Event,
    now: Timestamp,
) -> Stored<()> {
    let row = |subject: S| {
        (
            history::organisation_id.eq(org.id()),
            history::id.eq(HistoryId::new()),
            history::subject.eq(subject.to_string()),
            history::at.eq(Instant(now)),
            history::made_by.eq(by),
            history::event.eq(Json(event.clone())),
        )
    };
    insert_rows!(tx, history::table, subjects.into_iter().map(row));
    Ok(())
}

/// The same with an id of the caller's choice: the demo's past is the same each time it is made.
pub fn record_as(
    org: &OrgScope,
    tx: &mut Tx,
    id: HistoryId,
    subject: impl std::fmt::Display,
    by: Option<StaffId>,
    event: &Event,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(history::table)
        .values((
            history::organisation_id.eq(org.id()),
            history::id.eq(id),
            history::subject.eq(subject.to_string()),
            history::at.eq(Instant(now)),
            history::made_by.eq(by),
            history::event.eq(Json(event.clone())),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// An entry, with the name of whoever did it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// The member of staff; none for the person's own act.
    pub by: Option<String>,
    /// What happened.
    pub event: Event,
}

/// What happened to a subject, newest first.
pub fn of(org: &OrgScope, tx: &mut Tx, subject: impl std::fmt::Display) -> Stored<Vec<Entry>> {
    let rows: Vec<(Instant, Option<String>, Json<Event>)> = history::table
        .left_join(
            staff::table.on(staff::organisation_id
                .eq(history::organisation_id)
                .and(staff::id.nullable().eq(history::made_by))),
        )
        .left_join(accounts::table.on(accounts::id.nullable().eq(staff::account_id.nullable())))
        .filter(history::organisation_id.eq(org.id()))
        .filter(history::subject.eq(subject.to_string()))
        .order((history::at.desc(), history::id.desc()))
        .select((history::at, accounts::name.nullable(), history::event))
        .load(tx.c())?;
    Ok(rows.into_iter().map(|(at, by, event)| Entry { at: at.0, by, event: event.0 }).collect())
}
