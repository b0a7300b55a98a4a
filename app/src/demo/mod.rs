//! The demo: the five programmes of the sources in the sizes they report, everybody invented, the same on every
//! machine, dates counted back from today. Nothing in it is about a real person.

mod answers;
mod bridges;
mod cast;
mod evenings;
mod fika;
mod goals;
mod heroy;
mod holdbart;
mod ideas;
mod ilik;
mod invent;
mod join;
mod store;
mod supervision;
mod supply;
mod svendborg;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt::Display;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::access::StaffRole;
use crate::clock::Clock;
use crate::db::{Db, StoreError, Tx};
use crate::history::{self, Event, Pen};
use crate::ids::{AccountId, HistoryId, MethodId, OrganisationId, ProgrammeId, RoundId, StaffId};
use crate::methods::{self, Method};
use crate::organisations::Organisation;
use crate::programmes::Programme;
use crate::programmes::store::NewRound;
use crate::scope::{OrgScope, PlatformScope};
use crate::staff::store::NewAccount;
use crate::web::DemoSignIn;

/// How many organisations [`fill`] makes, for a progress bar.
pub const STEPS: u64 = 5;

/// The password of everybody in the demo. It is printed where the demo starts; the demo listens on this machine only.
pub const PASSWORD: &str = "parvis-parvis";

/// A way to sign in to the demo.
#[derive(Clone, Copy, Debug)]
pub struct SignIn {
    /// The address.
    pub email: &'static str,
    /// The person.
    pub name: &'static str,
    /// What they are.
    pub role: StaffRole,
    /// Where, in a few words.
    pub what: &'static str,
    /// The organisation's slug.
    organisation: &'static str,
    /// Their language.
    locale: &'static str,
}

/// Everybody who can sign in to the demo.
pub const SIGN_INS: &[SignIn] = &[
    sign_in(
        "solveig@heroy.example",
        "Solveig Strand",
        StaffRole::Coordinator,
        "coordinator, Herøy: start here",
        "heroy",
        "nb",
    ),
    sign_in("eilert@heroy.example", "Eilert Moen", StaffRole::Admin, "administrator, Herøy", "heroy", "nb"),
    sign_in(
        "fylket@heroy.example",
        "Randi Berg",
        StaffRole::Funder,
        "reads the figures for the funder, Herøy",
        "heroy",
        "nb",
    ),
    sign_in(
        "linnea@fika.example",
        "Linnea Ekholm",
        StaffRole::Coordinator,
        "coordinator, FIKA, Helsinki",
        "fika",
        "sv",
    ),
    sign_in(
        "birgit@svendborg.example",
        "Birgit Holm",
        StaffRole::Coordinator,
        "coordinator, Svendborg",
        "svendborg",
        "da",
    ),
    sign_in(
        "kasper@holdbart.example",
        "Kasper Lund",
        StaffRole::Coordinator,
        "coordinator, Sorø and Ringsted",
        "holdbart-match",
        "da",
    ),
    sign_in(
        "aviaja@ilik.example",
        "Aviaja Petersen",
        StaffRole::Coordinator,
        "coordinator, ILIK, Copenhagen",
        "ilik",
        "da",
    ),
];

const fn sign_in(
    email: &'static str,
    name: &'static str,
    role: StaffRole,
    what: &'static str,
    organisation: &'static str,
    locale: &'static str,
) -> SignIn {
    SignIn { email, name, role, what, organisation, locale }
}

/// The same, for the sign-in page.
pub fn sign_ins() -> Vec<DemoSignIn> {
    let shown = |sign_in: &SignIn| DemoSignIn {
        email: sign_in.email.to_owned(),
        password: PASSWORD.to_owned(),
        name: sign_in.name.to_owned(),
        organisation: sign_in.what.split_once(", ").map_or(sign_in.what, |(_, place)| place).to_owned(),
        role: sign_in.role,
    };
    SIGN_INS.iter().map(shown).collect()
}

/// Fills an empty database with the demo; calls `made` after each organisation. A database that has organisations
/// already is left as it is.
pub fn fill(db: &Db, clock: &Clock, mut made: impl FnMut()) -> Result<(), StoreError> {
    let filled = db.read_now(|tx| crate::organisations::store::any(&PlatformScope::of_the_machine(), tx))?;
    if filled {
        return Ok(());
    }
    // One hash for everybody: hashing is slow on purpose.
    let hash = crate::staff::NewPassword::parse(PASSWORD, PASSWORD)
        .map(|password| password.hash_for_the_demo())
        .unwrap_or_default();
    let parts: [Part; 5] = [heroy::fill, fika::fill, svendborg::fill, holdbart::fill, ilik::fill];
    for part in parts {
        let making = Making { now: clock.now(), hash: hash.clone() };
        db.write_now(|tx| part(tx, &making))?;
        made();
    }
    Ok(())
}

