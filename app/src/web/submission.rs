//! A form on its way in: sent once, done once. Each form carries a key; the second submission of the same form (a
//! double tap, a reload, a retry after a broken connection) gets the first one's answer and changes nothing. The same key
//! with something else in the form (the way back, and a correction) is neither done nor passed over in silence.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::form::Fields;
use super::{App, Page, PageError, Visitor, Who};
use crate::db::schema::submissions;
use crate::db::{Instant, StoreError, Stored, Tx};
use crate::words::Message;

/// The most bytes a form may send. A long interview is some 20 kB.
pub const LARGEST_FORM: usize = 512 * 1024;

/// Fields with passwords: they are typed again rather than written into a page.
const SECRET_FIELDS: [&str; 3] = ["old", "password", "again"];

/// The name of the field that carries the key.
pub const KEY_FIELD: &str = "submission";

/// A form that was sent.
#[derive(Clone, Debug)]
pub struct Submission {
    /// What is in it.
    pub fields: Fields,
    path: String,
    /// The hash of a file that came with it.
    file: Option<String>,
}

impl Submission {
    /// A form with a file.
    pub fn with_file(fields: Fields, path: &str, file: &[u8]) -> Self {
        Self { fields, path: path.to_owned(), file: Some(hex(&Sha256::digest(file))) }
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

    /// How this form was taken before, if it was: for work that looks at something before [`App::once`] which the first time
    /// has changed.
    pub(crate) fn taken_before(&self, who: &Who, tx: &mut Tx) -> Result<Option<Taken>, PageError> {
        let earlier = earlier(tx, &self.key_hash(&who.id.to_string())?)?;
        Ok(earlier.map(|earlier| earlier.answers(&self.content_hash())))
    }

    /// A hash of everything that was sent. The key is in it, which is stored nowhere: nobody can find out by trying what
    /// somebody wrote.
    fn content_hash(&self) -> String {
        let mut hash = Sha256::new();
        for part in self.fields.iter().flat_map(|(name, value)| [name, value]).chain(self.file.as_deref()) {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hex(&hash.finalize())
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
        Ok(Self { fields: Fields::parse(&body), path, file: None })
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
        let taken = self.first_time(key, sent.content_hash(), who.now, move |tx| work(&inner, tx)).await;
        self.answer(taken, sent, || Page::staff(self, who, String::new()))
    }

    /// The same for a form that is sent without signing in.
    pub async fn once_public(
        &self,
        visitor: &Visitor,
        sent: &Submission,
        work: impl FnOnce(&mut Tx) -> Result<Done, PageError> + Send + 'static,
    ) -> Result<Response, PageError> {
        let key = sent.key_hash("visitor")?;
        let taken = self.first_time(key, sent.content_hash(), visitor.now, work).await;
        self.answer(taken, sent, || Page::public(self, visitor, String::new()))
    }

    /// The answer to a form that was taken before.
    pub(crate) fn answer_again(
        &self,
        who: &Who,
        sent: &Submission,
        taken: Taken,
    ) -> Result<Response, PageError> {
        self.answer(Ok(taken), sent, || Page::staff(self, who, String::new()))
    }

    /// The answer to a form. What was sent and could not be taken, for a reason that does not lie in it, is kept in the
    /// page that says so.
    fn answer(
        &self,
        taken: Result<Taken, PageError>,
        sent: &Submission,
        page: impl Fn() -> Page,
    ) -> Result<Response, PageError> {
        match taken {
            Ok(Taken::Done(done)) => Ok(done.into_response_for(self)),
            Ok(Taken::Otherwise(earlier)) => kept(page(), sent, &Kept::SentBefore { earlier }),
            Err(error @ (PageError::Unavailable | PageError::NoRoom)) => {
                kept(page(), sent, &Kept::NotTaken(error))
            }
            Err(error) => Err(error),
        }
    }

    async fn first_time(
        &self,
        key: String,
        content: String,
        now: jiff::Timestamp,
        work: impl FnOnce(&mut Tx) -> Result<Done, PageError> + Send + 'static,
    ) -> Result<Taken, PageError> {
        let (my_key, my_content) = (key.clone(), content.clone());
        let done = self
            .db
            .write(move |tx| {
                if let Some(earlier) = earlier(tx, &my_key)? {
                    return Ok(earlier.answers(&my_content));
                }
                // Taking the key first makes a simultaneous twin wait here, and then fail, instead of working too.
                match take(tx, &my_key, &my_content, now) {
                    Err(error) if error.is_taken() => return Err(Twin::Waits),
                    taken => taken.map_err(PageError::from)?,
                }
                let done = work(tx)?;
                diesel::update(submissions::table.find(&my_key))
                    .set(submissions::location.eq(&done.location))
                    .execute(tx.c())
                    .map_err(StoreError::from)?;
                Ok(Taken::Done(done))
            })
            .await;
        match done {
            Ok(taken) => Ok(taken),
            Err(Twin::Failed(error)) => Err(error),
            Err(Twin::Waits) => {
                let first = self.db.read(move |tx| earlier(tx, &key).map_err(PageError::from)).await?;
                let first = first.ok_or_else(|| PageError::Conflict(Message::new("error-taken")))?;
                Ok(first.answers(&content))
            }
        }
    }
}

/// How a form was taken.
#[derive(Debug)]
pub(crate) enum Taken {
    /// Now, or before with the same content.
    Done(Done),
    /// Before, with other content; what was sent then led here.
    Otherwise(String),
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

/// The first submission with a key.
#[derive(Queryable)]
struct Earlier {
    location: String,
    /// Empty for forms that were sent before content was remembered.
    content: String,
}

impl Earlier {
    fn answers(self, content: &str) -> Taken {
        if self.content.is_empty() || self.content == content {
            Taken::Done(Done::at(self.location))
        } else {
            Taken::Otherwise(self.location)
        }
    }
}

fn earlier(tx: &mut Tx, key: &str) -> Stored<Option<Earlier>> {
    let columns = (submissions::location, submissions::content_hash);
    Ok(submissions::table.find(key).select(columns).first(tx.c()).optional()?)
}

fn take(tx: &mut Tx, key: &str, content: &str, now: jiff::Timestamp) -> Stored<()> {
    diesel::insert_into(submissions::table)
        .values((
            submissions::key_hash.eq(key),
            submissions::location.eq(""),
            submissions::content_hash.eq(content),
            submissions::at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Why a form that is in order was not taken.
enum Kept {
    /// It was taken before with something else in it, and led there.
    SentBefore { earlier: String },
    /// Our side failed: the same form, with the same key, can be sent again.
    NotTaken(PageError),
}

#[derive(Template)]
#[template(path = "layout/kept.html")]
struct KeptPage {
    page: Page,
    explanation: String,
    /// Where the form goes, and where the page that draws it is.
    path: String,
    /// The key to send it with.
    key: String,
    send: String,
    /// A file came with it, which a page cannot hold: it has to be chosen again.
    had_file: bool,
    /// Where the first submission led.
    earlier: Option<String>,
    /// Everything that was sent.
    fields: Vec<(String, String)>,
    /// What of it somebody wrote, to be read.
    written: Vec<String>,
}

/// Draws what was sent with the reason why it was not taken, and a button that sends it.
fn kept(mut page: Page, sent: &Submission, why: &Kept) -> Result<Response, PageError> {
    let (status, title, explanation, send) = match why {
        Kept::SentBefore { .. } => {
            (StatusCode::CONFLICT, page.t("sent-before"), page.t("sent-before.help"), "sent-before.send")
        }
        Kept::NotTaken(error) => {
            let (headline, explanation) = error.messages();
            (error.status(), page.say(&headline), page.say(&explanation), "sent-before.again")
        }
    };
    page.title = title;
    let (key, earlier) = match why {
        Kept::SentBefore { earlier } => (page.new_submission(), Some(earlier.clone())),
        Kept::NotTaken(_) => (sent.fields.raw(KEY_FIELD).to_owned(), None),
    };
    let fields: Vec<(String, String)> = sent
        .fields
        .iter()
        .filter(|(name, _)| *name != KEY_FIELD && !SECRET_FIELDS.contains(name))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    // Ids and ticked boxes say nothing to a person.
    let is_written = |value: &&str| !["", "yes"].contains(value) && uuid::Uuid::parse_str(value).is_err();
    let template = KeptPage {
        explanation,
        path: sent.path.clone(),
        key,
        send: page.t(send),
        had_file: sent.file.is_some(),
        earlier,
        written: fields.iter().map(|(_, value)| value.trim()).filter(is_written).map(str::to_owned).collect(),
        fields,
        page,
    };
    Ok((status, Html(template.render()?)).into_response())
}
