//! `parvis demo`: invented people, nothing is sent.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::Data;
use super::serve::{listen, own_address, runtime, serve_until_stopped};
use crate::clock::Clock;
use crate::web::Config;

/// Start Parvis with invented people.
#[derive(Args)]
#[command(
    after_help = "The demo is made anew each time, so play with it as you like. With --keep it goes on where you left it."
)]
pub struct Demo {
    /// The folder for the demo's data. [default: a new temporary folder]
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Go on with the data in the folder instead of starting anew.
    #[arg(long, requires = "data")]
    keep: bool,
    /// The address and port to listen on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

/// Makes the demo and serves it.
pub fn run(demo: Demo, clock: Clock) -> anyhow::Result<()> {
    let temporary = tempfile::Builder::new().prefix("parvis-demo-").tempdir()?;
    let folder = demo.data.clone().unwrap_or_else(|| temporary.path().to_owned());
    let data = Data { data: folder.clone(), database: None };
    if !demo.keep {
        for rest in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(folder.join(format!("parvis.sqlite{rest}")));
        }
    }
    let db = data.open(&clock)?;
    let bar = super::progress(crate::demo::STEPS, "Inventing people");
    crate::demo::fill(&db, &clock, || bar.inc(1))?;
    bar.finish_and_clear();
    runtime()?.block_on(async {
        let listener = listen(demo.listen).await?;
        let base_url = own_address(&listener);
        println!("Parvis is at {base_url}  (demo: everybody is invented, nothing is sent)\n");
        println!("Sign in as");
        for sign_in in crate::demo::SIGN_INS {
            println!("  {:<28} {:<20} {}", sign_in.email, crate::demo::PASSWORD, sign_in.what);
        }
        println!("\nStop with Ctrl-C.");
        let config = Config {
            base_url,
            demo: true,
            demo_sign_ins: crate::demo::sign_ins(),
            trusted_proxies: Vec::new(),
            gateway_token: None,
        };
        serve_until_stopped(listener, db, clock, config, None).await
    })
}