/// Makes one organisation.
type Part = fn(&mut Tx, &Making) -> Result<(), StoreError>;

/// What all parts need.
struct Making {
    now: Timestamp,
    hash: String,
}

/// One organisation of the demo, while it is made.
struct Place {
    org: OrgScope,
    slug: &'static str,
    /// Whoever did what the history tells.
    coordinator: StaffId,
    /// Today, there.
    today: Date,
    /// The first instant of today: the demo is the same at every hour of a day.
    now: Timestamp,
    zone: TimeZone,
    luck: StdRng,
    /// E-mail addresses and telephone numbers that somebody has.
    taken: BTreeSet<String>,
    /// Entries of the history so far.
    told: Cell<u64>,
}

impl Place {
    /// Makes the organisation with its staff.
    fn open(
        tx: &mut Tx,
        making: &Making,
        slug: &'static str,
        name: &str,
        zone: &str,
        locale: &str,
    ) -> Result<Self, StoreError> {
        let platform = PlatformScope::of_the_machine();
        let id = OrganisationId::named("demo", slug);
        let time_zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let today = making.now.to_zoned_datetime(time_zone.clone()).date();
        let midnight = today.at(0, 0, 0, 0).to_zoned_datetime(time_zone.clone());
        let now = midnight.map_or(making.now, |midnight| midnight.timestamp());
        let organisation = Organisation {
            id,
            name: name.to_owned(),
            slug: slug.to_owned(),
            locale: locale.to_owned(),
            time_zone: zone.to_owned(),
            email: Some(format!("post@{slug}.example")),
            phone: Some("55 50 10 00".to_owned()),
            address: None,
            texts: crate::texts::OwnTexts::default(),
        };
        crate::organisations::store::insert(&platform, tx, &organisation, now)?;
        let org = OrgScope::of_platform(&platform, id);
        for sign_in in SIGN_INS.iter().filter(|sign_in| sign_in.organisation == slug) {
            let account = AccountId::named("demo", sign_in.email);
            let new = NewAccount {
                id: account,
                email: sign_in.email.to_owned(),
                name: sign_in.name.to_owned(),
                password_hash: Some(making.hash.clone()),
                locale: sign_in.locale.to_owned(),
            };
            crate::staff::store::insert_account(&platform, tx, &new, now)?;
            let staff = StaffId::named("demo", sign_in.email);
            crate::staff::store::insert_staff(&org, tx, staff, account, sign_in.role, now)?;
        }
        let coordinator = SIGN_INS
            .iter()
            .find(|sign_in| sign_in.organisation == slug && sign_in.role == StaffRole::Coordinator)
            .map_or("", |sign_in| sign_in.email);
        let seed = slug
            .bytes()
            .fold(20_261_123_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Ok(Self {
            org,
            slug,
            coordinator: StaffId::named("demo", coordinator),
            today,
            now,
            zone: time_zone,
            luck: StdRng::seed_from_u64(seed),
            taken: BTreeSet::new(),
            told: Cell::new(0),
        })
    }

    /// Makes a programme.
    fn programme(&self, tx: &mut Tx, name: &str, slug: &str) -> Result<ProgrammeId, StoreError> {
        let id = ProgrammeId::named("demo", &format!("{} {slug}", self.slug));
        let new = Programme { id, name: name.to_owned(), slug: slug.to_owned() };
        crate::programmes::store::insert_programme(&self.org, tx, &new, self.now)?;
        Ok(id)
    }

    /// Makes a round of a bundled method: its slug, with the version where it is not the newest edition.
    fn round(
        &self,
        tx: &mut Tx,
        programme: ProgrammeId,
        method: &str,
        name: &str,
        (starts_on, ends_on): (Date, Date),
        sign_up_until: Option<Date>,
    ) -> Result<Running, StoreError> {
        let unknown =
            || StoreError::Unreadable(serde::de::Error::custom(format!("no bundled method {method}")));
        let (source, method) = methods::BUNDLED
            .iter()
            .filter_map(|source| Some((*source, Method::parse(source).ok()?)))
            .find(|(_, candidate)| {
                candidate.slug == method || format!("{} {}", candidate.slug, candidate.version) == method
            })
            .ok_or_else(unknown)?;
        let method_id = MethodId::named("demo", &format!("{} {} {}", self.slug, method.slug, method.version));
        let method_id = crate::methods::store::keep_as(&self.org, tx, method_id, &method, source, self.now)?;
        let id = RoundId::named("demo", &format!("{} {name}", self.slug));
        let new = NewRound {
            id,
            programme,
            method: method_id,
            name: name.to_owned(),
            starts_on,
            ends_on,
            sign_up_until,
        };
        crate::programmes::store::insert_round(&self.org, tx, &new, self.now)?;
        Ok(Running { id, method, label: name.to_owned() })
    }

    /// Writes an entry of the history.
    fn tell(
        &self,
        tx: &mut Tx,
        subject: impl Display,
        by: Option<StaffId>,
        event: &Event,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let nth = self.told.get();
        self.told.set(nth + 1);
        let id = HistoryId::numbered(self.slug, nth);
        history::record_as(&self.org, tx, id, subject, by, event, at)
    }

    /// Writes what follows from something that the app's own functions do on this day.
    fn pen(&self, day: Date) -> Pen<'_> {
        Pen::Demo { at: self.noon(day), slug: self.slug, told: &self.told }
    }

