//! A table of texts, and how it is read from separated text of any encoding, also from cells that were copied from
//! a spreadsheet. Workbooks are read by the crate `workbook`, which stands on this one.
//!
//! Knows nothing of what the texts are about, of languages, the screen or storage. A file comes from outside:
//! whatever is in it, reading ends with a table of bounded size or a reason.

mod encoding;
mod error;
mod separated;
mod table;

pub use encoding::{Encoding, decode};
pub use error::TableError;
pub use separated::{Separated, Separator};
pub use table::{LONGEST_CELL, MOST_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Table};

/// How the first bytes of a ZIP are, which a workbook since 2007 is.
const ZIP: &[u8] = b"PK\x03\x04";
/// How those of an Excel file before 2007 are, and of one with a password.
const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0";

/// Whether a file looks like a workbook of whatever kind, by its first bytes.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND_FILE)
}
