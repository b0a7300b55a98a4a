//! Who could mentor whom: the pool, matching runs, proposals, locks and vetoes. Nothing here decides: a proposal becomes a
//! pair only when a named human approves it.

mod approval;
pub mod asked;
pub mod by_hand;
pub mod cards;
pub mod details;
pub mod pages;
pub mod possible;
pub mod reasons;
pub mod recruiting;
pub mod rerun;
mod runs;
pub mod store;
pub mod trying;
mod wishes;
pub mod work;
pub mod workbench;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use matching::{Contribution, MenteeKey, MentorKey, PairKey, Points, Problem, RuleBroken};
use serde::{Deserialize, Serialize};

pub use self::approval::{CannotApprove, CannotPairByHand, Facts, may_be_overridden, pair_by_hand};
pub use self::runs::CannotRun;
pub use self::wishes::{CannotWish, is_vetoed, may_wish};
use crate::db::text_enum;
use crate::ids::{MatchingRunId, PairId, PairWishId, ParticipationId, PersonId, ProposalId, RoundId};
use crate::interviews::Interview;
use crate::methods::{Method, Side};
use crate::people::{Participation, Stage};
use crate::programmes::Round;
use crate::words::{Message, Value};

/// Pools with at most this many mentees are solved while the page waits (some milliseconds); larger ones become a job.
pub const SOLVED_AT_ONCE: usize = 300;

/// How many other mentors a proposal's page shows.
pub const ALTERNATIVES: usize = 5;

text_enum! {
    /// Where a matching run is.
    RunState {
        /// Not begun.
        Waiting => "waiting",
        /// A worker is at it.
        Running => "running",
        /// Solved.
        Done => "done",
        /// Given up, with a sentence why.
        Failed => "failed",
    }
}

impl RunState {
    /// The words of the states in which there will be a result without anybody doing anything.
    pub const UNDER_WAY: [&str; 2] = [Self::Waiting.word(), Self::Running.word()];

    /// Whether there will be a result without anybody doing anything.
    pub fn is_under_way(self) -> bool {
        match self {
            Self::Waiting | Self::Running => true,
            Self::Done | Self::Failed => false,
        }
    }
}

text_enum! {
    /// What has become of a proposal.
    ProposalState {
        /// Waits for a human.
        Open => "open",
        /// A human made it a pair.
        Approved => "approved",
        /// A newer run has replaced it.
        SetAside => "set-aside",
    }
}

text_enum! {
    /// What a coordinator decided about two people before a run.
    WishKind {
        /// In every plan.
        Lock => "lock",
        /// In no plan.
        Veto => "veto",
    }
}

/// A search for pairs, without the frozen problem and its outcome, which are large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its id.
    pub id: MatchingRunId,
    /// In which round.
    pub round: RoundId,
    /// Where it is.
    pub state: RunState,
    /// How far it is. Unit: percent.
    pub progress: i32,
    /// Why it was given up.
    pub failure: Option<Message>,
    /// It was asked for something else than the method said then.
    pub otherwise: bool,
    /// The name of whoever asked for it.
    pub made_by: String,
    /// When it was asked for: the people are as they were then.
    pub created_at: Timestamp,
}

/// One suggested pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Which run suggests it.
    pub run: MatchingRunId,
    /// Who would be the mentor.
    pub mentor: ParticipationId,
    /// Who would be the mentee.
    pub mentee: ParticipationId,
    /// What has become of it.
    pub state: ProposalState,
    /// Why these two.
    pub reasons: matching::Proposed,
}

impl Proposal {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/proposals/{}", self.id)
    }

    /// What a pair that agrees in everything would have got in the same search.
    pub fn full_marks(&self) -> Points {
        full_marks(&self.reasons.contributions)
    }
}

/// What these contributions could have given at most. A search may weigh otherwise than the method.
pub fn full_marks(contributions: &[Contribution]) -> Points {
    contributions.iter().map(|contribution| contribution.max_points).sum()
}

/// A lock or a veto.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Its id.
    pub id: PairWishId,
    /// In which round.
    pub round: RoundId,
    /// About this mentor …
    pub mentor: ParticipationId,
    /// … and this mentee.
    pub mentee: ParticipationId,
    /// Together, or never.
    pub kind: WishKind,
    /// In the coordinator's words.
    pub reason: Option<String>,
    /// The name of whoever decided.
    pub made_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// A pair that exists, as far as matching needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPair {
    /// Its id.
    pub id: PairId,
    /// Its mentor.
    pub mentor: ParticipationId,
    /// Its mentee.
    pub mentee: ParticipationId,
    /// The name of whoever made it.
    pub made_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// Why these two, as it stood when somebody approved: kept with the pair, so that the pair's page can say it later in any
