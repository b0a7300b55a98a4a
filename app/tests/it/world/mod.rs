//! The standing cast: every test has two organisations, so that each can ask "does Harbour see Meadow's?"
//!
//! Meadow (Oslo time): Ane is its administrator, Mette its coordinator, Finn reads for its funder. It runs the KUN mentor
//! network: the round `Meadow 2015` with the first method, long over, and the round `Meadow 2026`, open for sign-up.
//! Harbour (Copenhagen time): Hilde is its coordinator, with one open round of her own.
//! The clock stands at 9:00 UTC on Monday 2 March 2026 until a test moves it.

pub mod client;
pub mod sinks;

use std::sync::Arc;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use parvis::access::StaffRole;
use parvis::clock::Clock;
use parvis::db::{Db, Location, Tx};
use parvis::ids::{AccountId, OrganisationId, ParticipationId, PersonId, ProgrammeId, RoundId, StaffId};
use parvis::methods::{self, Method, Side};
use parvis::organisations::Organisation;
use parvis::people::{Application, Consent, Participation, Person, Source, Stage};
use parvis::programmes::store::NewRound;
use parvis::programmes::{Programme, Round};
use parvis::scope::{OrgScope, PlatformScope};
use parvis::staff::store::NewAccount;
use parvis::web::{App, Config, PageError};

pub use client::{Client, Reply};

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Writes a test once and runs it on both databases:
/// `on_both!(async fn a_paused_pair_is_not_chased(world: World) { … });`
#[macro_export]
macro_rules! on_both {
    ($(#[$meta:meta])* async fn $name:ident($world:ident : World) $body:block) => {
        async fn $name($world: $crate::world::World) $body

        mod $name {
            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name($crate::world::World::new($crate::world::Engine::Sqlite).await).await;
            }
            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name($crate::world::World::new($crate::world::Engine::Postgres).await).await;
            }
        }
    };
}

/// One organisation of the cast.
pub struct Cast {
    pub org: OrgScope,
    pub programme: Programme,
    pub earlier_round: Option<RoundId>,
    pub round: RoundId,
}

/// Everything a test acts in.
pub struct World {
    pub app: App,
    pub engine: Engine,
    pub location: Location,
    pub meadow: Cast,
    pub harbour: Cast,
    router: axum::Router,
    _place: Place,
}

/// The password of every member of staff in the cast.
pub const PASSWORD: &str = "correct horse battery";

/// 9:00 UTC on Monday 2 March 2026.
pub fn beginning() -> Timestamp {
    date(2026, 3, 2).at(9, 0, 0, 0).in_tz("UTC").unwrap().timestamp()
}

/// Removed when dropped.
pub enum Place {
    Folder(#[expect(dead_code, reason = "removed when dropped")] tempfile::TempDir),
    Database { name: String, server: String },
}

impl World {
    pub async fn new(engine: Engine) -> Self {
        tokio::task::spawn_blocking(move || Self::build(engine)).await.unwrap()
    }

