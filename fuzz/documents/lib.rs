//! Tables read from files: `documents/src/read` of the workspace, by itself.

#[path = "../../documents/src/read/mod.rs"]
pub mod read;

/// The same as in the crate whose part this is; there it is private.
fn starts_like_a_formula(text: &str) -> bool {
    let starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    text.trim_start_matches('\'').starts_with(starts)
}
