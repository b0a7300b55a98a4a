//! Approved pairs and their life: introduced → active ⇄ paused → completed or ended early. Their own meetings, what they
//! committed themselves to, what came of it.

pub mod mail;
pub mod pages;
pub mod store;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::db::text_enum;
use crate::history::Event;
use crate::ids::{PairId, ParticipationId, RoundId};
use crate::methods::{Commitment, Side};
use crate::people::{Participation, Stage};
use crate::words::Message;

text_enum! {
    /// The states of a pair as words: in the database, in addresses, in locale keys. [`PairState`] has their data.
    StateWord {
        /// They know of each other and have not met.
        Introduced => "introduced",
        /// They have met.
        Active => "active",
        /// Nobody expects them to meet for a while.
        Paused => "paused",
        /// They did what they set out to do, or reached the goal early.
        Completed => "completed",
        /// They stopped before that.
        EndedEarly => "ended-early",
    }
}

impl StateWord {
    /// Whether the pair has not ended.
    pub fn is_open(self) -> bool {
        match self {
            Self::Introduced | Self::Active | Self::Paused => true,
            Self::Completed | Self::EndedEarly => false,
        }
    }
}

text_enum! {
    /// Who found the two for each other.
    How {
        /// A matching run proposed them, and a coordinator approved.
        Proposal => "proposal",
        /// A coordinator put them together.
        Hand => "hand",
    }
}

text_enum! {
    /// Whether an outcome came of the programme: as the person tells it.
    Attribution {
        /// It would not have happened otherwise.
        ThroughProgramme => "through-programme",
        /// The programme was a part of it.
        Helped => "helped",
        /// It happened beside the programme.
        Unrelated => "unrelated",
    }
}

/// Where a pair stands. Introduced or active is no decision: they are active from the first meeting on, own or common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairState {
    /// They know of each other and have not met.
    Introduced,
    /// They have met.
    Active,
    /// Nobody expects them to meet.
    Paused {
        /// First day of the pause.
        since: Date,
        /// The day they want to go on, if it is known.
        until: Option<Date>,
    },
    /// They did what they set out to do, or reached the goal early.
    Completed {
        /// Last day.
        on: Date,
    },
    /// They stopped before that.
    EndedEarly {
        /// Last day.
        on: Date,
        /// Slug of the method's reason.
        reason: String,
        /// In the coordinator's words.
        note: Option<String>,
    },
}

impl PairState {
    /// The state as a word.
    pub fn word(&self) -> StateWord {
        match self {
            Self::Introduced => StateWord::Introduced,
            Self::Active => StateWord::Active,
            Self::Paused { .. } => StateWord::Paused,
            Self::Completed { .. } => StateWord::Completed,
            Self::EndedEarly { .. } => StateWord::EndedEarly,
        }
    }

    /// The last day, when it has ended.
    pub fn ended_on(&self) -> Option<Date> {
        match self {
            Self::Introduced | Self::Active | Self::Paused { .. } => None,
            Self::Completed { on } | Self::EndedEarly { on, .. } => Some(*on),
        }
    }

    /// The state of a pair that goes on.
    fn underway(has_met: bool) -> Self {
        if has_met { Self::Active } else { Self::Introduced }
    }
}

/// Two people who were introduced to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its id.
    pub id: PairId,
    /// In which round.
    pub round: RoundId,
    /// Knows the country well.
    pub mentor: Participation,
    /// New in the country.
    pub mentee: Participation,
    /// The day they were told of each other.
    pub introduced_on: Date,
    /// Where they stand.
    pub state: PairState,
    /// The getting-acquainted record: the method's topic, and what they said.
    pub acquainted: BTreeMap<String, String>,
    /// Why these two, as it stood when they were approved: written and read by the proposals.
    pub reasons: serde_json::Value,
}

/// The meetings a pair has held, as far as decisions need them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The days of their own meetings.
    pub own: Vec<Date>,
    /// The days of the gatherings both of them came to, as a pair.
    pub gatherings: Vec<Date>,
}

impl Held {
    /// Whether they have met at all.
    pub fn has_met(&self) -> bool {
        !self.own.is_empty() || !self.gatherings.is_empty()
    }

    /// The last day they met.
    pub fn last(&self) -> Option<Date> {
        self.own.iter().chain(&self.gatherings).max().copied()
    }

    /// How many, and the last.
    pub fn tally(&self) -> Tally {
        let count = |days: &[Date]| u32::try_from(days.len()).unwrap_or(u32::MAX);
        Tally { own: count(&self.own), gatherings: count(&self.gatherings), last: self.last() }
    }
}

/// How many meetings a pair has held, as far as lists need them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Own meetings.
    pub own: u32,
    /// Gatherings both of them came to, as a pair.
    pub gatherings: u32,
    /// The last day they met, at either.
    pub last: Option<Date>,
}