/// language. Stored as JSON: fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reasons {
    /// Sum of the contributions.
    pub score: u64,
    /// What a pair that agrees in everything would have got.
    pub max_score: u64,
    /// One per criterion, in the method's order.
    pub contributions: Vec<Contribution>,
    /// Rules that speak against it, which a human set aside.
    pub overridden: Vec<RuleBroken>,
    /// Why, in that human's words.
    pub note: Option<String>,
}

/// Somebody whom a run may propose.
#[derive(Clone, Debug)]
pub struct Ready {
    /// Who.
    pub participation: Participation,
    /// What is known for matching.
    pub interview: Interview,
    /// Free places: pairs that could begin now. Always 1 for a mentee.
    pub places: u32,
    /// Whether the training that their side needs is done and counts.
    pub trained: bool,
}

/// Everybody of a round, and the pairs they are in now.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// Everybody, those who have left included.
    pub everybody: BTreeMap<ParticipationId, Participation>,
    /// The pairs that have not ended.
    pub open: Vec<OpenPair>,
    /// Who counts as trained.
    pub trained: BTreeSet<ParticipationId>,
    /// The sides that have to be trained before anybody is matched.
    pub asked_of: Vec<Side>,
}

/// The sides that a rule of the method wants trained.
pub fn asked_to_be_trained(method: &Method) -> Vec<Side> {
    let wanted = method
        .matching
        .rules
        .iter()
        .filter_map(|rule| if let matching::Rule::Trained(rule) = rule { Some(rule.who) } else { None });
    let sides = wanted.flat_map(|who| match who {
        matching::Who::Mentor => vec![Side::Mentor],
        matching::Who::Mentee => vec![Side::Mentee],
        matching::Who::Both => vec![Side::Mentor, Side::Mentee],
    });
    sides.collect()
}

impl Roster {
    /// How somebody is called; empty when they are not of this round.
    pub fn name(&self, id: ParticipationId) -> String {
        self.everybody.get(&id).map_or_else(String::new, |one| one.person.full_name())
    }

    /// How somebody of a frozen problem is called.
    pub fn name_of_key(&self, key: &str) -> String {
        key.parse().map_or_else(|_| String::new(), |id| self.name(id))
    }

    /// Somebody of this round, on this side.
    pub fn on_side(&self, id: ParticipationId, side: Side) -> Option<&Participation> {
        self.everybody.get(&id).filter(|one| one.side == side)
    }

    /// How somebody is called who has to be trained and is not.
    fn untrained(&self, id: ParticipationId) -> Option<String> {
        let one = self.everybody.get(&id)?;
        let lacks = self.asked_of.contains(&one.side) && !self.trained.contains(&id);
        lacks.then(|| one.person.full_name())
    }

    /// What an approval needs to know about two people; none when they are not of this round.
    pub fn facts(&self, wishes: &[Wish], mentor: ParticipationId, mentee: ParticipationId) -> Option<Facts> {
        let of_mentee = self.open.iter().find(|pair| pair.mentee == mentee);
        let of_mentor = self.open.iter().filter(|pair| pair.mentor == mentor).count();
        Some(Facts {
            mentor: self.on_side(mentor, Side::Mentor)?.clone(),
            mentee: self.on_side(mentee, Side::Mentee)?.clone(),
            mentor_pairs: u32::try_from(of_mentor).unwrap_or(u32::MAX),
            mentee_pair: of_mentee.map(|pair| (pair.clone(), self.name(pair.mentor))),
            vetoed: is_vetoed(wishes, mentor, mentee),
            untrained: self.untrained(mentor).or_else(|| self.untrained(mentee)),
        })
    }
}

/// Everybody in a round as matching sees them on a day.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// Everybody.
    pub roster: Roster,
    /// Who may be proposed.
    pub ready: Vec<Ready>,
    /// Who may not yet, and why.
    pub not_ready: Vec<(Participation, NotReady)>,
    /// Number of mentors whose places are all taken.
    pub full_mentors: usize,
}

