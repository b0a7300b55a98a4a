//! Applies the migrations in `migrations/`, each in a transaction of its own, in the order of their names.

use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::dialect::{self, AnyConnection};
use super::types::Instant;
use super::{CannotOpen, StoreError, Tx, in_transaction};

/// Name and text of every migration, oldest first. A text that was released is never changed.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_first", include_str!("../../../migrations/0001_first.sql")),
    ("0002_events", include_str!("../../../migrations/0002_events.sql")),
    ("0003_stages", include_str!("../../../migrations/0003_stages.sql")),
    ("0004_promises", include_str!("../../../migrations/0004_promises.sql")),
    ("0005_address", include_str!("../../../migrations/0005_address.sql")),
    ("0007_supply", include_str!("../../../migrations/0007_supply.sql")),
    ("0008_workbench", include_str!("../../../migrations/0008_workbench.sql")),
    ("0006_forms", include_str!("../../../migrations/0006_forms.sql")),
    ("0009_submissions", include_str!("../../../migrations/0009_submissions.sql")),
    ("0010_our_pair", include_str!("../../../migrations/0010_our_pair.sql")),
    ("0013_concerns", include_str!("../../../migrations/0013_concerns.sql")),
    ("0014_endings", include_str!("../../../migrations/0014_endings.sql")),
    ("0011_goals", include_str!("../../../migrations/0011_goals.sql")),
    ("0016_put_off", include_str!("../../../migrations/0016_put_off.sql")),
    ("0017_digests", include_str!("../../../migrations/0017_digests.sql")),
    ("0018_ideas", include_str!("../../../migrations/0018_ideas.sql")),
    ("0015_calendars", include_str!("../../../migrations/0015_calendars.sql")),
    ("0012_bridges", include_str!("../../../migrations/0012_bridges.sql")),
    ("0021_channels", include_str!("../../../migrations/0021_channels.sql")),
    ("0025_own_ideas", include_str!("../../../migrations/0025_own_ideas.sql")),
    ("0023_supervision", include_str!("../../../migrations/0023_supervision.sql")),
    ("0019_keepers", include_str!("../../../migrations/0019_keepers.sql")),
    ("0020_stand_ins", include_str!("../../../migrations/0020_stand_ins.sql")),
    ("0026_message_texts", include_str!("../../../migrations/0026_message_texts.sql")),
    ("0027_contacts", include_str!("../../../migrations/0027_contacts.sql")),
    ("0028_letters_and_hours", include_str!("../../../migrations/0028_letters_and_hours.sql")),
    ("0029_not_for", include_str!("../../../migrations/0029_not_for.sql")),
];

diesel::table! {
    schema_migrations (name) {
        name -> Text,
        digest -> Text,
        applied_at -> Text,
    }
}

/// Brings the database to the newest migration.
pub(super) fn run(connection: &mut AnyConnection, now: jiff::Timestamp) -> Result<(), CannotOpen> {
    in_transaction(connection, dialect::begin_write, |tx| {
        let table = "CREATE TABLE IF NOT EXISTS schema_migrations \
                     (name {key} PRIMARY KEY, digest {key} NOT NULL, applied_at {key} NOT NULL)";
        let table = dialect::fill(tx.c(), table);
        dialect::run_script(tx.c(), &table).map_err(StoreError::from)
    })?;
    for (name, text) in MIGRATIONS {
        in_transaction(connection, dialect::begin_write, |tx| apply(tx, name, text, now))?;
    }
    in_transaction(connection, dialect::begin_read, refuse_unknown)
}

fn apply(tx: &mut Tx, name: &str, text: &str, now: jiff::Timestamp) -> Result<(), CannotOpen> {
    let digest: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    let applied: Option<String> = schema_migrations::table
        .filter(schema_migrations::name.eq(name))
        .select(schema_migrations::digest)
        .first(tx.c())
        .optional()?;
    match applied {
        Some(earlier) if earlier == digest => Ok(()),
        Some(_) => Err(CannotOpen::ChangedMigration(name.to_string())),
        None => {
            let script = dialect::fill(tx.c(), text);
            dialect::run_script(tx.c(), &script)?;
            diesel::insert_into(schema_migrations::table)
                .values((
                    schema_migrations::name.eq(name),
                    schema_migrations::digest.eq(digest),
                    schema_migrations::applied_at.eq(Instant(now)),
                ))
                .execute(tx.c())?;
            Ok(())
        }
    }
}

fn refuse_unknown(tx: &mut Tx) -> Result<(), CannotOpen> {
    let names: Vec<String> = schema_migrations::table.select(schema_migrations::name).load(tx.c())?;
    match names.into_iter().find(|name| MIGRATIONS.iter().all(|(known, _)| known != name)) {
        Some(newer) => Err(CannotOpen::NewerDatabase(newer)),
        None => Ok(()),
    }
}