impl Tally {
    /// Whether they have met at all.
    pub fn has_met(&self) -> bool {
        self.own + self.gatherings > 0
    }
}

impl Pair {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/pairs/{}", self.id)
    }

    /// One of the two.
    pub fn on_side(&self, side: Side) -> &Participation {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }

    /// The day the commitment is over: the same day of the month, `commitment.months` later.
    pub fn due_on(&self, commitment: &Commitment) -> Date {
        due_on(self.introduced_on, commitment)
    }

    /// Adds an own meeting on a day. The first one makes the pair active; a paused or ended pair stays what it is.
    pub fn log_meeting(
        &mut self,
        on: Date,
        held: &Held,
        round_starts_on: Date,
        today: Date,
    ) -> Result<Event, CannotLog> {
        if on > today {
            return Err(CannotLog::Future { on });
        }
        if on < self.introduced_on {
            return Err(if on < round_starts_on {
                CannotLog::BeforeRound { starts_on: round_starts_on }
            } else {
                CannotLog::BeforeIntroduction { introduced_on: self.introduced_on }
            });
        }
        if let Some(ended_on) = self.state.ended_on()
            && on > ended_on
        {
            return Err(CannotLog::AfterEnd { ended_on });
        }
        if held.own.contains(&on) {
            return Err(CannotLog::AlreadyLogged { on });
        }
        self.settle(true);
        Ok(Event::Met { on })
    }

    /// Follows the facts after a meeting or an attendance has changed: introduced or active.
    pub fn settle(&mut self, has_met: bool) {
        match self.state {
            PairState::Introduced | PairState::Active => self.state = PairState::underway(has_met),
            PairState::Paused { .. } | PairState::Completed { .. } | PairState::EndedEarly { .. } => {}
        }
    }

    /// Lets them rest: Today stays silent about them until the pause is over.
    pub fn pause(&mut self, today: Date, until: Option<Date>) -> Result<Event, CannotPause> {
        match self.state {
            PairState::Introduced | PairState::Active => match until {
                Some(until) if until <= today => Err(CannotPause::UntilPast { until }),
                Some(_) | None => {
                    self.state = PairState::Paused { since: today, until };
                    Ok(Event::Paused { until })
                }
            },
            PairState::Paused { since, .. } => Err(CannotPause::AlreadyPaused { since }),
            PairState::Completed { on } | PairState::EndedEarly { on, .. } => Err(CannotPause::Ended { on }),
        }
    }

    /// Ends the pause.
    pub fn resume(&mut self, has_met: bool) -> Result<Event, CannotResume> {
        match self.state {
            PairState::Paused { .. } => {
                self.state = PairState::underway(has_met);
                Ok(Event::Resumed)
            }
            PairState::Introduced
            | PairState::Active
            | PairState::Completed { .. }
            | PairState::EndedEarly { .. } => Err(CannotResume::NotPaused),
        }
    }

    /// Ends well. A mentee who reached the goal before the time was over has completed too, so the number of meetings
    /// is not asked for; only that they met.
    pub fn complete(&mut self, on: Date, held: &Held, today: Date) -> Result<Event, CannotEnd> {
        self.may_end(on, held, today)?;
        if !held.has_met() {
            return Err(CannotEnd::NeverMet);
        }
        self.state = PairState::Completed { on };
        Ok(Event::Completed)
    }

    /// Ends early, with one of the method's reasons.
    pub fn end_early(
        &mut self,
        on: Date,
        reason: String,
        note: Option<String>,
        held: &Held,
        today: Date,
    ) -> Result<Event, CannotEnd> {
        self.may_end(on, held, today)?;
        self.state = PairState::EndedEarly { on, reason: reason.clone(), note };
        Ok(Event::EndedEarly { reason })
    }

    fn may_end(&self, on: Date, held: &Held, today: Date) -> Result<(), CannotEnd> {
        if let Some(on) = self.state.ended_on() {
            return Err(CannotEnd::AlreadyEnded { on });
        }
        if on > today {
            return Err(CannotEnd::Future { on });
        }
        if on < self.introduced_on {
            return Err(CannotEnd::BeforeIntroduction { introduced_on: self.introduced_on });
        }
        match held.last() {
            Some(last) if on < last => Err(CannotEnd::MetLater { last }),
            Some(_) | None => Ok(()),
        }
    }

    /// Takes the end back, as long as both have room for each other.
    pub fn reopen(&mut self, has_met: bool, room: &Room) -> Result<Event, CannotReopen> {
        if self.state.word().is_open() {
            return Err(CannotReopen::NotEnded);
        }
        if let Some(on) = room.mentee_taken_on {
            return Err(CannotReopen::MenteeTaken { name: self.mentee.person.full_name(), on });
        }
        if room.mentor_active >= self.mentor.capacity {
            return Err(CannotReopen::MentorFull {
                name: self.mentor.person.full_name(),
                active: room.mentor_active,
                limit: self.mentor.capacity,
            });
        }
        self.state = PairState::underway(has_met);
        Ok(Event::Reopened)
    }

    /// Whether an after-contact of this day can be.
    pub fn may_contact_after(&self, on: Date, today: Date) -> Result<(), CannotContact> {
        let Some(ended_on) = self.state.ended_on() else { return Err(CannotContact::NotEnded) };
        if on > today {
            Err(CannotContact::Future { on })
        } else if on < ended_on {
            Err(CannotContact::BeforeEnd { ended_on })
        } else {
            Ok(())
        }
    }

    /// Whether something can have come of the pair on this day. It may be long after the end.
    pub fn may_bring_outcome(&self, on: Date, today: Date) -> Result<(), CannotRecordOutcome> {
        if on > today {
            Err(CannotRecordOutcome::Future { on })
        } else if on < self.introduced_on {
            Err(CannotRecordOutcome::BeforeIntroduction { introduced_on: self.introduced_on })
        } else {
            Ok(())
        }
    }
}

