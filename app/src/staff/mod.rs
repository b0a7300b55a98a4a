//! People who sign in to run programmes: accounts, their place in organisations, sessions.

pub mod account;
pub mod colleagues;
pub mod mail;
pub mod pages;
pub mod store;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rand::Rng;
use sha2::{Digest, Sha256};

use crate::access::StaffRole;
use crate::db::{Db, StoreError};
use crate::ids::{AccountId, OrganisationId, StaffId};
use crate::web::form::{Faults, Fields};
use crate::web::submission::hex;
use crate::words::Message;

/// A session ends this long after signing in, whatever happens (reliability.md §2.26).
pub const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(12);
/// … and this long after the last page.
pub const SESSION_IDLE: SignedDuration = SignedDuration::from_mins(30);
/// `seen_at` is written at most this often: looking at pages should not write all the time.
pub const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// A link for choosing a password can be used this long.
pub const PASSWORD_LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);
/// The first set-up link can be used this long; starting Parvis again prints a new one.
pub const SETUP_LINK_LASTS: SignedDuration = SignedDuration::from_hours(24);
/// Failures counted back this long …
pub const FAILURES_WITHIN: SignedDuration = SignedDuration::from_mins(15);
/// … for one account: after this many, signing in waits. An account is never locked for good.
pub const FAILURES_PER_ACCOUNT: i64 = 10;
/// … for one address.
pub const FAILURES_PER_ADDRESS: i64 = 50;
/// Shortest password, in characters (NIST SP 800-63B-4 asks for 15 where it is the only factor; passkeys come later).
pub const SHORTEST_PASSWORD: usize = 12;
/// Longest password, in characters.
pub const LONGEST_PASSWORD: usize = 200;

/// A valid session, looked up for this request.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session's key in the database.
    pub secret_hash: String,
    /// Who signed in.
    pub account: AccountId,
    /// As what, here.
    pub staff: StaffId,
    /// Where.
    pub organisation: OrganisationId,
    /// The organisation's name.
    pub organisation_name: String,
    /// Its time zone.
    pub time_zone: TimeZone,
    /// The person's name.
    pub name: String,
    /// What they are.
    pub role: StaffRole,
    /// Their language.
    pub locale: String,
}

/// A secret that is sent to somebody or kept in a cookie: 256 random bits. Only its hash is stored.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    pub fn new() -> Self {
        let mut bytes = [0_u8; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self(hex(&bytes))
    }

    /// The text that leaves the house.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What is stored.
    pub fn hash(&self) -> String {
        hash_secret(&self.0)
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self::new()
    }
}

/// The stored form of a secret that came back.
pub fn hash_secret(text: &str) -> String {
    hex(&Sha256::digest(text))
}

/// Whether a session that began and was last seen then is still good.
pub fn session_is_alive(signed_in_at: Timestamp, seen_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(signed_in_at) < SESSION_LASTS && now.duration_since(seen_at) < SESSION_IDLE
}

/// The session behind a cookie, if it is good. Looks up role and suspension each time: revoking works at once.
pub async fn session(db: &Db, secret: String, now: Timestamp) -> Result<Option<SignedIn>, StoreError> {
    let platform = crate::scope::PlatformScope::of_the_machine();
    let found = db.read(move |tx| store::find_session(&platform, tx, &hash_secret(&secret))).await?;
    let Some((session, signed_in_at, seen_at)) = found else { return Ok(None) };
    if !session_is_alive(signed_in_at, seen_at, now) {
        return Ok(None);
    }
    if now.duration_since(seen_at) >= SEEN_EVERY {
        let hash = session.secret_hash.clone();
        let platform = crate::scope::PlatformScope::of_the_machine();
        db.write(move |tx| store::touch_session(&platform, tx, &hash, now)).await?;
    }
    Ok(Some(session))
}

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadPassword {
    /// Fewer than [`SHORTEST_PASSWORD`] characters.
    TooShort,
    /// More than [`LONGEST_PASSWORD`] characters.
    TooLong,
    /// The second time it was typed, it was another.
    Differs,
}

/// A password good enough to be stored. Spaces and every script are allowed; there are no rules about its characters
/// (NIST SP 800-63B-4 §3.1.1.2).
#[derive(Clone)]
pub struct NewPassword(String);

impl NewPassword {
    /// Checks a password that was typed twice.
    pub fn parse(first: &str, second: &str) -> Result<Self, BadPassword> {
        let length = first.chars().count();
        if length < SHORTEST_PASSWORD {
            Err(BadPassword::TooShort)
        } else if length > LONGEST_PASSWORD {
            Err(BadPassword::TooLong)
        } else if first != second {
            Err(BadPassword::Differs)
        } else {
            Ok(Self(first.to_owned()))
        }
    }

