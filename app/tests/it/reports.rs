//! The figures of a round, on screen, as PDF and as a spreadsheet.