/// How much room the two of an ended pair have, counted under the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// The mentee's other open pair began on this day.
    pub mentee_taken_on: Option<Date>,
    /// The mentor's open pairs.
    pub mentor_active: i32,
}

/// The day a commitment is over that began on `introduced_on`.
pub fn due_on(introduced_on: Date, commitment: &Commitment) -> Date {
    introduced_on.saturating_add(commitment.months.months())
}

/// Whole months from the introduction to `today`, at most `most`. Unit: months of the calendar.
pub fn months_gone(introduced_on: Date, today: Date, most: i32) -> i32 {
    // Counted forwards from the introduction, as `due_on` is: from 31 August the sixth month is full on 28 February.
    (1..=most).take_while(|month| introduced_on.saturating_add(month.months()) <= today).count() as i32
}

/// How far a pair is with what it committed itself to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Own meetings held.
    pub own: u32,
    /// Gatherings both came to.
    pub gatherings: u32,
    /// What they committed themselves to.
    pub commitment: Commitment,
}

impl Progress {
    /// From what was held.
    pub fn of(tally: &Tally, commitment: Commitment) -> Self {
        Self { own: tally.own, gatherings: tally.gatherings, commitment }
    }

    /// Own meetings still to come.
    pub fn own_left(&self) -> u32 {
        self.commitment.own_meetings.saturating_sub(self.own)
    }

    /// Gatherings still to come.
    pub fn gatherings_left(&self) -> u32 {
        self.commitment.gatherings.saturating_sub(self.gatherings)
    }

    /// Meetings beyond the commitment: welcome, never asked for.
    pub fn extra(&self) -> u32 {
        self.own.saturating_sub(self.commitment.own_meetings)
            + self.gatherings.saturating_sub(self.commitment.gatherings)
    }

    /// Whether they did all they committed themselves to.
    pub fn is_met(&self) -> bool {
        self.own_left() == 0 && self.gatherings_left() == 0
    }

    /// The kinds of meeting the pair is behind with.
    ///
    /// The rule, for own meetings: after `m` whole months of `months`, at least `floor(own_meetings × m / months)` are
    /// held. With 3 in 6 months that is one after two months, two after four, three after six.
    /// For gatherings the same, but never more than were called since the introduction (`called`): nobody is behind
    /// because the coordinator has not invited yet. Pauses do not move the dates; Today leaves paused pairs alone.
    pub fn behind(&self, introduced_on: Date, called: u32, today: Date) -> Behind {
        let months = self.commitment.months.max(1);
        let gone = months_gone(introduced_on, today, months);
        let expected = |needed: u32| needed * gone.unsigned_abs() / months.unsigned_abs();
        Behind {
            own: expected(self.commitment.own_meetings).saturating_sub(self.own),
            gatherings: expected(self.commitment.gatherings).min(called).saturating_sub(self.gatherings),
        }
    }

    /// Whole months until the commitment is over; 0 when it is. A month that has begun counts.
    pub fn months_left(&self, introduced_on: Date, today: Date) -> i32 {
        self.commitment.months - months_gone(introduced_on, today, self.commitment.months)
    }
}

/// How many meetings of each kind a pair is behind with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Behind {
    /// Own meetings.
    pub own: u32,
    /// Gatherings.
    pub gatherings: u32,
}

impl Behind {
    /// Whether they are behind at all.
    pub fn is_any(self) -> bool {
        self.own > 0 || self.gatherings > 0
    }
}