impl Pool {
    /// Those of one side who may be proposed.
    pub fn of(&self, side: Side) -> impl Iterator<Item = &Ready> {
        self.ready.iter().filter(move |ready| ready.participation.side == side)
    }

    /// One of those who may be proposed.
    pub fn find(&self, id: ParticipationId, side: Side) -> Option<&Ready> {
        self.of(side).find(|ready| ready.participation.id == id)
    }
}

/// Where somebody stands before a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// May be proposed.
    Ready {
        /// Free places.
        places: u32,
    },
    /// Takes part, but may not be proposed yet.
    NotReady(NotReady),
    /// A mentor whose places are all taken.
    Full,
    /// Has what they came for, or does not take part any more.
    Away,
}

/// Why somebody may not be proposed yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotReady {
    /// Nobody has finished an interview with them.
    NoInterview,
    /// The interview is finished; nobody has said that they are ready.
    NotMarkedReady,
    /// They have not agreed to be matched, or took it back.
    NoConsent,
    /// Waits for a place or the next round.
    WaitingList,
}

impl NotReady {
    /// The words of it, in a few words beside the name.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::NoInterview => "proposals-not-ready-no-interview",
            Self::NotMarkedReady => "proposals-not-ready-not-marked",
            Self::NoConsent => "proposals-not-ready-no-consent",
            Self::WaitingList => "proposals-not-ready-waiting-list",
        })
    }
}

/// Where somebody stands before a run. `open_pairs` are those that have not ended.
pub fn standing(who: &Participation, interviewed: bool, open_pairs: u32) -> Standing {
    let capacity = match who.side {
        Side::Mentor => u32::try_from(who.capacity).unwrap_or(0),
        Side::Mentee => 1,
    };
    let places = capacity.saturating_sub(open_pairs);
    let taken = match who.side {
        Side::Mentor => Standing::Full,
        Side::Mentee => Standing::Away,
    };
    match who.stage {
        Stage::Applied => Standing::NotReady(NotReady::NoInterview),
        Stage::Interviewed | Stage::Trained => Standing::NotReady(NotReady::NotMarkedReady),
        Stage::WaitingList => Standing::NotReady(NotReady::WaitingList),
        // A mentor who has a pair may have places for more; a mentee who has one is served.
        Stage::Ready | Stage::Matched | Stage::Active if places == 0 => taken,
        Stage::Matched | Stage::Active if who.side == Side::Mentee => Standing::Away,
        Stage::Ready | Stage::Matched | Stage::Active if !interviewed => {
            Standing::NotReady(NotReady::NoInterview)
        }
        Stage::Ready | Stage::Matched | Stage::Active if who.application.consent.is_none() => {
            Standing::NotReady(NotReady::NoConsent)
        }
        Stage::Ready | Stage::Matched | Stage::Active => Standing::Ready { places },
        Stage::Closed | Stage::AfterContact | Stage::NoMatch | Stage::NoShow | Stage::Withdrawn => {
            Standing::Away
        }
    }
}

/// How a participation is called in a frozen problem.
pub fn mentee_key(id: ParticipationId) -> MenteeKey {
    MenteeKey(id.to_string())
}

/// How a participation is called in a frozen problem.
pub fn mentor_key(id: ParticipationId) -> MentorKey {
    MentorKey(id.to_string())
}

/// The two of a pair, as a frozen problem calls them.
pub fn pair_key(mentor: ParticipationId, mentee: ParticipationId) -> PairKey {
    PairKey { mentee: mentee_key(mentee), mentor: mentor_key(mentor) }
}

