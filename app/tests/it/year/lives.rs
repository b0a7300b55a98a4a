//! What happens: the lives of invented pairs, drawn from a fixed seed.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use parvis::methods::Side;
use parvis::pairs::goodbye::Wish;
use parvis::pairs::telling::Reason;
use rand::RngExt;
use rand::rngs::StdRng;

/// Something that happens to a pair on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    Met,
    NotMet(Side, Reason),
    /// Staff has dealt with what they told.
    Seen,
    Pause(Option<Date>),
    GoesOn,
    Complete,
    EndEarly,
    /// Somebody of staff talked with one of the two.
    Talked(Side),
    Says(Side, Wish, bool),
    WishDone(Side),
    /// Somebody told, some months later, how it is.
    Answered,
}

/// The invented life of a pair, day by day.
pub struct Life {
    pub introduced: Date,
    pub acts: Vec<(Date, Act)>,
    /// Which of the two have an address, the mentor first.
    pub has_mail: [bool; 2],
    /// The gatherings both came to.
    pub gatherings: Vec<Date>,
}

/// When the round's common meetings are.
pub const GATHERINGS: [Date; 3] = [date(2026, 4, 18), date(2026, 6, 13), date(2026, 8, 22)];
pub const FIRST: Date = date(2026, 3, 2);

/// Draws lives from a fixed seed.
pub struct Fate {
    pub luck: StdRng,
    /// When staff talks with them.
    pub talks: StdRng,
}

impl Fate {
    fn days(&mut self, from: i64, to: i64) -> jiff::Span {
        self.luck.random_range(from..=to).days()
    }

    fn chance(&mut self, in_ten: i32) -> bool {
        self.luck.random_range(0..10) < in_ten
    }

    /// The life of the pair with this number: of one of eight kinds.
    pub fn life(&mut self, index: usize) -> Life {
        let introduced = FIRST + self.days(0, 70);
        let has_mail = [true, index % 9 != 4];
        let mut life = Life { introduced, acts: Vec::new(), has_mail, gatherings: Vec::new() };
        match index % 8 {
            0 => self.regular(&mut life),
            1 => self.falls_silent(&mut life),
            2 => self.never_meets(&mut life),
            3 => self.rests(&mut life),
            4 => self.tells_not_yet(&mut life),
            5 => self.asks_for_help(&mut life),
            6 => self.does_not_fit(&mut life),
            _ => self.eager(&mut life),
        }
        self.is_called(&mut life);
        life.acts.sort_by_key(|(on, _)| *on);
        life
    }

    /// Meets every few weeks, from a day on until another; gives the last day.
    fn meets(&mut self, life: &mut Life, from: Date, until: Date, (least, most): (i64, i64)) -> Date {
        let (mut on, mut last) = (from + self.days(least, most), from);
        while on < until {
            life.acts.push((on, Act::Met));
            last = on;
            on += self.days(least, most);
        }
        last
    }

    /// Staff talks with each of the two: mostly as the rhythm asks, sometimes weeks too late, with some never.
    fn is_called(&mut self, life: &mut Life) {
        let ended = |act: &Act| matches!(act, Act::Complete | Act::EndEarly);
        let end = life.acts.iter().find(|(_, act)| ended(act)).map(|(on, _)| *on);
        for side in [Side::Mentor, Side::Mentee] {
            let mut on = life.introduced + self.talks.random_range(0..=13).days();
            while self.talks.random_range(0..20) > 0 && end.is_none_or(|end| on < end) {
                life.acts.push((on, Act::Talked(side)));
                let (least, most) = if self.talks.random_range(0..10) < 7 { (10, 27) } else { (28, 55) };
                on += self.talks.random_range(least..=most).days();
            }
        }
    }

    /// What the two say, what is done about it, and what they tell later.
    fn farewell(&mut self, life: &mut Life, ended: Date) {
        let wishes = [Wish::Again, Wish::Pause, Wish::OtherRole, Wish::Alumni, Wish::Enough];
        for side in [Side::Mentor, Side::Mentee] {
            if self.chance(7) {
                let wish = wishes[self.luck.random_range(0..wishes.len())];
                let said = ended + self.days(-9, 12);
                life.acts.push((said.max(life.introduced), Act::Says(side, wish, self.chance(7))));
                // Few are left waiting for ever.
                if self.luck.random_range(0..20) > 0 {
                    life.acts.push((ended.max(said) + self.days(1, 12), Act::WishDone(side)));
                }
            }
        }
        for months in [3, 6] {
            if self.chance(9) {
                let (least, most) = if self.chance(8) { (0, 9) } else { (10, 75) };
                life.acts.push((ended + months.months() + self.days(least, most), Act::Answered));
            }
        }
    }

    fn ends(&mut self, life: &mut Life, on: Date, how: Act) {
        life.acts.push((on, how));
        self.farewell(life, on);
    }

