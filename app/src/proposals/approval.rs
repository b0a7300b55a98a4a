//! Whether two people may become a pair now: of a proposal, or by hand.

use jiff::Timestamp;
use matching::{NotLocal, RuleBroken};

use super::reasons::hundredths;
use super::{NotReady, OpenPair, Proposal, ProposalState, Reasons, Standing, rule_label, standing};
use crate::pairs::fallbacks;
use crate::people::{Participation, Stage};
use crate::words::{Message, Value};

/// What must hold at the moment of approval, read after the round is locked.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The mentor as they are now.
    pub mentor: Participation,
    /// The mentee as they are now.
    pub mentee: Participation,
    /// Pairs of the mentor that have not ended.
    pub mentor_pairs: u32,
    /// The pair the mentee has, with the mentor's name.
    pub mentee_pair: Option<(OpenPair, String)>,
    /// A coordinator has said: not these two.
    pub vetoed: bool,
    /// The name of the one who has to be trained and is not, by records that still count.
    pub untrained: Option<String>,
}

/// Why two people cannot become a pair now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotApprove {
    /// It was approved before.
    Approved,
    /// A newer run has replaced the proposal.
    SetAside,
    /// Somebody was first.
    MenteeMatched {
        /// Name of the mentee.
        mentee: String,
        /// Name of the mentor she has now.
        mentor: String,
        /// Name of whoever approved it.
        by: String,
        /// When.
        at: Timestamp,
    },
    /// No place is left.
    MentorFull {
        /// Name of the mentor.
        mentor: String,
        /// Pairs at the same time.
        capacity: u32,
    },
    /// Not ready any more: withdrawn, on the waiting list.
    NotReady {
        /// Name.
        name: String,
        /// Where they stand.
        stage: Stage,
    },
    /// Has not agreed to be matched, or took it back. No human can override this.
    NoConsent {
        /// Name.
        name: String,
    },
    /// Has to be trained first, or again.
    Untrained {
        /// Name.
        name: String,
    },
    /// A coordinator has said: not these two.
    Vetoed {
        /// Name of the mentor.
        mentor: String,
        /// Name of the mentee.
        mentee: String,
    },
}

impl CannotApprove {
    /// What is so, and what to do. `now` says how long ago it happened.
    pub fn message(&self, now: Timestamp) -> Message {
        match self {
            Self::Approved => Message::new("proposals-cannot-approve-approved"),
            Self::SetAside => Message::new("proposals-cannot-approve-set-aside"),
            Self::MenteeMatched { mentee, mentor, by, at } => {
                let minutes = now.duration_since(*at).as_mins();
                let key = if minutes < 60 {
                    "proposals-cannot-approve-matched-now"
                } else {
                    "proposals-cannot-approve-matched"
                };
                Message::new(key)
                    .with("menteeName", mentee.as_str())
                    .with("mentorName", mentor.as_str())
                    .with("by", by.as_str())
                    .with("n", minutes.clamp(1, 60))
            }
            Self::MentorFull { mentor, capacity } => Message::new("proposals-cannot-approve-full")
                .with("mentorName", mentor.as_str())
                .with("n", *capacity),
            Self::NotReady { name, stage } => Message::new("proposals-cannot-approve-not-ready")
                .with("name", name.as_str())
                .with("stage", Value::Words(format!("stage-{stage}"))),
            Self::NoConsent { name } => {
                Message::new("proposals-cannot-approve-no-consent").with("name", name.as_str())
            }
            Self::Untrained { name } => {
                Message::new("proposals-cannot-approve-untrained").with("name", name.as_str())
            }
            Self::Vetoed { mentor, mentee } => Message::new("proposals-cannot-approve-vetoed")
                .with("mentorName", mentor.as_str())
                .with("menteeName", mentee.as_str()),
        }
    }
}

impl Facts {
    /// How many of the two can be written to.
    pub fn letters(&self) -> usize {
        [&self.mentor, &self.mentee].iter().filter(|one| one.person.email.is_some()).count()
    }

    /// Whether these two may become a pair now, whoever suggests it.
    pub fn allow(&self) -> Result<(), CannotApprove> {
        let (mentor, mentee) = (self.mentor.person.full_name(), self.mentee.person.full_name());
        if let Some((pair, mentor)) = &self.mentee_pair {
            let (mentor, by, at) = (mentor.clone(), pair.made_by.clone(), pair.created_at);
            return Err(CannotApprove::MenteeMatched { mentee, mentor, by, at });
        }
        for (who, pairs) in [(&self.mentee, 0), (&self.mentor, self.mentor_pairs)] {
            match standing(who, true, pairs) {
                Standing::Ready { .. } => {}
                Standing::Full => {
                    let capacity = u32::try_from(who.capacity).unwrap_or(0);
                    return Err(CannotApprove::MentorFull { mentor, capacity });
                }
                Standing::NotReady(NotReady::NoConsent) => {
                    return Err(CannotApprove::NoConsent { name: who.person.full_name() });
                }
                Standing::NotReady(
                    NotReady::NoInterview | NotReady::NotMarkedReady | NotReady::WaitingList,
                )
                | Standing::Away => {
                    let (name, stage) = (who.person.full_name(), who.stage);
                    return Err(CannotApprove::NotReady { name, stage });
                }
            }
        }
        if let Some(name) = self.untrained.clone() {
            return Err(CannotApprove::Untrained { name });
        }
        if self.vetoed { Err(CannotApprove::Vetoed { mentor, mentee }) } else { Ok(()) }
    }
}