    fn build(engine: Engine) -> Self {
        let (location, place) = match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().unwrap();
                (Location::File(folder.path().join("parvis.sqlite")), Place::Folder(folder))
            }
            Engine::Postgres => new_postgres_database(),
        };
        let clock = Clock::at(beginning());
        let db = Db::open(&location, clock.now()).unwrap();
        let config = Config {
            base_url: "http://parvis.test".to_owned(),
            demo: false,
            demo_sign_ins: Vec::new(),
            trusted_proxies: Vec::new(),
            gateway_token: Some("gateway-token".to_owned()),
        };
        let app = App { db, clock, config: Arc::new(config) };
        let meadow = cast(
            &app,
            "Meadow",
            "Europe/Oslo",
            &[("Ane", StaffRole::Admin), ("Mette", StaffRole::Coordinator), ("Finn", StaffRole::Funder)],
            true,
        );
        let harbour = cast(&app, "Harbour", "Europe/Copenhagen", &[("Hilde", StaffRole::Coordinator)], false);
        let router = parvis::router::router(app.clone());
        Self { app, engine, location, meadow, harbour, router, _place: place }
    }

    /// Works in the database directly: to look at what a page did, or to put something there that another page's test
    /// covers.
    pub fn store<T>(&self, work: impl FnOnce(&mut Tx) -> Result<T, PageError>) -> T {
        self.app.db.write_now(work).unwrap()
    }

    /// Moves the clock by whole days.
    pub fn days_pass(&self, days: i64) {
        self.app.clock.advance(SignedDuration::from_hours(24 * days));
    }

    /// Today in Meadow.
    pub fn today(&self) -> Date {
        self.app.clock.today(&jiff::tz::TimeZone::get("Europe/Oslo").unwrap())
    }

    /// A round of Meadow, as stored.
    pub fn round(&self, id: RoundId) -> Round {
        self.store(|tx| Ok(parvis::programmes::store::find_round(&self.meadow.org, tx, id)?))
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// Mette, Meadow's coordinator, signed in.
    pub fn mette(&self) -> Client {
        self.signed_in("Mette", &self.meadow)
    }

    /// Ane, Meadow's administrator, signed in.
    pub fn ane(&self) -> Client {
        self.signed_in("Ane", &self.meadow)
    }

    /// Finn, who reads Meadow's figures for its funder, signed in.
    pub fn finn(&self) -> Client {
        self.signed_in("Finn", &self.meadow)
    }

    /// Hilde, Harbour's coordinator, signed in.
    pub fn hilde(&self) -> Client {
        self.signed_in("Hilde", &self.harbour)
    }

    /// Signs somebody of the cast in without the form (the form has a test of its own).
    pub fn signed_in(&self, name: &str, cast: &Cast) -> Client {
        let secret = parvis::staff::Secret::new();
        let now = self.app.clock.now();
        let account = AccountId::named("test", name);
        self.store(|tx| {
            let platform = PlatformScope::of_the_machine();
            Ok(parvis::staff::store::insert_session(
                &platform,
                tx,
                &secret.hash(),
                account,
                cast.org.id(),
                now,
            )?)
        });
        let mut client = self.visitor();
        client.set_cookie("parvis", secret.text());
        client
    }

    /// A participant of Meadow's open round who applied today, with consent, e-mail `name@people.test`.
    pub fn applicant(&self, side: Side, given_name: &str) -> Participation {
        self.applicant_of(&self.meadow, side, given_name)
    }

    /// The same, in the open round of either organisation.
    pub fn applicant_of(&self, cast: &Cast, side: Side, given_name: &str) -> Participation {
        let today = self.today();
        let person = Person {
            id: PersonId::new(),
            given_name: given_name.to_owned(),
            family_name: None,
            email: Some(format!("{}@people.test", parvis::organisations::slug(given_name))),
            phone: None,
            gender: None,
            birth_year: None,
            area: None,
            locale: "nb".to_owned(),
            reach: parvis::people::Reach::default(),
        };
        let consent = Consent { text: "1".to_owned(), locale: "nb".to_owned(), on: today };
        let participation = Participation {
            id: ParticipationId::new(),
            round: cast.round,
            person,
            side,
            category: None,
            stage: Stage::Applied,
            stage_since: today,
            capacity: 1,
            source: Source::Public,
            application: Application { message: None, consent: Some(consent) },
            applied_on: today,
            answered_on: None,
            interviewed_on: None,
        };
        let now = self.app.clock.now();
        self.store(|tx| {
            parvis::people::store::insert_person(&cast.org, tx, &participation.person, now)?;
            parvis::people::store::insert_participation(&cast.org, tx, &participation)?;
            Ok(())
        });
        participation
    }

    /// The same people in a round of Meadow that runs another of Parvis's methods, given by its slug, [`without_rhythm`].
    pub fn round_by(&self, slug: &str) -> Cast {
        let mut methods = methods::BUNDLED.iter().map(|source| (*source, Method::parse(source).unwrap()));
        let (source, _) = methods.find(|(_, method)| method.slug == slug).unwrap();
        self.round_of(&without_rhythm(source))
    }

    /// A round of Meadow that runs the first method as Parvis brings it: with the rhythm in which staff talks with pairs.
    pub fn with_rhythm(&self) -> Cast {
        self.round_of(&first_with_rhythm())
    }

    /// A round of Meadow that runs the method of a file.
    pub fn round_of(&self, source: &str) -> Cast {
        let method = Method::parse(source).unwrap();
        let (org, now) = (self.meadow.org.clone(), self.app.clock.now());
        let programme = Programme {
            id: ProgrammeId::new(),
            name: format!("Meadow {}", method.slug),
            slug: method.slug.clone(),
        };
        let round = RoundId::new();
        self.store(|tx| {
            parvis::programmes::store::insert_programme(&org, tx, &programme, now)?;
            let new = NewRound {
                id: round,
                programme: programme.id,
                method: parvis::methods::store::keep(&org, tx, &method, source, now)?,
                name: "2026".to_owned(),
                starts_on: date(2026, 2, 1),
                ends_on: date(2026, 8, 31),
                sign_up_until: Some(date(2026, 3, 31)),
            };
            Ok(parvis::programmes::store::insert_round(&org, tx, &new, now)?)
        });
        Cast { org, programme, earlier_round: None, round }
    }

    /// The messages written so far in Meadow, oldest first: (recipient, subject, body).
    pub fn mailbox(&self) -> Vec<(String, String, String)> {
        let rows = self.store(|tx| Ok(parvis::outbox::store::newest(&self.meadow.org, tx, 1000)?));
        rows.into_iter().rev().map(|row| (row.recipient, row.subject, row.body)).collect()
    }
}

/// A method without the rhythm in which staff talks with pairs, and without a reminder of evaluations: so that Today holds
/// what a test is about. [`World::with_rhythm`] has the method as it is.
pub fn without_rhythm(source: &str) -> String {
    let is_rhythm = |line: &&str| {
        ["first_contact", "contacts_first_month", "contact_every_months"]
            .iter()
            .any(|key| line.starts_with(key))
    };
    let lines: Vec<&str> = source.lines().filter(|line| !is_rhythm(line)).collect();
    let kept = lines.join("\n") + "\n";
    kept.replacen("[watch]", "[watch]\nevaluation_unanswered = 0", 1)
}

