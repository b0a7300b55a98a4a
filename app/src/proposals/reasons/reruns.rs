//! What a search found that the one before did not, and why.

use matching::{Move, PairKey};

use super::{Names, broken, listed};
use crate::methods::Method;
use crate::proposals::rerun::{Causes, Why};
use crate::words::{Message, Words};

/// Whose mentor is another one, as a sentence.
pub fn step(words: &Words, names: Names<'_>, step: &Move) -> String {
    let name = names(&step.mentee.0);
    match (&step.from, &step.to) {
        (Some(from), Some(to)) => words.say(
            &Message::new("proposals-diff-other")
                .with("name", name)
                .with("before", names(&from.0))
                .with("after", names(&to.0)),
        ),
        (None, Some(to)) => words.ta2("proposals-diff-new", "name", name, "after", names(&to.0)),
        (Some(from), None) => words.ta2("proposals-diff-gone", "name", name, "before", names(&from.0)),
        (None, None) => String::new(),
    }
}

/// Why it is another one, as a sentence.
pub fn why_moved(words: &Words, method: &Method, names: Names<'_>, step: &Move, why: &Why) -> String {
    match why {
        Why::Locked => words.t("proposals-diff-why-locked"),
        Why::Vetoed => words.t("proposals-diff-why-vetoed"),
        Why::NewMentee => words.ta("proposals-diff-why-new-mentee", "name", names(&step.mentee.0)),
        Why::MenteeGone => words.ta("proposals-diff-why-mentee-gone", "name", names(&step.mentee.0)),
        Why::MentorGone(mentor) => words.ta("proposals-diff-why-mentor-gone", "mentorName", names(&mentor.0)),
        Why::Forbidden(rule) => broken(words, method, rule),
        Why::NewMentor(mentor) => words.ta("proposals-diff-why-new-mentor", "mentorName", names(&mentor.0)),
        Why::PlaceDecided(other) => words.ta("proposals-diff-why-place-decided", "name", names(&other.0)),
        Why::AskedOtherwise => words.t("proposals-diff-why-asked"),
        Why::Together => words.t("proposals-diff-why-together"),
    }
}

/// What stood between two searches, each as a sentence.
pub fn causes(words: &Words, names: Names<'_>, causes: &Causes) -> Vec<String> {
    let mut said = Vec::new();
    let people = [
        ("proposals-cause-new", &causes.new),
        ("proposals-cause-gone", &causes.gone),
        ("proposals-cause-told", &causes.told),
    ];
    for (key, who) in people.into_iter().filter(|(_, who)| !who.is_empty()) {
        said.push(words.ta(key, "names", listed(words, who, |one| names(one))));
    }
    let pairs = [
        ("proposals-cause-locked", &causes.locked),
        ("proposals-cause-unlocked", &causes.unlocked),
        ("proposals-cause-vetoed", &causes.vetoed),
        ("proposals-cause-unvetoed", &causes.unvetoed),
    ];
    let both = |pair: &PairKey| format!("{} – {}", names(&pair.mentor.0), names(&pair.mentee.0));
    for (key, pairs) in pairs.into_iter().filter(|(_, pairs)| !pairs.is_empty()) {
        said.push(words.ta(key, "names", listed(words, pairs, both)));
    }
    if causes.asked {
        said.push(words.t("proposals-cause-asked"));
    }
    if said.is_empty() {
        said.push(words.t("proposals-cause-none"));
    }
    said
}
