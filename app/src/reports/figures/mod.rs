//! What is counted, and how: pure functions from plain rows to figures. Page, PDF and spreadsheet draw the same
//! [`RoundFigures`], so they cannot disagree; the sentence that explains a figure stands in the locale files under
//! `report-figure-<measure>.definition` and says the same as the comment here.
//!
//! Everything is counted as it stood on the day of the report, over everything written down for the round, also what
//! happened after its last day (an outcome, an after-contact).

mod measure;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::events::Channel;
use crate::ids::{GatheringId, PairId, ParticipationId};
use crate::methods::{Choice, Method, Side};
use crate::pairs::fallbacks::Why;
use crate::pairs::{Attribution, StateWord};
use crate::people::{Gender, Stage, days_between};

use measure::whole;
pub use measure::{Counted, Group, Measure, Table, Touch, Value};
pub use rows::{AttendanceRow, MeetingRow, PairRow, PeopleRow, Rows};

/// The figures of one round. Everything is as of the day of the report; "participation" is one sign-up of one human to
/// one side of one round.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoundFigures {
    /// Participations of the round, whichever way they came and whatever became of them. Source: participations.
    pub sign_ups: Value,
    /// Those on the mentees' side. Unit: participations.
    pub mentee_sign_ups: Value,
    /// Those on the mentors' side. Unit: participations.
    pub mentor_sign_ups: Value,
    /// Guests written down as having come to an open event (an info meeting or a social event of this round; or of the
    /// whole organisation, from the day of the round's first sign-up or 180 days before its first day, whichever is later, to its last
    /// day), and of them those who signed up for this round on the day of the event or later. Unit: guests.
    /// Source: guests, participations; see `events::conversion`.
    pub guests_signed_up: Value,
    /// Participations whose interview is finished, of all sign-ups. Source: `participations.interviewed_on`.
    pub interviewed: Value,
    /// Mentees who were introduced to at least one mentor in this round, of all mentees who signed up. Somebody with two
    /// pairs one after the other counts once. Source: pairs.
    pub mentees_matched: Value,
    /// Mentors who were introduced to at least one mentee in this round, of all mentors who signed up; each counts once.
    /// Source: pairs.
    pub mentors_matched: Value,
    /// Median of the days from a matched mentee's sign-up to the first introduction in this round. Unit: days. Left out:
    /// whoever was introduced before the day of sign-up that is written down. Source: participations, pairs.
    pub days_to_introduction: Value,
    /// Pairs that were introduced in this round, whatever became of them. Source: pairs.
    pub pairs: Value,
    /// Pairs whose mentor lived in another area than the mentee when they were introduced, of the pairs of whom it is known where
    /// both live. None where the method does not ask for local mentors first. Source: fallbacks, people.
    pub mentors_from_elsewhere: Option<Value>,
    /// Pairs that were closed as completed, of all pairs that have ended (completed or early) or whose term is over (see
    /// [`term_is_over`]) without having been closed. Source: pairs.
    pub completed: Value,
    /// Pairs that held at least the own meetings and the gatherings their method asks for (in Herøy 3 and 3), of the same
    /// pairs as `completed`. A gathering counts for a pair when both were there while they were a pair.
    /// None where the method promises no number of meetings: everybody would have kept it.
    /// Source: pairs, meetings, attendance.
    pub commitment_met: Option<Value>,
    /// Median of the days from introduction to first meeting, own or gathering with both there, over the pairs that have
    /// met. Unit: days. Source: pairs, meetings, attendance.
    pub days_to_first_meeting: Value,
    /// Meetings that pairs of this round held on their own, up to the day of the report. Source: meetings.
    pub own_meetings: Value,
    /// Gatherings of this round up to the day of the report at which at least one participant is known to have been.
    /// One gathering counts once, however many came. Source: gatherings, attendance.
    pub gatherings: Value,
    /// `own_meetings` and `gatherings` together.
    pub meetings: Value,
    /// Minutes of the own meetings whose length is known; gatherings have no length. Source: `meetings.minutes`.
    pub own_hours: Value,
    /// Outcomes said to have come through the programme. One person can have several. Unit: outcomes, not people.
    /// Source: outcomes.
    pub outcomes_through_programme: Value,
    /// Goals that mentees of the round's pairs had set up to the day of the report, and of them those of which the mentee says
    /// that they are reached. Without small steps and without what was laid aside. None where the method keeps no goals.
    /// Unit: goals. Source: goals.
    pub goals_reached: Option<Value>,
    /// Pairs still in touch after the end, of the ended pairs that were asked and could say; the last answer counts.
    /// Source: after_contacts.
    pub still_in_touch: Value,
    /// Mentees who signed up, by the method's categories. Unit: participations. Sum: `mentee_sign_ups`.
    pub mentee_categories: Vec<Counted>,
    /// Mentees who signed up, by the gender they told. Unit: participations. Sum: `mentee_sign_ups`.
    pub mentee_genders: Vec<Counted>,
    /// Mentors who signed up, by the gender they told. Unit: participations. Sum: `mentor_sign_ups`.
    pub mentor_genders: Vec<Counted>,
    /// Sign-ups of both sides, by how they heard of us: what they said, else the channel of their campaign's link. Sum:
    /// `sign_ups`. Source: origins.
    pub channels: Vec<Counted>,
    /// Guests who came to open events, by how they heard of us. Sum: the whole of `guests_signed_up`.
    pub guests_came: Vec<Counted>,
    /// Those of them who signed up, by how they heard of us. Sum: the part of `guests_signed_up`.
    pub guests_who_signed_up: Vec<Counted>,
    /// Mentees who signed up, by where they stand on the day of the report. Sum: `mentee_sign_ups`.
    pub mentee_stages: Vec<Counted>,
    /// Mentors who signed up, by where they stand on the day of the report. Sum: `mentor_sign_ups`.
    pub mentor_stages: Vec<Counted>,
    /// Pairs, by how they stand on the day of the report. Sum: `pairs`.
    pub pair_states: Vec<Counted>,
    /// Pairs whose mentor is not a local one, by why. Sum: the part of `mentors_from_elsewhere`. Source: fallbacks.
    pub elsewhere: Vec<Counted>,
    /// Pairs that ended early, by the reason written down. Sum: the pairs that ended early.
    pub end_reasons: Vec<Counted>,
    /// Outcomes by kind and by what the programme had to do with them. Unit: outcomes, not people.
    pub outcomes: Vec<Counted>,
    /// Pairs that have ended, completed or early, by the last answer to whether they are still in touch.
    pub after_the_end: Vec<Counted>,
}

