//! The database itself: the tables are what the code thinks they are, and what was acknowledged is there.

use diesel::prelude::*;
use parvis::db::schema::*;

use crate::on_both;
use crate::world::Engine;

/// The statement that selects every column the code knows of a table.
macro_rules! selects {
    ($backend:ty: $($table:ident),+ $(,)?) => {
        vec![$((
            stringify!($table),
            diesel::debug_query::<$backend, _>(&$table::table.select($table::all_columns).limit(0)).to_string(),
        )),+]
    };
}

/// `PARVIS_TABLES!(callback args)` would be nicer; the list is checked against the migrations below.
macro_rules! every_table {
    ($backend:ty) => {
        selects!($backend: accounts, after_contacts, agreements, answers, area_holders, attendance, bridges, briefings,
            calendar_feeds, campaigns, chosen_ideas, closing_answers, concerns, confirmation_links,
            confirmations, contacts, digests, eligibility, evaluations, events, fallbacks, farewells, gatherings,
            goal_ratings, goals, guest_links, guests, history, imports, interest_links, interested, jobs, keepers, letters,
            matching_runs, meetings, message_texts, methods, misfits, not_met, one_time_links, organisations, origins, outbox,
            outcomes, own_idea_texts, own_ideas, pair_links, pair_wishes, pairs, participations, partners, people, programmes, proposals,
            put_off, recruitings, reminders, referrals, rounds, services, sessions, sign_in_failures, staff, stage_moves, stand_ins,
            submissions, trainings, visits, agenda_items, sparrings, supervision_cases,
            supervision_professionals, supervision_tasks, supervisions)
    };
}

on_both! {
    async fn every_column_the_code_knows_is_in_the_database(world: World) {
        let statements = match world.engine {
            Engine::Sqlite => every_table!(diesel::sqlite::Sqlite),
            Engine::Postgres => every_table!(diesel::pg::Pg),
        };
        for (table, statement) in &statements {
            // What `debug_query` prints ends with a comment that lists the values.
            let sql = statement.split(" -- binds").next().unwrap().replace("$1", "0").replace('?', "0");
            world.store(|tx| {
                diesel::sql_query(&sql).execute(tx.c()).unwrap_or_else(|error| panic!("{table}: {error}\n{sql}"));
                Ok(())
            });
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations");
        let migrations = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let migrations: String = migrations.collect();
        let made = migrations.lines().filter_map(|line| {
            let made = line.strip_prefix("CREATE TABLE ").or_else(|| line.strip_prefix("CREATE VIEW "))?;
            made.split_whitespace().next()
        });
        for table in made {
            assert!(statements.iter().any(|(known, _)| *known == table), "the code does not know the table {table}");
        }
    }
}

on_both! {
    async fn opening_the_same_database_twice_changes_nothing(world: World) {
        let before = world.store(|tx| Ok(organisations::table.count().get_result::<i64>(tx.c())?));
        let again = parvis::db::Db::open(&world.location, world.app.clock.now()).unwrap();
        let after = again.read_now(|tx| {
            Ok::<_, parvis::web::PageError>(organisations::table.count().get_result::<i64>(tx.c())?)
        }).unwrap();
        assert_eq!(before, after);
    }
}

#[test]
fn sqlite_keeps_acknowledged_writes_through_a_power_cut() {
    let folder = tempfile::tempdir().unwrap();
    let location = parvis::db::Location::File(folder.path().join("parvis.sqlite"));
    let db = parvis::db::Db::open(&location, crate::world::beginning()).unwrap();
    #[derive(QueryableByName)]
    struct Settings {
        #[diesel(sql_type = diesel::sql_types::Integer)]
        synchronous: i32,
    }
    #[derive(QueryableByName)]
    struct Journal {
        #[diesel(sql_type = diesel::sql_types::Text)]
        journal_mode: String,
    }
    #[derive(QueryableByName)]
    struct Keys {
        #[diesel(sql_type = diesel::sql_types::Integer)]
        foreign_keys: i32,
    }
    db.write_now(|tx| {
        let settings: Settings = diesel::sql_query("PRAGMA synchronous").get_result(tx.c())?;
        let journal: Journal = diesel::sql_query("PRAGMA journal_mode").get_result(tx.c())?;
        let keys: Keys = diesel::sql_query("PRAGMA foreign_keys").get_result(tx.c())?;
        // 2 is FULL (sqlite.org/pragma.html#pragma_synchronous).
        assert_eq!((settings.synchronous, journal.journal_mode.as_str(), keys.foreign_keys), (2, "wal", 1));
        Ok::<_, parvis::web::PageError>(())
    })
    .unwrap();
}

#[test]
fn a_backup_taken_while_people_write_is_whole_and_can_be_restored_over_a_newer_state() {
    use std::process::Command;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let backup = folder.path().join("backup.sqlite");
    let parvis = |arguments: &[&std::ffi::OsStr]| {
        let output = Command::new(env!("CARGO_BIN_EXE_parvis")).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let location = parvis::db::Location::File(data.join("parvis.sqlite"));
    std::fs::create_dir(&data).unwrap();
    let count = || {
        let db = parvis::db::Db::open(&location, crate::world::beginning()).unwrap();
        db.read_now(|tx| {
            Ok::<_, parvis::web::PageError>(submissions::table.count().get_result::<i64>(tx.c())?)
        })
        .unwrap()
    };
    let write = |key: &str| {
        let db = parvis::db::Db::open(&location, crate::world::beginning()).unwrap();
        db.write_now(|tx| {
            diesel::insert_into(submissions::table)
                .values((
                    submissions::key_hash.eq(key),
                    submissions::location.eq("/"),
                    submissions::at.eq("2026"),
                ))
                .execute(tx.c())?;
            Ok::<_, parvis::web::PageError>(())
        })
        .unwrap();
    };
    write("before");
    let (code, said) = parvis(&["backup".as_ref(), "--data".as_ref(), data.as_ref(), backup.as_ref()]);
    assert_eq!(code, Some(0), "{said}");
    let (code, _) = parvis(&["backup".as_ref(), "--data".as_ref(), data.as_ref(), backup.as_ref()]);
    assert_eq!(code, Some(1), "a backup was overwritten");
    write("after");
    assert_eq!(count(), 2);
    let (code, said) = parvis(&["restore".as_ref(), "--data".as_ref(), data.as_ref(), backup.as_ref()]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(count(), 1);
    std::fs::write(&backup, b"SQLite format 3\0 and then nothing").unwrap();
    let (code, _) = parvis(&["restore".as_ref(), "--data".as_ref(), data.as_ref(), backup.as_ref()]);
    assert_eq!(code, Some(1), "a damaged backup was restored");
    assert_eq!(count(), 1);
}
