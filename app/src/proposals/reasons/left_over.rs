//! Why somebody has no proposal, and why a mentor has places left.

use matching::{Blocked, Outcome, Shortage, WhyRoom, WhyUnmatched, WithRoom};

use super::{LISTED, Names, broken, listed, rule_name};
use crate::methods::Method;
use crate::words::{Message, Words};

/// Why a mentee has no proposal.
pub fn unmatched(
    words: &Words,
    method: &Method,
    names: Names<'_>,
    outcome: &Outcome,
    why: &WhyUnmatched,
) -> String {
    match why {
        WhyUnmatched::NoMentors => words.t("proposals-unmatched-no-mentors"),
        WhyUnmatched::NoAllowedMentor(by) => blocked(words, method, names, by, "mentee"),
        WhyUnmatched::BelowFloor(low) => words.ta2(
            "proposals-unmatched-floor",
            "name",
            names(&low.best.mentor.0),
            "percent",
            low.score.percent_of(outcome.max_score),
        ),
        WhyUnmatched::Shortage { group } => match outcome.shortages.get(*group as usize) {
            Some(group) => shortage(words, names, group),
            None => words.t("proposals-unmatched-no-mentors"),
        },
        WhyUnmatched::LowersTotal => words.t("proposals-unmatched-lowers-total"),
    }
}

fn shortage(words: &Words, names: Names<'_>, group: &Shortage) -> String {
    let mut mentors: Vec<String> = group.mentors.iter().map(|mentor| names(&mentor.0)).collect();
    mentors.sort_by(|one, other| words.compare(one, other));
    let mentors = listed(words, &mentors, Clone::clone);
    words.say(
        &Message::new("proposals-unmatched-shortage")
            .with("n", group.mentees.len())
            .with("places", group.places)
            .with("names", mentors)
            .with("mentorCount", group.mentors.len()),
    )
}

/// Which rules stand between one person and everybody on the other side.
fn blocked(words: &Words, method: &Method, names: Names<'_>, by: &Blocked, who: &str) -> String {
    let rules: Vec<String> = by
        .rules
        .iter()
        .take(LISTED)
        .map(|by| words.ta2("proposals-blocked-by", "rule", rule_name(words, by.rule), "n", by.blocks))
        .collect();
    let mut text = words.ta(&format!("proposals-blocked-{who}"), "list", words.list(&rules));
    if let Some(closest) = by.closest.first() {
        let other = if who == "mentee" { &closest.pair.mentor.0 } else { &closest.pair.mentee.0 };
        let why: Vec<String> = closest.broken.iter().map(|why| broken(words, method, why)).collect();
        text.push(' ');
        text.push_str(&words.ta2("proposals-blocked-closest", "name", names(other), "why", why.join(" ")));
    }
    text
}

/// Why a mentor has places left.
pub fn with_room(
    words: &Words,
    method: &Method,
    names: Names<'_>,
    outcome: &Outcome,
    room: &WithRoom,
) -> String {
    match &room.why {
        WhyRoom::NoMentees => words.t("proposals-room-no-mentees"),
        WhyRoom::NoAllowedMentee(by) => blocked(words, method, names, by, "mentor"),
        WhyRoom::BelowFloor(low) => words.ta2(
            "proposals-room-floor",
            "name",
            names(&low.best.mentee.0),
            "percent",
            low.score.percent_of(outcome.max_score),
        ),
        WhyRoom::AllServed { allowed } => words.tn("proposals-room-all-served", *allowed),
    }
}