/// Freezes all that a run depends on. `failed` are the pairs (mentor, mentee) that ended early, in any round.
pub fn freeze(
    round: &Round,
    pool: &Pool,
    wishes: &[Wish],
    failed: &BTreeSet<(PersonId, PersonId)>,
    today: Date,
) -> Problem {
    let person = |ready: &Ready| ready.interview.person(&ready.participation, ready.trained, today);
    let mut problem = Problem {
        mentees: pool
            .of(Side::Mentee)
            .map(|ready| matching::Mentee { key: mentee_key(ready.participation.id), person: person(ready) })
            .collect(),
        mentors: pool
            .of(Side::Mentor)
            .map(|ready| matching::Mentor {
                key: mentor_key(ready.participation.id),
                person: person(ready),
                capacity: ready.places,
            })
            .collect(),
        settings: round.method.matching.clone(),
        // The low half of a round's id is random, and stays.
        seed: u64::try_from(round.id.uuid().as_u128() & u128::from(u64::MAX)).unwrap_or_default(),
        ..Problem::default()
    };
    let present = |wish: &&Wish| {
        pool.find(wish.mentor, Side::Mentor).is_some() && pool.find(wish.mentee, Side::Mentee).is_some()
    };
    for wish in wishes.iter().filter(present) {
        let pair = pair_key(wish.mentor, wish.mentee);
        match wish.kind {
            WishKind::Lock => problem.locked.insert(pair),
            WishKind::Veto => problem.vetoed.insert(pair),
        };
    }
    // The same human may be on both sides of a round, and never meets themselves.
    let mut mentors: BTreeMap<PersonId, &Ready> = BTreeMap::new();
    for mentor in pool.of(Side::Mentor) {
        mentors.insert(mentor.participation.person.id, mentor);
    }
    let mentees: BTreeMap<PersonId, &Ready> =
        pool.of(Side::Mentee).map(|mentee| (mentee.participation.person.id, mentee)).collect();
    for (person, mentor) in &mentors {
        if let Some(mentee) = mentees.get(person) {
            problem.kept_apart.insert(pair_key(mentor.participation.id, mentee.participation.id));
        }
    }
    for (mentor, mentee) in failed {
        if let (Some(mentor), Some(mentee)) = (mentors.get(mentor), mentees.get(mentee)) {
            problem.failed_before.insert(pair_key(mentor.participation.id, mentee.participation.id));
        }
    }
    problem
}

/// What is different from when a run was frozen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// People who came, went, or told something else since.
    pub people: usize,
    /// Locks and vetoes made or taken back since that may lead to another plan.
    pub wishes: usize,
}

impl Changes {
    /// Whether a new run could find something else.
    pub fn any(self) -> bool {
        self.people + self.wishes > 0
    }
}

/// What is different between the problem of a run, with the plan it led to, and the problem of now. Pairs that were
/// approved from that very run are no change: they are what it was for. Nor is it one that a week has passed.
pub fn changes(
    then: &Problem,
    plan: &matching::Outcome,
    approved: &[(ParticipationId, ParticipationId)],
    now: &Problem,
) -> Changes {
    let timeless =
        |person: &matching::Person| matching::Person { weeks_waiting: 0, age: None, ..person.clone() };
    let served: BTreeSet<MenteeKey> = approved.iter().map(|(_, mentee)| mentee_key(*mentee)).collect();
    let mut taken: BTreeMap<MentorKey, u32> = BTreeMap::new();
    for (mentor, _) in approved {
        *taken.entry(mentor_key(*mentor)).or_default() += 1;
    }
    let mentees = |problem: &Problem| -> BTreeMap<MenteeKey, matching::Person> {
        let rest = problem.mentees.iter().filter(|mentee| !served.contains(&mentee.key));
        rest.map(|mentee| (mentee.key.clone(), timeless(&mentee.person))).collect()
    };
    let mentors = |problem: &Problem, taken: &BTreeMap<MentorKey, u32>| {
        let mut rest = BTreeMap::new();
        for mentor in &problem.mentors {
            let capacity = mentor.capacity.saturating_sub(taken.get(&mentor.key).copied().unwrap_or(0));
            if capacity > 0 {
                rest.insert(mentor.key.clone(), (timeless(&mentor.person), capacity));
            }
        }
        rest
    };
    let people = differing(&mentees(then), &mentees(now))
        + differing(&mentors(then, &taken), &mentors(now, &BTreeMap::new()));

    // A wish about somebody who has left the pool is a change of the person, which is counted already. A new lock on what
    // is proposed anyway, or a new veto on what is not, leaves the best plan the best.
    let (mentees, mentors) = (mentees(now), mentors(now, &BTreeMap::new()));
    let alive = |pair: &&PairKey| mentees.contains_key(&pair.mentee) && mentors.contains_key(&pair.mentor);
    let in_plan =
        |pair: &PairKey| plan.pair_of(&pair.mentee).is_some_and(|found| found.mentor == pair.mentor);
    let locks = now.locked.difference(&then.locked).filter(|pair| !in_plan(pair));
    let vetoes = now.vetoed.difference(&then.vetoed).filter(|pair| in_plan(pair));
    let taken_back = then.locked.difference(&now.locked).chain(then.vetoed.difference(&now.vetoed));
    let wishes = locks.chain(vetoes).chain(taken_back).filter(alive).count();
    Changes { people, wishes }
}