impl RoundFigures {
    /// The value of a figure; none where the method gives nothing to count.
    pub fn value(&self, measure: Measure) -> Option<Value> {
        Some(match measure {
            Measure::SignUps => self.sign_ups,
            Measure::MenteeSignUps => self.mentee_sign_ups,
            Measure::MentorSignUps => self.mentor_sign_ups,
            Measure::GuestsSignedUp => self.guests_signed_up,
            Measure::Interviewed => self.interviewed,
            Measure::MenteesMatched => self.mentees_matched,
            Measure::MentorsMatched => self.mentors_matched,
            Measure::DaysToIntroduction => self.days_to_introduction,
            Measure::Pairs => self.pairs,
            Measure::MentorsFromElsewhere => return self.mentors_from_elsewhere,
            Measure::Completed => self.completed,
            Measure::CommitmentMet => return self.commitment_met,
            Measure::DaysToFirstMeeting => self.days_to_first_meeting,
            Measure::OwnMeetings => self.own_meetings,
            Measure::Gatherings => self.gatherings,
            Measure::Meetings => self.meetings,
            Measure::OwnHours => self.own_hours,
            Measure::OutcomesThroughProgramme => self.outcomes_through_programme,
            Measure::GoalsReached => return self.goals_reached,
            Measure::StillInTouch => self.still_in_touch,
        })
    }

