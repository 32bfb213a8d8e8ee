//! Workbooks as Excel has written them since 2007 (XLSX): a ZIP of XML.

use std::io::{Cursor, Read, sink};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader};
use zip::ZipArchive;

use super::{MOST_BYTES, MOST_COLUMNS, Table, TableError};

/// How the first bytes of a ZIP are.
const ZIP: &[u8] = b"PK\x03\x04";
/// How those of an Excel file before 2007 are, and of one with a password.
const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0";
/// Before each entry of a ZIP's directory.
const ENTRY: &[u8] = b"PK\x01\x02";

/// A workbook has a few dozen.
const MOST_ENTRIES: usize = 5_000;
/// So much all parts may unpack to. A sheet is read piece by piece and takes no such memory.
const MOST_UNPACKED: u64 = 256 << 20;
/// The part that is held in memory as a whole.
const SHARED_TEXTS: &str = "sharedStrings.xml";

/// Whether a file looks like a workbook of whatever kind.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND_FILE)
}

/// A workbook whose sheets can be read.
pub struct Workbook<'bytes> {
    file: Xlsx<Cursor<&'bytes [u8]>>,
    sheets: Vec<String>,
}

impl<'bytes> Workbook<'bytes> {
    /// Opens it.
    ///
    /// # Errors
    /// What is wrong with it; among others, it would take too much memory when unpacked.
    pub fn open(bytes: &'bytes [u8]) -> Result<Self, TableError> {
        if bytes.len() > MOST_BYTES {
            return Err(TableError::TooLarge);
        }
        if bytes.starts_with(COMPOUND_FILE) {
            return Err(TableError::OtherWorkbook);
        }
        check_unpacked(bytes)?;
        let file = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
            calamine::XlsxError::Password => TableError::OtherWorkbook,
            calamine::XlsxError::FileNotFound(_) | calamine::XlsxError::RelationshipNotFound => {
                TableError::OtherWorkbook
            }
            _ => TableError::BrokenWorkbook,
        })?;
        let sheets = file.sheets_metadata().iter();
        let sheets = sheets
            .filter(|it| it.typ == SheetType::WorkSheet && it.visible == SheetVisible::Visible);
        let sheets: Vec<_> = sheets.map(|it| it.name.clone()).collect();
        match sheets.is_empty() {
            true => Err(TableError::Empty),
            false => Ok(Self { file, sheets }),
        }
    }

    /// The names of the sheets that are not hidden; at least one.
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// Begins to read a sheet, by its place among [`Workbook::sheets`]; where there is none, the first one.
    ///
    /// # Errors
    /// It is broken.
    pub fn sheet(&mut self, place: usize) -> Result<Sheet<'_, 'bytes>, TableError> {
        let name = self.sheets.get(place).or(self.sheets.first());
        let name = name.ok_or(TableError::Empty)?;
        let cells = self.file.worksheet_cells_reader(name);
        let cells = cells.map_err(|_| TableError::BrokenWorkbook)?;
        let rows = cells.dimensions().end.0.saturating_add(1);
        Ok(Sheet {
            cells,
            rows,
            table: Table::default(),
            number: 0,
            row: Vec::new(),
        })
    }

    /// All of a sheet at once.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn table(&mut self, place: usize) -> Result<Table, TableError> {
        let mut sheet = self.sheet(place)?;
        while sheet.read_some(usize::MAX)? {}
        sheet.finish()
    }
}

/// Refuses what would unpack to more than it may. What a ZIP says of its sizes need not be true.
fn check_unpacked(bytes: &[u8]) -> Result<(), TableError> {
    let entries = bytes.windows(ENTRY.len()).filter(|it| *it == ENTRY).count();
    if entries > MOST_ENTRIES {
        return Err(TableError::TooLarge);
    }
    let archive = ZipArchive::new(Cursor::new(bytes));
    let mut archive = archive.map_err(|_| TableError::BrokenWorkbook)?;
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index);
        let part = part.map_err(|_| TableError::BrokenWorkbook)?;
        let name = part.name().map_err(|_| TableError::BrokenWorkbook)?;
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        let most = match name.ends_with(SHARED_TEXTS) {
            true => left.min(MOST_BYTES as u64),
            false => left,
        };
        let unpacked = std::io::copy(&mut part.take(most + 1), &mut sink());
        let unpacked = unpacked.map_err(|_| TableError::BrokenWorkbook)?;
        if unpacked > most {
            return Err(TableError::TooLarge);
        }
        left -= unpacked;
    }
    Ok(())
}

/// A sheet that is being read, some cells at a time.
pub struct Sheet<'book, 'bytes> {
    cells: XlsxCellReader<'book, Cursor<&'bytes [u8]>>,
    /// What the sheet says of its rows, which may be wrong.
    rows: u32,
    table: Table,
    /// The row that the next cell may belong to, from 0.
    number: u32,
    row: Vec<String>,
}

impl Sheet<'_, '_> {
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
            let text = text_of(cell.get_value());
            let column = column as usize;
            if text.is_empty() {
                continue;
            }
            if column >= MOST_COLUMNS {
                return Err(TableError::TooManyColumns);
            }
            if self.row.len() <= column {
                self.row.resize(column + 1, String::new());
            }
            self.row[column] = text;
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
        Ok(())
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
