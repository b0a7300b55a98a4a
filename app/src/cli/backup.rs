//! `parvis backup` and `parvis restore`: one file out, one file in.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use super::{Data, Outcome};
use crate::clock::Clock;
use crate::db::{Db, Location, dialect};

/// Copy the whole database into one file, while Parvis goes on running.
#[derive(Args)]
#[command(
    after_help = "The copy is checked before the command says it is done. Keep it somewhere else than this machine:\n\
                        a backup that an attacker can delete is none. PostgreSQL: use pg_dump --format=custom."
)]
pub struct Backup {
    #[command(flatten)]
    data: Data,
    /// The file to write; it must not exist yet.
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

/// Put a backup in the place of the database. Parvis must not be running.
#[derive(Args)]
#[command(
    after_help = "The present database is kept beside it, with `.before-restore` at the end of its name."
)]
pub struct Restore {
    #[command(flatten)]
    data: Data,
    /// The backup.
    #[arg(value_name = "FILE")]
    from: PathBuf,
}

/// Makes a backup and proves that it can be read.
pub fn back_up(backup: &Backup, clock: &Clock) -> anyhow::Result<Outcome> {
    let to = &backup.to;
    if to.exists() {
        bail!(
            "{} is there already; choose another name, so that no backup is ever overwritten",
            to.display()
        );
    }
    let db = backup.data.open(clock)?;
    db.back_up(to)?;
    dialect::check_file(to).map_err(|damage| anyhow::anyhow!("the copy is damaged: {damage}"))?;
    let bytes = std::fs::metadata(to)?.len();
    Ok(Outcome::new(
        format!("{} holds the whole database ({} kB, checked).", to.display(), bytes.div_ceil(1024)),
        serde_json::json!({ "file": to, "bytes": bytes }),
    ))
}

/// Puts a backup in place, in one step that a crash cannot halve.
pub fn restore(restore: &Restore, clock: &Clock) -> anyhow::Result<Outcome> {
    let Location::File(place) = restore.data.location() else {
        bail!("this database is PostgreSQL: use pg_restore --clean");
    };
    dialect::check_file(&restore.from)
        .map_err(|damage| anyhow::anyhow!("{} is not a whole backup: {damage}", restore.from.display()))?;
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    super::private_folder(folder)?;
    let kept = set_aside(&place)?;
    let mut copy = tempfile::NamedTempFile::new_in(folder).context("cannot write beside the database")?;
    let mut backup = std::fs::File::open(&restore.from)?;
    std::io::copy(&mut backup, &mut copy)?;
    copy.as_file().sync_all()?;
    copy.persist(&place)?;
    // Opening it runs the migrations that are newer than the backup.
    Db::open(&Location::File(place.clone()), clock.now())?;
    let before =
        kept.as_ref().map_or_else(String::new, |kept| format!(" What was there is in {}.", kept.display()));
    Ok(Outcome::new(
        format!("{} is restored from {}.{before}", place.display(), restore.from.display()),
        serde_json::json!({ "database": place, "from": restore.from, "kept": kept }),
    ))
}

/// Moves the present database out of the way, with its write-ahead log. Refuses while somebody has it open.
fn set_aside(place: &Path) -> anyhow::Result<Option<PathBuf>> {
    if !place.exists() {
        return Ok(None);
    }
    dialect::fold_log(place).map_err(|reason| {
        anyhow::anyhow!("the database is in use ({reason}): stop Parvis first, then restore")
    })?;
    let beside = |suffix: &str| PathBuf::from(format!("{}{suffix}", place.display()));
    let kept = beside(".before-restore");
    std::fs::rename(place, &kept).with_context(|| format!("cannot move {}", place.display()))?;
    for rest in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(beside(rest));
    }
    Ok(Some(kept))
}
