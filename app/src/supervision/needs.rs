//! What supervision needs from staff, on Today: a volunteer meeting without a date, a task that is due, a mentor who asked
//! for sparring.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::sparring::Waiting;
use super::store::{self, DueTask};
use crate::db::{Stored, Tx};
use crate::ids::{EventId, PairId, PersonId, RoundId};
use crate::people::days_between;
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::today::Urgency;
use crate::words::Message;

/// The next volunteer meeting is asked about so long before it should be: people are invited in good time. Unit: days.
pub const PLANNED_AHEAD: i32 = 30;

/// Why somebody is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The rhythm of the method asks for a volunteer meeting, and none is planned.
    NoDate {
        /// Whole days since it should have been; below zero: until then.
        days: i32,
        /// The day it should be.
        on: Date,
        /// Of which round.
        round: RoundId,
    },
    /// A task that followed from a meeting is due.
    TaskDue {
        /// Whole days since its last day.
        days: i32,
        /// Its last day.
        on: Date,
        /// The name of who has it.
        who: String,
    },
    /// A mentor was at neither of the last two volunteer meetings, and nobody has talked with them since.
    MissedTwo {
        /// Whole days since the last one.
        days: i32,
        /// When that was.
        on: Date,
        /// Where it is noted that somebody talked with them.
        pair: PairId,
    },
    /// A mentor asked for sparring.
    SparringAsked {
        /// Whole days since then.
        days: i32,
    },
}

impl Need {
    /// How soon.
    pub fn urgency(&self) -> Urgency {
        match self {
            Self::NoDate { days: ..0, .. } | Self::MissedTwo { .. } => Urgency::Soon,
            Self::NoDate { .. } | Self::TaskDue { .. } | Self::SparringAsked { .. } => Urgency::Today,
        }
    }

    /// Its kind, as it is stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoDate { .. } => "volunteer-meeting-without-date",
            Self::TaskDue { .. } => "supervision-task-due",
            Self::MissedTwo { .. } => "missed-two-volunteer-meetings",
            Self::SparringAsked { .. } => "sparring-asked",
        }
    }

    /// The day it began.
    pub fn since(&self, today: Date) -> Date {
        match self {
            Self::NoDate { on, .. } => on.saturating_sub(PLANNED_AHEAD.days()),
            Self::TaskDue { on, .. } | Self::MissedTwo { on, .. } => *on,
            Self::SparringAsked { days } => today.saturating_sub(days.days()),
        }
    }

    /// Days it has waited, below zero where it is still to come.
    pub fn waited(&self) -> i32 {
        match self {
            Self::NoDate { days, .. }
            | Self::TaskDue { days, .. }
            | Self::MissedTwo { days, .. }
            | Self::SparringAsked { days } => *days,
        }
    }

    /// The reason, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::NoDate { days: ..0, on, .. } => Message::new("supervision-need-no-date").with("day", *on),
            Self::NoDate { on, .. } => Message::new("supervision-need-no-date-late").with("day", *on),
            Self::TaskDue { on, who, .. } => {
                Message::new("supervision-need-task").with("name", who.as_str()).with("day", *on)
            }
            Self::MissedTwo { on, .. } => Message::new("supervision-need-missed-two").with("day", *on),
            Self::SparringAsked { days } => Message::new("supervision-need-sparring").with("n", *days),
        }
    }

    /// The same for a letter, which names nobody.
    pub fn nameless(&self) -> Message {
        match self {
            Self::TaskDue { .. } => Message::new("supervision-need-task-nameless"),
            Self::NoDate { .. } | Self::MissedTwo { .. } | Self::SparringAsked { .. } => self.message(),
        }
    }

    /// What the button says, and where it leads from the page at `href`.
    pub fn action(&self, href: &str) -> (&'static str, String) {
        match self {
            Self::NoDate { round, .. } => ("supervision-action-plan", plan(Some(*round))),
            Self::TaskDue { .. } => ("supervision-action-task", format!("{href}#tasks")),
            Self::MissedTwo { pair, .. } => {
                ("supervision-action-talked", format!("/pairs/{pair}/contact?side=mentor&from=today"))
            }
            Self::SparringAsked { .. } => ("supervision-action-sparring", href.to_owned()),
        }
    }
}

/// Where a volunteer meeting is planned.
pub fn plan(round: Option<RoundId>) -> String {
    let of =
        |round: RoundId| format!("/events/new?kind=volunteer-meeting&audience=round-mentors&round={round}");
    round.map_or_else(|| "/events/new?kind=volunteer-meeting".to_owned(), of)
}

