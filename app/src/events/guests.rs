//! Somebody's part in an event: invited, signed up or just come; what they answered; whether they came.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Channel;
use crate::db::text_enum;
use crate::ids::{GuestId, ParticipationId, PersonId};
use crate::outbox::Address;
use crate::people::Stage;

text_enum! {
    /// How somebody became a guest.
    Origin {
        /// By an invitation.
        Invited => "invited",
        /// On the public page.
        SignedUp => "signed-up",
        /// By coming.
        WalkedIn => "walked-in",
    }
}

text_enum! {
    /// What a guest has said.
    Answer {
        /// Nothing yet.
        None => "none",
        /// Comes.
        Yes => "yes",
        /// Wants to come; everything is full.
        Waiting => "waiting",
        /// Does not come.
        No => "no",
    }
}

text_enum! {
    /// Whether a guest came.
    Came {
        /// Nobody has written it down.
        Unknown => "unknown",
        /// Was there.
        Yes => "yes",
        /// Was not.
        No => "no",
    }
}

/// Who a guest is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestName {
    /// Given name, or all that a stranger wrote.
    pub given: String,
    /// Family name of somebody we know.
    pub family: Option<String>,
}

/// A guest, with what is known of the person if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Its id.
    pub id: GuestId,
    /// The person, if we know them.
    pub person: Option<PersonId>,
    /// Their part in the event's round.
    pub participation: Option<ParticipationId>,
    /// Their name.
    pub name: GuestName,
    /// Their e-mail, if they have one. Whether it is safe to write there says the address.
    pub email: Option<String>,
    /// Where they can be called.
    pub phone: Option<String>,
    /// Where they are written to, by the way that is safe for them; none: they are called, or have withdrawn.
    pub address: Option<Address>,
    /// Whether they have withdrawn: nothing is written to them, nobody calls them.
    pub has_withdrawn: bool,
    /// The language messages are written in.
    pub locale: String,
    /// How a stranger heard of us.
    pub channel: Option<Channel>,
    /// How they became a guest.
    pub origin: Origin,
    /// What they have said.
    pub answer: Answer,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Whether they came.
    pub came: Came,
    /// The newest version of the event they were told of.
    pub told_version: i32,
    /// When they were reminded.
    pub reminded_at: Option<Timestamp>,
    /// When they were thanked, or asked why they did not come.
    pub followed_up_at: Option<Timestamp>,
    /// Since when they are a guest.
    pub created_at: Timestamp,
}

/// Letters of a code that nobody mistakes for another.
const CODE_LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// Long enough that nobody guesses one of some hundred at a door.
const CODE_LENGTH: usize = 6;

impl Guest {
    /// The code a guest types at the door. It follows from the id, which no page shows to anybody but its guest.
    pub fn code(&self) -> String {
        let digest = Sha256::new().chain_update("code at the door").chain_update(self.id.uuid()).finalize();
        digest.iter().take(CODE_LENGTH).map(|byte| char::from(CODE_LETTERS[usize::from(byte % 32)])).collect()
    }

    /// Name as staff read it.
    pub fn full_name(&self) -> String {
        match &self.name.family {
            Some(family) => format!("{} {family}", self.name.given),
            None => self.name.given.clone(),
        }
    }

    /// Name as other guests read it at the door: "Amina N."
    pub fn short_name(&self) -> String {
        let mut parts = self.name.given.split_whitespace();
        let (first, last) =
            (parts.next().unwrap_or_default(), self.name.family.as_deref().or(parts.next_back()));
        match last.and_then(|last| last.chars().next()) {
            Some(letter) => format!("{first} {letter}."),
            None => first.to_owned(),
        }
    }

    /// Whether what was typed is the beginning of this guest's name, written in whatever case.
    pub fn is_called(&self, typed: &str) -> bool {
        let typed = typed.trim().to_lowercase();
        typed.chars().count() >= 2 && self.full_name().to_lowercase().starts_with(&typed)
    }

    /// Whether the code that was typed is this guest's: small letters and spaces do not matter.
    pub fn has_code(&self, typed: &str) -> bool {
        let typed: String = typed.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
        typed.to_ascii_uppercase() == self.code()
    }

    /// Where staff reach them: where they are written to, or the number of those who are called.
    pub fn contact(&self) -> Option<&str> {
        self.address.as_ref().map(|address| address.to.as_str()).or(self.phone.as_deref())
    }

    /// Whether no message reaches them, so that somebody calls: not those who do not come, or are there already.
    pub fn is_to_call(&self) -> bool {
        let is_expected = self.answer != Answer::No && self.came != Came::Yes;
        is_expected && self.address.is_none() && !self.has_withdrawn
    }