/// The first method as Parvis brings it, as an edition beside the one of [`without_rhythm`].
pub fn first_with_rhythm() -> String {
    methods::BUNDLED[0].replacen("version = \"", "version = \"rhythm ", 1)
}

fn cast(
    app: &App,
    name: &str,
    time_zone: &str,
    staff: &[(&str, StaffRole)],
    with_earlier_round: bool,
) -> Cast {
    // One hash for everybody: hashing is slow on purpose.
    static HASH: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        parvis::staff::NewPassword::parse(PASSWORD, PASSWORD).ok().unwrap().hash()
    });
    let platform = PlatformScope::of_the_machine();
    let organisation = Organisation {
        id: OrganisationId::named("test", name),
        name: name.to_owned(),
        slug: parvis::organisations::slug(name),
        locale: "en".to_owned(),
        time_zone: time_zone.to_owned(),
        email: Some(format!("post@{}.test", name.to_lowercase())),
        phone: None,
        address: None,
        texts: parvis::texts::OwnTexts::default(),
    };
    let org = OrgScope::of_platform(&platform, organisation.id);
    let programme = Programme {
        id: ProgrammeId::named("test", name),
        name: format!("{name} mentor network"),
        slug: "mentor-network".to_owned(),
    };
    let now = app.clock.now();
    let round = RoundId::named("test", &format!("{name} 2026"));
    let earlier = RoundId::named("test", &format!("{name} 2015"));
    app.db
        .write_now(|tx| {
            parvis::organisations::store::insert(&platform, tx, &organisation, now)?;
            for (person, role) in staff {
                let account = AccountId::named("test", person);
                let new = NewAccount {
                    id: account,
                    email: format!("{}@{}.test", person.to_lowercase(), name.to_lowercase()),
                    name: (*person).to_owned(),
                    password_hash: Some(HASH.clone()),
                    locale: "en".to_owned(),
                };
                parvis::staff::store::insert_account(&platform, tx, &new, now)?;
                parvis::staff::store::insert_staff(
                    &org,
                    tx,
                    StaffId::named("test", person),
                    account,
                    *role,
                    now,
                )?;
            }
            parvis::programmes::store::insert_programme(&org, tx, &programme, now)?;
            let mut keep = |index: usize| {
                let source = without_rhythm(methods::BUNDLED[index]);
                let method = Method::parse(&source).unwrap();
                parvis::methods::store::keep(&org, tx, &method, &source, now)
            };
            let (method, method_2015) = (keep(0)?, keep(1)?);
            let new = NewRound {
                id: round,
                programme: programme.id,
                method,
                name: "2026".to_owned(),
                starts_on: date(2026, 2, 1),
                ends_on: date(2026, 8, 31),
                sign_up_until: Some(date(2026, 3, 31)),
            };
            parvis::programmes::store::insert_round(&org, tx, &new, now)?;
            if with_earlier_round {
                let new = NewRound {
                    id: earlier,
                    programme: programme.id,
                    method: method_2015,
                    name: "2015".to_owned(),
                    starts_on: date(2015, 2, 1),
                    ends_on: date(2015, 8, 31),
                    sign_up_until: None,
                };
                parvis::programmes::store::insert_round(&org, tx, &new, now)?;
            }
            Ok::<_, PageError>(())
        })
        .unwrap();
    Cast { org, programme, earlier_round: with_earlier_round.then_some(earlier), round }
}

/// Each test has a database of its own on the server that `./check` started.
pub fn new_postgres_database() -> (Location, Place) {
    let server = std::env::var("PARVIS_TEST_POSTGRES").expect(
        "PARVIS_TEST_POSTGRES is not set: run the tests with ./check, which starts a PostgreSQL and says where it is",
    );
    let name = format!("parvis_{}", uuid::Uuid::new_v4().simple());
    on_server(&server, &format!("CREATE DATABASE {name}"));
    let (base, query) =
        server.split_once('?').map_or((server.as_str(), None), |(base, query)| (base, Some(query)));
    let (host, _) = base.rsplit_once('/').expect("a postgres:// URL ends with /database");
    let url = match query {
        Some(query) => format!("{host}/{name}?{query}"),
        None => format!("{host}/{name}"),
    };
    (Location::Postgres(url), Place::Database { name, server })
}

fn on_server(server: &str, sql: &str) {
    use diesel::connection::SimpleConnection;
    use diesel::prelude::*;
    let mut connection = diesel::pg::PgConnection::establish(server).expect("the test PostgreSQL answers");
    connection.batch_execute(sql).unwrap();
}

impl Drop for Place {
    fn drop(&mut self) {
        match self {
            Self::Folder(_) => {}
            Self::Database { name, server } => {
                on_server(server, &format!("DROP DATABASE {name} WITH (FORCE)"))
            }
        }
    }
}
