//! Delivers the outbox, one message and one recipient at a time, never inside a request.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message as Email, Tokio1Executor};

use super::store::{self, Leased};
use crate::clock::Clock;
use crate::db::{Db, StoreError};
use crate::scope::PlatformScope;

/// How mail leaves the house.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Why the mail settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadMailSettings {
    /// The server's URL.
    #[error(
        "the mail server `{0}` cannot be used: write it as smtps://user:password@host:465 or smtp://host:587?tls=required ({1})"
    )]
    Server(String, lettre::transport::smtp::Error),
    /// The sender.
    #[error("the sender `{0}` is not an e-mail address; write it as `Name <name@example.org>`")]
    Sender(String),
}

impl Mailer {
    /// From an `smtp(s)://` URL and a sender.
    pub fn new(server: &str, sender: &str) -> Result<Self, BadMailSettings> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
            .map_err(|error| BadMailSettings::Server(server.to_owned(), error))?
            // Without it one odd reply holds the worker for good (stack.md, pitfall 14).
            .timeout(Some(Duration::from_secs(20)))
            .build();
        let from = sender.parse().map_err(|_| BadMailSettings::Sender(sender.to_owned()))?;
        Ok(Self { transport, from })
    }

    async fn deliver(&self, message: &Leased) -> Result<(), Undelivered> {
        let to: Mailbox =
            message.recipient.parse().map_err(|_| Undelivered::for_good("not an e-mail address"))?;
        let host = self.from.email.domain();
        let email = Email::builder()
            .message_id(Some(format!("<{}@{host}>", message.id)))
            .from(self.from.clone())
            .to(to)
            .subject(&message.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(message.body.clone())
            .map_err(|error| Undelivered::for_good(&error.to_string()))?;
        match self.transport.send(email).await {
            Ok(_) => Ok(()),
            Err(error) => Err(Undelivered { for_good: error.is_permanent(), reason: error.to_string() }),
        }
    }
}

struct Undelivered {
    reason: String,
    for_good: bool,
}

impl Undelivered {
    fn for_good(reason: &str) -> Self {
        Self { reason: reason.to_owned(), for_good: true }
    }
}

/// Delivers messages as long as Parvis runs.
pub async fn run(db: Db, clock: Clock, mailer: Mailer) {
    loop {
        match deliver_next(&db, &clock, &mailer).await {
            Ok(true) => {}
            Ok(false) => db.written(Duration::from_secs(30)).await,
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read");
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
    }
}

/// Delivers one message. `false` when none is due.
pub async fn deliver_next(db: &Db, clock: &Clock, mailer: &Mailer) -> Result<bool, StoreError> {
    let now = clock.now();
    let leased = db.write(move |tx| store::lease(&PlatformScope::of_the_machine(), tx, now)).await?;
    let Some(message) = leased else { return Ok(false) };
    let delivery = mailer.deliver(&message).await;
    let now = clock.now();
    db.write(move |tx| {
        let platform = PlatformScope::of_the_machine();
        match delivery {
            Ok(()) => store::delivered(&platform, tx, message.id, now),
            Err(why) => store::failed(&platform, tx, &message, &why.reason, why.for_good, now),
        }
    })
    .await?;
    Ok(true)
}