    /// The day this many days ago (negative: to come).
    fn days_ago(&self, days: i64) -> Date {
        self.today.saturating_sub(jiff::Span::new().days(days))
    }

    /// About noon of a day, as an instant.
    fn noon(&self, day: Date) -> Timestamp {
        day.at(12, 0, 0, 0).to_zoned_datetime(self.zone.clone()).map_or(self.now, |noon| noon.timestamp())
    }

    /// A number from 0 up to and without `below`.
    fn below(&mut self, below: usize) -> usize {
        if below == 0 { 0 } else { self.luck.random_range(0..below) }
    }

    /// One of several.
    fn one_of<T: Copy>(&mut self, several: &[T]) -> T {
        several[self.luck.random_range(0..several.len())]
    }
}

/// A round while it is filled.
struct Running {
    id: RoundId,
    method: Method,
    label: String,
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;

    use super::*;
    use crate::db::Location;
    use crate::db::schema::{methods, pairs, rounds};
    use crate::proposals::{Reasons, reasons};
    use crate::words::Words;

    /// Makes the demo at an hour of 2 March 2026, looks at it and gives the bytes of its database.
    fn made(hour: &str, look: impl FnOnce(&mut Tx)) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let midnight = "2026-03-02T00:00:00Z".parse().unwrap();
        let db = Db::open(&Location::File(folder.path().join("demo.sqlite")), midnight).unwrap();
        let clock = Clock::at(format!("2026-03-02T{hour}:17Z").parse().unwrap());
        let mut parts = 0;
        fill(&db, &clock, || parts += 1).unwrap();
        assert_eq!(parts, STEPS);
        db.read_now(|tx| {
            look(tx);
            Ok::<(), StoreError>(())
        })
        .unwrap();
        let copy = folder.path().join("copy.sqlite");
        db.back_up(&copy).unwrap();
        std::fs::read(copy).unwrap()
    }

    fn every_pair_says_why(tx: &mut Tx) {
        let rows: Vec<(String, String)> = pairs::table
            .inner_join(rounds::table.on(pairs::round_id.eq(rounds::id)))
            .inner_join(methods::table.on(rounds::method_id.eq(methods::id)))
            .select((methods::source, pairs::reasons))
            .load(tx.c())
            .unwrap();
        assert_eq!(rows.len(), 10 + 4 + 252 + 14 + 5 + 6 + 5);
        for (source, stored) in rows {
            let method = Method::parse(&source).unwrap();
            let words = Words::for_tag(&method.language);
            let kept: Reasons = serde_json::from_str(&stored).unwrap();
            assert!(!kept.contributions.is_empty() && kept.max_score > 0, "{stored}");
            assert!(kept.score > 0 && !reasons::sentence(&words, &method, &kept.contributions).is_empty());
            assert!(
                kept.overridden.is_empty() && kept.note.is_none(),
                "the workbench could propose it: {stored}"
            );
        }
    }

    #[test]
    fn the_demo_of_a_day_is_the_same_to_the_byte_and_every_pair_says_why() {
        let (morning, evening) = (made("06:30", every_pair_says_why), made("21:45", |_| {}));
        assert!(morning == evening, "{} and {} bytes", morning.len(), evening.len());
    }

    #[test]
    fn everybody_of_the_demo_signs_in_with_the_password_it_prints() {
        let password = crate::staff::NewPassword::parse(PASSWORD, PASSWORD).ok().unwrap();
        assert!(crate::staff::password_fits(PASSWORD, Some(&password.hash_for_the_demo())));
    }
}
