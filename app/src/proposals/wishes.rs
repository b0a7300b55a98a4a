//! Locks and vetoes: what a coordinator has decided before the engine runs.

use matching::{Problem, RuleBroken};

use super::{Pool, Wish, WishKind, mentee_key, mentor_key, rule_label};
use crate::ids::ParticipationId;
use crate::methods::Side;
use crate::words::Message;

/// Whether a coordinator has said: not these two.
pub fn is_vetoed(wishes: &[Wish], mentor: ParticipationId, mentee: ParticipationId) -> bool {
    wishes.iter().any(|wish| wish.kind == WishKind::Veto && (wish.mentor, wish.mentee) == (mentor, mentee))
}

/// Why a lock or veto is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotWish {
    /// Somebody has decided the opposite about the same two.
    Opposite {
        /// What was decided.
        kind: WishKind,
        /// By whom.
        by: String,
    },
    /// A lock of two people whom a rule forbids.
    Forbidden {
        /// What forbids it.
        broken: RuleBroken,
    },
    /// The mentee is locked to somebody else.
    MenteeLocked {
        /// Name of the mentee.
        mentee: String,
        /// Name of the other mentor.
        mentor: String,
    },
    /// Every free place of the mentor is locked.
    MentorLocked {
        /// Name of the mentor.
        mentor: String,
        /// Free places.
        places: u32,
    },
    /// One of the two is not in the pool.
    NotInPool,
}

impl CannotWish {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Opposite { kind: WishKind::Lock, by } => {
                Message::new("proposals-cannot-wish-locked").with("by", by.as_str())
            }
            Self::Opposite { kind: WishKind::Veto, by } => {
                Message::new("proposals-cannot-wish-vetoed").with("by", by.as_str())
            }
            Self::Forbidden { broken } => {
                Message::new("proposals-cannot-wish-forbidden").with("rule", rule_label(broken.kind()))
            }
            Self::MenteeLocked { mentee, mentor } => Message::new("proposals-cannot-wish-mentee-locked")
                .with("menteeName", mentee.as_str())
                .with("mentorName", mentor.as_str()),
            Self::MentorLocked { mentor, places } => Message::new("proposals-cannot-wish-mentor-locked")
                .with("mentorName", mentor.as_str())
                .with("n", *places),
            Self::NotInPool => Message::new("proposals-cannot-wish-not-in-pool"),
        }
    }
}

/// Whether a wish about two people can be taken. `Ok(false)`: it stands already. `problem` is the pool of now, with the
/// wishes that stand.
pub fn may_wish(
    kind: WishKind,
    (mentor, mentee): (ParticipationId, ParticipationId),
    pool: &Pool,
    wishes: &[Wish],
    problem: &Problem,
) -> Result<bool, CannotWish> {
    let same = wishes.iter().find(|wish| (wish.mentor, wish.mentee) == (mentor, mentee));
    match same {
        Some(wish) if wish.kind == kind => return Ok(false),
        Some(wish) => return Err(CannotWish::Opposite { kind: wish.kind, by: wish.made_by.clone() }),
        None => {}
    }
    match kind {
        WishKind::Veto => Ok(true),
        WishKind::Lock => may_lock((mentor, mentee), pool, wishes, problem).map(|()| true),
    }
}

fn may_lock(
    (mentor, mentee): (ParticipationId, ParticipationId),
    pool: &Pool,
    wishes: &[Wish],
    problem: &Problem,
) -> Result<(), CannotWish> {
    let (Some(ready), Some(_)) = (pool.find(mentor, Side::Mentor), pool.find(mentee, Side::Mentee)) else {
        return Err(CannotWish::NotInPool);
    };
    let mut locks = wishes.iter().filter(|wish| wish.kind == WishKind::Lock);
    if let Some(other) = locks.find(|wish| wish.mentee == mentee) {
        let (mentee, mentor) = (pool.roster.name(mentee), pool.roster.name(other.mentor));
        return Err(CannotWish::MenteeLocked { mentee, mentor });
    }
    let taken = problem.locked.iter().filter(|pair| pair.mentor == mentor_key(mentor)).count();
    if u32::try_from(taken).is_ok_and(|taken| taken >= ready.places) {
        return Err(CannotWish::MentorLocked { mentor: pool.roster.name(mentor), places: ready.places });
    }
    let score = matching::score_pair(problem, &mentee_key(mentee), &mentor_key(mentor))
        .map_err(|_| CannotWish::NotInPool)?;
    match score.broken.into_iter().next() {
        Some(broken) => Err(CannotWish::Forbidden { broken }),
        None => Ok(()),
    }
}
