//! One binary for all tests of this crate: linking typst twice costs more than any test here.

mod pdf;
mod read;
mod sheet;
