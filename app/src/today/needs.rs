//! Why somebody needs the coordinator: every reason with its words and how soon it has to be looked at.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::methods::Side;
use crate::pairs::contacts::Due;
use crate::pairs::telling::Reason;
use crate::words::Message;

/// How soon something has to be done. The order is the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody may have been left alone.
    Late,
    /// Somebody waits for us.
    Today,
    /// Worth planning.
    Soon,
}

/// Why somebody needs the coordinator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// Something about a pair worries somebody, and one member of staff is to read it.
    Concern {
        /// Whole days since it was raised.
        days: i32,
    },
    /// One of the two told that they have not met, for a reason that somebody has to help with.
    AsksForHelp {
        /// Whole days since it was told.
        days: i32,
        /// Who told it.
        side: Side,
        /// Why they have not met.
        reason: Reason,
    },
    /// They have met, and nobody has heard from them since.
    Silent {
        /// Whole days since anything was heard of them.
        days: i32,
        /// That day: of the last meeting, or of the last word that they had not met.
        last: Date,
    },
    /// It is time for the coordinator to talk with one of the two.
    ContactDue {
        /// Whole days since the day it was due; below zero: it is still to come.
        days: i32,
        /// With whom, by which day, and when it last was.
        due: Due,
    },
    /// They were introduced and have not met.
    FirstMeetingMissing {
        /// Whole days since the introduction.
        days: i32,
    },
    /// Messages that could not be delivered: somebody does not know what we think they know.
    MessagesFailed {
        /// How many.
        n: i64,
    },
    /// Signed up, and has had no answer.
    SignUpUnanswered {
        /// Whole days since the sign-up.
        days: i32,
    },
    /// A partner referred somebody, and nobody has answered.
    ReferralUnanswered {
        /// Whole days since it came.
        days: i32,
        /// Who refers.
        partner: String,
    },
    /// The day they wanted to go on has come; or they said none and have rested for long.
    PauseOver {
        /// Whole days since it is time to ask.
        days: i32,
        /// Since when they rest.
        since: Date,
        /// The day they wanted to go on, if they said one.
        until: Option<Date>,
    },
    /// Was answered; the interview is not finished.
    InterviewMissing {
        /// Whole days since the answer.
        days: i32,
    },
    /// Fewer meetings than the plan counts on ([`crate::pairs::Progress::behind`]).
    BehindCommitment {
        /// Own meetings that are late.
        own: u32,
        /// Gatherings that were missed.
        gatherings: u32,
    },
    /// One of the two of an ended pair told what they wish next, and nobody has acted on it.
    WishWaits {
        /// Whole days since then.
        days: i32,
        /// Who.
        name: String,
    },
    /// One of an ended pair was asked how it was, and has not answered.
    EvaluationUnanswered {
        /// Whole days since they were asked, or since the end.
        days: i32,
        /// Who.
        name: String,
    },
    /// A mentor has more open pairs than they said they have room for.
    TooManyPairs {
        /// Open pairs.
        pairs: i32,
        /// Places.
        places: i32,
    },
    /// An ended pair agreed to be asked some months later, and the day has come.
    AfterContactDue {
        /// Whole days since then.
        days: i32,
        /// Months since the end.
        months: i32,
    },
    /// The time they promised each other is over, and the pair is still open.
    TimeOver {
        /// Whole days since then.
        days: i32,
        /// Whether they did all they had promised; none where no number was promised.
        is_met: Option<bool>,
    },
    /// It is soon, and some who were invited have not answered.
    EventUnanswered {
        /// Whole days until it; 0: today.
        days: i32,
        /// How many.
        n: usize,
    },
    /// An event has free places, and people wait for one.
    PlacesFree {
        /// How many wait.
        n: usize,
    },
    /// An event has been, and nobody has written down who came.
    AttendanceMissing {
        /// Whole days since.
        days: i32,
    },
    /// Somebody's training stops counting.
    TrainingExpires {
        /// Whole days until its last day; negative: it is over.
        days: i32,
        /// Its last day.
        last: Date,
    },
    /// Somebody has begun the training, and misses modules that have no date to come.
    CatchUp {
        /// How many.
        n: usize,
    },
    /// Volunteer meetings and sparring.
    Supervision(crate::supervision::needs::Need),
    /// The round ends soon and has open pairs.
    RoundEnding {
        /// Whole days until its last day.
        days: i32,
        /// Its open pairs.
        pairs: usize,
    },
    /// The round has ended and has open pairs.
    RoundOver {
        /// Whole days since its last day.
        days: i32,
        /// Its open pairs.
        pairs: usize,
    },
}

