//! What a pair committed itself to, and how far it is.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Pair, Tally};
use crate::methods::Commitment;
use crate::programmes::Round;

impl Pair {
    /// The day its time is over; none: it lasts as long as it is needed. `round` is the pair's own.
    pub fn due_on(&self, round: &Round) -> Option<Date> {
        round.due_on(self.introduced_on)
    }
}

/// Whole months from the introduction to `today`, at most `most`. Unit: months of the calendar.
pub fn months_gone(introduced_on: Date, today: Date, most: i32) -> i32 {
    // Counted forwards from the introduction, as [`Commitment::due_on`] does: from 31 August the sixth month is full on 28 February.
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

    /// Meetings beyond the commitment: welcome, never asked for. None where no number is asked for.
    pub fn extra(&self) -> u32 {
        if !self.commitment.is_counted() {
            return 0;
        }
        self.own.saturating_sub(self.commitment.own_meetings)
            + self.gatherings.saturating_sub(self.commitment.gatherings)
    }

    /// Whether they did all they committed themselves to. Where no number is asked for, no count can say so.
    pub fn is_met(&self) -> bool {
        self.commitment.is_counted() && self.own_left() == 0 && self.gatherings_left() == 0
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
}

/// Months from `today` until `due`; 0 from that day on. A month that has begun counts.
pub fn months_left(due: Date, today: Date) -> i32 {
    // Found at the latest on the last day of the calendar: no sum goes beyond it.
    (0_i32..).find(|month| today.saturating_add(month.months()) >= due).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::methods::Lasts;
    use crate::pairs::sample::{COMMITMENT, INTRODUCED};

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
        assert_eq!(COMMITMENT.due_on(august, date(2027, 1, 31)), Some(date(2027, 2, 28)));
        assert_eq!(months_gone(august, date(2027, 2, 27), 6), 5);
        assert_eq!(months_gone(august, date(2027, 2, 28), 6), 6);
    }

    #[test]
    fn a_pair_can_last_as_long_as_its_round_or_as_long_as_it_is_needed() {
        let (until, lasting) = (date(2028, 6, 30), |lasts| Commitment { lasts, ..COMMITMENT });
        assert_eq!(lasting(Lasts::Round).due_on(INTRODUCED, until), Some(until));
        assert_eq!(lasting(Lasts::AsNeeded).due_on(INTRODUCED, until), None);
    }

    #[test]
    fn a_month_that_has_begun_is_left_until_the_last_day() {
        let left = |today| months_left(date(2026, 6, 30), today);
        let days =
            [date(2026, 3, 2), date(2026, 5, 29), date(2026, 5, 30), date(2026, 6, 29), date(2026, 6, 30)];
        assert_eq!(days.map(left), [4, 2, 1, 1, 0]);
        assert_eq!(left(date(2027, 1, 1)), 0);
    }

    #[test]
    fn months_are_counted_from_today_and_not_in_steps_from_the_introduction() {
        // Introduced on 5 November. 32 months after 28 November 2026 is 28 July 2029.
        let left = |today| months_left(date(2029, 7, 21), today);
        let days = [date(2026, 11, 5), date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 28)];
        assert_eq!(days.map(left), [33, 33, 32, 32]);
    }

    #[test]
    fn more_than_promised_is_extra_and_never_less_than_nothing() {
        let progress = Progress::of(&Tally { own: 5, gatherings: 2, last: None }, COMMITMENT);
        assert_eq!((progress.own_left(), progress.gatherings_left(), progress.extra()), (0, 1, 2));
        assert!(!progress.is_met());
    }

    #[test]
    fn where_no_number_is_asked_for_nobody_is_behind_or_beyond_or_done() {
        let uncounted = Commitment { own_meetings: 0, gatherings: 0, ..COMMITMENT };
        for own in [0, 9] {
            let progress = Progress::of(&Tally { own, gatherings: 1, last: None }, uncounted);
            assert_eq!((progress.own_left(), progress.gatherings_left(), progress.extra()), (0, 0, 0));
            assert!(!progress.is_met());
            assert!(!progress.behind(INTRODUCED, 3, date(2030, 1, 1)).is_any());
        }
    }
}
