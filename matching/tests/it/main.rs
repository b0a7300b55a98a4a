//! One binary for all tests of the engine. It uses the public interface only.

#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion, in its helpers too")]

mod bad_input;
mod bytes;
mod core;
mod criteria;
mod explanations;
mod fields;
mod file_format;
mod live;
mod oracle;
mod pool;
mod promises;
mod questions;
mod rules;
mod world;
