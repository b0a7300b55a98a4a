//! From a [`Report`] to a PDF, set by typst.
//!
//! The layout (`report.typ`) is ours and fixed; the report reaches it as a file of JSON in memory. No text of a report is ever
//! part of a program, so `#panic()`, `$x$` and `*a*` are printed as they stand. The world typst sees has these two files, the
//! fonts, no disk, no network, no packages and no clock.
//!
//! Every file is PDF/UA-1 (ISO 14289-1: tagged, with title and language): typst refuses to write one that is not, and so do we.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::report::Report;

/// What stands for a letter that no font has.
const UNKNOWN_LETTER: char = '\u{FFFD}';

/// Why a report could not be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotRender {
    /// The title holds nothing visible; PDF/UA demands one.
    NoTitle,
    /// The language is not a BCP 47 tag that begins with a two- or three-letter language.
    UnknownLanguage {
        /// The tag.
        tag: String,
    },
    /// A table without columns, or a row whose number of texts differs from the number of columns.
    UnevenTable {
        /// The caption of the table.
        caption: String,
        /// How many texts the row has.
        cells: usize,
        /// How many it should have.
        columns: usize,
    },
    /// The layout failed: a fault in this crate, not in the report.
    Layout {
        /// typst's own words, for the log. They may quote the report, so never show or send them.
        messages: Vec<String>,
    },
}

impl fmt::Display for CannotRender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CannotRender::NoTitle => write!(f, "the report has no title"),
            CannotRender::UnknownLanguage { tag } => write!(f, "\"{tag}\" is not a language"),
            CannotRender::UnevenTable { caption, cells, columns } => {
                write!(f, "a row of \"{caption}\" has {cells} cells for {columns} columns")
            }
            CannotRender::Layout { messages } => write!(f, "the layout failed: {}", messages.join("; ")),
        }
    }
}

impl std::error::Error for CannotRender {}

/// The fonts a document may use.
#[derive(Clone)]
pub struct Fonts {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Fonts {
    /// DejaVu Sans, regular and bold: Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian, Lao. Not Ethiopic, Thai,
    /// Devanagari, Bengali, Tamil, Chinese, Japanese or Korean.
    pub fn built_in() -> Fonts {
        static BUILT_IN: LazyLock<Fonts> = LazyLock::new(|| Fonts::of(&[]));
        BUILT_IN.clone()
    }

    /// The built-in fonts and the given font files (TTF, OTF, TTC), used for the letters the built-in ones lack. What is not
    /// a font is passed over; ask [`missing_letters`] whether the result covers a report.
    pub fn with(files: &[Vec<u8>]) -> Fonts {
        Fonts::of(files)
    }

    fn of(files: &[Vec<u8>]) -> Fonts {
        let built_in = [dejavu::sans::regular(), dejavu::sans::bold()].map(Bytes::new);
        let fonts: Vec<Font> =
            built_in.into_iter().chain(files.iter().cloned().map(Bytes::new)).flat_map(Font::iter).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Fonts { fonts, book }
    }

    fn has(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(letter as u32))
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.fonts.iter().map(|font| &font.info().family)).finish()
    }
}

/// Prints a report with the built-in fonts. See [`render_with`].
///
/// # Errors
///
/// See [`CannotRender`].
pub fn render(report: &Report) -> Result<Vec<u8>, CannotRender> {
    render_with(report, &Fonts::built_in())
}

/// Prints a report as PDF/UA-1. The same report gives the same bytes.
///
/// A letter that no font has is printed as `�`: PDF/UA forbids a missing glyph, and a report that cannot be printed for the
/// sake of one name helps nobody. Ask [`missing_letters`] first to warn about it.
///
/// # Errors
///
/// See [`CannotRender`].
pub fn render_with(report: &Report, fonts: &Fonts) -> Result<Vec<u8>, CannotRender> {
    check(report)?;
    let (language, region) = language(&report.language)?;
    let data = serde_json::json!({ "report": report, "language": language, "region": region });
    let data = printable(data, &|letter| fonts.has(letter));
    let world = Desk::new(fonts, data.to_string());
    let pdf = typst::compile::<PagedDocument>(&world).output.map_err(|errors| layout(&errors)).and_then(
        |document| {
            let standards = PdfStandards::new(&[PdfStandard::Ua_1])
                .map_err(|error| CannotRender::Layout { messages: vec![error.message().to_string()] })?;
            let options = PdfOptions {
                creator: Smart::Custom(Some("Parvis".to_owned())),
                standards,
                ..PdfOptions::default()
            };
            typst_pdf::pdf(&document, &options).map_err(|errors| layout(&errors))
        },
    );
    // typst remembers every piece it has set, people's names among them, until told to forget.
    typst::comemo::evict(0);
    pdf
}

