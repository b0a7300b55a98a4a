//! Work that falls due with time, looked for again and again as long as Parvis runs.

use std::time::Duration;

use jiff::Timestamp;

use crate::db::{Stored, Tx};
use crate::scope::PlatformScope;
use crate::web::App;

/// Does `work` at once and then after each `every`, each time in one transaction; it gives how much it did. What fails is
/// logged as `failed`, and tried again the next time.
pub async fn look_every(
    app: App,
    every: Duration,
    failed: &'static str,
    work: fn(&PlatformScope, &mut Tx, &str, Timestamp) -> Stored<usize>,
) {
    loop {
        let (now, base_url) = (app.clock.now(), app.config.base_url.clone());
        let done = app.db.write(move |tx| work(&PlatformScope::of_the_machine(), tx, &base_url, now)).await;
        if let Err(error) = done {
            tracing::error!(%error, "{failed}");
        }
        tokio::time::sleep(every).await;
    }
}
