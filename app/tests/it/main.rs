//! The integration tests: one binary, one file per noun. Pages are reached only through HTTP; every test of a page or a
//! store runs on SQLite and on PostgreSQL (`on_both!`).
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod world;

mod access;
mod bridges;
mod calendars;
mod contacts;
mod crash;
mod events;
mod forms;
mod gatherings;
mod goals;
mod goodbye;
mod hand_overs;
mod hostile;
mod ideas;
mod imports;
mod intake;
mod interviews;
mod messages;
mod methods;
mod pairs;
mod people;
mod programmes;
mod proposals;
mod read_calendar;
mod recruitment;
mod reports;
mod searches;
mod sign_in;
mod staff_pages;
mod stages;
mod storage;
mod supervision;
mod telling;
mod texts;
mod today;
mod training;
mod trouble;
mod words;
mod year;