/// Whether a human may make a pair that this speaks against, with a written reason. Consent, a training that the method asks
/// for, a colleague's "not these two" and protection are never overridden.
pub fn may_be_overridden(broken: &RuleBroken) -> bool {
    match broken {
        RuleBroken::NoConsent { .. }
        | RuleBroken::NotTrained { .. }
        | RuleBroken::Vetoed
        | RuleBroken::KeptApart => false,
        RuleBroken::NoSharedLanguage { .. }
        | RuleBroken::GenderWish { .. }
        | RuleBroken::TooYoung { .. }
        | RuleBroken::BackgroundMissing { .. }
        | RuleBroken::OtherArea { .. }
        | RuleBroken::NoSharedTime { .. }
        | RuleBroken::Unwanted { .. }
        | RuleBroken::FieldNotEqual { .. }
        | RuleBroken::FieldNotDifferent { .. }
        | RuleBroken::FieldDifference { .. }
        | RuleBroken::FieldNotShared { .. }
        | RuleBroken::FailedBefore => true,
    }
}

/// Why a pair cannot be made by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotPairByHand {
    /// Something forbids it that nobody may override.
    Forbidden {
        /// What.
        broken: RuleBroken,
    },
    /// A rule speaks against it, and no reason was written.
    ReasonNeeded,
}

impl CannotPairByHand {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Forbidden { broken } => {
                Message::new("proposals-cannot-hand-forbidden").with("rule", rule_label(broken.kind()))
            }
            Self::ReasonNeeded => Message::new("proposals-cannot-hand-reason"),
        }
    }
}

/// Whether two people may be paired by hand, and what is kept with the pair.
pub fn pair_by_hand(score: matching::PairScore, note: Option<String>) -> Result<Reasons, CannotPairByHand> {
    if let Some(broken) = score.broken.iter().find(|broken| !may_be_overridden(broken)) {
        return Err(CannotPairByHand::Forbidden { broken: broken.clone() });
    }
    if !score.broken.is_empty() && note.is_none() {
        return Err(CannotPairByHand::ReasonNeeded);
    }
    Ok(Reasons {
        score: score.score.0,
        max_score: score.max_score.0,
        contributions: score.contributions,
        overridden: score.broken,
        note,
    })
}

impl Proposal {
    /// Why the mentor is not a local one, as the search said it; none where it said nothing.
    pub fn not_local(&self) -> Option<fallbacks::Reason> {
        let (why, margin) = match self.reasons.not_local.as_ref()? {
            NotLocal::NoLocalMentor => (fallbacks::Why::NobodyLocal, None),
            NotLocal::MorePeople { .. } => (fallbacks::Why::BetterPlan, None),
            NotLocal::BetterBy { points, .. } => {
                let margin = i32::try_from(hundredths(*points, self.full_marks())).ok();
                (fallbacks::Why::BetterPlan, margin)
            }
        };
        Some(fallbacks::Reason { why, margin })
    }

    /// Whether this may become a pair now.
    pub fn may_be_approved(&self, facts: &Facts) -> Result<(), CannotApprove> {
        // What is so with the two people says more than what is so with the proposal.
        facts.allow()?;
        match self.state {
            ProposalState::Approved => Err(CannotApprove::Approved),
            ProposalState::SetAside => Err(CannotApprove::SetAside),
            ProposalState::Open => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_counted_up_to_the_hour() {
        let at = Timestamp::UNIX_EPOCH;
        let lost = CannotApprove::MenteeMatched {
            mentee: "Amina".to_owned(),
            mentor: "Liv".to_owned(),
            by: "Mette".to_owned(),
            at,
        };
        let after = |seconds| {
            let words = crate::words::Words::for_tag("en").plain();
            words.say(&lost.message(at + jiff::SignedDuration::from_secs(seconds)))
        };
        assert_eq!(after(0), "Amina was matched a minute ago by Mette, with Liv.");
        assert_eq!(after(59 * 60 + 59), "Amina was matched 59 minutes ago by Mette, with Liv.");
        assert!(after(60 * 60).starts_with("Amina has a mentor already: Liv, approved by Mette."));
    }

    #[test]
    fn nobody_sets_consent_training_or_a_veto_aside_and_everything_else_needs_a_written_reason() {
        let score = |broken: Vec<RuleBroken>| matching::PairScore {
            score: matching::Points(0),
            max_score: matching::Points(60),
            contributions: Vec::new(),
            broken,
            below_floor: false,
        };
        let note = || Some("They are neighbours.".to_owned());
        let whose = matching::Side::Mentor;
        for broken in [RuleBroken::Vetoed, RuleBroken::NoConsent { whose }, RuleBroken::NotTrained { whose }]
        {
            assert!(matches!(
                pair_by_hand(score(vec![broken]), note()),
                Err(CannotPairByHand::Forbidden { .. })
            ));
        }
        let against = || score(vec![RuleBroken::FailedBefore]);
        assert_eq!(pair_by_hand(against(), None), Err(CannotPairByHand::ReasonNeeded));
        assert_eq!(pair_by_hand(against(), note()).unwrap().overridden, [RuleBroken::FailedBefore]);
        assert!(pair_by_hand(score(Vec::new()), None).is_ok());
    }
}
