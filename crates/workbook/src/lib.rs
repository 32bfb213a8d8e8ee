//! Workbooks as Excel has written them since 2007 (XLSX) as tables of texts, and whichever file as a table.
//!
//! Alone, so that what knows of tables and their errors does not stand on the reader of workbooks. A file comes
//! from outside: whatever is in it, reading ends with a table of bounded size or a reason.

mod look;
mod sheet;
mod workbook;

pub use sheet::Sheet;
pub use workbook::Workbook;

use table::{Encoding, Separator, Table, TableError, decode, is_workbook};

/// Reads a file of any kind at once; of a workbook the sheet at this place, from 0.
///
/// # Errors
/// What is wrong with the file; [`TableError::NoSuchSheet`] where it is a workbook with fewer sheets.
pub fn read_table(bytes: &[u8], sheet: usize) -> Result<Table, TableError> {
    if is_workbook(bytes) {
        return Workbook::open(bytes)?.table(sheet);
    }
    let text = decode(bytes, Encoding::guess(bytes))?;
    Table::from_text(&text, Separator::guess(&text))
}
