//! Approved pairs and their life; their own meetings.

pub mod pages;
