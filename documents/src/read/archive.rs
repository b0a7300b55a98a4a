//! What a file is, by its bytes; and a look into packed files before anybody else unpacks them.

use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;
use zip::result::ZipError;

use super::{CannotRead, MAX_UNPACKED};

/// The most parts a workbook may have. One sheet is one part; pictures and styles add a few.
const MAX_PARTS: usize = 2_000;

/// The kinds of file that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Xlsx,
    Ods,
}

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

impl Kind {
    /// Tells the kind, and refuses what is dangerous or not a table.
    pub(super) fn of(bytes: &[u8]) -> Result<Kind, CannotRead> {
        if bytes.starts_with(b"PK") {
            let mut archive = open(bytes)?;
            inspect(&mut archive)?;
            return if archive.file_names().flatten().any(|name| plain(&name) == "xl/workbook.xml") {
                Ok(Kind::Xlsx)
            } else if archive.index_for_name("content.xml").is_some() && is_ods(&mut archive) {
                Ok(Kind::Ods)
            } else {
                Err(CannotRead::NotATable)
            };
        }
        // The container of Excel 97–2003, which Excel also wraps around a workbook with a password.
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let is_encrypted = bytes.windows(encrypted.len()).any(|window| window == encrypted);
            return Err(if is_encrypted { CannotRead::PasswordProtected } else { CannotRead::OldExcel });
        }
        if bytes.starts_with(b"%PDF") || looks_like_markup(bytes) {
            return Err(CannotRead::NotATable);
        }
        Ok(Kind::Text)
    }
}

/// Opens a packed file.
pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, CannotRead> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| CannotRead::Damaged)
}

/// One part of a packed file as a stream of XML.
pub(super) fn xml<'a>(
    archive: &'a mut Archive<'_>,
    part: &str,
) -> Result<Reader<impl BufRead + 'a>, CannotRead> {
    let file = archive.by_name(part).map_err(|_| CannotRead::Damaged)?;
    Ok(Reader::from_reader(BufReader::new(file.take(MAX_UNPACKED))))
}

/// Unpacks every part into nothing and counts, because the sizes written in an archive can lie; and walks the XML of a
/// workbook, because calamine (0.38) reserves memory for whatever number of texts the file claims to hold, and can wait for
/// an end tag for ever when a part is cut off.
fn inspect(archive: &mut Archive<'_>) -> Result<(), CannotRead> {
    if archive.len() > MAX_PARTS {
        return Err(CannotRead::NotATable);
    }
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let part = match archive.by_index(index) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(CannotRead::PasswordProtected);
            }
            Err(_) => return Err(CannotRead::Damaged),
        };
        let name = part.name().map_err(|_| CannotRead::Damaged)?.into_owned();
        let mut counted = Counted { inner: part.take(left + 1), count: 0 };
        let walked = if is_workbook_xml(&name) {
            walk(&mut counted)
        } else {
            std::io::copy(&mut counted, &mut std::io::sink()).map(drop).map_err(|_| CannotRead::Damaged)
        };
        // The size first: a part cut off at the limit is also not well-formed.
        left = left.checked_sub(counted.count).ok_or(CannotRead::UnpacksTooLarge { limit: MAX_UNPACKED })?;
        walked?;
    }
    Ok(())
}

/// The name of a part as the standard has it. Some programs write `Xl\Workbook.xml`, and calamine takes it.
fn plain(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

fn is_workbook_xml(name: &str) -> bool {
    let name = plain(name);
    name == "content.xml" || name.ends_with(".rels") || (name.starts_with("xl/") && name.ends_with(".xml"))
}

/// Reads XML to its end. Well-formed: every tag closed, and no claim of more texts than [`MAX_UNPACKED`] bytes could hold.
fn walk(part: &mut impl Read) -> Result<(), CannotRead> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    let mut depth = 0_u32;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| CannotRead::Damaged)? {
            Event::Start(tag) => {
                depth += 1;
                if tag.local_name().as_ref() == "sst" {
                    let claimed = attribute(&tag, "uniqueCount").and_then(|count| count.parse::<u64>().ok());
                    if claimed.is_some_and(|count| count > 1_000_000) {
                        return Err(CannotRead::Damaged);
                    }
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(CannotRead::Damaged),
            // No workbook declares a document type; entities defined in one are the other kind of bomb.
            Event::DocType(_) => return Err(CannotRead::Damaged),
            Event::Empty(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

/// The value of an attribute by its local name, entities resolved.
pub(super) fn attribute(tag: &BytesStart<'_>, local_name: &str) -> Option<String> {
    tag.attributes()
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().as_ref() == local_name)
        .and_then(|attribute| {
            attribute.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
        })
}

fn is_ods(archive: &mut Archive<'_>) -> bool {
    let mut kind = String::new();
    match archive.by_name("mimetype") {
        Ok(part) => {
            let _unreadable_is_no_kind = part.take(200).read_to_string(&mut kind);
            kind.starts_with("application/vnd.oasis.opendocument.spreadsheet")
        }
        Err(_) => false,
    }
}

/// Web pages named `.xls` are a common export of old systems; read as CSV they would give nonsense.
fn looks_like_markup(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes
        .strip_prefix(&[0xEF, 0xBB, 0xBF])
        .unwrap_or(bytes)
        .trim_ascii_start()
        .iter()
        .take(9)
        .map(u8::to_ascii_lowercase)
        .collect();
    [b"<!doctype".as_slice(), b"<html", b"<table", b"<?xml", b"{\\rtf"]
        .iter()
        .any(|markup| start.starts_with(markup))
}

struct Counted<R> {
    inner: R,
    count: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count += read as u64;
        Ok(read)
    }
}
