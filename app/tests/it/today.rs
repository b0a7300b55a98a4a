//! Who needs me today, and why.