/// The page of a meeting.
pub fn path(event: EventId) -> String {
    super::pages::path(event, "")
}

/// What is known of it.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The days of volunteer meetings that were not called off, of one round or of everybody.
    pub meetings: Vec<(Option<RoundId>, Date)>,
    /// Meetings that have been, with who came.
    pub attended: Vec<Attended>,
    /// Tasks that are due.
    pub tasks: Vec<DueTask>,
    /// Who asked for sparring and waits.
    pub requests: Vec<Waiting>,
}

/// Reads what is known.
pub fn facts(org: &OrgScope, tx: &mut Tx, today: Date) -> Stored<Facts> {
    Ok(Facts {
        meetings: store::meetings(org, tx)?,
        attended: store::attended(org, tx, today)?,
        tasks: store::due_tasks(org, tx, today)?,
        requests: super::sparring::store::waiting(org, tx)?,
    })
}

/// Why a round needs a volunteer meeting: its method has a rhythm, pairs meet, and no meeting is to come. The next one
/// should be so many months after the last one, or after the beginning of the round.
pub fn of_round(
    round: &Round,
    open_pairs: usize,
    meetings: &[(Option<RoundId>, Date)],
    today: Date,
) -> Option<Need> {
    let every = round.method.watch.volunteer_meeting_months;
    if every == 0 || open_pairs == 0 || round.is_over(today) {
        return None;
    }
    let own = || meetings.iter().filter(|(of, _)| of.is_none_or(|of| of == round.id)).map(|(_, on)| *on);
    if own().any(|on| on > today) {
        return None;
    }
    let last = own().filter(|on| *on >= round.starts_on).max().unwrap_or(round.starts_on);
    let on = last.saturating_add(every.months());
    let days = days_between(on, today);
    (days >= -PLANNED_AHEAD).then_some(Need::NoDate { days, on, round: round.id })
}

/// A volunteer meeting that has been, and of which it was written down who came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    /// Of which round; none: of everybody.
    pub round: Option<RoundId>,
    /// When.
    pub on: Date,
    /// Who came.
    pub came: BTreeSet<PersonId>,
}

/// A mentor of an open pair, as far as volunteer meetings are concerned.
#[derive(Clone, Copy, Debug)]
pub struct MentorFacts<'m> {
    /// Who.
    pub person: PersonId,
    /// Their pair.
    pub pair: PairId,
    /// Since when they have it: meetings before that are not missed.
    pub since: Date,
    /// The days on which somebody of staff talked with them.
    pub talked: &'m [Date],
}

/// Why a mentor needs somebody: they came to neither of the last two meetings that were held since they have a pair, and
/// nobody has talked with them since. Only where the method has a rhythm of such meetings.
pub fn of_mentor(round: &Round, mentor: &MentorFacts, attended: &[Attended], today: Date) -> Option<Need> {
    if round.method.watch.volunteer_meeting_months == 0 {
        return None;
    }
    let mut theirs: Vec<&Attended> = attended
        .iter()
        .filter(|one| one.round.is_none_or(|of| of == round.id) && one.on >= mentor.since)
        .collect();
    theirs.sort_by_key(|one| std::cmp::Reverse(one.on));
    let [last, before, ..] = theirs[..] else { return None };
    let missed = ![last, before].iter().any(|one| one.came.contains(&mentor.person));
    let talked = mentor.talked.iter().any(|on| *on >= last.on);
    let days = days_between(last.on, today);
    (missed && !talked).then_some(Need::MissedTwo { days, on: last.on, pair: mentor.pair })
}

/// Why a task that is due needs somebody.
pub fn of_task(task: &DueTask, today: Date) -> Need {
    Need::TaskDue { days: days_between(task.due_on, today), on: task.due_on, who: task.who.clone() }
}