    /// Whether a message of thanks would reach them for the first time.
    pub fn may_be_thanked(&self) -> bool {
        self.came == Came::Yes && self.may_be_written_to_afterwards()
    }

    /// Whether a message to somebody who said they come and did not would reach them for the first time.
    pub fn may_be_missed(&self) -> bool {
        self.came == Came::No && self.answer == Answer::Yes && self.may_be_written_to_afterwards()
    }

    fn may_be_written_to_afterwards(&self) -> bool {
        self.followed_up_at.is_none() && self.address.is_some()
    }

    /// Whether a change or a cancellation of this version concerns them: told of an earlier one, and not one who said no or
    /// has withdrawn.
    pub fn must_hear_of(&self, version: i32) -> bool {
        (1..version).contains(&self.told_version) && self.answer != Answer::No && !self.has_withdrawn
    }

    /// Whether a message about this version would leave for them.
    pub fn is_written_to_about(&self, version: i32) -> bool {
        self.must_hear_of(version) && self.address.is_some()
    }
}

/// Whether somebody has withdrawn from what an event belongs to: from their part in its round, or, where it is of the whole
/// organisation, from one part while they take part in nothing else.
pub fn has_withdrawn(part: Option<ParticipationId>, all: &[(ParticipationId, Stage)]) -> bool {
    match part {
        Some(part) => all.contains(&(part, Stage::Withdrawn)),
        None => {
            all.iter().any(|(_, stage)| *stage == Stage::Withdrawn)
                && !all.iter().any(|(_, stage)| stage.is_open())
        }
    }
}

/// How many said and did what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Everybody on the list.
    pub guests: usize,
    /// Have not answered.
    pub unanswered: usize,
    /// Come.
    pub yes: usize,
    /// Wait for a place.
    pub waiting: usize,
    /// Do not come.
    pub no: usize,
    /// Were there.
    pub came: usize,
    /// Said they come, and were not there.
    pub no_shows: usize,
    /// Came without having said so.
    pub walk_ins: usize,
}

impl Counts {
    /// Counts the guests of one event.
    pub fn of(guests: &[Guest]) -> Self {
        let mut counts = Self { guests: guests.len(), ..Self::default() };
        for guest in guests {
            match guest.answer {
                Answer::None if guest.origin == Origin::Invited => counts.unanswered += 1,
                Answer::None => {}
                Answer::Yes => counts.yes += 1,
                Answer::Waiting => counts.waiting += 1,
                Answer::No => counts.no += 1,
            }
            match (guest.came, guest.answer) {
                (Came::Yes, answer) => {
                    counts.came += 1;
                    counts.walk_ins += usize::from(answer != Answer::Yes);
                }
                (Came::No, Answer::Yes) => counts.no_shows += 1,
                (Came::No | Came::Unknown, _) => {}
            }
        }
        counts
    }
}

impl Counts {
    /// The same from what the database counted.
    pub fn summed(tally: &[Alike]) -> Self {
        let mut counts = Self::default();
        for (answer, origin, came, n) in tally {
            let n = usize::try_from(*n).unwrap_or(0);
            counts.guests += n;
            match answer {
                Answer::None if *origin == Origin::Invited => counts.unanswered += n,
                Answer::None => {}
                Answer::Yes => counts.yes += n,
                Answer::Waiting => counts.waiting += n,
                Answer::No => counts.no += n,
            }
            match (came, answer) {
                (Came::Yes, answer) => {
                    counts.came += n;
                    counts.walk_ins += if *answer == Answer::Yes { 0 } else { n };
                }
                (Came::No, Answer::Yes) => counts.no_shows += n,
                (Came::No | Came::Unknown, _) => {}
            }
        }
        counts
    }
}

/// So many guests with the same answer and origin who came or did not.
pub type Alike = (Answer, Origin, Came, i64);

/// Places left; none: there is no limit.
pub fn places_left(capacity: Option<i32>, yes: usize) -> Option<usize> {
    capacity.map(|capacity| usize::try_from(capacity).unwrap_or(0).saturating_sub(yes))
}

/// The answer of somebody who wants to come, when so many others have a place and so many wait already. Whoever waits
/// was first: a free place is theirs.
pub fn seat(capacity: Option<i32>, yes: usize, waiting: usize) -> Answer {
    match places_left(capacity, yes) {
        None => Answer::Yes,
        Some(left) if left > waiting => Answer::Yes,
        Some(_) => Answer::Waiting,
    }
}

