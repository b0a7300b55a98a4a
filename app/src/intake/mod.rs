//! Signing up on the public page, and bringing people in from a file.

pub mod import;
pub mod pages;