/// The stage of a participation whose pairs stand like this. Who has withdrawn stays withdrawn, whatever their pair does.
pub fn stage_among(current: Stage, pairs: &[StateWord]) -> Stage {
    match current {
        Stage::Withdrawn | Stage::NoShow => return current,
        Stage::Applied
        | Stage::Interviewed
        | Stage::Trained
        | Stage::Ready
        | Stage::Matched
        | Stage::Active
        | Stage::Closed
        | Stage::AfterContact
        | Stage::WaitingList
        | Stage::NoMatch => {}
    }
    let any = |word: StateWord| pairs.contains(&word);
    if any(StateWord::Active) {
        Stage::Active
    } else if any(StateWord::Paused) {
        if current == Stage::Matched { Stage::Matched } else { Stage::Active }
    } else if any(StateWord::Introduced) {
        Stage::Matched
    } else if pairs.is_empty() {
        current
    } else if current == Stage::AfterContact {
        Stage::AfterContact
    } else {
        Stage::Closed
    }
}

/// Whether somebody at this stage can be introduced to another. Matched and active mentors may have places left: places
/// are counted, not guessed from the stage.
pub fn is_in_pool(stage: Stage) -> bool {
    match stage {
        Stage::Interviewed
        | Stage::Trained
        | Stage::Ready
        | Stage::Matched
        | Stage::Active
        | Stage::WaitingList
        | Stage::NoMatch => true,
        Stage::Applied | Stage::Closed | Stage::AfterContact | Stage::NoShow | Stage::Withdrawn => false,
    }
}

/// What is known, under the lock, about two people who are to be introduced.
#[derive(Clone, Debug)]
pub struct Meant<'p> {
    /// The round the pair is for.
    pub round: RoundId,
    /// As mentor.
    pub mentor: &'p Participation,
    /// As mentee.
    pub mentee: &'p Participation,
    /// The mentor's open pairs.
    pub mentor_active: i32,
    /// The mentee's open pair began on this day.
    pub mentee_taken_on: Option<Date>,
}

impl Meant<'_> {
    /// Whether these two can become a pair now.
    pub fn check(&self) -> Result<(), CannotIntroduce> {
        let (mentor, mentee) = (self.mentor, self.mentee);
        if mentor.round != self.round || mentee.round != self.round {
            return Err(CannotIntroduce::OtherRound);
        }
        if mentor.person.id == mentee.person.id {
            return Err(CannotIntroduce::SamePerson);
        }
        if let Some(on) = self.mentee_taken_on {
            return Err(CannotIntroduce::MenteeTaken { name: mentee.person.full_name(), on });
        }
        if self.mentor_active >= mentor.capacity {
            return Err(CannotIntroduce::MentorFull {
                name: mentor.person.full_name(),
                active: self.mentor_active,
                limit: mentor.capacity,
            });
        }
        for (participation, side) in [(mentor, Side::Mentor), (mentee, Side::Mentee)] {
            if participation.side != side || !is_in_pool(participation.stage) {
                return Err(CannotIntroduce::NotInPool { name: participation.person.full_name() });
            }
        }
        Ok(())
    }
}

/// Why two people cannot become a pair.
#[derive(Debug)]
pub enum CannotIntroduce {
    /// The mentor has no place left.
    MentorFull {
        /// The mentor.
        name: String,
        /// Open pairs.
        active: i32,
        /// Places.
        limit: i32,
    },
    /// The mentee has an open pair; perhaps a colleague was first.
    MenteeTaken {
        /// The mentee.
        name: String,
        /// Since when.
        on: Date,
    },
    /// One of them is not waiting for a match (any more).
    NotInPool {
        /// Who.
        name: String,
    },
    /// Nobody is their own mentor.
    SamePerson,
    /// One of them takes part in another round.
    OtherRound,
    /// The database failed.
    Failed(crate::db::StoreError),
}

impl From<crate::db::StoreError> for CannotIntroduce {
    fn from(error: crate::db::StoreError) -> Self {
        Self::Failed(error)
    }
}

impl CannotIntroduce {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::MentorFull { name, active, limit } => Message::new("pairs-cannot-introduce-mentor-full")
                .with("name", name.as_str())
                .with("active", *active)
                .with("limit", *limit),
            Self::MenteeTaken { name, on } => Message::new("pairs-cannot-introduce-mentee-taken")
                .with("name", name.as_str())
                .with("day", *on),
            Self::NotInPool { name } => {
                Message::new("pairs-cannot-introduce-not-in-pool").with("name", name.as_str())
            }
            Self::SamePerson => Message::new("pairs-cannot-introduce-same-person"),
            Self::OtherRound => Message::new("pairs-cannot-introduce-other-round"),
            Self::Failed(_) => Message::new("error-unavailable.help"),
        }
    }
}

