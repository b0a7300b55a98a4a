//! Attempts to break Parvis. Nothing here knows a page by name if it can help it: routes come from the site map, forms
//! and fields from the pages, columns from the database, so that what is new is attacked from its first day.

mod access;
mod assigned;
mod broken;
mod canaries;
mod concerns;
mod crawl;
pub(crate) mod dump;
mod faults;
mod filled;
mod headers;
mod payloads;
mod peopled;
mod races;
mod size;
mod twice;
