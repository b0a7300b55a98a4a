//! How long people wait: `cargo bench -p parvis --bench pages`. Prints medians of several runs; docs/performance.md has
//! the figures with their machine. Nothing is asserted here: speed is shown, not tested.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a bench that cannot go on should stop")]

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::Request;
use diesel::prelude::*;
use jiff::Span;
use jiff::civil::Date;
use parvis::access::StaffRole;
use parvis::clock::Clock;
use parvis::db::schema::{meetings, pairs};
use parvis::db::{Day, Db, Instant as At, Location};
use parvis::ids::*;
use parvis::methods::{self, Method, Side};
use parvis::organisations::Organisation;
use parvis::people::{Application, Participation, Person, Source, Stage};
use parvis::programmes::Programme;
use parvis::programmes::store::NewRound;
use parvis::scope::{OrgScope, PlatformScope};
use parvis::staff::store::NewAccount;
use parvis::web::{App, Config, PageError};
use tower::ServiceExt;

/// People in the measured organisation: 2,500 on each side, 2,000 pairs.
const PEOPLE: usize = 5_000;

fn main() {
    println!("start to first answer        {}", shown(start_to_first_answer()));
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let clock = Clock::Real;
    let db = Db::open(&Location::File(folder.path().join("parvis.sqlite")), clock.now()).unwrap();
    let (secret, round) = fill(&db, &clock);
    let config = Config {
        base_url: "http://bench.example".to_owned(),
        demo: false,
        demo_sign_ins: Vec::new(),
        trusted_proxies: Vec::new(),
        gateway_token: None,
    };
    let router = parvis::router::router(App { db, clock, config: Arc::new(config) });
    for (what, path) in [
        ("list page of 50 rows         ", format!("/rounds/{round}/people")),
        ("Today with 5,000 people      ", "/today".to_owned()),
        ("round page with 5,000 people ", format!("/rounds/{round}")),
        ("pairs page of 50 rows        ", format!("/rounds/{round}/pairs")),
        ("report of 5,000 people       ", format!("/rounds/{round}/report")),
    ] {
        let times = (0..30).map(|_| {
            let request =
                Request::get(&path).header("cookie", format!("parvis={secret}")).body(Body::empty()).unwrap();
            let begun = Instant::now();
            let response = runtime.block_on(async {
                let response = router.clone().oneshot(request).await.unwrap();
                let status = response.status();
                axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
                status
            });
            assert_eq!(response.as_u16(), 200, "{path}");
            begun.elapsed()
        });
        println!("{what}{}", shown(times.collect()));
    }
}

/// Median, fastest and slowest.
fn shown(mut times: Vec<Duration>) -> String {
    times.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let (median, best, worst) = (times[times.len() / 2], times[0], times[times.len() - 1]);
    format!(
        "median {:.1} ms  (fastest {:.1}, slowest {:.1}, {} runs)",
        ms(median),
        ms(best),
        ms(worst),
        times.len()
    )
}

