//! A look over a workbook before it is read: what it would unpack to, and what the reader takes for true without
//! a check, such as the number of texts that a part claims to have.
//!
//! The look goes through the same XML as the reader does, with the same parser, and whatever a part is called. What
//! the parser refuses here it refuses there.

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::{Reader, events::BytesStart, events::Event};
use table::{LONGEST_CELL, MOST_BYTES, TableError};
use zip::ZipArchive;

/// Before each entry of a ZIP's directory.
const ENTRY: &[u8] = b"PK\x01\x02";
/// A workbook has a few dozen parts.
const MOST_ENTRIES: usize = 5_000;
/// So much all parts may unpack to. A sheet is read piece by piece and takes no such memory.
const MOST_UNPACKED: u64 = 256 << 20;
/// So many different texts all cells may share.
const MOST_SHARED_TEXTS: usize = 4_000_000;
/// So many sheets, or relations between parts, there may be.
const MOST_NAMED: usize = 10_000;
/// So much one tag or text may take, and so much one cell with all that is in it: letters may be written at eight
/// times their length, and with formats.
const MOST_IN_ONE: u64 = 8 * LONGEST_CELL as u64;
/// So much all formats of cells may take, each as long as the longest font, border and the like.
const MOST_FORMATS: u64 = 128 << 20;

/// Refuses what would take too much memory, or what the reader would stumble over.
///
/// # Errors
/// [`TableError::TooLarge`] or [`TableError::BrokenWorkbook`].
pub fn look_over(bytes: &[u8]) -> Result<(), TableError> {
    let entries = bytes.windows(ENTRY.len()).filter(|it| *it == ENTRY).count();
    if entries > MOST_ENTRIES {
        return Err(TableError::TooLarge);
    }
    let archive = ZipArchive::new(Cursor::new(bytes));
    let mut archive = archive.map_err(|_| TableError::BrokenWorkbook)?;
    let mut look = Look::default();
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index);
        let part = part.map_err(|_| TableError::BrokenWorkbook)?;
        left = look.part(part, left)?;
    }
    Ok(())
}

/// What was seen of all parts.
#[derive(Default)]
struct Look {
    shared_texts: usize,
    named: usize,
    cell_formats: u64,
    longest_format: u64,
    /// Where the element began that is a whole: a cell, a shared text, a format.
    whole: Option<u64>,
}

impl Look {
    /// Looks over a part that may unpack to so many bytes, and tells how many are left.
    fn part(&mut self, part: impl Read, left: u64) -> Result<u64, TableError> {
        let bounded = Bounded {
            inner: part,
            read: 0,
            most: left,
            left_in_one: MOST_IN_ONE,
            is_too_large: false,
        };
        let mut reader = Reader::from_reader(BufReader::new(bounded));
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.expand_empty_elements = true;
        self.whole = None;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            let at = reader.buffer_position();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) => {
                    self.start(&element, at)?;
                    // The one part that is held in memory as a whole.
                    if element.local_name().as_ref() == "sst" {
                        let bounded = reader.get_mut().get_mut();
                        bounded.most = bounded.most.min(MOST_BYTES as u64);
                    }
                }
                Ok(Event::End(element)) => {
                    self.end(element.local_name().as_ref(), at);
                }
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(_) if reader.get_ref().get_ref().is_too_large => {
                    return Err(TableError::TooLarge);
                }
                // A picture, or XML at which the reader stops as well.
                Err(_) => break,
            }
            if self
                .whole
                .is_some_and(|start| reader.buffer_position() - start > MOST_IN_ONE)
            {
                return Err(TableError::TooLarge);
            }
            reader.get_mut().get_mut().left_in_one = MOST_IN_ONE;
        }
        if self.shared_texts > MOST_SHARED_TEXTS
            || self.named > MOST_NAMED
            || self.cell_formats.saturating_mul(self.longest_format) > MOST_FORMATS
        {
            return Err(TableError::TooLarge);
        }
        Ok(left - reader.get_ref().get_ref().read)
    }

    fn start(&mut self, element: &BytesStart, at: u64) -> Result<(), TableError> {
        match element.local_name().as_ref() {
            "c" => {
                self.whole = Some(at);
                each(element, "r", |place| check(is_cell(place)))?;
            }
            "row" => each(element, "r", |place| check(is_row(place)))?,
            "dimension" => each(element, "ref", |range| check(is_range(range)))?,
            "sst" => each(element, "uniqueCount", |count| {
                match count.parse::<usize>() {
                    Ok(count) if count > MOST_SHARED_TEXTS => Err(TableError::TooLarge),
                    Ok(_) => Ok(()),
                    Err(_) => Err(TableError::BrokenWorkbook),
                }
            })?,
            "si" => {
                self.whole = Some(at);
                self.shared_texts += 1;
            }
            "sheet" | "Relationship" => self.named += 1,
            "xf" => self.cell_formats += 1,
            "font" | "fill" | "border" | "numFmt" => self.whole = Some(at),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str, at: u64) {
        if matches!(name, "font" | "fill" | "border" | "numFmt") {
            let length = self.whole.map_or(0, |start| at.saturating_sub(start));
            self.longest_format = self.longest_format.max(length);
        }
        if matches!(name, "c" | "si" | "font" | "fill" | "border" | "numFmt") {
            self.whole = None;
        }
    }
}

/// Checks the attribute of a name as often as it is there.
fn each(
    element: &BytesStart,
    name: &str,
    mut check: impl FnMut(&str) -> Result<(), TableError>,
) -> Result<(), TableError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| TableError::BrokenWorkbook)?;
        if attribute.key.as_ref() == name {
            check(&attribute.value)?;
        }
    }
    Ok(())
}

fn check(holds: bool) -> Result<(), TableError> {
    holds.then_some(()).ok_or(TableError::BrokenWorkbook)
}

/// Two cells with the first one first, or one.
fn is_range(text: &str) -> bool {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    match (place(first), place(last)) {
        (Some(first), Some(last)) => first.0 <= last.0 && first.1 <= last.1,
        _ => false,
    }
}

fn is_cell(text: &str) -> bool {
    place(text).is_some()
}

/// A number of up to seven digits; the reader would also pass over letters before it.
fn is_row(text: &str) -> bool {
    (1..=7).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}

/// The column, up to three letters, and the row of a cell.
fn place(text: &str) -> Option<(u32, u32)> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = text.split_at(letters);
    if !(1..=3).contains(&letters) || !is_row(row) {
        return None;
    }
    let number = |letter: u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column = column
        .bytes()
        .fold(0, |so_far, letter| 26 * so_far + number(letter));
    Some((column, row.parse().ok()?))
}

/// Stops where a part unpacks to too much, or one tag or text of it does.
struct Bounded<R> {
    inner: R,
    read: u64,
    most: u64,
    left_in_one: u64,
    is_too_large: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)? as u64;
        if self.read + length > self.most || length > self.left_in_one {
            self.is_too_large = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.read += length;
        self.left_in_one -= length;
        Ok(length as usize)
    }
}
