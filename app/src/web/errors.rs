//! One mapping from what went wrong to what a person sees.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::db::StoreError;
use crate::words::Message;

/// Why a page could not be shown or a form not be taken. Forms with faults are not errors: they are drawn again (422).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageError {
    /// 404: no such thing here; also everything of other organisations.
    NotFound,
    /// 403: signed in, but not allowed.
    Forbidden,
    /// 401: not signed in (any more).
    SignedOut,
    /// 409: somebody was first, or the thing has moved on; the sentence says what is so now.
    Conflict(Message),
    /// 422: what was sent cannot be so; the sentence says what to do.
    Invalid(Message),
    /// 413: more than a form may hold.
    TooLarge,
    /// 429: too many tries; minutes to wait.
    TooMany {
        /// Whole minutes until it is worth trying again.
        minutes: u32,
    },
    /// 503: the database cannot be reached just now, or made way for somebody else.
    Unavailable,
    /// 503: the disk is full; somebody has to see to the machine.
    NoRoom,
    /// 500: our fault. The log has the reason under this number.
    Internal {
        /// What to quote when asking for help.
        operation: String,
    },
}

impl PageError {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable | Self::NoRoom => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Headline and sentence.
    pub fn messages(&self) -> (Message, Message) {
        let both = |key: &str| (Message::new(key), Message::new(format!("{key}.help")));
        match self {
            Self::NotFound => both("error-not-found"),
            Self::Forbidden => both("error-forbidden"),
            Self::SignedOut => both("error-signed-out"),
            Self::Conflict(message) => (Message::new("error-conflict"), message.clone()),
            Self::Invalid(message) => (Message::new("error-invalid"), message.clone()),
            Self::TooLarge => both("error-too-large"),
            Self::TooMany { minutes } => {
                (Message::new("error-too-many"), Message::new("error-too-many.help").with("n", *minutes))
            }
            Self::Unavailable => both("error-unavailable"),
            Self::NoRoom => both("error-no-room"),
            Self::Internal { operation } => (
                Message::new("error-internal"),
                Message::new("error-internal.help").with("operation", operation.as_str()),
            ),
        }
    }

    /// Our fault: writes the reason to the log, once, and gives the number to quote.
    pub fn internal(reason: &dyn std::fmt::Display) -> Self {
        let operation = crate::ids::MessageId::new().to_string();
        tracing::error!(%operation, %reason, "internal error");
        Self::Internal { operation }
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Database(diesel::result::Error::NotFound) => Self::NotFound,
            _ if error.is_no_room() => {
                tracing::error!(reason = %error, "no room on the disk, or the disk fails");
                Self::NoRoom
            }
            _ if error.is_given_way() => {
                tracing::warn!(reason = %error, "two waited for each other; one was told to try again");
                Self::Unavailable
            }
            StoreError::Unavailable(_) => Self::Unavailable,
            StoreError::Database(_) if error.is_taken() => Self::Conflict(Message::new("error-taken")),
            StoreError::Database(_) | StoreError::Unreadable(_) => Self::internal(&error),
        }
    }
}

impl From<diesel::result::Error> for PageError {
    fn from(error: diesel::result::Error) -> Self {
        StoreError::from(error).into()
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        Self::internal(&error)
    }
}

/// The bare answer carries the error along; the outermost layer draws the page in the reader's language.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
