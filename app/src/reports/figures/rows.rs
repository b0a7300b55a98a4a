//! What is counted: plain rows of one round, none with a name in it.

use jiff::civil::Date;

use crate::events::Channel;
use crate::events::conversion::Line;
use crate::ids::{GatheringId, PairId, ParticipationId};
use crate::methods::Side;
use crate::pairs::fallbacks::Why;
use crate::pairs::{Attribution, StateWord};
use crate::people::{Gender, Stage};

/// What [`compute`](super::compute) counts: plain rows of one round, none with a name in it.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Participations, grouped.
    pub people: Vec<PeopleRow>,
    /// How many participations have a finished interview.
    pub interviewed: i64,
    /// How many participations came by each channel; none: not told.
    pub channels: Vec<(Option<Channel>, i64)>,
    /// Guests of open events, by channel: who came, and who of them signed up for the round.
    pub guests: Vec<(Option<Channel>, Line)>,
    /// How many pairs have a mentor from elsewhere, by why.
    pub elsewhere: Vec<(Why, i64)>,
    /// Every pair.
    pub pairs: Vec<PairRow>,
    /// The pairs' own meetings up to the day of the report.
    pub meetings: Vec<MeetingRow>,
    /// Who was at which gathering, up to the day of the report.
    pub attendance: Vec<AttendanceRow>,
    /// Outcomes up to the day of the report, grouped: slug, attribution, how many.
    pub outcomes: Vec<(String, Attribution, i64)>,
    /// Goals of mentees, and those of them that are reached; see [`super::RoundFigures::goals_reached`].
    pub goals: (i64, i64),
    /// After-contacts up to the day of the report, oldest first: the pair, and whether they are still in touch.
    pub after_contacts: Vec<(PairId, Option<bool>)>,
}

/// Participations that are alike.
#[derive(Clone, Debug)]
pub struct PeopleRow {
    /// As what.
    pub side: Side,
    /// Slug of the method's category.
    pub category: Option<String>,
    /// As told.
    pub gender: Option<Gender>,
    /// Where they stand.
    pub stage: Stage,
    /// How many.
    pub count: i64,
}

/// One pair.
#[derive(Clone, Debug)]
pub struct PairRow {
    /// Its id.
    pub id: PairId,
    /// The mentor's participation.
    pub mentor: ParticipationId,
    /// The mentee's participation.
    pub mentee: ParticipationId,
    /// The day the mentee signed up.
    pub mentee_applied_on: Date,
    /// How it stands.
    pub state: StateWord,
    /// The day of introduction.
    pub introduced_on: Date,
    /// The day of its end.
    pub ended_on: Option<Date>,
    /// Slug of the reason for ending early.
    pub end_reason: Option<String>,
    /// Whether it is known where both live.
    pub areas_known: bool,
}

impl PairRow {
    pub(super) fn has_ended(&self) -> bool {
        !self.state.is_open()
    }

    /// Whether they were a pair on this day.
    pub(super) fn was_one_on(&self, day: Date) -> bool {
        self.introduced_on <= day && self.ended_on.is_none_or(|end| day <= end)
    }
}

/// One own meeting.
#[derive(Clone, Copy, Debug)]
pub struct MeetingRow {
    /// Whose.
    pub pair: PairId,
    /// When.
    pub on: Date,
    /// How long, if that is known.
    pub minutes: Option<i32>,
}

/// One participant at one gathering.
#[derive(Clone, Copy, Debug)]
pub struct AttendanceRow {
    /// Which gathering.
    pub gathering: GatheringId,
    /// When it was.
    pub on: Date,
    /// Who was there.
    pub participation: ParticipationId,
}
