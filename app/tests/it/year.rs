//! A year of three hundred invented pairs: some meet, some fall silent, rest, end early, never meet, or tell that they have not
//! met. The clock goes day by day over both changes of summer time. Every day what Today says of pairs is compared with an
//! oracle that knows only the rules as docs and field.md have them, and counts everything anew from what has happened; and
//! so is every letter that goes out by itself: once, on its day, and never when its act is done.
//!
//! The oracle is slow and plain on purpose. It shares no rule with the code: dates, states and sums are its own.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::civil::{Date, Weekday, date};
use jiff::{SignedDuration, ToSpan};
use parvis::db::Tx;
use parvis::db::schema::outbox;
use parvis::history::Pen;
use parvis::ids::{AfterContactId, MessageId, NotMetId, PairId, RoundId, StaffId};
use parvis::methods::{BUNDLED, Method, Side};
use parvis::pairs::after_contacts::AfterContact;
use parvis::pairs::after_contacts::store as after_contacts;
use parvis::pairs::goodbye::reminding::remind_due;
use parvis::pairs::goodbye::{Evaluation, Rating, Wish, store as goodbye};
use parvis::pairs::meetings::store::{NewMeeting, Teller, insert as insert_meeting};
use parvis::pairs::store::{By, Locked, lock, save, settle};
use parvis::pairs::telling::asking::ask_due;
use parvis::pairs::telling::{NotMet, Reason, store as telling};
use parvis::people::Participation;
use parvis::programmes::store::NewRound;
use parvis::scope::PlatformScope;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use scraper::{Html, Selector};

use crate::pairs::{introduced, ready_in};
use crate::world::{Cast, Client, Engine, World};

// ---- what happens

/// Something that happens to a pair on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Met,
    NotMet(Side, Reason),
    /// Staff has dealt with what they told.
    Seen,
    Pause(Option<Date>),
    GoesOn,
    Complete,
    EndEarly,
    Says(Side, Wish, bool),
    WishDone(Side),
    /// Somebody told, some months later, how it is.
    Answered,
}

/// The invented life of a pair, day by day.
struct Life {
    introduced: Date,
    acts: Vec<(Date, Act)>,
    /// Which of the two have an address, the mentor first.
    has_mail: [bool; 2],
    /// The gatherings both came to.
    gatherings: Vec<Date>,
}

/// When the round's common meetings are.
const GATHERINGS: [Date; 3] = [date(2026, 4, 18), date(2026, 6, 13), date(2026, 8, 22)];
const FIRST: Date = date(2026, 3, 2);

/// Draws lives from a fixed seed.
struct Fate {
    luck: StdRng,
}

impl Fate {
    fn days(&mut self, from: i64, to: i64) -> jiff::Span {
        self.luck.random_range(from..=to).days()
    }

    fn chance(&mut self, in_ten: i32) -> bool {
        self.luck.random_range(0..10) < in_ten
    }

    fn life(&mut self, index: usize) -> Life {
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

// ---- the oracle

/// The kinds of letters that go out by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Letter {
    HowDoesItGo,
    TheEndIsNear,
    Thanks,
    MonthsLater,
}

/// What the rules say of one pair.
struct Oracle<'l> {
    life: &'l Life,
    /// The days on which each of the two was written to with a link.
    written: [Vec<Date>; 2],
    /// What each of the two was sent about the end, with the day from which it was due.
    about_the_end: BTreeSet<(usize, Letter, Option<Date>)>,
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