/// From the start of the process, on an existing database, to the end of the first whole page.
fn start_to_first_answer() -> Vec<Duration> {
    let folder = tempfile::tempdir().unwrap();
    (0..11)
        .map(|_| {
            let begun = Instant::now();
            let mut process = Command::new(env!("CARGO_BIN_EXE_parvis"))
                .args(["serve", "--listen", "127.0.0.1:0", "--data"])
                .arg(folder.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
            let address = loop {
                let line = lines.next().expect("it says where it is").unwrap();
                if let Some(rest) = line.strip_prefix("Parvis is at http://") {
                    break rest.trim().to_owned();
                }
            };
            let mut stream = std::net::TcpStream::connect(&address).unwrap();
            write!(stream, "GET /sign-in HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
            let mut page = String::new();
            stream.read_to_string(&mut page).unwrap();
            assert!(page.starts_with("HTTP/1.1 200"));
            let time = begun.elapsed();
            process.kill().unwrap();
            process.wait().unwrap();
            time
        })
        .skip(1) // The first one makes the database.
        .collect()
}

fn fill(db: &Db, clock: &Clock) -> (String, RoundId) {
    let platform = PlatformScope::of_the_machine();
    let now = clock.now();
    let zone = jiff::tz::TimeZone::get("Europe/Oslo").unwrap();
    let today = clock.today(&zone);
    let ago = |days: usize| today.saturating_sub(Span::new().days(days as i64));
    let organisation = Organisation {
        id: OrganisationId::new(),
        name: "Bench".to_owned(),
        slug: "bench".to_owned(),
        locale: "en".to_owned(),
        time_zone: "Europe/Oslo".to_owned(),
        email: None,
        phone: None,
        address: None,
        texts: parvis::texts::OwnTexts::default(),
    };
    let org = OrgScope::of_platform(&platform, organisation.id);
    let secret = parvis::staff::Secret::new();
    let round = RoundId::new();
    db.write_now(|tx| {
        parvis::organisations::store::insert(&platform, tx, &organisation, now)?;
        let account = NewAccount {
            id: AccountId::new(),
            email: "bench@bench.example".to_owned(),
            name: "Bench".to_owned(),
            password_hash: None,
            locale: "en".to_owned(),
        };
        parvis::staff::store::insert_account(&platform, tx, &account, now)?;
        let staff = StaffId::new();
        parvis::staff::store::insert_staff(&org, tx, staff, account.id, StaffRole::Admin, now)?;
        parvis::staff::store::insert_session(
            &platform,
            tx,
            &secret.hash(),
            account.id,
            organisation.id,
            now,
        )?;
        let programme =
            Programme { id: ProgrammeId::new(), name: "Bench".to_owned(), slug: "bench".to_owned() };
        parvis::programmes::store::insert_programme(&org, tx, &programme, now)?;
        let source = methods::BUNDLED[0];
        let method = parvis::methods::store::keep(&org, tx, &Method::parse(source).unwrap(), source, now)?;
        let new = NewRound {
            id: round,
            programme: programme.id,
            method,
            name: "2026".to_owned(),
            starts_on: ago(90),
            ends_on: today.saturating_add(Span::new().days(90)),
            sign_up_until: Some(today),
        };
        parvis::programmes::store::insert_round(&org, tx, &new, now)?;
        let mut sides = [Vec::new(), Vec::new()];
        for number in 0..PEOPLE {
            let side = if number % 2 == 0 { Side::Mentor } else { Side::Mentee };
            let new = somebody(number, side, round, ago(number % 80));
            parvis::people::store::insert_person(&org, tx, &new.person, now)?;
            parvis::people::store::insert_participation(&org, tx, &new)?;
            sides[number % 2].push(new);
        }
        for (number, (mentor, mentee)) in sides[0].iter().zip(&sides[1]).take(2_000).enumerate() {
            let pair = PairId::new();
            diesel::insert_into(pairs::table)
                .values((
                    pairs::organisation_id.eq(org.id()),
                    pairs::id.eq(pair),
                    pairs::round_id.eq(round),
                    pairs::mentor_id.eq(mentor.id),
                    pairs::mentee_id.eq(mentee.id),
                    pairs::state.eq("active"),
                    pairs::introduced_on.eq(Day(ago(80))),
                    pairs::acquainted.eq("{}"),
                    pairs::reasons.eq("[]"),
                    pairs::made_by.eq(staff),
                    pairs::created_at.eq(At(now)),
                ))
                .execute(tx.c())?;
            for meeting in 0..4 {
                diesel::insert_into(meetings::table)
                    .values((
                        meetings::organisation_id.eq(org.id()),
                        meetings::id.eq(MeetingId::new()),
                        meetings::pair_id.eq(pair),
                        meetings::on_date.eq(Day(ago(number % 45 + 7 * meeting))),
                        meetings::minutes.eq(Some(90)),
                        meetings::logged_by.eq(staff),
                        meetings::created_at.eq(At(now)),
                    ))
                    .execute(tx.c())?;
            }
        }
        Ok::<_, PageError>(())
    })
    .unwrap();
    (secret.text().to_owned(), round)
}

fn somebody(number: usize, side: Side, round: RoundId, applied_on: Date) -> Participation {
    let paired = number < 4_000;
    Participation {
        id: ParticipationId::new(),
        round,
        person: Person {
            id: PersonId::new(),
            given_name: format!("Person {number}"),
            family_name: None,
            email: Some(format!("person{number}@people.example")),
            phone: None,
            gender: None,
            birth_year: None,
            area: None,
            locale: "en".to_owned(),
            reach: parvis::people::Reach::default(),
        },
        side,
        category: None,
        stage: if paired { Stage::Active } else { Stage::Applied },
        stage_since: applied_on,
        capacity: 1,
        source: Source::Import,
        application: Application::default(),
        applied_on,
        answered_on: (!number.is_multiple_of(3)).then_some(applied_on),
        interviewed_on: paired.then_some(applied_on),
    }
}
