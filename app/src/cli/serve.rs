//! `parvis serve`: the server and its workers in one process.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;

use super::Data;
use crate::clock::Clock;
use crate::db::Db;
use crate::outbox::gateway::TextGateway;
use crate::outbox::worker::{self, Carriers, Mailer};
use crate::web::peer::{Network, is_readable_on_the_way};
use crate::web::{App, Config};

/// Start Parvis.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    /// The address and port to listen on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080", env = "PARVIS_LISTEN")]
    listen: SocketAddr,
    /// What people type to get here; links in messages begin with it. [default: http:// and the address above]
    #[arg(long, value_name = "URL", env = "PARVIS_BASE_URL")]
    base_url: Option<String>,
    /// A proxy in front of Parvis: an address or a network. Tries to sign in are counted for whom it speaks
    /// (X-Forwarded-For), not for the proxy. Can be given several times.
    #[arg(long, value_name = "ADDRESS", env = "PARVIS_TRUSTED_PROXY", value_delimiter = ',')]
    trusted_proxy: Vec<Network>,
    /// The mail server: smtps://user:password@host:465 or smtp://user:password@host:587?tls=required.
    #[arg(long, value_name = "URL", env = "PARVIS_SMTP", hide_env_values = true, requires = "mail_from")]
    smtp: Option<String>,
    /// Who messages are from: "Name <name@example.org>".
    #[arg(long, value_name = "SENDER", env = "PARVIS_MAIL_FROM")]
    mail_from: Option<String>,
    /// The gateway for text messages: an address that takes `POST` (docs/text-messages.md).
    #[arg(long, value_name = "URL", env = "PARVIS_TEXT_GATEWAY", requires = "gateway_token")]
    text_gateway: Option<String>,
    /// What Parvis shows the gateway, and what the gateway, or a program that reads bounced mail, shows Parvis when it reports
    /// that a message did not arrive.
    #[arg(long, value_name = "SECRET", env = "PARVIS_GATEWAY_TOKEN", hide_env_values = true)]
    gateway_token: Option<String>,
}

/// Opens the database and serves until the process is told to stop.
pub fn run(serve: Serve, clock: Clock) -> anyhow::Result<()> {
    let db = serve.data.open(&clock)?;
    let mailer = match (&serve.smtp, &serve.mail_from) {
        (Some(server), Some(sender)) => Some(Mailer::new(server, sender)?),
        (_, _) => {
            tracing::warn!("no mail server is configured (--smtp, --mail-from): messages wait in the outbox");
            None
        }
    };
    let gateway = serve.text_gateway.as_ref().zip(serve.gateway_token.as_ref());
    let gateway = gateway.map(|(url, token)| TextGateway::new(url, token));
    let base_url = serve.base_url.clone();
    runtime()?.block_on(async {
        let listener = listen(serve.listen).await?;
        let base_url = base_url.unwrap_or_else(|| own_address(&listener));
        if let Some(link) = crate::organisations::setup_link(&db, &base_url, clock.now())? {
            println!("Nobody is set up here yet. Open this link within 24 hours, once:\n\n    {link}\n");
        }
        println!("Parvis is at {base_url}");
        if is_readable_on_the_way(&base_url) {
            tracing::warn!(
                "{base_url} is not https: passwords and everything about people can be read on their way. Put a proxy \
                 with https before Parvis and give its address as --base-url"
            );
        }
        let trusted_proxies = serve.trusted_proxy;
        let carriers = Carriers { mailer, gateway, base_url: base_url.clone() };
        let config = Config {
            base_url,
            demo: false,
            demo_sign_ins: Vec::new(),
            trusted_proxies,
            gateway_token: serve.gateway_token,
        };
        serve_until_stopped(listener, db, clock, config, Some(carriers)).await
    })
}

/// The asynchronous runtime; database work has its own threads.
pub fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start")
}

/// Takes the port.
pub async fn listen(address: SocketAddr) -> anyhow::Result<tokio::net::TcpListener> {
    tokio::net::TcpListener::bind(address).await.with_context(|| {
        format!("cannot listen on {address}: is another Parvis running? --listen takes another port")
    })
}

/// The address the listener really got (a port of 0 means: any).
pub fn own_address(listener: &tokio::net::TcpListener) -> String {
    listener.local_addr().map_or_else(|_| String::new(), |address| format!("http://{address}"))
}

/// Serves, and works in the background, until Ctrl-C or SIGTERM.
pub async fn serve_until_stopped(
    listener: tokio::net::TcpListener,
    db: Db,
    clock: Clock,
    config: Config,
    carriers: Option<Carriers>,
) -> anyhow::Result<()> {
    if let Some(carriers) = carriers {
        tokio::spawn(worker::run(db.clone(), clock.clone(), carriers));
    }
    tokio::spawn(crate::jobs::worker::run(db.clone(), clock.clone()));
    tokio::spawn(crate::housekeeping::run(db.clone(), clock.clone()));
    let app = App { db, clock, config: Arc::new(config) };
    tokio::spawn(crate::events::reminders::run(app.clone()));
    tokio::spawn(crate::interest::due::run(app.clone()));
    tokio::spawn(crate::pairs::telling::asking::run(app.clone()));
    tokio::spawn(crate::today::digest::run(app.clone()));
    let service = crate::router::router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(told_to_stop()).await.context("the server stopped")
}

async fn told_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! { () = interrupted => {}, () = terminated => {} }
}