    /// The rows of a table.
    pub fn table(&self, table: Table) -> &[Counted] {
        match table {
            Table::MenteeCategories => &self.mentee_categories,
            Table::MenteeGenders => &self.mentee_genders,
            Table::MentorGenders => &self.mentor_genders,
            Table::Channels => &self.channels,
            Table::GuestsCame => &self.guests_came,
            Table::GuestsWhoSignedUp => &self.guests_who_signed_up,
            Table::MenteeStages => &self.mentee_stages,
            Table::MentorStages => &self.mentor_stages,
            Table::PairStates => &self.pair_states,
            Table::Elsewhere => &self.elsewhere,
            Table::EndReasons => &self.end_reasons,
            Table::Outcomes => &self.outcomes,
            Table::AfterTheEnd => &self.after_the_end,
        }
    }

    /// Whether anything has happened in the round.
    pub fn is_empty(&self) -> bool {
        self.sign_ups == Value::Count { count: 0 } && self.pairs == Value::Count { count: 0 }
    }
}

/// Whether a pair's term is over: the day it is due still belongs to it. A pair that lasts as long as it is needed has no
/// term; it is not over before somebody closes it.
pub fn term_is_over(due: Option<Date>, today: Date) -> bool {
    due.is_some_and(|due| today > due)
}