impl Need {
    /// How soon.
    pub fn urgency(&self) -> Urgency {
        match self {
            Self::Concern { .. }
            | Self::AsksForHelp { .. }
            | Self::Silent { .. }
            | Self::FirstMeetingMissing { .. }
            | Self::MessagesFailed { .. } => Urgency::Late,
            Self::ContactDue { days: ..0, .. } => Urgency::Soon,
            Self::SignUpUnanswered { .. }
            | Self::ReferralUnanswered { .. }
            | Self::PauseOver { .. }
            | Self::InterviewMissing { .. }
            | Self::ContactDue { .. }
            | Self::EventUnanswered { .. }
            | Self::PlacesFree { .. }
            | Self::AttendanceMissing { .. } => Urgency::Today,
            Self::BehindCommitment { .. }
            | Self::WishWaits { .. }
            | Self::EvaluationUnanswered { .. }
            | Self::TooManyPairs { .. }
            | Self::AfterContactDue { .. }
            | Self::TimeOver { .. }
            | Self::TrainingExpires { .. }
            | Self::CatchUp { .. }
            | Self::RoundEnding { .. }
            | Self::RoundOver { .. } => Urgency::Soon,
            Self::Supervision(need) => need.urgency(),
        }
    }

    /// Its kind, as it is stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Concern { .. } => "concern",
            Self::WishWaits { .. } => "wish-waits",
            Self::EvaluationUnanswered { .. } => "evaluation-unanswered",
            Self::TooManyPairs { .. } => "too-many-pairs",
            Self::AfterContactDue { .. } => "after-contact-due",
            Self::AsksForHelp { .. } => "asks-for-help",
            Self::Silent { .. } => "silent",
            // Each of the two is put off for herself.
            Self::ContactDue { due: Due { side: Side::Mentor, .. }, .. } => "contact-mentor-due",
            Self::ContactDue { due: Due { side: Side::Mentee, .. }, .. } => "contact-mentee-due",
            Self::FirstMeetingMissing { .. } => "first-meeting-missing",
            Self::MessagesFailed { .. } => "messages-failed",
            Self::SignUpUnanswered { .. } => "sign-up-unanswered",
            Self::ReferralUnanswered { .. } => "referral-unanswered",
            Self::PauseOver { .. } => "pause-over",
            Self::InterviewMissing { .. } => "interview-missing",
            Self::BehindCommitment { .. } => "behind-commitment",
            Self::TimeOver { .. } => "time-over",
            Self::EventUnanswered { .. } => "event-unanswered",
            Self::PlacesFree { .. } => "places-free",
            Self::AttendanceMissing { .. } => "attendance-missing",
            Self::TrainingExpires { .. } => "training-expires",
            Self::CatchUp { .. } => "catch-up",
            Self::RoundEnding { .. } => "round-ending",
            Self::RoundOver { .. } => "round-over",
            Self::Supervision(need) => need.word(),
        }
    }

    /// Whether it can be put off. A call for help cannot, nor what is stuck: the next one would be put off with it.
    pub fn can_wait(&self) -> bool {
        !matches!(self, Self::Concern { .. } | Self::AsksForHelp { .. } | Self::MessagesFailed { .. })
    }

    /// The day it began, where it has one.
    pub fn since(&self, today: Date) -> Option<Date> {
        match self {
            Self::Concern { days }
            | Self::WishWaits { days, .. }
            | Self::EvaluationUnanswered { days, .. }
            | Self::AfterContactDue { days, .. }
            | Self::AsksForHelp { days, .. }
            | Self::Silent { days, .. }
            | Self::FirstMeetingMissing { days }
            | Self::SignUpUnanswered { days }
            | Self::ReferralUnanswered { days, .. }
            | Self::PauseOver { days, .. }
            | Self::InterviewMissing { days }
            | Self::TimeOver { days, .. }
            | Self::AttendanceMissing { days }
            | Self::RoundOver { days, .. } => Some(today.saturating_sub(days.days())),
            Self::ContactDue { due, .. } => Some(due.appears_on()),
            Self::Supervision(need) => Some(need.since(today)),
            Self::RoundEnding { .. }
            | Self::TrainingExpires { .. }
            | Self::EventUnanswered { .. }
            | Self::PlacesFree { .. }
            | Self::CatchUp { .. }
            | Self::TooManyPairs { .. }
            | Self::MessagesFailed { .. }
            | Self::BehindCommitment { .. } => None,
        }
    }

    /// Days it has waited, below zero where it is still to come: among equally urgent ones the longest comes first.
    pub fn waited(&self) -> i32 {
        match self {
            Self::Concern { days }
            | Self::AsksForHelp { days, .. }
            | Self::Silent { days, .. }
            | Self::FirstMeetingMissing { days }
            | Self::SignUpUnanswered { days }
            | Self::ReferralUnanswered { days, .. }
            | Self::PauseOver { days, .. }
            | Self::InterviewMissing { days }
            | Self::WishWaits { days, .. }
            | Self::EvaluationUnanswered { days, .. }
            | Self::AfterContactDue { days, .. }
            | Self::TimeOver { days, .. }
            | Self::AttendanceMissing { days }
            | Self::ContactDue { days, .. }
            | Self::RoundOver { days, .. } => *days,
            Self::Supervision(need) => need.waited(),
            Self::RoundEnding { days, .. } | Self::TrainingExpires { days, .. } => -days,
            Self::EventUnanswered { .. }
            | Self::PlacesFree { .. }
            | Self::CatchUp { .. }
            | Self::TooManyPairs { .. }
            | Self::MessagesFailed { .. }
            | Self::BehindCommitment { .. } => 0,
        }
    }

    /// The reason, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Concern { days } => Message::new("today-concern").with("n", *days),
            Self::AsksForHelp { days, side, reason } => {
                Message::new(format!("today-asks-for-help-{reason}-{side}")).with("n", *days)
            }
            Self::Silent { days, last } => Message::new("today-silent").with("n", *days).with("day", *last),
            Self::ContactDue { due: Due { side, on, last: None }, .. } => {
                Message::new(format!("today-contact-first-{side}")).with("day", *on)
            }
            Self::ContactDue { due: Due { side, on, last: Some(last) }, .. } => {
                Message::new(format!("today-contact-again-{side}")).with("day", *on).with("last", *last)
            }
            Self::FirstMeetingMissing { days } => {
                Message::new("today-first-meeting-missing").with("n", *days)
            }
            Self::MessagesFailed { n } => Message::new("today-messages-failed").with("n", *n),
            Self::SignUpUnanswered { days } => Message::new("today-sign-up-unanswered").with("n", *days),
            Self::ReferralUnanswered { days, partner } => {
                Message::new("today-referral-unanswered").with("n", *days).with("partner", partner.as_str())
            }
            Self::PauseOver { until: Some(until), .. } => {
                Message::new("today-pause-over").with("day", *until)
            }
            Self::PauseOver { since, until: None, .. } => {
                Message::new("today-pause-long").with("day", *since)
            }
            Self::InterviewMissing { days } => Message::new("today-interview-missing").with("n", *days),
            Self::BehindCommitment { own, gatherings: 0 } => Message::new("today-behind-own").with("n", *own),
            Self::BehindCommitment { own: 0, gatherings } => {
                Message::new("today-behind-gatherings").with("n", *gatherings)
            }
            Self::BehindCommitment { own, gatherings } => {
                Message::new("today-behind-both").with("own", *own).with("gatherings", *gatherings)
            }
            Self::WishWaits { name, .. } => Message::new("today-wish-waits").with("name", name.as_str()),
            Self::EvaluationUnanswered { days, name } => {
                Message::new("today-evaluation-unanswered").with("name", name.as_str()).with("n", *days)
            }
            Self::TooManyPairs { pairs, places } => {
                Message::new("today-too-many-pairs").with("pairs", *pairs).with("places", *places)
            }
            Self::AfterContactDue { months, .. } => {
                Message::new("today-after-contact-due").with("months", *months)
            }
            Self::TimeOver { days, is_met: Some(true) } => {
                Message::new("today-time-over-met").with("n", *days)
            }
            Self::TimeOver { days, is_met: Some(false) } => Message::new("today-time-over").with("n", *days),
            Self::TimeOver { days, is_met: None } => {
                Message::new("today-time-over-uncounted").with("n", *days)
            }
            Self::EventUnanswered { days, n } => {
                Message::new("today-event-unanswered").with("days", *days).with("n", *n)
            }
            Self::PlacesFree { n } => Message::new("today-places-free").with("n", *n),
            Self::AttendanceMissing { .. } => Message::new("today-attendance-missing"),
            Self::TrainingExpires { days: ..0, last } => {
                Message::new("today-training-expired").with("day", *last)
            }
            Self::TrainingExpires { last, .. } => Message::new("today-training-expires").with("day", *last),
            Self::CatchUp { n } => Message::new("today-catch-up").with("n", *n),
            Self::Supervision(need) => need.message(),
            Self::RoundEnding { days, pairs } => {
                Message::new("today-round-ending").with("n", *days).with("pairs", *pairs)
            }
            Self::RoundOver { days, pairs } => {
                Message::new("today-round-over").with("n", *days).with("pairs", *pairs)
            }
        }
    }
}
