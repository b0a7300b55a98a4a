//! The machine fails: the process is killed while it brings the database up to date, or there is no room on the disk
//! (reliability.md §2.4, §2.6). Nothing is half done, the person reads a sentence, and afterwards it goes on.

use std::collections::BTreeSet;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};

use diesel::prelude::*;
use parvis::db::schema::people;
use parvis::db::{Db, Location};
use parvis::web::PageError;

use super::crawl::forms;
use super::dump::{changes, dump};
use crate::on_both;
use crate::world::{Engine, World, beginning, new_postgres_database};

/// SIGXFSZ: what the kernel sends to a process that writes beyond its limit.
const TOO_MUCH_WRITTEN: i32 = 25;

/// Starts Parvis on a folder and lets no file grow beyond so many blocks of 512 bytes: it is killed in the middle of the
/// write that would, or, if it is told to `live`, the write fails like one on a full disk.
fn open_with_room(folder: &Path, blocks: u32, live: bool) -> Output {
    let trap = if live { "trap '' XFSZ; " } else { "" };
    let script = format!("{trap}ulimit -c 0; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_parvis"), "report", "--data"]).arg(folder);
    // A round that is not there: the database is opened, and that is all.
    command.args(["--round", "00000000-0000-0000-0000-000000000000"]).arg(folder.join("report.pdf"));
    command.output().unwrap()
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

fn names(db: &Db, sql: &str) -> BTreeSet<String> {
    let named: Vec<Named> =
        db.read_now(|tx| Ok::<_, PageError>(diesel::sql_query(sql).load(tx.c())?)).unwrap();
    named.into_iter().map(|named| named.name).collect()
}

/// Everything an SQLite file is made of.
const IN_FILE: &str = "SELECT type || ' ' || name || ': ' || COALESCE(sql, '') AS name FROM sqlite_master";

/// Opens a file as Parvis does and says what is in it, once it is known to be whole.
fn opened(file: &Path) -> BTreeSet<String> {
    let db = Db::open(&Location::File(file.to_path_buf()), beginning()).unwrap();
    assert_eq!(
        names(&db, "SELECT integrity_check AS name FROM pragma_integrity_check"),
        ["ok".to_owned()].into()
    );
    names(&db, IN_FILE)
}

#[test]
fn a_file_whose_first_start_is_killed_at_any_write_is_whole_at_the_next() {
    let clean = tempfile::tempdir().unwrap();
    let expected = opened(&clean.path().join("parvis.sqlite"));
    let (mut kills, mut blocks) = (0, 1);
    loop {
        let folder = tempfile::tempdir().unwrap();
        let output = open_with_room(folder.path(), blocks, false);
        assert_eq!(opened(&folder.path().join("parvis.sqlite")), expected, "killed after {blocks} blocks");
        if output.status.signal() != Some(TOO_MUCH_WRITTEN) {
            break;
        }
        kills += 1;
        blocks += 37;
    }
    println!("{kills} kills");
    assert!(kills > 10, "only {kills} kills");
}

#[test]
fn without_room_on_the_disk_parvis_says_so_and_starts_once_there_is_some() {
    let mut refused = 0;
    for blocks in [1, 40, 200, 500] {
        let folder = tempfile::tempdir().unwrap();
        let output = open_with_room(folder.path(), blocks, true);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{told}");
        if told.contains("there is no room on the disk, or the disk fails") {
            refused += 1;
        }
        assert!(!told.contains("panicked"), "{told}");
        opened(&folder.path().join("parvis.sqlite"));
    }
    assert!(refused >= 3, "only {refused} were told why");
}

/// Ends the connection of whoever changes tables, at the n-th change.
const KILL_AT: &str = "CREATE SEQUENCE changes;
    CREATE TABLE kill_at (n BIGINT);
    CREATE FUNCTION count_changes() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF nextval('changes') = (SELECT n FROM kill_at) THEN
            PERFORM pg_terminate_backend(pg_backend_pid());
        END IF;
    END $$;
    CREATE EVENT TRIGGER killer ON ddl_command_end EXECUTE FUNCTION count_changes();";

/// What a PostgreSQL database is made of, the test's own things left out.
const IN_DATABASE: &str = "SELECT relname || ' ' || relkind::text || ' ' || COALESCE(pg_get_viewdef(oid), '') || COALESCE((SELECT string_agg(attname || ' ' || atttypid::regtype::text || ' ' || attnotnull::text, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = pg_class.oid AND attnum > 0), '') AS name
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname NOT IN ('changes', 'kill_at')";

