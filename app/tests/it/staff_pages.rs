//! Tests of staff_pages.