/// Counts, in a round by this method that ends on `ends_on`.
pub fn compute(method: &Method, ends_on: Date, rows: &Rows, today: Date) -> RoundFigures {
    let side = |side: Side| rows.people.iter().filter(move |row| row.side == side);
    let sign_ups = |wanted: Side| side(wanted).map(|row| row.count).sum::<i64>();
    let (mentees, mentors) = (sign_ups(Side::Mentee), sign_ups(Side::Mentor));
    let matched = |who: fn(&PairRow) -> ParticipationId| {
        whole(rows.pairs.iter().map(who).collect::<BTreeSet<_>>().len())
    };

    let commitment = method.commitment;
    let lives = lives(rows);
    let due: Vec<&Life> = lives
        .iter()
        .filter(|life| {
            let due = commitment.due_on(life.pair.introduced_on, ends_on);
            life.pair.has_ended() || term_is_over(due, today)
        })
        .collect();
    let completed = due.iter().filter(|life| life.pair.state == StateWord::Completed).count();
    let kept = |life: &&&Life| {
        life.own >= commitment.own_meetings as usize && life.gatherings >= commitment.gatherings as usize
    };
    let own = rows.meetings.len();
    let gatherings = rows.attendance.iter().map(|row| row.gathering).collect::<BTreeSet<_>>().len();
    let timed: Vec<i64> = rows.meetings.iter().filter_map(|row| row.minutes.map(i64::from)).collect();

    let last_answer: BTreeMap<PairId, Option<bool>> = rows.after_contacts.iter().copied().collect();
    let touch = |pair: &PairRow| match last_answer.get(&pair.id) {
        Some(Some(true)) => Touch::Yes,
        Some(Some(false)) => Touch::No,
        Some(None) => Touch::Unknown,
        None => Touch::NotAsked,
    };
    let touches: Vec<Touch> = rows.pairs.iter().filter(|pair| pair.has_ended()).map(touch).collect();
    let answered = |wanted: Touch| touches.iter().filter(|touch| **touch == wanted).count();

    RoundFigures {
        sign_ups: Value::Count { count: mentees + mentors },
        mentee_sign_ups: Value::Count { count: mentees },
        mentor_sign_ups: Value::Count { count: mentors },
        guests_signed_up: Value::ratio(
            rows.guests.iter().map(|(_, line)| line.signed_up).sum(),
            rows.guests.iter().map(|(_, line)| line.came).sum(),
        ),
        interviewed: Value::Ratio { part: rows.interviewed, whole: mentees + mentors },
        mentees_matched: Value::Ratio { part: matched(|pair| pair.mentee), whole: mentees },
        mentors_matched: Value::Ratio { part: matched(|pair| pair.mentor), whole: mentors },
        days_to_introduction: Value::days(waits_for_introduction(&rows.pairs)),
        pairs: Value::count(rows.pairs.len()),
        mentors_from_elsewhere: method.matching.local_first_percent.map(|_| Value::Ratio {
            part: rows.elsewhere.iter().map(|(_, count)| count).sum(),
            whole: whole(rows.pairs.iter().filter(|pair| pair.areas_known).count()),
        }),
        completed: Value::ratio(completed, due.len()),
        commitment_met: commitment
            .is_counted()
            .then(|| Value::ratio(due.iter().filter(kept).count(), due.len())),
        days_to_first_meeting: Value::days(
            lives
                .iter()
                .filter_map(|life| Some(days_between(life.pair.introduced_on, life.first_meeting?)))
                .collect(),
        ),
        own_meetings: Value::count(own),
        gatherings: Value::count(gatherings),
        meetings: Value::count(own + gatherings),
        own_hours: Value::Time {
            minutes: timed.iter().sum(),
            known: whole(timed.len()),
            meetings: whole(own),
        },
        outcomes_through_programme: Value::Count {
            count: rows
                .outcomes
                .iter()
                .filter(|(_, attribution, _)| *attribution == Attribution::ThroughProgramme)
                .map(|(_, _, count)| count)
                .sum(),
        },
        goals_reached: (!method.goals.is_empty())
            .then_some(Value::Ratio { part: rows.goals.1, whole: rows.goals.0 }),
        still_in_touch: Value::ratio(answered(Touch::Yes), answered(Touch::Yes) + answered(Touch::No)),
        mentee_categories: tally(
            slugs(&method.target.categories).map(Group::Category).chain([Group::NotTold]),
            side(Side::Mentee)
                .map(|row| (row.category.clone().map_or(Group::NotTold, Group::Category), row.count)),
        ),
        mentee_genders: genders(side(Side::Mentee)),
        mentor_genders: genders(side(Side::Mentor)),
        channels: channels(rows.channels.iter().copied()),
        guests_came: channels(rows.guests.iter().map(|(channel, line)| (*channel, whole(line.came)))),
        guests_who_signed_up: channels(
            rows.guests.iter().map(|(channel, line)| (*channel, whole(line.signed_up))),
        ),
        mentee_stages: stages(side(Side::Mentee)),
        mentor_stages: stages(side(Side::Mentor)),
        pair_states: tally(
            StateWord::ALL.iter().copied().map(Group::State),
            rows.pairs.iter().map(|pair| (Group::State(pair.state), 1)),
        ),
        elsewhere: tally(
            Why::ALL.iter().copied().map(Group::Elsewhere),
            rows.elsewhere.iter().map(|(why, count)| (Group::Elsewhere(*why), *count)),
        ),
        end_reasons: tally(
            slugs(&method.end_reasons).map(Group::Reason).chain([Group::NotTold]),
            rows.pairs
                .iter()
                .filter(|pair| pair.state == StateWord::EndedEarly)
                .map(|pair| (pair.end_reason.clone().map_or(Group::NotTold, Group::Reason), 1)),
        ),
        outcomes: tally(
            slugs(&method.outcomes).flat_map(|slug| {
                Attribution::ALL.iter().map(move |attribution| Group::Outcome {
                    outcome: slug.clone(),
                    attribution: *attribution,
                })
            }),
            rows.outcomes.iter().map(|(slug, attribution, count)| {
                (Group::Outcome { outcome: slug.clone(), attribution: *attribution }, *count)
            }),
        ),
        after_the_end: tally(
            Touch::ALL.iter().copied().map(Group::Touch),
            touches.iter().map(|touch| (Group::Touch(*touch), 1)),
        ),
    }
}

/// What a pair did together.
struct Life<'r> {
    pair: &'r PairRow,
    /// Own meetings.
    own: usize,
    /// Gatherings at which both were, while they were a pair.
    gatherings: usize,
    /// The first of either kind, on the day of introduction or later.
    first_meeting: Option<Date>,
}