/// The letters of a report that no font has, in order. Empty: everything will be legible.
pub fn missing_letters(report: &Report, fonts: &Fonts) -> BTreeSet<char> {
    let missing = std::cell::RefCell::new(BTreeSet::new());
    if let Ok(data) = serde_json::to_value(report) {
        printable(data, &|letter| {
            let has = fonts.has(letter);
            if !has {
                missing.borrow_mut().insert(letter);
            }
            has
        });
    }
    missing.into_inner()
}

fn check(report: &Report) -> Result<(), CannotRender> {
    if !is_visible(&report.title) {
        return Err(CannotRender::NoTitle);
    }
    for table in report.sections.iter().flat_map(|section| &section.tables) {
        let columns = table.columns.len();
        let uneven = table.rows.iter().chain(&table.total).map(Vec::len).find(|&cells| cells != columns);
        if let Some(cells) = uneven.or((columns == 0).then_some(0)) {
            return Err(CannotRender::UnevenTable { caption: table.caption.clone(), cells, columns });
        }
    }
    Ok(())
}

/// Language and region of a BCP 47 tag, as typst wants them: `pt-BR` → `pt`, `BR`; `zh-Hant-TW` → `zh`, `TW`.
fn language(tag: &str) -> Result<(String, Option<String>), CannotRender> {
    let mut parts = tag.split('-');
    let language = parts
        .next()
        .filter(|part| matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .ok_or_else(|| CannotRender::UnknownLanguage { tag: tag.to_owned() })?;
    let region = parts
        .take_while(|part| part.len() > 1)
        .find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    Ok((language.to_ascii_lowercase(), region.map(str::to_ascii_uppercase)))
}

/// The data with every text made [`legible`].
fn printable(data: serde_json::Value, has: &impl Fn(char) -> bool) -> serde_json::Value {
    use serde_json::Value;
    match data {
        Value::String(text) => Value::String(legible(&text, has)),
        Value::Array(values) => Value::Array(values.into_iter().map(|value| printable(value, has)).collect()),
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, printable(value, has))).collect())
        }
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => plain,
    }
}

/// A text with every letter no font has replaced and what can never be printed removed. Empty if nothing visible is left.
fn legible(text: &str, has: &impl Fn(char) -> bool) -> String {
    if !is_visible(text) {
        return String::new();
    }
    text.replace("\r\n", "\n")
        .chars()
        // A byte order mark in the middle of a text has no meaning and no place in a PDF.
        .filter(|&letter| letter == '\n' || !(letter.is_control() || letter == '\u{FEFF}'))
        .map(|letter| match letter {
            '\n' => letter,
            _ if is_steering(letter) || has(letter) => letter,
            _ if letter.is_whitespace() => ' ',
            _ => UNKNOWN_LETTER,
        })
        .collect()
}

fn is_visible(text: &str) -> bool {
    text.chars().any(|letter| {
        !(letter.is_whitespace() || letter.is_control() || letter == '\u{FEFF}' || is_steering(letter))
    })
}

/// Characters that steer the setting of others and need no glyph: joiners, direction marks, variation selectors.
fn is_steering(letter: char) -> bool {
    matches!(
        letter,
        '\u{00AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FE00}'..='\u{FE0F}'
    )
}

fn layout(errors: &[SourceDiagnostic]) -> CannotRender {
    CannotRender::Layout { messages: errors.iter().map(|error| error.message.to_string()).collect() }
}

/// All typst can reach: the layout, the data, the fonts.
struct Desk<'a> {
    fonts: &'a Fonts,
    layout: Source,
    data_path: FileId,
    data: Bytes,
}

impl Desk<'_> {
    fn new(fonts: &Fonts, data: String) -> Desk<'_> {
        static LAYOUT: LazyLock<Source> =
            LazyLock::new(|| Source::new(path("report.typ"), include_str!("report.typ").to_owned()));
        Desk { fonts, layout: LAYOUT.clone(), data_path: path("report.json"), data: Bytes::from_string(data) }
    }
}

fn path(name: &str) -> FileId {
    let name = VirtualPath::new(name).expect("both names are plain");
    RootedPath::new(VirtualRoot::Project, name).intern()
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.layout.id() { Ok(self.layout.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_path { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
