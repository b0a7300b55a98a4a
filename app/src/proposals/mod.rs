//! Matching runs, proposals, locks, vetoes, approval.

pub mod pages;
