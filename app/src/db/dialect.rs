//! The only file that knows which database it is talking to.
#![expect(missing_docs, reason = "the derive of MultiConnection writes public items without any")]

use std::path::Path;

use diesel::connection::SimpleConnection;
#[cfg(feature = "postgres")]
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::r2d2::CustomizeConnection;
use diesel::sqlite::SqliteConnection;

use super::{CannotOpen, Location, StoreError};

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    /// PostgreSQL; first, because its URLs are recognised by their beginning.
    #[cfg(feature = "postgres")]
    Postgres(PgConnection),
    /// SQLite, in one file.
    Sqlite(SqliteConnection),
}

/// How many connections are kept open.
pub(super) struct PoolSizes {
    pub readers: u32,
    pub writers: u32,
}

/// SQLite allows one writer at a time: waiting in our own queue is fairer than its busy timeout.
pub(super) fn pool_sizes(location: &Location) -> PoolSizes {
    match location {
        Location::File(_) => PoolSizes { readers: 8, writers: 1 },
        Location::Postgres(_) => PoolSizes { readers: 8, writers: 8 },
    }
}

/// What Diesel is given to connect to.
pub(super) fn url(location: &Location) -> Result<String, CannotOpen> {
    match location {
        Location::File(path) => Ok(path.to_string_lossy().into_owned()),
        Location::Postgres(url) if cfg!(feature = "postgres") => Ok(url.clone()),
        Location::Postgres(_) => Err(CannotOpen::BuiltWithoutPostgres),
    }
}

/// Settings of every new connection.
#[derive(Debug)]
pub(super) struct Prepare;

impl CustomizeConnection<AnyConnection, diesel::r2d2::Error> for Prepare {
    fn on_acquire(&self, connection: &mut AnyConnection) -> Result<(), diesel::r2d2::Error> {
        match connection {
            #[cfg(feature = "postgres")]
            AnyConnection::Postgres(c) => {
                c.batch_execute("SET TIME ZONE 'UTC'; SET statement_timeout = '60s'")
            }
            // FULL: with NORMAL a power cut loses acknowledged writes (reliability.md §2.2: 392 lost in 400 cuts).
            AnyConnection::Sqlite(c) => c.batch_execute(
                "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
            ),
        }
        .map_err(diesel::r2d2::Error::QueryError)
    }
}

/// Begins a transaction that reads one consistent state.
pub(super) fn begin_read(connection: &mut AnyConnection) -> QueryResult<()> {
    begin(connection, "BEGIN DEFERRED", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
}

/// Begins a transaction that may write. SQLite takes the write lock at once: upgrading a read lock later would fail
/// without waiting (stack.md, pitfall 4). PostgreSQL relies on row locks and unique indexes.
pub(super) fn begin_write(connection: &mut AnyConnection) -> QueryResult<()> {
    begin(connection, "BEGIN IMMEDIATE", "BEGIN ISOLATION LEVEL READ COMMITTED")
}

fn begin(connection: &mut AnyConnection, sqlite: &str, postgres: &str) -> QueryResult<()> {
    use diesel::connection::AnsiTransactionManager;
    let _ = postgres;
    match connection {
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(c) => AnsiTransactionManager::begin_transaction_sql(c, postgres),
        AnyConnection::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, sqlite),
    }
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = diesel::sql_types::Text)]
    version: String,
}

/// Refuses an SQLite that can corrupt its write-ahead log (fixed in 3.51.3).
pub(super) fn check_version(connection: &mut AnyConnection) -> Result<(), CannotOpen> {
    match connection {
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => Ok(()),
        AnyConnection::Sqlite(c) => {
            let Version { version } =
                diesel::sql_query("SELECT sqlite_version() AS version").get_result(c)?;
            let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
            let mut next = || parts.next().unwrap_or(0);
            if (next(), next(), next()) >= (3, 51, 3) { Ok(()) } else { Err(CannotOpen::OldSqlite(version)) }
        }
    }
}

/// Fills the placeholders of a migration.
pub(super) fn fill(connection: &AnyConnection, sql: &str) -> String {
    let (key, bytes) = match connection {
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => ("TEXT COLLATE \"C\"", "BYTEA"),
        AnyConnection::Sqlite(_) => ("TEXT", "BLOB"),
    };
    sql.replace("{key}", key).replace("{bytes}", bytes)
}

/// Runs a migration's statements.
pub(super) fn run_script(connection: &mut AnyConnection, sql: &str) -> QueryResult<()> {
    match connection {
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(c) => c.batch_execute(sql),
        AnyConnection::Sqlite(c) => c.batch_execute(sql),
    }
}

