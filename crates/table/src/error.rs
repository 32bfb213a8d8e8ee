//! Why a file is no table.

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`crate::MOST_BYTES`], or would be when unpacked.
    TooLarge,
    /// It has more columns than [`crate::MOST_COLUMNS`].
    TooManyColumns,
    /// It has more rows than [`crate::MOST_ROWS`].
    TooManyRows,
    /// It has more cells than [`crate::MOST_CELLS`], counted up to the last one of each row that says something.
    TooManyCells,
    /// A text in quotation marks that begins in this row, counted from 1, does not end, or is longer than
    /// [`crate::LONGEST_CELL`].
    OpenQuote { row: usize },
    /// It is neither text nor a workbook.
    NotText,
    /// A workbook of Excel before 2007, one with a password, or one of another program.
    OtherWorkbook,
    /// A workbook, but cut off or otherwise broken.
    BrokenWorkbook,
    /// The workbook has fewer sheets.
    NoSuchSheet,
}
