//! Parvis: mentoring programmes for newcomers, two by two.
//!
//! One folder per noun: `mod.rs` has types and rules and knows neither database nor web; `store.rs` has all SQL and
//! takes a scope; `pages.rs` has routes and short handlers; `mail.rs` the messages it sends. docs/architecture.md has
//! the map.

pub mod access;
pub mod answers;
pub mod bridges;
pub mod calendars;
pub mod cli;
pub mod clock;
pub mod db;
pub mod demo;
mod due;
pub mod eligibility;
pub mod events;
pub mod expectations;
pub mod gatherings;
pub mod history;
pub mod home;
pub mod housekeeping;
pub mod ideas;
pub mod ids;
pub mod intake;
pub mod interest;
pub mod interviews;
pub mod jobs;
pub mod methods;
pub mod organisations;
pub mod outbox;
pub mod pairs;
pub mod people;
pub mod programmes;
pub mod proposals;
pub mod recruitment;
pub mod referrals;
pub mod reports;
pub mod router;
pub mod scope;
pub mod staff;
pub mod stages;
pub mod supervision;
pub mod supply;
pub mod texts;
pub mod today;
pub mod training;
pub mod web;
pub mod words;
