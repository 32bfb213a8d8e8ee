//! A workbook: a ZIP of XML.

use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::{look::look_over, sheet::Sheet};
use table::{MOST_BYTES, Table, TableError, is_workbook};

/// How a ZIP begins; what else looks like a workbook is one of another kind.
const ZIP: &[u8] = b"PK";

/// A workbook whose sheets can be read.
pub struct Workbook<'bytes> {
    file: Xlsx<Cursor<&'bytes [u8]>>,
    sheets: Vec<String>,
}

impl<'bytes> Workbook<'bytes> {
    /// Opens it: looks over all parts and reads the texts that cells share. Not in turns; the sheets are.
    ///
    /// # Errors
    /// What is wrong with it; among others, it would take too much memory when unpacked.
    pub fn open(bytes: &'bytes [u8]) -> Result<Self, TableError> {
        if bytes.len() > MOST_BYTES {
            return Err(TableError::TooLarge);
        }
        if is_workbook(bytes) && !bytes.starts_with(ZIP) {
            return Err(TableError::OtherWorkbook);
        }
        look_over(bytes)?;
        let file = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
            XlsxError::Password | XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => {
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

    /// Begins to read a sheet, by its place among [`Workbook::sheets`], from 0.
    ///
    /// # Errors
    /// There is none at this place, or it is broken.
    pub fn sheet(&mut self, place: usize) -> Result<Sheet<'_, 'bytes>, TableError> {
        let name = self.sheets.get(place).ok_or(TableError::NoSuchSheet)?;
        let cells = self.file.worksheet_cells_reader(name);
        Ok(Sheet::new(cells.map_err(|_| TableError::BrokenWorkbook)?))
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