/// Why a meeting cannot be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotLog {
    /// It has not been yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// The year is probably wrong.
    BeforeRound {
        /// The first day of the round.
        starts_on: Date,
    },
    /// They did not know of each other yet.
    BeforeIntroduction {
        /// When they were told.
        introduced_on: Date,
    },
    /// The pair had ended.
    AfterEnd {
        /// The last day.
        ended_on: Date,
    },
    /// A pair has one own meeting a day; this one is there already.
    AlreadyLogged {
        /// The day.
        on: Date,
    },
}

impl CannotLog {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Future { on } => Message::new("pairs-cannot-log-future").with("day", *on),
            Self::BeforeRound { starts_on } => {
                Message::new("pairs-cannot-log-before-round").with("day", *starts_on)
            }
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-log-before-introduction").with("day", *introduced_on)
            }
            Self::AfterEnd { ended_on } => Message::new("pairs-cannot-log-after-end").with("day", *ended_on),
            Self::AlreadyLogged { on } => Message::new("pairs-cannot-log-already-logged").with("day", *on),
        }
    }
}

/// Why a pair cannot be paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotPause {
    /// It is.
    AlreadyPaused {
        /// First day of the pause.
        since: Date,
    },
    /// There is nothing to pause.
    Ended {
        /// Last day.
        on: Date,
    },
    /// The pause would be over before it begins.
    UntilPast {
        /// The day that was given.
        until: Date,
    },
}

impl CannotPause {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::AlreadyPaused { since } => {
                Message::new("pairs-cannot-pause-already-paused").with("day", *since)
            }
            Self::Ended { on } => Message::new("pairs-cannot-pause-ended").with("day", *on),
            Self::UntilPast { until } => Message::new("pairs-cannot-pause-until-past").with("day", *until),
        }
    }
}

/// Why a pause cannot be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotResume {
    /// There is none (any more).
    NotPaused,
}

impl CannotResume {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotPaused => Message::new("pairs-cannot-resume-not-paused"),
        }
    }
}

/// Why a pair cannot be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotEnd {
    /// It has.
    AlreadyEnded {
        /// Last day.
        on: Date,
    },
    /// That day has not come yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// They did not know of each other yet.
    BeforeIntroduction {
        /// When they were told.
        introduced_on: Date,
    },
    /// They met after that day.
    MetLater {
        /// Their last meeting.
        last: Date,
    },
    /// Two who never met have nothing to complete.
    NeverMet,
}

impl CannotEnd {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::AlreadyEnded { on } => Message::new("pairs-cannot-end-already-ended").with("day", *on),
            Self::Future { on } => Message::new("pairs-cannot-end-future").with("day", *on),
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-end-before-introduction").with("day", *introduced_on)
            }
            Self::MetLater { last } => Message::new("pairs-cannot-end-met-later").with("day", *last),
            Self::NeverMet => Message::new("pairs-cannot-end-never-met"),
        }
    }
}

/// Why an end cannot be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotReopen {
    /// The pair has not ended.
    NotEnded,
    /// The mentee has another mentor now.
    MenteeTaken {
        /// The mentee.
        name: String,
        /// Since when.
        on: Date,
    },
    /// The mentor's places are taken.
    MentorFull {
        /// The mentor.
        name: String,
        /// Open pairs.
        active: i32,
        /// Places.
        limit: i32,
    },
}

impl CannotReopen {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotEnded => Message::new("pairs-cannot-reopen-not-ended"),
            Self::MenteeTaken { name, on } => {
                Message::new("pairs-cannot-reopen-mentee-taken").with("name", name.as_str()).with("day", *on)
            }
            Self::MentorFull { name, active, limit } => Message::new("pairs-cannot-reopen-mentor-full")
                .with("name", name.as_str())
                .with("active", *active)
                .with("limit", *limit),
        }
    }
}

/// Why an after-contact cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotContact {
    /// The pair goes on: there is no "after" yet.
    NotEnded,
    /// That day has not come yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// The pair had not ended on that day.
    BeforeEnd {
        /// Last day.
        ended_on: Date,
    },
}

impl CannotContact {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::NotEnded => Message::new("pairs-cannot-contact-not-ended"),
            Self::Future { on } => Message::new("pairs-cannot-contact-future").with("day", *on),
            Self::BeforeEnd { ended_on } => {
                Message::new("pairs-cannot-contact-before-end").with("day", *ended_on)
            }
        }
    }
}

/// Why an outcome cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotRecordOutcome {
    /// That day has not come yet.
    Future {
        /// The day that was given.
        on: Date,
    },
    /// They did not know of each other yet, so it cannot have come of it.
    BeforeIntroduction {
        /// When they were told.
        introduced_on: Date,
    },
}

