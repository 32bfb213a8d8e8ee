//! A table of texts, read from what survey programs and spreadsheets write: separated text of any
//! encoding, cells that were copied from a spreadsheet, and workbooks (XLSX).
//!
//! Knows nothing of what the texts are about, of languages, the screen or storage. A file comes from outside:
//! whatever is in it, reading ends with a table of bounded size or a reason.

mod encoding;
mod error;
mod separated;
mod table;
mod workbook;

pub use encoding::{Encoding, decode};
pub use error::TableError;
pub use separated::{Separated, Separator};
pub use table::{LONGEST_CELL, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Table};
pub use workbook::{Sheet, Workbook, is_workbook};
