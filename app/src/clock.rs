//! The one place that asks what time it is. Everything else is told (style.md §2.10).

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Tells the time: the machine's own, or one that a test sets and moves.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    Real,
    /// Microseconds since 1970, moved only by [`Clock::advance`].
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `now` until it is moved.
    pub fn at(now: Timestamp) -> Self {
        Self::Set(Arc::new(AtomicI64::new(now.as_microsecond())))
    }

    /// This instant.
    #[expect(clippy::disallowed_methods, reason = "the one reader of the machine's clock")]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::Real => {
                let now = Timestamp::now();
                // Stored instants have microseconds; a finer one would not equal itself after a round trip.
                Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
            }
            Self::Set(micros) => {
                Timestamp::from_microsecond(micros.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
            }
        }
    }

    /// Today's date in `zone`.
    pub fn today(&self, zone: &TimeZone) -> Date {
        self.now().to_zoned_datetime(zone.clone()).date()
    }

    /// Moves a set clock; the real one goes its own way.
    pub fn advance(&self, by: SignedDuration) {
        match self {
            Self::Real => {}
            Self::Set(micros) => {
                micros.fetch_add(i64::try_from(by.as_micros()).unwrap_or(i64::MAX), Ordering::SeqCst);
            }
        }
    }
}
