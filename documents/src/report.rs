//! The model of a printed document: plain structs of already translated, already formatted texts.
//!
//! Numbers arrive as the reader should see them ("1 234,5"), so that page, spreadsheet and print cannot disagree on rounding
//! or on which small groups are withheld. Only the bars of a chart carry numbers, for their lengths.

use serde::Serialize;

/// A document of titled sections, printed on A4.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The title, also of the file.
    pub title: String,
    /// What the title leaves open, such as programme and period. Empty: none.
    pub subtitle: String,
    /// BCP 47 tag of the language the texts are in: `nb`, `ar`, `pt-BR`. Screen readers choose their voice by it.
    pub language: String,
    /// Whether that language is written from right to left.
    pub right_to_left: bool,
    /// When and by whom the document was made, as a line. Empty: none.
    pub made_on: String,
    /// The organisation that publishes it.
    pub organisation: String,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// Lines at the end of the last page: period, time zone, how small groups are treated.
    pub footer: Vec<String>,
}

/// A part of a [`Report`] under one heading: its introduction, then figures, charts and tables.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// A paragraph under the heading; each line is its own paragraph. Empty: none.
    pub intro: String,
    /// Figures, each with its definition.
    pub figures: Vec<Figure>,
    /// Charts, each under the question it answers.
    pub charts: Vec<BarChart>,
    /// Tables.
    pub tables: Vec<TableBlock>,
}

/// One number and everything needed to read it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// What is counted.
    pub label: String,
    /// The number as it should be read, or what stands in its place ("fewer than 5").
    pub value: String,
    /// The unit. Empty: the label says it.
    pub unit: String,
    /// How it compares, as a sentence: "312 in 2025".
    pub comparison: Option<String>,
    /// How it is counted.
    pub definition: String,
}

/// A table with a caption.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableBlock {
    /// What the table shows.
    pub caption: String,
    /// The columns. At least one.
    pub columns: Vec<TableColumn>,
    /// The rows. Each has as many texts as there are columns.
    pub rows: Vec<Vec<String>>,
    /// A last row set in bold, with as many texts again.
    pub total: Option<Vec<String>>,
}

/// A column of a [`TableBlock`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableColumn {
    /// The title.
    pub title: String,
    /// On which side its texts stand.
    pub kind: TableColumnKind,
}

/// What a column of a printed table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TableColumnKind {
    /// Words; they begin where a line begins.
    Text,
    /// Numbers; they end where a line ends, so that digits stand under digits.
    Number,
}

/// Horizontal bars, longest possible for the largest value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BarChart {
    /// The question the chart answers, as a sentence.
    pub question: String,
    /// The unit of the values. Empty: the question says it.
    pub unit: String,
    /// The bars, in order.
    pub bars: Vec<Bar>,
}

/// One bar of a [`BarChart`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// What the bar stands for.
    pub label: String,
    /// Its length. `None`: withheld or unknown, so no bar is drawn, only `shown`. Below zero or not a number: the same.
    pub value: Option<f64>,
    /// The value as it should be read.
    pub shown: String,
}