/// Who moves up from the waiting list now: those who have waited longest, as many as there are places.
pub fn move_up(guests: &[Guest], capacity: Option<i32>) -> Vec<GuestId> {
    let yes = guests.iter().filter(|guest| guest.answer == Answer::Yes).count();
    let still_waits = |guest: &&Guest| guest.answer == Answer::Waiting && !guest.has_withdrawn;
    let mut waiting: Vec<&Guest> = guests.iter().filter(still_waits).collect();
    waiting.sort_by_key(|guest| (guest.answered_at, guest.id));
    let places = places_left(capacity, yes).unwrap_or(waiting.len());
    waiting.into_iter().take(places).map(|guest| guest.id).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Somebody on the list.
    pub fn guest(given: &str, answer: Answer, answered: i64) -> Guest {
        Guest {
            id: GuestId::new(),
            person: None,
            participation: None,
            name: GuestName { given: given.to_owned(), family: None },
            email: None,
            phone: None,
            address: None,
            has_withdrawn: false,
            locale: "nb".to_owned(),
            channel: None,
            origin: Origin::SignedUp,
            answer,
            answered_at: Timestamp::from_second(answered).ok(),
            came: Came::Unknown,
            told_version: 1,
            reminded_at: None,
            followed_up_at: None,
            created_at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_place_that_becomes_free_goes_to_whoever_has_waited_longest() {
        let late = guest("Late", Answer::Waiting, 300);
        let early = guest("Early", Answer::Waiting, 200);
        let guests = [guest("Amina", Answer::Yes, 100), late.clone(), early.clone()];
        assert_eq!(move_up(&guests, Some(1)), []);
        assert_eq!(move_up(&guests, Some(2)), [early.id]);
        assert_eq!(move_up(&guests, Some(9)), [early.id, late.id]);
        assert_eq!(move_up(&guests, None), [early.id, late.id], "the limit was taken away");
    }

    #[test]
    fn who_left_one_round_may_take_part_in_another_and_who_left_all_is_left_alone() {
        let (left, other) = (ParticipationId::new(), ParticipationId::new());
        let both = [(left, Stage::Withdrawn), (other, Stage::Active)];
        assert!(has_withdrawn(Some(left), &both) && !has_withdrawn(Some(other), &both));
        assert!(!has_withdrawn(None, &both), "an event of all concerns who takes part in anything");
        assert!(has_withdrawn(None, &[(left, Stage::Withdrawn), (other, Stage::Closed)]));
        assert!(!has_withdrawn(None, &[]), "a stranger has not withdrawn");
    }

    #[test]
    fn the_last_place_is_given_and_the_next_one_waits_behind_those_who_wait() {
        assert_eq!(seat(Some(20), 19, 0), Answer::Yes);
        assert_eq!(seat(Some(20), 20, 0), Answer::Waiting);
        assert_eq!(seat(Some(20), 19, 1), Answer::Waiting);
        assert_eq!(seat(None, 500, 0), Answer::Yes);
    }

    #[test]
    fn at_the_door_a_guest_is_known_by_the_beginning_of_a_name_or_a_code() {
        let mut amina = guest("Amina", Answer::Yes, 1);
        amina.name.family = Some("N'Diaye".to_owned());
        assert!(amina.is_called(" ami") && amina.is_called("AMINA N'D") && !amina.is_called("a"));
        assert_eq!(amina.short_name(), "Amina N.");
        assert_eq!(guest("Дем'яненко", Answer::Yes, 1).short_name(), "Дем'яненко");
        assert_eq!(guest("Ole Johan Lund", Answer::Yes, 1).short_name(), "Ole L.");
        let code = amina.code();
        assert!(
            amina.has_code(&code.to_lowercase()) && amina.has_code(&format!("{} {}", &code[..3], &code[3..]))
        );
        assert!(!amina.has_code("") && !amina.has_code("ABCDEF"));
    }

    #[test]
    fn who_said_yes_and_did_not_come_is_a_no_show_and_who_came_without_saying_so_walked_in() {
        let mut guests =
            [guest("A", Answer::Yes, 1), guest("B", Answer::Yes, 1), guest("C", Answer::None, 1)];
        guests[0].came = Came::Yes;
        guests[1].came = Came::No;
        guests[2].came = Came::Yes;
        guests[2].origin = Origin::WalkedIn;
        let counts = Counts::of(&guests);
        assert_eq!((counts.came, counts.no_shows, counts.walk_ins), (2, 1, 1));
        assert_eq!((counts.yes, counts.unanswered), (2, 0));
    }
}
