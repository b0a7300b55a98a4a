//! Every message Parvis writes whose words an organisation can choose: which, to whom, from which texts, with which values. The
//! letter about Today is not among them: it is a list.

use super::Shape::{Body, Subject};
use super::{Audience, Letter, Text};

const fn subject(key: &'static str) -> Text {
    Text { key, part: "subject", shape: Subject, values: &[], needs: &[] }
}

const fn body(key: &'static str, values: &'static [&'static str], needs: &'static [&'static str]) -> Text {
    named("body", key, values, needs)
}

const fn named(
    part: &'static str,
    key: &'static str,
    values: &'static [&'static str],
    needs: &'static [&'static str],
) -> Text {
    Text { key, part, shape: Body, values, needs }
}

/// A letter whose text message leads to it.
const fn to_people(slug: &'static str, texts: &'static [Text]) -> Letter {
    Letter { slug, to: Audience::People, texts, by_text: true, is_signed: false }
}

const fn to_partners(slug: &'static str, texts: &'static [Text]) -> Letter {
    Letter { slug, to: Audience::Partners, texts, by_text: false, is_signed: false }
}

const fn to_colleagues(slug: &'static str, texts: &'static [Text]) -> Letter {
    Letter { slug, to: Audience::Colleagues, texts, by_text: false, is_signed: false }
}

const fn to_guests(slug: &'static str, texts: &'static [Text]) -> Letter {
    Letter { slug, to: Audience::Guests, texts, by_text: true, is_signed: false }
}

const LINK: &[&str] = &["link"];
const PLAIN: &[&str] = &["name", "organisation"];
const WITH_LINK: &[&str] = &["name", "organisation", "link"];
const ABOUT_TWO: &[&str] = &["name", "other", "organisation", "link"];
const TO_MENTOR: &[&str] = &["name", "other", "organisation", "contact", "mentee", "aMentee"];
const TO_MENTEE: &[&str] = &["name", "other", "organisation", "contact", "mentor", "aMentor"];
const UNTIL: &[&str] = &["name", "organisation", "link", "until"];
const BY: &[&str] = &["name", "by", "organisation", "link"];

/// What every text message says that has no words of its own.
pub(super) const TEXT_MESSAGES: &str = "text-messages";

/// All of them, in the order of a page.
pub static LETTERS: &[Letter] = &[
    Letter { slug: TEXT_MESSAGES, to: Audience::People, texts: &[], by_text: true, is_signed: false },
    Letter {
        is_signed: true,
        ..to_people("received", &[subject("mail-received-subject"), body("mail-received-body", PLAIN, &[])])
    },
    Letter {
        is_signed: true,
        ..to_people(
            "answer",
            &[
                subject("mail-answer-subject"),
                named("standard", "mail-answer-standard", &[], &[]),
                body("mail-answer-body", &["name", "text", "sender", "organisation"], &["text"]),
            ],
        )
    },
    Letter {
        by_text: false,
        is_signed: true,
        ..to_people(
            "referred",
            &[
                subject("referrals-mail-subject"),
                body("referrals-mail-notice", &["name", "partner", "organisation"], &["partner"]),
            ],
        )
    },
    Letter {
        by_text: false,
        ..to_people(
            "interested",
            &[
                subject("interest-mail-subject"),
                named("invitation", "interest-mail-invitation", UNTIL, LINK),
                named("reminder", "interest-mail-reminder", UNTIL, LINK),
            ],
        )
    },
    to_people(
        "expectations",
        &[subject("expectations-mail-subject"), body("expectations-mail-body", WITH_LINK, LINK)],
    ),
    to_people(
        "introduction",
        &[
            subject("mail-introduction-subject"),
            named("to-mentor", "mail-introduction-to-mentor", TO_MENTOR, &[]),
            named("to-mentee", "mail-introduction-to-mentee", TO_MENTEE, &[]),
        ],
    ),
    to_people(
        "how-it-goes",
        &[subject("our-pair-mail-subject"), body("our-pair-mail-body", ABOUT_TWO, LINK)],
    ),
    to_people(
        "the-end",
        &[
            subject("goodbye-mail-subject"),
            named("before", "goodbye-mail-before", &["name", "other", "organisation", "day", "link"], LINK),
            named("thanks", "goodbye-mail-thanks", ABOUT_TWO, LINK),
            named("after", "goodbye-mail-after", ABOUT_TWO, LINK),
        ],
    ),
    to_guests(
        "event-invitation",
        &[subject("mail-event-subject-invitation"), body("mail-event-invitation", PLAIN, &[])],
    ),
    to_guests("event-place", &[subject("mail-event-subject-place"), body("mail-event-place", PLAIN, &[])]),
    to_guests(
        "event-waiting",
        &[subject("mail-event-subject-waiting"), body("mail-event-waiting", PLAIN, &[])],
    ),
    to_guests(
        "event-moved-up",
        &[subject("mail-event-subject-moved-up"), body("mail-event-moved-up", PLAIN, &[])],
    ),
    to_guests(
        "event-reminder",
        &[subject("mail-event-subject-reminder"), body("mail-event-reminder", PLAIN, &[])],
    ),
    to_guests(
        "event-answer-please",
        &[subject("mail-event-subject-answer-please"), body("mail-event-answer-please", PLAIN, &[])],
    ),
    to_guests("event-change", &[subject("mail-event-subject-change"), body("mail-event-change", PLAIN, &[])]),
    to_guests(
        "event-cancelled",
        &[subject("mail-event-subject-cancelled"), body("mail-event-cancelled", PLAIN, &[])],
    ),
    to_guests("event-came", &[subject("mail-event-subject-came"), body("mail-event-came", PLAIN, &[])]),
    to_guests("event-missed", &[subject("mail-event-subject-missed"), body("mail-event-missed", PLAIN, &[])]),
    to_partners(
        "partner",
        &[subject("staff-partner-mail-subject"), body("staff-partner-mail-link", WITH_LINK, LINK)],
    ),
    to_partners(
        "service",
        &[
            subject("staff-bridges-mail-subject"),
            body("staff-bridges-mail-body", &["name", "organisation", "day", "link"], LINK),
        ],
    ),
    to_colleagues(
        "hand-over",
        &[subject("staff-mail-hand-over-subject"), body("staff-mail-hand-over-body", BY, LINK)],
    ),
    to_colleagues(
        "hand-over-many",
        &[
            subject("staff-mail-hand-over-many-subject"),
            body("staff-mail-hand-over-many-body", &["name", "by", "n", "organisation", "link"], LINK),
        ],
    ),
    to_colleagues(
        "stand-in",
        &[
            subject("staff-mail-stand-in-subject"),
            body(
                "staff-mail-stand-in-body",
                &["name", "of", "from", "until", "by", "organisation", "link"],
                LINK,
            ),
        ],
    ),
    to_colleagues(
        "sparring",
        &[subject("staff-mail-sparring-subject"), body("staff-mail-sparring-body", WITH_LINK, LINK)],
    ),
    to_colleagues(
        "concern",
        &[subject("staff-mail-concern-subject"), body("staff-mail-concern-body", WITH_LINK, LINK)],
    ),
    to_colleagues(
        "colleague-invited",
        &[
            subject("staff-mail-invitation-subject"),
            body("staff-mail-invitation-body", &["name", "organisation", "link", "hours"], LINK),
        ],
    ),
    to_colleagues(
        "colleague-placed",
        &[subject("staff-mail-place-subject"), body("staff-mail-place-body", WITH_LINK, LINK)],
    ),
];
