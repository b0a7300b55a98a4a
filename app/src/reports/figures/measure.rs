//! The names of what is counted, and the shapes of the answers.

use serde::Serialize;

use super::median;
use crate::db::text_enum;
use crate::events::Channel;
use crate::pairs::fallbacks::Why;
use crate::pairs::{Attribution, StateWord};
use crate::people::{Gender, Stage};

text_enum! {
    /// What is known about a pair after its end.
    Touch {
        /// Still in touch.
        Yes => "yes",
        /// No longer in touch.
        No => "no",
        /// Asked, and it is not known.
        Unknown => "unknown",
        /// Nobody has asked yet.
        NotAsked => "not-asked",
    }
}

text_enum! {
    /// Every figure. The fields of [`super::RoundFigures`] say unit, definition and source.
    Measure {
        /// [`super::RoundFigures::sign_ups`].
        SignUps => "sign-ups",
        /// [`super::RoundFigures::mentee_sign_ups`].
        MenteeSignUps => "mentee-sign-ups",
        /// [`super::RoundFigures::mentor_sign_ups`].
        MentorSignUps => "mentor-sign-ups",
        /// [`super::RoundFigures::guests_signed_up`].
        GuestsSignedUp => "guests-signed-up",
        /// [`super::RoundFigures::interviewed`].
        Interviewed => "interviewed",
        /// [`super::RoundFigures::mentees_matched`].
        MenteesMatched => "mentees-matched",
        /// [`super::RoundFigures::mentors_matched`].
        MentorsMatched => "mentors-matched",
        /// [`super::RoundFigures::days_to_introduction`].
        DaysToIntroduction => "days-to-introduction",
        /// [`super::RoundFigures::pairs`].
        Pairs => "pairs",
        /// [`super::RoundFigures::mentors_from_elsewhere`].
        MentorsFromElsewhere => "mentors-from-elsewhere",
        /// [`super::RoundFigures::completed`].
        Completed => "completed",
        /// [`super::RoundFigures::commitment_met`].
        CommitmentMet => "commitment-met",
        /// [`super::RoundFigures::days_to_first_meeting`].
        DaysToFirstMeeting => "days-to-first-meeting",
        /// [`super::RoundFigures::own_meetings`].
        OwnMeetings => "own-meetings",
        /// [`super::RoundFigures::gatherings`].
        Gatherings => "gatherings",
        /// [`super::RoundFigures::meetings`].
        Meetings => "meetings",
        /// [`super::RoundFigures::own_hours`].
        OwnHours => "own-hours",
        /// [`super::RoundFigures::outcomes_through_programme`].
        OutcomesThroughProgramme => "outcomes-through-programme",
        /// [`super::RoundFigures::goals_reached`].
        GoalsReached => "goals-reached",
        /// [`super::RoundFigures::still_in_touch`].
        StillInTouch => "still-in-touch",
    }
}

text_enum! {
    /// Every table. The fields of [`super::RoundFigures`] say unit, definition and source.
    Table {
        /// [`super::RoundFigures::mentee_categories`].
        MenteeCategories => "mentee-categories",
        /// [`super::RoundFigures::mentee_genders`].
        MenteeGenders => "mentee-genders",
        /// [`super::RoundFigures::mentor_genders`].
        MentorGenders => "mentor-genders",
        /// [`super::RoundFigures::channels`].
        Channels => "channels",
        /// [`super::RoundFigures::guests_came`].
        GuestsCame => "guests-came",
        /// [`super::RoundFigures::guests_who_signed_up`].
        GuestsWhoSignedUp => "guests-who-signed-up",
        /// [`super::RoundFigures::mentee_stages`].
        MenteeStages => "mentee-stages",
        /// [`super::RoundFigures::mentor_stages`].
        MentorStages => "mentor-stages",
        /// [`super::RoundFigures::pair_states`].
        PairStates => "pair-states",
        /// [`super::RoundFigures::elsewhere`].
        Elsewhere => "elsewhere",
        /// [`super::RoundFigures::end_reasons`].
        EndReasons => "end-reasons",
        /// [`super::RoundFigures::outcomes`].
        Outcomes => "outcomes",
        /// [`super::RoundFigures::after_the_end`].
        AfterTheEnd => "after-the-end",
    }
}

/// A number that always carries what is needed to read it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Value {
    /// How many.
    Count {
        /// The number.
        count: i64,
    },
    /// So many of so many; a share never stands without what it is a share of.
    Ratio {
        /// How many of them …
        part: i64,
        /// … of how many.
        whole: i64,
    },
    /// The middle of a number of waits.
    Days {
        /// Whole or half days; none when nothing was there to count from.
        median: Option<f64>,
        /// From how many waits.
        of: i64,
    },
    /// Time spent together.
    Time {
        /// Minutes, over the meetings whose length is known.
        minutes: i64,
        /// How many meetings have a known length …
        known: i64,
        /// … of how many.
        meetings: i64,
    },
}

impl Value {
    pub(super) fn count(count: usize) -> Self {
        Self::Count { count: whole(count) }
    }

    pub(super) fn ratio(part: usize, of: usize) -> Self {
        Self::Ratio { part: whole(part), whole: whole(of) }
    }

    pub(super) fn days(waits: Vec<i32>) -> Self {
        Self::Days { of: whole(waits.len()), median: median(waits) }
    }
}

/// A group of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Slug of one of the method's categories.
    Category(String),
    /// A gender, as told.
    Gender(Gender),
    /// A stage.
    Stage(Stage),
    /// How a pair stands.
    State(StateWord),
    /// Slug of one of the method's reasons for ending early.
    Reason(String),
    /// Something that came of it.
    Outcome {
        /// Slug of one of the method's outcomes.
        outcome: String,
        /// What the programme had to do with it.
        attribution: Attribution,
    },
    /// How somebody heard of us.
    Channel(Channel),
    /// Why the mentor is not a local one.
    Elsewhere(Why),
    /// After the end.
    Touch(Touch),
    /// It was not told or not written down. Always there where it can happen, so that sums agree.
    NotTold,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// What is counted.
    pub group: Group,
    /// How many.
    pub count: i64,
}

/// As the figures have it.
pub(super) fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
