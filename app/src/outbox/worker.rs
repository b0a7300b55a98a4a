//! Delivers the outbox, one message and one recipient at a time, never inside a request.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message as Email, Tokio1Executor};

use super::gateway::TextGateway;
use super::store::{self, Leased, Undelivered};
use super::{Channel, with_base_url};
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
            message.recipient.parse().map_err(|_| Undelivered::no_such_address("not an e-mail address"))?;
        let host = self.from.email.domain();
        let email = Email::builder()
            .message_id(Some(format!("<{}@{host}>", message.id)))
            .from(self.from.clone())
            .to(to)
            .subject(&message.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(message.body.clone())
            .map_err(|error| Undelivered { for_good: true, ..Undelivered::for_now(error.to_string()) })?;
        match self.transport.send(email).await {
            Ok(_) => Ok(()),
            Err(error) => Err(Undelivered {
                for_good: error.is_permanent(),
                is_the_address: error.status().is_some_and(|code| NO_SUCH_MAILBOX.contains(&u16::from(code))),
                reason: error.to_string(),
            }),
        }
    }
}

/// What a server answers where nobody can be reached at an address (RFC 5321 §4.2.3, RFC 7504). Other refusals say something of
/// us: a wrong password, a full disk, a message that looks like an advertisement.
const NO_SUCH_MAILBOX: [u16; 4] = [550, 551, 553, 556];

/// Everything by which messages leave the house.
#[derive(Clone)]
pub struct Carriers {
    /// Mail, where a server is configured.
    pub mailer: Option<Mailer>,
    /// Text messages, where a gateway is configured.
    pub gateway: Option<TextGateway>,
    /// What links in messages begin with.
    pub base_url: String,
}

impl Carriers {
    /// By what messages leave. What goes by another way waits in the outbox.
    pub fn channels(&self) -> Vec<Channel> {
        let mail = self.mailer.as_ref().map(|_| Channel::Mail);
        let text = self.gateway.as_ref().map(|_| Channel::Text);
        mail.into_iter().chain(text).collect()
    }

    async fn deliver(&self, message: &Leased) -> Result<(), Undelivered> {
        match (message.channel, &self.mailer, &self.gateway) {
            (Channel::Mail, Some(mailer), _) => mailer.deliver(message).await,
            (Channel::Text, _, Some(gateway)) => {
                let (gateway, message) = (gateway.clone(), message.clone());
                let text = with_base_url(&message.body, &self.base_url);
                let delivery = tokio::task::spawn_blocking(move || gateway.deliver(&message, &text)).await;
                delivery.unwrap_or_else(|broken| Err(Undelivered::for_now(broken.to_string())))
            }
            (Channel::Mail | Channel::Text | Channel::Phone, _, _) => {
                Err(Undelivered::for_now("nothing is configured that could carry it"))
            }
        }
    }
}

/// Delivers messages as long as Parvis runs.
pub async fn run(db: Db, clock: Clock, carriers: Carriers) {
    loop {
        match deliver_next(&db, &clock, &carriers).await {
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
pub async fn deliver_next(db: &Db, clock: &Clock, carriers: &Carriers) -> Result<bool, StoreError> {
    let (now, by) = (clock.now(), carriers.channels());
    let leased = db.write(move |tx| store::lease(&PlatformScope::of_the_machine(), tx, &by, now)).await?;
    let Some(message) = leased else { return Ok(false) };
    let delivery = carriers.deliver(&message).await;
    let now = clock.now();
    db.write(move |tx| {
        let platform = PlatformScope::of_the_machine();
        match delivery {
            Ok(()) => store::delivered(&platform, tx, message.id, now),
            Err(why) => store::failed(&platform, tx, &message, &why, now),
        }
    })
    .await?;
    Ok(true)
}
