//! What a checker can find wrong.

use std::fmt;

use crate::people::MentorKey;
use crate::problem::{BadProblems, PairKey};

/// What is wrong with an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refuted {
    /// The problem itself has no meaning.
    Bad(BadProblems),
    /// A pair names somebody who is not in the problem.
    Stranger(PairKey),
    /// The pairs are not in the order of their mentees, or a mentee is in two.
    OutOfOrder(PairKey),
    /// A pair that may not be proposed.
    Forbidden(PairKey),
    /// A locked pair is missing, or a pair is wrongly called locked or free.
    Lock(PairKey),
    /// A pair's score, its contributions or its rank are not true.
    Score(PairKey),
    /// More pairs than places.
    Overfull(MentorKey),
    /// The number of pairs, the total or the maximum is not true.
    Totals,
    /// Prices are missing, too many, or negative.
    Prices,
    /// This pair is worth more than its two prices, so the prices prove nothing.
    Unpaid(PairKey),
    /// The plan is worth less than the prices allow: it is not shown to be the best.
    NotOptimal,
    /// Somebody is not accounted for, or a reason given is not the reason.
    Reasons,
    /// The digest belongs to something else.
    Digest,
}

impl fmt::Display for Refuted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bad(bad) => bad.fmt(f),
            Self::Stranger(pair) => {
                write!(f, "{} and {}: not both are in the pool.", pair.mentee, pair.mentor)
            }
            Self::OutOfOrder(pair) => {
                write!(f, "The mentee {} is out of order or in two pairs.", pair.mentee)
            }
            Self::Forbidden(pair) => write!(f, "{} and {} may not be proposed.", pair.mentee, pair.mentor),
            Self::Lock(pair) => {
                write!(f, "{} and {} differ from what the coordinator decided.", pair.mentee, pair.mentor)
            }
            Self::Score(pair) => {
                write!(f, "{} and {} do not score what is claimed.", pair.mentee, pair.mentor)
            }
            Self::Overfull(mentor) => write!(f, "The mentor {mentor} has more pairs than places."),
            Self::Totals => f.write_str("The totals do not add up."),
            Self::Prices => f.write_str("The certificate lacks prices, or has some that cannot be."),
            Self::Unpaid(pair) => {
                write!(f, "The certificate's prices do not cover {} and {}.", pair.mentee, pair.mentor)
            }
            Self::NotOptimal => f.write_str("The certificate does not show that the plan is the best."),
            Self::Reasons => f.write_str("Somebody is not accounted for, or for a wrong reason."),
            Self::Digest => f.write_str("The digest does not belong to this result."),
        }
    }
}

impl std::error::Error for Refuted {}