    /// Whether they rest: until when, if that is known.
    fn rests(&self, today: Date) -> Option<Option<Date>> {
        let last = self.until(today).rfind(|(_, act)| matches!(act, Act::Pause(_) | Act::GoesOn));
        if let Some((_, Act::Pause(until))) = last { Some(until) } else { None }
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
    fn needs(&self, today: Date) -> BTreeSet<&'static str> {
        if today < self.life.introduced {
            return BTreeSet::new();
        }
        match (self.ended(today), self.rests(today)) {
            (Some(ended), _) => self.after_the_end(ended, today),
            (None, Some(until)) => {
                until.filter(|until| *until <= today).map(|_| "pause over").into_iter().collect()
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
        needs
    }

    fn said(&self, today: Date) -> Vec<(Side, Wish, bool)> {
        let said = self.until(today).filter_map(|(_, act)| {
            if let Act::Says(side, wish, may_ask) = act { Some((side, wish, may_ask)) } else { None }
        });
        said.collect()
    }

    /// The question that is open some months after the end: after 3, 6 and 12, for sixty days, until anybody has answered.
    fn asked_since(&self, ended: Date, today: Date) -> Option<Date> {
        let due = [12, 6, 3].into_iter().map(|months| ended + months.months()).find(|due| *due <= today)?;
        let has_answer = self.until(today).any(|(on, act)| act == Act::Answered && on >= due);
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
    fn letters(&mut self, today: Date) -> Vec<(Side, Letter)> {
        if today < self.life.introduced {
            return Vec::new();
        }
        let mut out = Vec::new();
        for one in self.farewells(today) {
            // Each of these once.
            if self.about_the_end.insert(one) {
                self.written[one.0].push(today);
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

// ---- the app

/// A pair as the app has it.
struct Held {
    id: PairId,
    people: [Participation; 2],
}

struct Year<'w> {
    world: &'w World,
    cast: Cast,
    held: BTreeMap<usize, Held>,
    gatherings: Vec<String>,
    last_message: String,
}

/// A round that is watched for the whole year.
fn round(world: &World) -> Cast {
    let source = BUNDLED[0];
    let method = Method::parse(source).unwrap();
    assert_eq!(
        (method.commitment.months, method.commitment.own_meetings, method.commitment.gatherings),
        (6, 3, 3)
    );
    let watch = method.watch;
    assert_eq!((watch.first_meeting_missing, watch.silent, watch.ask_after), (14, 30, 15));
    let (org, now, id) = (world.meadow.org.clone(), world.app.clock.now(), RoundId::new());
    world.store(|tx| {
        let new = NewRound {
            id,
            programme: world.meadow.programme.id,
            method: parvis::methods::store::keep(&org, tx, &method, source, now)?,
            name: "A year".to_owned(),
            starts_on: FIRST,
            ends_on: date(2027, 12, 31),
            sign_up_until: None,
        };
        Ok(parvis::programmes::store::insert_round(&org, tx, &new, now)?)
    });
    let programme = world.meadow.programme.clone();
    Cast { org, programme, earlier_round: None, round: id }
}

impl Year<'_> {
    fn introduce(&mut self, index: usize, life: &Life) {
        let person = |side, at: usize| {
            let mut one = ready_in(self.world, &self.cast, side, &format!("{side}{index}"));
            if !life.has_mail[at] {
                one.person.email = None;
                self.world
                    .store(|tx| Ok(parvis::people::store::update_person(&self.cast.org, tx, &one.person)?));
            }
            one
        };
        let people = [person(Side::Mentor, 0), person(Side::Mentee, 1)];
        let id = introduced(self.world, &people[0], &people[1]);
        self.held.insert(index, Held { id, people });
    }

    /// Does what can be done without a page; gives whether it was.
    fn act(&self, tx: &mut Tx, pair: PairId, act: Act) -> Result<(), parvis::web::PageError> {
        let (org, world) = (&self.cast.org, self.world);
        let (now, today) = (world.app.clock.now(), world.today());
        let by = By { staff: StaffId::named("test", "Mette"), now, today };
        match act {
            Act::Met => {
                let Locked { mut pair, held } = lock(org, tx, pair)?;
                let event = pair.log_meeting(today, &held, FIRST, today).unwrap();
                let new = NewMeeting { on: today, minutes: Some(60), note: None, next_on: None };
                insert_meeting(org, tx, pair.id, &new, Teller::Staff(by.staff), now)?;
                save(org, tx, &pair, &event, by)?;
            }
            Act::NotMet(side, reason) => {
                let id = NotMetId::new();
                let told = NotMet { id, side, reason, note: None, next_on: None, on: today, is_seen: false };
                telling::insert(org, tx, pair, &told, now)?;
            }
            Act::Seen => drop(telling::set_seen(org, tx, pair, by.staff)?),
            Act::Pause(until) => {
                let mut pair = lock(org, tx, pair)?.pair;
                let event = pair.pause(today, until).unwrap();
                save(org, tx, &pair, &event, by)?;
            }
            Act::GoesOn => {
                let Locked { mut pair, held } = lock(org, tx, pair)?;
                let event = pair.resume(held.has_met()).unwrap();
                save(org, tx, &pair, &event, by)?;
            }
            Act::Says(side, wish, may_ask) => {
                let rating = Rating::Good;
                let said = Evaluation { side, rating, wish, may_ask, on: today, is_handled: false };
                goodbye::save(org, tx, pair, &said)?;
            }
            Act::WishDone(side) => drop(goodbye::set_handled(org, tx, pair, side, by.staff)?),
            Act::Answered => {
                let pair = parvis::pairs::store::find(org, tx, pair)?;
                let answer = AfterContact {
                    id: AfterContactId::new(),
                    on: today,
                    still_in_touch: Some(true),
                    note: None,
                    job: None,
                    study: None,
                    told_by: None,
                };
                let by = after_contacts::Teller::Staff(by.staff);
                after_contacts::insert(org, tx, &pair, &answer, by, (now, today))?;
            }
            Act::Complete | Act::EndEarly => {}
        }
        Ok(())
    }

    /// Everything of a day: introductions, what happens to the pairs, the common meeting.
    async fn live(&mut self, lives: &[Life], mette: &mut Client) {
        let today = self.world.today();
        for (index, life) in lives.iter().enumerate().filter(|(_, life)| life.introduced == today) {
            self.introduce(index, life);
        }
        let of_today = |life: &Life| {
            life.acts.iter().filter(|(on, _)| *on == today).map(|(_, act)| *act).collect::<Vec<_>>()
        };
        self.world.store(|tx| {
            for (index, held) in &self.held {
                for act in of_today(&lives[*index]) {
                    self.act(tx, held.id, act)?;
                }
            }
            Ok(())
        });
        for (index, held) in &self.held {
            for act in of_today(&lives[*index]) {
                if !matches!(act, Act::Complete | Act::EndEarly) {
                    continue;
                }
                let how = if act == Act::Complete { "completed" } else { "early" };
                let on = today.to_string();
                let fields = [("ended_on", on.as_str()), ("ended_how", how), ("end_reason", "did-not-fit")];
                mette.post(&format!("/pairs/{}/closure", held.id), &fields).await.is(303);
            }
        }
        if GATHERINGS.contains(&today) {
            self.gather(lives, mette).await;
        }
    }

    async fn gather(&mut self, lives: &[Life], mette: &mut Client) {
        let today = self.world.today();
        let path = self.gatherings[GATHERINGS.iter().position(|on| *on == today).unwrap()].clone();
        let came = self.held.iter().filter(|(index, _)| lives[**index].gatherings.contains(&today));
        let ids: Vec<String> =
            came.flat_map(|(_, held)| held.people.iter().map(|one| one.id.to_string())).collect();
        let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("present", id.as_str())).collect();
        mette.post(&format!("{path}/attendance"), &fields).await.is(303);
        let now = self.world.app.clock.now();
        self.world.store(|tx| Ok(settle(&self.cast.org, tx, self.cast.round, today, Pen::Now(now))?));
    }

    /// What Today says of pairs, read from its pages.
    async fn today(&self, mette: &mut Client) -> BTreeMap<String, BTreeSet<&'static str>> {
        let mut found = BTreeMap::new();
        for page in 1.. {
            let reply = mette.get(&format!("/today?page={page}")).await;
            reply.is(200);
            let rows = read_rows(&reply.body());
            let total: usize = reply
                .body()
                .split("<span class=\"count\">")
                .nth(1)
                .map_or(0, |rest| rest.split('<').next().unwrap().parse().unwrap());
            for (path, needs) in rows.into_iter().filter(|(path, _)| path.starts_with("/pairs/")) {
                let before = found.insert(path.clone(), needs);
                assert!(before.is_none(), "{path} stands twice");
            }
            if total <= page * 50 {
                break;
            }
        }
        found
    }

    /// Lets everything that goes out by itself go out.
    fn send(&self) {
        let (platform, now) = (PlatformScope::of_the_machine(), self.world.app.clock.now());
        self.world.store(|tx| {
            remind_due(&platform, tx, "http://parvis.test", now)?;
            Ok(ask_due(&platform, tx, "http://parvis.test", now)?)
        });
    }

    /// What went out since it was last looked: to whom, and what.
    fn letters(&mut self) -> Vec<(String, Letter)> {
        let rows: Vec<(MessageId, String, String)> = self.world.store(|tx| {
            let newer = outbox::table.filter(outbox::id.gt(&self.last_message)).order(outbox::id);
            Ok(newer.select((outbox::id, outbox::recipient, outbox::body)).load(tx.c())?)
        });
        if let Some((id, _, _)) = rows.last() {
            self.last_message = id.to_string();
        }
        let letter = |(_, to, body): (MessageId, String, String)| {
            let link = body.split("http://parvis.test/our-pair/").nth(1)?;
            let part = link.split(['?', '\n', ' ']).next()?.split('/').nth(1);
            let kind = match part {
                None => Letter::HowDoesItGo,
                Some("after") => Letter::MonthsLater,
                // Thanks speak of what was; the reminder of what is to come.
                Some("goodbye") if body.contains(THANKS) => Letter::Thanks,
                Some("goodbye") => Letter::TheEndIsNear,
                Some(other) => panic!("a letter that leads to {other}: {body}"),
            };
            Some((to, kind))
        };
        let mut letters: Vec<(String, Letter)> = rows.into_iter().filter_map(letter).collect();
        letters.sort();
        letters
    }
}

/// What only the thanks say, in the language of the people of the test.
const THANKS: &str = "Takk";

/// The rows of Today: where each leads, and what it says.
fn read_rows(body: &str) -> Vec<(String, BTreeSet<&'static str>)> {
    const KINDS: [(&str, &str); 9] = [
        ("have not met yet. Shall we help", "first meeting"),
        ("You have not heard from them since", "silent"),
        ("does not answer", "help"),
        ("does not fit between them", "help"),
        ("has written why", "help"),
        ("Their pause was planned until", "pause over"),
        ("Behind their plan", "behind"),
        ("The time they promised each other", "time over"),
        ("has told what to do next", "wish"),
    ];
    let select = |text: &str| Selector::parse(text).unwrap();
    let (row, link, why) = (select("ol.needs > li.need"), select("a.name"), select(".need-why"));
    let page = Html::parse_document(body);
    let read = |row: scraper::ElementRef| {
        let path = row.select(&link).next().unwrap().value().attr("href").unwrap().to_owned();
        let said = row.select(&why).map(|why| why.text().collect::<String>());
        let kinds = said.map(|said| {
            let known = KINDS.iter().find(|(words, _)| said.contains(words)).map(|(_, kind)| *kind);
            let later = said.contains("months since the end").then_some("after contact");
            known.or(later).unwrap_or("something else")
        });
        (path, kinds.collect())
    };
    page.select(&row).map(read).collect()
}

/// So many pairs for so many days.
async fn lives(world: World, pairs: usize, days: i64) {
    let mut fate = Fate { luck: StdRng::seed_from_u64(20_261_127) };
    let lives: Vec<Life> = (0..pairs).map(|index| fate.life(index)).collect();
    let mut oracles: Vec<Oracle> = lives
        .iter()
        .map(|life| Oracle { life, written: Default::default(), about_the_end: BTreeSet::new() })
        .collect();
    let cast = round(&world);
    let mut mette = world.mette();
    let mut gatherings = Vec::new();
    for on in GATHERINGS {
        let on = on.to_string();
        let fields = [("title", "Dinner"), ("on", on.as_str())];
        gatherings.push(mette.post(&format!("/rounds/{}/gatherings", cast.round), &fields).await.location());
    }
    let held = BTreeMap::new();
    let mut year = Year { world: &world, cast, held, gatherings, last_message: String::new() };
    let (mut needs_seen, mut letters_seen) = (BTreeMap::new(), BTreeMap::new());
    for _ in 0..days {
        let today = world.today();
        let mut mette = world.mette();
        year.live(&lives, &mut mette).await;
        year.send();
        if today.weekday() == Weekday::Monday {
            // Looked a second time, nobody is written to again.
            year.send();
        }
        let mut expected: Vec<(String, Letter)> = Vec::new();
        for (index, oracle) in oracles.iter_mut().enumerate() {
            let of_pair = oracle.letters(today).into_iter();
            expected.extend(of_pair.map(|(side, letter)| (format!("{side}{index}@people.test"), letter)));
        }
        expected.sort();
        let letters = year.letters();
        assert_eq!(letters, expected, "the letters of {today}, and what the rules say");
        for (_, letter) in letters {
            *letters_seen.entry(letter).or_insert(0) += 1;
        }
        let mut expected = BTreeMap::new();
        for (index, oracle) in oracles.iter().enumerate() {
            let needs = oracle.needs(today);
            if !needs.is_empty() {
                expected.insert(format!("/pairs/{}", year.held[&index].id), needs);
            }
        }
        let found = year.today(&mut mette).await;
        assert_eq!(found, expected, "Today on {today}, and what the rules say");
        for need in found.into_values().flatten() {
            *needs_seen.entry(need).or_insert(0) += 1;
        }
        // Late in the evening and early in the morning nobody is written to.
        world.app.clock.advance(SignedDuration::from_mins(12 * 60 + 30));
        year.send();
        world.app.clock.advance(SignedDuration::from_hours(7));
        year.send();
        assert_eq!(year.letters(), [], "at night after {today}");
        world.app.clock.advance(SignedDuration::from_mins(4 * 60 + 30));
    }
    println!("{needs_seen:?}\n{letters_seen:?}");
    assert_eq!(
        needs_seen.len(),
        if days > 300 { 8 } else { needs_seen.len() },
        "every kind was seen: {needs_seen:?}"
    );
    assert!(letters_seen.len() >= 3, "{letters_seen:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_year_of_three_hundred_pairs_nobody_is_forgotten_or_written_to_twice_on_sqlite() {
    lives(World::new(Engine::Sqlite).await, 300, 365).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_half_a_year_of_some_pairs_nobody_is_forgotten_or_written_to_twice_on_postgres() {
    lives(World::new(Engine::Postgres).await, 24, 200).await;
}
