//! Tests of programmes.