    fn come_to_gatherings(&mut self, life: &mut Life, until: Date) {
        for on in GATHERINGS {
            if life.introduced < on && on < until && self.chance(9) {
                life.gatherings.push(on);
            }
        }
    }

    fn regular(&mut self, life: &mut Life) {
        let due = life.introduced + 6.months();
        self.meets(life, life.introduced, due, (9, 40));
        self.come_to_gatherings(life, due);
        let on = due + self.days(-5, 15);
        life.acts.retain(|(day, _)| *day <= on);
        self.ends(life, on, Act::Complete);
    }

    fn falls_silent(&mut self, life: &mut Life) {
        let until = life.introduced + self.days(30, 110);
        self.come_to_gatherings(life, until);
        let last = self.meets(life, life.introduced, until, (8, 20)).max(until);
        let on = last + self.days(35, 75);
        self.ends(life, on, Act::EndEarly);
    }

    fn never_meets(&mut self, life: &mut Life) {
        if self.chance(3) {
            let told = life.introduced + self.days(3, 12);
            life.acts.push((told, Act::NotMet(Side::Mentee, Reason::NoTime)));
        }
        // Some are forgotten by everybody but Today.
        let (least, most) = if self.chance(9) { (16, 40) } else { (185, 210) };
        let on = life.introduced + self.days(least, most);
        self.ends(life, on, Act::EndEarly);
    }

    fn rests(&mut self, life: &mut Life) {
        let from = life.introduced + self.days(20, 60);
        self.come_to_gatherings(life, from);
        self.meets(life, life.introduced, from, (7, 16));
        let until = from + self.days(20, 60);
        let is_known = self.chance(7);
        life.acts.push((from, Act::Pause(is_known.then_some(until))));
        if self.chance(8) {
            let again = until + self.days(0, 15);
            life.acts.push((again, Act::GoesOn));
            let due = life.introduced + 6.months();
            self.meets(life, again, due, (10, 33));
            let on = due.max(again) + self.days(1, 20);
            self.ends(life, on, Act::EndEarly);
        } else {
            let on = until + self.days(1, 30);
            self.ends(life, on, Act::EndEarly);
        }
    }

    fn tells_not_yet(&mut self, life: &mut Life) {
        let reasons = [Reason::Agreed, Reason::NoTime, Reason::Away];
        let mut on = life.introduced + self.days(5, 13);
        for turn in 0..6 {
            let reason = reasons[self.luck.random_range(0..reasons.len())];
            let side = if self.chance(5) { Side::Mentor } else { Side::Mentee };
            life.acts.push((on, Act::NotMet(side, reason)));
            on += self.days(4, 28);
            if turn > 1 {
                life.acts.push((on, Act::Met));
                on += self.days(6, 34);
            }
        }
        let end = on + self.days(1, 20);
        self.come_to_gatherings(life, end);
        self.ends(life, end, Act::Complete);
    }

    fn asks_for_help(&mut self, life: &mut Life) {
        let mut on = life.introduced + self.days(5, 25);
        for _ in 0..4 {
            let reason = if self.chance(7) { Reason::NoAnswer } else { Reason::Other };
            let side = if self.chance(5) { Side::Mentor } else { Side::Mentee };
            life.acts.push((on, Act::NotMet(side, reason)));
            on += self.days(1, 12);
            let answer = if self.chance(5) { Act::Seen } else { Act::Met };
            life.acts.push((on, answer));
            on += self.days(8, 45);
        }
        let end = on + self.days(1, 20);
        self.come_to_gatherings(life, end);
        self.ends(life, end, Act::EndEarly);
    }

    fn does_not_fit(&mut self, life: &mut Life) {
        let told = life.introduced + self.days(15, 70);
        self.come_to_gatherings(life, told);
        self.meets(life, life.introduced, told, (6, 30));
        life.acts.push((told, Act::NotMet(Side::Mentor, Reason::DoesNotFit)));
        // A meeting is no answer to that; only staff is.
        let met = told + self.days(2, 6);
        life.acts.push((met, Act::Met));
        let on = met + self.days(1, 20);
        if self.chance(5) {
            life.acts.push((on, Act::Seen));
        }
        let end = on + self.days(1, 30);
        self.ends(life, end, Act::EndEarly);
    }

    fn eager(&mut self, life: &mut Life) {
        let due = life.introduced + 6.months();
        self.meets(life, life.introduced, due, (5, 9));
        self.come_to_gatherings(life, due);
        // Whoever has done everything is left alone; some say early that it is over, and some late.
        let (least, most) = if self.chance(5) { (150, 175) } else { (185, 210) };
        let on = life.introduced + self.days(least, most);
        life.acts.retain(|(day, _)| *day <= on);
        life.gatherings.retain(|day| *day <= on);
        self.ends(life, on, Act::Complete);
    }
}
