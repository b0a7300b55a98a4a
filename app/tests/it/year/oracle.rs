//! What the rules say, as docs and field.md have them. Slow and plain on purpose: everything is counted anew from what has
//! happened, and no rule is shared with the code.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use parvis::methods::Side;
use parvis::pairs::goodbye::Wish;
use parvis::pairs::telling::Reason;

use super::lives::{Act, GATHERINGS, Life};

/// The kinds of letters that go out by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letter {
    HowDoesItGo,
    TheEndIsNear,
    Thanks,
    MonthsLater,
}

/// What the rules say of one pair.
pub struct Oracle<'l> {
    pub life: &'l Life,
    /// The days on which each of the two was written to with a link.
    pub written: [Vec<Date>; 2],
    /// The day each of the two was last asked how it was: in the letter before the end, or with the thanks.
    pub asked: [Option<Date>; 2],
    /// What each of the two was sent about the end, with the day from which it was due.
    pub about_the_end: BTreeSet<(usize, Letter, Option<Date>)>,
}

/// The two, in the order of the oracle's lists.
const BOTH: [Side; 2] = [Side::Mentor, Side::Mentee];

fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

impl Oracle<'_> {
    fn until(&self, today: Date) -> impl DoubleEndedIterator<Item = (Date, Act)> {
        self.life.acts.iter().copied().filter(move |(on, _)| *on <= today)
    }

    fn ended(&self, today: Date) -> Option<Date> {
        self.until(today).find(|(_, act)| matches!(act, Act::Complete | Act::EndEarly)).map(|(on, _)| on)
    }

    /// Whether they rest: since when, and until when, if that is known.
    fn rests(&self, today: Date) -> Option<(Date, Option<Date>)> {
        let last = self.until(today).rfind(|(_, act)| matches!(act, Act::Pause(_) | Act::GoesOn));
        if let Some((since, Act::Pause(until))) = last { Some((since, until)) } else { None }
    }

    fn own(&self, today: Date) -> Vec<Date> {
        self.until(today).filter(|(_, act)| *act == Act::Met).map(|(on, _)| on).collect()
    }

    fn gatherings(&self, today: Date) -> Vec<Date> {
        self.life.gatherings.iter().copied().filter(|on| *on <= today).collect()
    }

    fn told(&self, today: Date) -> Vec<(Date, Reason)> {
        let told = self
            .until(today)
            .filter_map(|(on, act)| if let Act::NotMet(_, reason) = act { Some((on, reason)) } else { None });
        told.collect()
    }

    /// The last day they met, alone or with the others.
    fn last_met(&self, today: Date) -> Option<Date> {
        self.own(today).into_iter().chain(self.gatherings(today)).max()
    }

    fn due(&self) -> Date {
        self.life.introduced + 6.months()
    }

    /// What stands on Today.
    pub fn needs(&self, today: Date) -> BTreeSet<&'static str> {
        if today < self.life.introduced {
            return BTreeSet::new();
        }
        match (self.ended(today), self.rests(today)) {
            (Some(ended), _) => self.after_the_end(ended, today),
            (None, Some((since, until))) => {
                // Without a last day somebody asks after thirty.
                let over = until.unwrap_or(since + 30.days());
                (over <= today).then_some("pause over").into_iter().collect()
            }
            (None, None) => self.while_open(today),
        }
    }

    fn while_open(&self, today: Date) -> BTreeSet<&'static str> {
        let mut needs = BTreeSet::new();
        let (own, gatherings, told) = (self.own(today), self.gatherings(today), self.told(today));
        let met = self.last_met(today);
        // Six meetings, of which three are their own and three the gatherings: whoever has done that is not chased.
        let has_done_all = own.len() >= 3 && gatherings.len() >= 3;
        let last_told = told.last().map(|(on, _)| *on);
        let heard = [Some(self.life.introduced), met, last_told].into_iter().flatten().max().unwrap();
        if met.is_none() && days(heard, today) >= 14 {
            needs.insert("first meeting");
        }
        if met.is_some() && days(heard, today) >= 30 && !has_done_all {
            needs.insert("silent");
        }
        let seen = self.until(today).rfind(|(_, act)| *act == Act::Seen).map(|(on, _)| on);
        let asks = told.iter().any(|(on, reason)| {
            let wants_help = matches!(reason, Reason::NoAnswer | Reason::DoesNotFit | Reason::Other);
            let is_seen = seen.is_some_and(|seen| seen >= *on);
            let has_met = *reason != Reason::DoesNotFit && met.is_some_and(|met| met > *on);
            wants_help && !is_seen && !has_met
        });
        if asks {
            needs.insert("help");
        }
        if today >= self.due() {
            needs.insert("time over");
        } else {
            // After m of the six months, m halves of the own meetings are expected, rounded down; of the gatherings as many,
            // and never more than there were.
            let months = (1..=6).filter(|m| self.life.introduced + m.months() <= today).count();
            let expected = 3 * months / 6;
            let called = GATHERINGS.iter().filter(|on| **on >= self.life.introduced && **on <= today).count();
            if own.len() < expected || gatherings.len() < expected.min(called) {
                needs.insert("behind");
            }
        }
        for (side, need) in [(Side::Mentor, "talk with mentor"), (Side::Mentee, "talk with mentee")] {
            if days(today, self.to_talk_by(side, today)) <= 3 {
                needs.insert(need);
            }
        }
        needs
    }

    /// By which day somebody of staff talks with one of the two: within fourteen days of the introduction, twice in the
    /// first month, and from then on within a month of the last time.
    fn to_talk_by(&self, side: Side, today: Date) -> Date {
        let introduced = self.life.introduced;
        let talks: Vec<Date> =
            self.until(today).filter(|(_, act)| *act == Act::Talked(side)).map(|(on, _)| on).collect();
        match talks[..] {
            [] => introduced + 14.days(),
            [once] if once < introduced + 1.month() => introduced + 1.month(),
            [.., last] => last + 1.month(),
        }
    }

    fn said(&self, today: Date) -> Vec<(Side, Wish, bool)> {
        let said = self.until(today).filter_map(|(_, act)| {
            if let Act::Says(side, wish, may_ask) = act { Some((side, wish, may_ask)) } else { None }
        });
        said.collect()
    }

    /// The question that is open some months after the end: after 3, 6 and 12, for sixty days, until anybody has answered.
    /// Who was spoken with in the thirty days before it has answered.
    fn asked_since(&self, ended: Date, today: Date) -> Option<Date> {
        let due = [12, 6, 3].into_iter().map(|months| ended + months.months()).find(|due| *due <= today)?;
        let has_answer = self.until(today).any(|(on, act)| act == Act::Answered && on >= due - 30.days());
        (days(due, today) <= 60 && !has_answer).then_some(due)
    }

    fn after_the_end(&self, ended: Date, today: Date) -> BTreeSet<&'static str> {
        let mut needs = BTreeSet::new();
        let said = self.said(today);
        let is_done = |side| self.until(today).any(|(_, act)| act == Act::WishDone(side));
        if said.iter().any(|(side, wish, _)| *wish != Wish::Enough && !is_done(*side)) {
            needs.insert("wish");
        }
        if said.iter().any(|(_, _, may_ask)| *may_ask) && self.asked_since(ended, today).is_some() {
            needs.insert("after contact");
        }
        // Two weeks after the question or, where that came first, the end; for sixty days.
        let owes = |(at, side)| {
            let asked: Option<Date> = self.asked[at];
            let has_said = said.iter().any(|(who, _, _)| *who == side);
            let waits = |asked: Date| (14..=74).contains(&days(asked.max(ended), today));
            !has_said && asked.is_some_and(waits)
        };
        if BOTH.into_iter().enumerate().any(owes) {
            needs.insert("evaluation");
        }
        needs
    }

    /// The letters about the end that could go out today to each of the two, with the day from which they were due.
    fn farewells(&self, today: Date) -> Vec<(usize, Letter, Option<Date>)> {
        let mut out = Vec::new();
        let ended = self.ended(today);
        let has_completed_today = self.until(today).any(|(on, act)| act == Act::Complete && on == today);
        for (at, side) in BOTH.into_iter().enumerate() {
            if has_completed_today {
                out.push((at, Letter::Thanks, None));
            }
            // From thirty days before the end to the day itself.
            if self.is_meeting(today) && (0..=30).contains(&days(today, self.due())) {
                out.push((at, Letter::TheEndIsNear, None));
            }
            let may_ask = self.said(today).iter().any(|(who, _, may_ask)| *who == side && *may_ask);
            let since = ended.and_then(|ended| self.asked_since(ended, today));
            if let Some(since) = since.filter(|_| may_ask) {
                out.push((at, Letter::MonthsLater, Some(since)));
            }
        }
        out.retain(|(at, _, _)| self.life.has_mail[*at]);
        out
    }

    /// Whether they are a pair that neither rests nor has ended.
    fn is_meeting(&self, today: Date) -> bool {
        self.ended(today).is_none() && self.rests(today).is_none()
    }

    /// What goes out today by itself; remembers it.
    pub fn letters(&mut self, today: Date) -> Vec<(Side, Letter)> {
        if today < self.life.introduced {
            return Vec::new();
        }
        let mut out = Vec::new();
        for one in self.farewells(today) {
            // Each of these once.
            if self.about_the_end.insert(one) {
                self.written[one.0].push(today);
                if one.1 != Letter::MonthsLater {
                    self.asked[one.0] = Some(today);
                }
                out.push((BOTH[one.0], one.1));
            }
        }
        let last_told = self.told(today).last().map(|(on, _)| *on);
        let heard = [Some(self.life.introduced), self.last_met(today), last_told];
        let heard = heard.into_iter().flatten().max().unwrap();
        for (at, side) in BOTH.into_iter().enumerate() {
            let since: Vec<Date> = self.written[at].iter().copied().filter(|on| *on > heard).collect();
            let quiet = days(since.last().copied().unwrap_or(heard), today);
            // Fifteen days after the last word or letter, three times in a row at most.
            if self.is_meeting(today) && self.life.has_mail[at] && quiet >= 15 && since.len() < 3 {
                self.written[at].push(today);
                out.push((side, Letter::HowDoesItGo));
            }
        }
        out
    }
}
