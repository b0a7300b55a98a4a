//! Tables read from files: `documents/src/read` of the workspace, by itself.

#[path = "../../documents/src/read/mod.rs"]
pub mod read;
