//! The database: SQLite in one file, or PostgreSQL by URL. One code base, one list of migrations.
//!
//! Diesel is synchronous; [`Db::read`] and [`Db::write`] run the whole transaction on a blocking thread. A write is
//! acknowledged only after its commit, and on SQLite a commit is on the disk (`synchronous=FULL`).

pub mod dialect;
mod migrations;
pub mod schema;
mod types;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use diesel::r2d2::{ConnectionManager, Pool};
use tokio::sync::Notify;

pub use dialect::AnyConnection;
pub use dialect::ROWS_AT_ONCE;
pub(crate) use dialect::{insert_rows, text_column};
pub(crate) use types::text_enum;
pub use types::{Day, Instant, Json, UnknownWord};

/// Where the data lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// An SQLite file; made when it is not there.
    File(PathBuf),
    /// A `postgres://` URL.
    Postgres(String),
}

impl Location {
    /// A `postgres://` URL or else a file name.
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Postgres(text.to_owned())
        } else {
            Self::File(PathBuf::from(text))
        }
    }
}

/// Why the store could not do what was asked. People never see these words: the edge turns them into a sentence.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or failed.
    #[error("database: {0}")]
    Database(#[from] diesel::result::Error),
    /// No connection could be had.
    #[error("no database connection: {0}")]
    Unavailable(#[from] r2d2::Error),
    /// Stored text that this version cannot read.
    #[error("stored text cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
}

impl StoreError {
    /// Whether a uniqueness rule refused the row: somebody else was first.
    pub fn is_taken(&self) -> bool {
        matches!(
            self,
            Self::Database(diesel::result::Error::DatabaseError(
                diesel::result::DatabaseErrorKind::UniqueViolation,
                _
            ))
        )
    }

    /// Whether the disk is full, or fails: no form will be taken before somebody has seen to the machine.
    pub fn is_no_room(&self) -> bool {
        // SQLite's words, and PostgreSQL's; neither database's code comes through Diesel.
        const WORDS: [&str; 4] = [
            "database or disk is full",
            "disk I/O error",
            "No space left on device",
            "could not extend file",
        ];
        self.says(&WORDS)
    }

    /// Whether two transactions waited for each other and this one was chosen to give way: it will work the next time.
    pub fn is_given_way(&self) -> bool {
        use diesel::result::{DatabaseErrorKind, Error};
        let serialisation =
            matches!(self, Self::Database(Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _)));
        serialisation || self.says(&["deadlock detected", "database is locked"])
    }

    fn says(&self, words: &[&str]) -> bool {
        match self {
            Self::Database(diesel::result::Error::DatabaseError(_, told)) => {
                words.iter().any(|word| told.message().contains(word))
            }
            Self::Unavailable(error) => words.iter().any(|word| error.to_string().contains(word)),
            Self::Database(_) | Self::Unreadable(_) => false,
        }
    }
}

/// What a store function returns.
pub type Stored<T> = Result<T, StoreError>;

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum CannotOpen {
    /// A PostgreSQL URL was given to a binary built without PostgreSQL.
    #[error(
        "this parvis was built without PostgreSQL: use a file name, or build it with `cargo build --release --features postgres` (needs libpq)"
    )]
    BuiltWithoutPostgres,
    /// The SQLite inside is one that can corrupt a WAL file (sqlite.org/wal.html#walresetbug).
    #[error("the built-in SQLite is {0}; at least 3.51.3 is needed, because older ones can corrupt the file")]
    OldSqlite(String),
    /// A migration that was applied earlier has another text now.
    #[error("migration {0} was changed after it was applied: this parvis does not belong to this database")]
    ChangedMigration(String),
    /// The database knows a migration that this binary does not.
    #[error("the database was made by a newer parvis (migration {0}): install that version or a later one")]
    NewerDatabase(String),
    /// The disk is full, or broken.
    #[error(
        "there is no room on the disk, or the disk fails ({0}): make room and start again; what is stored is whole"
    )]
    NoRoom(StoreError),
    /// The connection failed.
    #[error("cannot open the database: {0}")]
    Store(StoreError),
}

