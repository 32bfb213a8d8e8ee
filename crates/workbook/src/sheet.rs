//! A sheet of a workbook, some cells at a time.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, XlsxCellReader};

use table::{LONGEST_CELL, MOST_BYTES, MOST_COLUMNS, Table, TableError};

/// A sheet that is being read, some cells at a time.
pub struct Sheet<'book, 'bytes> {
    cells: XlsxCellReader<'book, Cursor<&'bytes [u8]>>,
    /// What the sheet says of its rows, which may be wrong.
    rows: u32,
    table: Table,
    /// The row that the next cell may belong to, from 0.
    number: u32,
    row: Vec<String>,
    /// How many bytes the row has.
    row_length: usize,
}

impl<'book, 'bytes> Sheet<'book, 'bytes> {
    pub(super) fn new(cells: XlsxCellReader<'book, Cursor<&'bytes [u8]>>) -> Self {
        let rows = cells.dimensions().end.0.saturating_add(1);
        Self {
            cells,
            rows,
            table: Table::default(),
            number: 0,
            row: Vec::new(),
            row_length: 0,
        }
    }

    /// Reads so many cells more, and tells whether there are others.
    ///
    /// # Errors
    /// What is wrong with the sheet.
    pub fn read_some(&mut self, cells: usize) -> Result<bool, TableError> {
        for _ in 0..cells {
            let cell = self.cells.next_cell();
            let Some(cell) = cell.map_err(|_| TableError::BrokenWorkbook)? else {
                self.end_row()?;
                return Ok(false);
            };
            let (row, column) = cell.get_position();
            if row != self.number {
                self.end_row()?;
                self.number = row;
            }
            let column = column as usize;
            let value = cell.get_value();
            let length = length_of(value);
            if length == 0 {
                continue;
            }
            // Before the text is copied: one text may stand in any number of cells.
            if length > LONGEST_CELL {
                let row = row as usize + 1;
                return Err(TableError::OpenQuote { row });
            }
            self.row_length += length;
            if self.row_length > MOST_BYTES {
                return Err(TableError::TooLarge);
            }
            if column >= MOST_COLUMNS {
                return Err(TableError::TooManyColumns);
            }
            if self.row.len() <= column {
                self.row.resize(column + 1, String::new());
            }
            self.row[column] = text_of(value);
        }
        Ok(true)
    }

    /// What part of the sheet was read, from 0 to 1.
    pub fn progress(&self) -> f64 {
        (f64::from(self.number) / f64::from(self.rows)).min(1.0)
    }

    /// What was read.
    ///
    /// # Errors
    /// [`TableError::Empty`].
    pub fn finish(self) -> Result<Table, TableError> {
        match self.table.is_empty() {
            true => Err(TableError::Empty),
            false => Ok(self.table),
        }
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        let place = self.number as usize + 1;
        self.table
            .push(place, self.row.iter().map(String::as_str))?;
        self.row.clear();
        self.row_length = 0;
        Ok(())
    }
}

/// How long a cell's text is, in bytes; of a number a little more than it may take.
fn length_of(value: &DataRef<'_>) -> usize {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.len()
        }
        DataRef::SharedString(text) => text.len(),
        DataRef::Error(_) | DataRef::Empty => 0,
        DataRef::Int(_) | DataRef::Float(_) | DataRef::Bool(_) | DataRef::DateTime(_) => 20,
    }
}

/// What a spreadsheet shows in a cell, a day and a time as in ISO 8601. Of a formula it is the value that was
/// stored with it.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) => text.replacen('T', " ", 1),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn moment_of(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}
