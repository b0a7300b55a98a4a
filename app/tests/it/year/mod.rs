//! A year of three hundred invented pairs: some meet, some fall silent, rest, end early, never meet, or tell that they have not
//! met. The clock goes day by day over both changes of summer time. Every day what Today says of pairs is compared with an
//! oracle that knows only the rules as docs and field.md have them, and counts everything anew from what has happened; and
//! so is every letter that goes out by itself: once, on its day, and never when its act is done.
//!
//! The oracle is slow and plain on purpose. It shares no rule with the code: dates, states and sums are its own.

mod lives;
mod oracle;

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::SignedDuration;
use jiff::civil::{Weekday, date};
use parvis::db::Tx;
use parvis::db::schema::outbox;
use parvis::history::Pen;
use parvis::ids::{AfterContactId, ContactId, MessageId, NotMetId, PairId, RoundId, StaffId};
use parvis::methods::{Method, Side};
use parvis::pairs::after_contacts::AfterContact;
use parvis::pairs::after_contacts::store as after_contacts;
use parvis::pairs::contacts::{Contact, How, store as contacts};
use parvis::pairs::goodbye::reminding::remind_due;
use parvis::pairs::goodbye::{Evaluation, Rating, store as goodbye};
use parvis::pairs::meetings::store::{NewMeeting, Teller, insert as insert_meeting};
use parvis::pairs::store::{By, Locked, lock, save, settle};
use parvis::pairs::telling::asking::ask_due;
use parvis::pairs::telling::{NotMet, store as telling};
use parvis::people::Participation;
use parvis::programmes::store::NewRound;
use parvis::scope::PlatformScope;
use rand::SeedableRng;
use rand::rngs::StdRng;
use scraper::{Html, Selector};

use crate::pairs::{introduced, ready_in};
use crate::world::{Cast, Client, Engine, World};

use lives::{Act, FIRST, Fate, GATHERINGS, Life};
use oracle::{Letter, Oracle};

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
    let source = &crate::world::first_with_rhythm();
    let method = Method::parse(source).unwrap();
    assert_eq!(
        (method.commitment.months, method.commitment.own_meetings, method.commitment.gatherings),
        (6, 3, 3)
    );
    let watch = method.watch;
    assert_eq!((watch.first_meeting_missing, watch.silent, watch.ask_after), (14, 30, 15));
    assert_eq!((watch.first_contact, watch.contacts_first_month, watch.contact_every_months), (14, 2, 1));
    assert_eq!(watch.evaluation_unanswered, 14);
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
                let new = NewMeeting { on: today, minutes: Some(60), note: None, next: None };
                insert_meeting(org, tx, pair.id, &new, Teller::Staff(by.staff), now)?;
                save(org, tx, &pair, &event, by)?;
            }
            Act::NotMet(side, reason) => {
                let id = NotMetId::new();
                let told = NotMet { id, side, reason, note: None, next: None, on: today, is_seen: false };
                telling::insert(org, tx, pair, &told, now)?;
            }
            Act::Seen => {
                let read: Vec<_> = telling::of_pair(org, tx, pair)?.into_iter().map(|told| told.id).collect();
                telling::set_seen(org, tx, pair, &read, by.staff)?;
            }
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
            Act::Talked(side) => {
                let (id, how) = (ContactId::new(), How::Phone);
                let talk = Contact { id, pair, side, on: today, how, line: None, by: String::new() };
                contacts::insert(org, tx, &talk, by.staff, now)?;
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
    const KINDS: [(&str, &str); 15] = [
        // The mentee of this method is the mentor partner.
        ("talked with the mentor partner since", "talk with mentee"),
        ("talk with the mentor partner was on", "talk with mentee"),
        ("talked with the mentor since", "talk with mentor"),
        ("talk with the mentor was on", "talk with mentor"),
        (" has not answered. Call, and write down", "evaluation"),
        ("have not met yet. Shall we help", "first meeting"),
        ("No meeting has been reported since", "silent"),
        ("does not answer", "help"),
        ("does not fit between them", "help"),
        ("has written why", "help"),
        ("Their pause was planned until", "pause over"),
        ("They have rested since", "pause over"),
        ("Behind their plan", "behind"),
        ("The time they promised each other", "time over"),
        ("has told what to do next", "wish"),
    ];
    let select = |text: &str| Selector::parse(text).unwrap();
    let (row, link, why) = (select("ol.needs > li.need"), select("a.name"), select(".need-why"));
    let page = Html::parse_document(body);
    let read = |row: scraper::ElementRef| {
        let path = row.select(&link).next().unwrap().value().attr("href").unwrap().to_owned();
        let said =
            row.select(&why).map(|why| why.text().collect::<String>().replace(['\u{2068}', '\u{2069}'], ""));
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
async fn passes(world: World, pairs: usize, days: i64) {
    let mut fate = Fate { luck: StdRng::seed_from_u64(20_261_127), talks: StdRng::seed_from_u64(20_261_128) };
    let lives: Vec<Life> = (0..pairs).map(|index| fate.life(index)).collect();
    let mut oracles: Vec<Oracle> = lives
        .iter()
        .map(|life| Oracle {
            life,
            written: [vec![], vec![]],
            asked: [None; 2],
            about_the_end: BTreeSet::new(),
        })
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
        if days > 300 { 11 } else { needs_seen.len() },
        "every kind was seen: {needs_seen:?}"
    );
    assert!(letters_seen.len() >= 3, "{letters_seen:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_year_of_three_hundred_pairs_nobody_is_forgotten_or_written_to_twice_on_sqlite() {
    passes(World::new(Engine::Sqlite).await, 300, 365).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_half_a_year_of_some_pairs_nobody_is_forgotten_or_written_to_twice_on_postgres() {
    passes(World::new(Engine::Postgres).await, 24, 200).await;
}
