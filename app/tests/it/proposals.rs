//! Matching runs, proposals, locks, vetoes, approval.