/// How many keys have another value, or one on one side only.
fn differing<K: Ord, V: PartialEq>(one: &BTreeMap<K, V>, other: &BTreeMap<K, V>) -> usize {
    let keys: BTreeSet<&K> = one.keys().chain(other.keys()).collect();
    keys.into_iter().filter(|key| one.get(*key) != other.get(*key)).count()
}

/// The short name of a rule.
fn rule_label(kind: matching::RuleKind) -> Value {
    Value::Words(format!("proposals-rule-{kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{Application, Consent, sample};

    /// Somebody who agreed and was interviewed.
    fn participation(side: Side, stage: Stage, capacity: i32) -> Participation {
        let day = sample::SIGNED_UP;
        let consent = Consent { text: "1".to_owned(), locale: "nb".to_owned(), on: day };
        Participation {
            stage,
            capacity,
            application: Application { consent: Some(consent), ..Application::default() },
            interviewed_on: Some(day),
            ..sample::participation(side, "Amina")
        }
    }

    #[test]
    fn a_mentor_is_ready_as_long_as_there_is_a_place() {
        for stage in [Stage::Ready, Stage::Matched, Stage::Active] {
            let berit = participation(Side::Mentor, stage, 2);
            assert_eq!(standing(&berit, true, 1), Standing::Ready { places: 1 });
            assert_eq!(standing(&berit, true, 2), Standing::Full);
            assert_eq!(standing(&berit, true, 3), Standing::Full);
        }
    }

    #[test]
    fn a_mentee_with_a_mentor_is_not_in_the_pool_and_one_without_interview_or_consent_is_not_ready() {
        let amina = participation(Side::Mentee, Stage::Ready, 1);
        assert_eq!(standing(&amina, true, 0), Standing::Ready { places: 1 });
        assert_eq!(standing(&amina, true, 1), Standing::Away);
        assert_eq!(standing(&amina, false, 0), Standing::NotReady(NotReady::NoInterview));
        let mut silent = amina;
        silent.application.consent = None;
        assert_eq!(standing(&silent, true, 0), Standing::NotReady(NotReady::NoConsent));
    }

    #[test]
    fn whoever_has_withdrawn_is_nobody_s_match() {
        for stage in [Stage::Withdrawn, Stage::Closed, Stage::NoShow, Stage::NoMatch, Stage::AfterContact] {
            assert_eq!(standing(&participation(Side::Mentor, stage, 3), true, 0), Standing::Away);
        }
    }

    #[test]
    fn an_approved_pair_is_no_change_and_a_new_person_is_one() {
        let mentee = |key: &str| matching::Mentee { key: key.into(), person: matching::Person::default() };
        let (liv, amina) = (ParticipationId::new(), ParticipationId::new());
        let mentor = |capacity| matching::Mentor {
            key: mentor_key(liv),
            person: matching::Person::default(),
            capacity,
        };
        let then = Problem {
            mentees: vec![mentee(&amina.to_string()), mentee("yusuf")],
            mentors: vec![mentor(2)],
            ..Problem::default()
        };
        let plan = matching::solve(&then).unwrap();
        let now = Problem { mentees: vec![mentee("yusuf")], mentors: vec![mentor(1)], ..Problem::default() };
        assert_eq!(changes(&then, &plan, &[(liv, amina)], &now), Changes::default());
        // Without the approval it is Amina who left and Liv who has a place less.
        assert_eq!(changes(&then, &plan, &[], &now), Changes { people: 2, wishes: 0 });
        let mut more = now.clone();
        more.mentees.push(mentee("fatima"));
        assert_eq!(changes(&then, &plan, &[(liv, amina)], &more), Changes { people: 1, wishes: 0 });
        // A lock on what is proposed anyway changes nothing; a veto on it does.
        let yusuf_and_liv = PairKey { mentee: "yusuf".into(), mentor: mentor_key(liv) };
        let mut locked = now.clone();
        locked.locked.insert(yusuf_and_liv.clone());
        assert!(!changes(&then, &plan, &[(liv, amina)], &locked).any());
        let mut vetoed = now;
        vetoed.vetoed.insert(yusuf_and_liv);
        assert_eq!(changes(&then, &plan, &[(liv, amina)], &vetoed), Changes { people: 0, wishes: 1 });
    }
}