/// Why no backup was made.
#[derive(Debug, thiserror::Error)]
pub enum CannotBackUp {
    /// PostgreSQL has better tools of its own.
    #[error("this database is PostgreSQL: back it up with `pg_dump --format=custom`")]
    UsePgDump,
    /// The file name cannot be given to SQLite.
    #[error("the backup's file name is not valid UTF-8")]
    FileName,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Rows that one statement takes: some fifteen columns each stay below SQLite's 32,766 values and PostgreSQL's 65,535.
pub const ROWS_AT_ONCE: usize = 500;

/// Inserts many rows, some hundreds with each statement. Diesel has no batches for "either database", so each gets its own.
/// The rows are tuples of `column.eq(value)`, all alike.
macro_rules! insert_rows {
    ($tx:expr, $table:expr, $rows:expr) => {{
        let mut rows = $rows.into_iter();
        loop {
            let some: Vec<_> = rows.by_ref().take($crate::db::dialect::ROWS_AT_ONCE).collect();
            if some.is_empty() {
                break;
            }
            match $tx.c() {
                #[cfg(feature = "postgres")]
                $crate::db::AnyConnection::Postgres(c) => {
                    diesel::insert_into($table).values(some).execute(c)?
                }
                $crate::db::AnyConnection::Sqlite(c) => {
                    diesel::insert_into($table).values(some).execute(c)?
                }
            };
        }
    }};
}
pub(crate) use insert_rows;

/// Locks participations for this transaction, in the order of their ids, in one statement: whoever locks like this waits
/// for another who does, never in a circle. SQLite has one writer and needs no locks.
pub(crate) fn lock_participations(
    connection: &mut AnyConnection,
    organisation: &str,
    ids: &[String],
) -> QueryResult<()> {
    let _ = (organisation, ids);
    match connection {
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(c) => {
            use diesel::sql_types::{Array, Text};
            // As strong as the update it stands for: references to the row may still be added.
            diesel::sql_query(
                "SELECT id FROM participations WHERE organisation_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE",
            )
            .bind::<Text, _>(organisation)
            .bind::<Array<Text>, _>(ids)
            .execute(c)?;
            Ok(())
        }
        AnyConnection::Sqlite(_) => Ok(()),
    }
}

/// Copies a living SQLite database into a new file.
pub(super) fn back_up(connection: &mut AnyConnection, to: &Path) -> Result<(), CannotBackUp> {
    match connection {
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => Err(CannotBackUp::UsePgDump),
        AnyConnection::Sqlite(c) => {
            let to = to.to_str().ok_or(CannotBackUp::FileName)?;
            diesel::sql_query("VACUUM INTO ?")
                .bind::<diesel::sql_types::Text, _>(to)
                .execute(c)
                .map_err(StoreError::from)?;
            Ok(())
        }
    }
}

/// Checks that a file is a whole, undamaged SQLite database.
pub fn check_file(path: &Path) -> Result<(), String> {
    #[derive(QueryableByName)]
    struct Check {
        #[diesel(sql_type = diesel::sql_types::Text)]
        integrity_check: String,
    }
    let mut connection = SqliteConnection::establish(&format!("file:{}?mode=ro", path.display()))
        .map_err(|error| error.to_string())?;
    let rows: Vec<Check> = diesel::sql_query("PRAGMA integrity_check")
        .load(&mut connection)
        .map_err(|error| error.to_string())?;
    match rows.first() {
        Some(row) if row.integrity_check == "ok" => Ok(()),
        Some(row) => Err(row.integrity_check.clone()),
        None => Err("no answer".to_owned()),
    }
}

/// Folds the write-ahead log into an SQLite file and proves that nobody else has it open.
pub fn fold_log(path: &Path) -> Result<(), String> {
    let mut connection =
        SqliteConnection::establish(&path.to_string_lossy()).map_err(|error| error.to_string())?;
    // Leaving WAL mode needs the file for oneself; it fails while another connection is open.
    connection
        .batch_execute(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;",
        )
        .and_then(|()| connection.batch_execute("BEGIN EXCLUSIVE; COMMIT;"))
        .map_err(|error| error.to_string())
}

/// Lets a type that is `Display` and `FromStr` stand in a text column of either database.
macro_rules! text_column {
    ($name:ty $(where $t:ident: ($($bound:tt)+))?) => {
        impl $(<$t: $($bound)+>)? diesel::serialize::ToSql<diesel::sql_types::Text, diesel::sqlite::Sqlite> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, diesel::sqlite::Sqlite>,
            ) -> diesel::serialize::Result {
                out.set_value(self.to_string());
                Ok(diesel::serialize::IsNull::No)
            }
        }

        #[cfg(feature = "postgres")]
        impl $(<$t: $($bound)+>)? diesel::serialize::ToSql<diesel::sql_types::Text, diesel::pg::Pg> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>,
            ) -> diesel::serialize::Result {
                std::io::Write::write_all(out, self.to_string().as_bytes())?;
                Ok(diesel::serialize::IsNull::No)
            }
        }

        impl $(<$t: $($bound)+>)? diesel::serialize::ToSql<diesel::sql_types::Text, $crate::db::dialect::MultiBackend>
            for $name
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, $crate::db::dialect::MultiBackend>,
            ) -> diesel::serialize::Result {
                out.set_value((diesel::sql_types::Text, self));
                Ok(diesel::serialize::IsNull::No)
            }
        }

        impl $(<$t: $($bound)+>)? diesel::deserialize::FromSql<diesel::sql_types::Text, $crate::db::dialect::MultiBackend>
            for $name
        {
            fn from_sql(
                bytes: <$crate::db::dialect::MultiBackend as diesel::backend::Backend>::RawValue<'_>,
            ) -> diesel::deserialize::Result<Self> {
                let text = <String as diesel::deserialize::FromSql<
                    diesel::sql_types::Text,
                    $crate::db::dialect::MultiBackend,
                >>::from_sql(bytes)?;
                Ok(text.parse()?)
            }
        }
    };
}
pub(crate) use text_column;