fn lives(rows: &Rows) -> Vec<Life<'_>> {
    let mut own = BTreeMap::<PairId, Vec<Date>>::new();
    for meeting in &rows.meetings {
        own.entry(meeting.pair).or_default().push(meeting.on);
    }
    let mut came = BTreeMap::<ParticipationId, BTreeSet<(Date, GatheringId)>>::new();
    for row in &rows.attendance {
        came.entry(row.participation).or_default().insert((row.on, row.gathering));
    }
    let life = |pair| Life::of(pair, &own, &came);
    rows.pairs.iter().map(life).collect()
}

impl<'r> Life<'r> {
    fn of(
        pair: &'r PairRow,
        own: &BTreeMap<PairId, Vec<Date>>,
        came: &BTreeMap<ParticipationId, BTreeSet<(Date, GatheringId)>>,
    ) -> Self {
        let own = own.get(&pair.id).map_or(&[][..], Vec::as_slice);
        let together: Vec<Date> = match (came.get(&pair.mentor), came.get(&pair.mentee)) {
            (Some(mentor), Some(mentee)) => {
                mentor.intersection(mentee).map(|(on, _)| *on).filter(|on| pair.was_one_on(*on)).collect()
            }
            (_, _) => Vec::new(),
        };
        let first_meeting =
            own.iter().chain(&together).copied().filter(|day| *day >= pair.introduced_on).min();
        Self { pair, own: own.len(), gatherings: together.len(), first_meeting }
    }
}

/// Days from sign-up to the first introduction, one for each matched mentee.
fn waits_for_introduction(pairs: &[PairRow]) -> Vec<i32> {
    let mut first = BTreeMap::<ParticipationId, (Date, Date)>::new();
    for pair in pairs {
        let seen = first.entry(pair.mentee).or_insert((pair.mentee_applied_on, pair.introduced_on));
        seen.1 = seen.1.min(pair.introduced_on);
    }
    first
        .values()
        .map(|(applied, introduced)| days_between(*applied, *introduced))
        .filter(|d| *d >= 0)
        .collect()
}

fn genders<'r>(people: impl Iterator<Item = &'r PeopleRow>) -> Vec<Counted> {
    tally(
        Gender::ALL.iter().copied().map(Group::Gender).chain([Group::NotTold]),
        people.map(|row| (row.gender.map_or(Group::NotTold, Group::Gender), row.count)),
    )
}

fn stages<'r>(people: impl Iterator<Item = &'r PeopleRow>) -> Vec<Counted> {
    tally(
        Stage::ALL.iter().copied().map(Group::Stage),
        people.map(|row| (Group::Stage(row.stage), row.count)),
    )
}

fn channels(found: impl Iterator<Item = (Option<Channel>, i64)>) -> Vec<Counted> {
    tally(
        Channel::ALL.iter().copied().map(Group::Channel).chain([Group::NotTold]),
        found.map(|(channel, count)| (channel.map_or(Group::NotTold, Group::Channel), count)),
    )
}

fn slugs(choices: &[Choice]) -> impl Iterator<Item = String> {
    choices.iter().map(|choice| choice.slug.clone())
}

/// Adds up. Known groups stand in their order, also with nobody in them; others follow, "not told" is last.
fn tally(known: impl Iterator<Item = Group>, found: impl Iterator<Item = (Group, i64)>) -> Vec<Counted> {
    let mut counted: Vec<Counted> = known.map(|group| Counted { group, count: 0 }).collect();
    for (group, count) in found {
        match counted.iter_mut().find(|row| row.group == group) {
            Some(row) => row.count += count,
            None => {
                let end = counted.iter().position(|row| row.group == Group::NotTold);
                counted.insert(end.unwrap_or(counted.len()), Counted { group, count });
            }
        }
    }
    counted
}

