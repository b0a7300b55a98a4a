//! A form on its way in: sent once, done once. Each form carries a key; the second submission of the same form (a
//! double tap, a reload, a retry after a broken connection) gets the first one's answer and changes nothing.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Redirect, Response};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::form::Fields;
use super::{App, PageError, Visitor, Who};
use crate::db::schema::submissions;
use crate::db::{Instant, StoreError, Stored, Tx};
use crate::words::Message;

/// The most bytes a form may send. A long interview is some 20 kB.
pub const LARGEST_FORM: usize = 512 * 1024;

/// The name of the field that carries the key.
pub const KEY_FIELD: &str = "submission";

/// A form that was sent.
#[derive(Clone, Debug)]
pub struct Submission {
    /// What is in it.
    pub fields: Fields,
    path: String,
}

impl Submission {
    /// A form put together by hand, as a file upload does.
    pub fn of(fields: Fields, path: &str) -> Self {
        Self { fields, path: path.to_owned() }
    }

    /// Whether a program filled it: a field that people cannot see has something in it. It is thanked, and nothing is stored.
    pub fn is_by_a_program(&self) -> bool {
        self.fields.text("website").is_some()
    }

    /// The hash under which its answer is remembered: key, address and sender together, so that nobody can learn
    /// another's answer by guessing.
    fn key_hash(&self, sender: &str) -> Result<String, PageError> {
        let key = self.fields.text(KEY_FIELD).filter(|key| key.len() <= 100);
        let key = key.ok_or_else(|| PageError::Invalid(Message::new("fault-form-incomplete")))?;
        Ok(hex(&Sha256::digest(format!("{sender}\n{}\n{key}", self.path))))
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl<S: Send + Sync> FromRequest<S> for Submission {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        let path = request.uri().path().to_owned();
        let too_long = request
            .headers()
            .get(axum::http::header::CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok()?.parse::<usize>().ok())
            .is_some_and(|length| length > LARGEST_FORM);
        if too_long {
            return Err(PageError::TooLarge);
        }
        let body = Bytes::from_request(request, state).await.map_err(|_| PageError::TooLarge)?;
        if body.len() > LARGEST_FORM {
            return Err(PageError::TooLarge);
        }
        Ok(Self { fields: Fields::parse(&body), path })
    }
}

/// What a finished form leads to.
#[must_use]
#[derive(Clone, Debug)]
pub struct Done {
    /// Where to go next.
    pub location: String,
    /// What to say there.
    pub flash: Option<Message>,
}

impl Done {
    /// Goes to a page.
    pub fn at(location: impl Into<String>) -> Self {
        Self { location: location.into(), flash: None }
    }

    /// Says there what was done.
    pub fn saying(mut self, message: Message) -> Self {
        self.flash = Some(message);
        self
    }

    fn into_response_for(self, app: &App) -> Response {
        let mut response = Redirect::to(&self.location).into_response();
        if let Some(message) = &self.flash {
            super::visitor::leave_flash(&mut response, message, app.config.secure());
        }
        response
    }
}

impl App {
    /// Does `work` once for this form, in one transaction that also keeps its answer.
    pub async fn once(
        &self,
        who: &Who,
        sent: &Submission,
        work: impl FnOnce(&Who, &mut Tx) -> Result<Done, PageError> + Send + 'static,
    ) -> Result<Response, PageError> {
        let key = sent.key_hash(&who.id.to_string())?;
        let inner = who.clone();
        let done = self.first_time(key, who.now, move |tx| work(&inner, tx)).await?;
        Ok(done.into_response_for(self))
    }

    /// The same for a form that is sent without signing in.
    pub async fn once_public(
        &self,
        visitor: &Visitor,
        sent: &Submission,
        work: impl FnOnce(&mut Tx) -> Result<Done, PageError> + Send + 'static,
    ) -> Result<Response, PageError> {
        let key = sent.key_hash("visitor")?;
        Ok(self.first_time(key, visitor.now, work).await?.into_response_for(self))
    }

    async fn first_time(
        &self,
        key: String,
        now: jiff::Timestamp,
        work: impl FnOnce(&mut Tx) -> Result<Done, PageError> + Send + 'static,
    ) -> Result<Done, PageError> {
        let mine = key.clone();
        let done = self
            .db
            .write(move |tx| {
                if let Some(location) = earlier(tx, &mine)? {
                    return Ok(Done::at(location));
                }
                // Taking the key first makes a simultaneous twin wait here, and then fail, instead of working too.
                match take(tx, &mine, now) {
                    Err(error) if error.is_taken() => return Err(Twin::Waits),
                    taken => taken.map_err(PageError::from)?,
                }
                let done = work(tx)?;
                diesel::update(submissions::table.find(&mine))
                    .set(submissions::location.eq(&done.location))
                    .execute(tx.c())
                    .map_err(StoreError::from)?;
                Ok(done)
            })
            .await;
        match done {
            Ok(done) => Ok(done),
            Err(Twin::Failed(error)) => Err(error),
            Err(Twin::Waits) => {
                let location: Option<String> =
                    self.db.read(move |tx| earlier(tx, &key).map_err(PageError::from)).await?;
                location.map(Done::at).ok_or_else(|| PageError::Conflict(Message::new("error-taken")))
            }
        }
    }
}

/// How the work of one of two identical submissions ended.
enum Twin {
    Waits,
    Failed(PageError),
}

impl From<PageError> for Twin {
    fn from(error: PageError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Twin {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

fn earlier(tx: &mut Tx, key: &str) -> Stored<Option<String>> {
    let row = submissions::table.find(key).select(submissions::location).first(tx.c()).optional()?;
    Ok(row)
}

fn take(tx: &mut Tx, key: &str, now: jiff::Timestamp) -> Stored<()> {
    diesel::insert_into(submissions::table)
        .values((
            submissions::key_hash.eq(key),
            submissions::location.eq(""),
            submissions::at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}
