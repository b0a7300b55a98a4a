//! Who needs me today, and why.

pub mod pages;