/// The middle one; between two middle ones, the point half-way.
fn median(mut days: Vec<i32>) -> Option<f64> {
    days.sort_unstable();
    let (low, high) = (days.len().checked_sub(1)? / 2, days.len() / 2);
    Some(f64::midpoint(f64::from(*days.get(low)?), f64::from(*days.get(high)?)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::events::conversion::Line;
    use crate::methods::{BUNDLED, Lasts};

    fn method() -> Method {
        Method::parse(BUNDLED[0]).unwrap()
    }

    fn pair(state: StateWord, introduced_on: Date) -> PairRow {
        PairRow {
            id: PairId::new(),
            mentor: ParticipationId::new(),
            mentee: ParticipationId::new(),
            mentee_applied_on: introduced_on,
            state,
            introduced_on,
            ended_on: None,
            end_reason: None,
            areas_known: false,
        }
    }

    const ROUND_END: Date = date(2026, 12, 31);

    fn of_pairs(pairs: Vec<PairRow>, today: Date) -> RoundFigures {
        compute(&method(), ROUND_END, &Rows { pairs, ..Rows::default() }, today)
    }

    #[test]
    fn a_pair_counts_towards_completion_from_the_day_after_its_term() {
        let pairs = || vec![pair(StateWord::Active, date(2026, 3, 1))];
        assert_eq!(of_pairs(pairs(), date(2026, 9, 1)).completed, Value::Ratio { part: 0, whole: 0 });
        assert_eq!(of_pairs(pairs(), date(2026, 9, 2)).completed, Value::Ratio { part: 0, whole: 1 });
    }

    #[test]
    fn a_pair_that_lasts_as_long_as_its_round_is_due_with_it_and_one_without_an_end_when_it_is_closed() {
        let completed = |lasts, today| {
            let mut method = method();
            method.commitment.lasts = lasts;
            let pairs = [StateWord::Active, StateWord::Completed].map(|state| pair(state, date(2026, 3, 1)));
            compute(&method, ROUND_END, &Rows { pairs: pairs.into(), ..Rows::default() }, today).completed
        };
        assert_eq!(completed(Lasts::Round, ROUND_END), Value::Ratio { part: 1, whole: 1 });
        assert_eq!(completed(Lasts::Round, date(2027, 1, 1)), Value::Ratio { part: 1, whole: 2 });
        assert_eq!(completed(Lasts::AsNeeded, date(2036, 1, 1)), Value::Ratio { part: 1, whole: 1 });
    }

    #[test]
    fn a_term_that_would_end_on_a_day_that_does_not_exist_ends_with_the_month() {
        let due = method().commitment.due_on(date(2025, 8, 31), ROUND_END);
        assert!(!term_is_over(due, date(2026, 2, 28)));
        assert!(term_is_over(due, date(2026, 3, 1)));
    }

    #[test]
    fn a_paused_pair_hides_nothing_once_its_term_is_over() {
        let pairs =
            vec![pair(StateWord::Paused, date(2026, 1, 1)), pair(StateWord::Completed, date(2026, 1, 1))];
        assert_eq!(of_pairs(pairs, date(2026, 12, 1)).completed, Value::Ratio { part: 1, whole: 2 });
    }

    #[test]
    fn the_median_lies_half_way_between_two_middle_waits() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![9]), Some(9.0));
        assert_eq!(median(vec![9, 2]), Some(5.5));
        assert_eq!(median(vec![100, 1, 3]), Some(3.0));
    }

    #[test]
    fn a_mentee_with_a_second_mentor_is_matched_once_and_waited_until_the_first() {
        let first = pair(StateWord::EndedEarly, date(2026, 3, 11));
        let second = PairRow {
            mentee: first.mentee,
            introduced_on: date(2026, 5, 1),
            ..pair(StateWord::Active, date(2026, 3, 1))
        };
        let first =
            PairRow { mentee_applied_on: date(2026, 3, 1), ended_on: Some(date(2026, 4, 1)), ..first };
        let mentees =
            PeopleRow { side: Side::Mentee, category: None, gender: None, stage: Stage::Active, count: 2 };
        let rows = Rows { people: vec![mentees], pairs: vec![second, first], ..Rows::default() };
        let figures = compute(&method(), ROUND_END, &rows, date(2026, 6, 1));
        assert_eq!(figures.mentees_matched, Value::Ratio { part: 1, whole: 2 });
        assert_eq!(figures.days_to_introduction, Value::Days { median: Some(10.0), of: 1 });
    }

    #[test]
    fn a_gathering_counts_for_a_pair_only_with_both_there_and_while_they_are_one() {
        let pair =
            PairRow { ended_on: Some(date(2026, 6, 1)), ..pair(StateWord::EndedEarly, date(2026, 3, 1)) };
        let at = |on: Date, who: &[ParticipationId]| -> Vec<AttendanceRow> {
            let gathering = GatheringId::new();
            who.iter()
                .map(|participation| AttendanceRow { gathering, on, participation: *participation })
                .collect()
        };
        let both = [pair.mentor, pair.mentee];
        let attendance = [
            at(date(2026, 2, 28), &both),
            at(date(2026, 3, 1), &both),
            at(date(2026, 4, 1), &both[..1]),
            at(date(2026, 6, 1), &both),
            at(date(2026, 6, 2), &both),
        ]
        .concat();
        let rows = Rows { pairs: vec![pair], attendance, ..Rows::default() };
        let life = &lives(&rows)[0];
        assert_eq!((life.gatherings, life.first_meeting), (2, Some(date(2026, 3, 1))));
        assert_eq!(
            compute(&method(), ROUND_END, &rows, date(2026, 7, 1)).gatherings,
            Value::Count { count: 5 }
        );
    }

    #[test]
    fn a_word_the_method_does_not_know_is_counted_before_what_was_not_told() {
        let people = |category: Option<&str>, count| PeopleRow {
            side: Side::Mentee,
            category: category.map(str::to_owned),
            gender: None,
            stage: Stage::Applied,
            count,
        };
        let rows = Rows {
            people: vec![people(None, 2), people(Some("student"), 3), people(Some("refugee"), 5)],
            ..Rows::default()
        };
        let figures = compute(&method(), ROUND_END, &rows, date(2026, 3, 1));
        let counts: Vec<i64> = figures.mentee_categories.iter().map(|row| row.count).collect();
        assert_eq!(counts, [0, 5, 3, 2]);
        assert_eq!(figures.mentee_categories[2].group, Group::Category("student".to_owned()));
    }

    #[test]
    fn the_last_answer_after_the_end_is_the_one_that_counts() {
        let ended =
            PairRow { ended_on: Some(date(2026, 6, 1)), ..pair(StateWord::Completed, date(2026, 1, 1)) };
        let after_contacts = vec![(ended.id, Some(true)), (ended.id, Some(false))];
        let rows = Rows { pairs: vec![ended], after_contacts, ..Rows::default() };
        let figures = compute(&method(), ROUND_END, &rows, date(2026, 12, 1));
        assert_eq!(figures.still_in_touch, Value::Ratio { part: 0, whole: 1 });
    }

    #[test]
    fn nobody_is_said_to_have_kept_a_promise_that_was_never_a_number() {
        let mut uncounted = method();
        (uncounted.commitment.own_meetings, uncounted.commitment.gatherings) = (0, 0);
        let rows = Rows { pairs: vec![pair(StateWord::Completed, date(2026, 1, 1))], ..Rows::default() };
        assert_eq!(compute(&uncounted, ROUND_END, &rows, date(2026, 12, 1)).commitment_met, None);
        let counted = compute(&method(), ROUND_END, &rows, date(2026, 12, 1));
        assert_eq!(counted.commitment_met, Some(Value::Ratio { part: 0, whole: 1 }));
    }

    #[test]
    fn twenty_came_and_three_of_them_signed_up_by_channel() {
        let line = |came, signed_up| Line { came, signed_up };
        let guests = vec![(Some(Channel::Press), line(15, 2)), (None, line(5, 1))];
        let rows = Rows { guests, ..Rows::default() };
        let figures = compute(&method(), ROUND_END, &rows, date(2026, 12, 1));
        assert_eq!(figures.guests_signed_up, Value::Ratio { part: 3, whole: 20 });
        let press = |rows: &[Counted]| {
            rows.iter().find(|row| row.group == Group::Channel(Channel::Press)).unwrap().count
        };
        assert_eq!((press(&figures.guests_came), press(&figures.guests_who_signed_up)), (15, 2));
        assert_eq!(figures.guests_came.last().unwrap().count, 5, "who did not say stands last");
    }
}
