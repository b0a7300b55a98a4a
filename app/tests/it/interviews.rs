//! The interview: straight into what matching needs.
