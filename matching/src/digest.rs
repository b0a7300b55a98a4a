//! The fingerprint of a run.

use crate::instance::Instance;
use crate::outcome::Proposed;
use crate::settings::Objective;

/// Fingerprint of what was decided between (the people, the allowed pairs, their scores) and what was decided. Written
/// byte by byte, so that it is the same with every compiler and on every machine. Prices are left out: another way to
/// find the same plan may prove it by other prices, and the checker looks at those themselves.
pub(crate) fn digest(instance: &Instance<'_>, pairs: &[Proposed]) -> String {
    let mut fingerprint = Fingerprint::new();
    fingerprint.text("matching 2");
    fingerprint.number(match instance.problem.settings.objective {
        Objective::MostPeople => 0,
        Objective::BestTotal => 1,
    });
    for mentor in &instance.mentors {
        fingerprint.text(&mentor.key.0);
        fingerprint.number(u64::from(mentor.capacity));
    }
    for (i, mentee) in instance.mentees.iter().enumerate() {
        fingerprint.text(&mentee.key.0);
        fingerprint.number(u64::from(mentee.person.weeks_waiting));
        // A sum, because the pairs come in no particular order and there may be very many.
        let mut pairs = 0u64;
        instance.each_edge(i, |edge| {
            let both = u64::from(edge.mentor) << 32 | u64::from(edge.score);
            let mixed = (both ^ both >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            pairs = pairs.wrapping_add((mixed ^ mixed >> 32).wrapping_mul(0x94d0_49bb_1331_11eb));
        });
        fingerprint.number(pairs);
    }
    for pair in pairs {
        fingerprint.text(&pair.mentee.0);
        fingerprint.text(&pair.mentor.0);
        fingerprint.number(u64::from(pair.locked));
        for contribution in &pair.contributions {
            fingerprint.text(contribution.criterion.name());
            fingerprint.number(contribution.points.0);
        }
    }
    format!("{:032x}", fingerprint.0)
}

/// FNV-1a, 128 bits.
struct Fingerprint(u128);

impl Fingerprint {
    fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul((1 << 88) + 0x13b);
        }
    }

    /// Texts carry their length, so that no two lists of texts look alike.
    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }
}
