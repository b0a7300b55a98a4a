//! Common meetings of a round, and who came.

pub mod pages;