impl From<StoreError> for CannotOpen {
    fn from(error: StoreError) -> Self {
        if error.is_no_room() { Self::NoRoom(error) } else { Self::Store(error) }
    }
}

impl From<diesel::result::Error> for CannotOpen {
    fn from(error: diesel::result::Error) -> Self {
        StoreError::from(error).into()
    }
}

impl From<r2d2::Error> for CannotOpen {
    fn from(error: r2d2::Error) -> Self {
        StoreError::from(error).into()
    }
}

/// An open transaction. Everything that reads or writes takes one.
pub struct Tx<'c> {
    connection: &'c mut AnyConnection,
}

impl Tx<'_> {
    /// The connection inside, for Diesel.
    pub fn c(&mut self) -> &mut AnyConnection {
        self.connection
    }
}

type Connections = Pool<ConnectionManager<AnyConnection>>;

/// The open database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Connections,
    writers: Connections,
    /// Woken after every write, so that messages and jobs leave at once.
    written: Arc<Notify>,
}

impl Db {
    /// Opens the database and brings it to the newest migration. `now` is written beside each one.
    pub fn open(location: &Location, now: jiff::Timestamp) -> Result<Self, CannotOpen> {
        let url = dialect::url(location)?;
        let sizes = dialect::pool_sizes(location);
        let pool = |size| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
                .connection_timeout(Duration::from_secs(10))
                .connection_customizer(Box::new(dialect::Prepare))
                .build(ConnectionManager::<AnyConnection>::new(url.as_str()))
        };
        let writers = pool(sizes.writers)?;
        {
            let mut connection = writers.get()?;
            dialect::check_version(&mut connection)?;
            migrations::run(&mut connection, now)?;
        }
        Ok(Self { readers: pool(sizes.readers)?, writers, written: Arc::new(Notify::new()) })
    }

    /// Runs `work` in a transaction that only reads; all it sees is of one instant.
    pub async fn read<T, E>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let db = self.clone();
        blocking(move || db.read_now(work)).await
    }

    /// Runs `work` in a transaction that writes: all of it is kept, or none.
    pub async fn write<T, E>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let db = self.clone();
        blocking(move || db.write_now(work)).await
    }

    /// [`Db::read`] on this thread: for the command line, jobs and tests.
    pub fn read_now<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.readers.get().map_err(StoreError::from)?;
        in_transaction(&mut connection, dialect::begin_read, work)
    }

    /// [`Db::write`] on this thread.
    pub fn write_now<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writers.get().map_err(StoreError::from)?;
        let done = in_transaction(&mut connection, dialect::begin_write, work);
        if done.is_ok() {
            self.written.notify_waiters();
        }
        done
    }

    /// Waits until something was written, or until `at_most` has passed.
    pub async fn written(&self, at_most: Duration) {
        let _ = tokio::time::timeout(at_most, self.written.notified()).await;
    }

    /// Copies the whole database into the new file `to` while work goes on (SQLite: `VACUUM INTO`).
    pub fn back_up(&self, to: &std::path::Path) -> Result<(), dialect::CannotBackUp> {
        let mut connection = self.readers.get().map_err(StoreError::from)?;
        dialect::back_up(&mut connection, to)
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        // The task can only fail by panicking; the panic belongs to the request that caused it.
        Err(failed) => std::panic::resume_unwind(failed.into_panic()),
    }
}

fn in_transaction<T, E: From<StoreError>>(
    connection: &mut AnyConnection,
    begin: fn(&mut AnyConnection) -> Result<(), diesel::result::Error>,
    work: impl FnOnce(&mut Tx) -> Result<T, E>,
) -> Result<T, E> {
    use diesel::connection::{Connection, TransactionManager};
    type Manager = <AnyConnection as Connection>::TransactionManager;

    begin(connection).map_err(StoreError::from)?;
    match work(&mut Tx { connection }) {
        Ok(done) => {
            Manager::commit_transaction(connection).map_err(StoreError::from)?;
            Ok(done)
        }
        Err(refused) => {
            // A failed rollback leaves a broken connection, which the pool throws away; the first reason is the true one.
            let _ = Manager::rollback_transaction(connection);
            Err(refused)
        }
    }
}
