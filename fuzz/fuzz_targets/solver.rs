//! Any bytes as a small problem; what must hold stands beside the engine's tests.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../matching/tests/it/bytes.rs"]
mod bytes;

fuzz_target!(|data: &[u8]| bytes::hold(data));