impl CannotRecordOutcome {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Future { on } => Message::new("pairs-cannot-outcome-future").with("day", *on),
            Self::BeforeIntroduction { introduced_on } => {
                Message::new("pairs-cannot-outcome-before-introduction").with("day", *introduced_on)
            }
        }
    }
}

/// An own meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: crate::ids::MeetingId,
    /// Whose.
    pub pair: PairId,
    /// When.
    pub on: Date,
    /// How long. Unit: minutes.
    pub minutes: Option<i32>,
    /// One line about it.
    pub note: Option<String>,
}

/// A dated fact that came of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its id.
    pub id: crate::ids::OutcomeId,
    /// Whose.
    pub participation: ParticipationId,
    /// Slug of the method's outcome.
    pub kind: String,
    /// Whether it came of the programme.
    pub attribution: Attribution,
    /// When.
    pub on: Date,
    /// In the coordinator's words.
    pub note: Option<String>,
}

/// They were asked after the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterContact {
    /// When.
    pub on: Date,
    /// Whether they are still in touch; none: not known.
    pub still_in_touch: Option<bool>,
    /// In the coordinator's words.
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ids::PersonId;
    use crate::people::{Application, Person, Source};

    const COMMITMENT: Commitment =
        Commitment { months: 6, own_meetings: 3, gatherings: 3, extra_welcome: true };
    const ROUND_STARTS: Date = date(2026, 2, 1);
    const INTRODUCED: Date = date(2026, 3, 2);
    const TODAY: Date = date(2026, 4, 10);

    fn participation(side: Side, name: &str, round: RoundId) -> Participation {
        let person = Person {
            id: PersonId::new(),
            given_name: name.to_owned(),
            family_name: None,
            email: None,
            phone: None,
            gender: None,
            birth_year: None,
            area: None,
            locale: "nb".to_owned(),
        };
        Participation {
            id: ParticipationId::new(),
            round,
            person,
            side,
            category: None,
            stage: Stage::Ready,
            stage_since: INTRODUCED,
            capacity: 1,
            source: Source::Staff,
            application: Application::default(),
            applied_on: INTRODUCED,
            answered_on: None,
            interviewed_on: None,
        }
    }

    fn pair(state: PairState) -> Pair {
        let round = RoundId::new();
        Pair {
            id: PairId::new(),
            round,
            mentor: participation(Side::Mentor, "Liv", round),
            mentee: participation(Side::Mentee, "Amina", round),
            introduced_on: INTRODUCED,
            state,
            acquainted: BTreeMap::new(),
            reasons: serde_json::Value::Null,
        }
    }

    fn met_on(days: &[Date]) -> Held {
        Held { own: days.to_vec(), gatherings: Vec::new() }
    }

    #[test]
    fn the_first_meeting_makes_a_pair_active_and_taking_it_back_undoes_that() {
        let mut pair = pair(PairState::Introduced);
        let event = pair.log_meeting(TODAY, &Held::default(), ROUND_STARTS, TODAY);
        assert_eq!(event, Ok(Event::Met { on: TODAY }));
        assert_eq!(pair.state, PairState::Active);
        pair.settle(false);
        assert_eq!(pair.state, PairState::Introduced);
    }

    #[test]
    fn a_meeting_lies_between_the_introduction_and_today_both_included() {
        let log = |on| pair(PairState::Active).log_meeting(on, &Held::default(), ROUND_STARTS, TODAY);
        assert!(log(INTRODUCED).is_ok());
        assert_eq!(log(date(2026, 3, 1)), Err(CannotLog::BeforeIntroduction { introduced_on: INTRODUCED }));
        assert!(log(TODAY).is_ok());
        assert_eq!(log(date(2026, 4, 11)), Err(CannotLog::Future { on: date(2026, 4, 11) }));
    }

    #[test]
    fn a_meeting_before_the_round_is_a_wrong_year() {
        let log = |on| pair(PairState::Active).log_meeting(on, &Held::default(), ROUND_STARTS, TODAY);
        assert_eq!(log(ROUND_STARTS), Err(CannotLog::BeforeIntroduction { introduced_on: INTRODUCED }));
        assert_eq!(log(date(2026, 1, 31)), Err(CannotLog::BeforeRound { starts_on: ROUND_STARTS }));
        assert_eq!(log(date(2025, 4, 10)), Err(CannotLog::BeforeRound { starts_on: ROUND_STARTS }));
    }

    #[test]
    fn an_ended_pair_can_still_log_what_was_before_its_last_day() {
        let ended_on = date(2026, 4, 1);
        let log = |on| {
            let mut pair = pair(PairState::Completed { on: ended_on });
            pair.log_meeting(on, &Held::default(), ROUND_STARTS, TODAY).map(|_| pair.state)
        };
        assert_eq!(log(ended_on), Ok(PairState::Completed { on: ended_on }));
        assert_eq!(log(date(2026, 4, 2)), Err(CannotLog::AfterEnd { ended_on }));
    }

    #[test]
    fn the_same_day_is_one_meeting() {
        let held = met_on(&[TODAY]);
        let again = pair(PairState::Active).log_meeting(TODAY, &held, ROUND_STARTS, TODAY);
        assert_eq!(again, Err(CannotLog::AlreadyLogged { on: TODAY }));
    }

    #[test]
    fn a_pause_ends_later_than_today_or_at_no_fixed_day() {
        let pause = |until| pair(PairState::Active).pause(TODAY, until);
        assert_eq!(pause(None), Ok(Event::Paused { until: None }));
        assert_eq!(pause(Some(TODAY)), Err(CannotPause::UntilPast { until: TODAY }));
        assert!(pause(Some(date(2026, 4, 11))).is_ok());
    }

    #[test]
    fn a_paused_or_ended_pair_cannot_be_paused() {
        let since = date(2026, 4, 1);
        let mut paused = pair(PairState::Paused { since, until: None });
        assert_eq!(paused.pause(TODAY, None), Err(CannotPause::AlreadyPaused { since }));
        let mut ended = pair(PairState::Completed { on: since });
        assert_eq!(ended.pause(TODAY, None), Err(CannotPause::Ended { on: since }));
    }

    #[test]
    fn after_a_pause_a_pair_is_what_its_meetings_make_it() {
        let paused = PairState::Paused { since: TODAY, until: None };
        for (has_met, after) in [(true, PairState::Active), (false, PairState::Introduced)] {
            let mut pair = pair(paused.clone());
            assert_eq!(pair.resume(has_met), Ok(Event::Resumed));
            assert_eq!(pair.state, after);
        }
        assert_eq!(pair(PairState::Active).resume(true), Err(CannotResume::NotPaused));
    }

    #[test]
    fn a_goal_reached_early_is_completed_and_two_who_never_met_have_nothing_to_complete() {
        let held = met_on(&[date(2026, 3, 20)]);
        assert_eq!(pair(PairState::Active).complete(TODAY, &held, TODAY), Ok(Event::Completed));
        assert_eq!(
            pair(PairState::Introduced).complete(TODAY, &Held::default(), TODAY),
            Err(CannotEnd::NeverMet)
        );
    }

    #[test]
    fn the_last_day_is_neither_in_the_future_nor_before_the_last_meeting() {
        let last = date(2026, 4, 5);
        let end =
            |on| pair(PairState::Active).end_early(on, "moved".to_owned(), None, &met_on(&[last]), TODAY);
        assert!(end(last).is_ok());
        assert_eq!(end(date(2026, 4, 4)), Err(CannotEnd::MetLater { last }));
        assert!(end(TODAY).is_ok());
        assert_eq!(end(date(2026, 4, 11)), Err(CannotEnd::Future { on: date(2026, 4, 11) }));
        let mut unmet = pair(PairState::Introduced);
        assert_eq!(
            unmet.end_early(date(2026, 3, 1), "moved".to_owned(), None, &Held::default(), TODAY),
            Err(CannotEnd::BeforeIntroduction { introduced_on: INTRODUCED })
        );
        let mut ended = pair(PairState::Completed { on: last });
        assert_eq!(ended.complete(TODAY, &met_on(&[last]), TODAY), Err(CannotEnd::AlreadyEnded { on: last }));
    }

    #[test]
    fn an_end_is_taken_back_while_both_have_room() {
        let ended = || pair(PairState::Completed { on: TODAY });
        let free = Room { mentee_taken_on: None, mentor_active: 0 };
        assert_eq!(ended().reopen(true, &free), Ok(Event::Reopened));
        let taken = Room { mentee_taken_on: Some(TODAY), ..free };
        let refused = CannotReopen::MenteeTaken { name: "Amina".to_owned(), on: TODAY };
        assert_eq!(ended().reopen(true, &taken), Err(refused));
        let full = Room { mentor_active: 1, ..free };
        let refused = CannotReopen::MentorFull { name: "Liv".to_owned(), active: 1, limit: 1 };
        assert_eq!(ended().reopen(true, &full), Err(refused));
        assert_eq!(pair(PairState::Active).reopen(true, &free), Err(CannotReopen::NotEnded));
    }

    #[test]
    fn three_of_three_in_six_months_means_one_after_two_months_two_after_four_three_after_six() {
        let behind = |held: u32, today| {
            let tally = Tally { own: held, gatherings: 0, last: None };
            Progress::of(&tally, COMMITMENT).behind(INTRODUCED, 0, today).own
        };
        assert_eq!(behind(0, date(2026, 5, 1)), 0);
        assert_eq!(behind(0, date(2026, 5, 2)), 1);
        assert_eq!(behind(1, date(2026, 5, 2)), 0);
        assert_eq!(behind(1, date(2026, 7, 1)), 0);
        assert_eq!(behind(1, date(2026, 7, 2)), 1);
        assert_eq!(behind(2, date(2026, 9, 1)), 0);
        assert_eq!(behind(2, date(2026, 9, 2)), 1);
        assert_eq!(behind(2, date(2030, 1, 1)), 1);
        assert_eq!(behind(7, date(2026, 9, 2)), 0);
    }

    #[test]
    fn nobody_is_behind_with_gatherings_that_were_not_called() {
        let behind = |called| {
            Progress::of(&Tally::default(), COMMITMENT)
                .behind(INTRODUCED, called, date(2026, 7, 2))
                .gatherings
        };
        assert_eq!([behind(0), behind(1), behind(2), behind(3)], [0, 1, 2, 2]);
    }

    #[test]
    fn a_commitment_from_the_last_of_august_is_due_on_the_last_of_february() {
        let august = date(2026, 8, 31);
        assert_eq!(due_on(august, &COMMITMENT), date(2027, 2, 28));
        assert_eq!(months_gone(august, date(2027, 2, 27), 6), 5);
        assert_eq!(months_gone(august, date(2027, 2, 28), 6), 6);
    }

    #[test]
    fn more_than_promised_is_extra_and_never_less_than_nothing() {
        let progress = Progress::of(&Tally { own: 5, gatherings: 2, last: None }, COMMITMENT);
        assert_eq!((progress.own_left(), progress.gatherings_left(), progress.extra()), (0, 1, 2));
        assert!(!progress.is_met());
    }

    #[test]
    fn a_stage_follows_the_pairs_but_who_has_withdrawn_stays_so() {
        use StateWord::{Active, Completed, EndedEarly, Introduced, Paused};
        assert_eq!(stage_among(Stage::Ready, &[Introduced]), Stage::Matched);
        assert_eq!(stage_among(Stage::Active, &[Active, Introduced]), Stage::Active);
        assert_eq!(stage_among(Stage::Active, &[Active, Completed]), Stage::Active);
        assert_eq!(stage_among(Stage::Matched, &[Paused]), Stage::Matched);
        assert_eq!(stage_among(Stage::Active, &[Paused]), Stage::Active);
        assert_eq!(stage_among(Stage::Active, &[EndedEarly]), Stage::Closed);
        assert_eq!(stage_among(Stage::AfterContact, &[Completed]), Stage::AfterContact);
        assert_eq!(stage_among(Stage::Withdrawn, &[EndedEarly]), Stage::Withdrawn);
        assert_eq!(stage_among(Stage::Ready, &[]), Stage::Ready);
    }

    #[test]
    fn two_are_introduced_only_with_a_free_place_in_one_round_and_from_the_pool() {
        let round = RoundId::new();
        let mentor = participation(Side::Mentor, "Liv", round);
        let mentee = participation(Side::Mentee, "Amina", round);
        let meant =
            Meant { round, mentor: &mentor, mentee: &mentee, mentor_active: 0, mentee_taken_on: None };
        assert!(meant.check().is_ok());
        let full = Meant { mentor_active: 1, ..meant.clone() };
        assert!(matches!(full.check(), Err(CannotIntroduce::MentorFull { active: 1, limit: 1, .. })));
        let taken = Meant { mentee_taken_on: Some(TODAY), ..meant.clone() };
        assert!(matches!(taken.check(), Err(CannotIntroduce::MenteeTaken { on: TODAY, .. })));
        let elsewhere = Meant { round: RoundId::new(), ..meant.clone() };
        assert!(matches!(elsewhere.check(), Err(CannotIntroduce::OtherRound)));
        let mut herself = mentee.clone();
        herself.side = Side::Mentor;
        let same = Meant { mentor: &herself, ..meant.clone() };
        assert!(matches!(same.check(), Err(CannotIntroduce::SamePerson)));
        let mut gone = mentee.clone();
        gone.stage = Stage::Withdrawn;
        let withdrawn = Meant { mentee: &gone, ..meant.clone() };
        assert!(matches!(withdrawn.check(), Err(CannotIntroduce::NotInPool { name }) if name == "Amina"));
        let swapped = Meant { mentor: &mentee, mentee: &mentor, ..meant };
        assert!(matches!(swapped.check(), Err(CannotIntroduce::NotInPool { .. })));
    }
}
