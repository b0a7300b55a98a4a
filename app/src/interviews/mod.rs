//! The interview: straight into what matching needs.

pub mod pages;