/// Why somebody who asked for sparring needs somebody.
pub fn of_request(asked_on: Date, today: Date) -> Need {
    Need::SparringAsked { days: days_between(asked_on, today) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ids::{MethodId, ProgrammeId};
    use crate::methods::{BUNDLED, Method};

    /// ILIK's round from 1 March 2026 on, with a meeting every second month.
    fn round() -> Round {
        let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        let method = methods.find(|method| method.slug == "ilik").unwrap();
        assert_eq!(method.watch.volunteer_meeting_months, 2);
        Round {
            id: RoundId::named("test", "ilik"),
            programme: ProgrammeId::named("test", "ilik"),
            programme_name: "ILIK".to_owned(),
            programme_slug: "ilik".to_owned(),
            method_id: MethodId::named("test", "ilik"),
            method,
            name: "2026".to_owned(),
            starts_on: date(2026, 3, 1),
            ends_on: date(2027, 2, 28),
            sign_up_until: None,
            sensitive_on: Default::default(),
        }
    }

    fn need(meetings: &[(Option<RoundId>, Date)], today: Date) -> Option<(i32, Date)> {
        match of_round(&round(), 3, meetings, today) {
            Some(Need::NoDate { days, on, .. }) => Some((days, on)),
            Some(_) | None => None,
        }
    }

    #[test]
    fn the_next_meeting_is_asked_about_a_month_before_its_two_months_are_over() {
        let last = [(Some(round().id), date(2026, 4, 14))];
        let on = date(2026, 6, 14);
        // Thirty days before 14 June is 15 May.
        assert_eq!(need(&last, date(2026, 5, 14)), None);
        assert_eq!(need(&last, date(2026, 5, 15)), Some((-30, on)));
        assert_eq!(need(&last, date(2026, 6, 13)), Some((-1, on)));
        assert_eq!(need(&last, date(2026, 6, 14)), Some((0, on)));
        let urgency = |today| of_round(&round(), 3, &last, today).unwrap().urgency();
        assert_eq!(urgency(date(2026, 6, 13)), Urgency::Soon);
        assert_eq!(urgency(date(2026, 6, 14)), Urgency::Today);
    }

    #[test]
    fn a_meeting_to_come_is_enough_whether_of_the_round_or_of_everybody_and_one_of_another_round_is_not() {
        let today = date(2026, 6, 20);
        let with = |of| need(&[(Some(round().id), date(2026, 4, 14)), (of, date(2026, 7, 1))], today);
        assert_eq!(with(Some(round().id)), None);
        assert_eq!(with(None), None);
        assert_eq!(with(Some(RoundId::named("test", "other"))), Some((6, date(2026, 6, 14))));
        // The meeting of today has been: the next one is two months away.
        assert_eq!(need(&[(Some(round().id), today)], today), None);
    }

    #[test]
    fn the_first_one_is_counted_from_the_beginning_of_the_round() {
        assert_eq!(need(&[], date(2026, 4, 1)), Some((-30, date(2026, 5, 1))));
        assert_eq!(need(&[(None, date(2026, 2, 20))], date(2026, 3, 31)), None, "before the round");
    }

    #[test]
    fn without_a_rhythm_without_pairs_and_after_the_end_nobody_is_asked() {
        let today = date(2026, 9, 1);
        assert!(of_round(&round(), 1, &[], today).is_some());
        assert_eq!(of_round(&round(), 0, &[], today), None);
        assert_eq!(of_round(&round(), 1, &[], date(2027, 3, 1)), None);
        let mut without = round();
        without.method.watch.volunteer_meeting_months = 0;
        assert_eq!(of_round(&without, 1, &[], today), None);
    }

    #[test]
    fn a_mentor_who_missed_the_last_two_meetings_is_talked_with_once() {
        let (person, other) = (PersonId::named("test", "liv"), PersonId::named("test", "odd"));
        let pair = PairId::named("test", "pair");
        let held = |on, came: &[PersonId]| Attended { round: None, on, came: came.iter().copied().collect() };
        let [first, second, third] = [date(2026, 4, 14), date(2026, 6, 16), date(2026, 8, 18)];
        let today = date(2026, 8, 20);
        let needs = |since, talked: &[Date], attended: &[Attended]| {
            of_mentor(&round(), &MentorFacts { person, pair, since, talked }, attended, today)
        };
        let missed = [held(first, &[person]), held(second, &[other]), held(third, &[other])];
        let need = Need::MissedTwo { days: 2, on: third, pair };
        assert_eq!(needs(date(2026, 3, 1), &[second], &missed), Some(need));
        assert_eq!(needs(date(2026, 3, 1), &[third], &missed), None, "somebody has talked with them since");
        assert_eq!(needs(date(2026, 7, 1), &[], &missed), None, "one of them was before they had a pair");
        let came = [held(second, &[other]), held(third, &[person])];
        assert_eq!(needs(date(2026, 3, 1), &[], &came), None);
    }
}