#[test]
fn a_postgres_database_whose_first_start_is_killed_at_any_statement_is_whole_at_the_next() {
    use diesel::connection::SimpleConnection;
    let expected = {
        let (location, _place) = new_postgres_database();
        names(&Db::open(&location, beginning()).unwrap(), IN_DATABASE)
    };
    let (location, _place) = new_postgres_database();
    let Location::Postgres(url) = &location else { panic!("a URL") };
    let mut hand = diesel::pg::PgConnection::establish(url).unwrap();
    hand.batch_execute(KILL_AT).unwrap();
    let inside = |hand: &mut diesel::pg::PgConnection| -> BTreeSet<String> {
        let named: Vec<Named> = diesel::sql_query(IN_DATABASE).load(hand).unwrap();
        named.into_iter().map(|named| named.name).collect()
    };
    let applied = |hand: &mut diesel::pg::PgConnection| -> usize {
        let named: Vec<Named> =
            diesel::sql_query("SELECT name FROM schema_migrations").load(hand).unwrap_or_default();
        named.len()
    };
    // The first change of each start only sees to the table of migrations, and that is there or not.
    let (mut kills, mut at) = (0, 2);
    let (mut before, mut done) = (inside(&mut hand), 0);
    loop {
        hand.batch_execute(&format!(
            "DELETE FROM kill_at; INSERT INTO kill_at VALUES ({at}); SELECT setval('changes', 1, false)"
        ))
        .unwrap();
        let Err(killed) = parvis::db::Db::open(&location, beginning()) else { break };
        kills += 1;
        let now = applied(&mut hand);
        if now == done && kills > 1 {
            assert_eq!(inside(&mut hand), before, "the migration after {now} is there by half: {killed}");
            at += 1;
        } else {
            // The kill came at the first statement of the next migration.
            (before, done, at) = (inside(&mut hand), now, 2);
        }
    }
    println!("{kills} kills");
    assert!(kills > 60, "only {kills} kills");
    assert_eq!(inside(&mut hand), expected);
}

/// Makes the database refuse to grow, as a full disk does.
fn fill_the_disk(world: &World) {
    use diesel::connection::SimpleConnection;
    let sql = match world.engine {
        Engine::Sqlite => "PRAGMA max_page_count = 1",
        Engine::Postgres => {
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN RAISE 'could not extend file \"base/5/16384\": No space left on device' USING ERRCODE = 'disk_full'; END $$;
             CREATE TRIGGER full_disk BEFORE INSERT ON history FOR EACH ROW EXECUTE FUNCTION full_disk()"
        }
    };
    world.store(|tx| Ok(tx.c().batch_execute(sql)?));
}

fn make_room(world: &World) {
    use diesel::connection::SimpleConnection;
    let sql = match world.engine {
        Engine::Sqlite => "PRAGMA max_page_count = 1000000",
        Engine::Postgres => "DROP TRIGGER full_disk ON history",
    };
    world.store(|tx| Ok(tx.c().batch_execute(sql)?));
}

on_both! {
    async fn on_a_full_disk_a_form_is_kept_for_its_sender_and_nothing_is_half_done(world: World) {
        fill_the_disk(&world);
        let address = "/apply/meadow/mentor-network";
        let words = "boats ".repeat(700);
        let (mut taken, mut refused) = (0, None);
        for number in 0..400 {
            let name = format!("Odd{number}");
            let fields = [("as", "mentor"), ("given_name", name.as_str()), ("locale", "en"), ("message", &words), ("consent", "yes")];
            let before = dump(&world);
            let reply = world.visitor().post(address, &fields).await;
            if reply.status == 303 {
                taken += 1;
                continue;
            }
            assert!(changes(&before, &dump(&world)).is_empty(), "something was stored by half");
            refused = Some((name, reply));
            break;
        }
        let (name, reply) = refused.expect("the disk is full");
        reply.is(503).says("There is no room left here").says("Send it again").says(&name);
        let stored: i64 = world.store(|tx| Ok(people::table.count().get_result(tx.c())?));
        assert_eq!(stored, taken, "what was acknowledged is there");
        world.mette().get(&format!("/rounds/{}/people", world.meadow.round)).await.is(200);

        make_room(&world);
        let site = parvis::router::site();
        let form = forms(site.routes(), address, &reply).into_iter().next().unwrap();
        let key = form.fields.iter().find(|field| field.name == "submission").unwrap().drawn[0].clone();
        let sent = form.filled(|_| None);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for _ in 0..2 {
            world.visitor().post_again(&form.action, &sent, &key).await.is(303);
        }
        let stored: i64 = world.store(|tx| Ok(people::table.filter(people::given_name.eq(&name)).count().get_result(tx.c())?));
        assert_eq!(stored, 1, "the second tap is no second sign-up");
    }
}
