//! Text messages leave through a gateway that speaks HTTP: one `POST` for each message, JSON with `id`, `to` (E.164) and `text`, the
//! token as `Authorization: Bearer`. Any 2xx: taken. 408, 429 and 5xx, or no answer: tried again later. Anything else: for good. A
//! gateway that speaks otherwise needs a small translator before it, or a file like this one. `id` is the same at every try.

use std::time::Duration;

use serde::Serialize;
use ureq::Agent;
use ureq::http::StatusCode;

use super::address::international;
use super::store::{Leased, Undelivered};

/// Where text messages go.
#[derive(Clone)]
pub struct TextGateway {
    agent: Agent,
    url: String,
    token: String,
}

impl std::fmt::Debug for TextGateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextGateway").field("url", &self.url).finish_non_exhaustive()
    }
}

#[derive(Serialize)]
struct Text<'m> {
    id: String,
    to: String,
    text: &'m str,
}

impl TextGateway {
    /// At this address, with this token.
    pub fn new(url: impl Into<String>, token: impl Into<String>) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(20)))
            .http_status_as_error(false)
            .build();
        Self { agent: config.into(), url: url.into(), token: token.into() }
    }

    /// Hands a message over. Waits for the answer: call it where waiting is allowed.
    pub fn deliver(&self, message: &Leased, text: &str) -> Result<(), Undelivered> {
        let zone = message.time_zone.as_deref().unwrap_or_default();
        let to = international(&message.recipient, zone)
            .ok_or_else(|| Undelivered::no_such_address("not a phone number"))?;
        let said = Text { id: message.id.to_string(), to, text };
        let answer = self
            .agent
            .post(&self.url)
            .header("Authorization", format!("Bearer {}", self.token))
            .send_json(&said)
            .map_err(|error| Undelivered::for_now(error.to_string()))?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            status @ (StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS) => {
                Err(Undelivered::for_now(status.to_string()))
            }
            status if status.is_server_error() => Err(Undelivered::for_now(status.to_string())),
            // The gateway refuses the number (400, 404, 422 …); a wrong token is ours to mend.
            status @ (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => {
                Err(Undelivered { for_good: true, ..Undelivered::for_now(status.to_string()) })
            }
            status => Err(Undelivered::no_such_address(status.to_string())),
        }
    }
}