    /// Its Argon2id hash as a PHC string; about 25 ms of work.
    pub fn hash(&self) -> String {
        use argon2::password_hash::PasswordHasher;
        argon2::Argon2::default()
            .hash_password(self.0.as_bytes())
            .map(|hash| hash.to_string())
            .unwrap_or_default()
    }

    /// The same without luck, for the demo, whose password everybody knows: the salt is always the same.
    pub fn hash_for_the_demo(&self) -> String {
        use argon2::password_hash::PasswordHasher;
        argon2::Argon2::default()
            .hash_password_with_salt(self.0.as_bytes(), b"parvis demo salt")
            .map(|hash| hash.to_string())
            .unwrap_or_default()
    }
}

/// Whether a password fits a stored hash. Without a hash the same work is done, so that time tells nothing.
pub fn password_fits(typed: &str, stored: Option<&str>) -> bool {
    use argon2::PasswordVerifier;
    static NOBODY: std::sync::LazyLock<String> =
        std::sync::LazyLock::new(|| NewPassword("nobody's password".to_owned()).hash());
    let hash = argon2::PasswordHash::new(stored.unwrap_or(&NOBODY));
    let fits =
        hash.is_ok_and(|hash| argon2::Argon2::default().verify_password(typed.as_bytes(), &hash).is_ok());
    fits && stored.is_some()
}

/// What e-mail addresses are compared by.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether a text can be an e-mail address that mail can be sent to.
pub fn is_email(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok() && !text.contains(['\r', '\n'])
}

/// Why a colleague cannot lose their place or their role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotChange {
    /// Nobody else can sign in as administrator: the organisation would be locked out.
    LastAdmin {
        /// Who it is.
        name: String,
    },
}

impl CannotChange {
    /// What is so and what to do, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::LastAdmin { name } => Message::new("staff-last-admin").with("name", name.as_str()),
        }
    }
}

/// Whether an administrator may be suspended or become something else; `others` can sign in as administrators too.
pub fn may_lose_admin(name: &str, others: i64) -> Result<(), CannotChange> {
    if others > 0 { Ok(()) } else { Err(CannotChange::LastAdmin { name: name.to_owned() }) }
}

/// Who is invited, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Their name.
    pub name: String,
    /// Where the invitation goes.
    pub email: String,
    /// As what.
    pub role: StaffRole,
}

impl Invitation {
    /// Reads the form, collecting every fault.
    pub fn parse(fields: &Fields) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = fields.needed_line("name", "staff-name-missing", &mut faults);
        let email = fields.needed_line("email", "fault-email-missing", &mut faults);
        if !email.is_empty() && !is_email(&email) {
            faults.add("email", Message::new("fault-email"));
        }
        let role = fields.choice("role");
        if role.is_none() {
            faults.add("role", Message::new("staff-role-missing"));
        }
        match role {
            Some(role) => faults.or(Self { name, email, role }),
            None => Err(faults),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_administrator_stays() {
        assert!(may_lose_admin("Ane", 0).is_err());
        assert_eq!(may_lose_admin("Ane", 1), Ok(()));
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn a_session_ends_thirty_minutes_after_the_last_page() {
        assert!(session_is_alive(at(0), at(100), at(129)));
        assert!(!session_is_alive(at(0), at(100), at(130)));
    }

    #[test]
    fn a_session_ends_twelve_hours_after_signing_in_however_busy_it_is() {
        assert!(session_is_alive(at(0), at(719), at(719)));
        assert!(!session_is_alive(at(0), at(719), at(720)));
    }

    #[test]
    fn a_password_is_twelve_characters_in_any_script_typed_twice_alike() {
        assert_eq!(NewPassword::parse("elleve tegn", "elleve tegn").err(), Some(BadPassword::TooShort));
        assert!(NewPassword::parse("дванадцять12", "дванадцять12").is_ok());
        assert_eq!(NewPassword::parse("tolv tegn her", "tolv tegn hær").err(), Some(BadPassword::Differs));
        assert_eq!(NewPassword::parse(&"x".repeat(201), "").err(), Some(BadPassword::TooLong));
    }

    #[test]
    fn only_the_right_password_fits_and_nobody_fits_an_empty_account() {
        let hash = NewPassword("a long enough one".to_owned()).hash();
        assert!(hash.starts_with("$argon2id$"));
        assert!(password_fits("a long enough one", Some(&hash)));
        assert!(!password_fits("another long one", Some(&hash)));
        assert!(!password_fits("nobody's password", None));
    }
}
