//! What stands where in a report: chapters, the unit of each figure, and the page with the rows behind a number.

use crate::db::text_enum;
use crate::ids::RoundId;
use crate::methods::Side;
use crate::people::Stage;
use crate::reports::figures::{Group, Measure, Table};

text_enum! {
    /// The chapters of a report, in the order of a round's life.
    Chapter {
        /// Who came.
        SignUps => "sign-ups",
        /// From sign-up to introduction.
        Matching => "matching",
        /// What became of the pairs.
        Pairs => "pairs",
        /// How they met.
        Meetings => "meetings",
        /// What came of it.
        Results => "results",
    }
}

impl Chapter {
    /// Its figures, in order.
    pub fn measures(self) -> &'static [Measure] {
        match self {
            Self::SignUps => {
                &[Measure::SignUps, Measure::MenteeSignUps, Measure::MentorSignUps, Measure::GuestsSignedUp]
            }
            Self::Matching => &[
                Measure::Interviewed,
                Measure::MenteesMatched,
                Measure::MentorsMatched,
                Measure::DaysToIntroduction,
            ],
            Self::Pairs => {
                &[Measure::Pairs, Measure::MentorsFromElsewhere, Measure::Completed, Measure::CommitmentMet]
            }
            Self::Meetings => &[
                Measure::Meetings,
                Measure::OwnMeetings,
                Measure::Gatherings,
                Measure::OwnHours,
                Measure::DaysToFirstMeeting,
            ],
            Self::Results => {
                &[Measure::OutcomesThroughProgramme, Measure::GoalsReached, Measure::StillInTouch]
            }
        }
    }

    /// Its tables, in order.
    pub fn tables(self) -> &'static [Table] {
        match self {
            Self::SignUps => &[
                Table::MenteeCategories,
                Table::MenteeGenders,
                Table::MentorGenders,
                Table::Channels,
                Table::GuestsCame,
                Table::GuestsWhoSignedUp,
            ],
            Self::Matching => &[Table::MenteeStages, Table::MentorStages],
            Self::Pairs => &[Table::PairStates, Table::Elsewhere, Table::EndReasons],
            Self::Meetings => &[],
            Self::Results => &[Table::Outcomes, Table::AfterTheEnd],
        }
    }
}

text_enum! {
    /// What a figure counts: the word behind the number.
    Unit {
        /// Participations of either side.
        SignUps => "sign-ups",
        /// Humans (or their participations) on one side.
        Mentees => "mentees",
        /// Humans (or their participations) on the other.
        Mentors => "mentors",
        /// Guests of events.
        Guests => "guests",
        /// Pairs.
        Pairs => "pairs",
        /// Own meetings, or meetings of both kinds.
        Meetings => "meetings",
        /// Gatherings.
        Gatherings => "gatherings",
        /// Outcomes.
        Outcomes => "outcomes",
        /// Goals.
        Goals => "goals",
        /// Days; the sentence names the median and from how many.
        Days => "days",
        /// Hours; the sentence names from how many meetings.
        Hours => "hours",
    }
}

impl Measure {
    /// Its unit.
    pub fn unit(self) -> Unit {
        match self {
            Self::SignUps | Self::Interviewed => Unit::SignUps,
            Self::MenteeSignUps | Self::MenteesMatched => Unit::Mentees,
            Self::MentorSignUps | Self::MentorsMatched => Unit::Mentors,
            Self::GuestsSignedUp => Unit::Guests,
            Self::Pairs
            | Self::MentorsFromElsewhere
            | Self::Completed
            | Self::CommitmentMet
            | Self::StillInTouch => Unit::Pairs,
            Self::OwnMeetings | Self::Meetings => Unit::Meetings,
            Self::Gatherings => Unit::Gatherings,
            Self::OutcomesThroughProgramme => Unit::Outcomes,
            Self::GoalsReached => Unit::Goals,
            Self::DaysToIntroduction | Self::DaysToFirstMeeting => Unit::Days,
            Self::OwnHours => Unit::Hours,
        }
    }

    /// The page that lists exactly what was counted, if there is one.
    pub(super) fn rows_behind(self, round: RoundId) -> Option<String> {
        match self {
            Self::SignUps => Some(format!("/rounds/{round}/people")),
            Self::MenteeSignUps => Some(format!("/rounds/{round}/people?side=mentee")),
            Self::MentorSignUps => Some(format!("/rounds/{round}/people?side=mentor")),
            Self::Pairs => Some(format!("/rounds/{round}/pairs")),
            Self::Completed => Some(format!("/rounds/{round}/pairs?state=completed")),
            Self::GuestsSignedUp
            | Self::MentorsFromElsewhere
            | Self::Interviewed
            | Self::MenteesMatched
            | Self::MentorsMatched
            | Self::DaysToIntroduction
            | Self::CommitmentMet
            | Self::DaysToFirstMeeting
            | Self::OwnMeetings
            | Self::Gatherings
            | Self::Meetings
            | Self::OwnHours
            | Self::OutcomesThroughProgramme
            | Self::GoalsReached
            | Self::StillInTouch => None,
        }
    }
}

impl Table {
    /// Whether it is drawn as a chart too: where the shape says more than the numbers.
    pub(super) fn is_charted(self) -> bool {
        match self {
            Self::MenteeCategories | Self::PairStates | Self::Channels => true,
            Self::MenteeGenders
            | Self::MentorGenders
            | Self::MenteeStages
            | Self::MentorStages
            | Self::GuestsCame
            | Self::GuestsWhoSignedUp
            | Self::Elsewhere
            | Self::EndReasons
            | Self::Outcomes
            | Self::AfterTheEnd => false,
        }
    }

    /// The page that lists exactly whom a row counts, if there is one.
    pub(super) fn rows_behind(self, group: &Group, round: RoundId) -> Option<String> {
        let people = |side: Side, stage: Stage| format!("/rounds/{round}/people?side={side}&stage={stage}");
        match (self, group) {
            (Self::MenteeStages, Group::Stage(stage)) => Some(people(Side::Mentee, *stage)),
            (Self::MentorStages, Group::Stage(stage)) => Some(people(Side::Mentor, *stage)),
            (Self::PairStates, Group::State(state)) => Some(format!("/rounds/{round}/pairs?state={state}")),
            (
                Self::MenteeCategories
                | Self::MenteeGenders
                | Self::MentorGenders
                | Self::MenteeStages
                | Self::MentorStages
                | Self::PairStates
                | Self::Channels
                | Self::GuestsCame
                | Self::GuestsWhoSignedUp
                | Self::Elsewhere
                | Self::EndReasons
                | Self::Outcomes
                | Self::AfterTheEnd,
                _,
            ) => None,
        }
    }
}
